// SQL that stands in a file's code in; how many of the tables that it names a database has, or had, out.

import type { FileFacts } from '../../model/facts';
import type { Ident } from '../../model/sql';
import type { DatabaseState } from '../../sql/fold/state';

export function tablesNamed({ facts }: FileFacts): ReadonlySet<string> {
  const names = new Set<string>();
  const pending: unknown[] = facts.flatMap((fact) =>
    fact.kind === 'sql-script' && fact.markers === 'embedded' ? fact.script.statements : [],
  );
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value !== 'object' || value === null) continue;
    const { kind, name, table } = value as { kind?: unknown; name?: unknown; table?: unknown };
    const written = kind === 'table' ? name : table;
    const last = Array.isArray(written) ? (written.at(-1) as Ident | undefined) : undefined;
    if (typeof last?.name === 'string') names.add(last.name.toLowerCase());
    for (const one of Object.values(value)) if (typeof one === 'object') pending.push(one);
  }
  return names;
}

export function countKnown(names: ReadonlySet<string>, { tables, goneTables }: DatabaseState): number {
  const own = [...[...tables.values()].map(({ name }) => name), ...[...goneTables.values()].map(({ id }) => id)];
  const known = new Set(own.map((name) => name.toLowerCase().split(/[:./]/).at(-1)!));
  return [...names].filter((name) => known.has(name)).length;
}
