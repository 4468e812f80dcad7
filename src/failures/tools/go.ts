// Lines in; Go's failed tests, panics, data races and build errors out.

import type { FailureLocation } from '../../model/failure';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const TEST = /^(\s*)--- FAIL: (\S+)(?: \([\d.]+s\))?$/;
const PLACE = /^\s+([\w./@+-]+\.go):(\d+)(?::(\d+))?: ?(.*)$/;
const PANIC = /^(?:panic|fatal error): (.*?)(?: \[recovered\])?$/;
const FRAME = /^\s+((?:[A-Za-z]:)?[^\s:]+\.go):(\d+)(?: \+0x[0-9a-f]+)?/;
const PACKAGE = /^# ([\w./@-]+)(?: \[.*\])?$/;
const BUILD = /^(?:vet: )?((?:\.{0,2}\/)?[\w./@+-]+\.go):(\d+)(?::(\d+))?: (.+)$/;
const MODULE =
  /^go: (.*(?:missing|unknown revision|not found|no matching|requires|verifying|inconsistent|updates to go|cannot|invalid|disabled|unrecognized|module .*:).*)$/;
const LONGEST = 120;

export const go: ToolReader = {
  id: 'go',
  read(lines) {
    const found: Sighting[] = [];
    let isBuilding = false;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 2000) continue;
      if (PACKAGE.test(line)) isBuilding = true;
      else if (!BUILD.test(line) && !/^\s|too many errors|^note: module/.test(line)) isBuilding = false;
      const seen = isBuilding ? readBuild(lines, at) : readAt(lines, at);
      if (!seen) continue;
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readAt(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  const test = TEST.exec(line);
  if (test) return readTest(lines, at, test[2]!, test[1]!.length);
  const panic = PANIC.exec(line);
  if (panic) return readPanic(lines, at, panic[1]!);
  const module = MODULE.exec(line);
  if (module) return sighting({ tool: 'go', kind: 'dependency-conflict', message: line, at });
  if (/^WARNING: DATA RACE$/.test(line)) return readRace(lines, at);
  return null;
}

function readTest(lines: readonly string[], at: number, test: string, indent: number): Sighting | null {
  // `--- FAIL: Parent` with `--- FAIL: Parent/child` below: the child says what failed.
  const child = TEST.exec(lines[at + 1] ?? '');
  if (child && child[1]!.length > indent) return null;
  const locations: FailureLocation[] = [];
  let said: { text: string; at: number } | null = null;
  let to = at;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    if (TEST.test(line) || /^(?:FAIL|ok|PASS|===|---|panic:|exit status)/.test(line.trimStart())) break;
    if (line.trim() !== '' && !/^\s/.test(line)) break;
    if (line.trim() !== '') to = next;
    const where = line.length < 2000 ? PLACE.exec(line) : null;
    const trace = /^\s+Error Trace:\s+(\S+\.go):(\d+)/.exec(line);
    if (trace) locations.push(place(trace[1]!, trace[2]));
    if (where) locations.push(place(where[1]!, where[2], where[3]));
    const text = where ? where[4]! : /^\s+Error:\s+(.*)$/.exec(line)?.[1];
    if (text && !said) said = { text: text.trim(), at: next };
  }
  const before = said ?? printedBefore(lines, at);
  return sighting({
    tool: 'go test',
    kind: 'test',
    test,
    message: before?.text ?? lines[at]!.trim(),
    locations: locations.slice(0, 4),
    from: said || !before ? at : before.at,
    to,
    at: before?.at ?? at,
  });
}

/** With `-v` what a test printed stands before its verdict. */
function printedBefore(lines: readonly string[], at: number): { text: string; at: number } | null {
  for (let back = at - 1; back >= Math.max(0, at - 30); back--) {
    if (/^(?:=== RUN|--- )/.test(lines[back]!.trimStart())) return null;
    const where = PLACE.exec(lines[back]!);
    if (where?.[4]) return { text: where[4].trim(), at: back };
  }
  return null;
}

function readPanic(lines: readonly string[], at: number, text: string): Sighting {
  const locations: FailureLocation[] = [];
  let to = at;
  let blanks = 0;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    if (/^(?:FAIL|exit status|ok)\b/.test(line)) break;
    blanks = line.trim() === '' ? blanks + 1 : 0;
    if (
      blanks > 1 ||
      !/^(?:\s*$|\[|goroutine |\t|\s+|[\w./*()-]+\(|created by |panic: |runtime|testing|main|github)/.test(line)
    )
      break;
    if (line.trim() !== '') to = next;
    const frame = FRAME.exec(line);
    if (frame && !isInstalledCode(frame[1]!) && !/\/src\/(?:runtime|testing)\//.test(frame[1]!)) {
      locations.push(place(frame[1]!, frame[2]));
    }
  }
  return sighting({
    tool: 'go',
    kind: /out of memory/.test(text) ? 'out-of-memory' : /test timed out/.test(text) ? 'timeout' : 'test',
    code: 'panic',
    message: text === '' ? lines[at]!.trim() : text.trim(),
    locations: locations.slice(0, 4),
    from: at,
    to,
    at,
  });
}

function readRace(lines: readonly string[], at: number): Sighting {
  let to = at;
  while (to + 1 < lines.length && to - at < 60 && !/^={10,}/.test(lines[to + 1]!)) to++;
  const places = lines
    .slice(at, to)
    .map((line) => FRAME.exec(line))
    .filter((frame) => frame !== null);
  return sighting({
    tool: 'go test',
    kind: 'test',
    code: 'DATA RACE',
    message: lines[at]!.trim(),
    locations: places.slice(0, 2).map((frame) => place(frame[1]!, frame[2])),
    from: at,
    to,
    at,
  });
}

function readBuild(lines: readonly string[], at: number): Sighting | null {
  const match = BUILD.exec(lines[at]!);
  if (!match) return null;
  const [, path, line, column, text] = match;
  let to = at;
  while (to + 1 < lines.length && to - at < 6 && /^\s+\S/.test(lines[to + 1]!)) to++;
  const isMissing = /no required module|cannot find (?:package|module)|is not in (?:std|GOROOT)|missing go\.sum/.test(
    text!,
  );
  return sighting({
    tool: lines[at]!.startsWith('vet:') ? 'go vet' : 'go',
    kind: isMissing ? 'missing-dependency' : 'compile',
    message: text!.trim(),
    locations: [place(path!, line, column)],
    at,
    to,
  });
}
