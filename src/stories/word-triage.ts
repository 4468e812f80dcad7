// A triaged issue in; what a model adds in words out: rebuilt from an allow-list, or the one line that says why there is none.

import { isTrouble } from '../model/ask';
import type { Tree } from '../model/tree';
import type { Triage, TriageProse } from '../model/triage';
import { cutSource } from '../prompts/cut-source';
import { promptForTriage, readTriageAnswer, type TriageFacts } from '../prompts/triage';
import { safeLine, safeMarkdown, type OwnPages } from '../report/safe-markdown';
import { type AskEdges, spentOn } from './ask-edges';
import { askModel } from './ask-model';

const PROMPT_BUDGET = 20_000;
const MOST_SOURCES = 5;
const AROUND = 20;

export interface WordedTriage {
  prose: TriageProse | null;
  /** One line; null when all went well or nobody was asked. */
  trouble: string | null;
}

export async function wordTriage(
  triage: Triage,
  said: { title: string; body: string },
  tree: Tree | null,
  pages: OwnPages,
  edges: AskEdges,
): Promise<WordedTriage> {
  if (edges.models.length === 0) return { prose: null, trouble: edges.troubles[0]?.message ?? null };
  const facts: TriageFacts = { triage, ...said, sources: tree === null ? [] : await sourcesOf(triage, tree) };
  const room = Math.min(PROMPT_BUDGET, edges.caps.inputTokens - spentOn(edges.account).inputTokens);
  const answer = await askModel(promptForTriage(facts, room), edges, (json) =>
    readTriageAnswer(json) === null ? 'it has neither `summary` nor `answer`' : null,
  );
  if (isTrouble(answer)) return { prose: null, trouble: answer.message };
  const read = readTriageAnswer(answer.json);
  if (read === null) return { prose: null, trouble: null };
  const { provider, model } = answer;
  const prose = {
    summary: safeMarkdown(read.summary, pages),
    answer: safeMarkdown(read.answer, pages),
    severity: read.severity,
    severityReason: safeLine(read.severityReason, pages),
    provider,
    model,
  };
  return { prose, trouble: null };
}

async function sourcesOf({ named, failures }: Triage, tree: Tree): Promise<TriageFacts['sources']> {
  const there = new Set(tree.files.map(({ path }) => path));
  const places = [...failures.flatMap(({ locations }) => locations), ...named].filter(({ path }) => there.has(path));
  const paths = [...new Set(places.map(({ path }) => path))].slice(0, MOST_SOURCES);
  const texts = paths.length === 0 ? [] : await tree.read(paths);
  return paths.flatMap((path, at) => {
    const lines = places.filter((place) => place.path === path).flatMap(({ line }) => line ?? []);
    const text = texts[at];
    return text === null || text === undefined ? [] : cutSource(path, text, lines, AROUND);
  });
}
