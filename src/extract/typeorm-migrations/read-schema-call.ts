// A call on a TypeORM query runner in; the statements that it sends to the database out. What cannot be told is opaque.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { migrationSql } from '../syntax/migration-sql';
import { parsePlaced, placedText, type PlacedText, sqlWriter, type SqlWriter } from '../syntax/placed-text';
import { columnWords, constraintNames, foreignKeyWords, optionsOf, type WordContext } from './column-words';

type Node = TSESTree.Node;

export interface CallContext {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  guarded: boolean;
}

type Reader = (call: Call) => (PlacedText | null)[] | null;

interface Call extends WordContext {
  args: readonly Node[];
  write(): SqlWriter;
}

/** Null in a list: a statement that could not be told. Null alone: nothing that changes a schema. */
const READERS: Readonly<Record<string, Reader>> = {
  createTable: readCreateTable,
  dropTable: (call) => [withTable(call, (table) => call.write().words('DROP TABLE ').name(table))],
  clearTable: () => [],
  renameTable: (call) => [
    withTable(call, (table) => {
      const to = tableName(call, call.args[1]);
      return to && call.write().words('ALTER TABLE ').name(table).words(' RENAME TO ').name(lastPart(to));
    }),
  ],
  addColumn: (call) => addColumns(call, [call.args[1] ?? null]),
  addColumns: (call) => addColumns(call, call.values.list(call.args[1]) ?? [null]),
  dropColumn: (call) => dropColumns(call, [call.args[1] ?? null]),
  dropColumns: (call) => dropColumns(call, call.values.list(call.args[1]) ?? [null]),
  renameColumn: (call) => [
    withTable(call, (table) => {
      const from = columnName(call, call.args[1]);
      const to = columnName(call, call.args[2]);
      if (!from || !to) return null;
      return call.write().words('ALTER TABLE ').name(table).words(' RENAME COLUMN ').name(from).words(' TO ').name(to);
    }),
  ],
  createForeignKey: (call) => foreignKeys(call, [call.args[1] ?? null]),
  createForeignKeys: (call) => foreignKeys(call, call.values.list(call.args[1]) ?? [null]),
  dropForeignKey: dropConstraint,
  dropForeignKeys: () => [],
  createUniqueConstraint: (call) => uniques(call, [call.args[1] ?? null]),
  createUniqueConstraints: (call) => uniques(call, call.values.list(call.args[1]) ?? [null]),
  dropUniqueConstraint: dropConstraint,
  dropUniqueConstraints: () => [],
  createPrimaryKey: (call) => [
    withTable(call, (table) => {
      const names = texts(call, call.args[1]);
      return (
        names && call.write().words('ALTER TABLE ').name(table).words(' ADD PRIMARY KEY (').names(names).words(')')
      );
    }),
  ],
  createIndex: (call) => indexes(call, [call.args[1] ?? null]),
  createIndices: (call) => indexes(call, call.values.list(call.args[1]) ?? [null]),
  dropIndex: (call) => dropIndexes(call, [call.args[1] ?? null]),
  dropIndices: (call) => dropIndexes(call, call.values.list(call.args[1]) ?? []),
  createSchema: (call) => {
    const name = text(call, call.args[0]);
    return [name && call.write().words('CREATE SCHEMA IF NOT EXISTS ').name(name).done()];
  },
  createView: (call) => {
    const options = optionsOf(call, call.args[0]);
    const name = options && text(call, propertyOf(options, 'name'));
    const expression = options && text(call, propertyOf(options, 'expression'));
    return [
      name && expression ? call.write().words('CREATE VIEW ').name(name).words(' AS ').text(expression).done() : null,
    ];
  },
  dropView: (call) => [withTable(call, (view) => call.write().words('DROP VIEW ').name(view))],
};
const SPECIAL = new Set(['query', 'changeColumn', 'changeColumns']);

/** Also calls that hand the runner on to another file. */
export function isSchemaCall(module: ParsedModule, call: NodeOf<'CallExpression'>): boolean {
  const { callee } = call;
  const method = methodOf(callee);
  if (method !== null && (Object.hasOwn(READERS, method) || SPECIAL.has(method)) && isRunner(callee)) return true;
  return isHandedOn(module, call);
}

