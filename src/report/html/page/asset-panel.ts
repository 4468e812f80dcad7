// An asset or column that is selected in, words about it out: what it is, its columns, what it is made from, what it feeds.

import { NO_COLUMN } from '../page-data';
import { button, el } from './element';
import type { Highlight } from './highlight';
import type { GraphIndex } from './index-graph';
import { placeLink } from './place-link';
import type { Lineage } from './trace-lineage';

interface Selection {
  node: number;
  column: number;
}

const MOST_LISTED = 200;
const MOST_COLUMNS = 8;

export function assetPanel(
  graph: GraphIndex,
  { node, column }: Selection,
  highlight: Highlight,
  blobUrl: string | null,
  select: (selection: Selection) => void,
  close: () => void,
): DocumentFragment {
  const data = graph.data.nodes[node]!;
  const fragment = document.createDocumentFragment();
  const own = column === NO_COLUMN ? null : data.columns[column]!;
  fragment.append(
    el(
      'header',
      {},
      el('p', { class: 'kind' }, own ? `column of ${data.kind.replace(/-/g, ' ')}` : data.kind.replace(/-/g, ' ')),
      button({ class: 'quiet close', 'aria-label': 'Close' }, close, '×'),
      el('h3', {}, own ? own[0] : data.name),
      own
        ? el(
            'p',
            { class: 'of' },
            button({ class: 'plain' }, () => select({ node, column: NO_COLUMN }), data.name),
            own[1] === '' ? null : el('code', {}, own[1]),
          )
        : null,
      data.path === '' ? null : placeLink(blobUrl, data.path, data.line),
    ),
  );
  fragment.append(lineageList(graph, 'Made from', 'upstream', highlight.upstream, select));
  fragment.append(lineageList(graph, 'Feeds', 'downstream', highlight.downstream, select));
  if (!own && data.columns.length > 0) fragment.append(columnList(graph, node, select));
  return fragment;
}

function lineageList(
  graph: GraphIndex,
  title: string,
  role: string,
  lineage: Lineage,
  select: (selection: Selection) => void,
): HTMLElement {
  const { nodes } = graph.data;
  const columns = new Map<number, number[]>();
  for (const key of lineage.columns.keys()) {
    const [node, column] = key.split('/').map(Number) as [number, number];
    columns.set(node, [...(columns.get(node) ?? []), column]);
  }
  const reached = [...lineage.nodes].sort((a, b) => b[1] - a[1] || (nodes[a[0]]!.name < nodes[b[0]]!.name ? -1 : 1));
  const items = reached.slice(0, MOST_LISTED).map(([node, level]) => {
    const names = (columns.get(node) ?? []).sort((a, b) => a - b);
    return el(
      'li',
      level === 1 ? { class: 'weak' } : {},
      button({ class: 'plain' }, () => select({ node, column: NO_COLUMN }), nodes[node]!.name),
      names.length === 0
        ? null
        : el(
            'span',
            { class: 'columns' },
            ...names
              .slice(0, MOST_COLUMNS)
              .map((column) =>
                button({ class: 'plain column' }, () => select({ node, column }), nodes[node]!.columns[column]![0]),
              ),
            names.length > MOST_COLUMNS ? `and ${names.length - MOST_COLUMNS} more` : null,
          ),
    );
  });
  if (reached.length > MOST_LISTED) items.push(el('li', { class: 'weak' }, `and ${reached.length - MOST_LISTED} more`));
  return el(
    'section',
    { class: role },
    el('h4', {}, title, el('span', { class: 'count' }, ` ${reached.length}`)),
    items.length === 0
      ? el('p', { class: 'none' }, role === 'upstream' ? 'Nothing known: it starts here.' : 'Nothing known reads it.')
      : el('ul', {}, ...items),
  );
}

function columnList(graph: GraphIndex, node: number, select: (selection: Selection) => void): HTMLElement {
  const { columns } = graph.data.nodes[node]!;
  const items = columns.map(([name, type, mark], column) =>
    el(
      'li',
      mark === '' ? {} : { class: mark },
      button({ class: 'plain column' }, () => select({ node, column }), name),
      el('span', { class: 'type' }, mark === '' ? type : `${type} ${mark}`.trim()),
    ),
  );
  return el(
    'section',
    { class: 'all-columns' },
    el('h4', {}, 'Columns', el('span', { class: 'count' }, ` ${columns.length}`)),
    el('ul', {}, ...items),
  );
}
