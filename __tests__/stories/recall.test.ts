import { describe, expect, it } from 'vitest';
import { withEventId } from '../../src/memory/event-id';
import type { Failure } from '../../src/model/failure';
import type { MemoryEvent, OutcomeEvent } from '../../src/model/memory';
import { proposeKnownFixes, recall } from '../../src/stories/recall';
import { spentSoFar } from '../../src/stories/spent-so-far';
import { memoryTree } from '../memory-tree';
import { fixOf, INCIDENT, incident, pastOf } from './past';

const OPTIONS = { minConfidence: 0.7, minSuccess: 2, run: null };

function failure(more: Partial<Failure> = {}): Failure {
  return {
    kind: 'test',
    origin: 'change',
    action: 'patch',
    tool: 'vitest',
    code: null,
    test: 'cart > totals',
    message: 'expected 3 apples to be 4',
    locations: [{ path: 'src/cart.ts', line: 3, startColumn: null }],
    excerpt: { startLine: 1, endLine: 1, text: '' },
    signature: { exact: 'e1e1', template: 'c3c3', text: 'expected <number> apples to be <number>' },
    cause: null,
    advice: '',
    ...more,
  };
}

function outcome(fix: string, what: OutcomeEvent['outcome'], at: string): MemoryEvent {
  return withEventId({ type: 'outcome', at, fix, incident: INCIDENT, outcome: what, run: 1 });
}

function success(day: number): MemoryEvent[] {
  const fix = `${day}`.padStart(16, 'f');
  const at = (hour: number) => `2026-11-0${day}T1${hour}:00:00Z`;
  return [
    incident({ at: at(0), run: day, pull: day, sha: `${day}`.repeat(40) }),
    ...fixOf({ at: at(1), fix, head: `${day}`.repeat(40), pull: 10 + day }),
    outcome(fix, 'merged', at(2)),
    outcome(fix, 'green', at(3)),
  ];
}

const TODAY = memoryTree({ 'src/cart.ts': 'new line\n\nconst\n  total = 1;\n' });

describe('what the past says of a failure', () => {
  it('offers a fix that helped twice, at the place where its lines stand today', async () => {
    const recalled = recall([failure()], await pastOf([...success(1), ...success(2)]), OPTIONS);
    expect(recalled.known).toMatchObject([{ succeeded: 2, applied: 2, isSame: true }]);
    expect(recalled).toMatchObject({ seen: 2, lastSeen: '2026-11-02T10:00:00Z' });
    const [proposed, ...others] = await proposeKnownFixes(recalled.known, INCIDENT, TODAY);
    expect(others).toEqual([]);
    expect(proposed).toMatchObject({
      source: 'memory',
      mends: [INCIDENT],
      record: { applied: 2, succeeded: 2 },
      patch: { edits: [{ path: 'src/cart.ts', line: 4, endLine: 4, text: 'count' }] },
    });
    expect(await proposeKnownFixes(recalled.known, INCIDENT, memoryTree({ 'src/cart.ts': 'other' }))).toEqual([]);
    expect(await proposeKnownFixes(recalled.known, INCIDENT, memoryTree({}))).toEqual([]);
  });

  it('offers nothing that helped once, was reverted, or helped against something else', async () => {
    expect(recall([failure()], await pastOf(success(1)), OPTIONS).known).toEqual([]);
    const reverted = [...success(1), ...success(2), outcome('fffffffffffffff2', 'reverted', '2026-11-09T10:00:00Z')];
    expect(recall([failure()], await pastOf(reverted), OPTIONS).known).toEqual([]);
    const other = failure({ signature: { exact: 'ffff', template: 'dddd', text: 'something else' }, test: null });
    expect(recall([other], await pastOf([...success(1), ...success(2)]), OPTIONS).known).toEqual([]);
  });

  it('offers what helped against the same kind of message elsewhere, and says so', async () => {
    const elsewhere = failure({ signature: { exact: 'ffff', template: 'c3c3', text: 'expected' }, test: 'other' });
    const { known, seen } = recall([elsewhere], await pastOf([...success(1), ...success(2)]), OPTIONS);
    expect(known).toMatchObject([{ isSame: false }]);
    expect(seen).toBe(0);
    const [proposed] = await proposeKnownFixes(known, INCIDENT, TODAY);
    expect(proposed!.judgement.doubts).not.toEqual([]);
  });

  it('tells similar incidents with how they ended, best first, and not this run itself', async () => {
    const events = [
      ...success(1),
      incident({ at: '2026-11-05T10:00:00Z', run: 50, pull: 50, incident: 'bbbb', exact: ['b1'], template: 'b2' }),
      withEventId({ type: 'resolved', at: '2026-11-06T10:00:00Z', incident: 'bbbb', run: 51, sha: 'd' }),
      incident({
        run: 60,
        pull: 60,
        incident: 'dddd',
        exact: ['d1'],
        template: 'd2',
        test: null,
        paths: [],
        text: 'no space left',
      }),
      incident({ at: '2026-11-08T10:00:00Z', run: 70, pull: 70 }),
    ];
    const memory = await pastOf(events);
    const { similar, seen } = recall([failure()], memory, { ...OPTIONS, run: { id: 70, attempt: 1 } });
    expect(similar.map(({ run, outcome: ended }) => [run, ended])).toEqual([
      [1, 'fixed by #11'],
      [50, 'passed again'],
    ]);
    expect(similar[0]!.shared).toContain('signature');
    expect(similar[1]!.shared).toEqual(expect.arrayContaining(['test', 'src/cart.ts']));
    expect(seen).toBe(1);
  });

  it('says nothing where nothing was', async () => {
    const nothing = { known: [], similar: [], seen: 0, lastSeen: null };
    expect(recall([failure()], await pastOf([]), OPTIONS)).toEqual(nothing);
    expect(recall([], await pastOf(success(1)), OPTIONS)).toEqual(nothing);
  });
});

describe('what was spent', () => {
  it('is counted by pull request and by day', async () => {
    const now = Date.parse('2026-11-03T12:00:00Z');
    const spent = (at: string, usd: number | null, pull: number | null) =>
      withEventId({
        type: 'spent',
        at,
        task: 'review',
        provider: 'p',
        model: 'm',
        inputTokens: 1,
        outputTokens: 1,
        usd,
        pull,
      });
    const memory = await pastOf([
      spent('2026-11-03T01:00:00Z', 0.5, 4),
      spent('2026-11-03T02:00:00Z', 0.25, 5),
      spent('2026-11-02T23:59:59Z', 2, 4),
      spent('2026-11-03T03:00:00Z', null, 4),
      spent('2026-01-03T03:00:00Z', 100, 4),
    ]);
    expect(spentSoFar(memory, 4, now)).toEqual({ pull: 2.5, day: 0.75 });
    expect(spentSoFar(memory, null, now)).toEqual({ pull: 0, day: 0.75 });
  });
});
