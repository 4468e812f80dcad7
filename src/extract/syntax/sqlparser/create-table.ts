// CREATE TABLE of the parser's tree → CreateTable.

import type { CreateTable, Expr, Name } from '../../../model/sql';
import { type Ast, field, flag, list, text, variant } from './ast';
import { columnOf, constraintOf, plainIndexOf } from './columns';
import { exprOf, queryOf } from './recursion';
import { identOf, nameOf, type Source } from './source';

export function createTableOf(source: Source, node: Ast, range: CreateTable['range']): CreateTable {
  const queryNode = field(node, 'query');
  const table: CreateTable = {
    kind: 'create-table',
    name: nameOf(source, field(node, 'name')),
    ifNotExists: flag(node, 'if_not_exists'),
    orReplace: flag(node, 'or_replace'),
    temporary: flag(node, 'temporary') || flag(node, 'volatile'),
    columns: [],
    constraints: [],
    indexes: [],
    like: likeOf(source, field(node, 'like')),
    inherits: list(field(node, 'inherits')).map((one) => nameOf(source, one)),
    partitionOf: optionalName(source, field(node, 'partition_of')),
    partitionBy: partitionBy(source, field(node, 'partition_by')),
    ofType: null,
    query: queryNode === null ? null : queryOf(source, queryNode),
    columnNames: [],
    cloneOf: optionalName(source, field(node, 'clone')),
    virtual: false,
    range,
  };
  readColumns(source, table, field(node, 'columns'));
  for (const one of list(field(node, 'constraints'))) {
    const index = plainIndexOf(source, one);
    const constraint = index ? null : constraintOf(source, one);
    if (index) table.indexes.push(index);
    if (constraint) table.constraints.push(constraint);
  }
  if (table.name.some((part) => part.name.startsWith('#'))) table.temporary = true;
  return table;
}

/** CREATE TABLE t (a, b) AS SELECT names the query's columns; with types they are real definitions of them. */
function readColumns(source: Source, table: CreateTable, nodes: Ast): void {
  for (const one of list(nodes)) {
    const typeless = text(field(one, 'data_type')) === 'Unspecified' && list(field(one, 'options')).length === 0;
    if (table.query && typeless) table.columnNames.push(identOf(source, field(one, 'name')));
    else table.columns.push(columnOf(source, one));
  }
}

function likeOf(source: Source, node: Ast): CreateTable['like'] {
  if (node === null) return [];
  const [, payload] = variant(node);
  const name = field(payload, 'name');
  return name === null ? [] : [{ table: nameOf(source, name), including: ['all'] }];
}

function partitionBy(source: Source, node: Ast): Expr[] {
  return node === null ? [] : [exprOf(source, node)];
}

function optionalName(source: Source, node: Ast): Name | null {
  return node === null ? null : nameOf(source, node);
}
