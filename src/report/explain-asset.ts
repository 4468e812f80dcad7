// The graph and one of its assets in; out: what it is, where it is defined, who reads it and what would break without it.

import type { Edge, Graph, Node } from '../model/graph';
import { downstream } from '../graph/traverse';
import { assetKind, assetName } from './asset-name';
import { code, escapeText } from './escape-markdown';
import { fileLink } from './permalink';
import type { CommentContext } from './report-context';

const MOST_COLUMNS = 30;
const MOST_READERS = 12;
const MOST_REACHED = 10;

export type LinkContext = Pick<CommentContext, 'repository' | 'serverUrl' | 'headSha'>;

export function explainAsset(graph: Graph, node: Node, column: string | null, link: LinkContext): string {
  const context = link as CommentContext;
  const name = assetName(node.id, column);
  const kind = (assetKind(node.id) || node.kind).replaceAll('-', ' ');
  const own = node.columns.find((one) => one.name === column);
  const type = own && own.type !== '' ? `, ${code(own.type)}${own.nullable ? '' : ', required'}` : '';
  const what =
    column === null
      ? `is a ${escapeText(kind)}`
      : `is a column of ${escapeText(kind)} ${code(assetName(node.id))}${type}`;
  const parts = [`**${code(name)}** ${what}, defined in ${fileLink(context, node.path, own?.line ?? node.line)}.`];
  if (column === null && node.columns.length > 0) parts.push(columnsOf(node));
  parts.push(sourcesOf(graph, node, column), readersOf(graph, node, column, context), breaksOf(graph, node, column));
  return parts.filter((part) => part !== '').join('\n\n');
}

function columnsOf({ columns, partial }: Node): string {
  const names = columns.slice(0, MOST_COLUMNS).map(({ name }) => code(name));
  const rest = columns.length - names.length;
  const more = rest > 0 ? ` and ${rest} more` : partial ? ' and perhaps others' : '';
  return `It has ${names.join(', ')}${more}.`;
}

/** What it is made from. */
function sourcesOf(graph: Graph, node: Node, column: string | null): string {
  const made = graph.edges.filter(
    (edge) => edge.from === node.id && edge.to !== node.id && (column === null || edge.fromColumn === column),
  );
  const names = [...new Set(made.map((edge) => assetName(edge.to, column === null ? null : edge.toColumn)))];
  if (names.length === 0) return '';
  const rest = names.length - MOST_REACHED;
  const shown = names.slice(0, MOST_REACHED).map((name) => code(name));
  return `It comes from ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

function readersOf(graph: Graph, node: Node, column: string | null, context: CommentContext): string {
  const isReader = (edge: Edge) =>
    edge.live && edge.to === node.id && edge.from !== node.id && (column === null || edge.toColumn === column);
  const lines = new Set(
    graph.edges
      .filter(isReader)
      .map(
        (edge) =>
          `- ${fileLink(context, edge.path, edge.line)} · ${code(assetName(edge.from, edge.fromColumn))} · ${edge.clause}${edge.toColumn !== null && column === null ? ` ${code(edge.toColumn)}` : ''}`,
      ),
  );
  if (lines.size === 0) return 'Nothing in this repository reads it, as far as the graph sees.';
  const rest = lines.size - MOST_READERS;
  const shown = [...lines].slice(0, MOST_READERS);
  if (rest > 0) shown.push(`- and ${rest} more places`);
  return `**Read in ${lines.size} ${lines.size === 1 ? 'place' : 'places'}**\n${shown.join('\n')}`;
}

function breaksOf(graph: Graph, node: Node, column: string | null): string {
  const reached = downstream(graph, node.id, column);
  if (reached.length === 0) return '';
  const names = [...new Set(reached.map((one) => assetName(one.node)))];
  const shown = names.slice(0, MOST_REACHED).map((name) => code(name));
  const rest = names.length - shown.length;
  return `Without it ${names.length === 1 ? 'this breaks' : 'these break'}, directly or further on: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
