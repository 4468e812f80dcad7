// What a query returns. In: a query and what it can see. Out: its row, every name inside it resolved.

import { nameKey } from './names';
import type { Clause } from '../model/graph';
import type { Expr, Ident, Name, Query, QueryBody, Select, SelectItem, Values } from '../model/sql';
import { joinFlows, unknownFlow, type Flow } from './lineage-flow';
import { aliasVisible, recursesSilently, type AliasClause } from './resolve-dialect';
import { figureName } from './resolve-figure';
import { resolveFrom, rowOfCte } from './resolve-from';
import { againAt, isAnyColumn, ownersOfAny, resolveColumn, type Value } from './resolve-names';
import { readColumn, readOpen, reportColumn, reportTable, type Place } from './resolve-report';
import { resolveSetOperation } from './resolve-set';
import { bareColumn, resolveExpr } from './resolve-walk';
import { dottedName, findColumn, findRelation, keyOf, setOf } from './scope-lookup';
import { joinOpen, relationColumns, starColumns } from './scope-star';
import {
  DEEPEST,
  emptyScope,
  openRow,
  type Alias,
  type CteEntry,
  type Env,
  type OpenRow,
  type Row,
  type Scope,
  type ScopeColumn,
  type Session,
} from './scope';

/** `self`: the recursive CTE whose body this is. */
export function resolveQueryIn(
  session: Session,
  query: Query,
  env: Env | null,
  parent: Scope | null,
  self?: CteEntry,
): Row {
  if (session.depth >= DEEPEST) {
    session.tooDeep = true;
    return openRow([], null, true);
  }
  session.depth++;
  const inner = openCtes(session, query, env);
  const row = resolveBody(session, query.body, inner, parent, query, self);
  session.depth--;
  return row;
}

/** Declares the CTEs of a WITH clause and resolves each, used or not. */
export function openCtes(session: Session, query: Pick<Query, 'ctes' | 'recursive'>, outer: Env | null): Env | null {
  if (query.ctes.length === 0) return outer;
  let env: Env = { entries: new Map(), parent: outer };
  const entries: CteEntry[] = [];
  for (const cte of query.ctes) {
    const recursive = query.recursive || recursesSilently(session.dialect);
    // Without RECURSIVE a CTE sees those before it; with it, all of them and itself.
    const entry: CteEntry = { cte, env, recursive, state: 'waiting', row: null };
    entries.push(entry);
    if (query.recursive) {
      env.entries.set(keyOf(session, cte.name), entry);
      continue;
    }
    if (recursive && isUnion(cte.body)) entry.env = withEntry(session, env, entry);
    env = withEntry(session, env, entry);
  }
  for (const entry of entries) rowOfCte(session, entry);
  return env;
}

function isUnion(body: object): boolean {
  return 'body' in body && (body as Query).body.kind === 'set-operation';
}

function withEntry(session: Session, env: Env, entry: CteEntry): Env {
  return { entries: new Map([[keyOf(session, entry.cte.name), entry]]), parent: env };
}

function resolveBody(
  session: Session,
  body: QueryBody,
  env: Env | null,
  parent: Scope | null,
  query: Query | null,
  self?: CteEntry,
): Row {
  let at = body;
  while (at.kind === 'nested' && at.query.ctes.length === 0 && at.query.orderBy.length + at.query.limit.length === 0) {
    at = at.query.body;
  }
  if (at.kind === 'select') return resolveSelect(session, at, env, parent, query);
  let row: Row;
  if (at.kind === 'nested') row = session.query(at.query, env, parent, self);
  else if (at.kind === 'values') row = resolveValues(session, at, env, parent);
  else row = resolveSetOperation(session, at, (member) => resolveBody(session, member, env, parent, null), self);
  if (query === null) return row;
  const scope = emptyScope(parent, env);
  scope.set = setOf({ key: null, path: [], aliased: false, id: null, row, qualifiedOnly: false });
  for (const expr of [...query.orderBy, ...query.limit]) resolveExpr(session, scope, expr, 'order-by');
  return row;
}

// ---------------------------------------------------------------- SELECT

function resolveSelect(
  session: Session,
  select: Select,
  env: Env | null,
  parent: Scope | null,
  query: Query | null,
): Row {
  const scope = emptyScope(parent, env);
  if (select.windowNames !== undefined) {
    scope.windows = new Set(select.windowNames.map((name) => nameKey(session.dialect, name)));
  }
  resolveFrom(session, scope, select.from);
  const aliases = new Map<string, Alias>();
  const within: Scope = aliasVisible(session.dialect, 'select') ? withAliases(session, scope, aliases) : scope;
  const row = resolveItems(session, within, select.items, 'select', aliases);
  const rest = (clause: AliasClause): Scope =>
    aliasVisible(session.dialect, clause) ? withAliases(session, scope, aliases) : scope;
  if (select.where !== null) resolveExpr(session, rest('where'), select.where, 'where');
  for (const expr of select.groupBy) resolveExpr(session, rest('group-by'), expr, 'group-by');
  if (select.having !== null) resolveExpr(session, rest('having'), select.having, 'having');
  if (select.qualify !== null) resolveExpr(session, rest('qualify'), select.qualify, 'qualify');
  for (const expr of select.windows) resolveExpr(session, rest('select'), expr, 'window');
  const ordered = [...select.distinctOn, ...(query?.orderBy ?? [])];
  for (const expr of ordered) resolveOrder(session, rest('order-by'), expr, aliases, row);
  for (const expr of query?.limit ?? []) resolveExpr(session, scope, expr, 'order-by');
  return row;
}

