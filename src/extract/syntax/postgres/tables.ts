// CREATE TABLE in all its forms, columns and constraints in; table definitions out.

import type { ColumnDef, CreateTable, Default, Ident, Statement, TableConstraint } from '../../../model/sql';
import { child, flag, items, list, number, type PgNode, strings, type Tagged, tagged, text } from './nodes';
import { optional } from './queries';
import type { Reader } from './reader';

// Bits of LIKE … INCLUDING, as in the server's parsenodes.h.
const LIKE_OPTIONS = [
  'comments',
  'compression',
  'constraints',
  'defaults',
  'generated',
  'identity',
  'indexes',
  'statistics',
  'storage',
];

const FOREIGN_KEY_ACTIONS: Record<string, string> = { r: 'RESTRICT', c: 'CASCADE', n: 'SET NULL', d: 'SET DEFAULT' };

function emptyTable(reader: Reader, relation: PgNode | null): CreateTable {
  return {
    kind: 'create-table',
    name: reader.relation(relation).name,
    ifNotExists: false,
    orReplace: false,
    temporary: relation !== null && text(relation, 'relpersistence') === 't',
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
    range: reader.range,
  };
}

export function readCreateTable(reader: Reader, node: PgNode): Statement {
  const table = emptyTable(reader, child(node, 'relation'));
  table.ifNotExists = flag(node, 'if_not_exists');
  const parents = list(node, 'inhRelations').map((parent) => reader.relation(parent.node).name);
  if (child(node, 'partbound')) table.partitionOf = parents[0] ?? null;
  else table.inherits = parents;
  const ofType = child(node, 'ofTypename');
  if (ofType) table.ofType = reader.qualified(strings(ofType, 'names'), reader.at(ofType)).name;
  for (const element of [...list(node, 'tableElts'), ...list(node, 'constraints')]) readElement(reader, table, element);
  const partition = child(node, 'partspec');
  if (partition) table.partitionBy = readPartitionKeys(reader, partition);
  return { ...table, range: reader.range };
}

function readElement(reader: Reader, table: CreateTable, { tag, node }: Tagged): void {
  if (tag === 'ColumnDef') table.columns.push(readColumnDef(reader, node));
  else if (tag === 'TableLikeClause') {
    const options = number(node, 'options');
    table.like.push({
      table: reader.relation(child(node, 'relation')).name,
      including: LIKE_OPTIONS.filter((_, bit) => (options & (1 << bit)) !== 0),
    });
  } else if (tag === 'Constraint') {
    if (text(node, 'contype') === 'CONSTR_NOTNULL') {
      for (const column of table.columns) if (strings(node, 'keys').includes(column.name.name)) column.nullable = false;
      return;
    }
    const constraint = readConstraint(reader, node, null);
    if (constraint) table.constraints.push(constraint);
  }
}

function readPartitionKeys(reader: Reader, node: PgNode): CreateTable['partitionBy'] {
  return list(node, 'partParams').map(({ node: element }) => {
    const name = text(element, 'name');
    if (name === '') return reader.expr(tagged(element, 'expr'));
    const ident = reader.ident(name, reader.at(element));
    return { kind: 'column', parts: [ident], range: ident.range };
  });
}

export function readCreateTableAs(reader: Reader, node: PgNode): Statement {
  const into = child(node, 'into') ?? {};
  const relation = child(into, 'rel');
  const { name, end } = reader.relation(relation);
  const columns = reader.namesOf(into, 'colNames', end).idents;
  const inner = tagged(node, 'query');
  if (inner.tag !== 'SelectStmt') {
    // CREATE TABLE … AS EXECUTE: the prepared query stands elsewhere.
    return {
      ...emptyTable(reader, relation),
      columnNames: columns,
      ifNotExists: flag(node, 'if_not_exists'),
      range: reader.range,
    };
  }
  const query = reader.query(inner.node);
  if (text(node, 'objtype') === 'OBJECT_MATVIEW') {
    return {
      kind: 'create-view',
      name,
      columns,
      query,
      orReplace: false,
      ifNotExists: flag(node, 'if_not_exists'),
      materialized: true,
      temporary: false,
      range: reader.range,
    };
  }
  const table = emptyTable(reader, relation);
  return { ...table, query, columnNames: columns, ifNotExists: flag(node, 'if_not_exists'), range: reader.range };
}