function isHandedOn(module: ParsedModule, { callee, arguments: args }: NodeOf<'CallExpression'>): boolean {
  const root = callee.type === 'MemberExpression' ? callee.object : callee;
  if (root.type !== 'Identifier' || !module.imports.has(root.name)) return false;
  return args.some((arg) => arg.type === 'Identifier' && /^(?:query_?)?runner$|^qr$/i.test(arg.name));
}

function methodOf(callee: Node): string | null {
  return callee.type === 'MemberExpression' ? keyOf(callee.property, callee.computed) : null;
}

/** `queryRunner`, `runner.manager`, `queryRunner.connection`. */
function isRunner(callee: Node): boolean {
  let at = callee;
  while (at.type === 'MemberExpression') at = at.object;
  return (
    at.type === 'ThisExpression' ||
    (at.type === 'Identifier' && /runner|manager|connection|data_?source|^qr$|^q$|^query$/i.test(at.name))
  );
}

export function readSchemaCall(context: CallContext, node: NodeOf<'CallExpression'>): Statement[] {
  const method = methodOf(node.callee) ?? '';
  const { module, values, dialect } = context;
  const call: Call = {
    ...context,
    anchor: node.range[0],
    args: node.arguments,
    write: () => sqlWriter(dialect, node.range[0]),
  };
  if (isHandedOn(module, node)) {
    const sql = columnHelper(call, node);
    if (!sql) return [opaque(context, node, 'what another file does with the query runner')];
    return parsePlaced(sql, dialect, module.lines).map(softened);
  }
  if (method === 'query') {
    const sql = migrationSql(module, values, node.arguments[0]);
    return sql
      ? parsePlaced(sql, dialect, module.lines)
      : [opaque(context, node, 'SQL that is put together at run time')];
  }
  const made = method.startsWith('changeColumn') ? changeColumns(call, method) : (READERS[method]?.(call) ?? []);
  return made.flatMap((sql) => {
    if (sql === null) return [opaque(context, node, `what ${method}() changes here is only known when it runs`)];
    if (!('text' in sql)) return [sql];
    const statements = parsePlaced(sql, dialect, module.lines);
    for (const statement of statements) statement.range = module.rangeOf(node);
    return statements;
  });
}

/** `ensureColumnExists(queryRunner, 'orders', 'note', 'text')`: told by its name and what it is given. */
function columnHelper(call: Call, { callee, arguments: args }: NodeOf<'CallExpression'>): PlacedText | null {
  const name = callee.type === 'Identifier' ? callee.name : (methodOf(callee) ?? '');
  const [table, column, type] = args.slice(1).map((arg) => text(call, arg));
  if (!table || !column || args.length > 4) return null;
  const start = call.write().words('ALTER TABLE ').name(table);
  if (/^(?:add|ensure|create)\w*column/i.test(name)) {
    const written = type && /^[\w ]+(?:\([\d, ]+\))?$/.test(type.text) ? type : null;
    start.words(' ADD COLUMN ').name(column).words(' ');
    return written ? start.text(written).done() : start.words('text').done();
  }
  return /^(?:drop|remove|delete)\w*column/i.test(name) ? start.words(' DROP COLUMN ').name(column).done() : null;
}

function softened(statement: Statement): Statement {
  if (statement.kind !== 'alter-table') return statement;
  const actions = statement.actions.map((action) => {
    if (action.kind === 'add-column') return { ...action, ifNotExists: true };
    return action.kind === 'drop-column' ? { ...action, ifExists: true } : action;
  });
  return { ...statement, actions };
}

function opaque({ module }: CallContext, node: Node, reason: string): Statement {
  return { kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(node) };
}

// ---------------------------------------------------------------- tables

