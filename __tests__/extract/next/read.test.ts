import { describe, expect, it } from 'vitest';
import { next } from '../../../src/extract/next';
import type { PathSegment, RouteFact } from '../../../src/model/http';
import { readCode } from '../read-code';

const PATH = 'app/api/orders/[id]/route.ts';
const TEXT =
  'export async function GET() {\n  return Response.json({ id: 1 });\n}\nexport const DELETE = async () => new Response();\n';

function written(path: readonly PathSegment[]): string {
  return `/${path.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('/')}`;
}

async function routesOf(text: string): Promise<RouteFact[]> {
  const { facts } = await readCode(next, PATH, text);
  return facts.filter((fact) => fact.kind === 'route');
}

describe('next', () => {
  it('reads routes with their methods and paths, at their places', async () => {
    const routes = await routesOf(TEXT);
    expect(routes.map(({ method, path }) => `${method} ${written(path)}`).sort()).toEqual([
      'DELETE /api/orders/{id}',
      'GET /api/orders/{id}',
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
