// A tree, places of functions that answer routes and members of types in; which of them answers with which member, as the
// types of what it sends say, out.

import type ts from 'typescript';
import type { Place } from '../model/range';
import { elementOf } from './along-path';
import type { TypeLibrary } from './compare-types';
import type { CodeTree, MemberRef } from './comparison';
import { compilerOptions, openProgram } from './open-program';
import { readMembers } from './read-members';
import { resolveModules } from './resolve-modules';
import { declarationsOf } from './resolve-use';
import { ROOT, type SourceFiles } from './source-files';
import type { TypeScript } from './type-script';

export interface AnswerQuestion {
  members: readonly MemberRef[];
  handlers: readonly Place[];
  aliases: ReadonlyMap<string, string>;
}

/** Indexes into the question's lists. */
export interface AnsweredMember {
  member: number;
  handler: number;
  /** Something else in the answer, nearer to its top, has a member of that name. */
  behind: boolean;
  /** Where in the answer, without the steps into lists: `customer.email`. */
  paths: string[];
}

type Held = Pick<AnsweredMember, 'behind' | 'paths'>;

/** Nobody nests an answer deeper, or in more types. */
const DEEPEST = 6;
const MOST_TYPES = 2000;
const SENDS = /^(?:json|jsonp|send|typedjson)$/;

export function answeredMembers(
  { typescript, library }: TypeLibrary,
  sources: SourceFiles,
  tree: CodeTree,
  { members, handlers, aliases }: AnswerQuestion,
): AnsweredMember[] {
  const present = new Set(tree.paths);
  const roots = [...new Set([...handlers, ...members].map(({ path }) => path))].filter((path) => present.has(path));
  if (roots.length === 0) return [];
  const resolver = resolveModules(typescript, tree, aliases);
  const options = compilerOptions(typescript, resolver.settingsFor(handlers[0]?.path ?? roots[0]!));
  const program = openProgram(roots.sort(), { typescript, tree, resolver, sources, library, options });
  const checker = program.getTypeChecker();
  const sought = new Map<ts.Node, number>();
  for (const [at, { path, owner, member }] of members.entries()) {
    const file = program.getSourceFile(ROOT + path);
    for (const one of file ? readMembers(typescript, file).members : [])
      if (one.owner === owner && one.name === member) sought.set(one.node, at);
  }
  const found: AnsweredMember[] = [];
  for (const [handler, place] of handlers.entries()) {
    const file = program.getSourceFile(ROOT + place.path);
    const answers = file ? functionsAt(typescript, checker, file, place) : [];
    const held = new Map<number, Held>();
    for (const one of answers) {
      for (const [member, { behind, paths }] of heldMembers(typescript, checker, sentBy(typescript, one), sought)) {
        const known = held.get(member);
        held.set(member, {
          behind: behind && (known?.behind ?? true),
          paths: [...new Set([...(known?.paths ?? []), ...paths])],
        });
      }
    }
    for (const [member, one] of [...held].sort(([a], [b]) => a - b)) found.push({ member, handler, ...one });
  }
  return found;
}

// ---------------------------------------------------------------- the function that answers

/** Written there, named there, or wrapped by a call. */
function functionsAt(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  { line, startColumn }: Place,
): ts.FunctionLikeDeclaration[] {
  const lines = file.getLineStarts();
  const start = (lines[line - 1] ?? 0) + startColumn - 1;
  let node: ts.Node = file;
  for (;;) {
    const inner: ts.Node | undefined = typescript.forEachChild(node, (child) =>
      child.getStart(file) <= start && start < child.getEnd() ? child : undefined,
    );
    if (!inner) break;
    node = inner;
    if (node.getStart(file) === start && functionOf(typescript, checker, node, 0).length > 0) break;
  }
  return functionOf(typescript, checker, node, 0);
}

