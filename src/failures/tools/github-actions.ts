// Lines in; the errors that actions report to the runner out: what an action says of its own failure.

import { place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const ERROR = /^##\[error\](.+)$/;
/** Only repeats that something before it failed. */
const SAYS_NOTHING =
  /^(?:Process completed with exit code|The process '.*' failed with exit code|Error: The process '|The operation was canceled|.* failed with exit code \d+\.?$|Bash exited|PowerShell exited|Command failed|Final attempt failed)/;
const PLACED = /^(?:Error: )?([\w@./-]+\.\w{1,8})(?:#L|:)(\d+)(?::(\d+))?:? (.*)$/;

export const githubActions: ToolReader = {
  id: 'github-actions',
  read(lines) {
    const found: Sighting[] = [];
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
        }),
      );
    }
    return found;
  },
};
