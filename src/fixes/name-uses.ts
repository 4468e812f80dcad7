// Statements in; what each name in them is used for, by where it stands: a column with the select item it gives its name
// to, a table with everything that says its name as a qualifier.

import type { Range } from '../model/range';
import type { Expr, Ident, Name, SelectItem, SqlScript, Statement } from '../model/sql';
import { figureName } from '../sql/resolve-figure';

export interface ColumnUse {
  parts: Name;
  /** The item without an alias whose output is called like the column, and read by somebody. */
  names: { item: Range; first: Range; shape: 'column' | 'query' | 'other' } | null;
}

export interface TableUse {
  name: Name;
  alias: Ident | null;
  /** FROM, JOIN, INSERT, UPDATE, DELETE: a place that takes an alias. */
  takesAlias: boolean;
  statement: StatementUses;
}

export interface StatementUses {
  statement: Statement;
  tables: TableUse[];
  /** Columns and stars with a qualifier: the qualifier alone. */
  qualifiers: Name[];
  /** Columns without one: each may be a whole row. */
  alone: Ident[];
  /** Names that subqueries and functions in FROM go by. */
  aliases: Ident[];
}

export interface NameUses {
  columns: Map<string, ColumnUse>;
  tables: Map<string, TableUse>;
  /** Every dotted name by its last part. */
  names: Map<string, Name>;
  statements: { statement: Statement; range: Range }[];
}

export function placeKey(range: Range): string {
  return `${range.line}:${range.startColumn}`;
}

interface Visit {
  value: unknown;
  /** Names that a query here gives its output are read by somebody. */
  named: boolean;
  within: StatementUses;
}

const STATEMENTS_WITH_ALIAS: ReadonlySet<string> = new Set(['insert', 'update', 'delete', 'merge']);

export function nameUses(scripts: readonly SqlScript[]): NameUses {
  const uses: NameUses = { columns: new Map(), tables: new Map(), names: new Map(), statements: [] };
  const stack: Visit[] = [];
  for (const script of scripts) {
    for (const statement of script.statements) {
      uses.statements.push({ statement, range: statement.range });
      stack.push(visitOf(statement, true));
      while (stack.length > 0) visit(uses, stack.pop()!, stack, script);
    }
  }
  return uses;
}

/** A query is a statement of its own and a value in others: told apart here, where it is known. */
function visitOf(statement: Statement, named: boolean): Visit {
  const within: StatementUses = { statement, tables: [], qualifiers: [], alone: [], aliases: [] };
  return { value: statement.kind === 'query' ? statement.query : statement, named, within };
}

function visit(uses: NameUses, { value, named, within }: Visit, stack: Visit[], script: SqlScript): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    if (isName(value)) noteName(uses, value);
    else for (const entry of value) stack.push({ value: entry, named, within });
    return;
  }
  const node = value as { kind?: unknown } & Record<string, unknown>;
  const push = (child: unknown, isNamed = named) => stack.push({ value: child, named: isNamed, within });
  switch (node.kind) {
    case 'column':
      noteColumn(uses, within, node as unknown as Expr & { kind: 'column' });
      return;
    case 'star':
      noteStar(uses, within, node, push);
      return;
    case 'query':
      push(node.query, false);
      return;
    case 'select':
      visitSelect(uses, node, named, push, script);
      return;
    case 'set-operation':
      push(node.left);
      push(node.right, named && node.byName === true);
      return;
    case 'table':
      noteTable(uses, within, node.name as Name, (node.alias as Ident | null) ?? null, true);
      return;
    case 'function':
    case 'unnest':
    case 'pivot':
    case 'unpivot':
      noteAlias(within, node.alias);
      break;
    case 'derived':
      noteAlias(within, node.alias);
      push(node.query, (node.columns as unknown[]).length === 0);
      return;
    case 'create-routine':
    case 'create-trigger':
    case 'do':
      visitBody(node.body, stack);
      break;
    case 'create-rule':
    case 'create-schema':
      for (const statement of node.statements as Statement[]) stack.push(visitOf(statement, true));
      break;
  }
  visitOther(uses, node, push, within);
}

function visitOther(
  uses: NameUses,
  node: Record<string, unknown>,
  push: (child: unknown, named?: boolean) => void,
  within: StatementUses,
): void {
  const kind = typeof node.kind === 'string' ? node.kind : '';
  if (isName(node.table)) {
    const takesAlias = STATEMENTS_WITH_ALIAS.has(kind);
    noteTable(uses, within, node.table, takesAlias ? ((node.alias as Ident | null) ?? null) : null, takesAlias);
  }
  for (const [key, child] of Object.entries(node)) {
    if (key === 'range' || key === 'statements' || (key === 'body' && isBody(child))) continue;
    const outputsUnread =
      (kind === 'insert' && key === 'source') ||
      (key === 'query' && kind === 'create-view' && (node.columns as unknown[]).length > 0) ||
      (key === 'query' && kind === 'create-table' && (node.columnNames as unknown[]).length > 0) ||
      // A common table expression with a list of columns.
      (key === 'body' && kind === '' && Array.isArray(node.columns) && node.columns.length > 0);
    if (key === 'returning' && Array.isArray(child)) visitItems(uses, child as SelectItem[], true, push);
    else push(child, outputsUnread ? false : undefined);
  }
}

