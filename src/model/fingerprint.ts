// Short stable hashes: of values for identity across runs, of statements without their positions.

import { createHash } from 'node:crypto';

/** 16 hexadecimal digits of the SHA-256 of the parts, which are joined unambiguously. */
export function fingerprint(...parts: (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Equal for statements that differ in white space, comments and position only. */
export function statementFingerprint(statement: unknown): string {
  return fingerprint(JSON.stringify(statement, (key, value) => (key === 'range' ? undefined : value)));
}
