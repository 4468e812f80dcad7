import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEventLines } from '../../src/memory/event-lines';
import { fixOf, incident } from '../stories/past';
import { throughline } from './run-process';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-history-'));
  execFileSync('git', ['init', '--quiet', folder]);
  const events = [incident(), ...fixOf({ at: '2026-11-03T10:00:00Z', fix: 'f1', head: 'a', pull: 9 })];
  writeFileSync(join(folder, 'events.jsonl'), `${writeEventLines(events)}{"half\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('throughline history', () => {
  it('imports events once, tells them in its schema, and exports them as they were', { timeout: 120_000 }, () => {
    const first = throughline(['history', '--repo', folder, '--import', join(folder, 'events.jsonl')]);
    expect(first.code, first.stderr).toBe(0);
    expect(first.stderr).toContain('events.jsonl:5');
    expect(first.stderr).toContain('4 of 4');
    expect(throughline(['history', '--repo', folder, '--import', join(folder, 'events.jsonl')]).stderr).toContain(
      '0 of 4',
    );
    const told = throughline(['history', '--repo', folder, '--format', 'json']);
    const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/history.schema.json'), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    expect(ajv.validate(schema, JSON.parse(told.stdout)) || ajv.errors).toBe(true);
    expect(JSON.parse(told.stdout)).toMatchObject({ incidents: { failures: 1, open: 1 } });
    throughline(['history', '--repo', folder, '--export', join(folder, 'out.jsonl')]);
    const lines = (file: string) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'));
    expect(lines('out.jsonl').sort()).toEqual(lines('events.jsonl').sort());
  });

  it.each([
    [['history', '--since', 'yesterday'], '--since'],
    [['history', '--repo', '/no/such/folder'], 'no such folder'],
  ])('%j is wrong usage', (words, said) => {
    const { code, stderr } = throughline(words);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});
