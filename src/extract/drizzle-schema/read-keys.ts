// What a Drizzle table says beside its columns (`(t) => [index('by_email').on(t.email)]`) in; its keys, indexes and foreign
// keys out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityForeignKey, EntityKey, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain, type ChainLink } from '../syntax/call-chain';
import { type CodeValues, propertyOf } from '../syntax/code-values';

type Node = TSESTree.Node;

export interface TableKeys {
  keys: EntityKey[];
  foreignKeys: EntityForeignKey[];
  /** There may be more of them. */
  isUnread: boolean;
}

const KINDS: Readonly<Record<string, EntityKey['kind']>> = {
  primaryKey: 'id',
  unique: 'unique',
  uniqueIndex: 'unique',
  index: 'index',
};
/** What is no key. */
const OTHERS = new Set(['check', 'pgPolicy', 'crudPolicy']);

/** `(t) => [index('by_email').on(t.email), primaryKey({ columns: [t.a, t.b] })]`, or an object of them. */
export function readKeys(module: ParsedModule, values: CodeValues, extra: Node | null): TableKeys {
  const read: TableKeys = { keys: [], foreignKeys: [], isUnread: false };
  if (!extra) return read;
  const result = values.result(extra) ?? extra;
  const items =
    values.list(result) ?? values.object(result)?.properties.map((one) => (one.type === 'Property' ? one.value : null));
  read.isUnread = items == null;
  for (const item of items ?? []) {
    const chain = item?.type === 'CallExpression' ? callChain(item) : null;
    const first = chain?.root.type === 'CallExpression' ? chain.root : null;
    const called = first?.callee.type === 'Identifier' ? first.callee.name : '';
    if (!item || !chain || !first) read.isUnread = true;
    else if (called === 'foreignKey') readForeignKey(module, values, first, chain.links, item, read);
    else if (KINDS[called]) read.keys.push(readKey(module, values, first, chain.links, item, KINDS[called]));
    else if (!OTHERS.has(called)) read.isUnread = true;
  }
  return read;
}

function readKey(
  module: ParsedModule,
  values: CodeValues,
  first: NodeOf<'CallExpression'>,
  links: readonly ChainLink[],
  item: Node,
  kind: EntityKey['kind'],
): EntityKey {
  const options = values.object(first.arguments[0]);
  const on = links.find(({ name }) => /^(?:on|onOnly|using)$/.test(name));
  const listed = options ? values.list(propertyOf(options, 'columns')) : null;
  const written = listed ?? on?.args ?? (kind === 'id' ? first.arguments : []);
  // `using('gin', t.tags)` says first how.
  const columns = on?.name === 'using' && on.args[0]?.type === 'Literal' ? written.slice(1) : written;
  const members = columns.flatMap((column) => memberNamed(module, column));
  const isConditional = links.some(({ name }) => name === 'where') || members.length < columns.length;
  const isOwnManner = on?.name === 'using' || columns.some((column) => column?.type === 'CallExpression');
  const isIndex = first.callee.type === 'Identifier' && /index$/i.test(first.callee.name);
  return {
    kind,
    name: values.text(first.arguments[0]) ?? (options ? values.text(propertyOf(options, 'name')) : null),
    codeName: null,
    // Over an expression: what else it is over says too little.
    members: members.length < columns.length ? [] : members,
    ...(isConditional ? { special: 'condition' as const } : isOwnManner ? { special: 'manner' as const } : {}),
    ...(isIndex ? { isIndex: true as const } : {}),
    range: module.rangeOf(item),
  };
}

/** `foreignKey({ columns: [t.a], foreignColumns: [users.id] }).onDelete('cascade')` */
function readForeignKey(
  module: ParsedModule,
  values: CodeValues,
  first: NodeOf<'CallExpression'>,
  links: readonly ChainLink[],
  item: Node,
  into: TableKeys,
): void {
  const options = values.object(values.result(first.arguments[0]) ?? first.arguments[0]);
  const of = (key: string) => (options ? (values.list(propertyOf(options, key)) ?? []) : []);
  const members = of('columns').flatMap((column) => memberNamed(module, column));
  const foreign = of('foreignColumns');
  const references = foreign.flatMap((column) => memberNamed(module, column));
  const [one] = foreign;
  const owner = one?.type === 'MemberExpression' && one.object.type === 'Identifier' ? one.object : null;
  const action = (name: string) => {
    const link = links.find((candidate) => candidate.name === name);
    return link ? (values.text(link.args[0]) ?? '?') : null;
  };
  if (!owner || members.length === 0 || members.length !== references.length) {
    into.isUnread = true;
    return;
  }
  into.foreignKeys.push({
    name: options ? values.text(propertyOf(options, 'name')) : null,
    members,
    target: { name: owner.name, range: module.rangeOf(owner) },
    references,
    onDelete: action('onDelete'),
    onUpdate: action('onUpdate'),
    range: module.rangeOf(item),
  });
}

/** `t.email`, `t.email.desc()`. */
function memberNamed(module: ParsedModule, node: Node | null): Named[] {
  if (node?.type === 'CallExpression' && node.callee.type === 'MemberExpression')
    return memberNamed(module, node.callee.object);
  if (node?.type !== 'MemberExpression' || node.property.type !== 'Identifier') return [];
  return [{ name: node.property.name, range: module.rangeOf(node.property) }];
}
