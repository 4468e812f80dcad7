import { describe, expect, it } from 'vitest';
import { throughline } from './run-process';

function signatures(input: string, environment: Record<string, string> = {}) {
  const ran = throughline(['signature', '--format', 'json'], { input, environment });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  return ran.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { exact: string; template: string; text: string } => JSON.parse(line));
}

describe('signature', () => {
  it('answers each line in its order, blank ones too', () => {
    const found = signatures('took 3 ms\n\ntook 41 ms\r\nno route\n');
    expect(found.map(({ text }) => text)).toEqual(['took <duration>', '', 'took <duration>', 'no route']);
    expect(found[0]).toEqual(found[2]);
    expect(new Set(found.map(({ exact }) => exact)).size).toBe(3);
  });

  it('answers nothing to nothing', () => {
    expect(signatures('')).toEqual([]);
  });

  it('hides secrets, those of the process too', () => {
    const found = signatures('DB_PASSWORD=correcthorse\nusing purple-monkey-dishwasher\n', {
      DEPLOY_TOKEN: 'purple-monkey-dishwasher',
    });
    expect(found.map(({ text }) => text)).toEqual(['DB_PASSWORD=[redacted]', 'using [redacted]']);
  });
});
