// GitHub in memory: as much as the review asks of it, with refusals and lost answers on demand.

import type { PublishedComment } from '../../src/model/publication';
import type { ServiceError } from '../../src/model/service-error';
import type { Annotation } from '../../src/report/annotations';
import type { GitHubEdge } from '../../src/stories/review-edges';

export interface MemoryCheck {
  id: number;
  externalId: string;
  status: 'in_progress' | 'completed';
  conclusion: string | null;
  title: string;
  annotations: Annotation[];
}

export interface MemoryGitHub extends GitHubEdge {
  comments: PublishedComment[];
  checks: MemoryCheck[];
  labels: string[];
  calls: string[];
  /** Calls that are refused, by method name. */
  refused: Set<string>;
  /** Runs just before the named call, once. */
  before: Map<string, () => void>;
}

export function memoryGitHub(): MemoryGitHub {
  let lastId = 0;
  const github: MemoryGitHub = {
    comments: [],
    checks: [],
    labels: [],
    calls: [],
    refused: new Set(),
    before: new Map(),
    findComments: async (_, marker) =>
      enter('findComments') ??
      github.comments.filter((comment) => comment.body.startsWith(`${marker}\n`)).map((comment) => ({ ...comment })),
    async createComment(_, body) {
      const error = enter('createComment');
      if (error) return error;
      const comment = add(body);
      return { ...comment };
    },
    async updateComment(id, body) {
      const error = enter('updateComment');
      if (error) return error;
      const comment = github.comments.find((one) => one.id === id);
      if (!comment) return failure('updateComment', 404);
      comment.body = body;
      return { ...comment };
    },
    async deleteComment(id) {
      const error = enter('deleteComment');
      if (error) return error;
      const at = github.comments.findIndex((one) => one.id === id);
      if (at < 0) return failure('deleteComment', 404);
      github.comments.splice(at, 1);
      return null;
    },
    async openCheckRun({ externalId, text }) {
      const error = enter('openCheckRun');
      if (error) return { ...error, call: 'create the check run' };
      const id = ++lastId;
      github.checks.push({
        id,
        externalId,
        status: 'in_progress',
        conclusion: null,
        title: text.title,
        annotations: [],
      });
      return id;
    },
    findCheckRun: async ({ externalId }) => github.checks.find((check) => check.externalId === externalId)?.id ?? null,
    async moveCheckRun(id, { title }) {
      const check = github.checks.find((one) => one.id === id);
      if (check) check.title = title;
      return enter('moveCheckRun');
    },
    async completeCheckRun(id, conclusion, { title }, annotations) {
      const error = enter('completeCheckRun');
      if (error) return error;
      const check = github.checks.find((one) => one.id === id)!;
      Object.assign(check, {
        status: 'completed',
        conclusion,
        title,
        annotations: [...check.annotations, ...annotations],
      });
      return null;
    },
    readPull: async () => enter('readPull') ?? { headSha: '', labels: github.labels },
    whoLabelled: async () => 'mona',
  };

  function add(body: string): PublishedComment {
    const id = ++lastId;
    const comment = { id, url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`, body };
    github.comments.push(comment);
    return comment;
  }

  function enter(call: string): ServiceError | null {
    github.calls.push(call);
    const before = github.before.get(call);
    github.before.delete(call);
    before?.();
    return github.refused.has(call) ? failure(call, 403) : null;
  }
  return github;
}

function failure(call: string, status: number): ServiceError {
  const reason = 'Resource not accessible by integration';
  return {
    kind: 'service-error',
    call: call.replace('Comment', ' the comment'),
    status,
    permission: 'x: write',
    refused: status === 403,
    reason,
  };
}
