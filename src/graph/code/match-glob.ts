// A glob in segments and a path in; whether they match, in time linear in both for each `**`.

/** `**` is any number of folders; `*` and `?` stay within one; `[a-z]` is one of its characters. */
export function matchGlob(pattern: readonly string[], path: readonly string[]): boolean {
  // reached[i]: the first i segments of the path are matched by the pattern so far.
  let reached = new Array<boolean>(path.length + 1).fill(false);
  reached[0] = true;
  for (const part of pattern) {
    const next = new Array<boolean>(path.length + 1).fill(false);
    if (part === '**') {
      let any = false;
      for (let at = 0; at <= path.length; at++) {
        any ||= reached[at]!;
        next[at] = any;
      }
    } else {
      for (let at = 0; at < path.length; at++) if (reached[at] && matchSegment(part, path[at]!)) next[at + 1] = true;
    }
    reached = next;
  }
  return reached[path.length]!;
}

/** Greedy, going back to the last star alone. */
function matchSegment(pattern: string, text: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let starred = 0;
  while (from < text.length) {
    const one = at < pattern.length ? matchOne(pattern, at, text[from]!) : 0;
    if (pattern[at] === '*') {
      star = at++;
      starred = from;
    } else if (one > 0) {
      at += one;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++starred;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at >= pattern.length;
}

/** How long the piece of the pattern is that matches this character; 0 when it does not. */
function matchOne(pattern: string, at: number, character: string): number {
  const first = pattern[at]!;
  if (first === '?') return 1;
  if (first === '\\' && at + 1 < pattern.length) return pattern[at + 1] === character ? 2 : 0;
  const end = first === '[' ? pattern.indexOf(']', at + 2) : -1;
  if (end < 0) return first === character && first !== '*' ? 1 : 0;
  const negated = pattern[at + 1] === '!' || pattern[at + 1] === '^';
  let found = false;
  for (let index = at + (negated ? 2 : 1); index < end; index++) {
    if (pattern[index + 1] === '-' && index + 2 < end) {
      found ||= pattern[index]! <= character && character <= pattern[index + 2]!;
      index += 2;
    } else found ||= pattern[index] === character;
  }
  return found !== negated ? end + 1 - at : 0;
}
