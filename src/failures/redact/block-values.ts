// Lines in; for each, the part out that is the value of a secret name some lines above: YAML writes long values so.

import type { Span } from './span';

/** `client_secret: |`, also behind a timestamp. */
const NAME =
  /(?:^|[\s"'{,-])["']?[\w.-]{0,64}(?:passw(?:or)?d|passphrase|secret|api[_-]?key|private[_-]?key|access[_-]?key|credentials?|token)[\w.-]{0,64}["']?\s{0,4}:\s{1,4}[|>][+-]?\d?\s*$/i;
const LONGEST = 200;

/** One array per line. */
export function findBlockValues(lines: readonly string[]): Span[][] {
  const spans: Span[][] = lines.map(() => []);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.length > 400 || !NAME.test(line)) continue;
    const column = beginningOf(line);
    let next = index + 1;
    for (; next < lines.length && next - index <= LONGEST; next += 1) {
      const below = lines[next]!;
      if (below.trim() === '') continue;
      const start = beginningOf(below);
      if (start <= column) break;
      spans[next]!.push({ start, end: below.length });
    }
    index = next - 1;
  }
  return spans;
}

/** Column of the first letter behind the runner's time stamp. */
function beginningOf(line: string): number {
  const stamp = /^(?:[^\t]{0,200}\t[^\t]{0,200}\t)?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?/.exec(line)![0].length;
  return stamp + /^\s*/.exec(line.slice(stamp))![0].length;
}
