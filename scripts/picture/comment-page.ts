// Comments' Markdown → a page that looks like a pull request's conversation.

import { renderMarkdown } from './render-markdown';

const BOT = 'github-actions';
const STYLE = `
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", Arial, sans-serif; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
.header { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e; }
.header strong { color: #1f2328; }
.bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin-left: 4px; }
.body { padding: 16px; }
h3 { font-size: 1.25em; margin: 0 0 16px; }
h4 { font-size: 1em; margin: 24px 0 16px; }
p { margin: 0 0 16px; }
ul { margin: 0 0 16px; padding-left: 2em; }
li + li { margin-top: 4px; }
a { color: #0969da; text-decoration: none; }
code { font: 85%/1.5 "Liberation Mono", "DejaVu Sans Mono", monospace; background: rgba(129, 139, 152, .12); border-radius: 6px; padding: .2em .4em; }
pre { overflow: hidden; background: #f6f8fa; border-radius: 6px; padding: 16px; margin: 0 0 16px; }
pre code { background: none; padding: 0; }
pre .added { background: #dafbe1; color: #116329; }
pre .removed { background: #ffebe9; color: #82071e; }
sub { font-size: 75%; color: #59636e; line-height: 0; }
.circle { display: inline-block; width: .85em; height: .85em; border-radius: 50%; vertical-align: -.05em; }
.diagram { border: 1px solid #d1d9e0; border-radius: 6px; padding: 20px; margin-bottom: 16px; text-align: center; }
ol { margin: 0 0 16px; padding-left: 2em; }
table { border-collapse: collapse; margin: 0 0 16px; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; }
tr:nth-child(2n) td { background: #f6f8fa; }
.number { text-align: right; }
h2 { font-size: 1.5em; margin: 0 0 16px; padding-bottom: .3em; border-bottom: 1px solid #d1d9e0; }
details { margin: 0 0 16px; }
summary { cursor: pointer; }
.passed { color: #1a7f37; font-weight: 600; }
.failed { color: #d1242f; font-weight: 600; }
.comment + .comment { margin-top: 16px; }
.body > :last-child { margin-bottom: 0; }
`;

export interface Said {
  by: string;
  markdown: string;
}

export function commentPage(markdown: string): string {
  return conversationPage([{ by: BOT, markdown }]);
}

export function conversationPage(said: readonly Said[]): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>\n${said.map(comment).join('\n')}`;
}

function comment({ by, markdown }: Said): string {
  const mark = by === BOT ? ' <span class="bot">bot</span>' : '';
  return `<div class="comment"><div class="header"><strong>${by}</strong>${mark} commented</div>
<div class="body">${renderMarkdown(markdown)}</div></div>`;
}
