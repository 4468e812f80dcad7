// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { knexMigrations } from '../../../src/extract/knex-migrations';
import { graphOf } from '../../memory-tree';
import { readCode } from '../read-code';

async function tables(files: Record<string, string>, driver = 'pg'): Promise<Record<string, string[]>> {
  const { databases } = await graphOf({ 'package.json': `{"dependencies":{"${driver}":"8","knex":"3"}}`, ...files });
  return Object.fromEntries(
    databases.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name} ${column.type}${column.nullable ? '' : ' !'}`),
      ]),
    ),
  );
}

const FIRST = `exports.up = function (knex) {
  return knex.schema
    .createTable('customers', (table) => {
      table.increments();
      table.string('email').notNullable().unique();
    })
    .createTable('orders', function (t) {
      t.bigIncrements('id');
      t.integer('customer_id').unsigned().references('id').inTable('customers').onDelete('CASCADE');
      t.decimal('total', 10, 2).notNullable().defaultTo(0);
      t.enu('state', ['new', 'paid'], { useNative: true, enumName: 'order_state' }).defaultTo('new');
      for (const name of ['note', 'hint']) t.text(name);
      t.timestamps(true, true);
      t.index(['total']);
    });
};
exports.down = (knex) => knex.schema.dropTable('orders');
`;
const SECOND = `import type { Knex } from 'knex';
export async function up(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasColumn('orders', 'paid_at'))) {
    await knex.schema.alterTable('orders', (table) => {
      table.dateTime('paid_at', { useTz: false });
    });
  }
  await knex.schema.table('orders', (table) => {
    table.renameColumn('total', 'amount');
    table.dropColumns('note', 'hint');
    table.bigInteger('customer_id').notNullable().alter();
  });
  await knex.raw('ALTER TABLE customers ADD COLUMN name text');
}
`;

describe('Knex migrations', () => {
  it('are folded in the order of their names', async () => {
    expect(await tables({ 'db/migrations/2_b.ts': SECOND, 'db/migrations/1_a.js': FIRST })).toEqual({
      customers: ['id integer !', 'email character varying(255) !', 'name text'],
      orders: [
        'id bigint !',
        'customer_id bigint !',
        'amount numeric(10,2) !',
        'state order_state',
        'created_at timestamp with time zone !',
        'updated_at timestamp with time zone !',
        'paid_at timestamp without time zone',
      ],
    });
  });

  it('make the types of the project’s database', async () => {
    const found = await tables({ 'migrations/1_a.js': FIRST }, 'mysql2');
    expect(found.orders?.slice(0, 2)).toEqual(['id bigint unsigned !', 'customer_id int']);
  });

  it('say what only running them tells', async () => {
    const { problems } = await readCode(
      knexMigrations,
      'migrations/3_c.js',
      "exports.up = async (knex) => {\n  const names = await load();\n  for (const name of names) await knex.schema.alterTable(name, (t) => { t.text('x'); });\n  await knex.schema.alterTable('orders', build);\n  await knex.schema.alterTable('orders', (t) => { t.dropColumn(names[0]); });\n  await knex('orders').update({ x: 1 });\n};\n",
    );
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5]);
  });

  it('name what they take away where it is written', async () => {
    const graph = await graphOf({
      'package.json': '{"dependencies":{"pg":"8","knex":"3"}}',
      'migrations/1_a.js': FIRST,
      'migrations/2_b.ts': SECOND,
    });
    const renamed = graph.gone.find(({ column }) => column === 'total');
    expect(renamed?.cause).toMatchObject({ kind: 'renamed', renamedTo: 'amount', path: 'migrations/2_b.ts', line: 9 });
  });
});
