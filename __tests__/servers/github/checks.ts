// Check runs: annotations are appended by later requests, `completed` needs a conclusion, output limits hold.

import type { JsonObject } from './openapi';
import { type Call, created, notFound, ok, type Operation, page, Refused, text } from './operation';
import type { Annotation, CheckRun } from './state';

const WRITE: Operation['needs'] = ['checks:write'];
const READ: Operation['needs'] = ['checks:read'];

export const checks: Record<string, Operation> = {
  'checks/create': {
    needs: WRITE,
    run(call) {
      onlyApps(call);
      const check: CheckRun = {
        id: call.server.nextId(),
        name: text(call.body.name) ?? '',
        headSha: text(call.body.head_sha) ?? '',
        externalId: '',
        detailsUrl: '',
        status: 'queued',
        conclusion: null,
        startedAt: text(call.body.started_at) ?? call.server.now(),
        completedAt: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
        batches: [],
      };
      applyBody(call, check);
      call.repository.checkRuns.push(check);
      return created(renderCheck(call, check));
    },
  },
  'checks/update': {
    needs: WRITE,
    run(call) {
      onlyApps(call);
      const check = findCheck(call);
      applyBody(call, check);
      return ok(renderCheck(call, check));
    },
  },
  'checks/get': {
    needs: READ,
    run: (call) => ok(renderCheck(call, findCheck(call))),
  },
  'checks/list-annotations': {
    needs: READ,
    run(call) {
      const { items, headers } = page(call, findCheck(call).annotations);
      return ok(
        items.map((annotation) => renderAnnotation(call, annotation)),
        headers,
      );
    },
  },
  'checks/list-for-ref': {
    needs: READ,
    run(call) {
      const name = call.query.get('check_name');
      const status = call.query.get('status');
      const found = call.repository.checkRuns.filter(
        (check) =>
          check.headSha === call.params.ref &&
          (name === null || check.name === name) &&
          (status === null || check.status === status),
      );
      const { items, headers } = page(call, found);
      const runs = items.map((check) => renderCheck(call, check));
      return ok({ total_count: found.length, check_runs: runs }, headers);
    },
  },
};

function onlyApps(call: Call): void {
  if (call.token.type !== 'Bot') {
    throw new Refused(403, 'You must authenticate via a GitHub App.');
  }
}

function findCheck(call: Call): CheckRun {
  const check = call.repository.checkRuns.find((one) => one.id === Number(call.params.check_run_id));
  if (!check) throw notFound();
  return check;
}

function applyBody(call: Call, check: CheckRun): void {
  const { body } = call;
  const status = text(body.status);
  const conclusion = text(body.conclusion);
  if (status === 'completed' && conclusion === null) {
    throw new Refused(422, 'Invalid request.\n\nNo subschema in "oneOf" matched; "conclusion" wasn\'t supplied.');
  }
  check.name = text(body.name) ?? check.name;
  check.externalId = text(body.external_id) ?? check.externalId;
  check.detailsUrl = text(body.details_url) ?? check.detailsUrl;
  if (status !== null) {
    check.status = status;
    if (status !== 'completed') check.conclusion = null;
  }
  if (conclusion !== null) {
    check.status = 'completed';
    check.conclusion = conclusion;
    check.completedAt = text(body.completed_at) ?? call.server.now();
  }
  const output = body.output as JsonObject | undefined;
  if (!output) return;
  check.title = text(output.title) ?? check.title;
  check.summary = text(output.summary) ?? check.summary;
  check.text = text(output.text) ?? check.text;
  const annotations = (output.annotations ?? []) as unknown as Annotation[];
  for (const annotation of annotations) checkAnnotation(annotation);
  if (annotations.length > 0) check.batches.push(annotations.length);
  check.annotations.push(...annotations);
}

// Said in GitHub's documentation, not in its description.
function checkAnnotation(annotation: Annotation): void {
  if (annotation.start_line < 1 || annotation.end_line < annotation.start_line) {
    throw new Refused(422, `Invalid request.\n\nend_line must be at or after start_line in ${annotation.path}.`);
  }
  const columns = annotation.start_column !== undefined || annotation.end_column !== undefined;
  if (columns && annotation.start_line !== annotation.end_line) {
    throw new Refused(422, 'Invalid request.\n\nColumns are allowed only when start_line and end_line are equal.');
  }
  if (Buffer.byteLength(annotation.message) > 65_536)
    throw new Refused(422, 'Invalid request.\n\nmessage is too long.');
}

function renderCheck(call: Call, check: CheckRun): JsonObject {
  const { server, repository } = call;
  const full = `${repository.owner}/${repository.name}`;
  const url = `${server.url}/repos/${full}/check-runs/${check.id}`;
  return {
    ...server.example('check-run'),
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    external_id: check.externalId,
    details_url: check.detailsUrl || `https://github.com/${full}/runs/${check.id}`,
    url,
    html_url: `https://github.com/${full}/runs/${check.id}`,
    status: check.status,
    conclusion: check.conclusion,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    pull_requests: [],
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  };
}

function renderAnnotation(call: Call, annotation: Annotation): JsonObject {
  const { owner, name } = call.repository;
  return {
    ...annotation,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    title: annotation.title ?? null,
    raw_details: annotation.raw_details ?? null,
    blob_href: `https://github.com/${owner}/${name}/blob/main/${annotation.path}`,
  };
}
