// A dump or declared schema (`db/structure.sql`, `schema.sql`): the database where no migrations make it.

import type { FileFacts, SourceText } from '../../model/facts';
import type { Stack, StackContext } from '../stack';
import { buildHistory } from '../syntax/history';
import { scriptFacts } from '../syntax/script-facts';
import { baseName, byText, dbtFolders, folderOf, isForeign, isTrial, isWithinAny } from '../syntax/tree-places';
import { groupedBy } from '../syntax/grouped-by';

const DIALECT =
  'postgres|postgresql|pg|mysql|mariadb|sqlite|sqlite3|mssql|sqlserver|oracle|h2|hsqldb|duckdb|clickhouse';
// Best first: of several in one folder the first is the database.
const NAMES = [
  /^structure\.sql$/i,
  /^schema\.sql$/i,
  new RegExp(`^schema[-_.](${DIALECT})\\.sql$`, 'i'),
  new RegExp(`^(${DIALECT})[-_.]schema\\.sql$`, 'i'),
  /^(?:db|database|tables|ddl|create[-_]?(?:tables|db|database|schema)|dump|.*[-_.](?:schema|structure|ddl))\.sql$/i,
  /^(?:init|setup)(?:[-_]?(?:db|database|schema))?\.sql$/i,
];

export const schemaDump: Stack = {
  id: 'schema-dump',
  title: 'Schema dumps and declared schemas',
  version: 2,
  claims,
  extract,
  arrange: (files, context) =>
    [...groupedBy(files, groupOf)].map(([, members]) => {
      const path = members.map((file) => file.path).sort((a, b) => rankOf(a) - rankOf(b) || byText(a, b))[0]!;
      return buildHistory({
        style: 'schema-dump',
        root: rootOf(path),
        dialect: context.dialectOf(path),
        steps: [{ path, changeSet: null, version: null, kind: 'dump', defaultSchema: null }],
      });
    }),
};

function claims(paths: readonly string[]): string[] {
  const dbt = dbtFolders(paths);
  return paths.filter((path) => rankOf(path) >= 0 && !isForeign(path) && !isTrial(path) && !isWithinAny(path, dbt));
}

function extract(file: SourceText, context: StackContext): Promise<FileFacts> {
  return scriptFacts(file.path, file.text, context.dialect, null);
}

// `init.sql` can be the start of anything; where databases are set up it makes one.
const SETUP_FOLDER =
  /^$|^(?:dbs?|databases?|sql|docker|postgres\w*|mysql|mariadb|init\w*|docker-entrypoint-initdb\.d|scripts|schema|resources|migrations?)$/i;

function rankOf(path: string): number {
  const name = baseName(path);
  if (/^(?:init|setup)/i.test(name) && !SETUP_FOLDER.test(baseName(folderOf(path)))) return -1;
  return name.endsWith('.sql') || name.endsWith('.SQL') ? NAMES.findIndex((pattern) => pattern.test(name)) : -1;
}

// `schema-mysql.sql` beside `schema-postgres.sql` are two databases.
function rootOf(path: string): string {
  const dialect = new RegExp(`(?:^|[-_.])(${DIALECT})(?:[-_.]|$)`, 'i').exec(
    baseName(path).replace(/\.sql$/i, ''),
  )?.[1];
  if (!dialect) return folderOf(path);
  return [folderOf(path), dialect.toLowerCase()].filter((part) => part !== '').join('/');
}

function groupOf(file: FileFacts): string {
  return rootOf(file.path);
}
