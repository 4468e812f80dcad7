// A review in, what a terminal shows out: compact, by cause, with places that terminals make clickable.

import type { Finding, Review, Severity } from '../model/finding';
import { verdictLine } from './comment';
import { changeBehind, describeAsset, describeChange } from './describe-change';
import { visibleLine } from './escape-markdown';
import { groupFindings, splitByWeight, type FindingGroup } from './group-findings';
import { trailNames } from './trail-names';

/** Old trouble is told, not recited: this change is what is looked at. */
const MOST_OLD = 20;

export interface TextOptions {
  color: boolean;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const;
const SEVERITY_STYLE: Record<Severity, keyof typeof STYLES> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  none: 'dim',
};

export function writeText(review: Review, { color }: TextOptions): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const { broken, possible, old } = splitByWeight(review);
  const blocks = [headline(review, paint)];
  if (review.changes.length > 0) {
    blocks.push(
      [
        paint('bold', 'What changed'),
        ...review.changes.map(
          (change) => `  ${names(describeChange(change))}  ${place(change.path, change.line, null, paint)}`,
        ),
      ].join('\n'),
    );
  }
  for (const group of groupFindings(broken)) blocks.push(writeGroup(group, review, paint));
  blocks.push(...writeList('To look at: the name matches, nothing proves that it is meant', possible, paint));
  blocks.push(...writeList('Broken before this change', old, paint, MOST_OLD));
  if (review.ignored.length > 0) {
    blocks.push(paint('dim', `${review.ignored.length} accepted by a comment, the baseline or a label`));
  }
  if (review.problems.length > 0) {
    const lines = review.problems.map((p) => `  ${place(p.path, p.line, null, paint)}  ${names(p.reason)}`);
    blocks.push([paint('bold', `Not understood (${review.problems.length})`), ...lines].join('\n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

function headline(review: Review, paint: Paint): string {
  // The circles of the comment say in a terminal what colour says already.
  const line = verdictLine(review, null).replace(/^\S+ /, '');
  const judged = review.stats.nodes > 0 || review.findings.length > 0;
  const style = review.verdict === 'unsafe' ? 'red' : review.verdict === 'safe' && judged ? 'green' : 'yellow';
  return paint('bold', paint(style, line));
}

function writeGroup(group: FindingGroup, review: Review, paint: Paint): string {
  const first = group.findings[0]!;
  const change = changeBehind(review.changes, first);
  const what = change ? describeChange(change) : describeAsset(group.changedAsset ?? first.asset);
  const lines = [`${paint(SEVERITY_STYLE[group.severity], group.severity)}  ${paint('bold', names(what))}`];
  for (const finding of group.findings) {
    const certainty = finding.certainty === 'proven' ? '' : `, ${finding.certainty}`;
    const where = place(finding.path, finding.line, finding.startColumn, paint);
    lines.push(`  ${where}  ${paint('dim', `${finding.clause}${certainty} · ${finding.rule}`)}`);
    lines.push(`    ${names(finding.message)}`);
    const trail = trailNames(finding).map(({ name }) => visibleLine(name, 300));
    if (trail.length > 2) lines.push(`    ${paint('dim', trail.join(' → '))}`);
  }
  const helps = [...new Set(group.findings.map((finding) => finding.help).filter((help) => help !== ''))];
  for (const help of helps) lines.push(`  ${paint('green', 'fix')}  ${names(help)}`);
  if (group.findings.some((finding) => finding.fix?.verified)) {
    lines.push(`  ${paint('green', 'fix')}  --fix makes the edits (checked: nothing breaks with them)`);
  }
  return lines.join('\n');
}

function writeList(
  title: string,
  findings: readonly Finding[],
  paint: Paint,
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (findings.length === 0) return [];
  const lines = findings
    .slice(0, most)
    .map(
      (finding) =>
        `  ${place(finding.path, finding.line, finding.startColumn, paint)}  ${paint(SEVERITY_STYLE[finding.severity], finding.severity)}  ${names(finding.message)}`,
    );
  const left = findings.length - lines.length;
  if (left > 0) lines.push(paint('dim', `  and ${left} more: --format json lists them all`));
  return [[paint('bold', `${title} (${findings.length})`), ...lines].join('\n')];
}

function place(path: string, line: number, column: number | null, paint: Paint): string {
  return paint('cyan', `${visibleLine(path, 600)}:${line}${column === null ? '' : `:${column}`}`);
}

/** Backticks are for Markdown: here names stand as they are, with control characters made visible. */
function names(message: string): string {
  return visibleLine(message.replace(/`/g, ''), 2000);
}
