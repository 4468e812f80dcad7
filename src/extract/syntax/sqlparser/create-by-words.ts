// CREATE TABLE that the parser refuses as a whole → its columns and constraints item by item; T-SQL computed columns.

import type { CreateTable, Statement } from '../../../model/sql';
import { inTable } from './alter-by-words';
import type { Source } from './source';
import { exprBetween, identAt, itemsBetween, nameAt, says, tokensRange, upper } from './words';

export function createByWords(source: Source): Statement[] | null {
  if (upper(source, 0) !== 'CREATE') return null;
  let at = 1;
  while (
    /^(OR|REPLACE|TEMP|TEMPORARY|TRANSIENT|GLOBAL|LOCAL|EXTERNAL|UNLOGGED|COLUMN|ROW|DYNAMIC|HYBRID)$/.test(
      upper(source, at),
    )
  )
    at += 1;
  if (upper(source, at) !== 'TABLE') return null;
  at += 1;
  const ifNotExists = says(source, at, 'IF NOT EXISTS');
  if (ifNotExists) at += 3;
  const named = nameAt(source, at);
  const cluster = named && says(source, named.next, 'ON CLUSTER') ? 3 : 0;
  const open = named ? source.tokens[named.next + cluster] : undefined;
  if (!named || open?.text !== '(' || open.match < 0) return null;
  const range = tokensRange(source, 0, source.tokens.length);
  const table: CreateTable = {
    kind: 'create-table',
    name: named.name,
    ifNotExists,
    orReplace: says(source, 1, 'OR REPLACE'),
    temporary: /^TEMP/.test(upper(source, at - 2)) || named.name.some((part) => part.name.startsWith('#')),
    columns: [],
    constraints: [],
    indexes: [],
    like: [],
    inherits: [],
    partitionOf: null,
    partitionBy: [],
    ofType: null,
    query: null,
    columnNames: [],
    cloneOf: null,
    virtual: false,
    range,
  };
  const unread: Statement[] = [];
  for (const [from, to] of itemsBetween(source, named.next + cluster + 1, open.match)) {
    if (readItem(source, table, from, to)) continue;
    const reason = 'this part of CREATE TABLE';
    unread.push({ kind: 'opaque', reason, syntaxError: true, range: tokensRange(source, from, to) });
  }
  return table.columns.length > 0 ? [table, ...unread] : null;
}

function readItem(source: Source, table: CreateTable, from: number, to: number): boolean {
  const name = source.tokens[from];
  if (name && upper(source, from + 1) === 'AS') return computed(source, table, from, to);
  if (upper(source, from) === 'PERIOD' || upper(source, from) === 'INDEX' || upper(source, from) === 'PROJECTION')
    return true;
  const read = inTable(source, from, to);
  if (!read) return false;
  table.columns.push(...read.columns);
  table.constraints.push(...read.constraints);
  const range = tokensRange(source, from, to);
  table.indexes.push(...read.indexes.map((one) => ({ ...one, range })));
  return true;
}

function computed(source: Source, table: CreateTable, from: number, to: number): boolean {
  const name = source.tokens[from];
  const open = source.tokens[from + 2];
  const end = open && open.match > from ? open.match + 1 : to;
  const generated = exprBetween(source, from + 2, end);
  if (!name || !generated) return false;
  table.columns.push({
    name: identAt(source, name),
    type: null,
    nullable: true,
    default: null,
    generated,
    identity: false,
    constraints: [],
    range: tokensRange(source, from, to),
  });
  return true;
}
