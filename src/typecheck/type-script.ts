// TypeScript itself, loaded when the first question is asked; its type for those who are handed it.

export type TypeScript = typeof import('typescript');

export async function loadTypeScript(): Promise<TypeScript> {
  const loaded = await import('typescript');
  return 'default' in loaded ? (loaded.default as TypeScript) : loaded;
}
