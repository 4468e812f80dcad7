"use strict";
exports.id = 1634;
exports.ids = [1634,8735];
exports.modules = {

/***/ 58959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ placeEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   fh: () => (/* binding */ offsetBefore),
/* harmony export */   i0: () => (/* binding */ offsetAfter)
/* harmony export */ });
/* harmony import */ var _text_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30717);
// A text and edits of it in, the edited text out; or why it cannot be done.

/** Edits stand at positions of the given text, so their order does not matter; overlapping ones are refused. */
function applyEdits(text, edits) {
    const placed = placeEdits(text, edits);
    if ('reason' in placed)
        return placed;
    let result = '';
    let at = 0;
    for (const edit of placed.edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return { text: result + text.slice(at) };
}
/** In the order of the text, each once. */
function placeEdits(text, edits) {
    const starts = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const spans = [];
    for (const edit of edits) {
        const span = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(text, starts, edit);
        if (span === null)
            return { reason: `line ${edit.line} is not as it was when the fix was made` };
        spans.push({ ...span, text: edit.text });
    }
    spans.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const placed = [];
    let at = 0;
    for (const span of spans) {
        const before = placed.at(-1);
        if (before && span.start === before.start && span.end === before.end && span.text === before.text)
            continue;
        if (span.start < at)
            return { reason: 'two fixes change the same place' };
        placed.push(span);
        at = span.end;
    }
    return { edits: placed };
}
/** Where an offset of the old text is in the new one; inside a replaced piece, its start. */
function offsetAfter(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        if (edit.start > offset || (edit.start === offset && edit.end > edit.start))
            break;
        if (edit.start < offset && offset < edit.end)
            return edit.start + shift;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
}
/** Where an offset of the new text was in the old one; null inside what an edit wrote. */
function offsetBefore(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        const start = edit.start + shift;
        if (offset <= start)
            break;
        if (offset < start + edit.text.length)
            return null;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset - shift;
}


/***/ }),

/***/ 77884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ isBalanced),
/* harmony export */   lW: () => (/* binding */ squeezed),
/* harmony export */   ph: () => (/* binding */ codeText)
/* harmony export */ });
// A source text in; the same text with comments blanked, and with strings' contents blanked too, out. Any language, roughly:
// enough to count words without being told lies by comments.
const HASH_COMMENTS = /\.(py|rb|sh|bash|zsh|ya?ml|toml|r|pl|ex|exs|tf|cfg|ini|feature)$|(^|\/)(Dockerfile|Makefile)[^/]*$/;
const DASH_COMMENTS = /\.(sql|hql|lua|hs|elm)$/;
/** No character literals or apostrophes of other meaning: `'` begins a string there. */
const PLAIN_TEXT = /\.(md|markdown|txt|rst|html?|xml|vue|svelte)$/;
function codeText(path, text) {
    const code = [...blank(text)];
    const bare = [...blank(text)];
    const strings = [];
    const line = HASH_COMMENTS.test(path) ? '#' : DASH_COMMENTS.test(path) ? '--' : '//';
    const hasStrings = !PLAIN_TEXT.test(path);
    let at = 0;
    while (at < text.length) {
        if (text.startsWith(line, at) && !(line === '#' && isWord(text[at - 1]))) {
            at = lineEnd(text, at);
        }
        else if (line !== '#' && text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = end < 0 ? text.length : end + 2;
        }
        else if (hasStrings && isQuote(text[at]) && !(text[at] === "'" && isWord(text[at - 1]))) {
            const { from, to, end } = stringAt(text, at);
            strings.push(text.slice(from, to));
            for (let i = at; i < end; i++)
                code[i] = text[i];
            for (let i = at; i < from; i++)
                bare[i] = text[i];
            for (let i = to; i < end; i++)
                bare[i] = text[i];
            at = end;
        }
        else {
            code[at] = text[at];
            bare[at] = text[at];
            at += 1;
        }
    }
    return { code: code.join(''), bare: bare.join(''), strings };
}
/** Long white space made short, lines kept apart: what looks for words beside white space stays linear in any text. */
function squeezed(text) {
    return text.replace(/\s{64,}/g, (space) => `${/[\r\n]/.test(space) ? '\n' : ''}${' '.repeat(32)}`);
}
/** Whether brackets open and close in order; what stands in strings and comments does not count. */
function isBalanced(path, text) {
    const open = [];
    const pairs = { ')': '(', ']': '[', '}': '{' };
    for (const mark of codeText(path, text).bare) {
        if ('([{'.includes(mark))
            open.push(mark);
        else if (mark in pairs && open.pop() !== pairs[mark])
            return false;
    }
    return open.length === 0;
}
function blank(text) {
    return Array.from({ length: text.length }, (_, i) => (text[i] === '\n' || text[i] === '\r' ? text[i] : ' '));
}
function stringAt(text, at) {
    const quote = text[at];
    const triple = quote.repeat(3);
    const mark = quote !== '`' && text.startsWith(triple, at) ? triple : quote;
    const from = at + mark.length;
    for (let i = from; i < text.length; i++) {
        if (text[i] === '\\')
            i += 1;
        // A quote that its line does not close was none.
        else if (mark.length === 1 && quote !== '`' && text[i] === '\n')
            return { from, to: from, end: from };
        else if (text.startsWith(mark, i))
            return { from, to: i, end: i + mark.length };
    }
    return { from, to: text.length, end: text.length };
}
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
function isQuote(mark) {
    return mark === '"' || mark === "'" || mark === '`';
}
function isWord(mark) {
    return mark !== undefined && /[\w$]/.test(mark);
}


/***/ }),

/***/ 86517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ judgePolicy)
});

// EXTERNAL MODULE: ./src/fixes/place-patch.ts
var place_patch = __webpack_require__(77879);
// EXTERNAL MODULE: ./src/fixes/code-text.ts
var code_text = __webpack_require__(77884);
;// CONCATENATED MODULE: ./src/fixes/dropped-checks.ts
// A file before and after a fix in; out: how the fix would make a check say less, in words. Each is counted, so that what was
// there before may stay.


