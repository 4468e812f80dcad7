import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openQuestionThread } from '../../src/edges/pool/question-thread';

const folder = mkdtempSync(join(tmpdir(), 'question-thread-'));
const entry = join(folder, 'thread.js');
writeFileSync(
  entry,
  `const { parentPort, workerData } = require('node:worker_threads');
let asked = 0;
parentPort.on('message', ({ id, question }) => {
  asked += 1;
  if (question === 'loop') for (;;) {}
  if (question === 'fill') { const all = []; for (;;) all.push(new Array(1e6).fill(asked)); }
  if (question === 'end') process.exit(3);
  if (question === 'throw') throw new Error('no such question');
  parentPort.postMessage({ id, answer: { question, asked, subject: workerData.throughline, env: Object.keys(process.env) } });
});
`,
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = () =>
  openQuestionThread<string, { question: string; asked: number; env: string[] }>(entry, 'tests', {
    milliseconds: 400,
    megabytes: 64,
  });

describe('a thread for questions', () => {
  it('answers one after the other, in one thread that knows nothing of the run', async () => {
    const thread = open();
    const [first, second] = await Promise.all([thread.ask('a'), thread.ask('b')]);
    expect(first).toEqual({ answer: { question: 'a', asked: 1, subject: 'tests', env: [] } });
    expect(second).toMatchObject({ answer: { question: 'b', asked: 2 } });
    await thread.close();
  });

  it.each([
    ['loop', /took longer/],
    ['fill', /memory/],
    ['end', /ended/],
    ['throw', /no such question/],
  ])('loses a question that should %s, and answers the next', async (question, reason) => {
    const thread = open();
    const lost = await thread.ask(question);
    expect(lost).toHaveProperty('failed');
    expect('failed' in lost && lost.failed).toMatch(reason);
    expect(await thread.ask('again')).toMatchObject({ answer: { question: 'again', asked: 1 } });
    await thread.close();
  });

  it('can be closed before it was ever asked', async () => {
    await expect(open().close()).resolves.toBeUndefined();
  });
});
