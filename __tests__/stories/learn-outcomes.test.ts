import { describe, expect, it } from 'vitest';
import { writeEventNotes } from '../../src/memory/event-note';
import { withEventId } from '../../src/memory/event-id';
import { revertOf } from '../../src/memory/reverted';
import type { MemoryEvent } from '../../src/model/memory';
import type { CommitMessage, PullEnd, RunEnd } from '../../src/model/outcome';
import type { ServiceError } from '../../src/model/service-error';
import { writeIncidentNote } from '../../src/report/diagnosis/incident-note';
import { learnOutcomes } from '../../src/stories/learn-outcomes';
import { recoverEvents } from '../../src/stories/recover-events';
import { fixOf, INCIDENT, incident, memoryEdge, pastOf } from './past';
import { runOf } from './runs';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const FIX = '0123456789abcdef';
const MERGED: PullEnd = {
  state: 'merged',
  at: '2026-11-04T10:00:00Z',
  mergeSha: 'e'.repeat(40),
  headSha: 'f'.repeat(40),
  headRef: `auto-fix/${INCIDENT}-1`,
  isOwn: true,
  baseRef: 'topic',
};
const OPEN: PullEnd = { ...MERGED, state: 'open', at: null, mergeSha: null };
const REFUSED: ServiceError = {
  kind: 'service-error',
  call: 'list',
  status: 403,
  permission: 'actions: read',
  refused: true,
  reason: 'no',
};

interface World {
  past?: MemoryEvent[];
  comments?: { body: string; isBot: boolean }[];
  pull?: PullEnd | ServiceError;
  runs?: RunEnd[] | ServiceError;
  commits?: CommitMessage[];
}

async function learned(world: World) {
  const memory = memoryEdge(await pastOf(world.past ?? []));
  const said: string[] = [];
  const runs = world.runs ?? [];
  await learnOutcomes(runOf({ kind: 'push', headSha: 'a', baseSha: null, ref: 'refs/heads/main', isDeleted: false }), {
    runner: { info: (line) => said.push(`info ${line}`), warning: (line) => said.push(`warning ${line}`) },
    clock: { now: () => NOW },
    memory,
    github: async () => ({
      listRecentComments: async () =>
        (world.comments ?? []).map((comment) => ({ ...comment, url: '', login: 'x', createdAt: '' })),
      readPullEnd: async () => world.pull ?? OPEN,
      listRunEnds: async (of) =>
        Array.isArray(runs) ? ('headSha' in of ? runs.filter(({ headSha }) => headSha === of.headSha) : runs) : runs,
      listMessages: async () => world.commits ?? [],
    }),
  });
  const told = memory.written.map((event) =>
    event.type === 'outcome' ? `${event.outcome}${event.run === null ? '' : ` ${event.run}`}` : event.type,
  );
  return { told, events: memory.written, said };
}

const past = [incident(), ...fixOf({ at: '2026-11-03T12:00:00Z', fix: FIX, head: 'a'.repeat(40), pull: 9 })];
const commit = '9'.padStart(40, 'c');

function run(id: number, conclusion: string | null, headSha: string, more: Partial<RunEnd> = {}): RunEnd {
  return { id, name: 'CI', conclusion, headSha, at: '2026-11-04T11:00:00Z', ...more };
}

describe('how fixes ended', () => {
  it('is learned from the pull request and the runs of its commits', async () => {
    const runs = [
      run(20, 'success', commit),
      run(21, 'failure', MERGED.mergeSha!),
      run(22, null, commit),
      run(23, 'cancelled', commit),
    ];
    const { told } = await learned({ past, pull: MERGED, runs });
    expect(told.filter((one) => one !== 'resolved').sort()).toEqual(['green 20', 'merged', 'red 21']);
  });

  it.each([
    ['another branch', { headRef: 'feature' }],
    ["a fork's branch of that name", { isOwn: false }],
  ])('is not learned from a pull request of %s, whatever an event says', async (_, more) => {
    const runs = [run(20, 'success', commit), run(21, 'success', MERGED.mergeSha!)];
    const { told } = await learned({ past, pull: { ...MERGED, ...more }, runs });
    expect(told.filter((one) => one !== 'resolved')).toEqual([]);
    const forged = past.map((event) => (event.type === 'fix-applied' ? { ...event, branch: 'feature' } : event));
    const again = await learned({ past: forged, pull: { ...MERGED, headRef: 'feature' }, runs });
    expect(again.told.filter((one) => one !== 'resolved')).toEqual([]);
  });

  it('looks at the workflow that failed, not at others', async () => {
    const { told } = await learned({ past, pull: MERGED, runs: [run(20, 'success', commit, { name: 'Docs' })] });
    expect(told).toEqual(['merged']);
  });

  it('knows a pull request that was closed, and one that is open still', async () => {
    expect((await learned({ past, pull: { ...MERGED, state: 'closed' } })).told).toEqual(['closed']);
    expect((await learned({ past, pull: OPEN })).told).toEqual([]);
  });

  it('finds the revert', async () => {
    const commits = [
      {
        sha: 'b'.repeat(40),
        message: `Revert "x"\n\nThis reverts commit ${MERGED.mergeSha}.`,
        at: '2026-11-05T10:00:00Z',
      },
    ];
    const { told, events } = await learned({ past, pull: MERGED, commits });
    expect(told).toEqual(['merged', 'reverted']);
    // Told twice is told once.
    expect((await learned({ past: [...past, ...events], pull: MERGED, commits })).told).toEqual([]);
  });

  it('says what it may not read, without failing', async () => {
    const { told, said } = await learned({ past, pull: REFUSED, runs: REFUSED });
    expect(told).toEqual([]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((line) => line.startsWith('info'))).toBe(true);
  });
});

