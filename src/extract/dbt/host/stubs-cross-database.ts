// dbt's own cross-database macros. Date parts are left out: as bare words they would look like columns.

import { joinPlaced, textOf, UNKNOWN, type Value } from '../jinja/value';
import { type Given, sqlCall, type Stub } from './stub';
import type { StubHost } from './reading';

const text = (...parts: Value[]): Value => joinPlaced(parts);

function type(common: string, bigquery: string): Stub {
  return (_given: Given, host: StubHost) => (host.reading.dialect === 'bigquery' ? bigquery : common);
}

function call(name: string, ...parameters: string[]): Stub {
  return (given) => {
    const operands = parameters.map((parameter, at) => given.at(at, parameter)).filter((value) => value !== undefined);
    return sqlCall(name, operands);
  };
}

function over(name: string, at: number, parameter: string): Stub {
  return (given) => sqlCall(name, [given.get(at, parameter)]);
}

export const crossDatabaseStubs: ReadonlyMap<string, Stub> = new Map<string, Stub>([
  ['type_string', type('varchar', 'string')],
  ['type_timestamp', type('timestamp', 'timestamp')],
  ['type_float', type('float', 'float64')],
  ['type_int', type('int', 'int64')],
  ['type_bigint', type('bigint', 'int64')],
  ['type_numeric', type('numeric', 'numeric')],
  ['type_boolean', type('boolean', 'bool')],
  ['dateadd', (given) => sqlCall('dbt_dateadd', [given.get(2, 'from_date_or_timestamp'), given.get(1, 'interval')])],
  ['datediff', (given) => sqlCall('dbt_datediff', [given.get(0, 'first_date'), given.get(1, 'second_date')])],
  [
    'date_trunc',
    (given) => sqlCall('date_trunc', [`'${textOf(given.get(0, 'datepart')).replace(/'/g, '')}'`, given.get(1, 'date')]),
  ],
  ['last_day', over('last_day', 0, 'date')],
  ['date', call('dbt_date', 'year', 'month', 'day')],
  ['concat', (given) => sqlCall('concat', given.list(0, 'fields').length > 0 ? given.list(0, 'fields') : [UNKNOWN])],
  ['hash', over('md5', 0, 'field')],
  ['length', over('length', 0, 'expression')],
  ['replace', call('replace', 'field', 'old_chars', 'new_chars')],
  ['right', call('dbt_right', 'string_text', 'length_expression')],
  ['left', call('dbt_left', 'string_text', 'length_expression')],
  ['split_part', call('split_part', 'string_text', 'delimiter_text', 'part_number')],
  ['position', call('strpos', 'substring_text', 'string_text')],
  ['string_literal', (given) => text("'", given.get(0, 'value'), "'")],
  ['escape_single_quotes', (given) => textOf(given.get(0, 'expression')).replaceAll("'", "''")],
  ['listagg', (given) => sqlCall('dbt_listagg', [given.get(0, 'measure')])],
  ['any_value', over('any_value', 0, 'expression')],
  ['bool_or', over('bool_or', 0, 'expression')],
  ['array_agg', over('array_agg', 0, 'expression')],
  ['array_append', call('array_append', 'array', 'new_element')],
  ['array_concat', call('array_concat', 'array_1', 'array_2')],
  ['array_construct', (given) => sqlCall('array_construct', given.list(0, 'inputs'))],
  ['array_to_string', over('array_to_string', 0, 'array')],
  ['cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
  ['safe_cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
  ['try_cast', (given) => cast(given.get(0, 'field'), given.get(1, 'type'))],
  [
    'cast_bool_to_text',
    (given, host) => cast(given.get(0, 'field'), host.reading.dialect === 'bigquery' ? 'string' : 'varchar'),
  ],
  ['cast_array_to_string', over('array_to_string', 0, 'array')],
  ['equals', (given) => text('(', given.get(0, 'expr1'), ' = ', given.get(1, 'expr2'), ')')],
  ['except', () => 'except'],
  ['intersect', () => 'intersect'],
  ['current_timestamp', () => 'current_timestamp'],
  ['current_timestamp_in_utc', () => 'current_timestamp'],
  ['current_timestamp_backcompat', () => 'current_timestamp'],
  ['current_timestamp_in_utc_backcompat', () => 'current_timestamp'],
  ['now', () => 'current_timestamp'],
  ['date_spine', (given) => dateSpine(given.get(0, 'datepart'))],
  ['get_date_dimension', () => dateDimension()],
  ['get_base_dates', (given) => dateSpine(given.get(3, 'datepart') === UNKNOWN ? 'day' : given.get(3, 'datepart'))],
  ['get_fiscal_periods', () => UNKNOWN],
  ['generate_series', () => 'select 1 as generated_number'],
  ['group_by', (given) => groupBy(given.get(0, 'n'))],
]);

function cast(field: Value, type: Value): Value {
  return text('cast(', field, ' as ', type, ')');
}

export function dateSpine(part: Value): Value {
  return `select cast(null as timestamp) as date_${textOf(part).replace(/\W/g, '').toLowerCase() || 'day'}`;
}

export function groupBy(count: Value): Value {
  const numbers =
    typeof count === 'number' ? Array.from({ length: Math.max(1, Math.min(count, 500)) }, (_, at) => at + 1) : [];
  return numbers.length === 0 ? '' : `group by ${numbers.join(', ')}`;
}

const DATE_COLUMNS =
  'date_day prior_date_day next_date_day prior_year_date_day prior_year_over_year_date_day day_of_week day_of_week_iso day_of_week_name day_of_week_name_short day_of_month day_of_year week_start_date week_end_date prior_year_week_start_date prior_year_week_end_date week_of_year iso_week_start_date iso_week_end_date prior_year_iso_week_start_date prior_year_iso_week_end_date iso_week_of_year prior_year_week_of_year prior_year_iso_week_of_year month_of_year month_name month_name_short month_start_date month_end_date prior_year_month_start_date prior_year_month_end_date quarter_of_year quarter_start_date quarter_end_date year_number year_start_date year_end_date'.split(
    ' ',
  );

function dateDimension(): Value {
  return `select ${DATE_COLUMNS.map((name) => `null as ${name}`).join(', ')}`;
}
