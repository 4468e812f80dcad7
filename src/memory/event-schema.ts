// What each kind of event must look like before it is believed: closed types, bounded texts, paths that stay inside.

import { z } from 'zod';
import { FAILURE_KINDS } from '../model/failure';
import type { MemoryEvent } from '../model/memory';
import { FIX_SOURCES } from '../model/proposal';

const word = z.string().max(200);
const name = z.string().max(500);
const text = z.string().max(8000);
const hex = z.string().regex(/^[0-9a-f]{1,64}$/);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const pull = count.nullable();
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const path = z
  .string()
  .min(1)
  .max(1000)
  .refine((value) => isInside(value), { error: 'leaves the repository' });

const base = { id: z.string().regex(/^[0-9a-f]{8,64}$/), at: time, v: z.literal(1) };
const place = { line: count.min(1), startColumn: count.min(1), endLine: count.min(1), endColumn: count.min(1) };
const content = z.string().max(200_000);
const patch = z.object({
  edits: z.array(z.object({ path, ...place, text: content })).max(500),
  added: z.array(z.object({ path, text: content })).max(200),
});
const ofFix = { fix: hex, incident: hex };

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('incident'),
    incident: hex,
    kind: z.enum(FAILURE_KINDS),
    origin: word,
    tool: word.nullable(),
    test: text.nullable(),
    text,
    exact: z.array(hex).max(50),
    template: z.union([hex, z.literal('')]),
    workflow: name,
    job: name,
    run: count,
    attempt: count,
    branch: name.nullable(),
    sha: word,
    pull,
    paths: z.array(z.string().max(1000)).max(200),
  }),
  z.object({
    ...base,
    type: z.literal('review'),
    pull,
    sha: word,
    verdict: word,
    broken: z.array(z.object({ rule: word, asset: name })).max(50),
  }),
  z.object({
    ...base,
    type: z.literal('fix-proposed'),
    ...ofFix,
    source: z.enum(FIX_SOURCES),
    attempt: count,
    title: name,
    headSha: word,
    patch,
    before: z.array(content).max(500),
    isChecked: z.boolean(),
    confidence: z.number().min(0).max(1),
  }),
  z.object({
    ...base,
    type: z.literal('fix-decided'),
    ...ofFix,
    decision: z.enum(['approved', 'rejected', 'redo']),
    by: word,
    reason: text,
  }),
  z.object({ ...base, type: z.literal('fix-applied'), ...ofFix, branch: name, commit: word, pull, by: word }),
  z.object({
    ...base,
    type: z.literal('outcome'),
    ...ofFix,
    outcome: z.enum(['merged', 'closed', 'green', 'red', 'reverted']),
    run: count.nullable(),
  }),
  z.object({ ...base, type: z.literal('resolved'), incident: hex, run: count, sha: word }),
  z.object({
    ...base,
    type: z.literal('spent'),
    task: word,
    provider: word,
    model: word,
    inputTokens: count,
    outputTokens: count,
    usd: z.number().min(0).max(1e9).nullable(),
    pull,
  }),
  z.object({
    ...base,
    type: z.literal('command'),
    command: word,
    by: word,
    permission: word,
    pull: count,
    outcome: z.enum(['done', 'refused']),
    detail: text,
  }),
]) satisfies z.ZodType<MemoryEvent>;

function isInside(value: string): boolean {
  if (value.startsWith('/') || value.includes('\\') || value.includes('\0') || /^[A-Za-z]:/.test(value)) return false;
  return value
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
