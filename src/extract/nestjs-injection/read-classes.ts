// A class of parsed code in; what it asks to be given, and which guards, pipes and middlewares it brings along, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { InjectableFact, WrittenNeed, WrittenToken } from '../../model/injection';
import type { ParsedModule } from '../code-stack';
import { bare, dottedName, keyOf, type Node } from '../syntax/http/expressions';
import { madeToken, nameOf, tokenOf, typeToken } from './tokens';

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

export function readClass(module: ParsedModule, declared: ClassNode, name: string): InjectableFact {
  const made = constructorOf(declared);
  const isDecorated =
    declared.decorators.length > 0 ||
    (made?.value.params.some((parameter) => decoratorsOf(parameter).length > 0) ?? false);
  const parent = declared.superClass && dottedName(declared.superClass);
  return {
    kind: 'injectable',
    name,
    parent: parent ? nameOf(module, parent) : null,
    // Types of parameters are kept for classes that are decorated.
    parameters: made && isDecorated ? made.value.params.map((parameter) => needOf(module, parameter)) : null,
    properties: declared.body.body.flatMap((member) => propertyNeed(module, member)),
    uses: usesOf(module, declared),
    isDecorated,
    range: module.rangeOf(declared.id ?? declared),
  };
}

function constructorOf(declared: ClassNode): TSESTree.MethodDefinition | null {
  for (const member of declared.body.body) {
    // Overloads have no body.
    if (member.type === 'MethodDefinition' && member.kind === 'constructor' && member.value.body) return member;
  }
  return null;
}

function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  return 'decorators' in node && Array.isArray(node.decorators) ? node.decorators : [];
}

// ---------------------------------------------------------------- what is asked for

function needOf(module: ParsedModule, parameter: TSESTree.Parameter): WrittenNeed {
  const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
  const target = inner.type === 'AssignmentPattern' ? inner.left : inner;
  const type = 'typeAnnotation' in target ? target.typeAnnotation?.typeAnnotation : undefined;
  const decorators = [...decoratorsOf(parameter), ...decoratorsOf(inner), ...decoratorsOf(target)];
  const range = module.rangeOf(type ?? target);
  const name = target.type === 'Identifier' ? target.name : '';
  return { ...tokenBy(module, decorators, type), name, range };
}

function propertyNeed(module: ParsedModule, member: TSESTree.ClassElement): WrittenNeed[] {
  if (member.type !== 'PropertyDefinition' || member.static || member.decorators.length === 0) return [];
  if (!member.decorators.some(({ expression }) => /^Inject/.test(decoratorName(expression)))) return [];
  const type = member.typeAnnotation?.typeAnnotation;
  const asked = tokenBy(module, member.decorators, type);
  return [{ ...asked, name: keyOf(member.key), range: module.rangeOf(type ?? member.key) }];
}

/** By what `@Inject` says, what a library's decorator makes of it, or the declared class. */
function tokenBy(
  module: ParsedModule,
  decorators: readonly TSESTree.Decorator[],
  type: TSESTree.TypeNode | undefined,
): { token: WrittenToken; optional: boolean } {
  let optional = false;
  let token: WrittenToken | null = null;
  for (const { expression } of decorators) {
    const name = decoratorName(expression);
    const given = expression.type === 'CallExpression' ? expression.arguments : [];
    if (name === 'Optional') optional = true;
    else if (name === 'Inject') token = given[0] ? tokenOf(module, given[0]) : typeToken(module, type);
    else token = madeToken(module, /^Inject(\w+)$/.exec(name)?.[1] ?? '', given);
  }
  return { token: token ?? typeToken(module, type), optional };
}

function decoratorName(expression: Node): string {
  return (
    dottedName(expression.type === 'CallExpression' ? expression.callee : expression)
      ?.split('.')
      .at(-1) ?? ''
  );
}

// ---------------------------------------------------------------- what it brings along

const ENHANCERS = /^Use(?:Guards|Interceptors|Pipes|Filters)$/;

function usesOf(module: ParsedModule, declared: ClassNode): InjectableFact['uses'] {
  const decorators = [...declared.decorators];
  const bodies: Node[] = [];
  for (const member of declared.body.body) {
    decorators.push(...decoratorsOf(member));
    if (member.type === 'MethodDefinition' && keyOf(member.key) === 'configure' && member.value.body)
      bodies.push(...member.value.body.body);
  }
  const named: Node[] = decorators.flatMap(({ expression }) =>
    expression.type === 'CallExpression' && ENHANCERS.test(decoratorName(expression)) ? expression.arguments : [],
  );
  for (const statement of bodies) named.push(...middlewaresOf(statement));
  return named.flatMap((node) => {
    // What is called or made in place is no class for the injector.
    const dotted = node.type === 'CallExpression' || node.type === 'NewExpression' ? null : dottedName(bare(node));
    return dotted === null ? [] : [{ of: nameOf(module, dotted), range: module.rangeOf(node) }];
  });
}

/** `consumer.apply(A, B).forRoutes('*')`, as a statement of `configure`. */
function middlewaresOf(statement: Node): Node[] {
  if (statement.type !== 'ExpressionStatement') return [];
  const found: Node[] = [];
  let at: Node = bare(statement.expression);
  while (at.type === 'CallExpression' && at.callee.type === 'MemberExpression') {
    if (keyOf(at.callee.property) === 'apply') found.push(...at.arguments);
    at = bare(at.callee.object);
  }
  return found;
}
