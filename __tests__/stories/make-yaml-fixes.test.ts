import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import { applyFixes } from '../../src/stories/apply-fixes';
import { type Files, review } from '../memory-tree';

const PROJECT = 'name: shop\nversion: "1.0"\nmodel-paths: [models]\n';
const USERS = 'CREATE TABLE users (id bigint PRIMARY KEY, email text, age integer);\n';
const SEED = 'id,email,age\n1,ada@example.com,36\n';

async function mended(before: Files, after: Files): Promise<{ files: Files; found: Review; left: Review }> {
  const found = await review(before, after);
  const files = { ...after };
  await applyFixes(found, {
    read: async (path) => files[path] ?? null,
    async write(path, text) {
      files[path] = text;
      return null;
    },
    async create(path, text) {
      files[path] = text;
      return null;
    },
  });
  return { files, found, left: await review(before, files) };
}

/** A source over `users`, before and after a migration; what its file says with the fixes. */
async function source(text: string, migration: string): Promise<{ text: string; left: Review }> {
  const before = { 'dbt_project.yml': PROJECT, 'migrations/001_users.sql': USERS, 'models/sources.yml': text };
  const { files, found, left } = await mended(before, { ...before, 'migrations/002_change.sql': migration });
  expect(found.findings.filter((finding) => finding.introduced)).not.toEqual([]);
  return { text: files['models/sources.yml']!, left };
}

/** A model and what is said of it, before and after its query changes. */
async function model(yml: string, sql: string, changed: string): Promise<{ text: string; left: Review }> {
  const before = {
    'dbt_project.yml': PROJECT,
    'seeds/raw.csv': SEED,
    'models/users.sql': sql,
    'models/users.yml': yml,
  };
  const { files, left } = await mended(before, { ...before, 'models/users.sql': changed });
  return { text: files['models/users.yml']!, left };
}

const HEAD = 'sources:\n  - name: app\n    schema: public\n    tables:\n      - name: users # people\n';
const DROP = 'ALTER TABLE users DROP COLUMN email;\n';
const ALL = "select id, email, age from {{ ref('raw') }}\n";
const NO_EMAIL = "select id, age from {{ ref('raw') }}\n";

describe('a source that declares a column which is gone', () => {
  it.each([
    [
      'loses the entry with its tests, and nothing else',
      '        columns:\n          - name: id\n          # how to reach them\n          - name: email # mail\n            data_tests:\n              - not_null\n              - unique:\n                  severity: warn # for now\n          # in years\n          - name: age\n',
      '        columns:\n          - name: id\n          # how to reach them\n          # in years\n          - name: age\n',
    ],
    [
      'keeps blank lines between the others as they are',
      "        columns:\n\n          - name: 'id'\n\n          - name: 'email'\n            description: >\n              Where to\n\n              write to.\n\n          - name: 'age'\n        loader: hand\n",
      "        columns:\n\n          - name: 'id'\n\n          - name: 'age'\n        loader: hand\n",
    ],
    [
      'loses it from a list on one line',
      '        columns: [{name: id}, {name: email, data_tests: [unique]}, {name: age}] # all\n',
      '        columns: [{name: id}, {name: age}] # all\n',
    ],
    [
      'loses it from the end of a list on one line',
      '        columns: [{name: id}, {name: email}]\n',
      '        columns: [{name: id}]\n',
    ],
    [
      'loses the list with its only column',
      '        columns:\n          - name: email\n            description: Mail\n        description: People\n',
      '        description: People\n',
    ],
    [
      'loses the test that named it alone',
      '        columns:\n          - name: id\n        data_tests:\n          - dbt_utils.unique_combination_of_columns:\n              combination_of_columns:\n                - email\n          - other\n',
      '        columns:\n          - name: id\n        data_tests:\n          - other\n',
    ],
  ])('%s', async (_, before, after) => {
    const { text, left } = await source(HEAD + before, DROP);
    expect(text).toBe(HEAD + after);
    expect(left.findings).toEqual([]);
  });

  it('keeps its line ends', async () => {
    const text = `${HEAD}        columns:\n          - name: id\n          - name: email\n            data_tests: [unique]\n          - name: age\n`;
    const crlf = text.replaceAll('\n', '\r\n');
    const result = await source(crlf, DROP);
    expect(result.text).toBe(
      `${HEAD}        columns:\n          - name: id\n          - name: age\n`.replaceAll('\n', '\r\n'),
    );
  });

  it('loses all of several that are neighbours', async () => {
    const columns = '        columns:\n          - name: email\n          - name: age\n        loader: hand\n';
    const { text } = await source(HEAD + columns, 'ALTER TABLE users DROP COLUMN email, DROP COLUMN age;\n');
    expect(text).toBe(`${HEAD}        loader: hand\n`);
  });

  it.each([
    [
      'a test of several columns, whose meaning nobody knows without it',
      '        columns:\n          - name: id\n        data_tests:\n          - dbt_utils.unique_combination_of_columns:\n              combination_of_columns: [id, email]\n',
    ],
    [
      'an entry that others repeat',
      '        columns:\n          - &mail\n            name: email\n          - name: id\n      - name: others\n        columns: [*mail]\n',
    ],
  ])('keeps %s', async (_, columns) => {
    const { text, left } = await source(HEAD + columns, DROP);
    expect(text).toBe(HEAD + columns);
    expect(left.findings).not.toEqual([]);
  });
});