/** Comments and words that silence a check; more of them after than before is a check gone. */
const SILENCERS = [
    {
        name: 'turns off a lint rule',
        pattern: /eslint-disable|biome-ignore|tslint:disable|stylelint-disable|rubocop:disable|swiftlint:disable|shellcheck disable|hadolint ignore|markdownlint-disable|sqlfluff:\s*(?:disable|noqa)|nolint|pylint:\s*disable|#\s*noqa|--\s*noqa|ruff:\s*noqa|flake8:\s*noqa|phpcs:ignore|phpcs:disable|NOSONAR|#\s*nosec|gosec|prettier-ignore|ktlint-disable|NOLINT|clang-format off|credo:disable/gi,
    },
    {
        name: 'silences the type checker',
        pattern: /@ts-ignore|@ts-nocheck|@ts-expect-error|\btype:\s*ignore|pyright:\s*ignore|mypy:\s*ignore|@phpstan-ignore|@psalm-suppress|\bas\s+(?:any|never)\b|as unknown as\b|:\s*any\b|<any>|\$FlowFixMe|@no-check/g,
    },
    {
        name: 'suppresses warnings',
        pattern: /@SuppressWarnings|@Suppress\b|#pragma\s+warning\s+disable|#\[allow\(|#!\[allow\(|SuppressMessage|warnings\.(?:filterwarnings|simplefilter)/g,
    },
    {
        name: 'takes code out of coverage',
        pattern: /istanbul ignore|c8 ignore|v8 ignore|pragma:\s*no cover|@codeCoverageIgnore|ExcludeFromCodeCoverage|LCOV_EXCL|:nocov:/g,
    },
    { name: 'accepts a finding of Throughline', pattern: /throughline-ignore/g },
    {
        name: 'lets a failing command pass',
        pattern: /continue-on-error|\|\|\s*(?:true\b|:(?=\s|$)|exit\s+0|echo\b)|;\s*true\s*(?=["'\n]|$)|\bset\s+\+e\b|ignore_errors|allow_failure|--no-verify|--pass-?with-?no-?tests|passWithNoTests|failOnError\s*[:=]\s*false|maven\.test\.failure\.ignore|-DskipTests|--no-fail|--exit-zero|ignoreFailures\s*=\s*true|--skip-tests|strip_fail/gi,
    },
    {
        name: 'ends the process as if all were well',
        pattern: /process\.exit\(\s*0?\s*\)|sys\.exit\(\s*0?\s*\)|os\._exit\(\s*0\s*\)|os\.Exit\(0\)|System\.exit\(0\)/g,
    },
    {
        name: 'swallows errors',
        pattern: /catch\s{0,20}(?:\([^)]{0,80}\)\s{0,20})?\{\s{0,200}\}|except[^\n:]{0,80}:\s{0,80}pass\b|\.catch\(\s*(?:\(\w*\)|\w+)?\s*=>\s*(?:\{\s*\}|null|undefined|void 0)\s*\)|rescue\s{0,40}(?:=>\s{0,9}\w{1,60}\s{0,40})?nil\b|contextlib\.suppress/g,
    },
    {
        name: 'switches code off',
        pattern: /\bif\s*\(\s*(?:false|0)\s*\)|\bif\s+False\s*:|\bwhile\s*\(\s*false\s*\)|#if\s+(?:false|0)\b|enabled\s*[:=]\s*["']?false/g,
    },
    {
        name: 'drops a constraint',
        pattern: /\bdrop\s+constraint\b|\bdisable\s+trigger\b|\bdrop\s+trigger\b|session_replication_role|foreign_key_checks\s*=\s*(?:0|off)|\bnocheck\s+constraint\b|\bnot\s+valid\b/gi,
    },
    {
        name: 'makes a data test warn only',
        pattern: /\bseverity\s*[:=]\s*["']?warn|\bwarn_if\b|\berror_if\b|store_failures/gi,
    },
    {
        name: 'loosens who may do what',
        pattern: /rejectUnauthorized\s*:\s*false|verify\s*=\s*False|InsecureSkipVerify\s*:\s*true|NODE_TLS_REJECT_UNAUTHORIZED|disable\s+row\s+level\s+security|StrictHostKeyChecking\s*[= ]\s*no/gi,
    },
    {
        name: 'runs text as code',
        pattern: /\beval\s*\(|new\s+Function\s*\(|child[_]process|\bos\.system\s*\(|subprocess\.(?:run|call|Popen|check_)|\bexecSync\b|Runtime\.getRuntime|curl[^\n|]{0,200}\|\s*(?:ba)?sh\b/g,
    },
    {
        name: 'adds a script that runs on install',
        pattern: /"(?:pre|post)?(?:install|prepare|prepack|pack|publish|publishOnly|version|dependencies)"\s*:\s*"/g,
    },
];
/** A test suite of data that shrinks: dbt's and Great Expectations' entries. */
const DATA_TESTS = /^[ \t]*-?[ \t]*(?:(?:data_)?tests[ \t]*:|(?:unique|not_null|relationships|accepted_values)\b|[\w.]{0,80}expect_\w+[ \t]*:|dbt_utils\.\w+|constraints\s*:|enforced[ \t]*:[ \t]*true)/gm;
/** Numbers that may not get smaller, and those that may not get larger. */
const FLOORS = /(coverage|threshold\w{0,40}|fail[_-]under|minimum\w{0,40}|min[_-]?coverage|branches|functions|statements|lines|minScore|cov-fail-under)["']?[ \t]{0,8}[:=(> \t][ \t]{0,8}["']?(\d+(?:\.\d+)?)/gi;
const CEILINGS = /(max[_-]?warnings|max[_-]?size|maximumError|maximumWarning|budget\w{0,40}|retries|retry|test[_-]?timeout|timeout\w{0,40}|max[_-]?complexity|tolerance|epsilon|delta|reruns)["']?[ \t]{0,8}[:=(> \t][ \t]{0,8}["']?(\d+(?:\.\d+)?)/gi;
const STRICT = /"(strict\w{0,60}|noImplicit\w{1,60}|noUnused\w{1,60}|noUnchecked\w{1,60}|exactOptional\w{1,60}|useUnknownInCatchVariables|checkJs|alwaysStrict|noFallthrough\w{1,60})"\s*:\s*true|\bstrict\s*=\s*true|disallow_\w{1,60}\s*=\s*true|warn_\w{1,60}\s*=\s*true/gi;
/** Files that say how checks are run: scripts, configurations. */
const CONFIGURES = /(^|\/)(package\.json|pyproject\.toml|setup\.(?:cfg|py)|tox\.ini|pytest\.ini|noxfile\.py|Makefile|Rakefile|Justfile|Taskfile\.ya?ml|build\.gradle(?:\.kts)?|pom\.xml|composer\.json|[\w.-]*\.(?:config|conf)\.\w+|tsconfig[\w.-]*\.json|jest\.[\w.]+|karma[\w.]+|dbt_project\.yml|angular\.json|nx\.json|turbo\.json|Cargo\.toml|conftest\.py|[\w.-]+\.csproj)$/i;
function droppedChecks(path, before, wanted, byCode) {
    const old = (0,code_text/* squeezed */.lW)(before ?? '');
    const after = (0,code_text/* squeezed */.lW)(wanted);
    const told = [];
    for (const { name, pattern } of SILENCERS) {
        if (byCode && name === 'drops a constraint')
            continue;
        if (times(after, pattern) > times(old, pattern))
            told.push(name);
    }
    if (/\.ya?ml$/i.test(path) && times(after, DATA_TESTS) < times(old, DATA_TESTS))
        told.push('takes away a data test');
    if (times(after, STRICT) < times(old, STRICT))
        told.push('takes away strictness');
    const mayWeigh = CONFIGURES.test(path) || isTestPath(path);
    if (mayWeigh && got(FLOORS, old, after, (from, to) => to < from))
        told.push('lowers a threshold');
    if (mayWeigh && got(CEILINGS, old, after, (from, to) => to > from))
        told.push('raises a limit');
    if (CONFIGURES.test(path) && before !== null && changesTesting(path, old, after)) {
        told.push('changes how checks are run');
    }
    return told;
}
function isTestPath(path) {
    return (/(^|\/)(__tests__|__mocks__|__snapshots__|tests?|specs?|e2e|cypress|testdata|test-data|fixtures|features)\//i.test(path) ||
        /[._-](?:test|tests|spec|cy|e2e|snap|stories)\.[\w.]+$/i.test(path) ||
        /(^|\/)(?:test_[^/]*|[^/]*_test|[^/]*_spec|conftest)\.\w+$/i.test(path) ||
        /(?:Tests?|TestCase|Spec|IT)\.(?:java|kt|kts|cs|swift|php|scala|groovy)$/.test(path) ||
        /\.(?:snap|ambr|feature)$/i.test(path));
}
/** A number that stood under a name moved the wrong way, or went. */
function got(pattern, before, after, isWorse) {
    const old = numbers(pattern, before);
    const now = numbers(pattern, after);
    for (const [name, values] of old) {
        const left = now.get(name) ?? [];
        if (values.some((value, at) => left[at] === undefined || isWorse(value, left[at])))
            return true;
    }
    // A limit that was not there before counts for ceilings only: a new floor forbids more.
    return pattern === CEILINGS && [...now].some(([name, values]) => values.length > (old.get(name)?.length ?? 0));
}
function numbers(pattern, text) {
    const found = new Map();
    for (const [, name, value] of text.matchAll(pattern)) {
        const key = name.toLowerCase();
        found.set(key, [...(found.get(key) ?? []), Number(value)]);
    }
    return found;
}
/** Scripts, also those that run on install; patterns of files to test or to leave out: lines about them that go or change. */
function changesTesting(path, before, after) {
    const about = /"(?:pre|post)?(?:install|prepare|prepack|pack|publish|publishOnly|version|dependencies)"\s*:\s*"|"?\b(?:test|tests|lint|typecheck|check|coverage|ci|verify|e2e)[\w:-]*"?\s*[:=]|testMatch|testPathIgnore|testIgnore|\bexclude\b|\bomit\b|\bignore\w*\b|\bskip\w*\b|addopts|markers|deselect|setupFiles|testEnvironment|modulePathIgnore|collect_ignore|pytest_collection/i;
    const lines = (text) => (0,code_text/* codeText */.ph)(path, text)
        .code.split(/\r\n|\n|\r/)
        .map((line) => line.trim().replace(/,$/, ''))
        .filter((line) => about.test(line));
    const old = (0,place_patch/* counted */.hS)(lines(before));
    const now = (0,place_patch/* counted */.hS)(lines(after));
    return [...new Set([...old.keys(), ...now.keys()])].some((line) => (old.get(line) ?? 0) !== (now.get(line) ?? 0));
}
function times(text, pattern) {
    return [...text.matchAll(pattern)].length;
}

;// CONCATENATED MODULE: ./src/fixes/path-policy.ts
// A path in; why no fix may touch it out, or null. What steers checks, releases, secrets or git itself is for people.
const MOST_CHARACTERS = 400;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const REASONS = [
    { pattern: /(^|\/)\.git/, reason: 'belongs to git or GitHub (workflows, actions, owners, attributes)' },
    { pattern: /(^|\/)codeowners$/, reason: 'says who owns what' },
    { pattern: /(^|\/)action\.ya?ml$/, reason: 'is an action' },
    {
        pattern: /(^|\/)(\.circleci|\.buildkite|\.husky|\.woodpecker|\.tekton|\.azuredevops|\.teamcity|\.forgejo|\.semaphore|\.harness)\/|(^|\/)(\.travis|\.drone|\.cirrus|buildspec[\w.-]*|bitrise|codemagic|wercker|\.mergify|\.woodpecker|\.appveyor|appveyor|azure-pipelines[\w.-]*|bitbucket-pipelines|cloudbuild|\.pre-commit-config|lefthook|codecov|\.codecov|\.codeclimate|renovate|dependabot)\.(ya?ml|json5?)$|(^|\/)jenkinsfile[^/]*$|(^|\/)dangerfile[^/]*$|(^|\/)\.?lintstagedrc/,
        reason: 'steers what is checked before a change goes in',
    },
    {
        pattern: /(^|\/)(\.vscode|\.idea|\.devcontainer|\.cursor|\.claude)\/|(^|\/)(\.devcontainer\.json|\.envrc)$/,
        reason: 'is run on the machine of whoever opens the repository',
    },
    { pattern: /(^|\/)\.throughline[\w.-]*$/, reason: 'steers Throughline itself' },
    {
        pattern: /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pdm\.lock|uv\.lock|pipfile\.lock|go\.sum|mix\.lock|pubspec\.lock|podfile\.lock|package\.resolved|packages\.lock\.json|gradle\.lockfile|flake\.lock|package-lock\.yml|\.terraform\.lock\.hcl)$|\.lock$/,
        reason: 'is a lockfile: its own tool writes it',
    },
    {
        pattern: /(^|\/)\.env(\.(?!example$|sample$|template$|dist$)[^/]*)?$|(^|\/)(\.npmrc|\.yarnrc(\.yml)?|\.pypirc|\.netrc|_netrc|\.htpasswd|\.pgpass|\.my\.cnf|\.dockercfg|\.vault-token|credentials(\.[\w]+)?|secrets?(\.[\w.]+)?|service-?account[\w.-]*\.json|id_(rsa|dsa|ecdsa|ed25519)[\w.]*)$|\.(pem|key|p12|pfx|jks|keystore|kdbx|asc|gpg|ppk|tfvars|tfstate|ovpn)$|(^|\/)(\.ssh|\.aws|\.gnupg|\.kube|\.docker|secrets?)\//,
        reason: 'may hold secrets',
    },
    {
        pattern: /(^|\/)(\.?eslint(rc|\.config|ignore)[\w.-]*|biome\.jsonc?|\.?prettier(rc|ignore)[\w.-]*|prettier\.config\.\w+|\.?stylelint(rc|ignore)[\w.-]*|\.?ruff\.toml|\.flake8|\.pylintrc|pylintrc|mypy\.ini|\.mypy\.ini|\.rubocop[\w.-]*|\.golangci[\w.-]*|\.sqlfluff(ignore)?|\.nycrc[\w.-]*|\.c8rc[\w.-]*|\.coveragerc|sonar-project\.properties|phpstan[\w.-]*\.neon(\.dist)?|psalm\.xml|checkstyle[\w.-]*\.xml|detekt\.ya?ml|\.swiftlint\.yml|clippy\.toml|\.clang-tidy|\.markdownlint[\w.-]*|\.hadolint\.ya?ml|\.trivyignore|\.snyk|\.gitleaks\.toml|\.secretlintrc[\w.-]*|\.dependency-cruiser[\w.-]*)$/,
        reason: 'configures a check',
    },
    {
        pattern: /(^|\/)(node_modules|bower_components|\.yarn|\.venv|site-packages)\//,
        reason: 'is no source of this project',
    },
];
function pathRefusal(path) {
    if (path === '' || path.length > MOST_CHARACTERS)
        return 'is no path';
    if (INVISIBLE.test(path))
        return 'has invisible characters in its name';
    if (path.includes('\\') || path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'leads out of the repository';
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return 'leads out of the repository';
    // Other systems read these as another name.
    if (parts.some((part) => /[. ]$|[:*?"<>|]|~\d/.test(part)))
        return 'has a name that is another one on other systems';
    const lower = path.normalize('NFKC').toLowerCase();
    return REASONS.find(({ pattern }) => pattern.test(lower))?.reason ?? null;
}

;// CONCATENATED MODULE: ./src/fixes/weakened-tests.ts
// A test file before and after a fix in; out: how it would test less, in words. Nothing is run: tests, assertions, what they
// expect and what skips them are counted, comments left out.


const TESTS = /\b(?:it|test|specify|scenario|describe|context)(?:\.\w+){0,3}\s*[(`]|\b(?:it|specify|scenario|test|describe|context)\s+["']|\bdef\s+test\w*\s*\(|\bclass\s+Test\w*|\bfunc\s+(?:Test|Benchmark|Fuzz|test)\w*\s*\(|\bfunction\s+test\w*\s*\(|@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|#\[(?:\w+::)?test\]|\[(?:Fact|Theory|Test|TestMethod|TestCase)\b|\b(?:Scenario|Scenario Outline):/g;
const ASSERTIONS = /\bexpect(?:\.\w+)?\s*\(|\bassert\w*\b|\bAssert\.\w+|\bshould\b|\bverify\w*\s*\(|\brequire\.\w+\s*\(|\bt\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bXCTAssert\w*|\bpytest\.raises\b|\braise_error\b|\bself\.fail\b|\bpanic!\s*\(|\bThen\b/g;
const SKIPS = /\.(?:skip|skipIf|only|todo|fails|failing|runIf)\b|\b(?:xit|xtest|xdescribe|xcontext|xspecify|fit|fdescribe|ftest)\s*[.(]|@(?:Ignore|Disabled\w*|EnabledIf\w*|Skip|Retry\w*|Flaky)\b|\bmark\.(?:skip|skipif|xfail|flaky)\b|\bunittest\.(?:skip\w*|expectedFailure)\b|\bpytest\.(?:skip|xfail|importorskip)\b|\bt\.Skip\w*|\bSkipTest\b|#\[ignore|\[Ignore\b|\bSkip\s*=|\bmarkTestSkipped\b|\bmarkTestIncomplete\b|\bpending\b|\bthis\.skip\b|\bskip\s*\(|\bXCTSkip\w*|@skip\b|@wip\b|\bretries\s*\(|\bretryTimes\b/g;
const CONDITIONS = /\bif\b|\breturn\b|\btry\b|\bcatch\b|\brescue\b|\bexcept\b|\?\?|\|\||&&(?!=)|\bor\b/g;
const MOCKS = /\b(?:vi|jest)\.(?:mock|doMock|spyOn|fn|stubGlobal)\b|\bmock\w*\s*\(|@patch\b|\bpatch\s*\(|\bmonkeypatch\b|\bMagicMock\b|\bMockito\b|@Mock(?:Bean)?\b|\bsinon\.\w+|\ballow\(|\binstance_double\b|\bstub\w*\s*\(|\buseFakeTimers\b/g;
const TAUTOLOGIES = /\bexpect\(([^()\n]{1,80})\)(?:\.not)?\.\w+\(\s*\1\s*\)|\bassert(?:True)?\s*\(?\s*(?:True|true|1)\b(?!\s*[=!<>])|\bexpect\(\s*(?:true|1)\s*\)|\bassert(?:Equals?|_eq!|\.equal|\.Equal)?\s*\(\s*([^(),\n]{1,80}),\s*\2\s*\)/g;
const MATCHERS = /\.(to[A-Z]\w*|not|resolves|rejects|equal\w*|eql|throws?\w*|deep\w*|include\w*|match\w*|with[A-Z]\w*)\b|\b(assert\w+|Assert\.\w+|require\.\w+|XCTAssert\w*|verify\w*)\b/g;
const OPERATORS = /===|!==|==|!=|<=|>=|(?<![=<-])>(?!>)|<(?!<)|\bis\s+not\b|\bnot\s+in\b|\bin\b|\bis\b|!(?=[\w(])/g;
const NEGATIONS = /\.not\b|!==?|!(?=[\w(])|\bnot\b|\bassertNot\w*|\brefute\w*/g;
const NUMBERS = /(?<![\w.])\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?/gi;
/** `byCode`: the edits are names only, decided by the graph; strings that hold such a name may change. */
function weakenedTests(path, before, after, byCode) {
    if (!/\.\w*(?:js|ts|x|py|rb|java|kts?|go|rs|cs|php|swift|scala|groovy|exs?|cpp|cc|c|dart|feature|vue|svelte|sh|bats|sql)$/i.test(path)) {
        return byCode ? [] : ['edits the data that tests compare with'];
    }
    const old = readText(path, before);
    const now = readText(path, after);
    const count = (text, pattern) => [...text.matchAll(pattern)].length;
    const more = (pattern) => count(now.bare, pattern) > count(old.bare, pattern);
    const fewer = (pattern) => count(now.bare, pattern) < count(old.bare, pattern);
    const told = [];
    if (fewer(TESTS))
        told.push('takes a test away');
    if (fewer(ASSERTIONS))
        told.push('takes an assertion away');
    if (more(SKIPS))
        told.push('skips or singles out tests');
    if (more(CONDITIONS))
        told.push('makes a part of a test conditional');
    if (more(NEGATIONS))
        told.push('turns a comparison around');
    if (more(MOCKS))
        told.push('puts a stand-in in place of real code');
    if (count(now.code, TAUTOLOGIES) > count(old.code, TAUTOLOGIES))
        told.push('asserts what is always true');
    if (lost(words(old.bare, MATCHERS), words(now.bare, MATCHERS)))
        told.push('changes how something is compared');
    if (lost(words(old.bare, OPERATORS), words(now.bare, OPERATORS)))
        told.push('changes a comparison');
    const isSame = !lost(words(old.bare, NUMBERS), words(now.bare, NUMBERS));
    if (!isSame || (!byCode && lost(old.strings, now.strings)))
        told.push('changes what a test expects');
    return told;
}
function readText(path, text) {
    const { code, bare, strings } = (0,code_text/* codeText */.ph)(path, text);
    return { code: (0,code_text/* squeezed */.lW)(code), bare: (0,code_text/* squeezed */.lW)(bare), strings };
}
function words(text, pattern) {
    return [...text.matchAll(pattern)].map((match) => match[0]);
}
/** Something of the first is no longer in the second. */
function lost(before, after) {
    const left = (0,place_patch/* counted */.hS)(after);
    return before.some((one) => !(0,place_patch/* takeOne */.GV)(left, one));
}

;// CONCATENATED MODULE: ./src/fixes/judge-policy.ts
// The files that a fix changes in; out: everything by which it breaks the policy. An empty list lets it pass.




const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}]/gu;
const LONGEST_LINE = 2000;
function judgePolicy(files, policy) {
    const told = files.flatMap((file) => judgeFile(file, policy).map((reason) => `\`${file.path}\` ${reason}`));
    if (files.length > policy.maxFiles)
        told.push(`it changes ${files.length} files, and ${policy.maxFiles} are allowed`);
    const lines = files.reduce((sum, file) => {
        const { taken, put } = (0,place_patch/* changedLines */.MA)(file);
        return sum + Math.max(taken.length, put.length);
    }, 0);
    if (lines > policy.maxLines)
        told.push(`it changes ${lines} lines, and ${policy.maxLines} are allowed`);
    return told;
}
function judgeFile({ path, before, after }, policy) {
    const refusal = pathRefusal(path) ?? policy.refuses(path) ?? placeRefusal(path, before, policy);
    if (refusal !== null)
        return [refusal];
    const told = droppedChecks(path, before, after, policy.byCode);
    if (isTestPath(path)) {
        if (before !== null)
            told.push(...weakenedTests(path, before, after, policy.byCode));
        if (/\.(?:snap|ambr)$/i.test(path))
            told.push('rewrites a snapshot');
    }
    if (before !== null && before.trim() !== '' && after.trim() === '')
        told.push('is emptied');
    if ((after.match(HIDDEN)?.length ?? 0) > (before?.match(HIDDEN)?.length ?? 0))
        told.push('gets invisible characters');
    const longest = (0,place_patch/* changedLines */.MA)({ path, before, after }).put.some((line) => line.length > LONGEST_LINE);
    if (longest)
        told.push('gets a line that nobody can read');
    return told;
}
function placeRefusal(path, before, { links, paths }) {
    if (links.some((link) => path === link || path.startsWith(`${link}/`)))
        return 'is or lies under a link or submodule';
    if (before !== null)
        return null;
    const lower = path.toLowerCase();
    for (const one of paths) {
        const other = one.toLowerCase();
        if (other === lower)
            return 'differs from a file that is there in case only';
        if (lower.startsWith(`${other}/`) || other.startsWith(`${lower}/`))
            return 'stands where there is a file or folder';
    }
    return null;
}


/***/ }),

/***/ 43062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ patchDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// A commit and the files as they will be in; the digest by which people approve exactly these bytes on this commit out.

function patchDigest(headSha, files) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`throughline-fix 1\0${headSha}\0`);
    for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        // Lengths keep one file's end from passing for another's beginning.
        hash.update(`${Buffer.byteLength(path)}:${path}\0${bytes.length}:`).update(bytes);
    }
    const digest = hash.digest('hex');
    return { digest, id: digest.slice(0, 16) };
}


/***/ }),

/***/ 77879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ takeOne),
/* harmony export */   MA: () => (/* binding */ changedLines),
/* harmony export */   _F: () => (/* binding */ placePatch),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _apply_edits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58959);
// A patch and the texts it edits in; every file as it would be out, or why the patch does not apply.

