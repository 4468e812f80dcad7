// Lines in; Rust's failed tests and panics out. Compiler errors are read by their arrows.

import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const PANIC = /^\s*thread '([^']*)'(?: \(\d+\))? panicked at (?:'(.*)', )?([^\s:][^:]*):(\d+):(\d+)(?::)?$/;
const OLD_PANIC = /^\s*thread '([^']*)' panicked at '(.*)', ([^\s:][^:]*):(\d+):(\d+)$/;
const STDOUT = /^---- (.+?) stdout ----$/;
const FAILED = /^\s*test (.+?) \.\.\. FAILED$/;
const NEXTEST = /^\s*(?:TRY \d+ )?(?:FAIL|SIGABRT|TIMEOUT|SIGSEGV) \[ *[\d.]+s\] (?:\( *\d+\/\d+\) )?(\S+) (\S.*)$/;
const LONGEST = 80;

export const rust: ToolReader = {
  id: 'rust',
  read(lines) {
    const found: Sighting[] = [];
    const told = new Set<string>();
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 2000) continue;
      const seen = readAt(lines, at);
      if (!seen) continue;
      if (seen.role === 'cause' && seen.test) told.add(seen.test);
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readAt(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  const stdout = STDOUT.exec(line);
  if (stdout) return readOutput(lines, at, stdout[1]!);
  if (PANIC.test(line) || OLD_PANIC.test(line)) return readPanic(lines, at, at, null);
  const nextest = NEXTEST.exec(line);
  if (nextest) {
    return sighting({
      tool: 'cargo nextest',
      kind: 'test',
      test: `${nextest[1]} ${nextest[2]}`,
      message: line.trim(),
      at,
      role: 'summary',
    });
  }
  const failed = FAILED.exec(line);
  return (
    failed &&
    sighting({ tool: 'cargo test', kind: 'test', test: failed[1]!, message: line.trim(), at, role: 'summary' })
  );
}

function readOutput(lines: readonly string[], at: number, test: string): Sighting | null {
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST); next++) {
    const line = lines[next]!;
    if (STDOUT.test(line) || /^failures:$/.test(line)) break;
    if (PANIC.test(line) || OLD_PANIC.test(line)) return readPanic(lines, at, next, test);
  }
  return readCompiletest(lines, at, test);
}

/** Output of a test without a panic: its first line with an error says what failed. */
function readCompiletest(lines: readonly string[], at: number, test: string): Sighting | null {
  let said: number | null = null;
  let to = at;
  const locations = [];
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST); next++) {
    const line = lines[next]!;
    if (STDOUT.test(line) || /^(?:failures:|test result:)/.test(line)) break;
    if (line.trim() !== '') to = next;
    const error = /^\s*(?:([^\s:]+):(\d+):(\d+): )?error(?:\[\w+\])?: .*$/.exec(line);
    if (!error) continue;
    said ??= next;
    if (error[1] && !isInstalledCode(error[1])) locations.push(place(error[1], error[2], error[3]));
  }
  if (said === null) return null;
  return sighting({
    tool: 'cargo test',
    kind: 'test',
    test,
    message: lines[said]!.trim(),
    locations,
    from: at,
    to,
    at: said,
  });
}

function readPanic(lines: readonly string[], from: number, at: number, test: string | null): Sighting | null {
  const old = OLD_PANIC.exec(lines[at]!);
  const match = old ?? PANIC.exec(lines[at]!);
  if (!match) return null;
  const [, thread, quoted, path, line, column] = match;
  const next = lines[at + 1]?.trim() ?? '';
  const isInline = quoted !== undefined;
  const message = isInline ? quoted : next === '' ? lines[at]!.trim() : next;
  let to = at;
  for (let step = at + 1; step < lines.length && step - at < LONGEST; step++) {
    const text = lines[step]!;
    if (text.trim() === '' || STDOUT.test(text) || /^(?:failures:|test result:|##\[)/.test(text)) break;
    to = step;
  }
  const name = test ?? (thread === 'main' || thread === '<unnamed>' ? null : thread!);
  return sighting({
    tool: name ? 'cargo test' : 'rust',
    kind: 'test',
    code: 'panic',
    test: name,
    message,
    locations: isInstalledCode(path!) ? [] : [place(path!, line, column)],
    from,
    to,
    at: isInline || next === '' ? at : at + 1,
  });
}
