import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/openapi/extract';
import type { BodyCheckFact, RouteFact } from '../../../src/model/http';
import { graphOf, review } from '../../memory-tree';

const DOCUMENT =
  "openapi: 3.0.0\nservers:\n  - url: https://shop.example/api\npaths:\n  /orders/{id}:\n    get:\n      operationId: getOrder\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Order'\n  /orders:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              required: [sku]\n              properties:\n                sku: { type: string }\n                note: { type: string }\n      responses:\n        default: {}\ncomponents:\n  schemas:\n    Order:\n      allOf:\n        - type: object\n          properties:\n            id: { type: integer }\n        - type: object\n          properties:\n            total: { type: number }\n";
const CLIENT =
  "import createClient from 'openapi-fetch';\nconst client = createClient({ baseUrl: '/api' });\nexport async function show(id) {\n  const { data } = await client.GET('/orders/{id}', { params: { path: { id } } });\n  return data.total;\n}\nexport const add = () => client.POST('/orders', { body: { sku: '1' } });\n";
const FILES = { 'openapi.yaml': DOCUMENT, 'web/orders.js': CLIENT };

async function read(text: string) {
  const { facts, problems } = await extract({ path: 'openapi.yaml', text });
  return { facts: facts as (RouteFact | BodyCheckFact)[], problems };
}

describe('an OpenAPI document', () => {
  it('has routes with fields at their places', async () => {
    const { facts } = await read(DOCUMENT);
    expect(
      facts.map((fact) =>
        fact.kind === 'route'
          ? `${fact.method} ${fact.path.map((one) => (typeof one === 'string' ? one : '{}')).join('/')} ${fact.responseFields.map(({ name }) => name)} ${fact.range.line}`
          : fact.parts.flatMap((part) =>
              part.kind === 'fields' ? part.fields.map((one) => [one.name, one.required]) : [],
            ),
      ),
    ).toEqual([
      'GET api/orders/{} id,total 6',
      'POST api/orders  15',
      [
        ['sku', true],
        ['note', false],
      ],
    ]);
  });

  it('is a problem where it does not parse, and nothing where it is something else', async () => {
    expect((await read('openapi: 3\npaths: [')).problems).toHaveLength(1);
    expect(await read('name: other\n')).toEqual({ facts: [], problems: [] });
    const circle =
      '{"openapi":"3","paths":{"/a":{"get":{"responses":{"200":{"$ref":"#/paths/~1a/get/responses/200"}}}}}}';
    expect((await read(circle)).facts).toHaveLength(1);
    expect((await read(`{"swagger":"2.0","paths":${'{"/a":'.repeat(200)}1${'}'.repeat(200)}}`)).problems).toEqual([]);
  });

  it('answers calls, and what it no longer has is missed', async () => {
    const { edges } = await graphOf(FILES);
    const calls = edges.filter(
      ({ kind, from, to }) => kind === 'calls' && from === 'code:web/orders.js' && to.startsWith('route:'),
    );
    expect(calls.map(({ to, certainty }) => `${to} ${certainty}`).sort()).toEqual([
      'route:GET /api/orders/{id} likely',
      'route:POST /api/orders likely',
    ]);
    const told = async (document: string) => {
      const { findings } = await review(FILES, { ...FILES, 'openapi.yaml': document });
      return findings.filter(({ introduced }) => introduced).map(({ rule, line }) => `${rule} ${line}`);
    };
    expect(
      await told(DOCUMENT.replace('            total: { type: number }', '            sum: { type: number }')),
    ).toEqual(['no-removed-property-in-use 5']);
    expect(await told(DOCUMENT.replace('required: [sku]', 'required: [sku, note]'))).toEqual([
      'no-omitted-required-field 7',
    ]);
    expect(await told(DOCUMENT.replace('/orders/{id}:', '/purchases/{id}:'))).toEqual(['no-removed-route-in-use 4']);
  });

  it('is below the path of a server that is a variable', async () => {
    const { facts } = await read(DOCUMENT.replace('https://shop.example/api', "'{server}/api'"));
    expect(facts[0]).toMatchObject({ path: ['api', 'orders', { name: 'id' }] });
  });

  it('says what a body must have where the code does not', async () => {
    const app =
      "import express from 'express';\nconst app = express();\napp.post('/api/orders', (req, res) => res.json({ id: 1 }));\napp.listen(1);\n";
    const { faults } = await graphOf({
      ...FILES,
      'api/app.ts': app,
      'openapi.yaml': DOCUMENT.replace('required: [sku]', 'required: [sku, note]'),
    });
    expect(
      faults
        .filter(({ code }) => code === 'omitted-required-field')
        .map(({ column, certainty }) => `${column} ${certainty}`),
    ).toEqual(['note likely']);
  });

  it('says nothing of routes that code answers', async () => {
    const { nodes } = await graphOf({
      ...FILES,
      'api/app.ts':
        "import express from 'express';\nconst app = express();\napp.get('/api/orders/:key', (req, res) => res.json({ id: 1 }));\napp.listen(1);\n",
    });
    const routes = nodes.filter(({ kind }) => kind === 'route');
    expect(routes.map(({ id, path }) => `${id} ${path}`).sort()).toEqual([
      'route:GET /api/orders/{key} api/app.ts',
      'route:POST /api/orders openapi.yaml',
    ]);
  });
});
