// Two graphs → the changes of the contract, each with the statement that makes it.

import type { Change, ChangeKind } from '../model/change';
import type { Edge, Gone, Graph } from '../model/graph';
import type { Place } from '../model/range';
import { listEntityChanges } from './code/list-entity-changes';
import type { Column, EnumType, Table } from '../model/schema';
import { nameKey } from '../sql/names';

export function listChanges(before: Graph, after: Graph, renamedFrom: (path: string) => string): Change[] {
  const changes = [
    ...goneChanges(before, after, renamedFrom),
    ...definitionChanges(before, after, renamedFrom),
    ...listEntityChanges(before, after, renamedFrom),
    ...schemaChanges(before, after),
    ...migrationChanges(before, after, renamedFrom),
  ];
  const seen = new Map<string, Change>();
  for (const change of changes) {
    const key = [subject(change.kind), change.asset, change.column].join('\u0000');
    if (!seen.has(key)) seen.set(key, change);
  }
  for (const { kind, asset, renamedTo } of changes) {
    // A new name is told with the rename.
    if (kind === 'column-renamed') seen.delete(['column-added', asset, renamedTo].join('\u0000'));
  }
  return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}

/** A column that is removed by one account and renamed by another is one change. */
function subject(kind: ChangeKind): string {
  return kind.replace(/-(removed|renamed)$/, '-gone');
}

function change(
  kind: ChangeKind,
  asset: string,
  column: string | null,
  place: Place,
  more: Partial<Change> = {},
): Change {
  const { path, line, startColumn, endLine, endColumn } = place;
  return {
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    kind,
    asset,
    column,
    renamedTo: null,
    before: null,
    after: null,
    ...more,
  };
}

/** What statements that base does not have took away. */
function goneChanges(before: Graph, after: Graph, renamedFrom: (path: string) => string): Change[] {
  const key = (gone: Gone, path: string) =>
    [gone.asset, gone.column, path, gone.cause.kind, gone.cause.renamedTo].join('\u0000');
  const known = new Set(before.gone.map((gone) => key(gone, gone.cause.path)));
  const present = assetsOf(before);
  const written = writtenColumns(before);
  const changes: Change[] = [];
  for (const gone of after.gone) {
    if (known.has(key(gone, renamedFrom(gone.cause.path)))) continue;
    const column = gone.column === null ? null : (written.get(`${gone.asset}\0${gone.column}`) ?? gone.column);
    // Made and dropped by this very change: nobody at base knew it.
    if (!present.has(gone.asset) || (column !== null && !present.get(gone.asset)!.has(column))) continue;
    const renamed = gone.cause.kind === 'renamed' || gone.cause.kind === 'moved';
    changes.push(change(goneKind(gone, renamed), gone.asset, column, gone.cause, { renamedTo: gone.cause.renamedTo }));
  }
  return changes;
}

/** What is gone is known by the key that its database compares names by; it is told as it was written. */
function writtenColumns({ databases }: Graph): Map<string, string> {
  const names = new Map<string, string>();
  for (const { dialect, tables } of databases) {
    for (const { id, columns } of tables) {
      for (const { name } of columns) names.set(`${id}\0${nameKey(dialect, name)}`, name);
    }
  }
  return names;
}

function goneKind(gone: Gone, renamed: boolean): ChangeKind {
  const kind = gone.asset.slice(0, gone.asset.indexOf(':'));
  if (kind === 'enum') {
    if (gone.column === null) return 'enum-removed';
    return renamed ? 'enum-value-renamed' : 'enum-value-removed';
  }
  if (kind === 'function') return 'function-removed';
  if (gone.column !== null) return renamed ? 'column-renamed' : 'column-removed';
  if (kind === 'view') return 'view-removed';
  return renamed ? 'table-renamed' : 'table-removed';
}

function assetsOf(graph: Graph): Map<string, Set<string>> {
  const assets = new Map<string, Set<string>>();
  for (const database of graph.databases) {
    for (const table of database.tables) {
      const columns = new Set(table.columns.map((column) => column.name));
      assets.set(table.id, columns);
    }
    for (const type of database.enums) assets.set(type.id, new Set(type.values));
  }
  for (const node of graph.nodes) if (!assets.has(node.id)) assets.set(node.id, new Set());
  return assets;
}

/** Columns and tables whose defining statement went or was edited, told by the statements alone. */
function definitionChanges(before: Graph, after: Graph, renamedFrom: (path: string) => string): Change[] {
  const key = (edge: Edge, path: string) => [path, edge.to, edge.toColumn].join('\u0000');
  const definitions = (graph: Graph) =>
    graph.edges.filter((edge) => edge.kind === 'defines' && !/^(?:entity|type):/.test(edge.to));
  const atHead = new Set(definitions(after).map((edge) => key(edge, renamedFrom(edge.path))));
  const atBase = new Set(definitions(before).map((edge) => key(edge, edge.path)));
  const added = definitions(after).filter((edge) => !atBase.has(key(edge, renamedFrom(edge.path))));
  const changes: Change[] = [];
  const used = new Set<Edge>();
  for (const edge of definitions(before)) {
    if (atHead.has(key(edge, edge.path))) continue;
    const successor = added.find((other) => !used.has(other) && replaces(other, edge, renamedFrom));
    if (successor) used.add(successor);
    const isColumn = edge.toColumn !== null;
    const renamedTo = successor ? (isColumn ? successor.toColumn : nameOf(successor.to)) : null;
    const kind: ChangeKind = isColumn
      ? successor
        ? 'column-renamed'
        : 'column-removed'
      : successor
        ? 'table-renamed'
        : removedKind(edge);
    const place = successor ?? edge;
    changes.push(change(kind, edge.to, edge.toColumn, place, { renamedTo }));
  }
  const present = assetsOf(before);
  const tables = new Set(added.filter((edge) => edge.toColumn === null).map((edge) => edge.to));
  for (const edge of added) {
    if (used.has(edge) || (edge.toColumn !== null && tables.has(edge.to) && !present.has(edge.to))) continue;
    if (edge.toColumn === null && !/^(table|view):/.test(edge.to)) continue;
    // Retyped or replaced: the definition is new, the thing is not.
    const known = present.get(edge.to);
    if (known && (edge.toColumn === null || known.has(edge.toColumn))) continue;
    const kind = edge.toColumn !== null ? 'column-added' : edge.to.startsWith('view:') ? 'view-added' : 'table-added';
    changes.push(change(kind, edge.to, edge.toColumn, edge, { after: edge.type || null }));
  }
  return changes;
}

