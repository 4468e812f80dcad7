// Statements of one migration, or of several, in; the folded schema and the faults out, in short words.

import { graphOf } from '../../memory-tree';

export async function fold(statements: string | string[], dialect: 'postgres' | 'sqlite' | 'mysql' = 'postgres') {
  const texts = Array.isArray(statements) ? statements : [statements];
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ dependencies: { [DRIVERS[dialect]]: '1' } }),
  };
  for (const [at, text] of texts.entries()) files[`db/migrations/00${at + 1}_step.sql`] = text;
  const graph = await graphOf(files);
  const [database] = graph.databases;
  const tables = database?.tables ?? [];
  const named = (name: string) =>
    tables.find(
      (table) => (table.schema === '' ? table.name : `${table.schema}.${table.name}`) === name || table.name === name,
    );
  return {
    graph,
    tables: tables.map((table) => table.id),
    table: named,
    enums: database?.enums ?? [],
    columns: (name: string) => named(name)?.columns.map((column) => column.name) ?? null,
    types: (name: string) => Object.fromEntries(named(name)?.columns.map((column) => [column.name, column.type]) ?? []),
    /** `file:line code wanted`, of all faults. */
    faults: graph.faults.map(
      (fault) =>
        `${fault.path.slice('db/migrations/'.length, 'db/migrations/'.length + 3)}:${fault.line} ${fault.code} ${fault.wanted}`,
    ),
  };
}

const DRIVERS = { postgres: 'pg', sqlite: 'better-sqlite3', mysql: 'mysql2' };
