// Paths of a tree in; the files of its dbt projects, and which files decide over which, out.

import { PACKAGE_FOLDER, PROJECT_FILE } from './host/dbt-project';
import { baseName, dbtFolders, folderOf, isWithin, isWithinAny } from '../syntax/tree-places';

const FOREIGN = new Set(['node_modules', '.git', '.venv', 'venv', 'site-packages', 'logs', '.github']);
const READ = /\.(?:sql|py|ya?ml|csv)$/i;
const ARTIFACT = /(?:^|\/)target\/(?:manifest|catalog)\.json$/;

export function claimDbt(paths: readonly string[]): string[] {
  const roots = projectRoots(paths);
  if (roots.size === 0) return [];
  return paths.filter((path) => isWithinAny(path, roots) && isRead(path, roots));
}

function projectRoots(paths: readonly string[]): Set<string> {
  return new Set([...dbtFolders(paths)].filter((root) => !isForeignTo(root)));
}

function isForeignTo(path: string): boolean {
  return path.split('/').some((part) => FOREIGN.has(part));
}

function isRead(path: string, roots: ReadonlySet<string>): boolean {
  if (isForeignTo(path)) return false;
  if (ARTIFACT.test(path)) return roots.has(folderOf(folderOf(path)));
  if (!READ.test(path)) return false;
  return !path.split('/').includes('target');
}

/** A project reads its own macros and manifest, those of its packages and of the projects around it, and macro folders beside projects. */
export function dbtSupports(claimed: readonly string[], paths: readonly string[]): Map<string, string[]> {
  const roots = [...projectRoots(paths)].sort((a, b) => b.length - a.length);
  const rootOf = (path: string) => roots.find((root) => isWithin(path, root)) ?? null;
  const byRoot = new Map<string, string[]>();
  const loose: string[] = [];
  for (const path of paths) {
    if (!isDeciding(path) || isForeignTo(path)) continue;
    const root = rootOf(path);
    // The manifest of another folder called `target` is nobody's.
    if (ARTIFACT.test(path) && folderOf(folderOf(path)) !== root) continue;
    if (root !== null) byRoot.set(root, [...(byRoot.get(root) ?? []), path]);
    else if (path.endsWith('.sql')) loose.push(path);
  }
  const supports = new Map<string, string[]>();
  for (const root of roots) {
    const inPackage = PACKAGE_FOLDER.exec(`${root}/`);
    const home = inPackage ? root.slice(0, inPackage.index) : root;
    const related = roots.filter(
      (other) =>
        other === root ||
        isWithin(root, other) ||
        (isWithin(other, home) && PACKAGE_FOLDER.test(other.slice(home.length))),
    );
    supports.set(root, [...related.flatMap((other) => byRoot.get(other) ?? []), ...loose].sort());
  }
  const result = new Map<string, string[]>();
  for (const path of claimed) {
    const root = rootOf(path);
    if (root !== null && needsSupport(path)) result.set(path, supports.get(root) ?? []);
  }
  return result;
}

function needsSupport(path: string): boolean {
  return !ARTIFACT.test(path);
}

function isDeciding(path: string): boolean {
  if (PROJECT_FILE.test(baseName(path)) || /(?:^|\/)(?:packages|dependencies)\.ya?ml$/.test(path)) return true;
  if (/(?:^|\/)target\/manifest\.json$/.test(path)) return true;
  return /(?:^|\/)[\w-]*macros?\/(?:.*\/)?[^/]+\.sql$/i.test(path) && !path.split('/').includes('target');
}