function removedKind(edge: Edge): ChangeKind {
  if (edge.to.startsWith('view:')) return 'view-removed';
  if (edge.to.startsWith('enum:')) return 'enum-removed';
  return edge.to.startsWith('function:') ? 'function-removed' : 'table-removed';
}

/** The same statement, edited: same file, nearly the same line, same kind of thing, same type. */
function replaces(next: Edge, old: Edge, renamedFrom: (path: string) => string): boolean {
  const isColumn = old.toColumn !== null;
  if (renamedFrom(next.path) !== old.path || (next.toColumn !== null) !== isColumn) return false;
  if (Math.abs(next.line - old.line) > 1) return false;
  return isColumn ? next.to === old.to && next.type === old.type : kindOf(next.to) === kindOf(old.to);
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

function nameOf(id: string): string {
  return id.slice(Math.max(id.lastIndexOf('.'), id.indexOf(':')) + 1);
}

/** Types, nullability, defaults, keys and enum values of what is there at both. */
function schemaChanges(before: Graph, after: Graph): Change[] {
  const changes: Change[] = [];
  const tables = new Map(before.databases.flatMap((database) => database.tables).map((table) => [table.id, table]));
  const enums = new Map(before.databases.flatMap((database) => database.enums).map((type) => [type.id, type]));
  for (const database of after.databases) {
    for (const table of database.tables) {
      const old = tables.get(table.id);
      if (old) changes.push(...tableChanges(old, table));
    }
    for (const type of database.enums) {
      const old = enums.get(type.id);
      if (old) changes.push(...enumChanges(old, type));
    }
  }
  return changes;
}

function tableChanges(old: Table, table: Table): Change[] {
  const changes: Change[] = [];
  for (const column of table.columns) {
    const was = old.columns.find((candidate) => candidate.name === column.name);
    if (was && table.kind === 'table') changes.push(...columnChanges(table, was, column));
  }
  // A key that lost a column went with it, which is told already.
  const lost = (key: string) => key.split(', ').some((name) => !table.columns.some((column) => column.name === name));
  const keys = (candidate: Table) =>
    [candidate.primaryKey, ...candidate.unique].map((key) => key?.columns.join(', ') ?? '');
  const left = new Set(keys(table));
  for (const key of keys(old)) {
    if (key !== '' && !left.has(key) && !lost(key))
      changes.push(change('key-removed', table.id, null, table.definedAt, { before: key }));
  }
  return changes;
}

function columnChanges(table: Table, was: Column, column: Column): Change[] {
  const changes: Change[] = [];
  const add = (kind: ChangeKind, before: string | null, after: string | null) =>
    changes.push(change(kind, table.id, column.name, column.definedAt, { before, after }));
  if (was.type !== column.type && was.type !== '' && column.type !== '')
    add('column-type-changed', was.type, column.type);
  if (was.nullable && !column.nullable) add('column-required', 'NULL', 'NOT NULL');
  if (!was.nullable && column.nullable) add('column-nullable', 'NOT NULL', 'NULL');
  if (was.default !== column.default) add('column-default-changed', was.default, column.default);
  return changes;
}

function enumChanges(old: EnumType, type: EnumType): Change[] {
  const changes: Change[] = [];
  for (const value of type.values) {
    if (!old.values.includes(value))
      changes.push(change('enum-value-added', type.id, value, type.definedAt, { after: value }));
  }
  for (const value of old.values) {
    if (!type.values.includes(value))
      changes.push(change('enum-value-removed', type.id, value, type.definedAt, { before: value }));
  }
  return changes;
}

/** Migrations of base that read otherwise now, or are gone. */
function migrationChanges(before: Graph, after: Graph, renamedFrom: (path: string) => string): Change[] {
  const steps = new Map(
    after.histories.flatMap((history) => history.steps.map((step) => [renamedFrom(step.path), step] as const)),
  );
  const changes: Change[] = [];
  for (const old of before.histories.flatMap((history) => history.steps)) {
    if (old.kind !== 'versioned' && old.kind !== 'baseline') continue;
    const now = steps.get(old.path);
    const id = `migration:${now?.path ?? old.path}`;
    if (!now) {
      const place = { path: old.path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
      changes.push(change('migration-removed', id, null, place, { before: old.version }));
      continue;
    }
    const known = new Set(old.statements.map((statement) => statement.hash));
    const edited = now.statements.find((statement) => !known.has(statement.hash));
    const shorter = now.statements.length < old.statements.length ? now.statements.at(-1) : undefined;
    const place = edited?.place ?? shorter?.place;
    if (place) changes.push(change('migration-edited', id, null, place, { before: old.version }));
  }
  return changes;
}
