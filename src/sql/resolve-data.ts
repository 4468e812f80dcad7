// What INSERT, UPDATE, DELETE and MERGE read and write. In: the statement. Out: the RETURNING row, the target and what flows into its columns.

import type { Clause } from '../model/graph';
import type { Range } from '../model/range';
import type {
  Assignment,
  DataStatement,
  Delete,
  Expr,
  Ident,
  Insert,
  Merge,
  Name,
  Query,
  QueryBody,
  Update,
} from '../model/sql';
import type { Source } from './catalog';
import { collectFlows, emptyFlow, joinFlows, type Flow } from './lineage-flow';
import { resolveFrom } from './resolve-from';
import { addRead, readColumn, readOpen, reportColumn, reportTable } from './resolve-report';
import { openCtes, resolveItems } from './resolve-select';
import { giveValues, literalsIn, resolveExpr } from './resolve-walk';
import { addRelations, dottedName, findColumn, findRelation, keyOf, pathKeys, rowOf, setOf } from './scope-lookup';
import { emptyScope, openRow, type Env, type Row, type Scope, type ScopeRelation, type Session } from './scope';

export interface Write {
  column: string;
  sources: Source[];
  range: Range;
}

export interface DataResult {
  row: Row;
  target: string | null;
  writes: Write[];
}

interface FlowWrite {
  column: string;
  flow: Flow;
  range: Range;
}

export function resolveData(session: Session, statement: DataStatement, outer: Env | null): DataResult {
  const env = openCtes(session, statement, outer);
  switch (statement.kind) {
    case 'insert':
      return resolveInsert(session, statement, env);
    case 'update':
      return resolveUpdate(session, statement, env);
    case 'delete':
      return resolveDelete(session, statement, env);
    case 'merge':
      return resolveMerge(session, statement, env);
  }
}

// ---------------------------------------------------------------- the table written to

function findTarget(session: Session, name: Name, alias: Ident | null, clause: Clause, writes: boolean): ScopeRelation {
  const path = pathKeys(session, name);
  const key = alias === null ? (path.at(-1) ?? null) : keyOf(session, alias);
  const { id, row } = lookUp(session, name, clause, writes);
  return { key, path, aliased: alias !== null, id, row, qualifiedOnly: false };
}

