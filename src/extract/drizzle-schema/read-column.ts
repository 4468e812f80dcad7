// A property of a Drizzle table (`email: varchar('email', { length: 255 }).notNull()`) in; the member that it is out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityMember, EntityRelation } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain, type ChainLink } from '../syntax/call-chain';
import { type CodeValues, keyOf, propertyOf } from '../syntax/code-values';
import { columnTypeOf } from './column-type';

type Node = TSESTree.Node;

interface ColumnCall {
  /** `varchar`; the name of an enum or of a function of the project. */
  type: string;
  args: readonly Node[];
  links: readonly ChainLink[];
}

export function readColumn(
  module: ParsedModule,
  values: CodeValues,
  property: NodeOf<'Property'>,
  name: string,
  provider: string | null,
): EntityMember {
  const call = columnCall(values, property.value);
  const links = call?.links ?? [];
  const has = (...names: string[]) => links.some((link) => names.includes(link.name));
  const column = call ? values.named(call.args[0]) : null;
  const options = call ? call.args.map((arg) => values.object(arg)).find((found) => found !== null) : null;
  const option = (key: string) => values.constant(options ? propertyOf(options, key) : null);
  const type = call ? columnTypeOf(call.type, provider, option) : null;
  const isCounter = /serial$/i.test(call?.type ?? '') || has('autoincrement');
  const id = has('primaryKey');
  const fallback = defaultOf(values, links);
  const keyName = values.text(links.find((link) => link.name === 'unique')?.args[0]);
  const isMade = has('generatedAlwaysAs', 'generatedAlwaysAsIdentity', 'generatedByDefaultAsIdentity');
  const unread: NonNullable<EntityMember['unread']> = [];
  if (!type) unread.push('type');
  if (fallback === undefined || isMade) unread.push('default');
  // A function of the project: what it calls the column, and whether it may be empty, is not known.
  if (!call) unread.push('nullable', 'default', 'name');
  else if (column === null && call.args.length > 0 && values.object(call.args[0]) === null) unread.push('name');
  const written = module.text.slice(...property.value.range);
  const given = /\.\$type<([^()]*)>\(/.exec(written)?.[1];
  return {
    name,
    nameRange: module.rangeOf(property.key),
    range: module.rangeOf(property),
    stored: true,
    hidden: false,
    column,
    codeType: given ?? type?.code ?? call?.type ?? '',
    codeTypeRange: null,
    databaseType: type?.database ?? null,
    nullable: !has('notNull') && !id && !isCounter && !isMade,
    optional: false,
    list: has('array'),
    id,
    unique: has('unique'),
    ...(keyName === null ? {} : { keyName }),
    generated: isCounter || isMade || has('$default', '$defaultFn', '$onUpdate', '$onUpdateFn'),
    default: isCounter ? 'autoincrement()' : (fallback ?? null),
    enum: null,
    embedded: null,
    relation: relationOf(module, values, links),
    ...(unread.length > 0 ? { unread: [...new Set(unread)] } : {}),
  };
}

/** `text('email').notNull()`, `t.text().notNull()`; null for what is no such chain. */
function columnCall(values: CodeValues, node: Node): ColumnCall | null {
  const at = values.plain(node);
  if (at?.type !== 'CallExpression') return null;
  const { root, links } = callChain(at);
  if (root.type === 'CallExpression' && root.callee.type === 'Identifier')
    return { type: root.callee.name, args: root.arguments, links };
  const [first, ...rest] = links;
  if (root.type !== 'Identifier' || !first?.isCall) return null;
  return { type: first.name, args: first.args, links: rest };
}

/** As SQL; null where there is none, undefined where it is not known. */
function defaultOf(values: CodeValues, links: readonly ChainLink[]): string | null | undefined {
  if (links.some(({ name }) => name === 'defaultNow')) return 'now()';
  if (links.some(({ name }) => name === 'defaultRandom')) return 'gen_random_uuid()';
  const link = links.find(({ name }) => name === 'default');
  if (!link) return null;
  const at = values.plain(link.args[0]);
  if (at?.type === 'TaggedTemplateExpression') {
    const [quasi, ...more] = at.quasi.quasis;
    return more.length === 0 ? quasi?.value.cooked : undefined;
  }
  const value = values.constant(at);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return value === undefined || value === null ? undefined : String(value);
}

/** `.references(() => users.id, { onDelete: 'cascade' })` */
function relationOf(module: ParsedModule, values: CodeValues, links: readonly ChainLink[]): EntityRelation | null {
  const link = links.find(({ name }) => name === 'references');
  const target = link ? values.result(link.args[0]) : null;
  if (target?.type !== 'MemberExpression' || target.object.type !== 'Identifier') return null;
  const member = keyOf(target.property, target.computed);
  const options = values.object(link!.args[1]);
  const isUnread = options === null && link!.args.length > 1;
  const action = (key: string) => {
    const written = options ? propertyOf(options, key) : null;
    return written ? (values.text(written) ?? '?') : isUnread ? '?' : null;
  };
  return {
    kind: 'many-to-one',
    target: { name: target.object.name, range: module.rangeOf(target.object) },
    inverse: null,
    name: null,
    owner: true,
    joins:
      member === null
        ? []
        : [{ member: null, column: null, references: { name: member, range: module.rangeOf(target.property) } }],
    joinTable: null,
    onDelete: action('onDelete'),
    onUpdate: action('onUpdate'),
  };
}
