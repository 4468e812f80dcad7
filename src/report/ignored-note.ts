// Hidden lines that hold what people said of findings: the findings of a review by their places, and those that a person accepts.

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Finding } from '../model/finding';
import { outsideFences } from './outside-fences';

export interface IgnoredFinding {
  finding: string;
  reason: string;
  by: string;
}

/** A finding as far as `ignore` needs it: people name it by id or by place. */
export type FindingPlace = Pick<Finding, 'id' | 'path' | 'line' | 'rule'>;

const IGNORED = /^<!-- throughline:ignored (\{.{1,4000}\}) -->$/gm;
const PLACES = /^<!-- throughline:findings ([A-Za-z0-9+/]{1,8000}={0,2}) -->$/m;
const MOST_PLACES = 300;
const MOST_PACKED = 8000;
const MOST_JSON = 200_000;

export function writeIgnoredNote(ignored: IgnoredFinding): string {
  // `--` would end the comment.
  return `<!-- throughline:ignored ${JSON.stringify(ignored).replaceAll('--', '-\\u002d')} -->`;
}

export function readIgnoredNotes(body: string): IgnoredFinding[] {
  return [...outsideFences(body).matchAll(IGNORED)].flatMap(([, json]) => {
    try {
      const { finding, reason, by } = JSON.parse(json!) as Record<string, unknown>;
      const texts = [finding, reason, by];
      if (!texts.every((one) => typeof one === 'string' && one !== '' && one.length <= 2000)) return [];
      return [{ finding, reason, by } as IgnoredFinding];
    } catch {
      return [];
    }
  });
}

/** The review's findings, worst first; empty when there are none. */
export function writePlacesNote(findings: readonly FindingPlace[]): string {
  if (findings.length === 0) return '';
  for (let most = Math.min(findings.length, MOST_PLACES); most > 0; most = Math.floor(most / 2)) {
    const rows = findings.slice(0, most).map(({ id, path, line, rule }) => [id, path, line, rule]);
    const packed = deflateRawSync(JSON.stringify(rows), { level: 9 }).toString('base64');
    if (packed.length <= MOST_PACKED) return `<!-- throughline:findings ${packed} -->`;
  }
  return '';
}

export function readPlacesNote(body: string): FindingPlace[] {
  const packed = PLACES.exec(outsideFences(body))?.[1];
  if (packed === undefined) return [];
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_JSON }).toString('utf8');
    const rows: unknown = JSON.parse(json);
    if (!Array.isArray(rows)) return [];
    return rows.slice(0, MOST_PLACES).flatMap((row: unknown) => {
      const [id, path, line, rule] = Array.isArray(row) ? (row as unknown[]) : [];
      const isOne = typeof id === 'string' && typeof path === 'string' && typeof rule === 'string';
      return isOne && typeof line === 'number' ? [{ id, path, line, rule }] : [];
    });
  } catch {
    return [];
  }
}
