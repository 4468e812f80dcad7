// Issues and labels (of issues, pull requests and the repository).

import type { JsonObject } from './openapi';
import { type Call, created, notFound, ok, type Operation, page, Refused, text } from './operation';
import { renderLabel, renderLabels, renderPerson } from './render';
import type { Issue, Pull } from './state';

const READ: Operation['needs'] = ['issues:read', 'pull-requests:read'];
const WRITE: Operation['needs'] = ['issues:write', 'pull-requests:write'];

export const issues: Record<string, Operation> = {
  'issues/get': {
    needs: READ,
    run: (call) => ok(renderIssue(call, findIssue(call))),
  },
  'issues/create': {
    needs: ['issues:write'],
    run(call) {
      const { repository, body, token } = call;
      const issue: Issue = {
        number: Math.max(0, ...[...repository.pulls, ...repository.issues].map((one) => one.number)) + 1,
        title: text(body.title) ?? String(body.title ?? ''),
        body: text(body.body),
        state: 'open',
        author: { login: token.login, type: token.type },
        labels: ((body.labels ?? []) as string[]).map(String),
      };
      repository.issues.push(issue);
      return created(renderIssue(call, issue));
    },
  },
  'issues/list-labels-on-issue': {
    needs: READ,
    run(call) {
      const { items, headers } = page(call, findIssue(call).labels);
      return ok(renderLabels(call.repository, items), headers);
    },
  },
  'issues/add-labels': {
    needs: WRITE,
    run(call) {
      const issue = findIssue(call);
      const given = (Array.isArray(call.body) ? call.body : (call.body.labels ?? [])) as (string | { name: string })[];
      const names = given.map((label) => (typeof label === 'string' ? label : label.name));
      issue.labels = [...new Set([...issue.labels, ...names])];
      return ok(renderLabels(call.repository, issue.labels));
    },
  },
  'issues/remove-label': {
    needs: WRITE,
    run(call) {
      const issue = findIssue(call);
      if (!issue.labels.includes(call.params.name ?? '')) throw new Refused(404, 'Label does not exist');
      issue.labels = issue.labels.filter((label) => label !== call.params.name);
      return ok(renderLabels(call.repository, issue.labels));
    },
  },
  'issues/list-events': {
    needs: READ,
    run(call) {
      const { number } = findIssue(call);
      const events = call.repository.events.filter((event) => event.issue === number);
      const { items, headers } = page(call, events);
      return ok(
        items.map((event) => ({
          id: event.id,
          node_id: 'MDEwOklzc3VlRXZlbnQx',
          url: `${call.server.url}/repos/${call.repository.owner}/${call.repository.name}/issues/events/${event.id}`,
          actor: renderPerson(call.server, event.actor),
          event: event.event,
          commit_id: null,
          commit_url: null,
          created_at: call.server.now(),
          performed_via_github_app: null,
          label: { name: event.label, color: 'ededed' },
        })),
        headers,
      );
    },
  },
  'issues/get-label': {
    needs: READ,
    run(call) {
      const label = call.repository.labels.find((one) => one.name === call.params.name);
      if (!label) throw notFound();
      return ok(renderLabel(call.repository, label.name));
    },
  },
  'issues/create-label': {
    needs: WRITE,
    run(call) {
      const name = text(call.body.name) ?? '';
      if (call.repository.labels.some((label) => label.name === name)) {
        throw new Refused(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
      }
      const color = text(call.body.color) ?? 'ededed';
      call.repository.labels.push({ name, color, description: text(call.body.description) });
      return created(renderLabel(call.repository, name));
    },
  },
};

function findIssue(call: Call): Issue | Pull {
  const number = Number(call.params.issue_number);
  const { pulls, issues: plain } = call.repository;
  const found = [...pulls, ...plain].find((one) => one.number === number);
  if (!found) throw notFound();
  return found;
}

function renderIssue(call: Call, issue: Issue | Pull): JsonObject {
  const { server, repository } = call;
  const full = `${repository.owner}/${repository.name}`;
  const url = `${server.url}/repos/${full}/issues/${issue.number}`;
  const isPull = 'head' in issue;
  const html = `https://github.com/${full}/${isPull ? 'pull' : 'issues'}/${issue.number}`;
  const { pull_request: _example, milestone: _milestone, ...example } = server.example('issue');
  const pull = `${server.url}/repos/${full}/pulls/${issue.number}`;
  return {
    ...example,
    milestone: null,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: false,
    user: renderPerson(server, issue.author),
    labels: renderLabels(repository, issue.labels),
    comments: repository.comments.filter((comment) => comment.issue === issue.number).length,
    url,
    html_url: html,
    ...(isPull
      ? { pull_request: { url: pull, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` } }
      : {}),
  };
}
