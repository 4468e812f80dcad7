import { describe, expect, it } from 'vitest';
import { type RunHistory, withHistory } from '../../src/evidence/judge-run';
import type { Failure } from '../../src/model/failure';
import type { EarlierIncident } from '../../src/model/run-diagnosis';

const FAILURE = { kind: 'test', origin: 'change', action: 'patch' } as Failure;

function before(pull: number): EarlierIncident {
  return { incident: 'a', isSame: true, at: '2026-11-16T10:00:00Z', url: '', pull, resolved: true };
}

function history(more: Partial<RunHistory>): RunHistory {
  const none = { passedOnSameCommit: [], earlier: [before(7), before(20)], suspects: [], isMendable: false };
  return { ...none, range: null, green: null, run: { event: 'pull_request' }, ...more } as RunHistory;
}

describe('the same failure on several pull requests', () => {
  it('is flaky where nothing but time has ended it', () => {
    expect(withHistory(FAILURE, history({}))).toMatchObject({ origin: 'flaky', action: 'rerun' });
  });

  it('is none where a fix has ended it', () => {
    expect(withHistory(FAILURE, history({ isMendable: true }))).toMatchObject({ origin: 'change', action: 'patch' });
  });

  it('is flaky all the same where the very commit passes', () => {
    const passedOnSameCommit = [{ id: 2 }] as RunHistory['passedOnSameCommit'];
    expect(withHistory(FAILURE, history({ isMendable: true, passedOnSameCommit })).origin).toBe('flaky');
  });
});
