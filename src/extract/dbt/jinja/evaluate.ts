// An expression, the names around it and the session in; a value out. Nothing throws but budgets and `return`.

import type { Argument, Expression } from './ast';
import type { Budget } from './budget';
import { applyFilter, applyTest, type FilterCall, itemsOf, percentFormat } from './filters';
import { compareValues, includesValue, methodOf } from './methods';
import type { Scope } from './scope';
import {
  type Arguments,
  Callable,
  type CallSite,
  Dict,
  equalValues,
  isText,
  ANSWER,
  ANY_COLUMN,
  isUnknown,
  OF_ANY_COLUMN,
  joinPlaced,
  Placed,
  plain,
  Relation,
  slicePlaced,
  textOf,
  truthOf,
  Tuple,
  Undefined,
  UNDEFINED,
  Unknown,
  UNKNOWN,
  type Value,
} from './value';

export interface Session {
  budget: Budget;
  /** Names that no template sets: what the host offers, and macros. */
  global(name: string, frame: Frame): Value | undefined;
  /** A call of something that nothing defines. */
  missing(name: string, site: CallSite): void;
}

export interface Frame {
  scope: Scope;
  /** The template is the model's own file: its offsets are places. */
  own: boolean;
  package: string;
  /** The outermost call in the model; null in the model itself. */
  site: { start: number; end: number } | null;
}

export function evaluate(expression: Expression, frame: Frame, session: Session): Value {
  session.budget.step();
  session.budget.enter();
  const value = evaluateKind(expression, frame, session);
  session.budget.leave();
  return value;
}

function evaluateKind(expression: Expression, frame: Frame, session: Session): Value {
  switch (expression.kind) {
    case 'text':
      return textLiteral(expression, frame);
    case 'constant':
      return expression.value;
    case 'name':
      return firstKnown(frame.scope.get(expression.name), () => session.global(expression.name, frame));
    case 'list': {
      const items = expression.items.map((item) => evaluate(item, frame, session));
      return expression.tuple ? tupleOf(items) : items;
    }
    case 'dict': {
      const dict = new Dict();
      for (const { key, value } of expression.items) {
        dict.set(evaluate(key, frame, session), evaluate(value, frame, session));
      }
      return dict;
    }
    case 'attribute':
      return attributeOf(evaluate(expression.of, frame, session), expression.name, siteOf(expression, frame), session);
    case 'item':
      return itemOf(evaluate(expression.of, frame, session), evaluate(expression.index, frame, session));
    case 'slice':
      return sliceOf(expression, frame, session);
    case 'call':
      return callOf(expression, frame, session);
    case 'filter':
      return filterOf(expression, expression.of ? evaluate(expression.of, frame, session) : UNDEFINED, frame, session);
    case 'test': {
      const value = evaluate(expression.of, frame, session);
      const { list } = argumentsOf(expression.args, frame, session);
      const result = applyTest(expression.name, value, list);
      return expression.negated && !isUnknown(result) ? !truthOf(result) : result;
    }
    case 'unary':
      return unaryOf(expression.operator, evaluate(expression.operand, frame, session));
    case 'binary':
      return binaryOf(expression, frame, session);
    case 'choice': {
      if (truthOf(evaluate(expression.condition, frame, session))) return evaluate(expression.yes, frame, session);
      return expression.no ? evaluate(expression.no, frame, session) : UNDEFINED;
    }
    case 'unread':
      return UNKNOWN;
  }
}

function tupleOf(items: Value[]): Tuple {
  const tuple = new Tuple();
  for (const item of items) tuple.push(item);
  return tuple;
}

/** null is a value of templates, so `??` would lose it. */
function firstKnown(value: Value | undefined, other?: () => Value | undefined): Value {
  if (value !== undefined) return value;
  const fallback = other?.();
  return fallback === undefined ? UNDEFINED : fallback;
}

function textLiteral(expression: Extract<Expression, { kind: 'text' }>, frame: Frame): Value {
  if (!frame.own || expression.value === '') return expression.value;
  const length = expression.value.length;
  const { at, start, end } = expression;
  return new Placed(expression.value, [at < 0 ? { length, start, end } : { length, start: at, end: at + length }]);
}

export function siteOf(expression: { start: number; end: number }, frame: Frame): CallSite {
  const place = frame.own ? expression : (frame.site ?? { start: -1, end: -1 });
  return { start: place.start, end: place.end, package: frame.package, own: frame.own };
}

