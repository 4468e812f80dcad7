// Whose models can be asked.

export const PROVIDER_NAMES = [
  'anthropic',
  'openai',
  'azure-openai',
  'gemini',
  'groq',
  'openrouter',
  'deepseek',
  'ollama',
  'custom',
] as const;
