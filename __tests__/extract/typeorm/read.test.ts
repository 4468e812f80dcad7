import { describe, expect, it } from 'vitest';
import { typeorm } from '../../../src/extract/typeorm';
import type { EntityFact } from '../../../src/model/entity';
import { readCode } from '../read-code';

const ORDER = `import { Column, CreateDateColumn, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryGeneratedColumn } from 'typeorm';
import { User } from './user.entity';

@Entity({ name: 'orders', schema: 'shop' })
export class Order {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ name: 'total_price', type: 'numeric', nullable: true })
  total: number | null;

  @CreateDateColumn()
  createdAt: Date;

  @ManyToOne(() => User, (user) => user.orders)
  @JoinColumn({ name: 'buyer_id' })
  buyer: User;

  @OneToMany(() => Item, (item) => item.order)
  items: Item[];

  label = 'none';
}
`;

async function entitiesOf(text: string): Promise<EntityFact[]> {
  const { facts } = await readCode(typeorm, 'src/order.entity.ts', text);
  return facts.filter((fact) => fact.kind === 'entity');
}

describe('typeorm', () => {
  it('reads an entity with its table, columns and relations', async () => {
    const [order] = await entitiesOf(ORDER);
    expect(order).toMatchObject({ orm: 'typeorm', type: 'entity', name: 'Order', schema: 'shop' });
    expect(order!.table?.name).toBe('orders');
    const stored = order!.members.filter((member) => member.stored);
    expect(stored.map(({ name, nullable, id }) => [name, nullable, id])).toEqual(
      expect.arrayContaining([
        ['id', false, true],
        ['total', true, false],
        ['createdAt', false, false],
      ]),
    );
    const total = order!.members.find(({ name }) => name === 'total')!;
    expect(total.column?.name).toBe('total_price');
    expect([total.nameRange.line, total.nameRange.startColumn]).toEqual([10, 3]);
    const buyer = order!.members.find(({ name }) => name === 'buyer')!;
    expect(buyer.relation).toMatchObject({ kind: 'many-to-one', owner: true });
    expect(buyer.relation!.joins[0]!.column?.name).toBe('buyer_id');
    expect(order!.members.find(({ name }) => name === 'items')?.relation?.kind).toBe('one-to-many');
  });

  it('reads an EntitySchema', async () => {
    const [user] = await entitiesOf(
      "import { EntitySchema } from 'typeorm';\nexport const User = new EntitySchema({ name: 'User', tableName: 'users', columns: { id: { type: Number, primary: true }, email: { type: String, name: 'mail' } } });\n",
    );
    expect(user!.table?.name).toBe('users');
    expect(user!.members.find(({ name }) => name === 'email')?.column?.name).toBe('mail');
  });

  it.each([
    ['a class of another library', ORDER.replace("'typeorm'", "'other'")],
    ['no decorator', 'export class Order { id: string; }\n// typeorm'],
  ])('reads nothing in %s', async (_, text) => {
    expect(await entitiesOf(text)).toEqual([]);
  });

  it.each([
    ['broken code', ORDER.slice(0, 300)],
    ['spread options', ORDER.replace("{ name: 'orders', schema: 'shop' }", '...options')],
    ['a column made of calls', ORDER.replace("name: 'total_price'", 'name: nameOf(`x`)')],
  ])('survives %s', async (_, text) => {
    expect(Array.isArray(await entitiesOf(text))).toBe(true);
  });
});
