// The inside of a tag in, its tokens out, with offsets in the whole file.

export interface Token {
  kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  value: string;
  start: number;
  end: number;
  /** Text without escapes: its characters are those of the file. */
  verbatim: boolean;
}

const SIGNS = /\*\*|\/\/|==|!=|<=|>=|[-+*/%~<>=()[\]{},.:|]/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /\d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
]);

/** Characters that belong to nothing end the list: what follows is not read. */
export function lexExpression(text: string, start: number, end: number): { tokens: Token[]; bad: number | null } {
  const tokens: Token[] = [];
  let at = start;

  function take(kind: Token['kind'], pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || at + match[0].length > end) return false;
    tokens.push({ kind, value: match[0], start: at, end: at + match[0].length, verbatim: true });
    at += match[0].length;
    return true;
  }

  while (at < end) {
    const char = text[at]!;
    if (/\s/.test(char)) {
      at++;
      continue;
    }
    if (char === "'" || char === '"') {
      const token = readText(text, at, end);
      if (!token) return { tokens: closed(tokens, end), bad: at };
      tokens.push(token);
      at = token.end;
      continue;
    }
    if (take('name', NAME) || take('number', NUMBER) || take('sign', SIGNS)) continue;
    return { tokens: closed(tokens, end), bad: at };
  }
  return { tokens: closed(tokens, end), bad: null };
}

function closed(tokens: Token[], end: number): Token[] {
  tokens.push({ kind: 'end', value: '', start: end, end, verbatim: true });
  return tokens;
}

function readText(text: string, open: number, limit: number): Token | null {
  const quote = text[open]!;
  let value = '';
  let verbatim = true;
  let from = open + 1;
  for (let i = open + 1; i < limit; i++) {
    const char = text[i]!;
    if (char === '\\' && i + 1 < limit) {
      const next = text[i + 1]!;
      value += text.slice(from, i) + (ESCAPES.get(next) ?? (/['"\\\n]/.test(next) ? next.trim() : `\\${next}`));
      verbatim = false;
      i++;
      from = i + 1;
    } else if (char === quote) {
      value += text.slice(from, i);
      return { kind: 'text', value, start: open, end: i + 1, verbatim };
    }
  }
  return null;
}
