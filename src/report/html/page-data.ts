// What a page carries, as JSON: written by the report, read by the page's script. Everything in it is foreign text.

import type { Severity } from '../../model/finding';
import type { Certainty } from '../../model/graph';
import type { ExplanationData } from '../explanation-data';

export interface PageData {
  schemaVersion: 1;
  kind: 'review' | 'graph';
  title: string;
  verdict: VerdictWords;
  /** Small print under the verdict: `commit`, `investigation`, … */
  facts: { name: string; value: string }[];
  /** What the names of files link to: `https://…/blob/SHA/`; null: they link nowhere. */
  blobUrl: string | null;
  /** What a model added; null when nobody was asked. */
  inWords: ExplanationData | null;
  changes: ChangeData[];
  groups: GroupData[];
  findings: FindingData[];
  problems: { path: string; line: number; reason: string }[];
  graph: GraphData;
}

export interface VerdictWords {
  word: string;
  /** `4 places break in 3 files`. */
  detail: string;
  tone: 'bad' | 'warn' | 'good' | 'unsure' | 'plain';
}

export interface ChangeData {
  mark: 'added' | 'removed' | 'changed';
  /** Names stand in backticks. */
  text: string;
  path: string;
  line: number;
  asset: string;
  column: string | null;
}

/** Findings of one root cause. */
export interface GroupData {
  text: string;
  path: string | null;
  line: number;
  /** Positions in `findings`. */
  members: number[];
}

export type FindingState = 'new' | 'old' | 'accepted';

export interface FindingData {
  id: string;
  rule: string;
  severity: Severity;
  certainty: Certainty;
  state: FindingState;
  asset: string;
  /** As people say it: `active_users.email`. */
  name: string;
  column: string | null;
  path: string;
  line: number;
  clause: string;
  message: string;
  help: string;
  /** Why it is accepted; empty otherwise. */
  reason: string;
  excerpt: Excerpt | null;
  trail: TrailData[];
  fix: { verified: boolean; diff: string[] } | null;
}

export interface TrailData {
  asset: string;
  column: string | null;
  name: string;
  path: string;
  line: number;
  /** That line of the file, when its text is known. */
  code: string;
}

/** Lines of a file with a marked range in them. Columns are 1-based, the end is exclusive. */
export interface Excerpt {
  firstLine: number;
  lines: string[];
  line: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

export const MARKS = ['', 'removed', 'added', 'changed', 'broken'] as const;
export type MarkName = (typeof MARKS)[number];

export interface GraphData {
  nodes: NodeData[];
  /** source, its column, target, its column, position in `clauses`, certainty (0 proven, 1 likely, 2 possible), broken (1). Columns: position in the node's, -1 none, -2 all. Data flows from source to target. */
  edges: EdgeData[];
  clauses: string[];
  /** Assets that are not drawn. */
  left: number;
}

export interface NodeData {
  id: string;
  kind: string;
  name: string;
  path: string;
  line: number;
  mark: MarkName;
  /** name, type, mark. */
  columns: [string, string, MarkName][];
}

export type EdgeData = [number, number, number, number, number, number, number];

/** Column of an edge that stands for none, and for every column. */
export const NO_COLUMN = -1;
export const EVERY_COLUMN = -2;
