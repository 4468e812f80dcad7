import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BaseRequest, baseCommit } from '../../../src/edges/git/base-commit';
import { openGit } from '../../../src/edges/git/open-git';
import { treeOf } from '../../../src/edges/tree/tree-source';
import {
  commit,
  type GitServer,
  git,
  removeTemporaryFolders,
  serveGit,
  temporaryFolder,
  write,
} from './make-repository';

const TOKEN = 'ghs_forTheTestsOnly';
let server: GitServer | null = null;

/** A bare remote with a pull request: `base` moved on after `old`, and `merge` merges the head into it. */
interface Remote {
  folder: string;
  old: string;
  base: string;
  merge: string;
}

let remote: Remote;

beforeEach(() => {
  const folder = temporaryFolder();
  const work = join(folder, 'work');
  git(folder, 'init', '-q', '-b', 'main', 'work');
  const old = commit(work, { 'db/1.sql': 'create table users (id int);\n', 'readme.md': 'old\n' });
  const base = commit(work, { 'readme.md': 'base\n' });
  git(work, 'checkout', '-q', '-b', 'feature', old);
  commit(work, { 'db/2.sql': 'alter table users add email text;\n' });
  git(work, 'checkout', '-q', '--detach', 'main');
  git(work, 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = git(work, 'rev-parse', 'HEAD');
  git(work, 'update-ref', 'refs/pull/7/merge', merge);
  git(folder, 'clone', '-q', '--bare', 'work', 'shop.git');
  git(join(folder, 'shop.git'), 'fetch', '-q', '../work', 'refs/pull/7/merge:refs/pull/7/merge');
  git(join(folder, 'shop.git'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  remote = { folder, old, base, merge };
});

afterEach(async () => {
  await server?.close();
  server = null;
});
afterAll(removeTemporaryFolders);

/** What actions/checkout leaves: a depth-1 clone of the merge commit; the token as a header, or not. */
async function checkout(url: string, options: { persist: boolean }): Promise<string> {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', url);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;
  const key = `http.${new URL(url).origin}/.extraheader`;
  // Not execFileSync: the server answers from this very thread.
  const answer = await openGit(folder, { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' }).run([
    '-c',
    `${key}=${header}`,
    ...['fetch', '-q', '--no-tags', '--depth=1', 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge'],
  ]);
  if (!answer.ok) throw new Error(answer.reason);
  git(folder, 'checkout', '-q', 'refs/remotes/pull/7/merge');
  if (options.persist) {
    // Since version 6 the header lies in a file beside the clone, included by its settings.
    const credentials = join(temporaryFolder(), 'git-credentials.config');
    execFileSync('git', ['config', '--file', credentials, key, header]);
    git(folder, 'config', `includeIf.gitdir:${folder}/.git.path`, credentials);
  }
  return folder;
}

function request(folder: string, more: Partial<BaseRequest> = {}): BaseRequest {
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const serverUrl = server?.url ?? 'https://github.com';
  return {
    git: openGit(folder, environment),
    eventSha: remote.old,
    headIsMerge: true,
    token: null,
    serverUrl,
    ...more,
  };
}

describe('baseCommit', () => {
  it('fetches the first parent of the merge commit, not the stale base of the event', async () => {
    const answer = await baseCommit(request(fileCheckout()));
    expect(answer).toMatchObject({ sha: remote.base, by: 'fetch', tried: [] });
    expect(answer.tree!.files.map((file) => file.path)).toEqual(['db/1.sql', 'readme.md']);
    expect(await answer.tree!.read(['readme.md', 'db/1.sql'])).toEqual(['base\n', 'create table users (id int);\n']);
  });

  it('uses the credentials that the checkout kept, and sends no second header', async () => {
    server = await serveGit(remote.folder, TOKEN);
    const folder = await checkout(`${server.url}/shop.git`, { persist: true });
    server.seen.length = 0;
    const answer = await baseCommit(request(folder, { token: 'ghs_another' }));
    expect(answer).toMatchObject({ sha: remote.base, by: 'fetch' });
    expect(server.seen.length).toBeGreaterThan(0);
    expect(server.seen.join()).not.toContain('+');
  });

  it('brings its own header when the checkout kept none', async () => {
    server = await serveGit(remote.folder, TOKEN);
    const folder = await checkout(`${server.url}/shop.git`, { persist: false });
    const answer = await baseCommit(request(folder, { token: TOKEN }));
    expect(answer).toMatchObject({ sha: remote.base, by: 'fetch' });
    expect(git(folder, 'config', '--list')).not.toContain('extraheader');
    expect(git(folder, 'config', '--list')).not.toContain('promisor');
  });

  it('sends the token to the server of the run only', async () => {
    server = await serveGit(remote.folder, TOKEN);
    const folder = await checkout(`${server.url}/shop.git`, { persist: false });
    server.seen.length = 0;
    const answer = await baseCommit(request(folder, { token: TOKEN, serverUrl: 'https://github.com' }));
    expect(answer.tree).toBeNull();
    expect(server.seen).toEqual([]);
  });

  it('asks the API when git has no way in, and says what it tried', async () => {
    server = await serveGit(remote.folder, TOKEN);
    const folder = await checkout(`${server.url}/shop.git`, { persist: false });
    const tree = treeOf({ label: 'rest', files: [], links: [], readBytes: async () => [] });
    const asked: string[] = [];
    const fetchFiles = async (sha: string) => {
      asked.push(sha);
      return tree;
    };
    const answer = await baseCommit(request(folder, { fetchFiles }));
    expect(answer).toMatchObject({ by: 'rest', sha: remote.base });
    expect(asked).toEqual([remote.base]);
    expect(answer.tried).toHaveLength(1);
  });

  it('gives up with every reason when the API fails too', async () => {
    server = await serveGit(remote.folder, TOKEN);
    const folder = await checkout(`${server.url}/shop.git`, { persist: false });
    const fetchFiles = async () => {
      throw new Error('Resource not accessible by integration');
    };
    const answer = await baseCommit(request(folder, { fetchFiles }));
    expect(answer).toMatchObject({ tree: null, sha: remote.base });
    expect(answer.tried.join()).toMatch(/git fetch.*Resource not accessible/s);
  });

  it('takes what is present, without asking the remote', async () => {
    const folder = join(remote.folder, 'work');
    git(folder, 'remote', 'add', 'origin', 'http://127.0.0.1:9/nothing.git');
    expect(await baseCommit(request(folder))).toMatchObject({ sha: remote.base, by: 'present' });
    expect(await baseCommit(request(folder, { headIsMerge: false }))).toMatchObject({ sha: remote.old, by: 'present' });
  });

  it('fetches a missing object of a full clone without cutting its history', async () => {
    const folder = temporaryFolder();
    git(folder, 'clone', '-q', '--single-branch', '-b', 'feature', `file://${remote.folder}/shop.git`, '.');
    const answer = await baseCommit(request(folder, { headIsMerge: false, eventSha: remote.base }));
    expect(answer).toMatchObject({ sha: remote.base, by: 'fetch' });
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it('keeps its hands off an event that names no commit', async () => {
    const folder = join(remote.folder, 'work');
    write(folder, {});
    const answer = await baseCommit(request(folder, { headIsMerge: false, eventSha: '--upload-pack=touch /tmp/x' }));
    expect(answer).toMatchObject({ tree: null, sha: null });
  });
});

/** `file://` has no origin for a header. */
function fileCheckout(): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'remote', 'add', 'origin', `file://${remote.folder}/shop.git`);
  git(folder, 'fetch', '-q', '--no-tags', '--depth=1', 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge');
  git(folder, 'checkout', '-q', 'refs/remotes/pull/7/merge');
  return folder;
}
