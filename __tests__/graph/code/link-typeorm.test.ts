import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/model/graph';
import { graphOf } from '../../memory-tree';

const SQL = `CREATE TABLE orders (
  id serial PRIMARY KEY, total numeric(10,2) NOT NULL, customer_id integer,
  "homeStreet" text NOT NULL, created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE customer (id serial PRIMARY KEY, email varchar(255) NOT NULL, "kind" varchar NOT NULL, "taxNumber" text);
`;
const ORDER = `import { Entity, Column, PrimaryGeneratedColumn, ManyToOne, JoinColumn, CreateDateColumn } from 'typeorm';
import { Customer } from './customer.entity';
export class Address { @Column('text') street: string; }
export abstract class Stamped { @CreateDateColumn({ name: 'created_at', type: 'timestamptz' }) createdAt: Date; }
@Entity('orders')
export class Order extends Stamped {
  @PrimaryGeneratedColumn() id: number;
  @Column({ type: 'decimal', precision: 10, scale: 2 }) total: string;
  @ManyToOne(() => Customer, (customer) => customer.orders) @JoinColumn({ name: 'customer_id' }) customer: Customer;
  @Column(() => Address) home: Address;
}
`;
const CUSTOMER = `import * as orm from 'typeorm';
import { Order } from './order.entity';
@orm.Entity() @orm.TableInheritance({ column: { type: 'varchar', name: 'kind' } })
export class Customer {
  @orm.PrimaryGeneratedColumn() id: number;
  @orm.Column({ length: 255 }) email: string;
  @orm.OneToMany(() => Order, (order) => order.customer) orders: Order[];
}
@orm.ChildEntity('company')
export class Company extends Customer { @orm.Column('text') taxNumber: string; }
`;

const FILES = {
  'package.json': '{"dependencies":{"typeorm":"1","pg":"8"}}',
  'migrations/001_init.sql': SQL,
  'src/order.entity.ts': ORDER,
  'src/customer.entity.ts': CUSTOMER,
};

function bound(graph: Graph): string[] {
  return graph.edges
    .filter(({ kind, from }) => kind === 'derives' && from.startsWith('entity:'))
    .map(({ from, fromColumn, to, toColumn }) => `${from.split('#')[1]}.${fromColumn} ${to.split('.')[1]}.${toColumn}`)
    .sort();
}

