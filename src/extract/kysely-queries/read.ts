// A parsed file in; the queries that it builds with Kysely out.

import type { CodeContext, CodeReading, ParsedModule } from '../code-stack';
import { loadParsers } from '../syntax/parse-sql';
import { readBuilders } from '../syntax/query-builder/read-builders';
import { casedNames, kyselyDatabases } from '../syntax/table-types/read-database-types';
import { startsKysely } from '../syntax/query-builder/starts-kysely';

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  if (/\bsql\b/.test(module.text)) await loadParsers(dialect);
  const { statements, certainties, rows } = readBuilders(module, dialect, startsKysely);
  const types = [...kyselyDatabases(module), ...casedNames(module, 'kysely')];
  if (statements.length === 0) return { facts: types, problems: [] };
  const read = rows.length > 0 ? { rows } : {};
  return {
    facts: [
      ...types,
      {
        kind: 'sql-script',
        script: { dialect, statements },
        markers: 'embedded',
        certainties,
        builder: 'kysely',
        ...read,
      },
    ],
    problems: [],
  };
}
