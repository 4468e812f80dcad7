import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const SEED = 'id,email,name\n1,ada@example.com,Ada\n';
const ALL = "select id, email, name from {{ ref('raw') }}\n";

function project(files: Files): Files {
  return { 'dbt_project.yml': PROJECT, 'seeds/raw.csv': SEED, ...files };
}

async function faultsOf(files: Files): Promise<string[]> {
  const graph = await graphOf(project(files));
  return graph.faults
    .filter((fault) => fault.from.startsWith('dbt:'))
    .map((fault) => `${fault.code} ${fault.from} ${fault.wanted} ${fault.path}:${fault.line} ${fault.certainty}`)
    .sort();
}

async function told(before: Files, after: Files): Promise<string[]> {
  const { findings } = await review(project(before), project(after));
  return findings.filter(({ introduced }) => introduced).map((f) => `${f.rule} ${f.path}:${f.line} ${f.certainty}`);
}

describe('access', () => {
  const files = (stg: string, mart = 'description: x', more: Files = {}): Files => ({
    'models/stg.sql': ALL,
    'models/mart.sql': "select id from {{ ref('stg') }}\n",
    'models/all.yml': `models:\n  - name: stg\n    ${stg}\n  - name: mart\n    ${mart}\n`,
    ...more,
  });

  it.each([
    ['a private model from no group', files('config: {access: private, group: growth}'), true],
    ['a private model from another group', files('access: private\n    group: growth', 'group: finance'), true],
    ['a private model from its own group', files('access: private\n    group: growth', 'group: growth'), false],
    ['a public model from another group', files('access: public\n    group: growth', 'group: finance'), false],
    [
      'a private model of a folder',
      files('description: x', 'group: finance', {
        'dbt_project.yml': `${PROJECT}models:\n  shop:\n    +group: growth\n    +access: private\n`,
      }),
      true,
    ],
  ])('%s', async (_, given, isForbidden) => {
    const found = await faultsOf(given);
    expect(found).toEqual(isForbidden ? ['forbidden-ref dbt:model.mart stg models/mart.sql:1 proven'] : []);
  });

  it('is for one project where that project restricts it', async () => {
    const inPackage = (restrict: string, access: string): Files => ({
      'dbt_packages/core/dbt_project.yml': `name: core\nmodel-paths: [models]\n${restrict}`,
      'dbt_packages/core/models/people.sql': 'select 1 as id\n',
      'dbt_packages/core/models/people.yml': `models:\n  - name: people\n    access: ${access}\n`,
      'models/mart.sql': "select id from {{ ref('core', 'people') }}\n",
    });
    expect(await faultsOf(inPackage('restrict-access: true\n', 'protected'))).toEqual([
      'forbidden-ref dbt:model.mart people models/mart.sql:1 proven',
    ]);
    expect(await faultsOf(inPackage('restrict-access: true\n', 'public'))).toEqual([]);
    expect(await faultsOf(inPackage('', 'protected'))).toEqual([]);
  });

  it('stops what is downstream too', async () => {
    const top = { 'models/top.sql': "select id from {{ ref('mart') }}\n" };
    expect(
      await told(
        files('group: growth', 'description: x', top),
        files('access: private\n    group: growth', 'description: x', top),
      ),
    ).toEqual([
      'no-unresolved-dbt-reference models/mart.sql:1 proven',
      'no-broken-dbt-upstream models/top.sql:1 proven',
    ]);
  });
});

