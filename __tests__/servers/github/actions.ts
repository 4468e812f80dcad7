// Workflow runs, their jobs, logs behind a link that lives one minute, and re-runs.

import type { JsonObject } from './openapi';
import { commitOf } from './git-objects';
import { type Call, notFound, ok, type Operation, page, Refused, text } from './operation';
import { renderRepository } from './render';
import type { Job, UploadedArtifact, WorkflowRun } from './state';

const READ: Operation['needs'] = ['actions:read'];
const WRITE: Operation['needs'] = ['actions:write'];

export const actions: Record<string, Operation> = {
  'actions/get-workflow-run': {
    needs: READ,
    run: (call) => ok(renderRun(call, findRun(call))),
  },
  'actions/get-workflow-run-attempt': {
    needs: READ,
    run: (call) => ok({ ...renderRun(call, findRun(call)), run_attempt: Number(call.params.attempt_number) }),
  },
  'actions/list-workflow-runs-for-repo': { needs: READ, run: listRuns },
  'actions/list-workflow-runs': { needs: READ, run: listRuns },
  'actions/list-jobs-for-workflow-run': {
    needs: READ,
    run(call) {
      findRun(call);
      const jobs = call.repository.jobs.filter((job) => job.runId === Number(call.params.run_id));
      const latest = Math.max(0, ...jobs.map((job) => job.attempt));
      const all = call.query.get('filter') === 'all';
      return listJobs(
        call,
        jobs.filter((job) => all || job.attempt === latest),
      );
    },
  },
  'actions/list-jobs-for-workflow-run-attempt': {
    needs: READ,
    run(call) {
      const attempt = Number(call.params.attempt_number);
      const runId = Number(call.params.run_id);
      return listJobs(
        call,
        call.repository.jobs.filter((job) => job.runId === runId && job.attempt === attempt),
      );
    },
  },
  'actions/get-job-for-workflow-run': {
    needs: READ,
    run: (call) => ok(renderJob(call, findJob(call))),
  },
  'actions/download-job-logs-for-workflow-run': {
    needs: READ,
    run(call) {
      const job = findJob(call);
      if (job.log === null) throw new Refused(410, 'Server Error: The logs for this run have expired');
      return { status: 302, headers: { location: call.server.shortLink(job.log) } };
    },
  },
  'actions/list-workflow-run-artifacts': {
    needs: READ,
    run(call) {
      const own = call.repository.artifacts.filter(({ runId }) => runId === findRun(call).id);
      const { items, headers } = page(call, own);
      return ok({ total_count: own.length, artifacts: items.map((one) => renderArtifact(call, one)) }, headers);
    },
  },
  'actions/download-artifact': {
    needs: READ,
    run(call) {
      const found = call.repository.artifacts.find(({ id }) => id === Number(call.params.artifact_id));
      if (!found) throw notFound();
      return { status: 302, headers: { location: call.server.shortLink(found.archive) } };
    },
  },
  'actions/create-workflow-dispatch': {
    needs: WRITE,
    async run(call) {
      const workflow = Number(call.params.workflow_id);
      if (!call.repository.runs.some(({ fields }) => fields.workflow_id === workflow)) throw notFound();
      if (!call.repository.dispatchable.has(workflow)) {
        throw new Refused(422, "Workflow does not have 'workflow_dispatch' trigger");
      }
      const ref = text(call.body.ref) ?? '';
      await commitOf(call, ref);
      call.repository.dispatches.push({ workflow, ref });
      return { status: 204 };
    },
  },
  'actions/re-run-workflow': {
    needs: WRITE,
    run: (call) => rerun(call, 'run', findRun(call).id),
  },
  'actions/re-run-workflow-failed-jobs': {
    needs: WRITE,
    run: (call) => rerun(call, 'failed-jobs', findRun(call).id),
  },
  'actions/re-run-job-for-workflow-run': {
    needs: WRITE,
    run: (call) => rerun(call, 'job', findJob(call).id),
  },
};

function rerun(call: Call, kind: 'run' | 'failed-jobs' | 'job', id: number) {
  call.repository.reruns.push({ kind, id });
  return { status: 201, body: {} };
}

function findRun(call: Call): WorkflowRun {
  const run = call.repository.runs.find((one) => one.id === Number(call.params.run_id));
  if (!run) throw notFound();
  return run;
}

function findJob(call: Call): Job {
  const job = call.repository.jobs.find((one) => one.id === Number(call.params.job_id));
  if (!job) throw notFound();
  return job;
}

function listRuns(call: Call) {
  const wanted = ['branch', 'head_sha', 'event', 'status'] as const;
  const fields = { branch: 'head_branch', head_sha: 'head_sha', event: 'event', status: 'status' } as const;
  const found = call.repository.runs
    .map((run) => renderRun(call, run))
    .filter((run) =>
      wanted.every((key) => {
        const value = call.query.get(key);
        return value === null || run[fields[key]] === value || (key === 'status' && run.conclusion === value);
      }),
    );
  const { items, headers } = page(call, found);
  return ok({ total_count: found.length, workflow_runs: items }, headers);
}

function listJobs(call: Call, jobs: Job[]) {
  const { items, headers } = page(call, jobs);
  return ok({ total_count: jobs.length, jobs: items.map((job) => renderJob(call, job)) }, headers);
}

function renderRun(call: Call, run: WorkflowRun): JsonObject {
  const repository = renderRepository(call.server, call.repository);
  const example = call.server.example('workflow-run');
  const head = run.headRepository ? { ...repository, full_name: run.headRepository, fork: true } : repository;
  return { ...example, pull_requests: [], repository, head_repository: head, id: run.id, ...run.fields };
}

function renderJob(call: Call, job: Job): JsonObject {
  const made = { id: job.id, run_id: job.runId, run_attempt: job.attempt, created_at: call.server.now() };
  return { ...call.server.example('job'), ...made, ...job.fields };
}

function renderArtifact(call: Call, { id, runId, name, archive }: UploadedArtifact): JsonObject {
  const { owner, name: repository } = call.repository;
  const url = `${call.server.url}/repos/${owner}/${repository}/actions/artifacts/${id}`;
  const now = call.server.now();
  return {
    id,
    node_id: `A${id}`,
    name,
    size_in_bytes: archive.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    created_at: now,
    updated_at: now,
    expires_at: now,
    workflow_run: { id: runId },
  };
}
