import { describe, expect, it } from 'vitest';
import { sequelize } from '../../../src/extract/sequelize';
import type { EntityFact } from '../../../src/model/entity';
import { type Files, graphOf, review } from '../../memory-tree';
import { readCode } from '../read-code';

const PACKAGE = '{"dependencies":{"pg":"8","sequelize":"6"}}';
const MIGRATION = `module.exports = { up: async (queryInterface, Sequelize) => {
  await queryInterface.createTable('users', {
    id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true },
    email: { type: Sequelize.STRING, allowNull: false },
    full_name: Sequelize.STRING,
    created_at: Sequelize.DATE,
    updated_at: Sequelize.DATE,
  });
} };
`;
const DROP =
  "module.exports = { up: async (queryInterface) => { await queryInterface.removeColumn('users', 'email'); } };\n";
const MODEL = `module.exports = (sequelize, DataTypes) => {
  const User = sequelize.define('User', {
    email: { type: DataTypes.STRING, allowNull: false },
    fullName: { type: DataTypes.STRING, field: 'full_name' },
  }, { underscored: true });
  return User;
};
`;

function project(more: Files): Files {
  return { 'package.json': PACKAGE, 'migrations/1-a.js': MIGRATION, ...more };
}

async function broken(more: Files, change: Files): Promise<string[]> {
  const base = project(more);
  const { findings } = await review(base, { ...base, ...change });
  return findings
    .filter(({ path, introduced }) => path === 'src/users.ts' && introduced)
    .map(({ line, certainty }) => `${line} ${certainty}`)
    .sort((a, b) => Number.parseInt(a) - Number.parseInt(b));
}

describe('Sequelize models', () => {
  it('agree with their migrations', async () => {
    const { edges, faults } = await graphOf(project({ 'models/user.js': MODEL }));
    expect(faults.filter(({ code }) => code === 'drifted-entity')).toEqual([]);
    const bound = edges
      .filter(({ kind }) => kind === 'derives')
      .map(({ fromColumn, toColumn }) => `${fromColumn} ${toColumn}`);
    expect(bound).toEqual(['email email', 'fullName full_name', 'createdAt created_at', 'updatedAt updated_at']);
  });

  it('are known by name where no type says whose attributes a query names', async () => {
    const code = `const db = require('../models');
db.User.findAll({ where: { email: 'a', [Op.or]: [{ fullName: 'b' }] }, attributes: ['id', ['email', 'mail']] });
db.Post.findAll({ include: [{ model: db.User, where: { fullName: 'a' }, attributes: ['email'] }] });
db.User.create({ email: 'a', fullName: 'b' });
db.User.update({ fullName: 'b' }, { where: { email: 'a' } });
db.User.findOne({ order: [['email', 'DESC']] });
db.Team.findAll({ where: { email: 'a' } });
db.User.findOne({ where: { fullName: 'email' } });
`;
    const files = { 'models/user.js': MODEL, 'src/users.ts': code };
    expect(await broken(files, { 'migrations/2-b.js': DROP })).toEqual([
      '2 likely',
      '2 likely',
      '3 likely',
      '4 likely',
      '5 likely',
      '6 likely',
    ]);
  });

  it('leave readers alone when the column is renamed behind a kept attribute', async () => {
    const rename =
      "module.exports = { up: async (queryInterface) => { await queryInterface.renameColumn('users', 'full_name', 'name'); } };\n";
    const code = "const { User } = require('../models');\nUser.findAll({ where: { fullName: 'a' } });\n";
    const files = { 'models/user.js': MODEL, 'src/users.ts': code };
    const model = MODEL.replace("field: 'full_name'", "field: 'name'");
    expect(await broken(files, { 'migrations/2-b.js': rename, 'models/user.js': model })).toEqual([]);
  });

  it('are resolved by type where they are typed', async () => {
    const model = `import { Column, DataType, Model, Table, AllowNull } from 'sequelize-typescript';
@Table({ tableName: 'users', underscored: true })
export class User extends Model {
  @AllowNull(false) @Column(DataType.STRING) declare email: string;
  @Column({ type: DataType.STRING, field: 'full_name' }) declare fullName: string;
}
`;
    const code = `import { User } from '../models/user';
export async function mails(name: string) {
  const users = await User.findAll({ where: { fullName: name }, attributes: ['email'] });
  await User.create({ email: 'a' });
  return users.map(({ email }) => email).concat(users[0]!.email);
}
`;
    const files = { 'models/user.ts': model, 'src/users.ts': code };
    const found = await broken(files, { 'migrations/2-b.js': DROP });
    expect(new Set(found)).toEqual(new Set(['3 likely', '4 proven', '5 proven']));
  });

  it('raise nothing when a nullable column comes', async () => {
    const add =
      "module.exports = { up: async (queryInterface, S) => { await queryInterface.addColumn('users', 'phone', S.STRING); } };\n";
    const base = project({ 'models/user.js': MODEL });
    const { findings } = await review(base, { ...base, 'migrations/2-b.js': add });
    expect(findings).toEqual([]);
  });

  it('are read from init, too, and nothing else is', async () => {
    const text = `import { Model, DataTypes } from 'sequelize';
class Order extends Model {
  static setup(sequelize) { super.init({ total: DataTypes.DECIMAL(10, 2) }, { sequelize, tableName: 'orders', timestamps: false }); }
}
widget.init({ color: 'red' }, { theme: 'dark' });
app.define('x', y);
`;
    const { facts } = await readCode(sequelize, 'a.ts', text);
    const entities = facts.filter((fact): fact is EntityFact => fact.kind === 'entity');
    expect(
      entities.map(({ name, table, members }) => [name, table?.name, members.map((one) => one.databaseType)]),
    ).toEqual([['Order', 'orders', ['DECIMAL(10,2)']]]);
  });
});
