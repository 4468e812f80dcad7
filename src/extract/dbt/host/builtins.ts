// The names that dbt itself gives to every template, for one reading of one file.

import {
  Callable,
  type Arguments,
  Dict,
  isText,
  isUnknown,
  jsonOf,
  Relation,
  textOf,
  UNKNOWN,
  UNDEFINED,
  type Value,
  fromJson,
} from '../jinja/value';
import { parseJson } from '../jinja/filters';
import { MacroReturn } from '../jinja/render';
import { adapterName, type StubHost } from './reading';
import { quotedName, sourceRelation } from './relation-names';

const NO_TEXT = '';

export function dbtBuiltins(host: StubHost): Map<string, Value> {
  const { reading } = host;
  const fn = (name: string, call: (args: Arguments) => Value): [string, Value] => [name, new Callable(name, call)];
  const silent = (name: string): [string, Value] => fn(name, () => NO_TEXT);
  const ref = new Callable('ref', (args, site) => host.ref(args, site));
  const source = new Callable('source', (args, site) => host.source(args, site));
  const variable = new Callable(
    'var',
    (args, site) => host.variable(args, site),
    (name) =>
      name === 'has_var' ? new Callable(name, ({ list }) => host.hasVariable(textOf(list[0] ?? ''))) : UNKNOWN,
  );
  const config = new Callable(
    'config',
    (args) => {
      host.configure(args);
      return NO_TEXT;
    },
    (name) => configAttribute(host, name),
  );
  const entries: [string, Value][] = [
    ['ref', ref],
    ['source', source],
    ['var', variable],
    ['config', config],
    ['this', host.thisRelation()],
    ['target', target(host)],
    ['adapter', adapter(host)],
    ['api', unknownCalls('api', apiAttribute)],
    ['exceptions', silentCalls('exceptions')],
    ['modules', UNKNOWN],
    ['graph', UNKNOWN],
    ['model', Dict.of({ name: reading.model, unique_id: UNKNOWN, config: UNKNOWN, alias: reading.model })],
    [
      'builtins',
      new Callable(
        'builtins',
        () => UNKNOWN,
        (name) => (name === 'ref' ? ref : name === 'source' ? source : variable),
      ),
    ],
    [
      'flags',
      new Callable(
        'flags',
        () => UNKNOWN,
        (name) => (name === 'FULL_REFRESH' ? !reading.incremental : UNKNOWN),
      ),
    ],
    ['invocation_args_dict', UNKNOWN],
    ['dbt_metadata_envs', UNKNOWN],
    ['context', UNKNOWN],
    ['selected_resources', UNKNOWN],
    ['schemas', UNKNOWN],
    ['database', UNKNOWN],
    ['schema', UNKNOWN],
    ['thread_id', 'thread'],
    ['project_name', reading.project.project.name],
    ['dbt_version', '1.10.0'],
    ['invocation_id', '00000000-0000-0000-0000-000000000000'],
    ['run_started_at', UNKNOWN],
    ['sql', UNKNOWN],
    fn('is_incremental', () => reading.incremental),
    fn('should_full_refresh', () => false),
    fn('env_var', ({ list }) => (list.length > 1 ? list[1]! : UNKNOWN)),
    fn('return', ({ list }) => {
      throw new MacroReturn(list[0] ?? null);
    }),
    fn('range', ({ list }) => numbers(list, host)),
    fn('dict', ({ list, named }) => dictOf(list[0], named)),
    fn('namespace', ({ list, named }) => dictOf(list[0], named)),
    fn('set', ({ list }) => uniqueItems(list[0] ?? [])),
    fn('set_strict', ({ list }) => uniqueItems(list[0] ?? [])),
    fn('zip', ({ list }) => zipped(list)),
    fn('zip_strict', ({ list }) => zipped(list)),
    fn('lipsum', () => NO_TEXT),
    fn('cycler', () => UNKNOWN),
    fn('joiner', () => NO_TEXT),
    fn('tojson', ({ list }) =>
      isUnknown(list[0] ?? null) ? UNKNOWN : (JSON.stringify(jsonOf(list[0] ?? null)) ?? UNKNOWN),
    ),
    fn('fromjson', ({ list }) => parseJson(list[0] ?? UNKNOWN)),
    fn('toyaml', () => UNKNOWN),
    fn('fromyaml', () => UNKNOWN),
    fn('local_md5', () => UNKNOWN),
    fn('caller', () => UNKNOWN),
    fn('run_query', () => host.answer()),
    fn('load_result', () => host.answer()),
    fn('as_number', ({ list }) => list[0] ?? null),
    fn('as_bool', ({ list }) => list[0] ?? null),
    fn('as_native', ({ list }) => list[0] ?? null),
    fn('as_text', ({ list }) => list[0] ?? null),
    fn('metric', () => UNKNOWN),
    fn('doc', () => NO_TEXT),
    fn('debug', () => NO_TEXT),
    ...['log', 'print', 'statement', 'store_result', 'depends_on', 'write'].map(silent),
  ];
  return new Map(entries);
}