describe('reverts', () => {
  const of = { shas: ['abc1234'.padEnd(40, '0'), 'd'.repeat(40)], pull: 9, repository: 'acme/shop' };
  const said = (message: string) => revertOf(of, [{ sha: 'f'.repeat(40), message, at: '' }]) !== null;
  it.each([
    'This reverts commit abc1234.',
    `Revert\n\nThis reverts commit ${'d'.repeat(40)}, reversing changes made to x.`,
    'Revert "Fix" (#12)\n\nReverts acme/shop#9',
    'Reverts #9',
  ])('%j is one', (message) => expect(said(message)).toBe(true));
  it.each([
    'This reverts commit abc.',
    'Reverts other/shop#9',
    'Reverts #99',
    'we talked of Reverts #9',
    `mentions ${'d'.repeat(40)}`,
    '',
  ])('%j is none', (message) => expect(said(message)).toBe(false));
});

describe('how incidents ended', () => {
  it('is the first later run of the same workflow and branch that passes, told once', async () => {
    const runs = [
      run(32, 'success', 'x', { at: '2026-11-07T10:00:00Z' }),
      run(31, 'success', 'x', { at: '2026-11-06T10:00:00Z' }),
      run(30, 'success', 'x', { at: '2026-11-01T10:00:00Z' }),
      run(33, 'success', 'x', { at: '2026-11-08T10:00:00Z', name: 'Docs' }),
    ];
    const { events } = await learned({ past: [incident()], runs });
    expect(events).toMatchObject([{ type: 'resolved', incident: INCIDENT, run: 31 }]);
    expect((await learned({ past: [incident(), ...events], runs })).events).toEqual([]);
  });
});

describe('what comments tell', () => {
  const event = incident({ text: 'line --> one\n<!-- two' });
  const note = writeIncidentNote({
    incident: INCIDENT,
    kind: 'test',
    exact: ['e1'],
    template: 'c3',
    at: event.at,
    pull: 4,
    event,
  });
  const command = withEventId({
    type: 'command',
    at: '2026-11-03T10:00:00Z',
    command: 'apply',
    by: 'mona',
    permission: 'write',
    pull: 4,
    outcome: 'done',
    detail: '',
  });
  const ours = `<!-- throughline:diagnosis -->\ntext\n${note}\n${writeEventNotes([command])}`;

  it('comes back whole from a comment of ours', async () => {
    expect(recoverEvents([{ body: ours, isBot: true }])).toEqual([event, command]);
    expect((await learned({ comments: [{ body: ours, isBot: true }] })).events).toEqual([event, command]);
  });

  it('is not believed under the id of another event', () => {
    const forged = { ...command, id: event.id };
    const body = `<!-- throughline:answer -->\n${writeEventNotes([forged])}`;
    expect(recoverEvents([{ body, isBot: true }])).toEqual([]);
  });

  it.each<[string, { body: string; isBot: boolean }]>([
    ['people', { body: ours, isBot: false }],
    ['other bots, whatever they quote', { body: `Somebody wrote:\n${ours}`, isBot: true }],
    ['logs that we quote', { body: `<!-- throughline:diagnosis -->\n\`\`\`text\n${note}\n\`\`\``, isBot: true }],
  ])('is not believed of %s', (_, comment) => expect(recoverEvents([comment])).toEqual([]));
});
