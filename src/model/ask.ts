// What is asked of a model and what comes back: the only words that prompts, providers and stories share.

import type { PROVIDER_NAMES } from './provider';

export type Provider = (typeof PROVIDER_NAMES)[number];

/** JSON Schema of an answer, in the subset that every provider's structured output takes: closed objects, all keys required. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

export interface ModelRequest {
  /** What it is about, for the log and the accounts: `review`, `diagnosis`, `redo`, `ask`, `explain`, `triage`. */
  task: string;
  /** The same for every run of a task: providers cache it. */
  system: string;
  /** Redacted already; the most stable part first. */
  prompt: string;
  /** Name and shape of the wanted JSON. */
  schema: { name: string; json: AnswerSchema };
  maxOutputTokens: number;
}

/** Tokens and money of one or more calls. */
export interface Spending {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  /** Of the input, those that the provider had cached. */
  cachedTokens: number;
  /** US dollars by list price; null when the model's price is not known. */
  usd: number | null;
}

export type TroubleKind =
  | 'no-key'
  | 'refused'
  | 'truncated'
  | 'overloaded'
  | 'rate-limited'
  | 'spend-cap'
  | 'timeout'
  | 'unreachable'
  | 'not-allowed'
  | 'garbage'
  | 'not-redacted';

/** Why there is no answer: one line for the report. The deterministic report stands. */
export interface ModelTrouble {
  trouble: TroubleKind;
  /** Which provider and model said what, and what to do. */
  message: string;
  /** What was paid for all the same. */
  spending?: Spending;
}

/** US dollars for a million tokens, by the provider's list. */
export interface Price {
  input: number;
  /** Of the input, what the provider had cached. */
  cached: number;
  /** Of the input, what the provider puts into its cache. */
  cacheWrite: number;
  output: number;
  /** Longer prompts cost more, all of them. */
  above?: { tokens: number; input: number; cached: number; cacheWrite: number; output: number };
}

/** An answer that could not be used, and why: the model is told and tries again. */
export interface FailedTry {
  answer: string;
  error: string;
}

/** One model that can be asked, over the network. Never throws. */
export interface Model {
  provider: Provider;
  model: string;
  /** Null: not known, so only tokens can be capped. */
  price: Price | null;
  ask(request: ModelRequest, failed: readonly FailedTry[]): Promise<ModelReply | ModelTrouble>;
}

/** The words of a model, as they came. */
export interface ModelReply {
  text: string;
  spending: Spending;
}

export interface ModelAnswer {
  /** Parsed, not yet trusted: its reader validates it. */
  json: unknown;
  provider: Provider;
  model: string;
  spending: Spending;
  /** Answered from cache: nothing was sent. */
  fromCache: boolean;
}

export function isTrouble(answer: object): answer is ModelTrouble {
  return 'trouble' in answer;
}

export const NOTHING_SPENT: Spending = { calls: 0, inputTokens: 0, outputTokens: 0, cachedTokens: 0, usd: 0 };

/** Unknown money stays unknown, however little it may be. */
export function addSpending(one: Spending, other: Spending): Spending {
  return {
    calls: one.calls + other.calls,
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    usd: one.usd === null || other.usd === null ? null : one.usd + other.usd,
  };
}
