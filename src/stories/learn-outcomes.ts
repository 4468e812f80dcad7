// What was remembered and what GitHub says now in; out: how fixes and incidents ended, written down.

import { withEventId } from '../memory/event-id';
import { endOf } from '../memory/known-fixes';
import type { EventOf, Memory } from '../memory/memory';
import { revertOf } from '../memory/reverted';
import { isFailed } from '../model/failed-run';
import type { MemoryEvent } from '../model/memory';
import type { CommitMessage, PullEnd, RunEnd } from '../model/outcome';
import type { Run } from '../model/run-event';
import { describeServiceError, isServiceError, type ServiceError } from '../model/service-error';
import type { RecentComment } from './diagnose-edges';
import type { MemoryEdge } from './memory-edge';
import { recoverEvents } from './recover-events';
import { resolvedBy } from './remember';
import type { RunnerEdge } from './review-edges';

export interface OutcomeGitHub {
  listRecentComments(since: string, pages: number): Promise<RecentComment[] | ServiceError>;
  readPullEnd(pull: number): Promise<PullEnd | ServiceError>;
  listRunEnds(of: { headSha: string } | { branch: string }): Promise<RunEnd[] | ServiceError>;
  listMessages(ref: string, since: string): Promise<CommitMessage[] | ServiceError>;
}

export interface OutcomeEdges {
  runner: Pick<RunnerEdge, 'info' | 'warning'>;
  clock: { now(): number };
  github(): Promise<OutcomeGitHub>;
  memory: MemoryEdge;
}

const DAY = 86_400_000;
const COMMENT_DAYS = 30;
const COMMENT_PAGES = 5;
/** Fixes are watched for so long: for their end, and for a revert. */
const WATCHED_DAYS = 60;
const MOST_FIXES = 40;
const OPEN_DAYS = 30;
const MOST_BRANCHES = 10;

/** How many events were new, and why they are not on the branch, where they are not. */
export async function learnOutcomes(
  run: Run,
  edges: OutcomeEdges,
): Promise<{ events: number; unwritten: string | null }> {
  const memory = await edges.memory.open();
  const github = await edges.github();
  const told = new Set<string>();
  const warn = (error: ServiceError) => {
    const line = describeServiceError(error);
    // A workflow that only keeps the graph needs no such permission.
    if (!told.has(line)) edges.runner[error.refused ? 'info' : 'warning'](`${line}. What was learned is not complete.`);
    told.add(line);
  };
  const since = (days: number) => new Date(edges.clock.now() - days * DAY).toISOString();
  const comments = await github.listRecentComments(since(COMMENT_DAYS), COMMENT_PAGES);
  if (isServiceError(comments)) warn(comments);
  const recovered = isServiceError(comments) ? [] : recoverEvents(comments);
  const past = merge(memory, recovered, since(WATCHED_DAYS));
  const ends = [
    ...(await endsOfFixes(past, run, github, warn)),
    ...(await endsOfIncidents(past.incidents, past.resolved, since(OPEN_DAYS), github, warn)),
  ];
  const all = [...recovered, ...ends];
  const known = memory.known(all.map(({ id }) => id));
  const fresh = [...new Map(all.map((event) => [event.id, event])).values()].filter(({ id }) => !known.has(id));
  return { events: fresh.length, unwritten: await edges.memory.remember(fresh) };
}

interface Past {
  incidents: EventOf<'incident'>[];
  resolved: EventOf<'resolved'>[];
  applied: EventOf<'fix-applied'>[];
  outcomes: EventOf<'outcome'>[];
}

function merge(memory: Memory, recovered: readonly MemoryEvent[], since: string): Past {
  function of<T extends MemoryEvent['type']>(type: T): EventOf<T>[] {
    const more = recovered.filter((event): event is EventOf<T> => event.type === type && event.at >= since);
    return [...new Map([...memory.ofType([type], since), ...more].map((event) => [event.id, event])).values()];
  }
  return { incidents: of('incident'), resolved: of('resolved'), applied: of('fix-applied'), outcomes: of('outcome') };
}

