// A string of the code in, and a judge of syntax; the SQL text of the same length that the judge accepts out, or null.

import { UNKNOWN_LETTER } from '../../sql/fold/read-embedded-sql';
import type { CodeString, Hole } from './find-strings';

/** Holes settle one by one, so that a text with more of them may ask more often. */
const ATTEMPTS = 12;
const ATTEMPTS_PER_HOLE = 2;
const MOST_ATTEMPTS = 40;

export interface Filled {
  text: string;
  /** true: a hole may hold more tables, so that a column which is not found may be theirs. */
  open: boolean;
}

export interface Syntax {
  /** null when the text is accepted; else the offset of the trouble, where it is known. */
  refuse(text: string): { offset: number | null } | null;
  parameter: string;
  /** Marks that the client replaces before the server sees the text. */
  clientMarks: RegExp | null;
}

type Fill =
  | 'constant'
  | 'expression'
  | 'blank'
  | 'name'
  | 'assignment'
  | 'operator'
  | 'number'
  | 'query'
  | 'row'
  | 'nothing'
  | 'inside';

interface Slot {
  start: number;
  end: number;
  choices: Fill[];
  at: number;
  constant: string | null;
}

export function fillHoles(
  string: CodeString,
  source: string,
  constants: ReadonlyMap<string, string>,
  syntax: Syntax,
): Filled | null {
  const plain = plainText(string, source);
  if (plain === null) return null;
  const slots = slotsOf(plain, string, constants, syntax);
  const attempts = Math.min(MOST_ATTEMPTS, ATTEMPTS + ATTEMPTS_PER_HOLE * slots.length);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const text = written(plain, slots, syntax);
    const refused = syntax.refuse(text);
    if (!refused) return { text, open: slots.some((slot) => isOpen(slot, text)) };
    const completed = refused.offset === null ? null : withBody(text, refused.offset);
    if (completed && !syntax.refuse(completed))
      return { text: completed, open: slots.some((slot) => isOpen(slot, text)) };
    if (!tryNext(slots, refused.offset)) return null;
  }
  return null;
}

/** A WITH list whose statement is added elsewhere gets one: it stands behind the text, where no place refers to. */
function withBody(text: string, offset: number): string | null {
  if (!/^\s*with\s/i.test(text) || !/\)\s*,?\s*$/.test(text) || offset < text.trimEnd().length - 1) return null;
  return `${text.replace(/,(?=\s*$)/, ' ')} select 1`;
}

