// A parsed file in; the naming strategies that it declares, each method as a recipe of the name that it makes, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Orm } from '../../model/entity';
import type { NameRecipe, NamingMethod, NamingStrategyFact, WordCase } from '../../model/naming';
import type { NodeOf, ParsedModule } from '../code-stack';
import { importedName, keyOf } from './code-values';

type Node = TSESTree.Node;

/** Expressions nest no deeper in a strategy; a hostile file may. */
const DEEPEST = 30;
/** Constants that name each other twice grow fast. */
const LARGEST = 200;

const CASES: Readonly<Record<string, WordCase>> = {
  snakeCase: 'snake',
  snakecase: 'snake',
  snake_case: 'snake',
  toSnakeCase: 'snake',
  underscore: 'snake',
  decamelize: 'snake',
  camelCase: 'camel',
  camelcase: 'camel',
  pascalCase: 'pascal',
  upperFirst: 'pascal',
  toLowerCase: 'lower',
  toUpperCase: 'upper',
  plural: 'plural',
  pluralize: 'plural',
  singular: 'singular',
  singularize: 'singular',
};

export function readNamingClasses(
  module: ParsedModule,
  orm: Orm,
  isOrms: (specifier: string) => boolean,
): NamingStrategyFact[] {
  return module.nodesOf('ClassDeclaration').flatMap((node): NamingStrategyFact[] => {
    if (!node.id) return [];
    const { superClass } = node;
    const base = superClass?.type === 'Identifier' ? superClass.name : null;
    const imported = importedName(module, superClass);
    const promises = node.implements.some(
      ({ expression }) => expression.type === 'Identifier' && /NamingStrategy/.test(expression.name),
    );
    if (!promises && !/NamingStrategy/.test(imported?.name ?? base ?? '')) return [];
    return [
      {
        kind: 'naming-strategy',
        orm,
        name: node.id.name,
        extends: imported && isOrms(imported.from) ? imported.name : base,
        methods: node.body.body.flatMap((member) => methodOf(module, member)),
        range: module.rangeOf(node),
      },
    ];
  });
}

function methodOf(module: ParsedModule, member: TSESTree.ClassElement): NamingMethod[] {
  const name = 'key' in member ? keyOf(member.key, member.computed) : null;
  if (name === null || name === 'constructor') return [];
  const value = 'value' in member ? member.value : null;
  if (value?.type !== 'FunctionExpression' && value?.type !== 'ArrowFunctionExpression') return [];
  return value.body ? [{ name, recipe: recipeOf(module, value) }] : [];
}

/** What a function makes of its parameters; null where only running it tells. */
export function recipeOf(module: ParsedModule, node: Node): NameRecipe | null {
  if (node.type !== 'FunctionExpression' && node.type !== 'ArrowFunctionExpression') return null;
  const names = new Map<string, NameRecipe>();
  for (const [at, parameter] of node.params.map(parameterName).entries())
    if (parameter !== null) names.set(parameter, { kind: 'parameter', at });
  const { body } = node;
  if (!body) return null;
  const recipe =
    body.type === 'BlockStatement' ? ofStatements(module, body.body, names) : ofNode(module, body, names, 0);
  return recipe && sizeOf(recipe) <= LARGEST ? recipe : null;
}

function parameterName(parameter: Node): string | null {
  if (parameter.type === 'AssignmentPattern') return parameterName(parameter.left);
  return parameter.type === 'Identifier' ? parameter.name : null;
}

/** `const name = …; if (custom) return custom; return snakeCase(name)`. */
function ofStatements(
  module: ParsedModule,
  statements: readonly Node[],
  names: Map<string, NameRecipe>,
): NameRecipe | null {
  const [first, ...rest] = statements;
  if (first?.type === 'ReturnStatement') return ofNode(module, first.argument, names, 0);
  if (first?.type === 'VariableDeclaration' && first.kind === 'const') {
    for (const { id, init } of first.declarations) {
      const value = ofNode(module, init, names, 0);
      if (id.type !== 'Identifier' || value === null || sizeOf(value) > LARGEST) return null;
      names.set(id.name, value);
    }
    return ofStatements(module, rest, names);
  }
  if (first?.type !== 'IfStatement' || statements.length > DEEPEST) return null;
  const when = ofNode(module, first.test, names, 0);
  const yes = ofStatements(module, bodyOf(first.consequent), new Map(names));
  const no = first.alternate
    ? ofStatements(module, bodyOf(first.alternate), new Map(names))
    : ofStatements(module, rest, names);
  return when && yes && no ? { kind: 'choice', when, yes, no } : null;
}

