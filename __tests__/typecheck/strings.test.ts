import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

const ENTITIES: Files = {
  'src/entities.ts': `import { Column, Entity, ManyToOne, OneToMany } from 'typeorm';

@Entity()
export class Order {
  @Column()
  total: number;

  @ManyToOne(() => Customer, 'orders')
  customer: Customer;
}

@Entity()
export class Customer {
  @Column()
  total: number;

  @Column()
  email: string;

  @OneToMany(() => Order, (order) => order.customer)
  orders: Order[];
}
`,
};

async function dropEmail(code: string) {
  const head =
    "import { Brackets, Repository, getRepository, EntityManager } from 'typeorm';\nimport { Customer, Order } from './entities';\n";
  const before = { ...ENTITIES, 'src/code.ts': head + code };
  return compare(before, edited(before, 'src/entities.ts', '  @Column()\n  email: string;\n\n', ''));
}

describe('strings of TypeORM that name a member', () => {
  it.each([
    ['a path of relations', "export const a = (r: Repository<Order>) => r.find({ relations: ['customer.email'] });"],
    [
      'an alias',
      "export const a = (r: Repository<Customer>) => r.createQueryBuilder('c').where('c.email = :x', { x: 1 });",
    ],
    [
      'an alias of the manager',
      "export const a = (m: EntityManager) => m.createQueryBuilder(Customer, 'c').orderBy('c.email');",
    ],
    [
      'an alias of a function',
      "export const a = () => getRepository(Customer).createQueryBuilder('c').select(['c.email']);",
    ],
    [
      'a join',
      "export const a = (r: Repository<Order>) => r.createQueryBuilder('o').leftJoinAndSelect('o.customer', 'c').andWhere('c.email IS NULL');",
    ],
    [
      'a join to a class',
      "export const a = (r: Repository<Order>) => r.createQueryBuilder('o').innerJoin(Customer, 'c', 'c.email = o.total');",
    ],
    [
      'a builder in a variable',
      "export function a(r: Repository<Customer>) { const qb = r.createQueryBuilder('c'); if (r) qb.andWhere(`c.email = ${1} AND 1 = 1`); return qb; }",
    ],
    [
      'brackets',
      "export const a = (r: Repository<Customer>) => r.createQueryBuilder('c').where(new Brackets((qb) => { qb.where('c.email = 1'); }));",
    ],
    [
      'an alias in a variable',
      'export const a = (r: Repository<Customer>, as: string) => r.createQueryBuilder(as).where(`${as}.email = 1`);',
    ],
    ['a column of upsert', "export const a = (r: Repository<Customer>) => r.upsert({}, ['email']);"],
  ])('%s', async (_name, code) => {
    expect((await dropEmail(code)).broken).toEqual(['src/code.ts:3']);
  });

  it.each([
    [
      'the alias of another entity',
      "export const a = (r: Repository<Order>) => r.createQueryBuilder('c').where('c.email = 1');",
    ],
    [
      'a parameter',
      "export const a = (r: Repository<Customer>) => r.createQueryBuilder('c').where('c.total = :c.email');",
    ],
    [
      'a column in quotes',
      `export const a = (r: Repository<Customer>) => r.createQueryBuilder('c').where('"c"."email" = 1');`,
    ],
    ['a string for somebody else', "export const a = ['c.email', 'email'];"],
  ])('not %s', async (_name, code) => {
    expect((await dropEmail(code)).broken).toEqual([]);
  });

  it('follows a builder to which code adds methods of its own', async () => {
    const before = {
      ...ENTITIES,
      'src/polyfill.ts':
        "import 'typeorm';\ndeclare module 'typeorm' {\n  interface SelectQueryBuilder<Entity> {\n    search(text: string): this;\n  }\n}\n",
      'src/code.ts':
        "import { Repository } from 'typeorm';\nimport { Customer } from './entities';\nexport const a = (r: Repository<Customer>) => r.createQueryBuilder('c').search('x').where('c.email = 1');\n",
    };
    const { broken } = await compare(
      before,
      edited(before, 'src/entities.ts', '  @Column()\n  email: string;\n\n', ''),
    );
    expect(broken).toEqual(['src/code.ts:3']);
  });

  it('tells two entities with one name of a member apart', async () => {
    const code =
      "import { Repository } from 'typeorm';\nimport { Customer, Order } from './entities';\nexport const a = (r: Repository<Order>) => r.createQueryBuilder('o').leftJoin('o.customer', 'c')\n  .where('o.total > 1')\n  .andWhere('c.total > 1');\n";
    const before = { ...ENTITIES, 'src/code.ts': code };
    const { broken } = await compare(
      before,
      edited(
        before,
        'src/entities.ts',
        '  @Column()\n  total: number;\n\n  @Column()\n  email',
        '  @Column()\n  email',
      ),
    );
    expect(broken).toEqual(['src/code.ts:5']);
  });
});

