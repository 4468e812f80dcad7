// A template in; its text with something harmless in each hole, and where each of its offsets stands in the file, out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';

export interface FilledTemplate {
  text: string;
  /** Something of a document's own stands in a hole: fields, arguments, the name of a type. */
  open: boolean;
  sourceOf(offset: number): number;
}

export function fillHoles(source: string, { quasis }: TSESTree.TemplateLiteral): FilledTemplate {
  let text = '';
  let open = false;
  const pieces: { at: number; source: number }[] = [];
  const depth = { braces: 0, parens: 0 };
  for (const [at, quasi] of quasis.entries()) {
    // With the backtick or the brace before, and what ends it.
    const start = quasi.range[0] + 1;
    const end = quasi.range[1] - (at === quasis.length - 1 ? 1 : 2);
    const piece = source.slice(start, end);
    pieces.push({ at: text.length, source: start });
    text += piece;
    if (at === quasis.length - 1) break;
    follow(piece, depth);
    const filler = fillerFor(piece, depth);
    open ||= filler !== ' ';
    text += filler;
  }
  return { text, open, sourceOf: (offset) => sourceAt(pieces, offset) };
}

/** Between definitions stand whole fragments, which are found by their names. */
function fillerFor(before: string, { braces, parens }: { braces: number; parens: number }): string {
  const spread = /\.\.\.\s*$/.test(before);
  if (spread) return '__hole ';
  if (parens > 0) return /[:[,]\s*$/.test(before) && !/,\s*$/.test(before) ? ' null ' : ' ';
  if (braces > 0) return /[:$@\w]$/.test(before) ? '__hole ' : ' __typename ';
  return /\bon\s*$/.test(before)
    ? ' __Hole '
    : / (?:query|mutation|subscription|fragment)\s*$/.test(before)
      ? '__hole '
      : ' ';
}

function follow(piece: string, depth: { braces: number; parens: number }): void {
  for (const char of piece.replace(/#[^\n\r]*/g, '')) {
    if (char === '{') depth.braces++;
    else if (char === '}') depth.braces--;
    else if (char === '(') depth.parens++;
    else if (char === ')') depth.parens--;
  }
}

function sourceAt(pieces: readonly { at: number; source: number }[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece ? piece.source + offset - piece.at : 0;
}
