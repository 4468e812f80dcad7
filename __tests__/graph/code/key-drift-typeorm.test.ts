import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding';
import { review } from '../../memory-tree';

const INIT = `import { MigrationInterface, QueryRunner } from 'typeorm';
export class Init1700000000000 implements MigrationInterface {
  name = 'Init1700000000000';
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`CREATE TABLE "customer" ("id" SERIAL NOT NULL, "email" character varying NOT NULL, CONSTRAINT "UQ_fdb2f3ad8115da4c7718109a6eb" UNIQUE ("email"), CONSTRAINT "PK_a7a13f4cacb744524e44dfdad32" PRIMARY KEY ("id"))\`);
    await queryRunner.query(\`CREATE TABLE "orders" ("id" SERIAL NOT NULL, "code" character varying NOT NULL, "note" character varying NOT NULL, "customerId" integer, CONSTRAINT "PK_710e2d4957aa5878dfe94e4ac2f" PRIMARY KEY ("id"))\`);
    await queryRunner.query(\`CREATE INDEX "IDX_x" ON "orders" ("code")\`);
    await queryRunner.query(\`ALTER TABLE "orders" ADD CONSTRAINT "FK_y" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION\`);
  }
  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(\`DROP TABLE "orders"\`);
  }
}
`;
const CUSTOMER = `import { Entity, Column, PrimaryGeneratedColumn } from 'typeorm';
@Entity()
export class Customer {
  @PrimaryGeneratedColumn() id: number;
  @Column({ unique: true }) email: string;
}
`;
const ORDER = `import { Entity, Column, Index, Unique, PrimaryGeneratedColumn, ManyToOne, ManyToMany, JoinTable, JoinColumn } from 'typeorm';
import { Customer } from './customer.entity';
@Entity('orders')
export class Order {
  @PrimaryGeneratedColumn() id: number;
  @Index() @Column() code: string;
  @Column() note: string;
  @ManyToOne(() => Customer) customer: Customer;
}
`;

function files(order = ORDER, more: Record<string, string> = {}): Record<string, string> {
  return {
    'package.json': '{"dependencies":{"typeorm":"0.3","pg":"8"}}',
    'src/migrations/1700000000000-init.ts': INIT,
    'src/customer.entity.ts': CUSTOMER,
    'src/order.entity.ts': order,
    ...more,
  };
}

async function drift(before: Record<string, string>, after: Record<string, string>): Promise<Finding[]> {
  const { findings } = await review(before, after);
  return findings.filter(({ rule, introduced }) => rule === 'no-drifted-entity' && introduced);
}

async function driftOf(from: string, to: string): Promise<Finding[]> {
  return drift(files(), files(ORDER.replace(from, to)));
}

function help(found: readonly Finding[]): string {
  return found.map((finding) => finding.help).join('\n');
}

