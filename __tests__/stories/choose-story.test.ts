import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/model/run-event';
import { chooseStory } from '../../src/stories/choose-story';
import { BASE, HEAD, pullRequest, runOf } from './runs';

const push: RunEvent = { kind: 'push', headSha: HEAD, baseSha: BASE, ref: 'refs/heads/main', isDeleted: false };
const manual: RunEvent = { kind: 'manual', headSha: HEAD, ref: 'refs/heads/main' };
const queue: RunEvent = { kind: 'merge-group', headSha: HEAD, baseSha: BASE, baseRef: 'main' };

const dispatched: RunEvent = { kind: 'dispatch', headSha: HEAD, type: 'pipeline-incident', payload: {} };

function commented(body: string): RunEvent {
  const author = { login: 'mona', type: 'User' };
  return { kind: 'comment', headSha: HEAD, action: 'created', number: 7, isPull: true, commentId: 1, body, author };
}

function ranAs(conclusion: string | null): RunEvent {
  return { kind: 'workflow-run', headSha: HEAD, action: 'completed', runId: 12, workflow: 'CI', conclusion };
}

function issueThatWas(action: string): RunEvent {
  const person = { login: 'mona', type: 'User' };
  return {
    kind: 'issue',
    headSha: HEAD,
    action,
    number: 3,
    title: '',
    body: '',
    labels: [],
    author: person,
    sender: person,
  };
}

describe('chooseStory', () => {
  it.each([
    ['a pull request', pullRequest(), undefined, 'review'],
    ['a closed pull request', pullRequest({ action: 'closed' }), undefined, 'none'],
    ['a labelled pull request', pullRequest({ action: 'labeled' }), undefined, 'review'],
    ['a merge queue', queue, undefined, 'review'],
    ['a push', push, undefined, 'learn'],
    ['a deleted branch', { ...push, isDeleted: true } as RunEvent, undefined, 'none'],
    ['a person', manual, undefined, 'review'],
    ['a person who names an asset', manual, 'users.email', 'report-asset'],
    ['a command', commented('please\n/throughline rerun'), undefined, 'command'],
    ['a comment', commented('see /throughline rerun'), undefined, 'none'],
    ['a quoted command', commented('> /throughline rerun\n```\n/throughline rerun\n```'), undefined, 'none'],
    ['an edited command', { ...commented('/throughline rerun'), action: 'edited' } as RunEvent, undefined, 'none'],
    ['a run that failed', ranAs('failure'), undefined, 'diagnose'],
    ['a run that timed out', ranAs('timed_out'), undefined, 'diagnose'],
    ['a run that never started', ranAs('startup_failure'), undefined, 'diagnose'],
    ['a run that passes again', ranAs('success'), undefined, 'diagnose'],
    ['a run that was cancelled', ranAs('cancelled'), undefined, 'none'],
    ['a run that has only begun', { ...ranAs(null), action: 'requested' } as RunEvent, undefined, 'none'],
    ['an orchestrator', dispatched, undefined, 'incident'],
    ['a new issue', issueThatWas('opened'), undefined, 'triage'],
    ['an edited issue', issueThatWas('edited'), undefined, 'triage'],
    ['a labelled issue', issueThatWas('labeled'), undefined, 'none'],
    ['an event that nobody knows', { kind: 'other', headSha: HEAD, name: 'watch' } as RunEvent, undefined, 'none'],
  ])('by itself answers %s', (_, event, asset, story) => {
    expect(chooseStory(runOf(event), { mode: 'auto', asset, 'run-id': undefined }).story).toBe(story);
  });

  it.each([
    ['review', push, undefined, 'review'],
    ['review', pullRequest({ action: 'closed' }), undefined, 'none'],
    ['review', ranAs('failure'), undefined, 'forwarded'],
    ['learn', pullRequest(), undefined, 'learn'],
    ['report', push, 'users', 'report-asset'],
    ['report', push, undefined, 'mistake'],
    ['diagnose', pullRequest(), undefined, 'diagnose'],
    ['command', pullRequest(), undefined, 'mistake'],
    ['triage', pullRequest(), undefined, 'mistake'],
    ['triage', issueThatWas('opened'), undefined, 'triage'],
    ['ask', manual, undefined, 'mistake'],
    ['incident', manual, undefined, 'mistake'],
    ['incident', manual, 'users', 'incident'],
    ['incident', dispatched, undefined, 'incident'],
    ['diagnose', dispatched, undefined, 'incident'],
  ] as const)('told %s does that or says why not', (mode, event, asset, story) => {
    expect(chooseStory(runOf(event), { mode, asset, 'run-id': undefined }).story).toBe(story);
  });

  it('answers a question, and reads a log, of whoever starts the workflow', () => {
    const run = runOf(manual);
    const asked = { mode: 'auto', asset: undefined, 'run-id': undefined } as const;
    expect(chooseStory(run, { ...asked, question: 'who?' }).story).toBe('ask');
    expect(chooseStory(run, { ...asked, mode: 'ask', question: 'who?' }).story).toBe('ask');
    expect(chooseStory(run, { ...asked, 'log-file': 'dbt.log' }).story).toBe('incident');
    expect(chooseStory(run, { ...asked, 'log-file': 'dbt.log', 'run-id': '3' }).story).toBe('diagnose');
  });

  it('names what is wrong and the event it has nothing for', () => {
    expect(chooseStory(runOf(), { mode: 'triage', asset: undefined, 'run-id': undefined })).toMatchObject({
      key: 'mode',
    });
    const other = runOf({ kind: 'other', headSha: HEAD, name: 'watch' });
    expect(JSON.stringify(chooseStory(other, { mode: 'auto', asset: undefined }))).toContain('watch');
  });
});
