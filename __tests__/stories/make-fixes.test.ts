import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { applyFixes } from '../../src/stories/apply-fixes';
import { checkTrees } from '../../src/stories/check';
import { type Files, memoryEdges, memoryTree, review } from '../memory-tree';

const USERS =
  "CREATE TYPE status AS ENUM ('new', 'paid');\nCREATE TABLE users (id bigint PRIMARY KEY, email text, \"Nick\" text, st status);\n";
const RENAME = 'ALTER TABLE users RENAME COLUMN email TO mail;\n';
const TABLE = 'ALTER TABLE users RENAME TO people;\n';

/** The files after `--fix`, and what a second look finds. */
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

/** One query file beside a migration that changes what it reads. */
async function query(text: string, migration = RENAME): Promise<string> {
  const before = { 'migrations/001_users.sql': USERS, 'queries/q.sql': text };
  const { files, found, left } = await mended(before, { ...before, 'migrations/002_change.sql': migration });
  expect(found.findings.filter((finding) => finding.introduced)).not.toEqual([]);
  expect(left.findings).toEqual([]);
  return files['queries/q.sql']!;
}

describe('a column renamed in its definition', () => {
  it('is followed into bodies that ran before they were replaced', async () => {
    const body = (text: string) =>
      `CREATE OR REPLACE FUNCTION tell() RETURNS trigger AS $$\nBEGIN\n  ${text}\n  RETURN NEW;\nEND;\n$$ LANGUAGE plpgsql;\n`;
    const before = {
      'migrations/001_users.sql': USERS,
      'migrations/002_tell.sql': `${body('UPDATE users SET email = lower(NEW.email) WHERE users.id = NEW.id;')}CREATE TRIGGER t AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION tell();\nINSERT INTO users (id, email) VALUES (1, 'a');\n`,
      'migrations/003_tell.sql': body('PERFORM NEW.email;'),
    };
    const after = { ...before, 'migrations/001_users.sql': USERS.replace('email text', 'mail text') };
    const { files } = await mended(before, after);
    expect(files['migrations/002_tell.sql']).toContain('SET mail = lower(NEW.mail) WHERE');
    expect(files['migrations/002_tell.sql']).toContain('INSERT INTO users (id, mail)');
    expect(files['migrations/003_tell.sql']).toContain('NEW.mail');
  });

  it('leaves such bodies alone where a new migration renames', async () => {
    const body =
      'CREATE OR REPLACE FUNCTION f() RETURNS text AS $$ BEGIN RETURN (SELECT email FROM users); END; $$ LANGUAGE plpgsql;\n';
    const before = { 'migrations/001_users.sql': USERS, 'migrations/002_f.sql': body, 'migrations/003_f.sql': body };
    const { files } = await mended(before, { ...before, 'migrations/004_mail.sql': RENAME });
    expect(files['migrations/002_f.sql']).toBe(body);
  });
});

