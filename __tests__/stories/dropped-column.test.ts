import { describe, expect, it } from 'vitest';
import { review } from '../memory-tree';

const ENTITY = `import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
@Entity('orders')
export class Order {
  @PrimaryGeneratedColumn() id: number;
  @Column('integer') total: number;
}
`;
const SERVICE = `import { Repository } from 'typeorm';
import { Order } from './order.entity';
export class OrderService {
  constructor(private readonly orders: Repository<Order>) {}
  async sum(id: number) {
    const order = await this.orders.findOneByOrFail({ id });
    return order.total;
  }
}
`;
function migration(name: string, up: string): string {
  return `import { MigrationInterface, QueryRunner } from 'typeorm';\nexport class ${name} implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n    ${up}\n  }\n  async down() {}\n}\n`;
}
const BASE = {
  'package.json': '{"dependencies":{"pg":"8","typeorm":"1"}}',
  'src/order.entity.ts': ENTITY,
  'src/order.service.ts': SERVICE,
  'src/migrations/1600000000000-first.ts': migration(
    'First1600000000000',
    "await queryRunner.query('CREATE TABLE orders (id serial PRIMARY KEY, total integer NOT NULL)');",
  ),
};

describe('a column that a migration in code drops', () => {
  it('is told at the entity that still has it and at the lines that read the member', async () => {
    const { findings, verdict } = await review(BASE, {
      ...BASE,
      'src/migrations/1600000000001-second.ts': migration(
        'Second1600000000001',
        "await queryRunner.dropColumn('orders', 'total');",
      ),
    });
    const told = findings
      .filter(({ introduced }) => introduced)
      .map(({ rule, path, line, certainty }) => [rule, path, line, certainty]);
    expect(told).toContainEqual(['no-drifted-entity', 'src/order.entity.ts', 5, 'proven']);
    expect(told).toContainEqual(['no-removed-property-in-use', 'src/order.service.ts', 7, 'proven']);
    expect(verdict).toBe('unsafe');
    const use = findings.find(({ path }) => path === 'src/order.service.ts');
    expect(use?.trail.map(({ path }) => path)).toContain('src/order.entity.ts');
  });

  it('together with its member is no news for those who never read it', async () => {
    const { findings } = await review(
      { ...BASE, 'src/order.service.ts': SERVICE.replace('order.total', 'order.id') },
      {
        ...BASE,
        'src/order.service.ts': SERVICE.replace('order.total', 'order.id'),
        'src/order.entity.ts': ENTITY.replace("  @Column('integer') total: number;\n", ''),
        'src/migrations/1600000000001-second.ts': migration(
          'Second1600000000001',
          "await queryRunner.dropColumn('orders', 'total');",
        ),
      },
    );
    expect(findings).toEqual([]);
  });
});
