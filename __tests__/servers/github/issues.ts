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
        body: checkedBody(text(body.body)),
        state: 'open',
        author: { login: token.login, type: token.type },
        labels: ((body.labels ?? []) as string[]).map(String),
      };
      repository.issues.push(issue);
      return created(renderIssue(call, issue));
    },
  },
  'issues/update': {
    needs: WRITE,
    run(call) {
      const issue = findIssue(call);
      const { title, body, state, labels } = call.body;
      if (title !== undefined) issue.title = String(title ?? '');
      if (body !== undefined) issue.body = checkedBody(text(body));
      if (state === 'open' || state === 'closed') issue.state = state;
      if (Array.isArray(labels)) issue.labels = labels.map(String);
      if (!('head' in issue)) issue.updatedAt = call.server.now();
      return ok(renderIssue(call, issue));
    },
  },
  'issues/list-for-repo': {
    needs: READ,
    run(call) {
      const { repository, query } = call;
      const state = query.get('state') ?? 'open';
      const creator = query.get('creator');
      const found = [...repository.pulls, ...repository.issues]
        .filter((one) => state === 'all' || one.state === state)
        .filter((one) => creator === null || one.author.login === creator)
        .sort((a, b) => b.number - a.number);
      if (query.get('sort') === 'updated') found.sort((a, b) => movedAt(b).localeCompare(movedAt(a)));
      const { items, headers } = page(call, found);
      return ok(
        items.map((one) => renderIssue(call, one)),
        headers,
      );
    },
  },
  'search/issues-and-pull-requests': {
    needs: [],
    run(call) {
      const query = call.query.get('q') ?? '';
      const fullName = /(?:^|\s)repo:(\S+)/.exec(query)?.[1] ?? '';
      const repository = call.server.repository(fullName);
      if (!repository) throw new Refused(422, 'Validation Failed');
      // As GitHub: terms in quotes, any of them where OR stands between.
      const words = [...query.matchAll(/"([^"]+)"/g)].map(([, word]) => word!.toLowerCase());
      const found = repository.issues.filter(({ title, body }) =>
        words.some((word) => `${title}\n${body ?? ''}`.toLowerCase().includes(word)),
      );
      const { items, headers } = page(call, found);
      const rendered = items.map((issue) => ({
        ...renderIssue({ ...call, repository }, { ...issue, body: issue.body ?? '' }),
        score: 1,
      }));
      return ok(
        { total_count: found.length, incomplete_results: false, search_type: 'lexical', items: rendered },
        headers,
      );
    },
  },
  'issues/list-labels-for-repo': {
    needs: READ,
    run(call) {
      const { items, headers } = page(call, call.repository.labels);
      return ok(
        items.map(({ name }) => renderLabel(call.repository, name)),
        headers,
      );
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

function checkedBody(body: string | null): string | null {
  if (body === null || body.length <= 65_536) return body;
  throw new Refused(422, 'Validation Failed', [
    {
      resource: 'Issue',
      code: 'unprocessable',
      field: 'body',
      message: 'body is too long (maximum is 65536 characters)',
    },
  ]);
}

function movedAt(one: Issue | Pull): string {
  return 'head' in one ? '' : (one.updatedAt ?? '');
}

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