export function attributeOf(value: Value, name: string, site: CallSite, session: Session): Value {
  if (value === ANY_COLUMN) return columnAttribute(name);
  if (value === ANSWER) return ANSWER;
  if (value instanceof Unknown || value instanceof Undefined) return UNKNOWN;
  if (value instanceof Callable) return value.attribute?.(name, site) ?? UNKNOWN;
  if (value instanceof Relation) return relationAttribute(value, name);
  const method = methodOf(value, name, session.budget);
  if (value instanceof Dict) return firstKnown(value.get(name), () => method ?? undefined);
  return method ?? UNKNOWN;
}

/** Changing the case of a name leaves it the name of that column. */
function columnAttribute(name: string): Value {
  if (/^(?:name|column|quoted)$/.test(name)) return ANY_COLUMN;
  if (/^(?:lower|upper|strip|title|capitalize)$/.test(name)) return new Callable(name, () => ANY_COLUMN);
  if (/^(?:startswith|endswith)$/.test(name)) return new Callable(name, () => OF_ANY_COLUMN);
  return UNKNOWN;
}

function relationAttribute(relation: Relation, name: string): Value {
  if (name === 'identifier' || name === 'name' || name === 'table' || name === 'alias') return relation.name;
  if (/^(?:include|quote|render|without_identifier|replace_path|incorporate|create|include_schema)$/.test(name)) {
    return new Callable(name, () => relation);
  }
  return UNKNOWN;
}

function itemOf(value: Value, index: Value): Value {
  if (value === ANSWER) return ANSWER;
  if (isUnknown(index) || isUnknown(value)) return UNKNOWN;
  if (value instanceof Dict) return firstKnown(value.get(index));
  if (typeof index !== 'number') return UNKNOWN;
  if (Array.isArray(value)) return firstKnown(value.at(index));
  if (!isText(value)) return UNKNOWN;
  const at = index < 0 ? textOf(value).length + index : index;
  return slicePlaced(value, at, at + 1);
}

function sliceOf(expression: Extract<Expression, { kind: 'slice' }>, frame: Frame, session: Session): Value {
  const value = evaluate(expression.of, frame, session);
  const bound = (part: Expression | null) => (part ? evaluate(part, frame, session) : null);
  const [from, to] = [bound(expression.from), bound(expression.to)];
  if (isUnknown(value) || isUnknown(from) || isUnknown(to) || expression.step) return UNKNOWN;
  const length = Array.isArray(value) ? value.length : textOf(value).length;
  const at = (index: Value, fallback: number) => {
    if (typeof index !== 'number') return fallback;
    return Math.max(0, Math.min(length, index < 0 ? length + index : index));
  };
  if (Array.isArray(value)) return value.slice(at(from, 0), at(to, length));
  return isText(value) ? slicePlaced(value, at(from, 0), at(to, length)) : UNKNOWN;
}

export function argumentsOf(args: readonly Argument[], frame: Frame, session: Session): Arguments {
  const found: Arguments = { list: [], named: new Map() };
  for (const { name, value } of args) {
    const given = evaluate(value, frame, session);
    if (name === null) found.list.push(given);
    else if (name === '*') {
      for (const item of itemsOf(given)) {
        session.budget.step();
        found.list.push(item);
      }
    } else if (name !== '**') found.named.set(name, given);
    else if (given instanceof Dict)
      for (const entry of given.entries.values()) found.named.set(textOf(entry.key), entry.value);
  }
  return found;
}

export function callOf(
  expression: Extract<Expression, { kind: 'call' }>,
  frame: Frame,
  session: Session,
  caller: Callable | null = null,
): Value {
  const target = evaluate(expression.of, frame, session);
  const args = argumentsOf(expression.args, frame, session);
  if (caller) args.named.set('caller', caller);
  const site = siteOf(expression, frame);
  if (target instanceof Callable) {
    session.budget.enter();
    const value = target.call(args, site);
    session.budget.leave();
    return value;
  }
  if (target === ANSWER) return ANSWER;
  if (target instanceof Undefined && expression.of.kind === 'name') session.missing(expression.of.name, site);
  return caller ? caller.call({ list: [], named: new Map() }, site) : UNKNOWN;
}

export function filterOf(
  expression: Extract<Expression, { kind: 'filter' }>,
  value: Value,
  frame: Frame,
  session: Session,
): Value {
  const args = argumentsOf(expression.args, frame, session);
  if (value === ANSWER) return ANSWER;
  const site = siteOf(expression, frame);
  const call: FilterCall = { ...args, budget: session.budget, filter: nested };

  function nested(name: string, item: Value, rest: Value[]): Value {
    if (name === '.') return pathOf(item, textOf(rest[0] ?? ''), site, session);
    const inner = applyFilter(name, item, { list: rest, named: new Map(), budget: session.budget, filter: nested });
    return inner ?? applyTest(name, item, rest);
  }

  return applyFilter(expression.name, value, call) ?? UNKNOWN;
}

