// Every provider: its protocol, address, keys, default model and how far it holds to a schema. The docs print this table.

import type { Provider } from '../../model/ask';

/** `schema`: answers follow a JSON Schema. `object`: they are JSON. `plain`: they are text, and asked to be JSON. */
export type Structure = 'schema' | 'object' | 'plain';

export interface ProviderFacts {
  title: string;
  protocol: 'messages' | 'chat' | 'azure';
  /** Null: the workflow must name it. */
  baseUrl: string | null;
  /** Names in the environment that may hold the key; the first that is set wins. */
  keys: readonly string[];
  needsKey: boolean;
  /** Null: the workflow must name it. */
  model: string | null;
  structure: Structure;
  outputLimit: 'max_tokens' | 'max_completion_tokens';
}

/** In the order in which a key that is present is taken. */
export const PROVIDER_TABLE: Readonly<Record<Provider, ProviderFacts>> = {
  anthropic: {
    title: 'Anthropic',
    protocol: 'messages',
    baseUrl: 'https://api.anthropic.com',
    keys: ['ANTHROPIC_API_KEY'],
    needsKey: true,
    model: 'claude-sonnet-5-5',
    structure: 'schema',
    outputLimit: 'max_tokens',
  },
  openai: {
    title: 'OpenAI',
    protocol: 'chat',
    baseUrl: 'https://api.openai.com/v1',
    keys: ['OPENAI_API_KEY'],
    needsKey: true,
    model: 'gpt-5.6-terra',
    structure: 'schema',
    outputLimit: 'max_completion_tokens',
  },
  'azure-openai': {
    title: 'Azure OpenAI',
    protocol: 'azure',
    baseUrl: null,
    keys: ['AZURE_OPENAI_API_KEY'],
    needsKey: true,
    model: null,
    structure: 'schema',
    outputLimit: 'max_completion_tokens',
  },
  gemini: {
    title: 'Gemini',
    protocol: 'chat',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    keys: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    needsKey: true,
    model: 'gemini-3.8-flash',
    structure: 'schema',
    outputLimit: 'max_tokens',
  },
  groq: {
    title: 'Groq',
    protocol: 'chat',
    baseUrl: 'https://api.groq.com/openai/v1',
    keys: ['GROQ_API_KEY'],
    needsKey: true,
    model: 'openai/gpt-oss-120b',
    structure: 'schema',
    outputLimit: 'max_completion_tokens',
  },
  openrouter: {
    title: 'OpenRouter',
    protocol: 'chat',
    baseUrl: 'https://openrouter.ai/api/v1',
    keys: ['OPENROUTER_API_KEY'],
    needsKey: true,
    model: 'anthropic/claude-sonnet-5.5',
    structure: 'schema',
    outputLimit: 'max_tokens',
  },
  deepseek: {
    title: 'DeepSeek',
    protocol: 'chat',
    baseUrl: 'https://api.deepseek.com',
    keys: ['DEEPSEEK_API_KEY'],
    needsKey: true,
    model: 'deepseek-v4-flash',
    structure: 'object',
    outputLimit: 'max_tokens',
  },
  ollama: {
    title: 'Ollama',
    protocol: 'chat',
    baseUrl: 'http://127.0.0.1:11434/v1',
    keys: ['OLLAMA_API_KEY'],
    needsKey: false,
    model: 'gpt-oss:20b',
    structure: 'schema',
    outputLimit: 'max_tokens',
  },
  custom: {
    title: 'the compatible server',
    protocol: 'chat',
    baseUrl: null,
    keys: ['LLM_API_KEY'],
    needsKey: false,
    model: null,
    structure: 'schema',
    outputLimit: 'max_tokens',
  },
};

/** DeepSeek's reasoning models refuse `response_format`: they are asked in words. */
export function structureOf(provider: Provider, model: string): Structure {
  if (provider === 'deepseek' && /reason|(?:^|-)r\d/i.test(model)) return 'plain';
  return PROVIDER_TABLE[provider].structure;
}
