// Comments of issues and pull requests, and the reactions to them.

import type { JsonObject } from './openapi';
import { type Call, created, notFound, ok, type Operation, page, Refused, text } from './operation';
import { renderPerson } from './render';
import type { Comment } from './state';

const READ: Operation['needs'] = ['issues:read', 'pull-requests:read'];
const WRITE: Operation['needs'] = ['issues:write', 'pull-requests:write'];

export const comments: Record<string, Operation> = {
  'issues/list-comments': {
    needs: READ,
    run(call) {
      const number = existingIssue(call);
      const { items, headers } = page(
        call,
        call.repository.comments.filter((comment) => comment.issue === number),
      );
      return ok(
        items.map((comment) => renderComment(call, comment)),
        headers,
      );
    },
  },
  'issues/list-comments-for-repo': {
    needs: READ,
    run(call) {
      const since = call.query.get('since') ?? '';
      const field = call.query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
      const sign = call.query.get('direction') === 'desc' ? -1 : 1;
      const found = call.repository.comments
        .filter((comment) => comment.updatedAt >= since)
        .sort((a, b) => (a[field] < b[field] ? -sign : a[field] > b[field] ? sign : 0));
      const { items, headers } = page(call, found);
      return ok(
        items.map((comment) => renderComment(call, comment)),
        headers,
      );
    },
  },
  'issues/get-comment': {
    needs: READ,
    run: (call) => ok(renderComment(call, findComment(call))),
  },
  'issues/create-comment': {
    needs: WRITE,
    run(call) {
      const now = call.server.now();
      const comment: Comment = {
        id: call.server.nextId(),
        issue: existingIssue(call),
        body: checkedBody(call),
        author: { login: call.token.login, type: call.token.type },
        createdAt: now,
        updatedAt: now,
        edits: 0,
        reactions: [],
      };
      call.repository.comments.push(comment);
      return created(renderComment(call, comment));
    },
  },
  'issues/update-comment': {
    needs: WRITE,
    run(call) {
      const comment = findComment(call);
      comment.body = checkedBody(call);
      comment.updatedAt = call.server.now();
      comment.edits += 1;
      return ok(renderComment(call, comment));
    },
  },
  'issues/delete-comment': {
    needs: WRITE,
    run(call) {
      const comment = findComment(call);
      call.repository.comments = call.repository.comments.filter((other) => other !== comment);
      return { status: 204 };
    },
  },
  'reactions/list-for-issue-comment': {
    needs: READ,
    run(call) {
      const { items, headers } = page(call, findComment(call).reactions);
      return ok(
        items.map((reaction) => renderReaction(call, reaction)),
        headers,
      );
    },
  },
  'reactions/create-for-issue-comment': {
    needs: WRITE,
    run(call) {
      const { reactions } = findComment(call);
      const content = text(call.body.content) ?? '';
      const same = reactions.find((one) => one.content === content && one.author.login === call.token.login);
      if (same) return ok(renderReaction(call, same));
      const author = { login: call.token.login, type: call.token.type };
      const reaction = { id: call.server.nextId(), content, author };
      reactions.push(reaction);
      return created(renderReaction(call, reaction));
    },
  },
  'reactions/delete-for-issue-comment': {
    needs: WRITE,
    run(call) {
      const comment = findComment(call);
      comment.reactions = comment.reactions.filter((one) => one.id !== Number(call.params.reaction_id));
      return { status: 204 };
    },
  },
};

function existingIssue(call: Call): number {
  const number = Number(call.params.issue_number);
  const { pulls, issues } = call.repository;
  if (![...pulls, ...issues].some((one) => one.number === number)) throw notFound();
  return number;
}

function findComment(call: Call): Comment {
  const comment = call.repository.comments.find((one) => one.id === Number(call.params.comment_id));
  if (!comment) throw notFound();
  return comment;
}

function checkedBody(call: Call): string {
  const body = text(call.body.body) ?? '';
  if (body.trim() === '') throw new Refused(422, 'Validation Failed', [refusal("Body can't be blank")]);
  if (body.length > 65_536) {
    throw new Refused(422, 'Validation Failed', [refusal('Body is too long (maximum is 65536 characters)')]);
  }
  return body;
}

function refusal(message: string): JsonObject {
  return { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
}

function renderComment(call: Call, comment: Comment): JsonObject {
  const { server, repository } = call;
  const full = `${repository.owner}/${repository.name}`;
  const kind = repository.pulls.some((pull) => pull.number === comment.issue) ? 'pull' : 'issues';
  return {
    ...server.example('issue-comment'),
    id: comment.id,
    url: `${server.url}/repos/${full}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${full}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${server.url}/repos/${full}/issues/${comment.issue}`,
    body: comment.body,
    user: renderPerson(server, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}

function renderReaction(call: Call, reaction: Comment['reactions'][number]): JsonObject {
  return {
    id: reaction.id,
    node_id: 'MDg6UmVhY3Rpb24x',
    user: renderPerson(call.server, reaction.author),
    content: reaction.content,
    created_at: call.server.now(),
  };
}
