// `explain ASSET[.COLUMN]` and `ask QUESTION` in; out: what the graph of the pull request's head says, with a model's words
// where one is set up and the person may spend on it.

import { isServiceError } from '../../model/service-error';
import { code, escapeText, prose } from '../../report/escape-markdown';
import { explainAsset } from '../../report/explain-asset';
import { answerFromGraph } from '../answer-from-graph';
import { findAsset } from '../find-asset';
import type { Answer, Asked } from './command-edges';
import { refuse, refuseError } from './refuse';

export async function explain(asked: Asked): Promise<Answer> {
  const wanted = asked.command.rest.trim().replace(/^`+|`+$/g, '');
  if (wanted === '') return refuse(`name what to explain: ${code('/throughline explain users.email')}.`);
  const read = await readGraph(asked);
  if ('text' in read) return read;
  const found = findAsset(read.graph, wanted);
  if ('reason' in found) return refuse(`${escapeText(found.reason)}.`);
  const facts = explainAsset(read.graph, found.node, found.column, read.link);
  return { text: await worded(asked, `What is ${wanted}, and what depends on it?`, facts), outcome: 'done' };
}

export async function ask(asked: Asked): Promise<Answer> {
  const question = asked.command.rest.trim();
  if (question === '') return refuse(`ask something: ${code('/throughline ask who reads users.email?')}.`);
  const read = await readGraph(asked);
  if ('text' in read) return read;
  const facts = answerFromGraph(read.graph, question, read.link);
  if (facts === null) {
    const text = `The question names nothing that the graph knows. Name a table, column, model, route or file of this repository: ${code('/throughline ask who reads users.email?')}.`;
    return { text: await worded(asked, question, text), outcome: 'done' };
  }
  return { text: await worded(asked, question, facts), outcome: 'done' };
}

async function readGraph({ run, pull, isPull, github, edges, settings }: Asked) {
  const head = isPull ? await github.readPullHead(pull) : null;
  if (isServiceError(head)) return refuseError(head);
  const tree = head === null ? await edges.openCheckout() : await edges.openCommit(head.headSha);
  if ('reason' in tree) return refuse(`the repository could not be read: ${escapeText(tree.reason)}.`);
  const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
  const link = { repository: run.repository, serverUrl: run.serverUrl, headSha: head?.headSha ?? run.event.headSha };
  return { graph, link };
}

/** The facts always stand; a model's words stand above them, and only for people whose word may cost money. */
async function worded({ edges, mayWrite, settings, pull }: Asked, question: string, facts: string): Promise<string> {
  if (edges.model === null || !mayWrite) return facts;
  const answer = await edges.model.answer({ question, facts, settings, pull });
  if ('trouble' in answer && answer.trouble === '') return facts;
  if ('trouble' in answer) return `${facts}\n\n<sub>${prose(answer.trouble)}</sub>`;
  return `${answer.text}\n\n<details><summary>What the graph says</summary>\n\n${facts}\n\n</details>\n\n<sub>${answer.footer}</sub>`;
}
