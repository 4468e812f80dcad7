// Lines in; failed image builds out: the instruction, what it printed, and the place in the Dockerfile.

import { place } from '../location';
import { failureSigns, ERROR_SIGN } from '../failure-signs';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const STAGE = /^(?:=> )?(?:ERROR )?\[(?:[\w.-]+ )*(?:stage-\d+ )?\d+\/\d+\] (?:RUN|COPY|ADD|FROM|WORKDIR) .*/;
const ERROR = /^ERROR: (.*)$/;
const SOLVE = /^(?:ERROR|error): failed to (?:solve|build)[^:]*: (.*)$/;
const DOCKERFILE = /^([\w./-]*(?:[Dd]ockerfile|Containerfile)[\w.-]*):(\d+)$/;
const LEGACY = /^The command '(.*)' returned a non-zero code: (\d+)$/;
const MOST_OUTPUT = 25;

export const docker: ToolReader = {
  id: 'docker',
  read(lines) {
    const found: Sighting[] = [];
    let stage = -1;
    for (const [at, line] of lines.entries()) {
      if (line.length > 3000) continue;
      if (STAGE.test(line)) stage = at;
      const seen = readAt(lines, at, stage);
      if (seen) found.push(seen);
    }
    return found;
  },
};

function readAt(lines: readonly string[], at: number, stage: number): Sighting | null {
  const line = lines[at]!;
  const solve = SOLVE.exec(line);
  if (solve) return readSolve(lines, at, solve[1]!);
  if (DOCKERFILE.test(line) && /^-+$/.test(lines[at + 1] ?? '')) return readFrame(lines, at);
  const error = stage >= 0 && at - stage < 5000 ? ERROR.exec(line) : null;
  if (error) return readStage(lines, at, stage, error[1]!);
  const legacy = LEGACY.exec(line);
  if (!legacy) return null;
  return sighting({
    tool: 'docker',
    kind: 'container',
    code: legacy[2]!,
    message: line.trim(),
    at,
    from: Math.max(0, at - 6),
  });
}

/** BuildKit shows each instruction's lines under its number: the last of them say why it failed. */
function readStage(lines: readonly string[], at: number, stage: number, text: string): Sighting {
  const from = Math.max(stage, at - MOST_OUTPUT);
  let said = at;
  for (let back = at - 1; back > from; back--) {
    if ((failureSigns(lines[back]!) & ERROR_SIGN) === 0) continue;
    said = back;
  }
  return sighting({
    tool: 'docker',
    kind: 'container',
    code: /exit code: (\d+)/.exec(text)?.[1] ?? null,
    message: said === at ? text : lines[said]!.trim(),
    from,
    to: at,
    at: said,
  });
}

function readFrame(lines: readonly string[], at: number): Sighting | null {
  let to = at + 1;
  while (to + 1 < lines.length && to - at < 40 && !/^-+$/.test(lines[to + 1]!)) to++;
  const [, path, row] = DOCKERFILE.exec(lines[at]!)!;
  const marked = lines.slice(at, to + 1).find((line) => line.includes('>>>'));
  return sighting({
    tool: 'docker',
    kind: 'container',
    message: (marked ?? lines[at]!).trim(),
    locations: [place(path!, row)],
    at,
    to: Math.min(lines.length - 1, to + 1),
    role: 'summary',
  });
}

function readSolve(lines: readonly string[], at: number, text: string): Sighting {
  const above = lines.slice(Math.max(0, at - 45), at);
  const frame = above.map((line) => DOCKERFILE.exec(line)).findLast((match) => match !== null);
  return sighting({
    tool: 'docker',
    kind: 'container',
    code: /exit code: (\d+)/.exec(text)?.[1] ?? null,
    message: text,
    locations: frame ? [place(frame[1]!, frame[2])] : [],
    at,
  });
}
