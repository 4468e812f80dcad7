// The Markdown that our comments use → HTML as GitHub shows it. No more of Markdown than that.

import { drawFlowchart } from './draw-flowchart';

export function renderMarkdown(text: string): string {
  const lines = text.replace(/<!--[\s\S]*?-->\n?/g, '').split('\n');
  const html: string[] = [];
  while (lines.length > 0) {
    const line = lines.shift()!;
    const fence = /^```+(\w*)$/.exec(line);
    const heading = /^(#{1,6}) (.*)$/.exec(line);
    if (line.trim() === '') continue;
    if (fence) html.push(block(fence[1]!, takeUntil(lines, /^```+$/)));
    else if (heading) html.push(`<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`);
    else if (line.startsWith('- ')) html.push(list(line, lines));
    else if (/^\d+\. /.test(line)) html.push(numbered([line, ...takeWhile(lines, (next) => /^\d+\. /.test(next))]));
    else if (line.startsWith('|')) html.push(table([line, ...takeWhile(lines, (next) => next.startsWith('|'))]));
    else if (/^<\/?(details|summary)/.test(line)) html.push(line);
    else html.push(`<p>${paragraph([line, ...takeWhile(lines, (next) => next.trim() !== '')])}</p>`);
  }
  return drawCircles(html.join('\n'));
}

/** Items of one list; blank lines between them make it loose. */
function list(first: string, lines: string[]): string {
  const items: string[][] = [[first.slice(2)]];
  let isLoose = false;
  while (lines.length > 0) {
    if (lines[0]!.startsWith('- ')) items.push([lines.shift()!.slice(2)]);
    else if (/^ {2}\S/.test(lines[0]!)) items.at(-1)!.push(lines.shift()!.slice(2));
    else if (lines[0] === '' && lines[1]?.startsWith('- ')) {
      isLoose = true;
      lines.shift();
    } else break;
  }
  const wrap = (item: string) => (isLoose ? `<li><p>${item}</p></li>` : `<li>${item}</li>`);
  return `<ul>${items.map((item) => wrap(paragraph(item))).join('')}</ul>`;
}

function numbered(lines: readonly string[]): string {
  return `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`;
}

function table([head = '', rule = '', ...rows]: readonly string[]): string {
  const cells = (line: string) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
  const aligned = cells(rule).map((one) => (one.endsWith(':') ? ' class="number"' : ''));
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell, at) => `<${tag}${aligned[at] ?? ''}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${row(head, 'th')}${rows.map((line) => row(line, 'td')).join('')}</table>`;
}

/** Two blanks at the end of a line break it. */
function paragraph(lines: readonly string[]): string {
  return lines.map((line) => inline(line.trimEnd()) + (line.endsWith('  ') ? '<br>' : '\n')).join('');
}

function block(language: string, lines: readonly string[]): string {
  if (language === 'mermaid') return drawFlowchart(lines);
  const shown = lines.map((line) => {
    const kind = language !== 'diff' ? '' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
    return `<span class="${kind}">${escapeHtml(line)}</span>`;
  });
  return `<pre><code>${shown.join('\n')}</code></pre>`;
}

const INLINE =
  /`(?<code>[^`]+)`|\*\*(?<bold>(?:[^*]|\*(?!\*))+)\*\*|\*(?<italic>[^*]+)\*|\[(?<label>(?:\\.|[^\]\\])+)\]\((?<target>[^)\s]+)\)|\\(?<escaped>[^A-Za-z0-9\s])|(?<tag><\/?su[bp]>)|(?<entity>&(?:#\d{1,6}|[a-z]{2,8});)/gu;

function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    html += escapeHtml(text.slice(end, match.index));
    end = match.index + match[0].length;
    const { code, bold, italic, label, escaped, tag, entity } = match.groups!;
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`;
    else if (bold !== undefined) html += `<strong>${inline(bold)}</strong>`;
    else if (italic !== undefined) html += `<em>${inline(italic)}</em>`;
    else if (label !== undefined) html += `<a>${inline(label)}</a>`;
    else html += escaped === undefined ? (tag ?? entity!) : escapeHtml(escaped);
  }
  return html + escapeHtml(text.slice(end));
}

function takeUntil(lines: string[], end: RegExp): string[] {
  const taken = takeWhile(lines, (line) => !end.test(line));
  lines.shift();
  return taken;
}

function takeWhile(lines: string[], accept: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => !accept(line));
  return lines.splice(0, end < 0 ? lines.length : end);
}

/** Fonts for emoji are seldom installed where pictures are made: the circles are drawn. */
const CIRCLES: Record<string, string> = {
  '🔴': '#d1242f',
  '🟠': '#e8730c',
  '🟡': '#d4a72c',
  '🟢': '#1a7f37',
  '🔵': '#0969da',
  '🟣': '#8250df',
  '⚪': '#d1d9e0',
};

function drawCircles(html: string): string {
  const marked = html
    .replaceAll('✅', '<span class="passed">✓</span>')
    .replaceAll('❌', '<span class="failed">✗</span>')
    .replace(/🧭 ?/gu, '');
  return marked.replace(
    /[🔴🟠🟡🟢🔵🟣⚪]/gu,
    (circle) => `<span class="circle" style="background: ${CIRCLES[circle]}"></span>`,
  );
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
