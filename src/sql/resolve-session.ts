// The state of one resolve call, and the answer made of it.

import type { Catalog, OutputColumn, Resolved } from './catalog';
import { collectFlows, emptyFlow } from './lineage-flow';
import { resolveData } from './resolve-data';
import { resolveQueryIn } from './resolve-select';
import type { ResolveOptions, Row, Session } from './scope';

export function openSession(catalog: Catalog, options: ResolveOptions): Session {
  const session: Session = {
    dialect: catalog.dialect,
    catalog,
    options,
    reads: new Map(),
    unresolved: new Map(),
    rows: new Map(),
    depth: 0,
    tooDeep: false,
    query: (query, env, parent, self) => resolveQueryIn(session, query, env, parent, self),
    data: (statement, env) => resolveData(session, statement, env).row,
  };
  return session;
}

/** Sorts the findings by place and tells every read which output columns it reaches. */
export function closeSession(session: Session, row: Row): Resolved {
  const columns: OutputColumn[] = [];
  const collected = collectFlows(row.columns.map((column) => column.flow ?? emptyFlow()));
  for (const [i, column] of row.columns.entries()) {
    const { sources, reads, gap } = collected[i]!;
    for (const read of reads) read.outputs.push(i);
    const range = column.range ?? { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    columns.push({ name: column.name, sources, range, type: column.type, ...(gap ? { gap } : {}) });
  }
  const reads = [...session.reads.values()].sort(byPlace);
  const unresolved = [...session.unresolved.values()].sort(byPlace);
  if (session.tooDeep) for (const fault of unresolved) fault.certainty = 'possible';
  return { columns, reads, unresolved };
}

function byPlace(a: { range: { line: number; startColumn: number } }, b: typeof a): number {
  return a.range.line - b.range.line || a.range.startColumn - b.range.startColumn;
}
