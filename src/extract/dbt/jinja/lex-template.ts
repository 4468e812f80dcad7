// A template's text in, its stretches out: text, `{{ … }}` and `{% … %}`; comments and raw blocks resolved, white space control applied.

import type { TemplateTrouble } from './ast';

export interface Stretch {
  kind: 'text' | 'print' | 'tag';
  /** Of the text, or of what stands between the braces. */
  start: number;
  end: number;
}

export function lexTemplate(text: string): { stretches: Stretch[]; troubles: TemplateTrouble[] } {
  const stretches: Stretch[] = [];
  const troubles: TemplateTrouble[] = [];
  const opening = /\{[{%#]/g;
  let at = 0;
  let trimNext = false;

  function addText(start: number, end: number, trimEnd: boolean): void {
    let from = start;
    let to = end;
    if (trimNext) while (from < to && isSpace(text.charCodeAt(from))) from++;
    if (trimEnd) while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) stretches.push({ kind: 'text', start: from, end: to });
  }

  while (at < text.length) {
    opening.lastIndex = at;
    const match = opening.exec(text);
    if (!match) {
      addText(at, text.length, false);
      break;
    }
    const open = match.index;
    const kind = text[open + 1]!;
    const trimBefore = text[open + 2] === '-';
    addText(at, open, trimBefore);
    trimNext = false;
    const inner = open + 2 + (/[-+]/.test(text[open + 2] ?? '') ? 1 : 0);
    const close = kind === '#' ? text.indexOf('#}', open + 2) : closeOf(text, inner, kind === '{' ? '}}' : '%}');
    if (close < 0) {
      troubles.push({ offset: open, reason: `\`{${kind}\` is never closed` });
      break;
    }
    at = close + 2;
    const trimAfter = text[close - 1] === '-' && close - 1 >= inner;
    trimNext = trimAfter;
    if (kind === '#') continue;
    const end = trimAfter || text[close - 1] === '+' ? close - 1 : close;
    if (kind === '%' && /^\s*raw\s*$/.test(text.slice(inner, end))) {
      const endRaw = /\{%[-+]?\s*endraw\s*([-+]?)%\}/g;
      endRaw.lastIndex = at;
      const last = endRaw.exec(text);
      addText(at, last?.index ?? text.length, last?.[0][2] === '-');
      at = last ? last.index + last[0].length : text.length;
      trimNext = last?.[1] === '-';
      continue;
    }
    stretches.push({ kind: kind === '{' ? 'print' : 'tag', start: inner, end: Math.max(inner, end) });
  }
  return { stretches, troubles };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** The closing braces, not those inside of string literals or nested dicts. */
function closeOf(text: string, from: number, close: string): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const char = text[i]!;
    if (char === "'" || char === '"') {
      const end = endOfString(text, i);
      if (end < 0) break;
      i = end;
    } else if (char === '{') depth++;
    else if (char === '}' && depth > 0) depth--;
    else if (text.startsWith(close, i)) return i;
  }
  return text.indexOf(close, from);
}

/** Offset of the closing quote, or -1. */
function endOfString(text: string, open: number): number {
  const quote = text[open]!;
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}
