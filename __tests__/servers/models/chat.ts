// The Chat Completions protocol as OpenAI and those who follow it tell it: requests, the chunks of a stream, errors.

import { pieces } from './messages';
import type { Asked, Fault, Usage } from './model-server';
import { openObject } from './open-object';

export function wrongChat({ headers, body, path }: Asked): { status: number; message: string; code?: string } | null {
  const isAzure = path.includes('/deployments/');
  const key = isAzure ? headers['api-key'] : headers.authorization;
  if (typeof key !== 'string')
    return { status: 401, message: 'You did not provide an API key', code: 'invalid_api_key' };
  if (isAzure && !path.includes('api-version=')) return { status: 404, message: 'Resource not found' };
  if (body.model === undefined || body.messages === undefined) return { status: 400, message: 'Missing parameter' };
  if (/^gpt-5|^o\d/.test(body.model) && body.max_tokens !== undefined) {
    return { status: 400, message: "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead." };
  }
  const format = body.response_format;
  if (format !== undefined && /reasoner/.test(body.model)) {
    return { status: 400, message: 'response_format is not supported by this model' };
  }
  if (format?.type === 'json_schema') {
    const { name, schema, strict } = format.json_schema;
    if (!/^[\w-]{1,64}$/.test(name ?? ''))
      return { status: 400, message: "Invalid 'response_format.json_schema.name'" };
    const open = strict ? openObject(schema) : null;
    if (open !== null) return { status: 400, message: `Invalid schema for response_format: ${open}` };
  }
  if (format?.type === 'json_object' && !JSON.stringify(body.messages).toLowerCase().includes('json')) {
    return { status: 400, message: "'messages' must contain the word 'json' in some form" };
  }
  return null;
}

export function chatError({ status, message, code }: { status: number; message?: string; code?: string }): unknown {
  return {
    error: { message: message ?? code ?? `status ${status}`, type: code ?? null, param: null, code: code ?? null },
  };
}

export function chatChunks({ body }: Asked, text: string, fault: Fault | null, usage: Usage): string[] {
  const base = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_795_000_000, model: body.model };
  const cut = fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text;
  const deltas =
    fault?.kind === 'refusal'
      ? [{ refusal: 'I cannot help with that.' }]
      : pieces(cut).map((content): { content: string } => ({ content }));
  const chunk = (delta: object, finish: string | null = null) =>
    line({ ...base, choices: [{ index: 0, delta, finish_reason: finish }] });
  const told = {
    prompt_tokens: usage.input,
    completion_tokens: usage.output,
    total_tokens: usage.input + usage.output,
    prompt_tokens_details: { cached_tokens: usage.cached },
  };
  return [
    chunk({ role: 'assistant', content: '' }),
    ...deltas.map((delta) => chunk(delta)),
    chunk({}, fault?.kind === 'truncated' ? 'length' : 'stop'),
    ...(body.stream_options?.include_usage ? [line({ ...base, choices: [], usage: told })] : []),
    'data: [DONE]\n\n',
  ];
}

function line(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}
