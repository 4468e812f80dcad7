// What a tool's own report says of one failure: exact where a log is prose. Untrusted: sizes are capped, shapes are checked.

import type { FailureKind, FailureLocation } from '../../model/failure';

export interface Reported {
  tool: string | null;
  kind: FailureKind;
  code: string | null;
  test: string | null;
  message: string;
  locations: FailureLocation[];
}

/** One kind of report. `null`: it is none of this kind. */
export type ReportReader = (text: string) => Reported[] | null;

/** More failures than these say nothing more. */
export const MOST_REPORTED = 200;
const LONGEST_MESSAGE = 4000;

export function reported(from: Partial<Reported> & Pick<Reported, 'kind' | 'message'>): Reported {
  const message = from.message.trim().slice(0, LONGEST_MESSAGE) || 'no message';
  return { tool: null, code: null, test: null, locations: [], ...from, message };
}

export type Json = Record<string, unknown>;

export function asGroup(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

/** Terminal colours that runners leave in their reports. */
export function withoutColours(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours begin with
  return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}
