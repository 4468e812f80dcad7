// Hostile names, and what is left of a Markdown text when all code is taken out: only that can have meaning.

export const HOSTILE: string[] = [
  'a|b',
  '`tick` ``two`` ```three',
  '@octocat/team',
  '<img src=x onerror=alert(1)>',
  '</details><script>alert(1)</script>',
  'a\nb\r\n# c',
  '\u202egnp.exe\u2066',
  '--> <!-- throughline:review -->',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '$$\\frac{1}{2}$$ $x$',
  '#1 GH-2 acme/shop#3',
  '\u0000\u001b[31m\u0007',
  '\ud800lone',
  '```mermaid\nclick n0 "javascript:alert(1)"\n```',
  '"]; click n0 href "https://evil.example"; n1["',
  '</script><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '{{7*7}} $x${ %s',
];

/** Fenced blocks and code spans by CommonMark's rules: a run of backticks is closed by a run of the same length. */
export function outsideOfCode(markdown: string): string {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const run = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
    if (fence === '' && run) fence = run[1]!;
    else if (fence !== '' && run && run[1]!.length >= fence.length && run[2]!.trim() === '') fence = '';
    else if (fence === '') lines.push(withoutSpans(line));
  }
  return lines.join('\n');
}

function withoutSpans(line: string): string {
  let out = '';
  let at = 0;
  while (at < line.length) {
    if (line[at] === '\\' && at + 1 < line.length) {
      out += line.slice(at, at + 2);
      at += 2;
      continue;
    }
    const run = /^`+/.exec(line.slice(at))?.[0];
    if (!run) {
      out += line[at]!;
      at += 1;
      continue;
    }
    const close = closing(line, at + run.length, run.length);
    if (close < 0) out += run;
    at = close < 0 ? at + run.length : close;
  }
  return out;
}

function closing(line: string, from: number, length: number): number {
  for (const match of line.slice(from).matchAll(/`+/g)) {
    if (match[0].length === length) return from + match.index + length;
  }
  return -1;
}
