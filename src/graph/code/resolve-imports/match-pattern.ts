// A pattern with at most one `*` (of `paths`, `exports`, `imports`) and a text in; what the `*` stands for out.

export interface Matched {
  /** What stands for the `*`; null where the pattern has none. */
  star: string | null;
}

export function matchPattern(pattern: string, text: string): Matched | null {
  const at = pattern.indexOf('*');
  if (at < 0) return pattern === text ? { star: null } : null;
  const before = pattern.slice(0, at);
  const after = pattern.slice(at + 1);
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return null;
  return { star: text.slice(before.length, text.length - after.length) };
}

export function fillPattern(target: string, { star }: Matched): string {
  return star === null ? target : target.replaceAll('*', () => star);
}

/** An exact pattern first, then the one with the longest start: as TypeScript and Node choose. */
export function bestPattern<T>(
  entries: readonly T[],
  patternOf: (entry: T) => string,
  text: string,
): { entry: T; matched: Matched } | null {
  let best: { entry: T; matched: Matched; length: number } | null = null;
  for (const entry of entries) {
    const pattern = patternOf(entry);
    const matched = matchPattern(pattern, text);
    if (!matched) continue;
    const length = matched.star === null ? Number.POSITIVE_INFINITY : pattern.indexOf('*');
    if (!best || length > best.length) best = { entry, matched, length };
  }
  return best;
}
