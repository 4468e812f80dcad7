// Lines in; the errors that actions report to the runner out: what an action says of its own failure.

import { place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const ERROR = /^##\[error\](.+)$/;
/** Only repeats that something before it failed. */
const SAYS_NOTHING =
  /^(?:Process completed with exit code|The process '.*' failed with exit code|Error: The process '|The operation was canceled|.* failed with exit code \d+\.?$|Bash exited|PowerShell exited|Command failed|Final attempt failed)/;
const SHORTEST_REPEATED = 15;
const REPEATED_WITHIN = 20;
const PLACED = /^(?:Error: )?([\w@./-]+\.\w{1,8})(?:#L|:)(\d+)(?::(\d+))?:? (.*)$/;

export const githubActions: ToolReader = {
  id: 'github-actions',
  read(lines) {
    const found: Sighting[] = [];
    const repeated = repeatedIn(lines);
    for (const [at, line] of lines.entries()) {
      const text = line.length < 2000 ? ERROR.exec(line)?.[1]?.trim() : undefined;
      if (!text || SAYS_NOTHING.test(text)) continue;
      const placed = PLACED.exec(text);
      found.push(
        sighting({
          tool: 'github actions',
          kind: 'unknown',
          message: placed?.[4] || text,
          locations: placed ? [place(placed[1]!, placed[2], placed[3])] : [],
          at,
          certainty: 'wraps',
          role: repeated.has(text) || endsAs(lines, at, text) ? 'summary' : 'cause',
        }),
      );
    }
    return found;
  },
};

/** What actions report that the tool itself had printed as a line of its own. */
function repeatedIn(lines: readonly string[]): Set<string> {
  const told = new Set<string>();
  for (const line of lines) {
    const text = line.length < 2000 ? ERROR.exec(line)?.[1]?.trim() : undefined;
    if (text && text.length >= SHORTEST_REPEATED) told.add(text);
  }
  if (told.size === 0) return told;
  const repeated = new Set<string>();
  for (const line of lines) {
    const text = line.trim();
    if (told.has(text)) repeated.add(text);
  }
  return repeated;
}

/** `buildx failed with: ` and the tool's own last words. */
function endsAs(lines: readonly string[], at: number, text: string): boolean {
  return lines.slice(Math.max(0, at - REPEATED_WITHIN), at).some((line) => {
    const said = line.trim();
    return said.length >= SHORTEST_REPEATED && text.endsWith(said);
  });
}
