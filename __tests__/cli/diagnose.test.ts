import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { temporary, throughline, writeTree } from './run-process';

const LOG = [
  '##[group]Run npm run typecheck',
  'npm run typecheck',
  '##[endgroup]',
  "src/cart.ts(12,14): error TS2339: Property 'total' does not exist on type 'Cart'.",
  '##[error]Process completed with exit code 2.',
  'Post job cleanup.',
].join('\n');

function logFile(text = LOG): { folder: string; file: string } {
  const folder = temporary('diagnose');
  const file = join(folder, 'job.log');
  writeFileSync(file, text);
  return { folder, file };
}

describe('throughline diagnose', () => {
  it('prints JSON as its schema says', () => {
    const ran = throughline(['diagnose', '--log', logFile().file, '--format', 'json']);
    expect(ran.code).toBe(0);
    const schema = JSON.parse(readFileSync(join(__dirname, '../../schemas/diagnose.schema.json'), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    expect(ajv.validate(schema, JSON.parse(ran.stdout)) || ajv.errors).toBe(true);
    expect(JSON.parse(ran.stdout).failures[0]).toMatchObject({ tool: 'tsc', code: 'TS2339' });
  });

  it('tells a person what failed, where, which line says so, and what to do', () => {
    const { stdout } = throughline(['diagnose', '--log', logFile().file]);
    expect(stdout).toContain('TS2339');
    expect(stdout).toContain('src/cart.ts:12:14');
    expect(stdout).toMatch(/^ +4 │ src\/cart\.ts\(12,14\)/m);
    expect(stdout).toContain('Mend');
  });

  it('writes Markdown in which the log is no markup', () => {
    const { file } = logFile('error: <img src=x> ```boom @everyone\n##[error]Process completed with exit code 1.');
    const { stdout } = throughline(['diagnose', '--log', file, '--format', 'markdown']);
    expect(stdout).toContain('boom');
    expect(stdout.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
  });

  it('names places as the repository does', () => {
    const { folder, file } = logFile(LOG.replace('src/cart.ts', '/somewhere/odd/checkout/packages/web/src/cart.ts'));
    const repo = writeTree(join(folder, 'repo'), { 'packages/web/src/cart.ts': 'export {};\n' });
    const ran = throughline(['diagnose', '--log', file, '--repo', repo, '--format', 'json']);
    expect(JSON.parse(ran.stdout).failures[0].locations[0].path).toBe('packages/web/src/cart.ts');
  });

  it.each([
    [['diagnose'], /--log FILE/],
    [['diagnose', '--log', '/no/such/file.log'], /no such file/],
    [['diagnose', '--log', '/'], /folder/],
    [['diagnose', '--log', '-', '--passing-log', '/no/such/file.log'], /--passing-log/],
  ])('%j is declined with a message', (words, said) => {
    const ran = throughline(words);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(said);
    expect(ran.stdout).toBe('');
  });
});
