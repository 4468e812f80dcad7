// What differs between dialects in the meaning of names. In: a dialect and a name. Out: yes or no.

import type { Dialect } from '../model/dialect';

/** Clauses in which the aliases of the SELECT list stand in for a column that does not exist. */
export type AliasClause = 'select' | 'where' | 'group-by' | 'having' | 'qualify' | 'order-by';

const ALIAS_CLAUSES: Record<Dialect, AliasClause[]> = {
  postgres: ['group-by'],
  mssql: [],
  mysql: ['group-by', 'having', 'order-by'],
  sqlite: ['where', 'group-by', 'having', 'order-by'],
  bigquery: ['group-by', 'having', 'qualify', 'order-by'],
  redshift: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
  snowflake: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
  duckdb: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
  databricks: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
  ansi: ['select', 'where', 'group-by', 'having', 'qualify', 'order-by'],
};

export function aliasVisible(dialect: Dialect, clause: AliasClause): boolean {
  return ALIAS_CLAUSES[dialect].includes(clause);
}

/** `a.b.c` may go on into the fields of a value. */
export function hasStructPaths(dialect: Dialect): boolean {
  return !['postgres', 'mysql', 'sqlite', 'mssql'].includes(dialect);
}

/** The member that names its own CTE needs no RECURSIVE. */
export function recursesSilently(dialect: Dialect): boolean {
  return ['mssql', 'snowflake', 'ansi'].includes(dialect);
}

const PSEUDO_FUNCTIONS = new Set(
  (
    'current_date current_time current_timestamp current_user current_role current_catalog current_schema localtime ' +
    'localtimestamp session_user system_user user default'
  ).split(' '),
);
const OTHER_PSEUDO_FUNCTIONS = new Set(
  (
    'sysdate systimestamp utc_date utc_time utc_timestamp rownum level connect_by_root sqlcode sqlerrm current_database ' +
    'current_warehouse maxvalue minvalue'
  ).split(' '),
);
const ROUTINE_VARIABLES =
  /^(new|old|found|sqlstate|sqlerrm|tg_(op|name|when|level|relid|relname|table_name|table_schema|nargs|argv|event|tag))$/;

/** Functions and keywords that are written like a column. */
export function isPseudoFunction(dialect: Dialect, lowerName: string): boolean {
  if (PSEUDO_FUNCTIONS.has(lowerName) || lowerName.startsWith('@') || /^\$\w+$/.test(lowerName)) return true;
  return dialect !== 'postgres' && OTHER_PSEUDO_FUNCTIONS.has(lowerName);
}

/** Variables that every routine has. */
export function isRoutineVariable(lowerName: string): boolean {
  return ROUTINE_VARIABLES.test(lowerName);
}

const SYSTEM_COLUMNS: Partial<Record<Dialect, RegExp>> = {
  postgres: /^(ctid|xmin|xmax|cmin|cmax|oid|tableoid)$/,
  redshift: /^(ctid|xmin|oid|deletexid|insertxid)$/,
  sqlite: /^(rowid|oid|_rowid_)$/,
  duckdb: /^(rowid|filename|file_row_number)$/,
  bigquery:
    /^(_partitiontime|_partitiondate|_table_suffix|_file_name|_change_type|_change_timestamp|_change_sequence_number)$/,
  snowflake: /^metadata\$/,
  databricks: /^(_metadata|_rescued_data|_change_type|_commit_version|_commit_timestamp|input__file__name)$/,
  mssql: /^\$(action|identity|rowguid|partition)$/,
  ansi: /^(rowid|ctid|rownum|oid)$/,
};

/** Columns that every table has without saying so. */
export function isSystemColumn(dialect: Dialect, lowerName: string): boolean {
  return SYSTEM_COLUMNS[dialect]?.test(lowerName) ?? false;
}

const DATE_PARTS = new Set(
  (
    'year yyyy yy quarter qq q month mm m dayofyear dy y day dd d week wk ww isoweek weekday dw dayofweek hour hh minute mi ' +
    'n second ss s millisecond ms microsecond mcs nanosecond ns isoyear years months days weeks hours minutes seconds ' +
    'quarters epoch epoch_second epoch_seconds epoch_millisecond epoch_milliseconds epoch_microsecond epoch_microseconds epoch_nanosecond epoch_nanoseconds timezone_hour timezone_minute decade century milliseconds microseconds date time dow doy isodow yearofweek yearofweekiso weekiso'
  ).split(' '),
);

/** `DATEDIFF(day, a, b)`, `DATE_TRUNC(x, MONTH)`: the first or last argument is a unit, not a column. */
export function isDatePart(functionName: string, argument: string, position: number, count: number): boolean {
  if (count < 2 || (position !== 0 && position !== count - 1)) return false;
  if (!DATE_PARTS.has(argument.toLowerCase())) return false;
  return /date|time|trunc|last_day|next_day|extract|ceil|floor|slice|generate_/i.test(functionName);
}

const FUNCTION_COLUMNS: Record<string, string[]> = {
  jsonb_array_elements: ['value'],
  json_array_elements: ['value'],
  jsonb_array_elements_text: ['value'],
  json_array_elements_text: ['value'],
  jsonb_each: ['key', 'value'],
  json_each: ['key', 'value'],
  jsonb_each_text: ['key', 'value'],
  json_each_text: ['key', 'value'],
  ts_stat: ['word', 'ndoc', 'nentry'],
};

const SCALAR_SETS = new Set([
  'generate_series',
  'regexp_split_to_table',
  'regexp_matches',
  'string_to_table',
  'jsonb_object_keys',
  'json_object_keys',
  'generate_subscripts',
  'jsonb_path_query',
]);

/**
 * Columns of a table function without an alias list: their names, `scalar` for one column named like the alias or the
 * function, null when nothing is known.
 */
export function functionColumns(dialect: Dialect, lowerName: string): string[] | 'scalar' | null {
  if (dialect !== 'postgres') return null;
  if (SCALAR_SETS.has(lowerName)) return 'scalar';
  return Object.hasOwn(FUNCTION_COLUMNS, lowerName) ? FUNCTION_COLUMNS[lowerName]! : null;
}

/** Functions that return what the list after their alias says, and nothing else. */
export function listsItsColumns(lowerName: string): boolean {
  return /^(jsonb?_to_record(set)?|dblink|crosstab|unnest|openjson|openrowset)$/.test(lowerName);
}
