// A parsed file in; the GraphQL types of its classes, enums and unions, and the fields that its resolvers answer, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { GraphqlName, GraphqlResolvedField, GraphqlResolverFact, GraphqlRoot } from '../../model/graphql';
import type { CodeReading, ParsedModule } from '../code-stack';
import { keyOf, stringOf } from '../syntax/http/expressions';
import { unwrapType } from '../syntax/http/written-type';
import { type DecoratorCall, decoratorsOf, isNullable, nameIn, optionsOf } from './decorators';
import { readArgs } from './read-args';
import { readTypes } from './read-types';
import { spotAt } from './spot-at';
import { useOfType, useOfValue } from './type-use';

const ROOTS: Readonly<Record<string, GraphqlRoot | null>> = {
  Query: 'QUERY',
  Mutation: 'MUTATION',
  Subscription: 'SUBSCRIPTION',
  ResolveField: null,
  FieldResolver: null,
  ResolveProperty: null,
};

export function read(module: ParsedModule): CodeReading {
  const resolvers = [...module.nodesOf('ClassDeclaration'), ...module.nodesOf('ClassExpression')].flatMap((declared) =>
    resolverOf(module, declared),
  );
  return { facts: [...readTypes(module), ...resolvers], problems: [] };
}

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

function resolverOf(module: ParsedModule, declared: ClassNode): GraphqlResolverFact[] {
  const own = decoratorsOf(module, declared.decorators).find(({ name, isGraphql }) => isGraphql && name === 'Resolver');
  const name = declared.id?.name ?? 'default';
  const resolver: GraphqlResolverFact = {
    kind: 'graphql-resolver',
    name,
    of: own ? ofWhich(module, own) : null,
    fields: [],
    open: false,
  };
  // What a base class answers is made for each class that extends it.
  if (own && declared.superClass?.type === 'CallExpression') resolver.open = true;
  for (const method of declared.body.body) {
    if (method.type !== 'MethodDefinition') continue;
    for (const decorator of decoratorsOf(module, method.decorators)) {
      if (!decorator.isGraphql || !Object.hasOwn(ROOTS, decorator.name)) continue;
      const field = fieldOf(module, method, decorator);
      if (field) resolver.fields.push(field);
      else resolver.open = true;
    }
  }
  // Any provider may have such methods.
  return own || resolver.fields.length > 0 ? [resolver] : [];
}

/** `@Resolver(() => User)`, `@Resolver(User)`, `@Resolver('User')`. */
function ofWhich(module: ParsedModule, { args }: DecoratorCall): GraphqlName | null {
  const [first] = args;
  if (!first) return null;
  const text = stringOf(first);
  if (text !== null) return { name: text, from: null };
  const { type } = optionsOf(args);
  return useOfValue(module, type ?? first).type;
}

function fieldOf(
  module: ParsedModule,
  method: TSESTree.MethodDefinition,
  { name: called, args }: DecoratorCall,
): GraphqlResolvedField | null {
  const options = optionsOf(args);
  const said = nameIn(options);
  if (said === null || method.computed) return null;
  const member = keyOf(method.key);
  const declared = method.value.returnType?.typeAnnotation;
  const use = options.type ? useOfValue(module, options.type) : useOfType(module, declared);
  return {
    ...use,
    root: ROOTS[called] ?? null,
    name: said ?? member,
    member,
    at: spotAt(module, method.key),
    required: !isNullable(options),
    hasDefault: false,
    ...readArgs(module, method.value.params),
    typed: options.type !== null || (use.type !== null && !isLater(module, declared)),
    answer: declared ? unwrapType(module.text.slice(...declared.range)) : null,
  };
}

/** Reflection does not tell what a promise holds, so that libraries refuse it as the only word on a type. */
function isLater(module: ParsedModule, type: TSESTree.TypeNode | undefined): boolean {
  if (type?.type !== 'TSTypeReference') return false;
  return /^(?:Promise|Observable)$/.test(module.text.slice(...type.typeName.range));
}
