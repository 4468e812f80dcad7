// The values that templates compute with, and how each becomes text, truth and JSON. Nothing here reaches JavaScript's own objects.

/** Stands in rendered text for what is not known; `fillPlaceholders` puts something parseable there. */
export const PLACEHOLDER = '\uE000';

/** A stretch of text and where it stands in the model's file; `start` is -1 for text from elsewhere. Exact when lengths agree. */
export interface Piece {
  length: number;
  start: number;
  end: number;
  /** The `{{ … }}` that printed it, where that is not the place itself. */
  printed?: { start: number; end: number };
}

/** Text that knows where it was written. */
export class Placed {
  constructor(
    readonly text: string,
    readonly pieces: readonly Piece[],
  ) {}
}

/** Nobody knows: attributes, items and results of it are unknown again. */
export class Unknown {
  readonly kind = 'unknown';
  /** `truth`: a branch that asks for it is taken. */
  constructor(
    readonly text: string = PLACEHOLDER,
    readonly truth = false,
  ) {}
}

/** A name that nothing defines, as Jinja's own undefined. */
export class Undefined {
  readonly kind = 'undefined';
}

export const UNKNOWN = new Unknown();
/** Stands for every column of a relation that only the warehouse knows: a loop over them runs once. */
export const ANY_COLUMN = new Unknown('dbt_unknown_column', true);
/** What the warehouse answered, and all that is made of it: there, but nobody knows what. */
export const ANSWER = new Unknown(PLACEHOLDER, true);
/** Something of such a column, other than its name. */
export const OF_ANY_COLUMN = new Unknown(PLACEHOLDER, true);
export const UNDEFINED = new Undefined();

/** Printed as Python prints it, `(1, 2)`; a list in all else. */
export class Tuple extends Array<Value> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }
}

export class Dict {
  readonly entries = new Map<string, { key: Value; value: Value }>();

  static of(values: Record<string, Value>): Dict {
    const dict = new Dict();
    for (const [key, value] of Object.entries(values)) dict.set(key, value);
    return dict;
  }

  get(key: Value): Value | undefined {
    return this.entries.get(keyOf(key))?.value;
  }

  set(key: Value, value: Value): void {
    this.entries.set(keyOf(key), { key: plain(key), value });
  }
}

/** What `ref`, `source` and `this` give: printed as a table name, asked for its parts. */
export class Relation {
  constructor(
    readonly text: Placed | string,
    readonly name: Placed | string,
  ) {}
}

/** Where a call was written: offsets in the model's file, for calls inside of macros those of the outermost call. */
export interface CallSite {
  start: number;
  end: number;
  /** Package whose template calls. */
  package: string;
  /** Written in the model itself. */
  own: boolean;
}

export interface Arguments {
  list: Value[];
  named: Map<string, Value>;
}

export class Callable {
  constructor(
    readonly name: string,
    readonly call: (args: Arguments, site: CallSite) => Value,
    /** Attributes of things that are both: `dbt_utils.x`. */
    readonly attribute: ((name: string, site: CallSite) => Value) | null = null,
  ) {}
}

export type Value =
  | null
  | boolean
  | number
  | string
  | Placed
  | Unknown
  | Undefined
  | Relation
  | Dict
  | Callable
  | Value[];

function keyOf(value: Value): string {
  return typeof value === 'string' ? value : textOf(value);
}

/** Without places. */
export function plain(value: Value): Value {
  return value instanceof Placed ? value.text : value;
}

export function isText(value: Value): value is string | Placed {
  return typeof value === 'string' || value instanceof Placed;
}

const MAX_PRINT_DEPTH = 20;

export function textOf(value: Value, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value instanceof Placed) return value.text;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (value instanceof Undefined || value instanceof Callable) return '';
  if (value instanceof Unknown) return value.text;
  if (value instanceof Relation) return textOf(value.text);
  if (depth > MAX_PRINT_DEPTH) return '…';
  if (Array.isArray(value)) {
    const items = value.map((item) => quotedText(item, depth + 1)).join(', ');
    return value instanceof Tuple ? `(${items})` : `[${items}]`;
  }
  const entries = [...value.entries.values()];
  return `{${entries.map((entry) => `${quotedText(entry.key, depth + 1)}: ${quotedText(entry.value, depth + 1)}`).join(', ')}}`;
}

