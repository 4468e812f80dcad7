// ALTER TABLE, VIEW, INDEX, SEQUENCE, TYPE in; one action for each of its commands out.

import type { AlterAction, Ident, Name, Statement } from '../../../model/sql';
import { child, flag, list, type PgNode, strings, type Tagged, tagged, text } from './nodes';
import type { Reader, Span } from './reader';
import { readColumnDef, readConstraint, readDefault } from './tables';

type AlterKind = Extract<Statement, { kind: 'alter-table' }>['objectKind'];

const ALTERED: Record<string, AlterKind> = {
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized-view',
  OBJECT_INDEX: 'index',
  OBJECT_SEQUENCE: 'sequence',
  OBJECT_FOREIGN_TABLE: 'foreign-table',
};

export function readAlterTable(reader: Reader, node: PgNode): Statement {
  const relation = reader.relation(child(node, 'relation'));
  const commands = list(node, 'cmds').map((item) => item.node);
  const parts = reader.source.commaParts(behindStar(reader, relation.end), reader.end);
  const whole = { start: relation.end, end: reader.end };
  const sameCount = parts.length === commands.length;
  const actions = commands.map((command, index) => readAction(reader, command, (sameCount && parts[index]) || whole));
  if (text(node, 'objtype') === 'OBJECT_TYPE')
    return { kind: 'alter-type', name: relation.name, actions, range: reader.range };
  return {
    kind: 'alter-table',
    name: relation.name,
    ifExists: flag(node, 'missing_ok'),
    objectKind: alteredKind(text(node, 'objtype')),
    actions,
    range: reader.range,
  };
}

export function alteredKind(objectType: string): AlterKind {
  return ALTERED[objectType] ?? 'table';
}

/** `ALTER TABLE t * …` */
function behindStar(reader: Reader, end: number): number {
  const index = reader.source.tokenAt(end);
  return reader.source.isMark(index, '*') ? reader.source.ends[index]! : end;
}

const COLUMN_SETTINGS = new Set([
  'AT_SetStatistics',
  'AT_SetOptions',
  'AT_ResetOptions',
  'AT_SetStorage',
  'AT_SetCompression',
  'AT_AlterColumnGenericOptions',
]);

function readAction(reader: Reader, node: PgNode, span: Span): AlterAction {
  const range = reader.source.range(span.start, span.end);
  const definition = tagged(node, 'def');
  const name = text(node, 'name');
  const cascade = text(node, 'behavior') === 'DROP_CASCADE';
  const ifExists = flag(node, 'missing_ok');
  const subtype = text(node, 'subtype');
  switch (subtype) {
    case 'AT_AddColumn':
      return { kind: 'add-column', column: readColumnDef(reader, definition.node), ifNotExists: ifExists, range };
    case 'AT_DropColumn':
      return { kind: 'drop-column', column: columnOf(reader, name, span), ifExists, cascade, range };
    case 'AT_ColumnDefault': {
      const column = columnOf(reader, name, span);
      const value = definition.tag === '' ? null : readDefault(reader, definition, span.start, span.end);
      return { kind: 'set-default', column, default: value, range };
    }
    case 'AT_DropNotNull':
    case 'AT_SetNotNull':
      return {
        kind: 'set-not-null',
        column: columnOf(reader, name, span),
        notNull: subtype === 'AT_SetNotNull',
        range,
      };
    case 'AT_AlterColumnType': {
      const using = tagged(definition.node, 'raw_default');
      return {
        kind: 'set-type',
        column: columnOf(reader, name, span),
        type: reader.type(child(definition.node, 'typeName') ?? {}),
        using: using.tag === '' ? null : reader.expr(using),
        range,
      };
    }
    case 'AT_AddIdentity':
    case 'AT_SetIdentity':
    case 'AT_DropIdentity':
      return {
        kind: 'set-generated',
        column: columnOf(reader, name, span),
        identity: true,
        drop: subtype === 'AT_DropIdentity',
        range,
      };
    case 'AT_SetExpression':
    case 'AT_DropExpression':
      return {
        kind: 'set-generated',
        column: columnOf(reader, name, span),
        identity: false,
        drop: subtype === 'AT_DropExpression',
        range,
      };
    case 'AT_AddConstraint':
      return addConstraint(reader, definition, span);
    case 'AT_DropConstraint':
      return {
        kind: 'drop-constraint',
        name: reader.ident(name, span.start),
        ifExists,
        cascade,
        constraintKind: 'any',
        range,
      };
    case 'AT_AttachPartition':
    case 'AT_DetachPartition': {
      const partition = reader.relation(child(definition.node, 'name')).name;
      return { kind: subtype === 'AT_AttachPartition' ? 'attach-partition' : 'detach-partition', partition, range };
    }
    case 'AT_AddInherit':
    case 'AT_DropInherit':
      return {
        kind: 'inherit',
        parent: reader.relation(definition.node).name,
        no: subtype === 'AT_DropInherit',
        range,
      };
    default: {
      const columns = COLUMN_SETTINGS.has(subtype) && name !== '' ? [columnOf(reader, name, span)] : [];
      return { kind: 'other', what: words(subtype), columns, range };
    }
  }
}

