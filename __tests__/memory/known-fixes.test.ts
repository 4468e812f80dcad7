import { describe, expect, it } from 'vitest';
import { withEventId } from '../../src/memory/event-id';
import { confidenceOf, type FixHistory, knownFixes } from '../../src/memory/known-fixes';
import type { EventOf } from '../../src/memory/memory';
import { linesBefore, reAnchor } from '../../src/memory/re-anchor';
import type { OutcomeEvent } from '../../src/model/memory';

const INCIDENT = 'abcdef012345';
type Outcome = OutcomeEvent['outcome'];

interface Case {
  outcomes?: Outcome[];
  head?: string;
  text?: string;
  line?: number;
  decision?: 'approved' | 'rejected';
  isApplied?: boolean;
}

/** One failing commit and its fix each, unless they name the same head. */
function historyOf(cases: readonly Case[]): FixHistory {
  const history = { proposed: [], decided: [], applied: [], outcomes: [] } as unknown as {
    [K in keyof FixHistory]: FixHistory[K][number][];
  };
  for (const [index, one] of cases.entries()) {
    const fix = `${index}`.padStart(16, 'f');
    const at = `2026-11-${String(index + 1).padStart(2, '0')}T10:00:00Z`;
    const line = one.line ?? 3;
    const patch = {
      edits: [{ path: 'src/cart.ts', line, startColumn: 3, endLine: line, endColumn: 8, text: one.text ?? 'count' }],
      added: [],
    };
    const of = { at, fix, incident: INCIDENT };
    history.proposed.push(
      withEventId({
        type: 'fix-proposed',
        ...of,
        source: 'model',
        attempt: 1,
        title: 'Count it',
        headSha: one.head ?? `${index}`.repeat(40).slice(0, 40),
        patch,
        before: ['  total = 1;'],
        isChecked: true,
        confidence: 0.8,
      }) as EventOf<'fix-proposed'>,
    );
    if (one.decision)
      history.decided.push(
        withEventId({
          type: 'fix-decided',
          ...of,
          decision: one.decision,
          by: 'mona',
          reason: '',
        }) as EventOf<'fix-decided'>,
      );
    if (one.isApplied || one.outcomes)
      history.applied.push(
        withEventId({
          type: 'fix-applied',
          ...of,
          branch: 'auto-fix/x',
          commit: 'c'.repeat(40),
          pull: index,
          by: 'mona',
        }) as EventOf<'fix-applied'>,
      );
    for (const [order, outcome] of (one.outcomes ?? []).entries())
      history.outcomes.push(
        withEventId({
          type: 'outcome',
          ...of,
          at: at.replace('10:00', `1${order + 1}:00`),
          outcome,
          run: order,
        }) as EventOf<'outcome'>,
      );
  }
  return history;
}

const GOOD: Outcome[] = ['merged', 'green'];

function only(cases: readonly Case[]) {
  const found = knownFixes(historyOf(cases), new Set([INCIDENT]));
  expect(found.length).toBeLessThan(2);
  return found[0] ?? null;
}

