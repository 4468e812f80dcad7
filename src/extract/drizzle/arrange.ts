// Facts of Drizzle's files in, one history per migrations folder out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { MigrationHistory } from '../../model/history';
import type { Problem } from '../../model/problem';
import { buildHistory, versioned } from '../syntax/history';
import { baseName, byText, folderOf, joinPath } from '../syntax/tree-places';
import { groupedBy } from '../syntax/grouped-by';

export function arrange(files: FileFacts[], context: { dialectOf(path: string): Dialect }): MigrationHistory[] {
  const histories: MigrationHistory[] = [];
  const journals = files.filter((file) => file.path.endsWith('_journal.json'));
  const scripts = new Set(files.filter((file) => file.path.endsWith('.sql')).map((file) => file.path));
  for (const journal of journals) {
    const history = fromJournal(journal, scripts, context);
    for (const step of history.steps) scripts.delete(step.path);
    histories.push(history);
  }
  const folders = groupedBy(
    [...scripts].filter((path) => baseName(path) === 'migration.sql'),
    (path) => folderOf(folderOf(path)),
  );
  for (const [root, paths] of folders) {
    const sorted = paths.sort(byText);
    histories.push(
      buildHistory({
        style: 'drizzle',
        root,
        dialect: context.dialectOf(sorted[0] ?? root),
        steps: sorted.map((path) => versioned(path, baseName(folderOf(path)))),
        sameVersion: null,
      }),
    );
  }
  return histories;
}

function fromJournal(
  journal: FileFacts,
  scripts: ReadonlySet<string>,
  context: { dialectOf(path: string): Dialect },
): MigrationHistory {
  const root = folderOf(folderOf(journal.path));
  const fact = journal.facts.find((candidate) => candidate.kind === 'migration-journal');
  const problems: Problem[] = [];
  const steps = [];
  for (const entry of fact?.entries ?? []) {
    const path = joinPath(folderOf(journal.path), entry.name);
    if (scripts.has(path)) steps.push(versioned(path, entry.version));
    else problems.push({ path: journal.path, line: 1, reason: `the journal lists ${path}, which is not there` });
  }
  const listed = new Set(steps.map((step) => step.path));
  for (const path of scripts) {
    if (folderOf(path) !== root || listed.has(path)) continue;
    problems.push({ path, line: 1, reason: 'not in the journal (meta/_journal.json), so Drizzle does not apply it' });
  }
  return buildHistory({
    style: 'drizzle',
    root,
    dialect: fact?.dialect ?? context.dialectOf(steps[0]?.path ?? journal.path),
    steps,
    problems,
  });
}
