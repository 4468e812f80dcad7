// State in; the shapes of GitHub's answers out, laid over GitHub's own examples.

import type { Json, JsonObject } from './openapi';
import type { Call, Surroundings } from './operation';
import type { Person, Pull, Repository } from './state';

export function renderPerson(server: Surroundings, person: Person): JsonObject {
  const id = [...person.login].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000_007;
  const app = /^(.+)\[bot\]$/.exec(person.login)?.[1];
  const html = app ? `https://github.com/apps/${app}` : `https://github.com/${person.login}`;
  const own = { login: person.login, type: person.type, id, html_url: html };
  return { ...server.example('simple-user'), ...own };
}

export function renderRepository(server: Surroundings, repository: Repository): JsonObject {
  const full = `${repository.owner}/${repository.name}`;
  return {
    ...server.example('full-repository'),
    name: repository.name,
    full_name: full,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    default_branch: repository.defaultBranch,
    has_discussions: false,
    fork: false,
    owner: renderPerson(server, { login: repository.owner, type: 'User' }),
    url: `${server.url}/repos/${full}`,
    html_url: `https://github.com/${full}`,
  };
}

export function renderLabels(repository: Repository, names: string[]): JsonObject[] {
  // On pull requests the description wants a string.
  return names.map((name) => ({ ...renderLabel(repository, name), description: describedAs(repository, name) }));
}

function describedAs(repository: Repository, name: string): string {
  return repository.labels.find((label) => label.name === name)?.description ?? '';
}

export function renderLabel(repository: Repository, name: string): JsonObject {
  const known = repository.labels.find((label) => label.name === name);
  return {
    id: [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 11) % 1_000_000_007,
    node_id: 'MDU6TGFiZWwx',
    url: `https://api.github.com/repos/${repository.owner}/${repository.name}/labels/${encodeURIComponent(name)}`,
    name,
    color: known?.color ?? 'ededed',
    description: known?.description ?? null,
    default: false,
  };
}

/** `pull-request` (one) or `pull-request-simple` (in lists). */
export function renderPull(call: Call, pull: Pull, shape: 'full' | 'simple'): JsonObject {
  const { server, repository } = call;
  const full = `${repository.owner}/${repository.name}`;
  const example =
    shape === 'full'
      ? server.example('pull-request')
      : ((server.example('pull-request-simple-items') as unknown as JsonObject[])[0] as JsonObject);
  const headRepository = server.repository(pull.head.repository);
  const head = headRepository ? renderRepository(server, headRepository) : null;
  const headOwner = pull.head.repository.split('/')[0] ?? '';
  const shared: JsonObject = {
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    locked: false,
    draft: pull.draft,
    user: renderPerson(server, pull.author),
    labels: renderLabels(repository, pull.labels),
    requested_teams: [],
    requested_reviewers: [],
    merge_commit_sha: pull.mergeSha,
    url: `${server.url}/repos/${full}/pulls/${pull.number}`,
    html_url: `https://github.com/${full}/pull/${pull.number}`,
    head: {
      label: `${headOwner}:${pull.head.ref}`,
      ref: pull.head.ref,
      sha: pull.head.sha,
      user: renderPerson(server, { login: headOwner, type: 'User' }),
      repo: head,
    },
    base: {
      label: `${repository.owner}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      user: renderPerson(server, { login: repository.owner, type: 'User' }),
      repo: renderRepository(server, repository),
    },
  };
  const merged_at = pull.mergedAt ?? null;
  Object.assign(shared, { merged_at, closed_at: merged_at });
  if (shape === 'full') Object.assign(shared, { merged: merged_at !== null, merged_by: null, mergeable: true });
  return { ...example, ...shared } as Record<string, Json>;
}
