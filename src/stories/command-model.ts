// What opens a model in; out: what commands ask of it: another attempt at a fix, and words to a question.

import { isTrouble } from '../model/ask';
import type { Explained } from '../model/explanation';
import type { CheckedFix } from '../model/proposal';
import type { Tree } from '../model/tree';
import { cutSource } from '../prompts/cut-source';
import { promptForQuestion, type QuestionFacts, readProse } from '../prompts/question';
import { readIssues, unusable } from '../prompts/read-issues';
import { promptForRedo } from '../prompts/redo';
import { code } from '../report/escape-markdown';
import { spendingWords } from '../report/explanation';
import { patchText } from '../report/fixes/patch-text';
import { safeMarkdown } from '../report/safe-markdown';
import type { Settings } from '../settings/schema';
import type { Account, AskEdges } from './ask-edges';
import { spentOn } from './ask-edges';
import { askModel } from './ask-model';
import type { CommandModel } from './commands/command-edges';
import { NOT_ASKED } from './explain-review';
import { makeExplanation } from './make-explanation';

const PROMPT_BUDGET = 30_000;
const MOST_FILES = 10;
const AROUND = 30;

/** Where no key is set up a question has no trouble: its facts stand alone. */
export function commandModel(openAsk: (settings: Settings, pull: number | null) => Promise<AskEdges>): CommandModel {
  const accounts: Account[] = [];
  async function open(settings: Settings, pull: number): Promise<AskEdges> {
    const edges = await openAsk(settings, pull);
    accounts.push(edges.account);
    return edges;
  }
  return {
    accounts,
    async redo({ fix, feedback, tree, settings, pull }) {
      const edges = await open(settings, pull);
      return redo(fix, feedback, tree, edges);
    },
    async answer({ question, facts, settings, pull }) {
      const edges = await open(settings, pull);
      if (edges.models.length === 0) return { trouble: edges.troubles[0]?.message ?? '' };
      return answer(question, facts, edges);
    },
  };
}

async function redo(fix: CheckedFix, feedback: string, tree: Tree, edges: AskEdges): Promise<Explained> {
  const start = edges.account.entries.length;
  const request = promptForRedo(
    {
      incident: fix.incident,
      title: fix.title,
      previous: patchText(fix).join('\n'),
      doubts: fix.judgement.doubts,
      feedback,
      sources: await sourcesOf(fix, tree),
    },
    roomOf(edges),
  );
  const about = { causes: [fix.incident], log: null };
  const answered = await askModel(request, edges, (json) => unusable(json, about));
  const spending = spentOn(edges.account, start);
  if (isTrouble(answered)) return { ...NOT_ASKED, trouble: answered.message, spending };
  const read = readIssues(answered.json, about);
  const edited = fix.patch.edits[0] ?? null;
  const place = { asset: fix.incident, path: edited?.path ?? null, line: edited?.line ?? null, clause: null };
  const subject = { find: () => place, mends: fix.mends, isMended: false };
  const { provider, model } = answered;
  const explained = read.issues.map((issue) => ({ issue, subject }));
  return {
    explanation: await makeExplanation(explained, tree, { provider, model, spending }, read.dropped),
    trouble: null,
    spending,
  };
}

async function sourcesOf({ patch }: CheckedFix, tree: Tree): Promise<QuestionFacts['sources']> {
  const there = new Set(tree.files.map(({ path }) => path));
  const paths = [...new Set(patch.edits.map(({ path }) => path))]
    .filter((path) => there.has(path))
    .slice(0, MOST_FILES);
  const texts = paths.length === 0 ? [] : await tree.read(paths);
  return paths.flatMap((path, index) => {
    const lines = patch.edits.filter((edit) => edit.path === path).map(({ line }) => line);
    const text = texts[index];
    return text === null || text === undefined ? [] : cutSource(path, text, lines, AROUND);
  });
}

async function answer(
  question: string,
  facts: string,
  edges: AskEdges,
): Promise<{ text: string; footer: string } | { trouble: string }> {
  const known: QuestionFacts = { facts: facts.split('\n').filter((line) => line.trim() !== ''), sources: [] };
  const start = edges.account.entries.length;
  const answered = await askModel(promptForQuestion(question, known, roomOf(edges)), edges, (json) =>
    readProse(json, known) === null ? '`answer` must be a text' : null,
  );
  if (isTrouble(answered)) return { trouble: answered.message };
  const spent = spendingWords(spentOn(edges.account, start));
  const footer = `in words by ${code(answered.model, 80)}, ${spent === '' ? 'from the cache' : spent}`;
  return { text: safeMarkdown(readProse(answered.json, known)!.answer), footer };
}

function roomOf({ caps, account }: AskEdges): number {
  return Math.min(PROMPT_BUDGET, caps.inputTokens - spentOn(account).inputTokens);
}
