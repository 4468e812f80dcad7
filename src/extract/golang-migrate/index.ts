// golang-migrate (and sqlx, node-pg-migrate with the same names): `N_name.up.sql` by number, `.down.sql` not applied.

import type { FileFacts, SourceText } from '../../model/facts';
import type { MigrationStep } from '../../model/history';
import type { Stack, StackContext } from '../stack';
import { buildHistory, versioned } from '../syntax/history';
import { scriptFacts } from '../syntax/script-facts';
import { baseName, byText, folderOf, isForeign } from '../syntax/tree-places';
import { compareVersions } from '../syntax/version-order';
import { groupedBy } from '../syntax/grouped-by';

const UP = /^(\d+)[^/]*\.up\.sql$/i;
const DOWN = /\.down\.sql$/i;

export const golangMigrate: Stack = {
  id: 'golang-migrate',
  title: 'golang-migrate',
  version: 3,
  claims,
  extract,
  arrange: (files, context) => {
    const roots = groupedBy(
      files.filter((file) => UP.test(baseName(file.path))),
      (file) => folderOf(file.path),
    );
    return [...roots].map(([root, members]) => {
      const steps = members.map((file) => versioned(file.path, versionOf(file.path))).sort(inOrder);
      return buildHistory({ style: 'golang-migrate', root, dialect: context.dialectOf(steps[0]?.path ?? root), steps });
    });
  },
};

function claims(paths: readonly string[]): string[] {
  const roots = new Set(paths.filter((path) => UP.test(baseName(path))).map(folderOf));
  return paths.filter(
    (path) => !isForeign(path) && roots.has(folderOf(path)) && (UP.test(baseName(path)) || DOWN.test(baseName(path))),
  );
}

async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (DOWN.test(file.path)) return { path: file.path, facts: [], problems: [] };
  return scriptFacts(file.path, file.text, context.dialect, null);
}

function versionOf(path: string): string {
  return UP.exec(baseName(path))?.[1] ?? '';
}

function inOrder(a: MigrationStep, b: MigrationStep): number {
  return compareVersions(a.version ?? '', b.version ?? '') || byText(a.path, b.path);
}
