// The JSON of a review that somebody else's job wrote in; the review out, or null. A stranger's word: shape and sizes are
// checked, fixes and acceptances are left out, and whoever shows it escapes every text.

import { z } from 'zod';
import { type Review, SEVERITIES } from '../model/finding';

const LARGEST = 8 * 1024 * 1024;
const name = z.string().max(1000);
const sentence = z.string().max(4000);
const position = z.number().int().min(1).max(10_000_000);
const count = z.number().min(0).max(1e12);

const place = { path: name, line: position, startColumn: position, endLine: position, endColumn: position };
const word = z.string().regex(/^[a-z][a-z-]{0,60}$/);

const finding = z.object({
  id: z.string().regex(/^[0-9a-f]{4,64}$/),
  rule: word,
  severity: z.enum(SEVERITIES),
  certainty: z.enum(['proven', 'likely', 'possible']),
  introduced: z.boolean(),
  asset: name,
  column: name.nullable(),
  changedAsset: name.nullable(),
  ...place,
  clause: word,
  message: sentence,
  help: sentence,
  trail: z.array(z.object({ asset: name, column: name.nullable(), path: name, line: position })).max(50),
  cause: name,
});

const change = z.object({
  kind: word,
  asset: name,
  column: name.nullable(),
  renamedTo: name.nullable(),
  before: sentence.nullable(),
  after: sentence.nullable(),
  path: name,
  line: position,
  endLine: position,
});

const review = z.object({
  schemaVersion: z.literal(1),
  base: z.string().regex(/^[0-9a-f]{7,64}$/),
  head: z.string().regex(/^[0-9a-f]{7,64}$/),
  verdict: z.enum(['safe', 'unsafe', 'unknown']),
  severity: z.enum(SEVERITIES),
  changes: z.array(change).max(5000),
  findings: z.array(finding).max(5000),
  problems: z.array(z.object({ path: name, line: position, reason: sentence })).max(5000),
  stats: z.object({
    files: count,
    extracted: count,
    fromCache: count,
    nodes: count,
    edges: count,
    ms: z.record(name, z.number()),
  }),
});

export function readReviewJson(text: string): Review | null {
  if (text.length > LARGEST) return null;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = review.safeParse(json);
  if (!read.success) return null;
  const { changes, findings } = read.data;
  return {
    ...read.data,
    changes: changes.map((one) => ({ ...one, kind: one.kind as Review['changes'][number]['kind'], ...COLUMNS })),
    findings: findings.map((one) => ({
      ...one,
      clause: one.clause as Review['findings'][number]['clause'],
      fix: null,
    })),
    ignored: [],
  };
}

const COLUMNS = { startColumn: 1, endColumn: 1 };
