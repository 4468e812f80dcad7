// Findings with fixes that code made in, one proposed fix out; and proposals in, those that stand every check out, with what
// became of the others.

import type { Finding } from '../model/finding';
import type { CheckedFix, Patch, ProposedFix } from '../model/proposal';
import { assetName } from '../report/asset-name';
import { showDropped, showFix } from '../report/fixes/show-fixes';
import type { ShownFixes } from '../report/report-context';
import type { Settings } from '../settings/schema';
import { checkFix, type FixSubject, type FixTrial, isDropped } from './check-fix';

/** More to choose from is no help, and a comment is only so long. */
const MOST_OFFERED = 2;
const MOST_TRIED = 4;

export interface OfferedFixes {
  fixes: CheckedFix[];
  dropped: { title: string; reason: string }[];
}

export const NO_FIXES: OfferedFixes = { fixes: [], dropped: [] };

/** Everything that code mends of these findings; null when it mends nothing. */
export function proposeByCode(findings: readonly Finding[]): ProposedFix | null {
  const mended = findings.filter(({ introduced, fix }) => introduced && fix?.verified);
  const [first] = mended;
  if (!first) return null;
  const certain = mended.every(({ certainty }) => certainty === 'proven');
  const left = findings.filter(({ introduced, fix, certainty }) => introduced && !fix && certainty === 'proven').length;
  return {
    source: 'code',
    title: titleOf(mended),
    patch: joinPatches(mended),
    judgement: {
      confidence: certain ? 0.95 : 0.8,
      reasons: ['every edit is decided by the graph, and the mended tree was checked again'],
      doubts: left > 0 ? [`${left} more ${left === 1 ? 'place is' : 'places are'} left to a person`] : [],
    },
    toTest: [],
    mends: mended.map(({ id }) => id),
    record: null,
  };
}

function joinPatches(findings: readonly Finding[]): Patch {
  const edits = new Map<string, Patch['edits'][number]>();
  const added = new Map<string, Patch['added'][number]>();
  for (const { fix } of findings) {
    for (const edit of fix!.edits) {
      const { path, line, startColumn, endLine, endColumn, text } = edit;
      edits.set([path, line, startColumn, endLine, endColumn, text].join('\0'), edit);
    }
    for (const file of fix!.added ?? []) added.set(file.path, file);
  }
  return { edits: [...edits.values()], added: [...added.values()] };
}

/** `mends what reads users.email`, `mends 4 places in 3 files`. */
function titleOf(findings: readonly Finding[]): string {
  const roots = new Set(
    findings.map(({ trail, changedAsset, asset }) => {
      const [root] = trail;
      return root ? assetName(root.asset, root.column) : assetName(changedAsset ?? asset);
    }),
  );
  const [only] = roots;
  if (roots.size === 1 && only !== undefined) return `mends what uses \`${only}\``;
  const files = new Set(findings.map(({ path }) => path)).size;
  return `mends ${findings.length} places in ${files === 1 ? 'one file' : `${files} files`}`;
}

export async function offerFixes(
  proposals: readonly ProposedFix[],
  subject: FixSubject,
  trial: FixTrial,
): Promise<OfferedFixes> {
  const offered: OfferedFixes = { fixes: [], dropped: [] };
  for (const proposed of proposals.slice(0, MOST_TRIED)) {
    if (offered.fixes.length >= MOST_OFFERED) break;
    const fix = await checkFix(proposed, subject, trial);
    if (isDropped(fix) || !fix.isChecked) offered.dropped.push(reasonOf(fix));
    else if (!offered.fixes.some(({ digest }) => digest === fix.digest)) offered.fixes.push(fix);
  }
  return offered;
}

export function joinOffers(one: OfferedFixes, other: OfferedFixes): OfferedFixes {
  return { fixes: [...one.fixes, ...other.fixes], dropped: [...one.dropped, ...other.dropped] };
}

/** `canApply`: a pull request of this repository, where a comment can be answered. */
export function shownFixes(
  { fixes, dropped }: OfferedFixes,
  settings: Pick<Settings, 'confidence-threshold'>,
  canApply: boolean,
  isExplained = false,
): ShownFixes {
  const words = { threshold: settings['confidence-threshold'], canApply, isExplained };
  return { views: fixes.map((fix) => showFix(fix, words)), dropped: showDropped(dropped) };
}

/** Why it is not offered. */
export function reasonOf(fix: Awaited<ReturnType<typeof checkFix>>): { title: string; reason: string } {
  if (isDropped(fix)) return { title: fix.title, reason: fix.reason };
  const failed = fix.checks.filter(({ outcome }) => outcome === 'failed');
  return { title: fix.title, reason: failed.map(({ detail }) => detail).join('; ') };
}
