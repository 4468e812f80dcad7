// Workflow runs, their jobs and annotations, and the commits between two of them, as GitHub tells them.

import type {
  CommitFile,
  CommitNote,
  CommitRange,
  JobAnnotation,
  PullNote,
  RunJob,
  WorkflowRun,
} from '../../model/failed-run';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient, Rest } from './client';

const READ = 'actions: read';
/** 1,000 jobs: more than GitHub's matrix allows. */
const MOST_PAGES = 10;

type ListedRun = Awaited<ReturnType<Rest['actions']['getWorkflowRun']>>['data'];
type ListedJob = Awaited<ReturnType<Rest['actions']['listJobsForWorkflowRun']>>['data']['jobs'][number];
type Compared = Awaited<ReturnType<Rest['repos']['compareCommitsWithBasehead']>>['data'];
type ListedCommit = Compared['commits'][number];

export async function readRun(client: GitHubClient, id: number): Promise<WorkflowRun | ServiceError> {
  const answer = await client.attempt('read the workflow run', READ, (rest) =>
    rest.actions.getWorkflowRun({ owner: client.owner, repo: client.repo, run_id: id }),
  );
  return isServiceError(answer) ? answer : runOf(answer.data);
}

/** Jobs of one attempt of a run, in GitHub's order. */
export async function listJobs(
  client: GitHubClient,
  run: Pick<WorkflowRun, 'id' | 'attempt'>,
): Promise<RunJob[] | ServiceError> {
  const jobs: RunJob[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await client.attempt('list the jobs of the run', READ, (rest) =>
      rest.actions.listJobsForWorkflowRunAttempt({
        owner: client.owner,
        repo: client.repo,
        run_id: run.id,
        attempt_number: run.attempt,
        per_page: 100,
        page,
      }),
    );
    if (isServiceError(answer)) return answer;
    jobs.push(...answer.data.jobs.map(jobOf));
    if (answer.data.jobs.length < 100) break;
  }
  return jobs;
}

/** Runs of one workflow, newest first. */
export async function listRuns(
  client: GitHubClient,
  wanted: { workflow: number; branch?: string; headSha?: string; status?: 'success' | 'completed'; count: number },
): Promise<WorkflowRun[] | ServiceError> {
  const answer = await client.attempt('list earlier runs of the workflow', READ, (rest) =>
    rest.actions.listWorkflowRuns({
      owner: client.owner,
      repo: client.repo,
      workflow_id: wanted.workflow,
      branch: wanted.branch,
      head_sha: wanted.headSha,
      status: wanted.status,
      per_page: wanted.count,
    }),
  );
  return isServiceError(answer) ? answer : answer.data.workflow_runs.map(runOf);
}

/** What tools and the runner noted in a job's check run; the first hundred. */
export async function listJobAnnotations(
  client: GitHubClient,
  checkRun: number,
): Promise<JobAnnotation[] | ServiceError> {
  const answer = await client.attempt('read the annotations of the job', 'checks: read', (rest) =>
    rest.checks.listAnnotations({
      owner: client.owner,
      repo: client.repo,
      check_run_id: checkRun,
      per_page: 100,
    }),
  );
  if (isServiceError(answer)) return answer;
  return answer.data.map((annotation) => ({
    path: annotation.path,
    line: annotation.start_line,
    level: levelOf(annotation.annotation_level),
    title: annotation.title ?? '',
    message: annotation.message ?? '',
  }));
}

/** The commits from `base` to `head` (not those of `base` alone) and the files that they change. */
export async function compareCommits(
  client: GitHubClient,
  base: string,
  head: string,
): Promise<CommitRange | ServiceError> {
  const answer = await client.attempt('compare the commits', 'contents: read', (rest) =>
    rest.repos.compareCommitsWithBasehead({
      owner: client.owner,
      repo: client.repo,
      basehead: `${base}...${head}`,
      per_page: 100,
    }),
  );
  if (isServiceError(answer)) return answer;
  const { commits, files = [], total_commits } = answer.data;
  return {
    base,
    head,
    commits: commits.map(noteOf),
    files: files.map(fileOf),
    partial: total_commits > commits.length || files.length >= 300,
  };
}

/** Commits that touched a file, up to `head`, newest first. */
export async function listCommitsOf(
  client: GitHubClient,
  head: string,
  path: string,
  count: number,
): Promise<CommitNote[] | ServiceError> {
  const answer = await client.attempt('list the commits of a file', 'contents: read', (rest) =>
    rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: head, path, per_page: count }),
  );
  return isServiceError(answer) ? answer : answer.data.map(noteOf);
}

/** The last commit of a branch before a moment; null when there is none. */
export async function commitBefore(
  client: GitHubClient,
  head: string,
  until: string,
): Promise<CommitNote | null | ServiceError> {
  const answer = await client.attempt('find the commit of a day', 'contents: read', (rest) =>
    rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: head, until, per_page: 1 }),
  );
  if (isServiceError(answer)) return answer;
  const [commit] = answer.data;
  return commit ? noteOf(commit) : null;
}

