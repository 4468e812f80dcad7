// The schema of one database while its migrations are folded: objects hold each other by reference, as a server holds
// them by id, so a rename reaches every dependent by itself.

import type { Dialect } from '../../model/dialect';
import type { Cause } from '../../model/graph';
import type { Place, Range } from '../../model/range';
import type { Name, RoutineBody, TypeName } from '../../model/sql';
import type { Read } from '../catalog';
import { defaultSchema, nameKey } from '../names';

export interface ColumnState {
  name: string;
  /** As written; `typeOf` follows renames of user-defined types. */
  type: string;
  /** User-defined type of the column, when the migrations define it. */
  userType: TypeState | null;
  nullable: boolean;
  default: string | null;
  generated: boolean;
  identity: boolean;
  definedAt: Place;
}

export interface KeyState {
  name: string | null;
  columns: ColumnState[];
}

export interface ForeignKeyState extends KeyState {
  table: TableState;
  /** null: the table it points to is not known here. */
  target: TableState | null;
  /** As written, for targets that are not known. */
  targetSchema: string;
  targetName: string;
  /** Resolved columns of the target; names for unknown targets. */
  targetColumns: ColumnState[];
  targetColumnNames: string[];
  onDelete: string | null;
  onUpdate: string | null;
  place: Place;
}

export interface IndexState extends KeyState {
  name: string;
  unique: boolean;
  partial: boolean;
  place: Place;
}

/** An object that names columns of relations: a view, a policy, a generated column … */
export interface Dependency {
  table: TableState;
  column: ColumnState | null;
  read: Read;
}

/** Something attached to a table that a server keeps consistent: a policy, a trigger, a check, a generated column. */
export interface AttachedState {
  kind: 'policy' | 'trigger' | 'check' | 'generated' | 'rule';
  name: string;
  id: string;
  dependencies: Dependency[];
  /** Trigger routine, as written. */
  routine: Name | null;
  searchPath: string[];
  body: RoutineBody | null;
  place: Place;
}

export interface TableState {
  id: string;
  kind: 'table' | 'view' | 'materialized-view';
  schema: string;
  name: string;
  columns: ColumnState[];
  /** false: a table whose columns cannot be told (created from a query over unknown tables, virtual tables). */
  columnsKnown: boolean;
  temporary: boolean;
  primaryKey: KeyState | null;
  unique: KeyState[];
  foreignKeys: ForeignKeyState[];
  indexes: IndexState[];
  attached: AttachedState[];
  /** Names of check constraints, so that dropping one is no surprise. */
  checks: Set<string>;
  parents: TableState[];
  /** Views: what the query reads, and which read feeds which output column. */
  dependencies: Dependency[];
  /** Views: calls in the query, and the routines they meant when it was made. */
  calls: { name: Name; range: Range }[];
  routines: Set<RoutineState>;
  definedAt: Place;
  /** Columns that were here once. */
  gone: Map<string, Cause>;
}

export interface TypeState {
  kind: 'enum' | 'domain' | 'composite';
  id: string;
  schema: string;
  name: string;
  values: string[];
  goneValues: Map<string, Cause>;
  /** Domains: the type beneath. */
  base: string;
  /** Domains: a default of their own, for columns that have none. */
  hasDefault: boolean;
  attributes: ColumnState[];
  definedAt: Place;
}

export interface RoutineState {
  id: string;
  schema: string;
  name: string;
  /** Input types, for overloads. */
  signature: string;
  body: RoutineBody;
  params: TypeName[];
  returnsTrigger: boolean;
  searchPath: string[];
  place: Place;
}

export interface SequenceState {
  schema: string;
  name: string;
  ownedBy: TableState | null;
}

export interface DatabaseState {
  database: string;
  dialect: Dialect;
  /** `NAME/` in asset ids when the repository has several databases, else empty. */
  prefix: string;
  /** Tables that no migration here makes may exist. */
  partial: boolean;
  schemas: Set<string>;
  tables: Map<string, TableState>;
  /** The same tables by asset id. Kept by `addTable`, `removeTable` and `moveTable`. */
  byId: Map<string, TableState>;
  types: Map<string, TypeState>;
  routines: Map<string, RoutineState[]>;
  sequences: Map<string, SequenceState>;
  /** Index names by schema: Postgres and SQLite keep them apart from tables by name only. */
  indexes: Map<string, { table: TableState; index: IndexState }>;
  extensions: Set<string>;
  searchPath: string[];
  /** With the asset id they had. */
  goneTables: Map<string, { id: string; cause: Cause }>;
  goneRoutines: Map<string, { id: string; cause: Cause }>;
  goneTypes: Map<string, Cause>;
}

