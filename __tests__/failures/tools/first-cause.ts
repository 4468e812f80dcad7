// A reader and a log in; what it saw first as a cause, with the line that says it, out.

import type { ToolReader } from '../../../src/failures/sighting';

export function firstCause(reader: ToolReader, log: readonly string[]) {
  const seen = reader.read(log).find(({ role }) => role === 'cause');
  if (!seen) return null;
  const { tool, kind, code, test, message, locations } = seen;
  return {
    tool,
    kind,
    code,
    test,
    message,
    place: locations[0] ?? null,
    said: log[seen.at],
    region: [seen.from, seen.to],
  };
}

/** What any reader may be given; none of it may make it throw or loop. */
export const HOSTILE: readonly (readonly string[])[] = [
  [],
  [''],
  ['Error: ', 'ERROR', '1) ', 'failed', 'Error:'],
  ['\u0000\ud800', 'Error: '.repeat(5000)],
  Array.from({ length: 2000 }, () => '  1) Failure:'),
  Array.from({ length: 2000 }, () => '│ Error: Unsupported argument'),
];