/** `texts`: every edited path; null or missing where there is no text. `exists`: paths that the tree has, of any kind. */
function placePatch({ edits, added }, texts, exists) {
    const byPath = new Map();
    for (const edit of edits)
        byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
    const files = [];
    for (const [path, own] of byPath) {
        const before = texts.get(path);
        if (before === undefined || before === null)
            return { reason: `\`${path}\` is no text file of this commit` };
        const edited = (0,_apply_edits__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(before, own);
        if ('reason' in edited)
            return { reason: `\`${path}\`: ${edited.reason}` };
        if (edited.text !== before)
            files.push({ path, before, after: edited.text });
    }
    for (const { path, text } of added) {
        if (byPath.has(path) || exists(path))
            return { reason: `\`${path}\` is there already and cannot be added` };
        if (files.some((file) => file.path === path))
            return { reason: `\`${path}\` is added twice` };
        files.push({ path, before: null, after: text });
    }
    if (files.length === 0)
        return { reason: 'it changes nothing' };
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
/** Lines taken away and lines put in their place, as a diff counts them without looking for moved ones. */
function changedLines({ before, after }) {
    const old = before === null ? [] : before.split(/\r\n|\n|\r/);
    const now = after.split(/\r\n|\n|\r/);
    const left = counted(old);
    const put = now.filter((line) => !takeOne(left, line));
    const kept = counted(now);
    return { taken: old.filter((line) => !takeOne(kept, line)), put };
}
function counted(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
}
function takeOne(counts, item) {
    const left = counts.get(item) ?? 0;
    if (left > 0)
        counts.set(item, left - 1);
    return left > 0;
}


/***/ }),

/***/ 30717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
// A text in; where its lines and columns are, as offsets and back, out.
/** Offset of each line's first character. A line ends at `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/** Null when the text has no such place. */
function offsetOf(text, starts, line, column) {
    const start = starts[line - 1];
    if (start === undefined || column < 1)
        return null;
    const offset = start + column - 1;
    const lineEnd = starts[line] ?? text.length;
    return offset <= lineEnd ? offset : null;
}
function spanOf(text, starts, range) {
    const start = offsetOf(text, starts, range.line, range.startColumn);
    const end = offsetOf(text, starts, range.endLine, range.endColumn);
    return start === null || end === null || end < start ? null : { start, end };
}
/** `inner` begins inside `outer`. */
function contains(outer, inner) {
    const starts = outer.line < inner.line || (outer.line === inner.line && outer.startColumn <= inner.startColumn);
    const ends = outer.endLine > inner.line || (outer.endLine === inner.line && outer.endColumn >= inner.startColumn);
    return starts && ends;
}
function rangeOf(starts, span) {
    const from = positionOf(starts, span.start);
    const to = positionOf(starts, span.end);
    return { line: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}


/***/ }),

/***/ 20137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withEventId),
/* harmony export */   U: () => (/* binding */ hasOwnId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// An event without its id in; out: the event with an id that the same fact always gets, so that doubles fall away.

function withEventId(event) {
    return { v: 1, id: idOf(event), ...event };
}
/** With another's id an event could keep that one from being told. */
function hasOwnId(event) {
    return event.id === idOf(event);
}
function idOf(event) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([event.type, ...identityOf(event)]), 'hex').slice(0, 24);
}
/** What makes the fact this fact. Never changed: events of other days would come back as new ones. */
function identityOf(event) {
    switch (event.type) {
        case 'incident':
            return [event.incident, event.run, event.attempt];
        case 'review':
            return [event.pull, event.sha];
        case 'fix-proposed':
            return [event.incident, event.fix];
        case 'fix-decided':
            return [event.incident, event.fix, event.decision, event.by, event.reason];
        case 'fix-applied':
            return [event.incident, event.fix, event.commit];
        case 'outcome':
            return [event.incident, event.fix, event.outcome, event.run];
        case 'resolved':
            return [event.incident, event.run];
        case 'spent':
            return [event.at, event.task, event.provider, event.model, event.inputTokens, event.outputTokens, event.pull];
        case 'command':
            return [event.at, event.pull, event.by, event.command, event.outcome];
    }
}


/***/ }),

/***/ 18735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent),
  readEventLines: () => (/* binding */ readEventLines),
  V: () => (/* binding */ writeEventLines)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/model/failure.ts
// What a failed run's log says went wrong, where and whose trouble it is. The JSON of INTERFACES.md, section 3.
const FAILURE_KINDS = [
    'compile',
    'type',
    'test',
    'snapshot',
    'lint',
    'dependency-conflict',
    'missing-dependency',
    'missing-file',
    'container',
    'workflow-config',
    'permission',
    'network',
    'rate-limit',
    'timeout',
    'out-of-memory',
    'disk',
    'runner',
    'migration',
    'data-test',
    'security-scan',
    'performance',
    'cancelled',
    'unknown',
];
const FAILURE_ORIGINS = (/* unused pure expression or super */ null && (['change', 'drift', 'infrastructure', 'flaky', 'unknown']));
const FAILURE_ACTIONS = (/* unused pure expression or super */ null && (['patch', 'rerun', 'human']));

// EXTERNAL MODULE: ./src/model/proposal.ts
var proposal = __webpack_require__(68623);
;// CONCATENATED MODULE: ./src/memory/event-schema.ts
// What each kind of event must look like before it is believed: closed types, bounded texts, paths that stay inside.



const word = schemas/* string */.YjP().max(200);
const event_schema_name = schemas/* string */.YjP().max(500);
const event_schema_text = schemas/* string */.YjP().max(8000);
const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{1,64}$/);
const count = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const pull = count.nullable();
const time = schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const path = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .refine((value) => isInside(value), { error: 'leaves the repository' });
const base = { id: schemas/* string */.YjP().regex(/^[0-9a-f]{8,64}$/), at: time, v: schemas/* literal */.euz(1) };
const place = { line: count.min(1), startColumn: count.min(1), endLine: count.min(1), endColumn: count.min(1) };
const content = schemas/* string */.YjP().max(200_000);
const patch = schemas/* object */.Ikc({
    edits: schemas/* array */.YOg(schemas/* object */.Ikc({ path, ...place, text: content })).max(500),
    added: schemas/* array */.YOg(schemas/* object */.Ikc({ path, text: content })).max(200),
});
const ofFix = { fix: hex, incident: hex };
const eventSchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('incident'),
        incident: hex,
        kind: schemas/* enum */.k5n(FAILURE_KINDS),
        origin: word,
        tool: word.nullable(),
        test: event_schema_text.nullable(),
        text: event_schema_text,
        exact: schemas/* array */.YOg(hex).max(50),
        template: schemas/* union */.KCZ([hex, schemas/* literal */.euz('')]),
        workflow: event_schema_name,
        job: event_schema_name,
        run: count,
        attempt: count,
        branch: event_schema_name.nullable(),
        sha: word,
        pull,
        paths: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(200),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('review'),
        pull,
        sha: word,
        verdict: word,
        broken: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: word, asset: event_schema_name })).max(50),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('fix-proposed'),
        ...ofFix,
        source: schemas/* enum */.k5n(proposal/* FIX_SOURCES */.R),
        attempt: count,
        title: event_schema_name,
        headSha: word,
        patch,
        before: schemas/* array */.YOg(content).max(500),
        isChecked: schemas/* boolean */.zMY(),
        confidence: schemas/* number */.aig().min(0).max(1),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('fix-decided'),
        ...ofFix,
        decision: schemas/* enum */.k5n(['approved', 'rejected', 'redo']),
        by: word,
        reason: event_schema_text,
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('fix-applied'), ...ofFix, branch: event_schema_name, commit: word, pull, by: word }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('outcome'),
        ...ofFix,
        outcome: schemas/* enum */.k5n(['merged', 'closed', 'green', 'red', 'reverted']),
        run: count.nullable(),
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('resolved'), incident: hex, run: count, sha: word }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('spent'),
        task: word,
        provider: word,
        model: word,
        inputTokens: count,
        outputTokens: count,
        usd: schemas/* number */.aig().min(0).max(1e9).nullable(),
        pull,
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('command'),
        command: word,
        by: word,
        permission: word,
        pull: count,
        outcome: schemas/* enum */.k5n(['done', 'refused']),
        detail: event_schema_text,
    }),
]);
function isInside(value) {
    if (value.startsWith('/') || value.includes('\\') || value.includes('\0') || /^[A-Za-z]:/.test(value))
        return false;
    return value
        .split('/')
        .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}

;// CONCATENATED MODULE: ./src/memory/event-lines.ts
// Events to JSON Lines and back: a line that is damaged or not one of ours becomes a Problem, the others stand.

