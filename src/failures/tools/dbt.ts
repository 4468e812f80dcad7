// Lines in; dbt's compilation, database and runtime errors, failed tests and unit tests out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

/** dbt writes the time of day before each line. */
const CLOCK = String.raw`^(?:\d\d:\d\d:\d\d(?:\.\d+)?\s{1,12})?\s*`;
const PLACE = String.raw`\((?<path>[^()\s]+\.(?:sql|py|ya?ml|csv|md))\)`;
const SIGN = /Error|Failure|FAIL |ERROR|Completed with|Encountered an error/;

const next = (source: string): RegExp => new RegExp(CLOCK + source);
const UNTIL = next(
  String.raw`(?:(?:Compilation|Database|Runtime|Parsing|Dependency|Syntax) Error\b.*|Failure in .*|Done\. PASS=.*|Warning in test .*)$`,
);
/** The first line below the head says it; the compiled file is made, not written. */
const MESSAGE = next(String.raw`(?!compiled code at|Error reading|Syntax error near line|>|-{3,})(?<message>\S.*)$`);
const NAMED = `(?:model|seed|snapshot|macro|operation|analysis|source|sql_operation|exposure|function|saved_query|semantic_model|metric)`;

const BLOCKS: readonly Block[] = [
  {
    tool: 'dbt',
    kind: 'data-test',
    head: next(String.raw`Failure in (?:test|unit_test) (?<test>\S+) ${PLACE}$`),
    details: [MESSAGE],
    until: UNTIL,
    look: 30,
  },
  {
    tool: 'dbt',
    kind: 'data-test',
    head: next(
      String.raw`(?:Database|Compilation|Runtime) (?<code>Error) in (?:test|unit_test) (?<test>\S+) ${PLACE}$`,
    ),
    details: [MESSAGE],
    until: UNTIL,
    look: 30,
  },
  {
    tool: 'dbt',
    kind: 'migration',
    head: next(String.raw`(?<code>Database Error) in ${NAMED} \S+ ${PLACE}$`),
    details: [MESSAGE],
    until: UNTIL,
    look: 30,
  },
  {
    tool: 'dbt',
    kind: 'compile',
    kinds: [
      [
        /Binder Error|Catalog Error|(?:column|relation|table|view|object) \S+ does not exist|Unrecognized name|[Ii]nvalid identifier/i,
        'migration',
      ],
    ],
    head: next(String.raw`(?<code>(?:Compilation|Runtime|Parsing|Syntax) Error) in ${NAMED} \S+ ${PLACE}$`),
    details: [MESSAGE],
    until: UNTIL,
    look: 30,
  },
  {
    tool: 'dbt',
    kind: 'compile',
    head: next(`(?<code>Parsing Error|Compilation Error|Syntax Error)$`),
    details: [
      next(String.raw`Error reading [\w.-]+: (?<path>[^\s]+\.\w+)(?: - .*)?$`),
      next(String.raw`Syntax error near line (?<line>\d+)$`),
      MESSAGE,
    ],
    until: UNTIL,
    look: 20,
  },
  {
    tool: 'dbt',
    kind: 'missing-dependency',
    head: next(`(?<code>Dependency Error)$`),
    details: [MESSAGE],
    until: UNTIL,
    look: 12,
  },
  {
    tool: 'dbt',
    kind: 'unknown',
    kinds: [
      [/profile|target|dbt_project\.yml|env var/i, 'workflow-config'],
      [/password|authentication|denied|permission/i, 'permission'],
      [/connect|timed out|could not translate host/i, 'network'],
    ],
    head: next(`(?<code>(?:Runtime|Database|Env var required|Semantic Manifest|Selector) Error)$`),
    details: [MESSAGE],
    until: UNTIL,
    look: 12,
  },
  {
    tool: 'dbt',
    kind: 'data-test',
    role: 'summary',
    head: next(String.raw`\d+ of \d+ (?<code>FAIL) \d+ (?<test>\S+) \.{2,}.*$`),
  },
  {
    tool: 'dbt',
    kind: 'migration',
    role: 'summary',
    head: next(String.raw`\d+ of \d+ (?<message>(?<code>ERROR) (?:creating|loading|snapshotting) .*?) \.{2,}.*$`),
  },
  {
    tool: 'dbt',
    kind: 'unknown',
    role: 'summary',
    head: next(String.raw`(?<message>Completed with \d+ (?:partial success|error).*|Done\. PASS=\d+ .*ERROR=[1-9].*)$`),
  },
  { tool: 'dbt', kind: 'unknown', role: 'wrapper', head: next('(?<message>Encountered an error:)$') },
];

export const dbt: ToolReader = {
  id: 'dbt',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
