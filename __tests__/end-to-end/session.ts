// A shop whose sums are broken three times in: everything that is written until its memory mends it. Steps of one session,
// each a job of the bundle; the test asks what they did, the docs show what they wrote.

import { git, commitFiles } from '../servers/git-remote';
import type { Comment, Pull } from '../servers/github/state';
import type { Asked, ModelServer, Reply } from '../servers/models/model-server';
import {
  addRun,
  BREAKS_TOTAL,
  DIAGNOSE_PERMISSIONS,
  ended,
  FAILING_TESTS,
  PASSING_TESTS,
  WORKFLOW,
} from './failing-run';
import type { JobResult } from './run-action';
import type { JobOptions, ShopRepository } from './shop-repository';

export const COMMAND_PERMISSIONS = { contents: 'write', 'pull-requests': 'write', actions: 'write' } as const;
const LEARN_PERMISSIONS = { contents: 'write', 'pull-requests': 'read', actions: 'read' } as const;
const MEMORY_PERMISSIONS = { ...DIAGNOSE_PERMISSIONS, contents: 'write' } as const;
const KEY = 'sk-ant-session-0123456789abcdef';
const BROKEN_SUM = '  return prices.reduce((sum, one) => sum + one, 1);';
export const CLUMSY = '  return prices.reduce((sum, one) => sum + one, 1) - 1;';
export const RIGHT = '  return prices.reduce((sum, one) => sum + one, 0);';

export interface Session {
  shop: ShopRepository;
  models: ModelServer;
  /** One more minute has passed; ISO 8601. */
  now(): string;
  /** Runs a job with a key for the model. */
  run(options: JobOptions): Promise<JobResult>;
}

export interface Round {
  pull: Pull;
  /** Whatever was written, by the step that wrote it. */
  diagnosis: string;
  result: JobResult;
}

export function openSession(
  shop: ShopRepository,
  models: ModelServer,
  options: { start: string; surroundings?: (now: string) => Record<string, string> },
): Session {
  let minutes = 0;
  const now = () => new Date(Date.parse(options.start) + minutes * 60_000).toISOString();
  shop.state.collaborators.set('mona', 'write');
  shop.state.dispatchable.add(WORKFLOW);
  models.answer = (asked) => answerAsModel(asked, models.asked.length === 1);
  addRun(shop, {
    ...{ id: 500, branch: 'main', event: 'push', headSha: shop.baseSha, createdAt: now(), conclusion: 'success' },
    jobs: [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }],
  });
  return {
    shop,
    models,
    now() {
      minutes += 7;
      return now();
    },
    run: (job) =>
      shop.run({
        ...job,
        inputs: { 'llm-provider': 'anthropic', 'llm-base-url': models.url, ...job.inputs },
        environment: { ANTHROPIC_API_KEY: KEY, ...options.surroundings?.(now()), ...job.environment },
      }),
  };
}

/** Another pull request that breaks the sums. */
export async function openPull({ shop }: Session, number: number, branch: string, title: string): Promise<Pull> {
  const { gitDir } = shop.state;
  const base = await git(gitDir, 'rev-parse', 'refs/heads/main');
  const head = await commitFiles(gitDir, [base], BREAKS_TOTAL, title);
  await git(gitDir, 'update-ref', `refs/heads/${branch}`, head);
  const [first] = shop.state.pulls;
  const own = { number, title, head: { ...first!.head, ref: branch, sha: head }, base: { ref: 'main', sha: base } };
  const pull: Pull = { ...first!, ...own, state: 'open', mergeSha: null };
  shop.state.pulls.push(pull);
  return pull;
}

/** The pull request's workflow fails; out: its diagnosis. */
export async function fail(session: Session, pull: Pull, inputs: JobOptions['inputs'] = {}): Promise<Round> {
  const run = addRun(session.shop, {
    ...{ id: pull.number * 1000, branch: pull.head.ref, headSha: pull.head.sha, createdAt: session.now() },
    conclusion: 'failure',
    jobs: [{ name: 'test', conclusion: 'failure', log: FAILING_TESTS }],
  });
  const permissions = { ...MEMORY_PERMISSIONS, actions: 'write' } as const;
  const result = await session.run(ended(run, { permissions, inputs }));
  return { pull, diagnosis: diagnosisOf(session, pull), result };
}

/** Somebody types a command; out: the answer. */
export async function say(session: Session, pull: Pull, body: string): Promise<{ said: string; answer: string }> {
  const { shop } = session;
  const at = session.now();
  const id = 50_000 + shop.state.comments.length;
  const author = { login: 'mona', type: 'User' as const };
  const comment: Comment = {
    ...{ id, issue: pull.number, body, author, createdAt: at, updatedAt: at, edits: 0, reactions: [] },
  };
  shop.state.comments.push(comment);
  await session.run({
    event: 'issue_comment',
    permissions: COMMAND_PERMISSIONS,
    comment: { id, login: author.login, body, issue: pull.number },
  });
  const answer = shop.state.comments.find((one) => one.body.includes(`<!-- answers:${id} -->`));
  return { said: body, answer: answer?.body ?? '' };
}

