// A node of a class in; the class around it and the types of its members, as they are written or made, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../../code-stack';
import { bare, dottedName, keyOf, type Node } from './expressions';

export function classAround(
  module: ParsedModule,
  node: Node,
): TSESTree.ClassDeclaration | TSESTree.ClassExpression | null {
  for (let at = module.parentOf(node); at; at = module.parentOf(at))
    if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') return at;
  return null;
}

export function typeOfMember(owner: TSESTree.ClassDeclaration | TSESTree.ClassExpression, name: string): string | null {
  for (const member of owner.body.body) {
    if (member.type === 'PropertyDefinition' && keyOf(member.key) === name) {
      const written = typeName(member.typeAnnotation);
      if (written) return written;
      const value = member.value && bare(member.value);
      if (
        value?.type === 'CallExpression' &&
        dottedName(value.callee) === 'inject' &&
        value.arguments[0]?.type === 'Identifier'
      )
        return value.arguments[0].name;
      return value?.type === 'NewExpression' && value.callee.type === 'Identifier' ? value.callee.name : null;
    }
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const parameter of member.value.params) {
      if (parameter.type !== 'TSParameterProperty') continue;
      const target = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
      if (target.type === 'Identifier' && target.name === name) return typeName(target.typeAnnotation);
    }
  }
  return null;
}

function typeName(annotation: TSESTree.TSTypeAnnotation | undefined): string | null {
  const type = annotation?.typeAnnotation;
  return type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier' ? type.typeName.name : null;
}

/** `this.orders.create` of a class whose `orders` has a type; else a member of the class itself. */
export function nameOfThis(module: ParsedModule, node: Node, written: string): string {
  const [, member = '', ...rest] = written.split('.');
  const owner = classAround(module, node);
  if (!owner) return written;
  const type = rest.length > 0 ? typeOfMember(owner, member) : null;
  return type ? [type, ...rest].join('.') : [owner.id?.name ?? 'default', member, ...rest].join('.');
}
