import { describe, expect, it } from 'vitest';
import { readSettings, type SettingsSources } from '../../src/settings/read-settings';
import { defaultSettings } from '../../src/settings/schema';
import { describeSettingsError } from '../../src/settings/settings-error';

const RULES = ['no-removed-column-in-use', 'no-narrowed-type'];

function read(text: string | null, inputs: Record<string, string> = {}, more: Partial<SettingsSources> = {}) {
  return readSettings({
    inputs,
    file: text === null ? null : { path: '.throughline.yml', text },
    rules: RULES,
    ...more,
  });
}

function settingsOf(result: ReturnType<typeof readSettings>) {
  if ('errors' in result) throw new Error(result.errors.map(describeSettingsError).join('\n'));
  return result.settings;
}

function errorsOf(result: ReturnType<typeof readSettings>) {
  if (!('errors' in result)) throw new Error('expected errors');
  return result.errors;
}

describe('readSettings', () => {
  it('is complete without a file or inputs', () => {
    const settings = settingsOf(read(null));
    expect(settings).toEqual(defaultSettings());
    expect(settings['fail-on']).toBe('high');
    expect(settings.comment).toBe('on-findings');
    expect(settings['check-run']).toBe(true);
    expect(settings['llm-provider']).toBeUndefined();
  });

  it('lets inputs win over the file and the file over the defaults', () => {
    const settings = settingsOf(read('fail-on: low\ncomment: never\n', { 'fail-on': 'critical', comment: ' ' }));
    expect(settings['fail-on']).toBe('critical');
    expect(settings.comment).toBe('never');
  });

  it('reads numbers and truth values out of inputs', () => {
    const settings = settingsOf(read(null, { 'check-run': 'False', 'max-cost-usd': '0.25', 'max-input-tokens': '10' }));
    expect(settings['check-run']).toBe(false);
    expect(settings['max-cost-usd']).toBe(0.25);
    expect(settings['max-input-tokens']).toBe(10);
    expect(errorsOf(read(null, { 'max-input-tokens': '1.5' }))[0]!.key).toBe('max-input-tokens');
    expect(errorsOf(read(null, { 'check-run': 'maybe' }))[0]!.key).toBe('check-run');
  });

  it('reads databases, rules, ignored and excluded places', () => {
    const settings = settingsOf(
      read(`
databases:
  - name: shop
    dialect: mysql
    migrations: [db/a, db/b]
  - name: billing
    migrations: billing/db
    schema: app
rules:
  no-narrowed-type: off
ignore:
  - paths: legacy/**
    rules: no-removed-column-in-use
    reason: goes away in May
exclude: [vendor]
`),
    );
    expect(settings.databases).toEqual([
      { name: 'shop', dialect: 'mysql', migrations: ['db/a', 'db/b'] },
      { name: 'billing', migrations: ['billing/db'], schema: 'app' },
    ]);
    expect(settings.rules).toEqual({ 'no-narrowed-type': 'off' });
    expect(settings.ignore[0]).toMatchObject({ paths: ['legacy/**'], rules: ['no-removed-column-in-use'] });
    expect(settings.exclude).toEqual(['vendor']);
  });

  it.each([
    ['an unknown key', 'comment: never\nfail_on: high\n', 2, 1, 'fail_on', '`fail-on`'],
    ['a misspelt value', 'fail-on: hihg\n', 1, 10, 'fail-on', '`high`'],
    ['a value of another type', '\ncheck-run: "yes"\n', 2, 12, 'check-run', '`true` or `false`'],
    ['a key missing in a list', 'databases:\n  - name: shop\n', 2, 5, 'databases[0].migrations', 'missing'],
    [
      'an unknown key in a list',
      'ignore:\n  - path: x\n    paths: x\n    reason: y\n',
      2,
      5,
      'ignore[0].path',
      '`paths`',
    ],
    ['a path that leaves the repository', 'exclude:\n  - ok\n  - ../x\n', 3, 5, 'exclude[1]', 'inside'],
    [
      'a folder that leaves the repository',
      'databases: [{name: a, migrations: [../x]}]',
      1,
      36,
      'databases[0].migrations[0]',
      'inside',
    ],
    ['a list where a text belongs', 'comment: [never]\n', 1, 10, 'comment', '`never`'],
    [
      'an unknown rule',
      'rules:\n  no-removed-colum-in-use: low\n',
      2,
      3,
      'rules.no-removed-colum-in-use',
      '`no-removed-column-in-use`',
    ],
    ['a secret that belongs to the workflow', 'github-token: abc\n', 1, 1, 'github-token', 'not a setting'],
    ['an unknown llm setting', 'llm-modle: abc\n', 1, 1, 'llm-modle', '`llm-model`'],
    ['an accepted place without a reason', 'ignore: [{paths: a}]', 1, 10, 'ignore[0].reason', 'missing'],
  ])('places %s', (_, text, line, column, key, hint) => {
    const [error] = errorsOf(read(text));
    expect({ path: error!.path, line: error!.line, column: error!.column, key: error!.key }).toEqual({
      path: '.throughline.yml',
      line,
      column,
      key,
    });
    expect(error!.message).toContain(hint);
  });

  it('reports every mistake at once, of inputs too', () => {
    const errors = errorsOf(read('fail-on: no\ncomments: x\n', { comment: 'sometimes', colour: 'red' }));
    expect(errors.map((error) => error.key).sort()).toEqual(['colour', 'comment', 'comments', 'fail-on']);
    expect(errors.filter((error) => error.path === null)).toHaveLength(2);
  });

  it.each([
    ['broken syntax', 'a: [\n'],
    ['a tab', 'rules:\n\tx: y\n'],
    ['a duplicate key', 'comment: never\ncomment: always\n'],
    ['a bomb of aliases', bomb()],
    ['a scalar file', 'hello'],
    ['a list file', '- a\n- b\n'],
    ['too much text', `# ${'x'.repeat(300_000)}`],
    ['a prototype', '__proto__: {a: 1}\n'],
    ['control characters', 'comment: "\\u0007\\u001b[31m"\n'],
  ])('answers %s with an error, not an exception', (_, text) => {
    const errors = errorsOf(read(text));
    expect(errors.length).toBeGreaterThan(0);
    for (const error of errors) expect(describeSettingsError(error)).not.toMatch(/\p{Cc}/u);
  });

  it.each([
    ['an empty file', ''],
    ['only comments', '# nothing\n'],
    ['a byte order mark', '\uFEFFcomment: never\n'],
  ])('accepts %s', (_, text) => {
    expect(settingsOf(read(text))['fail-on']).toBe('high');
  });

  it('takes models and spending from no file that a pull request can change', () => {
    const text = 'llm-base-url: https://evil.example/v1\nmax-cost-usd: 500\nfail-on: low\n';
    const result = read(text, { 'max-cost-usd': '2' }, { fileIsTrusted: false });
    const settings = settingsOf(result);
    expect(settings['llm-base-url']).toBeUndefined();
    expect(settings['max-cost-usd']).toBe(2);
    expect(settings['fail-on']).toBe('low');
    expect('notices' in result && result.notices).toHaveLength(2);
    expect(settingsOf(read(text))['max-cost-usd']).toBe(500);
  });

  it('lets a report file leave the checkout only when the workflow says so', () => {
    expect(settingsOf(read(null, { 'sarif-file': '/tmp/out.sarif' }))['sarif-file']).toBe('/tmp/out.sarif');
    expect(errorsOf(read('sarif-file: /etc/passwd\n'))[0]!.key).toBe('sarif-file');
  });
});

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return lines.join('\n');
}
