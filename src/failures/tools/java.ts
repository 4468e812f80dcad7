// Lines in; what Maven, Gradle, Surefire and JUnit say failed, out. Compiler lines are read as problem lines.

import type { FailureLocation } from '../../model/failure';
import { place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';

const GOAL =
  /^\[ERROR\] (?:Failed to execute goal|Plugin .* or one of its dependencies could not be resolved|Some problems were encountered|The build could not read|Unresolveable|Unknown lifecycle phase|No goals|Could not find (?:the selected|goal)|Error executing Maven|Unknown packaging)/;
const HELP =
  /^\[ERROR\]\s*$|^\[ERROR\] (?:To see the full|Re-run Maven|For more information|\[Help \d+\]|After correcting| {2}mvn <|Please refer to|-> \[Help|There are test failures|See |Also see|-+$)/;
const SUREFIRE =
  /^(?:\[ERROR\] )?(?:\[ERROR\] )?(\S+?)(?:\(([\w.$]+)\))?(?: -- |\s+)Time elapsed: [\d.,]+ ?s(?:ec)?\s+<<< (FAILURE|ERROR)!$/;
const CLASS_FAILED = /^(?:\[ERROR\] )?Tests run: \d+, Failures: \d+, Errors: \d+.*<<< (?:FAILURE|ERROR)!/;
const RESULTS = /^(?:\[(?:ERROR|INFO)\] ?)?(?:Failures|Errors|Failed tests|Tests in error):\s*/;
const GRADLE =
  /^(?:\* What went wrong:|FAILURE: Build failed with an exception\.|FAILURE: Build completed with \d+ failures\.)$/;
const GRADLE_TEST = /^(\S+) > (.+) FAILED$/;
const JAVAC = /^(\S.*\.java):(\d+): (error|warning): (.*)$/;
const FRAME = /^\s+(?:at )?.*\b([\w$]+\.(?:java|kt|groovy|scala)):(\d+)\)?/;
const LONGEST = 600;

export const java: ToolReader = {
  id: 'java',
  read(lines) {
    const found: Sighting[] = [];
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at]!;
      if (line.length > 8000 || line === '') continue;
      const seen = readAt(lines, at);
      if (!seen) continue;
      found.push(seen);
      at = seen.to;
    }
    return found;
  },
};

function readAt(lines: readonly string[], at: number): Sighting | null {
  const line = lines[at]!;
  if (GOAL.test(line)) return readGoal(lines, at);
  if (CLASS_FAILED.test(line)) {
    return sighting({ tool: 'surefire', kind: 'test', message: line.trim(), at, role: 'summary' });
  }
  const test = line.length < 1000 && line.includes('Time elapsed') ? SUREFIRE.exec(line) : null;
  if (test) return readTest(lines, at, test);
  if (RESULTS.test(line)) return readResults(lines, at);
  if (GRADLE.test(line)) return readGradle(lines, at);
  const gradleTest = GRADLE_TEST.exec(line);
  if (gradleTest && !line.startsWith('> Task'))
    return readBlock(lines, at, `${gradleTest[1]} > ${gradleTest[2]}`, 'gradle');
  const javac = line.includes('.java:') ? JAVAC.exec(line) : null;
  return javac && readJavac(lines, at, javac);
}