describe('versions', () => {
  const yml = (versions: string) =>
    `models:\n  - name: people\n    latest_version: 2\n    columns:\n      - name: id\n      - name: email\n        data_tests: [unique]\n    versions:\n${versions}`;
  const files = (versions: string, more: Files = {}): Files => ({
    'models/people_v1.sql': ALL,
    'models/second.sql': "select id, name from {{ ref('raw') }}\n",
    'models/people.yml': yml(versions),
    ...more,
  });
  const first = '      - v: 1\n';
  const second = '      - v: 2\n        defined_in: second\n';

  it('have the columns that they do not leave out, and their own', async () => {
    const leaving = `${second}        columns:\n          - include: all\n            exclude: [email]\n          - name: name\n`;
    expect(await faultsOf(files(first + leaving))).toEqual([]);
    expect(await faultsOf(files(first + second))).toEqual([
      'stale-column dbt:model.people.v2 people.email models/people.yml:6 proven',
    ]);
    const including = `${second}        columns:\n          - include: [id]\n          - name: nick\n`;
    expect(await faultsOf(files(first + including))).toEqual([
      'stale-column dbt:model.people.v2 people.nick models/people.yml:14 proven',
    ]);
  });

  it('are read by number, or as the latest', async () => {
    const without = `${second}        columns: [{include: all, exclude: [email]}]\n`;
    const readers = {
      'models/old.sql': "select email from {{ ref('people', v=1) }}\n",
      'models/new.sql': "select name from {{ ref('people') }}\n",
    };
    expect(await faultsOf(files(first + without, readers))).toEqual([]);
    const { 'models/people_v1.sql': _, ...after } = files(without, readers);
    expect(await told(files(first + without, readers), after)).toEqual([
      'no-removed-dbt-model-in-use models/old.sql:1 proven',
    ]);
  });
});

describe('settings by folder', () => {
  const models: Files = { 'models/a/stg.sql': ALL, 'models/b/mart.sql': "select id from {{ ref('stg') }}\n" };
  const settings = (text: string): Files => ({ ...models, 'dbt_project.yml': PROJECT + text });

  it.each([
    ['a folder', 'models:\n  shop:\n    a:\n      +enabled: false\n'],
    ['one model', 'models:\n  shop:\n    a:\n      stg:\n        +enabled: false\n'],
    [
      'a variable of the project',
      'vars: {with_a: false}\nmodels:\n  shop:\n    a:\n      +enabled: "{{ var(\'with_a\') }}"\n',
    ],
  ])('switch %s off, which nobody may refer to then', async (_, text) => {
    expect(await told(models, settings(text))).toEqual(['no-removed-dbt-model-in-use models/b/mart.sql:1 proven']);
  });

  it.each([
    ['a variable that is given with each run', '+enabled: "{{ var(\'with_a\', false) }}"'],
    ['the target of a run', '+enabled: "{{ target.name == \'dev\' }}"'],
    ['a folder of another name', 'other:\n        +enabled: false'],
  ])('say nothing by %s', async (_, text) => {
    expect(await told(models, settings(`models:\n  shop:\n    a:\n      ${text}\n`))).toEqual([]);
  });

  it('reach sources by their names', async () => {
    const sources = (enabled: string): Files => ({
      'dbt_project.yml': `${PROJECT}sources:\n  shop:\n    crm:\n      users:\n        +enabled: ${enabled}\n`,
      'models/sources.yml': 'sources:\n  - name: crm\n    tables:\n      - name: users\n      - name: orders\n',
      'models/users.sql': "select * from {{ source('crm', 'users') }}, {{ source('crm', 'orders') }}\n",
    });
    expect(await faultsOf(sources('true'))).toEqual([]);
    expect(await faultsOf(sources('false'))).toEqual([
      'unresolved-source dbt:model.users crm.users models/users.sql:1 likely',
    ]);
  });

  it('of who installs a package win over its own', async () => {
    const files: Files = {
      'dbt_packages/core/dbt_project.yml': 'name: core\nmodels:\n  core:\n    +enabled: false\n',
      'dbt_packages/core/models/people.sql': 'select 1 as id\n',
      'models/mart.sql': "select id from {{ ref('people') }}\n",
    };
    expect(await faultsOf(files)).toEqual(['unresolved-ref dbt:model.mart people models/mart.sql:1 likely']);
    const on = { ...files, 'dbt_project.yml': `${PROJECT}models:\n  core:\n    +enabled: true\n` };
    expect(await faultsOf(on)).toEqual([]);
  });

  it('switched off, a model is read and not judged', async () => {
    const off = settings('models:\n  shop:\n    b:\n      +enabled: false\n');
    expect(await faultsOf({ ...off, 'models/a/stg.sql': "select email from {{ ref('raw') }}\n" })).toEqual([]);
    const graph = await graphOf(project(off));
    expect(graph.edges.some((edge) => edge.from === 'dbt:model.mart' && edge.to === 'dbt:model.stg')).toBe(true);
  });
});
