import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedFiles, renames } from '../../../src/edges/git/changed-files';
import { openGit } from '../../../src/edges/git/open-git';
import { readBlobs } from '../../../src/edges/git/read-blobs';
import {
  defaultBranch,
  headSha,
  isRevision,
  mergeBase,
  parentsOf,
  repositoryRoot,
  resolveRevision,
} from '../../../src/edges/git/revisions';
import { commit, git, removeTemporaryFolders, repository, temporaryFolder } from './make-repository';

afterAll(removeTemporaryFolders);

describe('openGit', () => {
  it('is not led to another repository by the environment of a hook', async () => {
    const other = repository({ 'other.sql': '' });
    const mine = repository({ 'mine.sql': '' });
    const environment = { ...process.env, GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git/index') };
    const answer = await openGit(mine, environment).run(['ls-files']);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ok && answer.stdout.toString()).toBe('mine.sql\n');
  });

  it('starts nothing that the settings of the repository name', async () => {
    const folder = repository({ 'a.sql': 'x' });
    const mark = join(temporaryFolder(), 'started');
    const script = join(temporaryFolder(), 'script.sh');
    writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    git(folder, 'config', 'core.fsmonitor', script);
    git(folder, 'config', 'diff.external', script);
    git(folder, 'config', 'core.pager', script);
    writeFileSync(join(folder, 'a.sql'), 'y');
    const opened = openGit(folder);
    expect((await opened.run(['status', '--porcelain=v2'])).ok).toBe(true);
    expect(await changedFiles(opened, 'HEAD', null)).toMatchObject([{ path: 'a.sql', status: 'modified' }]);
    expect(existsSync(mark)).toBe(false);
  });

  it('stops a command that prints or takes too much, and one that fails says why', async () => {
    const folder = repository({ 'a.sql': 'x'.repeat(5000) });
    const opened = openGit(folder);
    expect(await opened.run(['cat-file', '-p', 'HEAD:a.sql'], { maxBytes: 1000 })).toMatchObject({ ok: false });
    // A server that takes the call and never answers.
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const waited = await opened.run(['ls-remote', `http://127.0.0.1:${port}/x.git`], { timeoutMs: 300 });
    silent.close();
    expect(waited.ok ? '' : waited.reason).toContain('took longer');
    const failed = await opened.run(['cat-file', '-p', 'HEAD:absent']);
    expect(failed.ok ? '' : failed.reason).toContain('absent');
    expect(await openGit(join(folder, 'no/such/folder')).run(['status'])).toMatchObject({ ok: false });
  });

  it('does not repeat a password', async () => {
    const answer = await openGit(repository()).run(['fetch', 'http://ada:secret@127.0.0.1:9/x.git']);
    expect(answer.ok ? '' : answer.reason).toContain('127.0.0.1');
    expect(answer.ok ? 'secret' : answer.reason).not.toContain('secret');
  });
});

describe('revisions', () => {
  it.each(['--output=x', '-x', '', 'a b', 'a..b', 'a\nb', 'a\0b'])('refuses %j', (text) => {
    expect(isRevision(text)).toBe(false);
  });

  it('tells how commits hang together', async () => {
    const folder = repository({ 'a.sql': '1' });
    const first = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '-q', '-b', 'feature');
    const second = commit(folder, { 'a.sql': '2' });
    const opened = openGit(folder);
    expect(await headSha(opened)).toBe(second);
    expect(await resolveRevision(opened, 'main')).toBe(first);
    expect(await resolveRevision(opened, 'HEAD~1')).toBe(first);
    expect(await resolveRevision(opened, 'absent')).toBeNull();
    expect(await parentsOf(opened, second)).toEqual([first]);
    expect(await mergeBase(opened, 'main', 'feature')).toBe(first);
    expect(await defaultBranch(opened)).toBe('main');
    expect(await repositoryRoot(openGit(folder))).toBe(folder);
    expect(await repositoryRoot(openGit(temporaryFolder()))).toBeNull();
  });

  it('takes the default branch that the remote names', async () => {
    const source = repository({ 'a.sql': '1' });
    git(source, 'checkout', '-q', '-b', 'trunk');
    const folder = temporaryFolder();
    git(folder, 'clone', '-q', source, '.');
    expect(await defaultBranch(openGit(folder))).toBe('origin/trunk');
  });

  it('reads parents that a shallow clone does not have', async () => {
    const source = repository({ 'a.sql': '1' });
    const first = git(source, 'rev-parse', 'HEAD');
    commit(source, { 'a.sql': '2' });
    const folder = temporaryFolder();
    git(folder, 'clone', '-q', '--depth=1', `file://${source}`, '.');
    expect(await parentsOf(openGit(folder), 'HEAD')).toEqual([first]);
    expect(await resolveRevision(openGit(folder), 'HEAD^1')).toBeNull();
  });
});

