// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { sequelizeMigrations } from '../../../src/extract/sequelize-migrations';
import { graphOf } from '../../memory-tree';
import { readCode } from '../read-code';

async function schema(files: Record<string, string>, driver = 'pg') {
  const graph = await graphOf({ 'package.json': `{"dependencies":{"${driver}":"8","sequelize":"6"}}`, ...files });
  const tables = graph.databases.flatMap(({ tables }) =>
    tables.map(({ name, columns }) => [
      name,
      columns.map((column) => `${column.name} ${column.type}${column.nullable ? '' : ' !'}`),
    ]),
  );
  return { graph, tables: Object.fromEntries(tables) };
}

const FIRST = `'use strict';
module.exports = {
  async up(queryInterface, Sequelize) {
    await queryInterface.createTable('Users', {
      id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true, allowNull: false },
      email: { type: Sequelize.STRING, allowNull: false, unique: true },
      state: { type: Sequelize.ENUM('new', 'paid'), defaultValue: 'new' },
      tags: Sequelize.ARRAY(Sequelize.TEXT),
      note: { type: Sequelize.TEXT, field: 'a_note' },
      createdAt: { type: Sequelize.DATE, allowNull: false, defaultValue: Sequelize.literal('now()') },
    });
    await queryInterface.createTable('Orders', {
      id: { type: Sequelize.UUID, primaryKey: true },
      userId: { type: Sequelize.INTEGER, references: { model: 'Users', key: 'id' }, onDelete: 'CASCADE' },
    });
  },
  async down(queryInterface) {
    await queryInterface.dropTable('Users');
  },
};
`;
const SECOND = `module.exports = {
  up: (queryInterface, Sequelize) => queryInterface.sequelize.transaction(async (transaction) => {
    for (const name of ['city', 'zip']) await queryInterface.addColumn('Orders', name, Sequelize.STRING(20), { transaction });
    await queryInterface.renameColumn('Users', 'email', 'mail', { transaction });
    await queryInterface.changeColumn('Users', 'tags', { type: Sequelize.JSONB, allowNull: false });
    await queryInterface.removeColumn('Users', 'a_note');
    let table = 'Orders';
    await queryInterface.sequelize.query(\`ALTER TABLE "\${table}" ADD COLUMN total numeric\`);
    table = 'Users';
    await queryInterface.sequelize.query(\`ALTER TABLE "\${table}" ADD COLUMN age int\`);
    await queryInterface.addIndex('Orders', ['city', 'zip']);
  }),
  down: async (queryInterface) => { let table; table = 'x'; await queryInterface.removeColumn(table, 'total'); },
};
`;

describe('Sequelize migrations', () => {
  it('are folded in the order of their names', async () => {
    const { graph, tables } = await schema({ 'migrations/2-b.js': SECOND, 'migrations/1-a.js': FIRST });
    expect(graph.problems).toEqual([]);
    expect(tables).toEqual({
      Users: [
        'id integer !',
        'mail character varying(255) !',
        'state enum_Users_state',
        'tags jsonb !',
        'createdAt timestamp with time zone !',
        'age integer',
      ],
      Orders: [
        'id uuid !',
        'userId integer',
        'city character varying(20)',
        'zip character varying(20)',
        'total numeric',
      ],
    });
    const orders = graph.databases[0]!.tables.find(({ name }) => name === 'Orders')!;
    expect(orders.foreignKeys.map(({ columns, refTable }) => [columns, refTable])).toEqual([[['userId'], 'Users']]);
    expect(orders.indexes.map(({ name }) => name)).toEqual(['orders_city_zip']);
  });

  it('are read in the words of MySQL', async () => {
    const { graph, tables } = await schema({ 'db/migrations/1-a.js': FIRST.replace(/ {6}tags.*\n/, '') }, 'mysql2');
    expect(graph.problems).toEqual([]);
    expect(tables.Users).toContain('email varchar(255) !');
  });

  it('say what only running them tells', async () => {
    const text = `module.exports = { up: async (queryInterface) => {
  await queryInterface.removeColumn(table(), 'a');
  await queryInterface.addColumn('users', name(), {});
  await queryInterface.sequelize.query(sql);
} };`;
    const { problems } = await readCode(sequelizeMigrations, 'migrations/1.js', text);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4]);
  });
});
