// INSERT, UPDATE, DELETE and MERGE of the parser's tree → DataStatement.

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
  SelectItem,
  TableRef,
  Update,
} from '../../../model/sql';
import { aimUpdate, plainTables } from './aim-update';
import { type Ast, field, list, text, variant } from './ast';
import { columnExpr, exprOf, exprsOf, optionalExpr, orderedExprs, queryOf } from './recursion';
import { selectItemsOf } from './select-items';
import { closeExtent, identOf, identsOf, nameOf, openExtent, type Source, touchSpan } from './source';
import { joinedOf, tableOf, tablesOf } from './table-refs';

export function readDataStatement(source: Source, node: Ast): DataStatement | null {
  const [kind, payload] = variant(node);
  const outer = openExtent(source);
  for (const token of ['insert_token', 'update_token', 'delete_token', 'merge_token']) {
    touchSpan(source, field(field(payload, token), 'span'));
  }
  const statement = MAKERS[kind]?.(source, payload) ?? null;
  const range = closeExtent(source, outer, true);
  return statement ? { ...statement, range } : null;
}

const NOWHERE = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };

const MAKERS: Record<string, (source: Source, payload: Ast) => DataStatement> = {
  Insert: insertOf,
  Update: updateOf,
  Delete: deleteOf,
  Merge: mergeOf,
};

function returned(source: Source, payload: Ast): SelectItem[] {
  const items = selectItemsOf(source, field(payload, 'returning'));
  const [, output] = variant(field(payload, 'output'));
  return [...items, ...selectItemsOf(source, field(output, 'select_items'))];
}

export function assignmentsOf(source: Source, nodes: Ast): Assignment[] {
  return list(nodes).flatMap((node) => {
    const [kind, target] = variant(field(node, 'target'));
    const names: Name[] = kind === 'Tuple' ? list(target).map((one) => nameOf(source, one)) : [nameOf(source, target)];
    const value = exprOf(source, field(node, 'value'));
    return names.map((column) => ({ column, value }));
  });
}

function insertOf(source: Source, payload: Ast): Insert {
  const [kind, target] = variant(field(payload, 'table'));
  const table = kind === 'TableName' ? nameOf(source, target) : [];
  const alias = field(field(payload, 'table_alias'), 'alias');
  const assigned = assignmentsOf(source, field(payload, 'assignments'));
  const sourceNode = field(payload, 'source');
  const columns = list(field(payload, 'columns')).flatMap((one) => lastOf(source, one));
  for (const key of ['after_columns']) columns.push(...identsOf(source, field(payload, key)));
  const insert: Insert = {
    kind: 'insert',
    ctes: [],
    recursive: false,
    table,
    alias: alias === null ? null : identOf(source, alias),
    columns: assigned.length > 0 ? assigned.flatMap((one) => one.column.slice(-1)) : columns,
    source: sourceNode === null ? setValues(assigned) : queryOf(source, sourceNode),
    conflict: conflictOf(source, field(payload, 'on')),
    returning: returned(source, payload),
    overwrite: field(payload, 'overwrite') === true,
    range: NOWHERE,
  };
  // INSERT INTO t WITH a AS (…) SELECT: the WITH belongs to the query, which keeps it.
  return insert;
}

/** MySQL INSERT … SET a = 1. */
function setValues(assigned: Assignment[]): Query | null {
  const first = assigned[0];
  if (!first) return null;
  const rows = [assigned.map((one) => one.value)];
  return {
    ctes: [],
    recursive: false,
    body: { kind: 'values', rows },
    orderBy: [],
    limit: [],
    range: first.value.range,
  };
}

function lastOf(source: Source, node: Ast): Ident[] {
  return Array.isArray(node) ? nameOf(source, node).slice(-1) : [identOf(source, node)];
}

function conflictOf(source: Source, node: Ast): Insert['conflict'] {
  const [kind, payload] = variant(node);
  if (kind === 'DuplicateKeyUpdate') {
    return { columns: [], exprs: [], constraint: null, set: assignmentsOf(source, payload), where: null };
  }
  if (kind !== 'OnConflict') return null;
  const [targetKind, target] = variant(field(payload, 'conflict_target'));
  const [action, update] = variant(field(payload, 'action'));
  return {
    columns: targetKind === 'Columns' ? identsOf(source, target) : [],
    exprs: [],
    constraint: targetKind === 'OnConstraint' ? (nameOf(source, target).at(-1) ?? null) : null,
    set: action === 'DoUpdate' ? assignmentsOf(source, field(update, 'assignments')) : [],
    where: action === 'DoUpdate' ? optionalExpr(source, field(update, 'selection')) : null,
  };
}

