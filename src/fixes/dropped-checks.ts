// A file before and after a fix in; out: how the fix would make a check say less, in words. Each is counted, so that what was
// there before may stay.

import { counted } from './place-patch';
import { codeText, squeezed } from './code-text';

/** Comments and words that silence a check; more of them after than before is a check gone. */
const SILENCERS: readonly { name: string; pattern: RegExp }[] = [
  {
    name: 'turns off a lint rule',
    pattern:
      /eslint-disable|biome-ignore|tslint:disable|stylelint-disable|rubocop:disable|swiftlint:disable|shellcheck disable|hadolint ignore|markdownlint-disable|sqlfluff:\s*(?:disable|noqa)|nolint|pylint:\s*disable|#\s*noqa|--\s*noqa|ruff:\s*noqa|flake8:\s*noqa|phpcs:ignore|phpcs:disable|NOSONAR|#\s*nosec|gosec|prettier-ignore|ktlint-disable|NOLINT|clang-format off|credo:disable/gi,
  },
  {
    name: 'silences the type checker',
    pattern:
      /@ts-ignore|@ts-nocheck|@ts-expect-error|\btype:\s*ignore|pyright:\s*ignore|mypy:\s*ignore|@phpstan-ignore|@psalm-suppress|\bas\s+(?:any|never)\b|as unknown as\b|:\s*any\b|<any>|\$FlowFixMe|@no-check/g,
  },
  {
    name: 'suppresses warnings',
    pattern:
      /@SuppressWarnings|@Suppress\b|#pragma\s+warning\s+disable|#\[allow\(|#!\[allow\(|SuppressMessage|warnings\.(?:filterwarnings|simplefilter)/g,
  },
  {
    name: 'takes code out of coverage',
    pattern:
      /istanbul ignore|c8 ignore|v8 ignore|pragma:\s*no cover|@codeCoverageIgnore|ExcludeFromCodeCoverage|LCOV_EXCL|:nocov:/g,
  },
  { name: 'accepts a finding of Throughline', pattern: /throughline-ignore/g },
  {
    name: 'lets a failing command pass',
    pattern:
      /continue-on-error|\|\|\s*(?:true\b|:(?=\s|$)|exit\s+0|echo\b)|;\s*true\s*(?=["'\n]|$)|\bset\s+\+e\b|ignore_errors|allow_failure|--no-verify|--pass-?with-?no-?tests|passWithNoTests|failOnError\s*[:=]\s*false|maven\.test\.failure\.ignore|-DskipTests|--no-fail|--exit-zero|ignoreFailures\s*=\s*true|--skip-tests|strip_fail/gi,
  },
  {
    name: 'ends the process as if all were well',
    pattern: /process\.exit\(\s*0?\s*\)|sys\.exit\(\s*0?\s*\)|os\._exit\(\s*0\s*\)|os\.Exit\(0\)|System\.exit\(0\)/g,
  },
  {
    name: 'swallows errors',
    pattern:
      /catch\s{0,20}(?:\([^)]{0,80}\)\s{0,20})?\{\s{0,200}\}|except[^\n:]{0,80}:\s{0,80}pass\b|\.catch\(\s*(?:\(\w*\)|\w+)?\s*=>\s*(?:\{\s*\}|null|undefined|void 0)\s*\)|rescue\s{0,40}(?:=>\s{0,9}\w{1,60}\s{0,40})?nil\b|contextlib\.suppress/g,
  },
  {
    name: 'switches code off',
    pattern:
      /\bif\s*\(\s*(?:false|0)\s*\)|\bif\s+False\s*:|\bwhile\s*\(\s*false\s*\)|#if\s+(?:false|0)\b|enabled\s*[:=]\s*["']?false/g,
  },
  {
    name: 'drops a constraint',
    pattern:
      /\bdrop\s+constraint\b|\bdisable\s+trigger\b|\bdrop\s+trigger\b|session_replication_role|foreign_key_checks\s*=\s*(?:0|off)|\bnocheck\s+constraint\b|\bnot\s+valid\b/gi,
  },
  {
    name: 'makes a data test warn only',
    pattern: /\bseverity\s*[:=]\s*["']?warn|\bwarn_if\b|\berror_if\b|store_failures/gi,
  },
  {
    name: 'loosens who may do what',
    pattern:
      /rejectUnauthorized\s*:\s*false|verify\s*=\s*False|InsecureSkipVerify\s*:\s*true|NODE_TLS_REJECT_UNAUTHORIZED|disable\s+row\s+level\s+security|StrictHostKeyChecking\s*[= ]\s*no/gi,
  },
  {
    name: 'runs text as code',
    pattern:
      /\beval\s*\(|new\s+Function\s*\(|child[_]process|\bos\.system\s*\(|subprocess\.(?:run|call|Popen|check_)|\bexecSync\b|Runtime\.getRuntime|curl[^\n|]{0,200}\|\s*(?:ba)?sh\b/g,
  },
  {
    name: 'adds a script that runs on install',
    pattern: /"(?:pre|post)?(?:install|prepare|prepack|pack|publish|publishOnly|version|dependencies)"\s*:\s*"/g,
  },
];

/** A test suite of data that shrinks: dbt's and Great Expectations' entries. */
const DATA_TESTS =
  /^[ \t]*-?[ \t]*(?:(?:data_)?tests[ \t]*:|(?:unique|not_null|relationships|accepted_values)\b|[\w.]{0,80}expect_\w+[ \t]*:|dbt_utils\.\w+|constraints\s*:|enforced[ \t]*:[ \t]*true)/gm;
/** Numbers that may not get smaller, and those that may not get larger. */
const FLOORS =
  /(coverage|threshold\w{0,40}|fail[_-]under|minimum\w{0,40}|min[_-]?coverage|branches|functions|statements|lines|minScore|cov-fail-under)["']?[ \t]{0,8}[:=(> \t][ \t]{0,8}["']?(\d+(?:\.\d+)?)/gi;
const CEILINGS =
  /(max[_-]?warnings|max[_-]?size|maximumError|maximumWarning|budget\w{0,40}|retries|retry|test[_-]?timeout|timeout\w{0,40}|max[_-]?complexity|tolerance|epsilon|delta|reruns)["']?[ \t]{0,8}[:=(> \t][ \t]{0,8}["']?(\d+(?:\.\d+)?)/gi;
const STRICT =
  /"(strict\w{0,60}|noImplicit\w{1,60}|noUnused\w{1,60}|noUnchecked\w{1,60}|exactOptional\w{1,60}|useUnknownInCatchVariables|checkJs|alwaysStrict|noFallthrough\w{1,60})"\s*:\s*true|\bstrict\s*=\s*true|disallow_\w{1,60}\s*=\s*true|warn_\w{1,60}\s*=\s*true/gi;
/** Files that say how checks are run: scripts, configurations. */
const CONFIGURES =
  /(^|\/)(package\.json|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|pytest\.ini|noxfile\.py|Makefile|Rakefile|Justfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|composer\.json|[\w.-]*\.(?:config|conf)\.\w+|tsconfig[\w.-]*\.json|jest\.[\w.]+|karma[\w.]+|dbt_project\.yml|angular\.json|nx\.json|turbo\.json|Cargo\.toml|conftest\.py|[\w.-]+\.csproj)$/i;

export function droppedChecks(path: string, before: string | null, wanted: string, byCode: boolean): string[] {
  const old = squeezed(before ?? '');
  const after = squeezed(wanted);
  const told: string[] = [];
  for (const { name, pattern } of SILENCERS) {
    if (byCode && name === 'drops a constraint') continue;
    if (times(after, pattern) > times(old, pattern)) told.push(name);
  }
  if (/\.ya?ml$/i.test(path) && times(after, DATA_TESTS) < times(old, DATA_TESTS)) told.push('takes away a data test');
  if (times(after, STRICT) < times(old, STRICT)) told.push('takes away strictness');
  const mayWeigh = CONFIGURES.test(path) || isTestPath(path);
  if (mayWeigh && got(FLOORS, old, after, (from, to) => to < from)) told.push('lowers a threshold');
  if (mayWeigh && got(CEILINGS, old, after, (from, to) => to > from)) told.push('raises a limit');
  if (CONFIGURES.test(path) && before !== null && changesTesting(path, old, after)) {
    told.push('changes how checks are run');
  }
  return told;
}

export function isTestPath(path: string): boolean {
  return (
    /(^|\/)(__tests__|__mocks__|__snapshots__|tests?|specs?|e2e|cypress|testdata|test-data|fixtures|features)\//i.test(
      path,
    ) ||
    /[._-](?:test|tests|spec|cy|e2e|snap|stories)\.[\w.]+$/i.test(path) ||
    /(^|\/)(?:test_[^/]*|[^/]*_test|[^/]*_spec|conftest)\.\w+$/i.test(path) ||
    /(?:Tests?|TestCase|Spec|IT)\.(?:java|kt|kts|cs|swift|php|scala|groovy)$/.test(path) ||
    /\.(?:snap|ambr|feature)$/i.test(path)
  );
}

/** A number that stood under a name moved the wrong way, or went. */
function got(pattern: RegExp, before: string, after: string, isWorse: (from: number, to: number) => boolean): boolean {
  const old = numbers(pattern, before);
  const now = numbers(pattern, after);
  for (const [name, values] of old) {
    const left = now.get(name) ?? [];
    if (values.some((value, at) => left[at] === undefined || isWorse(value, left[at]))) return true;
  }
  // A limit that was not there before counts for ceilings only: a new floor forbids more.
  return pattern === CEILINGS && [...now].some(([name, values]) => values.length > (old.get(name)?.length ?? 0));
}

function numbers(pattern: RegExp, text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [, name, value] of text.matchAll(pattern)) {
    const key = name!.toLowerCase();
    found.set(key, [...(found.get(key) ?? []), Number(value)]);
  }
  return found;
}

/** Scripts, also those that run on install; patterns of files to test or to leave out: lines about them that go or change. */
function changesTesting(path: string, before: string, after: string): boolean {
  const about =
    /"(?:pre|post)?(?:install|prepare|prepack|pack|publish|publishOnly|version|dependencies)"\s*:\s*"|"?\b(?:test|tests|lint|typecheck|check|coverage|ci|verify|e2e)[\w:-]*"?\s*[:=]|testMatch|testPathIgnore|testIgnore|\bexclude\b|\bomit\b|\bignore\w*\b|\bskip\w*\b|addopts|markers|deselect|setupFiles|testEnvironment|modulePathIgnore|collect_ignore|pytest_collection/i;
  const lines = (text: string) =>
    codeText(path, text)
      .code.split(/\r\n|\n|\r/)
      .map((line) => line.trim().replace(/,$/, ''))
      .filter((line) => about.test(line));
  const old = counted(lines(before));
  const now = counted(lines(after));
  return [...new Set([...old.keys(), ...now.keys()])].some((line) => (old.get(line) ?? 0) !== (now.get(line) ?? 0));
}

function times(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
