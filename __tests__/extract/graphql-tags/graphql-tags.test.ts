import { describe, expect, it } from 'vitest';
import { graphqlTags } from '../../../src/extract/graphql-tags';
import type { GraphqlDocumentFact } from '../../../src/model/graphql';
import { readCode } from '../read-code';

async function documents(text: string, path = 'orders.tsx'): Promise<GraphqlDocumentFact[]> {
  const { facts } = await readCode(graphqlTags, path, text);
  return facts.flatMap((fact) => (fact.kind === 'graphql-document' ? [fact] : []));
}

describe('graphql-tags', () => {
  it.each([
    ['gql', 'const A = gql`query Orders { orders { id } }`;'],
    ['a member', 'const A = apollo.gql`query Orders { orders { id } }`;'],
    ['a call', 'const A = graphql(`query Orders { orders { id } }`);'],
    ['a comment', 'const A = /* GraphQL */ `query Orders { orders { id } }`;'],
    ['nothing', 'const A = `query Orders { orders { id } }`;'],
  ])('reads a document behind %s', async (_, text) => {
    const [document] = await documents(text);
    expect(document?.operations).toMatchObject([{ name: 'Orders', selections: [{ name: 'orders' }] }]);
    const field = document!.operations[0]!.selections[0]!;
    expect(text.slice(field.at[1] - 1, field.at[2] - 1)).toBe('orders');
  });

  it('finds names behind holes where they stand', async () => {
    const text = 'const A = gql`\n  query Orders { orders(first: ${SIZE}) { ${fields} id ...${Row} } }\n  ${ROW}\n`;';
    const [document] = await documents(text);
    expect(document!.open).toBe(true);
    const orders = document!.operations[0]!.selections[0]!;
    if (orders.kind !== 'field') throw new Error('no field');
    const id = orders.selections.find((one) => one.kind === 'field' && one.name === 'id')!;
    expect(text.split('\n')[1]!.slice(id.at[1] - 1, id.at[2] - 1)).toBe('id');
  });

  it('takes whole fragments between definitions for what they are', async () => {
    const [document] = await documents('const A = gql`query Orders { orders { ...Row } } ${ROW}`;');
    expect(document!.open).toBe(false);
  });

  it('knows what a generator wrote', async () => {
    const [document] = await documents('export type Maybe<T> = T | null;\nconst A = gql`query Orders { orders }`;');
    expect(document!.generated).toBe(true);
  });

  it('leaves other templates alone, and says what it does not understand', async () => {
    expect(await documents('const a = css`a { b }`; const b = `query the table { of }`;')).toEqual([]);
    const { facts, problems } = await readCode(graphqlTags, 'a.ts', '\nconst A = gql`query {`;');
    expect(facts).toEqual([]);
    expect(problems).toMatchObject([{ line: 2 }]);
  });

  it.each([
    ['deep nesting', `const A = gql\`query { ${'a {'.repeat(20_000)} }\`;`],
    ['only holes', 'const A = gql`${a}${b}${c}`;'],
    ['holes everywhere', 'const A = gql`${a} query ${b}(${c}: ${d}) { ...${e} ${f}(x: ${g}) { ${h} } }`;'],
    ['no end', 'const A = gql`query {'],
  ])('survives %s', async (_, text) => {
    expect(Array.isArray((await readCode(graphqlTags, 'a.ts', text)).facts)).toBe(true);
  });
});
