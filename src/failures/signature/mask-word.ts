// A word that holds digits in, the word with its random or counted parts masked out. Names keep their digits.

/** Names whose digits, even after a separator, are the name. */
const NAMED_DIGITS =
  /^(?:utf|ucs|iso|iec|sha|sha3|md|aes|rsa|des|x86|i386|i686|amd|arm|arm64|aarch|win|int|uint|float|double|latin|cp|koi8|windows|ubuntu|debian|macos|alpine|python|java|jdk|jre|ruby|php|dotnet|netstandard|net|netcoreapp|go|rust|es|ecma|http|tls|ssl|ipv|oauth|base|vs|gcc|clang|llvm|postgres|postgresql|mysql|mariadb|redis|log4j)[-_.]?\d/i;

/** `TS2339`, `E0425`, `ORA-00942`, `CVE-2024-3094`, `P1001`, `rc2`: the code or the release is the meaning. */
const CODE = /^(?:[A-Z]{1,10}-?\d{1,6}|[A-Z]{2,10}[-_][A-Z]{0,4}\d{1,5}|CVE-\d{4}-\d{4,7}|GHSA(?:-[\da-z]{4}){3})$/;
const VERSION =
  /^[vV]?\d+(?:\.\d+){1,3}(?:[-+.~]?(?:alpha|beta|rc|dev|pre|post|canary|next|snapshot|final|release|b|a)[-.]?\d*)*$/i;
const HEX_WORD = /^[0-9a-fA-F]{7,}$/;
const IDENTIFIER_BEFORE =
  /(?:columns?|tables?|fields?|propert(?:y|ies)|functions?|methods?|class(?:es)?|variables?|values?|relation|index|constraint|symbol|identifier|module|package|type|name|names|attribute|argument|parameter|key|test|suite|case|label|macro|import|export|member)[ :]{1,2}["'`]?$/i;

export interface WordPlace {
  text: string;
  start: number;
  end: number;
  /** Whether the whole message speaks of versions. */
  talksOfVersions: boolean;
}

export function maskWord(word: string, place: WordPlace): string {
  if (!/\d/.test(word) && !/^[0-9a-fA-F]{8,}$/.test(word)) return word;
  if (CODE.test(word)) return word;
  if (isLocation(word)) return '<id>';
  const runs = word.split(/([-._~@$]+)/);
  const named = NAMED_DIGITS.test(word);
  const isName = isNamed(word, place);
  let masked = '';
  for (let index = 0; index < runs.length; index += 2) {
    const run = runs[index] ?? '';
    // `id_-42` and `id_42`: ids that were signed numbers.
    const separator = (index > 0 ? (runs[index - 1] ?? '') : '').replace(/(?<=[_.~@])-$/, '');
    masked += separator + maskRun(run, separator, index, { named, isName });
  }
  return masked;
}

export function isVersion(word: string): boolean {
  return VERSION.test(word);
}

interface Run {
  named: boolean;
  isName: boolean;
}

function maskRun(run: string, separator: string, index: number, { named, isName }: Run): string {
  if (run === '' || !/\d/.test(run)) return /^(?:[a-f]{8,}|[A-F]{8,})$/.test(run) ? '<n>' : run;
  if (/^\d+$/.test(run)) {
    if (named && index === 2 && run.length <= 4) return run;
    if (separator.startsWith('@') && run.length <= 3) return run;
    if (isName && run.length <= 3) return run;
    return '<n>';
  }
  if (isHexWord(run) || (separator === '@' && /^[0-9a-fA-F]{4,16}$/.test(run))) return '<n>';
  if (isRandom(run)) return '<id>';
  return named ? run : run.replace(/\d{4,}/g, '<n>');
}

/** `A02-B1-C0-D12`: the place of a part in a machine, or a serial number. */
function isLocation(word: string): boolean {
  const runs = word.split('-');
  return (
    runs.length >= 3 &&
    runs.every((run) => /^[A-Z]{0,3}\d{0,6}[A-Z]?$/.test(run)) &&
    runs.filter((run) => /\d/.test(run)).length >= 2
  );
}

function isHexWord(run: string): boolean {
  return HEX_WORD.test(run) && /\d/.test(run) && /[a-f]/.test(run) !== /[A-F]/.test(run);
}

/** Letters and digits mixed as no person names things. */
function isRandom(run: string): boolean {
  if (run.length < 12) return false;
  const changes = (run.match(/[a-zA-Z](?=\d)|\d(?=[a-zA-Z])/g) ?? []).length;
  return changes >= 4;
}

/** Whether the text says that this word is the name of something: quoted alone, called, or announced as a name. */
function isNamed(word: string, { text, start, end }: WordPlace): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(word)) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (`'"\``.includes(before) && before !== '' && after === before) return true;
  if (after === '(') return true;
  return IDENTIFIER_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}
