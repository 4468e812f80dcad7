// Settings and environment in; out: which models to ask, best first, each with its address and key. Nothing is opened yet.

import type { ModelTrouble, Provider } from '../../model/ask';
import { PROVIDER_NAMES } from '../../model/provider';
import type { Settings } from '../../settings/schema';
import { PROVIDER_TABLE } from './provider-table';

export interface Choice {
  provider: Provider;
  model: string;
  /** Without a slash at the end. The key goes to this host and to no other. */
  baseUrl: string;
  key: string | null;
  /** Azure only. */
  apiVersion: string;
}

export interface Chosen {
  choices: Choice[];
  /** Why one that the settings name cannot be asked, in their order. */
  troubles: ModelTrouble[];
}

type Environment = Readonly<Record<string, string | undefined>>;
type ModelSettings = Pick<Settings, 'llm-provider' | 'llm-model' | 'llm-base-url' | 'llm-fallback'>;

const AZURE_VERSION = '2024-10-21';

/** Nothing chosen and no trouble: nobody is to be asked. */
export function chooseModels(settings: ModelSettings, environment: Environment): Chosen {
  const chosen: Chosen = { choices: [], troubles: [] };
  const first = firstProvider(settings, environment);
  if (first === null) return chosen;
  add({ provider: first, model: settings['llm-model'] ?? null }, true);
  for (const entry of (settings['llm-fallback'] ?? '').split(',')) {
    if (entry.trim() === '') continue;
    const named = readEntry(entry.trim());
    if (named) add(named, named.provider === first);
    else
      chosen.troubles.push({
        trouble: 'not-allowed',
        message: `\`llm-fallback\`: \`${entry.trim().slice(0, 80)}\` is not \`provider/model\`.`,
      });
  }
  return chosen;

  /** The address of the settings is that of the first provider, so its key never goes elsewhere, nor another's there. */
  function add(entry: { provider: Provider; model: string | null }, hasBaseUrl: boolean): void {
    const made = makeChoice(entry, hasBaseUrl ? settings['llm-base-url'] : undefined, environment);
    if ('trouble' in made) chosen.troubles.push(made);
    else if (!chosen.choices.some(({ provider, model }) => provider === made.provider && model === made.model)) {
      chosen.choices.push(made);
    }
  }
}

function firstProvider(settings: ModelSettings, environment: Environment): Provider | null {
  const wanted = settings['llm-provider'];
  if (wanted !== undefined) return wanted === 'none' ? null : wanted;
  // A key that lies about is not sent to an address that says nothing of whose it is.
  if (settings['llm-base-url'] !== undefined) return 'custom';
  return PROVIDER_NAMES.find((name) => keyOf(name, environment) !== null && canAsk(name, environment)) ?? null;
}

/** Azure needs more than a key; a server of one's own is never guessed. */
function canAsk(provider: Provider, environment: Environment): boolean {
  if (provider === 'azure-openai') return value(environment, 'AZURE_OPENAI_ENDPOINT') !== null;
  return PROVIDER_TABLE[provider].baseUrl !== null && PROVIDER_TABLE[provider].needsKey;
}

function readEntry(entry: string): { provider: Provider; model: string | null } | null {
  const [name, ...rest] = entry.split('/');
  const provider = PROVIDER_NAMES.find((one) => one === name);
  return provider ? { provider, model: rest.join('/') || null } : null;
}

function makeChoice(
  { provider, model }: { provider: Provider; model: string | null },
  baseUrl: string | undefined,
  environment: Environment,
): Choice | ModelTrouble {
  const facts = PROVIDER_TABLE[provider];
  const key = keyOf(provider, environment);
  if (key === null && facts.needsKey) {
    return { trouble: 'no-key', message: `${facts.title} was not asked: \`${facts.keys[0]}\` is not set.` };
  }
  const isAzure = provider === 'azure-openai';
  const name = model ?? (isAzure ? value(environment, 'AZURE_OPENAI_DEPLOYMENT') : null) ?? facts.model;
  if (name === null) {
    const what = isAzure ? 'the deployment' : 'the model';
    return { trouble: 'not-allowed', message: `${facts.title} was not asked: \`llm-model\` must name ${what}.` };
  }
  const address = baseUrl ?? (isAzure ? value(environment, 'AZURE_OPENAI_ENDPOINT') : null) ?? facts.baseUrl;
  if (address === null) {
    const where = isAzure ? '`llm-base-url` or `AZURE_OPENAI_ENDPOINT`' : '`llm-base-url`';
    return { trouble: 'not-allowed', message: `${facts.title} was not asked: ${where} must name its address.` };
  }
  if (!isSafe(address, key)) {
    return {
      trouble: 'not-allowed',
      message: `${facts.title} was not asked: its address must begin with \`https://\`, or a key could be read on its way.`,
    };
  }
  const apiVersion = value(environment, 'OPENAI_API_VERSION') ?? AZURE_VERSION;
  return { provider, model: name, baseUrl: address.replace(/\/+$/, ''), key, apiVersion };
}

/** Without encryption only on this machine, or where there is no key to lose. */
function isSafe(address: string, key: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return true;
  return protocol === 'http:' && (key === null || /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));
}

function keyOf(provider: Provider, environment: Environment): string | null {
  for (const name of PROVIDER_TABLE[provider].keys) {
    const key = value(environment, name);
    if (key !== null) return key;
  }
  return null;
}

function value(environment: Environment, name: string): string | null {
  return environment[name]?.trim() || null;
}
