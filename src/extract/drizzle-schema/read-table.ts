// The call that declares a Drizzle table in; its entity out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact, EntityMember, Named } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf } from '../syntax/code-values';
import { readColumn } from './read-column';
import { readKeys } from './read-keys';
import type { TableCall } from './table-call';

type Node = TSESTree.Node;

const DEEPEST_SPREAD = 4;

export function readTable(
  module: ParsedModule,
  values: CodeValues,
  { call, isView, table, schema, provider, creator, columns, extra }: TableCall,
  id: TSESTree.Identifier,
): EntityFact {
  const { members, bases, isOpen } = membersOf(module, values, columns, provider);
  const { keys, foreignKeys, isUnread } = readKeys(module, values, extra);
  const ids = new Set(keys.flatMap(({ kind, members }) => (kind === 'id' ? members.map(({ name }) => name) : [])));
  return {
    kind: 'entity',
    orm: 'drizzle',
    type: isView ? 'view' : 'entity',
    name: id.name,
    table,
    schema,
    connection: null,
    extends: bases,
    inheritance: null,
    // Part of a primary key refuses NULL.
    members: members.map((member) => (ids.has(member.name) ? { ...member, id: true, nullable: false } : member)),
    keys,
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    ...(isUnread ? { keysUnread: true as const } : {}),
    partial: isOpen,
    ...(creator === undefined ? {} : { creator }),
    ...(table === null || creator !== undefined ? { unread: ['table' as const] } : {}),
    hidden: false,
    range: module.rangeOf(call),
    nameRange: module.rangeOf(id),
  };
}

interface ReadMembers {
  members: EntityMember[];
  /** Objects of columns that are spread into it. */
  bases: Named[];
  isOpen: boolean;
}

export function membersOf(
  module: ParsedModule,
  values: CodeValues,
  columns: NodeOf<'ObjectExpression'>,
  provider: string | null,
  depth = 0,
): ReadMembers {
  const members: EntityMember[] = [];
  const bases: Named[] = [];
  let isOpen = false;
  for (const property of columns.properties) {
    if (property.type === 'SpreadElement') {
      const base = spreadName(module, values, property.argument);
      const spread = base ? null : values.object(property.argument);
      const inner = spread && depth < DEEPEST_SPREAD ? membersOf(module, values, spread, provider, depth + 1) : null;
      members.push(...(inner?.members ?? []));
      bases.push(...(base ? [base] : (inner?.bases ?? [])));
      isOpen ||= !base && (inner?.isOpen ?? true);
      continue;
    }
    const name = keyOf(property.key, property.computed);
    if (name === null) isOpen = true;
    else members.push(readColumn(module, values, property, name, provider));
  }
  return { members, bases, isOpen };
}

/** `...timestamps`, `...timestamps()`: what is declared under a name of its own. */
function spreadName(module: ParsedModule, values: CodeValues, node: Node): Named | null {
  const at = node.type === 'CallExpression' ? node.callee : node;
  if (at.type !== 'Identifier') return null;
  const imported = module.imports.get(at.name);
  const isHere = node.type === 'CallExpression' || values.object(node) !== null;
  if (!imported && !isHere) return null;
  const name = imported && imported.name !== 'default' && imported.name !== '*' ? imported.name : at.name;
  return { name, range: module.rangeOf(at) };
}
