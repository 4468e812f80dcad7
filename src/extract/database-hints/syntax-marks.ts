// A SQL text in; how many marks of each dialect it carries out. Only what one dialect alone writes counts.

import type { Dialect } from '../../model/dialect';

const LIMIT = 200_000;

const MARKS: readonly [Dialect, RegExp][] = [
  ['mysql', /`\w+`/],
  ['mysql', /\bauto_increment\b/i],
  ['mysql', /\bengine\s*=\s*(?:innodb|myisam)/i],
  ['mysql', /\bunsigned\b/i],
  ['mysql', /\b(?:datetime\(\d\)|tinyint\(1\)|longtext|mediumtext)/i],
  ['mysql', /\bmodify\s+(?:column\s+)?\w/i],
  ['mysql', /\bon\s+update\s+current_timestamp/i],
  ['mssql', /\[dbo\]|\bdbo\./i],
  ['mssql', /^\s*go\s*$/im],
  ['mssql', /\bnvarchar\b/i],
  ['mssql', /\bidentity\s*\(\s*\d+\s*,\s*\d+\s*\)/i],
  ['mssql', /\[\w+\]\s+\[?\w+\]?|\bdatetime2\b|\buniqueidentifier\b/i],
  ['postgres', /\b(?:big|small)?serial\b/i],
  ['postgres', /\$\w*\$/],
  ['postgres', /[\w')]::"?[a-z_]/i],
  ['postgres', /\bjsonb\b/i],
  ['postgres', /\btimestamptz\b|\btimestamp(?:\(\d\))?\s+with(?:out)?\s+time\s+zone/i],
  ['postgres', /\bcreate\s+extension\b|\bplpgsql\b/i],
  ['postgres', /\bas\s+enum\b|\bcreate\s+index\s+concurrently\b/i],
  ['postgres', /\bgen_random_uuid\(|\buuid_generate_v4\(|\bnextval\(/i],
  ['postgres', /\b(?:bytea|tsvector|character varying)\b|\btext\[\]/i],
  ['postgres', /\bstable\b|\busing\s+(?:gin|gist|btree)\b/i],
  ['sqlite', /\bautoincrement\b/i],
  ['sqlite', /\bpragma\s+\w/i],
  ['sqlite', /\bwithout\s+rowid\b|\bstrftime\(|\bdatetime\('now'/i],
  ['snowflake', /\b(?:variant|number\(\d+,\s*\d+\))\b|\bcreate\s+or\s+replace\s+(?:transient\s+)?table\b/i],
  ['snowflake', /\btimestamp_(?:ntz|ltz|tz)\b/i],
  ['bigquery', /`[\w-]+\.[\w-]+\.[\w-]+`|\bint64\b|\bfloat64\b/i],
  ['bigquery', /\bstruct<|\barray<\w+>/i],
  ['redshift', /\b(?:distkey|sortkey|diststyle)\b/i],
  ['databricks', /\busing\s+delta\b|\btblproperties\b/i],
  // ClickHouse: nobody's dialect here.
  ['ansi', /\bengine\s*=\s*\w*mergetree\b|\blowcardinality\(|\bnullable\(/i],
  ['ansi', /\bvarchar2\b|\bnumber\(\d+\)\s|\bengine\s*=\s*(?:distributed|kafka)\b/i],
];

export function syntaxMarks(text: string): Map<Dialect, number> {
  const sql = text.slice(0, LIMIT).replace(/--[^\r\n]*/g, ' ');
  const tally = new Map<Dialect, number>();
  for (const [dialect, pattern] of MARKS) {
    if (pattern.test(sql)) tally.set(dialect, (tally.get(dialect) ?? 0) + 1);
  }
  return tally;
}
