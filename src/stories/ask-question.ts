// A question that somebody starts a workflow with in; out: what the graph answers, as step summary and output.

import type { Run } from '../model/run-event';
import { code, prose } from '../report/escape-markdown';
import type { SettingsError } from '../settings/settings-error';
import { answerFromGraph } from './answer-from-graph';
import { buildFromCheckout, type LearnEdges } from './learn';

/** Puts the facts into words; the facts stand below them in any case. Null without a model. */
export type PutIntoWords = (question: string, facts: string) => Promise<{ text: string } | { trouble: string }>;

export interface QuestionEdges extends LearnEdges {
  words: PutIntoWords | null;
}

/** An output may hold a mebibyte; nobody reads so much. */
const LONGEST_OUTPUT = 60_000;

export async function askQuestion(
  run: Run,
  inputs: Readonly<Record<string, string>>,
  edges: QuestionEdges,
): Promise<SettingsError[]> {
  const question = inputs.question?.trim() ?? '';
  const built = await buildFromCheckout(run, inputs, edges);
  if (built === null) return [];
  if ('errors' in built) return built.errors;
  const { repository, serverUrl, event } = run;
  const facts = answerFromGraph(built.graph, question, { repository, serverUrl, headSha: event.headSha });
  const answer = facts ?? NOTHING_NAMED;
  const told = await worded(question, answer, edges);
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

async function worded(question: string, facts: string, { words }: QuestionEdges): Promise<string> {
  if (words === null) return facts;
  const answer = await words(question, facts);
  if ('trouble' in answer) return `${facts}\n\n<sub>${prose(answer.trouble)}</sub>`;
  return `${answer.text}\n\n<details><summary>What the graph says</summary>\n\n${facts}\n\n</details>`;
}
