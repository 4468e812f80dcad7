// A folder in; in it, a git repository of ten thousand files as a young company has them: several databases, services, pages.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DATABASES = ['shop', 'billing', 'warehouse'];
const TABLES_PER_DATABASE = 60;
const MIGRATIONS_PER_DATABASE = 350;
const QUERIES_PER_DATABASE = 150;
const AREAS = 80;

export function makeRepository(root: string, files: number): number {
  let made = 0;
  const write = (path: string, text: string) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    made++;
  };
  for (const database of DATABASES) writeDatabase(database, write);
  writeShared(write);
  for (let at = 0; made < files; at++) writeRest(at, write);
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('config', 'user.email', 'bench@example.com');
  git('config', 'user.name', 'bench');
  git('add', '-A');
  git('commit', '-q', '-m', 'The repository');
  return made;
}

type Write = (path: string, text: string) => void;

function writeDatabase(database: string, write: Write): void {
  const folder = `services/${database}/db/migrations`;
  const version = (at: number) => String(at).padStart(4, '0');
  for (let at = 0; at < MIGRATIONS_PER_DATABASE; at++) {
    write(`${folder}/${version(at + 1)}_${at < TABLES_PER_DATABASE ? 'create' : 'change'}_${at}.sql`, migration(at));
  }
  for (let at = 0; at < QUERIES_PER_DATABASE; at++)
    write(`services/${database}/db/queries/report_${at}.sql`, report(at));
}

function migration(at: number): string {
  const table = `entity_${at % TABLES_PER_DATABASE}`;
  if (at < TABLES_PER_DATABASE) {
    const parent = at === 0 ? '' : `,\n  parent_id bigint REFERENCES entity_${at - 1} (id)`;
    const columns = Array.from(
      { length: 12 },
      (_, n) =>
        `  field_${n} ${['text', 'integer', 'numeric(10, 2)', 'timestamptz'][n % 4]}${n % 3 === 0 ? ` NOT NULL DEFAULT ${n % 4 === 0 ? "''" : n % 4 === 3 ? 'now()' : '0'}` : ''}`,
    );
    return `CREATE TABLE ${table} (\n  id bigserial PRIMARY KEY,\n${columns.join(',\n')}${parent}\n);\nCREATE INDEX ${table}_field_1_idx ON ${table} (field_1);\n`;
  }
  switch (at % 4) {
    case 0:
      return `ALTER TABLE ${table} ADD COLUMN extra_${at} text;\nUPDATE ${table} SET extra_${at} = field_0 WHERE field_1 > 10;\n`;
    case 1:
      return `CREATE OR REPLACE VIEW ${table}_view_${at} AS\nSELECT e.id, e.field_0, e.field_1 + e.field_5 AS total FROM ${table} e WHERE e.field_3 > now() - interval '1 day';\n`;
    case 2:
      return `CREATE INDEX ${table}_${at}_idx ON ${table} (field_2, field_4);\nCOMMENT ON COLUMN ${table}.field_2 IS 'amount';\n`;
    default:
      return `CREATE FUNCTION touch_${at}() RETURNS trigger LANGUAGE plpgsql AS $$\nBEGIN\n  UPDATE ${table} SET field_3 = now() WHERE id = NEW.id;\n  RETURN NEW;\nEND\n$$;\n`;
  }
}

function report(at: number): string {
  const left = `entity_${at % TABLES_PER_DATABASE}`;
  const right = `entity_${(at % TABLES_PER_DATABASE) + 1 < TABLES_PER_DATABASE ? (at % TABLES_PER_DATABASE) + 1 : 1}`;
  return `WITH recent AS (\n  SELECT id, field_0, field_2, field_3 FROM ${left} WHERE field_1 = ${at}\n)\nSELECT r.field_0, count(*) AS rows, sum(r.field_2) AS amount\nFROM recent r JOIN ${right} x ON x.parent_id = r.id\nWHERE x.field_3 >= r.field_3\nGROUP BY r.field_0\nORDER BY amount DESC;\n`;
}

/** What the modules and views import. */
function writeShared(write: Write): void {
  const fields = Array.from({ length: 12 }, (_, n) => `  field_${n}: number;\n`).join('');
  write('services/shop/src/entity.ts', `export interface Entity {\n  id: number;\n${fields}}\n`);
  for (let at = 3; at < AREAS; at += 10) {
    write(
      `web/area${at}/client.ts`,
      `import type { Entity } from '../../services/shop/src/entity';\n\nexport function fetchEntity(id: number): Entity {\n  return JSON.parse(sessionStorage.getItem(String(id)) ?? '{}');\n}\n`,
    );
  }
}

function writeRest(at: number, write: Write): void {
  const area = `area${at % AREAS}`;
  switch (at % 10) {
    case 0:
      write(
        `deploy/${area}/service-${at}.yaml`,
        `apiVersion: v1\nkind: Service\nmetadata:\n  name: service-${at}\nspec:\n  ports:\n    - port: ${3000 + (at % 999)}\n`,
      );
      return;
    case 1:
      write(`docs/${area}/page-${at}.md`, `# Page ${at}\n\n${'Plain words about the service. '.repeat(20)}\n`);
      return;
    case 2:
      write(`web/${area}/styles-${at}.css`, `.box-${at} { padding: ${at % 9}px; }\n`);
      return;
    case 3:
      write(
        `web/${area}/view-${at}.tsx`,
        `import { fetchEntity } from './client';\n\nexport function View${at}({ id }: { id: number }) {\n  const entity = fetchEntity(id);\n  return <p>{entity.field_${at % 12}}</p>;\n}\n`,
      );
      return;
    case 4:
      write(
        `config/${area}/settings-${at}.json`,
        `${JSON.stringify({ name: `settings-${at}`, limit: at % 100, tags: ['a', 'b'] }, null, 2)}\n`,
      );
      return;
    default:
      write(`services/shop/src/${area}/module-${at}.ts`, moduleText(at));
  }
}

function moduleText(at: number): string {
  const functions = Array.from(
    { length: 6 },
    (_, n) =>
      `export function step${n}(value: Entity): number {\n  const total = value.field_${n} * ${n + 1};\n  if (total > ${at}) return total;\n  return total + offset;\n}\n`,
  );
  return `import type { Entity } from '../entity';\n\nconst offset = ${at};\n\n${functions.join('\n')}`;
}
