// The causes that a review found, with their evidence, in; one question about all of them out, within a budget of tokens.

import type { AffectedGraph } from '../model/affected';
import type { ModelRequest } from '../model/ask';
import type { Finding } from '../model/finding';
import { ISSUES_SCHEMA } from './answer-shape';
import { type ChangedLine, writeChanged } from './changed-lines';
import { dataBlock, numbered, oneLine } from './data-block';
import { estimateTokens } from './estimate-tokens';
import { REVIEW_SYSTEM } from './system';

/** Lines of one file, from `firstLine` on. */
export interface SourceExcerpt {
  path: string;
  firstLine: number;
  lines: string[];
}

export interface CauseFacts {
  /** `cause` of its findings. */
  id: string;
  /** What changed, in our words. */
  title: string;
  findings: Finding[];
  changed: { path: string; lines: ChangedLine[] }[];
  excerpts: SourceExcerpt[];
}

export interface ReviewPrompt {
  request: ModelRequest;
  /** Causes that had room, by id; the worst come first. */
  asked: string[];
}

const MOST_FINDINGS = 40;
const MOST_CHANGED = 80;
const MOST_EDGES = 200;
/** Of the budget; the graph explains, the findings are what it is about. */
const GRAPH_SHARE = 0.25;
/** Models think within this room too. */
const OUTPUT_BASE = 12_000;
const OUTPUT_PER_CAUSE = 1_500;
const OUTPUT_MOST = 24_000;

/** `causes`: worst first. */
export function promptForReview(
  causes: readonly CauseFacts[],
  graph: AffectedGraph | null,
  budget: number,
): ReviewPrompt {
  const fixed = estimateTokens(REVIEW_SYSTEM + JSON.stringify(ISSUES_SCHEMA.json));
  let free = budget - fixed;
  const told: { id: string; text: string }[] = [];
  for (const cause of causes) {
    const text = writeCause(cause);
    const tokens = estimateTokens(text);
    if (tokens > free * (told.length === 0 ? 1 : 1 - GRAPH_SHARE)) break;
    free -= tokens;
    told.push({ id: cause.id, text });
  }
  const asked = told.map(({ id }) => id);
  const drawn =
    graph === null
      ? ''
      : writeGraph(
          causes.filter(({ id }) => asked.includes(id)),
          graph,
          free,
        );
  const prompt = [
    `${asked.length === 1 ? 'One cause' : `${asked.length} causes`}. Answer one issue for each.`,
    ...told.map(({ text }) => text),
    drawn,
  ];
  return {
    asked,
    request: {
      task: 'review',
      system: REVIEW_SYSTEM,
      prompt: prompt.filter((part) => part !== '').join('\n\n'),
      schema: ISSUES_SCHEMA,
      maxOutputTokens: Math.min(OUTPUT_MOST, OUTPUT_BASE + OUTPUT_PER_CAUSE * asked.length),
    },
  };
}

/** The same for the same cause, wherever unrelated edits have moved it to: what was found, what changed, the broken lines. */
export function causeIdentity({ id, title, findings, changed, excerpts }: CauseFacts): string {
  const lines = findings.map(({ path, line }) => {
    const within = excerpts.find(
      (one) => one.path === path && line >= one.firstLine && line < one.firstLine + one.lines.length,
    );
    return within?.lines[line - within.firstLine] ?? '';
  });
  return JSON.stringify([
    id,
    title,
    findings.map((finding) => [finding.path, writeFinding(finding, false)]),
    lines,
    changed.map(({ path, lines: diff }) => [path, diff.map(({ sign, text }) => sign + text)]),
  ]);
}

function writeCause({ id, title, findings, changed, excerpts }: CauseFacts): string {
  const shown = findings.slice(0, MOST_FINDINGS).map((finding) => writeFinding(finding, true));
  if (findings.length > MOST_FINDINGS) shown.push(`- and ${findings.length - MOST_FINDINGS} more of the same kind`);
  const blocks = [
    ...changed.map(({ path, lines }) => dataBlock('changed-lines', path, writeChanged(lines, MOST_CHANGED))),
    ...excerpts.map(({ path, firstLine, lines }) => dataBlock('source', path, numbered(firstLine, lines))),
  ];
  return [`## Cause ${id}: ${oneLine(title)}`, ...shown, ...blocks].join('\n');
}

function writeFinding(finding: Finding, withLines: boolean): string {
  const { id, severity, certainty, rule, asset, column, path, line, clause, message, help, trail, fix } = finding;
  const name = column === null ? asset : `${asset}.${column}`;
  const place = withLines ? `${path}:${line}` : path;
  const steps = trail.map((step) => (step.column === null ? step.asset : `${step.asset}.${step.column}`));
  const parts = [
    `- finding ${id}: ${severity}, ${certainty}, ${rule}: ${oneLine(name)} at ${oneLine(place)} (${clause}): ${oneLine(message)}`,
    help === '' ? '' : `  what to do: ${oneLine(help)}`,
    steps.length < 2 ? '' : `  way from the change: ${oneLine(steps.join(' → '), 600)}`,
    fix === null ? '' : `  a fix made by code exists${fix.verified ? ' and was checked' : ''}`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The merged part of the graph around these causes: who reads what, and what is reached from what. */
function writeGraph(causes: readonly CauseFacts[], graph: AffectedGraph, room: number): string {
  const changedAssets = new Set(causes.flatMap(({ findings }) => findings.flatMap((f) => f.changedAsset ?? [])));
  const readers = new Map<string, AffectedGraph['edges']>();
  for (const edge of graph.edges) {
    const known = readers.get(edge.to);
    if (known) known.push(edge);
    else readers.set(edge.to, [edge]);
  }
  const lines: string[] = [];
  for (const asset of changedAssets) {
    const reached = reachedFrom(asset, readers);
    if (reached.length === 0) continue;
    lines.push(oneLine(`${asset} reaches: ${reached.slice(0, 60).join(', ')}`, 3000));
  }
  const near = new Set([...changedAssets, ...causes.flatMap(({ findings }) => findings.map(({ asset }) => asset))]);
  const seen = new Set<string>();
  for (const edge of graph.edges) {
    if (!near.has(edge.to) && !near.has(edge.from)) continue;
    const from = edge.fromColumn === null ? edge.from : `${edge.from}.${edge.fromColumn}`;
    const to = edge.toColumn === null ? edge.to : `${edge.to}.${edge.toColumn}`;
    const line = oneLine(
      `${from} ${edge.kind} ${to} (${edge.clause}, ${edge.path}:${edge.line})${edge.broken ? ' BROKEN' : ''}`,
    );
    if (seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
    if (seen.size === MOST_EDGES) break;
  }
  const kept: string[] = [];
  let left = room - 40;
  for (const line of lines) {
    left -= estimateTokens(line) + 1;
    if (left < 0) break;
    kept.push(line);
  }
  if (kept.length === 0) return '';
  if (kept.length < lines.length) kept.push(`… and ${lines.length - kept.length} more lines`);
  return `## Graph of what is affected\n${dataBlock('graph', '', kept.join('\n'))}`;
}

function reachedFrom(asset: string, readers: ReadonlyMap<string, AffectedGraph['edges']>): string[] {
  const reached = new Set([asset]);
  for (const at of reached) for (const { from } of readers.get(at) ?? []) reached.add(from);
  reached.delete(asset);
  return [...reached];
}
