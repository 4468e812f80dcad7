// A request in, one answer by the Messages API out: through Anthropic's SDK, streamed, held to the schema.

import type { FailedTry, ModelReply, ModelRequest, ModelTrouble, Price } from '../../model/ask';
import { type Limits, NO_USAGE, RETRIES, spendingOf, systemOf, turnsOf } from './call';
import type { Choice } from './choose-models';
import { guardedFetch } from './guarded-fetch';
import { PROVIDER_TABLE, type Structure } from './provider-table';
import type { Usage } from './prices';
import { readFault } from './read-fault';

export interface Call {
  request: ModelRequest;
  failed: readonly FailedTry[];
  structure: Structure;
  price: Price | null;
  limits: Limits;
}

/** `unstructured`: the server does not know this way of asking for JSON. */
export type Outcome = ModelReply | (ModelTrouble & { unstructured?: boolean });

/** Thinking counts into the room of the answer, and is paid: `high` is their default. */
const KNOWS_EFFORT = /^claude-(?:fable|opus|sonnet|haiku)-5/;

export async function askMessages(choice: Choice, call: Call): Promise<Outcome> {
  const { request, failed, structure, price, limits } = call;
  const { default: Anthropic } = await import('@anthropic-ai/sdk');
  const guard = guardedFetch(choice.baseUrl);
  const { title, keys } = PROVIDER_TABLE[choice.provider];
  const who = `${title} (${choice.model})`;
  const client = new Anthropic({
    apiKey: choice.key,
    authToken: null,
    baseURL: choice.baseUrl,
    fetch: guard.fetch,
    maxRetries: RETRIES,
    timeout: limits.firstByteMs,
    logLevel: 'off',
  });
  const signal = AbortSignal.timeout(limits.overallMs);
  let usage: Usage = NO_USAGE;
  let hasBegun = false;
  let text = '';
  let stop: string | null = null;
  let isWhole = false;
  try {
    const stream = await client.messages.create(
      {
        model: choice.model,
        max_tokens: request.maxOutputTokens,
        system: [{ type: 'text', text: systemOf(request, structure), cache_control: { type: 'ephemeral' } }],
        messages: turnsOf(request, failed),
        ...(structure === 'schema'
          ? {
              output_config: {
                format: { type: 'json_schema' as const, schema: { ...request.schema.json } },
                ...(KNOWS_EFFORT.test(choice.model) ? { effort: 'medium' as const } : {}),
              },
            }
          : {}),
        stream: true,
      },
      { signal },
    );
    for await (const event of stream) {
      hasBegun = true;
      if (event.type === 'message_start') {
        const { input_tokens, cache_read_input_tokens, cache_creation_input_tokens, output_tokens } =
          event.message.usage;
        const cached = cache_read_input_tokens ?? 0;
        const cacheWrite = cache_creation_input_tokens ?? 0;
        usage = { input: input_tokens + cached + cacheWrite, cached, cacheWrite, output: output_tokens };
      } else if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') text += event.delta.text;
      else if (event.type === 'message_delta') {
        stop = event.delta.stop_reason ?? stop;
        usage = { ...usage, output: event.usage.output_tokens };
      } else if (event.type === 'message_stop') isWhole = true;
    }
  } catch (error) {
    const status = guard.status;
    const fault = readFault(error, {
      who,
      keyName: keys[0]!,
      timedOut: signal.aborted,
      lastStatus: status,
      hasBegun,
    });
    const unstructured = structure === 'schema' && status === 400 && fault.trouble === 'not-allowed';
    return { ...fault, unstructured, ...(hasBegun ? { spending: spendingOf(usage, price) } : {}) };
  }
  const spending = spendingOf(usage, price);
  if (stop === 'refusal') return { trouble: 'refused', message: `${who} declined to answer.`, spending };
  if (stop === 'max_tokens' || stop === 'model_context_window_exceeded') {
    return { trouble: 'truncated', message: `${who} ran out of room before its answer was complete.`, spending };
  }
  if (!isWhole) return { trouble: 'unreachable', message: `${who} broke its answer off.`, spending };
  return { text, spending };
}