describe('what an earlier fix is worth', () => {
  it('reaches 0.70 with two clean successes and not with one', () => {
    expect(only([{ outcomes: GOOD }])).toMatchObject({ succeeded: 1, applied: 1 });
    expect(confidenceOf(1, 1)).toBeLessThan(0.7);
    const two = only([{ outcomes: GOOD }, { outcomes: GOOD }])!;
    expect(two).toMatchObject({ succeeded: 2, applied: 2, isSame: true, fix: 'fffffffffffffff1' });
    expect(two.confidence).toBeGreaterThanOrEqual(0.7);
  });

  it('counts one failing commit once', () => {
    expect(
      only([
        { outcomes: GOOD, head: 'a' },
        { outcomes: GOOD, head: 'a' },
      ]),
    ).toMatchObject({ succeeded: 1, applied: 1 });
  });

  it.each<[string, Case]>([
    ['only merged', { outcomes: ['merged'] }],
    ['only green', { outcomes: ['green'] }],
    ['applied and nothing known', { isApplied: true }],
    ['approved alone', { decision: 'approved' }],
    ['nothing at all', {}],
  ])('%s is no success and no failure', (_, one) => {
    expect(only([one])).toBeNull();
    expect(only([{ outcomes: GOOD }, one])).toMatchObject({ succeeded: 1, applied: 1 });
  });

  it.each<[string, Case]>([
    ['red', { outcomes: ['merged', 'red'] }],
    ['red after green', { outcomes: ['merged', 'green', 'red'] }],
    ['closed', { outcomes: ['closed'] }],
    ['closed though green', { outcomes: ['green', 'closed'] }],
    ['rejected', { decision: 'rejected' }],
  ])('%s lowers it', (_, one) => {
    const found = only([{ outcomes: GOOD }, { outcomes: GOOD }, one])!;
    expect(found).toMatchObject({ succeeded: 2, applied: 3 });
    expect(found.confidence).toBeLessThan(0.7);
  });

  it('takes a run that was started again and passed as green', () => {
    expect(only([{ outcomes: ['merged', 'red', 'green'] }])).toMatchObject({ succeeded: 1 });
  });

  it('is nothing any more once it was reverted', () => {
    expect(
      only([{ outcomes: GOOD }, { outcomes: GOOD }, { outcomes: GOOD }, { outcomes: [...GOOD, 'reverted'] }]),
    ).toBeNull();
  });

  it('sees the same repair on other lines, and another repair apart', () => {
    expect(
      only([
        { outcomes: GOOD, line: 3 },
        { outcomes: GOOD, line: 40 },
      ]),
    ).toMatchObject({ succeeded: 2 });
    const found = knownFixes(historyOf([{ outcomes: GOOD }, { outcomes: GOOD, text: 'other' }]), new Set());
    expect(found.map(({ succeeded, isSame }) => [succeeded, isSame])).toEqual([
      [1, false],
      [1, false],
    ]);
  });
});

describe('an earlier fix in today’s code', () => {
  const edit = { path: 'a.ts', line: 2, startColumn: 3, endLine: 2, endColumn: 4, text: 'y' };
  const fix = { patch: { edits: [edit], added: [] }, before: ['  x = 1'] };
  const texts = (text: string | null) => new Map([['a.ts', text]]);

  it.each<[string, string | null, number | null]>([
    ['stands where it was', 'a\n  x = 1\nb', 2],
    ['moved down', 'a\na\r\na\r\n  x = 1\r\nb', 4],
    ['stands twice, once near', `a\n  x = 1\n${'b\n'.repeat(60)}  x = 1`, 2],
    ['stands twice nearby', 'a\n  x = 1\n  x = 1', null],
    ['is indented differently', 'a\nx = 1\nb', null],
    ['is gone', 'a\nb', null],
    ['has no file', null, null],
  ])('%s', (_, text, line) => {
    const anchored = reAnchor(fix, texts(text));
    expect(anchored?.edits[0]?.line ?? null).toBe(line);
  });

  it('moves all edits of a fix, or none', () => {
    const two = { patch: { edits: [edit, { ...edit, line: 5, endLine: 6 }], added: [] }, before: ['  x = 1', 'p\nq'] };
    expect(reAnchor(two, texts('  x = 1\np\nq'))?.edits.map(({ line, endLine }) => [line, endLine])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(reAnchor(two, texts('  x = 1\np'))).toBeNull();
    const crossing = { patch: { edits: [edit, { ...edit }], added: [] }, before: ['  x = 1', '  x = 1'] };
    expect(reAnchor(crossing, texts('  x = 1'))).toBeNull();
  });

  it('anchors nothing to white space, and adds no file that is there', () => {
    expect(reAnchor({ ...fix, before: ['  '] }, texts('a\n  \nb'))).toBeNull();
    const added = { patch: { edits: [], added: [{ path: 'a.ts', text: '' }] }, before: [] };
    expect(reAnchor(added, texts('there'))).toBeNull();
    expect(reAnchor(added, new Map())).toEqual(added.patch);
    expect(reAnchor({ patch: { edits: [], added: [] }, before: [] }, new Map())).toBeNull();
  });

  it('comes back from its own lines', () => {
    const text = 'one\n  x = 1\nthree';
    expect(linesBefore(fix.patch, texts(text))).toEqual(fix.before);
    expect(linesBefore(fix.patch, texts('one'))).toBeNull();
    expect(linesBefore(fix.patch, texts(null))).toBeNull();
  });
});
