import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email,name\n1,ada@example.com,Ada\n';
const ALL = "select id, email, name from {{ ref('raw') }}\n";
const TABLES =
  'CREATE SCHEMA app;\nCREATE TABLE app.users (id bigint PRIMARY KEY, email text);\nCREATE TABLE app.orders (id bigint PRIMARY KEY);\n';

function project(files: Files): Files {
  return { 'dbt_project.yml': PROJECT, 'seeds/raw.csv': SEED, ...files };
}

async function told(before: Files, after: Files): Promise<string[]> {
  const { findings } = await review(project(before), project(after));
  return findings.filter(({ introduced }) => introduced).map((f) => `${f.rule} ${f.path}:${f.line} ${f.certainty}`);
}

describe('a table that a model calls by its own name', () => {
  const before: Files = {
    'migrations/001_app.sql': TABLES,
    'models/people.sql': 'select u.id, u.email, _synced\nfrom warehouse.app.users u\n',
  };

  it('is linked to the one that migrations define, as likely', async () => {
    const graph = await graphOf(project(before));
    const edges = graph.edges.filter((edge) => edge.from === 'dbt:model.people' && edge.to === 'table:app.users');
    expect(edges.map(({ fromColumn, toColumn, certainty }) => `${fromColumn} ${toColumn} ${certainty}`).sort()).toEqual(
      ['email email likely', 'id id likely', 'null null likely'],
    );
    // A loader may have added it.
    expect(graph.faults.filter(({ certainty }) => certainty !== 'possible')).toEqual([]);
  });

  it.each([
    [
      'loses a column',
      'ALTER TABLE app.users DROP COLUMN email;\n',
      'no-removed-column-in-use models/people.sql:1 likely',
    ],
    ['is dropped', 'DROP TABLE app.users;\n', 'no-removed-table-in-use models/people.sql:2 likely'],
    [
      'gets another name',
      'ALTER TABLE app.users RENAME TO people;\n',
      'no-renamed-table-in-use models/people.sql:2 likely',
    ],
  ])('and %s', async (_, migration, finding) => {
    expect(await told(before, { ...before, 'migrations/002_change.sql': migration })).toEqual([finding]);
  });

  it("is nobody's when two have the name", async () => {
    const both: Files = {
      ...before,
      'models/users.sql': "{{ config(schema='app') }} select id from {{ ref('raw') }}\n",
    };
    const graph = await graphOf(project(both));
    expect(graph.edges.filter((edge) => edge.from === 'dbt:model.people')).toEqual([]);
    expect(graph.faults).toEqual([]);
  });

  it('may be a model, called with its schema, and is read after it', async () => {
    const files = (columns: string): Files => ({
      'models/z_stg.sql': `{{ config(schema='core', alias='staged') }} select ${columns} from {{ ref('raw') }}\n`,
      'models/a_mart.sql': 'select id, email from analytics_core.staged\n',
    });
    expect(await told(files('id, email'), files('id, name'))).toEqual([
      'no-removed-column-in-use models/a_mart.sql:1 likely',
    ]);
  });

  it('may be what a manifest calls so', async () => {
    const manifest = JSON.stringify({
      nodes: { 'model.shop.z_stg': { name: 'z_stg', alias: 'staged', schema: 'lake', package_name: 'shop' } },
    });
    const files = (columns: string): Files => ({
      'target/manifest.json': manifest,
      'models/z_stg.sql': `select ${columns} from {{ ref('raw') }}\n`,
      'models/a_mart.sql': 'select id, email from lake.staged\n',
    });
    expect(await told(files('id, email'), files('id, name'))).toEqual([
      'no-removed-column-in-use models/a_mart.sql:1 likely',
    ]);
  });
});

describe('a source that a catalog knows', () => {
  it('has its columns, as sure as the catalog is fresh', async () => {
    const catalog = JSON.stringify({
      nodes: {},
      sources: {
        'source.shop.crm.users': {
          metadata: { name: 'users', schema: 'crm', database: 'wh' },
          columns: { id: { name: 'id', type: 'integer' } },
        },
      },
    });
    const graph = await graphOf(
      project({
        'target/catalog.json': catalog,
        'models/sources.yml': 'sources:\n  - name: crm\n    tables:\n      - name: users\n',
        'models/users.sql': "select id, mail from {{ source('crm', 'users') }}\n",
      }),
    );
    expect(graph.faults.map(({ wanted, certainty }) => [wanted, certainty])).toEqual([['crm.users.mail', 'likely']]);
  });
});

