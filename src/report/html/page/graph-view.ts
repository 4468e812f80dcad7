// The graph of a page in, the explorer out: search, picture, and what is known of the thing selected.

import { type GraphData, NO_COLUMN, type PageData, type TrailData } from '../page-data';
import { assetPanel } from './asset-panel';
import { button, clear, el, setText } from './element';
import { GraphStage, type Selection } from './graph-stage';
import { countKinds, hideKinds } from './hide-kinds';
import type { Highlight } from './highlight';
import { searchBox } from './search-box';

export interface GraphView {
  element: HTMLElement;
  search: HTMLInputElement;
  refreshColours(): void;
  showTrail(trail: readonly TrailData[]): boolean;
  start(): void;
}

const KEYS = 'Arrow keys follow references, Enter unfolds, plus and minus zoom, 0 shows all, Escape lets go.';
/** Checks outnumber what they check: they are shown when asked for. */
const HIDDEN_AT_FIRST = ['dbt-test'];

export function graphView(data: PageData, probe: HTMLElement): GraphView {
  const hidden = new Set(data.kind === 'graph' ? HIDDEN_AT_FIRST : []);
  const status = el('p', { class: 'visually-hidden', role: 'status', id: 'graph-status' });
  const panel = el('aside', { class: 'panel', 'aria-label': 'Selected asset', hidden: '' });
  const legend = el('div', { class: 'legend', 'aria-hidden': 'true' });
  const keys = el('p', { class: 'visually-hidden', id: 'graph-keys' }, KEYS);
  const frame = el('div', { class: 'stage' }, panel, legend, status, keys);
  let stage = openStage(hideKinds(data.graph, hidden));

  function openStage(graph: GraphData): GraphStage {
    const opened = new GraphStage(graph, probe, {
      onSelect: (selection, highlight) => show(opened, selection, highlight),
    });
    opened.canvas.setAttribute('aria-label', `${graph.nodes.length} assets and their references`);
    frame.prepend(opened.canvas);
    explain(legend, graph, null);
    return opened;
  }

  function show(on: GraphStage, selection: Selection | null, highlight: Highlight | null): void {
    clear(panel);
    panel.hidden = selection === null;
    explain(legend, on.graph.data, selection === null ? null : highlight);
    setText(status, highlight ? 'The trail of the finding is lit.' : '');
    if (selection === null || highlight === null) return;
    const close = () => on.select(null, { fly: false });
    panel.append(assetPanel(on.graph, selection, highlight, data.blobUrl, select, close));
    panel.scrollTop = 0;
    setText(status, spoken(on.graph.data, selection, highlight));
  }

  function select(selection: Selection): void {
    stage.select(selection, { fly: true });
  }

  function setKinds(): void {
    stage.canvas.remove();
    stage = openStage(hideKinds(data.graph, hidden));
    show(stage, null, null);
  }

  const { box, input } = searchBox(
    () => stage.graph,
    (selection) => {
      select(selection);
      stage.canvas.focus({ preventScroll: true });
    },
  );
  const element = el('section', { class: 'graph', 'aria-label': 'Graph' });
  const full = button({ class: 'quiet', 'aria-pressed': 'false' }, toggleFull, 'Expand');
  function toggleFull(): void {
    const isFull = element.classList.toggle('full');
    element.classList.toggle('wheels', isFull || data.kind === 'graph');
    full.textContent = isFull ? 'Close' : 'Expand';
    full.setAttribute('aria-pressed', String(isFull));
    stage.fit(false);
  }
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && element.classList.contains('full')) toggleFull();
  });
  if (data.kind === 'graph') element.classList.add('wheels');
  const tools = el(
    'div',
    { class: 'tools' },
    kindsMenu(data.graph, hidden, setKinds),
    button({ class: 'quiet', 'aria-label': 'Zoom out' }, () => stage.zoom(1 / 1.4), '−'),
    button({ class: 'quiet', 'aria-label': 'Zoom in' }, () => stage.zoom(1.4), '+'),
    button({ class: 'quiet' }, () => stage.fit(), 'Fit'),
    data.kind === 'review' ? full : null,
  );
  element.append(el('div', { class: 'bar' }, box, tools), frame);
  if (data.graph.left > 0) element.append(el('p', { class: 'left' }, `${data.graph.left} more assets are not drawn.`));
  return {
    element,
    search: input,
    refreshColours: () => stage.refreshColours(),
    showTrail: (trail) => stage.showTrail(trail),
    start: () => stage.start(),
  };
}

function spoken({ nodes }: GraphData, { node, column }: Selection, { upstream, downstream }: Highlight): string {
  const asset = nodes[node]!;
  const name = column === NO_COLUMN ? asset.name : `${asset.name}, column ${asset.columns[column]![0]}`;
  return `${asset.kind} ${name}: ${upstream.nodes.size} upstream, ${downstream.nodes.size} downstream.`;
}

/** Only the colours that are to be seen; before anything is selected, what to do. */
function explain(legend: HTMLElement, graph: GraphData, highlight: Highlight | null): void {
  clear(legend);
  const entry = (kind: string, text: string) => legend.append(el('span', { class: `key ${kind}` }, text));
  if (highlight) {
    entry('upstream', 'made from');
    entry('downstream', 'feeds');
    if ([...highlight.edges.values()].some(({ level }) => level === 1)) entry('dashed', 'filters or joins');
  }
  if (graph.edges.some((edge) => edge[6] === 1)) entry('bad', 'breaks');
  if (!highlight) legend.append(el('span', {}, 'Click a column to follow it both ways'));
}

function kindsMenu(graph: GraphData, hidden: Set<string>, onChange: () => void): HTMLElement | null {
  const counts = countKinds(graph);
  if (counts.length < 2) return null;
  const items = counts.map(([kind, count]) => {
    const box = el('input', { type: 'checkbox' });
    box.checked = !hidden.has(kind);
    box.addEventListener('change', () => {
      if (box.checked) hidden.delete(kind);
      else hidden.add(kind);
      onChange();
    });
    return el('li', {}, el('label', {}, box, kind.replace(/-/g, ' '), el('span', { class: 'count' }, String(count))));
  });
  const menu = el('details', { class: 'kinds' }, el('summary', {}, 'Kinds'), el('ul', {}, ...items));
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')!.focus();
    event.stopPropagation();
  });
  addEventListener('pointerdown', (event) => {
    if (menu.open && !menu.contains(event.target as Node)) menu.open = false;
  });
  return menu;
}