function lookUp(session: Session, name: Name, clause: Clause, writes: boolean): { id: string | null; row: Row } {
  const last = name.at(-1);
  if (last === undefined) return { id: null, row: openRow([], null, true) };
  const found = session.catalog.relation(name);
  if (found === 'missing') {
    if (/^[#@]/.test(last.name)) return { id: null, row: openRow([], null, true) };
    const variable = session.options.rows?.get(last.name.toLowerCase());
    if (variable !== undefined)
      return { id: null, row: variable === null ? openRow([], null, true) : rowOf(session, variable) };
    reportTable(session, name, clause, 'proven');
    return { id: null, row: openRow([dottedName(name)], null, true) };
  }
  const relation = found === 'external' ? { id: dottedName(name), columns: null } : found.found;
  const certainty = found === 'external' ? 'likely' : 'proven';
  addRead(session, relation.id, null, { clause, range: last.range, certainty, writes });
  return { id: relation.id, row: rowOf(session, relation) };
}

function writeColumn(session: Session, scope: Scope, target: ScopeRelation, ident: Ident, clause: Clause): Flow {
  const column = findColumn(target.row, keyOf(session, ident));
  const place = { clause, range: ident.range, writes: true };
  if (column !== null) return readColumn(session, column, place);
  if (target.row.open !== null) return readOpen(session, target.row.open, ident.name, place);
  reportColumn(session, scope, [ident], ident, target, clause);
  return emptyFlow();
}

/** A relation under another name, which unqualified names never mean. */
function shadow(session: Session, target: ScopeRelation, name: string): ScopeRelation {
  const key = session.dialect === 'snowflake' ? name.toUpperCase() : name;
  return { ...target, key, path: [], aliased: true, qualifiedOnly: true };
}

function finish(target: ScopeRelation, name: Name, row: Row, writes: FlowWrite[]): DataResult {
  const id = target.id ?? (name.length === 0 ? null : dottedName(name));
  const collected = collectFlows(writes.map((write) => write.flow));
  const listed = writes.map(({ column, range }, i) => ({ column, range, sources: collected[i]!.sources }));
  return { row, target: id, writes: listed };
}

function returning(session: Session, statement: DataStatement, scope: Scope, target: ScopeRelation): Row {
  if (statement.returning.length === 0) return { columns: [], index: null, open: null, origins: [] };
  const inner: Scope = { ...scope, set: { ...scope.set, relations: [...scope.set.relations] } };
  for (const name of ['old', 'new', 'inserted', 'deleted']) inner.set.relations.push(shadow(session, target, name));
  return resolveItems(session, inner, statement.returning, 'returning', new Map());
}

// ---------------------------------------------------------------- INSERT

function resolveInsert(session: Session, insert: Insert, env: Env | null): DataResult {
  const target = findTarget(session, insert.table, insert.alias, 'insert', true);
  const scope = emptyScope(null, env);
  scope.set = setOf(target);
  const written = insert.columns.map((ident) => writeColumn(session, scope, target, ident, 'insert'));
  const source = insert.source === null ? null : session.query(insert.source, env, null);
  const writes = source === null ? [] : matchColumns(session, insert, target, source, written);
  resolveConflict(session, insert, scope, target, writes);
  return finish(target, insert.table, returning(session, insert, scope, target), writes);
}

/** Source columns meet target columns by position. */
function matchColumns(
  session: Session,
  insert: Insert,
  target: ScopeRelation,
  source: Row,
  written: Flow[],
): FlowWrite[] {
  const writes: FlowWrite[] = [];
  const known = target.row.open === null ? target.row.columns : [];
  const place = insert.table.at(-1)?.range ?? insert.range;
  let afterStar = false;
  for (const [i, column] of source.columns.entries()) {
    const flow = column.flow ?? emptyFlow();
    const listed = insert.columns[i];
    if (column.name === '*' && column.key === null) {
      afterStar = true;
      const rest = insert.columns.length > 0 ? insert.columns.slice(i).map((ident) => ident.name) : ['*'];
      for (const name of rest) writes.push({ column: name, flow, range: column.range ?? place });
      continue;
    }
    if (listed !== undefined && !afterStar) {
      if (insert.source !== null) giveValues(written[i]!, valuesAt(insert.source, i));
      writes.push({ column: listed.name, flow, range: listed.range });
      continue;
    }
    const positional = insert.columns.length === 0 && !afterStar ? known[i] : undefined;
    if (positional !== undefined) {
      const into = readColumn(session, positional, { clause: 'insert', range: place, writes: true, star: true });
      if (insert.source !== null) giveValues(into, valuesAt(insert.source, i));
    }
    const name = positional?.name ?? column.name;
    writes.push({ column: name ?? '', flow, range: column.range ?? place });
  }
  return writes;
}

/** String literals that a query puts into its column at this position. */
function valuesAt(query: Query, position: number): { value: string; range: Range }[] {
  const found: { value: string; range: Range }[] = [];
  const bodies: QueryBody[] = [query.body];
  while (bodies.length > 0) {
    const body = bodies.pop()!;
    if (body.kind === 'set-operation') bodies.push(body.right, body.left);
    if (body.kind === 'nested') bodies.push(body.query.body);
    if (body.kind === 'values')
      for (const row of body.rows) if (row[position]) found.push(...literalsIn(row[position]));
    if (body.kind !== 'select' || body.items.slice(0, position).some((item) => item.kind === 'star')) continue;
    const item = body.items[position];
    if (item?.kind === 'expr') found.push(...literalsIn(item.expr));
  }
  return found;
}

function resolveConflict(
  session: Session,
  insert: Insert,
  scope: Scope,
  target: ScopeRelation,
  writes: FlowWrite[],
): void {
  const { conflict } = insert;
  if (conflict === null) return;
  const inner: Scope = { ...scope, set: { ...scope.set, relations: [target, shadow(session, target, 'excluded')] } };
  for (const ident of conflict.columns) {
    resolveExpr(session, scope, { kind: 'column', parts: [ident], range: ident.range }, 'conflict');
  }
  for (const expr of conflict.exprs) resolveExpr(session, scope, expr, 'conflict');
  // MySQL: the columns of the SELECT can be named in the update.
  const outer =
    session.dialect === 'mysql' && insert.source !== null ? sourceScope(session, insert.source, inner) : inner;
  for (const assignment of conflict.set) writes.push(assign(session, outer, target, assignment, 'conflict'));
  if (conflict.where !== null) resolveExpr(session, inner, conflict.where, 'conflict');
}

function sourceScope(session: Session, source: Query, inner: Scope): Scope {
  if (source.body.kind !== 'select') return inner;
  const parent = emptyScope(null, inner.env);
  resolveFrom(session, parent, source.body.from);
  return { ...inner, parent };
}

// ---------------------------------------------------------------- UPDATE, DELETE

/** `SET a.b = …` writes b of a where a is a relation, else (a field of) a. */
function assign(
  session: Session,
  scope: Scope,
  target: ScopeRelation,
  assignment: Assignment,
  clause: Clause,
  position: number | null = null,
): FlowWrite & { relation: ScopeRelation } {
  const parts = assignment.column;
  const last = parts.at(-1);
  const value = assignedFlow(session, scope, assignment, clause, position);
  if (last === undefined) return { column: '', flow: value, range: assignment.value.range, relation: target };
  const qualifier = parts.slice(0, -1).map((part) => keyOf(session, part));
  const relation = qualifier.length > 0 ? findRelation(session, scope, qualifier) : null;
  const ident = qualifier.length > 0 && relation === null && !namesTarget(target, qualifier) ? parts[0]! : last;
  const into = relation ?? target;
  const written = writeColumn(session, scope, into, ident, clause);
  giveValues(written, literalsIn(assignment.value));
  return { column: ident.name, flow: value, range: ident.range, relation: into };
}

/** `SET (a, b) = (SELECT …)`: the adapters give each column the whole query; `position` says which of its columns. */
function assignedFlow(
  session: Session,
  scope: Scope,
  { value }: Assignment,
  clause: Clause,
  position: number | null,
): Flow {
  if (position === null || value.kind !== 'query') return resolveExpr(session, scope, value, clause).flow;
  const row = session.query(value.query, scope.env, scope);
  return row.columns[position]?.flow ?? row.open?.flow ?? emptyFlow();
}

/** Where the assignment stands among those that share its value; null when it is alone. */
function sharedPosition(set: Assignment[], at: number): number | null {
  const { value } = set[at]!;
  let first = at;
  while (first > 0 && sameRange(set[first - 1]!.value.range, value.range)) first--;
  const next = set[at + 1];
  const shared = first < at || (next !== undefined && sameRange(next.value.range, value.range));
  return shared ? at - first : null;
}

function sameRange(a: Range, b: Range): boolean {
  return a.line === b.line && a.startColumn === b.startColumn;
}

function namesTarget(target: ScopeRelation, qualifier: string[]): boolean {
  return target.path.at(-1) === qualifier.at(-1);
}

/** T-SQL and MySQL name the target by an alias of the FROM clause, or list it there again. */
function targetAmong(session: Session, scope: Scope, name: Name, clause: Clause): ScopeRelation | null {
  const found = findRelation(session, scope, pathKeys(session, name));
  if (found === null || found.id === null) return null;
  const last = name.at(-1)!;
  addRead(session, found.id, null, { clause, range: last.range, writes: true });
  return found;
}

function openTarget(
  session: Session,
  statement: Update | Delete,
  from: Update['from'],
  env: Env | null,
): { scope: Scope; target: ScopeRelation } {
  const scope = emptyScope(null, env);
  const clause = statement.kind;
  if (statement.alias === null && from.length > 0 && session.dialect !== 'postgres') {
    resolveFrom(session, scope, from);
    const among = targetAmong(session, scope, statement.table, clause);
    if (among !== null) return { scope, target: among };
    const target = findTarget(session, statement.table, null, clause, true);
    addRelations(scope.set, setOf(target));
    return { scope, target };
  }
  const target = findTarget(session, statement.table, statement.alias, clause, true);
  addRelations(scope.set, setOf(target));
  resolveFrom(session, scope, from);
  return { scope, target };
}

function resolveUpdate(session: Session, update: Update, env: Env | null): DataResult {
  const { scope, target } = openTarget(session, update, update.from, env);
  const writes = update.set.map((assignment, i) =>
    assign(session, scope, target, assignment, 'update', sharedPosition(update.set, i)),
  );
  const into = writes.find((write) => write.relation !== target)?.relation;
  if (update.where !== null) resolveExpr(session, scope, update.where, 'where');
  const row = returning(session, update, scope, target);
  // MySQL joins first and names the table it writes to in SET.
  return finish(into?.id != null && update.set.length > 0 ? into : target, update.table, row, writes);
}

function resolveDelete(session: Session, statement: Delete, env: Env | null): DataResult {
  const { scope, target } = openTarget(session, statement, statement.using, env);
  if (statement.where !== null) resolveExpr(session, scope, statement.where, 'where');
  return finish(target, statement.table, returning(session, statement, scope, target), []);
}

// ---------------------------------------------------------------- MERGE

function resolveMerge(session: Session, merge: Merge, env: Env | null): DataResult {
  const target = findTarget(session, merge.table, merge.alias, 'merge', true);
  const scope = emptyScope(null, env);
  const using = emptyScope(null, env);
  resolveFrom(session, using, [merge.using]);
  scope.set = setOf(target);
  addRelations(scope.set, using.set);
  resolveExpr(session, scope, merge.on, 'merge');
  const writes: FlowWrite[] = [];
  for (const clause of merge.clauses) {
    if (clause.when !== null) resolveExpr(session, scope, clause.when, 'merge');
    const { action } = clause;
    if (action.kind === 'update') {
      for (const assignment of action.set) writes.push(assign(session, scope, target, assignment, 'merge'));
    }
    if (action.kind === 'insert') insertMerged(session, scope, using, target, action.columns, action.values, writes);
  }
  return finish(target, merge.table, returning(session, merge, scope, target), writes);
}

function insertMerged(
  session: Session,
  scope: Scope,
  using: Scope,
  target: ScopeRelation,
  columns: Ident[],
  values: Expr[],
  writes: FlowWrite[],
): void {
  const written = columns.map((ident) => writeColumn(session, scope, target, ident, 'merge'));
  for (const [i, expr] of values.entries()) {
    // INSERT sees the source alone; the target's row does not exist yet.
    const { flow } = resolveExpr(session, using, expr, 'merge');
    const ident = columns[i];
    const name = ident?.name ?? (target.row.open === null ? target.row.columns[i]?.name : undefined);
    if (written[i] !== undefined) giveValues(written[i], literalsIn(expr));
    if (name != null) writes.push({ column: name, flow: joinFlows([flow]), range: ident?.range ?? expr.range });
  }
}
