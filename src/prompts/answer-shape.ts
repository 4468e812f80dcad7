// The JSON that a model answers with: one schema for the provider, one tolerant reader of each entry for us.

import { z } from 'zod';
import type { AnswerSchema } from '../model/ask';
import { COMPLEXITIES } from '../model/explanation';

/** Bounds are ours to keep: structured output takes none. */
export const ENTRY_LIMITS = {
  issues: 60,
  causes: 60,
  edits: 40,
  files: 10,
  list: 8,
  text: 4000,
  line: 400,
  file: 60_000,
};

const edit = z.strictObject({
  path: z.string().describe('Path of an existing file, as given.'),
  line: z.number().describe('Number of the first line of `old`.'),
  old: z.string().describe('The exact text that stands there now, whole lines, copied character by character.'),
  new: z.string().describe('What stands there instead; empty to delete it.'),
});

const addedFile = z.strictObject({
  path: z.string().describe('Path of a file that does not exist yet.'),
  text: z.string(),
});

const rootCause = z.strictObject({
  finding: z.string().describe('Id of the finding, or the place `path:line` that fails.'),
  error_type: z.string().describe('A few words: `reads a dropped column`.'),
  explanation: z.string().describe('Why it breaks, for somebody who knows the code. Two to five sentences.'),
  severity_reason: z.string().describe('Why it is as severe as it was found to be. One sentence.'),
});

const fix = z.strictObject({
  title: z.string().describe('What it does, in one line. Empty when no fix is proposed.'),
  edits: z.array(edit).describe('Empty when no fix is proposed.'),
  new_files: z.array(addedFile),
});

const issue = z.strictObject({
  cause: z.string().describe('Id of the cause, as given.'),
  summary: z.string().describe('What happened and why, in one or two sentences.'),
  root_causes: z.array(rootCause).describe('One for each broken asset.'),
  fix,
  confidence: z.number().describe('From 0 to 1: that the fix mends all of it and breaks nothing.'),
  reasons_for: z.array(z.string()),
  reasons_against: z.array(z.string()),
  complexity: z.enum(COMPLEXITIES),
  what_to_test: z.array(z.string()),
  quotes: z.array(z.string()).describe('Log lines that prove it, copied exactly. Empty where there is no log.'),
});

export type AnsweredIssue = z.infer<typeof issue>;
export type AnsweredEdit = z.infer<typeof edit>;
export type AnsweredFile = z.infer<typeof addedFile>;

export const ISSUES_SCHEMA: { name: string; json: AnswerSchema } = {
  name: 'explanation',
  json: jsonSchemaOf(z.strictObject({ issues: z.array(issue) })),
};

export const PROSE_SCHEMA: { name: string; json: AnswerSchema } = {
  name: 'answer',
  json: jsonSchemaOf(z.strictObject({ answer: z.string(), sources: z.array(z.string()) })),
};

/** Whatever of an entry is not as it should be is left out; null when nothing of it can be used. */
export function readIssue(value: unknown): AnsweredIssue | null {
  if (!isRecord(value)) return null;
  const cause = text(value.cause, ENTRY_LIMITS.line);
  const summary = text(value.summary, ENTRY_LIMITS.text);
  const rootCauses = entries(value.root_causes, ENTRY_LIMITS.causes).flatMap(readRootCause);
  if (summary === '' && rootCauses.length === 0) return null;
  const proposed = isRecord(value.fix) ? value.fix : {};
  const complexity = COMPLEXITIES.find((one) => one === value.complexity) ?? 'moderate';
  return {
    cause,
    summary,
    root_causes: rootCauses,
    fix: {
      title: text(proposed.title, ENTRY_LIMITS.line),
      // A fix is one: without any of its edits it is another.
      edits: z.array(edit).max(ENTRY_LIMITS.edits).safeParse(proposed.edits).data ?? [],
      new_files:
        z
          .array(addedFile)
          .max(ENTRY_LIMITS.files)
          .safeParse(proposed.new_files ?? []).data ?? [],
    },
    confidence: typeof value.confidence === 'number' ? Math.min(1, Math.max(0, value.confidence || 0)) : 0,
    reasons_for: texts(value.reasons_for),
    reasons_against: texts(value.reasons_against),
    complexity,
    what_to_test: texts(value.what_to_test),
    quotes: texts(value.quotes),
  };
}

function readRootCause(value: unknown): AnsweredIssue['root_causes'] {
  if (!isRecord(value)) return [];
  const explanation = text(value.explanation, ENTRY_LIMITS.text);
  if (explanation === '') return [];
  return [
    {
      finding: text(value.finding, ENTRY_LIMITS.line),
      error_type: text(value.error_type, ENTRY_LIMITS.line),
      explanation,
      severity_reason: text(value.severity_reason, ENTRY_LIMITS.text),
    },
  ];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function entries(value: unknown, most: number): unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

export function text(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  const trimmed = value.trim();
  return trimmed.length > limit ? `${trimmed.slice(0, limit - 1)}…` : trimmed;
}

export function texts(value: unknown): string[] {
  return entries(value, ENTRY_LIMITS.list)
    .map((one) => text(one, ENTRY_LIMITS.line))
    .filter((one) => one !== '');
}

function jsonSchemaOf(schema: z.ZodType): AnswerSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema);
  return json;
}
