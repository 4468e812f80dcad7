// A call of Sequelize's query interface in; the statements that it stands for out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { redefineColumn } from '../syntax/column-actions';
import { migrationSql } from '../syntax/migration-sql';
import { parsePlaced, placedText, type PlacedText, sqlWriter } from '../syntax/placed-text';
import { attributeSql } from './attribute-sql';

type Node = TSESTree.Node;

interface CallContext {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
}

export function readCall(context: CallContext, call: NodeOf<'CallExpression'>): Statement[] {
  const { module, values, dialect } = context;
  const name = call.callee.type === 'MemberExpression' ? keyOf(call.callee.property, call.callee.computed)! : '';
  const [first, second, third] = call.arguments;
  const range = module.rangeOf(call.callee.type === 'MemberExpression' ? call.callee.property : call);
  const opaque = (reason: string): Statement[] => [{ kind: 'opaque', reason, syntaxError: false, range }];
  const text = (node: Node | null | undefined) => placedText(module, values, node);
  const parse = (sql: PlacedText) => parsePlaced(sql, dialect, module.lines);
  const write = () => sqlWriter(dialect, call.range[0]);

  if (name === 'query') {
    const options = values.object(first);
    const sql = migrationSql(module, values, options ? propertyOf(options, 'query') : first);
    return sql ? parse(replaced(sql)) : opaque('SQL that is put together at run time');
  }
  const table = tableOf(context, first);
  if (!table) return opaque(`which table ${name}() means here is only known when it runs`);
  const add = dialect === 'mssql' ? ' ADD ' : ' ADD COLUMN ';
  switch (name) {
    case 'createSchema':
      return parse(write().words('CREATE SCHEMA IF NOT EXISTS ').name(table).done());
    case 'dropTable':
      return parse(write().words('DROP TABLE IF EXISTS ').name(table).done());
    case 'renameTable': {
      const to = tableOf(context, second);
      if (!to) return opaque('the new name of a table is only known when it runs');
      return parse(write().words('ALTER TABLE ').name(table).words(' RENAME TO ').name(to).done());
    }
    case 'createTable': {
      const attributes = values.object(second);
      if (!attributes) return opaque('the columns of a new table are only known when it runs');
      return createTable(context, call, table, attributes);
    }
    case 'addConstraint':
      return addConstraint(context, call, table);
    case 'addIndex':
      return addIndex(context, call, table);
    case 'removeIndex': {
      // Names that Sequelize makes of the columns may differ from version to version.
      const name = text(second);
      return name && dialect !== 'mysql' ? parse(write().words('DROP INDEX IF EXISTS ').name(name).done()) : [];
    }
  }
  const column = text(second);
  if (!column) return opaque(`which column ${name}() means here is only known when it runs`);
  const alter = () => write().words('ALTER TABLE ').name(table);
  switch (name) {
    case 'removeColumn':
      return parse(alter().words(' DROP COLUMN ').name(column).done());
    case 'renameColumn': {
      const to = text(third);
      if (!to) return opaque('the new name of a column is only known when it runs');
      return parse(alter().words(' RENAME COLUMN ').name(column).words(' TO ').name(to).done());
    }
    case 'addColumn':
    case 'changeColumn': {
      const attribute = third ? attributeSql(context, table.text, column, third) : null;
      if (!attribute) return opaque(`what ${name}() makes of a column is only known when it runs`);
      if (name === 'addColumn') {
        return [...attribute.before.flatMap(parse), ...parse(alter().words(add).add(attribute.definition).done())];
      }
      const changed = redefineColumn(table, column, attribute.definition, dialect, module.lines);
      return [...attribute.before.flatMap(parse), ...(changed ? [changed] : opaque('a column is changed'))];
    }
    default:
      return [];
  }
}

