// Events to JSON Lines and back: a line that is damaged or not one of ours becomes a Problem, the others stand.

import type { MemoryEvent } from '../model/memory';
import type { Problem } from '../model/problem';
import { eventSchema } from './event-schema';

/** Longer lines are not even parsed. */
const MAX_LINE = 1024 * 1024;
/** Problems told of one file: a file of another kind would make one of every line. */
const MAX_PROBLEMS = 20;

export interface EventLine {
  event: MemoryEvent;
  /** As it stands in the file, with what later versions may have added. */
  line: string;
}

export interface EventLines {
  lines: EventLine[];
  problems: Problem[];
}

export function writeEventLines(events: readonly MemoryEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

/** `path` names the file in what is told of it. Doubles within the text fall away. */
export function readEventLines(text: string, path: string): EventLines {
  const lines: EventLine[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let untold = 0;
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const read = readEvent(line);
    if ('reason' in read) {
      if (problems.length < MAX_PROBLEMS)
        problems.push({ path, line: number, reason: `not understood: ${read.reason}` });
      else untold++;
    } else if (!seen.has(read.event.id)) {
      seen.add(read.event.id);
      lines.push({ event: read.event, line });
    }
  }
  if (untold > 0) problems.push({ path, line: number, reason: `not understood: ${untold} more lines` });
  return { lines, problems };
}

/** One line, or one note of a comment. */
export function readEvent(line: string): { event: MemoryEvent } | { reason: string } {
  if (line.length > MAX_LINE) return { reason: `a line of ${line.length} characters` };
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { reason: 'no JSON' };
  }
  const read = eventSchema.safeParse(json);
  if (read.success) return { event: read.data };
  const [issue] = read.error.issues;
  const where = issue?.path.join('.') ?? '';
  return { reason: `no event of this version${where === '' ? '' : ` (\`${where.slice(0, 80)}\`)`}` };
}
