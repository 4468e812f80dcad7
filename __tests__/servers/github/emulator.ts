// Nothing in; a GitHub on 127.0.0.1 out that remembers, refuses and limits as GitHub does. Every request and every
// answer is checked against GitHub's own OpenAPI description; what does not fit is kept in `violations`.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actions } from './actions';
import { checks } from './checks';
import { comments } from './comments';
import { contents } from './contents';
import { Faults } from './faults';
import { gitData } from './git-data';
import { issues } from './issues';
import { type Described, describeGitHub, type Json, type JsonObject, type Route } from './openapi';
import { type Answer, type Call, type Operation, Refused, type Surroundings } from './operation';
import { pulls } from './pulls';
import { accounts, repositories } from './repositories';
import { reviewComments } from './review-comments';
import { emptyRepository, type Level, type Permission, type Repository, type Token } from './state';

const OPERATIONS: Record<string, Operation> = {
  ...actions,
  ...accounts,
  ...checks,
  ...comments,
  ...contents,
  ...gitData,
  ...issues,
  ...pulls,
  ...repositories,
  ...reviewComments,
};

export interface Recorded {
  operation: string;
  method: string;
  path: string;
  body: JsonObject;
  token: string | null;
  status: number;
}

export interface GitHub {
  url: string;
  faults: Faults;
  requests: Recorded[];
  /** What broke GitHub's description, ours or the caller's: must be empty after every test. */
  violations: string[];
  /** Requests that a token may still make this hour. */
  remaining: number;
  addRepository(fullName: string, gitDir: string): Repository;
  repository(fullName: string): Repository;
  /** A GITHUB_TOKEN with these permissions and no others. */
  addToken(value: string, permissions: Partial<Record<Permission, Level>>, who?: Pick<Token, 'login' | 'type'>): void;
  /** Short links stop working, as after a minute. */
  expireLinks(): void;
  calls(operation: string): Recorded[];
  /** Kept when the next call of this operation has been answered. */
  reached(operation: string): Promise<void>;
  reset(): void;
  close(): Promise<void>;
}

const ACTIONS_BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const HOURLY = 1000;

