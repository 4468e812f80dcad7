// A model's words in, the JSON in them out: alone, fenced, or with a sentence before and after it.

export function readJson(text: string): { json: unknown } | { error: string } {
  const trimmed = text.trim();
  if (trimmed === '') return { error: 'it is empty' };
  for (const candidate of candidatesIn(trimmed)) {
    try {
      const json: unknown = JSON.parse(candidate);
      if (typeof json === 'object' && json !== null) return { json };
    } catch {
      // The next reading may do; if none does, that is said.
    }
  }
  return { error: 'it is not valid JSON' };
}

function candidatesIn(text: string): string[] {
  const candidates = [text];
  const open = text.indexOf('```');
  const close = text.lastIndexOf('```');
  if (open >= 0 && close > open) candidates.push(text.slice(open + 3, close).replace(/^[A-Za-z0-9]{0,12}\s/, ''));
  const first = text.indexOf('{');
  const last = text.lastIndexOf('}');
  if (first >= 0 && last > first) candidates.push(text.slice(first, last + 1));
  return candidates;
}
