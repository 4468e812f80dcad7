// Lines in; failed tests of `dotnet test`, unhandled exceptions and missing SDKs of .NET out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /^\s*(?:Failed|failed|X) |\[FAIL\]|Unhandled exception|SDK|framework|test run was aborted|Failed!|error [A-Z]{2,6}\d{4}/;
const FRAME = /^\s*at .* in (?<path>(?:[A-Za-z]:)?[^:]+\.(?:cs|fs|vb)):line (?<line>\d+)$/;

const BLOCKS: readonly Block[] = [
  {
    tool: 'dotnet test',
    kind: 'test',
    head: /^\s*(?:Failed|failed|X) (?<test>[A-Za-z_][\w.+`]*(?:\(.*\))?(?:\.[\w.]+)?)(?: [[(][<\d][^\])]*[\])])$/,
    details: [
      /^\s+(?:(?<code>[A-Z]\w*(?:\.\w+)+Exception|Xunit\.Sdk\.\w+) : ?)(?<message>\S.*)$/,
      FRAME,
      /^\s+(?!Error Message:|Stack Trace:|at |-{3}|Standard Output)(?<message>\S.*)$/,
    ],
    until:
      /^\s*(?:Failed|failed|Passed|Skipped|X) [A-Za-z_]|^\s*(?:Failed!|Passed!)|^Test Run|^Total tests|^\s+Standard Output/,
    look: 60,
    blanks: 1,
  },
  {
    tool: 'dotnet test',
    kind: 'test',
    role: 'summary',
    head: /^\s*(?:\[xUnit\.net [\d:.]+\]\s+)(?<test>\S.*) \[FAIL\]$/,
  },
  {
    tool: 'dotnet test',
    kind: 'test',
    head: /^(?<fallback>The active test run was aborted\. Reason: (?<message>.*))$/,
    look: 3,
  },
  {
    tool: 'dotnet',
    kind: 'unknown',
    kinds: [
      [/OutOfMemory/, 'out-of-memory'],
      [/FileNotFound|DirectoryNotFound/, 'missing-file'],
      [/Could not load file or assembly/, 'missing-dependency'],
    ],
    head: /^Unhandled exception[.:] (?<code>[\w.]+): (?<message>.*)$/,
    details: [FRAME],
    until: /^(?!\s+at |\s+-{3}|\s*--->)/,
    look: 40,
  },
  {
    tool: 'dotnet',
    kind: 'workflow-config',
    head: /^\s*(?<message>A compatible \.NET SDK was not found\.|The framework '.*', version '.*' \(.*\) was not found\.|You must install or update \.NET to run this application\.|Requested SDK version: .*)$/,
    look: 8,
  },
  {
    tool: 'nuget',
    kind: 'dependency-conflict',
    kinds: [
      [/NU110[123]|Unable to find package/, 'missing-dependency'],
      [/401|403|Unauthorized|Forbidden/, 'permission'],
      [/NU1301|Unable to load the service index/, 'network'],
    ],
    head: /^\s*(?:(?<path>\S.*?(?:\.\w*proj|\.sln))\s?: )?error (?<code>NU\d{4}): (?<message>.*?)(?: \[[^\]]*\])?$/,
  },
];

export const dotnet: ToolReader = {
  id: 'dotnet',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
