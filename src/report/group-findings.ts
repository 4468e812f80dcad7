// The findings of a review in, groups with one root cause each out, the worst first.

import { SEVERITIES, type Finding, type Review, type Severity } from '../model/finding';
import type { Certainty } from '../model/graph';

export interface FindingGroup {
  cause: string;
  severity: Severity;
  certainty: Certainty;
  /** The asset whose change broke the others. */
  changedAsset: string | null;
  findings: Finding[];
}

export interface FindingsByWeight {
  /** Introduced, and proven or likely: what the reader came for. */
  broken: Finding[];
  /** Introduced, but no more than a name match. */
  possible: Finding[];
  /** Was broken before this change. */
  old: Finding[];
}

export const CERTAINTIES: readonly Certainty[] = ['proven', 'likely', 'possible'];

export function splitByWeight(review: Review): FindingsByWeight {
  const split: FindingsByWeight = { broken: [], possible: [], old: [] };
  for (const finding of review.findings) {
    if (!finding.introduced) split.old.push(finding);
    else if (finding.certainty === 'possible') split.possible.push(finding);
    else split.broken.push(finding);
  }
  return split;
}

export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of [...findings].sort(byWeight)) {
    const group = groups.get(finding.cause);
    if (group) {
      group.findings.push(finding);
      group.changedAsset ??= finding.changedAsset;
      continue;
    }
    const { cause, severity, certainty, changedAsset } = finding;
    groups.set(cause, { cause, severity, certainty, changedAsset, findings: [finding] });
  }
  // Map order is the order of each group's worst finding, which is the order wanted.
  return [...groups.values()];
}

export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

function byWeight(a: Finding, b: Finding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.startColumn - b.startColumn ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
