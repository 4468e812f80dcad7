// A review in; what a model says of its causes out. Only causes that were not explained before are asked about, all at once.

import { createHash } from 'node:crypto';
import { isTrouble, NOTHING_SPENT, type Provider } from '../model/ask';
import type { Explained } from '../model/explanation';
import type { Finding, Review } from '../model/finding';
import type { Tree } from '../model/tree';
import { type AnsweredIssue, ISSUES_SCHEMA, readIssue } from '../prompts/answer-shape';
import { changedLines } from '../prompts/changed-lines';
import { cutSource } from '../prompts/cut-source';
import { readIssues, unusable } from '../prompts/read-issues';
import { type CauseFacts, causeIdentity, promptForReview } from '../prompts/review';
import { REVIEW_SYSTEM } from '../prompts/system';
import { changeBehind, describeAsset, describeChange } from '../report/describe-change';
import { groupFindings, splitByWeight } from '../report/group-findings';
import { type AskEdges, spentOn } from './ask-edges';
import { askModel } from './ask-model';
import { type IssueSubject, makeExplanation } from './make-explanation';

/** Tokens of one question: more says little more. */
const PROMPT_BUDGET = 60_000;
const MOST_CAUSES = 40;
const MOST_FILES = 12;
const AROUND = 6;

export const NOT_ASKED: Explained = { explanation: null, trouble: null, spending: NOTHING_SPENT };

export async function explainReview(
  review: Review,
  { before, after }: { before: Tree | null; after: Tree | null },
  edges: AskEdges | null,
): Promise<Explained> {
  if (edges === null || after === null) return NOT_ASKED;
  const groups = groupFindings(splitByWeight(review).broken);
  if (groups.length === 0) return NOT_ASKED;
  if (edges.models.length === 0) return { ...NOT_ASKED, trouble: edges.troubles[0]?.message ?? null };
  const start = edges.account.entries.length;
  const causes: CauseFacts[] = [];
  for (const group of groups.slice(0, MOST_CAUSES)) causes.push(await factsOf(group.findings, review, before, after));

  const known = new Map<string, AnsweredIssue>();
  for (const cause of causes) {
    const issue = readIssue(edges.answers.get(keyOf(cause, edges)));
    if (issue !== null) known.set(cause.id, { ...issue, cause: cause.id });
  }
  const fresh = causes.filter(({ id }) => !known.has(id));
  if (known.size > 0) edges.log(`review: ${known.size} of ${causes.length} causes were explained before.`);
  const notes: string[] = [];
  let dropped: string[] = [];
  let by: { provider: Provider; model: string } = edges.models[0]!;
  if (fresh.length > 0) {
    const room = Math.min(PROMPT_BUDGET, edges.caps.inputTokens - spentOn(edges.account).inputTokens);
    const { request, asked } = promptForReview(fresh, review.affected ?? null, room);
    if (asked.length === 0) {
      notes.push('No model was asked: `max-input-tokens` has no room for what was found.');
    } else {
      const about = { causes: asked, log: null };
      const answer = await askModel(request, edges, (json) => unusable(json, about));
      if (isTrouble(answer)) notes.push(answer.message);
      else {
        by = answer;
        const read = readIssues(answer.json, about);
        dropped = read.dropped;
        for (const issue of read.issues) {
          known.set(issue.cause, issue);
          edges.answers.put(keyOf(fresh.find(({ id }) => id === issue.cause)!, edges), issue);
        }
      }
    }
  }
  const left = groups.length - known.size;
  if (notes.length === 0 && left > 0) notes.push(`${left} of ${groups.length} causes were not put into words.`);
  const spending = spentOn(edges.account, start);
  const explained = causes.flatMap((cause) => {
    const issue = known.get(cause.id);
    return issue ? [{ issue, subject: subjectOf(cause) }] : [];
  });
  const trouble = notes.length === 0 ? null : notes.join(' ');
  if (explained.length === 0) return { explanation: null, trouble, spending };
  const { provider, model } = by;
  return {
    explanation: await makeExplanation(explained, after, { provider, model, spending }, dropped),
    trouble,
    spending,
  };
}

async function factsOf(
  findings: readonly Finding[],
  review: Review,
  before: Tree | null,
  after: Tree,
): Promise<CauseFacts> {
  const [first] = findings as [Finding];
  const change = changeBehind(review.changes, first);
  const places = new Map<string, number[]>();
  for (const { path, line } of findings) places.set(path, [...(places.get(path) ?? []), line]);
  const paths = [...places.keys()].slice(0, MOST_FILES);
  const texts = await readAll(after, paths);
  const origin = change?.path ?? first.trail[0]?.path ?? null;
  const [was] = origin === null || before === null ? [null] : await readAll(before, [origin]);
  const [is] = origin === null ? [null] : await readAll(after, [origin]);
  const lines = origin === null ? [] : changedLines(was ?? null, is ?? null);
  return {
    id: first.cause,
    title: change ? describeChange(change) : describeAsset(first.changedAsset ?? first.asset),
    findings: [...findings],
    changed: origin === null || lines.length === 0 ? [] : [{ path: origin, lines }],
    excerpts: paths.flatMap((path, index) => {
      const text = texts[index];
      return text === null || text === undefined ? [] : cutSource(path, text, places.get(path)!, AROUND);
    }),
  };
}

/** In their order; null for what is not there. */
async function readAll(tree: Tree, paths: readonly string[]): Promise<(string | null)[]> {
  const there = new Set(tree.files.map(({ path }) => path));
  const wanted = paths.filter((path) => there.has(path));
  const texts = wanted.length === 0 ? [] : await tree.read(wanted);
  const byPath = new Map(wanted.map((path, index) => [path, texts[index] ?? null]));
  return paths.map((path) => byPath.get(path) ?? null);
}

function subjectOf({ findings }: CauseFacts): IssueSubject {
  return {
    find(named) {
      const finding =
        findings.find(({ id }) => id === named) ??
        findings.find(({ asset, path, line }) => asset === named || `${path}:${line}` === named);
      if (!finding) return null;
      const { asset, path, line, clause } = finding;
      return { asset, path, line, clause };
    },
    mends: findings.map(({ id }) => id),
    isMended: findings.every(({ fix }) => fix?.verified),
  };
}

/** Of one cause: what was said of it stands as long as it stays as it is, whatever else the change brings. */
function keyOf(cause: CauseFacts, { models, redact }: AskEdges): string {
  const [{ provider, model }] = models as [AskEdges['models'][number]];
  const asked = JSON.stringify([provider, model, REVIEW_SYSTEM, ISSUES_SCHEMA.json, redactedIdentity(cause, redact)]);
  return createHash('sha256').update(`cause ${asked}`).digest('hex');
}

function redactedIdentity(cause: CauseFacts, redact: AskEdges['redact']): string {
  try {
    return redact(causeIdentity(cause));
  } catch {
    // It will not be sent either; without redaction nothing is ever put under this key.
    return causeIdentity(cause);
  }
}