export function emptyDatabase(
  database: string,
  dialect: Dialect,
  prefix: string,
  schema: string | null,
): DatabaseState {
  const home = schema ?? defaultSchema(dialect);
  return {
    database,
    dialect,
    prefix,
    partial: false,
    schemas: new Set([nameKey(dialect, home)]),
    tables: new Map(),
    byId: new Map(),
    types: new Map(),
    routines: new Map(),
    sequences: new Map(),
    indexes: new Map(),
    extensions: new Set(),
    searchPath: [home],
    goneTables: new Map(),
    goneRoutines: new Map(),
    goneTypes: new Map(),
  };
}

/** Schema and name that a written name means when something is created by it. */
export function homeOf(database: DatabaseState, name: Name): { schema: string; name: string } {
  const last = name[name.length - 1]!.name;
  if (name.length > 1) return { schema: name[name.length - 2]!.name, name: last };
  return { schema: database.searchPath[0] ?? defaultSchema(database.dialect), name: last };
}

export function keyOf(database: DatabaseState, schema: string, name: string): string {
  return `${nameKey(database.dialect, schema)}\u0000${nameKey(database.dialect, name)}`;
}

/** The first match along the search path (or in the schema named). */
export function lookup<T>(database: DatabaseState, map: ReadonlyMap<string, T>, name: Name): T | null {
  const last = name[name.length - 1]!.name;
  if (name.length > 1) return map.get(keyOf(database, name[name.length - 2]!.name, last)) ?? null;
  for (const schema of database.searchPath) {
    const found = map.get(keyOf(database, schema, last));
    if (found !== undefined) return found;
  }
  return null;
}

export function findColumn(database: DatabaseState, table: TableState, name: string): ColumnState | null {
  const key = nameKey(database.dialect, name);
  return table.columns.find((column) => nameKey(database.dialect, column.name) === key) ?? null;
}

export function displayName(schema: string, name: string): string {
  return schema === '' ? name : `${schema}.${name}`;
}

export function assetId(database: DatabaseState, kind: string, schema: string, name: string): string {
  return `${kind}:${database.prefix}${displayName(schema, name)}`;
}

/** Asset id that a name would have, for things that are not there. */
export function wantedId(database: DatabaseState, kind: string, name: Name): string {
  const home = homeOf(database, name);
  return assetId(database, kind, home.schema, home.name);
}

export function writtenName(name: Name): string {
  return name.map((part) => part.name).join('.');
}

export function addTable(database: DatabaseState, table: TableState): void {
  database.tables.set(keyOf(database, table.schema, table.name), table);
  database.byId.set(table.id, table);
}

export function removeTable(database: DatabaseState, table: TableState, cause: Cause | null): void {
  const key = keyOf(database, table.schema, table.name);
  database.tables.delete(key);
  database.byId.delete(table.id);
  if (cause) database.goneTables.set(key, { id: table.id, cause });
  for (const [name, entry] of database.indexes) if (entry.table === table) database.indexes.delete(name);
}

export function moveTable(
  database: DatabaseState,
  table: TableState,
  schema: string,
  name: string,
  cause: Cause,
): void {
  const indexes = [...database.indexes].filter(([, entry]) => entry.table === table);
  removeTable(database, table, cause);
  table.schema = schema;
  table.name = name;
  table.id = assetId(database, table.kind === 'table' ? 'table' : 'view', schema, name);
  addTable(database, table);
  for (const [, entry] of indexes) database.indexes.set(keyOf(database, schema, entry.index.name), entry);
}

/** Type of a column as the database prints it. */
export function typeOf(database: DatabaseState, column: ColumnState): string {
  if (!column.userType) return unqualifiedType(database, column.type);
  const { schema, name } = column.userType;
  const array = column.type.endsWith('[]') ? '[]' : '';
  return (schema === defaultSchema(database.dialect) ? name : displayName(schema, name)) + array;
}

export function newTable(
  database: DatabaseState,
  kind: TableState['kind'],
  schema: string,
  name: string,
  definedAt: Place,
): TableState {
  return {
    id: assetId(database, kind === 'table' ? 'table' : 'view', schema, name),
    kind,
    schema,
    name,
    columns: [],
    columnsKnown: true,
    temporary: false,
    primaryKey: null,
    unique: [],
    foreignKeys: [],
    indexes: [],
    attached: [],
    checks: new Set(),
    parents: [],
    dependencies: [],
    calls: [],
    routines: new Set(),
    definedAt,
    gone: new Map(),
  };
}

/** Servers leave out the schema that is searched first. */
function unqualifiedType(database: DatabaseState, type: string): string {
  const home = `${defaultSchema(database.dialect)}.`;
  return home !== '.' && type.startsWith(home) ? type.slice(home.length) : type;
}
