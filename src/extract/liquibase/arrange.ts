// Facts of changelog files in; one history per master changelog out, includes followed where they stand.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Problem } from '../../model/problem';
import { groupedBy } from '../syntax/grouped-by';
import { buildHistory } from '../syntax/history';
import { baseName, byText, folderOf, isWithin, joinPath } from '../syntax/tree-places';

interface Context {
  dialectOf(path: string): Dialect;
  allPaths: readonly string[];
}

export function arrange(files: FileFacts[], context: Context): MigrationHistory[] {
  const tree = new ChangeLogs(files, context.allPaths);
  const included = new Set<string>();
  for (const file of files) for (const target of tree.includesOf(file)) included.add(target);
  const roots = files.filter((file) => isChangeLog(file) && !included.has(file.path));
  const masters = roots.filter((file) => tree.includesOf(file).length > 0);
  const histories = masters.map((file) => history([file], folderOf(file.path), tree, context));
  const loose = roots.filter((file) => !masters.includes(file));
  for (const [folder, members] of groupedBy(loose, (file) => folderOf(file.path))) {
    const master = masters.find((file) => isWithin(folder, folderOf(file.path)));
    if (master) {
      const own = histories[masters.indexOf(master)];
      own?.problems.push(...members.map((file) => notIncluded(file.path, master.path)));
      continue;
    }
    // Changelogs that nothing includes: by name, each kind on its own.
    const sorted = members.sort((a, b) => byText(a.path, b.path));
    if (sorted.every((file) => file.path.endsWith('.sql'))) histories.push(history(sorted, folder, tree, context));
    else histories.push(...sorted.map((file) => history([file], folder, tree, context)));
  }
  return histories;
}

function isChangeLog(file: FileFacts): boolean {
  return file.facts.some((fact) => fact.kind === 'change-set');
}

function notIncluded(path: string, master: string): Problem {
  return { path, line: 1, reason: `not applied: ${master} does not include it` };
}

function history(roots: readonly FileFacts[], root: string, tree: ChangeLogs, context: Context): MigrationHistory {
  const steps: MigrationStep[] = [];
  const problems: Problem[] = [];
  const visited = new Set<string>();
  for (const file of roots) tree.walk(file, steps, problems, visited);
  const dialect = context.dialectOf(roots[0]?.path ?? root);
  return buildHistory({ style: 'liquibase', root, dialect, steps, problems, sameVersion: null });
}

class ChangeLogs {
  private readonly byPath: Map<string, FileFacts>;
  private readonly byName: Map<string, string[]>;
  private readonly sorted: string[];

  constructor(files: readonly FileFacts[], allPaths: readonly string[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
    this.byName = groupedBy(
      allPaths.filter((path) => /\.(?:xml|ya?ml|json|sql|groovy)$/i.test(path)),
      baseName,
    );
    this.sorted = [...this.byPath.keys()].sort(byText);
  }

  includesOf(file: FileFacts): string[] {
    return file.facts.flatMap((fact) =>
      fact.kind === 'change-set' ? fact.includes.flatMap((target) => this.resolve(target, file.path)) : [],
    );
  }

  walk(file: FileFacts, steps: MigrationStep[], problems: Problem[], visited: Set<string>): void {
    if (visited.has(file.path)) return;
    visited.add(file.path);
    for (const fact of file.facts) {
      if (fact.kind === 'sql-script') steps.push(stepOf(file.path, null));
      if (fact.kind !== 'change-set') continue;
      if (fact.script.statements.length > 0) steps.push(stepOf(file.path, fact.id));
      for (const target of fact.includes) {
        const found = this.resolve(target, file.path);
        if (found.length === 0) {
          problems.push({
            path: file.path,
            line: 1,
            reason: `not understood: ${target} is included, but not in this repository`,
          });
        }
        for (const path of found) {
          const inner = this.byPath.get(path);
          if (inner) this.walk(inner, steps, problems, visited);
          else if (/\.sql$/i.test(path)) steps.push(stepOf(path, null));
        }
      }
    }
  }

  /** Files an include means: beside the changelog, or the nearest whose path ends so. */
  private resolve(target: string, from: string): string[] {
    const relative = target.startsWith('./') || target.startsWith('../');
    const plain = target.replace(/^classpath\*?:/, '').replace(/^\/+/, '');
    if (plain.endsWith('/')) return this.resolveFolder(plain.replace(/\/+$/, ''), relative, from);
    const beside = joinPath(folderOf(from), plain);
    const candidates = this.byName.get(baseName(plain)) ?? [];
    if (relative) return candidates.filter((path) => path === beside);
    const fitting = candidates.filter((path) => path === plain || path.endsWith(`/${plain}`));
    if (fitting.length === 0) return candidates.filter((path) => path === beside);
    return [fitting.sort((a, b) => shared(b, from) - shared(a, from) || byText(a, b))[0]!];
  }

  /** Liquibase sorts by the whole path and reads subfolders too. */
  private resolveFolder(folder: string, relative: boolean, from: string): string[] {
    const beside = joinPath(folderOf(from), folder);
    const fits = (path: string): boolean =>
      relative ? path.startsWith(`${beside}/`) : `/${folderOf(path)}/`.includes(`/${folder}/`) && path !== from;
    const found = this.sorted.filter((path) => fits(path) && path !== from);
    const best = Math.max(0, ...found.map((path) => shared(path, from)));
    // The same folder name in another module is another database.
    return relative
      ? found
      : found.filter((path) => shared(path, from) >= Math.min(best, folderOf(from).split('/').length - 1));
  }
}

function stepOf(path: string, changeSet: string | null): MigrationStep {
  return { path, changeSet, version: null, kind: 'versioned', defaultSchema: null };
}

/** How many leading folders two paths share. */
function shared(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let count = 0;
  while (count < left.length && left[count] === right[count]) count++;
  return count;
}
