// A model's Markdown in; out: the same words rebuilt from an allow-list. No HTML, image, mention, heading or foreign link.

import { clip, code, escapeText, fence, visibleText } from './escape-markdown';

/** Links may lead here and nowhere else. */
export interface OwnPages {
  serverUrl: string;
  /** `owner/name` */
  repository: string;
}

const LONGEST = 12_000;
const ITEM = /^( {0,8})(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;

export function safeMarkdown(text: string, own: OwnPages | null = null): string {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let fenced: { mark: string; language: string; lines: string[] } | null = null;
  const lines = visibleText(clip(text, LONGEST)).split('\n');
  for (const line of lines) {
    const mark = /^\s{0,8}(`{3,}|~{3,})\s*([\w+-]{0,20})/.exec(line);
    if (fenced) {
      if (mark && mark[1]!.startsWith(fenced.mark) && line.trim() === mark[1]) {
        blocks.push(fence(fenced.language, fenced.lines.join('\n')));
        fenced = null;
      } else fenced.lines.push(line);
      continue;
    }
    if (mark) {
      endParagraph();
      fenced = { mark: mark[1]!, language: mark[2]!, lines: [] };
      continue;
    }
    const item = ITEM.exec(line);
    if (item) {
      endParagraph();
      const indent = item[1]!.length >= 2 ? '  ' : '';
      blocks.push(`${indent}${item[2] === undefined ? '-' : `${Number(item[2])}.`} ${inline(item[3]!, own)}`);
    } else if (line.trim() === '') endParagraph();
    else paragraph.push(line.replace(/^\s*(?:#{1,6}\s+|>\s?)+/, ''));
  }
  // A fence that never ends is code to the end.
  if (fenced) blocks.push(fence(fenced.language, fenced.lines.join('\n')));
  endParagraph();
  return join(blocks);

  function endParagraph(): void {
    if (paragraph.length > 0) blocks.push(inline(paragraph.join(' '), own));
    paragraph = [];
  }
}

/** One line of a model's words: nothing in it begins a block. */
export function safeLine(text: string, own: OwnPages | null = null): string {
  return inline(text.replace(/\s+/g, ' ').trim(), own);
}

/** Items of one list stand together; anything else keeps its distance. */
function join(blocks: readonly string[]): string {
  let text = '';
  for (const [index, block] of blocks.entries()) {
    if (index > 0) text += isItem(block) && isItem(blocks[index - 1]!) ? '\n' : '\n\n';
    text += block;
  }
  return text;
}

function isItem(block: string): boolean {
  return /^ {0,2}(?:-|\d{1,3}\.) /.test(block);
}

/** Code spans, bold, and links to our own pages; whatever else it holds is text. */
const SPAN =
  /(`{1,3})([^`]{1,1000}?)\1(?!`)|\*\*([^*`[\]]{1,1000}?)\*\*|!?\[([^[\]]{1,300}?)\]\(([^()\s]{1,500})(?: "[^"]{0,200}")?\)/g;

function inline(text: string, own: OwnPages | null): string {
  let rebuilt = '';
  // Words that stand together in the end are made harmless together: `@[name](x)` would be a mention otherwise.
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(SPAN)) {
    plain += text.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, , span, bold, label, target] = match;
    const address = own === null || target === undefined || whole.startsWith('!') ? null : ownAddress(target, own);
    if (label !== undefined && address === null) plain += label.replace(/[`*]/g, '');
    else if (bold?.trim() === '') plain += whole;
    else {
      rebuilt += words(plain);
      plain = '';
      if (span !== undefined) rebuilt += code(span, 1000);
      else if (bold !== undefined) rebuilt += `**${words(bold.trim())}**`;
      else rebuilt += `[${words(label!.replace(/[`*]/g, ''))}](${address})`;
    }
  }
  return rebuilt + words(plain + text.slice(at));
}

/** White space at the ends stays: it stands between spans. */
function words(text: string): string {
  const [lead] = /^\s*/.exec(text)!;
  return lead === '' ? escapeText(text) : ` ${escapeText(text.slice(lead.length))}`;
}

/** Only files and commits of this repository: a link to an issue would leave a trace there. */
function ownAddress(target: string, { serverUrl, repository }: OwnPages): string | null {
  if (!URL.canParse(target)) return null;
  const { origin, pathname, hash } = new URL(target);
  if (origin !== new URL(serverUrl).origin) return null;
  if (!pathname.startsWith(`/${repository}/`)) return null;
  const rest = pathname.slice(repository.length + 2);
  if (!/^(?:blob|commit)\/[\w./%~-]{1,300}$/.test(rest) || rest.includes('..')) return null;
  return `${origin}${pathname}${/^#[\w-]{1,40}$/.test(hash) ? hash : ''}`;
}