describe('a source whose table changed otherwise', () => {
  const columns =
    '        columns:\n          - name: id\n            data_type: BIGINT\n          - name: "email" # mail\n            data_type: TEXT\n          - name: "age"\n            data_type: INTEGER # years\n';

  it('says the new name of a column, once', async () => {
    const { text, left } = await source(HEAD + columns, 'ALTER TABLE users RENAME COLUMN email TO mail;\n');
    expect(text).toBe(HEAD + columns.replace('"email"', '"mail"'));
    expect(left.findings).toEqual([]);
  });

  it('says the new type in its own letters', async () => {
    const { text } = await source(HEAD + columns, 'ALTER TABLE users ALTER COLUMN age TYPE text;\n');
    expect(text).toBe(HEAD + columns.replace('INTEGER', 'TEXT'));
  });

  it('declares a new column as it declares the others', async () => {
    const { text } = await source(HEAD + columns, 'ALTER TABLE users ADD COLUMN score numeric(10, 2);\n');
    expect(text.startsWith(HEAD + columns)).toBe(true);
    expect(text.slice((HEAD + columns).length)).toMatch(/^ {10}- name: "score"\n {12}data_type: NUMERIC\(10, ?2\)\n$/);
  });

  it('declares it at the end of a file without a last line end, and with blank lines', async () => {
    const loose = '        columns:\n          -  name: id\n\n          -  name: email\n\n          -  name: age';
    const { text, left } = await source(HEAD + loose, 'ALTER TABLE users ADD COLUMN phone text;\n');
    expect(text).toBe(`${HEAD}${loose}\n\n          -  name: phone`);
    expect(left.findings).toEqual([]);
  });

  it('declares it in a list on one line', async () => {
    const flow = '        columns: [{name: id}, {name: email}, {name: age}]\n';
    const { text } = await source(HEAD + flow, 'ALTER TABLE users ADD COLUMN "no" text;\n');
    expect(text).toBe(`${HEAD}        columns: [{name: id}, {name: email}, {name: age}, {name: "no"}]\n`);
  });
});

describe('what is said of a model', () => {
  const yml =
    'models:\n  - name: users\n    columns:\n      - name: id\n      # personal\n      - name: email\n        data_tests: [unique]\n    data_tests:\n      - dbt_utils.unique_combination_of_columns:\n          combination_of_columns: [id, email]\n';

  it('says the new name of a column in its entry and its tests', async () => {
    const { text, left } = await model(yml, ALL, "select id, email as mail, age from {{ ref('raw') }}\n");
    expect(text).toBe(yml.replaceAll('email', 'mail'));
    expect(left.findings).toEqual([]);
  });

  it('loses the entry of a column that is gone', async () => {
    const { text } = await model(yml, ALL, NO_EMAIL);
    expect(text).toBe(yml.replace('      - name: email\n        data_tests: [unique]\n', ''));
  });

  it('stays where versions of it share the entry', async () => {
    const text =
      'models:\n  - name: users\n    columns:\n      - name: id\n      - name: email\n    versions:\n      - v: 1\n        defined_in: users\n      - v: 2\n';
    const result = await model(text, ALL, NO_EMAIL);
    expect(result.text).toBe(text);
  });
});

