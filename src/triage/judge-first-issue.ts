// A triaged issue in; out: why a newcomer could take it, or null. Said only where place, size and readers are known.

import type { KindJudgement, MissingPart, NamedThing } from '../model/triage';

export interface FirstIssueEvidence {
  kind: KindJudgement;
  missing: readonly MissingPart[];
  named: readonly NamedThing[];
  /** Lines of a file; null when unknown. */
  sizes: ReadonlyMap<string, number>;
}

const MOST_LINES = 400;
const MOST_READERS = 3;

export function judgeFirstIssue({ kind, missing, named, sizes }: FirstIssueEvidence): string[] | null {
  if (kind.kind === null || kind.kind === 'question' || kind.certainty === 'possible' || missing.length > 0)
    return null;
  // A schema that many read is no place to begin.
  if (named.some(({ gone, asset }) => gone !== null || /^(?:table|view|enum|migration):/.test(asset ?? '')))
    return null;
  const paths = [...new Set(named.map(({ path }) => path))];
  if (paths.length !== 1) return null;
  const [path] = paths as [string];
  const lines = sizes.get(path);
  const readers = Math.max(...named.map((thing) => thing.readers));
  if (lines === undefined || lines > MOST_LINES || readers > MOST_READERS) return null;
  const placed = named.some(({ line }) => line !== null);
  if (kind.kind !== 'docs' && !placed) return null;
  return [
    `it is about one file, \`${path}\`, of ${lines} lines`,
    readers === 0 ? 'nothing else is known to depend on it' : `only ${readers} other places depend on it`,
    kind.kind === 'docs' ? 'it is about words' : 'the report names the place',
  ];
}
