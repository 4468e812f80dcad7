// A chain that makes columns (`t.string('note', 80).notNullable()`) in; their definitions in SQL out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { ParsedModule } from '../code-stack';
import { callChain, type ChainLink } from '../syntax/call-chain';
import { type CodeValues, propertyOf } from '../syntax/code-values';
import { placedText, type PlacedText, sqlWriter } from '../syntax/placed-text';

type Node = TSESTree.Node;

interface Context {
  module: ParsedModule;
  values: CodeValues;
  dialect: Dialect;
  anchor: number;
}

export interface ColumnSql {
  name: PlacedText;
  definition: PlacedText;
  /** Types that must be there first. */
  before: PlacedText[];
}

interface TypeSql {
  type: string;
  isKey?: true;
  before?: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  integer: 'integer',
  int: 'integer',
  tinyint: 'smallint',
  smallint: 'smallint',
  mediumint: 'integer',
  bigint: 'bigint',
  bigInteger: 'bigint',
  text: 'text',
  boolean: 'boolean',
  bool: 'boolean',
  date: 'date',
  time: 'time',
  json: 'json',
  jsonb: 'jsonb',
  geometry: 'geometry',
  geography: 'geography',
  point: 'point',
};

export function columnSql(context: Context, first: ChainLink, rest: readonly ChainLink[]): ColumnSql[] | null {
  const { module, values, dialect, anchor } = context;
  if (first.name === 'timestamps') return timestamps(context, first);
  const type = typeOf(context, first);
  if (!type) return null;
  const isCounter = /increments$/i.test(first.name);
  const name =
    placedText(module, values, first.args[0]) ?? (isCounter && first.args.length === 0 ? placed('id', anchor) : null);
  if (!name) return null;
  const has = (...names: string[]) => rest.some((link) => names.includes(link.name));
  const writer = sqlWriter(dialect, anchor).name(name).words(` ${type.type}`);
  if (has('notNullable', 'notNull') && !type.isKey) writer.words(' NOT NULL');
  const fallback = rest.find((link) => link.name === 'defaultTo' || link.name === 'default');
  const value = fallback ? defaultOf(values, fallback.args[0]) : null;
  if (value !== null) writer.words(` DEFAULT ${value}`);
  if (has('primary') || type.isKey) writer.words(' PRIMARY KEY');
  if (has('unique')) writer.words(' UNIQUE');
  const target = referenceOf(context, rest);
  if (target) writer.words(' REFERENCES ').name(target.table).words(' (').name(target.column).words(')');
  const action = rest.find((link) => link.name === 'onDelete');
  const onDelete = action ? values.text(action.args[0]) : null;
  if (target && onDelete !== null && /^[a-z ]+$/i.test(onDelete)) writer.words(` ON DELETE ${onDelete}`);
  const before = type.before === undefined ? [] : [placed(type.before, first.node.range[0])];
  return [{ name, definition: writer.done(), before }];
}

function referenceOf({ module, values }: Context, links: readonly ChainLink[]) {
  const references = links.find(({ name }) => name === 'references');
  const written = references ? placedText(module, values, references.args[0]) : null;
  if (!written) return null;
  const inTable = links.find(({ name }) => name === 'inTable');
  if (inTable) {
    const table = placedText(module, values, inTable.args[0]);
    return table ? { table, column: written } : null;
  }
  const dot = written.text.lastIndexOf('.');
  if (dot < 1) return null;
  const cut = (from: number, to: number) => ({
    text: written.text.slice(from, to),
    offsets: written.offsets.slice(from, to),
  });
  return { table: cut(0, dot), column: cut(dot + 1, written.text.length) };
}

