// Every documented fault of a provider, what the server does then, and what becomes of it. docs/models.md prints these rows.

import type { TroubleKind } from '../../../src/model/ask';
import type { Asked, Reply } from '../../servers/models/model-server';

export interface FaultCase {
  /** As the docs say it. */
  says: string;
  reply(protocol: Asked['protocol']): Reply[];
  /** Null: in the end it is answered. */
  trouble: TroubleKind | null;
  /** Requests that arrive. */
  calls: number | Record<Asked['protocol'], number>;
}

const ANSWER: Reply = { json: { summary: 'fine' } };

function status(code: number, more: { code?: string; message?: string; retryAfter?: string } = {}): Reply {
  return { fault: { kind: 'status', status: code, ...more } };
}

export const FAULTS: FaultCase[] = [
  {
    says: '429 with `retry-after`, then an answer',
    reply: () => [status(429, { retryAfter: '0.05' }), ANSWER],
    trouble: null,
    calls: 2,
  },
  {
    says: '429 again and again',
    reply: () => [status(429, { retryAfter: '0.05' })],
    trouble: 'rate-limited',
    calls: 3,
  },
  { says: '529 overloaded', reply: () => [status(529, { retryAfter: '0.05' })], trouble: 'overloaded', calls: 3 },
  { says: '500 or 503', reply: () => [status(500, { retryAfter: '0.05' })], trouble: 'overloaded', calls: 3 },
  { says: '401, a wrong key', reply: () => [status(401)], trouble: 'not-allowed', calls: 1 },
  { says: '403', reply: () => [status(403)], trouble: 'not-allowed', calls: 1 },
  { says: '404, no such model', reply: () => [status(404)], trouble: 'not-allowed', calls: 1 },
  { says: '402, no balance', reply: () => [status(402)], trouble: 'spend-cap', calls: 1 },
  {
    says: 'the account has reached its spending limit',
    reply: (protocol) =>
      protocol === 'messages'
        ? [status(400, { message: 'You have reached your specified API usage limits.' })]
        : [status(429, { code: 'insufficient_quota', message: 'You exceeded your current quota', retryAfter: '0.05' })],
    trouble: 'spend-cap',
    // The SDK tries every 429 again.
    calls: { messages: 1, chat: 3 },
  },
  {
    says: 'the prompt is longer than the model takes',
    reply: (protocol) => [
      status(400, protocol === 'messages' ? { message: 'prompt is too long' } : { code: 'context_length_exceeded' }),
    ],
    trouble: 'truncated',
    calls: 1,
  },
  { says: 'a refusal', reply: () => [{ fault: { kind: 'refusal' } }], trouble: 'refused', calls: 1 },
  {
    says: 'the answer reaches its token limit',
    reply: () => [{ fault: { kind: 'truncated' } }],
    trouble: 'truncated',
    calls: 1,
  },
  {
    says: 'the stream is cut, then an answer',
    reply: () => [{ fault: { kind: 'cut-stream' } }, ANSWER],
    trouble: null,
    calls: 2,
  },
  {
    says: 'the stream is cut twice',
    reply: () => [{ fault: { kind: 'cut-stream' } }],
    trouble: 'unreachable',
    calls: 2,
  },
  { says: 'a slow first byte', reply: () => [{ fault: { kind: 'slow', ms: 100 } }], trouble: null, calls: 1 },
  { says: 'no byte at all', reply: () => [{ fault: { kind: 'silent' } }], trouble: 'timeout', calls: 3 },
  { says: 'an empty body', reply: () => [{ fault: { kind: 'empty' } }], trouble: 'unreachable', calls: 2 },
];
