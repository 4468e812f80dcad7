// An expression of parsed code in; the message pattern that it writes out, null where it is made at run time. A file in; the
// constants that patterns may be written with out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { MessagePatternFact, WrittenPattern } from '../../model/message';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, importedFrom, keyOf, type Node, stringOf } from '../syntax/http/expressions';

/** Nobody nests patterns deeper, or writes more constants into one file. */
const DEEPEST = 4;
const MOST = 400;

export function patternOf(module: ParsedModule, node: Node, depth = 0): WrittenPattern | null {
  const text = stringOf(node);
  if (text !== null) return { kind: 'text', text };
  const value = bare(node);
  if (value.type === 'Literal' && typeof value.value === 'number') return { kind: 'text', text: String(value.value) };
  if (value.type === 'ObjectExpression' && depth < DEEPEST) {
    const entries: { key: string; value: WrittenPattern }[] = [];
    for (const property of value.properties) {
      if (property.type !== 'Property' || property.computed) return null;
      const inner = patternOf(module, property.value, depth + 1);
      if (!inner) return null;
      entries.push({ key: keyOf(property.key), value: inner });
    }
    return entries.length > 0 ? { kind: 'object', entries } : null;
  }
  const name = dottedName(value);
  if (name === null || name.startsWith('this')) return null;
  return { kind: 'name', name, from: importedFrom(module, name) };
}

export function constantPatterns(module: ParsedModule): MessagePatternFact[] {
  const facts: MessagePatternFact[] = [];
  const add = (name: string, node: Node, depth: number) => {
    if (facts.length >= MOST || depth > DEEPEST) return;
    const pattern = patternOf(module, node);
    if (pattern) facts.push({ kind: 'message-pattern', name, pattern });
    const value = bare(node);
    if (value.type !== 'ObjectExpression') return;
    for (const property of value.properties)
      if (property.type === 'Property' && !property.computed)
        add(`${name}.${keyOf(property.key)}`, property.value, depth + 1);
  };
  for (const { id, init } of atTop(module, module.nodesOf('VariableDeclarator')))
    if (id.type === 'Identifier' && init) add(id.name, init, 0);
  for (const { id, body } of module.nodesOf('TSEnumDeclaration'))
    for (const member of body.members)
      if (member.initializer) add(`${id.name}.${keyOf(member.id)}`, member.initializer, 0);
  for (const { key, value, ...member } of module.nodesOf('PropertyDefinition')) {
    const owner = member.parent?.parent;
    if (member.static && value && owner?.type === 'ClassDeclaration' && owner.id)
      add(`${owner.id.name}.${keyOf(key)}`, value, 0);
  }
  return facts;
}

/** A constant inside a function is nobody else's, and may share its name with another. */
function atTop(
  module: ParsedModule,
  declarators: readonly TSESTree.VariableDeclarator[],
): TSESTree.VariableDeclarator[] {
  return declarators.filter((declarator) => {
    const statement = module.parentOf(declarator);
    const around = statement && module.parentOf(statement);
    return around?.type === 'Program' || around?.type === 'ExportNamedDeclaration';
  });
}
