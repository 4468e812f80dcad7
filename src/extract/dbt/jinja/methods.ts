// Methods of text, lists and dicts as Python has them: an explicit table, nothing of JavaScript's own is reachable.

import type { Budget } from './budget';
import {
  type Arguments,
  Callable,
  Dict,
  equalValues,
  isText,
  isUnknown,
  joinPlaced,
  type Placed,
  plain,
  remade,
  slicePlaced,
  textOf,
  UNDEFINED,
  UNKNOWN,
  type Value,
} from './value';

type Method<T> = (self: T, args: Value[], named: Map<string, Value>, budget: Budget) => Value;

/** The attribute of a value; null when it has none of that name. */
export function methodOf(value: Value, name: string, budget: Budget): Value | null {
  if (isText(value)) return bind(TEXT_METHODS.get(name), value, name, budget);
  if (Array.isArray(value)) return bind(LIST_METHODS.get(name), value, name, budget);
  if (value instanceof Dict) return bind(DICT_METHODS.get(name), value, name, budget);
  return null;
}

function bind<T>(method: Method<T> | undefined, self: T, name: string, budget: Budget): Value | null {
  if (!method) return null;
  return new Callable(name, (args: Arguments) => method(self, args.list, args.named, budget));
}

const TEXT_METHODS = new Map<string, Method<string | Placed>>([
  ['upper', (self) => remade(self, textOf(self).toUpperCase())],
  ['lower', (self) => remade(self, textOf(self).toLowerCase())],
  ['casefold', (self) => remade(self, textOf(self).toLowerCase())],
  ['title', (self) => remade(self, titled(textOf(self)))],
  ['capitalize', (self) => remade(self, capitalized(textOf(self)))],
  ['strip', (self, [chars]) => strip(self, chars, true, true)],
  ['lstrip', (self, [chars]) => strip(self, chars, true, false)],
  ['rstrip', (self, [chars]) => strip(self, chars, false, true)],
  ['replace', (self, [from, to], _named, budget) => replaceText(self, from, to, budget)],
  ['split', (self, [separator]) => splitText(self, separator)],
  ['rsplit', (self, [separator]) => splitText(self, separator)],
  ['splitlines', (self) => splitText(self, '\n')],
  ['startswith', (self, [start]) => anyOf(start, (text) => textOf(self).startsWith(text))],
  ['endswith', (self, [end]) => anyOf(end, (text) => textOf(self).endsWith(text))],
  [
    'removeprefix',
    (self, [start]) =>
      slicePlaced(
        self,
        textOf(self).startsWith(textOf(start ?? '')) ? textOf(start ?? '').length : 0,
        textOf(self).length,
      ),
  ],
  [
    'removesuffix',
    (self, [end]) =>
      slicePlaced(
        self,
        0,
        textOf(self).length - (textOf(self).endsWith(textOf(end ?? '')) ? textOf(end ?? '').length : 0),
      ),
  ],
  ['find', (self, [part]) => textOf(self).indexOf(textOf(part ?? ''))],
  ['index', (self, [part]) => textOf(self).indexOf(textOf(part ?? ''))],
  ['count', (self, [part]) => textOf(self).split(textOf(part ?? '')).length - 1],
  ['join', (self, [items], _named, budget) => joinValues(self, items, budget)],
  ['format', (self, args, named, budget) => formatText(self, args, named, budget)],
  ['isdigit', (self) => /^\d+$/.test(textOf(self))],
  ['isnumeric', (self) => /^\d+$/.test(textOf(self))],
  ['isalpha', (self) => /^\p{L}+$/u.test(textOf(self))],
  ['isalnum', (self) => /^[\p{L}\p{N}]+$/u.test(textOf(self))],
  ['isupper', (self) => textOf(self) !== textOf(self).toLowerCase() && textOf(self) === textOf(self).toUpperCase()],
  ['islower', (self) => textOf(self) !== textOf(self).toUpperCase() && textOf(self) === textOf(self).toLowerCase()],
  ['zfill', (self, [width]) => textOf(self).padStart(Math.min(Number(width) || 0, 1000), '0')],
  ['encode', (self) => self],
  ['decode', (self) => self],
  // Relations are often passed as text: what is asked of them answers with the name itself.
  ['render', (self) => self],
]);

const LIST_METHODS = new Map<string, Method<Value[]>>([
  ['append', (self, [item], _named, budget) => changed(budget, () => self.push(item ?? null))],
  [
    'extend',
    (self, [items], _named, budget) =>
      changed(budget, () => {
        for (const item of Array.isArray(items) ? items.slice() : []) {
          budget.step();
          self.push(item);
        }
      }),
  ],
  [
    'insert',
    (self, [at, item], _named, budget) => changed(budget, () => self.splice(Number(at) || 0, 0, item ?? null)),
  ],
  [
    'remove',
    (self, [item], _named, budget) =>
      changed(budget, () => {
        const at = self.findIndex((other) => equalValues(other, item ?? null));
        if (at >= 0) self.splice(at, 1);
      }),
  ],
  ['pop', (self, [at]) => self.splice(typeof at === 'number' ? at : -1, 1)[0] ?? UNDEFINED],
  ['clear', (self, _args, _named, budget) => changed(budget, () => self.splice(0))],
  ['index', (self, [item]) => self.findIndex((other) => equalValues(other, item ?? null))],
  ['count', (self, [item]) => self.filter((other) => equalValues(other, item ?? null)).length],
  ['copy', (self) => self.slice()],
  ['reverse', (self, _args, _named, budget) => changed(budget, () => self.reverse())],
  ['sort', (self, _args, _named, budget) => changed(budget, () => self.sort(compareValues))],
  // Sets are lists here.
  [
    'add',
    (self, [item], _named, budget) =>
      changed(budget, () => {
        if (!self.some((other) => equalValues(other, item ?? null))) self.push(item ?? null);
      }),
  ],
  [
    'union',
    (self, [items]) => [...self, ...(Array.isArray(items) ? items.filter((item) => !includesValue(self, item)) : [])],
  ],
  ['intersection', (self, [items]) => self.filter((item) => Array.isArray(items) && includesValue(items, item))],
  ['difference', (self, [items]) => self.filter((item) => !(Array.isArray(items) && includesValue(items, item)))],
]);

