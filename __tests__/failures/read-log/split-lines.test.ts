import { describe, expect, it } from 'vitest';
import { LONGEST_LINE, splitLines } from '../../../src/failures/read-log/split-lines';
import { streamOf } from '../log-of';

async function linesOf(log: string | Uint8Array, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of splitLines(streamOf(log, size))) lines.push(...batch);
  return lines;
}

describe('splitLines', () => {
  it.each([1, 2, 3, 5, 1000])('reads every line end, in pieces of %i bytes', async (size) => {
    expect(await linesOf('one\ntwo\r\nthree\rfour\r\r\nlast', size)).toEqual([
      'one',
      'two',
      'three',
      'four',
      '',
      'last',
    ]);
    expect(await linesOf('one\n', size)).toEqual(['one']);
    expect(await linesOf('one\r', size)).toEqual(['one']);
    expect(await linesOf('\n\n', size)).toEqual(['', '']);
    expect(await linesOf('', size)).toEqual([]);
  });

  it.each([1, 3, 64])('decodes characters that are cut apart, in pieces of %i bytes', async (size) => {
    expect(await linesOf('última línea ✖\n😀', size)).toEqual(['última línea ✖', '😀']);
  });

  it('decodes UTF-16 by its mark', async () => {
    const little = Buffer.from('\ufeffeins\nzwei', 'utf16le');
    const big = Buffer.from(little).swap16();
    expect((await linesOf(little, 3)).map((line) => line.replace('\ufeff', ''))).toEqual(['eins', 'zwei']);
    expect((await linesOf(big, 3)).map((line) => line.replace('\ufeff', ''))).toEqual(['eins', 'zwei']);
  });

  it('reads on after bytes that are no text', async () => {
    const lines = await linesOf(Uint8Array.from([0xff, 0xc0, 0x80, 0x0a, 0x6f, 0x6b]), 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe('ok');
  });

  it('cuts a line that does not end, and counts on', async () => {
    const lines = await linesOf(`${'x'.repeat(LONGEST_LINE * 3)}\nnext`, 1000);
    expect(lines.map((line) => line.length)).toEqual([LONGEST_LINE + 1, 4]);
    expect(lines[0]!.endsWith('…')).toBe(true);
  });
});