/** Longer lines are not even parsed. */
const MAX_LINE = 1024 * 1024;
/** Problems told of one file: a file of another kind would make one of every line. */
const MAX_PROBLEMS = 20;
function writeEventLines(events) {
    return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
/** `path` names the file in what is told of it. Doubles within the text fall away. */
function readEventLines(text, path) {
    const lines = [];
    const problems = [];
    const seen = new Set();
    let untold = 0;
    let number = 0;
    for (const line of text.split('\n')) {
        number++;
        if (line.trim() === '')
            continue;
        const read = readEvent(line);
        if ('reason' in read) {
            if (problems.length < MAX_PROBLEMS)
                problems.push({ path, line: number, reason: `not understood: ${read.reason}` });
            else
                untold++;
        }
        else if (!seen.has(read.event.id)) {
            seen.add(read.event.id);
            lines.push({ event: read.event, line });
        }
    }
    if (untold > 0)
        problems.push({ path, line: number, reason: `not understood: ${untold} more lines` });
    return { lines, problems };
}
/** One line, or one note of a comment. */
function readEvent(line) {
    if (line.length > MAX_LINE)
        return { reason: `a line of ${line.length} characters` };
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        return { reason: 'no JSON' };
    }
    const read = eventSchema.safeParse(json);
    if (read.success)
        return { event: read.data };
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    return { reason: `no event of this version${where === '' ? '' : ` (\`${where.slice(0, 80)}\`)`}` };
}


/***/ }),

/***/ 96124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readEventNotes),
/* harmony export */   j: () => (/* binding */ writeEventNotes)
/* harmony export */ });
/* harmony import */ var _event_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18735);
// Events as hidden lines of a comment of ours, for jobs that may not write them anywhere else; *learn* reads them back.

/** A comment holds 65,536 characters; what is larger is known by other means. */
const MAX_NOTE = 8000;
const LINE = /^<!-- throughline:event (\{.{1,8000}\}) -->$/gm;
/** What reviews told and people's commands led to. The rest is learned from GitHub itself, never from a comment. */
const RECOVERABLE = new Set([
    'review',
    'fix-proposed',
    'fix-decided',
    'fix-applied',
    'spent',
    'command',
]);
/** One line per event that fits; none for the others. */
function writeEventNotes(events) {
    const notes = events.flatMap((event) => {
        // `--` would end the comment.
        const json = JSON.stringify(event).replaceAll('--', '-\\u002d');
        return RECOVERABLE.has(event.type) && json.length <= MAX_NOTE ? [`<!-- throughline:event ${json} -->`] : [];
    });
    return notes.join('\n');
}
/** What is not one of ours is passed over. Whoever calls has checked who wrote the comment. */
function readEventNotes(body) {
    return [...body.replace(/\r\n/g, '\n').matchAll(LINE)].flatMap(([, json]) => {
        const read = (0,_event_lines__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(json);
        return 'event' in read && RECOVERABLE.has(read.event.type) ? [read.event] : [];
    });
}


/***/ }),

/***/ 48692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
// Texts as lines, in the counting of the whole product: a line ends at `\n`, `\r\n` or a lone `\r`.
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}


/***/ }),

/***/ 73482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reAnchor),
/* harmony export */   P: () => (/* binding */ linesBefore)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48692);
// A fix of an earlier day and today's files in; out: the same edits at the places where the same lines stand now, or null
// where they do not stand exactly once.

/** Where the same lines stand more than once, the place that moved less far than this is meant, if it is the only one. */
const NEAR = 20;
/** `texts`: the files that the patch names as they are now; null where there is none. */
function reAnchor({ patch, before }, texts) {
    if (patch.edits.length === 0 && patch.added.length === 0)
        return null;
    if (patch.added.some(({ path }) => (texts.get(path) ?? null) !== null))
        return null;
    const edits = [];
    const files = new Map();
    for (const [at, edit] of patch.edits.entries()) {
        const text = texts.get(edit.path) ?? null;
        if (text === null)
            return null;
        const lines = files.get(edit.path) ?? (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
        files.set(edit.path, lines);
        const line = placeOf((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(before[at] ?? ''), edit, lines);
        if (line === null)
            return null;
        edits.push({ ...edit, line, endLine: line + edit.endLine - edit.line });
    }
    return overlap(edits) ? null : { edits, added: patch.added };
}
/** The edited lines as they are, one text per edit; null where an edit is not within its file. */
function linesBefore(patch, texts) {
    const before = [];
    for (const { path, line, endLine } of patch.edits) {
        const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(texts.get(path) ?? '');
        if ((texts.get(path) ?? null) === null || line < 1 || endLine < line || endLine > lines.length)
            return null;
        before.push(lines.slice(line - 1, endLine).join('\n'));
    }
    return before;
}
function placeOf(wanted, edit, lines) {
    // White space alone anchors nothing.
    if (wanted.length !== edit.endLine - edit.line + 1 || wanted.every((line) => line.trim() === ''))
        return null;
    const found = [];
    for (let at = 0; at + wanted.length <= lines.length; at++) {
        if (wanted.every((line, offset) => lines[at + offset] === line))
            found.push(at + 1);
    }
    if (found.length === 1)
        return found[0];
    const near = found.filter((line) => Math.abs(line - edit.line) <= NEAR);
    return near.length === 1 ? near[0] : null;
}
function overlap(edits) {
    const ordered = [...edits].sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.startColumn - b.startColumn);
    return ordered.some((edit, at) => {
        const next = ordered[at + 1];
        if (next === undefined || next.path !== edit.path)
            return false;
        return next.line < edit.endLine || (next.line === edit.endLine && next.startColumn < edit.endColumn);
    });
}


/***/ }),

/***/ 68623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FIX_SOURCES)
/* harmony export */ });
// A fix that a person may apply with one comment: which bytes it changes, where it comes from and what was checked of it.
const FIX_SOURCES = ['code', 'memory', 'model'];


/***/ }),

/***/ 89846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ANSWER_MARKER),
/* harmony export */   JN: () => (/* binding */ readAnswer),
/* harmony export */   QG: () => (/* binding */ writeAnswer)
/* harmony export */ });
// The comment that answers a command: found again by the comment that it answers, so that nothing is answered twice.
const ANSWER_MARKER = '<!-- throughline:answer -->';
const TO = /^<!-- answers:(\d{1,20})( pending)? -->$/;
const LIMIT = 65_000;
function writeAnswer(to, { text, notes, isPending }) {
    const head = `${ANSWER_MARKER}\n<!-- answers:${to}${isPending ? ' pending' : ''} -->`;
    let hidden = '';
    // What must be found again stands first: an answer may be cut, in the midst of a block of code too.
    for (const note of notes)
        if (head.length + hidden.length + note.length < LIMIT - 8000)
            hidden += `\n${note}`;
    const free = LIMIT - head.length - hidden.length - 40;
    return `${head}${hidden}\n${text.length > free ? `${text.slice(0, free)}\n\n**Shortened.**` : text}`.trimEnd();
}
/** Which comment is answered; null: it is no answer. */
function readAnswer(body) {
    const match = TO.exec(body.split(/\r?\n/, 2)[1]?.trim() ?? '');
    return match ? { to: Number(match[1]), isPending: match[2] !== undefined } : null;
}


/***/ }),

/***/ 62890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ writeFixNote),
/* harmony export */   vN: () => (/* binding */ readFixNotes)
/* harmony export */ });
/* unused harmony export MOST_NOTE */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _model_proposal__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68623);
/* harmony import */ var _outside_fences__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73812);
// The hidden line of a comment that carries a fix, so that `apply` finds the bytes that were shown; and back. Whoever reads one
// has checked who wrote the comment, and computes the digest again.




/** Of a comment's 65,536 characters the report itself needs most. */
const MOST_NOTE = 14_000;
const MOST_JSON = 400_000;
const LINE = /^<!-- throughline:fix ([A-Za-z0-9+/]{8,14000}={0,2}) -->$/gm;
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(10_000_000);
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(200_000);
const word = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
const path = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(1000);
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const place = { path, line: count, startColumn: count, endLine: count, endColumn: count };
const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_model_proposal__WEBPACK_IMPORTED_MODULE_2__/* .FIX_SOURCES */ .R),
    title: word,
    patch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        edits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...place, text })).max(500),
        added: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path, text })).max(200),
    }),
    judgement: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ confidence: share, reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(50), doubts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(50) }),
    toTest: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(50),
    mends: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(word).max(500),
    record: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ applied: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0), succeeded: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0) }).nullable(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    headSha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/),
    incident: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{1,64}$/),
    attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(1000),
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: word, outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'failed', 'unknown']), detail: word })).max(50),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text).max(500),
    isChecked: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
/** Null when it is too large to be carried by a comment. */
function writeFixNote(fix) {
    const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(fix), { level: 9 }).toString('base64');
    return packed.length > MOST_NOTE ? null : `<!-- throughline:fix ${packed} -->`;
}
/** Every fix that a comment carries; what is none of ours is passed over. */
function readFixNotes(body) {
    return [...(0,_outside_fences__WEBPACK_IMPORTED_MODULE_3__/* .outsideFences */ .K)(body).matchAll(LINE)].flatMap(([, packed]) => {
        try {
            const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_JSON });
            const read = schema.safeParse(JSON.parse(json.toString('utf8')));
            return read.success && read.data.id === read.data.digest.slice(0, 16) ? [read.data] : [];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 71227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ showFix),
/* harmony export */   YQ: () => (/* binding */ showDropped),
/* harmony export */   tY: () => (/* binding */ checkLine)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37729);
/* harmony import */ var _fix_note__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62890);
/* harmony import */ var _patch_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89214);
// Checked fixes in; out: how each stands in a comment: what it does, the patch, what was checked, and the line to type.



/** More is read by nobody in a comment, and what cannot be read cannot be approved. */
const MOST_PATCH = 12_000;
const OPEN_LINES = 16;
const SOURCE = {
    code: 'made by code',
    memory: 'known from before',
    model: 'proposed by a model',
};
function showFix(fix, { threshold, canApply, isExplained = false }) {
    const lines = (0,_patch_text__WEBPACK_IMPORTED_MODULE_1__/* .patchText */ .oW)(fix);
    const patch = lines.join('\n');
    const note = fix.isChecked && patch.length <= MOST_PATCH ? (0,_fix_note__WEBPACK_IMPORTED_MODULE_0__/* .writeFixNote */ .LW)(fix) : null;
    const parts = [headline(fix, threshold)];
    if (patch.length > MOST_PATCH)
        parts.push('*The patch is too large to be read in a comment, so it cannot be applied by one.*');
    else
        parts.push(lines.length <= OPEN_LINES
            ? (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)('diff', patch)
            : folded(`Patch \`${fix.id}\`, ${lines.length} lines`, (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)('diff', patch)));
    if (note !== null && canApply)
        parts.push(commands(fix));
    else if (patch.length <= MOST_PATCH && fix.isChecked && note === null)
        parts.push('*Too large to be applied by a comment: take the patch by hand.*');
    const reasons = isExplained && fix.source === 'model' ? [] : weighed(fix);
    parts.push(folded(checkTitle(fix.checks), [...fix.checks.map(checkLine), ...reasons].join('\n')));
    return { text: parts.join('\n\n'), note: canApply ? note : null };
}
/** `**Fix** · adds the missing column · made by code · confidence 0.95`. */
function headline({ title, source, judgement, record }, threshold) {
    const parts = [(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title), SOURCE[source]];
    if (record !== null)
        parts.push(`helped ${record.succeeded} of ${record.applied} times`);
    parts.push(`confidence ${judgement.confidence.toFixed(2)}`);
    if (judgement.confidence < threshold)
        parts.push('**for a human to judge**');
    return `**Fix** · ${parts.join(' · ')}`;
}
function commands({ id }) {
    const again = `To turn it down: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`/throughline reject ${id} reason`)}; to have another: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`/throughline redo ${id} what is wrong with it`)}.`;
    return `To apply it, comment:\n\n${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)('', `/throughline apply ${id}`)}\n\n<sub>${again}</sub>`;
}
function checkTitle(checks) {
    const count = (outcome) => checks.filter((check) => check.outcome === outcome).length;
    const parts = [`${count('passed')} checks passed`];
    if (count('failed') > 0)
        parts.push(`${count('failed')} failed`);
    if (count('unknown') > 0)
        parts.push(`${count('unknown')} could not be made`);
    return parts.join(', ');
}
const ICON = { passed: '✅', failed: '❌', unknown: '⚪' };
const CHECK = {
    applies: 'applies',
    parses: 'is understood',
    'finding-gone': 'the finding is gone',
    'none-new': 'nothing else breaks',
    'locations-exist': 'places and names exist',
    'touches-suspect': 'keeps to the trouble',
    policy: 'keeps to the policy',
};
/** One line of a list. */
function checkLine({ name, outcome, detail }) {
    return `- ${ICON[outcome]} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(CHECK[name] ?? name)}: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(detail)}`;
}
function weighed({ judgement, toTest }) {
    return [
        ...judgement.reasons.slice(0, 5).map((reason) => `- for: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}`),
        ...judgement.doubts.slice(0, 5).map((doubt) => `- against: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(doubt)}`),
        ...toTest.slice(0, 5).map((one) => `- to test: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(one)}`),
    ];
}
/** What a person should know of patches that were not good enough to be shown. */
function showDropped(dropped) {
    if (dropped.length === 0)
        return '';
    const lines = dropped.slice(0, 5).map(({ title, reason }) => `- ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(title)} — ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(reason)}`);
    const count = dropped.length === 1 ? 'One proposed fix was' : `${dropped.length} proposed fixes were`;
    return folded(`${count} not good enough to be offered`, lines.join('\n'));
}
function folded(summary, text) {
    const title = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(summary).replace(/`([^`]+)`/g, '<code>$1</code>');
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJson: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var _explanation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41121);
// A review in, the JSON of `check --format json` out: INTERFACES.md, section 3.

/** `explained`: what a model added; without one the JSON says nothing of it. */
function writeJson(review, explained) {
    const { schemaVersion, base, head, verdict, severity, stats } = review;
    const value = {
        schemaVersion,
        base,
        head,
        verdict,
        severity,
        changes: review.changes.map(({ kind, asset, column, renamedTo, before, after, path, line, endLine }) => ({
            kind,
            asset,
            column,
            renamedTo,
            before,
            after,
            path,
            line,
            endLine,
        })),
        findings: review.findings.map(writeFinding),
        ignored: review.ignored.map((finding) => ({ ...writeFinding(finding), reason: finding.reason })),
        problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        stats,
        ...(isWorthTelling(explained) ? { inWords: (0,_explanation__WEBPACK_IMPORTED_MODULE_0__/* .explanationJson */ .mV)(explained) } : {}),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function isWorthTelling(explained) {
    return explained !== undefined && (explained.explanation !== null || explained.trouble !== null);
}
function writeFinding(finding) {
    const { id, rule, severity, certainty, introduced, asset, column, changedAsset, cause } = finding;
    const { clause, message, help, fix } = finding;
    return {
        id,
        rule,
        severity,
        certainty,
        introduced,
        asset,
        column,
        changedAsset,
        ...place(finding),
        clause,
        message,
        help,
        trail: finding.trail.map((step) => ({ asset: step.asset, column: step.column, path: step.path, line: step.line })),
        fix: fix && {
            kind: fix.kind,
            verified: fix.verified,
            edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })),
            ...(fix.added ? { added: fix.added.map(({ path, text }) => ({ path, text })) } : {}),
        },
        cause,
    };
}
function place({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}


/***/ }),

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSarif: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
// A review in, a SARIF 2.1.0 log out: for code scanning and editors.


/** Code scanning takes 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
/** Code scanning sorts by this scale of 0 to 10. */
const SECURITY_SCALE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '3.0',
    none: '0.0',
};
function writeSarif(review, { version, rules = [] }) {
    const findings = [...review.findings, ...review.ignored].slice(0, MAX_RESULTS);
    const texts = new Map(rules.map((rule) => [rule.id, rule]));
    const ids = [...new Set([...findings.map((finding) => finding.rule), ...texts.keys()])].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Throughline',
                        semanticVersion: version,
                        rules: ids.map((id) => describeRule(id, texts.get(id), findings)),
                    },
                },
                automationDetails: { id: 'throughline/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: review.problems.slice(0, 1000).map((problem) => ({
                            level: 'note',
                            message: { text: text(problem.reason) },
                            locations: [location(problem.path, { line: problem.line })],
                        })),
                    },
                ],
                results: findings.map((finding) => writeResult(finding, ids.indexOf(finding.rule))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule(id, rule, findings) {
    const finding = findings.find((candidate) => candidate.rule === id);
    const severity = rule?.severity ?? finding?.severity ?? 'medium';
    const help = rule?.mend ?? finding?.help ?? '';
    const why = rule?.why ?? '';
    const title = rule?.title ?? id.replace(/-/g, ' ');
    return {
        id,
        name: id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
        shortDescription: { text: text(title) || id },
        fullDescription: { text: text(why) || text(title) || id },
        help: { text: text(help) || text(title) || id, markdown: markdown(help) || markdown(title) || id },
        defaultConfiguration: { level: level(severity) },
        properties: { tags: ['database', 'contract'], precision: 'high', 'problem.severity': problemSeverity(severity) },
    };
}
function writeResult(finding, ruleIndex) {
    const related = finding.trail.slice(0, MAX_RELATED).map((step, index) => ({
        id: index + 1,
        ...location(step.path, { line: step.line }),
        message: { text: text((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(step.asset, step.column)) },
    }));
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.certainty === 'proven' ? level(finding.severity) : 'note',
        kind: 'fail',
        message: { text: text([finding.message, finding.help].filter((part) => part !== '').join('\n')) || finding.rule },
        locations: [
            {
                ...location(finding.path, finding),
                logicalLocations: [{ fullyQualifiedName: text((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(finding.asset, finding.column)), kind: 'member' }],
            },
        ],
        ...(related.length > 0 ? { relatedLocations: related } : {}),
        partialFingerprints: { 'throughline/v1': finding.id },
        baselineState: finding.introduced ? 'new' : 'unchanged',
        rank: Number(SECURITY_SCALE[finding.severity]) * 10,
        ...(finding.fix && allEdits(finding.fix).length > 0
            ? { fixes: [writeFix(allEdits(finding.fix), finding.help)] }
            : {}),
        ...(finding.reason === undefined
            ? {}
            : { suppressions: [{ kind: 'external', status: 'accepted', justification: text(finding.reason) }] }),
        properties: {
            severity: finding.severity,
            certainty: finding.certainty,
            clause: finding.clause,
            asset: finding.asset,
            column: finding.column,
            changedAsset: finding.changedAsset,
            cause: finding.cause,
        },
    };
}
/** A new file is an empty one that is given its text. */
function allEdits({ edits, added = [] }) {
    const start = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return [...edits, ...added.map(({ path, text }) => ({ path, ...start, text }))];
}
function writeFix(edits, help) {
    const paths = [...new Set(edits.map((edit) => edit.path))];
    return {
        ...(help === '' ? {} : { description: { text: text(help) } }),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
        })),
    };
}
function location(path, range) {
    return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}
function artifact(path) {
    return { uri: (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path), uriBaseId: '%SRCROOT%' };
}
function region(range) {
    const startLine = Math.max(1, range.line);
    if (range.startColumn === undefined)
        return { startLine };
    return {
        startLine,
        startColumn: Math.max(1, range.startColumn),
        endLine: Math.max(startLine, range.endLine ?? startLine),
        endColumn: Math.max(1, range.endColumn ?? range.startColumn),
    };
}
function level(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
function problemSeverity(severity) {
    const name = level(severity);
    return name === 'note' ? 'recommendation' : name;
}
function text(message) {
    return (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(message), 4000);
}
function markdown(message) {
    return message === '' ? '' : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message);
}


/***/ }),

/***/ 54118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
// Globs or folders of the settings and a path in; out: whether one of them means the path.

function matchesPath(globs, path) {
    for (const glob of globs) {
        const wanted = glob.replace(/\\/g, '/').replace(/^\.\//, '').replace(/\/+$/, '');
        if (wanted === '' || wanted === '.')
            return true;
        if (path === wanted || path.startsWith(`${wanted}/`))
            return true;
        if (!/[*?[{]/.test(wanted))
            continue;
        // As in .gitignore, a glob without a slash means the name anywhere, and a folder means what is in it.
        const anchored = wanted.includes('/') ? wanted : `**/${wanted}`;
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, anchored) || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, `${anchored}/**`))
            return true;
    }
    return false;
}


/***/ }),

/***/ 40075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mV: () => (/* binding */ checkFix),
  sG: () => (/* binding */ fileBytes),
  h0: () => (/* binding */ isDropped),
  US: () => (/* binding */ policyOf)
});

// EXTERNAL MODULE: ./src/fixes/code-text.ts
var code_text = __webpack_require__(77884);
// EXTERNAL MODULE: ./src/fixes/judge-policy.ts + 3 modules
var judge_policy = __webpack_require__(86517);
// EXTERNAL MODULE: ./src/fixes/patch-digest.ts
var patch_digest = __webpack_require__(43062);
// EXTERNAL MODULE: ./src/fixes/place-patch.ts
var place_patch = __webpack_require__(77879);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/fixes/unknown-names.ts
// A file before and after a fix in; out: names and modules that the fix uses and nothing declares. Roughly, for JavaScript,
// TypeScript and Python: what cannot be told is not said.