describe('readBlobs', () => {
  it('reads what is there and says what is not', async () => {
    const folder = repository({ 'a.sql': 'one\n', 'empty.sql': '', 'large.sql': 'x'.repeat(100_000) });
    const id = (path: string) => git(folder, 'rev-parse', `HEAD:${path}`);
    const absent = 'f'.repeat(40);
    const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
    const ids = [id('large.sql'), id('a.sql'), absent, tree, 'HEAD:a.sql', id('empty.sql'), id('a.sql')];
    const found = await readBlobs(openGit(folder), ids, 1000);
    expect(found.get(id('a.sql'))).toEqual({ bytes: Buffer.from('one\n') });
    expect(found.get(id('empty.sql'))).toEqual({ bytes: Buffer.alloc(0) });
    expect(found.get(id('large.sql'))).toEqual({ tooLarge: 100_000 });
    for (const other of [absent, tree, 'HEAD:a.sql']) expect(found.get(other)).toEqual({ missing: true });
  });

  it('reads many blobs in whatever pieces they come', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.sql`, `${at}\n`.repeat(at * 7)]));
    const folder = repository(files);
    const listed = git(folder, 'ls-tree', 'HEAD')
      .split('\n')
      .map((line) => line.split(/\s/));
    const found = await readBlobs(
      openGit(folder),
      listed.map((parts) => parts[2]!),
      1e6,
    );
    for (const [, , id, path] of listed) expect(found.get(id!)).toEqual({ bytes: Buffer.from(files[path!]!) });
  });
});

describe('changed files', () => {
  it('finds renames, odd names too', async () => {
    const body = 'create table users (id int);\n'.repeat(20);
    const folder = repository({ 'db/1.sql': body, 'db/née "x"\n.sql': `${body}-- 2\n` });
    git(folder, 'mv', 'db/1.sql', 'db/001.sql');
    git(folder, 'mv', 'db/née "x"\n.sql', 'db/ü.sql');
    commit(folder, {});
    expect(await renames(openGit(folder), 'HEAD~1', 'HEAD')).toEqual(
      expect.arrayContaining([
        { from: 'db/1.sql', to: 'db/001.sql' },
        { from: 'db/née "x"\n.sql', to: 'db/ü.sql' },
      ]),
    );
    expect(await renames(openGit(folder), 'HEAD', '--output=x')).toEqual([]);
  });

  it('gives the changed lines of head', async () => {
    const lines = (...changed: number[]) =>
      Array.from({ length: 12 }, (_, at) => (changed.includes(at + 1) ? `++ b/other ${at}\n` : `${at}\n`)).join('');
    const names = ['plain.sql', 'with space.sql', 'née "x"\t\n.sql', '😀\n.sql'];
    const folder = repository({ ...Object.fromEntries(names.map((name) => [name, lines()])), 'gone.sql': 'x\n' });
    git(folder, 'rm', '-q', 'gone.sql');
    const changed = lines(2, 3, 9);
    commit(folder, { ...Object.fromEntries(names.map((name) => [name, changed])), 'new.sql': 'a\nb\n' });
    const files = await changedFiles(openGit(folder), 'HEAD~1', 'HEAD');
    const hunks = [
      { line: 2, endLine: 3 },
      { line: 9, endLine: 9 },
    ];
    expect(new Map(files!.map((file) => [file.path, file]))).toEqual(
      new Map([
        ...names.map((path) => [path, { path, status: 'modified', hunks }] as const),
        ['new.sql', { path: 'new.sql', status: 'added', hunks: [{ line: 1, endLine: 2 }] }],
        ['gone.sql', { path: 'gone.sql', status: 'deleted', hunks: [] }],
      ]),
    );
    expect(await changedFiles(openGit(folder), 'absent', 'HEAD')).toBeNull();
  });
});
