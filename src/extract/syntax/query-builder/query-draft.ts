// What the calls of a query builder say, gathered piece by piece; the SQL statement that they stand for out.

import type { Range } from '../../../model/range';
import type { Assignment, Cte, Expr, Ident, Name, Query, SelectItem, Statement, TableRef } from '../../../model/sql';

export interface QueryDraft {
  kind: 'select' | 'insert' | 'update' | 'delete';
  /** What it is about, then what is joined, in their order. */
  tables: { ref: TableRef; on: Expr[]; isJoined: boolean }[];
  items: SelectItem[];
  where: Expr[];
  groupBy: Expr[];
  having: Expr[];
  orderBy: Expr[];
  returning: SelectItem[];
  /** Columns of an insert; names that only running the code tells are among them. */
  columns: Ident[];
  /** Values beside them. */
  values: Expr[];
  set: Assignment[];
  conflict: { columns: Ident[]; set: Assignment[] } | null;
  ctes: Cte[];
  range: Range;
}

export function newDraft(range: Range): QueryDraft {
  return {
    kind: 'select',
    tables: [],
    items: [],
    where: [],
    groupBy: [],
    having: [],
    orderBy: [],
    returning: [],
    columns: [],
    values: [],
    set: [],
    conflict: null,
    ctes: [],
    range,
  };
}

/** Null where it is about no table. */
export function draftStatement(draft: QueryDraft): Statement | null {
  const { kind, range, ctes, returning, tables } = draft;
  const [target, ...others] = tables;
  if (!target) return null;
  if (kind === 'select') return { kind: 'query', query: draftQuery(draft), range };
  if (target.ref.kind !== 'table') return null;
  const { name, alias } = target.ref;
  const start = { ctes, recursive: false, table: name, alias, range };
  const where = every([...draft.where, ...others.flatMap(({ on }) => on)], range);
  if (kind === 'insert') return { ...start, kind, ...insertParts(draft), returning, overwrite: false };
  const from = others.map(({ ref }) => ref);
  if (kind === 'update') return { ...start, kind, set: draft.set, from, where, returning };
  return { ...start, kind, using: from, where, returning };
}

export function draftQuery(draft: QueryDraft): Query {
  const { ctes, orderBy, range } = draft;
  const items = draft.items.length > 0 ? draft.items : [star([], range)];
  return {
    ctes,
    recursive: ctes.length > 0,
    body: {
      kind: 'select',
      distinctOn: [],
      items,
      from: fromOf(draft),
      where: every(draft.where, range),
      groupBy: draft.groupBy,
      having: every(draft.having, range),
      qualify: null,
      windows: [],
      range,
    },
    orderBy,
    limit: [],
    range,
  };
}

export function star(qualifier: Name, range: Range): SelectItem {
  return { kind: 'star', qualifier, except: [], replace: [], rename: [], range };
}

export function every(operands: readonly Expr[], range: Range): Expr | null {
  if (operands.length < 2) return operands[0] ?? null;
  return { kind: 'op', operator: 'and', operands: [...operands], range };
}

function fromOf({ tables, range }: QueryDraft): TableRef[] {
  const from: TableRef[] = [];
  for (const { ref, on, isJoined } of tables) {
    const left = from.pop();
    if (!left) from.push(ref);
    else if (!isJoined) from.push(left, ref);
    // What is outer and what inner changes no name.
    else from.push({ kind: 'join', left, right: ref, type: 'left', on: every(on, range), using: [], natural: false });
  }
  return from;
}

function insertParts({ columns, values, conflict, range, where }: QueryDraft) {
  const source: Query = {
    ctes: [],
    recursive: false,
    body: { kind: 'values', rows: [columns.map((_, at) => values[at] ?? { kind: 'param', range })] },
    orderBy: [],
    limit: [],
    range,
  };
  return {
    columns,
    source: columns.length === 0 ? null : source,
    conflict: conflict && {
      columns: conflict.columns,
      exprs: [],
      constraint: null,
      set: conflict.set,
      where: every(where, range),
    },
  };
}
