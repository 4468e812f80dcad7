import { describe, expect, it } from 'vitest';
import { covered, factsOf } from './read-text';

const PROJECT = { 'dbt_project.yml': 'name: shop\n' };
const FILE = 'models/tests.yml';

async function factsIn(text: string, kind: string) {
  const { facts, problems } = await factsOf(FILE, { ...PROJECT, [FILE]: text });
  return { facts: facts.filter((fact) => fact.kind === kind), problems };
}

describe('unit tests', () => {
  it('name the columns of their rows where they stand first', async () => {
    const text = `unit_tests:
  - name: adds_up
    model: orders
    given:
      - input: ref('raw_orders')
        rows:
          - {id: 1, "total": 2}
          - id: 2
            note: x
      - input: source('crm', 'users')
        format: csv
        rows: |

          id, "mail"
          1,a@example.com
      - input: this
        format: sql
        rows: select 1 as id
    expect:
      rows:
        - total: 3
`;
    const { facts } = await factsIn(text, 'dbt-unit-test');
    const [test] = facts;
    if (test?.kind !== 'dbt-unit-test') throw new Error('not read');
    expect(test.model.name).toBe('orders');
    expect(test.given.map(({ columns }) => columns.map(({ name }) => name))).toEqual([
      ['id', 'total', 'note'],
      ['id', 'mail'],
      [],
    ]);
    expect(test.given[1]?.columns.map(({ range }) => covered(text, range))).toEqual(['id', 'mail']);
    expect(test.given[2]?.input).toBe('this');
    expect(covered(text, test.expect[0]!.range)).toBe('total');
  });

  it('that are odd cost nothing and say nothing', async () => {
    const text =
      'unit_tests:\n  - 3\n  - {name: a}\n  - {name: b, model: m, given: 4, expect: {rows: [[1], 2, {}]}}\n  - {name: c, model: m, expect: {format: csv, rows: "a,b"}}\n';
    const { facts } = await factsIn(text, 'dbt-unit-test');
    expect(facts.map((fact) => fact.kind === 'dbt-unit-test' && [fact.name, fact.given, fact.expect])).toEqual([
      ['b', [], []],
      ['c', [], []],
    ]);
  });
});

describe('semantic models', () => {
  it('name the columns of expressions, each at its place', async () => {
    const text = `semantic_models:
  - name: orders
    model: ref('orders')
    measures:
      - name: revenue
        agg: sum
        expr: "case when status = 'paid' then total else 0 end"
      - name: orders
        agg: count
        expr: (select max(other) from elsewhere)
    dimensions:
      - name: status
        type: categorical
`;
    const { facts } = await factsIn(text, 'dbt-consumer');
    const [semantic] = facts;
    if (semantic?.kind !== 'dbt-consumer') throw new Error('not read');
    expect(semantic.columns.map(({ name, range }) => [name, covered(text, range)])).toEqual(
      expect.arrayContaining([
        ['status', 'status'],
        ['total', 'total'],
      ]),
    );
    expect(semantic.columns.some(({ name }) => name === 'other')).toBe(false);
    expect([semantic.measures, semantic.dimensions]).toEqual([['revenue', 'orders'], ['status']]);
  });
});

describe('versions', () => {
  it('say which columns of the model they have', async () => {
    const text = `models:
  - name: orders
    columns: [{name: id}, {name: total}]
    versions:
      - v: 1
      - v: 2
        defined_in: orders_second
        config: {enabled: false}
        columns:
          - include: '*'
            exclude: [total]
          - name: amount
`;
    const { facts } = await factsIn(text, 'dbt-properties');
    const [properties] = facts;
    if (properties?.kind !== 'dbt-properties') throw new Error('not read');
    expect(properties.resources[0]?.versions).toMatchObject([
      { version: '1', include: 'all', exclude: [], columns: [], tests: null },
      { version: '2', definedIn: 'orders_second', include: 'all', exclude: ['total'], columns: [{ name: 'amount' }] },
    ]);
  });
});