/** Each statement of a body has names of its own. */
function visitBody(body: unknown, stack: Visit[]): void {
  if (!isBody(body)) return;
  // The names of what a SQL function returns are declared apart.
  const named = body.language !== 'sql';
  for (const statement of body.statements) stack.push(visitOf(statement, named));
}

function visitSelect(
  uses: NameUses,
  node: Record<string, unknown>,
  named: boolean,
  push: (child: unknown, named?: boolean) => void,
  script: SqlScript,
): void {
  visitItems(uses, node.items as SelectItem[], named, push, script);
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'items' && key !== 'range') push(child, true);
  }
}

function visitItems(
  uses: NameUses,
  items: SelectItem[],
  named: boolean,
  push: (child: unknown, named?: boolean) => void,
  script?: SqlScript,
): void {
  const first = items[0]?.range;
  for (const item of items) {
    push(item.kind === 'expr' ? item.expr : item, true);
    if (item.kind !== 'expr' || item.alias !== null || !named || !first) continue;
    const naming = namingColumn(item.expr);
    const figured = figureName(item.expr, script?.dialect ?? 'postgres');
    if (naming === null || figured !== naming.name) continue;
    const names = { item: item.range, first, shape: shapeOf(item.expr) };
    uses.columns.set(placeKey(naming.range), { parts: [naming], names });
  }
}

/** The identifier that an item without an alias is called by. */
function namingColumn(expr: Expr): Ident | null {
  let at = expr;
  for (let depth = 0; depth < 50; depth++) {
    if (at.kind === 'column') return at.parts.at(-1) ?? null;
    if (at.kind === 'field') return at.path.at(-1) ?? null;
    if (at.kind === 'cast') at = at.operand;
    else if (at.kind === 'case' && at.results.length > at.conditions.length) at = at.results.at(-1)!;
    else if (at.kind === 'query' && at.query.body.kind === 'select') {
      const item = at.query.body.items[0];
      if (item?.kind !== 'expr' || item.alias !== null) return null;
      at = item.expr;
    } else return null;
  }
  return null;
}

function shapeOf(expr: Expr): 'column' | 'query' | 'other' {
  let at = expr;
  while (at.kind === 'cast') at = at.operand;
  if (at.kind === 'query') return 'query';
  return expr.kind === 'column' ? 'column' : 'other';
}

function noteColumn(uses: NameUses, within: StatementUses, column: Expr & { kind: 'column' }): void {
  const last = column.parts.at(-1);
  if (!last) return;
  noteName(uses, column.parts);
  const key = placeKey(last.range);
  const known = uses.columns.get(key);
  uses.columns.set(key, { parts: column.parts, names: known?.names ?? null });
  if (column.parts.length > 1) within.qualifiers.push(column.parts.slice(0, -1));
  else within.alone.push(last);
}

function noteStar(
  uses: NameUses,
  within: StatementUses,
  node: Record<string, unknown>,
  push: (child: unknown, named?: boolean) => void,
): void {
  const { qualifier } = node;
  if (isName(qualifier)) {
    within.qualifiers.push(qualifier);
    noteName(uses, qualifier);
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'qualifier' && key !== 'range') push(child);
}

function noteTable(uses: NameUses, within: StatementUses, name: Name, alias: Ident | null, takesAlias: boolean): void {
  const use: TableUse = { name, alias, takesAlias, statement: within };
  within.tables.push(use);
  noteName(uses, name);
  uses.tables.set(placeKey(name.at(-1)!.range), use);
}

function noteAlias(within: StatementUses, alias: unknown): void {
  const names = [alias];
  if (isName(names)) within.aliases.push(...names);
}

function noteName(uses: NameUses, name: Name): void {
  const last = name.at(-1);
  if (last) uses.names.set(placeKey(last.range), name);
}

function isName(value: unknown): value is Name {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (part) => typeof part === 'object' && part !== null && 'name' in part && 'quoted' in part && 'range' in part,
    )
  );
}

function isBody(value: unknown): value is { language: string; statements: Statement[] } {
  return typeof value === 'object' && value !== null && 'statements' in value && 'language' in value;
}
