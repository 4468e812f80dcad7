// What became of earlier fixes of a signature in; out: each distinct repair with how often it was applied, how often it
// helped and what that is worth.

import { hash } from 'node:crypto';
import type { KnownFix } from '../model/memory';
import { splitLines } from './lines';
import type { EventOf } from './memory';

export interface FixHistory {
  proposed: readonly EventOf<'fix-proposed'>[];
  decided: readonly EventOf<'fix-decided'>[];
  applied: readonly EventOf<'fix-applied'>[];
  outcomes: readonly EventOf<'outcome'>[];
}

/** `pending`: applied, and nothing is known of its end. */
export type FixEnd = 'succeeded' | 'failed' | 'reverted' | 'rejected' | 'pending' | 'unused';

/**
 * Rule of succession: the share of successes with one success and one failure added, so that one lucky case proves
 * nothing (0.67), two clean ones do (0.75), and a failure needs three more successes to be forgiven.
 */
export function confidenceOf(succeeded: number, applied: number): number {
  return (succeeded + 1) / (applied + 2);
}

/** Best first. Reverted repairs are not among them, whatever else speaks for them. */
export function knownFixes(history: FixHistory, sameIncidents: ReadonlySet<string>): KnownFix[] {
  const found: KnownFix[] = [];
  const byFix = groupByFix(history);
  for (const proposals of byRepair(history.proposed).values()) {
    // One failing commit is one case, however often its run was started and its fix proposed.
    const cases = new Map<string, FixEnd>();
    let last: EventOf<'fix-proposed'> | null = null;
    for (const proposal of proposals) {
      const end = endOf(proposal.fix, proposal.incident, byFix.get(`${proposal.fix} ${proposal.incident}`)!);
      const key = `${proposal.incident} ${proposal.headSha}`;
      if (weight(end) >= weight(cases.get(key) ?? 'unused')) cases.set(key, end);
      if (end === 'succeeded' && (last === null || proposal.at >= last.at)) last = proposal;
    }
    const ends = [...cases.values()];
    if (last === null || ends.includes('reverted')) continue;
    const succeeded = ends.filter((end) => end === 'succeeded').length;
    const applied = succeeded + ends.filter((end) => end === 'failed' || end === 'rejected').length;
    found.push({
      fix: last.fix,
      title: last.title,
      patch: last.patch,
      before: last.before,
      applied,
      succeeded,
      confidence: confidenceOf(succeeded, applied),
      isSame: proposals.some(({ incident }) => sameIncidents.has(incident)),
      lastAt: last.at,
    });
  }
  return found.sort(
    (a, b) => Number(b.isSame) - Number(a.isSame) || b.confidence - a.confidence || (a.lastAt < b.lastAt ? 1 : -1),
  );
}

/** Merged and green together are a success; a run that is red at last, or a pull request closed unmerged, is a failure. */
export function endOf(fix: string, incident: string, history: Omit<FixHistory, 'proposed'>): FixEnd {
  const outcomes = history.outcomes.filter((event) => event.fix === fix && event.incident === incident);
  const said = new Set(outcomes.map(({ outcome }) => outcome));
  if (said.has('reverted')) return 'reverted';
  const runs = outcomes.filter(({ outcome }) => outcome === 'green' || outcome === 'red');
  const lastRun = [...runs].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.outcome;
  if (said.has('merged') && lastRun === 'green') return 'succeeded';
  if (lastRun === 'red' || (said.has('closed') && !said.has('merged'))) return 'failed';
  const isOfFix = (event: { fix: string; incident: string }) => event.fix === fix && event.incident === incident;
  if (history.applied.some(isOfFix) || said.size > 0) return 'pending';
  return history.decided.some((event) => isOfFix(event) && event.decision === 'rejected') ? 'rejected' : 'unused';
}

/** Each fix with what is its own, so that a long history is not walked once for every fix. */
export function groupByFix({
  proposed,
  decided,
  applied,
  outcomes,
}: FixHistory): Map<string, Omit<FixHistory, 'proposed'>> {
  interface Own {
    decided: EventOf<'fix-decided'>[];
    applied: EventOf<'fix-applied'>[];
    outcomes: EventOf<'outcome'>[];
  }
  const groups = new Map<string, Own>();
  for (const { fix, incident } of proposed)
    groups.set(`${fix} ${incident}`, { decided: [], applied: [], outcomes: [] });
  for (const event of decided) groups.get(`${event.fix} ${event.incident}`)?.decided.push(event);
  for (const event of applied) groups.get(`${event.fix} ${event.incident}`)?.applied.push(event);
  for (const event of outcomes) groups.get(`${event.fix} ${event.incident}`)?.outcomes.push(event);
  return groups;
}

function weight(end: FixEnd): number {
  return ['unused', 'pending', 'rejected', 'failed', 'succeeded', 'reverted'].indexOf(end);
}

/** The same lines in the same files made the same other lines: one repair, on whatever commit. */
function byRepair(proposed: readonly EventOf<'fix-proposed'>[]): Map<string, EventOf<'fix-proposed'>[]> {
  const groups = new Map<string, EventOf<'fix-proposed'>[]>();
  for (const event of proposed) {
    const key = repairOf(event);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return groups;
}

function repairOf({ patch, before }: EventOf<'fix-proposed'>): string {
  const edits = patch.edits.map((edit, at) => {
    const lines = splitLines(before[at] ?? '');
    const head = (lines[0] ?? '').slice(0, edit.startColumn - 1);
    const tail = (lines[edit.endLine - edit.line] ?? '').slice(edit.endColumn - 1);
    return [edit.path, lines, splitLines(`${head}${edit.text}${tail}`)];
  });
  const added = patch.added.map(({ path, text }) => [path, text]);
  return hash('sha256', JSON.stringify([edits.map((one) => JSON.stringify(one)).sort(), added.sort()]), 'hex');
}
