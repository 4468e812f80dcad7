// Comments on lines of a pull request's diff: only where the diff has the line.

import { changedLines } from '../../../src/evidence/rank-suspects';
import { git } from '../git-remote';
import { renderDifferences } from './git-objects';
import type { JsonObject } from './openapi';
import { type Call, created, notFound, ok, type Operation, page, Refused, text } from './operation';
import { renderPerson } from './render';

const READ: Operation['needs'] = ['pull-requests:read'];
const WRITE: Operation['needs'] = ['pull-requests:write'];

export const reviewComments: Record<string, Operation> = {
  'pulls/list-review-comments': {
    needs: READ,
    run(call) {
      const number = Number(call.params.pull_number);
      const own = call.repository.reviewComments.filter(({ pull }) => pull === number);
      const { items, headers } = page(call, own);
      return ok(
        items.map((one) => render(call, one)),
        headers,
      );
    },
  },
  'pulls/create-review-comment': {
    needs: WRITE,
    async run(call) {
      const pull = call.repository.pulls.find(({ number }) => number === Number(call.params.pull_number));
      if (!pull) throw notFound();
      const path = text(call.body.path) ?? '';
      const line = Number(call.body.line);
      const start = Number(call.body.start_line ?? line);
      const from = await git(call.repository.gitDir, 'merge-base', pull.base.sha, pull.head.sha);
      const files = await renderDifferences(call, from, pull.head.sha);
      const shown = changedLines(String(files.find(({ filename }) => filename === path)?.patch ?? ''));
      if (![start, line].every((one) => shown.includes(one))) {
        const message = 'pull_request_review_thread.line must be part of the diff';
        throw new Refused(422, 'Validation Failed', [
          { resource: 'PullRequestReviewComment', code: 'custom', message },
        ]);
      }
      const comment = {
        id: call.server.nextId(),
        pull: pull.number,
        path,
        line,
        startLine: start,
        commit: text(call.body.commit_id) ?? '',
        body: text(call.body.body) ?? '',
        author: { login: call.token.login, type: call.token.type },
      };
      call.repository.reviewComments.push(comment);
      return created(render(call, comment));
    },
  },
  'pulls/delete-review-comment': {
    needs: WRITE,
    run(call) {
      const id = Number(call.params.comment_id);
      call.repository.reviewComments = call.repository.reviewComments.filter((one) => one.id !== id);
      return { status: 204 };
    },
  },
};

function render(call: Call, comment: Call['repository']['reviewComments'][number]): JsonObject {
  const { server, repository } = call;
  const full = `${repository.owner}/${repository.name}`;
  const [example] = server.example('pull-request-review-comment-items') as unknown as JsonObject[];
  return {
    ...example,
    id: comment.id,
    body: comment.body,
    path: comment.path,
    line: comment.line,
    commit_id: comment.commit,
    user: renderPerson(server, comment.author),
    html_url: `https://github.com/${full}/pull/${comment.pull}#discussion_r${comment.id}`,
  };
}
