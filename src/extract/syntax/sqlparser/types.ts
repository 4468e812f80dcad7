// A data type out of the words of the statement: the parser knows some two hundred types but not where they stand.

import type { Dialect } from '../../../model/dialect';
import type { TypeName } from '../../../model/sql';
import { rangeAt } from './lines';
import type { Source } from './source';

/** Words that begin something else after a column's type. */
const AFTER_TYPE = new Set(
  (
    'NOT NULL DEFAULT PRIMARY UNIQUE KEY REFERENCES CHECK CONSTRAINT GENERATED AS AUTO_INCREMENT AUTOINCREMENT IDENTITY ' +
    'COLLATE COMMENT ON CHARSET INVISIBLE VISIBLE FIRST AFTER OPTIONS MASKED ENCODE DISTKEY SORTKEY SPARSE ' +
    'ROWGUIDCOL PERSISTED VIRTUAL STORED STORAGE USING TAG FORMAT FOREIGN WITH ENCODING HIDDEN MASKING'
  ).split(' '),
);

const SPELLINGS: Partial<Record<Dialect, Record<string, string>>> = {
  mysql: {
    integer: 'int',
    bool: 'tinyint',
    boolean: 'tinyint',
    dec: 'decimal',
    numeric: 'decimal',
    fixed: 'decimal',
    'double precision': 'double',
    real: 'double',
    character: 'char',
    'character varying': 'varchar',
    serial: 'bigint unsigned',
    long: 'mediumtext',
  },
  mssql: {
    integer: 'int',
    dec: 'decimal',
    'national character varying': 'nvarchar',
    'character varying': 'varchar',
    character: 'char',
    'double precision': 'float',
  },
  duckdb: {
    int: 'integer',
    int4: 'integer',
    signed: 'integer',
    int8: 'bigint',
    long: 'bigint',
    int2: 'smallint',
    short: 'smallint',
    int1: 'tinyint',
    text: 'varchar',
    string: 'varchar',
    char: 'varchar',
    bpchar: 'varchar',
    float8: 'double',
    'double precision': 'double',
    float4: 'float',
    real: 'float',
    bool: 'boolean',
    logical: 'boolean',
    numeric: 'decimal',
    datetime: 'timestamp',
    'timestamp without time zone': 'timestamp',
    timestamptz: 'timestamp with time zone',
    bytea: 'blob',
    binary: 'blob',
    varbinary: 'blob',
  },
  redshift: {
    int: 'integer',
    int4: 'integer',
    int8: 'bigint',
    int2: 'smallint',
    varchar: 'character varying',
    nvarchar: 'character varying',
    char: 'character',
    bool: 'boolean',
    float8: 'double precision',
    float: 'double precision',
    float4: 'real',
    decimal: 'numeric',
    timestamp: 'timestamp without time zone',
    timestamptz: 'timestamp with time zone',
    text: 'character varying',
  },
  bigquery: { integer: 'int64', int: 'int64', bigint: 'int64', float: 'float64', boolean: 'bool', decimal: 'numeric' },
};
SPELLINGS.ansi = { int: 'integer' };

const SERIAL = new Set(['serial', 'bigserial', 'smallserial', 'serial4', 'serial8', 'serial2']);
const SERIAL_BASE: Record<string, string> = { serial: 'integer', bigserial: 'bigint', smallserial: 'smallint' };

