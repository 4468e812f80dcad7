// A diagnosis with its evidence in; what a model says of it out, with a fix where it proposes one that stands in the code.

import { isTrouble } from '../model/ask';
import type { Explained } from '../model/explanation';
import type { CommitFile } from '../model/failed-run';
import type { RunDiagnosis } from '../model/run-diagnosis';
import type { Tree } from '../model/tree';
import { patchLines } from '../prompts/changed-lines';
import { cutSource } from '../prompts/cut-source';
import { type DiagnosisFacts, failuresOf, promptForDiagnosis } from '../prompts/diagnosis';
import { readIssues, unusable } from '../prompts/read-issues';
import { type AskEdges, spentOn } from './ask-edges';
import { askModel } from './ask-model';
import { NOT_ASKED } from './explain-review';
import { type IssueSubject, makeExplanation } from './make-explanation';

const PROMPT_BUDGET = 40_000;
const MOST_SOURCES = 10;
const MOST_PATCHES = 12;
const AROUND = 18;
/** A changed file this short is shown whole. */
const SHORT = 160;

export interface DiagnosisEvidence {
  /** Of the failing commit; null when it could not be opened. */
  head: Tree | null;
  /** What changed since the last green run. */
  files: readonly CommitFile[];
  /** Earlier incidents and how they ended, one line each. */
  similar: readonly string[];
}

export async function explainDiagnosis(
  diagnosis: RunDiagnosis,
  evidence: DiagnosisEvidence,
  edges: AskEdges | null,
): Promise<Explained> {
  const { primary, incident } = diagnosis;
  if (edges === null || primary === null) return NOT_ASKED;
  // Code has said that the code is not to blame: nothing to mend, and words enough.
  const isNobodys = primary.origin === 'infrastructure' || primary.origin === 'flaky';
  if (isNobodys) return NOT_ASKED;
  if (edges.models.length === 0) return { ...NOT_ASKED, trouble: edges.troubles[0]?.message ?? null };
  const start = edges.account.entries.length;
  const facts = await factsOf(diagnosis, evidence);
  const room = Math.min(PROMPT_BUDGET, edges.caps.inputTokens - spentOn(edges.account).inputTokens);
  const about = { causes: [incident], log: logLines(diagnosis) };
  const answer = await askModel(promptForDiagnosis(facts, room), edges, (json) => unusable(json, about));
  const spending = spentOn(edges.account, start);
  if (isTrouble(answer)) return { explanation: null, trouble: answer.message, spending };
  const read = readIssues(answer.json, about);
  const { provider, model } = answer;
  const explained = read.issues.map((issue) => ({ issue, subject: subjectOf(diagnosis, evidence.head) }));
  const tree = evidence.head ?? NO_TREE;
  const explanation = await makeExplanation(explained, tree, { provider, model, spending }, read.dropped);
  return { explanation, trouble: null, spending };
}

const NO_TREE: Tree = { label: '', files: [], problems: [], read: async (paths) => paths.map(() => null) };

async function factsOf(diagnosis: RunDiagnosis, evidence: DiagnosisEvidence): Promise<DiagnosisFacts> {
  const { head, files, similar } = evidence;
  const rank = new Map(diagnosis.suspects.map(({ path }, at) => [path, at]));
  const patches = files
    .filter(({ patch }) => patch !== null)
    .sort((a, b) => (rank.get(a.path) ?? rank.size) - (rank.get(b.path) ?? rank.size))
    .slice(0, MOST_PATCHES)
    .map(({ path, patch }) => ({ path, lines: patchLines(patch!) }));
  return {
    diagnosis,
    sources: head === null ? [] : await sourcesOf(diagnosis, head),
    patches,
    similar: [...similar],
  };
}

/** Around the failing places, then what is suspected. */
async function sourcesOf(diagnosis: RunDiagnosis, head: Tree): Promise<DiagnosisFacts['sources']> {
  const there = new Set(head.files.map(({ path }) => path));
  const lines = new Map<string, number[]>();
  const places = [
    ...failuresOf(diagnosis).flatMap(({ locations }) => locations),
    ...diagnosis.suspects.flatMap(({ path, line }) => (path === null ? [] : [{ path, line }])),
  ];
  for (const { path, line } of places) {
    if (!there.has(path)) continue;
    const known = lines.get(path) ?? [];
    lines.set(path, line === null ? known : [...known, line]);
  }
  const paths = [...lines.keys()].slice(0, MOST_SOURCES);
  const texts = paths.length === 0 ? [] : await head.read(paths);
  return paths.flatMap((path, index) => {
    const text = texts[index];
    if (text === null || text === undefined) return [];
    const length = text.split('\n').length;
    if (length <= SHORT) return cutSource(path, text, [1], length);
    return cutSource(path, text, lines.get(path)!, AROUND).slice(0, 4);
  });
}

function logLines(diagnosis: RunDiagnosis): string[] {
  return failuresOf(diagnosis).flatMap(({ excerpt, message }) => [...excerpt.text.split('\n'), ...message.split('\n')]);
}

function subjectOf(diagnosis: RunDiagnosis, head: Tree | null): IssueSubject {
  const there = new Set(head?.files.map(({ path }) => path));
  const failing = failuresOf(diagnosis).flatMap(({ locations }) => locations);
  return {
    find(named) {
      const match = /^(.{1,300}?)(?::(\d{1,7}))?(?::\d{1,5})?$/.exec(named);
      const path = match?.[1] ?? '';
      const line = match?.[2] === undefined ? null : Number(match[2]);
      const isKnown = there.has(path) || failing.some((place) => place.path === path);
      if (isKnown) return { asset: path, path, line, clause: null };
      // The failure as a whole, whatever it is called.
      const [first] = failing;
      const asset = diagnosis.primary?.test ?? first?.path ?? diagnosis.run.name;
      return { asset, path: first?.path ?? null, line: first?.line ?? null, clause: null };
    },
    mends: [diagnosis.incident],
    isMended: false,
  };
}
