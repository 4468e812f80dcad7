// Column definitions and table constraints of the parser's tree → ColumnDef, TableConstraint.

import type { ColumnDef, Default, Ident, TableConstraint, TypeName } from '../../../model/sql';
import { type Ast, field, list, text, variant } from './ast';
import { endOffset, rangeAt, startOffset } from './lines';
import { columnExpr, exprOf } from './recursion';
import { closeExtent, identOf, identsOf, nameOf, openExtent, type Source, tokenFrom, touch } from './source';
import { readType } from './types';

const OPTION_WORDS =
  /^(NOT|NULL|PRIMARY|UNIQUE|KEY|REFERENCES|CHECK|CONSTRAINT|GENERATED|AUTO_INCREMENT|AUTOINCREMENT|IDENTITY|COLLATE|COMMENT|ON|INVISIBLE|VISIBLE|FIRST|AFTER|OPTIONS|ENCODE|WITH|DISTKEY|SORTKEY|FOR)$/;

/** `{ name, data_type, options }`; `options` may be wrapped with a constraint's name. */
export function columnOf(source: Source, node: Ast, nameKey = 'name'): ColumnDef {
  const outer = openExtent(source);
  const name = identOf(source, field(node, nameKey));
  const at = tokenFrom(source, endOffset(source.lines, name.range));
  const read = readType(source, at, true);
  if (read) touch(source, startOffset(source.lines, read.type.range), endOffset(source.lines, read.type.range));
  const column: ColumnDef = {
    name,
    type: read?.type ?? null,
    nullable: true,
    default: null,
    generated: null,
    identity: false,
    constraints: [],
    range: name.range,
  };
  if (column.type?.serial) column.nullable = false;
  for (const option of list(field(node, 'options'))) {
    const wrapped = field(option, 'option');
    applyOption(source, column, wrapped ?? option, wrapped === null ? null : field(option, 'name'));
  }
  noteBareWords(source, column, read?.next ?? at);
  column.range = reachOver(source, column.range, closeExtent(source, outer, true), at);
  return column;
}

/** A definition reaches to the comma or parenthesis that ends it. */
function reachOver(
  source: Source,
  name: ColumnDef['range'],
  seen: ColumnDef['range'],
  from: number,
): ColumnDef['range'] {
  const { tokens } = source;
  let end = Math.max(endOffset(source.lines, seen), endOffset(source.lines, name));
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.text === ')' || token.text === ';') break;
    if (token.match > at) at = token.match;
    end = Math.max(end, tokens[at]?.end ?? end);
  }
  return rangeAt(source.lines, startOffset(source.lines, name), end);
}

function applyOption(source: Source, column: ColumnDef, option: Ast, nameNode: Ast): void {
  const [kind, payload] = variant(option);
  const name = nameNode === null ? null : identOf(source, nameNode);
  const range = name?.range ?? column.name.range;
  const columns = [column.name];
  switch (kind) {
    case 'NotNull':
      column.nullable = false;
      return;
    case 'Default':
      column.default = defaultOf(source, payload);
      return;
    case 'PrimaryKey':
      column.nullable = false;
      column.constraints.push({ kind: 'primary-key', name, columns, range });
      return;
    case 'Unique': {
      const primary = field(payload, 'is_primary') === true;
      if (primary) column.nullable = false;
      column.constraints.push({ kind: primary ? 'primary-key' : 'unique', name, columns, range });
      return;
    }
    case 'ForeignKey': {
      const key = constraintOf(source, { ForeignKey: payload });
      if (key?.kind === 'foreign-key') column.constraints.push({ ...key, name: name ?? key.name, columns });
      return;
    }
    case 'Check':
      column.constraints.push({ kind: 'check', name, expr: exprOf(source, field(payload, 'expr')), range });
      return;
    case 'Generated': {
      const expr = field(payload, 'generation_expr');
      if (expr !== null) column.generated = exprOf(source, expr);
      else column.identity = true;
      return;
    }
    case 'Identity':
      column.identity = true;
      return;
    case 'Alias':
    case 'Materialized':
      column.generated = exprOf(source, payload);
      return;
    case 'DialectSpecific':
      if (list(payload).some((token) => /AUTO_?INCREMENT/i.test(text(field(variant(token)[1], 'value')))))
        serial(column);
      return;
  }
}

function serial(column: ColumnDef): void {
  if (column.type) column.type = { ...column.type, serial: true };
  column.identity = true;
}

/** MySQL SERIAL and what a parser may drop; SQLite AUTOINCREMENT. */
function noteBareWords(source: Source, column: ColumnDef, from: number): void {
  for (let at = from; at < source.tokens.length; at += 1) {
    const token = source.tokens[at];
    if (!token || token.text === ',' || token.text === ')' || token.text === ';') return;
    if (token.match > at) at = token.match;
    else if (/^(AUTO_INCREMENT|AUTOINCREMENT)$/.test(token.upper)) serial(column);
    else if (token.upper === 'IDENTITY') column.identity = true;
  }
}

