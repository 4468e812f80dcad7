// A review or a graph in, one HTML page out that needs nothing else: no script from elsewhere, no font, no request.

import { createHash } from 'node:crypto';
import type { Review } from '../model/finding';
import type { Graph } from '../model/graph';
import { escapeHtml } from './escape-markdown';
import { embedJson } from './html/embed-json';
import { wholeGraphData } from './html/graph-data';
import type { PageData } from './html/page-data';
import { PAGE_SCRIPT, PAGE_STYLE } from './html/page-files.generated';
import { type ReadFile, reviewData } from './html/review-data';
import { count } from './html/verdict-words';
import type { CommentContext } from './report-context';

/** `readFile` gives the texts at head of the files that `shownPaths` names; without it no source lines are shown. */
export function writeHtml(
  review: Review,
  context: CommentContext | null = null,
  readFile: ReadFile | null = context?.readFile?.bind(context) ?? null,
): string {
  return page(reviewData(review, context, readFile));
}

export function writeGraphHtml(graph: Graph): string {
  const data = wholeGraphData(graph);
  const detail = `${count(data.nodes.length, 'asset', 'assets')}, ${count(data.edges.length, 'reference', 'references')}`;
  return page({
    schemaVersion: 1,
    kind: 'graph',
    title: detail,
    verdict: { word: 'Graph', detail, tone: 'plain' },
    facts: [],
    blobUrl: null,
    inWords: null,
    changes: [],
    groups: [],
    findings: [],
    problems: graph.problems.map(({ path, line, reason }) => ({ path, line, reason })),
    graph: data,
  });
}

/** Only this very style and this very script may run, whatever a name in the page holds. */
function page(data: PageData): string {
  const policy = `default-src 'none'; style-src '${hashOf(PAGE_STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const { word, detail } = data.verdict;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(data.kind === 'review' ? `${word} · Throughline` : `${detail} · Throughline`)}</title>
<style>${PAGE_STYLE}</style></head>
<body>
<noscript>${withoutScript(data)}</noscript>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${PAGE_SCRIPT}</script>
</body></html>
`;
}

/** Where no script may run the page still says what it came to say. */
function withoutScript({ verdict, findings }: PageData): string {
  const items = findings
    .filter((finding) => finding.state === 'new')
    .map(({ path, line, message }) => `<li><code>${escapeHtml(`${path}:${line}`)}</code> ${escapeHtml(message)}</li>`);
  return `<main><h1>${escapeHtml(verdict.word)}</h1><p>${escapeHtml(verdict.detail)}</p><ul>${items.join('')}</ul></main>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