const SCRIPT = /\.(?:ts|mts|cts|js|mjs|cjs)$/;
const MARKUP = /\.(?:tsx|jsx)$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mjs', '.cjs', '.mts', '.cts', '.json', '.vue', '.svelte'];
const MOST_NAMES = 200;
const KNOWN = new Set([
    ...Object.getOwnPropertyNames(globalThis),
    ...'abstract any as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum export extends false finally for from function get if implements import in infer instanceof interface is keyof let module namespace never new null number object of out override package private protected public readonly require return satisfies set static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield arguments'.split(' '),
    ...'window document navigator location history localStorage sessionStorage alert confirm requestAnimationFrame cancelAnimationFrame HTMLElement HTMLInputElement Element Node NodeJS JSX React Partial Required Readonly Record Pick Omit Exclude Extract NonNullable Parameters ReturnType InstanceType Awaited PromiseLike ArrayLike ReadonlyArray ReadonlyMap ReadonlySet Iterable Iterator AsyncIterable Generator AsyncGenerator IterableIterator TemplateStringsArray PropertyKey PropertyDescriptor Uppercase Lowercase Capitalize exports module __dirname __filename describe it test expect beforeEach afterEach beforeAll afterAll vi jest Express Error'.split(' '),
]);
/** Names that stand nowhere before the fix and that the fix does not declare either. */
function undeclaredNames(file) {
    const { path, before, after } = file;
    if (!SCRIPT.test(path))
        return [];
    const old = (0,code_text/* codeText */.ph)(path, before ?? '').bare;
    const now = (0,code_text/* codeText */.ph)(path, after).bare;
    const put = (0,place_patch/* changedLines */.MA)({ path, before: old, after: now }).put.join('\n');
    const known = new Set(old.match(/[A-Za-z_$][\w$]*/g));
    const found = new Set();
    const looked = new Set();
    for (const match of put.matchAll(/[A-Za-z_$][\w$]*/g)) {
        const [name] = match;
        const ahead = put.slice(Math.max(0, match.index - 3), match.index);
        const next = put.slice(match.index + name.length, match.index + name.length + 4).trimStart();
        const isMember = /(?<!\.)\.\s*$/.test(ahead);
        // `1n`, `0xff`: part of a number.
        if (isMember || /\d$/.test(ahead) || /^\??:/.test(next))
            continue;
        if (known.has(name) || KNOWN.has(name) || looked.has(name))
            continue;
        // Each look reads the whole file.
        if (looked.size >= MOST_NAMES)
            break;
        looked.add(name);
        if (!isDeclared(name, now))
            found.add(name);
    }
    return [...found];
}
function isDeclared(name, text) {
    const own = name.replace(/\$/g, '\\$&');
    return [
        `\\b(?:import|const|let|var|function|class|enum|interface|type|namespace|as|catch|infer|static|async|get|set|public|private|protected|readonly|abstract)\\b[^;=]{0,400}(?<![\\w$.])${own}(?![\\w$])`,
        `(?<![\\w$.])${own}(?![\\w$])\\s{0,4}=>`,
        `\\([^()]{0,300}(?<![\\w$.])${own}(?![\\w$])[^()]{0,300}\\)\\s{0,4}(?:=>|:|\\{)`,
        `<[^<>()]{0,200}(?<![\\w$.])${own}(?![\\w$])[^<>()]{0,200}>\\s{0,4}\\(`,
    ].some((pattern) => new RegExp(pattern).test(text));
}
/** Modules that the fix begins to import and that are nowhere. Aliases are left alone: nothing is proven of them. */
function missingModules({ path, before, after }, sources) {
    if (!SCRIPT.test(path) && !MARKUP.test(path))
        return [];
    const old = new Set(modulesOf(path, before ?? ''));
    return [...new Set(modulesOf(path, after))].filter((name) => {
        if (old.has(name))
            return false;
        if (name.startsWith('.'))
            return !resolves(external_node_path_.posix.join(external_node_path_.posix.dirname(path), name), sources);
        if (/^(?:node:|[@~#]\/|#|~|\/|\w+:)/.test(name) || (0,external_node_module_.isBuiltin)(name))
            return false;
        const parts = name.split('/');
        const own = name.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
        // Without any manifest nothing can be said of packages.
        return (sources.packages.size > 0 &&
            !sources.packages.has(own) &&
            !sources.packages.has(`@types/${own}`) &&
            !sources.exists(`${parts[0]}`));
    });
}
function resolves(wanted, { exists }) {
    const bare = wanted.replace(/\.(?:js|mjs|cjs|jsx)$/, '');
    return [wanted, bare].some((base) => ENDINGS.some((end) => exists(`${base}${end}`) || exists(`${base}/index${end}`)));
}
function modulesOf(path, text) {
    const { code } = (0,code_text/* codeText */.ph)(path, text);
    return [...code.matchAll(/\b(?:from|import|require)\s{0,4}\(?\s{0,4}["']([^"'\n]{1,300})["']/g)].map(([, name]) => name);
}

// EXTERNAL MODULE: ./src/failures/redact/redact.ts + 6 modules
var redact = __webpack_require__(63953);
// EXTERNAL MODULE: ./src/settings/matches-path.ts
var matches_path = __webpack_require__(54118);
// EXTERNAL MODULE: ./src/edges/tree/blob-id.ts
var blob_id = __webpack_require__(82140);
// EXTERNAL MODULE: ./src/stories/overlay-tree.ts
var overlay_tree = __webpack_require__(44258);
;// CONCATENATED MODULE: ./src/stories/check-fix.ts
// A proposed fix in; out: the same fix with everything that could be looked at before it is shown, or why it was dropped. It is
// applied to a virtual tree that the extractors, the graph and the rules read as they read any other.









const MARK = '\ufeff';
async function checkFix(proposed, subject, trial) {
    const { tree, headSha, incident, attempt } = subject;
    const present = new Set(tree.files.map(({ path }) => path));
    const taken = new Set([...present, ...(tree.links ?? [])]);
    const texts = await textsOf(proposed, tree, present);
    const placed = (0,place_patch/* placePatch */._F)(proposed.patch, texts, (path) => taken.has(path));
    if ('reason' in placed)
        return drop(proposed, placed.reason);
    const { files } = placed;
    const overlay = (0,overlay_tree/* overlayTree */.t)(tree, new Map(files.map(({ path, after }) => [path, after])));
    const state = trial === null || trial === 'confirmed' ? null : await trial.review(overlay);
    const graph = trial === 'confirmed' ? confirmed() : judgeTrial(proposed, trial, state);
    const isConfirmed = graph.find(({ name }) => name === 'finding-gone')?.outcome === 'passed';
    const checks = [
        passed('applies', `${files.length === 1 ? 'one file' : `${files.length} files`} of ${headSha.slice(0, 7)}`),
        parses(files, trial, state),
        ...graph,
        await namesExist(files, overlay, taken),
        touches(files, subject.region),
        judged(files, proposed.source === 'code' && isConfirmed, subject, [...present]),
    ];
    const marked = await markedFiles(files, tree, texts);
    const bytes = files.map(({ path, after }) => ({ path, bytes: fileBytes(after, marked.has(path)) }));
    return {
        ...proposed,
        ...(0,patch_digest/* patchDigest */.J)(headSha, bytes),
        headSha,
        incident,
        attempt,
        checks,
        before: proposed.patch.edits.map(({ path, line, endLine }) => linesOf(texts.get(path) ?? '', line, endLine)),
        isChecked: checks.every(({ outcome }) => outcome !== 'failed'),
    };
}
function isDropped(fix) {
    return 'dropped' in fix;
}
function fileBytes(text, hasMark) {
    return Buffer.from(hasMark ? MARK + text : text);
}
/** What the settings say of paths, and what no settings can allow. */
function policyOf({ fixes }) {
    return {
        refuses(path) {
            if (fixes.deny && (0,matches_path/* matchesPath */.$)(fixes.deny, path))
                return 'is denied by the settings (`fixes.deny`)';
            if (fixes.allow && !(0,matches_path/* matchesPath */.$)(fixes.allow, path))
                return 'is not allowed by the settings (`fixes.allow`)';
            return null;
        },
        maxFiles: fixes['max-files'],
        maxLines: fixes['max-lines'],
    };
}
async function textsOf({ patch }, tree, present) {
    const paths = [...new Set(patch.edits.map(({ path }) => path))].filter((path) => present.has(path));
    const read = paths.length > 0 ? await tree.read(paths) : [];
    return new Map(paths.map((path, at) => [path, read[at] ?? null]));
}
function linesOf(text, line, endLine) {
    return text
        .split(/\r\n|\n|\r/)
        .slice(line - 1, endLine)
        .join('\n');
}
/** Files that begin with a byte order mark, which texts leave out and bytes keep. */
async function markedFiles(files, tree, texts) {
    const paths = files.filter(({ before }) => before !== null).map(({ path }) => path);
    const listed = new Map(tree.files.map(({ path, blob }) => [path, blob]));
    const blobs = tree.blobs ? await tree.blobs(paths) : paths.map((path) => listed.get(path) ?? '');
    return new Set(paths.filter((path, at) => blobs[at] === (0,blob_id/* blobId */.z)(Buffer.from(MARK + (texts.get(path) ?? '')))));
}
function parses(files, trial, state) {
    const name = 'parses';
    if (trial !== 'confirmed' && trial !== null && state !== null) {
        const fresh = newProblems(trial.now.problems, state.problems);
        const [first] = fresh;
        if (first)
            return failed(name, `\`${first.path}:${first.line}\` ${first.reason}`);
    }
    const broken = files.find(({ path, before, after }) => breaksSyntax(path, before, after));
    if (broken)
        return failed(name, `\`${broken.path}\` is no longer well formed`);
    if (trial === null)
        return unknown(name, 'no extractor read the result');
    return passed(name, 'everything is understood as before');
}
function breaksSyntax(path, before, after) {
    if (/\.json$/i.test(path))
        return (before === null || isJson(before)) && !isJson(after);
    if (/\.(?:md|markdown|txt|rst|html?|xml|csv|vue|svelte|tsx|jsx|ya?ml)$/i.test(path))
        return false;
    return (before === null || (0,code_text/* isBalanced */.hG)(path, before)) && !(0,code_text/* isBalanced */.hG)(path, after);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function newProblems(before, after) {
    const key = ({ path, reason }) => `${path}\0${reason}`;
    const left = new Map();
    for (const problem of before)
        left.set(key(problem), (left.get(key(problem)) ?? 0) + 1);
    return after.filter((problem) => {
        const count = left.get(key(problem)) ?? 0;
        left.set(key(problem), count - 1);
        return count <= 0;
    });
}
function confirmed() {
    return [
        passed('finding-gone', 'the graph of the mended tree no longer shows it'),
        passed('none-new', 'the rules find nothing else'),
    ];
}
function judgeTrial({ mends }, trial, state) {
    if (trial === null || state === null) {
        const why = 'there is no graph to ask';
        return [unknown('finding-gone', why), unknown('none-new', why)];
    }
    const known = new Set(trial.now.findings.map(({ id }) => id));
    const wanted = mends.filter((id) => known.has(id));
    const stays = state.findings.filter(({ id }) => wanted.includes(id));
    const fresh = state.findings.filter(({ id, introduced }) => introduced && !known.has(id));
    const [left] = stays;
    const [first] = fresh;
    return [
        wanted.length === 0
            ? unknown('finding-gone', 'no rule saw this trouble: only the next run tells whether it is gone')
            : left
                ? failed('finding-gone', `\`${left.path}:${left.line}\` is still broken (${left.rule})`)
                : passed('finding-gone', 'the graph of the mended tree no longer shows it'),
        first
            ? failed('none-new', `\`${first.path}:${first.line}\` would break (${first.rule})`)
            : passed('none-new', 'the rules find nothing else'),
    ];
}
async function namesExist(files, overlay, taken) {
    const name = 'locations-exist';
    const added = new Set(files.map(({ path }) => path));
    const packages = await packagesOf(overlay);
    const sources = { exists: (path) => taken.has(path) || added.has(path), packages };
    for (const file of files) {
        const [module] = missingModules(file, sources);
        if (module)
            return failed(name, `\`${file.path}\` would import \`${module}\`, which is nowhere`);
        const [undeclared] = undeclaredNames(file);
        if (undeclared)
            return failed(name, `\`${file.path}\` would use \`${undeclared}\`, which nothing declares`);
    }
    return passed(name, 'every edited place is there, and the names and modules it uses');
}
/** What may be imported by name: dependencies, and the packages of this repository. */
async function packagesOf(tree) {
    const manifests = tree.files
        .map(({ path }) => path)
        .filter((path) => /(^|\/)package\.json$/.test(path) && !path.includes('node_modules/'))
        .slice(0, 100);
    const names = new Set();
    for (const text of manifests.length > 0 ? await tree.read(manifests) : []) {
        try {
            const manifest = JSON.parse(text ?? '');
            if (typeof manifest.name === 'string')
                names.add(manifest.name);
            for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
                for (const one of Object.keys(Object(manifest[key])))
                    names.add(one);
            }
        }
        catch {
            // A manifest that nobody can read declares nothing.
        }
    }
    return names;
}
/** Every changed file has to do with the trouble; a new one stands beside such a file or is used by one. */
function touches(files, region) {
    const name = 'touches-suspect';
    if (region === null || region.size === 0)
        return unknown(name, 'it is not known where the trouble comes from');
    const edited = files.filter(({ before }) => before !== null);
    const folders = new Set([...region].map(folderOf));
    const isNear = (file) => file.before !== null
        ? region.has(file.path)
        : folders.has(folderOf(file.path)) || edited.some(({ after }) => after.includes(stemOf(file.path)));
    const stranger = files.find((file) => !isNear(file));
    if (stranger)
        return failed(name, `\`${stranger.path}\` has nothing to do with it`);
    return passed(name, 'only files that the trouble shows in or comes from');
}
function judged(files, byCode, subject, paths) {
    const { tree, settings } = subject;
    const told = (0,judge_policy/* judgePolicy */.C)(files, { ...policyOf(settings), links: tree.links ?? [], paths, byCode });
    const leaking = files.find((file) => {
        const { put } = (0,place_patch/* changedLines */.MA)(file);
        return (0,redact/* redactLines */.n)(put).some((line, at) => line !== put[at]);
    });
    if (leaking && !byCode)
        told.push(`\`${leaking.path}\` gets what looks like a secret`);
    return told.length === 0
        ? passed('policy', 'paths, size, tests and checks are as the policy wants them')
        : failed('policy', told.slice(0, 5).join('; '));
}
function drop({ source, title }, reason) {
    return { dropped: true, source, title, reason: `it does not apply: ${reason}` };
}
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
function passed(name, detail) {
    return { name, outcome: 'passed', detail };
}
function failed(name, detail) {
    return { name, outcome: 'failed', detail };
}
function unknown(name, detail) {
    return { name, outcome: 'unknown', detail };
}


/***/ }),

/***/ 97557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ pendingBody),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   dL: () => (/* binding */ withClaim),
/* harmony export */   jw: () => (/* binding */ readClaim),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   pe: () => (/* binding */ isSuperseded)
/* harmony export */ });
// The hidden line by which a run claims the comment of a pull request, and the report that a placeholder keeps below it.
const RUN_LINE = /^<!-- run:(\d{1,20}) attempt:(\d{1,9}) sha:([0-9a-f]{0,64})( pending)? -->$/;
const PREVIOUS = '<!-- throughline:previous -->';
const LONGEST_BODY = 65_536;
/** The claim stands on the second line, below the marker. */
function withClaim(body, claim) {
    const [marker = '', ...rest] = lines(body);
    const pending = claim.pending ? ' pending' : '';
    const line = `<!-- run:${claim.run} attempt:${claim.attempt} sha:${claim.sha}${pending} -->`;
    return [marker, line, ...rest].join('\n');
}
function readClaim(body) {
    const match = RUN_LINE.exec(lines(body)[1]?.trim() ?? '');
    if (!match)
        return null;
    return { run: Number(match[1]), attempt: Number(match[2]), sha: match[3], pending: match[4] !== undefined };
}
function isSameRun(one, other) {
    return one !== null && one.run === other.run && one.attempt === other.attempt;
}
/** A later run works for the same pull request, so what we know is out of date. A re-run may speak for its commit again. */
function isSuperseded(ours, theirs) {
    if (theirs === null)
        return false;
    if (theirs.run === ours.run)
        return theirs.attempt > ours.attempt;
    return theirs.run > ours.run && (theirs.sha !== ours.sha || ours.attempt === 1);
}
/** A placeholder that keeps the last report in sight, and lets a cancelled run put it back; null when it is too long. */
function pendingBody(placeholder, claim, existing) {
    const head = withClaim(placeholder, claim);
    const previous = existing === null ? null : reportIn(existing);
    if (previous === null)
        return head;
    const body = `${head.trimEnd()}\n\n${PREVIOUS}\n${previous}`;
    return body.length > LONGEST_BODY ? null : body;
}
/** The last report that a comment shows, be it the whole comment or kept below a placeholder; null when there is none. */
function reportIn(body) {
    if (!readClaim(body)?.pending)
        return body;
    const all = lines(body);
    const at = all.indexOf(PREVIOUS);
    return at < 0 ? null : all.slice(at + 1).join('\n');
}
function lines(body) {
    return body.split(/\r?\n/);
}


