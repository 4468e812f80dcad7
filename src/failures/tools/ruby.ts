// Lines in; failed examples of RSpec and tests of Minitest, unresolved bundles and uncaught exceptions of Ruby out.

import type { ToolReader } from '../sighting';
import { readBlocks, type Block } from './blocks';

const SIGN =
  /^\s*\d+\) |^(?:Failure|Error):$|[Bb]undle|[Gg]emfile|compatible versions|version solving|Gem::|\.rb:\d+:in |Could not find gem|Your Ruby version|gemspec|An error occurred while|Could not find /;

const BLOCKS: readonly Block[] = [
  {
    tool: 'rspec',
    kind: 'test',
    head: /^\s{2,4}\d+\) (?!Failure:|Error:)(?<test>\S.*)$/,
    details: [
      /^\s+(?:# )?(?<path>\.\/\S+\.rb):(?<line>\d+)(?::in .*)?$/,
      /^\s+(?<code>[A-Z]\w*(?:::\w+)*(?:Error|Exception|Invalid|NotFound|Timeout\w*)):$/,
      /^\s{5,}(?!Failure\/Error:|# |\(compared using|[A-Z][\w:]*:$)(?<message>(?:expected|got|undefined|Expected|[A-Z]\w+::|wrong|no implicit|comparison|uninitialized|couldn't|Validation failed|PG::|NoMethodError|.* (?:received|to)\b).*)$/,
      /^\s+Failure\/Error: (?<fallback>.*)$/,
    ],
    until: /^\s{2,4}\d+\) |^Finished in |^Failed examples:|^Top \d+/,
    look: 60,
    blanks: 3,
  },
  {
    tool: 'rspec',
    kind: 'test',
    head: /^An error occurred while loading (?<path>\S+\.rb)\.?(?: - Did you mean.*)?$/,
    details: [
      /^(?:Failure\/Error: )(?<fallback>.*)$/,
      /^(?<code>[A-Z]\w*(?:::\w+)*):$/,
      /^\s{2,}(?<message>\S.*)$/,
      /^# (?<path>\.\/\S+\.rb):(?<line>\d+):in/,
    ],
    look: 20,
    blanks: 2,
  },
  {
    tool: 'minitest',
    kind: 'test',
    head: /^(?:\s*\d+\) )?(?:Failure|Error):$/,
    details: [
      /^(?<test>[A-Z]\w*(?:::\w+)*#test_\S+) \[(?<path>[^\]:]+):(?<line>\d+)\]:$/,
      /^(?<test>[A-Z]\w*(?:::\w+)*#test_[^\s:]+):$/,
      /^(?<code>[A-Z]\w*(?:::\w+)+|[A-Z]\w+(?:Error|Exception)): (?<message>.*)$/,
      /^(?!\S+#test_)(?<message>\S.*)$/,
      /^\s+(?<path>[\w./-]+\.rb):(?<line>\d+):in .*$/,
    ],
    until: /^(?:rails test|bin\/rails test|Finished in|\d+ runs,)/,
    look: 16,
    blanks: 1,
  },
  {
    tool: 'bundler',
    kind: 'dependency-conflict',
    head: /^(?<message>Bundler could not find compatible versions for gem ".*|Could not find compatible versions|Because .* version solving has failed\.?|The dependencies in your gemfile changed.*|You are trying to install in deployment mode after changing.*|Your (?:Ruby version is .*, but your Gemfile specified .*|bundle is locked to .*|lockfile .*)|The gemspec for .* changed.*|.* has already initialized .*)$/,
    look: 10,
  },
  {
    tool: 'bundler',
    kind: 'missing-dependency',
    head: /^(?:bundler: failed to load command: .*|)(?<message>Could not find (?:gem '.*|\S+-\d\S* in (?:locally installed gems|any of the sources).*|.*))$/,
    details: [/^(?<code>Bundler::GemNotFound)/],
    look: 3,
  },
  {
    tool: 'bundler',
    kind: 'missing-dependency',
    head: /^(?<message>(?<code>Gem::Ext::BuildError): .*|An error occurred while installing .*)$/,
    look: 6,
  },
  {
    tool: 'ruby',
    kind: 'unknown',
    kinds: [
      [/cannot load such file/, 'missing-dependency'],
      [/syntax error/, 'compile'],
    ],
    head: /^(?<path>(?:\.\/|\/)?[\w./@+-]+\.rb):(?<line>\d+):in [`'][^`']*[`']: (?<message>.*?) \((?<code>[A-Z][\w:]*)\)$/,
    details: [/^\s+from (?<path>[\w./@+-]+\.rb):(?<line>\d+):in .*$/],
    until: /^(?!\s+from |\s*\d+: from)/,
    look: 30,
  },
];

export const ruby: ToolReader = {
  id: 'ruby',
  read: (lines) => readBlocks(lines, SIGN, BLOCKS),
};
