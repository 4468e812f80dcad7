import { describe, expect, it } from 'vitest';
import { dbt } from '../../../src/extract/dbt';
import { covered, factsOf } from './read-text';

const PROJECT = { 'dbt_project.yml': 'name: shop\nmodel-paths: [models]\nseed-paths: [data]\nvars: {raw: lake}\n' };

describe('claims', () => {
  it('takes what lies below a project, installed packages too, and nothing that was built', () => {
    const paths = [
      'db/schema.sql',
      'w/dbt_project.yml',
      'w/models/a.sql',
      'w/models/a.yml',
      'w/seeds/s.csv',
      'w/target/compiled/w/a.sql',
      'w/target/manifest.json',
      'w/venv/x.sql',
      'w/dbt_packages/p/dbt_project.yml',
      'w/dbt_packages/p/macros/m.sql',
    ];
    expect(dbt.claims(paths)).toEqual([
      'w/dbt_project.yml',
      'w/models/a.sql',
      'w/models/a.yml',
      'w/seeds/s.csv',
      'w/target/manifest.json',
      'w/dbt_packages/p/dbt_project.yml',
      'w/dbt_packages/p/macros/m.sql',
    ]);
  });

  it('reads a model with the macros of its project, its packages and of the projects around it', () => {
    const paths = [
      'dbt_project.yml',
      'macros/m.sql',
      'dbt_packages/p/dbt_project.yml',
      'dbt_packages/p/macros/p.sql',
      'integration_tests/dbt_project.yml',
      'integration_tests/macros/t.sql',
      'integration_tests/models/x.sql',
      'models/y.sql',
    ];
    const supports = dbt.supports!(dbt.claims(paths), paths);
    expect(supports.get('models/y.sql')).toEqual([
      'dbt_packages/p/dbt_project.yml',
      'dbt_packages/p/macros/p.sql',
      'dbt_project.yml',
      'macros/m.sql',
    ]);
    expect(supports.get('integration_tests/models/x.sql')).toEqual([
      'dbt_project.yml',
      'integration_tests/dbt_project.yml',
      'integration_tests/macros/t.sql',
      'macros/m.sql',
    ]);
  });
});

describe('seeds, Python models, macros', () => {
  it('reads the header of a seed, quoted or not', async () => {
    const text = 'id,"First Name", total \r\n1,a,2\n';
    const { facts } = await factsOf('data/raw_orders.csv', { ...PROJECT, 'data/raw_orders.csv': text });
    const seed = facts[0];
    expect(seed).toMatchObject({ kind: 'dbt-seed', name: 'raw_orders' });
    const columns = seed?.kind === 'dbt-seed' ? seed.columns : [];
    expect(columns.map(({ name, range }) => [name, covered(text, range)])).toEqual([
      ['id', 'id'],
      ['First Name', 'First Name'],
      ['total', 'total'],
    ]);
  });

  it('reads what a Python model asks for, comments aside', async () => {
    const text =
      'def model(dbt, session):\n    dbt.config(materialized="table")\n    # dbt.ref("old")\n    a = dbt.ref("orders")\n    return dbt.source("raw", "users")\n';
    const { facts } = await factsOf('models/p.py', { ...PROJECT, 'models/p.py': text });
    expect(facts).toMatchObject([
      {
        kind: 'dbt-node',
        language: 'python',
        config: { materialized: 'table' },
        refs: [{ name: 'orders', range: { line: 4 } }],
        sources: [{ source: 'raw', table: 'users' }],
      },
    ]);
  });

  it('names macros and the literal refs of their bodies', async () => {
    const text =
      "{% macro a(x) %}{% if x %}{{ ref('m') }}{% endif %}{% endmacro %}\n{% test positive(model) %}select 1 from {{ source('s', 't') }}{% endtest %}";
    const { facts } = await factsOf('macros/a.sql', { ...PROJECT, 'macros/a.sql': text });
    expect(facts).toMatchObject([
      { kind: 'dbt-macro', name: 'a', refs: [{ name: 'm' }] },
      { kind: 'dbt-macro', name: 'test_positive', sources: [{ source: 's', table: 't' }] },
    ]);
  });

  it('reads the query of a snapshot under the name of its block', async () => {
    const text =
      "{% snapshot orders_history %}\n{{ config(unique_key='id', strategy='check', check_cols='all') }}\nselect * from {{ ref('orders') }}\n{% endsnapshot %}";
    const { facts } = await factsOf('snapshots/x.sql', { ...PROJECT, 'snapshots/x.sql': text });
    expect(facts).toMatchObject([
      { resource: 'snapshot', name: 'orders_history', config: { unique_key: 'id' }, refs: [{ name: 'orders' }] },
    ]);
    expect(facts[0]?.kind === 'dbt-node' && facts[0].script).not.toBeNull();
  });

  it('says of a manifest that is no JSON, and reads one that is', async () => {
    const broken = await factsOf('target/manifest.json', { ...PROJECT, 'target/manifest.json': '{' });
    expect(broken.problems).toHaveLength(1);
    const manifest = JSON.stringify({
      nodes: {
        'model.shop.a': { name: 'a', alias: 'alpha', database: 'wh', schema: 'main', compiled_code: 'select 1' },
        'test.shop.b': { name: 'b', schema: 'main' },
        'model.shop.c': 7,
      },
    });
    const { facts } = await factsOf('target/manifest.json', { ...PROJECT, 'target/manifest.json': manifest });
    const relations = [{ uniqueId: 'model.shop.a', database: 'wh', schema: 'main', name: 'alpha' }];
    expect(facts).toEqual([{ kind: 'dbt-manifest', relations }]);
  });
});

