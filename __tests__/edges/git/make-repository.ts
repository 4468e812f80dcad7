// Real git repositories for the tests, and a real remote over HTTP that asks for a password.

import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

export function git(directory: string, ...args: string[]): string {
  const env = { ...process.env, ...IDENTITY };
  return execFileSync('git', ['-C', directory, '-c', 'protocol.file.allow=always', ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  }).trim();
}

const made: string[] = [];

export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'throughline-test-')));
  made.push(folder);
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function write(folder: string, files: Record<string, string | Buffer>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function commit(folder: string, files: Record<string, string | Buffer>, message = 'change'): string {
  write(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

export function repository(files: Record<string, string | Buffer> = {}): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files, 'first');
  return folder;
}

export interface GitServer {
  url: string;
  /** Authorization headers as they came, several of one request joined. */
  seen: string[];
  close(): Promise<void>;
}

/** Serves the repositories of a folder through git's own HTTP backend; wants `x-access-token:<password>`. */
export async function serveGit(folder: string, password: string | null): Promise<GitServer> {
  const wanted = password === null ? null : `basic ${Buffer.from(`x-access-token:${password}`).toString('base64')}`;
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const headers = request.rawHeaders.filter(
      (_, at) => at % 2 === 1 && /^authorization$/i.test(request.rawHeaders[at - 1]!),
    );
    if (headers.length > 0) seen.push(headers.join(' + '));
    // GitHub answers 400 to two authorization headers.
    if (headers.length > 1) return void response.writeHead(400).end();
    if (wanted && headers[0]?.toLowerCase() !== wanted.toLowerCase()) {
      return void response.writeHead(401, { 'WWW-Authenticate': 'Basic realm="git"' }).end();
    }
    runBackend(folder, request, response);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    seen,
    close: () =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      }),
  };
}

function runBackend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      ...IDENTITY,
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method ?? 'GET',
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: String(request.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'uploadpack.allowAnySHA1InWant',
      GIT_CONFIG_VALUE_0: 'true',
      GIT_CONFIG_KEY_1: 'safe.directory',
      GIT_CONFIG_VALUE_1: '*',
    },
  });
  request.pipe(backend.stdin);
  backend.stdin.on('error', () => {});
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.on('close', () => {
    const output = Buffer.concat(chunks);
    const end = output.indexOf('\r\n\r\n');
    for (const line of output.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/: /);
      if (name.toLowerCase() === 'status') response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.end(output.subarray(end + 4));
  });
}
