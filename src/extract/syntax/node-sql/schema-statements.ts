// CREATE TABLE, VIEW, INDEX and ALTER TABLE of the fallback's tree → Statement. Types are read from the words.

import type { AlterAction, ColumnDef, CreateTable, Ident, Statement, TableConstraint } from '../../../model/sql';
import { type Ast, field, list, text } from '../sqlparser/ast';
import { endOffset } from '../sqlparser/lines';
import { tokenFrom } from '../sqlparser/source';
import { readType } from '../sqlparser/types';
import { exprOf, queryOf, tableName } from './queries';
import { doNotKnow, placedIdent, placedName, type Reading, rangeOf, wholeRange, writtenName } from './reading';

export function schemaStatementOf(reading: Reading, node: Ast): Statement | null {
  const type = text(field(node, 'type'));
  const keyword = text(field(node, 'keyword')).toLowerCase();
  if (type === 'create' && keyword === 'table') return createTable(reading, node);
  if (type === 'create' && keyword === 'view') return createView(reading, node);
  if (type === 'create' && keyword === 'index') return createIndex(reading, node);
  if (type === 'alter' && /^(table)?$/.test(keyword)) return alterTable(reading, node);
  return null;
}

function createTable(reading: Reading, node: Ast): CreateTable {
  const name = tableName(reading, list(field(node, 'table'))[0] ?? null);
  if (name.length === 0) doNotKnow(reading, 'table');
  const table: CreateTable = {
    kind: 'create-table',
    name,
    ifNotExists: field(node, 'if_not_exists') !== null,
    orReplace: /replace/i.test(writtenName(field(node, 'replace'))),
    temporary: field(node, 'temporary') !== null,
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
    range: wholeRange(reading),
  };
  const like = list(field(field(node, 'like'), 'table'))[0];
  if (like !== undefined) table.like.push({ table: tableName(reading, like), including: ['all'] });
  for (const one of list(field(node, 'create_definitions'))) {
    const resource = text(field(one, 'resource'));
    if (resource === 'column') table.columns.push(columnOf(reading, one));
    else if (resource === 'index') table.indexes.push(indexOf(reading, one));
    else if (resource === 'constraint') {
      const constraint = constraintOf(reading, one);
      if (constraint) table.constraints.push(constraint);
    } else doNotKnow(reading, resource);
  }
  const query = field(node, 'query_expr');
  if (query !== null) table.query = queryOf(reading, query);
  if (table.columns.length === 0 && !table.query && table.like.length === 0) doNotKnow(reading, 'an empty table');
  return table;
}

const COLUMN_KEYS = new Set(
  (
    'column definition resource nullable auto_increment primary_key unique comment default_val collate character_set ' +
    'reference_definition check generated keyword suffix type action old_column unique_key loc column_format storage'
  ).split(' '),
);

function columnOf(reading: Reading, node: Ast): ColumnDef {
  for (const [key, value] of Object.entries(node as object)) {
    if (!COLUMN_KEYS.has(key) && value !== null) doNotKnow(reading, key);
  }
  const from = reading.cursor;
  const name = identOf(reading, field(node, 'column'));
  const at = tokenFrom(reading.source, endOffset(reading.source.lines, name.range));
  const read = readType(reading.source, at, true);
  if (!read) doNotKnow(reading, 'a column without type');
  else reading.cursor = Math.max(reading.cursor, read.next);
  const type = read?.type ?? null;
  const primary = field(node, 'primary_key') !== null;
  const serial = field(node, 'auto_increment') !== null;
  const constraints: TableConstraint[] = [];
  const base = { name: null, range: name.range, columns: [name] };
  if (primary) constraints.push({ kind: 'primary-key', ...base });
  if (field(node, 'unique') !== null || field(node, 'unique_key') !== null)
    constraints.push({ kind: 'unique', ...base });
  const value = field(field(node, 'default_val'), 'value');
  const expr = value === null ? null : exprOf(reading, value);
  const generated = field(field(node, 'generated'), 'expr');
  const generatedBy = generated === null ? null : exprOf(reading, generated);
  const reference = field(node, 'reference_definition');
  if (reference !== null) constraints.push({ ...base, ...referenceOf(reading, reference), columns: [name] });
  const check = field(field(node, 'check'), 'definition');
  if (check !== null) {
    const first = list(check)[0] ?? check;
    constraints.push({ kind: 'check', name: null, range: name.range, expr: exprOf(reading, first) });
  }
  return {
    name,
    type: type && serial ? { ...type, serial: true } : type,
    nullable: !(primary || text(field(field(node, 'nullable'), 'type')) === 'not null'),
    default: expr ? { text: textOf(reading, expr), expr } : null,
    generated: generatedBy,
    identity: serial,
    constraints,
    range: rangeOf(reading, null, from),
  };
}

