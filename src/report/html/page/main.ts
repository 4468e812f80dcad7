// The page: reads its data, builds what is seen, and binds the keys that hold everywhere.

/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PageData, TrailData } from '../page-data';
import { el, sentence } from './element';
import { findingsView } from './findings-view';
import { graphView } from './graph-view';
import { inWordsView } from './in-words-view';
import { placeLink } from './place-link';
import { themeButton } from './theme';

const data = JSON.parse(document.querySelector('script[type="application/json"]')!.textContent) as PageData;
const probe = el('span', { hidden: '' });
document.body.append(probe);
const graph = data.graph.nodes.length > 0 ? graphView(data, probe) : null;
const findings = data.findings.length > 0 ? findingsView(data, { blobUrl: data.blobUrl, showTrail }) : null;

function showTrail(trail: readonly TrailData[]): void {
  if (!graph?.showTrail(trail)) return;
  graph.element.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
}

function topBar(): HTMLElement {
  return el(
    'div',
    { class: 'top' },
    el('span', { class: 'mark' }, 'Throughline'),
    el('span', { class: 'title' }, data.title),
    themeButton(() => graph?.refreshColours()),
  );
}

function verdict(): HTMLElement {
  const { word, detail, tone } = data.verdict;
  const facts = data.facts.flatMap(({ name, value }) => [el('div', {}, el('dt', {}, name), el('dd', {}, value))]);
  return el(
    'header',
    { class: `verdict ${tone}` },
    el('h1', {}, word),
    el('p', { class: 'detail' }, detail),
    el('dl', {}, ...facts),
  );
}

function changes(): HTMLElement | null {
  if (data.changes.length === 0) return null;
  const sign = { added: '+', removed: '−', changed: '~' } as const;
  const items = data.changes.map((change) =>
    el(
      'li',
      { class: change.mark },
      el('span', { class: 'sign', 'aria-label': change.mark }, sign[change.mark]),
      el('span', { class: 'text' }, ...sentence(change.text)),
      placeLink(data.blobUrl, change.path, change.line),
    ),
  );
  return el('section', { class: 'changes' }, el('h2', {}, 'What changed'), el('ul', {}, ...items));
}

function problems(): HTMLElement | null {
  if (data.problems.length === 0) return null;
  const items = data.problems.map((problem) =>
    el(
      'li',
      {},
      placeLink(data.blobUrl, problem.path, problem.line),
      el('span', { class: 'text' }, ...sentence(problem.reason)),
    ),
  );
  return el(
    'details',
    { class: 'problems' },
    el('summary', {}, `Not understood `, el('span', { class: 'count' }, String(data.problems.length))),
    el('ul', {}, ...items),
  );
}

function isTyping(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLInputElement || active instanceof HTMLSelectElement || active instanceof HTMLTextAreaElement
  );
}

function followHash(): void {
  const id = /^#finding-(.+)$/.exec(location.hash)?.[1];
  if (id === undefined) return;
  try {
    findings?.reveal(decodeURIComponent(id));
  } catch {
    // An address that somebody mistyped names no finding.
  }
}

document.body.classList.add(data.kind);
const inWords = data.inWords ? inWordsView(data.inWords, data.blobUrl) : null;
const article = [verdict(), inWords, changes(), findings?.element ?? null, problems()].filter((part) => part !== null);
document.body.append(
  topBar(),
  el('main', {}, el('div', { class: 'reading' }, ...article), ...(graph ? [graph.element] : [])),
);
graph?.start();
followHash();
addEventListener('hashchange', followHash);
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping()) return;
  const field = document.activeElement?.closest('.graph') ? graph?.search : (findings?.search ?? graph?.search);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
