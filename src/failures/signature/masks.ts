// The shapes of text that a re-run changes, as data: where one begins in a message, and what is written in its place.

/** Part of every hash: raise it with any change that can change a masked text, in the table, the words or the contexts. */
export const MASKS_VERSION = 1;

export interface Mask {
  name: string;
  /** Source of a regular expression; bounded or anchored so that a failed try costs no more than the text it ate. */
  pattern: string;
  /** Written instead, unless the reader of that name decides by context. */
  placeholder: string;
}

const WORD_START = '(?<![\\w$])';
const WORD_END = '(?![\\w$])';
const CLOCK = '\\d{1,2}[:_,]\\d{2}[:_,]\\d{2}(?:[.,:_]\\d{1,9})?';
const ZONE = '(?:_?\\d{0,3}Z|\\s?[-+]\\d{2}:?\\d{2}|\\s(?:UTC|GMT|CES?T|[EPMC][SD]T)(?![A-Za-z]))?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}';
const HEX_BLOCK = '[0-9a-fA-F]';
/** Domains that are no file endings, packages or words. */
const TOP_LEVEL = 'com|net|org|edu|gov|mil|local|internal|localdomain|lan|cloud';
const PATH_LETTER = '[\\w.@+~%$#=-]';

/** First match at a position wins, so the narrower shape stands first. */
export const MASKS: readonly Mask[] = [
  {
    name: 'url',
    pattern: `${WORD_START}[a-zA-Z][a-zA-Z0-9+.-]{1,15}://[^\\s"'<>()\\[\\]{}|\\\\^\`]+`,
    placeholder: '<url>',
  },
  {
    name: 'mac',
    pattern: `${WORD_START}(?:${HEX_BLOCK}{1,2}[:-]){5,7}${HEX_BLOCK}{1,2}(?![\\w:-])`,
    placeholder: '<mac>',
  },
  {
    name: 'time',
    pattern: [
      `${WORD_START}\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:[T _]${CLOCK}${ZONE})?${WORD_END}`,
      `${WORD_START}(?:19|20)\\d{2}[01]\\d[0-3]\\d[T_-]?[0-2]\\d[0-5]\\d[0-5]\\d(?:[.,]?\\d{1,9})?Z?${WORD_END}`,
      `${WORD_START}(?:${DAY},? )?${MONTH} {1,2}\\d{1,2}(?:,? \\d{4})?(?:,? ${CLOCK}${ZONE})?(?: \\d{4})?${WORD_END}`,
      `${WORD_START}(?:${DAY},? )?\\d{1,2}[ -/]${MONTH}[ -/]\\d{4}(?:[ :]${CLOCK}${ZONE})?${WORD_END}`,
      `${WORD_START}\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?: ${CLOCK})?(?![\\w$.])`,
      `${WORD_START}\\d{1,2}:\\d{2}:\\d{2}(?:[.,:]\\d{1,9})?(?: ?[AaPp][Mm])?${ZONE}${WORD_END}`,
    ].join('|'),
    placeholder: '<time>',
  },
  {
    name: 'uuid',
    pattern: `(?<![0-9a-zA-Z])${HEX_BLOCK}{8}-${HEX_BLOCK}{4}-${HEX_BLOCK}{4}-${HEX_BLOCK}{4}-${HEX_BLOCK}{12}(?![0-9a-zA-Z])`,
    placeholder: '<id>',
  },
  {
    name: 'ip',
    pattern: [
      `${WORD_START}\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d{1,5}|/\\d{1,2})?(?![\\w$]|\\.\\d)`,
      `(?<![\\w:])(?=[0-9a-fA-F:]{0,45}::|(?:${HEX_BLOCK}{1,4}:){7})(?:${HEX_BLOCK}{0,4}:){2,7}${HEX_BLOCK}{0,4}(?:%\\w{1,15}|(?<=::1):\\d{2,5})?(?![\\w:])`,
    ].join('|'),
    placeholder: '<ip>',
  },
  {
    name: 'email',
    pattern: `${WORD_START}[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.[a-zA-Z]{2,24}(?![\\w:/-])`,
    placeholder: '<email>',
  },
  {
    name: 'host',
    pattern: `(?<![\\w.@/-])(?:[a-zA-Z0-9][\\w-]{0,62}\\.){1,8}(?:${TOP_LEVEL})(?::\\d{1,5})?(?![\\w(-]|\\.\\w)`,
    placeholder: '<host>',
  },
  {
    name: 'path',
    pattern: [
      `(?<![\\w])[A-Za-z]:[\\\\/]{1,2}[^\\s"'<>|*?:(),;\\[\\]{}]*`,
      `\\\\\\\\[^\\s"'<>|*:(),;\\[\\]{}]+`,
      `(?<![\\w.$)\\]}>/~@%*+-])~?/${PATH_LETTER}+(?:/${PATH_LETTER}+)*/?`,
      `(?<![\\w./$-])\\.{1,2}(?:/${PATH_LETTER}+)+/?`,
      `(?<![\\w./$@+~-])@?(?=\\w)(?:[\\w.@+~-]+/)+${PATH_LETTER}*`,
    ].join('|'),
    placeholder: '<path>',
  },
  { name: 'hex', pattern: `(?<![0-9A-Za-z$])-?0[xX][0-9a-fA-F]+(?![0-9A-Za-z$])`, placeholder: '<n>' },
  {
    name: 'number',
    pattern: `(?<![\\w$])(?<![\\w)\\]]-)(?:(?<![\\w)\\]$.])[-+])?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w$]|[.~@]\\w)`,
    placeholder: '<n>',
  },
  { name: 'word', pattern: `[\\w$]+(?:[-.~@]{1,2}[\\w$]+)*`, placeholder: '<id>' },
];