export function readColumnDef(reader: Reader, node: PgNode): ColumnDef {
  const { source } = reader;
  const start = reader.at(node);
  const end = source.elementEnd(start, reader.end);
  const name = reader.ident(text(node, 'colname'), start);
  const typeNode = child(node, 'typeName');
  const type = typeNode ? reader.type(typeNode) : null;
  const column: ColumnDef = {
    name,
    type,
    nullable: type?.serial !== true,
    default: null,
    generated: null,
    identity: false,
    constraints: [],
    range: source.range(start, end),
  };
  const constraints = list(node, 'constraints').map((item) => item.node);
  for (const [index, constraint] of constraints.entries()) {
    const next = constraints[index + 1];
    applyColumnConstraint(reader, column, constraint, next ? reader.at(next) : end);
  }
  return column;
}

function applyColumnConstraint(reader: Reader, column: ColumnDef, node: PgNode, limit: number): void {
  switch (text(node, 'contype')) {
    case 'CONSTR_NOTNULL':
      column.nullable = false;
      return;
    case 'CONSTR_DEFAULT':
      column.default = readDefault(reader, tagged(node, 'raw_expr'), reader.at(node), limit);
      return;
    case 'CONSTR_IDENTITY':
      column.identity = true;
      column.nullable = false;
      return;
    case 'CONSTR_GENERATED':
      column.generated = optional(reader, node, 'raw_expr');
      return;
    case 'CONSTR_PRIMARY':
      column.nullable = false;
      break;
    default:
      break;
  }
  const constraint = readConstraint(reader, node, column.name, limit);
  if (constraint) column.constraints.push(constraint);
}

/** The expression behind the word DEFAULT that stands at or after `from`. */
export function readDefault(reader: Reader, item: Tagged, from: number, limit: number): Default {
  const { source } = reader;
  const word = source.findWord('default', from, limit);
  const span = source.trim(word < 0 ? from : source.ends[word]!, limit);
  return { text: source.text.slice(span.start, span.end), expr: reader.expr(item) };
}

/** A table constraint; with `column`, one written behind that column. Null for what does not constrain (DEFERRABLE …). */
export function readConstraint(
  reader: Reader,
  node: PgNode,
  column: Ident | null,
  limit?: number,
): TableConstraint | null {
  const { source } = reader;
  const start = reader.at(node);
  const written = text(node, 'conname');
  const name = written === '' ? null : reader.ident(written, start);
  const end = source.trim(start, limit ?? source.elementEnd(start, reader.end)).end;
  const common = { name, range: source.range(start, end) };
  const bracket = source.findBracket(start, end);
  const keysFrom = bracket < 0 ? start : source.ends[bracket]!;

  function keys(key: string): Ident[] {
    return column ? [column] : reader.namesOf(node, key, keysFrom).idents;
  }
  function usingIndex(): { usingIndex?: Ident } {
    const index = text(node, 'indexname');
    return index === '' ? {} : { usingIndex: reader.ident(index, start) };
  }

  switch (text(node, 'contype')) {
    case 'CONSTR_PRIMARY':
      return { ...common, kind: 'primary-key', columns: keys('keys'), ...usingIndex() };
    case 'CONSTR_UNIQUE':
      return { ...common, kind: 'unique', columns: keys('keys'), ...usingIndex() };
    case 'CONSTR_CHECK':
      return { ...common, kind: 'check', expr: reader.expr(tagged(node, 'raw_expr')) };
    case 'CONSTR_FOREIGN': {
      const other = reader.relation(child(node, 'pktable'));
      return {
        ...common,
        kind: 'foreign-key',
        columns: keys('fk_attrs'),
        refTable: other.name,
        refColumns: reader.namesOf(node, 'pk_attrs', other.end).idents,
        onDelete: FOREIGN_KEY_ACTIONS[text(node, 'fk_del_action')] ?? null,
        onUpdate: FOREIGN_KEY_ACTIONS[text(node, 'fk_upd_action')] ?? null,
        notValid: flag(node, 'skip_validation'),
      };
    }
    case 'CONSTR_EXCLUSION': {
      const elements = list(node, 'exclusions').flatMap((pair) => items(pair).slice(0, 1));
      return { ...common, kind: 'exclude', exprs: readIndexElements(reader, elements, start) };
    }
    default:
      return null;
  }
}

/** Keys of an index, constraint or conflict target: columns by name or expressions, in the bracket after `from`. */
export function readIndexElements(reader: Reader, elements: Tagged[], from: number) {
  const { source } = reader;
  const bracket = source.findBracket(from, reader.end);
  const end = bracket < 0 ? null : source.bracketEnd(bracket);
  const parts = bracket < 0 || end === null ? [] : source.commaParts(source.ends[bracket]!, end - 1);
  return elements.map(({ node }, index) => {
    const name = text(node, 'name');
    if (name === '') return reader.expr(tagged(node, 'expr'));
    const ident = reader.ident(name, parts[index]?.start ?? from);
    return { kind: 'column' as const, parts: [ident], range: ident.range };
  });
}