/** The pull request that brought a commit in; null when none did or nobody can tell. */
export async function pullOfCommit(client: GitHubClient, sha: string): Promise<PullNote | null> {
  const answer = await client.attempt('find the pull request of a commit', 'pull-requests: read', (rest) =>
    rest.repos.listPullRequestsAssociatedWithCommit({
      owner: client.owner,
      repo: client.repo,
      commit_sha: sha,
      per_page: 5,
    }),
  );
  if (isServiceError(answer)) return null;
  const [pull] = answer.data;
  return pull ? { number: pull.number, title: pull.title, url: pull.html_url } : null;
}

/**
 * The open pull request whose head this run tested. `workflow_run.pull_requests` is empty for forks, so it is found by
 * head repository, branch and commit; a head that moved on meanwhile is still its pull request.
 */
export async function pullOfRun(
  client: GitHubClient,
  run: Pick<WorkflowRun, 'headRepository' | 'headBranch' | 'headSha'>,
): Promise<(PullNote & { isCurrent: boolean; baseRef: string }) | null | ServiceError> {
  const owner = run.headRepository?.split('/')[0];
  if (!owner || run.headBranch === null) return null;
  const answer = await client.attempt('find the pull request of the run', 'pull-requests: read', (rest) =>
    rest.pulls.list({
      owner: client.owner,
      repo: client.repo,
      state: 'open',
      head: `${owner}:${run.headBranch}`,
      per_page: 20,
    }),
  );
  if (isServiceError(answer)) return answer;
  const own = answer.data.filter(({ head }) => head.repo === null || head.repo.full_name === run.headRepository);
  const pull = own.find(({ head }) => head.sha === run.headSha) ?? own[0];
  if (!pull) return null;
  const isCurrent = pull.head.sha === run.headSha;
  return { number: pull.number, title: pull.title, url: pull.html_url, isCurrent, baseRef: pull.base.ref };
}

/** Comments of the repository since a day, newest first: where earlier diagnoses left what they found. */
export async function listRecentComments(
  client: GitHubClient,
  since: string,
  pages: number,
): Promise<{ body: string; url: string; login: string; isBot: boolean; createdAt: string }[] | ServiceError> {
  const found = [];
  for (let page = 1; page <= pages; page++) {
    const answer = await client.attempt('read recent comments', 'pull-requests: read', (rest) =>
      rest.issues.listCommentsForRepo({
        owner: client.owner,
        repo: client.repo,
        sort: 'updated',
        direction: 'desc',
        since,
        per_page: 100,
        page,
      }),
    );
    if (isServiceError(answer)) return answer;
    for (const comment of answer.data) {
      const { body = '', html_url: url, user, created_at: createdAt } = comment;
      found.push({ body, url, login: user?.login ?? '', isBot: user?.type === 'Bot', createdAt });
    }
    if (answer.data.length < 100) break;
  }
  return found;
}

function runOf(run: ListedRun): WorkflowRun {
  return {
    id: run.id,
    attempt: run.run_attempt ?? 1,
    workflow: run.workflow_id,
    name: run.name ?? run.path ?? '',
    path: (run.path ?? '').replace(/@.*$/, ''),
    event: run.event,
    conclusion: run.conclusion,
    url: run.html_url,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository?.full_name ?? null,
    createdAt: run.created_at,
  };
}

function jobOf(job: ListedJob): RunJob {
  const checkRun = /\/check-runs\/(\d+)$/.exec(job.check_run_url ?? '')?.[1];
  return {
    id: job.id,
    name: job.name,
    conclusion: job.conclusion,
    url: job.html_url ?? '',
    checkRun: checkRun === undefined ? null : Number(checkRun),
    startedAt: job.started_at,
    completedAt: job.completed_at,
    labels: job.labels,
    runner: job.runner_name,
    steps: (job.steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null,
    })),
  };
}

function noteOf(commit: ListedCommit): CommitNote {
  return {
    sha: commit.sha,
    url: commit.html_url,
    title: commit.commit.message.split('\n')[0]!.slice(0, 200),
    author: commit.author?.login ?? commit.commit.author?.name ?? 'somebody',
    date: commit.commit.committer?.date ?? commit.commit.author?.date ?? '',
  };
}

function fileOf(file: NonNullable<Compared['files']>[number]): CommitFile {
  const known = ['added', 'removed', 'modified', 'renamed'] as const;
  return {
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: known.find((status) => status === file.status) ?? 'other',
    patch: file.patch ?? null,
  };
}

function levelOf(level: string | null): JobAnnotation['level'] {
  return level === 'failure' || level === 'warning' ? level : 'notice';
}
