// Findings in; the same findings out, with the fixes that code can make and the graph confirms.

import type { Finding } from '../model/finding';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import { type FixSources, makeFixes } from './make-fixes';
import { type TreeReview, verifyFixes } from './verify-fixes';

export interface FixEdges extends FixSources {
  /** What the change would break if this were its tree. */
  review(tree: Tree): Promise<TreeReview>;
  progress(line: string): void;
}

/** `found`: everything the change breaks, accepted or not; `findings`: what shall be mended. */
export async function fixFindings(
  findings: Finding[],
  found: readonly Finding[],
  edges: FixEdges,
): Promise<{ findings: Finding[]; problems: Problem[] }> {
  const proposed = await makeFixes(findings, edges);
  if (proposed.size === 0) return { findings, problems: [] };
  edges.progress(`Checking ${proposed.size === 1 ? 'a fix' : `${proposed.size} fixes`}`);
  const introduced = found.filter((finding) => finding.introduced);
  const { fixes, problems } = await verifyFixes(introduced, proposed, {
    after: edges.after,
    problems: edges.diff.after.problems,
    review: edges.review,
    propose: (fresh, after, diff) => makeFixes(fresh, { ...edges, after, diff }),
  });
  return { findings: findings.map((finding) => ({ ...finding, fix: fixes.get(finding.id) ?? finding.fix })), problems };
}
