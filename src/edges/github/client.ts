// A token in; out: a way to call GitHub that retries, keeps to the limits and answers trouble with a ServiceError.

import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import type { ServiceError } from '../../model/service-error';

/** No call of ours is large; a longer silence is a fault. */
const TIMEOUT_MS = 10_000;
/** So many calls in a row without an answer mean that GitHub is down: from then on each gets one short try. */
const FAULTS_UNTIL_DOWN = 2;
const TIMEOUT_WHEN_DOWN_MS = 5000;
/** A job that waits longer for the limit costs more than the report is worth. */
const LONGEST_WAIT_S = 60;

const Client = Octokit.plugin(retry, throttling);
export type Rest = InstanceType<typeof Client>['rest'];

export interface GitHubClient {
  owner: string;
  repo: string;
  rest: Rest;
  /** Runs one call; `permission` is what the token needs for it. */
  attempt<T>(call: string, permission: string | null, run: (rest: Rest) => Promise<T>): Promise<T | ServiceError>;
}

export interface ClientOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  apiUrl: string | undefined;
  log: (line: string) => void;
}

export function openClient(options: ClientOptions): GitHubClient {
  const [owner = '', repo = ''] = options.repository.split('/');
  let faults = 0;
  const isDown = () => faults >= FAULTS_UNTIL_DOWN;
  const { rest, hook } = new Client({
    auth: `token ${options.token}`,
    baseUrl: options.apiUrl ?? defaults.baseUrl,
    userAgent: 'throughline',
    // A refused call is told once, by whoever asked for it.
    log: { debug() {}, info() {}, warn: options.log, error() {} },
    request: { ...defaults.request, fetch: withTimeout(defaults.request?.fetch ?? fetch, isDown) },
    retry: { retries: 2 },
    throttle: {
      onRateLimit: (after, _request, _octokit, count) => shallWait(after, count),
      onSecondaryRateLimit: (after, _request, _octokit, count) => shallWait(after, count),
    },
  });
  hook.before('request', (request) => {
    if (isDown()) request.request = { ...request.request, retries: 0 };
  });
  return {
    owner,
    repo,
    rest,
    async attempt(call, permission, run) {
      try {
        const answer = await run(rest);
        faults = 0;
        return answer;
      } catch (error) {
        const told = serviceError(call, permission, error, options.token);
        faults = told.status === null || told.status >= 500 ? faults + 1 : 0;
        return told;
      }
    },
  };
}

function shallWait(seconds: number, attempts: number): boolean {
  return seconds <= LONGEST_WAIT_S && attempts < 2;
}

function withTimeout(send: typeof fetch, isDown: () => boolean): typeof fetch {
  return (address, init) => {
    const signal = AbortSignal.timeout(isDown() ? TIMEOUT_WHEN_DOWN_MS : TIMEOUT_MS);
    return send(address, { ...init, signal });
  };
}

function serviceError(call: string, permission: string | null, error: unknown, token: string): ServiceError {
  const { status, message, response } = describeFailure(error);
  const isLimit = status === 429 || (status === 403 && response?.headers?.['x-ratelimit-remaining'] === '0');
  const isRefused = !isLimit && (status === 401 || status === 403 || status === 404);
  const told = isLimit ? "the token's hourly limit is used up" : message;
  return {
    kind: 'service-error',
    call,
    status,
    permission,
    refused: isRefused && !/secondary rate limit/i.test(message),
    reason: told.replaceAll(token || '\0', '***').slice(0, 300),
  };
}

interface Failure {
  /** null when no answer came: the client makes 500 of a broken connection. */
  status: number | null;
  message: string;
  response: { headers?: Record<string, string | number | undefined> } | undefined;
}

function describeFailure(error: unknown): Failure {
  if (!(error instanceof Error)) return { status: null, message: String(error), response: undefined };
  const { status, response } = error as Error & { status?: number; response?: Failure['response'] };
  const answered = typeof status === 'number' && response !== undefined;
  // The client appends a link to its documentation.
  const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*/g, '');
  return { status: answered ? status : null, message, response };
}
