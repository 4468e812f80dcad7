// Issues as a model answered them, and what they are about, in; the explanation out: causes tied to what code found, fixes
// tied to the text that stands in the tree.

import type { Spending } from '../model/ask';
import type { Explanation, RootCause } from '../model/explanation';
import type { ProposedFix } from '../model/proposal';
import type { Tree } from '../model/tree';
import type { AnsweredIssue } from '../prompts/answer-shape';
import { placeAnchors, type TextOf } from '../prompts/place-anchors';

/** A place that may be explained: of a finding, or where a run fails. */
export interface ExplainedPlace {
  asset: string;
  path: string | null;
  line: number | null;
  clause: string | null;
}

export interface IssueSubject {
  /** What an id, or `path:line`, of the answer means; null when nothing. */
  find(named: string): ExplainedPlace | null;
  /** Findings (ids) or the incident that a fix mends. */
  mends: string[];
  /** Code made a fix already: a model's is not needed. */
  isMended: boolean;
}

export async function makeExplanation(
  issues: readonly { issue: AnsweredIssue; subject: IssueSubject }[],
  tree: Tree,
  by: { provider: string; model: string; spending: Spending },
  dropped: readonly string[],
): Promise<Explanation> {
  const textOf = await readTexts(
    tree,
    issues.flatMap(({ issue }) => [...issue.fix.edits, ...issue.fix.new_files].map(({ path }) => path)),
  );
  const lost = [...dropped];
  const fixes: ProposedFix[] = [];
  const causes: RootCause[] = [];
  for (const { issue, subject } of issues) {
    for (const cause of issue.root_causes) {
      const place = subject.find(cause.finding);
      if (place === null) {
        lost.push('a root cause named a place that was not found to break');
        continue;
      }
      causes.push({
        ...place,
        errorType: cause.error_type,
        explanation: cause.explanation,
        severity: cause.severity_reason,
        complexity: issue.complexity,
      });
    }
    const fix = fixOf(issue, subject, textOf);
    if (fix === null) continue;
    if ('reason' in fix) lost.push(`a proposed fix: ${fix.reason}`);
    else fixes.push(fix);
  }
  const all = issues.map(({ issue }) => issue);
  return {
    summary: all.map(({ summary }) => summary).join('\n\n'),
    causes,
    // As sure as of the least sure part.
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
    reasons: unique(all.flatMap(({ reasons_for }) => reasons_for)),
    doubts: unique(all.flatMap(({ reasons_against }) => reasons_against)),
    toTest: unique(all.flatMap(({ what_to_test }) => what_to_test)),
    fixes,
    quotes: unique(all.flatMap(({ quotes }) => quotes)),
    dropped: unique(lost),
    ...by,
  };
}

function fixOf(issue: AnsweredIssue, subject: IssueSubject, textOf: TextOf): ProposedFix | { reason: string } | null {
  const placed = placeAnchors(issue.fix.edits, issue.fix.new_files, textOf);
  if (placed === null || subject.isMended) return null;
  if ('reason' in placed) return placed;
  return {
    source: 'model',
    title: issue.fix.title || issue.summary.slice(0, 200),
    patch: placed.patch,
    judgement: { confidence: issue.confidence, reasons: issue.reasons_for, doubts: issue.reasons_against },
    toTest: issue.what_to_test,
    mends: subject.mends,
    record: null,
  };
}

/** Undefined for what is no file of the tree: links, folders, paths that lead out of it. */
async function readTexts(tree: Tree, paths: readonly string[]): Promise<TextOf> {
  const wanted = new Set(paths);
  const there = tree.files.filter(({ path }) => wanted.has(path)).map(({ path }) => path);
  const texts = there.length === 0 ? [] : await tree.read(there);
  const known = new Map(there.map((path, index) => [path, texts[index] ?? null]));
  // A link stands in the tree without being one of its files: nothing is to be added over it.
  for (const path of tree.links ?? []) known.set(path, null);
  return (path) => known.get(path);
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
