// A line in, the values out that stand after a name that speaks of secrets: assignments, JSON, headers, flags, sentences.

import { isDigest, isRandom } from './random-text';
import type { Span } from './span';

/** The word within a name; what stands around it belongs to the name. */
const SECRET_WORD =
  /passw(?:or)?d|passphrase|pass(?=[_"'\\ ]*[:=])|\bpass\b|pwd|psw|secret|token|credential|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|secret[_-]?key|(?:sign|encrypt)(?:ing|ion)?[_-]?key|master[_-]?key|license[_-]?key|deploy[_-]?key|shared[_-]?key|key[_-]?data|\bkey\b|_key\b|auth(?:orization|[_-]?header|[_-]?key)?\b|_auth\b|cookie|session[_-]?id|sessionid|bearer|jwt|\botp\b|connection[_-]?string|\bdsn\b|\bsas\b|[?&;]sig\b|x-amz-(?:signature|credential)|signature|\bsalt\b|\bpin\b|mnemonic|seed[_-]?phrase|webhook/gi;

/** Names for which any value is a secret; after the others it must look like one. */
const STRONG =
  /passw|passphrase|pass|pwd|psw|secret|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|encrypt|signing[_-]?key|master|shared[_-]?key|key[_-]?data|authorization|_auth|cookie|credential|connection|token|sig\b|x-amz|mnemonic|seed/i;

/** Terminal colours may stand between a name and its value. */
const COLOR = '(?:\\u001b\\[[0-9;]{0,12}m)?';
const NAME_REST = /[\w.-]{0,64}/y;
/** `TypeToken.java:16` is a place. */
const FILE_NAME = /\.[a-z]{1,5}[:([]$/;
/** Also as JSON within JSON, as HTML and as addresses write it. */
const QUOTE = String.raw`(?:\\{0,4}["'\`]|\\{1,4}u002[27]|&(?:quot|#34|#39|apos);|%2[27])`;
const SEPARATOR = new RegExp(
  `${COLOR}${QUOTE}?\\]?\\s{0,8}${COLOR}(?:=>|:=|->|==?|:(?!:)|%3[DdAa]|>(?!=))${COLOR}\\s{0,8}${COLOR}`,
  'y',
);
const SPACE = /["'`]?[ \t]{1,8}(?:(is|was|of|value|with|as|named):? )?/y;
const SCHEME =
  /(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey|Api-Key|AWS4-HMAC-SHA256|SharedKey|Splunk|GenieKey|Bot|JWT|OAuth)[ \t]{1,4}/iy;
const OPENING = new RegExp(QUOTE, 'y');
const BARE_END = /[\s"'`,;&)}\]<>|]/g;
const HEADER_END = /["'`\r\n]/g;

/** Not a value: a reference to one, a type, or the rest of a sentence. */
const NO_VALUE =
  /^(?:true|false|null|none|nil|undefined|unset|empty|string|number|bool(?:ean)?|int(?:eger)?|object|any|str|required|optional|missing|invalid|expired|incorrect|wrong|not|is|was|must|cannot|can't|could|should|has|have|for|in|of|on|to|the|a|an|and|or|no|with|from|yes|unauthorized|forbidden|failed|error|unexpected|expected|found|unknown|revoked|rejected|denied|provided|given|used|set|default|\*+|x{3,}|<[^>]*>?|\[?(?:redacted|masked|hidden|filtered|secret)[\w-]{0,40}\]?|await|new|fail(?:s|ure)?|pass(?:ed)?|skip(?:ped)?|ok|warn|\[object|this|self|function|already|correct|too|only|also|[\W_]+|[<>=~!^]{0,3}\d+(?:\.\d+){1,3}[\w.-]{0,12}|\.{2,}|-+|_+)$/i;

/** A name in a value's place: `$DB_PASSWORD`, `${{ secrets.TOKEN }}`, `%PASSWORD%`, `{{ token }}`. */
const REFERENCE =
  /^(?:\$\{?[A-Z_][A-Z0-9_]*\}?|\$[({].*|\$env:\w+|\{\{.*|%[sdvq]|%[A-Z_]+%|[A-Za-z_$][\w$.]{0,64}\(.*|(?:[A-Z]+_)+(?:TOKEN|PASSWORD|PASSPHRASE|KEY|SECRET|PASS|USERNAME|PAT))$/;

/** Cheap to look for, and without one of them there is nothing to find. */
const SIGNS = [
  'pass',
  'pwd',
  'psw',
  'secret',
  'token',
  'cred',
  'key',
  'auth',
  'cookie',
  'session',
  'bearer',
  'jwt',
  'otp',
  'connection',
  'dsn',
  'sas',
  'sig',
  'x-amz',
  'salt',
  'pin',
  'mnemonic',
  'seed',
  'webhook',
];

export function findNamedValues(line: string): Span[] {
  const small = line.toLowerCase();
  if (!SIGNS.some((sign) => small.includes(sign))) return [];
  const spans: Span[] = [];
  SECRET_WORD.lastIndex = 0;
  for (let match = SECRET_WORD.exec(line); match; match = SECRET_WORD.exec(line)) {
    const wordEnd = match.index + match[0].length;
    const value = valueAfter(line, match[0], wordEnd);
    if (!value) continue;
    spans.push(value);
    SECRET_WORD.lastIndex = Math.max(value.end, wordEnd);
  }
  return spans;
}

function valueAfter(line: string, word: string, wordEnd: number): Span | null {
  const nameEnd = endOfMatch(NAME_REST, line, wordEnd) ?? wordEnd;
  if (FILE_NAME.test(line.slice(wordEnd, nameEnd + 1))) return null;
  const isKeyOnly = /^_?key$|^pin$|^salt$|^webhook$|^auth$|^signature$|^dsn$|^otp$|^sas$/i.test(word);
  const isStrong = STRONG.test(word) && !isKeyOnly;
  const assigned = endOfMatch(SEPARATOR, line, nameEnd);
  if (assigned !== null) {
    const span = readValue(line, assigned, isHeader(word, line, nameEnd));
    return span &&
      (isStrong
        ? isPlausible(textOf(line, span), word, isBareToken(line, word, wordEnd))
        : looksSecret(textOf(line, span)))
      ? span
      : null;
  }
  const spaced = endOfMatch(SPACE, line, nameEnd);
  if (spaced === null) return null;
  const isFlag = /(?:^|\s)--?[\w-]{0,64}$/.test(line.slice(Math.max(0, wordEnd - word.length - 66), nameEnd));
  const span = readValue(line, spaced, false);
  if (!span) return null;
  const text = textOf(line, span);
  if (/^bearer$/i.test(word)) return text.length >= 8 && /[\d._~+/=-]|[a-z][A-Z]/.test(text) ? span : null;
  if (isStrong && /\b(?:is|was):? $/.test(line.slice(nameEnd, spaced))) {
    return text.length >= 6 && (/\d/.test(text) || /[a-z][A-Z]/.test(text)) && !NO_VALUE.test(text) ? span : null;
  }
  if (isStrong && /^[0-9a-f]{32,}$/.test(text)) return span;
  if (isFlag && isStrong) return isPlausible(text, word, false) ? span : null;
  return looksSecret(text) ? span : null;
}

/** `Unexpected token: …` speaks of another kind of token than `API_TOKEN: …` and `"token": …`. */
function isBareToken(line: string, word: string, wordEnd: number): boolean {
  return /^token$/i.test(word) && line[wordEnd] === ':' && !/[\w-]/.test(line.charAt(wordEnd - word.length - 1));
}

function isHeader(word: string, line: string, nameEnd: number): boolean {
  return /authorization|cookie/i.test(word) && /^["'\\]*\s*[:=]/.test(line.slice(nameEnd, nameEnd + 8));
}

/** From the value's first letter to its last: quoted to the closing quote, a header to its end, else to the next blank. */
function readValue(line: string, from: number, header: boolean): Span | null {
  let start = from;
  OPENING.lastIndex = from;
  const opening = OPENING.exec(line);
  if (opening) start += opening[0].length;
  const scheme = endOfMatch(SCHEME, line, start);
  if (scheme !== null) start = scheme;
  const end = opening ? closing(line, start, opening[0]) : endBare(line, start, header);
  return end > start ? { start, end } : null;
}

function closing(line: string, start: number, opening: string): number {
  const quote = opening.at(-1)!;
  if (!`"'\``.includes(quote)) {
    const end = line.indexOf(opening, start);
    return end < 0 ? endBare(line, start, false) : end;
  }
  const isEscaped = opening.length > 1;
  for (let index = line.indexOf(quote, start); index >= 0; index = line.indexOf(quote, index + 1)) {
    const before = line[index - 1];
    if (isEscaped && before === '\\') return index - 1;
    if (isEscaped || before !== '\\') return index;
  }
  return line.length;
}

function endBare(line: string, start: number, header: boolean): number {
  const end = header ? HEADER_END : BARE_END;
  end.lastIndex = start;
  return end.exec(line)?.index ?? line.length;
}

/** For names that hold secrets: all but placeholders and the words of a sentence. */
function isPlausible(text: string, word: string, isToken: boolean): boolean {
  if (NO_VALUE.test(text) || REFERENCE.test(text)) return false;
  // `PASS=40` and `max_tokens: 4096` count; a number is a secret where a person chose it.
  if (/^\d{1,6}$/.test(text)) return /passw|passphrase|pwd|psw/i.test(word) && text.length >= 4;
  if (!isToken) return text.length >= 2;
  return text.length >= 8 && (/\d/.test(text) || /[a-z][A-Z]/.test(text) || text.length >= 20);
}

/** For names that may hold anything: it must look drawn by lot. */
function looksSecret(value: string): boolean {
  const text = value.replace(/^base64:/, '');
  if (text.length < 12 || isDigest(text) || NO_VALUE.test(text) || REFERENCE.test(text)) return false;
  if (/[\\:]|^\d+\.\d|^[./~]|\.\w{1,4}$/.test(text) || /^sha\d+-/.test(text)) return false;
  // `linux-node-modules-4ca97bc4` is joined from names.
  const parts = text.split(/[-_.]/);
  if (parts.length >= 3 && parts.some((part) => /^[A-Za-z]?[a-z]{3,}$/.test(part))) return false;
  return isRandom(text.replace(/[-_.~+/=%]/g, ''));
}

function textOf(line: string, span: Span): string {
  return line.slice(span.start, span.end);
}

function endOfMatch(pattern: RegExp, line: string, from: number): number | null {
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  return match ? from + match[0].length : null;
}