/** The pull request that `apply` opened: green, merged, green again, learned. */
export async function merge(session: Session, { pull }: Round): Promise<{ fix: Pull; resolved: string }> {
  const { shop } = session;
  const fix = shop.state.pulls.at(-1)!;
  await pass(session, fix.number * 1000, fix.head.ref, fix.head.sha);
  const { gitDir } = shop.state;
  const message = `Merge pull request #${fix.number} from acme/${fix.head.ref}`;
  const tree = `${fix.head.sha}^{tree}`;
  const merged = await git(gitDir, 'commit-tree', tree, '-p', pull.head.sha, '-p', fix.head.sha, '-m', message);
  await git(gitDir, 'update-ref', `refs/heads/${pull.head.ref}`, merged);
  Object.assign(fix, { state: 'closed', mergedAt: session.now(), mergeSha: merged });
  pull.head.sha = merged;
  await pass(session, pull.number * 1000 + 1, pull.head.ref, merged);
  await session.run({ event: 'pull_request', action: 'closed', permissions: LEARN_PERMISSIONS });
  return { fix, resolved: diagnosisOf(session, pull) };
}

async function pass(session: Session, id: number, branch: string, headSha: string): Promise<void> {
  const jobs = [{ name: 'test', conclusion: 'success', log: PASSING_TESTS }];
  const run = addRun(session.shop, { id, branch, headSha, conclusion: 'success', createdAt: session.now(), jobs });
  await session.run(ended(run, { permissions: MEMORY_PERMISSIONS }));
}

export function diagnosisOf({ shop }: Session, pull: Pull): string {
  const own = shop.state.comments.filter(({ issue }) => issue === pull.number);
  return own.find(({ body }) => body.startsWith('<!-- throughline:diagnosis -->'))?.body ?? '';
}

export function offeredFix(markdown: string): string {
  return /\/throughline apply ([0-9a-f]{16})/.exec(markdown)?.[1] ?? '';
}

/** What a model might say: first a clumsy fix, the right one when it is told so, and afterwards. */
function answerAsModel({ prompt }: Asked, isFirst: boolean): Reply {
  const cause = /^## Cause (\S+):/m.exec(prompt)?.[1];
  if (cause === undefined) return { json: EXPLANATION };
  const finding = /^- finding (\S+):/m.exec(prompt)?.[1];
  if (finding !== undefined)
    return { json: { issues: [{ ...RENAME, cause, root_causes: [{ ...RENAMED, finding }] }] } };
  const fix = {
    title: isFirst ? 'Take the one away again' : 'Start the sum at zero',
    edits: [{ path: 'src/invoice.ts', line: 2, old: BROKEN_SUM, new: isFirst ? CLUMSY : RIGHT }],
    new_files: [],
  };
  return { json: { issues: [{ ...ISSUE, cause, fix }] } };
}

const EXPLANATION = {
  answer:
    '`users.email` is the address that a user signs in with. `find_user` looks users up by it, and `queries/report.sql` prints and groups by it: dropping or renaming it breaks both at once.',
  sources: [],
};

const RENAMED = {
  error_type: 'reads the old name',
  explanation: 'It names `email`, which is `mail` after this migration.',
  severity_reason: 'It fails at the first call.',
};

const RENAME = {
  summary:
    'The migration renames `users.email` to `mail`, and the function and the report still ask for `email`. Both fail as soon as it has run.',
  fix: { title: '', edits: [], new_files: [] },
  confidence: 0.9,
  reasons_for: ['every reader is resolved by the schema'],
  reasons_against: ['readers outside of this repository are not known'],
  complexity: 'simple',
  what_to_test: ['sign-in', 'the sales report'],
  quotes: [],
};

const ISSUE = {
  summary:
    '`totalOf` begins to add at **1**, so every invoice is one too high. The commit changed the start value of `reduce`; the test expects the plain sum.',
  root_causes: [
    {
      finding: 'src/invoice.test.ts:5',
      error_type: 'wrong start value',
      explanation: '`reduce` starts with `1` instead of `0` at `src/invoice.ts:2`.',
      severity_reason: 'Every total is wrong, not only in tests.',
    },
  ],
  confidence: 0.92,
  reasons_for: ['the result is too high by exactly the start value', 'the line was changed by this pull request'],
  reasons_against: ['whether a fee of 1 was meant is not said anywhere'],
  complexity: 'trivial',
  what_to_test: ['an invoice without prices is 0'],
  quotes: ['AssertionError: expected 6 to be 5'],
};