describe('a contract', () => {
  const cast = (...columns: string[]) => `select ${columns.join(', ')} from {{ ref('raw') }}\n`;
  const contract =
    'models:\n  - name: users\n    config:\n      contract: {enforced: true}\n    columns:\n      - name: id\n        data_type: int\n      - name: email\n        data_type: text\n        constraints:\n          - type: not_null\n    description: People\n';
  const sql = cast('cast(id as int) as id', 'cast(email as text) as email');

  it('gains a column that the query gained', async () => {
    const changed = cast('cast(id as int) as id', 'cast(email as text) as email', 'cast(age as date) as age');
    const { text, left } = await model(contract, sql, changed);
    const added = '      - name: age\n        data_type: date\n';
    expect(text).toBe(contract.replace('    description', `${added}    description`));
    expect(left.findings).toEqual([]);
  });

  it('says nothing of a type that nobody knows', async () => {
    const { text, left } = await model(
      contract,
      sql,
      cast('cast(id as int) as id', 'cast(email as text) as email', 'age'),
    );
    expect(text).toBe(contract);
    expect(left.findings.map((finding) => finding.rule)).toEqual(['no-broken-dbt-contract']);
  });

  it('calls a column as the query does', async () => {
    const { text, left } = await model(contract, sql, cast('cast(id as int) as id', 'cast(email as text) as mail'));
    expect(text).toBe(contract.replace('name: email', 'name: mail'));
    expect(left.findings).toEqual([]);
  });

  it('says a type that it left out', async () => {
    const untyped = contract.replace('id\n        data_type: int', 'id # key');
    const before = contract.replace('enforced: true', 'enforced: false');
    const files = { 'dbt_project.yml': PROJECT, 'seeds/raw.csv': SEED, 'models/users.sql': sql };
    const { files: result } = await mended(
      { ...files, 'models/users.yml': before },
      { ...files, 'models/users.yml': untyped },
    );
    expect(result['models/users.yml']).toBe(
      contract.replace('id\n        data_type: int', 'id # key\n        data_type: integer'),
    );
  });

  it('takes the type of the query', async () => {
    const { text } = await model(contract, sql, cast('cast(id as int) as id', 'cast(email as date) as email'));
    expect(text).toBe(contract.replace('text', 'date'));
  });
});

describe('unit tests and semantic models', () => {
  const tests = `unit_tests:
  - name: keeps_mail
    model: users
    given:
      - input: ref('raw')
        rows:
          - {id: 1, email: a}
          - id: 2
            email: b # second
    expect:
      format: csv
      rows: |
        id,email
        1,a
`;
  const files: Files = {
    'dbt_project.yml': PROJECT,
    'seeds/raw.csv': SEED,
    'models/users.sql': ALL,
    'models/tests.yml': tests,
  };

  it('rows say the new name everywhere', async () => {
    const after = {
      ...files,
      'seeds/raw.csv': SEED.replace('email', 'mail'),
      'models/users.sql': "select id, mail, age from {{ ref('raw') }}\n",
    };
    const { files: result, left } = await mended(files, after);
    expect(result['models/tests.yml']).toBe(tests.replaceAll('email', 'mail'));
    expect(left.findings).toEqual([]);
  });

  it('rows lose a column that is gone; a header of CSV is left to its owner', async () => {
    const after = { ...files, 'seeds/raw.csv': 'id,age\n1,36\n', 'models/users.sql': NO_EMAIL };
    const { files: result, left } = await mended(files, after);
    expect(result['models/tests.yml']).toBe(
      tests.replace('{id: 1, email: a}', '{id: 1}').replace('            email: b # second\n', ''),
    );
    expect(left.findings.map(({ line }) => line)).toEqual([12]);
  });

  it('a dimension keeps its name and says its column', async () => {
    const semantic = `semantic_models:
  - name: people
    model: ref('users')
    dimensions:
      - name: email # mail
        type: categorical
      - {name: age, type: categorical}
    measures:
      - name: addresses
        agg: count
        expr: lower(email)
`;
    const before = { ...files, 'models/tests.yml': semantic };
    const after = { ...before, 'models/users.sql': "select id, email as mail, age as years from {{ ref('raw') }}\n" };
    const { files: result, left } = await mended(before, after);
    expect(result['models/tests.yml']).toBe(
      semantic
        .replace('name: email # mail', 'name: email # mail\n        expr: mail')
        .replace('{name: age,', '{name: age, expr: years,')
        .replace('lower(email)', 'lower(mail)'),
    );
    expect(left.findings).toEqual([]);
  });
});
