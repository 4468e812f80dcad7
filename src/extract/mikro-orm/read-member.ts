// A property of a class with its MikroORM decorators in; the member that it is out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityMember } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { readCodeType } from '../syntax/code-type';
import { type CodeValues, keyOf } from '../syntax/code-values';
import { makeMember, type MemberKind } from './make-member';
import { optionsOf } from './said-options';

type Node = TSESTree.Node;

export interface DecoratorCall {
  name: string;
  args: readonly Node[];
}

const KINDS: Readonly<Record<string, MemberKind>> = {
  Property: 'scalar',
  PrimaryKey: 'id',
  Enum: 'scalar',
  SerializedPrimaryKey: 'unstored',
  Formula: 'unstored',
  Embedded: 'embedded',
  ManyToOne: 'many-to-one',
  OneToOne: 'one-to-one',
  OneToMany: 'one-to-many',
  ManyToMany: 'many-to-many',
};

export function readMember(
  module: ParsedModule,
  values: CodeValues,
  node: NodeOf<'PropertyDefinition'> | NodeOf<'MethodDefinition'>,
  decorators: readonly DecoratorCall[],
): EntityMember | null {
  const name = keyOf(node.key, node.computed);
  const call = decorators.find((one) => Object.hasOwn(KINDS, one.name));
  if (name === null || !call) return null;
  const annotation = node.type === 'PropertyDefinition' ? (node.typeAnnotation?.typeAnnotation ?? null) : null;
  const [first] = call.args;
  return makeMember(module, values, {
    name,
    nameRange: module.rangeOf(node.key),
    range: module.rangeOf(node),
    kind: KINDS[call.name]!,
    options: optionsOf(values, values.object(call.args.find((arg) => values.object(arg) !== null))),
    type: readCodeType(module, annotation),
    typeNode: annotation,
    isOptional: node.type === 'PropertyDefinition' && node.optional,
    isReflected: annotation === null,
    target: first && values.object(first) === null ? first : null,
    isInverse: call.args.some((arg, at) => at > 0 && values.object(arg) === null),
    isMethod: node.type !== 'PropertyDefinition',
  });
}