function configAttribute(host: StubHost, name: string): Value {
  if (name !== 'get' && name !== 'require' && name !== 'meta_get') return new Callable(name, () => NO_TEXT);
  return new Callable(name, ({ list, named }) => {
    const key = textOf(list[0] ?? '');
    if (key === 'materialized' && host.reading.incremental) return 'incremental';
    const set = Object.entries(host.asked.config).find(([other]) => other === key);
    return set ? fromJson(set[1]) : (list[1] ?? named.get('default') ?? null);
  });
}

function target(host: StubHost): Dict {
  return Dict.of({
    name: 'prod',
    profile_name: host.reading.project.project.name,
    type: adapterName(host.reading.dialect),
    schema: UNKNOWN,
    dataset: UNKNOWN,
    database: UNKNOWN,
    dbname: UNKNOWN,
    project: UNKNOWN,
    catalog: UNKNOWN,
    warehouse: UNKNOWN,
    role: UNKNOWN,
    user: UNKNOWN,
    account: UNKNOWN,
    host: UNKNOWN,
    threads: 4,
  });
}

function adapter(host: StubHost): Callable {
  return new Callable(
    'adapter',
    () => UNKNOWN,
    (name, site) => {
      if (name === 'dispatch') {
        return new Callable(name, ({ list, named }) => {
          const packageName = list[1] ?? named.get('macro_namespace') ?? named.get('packages') ?? null;
          return host.dispatch(textOf(list[0] ?? ''), isText(packageName) ? textOf(packageName) : null, site);
        });
      }
      if (name === 'quote')
        return new Callable(name, ({ list }) => quotedName(list[0] ?? UNKNOWN, host.reading.dialect));
      if (name === 'type') return new Callable(name, () => adapterName(host.reading.dialect));
      if (name === 'get_columns_in_relation') return new Callable(name, () => host.columnsOfRelation());
      if (name === 'get_relation') return new Callable(name, (args) => knownRelation(args, host));
      return new Callable(name, () => UNKNOWN);
    },
  );
}

/** `get_relation(source(…).database, source(…).schema, 'orders')`: the source that was just asked for its place. */
function knownRelation({ list, named }: Arguments, host: StubHost): Value {
  const name = named.get('identifier') ?? list[2] ?? UNKNOWN;
  const last = host.asked.sources.at(-1);
  if (!isText(name) || last?.table !== textOf(name)) return UNKNOWN;
  return sourceRelation(last.source, last.table, host.reading.dialect);
}

function apiAttribute(name: string): Value {
  if (name === 'Relation')
    return unknownCalls('Relation', () => new Callable('create', ({ named }) => relationOf(named)));
  return unknownCalls(name, (inner) =>
    /^translate_type$/.test(inner)
      ? new Callable(inner, ({ list }) => list[0] ?? 'text')
      : new Callable(inner, () => UNKNOWN),
  );
}