function functionOf(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  node: ts.Node,
  depth: number,
): ts.FunctionLikeDeclaration[] {
  if (depth > DEEPEST) return [];
  const next = (inner: ts.Node) => functionOf(typescript, checker, inner, depth + 1);
  if (typescript.isFunctionLike(node)) return 'body' in node ? [node as ts.FunctionLikeDeclaration] : [];
  if (typescript.isCallExpression(node)) {
    if (typescript.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'bind')
      return next(node.expression.expression);
    return node.arguments.flatMap(next);
  }
  if (typescript.isParenthesizedExpression(node) || typescript.isAsExpression(node)) return next(node.expression);
  if (
    typescript.isVariableDeclaration(node) ||
    typescript.isPropertyAssignment(node) ||
    typescript.isPropertyDeclaration(node)
  )
    return node.initializer ? next(node.initializer) : [];
  if (!typescript.isIdentifier(node) && !typescript.isPropertyAccessExpression(node)) return [];
  if (typescript.isMethodDeclaration(node.parent) || typescript.isFunctionDeclaration(node.parent))
    return next(node.parent);
  const symbol = checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & typescript.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target?.declarations ?? []).flatMap(next);
}

// ---------------------------------------------------------------- what it sends

/** `res.json(x)`, `Response.json(x)`, and what it returns. */
function sentBy(typescript: TypeScript, { body }: ts.FunctionLikeDeclaration): ts.Expression[] {
  if (!body) return [];
  if (!typescript.isBlock(body)) return [body as ts.Expression, ...sentIn(typescript, body, false)];
  return sentIn(typescript, body, true);
}

function sentIn(typescript: TypeScript, node: ts.Node, isOwn: boolean): ts.Expression[] {
  const sent: ts.Expression[] = [];
  const visit = (child: ts.Node, own: boolean): void => {
    if (typescript.isReturnStatement(child) && own && child.expression) sent.push(child.expression);
    if (typescript.isCallExpression(child) && typescript.isPropertyAccessExpression(child.expression)) {
      const [first] = child.arguments;
      if (first && SENDS.test(child.expression.name.text)) sent.push(first);
    }
    const isInner = typescript.isFunctionLike(child);
    typescript.forEachChild(child, (inner) => visit(inner, own && !isInner));
  };
  visit(node, isOwn);
  return sent;
}

/** Members that the types of some expressions hold, at any depth, and whether others of their name stand above them. */
function heldMembers(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  expressions: readonly ts.Expression[],
  sought: ReadonlyMap<ts.Node, number>,
): Map<number, Held> {
  const held = new Map<number, Held>();
  const above = new Set<string>();
  const seen = new Set<ts.Type>();
  let level = expressions.map((expression) => ({ given: checker.getTypeAtLocation(expression), path: '' }));
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    const names: string[] = [];
    for (const { given, path } of level) {
      const type = elementOf(checker, given);
      if (seen.has(type) || seen.size > MOST_TYPES) continue;
      seen.add(type);
      if (type.isUnion()) {
        next.push(...type.types.map((one) => ({ given: one, path })));
        continue;
      }
      // Dates, functions and the like are no objects of an answer.
      if ((type.flags & typescript.TypeFlags.Object) === 0 && !type.isIntersection()) continue;
      if (type.getCallSignatures().length > 0 || isLibrary(type)) continue;
      for (const property of type.getProperties()) {
        const inner = path === '' ? property.name : `${path}.${property.name}`;
        for (const declaration of declarationsOf(checker, [property])) {
          const member = sought.get(declaration);
          if (member === undefined) continue;
          const known = held.get(member);
          if (known) known.paths.push(inner);
          else held.set(member, { behind: above.has(property.name), paths: [inner] });
        }
        names.push(property.name);
        next.push({ given: checker.getTypeOfSymbol(property), path: inner });
      }
    }
    for (const name of names) above.add(name);
    level = next;
  }
  return held;
}

function isLibrary(type: ts.Type): boolean {
  const file = type.symbol?.declarations?.[0]?.getSourceFile().fileName;
  return file !== undefined && !file.startsWith(ROOT);
}
