import { describe, expect, it } from 'vitest';
import { requestSchemas } from '../../../src/extract/request-schemas';
import type { BodyCheckFact, BodySchemaFact, SchemaField } from '../../../src/model/http';
import { readCode } from '../read-code';

async function read(text: string): Promise<(BodyCheckFact | BodySchemaFact)[]> {
  const { facts, problems } = await readCode(requestSchemas, 'api/orders.ts', text);
  expect(problems).toEqual([]);
  return facts as (BodyCheckFact | BodySchemaFact)[];
}

function requiredOf(fields: readonly SchemaField[] | null | undefined): string[] | null {
  return fields ? fields.filter(({ required }) => required).map(({ name }) => name) : null;
}

async function required(schema: string): Promise<string[] | null> {
  const [fact] = await read(`const order = ${schema};\n`);
  return fact?.kind === 'body-schema' ? requiredOf(fact.fields) : null;
}

describe('what a schema asks for', () => {
  it.each([
    ['z.object({ sku: z.string().min(1), note: z.string().optional(), tax: z.number().default(0) }).strict()', ['sku']],
    [
      'z.object({ sku: z.string() }).extend({ country: z.string(), state: z.optional(z.string()) })',
      ['sku', 'country'],
    ],
    ['z.object({ sku: z.string() }).partial()', []],
    ['z.object({ sku: z.string() }).omit({ sku: true })', []],
    ['z.object({ sku: Sku })', []],
    ['Joi.object({ sku: Joi.string().required(), note: Joi.string() })', ['sku']],
    ['Joi.object().keys({ sku: Joi.string().required().max(3) })', ['sku']],
    ['yup.object().shape({ sku: yup.string().required(), note: yup.string() })', ['sku']],
    ['Type.Object({ sku: Type.String(), note: Type.Optional(Type.String()) })', ['sku']],
    ["{ type: 'object', required: ['sku', 'tax'], properties: { sku: {}, tax: { default: 1 }, note: {} } }", ['sku']],
  ])('%s', async (schema, expected) => {
    expect(await required(schema)).toEqual(expected);
  });

  it('is none of other objects', async () => {
    expect(await required('other.object({ sku: 1 })')).toBe(null);
    expect(await required("{ type: 'object', required: true }")).toBe(null);
  });

  it('survives nesting without end', async () => {
    const deep = `${'z.object({ a: '.repeat(150)}z.string()${' })'.repeat(150)}`;
    expect(await required(deep)).toEqual(['a']);
  });
});

describe('which route checks with which', () => {
  async function checks(route: string): Promise<(string | string[] | null)[]> {
    const facts = await read(`const s = z.object({ sku: z.string() });\n${route}\n`);
    return facts.flatMap((fact) => (fact.kind === 'body-check' ? [fact.schema?.name ?? requiredOf(fact.fields)] : []));
  }

  it.each([
    ["app.post('/o', validate(s), create)", ['s']],
    ["app.post('/o', validate({ body: s, query: q }), create)", ['s']],
    ["app.post('/o', celebrate({ [Segments.BODY]: Joi.object({ sku: Joi.required() }) }), create)", [['sku']]],
    ["app.post('/o', zValidator('json', s), (c) => c.json({}))", ['s']],
    ["app.post('/o', zValidator('query', s), (c) => c.json({}))", []],
    ["app.post('/o', validateQuery(s), create)", []],
    ["app.post('/o', { schema: { body: s } }, create)", ['s']],
    ["app.route({ method: 'POST', url: '/o', schema: { body: s }, handler: create })", ['s']],
    ["app.post('/o', async (req, res) => { const o = s.parse(req.body); })", ['s']],
    ["app.post('/o', async (req, res) => { const o = s.parse(req.query); })", []],
    ["app.get('/o', validate(s), list)", []],
  ])('%s', async (route, expected) => {
    expect(await checks(route)).toEqual(expected);
  });

  it('knows DTOs that are made of a schema', async () => {
    const facts = await read('export class CreateOrder extends createZodDto(createOrder) {}\n');
    expect(facts).toMatchObject([{ kind: 'body-schema', name: 'CreateOrder', of: { name: 'createOrder' } }]);
  });
});
