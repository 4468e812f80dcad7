// The options of a TypeORM column in; type, nullability, default and name as they are written out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityMember } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, propertyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export type ColumnOptions = Pick<
  EntityMember,
  'column' | 'databaseType' | 'nullable' | 'unique' | 'default' | 'enum' | 'generated' | 'id' | 'list'
> & { unread: NonNullable<EntityMember['unread']>; codeType: string | null };

const CODE_TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Number: 'number',
  Boolean: 'boolean',
  Date: 'Date',
  Buffer: 'Buffer',
};

/** `written`: the type where it stands beside the options; null: in them, or nowhere. */
export function readOptions(
  module: ParsedModule,
  values: CodeValues,
  written: Node | null,
  options: NodeOf<'ObjectExpression'> | null,
): ColumnOptions {
  const of = (key: string) => (options ? propertyOf(options, key) : null);
  const isOpen = options?.properties.some((property) => property.type === 'SpreadElement') ?? false;
  const unread: ColumnOptions['unread'] = isOpen ? ['type', 'nullable', 'default'] : [];
  const flag = (key: string): boolean => {
    const node = of(key);
    const value = node ? values.constant(node) : false;
    if (value === undefined) unread.push('nullable');
    return value === true;
  };
  const typeNode = written ?? of('type');
  const type = typeOf(values, typeNode, of);
  if (type === undefined) unread.push('type');
  const defaultNode = of('default');
  const value = defaultNode ? readDefault(values, defaultNode) : null;
  if (value === undefined) unread.push('default');
  const name = of('name');
  return {
    column: values.named(name),
    databaseType: type?.database ?? null,
    codeType: type?.code ?? null,
    nullable: flag('nullable'),
    unique: flag('unique'),
    id: flag('primary'),
    generated: of('generated') !== null || of('generatedType') !== null || of('asExpression') !== null,
    default: value ?? null,
    enum: readEnum(module, values, of),
    list: flag('array'),
    unread: name && !values.named(name) ? [...unread, 'name'] : unread,
  };
}

interface WrittenType {
  database: string | null;
  code: string | null;
}

/** Undefined where it cannot be told. */
function typeOf(values: CodeValues, node: Node | null, of: (key: string) => Node | null): WrittenType | undefined {
  if (!node) return { database: withArguments(values, null, of), code: null };
  const at = values.plain(node);
  if (at?.type === 'Identifier') {
    const code = CODE_TYPES[at.name];
    return code === undefined ? undefined : { database: withArguments(values, null, of), code };
  }
  const text = values.text(node);
  return text === null ? undefined : { database: withArguments(values, text, of), code: null };
}

/** `varchar(255)`; a length without a type stays `(255)`, for the type that reflection finds. */
function withArguments(values: CodeValues, type: string | null, of: (key: string) => Node | null): string | null {
  const [length, precision, scale] = ['length', 'precision', 'scale'].map((key) => values.constant(of(key)) ?? '');
  const args = length !== '' ? [length] : precision !== '' ? [precision, ...(scale === '' ? [] : [scale])] : [];
  if (args.length === 0) return type;
  return `${type ?? ''}(${args.join(',')})`;
}

/** As SQL; undefined where only running the code tells. */
export function readDefault(values: CodeValues, node: Node): string | null | undefined {
  const at = values.plain(node);
  if (!at) return undefined;
  if (at.type === 'ArrowFunctionExpression' || at.type === 'FunctionExpression') {
    return values.text(values.result(at)) ?? undefined;
  }
  const value = values.constant(at);
  if (value === null) return null;
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value !== undefined) return String(value);
  if (at.type === 'ArrayExpression' && at.elements.length === 0) return "'{}'";
  if (at.type === 'ObjectExpression' && at.properties.length === 0) return "'{}'";
  return at.type === 'Identifier' && at.name === 'undefined' ? null : undefined;
}

function readEnum(module: ParsedModule, values: CodeValues, of: (key: string) => Node | null): EntityMember['enum'] {
  const node = of('enum');
  if (!node) return null;
  const at = values.plain(node);
  if (at?.type === 'ArrayExpression') {
    const items = at.elements.map((element) => values.text(element));
    return { name: null, values: items.every((item) => item !== null) ? (items as string[]) : null };
  }
  if (at?.type === 'TSEnumDeclaration') {
    const texts = at.body.members.map(({ initializer }) => values.text(initializer));
    return { name: at.id.name, values: texts.every((text) => text !== null) ? (texts as string[]) : null };
  }
  return { name: module.text.slice(...(at ?? node).range).slice(0, 200), values: null };
}