function quotedText(value: Value, depth: number): string {
  return isText(value) ? `'${textOf(value)}'` : textOf(value, depth);
}

/** Text with its places; what has none is unplaced. */
export function placedOf(value: Value): Placed {
  if (value instanceof Placed) return value;
  if (value instanceof Relation && value.text instanceof Placed) return value.text;
  const text = textOf(value);
  return new Placed(text, text === '' ? [] : [{ length: text.length, start: -1, end: -1 }]);
}

export function joinPlaced(values: readonly Value[]): string | Placed {
  if (!values.some((value) => value instanceof Placed || (value instanceof Relation && value.text instanceof Placed))) {
    return values.map((value) => textOf(value)).join('');
  }
  const parts = values.map(placedOf);
  return new Placed(
    parts.map((part) => part.text).join(''),
    parts.flatMap((part) => part.pieces),
  );
}

/** `text` was made out of `from`: its place is all of it, exact where the length stayed. */
export function remade(from: Value, text: string): string | Placed {
  if (!(from instanceof Placed) || text === '') return text;
  if (from.text.length === text.length) return new Placed(text, from.pieces);
  const known = from.pieces.filter((piece) => piece.start >= 0);
  if (known.length === 0) return text;
  const start = Math.min(...known.map((piece) => piece.start));
  const end = Math.max(...known.map((piece) => piece.end));
  return new Placed(text, [{ length: text.length, start, end }]);
}

export function slicePlaced(from: string | Placed, start: number, end: number): string | Placed {
  if (typeof from === 'string') return from.slice(start, end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of from.pieces) {
    const left = Math.max(start, at);
    const right = Math.min(end, at + piece.length);
    if (left < right) {
      const exact = piece.start >= 0 && piece.end - piece.start === piece.length;
      pieces.push({
        length: right - left,
        start: exact ? piece.start + left - at : piece.start,
        end: exact ? piece.start + right - at : piece.end,
      });
    }
    at += piece.length;
  }
  return new Placed(from.text.slice(start, end), pieces);
}

/** Unknown is false: the branch that needs nothing known is taken. */
export function truthOf(value: Value): boolean {
  if (value instanceof Unknown) return value.truth;
  if (value === null || value instanceof Undefined) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (isText(value)) return textOf(value) !== '';
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Dict) return value.entries.size > 0;
  return true;
}

export function isUnknown(value: Value): boolean {
  return value instanceof Unknown;
}

/** Plain JSON for facts; what is not known is left out. */
export function jsonOf(value: Value, depth = 0): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (value instanceof Relation || isText(value)) {
    const text = textOf(value);
    return text.includes(PLACEHOLDER) ? undefined : text;
  }
  if (depth > MAX_PRINT_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item) => jsonOf(item, depth + 1) ?? null);
  if (value instanceof Dict) {
    const pairs = [...value.entries].map(([key, entry]) => [key, jsonOf(entry.value, depth + 1)] as const);
    return Object.fromEntries(pairs.filter((pair) => pair[1] !== undefined));
  }
  return undefined;
}

export function fromJson(json: unknown, depth = 0): Value {
  if (json === null || json === undefined) return null;
  if (typeof json === 'boolean' || typeof json === 'number' || typeof json === 'string') return json;
  if (depth > MAX_PRINT_DEPTH) return UNKNOWN;
  if (Array.isArray(json)) return json.map((item) => fromJson(item, depth + 1));
  if (typeof json !== 'object') return UNKNOWN;
  const dict = new Dict();
  for (const [key, value] of Object.entries(json)) dict.set(key, fromJson(value, depth + 1));
  return dict;
}

export function equalValues(a: Value, b: Value, depth = 0): boolean {
  if (isText(a) || a instanceof Relation) return (isText(b) || b instanceof Relation) && textOf(a) === textOf(b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length || depth > MAX_PRINT_DEPTH) return false;
    return a.every((item, at) => equalValues(item, b[at]!, depth + 1));
  }
  if (typeof a === 'boolean' && typeof b === 'number') return Number(a) === b;
  return a === b;
}
