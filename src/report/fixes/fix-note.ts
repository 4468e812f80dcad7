// The hidden line of a comment that carries a fix, so that `apply` finds the bytes that were shown; and back. Whoever reads one
// has checked who wrote the comment, and computes the digest again.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type CheckedFix, FIX_SOURCES } from '../../model/proposal';
import { outsideFences } from '../outside-fences';

/** Of a comment's 65,536 characters the report itself needs most. */
export const MOST_NOTE = 14_000;
const MOST_JSON = 400_000;
const LINE = /^<!-- throughline:fix ([A-Za-z0-9+/]{8,14000}={0,2}) -->$/gm;

const count = z.number().int().min(1).max(10_000_000);
const text = z.string().max(200_000);
const word = z.string().max(2000);
const path = z.string().min(1).max(1000);
const share = z.number().min(0).max(1);
const place = { path, line: count, startColumn: count, endLine: count, endColumn: count };

const schema = z.object({
  source: z.enum(FIX_SOURCES),
  title: word,
  patch: z.object({
    edits: z.array(z.object({ ...place, text })).max(500),
    added: z.array(z.object({ path, text })).max(200),
  }),
  judgement: z.object({ confidence: share, reasons: z.array(word).max(50), doubts: z.array(word).max(50) }),
  toTest: z.array(word).max(50),
  mends: z.array(word).max(500),
  record: z.object({ applied: z.number().int().min(0), succeeded: z.number().int().min(0) }).nullable(),
  id: z.string().regex(/^[0-9a-f]{16}$/),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  headSha: z.string().regex(/^[0-9a-f]{40,64}$/),
  incident: z.string().regex(/^[0-9a-f]{1,64}$/),
  attempt: z.number().int().min(1).max(1000),
  checks: z.array(z.object({ name: word, outcome: z.enum(['passed', 'failed', 'unknown']), detail: word })).max(50),
  before: z.array(text).max(500),
  isChecked: z.boolean(),
}) satisfies z.ZodType<CheckedFix>;

/** Null when it is too large to be carried by a comment. */
export function writeFixNote(fix: CheckedFix): string | null {
  const packed = deflateRawSync(JSON.stringify(fix), { level: 9 }).toString('base64');
  return packed.length > MOST_NOTE ? null : `<!-- throughline:fix ${packed} -->`;
}

/** Every fix that a comment carries; what is none of ours is passed over. */
export function readFixNotes(body: string): CheckedFix[] {
  return [...outsideFences(body).matchAll(LINE)].flatMap(([, packed]) => {
    try {
      const json = inflateRawSync(Buffer.from(packed!, 'base64'), { maxOutputLength: MOST_JSON });
      const read = schema.safeParse(JSON.parse(json.toString('utf8')));
      return read.success && read.data.id === read.data.digest.slice(0, 16) ? [read.data] : [];
    } catch {
      return [];
    }
  });
}