describe('unit tests', () => {
  const yml = (input: string, rows: string) =>
    `unit_tests:\n  - name: one\n    model: people\n    given:\n      - input: ${input}\n        rows:\n          - ${rows}\n    expect:\n      rows:\n        - {id: 1}\n`;
  const before: Files = { 'models/people.sql': ALL, 'models/tests.yml': yml("ref('raw')", '{id: 1, email: a}') };

  it('are told of columns that their inputs do not have any more', async () => {
    const after = {
      ...before,
      'seeds/raw.csv': 'id,name\n1,Ada\n',
      'models/people.sql': "select id, name from {{ ref('raw') }}\n",
    };
    expect(await told(before, after)).toEqual(['no-stale-dbt-column models/tests.yml:7 proven']);
  });

  it('are told of inputs and models that are gone', async () => {
    const { 'models/people.sql': people, ...rest } = before;
    expect(await told(before, { ...rest, 'models/humans.sql': people! })).toContain(
      'no-removed-dbt-model-in-use models/tests.yml:3 proven',
    );
    expect(await told(before, { ...before, 'models/tests.yml': yml("ref('row')", '{id: 1}') })).toEqual([
      'no-unresolved-dbt-reference models/tests.yml:5 likely',
    ]);
  });

  it('of what is switched off are switched off', async () => {
    const off = { ...before, 'models/people.sql': `{{ config(enabled=false) }} ${ALL}` };
    expect((await graphOf(project(off))).faults).toEqual([]);
  });
});

describe('metrics', () => {
  const yml = ({ measure = 'total', dimension = 'status', metric = 'revenue' } = {}) => `semantic_models:
  - name: orders
    model: ref('orders')
    entities:
      - {name: order, type: primary, expr: id}
    dimensions:
      - {name: ${dimension}, type: categorical, expr: upper(name)}
    measures:
      - {name: ${measure}, agg: sum, expr: id}
metrics:
  - name: ${metric}
    type: simple
    type_params: {measure: total}
    filter: "{{ Dimension('order__status') }} = 'PAID'"
  - name: doubled
    type: derived
    type_params:
      metrics:
        - {name: revenue}
saved_queries:
  - name: weekly
    query_params:
      metrics: [doubled]
      group_by: ["TimeDimension('metric_time__week')", "Dimension('order__customer__status__month')", "Dimension('order__status')", "Entity('order')"]
`;
  const files = (text: string): Files => ({ 'models/orders.sql': ALL, 'models/orders.yml': text });

  it('find everything that they name', async () => {
    const graph = await graphOf(project(files(yml())));
    expect(graph.faults).toEqual([]);
    expect(graph.edges.some((edge) => edge.from === 'dbt:metric.doubled' && edge.to === 'dbt:metric.revenue')).toBe(
      true,
    );
    expect(graph.edges.some((edge) => edge.from === 'dbt:semantic-model.orders' && edge.toColumn === 'name')).toBe(
      true,
    );
  });

  it.each([
    ['a measure', yml({ measure: 'sum' }), [13]],
    ['a dimension', yml({ dimension: 'state' }), [14, 24, 24]],
    ['a metric', yml({ metric: 'income' }), [19]],
  ])('miss %s that has another name', async (_, text, lines) => {
    const found = await told(files(yml()), files(text));
    expect(found).toEqual(lines.map((line) => `no-unresolved-dbt-reference models/orders.yml:${line} likely`));
  });

  it('may be made of what a package brings', async () => {
    const packages = { 'packages.yml': 'packages:\n  - package: metrics/core\n    version: 1.0.0\n' };
    const graph = await graphOf(project({ ...files(yml({ measure: 'sum' })), ...packages }));
    expect(graph.faults).toEqual([]);
  });
});