async function endsOfFixes(
  { applied, outcomes, incidents }: Past,
  run: Run,
  github: OutcomeGitHub,
  warn: (error: ServiceError) => void,
): Promise<MemoryEvent[]> {
  const events: MemoryEvent[] = [];
  const newest = [...applied].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_FIXES);
  for (const fix of newest) {
    if (endOf(fix.fix, fix.incident, { applied, decided: [], outcomes }) === 'reverted') continue;
    const tell = (outcome: EventOf<'outcome'>['outcome'], at: string, id: number | null) =>
      events.push(withEventId({ type: 'outcome', at, fix: fix.fix, incident: fix.incident, outcome, run: id }));
    const pull = fix.pull === null ? null : await github.readPullEnd(fix.pull);
    if (isServiceError(pull)) {
      warn(pull);
      continue;
    }
    if (pull !== null && !carries(pull, fix)) continue;
    if (pull !== null && pull.state !== 'open' && pull.at !== null) tell(pull.state, pull.at, null);
    const workflows = new Set(incidents.filter(({ incident }) => incident === fix.incident).map((one) => one.workflow));
    const shas = [...new Set([fix.commit, pull?.mergeSha ?? null])].filter((sha) => sha !== null);
    for (const sha of shas) {
      const runs = await github.listRunEnds({ headSha: sha });
      if (isServiceError(runs)) {
        warn(runs);
        continue;
      }
      for (const { id, name, conclusion, at } of runs) {
        // Only the workflow that failed says whether it is mended.
        if (workflows.size > 0 && !workflows.has(name)) continue;
        if (conclusion === 'success') tell('green', at, id);
        else if (isFailed(conclusion)) tell('red', at, id);
      }
    }
    if (pull?.state !== 'merged' || pull.at === null) continue;
    const refs = [...new Set([pull.baseRef, run.defaultBranch ?? pull.baseRef])];
    for (const ref of refs) {
      const commits = await github.listMessages(ref, pull.at);
      // The branch of a merged pull request is often gone.
      if (isServiceError(commits)) continue;
      const reverting = revertOf({ shas, pull: fix.pull, repository: run.repository }, commits);
      if (reverting !== null) tell('reverted', reverting.at, null);
    }
  }
  return events;
}

/** Whatever an event says: only a branch of ours, made for this incident, brings in its fix. */
function carries({ headRef, isOwn }: PullEnd, { branch, incident }: EventOf<'fix-applied'>): boolean {
  return isOwn && headRef === branch && branch.startsWith(`auto-fix/${incident}-`);
}

/** A later run of the same workflow on the same branch that passed ends what was open there. */
async function endsOfIncidents(
  incidents: readonly EventOf<'incident'>[],
  resolved: readonly EventOf<'resolved'>[],
  since: string,
  github: OutcomeGitHub,
  warn: (error: ServiceError) => void,
): Promise<MemoryEvent[]> {
  const recent = incidents.filter(({ at, branch }) => at >= since && branch !== null);
  const branches = [...new Set(recent.map(({ branch }) => branch!))].slice(-MOST_BRANCHES);
  const events: MemoryEvent[] = [];
  for (const branch of branches) {
    const green = await github.listRunEnds({ branch });
    if (isServiceError(green)) {
      warn(green);
      break;
    }
    const told = [...resolved];
    // Oldest first: an incident is over with the first run that passes.
    for (const { id, name, conclusion, at, headSha } of [...green].reverse()) {
      if (conclusion !== 'success') continue;
      const failed = recent.filter((event) => event.branch === branch && event.workflow === name && event.at <= at);
      const ended = resolvedBy(failed, told, { id, headSha, createdAt: at });
      events.push(...ended);
      told.push(...ended.filter((event): event is EventOf<'resolved'> => event.type === 'resolved'));
    }
  }
  return events;
}
