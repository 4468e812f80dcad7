// A name in a Mongoose aggregation in; the members it means out, up to the stage that gives the documents another shape.

import type ts from 'typescript';
import { alongPath, type StringMeaning } from './along-path';
import {
  collectionIn,
  isSwitch,
  isUntouched,
  joinedAs,
  joinedFrom,
  keyOf,
  type Stage,
  stageOf,
} from './pipeline-stages';
import type { TypeScript } from './type-script';

/** Property of the stub's `Model<D>` whose type is `D`. */
const DOCUMENT = '__document';

const UPDATES = /^(?:update(?:One|Many)?|findOneAndUpdate|findByIdAndUpdate)$/;
const COMBINES = /^\$(?:match|and|or|nor)$/;
/** Named by what they hold, not by their keys. */
const FIELD_OPTIONS = new Set(['$unset', '$lookup localField', 'foreignField']);
/** Of the documents that are joined. */
const FOREIGN = /^\$(?:lookup foreignField|graphLookup connect(?:From|To)Field)$/;

/** `node`: a string, or the key of an object. `collection`: documents by the name of what they are kept in. */
export function pipelineMeanings(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  node: ts.StringLiteralLike | ts.Identifier,
  collection: (name: string) => ts.Type | null = () => null,
): StringMeaning[] {
  const place = placeIn(typescript, node);
  if (!place) return [];
  const path = pathOf(typescript, node, place.keys);
  if (path === null) return [];
  const [first = '', ...rest] = path.text.split('.');
  // `$author.email` after `{ $lookup: { from: 'users', …, as: 'author' } }`
  const join = place.before.findLastIndex((stage) => stage !== null && joinedAs(typescript, stage) === first);
  if (join >= 0 && rest.length > 0) {
    const from = joinedFrom(typescript, place.before[join]!);
    const joined = from === null ? null : collection(from);
    const isKept = joined !== null && isUntouched(typescript, place.before.slice(join + 1), first);
    return isKept ? alongPath(checker, joined, rest, path.start + first.length + 1, 'likely') : [];
  }
  if (!isUntouched(typescript, place.before, path.text)) return [];
  const document = place.from === null ? documentOf(typescript, checker, place.call) : collection(place.from);
  return document ? alongPath(checker, document, path.text.split('.'), path.start, 'likely') : [];
}

interface PipelinePlace {
  /** `User.aggregate(…)` */
  call: ts.CallExpression;
  /** Null where a stage cannot be read. */
  before: (Stage | null)[];
  /** From the operator of the stage inwards, without the name itself. */
  keys: string[];
  /** The collection whose documents these are, where they are not those of the call. */
  from: string | null;
}

/** What the name says of a document: a path and where in the text it begins; null where it is none. */
function pathOf(
  typescript: TypeScript,
  node: ts.StringLiteralLike | ts.Identifier,
  keys: readonly string[],
): { text: string; start: number } | null {
  const [operator] = keys;
  const { parent, text } = node;
  if (
    typescript.isShorthandPropertyAssignment(parent) ||
    (typescript.isPropertyAssignment(parent) && parent.name === node)
  ) {
    if (text.startsWith('$')) return null;
    const isNamed =
      operator === '$match'
        ? keys.every((key) => COMBINES.test(key))
        : operator === '$sort'
          ? keys.length === 1
          : operator === '$project' && keys.length === 1 && isShown(typescript, parent);
    return isNamed ? { text, start: 0 } : null;
  }
  if (!typescript.isStringLiteralLike(node)) return null;
  if (FIELD_OPTIONS.has(keys.join(' '))) return { text, start: 0 };
  const mark = /^\$(?:\$(?:ROOT|CURRENT)\.)?(?=[^$])/.exec(text);
  const isText = keys.includes('$literal') || (operator === '$match' && !keys.includes('$expr'));
  return mark && !isText ? { text: text.slice(mark[0].length), start: mark[0].length } : null;
}

/** `{ email: 1 }`, not `{ email: '$mail' }`, which makes one. */
function isShown(typescript: TypeScript, property: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): boolean {
  return typescript.isPropertyAssignment(property) && isSwitch(typescript, property.initializer) !== null;
}

function placeIn(typescript: TypeScript, node: ts.Node): PipelinePlace | null {
  const keys: string[] = [];
  const lists: { before: (Stage | null)[]; keysWithin: number }[] = [];
  let inner: ts.Node = node;
  for (let at = node.parent; at; inner = at, at = at.parent) {
    if (typescript.isFunctionLike(at) || typescript.isStatement(at)) return null;
    if (typescript.isPropertyAssignment(at) && at.initializer === inner) keys.unshift(keyOf(typescript, at.name));
    if (typescript.isArrayLiteralExpression(at)) {
      const list = at.elements.slice(0, at.elements.indexOf(inner as ts.Expression));
      const before = list.map((one) => stageOf(typescript, one));
      const call = callWith(typescript, at);
      if (call) return withinStage(typescript, node, { call, before, keys, from: null }, lists);
      lists.push({ before, keysWithin: keys.length });
    }
    if (typescript.isCallExpression(at)) {
      if (at.expression === inner) return null;
      const place = keys[0] === '' ? null : chainPlace(typescript, at, keys);
      return place && withinStage(typescript, node, place, lists);
    }
  }
  return null;
}