/** Values that the call brings along: `:id`, `?`. */
function replaced(sql: PlacedText): PlacedText {
  return { ...sql, text: sql.text.replace(/(?<![?\w'"])\?(?![?|&])/g, '0') };
}

/** `'users'`, `{ tableName: 'users', schema: 'shop' }`. */
function tableOf({ module, values }: CallContext, node: Node | undefined): PlacedText | null {
  const object = values.object(node);
  if (!object) return placedText(module, values, node);
  const table = placedText(module, values, propertyOf(object, 'tableName'));
  const schema = placedText(module, values, propertyOf(object, 'schema'));
  if (!table || !schema) return table;
  const dot = { text: '.', offsets: [table.offsets[0] ?? 0] };
  return { text: schema.text + dot.text + table.text, offsets: [...schema.offsets, ...dot.offsets, ...table.offsets] };
}

function createTable(
  context: CallContext,
  call: NodeOf<'CallExpression'>,
  table: PlacedText,
  attributes: NodeOf<'ObjectExpression'>,
): Statement[] {
  const { module, values, dialect } = context;
  const parse = (sql: PlacedText) => parsePlaced(sql, dialect, module.lines);
  const parts: PlacedText[] = [];
  const keys: PlacedText[] = [];
  const before: Statement[] = [];
  const after: Statement[] = [];
  const spread = (object: NodeOf<'ObjectExpression'>): (typeof object.properties)[number][] =>
    object.properties.flatMap((property) => {
      const inner = property.type === 'SpreadElement' ? values.object(property.argument) : null;
      return inner && inner !== object ? inner.properties : [property];
    });
  for (const property of spread(attributes)) {
    const key = property.type === 'Property' ? keyOf(property.key, property.computed) : null;
    const reason = 'a column of a new table is only known when it runs';
    const open = (): void => {
      after.push({ kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(property) });
    };
    if (property.type !== 'Property' || key === null) {
      open();
      continue;
    }
    const start = property.key.range[0] + (property.key.type === 'Literal' ? 1 : 0);
    const column = { text: key, offsets: Array.from(key, (_, at) => start + at) };
    const attribute = attributeSql(context, table.text, column, property.value);
    if (!attribute) {
      open();
      continue;
    }
    before.push(...attribute.before.flatMap(parse));
    parts.push(attribute.definition);
    if (attribute.isKey) keys.push(attribute.name);
  }
  if (keys.length > 0)
    parts.push(sqlWriter(dialect, call.range[0]).words('PRIMARY KEY (').names(keys).words(')').done());
  const writer = sqlWriter(dialect, call.range[0]).words('CREATE TABLE IF NOT EXISTS ').name(table).words(' (');
  for (const [index, part] of parts.entries()) {
    if (index > 0) writer.words(', ');
    writer.add(part);
  }
  const made = parts.length > 0 ? parse(writer.words(')').done()) : [];
  for (const statement of made) statement.range = module.rangeOf(call);
  return [...before, ...made, ...after];
}

/** `(table, ['a', 'b'], { name, unique })`, `(table, { fields, name, unique })`. */
function addIndex(context: CallContext, call: NodeOf<'CallExpression'>, table: PlacedText): Statement[] {
  const { module, values, dialect } = context;
  const options = values.object(call.arguments[1]) ?? values.object(call.arguments[2]);
  const listed = values.list(call.arguments[1]) ?? values.list(options ? propertyOf(options, 'fields') : null);
  const fields = (listed ?? []).map((item) => placedText(module, values, item));
  if (fields.length === 0 || fields.some((field) => field === null)) return [];
  const of = (name: string) => (options ? propertyOf(options, name) : null);
  const kind = values.text(of('type')) ?? values.text(of('indicesType'));
  const isUnique = values.constant(of('unique')) === true || /^unique$/i.test(kind ?? '');
  const start = table.offsets[0] ?? 0;
  const made = [table, ...(fields as PlacedText[])].map(({ text }) => snakeCase(text)).join('_');
  const name = placedText(module, values, of('name')) ?? { text: made, offsets: Array.from(made, () => start) };
  const writer = sqlWriter(dialect, call.range[0]).words(isUnique ? 'CREATE UNIQUE INDEX ' : 'CREATE INDEX ');
  if (dialect === 'postgres' || dialect === 'sqlite') writer.words('IF NOT EXISTS ');
  const sql = writer
    .name(name)
    .words(' ON ')
    .name(table)
    .words(' (')
    .names(fields as PlacedText[]);
  return parsePlaced(sql.words(of('where') ? ') WHERE true' : ')').done(), dialect, module.lines);
}

function snakeCase(text: string): string {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/\W+/g, '_')
    .toLowerCase();
}

/** `(table, { type: 'unique', fields: [...] })`, and before Sequelize 6 `(table, [...], { type: 'unique' })`. */
function addConstraint(context: CallContext, call: NodeOf<'CallExpression'>, table: PlacedText): Statement[] {
  const { module, values, dialect } = context;
  if (dialect === 'sqlite') return [];
  const options = values.object(call.arguments[1]) ?? values.object(call.arguments[2]);
  const listed = values.list(call.arguments[1]) ?? values.list(options ? propertyOf(options, 'fields') : null);
  const fields = (listed ?? []).map((item) => placedText(module, values, item));
  const type = options ? values.text(propertyOf(options, 'type'))?.toLowerCase() : null;
  if (!options || fields.length === 0 || fields.some((field) => field === null)) return [];
  const names = fields as PlacedText[];
  const writer = sqlWriter(dialect, call.range[0]).words('ALTER TABLE ').name(table).words(' ADD ');
  const name = placedText(module, values, propertyOf(options, 'name'));
  if (name) writer.words('CONSTRAINT ').name(name).words(' ');
  if (type === 'unique' || type === 'primary key') {
    const sql = writer
      .words(type === 'unique' ? 'UNIQUE (' : 'PRIMARY KEY (')
      .names(names)
      .words(')')
      .done();
    return parsePlaced(sql, dialect, module.lines);
  }
  const target = values.object(propertyOf(options, 'references'));
  const other = target ? tableOf(context, propertyOf(target, 'table') ?? undefined) : null;
  const key = target ? placedText(module, values, propertyOf(target, 'field')) : null;
  if (type !== 'foreign key' || !other || !key) return [];
  const sql = writer
    .words('FOREIGN KEY (')
    .names(names)
    .words(') REFERENCES ')
    .name(other)
    .words(' (')
    .name(key)
    .words(')');
  return parsePlaced(sql.done(), dialect, module.lines);
}