function typeOf(context: Context, { name, args }: ChainLink): TypeSql | null {
  const { values, dialect } = context;
  const number = (at: number, otherwise: number) => {
    const value = values.constant(args[at]);
    return typeof value === 'number' ? value : otherwise;
  };
  switch (name) {
    case 'increments':
      return counter(dialect, 'integer');
    case 'bigIncrements':
    case 'bigincrements':
      return counter(dialect, 'bigint');
    case 'string':
    case 'varchar':
      return { type: `varchar(${number(1, 255)})` };
    case 'char':
      return { type: `char(${number(1, 255)})` };
    case 'float':
      return { type: dialect === 'postgres' ? 'real' : 'float' };
    case 'double':
      return { type: dialect === 'postgres' ? 'double precision' : 'double' };
    case 'decimal':
    case 'numeric':
      return { type: values.constant(args[1]) === null ? 'decimal' : `decimal(${number(1, 8)}, ${number(2, 2)})` };
    case 'datetime':
    case 'dateTime':
    case 'timestamp':
      return { type: momentType(context, name, args[1]) };
    case 'binary':
      return { type: dialect === 'postgres' ? 'bytea' : 'blob' };
    case 'uuid':
      return { type: dialect === 'postgres' ? 'uuid' : 'char(36)' };
    case 'text':
      return { type: dialect === 'mysql' ? (mysqlText(values.text(args[1])) ?? 'text') : 'text' };
    case 'enum':
    case 'enu':
      return enumType(context, args);
    case 'specificType': {
      const written = values.text(args[1])?.trim() ?? '';
      return { type: /^[\w ]+(?:\([\w ,'-]*\))?(?: [\w ]+)?(?:\[\])*$/.test(written) ? written : 'text' };
    }
    default:
      return Object.hasOwn(PLAIN, name) ? { type: PLAIN[name]! } : null;
  }
}

function mysqlText(written: string | null): string | null {
  return written !== null && /^(?:tiny|medium|long)text$/i.test(written) ? written : null;
}

function counter(dialect: Dialect, size: 'integer' | 'bigint'): TypeSql {
  if (dialect === 'postgres') return { type: size === 'bigint' ? 'BIGSERIAL' : 'SERIAL', isKey: true };
  if (dialect === 'mysql') return { type: `${size} unsigned NOT NULL AUTO_INCREMENT`, isKey: true };
  if (dialect === 'mssql') return { type: `${size} NOT NULL IDENTITY(1,1)`, isKey: true };
  return { type: 'integer NOT NULL', isKey: true };
}

/** Postgres keeps the zone unless told otherwise. */
function momentType({ values, dialect }: Context, name: string, node: Node | undefined): string {
  if (dialect !== 'postgres') return dialect === 'mysql' && name === 'timestamp' ? 'timestamp' : 'datetime';
  const options = values.object(node);
  const isPlain = options ? values.constant(propertyOf(options, 'useTz')) === false : values.constant(node) === true;
  const precision = options ? values.constant(propertyOf(options, 'precision')) : undefined;
  const digits = typeof precision === 'number' ? `(${precision})` : '';
  return `timestamp${digits} ${isPlain ? 'without' : 'with'} time zone`;
}

function enumType({ values, dialect }: Context, args: readonly Node[]): TypeSql {
  const written = values.list(args[1])?.map((item) => values.text(item)) ?? [];
  const list = written.flatMap((value) => (value === null ? [] : [`'${value.replaceAll("'", "''")}'`])).join(', ');
  if (dialect === 'mysql') return { type: list === '' ? 'text' : `enum(${list})` };
  const options = values.object(args[2]);
  const enumName = options ? values.text(propertyOf(options, 'enumName')) : null;
  if (dialect !== 'postgres' || enumName === null || !options) return { type: 'text' };
  const type = `"${enumName.replaceAll('"', '""')}"`;
  const isThere = values.constant(propertyOf(options, 'existingType')) === true || list === '';
  return { type, ...(isThere ? {} : { before: `CREATE TYPE ${type} AS ENUM (${list})` }) };
}

function timestamps(context: Context, { args }: ChainLink): ColumnSql[] {
  const { values, dialect, anchor } = context;
  const options = values.object(args[0]);
  const flag = (at: number, key: string) => values.constant(options ? propertyOf(options, key) : args[at]) === true;
  const names = flag(2, 'useCamelCase') ? ['createdAt', 'updatedAt'] : ['created_at', 'updated_at'];
  const type = dialect === 'postgres' ? 'timestamp with time zone' : 'datetime';
  const isSet = flag(1, 'defaultToNow');
  return names.map((written) => {
    const name = placed(written, anchor);
    const writer = sqlWriter(dialect, anchor).name(name).words(` ${type}`);
    if (isSet) writer.words(' NOT NULL DEFAULT CURRENT_TIMESTAMP');
    return { name, definition: writer.done(), before: [] };
  });
}

function defaultOf(values: CodeValues, node: Node | undefined): string | null {
  const at = values.plain(node);
  const value = values.constant(at);
  if (value === null) return null;
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value !== undefined) return String(value);
  if (at?.type === 'CallExpression') {
    const last = callChain(at).links.at(-1);
    if (last?.name === 'now') return 'CURRENT_TIMESTAMP';
    const raw = last?.name === 'raw' ? values.text(last.args[0]) : null;
    if (raw !== null && /^[\w.]+(?:\([\w ,.'-]*\))?(?:::\w+)?$|^'(?:[^']|'')*'(?:::\w+)?$/.test(raw)) return raw;
  }
  return at?.type === 'ObjectExpression' || at?.type === 'ArrayExpression' ? "'{}'" : null;
}

function placed(text: string, offset: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, () => offset) };
}
