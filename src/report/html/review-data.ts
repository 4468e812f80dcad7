// A review, where it was published and the texts of files in; what its page carries out.

import type { Change } from '../../model/change';
import type { Finding, Review } from '../../model/finding';
import { assetName } from '../asset-name';
import { besideHeading, changeBehind, describeAsset, describeChange } from '../describe-change';
import { encodePath } from '../escape-markdown';
import { explanationData } from '../explanation';
import { groupFindings, splitByWeight } from '../group-findings';
import type { CommentContext } from '../report-context';
import { showFix } from '../show-fix';
import { codeAt, excerptAt, lineReader, type ReadLines } from './excerpt';
import { affectedGraphData } from './graph-data';
import type { ChangeData, FindingData, FindingState, GroupData, PageData } from './page-data';
import { trailGraph } from './trail-graph';
import { verdictWords } from './verdict-words';

export type ReadFile = (path: string) => string | null;

/** Files whose lines the page shows: read them before, for `readFile` answers at once. */
export function shownPaths(review: Review): string[] {
  const paths = new Set<string>();
  for (const finding of [...review.findings, ...review.ignored]) {
    paths.add(finding.path);
    for (const { path } of finding.trail) paths.add(path);
    for (const { path } of finding.fix?.edits ?? []) paths.add(path);
  }
  return [...paths].sort();
}

export function reviewData(review: Review, context: CommentContext | null, readFile: ReadFile | null): PageData {
  const readLines = lineReader(readFile);
  const { broken, possible, old } = splitByWeight(review);
  const findings: FindingData[] = [];
  const groups: GroupData[] = [];
  const sets: [FindingState, Finding[]][] = [
    ['new', broken],
    ['new', possible],
    ['old', old],
    ['accepted', review.ignored],
  ];
  for (const [state, members] of sets) {
    for (const group of groupFindings(members)) {
      const first = findings.length;
      const change = changeBehind(review.changes, group.findings[0]!);
      for (const finding of group.findings) {
        const message = besideHeading(finding.message, change);
        findings.push({ ...findingData(finding, state, readLines, readFile), message });
      }
      groups.push({
        ...groupHeading(group.findings[0]!, group.changedAsset, review),
        members: group.findings.map((_, index) => first + index),
      });
    }
  }
  const named = new Set(broken.map((finding) => finding.asset));
  return {
    schemaVersion: 1,
    kind: 'review',
    title: context?.pull ? `${context.repository} #${context.pull}` : (context?.repository ?? ''),
    verdict: verdictWords(review, context?.accepted ?? false),
    facts: reviewFacts(review, context),
    blobUrl: blobUrl(context),
    inWords: explanationData(context?.explained),
    changes: review.changes.map(changeData),
    groups,
    findings,
    problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
    graph: affectedGraphData(review.affected ?? trailGraph([...broken, ...possible]), named),
  };
}

function findingData(
  finding: Finding & { reason?: string },
  state: FindingState,
  readLines: ReadLines,
  readFile: ReadFile | null,
): FindingData {
  const { id, rule, severity, certainty, asset, column, path, line, clause, message, help, fix } = finding;
  return {
    ...{ id, rule, severity, certainty, state, asset, column, path, line, clause, message, help },
    name: assetName(asset, column),
    reason: finding.reason ?? '',
    excerpt: excerptAt(finding, readLines),
    trail: finding.trail.map((step) => ({
      asset: step.asset,
      column: step.column,
      name: assetName(step.asset, step.column),
      path: step.path,
      line: step.line,
      code: codeAt(step.path, step.line, readLines),
    })),
    fix: fix ? { verified: fix.verified, diff: readFile ? showFix([finding], readFile) : [] } : null,
  };
}

function groupHeading(
  first: Finding,
  changedAsset: string | null,
  review: Review,
): { text: string; path: string | null; line: number } {
  const change = changeBehind(review.changes, first);
  if (change) return { text: describeChange(change), path: change.path, line: change.line };
  const origin = first.trail[0];
  return {
    text: describeAsset(changedAsset ?? first.asset),
    path: origin?.path ?? null,
    line: origin?.line ?? 1,
  };
}

function changeData(change: Change): ChangeData {
  const mark = /-(?:removed|renamed)$/.test(change.kind)
    ? 'removed'
    : change.kind.endsWith('-added')
      ? 'added'
      : 'changed';
  const { path, line, asset, column } = change;
  return {
    mark: change.kind.endsWith('-renamed') ? 'changed' : mark,
    text: describeChange(change),
    path,
    line,
    asset,
    column,
  };
}

function reviewFacts(review: Review, context: CommentContext | null): { name: string; value: string }[] {
  const facts = [{ name: 'Change', value: `${shortRevision(review.base)} → ${shortRevision(review.head)}` }];
  if (review.severity !== 'none') facts.push({ name: 'Severity', value: review.severity });
  const { files, nodes, edges, ms } = review.stats;
  facts.push({
    name: 'Read',
    value: `${files.toLocaleString('en-US')} files, ${nodes.toLocaleString('en-US')} assets, ${edges.toLocaleString('en-US')} references`,
  });
  const milliseconds = context?.milliseconds || ms.total || 0;
  if (milliseconds > 0) facts.push({ name: 'Time', value: `${(milliseconds / 1000).toFixed(1)} s` });
  if (context) facts.push({ name: 'Investigation', value: context.investigation });
  if (context?.accepted && context.acceptedBy) facts.push({ name: 'Accepted by', value: context.acceptedBy });
  return facts;
}

function shortRevision(revision: string): string {
  return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 7) : revision;
}

/** Only a web address may become a link. */
function blobUrl(context: CommentContext | null): string | null {
  if (!context || !/^https?:\/\/[^\s"'<>]+$/.test(context.serverUrl)) return null;
  return `${context.serverUrl}/${encodePath(context.repository)}/blob/${encodePath(context.headSha)}/`;
}
