// Lines in; the failed tests of Jest, Vitest, Mocha, Cypress, Playwright, node:test and TAP out.

import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';
import type { FailureKind, FailureLocation } from '../../model/failure';

const JEST = /^\s{0,6}● (?!Console$|Validation|Deprecation)(.+)$/;
const VITEST = /^\s*(?:⎯+ ?)?FAIL {1,2}(?:\|[\w@/.-]+\| ?)?(?:[\w-]+ )?(\S+\.[cm]?[jt]sx?)(?: > (.+?))?(?: \[.*\])?$/;
const NUMBERED = /^\s{2,}(\d+)\) (.+)$/;
const PLAYWRIGHT = /^\s{2,}(?:\d+\) )(?:\[([^\]]+)\] › )?(\S+\.[cm]?[jt]sx?):(\d+):(\d+) › (.+?)(?: ─+)?$/;
const TAP = /^\s*not ok \d+ (?:- )?(.+)$/;
const NODE_TEST = /^\s*✖ (.+?) \(\d[\d.]*ms\)$/;
const ERROR =
  /^\s*(?:[\w$.]*(?:Error|Exception|Failure)(?: \[[\w ]+\])?(?:: .*|)|.*(?:Timeout|timed out) .*|Snapshot .*|expect\(.*|thrown: .*|Unable to find .*|Test timeout of .*)$/;
const FRAME =
  /^\s*(?:at |❯ )(?:.*?\()?(?:async )?(?:file:\/\/)?((?:[A-Za-z]:[\\/]|\/)?[^\s():]+\.[cm]?[jt]sx?):(\d+)(?::(\d+))?\)?$/;
const SNAPSHOT = /toMatch(?:\w*)Snapshot|[Ss]napshot `|Snapshot .* mismatched|obsolete snapshot|toHaveScreenshot/;
const LONGEST = 150;

type Runner = 'jest' | 'vitest' | 'mocha' | 'playwright' | 'node:test';

interface Start {
  runner: Runner;
  test: string;
  place: FailureLocation | null;
}

export const javascriptTests: ToolReader = {
  id: 'javascript-tests',
  read(lines) {
    const found: Sighting[] = [];
    const told = new Map<string, Sighting>();
    for (let at = 0; at < lines.length; at++) {
      const start = startAt(lines, at);
      if (!start) continue;
      const seen = readFailure(lines, at, start);
      if (!seen) continue;
      const before = told.get(`${seen.tool} ${seen.test}`);
      // Jest and Vitest tell every failure again at the end.
      if (before && before.message === seen.message) seen.role = 'summary';
      else told.set(`${seen.tool} ${seen.test}`, seen);
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function startAt(lines: readonly string[], at: number): Start | null {
  const line = lines[at]!;
  if (line.length > 1000) return null;
  const jest = JEST.exec(line);
  if (jest) return { runner: 'jest', test: jest[1]!.trim(), place: null };
  const vitest = VITEST.exec(line);
  if (vitest && (vitest[2] || nextFilled(lines, at + 1, ERROR))) {
    return {
      runner: 'vitest',
      test: vitest[2] ? `${vitest[1]} > ${vitest[2].trim()}` : vitest[1]!,
      place: place(vitest[1]!),
    };
  }
  const playwright = PLAYWRIGHT.exec(line);
  if (playwright) {
    const [, , path, row, column, name] = playwright;
    return { runner: 'playwright', test: `${path} › ${name!.trim()}`, place: place(path!, row, column) };
  }
  const numbered = NUMBERED.exec(line);
  if (numbered) return mochaStart(lines, at, numbered[2]!);
  const node = NODE_TEST.exec(line);
  if (node) return nextFilled(lines, at + 1, ERROR) ? { runner: 'node:test', test: node[1]!, place: null } : null;
  const tap = TAP.exec(line);
  return tap && !/# (?:TODO|SKIP)/i.test(line) ? { runner: 'node:test', test: tap[1]!, place: null } : null;
}

/** `  1) Suite` with the test's path on more indented lines, the last of which ends with a colon. */
function mochaStart(lines: readonly string[], at: number, first: string): Start | null {
  const names = [first.trim()];
  for (let next = at; next < Math.min(lines.length, at + 8); next++) {
    if (next > at) names.push(lines[next]!.trim());
    if (!lines[next]!.endsWith(':')) continue;
    const fits = nextFilled(lines, next + 1, /^\s{3,}\S/);
    const isRuby = /^\s+Failure\/Error:/.test(lines[next + 1] ?? '');
    return fits && !isRuby ? { runner: 'mocha', test: names.join(' ').replace(/:$/, ''), place: null } : null;
  }
  return null;
}

function readFailure(lines: readonly string[], at: number, start: Start): Sighting | null {
  const locations: FailureLocation[] = [];
  let message: { text: string; at: number } | null = null;
  let fallback: { text: string; at: number } | null = null;
  let to = at;
  let blanks = 0;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    if (startAt(lines, next) || isOver(line)) break;
    if (line.trim() === '') {
      if (++blanks > 2) break;
      continue;
    }
    blanks = 0;
    const isText = /^\S/.test(line) && start.runner !== 'vitest' && next > at + 3 && !ERROR.test(line);
    if (isText) break;
    to = next;
    if (!message && line.length < 2000 && ERROR.test(line)) message = { text: line.trim(), at: next };
    if (!fallback && !/^\s*(?:❯|at |⎯|\d+ \||---)/.test(line)) fallback = { text: line.trim(), at: next };
    const frame = line.length < 2000 ? FRAME.exec(line) : null;
    if (frame && !isInstalledCode(frame[1]!)) locations.push(place(frame[1]!, frame[2], frame[3]));
  }
  const said = message ?? fallback;
  if (!said) return null;
  const region = lines.slice(at, to + 1).join('\n');
  return sighting({
    tool: start.runner,
    kind: kindOf(start, region),
    code: /^([\w$]*(?:Error|Exception))\b/.exec(said.text)?.[1] ?? null,
    test: start.test.replace(/ ─+$/, ''),
    message: said.text,
    locations: locations.length > 0 ? locations.slice(0, 4) : start.place ? [start.place] : [],
    from: at,
    to,
    at: said.at,
  });
}

function kindOf(start: Start, region: string): FailureKind {
  if (SNAPSHOT.test(region)) return 'snapshot';
  if (start.runner !== 'jest' || !/^Test suite failed to run/m.test(region)) return 'test';
  if (/Cannot find module|Cannot find package/.test(region)) return 'missing-dependency';
  if (/error TS\d+/.test(region)) return 'type';
  return /SyntaxError|Unexpected token|Transform failed/.test(region) ? 'compile' : 'test';
}

function isOver(line: string): boolean {
  return /^(?:Tests?:|Test Suites:|Test Files |Snapshots:|Ran all test|##\[|\s*\d+ (?:passing|passed|failed|pending|flaky)\b|={5,}|PASS |::|⎯{8,}(?!\[)|Summary of all failing)/.test(
    line,
  );
}

function nextFilled(lines: readonly string[], from: number, fits: RegExp): boolean {
  for (let next = from; next < Math.min(lines.length, from + 4); next++) {
    if (lines[next]!.trim() !== '') return fits.test(lines[next]!);
  }
  return false;
}
