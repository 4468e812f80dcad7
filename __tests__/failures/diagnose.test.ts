import { describe, expect, it } from 'vitest';
import { diagnoseText } from './log-of';

const TSC = "src/orders/order.service.ts(12,14): error TS2339: Property 'total' does not exist on type 'OrderDto'.";
const EXIT = '##[error]Process completed with exit code 2.';

function step(name: string, ...lines: string[]): string[] {
  return [`##[group]Run ${name}`, name, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines];
}

describe('diagnose', () => {
  it('tells a compiler error with its place, its lines and how the run ended', async () => {
    const lines = [...step('npm ci', 'added 3 packages'), ...step('npm run typecheck', TSC), EXIT, 'Post job cleanup.'];
    const diagnosis = await diagnoseText(`${lines.join('\n')}\n`);
    expect(diagnosis).toMatchObject({
      schemaVersion: 1,
      primary: 0,
      logLines: lines.length,
      step: 'npm run typecheck',
    });
    expect(diagnosis.failures[0]).toMatchObject({
      kind: 'type',
      origin: 'change',
      action: 'patch',
      tool: 'tsc',
      code: 'TS2339',
      locations: [{ path: 'src/orders/order.service.ts', line: 12, startColumn: 14 }],
    });
    const at = lines.indexOf(TSC) + 1;
    expect(diagnosis.failures[0]!.excerpt).toEqual({ startLine: at, endLine: at, text: TSC });
    const exit = lines.indexOf(EXIT) + 1;
    expect(diagnosis.excerpts.some(({ startLine, endLine }) => startLine <= exit && exit <= endLine)).toBe(true);
  });

  it('believes the failed step more than one that went well', async () => {
    const lines = [
      ...step('npm run lint', 'src/cart.ts:3:1: error: something that nobody minds'),
      ...step(
        'npm test',
        'FAIL src/cart.spec.ts',
        '  ● Cart › adds up',
        '',
        '    expect(received).toBe(expected)',
        '',
        '      at Object.<anonymous> (src/cart.spec.ts:7:20)',
      ),
      '##[error]Process completed with exit code 1.',
    ];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures[0]).toMatchObject({ tool: 'jest', test: 'Cart › adds up', kind: 'test' });
    expect(failures.some(({ message }) => message.includes('nobody minds'))).toBe(false);
  });

  it('looks past what cleans up', async () => {
    const lines = [...step('npm test', TSC), EXIT, 'Post job cleanup.', 'Error: the cache was not saved'];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures.map(({ tool }) => tool)).toEqual(['tsc']);
  });

  it('believes what is new against a passing log', async () => {
    const noise = Array.from({ length: 60 }, (_, index) => `ERROR could not reach tracker ${index}, going on`);
    const passing = ['start', ...noise, 'done in 12.3s'];
    const failing = [
      'start',
      ...noise.map((line) => line.replace('tracker', 'tracker')),
      'ERROR price list is empty',
      ...noise,
      'done in 14.1s',
    ];
    const { failures } = await diagnoseText(failing.join('\n'), { passing: passing.join('\n') });
    expect(failures[0]!.message).toBe('ERROR price list is empty');
    expect(failures).toHaveLength(1);
  });

  it('shows the region of a tool that nobody knows', async () => {
    const lines = [
      ...step(
        'make ship',
        'packing',
        'shipwright: hull breach in frame 7',
        '  while fitting plank 12',
        'shipwright: failed',
      ),
      EXIT,
    ];
    const { failures, excerpts } = await diagnoseText(lines.join('\n'));
    const at = lines.indexOf('shipwright: failed') + 1;
    const shown = [...failures.map(({ excerpt }) => excerpt), ...excerpts];
    expect(shown.some(({ startLine, endLine }) => startLine <= at && at <= endLine)).toBe(true);
    expect(shown.some(({ startLine, endLine }) => startLine <= at - 2 && at - 2 <= endLine)).toBe(true);
  });

  it('tells the first failure of every tool before the second of any', async () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `src/a${index}.ts(1,1): error TS2304: Cannot find name 'x${index}'.`,
    );
    const lines = [
      ...step('npm run check', ...many, '', '/work/src/cart.ts', '  3:7  error  unused  no-unused-vars'),
      EXIT,
    ];
    const { failures } = await diagnoseText(lines.join('\n'));
    expect(failures.slice(0, 3).map(({ tool }) => tool)).toContain('eslint');
    const places = failures.flatMap(({ locations }) => locations.map(({ path }) => path));
    expect(places).toContain('src/a59.ts');
  });

  it('quotes a secret nowhere', async () => {
    const token = `ghp_${'aB3'.repeat(12)}`;
    const diagnosis = await diagnoseText([...step('deploy', `error: push with ${token} was refused`), EXIT].join('\n'));
    expect(JSON.stringify(diagnosis)).not.toContain(token);
  });

  it('says nothing of a log without failure', async () => {
    const diagnosis = await diagnoseText(
      Array.from({ length: 50 }, (_, index) => `step ${index} went well`).join('\n'),
    );
    expect(diagnosis.failures).toEqual([]);
  });

  it.each([
    [''],
    ['\n'],
    ['\u0000'.repeat(5000)],
    ['('.repeat(50_000)],
    ['\r'.repeat(3000)],
    ['error'],
    ['  at x\n'.repeat(500)],
  ])('answers whatever it is given', async (log) => {
    const { failures, logLines, excerpts } = await diagnoseText(log);
    for (const { startLine, endLine } of [...failures.map(({ excerpt }) => excerpt), ...excerpts]) {
      expect(startLine).toBeGreaterThan(0);
      expect(endLine).toBeLessThanOrEqual(logLines);
    }
  });
});