/** Counted no further than matters. */
function sizeOf(recipe: NameRecipe): number {
  let count = 0;
  const waiting: NameRecipe[] = [recipe];
  while (waiting.length > 0 && count <= LARGEST) {
    count++;
    for (const inner of Object.values(waiting.pop()!)) {
      if (Array.isArray(inner)) waiting.push(...inner);
      else if (typeof inner === 'object') waiting.push(inner);
    }
  }
  return count;
}

function bodyOf(node: Node): readonly Node[] {
  return node.type === 'BlockStatement' ? node.body : [node];
}

function ofNode(
  module: ParsedModule,
  node: Node | null | undefined,
  names: ReadonlyMap<string, NameRecipe>,
  depth: number,
): NameRecipe | null {
  if (!node || depth > DEEPEST) return null;
  const of = (inner: Node | null | undefined) => ofNode(module, inner, names, depth + 1);
  const all = (nodes: readonly (Node | null)[]): NameRecipe[] | null => {
    const parts = nodes.map((inner) => of(inner?.type === 'SpreadElement' ? inner.argument : inner));
    return parts.every((part) => part !== null) ? (parts as NameRecipe[]) : null;
  };
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? { kind: 'text', text: node.value } : null;
    case 'Identifier':
      return names.get(node.name) ?? null;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'ChainExpression':
      return of(node.expression);
    case 'LogicalExpression': {
      const [first, second] = [of(node.left), of(node.right)];
      if (!first || !second) return null;
      return node.operator === '&&'
        ? { kind: 'choice', when: first, yes: second, no: first }
        : { kind: 'either', first, second };
    }
    case 'ConditionalExpression': {
      const [when, yes, no] = [of(lengthless(node.test)), of(node.consequent), of(node.alternate)];
      return when && yes && no ? { kind: 'choice', when, yes, no } : null;
    }
    case 'TemplateLiteral': {
      const parts = all(node.expressions);
      if (!parts) return null;
      const texts = node.quasis.map(({ value }): NameRecipe => ({ kind: 'text', text: value.cooked ?? '' }));
      return { kind: 'sum', parts: texts.flatMap((text, at) => (parts[at] ? [text, parts[at]] : [text])) };
    }
    case 'BinaryExpression': {
      const parts = node.operator === '+' ? all([node.left, node.right]) : null;
      return parts && { kind: 'sum', parts };
    }
    case 'ArrayExpression': {
      const parts = all(node.elements);
      return parts && { kind: 'list', parts };
    }
    case 'CallExpression':
      return ofCall(module, node, of, all);
    default:
      return null;
  }
}

/** `prefixes.length > 0` asks whether there are any. */
function lengthless(node: Node): Node {
  const at = node.type === 'BinaryExpression' && /^(?:>|!==?)$/.test(node.operator) ? node.left : node;
  return at.type === 'MemberExpression' && keyOf(at.property, at.computed) === 'length' ? at.object : node;
}

function ofCall(
  module: ParsedModule,
  { callee, arguments: args }: NodeOf<'CallExpression'>,
  of: (node: Node | null | undefined) => NameRecipe | null,
  all: (nodes: readonly (Node | null)[]) => NameRecipe[] | null,
): NameRecipe | null {
  if (callee.type === 'Identifier') return cased(caseOf(module, callee, callee.name), of(args[0]));
  if (callee.type !== 'MemberExpression') return null;
  const name = keyOf(callee.property, callee.computed);
  if (name === null) return null;
  const { object } = callee;
  if (object.type === 'Super' || object.type === 'ThisExpression') {
    const given = all(args);
    return given && { kind: 'method', of: object.type === 'Super' ? 'super' : 'this', name, args: given };
  }
  const isPackage = object.type === 'Identifier' && module.imports.has(object.name);
  if (isPackage) return cased(caseOf(module, object, name), of(args[0]));
  const on = of(object);
  if (!on) return null;
  if (name === 'join') {
    const by = args.length === 0 ? { kind: 'text' as const, text: ',' } : of(args[0]);
    return by?.kind === 'text' ? { kind: 'joined', list: on, by: by.text } : null;
  }
  if (name === 'concat') {
    const given = all(args);
    return given && { kind: 'list', parts: [on, ...given] };
  }
  return args.length === 0 ? cased(CASES[name] ?? null, on) : null;
}

/** Lodash takes digits for words of their own. */
function caseOf(module: ParsedModule, node: NodeOf<'Identifier'>, name: string): WordCase | null {
  const imported = module.imports.get(node.name);
  const called =
    imported && imported.name !== 'default' && imported.name !== '*' && name === node.name ? imported.name : name;
  const known = Object.hasOwn(CASES, called) ? CASES[called]! : null;
  return known === 'snake' && /^lodash|^radash$/.test(imported?.from ?? '') ? 'snake-with-digits' : known;
}

function cased(as: WordCase | null, of: NameRecipe | null): NameRecipe | null {
  return as && of ? { kind: 'cased', as, of } : null;
}
