// Drizzle Kit: SQL files in the order of `meta/_journal.json`, or (from 1.0) folders with `migration.sql` and `snapshot.json`.

import type { FileFacts } from '../../model/facts';
import type { Stack } from '../stack';
import { arrange } from './arrange';
import { extract } from './extract';
import { baseName, folderOf, isForeign } from '../syntax/tree-places';

export const drizzle: Stack = {
  id: 'drizzle',
  title: 'Drizzle Kit',
  version: 2,
  claims,
  extract,
  arrange: (files: FileFacts[], context) => arrange(files, context),
};

function claims(paths: readonly string[]): string[] {
  const roots = new Set<string>();
  const snapshots = new Set<string>();
  for (const path of paths) {
    if (path.endsWith('meta/_journal.json')) roots.add(folderOf(folderOf(path)));
    if (baseName(path) === 'snapshot.json') snapshots.add(folderOf(path));
  }
  return paths.filter((path) => {
    if (isForeign(path)) return false;
    const folder = folderOf(path);
    if (path.endsWith('.sql') && roots.has(folder)) return true;
    if (path.endsWith('/_journal.json') || path === 'meta/_journal.json') return roots.has(folderOf(folder));
    return baseName(path) === 'migration.sql' && snapshots.has(folder);
  });
}
