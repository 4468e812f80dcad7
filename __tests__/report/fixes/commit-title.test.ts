import { describe, expect, it } from 'vitest';
import { commitTitle } from '../../../src/report/fixes/commit-title';

const STEERS =
  /\[(?:skip|no) ci\]|\[(?:ci|actions) skip\]|\[skip actions\]|#\d|\bGH-\d|@\w|:\/\/|this reverts commit|^[\w-]+:\s*true|throughline-fix:|[\r\n`]/i;

describe('the title of a commit', () => {
  it.each([
    'Mends it [skip ci]',
    '[CI SKIP] mends it',
    'Mends it [skip actions][no ci]',
    'Mends it\n\nskip-checks: true',
    'skip-checks: true',
    'Closes #12, fixes acme/shop#3 and resolves GH-4',
    'Closes https://github.com/acme/shop/issues/12',
    'ask @octocat and @acme/owners',
    'This reverts commit abc1234',
    `x\nThroughline-Fix: ${'a'.repeat(64)}`,
  ])('%j steers nothing', (title) => {
    const made = commitTitle(title, 70);
    expect(made).not.toMatch(STEERS);
    expect(made.length).toBeLessThanOrEqual(70);
  });

  it('keeps plain words, and is never empty', () => {
    expect(commitTitle('mends what uses `users.email`', 70)).toBe('mends what uses users.email');
    expect(commitTitle('` \n[]`', 70)).toBe('Apply a fix');
  });
});