const DICT_METHODS = new Map<string, Method<Dict>>([
  ['get', (self, [key, fallback]) => (isUnknown(key ?? null) ? UNKNOWN : dictValue(self, key ?? null, fallback))],
  ['items', (self) => [...self.entries.values()].map((entry) => [entry.key, entry.value])],
  ['keys', (self) => [...self.entries.values()].map((entry) => entry.key)],
  ['values', (self) => [...self.entries.values()].map((entry) => entry.value)],
  [
    'update',
    (self, [other], named, budget) =>
      changed(budget, () => {
        if (other instanceof Dict) for (const entry of [...other.entries.values()]) self.set(entry.key, entry.value);
        for (const [key, value] of named) self.set(key, value);
      }),
  ],
  [
    'pop',
    (self, [key, fallback]) => {
      const value = self.get(key ?? null) ?? fallback ?? UNDEFINED;
      self.entries.delete(textOf(key ?? ''));
      return value;
    },
  ],
  [
    'setdefault',
    (self, [key, fallback]) => {
      const known = self.get(key ?? null);
      if (known !== undefined) return known;
      self.set(key ?? null, fallback ?? null);
      return fallback ?? null;
    },
  ],
  ['copy', (self) => copyOf(self)],
]);

function changed(budget: Budget, change: () => unknown): Value {
  budget.step();
  change();
  return null;
}

function dictValue(dict: Dict, key: Value, fallback: Value | undefined): Value {
  const value = dict.get(key);
  return value === undefined ? (fallback ?? null) : value;
}

function copyOf(dict: Dict): Dict {
  const copy = new Dict();
  for (const entry of dict.entries.values()) copy.set(entry.key, entry.value);
  return copy;
}

function anyOf(wanted: Value | undefined, test: (text: string) => boolean): Value {
  if (wanted === undefined || isUnknown(wanted)) return UNKNOWN;
  return (Array.isArray(wanted) ? wanted : [wanted]).some((item) => test(textOf(item)));
}

export function includesValue(list: readonly Value[], item: Value): boolean {
  return list.some((other) => equalValues(other, item));
}

export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export function strip(self: string | Placed, chars: Value | undefined, left: boolean, right: boolean): string | Placed {
  const text = textOf(self);
  const wanted = chars === undefined || chars === null ? null : textOf(chars);
  const goes = (char: string) => (wanted === null ? /\s/.test(char) : wanted.includes(char));
  let start = 0;
  let end = text.length;
  if (left) while (start < end && goes(text[start]!)) start++;
  if (right) while (end > start && goes(text[end - 1]!)) end--;
  return slicePlaced(self, start, end);
}

export function replaceText(self: Value, from: Value | undefined, to: Value | undefined, budget: Budget): Value {
  if (from === undefined || to === undefined) return self;
  const [text, old, put] = [textOf(self), textOf(from), textOf(to)];
  if (old === '') return self;
  const parts = text.split(old);
  budget.write(text.length + parts.length * put.length);
  return remade(self, parts.join(put));
}

function splitText(self: string | Placed, separator: Value | undefined): Value {
  const text = textOf(self);
  if (separator === undefined || separator === null) {
    return [...text.matchAll(/\S+/g)].map((word) => slicePlaced(self, word.index, word.index + word[0].length));
  }
  const cut = textOf(separator);
  if (cut === '') return [self];
  const parts: Value[] = [];
  let at = 0;
  for (const part of text.split(cut)) {
    parts.push(slicePlaced(self, at, at + part.length));
    at += part.length + cut.length;
  }
  return parts;
}

export function joinValues(separator: Value, items: Value | undefined, budget: Budget): Value {
  if (!Array.isArray(items)) return isText(items ?? null) ? plain(items!) : UNKNOWN;
  const between = separator === null ? '' : separator;
  const parts: Value[] = [];
  for (const [at, item] of items.entries()) {
    budget.step();
    if (at > 0) parts.push(between);
    parts.push(item);
  }
  const joined = joinPlaced(parts);
  budget.write(textOf(joined).length);
  return joined;
}

/** `{}`, `{0}`, `{name}` and `{:>3}` (whose layout is ignored). */
function formatText(self: string | Placed, args: Value[], named: Map<string, Value>, budget: Budget): Value {
  let next = 0;
  const parts: Value[] = [];
  const text = textOf(self);
  let at = 0;
  for (const match of text.matchAll(/\{\{|\}\}|\{(\w*)(?:[^{}]*)\}/g)) {
    budget.step();
    parts.push(slicePlaced(self, at, match.index));
    at = match.index + match[0].length;
    const key = match[1];
    if (key === undefined) parts.push(match[0][0]!);
    else parts.push((/^\d*$/.test(key) ? args[key === '' ? next++ : Number(key)] : named.get(key)) ?? UNKNOWN);
  }
  parts.push(slicePlaced(self, at, text.length));
  const result = joinPlaced(parts);
  budget.write(textOf(result).length);
  return result;
}

export function titled(text: string): string {
  return text.replace(/\p{L}+/gu, capitalized);
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();
}
