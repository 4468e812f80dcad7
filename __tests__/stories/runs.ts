// Runs as the stories get them: a pull request unless said otherwise.

import type { Run, RunEvent } from '../../src/model/run-event';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);

export function pullRequest(more: Partial<Extract<RunEvent, { kind: 'pull-request' }>> = {}): RunEvent {
  return {
    kind: 'pull-request',
    action: 'opened',
    number: 7,
    headSha: HEAD,
    baseSha: BASE,
    baseRef: 'main',
    labels: [],
    isForeign: false,
    runsOnBase: false,
    ...more,
  };
}

export function runOf(event: RunEvent = pullRequest(), more: Partial<Run> = {}): Run {
  return {
    repository: 'acme/shop',
    serverUrl: 'https://github.com',
    id: 100,
    attempt: 1,
    url: 'https://github.com/acme/shop/actions/runs/100',
    job: 'throughline',
    workspace: '/work',
    defaultBranch: 'main',
    event,
    ...more,
  };
}
