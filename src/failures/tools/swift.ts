// Lines in; failed tests of XCTest and Swift Testing, linker, signing and package errors of Xcode, Swift and CocoaPods out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /: error: |recorded an issue|xcodebuild: error|Undefined symbols|^\[!\]|^error: |Fatal error:|\*\* [A-Z ]+ FAILED|No profiles for|requires a (?:provisioning|development)/;

const BLOCKS: readonly Block[] = [
  {
    tool: 'xctest',
    kind: 'test',
    head: /^(?<path>\S.*?\.(?:swift|mm?)):(?<line>\d+): error: (?:-\[)?(?<test>[\w.]+[. ]\w+)\]? : (?<message>.*)$/,
  },
  {
    tool: 'swift testing',
    kind: 'test',
    head: /^(?:✘|✗|􀢄)\s+Test (?<test>".*?"|\w+\([^)]*\))(?: with .*?)? recorded an issue(?: with .*?)? at (?<path>[\w./+-]+\.swift):(?<line>\d+):(?<column>\d+): (?<message>.*)$/,
    look: 4,
    until: /^(?!\s*↳|\s+)/,
  },
  {
    tool: 'swift',
    kind: 'test',
    head: /^(?:(?<path>[\w./+-]+\.swift):(?<line>\d+): )?Fatal error: (?<message>.*?)(?:: file \S+, line \d+)?$/,
  },
  {
    tool: 'ld',
    kind: 'compile',
    head: /^(?<fallback>Undefined symbols for architecture \w+:)$/,
    details: [/^\s+(?<message>".*", referenced from:)$/],
    look: 12,
  },
  {
    tool: 'xcodebuild',
    kind: 'workflow-config',
    head: /^xcodebuild: error: (?<message>.*)$/,
    look: 4,
    until: /^\S/,
  },
  {
    tool: 'xcodebuild',
    kind: 'permission',
    head: /^(?:(?<path>\S.*?\.xcodeproj): )?error: (?<message>(?:No profiles for|No signing certificate|No Account for|Signing for|Provisioning profile|".*" requires a (?:provisioning profile|development team)).*)$/,
  },
  {
    tool: 'swift package manager',
    kind: 'dependency-conflict',
    head: /^error: (?<message>(?:Dependencies could not be resolved because|[Tt]he package .* (?:cannot be|is using|depends|manifest)|[Pp]ackage '.*' is using Swift tools version|Failed to clone repository|failed to resolve).*)$/,
    look: 4,
  },
  {
    tool: 'cocoapods',
    kind: 'dependency-conflict',
    head: /^\[!\] (?<message>(?:CocoaPods could not find compatible versions|Unable to find a specification|Unable to satisfy|The .* target has|Error installing|.*Podfile\.lock).*)$/,
    look: 8,
  },
  { tool: 'fastlane', kind: 'unknown', head: /^\[!\] (?<message>\S.*)$/ },
  {
    tool: 'xcodebuild',
    kind: 'unknown',
    role: 'wrapper',
    head: /^(?<message>\*\* (?:BUILD|TEST|ARCHIVE|TEST BUILD|EXPORT|CLEAN) FAILED \*\*)(?: \[.*\])?$/,
  },
];

export const swift: ToolReader = {
  id: 'swift',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
