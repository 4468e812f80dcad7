import { describe, expect, it } from 'vitest';
import { requestSchemas } from '../../../src/extract/request-schemas';
import { bodySchemas } from '../../../src/graph/code/body-schemas';
import { nameFollower } from '../../../src/graph/code/follow-name';
import { indexModules } from '../../../src/graph/code/module-index';
import type { BodyCheckFact, BodySchemaFact, SchemaPart } from '../../../src/model/http';
import { readCode } from '../read-code';

async function read(text: string): Promise<(BodyCheckFact | BodySchemaFact)[]> {
  const { facts, problems } = await readCode(requestSchemas, 'api/orders.ts', text);
  expect(problems).toEqual([]);
  return facts as (BodyCheckFact | BodySchemaFact)[];
}

function requiredIn(facts: (BodyCheckFact | BodySchemaFact)[], name: string): string[] | null {
  const path = 'api/orders.ts';
  const schemas = bodySchemas(
    [{ path, facts, problems: [] }],
    nameFollower([], indexModules([], [path], [])),
    () => null,
  );
  const members = schemas.named(path, name, null);
  return members && members.filter(({ required }) => required).map((one) => one.name);
}

async function required(schema: string, before = ''): Promise<string[] | null> {
  return requiredIn(await read(`${before}\nconst order = ${schema};\n`), 'order');
}

function written(parts: readonly SchemaPart[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'fields'
      ? part.fields.map(({ name }) => name)
      : part.kind === 'schema'
        ? [`=${part.name}`]
        : [part.kind],
  );
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

  it.each([
    ['base.extend({ country: z.string() })', ['sku', 'tax', 'country']],
    ['base.merge(other)', ['sku', 'tax', 'region']],
    ['base.and(other)', ['sku', 'tax', 'region']],
    ['z.intersection(base, other)', ['sku', 'tax', 'region']],
    ['z.object({ ...base.shape, country: z.string() })', ['sku', 'tax', 'country']],
    ['base.pick({ sku: true })', ['sku']],
    ['base.omit({ sku: true })', ['tax']],
    ['base.partial({ sku: true })', ['tax']],
    ['base.partial().required({ note: true })', ['note']],
    ['base.required()', ['sku', 'note', 'tax']],
    ['base.partial()', []],
    ['z.object({ sku: z.string() }).odd().extend({ tax: z.number() })', ['tax']],
    ['Type.Intersect([base, other])', ['sku', 'tax', 'region']],
    ["Type.Omit(base, ['sku'])", ['tax']],
    ['Type.Partial(base)', []],
    ["Joi.object({ sku: Joi.string(), note: Joi.string().optional() }).options({ presence: 'required' })", ['sku']],
    ["Joi.object({ sku: Joi.string() }).fork(['sku'], (field) => field.required())", ['sku']],
    ['Joi.object({ sku: Joi.string().required() }).concat(other)', ['sku', 'region']],
    ['{ body: base, query: other }', ['sku', 'tax']],
    ['z.object({ body: base, query: other })', ['sku', 'tax']],
    ['order.extend({ sku: z.string() })', ['sku']],
    ['celebrate({ body: base })', ['sku', 'tax']],
  ])('of others: %s', async (schema, expected) => {
    const before =
      'const base = z.object({ sku: z.string(), note: z.string().optional(), tax: z.number() });\nconst other = z.object({ region: z.string() });';
    expect(await required(schema, before)).toEqual(expected);
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
  async function checks(route: string): Promise<string[]> {
    const facts = await read(`const s = z.object({ sku: z.string() });\n${route}\n`);
    return facts.flatMap((fact) => (fact.kind === 'body-check' ? [written(fact.parts).join()] : []));
  }

  it.each([
    ["app.post('/o', validate(s), create)", ['=s']],
    ["app.post('/o', validate({ body: s, query: q }), create)", ['=s']],
    ["app.post('/o', celebrate({ [Segments.BODY]: Joi.object({ sku: Joi.required() }) }), create)", ['sku']],
    ["app.post('/o', zValidator('json', s), (c) => c.json({}))", ['=s']],
    ["app.post('/o', zValidator('query', s), (c) => c.json({}))", []],
    ["app.post('/o', validateQuery(s), create)", []],
    ["app.post('/o', { schema: { body: s } }, create)", ['=s']],
    ["app.route({ method: 'POST', url: '/o', schema: { body: s }, handler: create })", ['=s']],
    ["app.post('/o', async (req, res) => { const o = s.parse(req.body); })", ['=s']],
    ["app.post('/o', async (req, res) => { const o = s.parse(req.query); })", []],
    ["app.get('/o', validate(s), list)", []],
    ["app.post('/o', [authorise, validate(s)], create)", ['=s']],
    ["app.post('/o', validateOrder, create)", ['=validateOrder']],
    ["import { body } from 'express-validator';\napp.post('/o', body('sku').isString(), create)", ['sku']],
    ['export async function create({ body }, res) { s.parse(body); }', ['=s']],
    ['export const create = wrap(async (req, res) => { const { body } = req; s.safeParse(body); });', ['=s']],
    ['export async function POST(request) { const sent = await request.json(); s.parse(sent); }', ['=s']],
    ["function create(req) { return s.validate(req.body, { presence: 'required' }); }", ['=s,presence']],
    ['function create(req) { return Value.Check(s, req.body); }', ['=s']],
    ['function parse(text) { return s.parse(text.body); } s.parse(req.body);', ['=s']],
    ['class Orders { @Post() create(@Body(new ZodValidationPipe(s)) order) {} }', ['=s']],
    ['class Orders { @UsePipes(new ZodValidationPipe(s)) @Post() create(@Body() order) {} }', ['=s']],
    ['class Orders { @UsePipes(new ValidationPipe({ whitelist: true })) @Post() create(@Body() order) {} }', []],
    ["class Orders { @Post() create(@Body('sku', new ZodValidationPipe(s)) sku) {} }", []],
  ])('%s', async (route, expected) => {
    expect(await checks(route)).toEqual(expected);
  });

  it('knows DTOs that are made of a schema', async () => {
    const facts = await read('export class CreateOrder extends createZodDto(createOrder) {}\n');
    expect(facts).toMatchObject([{ kind: 'body-schema', name: 'CreateOrder', parts: [{ name: 'createOrder' }] }]);
  });
});