function withAliases(session: Session, scope: Scope, aliases: Map<string, Alias>): Scope {
  return { ...scope, aliases, aliasBeforeOpen: session.dialect !== 'ansi' };
}

/** ORDER BY and DISTINCT ON: a name alone is an output column first. */
function resolveOrder(session: Session, scope: Scope, expr: Expr, aliases: Map<string, Alias>, row: Row): void {
  // `ORDER BY x DESC` may come as an operator over the key.
  let key = expr;
  while (key.kind === 'op' && key.operands.length === 1) key = key.operands[0]!;
  const name = bareColumn(key);
  const alias = name === null ? undefined : aliases.get(keyOf(session, name));
  const starred = name === null || alias !== undefined ? undefined : outputOfStar(session, scope, row, name);
  if (starred !== undefined)
    readColumn(session, { ...starred, flow: null }, { clause: 'order-by', range: name!.range });
  else if (name === null || alias === undefined) resolveExpr(session, scope, expr, 'order-by');
  else if (alias.column !== null) againAt(session, scope, alias.column, name, 'order-by');
}

/** `SELECT o.*, c.name … ORDER BY id`: the output column that the star brought along, not one of the joined tables. */
function outputOfStar(session: Session, scope: Scope, row: Row, name: Ident): ScopeColumn | undefined {
  const key = keyOf(session, name);
  const owners = scope.set.relations.filter((relation) => findColumn(relation.row, key) !== null);
  if (owners.length < 2) return undefined;
  return row.columns.find((column) => column.key === key);
}

/** A SELECT or RETURNING list. Fills `aliases` with the names it gives. */
export function resolveItems(
  session: Session,
  scope: Scope,
  items: SelectItem[],
  clause: Clause,
  aliases: Map<string, Alias>,
): Row {
  const columns: ScopeColumn[] = [];
  const opens: OpenRow[] = [];
  const origins = new Set<string>();
  for (const item of items) {
    if (item.kind === 'star') {
      const star = resolveStar(session, scope, item, clause);
      for (const column of star.columns) columns.push(column);
      for (const origin of star.origins) origins.add(origin);
      if (star.open === null) continue;
      opens.push(star.open);
      columns.push({ name: '*', key: null, type: '', base: null, flow: star.open.flow, range: item.range });
      continue;
    }
    const { expr, alias } = item;
    const any = anyColumns(session, scope, item, clause);
    if (any !== null) {
      opens.push(any);
      columns.push({ name: '*', key: null, type: '', base: null, flow: any.flow, range: item.range });
      continue;
    }
    const value = ownValue(expr, resolveExpr(session, scope, expr, clause));
    const name = alias?.name ?? figureName(expr, session.dialect);
    if (isUnknownName(session, name)) {
      const flow = expr.kind === 'literal' && expr.value === null ? unknownFlow() : value.flow;
      opens.push({ relations: [], flow, silent: false });
      columns.push({ name: '*', key: null, type: '', base: null, flow, range: item.range });
      continue;
    }
    const key = name === null ? null : nameKey(session.dialect, name);
    columns.push({ name, key, type: value.type, base: null, flow: value.flow, range: expr.range });
    if (key === null || aliases.has(key)) continue;
    const implicit = expr.kind === 'column' && nameKey(session.dialect, expr.parts.at(-1)!.name) === key;
    aliases.set(key, { ...value, column: implicit ? expr : null });
  }
  return { columns, index: null, open: joinOpen(opens), origins: [...origins] };
}

/** `lower(x) AS x`, where `x` stands for all columns of what it is read from: each under its own name. */
function anyColumns(
  session: Session,
  scope: Scope,
  { expr, alias, range }: SelectItem & { kind: 'expr' },
  clause: Clause,
): OpenRow | null {
  if (session.options.anyColumn === undefined) return null;
  const name = alias ?? (expr.kind === 'column' ? expr.parts.at(-1)! : null);
  if (name === null || !isAnyColumn(session, name)) return null;
  const columns = columnsIn(expr).filter((parts) => isAnyColumn(session, parts.at(-1)!));
  const through = [...new Set(columns.flatMap((parts) => ownersOfAny(session, scope, parts)))];
  if (through.length === 0) return { relations: [], flow: unknownFlow(), silent: false };
  const open: OpenRow = { relations: [], through, flow: null, silent: false };
  return { ...open, flow: readOpen(session, open, '*', { clause, range, star: true }) };
}

function isUnknownName({ options }: Session, name: string | null): boolean {
  return options.unknownName !== undefined && name !== null && name.toLowerCase().includes(options.unknownName);
}

