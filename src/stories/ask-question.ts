// A question that somebody starts a workflow with in; out: what the graph answers, as step summary and output.

import type { Run } from '../model/run-event';
import { code, prose } from '../report/escape-markdown';
import type { Settings } from '../settings/schema';
import type { SettingsError } from '../settings/settings-error';
import { answerFromGraph } from './answer-from-graph';
import type { LearnEdges } from './learn';
import { readCheckoutSettings } from './review';

/** Puts the facts into words; the facts stand below them in any case. An empty trouble: there is nobody to ask. */
export type PutIntoWords = (
  question: string,
  facts: string,
  settings: Settings,
) => Promise<{ text: string; footer: string } | { trouble: string }>;

export interface QuestionEdges extends LearnEdges {
  words: PutIntoWords;
}

/** An output may hold a mebibyte; nobody reads so much. */
const LONGEST_OUTPUT = 60_000;

export async function askQuestion(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: QuestionEdges,
): Promise<SettingsError[]> {
  const question = inputs.question?.trim() ?? '';
  const tree = await edges.openCheckout();
  if ('reason' in tree) {
    edges.runner.warning(`The checkout could not be read: ${tree.reason}. Put \`actions/checkout\` before this step.`);
    return [];
  }
  const read = await readCheckoutSettings(run, inputs, tree, edges.ruleIds);
  if ('errors' in read) return read.errors;
  for (const notice of read.notices) edges.runner.notice(notice);
  const built = await edges.buildGraph(tree, read.settings, (line) => edges.runner.info(line));
  const { repository, serverUrl, event } = run;
  const facts = answerFromGraph(built.graph, question, { repository, serverUrl, headSha: event.headSha });
  const answer = facts ?? NOTHING_NAMED;
  const told = await worded(question, answer, read.settings, edges);
  edges.runner.summary(`### ${code(question, 300)}\n\n${told}`);
  edges.runner.output('answer', told.slice(0, LONGEST_OUTPUT));
  edges.runner.info(
    facts === null ? 'The question names nothing that the graph knows.' : 'Answered in the step summary.',
  );
  await edges.remember(built.stats.extracted);
  return [];
}

const NOTHING_NAMED = prose(
  'The question names nothing that the graph knows. Name a table, column, model, route or file of this repository: `who reads users.email?`',
);

async function worded(question: string, facts: string, settings: Settings, edges: QuestionEdges): Promise<string> {
  const answer = await edges.words(question, facts, settings);
  if ('trouble' in answer) return answer.trouble === '' ? facts : `${facts}\n\n<sub>${prose(answer.trouble)}</sub>`;
  const below = `<details><summary>What the graph says</summary>\n\n${facts}\n\n</details>`;
  return `${answer.text}\n\n${below}\n\n<sub>${answer.footer}</sub>`;
}
