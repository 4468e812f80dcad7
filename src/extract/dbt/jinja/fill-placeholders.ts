// Rendered text with marks where nothing is known in; text that a SQL parser can read out: an identifier, a value or nothing, as the words around allow.

import { isExact } from './output';
import { PLACEHOLDER, type Piece, Placed } from './value';

/** What unknown names are called; columns and tables whose name contains it are not known. */
export const UNKNOWN_NAME = 'dbt_unknown';

/** What is selected is not known. */
export const OPEN_QUERY = `select null as ${UNKNOWN_NAME}`;
const WORD = /[\p{L}\p{N}_$]/u;
const RELATION_WORDS = new Set(['from', 'join', 'into', 'update', 'table', 'using']);
const NAME_WORDS = new Set(['as', 'schema', 'database']);
const VALUE_WORDS = new Set(
  'select distinct where and or on by in not when then else having qualify between like ilike set values case limit is interval over partition order offset all any date timestamp'.split(
    ' ',
  ),
);
const STATEMENT_WORDS = new Set(['select', 'with', 'insert', 'merge', 'create', 'delete', 'update', 'values']);

interface Level {
  /** Last keyword that opened a clause at this depth. */
  clause: string;
  /** The word before the parenthesis. */
  before: string;
}

export function fillPlaceholders(rendered: Placed): Placed {
  if (!rendered.text.includes(PLACEHOLDER)) return rendered;
  const fills = chooseFills(rendered.text);
  const pieces: Piece[] = [];
  let text = '';
  let at = 0;
  for (const piece of rendered.pieces) {
    let from = at;
    const end = at + piece.length;
    for (
      let mark = rendered.text.indexOf(PLACEHOLDER, at);
      mark >= 0 && mark < end;
      mark = rendered.text.indexOf(PLACEHOLDER, mark + 1)
    ) {
      addPiece(from, mark, piece, at);
      const fill = fills.get(mark) ?? '';
      if (fill !== '') {
        const exact = isExact(piece);
        const start = exact ? piece.start + mark - at : piece.start;
        pieces.push({ length: fill.length, start, end: exact ? start + 1 : piece.end, printed: piece.printed });
        text += fill;
      }
      from = mark + 1;
    }
    addPiece(from, end, piece, at);
    at = end;
  }

  function addPiece(from: number, to: number, piece: Piece, pieceAt: number): void {
    if (from >= to) return;
    const start = isExact(piece) ? piece.start + from - pieceAt : piece.start;
    pieces.push({
      length: to - from,
      start,
      end: isExact(piece) ? start + to - from : piece.end,
      printed: piece.printed,
    });
    text += rendered.text.slice(from, to);
  }

  return new Placed(text, pieces);
}

/** One pass over the text that knows quotes, comments, parentheses and clauses. */
function chooseFills(text: string): Map<number, string> {
  const fills = new Map<number, string>();
  const levels: Level[] = [{ clause: '', before: '' }];
  let last = '';
  let quote = '';
  const token = /--[^\n]*|\/\*[\s\S]*?\*\/|'|"|`|[\p{L}_][\p{L}\p{N}_$]*|\d[\d.]*|\uE000|[^\s]/gu;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const word = match[0];
    if (quote !== '') {
      if (word === PLACEHOLDER) fills.set(match.index, UNKNOWN_NAME);
      else if (/^(?:--|\/\*)/.test(word)) {
        fillAll(text, match.index, match.index + word.length, fills);
        if (word.includes(quote)) quote = '';
      } else if (word === quote) quote = '';
      continue;
    }
    if (/^(?:--|\/\*)/.test(word)) {
      fillAll(text, match.index, match.index + word.length, fills);
      continue;
    }
    if (word === PLACEHOLDER) {
      const fill = chooseFill(text, match.index, last, levels.at(-1)!);
      fills.set(match.index, fill);
      if (fill !== '') last = fill;
      continue;
    }
    if (word === "'" || word === '"' || word === '`') quote = word;
    if (word === '(') levels.push({ clause: '', before: last });
    else if (word === ')' && levels.length > 1) levels.pop();
    const lower = word.toLowerCase();
    if (/^(?:select|from|join|where|on|group|order|having|qualify|limit|with|using|union)$/.test(lower)) {
      levels.at(-1)!.clause = lower;
    }
    last = lower;
  }
  return fills;
}

function fillAll(text: string, from: number, to: number, fills: Map<number, string>): void {
  for (let at = text.indexOf(PLACEHOLDER, from); at >= 0 && at < to; at = text.indexOf(PLACEHOLDER, at + 1)) {
    fills.set(at, UNKNOWN_NAME);
  }
}

function chooseFill(text: string, at: number, last: string, level: Level): string {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  // Part of a name: `{{ prefix }}_id`, `{{ schema }}.orders`, `a.{{ column }}`.
  if (WORD.test(before) || WORD.test(after) || before === '.' || before === '@' || after === PLACEHOLDER)
    return UNKNOWN_NAME;
  if (before === PLACEHOLDER) return '';
  if (/^\s*\.\s*[\p{L}_"`\uE000]/u.test(text.slice(at + 1, at + 40))) return UNKNOWN_NAME;
  const next = /^\s*([\p{L}_]+|.)/u.exec(text.slice(at + 1, at + 200))?.[1]?.toLowerCase() ?? '';
  if (last === '' && next === '') return OPEN_QUERY;
  // `with x as ({{ … }})`, `from ({{ … }})`, `union all {{ … }}`
  if (last === '(' && next === ')' && /^(?:as|from|join|lateral|materialized)$/.test(level.before)) return OPEN_QUERY;
  if ((last === 'union' && next !== 'all' && next !== 'distinct') || (last === 'all' && level.clause === 'union'))
    return OPEN_QUERY;
  if (last === '' || last === ';') return STATEMENT_WORDS.has(next) || next === '' || next === '(' ? '' : UNKNOWN_NAME;
  if (RELATION_WORDS.has(last)) return next === '(' ? UNKNOWN_NAME : `${UNKNOWN_NAME}.${UNKNOWN_NAME}`;
  if (NAME_WORDS.has(last)) return next === '(' || next === 'select' ? '' : UNKNOWN_NAME;
  if (last === ',' && /^(?:from|join)$/.test(level.clause)) return `${UNKNOWN_NAME}.${UNKNOWN_NAME}`;
  if (last === '(' && (next === 'select' || next === 'with')) return '';
  const opensItem = last === 'select' || last === 'distinct' || (last === ',' && level.clause === 'select');
  if (opensItem) {
    if (next === '(') return UNKNOWN_NAME;
    if (next === ',' || next === 'from' || next === ')' || next === '') return `null as ${UNKNOWN_NAME}`;
    return 'null';
  }
  if (last === ',' || VALUE_WORDS.has(last) || /^[-+*/%=<>|(!&^]$/.test(last))
    return next === '(' ? UNKNOWN_NAME : 'null';
  // Behind an operand only an operator or a clause may follow.
  return '';
}
