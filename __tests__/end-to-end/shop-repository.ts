// Files of base and head in; a repository on GitHub with an open pull request out, and the jobs its events start.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { checkoutLikeAction, commitFiles, type Files, git } from '../servers/git-remote';
import type { Permission, Level, Repository } from '../servers/github/state';
import type { Scope } from '../servers/results-service';
import { type Counterparts, TOKEN } from './start-counterparts';
import { type Job, type JobResult, runAction } from './run-action';
import { SHOP } from './shop';

const FULL_NAME = 'acme/shop';
const NUMBER = 7;
const DEFAULT_PERMISSIONS: Permissions = { contents: 'read', 'pull-requests': 'write', checks: 'write' };

type Permissions = Partial<Record<Permission, Level>>;

export interface JobOptions {
  event?:
    | 'pull_request'
    | 'merge_group'
    | 'push'
    | 'workflow_dispatch'
    | 'workflow_run'
    | 'issue_comment'
    | 'issues'
    | 'repository_dispatch'
    | 'schedule';
  /** For `issues`: what was opened or edited, and by whom. The issue must be there. */
  issue?: { number: number; action?: 'opened' | 'edited'; sender?: { login: string; type: 'User' | 'Bot' } };
  /** For `repository_dispatch`. */
  dispatched?: { type: string; payload: Record<string, unknown> };
  /** For `issue_comment`: what was written, by whom. */
  comment?: {
    id: number;
    body: string;
    login: string;
    type?: 'User' | 'Bot';
    action?: 'created' | 'edited';
    /** Instead of the first pull request. */
    issue?: number;
  };
  /** For `workflow_run`: fields of the run that ended. */
  ended?: Record<string, unknown>;
  /** `closed` is merged. */
  action?: 'opened' | 'synchronize' | 'reopened' | 'closed';
  inputs?: Record<string, string>;
  permissions?: Permissions;
  persistCredentials?: boolean;
  fork?: boolean;
  actor?: string;
  attempt?: number;
  runId?: number;
  /** Jobs of one machine find the same folders, emptied; jobs that run at once need a machine each. */
  machine?: string;
  /** Overrides of the environment. */
  environment?: Record<string, string>;
}

export interface ShopRepository {
  state: Repository;
  number: number;
  baseSha: string;
  headSha: string;
  mergeSha: string;
  /** A new commit on the pull request's branch. */
  push(files: Files): Promise<void>;
  /** A new commit on main; the merge commit follows, the pull request's own `base.sha` stays behind, as on GitHub. */
  pushToMain(files: Files): Promise<void>;
  /** Checks out and prepares a job; `runAction` runs it. */
  prepare(options?: JobOptions): Promise<Job>;
  run(options?: JobOptions): Promise<JobResult>;
  close(): void;
}

