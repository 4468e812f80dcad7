// A folder in; a real git remote over http out (git http-backend), with the credentials rules of GitHub.

import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Path to content; null removes the file. */
export type Files = Record<string, string | Buffer | null>;

export interface GitRemote {
  /** `http://127.0.0.1:PORT` */
  url: string;
  requests: { method: string; path: string; authorized: boolean; status: number }[];
  /** Every fetch answers with this status while it is set. */
  broken: number | null;
  /** Lets requests wait until `release`; the promise is kept when the first one waits. */
  hold(): Promise<void>;
  release(): void;
  /** Makes an empty bare repository; returns its folder. */
  create(fullName: string): Promise<string>;
  dir(fullName: string): string;
  close(): Promise<void>;
}

/** With a token, only requests that carry it exactly once are served (two headers are a 400, as on GitHub). */
export async function startGitRemote(options: { token?: string } = {}): Promise<GitRemote> {
  const root = mkdtempSync(join(tmpdir(), 'throughline-remote-'));
  const requests: GitRemote['requests'] = [];
  let held: { waiting: (() => void)[]; arrived: () => void } | null = null;

  const server = createServer((request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const refusal = remote.broken ?? refusalOf(request, options.token);
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      authorized: request.headers.authorization !== undefined,
      status: refusal ?? 200,
    });
    if (refusal !== null) {
      const challenge = refusal === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
      response.writeHead(refusal, challenge).end();
      return;
    }
    const serve = () =>
      serveWithBackend(root, path.replace(/^(\/[^/]+\/[^/]+?)(?:\.git)?\//, '$1.git/'), query, request, response);
    if (!held) return serve();
    held.waiting.push(serve);
    held.arrived();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  const remote: GitRemote = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    broken: null,
    hold: () =>
      new Promise((arrived) => {
        held = { waiting: [], arrived };
      }),
    release() {
      const { waiting } = held ?? { waiting: [] };
      held = null;
      for (const serve of waiting) serve();
    },
    dir: (fullName) => join(root, `${fullName}.git`),
    async create(fullName) {
      const dir = join(root, `${fullName}.git`);
      await mkdir(dir, { recursive: true });
      await git(dir, 'init', '--bare', '--quiet', '--initial-branch=main');
      await git(dir, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
      await git(dir, 'config', 'http.receivepack', 'true');
      return dir;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(root, { recursive: true, force: true });
    },
  };
  return remote;
}

function refusalOf(request: IncomingMessage, token: string | undefined): number | null {
  const headers = request.rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'authorization');
  if (headers.length > 1) return 400;
  if (token === undefined) return null;
  const given = request.headers.authorization ?? '';
  const basic = Buffer.from(given.replace(/^basic /i, ''), 'base64').toString();
  return basic.split(':')[1] === token || given.toLowerCase() === `bearer ${token.toLowerCase()}` ? null : 401;
}

function serveWithBackend(
  root: string,
  path: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...bareEnvironment(),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(path),
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'x-access-token',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(backend.stdin).on('error', () => backend.kill());
  let head = Buffer.alloc(0);
  let open = false;
  backend.stdout.on('data', (chunk: Buffer) => {
    if (open) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    open = true;
    let status = 200;
    for (const line of head.subarray(0, end).toString().split('\r\n')) {
      const [name = '', value = ''] = line.split(/:\s*(.*)/);
      if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.writeHead(status);
    response.write(head.subarray(end + 4));
  });
  backend.on('close', () => response.end());
}

/** The environment of a machine where nobody configured git. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: '/nonexistent' };
  // Where commits must be the same on every run.
  const { GIT_AUTHOR_DATE, GIT_COMMITTER_DATE } = process.env;
  if (GIT_AUTHOR_DATE && GIT_COMMITTER_DATE) Object.assign(env, { GIT_AUTHOR_DATE, GIT_COMMITTER_DATE });
  return {
    ...env,
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Mona',
    GIT_AUTHOR_EMAIL: 'mona@example.com',
    GIT_COMMITTER_NAME: 'Mona',
    GIT_COMMITTER_EMAIL: 'mona@example.com',
  };
}

/** Runs git in a folder; what it printed, without the last line end. */
export async function git(dir: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: dir, env: bareEnvironment(), maxBuffer: 256 * 1024 * 1024 });
  return stdout.replace(/\n$/, '');
}

/** Writes files on top of a commit (or on nothing) straight into a bare repository; returns the new commit. */
export async function commitFiles(dir: string, parents: string[], files: Files, message: string): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'throughline-commit-'));
  try {
    const env = { ...bareEnvironment(), GIT_DIR: dir, GIT_WORK_TREE: work, GIT_INDEX_FILE: join(work, '.index') };
    const inWork = async (...args: string[]) => (await run('git', args, { cwd: work, env })).stdout.trim();
    if (parents[0]) await inWork('read-tree', parents[0]);
    const written: string[] = [];
    for (const [path, content] of Object.entries(files)) {
      if (content === null) {
        await inWork('rm', '--cached', '--quiet', '--ignore-unmatch', '--', path);
        continue;
      }
      await mkdir(dirname(join(work, path)), { recursive: true });
      await writeFile(join(work, path), content);
      written.push(path);
    }
    if (written.length > 0) await inWork('add', '--', ...written);
    const tree = await inWork('write-tree');
    return await inWork('commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

export interface CheckoutOptions {
  /** `http://127.0.0.1:PORT/acme/shop` */
  url: string;
  /** What GITHUB_REF says: `refs/pull/7/merge`, `refs/heads/main`. */
  ref: string;
  sha: string;
  token: string;
  persistCredentials: boolean;
  into: string;
  /** RUNNER_TEMP: where actions/checkout 6 keeps the credentials file. */
  runnerTemp: string;
}

/** Leaves a folder exactly as actions/checkout 6 does: depth 1, detached merge commit, credentials in a file apart. */
export async function checkoutLikeAction(options: CheckoutOptions): Promise<void> {
  const { into, ref, sha } = options;
  await mkdir(into, { recursive: true });
  await git(into, 'init', '--quiet', '--initial-branch=main');
  await git(into, 'remote', 'add', 'origin', options.url);
  await git(into, 'config', '--local', 'gc.auto', '0');
  const credentials = join(options.runnerTemp, `git-credentials-${sha.slice(0, 8)}.config`);
  const basic = Buffer.from(`x-access-token:${options.token}`).toString('base64');
  const origin = new URL(options.url).origin;
  await mkdir(options.runnerTemp, { recursive: true });
  await writeFile(credentials, `[http "${origin}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`);
  await git(into, 'config', '--local', `includeIf.gitdir:${join(into, '.git')}.path`, credentials);
  const tracking = ref.startsWith('refs/heads/')
    ? ref.replace('refs/heads/', 'refs/remotes/origin/')
    : ref.replace('refs/', 'refs/remotes/');
  const fetch = ['fetch', '--no-tags', '--prune', '--no-recurse-submodules', '--depth=1', 'origin'];
  await git(into, '-c', 'protocol.version=2', ...fetch, `+${sha}:${tracking}`);
  if (ref.startsWith('refs/heads/')) {
    await git(into, 'checkout', '--quiet', '--force', '-B', ref.replace('refs/heads/', ''), tracking);
  } else {
    await git(into, 'checkout', '--quiet', '--force', tracking);
  }
  if (options.persistCredentials) return;
  await git(into, 'config', '--local', '--unset-all', `includeIf.gitdir:${join(into, '.git')}.path`);
  rmSync(credentials, { force: true });
}
