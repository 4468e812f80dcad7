// A parsed file in; the queries that it builds with Kysely out.

import type { CodeContext, CodeReading, ParsedModule } from '../code-stack';
import { loadParsers } from '../syntax/parse-sql';
import { readBuilders } from '../syntax/query-builder/read-builders';
import { startsKysely } from '../syntax/query-builder/starts-kysely';

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  if (/\bsql\b/.test(module.text)) await loadParsers(dialect);
  const queries = readBuilders(module, dialect, startsKysely);
  if (queries.length === 0) return { facts: [], problems: [] };
  const script = { dialect, statements: queries.map(({ statement }) => statement) };
  const certainties = queries.map(({ certainty }) => certainty);
  return { facts: [{ kind: 'sql-script', script, markers: 'embedded', certainties, builder: 'kysely' }], problems: [] };
}
