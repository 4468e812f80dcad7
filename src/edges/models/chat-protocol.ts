// A request in, one answer by the Chat Completions API out: through OpenAI's SDK, streamed, for every provider that speaks it.

import type { ClientOptions } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { NO_USAGE, RETRIES, spendingOf, systemOf, turnsOf } from './call';
import type { Choice } from './choose-models';
import { guardedFetch } from './guarded-fetch';
import type { Call, Outcome } from './messages-protocol';
import { PROVIDER_TABLE, type Structure } from './provider-table';
import type { Usage } from './prices';
import { readFault } from './read-fault';

export async function askChat(choice: Choice, call: Call): Promise<Outcome> {
  const { structure, price, limits } = call;
  const guard = guardedFetch(choice.baseUrl);
  const { title, keys } = PROVIDER_TABLE[choice.provider];
  const who = `${title} (${choice.model})`;
  const client = await openClient(choice, {
    // The SDK insists on one; a server without keys takes anything.
    apiKey: choice.key ?? 'none',
    fetch: guard.fetch,
    maxRetries: RETRIES,
    timeout: limits.firstByteMs,
    logLevel: 'off',
    adminAPIKey: null,
    ...(choice.provider === 'openai' ? {} : notOpenAi()),
  });
  const signal = AbortSignal.timeout(limits.overallMs);
  let usage: Usage = NO_USAGE;
  let told: number | null = null;
  let hasBegun = false;
  let text = '';
  let refusal = '';
  let stop: string | null = null;
  try {
    const stream = await client.chat.completions.create(bodyOf(choice, call), { signal });
    for await (const chunk of stream) {
      hasBegun = true;
      const [first] = chunk.choices ?? [];
      text += first?.delta?.content ?? '';
      refusal += first?.delta?.refusal ?? '';
      stop = first?.finish_reason ?? stop;
      if (!chunk.usage) continue;
      const { prompt_tokens, completion_tokens, prompt_tokens_details } = chunk.usage;
      const cached = prompt_tokens_details?.cached_tokens ?? 0;
      usage = { input: prompt_tokens, cached, cacheWrite: 0, output: completion_tokens };
      told = costTold(choice, chunk.usage);
    }
  } catch (error) {
    const { status } = guard;
    const fault = readFault(error, { who, keyName: keys[0]!, timedOut: signal.aborted, lastStatus: status, hasBegun });
    const unstructured = structure !== 'plain' && (status === 400 || status === 422) && fault.trouble === 'not-allowed';
    return { ...fault, unstructured, ...(hasBegun ? { spending: spendingOf(usage, price, told) } : {}) };
  }
  const spending = spendingOf(usage, price, told);
  if (refusal !== '' || stop === 'content_filter') {
    return { trouble: 'refused', message: `${who} declined to answer.`, spending };
  }
  if (stop === 'length') {
    return { trouble: 'truncated', message: `${who} ran out of room before its answer was complete.`, spending };
  }
  if (stop === null) return { trouble: 'unreachable', message: `${who} broke its answer off.`, spending };
  return { text, spending };
}

type Options = Pick<
  ClientOptions,
  'fetch' | 'maxRetries' | 'timeout' | 'logLevel' | 'organization' | 'project' | 'adminAPIKey' | 'defaultHeaders'
> & { apiKey: string };

/** What the environment holds for OpenAI, and the SDK would add to every request, is nothing to anybody else. */
function notOpenAi(): Pick<Options, 'organization' | 'project' | 'defaultHeaders'> {
  const lines = process.env.OPENAI_CUSTOM_HEADERS?.split('\n') ?? [];
  const names = lines.filter((line) => line.includes(':')).map((line) => line.slice(0, line.indexOf(':')).trim());
  return {
    organization: null,
    project: null,
    defaultHeaders: Object.fromEntries(names.map((name) => [name, null])),
  };
}

async function openClient(choice: Choice, options: Options) {
  const { default: OpenAI, AzureOpenAI } = await import('openai');
  if (choice.provider !== 'azure-openai') return new OpenAI({ ...options, baseURL: choice.baseUrl });
  const { baseUrl, model, apiVersion } = choice;
  return new AzureOpenAI({ ...options, baseURL: null, endpoint: baseUrl, deployment: model, apiVersion });
}

function bodyOf(choice: Choice, { request, failed, structure }: Call): ChatCompletionCreateParamsStreaming {
  const { outputLimit } = PROVIDER_TABLE[choice.provider];
  return {
    model: choice.model,
    messages: [{ role: 'system', content: systemOf(request, structure) }, ...turnsOf(request, failed)],
    [outputLimit]: request.maxOutputTokens,
    ...formatOf(request.schema, structure),
    stream: true,
    stream_options: { include_usage: true },
  };
}

function formatOf(
  schema: Call['request']['schema'],
  structure: Structure,
): Pick<ChatCompletionCreateParamsStreaming, 'response_format'> {
  if (structure === 'plain') return {};
  if (structure === 'object') return { response_format: { type: 'json_object' } };
  const { name, json } = schema;
  return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: { ...json } } } };
}

/** OpenRouter says what the call cost; its word counts more than any list. */
function costTold({ provider }: Choice, usage: object): number | null {
  if (provider !== 'openrouter' || !('cost' in usage)) return null;
  return typeof usage.cost === 'number' && usage.cost >= 0 ? usage.cost : null;
}
