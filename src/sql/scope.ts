// The words of the resolver: rows and their columns, the relations a query can see, CTEs, and the session that collects findings.

import type { Dialect } from '../model/dialect';
import type { Clause } from '../model/graph';
import type { Range } from '../model/range';
import type { Cte, DataStatement, Expr, Query } from '../model/sql';
import type { Catalog, Read, Relation, Source, Unresolved } from './catalog';
import type { Flow } from './lineage-flow';

export interface ResolveOptions {
  /** PL variables and parameters, lower case: an unqualified name that is no column but one of these is no fault. */
  locals?: Set<string>;
  /** Row variables by lower-case qualifier: NEW, OLD, records, transition tables. null: any column is accepted. */
  rows?: Map<string, Relation | null>;
  /** Set: every reference is reported under this clause. */
  clause?: Clause;
  /** A name that stands for all columns of what it is read from: whoever wrote the text does not know them. */
  anyColumn?: string;
  /** In lower case: an output with this in its name has a name that nobody knows, or is several. */
  unknownName?: string;
  /** `count(*)` is made of `t.*`; otherwise it is made of no column. */
  rowSources?: boolean;
}

export interface ScopeColumn {
  /** As stored; null where the dialect gives it no stable name. */
  name: string | null;
  key: string | null;
  type: string;
  /** The real column behind it where naming it means that column: of a table, or brought along by `*`. */
  base: Source | null;
  /** What it is made of, for columns of queries; null for the columns of tables. */
  flow: Flow | null;
  range: Range | null;
  /** It came out of `*` beside columns that are not known: its position says nothing. */
  unplaced?: boolean;
}

/** Where the unknown columns of a row would come from. */
export interface OpenRow {
  relations: string[];
  /** They have the names that these have, some or all of them. */
  through?: ScopeRelation[];
  /** Members of a set operation: a column is made of that column of each. */
  every?: OpenRow[];
  flow: Flow | null;
  /** The table is missing: it has been reported, its columns are not reported again. */
  silent: boolean;
}

/** The columns of a row. `open`: it may have more of them. */
export interface Row {
  columns: ScopeColumn[];
  index: Map<string, ScopeColumn> | null;
  open: OpenRow | null;
  /** Tables whose columns came in by `*`, so that a missing one is theirs. */
  origins: string[];
}

export interface ScopeRelation {
  /** Key of the alias, or of the table's own name. */
  key: string | null;
  /** Keys of the name as written, outermost first; also when aliased. */
  path: string[];
  aliased: boolean;
  /** Asset id of a real relation. */
  id: string | null;
  row: Row;
  /** `excluded`, `inserted`: unqualified names never mean its columns. */
  qualifiedOnly: boolean;
}

export interface StarEntry {
  relation: ScopeRelation;
  /** Keys that USING merged into another entry. */
  except: ReadonlySet<string>;
  /** Set: only this column, merged out of several relations by USING. */
  merged: { key: string; relations: ScopeRelation[] } | null;
}

/** What a FROM clause offers. */
export interface RelationSet {
  relations: ScopeRelation[];
  /** By column key: relations whose columns USING or NATURAL made one. */
  merged: Map<string, ScopeRelation[][]>;
  star: StarEntry[];
  /** A NATURAL join with unknown columns: two relations may share any name. */
  loose: boolean;
}

export interface Alias {
  flow: Flow;
  type: string;
  /** Set when the name is that of a plain column: naming it again means that column again. */
  column: (Expr & { kind: 'column' }) | null;
}

export interface Scope {
  parent: Scope | null;
  set: RelationSet;
  env: Env | null;
  aliases: Map<string, Alias> | null;
  /** The alias wins over a column that only an unknown relation might have. */
  aliasBeforeOpen: boolean;
  /** Names of windows, which are not columns. */
  windows: Set<string> | null;
}

export interface CteEntry {
  cte: Cte;
  /** What the body can see. */
  env: Env;
  recursive: boolean;
  state: 'waiting' | 'running' | 'done';
  row: Row | null;
}

export interface Env {
  entries: Map<string, CteEntry>;
  parent: Env | null;
}

/** State of one resolve call. The two functions close the circle expression → query → expression. */
export interface Session {
  dialect: Dialect;
  catalog: Catalog;
  options: ResolveOptions;
  reads: Map<string, Read>;
  unresolved: Map<string, Unresolved>;
  rows: Map<string, Row>;
  depth: number;
  /** Something was nested too deep and not read: no name is surely missing. */
  tooDeep: boolean;
  query(query: Query, env: Env | null, parent: Scope | null, self?: CteEntry): Row;
  data(statement: DataStatement, env: Env | null): Row;
}

/** Queries and table references inside each other beyond this are not read: the JavaScript stack is not endless. */
export const DEEPEST = 600;

export function emptySet(): RelationSet {
  return { relations: [], merged: new Map(), star: [], loose: false };
}

export function emptyScope(parent: Scope | null, env: Env | null): Scope {
  return { parent, set: emptySet(), env, aliases: null, aliasBeforeOpen: false, windows: null };
}

export function openRow(relations: string[], flow: Flow | null, silent: boolean): Row {
  return { columns: [], index: null, open: { relations, flow, silent }, origins: [] };
}
