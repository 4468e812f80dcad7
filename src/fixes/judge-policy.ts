// The files that a fix changes in; out: everything by which it breaks the policy. An empty list lets it pass.

import { droppedChecks, isTestPath } from './dropped-checks';
import { pathRefusal } from './path-policy';
import { changedLines, type PlacedFile } from './place-patch';
import { weakenedTests } from './weakened-tests';

export interface FixPolicy {
  /** What the settings say of a path: why it is not allowed, or null. */
  refuses(path: string): string | null;
  maxFiles: number;
  maxLines: number;
  /** Paths that are symlinks or submodules. */
  links: readonly string[];
  /** Every path of the tree, to find names that differ in case only. */
  paths: readonly string[];
  /** Edits that code made and the graph confirmed may rename what tests name. */
  byCode: boolean;
}

const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/gu;
const LONGEST_LINE = 2000;

export function judgePolicy(files: readonly PlacedFile[], policy: FixPolicy): string[] {
  const told = files.flatMap((file) => judgeFile(file, policy).map((reason) => `\`${file.path}\` ${reason}`));
  if (files.length > policy.maxFiles) told.push(`it changes ${files.length} files, and ${policy.maxFiles} are allowed`);
  const lines = files.reduce((sum, file) => {
    const { taken, put } = changedLines(file);
    return sum + Math.max(taken.length, put.length);
  }, 0);
  if (lines > policy.maxLines) told.push(`it changes ${lines} lines, and ${policy.maxLines} are allowed`);
  return told;
}

function judgeFile({ path, before, after }: PlacedFile, policy: FixPolicy): string[] {
  const refusal = pathRefusal(path) ?? policy.refuses(path) ?? placeRefusal(path, before, policy);
  if (refusal !== null) return [refusal];
  const told = droppedChecks(path, before, after, policy.byCode);
  if (isTestPath(path)) {
    if (before !== null) told.push(...weakenedTests(path, before, after, policy.byCode));
    if (/\.(?:snap|ambr)$/i.test(path)) told.push('rewrites a snapshot');
  }
  if (before !== null && before.trim() !== '' && after.trim() === '') told.push('is emptied');
  if ((after.match(HIDDEN)?.length ?? 0) > (before?.match(HIDDEN)?.length ?? 0)) told.push('gets invisible characters');
  const longest = changedLines({ path, before, after }).put.some((line) => line.length > LONGEST_LINE);
  if (longest) told.push('gets a line that nobody can read');
  return told;
}

function placeRefusal(path: string, before: string | null, { links, paths }: FixPolicy): string | null {
  if (links.some((link) => path === link || path.startsWith(`${link}/`))) return 'is or lies under a link or submodule';
  if (before !== null) return null;
  const lower = path.toLowerCase();
  for (const one of paths) {
    const other = one.toLowerCase();
    if (other === lower) return 'differs from a file that is there in case only';
    if (lower.startsWith(`${other}/`) || other.startsWith(`${lower}/`)) return 'stands where there is a file or folder';
  }
  return null;
}
