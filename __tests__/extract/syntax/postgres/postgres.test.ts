import { beforeAll, describe, expect, it } from 'vitest';
import { loadPostgres, parsePostgres } from '../../../../src/extract/syntax/postgres';
import type { Range } from '../../../../src/model/range';
import type { Statement } from '../../../../src/model/sql';

beforeAll(loadPostgres);

function only<K extends Statement['kind']>(text: string, kind: K): Extract<Statement, { kind: K }> {
  const [statement] = parsePostgres(text);
  expect(statement?.kind).toBe(kind);
  return statement as Extract<Statement, { kind: K }>;
}

/** The text that a range covers, for one-line ranges. */
function covered(text: string, range: Range): string {
  const line = text.split(/\r\n|\r|\n/)[range.line - 1] ?? '';
  return line.slice(range.startColumn - 1, range.endColumn - 1);
}

describe('parsePostgres, tables', () => {
  const text = `CREATE TABLE shop.orders (
  id bigserial PRIMARY KEY,
  "Total" numeric(10,2) DEFAULT (1 + 2) * 3 NOT NULL,
  paid_at timestamp(3) with time zone DEFAULT now() + interval '1 day',
  customer int REFERENCES shop.customers (id) ON DELETE CASCADE,
  net int GENERATED ALWAYS AS (customer + 1) STORED,
  CONSTRAINT one_total UNIQUE (id, "Total"),
  tags text[]
);`;

  it('prints types as the server does', () => {
    const table = only(text, 'create-table');
    expect(table.columns.map((column) => column.type?.text)).toEqual([
      'bigint',
      'numeric(10,2)',
      'timestamp(3) with time zone',
      'integer',
      'integer',
      'text[]',
    ]);
    expect(table.columns[0]).toMatchObject({ nullable: false, type: { serial: true } });
  });

  it('keeps defaults as written', () => {
    const table = only(text, 'create-table');
    expect(table.columns[1]?.default?.text).toBe('(1 + 2) * 3');
    expect(table.columns[2]?.default?.text).toBe("now() + interval '1 day'");
  });

  it('places columns, keys and references', () => {
    const table = only(text, 'create-table');
    expect(table.columns[1]?.name).toMatchObject({
      name: 'Total',
      quoted: true,
      range: { line: 3, startColumn: 3, endColumn: 10 },
    });
    const key = table.columns[3]?.constraints[0];
    if (key?.kind !== 'foreign-key') throw new Error('no foreign key');
    expect(key.refTable.map((part) => covered(text, part.range))).toEqual(['shop', 'customers']);
    expect(key.refColumns.map((part) => covered(text, part.range))).toEqual(['id']);
    expect(key.onDelete).toBe('CASCADE');
    expect(table.constraints[0]).toMatchObject({ kind: 'unique', name: { name: 'one_total' } });
  });

  it('finds names that the tree has no place for, among keywords of the same name', () => {
    const alter = 'alter table t drop column if exists "drop" cascade, alter column drop set default 3, add b int';
    const { actions } = only(alter, 'alter-table');
    expect(actions.map((action) => action.kind)).toEqual(['drop-column', 'set-default', 'add-column']);
    const [drop] = actions;
    if (drop?.kind !== 'drop-column') throw new Error('no drop');
    expect(covered(alter, drop.column.range)).toBe('"drop"');
    expect(drop.cascade).toBe(true);
    const rename = 'alter table a.to rename column column1 to "to"';
    const [action] = only(rename, 'alter-table').actions;
    if (action?.kind !== 'rename-column') throw new Error('no rename');
    expect(action.from.range.startColumn).toBe(32);
    expect(covered(rename, action.to.range)).toBe('"to"');
  });

  it('reads partitions, inheritance, LIKE and CREATE TABLE AS', () => {
    expect(only('create table p partition of s.t for values in (1)', 'create-table').partitionOf?.length).toBe(2);
    expect(only('create table c () inherits (a, b)', 'create-table').inherits.length).toBe(2);
    expect(
      only('create table c (like a including defaults including indexes)', 'create-table').like[0]?.including,
    ).toEqual(['defaults', 'indexes']);
    const as = only('create temp table x (a, b) as select 1, 2', 'create-table');
    expect([as.temporary, as.columnNames.length, as.query?.body.kind]).toEqual([true, 2, 'select']);
  });
});

