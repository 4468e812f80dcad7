// Supabase: `supabase/migrations/TIMESTAMP_name.sql` by timestamp, then the seed; `schemas/` only where no migration is.

import type { FileFacts, SourceText } from '../../model/facts';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Stack, StackContext } from '../stack';
import { buildHistory, versioned } from '../syntax/history';
import { scriptFacts } from '../syntax/script-facts';
import { baseName, byText, folderOf, isForeign } from '../syntax/tree-places';
import { compareVersions } from '../syntax/version-order';
import { groupedBy } from '../syntax/grouped-by';

const PLACE =
  /^((?:.*\/)?supabase)\/(migrations\/[^/]+\.sql|schemas\/(?:.+\/)?[^/]+\.sql|seed\.sql|seeds\/[^/]+\.sql)$/;
// As the Supabase CLI matches them; others it skips.
const MIGRATION = /^(\d+)_(.*)\.sql$/;

export const supabase: Stack = {
  id: 'supabase',
  title: 'Supabase',
  version: 2,
  claims: (paths) => paths.filter((path) => PLACE.test(path) && !isForeign(path)),
  extract,
  arrange: (files) =>
    [...groupedBy(files, (file) => rootOf(file.path))].flatMap(([root, members]) => arrangeRoot(root, members)),
};

function extract(file: SourceText, _context: StackContext): Promise<FileFacts> {
  return scriptFacts(file.path, file.text, 'postgres', null);
}

function rootOf(path: string): string {
  return PLACE.exec(path)?.[1] ?? folderOf(path);
}

function arrangeRoot(root: string, files: FileFacts[]): MigrationHistory[] {
  const paths = files.map((file) => file.path).sort(byText);
  const migrations = paths.filter((path) => path.startsWith(`${root}/migrations/`));
  const named = migrations.filter((path) => MIGRATION.test(baseName(path)));
  const steps: MigrationStep[] = named
    .map((path) => versioned(path, MIGRATION.exec(baseName(path))?.[1] ?? null))
    .sort((a, b) => compareVersions(a.version ?? '', b.version ?? '') || byText(a.path, b.path));
  if (steps.length === 0) {
    const schemas = paths.filter((path) => path.startsWith(`${root}/schemas/`));
    steps.push(...schemas.map((path) => ({ ...versioned(path, null), kind: 'dump' as const })));
  }
  if (steps.length === 0) return [];
  const seeds = paths.filter((path) => path === `${root}/seed.sql` || path.startsWith(`${root}/seeds/`));
  steps.push(...seeds.map((path) => ({ ...versioned(path, null), kind: 'seed' as const })));
  const skipped = migrations.filter((path) => !MIGRATION.test(baseName(path)));
  return [
    buildHistory({
      style: 'supabase',
      root,
      dialect: 'postgres',
      steps,
      problems: skipped.map((path) => ({
        path,
        line: 1,
        reason: 'not applied: the name is not TIMESTAMP_name.sql, so the Supabase CLI skips it',
      })),
    }),
  ];
}
