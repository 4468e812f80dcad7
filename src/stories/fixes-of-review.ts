// A review in; out: the fixes that its comment offers by id. They are for the head of the pull request, so the files must be
// there as they were when the change was judged: what is checked out is often a merge with the base.

import type { Review } from '../model/finding';
import type { ProposedFix } from '../model/proposal';
import type { Run } from '../model/run-event';
import { isServiceError } from '../model/service-error';
import type { Tree } from '../model/tree';
import { groupFindings } from '../report/group-findings';
import type { Settings } from '../settings/schema';
import { fileBytes, type FixSubject } from './check-fix';
import { joinOffers, NO_FIXES, type OfferedFixes, offerFixes, proposeByCode } from './propose-fixes';
import type { GitHubEdge, ReviewEdges } from './review-edges';

interface ReviewedChange {
  before: Tree | null;
  after: Tree | null;
  headSha: string;
}

export async function fixesOfReview(
  review: Review,
  change: ReviewedChange,
  run: Run,
  settings: Settings,
  /** Of a model; none of them has been checked. */
  proposals: readonly ProposedFix[],
  edges: Pick<ReviewEdges, 'check' | 'runner' | 'github'>,
): Promise<OfferedFixes> {
  const { before, after, headSha } = change;
  if (before === null || after === null || run.event.kind !== 'pull-request' || run.event.isForeign) return NO_FIXES;
  const byCode = proposeByCode(review.findings);
  if (byCode === null && proposals.length === 0) return NO_FIXES;
  const incident = groupFindings(review.findings.filter(({ introduced }) => introduced))[0]?.findings[0]?.cause ?? '';
  const region = regionOf(review, byCode);
  const subject: FixSubject = { headSha, incident, attempt: 1, tree: after, settings, region };
  // What code made was asked of the graph with the review, all of it together.
  const own = byCode === null ? NO_FIXES : await offerFixes([byCode], subject, 'confirmed');
  const told = await offerFixes(beyond(proposals, own), subject, {
    now: review,
    review: (tree) => edges.check(before, tree, settings, (line) => edges.runner.info(line)),
  });
  return atHead(joinOffers(own, told), after, headSha, await edges.github());
}

/** What code mends needs no model's patch. */
function beyond(proposals: readonly ProposedFix[], { fixes }: OfferedFixes): ProposedFix[] {
  const mended = new Set(fixes.flatMap(({ mends }) => mends));
  return proposals.filter(({ mends }) => mends.length === 0 || mends.some((id) => !mended.has(id)));
}

/** Where it breaks, on the way there, and what code edits to mend it. */
function regionOf({ findings, changes }: Review, byCode: ProposedFix | null): Set<string> {
  const introduced = findings.filter((finding) => finding.introduced);
  return new Set([
    ...introduced.flatMap(({ path, trail }) => [path, ...trail.map((step) => step.path)]),
    ...changes.map(({ path }) => path),
    ...(byCode === null ? [] : [...byCode.patch.edits, ...byCode.patch.added].map(({ path }) => path)),
  ]);
}

/** Fixes whose files at the head are those that were judged; the others are shown by the review, without an id. */
async function atHead(
  { fixes, dropped }: OfferedFixes,
  after: Tree,
  headSha: string,
  github: Pick<GitHubEdge, 'readFilesAt'>,
): Promise<OfferedFixes> {
  if (fixes.length === 0 || after.label === headSha) return { fixes, dropped };
  const paths = [...new Set(fixes.flatMap(({ patch }) => [...patch.edits, ...patch.added].map(({ path }) => path)))];
  const present = new Set(after.files.map(({ path }) => path));
  const known = paths.filter((path) => present.has(path));
  const texts = known.length > 0 ? await after.read(known) : [];
  const judged = new Map(known.map((path, at) => [path, texts[at] ?? '']));
  const files = await github.readFilesAt?.(headSha, paths);
  if (files === undefined || isServiceError(files)) return { fixes: [], dropped };
  const isSame = (path: string) => {
    const text = judged.get(path);
    const file = files.get(path) ?? null;
    if (text === undefined || file === null) return text === undefined && file === null;
    return file.mode === '100644' && [false, true].some((mark) => file.bytes.equals(fileBytes(text, mark)));
  };
  const standing = fixes.filter(({ patch }) => [...patch.edits, ...patch.added].every(({ path }) => isSame(path)));
  return { fixes: standing, dropped };
}
