import { describe, expect, it } from 'vitest';
import { sequelize } from '../../../src/extract/sequelize';
import type { MemberUseFact } from '../../../src/model/entity';
import { type Files, review } from '../../memory-tree';
import { readCode } from '../read-code';

const MIGRATION = `module.exports = { up: async (queryInterface, Sequelize) => {
  await queryInterface.createTable('users', {
    id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true },
    email: { type: Sequelize.STRING, allowNull: false },
    name: Sequelize.STRING,
  });
  await queryInterface.createTable('posts', {
    id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true },
    title: Sequelize.STRING,
    author_id: Sequelize.INTEGER,
  });
} };
`;
const MODELS = `module.exports = (sequelize, DataTypes) => {
  const User = sequelize.define('User', {
    email: { type: DataTypes.STRING, allowNull: false },
    name: { type: DataTypes.STRING, get() { return this.getDataValue('name') || this.email; } },
  }, {
    timestamps: false,
    defaultScope: { where: { email: 'a' } },
    scopes: { named: (name) => ({ where: { name } }) },
    hooks: { beforeSave(user) { user.email = user.email.trim(); } },
  });
  const Post = sequelize.define('Post', { title: DataTypes.STRING }, { timestamps: false, underscored: true });
  Post.belongsTo(User, { foreignKey: 'authorId', as: 'author' });
  User.prototype.shown = function () { return this.email; };
  return { User, Post };
};
`;

async function broken(code: string, table: string, column: string): Promise<string[]> {
  const base: Files = {
    'package.json': '{"dependencies":{"pg":"8","sequelize":"6"}}',
    'migrations/1-a.js': MIGRATION,
    'models/index.js': MODELS,
    'src/users.js': code,
  };
  const drop = `module.exports = { up: async (queryInterface) => { await queryInterface.removeColumn('${table}', '${column}'); } };\n`;
  const { findings } = await review(base, { ...base, 'migrations/2-b.js': drop });
  const readers = findings.filter(({ rule, introduced }) => introduced && rule !== 'no-drifted-entity');
  return [...new Set(readers.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`))].sort();
}

describe('Sequelize without types', () => {
  it('reads attributes in models: getters, scopes, hooks, functions of a prototype', async () => {
    expect(await broken('', 'users', 'email')).toEqual([
      'models/index.js:13 likely',
      'models/index.js:4 likely',
      'models/index.js:7 likely',
      'models/index.js:9 likely',
    ]);
    expect(await broken('', 'users', 'name')).toEqual(['models/index.js:4 likely', 'models/index.js:8 likely']);
  });

  it('names the foreign keys of associations', async () => {
    expect(await broken('', 'posts', 'author_id')).toEqual(['models/index.js:12 likely']);
  });

  it('reads conditions that are put together', async () => {
    const code = `const { Op } = require('sequelize');
async function list(models, mail) {
  const where = {};
  if (mail) where.email = mail;
  const filters = [];
  filters.push({ email: mail });
  const more = { [Op.and]: filters };
  await models.User.findAll({ where });
  await models.User.count({ where: { ...more, [Op.or]: [{ email: 'b' }] } });
  await models.Post.findAll({
    where: { '$author.email$': mail },
    include: [{ model: models.User, as: 'author' }],
  });
  await models.User.findOne({ where: sequelize.where(sequelize.fn('lower', sequelize.col('email')), mail) });
}
async function posts(models) {
  const where = { email: 'of nobody' };
  await models.Post.findAll({ where: { title: 'email' } });
}
`;
    const found = await broken(code, 'users', 'email');
    expect(found.filter((line) => line.startsWith('src/'))).toEqual([
      'src/users.js:11 likely',
      'src/users.js:14 likely',
      'src/users.js:4 likely',
      'src/users.js:6 likely',
      'src/users.js:9 likely',
    ]);
  });

  it('reads instances', async () => {
    const code = `const { User, Post } = require('../models');
async function all() {
  const user = await User.findOne({});
  const users = await User.findAll();
  const { email } = await User.findByPk(1);
  for (const one of users) console.log(one.email);
  User.findByPk(1).then((found) => found.get('email'));
  return [user.email, users.map((each) => each.dataValues.email), user.save()];
}
async function other() {
  const user = await Post.findOne({});
  return user.email;
}
`;
    const found = await broken(code, 'users', 'email');
    expect(found.filter((line) => line.startsWith('src/'))).toEqual([
      'src/users.js:5 likely',
      'src/users.js:6 likely',
      'src/users.js:7 likely',
      'src/users.js:8 likely',
    ]);
  });

  it('comes to an end where conditions hold themselves', async () => {
    const spreads = Array.from({ length: 40 }, () => '...a').join(', ');
    const text = `const sequelize = require('sequelize');
async function run() { let a = { email: 1, ${spreads} }; a = { ${spreads} }; a.name = a; a.push(a); User.findAll({ where: a }); User.create(a); }`;
    const { facts } = await readCode(sequelize, 'a.js', text);
    const names = (facts as MemberUseFact[]).flatMap(({ uses }) => uses.map(({ name }) => name));
    expect(new Set(names)).toEqual(new Set(['email', 'name']));
  });
});
