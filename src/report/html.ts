// A review or a graph in, one HTML page out that needs nothing else: no script from elsewhere, no font, no request.

import { createHash } from 'node:crypto';
import type { Graph } from '../model/graph';
import type { Finding, Review } from '../model/finding';
import { assetName } from './asset-name';
import { verdictLine } from './comment';
import { describeChange } from './describe-change';
import { escapeHtml } from './escape-markdown';
import { permalink } from './permalink';
import type { CommentContext } from './report-context';

const STYLE = `:root{color-scheme:light dark;--line:#d1d9e0;--soft:#59636e;--code:#818b981f}
@media(prefers-color-scheme:dark){:root{--line:#3d444d;--soft:#9198a1;--code:#656c7633}}
body{font:15px/1.5 system-ui,sans-serif;margin:0 auto;max-width:1200px;padding:1.5rem}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:2rem 0 .5rem}
code{font:13px ui-monospace,monospace;background:var(--code);border-radius:4px;padding:.1em .35em;overflow-wrap:anywhere}
.soft{color:var(--soft)}ul{padding-left:1.2rem}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid var(--line);padding:.45rem .6rem .45rem 0;text-align:left;vertical-align:top}
th{color:var(--soft);font-weight:600}form{display:flex;flex-wrap:wrap;gap:.6rem;margin:.5rem 0}
input,select{font:inherit;padding:.25rem .5rem;border:1px solid var(--line);border-radius:6px}input{flex:1;min-width:12rem}
.critical,.high{color:#cf222e}.medium{color:#9a6700}.low{color:#0969da}.severity{font-weight:600;white-space:nowrap}
tr[hidden]{display:none}@media(max-width:700px){th:nth-child(2),td:nth-child(2){display:none}}`;

/** Hides the rows that the words and choices leave out; texts are compared, never written. */
const SCRIPT = `const form=document.querySelector('form'),rows=[...document.querySelectorAll('tbody tr')],shown=document.querySelector('output');
function filter(){const words=form.words.value.toLowerCase().split(/\\s+/).filter(Boolean),severity=form.severity.value,state=form.state.value;let n=0;
for(const row of rows){const text=row.textContent.toLowerCase();const on=words.every(w=>text.includes(w))&&(!severity||row.dataset.severity===severity)&&(!state||row.dataset.state===state);row.hidden=!on;if(on)n++}
shown.textContent=n+' of '+rows.length}
if(form){form.addEventListener('input',filter);form.addEventListener('submit',e=>e.preventDefault());filter()}`;

export function writeHtml(review: Review, context: CommentContext | null = null): string {
  const parts = [
    `<h1>${escapeHtml(verdictLine(review, context))}</h1>`,
    `<p class="soft">${escapeHtml(`${shortName(review.head)} against ${shortName(review.base)}`)}${context ? ` · ${escapeHtml(context.repository)} · investigation <code>${escapeHtml(context.investigation)}</code>` : ''}</p>`,
  ];
  if (review.changes.length > 0) {
    const items = review.changes.map(
      (change) => `<li>${sentence(describeChange(change))} ${place(context, change.path, change.line)}</li>`,
    );
    parts.push(`<h2>What changed</h2><ul>${items.join('\n')}</ul>`);
  }
  if (review.findings.length > 0) parts.push(findingsTable(review.findings, context));
  if (review.ignored.length > 0) {
    const items = review.ignored.map(
      (finding) =>
        `<li>${place(context, finding.path, finding.line)} ${sentence(finding.message)} <em>${escapeHtml(finding.reason)}</em></li>`,
    );
    parts.push(`<h2>Accepted</h2><ul>${items.join('\n')}</ul>`);
  }
  if (review.problems.length > 0) {
    const items = review.problems.map((p) => `<li>${place(context, p.path, p.line)} ${sentence(p.reason)}</li>`);
    parts.push(`<h2>Not understood</h2><ul>${items.join('\n')}</ul>`);
  }
  return page('Throughline review', parts.join('\n'));
}

export function writeGraphHtml(graph: Graph): string {
  const readers = new Map<string, number>();
  for (const edge of graph.edges) readers.set(edge.to, (readers.get(edge.to) ?? 0) + 1);
  const rows = graph.nodes.map(
    (node) =>
      `<tr data-severity="${escapeHtml(node.kind)}" data-state=""><td>${escapeHtml(node.kind)}</td><td><code>${escapeHtml(node.name)}</code></td>` +
      `<td>${place(null, node.path, node.line)}</td><td>${node.columns.map((column) => `<code>${escapeHtml(column.name)}</code>`).join(' ')}</td><td>${readers.get(node.id) ?? 0}</td></tr>`,
  );
  const kinds = [...new Set(graph.nodes.map((node) => node.kind))].sort();
  const body = `<h1>${graph.nodes.length} assets, ${graph.edges.length} references</h1>
${filterForm(kinds, [])}<table><thead><tr><th>Kind</th><th>Asset</th><th>Defined</th><th>Columns</th><th>References</th></tr></thead><tbody>
${rows.join('\n')}</tbody></table>`;
  return page('Throughline graph', body);
}

function findingsTable(findings: readonly Finding[], context: CommentContext | null): string {
  const rows = findings.map((finding) => {
    const state = !finding.introduced ? 'old' : finding.certainty === 'possible' ? 'possible' : 'new';
    const trail = finding.trail.map((step) => `<code>${escapeHtml(assetName(step.asset, step.column))}</code>`);
    return `<tr data-severity="${finding.severity}" data-state="${state}"><td class="severity ${finding.severity}">${finding.severity}</td>
<td>${finding.certainty}${state === 'old' ? ', old' : ''}</td>
<td>${place(context, finding.path, finding.line)}<br><span class="soft">${escapeHtml(finding.clause)}</span></td>
<td>${sentence(finding.message)}${trail.length > 1 ? `<br><span class="soft">${trail.join(' → ')}</span>` : ''}${finding.help === '' ? '' : `<br>${sentence(finding.help)}`}<br><span class="soft">${escapeHtml(finding.rule)}</span></td></tr>`;
  });
  return `<h2>Findings</h2>
${filterForm(['critical', 'high', 'medium', 'low'], ['new', 'possible', 'old'])}<table><thead><tr><th>Severity</th><th>Certainty</th><th>Where</th><th>What</th></tr></thead><tbody>
${rows.join('\n')}</tbody></table>`;
}

function filterForm(kinds: readonly string[], states: readonly string[]): string {
  const options = (values: readonly string[]) =>
    ['<option value="">all</option>', ...values.map((value) => `<option>${escapeHtml(value)}</option>`)].join('');
  return `<form><input name="words" type="search" placeholder="Filter by words" aria-label="Filter by words">
<select name="severity" aria-label="Kind">${options(kinds)}</select>
<select name="state" aria-label="State"${states.length === 0 ? ' hidden' : ''}>${options(states)}</select><output class="soft"></output></form>`;
}

/** Names in backticks become code. */
function sentence(message: string): string {
  return message
    .split('`')
    .map((part, index) => (index % 2 === 1 && part !== '' ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('');
}

function place(context: CommentContext | null, path: string, line: number): string {
  const label = `<code>${escapeHtml(`${path}:${line}`)}</code>`;
  if (!context) return label;
  return `<a href="${escapeHtml(permalink(context, path, line))}" rel="noopener noreferrer">${label}</a>`;
}

function shortName(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** Only this very style and this very script may run, whatever a name in the page holds. */
function page(title: string, body: string): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body>
${body}
<script>${SCRIPT}</script></body></html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
