// A source text in; the same text with comments blanked, and with strings' contents blanked too, out. Any language, roughly:
// enough to count words without being told lies by comments.

export interface CodeText {
  /** Comments are spaces. */
  code: string;
  /** Comments and what stands in strings are spaces. */
  bare: string;
  /** Contents of strings, in order. */
  strings: string[];
}

const HASH_COMMENTS =
  /\.(py|rb|sh|bash|zsh|ya?ml|toml|r|pl|ex|exs|tf|cfg|ini|feature)$|(^|\/)(Dockerfile|Makefile)[^/]*$/;
const DASH_COMMENTS = /\.(sql|hql|lua|hs|elm)$/;
/** No character literals or apostrophes of other meaning: `'` begins a string there. */
const PLAIN_TEXT = /\.(md|markdown|txt|rst|html?|xml|vue|svelte)$/;

export function codeText(path: string, text: string): CodeText {
  const code = [...blank(text)];
  const bare = [...blank(text)];
  const strings: string[] = [];
  const line = HASH_COMMENTS.test(path) ? '#' : DASH_COMMENTS.test(path) ? '--' : '//';
  const hasStrings = !PLAIN_TEXT.test(path);
  let at = 0;
  while (at < text.length) {
    if (text.startsWith(line, at) && !(line === '#' && isWord(text[at - 1]))) {
      at = lineEnd(text, at);
    } else if (line !== '#' && text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      at = end < 0 ? text.length : end + 2;
    } else if (hasStrings && isQuote(text[at]!) && !(text[at] === "'" && isWord(text[at - 1]))) {
      const { from, to, end } = stringAt(text, at);
      strings.push(text.slice(from, to));
      for (let i = at; i < end; i++) code[i] = text[i]!;
      for (let i = at; i < from; i++) bare[i] = text[i]!;
      for (let i = to; i < end; i++) bare[i] = text[i]!;
      at = end;
    } else {
      code[at] = text[at]!;
      bare[at] = text[at]!;
      at += 1;
    }
  }
  return { code: code.join(''), bare: bare.join(''), strings };
}

/** Long white space made short, lines kept apart: what looks for words beside white space stays linear in any text. */
export function squeezed(text: string): string {
  return text.replace(/\s{64,}/g, (space) => `${/[\r\n]/.test(space) ? '\n' : ''}${' '.repeat(32)}`);
}

/** Whether brackets open and close in order; what stands in strings and comments does not count. */
export function isBalanced(path: string, text: string): boolean {
  const open: string[] = [];
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  for (const mark of codeText(path, text).bare) {
    if ('([{'.includes(mark)) open.push(mark);
    else if (mark in pairs && open.pop() !== pairs[mark]) return false;
  }
  return open.length === 0;
}

function blank(text: string): string[] {
  return Array.from({ length: text.length }, (_, i) => (text[i] === '\n' || text[i] === '\r' ? text[i]! : ' '));
}

function stringAt(text: string, at: number): { from: number; to: number; end: number } {
  const quote = text[at]!;
  const triple = quote.repeat(3);
  const mark = quote !== '`' && text.startsWith(triple, at) ? triple : quote;
  const from = at + mark.length;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    // A quote that its line does not close was none.
    else if (mark.length === 1 && quote !== '`' && text[i] === '\n') return { from, to: from, end: from };
    else if (text.startsWith(mark, i)) return { from, to: i, end: i + mark.length };
  }
  return { from, to: text.length, end: text.length };
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === "'" || mark === '`';
}

function isWord(mark: string | undefined): boolean {
  return mark !== undefined && /[\w$]/.test(mark);
}
