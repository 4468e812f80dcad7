// What a model adds to a review or a diagnosis: data that was validated, beside what code found and never instead of it.

import type { Spending } from './ask';
import type { ProposedFix } from './proposal';

export const COMPLEXITIES = ['trivial', 'simple', 'moderate', 'complex'] as const;
export type Complexity = (typeof COMPLEXITIES)[number];

/** Why one asset breaks. Texts are the model's own: every place that shows them rebuilds or escapes them. */
export interface RootCause {
  /** Asset of a finding, or the failing place of a run. */
  asset: string;
  /** A few words: `reads a dropped column`. */
  errorType: string;
  path: string | null;
  line: number | null;
  clause: string | null;
  explanation: string;
  /** Why it is as severe as it is. */
  severity: string;
  complexity: Complexity;
}

export interface Explanation {
  /** One or two sentences: what happened and why. */
  summary: string;
  causes: RootCause[];
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
  doubts: string[];
  toTest: string[];
  /** As the model proposed them; none has been checked. */
  fixes: ProposedFix[];
  /** Log lines that prove it; each was found in the log. */
  quotes: string[];
  /** What of the answer could not be used, and why. */
  dropped: string[];
  provider: string;
  model: string;
  spending: Spending;
}

/** What became of asking. `asked: null`: nobody was asked (no key, nothing to explain). */
export interface Explained {
  explanation: Explanation | null;
  /** One line for the report; null when all went well or nobody was asked. */
  trouble: string | null;
  spending: Spending;
}