describe('property files', () => {
  const yml = `sources:
  - name: shop
    schema: "{{ var('raw') }}"
    tables:
      - name: orders
        identifier: Orders2
        columns:
          - name: id # the key
            tests: [unique]
          - name: "user_id"
            data_tests:
              - relationships:
                  arguments: {to: ref('users'), field: id}
          - name: total
models:
  - name: orders
    config: {contract: {enforced: true}}
    latest_version: 2
    versions: [{v: 1, defined_in: orders_old}, {v: 2}]
    data_tests:
      - dbt_utils.unique_combination_of_columns:
          combination_of_columns: [id, "day"]
exposures:
  - name: board
    url: https://board.example
    depends_on:
      - ref('orders')
      - source('shop', 'orders')
snapshots:
  - name: orders_history
    relation: ref('orders')
semantic_models:
  - name: orders
    model: ref('orders')
    measures: [{name: revenue, agg: sum, expr: total}, {name: id}]
metrics:
  - name: revenue
    type_params: {measure: revenue}
`;
  const read = () => factsOf('models/shop.yml', { ...PROJECT, 'models/shop.yml': yml });

  it('places sources, columns, entries and tests exactly', async () => {
    const { facts, problems } = await read();
    expect(problems).toEqual([]);
    const resources = facts.flatMap((fact) => (fact.kind === 'dbt-properties' ? fact.resources : []));
    const source = resources.find((resource) => resource.type === 'source')!;
    expect(source.source).toEqual({ name: 'shop', schema: 'lake', database: null, identifier: 'Orders2' });
    expect(source.columns.map((column) => covered(yml, column.range))).toEqual(['id', 'user_id', 'total']);
    expect(covered(yml, source.columns[0]!.entry)).toBe(
      '          - name: id # the key\n            tests: [unique]\n',
    );
    expect(covered(yml, source.columns[2]!.entry)).toBe('          - name: total\n');
    const { to } = source.columns[1]!.tests[0]!;
    expect(to).toMatchObject({ ref: { name: 'users' }, field: 'id' });
    const model = resources.find((resource) => resource.type === 'model')!;
    expect(model).toMatchObject({
      contract: true,
      latestVersion: '2',
      versions: [
        { version: '1', definedIn: 'orders_old' },
        { version: '2', definedIn: null },
      ],
    });
    expect(model.tests[0]!.columns.map(({ name, range }) => [name, covered(yml, range)])).toEqual([
      ['id', 'id'],
      ['day', 'day'],
    ]);
  });

  it('reads who shows a model', async () => {
    const { facts } = await read();
    const consumers = facts.filter((fact) => fact.kind === 'dbt-consumer');
    expect(consumers).toMatchObject([
      {
        type: 'exposure',
        name: 'board',
        url: 'https://board.example',
        dependsOn: [{ name: 'orders' }, { source: 'shop', table: 'orders' }],
      },
      { type: 'semantic-model', columns: [{ name: 'total' }, { name: 'id' }] },
      { type: 'metric', uses: [{ name: 'revenue' }] },
    ]);
    expect(facts.find((fact) => fact.kind === 'dbt-node')).toMatchObject({
      resource: 'snapshot',
      name: 'orders_history',
      refs: [{ name: 'orders' }],
    });
  });

  it('follows anchors and merge keys, reports keys that stand twice and what is no YAML', async () => {
    const anchored =
      'models:\n  - &a\n    name: one\n    columns: [{name: id}]\n  - <<: *a\n    name: two\n    name: three\n';
    const { facts, problems } = await factsOf('models/a.yml', { ...PROJECT, 'models/a.yml': anchored });
    expect(facts[0]).toMatchObject({ resources: [{ name: 'one' }, { name: 'three', columns: [{ name: 'id' }] }] });
    expect(problems.map(({ line }) => line)).toEqual([7]);
    const broken = await factsOf('models/b.yml', { ...PROJECT, 'models/b.yml': 'models: [\n' });
    expect(broken.problems).toHaveLength(1);
  });

  it('does not follow aliases without end', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `l${at + 1}: &l${at + 1} [*l${at}, *l${at}, *l${at}]`).join(
      '\n',
    );
    const bomb = `l0: &l0 [a]\n${levels}\nmodels:\n  - name: m\n    config: {meta: *l30}\n`;
    const { facts } = await factsOf('models/c.yml', { ...PROJECT, 'models/c.yml': bomb });
    expect(JSON.stringify(facts).length).toBeLessThan(10_000_000);
  });
});
