import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';
import { quietRows } from '../../../../src/extract/syntax/sqlparser/quiet-rows';

beforeAll(async () => {
  await loadParsers('mysql');
});

function rows(
  count: number,
  row = (i: number) => `(${i}, 'order ${i}; (it''s \\'paid\\')', NULL, -1.5, NOW())`,
): string {
  return Array.from({ length: count }, (_, i) => row(i)).join(',\n');
}

describe('long seeds', () => {
  it('keep two hundred rows, every other statement and all places', () => {
    const text = `INSERT INTO orders (id, note, a, b, c) VALUES ${rows(3000)};\nSELECT total FROM orders`;
    const [insert, query] = parseSql(text, 'mysql').statements;
    if (insert?.kind !== 'insert' || insert.source?.body.kind !== 'values') throw new Error('no insert');
    expect(insert.source.body.rows).toHaveLength(200);
    expect(insert.columns.map((one) => one.name)).toEqual(['id', 'note', 'a', 'b', 'c']);
    expect(query).toMatchObject({ kind: 'query', range: { line: 3001, startColumn: 1 } });
  });

  it('keep what follows the rows', () => {
    const text = `INSERT INTO orders (id, note, a, b, c) VALUES ${rows(90_000)}\nON DUPLICATE KEY UPDATE note = VALUES(note)`;
    const { statements } = parseSql(text, 'mysql');
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({
      kind: 'insert',
      conflict: { set: [{ column: [{ name: 'note', range: { line: 90_001, startColumn: 25 } }] }] },
    });
  });

  it('read a row that names something wherever it stands', () => {
    const text = `INSERT INTO t (a) VALUES ${rows(4000, (i) => `(${i}, 'xxxxxxxxxx')`)}, ((SELECT max(id) FROM users), 1);`;
    const [insert] = parseSql(text, 'mysql').statements;
    expect(JSON.stringify(insert)).toContain('"users"');
  });

  it('leave out single INSERTs that begin like two hundred before them, and nothing else', () => {
    const singles = Array.from({ length: 2000 }, (_, i) => `INSERT INTO t (a, b) VALUES (${i}, 'x ${i}');`);
    singles.splice(1500, 0, 'INSERT INTO t (a, c) VALUES (1, 2);', 'DELETE FROM u WHERE id = 1;');
    const { statements } = parseSql(singles.join('\n'), 'mysql');
    expect(statements.filter((one) => one.kind === 'insert')).toHaveLength(201);
    expect(statements.find((one) => one.kind === 'delete')?.range).toMatchObject({ line: 1502, startColumn: 1 });
  });

  it('leave an IF its INSERT', () => {
    const guarded = Array.from(
      { length: 600 },
      (_, i) => `IF NOT EXISTS (SELECT 1 FROM T WHERE Id = ${i}) INSERT INTO T (Id) VALUES (${i});`,
    );
    const { statements } = parseSql(guarded.join('\nGO\n'), 'mssql');
    expect(statements.filter((one) => one.kind === 'opaque')).toEqual([]);
    expect(statements.filter((one) => one.kind === 'insert')).toHaveLength(600);
  });

  it.each(["VALUES ('", 'VALUES (1, ', "VALUES (((((('a'", "INSERT INTO t VALUES ('\\'),('"])(
    'keep length and lines of hostile text: %s',
    (piece) => {
      const text = `${piece}\n`.repeat(20_000);
      const quiet = quietRows(text, 'mysql');
      expect(quiet).toHaveLength(text.length);
      expect(quiet.split('\n')).toHaveLength(text.split('\n').length);
    },
  );
});
