import { describe, expect, it } from 'vitest';
import { express } from '../../../src/extract/express';
import type { PathSegment, RouteFact } from '../../../src/model/http';
import { readCode } from '../read-code';

const PATH = 'api/orders.ts';
const TEXT =
  "import express, { Router } from 'express';\nconst app = express();\nconst orders = Router();\norders.get('/:id', (req, res) => res.json({ id: 1, total: 2 }));\norders.route('/drafts').post(create).delete(remove);\napp.use('/api/orders', orders);\n";

function written(path: readonly PathSegment[]): string {
  return `/${path.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('/')}`;
}

async function routesOf(text: string): Promise<RouteFact[]> {
  const { facts } = await readCode(express, PATH, text);
  return facts.filter((fact) => fact.kind === 'route');
}

describe('express', () => {
  it('reads routes with their methods and paths, at their places', async () => {
    const routes = await routesOf(TEXT);
    expect(routes.map(({ method, path }) => `${method} ${written(path)}`).sort()).toEqual([
      'DELETE /drafts',
      'GET /{id}',
      'POST /drafts',
    ]);
    for (const { range } of routes) expect(range.line).toBeGreaterThan(0);
  });

  it('says what is mounted where', async () => {
    const { facts } = await readCode(express, PATH, TEXT);
    const mounts = facts.filter((fact) => fact.kind === 'mount');
    expect(mounts.map(({ prefix, target }) => `${written(prefix)} ${target}`)).toEqual(['/api/orders orders']);
  });

  it.each([
    'const list = [{ path: "/orders", route: orders }, { path: "/users", route: users }];\nlist.forEach((one) => router.use(one.path, one.route));',
    'for (const one of [{ path: "/orders", route: orders }, { path: "/users", route: users }]) router.use(one.path, one.route);',
  ])('follows a list of mounts: %s', async (text) => {
    const { facts } = await readCode(express, PATH, `const router = express.Router();\n${text}\n`);
    const mounts = facts.filter((fact) => fact.kind === 'mount');
    expect(mounts.map(({ prefix, target }) => `${written(prefix)} ${target}`)).toEqual([
      '/orders orders',
      '/users users',
    ]);
  });

  it.each([
    ['computed paths', TEXT.replace(/'[^']*'\)?(?=[,)])/g, 'pathOf(x)')],
    ['broken code', TEXT.slice(0, -20)],
    ['deep nesting', `${TEXT}${'('.repeat(300)}1${')'.repeat(300)};`],
  ])('survives %s', async (_, text) => {
    expect(Array.isArray(await routesOf(text))).toBe(true);
  });
});
