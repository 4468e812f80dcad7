import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openGitHub } from '../../../src/edges/github/open-github';
import { isServiceError } from '../../../src/model/service-error';
import { type GitHub, startGitHub } from '../../servers/github/emulator';

let github: GitHub;
const token = 'ghs_outcomes';
const fields = {
  name: 'CI',
  status: 'completed',
  conclusion: 'success',
  head_branch: 'main',
  head_sha: 'a'.repeat(40),
};

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
afterEach(() => expect(github.violations).toEqual([]));
beforeEach(() => {
  github.reset();
  const repository = github.addRepository('acme/shop', '/nowhere');
  repository.runs.push({ id: 1, fields }, { id: 2, fields, headRepository: 'mallory/shop' });
  github.addToken(token, { actions: 'read' });
});

describe('the ends of runs', () => {
  it('of a branch are not those of a branch that a fork calls the same', async () => {
    const edge = openGitHub({ token, repository: 'acme/shop', apiUrl: github.url, log: () => {} });
    const ends = await edge.listRunEnds({ branch: 'main' });
    if (isServiceError(ends)) throw new Error(ends.reason);
    expect(ends.map(({ id }) => id)).toEqual([1]);
    const ofCommit = await edge.listRunEnds({ headSha: fields.head_sha });
    expect(isServiceError(ofCommit) ? [] : ofCommit.map(({ id }) => id)).toEqual([1, 2]);
  });
});
