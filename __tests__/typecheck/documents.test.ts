import { describe, expect, it } from 'vitest';
import { compare, edited, type Files } from './compare';

const USER = `const mongoose = require('mongoose');
const userSchema = mongoose.Schema({
  nick: { type: String, index: true },
  name: { first: String },
});
`;
const POST = `const mongoose = require('mongoose');
const { Schema } = mongoose;
const postSchema = new Schema({
  title: String,
  author: { type: Schema.Types.ObjectId, ref: 'User' },
  likes: [{ type: Schema.Types.ObjectId, ref: 'User' }],
  comments: [{ text: String, by: { type: Schema.Types.ObjectId, ref: 'User' } }],
});
module.exports = mongoose.model('Post', postSchema);
`;
const SHOP: Files = {
  'models/user.js': `${USER}module.exports = mongoose.model('User', userSchema);\n`,
  'models/post.js': POST,
};

/** Every line of `code` stands in a file of its own that requires both models; out come the lines that are broken. */
async function brokenBy(lines: string[], more: Files = {}): Promise<string[]> {
  const code = Object.fromEntries(
    lines.map((line, at) => [
      `app/${String(at).padStart(2, '0')}.js`,
      `const User = require('../models/user'); const Post = require('../models/post');\n${line}\n`,
    ]),
  );
  const before = { ...SHOP, ...code, ...more };
  const { broken } = await compare(
    before,
    edited(before, 'models/user.js', '  nick: { type: String, index: true },\n', ''),
  );
  return broken;
}

function all(lines: string[]): string[] {
  return lines.map((_line, at) => `app/${String(at).padStart(2, '0')}.js:2`);
}

