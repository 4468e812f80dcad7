// Lines in; exceptions of any language that prints its frames below (or above) the message, out.

import type { FailureLocation } from '../../model/failure';
import { ERROR_SIGN, failureSigns } from '../failure-signs';
import { isInstalledCode, place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const EXCEPTION =
  /^(?:.*?\s)?(?:Exception in thread "[^"]*" |Unhandled [Ee]xception[.:] |Uncaught (?:\(in promise\) )?|\(node:\d+\) )?((?:[a-z_$][\w$]*\.)*[A-Z][\w$]*(?:Exception|Error|Failure|Fault|Throwable|Death)[\w$]*)(?: \[(\w+)\])?(?::\s?(.*)|\s*)$/;
const FRAMES: readonly RegExp[] = [
  // Java, Kotlin, Scala
  /^\s+at (?:[\w.@-]+\/)?[\w$.<>]+ ?\((?<path>[\w$]+\.(?:java|kt|scala|groovy)):(?<line>\d+)\)/,
  /^\s+at (?:[\w.@-]+\/)?[\w$.<>/]+ ?\((?:Native Method|Unknown Source|<generated>|[\w$.]+)\)/,
  // JavaScript
  /^\s+at (?:(?:async |new )?[^()]{1,200} )?\(?(?:file:\/\/)?(?<path>(?:[A-Za-z]:[\\/]|\/|\.{0,2}\/|node:|webpack)?[^\s():]+):(?<line>\d+):(?<column>\d+)\)?$/,
  // .NET
  /^\s+at [\w.`<>[\],+ ]+\(.*\)(?: in (?<path>.+):line (?<line>\d+))?$/,
  // Ruby
  /^\s+(?:\d+: )?from (?<path>[^\s:]+):(?<line>\d+):in /,
  // PHP
  /^\s*#\d+ (?:(?<path>\/[^\s(]+)\((?<line>\d+)\): |\{main\})/,
];
const CONTINUES =
  /^\s*(?:Caused by|Caused|Suppressed): |^\s*\.\.\. \d+ (?:more|common)|^\s+\[errors\]|^--- End of |^\s+---> /;
const LONGEST = 4000;

export const stackTraces: ToolReader = {
  id: 'stack-traces',
  read(lines) {
    const found: Sighting[] = [];
    for (let at = 0; at < lines.length; at++) {
      if (!isFrame(lines[at]!)) continue;
      const seen = readTrace(lines, at);
      at = seen.to;
      // `console.warn` and the like print frames too: without an error above them they tell nothing.
      if (seen.code !== null || saysError(lines, seen.from)) found.push(seen);
    }
    return found;
  },
};

function saysError(lines: readonly string[], from: number): boolean {
  return lines.slice(Math.max(0, from - 3), from + 1).some((line) => (failureSigns(line) & ERROR_SIGN) !== 0);
}

function isFrame(line: string): boolean {
  const start = line.trimStart();
  if (!/^(?:at |from |#\d|\d+: from)/.test(start) || line.length > 2000) return false;
  return FRAMES.some((frame) => frame.test(line));
}

function readTrace(lines: readonly string[], first: number): Sighting {
  const headline = headlineAbove(lines, first);
  const locations: FailureLocation[] = [];
  let to = first;
  for (let next = first; next < lines.length && next - first < LONGEST; next++) {
    const line = lines[next]!;
    if (!isFrame(line) && !CONTINUES.test(line)) {
      // One odd line between frames is part of the trace; more is something else.
      if (
        next + 1 < lines.length &&
        line.trim() !== '' &&
        isFrame(lines[next + 1]!) &&
        /^\s|Exception|Error/.test(line)
      )
        continue;
      break;
    }
    to = next;
    const location = placeIn(line);
    if (location && locations.length < 4) locations.push(location);
  }
  const text = lines[headline.at]!;
  const match = text.length < 2000 ? EXCEPTION.exec(text) : null;
  const code = match?.[2] ?? match?.[1]?.split('.').pop() ?? null;
  return sighting({
    tool: toolOf(lines[first]!),
    kind: 'unknown',
    code,
    message: text.trim() === '' ? lines[first]!.trim() : text.trim(),
    locations,
    from: headline.from,
    to,
    at: headline.at,
  });
}

/** The exception's own line above the first frame; its message may span lines. */
function headlineAbove(lines: readonly string[], first: number): { from: number; at: number } {
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const line = lines[at]!;
    if (line.length < 2000 && EXCEPTION.test(line)) return { from: at, at };
    if (isFrame(line)) break;
  }
  const at = Math.max(0, first - 1);
  return lines[at]!.trim() === '' ? { from: first, at: first } : { from: at, at };
}

function placeIn(line: string): FailureLocation | null {
  for (const frame of FRAMES) {
    const match = frame.exec(line);
    if (!match) continue;
    const { path, line: row, column } = match.groups ?? {};
    if (!path || isInstalledCode(path) || isLibrary(line)) return null;
    return place(javaPath(line, path), row, column);
  }
  return null;
}

/** `at com.shop.Cart.add(Cart.java:7)` → `com/shop/Cart.java`. */
function javaPath(line: string, path: string): string {
  const match = /^\s+at (?:[\w.@-]+\/)?((?:[a-z_][\w]*\.)+)[A-Z$]/.exec(line);
  return match && /\.(?:java|kt|scala|groovy)$/.test(path) ? `${match[1]!.replaceAll('.', '/')}${path}` : path;
}

function isLibrary(line: string): boolean {
  return /^\s+at (?:[\w.]+@?[\w.]*\/)?(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|org\.(?:junit|testng|gradle|apache\.maven|codehaus|springframework|hibernate|mockito|assertj|hamcrest|eclipse)|System|Microsoft|Xunit|NUnit)\b[./]/.test(
    line,
  );
}

function toolOf(frame: string): string | null {
  if (/\.java:|Native Method|Unknown Source/.test(frame)) return 'java';
  if (/\.(?:kt):/.test(frame)) return 'kotlin';
  if (/\.scala:/.test(frame)) return 'scala';
  if (/^\s+at .*:\d+:\d+\)?$/.test(frame)) return 'node';
  if (/^\s+at /.test(frame)) return 'dotnet';
  return /from /.test(frame) ? 'ruby' : 'php';
}
