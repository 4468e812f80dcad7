// A line in; the line without what differs between two runs of the same thing, as a hash, out.

/** Clocks, durations, sizes, ids and temporary paths; words stay. */
const VARYING =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|0x[0-9a-f]+|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|\d+/gi;
const TEMPORARY = /\/tmp\/[\w.-]+|\b[Tt]e?mp[-_]?\w*\d\w*/g;

export function maskLine(text: string): string {
  const masked = text.length > 600 ? text.slice(0, 600) : text;
  return masked
    .replace(TEMPORARY, '/tmp')
    .replace(VARYING, '0')
    .replace(
      /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (?=0)/g,
      '',
    )
    .replace(/\b0(?:\.0)* ?(?:ms|s|sec|seconds?|min|minutes?|h|[KMG]i?B(?:\/s)?|bytes|B)\b/g, '0')
    .replace(/\s+/g, ' ')
    .trim();
}

/** 32-bit FNV-1a: two lines that collide cost one line of a diagnosis, nothing else. */
export function hashLine(masked: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < masked.length; index++) {
    hash = Math.imul(hash ^ masked.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
