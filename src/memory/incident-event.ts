// A diagnosis in; out: what is remembered of it. Texts are masked and redacted already.

import type { EventOf } from './memory';
import type { RunDiagnosis } from '../model/run-diagnosis';
import { withEventId } from './event-id';

const MOST_PATHS = 12;

export function incidentEvent(diagnosis: RunDiagnosis): EventOf<'incident'> {
  const { run, primary, jobs, incident, pull } = diagnosis;
  const failures = jobs.flatMap((job) => job.diagnosis?.failures ?? []);
  const paths = failures.flatMap(({ locations }) => locations.map(({ path }) => path.slice(0, 300)));
  const event = withEventId({
    type: 'incident',
    at: withoutFraction(run.createdAt),
    incident,
    kind: primary?.kind ?? 'unknown',
    origin: primary?.origin ?? 'unknown',
    tool: primary?.tool?.slice(0, 100) ?? null,
    test: primary?.test?.slice(0, 400) ?? null,
    text: primary?.signature.text.slice(0, 800) ?? '',
    exact: [...new Set(failures.map(({ signature }) => signature.exact))].slice(0, 10),
    template: primary?.signature.template ?? '',
    workflow: run.name.slice(0, 200),
    job: jobs[0]?.job.slice(0, 200) ?? '',
    run: run.id,
    attempt: run.attempt,
    branch: run.headBranch?.slice(0, 255) ?? null,
    sha: run.headSha,
    pull: pull?.number ?? null,
    paths: [...new Set(paths)].slice(0, MOST_PATHS),
  });
  return event as EventOf<'incident'>;
}

function withoutFraction(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
