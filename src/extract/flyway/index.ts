// Flyway: versioned scripts by version, then repeatable ones by description; undo scripts are not applied.

import type { FileFacts, SourceText } from '../../model/facts';
import type { Stack, StackContext } from '../stack';
import { arrange } from './arrange';
import { isConfig, readConfig } from './config';
import { flywayName } from './names';
import { scriptFacts } from '../syntax/script-facts';
import { baseName, folderOf, isForeign } from '../syntax/tree-places';

export const flyway: Stack = {
  id: 'flyway',
  title: 'Flyway',
  version: 2,
  claims,
  extract,
  arrange,
};

function claims(paths: readonly string[]): string[] {
  const scripts = paths.filter((path) => flywayName(path) !== null && !isForeign(path));
  // `V001.sql` alone could be anybody's; two underscores are Flyway's.
  const roots = new Set(scripts.filter((path) => baseName(path).includes('__')).map(folderOf));
  const claimed = scripts.filter((path) => roots.has(folderOf(path)));
  if (claimed.length === 0) return [];
  return [...claimed, ...paths.filter((path) => isConfig(path) && !isForeign(path))];
}

async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (isConfig(file.path)) return readConfig(file);
  if (flywayName(file.path)?.prefix === 'U') return { path: file.path, facts: [], problems: [] };
  return scriptFacts(file.path, file.text, context.dialect, null);
}
