// Uses of a member that is gone, which no compiler sees, in; one draft for all of them, where it stood, out: that is what a
// pull request shows, and nobody would look at the places themselves.

import { isUnseenUse } from '../graph/code/unseen-use';
import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import { brokenDraft, type FindingDraft, shortName } from './rule';

/** More places make no message. */
const MOST_NAMED = 8;

export function unseenUses(diff: GraphDiff): FindingDraft[] {
  const groups = new Map<string, BrokenReference[]>();
  for (const broken of diff.broken) {
    if (!isUnseenUse(broken)) continue;
    const key = `${broken.fault.to}\0${broken.fault.column}`;
    groups.set(key, [...(groups.get(key) ?? []), broken]);
  }
  return [...groups.values()].map(draftOf);
}

function draftOf(uses: BrokenReference[]): FindingDraft {
  const [first] = uses as [BrokenReference];
  const { fault } = first;
  const cause = first.cause!;
  const { path, line, startColumn, endLine, endColumn } = cause.stoodAt ?? cause;
  const name = shortName(fault.to, fault.column);
  const gone = cause.kind === 'renamed' ? `is renamed to \`${cause.renamedTo}\`` : 'is removed';
  const told = uses.slice(0, MOST_NAMED).map(inWords);
  const left = uses.length - told.length;
  const places = `${told.join(', ')}${left > 0 ? `, and ${left} more` : ''}`;
  const help =
    cause.kind === 'renamed'
      ? `Say \`${cause.renamedTo}\` in all of them.`
      : `Take \`${fault.column}\` out of them, or keep the path for one release.`;
  return {
    ...brokenDraft(
      first,
      `\`${name}\` ${gone}, and no compiler says so where it is still in use: ${places}. ${lost(uses)}`,
      help,
    ),
    path,
    line,
    startColumn,
    endLine,
    endColumn,
    asset: fault.to,
    column: fault.column,
    clause: 'property',
    subject: `${fault.to}:${fault.column ?? ''}:unseen`,
  };
}

function inWords({ fault }: BrokenReference): string {
  return `\`${fault.path}:${fault.line}\` ${fault.clause === 'where' ? 'filters by it' : 'writes it'}`;
}

function lost(uses: readonly BrokenReference[]): string {
  const clauses = new Set(uses.map(({ fault }) => fault.clause));
  return [...(clauses.has('insert') ? [LOST_WRITE] : []), ...(clauses.has('where') ? [LOST_FILTER] : [])].join(' ');
}

export const LOST_WRITE = 'Mongoose leaves out what its schema does not have: the value is lost without an error.';
export const LOST_FILTER =
  'A condition on it is left out, so that every document matches, or finds nothing that is written from now on: which of them, `strictQuery` says.';
