// Every other SQL file: queries, seeds, reports. Read against the final schema, part of no history.

import type { FileFacts, SourceText } from '../../model/facts';
import type { Stack, StackContext } from '../stack';
import { scriptFacts } from '../syntax/script-facts';
import { dbtFolders, isForeign, isWithinAny } from '../syntax/tree-places';
import { withoutSqlc } from './without-sqlc';

export const sqlFiles: Stack = {
  id: 'sql-files',
  title: 'SQL files',
  version: 4,
  claims,
  extract,
};

function claims(paths: readonly string[]): string[] {
  const dbt = dbtFolders(paths);
  return paths.filter((path) => /\.sql$/i.test(path) && !isForeign(path) && !isWithinAny(path, dbt));
}

async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  if (isTemplated(file.text)) return { path: file.path, facts: [], problems: [] };
  return scriptFacts(file.path, withoutSqlc(file.text, context.dialect), context.dialect, null);
}

/** Jinja outside of string literals: nested arrays such as `'{{1,2},{3,4}}'` are plain SQL. */
export function isTemplated(text: string): boolean {
  if (!text.includes('{{') && !text.includes('{%')) return false;
  return /\{\{|\{%/.test(text.replace(/'(?:[^']|'')*'/g, "''"));
}
