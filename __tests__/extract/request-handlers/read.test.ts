import { describe, expect, it } from 'vitest';
import { requestHandlers } from '../../../src/extract/request-handlers';
import type { HandlerFact, NameAliasFact } from '../../../src/model/http';
import { readCode } from '../read-code';

async function read(text: string): Promise<(HandlerFact | NameAliasFact)[]> {
  const { facts, problems } = await readCode(requestHandlers, 'api/orders.controller.ts', text);
  expect(problems).toEqual([]);
  return facts as (HandlerFact | NameAliasFact)[];
}

describe('functions that answer requests', () => {
  const handlers = async (text: string) =>
    (await read(text)).flatMap((fact) =>
      fact.kind === 'http-handler' ? [`${fact.name} ${fact.responseFields.map(({ name }) => name)}`] : [],
    );

  it.each([
    ['export const create = async (req, res) => { res.json({ id: 1, total: 2 }); };', ['create id,total']],
    ['export function create(req: any, out: Response) { out.send({ id: 1 }); }', ['create id']],
    ['class Orders { create = wrap(async (req, res) => { res.json({ id: 1 }); }); }', ['Orders.create id']],
    ['const orders = { async list(ctx) { ctx.body = { orders: [] }; } };', ['orders.list orders']],
    ['exports.list = async (request, reply) => { reply.send({ orders: [] }); };', ['list orders']],
    ['function add(left, right) { return { sum: left + right }; }', []],
  ])('%s', async (text, expected) => {
    expect(await handlers(text)).toEqual(expected);
  });

  it('answer with more than is written where something else is sent too, unless the request is refused', async () => {
    const refused = 'if (!req.user) return res.status(401).json(problem); if (!order) return res.sendStatus(404);';
    expect(await handlers(`const show = (req, res) => { ${refused} res.json({ id: 1 }); };`)).toEqual(['show id']);
    expect(await handlers('const show = (req, res) => { if (req.a) res.json(order); res.json({ id: 1 }); };')).toEqual([
      'show ',
    ]);
  });
});

describe('other names of handlers', () => {
  it.each([
    ['export default new Orders();', ['default = Orders']],
    ['module.exports = { list, create: add };', ['default.list = list', 'default.create = add', 'create = add']],
    ["module.exports.orders = require('./orders');", ['orders = *']],
    ['export const create = wrap(add);', ['create = add']],
    ['export default class Orders {}', ['default = Orders']],
  ])('%s', async (text, expected) => {
    const aliases = await read(`const handler = 1;\n${text}\n`);
    expect(aliases.flatMap((fact) => (fact.kind === 'name-alias' ? [`${fact.name} = ${fact.target}`] : []))).toEqual(
      expected,
    );
  });
});
