// A provider and model in, its list price out: public lists as read in November 2026. What is not here is unknown.

import type { Price, Provider } from '../../model/ask';

/** Where this was read, and when, stands in docs/models.md. A provider with a server of one's own costs nothing by list. */
export const PRICES: Readonly<Partial<Record<Provider, Readonly<Record<string, Price>>>>> = {
  anthropic: {
    'claude-opus-5-5': claude(4, 20),
    'claude-opus-5': claude(5, 25),
    'claude-opus-4-8': claude(5, 25),
    'claude-opus-4-7': claude(5, 25),
    'claude-opus-4-6': claude(5, 25),
    'claude-sonnet-5-5': claude(2, 10),
    'claude-sonnet-5': claude(2, 10),
    'claude-sonnet-4-6': claude(3, 15),
    'claude-sonnet-4-5': claude(3, 15),
    'claude-haiku-5-5': { ...claude(0.1, 0.5), above: { tokens: 100_000, ...claude(0.5, 2.5) } },
    'claude-haiku-4-5': claude(1, 5),
  },
  openai: {
    'gpt-5.6-sol': gpt(5, 0.5, 30),
    'gpt-5.6-terra': gpt(2, 0.2, 12),
    'gpt-5.6-luna': gpt(0.2, 0.02, 1.2),
  },
  // The price from January 2027 on; until then it is half.
  gemini: { 'gemini-3.8-flash': flat(1.5, 1.5, 7.5), 'gemini-3.5-flash': flat(1.5, 1.5, 9) },
  groq: { 'openai/gpt-oss-120b': flat(0.15, 0.15, 0.6), 'openai/gpt-oss-20b': flat(0.075, 0.075, 0.3) },
  openrouter: {
    'anthropic/claude-sonnet-5.5': claude(2, 10),
    'anthropic/claude-opus-5.5': claude(4, 20),
    'openai/gpt-5.6-terra': gpt(2, 0.2, 12),
  },
};

const FREE = flat(0, 0, 0);

/** A deployment on Azure is priced when it is named as its model is. */
export function priceOf(provider: Provider, model: string): Price | null {
  if (provider === 'ollama') return FREE;
  const list = PRICES[provider === 'azure-openai' ? 'openai' : provider];
  const name = model.replace(/-20\d\d-?\d\d-?\d\d$/, '');
  return list && Object.hasOwn(list, name) ? list[name]! : null;
}

export interface Usage {
  /** All of the prompt. */
  input: number;
  cached: number;
  cacheWrite: number;
  output: number;
}

export function costOf(price: Price | null, usage: Usage): number | null {
  if (price === null) return null;
  const rate = price.above && usage.input > price.above.tokens ? price.above : price;
  const fresh = Math.max(0, usage.input - usage.cached - usage.cacheWrite);
  const sum =
    fresh * rate.input + usage.cached * rate.cached + usage.cacheWrite * rate.cacheWrite + usage.output * rate.output;
  return sum / 1_000_000;
}

function claude(input: number, output: number): Price {
  return { input, cached: input / 10, cacheWrite: input * 1.25, output };
}

function gpt(input: number, cached: number, output: number): Price {
  const above = { tokens: 272_000, input: input * 2, cached: cached * 2, cacheWrite: input * 2, output: output * 1.5 };
  return { input, cached, cacheWrite: input, output, above };
}

function flat(input: number, cached: number, output: number): Price {
  return { input, cached, cacheWrite: input, output };
}
