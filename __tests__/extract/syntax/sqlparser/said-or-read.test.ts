import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';
import type { Dialect } from '../../../../src/model/dialect';

beforeAll(async () => {
  await loadParsers('mysql');
});

function read(text: string, dialect: Dialect) {
  return parseSql(text, dialect).statements;
}

describe('what is parsed but not modelled is said', () => {
  it.each([
    [
      'snowflake',
      'SELECT * FROM t MATCH_RECOGNIZE (ORDER BY b MEASURES x.c AS m PATTERN (x+) DEFINE x AS x.d > 1) AS r',
    ],
    ['snowflake', 'SELECT * FROM SEMANTIC_VIEW (sv METRICS a.b DIMENSIONS c.d)'],
    ['bigquery', 'SELECT a, b FROM t |> PIVOT (sum(a) FOR b IN (1, 2))'],
    ['bigquery', 'SELECT a FROM t |> CALL f(1)'],
  ] as const)('%s: %s', (dialect, text) => {
    expect(read(text, dialect)).toMatchObject([{ kind: 'opaque' }]);
  });
});

describe('what was left out before', () => {
  it('reads pipes that begin with FROM, join and combine', () => {
    const [joined] = read('FROM t |> JOIN u ON t.id = u.id |> LIMIT 5', 'bigquery');
    expect(JSON.stringify(joined)).toContain('"kind":"join"');
    const [combined] = read('SELECT a FROM t |> UNION ALL (SELECT b FROM u)', 'bigquery');
    expect(combined).toMatchObject({ query: { body: { kind: 'set-operation', operator: 'union' } } });
  });

  it('reads the value that XMLTABLE takes apart', () => {
    const [query] = read("SELECT * FROM t, XMLTABLE('/r' PASSING t.doc COLUMNS a int PATH 'a') x", 'ansi');
    expect(JSON.stringify(query)).toContain('"doc"');
  });

  it.each([
    ['mssql', 'GRANT SELECT ON OBJECT::dbo.Orders TO app', ['dbo.Orders']],
    ['mssql', 'DENY UPDATE ON dbo.Orders(Total) TO app', ['dbo.Orders']],
    ['mssql', 'GRANT CONTROL ON SCHEMA::dbo TO app', []],
    ['snowflake', 'GRANT SELECT ON ALL TABLES IN SCHEMA s TO ROLE r', []],
    ['mysql', "GRANT ALL ON shop.* TO 'u'@'h'", []],
  ] as const)('knows the tables of a grant in %s: %s', (dialect, text, tables) => {
    const [statement] = read(text, dialect);
    if (statement?.kind !== 'mention') throw new Error(statement?.kind);
    expect(statement.tables.map((name) => name.map((part) => part.name).join('.'))).toEqual(tables);
  });

  it('reads PIVOT and UNPIVOT of DuckDB as statements', () => {
    expect(read('PIVOT sales ON year USING sum(amount) AS total GROUP BY country', 'duckdb')).toMatchObject([
      {
        kind: 'query',
        query: {
          body: {
            from: [
              {
                kind: 'pivot',
                source: { name: [{ name: 'sales' }] },
                aggregates: [{ alias: { name: 'total' } }],
                on: [{ parts: [{ name: 'year' }] }, { parts: [{ name: 'country' }] }],
                values: null,
              },
            ],
          },
        },
      },
    ]);
    expect(read('UNPIVOT monthly ON jan, feb INTO NAME month VALUE sales', 'duckdb')).toMatchObject([
      { query: { body: { from: [{ kind: 'unpivot', name: { name: 'month' }, inputs: [{ name: 'jan' }, {}] }] } } },
    ]);
  });

  it('reads LET of Snowflake procedures', () => {
    const [routine] = read(
      'CREATE PROCEDURE p() RETURNS INT LANGUAGE SQL AS BEGIN LET c CURSOR FOR SELECT a FROM t; LET n INT := (SELECT max(b) FROM u); RETURN n; END',
      'snowflake',
    );
    if (routine?.kind !== 'create-routine') throw new Error('no routine');
    expect(routine.body.unread).toBeNull();
    expect(JSON.stringify(routine.body.statements)).toMatch(/"T".*"U"/s);
    expect(routine.body.locals).toEqual(['c', 'n']);
  });
});
