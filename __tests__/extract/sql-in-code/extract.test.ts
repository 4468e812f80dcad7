// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code under test is full of templates

import { describe, expect, it } from 'vitest';
import { sqlInCode } from '../../../src/extract/sql-in-code';
import { placeStatements } from '../../../src/extract/sql-in-code/place-statements';
import type { Dialect } from '../../../src/model/dialect';
import type { Range } from '../../../src/model/range';
import type { Statement } from '../../../src/model/sql';
import { readCode } from '../read-code';

interface ReadCode {
  /** Kind, certainty and text of the code, for each statement. */
  statements: { kind: string; certainty: string }[];
  /** Texts of the file at the places of all columns named, in the order of the file. */
  columns: string[];
  problems: { line: number; reason: string }[];
}

async function read(text: string, dialect: Dialect = 'postgres', path = 'src/orders.ts'): Promise<ReadCode> {
  const { facts, problems } = await readCode(sqlInCode, path, text, dialect);
  const result: ReadCode = { statements: [], columns: [], problems };
  for (const fact of facts) {
    if (fact.kind !== 'sql-script') continue;
    fact.script.statements.forEach((statement, at) => {
      result.statements.push({ kind: statement.kind, certainty: fact.certainties![at]! });
    });
    const ranges = columnRanges(fact.script.statements).sort(
      (a, b) => a.line - b.line || a.startColumn - b.startColumn,
    );
    result.columns = ranges.map((range) => slice(text, range));
  }
  return result;
}

function columnRanges(value: unknown): Range[] {
  if (typeof value !== 'object' || value === null) return [];
  if ((value as { kind?: unknown }).kind === 'column') return [(value as { range: Range }).range];
  return Object.values(value).flatMap(columnRanges);
}

function slice(text: string, range: Range): string {
  const lines = text.split(/\r\n|\n|\r/);
  if (range.line !== range.endLine) return '(several lines)';
  return lines[range.line - 1]!.slice(range.startColumn - 1, range.endColumn - 1);
}

const kinds = (code: ReadCode) => code.statements.map((statement) => statement.kind);

describe('which files are read', () => {
  it('takes sources and leaves declarations, bundles, dependencies and migrations', () => {
    expect(
      [
        'src/a.ts',
        'src/a.tsx',
        'src/a.mjs',
        'src/a.cts',
        'src/a.d.ts',
        'public/app.min.js',
        'node_modules/pg/index.js',
        'dist/a.js',
        'src/migrations/001-users.ts',
        'db/1700000000000-init.ts',
        'src/a.json',
      ].filter((path) => sqlInCode.reads!(path)),
    ).toEqual(['src/a.ts', 'src/a.tsx', 'src/a.mjs', 'src/a.cts']);
  });
});

describe('places', () => {
  it('are those of the file: templates, several lines, holes before them', async () => {
    const code = await read(
      'await db.query(`\r\n  select o.total,\r\n    ${day("x")} t, o.status\r\n  from orders o`);',
    );
    expect(code.columns).toEqual(['o.total', 'o.status']);
  });

  it('stand behind escapes and wide characters', async () => {
    const code = await read(
      "db.query('select \\'\\u00e9\\', \"total\" from orders where note = \\'ü\\' and \\n paid'); // ü",
    );
    expect(code.columns).toEqual(['"total"', 'note', 'paid']);
  });

  it('are told of quoted names that had to be escaped', async () => {
    const { facts } = await readCode(sqlInCode, 'a.js', 'db.query("select \\"Total\\" from orders")');
    expect(JSON.stringify(facts)).toContain('"name":"Total"');
  });

  it('reach over concatenations', async () => {
    const code = await read(
      "const q = 'select total' +\n  ' from orders ' + // the id\n  'where id = ' + id;\nrun(q);",
    );
    expect(code.columns).toEqual(['total', 'id']);
  });

  it('reach over joined lines', async () => {
    const code = await read("run(['select total', 'from orders', 'where id = 1'].join(' '))");
    expect(code.columns).toEqual(['total', 'id']);
  });

  it('move each range once', () => {
    const range = { line: 1, startColumn: 3, endLine: 2, endColumn: 4 };
    const statement = { kind: 'transaction', what: 'begin', range } as Statement;
    placeStatements([statement, { ...statement }], 5, 10);
    expect(range).toEqual({ line: 5, startColumn: 12, endLine: 6, endColumn: 4 });
  });
});

