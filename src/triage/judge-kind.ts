// An issue, its labels and its template in; out: what kind of issue it is, how surely, and why.

import { ISSUE_KINDS, type IssueKind, type KindJudgement } from '../model/triage';
import { type IssueTemplate, kindOf } from './issue-templates';
import type { ReadBody } from './read-sections';

export interface KindEvidence {
  title: string;
  labels: readonly string[];
  body: ReadBody;
  template: IssueTemplate | null;
  /** A log in the text says what failed. */
  hasFailure: boolean;
}

/** Words of prose looked at: what comes later is rarely what the issue is about. */
const LONGEST_PROSE = 6000;

const SIGNS: Record<IssueKind, readonly RegExp[]> = {
  bug: [
    /\b(?:bug|regression|defect|crash(?:es|ed|ing)?|broken|stack ?trace|exception|segfault|panic)\b/i,
    /\b(?:fails?|failed|failing|errors?|throws?|hangs?|freezes?)\b/i,
    /\b(?:does ?n['o]t|doesnt|not|no longer|stopped) (?:work|show|load|start|run|return|update|render|save)(?:s|ing)?\b/i,
    /\b(?:wrong|incorrect|unexpected|duplicated|missing|corrupt(?:ed)?)\b/i,
    /\b(?:since|after) (?:the )?(?:upgrad|updat|deploy|merg|releas)\w*/i,
    /\b(?:expected|actual) (?:behaviou?r|result)|steps to reproduce|to reproduce\b/i,
  ],
  feature: [
    /\bfeature request\b|\bproposal\b|\benhancement\b/i,
    /\b(?:would|might) be (?:nice|great|good|helpful|useful|awesome)\b/i,
    /\bplease (?:add|support|allow|implement|consider)\b|\bcould (?:you|we) (?:add|support|have)\b/i,
    /\b(?:add|adding) (?:an? |the )?(?:\w+ )?(?:option|support|setting|ability|way|endpoint|column|flag|button)\b/i,
    /\b(?:i|we)(?:'d| would) (?:like|love)\b|\bas an? \w+,? i (?:want|would)\b|\bmake it possible\b/i,
    /^\s*(?:add|support|allow|implement|introduce|provide|let)\b/i,
  ],
  question: [
    /\?\s*$/,
    /^\s*(?:how|what|why|where|when|which|who|is|are|can|could|should|does|do|may)\b.*\?/i,
    /\bhow (?:do|can|should|would) (?:i|we|you|one)\b|\bhow to\b/i,
    /\bis (?:there|it) (?:a way|any way|possible|supported|safe)\b|\bwhat(?:'s| is) the (?:best|right|recommended|difference)\b/i,
    /\b(?:question|wondering|confused|clarif(?:y|ication))\b/i,
  ],
  docs: [
    /\b(?:typo|misspell\w*|spelling|grammar)\b/i,
    /\b(?:docs?|documentation|readme|changelog|tutorial|wiki)\b/i,
    /\b(?:broken|dead|wrong) links?\b/i,
  ],
};

export function judgeKind({ title, labels, body, template, hasFailure }: KindEvidence): KindJudgement {
  const labelled = labels.find((label) => kindOf([label]) !== null);
  if (labelled !== undefined) return said(kindOf([labelled])!, 'proven', `it has the label \`${plain(labelled)}\``);
  if (template?.kind)
    return said(template.kind, 'proven', `it was written with the template \`${plain(template.name)}\``);
  const tag = /^\s*(?:\[([\w -]{2,30})\]|([\w-]{2,20})(?:\([^)]{0,40}\))?:)/.exec(title);
  const tagged = tag === null ? null : tagKind(tag[1] ?? tag[2]!);
  if (tagged !== null) return said(tagged, 'likely', 'its title says so');
  return byWords(title, body.prose.slice(0, LONGEST_PROSE), hasFailure);
}

function byWords(title: string, prose: string, hasFailure: boolean): KindJudgement {
  const scores = ISSUE_KINDS.map((kind) => {
    const inTitle = SIGNS[kind].filter((sign) => sign.test(title)).length;
    const inText = SIGNS[kind].filter((sign) => sign.test(prose)).length;
    const log = kind === 'bug' && hasFailure ? 4 : 0;
    // Many a report ends in a question.
    const weight = kind === 'question' ? 0.5 : 1;
    return { kind, score: inTitle * 2 + inText * weight + log };
  }).sort((a, b) => b.score - a.score);
  const [first, second] = scores as [(typeof scores)[number], (typeof scores)[number]];
  if (first.score < 2 || first.score === second.score) return { kind: null, certainty: 'possible', reasons: [] };
  const reason = first.kind === 'bug' && hasFailure ? 'its log says what failed' : 'its words say so';
  return said(first.kind, first.score >= 3 && first.score >= second.score * 1.5 ? 'likely' : 'possible', reason);
}

function tagKind(tag: string): IssueKind | null {
  if (/^(?:fix|error)$/i.test(tag.trim())) return 'bug';
  if (/^feat$/i.test(tag.trim())) return 'feature';
  return kindOf([tag]);
}

function said(kind: IssueKind, certainty: KindJudgement['certainty'], reason: string): KindJudgement {
  return { kind, certainty, reasons: [reason] };
}

function plain(name: string): string {
  return name.replaceAll('`', "'").slice(0, 60);
}
