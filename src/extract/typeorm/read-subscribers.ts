// A parsed file in; what subscribers without types read of the entity that they listen to out: `event.entity.email`.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { MemberUseFact, NamedUse } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { type CodeValues, keyOf } from '../syntax/code-values';

const HOOK = /^(?:before|after)(?:Insert|Update|Remove|SoftRemove|Recover)$/;
const HOLDERS = new Set(['entity', 'databaseEntity']);

/** Events that say their type are TypeScript's to resolve. */
export function readSubscribers(module: ParsedModule, values: CodeValues): MemberUseFact[] {
  const listens = module.nodesOf('MethodDefinition').filter(({ key, computed }) => keyOf(key, computed) === 'listenTo');
  return listens.flatMap((method): MemberUseFact[] => {
    const entity = values.result(method.value);
    const body = module.parentOf(method);
    if (entity?.type !== 'Identifier' || body?.type !== 'ClassBody') return [];
    const events = new Map(body.body.flatMap(eventOf));
    const uses = module.nodesOf('MemberExpression').flatMap((node) => useOf(module, node, events));
    return uses.length === 0 ? [] : [{ kind: 'member-use', orm: 'typeorm', entity: nameOf(module, entity.name), uses }];
  });
}

/** As it is called where it is declared. */
function nameOf(module: ParsedModule, local: string): string {
  const imported = module.imports.get(local)?.name ?? local;
  return imported === 'default' || imported === '*' ? local : imported;
}

/** The hook and what it calls its event. */
function eventOf(member: TSESTree.ClassElement): [TSESTree.Node, string][] {
  if (member.type !== 'MethodDefinition' || !HOOK.test(keyOf(member.key, member.computed) ?? '')) return [];
  const [event] = member.value.params;
  return event?.type === 'Identifier' && !event.typeAnnotation ? [[member.value, event.name]] : [];
}

function useOf(
  module: ParsedModule,
  node: NodeOf<'MemberExpression'>,
  events: ReadonlyMap<TSESTree.Node, string>,
): NamedUse[] {
  const { object, property, computed } = node;
  const name = keyOf(property, computed);
  if (name === null || object.type !== 'MemberExpression' || object.object.type !== 'Identifier') return [];
  if (!HOLDERS.has(keyOf(object.property, object.computed) ?? '')) return [];
  const parent = module.parentOf(node);
  if (parent?.type === 'CallExpression' && parent.callee === node) return [];
  for (let at: TSESTree.Node | null = node; at; at = module.parentOf(at)) {
    const event = events.get(at);
    if (event === undefined) continue;
    const writes = parent?.type === 'AssignmentExpression' && parent.left === node;
    return event === object.object.name
      ? [{ name, range: module.rangeOf(property), clause: writes ? 'update' : 'property' }]
      : [];
  }
  return [];
}
