import { describe, expect, it } from 'vitest';
import { graphqlFiles } from '../../../src/extract/graphql-files';

const read = (path: string, text: string) => graphqlFiles.extract({ path, text }, { dialect: 'ansi' });

const DOCUMENT = `query Orders($first: Int!, $after: String) {
  orders(first: $first, filter: { status: OPEN }) {
    ...OrderRow
    ... on Refund { reason }
    total @client
  }
}

fragment OrderRow on Order { id }
`;
const SCHEMA = `schema { query: Root }
type Root { orders(first: Int! = 10, filter: OrderFilter!): [Order!]! }
extend type Order implements Node { total: Float }
input OrderFilter { status: Status!, since: String }
enum Status { OPEN SHIPPED }
union Found = Order | Refund
directive @secret on FIELD_DEFINITION
`;

describe('GraphQL files', () => {
  it('are known by their names', () => {
    const paths = ['a.graphql', 'b.gql', 'c.graphqls', 'nest-cli.json', 'node_modules/x/a.graphql', 'graphql.ts'];
    expect(graphqlFiles.claims(paths)).toEqual(['a.graphql', 'b.gql', 'c.graphqls', 'nest-cli.json']);
  });

  it('say what a document asks for, each name at its place', async () => {
    const { facts, problems } = await read('orders.graphql', DOCUMENT);
    expect(problems).toEqual([]);
    const [document] = facts;
    if (document?.kind !== 'graphql-document') throw new Error('no document');
    const [operation] = document.operations;
    expect(operation).toMatchObject({ root: 'QUERY', name: 'Orders' });
    expect(operation!.variables.map(({ name, type, filled }) => [name, type, filled])).toEqual([
      ['first', 'Int', true],
      ['after', 'String', false],
    ]);
    const [orders] = operation!.selections;
    expect(orders).toMatchObject({ kind: 'field', name: 'orders', at: [2, 3, 9] });
    if (orders?.kind !== 'field') throw new Error('no field');
    // What the client answers itself is nobody's.
    expect(orders.selections.map(({ kind }) => kind)).toEqual(['spread', 'inline']);
    expect(orders.args.map(({ value }) => value.kind)).toEqual(['variable', 'object']);
    expect(document.fragments).toMatchObject([{ name: 'OrderRow', on: 'Order' }]);
  });

  it('say what a schema defines', async () => {
    const { facts } = await read('schema.graphql', SCHEMA);
    expect(facts.map((fact) => (fact.kind === 'graphql-type' ? fact.form : fact.kind))).toEqual([
      'graphql-schema',
      'object',
      'object',
      'input',
      'enum',
      'union',
    ]);
    const [, root, order, filter, , found] = facts.map((fact) => (fact.kind === 'graphql-type' ? fact : null));
    expect(root!.fields[0]).toMatchObject({ name: 'orders', list: true, required: true, type: { name: 'Order' } });
    expect(root!.fields[0]!.args).toMatchObject([{ hasDefault: true }, { required: true, hasDefault: false }]);
    expect(order).toMatchObject({ extension: true, implements: [{ name: 'Node' }] });
    expect(filter!.fields.map(({ required }) => required)).toEqual([true, false]);
    expect(found!.members.map(({ name }) => name)).toEqual(['Order', 'Refund']);
  });

  it('say which files a plugin makes fields in', async () => {
    const config = {
      compilerOptions: { plugins: [{ name: '@nestjs/graphql', options: { typeFileNameSuffix: ['.dto.ts'] } }] },
    };
    expect((await read('nest-cli.json', JSON.stringify(config))).facts).toEqual([
      { kind: 'graphql-plugin', suffixes: ['.dto.ts'] },
    ]);
    expect((await read('nest-cli.json', '{"compilerOptions": [1], "projects": null}')).facts).toEqual([]);
    expect((await read('nest-cli.json', '{')).facts).toEqual([]);
  });

  it.each([
    ['a text that is none', 'query {', 1],
    ['deep nesting', `query {\n${'a {'.repeat(50_000)}${'}'.repeat(50_000)}\n}`, 2],
    ['brackets without end', '['.repeat(100_000), 1],
    ['a string without end', `query { a(b: """${'x'.repeat(50_000)}`, 1],
    ['more than anybody writes', `{ ${'a '.repeat(300_000)} }`, 1],
  ])('become a problem: %s', async (_, text, line) => {
    const { facts, problems } = await read('x.graphql', text);
    expect(facts).toEqual([]);
    expect(problems).toMatchObject([{ path: 'x.graphql', line }]);
  });

  it('that hold only comments say nothing', async () => {
    expect(await read('x.graphql', '#import "./a.graphql"\n\n')).toEqual({
      path: 'x.graphql',
      facts: [],
      problems: [],
    });
  });
});
