// The text of a Prisma schema → its tokens. Nothing is refused: what is no token is one of kind `unknown`.

import type { Word } from './schema-syntax';

export interface Token extends Word {
  kind: 'word' | 'string' | 'number' | 'sign' | 'line-end' | 'unknown' | 'end';
  /** Strings: what they stand for, and whether their end was found. */
  value?: string;
  closed?: boolean;
}

const SIGNS = new Set(['{', '}', '(', ')', '[', ']', ',', ':', '=', '?', '@', '.', '!', '|']);
const WORD = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /-?\d[\d._]*(?:[eE][+-]?\d+)?/y;

export function lexSchema(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const push = (kind: Token['kind'], end: number, more: Partial<Token> = {}) => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end, ...more });
    at = end;
  };
  while (at < text.length) {
    const sign = text[at]!;
    if (sign === '\n' || sign === '\r') {
      push('line-end', at + 1);
    } else if (/\s/.test(sign) || sign === '\uFEFF') {
      at++;
    } else if (text.startsWith('//', at)) {
      at = lineEnd(text, at);
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (sign === '"') {
      const { end, value, closed } = readString(text, at);
      push('string', end, { value, closed });
    } else if (SIGNS.has(sign)) {
      push('sign', at + 1);
    } else {
      const word = matchAt(WORD, text, at);
      const number = word === null ? matchAt(NUMBER, text, at) : null;
      if (word !== null) push('word', at + word.length);
      else if (number !== null) push('number', at + number.length);
      else push('unknown', at + 1);
    }
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** A string ends on its line. */
function readString(text: string, start: number): { end: number; value: string; closed: boolean } {
  let value = '';
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') return { end: at + 1, value, closed: true };
    if (sign === '\n' || sign === '\r') return { end: at, value, closed: false };
    if (sign !== '\\') {
      value += sign;
      continue;
    }
    const next = text[++at] ?? '';
    if (next === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) {
      value += String.fromCharCode(Number.parseInt(text.slice(at + 1, at + 5), 16));
      at += 4;
    } else value += ESCAPES[next] ?? next;
  }
  return { end: text.length, value, closed: false };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
