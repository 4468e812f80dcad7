// Migrations of a tool that runs them by the names of their files in; one history for each folder out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import { groupedBy } from './grouped-by';
import { buildHistory, versioned } from './history';
import { baseName, byText, folderOf } from './tree-places';

export function arrangeByName(
  style: string,
  files: readonly FileFacts[],
  dialectOf: (path: string) => Dialect,
): MigrationHistory[] {
  const read = files.filter(({ facts }) => facts.some(({ kind }) => kind === 'sql-script'));
  return [...groupedBy(read, ({ path }) => folderOf(path))].map(([root, members]) => {
    const sorted = [...members].sort((a, b) => byText(baseName(a.path), baseName(b.path)));
    const isOpen = sorted.some(({ facts }) =>
      facts.some((fact) => fact.kind === 'sql-script' && fact.script.statements.some(({ kind }) => kind === 'opaque')),
    );
    const history = buildHistory({
      style,
      root,
      dialect: dialectOf(sorted[0]!.path),
      steps: sorted.map(({ path }) => versioned(path, /^[\d-]*\d/.exec(baseName(path))?.[0] ?? baseName(path))),
      // They run by name alone.
      sameVersion: null,
    });
    return isOpen ? { ...history, partial: true } : history;
  });
}
