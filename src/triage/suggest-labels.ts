// What is known of an issue and the labels of the repository in; the labels that fit out, each with its reason.

import type { Certainty } from '../model/graph';
import type { IssueKind, SuggestedLabel } from '../model/triage';
import { kindOf } from './issue-templates';
import { plainWords } from './plain-words';

export interface LabelEvidence {
  kind: IssueKind | null;
  certainty: Certainty;
  /** Paths that the issue is about. */
  paths: readonly string[];
  isFirstIssue: boolean;
  /** Those it has. */
  labels: readonly string[];
  /** Those the repository has. */
  known: readonly string[];
}

const MOST = 4;
/** Folders that say nothing of an area. */
const PLAIN_FOLDERS = new Set([
  'src',
  'lib',
  'app',
  'apps',
  'packages',
  'source',
  'main',
  'test',
  'tests',
  'index',
  'components',
  'pages',
]);

export function suggestLabels(evidence: LabelEvidence): SuggestedLabel[] {
  const { kind, certainty, paths, labels, known, isFirstIssue } = evidence;
  const suggested: SuggestedLabel[] = [];
  const has = new Set(labels);
  function add(name: string | undefined, reason: string): void {
    if (name === undefined || has.has(name) || suggested.some((one) => one.name === name)) return;
    suggested.push({ name, reason, applied: false });
  }
  const isKnownKind = labels.some((label) => kindOf([label]) !== null);
  if (kind !== null && certainty !== 'possible' && !isKnownKind) {
    add(shortest(known.filter((label) => kindOf([label]) === kind && !isOfNewcomers(label))), `it is ${WORDS[kind]}`);
  }
  for (const { label, path } of areaLabels(known, paths)) add(label, `it names \`${path}\``);
  if (isFirstIssue)
    add(
      known.find((label) => /good[ -]first/i.test(label)),
      'it is small and well placed',
    );
  return suggested.slice(0, MOST);
}

const WORDS: Record<IssueKind, string> = {
  bug: 'a bug report',
  feature: 'a request',
  question: 'a question',
  docs: 'about the documentation',
};

/** `bug` before `confirmed bug`. */
function shortest(labels: readonly string[]): string | undefined {
  return [...labels].sort((a, b) => plainWords(a).length - plainWords(b).length || (a < b ? -1 : 1))[0];
}

function isOfNewcomers(label: string): boolean {
  return /first|help wanted|invalid|wontfix|duplicate|fixed|closed|done|cannot|needs/i.test(label);
}

/** `area: api`, `pkg/api` and `api` are about the folder `api`. */
function areaLabels(known: readonly string[], paths: readonly string[]): { label: string; path: string }[] {
  const found: { label: string; path: string }[] = [];
  for (const label of known) {
    const own = label.split(/[:/]/).at(-1)!.trim().toLowerCase().replace(/\s+/g, '-');
    if (own.length < 2 || PLAIN_FOLDERS.has(own) || kindOf([label]) !== null) continue;
    const path = paths.find((one) => one.toLowerCase().split('/').slice(0, -1).includes(own));
    if (path !== undefined) found.push({ label, path });
  }
  return found;
}
