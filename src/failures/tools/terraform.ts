// Lines in; errors of Terraform and OpenTofu out, boxed or not, with their place in the configuration.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN = /Error: |\.\.\. fail/;
const BOX = String.raw`^(?:│|\|)?\s*`;
const PLACE = new RegExp(String.raw`${BOX}on (?<path>\S.*?) line (?<line>\d+)(?:, in (.+))?:?$`);
const WITH = new RegExp(String.raw`${BOX}with (?<test>[\w.[\]"-]+),$`);
const KINDS: Block['kinds'] = [
  [
    /AccessDenied|not authorized|Unauthorized|Forbidden|403|No valid credential|InvalidClientTokenId|ExpiredToken/,
    'permission',
  ],
  [/state lock|Error acquiring/, 'unknown'],
  [/Failed to (?:install|query available) provider|registry|could not connect|dial tcp|timeout/i, 'network'],
  [/Throttl|Rate exceeded|TooManyRequests|429/, 'rate-limit'],
  [
    /Unsupported Terraform Core version|locked provider|Inconsistent dependency lock|no available releases match/i,
    'dependency-conflict',
  ],
  [
    /Invalid |Unsupported |Missing required|Reference to undeclared|Duplicate |Incorrect attribute|Argument or block|Unclosed|No declaration/,
    'compile',
  ],
];

const BLOCKS: readonly Block[] = [
  {
    tool: 'terraform',
    kind: 'test',
    head: new RegExp(`${BOX}Error: (?<message>Test assertion failed)$`),
    details: [PLACE],
    until: /^[╵╷]/,
    look: 40,
    blanks: 2,
  },
  {
    tool: 'terraform',
    kind: 'unknown',
    kinds: KINDS,
    head: /^│\s*Error: (?<message>\S.*)$/,
    details: [PLACE, WITH],
    until: /^[╵╷]|^(?!│)/,
    look: 60,
    blanks: 60,
  },
  {
    tool: 'terraform',
    kind: 'compile',
    kinds: KINDS,
    head: /^Error: (?<message>(?:Invalid|Unsupported|Missing|Reference to undeclared|Duplicate|Incorrect|Inconsistent|Module|Provider|Failed to (?:install|query|load|read)|Error (?:acquiring|refreshing|loading|locking)|No (?:configuration|valid|value)|Backend|Terraform|creating|reading|updating|deleting|error) ?.*)$/,
    details: [PLACE],
    until: /^Error: |^##\[/,
    look: 14,
    blanks: 1,
  },
];

export const terraform: ToolReader = {
  id: 'terraform',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS).filter((seen) => isTerraforms(lines, seen.from, seen.locations)),
};

/** Many tools write 'Error: …'; without its box Terraform's is told by a place in a configuration. */
function isTerraforms(lines: readonly string[], from: number, places: readonly { path: string }[]): boolean {
  if (/^│/.test(lines[from]!)) return true;
  return places.some(({ path }) => /\.(?:tf|tofu|hcl|tfvars)(?:\.json)?$/.test(path));
}
