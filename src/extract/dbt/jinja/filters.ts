// Jinja's filters and tests over values: name and arguments in, value out; what is not listed is unknown.

import type { Budget } from './budget';
import { capitalized, compareValues, includesValue, joinValues, replaceText, strip, titled } from './methods';
import {
  Callable,
  Dict,
  equalValues,
  isText,
  ANY_COLUMN,
  isUnknown,
  jsonOf,
  plain,
  Relation,
  remade,
  slicePlaced,
  textOf,
  truthOf,
  Undefined,
  UNDEFINED,
  Unknown,
  UNKNOWN,
  type Value,
  fromJson,
} from './value';

export interface FilterCall {
  list: Value[];
  named: Map<string, Value>;
  budget: Budget;
  /** `map('upper')`, `select('defined')`: another filter, test or attribute by name. */
  filter(name: string, value: Value, args: Value[]): Value;
}

type Filter = (value: Value, call: FilterCall) => Value;

const same: Filter = (value) => value;

const FILTERS = new Map<string, Filter>([
  ['upper', (value) => onText(value, (text) => text.toUpperCase())],
  ['lower', (value) => onText(value, (text) => text.toLowerCase())],
  ['title', (value) => onText(value, titled)],
  ['capitalize', (value) => onText(value, capitalized)],
  [
    'trim',
    (value, { list }) => (isText(value) ? strip(value, list[0], true, true) : onText(value, (text) => text.trim())),
  ],
  ['replace', (value, { list, budget }) => replaceText(value, list[0], list[1], budget)],
  ['string', (value) => (isText(value) || isUnknown(value) ? value : textOf(value))],
  ['int', (value, { list }) => numberOf(value, list[0] ?? 0, Math.trunc)],
  ['float', (value, { list }) => numberOf(value, list[0] ?? 0, (number) => number)],
  ['as_number', (value) => numberOf(value, value, (number) => number)],
  ['as_bool', (value) => (isText(value) ? /^true$/i.test(textOf(value)) : value)],
  ['as_text', same],
  ['as_native', same],
  ['abs', (value) => (typeof value === 'number' ? Math.abs(value) : value)],
  ['round', (value, { list }) => roundValue(value, Number(list[0] ?? 0))],
  ['length', (value) => lengthOf(value)],
  ['count', (value) => lengthOf(value)],
  ['list', (value) => listOf(value)],
  ['first', (value) => (isUnknown(value) ? UNKNOWN : (itemsOf(value)[0] ?? UNDEFINED))],
  ['last', (value) => (isUnknown(value) ? UNKNOWN : (itemsOf(value).at(-1) ?? UNDEFINED))],
  ['random', () => UNKNOWN],
  [
    'reverse',
    (value) => (isText(value) ? [...textOf(value)].reverse().join('') : listed(value, (items) => items.reverse())),
  ],
  ['sort', (value, call) => sortValues(value, call)],
  ['unique', (value) => listed(value, uniqueOf)],
  ['min', (value) => listed(value, (items) => items.sort(compareValues).slice(0, 1))],
  ['max', (value) => listed(value, (items) => items.sort(compareValues).slice(-1))],
  [
    'sum',
    (value) =>
      isUnknown(value) ? UNKNOWN : itemsOf(value).reduce<number>((sum, item) => sum + (Number(plain(item)) || 0), 0),
  ],
  [
    'join',
    (value, { list, named, budget }) =>
      joinFilter(value, list[0] ?? named.get('d') ?? '', list[1] ?? named.get('attribute'), budget),
  ],
  [
    'default',
    (value, { list, named }) =>
      defaultOf(value, list[0] ?? named.get('default_value') ?? '', list[1] ?? named.get('boolean') ?? false),
  ],
  ['d', (value, { list }) => defaultOf(value, list[0] ?? '', list[1] ?? false)],
  ['map', (value, call) => mapValues(value, call)],
  ['select', (value, call) => picked(value, call, false, false)],
  ['reject', (value, call) => picked(value, call, true, false)],
  ['selectattr', (value, call) => picked(value, call, false, true)],
  ['rejectattr', (value, call) => picked(value, call, true, true)],
  ['attr', (value, call) => call.filter('.', value, call.list)],
  ['items', (value) => (value instanceof Dict ? pairsOf(value) : UNKNOWN)],
  [
    'dictsort',
    (value) => (value instanceof Dict ? pairsOf(value).sort((a, b) => compareValues(firstOf(a), firstOf(b))) : UNKNOWN),
  ],
  ['batch', (value, { list }) => batches(value, Number(list[0]) || 1)],
  ['slice', () => UNKNOWN],
  ['groupby', () => UNKNOWN],
  ['tojson', (value) => (isUnknown(value) ? UNKNOWN : (JSON.stringify(jsonOf(value)) ?? UNKNOWN))],
  ['fromjson', (value) => parseJson(value)],
  ['pprint', (value) => textOf(value)],
  [
    'indent',
    (value, { budget }) => {
      budget.write(textOf(value).length);
      return value;
    },
  ],
  ['wordcount', (value) => textOf(value).split(/\s+/).length],
  ['truncate', (value, { list }) => (isText(value) ? slicePlaced(value, 0, Number(list[0] ?? 255)) : value)],
  ['format', (value, { list, budget }) => percentFormat(value, list, budget)],
  ['safe', same],
  ['escape', same],
  ['e', same],
  ['center', same],
  ['ref', () => UNKNOWN],
]);

