// Lines in; failed tests of pytest and unittest, collection errors and tracebacks out.

import type { FailureKind, FailureLocation } from '../../model/failure';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const SECTION = /^_{3,} (.+?) _{3,}$/;
const INDENTED_SECTION = /^(\s+)_{3,} .+ _{3,}$/;
const COLLECTING = /^ERROR collecting /;
const BANNER = /^=+ ?(.*?) ?=+$/;
const E_LINE = /^E {2,}(.*)$/;
const PLACE = /^((?:[A-Za-z]:[\\/])?[^\s:]+\.(?:py|pyx|rst|txt|md)):(\d+): ?(.*)$/;
const SUMMARY = /^(FAILED|ERROR) (\S+?)(?:::(\S.*?))?(?: - (.*))?$/;
const UNITTEST = /^(FAIL|ERROR): (.+)$/;
const TRACEBACK = /^(\s*(?:E\s+)?(?:\|\s+)?)Traceback \(most recent call last\):/;
const FRAME = /^\s*(?:\|\s*)?File "([^"]+)", line (\d+)(?:, in (.+))?/;
const EXCEPTION =
  /^(?:\|\s*)?((?:[A-Za-z_][\w]*\.)*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Failure|Timeout|Failed|NotFound|DoesNotExist|Fault|Invalid\w*|Denied|Refused)?)(?::\s?(.*)|)$/;
const FATAL = /Fatal Python error: (.*)$/;
const LONGEST = 400;

export const python: ToolReader = {
  id: 'python',
  read(lines) {
    const found: Sighting[] = [];
    const inSections = new Set<string>();
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      const seen = line.length > 2000 ? null : readAt(lines, at);
      if (!seen) continue;
      if (seen.role === 'cause' && seen.test) inSections.add(seen.test.split('::').pop()!.split('[')[0]!);
      found.push(seen);
      if (seen.role === 'cause') at = seen.to;
    }
    nameTests(found);
    for (const seen of found) {
      const name = seen.test?.split('::').pop()?.split('[')[0];
      if (seen.role === 'summary' && name && !inSections.has(name) && seen.message !== seen.test) seen.role = 'cause';
    }
    return found;
  },
};

/** Sections say `Class.test`, the summary below says `path::Class::test`: the longer name is the test's id. */
function nameTests(found: readonly Sighting[]): void {
  const ids = new Map<string, string>();
  for (const { role, test } of found) {
    if (role === 'summary' && test?.includes('::')) ids.set(test.split('::').slice(1).join('.'), test);
  }
  for (const seen of found) {
    if (seen.role === 'cause' && seen.test !== null) seen.test = ids.get(seen.test) ?? seen.test;
  }
}

