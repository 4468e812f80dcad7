import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failureCauses } from '../../../src/failures/causes/index';
import { FAILURE_ACTIONS, FAILURE_KINDS, FAILURE_ORIGINS } from '../../../src/model/failure';
import { diagnoseText } from '../log-of';

/** What a runner prints before a step, so that a sample stands where it would stand. */
const BEFORE = ["Current runner version: '2.334.0'", '##[group]Run ./ci.sh', './ci.sh', '##[endgroup]', 'working'];

describe.each(failureCauses.map((cause) => [cause.id, cause] as const))('%s', (_, cause) => {
  it('has samples, and says what to do', () => {
    expect(cause.samples.length).toBeGreaterThan(0);
    expect(cause.advice.endsWith('.')).toBe(true);
    expect(FAILURE_KINDS).toContain(cause.kind);
    expect(FAILURE_ORIGINS).toContain(cause.origin);
    expect(FAILURE_ACTIONS).toContain(cause.action);
  });

  it.each(cause.samples.map(({ log, line }) => [log, line] as const))('is named by its own line: %s', (log, line) => {
    const text = log.split('\n')[line - 1]!;
    const first = failureCauses.find(
      ({ patterns, unless }) => patterns.some((pattern) => pattern.test(text)) && !unless?.test(text),
    );
    expect(first?.id).toBe(cause.id);
  });

  it.each(cause.samples.map(({ log, line }) => [log, line] as const))('shows its line first: %s', async (log, line) => {
    const lines = [...(log.startsWith('##[group]Run') ? [] : BEFORE), ...log.split('\n')];
    if (!log.includes('##[error]')) lines.push('##[error]Process completed with exit code 1.');
    const { failures, primary } = await diagnoseText(lines.join('\n'));
    const at = lines.length - (log.includes('##[error]') ? 0 : 1) - log.split('\n').length + line;
    const shown = failures.map(({ excerpt }) => excerpt);
    expect(shown.some(({ startLine, endLine }) => startLine <= at && at <= endLine)).toBe(true);
    expect(failures[primary]).toBeDefined();
  });

  it.each((cause.others ?? []).map((log) => [log]))('is not what this log fails for: %s', async (log) => {
    const { failures, primary } = await diagnoseText(log);
    expect(failures[primary]?.cause ?? null).not.toBe(cause.id);
  });

  it('costs no more than the line is long', () => {
    const baits = [
      'a'.repeat(50_000),
      ' '.repeat(50_000),
      `${'error: '.repeat(8000)}!`,
      '.'.repeat(50_000),
      '"'.repeat(50_000),
    ];
    for (const bait of baits) for (const pattern of cause.patterns) pattern.test(bait.slice(0, 4000));
    expect(cause.patterns.every((pattern) => !pattern.global)).toBe(true);
  });
});

it('lists every file', () => {
  const files = readdirSync(join(__dirname, '../../../src/failures/causes')).map((name) => name.replace(/\.ts$/, ''));
  const named = files.filter((name) => name !== 'index' && name !== 'cause').sort();
  expect(failureCauses.map(({ id }) => id).sort()).toEqual(named);
});
