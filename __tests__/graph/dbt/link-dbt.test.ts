import { describe, expect, it } from 'vitest';
import { type Files, graphOf } from '../../memory-tree';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email,name\n1,ada@example.com,Ada\n';

function project(files: Files): Files {
  return { 'dbt_project.yml': PROJECT, ...files };
}

async function columnsOf(files: Files, id: string): Promise<string[] | undefined> {
  const graph = await graphOf(files);
  return graph.nodes.find((node) => node.id === id)?.columns.map((column) => column.name);
}

async function faultsOf(files: Files): Promise<string[]> {
  const graph = await graphOf(files);
  return graph.faults
    .filter((fault) => fault.from.startsWith('dbt:'))
    .map((fault) => `${fault.code} ${fault.from} ${fault.wanted} ${fault.path}:${fault.line}:${fault.startColumn}`)
    .sort();
}

describe('columns through models', () => {
  it('follows a star over a seed through two models, whatever the order of the files', async () => {
    const files = project({
      'models/a_last.sql': "select * from {{ ref('m_middle') }}\n",
      'models/m_middle.sql': "select *, upper(name) as shout from {{ ref('z_seed') }}\n",
      'seeds/z_seed.csv': SEED,
    });
    expect(await columnsOf(files, 'dbt:model.a_last')).toEqual(['id', 'email', 'name', 'shout']);
    const graph = await graphOf(files);
    expect(
      graph.edges.some(
        (edge) =>
          edge.from === 'dbt:model.m_middle' &&
          edge.fromColumn === 'shout' &&
          edge.to === 'dbt:seed.z_seed' &&
          edge.toColumn === 'name' &&
          edge.kind === 'derives' &&
          edge.line === 1 &&
          edge.startColumn === 17,
      ),
    ).toBe(true);
  });

  it('adds what dbt adds to a snapshot', async () => {
    const files = project({
      'seeds/users.csv': SEED,
      'snapshots/users_history.sql':
        "{% snapshot users_history %}\n{{ config(target_schema='s', unique_key='id', strategy='check', check_cols='all') }}\nselect id, email from {{ ref('users') }}\n{% endsnapshot %}\n",
      'models/current.sql': "select id, email from {{ ref('users_history') }} where dbt_valid_to is null\n",
    });
    expect(await faultsOf(files)).toEqual([]);
    expect(await columnsOf(files, 'dbt:snapshot.users_history')).toContain('dbt_valid_from');
  });

  it('knows what an incremental model reads of itself', async () => {
    const model = (column: string) =>
      `{{ config(materialized='incremental') }}\nselect id, email from {{ ref('users') }}\n{% if is_incremental() %}\nwhere id > (select max(${column}) from {{ this }})\n{% endif %}\n`;
    const files = (column: string) => project({ 'seeds/users.csv': SEED, 'models/seen.sql': model(column) });
    expect(await faultsOf(files('id'))).toEqual([]);
    expect(await faultsOf(files('seen_at'))).toEqual([
      'unknown-column dbt:model.seen seen.seen_at models/seen.sql:4:24',
    ]);
  });

  it('leaves the columns of an undeclared world open', async () => {
    const files = project({
      'models/sources.yml':
        'version: 2\nsources:\n  - name: crm\n    tables:\n      - name: users\n        columns:\n          - name: id\n',
      'models/users.sql': "select id, anything, *  from {{ source('crm', 'users') }}\n",
      'models/names.sql': "select whatever from {{ ref('users') }}\n",
    });
    expect(await faultsOf(files)).toEqual([]);
    const graph = await graphOf(files);
    expect(graph.nodes.find((node) => node.id === 'dbt:model.users')?.partial).toBe(true);
  });
});