function readCreateTable(call: Call): (PlacedText | null)[] {
  const options = optionsOf(call, call.args[0]);
  const name = options && text(call, propertyOf(options, 'name'));
  const columns = options && call.values.list(propertyOf(options, 'columns'));
  if (!options || !name || !columns) return [null];
  const before: PlacedText[] = [];
  const parts: PlacedText[] = [];
  const keys: PlacedText[] = [];
  for (const column of columns) {
    const words = columnWords(call, column, name, false);
    if (!words) return [null];
    before.push(...words.before);
    parts.push(words.sql);
    if (words.isPrimary) keys.push(words.name);
  }
  if (keys.length > 0) parts.push(call.write().words('PRIMARY KEY (').names(keys).words(')').done());
  for (const key of call.values.list(propertyOf(options, 'foreignKeys')) ?? []) {
    const words = foreignKeyWords(call, key);
    if (words) parts.push(words);
  }
  for (const unique of call.values.list(propertyOf(options, 'uniques')) ?? []) {
    const names = constraintNames(call, unique, 'columnNames');
    if (names) parts.push(call.write().words('UNIQUE (').names(names).words(')').done());
  }
  const isSoft = call.values.constant(call.args[1]) === true;
  const writer = call
    .write()
    .words(isSoft ? 'CREATE TABLE IF NOT EXISTS ' : 'CREATE TABLE ')
    .name(name)
    .words(' (');
  for (const [index, part] of parts.entries()) {
    if (index > 0) writer.words(', ');
    writer.add(part);
  }
  const indices = call.values.list(propertyOf(options, 'indices')) ?? [];
  return [...before, writer.words(')').done(), ...indices.flatMap((index) => indexSql(call, name, index) ?? [])];
}

function addColumns(call: Call, columns: readonly (Node | null)[]): (PlacedText | null)[] {
  const table = tableName(call, call.args[0]);
  if (!table) return [null];
  return columns.flatMap((column) => {
    const words = columnWords(call, column, table, true);
    if (!words) return [null];
    const sql = call.write().words('ALTER TABLE ').name(table).words(' ADD COLUMN ').add(words.sql).done();
    return [...words.before, call.dialect === 'mssql' ? withoutColumn(call, table, words.sql) : sql];
  });
}

/** SQL Server has no word for it. */
function withoutColumn(call: Call, table: PlacedText, column: PlacedText): PlacedText {
  return call.write().words('ALTER TABLE ').name(table).words(' ADD ').add(column).done();
}

function dropColumns(call: Call, columns: readonly (Node | null)[]): (PlacedText | null)[] {
  return columns.map((column) =>
    withTable(call, (table) => {
      const name = columnName(call, column);
      return name && call.write().words('ALTER TABLE ').name(table).words(' DROP COLUMN ').name(name);
    }),
  );
}

