// Decorators in; what each is called by its library and what it is given, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { ParsedModule } from '../code-stack';
import { dottedName, importedFrom, memberOf, type Node, stringOf } from '../syntax/http/expressions';

export interface DecoratorCall {
  /** As the library exports it: `Field`; as written for those of others. */
  name: string;
  /** One of `@nestjs/graphql` or TypeGraphQL. */
  isGraphql: boolean;
  args: readonly TSESTree.CallExpressionArgument[];
  node: TSESTree.Decorator;
}

const LIBRARY = /^(?:@nestjs\/graphql|type-graphql|@nestjs\/federation)(?:\/|$)/;

export function decoratorsOf(module: ParsedModule, decorators: readonly TSESTree.Decorator[]): DecoratorCall[] {
  return decorators.flatMap((node): DecoratorCall[] => {
    const { expression } = node;
    const isCall = expression.type === 'CallExpression';
    const written = dottedName(isCall ? expression.callee : expression);
    if (written === null) return [];
    const from = importedFrom(module, written);
    const isGraphql = from !== null && LIBRARY.test(from.specifier);
    const last = written.slice(written.lastIndexOf('.') + 1);
    const name = isGraphql && from.name !== '*' && from.name !== 'default' ? from.name : last;
    return [{ name, isGraphql, args: isCall ? expression.arguments : [], node }];
  });
}

export function isOfLibrary(specifier: string): boolean {
  return LIBRARY.test(specifier);
}

export interface Options {
  /** `() => [User]`: what it returns. */
  type: Node | null;
  /** A name that stands before the options. */
  said: string | null;
  object: Node | null;
  /** Something given to it is neither. */
  open: boolean;
}

/** Libraries take a name, a function of the type and options, in this order, and any may be left out. */
export function optionsOf(args: readonly TSESTree.CallExpressionArgument[]): Options {
  const options: Options = { type: null, said: null, object: null, open: false };
  for (const arg of args) {
    const text = stringOf(arg);
    if (text !== null) options.said ??= text;
    else if (arg.type === 'ArrowFunctionExpression' || arg.type === 'FunctionExpression') options.type = returned(arg);
    else if (arg.type === 'ObjectExpression') options.object = arg;
    else if (arg.type !== 'Identifier' && arg.type !== 'NewExpression') options.open = true;
  }
  if (options.object?.type === 'ObjectExpression') {
    if (options.object.properties.some((one) => one.type !== 'Property' || one.computed)) options.open = true;
    const inner = memberOf(options.object, 'type');
    if (inner?.type === 'ArrowFunctionExpression' || inner?.type === 'FunctionExpression')
      options.type ??= returned(inner);
    else if (inner) options.type ??= inner;
  }
  return options;
}

export function returned(node: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression): Node | null {
  if (node.body?.type !== 'BlockStatement') return node.body;
  const statement = node.body.body.find((one) => one.type === 'ReturnStatement');
  return statement?.type === 'ReturnStatement' ? statement.argument : null;
}

/** `name: 'orders'`: undefined where it is none, null where only running the code tells. */
export function nameIn(options: Options): string | null | undefined {
  const member = memberOf(options.object, 'name');
  if (member) return stringOf(member);
  return options.said ?? undefined;
}

/** `nullable: true`; false where it is none or may be either. */
export function isNullable({ object }: Options): boolean {
  const value = memberOf(object, 'nullable');
  if (!value) return false;
  if (value.type === 'Literal') return value.value === true || value.value === 'itemsAndList';
  return true;
}
