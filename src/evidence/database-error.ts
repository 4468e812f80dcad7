// A failure's message in; out: the table and column that a database says it does not know, and what the graph knows of them.

import type { Gone, Graph, Node } from '../model/graph';

export interface MissingName {
  /** Without quotes; may be qualified: `public.users`. null when only the column is named. */
  table: string | null;
  column: string | null;
}

export interface JoinedName {
  asset: string;
  column: string | null;
  /** The statement that took it away; null when the schema never had it, or has it still. */
  gone: Gone | null;
  node: Node | null;
  /** Places that read it today, at most ten. */
  readers: { path: string; line: number }[];
}

const NAME = String.raw`["'\u0060\[]?([\w$.-]+)["'\u0060\]]?`;

/** Each gives a table, a column or both, by the words of one database or library. */
const MESSAGES: { pattern: RegExp; table?: number; column?: number }[] = [
  // PostgreSQL, Redshift
  { pattern: /column "?(?:([\w$]+)\.)?([\w$]+)"? of relation "([\w$.]+)" does not exist/i, column: 2, table: 3 },
  { pattern: /column "?(?:([\w$]+)\.)?"?([\w$]+)"? does not exist/i, table: 1, column: 2 },
  { pattern: /relation "([\w$.]+)" does not exist/i, table: 1 },
  // MySQL, MariaDB
  { pattern: /Unknown column '(?:([\w$]+)\.)?([\w$]+)' in/i, table: 1, column: 2 },
  { pattern: /Table '([\w$.-]+)' doesn't exist/i, table: 1 },
  // SQLite
  { pattern: /table ([\w$.]+) has no column named ([\w$]+)/i, table: 1, column: 2 },
  { pattern: /no such column: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
  { pattern: /no such table: ([\w$.]+)/i, table: 1 },
  // SQL Server
  { pattern: /Invalid column name '([\w$]+)'/i, column: 1 },
  { pattern: /Invalid object name '([\w$.]+)'/i, table: 1 },
  // Snowflake, BigQuery, Databricks, DuckDB
  { pattern: /invalid identifier '(?:([\w$]+)\.)?([\w$]+)'/i, table: 1, column: 2 },
  { pattern: /Object '([\w$.]+)' does not exist/i, table: 1 },
  { pattern: /Unrecognized name: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
  { pattern: new RegExp(String.raw`Referenced column ${NAME} not found in FROM clause`, 'i'), column: 1 },
  { pattern: new RegExp(String.raw`Table with name ${NAME} does not exist`, 'i'), table: 1 },
  { pattern: /Not found: Table ([\w$.:-]+)/i, table: 1 },
  { pattern: /A column.{0,60}with name ["'`]?([\w$]+)["'`]? cannot be resolved/i, column: 1 },
  // Prisma
  { pattern: /The column [`'"](?:([\w$]+)\.)?([\w$]+)[`'"] does not exist/i, table: 1, column: 2 },
  { pattern: /The table [`'"]([\w$.]+)[`'"] does not exist/i, table: 1 },
];

export function missingNames(message: string): MissingName[] {
  const found: MissingName[] = [];
  for (const { pattern, table, column } of MESSAGES) {
    const match = pattern.exec(message.slice(0, 20_000));
    if (!match) continue;
    const named = { table: part(match, table), column: part(match, column) };
    if (!found.some((one) => one.column === named.column && one.table === named.table)) found.push(named);
  }
  // The most telling message of one place says both.
  return found.some(({ column }) => column !== null) ? found.filter(({ column }) => column !== null) : found;
}

/** What the graph knows under such names. Several, when the name alone does not tell which table is meant. */
export function joinNames(names: readonly MissingName[], graph: Graph): JoinedName[] {
  return names.flatMap((name) => (name.column === null ? joinTable(name, graph) : joinColumn(name, graph))).slice(0, 8);
}

function joinTable({ table }: MissingName, graph: Graph): JoinedName[] {
  if (table === null) return [];
  const gone = graph.gone.filter((one) => one.column === null && isNamed(one.asset, table));
  if (gone.length > 0) return gone.map((one) => joined(one.asset, null, one, graph));
  return graph.nodes
    .filter((node) => isTable(node) && isNamed(node.id, table))
    .map((node) => joined(node.id, null, null, graph));
}

function joinColumn({ table, column }: MissingName, graph: Graph): JoinedName[] {
  const wanted = column!.toLowerCase();
  // A qualifier is often an alias: it narrows when it names a table, and says nothing otherwise.
  const qualifies =
    table !== null &&
    [...graph.nodes, ...graph.gone.map(({ asset }) => ({ id: asset }))].some(({ id }) => isNamed(id, table));
  const isMeant = (asset: string) => !qualifies || isNamed(asset, table!);
  const gone = graph.gone.filter((one) => one.column?.toLowerCase() === wanted && isMeant(one.asset));
  if (gone.length > 0) return gone.map((one) => joined(one.asset, one.column, one, graph));
  const there = graph.nodes.filter(
    (node) => isTable(node) && isMeant(node.id) && node.columns.some(({ name }) => name.toLowerCase() === wanted),
  );
  return there.map((node) => joined(node.id, column, null, graph));
}

function joined(asset: string, column: string | null, gone: Gone | null, graph: Graph): JoinedName {
  const readers = new Map<string, { path: string; line: number }>();
  for (const one of [...graph.faults, ...graph.edges]) {
    const name = 'toColumn' in one ? one.toColumn : one.column;
    if (!one.live || one.to !== asset || (column !== null && name !== column)) continue;
    readers.set(`${one.path}:${one.line}`, { path: one.path, line: one.line });
    if (readers.size >= 10) break;
  }
  const node = graph.nodes.find(({ id }) => id === asset) ?? null;
  return { asset, column, gone, node, readers: [...readers.values()] };
}

function isTable(node: Node): boolean {
  return ['table', 'view', 'materialized-view', 'dbt-model', 'dbt-source', 'dbt-seed'].includes(node.kind);
}

/** `users` and `public.users` both name `table:public.users`; dbt's ids end in the model's name. */
function isNamed(asset: string, name: string): boolean {
  const own = asset
    .slice(asset.indexOf(':') + 1)
    .split('/')
    .at(-1)!
    .toLowerCase();
  const wanted = name.toLowerCase();
  return own === wanted || own.endsWith(`.${wanted}`) || wanted.endsWith(`.${own}`);
}

function part(match: RegExpExecArray, index: number | undefined): string | null {
  const text = index === undefined ? undefined : match[index];
  return text === undefined || text === '' ? null : text;
}
