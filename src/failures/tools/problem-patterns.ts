// The one-line problem reports of compilers and linters as data: where in the line the place, code and message stand.

import type { FailureKind } from '../../model/failure';

export interface ProblemPattern {
  tool: string | null;
  kind: FailureKind;
  /** Named groups: path, line, column, severity, code, message; none but path and message is required. */
  pattern: RegExp;
}

const PATH = String.raw`(?<path>(?:[A-Za-z]:[\\/])?[^\s:()'"<>|=][^:()'"<>|]*?)`;
/** With an extension or a name that is known, so that hosts and clocks are no paths. */
const FILE = String.raw`(?<path>(?:[A-Za-z]:[\\/])?(?:[\w@.+~$()[\]{}-]*[\\/])*(?:[\w@.+~$()[\]{}-]*\.(?:[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less|html?|json5?|jsonc|ya?ml|toml|xml|md|mdx|py|pyi|pyx|ipynb|rb|erb|haml|slim|rake|ru|gemspec|go|mod|rs|java|kts?|scala|sc|groovy|gradle|cs|fs|fsx|vb|xaml|csproj|fsproj|vbproj|props|targets|sln|c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|swift|php|phtml|twig|blade\.php|sql|prisma|graphql|gql|proto|thrift|tf|tfvars|hcl|sh|bash|zsh|ps1|bat|lua|pl|pm|t|r|R|jl|ex|exs|erl|hs|lhs|ml|mli|elm|dart|nim|zig|cr|clj|cljs|pp|rst|txt|tex|cmake|mk|bzl|bazel|lean|sol|vy|feature|env|cfg|ini|conf|properties|lock)|(?:[\w.-]*[Dd]ockerfile|[Mm]akefile|Gemfile|Rakefile|Jenkinsfile|Podfile|Fastfile|Brewfile|BUILD|WORKSPACE|CMakeLists\.txt|\.env)(?:\.[\w-]+)?))`;
const SEVERITY =
  '(?<severity>fatal error|error|warning|Error|Warning|ERROR|WARNING|WARN|warn|note|info|INFO|style|suggestion|Suggestion|hint|Hint|convention|refactor|fatal|critical|HIGH|MEDIUM|LOW)';

const pattern = (tool: string | null, kind: FailureKind, source: string): ProblemPattern => ({
  tool,
  kind,
  pattern: new RegExp(source),
});

