import { describe, expect, it } from 'vitest';
import { nestjs } from '../../../src/extract/nestjs';
import type { PathSegment, RouteFact } from '../../../src/model/http';
import { readCode } from '../read-code';

const PATH = 'api/orders.controller.ts';
const TEXT =
  "import { Body, Controller, Get, Param, Post } from '@nestjs/common';\n@Controller('orders')\nexport class OrdersController {\n  @Get(':id')\n  one(@Param('id') id: string): Promise<OrderDto> { return this.find(id); }\n  @Post()\n  create(@Body() body: CreateOrderDto) {}\n}\n";

function written(path: readonly PathSegment[]): string {
  return `/${path.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('/')}`;
}

async function routesOf(text: string): Promise<RouteFact[]> {
  const { facts } = await readCode(nestjs, PATH, text);
  return facts.filter((fact) => fact.kind === 'route');
}

describe('nestjs', () => {
  it('reads routes with their methods and paths, at their places', async () => {
    const routes = await routesOf(TEXT);
    expect(routes.map(({ method, path }) => `${method} ${written(path)}`).sort()).toEqual(['GET /{id}', 'POST /']);
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
