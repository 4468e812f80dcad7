import { beforeAll, describe, expect, it } from 'vitest';
import { loadParsers, parseSql } from '../../../../src/extract/syntax/parse-sql';

beforeAll(async () => {
  await loadParsers('ansi');
});

describe('ClickHouse text', () => {
  it.each(['ansi', 'mysql'] as const)('reads a table with codecs, states, indexes and engine as %s', (dialect) => {
    const { statements } = parseSql(
      `CREATE TABLE shop.events ON CLUSTER 'main' (
  id UInt64 CODEC(Delta, LZ4),
  kind LowCardinality(String),
  total AggregateFunction(quantiles(0.75), Float64),
  day DateTime64(3) DEFAULT now(),
  INDEX by_kind kind TYPE minmax GRANULARITY 1
) ENGINE = ReplicatedMergeTree('/x', 'y') PARTITION BY toYYYYMM(day) ORDER BY (id, kind) TTL day + INTERVAL 1 DAY`,
      dialect,
    );
    expect(statements).toHaveLength(1);
    const table = statements[0];
    if (table?.kind !== 'create-table') throw new Error('no table');
    expect(table.name.map((part) => part.name)).toEqual(['shop', 'events']);
    expect(table.columns.map((column) => [column.name.name, column.type?.base])).toEqual([
      ['id', 'uint64'],
      ['kind', 'lowcardinality'],
      ['total', 'aggregatefunction'],
      ['day', 'datetime64'],
    ]);
    expect(table.columns[2]?.name.range).toMatchObject({ line: 4, startColumn: 3 });
  });

  it('knows the table that a materialized view writes', () => {
    const { statements } = parseSql(
      'CREATE MATERIALIZED VIEW daily_mv REFRESH EVERY 1 HOUR TO daily AS SELECT id FROM events',
      'ansi',
    );
    expect(statements).toMatchObject([
      { kind: 'create-view', materialized: true },
      { kind: 'mention', tables: [[{ name: 'daily' }]] },
    ]);
  });

  it('reads times with their zone, and where a column is added', () => {
    const { statements } = parseSql(
      "CREATE TABLE visits (id UInt64, seen DateTime('UTC'), page String);\nALTER TABLE visits ADD COLUMN IF NOT EXISTS kind LowCardinality(Nullable(String)) AFTER seen;",
      'ansi',
    );
    const [table, altered] = statements;
    if (table?.kind !== 'create-table' || altered?.kind !== 'alter-table') throw new Error('not read');
    expect(table.columns.map((column) => [column.name.name, column.type?.base])).toEqual([
      ['id', 'uint64'],
      ['seen', 'datetime'],
      ['page', 'string'],
    ]);
    expect(altered.actions).toMatchObject([{ kind: 'add-column', column: { name: { name: 'kind' } } }]);
  });

  it('reads joins with their strictness', () => {
    const { statements } = parseSql(
      'CREATE TABLE a (x UInt8) ENGINE = MergeTree ORDER BY x; SELECT a.x FROM a GLOBAL ANY LEFT JOIN b ON a.x = b.x',
      'ansi',
    );
    expect(statements[1]).toMatchObject({ query: { body: { from: [{ kind: 'join', type: 'left' }] } } });
  });
});
