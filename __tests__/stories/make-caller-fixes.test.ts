import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import { applyFixes } from '../../src/stories/apply-fixes';
import { type Files, review } from '../memory-tree';

interface Mended {
  files: Files;
  found: Review;
  /** Of what the change broke, what is still broken. */
  left: string[];
}

async function mended(before: Files, after: Files): Promise<Mended> {
  const found = await review(before, after);
  const files = { ...after };
  await applyFixes(found, {
    read: async (path) => files[path] ?? null,
    async write(path, text) {
      files[path] = text;
      return null;
    },
    async create(path, text) {
      files[path] = text;
      return null;
    },
  });
  const { findings } = await review(before, files);
  return { files, found, left: findings.filter(({ introduced }) => introduced).map(({ path }) => path) };
}

describe('calls of a route that moved', () => {
  const app = (route: string, mount = '/api') =>
    `import express from 'express';\nimport { orders } from './orders';\n\nconst app = express();\napp.use('${mount}', orders);\napp.listen(3000);\nexport const route = '${route}';\n`;
  const router = (method: string, path: string) =>
    `import { Router } from 'express';\n\nexport const orders = Router();\n\nexport function answer(req: any, res: any) {\n  res.json({ ok: true });\n}\n\norders.${method}('${path}', answer);\n`;

  async function client(from: [string, string], to: [string, string], text: string): Promise<string> {
    const before = { 'server/app.ts': app('a'), 'server/orders.ts': router(...from), 'web/client.ts': text };
    const { files, found, left } = await mended(before, { ...before, 'server/orders.ts': router(...to) });
    expect(found.findings.filter(({ rule }) => rule === 'no-removed-route-in-use')).not.toEqual([]);
    const changed = files['web/client.ts']!;
    expect(left).toEqual(changed === text ? ['web/client.ts'] : []);
    return changed;
  }

  const ORDER: [string, string] = ['get', '/orders/:id'];
  const PURCHASE: [string, string] = ['get', '/purchases/:id'];

  it.each([
    [
      'keep what a template fills in',
      ORDER,
      PURCHASE,
      'export const load = (id: string) => fetch(`/api/orders/${id}?full=${id}`);\n',
      '`/api/purchases/${id}?full=${id}`',
    ],
    [
      'keep what is added to a string',
      ORDER,
      PURCHASE,
      "export const load = (id: string) => fetch('/api/orders/' + id);\n",
      "'/api/purchases/' + id",
    ],
    [
      'keep the base of their client',
      ORDER,
      PURCHASE,
      "import axios from 'axios';\nconst api = axios.create({ baseURL: '/api' });\nexport const load = (id: string) => api.get(`/orders/${id}`);\n",
      'api.get(`/purchases/${id}`)',
    ],
    [
      'change the constant that the address is in',
      ORDER,
      PURCHASE,
      'export function load(id: string) {\n  const url = `/api/orders/${id}`;\n  return fetch(url);\n}\n',
      'const url = `/api/purchases/${id}`;',
    ],
    [
      'go deeper',
      ORDER,
      ['get', '/v2/orders/:id/whole'],
      'export const load = (id: string) => fetch(`/api/orders/${id}`);\n',
      '`/api/v2/orders/${id}/whole`',
    ],
    [
      'go deeper behind an added value',
      ORDER,
      ['get', '/orders/:id/whole'],
      "export const load = (id: string) => fetch('/api/orders/' + id);\n",
      "'/api/orders/' + id + '/whole'",
    ],
    [
      'come up',
      ['get', '/all/orders'],
      ['get', '/orders'],
      "export const load = () => fetch('/api/all/orders?page=1');\n",
      "'/api/orders?page=1'",
    ],
    [
      'put values where the new address has them',
      ['get', '/orders/:id/lines/:line'],
      ['get', '/lines/:line/of/:id'],
      'export const load = (order: string, line: string) => fetch(`/api/orders/${order}/lines/${line}`);\n',
      '`/api/lines/${line}/of/${order}`',
    ],
    [
      'have another method',
      ['post', '/orders'],
      ['put', '/orders'],
      "import axios from 'axios';\nexport const save = (order: object) => axios.post('/api/orders', order);\n",
      "axios.put('/api/orders', order)",
    ],
    [
      'have another method among the options',
      ['post', '/orders'],
      ['patch', '/purchases'],
      "export const save = (body: string) => fetch('/api/orders', { body, method: 'POST' });\n",
      "fetch('/api/purchases', { body, method: 'PATCH' })",
    ],
    [
      'are given a method',
      ['get', '/orders'],
      ['post', '/orders'],
      "export const load = () => fetch('/api/orders');\n",
      "fetch('/api/orders', { method: 'POST' })",
    ],
  ] as [string, [string, string], [string, string], string, string][])('%s', async (_, from, to, text, expected) => {
    expect(await client(from, to, text)).toContain(expected);
  });

  it.each([
    [
      'that a value is missing for',
      ['get', '/orders'],
      ['get', '/orders/:id'],
      "export const load = () => fetch('/api/orders');\n",
    ],
    [
      'whose body would stand where options do',
      ['get', '/orders'],
      ['post', '/orders'],
      "import axios from 'axios';\nexport const load = () => axios.get('/api/orders', { params: { page: 1 } });\n",
    ],
    [
      'whose address is made elsewhere',
      ['get', '/orders/last'],
      ['get', '/purchases/last'],
      "import axios from 'axios';\nconst api = axios.create({ baseURL: '/api/orders' });\nexport const load = () => api.get('/last');\n",
    ],
  ] as [string, [string, string], [string, string], string][])('are left where %s', async (_, from, to, text) => {
    expect(await client(from, to, text)).toBe(text);
  });

  it('are messages too', async () => {
    const handler = (pattern: string) =>
      `import { Controller } from '@nestjs/common';\nimport { MessagePattern, Payload } from '@nestjs/microservices';\n\n@Controller()\nexport class StockController {\n  @MessagePattern(${pattern})\n  reserve(@Payload() sku: string) {\n    return { sku };\n  }\n}\n`;
    const sender = (pattern: string) =>
      `import { Inject, Injectable } from '@nestjs/common';\nimport { ClientProxy } from '@nestjs/microservices';\n\n@Injectable()\nexport class CartService {\n  constructor(@Inject('STOCK') private readonly stock: ClientProxy) {}\n\n  reserve(sku: string) {\n    return this.stock.send(${pattern}, sku);\n  }\n}\n`;
    for (const [was, is] of [
      ["{ cmd: 'reserve', of: 'stock' }", "{ cmd: 'hold', of: 'stock' }"],
      ["'stock.reserve'", "'stock.hold'"],
    ] as const) {
      const before = { 'stock/stock.controller.ts': handler(was), 'shop/cart.service.ts': sender(was) };
      const { files, left } = await mended(before, { ...before, 'stock/stock.controller.ts': handler(is) });
      expect(files['shop/cart.service.ts']).toBe(sender(is));
      expect(left).toEqual([]);
    }
  });
});

