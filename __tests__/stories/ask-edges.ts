// A model server in; the edges of asking out: real SDKs, caps and answers in memory.

import { openModels } from '../../src/edges/models/open-models';
import { redactText } from '../../src/failures/redact/redact';
import type { AskEdges } from '../../src/stories/ask-edges';
import type { ModelServer } from '../servers/models/model-server';

export const KEY = 'sk-ant-test-0123456789abcdef';

export interface TestEdges extends AskEdges {
  lines: string[];
  kept: Map<string, unknown>;
}

export function askEdges(
  server: ModelServer,
  more: Partial<AskEdges> = {},
  settings: Parameters<typeof openModels>[0] = {},
): TestEdges {
  const lines: string[] = [];
  const kept = new Map<string, unknown>();
  const wanted = { 'llm-provider': 'anthropic' as const, 'llm-base-url': server.url, ...settings };
  const keys = { ANTHROPIC_API_KEY: KEY, OPENAI_API_KEY: KEY, GROQ_API_KEY: '' };
  const { models, troubles } = openModels(wanted, keys, { firstByteMs: 2_000, overallMs: 5_000 });
  return {
    models,
    troubles,
    caps: { usd: 1, inputTokens: 200_000, usdPerPull: 5, usdPerDay: 20 },
    account: { entries: [] },
    spentSoFar: async () => ({ pull: 0, day: 0 }),
    answers: { get: (key) => kept.get(key) ?? null, put: (key, value) => void kept.set(key, value) },
    redact: (text) => redactText(text, [KEY]),
    log: (line) => void lines.push(line),
    lines,
    kept,
    ...more,
  };
}

/** As without any key. */
export function nobodyToAsk(): AskEdges {
  return {
    models: [],
    troubles: [],
    caps: { usd: 1, inputTokens: 200_000, usdPerPull: 5, usdPerDay: 20 },
    account: { entries: [] },
    spentSoFar: async () => ({ pull: 0, day: 0 }),
    answers: { get: () => null, put: () => {} },
    redact: (text) => text,
    log: () => {},
  };
}