describe('parsePostgres, other objects', () => {
  it('places every name of a DROP', () => {
    const text = 'drop table if exists a, "B".c cascade';
    const drop = only(text, 'drop');
    expect(drop.names.map((name) => name.map((part) => covered(text, part.range)))).toEqual([['a'], ['"B"', 'c']]);
    expect(only('drop trigger t on s.u', 'drop')).toMatchObject({
      objectKind: 'trigger',
      table: [{ name: 's' }, { name: 'u' }],
    });
  });

  it('reads enums with their values in place', () => {
    const text = "alter type mood add value if not exists 'so''so' after 'sad'";
    const { add } = only(text, 'alter-enum');
    expect(add).toMatchObject({ value: { value: "so'so" }, ifNotExists: true, after: 'sad', before: null });
    expect(covered(text, add!.value.range)).toBe("'so''so'");
  });

  it('reads search paths, also as dumps set them', () => {
    expect(only(`set local search_path to a, "B"`, 'search-path')).toMatchObject({ schemas: ['a', 'B'], local: true });
    expect(only(`select pg_catalog.set_config('search_path', '', false)`, 'search-path')).toMatchObject({
      schemas: [],
      local: false,
    });
  });

  it('reads index keys, expressions and predicates', () => {
    const index = only('create unique index i on t (lower(a), b desc) include (c) where d is null', 'create-index');
    expect(index.keys.map((key) => key.kind)).toEqual(['call', 'column']);
    expect(index).toMatchObject({ include: [{ name: 'c' }], unique: true, where: { kind: 'op' } });
  });
});

describe('parsePostgres, queries', () => {
  it('places aliases, USING columns and stars', () => {
    const text = 'with c (x) as (select 1) select t.*, a + 1 as a from t join u using (a, b) left join c on c.x = t.a';
    const { query } = only(text, 'query');
    if (query.body.kind !== 'select') throw new Error('no select');
    expect(query.ctes[0]).toMatchObject({ name: { name: 'c' }, columns: [{ name: 'x' }] });
    expect(query.body.items[0]).toMatchObject({ kind: 'star', qualifier: [{ name: 't' }] });
    const alias = query.body.items[1]?.kind === 'expr' ? query.body.items[1].alias : null;
    expect(alias?.range.startColumn).toBe(text.indexOf('as a') + 4);
    const join = query.body.from[0];
    if (join?.kind !== 'join' || join.left.kind !== 'join') throw new Error('no join');
    expect(join.left.using.map((column) => covered(text, column.range))).toEqual(['a', 'b']);
    expect(join.left.using[1]?.range.startColumn).toBe(text.indexOf(', b)') + 3);
  });

  it('keeps what sits in functions, windows and CASE', () => {
    const text =
      'select count(*) filter (where a > 1) over (partition by b order by c), case d when 1 then e else f end from t';
    const names = [...JSON.stringify(parsePostgres(text)).matchAll(/"kind":"column","parts":\[\{"name":"(\w)"/g)].map(
      (match) => match[1],
    );
    expect([...new Set(names)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('reads data statements inside of CTEs, conflicts and merges', () => {
    const text =
      'with gone as (delete from a returning id) insert into b (x) select id from gone on conflict (x) do update set x = excluded.x';
    const insert = only(text, 'insert');
    expect(insert.ctes[0]?.body).toMatchObject({ kind: 'delete' });
    expect(insert.conflict).toMatchObject({ columns: [{ name: 'x' }], set: [{ column: [{ name: 'x' }] }] });
    const merge =
      'merge into t using s on t.a = s.b when matched then update set c = 1 when not matched then insert (a) values (2)';
    expect(only(merge, 'merge').clauses.map((clause) => clause.action.kind)).toEqual(['update', 'insert']);
  });
});
