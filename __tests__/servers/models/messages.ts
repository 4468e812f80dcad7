// The Messages protocol as its documentation tells it: what a request must have, the events of a stream, errors.

import type { Asked, Fault, Usage } from './model-server';
import { openObject } from './open-object';

/** Names by status, as the API gives them. */
const TYPES: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  402: 'billing_error',
  403: 'permission_error',
  404: 'not_found_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
};

export function wrongMessage({ headers, body }: Asked): { status: number; message: string } | null {
  // Older clients send `x-api-key`, today's SDK a bearer token.
  if (!(headers['x-api-key'] ?? headers.authorization)) return { status: 401, message: 'x-api-key header is required' };
  if (!headers['anthropic-version']) return { status: 400, message: 'anthropic-version: header is required' };
  for (const name of ['model', 'max_tokens', 'messages']) {
    if (body[name] === undefined) return { status: 400, message: `${name}: Field required` };
  }
  if (body.temperature !== undefined && body.temperature !== 1) {
    return { status: 400, message: '`temperature` may only be set to 1 for this model' };
  }
  if (body.tool_choice?.type === 'tool')
    return { status: 400, message: 'tool_choice: forced tool use is not supported' };
  const format = body.output_config?.format;
  if (format === undefined) return null;
  if (format.type !== 'json_schema') return { status: 400, message: 'output_config.format.type: unknown' };
  const open = openObject(format.schema);
  return open === null ? null : { status: 400, message: `output_config.format.schema: ${open}` };
}

export function messageError({ status, message, code }: { status: number; message?: string; code?: string }): unknown {
  const type = code ?? TYPES[status] ?? 'api_error';
  return { type: 'error', error: { type, message: message ?? type }, request_id: 'req_011' };
}

export function messageEvents({ body }: Asked, text: string, fault: Fault | null, usage: Usage): string[] {
  const message = {
    id: 'msg_01',
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: {
      input_tokens: usage.input - usage.cached,
      cache_read_input_tokens: usage.cached,
      cache_creation_input_tokens: 0,
      output_tokens: 1,
    },
  };
  const cut = fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text;
  const said = fault?.kind === 'refusal' ? '' : cut;
  const stop = fault?.kind === 'refusal' ? 'refusal' : fault?.kind === 'truncated' ? 'max_tokens' : 'end_turn';
  return [
    event('message_start', { message }),
    event('content_block_start', { index: 0, content_block: { type: 'thinking', thinking: '', signature: '' } }),
    event('content_block_delta', { index: 0, delta: { type: 'thinking_delta', thinking: 'Let me see.' } }),
    event('content_block_stop', { index: 0 }),
    event('ping', {}),
    event('content_block_start', { index: 1, content_block: { type: 'text', text: '' } }),
    ...pieces(said).map((piece) =>
      event('content_block_delta', { index: 1, delta: { type: 'text_delta', text: piece } }),
    ),
    event('content_block_stop', { index: 1 }),
    event('message_delta', {
      delta: { stop_reason: stop, stop_sequence: null },
      usage: { output_tokens: usage.output },
    }),
    event('message_stop', {}),
  ];
}

export function pieces(text: string): string[] {
  return text.match(/[\s\S]{1,40}/g) ?? [];
}

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`;
}
