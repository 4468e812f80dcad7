// Settings and environment in; the models to ask out, best first. SDKs are loaded at the first question.

import {
  addSpending,
  type FailedTry,
  type Model,
  type ModelReply,
  type ModelRequest,
  type ModelTrouble,
  NOTHING_SPENT,
  type Spending,
} from '../../model/ask';
import type { Settings } from '../../settings/schema';
import { askChat } from './chat-protocol';
import { type Limits, LIMITS } from './call';
import { type Choice, chooseModels } from './choose-models';
import { askMessages } from './messages-protocol';
import { priceOf } from './prices';
import { PROVIDER_TABLE, type Structure, structureOf } from './provider-table';

export interface OpenedModels {
  models: Model[];
  /** Why one that the settings name cannot be asked. */
  troubles: ModelTrouble[];
  /** To be hidden in everything that is printed. */
  keys: string[];
}

/** An answer that breaks off is asked for once more. */
const TRIES = 2;
const OUT_OF_TIME = 'No model was asked any further: the ten minutes that a run has for them are over.';
const LOOSER: Record<Structure, Structure> = { schema: 'object', object: 'plain', plain: 'plain' };

export function openModels(
  settings: Pick<Settings, 'llm-provider' | 'llm-model' | 'llm-base-url' | 'llm-fallback'>,
  environment: Readonly<Record<string, string | undefined>>,
  wanted: Partial<Limits> = {},
): OpenedModels {
  const { choices, troubles } = chooseModels(settings, environment);
  const limits = { ...LIMITS, ...wanted };
  let begun: number | null = null;
  function timeLeft(): number {
    begun ??= Date.now();
    return begun + limits.runMs - Date.now();
  }
  return {
    models: choices.map((choice) => modelOf(choice, limits, timeLeft)),
    troubles,
    keys: choices.flatMap(({ key }) => (key === null ? [] : [key])),
  };
}

function modelOf(choice: Choice, limits: Limits, timeLeft: () => number): Model {
  const { provider, model } = choice;
  const { protocol } = PROVIDER_TABLE[provider];
  const price = priceOf(provider, model);
  const ask = protocol === 'messages' ? askMessages : askChat;
  // Found out at the first question, so that the next one asks rightly at once.
  let structure = structureOf(provider, model);

  async function answer(request: ModelRequest, failed: readonly FailedTry[]): Promise<ModelReply | ModelTrouble> {
    let paid: Spending = NOTHING_SPENT;
    for (let tries = 1; ; ) {
      const left = timeLeft();
      if (left <= 0) return { trouble: 'timeout', message: OUT_OF_TIME, ...(paid.calls > 0 ? { spending: paid } : {}) };
      const overallMs = Math.min(limits.overallMs, left);
      const outcome = await ask(choice, { request, failed, structure, price, limits: { ...limits, overallMs } });
      if (!('trouble' in outcome)) return { ...outcome, spending: addSpending(paid, outcome.spending) };
      const { unstructured, ...trouble } = outcome;
      if (unstructured && structure !== 'plain') {
        structure = protocol === 'messages' ? 'plain' : LOOSER[structure];
        continue;
      }
      if (trouble.spending) paid = addSpending(paid, trouble.spending);
      const isCutOff = trouble.trouble === 'unreachable' && trouble.spending !== undefined;
      if (!isCutOff || tries === TRIES) return paid.calls === 0 ? trouble : { ...trouble, spending: paid };
      tries += 1;
    }
  }
  return { provider, model, price, ask: answer };
}