/***/ }),

/***/ 37877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concludeReview: () => (/* binding */ concludeReview)
/* harmony export */ });
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41300);
// A review, `fail-on` and the acceptance in; out: how the check concludes and why.

function concludeReview(review, failOn, isAccepted) {
    const tripped = review.findings.filter((finding) => trips(finding, failOn));
    if (tripped.length > 0)
        return { conclusion: isAccepted ? 'success' : 'failure', tripped, reason: null };
    const reason = whyNotJudged(review);
    return { conclusion: reason === null ? 'success' : 'neutral', tripped, reason };
}
function trips(finding, failOn) {
    if (failOn === 'none' || !finding.introduced || finding.certainty !== 'proven')
        return false;
    return _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(finding.severity) >= _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(failOn);
}
/** A check is never green because nothing ran. */
function whyNotJudged(review) {
    if (review.findings.length > 0)
        return null;
    if (review.stats.nodes === 0) {
        return review.problems.length > 0
            ? 'Nothing could be judged: see what was not understood'
            : 'Nothing to judge: no database schema was found';
    }
    if (review.verdict === 'unknown' && review.changes.length === 0) {
        return 'Nothing could be judged: see what was not understood';
    }
    return null;
}


/***/ }),

/***/ 42277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ readLeftOpen),
/* harmony export */   sf: () => (/* binding */ STATE_NAME),
/* harmony export */   vD: () => (/* binding */ writeLeftOpen)
/* harmony export */ });
// What a run has opened on GitHub and must close again, as the post step reads it from the job's state.
const STATE_NAME = 'throughline';
function writeLeftOpen(left) {
    return JSON.stringify(left);
}
/** Null when nothing was opened, or the main step never got that far. */
function readLeftOpen(text) {
    if (text === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 44258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ overlayTree)
/* harmony export */ });
/* harmony import */ var _edges_tree_blob_id__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82140);
// A tree and new texts, for some of its files or for new ones, in; the tree as it would be out. Nothing is written.

function overlayTree(tree, texts) {
    const blobs = new Map([...texts].map(([path, text]) => [path, (0,_edges_tree_blob_id__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(Buffer.from(text))]));
    const overlay = {
        ...tree,
        files: listed(tree, texts, blobs),
        async read(paths) {
            const rest = paths.filter((path) => !texts.has(path));
            const read = rest.length > 0 ? await tree.read(rest) : [];
            const known = new Map(rest.map((path, at) => [path, read[at] ?? null]));
            return paths.map((path) => texts.get(path) ?? known.get(path) ?? null);
        },
    };
    const { blobs: hash } = tree;
    if (!hash)
        return overlay;
    overlay.blobs = async (paths) => {
        const rest = paths.filter((path) => !blobs.has(path));
        const ids = rest.length > 0 ? await hash.call(tree, rest) : [];
        const known = new Map(rest.map((path, at) => [path, ids[at] ?? '']));
        return paths.map((path) => blobs.get(path) ?? known.get(path) ?? '');
    };
    return overlay;
}
/** Files that the tree does not have are added in their place. */
function listed(tree, texts, blobs) {
    const entry = (path) => ({ path, blob: blobs.get(path), size: Buffer.byteLength(texts.get(path)) });
    const files = tree.files.map((file) => (texts.has(file.path) ? entry(file.path) : file));
    const known = new Set(tree.files.map(({ path }) => path));
    const added = [...texts.keys()].filter((path) => !known.has(path));
    if (added.length === 0)
        return files;
    return [...files, ...added.map(entry)].sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 74461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ NO_FIXES),
/* harmony export */   Qi: () => (/* binding */ joinOffers),
/* harmony export */   mO: () => (/* binding */ offerFixes),
/* harmony export */   tk: () => (/* binding */ shownFixes),
/* harmony export */   x6: () => (/* binding */ proposeByCode)
/* harmony export */ });
/* unused harmony export reasonOf */
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _report_fixes_show_fixes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71227);
/* harmony import */ var _check_fix__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40075);
// Findings with fixes that code made in, one proposed fix out; and proposals in, those that stand every check out, with what
// became of the others.



/** More to choose from is no help, and a comment is only so long. */
const MOST_OFFERED = 2;
const MOST_TRIED = 4;
const NO_FIXES = { fixes: [], dropped: [] };
/** Everything that code mends of these findings; null when it mends nothing. */
function proposeByCode(findings) {
    const mended = findings.filter(({ introduced, fix }) => introduced && fix?.verified);
    const [first] = mended;
    if (!first)
        return null;
    const certain = mended.every(({ certainty }) => certainty === 'proven');
    const left = findings.filter(({ introduced, fix, certainty }) => introduced && !fix && certainty === 'proven').length;
    return {
        source: 'code',
        title: titleOf(mended),
        patch: joinPatches(mended),
        judgement: {
            confidence: certain ? 0.95 : 0.8,
            reasons: ['every edit is decided by the graph, and the mended tree was checked again'],
            doubts: left > 0 ? [`${left} more ${left === 1 ? 'place is' : 'places are'} left to a person`] : [],
        },
        toTest: [],
        mends: mended.map(({ id }) => id),
        record: null,
    };
}
function joinPatches(findings) {
    const edits = new Map();
    const added = new Map();
    for (const { fix } of findings) {
        for (const edit of fix.edits) {
            const { path, line, startColumn, endLine, endColumn, text } = edit;
            edits.set([path, line, startColumn, endLine, endColumn, text].join('\0'), edit);
        }
        for (const file of fix.added ?? [])
            added.set(file.path, file);
    }
    return { edits: [...edits.values()], added: [...added.values()] };
}
/** `mends what reads users.email`, `mends 4 places in 3 files`. */
function titleOf(findings) {
    const roots = new Set(findings.map(({ trail, changedAsset, asset }) => {
        const [root] = trail;
        return root ? (0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(root.asset, root.column) : (0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(changedAsset ?? asset);
    }));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined)
        return `mends what uses \`${only}\``;
    const files = new Set(findings.map(({ path }) => path)).size;
    return `mends ${findings.length} places in ${files === 1 ? 'one file' : `${files} files`}`;
}
async function offerFixes(proposals, subject, trial) {
    const offered = { fixes: [], dropped: [] };
    for (const proposed of proposals.slice(0, MOST_TRIED)) {
        if (offered.fixes.length >= MOST_OFFERED)
            break;
        const fix = await (0,_check_fix__WEBPACK_IMPORTED_MODULE_2__/* .checkFix */ .mV)(proposed, subject, trial);
        if ((0,_check_fix__WEBPACK_IMPORTED_MODULE_2__/* .isDropped */ .h0)(fix) || !fix.isChecked)
            offered.dropped.push(reasonOf(fix));
        else if (!offered.fixes.some(({ digest }) => digest === fix.digest))
            offered.fixes.push(fix);
    }
    return offered;
}
function joinOffers(one, other) {
    return { fixes: [...one.fixes, ...other.fixes], dropped: [...one.dropped, ...other.dropped] };
}
/** `canApply`: a pull request of this repository, where a comment can be answered. */
function shownFixes({ fixes, dropped }, settings, canApply, isExplained = false) {
    const words = { threshold: settings['confidence-threshold'], canApply, isExplained };
    return { views: fixes.map((fix) => (0,_report_fixes_show_fixes__WEBPACK_IMPORTED_MODULE_1__/* .showFix */ .FX)(fix, words)), dropped: (0,_report_fixes_show_fixes__WEBPACK_IMPORTED_MODULE_1__/* .showDropped */ .YQ)(dropped) };
}
/** Why it is not offered. */
function reasonOf(fix) {
    if ((0,_check_fix__WEBPACK_IMPORTED_MODULE_2__/* .isDropped */ .h0)(fix))
        return { title: fix.title, reason: fix.reason };
    const failed = fix.checks.filter(({ outcome }) => outcome === 'failed');
    return { title: fix.title, reason: failed.map(({ detail }) => detail).join('; ') };
}


/***/ }),

/***/ 44545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readShown: () => (/* binding */ readShown)
/* harmony export */ });
/* harmony import */ var _report_html_review_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4577);
// A tree and its review in, the texts of the files that the report shows lines of out: read before, for writers do not wait.

async function readShown(after, review) {
    const paths = new Set((0,_report_html_review_data__WEBPACK_IMPORTED_MODULE_0__/* .shownPaths */ .U)(review));
    const there = after ? after.files.filter((file) => paths.has(file.path)).map((file) => file.path) : [];
    const texts = there.length > 0 ? await after.read(there) : [];
    const byPath = new Map(there.map((path, index) => [path, texts[index] ?? null]));
    return (path) => byPath.get(path) ?? null;
}


/***/ }),

/***/ 30622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ resolvedBy),
/* harmony export */   gG: () => (/* binding */ rememberResolved),
/* harmony export */   q7: () => (/* binding */ proposedEvents),
/* harmony export */   s4: () => (/* binding */ spentEvents)
/* harmony export */ });
/* harmony import */ var _memory_event_id__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20137);
/* harmony import */ var _memory_re_anchor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73482);
// What just happened in; out: the events that say so, kept.


/** What failed longer ago and passes now is another story. */
const OPEN_DAYS = 30;
const DAY = 86_400_000;
/** The workflow passes: incidents of the same workflow and branch (or pull request) that were open are over. */
async function rememberResolved(target, pull, 
/** `owner/name` that the memory is of. */
repository, edge, say) {
    const memory = await edge.open();
    const since = new Date(Date.parse(target.createdAt) - OPEN_DAYS * DAY).toISOString();
    const failed = memory
        .ofType(['incident'], since)
        .filter((event) => event.at <= target.createdAt && event.run <= target.id && isOf(event, target, pull, repository));
    const events = resolvedBy(failed, memory.eventsOf([...new Set(failed.map(({ incident }) => incident))], ['resolved']), target);
    const unwritten = await edge.remember(events);
    if (unwritten !== null)
        say(unwritten);
}
/** One event for each incident that has not been over since it last happened. */
function resolvedBy(failed, resolved, target) {
    const open = new Map();
    for (const { incident, at } of failed)
        if (at > (open.get(incident) ?? ''))
            open.set(incident, at);
    for (const { incident, at } of resolved)
        if (at >= (open.get(incident) ?? '9'))
            open.delete(incident);
    return [...open.keys()].map((incident) => (0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({ type: 'resolved', at: target.createdAt, incident, run: target.id, sha: target.headSha }));
}
function isOf(event, target, pull, repository) {
    if (event.workflow !== target.name)
        return false;
    // A fork may call its branch as it likes: what it passes is over for its own pull request alone.
    if (target.headRepository !== repository)
        return pull !== null && event.pull === pull.number;
    return pull !== null && event.pull !== null ? event.pull === pull.number : event.branch === target.headBranch;
}
/** Fixes as they were shown, with what stands in their places now: what makes them findable in tomorrow's code. */
async function proposedEvents(fixes, head, at) {
    const events = [];
    for (const { id, incident, source, attempt, title, headSha, patch, isChecked, judgement } of fixes) {
        const paths = [...new Set(patch.edits.map(({ path }) => path))];
        const read = await head.read(paths);
        const before = (0,_memory_re_anchor__WEBPACK_IMPORTED_MODULE_1__/* .linesBefore */ .P)(patch, new Map(paths.map((path, place) => [path, read[place] ?? null])));
        if (before === null)
            continue;
        const { confidence } = judgement;
        const said = { fix: id, incident, source, attempt, title: title.slice(0, 500), headSha, patch, before };
        events.push((0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({ type: 'fix-proposed', at, ...said, isChecked, confidence }));
    }
    return events;
}
/** What a run spent on models, call by call; what came from cache cost nothing. */
function spentEvents(account, pull, now) {
    return account.entries
        .filter(({ spending }) => spending.calls > 0)
        .map(({ task, provider, model, spending: { inputTokens, outputTokens, usd } }, index) => 
    // Two calls alike are two calls.
    (0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({
        type: 'spent',
        at: new Date(now + index).toISOString(),
        task,
        provider,
        model,
        inputTokens,
        outputTokens,
        usd,
        pull,
    }));
}


/***/ }),

/***/ 1634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ readCheckoutSettings),
  reviewChange: () => (/* binding */ reviewChange)
});

// UNUSED EXPORTS: ACCEPTED_LABEL, settingsMessage

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/answer.ts
var answer = __webpack_require__(89846);
// EXTERNAL MODULE: ./src/report/ignored-note.ts
var ignored_note = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/settings/read-settings.ts
var read_settings = __webpack_require__(775);
// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var schema = __webpack_require__(15920);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(54231);
// EXTERNAL MODULE: ./src/stories/left-open.ts
var left_open = __webpack_require__(42277);
// EXTERNAL MODULE: ./src/stories/sticky-comment.ts
var sticky_comment = __webpack_require__(42502);
;// CONCATENATED MODULE: ./src/stories/announce-review.ts
// A run in; out: the placeholder and the open check run that say a review is under way, and what the token may not do.




/** A line of progress is a request, and a job has 1,000 an hour. */
const MOVE_EVERY_MS = 5000;
async function announceReview(run, settings, context, edges) {
    const github = await edges.github();
    const sticky = stickyOf(run);
    const identity = settings['check-run'] && context.headSha !== '' ? identityOf(run, context.headSha) : null;
    const announced = {
        github,
        sticky,
        check: identity && { identity, id: null },
        errors: [],
        progress: () => { },
        keep(left) {
            const state = {
                repository: run.repository,
                comment: left.comment ? sticky : null,
                check: left.check ? announced.check : null,
            };
            edges.runner.save(left_open/* STATE_NAME */.sf, (0,left_open/* writeLeftOpen */.vD)(state));
        },
    };
    announced.keep({ comment: true, check: true });
    const isSilent = sticky === null || settings.comment === 'never';
    const [commentError, opened] = await Promise.all([
        isSilent ? null : (0,sticky_comment/* claimComment */.iO)(github, sticky, (0,comment/* writePlaceholder */.LP)(context)),
        identity && github.openCheckRun({ ...identity, detailsUrl: run.url, text: textOf('Reading the change', context) }),
    ]);
    if (commentError)
        announced.errors.push(commentError);
    if ((0,service_error/* isServiceError */.g)(opened))
        announced.errors.push(opened);
    else if (opened !== null) {
        announced.check.id = opened;
        announced.progress = progressOf(github, opened, context, edges);
        announced.keep({ comment: true, check: true });
    }
    return announced;
}
function stickyOf(run) {
    const { event } = run;
    if (event.kind !== 'pull-request')
        return null;
    const claim = { run: run.id, attempt: run.attempt, sha: event.headSha, pending: true };
    return { pull: event.number, marker: comment/* COMMENT_MARKER */.JO, claim };
}
function identityOf(run, headSha) {
    return { name: 'Throughline', headSha, externalId: `${run.id}-${run.attempt}-${run.job}` };
}
/** Lines may come in crowds: one request at a time, and the last line wins. */
function progressOf(github, id, context, edges) {
    let mark = edges.clock.start();
    let isBusy = false;
    return (line) => {
        if (isBusy || edges.clock.since(mark) < MOVE_EVERY_MS)
            return;
        isBusy = true;
        mark = edges.clock.start();
        void github.moveCheckRun(id, textOf(line, context)).finally(() => {
            isBusy = false;
        });
    };
}
function textOf(line, context) {
    return { title: line, summary: `${line}. [Watch it](${context.runUrl})` };
}

