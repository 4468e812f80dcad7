// What a FROM clause offers. In: table references. Out: the relations in scope, with the names inside them resolved.

import { nameKey } from './names';
import type { Expr, Ident, Name, TableRef } from '../model/sql';
import type { Range } from '../model/range';
import { emptyFlow, joinFlows, type Flow } from './lineage-flow';
import { functionColumns, listsItsColumns } from './resolve-dialect';
import { addRead, readColumn, readOpen, reportColumn, reportTable } from './resolve-report';
import { resolveExpr } from './resolve-walk';
import { starColumns } from './scope-star';
import {
  addRelations,
  dottedName,
  findColumn,
  findCte,
  findRelation,
  keyOf,
  pathKeys,
  rowOf,
  setOf,
} from './scope-lookup';
import {
  DEEPEST,
  emptySet,
  openRow,
  type CteEntry,
  type RelationSet,
  type Row,
  type Scope,
  type ScopeColumn,
  type ScopeRelation,
  type Session,
} from './scope';

/** Resolves the items one after the other into `scope.set`; LATERAL items see those before them. */
export function resolveFrom(session: Session, scope: Scope, items: TableRef[]): void {
  for (const item of items) addRelations(scope.set, resolveTableRef(session, scope, item));
}

/** `scope`: what a lateral item sees. Its parent is what the others see. */
function resolveTableRef(session: Session, scope: Scope, ref: TableRef): RelationSet {
  if (session.depth >= DEEPEST) {
    session.tooDeep = true;
    return setOf(named(session, null, openRow([], null, true)));
  }
  session.depth++;
  const set = resolveAnyTableRef(session, scope, ref);
  session.depth--;
  return set;
}

function resolveAnyTableRef(session: Session, scope: Scope, ref: TableRef): RelationSet {
  switch (ref.kind) {
    case 'table':
      return setOf(resolveTable(session, scope, ref));
    case 'derived':
      return setOf(resolveDerived(session, scope, ref));
    case 'function':
      return setOf(resolveFunction(session, scope, ref));
    case 'unnest':
      return setOf(resolveUnnest(session, scope, ref));
    case 'join':
      return resolveJoin(session, scope, ref);
    case 'pivot':
      return setOf(resolvePivot(session, scope, ref));
    case 'unpivot':
      return setOf(resolveUnpivot(session, scope, ref));
  }
}

// ---------------------------------------------------------------- tables

function resolveTable(session: Session, scope: Scope, ref: TableRef & { kind: 'table' }): ScopeRelation {
  const { name, alias } = ref;
  const path = pathKeys(session, name);
  const implicit = implicitUnnest(session, scope, ref, path);
  if (implicit !== null) return implicit;
  const { id, row } = findTable(session, scope, name);
  const renamed = renameColumns(session, row, ref.columns);
  const key = alias === null ? (path.at(-1) ?? null) : keyOf(session, alias);
  return { key, path, aliased: alias !== null, id, row: renamed, qualifiedOnly: false };
}

