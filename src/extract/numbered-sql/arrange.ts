// Facts of numbered files in, one history per folder out: by release folder, then number, then name.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Problem } from '../../model/problem';
import { isDeclared, isUndo, isUpFolder, leadingVersion, rootOf } from './claims';
import { buildHistory, versioned } from '../syntax/history';
import { baseName, byText, folderOf } from '../syntax/tree-places';
import { compareVersions } from '../syntax/version-order';
import { groupedBy } from '../syntax/grouped-by';

export function arrange(
  files: FileFacts[],
  context: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
): MigrationHistory[] {
  const applied = files.filter((file) => !isUndo(file.path));
  const leftOut = unnumbered(files, context.allPaths);
  const withCode = new Set(context.allPaths.filter(isCode).map(folderOf));
  return [...groupedBy(applied, (file) => rootOf(file.path))].map(([root, members]) => {
    const steps = members.map((file) => versioned(file.path, versionOf(file.path))).sort((a, b) => inOrder(root, a, b));
    if (isDeclared(root)) for (const step of steps) step.kind = 'dump';
    const history = buildHistory({
      style: styleOf(members),
      root,
      dialect: context.dialectOf(steps[0]?.path ?? root),
      steps,
      problems: leftOut.get(root) ?? [],
      // Two files of one day are no collision; in release folders each counts anew.
      sameVersion: steps.some((step) => rootOfFolder(step.path) !== root || isDated(step.version)) ? null : undefined,
    });
    return withCode.has(root) ? { ...history, partial: true } : history;
  });
}

function rootOfFolder(path: string): string {
  return isUpFolder(path) ? folderOf(folderOf(path)) : folderOf(path);
}

function isDated(version: string | null): boolean {
  return version !== null && /^\d{4}[-_]\d{2}[-_]\d{2}$|^(?:19|20)\d{6}$/.test(version);
}

function versionOf(path: string): string {
  return leadingVersion(baseName(isUpFolder(path) ? folderOf(path) : path));
}

function inOrder(root: string, a: MigrationStep, b: MigrationStep): number {
  return (
    compareVersions(rootOfFolder(a.path).slice(root.length), rootOfFolder(b.path).slice(root.length)) ||
    compareVersions(a.version ?? '', b.version ?? '') ||
    byText(a.path, b.path)
  );
}

/** A migration in a programming language between the SQL ones: what it does is not seen. */
function isCode(path: string): boolean {
  return /\.(?:go|[cm]?[jt]s|py|rb|php|java|kt|rs|ex|exs)$/i.test(path) && /^\d{3,}/.test(baseName(path));
}

/** The tool whose marks the files carry; `numbered-sql` when they carry none. */
function styleOf(files: readonly FileFacts[]): string {
  for (const file of files) {
    for (const fact of file.facts) {
      if (fact.kind === 'sql-script' && fact.markers !== null && fact.markers !== 'up-down') return fact.markers;
    }
  }
  return 'numbered-sql';
}

/** SQL files beside the numbered ones that have no place in the order. */
function unnumbered(files: readonly FileFacts[], allPaths: readonly string[]): Map<string, Problem[]> {
  const roots = new Set(files.map((file) => rootOf(file.path)));
  const claimed = new Set(files.map((file) => file.path));
  const found = new Map<string, Problem[]>();
  for (const path of allPaths) {
    if (!/\.sql$/i.test(path) || claimed.has(path) || !roots.has(folderOf(path))) continue;
    if (leadingVersion(baseName(path)) !== '' || /schema|seed|dump|structure/i.test(baseName(path))) continue;
    const reason = 'no number or date in its name, so it has no place in the order of the migrations beside it';
    const problems = found.get(folderOf(path)) ?? [];
    problems.push({ path, line: 1, reason });
    found.set(folderOf(path), problems);
  }
  return found;
}