// EXTERNAL MODULE: ./src/stories/explain-review.ts + 1 modules
var explain_review = __webpack_require__(39957);
// EXTERNAL MODULE: ./src/report/group-findings.ts
var group_findings = __webpack_require__(1992);
// EXTERNAL MODULE: ./src/stories/check-fix.ts + 1 modules
var check_fix = __webpack_require__(40075);
// EXTERNAL MODULE: ./src/stories/propose-fixes.ts
var propose_fixes = __webpack_require__(74461);
;// CONCATENATED MODULE: ./src/stories/fixes-of-review.ts
// A review in; out: the fixes that its comment offers by id. They are for the head of the pull request, so the files must be
// there as they were when the change was judged: what is checked out is often a merge with the base.




async function fixesOfReview(review, change, run, settings, 
/** Of a model; none of them has been checked. */
proposals, edges) {
    const { before, after, headSha } = change;
    if (before === null || after === null || run.event.kind !== 'pull-request' || run.event.isForeign)
        return propose_fixes/* NO_FIXES */.Gf;
    const byCode = (0,propose_fixes/* proposeByCode */.x6)(review.findings);
    if (byCode === null && proposals.length === 0)
        return propose_fixes/* NO_FIXES */.Gf;
    const incident = (0,group_findings/* groupFindings */.kG)(review.findings.filter(({ introduced }) => introduced))[0]?.findings[0]?.cause ?? '';
    const region = regionOf(review, byCode);
    const subject = { headSha, incident, attempt: 1, tree: after, settings, region };
    // What code made was asked of the graph with the review, all of it together.
    const own = byCode === null ? propose_fixes/* NO_FIXES */.Gf : await (0,propose_fixes/* offerFixes */.mO)([byCode], subject, 'confirmed');
    const told = await (0,propose_fixes/* offerFixes */.mO)(beyond(proposals, own), subject, {
        now: review,
        review: (tree) => edges.check(before, tree, settings, (line) => edges.runner.info(line)),
    });
    return atHead((0,propose_fixes/* joinOffers */.Qi)(own, told), after, headSha, await edges.github());
}
/** What code mends needs no model's patch. */
function beyond(proposals, { fixes }) {
    const mended = new Set(fixes.flatMap(({ mends }) => mends));
    return proposals.filter(({ mends }) => mends.length === 0 || mends.some((id) => !mended.has(id)));
}
/** Where it breaks, on the way there, and what code edits to mend it. */
function regionOf({ findings, changes }, byCode) {
    const introduced = findings.filter((finding) => finding.introduced);
    return new Set([
        ...introduced.flatMap(({ path, trail }) => [path, ...trail.map((step) => step.path)]),
        ...changes.map(({ path }) => path),
        ...(byCode === null ? [] : [...byCode.patch.edits, ...byCode.patch.added].map(({ path }) => path)),
    ]);
}
/** Fixes whose files at the head are those that were judged; the others are shown by the review, without an id. */
async function atHead({ fixes, dropped }, after, headSha, github) {
    if (fixes.length === 0 || after.label === headSha)
        return { fixes, dropped };
    const paths = [...new Set(fixes.flatMap(({ patch }) => [...patch.edits, ...patch.added].map(({ path }) => path)))];
    const present = new Set(after.files.map(({ path }) => path));
    const known = paths.filter((path) => present.has(path));
    const texts = known.length > 0 ? await after.read(known) : [];
    const judged = new Map(known.map((path, at) => [path, texts[at] ?? '']));
    const files = await github.readFilesAt?.(headSha, paths);
    if (files === undefined || (0,service_error/* isServiceError */.g)(files))
        return { fixes: [], dropped };
    const isSame = (path) => {
        const text = judged.get(path);
        const file = files.get(path) ?? null;
        if (text === undefined || file === null)
            return text === undefined && file === null;
        return file.mode === '100644' && [false, true].some((mark) => file.bytes.equals((0,check_fix/* fileBytes */.sG)(text, mark)));
    };
    const standing = fixes.filter(({ patch }) => [...patch.edits, ...patch.added].every(({ path }) => isSame(path)));
    return { fixes: standing, dropped };
}

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
;// CONCATENATED MODULE: ./src/report/annotations.ts
// A review in, the annotations that GitHub shows beside the changed lines out. Only what this change breaks.



/** GitHub's limits: 255 characters for a title, 64 KB for a message. */
const TITLE_LIMIT = 255;
const MESSAGE_LIMIT = 16_000;
/** The worst first. */
function writeAnnotations(review) {
    return (0,group_findings/* groupFindings */.kG)((0,group_findings/* splitByWeight */.eT)(review).broken)
        .flatMap((group) => group.findings)
        .map(annotate);
}
function annotate(finding) {
    const endLine = Math.max(finding.line, finding.endLine);
    const annotation = {
        path: finding.path,
        start_line: finding.line,
        end_line: endLine,
        annotation_level: level(finding),
        title: (0,escape_markdown/* clip */.$Q)(`${(0,escape_markdown/* visibleLine */.P8)((0,asset_name/* assetName */.SM)(finding.asset, finding.column), 160)}: ${finding.rule}`, TITLE_LIMIT),
        message: message(finding),
    };
    if (endLine === finding.line && finding.startColumn > 0) {
        annotation.start_column = finding.startColumn;
        // Ours is exclusive, GitHub's last column is part of the range.
        annotation.end_column = Math.max(finding.startColumn, finding.endColumn - 1);
    }
    return annotation;
}
function level(finding) {
    if (finding.severity === 'low' || finding.severity === 'none')
        return 'notice';
    if (finding.certainty !== 'proven' || finding.severity === 'medium')
        return 'warning';
    return 'failure';
}
/** Annotations are plain text: backticks stay, as in compilers' messages. */
function message(finding) {
    const trail = finding.trail.map((step) => `${(0,asset_name/* assetName */.SM)(step.asset, step.column)} (${step.path}:${step.line})`);
    const parts = [finding.message, finding.help];
    if (trail.length > 1)
        parts.push(`Why: ${trail.join(' → ')}`);
    const text = parts.filter((part) => part !== '').join('\n');
    return (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleText */.Q6)(text), MESSAGE_LIMIT) || finding.rule;
}

// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/html.ts + 2 modules
var report_html = __webpack_require__(31008);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/sarif.ts
var report_sarif = __webpack_require__(10643);
;// CONCATENATED MODULE: ./src/report/summary.ts
// A review in, the text of a check run or of a step summary out.

/** GitHub refuses a check run's summary beyond 65,535 characters … */
const CHECK_SUMMARY_LIMIT = 65_000;
/** … and drops a step summary beyond 1 MiB whole; a character may take four bytes in UTF-8. */
const STEP_SUMMARY_BYTES = 1_000_000;
/** The one line that GitHub shows beside the check's name. */
function writeCheckTitle(review, context) {
    return (0,comment/* verdictLine */.MT)(review, context);
}
function writeCheckSummary(review, context) {
    return write(review, context, CHECK_SUMMARY_LIMIT, '');
}
/** The whole report, with the headline that the other places have beside it. */
function writeStepSummary(review, context) {
    const head = `### ${(0,comment/* verdictLine */.MT)(review, context)}`;
    let limit = STEP_SUMMARY_BYTES;
    for (;;) {
        const text = write(review, context, limit, head);
        const bytes = Buffer.byteLength(text);
        if (bytes <= STEP_SUMMARY_BYTES)
            return text;
        limit = Math.floor(Math.min(limit * 0.8, (limit * STEP_SUMMARY_BYTES) / bytes));
    }
}
function write(review, context, limit, head) {
    const foot = (0,comment/* footer */.qr)(context);
    const body = (0,comment/* writeBody */.Oy)(review, context, limit - head.length - foot.length - 8);
    return `${[head, body, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./src/stories/conclude-review.ts
var conclude_review = __webpack_require__(37877);
;// CONCATENATED MODULE: ./src/stories/publish-review.ts
// A review in; out: comment, check run, step summary, files, artifact and outputs. What GitHub refuses is said and degrades.










/** Beyond these GitHub drops workflow annotations of a step anyway. */
const MOST_LOG_ANNOTATIONS = 50;
async function publishReview(review, context, run, settings, announced, edges) {
    const conclusion = (0,conclude_review.concludeReview)(review, settings['fail-on'], context.accepted);
    const annotations = writeAnnotations(review);
    const files = await writeFiles(review, context, settings, edges);
    const comment = await publishComment(review, context, settings, announced);
    const check = await publishCheckRun(review, context, conclusion, annotations, announced);
    announced.keep({ comment: false, check: false });
    const errors = [...comment.errors, ...check.errors];
    const isReadOnly = run.event.kind === 'pull-request' && run.event.isForeign && errors.some((error) => error.refused);
    const notes = isReadOnly ? [READ_ONLY] : [...new Set(errors.map(service_error/* describeServiceError */.V))];
    edges.runner.summary(withNotes(writeStepSummary(review, context), [...acceptance(context), ...notes], conclusion));
    if (check.id === null)
        annotateLog(annotations, edges);
    for (const note of notes)
        edges.runner.warning(isReadOnly ? note : `${note}. The whole report is in the step summary.`);
    writeOutputs(review, edges, {
        'comment-url': comment.url,
        'check-run-id': check.id === null ? '' : String(check.id),
        'report-file': files.html,
        'sarif-file': files.sarif,
        'cost-usd': (0,explanation/* costOutput */.FW)(context.explained),
    });
    edges.runner.info(`${conclusion.reason ?? writeCheckTitle(review, context)} (investigation ${context.investigation})`);
    if (conclusion.conclusion !== 'failure')
        return;
    edges.runner.error(failureLine(conclusion, settings));
    if (!isReadOnly)
        edges.runner.fail();
}
function acceptance({ accepted, acceptedBy }) {
    if (!accepted)
        return [];
    return [`Accepted by ${acceptedBy ?? 'somebody'} with a label: what breaks is shown, and the check passes.`];
}
const READ_ONLY = 'This pull request comes from a fork or from Dependabot, so the token may only read: the whole report is in the step summary and the annotations, and the job stays green. The README has a recipe of two jobs for such pull requests.';
async function publishComment(review, context, settings, { github, sticky, errors }) {
    if (sticky === null)
        return { url: '', errors: [] };
    const earlier = errors.filter((error) => error.refused && /comment/.test(error.call));
    if (earlier.length > 0)
        return { url: '', errors: earlier };
    const result = await (0,sticky_comment/* finishComment */.Pg)(github, sticky, planComment(review, context, settings));
    return { url: urlOf(result), errors: result.kind === 'failed' ? [result.error] : [] };
}
function planComment(review, context, settings) {
    const isWorth = (0,comment/* isWorthComment */.CA)(review);
    if (settings.comment === 'always' || (isWorth && settings.comment === 'on-findings')) {
        return { kind: 'report', body: (0,comment/* writeCommandableComment */.Yu)(review, context) };
    }
    if (isWorth)
        return { kind: 'leave' };
    return { kind: 'resolved', body: (0,comment/* writeResolvedComment */.fD)(review, context) };
}
function urlOf(result) {
    return result.kind === 'published' || result.kind === 'superseded' ? result.url : '';
}
async function publishCheckRun(review, context, conclusion, annotations, announced) {
    const { github, check } = announced;
    if (check === null)
        return { id: null, errors: [] };
    const earlier = announced.errors.filter((error) => /check run/.test(error.call));
    if (check.id === null && earlier.some((error) => error.refused))
        return { id: null, errors: earlier };
    const text = {
        title: checkTitle(review, context, conclusion),
        summary: writeCheckSummary(review, context),
    };
    if (check.id === null) {
        const opened = await github.openCheckRun({ ...check.identity, detailsUrl: context.runUrl, text });
        if ((0,service_error/* isServiceError */.g)(opened))
            return { id: null, errors: [opened] };
        check.id = opened;
        announced.keep({ comment: false, check: true });
    }
    const error = await github.completeCheckRun(check.id, conclusion.conclusion, text, annotations);
    return { id: error?.refused ? null : check.id, errors: error ? [error] : [] };
}
function checkTitle(review, context, conclusion) {
    if (conclusion.reason !== null)
        return conclusion.reason;
    const title = writeCheckTitle(review, context);
    return context.accepted && context.acceptedBy ? `${title} · accepted by ${context.acceptedBy}` : title;
}
async function writeFiles(review, context, settings, edges) {
    const { files, runner } = edges;
    function write(wanted, text) {
        if (wanted === undefined)
            return '';
        const written = files.write(wanted, text());
        if ('path' in written)
            return written.path;
        runner.warning(`The report was not written: ${written.reason}.`);
        return '';
    }
    const { version, rules } = edges;
    write(settings['json-file'], () => (0,json.writeJson)(review, context.explained));
    const sarif = write(settings['sarif-file'], () => (0,report_sarif.writeSarif)(review, { version, rules }));
    const temporary = `${files.temporary}/throughline-report.html`;
    const wanted = settings['html-file'] ?? (settings['upload-report'] ? temporary : undefined);
    const html = write(wanted, () => (0,report_html.writeHtml)(review, context));
    if (html !== '' && settings['upload-report']) {
        const error = await files.upload(html);
        if (error)
            runner.notice(`${(0,service_error/* describeServiceError */.V)(error)}. The check does not depend on it.`);
    }
    return { html, sarif };
}
function annotateLog(annotations, { runner }) {
    const levels = { failure: 'error', warning: 'warning', notice: 'notice' };
    for (const annotation of annotations.slice(0, MOST_LOG_ANNOTATIONS)) {
        runner.annotate({
            level: levels[annotation.annotation_level],
            title: annotation.title,
            message: annotation.message,
            path: annotation.path,
            line: annotation.start_line,
            endLine: annotation.end_line,
            startColumn: annotation.start_column,
            endColumn: annotation.end_column,
        });
    }
}
function withNotes(summary, notes, conclusion) {
    const lines = [...(conclusion.reason === null ? [] : [`${conclusion.reason}.`]), ...notes];
    return lines.length === 0 ? summary : `${lines.map((line) => `> ${line}`).join('\n>\n')}\n\n${summary}`;
}
function writeOutputs(review, { runner }, more) {
    const values = {
        verdict: review.verdict,
        severity: review.severity,
        findings: String(review.findings.length),
        introduced: String(review.findings.filter((finding) => finding.introduced).length),
        'failure-kind': '',
        'failure-signature': '',
        incident: '',
        'cost-usd': '0',
        ...more,
    };
    for (const [name, value] of Object.entries(values))
        runner.output(name, value);
}
function failureLine({ tripped }, settings) {
    const [first] = tripped;
    const places = tripped.length === 1 ? '1 place breaks' : `${tripped.length} places break`;
    return `${places} (\`fail-on: ${settings['fail-on']}\`). First: ${first.path}:${first.line}: ${first.message}`;
}

// EXTERNAL MODULE: ./src/report/fixes/patch-text.ts
var patch_text = __webpack_require__(89214);
;// CONCATENATED MODULE: ./src/report/fixes/write-suggestions.ts
// A checked fix in; out: its blocks as suggestions that GitHub applies at the press of a button, each with a line that tells it
// from others, whatever commit it was made for.



const SUGGESTION = '<!-- throughline:suggestion ';
function writeSuggestions(fix) {
    return (0,patch_text/* blocksOf */.SH)(fix.patch.edits, fix.before).flatMap((block) => {
        // An edit that ends at the next line's first column leaves that line alone, and need not show it.
        const after = (0,patch_text/* applyTo */.sG)(block.lines, block.line, block.edits);
        const { path, line, endLine } = block;
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([path, line, after, block.lines]))
            .digest('hex')
            .slice(0, 16);
        const marker = `${SUGGESTION}${key} -->`;
        const body = [
            marker,
            `${(0,escape_markdown/* prose */.CS)(fix.title)} · checked, part of fix ${(0,escape_markdown/* code */.aY)(fix.id)}`,
            '',
            (0,escape_markdown/* fence */.EU)('suggestion', after.join('\n')),
        ].join('\n');
        return write_suggestions_hidden(block, after) ? [] : [{ path, line, endLine, marker, body }];
    });
}
/** What the fence would show otherwise than it is must not be applied from it. */
function write_suggestions_hidden({ lines }, after) {
    return [...lines, ...after].some((line) => /(?!\t)[\p{Cc}\p{Cf}]/u.test(line));
}