export function defaultOf(source: Source, node: Ast): Default {
  const expr = exprOf(source, node);
  const at = expr.range;
  let first = tokenFrom(source, startOffset(source.lines, at));
  for (let back = first; back >= 0 && back > first - 12; back -= 1) {
    const word = source.tokens[back]?.upper;
    if (word !== 'DEFAULT') continue;
    first = back + 1;
    break;
  }
  let end = source.tokens[first]?.end ?? endOffset(source.lines, at);
  for (let i = first; i < source.tokens.length; i += 1) {
    const token = source.tokens[i];
    if (!token || token.text === ',' || token.text === ')' || token.text === ';') break;
    if (i > first && token.kind === 'word' && OPTION_WORDS.test(token.upper)) break;
    if (token.match > i) i = token.match;
    end = source.tokens[i]?.end ?? end;
  }
  return { text: source.file.slice(source.tokens[first]?.start ?? end, end).trim(), expr };
}

/** Columns of keys and indexes: `{ column: { expr } }`; expressions and prefix lengths give the column inside. */
export function indexColumns(source: Source, nodes: Ast): Ident[] {
  return list(nodes).flatMap((node) => {
    const expr = exprOf(source, field(field(node, 'column'), 'expr') ?? field(node, 'expr') ?? { Identifier: node });
    if (expr.kind === 'column') return expr.parts.slice(-1);
    // MySQL prefix `name(10)` reads like a call.
    if (expr.kind === 'call' && expr.args.every((arg) => arg.kind === 'literal')) return expr.name.slice(-1);
    return [];
  });
}

export function constraintOf(source: Source, node: Ast): TableConstraint | null {
  const outer = openExtent(source);
  const [kind, payload] = variant(node);
  const nameNode = field(payload, 'name') ?? field(payload, 'index_name');
  const name = nameNode === null ? null : identOf(source, nameNode);
  const made = constraintBody(source, kind, payload);
  const range = closeExtent(source, outer, true);
  return made ? ({ ...made, name, range } as TableConstraint) : null;
}

type Bare = TableConstraint extends infer C ? (C extends TableConstraint ? Omit<C, 'name' | 'range'> : never) : never;

function constraintBody(source: Source, kind: string, payload: Ast): Bare | null {
  if (kind === 'PrimaryKey') return { kind: 'primary-key', columns: indexColumns(source, field(payload, 'columns')) };
  if (kind === 'Unique') {
    const primary = field(payload, 'is_primary') === true;
    return { kind: primary ? 'primary-key' : 'unique', columns: indexColumns(source, field(payload, 'columns')) };
  }
  if (kind === 'Check') return { kind: 'check', expr: exprOf(source, field(payload, 'expr')) };
  if (kind === 'PrimaryKeyUsingIndex' || kind === 'UniqueUsingIndex') {
    const usingIndex = identOf(source, field(payload, 'index_name'));
    return { kind: kind === 'UniqueUsingIndex' ? 'unique' : 'primary-key', columns: [], usingIndex };
  }
  if (kind !== 'ForeignKey') return null;
  return {
    kind: 'foreign-key',
    columns: identsOf(source, field(payload, 'columns')),
    refTable: nameOf(source, field(payload, 'foreign_table')),
    refColumns: identsOf(source, field(payload, 'referred_columns')),
    onDelete: actionOf(field(payload, 'on_delete')),
    onUpdate: actionOf(field(payload, 'on_update')),
    notValid: false,
  };
}

function actionOf(node: Ast): string | null {
  const written = text(node);
  return written === '' ? null : written.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

export interface PlainIndex {
  name: Ident | null;
  columns: Ident[];
  range: ColumnDef['range'];
}

/** KEY / INDEX / FULLTEXT inside CREATE TABLE. */
export function plainIndexOf(source: Source, node: Ast): PlainIndex | null {
  const [kind, payload] = variant(node);
  if (kind !== 'Index' && kind !== 'FulltextOrSpatial') return null;
  const outer = openExtent(source);
  const nameNode = field(payload, 'name') ?? field(payload, 'opt_index_name');
  const name = nameNode === null ? null : identOf(source, nameNode);
  const columns = indexColumns(source, field(payload, 'columns'));
  return { name, columns, range: closeExtent(source, outer, true) };
}

export function unknownType(range: ColumnDef['range']): TypeName {
  return { text: '', base: '', args: [], array: false, range };
}

export function identsAsColumns(idents: Ident[]): ReturnType<typeof columnExpr>[] {
  return idents.map((ident) => columnExpr([ident]));
}
