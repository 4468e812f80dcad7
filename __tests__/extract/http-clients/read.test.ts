import { describe, expect, it } from 'vitest';
import { httpClients } from '../../../src/extract/http-clients';
import type { ClientCallFact, PathSegment } from '../../../src/model/http';
import { readCode } from '../read-code';

function written(path: readonly PathSegment[]): string {
  return `/${path.map((part) => (typeof part === 'string' ? part : `{${part.name ?? ''}}`)).join('/')}`;
}

async function callsOf(text: string): Promise<ClientCallFact[]> {
  const { facts } = await readCode(httpClients, 'web/orders.ts', text);
  return facts.filter((fact) => fact.kind === 'client-call');
}

describe('http-clients', () => {
  it('reads fetch and axios with method and path, holes included', async () => {
    const calls = await callsOf(
      [
        "import axios from 'axios';",
        'export const one = (id: string) => fetch(`/api/orders/${id}`);',
        "export const drop = (id: string) => fetch('/api/orders/' + id, { method: 'DELETE' });",
        "export const add = () => axios.post('/api/orders', {});",
      ].join('\n'),
    );
    expect(
      calls.map(({ method, path, range }) => [method, written(path).replace(/\{\w*\}/, '{}'), range.line]),
    ).toEqual([
      ['GET', '/api/orders/{}', 2],
      ['DELETE', '/api/orders/{}', 3],
      ['POST', '/api/orders', 4],
    ]);
  });

  it('tells other hosts apart', async () => {
    const [call] = await callsOf("fetch('https://example.com/api/orders');\n");
    expect(call === undefined || call.external).toBe(true);
  });

  it.each([
    'fetch(pathOf(x));',
    'fetch(`${a}${b}${c}`);',
    "fetch('/api/",
    `fetch(${'('.repeat(300)}1${')'.repeat(300)});`,
  ])('survives %s', async (text) => {
    expect((await callsOf(text)).every(({ path }) => Array.isArray(path))).toBe(true);
  });
});