export function applyFilter(name: string, value: Value, call: FilterCall): Value | null {
  const filter = FILTERS.get(name);
  return filter ? filter(value, call) : null;
}

export function applyTest(name: string, value: Value, args: readonly Value[]): Value {
  switch (name) {
    case 'defined':
      return !(value instanceof Undefined);
    case 'undefined':
      return value instanceof Undefined;
    case 'none':
    case 'null':
      return value === null;
  }
  if (value instanceof Unknown) return UNKNOWN;
  const other = args[0] ?? null;
  switch (name) {
    case 'string':
      return isText(value);
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value);
    case 'float':
      return typeof value === 'number' && !Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'true':
      return value === true;
    case 'false':
      return value === false;
    case 'mapping':
      return value instanceof Dict;
    case 'sequence':
    case 'iterable':
      return Array.isArray(value) || value instanceof Dict || isText(value);
    case 'callable':
      return value instanceof Callable;
    case 'odd':
      return typeof value === 'number' && Math.abs(value % 2) === 1;
    case 'even':
      return typeof value === 'number' && value % 2 === 0;
    case 'divisibleby':
      return typeof value === 'number' && value % Number(other) === 0;
    case 'eq':
    case 'equalto':
    case 'sameas':
      return equalValues(value, other);
    case 'ne':
      return !equalValues(value, other);
    case 'gt':
    case 'greaterthan':
      return compareValues(value, other) > 0;
    case 'ge':
      return compareValues(value, other) >= 0;
    case 'lt':
    case 'lessthan':
      return compareValues(value, other) < 0;
    case 'le':
      return compareValues(value, other) <= 0;
    case 'in':
      if (isUnknown(other)) return UNKNOWN;
      return isText(other) ? textOf(other).includes(textOf(value)) : includesValue(itemsOf(other), value);
    case 'lower':
      return textOf(value) === textOf(value).toLowerCase();
    case 'upper':
      return textOf(value) === textOf(value).toUpperCase();
    default:
      return UNKNOWN;
  }
}

/** What a loop goes over. */
export function itemsOf(value: Value): Value[] {
  if (Array.isArray(value)) return value;
  if (value instanceof Dict) return [...value.entries.values()].map((entry) => entry.key);
  if (isText(value)) return [...textOf(value)].slice(0, 10_000);
  return [];
}

function listOf(value: Value): Value {
  return isUnknown(value) ? UNKNOWN : itemsOf(value).slice();
}

function listed(value: Value, change: (items: Value[]) => Value[]): Value {
  return isUnknown(value) ? UNKNOWN : change(itemsOf(value).slice());
}

function firstOf(value: Value): Value {
  return Array.isArray(value) ? (value[0] ?? null) : value;
}

function pairsOf(dict: Dict): Value[] {
  return [...dict.entries.values()].map((entry) => [entry.key, entry.value]);
}

