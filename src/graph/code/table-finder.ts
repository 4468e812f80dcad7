// A database's schema in; its tables, columns and enums by the names that entities give them out.

import type { Column, DatabaseSchema, EnumType, Table } from '../../model/schema';
import { defaultSchema, nameKey } from '../../sql/names';

export interface TableFinder {
  table(schema: string | null, name: string): Table | null;
  column(table: Table, name: string): Column | null;
  enumType(schema: string | null, name: string): EnumType | null;
}

export function tableFinder({ dialect, tables, enums }: DatabaseSchema): TableFinder {
  const key = (name: string) => nameKey(dialect, name);
  const byName = new Map<string, Table[]>();
  for (const table of tables) byName.set(key(table.name), [...(byName.get(key(table.name)) ?? []), table]);
  const home = key(defaultSchema(dialect));
  /** Without a schema: the one in the default schema, else the only one of the name. */
  const pick = <T extends { schema: string }>(found: readonly T[], schema: string | null): T | null => {
    const wanted = schema === null ? home : key(schema);
    const exact = found.find((item) => key(item.schema) === wanted);
    return exact ?? (schema === null && found.length === 1 ? found[0]! : null);
  };
  return {
    table: (schema, name) => pick(byName.get(key(name)) ?? [], schema),
    column: (table, name) => table.columns.find((column) => key(column.name) === key(name)) ?? null,
    enumType: (schema, name) =>
      pick(
        enums.filter((type) => key(type.name) === key(name)),
        schema,
      ),
  };
}
