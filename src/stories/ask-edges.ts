// What asking a model needs of the world, and what may be spent on it.

import { addSpending, type Model, type ModelTrouble, NOTHING_SPENT, type Spending } from '../model/ask';

export interface Caps {
  /** US dollars of this run. */
  usd: number;
  /** Tokens that this run may send. */
  inputTokens: number;
  /** US dollars of all runs of the pull request, and of all runs of the day. */
  usdPerPull: number;
  usdPerDay: number;
}

/** What one run has spent, call by call: memory keeps it. */
export interface Account {
  entries: { task: string; provider: string; model: string; spending: Spending }[];
}

export interface AskEdges {
  /** Best first. Empty: nobody can be asked. */
  models: readonly Model[];
  /** Why those that the settings name cannot be asked. */
  troubles: readonly ModelTrouble[];
  caps: Caps;
  account: Account;
  /** US dollars that earlier runs spent on this pull request and on this day. */
  spentSoFar(): Promise<{ pull: number; day: number }>;
  /** Answers of earlier runs; losing them costs money only. */
  answers: { get(key: string): unknown; put(key: string, value: unknown): void };
  /** Hides every secret, or throws: then nothing is sent. */
  redact(text: string): string;
  log(line: string): void;
}

export function spentOn({ entries }: Account, from = 0): Spending {
  return entries.slice(from).reduce((sum, { spending }) => addSpending(sum, spending), NOTHING_SPENT);
}
