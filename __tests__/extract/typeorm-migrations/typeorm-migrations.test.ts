// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { typeormMigrations } from '../../../src/extract/typeorm-migrations';
import { graphOf } from '../../memory-tree';
import { readCode } from '../read-code';

const IMPORTS =
  "import { MigrationInterface, QueryRunner, Table, TableColumn, TableForeignKey, TableIndex } from 'typeorm';\n";

function migration(name: string, body: string, more = ''): string {
  return `${IMPORTS}${more}export class ${name} implements MigrationInterface {\n  public async up(queryRunner: QueryRunner): Promise<void> {\n${body}\n  }\n  public async down(queryRunner: QueryRunner): Promise<void> {\n    await queryRunner.query('DROP TABLE "orders"');\n  }\n}\n`;
}

async function tables(files: Record<string, string>): Promise<Record<string, string[]>> {
  const { databases } = await graphOf({ 'package.json': '{"dependencies":{"pg":"8","typeorm":"1"}}', ...files });
  return Object.fromEntries(
    databases.flatMap(({ tables }) =>
      tables.map(({ name, columns }) => [
        name,
        columns.map((column) => `${column.name} ${column.type}${column.nullable ? '' : ' !'}`),
      ]),
    ),
  );
}

describe('TypeORM migrations', () => {
  it('are folded in the order of their timestamps, not of their names', async () => {
    const found = await tables({
      'src/migrations/b.ts': migration(
        'First1600000000000',
        '    await queryRunner.query(`CREATE TABLE "orders" ("id" SERIAL PRIMARY KEY, "total" integer NOT NULL, "note" text)`);',
      ),
      'src/migrations/a.ts': migration(
        'Second1600000000001',
        '    await queryRunner.query(`ALTER TABLE "orders" ` + "RENAME COLUMN \\"total\\" TO \\"amount\\"");\n    await queryRunner.dropColumn(\'orders\', \'note\');',
      ),
    });
    expect(found).toEqual({ orders: ['id integer !', 'amount integer !'] });
  });

  it('made of schema calls say the same as SQL', async () => {
    const found = await tables({
      'src/migrations/1600000000000-orders.ts': migration(
        'Orders1600000000000',
        `    await queryRunner.createTable(
      new Table({
        name: TABLE,
        columns: [
          { name: 'id', type: 'int', isPrimary: true, isGenerated: true, generationStrategy: 'increment' },
          { name: 'total', type: 'decimal', precision: 10, scale: 2, default: 0 },
          { name: 'state', type: 'enum', enum: ['new', 'paid'], default: "'new'" },
          new TableColumn({ name: 'tags', type: 'varchar', length: '20', isArray: true, isNullable: true }),
        ],
        indices: [{ columnNames: ['total'] }],
      }),
      true,
    );
    const table = await queryRunner.getTable('orders');
    await queryRunner.addColumns(table, [
      new TableColumn({ name: 'customerId', type: 'integer', isNullable: true }),
      new TableColumn({ name: 'old', type: 'text' }),
    ]);
    await queryRunner.createForeignKey('orders', new TableForeignKey({ columnNames: ['customerId'], referencedTableName: 'orders', referencedColumnNames: ['id'] }));
    await queryRunner.changeColumn('orders', 'total', new TableColumn({ name: 'amount', type: 'bigint', isNullable: true }));
    await queryRunner.dropColumns(table!, [new TableColumn({ name: 'old', type: 'text' })]);`,
        "const TABLE = 'orders';\n",
      ),
    });
    expect(found).toEqual({
      orders: [
        'id integer !',
        'amount bigint',
        'state orders_state_enum !',
        'tags character varying(20)[]',
        'customerId integer',
      ],
    });
  });

  it('follow written lists, methods of the file and the kind of database', async () => {
    const found = await tables({
      'src/migrations/1600000000000-orders.ts': migration(
        'Orders1600000000000',
        "    for (const name of ['orders', 'customers']) await this.make(queryRunner, name);\n    if (queryRunner.connection.options.type === 'mysql') { await queryRunner.query('CREATE TABLE nonsense (id int)'); }\n    if (!(await queryRunner.hasColumn('orders', 'note'))) await queryRunner.query('ALTER TABLE orders ADD COLUMN note text');",
        '',
      ).replace(
        '  public async down',
        '  private async make(runner: QueryRunner, table: string) { await runner.query(`CREATE TABLE ${table} (id int)`); }\n  public async down',
      ),
    });
    expect(found).toEqual({ orders: ['id integer', 'note text'], customers: ['id integer'] });
  });

  it('say what nobody can read, and where', async () => {
    const { problems, facts } = await readCode(
      typeormMigrations,
      'src/migrations/1600000000000-orders.ts',
      migration(
        'Orders1600000000000',
        '    const names = await load();\n    for (const name of names) await queryRunner.query(`ALTER TABLE ${name} ADD COLUMN x int`);\n    await queryRunner.addColumn(names[0], columnOf(names));\n    await queryRunner.query(`UPDATE orders SET total = ${names.length}`);',
      ),
    );
    expect(problems.map(({ line }) => line)).toEqual([5, 6]);
    expect(facts).toHaveLength(1);
  });

  it('places names where they are written', async () => {
    const graph = await graphOf({
      'package.json': '{"dependencies":{"pg":"8"}}',
      'src/migrations/1600000000000-orders.ts': migration(
        'Orders1600000000000',
        '    await queryRunner.query(\'CREATE TABLE "orders" ("id" int, \\\'\' + "x");\n    await queryRunner.query("CREATE TABLE \\"orders\\" (\\"id\\" int,\\n \\"total\\" int)");\n    await queryRunner.dropColumn("orders", "total");',
      ),
    });
    const [gone] = graph.gone;
    expect(gone).toMatchObject({ column: 'total', cause: { kind: 'dropped', line: 6 } });
  });

  it('of each kind of database are a history of their own; those of two folders of one kind are one', async () => {
    const graph = await graphOf({
      'package.json': '{}',
      'src/migrations/postgres/1-a.ts': migration(
        'A1600000000000',
        "    await queryRunner.query('CREATE TABLE a (id int)');",
      ),
      'src/pro/migrations/postgres/2-b.ts': migration(
        'B1600000000001',
        "    await queryRunner.query('ALTER TABLE a ADD b int');",
      ),
      'src/migrations/mysql/1-a.ts': migration(
        'A1600000000000',
        "    await queryRunner.query('CREATE TABLE a (id int)');",
      ),
    });
    expect(graph.databases.map(({ dialect, tables }) => [dialect, tables[0]?.columns.length])).toEqual([
      ['mysql', 1],
      ['postgres', 2],
    ]);
  });
});