describe('references', () => {
  it('takes the latest version unless another is asked for', async () => {
    const files = project({
      'seeds/users.csv': SEED,
      'models/dim_users_v1.sql': "select id, email as mail from {{ ref('users') }}\n",
      'models/dim_users_v2.sql': "select id, email from {{ ref('users') }}\n",
      'models/dim_users.yml':
        'version: 2\nmodels:\n  - name: dim_users\n    latest_version: 2\n    versions:\n      - v: 1\n      - v: 2\n',
      'models/newest.sql': "select email from {{ ref('dim_users') }}\n",
      'models/pinned.sql': "select mail from {{ ref('dim_users', v=1) }}\n",
      'models/wrong.sql': "select mail from {{ ref('dim_users') }}\n",
    });
    expect(await faultsOf(files)).toEqual(['unknown-column dbt:model.wrong dim_users.mail models/wrong.sql:1:8']);
  });

  it('tells what is not there, and what is switched off', async () => {
    const files = project({
      'seeds/users.csv': SEED,
      'models/off.sql': "{{ config(enabled=false) }}\nselect nothing_real from {{ ref('users') }}\n",
      'models/a.sql': "select * from {{ ref('userz') }}\n",
      'models/b.sql': "select * from {{ ref('off') }}\n",
      'models/c.sql': "select * from {{ source('crm', 'users') }}\n",
    });
    const faults = await faultsOf(files);
    expect(faults.map((fault) => fault.split(' ').slice(0, 3).join(' '))).toEqual([
      'unresolved-ref dbt:model.a userz',
      'unresolved-ref dbt:model.b off',
      'unresolved-source dbt:model.c crm.users',
    ]);
  });

  it('says nothing of what a package may bring', async () => {
    const files = project({
      'packages.yml': 'packages:\n  - package: fivetran/shopify\n    version: 1.0.0\n',
      'models/a.sql': "select id from {{ ref('shopify', 'shopify__orders') }}\n",
      'models/b.sql': "select id from {{ ref('shopify__products') }}\n",
    });
    const graph = await graphOf(files);
    expect(graph.faults.filter((fault) => fault.certainty !== 'possible')).toEqual([]);
  });

  it('keeps projects of one repository apart', async () => {
    const files = {
      'one/dbt_project.yml': 'name: one\nversion: "1.0"\n',
      'one/seeds/users.csv': SEED,
      'one/models/people.sql': "select id, email from {{ ref('users') }}\n",
      'two/dbt_project.yml': 'name: two\nversion: "1.0"\n',
      'two/seeds/users.csv': 'key\n1\n',
      'two/models/people.sql': "select key from {{ ref('users') }}\n",
    };
    expect(await faultsOf(files)).toEqual([]);
    expect(await columnsOf(files, 'dbt:model.one.people')).toEqual(['id', 'email']);
    expect(await columnsOf(files, 'dbt:model.two.people')).toEqual(['key']);
  });

  it('says that models read each other in a circle, and goes on', async () => {
    const files = project({
      'seeds/users.csv': SEED,
      'models/a.sql': "select x from {{ ref('b') }}\n",
      'models/b.sql': "select x from {{ ref('a') }}\n",
      'models/c.sql': "select nope from {{ ref('users') }}\n",
    });
    const graph = await graphOf(files);
    expect(graph.problems.some((problem) => /circle/.test(problem.reason) && /a, b/.test(problem.reason))).toBe(true);
    expect(graph.faults.some((fault) => fault.from === 'dbt:model.c')).toBe(true);
  });
});

describe('sources', () => {
  const sources = (schema: string, columns = '') =>
    `version: 2\nsources:\n  - name: app\n    schema: ${schema}\n    tables:\n      - name: users${columns}\n      - name: orders\n`;
  const migration =
    'CREATE TABLE users (id bigint PRIMARY KEY, email text);\nCREATE TABLE orders (id bigint PRIMARY KEY, total numeric);\n';
  const model = "select id, phone from {{ source('app', 'users') }}\n";

  it('are the tables of that schema', async () => {
    const files = project({
      'migrations/001_init.sql': migration,
      'models/sources.yml': sources('public'),
      'models/m.sql': model,
    });
    expect(await columnsOf(files, 'dbt:source.app.users')).toEqual(['id', 'email']);
    expect(await faultsOf(files)).toEqual(['unknown-column dbt:model.m app.users.phone models/m.sql:1:12']);
  });

  it('are copies of the tables where most names agree, and then prove less', async () => {
    const files = project({
      'migrations/001_init.sql': migration,
      'models/sources.yml': sources('raw_app'),
      'models/m.sql': "select id, phone, _fivetran_synced from {{ source('app', 'users') }}\n",
    });
    const graph = await graphOf(files);
    const faults = graph.faults.filter((fault) => fault.from.startsWith('dbt:'));
    expect(faults.map(({ column, certainty }) => `${column} ${certainty}`)).toEqual(['phone possible']);
  });

  it('are nobody’s tables when one name agrees by chance', async () => {
    const files = project({
      'migrations/001_init.sql': migration,
      'models/sources.yml':
        'version: 2\nsources:\n  - name: stripe\n    tables:\n      - name: users\n      - name: charges\n      - name: refunds\n',
      'models/m.sql': "select phone from {{ source('stripe', 'users') }}\n",
    });
    expect(await faultsOf(files)).toEqual([]);
  });

  it('may be seeds that are loaded to their schema', async () => {
    const files = project({
      'dbt_project.yml': `${PROJECT}seeds:\n  shop:\n    +schema: raw\n`,
      'seeds/users.csv': SEED,
      'models/sources.yml': sources('raw'),
      'models/m.sql': model,
    });
    expect(await faultsOf(files)).toEqual(['unknown-column dbt:model.m app.users.phone models/m.sql:1:12']);
  });
});

describe('hostile names', () => {
  it('are names like any other', async () => {
    const files = project({
      'seeds/__proto__.csv': 'constructor,hasOwnProperty\n1,2\n',
      'models/constructor.sql': "select constructor, toString from {{ ref('__proto__') }}\n",
      'models/toString.sql': "select * from {{ ref('constructor') }}\n",
    });
    expect(await faultsOf(files)).toEqual([
      'unknown-column dbt:model.constructor __proto__.tostring models/constructor.sql:1:21',
      'upstream-broken dbt:model.toString constructor models/toString.sql:1:18',
    ]);
  });

  it('cost little in a chain of two thousand models', async () => {
    const files: Files = project({ 'seeds/m0.csv': SEED });
    for (let at = 1; at <= 2000; at++) files[`models/m${at}.sql`] = `select * from {{ ref('m${at - 1}') }}\n`;
    expect(await columnsOf(files, 'dbt:model.m2000')).toEqual(['id', 'email', 'name']);
  });
});