function onText(value: Value, change: (text: string) => string): Value {
  if (value === ANY_COLUMN) return value;
  if (isUnknown(value)) return UNKNOWN;
  return isText(value)
    ? remade(value, change(textOf(value)))
    : change(textOf(value instanceof Relation ? value.text : value));
}

function numberOf(value: Value, fallback: Value, change: (number: number) => number): Value {
  if (isUnknown(value)) return UNKNOWN;
  const number =
    typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : Number.parseFloat(textOf(value));
  return Number.isNaN(number) ? fallback : change(number);
}

function roundValue(value: Value, digits: number): Value {
  if (typeof value !== 'number') return value;
  const scale = 10 ** Math.min(Math.max(digits || 0, 0), 12);
  return Math.round(value * scale) / scale;
}

function lengthOf(value: Value): Value {
  if (isUnknown(value)) return UNKNOWN;
  if (Array.isArray(value)) return value.length;
  if (value instanceof Dict) return value.entries.size;
  return isText(value) ? textOf(value).length : 0;
}

function uniqueOf(items: Value[]): Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = textOf(item).toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sortValues(value: Value, call: FilterCall): Value {
  const attribute = call.named.get('attribute');
  const keyOf = (item: Value) => (attribute === undefined ? item : call.filter('.', item, [attribute]));
  const sorted = listed(value, (items) => items.sort((a, b) => compareValues(keyOf(a), keyOf(b))));
  return Array.isArray(sorted) && truthOf(call.list[0] ?? call.named.get('reverse') ?? false)
    ? sorted.reverse()
    : sorted;
}

function joinFilter(value: Value, separator: Value, attribute: Value | undefined, budget: Budget): Value {
  if (isUnknown(value)) return UNKNOWN;
  if (attribute !== undefined) return UNKNOWN;
  return joinValues(separator, itemsOf(value), budget);
}

function defaultOf(value: Value, fallback: Value, alsoFalse: Value): Value {
  if (value instanceof Undefined) return fallback;
  return truthOf(alsoFalse) && !truthOf(value) && !isUnknown(value) ? fallback : value;
}

function mapValues(value: Value, call: FilterCall): Value {
  if (isUnknown(value)) return UNKNOWN;
  const attribute = call.named.get('attribute');
  const [name, ...rest] = call.list;
  return itemsOf(value).map((item) => {
    call.budget.step();
    if (attribute !== undefined) return call.filter('.', item, [attribute]);
    return name === undefined ? UNKNOWN : call.filter(textOf(name), item, rest);
  });
}

function picked(value: Value, call: FilterCall, negated: boolean, byAttribute: boolean): Value {
  if (isUnknown(value)) return UNKNOWN;
  const [attribute, ...others] = byAttribute ? call.list : [null, ...call.list];
  const [name, ...rest] = others;
  return itemsOf(value).filter((item) => {
    call.budget.step();
    const subject = byAttribute ? call.filter('.', item, [attribute ?? '']) : item;
    if (subject === ANY_COLUMN) return true;
    const kept = name === undefined ? truthOf(subject) : truthOf(applyTest(textOf(name), subject, rest));
    return kept !== negated;
  });
}

function batches(value: Value, size: number): Value {
  return listed(value, (items) => {
    const rows: Value[] = [];
    for (let at = 0; at < items.length; at += Math.max(1, size)) rows.push(items.slice(at, at + Math.max(1, size)));
    return rows;
  });
}

export function parseJson(value: Value): Value {
  if (!isText(value)) return UNKNOWN;
  try {
    return fromJson(JSON.parse(textOf(value)));
  } catch {
    return UNKNOWN;
  }
}

/** `'%s and %s' | format(a, b)` and `'%s' % a`. */
export function percentFormat(value: Value, args: readonly Value[], budget: Budget): Value {
  let next = 0;
  const text = textOf(value).replace(/%(%|[-+0-9.]*[sdfrx])/g, (_all, kind: string) => {
    budget.step();
    return kind === '%' ? '%' : textOf(args[next++] ?? UNKNOWN);
  });
  budget.write(text.length);
  return remade(value, text);
}
