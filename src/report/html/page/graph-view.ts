// The graph of a page in, the explorer out: search, picture, and what is known of the thing selected.

import { NO_COLUMN, type PageData, type TrailData } from '../page-data';
import { assetPanel } from './asset-panel';
import { button, clear, el } from './element';
import { GraphStage, type Selection } from './graph-stage';
import { searchAssets } from './search-assets';

export interface GraphView {
  element: HTMLElement;
  search: HTMLInputElement;
  refreshColours(): void;
  showTrail(trail: readonly TrailData[]): boolean;
  showAsset(asset: string, column: string | null): boolean;
  start(): void;
}

const KEYS = 'Arrow keys follow references, Enter unfolds, plus and minus zoom, 0 shows all, Escape lets go.';

export function graphView(data: PageData, probe: HTMLElement): GraphView {
  const status = el('p', { class: 'visually-hidden', role: 'status', id: 'graph-status' });
  const panel = el('aside', { class: 'panel', 'aria-label': 'Selected asset', hidden: '' });
  const stage = new GraphStage(data.graph, probe, {
    onSelect(selection, highlight) {
      clear(panel);
      panel.hidden = selection === null;
      if (selection === null || highlight === null) {
        status.textContent = highlight ? 'The trail of the finding is lit.' : '';
        return;
      }
      panel.append(
        assetPanel(stage.graph, selection, highlight, data.blobUrl, select, () => stage.select(null, { fly: false })),
      );
      panel.scrollTop = 0;
      status.textContent = spoken(selection, highlight.upstream.nodes.size, highlight.downstream.nodes.size);
    },
  });
  const nodes = data.graph.nodes;
  stage.canvas.setAttribute('aria-label', `${nodes.length} assets and their references`);

  function select(selection: Selection): void {
    stage.select(selection, { fly: true });
  }

  function spoken({ node, column }: Selection, up: number, down: number): string {
    const asset = nodes[node]!;
    const name = column === NO_COLUMN ? asset.name : `${asset.name}, column ${asset.columns[column]![0]}`;
    return `${asset.kind} ${name}: ${up} upstream, ${down} downstream.`;
  }

  const { box, input } = searchBox(stage, select);
  const element = el('section', { class: 'graph', 'aria-label': 'Graph' });
  const full = button({ class: 'quiet', 'aria-pressed': 'false', title: 'Fill the window' }, toggleFull, 'Expand');
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
    button({ class: 'quiet', 'aria-label': 'Zoom out' }, () => stage.zoom(1 / 1.4), '−'),
    button({ class: 'quiet', 'aria-label': 'Zoom in' }, () => stage.zoom(1.4), '+'),
    button({ class: 'quiet' }, () => stage.fit(), 'Fit'),
    data.kind === 'review' ? full : null,
  );
  const left = data.graph.left > 0 ? el('p', { class: 'left' }, `${data.graph.left} more assets are not drawn.`) : null;
  element.append(
    el('div', { class: 'bar' }, box, tools),
    el(
      'div',
      { class: 'stage' },
      stage.canvas,
      panel,
      legend(),
      status,
      el('p', { class: 'visually-hidden', id: 'graph-keys' }, KEYS),
    ),
  );
  if (left) element.append(left);
  return {
    element,
    search: input,
    refreshColours: () => stage.refreshColours(),
    showTrail: (trail) => stage.showTrail(trail),
    showAsset(asset, column) {
      const node = nodes.findIndex((candidate) => candidate.id === asset);
      if (node < 0) return false;
      select({
        node,
        column: column === null ? NO_COLUMN : nodes[node]!.columns.findIndex(([name]) => name === column),
      });
      return true;
    },
    start: () => stage.fit(false),
  };
}

function legend(): HTMLElement {
  const entry = (kind: string, text: string) => el('span', { class: `key ${kind}` }, text);
  return el(
    'div',
    { class: 'legend', 'aria-hidden': 'true' },
    entry('upstream', 'made from'),
    entry('downstream', 'feeds'),
    entry('dashed', 'filters or joins'),
    entry('bad', 'breaks'),
  );
}

function searchBox(
  stage: GraphStage,
  select: (selection: Selection) => void,
): { box: HTMLElement; input: HTMLInputElement } {
  const input = el('input', {
    type: 'search',
    placeholder: 'Find a table, model or column',
    'aria-label': 'Find an asset or a column',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': 'graph-hits',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const list = el('ul', { class: 'hits', role: 'listbox', id: 'graph-hits', hidden: '' });
  let hits: Selection[] = [];
  let active = 0;
  function close(): void {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  function choose(at: number): void {
    const hit = hits[at];
    if (!hit) return;
    close();
    select(hit);
    stage.canvas.focus({ preventScroll: true });
  }
  function show(): void {
    const found = searchAssets(stage.graph, input.value);
    hits = found;
    clear(list);
    for (const [at, hit] of found.entries()) {
      const kind = stage.graph.data.nodes[hit.node]!.kind.replace(/-/g, ' ');
      const option = el(
        'li',
        { role: 'option', id: `hit-${at}`, 'aria-selected': String(at === active) },
        el('span', { class: 'name' }, hit.label),
        el('span', { class: 'kind' }, hit.column === NO_COLUMN ? kind : 'column'),
      );
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        choose(at);
      });
      list.append(option);
    }
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length > 0) input.setAttribute('aria-activedescendant', `hit-${active}`);
  }
  input.addEventListener('input', () => {
    active = 0;
    show();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + hits.length) % Math.max(1, hits.length);
      show();
    } else if (event.key === 'Enter') choose(active);
    else if (event.key === 'Escape') {
      if (input.value === '') input.blur();
      input.value = '';
      close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return { box: el('div', { class: 'search' }, input, list), input };
}
