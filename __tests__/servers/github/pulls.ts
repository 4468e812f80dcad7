// Pull requests: one, lists by head and base, files, commits, and those that a commit belongs to.

import { git } from '../git-remote';
import { commitOf, renderCommit, renderDifferences, tryGit } from './git-objects';
import { type Call, created, notFound, ok, type Operation, page, Refused, text } from './operation';
import { renderPull } from './render';
import type { Pull } from './state';

const READ: Operation['needs'] = ['pull-requests:read'];

export const pulls: Record<string, Operation> = {
  'pulls/get': {
    needs: READ,
    run: (call) => ok(renderPull(call, findPull(call), 'full')),
  },
  'pulls/list': {
    needs: READ,
    run(call) {
      const state = call.query.get('state') ?? 'open';
      const head = call.query.get('head');
      const base = call.query.get('base');
      const found = call.repository.pulls.filter(
        (pull) =>
          (state === 'all' || pull.state === state) &&
          (head === null || `${pull.head.repository.split('/')[0]}:${pull.head.ref}` === head) &&
          (base === null || pull.base.ref === base),
      );
      const { items, headers } = page(call, found);
      return ok(
        items.map((pull) => renderPull(call, pull, 'simple')),
        headers,
      );
    },
  },
  'pulls/list-files': {
    needs: READ,
    async run(call) {
      const pull = findPull(call);
      const from = await git(call.repository.gitDir, 'merge-base', pull.base.sha, pull.head.sha);
      const { items, headers } = page(call, (await renderDifferences(call, from, pull.head.sha)).slice(0, 3000));
      return ok(items, headers);
    },
  },
  'pulls/list-commits': {
    needs: READ,
    async run(call) {
      const pull = findPull(call);
      const listed = (await tryGit(call, 'rev-list', '--reverse', `${pull.base.sha}..${pull.head.sha}`)) ?? '';
      const { items, headers } = page(call, listed.split('\n').filter(Boolean).slice(0, 250));
      return ok(await Promise.all(items.map((sha) => renderCommit(call, sha))), headers);
    },
  },
  'pulls/create': {
    needs: ['pull-requests:write'],
    async run(call) {
      const { repository, server, body } = call;
      const full = `${repository.owner}/${repository.name}`;
      if (call.token.login === 'github-actions[bot]' && !repository.actionsMayOpenPulls) {
        throw new Refused(403, 'GitHub Actions is not permitted to create or approve pull requests.');
      }
      const ref = (text(body.head) ?? '').replace(/^[^:]+:/, '');
      const base = text(body.base) ?? '';
      if (repository.pulls.some((pull) => pull.state === 'open' && pull.head.ref === ref && pull.base.ref === base)) {
        const message = `A pull request already exists for ${repository.owner}:${ref}.`;
        throw new Refused(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
      }
      const pull: Pull = {
        number: Math.max(0, ...[...repository.pulls, ...repository.issues].map((one) => one.number)) + 1,
        title: text(body.title) ?? '',
        body: text(body.body),
        state: 'open',
        draft: body.draft === true,
        author: { login: call.token.login, type: call.token.type },
        labels: [],
        head: { repository: full, ref, sha: await commitOf(call, ref) },
        base: { ref: base, sha: await commitOf(call, base) },
        mergeSha: null,
      };
      repository.pulls.push(pull);
      server.nextId();
      return created(renderPull(call, pull, 'full'));
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: READ,
    run(call) {
      const sha = call.params.commit_sha;
      // Fork commits are not listed here: GitHub knows only commits of this repository's branches.
      const full = `${call.repository.owner}/${call.repository.name}`;
      const found = call.repository.pulls.filter((pull) => pull.head.sha === sha && pull.head.repository === full);
      const { items, headers } = page(call, found);
      return ok(
        items.map((pull) => renderPull(call, pull, 'simple')),
        headers,
      );
    },
  },
};

function findPull(call: Call): Pull {
  const pull = call.repository.pulls.find((one) => one.number === Number(call.params.pull_number));
  if (!pull) throw notFound();
  return pull;
}
