// Stand-ins for the macros of dbt_utils. Marks in comments (`sql-marks.ts`) carry what a dialect's grammar has no words for.

import { UNKNOWN_NAME } from '../jinja/fill-placeholders';
import { Dict, isText, isUnknown, joinPlaced, Relation, remade, textOf, UNKNOWN, type Value } from '../jinja/value';
import { columnName, type Given, listOf, sqlCall, type Stub } from './stub';
import { dateSpine, groupBy } from './stubs-cross-database';
import { byNameMark, exceptMark, openMark } from '../sql-marks';

const text = (...parts: Value[]): Value => joinPlaced(parts);

export const dbtUtilsStubs: ReadonlyMap<string, Stub> = new Map<string, Stub>([
  ['star', star],
  ['surrogate_key', surrogateKey],
  ['generate_surrogate_key', surrogateKey],
  ['union_relations', unionRelations],
  ['union_tables', unionRelations],
  ['date_spine', (given) => dateSpine(given.get(0, 'datepart'))],
  ['generate_series', () => 'select 1 as generated_number'],
  ['group_by', (given) => groupBy(given.get(0, 'n'))],
  ['safe_divide', (given) => text('(', given.get(0, 'numerator'), ' / nullif(', given.get(1, 'denominator'), ', 0))')],
  ['safe_add', (given) => summed(given, ' + ')],
  ['safe_subtract', (given) => summed(given, ' - ')],
  ['pivot', pivot],
  ['unpivot', unpivot],
  ['deduplicate', deduplicate],
  ['get_column_values', () => UNKNOWN],
  ['get_filtered_columns_in_relation', (_given, host) => host.columnsOfRelation()],
  ['get_relations_by_pattern', () => UNKNOWN],
  ['get_relations_by_prefix', () => UNKNOWN],
  ['get_query_results_as_dict', () => UNKNOWN],
  ['get_single_value', () => UNKNOWN],
  ['get_url_host', (given) => sqlCall('dbt_url_host', [given.get(0, 'field')])],
  ['get_url_path', (given) => sqlCall('dbt_url_path', [given.get(0, 'field')])],
  ['get_url_parameter', (given) => sqlCall('dbt_url_parameter', [given.get(0, 'field')])],
  [
    'haversine_distance',
    (given) =>
      sqlCall(
        'dbt_haversine',
        ['lat1', 'lon1', 'lat2', 'lon2'].map((name, at) => given.get(at, name)),
      ),
  ],
  [
    'width_bucket',
    (given) =>
      sqlCall(
        'width_bucket',
        ['expr', 'min_value', 'max_value', 'num_buckets'].map((name, at) => given.get(at, name)),
      ),
  ],
  ['nullcheck', () => UNKNOWN],
  ['nullcheck_table', (given) => text('select * from ', relationOf(given.get(0, 'relation')))],
  ['slugify', (given) => slug(given.get(0, 'string'))],
  ['pretty_time', () => ''],
  ['pretty_log_format', () => ''],
  ['log_info', () => ''],
  ['degrees_to_radians', (given) => sqlCall('radians', [given.get(0, 'degrees')])],
]);

function star(given: Given): Value {
  const alias = given.at(1, 'relation_alias');
  const except = given.list(2, 'except').map(columnName);
  const renamed = textOf(given.at(3, 'prefix') ?? '') + textOf(given.at(4, 'suffix') ?? '') !== '';
  const qualifier: Value[] = alias && isText(alias) && textOf(alias) !== '' ? [alias, '.'] : [];
  return text(...qualifier, '*', renamed ? openMark() : except.length > 0 ? exceptMark(except) : '');
}

function surrogateKey(given: Given): Value {
  const fields = Array.isArray(given.args.list[0]) ? given.args.list[0] : given.list(0, 'field_list');
  const all = fields.length > 1 || given.args.list.length < 2 ? fields : given.args.list;
  return text('md5(', sqlCall('concat', all.length > 0 ? all : [UNKNOWN]), ')');
}

function relationOf(value: Value): Value {
  return value instanceof Relation || isText(value) ? value : UNKNOWN;
}

