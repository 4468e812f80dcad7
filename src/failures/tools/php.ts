// Lines in; failed tests of PHPUnit and Pest, PHPStan's tables, unresolved Composer packages and fatal errors of PHP out.

import { place } from '../location';
import { sighting, type Sighting, type ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /^\s*\d+\) |PHP |Fatal error|requirements could not|lock file|^\s*(?:FAILED|FAIL) |^\s+⨯ |composer|Problem \d/;
const FRAME = /^(?<path>(?:\/|[A-Za-z]:\\)?[\w./\\-]+\.php):(?<line>\d+)$/;

const BLOCKS: readonly Block[] = [
  {
    tool: 'phpunit',
    kind: 'test',
    head: /^\d+\) (?<test>[\w\\]+::\w+(?: with data set .*)?)$/,
    details: [/^(?<code>(?:[A-Z]\w*\\)*[A-Z]\w*(?:Error|Exception)): (?<message>\S.*)$/, FRAME, /^(?<message>\S.*)$/],
    until: /^(?:\d+\) |--$|FAILURES!|ERRORS!|Tests: )/,
    look: 60,
    blanks: 2,
  },
  {
    tool: 'pest',
    kind: 'test',
    head: /^\s*FAILED\s+(?<test>\S.*? > .*?)(?:\s{2,}(?<code>\w+(?:Exception|Error)))?$/,
    details: [/^\s+at (?<path>\S+\.php):(?<line>\d+)$/, /^\s+(?!at )(?<message>[A-Z]\S* .*)$/],
    until: /^\s*(?:FAILED |Tests: )|^\s+─+/,
    look: 40,
    blanks: 3,
  },
  {
    tool: 'composer',
    kind: 'dependency-conflict',
    head: /^\s*(?<fallback>Your (?:requirements could not be resolved to an installable set of packages|lock file does not contain a compatible set of packages).*)$/,
    details: [/^\s+- (?<message>.*)$/],
    look: 14,
    blanks: 2,
  },
  {
    tool: 'composer',
    kind: 'dependency-conflict',
    head: /^\s*(?:Warning: )?(?<message>The lock file is not up to date with the latest changes in composer\.json.*)$/,
    severity: 'warning',
  },
  {
    tool: 'php',
    kind: 'unknown',
    kinds: [
      [/Allowed memory size/, 'out-of-memory'],
      [/Maximum execution time/, 'timeout'],
      [/Failed opening required|Class "?[\w\\]+"? not found/, 'missing-dependency'],
    ],
    head: /^(?:PHP )?Fatal error:\s+(?:Uncaught (?<code>[\w\\]+): )?(?<message>.*?) in (?<path>\S+\.php)(?: on line |:)(?<line>\d+)$/,
    details: [/^#\d+ (?<path>\S+\.php)\((?<line>\d+)\): .*$/],
    until: /^(?!Stack trace:|#\d+ |\s+thrown)/,
    look: 20,
  },
];

/** A table of PHPStan: the file in its head, then a line number and the message, which may go on below. */
const HEAD = /^\s*Line\s+(\S.*\.php(?: \(in context of .*\))?)\s*$/;
const ROW = /^\s{1,4}(\d+|:\d+)\s{2,}(\S.*?)\s*$/;
const MORE = /^\s{6,}(?!🪪|💡|✏️|at )(\S.*?)\s*$/;
const RULE = /^\s+🪪\s+([\w.]+)/u;
const LINE = /^\s*-{3,}(?:\s+-{3,})?\s*$/;

export const php: ToolReader = {
  id: 'php',
  read: (lines) => [...readTables(lines), ...readBlocks(lines, SIGN, BLOCKS)],
};

function readTables(lines: readonly string[]): Sighting[] {
  const found: Sighting[] = [];
  let path: string | null = null;
  let rules = 0;
  let last: Sighting | null = null;
  for (const [at, line] of lines.entries()) {
    if (path === null && !line.includes('.php')) continue;
    const head = line.length < 1000 ? HEAD.exec(line) : null;
    if (head) {
      path = head[1]!.replace(/ \(in context of .*$/, '');
      rules = 0;
      last = null;
      continue;
    }
    if (path === null) continue;
    if (LINE.test(line)) {
      rules += 1;
      if (rules > 1) path = null;
      continue;
    }
    const row: RegExpExecArray | null = ROW.exec(line);
    if (row) {
      last = sighting({
        tool: 'phpstan',
        kind: 'type',
        message: row[2]!,
        locations: [place(path, row[1]!.replace(':', ''))],
        at,
      });
      found.push(last);
      continue;
    }
    const rule = RULE.exec(line);
    if (rule && last) last.code ??= rule[1]!;
    if (last && (rule || MORE.test(line))) last.to = at;
    else if (line.trim() !== '' && !/^\s/.test(line)) path = null;
  }
  return found;
}
