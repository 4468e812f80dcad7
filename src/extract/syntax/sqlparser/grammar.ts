// A whole SQL text and its dialect in; the grammar that its statements are read by out.

import type { Dialect } from '../../../model/dialect';

/** ClickHouse is no dialect of ours, but its tables stand in files beside those of others. */
export type Grammar = Dialect | 'clickhouse';

const CLICKHOUSE = [
  /\bENGINE\s*=\s*\w*MergeTree\b/i,
  /\bENGINE\s*=\s*(Distributed|Kafka|Dictionary|URL|S3|Buffer)\b/i,
  /\bLowCardinality\s*\(/i,
  /\sDateTime\(\s*'\w/,
  /\b(Simple)?AggregateFunction\s*\(/i,
  /\bCREATE\s+MATERIALIZED\s+VIEW\s+(IF\s+NOT\s+EXISTS\s+)?[\w."`]+\s+(ON\s+CLUSTER\s+\S+\s+)?TO\s/i,
  /\bCREATE\s+MATERIALIZED\s+VIEW\s[^;]{1,200}\sREFRESH\s+(EVERY|AFTER)\s+\d/i,
  /\bON\s+CLUSTER\s+['"{\w]/i,
];

export function grammarOf(text: string, dialect: Dialect): Grammar {
  return CLICKHOUSE.some((pattern) => pattern.test(text)) ? 'clickhouse' : dialect;
}
