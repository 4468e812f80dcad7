import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseModels } from '../../../src/edges/models/choose-models';
import { costOf, PRICES, priceOf } from '../../../src/edges/models/prices';
import { PROVIDER_TABLE } from '../../../src/edges/models/provider-table';
import type { Provider } from '../../../src/model/ask';

type Wanted = Parameters<typeof chooseModels>[0];

function names(settings: Wanted, environment: Record<string, string>): string[] {
  return chooseModels(settings, environment).choices.map(({ provider, model }) => `${provider}/${model}`);
}

describe('who is asked', () => {
  const cases: [string, Wanted, Record<string, string>, string[]][] = [
    ['nobody without a key', {}, {}, []],
    ['nobody with an empty key', {}, { OPENAI_API_KEY: '  ' }, []],
    ['nobody when told so', { 'llm-provider': 'none' }, { OPENAI_API_KEY: 'k' }, []],
    ['the one whose key is there', {}, { GROQ_API_KEY: 'k' }, ['groq/openai/gpt-oss-120b']],
    ['the first of several', {}, { GROQ_API_KEY: 'k', ANTHROPIC_API_KEY: 'k' }, ['anthropic/claude-sonnet-5-5']],
    [
      'the one that is named',
      { 'llm-provider': 'gemini' },
      { GOOGLE_API_KEY: 'k', OPENAI_API_KEY: 'k' },
      ['gemini/gemini-3.8-flash'],
    ],
    [
      'Azure with its address',
      {},
      { AZURE_OPENAI_API_KEY: 'k', AZURE_OPENAI_ENDPOINT: 'https://x.openai.azure.com', AZURE_OPENAI_DEPLOYMENT: 'd' },
      ['azure-openai/d'],
    ],
    ['not Azure without', {}, { AZURE_OPENAI_API_KEY: 'k' }, []],
    ['nobody by a key for any server', {}, { LLM_API_KEY: 'k', OLLAMA_API_KEY: 'k' }, []],
    [
      'a server of one’s own when its address is named',
      { 'llm-base-url': 'https://llm.acme.example/v1', 'llm-model': 'm' },
      { OPENAI_API_KEY: 'k' },
      ['custom/m'],
    ],
    [
      'the others in their order',
      { 'llm-fallback': ' openai/gpt-5.6-luna , groq' },
      { ANTHROPIC_API_KEY: 'a', OPENAI_API_KEY: 'o', GROQ_API_KEY: 'g' },
      ['anthropic/claude-sonnet-5-5', 'openai/gpt-5.6-luna', 'groq/openai/gpt-oss-120b'],
    ],
    ['nobody twice', { 'llm-fallback': 'groq,groq' }, { GROQ_API_KEY: 'g' }, ['groq/openai/gpt-oss-120b']],
  ];
  it.each(cases)('%s', (_, settings, environment, wanted) => {
    expect(names(settings, environment)).toEqual(wanted);
  });

  it.each<[string, Wanted, Record<string, string>, string]>([
    ['a named provider without its key', { 'llm-provider': 'openai' }, {}, 'OPENAI_API_KEY'],
    ['a server without a model', { 'llm-provider': 'custom', 'llm-base-url': 'https://x.example' }, {}, 'llm-model'],
    ['a server without an address', { 'llm-provider': 'custom', 'llm-model': 'm' }, {}, 'llm-base-url'],
    [
      'a key on an open line',
      { 'llm-provider': 'openai', 'llm-base-url': 'http://llm.acme.example/v1' },
      { OPENAI_API_KEY: 'k' },
      'https://',
    ],
    ['a fallback that is nobody', { 'llm-fallback': 'acme/model' }, { GROQ_API_KEY: 'k' }, 'acme/model'],
  ])('says so of %s', (_, settings, environment, said) => {
    const { troubles } = chooseModels(settings, environment);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]!.message).toContain(said);
  });

  it('keeps each key to its own address', () => {
    const settings: Wanted = {
      'llm-provider': 'openai',
      'llm-base-url': 'https://proxy.acme.example/v1',
      'llm-fallback': 'groq',
    };
    const { choices } = chooseModels(settings, { OPENAI_API_KEY: 'o', GROQ_API_KEY: 'g' });
    expect(choices.map(({ baseUrl, key }) => [baseUrl, key])).toEqual([
      ['https://proxy.acme.example/v1', 'o'],
      ['https://api.groq.com/openai/v1', 'g'],
    ]);
  });
});

describe('prices', () => {
  it('are known of a model and its dated names, and of nothing else', () => {
    expect(priceOf('anthropic', 'claude-haiku-4-5-20251001')).toEqual(priceOf('anthropic', 'claude-haiku-4-5'));
    expect(priceOf('openai', 'gpt-5.6-luna-2026-07-09')).not.toBeNull();
    for (const name of ['gpt-9', 'constructor', '__proto__', '']) expect(priceOf('openai', name)).toBeNull();
  });

  it('count what was cached, and what a long prompt costs', () => {
    const usage = { input: 10_000, cached: 4_000, cacheWrite: 1_000, output: 1_000 };
    const sonnet = priceOf('anthropic', 'claude-sonnet-5-5');
    expect(costOf(sonnet, usage)).toBeCloseTo((5000 * 2 + 4000 * 0.2 + 1000 * 2.5 + 1000 * 10) / 1e6, 10);
    const haiku = priceOf('anthropic', 'claude-haiku-5-5');
    const long = { input: 200_000, cached: 0, cacheWrite: 0, output: 0 };
    expect(costOf(haiku, long)).toBeCloseTo(0.1, 10);
    expect(costOf(null, usage)).toBeNull();
  });
});

describe('docs/models.md', () => {
  const docs = readFileSync(resolve(__dirname, '../../../docs/models.md'), 'utf8').split('\n');
  it.each(Object.keys(PROVIDER_TABLE) as Provider[])('names the keys and the model of %s', (provider) => {
    const row = docs.find((line) => line.startsWith(`| \`${provider}\` |`)) ?? '';
    const { keys, model, needsKey } = PROVIDER_TABLE[provider];
    if (needsKey) for (const key of keys) expect(row).toContain(`\`${key}\``);
    if (model !== null) expect(row).toContain(`\`${model}\``);
  });

  it('gives the price of every default model that has one', () => {
    for (const [provider, { model }] of Object.entries(PROVIDER_TABLE)) {
      const price = model === null ? null : priceOf(provider as Provider, model);
      if (price === null || price.input === 0 || provider === 'openrouter') continue;
      const row = docs.find((line) => line.startsWith(`| \`${model}\``) && !line.includes('schema')) ?? '';
      expect(row, model ?? '').toContain(
        `| ${price.input < 1 || price.input % 1 ? price.input.toFixed(2) : price.input}`,
      );
    }
    expect(Object.keys(PRICES).length).toBeGreaterThan(3);
  });
});
