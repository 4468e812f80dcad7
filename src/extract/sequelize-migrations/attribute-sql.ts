// An attribute (`{ type: DataTypes.STRING, allowNull: false }`) in; the definition of its column in SQL out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { placedText, type PlacedText, sqlWriter } from '../syntax/placed-text';
import { sequelizeType } from '../syntax/sequelize-type';

type Node = TSESTree.Node;

interface AttributeContext {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
}

export interface AttributeSql {
  name: PlacedText;
  definition: PlacedText;
  isKey: boolean;
  /** Types that must be there first. */
  before: PlacedText[];
}

export function attributeSql(
  { module, values, dialect }: AttributeContext,
  table: string,
  key: PlacedText,
  node: Node,
): AttributeSql | null {
  const options = values.object(node);
  const of = (name: string) => (options ? propertyOf(options, name) : null);
  const typeNode = options ? of('type') : node;
  const type = sequelizeType(values, typeNode, dialect);
  if (!type) return null;
  const anchor = node.range[0];
  const name = placedText(module, values, of('field')) ?? key;
  const isCounter = values.constant(of('autoIncrement')) === true;
  const isKey = values.constant(of('primaryKey')) === true;
  const enumName = `enum_${table.slice(table.lastIndexOf('.') + 1)}_${name.text}`;
  const listed = type.enumValues ?? enumValues(values, of('values'));
  const list = (listed ?? []).map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  const before: PlacedText[] = [];
  let sql = type.sql;
  if (type.name === 'ENUM') {
    if (list === '') return null;
    sql = dialect === 'mysql' ? `ENUM(${list})` : dialect === 'postgres' ? `"${enumName}"` : 'TEXT';
    if (dialect === 'postgres') {
      const made = `DO $$ BEGIN CREATE TYPE "${enumName}" AS ENUM (${list}); EXCEPTION WHEN duplicate_object THEN NULL; END $$`;
      before.push(placed(made, anchor));
    }
  }
  if (sql === null) return null;
  const writer = sqlWriter(dialect, anchor)
    .name(name)
    .words(` ${counted(sql, isCounter, dialect)}`);
  if (values.constant(of('allowNull')) === false || isKey) writer.words(' NOT NULL');
  if (isCounter && dialect === 'mysql') writer.words(' AUTO_INCREMENT');
  if (isCounter && dialect === 'mssql') writer.words(' IDENTITY(1,1)');
  const fallback = defaultOf(values, of('defaultValue'));
  if (fallback !== null && !isCounter) writer.words(` DEFAULT ${fallback}`);
  const unique = values.plain(of('unique'));
  if (unique && values.constant(unique) !== false && !isKey) writer.words(' UNIQUE');
  const references = values.object(of('references'));
  const model = references ? propertyOf(references, 'model') : null;
  const target = values.object(model);
  const other = placedText(module, values, target ? propertyOf(target, 'tableName') : model);
  const referred = references ? placedText(module, values, propertyOf(references, 'key')) : null;
  if (other) {
    writer.words(' REFERENCES ').name(other);
    writer
      .words(' (')
      .name(referred ?? placed('id', anchor))
      .words(')');
    const onDelete = values.text(of('onDelete'));
    if (onDelete !== null && /^[a-z ]+$/i.test(onDelete)) writer.words(` ON DELETE ${onDelete}`);
  }
  return { name, definition: writer.done(), isKey, before };
}

function enumValues(values: CodeValues, node: Node | null): string[] | null {
  const items = values.list(node)?.map((item) => values.text(item));
  return items?.every((item) => item !== null) ? (items as string[]) : null;
}

function counted(sql: string, isCounter: boolean, dialect: Dialect): string {
  if (!isCounter || dialect !== 'postgres') return sql;
  return /^bigint$/i.test(sql) ? 'BIGSERIAL' : 'SERIAL';
}

function defaultOf(values: CodeValues, node: Node | null): string | null {
  const at = values.plain(node);
  const value = values.constant(at);
  if (value === null) return null;
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value !== undefined) return String(value);
  if (at?.type === 'ArrayExpression' || at?.type === 'ObjectExpression') return "'{}'";
  if (at?.type === 'MemberExpression' && at.property.type === 'Identifier' && at.property.name === 'NOW')
    return 'CURRENT_TIMESTAMP';
  if (at?.type !== 'CallExpression') return null;
  // `Sequelize.literal('now()')`, `Sequelize.fn('now')`
  const written = values.text(at.arguments[0]);
  const called =
    at.callee.type === 'MemberExpression' && at.callee.property.type === 'Identifier' ? at.callee.property.name : '';
  if (called === 'fn' && written !== null && /^\w+$/.test(written)) return `${written}()`;
  const isPlain = written !== null && /^[\w.]+(?:\([\w ,.'-]*\))?(?:::\w+)?$|^'(?:[^']|'')*'(?:::\w+)?$/.test(written);
  return called === 'literal' && isPlain ? written : null;
}

function placed(text: string, offset: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, () => offset) };
}
