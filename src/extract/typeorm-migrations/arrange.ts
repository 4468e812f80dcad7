// Migration classes of all files in; one history for each folder and database, in the order of their timestamps, out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import { groupedBy } from '../syntax/grouped-by';
import { buildHistory, versioned } from '../syntax/history';
import { baseName, byText, folderOf, isTrial } from '../syntax/tree-places';
import { compareVersions } from '../syntax/version-order';

interface Found {
  path: string;
  id: string;
  version: string;
  isOpen: boolean;
}

export function arrange(
  files: FileFacts[],
  { dialectOf, allPaths }: { dialectOf(path: string): Dialect; allPaths: readonly string[] },
): MigrationHistory[] {
  const packages = new Set(allPaths.filter((path) => baseName(path) === 'package.json').map(folderOf));
  const found: Found[] = files.flatMap(({ path, facts }) =>
    facts.flatMap((fact) =>
      fact.kind === 'change-set'
        ? [{ path, id: fact.id, version: versionOf(fact.id, path), isOpen: fact.script.statements.some(isOpaque) }]
        : [],
    ),
  );
  const homes = groupedBy(found, ({ path }) => homeOf(folderOf(path), packages).key);
  return [...homes].map(([, members]) => {
    const [root = ''] = members.map(({ path }) => homeOf(folderOf(path), packages).folder).sort(byLength);
    const sorted = [...members].sort(
      (a, b) => compareVersions(a.version, b.version) || byText(a.path, b.path) || byText(a.id, b.id),
    );
    const history = buildHistory({
      style: 'typeorm',
      root,
      dialect: dialectOf(sorted[0]!.path),
      steps: sorted.map(({ path, id, version }) => ({ ...versioned(path, version), changeSet: id })),
      // TypeORM runs migrations of one timestamp too.
      sameVersion: null,
    });
    return sorted.some(({ isOpen }) => isOpen) ? { ...history, partial: true } : history;
  });
}

function isOpaque({ kind }: { kind: string }): boolean {
  return kind === 'opaque';
}

/** The digits at the end of the name, as TypeORM takes them; else those of the file. */
function versionOf(id: string, path: string): string {
  return /(\d{10,})$/.exec(id)?.[1] ?? /^\d+/.exec(baseName(path))?.[0] ?? '0';
}

interface Home {
  /** Equal keys: one history. */
  key: string;
  folder: string;
}

/**
 * `migrations/1.0/…` and `migrations/common` belong together; `migrations/postgres` and `migrations/mysql` do not, but two
 * folders for Postgres in one package are one database.
 */
function homeOf(folder: string, packages: ReadonlySet<string>): Home {
  if (isTrial(`${folder}/`)) return { key: folder, folder };
  const parts = folder.split('/');
  const at = parts.findIndex((part) => /migrations?$/i.test(part));
  if (at < 0 || at === parts.length - 1) return { key: folder, folder };
  const next = parts[at + 1]!;
  const isDatabase = /^(?:pg|postgres\w*|mysql\w*|mariadb|sqlite\w*|mssql|cockroach\w*)$/i.test(next);
  const root = parts.slice(0, at + (isDatabase ? 2 : 1)).join('/');
  if (!isDatabase) return { key: root, folder: root };
  let home = root;
  while (home !== '' && !packages.has(home)) home = folderOf(home);
  return { key: `${home}\n${next.toLowerCase()}`, folder: root };
}

function byLength(a: string, b: string): number {
  return a.length - b.length || byText(a, b);
}
