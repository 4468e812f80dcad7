// A string of the code in; its text with the place of every letter out. And SQL that is put together of such texts.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Range } from '../../model/range';
import type { Statement } from '../../model/sql';
import type { ParsedModule } from '../code-stack';
import type { CodeValues } from './code-values';
import { LineIndex } from './line-index';
import { parseSql } from './parse-sql';

/** `offsets`: for each letter of the text, where it stands in the file. */
export interface PlacedText {
  text: string;
  offsets: number[];
}

/** What stands for a part that only running the code tells; null: then the text cannot be told. */
export type HoleFiller = (before: string, after: string) => string | null;

/** Deeper sums and templates are data. */
const DEEPEST = 40;
/** Constants may name each other many times over. */
const MOST_PARTS = 20_000;
/** Of all texts that one is made of. */
const MOST_LETTERS = 200_000;

export function placedText(
  module: ParsedModule,
  values: CodeValues,
  node: TSESTree.Node | null | undefined,
  fill: HoleFiller = () => null,
  depth = 0,
  work = { parts: 0, letters: 0 },
): PlacedText | null {
  work.parts += 1;
  const at = work.parts > MOST_PARTS || work.letters > MOST_LETTERS ? null : values.plain(node);
  if (!at || depth > DEEPEST) return null;
  if (at.type === 'Literal') {
    work.letters += at.range[1] - at.range[0];
    if (typeof at.value === 'string') return decoded(module.text, at.range[0] + 1, at.range[1] - 1);
    return typeof at.value === 'number' || typeof at.value === 'boolean' ? spread(String(at.value), at.range[0]) : null;
  }
  if (at.type === 'TemplateLiteral') {
    let whole: PlacedText = { text: '', offsets: [] };
    for (const [index, quasi] of at.quasis.entries()) {
      const [start, end] = quasi.range;
      work.letters += end - start;
      const isTail = index === at.quasis.length - 1;
      whole = joined(whole, decoded(module.text, start + 1, end - (isTail ? 1 : 2)));
      const expression = at.expressions[index];
      if (!expression) continue;
      const inner = placedText(module, values, expression, fill, depth + 1, work);
      const after = at.quasis[index + 1]?.value.cooked ?? '';
      const text = inner ?? filled(fill(whole.text, after), expression.range[0]);
      if (!text) return null;
      whole = joined(whole, text);
    }
    return whole;
  }
  if (at.type === 'BinaryExpression' && at.operator === '+') {
    const left = placedText(module, values, at.left, fill, depth + 1, work);
    if (!left) return null;
    const right =
      placedText(module, values, at.right, fill, depth + 1, work) ?? filled(fill(left.text, ''), at.right.range[0]);
    return right ? joined(left, right) : null;
  }
  return null;
}

function filled(text: string | null, offset: number): PlacedText | null {
  return text === null ? null : spread(text, offset);
}

function spread(text: string, offset: number): PlacedText {
  return { text, offsets: Array.from({ length: text.length }, () => offset) };
}

function joined(a: PlacedText, b: PlacedText): PlacedText {
  const offsets = a.offsets;
  for (const offset of b.offsets) offsets.push(offset);
  return { text: a.text + b.text, offsets };
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

/** Escapes become what they stand for; every letter of one stands where it starts. */
function decoded(source: string, start: number, end: number): PlacedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = start; at < end; ) {
    const from = at;
    let letters = source[at]!;
    if (letters === '\\') {
      const [whole, code, plain] =
        /^\\(?:u\{([0-9a-f]{1,6})\}|u[0-9a-f]{4}|x[0-9a-f]{2}|(\r\n|[\s\S]))/i.exec(source.slice(at, at + 12)) ?? [];
      const hex = code ?? (plain === undefined ? whole?.slice(2) : undefined);
      const point = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
      letters = Number.isNaN(point) || point > 0x10ffff ? (plain ?? '') : String.fromCodePoint(point);
      if (plain !== undefined) letters = /^[\r\n]/.test(plain) ? '' : (LETTERS[plain] ?? plain);
      at += whole?.length ?? 1;
    } else at += 1;
    text += letters;
    for (let count = 0; count < letters.length; count++) offsets.push(from);
  }
  return { text, offsets };
}

/** SQL made of words and of names that stand in the code. */
export interface SqlWriter {
  words(text: string): SqlWriter;
  text(placed: PlacedText): SqlWriter;
  /** Quoted as the dialect does it; parts between dots one by one. */
  name(placed: PlacedText): SqlWriter;
  names(placed: readonly PlacedText[]): SqlWriter;
  add(other: PlacedText): SqlWriter;
  done(): PlacedText;
}

/** `anchor`: where in the file words stand that nobody wrote. */
export function sqlWriter(dialect: Dialect, anchor: number): SqlWriter {
  let text = '';
  const offsets: number[] = [];
  const [open, close] = dialect === 'mysql' ? ['`', '`'] : dialect === 'mssql' ? ['[', ']'] : ['"', '"'];
  const put = (letters: string, at: readonly number[] | number) => {
    text += letters;
    for (let index = 0; index < letters.length; index++) offsets.push(typeof at === 'number' ? at : at[index]!);
  };
  const writer: SqlWriter = {
    words(words) {
      put(words, anchor);
      return writer;
    },
    text(placed) {
      put(placed.text, placed.offsets);
      return writer;
    },
    name(placed) {
      let start = 0;
      for (const [index, part] of placed.text.split('.').entries()) {
        if (index > 0) put('.', placed.offsets[start - 1] ?? anchor);
        const at = placed.offsets.slice(start, start + part.length);
        put(open, at[0] ?? anchor);
        for (const [letter, offset] of at.entries()) {
          const written = part[letter]!;
          put(written === close ? written + written : written, Array(2).fill(offset));
        }
        put(close, at.at(-1) ?? anchor);
        start += part.length + 1;
      }
      return writer;
    },
    names(placed) {
      for (const [index, one] of placed.entries()) {
        if (index > 0) put(', ', anchor);
        writer.name(one);
      }
      return writer;
    },
    add(other) {
      put(other.text, other.offsets);
      return writer;
    },
    done: () => ({ text, offsets }),
  };
  return writer;
}

/** The statements of a text, at their places in the file. The dialect's parsers must be loaded. */
export function parsePlaced(placed: PlacedText, dialect: Dialect, lines: LineIndex): Statement[] {
  const { statements } = parseSql(placed.text, dialect);
  const own = new LineIndex(placed.text);
  const pending: unknown[] = [...statements];
  const moved = new Set<object>();
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null || moved.has(value)) continue;
    moved.add(value);
    if (isRange(value)) move(value, placed.offsets, own, lines);
    else pending.push(...Object.values(value));
  }
  return statements;
}

function move(range: Range, offsets: readonly number[], own: LineIndex, lines: LineIndex): void {
  const from = own.startOfLine(range.line) + range.startColumn - 1;
  const to = own.startOfLine(range.endLine) + range.endColumn - 1;
  const start = offsets[Math.min(from, offsets.length - 1)] ?? 0;
  const end = to > from ? (offsets[Math.min(to, offsets.length) - 1] ?? start) + 1 : start;
  Object.assign(range, lines.rangeOf(start, end));
}

function isRange(value: object): value is Range {
  return 'startColumn' in value && 'endColumn' in value && 'endLine' in value && 'line' in value;
}
