// A graph, or the part of it that a review is about, in; a Mermaid flow chart out that GitHub draws.

import type { Graph } from '../model/graph';
import type { Finding, Review } from '../model/finding';
import { assetKind, assetName } from './asset-name';
import { visibleLine } from './escape-markdown';

/** GitHub refuses charts beyond these. */
export const MERMAID_MAX_CHARACTERS = 50_000;
export const MERMAID_MAX_EDGES = 500;
/** More than a reader can take in at a glance. */
const MAX_AFFECTED = 25;
const STYLES = [
  'classDef changed fill:#ffebe9,stroke:#cf222e,color:#1f2328',
  'classDef broken fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];

/** The changed things, what they break and what lies between; empty when fewer than three things would be drawn. */
export function drawAffected(findings: readonly Finding[]): string {
  const picture = newPicture();
  for (const finding of findings) {
    const steps = finding.trail.map((step) => ({ asset: step.asset, column: step.column }));
    const last = steps.at(-1);
    if (last?.asset !== finding.asset) steps.push({ asset: finding.asset, column: finding.column });
    else last.column ??= finding.column;
    if (finding.changedAsset !== null && steps.length === 1) {
      steps.unshift({ asset: finding.changedAsset, column: null });
    }
    const keys = steps.map((step) => assetName(step.asset, step.column));
    const fresh = new Set(keys.filter((key) => !picture.nodes.has(key))).size;
    if (picture.nodes.size + fresh > MAX_AFFECTED) {
      picture.left += 1;
      continue;
    }
    for (const [index, step] of steps.entries()) {
      const broken = index === steps.length - 1;
      addNode(picture, keys[index]!, assetKind(step.asset), index === 0 ? 'changed' : broken ? 'broken' : '');
      if (index > 0 && keys[index - 1] !== keys[index]) addEdge(picture, keys[index - 1]!, keys[index]!);
    }
  }
  if (picture.nodes.size < 3) return '';
  return write(picture, 'LR', true);
}

/** How many things `drawAffected` would draw. */
export function countAffected(chart: string): number {
  return chart.match(/^ {2}n\d+[[({>]/gm)?.length ?? 0;
}

/** What runs today, asset by asset; beyond GitHub's limits it stops and says so in a comment line. */
export function writeMermaid(graph: Graph): string {
  const picture = newPicture();
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  for (const edge of graph.edges) {
    if (!edge.live || edge.from === edge.to) continue;
    // Arrows point the way data flows: from what is read to its reader.
    const key = `${edge.to}\0${edge.from}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (picture.edges.length >= MERMAID_MAX_EDGES) {
      picture.left += 1;
      continue;
    }
    for (const id of [edge.to, edge.from]) {
      const node = known.get(id);
      addNode(picture, node?.name ?? assetName(id), node?.kind ?? assetKind(id), '', id);
    }
    addEdge(picture, edge.to, edge.from);
  }
  const linked = new Set(picture.nodes.keys());
  for (const node of graph.nodes) {
    if (!linked.has(node.id) && (node.kind === 'table' || node.kind.endsWith('view'))) {
      addNode(picture, node.name, node.kind, '', node.id);
    }
  }
  return write(picture, 'LR', false);
}

export function writeAffectedMermaid(review: Review): string {
  return drawAffected(review.findings.filter((finding) => finding.introduced));
}

interface Picture {
  nodes: Map<string, { id: string; label: string; kind: string; role: string }>;
  edges: string[];
  seen: Set<string>;
  left: number;
}

function newPicture(): Picture {
  return { nodes: new Map(), edges: [], seen: new Set(), left: 0 };
}

function addNode(picture: Picture, label: string, kind: string, role: string, key = label): void {
  const node = picture.nodes.get(key);
  if (!node) {
    picture.nodes.set(key, { id: `n${picture.nodes.size}`, label, kind, role });
    return;
  }
  if (node.role !== 'changed' && role !== '') node.role = role;
}

function addEdge(picture: Picture, from: string, to: string): void {
  const line = `  ${picture.nodes.get(from)!.id} --> ${picture.nodes.get(to)!.id}`;
  if (picture.seen.has(line)) return;
  picture.seen.add(line);
  picture.edges.push(line);
}

function write(picture: Picture, direction: string, styled: boolean): string {
  const lines = [`flowchart ${direction}`];
  let size = 200;
  let left = picture.left;
  const drawn = new Set<string>();
  for (const node of picture.nodes.values()) {
    const line = `  ${node.id}${shape(node.kind, escapeLabel(node.label))}${node.role === '' ? '' : `:::${node.role}`}`;
    if (size + line.length > MERMAID_MAX_CHARACTERS * 0.7) {
      left += 1;
      continue;
    }
    size += line.length + 1;
    drawn.add(node.id);
    lines.push(line);
  }
  for (const edge of picture.edges) {
    const [from, to] = edge.trim().split(' --> ');
    if (size + edge.length > MERMAID_MAX_CHARACTERS || !drawn.has(from!) || !drawn.has(to!)) {
      left += 1;
      continue;
    }
    size += edge.length + 1;
    lines.push(edge);
  }
  if (styled) lines.push(...STYLES.map((style) => `  ${style}`));
  if (left > 0) lines.push(`  %% ${left} more not drawn`);
  return lines.join('\n');
}

function shape(kind: string, label: string): string {
  if (kind === 'table') return `[("${label}")]`;
  if (kind === 'view' || kind === 'materialized-view') return `["${label}"]`;
  if (kind === 'function' || kind === 'trigger') return `[["${label}"]]`;
  return `("${label}")`;
}

/** Everything but plain characters becomes a numeric code, so that a name is never syntax. */
function escapeLabel(label: string): string {
  const line = visibleLine(label, 80);
  return line.trim() === '' ? '#32;' : line.replace(/[^\p{L}\p{N} ._/:,-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}
