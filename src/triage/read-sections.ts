// The body of an issue in; out: its sections by heading, its code blocks, and the words that stand outside of both.

export interface Section {
  /** As written, without its marks; empty before the first heading. */
  heading: string;
  /** With code blocks, without HTML comments. */
  text: string;
}

export interface CodeBlock {
  /** First word after the fence, in lower case. */
  language: string;
  text: string;
  /** 1-based line of the body where its first line stands. */
  line: number;
}

export interface ReadBody {
  sections: Section[];
  blocks: CodeBlock[];
  /** Everything but code blocks, quotes and HTML comments. */
  prose: string;
}

/** GitHub's own limit of a body. */
const LONGEST = 65_536;
const MOST_SECTIONS = 200;
const MOST_BLOCKS = 100;

export function readSections(body: string): ReadBody {
  const sections: Section[] = [{ heading: '', text: '' }];
  const blocks: CodeBlock[] = [];
  const prose: string[] = [];
  let fence: { mark: string; block: CodeBlock } | null = null;
  for (const [at, line] of withoutComments(body.slice(0, LONGEST))
    .split(/\r\n|\r|\n/)
    .entries()) {
    const current = sections.at(-1)!;
    if (fence !== null) {
      current.text += `${line}\n`;
      const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
      if (close !== undefined && close[0] === fence.mark[0] && close.length >= fence.mark.length) fence = null;
      else fence.block.text += `${line}\n`;
      continue;
    }
    const open = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{0,40})/.exec(line);
    if (open) {
      const block = { language: open[2]!.toLowerCase(), text: '', line: at + 2 };
      fence = { mark: open[1]!, block };
      current.text += `${line}\n`;
      if (blocks.length < MOST_BLOCKS) blocks.push(block);
      continue;
    }
    const heading = headingOf(line);
    if (heading !== null && sections.length < MOST_SECTIONS) {
      sections.push({ heading, text: '' });
      prose.push('');
      continue;
    }
    current.text += `${line}\n`;
    if (!/^ {0,3}>/.test(line)) prose.push(line);
  }
  return { sections, blocks, prose: prose.join('\n') };
}

/** `## Steps`, or a line that is bold as a whole, with or without a colon. */
function headingOf(line: string): string | null {
  const text = line.trim();
  if (text.length > 200) return null;
  const marked = /^#{1,6}[ \t]+(.*)$/.exec(text)?.[1];
  if (marked !== undefined) return marked.replace(/[ \t]+#+$/, '').trim();
  const bold = /^\*\*([^*]+)\*\*:?$/.exec(text)?.[1];
  return bold === undefined ? null : bold.replace(/:$/, '').trim();
}

/** Line ends stay, so that lines keep their numbers. One that is not closed is text, as GitHub shows the rest of it. */
function withoutComments(body: string): string {
  let out = '';
  let at = 0;
  while (at < body.length) {
    const start = body.indexOf('<!--', at);
    const end = start < 0 ? -1 : body.indexOf('-->', start + 4);
    if (end < 0) break;
    out += body.slice(at, start) + body.slice(start, end).replace(/[^\r\n]/g, '');
    at = end + 3;
  }
  return out + body.slice(at);
}
