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
    [
      'openapi-fetch',
      "import createClient from 'openapi-fetch';\nconst client = createClient<paths>({ baseUrl: '/api' });\nclient.PUT('/orders/{id}', { params: { path: { id } }, body: { total: 1 } });",
    ],
    [
      'openapi-react-query',
      "import createClient from 'openapi-react-query';\nconst $api = createClient(fetchClient);\nexport const useOrder = (id) => $api.useQuery('put', '/orders/{id}', { params: { path: { id } } });",
    ],
    [
      'hey-api',
      "import { client } from './client.gen';\nexport const putOrder = (options) => (options.client ?? client).put<PutOrderResponses>({ url: '/orders/{id}', ...options });",
    ],
    [
      'orval',
      "import { customInstance } from './mutator';\nexport const putOrder = (id: string, order: Order) => customInstance<Order>({ url: `/orders/${id}`, method: 'PUT', data: order });",
    ],
    [
      'openapi-typescript-codegen',
      "import { OpenAPI } from './core';\nimport { request as __request } from './request';\nexport const putOrder = (id: string) => __request(OpenAPI, { method: 'PUT', url: '/orders/{id}', path: { id } });",
    ],
    [
      'swagger-typescript-api',
      "export class Api extends HttpClient {\n  putOrder = (id: string) => this.request<Order, any>({ path: `/orders/${id}`, method: 'PUT' });\n}",
    ],
    [
      'openapi-generator for axios',
      "export const Creator = () => ({\n  putOrder: async (id: string) => {\n    const localVarPath = `/orders/{id}`.replace(`{${'id'}}`, encodeURIComponent(String(id)));\n    const localVarRequestOptions = { method: 'PUT', ...options };\n    return { url: toPathString(localVarPath) };\n  },\n});",
    ],
    [
      'openapi-generator for fetch',
      "export class OrdersApi extends runtime.BaseAPI {\n  async putOrder(id: string) {\n    return this.request({ path: `/orders/{id}`.replace('{id}', id), method: 'PUT', headers });\n  }\n}",
    ],
    [
      'NSwag',
      "export class Client {\n  get(id: number) {\n    let url_ = this.baseUrl + '/other/{id}';\n    let options_ = { method: 'GET' };\n    return this.http.fetch(url_, options_);\n  }\n  put(id: number) {\n    let url_ = this.baseUrl + '/orders/{id}?';\n    url_ = url_.replace('{id}', encodeURIComponent('' + id));\n    let options_ = { method: 'PUT' };\n    return this.http.fetch(url_, options_);\n  }\n}",
    ],
  ])('reads clients that %s writes or types', async (_, text) => {
    const calls = await callsOf(text);
    expect(calls.map(({ method, path }) => `${method} ${written(path).replace(/\{\w*\}/, '{}')}`)).toContain(
      'PUT /orders/{}',
    );
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