describe('TypeORM entities', () => {
  it('are bound to their columns: explicit names, embedded prefixes, bases, foreign keys, one table for several classes', async () => {
    const graph = await graphOf(FILES);
    expect(bound(graph)).toEqual([
      'Address.street orders.homeStreet',
      'Company.taxNumber customer.taxNumber',
      'Customer.email customer.email',
      'Customer.email customer.email',
      'Customer.id customer.id',
      'Customer.id customer.id',
      'Order.customer orders.customer_id',
      'Order.id orders.id',
      'Order.total orders.total',
      'Stamped.createdAt orders.created_at',
    ]);
    expect(graph.faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
  });

  it('take the names that the naming strategy of the data source makes', async () => {
    const graph = await graphOf({
      'migrations/001_init.sql':
        'CREATE TABLE user_account (id serial PRIMARY KEY, first_name text NOT NULL, owner_id int);',
      'src/data-source.ts':
        "import { DataSource } from 'typeorm';\nimport { SnakeNamingStrategy } from 'typeorm-naming-strategies';\nexport default new DataSource({ type: 'postgres', namingStrategy: new SnakeNamingStrategy(), entities: [] });\n",
      'src/user-account.ts':
        "import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';\n@Entity()\nexport class UserAccount {\n  @PrimaryGeneratedColumn() id: number;\n  @Column('text') firstName: string;\n  @ManyToOne('UserAccount') owner: UserAccount;\n}\n",
    });
    expect(bound(graph)).toEqual([
      'UserAccount.firstName user_account.first_name',
      'UserAccount.id user_account.id',
      'UserAccount.owner user_account.owner_id',
    ]);
  });

  it('that a migration leaves behind have drifted, at the member', async () => {
    const graph = await graphOf({
      ...FILES,
      'migrations/002_rename.sql': 'ALTER TABLE orders RENAME COLUMN total TO amount;\n',
    });
    const faults = graph.faults.filter(({ code, cause }) => code === 'drifted-entity' && cause !== null);
    expect(faults.map(({ path, line, column, cause }) => [path, line, column, cause?.renamedTo])).toEqual([
      ['src/order.entity.ts', 8, 'total', 'amount'],
    ]);
  });

  it('take the type of a foreign key from the key it points to, whatever the property says', async () => {
    const entity = (target: string) =>
      `import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';\n@Entity()\nexport class Owner {\n  @PrimaryGeneratedColumn('uuid') id: string;\n}\n@Entity()\nexport class Note {\n  @PrimaryGeneratedColumn('uuid') id: string;\n  @Column() ownerId: string;\n  ${target}\n}\n`;
    const drifted = async (target: string) => {
      const graph = await graphOf({
        'package.json': FILES['package.json'],
        'migrations/001_init.sql':
          'CREATE TABLE owner (id uuid PRIMARY KEY DEFAULT gen_random_uuid());\nCREATE TABLE note (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), "ownerId" uuid NOT NULL REFERENCES owner (id));',
        'src/note.ts': entity(target),
      });
      return graph.faults.filter(({ code }) => code === 'drifted-entity').map(({ column }) => column);
    };
    expect(await drifted("@ManyToOne(() => Owner) @JoinColumn({ name: 'ownerId' }) owner: Owner;")).toEqual([]);
    expect(await drifted('')).toEqual(['ownerId']);
  });

  it('whose options nobody can read are compared by name alone', async () => {
    const graph = await graphOf({
      'migrations/001_init.sql': 'CREATE TABLE note (id serial PRIMARY KEY, body text, "madeAt" timestamptz NOT NULL);',
      'src/note.ts':
        "import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\nimport { StampColumn, options } from './columns';\n@Entity()\nexport class Note {\n  @PrimaryGeneratedColumn() id: number;\n  @Column(options) body: string;\n  @StampColumn() madeAt: Date;\n}\n",
    });
    expect(bound(graph)).toEqual(['Note.body note.body', 'Note.id note.id', 'Note.madeAt note.madeAt']);
    expect(graph.faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
  });

  it('are read from entity schemas', async () => {
    const graph = await graphOf({
      'migrations/001_init.sql':
        'CREATE TABLE flow (id varchar(21) PRIMARY KEY, "ownerId" varchar(21) NOT NULL, created timestamptz NOT NULL DEFAULT now());',
      'src/flow.ts':
        "import { EntitySchema } from 'typeorm';\nconst BASE = { id: { type: String, primary: true, length: 21 }, created: { type: 'timestamp with time zone', createDate: true } } as const;\nexport const FlowEntity = new EntitySchema<Flow>({\n  name: 'flow',\n  columns: { ...BASE, ownerId: { type: String, length: 21 } },\n  relations: { owner: { type: 'many-to-one', target: 'flow', joinColumn: { name: 'ownerId' } } },\n});\n",
    });
    expect(bound(graph)).toEqual(['flow.created flow.created', 'flow.id flow.id', 'flow.ownerId flow.ownerId']);
    expect(graph.faults).toEqual([]);
  });

  it('that name themselves in a circle come to an end', async () => {
    const graph = await graphOf({
      'migrations/001_init.sql': 'CREATE TABLE a (id serial PRIMARY KEY);',
      'src/a.ts':
        "import { Column, Entity } from 'typeorm';\nconst x = y; const y = x;\n@Entity(x)\nexport class A extends B { @Column(() => A) self: A; @Column(x) odd: string; @Column({ ...x, name: y }) more: string }\n@Entity()\nexport class B extends A {}\n",
    });
    expect(graph.nodes.map(({ id }) => id)).toContain('entity:src/a.ts#A');
  });
});