const MODELS: Files = {
  'models/user.js': `const mongoose = require('mongoose');

const userSchema = new mongoose.Schema({
  nick: { type: String, index: true },
  name: { first: String, last: String },
  posts: [{ type: mongoose.Schema.Types.ObjectId, ref: 'Post' }],
});

module.exports = mongoose.model('User', userSchema);
`,
};

async function dropNick(code: string) {
  const before = { ...MODELS, 'app.js': `const User = require('./models/user');\n${code}` };
  return compare(before, edited(before, 'models/user.js', '  nick: { type: String, index: true },\n', ''));
}

describe('Mongoose schemas in JavaScript', () => {
  it.each([
    ['a filter', "exports.a = () => User.find({ nick: 'a' });"],
    ['a document', 'exports.a = async () => (await User.findById(1)).nick;'],
    ['lean results', 'exports.a = async () => (await User.find().lean()).map((user) => user.nick);'],
    ['select', "exports.a = () => User.find().select('-nick name');"],
    ['sort', 'exports.a = () => User.find().sort({ nick: 1 });'],
    ['an operator', "exports.a = () => User.updateOne({}, { $set: { nick: 'a' } });"],
    ['a stage', "exports.a = () => User.aggregate([{ $match: { nick: 'a' } }]);"],
    ['a path of a stage', "exports.a = () => User.aggregate([{ $group: { _id: '$nick' } }]);"],
    ['a field kept on', 'exports.a = () => User.aggregate([{ $project: { nick: 1 } }, { $limit: 1 }]);'],
    ['a facet', "exports.a = () => User.aggregate([{ $facet: { first: [{ $match: { nick: 'a' } }] } }]);"],
    ['a stage with a variable', 'exports.a = (nick) => User.aggregate([{ $match: { nick } }]);'],
    ['a condition of a stage', "exports.a = () => User.aggregate([{ $match: { $expr: { $eq: ['$nick', 'a'] } } }]);"],
    ['the whole document', "exports.a = () => User.aggregate([{ $project: { n: '$$ROOT.nick' } }]);"],
    ['a join', "exports.a = () => User.aggregate([{ $lookup: { from: 'x', localField: 'nick', as: 'y' } }]);"],
    ['stages in a variable', "exports.a = () => { const p = [{ $match: { nick: 'a' } }]; return User.aggregate(p); };"],
    ['stages as calls', "exports.a = () => User.aggregate().match({ nick: 'a' });"],
    ['an update by stages', "exports.a = () => User.updateOne({}, [{ $set: { x: '$nick' } }]);"],
    ['a condition of a filter', "exports.a = () => User.find({ $expr: { $gt: ['$nick', 'a'] } });"],
    ['pairs to sort by', "exports.a = () => User.find().sort([['nick', -1]]);"],
    ['an option', 'exports.a = () => User.find({}, null, { sort: { nick: 1 } });'],
    ['a path with its value', "exports.a = () => User.find().gt('nick', 'a');"],
    ['writes in bulk', "exports.a = () => User.bulkWrite([{ updateOne: { filter: { nick: 'a' }, update: {} } }]);"],
    ['a setter', "exports.a = async () => (await User.findById(1)).set('nick', 'a');"],
    ['a virtual', "User.schema.virtual('x', { ref: 'Post', localField: 'nick', foreignField: 'y' });"],
  ])('%s', async (_name, code) => {
    expect((await dropNick(code)).broken).toEqual(['app.js:2']);
  });

  it.each([
    [
      'a name of the pipeline itself',
      "exports.a = () => User.aggregate([{ $group: { _id: '$x', nick: { $sum: 1 } } }, { $sort: { nick: 1 } }]);",
    ],
    [
      'a field made before',
      'exports.a = () => User.aggregate([{ $addFields: { nick: 1 } }, { $match: { nick: 1 } }]);',
    ],
    ['a field that a stage makes', "exports.a = () => User.aggregate([{ $project: { nick: '$name' } }]);"],
    [
      'what a join adds',
      "exports.a = () => User.aggregate([{ $lookup: { from: 'x', as: 'nick' } }, { $match: { nick: 1 } }]);",
    ],
    [
      'documents of another collection',
      "exports.a = () => User.aggregate([{ $lookup: { from: 'x', pipeline: [{ $match: { nick: 1 } }, { $sort: { n: '$nick' } }], as: 'y' } }]);",
    ],
    ['a field that is gone', 'exports.a = () => User.aggregate([{ $project: { name: 1 } }, { $match: { nick: 1 } }]);'],
    [
      'a text',
      "exports.a = () => User.aggregate([{ $match: { name: '$nick' } }, { $set: { x: { $literal: '$nick' } } }]);",
    ],
    ['stages that nobody can tell', 'exports.a = (more) => User.aggregate([...more, { $match: { nick: 1 } }]);'],
    ['calls after a group', "exports.a = () => User.aggregate().group({ _id: '$name' }).match({ nick: 1 });"],
    ['another object', 'exports.a = { nick: 1 }.nick;'],
    ['an untyped document', 'exports.a = (user) => user.nick;'],
  ])('not %s', async (_name, code) => {
    expect((await dropNick(code)).broken).toEqual([]);
  });

  it('follows paths with dots', async () => {
    const before = {
      ...MODELS,
      'app.js':
        "const User = require('./models/user');\nexports.a = () => User.find({ 'name.first': 'a', 'name.last': 'b' });\n",
    };
    const { said, broken } = await compare(before, edited(before, 'models/user.js', 'first: String, ', ''));
    expect(said).toEqual(['removed userSchema.name.first']);
    expect(broken).toEqual(['app.js:2']);
  });

  it('finds readers of a nested document type whose path is gone', async () => {
    const before = {
      'post.ts':
        "import { model, Schema } from 'mongoose';\nexport interface Post {\n  place: { city: string; zip: string };\n}\nconst postSchema = new Schema<Post>({\n  place: { city: String, zip: String },\n});\nexport const PostModel = model<Post>('Post', postSchema);\n",
      'read.ts':
        "import { PostModel } from './post';\nexport const near = () => PostModel.find({ 'place.city': 'x', 'place.zip': 'y' });\nexport const cities = async () => (await PostModel.find()).map((post) => post.place.city);\n",
    };
    const { said, broken } = await compare(before, edited(before, 'post.ts', 'city: String, ', ''));
    expect(said).toEqual(['removed postSchema.place.city']);
    expect(broken).toEqual(['read.ts:2', 'read.ts:3']);
  });

  it('follows paths into a list of documents', async () => {
    const before = {
      'order.js':
        "const { Schema, model } = require('mongoose');\nconst orderSchema = new Schema({\n  lines: [{ sku: String, count: Number }],\n});\nmodule.exports = model('Order', orderSchema);\n",
      'read.js':
        "const Order = require('./order');\nexports.a = () => Order.find({ 'lines.sku': 'x', 'lines.count': 1 });\nexports.b = async () => (await Order.find()).map((order) => order.lines.map((line) => line.sku));\nexports.c = () => Order.aggregate([{ $unwind: '$lines' }, { $group: { _id: '$lines.sku' } }]);\n",
    };
    const { said, broken } = await compare(before, edited(before, 'order.js', 'sku: String, ', ''));
    expect(said).toEqual(['removed orderSchema.lines.sku']);
    expect(broken).toEqual(['read.js:2', 'read.js:3', 'read.js:4']);
  });

  it('gives the members of a model to its discriminators', async () => {
    const before = {
      ...MODELS,
      'admin.js':
        "const { Schema } = require('mongoose');\nconst User = require('./models/user');\nconst Admin = User.discriminator('Admin', new Schema({ rights: [String] }));\nexports.a = () => Admin.find({ nick: 'a', rights: 'all' }).select('nick');\n",
    };
    const { broken } = await compare(
      before,
      edited(before, 'models/user.js', '  nick: { type: String, index: true },\n', ''),
    );
    expect(broken).toEqual(['admin.js:4']);
  });

  it('finds readers of a document type whose path is gone', async () => {
    const before = {
      'post.ts':
        "import { model, Schema } from 'mongoose';\nexport interface Post {\n  title: string;\n}\nconst postSchema = new Schema<Post>({\n  title: String,\n});\nexport const PostModel = model<Post>('Post', postSchema);\n",
      'read.ts':
        "import { PostModel } from './post';\nexport const titles = async () => (await PostModel.find()).map((post) => post.title);\n",
    };
    const { said, broken } = await compare(before, edited(before, 'post.ts', '  title: String,\n', ''));
    expect(said).toEqual(['removed postSchema.title']);
    expect(broken).toEqual(['read.ts:2']);
  });
});