describe('imports of a renamed export', () => {
  const MODULE = 'export const total = (prices: number[]) => prices.length;\nexport const tax = 0.2;\n';
  const RENAMED = MODULE.replace('total', 'sum');

  async function importer(text: string, path = 'src/order.ts', others: Files = {}): Promise<Files> {
    const before = { 'src/money.ts': MODULE, [path]: text, ...others };
    const { files, found, left } = await mended(before, { ...before, 'src/money.ts': RENAMED });
    expect(found.findings.filter(({ rule }) => rule === 'no-removed-export-in-use')).not.toEqual([]);
    expect(left).toEqual([]);
    return files;
  }

  it.each([
    [
      'are renamed with their uses',
      "import { tax, total } from './money';\n\nexport const order = { total, all: total([tax]), by: { total: 1 }.total };\n",
      "import { tax, sum } from './money';\n\nexport const order = { total: sum, all: sum([tax]), by: { total: 1 }.total };\n",
    ],
    [
      'keep a name of their own',
      "import { total as count } from './money';\n\nexport const order = count([]);\n",
      "import { sum as count } from './money';\n\nexport const order = count([]);\n",
    ],
    [
      'are shorter where they can be',
      "import { total as sum } from './money';\n\nexport const order = sum([]);\n",
      "import { sum } from './money';\n\nexport const order = sum([]);\n",
    ],
    [
      'keep the old name where the new one is taken',
      "import { total } from './money';\n\nexport const order = (sum: number) => total([sum]);\n",
      "import { sum as total } from './money';\n\nexport const order = (sum: number) => total([sum]);\n",
    ],
    [
      'keep the old name where it means something else, too',
      "import { total } from './money';\n\nexport const order = () => total([]);\nexport const of = (total: number) => total;\n",
      "import { sum as total } from './money';\n\nexport const order = () => total([]);\nexport const of = (total: number) => total;\n",
    ],
    [
      'keep what is exported on',
      "import { total } from './money';\n\nexport { total };\n",
      "import { sum } from './money';\n\nexport { sum as total };\n",
    ],
    [
      'are members of the whole',
      "import * as money from './money';\n\nexport const order = money.total([]);\n",
      "import * as money from './money';\n\nexport const order = money.sum([]);\n",
    ],
  ])('%s', async (_, before, after) => {
    expect((await importer(before))['src/order.ts']).toBe(after);
  });

  it('follow through modules that pass everything on', async () => {
    const files = await importer(
      "import { total } from './all';\n\nexport const order = total([]);\n",
      'src/order.ts',
      {
        'src/all.ts': "export * from './money';\n",
      },
    );
    expect(files['src/order.ts']).toBe("import { sum } from './all';\n\nexport const order = sum([]);\n");
  });

  it('are left to the module that passes the name on', async () => {
    const order = "import { amount } from './inner';\n\nexport const order = amount([]);\n";
    const others = {
      'src/all.ts': "export { total } from './money';\n",
      'src/inner.ts': "export { total as amount } from './all';\n",
    };
    const before = { 'src/money.ts': MODULE, 'src/order.ts': order, ...others };
    const after = { ...before, 'src/money.ts': RENAMED };
    const { files, found, left } = await mended(before, after);
    expect(files).toEqual({ ...after, 'src/all.ts': "export { sum as total } from './money';\n" });
    expect(left).toEqual([]);
    // Each of them says what mends it.
    const told = found.findings.filter(({ introduced }) => introduced);
    expect(told.map(({ path }) => path).sort()).toEqual(['src/all.ts', 'src/inner.ts', 'src/order.ts']);
    expect(told.every(({ fix }) => fix?.verified)).toBe(true);
  });

  it('take components by tags that are no tags of the page', async () => {
    const page = (tag: string) =>
      `import { ${tag} } from './card';\n\nexport const Page = () => <${tag}>text</${tag}>;\n`;
    const card = (name: string) =>
      `export function ${name}({ children }: { children: string }) {\n  return <p>{children}</p>;\n}\n`;
    const before = { 'src/card.tsx': card('Card'), 'src/page.tsx': page('Card') };
    const renamed = await mended(before, { ...before, 'src/card.tsx': card('Panel') });
    expect(renamed.files['src/page.tsx']).toBe(page('Panel'));
    const lower = await mended(before, { ...before, 'src/card.tsx': card('panel') });
    expect(lower.files['src/page.tsx']).toBe(page('Card').replace('{ Card }', '{ panel as Card }'));
  });

  it('are left where nobody knows which name is the new one', async () => {
    const order = "import { total } from './money';\n\nexport const order = total([]);\n";
    const before = { 'src/money.ts': MODULE, 'src/order.ts': order };
    const after = {
      ...before,
      'src/money.ts': MODULE.replace('const total', 'const sum').concat('export const mean = 1;\n'),
    };
    const { files, left } = await mended(before, after);
    expect(files).toEqual(after);
    expect(left).toEqual(['src/order.ts']);
  });
});