/** The range of the file with everything that is no text blanked, escapes written out; null when places would shift. */
export function plainText(string: Pick<CodeString, 'start' | 'end' | 'texts'>, source: string): string | null {
  let plain = '';
  let at = string.start;
  for (const text of string.texts) {
    plain += blank(source.slice(at, text.start));
    const raw = source.slice(text.start, text.end);
    const isLine = source[text.start - 1] !== '`' && source[text.start - 1] !== '}';
    // A comment would swallow what an escaped line end sets apart.
    if (isLine && raw.includes('--') && raw.includes('\\n')) return null;
    plain += raw.includes('\\') ? unescaped(raw) : raw;
    at = text.end;
  }
  return plain + blank(source.slice(at, string.end));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Every escape becomes what it stands for and blanks, outside of the quotes that it opens or closes. */
function unescaped(raw: string): string {
  let inside = '';
  return raw.replace(/\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|\r\n|[\s\S])|["'`]/gi, (found) => {
    if (found.length === 1) {
      if (inside === '') inside = found;
      else if (inside === found) inside = '';
      return found;
    }
    const escaped = found.slice(1);
    if (/^["'`]$/.test(escaped)) {
      const closes = inside === escaped;
      inside = closes ? '' : inside === '' ? escaped : inside;
      return closes ? `${escaped} ` : ` ${escaped}`;
    }
    if (/^[\r\n]/.test(escaped)) return ` ${escaped}`;
    if (/^[nrtbvf0]$/.test(escaped)) return '  ';
    if (/^[ux]/i.test(escaped) && escaped.length > 1) {
      const code = Number.parseInt(escaped.replace(/^[ux]\{?/i, ''), 16);
      const letter = code < 0xffff && code >= 0x20 ? String.fromCharCode(code) : UNKNOWN_LETTER;
      return letter.padEnd(found.length);
    }
    return ` ${escaped}`;
  });
}

function slotsOf(plain: string, string: CodeString, constants: ReadonlyMap<string, string>, syntax: Syntax): Slot[] {
  const holes = string.holes.map((hole) => ({
    ...hole,
    start: hole.start - string.start,
    end: hole.end - string.start,
  }));
  const places = [...holes, ...(syntax.clientMarks ? marksOf(plain, syntax.clientMarks, holes) : [])];
  places.sort((a, b) => a.start - b.start);
  const quoted = quotedParts(plain);
  return places.flatMap((place) => {
    const hole = withParentheses(plain, place);
    if (hole.start >= hole.end) return [];
    const constant = constants.get(hole.code.trim()) ?? null;
    const fits = constant !== null && /^[\w."`]+$/.test(constant) && constant.length <= firstRun(plain, hole);
    const isInside = quoted.some((part) => part.start < hole.start && hole.end < part.end);
    const choices: Fill[] = isInside ? ['inside'] : choicesFor(plain, hole);
    if (fits && !isInside) choices.unshift('constant');
    return [{ start: hole.start, end: hole.end, choices, at: 0, constant }];
  });
}

/** `FROM (${query}) q`, `FROM (VALUES ${rows}) v`: any table may stand for it, and needs less room than a query. */
function withParentheses(plain: string, hole: Hole): Hole {
  const [inner] =
    /\b(?:from|join)\s*(\(\s*(?:values\s*)?)$/i.exec(plain.slice(Math.max(0, hole.start - 60), hole.start))?.slice(1) ??
    [];
  const close = /^\s*\)/.exec(plain.slice(hole.end, hole.end + 60))?.[0];
  if (inner === undefined || close === undefined) return hole;
  return { ...hole, start: hole.start - inner.length, end: hole.end + close.length };
}

function firstRun(plain: string, hole: Hole): number {
  return /^[^\r\n]*/.exec(plain.slice(hole.start, hole.end))![0].length;
}

function marksOf(plain: string, marks: RegExp, holes: readonly Hole[]): Hole[] {
  const found: Hole[] = [];
  for (const match of plain.matchAll(marks)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!holes.some((hole) => start < hole.end && hole.start < end)) found.push({ start, end, code: match[0] });
  }
  return found;
}

/** Words after which a value must follow. */
const WANTS_VALUE =
  /^(?:select|distinct|where|and|or|not|by|in|like|ilike|limit|offset|on|when|then|else|case|between|having|returning|interval|is|any|all|union|except|intersect|filter|over)$/;

/** What most likely stands there comes first. */
function choicesFor(plain: string, hole: Hole): Fill[] {
  const before = plain.slice(Math.max(0, hole.start - 80), hole.start);
  const after = plain.slice(hole.end, hole.end + 1);
  if (/\$$/.test(before)) return ['number'];
  if (/^\?\?$|:name$|~$/.test(hole.code)) return ['name', 'expression', 'blank'];
  if (/\w$/.test(before) && /^\s/.test(after)) return ['name', 'blank', 'expression'];
  if (/[\w.]$/.test(before) || /^[\w.(]/.test(after)) return ['name', 'expression', 'blank'];
  const [, word = '', mark = ''] = /([a-z]+)\s*(\(?)\s*$/i.exec(before) ?? [];
  const last = word.toLowerCase();
  if (mark === '(' && /^(?:as|exists|materialized|lateral)$/.test(last)) {
    return ['query', 'name', 'expression', 'blank'];
  }
  if (mark === '' && /^(?:from|join|into|update|table|as|view|only)$/.test(last)) {
    return ['name', 'blank', 'expression'];
  }
  if (mark === '' && last === 'set') return ['assignment', 'expression', 'blank'];
  if (mark === '' && last === 'values') return ['row', 'expression', 'blank'];
  if (mark === '' && last === 'in') return ['row', 'expression', 'name'];
  if (/\bon\s+conflict\s*(?:\([^)]*\)\s*)?$/i.test(before)) return ['nothing', 'blank', 'expression'];
  const isAfterValue = mark === '' && !WANTS_VALUE.test(last) && /[\w)"'*\]]\s*$/.test(before);
  if (isAfterValue || /^\s*$/.test(plain.slice(0, hole.start))) {
    return ['blank', 'operator', 'expression', 'name', 'query'];
  }
  return ['expression', 'blank', 'name', 'assignment', 'query'];
}

function written(plain: string, slots: readonly Slot[], syntax: Syntax): string {
  let text = '';
  let at = 0;
  for (const slot of slots) {
    if (slot.start < at) continue;
    text += plain.slice(at, slot.start) + fillOf(slot, plain.slice(slot.start, slot.end), syntax);
    at = slot.end;
  }
  return text + plain.slice(at);
}

function fillOf(slot: Slot, hole: string, syntax: Syntax): string {
  const blanks = blank(hole);
  // The longest stretch without a line end takes the words, so that lines stay lines.
  const runs = [...blanks.matchAll(/ +/g)];
  const run = runs.find((candidate) => candidate[0].length >= 4) ?? runs.sort((a, b) => b[0].length - a[0].length)[0];
  if (!run) return blanks;
  const words = wordsFor(slot, run[0].length, syntax);
  return blanks.slice(0, run.index) + words.padEnd(run[0].length) + blanks.slice(run.index + run[0].length);
}

function wordsFor(slot: Slot, length: number, syntax: Syntax): string {
  const name = UNKNOWN_LETTER.repeat(length);
  switch (slot.choices[slot.at]) {
    case 'constant':
      return slot.constant ?? name;
    case 'expression':
      return syntax.parameter.length <= length ? syntax.parameter : '0';
    case 'assignment':
      return length >= 3 ? `${UNKNOWN_LETTER}=1` : name;
    case 'blank':
      return '';
    case 'operator':
      return '=';
    case 'number':
      return '1';
    case 'row':
      return length >= 3 ? '(1)' : '';
    case 'nothing':
      return length >= 10 ? 'do nothing' : '';
    case 'query':
      // Any table with any columns, in the fewest letters.
      return length >= 7 ? `table ${UNKNOWN_LETTER}` : '';
    default:
      return name;
  }
}

/** The last hole at or before the trouble takes its next form; when it has none left, the one before it. */
function tryNext(slots: Slot[], offset: number | null): boolean {
  const before = slots.filter((slot) => offset === null || slot.start <= offset);
  for (const slot of (before.length > 0 ? before : slots).reverse()) {
    if (slot.at + 1 < slot.choices.length) {
      slot.at += 1;
      return true;
    }
    slot.at = 0;
  }
  return false;
}

/** Blanks after WHERE and its followers cannot name tables of the query around them. */
function isOpen(slot: Slot, text: string): boolean {
  const fill = slot.choices[slot.at];
  if (fill !== 'blank') return false;
  let depth = 0;
  const words = [...text.slice(0, slot.start).matchAll(/[()]|\b[a-z]+\b/gi)].reverse();
  for (const [word] of words) {
    if (word === ')') depth += 1;
    else if (word === '(') depth -= 1;
    if (depth < 0) return true;
    if (depth > 0) continue;
    if (/^(?:where|group|order|having|limit|offset|returning|values)$/i.test(word)) return false;
    if (/^(?:from|join|on|using|select|into|update|set|union)$/i.test(word)) return true;
  }
  return true;
}

/** Literals, quoted names and comments: nothing in them is syntax. */
function quotedParts(plain: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  const quoted = /'(?:[^']|'')*'|"[^"]*"|`[^`]*`|--[^\r\n]*|\/\*[\s\S]*?\*\//g;
  for (const match of plain.matchAll(quoted)) parts.push({ start: match.index, end: match.index + match[0].length });
  return parts;
}