/** The whole definition is replaced: read as a new column first, as no dialect's word for it is known to all parsers. */
function changeColumns(call: Call, method: string): (Statement | PlacedText | null)[] {
  const pairs: [Node | null, Node | null][] =
    method === 'changeColumn'
      ? [[call.args[1] ?? null, call.args[2] ?? null]]
      : (call.values.list(call.args[1]) ?? [null]).map((item) => {
          const pair = call.values.object(item);
          return pair ? [propertyOf(pair, 'oldColumn'), propertyOf(pair, 'newColumn')] : [null, null];
        });
  const table = tableName(call, call.args[0]);
  return pairs.flatMap(([old, fresh]) => {
    const from = columnName(call, old);
    const words = table && from && fresh ? columnWords(call, fresh, table, true) : null;
    if (!table || !from || !words) return [null];
    const start = call.write().words('ALTER TABLE ').name(table);
    const added = parsePlaced(
      start
        .words(call.dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ')
        .add(words.sql)
        .done(),
      call.dialect,
      call.module.lines,
    );
    const dropped = parsePlaced(
      call.write().words('ALTER TABLE ').name(table).words(' DROP COLUMN ').name(from).done(),
      call.dialect,
      call.module.lines,
    );
    const [one] = added;
    const [other] = dropped;
    if (one?.kind !== 'alter-table' || other?.kind !== 'alter-table') return [null];
    const [action] = one.actions;
    const [drop] = other.actions;
    if (action?.kind !== 'add-column' || drop?.kind !== 'drop-column') return [null];
    const redefined = {
      kind: 'redefine-column' as const,
      from: drop.column,
      column: action.column,
      range: action.range,
    };
    return [...words.before, { ...one, actions: [redefined] }];
  });
}

// ---------------------------------------------------------------- keys and indexes

function foreignKeys(call: Call, keys: readonly (Node | null)[]): (PlacedText | null)[] {
  return keys.map((key) =>
    withTable(call, (table) => {
      const words = foreignKeyWords(call, key);
      return words && call.write().words('ALTER TABLE ').name(table).words(' ADD ').add(words);
    }),
  );
}

function uniques(call: Call, keys: readonly (Node | null)[]): (PlacedText | null)[] {
  return keys.map((key) =>
    withTable(call, (table) => {
      const names = constraintNames(call, key, 'columnNames');
      return names && call.write().words('ALTER TABLE ').name(table).words(' ADD UNIQUE (').names(names).words(')');
    }),
  );
}

/** By name; others are looked up in the database, and no column depends on them. */
function dropConstraint(call: Call): (PlacedText | null)[] {
  const table = tableName(call, call.args[0]);
  const name = text(call, call.args[1]);
  if (!table || !name || call.dialect === 'mysql' || call.dialect === 'sqlite') return [];
  return [call.write().words('ALTER TABLE ').name(table).words(' DROP CONSTRAINT IF EXISTS ').name(name).done()];
}

/** Those that are looked up in the database have no name here. */
function dropIndexes(call: Call, items: readonly (Node | null)[]): (PlacedText | null)[] {
  if (call.dialect === 'mysql' || call.dialect === 'mssql') return [];
  return items.flatMap((item) => {
    const options = optionsOf(call, item);
    const name = text(call, item) ?? (options ? text(call, propertyOf(options, 'name')) : null);
    return name ? [call.write().words('DROP INDEX IF EXISTS ').name(name).done()] : [];
  });
}

function indexes(call: Call, items: readonly (Node | null)[]): (PlacedText | null)[] {
  const table = tableName(call, call.args[0]);
  return items.map((item) => (table ? indexSql(call, table, item) : null));
}

function indexSql(call: Call, table: PlacedText, item: Node | null): PlacedText | null {
  const options = optionsOf(call, item);
  const columns = constraintNames(call, item, 'columnNames');
  if (!options || !columns) return null;
  const isUnique = call.values.constant(propertyOf(options, 'isUnique')) === true;
  const name = text(call, propertyOf(options, 'name'));
  const writer = call.write().words(isUnique ? 'CREATE UNIQUE INDEX ' : 'CREATE INDEX ');
  if (name) writer.name(name);
  // Only Postgres makes a name of its own.
  else if (call.dialect !== 'postgres') writer.name({ text: `IDX_${columns[0]!.text}`, offsets: columns[0]!.offsets });
  return writer.words(' ON ').name(table).words(' (').names(columns).words(')').done();
}

// ---------------------------------------------------------------- names

function withTable(call: Call, make: (table: PlacedText) => SqlWriter | null): PlacedText | null {
  const table = tableName(call, call.args[0]);
  return table ? (make(table)?.done() ?? null) : null;
}

/** A name, `new Table({ name })`, or what `getTable('name')` gave. */
function tableName(call: Call, node: Node | null | undefined): PlacedText | null {
  const direct = text(call, node);
  if (direct) return direct;
  const at = call.values.plain(node);
  if (at?.type === 'CallExpression' && /^get(?:Table|View)$/.test(methodOf(at.callee) ?? ''))
    return text(call, at.arguments[0]);
  const options = optionsOf(call, node ?? null);
  return options ? text(call, propertyOf(options, 'name')) : null;
}

/** A name, `new TableColumn({ name })`, or what `findColumnByName('name')` gave. */
function columnName(call: Call, node: Node | null | undefined): PlacedText | null {
  const direct = text(call, node);
  if (direct) return direct;
  const at = call.values.plain(node);
  if (at?.type === 'CallExpression' && methodOf(at.callee) === 'findColumnByName') return text(call, at.arguments[0]);
  const options = optionsOf(call, node ?? null);
  return options ? text(call, propertyOf(options, 'name')) : null;
}

function text({ module, values }: Call, node: Node | null | undefined): PlacedText | null {
  return placedText(module, values, node);
}

function texts(call: Call, node: Node | null | undefined): PlacedText[] | null {
  const found = (call.values.list(node) ?? []).map((item) => text(call, item));
  return found.length > 0 && found.every((one) => one !== null) ? (found as PlacedText[]) : null;
}

function lastPart({ text: whole, offsets }: PlacedText): PlacedText {
  const at = whole.lastIndexOf('.') + 1;
  return { text: whole.slice(at), offsets: offsets.slice(at) };
}
