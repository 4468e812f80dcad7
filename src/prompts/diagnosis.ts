// A diagnosis with its evidence in; one question about why the run failed out, ranked and cut to a budget of tokens.

import type { ModelRequest } from '../model/ask';
import type { Failure } from '../model/failure';
import type { RunDiagnosis } from '../model/run-diagnosis';
import { ISSUES_SCHEMA } from './answer-shape';
import { type ChangedLine, writeChanged } from './changed-lines';
import { dataBlock, numbered, oneLine } from './data-block';
import { estimateTokens } from './estimate-tokens';
import type { SourceExcerpt } from './review';
import { DIAGNOSIS_SYSTEM } from './system';

export interface DiagnosisFacts {
  diagnosis: RunDiagnosis;
  /** Around the failing places and what they read, most telling first. */
  sources: SourceExcerpt[];
  /** Changed files, the suspects' first. */
  patches: { path: string; lines: ChangedLine[] }[];
  /** What memory says of earlier incidents and how they ended, one line each. */
  similar: string[];
}

const MOST_FAILURES = 12;
const MOST_EXCERPT = 120;
const MOST_SUSPECTS = 10;
const MOST_CHANGED = 120;
const OUTPUT = 14_000;

/** `budget`: tokens of the whole question. The failures come first, and always; what else has room follows by its rank. */
export function promptForDiagnosis(facts: DiagnosisFacts, budget: number): ModelRequest {
  let free = budget - estimateTokens(DIAGNOSIS_SYSTEM + JSON.stringify(ISSUES_SCHEMA.json));
  const parts: string[] = [];
  for (const [rank, part] of partsOf(facts).entries()) {
    const tokens = estimateTokens(part) + 2;
    if (tokens > free && rank > 0) continue;
    parts.push(part);
    free -= tokens;
  }
  return {
    task: 'diagnosis',
    system: DIAGNOSIS_SYSTEM,
    prompt: parts.join('\n\n'),
    schema: ISSUES_SCHEMA,
    maxOutputTokens: OUTPUT,
  };
}

function partsOf({ diagnosis, sources, patches, similar }: DiagnosisFacts): string[] {
  const failures = failuresOf(diagnosis);
  return [
    `${headOf(diagnosis)}\n\n${failures.slice(0, 1).map(writeFailure).join('')}`,
    ...failures.slice(1, 3).map(writeFailure),
    suspectsOf(diagnosis),
    ...alternate(
      sources.map(({ path, firstLine, lines }) => dataBlock('source', path, numbered(firstLine, lines))),
      patches.map(({ path, lines }) => dataBlock('changed-lines', path, writeChanged(lines, MOST_CHANGED))),
    ),
    ...failures.slice(3, MOST_FAILURES).map(writeFailure),
    similar.length === 0 ? '' : dataBlock('earlier-incidents', '', similar.map((one) => oneLine(one)).join('\n')),
  ].filter((part) => part !== '');
}

function headOf({ run, incident, primary, confidence, ruledOut, advice }: RunDiagnosis): string {
  const origin = primary === null ? 'unknown' : primary.origin;
  return [
    `## Cause ${incident}: the workflow "${oneLine(run.name, 100)}" failed (event ${run.event}, commit ${run.headSha.slice(0, 12)})`,
    `Found by code: origin ${origin}; what to do: ${oneLine(advice.text)}`,
    ...confidence.reasons.map((one) => `- for: ${oneLine(one)}`),
    ...confidence.doubts.map((one) => `- against: ${oneLine(one)}`),
    ...ruledOut.map((one) => `- ruled out: ${oneLine(one)}`),
  ].join('\n');
}

export function failuresOf({ jobs, primary }: RunDiagnosis): Failure[] {
  const all = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
  return primary === null ? all : [primary, ...all.filter((failure) => failure !== primary)];
}

function writeFailure({ kind, tool, code, test, message, locations, excerpt }: Failure): string {
  const facts = [kind, tool, code, test].filter((one) => one !== null).map((one) => oneLine(one));
  const places = locations.slice(0, 8).map(({ path, line }) => oneLine(line === null ? path : `${path}:${line}`));
  const lines = excerpt.text === '' ? message.split('\n') : excerpt.text.split('\n');
  return [
    `### Failure: ${facts.join(', ')}${places.length === 0 ? '' : ` at ${places.join(', ')}`}`,
    dataBlock('log', oneLine(message.split('\n')[0]!, 100), numbered(excerpt.startLine, lines.slice(0, MOST_EXCERPT))),
  ].join('\n');
}

/** With what changed of dependencies, toolchain and workflows: they are suspects like any other. */
function suspectsOf({ suspects }: RunDiagnosis): string {
  if (suspects.length === 0) return '';
  const lines = suspects.slice(0, MOST_SUSPECTS).map(({ kind, title, reasons, path, line, commit }, at) => {
    const place = path === null ? '' : ` at ${path}${line === null ? '' : `:${line}`}`;
    const by = commit === null ? '' : ` [${commit.sha.slice(0, 7)} ${commit.title}]`;
    return oneLine(`${at + 1}. ${kind}: ${title}${place} — ${reasons.join('; ')}${by}`, 600);
  });
  return `## Suspects, most suspect first\n${dataBlock('suspects', '', lines.join('\n'))}`;
}

function alternate<T>(one: readonly T[], other: readonly T[]): T[] {
  const mixed: T[] = [];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    mixed.push(...one.slice(at, at + 1), ...other.slice(at, at + 1));
  }
  return mixed;
}
