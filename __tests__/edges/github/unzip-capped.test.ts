import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CAPS, unzipCapped } from '../../../src/edges/github/unzip-capped';

async function* streamed(bytes: Uint8Array, step = 1000): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}

const all = () => true;

describe('unzipCapped', () => {
  it('reads wanted files, packed and stored', async () => {
    const archive = zipSync({
      'reports/junit.xml': strToU8('<testsuites/>'),
      'reports/stored.txt': [strToU8('plain'), { level: 0 }],
      'image.png': strToU8('not wanted'),
    });
    const { files, left } = await unzipCapped(streamed(archive), (name) => name.startsWith('reports/'));
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['reports/junit.xml', '<testsuites/>'],
      ['reports/stored.txt', 'plain'],
    ]);
    expect(left).toEqual([]);
  });

  it('stops a bomb at its ratio and at its size', async () => {
    const bomb = zipSync({ 'a.xml': new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    for (const caps of [CAPS, { ...CAPS, ratio: 1e9, file: 1_000_000 }]) {
      const { files, left } = await unzipCapped(streamed(bomb), all, caps);
      expect(files).toEqual([]);
      expect(left).toHaveLength(1);
    }
  });

  it('says what it leaves out: too many files, too large an archive', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${at}.xml`, strToU8('x')])));
    expect((await unzipCapped(streamed(many), all, { ...CAPS, files: 5 })).files).toHaveLength(5);
    const cut = await unzipCapped(streamed(many), all, { ...CAPS, archive: 100 });
    expect(cut.left).not.toEqual([]);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['no archive', strToU8('<html>Not found</html>')],
    ['a broken archive', zipSync({ 'a.xml': strToU8('hello hello hello hello') }).subarray(0, 40)],
  ])('survives %s', async (_, bytes) => {
    expect((await unzipCapped(streamed(bytes), all)).files).toEqual([]);
  });
});
