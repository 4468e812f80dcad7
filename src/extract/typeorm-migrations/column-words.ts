// The options of a TypeORM TableColumn, TableForeignKey and their kin in; the SQL words for them out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { placedText, type PlacedText, sqlWriter } from '../syntax/placed-text';

type Node = TSESTree.Node;

export interface WordContext {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  anchor: number;
}

export interface ColumnWords {
  name: PlacedText;
  sql: PlacedText;
  isPrimary: boolean;
  /** Types that must be there first. */
  before: PlacedText[];
}

/** `new Table({ … })`, or the object alone. */
export function optionsOf({ values }: WordContext, node: Node | null | undefined): NodeOf<'ObjectExpression'> | null {
  const at = values.plain(node);
  if (at?.type === 'NewExpression') return values.object(at.arguments[0]);
  const object = at?.type === 'ObjectExpression' ? at : null;
  return object?.properties.some(({ type }) => type === 'SpreadElement') ? null : object;
}

/** `alone`: added to a table that is there, so that a primary key is said with it. */
export function columnWords(
  context: WordContext,
  node: Node | null,
  table: PlacedText,
  alone: boolean,
): ColumnWords | null {
  const { module, values, dialect, anchor } = context;
  const options = optionsOf(context, node);
  if (!options) return null;
  const of = (key: string) => propertyOf(options, key);
  const flag = (key: string) => values.constant(of(key)) === true;
  const name = placedText(module, values, of('name'));
  if (!name) return null;
  const isPrimary = flag('isPrimary');
  const isCounted =
    flag('isGenerated') && /^(?:increment|identity|)$/.test(values.text(of('generationStrategy')) ?? '');
  const type = typeWords(context, options, table.text, name.text);
  const writer = sqlWriter(dialect, anchor).name(name).words(' ');
  const typeNode = of('type');
  const at = (typeNode && values.plain(typeNode)?.range[0]) ?? anchor;
  writer.text(placed(isCounted ? countedType(dialect, type.sql) : type.sql, at));
  if (!flag('isNullable') && !isCounted) writer.words(' NOT NULL');
  const fallback = defaultText(values, of('default'));
  if (fallback !== null) writer.words(` DEFAULT ${fallback}`);
  if (isPrimary && alone) writer.words(' PRIMARY KEY');
  if (flag('isUnique')) writer.words(' UNIQUE');
  return { name, sql: writer.done(), isPrimary, before: type.before.map((sql) => placed(sql, at)) };
}

function placed(text: string, offset: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, () => offset) };
}

const PLAIN_TYPE = /^[\w ]+(?:\([\w ,'-]*\))?(?: [\w ]+)?(?:\[\])*$/;

function typeWords(
  { values, dialect }: WordContext,
  options: NodeOf<'ObjectExpression'>,
  table: string,
  column: string,
): { sql: string; before: string[] } {
  const of = (key: string) => propertyOf(options, key);
  const written = values.text(of('type')) ?? 'text';
  const array = values.constant(of('isArray')) === true ? '[]' : '';
  const members = values.list(of('enum'))?.map((item) => values.text(item)) ?? [];
  if (/^(?:simple-)?enum$/.test(written)) {
    const list = members.every((value) => value !== null)
      ? members.map((value) => `'${value!.replaceAll("'", "''")}'`)
      : [];
    if (dialect === 'mysql') return { sql: list.length > 0 ? `enum(${list.join(', ')})` : 'text', before: [] };
    if (dialect !== 'postgres') return { sql: 'varchar', before: [] };
    const given = values.text(of('enumName'));
    const type = `"${(given ?? `${table.slice(table.lastIndexOf('.') + 1)}_${column}_enum`).replaceAll('"', '""')}"`;
    const before = list.length > 0 ? [`CREATE TYPE ${type} AS ENUM (${list.join(', ')})`] : [];
    return { sql: type + array, before };
  }
  const [length, precision, scale] = ['length', 'precision', 'scale'].map((key) => values.constant(of(key)) ?? '');
  const digits = length !== '' ? [length] : precision !== '' ? [precision, ...(scale === '' ? [] : [scale])] : [];
  const args = digits.every((one) => /^\w+$/.test(String(one))) && digits.length > 0 ? `(${digits.join(', ')})` : '';
  const base = written.trim();
  if (!PLAIN_TYPE.test(base)) return { sql: `"${base.replaceAll('"', '""')}"`, before: [] };
  const [, start = base, zone = ''] = /^(timestamp|time)( with(?:out)? time zone)$/i.exec(base) ?? [];
  const sized = base.includes('(') ? base : `${start}${args}${zone}`;
  const plain = dialect === 'mysql' && /^varchar$/i.test(sized) ? 'varchar(255)' : sized;
  return { sql: plain + array, before: [] };
}

function countedType(dialect: Dialect, type: string): string {
  if (dialect === 'postgres')
    return /big|int8/i.test(type) ? 'BIGSERIAL' : /small|int2/i.test(type) ? 'SMALLSERIAL' : 'SERIAL';
  if (dialect === 'mysql') return `${type} NOT NULL AUTO_INCREMENT`;
  if (dialect === 'mssql') return `${type} NOT NULL IDENTITY(1,1)`;
  return `${type} NOT NULL`;
}

/** Already SQL; only what closes what it opens is taken over. */
function defaultText(values: CodeValues, node: Node | null): string | null {
  const value = node ? values.constant(node) : undefined;
  if (value === undefined || value === null) return null;
  const text = String(value).trim();
  if (/^'(?:[^']|'')*'(?:::[\w ."[\]]+)?$/.test(text) || /^-?[\w.]+(?:\([\w ,.'-]*\))?(?:::\w+)?$/.test(text))
    return text;
  if (/^\((?:[^()']|\([^()']*\))*\)$/.test(text)) return text;
  return `'${text.replaceAll("'", "''")}'`;
}

export function foreignKeyWords(context: WordContext, node: Node | null): PlacedText | null {
  const { module, values, dialect, anchor } = context;
  const options = optionsOf(context, node);
  if (!options) return null;
  const columns = constraintNames(context, node, 'columnNames');
  const target = placedText(module, values, propertyOf(options, 'referencedTableName'));
  const referenced = constraintNames(context, node, 'referencedColumnNames');
  if (!columns || !target) return null;
  const name = placedText(module, values, propertyOf(options, 'name'));
  const writer = sqlWriter(dialect, anchor);
  if (name) writer.words('CONSTRAINT ').name(name).words(' ');
  writer.words('FOREIGN KEY (').names(columns).words(') REFERENCES ').name(target);
  if (referenced) writer.words(' (').names(referenced).words(')');
  for (const [key, words] of [
    ['onDelete', 'ON DELETE'],
    ['onUpdate', 'ON UPDATE'],
  ] as const) {
    const action = values.text(propertyOf(options, key));
    if (action !== null && /^(?:cascade|restrict|no action|set null|set default)$/i.test(action))
      writer.words(` ${words} ${action}`);
  }
  return writer.done();
}

export function constraintNames(context: WordContext, node: Node | null, key: string): PlacedText[] | null {
  const options = optionsOf(context, node);
  const items = options && context.values.list(propertyOf(options, key));
  const names = items?.map((item) => placedText(context.module, context.values, item)) ?? [];
  return names.length > 0 && names.every((name) => name !== null) ? (names as PlacedText[]) : null;
}
