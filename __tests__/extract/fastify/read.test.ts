import { describe, expect, it } from 'vitest';
import { fastify } from '../../../src/extract/fastify';
import type { PathSegment, RouteFact } from '../../../src/model/http';
import { readCode } from '../read-code';

const PATH = 'api/orders.ts';
const TEXT =
  "import fastify from 'fastify';\nconst app = fastify();\napp.get('/orders/:id', async () => ({ id: 1 }));\napp.route({ method: 'POST', url: '/orders', handler: create });\n";

function written(path: readonly PathSegment[]): string {
  return `/${path.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('/')}`;
}

async function routesOf(text: string): Promise<RouteFact[]> {
  const { facts } = await readCode(fastify, PATH, text);
  return facts.filter((fact) => fact.kind === 'route');
}

describe('fastify', () => {
  it('reads routes with their methods and paths, at their places', async () => {
    const routes = await routesOf(TEXT);
    expect(routes.map(({ method, path }) => `${method} ${written(path)}`).sort()).toEqual([
      'GET /orders/{id}',
      'POST /orders',
    ]);
    for (const { range } of routes) expect(range.line).toBeGreaterThan(0);
  });

  it.each([
    ['computed paths', TEXT.replace(/'[^']*'\)?(?=[,)])/g, 'pathOf(x)')],
    ['broken code', TEXT.slice(0, -20)],
    ['deep nesting', `${TEXT}${'('.repeat(300)}1${')'.repeat(300)};`],
  ])('survives %s', async (_, text) => {
    expect(Array.isArray(await routesOf(text))).toBe(true);
  });
});
