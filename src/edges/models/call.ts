// What both protocols share: the time limits of a call, its conversation, and the accounts of what it cost.

import type { FailedTry, ModelRequest, Price, Spending } from '../../model/ask';
import type { Structure } from './provider-table';
import { costOf, type Usage } from './prices';

export interface Limits {
  /** Until the first byte of an answer; the SDKs try again after it. */
  firstByteMs: number;
  /** Until its last byte, all tries together. */
  overallMs: number;
  /** All calls of a run together, whatever they are for. */
  runMs: number;
}

export const LIMITS: Limits = { firstByteMs: 120_000, overallMs: 300_000, runMs: 600_000 };

/** The SDKs wait and try again so often by themselves, at 408, 409, 429, 5xx and when nothing answers. */
export const RETRIES = 2;

export interface Turn {
  role: 'user' | 'assistant';
  content: string;
}

/** The prompt, and each answer that could not be used with what was wrong about it. */
export function turnsOf(request: ModelRequest, failed: readonly FailedTry[]): Turn[] {
  const turns: Turn[] = [{ role: 'user', content: request.prompt }];
  for (const { answer, error } of failed) {
    turns.push({ role: 'assistant', content: answer.trim() === '' ? '(empty)' : answer });
    turns.push({ role: 'user', content: `That answer cannot be used: ${error}\nAnswer again, with the JSON alone.` });
  }
  return turns;
}

/** A server that does not hold answers to a schema is told of it in words. */
export function systemOf({ system, schema }: ModelRequest, structure: Structure): string {
  if (structure === 'schema') return system;
  return `${system}\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n${JSON.stringify(schema.json)}`;
}

export const NO_USAGE: Usage = { input: 0, cached: 0, cacheWrite: 0, output: 0 };

export function spendingOf(usage: Usage, price: Price | null, told: number | null = null): Spending {
  return {
    calls: 1,
    inputTokens: usage.input,
    outputTokens: usage.output,
    cachedTokens: usage.cached,
    usd: told ?? costOf(price, usage),
  };
}