;// CONCATENATED MODULE: ./src/stories/publish-suggestions.ts
// Checked fixes and the files that a pull request changes in; out: suggestions on those lines, each once, and none that is out
// of date. What GitHub does not take stands in the comment all the same.


/** Each is a request, and a mail to everybody who watches. */
const MOST = 6;
async function publishSuggestions(fixes, { pull, headSha, changed, threshold, }, github, runner) {
    const { suggestions } = github;
    if (!suggestions)
        return;
    const wanted = fixes
        .filter(({ judgement }) => judgement.confidence >= threshold)
        .flatMap(writeSuggestions)
        .filter(({ path }) => changed.has(path))
        .slice(0, MOST);
    const listed = await suggestions.list(pull);
    // Where they cannot be read they cannot be written either.
    if ((0,service_error/* isServiceError */.g)(listed))
        return;
    const markerOf = (body) => body.split(/\r?\n/, 1)[0].trim();
    const ours = listed.filter(({ body }) => body.startsWith(SUGGESTION));
    const markers = new Set(wanted.map(({ marker }) => marker));
    for (const { id, body } of ours)
        if (!markers.has(markerOf(body)))
            await suggestions.delete(id);
    const standing = new Set(ours.map(({ body }) => markerOf(body)));
    for (const { marker, path, line, endLine, body } of wanted) {
        if (standing.has(marker))
            continue;
        const made = await suggestions.create(pull, headSha, { path, line, endLine, body });
        if (!(0,service_error/* isServiceError */.g)(made))
            continue;
        return runner.notice(`${(0,service_error/* describeServiceError */.V)(made)}. The fix stands in the comment.`);
    }
}

// EXTERNAL MODULE: ./src/stories/read-shown.ts
var read_shown = __webpack_require__(44545);
// EXTERNAL MODULE: ./src/memory/event-id.ts
var event_id = __webpack_require__(20137);
// EXTERNAL MODULE: ./src/memory/event-note.ts
var event_note = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/report/outside-fences.ts
var outside_fences = __webpack_require__(73812);
// EXTERNAL MODULE: ./src/stories/comment-claim.ts
var comment_claim = __webpack_require__(97557);
// EXTERNAL MODULE: ./src/stories/remember.ts
var remember = __webpack_require__(30622);
;// CONCATENATED MODULE: ./src/stories/review-notes.ts
// What a review found broken and what it spent in; out: hidden lines of its comment, for *learn* to write where reviews may not.
// Lines of earlier pushes stay: whoever learns comes once a day.







const MOST_EVENTS = 30;
const MOST_BROKEN = 50;
/** Of a comment's 65,536 characters. */
const LONGEST = 12_000;
async function reviewNotes(review, { pull, headSha }, account, { github, now }) {
    if (pull === null)
        return '';
    const found = await github.findComments(pull, comment/* COMMENT_MARKER */.JO);
    const earlier = (0,service_error/* isServiceError */.g)(found) ? [] : found.flatMap(({ body }) => notesIn(body));
    const broken = brokenContracts(review);
    const told = { pull, sha: headSha, verdict: review.verdict, broken };
    const own = broken.length === 0 ? [] : [(0,event_id/* withEventId */.K)({ type: 'review', at: new Date(now).toISOString(), ...told })];
    const events = new Map([...own, ...(0,remember/* spentEvents */.s4)(account, pull, now), ...earlier].map((event) => [event.id, event]));
    const kept = [];
    let length = 0;
    for (const event of [...events.values()].slice(0, MOST_EVENTS)) {
        const line = (0,event_note/* writeEventNotes */.j)([event]);
        length += line.length + 1;
        if (line !== '' && length <= LONGEST)
            kept.push(line);
    }
    return kept.join('\n');
}
/** Newest first, as they were written. */
function notesIn(body) {
    return (0,event_note/* readEventNotes */.M)((0,outside_fences/* outsideFences */.K)((0,comment_claim/* reportIn */.kf)(body) ?? '')).filter(({ type }) => type === 'review' || type === 'spent');
}
/** What was changed under its readers, each rule and asset once. */
function brokenContracts({ findings }) {
    const broken = new Map();
    for (const { rule, asset, changedAsset, introduced, certainty } of findings) {
        if (!introduced || certainty === 'possible')
            continue;
        const changed = (changedAsset ?? asset).slice(0, 500);
        broken.set(`${rule}\0${changed}`, { rule, asset: changed });
    }
    return [...broken.values()].slice(0, MOST_BROKEN);
}

;// CONCATENATED MODULE: ./src/stories/review.ts
// A pull request, a merge group or two commits in; out: a published review, and whether the job may pass.















const ACCEPTED_LABEL = 'throughline: accepted';
async function reviewChange(run, inputs, edges) {
    const mark = edges.clock.start();
    const change = await edges.openChange();
    const read = await readBaseSettings(run, inputs, change, edges);
    if ('errors' in read)
        return read;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    const context = contextOf(run, change, edges);
    const announced = await announceReview(run, read.settings, context, edges);
    const ignored = await readIgnored(run, announced);
    const review = await judge(change, read.settings, announced, edges, ignored);
    const accepted = await readAcceptance(run, announced);
    const readFile = await (0,read_shown.readShown)(change.after, review);
    const ask = await edges.openAsk(read.settings, context.pull);
    if (ask.models.length > 0)
        announced.progress('Putting it into words');
    const explained = await (0,explain_review/* explainReview */.g)(review, change, ask);
    const proposals = explained.explanation?.fixes ?? [];
    const offered = await fixesOfReview(review, change, run, read.settings, proposals, edges);
    const fixes = (0,propose_fixes/* shownFixes */.tk)(offered, read.settings, true);
    const events = await reviewNotes(review, context, ask.account, { github: announced.github, now: edges.clock.now() });
    const milliseconds = Math.round(edges.clock.since(mark));
    await publishReview(review, { ...context, ...accepted, explained, readFile, fixes, events, milliseconds }, run, read.settings, announced, edges);
    if (context.pull !== null && read.settings.comment !== 'never') {
        const about = { pull: context.pull, headSha: context.headSha, changed: changedPaths(change) };
        const threshold = read.settings['confidence-threshold'];
        await publishSuggestions(offered.fixes, { ...about, threshold }, announced.github, edges.runner);
    }
    await edges.remember(review.stats.extracted);
    return { review };
}
/** Files that differ between base and head. */
function changedPaths({ before, after }) {
    const known = new Map(before?.files.map(({ path, blob }) => [path, blob]));
    return new Set((after?.files ?? []).filter(({ path, blob }) => known.get(path) !== blob).map(({ path }) => path));
}
async function readBaseSettings(run, inputs, change, edges) {
    return readCheckoutSettings(run, inputs, settingsTree(run, change), edges.rules.map((rule) => rule.id));
}
/** The settings of one tree; inputs alone when there is no tree or no such file. */
async function readCheckoutSettings(run, inputs, tree, rules) {
    const path = (inputs['config-file']?.trim() || (0,schema/* defaultSettings */.L6)()['config-file']).replace(/^(\.\/)+/, '');
    const isThere = tree?.files.some((file) => file.path === path) ?? false;
    const [text] = isThere ? await tree.read([path]) : [null];
    const file = text === null || text === undefined ? null : { path, text };
    const read = (0,read_settings.readSettings)({ inputs, file, rules, fileIsTrusted: isTrusted(run) });
    const isNamed = inputs['config-file']?.trim();
    if ('errors' in read || !isNamed || isThere || tree === null)
        return read;
    return { settings: read.settings, notices: [...read.notices, `There is no \`${path}\`: defaults hold.`] };
}
/** What a change brings along may not steer its own review; outside of pull requests the commit itself is asked. */
function settingsTree(run, change) {
    const isProposed = run.event.kind === 'pull-request' || run.event.kind === 'merge-group';
    return isProposed ? change.before : change.after;
}
/** Whom to ask and what to spend is for the default branch alone. */
function isTrusted(run) {
    const { event, defaultBranch } = run;
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return event.baseRef === defaultBranch;
    if (event.kind === 'push' || event.kind === 'manual')
        return event.ref === `refs/heads/${defaultBranch}`;
    return true;
}
async function judge(change, settings, announced, edges, ignored) {
    const { before, after } = change;
    if (before === null || after === null)
        return notJudged(change, before === null && after !== null ? 'base' : 'head');
    const progress = (line) => {
        edges.runner.info(line);
        announced.progress(line);
    };
    return edges.check(before, after, settings, progress, ignored);
}
/** What people accepted by `/throughline ignore`: our own answers carry it. Finding id → reason. */
async function readIgnored({ event }, { github }) {
    if (event.kind !== 'pull-request')
        return new Map();
    const answers = await github.findComments(event.number, answer/* ANSWER_MARKER */.E);
    if ((0,service_error/* isServiceError */.g)(answers))
        return new Map();
    const notes = answers.flatMap(({ body }) => (0,ignored_note/* readIgnoredNotes */.av)(body));
    return new Map(notes.map(({ finding, reason, by }) => [finding, `${reason} (${by})`]));
}
function notJudged(change, side) {
    const tried = change.tried.length > 0 ? change.tried : ['nobody said why'];
    return {
        schemaVersion: 1,
        base: change.baseSha,
        head: change.headSha,
        verdict: 'unknown',
        severity: 'none',
        changes: [],
        findings: [],
        ignored: [],
        problems: tried.map((reason) => ({
            path: '.',
            line: 1,
            reason: `the ${side} commit could not be opened: ${reason}`,
        })),
        stats: { files: 0, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} },
    };
}
/** Labels as they are now: a re-run carries those of its first attempt. */
async function readAcceptance(run, { github }) {
    const { event } = run;
    if (event.kind !== 'pull-request')
        return { accepted: false, acceptedBy: null };
    const pull = await github.readPull(event.number);
    const labels = (0,service_error/* isServiceError */.g)(pull) ? event.labels : pull.labels;
    if (!labels.includes(ACCEPTED_LABEL))
        return { accepted: false, acceptedBy: null };
    return { accepted: true, acceptedBy: await github.whoLabelled(event.number, ACCEPTED_LABEL) };
}
function contextOf(run, change, edges) {
    const investigation = (0,external_node_crypto_.createHash)('sha256')
        .update(`${run.repository} ${run.id} ${run.attempt} ${run.job}`)
        .digest('hex');
    return {
        repository: run.repository,
        headSha: change.headSha,
        baseSha: change.baseSha,
        pull: run.event.kind === 'pull-request' ? run.event.number : null,
        serverUrl: run.serverUrl,
        runUrl: run.url,
        investigation: investigation.slice(0, 10),
        version: edges.version,
        accepted: false,
        milliseconds: 0,
    };
}
function settingsMessage(errors) {
    return errors.map(describeSettingsError).join('\n');
}


/***/ }),

/***/ 42502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ releaseComment),
/* harmony export */   Pg: () => (/* binding */ finishComment),
/* harmony export */   iO: () => (/* binding */ claimComment)
/* harmony export */ });
/* harmony import */ var _model_service_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82909);
/* harmony import */ var _comment_claim__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97557);
// The one comment of a pull request: claimed by a placeholder at the start, edited to the report at the end, given
// back when the run is cancelled. The later run wins; nothing is duplicated and no placeholder stays.


/** Null when the placeholder stands or a later run holds the comment. */
async function claimComment(edge, sticky, placeholder) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return found;
    if (found.length > 0)
        return claimExisting(edge, sticky, found, placeholder);
    const created = await edge.createComment(sticky.pull, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .pendingBody */ .KU)(placeholder, { ...sticky.claim, pending: true }, null));
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(created))
        return created;
    // Two runs may both have found nothing: the oldest comment stays.
    const all = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(all) || all.length < 2)
        return null;
    return claimExisting(edge, sticky, all, placeholder);
}
async function finishComment(edge, sticky, plan) {
    const claim = { ...sticky.claim, pending: false };
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return failed(found);
    const [comment] = found;
    if (!comment) {
        if (plan.kind !== 'report')
            return { kind: 'absent' };
        return published(await edge.createComment(sticky.pull, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    }
    const theirs = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(comment.body);
    if ((0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSuperseded */ .pe)(claim, theirs))
        return { kind: 'superseded', url: comment.url };
    await dropOthers(edge, found, comment);
    if (plan.kind === 'report')
        return published(await edge.updateComment(comment.id, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    const earlier = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(comment.body);
    if (earlier === null)
        return remove(edge, comment);
    if (plan.kind === 'resolved')
        return published(await edge.updateComment(comment.id, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    if (!theirs?.pending)
        return { kind: 'published', url: comment.url };
    return published(await edge.updateComment(comment.id, earlier));
}
/** For a run that ends without a report: its placeholder goes, what stood before stands again. */
async function releaseComment(edge, sticky) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return found;
    for (const comment of found) {
        const claim = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(comment.body);
        if (!claim?.pending || !(0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(claim, sticky.claim))
            continue;
        const earlier = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(comment.body);
        const answer = earlier === null ? await edge.deleteComment(comment.id) : await edge.updateComment(comment.id, earlier);
        if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer))
            return answer;
    }
    return null;
}
async function claimExisting(edge, sticky, found, placeholder) {
    const oldest = found[0];
    await dropOthers(edge, found, oldest);
    const theirs = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(oldest.body);
    const isOurs = theirs?.pending === true && (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(theirs, sticky.claim);
    if (isOurs || (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSuperseded */ .pe)(sticky.claim, theirs))
        return null;
    const body = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .pendingBody */ .KU)(placeholder, { ...sticky.claim, pending: true }, oldest.body);
    if (body === null)
        return null;
    const answer = await edge.updateComment(oldest.id, body);
    return (0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer) ? answer : null;
}
async function dropOthers(edge, found, kept) {
    for (const comment of found) {
        if (comment.id !== kept.id)
            await edge.deleteComment(comment.id);
    }
}
async function remove(edge, comment) {
    const error = await edge.deleteComment(comment.id);
    // Somebody else may have deleted it meanwhile.
    return error && error.status !== 404 ? failed(error) : { kind: 'absent' };
}
function published(answer) {
    return (0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer) ? failed(answer) : { kind: 'published', url: answer.url };
}
function failed(error) {
    return { kind: 'failed', error };
}


/***/ })

};
;