describe('keys of TypeORM entities', () => {
  it('are no drift where entities and migrations say the same, under whatever names', async () => {
    expect(await drift({}, files())).toEqual([]);
  });

  it('are told with the very name that TypeORM gives a unique constraint', async () => {
    const found = await driftOf('@Column() note', '@Column({ unique: true }) note');
    expect(found).toMatchObject([{ path: 'src/order.entity.ts', line: 7, severity: 'medium', certainty: 'proven' }]);
    expect(help(found)).toContain(
      'ALTER TABLE "orders" ADD CONSTRAINT "UQ_818dc827c27abc760b045148169" UNIQUE ("note")',
    );
  });

  it('are told of a class, a property and a unique index', async () => {
    const found = await drift(
      files(),
      files(
        ORDER.replace(
          "@Entity('orders')",
          "@Entity('orders')\n@Index('by_both', ['note', 'customer'], { unique: true })",
        ),
      ),
    );
    expect(help(found)).toContain('CREATE UNIQUE INDEX "by_both" ON "orders"("note", "customerId")');
  });

  it('are quiet of plain indexes, and silent of those that only the database has', async () => {
    expect(await driftOf('@Column() note', '@Index() @Column() note')).toMatchObject([{ severity: 'low' }]);
    expect(await driftOf('@Index() @Column() code', '@Column() code')).toEqual([]);
  });

  it('are told where a foreign key is to do something else', async () => {
    const found = await driftOf('() => Customer)', "() => Customer, { onDelete: 'CASCADE' })");
    expect(found).toMatchObject([{ line: 8, severity: 'medium' }]);
    expect(help(found)).toContain('ON DELETE CASCADE');
  });

  it('are not told of options that only run time knows', async () => {
    expect(await driftOf('() => Customer)', '() => Customer, options)')).toEqual([]);
    expect(await driftOf('() => Customer)', '() => Customer, { onDelete: rule })')).toEqual([]);
    expect(await driftOf('@Column() note', '@Index(where) @Column() note')).toEqual([]);
    expect(await driftOf('@Column() note', "@Index('ix', { synchronize: false }) @Column() note")).toEqual([]);
  });

  it('are told of a relation that a property shares its column with', async () => {
    const shared = ORDER.replace(
      '@ManyToOne(() => Customer) customer',
      "@Column({ nullable: true }) customerId: number;\n  @ManyToOne(() => Customer, { onDelete: 'SET NULL' }) @JoinColumn({ name: 'customerId' }) customer",
    );
    expect(help(await drift(files(), files(shared)))).toContain('ON DELETE SET NULL');
  });

  it('come with the table between, once', async () => {
    const found = await driftOf(
      '@ManyToOne',
      '@ManyToMany(() => Customer) @JoinTable() seen: Customer[];\n  @ManyToOne',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'high', line: 8 });
    expect(found[0]!.help).toContain(
      'CREATE TABLE "orders_seen_customer" ("ordersId" INTEGER NOT NULL, "customerId" INTEGER NOT NULL',
    );
    expect(found[0]!.help).toContain('REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE CASCADE');
  });

  it('are drafted as the next migration, without which nothing would be left', async () => {
    const found = await driftOf('@Column() note', '@Column({ unique: true }) note');
    expect(found[0]!.fix).toMatchObject({ verified: true });
    const [added] = found[0]!.fix!.added!;
    expect(added!.path).toMatch(/^src\/migrations\/17000000\d+-\w+\.ts$/);
    expect(added!.text).toContain('ADD CONSTRAINT "UQ_818dc827c27abc760b045148169" UNIQUE ("note")');
    expect(added!.text).toContain('DROP CONSTRAINT "UQ_818dc827c27abc760b045148169"');
  });

  it('of an EntitySchema are read too', async () => {
    const schema = (more: string) =>
      `import { EntitySchema } from 'typeorm';\nexport const Order = new EntitySchema({\n  name: 'Order', tableName: 'orders',\n  columns: { id: { type: 'int', primary: true, generated: true }, code: { type: String }, note: { type: String } },\n  relations: { customer: { type: 'many-to-one', target: 'Customer' } },\n  ${more}\n});\n`;
    const found = await drift(files(schema('')), files(schema("uniques: [{ name: 'one_note', columns: ['note'] }],")));
    expect(help(found)).toContain('ADD CONSTRAINT "one_note" UNIQUE ("note")');
  });

  it('may be said in more words by whoever writes the migrations', async () => {
    const sql =
      'CREATE TABLE customer (id serial PRIMARY KEY, email varchar NOT NULL UNIQUE);\nCREATE TABLE orders (id serial PRIMARY KEY, code varchar NOT NULL, note varchar NOT NULL, "customerId" integer REFERENCES customer ON DELETE CASCADE);\n';
    const { 'src/migrations/1700000000000-init.ts': _, ...rest } = files();
    const before = { ...rest, 'migrations/001_init.sql': sql };
    expect(await drift({}, before)).toEqual([]);
    const after = ORDER.replace('() => Customer)', "() => Customer, { onDelete: 'RESTRICT' })").replace(
      '@Column() note',
      '@Column({ unique: true }) note',
    );
    const found = await drift(before, { ...before, 'src/order.entity.ts': after });
    expect(found.map(({ line }) => line).sort()).toEqual([7, 8]);
  });

  it('are told of values that a column takes and its type does not have', async () => {
    const status = (values: string) =>
      ORDER.replace('@Column() note', `@Column({ type: 'enum', enum: [${values}] }) status: string;\n  @Column() note`);
    const sql =
      'await queryRunner.query(`CREATE TYPE "public"."orders_status_enum" AS ENUM(\'new\', \'paid\')`);\n    await queryRunner.query(`ALTER TABLE "orders" ADD "status" "public"."orders_status_enum" NOT NULL`);';
    const later = `import { MigrationInterface, QueryRunner } from 'typeorm';\nexport class Later1700000060000 implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n    ${sql}\n  }\n  async down(queryRunner: QueryRunner) {}\n}\n`;
    const tree = (values: string) => files(status(values), { 'src/migrations/1700000060000-later.ts': later });
    expect(await drift({}, tree("'new', 'paid'"))).toEqual([]);
    const found = await drift(tree("'new', 'paid'"), tree("'new', 'paid', 'sent'"));
    expect(found).toMatchObject([{ line: 7, severity: 'high', column: 'sent' }]);
    expect(help(found)).toContain('ALTER TYPE "orders_status_enum" ADD VALUE');
  });

  it('that a query runner makes and takes are known', async () => {
    const later = (body: string) =>
      `import { MigrationInterface, QueryRunner, TableIndex } from 'typeorm';\nexport class Later1700000060000 implements MigrationInterface {\n  async up(queryRunner: QueryRunner) {\n    ${body}\n  }\n  async down(queryRunner: QueryRunner) {}\n}\n`;
    const unique = ORDER.replace('@Column() note', '@Index({ unique: true }) @Column() note');
    const made = later(
      "await queryRunner.createIndex('orders', new TableIndex({ name: 'n', columnNames: ['note'], isUnique: true }));",
    );
    expect(await drift({}, files(unique, { 'src/migrations/1700000060000-later.ts': made }))).toEqual([]);
    const taken = later("await queryRunner.dropIndex('orders', 'IDX_x');");
    const found = await drift(files(), files(ORDER, { 'src/migrations/1700000060000-later.ts': taken }));
    expect(found).toMatchObject([{ line: 6, severity: 'low', fix: null }]);
  });
});
