// A comment's Markdown → a page that looks like a pull request's conversation.

import { renderMarkdown } from './render-markdown';

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
.body > p:last-child { margin: 0; }
`;

export function commentPage(markdown: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<div class="comment"><div class="header"><strong>github-actions</strong> <span class="bot">bot</span> commented</div>
<div class="body">${renderMarkdown(markdown)}</div></div>`;
}