function textOf(reading: Reading, expr: { range: ColumnDef['range'] }): string {
  const { source } = reading;
  const at = (line: number, column: number) => (source.lines.starts[line - 1] ?? 0) + column - 1;
  const { line, startColumn, endLine, endColumn } = expr.range;
  return source.file.slice(at(line, startColumn), at(endLine, endColumn));
}

function identOf(reading: Reading, node: Ast): Ident {
  const name = placedName(reading, node, [writtenName(field(node, 'column') ?? node)]);
  return name.at(-1) ?? placedIdent(reading, '');
}

function columnsOf(reading: Reading, nodes: Ast): Ident[] {
  return list(nodes).flatMap((node) => {
    const type = text(field(node, 'type'));
    if (type === 'column_ref') return [identOf(reading, node)];
    // MySQL prefix lengths `name(10)` read like a call.
    const args = list(field(field(node, 'args'), 'value'));
    const prefix = type === 'function' && args.length === 1 && text(field(args[0], 'type')) === 'number';
    if (!prefix) {
      doNotKnow(reading, 'index key');
      return [];
    }
    return [placedIdent(reading, writtenName(list(field(field(node, 'name'), 'name'))[0] ?? null))];
  });
}

function indexOf(reading: Reading, node: Ast): { name: Ident | null; columns: Ident[]; range: ColumnDef['range'] } {
  const from = reading.cursor;
  const written = writtenName(field(node, 'index'));
  const name = written === '' ? null : placedIdent(reading, written);
  const columns = columnsOf(reading, field(node, 'definition'));
  return { name, columns, range: rangeOf(reading, null, from) };
}

function referenceOf(reading: Reading, node: Ast) {
  const refTable = tableName(reading, list(field(node, 'table'))[0] ?? field(node, 'table'));
  if (refTable.length === 0) doNotKnow(reading, 'referenced table');
  const refColumns = columnsOf(reading, field(node, 'definition'));
  const actions = list(field(node, 'on_action'));
  const action = (what: string) => {
    const found = actions.find((one) => text(field(one, 'type')) === what);
    return found === undefined ? null : writtenName(field(found, 'value')).toLowerCase();
  };
  const onDelete = action('on delete');
  const onUpdate = action('on update');
  return { kind: 'foreign-key' as const, refTable, refColumns, onDelete, onUpdate, notValid: false };
}

function constraintOf(reading: Reading, node: Ast): TableConstraint | null {
  const from = reading.cursor;
  const kind = text(field(node, 'constraint_type')).toLowerCase();
  const written = writtenName(field(node, 'constraint')) || writtenName(field(node, 'index'));
  const name = written === '' ? null : placedIdent(reading, written);
  const definition = field(node, 'definition');
  if (kind === 'check') {
    const expr = exprOf(reading, list(definition)[0] ?? definition);
    return { kind: 'check', expr, name, range: rangeOf(reading, null, from) };
  }
  const columns = columnsOf(reading, definition);
  if (kind === 'foreign key') {
    const reference = referenceOf(reading, field(node, 'reference_definition'));
    return { ...reference, columns, name, range: rangeOf(reading, null, from) };
  }
  const range = rangeOf(reading, null, from);
  if (kind === 'primary key') return { kind: 'primary-key', columns, name, range };
  if (/^unique( key| index)?$/.test(kind)) return { kind: 'unique', columns, name, range };
  doNotKnow(reading, kind);
  return null;
}

