// Foreign text in, GitHub Markdown out that shows it and does nothing else: no markup, link, mention, HTML or math.

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, and the marks that reorder, hide or join what a reader sees (Trojan Source). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ZERO_WIDTH = '\u200b';

/** One line of text in which nothing is hidden: white space becomes a space, other invisible characters their code. */
export function visibleLine(text: string, limit = 1000): string {
  const line = text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, codePoint);
  return clip(line, limit);
}

/** The same for a text of several lines; tabs and line ends stay. */
export function visibleText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, (mark) => (mark === '\n' || mark === '\t' ? mark : codePoint(mark)));
}

/** Cut to `limit` UTF-16 units, never through a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '');
  return `${cut}…`;
}

/** Text between tags, and in attributes. */
export function escapeHtml(text: string): string {
  return visibleLine(text, 4000)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Inside `<summary>` and the like, where Markdown is not read but mentions still are. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}

/** Words that may begin a line, where some characters mean a list, a rule or a heading. */
export function escapeText(text: string): string {
  return escapeWords(text)
    .replace(/^(\s*)([-+=:])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.');
}

/** Words: every character that could start markup is escaped, every word that GitHub would turn into a link is broken (commit ids alone stay: they link no further than here). */
function escapeWords(text: string): string {
  return visibleLine(text, 4000)
    .replace(/[\\`*_[\]()#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/@(?=\S)/g, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\$/g, '&dollar;')
    .replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`)
    .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${ZERO_WIDTH}`)
    .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH}`);
}

/** A code span. Names and paths always stand in one: nothing inside is markup, a link or a mention. */
export function code(text: string, limit = 300): string {
  const line = visibleLine(text, limit);
  if (line.trim() === '') return '` `';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A sentence of ours with names in backticks: the names become code spans, the rest inert words. */
export function prose(message: string): string {
  const parts = visibleLine(message, 4000).split('`');
  // An odd number of backticks leaves the last one unpaired: then it is a character like any other.
  if (parts.length % 2 === 0) {
    const rest = parts.pop() ?? '';
    parts.push(`${parts.pop() ?? ''}\`${rest}`);
  }
  return parts
    .map((part, index) =>
      index % 2 === 1 ? (part === '' ? '' : code(part, 1000)) : index === 0 ? escapeText(part) : escapeWords(part),
    )
    .join('');
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(language: string, text: string): string {
  const body = visibleText(text);
  const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${ticks}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${ticks}`;
}

/** Each part of a path percent-encoded, so that it can stand in a link and stays one path. */
export function encodePath(path: string): string {
  return path
    .replace(LONE_SURROGATE, '\ufffd')
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
    .join('/');
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function codePoint(character: string): string {
  const digits = character.codePointAt(0)!.toString(16).toUpperCase();
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}