function readAt(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  const section = SECTION.exec(line);
  if (section && !/^ERROR at|summary/.test(section[1]!)) return readSection(lines, at, section[1]!);
  if (section) return readSection(lines, at, section[1]!.replace(/^ERROR at (?:setup|teardown) of /, ''));
  const indented = INDENTED_SECTION.exec(line);
  if (indented) return readIndented(lines, at, indented[1]!);
  const summary = SUMMARY.exec(line);
  if (summary && /\.(?:py|pyx|rst|txt|md|ipynb)$|\//.test(summary[2]!)) return readSummary(summary, at);
  const unittest = UNITTEST.exec(line);
  if (unittest && /^(?:=|-){10,}$/.test(lines[at - 1] ?? '')) return readUnittest(lines, at, unittest[2]!);
  const fatal = FATAL.exec(line);
  if (fatal) return readFatal(lines, at, fatal[1]!);
  return TRACEBACK.test(line) ? readTraceback(lines, at) : null;
}

/** A script that shows what pytest printed may push it to the right. */
function readIndented(lines: readonly string[], at: number, indent: string): Sighting | null {
  const plain = lines
    .slice(at, at + LONGEST + 1)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  const seen = readAt(plain, 0);
  return seen && { ...seen, from: at + seen.from, to: at + seen.to, at: at + seen.at };
}

/** The interpreter itself died; the frames below are innermost first. */
function readFatal(lines: readonly string[], at: number, text: string): Sighting {
  const locations: FailureLocation[] = [];
  let test: string | null = null;
  let to = at;
  for (let next = at + 1; next < Math.min(lines.length, at + 30); next++) {
    const frame = FRAME.exec(lines[next]!);
    if (lines[next]!.trim() === '' && to > at + 2) break;
    if (frame || /most recent call first/.test(lines[next]!)) to = next;
    if (!frame) continue;
    if (!test && /^test_/.test(frame[3] ?? '')) test = frame[3]!.trim();
    if (!isInstalledCode(frame[1]!) && locations.length < 4) locations.push(place(frame[1]!, frame[2]));
    if (test) break;
  }
  return sighting({
    tool: 'python',
    kind: 'unknown',
    code: 'Fatal Python error',
    test,
    message: text,
    locations,
    at,
    to,
  });
}

/** A failed test between `____ name ____` and the next such line. */
function readSection(lines: readonly string[], at: number, name: string): Sighting | null {
  const locations: FailureLocation[] = [];
  const said: { text: string; at: number }[] = [];
  let to = at;
  let tail: { text: string; at: number } | null = null;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    if (SECTION.test(line) || (BANNER.test(line) && /=====/.test(line)) || /^-{5,} (?:Captured|generated)/.test(line))
      break;
    if (/^##\[|^(?:FAILED|ERROR) \S+::/.test(line)) break;
    if (line.trim() !== '') to = next;
    if (line.length > 2000) continue;
    const told = E_LINE.exec(line);
    if (told) said.push({ text: told[1]!.trim(), at: next });
    const frame = told && FRAME.exec(told[1]!);
    if (frame && !isInstalledCode(frame[1]!)) locations.push(place(frame[1]!, frame[2]));
    const where = PLACE.exec(line);
    if (!where) continue;
    if (!isInstalledCode(where[1]!)) locations.push(place(where[1]!, where[2]));
    if (where[3]) tail = { text: where[3].trim(), at: next };
  }
  const opening = said.find(({ text }) => text !== '');
  // A syntax error shows the place and the source first.
  const first =
    (opening && FRAME.test(opening.text) ? said.find(({ text }) => EXCEPTION.test(text)) : null) ?? opening ?? tail;
  if (!first) return null;
  const isCollection = COLLECTING.test(name);
  const output = outputBehind(lines, to, first.text);
  if (output) to = Math.min(lines.length - 1, to + 6);
  const exception = said.map(({ text }) => EXCEPTION.exec(text)?.[1]).find((text) => text !== undefined);
  return sighting({
    tool: 'pytest',
    kind: output?.kind ?? kindOf(exception ?? tail?.text ?? '', isCollection),
    code:
      exception ??
      /^(\w+(?:Error|Exception|Failure|Warning))/.exec(tail?.text ?? '')?.[1] ??
      (first.text.startsWith('assert') ? 'AssertionError' : null),
    test: name.replace(/^\[doctest\] /, '').replace(COLLECTING, ''),
    message: first.text,
    locations: locations.reverse().slice(0, 4),
    from: /^=+ (?:FAILURES|ERRORS) =+$/.test(lines[at - 1] ?? '') ? at - 1 : at,
    to,
    at: first.at,
  });
}

const RAN_A_PROGRAM =
  /returned (?:code|non-zero)|exit (?:code|status)|exited with|CalledProcessError|SystemExit|returncode/;
const NETWORK =
  /Max retries exceeded|\b50[234]\b.*(?:Bad Gateway|Unavailable|Time-?out|error)|Could not resolve host|Temporary failure in name resolution|Connection (?:reset|refused|timed out)|Read timed out|Too Many Requests/;

/** A test that only says that a program failed: what the program printed says why. */
function outputBehind(lines: readonly string[], from: number, message: string): { kind: FailureKind } | null {
  if (!RAN_A_PROGRAM.test(message)) return null;
  for (let next = from + 1; next < Math.min(lines.length, from + 120); next++) {
    if (SECTION.test(lines[next]!) || /^=+ .* =+$/.test(lines[next]!)) break;
    if (lines[next]!.length < 2000 && NETWORK.test(lines[next]!)) return { kind: 'network' };
  }
  return null;
}

function readSummary([line, , path, test, message]: RegExpExecArray, at: number): Sighting {
  const id = test ? `${path}::${test}` : path!;
  return sighting({
    tool: 'pytest',
    kind: kindOf(message ?? '', test === undefined && !/ - /.test(line)),
    code: /^([\w.]*(?:Error|Exception|Failure|Warning))\b/.exec(message ?? '')?.[1] ?? null,
    test: id,
    message: message ?? id,
    locations: [place(path!.split('::')[0]!)],
    at,
    role: 'summary',
  });
}

function readUnittest(lines: readonly string[], at: number, name: string): Sighting | null {
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) {
    if (!TRACEBACK.test(lines[next]!)) continue;
    const seen = readTraceback(lines, next);
    return seen && { ...seen, tool: 'unittest', kind: kindOf(seen.code ?? '', false), test: name.trim(), from: at };
  }
  return null;
}

function readTraceback(lines: readonly string[], at: number): Sighting | null {
  const indent = TRACEBACK.exec(lines[at]!)![1]!.length;
  const locations: FailureLocation[] = [];
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    const frame = line.length < 2000 ? FRAME.exec(line) : null;
    if (frame) {
      if (!isInstalledCode(frame[1]!)) locations.push(place(frame[1]!, frame[2]));
      continue;
    }
    const body = line.slice(Math.min(indent, line.length - line.trimStart().length)).replace(/^E\s+/, '');
    if (line.trim() === '' || /^\s/.test(body)) continue;
    const exception = EXCEPTION.exec(body);
    const said = exception || /^\w[\w.]*: /.test(body);
    if (!said) return null;
    return sighting({
      tool: 'python',
      kind: kindOfException(exception?.[1] ?? '', body),
      code: exception?.[1] ?? null,
      message: body.trim(),
      locations: locations.reverse().slice(0, 4),
      from: at,
      to: messageEnd(lines, next),
      at: next,
    });
  }
  return null;
}

function messageEnd(lines: readonly string[], at: number): number {
  let to = at;
  while (to + 1 < lines.length && to - at < 12 && /^\s+\S/.test(lines[to + 1]!)) to++;
  return to;
}

function kindOf(text: string, isCollection: boolean): FailureKind {
  if (/^(?:ModuleNotFoundError|ImportError)/.test(text)) return isCollection ? 'missing-dependency' : 'test';
  if (/^(?:SyntaxError|IndentationError)/.test(text)) return 'compile';
  return 'test';
}

function kindOfException(name: string, line: string): FailureKind {
  if (/ModuleNotFoundError|ImportError/.test(name)) return 'missing-dependency';
  if (/SyntaxError|IndentationError|TabError/.test(name)) return 'compile';
  if (/FileNotFoundError/.test(name)) return 'missing-file';
  if (/MemoryError/.test(name)) return 'out-of-memory';
  if (/PermissionError/.test(name)) return 'permission';
  if (/AssertionError/.test(name)) return 'test';
  if (/Connection|URLError|gaierror|SSLError|ReadTimeout/.test(name) || /Max retries exceeded/.test(line))
    return 'network';
  return /Timeout/.test(name) ? 'timeout' : 'unknown';
}
