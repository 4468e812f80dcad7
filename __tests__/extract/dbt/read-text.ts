// A small dbt project in memory: files of it in, facts of one of them out.

import { dbt } from '../../../src/extract/dbt';
import type { DbtNode } from '../../../src/model/dbt';
import type { Dialect } from '../../../src/model/dialect';
import type { FileFacts } from '../../../src/model/facts';
import type { Range } from '../../../src/model/range';

export function factsOf(
  path: string,
  files: Record<string, string>,
  dialect: Dialect = 'postgres',
): Promise<FileFacts> {
  const paths = Object.keys(files).sort();
  const claimed = dbt.claims(paths);
  const names = dbt.supports!(claimed, paths).get(path);
  const support = names && { files: names.map((name) => ({ path: name, text: files[name]! })), memo: new Map() };
  return dbt.extract({ path, text: files[path]! }, { dialect, ...(support ? { support } : {}) });
}

export async function modelOf(
  sql: string,
  files: Record<string, string> = {},
  dialect: Dialect = 'postgres',
): Promise<DbtNode & { problems: FileFacts['problems'] }> {
  const all = { 'dbt_project.yml': 'name: shop\n', ...files, 'models/orders.sql': sql };
  const { facts, problems } = await factsOf('models/orders.sql', all, dialect);
  const node = facts.find((fact) => fact.kind === 'dbt-node');
  if (!node) throw new Error('no model was read');
  return { ...node, problems };
}

/** The text of the source that a range covers. */
export function covered(text: string, range: Range): string {
  const lines = text.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, part) => sum + part.length + 1, 0) + column - 1;
  return text.slice(offset(range.line, range.startColumn), offset(range.endLine, range.endColumn));
}

/** Every identifier of a query with the source text it stands at. */
export function namesIn(value: unknown, text: string): { name: string; at: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('name' in value && 'quoted' in value && 'range' in value) {
    return [{ name: String(value.name), at: covered(text, value.range as Range) }];
  }
  return Object.values(value).flatMap((inner) => namesIn(inner, text));
}
