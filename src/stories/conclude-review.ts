// A review, `fail-on` and the acceptance in; out: how the check concludes and why.

import { SEVERITIES, type Finding, type Review } from '../model/finding';
import type { Settings } from '../settings/schema';

export interface Conclusion {
  conclusion: 'success' | 'failure' | 'neutral';
  /** Findings that trip `fail-on`, accepted or not. */
  tripped: Finding[];
  /** Why the check is neutral; null otherwise. */
  reason: string | null;
}

export function concludeReview(review: Review, failOn: Settings['fail-on'], isAccepted: boolean): Conclusion {
  const tripped = review.findings.filter((finding) => trips(finding, failOn));
  if (tripped.length > 0) return { conclusion: isAccepted ? 'success' : 'failure', tripped, reason: null };
  const reason = whyNotJudged(review);
  return { conclusion: reason === null ? 'success' : 'neutral', tripped, reason };
}

function trips(finding: Finding, failOn: Settings['fail-on']): boolean {
  if (failOn === 'none' || !finding.introduced || finding.certainty !== 'proven') return false;
  return SEVERITIES.indexOf(finding.severity) >= SEVERITIES.indexOf(failOn);
}

/** A check is never green because nothing ran. */
function whyNotJudged(review: Review): string | null {
  if (review.findings.length > 0) return null;
  if (review.stats.nodes === 0) {
    return review.problems.length > 0
      ? 'Nothing could be judged: see what was not understood'
      : 'Nothing to judge: no database schema was found';
  }
  if (review.verdict === 'unknown' && review.changes.length === 0) {
    return 'Nothing could be judged: see what was not understood';
  }
  return null;
}
