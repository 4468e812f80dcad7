// INSERT, REPLACE, UPDATE, DELETE of the fallback's tree → Statement.

import type { Assignment, Delete, Expr, Insert, Query, Statement, TableRef, Update } from '../../../model/sql';
import { aimUpdate } from '../sqlparser/aim-update';
import { type Ast, field, list, text } from '../sqlparser/ast';
import { exprOf, optionalExpr, orderedExprs, queryOf, rowsOf, tableName, tablesOf, withOf } from './queries';
import { doNotKnow, placedIdent, type Reading, wholeRange, writtenName } from './reading';

export function dataStatementOf(reading: Reading, node: Ast): Statement | null {
  switch (text(field(node, 'type'))) {
    case 'insert':
    case 'replace':
      return insertOf(reading, node);
    case 'update':
      return updateOf(reading, node);
    case 'delete':
      return deleteOf(reading, node);
    default:
      return null;
  }
}

function assignmentsOf(reading: Reading, nodes: Ast): Assignment[] {
  return list(nodes).map((node) => {
    const qualifier = writtenName(field(node, 'table'));
    const column = [...(qualifier === '' ? [] : [qualifier]), writtenName(field(node, 'column'))].map((part) =>
      placedIdent(reading, part),
    );
    return { column, value: exprOf(reading, field(node, 'value')) };
  });
}

function refuse(reading: Reading, node: Ast, keys: string[]): void {
  for (const key of keys) if (field(node, key) !== null) doNotKnow(reading, key);
}

function insertOf(reading: Reading, node: Ast): Insert {
  refuse(reading, node, ['conflict', 'returning', 'partition']);
  const cte = withOf(reading, field(node, 'with'));
  const table = tableName(reading, list(field(node, 'table'))[0] ?? field(node, 'table'));
  if (table.length === 0) doNotKnow(reading, 'table');
  const columns = list(field(node, 'columns')).map((one) => placedIdent(reading, writtenName(one)));
  const assigned = assignmentsOf(reading, field(node, 'set'));
  const source = sourceOf(reading, field(node, 'values'), assigned);
  const set = field(field(node, 'on_duplicate_update'), 'set');
  return {
    kind: 'insert',
    ...cte,
    table,
    alias: null,
    columns: assigned.length > 0 ? assigned.flatMap((one) => one.column.slice(-1)) : columns,
    source,
    conflict:
      set === null ? null : { columns: [], exprs: [], constraint: null, set: assignmentsOf(reading, set), where: null },
    returning: [],
    overwrite: false,
    range: wholeRange(reading),
  };
}

function sourceOf(reading: Reading, values: Ast, assigned: Assignment[]): Query | null {
  if (assigned.length > 0) return valuesQuery(reading, [assigned.map((one) => one.value)]);
  if (values === null) return null;
  if (text(field(values, 'type')) === 'values') return valuesQuery(reading, rowsOf(reading, field(values, 'values')));
  return queryOf(reading, values);
}

function valuesQuery(reading: Reading, rows: Expr[][]): Query {
  const range = rows[0]?.[0]?.range ?? wholeRange(reading);
  return { ctes: [], recursive: false, body: { kind: 'values', rows }, orderBy: [], limit: [], range };
}

function updateOf(reading: Reading, node: Ast): Update {
  refuse(reading, node, ['returning']);
  const cte = withOf(reading, field(node, 'with'));
  const tables = tablesOf(reading, field(node, 'table'));
  const set = assignmentsOf(reading, field(node, 'set'));
  const from = tablesOf(reading, field(node, 'from'));
  const target = firstTable(tables[0]);
  if (!target) doNotKnow(reading, 'table');
  const alone = tables.length === 1 && tables[0]?.kind === 'table';
  const update: Update = {
    kind: 'update',
    ...cte,
    table: target?.name ?? [],
    alias: target?.alias ?? null,
    set,
    from: alone ? from : [...tables, ...from],
    where: whereOf(reading, node),
    returning: [],
    range: wholeRange(reading),
  };
  return aimUpdate(update, from);
}

/** WHERE with what ORDER BY and LIMIT read. */
function whereOf(reading: Reading, node: Ast): Expr | null {
  const where = optionalExpr(reading, field(node, 'where'));
  const more = orderedExprs(reading, field(node, 'orderby'));
  const first = where ?? more[0];
  if (!first || more.length === 0) return where;
  return { kind: 'op', operator: 'and', operands: where ? [where, ...more] : more, range: first.range };
}

function deleteOf(reading: Reading, node: Ast): Delete {
  refuse(reading, node, ['returning']);
  const cte = withOf(reading, field(node, 'with'));
  const named = list(field(node, 'table')).filter((one) => field(one, 'addition') !== true);
  if (named.length > 1) doNotKnow(reading, 'several tables');
  const wanted = named.length === 1 ? tableName(reading, named[0]) : null;
  const from = tablesOf(reading, field(node, 'from'));
  const where = whereOf(reading, node);
  const key = wanted?.at(-1)?.name.toLowerCase();
  const tables = from.flatMap(tablesIn);
  const aimed =
    tables.find((one) => one.alias?.name.toLowerCase() === key) ??
    tables.find((one) => one.name.at(-1)?.name.toLowerCase() === key);
  const target = (key === undefined ? undefined : aimed) ?? tables[0];
  if (!target) doNotKnow(reading, 'table');
  const single = wanted === null && from.length === 1 && from[0]?.kind === 'table';
  return {
    kind: 'delete',
    ...cte,
    table: target?.name ?? [],
    alias: target?.alias ?? null,
    using: single ? [] : from,
    where,
    returning: [],
    range: wholeRange(reading),
  };
}

function tablesIn(ref: TableRef): (TableRef & { kind: 'table' })[] {
  if (ref.kind === 'table') return [ref];
  return ref.kind === 'join' ? [...tablesIn(ref.left), ...tablesIn(ref.right)] : [];
}

function firstTable(ref: TableRef | undefined): (TableRef & { kind: 'table' }) | undefined {
  return ref ? tablesIn(ref)[0] : undefined;
}