describe('a renamed column', () => {
  it.each([
    ['keeps the name that readers see', 'SELECT email FROM users;', 'SELECT mail AS email FROM users;'],
    ['keeps it with its quotes', 'SELECT "email" FROM users;', 'SELECT "mail" AS "email" FROM users;'],
    ['keeps an alias as it is', 'SELECT u.email AS e FROM users u;', 'SELECT u.mail AS e FROM users u;'],
    ['keeps it after a cast', 'SELECT email::text FROM users;', 'SELECT mail::text AS email FROM users;'],
    [
      'keeps it in common table expressions',
      'WITH a AS (SELECT email FROM users) SELECT email FROM a;',
      'WITH a AS (SELECT mail AS email FROM users) SELECT email FROM a;',
    ],
    [
      'needs no name where nobody sees it',
      'SELECT id FROM users WHERE email IN (SELECT email FROM users) AND EXISTS (SELECT email FROM users);',
      'SELECT id FROM users WHERE mail IN (SELECT mail FROM users) AND EXISTS (SELECT mail FROM users);',
    ],
    [
      'needs no name in what an INSERT takes',
      'INSERT INTO users (id, email) SELECT id, email FROM users;',
      'INSERT INTO users (id, mail) SELECT id, mail FROM users;',
    ],
    [
      'needs one in the first of a union only',
      'SELECT email FROM users UNION SELECT email FROM users;',
      'SELECT mail AS email FROM users UNION SELECT mail FROM users;',
    ],
    [
      'is told in every clause',
      'UPDATE users SET email = lower(users.email) WHERE email IS NULL RETURNING email;',
      'UPDATE users SET mail = lower(users.mail) WHERE mail IS NULL RETURNING mail AS email;',
    ],
    [
      'is told over many lines and in CRLF',
      'SELECT id,\r\n  email -- the mail\r\nFROM users\r\nGROUP BY id,\r\n  email;\r\n',
      'SELECT id,\r\n  mail AS email -- the mail\r\nFROM users\r\nGROUP BY id,\r\n  mail;\r\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await query(before)).toBe(after);
  });

  it('gets quotes where the new name needs them', async () => {
    const rename = (name: string) => `ALTER TABLE users RENAME COLUMN email TO ${name};\n`;
    expect(await query('SELECT max(email) FROM users;', rename('"eMail"'))).toBe('SELECT max("eMail") FROM users;');
    expect(await query('SELECT max(email) FROM users;', rename('"order"'))).toBe('SELECT max("order") FROM users;');
    expect(await query('SELECT max("Nick") FROM users;', 'ALTER TABLE users RENAME "Nick" TO nick;')).toBe(
      'SELECT max("nick") FROM users;',
    );
  });

  it('stays valid in strings of code', async () => {
    const code = [
      'const a = sql`select email from users where email = ${x}`;',
      "db.query('select \"Nick\" from users where st = \\'paid\\'');",
      'db.query("select \\"Nick\\" from users");',
      '',
    ].join('\n');
    const before = { 'migrations/001_users.sql': USERS, 'src/users.ts': code };
    const { files, left } = await mended(before, {
      ...before,
      'migrations/002_change.sql': `${RENAME}ALTER TABLE users RENAME "Nick" TO "nickName";\nALTER TYPE status RENAME VALUE 'paid' TO 'settled';\n`,
    });
    expect(left.findings).toEqual([]);
    expect(files['src/users.ts']).toBe(
      [
        'const a = sql`select mail AS email from users where mail = ${x}`;',
        'db.query(\'select "nickName" AS "Nick" from users where st = \\\'settled\\\'\');',
        'db.query("select \\"nickName\\" AS \\"Nick\\" from users");',
        '',
      ].join('\n'),
    );
  });

  it('gets its quotes by the piece of the string that it stands in', async () => {
    const code = 'db.query(`${start} select max(email) from users`);\ndb.query("select max(" + "email) from users");\n';
    const before = { 'migrations/001_users.sql': USERS, 'src/users.ts': code };
    const rename = 'ALTER TABLE users RENAME COLUMN email TO "order";\n';
    const { files, left } = await mended(before, { ...before, 'migrations/002_change.sql': rename });
    expect(left.findings).toEqual([]);
    expect(files['src/users.ts']).toBe(
      'db.query(`${start} select max("order") from users`);\ndb.query("select max(" + "\\"order\\") from users");\n',
    );
  });

  it('is not mended where the new name would break the string or the body around it', async () => {
    const before = { 'migrations/001_users.sql': USERS, 'src/users.ts': 'sql`select max(email) from users`;\n' };
    for (const name of ['"e`mail"', '"${email}"', '"e\\mail"']) {
      const after = { ...before, 'migrations/002_change.sql': `ALTER TABLE users RENAME COLUMN email TO ${name};\n` };
      const { files, left } = await mended(before, after);
      expect(files).toEqual(after);
      expect(left.findings).not.toEqual([]);
    }
  });
});

describe('a renamed enum value', () => {
  it('is told inside its quotes', async () => {
    const change = "ALTER TYPE status RENAME VALUE 'paid' TO 'settled';\n";
    expect(await query("SELECT id FROM users WHERE st IN ('new', 'paid');", change)).toBe(
      "SELECT id FROM users WHERE st IN ('new', 'settled');",
    );
  });
});

describe('a renamed table', () => {
  it.each([
    ['is told', 'SELECT id FROM users;', 'SELECT id FROM people;'],
    ['is told before columns', 'SELECT users.id FROM users;', 'SELECT people.id FROM people;'],
    ['keeps its alias', 'SELECT u.id FROM users u;', 'SELECT u.id FROM people u;'],
    ['is told before a star', 'SELECT users.* FROM users;', 'SELECT people.* FROM people;'],
    [
      'is told with its schema',
      'SELECT public.users.id FROM public.users;',
      'SELECT public.people.id FROM public.people;',
    ],
    [
      'gets its old name as an alias where that may mean another',
      'SELECT users.id FROM users, (SELECT users.id AS n FROM (SELECT 1 AS id) users) x;',
      'SELECT users.id FROM people AS users, (SELECT users.id AS n FROM (SELECT 1 AS id) users) x;',
    ],
    [
      'is told in each of several places',
      'DELETE FROM users WHERE users.id IN (SELECT users.id FROM users WHERE users.email IS NULL);',
      'DELETE FROM people WHERE people.id IN (SELECT people.id FROM people WHERE people.email IS NULL);',
    ],
  ])('%s', async (_, before, after) => {
    expect(await query(before, TABLE)).toBe(after);
  });

  it('that moved is told with its schema', async () => {
    const move = 'CREATE SCHEMA archive;\nALTER TABLE users SET SCHEMA archive;\n';
    expect(await query('SELECT users.id FROM users;', move)).toBe('SELECT users.id FROM archive.users;');
    expect(await query('SELECT public.users.id FROM public.users;', move)).toBe(
      'SELECT archive.users.id FROM archive.users;',
    );
  });
});

describe('a function of a merged migration', () => {
  const body =
    'LANGUAGE plpgsql AS $$\nDECLARE m text;\nBEGIN\n  SELECT email INTO m FROM users;\n  RETURN m;\nEND $$;\n';
  const before = { 'migrations/001_users.sql': `${USERS}CREATE FUNCTION mail_of() RETURNS text ${body}` };

  it('is created again after the rename, and the merged file stays', async () => {
    const after = { ...before, 'migrations/002_change.sql': `${RENAME}CREATE INDEX mails ON users (mail);\n` };
    const { files, left } = await mended(before, after);
    expect(left.findings).toEqual([]);
    expect(files['migrations/001_users.sql']).toBe(before['migrations/001_users.sql']);
    const [rename, recreated] = files['migrations/002_change.sql']!.split('\n\n');
    expect(rename).toBe(RENAME.trimEnd());
    expect(recreated).toContain('CREATE OR REPLACE FUNCTION mail_of() RETURNS text');
    expect(recreated).toContain('FROM users;');
    expect(recreated).not.toMatch(/SELECT email/);
    expect(files['migrations/002_change.sql']).toMatch(/END \$\$;\nCREATE INDEX/);
  });

  it('gives no name to values of PL/pgSQL', async () => {
    const touch =
      "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n  IF NEW.email = '' THEN NEW.email := NULL; END IF;\n  NEW.email = lower(NEW.email);\n  RETURN NEW;\nEND $$;\nCREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch();\n";
    const base = { 'migrations/001_users.sql': `${USERS}${touch}` };
    const { files, left } = await mended(base, { ...base, 'migrations/002_change.sql': RENAME });
    expect(left.findings).toEqual([]);
    expect(files['migrations/002_change.sql']).toContain(
      "IF NEW.mail = '' THEN NEW.mail := NULL; END IF;\n  NEW.mail = lower(NEW.mail);",
    );
  });

  it('is left alone when it was altered later, whose settings would be lost', async () => {
    const altered = { ...before, 'migrations/0015_safe.sql': "ALTER FUNCTION mail_of() SET search_path = '';\n" };
    const after = { ...altered, 'migrations/0020_change.sql': RENAME };
    const { files, left } = await mended(altered, after);
    expect(files).toEqual(after);
    expect(left.findings.length).toBeGreaterThan(0);
  });

  it('is written for the tool that runs it', async () => {
    const goose = {
      'migrations/00001_users.sql': `-- +goose Up\n${USERS}-- +goose StatementBegin\nCREATE FUNCTION mail_of() RETURNS text ${body}-- +goose StatementEnd\n-- +goose Down\nDROP TABLE users;\n`,
    };
    const down = '-- +goose Down\nALTER TABLE users RENAME COLUMN mail TO email;\n';
    const { files, left } = await mended(goose, {
      ...goose,
      'migrations/00002_change.sql': `-- +goose Up\n${RENAME}${down}`,
    });
    expect(left.findings).toEqual([]);
    const text = files['migrations/00002_change.sql']!;
    expect(text).toMatch(/-- \+goose StatementBegin\nCREATE OR REPLACE FUNCTION .*\$\$;\n-- \+goose StatementEnd\n/s);
    expect(text.endsWith(down)).toBe(true);
  });
});

describe('a definition that is edited', () => {
  it('is followed by the migrations after it', async () => {
    const later = 'CREATE VIEW mails AS SELECT email FROM users;\nCREATE INDEX by_mail ON users (email);\n';
    const before = { 'migrations/001_users.sql': USERS, 'migrations/002_views.sql': later };
    const { files, left } = await mended(before, {
      ...before,
      'migrations/001_users.sql': USERS.replace('email', 'mail'),
    });
    expect(files['migrations/002_views.sql']).toBe(
      'CREATE VIEW mails AS SELECT mail AS email FROM users;\nCREATE INDEX by_mail ON users (mail);\n',
    );
    expect(left.findings.filter((finding) => finding.rule !== 'no-migration-out-of-order')).toEqual([]);
  });
});

describe('names that follow from a definition that is edited', () => {
  const ERRORS =
    'CREATE TABLE users (id bigint PRIMARY KEY);\nCREATE TABLE errors (id bigint PRIMARY KEY, user_id bigint REFERENCES users, post_id bigint);\nCREATE INDEX ON errors (post_id);\n';
  const left = (review: Review) => review.findings.filter(({ rule }) => rule !== 'no-migration-out-of-order');

  it('are those that the server makes up for constraints and indexes', async () => {
    const later =
      'ALTER TABLE errors RENAME TO issues;\nALTER TABLE issues RENAME CONSTRAINT errors_user_id_fkey TO issues_user_id_fkey;\nALTER INDEX errors_post_id_idx RENAME TO issues_post;\n';
    const before = { 'migrations/001_a.sql': ERRORS, 'migrations/002_b.sql': later };
    const edited = ERRORS.replace('user_id', 'reporter').replaceAll('post_id', '"articleId"');
    const result = await mended(before, { ...before, 'migrations/001_a.sql': edited });
    expect(result.files['migrations/002_b.sql']).toBe(
      later.replace('errors_user_id', 'errors_reporter').replace('errors_post_id_idx', '"errors_articleId_idx"'),
    );
    expect(left(result.left)).toEqual([]);
  });

  it('are those of views that select all', async () => {
    const views =
      'CREATE VIEW all_errors AS SELECT e.* FROM errors e;\nCREATE VIEW firsts AS SELECT min(id) AS id, a.post_id FROM all_errors a GROUP BY a.post_id;\n';
    const before = {
      'migrations/001_a.sql': ERRORS,
      'migrations/002_views.sql': views,
      'migrations/003_gone.sql': 'DROP VIEW firsts;\nDROP VIEW all_errors;\n',
    };
    const edited = ERRORS.replaceAll('post_id', 'article_id');
    const result = await mended(before, { ...before, 'migrations/001_a.sql': edited });
    expect(result.files['migrations/002_views.sql']).toBe(
      views.replace('a.post_id FROM', 'a.article_id AS post_id FROM').replace('BY a.post_id', 'BY a.article_id'),
    );
    expect(left(result.left)).toEqual([]);
  });
});

describe('a table and its column, both renamed', () => {
  const change = `${RENAME}${TABLE}`;

  it('are told in one go, though the column shows only when the table is known', async () => {
    expect(await query('SELECT users.email FROM users WHERE email IS NOT NULL;', change)).toBe(
      'SELECT people.mail AS email FROM people WHERE mail IS NOT NULL;',
    );
  });

  it('are told in a function that is created again', async () => {
    const sql =
      'CREATE FUNCTION mails() RETURNS SETOF text LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN QUERY SELECT u.email FROM users u;\nEND $$;\n';
    const before = { 'migrations/001_users.sql': `${USERS}${sql}` };
    const { files, left } = await mended(before, { ...before, 'migrations/002_change.sql': change });
    expect(left.findings).toEqual([]);
    expect(files['migrations/002_change.sql']).toMatch(/SELECT u\.mail( AS email)? FROM people u;/);
  });
});

describe('a dbt project on the tables', () => {
  const files = {
    'migrations/001_users.sql': 'CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, age int);\n',
    'dbt/dbt_project.yml': 'name: shop\nversion: 1.0.0\nprofile: shop\nmodel-paths: ["models"]\n',
    'dbt/models/sources.yml':
      'version: 2\nsources:\n  - name: app\n    schema: public\n    tables:\n      - name: users\n        columns:\n          - name: id\n          - name: email  # the mail\n          - name: age\n',
    'dbt/models/stg_users.sql':
      "{{ config(materialized='view') }}\nwith src as (select * from {{ source('app', 'users') }})\nselect id, email, lower(email) as low from src where email is not null\n",
    'dbt/models/mails.sql': "select id, email from {{ ref('stg_users') }}\n",
  };

  it('follows in its models and sources, and what reads them stays', async () => {
    const { files: after, left } = await mended(files, { ...files, 'migrations/002_change.sql': RENAME });
    expect(left.findings).toEqual([]);
    expect(after['dbt/models/stg_users.sql']).toContain(
      'select id, mail AS email, lower(mail) as low from src where mail is not null',
    );
    expect(after['dbt/models/sources.yml']).toContain('          - name: mail  # the mail\n');
    expect(after['dbt/models/mails.sql']).toBe(files['dbt/models/mails.sql']);
  });

  it('says which macro writes the name, and leaves that macro to people', async () => {
    const before = {
      ...files,
      'dbt/macros/mail.sql': '{% macro mail() %}lower(email) as mail{% endmacro %}\n',
      'dbt/models/stg_users.sql': "select id, {{ mail() }} from {{ source('app', 'users') }}\n",
      'dbt/models/mails.sql': "select id from {{ ref('stg_users') }}\n",
    };
    const { found, files: after } = await mended(before, { ...before, 'migrations/002_change.sql': RENAME });
    const finding = found.findings.find(({ path }) => path === 'dbt/models/stg_users.sql');
    expect(finding?.fix).toBeNull();
    expect(finding?.help).toContain('`mail`');
    expect(finding?.help).toMatch(/macro/i);
    expect(after['dbt/macros/mail.sql']).toBe(before['dbt/macros/mail.sql']);
  });
});

it('follows a seed column where Snowflake folds names', async () => {
  const files: Files = {
    'dbt_project.yml': 'name: shop\nversion: "1.0"\nprofile: shop\n',
    'profiles.yml': 'shop:\n  outputs:\n    dev:\n      type: snowflake\n',
    'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
    'models/users.sql': "select id, email, lower(EMAIL) as low from {{ ref('raw_users') }}\n",
  };
  const { files: after, left } = await mended(files, { ...files, 'seeds/raw_users.csv': 'id,mail\n1,a@example.com\n' });
  expect(left.findings).toEqual([]);
  expect(after['models/users.sql']).toBe("select id, mail AS email, lower(MAIL) as low from {{ ref('raw_users') }}\n");
});

describe('a renamed dbt model', () => {
  const files: Files = {
    'dbt_project.yml': 'name: shop\nversion: "1.0"\nprofile: shop\n',
    'profiles.yml': 'shop:\n  outputs:\n    dev:\n      type: postgres\n',
    'seeds/raw_users.csv': 'id,email\n1,ada@example.com\n',
    'models/stg_users.sql': "select id, email from {{ ref('raw_users') }}\n",
    'models/schema.yml':
      'models:\n  - name: stg_users  # the people\n    columns:\n      - name: id\n        tests:\n          - unique\n  - name: mails\n    columns:\n      - name: id\n        tests:\n          - relationships:\n              to: ref("stg_users")\n              field: id\nexposures:\n  - name: board\n    type: dashboard\n    owner: { email: a@example.com }\n    depends_on:\n      - ref(\'stg_users\')\n',
    'models/mails.sql':
      "{{ config(tags=['stg_users']) }}\n-- once ref('stg_users')\nselect id, email, 'stg_users' as src from {{ ref( 'shop', \"stg_users\" ) }} -- stg_users\n",
  };
  const { 'models/stg_users.sql': model = '', ...others } = files;

  it('is told in refs, tests, exposures and its own description, and nowhere else', async () => {
    const { files: after, left } = await mended(files, { ...others, 'models/stg_people.sql': model });
    expect(left.findings).toEqual([]);
    expect(after['models/mails.sql']).toBe(
      others['models/mails.sql']!.replace('"stg_users" ) }}', '"stg_people" ) }}'),
    );
    expect(after['models/schema.yml']).toBe(
      others['models/schema.yml']!.replace('- name: stg_users  # the people', '- name: stg_people  # the people')
        .replace('ref("stg_users")', 'ref("stg_people")')
        .replace("ref('stg_users')", "ref('stg_people')"),
    );
  });

  it('is told by the columns that it qualifies', async () => {
    const sql = "select stg_users.id, lower(stg_users.email) as e from {{ ref('stg_users') }} where stg_users.id > 1\n";
    const before = { ...files, 'models/mails.sql': sql };
    const { files: after, left } = await mended(before, {
      ...others,
      'models/mails.sql': sql,
      'models/stg_people.sql': model,
    });
    expect(left.findings).toEqual([]);
    expect(after['models/mails.sql']).toBe(sql.replaceAll('stg_users', 'stg_people'));
  });

  it('takes old trouble of its description along', async () => {
    const stale = others['models/schema.yml']!.replace(
      '      - name: id\n        tests:\n          - unique\n',
      '      - name: ghost\n',
    );
    const before = { ...files, 'models/schema.yml': stale };
    const { files: after, left } = await mended(before, {
      ...others,
      'models/schema.yml': stale,
      'models/stg_people.sql': model,
    });
    expect(left.findings.map(({ rule, introduced }) => `${rule} ${introduced}`)).toEqual(['no-stale-dbt-column false']);
    expect(after['models/mails.sql']).toContain('"stg_people"');
  });

  it('keeps a description that was renamed with it', async () => {
    const described = others['models/schema.yml']!.replace('name: stg_users', 'name: stg_people');
    const { files: after, left } = await mended(files, {
      ...others,
      'models/stg_people.sql': model,
      'models/schema.yml': described,
    });
    expect(left.findings).toEqual([]);
    expect(after['models/schema.yml']).toBe(described.replaceAll(/(["'])stg_users/g, '$1stg_people'));
  });
});

describe('verification', () => {
  it('drops a fix that breaks something else and keeps the others', async () => {
    const before = {
      'migrations/001_users.sql': `${USERS}CREATE TABLE mails (id bigint, email text);\n`,
      'queries/join.sql': 'SELECT users.id FROM users JOIN mails USING (email);\n',
      'queries/q.sql': 'SELECT max(email) FROM users;\n',
    };
    const after = { ...before, 'migrations/002_change.sql': RENAME };
    const { files, found } = await mended(before, after);
    expect(files['queries/join.sql']).toBe(before['queries/join.sql']);
    expect(files['queries/q.sql']).toBe('SELECT max(mail) FROM users;\n');
    for (const finding of found.findings) {
      expect(finding.fix?.verified ?? false).toBe(finding.path === 'queries/q.sql');
    }
  });

  it('edits no file that could not be decoded as it is', async () => {
    const before = { 'migrations/001_users.sql': USERS, 'queries/q.sql': 'SELECT max(email) FROM users;\n' };
    const after = memoryTree({ ...before, 'migrations/002_change.sql': RENAME }, 'head');
    const edges = await memoryEdges();
    const fixes = async (tree: Tree) => {
      const found = await checkTrees(memoryTree(before, 'base'), tree, edges, defaultSettings());
      return found.findings.map((finding) => finding.fix?.verified ?? false);
    };
    const problems = [{ path: 'queries/q.sql', line: 1, reason: 'invalid UTF-8' }];
    expect(await fixes(after)).toEqual([true]);
    expect(await fixes({ ...after, problems })).toEqual([false]);
  });
});
