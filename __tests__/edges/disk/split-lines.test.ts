import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/edges/disk/split-lines';

async function linesOf(chunks: string[], limit = 1000): Promise<string[]> {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: string[] = [];
  for await (const line of splitLines(bytes(), limit)) lines.push(line);
  return lines;
}

describe('splitLines', () => {
  it('ends a line at each kind of line end, and opens none after the last', async () => {
    expect(await linesOf(['a\nb\r\nc\rd\n'])).toEqual(['a', 'b', 'c', 'd']);
    expect(await linesOf(['a\n\n\r\n'])).toEqual(['a', '', '']);
    expect(await linesOf(['a'])).toEqual(['a']);
    expect(await linesOf([''])).toEqual([]);
  });

  it('gives the same lines however the bytes are cut', async () => {
    const text = 'one\r\ntwo\rthree\n\r\r\n\nfour \u00c3\u00a9';
    const whole = await linesOf([text]);
    expect(await linesOf([...text])).toEqual(whole);
    expect(whole.at(-1)).toBe('four é');
    for (let cut = 1; cut < text.length; cut += 1) {
      expect(await linesOf([text.slice(0, cut), text.slice(cut)])).toEqual(whole);
    }
  });

  it('holds no more of a line than the limit', async () => {
    expect(await linesOf(['abc', 'def', 'ghi\nx'], 5)).toEqual(['abcde', 'x']);
  });
});