/** The first that fits a line wins. */
export const PROBLEM_PATTERNS: readonly ProblemPattern[] = [
  pattern('protolint', 'lint', String.raw`^\[(?<path>[^\s:\[\]]+):(?<line>\d+):(?<column>\d+)\] (?<message>.*)$`),
  pattern(
    'tsc',
    'type',
    String.raw`^\s*(?:##\[error\])?${PATH}\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\): ${SEVERITY} (?<code>TS\d+): (?<message>.*)$`,
  ),
  pattern(
    'tsc',
    'type',
    String.raw`^\s*${PATH}:(?<line>\d+):(?<column>\d+) - ${SEVERITY} (?<code>TS-?\d+): (?<message>.*)$`,
  ),
  pattern(
    'msbuild',
    'compile',
    String.raw`^\s*(?:\d+>)?${PATH}\((?<line>\d+)(?:,(?<column>\d+))?(?:[,-]\d+)*\)\s?: ${SEVERITY} (?<code>[A-Z]{1,8}\d{2,6})\s?: (?<message>.*?)(?: \[[^\]]*proj[^\]]*\])?$`,
  ),
  pattern(
    'msbuild',
    'compile',
    String.raw`^\s*(?:\d+>)?(?<path>[^\s:][^:]{0,300}?)\s?: ${SEVERITY} (?<code>(?:LNK|MSB|CS|NETSDK|NU|C|AL|BC|FS)\d{3,5})\s?: (?<message>.*?)(?: \[[^\]]*proj[^\]]*\])?$`,
  ),
  pattern(
    'javac',
    'compile',
    String.raw`^\[(?<severity>ERROR|WARNING)\] ${FILE}:\[(?<line>\d+),(?<column>\d+)\](?: error:)? (?<message>.*)$`,
  ),
  pattern(
    'checkstyle',
    'lint',
    String.raw`^\[(?<severity>ERROR|WARN|WARNING|ant:checkstyle)\] (?:\[(?:ERROR|WARN)\] )?${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*?)(?: \[(?<code>[\w.]+)\])?$`,
  ),
  pattern(
    'checkstyle',
    'lint',
    String.raw`^\[(?<severity>ERROR|WARN|WARNING)\] ${FILE}:\[(?<line>\d+)(?:,(?<column>\d+))?\] (?<message>\(\w+\) (?<code>\w+): .*)$`,
  ),
  pattern(
    'kotlinc',
    'compile',
    String.raw`^(?<severity>[ew]): (?:file:\/\/)?${FILE}:(?<line>\d+):(?<column>\d+):? (?<message>.*)$`,
  ),
  pattern(
    'kotlinc',
    'compile',
    String.raw`^(?<severity>[ew]): ${FILE}: \((?<line>\d+), (?<column>\d+)\): (?<message>.*)$`,
  ),
  pattern(
    'sbt',
    'compile',
    String.raw`^\[(?<severity>error|warn)\] ${PATH}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*)$`,
  ),
  pattern('sbt', 'lint', String.raw`^\[(?<severity>error)\] ${FILE}: (?<message>.*)$`),
  pattern(
    'scalastyle',
    'lint',
    String.raw`^(?<severity>error|warning) file=(?<path>\S.*?) message=(?<message>.*?)(?: line=(?<line>\d+))?(?: column=(?<column>\d+))?$`,
  ),
  pattern(
    'eslint',
    'lint',
    String.raw`^${PATH}: line (?<line>\d+), col (?<column>\d+), ${SEVERITY} - (?<message>.*?)(?: \((?<code>[\w@/-]+)\))?$`,
  ),
  pattern('shellcheck', 'lint', String.raw`^In ${PATH} line (?<line>\d+):(?<message>)$`),
  pattern(
    'tslint',
    'lint',
    String.raw`^(?:(?<severity>ERROR|WARNING): )?${PATH}\[(?<line>\d+), (?<column>\d+)\]: (?<message>.*)$`,
  ),
  pattern(
    'tslint',
    'lint',
    String.raw`^(?<severity>ERROR|WARNING): ${PATH}:(?<line>\d+):(?<column>\d+) - (?<message>.*)$`,
  ),
  pattern(
    'black',
    'lint',
    String.raw`^error: ?(?:cannot format )?${FILE}:(?: Cannot parse[^:]*: ?)?(?<line>\d+):(?<column>\d+): ?(?<message>.*)$`,
  ),
  pattern(
    'puppet-lint',
    'lint',
    String.raw`^${PATH} - (?<severity>WARNING|ERROR): (?<message>.*) on line (?<line>\d+)(?: col(?:umn)? (?<column>\d+))?$`,
  ),
  pattern(
    'puppet-lint',
    'lint',
    String.raw`^(?<severity>WARNING|ERROR): (?<message>.*) (?:on|at) ${FILE}:(?<line>\d+)$`,
  ),
  pattern(
    'psalm',
    'type',
    String.raw`^(?<severity>ERROR|INFO): (?<code>\w+) - ${FILE}:(?<line>\d+):(?<column>\d+) - (?<message>.*)$`,
  ),
  pattern(
    'php',
    'compile',
    String.raw`^(?:PHP )?(?:Parse|Fatal) error:\s+(?<message>.*) in (?<path>\S+\.php)(?: on line |:)(?<line>\d+)$`,
  ),
  pattern(
    'misspell',
    'lint',
    String.raw`^${PATH}:(?<line>\d+):(?<column>\d+): (?<message>".*" is a misspelling of .*)$`,
  ),
  pattern(
    'golangci-lint',
    'lint',
    String.raw`^\s*${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*) \((?<code>[a-z][\w-]*)\)$`,
  ),
  pattern(
    'staticcheck',
    'lint',
    String.raw`^\s*${FILE}:(?<line>\d+):(?<column>\d+): (?<message>.*) \((?<code>[A-Z]{1,3}\d{4})\)$`,
  ),
  pattern(
    'mypy',
    'type',
    String.raw`^${FILE}:(?<line>\d+)(?::(?<column>\d+))?(?::\d+:\d+)?: ${SEVERITY}: (?<message>.*?)(?:  ?\[(?<code>[a-z][\w-]*)\])$`,
  ),
  pattern(
    'mypy',
    'type',
    String.raw`^(?<path>[^\s:]*\.pyi?):(?<line>\d+)(?::(?<column>\d+))?: ${SEVERITY}: (?<message>.*)$`,
  ),
  pattern(
    'pyright',
    'type',
    String.raw`^\s*(?<path>[^\s:]*\.pyi?):(?<line>\d+):(?<column>\d+) - (?<severity>error|warning): (?<message>.*?)(?: \((?<code>report\w+)\))?$`,
  ),
  pattern(
    'sorbet',
    'type',
    String.raw`^(?<path>[^\s:]+\.rbi?):(?<line>\d+): (?<message>.*) https:\/\/srb\.help\/(?<code>\d+)$`,
  ),
  pattern(
    'bandit',
    'security-scan',
    String.raw`^${PATH}:(?<line>\d+): (?<code>B\d{3})\[bandit\]: ${SEVERITY}: (?<message>.*)$`,
  ),
  pattern(
    'gosec',
    'security-scan',
    String.raw`^${FILE}:(?<line>\d+)(?::(?<column>\d+))?: (?<message>.*\(Rule:(?<code>\w+).*\))$`,
  ),
  pattern(
    'gcc',
    'compile',
    String.raw`^${FILE}:(?<line>\d+)(?::(?<column>\d+))?:\s+${SEVERITY}:\s+(?<message>.*?)(?: \[(?<code>-W[\w=+-]+)(?:,[^\]]*)?\])?$`,
  ),
  pattern(
    'rubocop',
    'lint',
    String.raw`^\s*${PATH}:(?<line>\d+):(?<column>\d+): (?<severity>[CWEFRI]): (?:\[Correct(?:ed|able)\] )?(?:(?<code>\w+\/[\w/]+): )?(?<message>.*)$`,
  ),
  pattern(
    null,
    'lint',
    String.raw`^\s*${FILE}:(?<line>\d+)(?::(?<column>\d+))?:? \[(?<severity>W|E|warning|error)\]:? (?:(?<code>[\w/]+): )?(?<message>.*)$`,
  ),
  pattern(
    'flake8',
    'lint',
    String.raw`^\s*${FILE}:(?<line>\d+):(?<column>\d+):? (?<code>[A-Z]{1,4}\d{2,5}):? (?:\[\*\] )?(?<message>.*)$`,
  ),
  pattern(
    'markdownlint',
    'lint',
    String.raw`^${FILE}:(?<line>\d+)(?::(?<column>\d+))? (?:error )?(?<code>MD\d{3})(?:\/[\w/-]+)? (?<message>.*)$`,
  ),
  pattern(
    'hadolint',
    'lint',
    String.raw`^${FILE}:(?<line>\d+) (?<code>DL\d{4}|SC\d{4}) (?:(?<severity>error|warning|info|style): )?(?<message>.*)$`,
  ),
  pattern(
    'luacheck',
    'lint',
    String.raw`^\s*${FILE}:(?<line>\d+):(?<column>\d+): (?:\((?<code>[WE]\d{3})\) )?(?<message>.*)$`,
  ),
  pattern('brakeman', 'security-scan', String.raw`^${FILE}\t(?<line>\d+)\t(?<message>.*)$`),
  pattern('brakeman', 'security-scan', String.raw`^${FILE} {2,}(?<line>\d+) {2,}(?<message>.*)$`),
  pattern(
    null,
    'lint',
    String.raw`^\s*(?:##\[error\])?${FILE}:(?<line>\d+):(?<column>\d+)(?::| -)? ?(?:${SEVERITY}:? )?(?<message>\D.*)$`,
  ),
  pattern(null, 'lint', String.raw`^\s*${FILE}:(?<line>\d+)(?:-\d+)?:? (?:${SEVERITY}:? )?(?<message>[^\s\d].*)$`),
  pattern(null, 'lint', String.raw`^${FILE}:(?<line>\d+):(?<message>[A-Za-z].*)$`),
  pattern('haml-lint', 'lint', String.raw`^${FILE}:(?<line>\d+) (?<message>\S.*)$`),
];