export async function openShop(there: Counterparts, change: Files, base: Files = SHOP): Promise<ShopRepository> {
  const { github, remote, results } = there;
  const folder = mkdtempSync(join(tmpdir(), 'throughline-shop-'));
  rmSync(remote.dir(FULL_NAME), { recursive: true, force: true });
  const dir = await remote.create(FULL_NAME);
  const baseSha = await commitFiles(dir, [], base, 'The shop');
  const state = github.addRepository(FULL_NAME, dir);
  state.private = true;
  let jobs = 0;
  let beforePush = '0'.repeat(40);

  const shop: ShopRepository = {
    state,
    number: NUMBER,
    baseSha,
    headSha: baseSha,
    mergeSha: baseSha,
    async push(files) {
      shop.headSha = await commitFiles(dir, [shop.headSha], files, 'Change the schema');
      await merge();
    },
    async pushToMain(files) {
      beforePush = shop.baseSha;
      shop.baseSha = await commitFiles(dir, [shop.baseSha], files, 'Move main');
      await merge();
    },
    async prepare(options = {}) {
      jobs += 1;
      const machine = join(folder, options.machine ?? 'runner');
      const workspace = join(machine, 'work/shop/shop');
      const runnerTemp = join(machine, 'work/_temp');
      rmSync(machine, { recursive: true, force: true });
      const { ref, sha } = checkedOut(options);
      const url = `${remote.url}/${FULL_NAME}`;
      const persistCredentials = options.persistCredentials ?? true;
      await checkoutLikeAction({ url, ref, sha, token: TOKEN, persistCredentials, into: workspace, runnerTemp });
      remote.requests.length = 0;
      github.addToken(TOKEN, options.permissions ?? DEFAULT_PERMISSIONS);
      const event = options.event ?? 'pull_request';
      return {
        workspace,
        runnerTemp,
        eventName: event,
        payload: payloadOf(event, options),
        inputs: { 'github-token': TOKEN, ...options.inputs },
        environment: {
          ...results.environment(scopesOf(event, ref)),
          GITHUB_API_URL: github.url,
          GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_REPOSITORY: FULL_NAME,
          GITHUB_REPOSITORY_OWNER: 'acme',
          GITHUB_REF: ref,
          GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
          GITHUB_SHA: sha,
          GITHUB_ACTOR: options.actor ?? 'mona',
          GITHUB_TRIGGERING_ACTOR: options.actor ?? 'mona',
          GITHUB_WORKFLOW: 'Throughline',
          GITHUB_JOB: 'throughline',
          GITHUB_ACTION: '__acme_throughline',
          GITHUB_RUN_ID: String(options.runId ?? 4_000 + jobs),
          GITHUB_RUN_NUMBER: String(jobs),
          GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
          ...(event === 'pull_request' ? { GITHUB_BASE_REF: 'main', GITHUB_HEAD_REF: 'change' } : {}),
          ...options.environment,
        },
      };
    },
    async run(options) {
      return runAction(await shop.prepare(options));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };

  async function merge(): Promise<void> {
    const tree = await git(dir, 'merge-tree', '--write-tree', shop.baseSha, shop.headSha);
    shop.mergeSha = await git(dir, 'commit-tree', tree, '-p', shop.baseSha, '-p', shop.headSha, '-m', 'Merge');
    await git(dir, 'update-ref', 'refs/heads/main', shop.baseSha);
    await git(dir, 'update-ref', 'refs/heads/change', shop.headSha);
    await git(dir, 'update-ref', `refs/pull/${NUMBER}/head`, shop.headSha);
    await git(dir, 'update-ref', `refs/pull/${NUMBER}/merge`, shop.mergeSha);
    const [pull] = state.pulls;
    if (!pull) return;
    pull.head.sha = shop.headSha;
    pull.mergeSha = shop.mergeSha;
  }

  function checkedOut({ event = 'pull_request' }: JobOptions): { ref: string; sha: string } {
    if (event === 'pull_request') return { ref: `refs/pull/${NUMBER}/merge`, sha: shop.mergeSha };
    if (event === 'merge_group') {
      return { ref: `refs/heads/gh-readonly-queue/main/pr-${NUMBER}-${shop.baseSha}`, sha: shop.mergeSha };
    }
    return { ref: 'refs/heads/main', sha: shop.baseSha };
  }

  function payloadOf(event: string, options: JobOptions): Payload {
    if (event === 'schedule')
      return { schedule: '0 6 * * 1', repository: { full_name: FULL_NAME, default_branch: 'main' } };
    const payload = examplePayload(
      event,
      event === 'pull_request'
        ? (options.action ?? 'opened')
        : event === 'workflow_run'
          ? 'completed'
          : event === 'issues'
            ? 'opened'
            : undefined,
    );
    const owner = { ...group(payload.repository, 'owner'), login: 'acme' };
    const known = { name: 'shop', full_name: FULL_NAME, private: true, default_branch: 'main', owner };
    const repository = { ...group(payload, 'repository'), ...known };
    Object.assign(payload, { repository, sender: { ...group(payload, 'sender'), login: options.actor ?? 'mona' } });
    if (event === 'pull_request') Object.assign(payload, pullPayload(payload, repository, options));
    if (event === 'merge_group') {
      const queue = { base_sha: shop.baseSha, head_sha: shop.mergeSha, base_ref: 'refs/heads/main' };
      payload.merge_group = { ...group(payload, 'merge_group'), ...queue, head_ref: checkedOut(options).ref };
    }
    if (event === 'push') {
      Object.assign(payload, { ref: 'refs/heads/main', before: beforePush, after: shop.baseSha, deleted: false });
    }
    if (event === 'issue_comment' && options.comment) {
      const { id, body, login, type = 'User', action = 'created', issue = NUMBER } = options.comment;
      const comment = group(payload, 'comment');
      payload.comment = { ...comment, id, body, user: { ...group(comment, 'user'), login, type } };
      payload.issue = { ...group(payload, 'issue'), number: issue, pull_request: {} };
      payload.action = action;
    }
    if (event === 'issues' && options.issue) {
      const { number, action = 'opened', sender } = options.issue;
      const issue = state.issues.find((one) => one.number === number)!;
      const { title, body, author, labels } = issue;
      const user = { ...group(group(payload, 'issue'), 'user'), ...author };
      const own = { number, title, body, user, labels: labels.map((name) => ({ id: 1, name, color: 'ededed' })) };
      payload.issue = { ...group(payload, 'issue'), ...own };
      payload.action = action;
      payload.sender = { ...group(payload, 'sender'), ...(sender ?? author) };
    }
    if (event === 'repository_dispatch' && options.dispatched) {
      Object.assign(payload, { action: options.dispatched.type, client_payload: options.dispatched.payload });
    }
    if (event === 'workflow_run') {
      payload.workflow_run = { ...group(payload, 'workflow_run'), ...options.ended, repository };
      payload.action = 'completed';
    }
    if (event === 'workflow_dispatch') Object.assign(payload, { ref: 'refs/heads/main', inputs: options.inputs ?? {} });
    return payload;
  }

  function pullPayload(payload: Payload, repository: Payload, options: JobOptions): Payload {
    const [pull] = shop.state.pulls;
    const example = group(payload, 'pull_request');
    const headRepository = options.fork ? { ...repository, full_name: 'mona/shop', fork: true } : repository;
    const head = { ...group(example, 'head'), ref: 'change', sha: shop.headSha, repo: headRepository };
    const base = { ...group(example, 'base'), ref: 'main', sha: pull?.base.sha, repo: repository };
    const labels = (pull?.labels ?? []).map((name) => ({ id: 1, name, color: 'ededed' }));
    const user = { ...group(example, 'user'), login: options.actor ?? 'mona' };
    const merged = options.action === 'closed';
    const state = merged ? 'closed' : 'open';
    const own = { number: NUMBER, state, draft: false, merged, head, base, labels, user };
    return { number: NUMBER, pull_request: { ...example, ...own, merge_commit_sha: shop.mergeSha } };
  }

  shop.headSha = await commitFiles(dir, [baseSha], change, 'Change the schema');
  state.pulls.push({
    number: NUMBER,
    title: 'Change the schema',
    body: null,
    state: 'open',
    draft: false,
    author: { login: 'mona', type: 'User' },
    labels: [],
    head: { repository: FULL_NAME, ref: 'change', sha: shop.headSha },
    base: { ref: 'main', sha: baseSha },
    mergeSha: null,
  });
  await merge();
  return shop;
}

function scopesOf(event: string, ref: string): Scope[] {
  const isTrusted = event === 'push' || event === 'workflow_dispatch' || event === 'schedule';
  if (ref === 'refs/heads/main') return [{ ref, permission: isTrusted ? 3 : 1 }];
  return [
    { ref, permission: 3 },
    { ref: 'refs/heads/main', permission: 1 },
  ];
}

type Payload = Record<string, unknown>;

function group(of: unknown, key: string): Payload {
  return ((of as Payload | undefined)?.[key] ?? {}) as Payload;
}

/** One of GitHub's own example payloads. */
function examplePayload(event: string, action: string | undefined): Payload {
  const file = createRequire(__filename).resolve('@octokit/webhooks-examples/api.github.com/index.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as { name: string; examples: Payload[] }[];
  const examples = all.find((one) => one.name === event)?.examples ?? [];
  const found = examples.find((one) => action === undefined || one.action === action);
  if (!found) throw new Error(`no example of ${event} ${action ?? ''}`);
  return structuredClone(found);
}