function createView(reading: Reading, node: Ast): Statement {
  const name = tableName(reading, field(node, 'view'), 'view');
  if (name.length === 0) doNotKnow(reading, 'view');
  const columns = list(field(node, 'columns')).map((one) => placedIdent(reading, writtenName(one)));
  return {
    kind: 'create-view',
    name,
    columns,
    query: queryOf(reading, field(node, 'select')),
    orReplace: /replace/i.test(writtenName(field(node, 'replace'))),
    ifNotExists: field(node, 'if_not_exists') !== null,
    materialized: false,
    temporary: field(node, 'temporary') !== null,
    range: wholeRange(reading),
  };
}

function createIndex(reading: Reading, node: Ast): Statement {
  const written = writtenName(field(node, 'index'));
  const name = written === '' ? null : placedIdent(reading, written);
  const table = tableName(reading, field(node, 'table'));
  if (table.length === 0) doNotKnow(reading, 'table');
  if (field(node, 'where') !== null || field(node, 'include') !== null) doNotKnow(reading, 'partial index');
  const keys = columnsOf(reading, field(node, 'index_columns')).map((one) => ({
    kind: 'column' as const,
    parts: [one],
    range: one.range,
  }));
  return {
    kind: 'create-index',
    name,
    table,
    keys,
    include: [],
    where: null,
    unique: /unique/i.test(text(field(node, 'index_type'))),
    ifNotExists: field(node, 'if_not_exists') !== null,
    range: wholeRange(reading),
  };
}

function alterTable(reading: Reading, node: Ast): Statement {
  const name = tableName(reading, list(field(node, 'table'))[0] ?? null);
  if (name.length === 0) doNotKnow(reading, 'table');
  const actions = list(field(node, 'expr')).flatMap((one): AlterAction[] => {
    const from = reading.cursor;
    const action = actionOf(
      reading,
      one,
      `${text(field(one, 'action'))} ${text(field(one, 'resource'))}`.toLowerCase(),
    );
    return action ? [{ ...action, range: rangeOf(reading, null, from) } as AlterAction] : [];
  });
  if (actions.length === 0) doNotKnow(reading, 'action');
  return { kind: 'alter-table', name, ifExists: false, objectKind: 'table', actions, range: wholeRange(reading) };
}

type Bare = AlterAction extends infer A ? (A extends AlterAction ? Omit<A, 'range'> : never) : never;

function actionOf(reading: Reading, node: Ast, what: string): Bare | null {
  switch (what) {
    case 'add column':
      return {
        kind: 'add-column',
        column: columnOf(reading, { ...(node as object), if_not_exists: null } as Ast),
        ifNotExists: field(node, 'if_not_exists') !== null,
      };
    case 'drop column':
      return { kind: 'drop-column', column: identOf(reading, field(node, 'column')), ifExists: false, cascade: false };
    case 'modify column': {
      const column = columnOf(reading, node);
      return { kind: 'redefine-column', from: column.name, column };
    }
    case 'change column': {
      const from = identOf(reading, field(node, 'old_column'));
      return { kind: 'redefine-column', from, column: columnOf(reading, node) };
    }
    case 'add index': {
      const { name, columns } = indexOf(reading, node);
      return { kind: 'add-index', name, columns, unique: false };
    }
    case 'add constraint': {
      const constraint = constraintOf(reading, field(node, 'create_definitions'));
      return constraint ? { kind: 'add-constraint', constraint, ifNotExists: false } : null;
    }
    case 'rename table': {
      const to = placedName(reading, null, [writtenName(field(node, 'table'))]);
      return { kind: 'rename-table', to };
    }
    case 'rename column': {
      const from = identOf(reading, field(node, 'old_column'));
      return { kind: 'rename-column', from, to: identOf(reading, field(node, 'column')) };
    }
    default:
      doNotKnow(reading, what);
      return null;
  }
}
