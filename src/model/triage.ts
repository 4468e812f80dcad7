// What code can say of a new issue: what it is, what it lacks, what its log and its names mean here, what is like it.

import type { Failure } from './failure';
import type { Cause, Certainty } from './graph';
import type { Problem } from './problem';

export const ISSUE_KINDS = ['bug', 'feature', 'question', 'docs'] as const;
export type IssueKind = (typeof ISSUE_KINDS)[number];

export interface KindJudgement {
  /** null: neither its form nor its words tell. */
  kind: IssueKind | null;
  /** `proven`: its form or a label says so. */
  certainty: Certainty;
  reasons: string[];
}

/** A part of a report that is needed to act on it and is not there. */
export interface MissingPart {
  /** As the repository's own form calls it, else in our words. */
  what: string;
  /** The form asks for it and it was left empty or as it stood; else nothing in the text says it. */
  why: 'empty' | 'absent';
}

export interface NamedPlace {
  asset: string;
  column: string | null;
  path: string;
  line: number;
}

/** Something in the text that the repository has, or had. */
export interface NamedThing {
  /** As the text writes it. */
  said: string;
  /** Asset of the graph; null for a file that is none. */
  asset: string | null;
  column: string | null;
  /** Where it is defined, or the place itself. */
  path: string;
  line: number | null;
  /** The statement that took it away. */
  gone: Cause | null;
  /** Assets that depend on it, with the nearest of them. */
  readers: number;
  nearest: NamedPlace[];
}

export interface SimilarIssue {
  number: number;
  title: string;
  url: string;
  state: 'open' | 'closed';
  /** 0 to 1. */
  score: number;
  /** The same error, and so much alike that it is probably the same trouble. */
  isDuplicate: boolean;
  /** What is shared: the error, a file, words. */
  shared: string[];
}

/** Who changed the place last, as `git log` says. Logins or names; nobody is mentioned. */
export interface TouchedArea {
  path: string;
  people: string[];
  /** As CODEOWNERS writes them. */
  owners: string[];
}

export interface SuggestedLabel {
  name: string;
  reason: string;
  applied: boolean;
}

export interface Triage {
  issue: number;
  kind: KindJudgement;
  /** The repository's template that the text was written from. */
  template: string | null;
  missing: MissingPart[];
  /** Failures of the logs in the text, most telling first. */
  failures: Failure[];
  named: NamedThing[];
  areas: TouchedArea[];
  similar: SimilarIssue[];
  /** Earlier incidents of CI and pipelines that are like it: one line each. */
  incidents: { text: string; url: string | null }[];
  labels: SuggestedLabel[];
  /** Why a newcomer could take it; null when nothing speaks for it. */
  firstIssue: string[] | null;
  /** Lines of the text that seem to hold a credential; 1-based. */
  secrets: number[];
  problems: Problem[];
}

/** What a model adds. Texts are Markdown rebuilt from an allow-list. */
export interface TriageProse {
  summary: string;
  /** Suggested answer to the author. */
  answer: string;
  severity: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  severityReason: string;
  provider: string;
  model: string;
}
