// Stand-ins for the macros of fivetran_utils.

import { Dict, isText, joinPlaced, textOf, truthOf, UNKNOWN, type Value } from '../jinja/value';
import { columnName, type Given, listOf, sqlCall, type Stub } from './stub';
import type { StubHost } from './reading';

const text = (...parts: Value[]): Value => joinPlaced(parts);

export const fivetranStubs: ReadonlyMap<string, Stub> = new Map<string, Stub>([
  ['enabled_vars', (given, host) => given.list(0, 'vars').every((name) => truthOf(settingOf(name, true, given, host)))],
  [
    'enabled_vars_one_true',
    (given, host) => given.list(0, 'vars').some((name) => truthOf(settingOf(name, true, given, host))),
  ],
  ['source_relation', () => ', cast(null as varchar) as source_relation'],
  ['fill_staging_columns', fillStagingColumns],
  ['fill_pass_through_columns', passThrough],
  ['persist_pass_through_columns', passThrough],
  ['add_pass_through_columns', () => ''],
  ['add_dbt_source_relation', () => ', _dbt_source_relation'],
  ['remove_prefix_from_columns', () => `null as dbt_unknown`],
  ['calculated_fields', () => ''],
  ['dummy_coalesce_value', () => 'null'],
  ['array_agg', (given) => sqlCall('array_agg', [given.get(0, 'field_to_agg')])],
  ['string_agg', (given) => sqlCall('dbt_listagg', [given.get(0, 'field_to_agg')])],
  ['json_extract', (given) => sqlCall('dbt_json_extract', [given.get(0, 'string')])],
  ['json_parse', (given) => sqlCall('dbt_json_extract', [given.get(0, 'string')])],
  ['pivot_json_extract', (given) => pivotJson(given)],
  ['timestamp_add', (given) => sqlCall('dbt_dateadd', [given.get(2, 'from_timestamp'), given.get(1, 'interval')])],
  ['timestamp_diff', (given) => sqlCall('dbt_datediff', [given.get(0, 'first_date'), given.get(1, 'second_date')])],
  ['max_bool', (given) => sqlCall('max', [given.get(0, 'boolean_field')])],
  ['ceiling', (given) => sqlCall('ceiling', [given.get(0, 'num')])],
  [
    'percentile',
    (given) => sqlCall('dbt_percentile', [given.get(0, 'percentile_field'), given.get(1, 'partition_field')]),
  ],
  ['first_value', firstValue],
  ['extract_url_parameter', (given) => sqlCall('dbt_url_parameter', [given.get(0, 'field')])],
  ['try_cast', (given) => text('cast(', given.get(0, 'field'), ' as ', given.get(1, 'type'), ')')],
  ['wrap_in_quotes', (given) => given.get(0, 'object_to_quote')],
  ['union_data', unionData],
  ['union_connections', unionConnections],
  ['union_relations', () => UNKNOWN],
  ['partition_by_source_relation', () => ''],
  ['collect_freshness', () => ''],
]);

function settingOf(name: Value, fallback: Value, given: Given, host: StubHost): Value {
  return host.variable({ list: [name, fallback], named: new Map() }, given.site);
}

/** Columns that the source may lack are read by name: a package's tables mostly have them. */
function fillStagingColumns(given: Given, host: StubHost): Value {
  const columns = given.at(1, 'staging_columns');
  if (!Array.isArray(columns) || columns.length === 0) return UNKNOWN;
  const parts: Value[] = [];
  for (const [at, column] of columns.entries()) {
    if (at > 0) parts.push(',\n');
    const alias = column instanceof Dict ? column.get('alias') : undefined;
    const quoted = column instanceof Dict && truthOf(column.get('quote') ?? false);
    parts.push(quoted ? quotedName(columnName(column), host) : columnName(column));
    if (alias !== undefined && alias !== null && truthOf(alias)) parts.push(' as ', alias);
  }
  return text(...parts);
}

/** Names that are words of SQL, which packages mark so. */
function quotedName(name: Value, host: StubHost): Value {
  const mark = /^(?:bigquery|mysql|databricks)$/.test(host.reading.dialect) ? '`' : '"';
  const written = host.reading.dialect === 'snowflake' ? textOf(name).toUpperCase() : name;
  return text(mark, written, mark);
}

function passThrough(given: Given, host: StubHost): Value {
  const setting = given.at(0, 'pass_through_variable') ?? given.at(0, 'pass_through_fields') ?? UNKNOWN;
  const fields = isText(setting) ? settingOf(setting, [], given, host) : setting;
  const identifier = textOf(given.args.named.get('identifier') ?? '');
  const parts: Value[] = [];
  for (const field of listOf(fields)) {
    const alias = field instanceof Dict ? field.get('alias') : undefined;
    parts.push('\n, ', identifier === '' ? '' : `${identifier}.`, alias && truthOf(alias) ? alias : columnName(field));
  }
  return text(...parts);
}

function pivotJson(given: Given): Value {
  const fields = given.list(1, 'list_of_properties');
  if (fields.length === 0) return UNKNOWN;
  return text(
    ...fields.flatMap((field, at) => [
      at > 0 ? ', ' : '',
      'dbt_json_extract(',
      given.get(0, 'string'),
      `) as ${textOf(columnName(field)).replace(/\W/g, '_')}`,
    ]),
  );
}

function firstValue(given: Given): Value {
  const [field, partition, order] = ['first_value_field', 'partition_field', 'order_by_field'].map((name, at) =>
    given.get(at, name),
  );
  return text('first_value(', field!, ') over (partition by ', partition!, ' order by ', order!, ')');
}

/** Of one schema it is that schema's table; several are united under the same columns. */
function unionData(given: Given, host: StubHost): Value {
  const variable = given.args.named.get('default_variable');
  const relation = variable === undefined ? UNKNOWN : settingOf(variable, UNKNOWN, given, host);
  return text("select *, cast('' as varchar) as _dbt_source_relation from ", relation);
}

function unionConnections(given: Given, host: StubHost): Value {
  const { named } = given.args;
  const source = named.get('single_source_name') ?? UNKNOWN;
  const table = named.get('single_table_name') ?? UNKNOWN;
  const relation = host.source({ list: [source, table], named: new Map() }, given.site);
  return text("select *, cast('' as varchar) as _dbt_source_relation from ", relation);
}
