import { describe, expect, it } from 'vitest';
import { kyselyMigrations } from '../../../src/extract/kysely-migrations';
import { graphOf, review } from '../../memory-tree';
import { readCode } from '../read-code';

const PACKAGE = '{"dependencies":{"pg":"8","kysely":"0.28"}}';
const FIRST = `import { type Kysely, sql } from 'kysely';
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.createType('state').asEnum(['new', 'paid']).execute();
  await db.schema
    .createTable('users')
    .addColumn('id', 'serial', (col) => col.primaryKey())
    .addColumn('email', 'varchar(255)', (col) => col.notNull().unique())
    .addColumn('createdAt', 'timestamptz', (col) => col.notNull().defaultTo(sql\`now()\`))
    .execute();
  await db.schema
    .createTable('orders')
    .ifNotExists()
    .addColumn('id', 'uuid', (col) => col.primaryKey().defaultTo(sql\`gen_random_uuid()\`))
    .addColumn('state', sql\`state\`, (col) => col.defaultTo('new'))
    .addColumn('user_id', 'integer', (col) => col.references('users.id').onDelete('cascade'))
    .addColumn('note', 'text')
    .addUniqueConstraint('orders_once', ['user_id', 'note'])
    .execute();
  await db.schema.createView('open_orders').as(db.selectFrom('orders').select(['orders.id', 'note']).where('state', '=', 'new')).execute();
}
export async function down(db: Kysely<any>): Promise<void> {
  await db.schema.dropTable('orders').execute();
}
`;
const SECOND = `import { type Kysely, sql } from 'kysely';
export async function up(db: Kysely<any>): Promise<void> {
  await db.schema.alterTable('users').renameColumn('email', 'mail').execute();
  await db.schema.alterTable('users').addColumn('age', 'integer').alterColumn('age', (ac) => ac.setNotNull()).execute();
  await db.schema.alterTable('orders').alterColumn('user_id', (ac) => ac.setDataType('bigint')).execute();
  await sql\`ALTER TABLE orders ADD COLUMN total numeric\`.execute(db);
}
`;

describe('Kysely migrations', () => {
  it('are folded in the order of their names', async () => {
    const { databases, problems, faults } = await graphOf({
      'package.json': PACKAGE,
      'migrations/2_b.ts': SECOND,
      'migrations/1_a.ts': FIRST,
    });
    expect(problems).toEqual([]);
    expect(faults.filter(({ code }) => code !== 'unresolved-import')).toEqual([]);
    const tables = databases.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name} ${column.type}${column.nullable ? '' : ' !'}`),
      ]),
    );
    expect(Object.fromEntries(tables)).toEqual({
      users: ['id integer !', 'mail character varying(255) !', 'createdAt timestamp with time zone !', 'age integer !'],
      orders: ['id uuid !', 'state state', 'user_id bigint', 'note text', 'total numeric'],
      open_orders: ['id uuid', 'note text'],
    });
  });

  it('name the views and the queries that a dropped column breaks', async () => {
    const code = "declare const db: any;\ndb.selectFrom('orders').select(['id', 'note']).execute();\n";
    const base = { 'package.json': PACKAGE, 'migrations/1_a.ts': FIRST, 'src/orders.ts': code };
    const drop =
      "export async function up(db) { await db.schema.alterTable('orders').dropColumn('note').execute(); } // kysely\n";
    const { findings } = await review(base, { ...base, 'migrations/2_b.ts': drop });
    expect(
      findings.filter(({ path }) => path === 'src/orders.ts').map(({ line, certainty }) => [line, certainty]),
    ).toEqual([[2, 'proven']]);
  });

  it('say what only running them tells', async () => {
    const text = `import { sql } from 'kysely';
export async function up(db) {
  await db.schema.dropTable(name()).execute();
  await db.schema.alterTable('users').addColumn(name(), 'text').execute();
  await sql\`alter table \${sql.ref(name)} add column a int\`.execute(db);
}`;
    const { problems } = await readCode(kyselyMigrations, 'migrations/1.ts', text);
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5]);
  });
});
