// Every provider through its real SDK, against a server that speaks its protocol: what it is asked, what comes back, what it costs.

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTrouble, type ModelReply, type ModelRequest, type Provider } from '../../../src/model/ask';
import { openModels } from '../../../src/edges/models/open-models';
import { PROVIDER_TABLE } from '../../../src/edges/models/provider-table';
import { type ModelServer, startModelServer } from '../../servers/models/model-server';

const LIMITS = { firstByteMs: 5_000, overallMs: 20_000 };
const KEY = 'sk-test-0123456789abcdef';
const REQUEST: ModelRequest = {
  task: 'review',
  system: 'You explain what breaks.',
  prompt: 'Why?',
  schema: {
    name: 'explanation',
    json: {
      type: 'object',
      properties: { summary: { type: 'string' } },
      required: ['summary'],
      additionalProperties: false,
    },
  },
  maxOutputTokens: 1000,
};
const ANSWER = { summary: 'The view reads a column that is gone.' };

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** The path that each provider has behind its host. */
const PATHS: Partial<Record<Provider, string>> = {
  anthropic: '',
  'azure-openai': '',
  gemini: '/v1beta/openai',
  groq: '/openai/v1',
  openrouter: '/api/v1',
  deepseek: '',
};

function modelOf(provider: Provider, model: string | null, more: Record<string, string> = {}) {
  const name = PROVIDER_TABLE[provider].keys[0]!;
  const settings = {
    'llm-provider': provider,
    'llm-base-url': `${server.url}${PATHS[provider] ?? '/v1'}`,
    ...(model === null ? {} : { 'llm-model': model }),
  };
  const { models, troubles } = openModels(settings, { [name]: KEY, ...more }, LIMITS);
  expect(troubles).toEqual([]);
  return models[0]!;
}

async function ask(provider: Provider, model: string | null = null): Promise<ModelReply> {
  const reply = await modelOf(provider, model).ask(REQUEST, []);
  if (isTrouble(reply)) throw new Error(reply.message);
  return reply;
}

describe('each provider', () => {
  const cases: [Provider, string | null, string][] = [
    ['anthropic', null, '/v1/messages'],
    ['openai', null, '/v1/chat/completions'],
    ['azure-openai', 'my-deployment', '/openai/deployments/my-deployment/chat/completions?api-version=2024-10-21'],
    ['gemini', null, '/v1beta/openai/chat/completions'],
    ['groq', null, '/openai/v1/chat/completions'],
    ['openrouter', null, '/api/v1/chat/completions'],
    ['deepseek', null, '/chat/completions'],
    ['ollama', null, '/v1/chat/completions'],
    ['custom', 'house-model', '/v1/chat/completions'],
  ];
  it.each(cases)('%s answers with the wanted JSON', async (provider, model, path) => {
    server.script({ json: ANSWER });
    const reply = await ask(provider, model);
    expect(JSON.parse(reply.text)).toEqual(ANSWER);
    expect(server.asked).toHaveLength(1);
    expect(server.asked[0]).toMatchObject({ path, prompt: 'Why?' });
    expect(server.asked[0]!.system).toContain('You explain what breaks.');
    expect(server.asked[0]!.body.stream).toBe(true);
    expect(reply.spending).toMatchObject({ calls: 1, outputTokens: Math.ceil(JSON.stringify(ANSWER).length / 4) });
    expect(reply.spending.inputTokens).toBeGreaterThan(10);
  });

  it('is sent its own key and no other', async () => {
    server.script({ json: ANSWER });
    for (const [provider, model] of cases) {
      const others = Object.values(PROVIDER_TABLE).flatMap(({ keys }) =>
        keys.map((name) => [name, `sk-other-${name}`]),
      );
      const own = PROVIDER_TABLE[provider].keys[0]!;
      await modelOf(provider, model, { ...Object.fromEntries(others), [own]: KEY }).ask(REQUEST, []);
    }
    const sent = server.asked.map(
      ({ headers }) => headers.authorization ?? headers['x-api-key'] ?? headers['api-key'] ?? 'none',
    );
    expect(sent.map((key) => String(key).replace('Bearer ', ''))).toEqual(cases.map(() => KEY));
    expect(sent[2]).toBe(KEY);
  });

  it('holds to the schema where it can', async () => {
    server.script({ json: ANSWER });
    await ask('anthropic');
    await ask('openai');
    await ask('deepseek');
    await ask('deepseek', 'deepseek-reasoner');
    const [anthropic, openai, deepseek, reasoner] = server.asked.map(({ body }) => body);
    expect(anthropic.output_config.effort).toBe('medium');
    expect(anthropic.output_config.format).toEqual({ type: 'json_schema', schema: REQUEST.schema.json });
    expect(openai.response_format.json_schema).toMatchObject({ name: 'explanation', strict: true });
    expect(deepseek.response_format).toEqual({ type: 'json_object' });
    expect(reasoner.response_format).toBeUndefined();
    expect(server.asked[3]!.system).toContain('"summary"');
  });

  it('marks what is the same for every run, so that it is cached', async () => {
    server.script({ json: ANSWER });
    await ask('anthropic');
    expect(server.asked[0]!.body.system[0].cache_control).toEqual({ type: 'ephemeral' });
  });
});

