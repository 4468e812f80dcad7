// Lines in; what runners and checkers count at their end out: how many failed, which command or session.

import type { FailureKind } from '../../model/failure';
import { sighting, type Sighting, type ToolReader } from '../sighting';

interface Count {
  tool: string | null;
  kind: FailureKind;
  pattern: RegExp;
}

const COUNTS: readonly Count[] = [
  { tool: 'pytest', kind: 'test', pattern: /^=*\s*(?:\d+ \w+, )*[1-9]\d* (?:failed|errors?)\b.* in [\d.]+s/ },
  {
    tool: 'jest',
    kind: 'test',
    pattern: /^(?:Tests|Test Suites|Snapshots):\s+(?:\d+ \w+, )*[1-9]\d* (?:failed|obsolete)\b/,
  },
  { tool: 'vitest', kind: 'test', pattern: /^\s*(?:Test Files|Tests|Errors)\s+[1-9]\d* (?:failed|errors?)\b/ },
  { tool: 'mocha', kind: 'test', pattern: /^\s+[1-9]\d* failing$/ },
  { tool: 'playwright', kind: 'test', pattern: /^\s+[1-9]\d* (?:failed|did not run|interrupted)$/ },
  { tool: 'cargo test', kind: 'test', pattern: /^\s*test result: FAILED\. / },
  {
    tool: 'cargo nextest',
    kind: 'test',
    pattern: /^\s*(?:Summary \[|Canceling due to|error: test run failed)|^\s*\d+ of \d+ tests? failed/,
  },
  { tool: 'rustc', kind: 'compile', pattern: /^error: (?:could not compile|aborting due to)/ },
  { tool: 'go test', kind: 'test', pattern: /^FAIL\s+\S+\s+(?:[\d.]+s|\[.*\])$/ },
  {
    tool: 'surefire',
    kind: 'test',
    pattern:
      /^(?:\[(?:ERROR|WARNING)\] )?Tests run: \d+, Failures: \d+, Errors: \d+(?=.*(?:Failures: [1-9]|Errors: [1-9])).*$/,
  },
  { tool: 'gradle', kind: 'test', pattern: /^\d+ tests? completed, [1-9]\d* failed/ },
  {
    tool: 'unittest',
    kind: 'test',
    pattern: /^FAILED \((?:failures|errors)=\d+.*\)$|^Total tests: run=.*failures=[1-9]/,
  },
  { tool: 'rspec', kind: 'test', pattern: /^\d+ examples?, [1-9]\d* failures?/ },
  {
    tool: 'minitest',
    kind: 'test',
    pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|\d+ failures, [1-9]\d* errors)/,
  },
  { tool: 'phpunit', kind: 'test', pattern: /^Tests: \d+, Assertions: \d+, .*(?:Failures|Errors): [1-9]/ },
  { tool: 'dotnet', kind: 'test', pattern: /^(?:Failed! +- Failed:|\s*Failed: +[1-9]|Test Run Failed\.)/ },
  {
    tool: 'xcodebuild',
    kind: 'test',
    pattern: /^Executed \d+ tests?, with [1-9]\d* failures?|^\*\* (?:TEST|BUILD|ARCHIVE) FAILED \*\*/,
  },
  { tool: 'ctest', kind: 'test', pattern: /^\d+% tests passed, [1-9]\d* tests? failed out of/ },
  { tool: 'eslint', kind: 'lint', pattern: /^✖ \d+ problems? \(/ },
  { tool: 'tsc', kind: 'type', pattern: /^Found [1-9]\d* errors?(?: in .*)?\.?$/ },
  { tool: 'mypy', kind: 'type', pattern: /^Found [1-9]\d* errors? in \d+ files?/ },
  { tool: 'javac', kind: 'compile', pattern: /^(?:\[INFO\] )?[1-9]\d* errors?\s*$/ },
  { tool: 'dbt', kind: 'data-test', pattern: /^Done\. PASS=\d+ .*ERROR=[1-9]/ },
  {
    tool: null,
    kind: 'unknown',
    pattern:
      /^(?:Some tests failed|[1-9]\d* tests? failed|Build completed unsuccessfully|The following tests FAILED|Errors while running CTest|Session \S+ failed)/,
  },
];
const HAS_NUMBER = /\d|FAILED|[Ff]ailed/;

export const endCounts: ToolReader = {
  id: 'end-counts',
  read(lines) {
    const found: Sighting[] = [];
    for (const [at, line] of lines.entries()) {
      if (line.length > 400 || !HAS_NUMBER.test(line)) continue;
      const count = COUNTS.find(({ pattern }) => pattern.test(line));
      if (count)
        found.push(sighting({ tool: count.tool, kind: count.kind, message: line.trim(), at, role: 'summary' }));
    }
    return found;
  },
};
