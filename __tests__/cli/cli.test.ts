import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import { git, temporary, throughline, writeTree } from './run-process';

const BASE = {
  'migrations/001_users.sql': 'CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL\n);\n',
  'queries/mails.sql': 'SELECT id, email\nFROM users;\n',
};
const RENAME = { 'migrations/002_rename.sql': 'ALTER TABLE users RENAME COLUMN email TO email_address;\n' };

let folders: { root: string; base: string; head: string };

beforeAll(() => {
  const root = temporary('folders');
  const base = writeTree(join(root, 'base'), BASE);
  const head = writeTree(join(root, 'head'), { ...BASE, ...RENAME });
  folders = { root, base, head };
});

function schema(name: string): object {
  return JSON.parse(readFileSync(join(__dirname, '../../schemas', name), 'utf8'));
}

function check(...more: string[]) {
  return throughline(['check', '--base', folders.base, '--head', folders.head, '--repo', folders.root, ...more]);
}

describe('usage', () => {
  it.each([
    [['--help'], 0],
    [['check', '--help'], 0],
    [['graph', 'impact', '--help'], 0],
    [['--version'], 0],
    [['chek'], 2],
    [['lineage', '--sql', 'x'], 2],
    [['graph', 'shw', 'users'], 2],
    [['check', '--fail-on', 'sometimes'], 2],
    [['check', '--base'], 2],
    [['check', '--base', '--head'], 2],
    [['graph', 'show'], 2],
    [['schema', 'extra'], 2],
    [['schema', '--format', 'sarif'], 2],
    [['check', '--repo', '/no/such/folder'], 2],
    [['check', '--head', 'HEAD', '--fix'], 2],
  ])('%j exits with %i', (words, code) => {
    const ran = throughline(words);
    expect(ran.code).toBe(code);
    expect(code === 0 ? ran.stdout : ran.stderr).not.toBe('');
    if (code !== 0) expect(ran.stdout).toBe('');
  });

  it('suggests the flag that was meant', () => {
    expect(throughline(['check', '--fial-on', 'low']).stderr).toContain('--fail-on');
  });
});

describe('check', () => {
  it('compares folders, names the place and exits with 1', () => {
    const ran = check();
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('queries/mails.sql:1:12');
    expect(ran.stdout).not.toContain('\u001b');
    expect(ran.stderr).toBe('');
  });

  it('writes JSON as the schema says, to a file too', () => {
    const output = join(folders.root, 'out/deep/report.json');
    const ran = check('--format', 'json', '--output', output, '--stats');
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/\d+ files/);
    const report = JSON.parse(readFileSync(output, 'utf8'));
    const ajv = new Ajv2020({ strictTypes: false });
    expect(ajv.validate(schema('check.schema.json'), report) ? [] : ajv.errors).toEqual([]);
    expect(report).toMatchObject({ base: folders.base, head: folders.head, verdict: 'unsafe' });
    expect(report.findings).toMatchObject([{ path: 'queries/mails.sql', line: 1, startColumn: 12, introduced: true }]);
    expect(readdirSync(join(folders.root, 'out/deep'))).toEqual(['report.json']);
  });

  it.each(['sarif', 'markdown', 'html'])('writes %s', (format) => {
    const ran = check('--format', format);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('queries/mails.sql');
  });

  it('lets --fail-on decide the exit code, not the report', () => {
    const ran = check('--fail-on', 'none');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('queries/mails.sql:1:12');
  });

  it('says the same from a warm cache, and keeps it out of the repository', () => {
    const cache = temporary('kept');
    const words = ['check', '--base', folders.base, '--head', folders.head, '--repo', folders.root, '--format', 'json'];
    const environment = { XDG_CACHE_HOME: cache };
    const [cold, warm] = [throughline(words, { environment }), throughline(words, { environment })].map((ran) => {
      const { stats: _, ...rest } = JSON.parse(ran.stdout);
      return rest;
    });
    expect(warm).toEqual(cold);
    expect(readdirSync(join(cache, 'throughline')).some((name) => name.endsWith('.sqlite'))).toBe(true);
    expect(readdirSync(folders.head).sort()).toEqual(['migrations', 'queries']);
  });

  it('keeps nothing with --no-cache', () => {
    const cache = temporary('none');
    throughline(['schema', '--repo', folders.head, '--no-cache'], { environment: { XDG_CACHE_HOME: cache } });
    expect(existsSync(join(cache, 'throughline'))).toBe(false);
  });

  it('names file, line and key of a settings mistake', () => {
    const root = writeTree(temporary('settings'), {
      ...BASE,
      '.throughline.yml': 'dialect: postgres\nfail-on: sometimes\n',
    });
    const ran = throughline(['check', '--base', folders.base, '--repo', root]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/\.throughline\.yml:2:\d+ `fail-on`/);
  });

  it('takes fail-on from the flag before the file', () => {
    const root = writeTree(temporary('order'), { ...BASE, ...RENAME, '.throughline.yml': 'fail-on: none\n' });
    expect(throughline(['check', '--base', folders.base, '--repo', root]).code).toBe(0);
    expect(throughline(['check', '--base', folders.base, '--repo', root, '--fail-on', 'high']).code).toBe(1);
  });
});