/** The type whose first word is token `from`; `wide` reads all words up to an option (column definitions). */
export function readType(source: Source, from: number, wide: boolean): { type: TypeName; next: number } | null {
  const { tokens } = source;
  const first = tokens[from];
  if (!first || first.kind === 'punct' || (wide && AFTER_TYPE.has(first.upper) && first.kind === 'word')) return null;
  const words: string[] = [];
  const schema: string[] = [];
  let args: number[] = [];
  let argText = '';
  let array = false;
  let values: string[] | undefined;
  let at = from;
  let end = first.end;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'word' || token.kind === 'quoted') {
      if (words.length > 0 && token.kind === 'word' && stopsType(source, at, wide, words)) break;
      const bare = token.kind === 'quoted' ? unquote(token.text) : token.text;
      if (tokens[at + 1]?.text === '.') {
        schema.push(bare);
        at += 1;
        continue;
      }
      words.push(token.kind === 'quoted' ? bare.toLowerCase() : bare.toLowerCase());
    } else if (token.text === '(' && token.match > at) {
      const inside = tokens.slice(at + 1, token.match);
      const strings = inside.filter((one) => one.kind === 'string').map((one) => unquote(one.text));
      if (/^(enum|set)$/.test(words[0] ?? '')) values = strings;
      args = inside.filter((one) => one.kind === 'number').map((one) => Number(one.text));
      argText = source.file.slice(token.start, tokens[token.match]?.end).replace(/\s*([(),])\s*/g, '$1');
      at = token.match;
    } else if (token.text === '<') {
      const close = closeAngle(source, at);
      argText = source.file.slice(token.start, tokens[close]?.end).replace(/\s+/g, ' ').toLowerCase();
      at = close;
    } else if (token.text === '[' && token.match > at) {
      array = true;
      at = token.match;
    } else break;
    end = tokens[at]?.end ?? end;
  }
  if (words.length === 0) return null;
  return { type: makeType(source, words, schema, args, argText, array, values, first.start, end), next: at };
}

function makeType(
  source: Source,
  words: string[],
  schema: string[],
  args: number[],
  argText: string,
  array: boolean,
  values: string[] | undefined,
  start: number,
  end: number,
): TypeName {
  const written = words.join(' ');
  const serial = SERIAL.has(written);
  const spelled = SPELLINGS[source.dialect];
  const unsigned = / (unsigned|zerofill)/.exec(written);
  const plain = written.replace(/ (unsigned|signed|zerofill)/g, '');
  const counted = source.dialect === 'mysql' ? spelled?.[written] : SERIAL_BASE[written];
  const base = serial ? (counted ?? 'integer') : (spelled?.[plain] ?? plain);
  const shown = /^(with|without)/.test(words[1] ?? '') ? (words[0] ?? '') : base;
  const tail = shown === base ? '' : base.slice(shown.length);
  const boolean = source.dialect === 'mysql' && /^bool/.test(plain);
  const type: TypeName = {
    text: `${shown}${boolean ? '(1)' : argText}${tail}${unsigned ? ' unsigned' : ''}${array ? '[]' : ''}`,
    base: unsigned ? `${base} unsigned` : base,
    args: boolean ? [1] : args,
    array: array || base === 'array',
    range: rangeAt(source.lines, start, end),
  };
  if (schema.length > 0) type.schema = schema.join('.');
  if (serial) type.serial = true;
  if (values) type.values = values;
  return type;
}

/** Whether the word at `at` no longer belongs to the type. */
function stopsType(source: Source, at: number, wide: boolean, words: string[]): boolean {
  const { tokens } = source;
  const upper = tokens[at]?.upper ?? '';
  if (/^(WITH|WITHOUT)$/.test(upper)) return !/^(TIME|LOCAL)$/.test(tokens[at + 1]?.upper ?? '');
  if (/^(TIME|LOCAL|ZONE)$/.test(upper) && /^(with|without|local|time)$/.test(words.at(-1) ?? '')) return false;
  if (/^(PRECISION|VARYING|UNSIGNED|SIGNED|ZEROFILL)$/.test(upper)) return false;
  if (/^(national|long)$/.test(words.at(-1) ?? '')) return false;
  if (upper === 'CHARACTER') return words.at(-1) !== 'national';
  if (upper === 'BINARY' || upper === 'UNICODE' || upper === 'ASCII') return source.dialect !== 'sqlite';
  if (!wide) return true;
  return AFTER_TYPE.has(upper) || source.dialect !== 'sqlite';
}

function closeAngle(source: Source, from: number): number {
  let depth = 0;
  for (let at = from; at < source.tokens.length; at += 1) {
    const written = source.tokens[at]?.text;
    if (written === '<') depth += 1;
    if (written === '>') depth -= 1;
    if (depth === 0) return at;
  }
  return source.tokens.length - 1;
}

export function unquote(written: string): string {
  const mark = written[0] ?? '';
  if (mark === '[') return written.slice(1, -1).replaceAll(']]', ']');
  if (!/['"`]/.test(mark)) return written;
  return written.slice(1, -1).replaceAll(mark + mark, mark);
}