describe('documents of Mongoose', () => {
  it('are named by what is written', async () => {
    const lines = [
      "exports.a = () => new User({ nick: 'a' });",
      'exports.a = (nick) => User.create({ nick });',
      "exports.a = () => User.insertMany([{ nick: 'a' }]);",
      "exports.a = (id) => User.findByIdAndUpdate(id, { $set: { nick: 'a' } });",
      "exports.a = async (id) => { const user = await User.findById(id); user.nick = 'a'; };",
      'exports.a = async (id, nick) => { const user = await User.findById(id); Object.assign(user, { nick }); };',
    ];
    expect(await brokenBy(lines)).toEqual(all(lines));
  });

  it('are named in the functions that hang on their schema', async () => {
    const hooks = [
      'userSchema.methods.a = function () { const user = this; return user.nick; };',
      'userSchema.statics.b = function (nick) { return this.findOne({ nick }); };',
      "userSchema.pre('save', function (next) { if (this.isModified('nick')) next(); });",
      "userSchema.virtual('c').get(function () { return this.nick; });",
      'userSchema.index({ nick: 1 });',
      'userSchema.method({ d: function () { return this.nick; } });',
      "userSchema.post('save', function (user) { console.log(user.nick); });",
    ].join('\n');
    const broken = await brokenBy([], {
      'models/user.js': `${USER}${hooks}\nmodule.exports = mongoose.model('User', userSchema);\n`,
    });
    expect(broken).toEqual([5, 6, 7, 8, 9, 10, 11].map((line) => `models/user.js:${line}`).sort());
  });

  it('are named through the documents that refer to them', async () => {
    const lines = [
      "exports.a = () => Post.find().populate('author', 'name nick');",
      "exports.a = async (id) => (await Post.findById(id).populate('author')).author.nick;",
      "exports.a = () => Post.find().populate({ path: 'author', select: 'nick' });",
      "exports.a = () => Post.find().populate({ path: 'author', match: { nick: 'a' } });",
      "exports.a = () => Post.find().populate({ path: 'comments.by', select: '-nick' });",
      'exports.a = async (id) => (await Post.findById(id)).likes.map((user) => user.nick);',
      'exports.a = async (id) => { const { author } = await Post.findById(id); return author.nick; };',
      'exports.a = async (id) => { const post = await Post.findById(id); const { nick } = post.author; return nick; };',
      'exports.a = async (id) => (await Post.findById(id)).comments.map((one) => one.by.nick);',
      "exports.a = async (posts) => Post.populate(posts, { path: 'author', select: 'nick' });",
    ];
    expect(await brokenBy(lines)).toEqual(all(lines));
  });

  it('are named by the pipelines of other documents', async () => {
    const join = (more: string) => `{ $lookup: { from: 'users', ${more} } }`;
    const keys = "localField: 'author', foreignField: '_id', as: 'author'";
    const lines = [
      `exports.a = () => Post.aggregate([${join("localField: 'title', foreignField: 'nick', as: 'x'")}]);`,
      `exports.a = () => Post.aggregate([${join("pipeline: [{ $match: { nick: 'a' } }], as: 'x'")}]);`,
      `exports.a = () => Post.aggregate([${join(keys)}, { $unwind: '$author' }, { $project: { n: '$author.nick' } }]);`,
      `exports.a = () => Post.aggregate([${join(keys)}, { $match: { 'author.nick': 'a' } }]);`,
      "exports.a = () => Post.aggregate([{ $unionWith: { coll: 'users', pipeline: [{ $sort: { nick: 1 } }] } }]);",
      `exports.a = () => Post.aggregate().lookup({ from: 'users', ${keys} }).match({ 'author.nick': 'a' });`,
    ];
    expect(await brokenBy(lines)).toEqual(all(lines));
  });

  it('are named by filters and values that are put together first', async () => {
    const lines = [
      "exports.a = () => { const filter = {}; filter.nick = 'a'; return User.find(filter); };",
      "exports.a = () => { const filter = { nick: 'a' }; return User.find(filter); };",
      'exports.a = (nick) => { const more = nick ? { nick } : {}; return User.find({ ...more }); };',
      'exports.a = (nick) => User.find({ ...(nick && { nick }) });',
      'exports.a = (nick) => { const q = {}; q.$or = [{ nick }]; return User.find(q); };',
      "exports.a = () => { let filter; filter = { nick: 'a' }; return User.countDocuments(filter); };",
      "const list = (filter) => User.find(filter); exports.a = () => list({ nick: 'a' });",
      "const change = async (id, body) => { const user = await User.findById(id); Object.assign(user, body); }; exports.a = () => change(1, { nick: 'a' });",
    ];
    expect(await brokenBy(lines)).toEqual(all(lines));
  });

  it('are meant where a comment calls them by their model', async () => {
    const broken = await brokenBy([], {
      'users.js':
        "const User = require('./models/user');\n/** @returns {Promise<User>} */\nconst load = async (id) => User.findById(id);\nexports.a = async (id) => {\n  const user = await load(id);\n  return user.nick;\n};\nexports.change = async (id, body) => {\n  const user = await load(id);\n  Object.assign(user, body);\n};\n",
      'app.js': "const users = require('./users');\nexports.a = (id) => users.change(id, { nick: 'a' });\n",
    });
    expect(broken).toEqual(['app.js:2', 'users.js:6']);
  });

  it('are found where their model is asked for by its name', async () => {
    const broken = await brokenBy([], {
      'app.js':
        "const mongoose = require('mongoose');\nconst User = mongoose.model('User');\nexports.a = () => User.findOne({ nick: 'a' });\nexports.b = async () => (await mongoose.model('User').findOne()).nick;\nexports.c = () => mongoose.model('Post').find({ nick: 1 });\n",
      'through.js':
        "const mongoose = require('mongoose');\nconst Post = mongoose.model('Post');\nexports.a = async () => {\n  const post = await Post.findOne();\n  const { nick } = post.author;\n  return nick;\n};\n",
    });
    expect(broken).toEqual(['app.js:3', 'app.js:4', 'through.js:5']);
  });

  it('are named by what requests carry, in files that do not know their model', async () => {
    const broken = await brokenBy([], {
      'auth.js':
        "const User = require('./models/user');\nexports.auth = async (req, res, next) => {\n  req.user = await User.findById(req.id).select('-name');\n  next();\n};\n",
      'routes.js':
        'exports.a = (req, res) => res.json(req.user.nick);\nexports.b = (req) => {\n  const { nick } = req.user;\n  return nick;\n};\nexports.c = (req) => {\n  const { user } = req;\n  return user.nick;\n};\nexports.d = (req) => req.body.nick;\n',
    });
    expect(broken).toEqual(['routes.js:1', 'routes.js:3', 'routes.js:8']);
  });

  it('are named by what Passport hands on', async () => {
    const broken = await brokenBy([], {
      'passport.js':
        "const User = require('./models/user');\nexports.verify = async (payload, done) => {\n  const user = await User.findById(payload.sub);\n  done(null, user);\n};\n",
      'routes.js': 'exports.a = (req, res) => res.json(req.user.nick);\n',
    });
    expect(broken).toEqual(['routes.js:1']);
  });

  it('are not named by other things of the same name', async () => {
    const lines = [
      "exports.a = () => Post.find().populate('author', 'name');",
      "exports.a = () => Post.aggregate([{ $lookup: { from: 'tags', pipeline: [{ $match: { nick: 1 } }], as: 'x' } }]);",
      "exports.a = () => Post.aggregate([{ $lookup: { from: 'users', as: 'x' } }, { $set: { x: { nick: 1 } } }, { $sort: { 'x.nick': 1 } }]);",
      "exports.a = () => { const nick = { nick: 'a' }; return nick.nick; };",
      "exports.a = () => { const filter = { nick: 'a' }; return [filter].find((one) => one.nick); };",
      "exports.a = () => { const filter = { nick: 'a' }; return Post.find(filter); };",
      'exports.a = (req) => req.body.nick;',
      "const list = (filter) => Post.find(filter); exports.a = () => list({ nick: 'a' });",
      'exports.a = async (id) => (await Post.findById(id)).title.nick;',
      "exports.a = () => { const filter = { name: { nick: 'a' } }; return User.find(filter); };",
    ];
    expect(await brokenBy(lines)).toEqual([]);
  });

  it('are cast to another type where nobody checks what is given', async () => {
    const before = {
      'user.ts':
        "import { model, Schema } from 'mongoose';\nexport interface User {\n  age: string;\n}\nexport const UserModel = model<User>('User', new Schema<User>({ age: String }));\n",
      'use.ts':
        "import { UserModel } from './user';\nexport const make = () => new UserModel({ age: '7' });\nexport const read = async () => (await UserModel.findOne())!.age;\n",
    };
    const { faults, kept } = await compare(before, edited(before, 'user.ts', 'age: string', 'age: number'));
    expect([faults, kept.filter(({ path }) => path === 'use.ts').map(({ line }) => line)]).toEqual([[], [3]]);
  });

  it('are only likely to be named where no compiler of the project sees it', async () => {
    const before = {
      'package.json': '{ "dependencies": { "mongoose": "^9.4.1" } }',
      'user.ts':
        "import { model, Schema } from 'mongoose';\nexport interface User {\n  nick: string;\n  age: number;\n}\nexport const UserModel = model<User>('User', new Schema<User>({ nick: String, age: Number }));\n",
      'use.ts':
        "import { UserModel } from './user';\nexport const find = () => UserModel.findOne({ nick: 'a' });\nexport const make = () => new UserModel({ nick: 'a' });\nexport const read = async () => (await UserModel.findOne())!.nick;\n",
    };
    const { faults } = await compare(before, edited(before, 'user.ts', '  nick: string;\n', ''));
    expect(
      faults.filter(({ path }) => path === 'use.ts').map(({ line, form, certainty }) => [line, form, certainty]),
    ).toEqual([
      [2, 'filter', 'likely'],
      [3, 'values', 'likely'],
      [4, 'property', 'proven'],
    ]);
  });
});
