import { describe, expect, it } from 'vitest';
import { type Files, review } from '../../memory-tree';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, name text);\n';
const SOURCES = 'version: 2\nsources:\n  - name: app\n    schema: public\n    tables:\n      - name: users\n';
const EXPOSURE =
  "version: 2\nexposures:\n  - name: board\n    type: dashboard\n    owner:\n      name: Growth\n    depends_on:\n      - ref('top')\n";
const BASE: Files = {
  'dbt_project.yml': PROJECT,
  'migrations/001_users.sql': USERS,
  'models/sources.yml': SOURCES,
  'models/copy.sql': "select * from {{ source('app', 'users') }}\n",
  'models/named.sql': "select id,\n       email\nfrom {{ ref('copy') }}\n",
  'models/top.sql': "select count(email) as emails from {{ ref('named') }}\n",
  'models/exposures.yml': EXPOSURE,
};

async function told(before: Files, after: Files) {
  const result = await review(before, after);
  return { result, rows: result.findings.map((f) => `${f.rule} ${f.path}:${f.line} ${f.certainty} ${f.introduced}`) };
}

describe('a column dropped by a migration', () => {
  const after: Files = { ...BASE, 'migrations/002_drop.sql': 'ALTER TABLE users DROP COLUMN email;\n' };

  it('breaks the model that names it behind a star, and what is downstream once each', async () => {
    const { rows } = await told(BASE, after);
    expect(rows).toEqual([
      'no-removed-column-in-use models/named.sql:2 proven true',
      'no-broken-dbt-upstream models/exposures.yml:8 likely true',
      'no-broken-dbt-upstream models/top.sql:1 proven true',
    ]);
  });

  it('has one root cause with the whole way to each place', async () => {
    const { result } = await told(BASE, after);
    expect(new Set(result.findings.map((finding) => finding.cause)).size).toBe(1);
    expect(new Set(result.findings.map((finding) => finding.changedAsset))).toEqual(new Set(['table:public.users']));
    expect(result.findings[0]!.trail.map((step) => step.asset)).toEqual([
      'table:public.users',
      'dbt:source.app.users',
      'dbt:model.copy',
      'dbt:model.named',
    ]);
    expect(result.changes.map((change) => `${change.kind} ${change.asset}.${change.column}`)).toEqual([
      'column-removed table:public.users.email',
    ]);
  });

  it('is old trouble when base has it already', async () => {
    const { result } = await told(after, { ...after, 'models/top.sql': `-- counts\n${after['models/top.sql']}` });
    expect(result.findings.filter((finding) => finding.introduced)).toEqual([]);
    expect(result.findings.length).toBeGreaterThan(0);
  });
});

describe('a seed', () => {
  const before: Files = {
    'dbt_project.yml': PROJECT,
    'seeds/users.csv': 'id,email\n1,ada@example.com\n',
    'models/stg.sql': "select id, email from {{ ref('users') }}\n",
    'models/shape.sql': "select * from {{ ref('users') }}\n",
  };

  it('whose header calls a column by another name renames it', async () => {
    const { result, rows } = await told(before, { ...before, 'seeds/users.csv': 'id,mail\n1,ada@example.com\n' });
    expect(rows).toEqual(['no-renamed-column-in-use models/stg.sql:1 proven true']);
    expect(result.changes.map(({ kind, column, renamedTo }) => [kind, column, renamedTo])).toEqual([
      ['column-renamed', 'email', 'mail'],
    ]);
  });

  it('may gain a column, more rows and an empty line', async () => {
    const { result } = await told(before, {
      ...before,
      'seeds/users.csv': 'id,email,note\n1,ada@example.com,\n2,b@example.com,x\n\n',
    });
    expect(result.findings).toEqual([]);
  });

  it('that is deleted is missed by everyone who refers to it', async () => {
    const { 'seeds/users.csv': _, ...after } = before;
    const { rows } = await told(before, after);
    expect(rows).toEqual([
      'no-removed-dbt-model-in-use models/shape.sql:1 proven true',
      'no-removed-dbt-model-in-use models/stg.sql:1 proven true',
    ]);
  });
});

describe('an unqualified name over two relations', () => {
  it('belongs to the one that lost it', async () => {
    const before: Files = {
      'dbt_project.yml': PROJECT,
      'seeds/orders.csv': 'order_id,user_id\n1,1\n',
      'seeds/users.csv': 'id,email\n1,ada@example.com\n',
      'models/joined.sql':
        "select order_id, email\nfrom {{ ref('orders') }}\njoin {{ ref('users') }} on user_id = id\n",
    };
    const { result } = await told(before, { ...before, 'seeds/users.csv': 'id\n1\n' });
    expect(result.findings.map(({ line, changedAsset }) => [line, changedAsset])).toEqual([[1, 'dbt:seed.users']]);
  });
});

describe('a type', () => {
  it('that narrows is told where models read it, not at the source', async () => {
    const after = { ...BASE, 'migrations/002_type.sql': 'ALTER TABLE users ALTER COLUMN id TYPE integer;\n' };
    const { rows } = await told(BASE, after);
    expect(rows).toEqual([
      'no-incompatible-column-type models/copy.sql:1 likely true',
      'no-incompatible-column-type models/named.sql:1 likely true',
    ]);
  });
});

describe('harmless changes', () => {
  it.each([
    [
      'a comment',
      { 'models/named.sql': "-- the email of each user\nselect id,\n       email\nfrom {{ ref('copy') }}\n" },
    ],
    ['blank lines', { 'models/named.sql': "\n\nselect id,\n\n       email\nfrom {{ ref('copy') }}\n" }],
    ['a new nullable column', { 'migrations/002_phone.sql': 'ALTER TABLE users ADD COLUMN phone text;\n' }],
    ['a new model', { 'models/extra.sql': "select name from {{ ref('copy') }}\n" }],
  ])('%s raises nothing', async (_what, change) => {
    const { result } = await told(BASE, { ...BASE, ...(change as unknown as Files) });
    expect(result.findings).toEqual([]);
  });
});