/** `AT_SetStorage` → `set storage`. */
function words(subtype: string): string {
  return subtype
    .replace('AT_', '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

const BEFORE_COLUMN = /^(drop|alter|column|attribute|if|exists)$/;

/** The column of `DROP [COLUMN] [IF EXISTS] c`, `ALTER [COLUMN] c`: behind its keywords, which may be names too. */
function columnOf(reader: Reader, name: string, span: Span): Ident {
  const { source } = reader;
  let index = source.tokenAt(span.start);
  while (
    BEFORE_COLUMN.test(source.word(index)) &&
    isKeywordHere(source.nameAt(index + 1), name, source.starts[index + 1], span.end)
  )
    index++;
  return reader.ident(name, source.starts[index] ?? span.start);
}

/** A word that could be the column's name is a keyword while the name can still come. */
function isKeywordHere(next: string | null, name: string, nextStart: number | undefined, end: number): boolean {
  if (nextStart === undefined || nextStart >= end) return false;
  return next === name || (next !== null && BEFORE_COLUMN.test(next));
}

function addConstraint(reader: Reader, definition: Tagged, span: Span): AlterAction {
  const range = reader.source.range(span.start, span.end);
  if (text(definition.node, 'contype') === 'CONSTR_NOTNULL') {
    const column = reader.ident(strings(definition.node, 'keys')[0] ?? '', span.start);
    return { kind: 'set-not-null', column, notNull: true, range };
  }
  const constraint = readConstraint(reader, definition.node, null, span.end);
  if (constraint) return { kind: 'add-constraint', constraint, ifNotExists: false, range };
  return { kind: 'other', what: 'add constraint', columns: [], range };
}

/** RENAME COLUMN, ATTRIBUTE and CONSTRAINT: the tree has no place for either name. */
export function readRenameInside(reader: Reader, node: PgNode): Statement {
  const relation = reader.relation(child(node, 'relation'));
  const { source } = reader;
  const rename = source.findWord('rename', relation.end, reader.end);
  let at = rename < 0 ? source.tokenAt(relation.end) : rename + 1;
  const subname = text(node, 'subname');
  if (/^(column|attribute|constraint)$/.test(source.word(at)) && source.word(at + 1) !== 'to') at++;
  const from = reader.ident(subname, source.starts[at] ?? relation.end);
  const toWord = source.findWord('to', source.ends[at] ?? relation.end, reader.end);
  const to = reader.ident(text(node, 'newname'), toWord < 0 ? reader.end : source.ends[toWord]!);
  const range = source.range(rename < 0 ? relation.end : source.starts[rename]!, reader.end);
  const constraint = text(node, 'renameType') === 'OBJECT_TABCONSTRAINT';
  const action: AlterAction = { kind: constraint ? 'rename-constraint' : 'rename-column', from, to, range };
  const common: { name: Name; actions: AlterAction[] } = { name: relation.name, actions: [action] };
  if (text(node, 'renameType') === 'OBJECT_ATTRIBUTE') return { kind: 'alter-type', ...common, range: reader.range };
  return {
    kind: 'alter-table',
    ...common,
    ifExists: flag(node, 'missing_ok'),
    objectKind: alteredKind(text(node, 'relationType')),
    range: reader.range,
  };
}