/** Maven's last word, with the help below it. */
function readGoal(lines: readonly string[], at: number): Sighting {
  let to = at;
  while (to + 1 < lines.length && to - at < LONGEST && /^\[ERROR\]/.test(lines[to + 1]!)) to++;
  const line = lines[at]!;
  const isCause =
    !/Compilation failure|There are test failures|There was an error in the forked|checkstyle violation/.test(line);
  return sighting({
    tool: 'maven',
    kind: kindOfGoal(line),
    code: /([\w.-]+):[\w.-]+:([\w-]+) \(/.exec(line)?.slice(1, 3).join(':') ?? null,
    message: line.replace(/^\[ERROR\] /, '').trim(),
    at,
    to,
    role: isCause ? 'cause' : 'wrapper',
  });
}

export function isMavenHelp(line: string): boolean {
  return HELP.test(line);
}

function kindOfGoal(line: string): Sighting['kind'] {
  if (/No space left on device/.test(line)) return 'disk';
  if (/Could not (?:resolve dependencies|transfer|find artifact)|could not be resolved|was not found in/.test(line)) {
    return /(?:timed out|Connection|status code: 5\d\d|503|502|504|Unknown host|reset)/.test(line)
      ? 'network'
      : 'missing-dependency';
  }
  if (/compiler-plugin|Compilation failure/.test(line)) return 'compile';
  if (/surefire|failsafe|There are test failures/.test(line)) return 'test';
  if (/checkstyle|spotless|spotbugs|pmd|formatter|license-maven|rat-plugin|enforcer/.test(line)) return 'lint';
  if (/(?:401|Unauthorized|403|Forbidden)/.test(line)) return 'permission';
  return 'unknown';
}

function readTest(lines: readonly string[], at: number, [, first, second]: RegExpExecArray): Sighting {
  const test = second ? `${second}.${first}` : first!;
  return readBlock(lines, at, test, 'surefire');
}

function readBlock(lines: readonly string[], at: number, test: string, tool: string): Sighting {
  const locations: FailureLocation[] = [];
  const className = test.split(/[.#> ]+/).find((part) => /^[A-Z]/.test(part)) ?? '';
  let said: number | null = null;
  let to = at;
  for (let next = at + 1; next < lines.length && next - at < LONGEST; next++) {
    const line = lines[next]!;
    const isText =
      line.trim() !== '' &&
      !/^\s|^(?:Caused by|Expected|but:|expected|java|org|com|kotlin|\w+(?:\.\w+)+(?:Exception|Error|Failure))/.test(
        line,
      );
    if (
      said !== null &&
      (isText || (line.trim() === '' && !/^\s+at |^\s*(?:Expected|but|Caused)/.test(lines[next + 1] ?? '')))
    )
      break;
    if (SUREFIRE.test(line) || /^\[|^Tests run:|^Running /.test(line)) break;
    if (line.trim() === '') continue;
    said ??= next;
    to = next;
    const frame = line.length < 2000 ? FRAME.exec(line) : null;
    if (frame && className !== '' && frame[1]!.startsWith(className.split('$')[0]!) && locations.length < 3) {
      locations.push(place(frame[1]!, frame[2]));
    }
  }
  const text = said === null ? lines[at]! : lines[said]!;
  return sighting({
    tool,
    kind: 'test',
    code: /((?:\w+\.)*[A-Z]\w*(?:Exception|Error|Failure\w*))/.exec(text)?.[1]?.split('.').pop() ?? null,
    test,
    message: text.trim(),
    locations,
    from: at,
    to,
    at: said ?? at,
  });
}

function readResults(lines: readonly string[], at: number): Sighting | null {
  let to = at;
  while (
    to + 1 < lines.length &&
    to - at < 200 &&
    /^(?:\[ERROR\]\s+\S|\s{2,}\S|Expected|\s+but|Run \d+)/.test(lines[to + 1]!)
  )
    to++;
  if (to === at && /:\s*$/.test(lines[at]!)) return null;
  return sighting({
    tool: 'surefire',
    kind: 'test',
    message: lines[Math.min(at + 1, to)]!.trim(),
    at,
    to,
    role: 'summary',
  });
}

/** `* What went wrong:` up to `* Try:`. */
function readGradle(lines: readonly string[], at: number): Sighting | null {
  let to = at;
  let start = at;
  for (let next = at; next < Math.min(lines.length, at + 80); next++) {
    if (lines[next] === '* What went wrong:') start = next + 1;
    // Gradle writes its tasks and its errors to two streams, which may cross.
    if (next === start && /^> Task |^\s*$/.test(lines[next]!)) {
      start++;
      continue;
    }
    if (/^(?:\* (?:Try|Exception is|Get more help)|BUILD FAILED)/.test(lines[next]!)) break;
    if (/^(?:> Task |\d+ actionable tasks?)/.test(lines[next]!)) {
      if (start > at) break;
      continue;
    }
    if (lines[next]!.trim() !== '') to = next;
  }
  start = Math.min(start, to);
  const inner = lines.slice(start, to + 1).findIndex((line) => /^\s*> /.test(line));
  const text = lines.slice(start, to + 1).join(' ');
  const isWrapper = /Compilation (?:failed|error)|There were failing tests|Compilation error\. See log/.test(text);
  const at2 = inner > 0 && !isWrapper ? start + inner : start;
  return sighting({
    tool: 'gradle',
    kind: kindOfGradle(text),
    message: lines[at2]!.replace(/^\s*> /, '').trim() || lines[at]!,
    from: start,
    to: Math.max(start, to),
    at: at2,
    role: isWrapper ? 'wrapper' : 'cause',
  });
}

function kindOfGradle(text: string): Sighting['kind'] {
  if (/Could not (?:resolve|find|download|get resource|GET)/.test(text))
    return /timed out|Connection|status code 5\d\d/.test(text) ? 'network' : 'missing-dependency';
  if (/Compilation (?:failed|error)|compile(?:Java|Kotlin|Test)/.test(text)) return 'compile';
  if (/failing tests|:test/.test(text)) return 'test';
  return /ktlint|detekt|checkstyle|spotless|lint/i.test(text) ? 'lint' : 'unknown';
}

function readJavac(lines: readonly string[], at: number, [, path, line, severity, text]: RegExpExecArray): Sighting {
  let to = at;
  while (to + 1 < lines.length && to - at < 12 && /^\s+\S|^\s*\^/.test(lines[to + 1]!)) to++;
  const column = lines
    .slice(at, to + 1)
    .find((row) => /^\s*\^\s*$/.test(row))
    ?.indexOf('^');
  return sighting({
    tool: 'javac',
    kind: 'compile',
    message: text!,
    locations: [place(path!, line, column === undefined ? null : column + 1)],
    at,
    to,
    severity: severity === 'warning' ? 'warning' : 'error',
  });
}
