// Lines in; what kubectl and Helm refuse or wait for in vain out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN = /[Ee]rror|is invalid:|Unable to connect to the server|BackOff|ErrImage|\[ERROR\]/;
const KINDS: Block['kinds'] = [
  [/forbidden|Unauthorized|must be logged in|cannot (?:get|list|create|patch|update|delete) resource/i, 'permission'],
  [/timed out|exceeded its progress deadline|context deadline exceeded|timeout/i, 'timeout'],
  [/dial tcp|connection refused|no such host|Unable to connect|TLS handshake/i, 'network'],
  [/ImagePull|ErrImage|CrashLoop|CreateContainer/, 'container'],
];

const BLOCKS: readonly Block[] = [
  {
    tool: 'helm',
    kind: 'compile',
    head: /^Error: (?:(?:INSTALLATION|UPGRADE) FAILED: |failed to render[^:]*: )?(?<message>(?:template: |parse error at \(|execution error at \(|YAML parse error on )(?<path>[^\s:()]+)(?::(?<line>\d+))?(?::(?<column>\d+))?\)?:.*)$/,
  },
  {
    tool: 'helm',
    kind: 'lint',
    head: /^\[ERROR\] (?<path>[\w./-]*(?:templates|Chart\.yaml|values\.yaml|crds)[\w./-]*): (?<message>.*)$/,
  },
  {
    tool: 'helm',
    kind: 'workflow-config',
    kinds: KINDS,
    head: /^Error: (?<message>(?<code>INSTALLATION FAILED|UPGRADE FAILED|ROLLBACK FAILED|UNINSTALL FAILED): .*)$/,
  },
  {
    tool: 'kubectl',
    kind: 'workflow-config',
    kinds: KINDS,
    head: /^(?:Error|error)(?: from server)(?: \((?<code>\w+)\))?: (?<message>(?:error when \w+ "(?<path>[^"]+)": )?.*)$/,
  },
  {
    tool: 'kubectl',
    kind: 'workflow-config',
    kinds: KINDS,
    head: /^error: (?<message>(?:error (?:parsing|validating) "?(?<path>[^\s":]+)"?: .*?(?:line (?<line>\d+).*)?))$/,
  },
  {
    tool: 'kubectl',
    kind: 'workflow-config',
    kinds: KINDS,
    head: /^error: (?<message>(?:unable to (?:recognize|read|decode) "?(?<path>[^\s":]+)"?: .*|no matches for kind .*|resource mapping not found .*|You must be logged in .*|timed out waiting for .*|(?:deployment|statefulset|daemonset|job)[ .].*|the server .*|no context exists .*|context ".*" does not exist.*))$/,
  },
  {
    tool: 'kubectl',
    kind: 'workflow-config',
    head: /^(?<message>The \w+ "[^"]+" is invalid: .*)$/,
    look: 6,
    until: /^\S(?!\s*\*)/,
  },
  { tool: 'kubectl', kind: 'network', head: /^(?<message>Unable to connect to the server: .*)$/ },
  {
    tool: 'kubernetes',
    kind: 'container',
    role: 'summary',
    head: /^\s*(?:Warning\s+)?(?:Failed|BackOff)\s+\S+(?: \(x\d+ over \S+\))?\s+kubelet(?:, \S+)?\s+(?<message>.*(?:ImagePullBackOff|ErrImagePull|Back-off|Failed to pull image|CrashLoopBackOff|Error: ).*)$/,
  },
];

export const kubernetes: ToolReader = {
  id: 'kubernetes',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
