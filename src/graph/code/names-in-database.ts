// What projects say of the case of their names, and the tables that their migrations arrive at, in; how a name that code gives to a query builder is written in the database
// out, and a script with its names so written.

import type { FileFacts } from '../../model/facts';
import type { Table } from '../../model/schema';
import type { Ident, SqlScript } from '../../model/sql';

/** Of a builder; null where names are sent as they are. */
export type NamesInDatabase = (builder: string) => ((name: string) => string) | null;

/** Migrations that go through the same mapping are read as they are written: then so are queries. */
export function namesInDatabase(
  facts: readonly FileFacts[],
  tables: readonly Pick<Table, 'columns'>[],
): NamesInDatabase {
  const columns = tables.flatMap((table) => table.columns);
  const isMapped = columns.filter(({ name }) => /[a-z][A-Z]/.test(name)).length * 4 > columns.length;
  if (isMapped) return () => null;
  const cased = new Set<string>(
    facts.flatMap(({ facts: own }) =>
      own.flatMap((fact) => (fact.kind === 'orm-settings' && fact.naming === 'snake_case' ? fact.orm : [])),
    ),
  );
  return (builder) => (cased.has(builder) ? snakeCase : null);
}

/** As Kysely's `CamelCasePlugin` and Knex's mappers do: `userID` is `user_id`. */
export function snakeCase(name: string): string {
  let written = '';
  for (const [at, letter] of [...name].entries()) {
    const lower = letter.toLowerCase();
    const before = name[at - 1] ?? '';
    const isAfterUpper = before !== before.toLowerCase();
    written += letter !== lower && at > 0 && before !== '_' && !isAfterUpper ? `_${lower}` : lower;
  }
  return written;
}

export function casedScript(script: SqlScript, cased: ((name: string) => string) | null): SqlScript {
  return cased ? (casedIn(script, cased) as SqlScript) : script;
}

function casedIn(value: unknown, cased: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => casedIn(one, cased));
  if (typeof value !== 'object' || value === null) return value;
  if (isIdent(value)) return { ...value, name: cased(value.name) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, casedIn(one, cased)]));
}

function isIdent(value: object): value is Ident {
  return 'name' in value && typeof value.name === 'string' && 'quoted' in value && 'range' in value;
}