function findTable(session: Session, scope: Scope, name: Name): { id: string | null; row: Row } {
  const last = name.at(-1);
  if (last === undefined) return { id: null, row: openRow([], null, true) };
  if (name.length === 1) {
    const entry = findCte(scope.env, keyOf(session, last));
    if (entry !== null) return { id: null, row: rowOfCte(session, entry) };
    const variable = session.options.rows?.get(last.name.toLowerCase());
    if (variable !== undefined)
      return { id: null, row: variable === null ? openRow([], null, true) : rowOf(session, variable) };
    if (/^dual$/i.test(last.name) && session.dialect !== 'postgres') return { id: null, row: closedRow([]) };
    if (/^[#@]/.test(last.name)) {
      const known = session.catalog.relation(name);
      if (typeof known === 'string') return { id: null, row: openRow([], null, true) };
    }
  }
  const found = session.catalog.relation(name);
  if (found === 'missing') {
    reportTable(session, name, 'from', 'proven');
    return { id: null, row: openRow([dottedName(name)], null, true) };
  }
  const relation = found === 'external' ? { id: dottedName(name), columns: null } : found.found;
  const certainty = found === 'external' ? 'likely' : 'proven';
  addRead(session, relation.id, null, { clause: 'from', range: last.range, certainty });
  return { id: relation.id, row: rowOf(session, relation) };
}

/** A CTE's row, resolved the first time it is asked for. */
export function rowOfCte(session: Session, entry: CteEntry): Row {
  if (entry.state === 'done') return entry.row!;
  if (entry.state === 'running') return entry.row ?? openRow([], null, false);
  entry.state = 'running';
  const { body, columns } = entry.cte;
  const row =
    'kind' in body
      ? session.data(body, entry.env)
      : session.query(body, entry.env, null, entry.recursive ? entry : undefined);
  entry.row = renameColumns(session, row, columns);
  entry.state = 'done';
  return entry.row;
}

/** BigQuery and Redshift: `FROM t, t.items` takes rows out of a column of `t`. */
function implicitUnnest(
  session: Session,
  scope: Scope,
  ref: TableRef & { kind: 'table' },
  path: string[],
): ScopeRelation | null {
  if (!['bigquery', 'redshift'].includes(session.dialect) || ref.name.length < 2) return null;
  if (findRelation(session, scope, [path[0]!]) === null) return null;
  const value: Expr = { kind: 'column', parts: ref.name, range: ref.range };
  const alias = ref.alias ?? ref.name.at(-1)!;
  return resolveUnnest(session, scope, {
    kind: 'unnest',
    exprs: [value],
    flatten: false,
    alias,
    columns: ref.columns,
    offset: null,
    range: ref.range,
  });
}

function closedRow(columns: ScopeColumn[]): Row {
  return { columns, index: null, open: null, origins: [] };
}

/** A column made out of values; what it is compared with says nothing of the columns those came from. */
function madeColumn(session: Session, name: string, made: Flow, range: Range | null): ScopeColumn {
  const flow: Flow = { sources: [], reads: [], inputs: [made] };
  return { name, key: nameKey(session.dialect, name), type: '', base: null, flow, range };
}

/** `AS t(a, b)`: the first columns take these names, the others keep theirs. */
export function renameColumns(session: Session, row: Row, names: Ident[]): Row {
  if (names.length === 0) return row;
  const columns = row.columns.map((column, i) => {
    const name = names[i];
    if (name === undefined) return column;
    return { ...column, name: name.name, key: keyOf(session, name) };
  });
  if (row.open !== null) {
    for (let i = columns.length; i < names.length; i++) {
      const flow = row.open.flow ?? openFlow(row.open.relations);
      columns.push(madeColumn(session, names[i]!.name, flow, names[i]!.range));
    }
    return { ...row, columns, index: null };
  }
  return { ...row, columns, index: null };
}

function openFlow(relations: string[]): Flow {
  return { sources: relations.map((relation) => ({ relation, column: '*' })), reads: [], inputs: [] };
}

// ---------------------------------------------------------------- queries, functions, rows out of values

function resolveDerived(session: Session, scope: Scope, ref: TableRef & { kind: 'derived' }): ScopeRelation {
  const row = session.query(ref.query, scope.env, ref.lateral ? scope : scope.parent);
  return named(session, ref.alias, renameColumns(session, row, ref.columns));
}

function named(session: Session, alias: Ident | null, row: Row): ScopeRelation {
  const key = alias === null ? null : keyOf(session, alias);
  return { key, path: [], aliased: alias !== null, id: null, row, qualifiedOnly: false };
}

function resolveFunction(session: Session, scope: Scope, ref: TableRef & { kind: 'function' }): ScopeRelation {
  const flow = joinFlows(ref.calls.map((call) => resolveExpr(session, scope, call, 'from').flow));
  const call = ref.calls[0];
  const functionName = call?.kind === 'call' ? (call.name.at(-1)?.name ?? '') : '';
  const known = ref.calls.length === 1 ? functionColumns(session.dialect, functionName.toLowerCase()) : null;
  const names = known === 'scalar' ? [ref.alias?.name ?? functionName] : known;
  const columns = (names ?? []).map((name) => madeColumn(session, name, flow, ref.range));
  if (ref.ordinality && names !== null) columns.push(madeColumn(session, 'ordinality', emptyFlow(), ref.range));
  const row: Row = { ...closedRow(columns), open: names === null ? { relations: [], flow, silent: false } : null };
  const renamed = renameColumns(session, row, ref.columns);
  const closed = ref.columns.length > 0 && listsItsColumns(functionName.toLowerCase());
  const relation = named(session, ref.alias, closed ? { ...renamed, open: null } : renamed);
  if (ref.alias === null && functionName !== '') relation.key = nameKey(session.dialect, functionName);
  return relation;
}

const FLATTEN_COLUMNS = ['SEQ', 'KEY', 'PATH', 'INDEX', 'VALUE', 'THIS'];

function resolveUnnest(session: Session, scope: Scope, ref: TableRef & { kind: 'unnest' }): ScopeRelation {
  const flow = joinFlows(ref.exprs.map((expr) => resolveExpr(session, scope, expr, 'from').flow));
  const columns: ScopeColumn[] = [];
  if (ref.flatten) for (const name of FLATTEN_COLUMNS) columns.push(madeColumn(session, name, flow, ref.range));
  else if (ref.columns.length > 0) {
    for (const name of ref.columns) columns.push(madeColumn(session, name.name, flow, name.range));
  } else if (ref.alias !== null) columns.push(madeColumn(session, ref.alias.name, flow, ref.range));
  if (ref.offset !== null) columns.push(madeColumn(session, ref.offset.name, emptyFlow(), ref.offset.range));
  // Structs spread their fields beside the value; what they are called is not in the text.
  const spreads = !ref.flatten && (ref.columns.length === 0 || session.dialect === 'bigquery');
  const row: Row = { ...closedRow(columns), open: spreads ? { relations: [], flow, silent: false } : null };
  const relation = named(session, ref.alias, ref.flatten ? renameColumns(session, row, ref.columns) : row);
  if (ref.alias === null) relation.key = 'unnest';
  return relation;
}

// ---------------------------------------------------------------- joins

/** A comma binds as tightly as JOIN there: in `a, b JOIN c ON …` the condition sees `a`. */
const COMMA_JOINS: ReadonlySet<string> = new Set(['snowflake', 'bigquery', 'sqlite']);

function resolveJoin(session: Session, scope: Scope, ref: TableRef & { kind: 'join' }): RelationSet {
  const joins: (TableRef & { kind: 'join' })[] = [];
  let leaf: TableRef = ref;
  while (leaf.kind === 'join') {
    joins.push(leaf);
    leaf = leaf.left;
  }
  const set = emptySet();
  // What a lateral right side sees: the joined tables, then the items before this one.
  const here: Scope = { ...scope, set, parent: scope, aliases: null };
  addRelations(set, resolveTableRef(session, scope, leaf));
  for (let i = joins.length - 1; i >= 0; i--) {
    const join = joins[i]!;
    const right = resolveRight(session, scope, here, join.right);
    if (join.natural) mergeNatural(set, right);
    else if (join.using.length > 0) mergeUsing(session, scope, set, right, join.using);
    const hidden = join.type === 'semi' || join.type === 'anti' ? right.star.splice(0) : [];
    addRelations(set, right);
    if (join.on !== null) {
      const on = COMMA_JOINS.has(session.dialect) ? here : { ...scope, set, aliases: null };
      resolveExpr(session, on, join.on, 'join');
    }
    if (hidden.length > 0) for (const relation of right.relations) relation.qualifiedOnly = true;
  }
  return set;
}

/** Only lateral items see their neighbours; a plain subquery sees what the whole FROM clause sees. */
function resolveRight(session: Session, scope: Scope, here: Scope, right: TableRef): RelationSet {
  if (right.kind === 'derived' && !right.lateral) return resolveTableRef(session, scope, right);
  return resolveTableRef(session, here, right);
}

function mergeUsing(session: Session, scope: Scope, left: RelationSet, right: RelationSet, using: Ident[]): void {
  for (const ident of using) {
    const key = keyOf(session, ident);
    const members = [...readSide(session, scope, left, ident), ...readSide(session, scope, right, ident)];
    mergeKey(left, right, key, members);
  }
}

function readSide(session: Session, scope: Scope, side: RelationSet, ident: Ident): ScopeRelation[] {
  const key = keyOf(session, ident);
  const having = side.relations.filter((relation) => !relation.qualifiedOnly && findColumn(relation.row, key) !== null);
  for (const relation of having) {
    readColumn(session, findColumn(relation.row, key)!, { clause: 'join', range: ident.range });
  }
  if (having.length > 0) return having;
  const open = side.relations.filter((relation) => relation.row.open !== null);
  for (const relation of open)
    readOpen(session, relation.row.open!, ident.name, { clause: 'join', range: ident.range });
  if (open.length === 0) {
    const only = side.relations.length === 1 ? side.relations[0]! : null;
    reportColumn(session, { ...scope, set: side, parent: null }, [ident], ident, only, 'join');
  }
  return open;
}

function mergeNatural(left: RelationSet, right: RelationSet): void {
  if ([...left.relations, ...right.relations].some((relation) => relation.row.open !== null)) {
    left.loose = true;
    return;
  }
  const keys = new Set<string>();
  for (const relation of left.relations) for (const { key } of relation.row.columns) if (key !== null) keys.add(key);
  for (const key of keys) {
    const leftSide = left.relations.filter((relation) => findColumn(relation.row, key) !== null);
    const rightSide = right.relations.filter((relation) => findColumn(relation.row, key) !== null);
    if (rightSide.length > 0) mergeKey(left, right, key, [...leftSide, ...rightSide]);
  }
}

function mergeKey(left: RelationSet, right: RelationSet, key: string, members: ScopeRelation[]): void {
  const first = members[0];
  if (first === undefined) return;
  const groups = left.merged.get(key) ?? [];
  const touched = groups.filter((group) => group.some((relation) => members.includes(relation)));
  const group = [...new Set([...touched.flat(), ...members])];
  left.merged.set(key, [...groups.filter((other) => !touched.includes(other)), group]);
  left.star = left.star.filter((entry) => entry.merged?.key !== key || !group.includes(entry.relation));
  const position = left.star.filter((entry) => entry.merged !== null).length;
  left.star.splice(position, 0, { relation: first, except: new Set(), merged: { key, relations: group } });
  for (const entry of [...left.star, ...right.star]) {
    if (entry.merged === null && group.includes(entry.relation)) entry.except = new Set([...entry.except, key]);
  }
}

// ---------------------------------------------------------------- pivots

function resolvePivot(session: Session, scope: Scope, ref: TableRef & { kind: 'pivot' }): ScopeRelation {
  const inner: Scope = { ...scope, set: resolveTableRef(session, scope, ref.source), aliases: null };
  const used = new Set<string>();
  const aggregates = ref.aggregates.map(({ expr }) => {
    noteColumns(session, expr, used);
    return resolveExpr(session, inner, expr, 'select').flow;
  });
  for (const expr of ref.on) {
    noteColumns(session, expr, used);
    resolveExpr(session, inner, expr, 'select');
  }
  const flow = joinFlows(aggregates);
  const star = starColumns(session, inner, { clause: 'select', range: ref.range });
  const columns = star.columns.filter((column) => column.key === null || !used.has(column.key));
  for (const { name } of ref.values ?? []) columns.push(madeColumn(session, name, flow, ref.range));
  const unknown = ref.values === null || ref.aggregates.length > 1;
  const open = unknown || star.open !== null ? { relations: star.open?.relations ?? [], flow, silent: false } : null;
  return named(session, ref.alias, renameColumns(session, { ...star, columns, index: null, open }, ref.columns));
}

function noteColumns(session: Session, expr: Expr, used: Set<string>): void {
  const stack = [expr];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at.kind === 'column') used.add(keyOf(session, at.parts.at(-1)!));
    if (at.kind === 'call') for (const arg of at.args) stack.push(arg);
    if (at.kind === 'cast') stack.push(at.operand);
    if (at.kind === 'op' || at.kind === 'compare') for (const operand of at.operands) stack.push(operand);
  }
}

function resolveUnpivot(session: Session, scope: Scope, ref: TableRef & { kind: 'unpivot' }): ScopeRelation {
  const inner: Scope = { ...scope, set: resolveTableRef(session, scope, ref.source), aliases: null };
  const used = new Set(ref.inputs.map((ident) => keyOf(session, ident)));
  const inputs = ref.inputs.map((ident) =>
    resolveExpr(session, inner, { kind: 'column', parts: [ident], range: ident.range }, 'select'),
  );
  const flow = joinFlows(inputs.map((value) => value.flow));
  const star = starColumns(session, inner, { clause: 'select', range: ref.range });
  const columns = star.columns.filter((column) => column.key === null || !used.has(column.key));
  columns.push(madeColumn(session, ref.name.name, emptyFlow(), ref.name.range));
  for (const value of ref.value) columns.push(madeColumn(session, value.name, flow, value.range));
  return named(session, ref.alias, renameColumns(session, { ...star, columns, index: null }, ref.columns));
}
