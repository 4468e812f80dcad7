import { describe, expect, it } from 'vitest';
import { matchesPath } from '../../src/settings/matches-path';

describe('matchesPath', () => {
  it.each([
    ['db/legacy', 'db/legacy/001.sql', true],
    ['./db/legacy/', 'db/legacy/001.sql', true],
    ['db/legacy', 'db/legacy-2/001.sql', false],
    ['db/**/*.sql', 'db/a/b/001.sql', true],
    ['*.sql', 'deep/down/001.sql', true],
    ['db/*', 'db/a/001.sql', true],
    ['db/*.sql', 'db/a/001.sql', false],
    ['.', 'anything', true],
    ['{a,b}/x.sql', 'b/x.sql', true],
  ])('%s on %s', (glob, path, expected) => {
    expect(matchesPath([glob], path)).toBe(expected);
  });

  it('means nothing without globs', () => {
    expect(matchesPath([], 'a.sql')).toBe(false);
  });
});
