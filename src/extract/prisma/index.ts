// Prisma Migrate: a folder of folders, each with a `migration.sql`, applied in the order of their names.

import type { FileFacts } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import type { Stack, StackContext } from '../stack';
import type { SourceText } from '../../model/facts';
import { buildHistory, versioned } from '../syntax/history';
import { scriptFacts } from '../syntax/script-facts';
import { baseName, byText, folderOf, isForeign } from '../syntax/tree-places';
import { groupedBy } from '../syntax/grouped-by';

export const prisma: Stack = {
  id: 'prisma',
  title: 'Prisma Migrate',
  version: 2,
  claims,
  extract,
  arrange,
};

function claims(paths: readonly string[]): string[] {
  const locked = new Set<string>();
  const snapshots = new Set<string>();
  for (const path of paths) {
    if (baseName(path) === 'migration_lock.toml') locked.add(folderOf(path));
    if (baseName(path) === 'snapshot.json') snapshots.add(folderOf(path));
  }
  return paths.filter((path) => {
    if (baseName(path) !== 'migration.sql' || isForeign(path)) return false;
    const folder = folderOf(path);
    const root = folderOf(folder);
    // A snapshot beside the migration is Drizzle's.
    return locked.has(root) || (baseName(root) === 'migrations' && !snapshots.has(folder));
  });
}

function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  return scriptFacts(file.path, file.text, context.dialect, null);
}

function arrange(
  files: FileFacts[],
  context: { dialectOf(path: string): MigrationHistory['dialect'] },
): MigrationHistory[] {
  const roots = groupedBy(files, (file) => folderOf(folderOf(file.path)));
  return [...roots].map(([root, members]) => {
    const sorted = members.map((file) => file.path).sort(byText);
    return buildHistory({
      style: 'prisma',
      root,
      dialect: context.dialectOf(sorted[0] ?? root),
      steps: sorted.map((path) => versioned(path, baseName(folderOf(path)))),
      // Prisma knows a migration by its whole folder name, which cannot occur twice.
      sameVersion: null,
    });
  });
}
