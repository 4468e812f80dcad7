// What a review found broken and what it spent in; out: hidden lines of its comment, for *learn* to write where reviews may not.
// Lines of earlier pushes stay: whoever learns comes once a day.

import { withEventId } from '../memory/event-id';
import { readEventNotes, writeEventNotes } from '../memory/event-note';
import type { Review } from '../model/finding';
import type { MemoryEvent } from '../model/memory';
import { isServiceError } from '../model/service-error';
import { COMMENT_MARKER } from '../report/comment';
import { outsideFences } from '../report/outside-fences';
import type { CommentContext } from '../report/report-context';
import type { Account } from './ask-edges';
import { reportIn } from './comment-claim';
import { spentEvents } from './remember';
import type { CommentEdge } from './sticky-comment';

const MOST_EVENTS = 30;
const MOST_BROKEN = 50;
/** Of a comment's 65,536 characters. */
const LONGEST = 12_000;

export async function reviewNotes(
  review: Review,
  { pull, headSha }: Pick<CommentContext, 'pull' | 'headSha'>,
  account: Account,
  { github, now }: { github: Pick<CommentEdge, 'findComments'>; now: number },
): Promise<string> {
  if (pull === null) return '';
  const found = await github.findComments(pull, COMMENT_MARKER);
  const earlier = isServiceError(found) ? [] : found.flatMap(({ body }) => notesIn(body));
  const broken = brokenContracts(review);
  const told = { pull, sha: headSha, verdict: review.verdict, broken };
  const own: MemoryEvent[] =
    broken.length === 0 ? [] : [withEventId({ type: 'review', at: new Date(now).toISOString(), ...told })];
  const events = new Map([...own, ...spentEvents(account, pull, now), ...earlier].map((event) => [event.id, event]));
  const kept: string[] = [];
  let length = 0;
  for (const event of [...events.values()].slice(0, MOST_EVENTS)) {
    const line = writeEventNotes([event]);
    length += line.length + 1;
    if (line !== '' && length <= LONGEST) kept.push(line);
  }
  return kept.join('\n');
}

/** Newest first, as they were written. */
function notesIn(body: string): MemoryEvent[] {
  return readEventNotes(outsideFences(reportIn(body) ?? '')).filter(
    ({ type }) => type === 'review' || type === 'spent',
  );
}

/** What was changed under its readers, each rule and asset once. */
function brokenContracts({ findings }: Review): { rule: string; asset: string }[] {
  const broken = new Map<string, { rule: string; asset: string }>();
  for (const { rule, asset, changedAsset, introduced, certainty } of findings) {
    if (!introduced || certainty === 'possible') continue;
    const changed = (changedAsset ?? asset).slice(0, 500);
    broken.set(`${rule}\0${changed}`, { rule, asset: changed });
  }
  return [...broken.values()].slice(0, MOST_BROKEN);
}