function unionRelations(given: Given): Value {
  const relations = given.list(0, 'relations');
  const all = relations.length > 0 ? relations : [UNKNOWN];
  const named = given.args.named;
  const column = named.has('source_column_name') ? (named.get('source_column_name') ?? null) : '_dbt_source_relation';
  const include = listOf(named.get('include')).map(columnName);
  const except = listOf(named.get('exclude')).map(columnName);
  // As the macro does: a comment that white space control glued to it must end.
  const parts: Value[] = ['\n'];
  for (const [at, relation] of all.entries()) {
    if (at > 0) parts.push(`\nunion all ${byNameMark()}\n`);
    parts.push('select ');
    if (column !== null && textOf(column) !== '') parts.push("'' as ", column, ', ');
    if (include.length > 0) parts.push(listed(include));
    else parts.push('*', except.length > 0 ? exceptMark(except) : '');
    parts.push(' from ', relationOf(relation));
  }
  return text(...parts);
}

function listed(names: readonly Value[]): Value {
  return text(...names.flatMap((name, at) => (at > 0 ? [', ', name] : [name])));
}

function summed(given: Given, operator: string): Value {
  const fields = Array.isArray(given.args.list[0]) ? given.args.list[0] : given.args.list;
  const parts = (fields.length > 0 ? fields : [UNKNOWN]).flatMap((field, at) => [
    ...(at > 0 ? [operator] : []),
    'coalesce(',
    field,
    ', 0)',
  ]);
  return text('(', ...parts, ')');
}

function pivot(given: Given): Value {
  const column = given.get(0, 'column');
  const known = given.list(1, 'values');
  const values = known.some((value) => textOf(value) !== '') ? known : [UNKNOWN];
  const named = given.args.named;
  const [prefix, suffix] = [textOf(named.get('prefix') ?? ''), textOf(named.get('suffix') ?? '')];
  const [then, otherwise] = [named.get('then_value') ?? 1, named.get('else_value') ?? 0];
  const aggregate = textOf(named.get('agg') ?? 'sum').replace(/\W/g, '') || 'sum';
  const parts: Value[] = [];
  for (const [at, value] of values.entries()) {
    const name = isUnknown(value) ? UNKNOWN_NAME : (prefix + textOf(value) + suffix).replace(/[^\w]+/g, '_');
    if (at > 0) parts.push(', ');
    parts.push(
      `${aggregate}(case when `,
      column,
      ` = '${textOf(value).replaceAll("'", "''")}' then `,
      then,
      ' else ',
      otherwise,
      ' end)',
    );
    if (named.get('alias') !== false) parts.push(` as ${/^\d/.test(name) ? '_' : ''}${name}`);
  }
  return text(...parts);
}

function unpivot(given: Given): Value {
  const named = given.args.named;
  const keep = listOf(named.get('exclude')).map(columnName);
  const field = named.get('field_name') ?? 'field_name';
  const value = named.get('value_name') ?? 'value';
  const kept = keep.length > 0 ? [listed(keep), ', '] : [];
  return text(
    'select ',
    ...kept,
    'cast(null as varchar) as ',
    field,
    ', null as ',
    value,
    ' from ',
    relationOf(given.get(0, 'relation')),
  );
}

function deduplicate(given: Given): Value {
  const relation = relationOf(given.get(0, 'relation'));
  const partition = given.at(1, 'partition_by') ?? given.args.named.get('group_by') ?? UNKNOWN;
  const order = given.at(2, 'order_by') ?? UNKNOWN;
  const by = Array.isArray(order) ? listed(order) : order;
  const over = text(
    'row_number() over (partition by ',
    Array.isArray(partition) ? listed(partition) : partition,
    ' order by ',
    by,
    ')',
  );
  return text('select dbt_rows.* from ', relation, ' as dbt_rows where ', over, ' = 1');
}

function slug(value: Value): Value {
  if (!isText(value)) return value instanceof Dict ? UNKNOWN : value;
  return remade(
    value,
    textOf(value)
      .toLowerCase()
      .replace(/[ -]+/g, '_')
      .replace(/[^a-z0-9_]/g, '')
      .replace(/^(?=\d)/, '_'),
  );
}