function relationOf(named: Map<string, Value>): Value {
  const name = named.get('identifier') ?? UNKNOWN;
  return isText(name) ? new Relation(textOf(name), textOf(name)) : UNKNOWN;
}

function unknownCalls(name: string, attribute: (name: string) => Value): Callable {
  return new Callable(name, () => UNKNOWN, attribute);
}

/** `{{ exceptions.raise_compiler_error(…) }}` says nothing in the SQL. */
function silentCalls(name: string): Callable {
  return new Callable(
    name,
    () => NO_TEXT,
    (inner) => new Callable(inner, () => NO_TEXT),
  );
}

function numbers(list: Value[], host: StubHost): Value {
  if (list.some((value) => typeof value !== 'number')) return UNKNOWN;
  const [first = 0, second, step = 1] = list as number[];
  const [from, to] = second === undefined ? [0, first] : [first, second];
  const values: number[] = [];
  if (step === 0) return UNKNOWN;
  for (let at = from; step > 0 ? at < to : at > to; at += step) {
    host.budget.step();
    values.push(at);
  }
  return values;
}

function dictOf(first: Value | undefined, named: Map<string, Value>): Dict {
  const dict = new Dict();
  if (first instanceof Dict) for (const entry of first.entries.values()) dict.set(entry.key, entry.value);
  if (Array.isArray(first)) {
    for (const pair of first) if (Array.isArray(pair)) dict.set(pair[0] ?? null, pair[1] ?? null);
  }
  for (const [key, value] of named) dict.set(key, value);
  return dict;
}

function uniqueItems(value: Value): Value {
  if (!Array.isArray(value)) return UNKNOWN;
  const seen = new Map(value.map((item) => [textOf(item), item]));
  return [...seen.values()];
}

function zipped(lists: Value[]): Value {
  if (lists.length === 0 || lists.some((list) => !Array.isArray(list))) return UNKNOWN;
  const rows = lists as Value[][];
  const length = Math.min(...rows.map((row) => row.length));
  return Array.from({ length }, (_unused, at) => rows.map((row) => row[at] ?? UNDEFINED));
}

const DBT_MACROS =
  /^(?:generate_(?:schema|database|alias)_name.*|get_(?:columns|relations?|custom|create|merge|delete|insert|where|incremental|assert|fixture|test|unit|empty|or_create|select|seed|batch|binding|powers|catalog|show|limit|renames|column|tables|list|aggregates|quoted|table|view|expected|dcl|grant|rename|replace|drop|matching|show|replace).*|make_(?:temp|backup|intermediate|hook).*|create_.*|drop_.*|rename_.*|truncate_.*|alter_.*|load_.*|run_hooks|after_commit|before_begin|in_transaction|persist_docs|apply_grants|grant_.*|copy_grants|should_.*|validate_.*|build_.*|check_.*|test_.*|snapshot_.*|strategy_.*|sync_.*|process_.*|diff_.*|default__\w+|(?:postgres|redshift|snowflake|bigquery|spark|databricks|duckdb|trino|athena|fabric|sqlserver|clickhouse)__\w+|materialization_\w+|convert_datetime|dates_in_range|partition_range|py_(?:current_timestring|script_\w+)|statement|noop_statement|run_query_and_return|convert_type|format_\w+|is_.*|collect_freshness|information_schema_name|list_\w+|refresh_\w+|replace_\w+|set_sql_header|reset_\w+|unique_\w+|assert_\w+|get_where_subquery|adapter_macro|dbt_\w+__.*|ref|source|model|pre_hooks|post_hooks|node|connection_name|column_name|docs|partition_by|cluster_by)$/;

/** Macros of dbt itself and of its adapters, whose bodies are of no use to reading a model. */
export function isDbtMacro(name: string): boolean {
  return DBT_MACROS.test(name);
}
