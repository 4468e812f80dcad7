// A statement that gives rows and the names that code reads from them in; the query that reads just these columns, at the
// places of the code, out. Null where nothing tells where they come from.

import type { Named } from '../../model/entity';
import type { Expr, Ident, Name, Query, Select, SelectItem, Statement, TableRef } from '../../model/sql';

export interface RowReading {
  statement: Statement;
  /** `line:column` of the names that the select list writes out itself: it can give another column their name. */
  listed: ReadonlySet<string>;
}

export function rowStatement(statement: Statement, names: readonly Named[]): RowReading | null {
  const source = sourceOf(statement);
  if (!source || names.length === 0) return null;
  const { query, select } = source;
  const listed = new Set<string>();
  const items: SelectItem[] = [];
  for (const name of names) {
    const known = select.items.find((item) => item.kind === 'expr' && says(outputName(item), name.name));
    const expr = known ? listedColumn(known, name) : starColumn(select, name);
    if (!expr) continue;
    if (known) listed.add(placeOf(name.range));
    items.push({ kind: 'expr', expr, alias: null, range: name.range });
  }
  if (items.length === 0) return null;
  const body: Select = {
    ...select,
    items,
    distinctOn: [],
    where: null,
    groupBy: [],
    having: null,
    qualify: null,
    windows: [],
  };
  const reading: Query = { ...query, body, orderBy: [], limit: [] };
  return { statement: { kind: 'query', query: reading, range: query.range }, listed };
}

export function placeOf({ line, startColumn }: { line: number; startColumn: number }): string {
  return `${line}:${startColumn}`;
}

function sourceOf(statement: Statement): { query: Query; select: Select } | null {
  if (statement.kind === 'query') {
    const { query } = statement;
    let body = query.body;
    // The first part of a union names its columns.
    while (body.kind !== 'select' && body.kind !== 'values')
      body = body.kind === 'nested' ? body.query.body : body.left;
    return body.kind === 'select' ? { query, select: body } : null;
  }
  if (statement.kind !== 'insert' && statement.kind !== 'update' && statement.kind !== 'delete') return null;
  const { table, ctes, recursive, returning, range } = statement;
  if (returning.length === 0) return null;
  const alias = 'alias' in statement ? statement.alias : null;
  const from: TableRef[] = [{ kind: 'table', name: table, alias, columns: [], range }];
  const select: Select = {
    kind: 'select',
    distinctOn: [],
    items: returning,
    from,
    where: null,
    groupBy: [],
    having: null,
    qualify: null,
    windows: [],
    range,
  };
  return { query: { ctes, recursive, body: select, orderBy: [], limit: [], range }, select };
}

function outputName(item: SelectItem): Ident | null {
  if (item.kind !== 'expr') return null;
  return item.alias ?? (item.expr.kind === 'column' ? (item.expr.parts.at(-1) ?? null) : null);
}

function says(ident: Ident | null, name: string): boolean {
  if (!ident) return false;
  return ident.name === name || (!ident.quoted && ident.name.toLowerCase() === name.toLowerCase());
}

/** Only of what the row takes from a column as it is. */
function listedColumn(item: SelectItem, { range }: Named): Expr | null {
  if (item.kind !== 'expr' || item.expr.kind !== 'column') return null;
  return { kind: 'column', parts: item.expr.parts.map((part) => ({ ...part, range })), range };
}

/** Of `*`, or of the one `users.*`. */
function starColumn({ items, from }: Select, { name, range }: Named): Expr | null {
  const stars = items.filter((item) => item.kind === 'star');
  const [star] = stars;
  if (star?.kind !== 'star' || stars.length > 1) return null;
  if ([...star.except, ...star.rename.map(({ to }) => to)].some((ident) => says(ident, name))) return null;
  const isAlone = from.length === 1 && from[0]!.kind !== 'join';
  if (star.qualifier.length === 0 && !isAlone) return null;
  const qualifier: Name = star.qualifier.map((part) => ({ ...part, range }));
  return { kind: 'column', parts: [...qualifier, { name, quoted: true, range }], range };
}