export async function startGitHub(): Promise<GitHub> {
  const described = describeGitHub(Object.keys(OPERATIONS));
  const known = new Map<string, Repository>();
  const tokens = new Map<string, Token>();
  const links = new Map<string, { content: string | Buffer; until: number }>();
  const watchers: { operation: string; done: () => void }[] = [];
  let lastId = 1000;

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      github.violations.push(`emulator failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const github: GitHub = {
    url,
    faults: new Faults(),
    requests: [],
    violations: [],
    remaining: HOURLY,
    addRepository(fullName, gitDir) {
      const repository = emptyRepository(fullName, gitDir);
      known.set(fullName.toLowerCase(), repository);
      return repository;
    },
    repository(fullName) {
      const found = known.get(fullName.toLowerCase());
      if (!found) throw new Error(`no repository ${fullName}`);
      return found;
    },
    addToken(value, permissions, who = ACTIONS_BOT) {
      tokens.set(value, { ...who, permissions });
    },
    expireLinks() {
      for (const link of links.values()) link.until = 0;
    },
    calls: (operation) => github.requests.filter((request) => request.operation === operation),
    reached: (operation) => new Promise((done) => watchers.push({ operation, done })),
    reset() {
      known.clear();
      watchers.length = 0;
      tokens.clear();
      links.clear();
      github.faults.clear();
      github.requests.length = 0;
      github.violations.length = 0;
      github.remaining = HOURLY;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  function surroundings(here: URL): Surroundings {
    return {
      url,
      here,
      example: described.example,
      nextId: () => {
        lastId += 1;
        return lastId;
      },
      now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      repository: (fullName) => known.get(fullName.toLowerCase()) ?? null,
      shortLink(content) {
        const key = `${links.size + 1}-${Math.random().toString(36).slice(2)}`;
        links.set(key, { content, until: Date.now() + 60_000 });
        return `${url}/_links/${key}`;
      },
    };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const here = new URL(request.url ?? '/', url);
    const body = await readBody(request);
    if (here.pathname.startsWith('/_links/')) return serveLink(here, request, response);
    if (here.pathname === '/graphql') return answerGraphql(request, response, body);
    const method = request.method ?? 'GET';
    const match = described.match(method, here.pathname);
    const value = tokenOf(request);
    const recorded: Recorded = {
      operation: match?.route.operation ?? 'unknown',
      method,
      path: `${here.pathname}${here.search}`,
      body: (body ?? {}) as JsonObject,
      token: value,
      status: 0,
    };
    github.requests.push(recorded);
    if (!match) {
      github.violations.push(`${method} ${recorded.path}: the emulator knows no such operation`);
      return send(recorded, response, { status: 404, body: { message: 'Not Found' } });
    }
    if (!request.headers['user-agent']) {
      return send(recorded, response, { status: 403, body: { message: 'Request forbidden by administrative rules.' } });
    }
    const fault = github.faults.take(match.route.operation);
    if (fault?.delay === 'forever') return;
    if (fault?.delay) await new Promise((done) => setTimeout(done, fault.delay as number));
    if (fault?.drop === 'before') return void request.socket.destroy();
    if (fault?.status) {
      return send(recorded, response, { status: fault.status, body: fault.body ?? {}, headers: fault.headers });
    }
    const complaints = described.checkRequest(match.route, here.pathname, here.search.slice(1), body);
    for (const complaint of complaints) github.violations.push(`${match.route.operation} request: ${complaint}`);
    const result =
      complaints.length > 0
        ? { status: 422, body: { message: 'Invalid request.', errors: complaints } }
        : await operate(match.route, match.params, here, request, body, value);
    checkAnswer(described, match.route, result, github.violations);
    if (fault?.drop === 'after') return void request.socket.destroy();
    send(recorded, response, result);
  }

  async function operate(
    route: Route,
    params: Record<string, string>,
    here: URL,
    request: IncomingMessage,
    body: Json | undefined,
    value: string | null,
  ): Promise<Answer> {
    const operation = OPERATIONS[route.operation] as Operation;
    const token = value === null ? { login: '', type: 'User' as const, permissions: {} } : tokens.get(value);
    if (!token) return { status: 401, body: { message: 'Bad credentials', documentation_url: DOCS, status: '401' } };
    if (github.remaining <= 0) return { status: 403, body: { message: 'API rate limit exceeded for installation.' } };
    github.remaining -= 1;
    const repository = known.get(`${params.owner}/${params.repo}`.toLowerCase());
    if (!repository && params.owner !== undefined) return { status: 404, body: NOT_FOUND };
    if (repository && !isAllowed(operation, token, repository)) {
      const message = 'Resource not accessible by integration';
      return { status: 403, body: { message, documentation_url: DOCS, status: '403' } };
    }
    const call: Call = {
      params,
      query: here.searchParams,
      body: (body ?? {}) as JsonObject,
      accept: request.headers.accept ?? '',
      token,
      repository: repository as Repository,
      server: surroundings(here),
    };
    try {
      return await operation.run(call);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const said: JsonObject = { message: error.message, documentation_url: DOCS, status: String(error.status) };
      if (error.errors.length > 0) said.errors = error.errors;
      return { status: error.status, body: said };
    }
  }

  function send(recorded: Recorded, response: ServerResponse, result: Answer): void {
    recorded.status = result.status;
    response.on('finish', () => {
      for (const watcher of watchers) if (watcher.operation === recorded.operation) watcher.done();
    });
    const headers: Record<string, string> = {
      'x-github-request-id': `E2E:${github.requests.length}`,
      'x-ratelimit-limit': String(HOURLY),
      'x-ratelimit-remaining': String(github.remaining),
      'x-ratelimit-used': String(HOURLY - github.remaining),
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      ...result.headers,
    };
    if (result.raw !== undefined) {
      response.writeHead(result.status, { 'content-type': 'application/vnd.github.raw', ...headers }).end(result.raw);
      return;
    }
    if (result.body === undefined) return void response.writeHead(result.status, headers).end();
    const type = 'application/json; charset=utf-8';
    response.writeHead(result.status, { 'content-type': type, ...headers }).end(JSON.stringify(result.body));
  }

  // Signed links take no token: GitHub's storage answers 400 to one.
  function serveLink(here: URL, request: IncomingMessage, response: ServerResponse): void {
    const link = links.get(here.pathname.slice('/_links/'.length));
    if (request.headers.authorization) return void response.writeHead(400).end();
    if (!link || link.until < Date.now())
      return void response.writeHead(403).end('Signature not valid in the time frame');
    response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(link.content);
  }

  // The one question REST cannot answer for an installation token: who am I?
  function answerGraphql(request: IncomingMessage, response: ServerResponse, body: Json | undefined): void {
    const query = String((body as JsonObject | undefined)?.query ?? '');
    const token = tokens.get(tokenOf(request) ?? '');
    if (!/viewer\s*\{\s*login\s*\}/.test(query)) github.violations.push(`graphql request: not emulated: ${query}`);
    const data = token ? { data: { viewer: { login: token.login } } } : { message: 'Bad credentials' };
    response.writeHead(token ? 200 : 401, { 'content-type': 'application/json' }).end(JSON.stringify(data));
  }

  return github;
}

const DOCS = 'https://docs.github.com/rest';
const NOT_FOUND = { message: 'Not Found', documentation_url: DOCS, status: '404' };

// Public repositories can be read by anyone, whatever the workflow's `permissions:` say.
function isAllowed(operation: Operation, token: Token, repository: Repository): boolean {
  if (operation.needs.length === 0) return true;
  return operation.needs.some((need) => {
    const [permission, level] = need.split(':') as [Permission, Level];
    if (level === 'read' && !repository.private) return true;
    const has = token.permissions[permission] ?? 'none';
    return has === 'write' || (has === 'read' && level === 'read');
  });
}

function checkAnswer(described: Described, route: Route, result: Answer, violations: string[]): void {
  const documented = route.statuses.includes(String(result.status));
  if (result.status < 400 && !documented)
    violations.push(`${route.operation} answered an undocumented ${result.status}`);
  if (result.raw !== undefined || result.status >= 400) return;
  for (const complaint of described.checkResponse(route, result.status, result.body)) {
    violations.push(`${route.operation} response ${result.status}: ${complaint}`);
  }
}

function tokenOf(request: IncomingMessage): string | null {
  return /^(?:token|bearer)\s+(.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

async function readBody(request: IncomingMessage): Promise<Json | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const content = Buffer.concat(chunks).toString();
  if (content === '') return undefined;
  try {
    return JSON.parse(content) as Json;
  } catch {
    return content;
  }
}
