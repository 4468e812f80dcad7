// What just happened in; out: the events that say so, kept.

import { withEventId } from '../memory/event-id';
import { linesBefore } from '../memory/re-anchor';
import type { PullNote, WorkflowRun } from '../model/failed-run';
import type { IncidentEvent, MemoryEvent } from '../model/memory';
import type { CheckedFix } from '../model/proposal';
import type { Tree } from '../model/tree';
import type { Account } from './ask-edges';
import type { MemoryEdge } from './memory-edge';

/** What failed longer ago and passes now is another story. */
const OPEN_DAYS = 30;
const DAY = 86_400_000;

/** The workflow passes: incidents of the same workflow and branch (or pull request) that were open are over. */
export async function rememberResolved(
  target: WorkflowRun,
  pull: PullNote | null,
  /** `owner/name` that the memory is of. */
  repository: string,
  edge: MemoryEdge,
  say: (line: string) => void,
): Promise<void> {
  const memory = await edge.open();
  const since = new Date(Date.parse(target.createdAt) - OPEN_DAYS * DAY).toISOString();
  const failed = memory
    .ofType(['incident'], since)
    .filter((event) => event.at <= target.createdAt && event.run <= target.id && isOf(event, target, pull, repository));
  const events = resolvedBy(
    failed,
    memory.eventsOf([...new Set(failed.map(({ incident }) => incident))], ['resolved']),
    target,
  );
  const unwritten = await edge.remember(events);
  if (unwritten !== null) say(unwritten);
}

/** One event for each incident that has not been over since it last happened. */
export function resolvedBy(
  failed: readonly IncidentEvent[],
  resolved: readonly { incident: string; at: string }[],
  target: Pick<WorkflowRun, 'id' | 'headSha' | 'createdAt'>,
): MemoryEvent[] {
  const open = new Map<string, string>();
  for (const { incident, at } of failed) if (at > (open.get(incident) ?? '')) open.set(incident, at);
  for (const { incident, at } of resolved) if (at >= (open.get(incident) ?? '9')) open.delete(incident);
  return [...open.keys()].map((incident) =>
    withEventId({ type: 'resolved', at: target.createdAt, incident, run: target.id, sha: target.headSha }),
  );
}

function isOf(event: IncidentEvent, target: WorkflowRun, pull: PullNote | null, repository: string): boolean {
  if (event.workflow !== target.name) return false;
  // A fork may call its branch as it likes: what it passes is over for its own pull request alone.
  if (target.headRepository !== repository) return pull !== null && event.pull === pull.number;
  return pull !== null && event.pull !== null ? event.pull === pull.number : event.branch === target.headBranch;
}

/** Fixes as they were shown, with what stands in their places now: what makes them findable in tomorrow's code. */
export async function proposedEvents(fixes: readonly CheckedFix[], head: Tree, at: string): Promise<MemoryEvent[]> {
  const events: MemoryEvent[] = [];
  for (const { id, incident, source, attempt, title, headSha, patch, isChecked, judgement } of fixes) {
    const paths = [...new Set(patch.edits.map(({ path }) => path))];
    const read = await head.read(paths);
    const before = linesBefore(patch, new Map(paths.map((path, place) => [path, read[place] ?? null])));
    if (before === null) continue;
    const { confidence } = judgement;
    const said = { fix: id, incident, source, attempt, title: title.slice(0, 500), headSha, patch, before };
    events.push(withEventId({ type: 'fix-proposed', at, ...said, isChecked, confidence }));
  }
  return events;
}

/** What a run spent on models, call by call; what came from cache cost nothing. */
export function spentEvents(account: Account, pull: number | null, now: number): MemoryEvent[] {
  return account.entries
    .filter(({ spending }) => spending.calls > 0)
    .map(({ task, provider, model, spending: { inputTokens, outputTokens, usd } }, index) =>
      // Two calls alike are two calls.
      withEventId({
        type: 'spent',
        at: new Date(now + index).toISOString(),
        task,
        provider,
        model,
        inputTokens,
        outputTokens,
        usd,
        pull,
      }),
    );
}