function columnsIn(expr: Expr): Name[] {
  const found: Name[] = [];
  const stack: Expr[] = [expr];
  while (stack.length > 0) {
    const at = stack.pop()!;
    if (at.kind === 'column') found.push(at.parts);
    else if (at.kind === 'call') stack.push(...at.args);
    else if (at.kind === 'cast' || at.kind === 'field') stack.push(at.operand);
    else if (at.kind === 'case') stack.push(...at.results);
    else if (at.kind === 'op' || at.kind === 'compare') stack.push(...at.operands);
  }
  return found;
}

/** The value of an expression is not the column in it: what the one is compared with says nothing of the other. */
function ownValue(expr: Expr, value: Value): Value {
  if (expr.kind === 'column' || (value.flow.reads.length === 0 && value.flow.sources.length === 0)) return value;
  return { flow: { sources: [], reads: [], inputs: [value.flow] }, type: value.type };
}

function resolveStar(session: Session, scope: Scope, item: SelectItem & { kind: 'star' }, clause: Clause): Row {
  const place: Place = { clause, range: item.range };
  const except = new Set(item.except.map((ident) => keyOf(session, ident)));
  const row = starRow(session, scope, item, place, except);
  checkNames(session, scope, row, [...item.except, ...item.rename.map((pair) => pair.from)], clause);
  const renames = new Map(item.rename.map((pair) => [keyOf(session, pair.from), pair.to]));
  const replaced = new Map<string, Flow>();
  for (const { expr, name } of item.replace) {
    replaced.set(keyOf(session, name), resolveExpr(session, scope, expr, clause).flow);
  }
  const columns: ScopeColumn[] = [];
  for (const column of row.columns) {
    if (column.key !== null && except.has(column.key)) continue;
    const to = column.key === null ? undefined : renames.get(column.key);
    const flow = column.key === null ? undefined : replaced.get(column.key);
    if (flow !== undefined) columns.push({ ...column, base: null, flow, type: '' });
    else if (to !== undefined) columns.push({ ...column, name: to.name, key: keyOf(session, to), base: null });
    else columns.push(column);
  }
  if (item.pattern === undefined || row.open !== null) return { ...row, columns, index: null };
  const flow = joinFlows(columns.flatMap((column) => column.flow ?? []));
  return { ...row, columns, index: null, open: { relations: [], flow, silent: false } };
}

function starRow(
  session: Session,
  scope: Scope,
  item: SelectItem & { kind: 'star' },
  place: Place,
  omit: ReadonlySet<string>,
): Row {
  if (item.qualifier.length === 0) return starColumns(session, scope, place, omit);
  const relation = findRelation(
    session,
    scope,
    item.qualifier.map((part) => keyOf(session, part)),
  );
  if (relation !== null) return relationColumns(session, relation, place, omit);
  const variable = session.options.rows?.has(item.qualifier[0]!.name.toLowerCase()) ?? false;
  const first = findAnyColumn(session, scope, item.qualifier[0]!);
  if (variable || first) {
    const { flow } = resolveColumn(session, scope, item.qualifier, place.clause);
    return openRow([], flow, false);
  }
  if (session.dialect === 'ansi') return openRow([dottedName(item.qualifier)], null, false);
  reportTable(session, item.qualifier, place.clause, session.dialect === 'postgres' ? 'proven' : 'likely');
  return openRow([], unknownFlow(), true);
}

function findAnyColumn(session: Session, scope: Scope, ident: Ident): boolean {
  const key = keyOf(session, ident);
  return scope.set.relations.some((relation) => findColumn(relation.row, key) !== null || relation.row.open !== null);
}

/** Names in EXCEPT and RENAME must exist. */
function checkNames(session: Session, scope: Scope, row: Row, names: Ident[], clause: Clause): void {
  if (names.length === 0) return;
  const bases = new Map(row.columns.map((column) => [column.key, column]));
  for (const ident of names) {
    const column = bases.get(keyOf(session, ident));
    if (column !== undefined) readColumn(session, { ...column, flow: null }, { clause, range: ident.range });
    else if (row.open === null) reportColumn(session, scope, [ident], ident, null, clause);
  }
}

// ---------------------------------------------------------------- VALUES, UNION

function resolveValues(session: Session, values: Values, env: Env | null, parent: Scope | null): Row {
  const scope = emptyScope(parent, env);
  const flows: Flow[][] = [];
  const types: string[] = [];
  const first = values.rows[0] ?? [];
  for (const row of values.rows) {
    for (let i = 0; i < row.length; i++) {
      const value = resolveExpr(session, scope, row[i]!, 'select');
      flows[i] ??= [];
      flows[i]!.push(value.flow);
      types[i] ??= value.type;
    }
  }
  const columns = flows.map((column, i) => {
    const name = `column${i + 1}`;
    const key = nameKey(session.dialect, session.dialect === 'snowflake' ? name.toUpperCase() : name);
    const range = first[i]?.range ?? null;
    return { name, key, type: types[i] ?? '', base: null, flow: joinFlows(column), range };
  });
  return { columns, index: null, open: null, origins: [] };
}
