import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/failures/read-log/read-log';
import { cleanLine } from '../../../src/failures/read-log/clean-line';
import { streamOf } from '../log-of';

describe('cleanLine', () => {
  it.each([
    ['2026-05-06T13:24:28.0500263Z ##[error]no', '##[error]no'],
    ['test\tRun tests\t2026-05-06T13:24:28.0500263Z \u001b[31mno\u001b[0m', 'no'],
    ['\ufeff2026-05-06T13:24:28.0500263Z first', 'first'],
    ['\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007 text', 'link text'],
    ['a\u0000b\u0008c  ', 'abc'],
    ['12:24 is no runner time', '12:24 is no runner time'],
    ['a\tb\tc', 'a\tb\tc'],
  ])('%j', (raw, shown) => expect(cleanLine(raw)).toBe(shown));
});

describe('readLog', () => {
  it('keeps an ordinary log whole', async () => {
    const log = await readLog(streamOf('one\ntwo\nthree\n', 5));
    expect(log).toMatchObject({ lineCount: 3, numbers: [1, 2, 3], texts: ['one', 'two', 'three'] });
  });

  it('keeps of a huge log its beginning, its end and what tells', async () => {
    const dull = (from: number): string =>
      Array.from(
        { length: 60_000 },
        (_, index) => `compiled module number ${from + index} of the shop without trouble`,
      ).join('\n');
    const text = `begin\n${dull(0)}\nsrc/a.ts(1,2): error TS2339: Property 'total' does not exist\n${dull(90_000)}\n${dull(200_000)}\n${dull(300_000)}\nend`;
    const log = await readLog(streamOf(text, 65_536));
    expect(log.lineCount).toBe(240_003);
    expect(log.texts.length).toBeLessThan(log.lineCount);
    expect(log.texts[0]).toBe('begin');
    expect(log.texts.at(-1)).toBe('end');
    const at = log.texts.findIndex((line) => line.includes('TS2339'));
    expect(log.numbers[at]).toBe(60_002);
  });

  it('knows the steps of lines that name them', async () => {
    const stamp = '2026-05-06T13:24:28.0500263Z';
    const log = await readLog(streamOf(`ci\tSet up job\t${stamp} a\nci\tTest\t${stamp} b\nci\tTest\t${stamp} c`));
    expect(log.steps).toEqual([
      { at: 0, job: 'ci', step: 'Set up job' },
      { at: 1, job: 'ci', step: 'Test' },
    ]);
  });
});
