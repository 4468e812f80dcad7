// A new issue with what code found of it in; the question to a model out, and its answer read: words to add, nothing to decide.

import { z } from 'zod';
import type { ModelRequest } from '../model/ask';
import type { Triage } from '../model/triage';
import { ENTRY_LIMITS, isRecord, text } from './answer-shape';
import { dataBlock, numbered, oneLine } from './data-block';
import { estimateTokens } from './estimate-tokens';
import type { SourceExcerpt } from './review';
import { TRIAGE_SYSTEM } from './system';

export interface TriageFacts {
  triage: Triage;
  title: string;
  body: string;
  sources: readonly SourceExcerpt[];
}

export const TRIAGE_SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'] as const;

/** Markdown as the model wrote it: whoever shows it rebuilds it. */
export interface AnsweredTriage {
  summary: string;
  severity: (typeof TRIAGE_SEVERITIES)[number];
  severityReason: string;
  answer: string;
}

const OUTPUT = 4000;
const MOST_BODY = 16_000;

const answerSchema = z.strictObject({
  summary: z.string().describe('What the author says, in one or two sentences.'),
  severity: z.enum(TRIAGE_SEVERITIES).describe('How bad it would be for users; `unknown` where it is no bug.'),
  severity_reason: z.string().describe('One sentence.'),
  answer: z.string().describe('A suggested answer to the author, for a maintainer to send. Empty where nothing helps.'),
});

export function promptForTriage({ triage, title, body, sources }: TriageFacts, budget: number): ModelRequest {
  const facts = factsOf(triage).map((line) => oneLine(line, 500));
  const parts = [
    `What code found, which is true:\n${dataBlock('facts', '', facts.join('\n') || 'nothing')}`,
    `The issue, written by a stranger:\n${dataBlock('issue', title, body.slice(0, MOST_BODY))}`,
  ];
  const { $schema: _, ...json } = z.toJSONSchema(answerSchema);
  let free = budget - estimateTokens(TRIAGE_SYSTEM + parts.join('\n\n') + JSON.stringify(json));
  for (const { path, firstLine, lines } of sources) {
    const block = dataBlock('source', path, numbered(firstLine, lines));
    const tokens = estimateTokens(block) + 2;
    if (tokens > free) continue;
    free -= tokens;
    parts.push(block);
  }
  const schema = { name: 'triage', json };
  return { task: 'triage', system: TRIAGE_SYSTEM, prompt: parts.join('\n\n'), schema, maxOutputTokens: OUTPUT };
}

/** null: nothing of it can be used. */
export function readTriageAnswer(json: unknown): AnsweredTriage | null {
  if (!isRecord(json)) return null;
  const summary = text(json.summary, 1000);
  const answer = text(json.answer, ENTRY_LIMITS.text);
  if (summary === '' && answer === '') return null;
  const severity = TRIAGE_SEVERITIES.find((one) => one === json.severity) ?? 'unknown';
  return { summary, severity, severityReason: text(json.severity_reason, ENTRY_LIMITS.line), answer };
}

function factsOf({ kind, missing, failures, named, similar, template }: Triage): string[] {
  const [first] = failures;
  return [
    kind.kind === null
      ? 'The kind is not known.'
      : `Kind: ${kind.kind} (${kind.certainty}): ${kind.reasons.join('; ')}.`,
    ...(template === null ? [] : [`Written with the template ${template}.`]),
    ...missing.map(({ what }) => `Missing: ${what}`),
    ...(first === undefined
      ? []
      : [`First cause in its log: ${first.message.split('\n')[0]!} ${placesOf(first.locations)}`]),
    ...named.map(({ asset, column, path, line, gone, readers }) => {
      const what = asset === null ? path : `${asset}${column === null ? '' : `.${column}`}`;
      const state = gone === null ? 'defined at' : `${gone.kind} at`;
      return `It names ${what}, ${state} ${path}:${line ?? 1}, with ${readers} readers.`;
    }),
    ...similar.map(({ number, state, isDuplicate, shared }) => {
      return `${isDuplicate ? 'Probably the same' : 'Similar'}: #${number} (${state}), shares ${shared.join(', ')}.`;
    }),
  ];
}

function placesOf(locations: readonly { path: string; line: number | null }[]): string {
  return locations
    .slice(0, 3)
    .map(({ path, line }) => (line === null ? path : `${path}:${line}`))
    .join(', ');
}
