// A text of GraphQL in; its tree, or why and where it is none, out. The parser is loaded when the first text is parsed.

import type { DocumentNode } from 'graphql';

/** Nobody writes more into one text, or nests it deeper; the parser calls itself for each level. */
const MOST_TOKENS = 200_000;
const DEEPEST = 60;

export type ParsedGraphql = { document: DocumentNode } | { reason: string; offset: number };

// A documented singleton: the parser holds no state of the texts it reads.
let loading: Promise<typeof import('graphql/language')> | null = null;

export async function parseGraphql(text: string): Promise<ParsedGraphql> {
  const deep = tooDeepAt(text);
  if (deep !== null) return { reason: 'nested too deep', offset: deep };
  loading ??= import('graphql/language');
  const { parse } = await loading;
  try {
    return { document: parse(text, { noLocation: false, maxTokens: MOST_TOKENS }) };
  } catch (error) {
    const { message, positions } = error as { message?: unknown; positions?: readonly number[] };
    return { reason: String(message).split('\n')[0]!.slice(0, 200), offset: positions?.[0] ?? 0 };
  }
}

function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '#') {
      while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
    } else if (char === '"') at = endOfString(text, at);
    else if (char === '{' || char === '(' || char === '[') {
      if (++depth > DEEPEST) return at;
    } else if (char === '}' || char === ')' || char === ']') depth--;
  }
  return null;
}

/** Offset of the last quote; a string that never ends takes the line, a block the whole text. */
function endOfString(text: string, start: number): number {
  if (text.startsWith('"""', start)) {
    for (let end = text.indexOf('"""', start + 3); end >= 0; end = text.indexOf('"""', end + 3))
      if (text[end - 1] !== '\\') return end + 2;
    return text.length;
  }
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"' || text[at] === '\n') return at;
  }
  return text.length;
}
