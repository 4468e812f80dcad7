// A column as an entity wants it and as the database has it in; what differs out. Types are compared as the dialect
// prints them, aliases aside.

import type { Dialect } from '../../model/dialect';
import type { Column } from '../../model/schema';
import type { BoundColumn, ExpectedDefault } from './bound-entity';

export interface ColumnDifference {
  kind: 'type' | 'nullable' | 'default';
  wanted: string;
  actual: string;
}

export function compareColumns(bound: BoundColumn, column: Column, dialect: Dialect): ColumnDifference[] {
  const differences: ColumnDifference[] = [];
  if (bound.type !== null && column.type !== '' && !sameType(bound.type, column.type, dialect))
    differences.push({ kind: 'type', wanted: bound.type, actual: column.type });
  // Prisma and its like leave lists nullable, and read NULL as an empty list.
  const isTold = !bound.member.unread?.includes('nullable');
  if (isTold && !bound.member.list && !bound.member.id && bound.nullable !== column.nullable && !column.generated) {
    const word = (nullable: boolean) => (nullable ? 'NULL' : 'NOT NULL');
    differences.push({ kind: 'nullable', wanted: word(bound.nullable), actual: word(column.nullable) });
  }
  if (!bound.member.list && !column.generated && !sameDefault(bound.default, column, dialect)) {
    differences.push({ kind: 'default', wanted: wordOf(bound.default), actual: column.default ?? 'none' });
  }
  return differences;
}

export function sameType(wanted: string, actual: string, dialect: Dialect): boolean {
  return normalType(wanted, dialect) === normalType(actual, dialect);
}

const ALIASES: Readonly<Partial<Record<Dialect, readonly (readonly [RegExp, string])[]>>> = {
  postgres: [
    [/^timestamptz\b/, 'timestamp with time zone'],
    [/^varchar\b/, 'character varying'],
    [/^decimal\b/, 'numeric'],
    [/^int4?$/, 'integer'],
    [/^int8$/, 'bigint'],
    [/^int2$/, 'smallint'],
    [/^bool$/, 'boolean'],
    [/^float8$/, 'double precision'],
    [/^(character|bit)$/, '$1(1)'],
    [/^(timestamp|time)( with(?:out)? time zone)$/, '$1(6)$2'],
    [/^(timestamp|time)(\(\d\))? with time zone$/, '$1$2 tz'],
    [/^numeric\((\d+)\)$/, 'numeric($1,0)'],
  ],
  mysql: [
    [/^(?:bool|boolean)$/, 'tinyint(1)'],
    [/^integer\b/, 'int'],
    [/^(int|bigint|smallint|mediumint)\(\d+\)/, '$1'],
    [/^tinyint\((?!1\))\d+\)/, 'tinyint'],
    [/^double precision$/, 'double'],
    [/^(?:numeric|dec)\b/, 'decimal'],
    [/^decimal\((\d+)\)$/, 'decimal($1,0)'],
    [/^(datetime|timestamp|time)$/, '$1(0)'],
    [/^(char|binary|bit)$/, '$1(1)'],
    [/ (?:character set|charset|collate)\b.*$/, ''],
  ],
  sqlite: [
    [/^int$/, 'integer'],
    [/^(?:jsonb?|varchar.*|char.*|clob|enum.*|text\(\d+\))$/, 'text'],
    [/^(?:double.*|float)$/, 'real'],
    [/^(?:decimal|numeric).*$/, 'decimal'],
    [/^bool$/, 'boolean'],
  ],
};

function normalType(type: string, dialect: Dialect): string {
  let text = type
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*([(),])\s*/g, '$1')
    .replaceAll(')w', ') w');
  // Types of the project itself are told apart by name; their schema is the table's or the default one.
  text = text.replaceAll('"', '');
  const array = text.endsWith('[]') ? '[]' : '';
  if (array !== '') text = text.slice(0, -2);
  for (const [pattern, plain] of ALIASES[dialect] ?? []) text = text.replace(pattern, plain);
  return text.slice(text.lastIndexOf('.') + 1) + array;
}

function sameDefault(wanted: ExpectedDefault, column: Column, dialect: Dialect): boolean {
  if (wanted.kind === 'unknown') return true;
  const isCounted = column.identity || /^nextval\s*\(/i.test(column.default ?? '');
  if (wanted.kind === 'counter') return isCounted || dialect === 'sqlite' || dialect === 'mysql';
  if (wanted.kind === 'none') return column.default === null || (isCounted && dialect !== 'postgres');
  return column.default !== null && normalDefault(wanted.text, dialect) === normalDefault(column.default, dialect);
}

/** Casts, brackets and quotes around a value do not change it. */
function normalDefault(written: string, dialect: Dialect): string {
  let text = written.trim();
  for (let round = 0; round < 4; round++) {
    const before = text;
    if (/^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(text)) text = text.slice(1, -1).trim();
    text = text
      .replace(
        /::\s*(?:"[^"]*"|[\w.]+)(?:\s*"[^"]*")?(?:\s+(?:varying|precision|with(?:out)? time zone))?(?:\([\d,\s]*\))?(?:\[\])*\s*$/i,
        '',
      )
      .trim();
    if (text === before) break;
  }
  if (
    /^(?:now|current_timestamp|localtimestamp|transaction_timestamp)\s*(?:\(\s*\d*\s*\))?(?:\s+on update.*)?$/i.test(
      text,
    )
  )
    return 'now';
  const inner = /^[be]?'((?:[^']|'')*)'$/i.exec(text)?.[1] ?? /^"([^"]*)"$/.exec(text)?.[1];
  const value = inner === undefined ? text.toLowerCase().replace(/\s+/g, '') : inner;
  if (/^(?:true|t)$/i.test(value) && dialect !== 'postgres') return '1';
  if (/^(?:false|f)$/i.test(value) && dialect !== 'postgres') return '0';
  const number = /^[+-]?\d+(?:\.\d+)?$/.test(value) ? String(Number(value)) : value;
  return inner === undefined || /^[+-]?\d/.test(value) ? number : `'${value}`;
}

function wordOf(wanted: ExpectedDefault): string {
  return wanted.kind === 'sql' ? wanted.text : wanted.kind === 'counter' ? 'autoincrement()' : 'none';
}