describe('a server that knows less', () => {
  it('is asked in a simpler way, and at once so the next time', async () => {
    server.answer = ({ body }) =>
      body.response_format === undefined
        ? { text: '```json\n{"summary":"plain"}\n```' }
        : { fault: { kind: 'status', status: 400, message: 'response_format is not supported' } };
    const model = modelOf('custom', 'house-model');
    const reply = await model.ask(REQUEST, []);
    expect(reply).toMatchObject({ text: expect.stringContaining('plain') });
    expect(server.asked.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
    ]);
    await model.ask(REQUEST, []);
    expect(server.asked).toHaveLength(4);
  });
});

describe('the price', () => {
  it('follows the list, and is unknown where there is none', async () => {
    server.script({ json: ANSWER });
    const { spending } = await ask('anthropic');
    expect(spending.usd).toBeCloseTo((spending.inputTokens * 2 + spending.outputTokens * 10) / 1e6, 10);
    expect((await ask('custom', 'house-model')).spending.usd).toBeNull();
    expect((await ask('ollama')).spending.usd).toBe(0);
    expect((await ask('azure-openai', 'gpt-5.6-terra')).spending.usd).toBeGreaterThan(0);
  });
});

describe('an answer that could not be used', () => {
  it('is shown to the model with what was wrong', async () => {
    server.script({ json: ANSWER });
    await modelOf('openai', null).ask(REQUEST, [{ answer: '{"sum', error: 'it is not JSON' }]);
    expect(server.asked[0]!.body.messages.map(({ role }: { role: string }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'user',
    ]);
    expect(server.asked[0]!.prompt).toContain('it is not JSON');
  });
});

describe('what the environment holds for OpenAI', () => {
  it('is sent to OpenAI alone', async () => {
    server.script({ json: ANSWER });
    vi.stubEnv('OPENAI_ORG_ID', 'org-secret');
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-secret');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin-secret');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'x-gateway-token: gateway-secret');
    vi.stubEnv('OPENAI_BASE_URL', 'https://api.openai.com/v1');
    vi.stubEnv('ANTHROPIC_AUTH_TOKEN', 'auth-secret');
    try {
      for (const [provider, model] of [
        ['groq', null],
        ['azure-openai', 'my-deployment'],
        ['anthropic', null],
      ] as const) {
        await ask(provider, model);
      }
    } finally {
      vi.unstubAllEnvs();
    }
    expect(server.asked).toHaveLength(3);
    for (const { headers } of server.asked) expect(JSON.stringify(headers)).not.toMatch(/-secret/);
  });
});
