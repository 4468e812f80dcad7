// A fix that a person did not want, what the person said of it and the code that it edits in; the question for another one out.

import type { ModelRequest } from '../model/ask';
import { ISSUES_SCHEMA } from './answer-shape';
import { dataBlock, numbered, oneLine } from './data-block';
import { estimateTokens } from './estimate-tokens';
import type { SourceExcerpt } from './review';
import { REDO_SYSTEM } from './system';

export interface RedoFacts {
  /** What the fix mends: an incident, or the cause of findings. */
  incident: string;
  title: string;
  /** As a diff. */
  previous: string;
  /** What spoke against it from the start. */
  doubts: readonly string[];
  feedback: string;
  sources: SourceExcerpt[];
}

const OUTPUT = 12_000;

export function promptForRedo(facts: RedoFacts, budget: number): ModelRequest {
  const { incident, title, previous, doubts, feedback, sources } = facts;
  const parts = [
    `## Cause ${oneLine(incident)}: a fix for it was proposed and not wanted`,
    dataBlock('rejected-fix', title, previous),
    dataBlock('feedback', '', feedback),
    doubts.length === 0 ? '' : dataBlock('doubts', '', doubts.map((one) => oneLine(one)).join('\n')),
  ].filter((part) => part !== '');
  let free = budget - estimateTokens(REDO_SYSTEM + JSON.stringify(ISSUES_SCHEMA.json) + parts.join('\n'));
  for (const { path, firstLine, lines } of sources) {
    const block = dataBlock('source', path, numbered(firstLine, lines));
    const tokens = estimateTokens(block) + 2;
    if (tokens > free) continue;
    free -= tokens;
    parts.push(block);
  }
  return {
    task: 'redo',
    system: REDO_SYSTEM,
    prompt: parts.join('\n\n'),
    schema: ISSUES_SCHEMA,
    maxOutputTokens: OUTPUT,
  };
}