/** `map(attribute='a.b')` */
function pathOf(value: Value, path: string, site: CallSite, session: Session): Value {
  let at = value;
  for (const name of path.split('.').slice(0, 20)) {
    at = /^\d+$/.test(name) ? itemOf(at, Number(name)) : attributeOf(at, name, site, session);
  }
  return at;
}

function unaryOf(operator: 'not' | '-' | '+', value: Value): Value {
  if (isUnknown(value)) return UNKNOWN;
  if (operator === 'not') return !truthOf(value);
  return typeof value === 'number' ? (operator === '-' ? -value : value) : UNKNOWN;
}

function binaryOf(expression: Extract<Expression, { kind: 'binary' }>, frame: Frame, session: Session): Value {
  const left = evaluate(expression.left, frame, session);
  const { operator } = expression;
  if (operator === 'and') {
    if (isUnknown(left) && left !== ANSWER) {
      const right = evaluate(expression.right, frame, session);
      return truthOf(right) || isUnknown(right) ? UNKNOWN : right;
    }
    return truthOf(left) ? evaluate(expression.right, frame, session) : left;
  }
  if (operator === 'or') return truthOf(left) ? left : evaluate(expression.right, frame, session);
  const right = evaluate(expression.right, frame, session);
  if (operator === '~') return concat([left, right], session);
  if ((left === ANY_COLUMN || right === ANY_COLUMN) && COMPARISONS.has(operator))
    return compareColumn(operator, left, right);
  if (operator.endsWith('in') && Array.isArray(right) && right.includes(ANY_COLUMN) && !includesValue(right, left))
    return operator === 'in' ? OF_ANY_COLUMN : UNKNOWN;
  // It has rows: only that it equals something is doubtful.
  if (left === ANSWER && /^(?:!=|>=?)$/.test(operator)) return ANSWER;
  if (isUnknown(left) || isUnknown(right))
    return isText(left) || isText(right) ? unknownText(operator, left, right, session) : UNKNOWN;
  switch (operator) {
    case '==':
      return equalValues(left, right);
    case '!=':
      return !equalValues(left, right);
    case '<':
      return compareValues(left, right) < 0;
    case '>':
      return compareValues(left, right) > 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>=':
      return compareValues(left, right) >= 0;
    case 'in':
      return isIn(left, right);
    case 'not in':
      return !isIn(left, right);
    default:
      return compute(operator, left, right, session);
  }
}

const COMPARISONS = new Set(['==', '!=', 'in', 'not in']);

/** Most columns are none of those that a template names. */
function compareColumn(operator: string, left: Value, right: Value): boolean {
  const same = operator.endsWith('in') ? itemsOf(right).includes(left) : left === right;
  return operator === '==' || operator === 'in' ? same : !same;
}

function unknownText(operator: string, left: Value, right: Value, session: Session): Value {
  return operator === '+' ? concat([left, right], session) : UNKNOWN;
}

function concat(values: Value[], session: Session): Value {
  const joined = joinPlaced(values);
  session.budget.write(textOf(joined).length);
  return joined;
}

function isIn(item: Value, container: Value): boolean {
  if (isText(container)) return textOf(container).includes(textOf(item));
  if (container instanceof Dict) return container.get(item) !== undefined;
  return includesValue(itemsOf(container), item);
}

function compute(operator: string, left: Value, right: Value, session: Session): Value {
  if (Array.isArray(left) && Array.isArray(right) && operator === '+') {
    session.budget.write(left.length + right.length);
    return [...left, ...right];
  }
  if (isText(left) && operator === '%')
    return percentFormat(left, Array.isArray(right) ? right : [right], session.budget);
  if (isText(left) || isText(right)) {
    if (operator === '+') return concat([left, right], session);
    if (operator !== '*') return UNKNOWN;
    const [text, times] = isText(left) ? [textOf(left), right] : [textOf(right), left];
    const count = typeof times === 'number' ? Math.max(0, Math.trunc(times)) : 0;
    session.budget.write(text.length * count);
    return text.repeat(count);
  }
  const [a, b] = [plainNumber(left), plainNumber(right)];
  if (a === null || b === null) return UNKNOWN;
  const result = calculate(operator, a, b);
  return Number.isFinite(result) ? result : UNKNOWN;
}

function plainNumber(value: Value): number | null {
  const bare = plain(value);
  if (typeof bare === 'boolean') return Number(bare);
  return typeof bare === 'number' ? bare : null;
}

function calculate(operator: string, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '%':
      return a - b * Math.floor(a / b);
    case '**':
      return a ** b;
    default:
      return Number.NaN;
  }
}
