// A text of a TypeORM query builder in (`'order.total > :least'`); the members that it names through aliases out.

import type ts from 'typescript';
import { alongPath, elementOf, type StringMeaning, type TextNode } from './along-path';
import type { TypeScript } from './type-script';

/** Property of the stub's query builders whose type is the entity. */
const ENTITY = '__entity';

const JOIN = /^(?:left|inner)Join(?:AndSelect|AndMapOne|AndMapMany)?$/;
const MAPS = /AndMap(?:One|Many)$/;
/** `order.total`, not `:order.total` nor `"order"."total"`, which is a column. */
const NAMED = /(?<![\w$.:"'`])([A-Za-z_$][\w$]*)\.([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)/g;

interface Alias {
  entity: ts.Type;
  certainty: StringMeaning['certainty'];
}

export function queryMeanings(typescript: TypeScript, checker: ts.TypeChecker, node: TextNode): StringMeaning[] {
  const call = builderCall(typescript, checker, node);
  if (!call) return [];
  const aliases = aliasesAround(typescript, checker, call.node);
  const found: StringMeaning[] = [];
  for (const { 1: alias, 2: path, index } of node.text.matchAll(NAMED)) {
    for (const { entity, certainty } of aliases.get(alias!) ?? []) {
      found.push(...alongPath(checker, entity, path!.split('.'), index + alias!.length + 1, certainty));
    }
  }
  // `${alias}.total`: the alias is in a variable.
  const after = typescript.isTemplateMiddleOrTemplateTail(node) ? /^\.([A-Za-z_$][\w$]*)/.exec(node.text) : null;
  if (after && call.entity) found.push(...alongPath(checker, call.entity, [after[1]!], 1, 'likely'));
  return found;
}

/** The call of a query builder's method that the text is given to. */
function builderCall(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  text: ts.Node,
): { node: ts.CallExpression; entity: ts.Type | null } | null {
  let node: ts.Node = text;
  while (!typescript.isCallExpression(node.parent)) {
    const { parent } = node;
    const passes =
      typescript.isArrayLiteralExpression(parent) ||
      typescript.isParenthesizedExpression(parent) ||
      typescript.isConditionalExpression(parent) ||
      typescript.isTemplateExpression(parent) ||
      typescript.isTemplateSpan(parent) ||
      typescript.isObjectLiteralExpression(parent) ||
      (typescript.isPropertyAssignment(parent) && parent.name === node) ||
      typescript.isBinaryExpression(parent);
    if (!passes) return null;
    node = parent;
  }
  const call = node.parent;
  if (call.expression === node || !typescript.isPropertyAccessExpression(call.expression)) return null;
  const entity = entityOf(checker, call.expression.expression);
  return entity === undefined ? null : { node: call, entity };
}

/** Undefined where it is no query builder, null where its entity is not known. */
function entityOf(checker: ts.TypeChecker, expression: ts.Expression): ts.Type | null | undefined {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  const mark = checker.getPropertyOfType(checker.getAwaitedType(type) ?? type, ENTITY);
  if (!mark) return undefined;
  const entity = checker.getTypeOfSymbol(mark);
  return (entity.flags & 1) !== 0 ? null : entity;
}

/** Aliases that the function around, with all in it, gives to entities. */
function aliasesAround(typescript: TypeScript, checker: ts.TypeChecker, node: ts.Node): Map<string, Alias[]> {
  const aliases = new Map<string, Alias[]>();
  const joins: { alias: string; path: ts.Expression }[] = [];
  const add = (alias: string, entity: ts.Type) => {
    const known = aliases.get(alias) ?? [];
    if (known.some((one) => one.entity === entity)) return;
    const certainty: Alias['certainty'] = known.length === 0 ? 'proven' : 'likely';
    aliases.set(alias, [...known.map((one) => ({ ...one, certainty })), { entity, certainty }]);
  };

  function visit(at: ts.Node): void {
    if (typescript.isCallExpression(at) && typescript.isPropertyAccessExpression(at.expression)) {
      const name = at.expression.name.text;
      const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
      if (name === 'createQueryBuilder' || name === 'from' || name === 'update' || name === 'delete') {
        const entity = entityOf(checker, at);
        if (entity && last) add((last as ts.StringLiteralLike).text, entity);
      } else if (JOIN.test(name)) {
        const [path, alias] = at.arguments.slice(MAPS.test(name) ? 1 : 0);
        if (path && alias && typescript.isStringLiteralLike(alias)) joins.push({ alias: alias.text, path });
      }
    } else if (typescript.isCallExpression(at) && typescript.isIdentifier(at.expression)) {
      const entity = at.expression.text === 'createQueryBuilder' ? entityOf(checker, at) : null;
      const last = at.arguments.findLast((argument) => typescript.isStringLiteralLike(argument));
      if (entity && last) add((last as ts.StringLiteralLike).text, entity);
    }
    typescript.forEachChild(at, visit);
  }
  visit(outermostFunction(typescript, node));
  // A join may stand before the one that it builds on.
  for (let round = 0; round < joins.length && round < 8; round++) {
    const before = aliases.size;
    for (const { alias, path } of joins) joined(typescript, checker, path, aliases, (entity) => add(alias, entity));
    if (aliases.size === before) break;
  }
  return aliases;
}

function joined(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  path: ts.Expression,
  aliases: ReadonlyMap<string, Alias[]>,
  tell: (entity: ts.Type) => void,
): void {
  if (!typescript.isStringLiteralLike(path)) {
    const [built] = checker.getTypeAtLocation(path).getConstructSignatures();
    if (built) tell(checker.getReturnTypeOfSignature(built));
    return;
  }
  const [alias, ...steps] = path.text.split('.');
  for (const { entity } of aliases.get(alias!) ?? []) {
    const relation = alongPath(checker, entity, steps);
    const symbol = relation.length === steps.length ? relation.at(-1)?.symbols[0] : undefined;
    if (symbol) tell(elementOf(checker, checker.getTypeOfSymbol(symbol)));
  }
}

function outermostFunction(typescript: TypeScript, node: ts.Node): ts.Node {
  let found: ts.Node = node.getSourceFile();
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (typescript.isFunctionLike(at)) found = at;
    if (typescript.isClassLike(at)) break;
  }
  return found;
}
