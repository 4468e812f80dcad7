import { describe, expect, it } from 'vitest';
import type { PullNote, WorkflowRun } from '../../src/model/failed-run';
import { rememberResolved } from '../../src/stories/remember';
import { INCIDENT, incident, memoryEdge, pastOf } from './past';

const GREEN: WorkflowRun = {
  id: 900,
  attempt: 1,
  workflow: 1,
  name: 'CI',
  path: '.github/workflows/ci.yml',
  event: 'pull_request',
  conclusion: 'success',
  url: '',
  headSha: 'd'.repeat(40),
  headBranch: 'main',
  headRepository: 'acme/shop',
  createdAt: '2026-11-04T10:00:00Z',
};
const PULL: PullNote = { number: 30, title: 'x', url: '' };
const OF_MAIN = incident({ branch: 'main', pull: null });

async function over(target: Partial<WorkflowRun>, pull: PullNote | null, past = OF_MAIN) {
  const edge = memoryEdge(await pastOf([past]));
  await rememberResolved({ ...GREEN, ...target }, pull, 'acme/shop', edge, () => {});
  return edge.written.map((event) => ('incident' in event ? event.incident : ''));
}

describe('what a run that passes ends', () => {
  it('is what failed on its branch, or under its pull request', async () => {
    expect(await over({ event: 'push' }, null)).toEqual([INCIDENT]);
    const ofPull = incident({ branch: 'main', pull: PULL.number });
    expect(await over({ headRepository: 'mallory/shop' }, PULL, ofPull)).toEqual([INCIDENT]);
  });

  it('is not what failed on the branch of that name where the fork came from', async () => {
    expect(await over({ headRepository: 'mallory/shop' }, PULL)).toEqual([]);
    expect(await over({ headRepository: 'mallory/shop' }, null)).toEqual([]);
    expect(await over({ headRepository: null }, null)).toEqual([]);
  });
});
