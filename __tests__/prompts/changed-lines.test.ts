import { describe, expect, it } from 'vitest';
import { changedLines, patchLines, writeChanged } from '../../src/prompts/changed-lines';

const written = (before: string | null, after: string | null) =>
  changedLines(before, after).map(({ sign, line, text }) => `${sign}${line} ${text}`);

describe('what changed between two texts', () => {
  it('is told without what stayed', () => {
    const before = 'a\nb\nc\nd\ne\n';
    expect(written(before, 'a\nB\nc\nd\ne\nf\n')).toEqual(['-2 b', '+2 B', '+6 f']);
    expect(written(before, before)).toEqual([]);
  });

  it('of a new and of a removed file is all of it', () => {
    expect(written(null, 'a\nb\n')).toEqual(['+1 a', '+2 b']);
    expect(written('a\n', null)).toEqual(['-1 a']);
  });

  it('finds several places', () => {
    const lines = Array.from({ length: 400 }, (_, at) => `line ${at}`);
    const after = lines.map((line, at) => (at % 100 === 50 ? `changed ${at}` : line));
    expect(written(lines.join('\n'), after.join('\n'))).toHaveLength(8);
  });

  it('does not mind line ends', () => {
    expect(written('a\r\nb\r\n', 'a\nb\n')).toEqual([]);
  });

  it('gives every line of either side its place, whatever repeats', () => {
    const before = 'x\n'.repeat(50) + 'y\n' + 'x\n'.repeat(50);
    const after = 'x\n'.repeat(30) + 'y\nz\n' + 'x\n'.repeat(70);
    const changed = changedLines(before, after);
    const left = before
      .split('\n')
      .filter((_, at) => !changed.some(({ sign, line }) => sign === '-' && line === at + 1));
    const stays = after
      .split('\n')
      .filter((_, at) => !changed.some(({ sign, line }) => sign === '+' && line === at + 1));
    expect(left).toEqual(stays);
  });
});

describe('a unified diff', () => {
  it('loses its context', () => {
    const patch = '@@ -1,3 +1,4 @@ head\n a\n-b\n+B\n+C\n c\n\\ No newline at end of file\n@@ -10 +11,2 @@\n x\n+y';
    expect(patchLines(patch).map(({ sign, line, text }) => `${sign}${line}${text}`)).toEqual([
      '-2b',
      '+2B',
      '+3C',
      '+12y',
    ]);
  });

  it('is cut where it is long, and says so', () => {
    const lines = changedLines(null, 'a\nb\nc\n');
    expect(writeChanged(lines, 2).split('\n')).toEqual(['+1 | a', '+2 | b', '… and 1 more changed lines']);
  });
});