/** The pipelines of `$facet` begin with the documents that reach it; those of `$lookup` and `$unionWith` with others. */
function withinStage(
  typescript: TypeScript,
  node: ts.Node,
  place: PipelinePlace,
  lists: readonly { before: (Stage | null)[]; keysWithin: number }[],
): PipelinePlace | null {
  const { before, keys } = place;
  if (FOREIGN.test(keys.join(' '))) {
    const from = fromAround(typescript, node);
    return from === null ? null : { ...place, before: [], keys: ['foreignField'], from };
  }
  if (keys[1] === 'pipeline') {
    const inner = lists.find(({ keysWithin }) => keysWithin === keys.length - 2);
    const from = fromAround(typescript, node);
    return inner && from !== null ? { ...place, before: inner.before, keys: keys.slice(2), from } : null;
  }
  if (keys[0] !== '$facet') return place;
  const list = lists.find(({ keysWithin }) => keysWithin === keys.length - 2);
  return list ? { ...place, before: [...before, ...list.before], keys: keys.slice(2) } : null;
}

/** `aggregate([…])`, `updateOne({}, […])`, and a list in a variable that one of them is given. */
function callWith(typescript: TypeScript, list: ts.ArrayLiteralExpression): ts.CallExpression | null {
  let held: ts.Node = list;
  while (typescript.isAsExpression(held.parent) || typescript.isSatisfiesExpression(held.parent)) held = held.parent;
  const { parent } = held;
  if (typescript.isCallExpression(parent)) return takesPipeline(typescript, parent, held) ? parent : null;
  if (!typescript.isVariableDeclaration(parent) || !typescript.isIdentifier(parent.name)) return null;
  const { text } = parent.name;
  let found: ts.CallExpression | null = null;
  const visit = (node: ts.Node): void => {
    if (found) return;
    if (typescript.isCallExpression(node)) {
      const given = node.arguments.find((one) => typescript.isIdentifier(one) && one.text === text);
      if (given && takesPipeline(typescript, node, given)) found = node;
    }
    typescript.forEachChild(node, visit);
  };
  visit(parent.parent.parent.parent);
  return found;
}

function takesPipeline(typescript: TypeScript, call: ts.CallExpression, given: ts.Node): boolean {
  const name = methodOf(typescript, call);
  const at = call.arguments.indexOf(given as ts.Expression);
  return (name === 'aggregate' && at === 0) || (at === 1 && UPDATES.test(name));
}

/** `User.aggregate().match({ … }).group({ … })`: each call is a stage. */
function chainPlace(typescript: TypeScript, stage: ts.CallExpression, keys: string[]): PipelinePlace | null {
  const before: (Stage | null)[] = [];
  const operator = `$${methodOf(typescript, stage)}`;
  for (let at = receiverOf(typescript, stage); at; at = receiverOf(typescript, at)) {
    const [given] = at.arguments;
    if (methodOf(typescript, at) !== 'aggregate') {
      before.unshift({ operator: `$${methodOf(typescript, at)}`, value: given });
      continue;
    }
    const first = given && typescript.isArrayLiteralExpression(given) ? given.elements : null;
    before.unshift(...(first?.map((one) => stageOf(typescript, one)) ?? (given ? [null] : [])));
    return { call: at, before, keys: [operator, ...keys], from: null };
  }
  return null;
}

/** `from` of the nearest join around. */
function fromAround(typescript: TypeScript, node: ts.Node): string | null {
  for (let at = node.parent; at && !typescript.isStatement(at); at = at.parent) {
    const from = typescript.isObjectLiteralExpression(at) ? collectionIn(typescript, at) : null;
    if (from !== null) return from;
  }
  return null;
}

function methodOf(typescript: TypeScript, { expression }: ts.CallExpression): string {
  return typescript.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

function receiverOf(typescript: TypeScript, { expression }: ts.CallExpression): ts.CallExpression | null {
  const receiver = typescript.isPropertyAccessExpression(expression) ? expression.expression : null;
  return receiver && typescript.isCallExpression(receiver) ? receiver : null;
}

function documentOf(typescript: TypeScript, checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | null {
  if (!typescript.isPropertyAccessExpression(call.expression)) return null;
  const mark = checker.getPropertyOfType(checker.getTypeAtLocation(call.expression.expression), DOCUMENT);
  return mark ? checker.getNonNullableType(checker.getTypeOfSymbol(mark)) : null;
}
