// A method of a resolver in; the arguments that its decorated parameters take out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { GraphqlField, GraphqlInput } from '../../model/graphql';
import type { ParsedModule } from '../code-stack';
import { memberOf, type Node } from '../syntax/http/expressions';
import { decoratorsOf, isNullable, nameIn, optionsOf } from './decorators';
import { spotAt } from './spot-at';
import { useOfType, useOfValue } from './type-use';

export type WrittenArgs = Pick<GraphqlField, 'args' | 'argsOf' | 'open'>;

/** Parameters that are no arguments, whatever else may be one. */
const OTHERS =
  /^(?:Parent|Root|Source|Context|Ctx|Info|Selections?|PubSub|Current\w+|\w*User|Req(?:uest)?|Res(?:ponse)?|Session|Inject|Loader|Headers?|Ip|Cookies?)$/;

export function readArgs(module: ParsedModule, params: readonly TSESTree.Parameter[]): WrittenArgs {
  const written: WrittenArgs = { args: [], argsOf: [] };
  for (const parameter of params) {
    const decorators = 'decorators' in parameter ? decoratorsOf(module, parameter.decorators ?? []) : [];
    const own = decorators.find(({ name, isGraphql }) => isGraphql && (name === 'Args' || name === 'Arg'));
    if (!own) {
      // A decorator of the project may stand for an argument.
      if (decorators.some(({ name, isGraphql }) => !isGraphql && !OTHERS.test(name))) written.open = true;
      continue;
    }
    const options = optionsOf(own.args);
    const name = nameIn(options);
    const declared = useOfType(module, typeOf(parameter));
    if (name === undefined && !options.open && own.args.every(({ type }) => type !== 'Identifier')) {
      const use = options.type ? useOfValue(module, options.type) : declared;
      if (use.type) written.argsOf.push(use.type);
      else written.open = true;
      continue;
    }
    if (typeof name !== 'string') {
      written.open = true;
      continue;
    }
    const hasDefault = memberOf(options.object, 'defaultValue') !== null || parameter.type === 'AssignmentPattern';
    const input: GraphqlInput = {
      ...(options.type ? useOfValue(module, options.type) : declared),
      name,
      at: spotAt(module, own.node),
      required: !isNullable(options) && !options.open,
      hasDefault,
    };
    written.args.push(input);
  }
  return written;
}

function typeOf(node: Node): TSESTree.TypeNode | undefined {
  if (node.type === 'AssignmentPattern') return typeOf(node.left);
  return 'typeAnnotation' in node && node.typeAnnotation?.type === 'TSTypeAnnotation'
    ? node.typeAnnotation.typeAnnotation
    : undefined;
}
