// A person's question, or an asset to explain, with what the graph knows in; the question to a model out.

import type { ModelRequest } from '../model/ask';
import { entries, isRecord, PROSE_SCHEMA, text } from './answer-shape';
import { dataBlock, numbered, oneLine } from './data-block';
import { estimateTokens } from './estimate-tokens';
import type { SourceExcerpt } from './review';
import { QUESTION_SYSTEM } from './system';

export interface QuestionFacts {
  /** What the graph says, one fact a line, most telling first. */
  facts: string[];
  sources: SourceExcerpt[];
}

export interface Prose {
  /** Markdown as the model wrote it: whoever shows it rebuilds it. */
  answer: string;
  /** Of the paths that it names, those that it was given. */
  sources: string[];
}

const OUTPUT = 8_000;

export function promptForQuestion(question: string, known: QuestionFacts, budget: number): ModelRequest {
  return ask('ask', `Answer this question of a person:\n${dataBlock('question', '', question)}`, known, budget);
}

export function promptForExplain(asset: string, known: QuestionFacts, budget: number): ModelRequest {
  const wanted = `Explain \`${oneLine(asset)}\`: what it is, where it comes from, who reads it, and what breaks when it changes.`;
  return ask('explain', wanted, known, budget);
}

export function readProse(json: unknown, { sources }: QuestionFacts): Prose | null {
  if (!isRecord(json)) return null;
  const answer = text(json.answer, 8000);
  if (answer === '') return null;
  const given = new Set(sources.map(({ path }) => path));
  const named = entries(json.sources, 40).flatMap((one) => (typeof one === 'string' && given.has(one) ? [one] : []));
  return { answer, sources: [...new Set(named)] };
}

function ask(task: string, wanted: string, { facts, sources }: QuestionFacts, budget: number): ModelRequest {
  let free = budget - estimateTokens(QUESTION_SYSTEM + wanted);
  const lines: string[] = [];
  for (const fact of facts) {
    const line = oneLine(fact, 600);
    const tokens = estimateTokens(line) + 1;
    if (tokens > free * 0.7) break;
    free -= tokens;
    lines.push(line);
  }
  const parts = [wanted, lines.length === 0 ? '' : `The graph says:\n${dataBlock('graph', '', lines.join('\n'))}`];
  for (const { path, firstLine, lines: source } of sources) {
    const block = dataBlock('source', path, numbered(firstLine, source));
    const tokens = estimateTokens(block) + 2;
    if (tokens > free) continue;
    free -= tokens;
    parts.push(block);
  }
  return {
    task,
    system: QUESTION_SYSTEM,
    prompt: parts.filter((part) => part !== '').join('\n\n'),
    schema: PROSE_SCHEMA,
    maxOutputTokens: OUTPUT,
  };
}