describe('check in a git repository', () => {
  it('compares the work tree with where it left the default branch', () => {
    const root = writeTree(temporary('git'), BASE);
    git(root, 'init', '-q', '-b', 'main');
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'users');
    git(root, 'checkout', '-qb', 'rename');
    writeTree(root, RENAME);
    git(root, 'add', '.');
    git(root, 'commit', '-qm', 'rename');
    const ran = throughline(['check', '--format', 'json'], { cwd: root });
    expect(ran.code).toBe(1);
    const report = JSON.parse(ran.stdout);
    expect(report.base).toMatch(/^[0-9a-f]{40}$/);
    expect(report.head).toBe('WORKTREE');
    expect(report.findings).toMatchObject([{ path: 'queries/mails.sql' }]);
    const back = throughline(['check', '--base', 'rename', '--head', 'main', '--quiet'], { cwd: root });
    expect(back.code).not.toBe(3);
  });

  it('asks for --base where there is no default branch', () => {
    const ran = throughline(['check', '--repo', folders.head]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('--base');
  });
});

describe('graph and schema', () => {
  it('exports JSON as the schema says, equal each time', () => {
    const [one, two] = [1, 2].map(() => throughline(['graph', 'export', '--repo', folders.base]));
    const ajv = new Ajv2020({ strictTypes: false });
    expect(ajv.validate(schema('graph.schema.json'), JSON.parse(one!.stdout)) ? [] : ajv.errors).toEqual([]);
    expect(two!.stdout).toBe(one!.stdout);
  });

  it.each(['mermaid', 'dot', 'html'])('exports %s', (format) => {
    const ran = throughline(['graph', 'export', '--format', format, '--repo', folders.base]);
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).toContain('users');
  });

  it('shows who reads a table, and what a column reaches', () => {
    expect(throughline(['graph', 'show', 'users', '--repo', folders.base]).stdout).toContain('queries/mails.sql:1:12');
    expect(throughline(['graph', 'impact', 'users.email', '--repo', folders.base]).stdout).toContain(
      'queries/mails.sql:1:12',
    );
    expect(throughline(['graph', 'impact', 'users.emial', '--repo', folders.base])).toMatchObject({
      code: 2,
      stdout: '',
    });
  });

  it('writes the schema as the schema says', () => {
    const ran = throughline(['schema', '--format', 'json', '--repo', folders.head]);
    const value = JSON.parse(ran.stdout);
    const ajv = new Ajv2020({ strictTypes: false });
    expect(ajv.validate(schema('schema.schema.json'), value) ? [] : ajv.errors).toEqual([]);
    expect(value.tables[0].columns.map((column: { name: string }) => column.name)).toEqual(['id', 'email_address']);
  });
});
