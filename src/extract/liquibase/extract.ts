// One file of a Liquibase changelog in, its change sets out.

import type { FileFacts, SourceText } from '../../model/facts';
import type { StackContext } from '../stack';
import { loadParsers } from '../syntax/parse-sql';
import { scriptFacts } from '../syntax/script-facts';
import { child } from './change-node';
import { readChangeLog } from './read-change-log';
import { isFormattedSql, readFormattedSql } from './read-formatted-sql';
import { readGroovy } from './read-groovy';
import { readXml } from './read-xml';
import { readYaml } from './read-yaml';

export async function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  const { path, text } = file;
  const { dialect } = context;
  if (/\.sql$/i.test(path)) {
    if (!isFormattedSql(text)) return scriptFacts(path, text, dialect, null);
    await loadParsers(dialect);
    return readFormattedSql(path, text, dialect);
  }
  // Folders of changelogs hold other things as well.
  if (!text.includes('databaseChangeLog')) return { path, facts: [], problems: [] };
  if (/\.groovy$/i.test(path)) return readGroovy(path, text, dialect);
  await loadParsers(dialect);
  const read = /\.xml$/i.test(path) ? await readXml(text) : await readYaml(text);
  if ('trouble' in read) {
    return { path, facts: [], problems: [{ path, line: read.line, reason: `not understood: ${read.trouble}` }] };
  }
  const root =
    /\.xml$/i.test(path) || !child(read.root, 'databaseChangeLog') ? read.root : child(read.root, 'databaseChangeLog');
  return readChangeLog(path, root ?? read.root, dialect);
}