describe('holes', () => {
  it.each([
    ['a value', 'sql`select total from orders where id = ${id}`'],
    ['a table', 'sql`select total from ${table}`'],
    ['a qualifier', 'sql`select o.total from ${schema}.orders o`'],
    ['a list of columns', 'sql`insert into orders (${names}) values (${values})`'],
    ['rows', 'sql`insert into orders (id, total) values ${sql(rows)}`'],
    ['assignments', 'sql`update orders set ${sql(changes)} where id = ${id}`'],
    ['conditions', 'sql`select total from orders where ${conditions}`'],
    ['whole clauses', 'sql`select total from orders ${where} ${order} ${limit}`'],
    ['a direction', 'sql`select total from orders order by ${by} ${direction}`'],
    ['a query', 'sql`select total from (${inner}) o`'],
    ['the body of a WITH', 'sql`with paid as (${inner}) select total from paid`'],
    ['the number of a parameter', 'db.query(`select total from orders where id = $${at}`)'],
    ['part of a name', 'sql`select total from orders_${year}`'],
    ['inside a literal', "sql`select total from orders where note like '%${text}%'`"],
    ['an operator', 'sql`select total from orders where total ${than} 1`'],
    ['what a conflict does', "sql`insert into orders (id) values (1) on conflict (id) ${keep ? 'a' : 'b'}`"],
  ])('may be %s', async (_, text) => {
    const code = await read(text);
    expect(code.statements).toHaveLength(1);
    expect(code.problems).toEqual([]);
  });

  it('that may bring tables make it likely; those behind WHERE do not', async () => {
    expect((await read('sql`select total from orders ${joins} where paid`')).statements[0]!.certainty).toBe('likely');
    expect((await read('sql`select total from orders where paid ${more}`')).statements[0]!.certainty).toBe('proven');
  });

  it('are the constants of the file where they are plain', async () => {
    const text = "const ORDERS_TABLE = 'orders';\nsql`select total from ${ORDERS_TABLE}`;";
    const { facts } = await readCode(sqlInCode, 'a.ts', text);
    expect(JSON.stringify(facts)).toContain('"name":"orders"');
  });

  it.each(['?', ':id', '@id', '{{id::uuid}}', '$<id>', '$id'])('may be a mark of the client: %s', async (mark) => {
    const code = await read(`db.query('select total from orders where id = ${mark} and paid')`);
    expect(code.columns).toEqual(['total', 'id', 'paid']);
  });
});

describe('what is no SQL', () => {
  it.each([
    ['a sentence', "const label = 'Select a file from your computer';"],
    ['a message', "throw new Error('select total from orders');"],
    ['the title of a test', "it('select total from orders', () => {});"],
    ['a label', "const field = { label: 'update orders set total' };"],
    ['an attribute', 'const a = <p title="select total from orders" />;'],
    ['another language', 'gql`select total from orders`'],
    ['an element', "document.querySelector('select')"],
    ['a fragment', 'sql`and total = ${total}`'],
    ['a type', "type Query = 'select total from orders';"],
    ['a query for another database', 'clickhouse.query(`select total from orders`)'],
    [
      'another database, named beside it',
      'function f() { const q = `select total from orders`; return queryClickhouse(q); }',
    ],
  ])('%s', async (_, text) => {
    const code = await read(text, 'postgres', 'src/a.tsx');
    expect(kinds(code)).toEqual([]);
    expect(code.problems).toEqual([]);
  });

  it('is not told of either when nothing says that it is SQL', async () => {
    const code = await read("const text = 'update the list, then set from it: where';");
    expect(code).toEqual({ statements: [], columns: [], problems: [] });
  });
});

describe('what is not understood', () => {
  it('is a problem where a call says that it is SQL', async () => {
    const code = await read('\ndb.query(`select total from orders where where id = 1`);');
    expect(code.problems.map((problem) => problem.line)).toEqual([2]);
    expect(code.problems[0]!.reason).toMatch(/^not understood: /);
  });

  it('is a problem when the file does not parse', async () => {
    const code = await read('const = ;\nsql`select total from orders`');
    expect(code.problems).toHaveLength(1);
    expect(code.statements).toEqual([]);
  });

  it('never throws', async () => {
    const deep = `sql\`select total from orders where id = ${'${f('.repeat(2000)}`;
    for (const text of [deep, 'sql`select \\', '"select "+', `x = ${'['.repeat(20_000)} "select total from orders"`]) {
      await expect(readCode(sqlInCode, 'a.ts', text)).resolves.toBeDefined();
    }
  });

  it('leaves what machines wrote alone', async () => {
    const text = `${'a();'.repeat(3000)}db.query("select total from orders")`;
    expect(kinds(await read(text))).toEqual([]);
  });
});

describe('other dialects', () => {
  it.each(['mysql', 'sqlite', 'mssql'] as const)('%s', async (dialect) => {
    const code = await read('db.query(`select total from orders where id = ? and ${more} ${order}`)', dialect);
    expect(code.columns).toContain('total');
    expect(code.statements).toHaveLength(1);
  });
});
