// The text of a page with script blocks (Vue, Svelte) in; a program of the same length out, with blanks for all else.

export interface Script {
  /** As long as the page: every offset and line is that of the page. */
  text: string;
  /** `ts`, `tsx`, `js`, `jsx`: of the first block that says so. */
  language: string;
  /** `<script src="./page.ts">` */
  sources: { specifier: string; start: number; end: number }[];
}

const OPENING = /<script\b((?:[^>"']|"[^"]*"|'[^']*'){0,1000})>/gi;
const CLOSING = /<\/script\s*>/gi;
const BLANK = /[^\r\n]/g;

export function scriptOf(page: string): Script {
  const pieces: string[] = [];
  const sources: Script['sources'] = [];
  let language = '';
  let at = 0;
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(page); opening; opening = OPENING.exec(page)) {
    const start = OPENING.lastIndex;
    const attributes = opening[1] ?? '';
    if (attributes.endsWith('/')) continue;
    CLOSING.lastIndex = start;
    const closing = CLOSING.exec(page);
    const end = closing ? closing.index : page.length;
    language ||= /\blang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1]?.toLowerCase() ?? '';
    const source = /\bsrc\s*=\s*(["'])([^"'\n]+)\1/i.exec(attributes);
    if (source) {
      const offset = opening.index + '<script'.length + source.index + source[0].indexOf(source[1]!);
      sources.push({ specifier: source[2]!, start: offset, end: offset + source[2]!.length + 2 });
    }
    pieces.push(
      page.slice(at, start).replace(BLANK, ' '),
      isProgram(attributes) ? page.slice(start, end) : blank(page, start, end),
    );
    at = end;
    OPENING.lastIndex = closing ? CLOSING.lastIndex : page.length;
  }
  pieces.push(page.slice(at).replace(BLANK, ' '));
  return { text: pieces.join(''), language: language || 'js', sources };
}

function blank(page: string, start: number, end: number): string {
  return page.slice(start, end).replace(BLANK, ' ');
}

/** `<script type="application/json">` is data. */
function isProgram(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([\w/+.-]+)/i.exec(attributes)?.[1];
  return type === undefined || /javascript|typescript|module|babel|^text\/[jt]sx?$/i.test(type);
}