function updateOf(source: Source, payload: Ast): Update {
  const first = joinedOf(source, field(payload, 'table'));
  const set = assignmentsOf(source, field(payload, 'assignments'));
  const [, froms] = variant(field(payload, 'from'));
  const from = tablesOf(source, froms);
  const target = targetTable(first);
  const extra = limits(source, payload);
  const update: Update = {
    kind: 'update',
    ctes: [],
    recursive: false,
    table: target?.name ?? [],
    alias: target?.alias ?? null,
    set,
    from: first.kind === 'join' ? [first, ...from] : from,
    where: withMore(optionalExpr(source, field(payload, 'selection')), extra),
    returning: returned(source, payload),
    range: NOWHERE,
  };
  return aimUpdate(update, from);
}

function targetTable(ref: TableRef): (TableRef & { kind: 'table' }) | undefined {
  return plainTables(ref)[0];
}

function limits(source: Source, payload: Ast): Expr[] {
  const exprs = orderedExprs(source, field(payload, 'order_by'));
  const limit = optionalExpr(source, field(payload, 'limit'));
  return limit ? [...exprs, limit] : exprs;
}

function withMore(where: Expr | null, more: Expr[]): Expr | null {
  const first = where ?? more[0];
  if (!first || more.length === 0) return where;
  const operands = where ? [where, ...more] : more;
  return { kind: 'op', operator: 'and', operands, range: first.range };
}

function deleteOf(source: Source, payload: Ast): Delete {
  const named = list(field(payload, 'tables')).map((one) => nameOf(source, one));
  const from = tablesOf(source, variant(field(payload, 'from'))[1]);
  const using = tablesOf(source, field(payload, 'using'));
  const where = withMore(optionalExpr(source, field(payload, 'selection')), limits(source, payload));
  const tables = [...using, ...from].flatMap(plainTables);
  const wanted = named[0] ?? (using.length > 0 ? targetTable(from[0] ?? EMPTY)?.name : undefined);
  const key = wanted?.at(-1)?.name.toLowerCase();
  const aimed =
    tables.find((one) => one.alias?.name.toLowerCase() === key) ??
    tables.find((one) => one.name.at(-1)?.name.toLowerCase() === key);
  const single = from.length === 1 && from[0]?.kind === 'table' ? from[0] : undefined;
  const target = aimed ?? single ?? tables[0];
  const rest = named.length > 0 ? [...from, ...using] : [...(single ? [] : from), ...using];
  return {
    kind: 'delete',
    ctes: [],
    recursive: false,
    table: target?.name ?? wanted ?? [],
    alias: target?.alias ?? null,
    using: rest,
    where,
    returning: returned(source, payload),
    range: NOWHERE,
  };
}

const EMPTY: TableRef = { kind: 'table', name: [], alias: null, columns: [], range: NOWHERE };

function mergeOf(source: Source, payload: Ast): Merge {
  const target = targetTable(tableOf(source, field(payload, 'table')));
  return {
    kind: 'merge',
    ctes: [],
    recursive: false,
    table: target?.name ?? [],
    alias: target?.alias ?? null,
    using: tableOf(source, field(payload, 'source')),
    on: exprOf(source, field(payload, 'on')),
    clauses: list(field(payload, 'clauses')).map((clause) => mergeClause(source, clause)),
    returning: returned(source, payload),
    range: NOWHERE,
  };
}

function mergeClause(source: Source, node: Ast): Merge['clauses'][number] {
  const conditions = [optionalExpr(source, field(node, 'predicate'))];
  const [action, payload] = variant(field(node, 'action'));
  const [kind, detail] = variant(field(payload, 'kind'));
  const result = (done: Merge['clauses'][number]['action']) => {
    for (const key of ['update_predicate', 'delete_predicate', 'insert_predicate']) {
      conditions.push(optionalExpr(source, field(payload, key)));
    }
    const given = conditions.filter((one) => one !== null);
    return { when: withMore(given[0] ?? null, given.slice(1)), action: done };
  };
  if (action === 'Update') {
    return result({
      kind: 'update',
      set: kind === 'Set' ? assignmentsOf(source, detail) : assignmentsOf(source, field(payload, 'assignments')),
    });
  }
  if (action === 'Insert') {
    const row = list(field(detail, 'rows'))[0];
    const columns = list(field(payload, 'columns')).flatMap((one) => lastOf(source, one));
    const values = kind === 'Values' ? exprsOf(source, Array.isArray(row) ? row : field(row, 'content')) : [];
    return result({ kind: 'insert', columns, values });
  }
  return result({ kind: text(action) === 'Delete' ? 'delete' : 'nothing' });
}

export function columnsAsExprs(idents: Ident[]): Expr[] {
  return idents.map((ident) => columnExpr([ident]));
}
