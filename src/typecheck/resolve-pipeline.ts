// A name in a Mongoose aggregation in; the members it means out, up to the stage that gives the documents another shape.

import type ts from 'typescript';
import { alongPath, type StringMeaning } from './along-path';
import type { TypeScript } from './type-script';

/** After these the names are the pipeline's own. */
const RESHAPES = /^\$(?:group|project|replaceRoot|replaceWith|facet|bucket|bucketAuto|sortByCount|count|unionWith)$/;

/** Property of the stub's `Model<D>` whose type is `D`. */
const DOCUMENT = '__document';

/** `node`: a string, or the key of an object. */
export function pipelineMeanings(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  node: ts.StringLiteralLike | ts.Identifier,
): StringMeaning[] {
  const isKey = typescript.isPropertyAssignment(node.parent) && node.parent.name === node;
  const text = node.text;
  const place = stageOf(typescript, node);
  if (!place) return [];
  const { call, stage, stages, operator } = place;
  if (stages.elements.slice(0, stages.elements.indexOf(stage)).some((one) => reshapes(typescript, one))) return [];
  const names = isKey
    ? operator === '$match' || operator === '$sort' || operator === '$project' || operator === '$unset'
    : text.startsWith('$') || operator === '$unset' || isLocalField(typescript, node);
  if (!names || text.startsWith('$$') || (isKey && text.startsWith('$'))) return [];
  const document = documentOf(typescript, checker, call);
  const path = text.replace(/^\$/, '');
  return document ? alongPath(checker, document, path.split('.'), text.length - path.length, 'likely') : [];
}

interface StagePlace {
  call: ts.CallExpression;
  stages: ts.ArrayLiteralExpression;
  stage: ts.Expression;
  operator: string;
}

function stageOf(typescript: TypeScript, node: ts.Node): StagePlace | null {
  let stage: ts.Node = node;
  let operator = '';
  for (let at: ts.Node = node.parent; at; at = at.parent) {
    if (typescript.isFunctionLike(at) || typescript.isStatement(at)) return null;
    if (typescript.isPropertyAssignment(at) && stage !== node) operator = keyOf(typescript, at.name) || operator;
    if (typescript.isPropertyAssignment(at) && stage === node && at.initializer === node)
      operator = keyOf(typescript, at.name);
    const { parent } = at;
    if (typescript.isArrayLiteralExpression(at) && typescript.isCallExpression(parent) && parent.arguments[0] === at) {
      const name = typescript.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : '';
      return name === 'aggregate' ? { call: parent, stages: at, stage: stage as ts.Expression, operator } : null;
    }
    stage = at;
  }
  return null;
}

function reshapes(typescript: TypeScript, stage: ts.Expression): boolean {
  if (!typescript.isObjectLiteralExpression(stage)) return true;
  return stage.properties.some(
    (property) => property.name !== undefined && RESHAPES.test(keyOf(typescript, property.name)),
  );
}

function isLocalField(typescript: TypeScript, node: ts.Node): boolean {
  const { parent } = node;
  return (
    typescript.isPropertyAssignment(parent) &&
    parent.initializer === node &&
    keyOf(typescript, parent.name) === 'localField'
  );
}

function keyOf(typescript: TypeScript, name: ts.PropertyName): string {
  return typescript.isIdentifier(name) || typescript.isStringLiteralLike(name) ? name.text : '';
}

function documentOf(typescript: TypeScript, checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | null {
  if (!typescript.isPropertyAccessExpression(call.expression)) return null;
  const mark = checker.getPropertyOfType(checker.getTypeAtLocation(call.expression.expression), DOCUMENT);
  return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}
