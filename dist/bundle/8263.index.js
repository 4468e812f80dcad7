"use strict";
exports.id = 8263;
exports.ids = [8263];
exports.modules = {

/***/ 23902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ DIAGNOSIS_MARKER),
/* harmony export */   iG: () => (/* binding */ withSection),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* unused harmony export writeSections */
// One comment, several workflows: each has its section, which later attempts replace and a green run folds.
const DIAGNOSIS_MARKER = '<!-- throughline:diagnosis -->';
/** GitHub takes 65,536 characters. */
const LIMIT = 65_000;
const OPEN = /^<!-- throughline:run workflow:(\d{1,20}) run:(\d{1,20}) attempt:(\d{1,6}) sha:([0-9a-f]{0,64}) (failed|resolved) -->$/;
const CLOSE = '<!-- /throughline:run -->';
function readSections(body) {
    const sections = [];
    let open = null;
    for (const line of body.split(/\r?\n/)) {
        const match = OPEN.exec(line);
        if (match) {
            const [, workflow, run, attempt, sha, state] = match;
            const known = { workflow: Number(workflow), run: Number(run), attempt: Number(attempt) };
            open = { section: { ...known, sha: sha, state: state, text: '' }, lines: [] };
        }
        else if (line === CLOSE && open) {
            sections.push({ ...open.section, text: open.lines.join('\n').trim() });
            open = null;
        }
        else
            open?.lines.push(line);
    }
    return sections;
}
/** Failed ones first. What does not fit goes, oldest first, never the newest. */
function writeSections(sections) {
    const ordered = [...sections].sort((a, b) => rank(a) - rank(b) || b.run - a.run);
    let body = DIAGNOSIS_MARKER;
    for (const section of ordered) {
        const { workflow, run, attempt, sha, state, text } = section;
        const open = `<!-- throughline:run workflow:${workflow} run:${run} attempt:${attempt} sha:${sha} ${state} -->`;
        const part = `\n${open}\n${harmless(text)}\n${CLOSE}`;
        if (body.length + part.length <= LIMIT)
            body += part;
    }
    return `${body}\n`;
}
/** The comment with this section in place of the same workflow's; null when a later run of it has spoken already. */
function withSection(body, section) {
    const sections = body === null ? [] : readSections(body);
    const own = sections.find(({ workflow }) => workflow === section.workflow);
    if (own && isLater(own, section))
        return null;
    // What other workflows said of an earlier commit is out of date.
    const others = sections.filter((one) => one.workflow !== section.workflow && (one.sha === section.sha || one.run > section.run));
    return writeSections([...others, section]);
}
function isLater(one, than) {
    return one.run === than.run ? one.attempt > than.attempt : one.run > than.run;
}
function rank({ state }) {
    return state === 'failed' ? 0 : 1;
}
/** Quoted text must not end its section. */
function harmless(text) {
    return text.replace(/^<!-- (\/?throughline:run)/gm, '<!-- quoted $1');
}


/***/ }),

/***/ 38263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseRun: () => (/* binding */ diagnoseRun)
});

;// CONCATENATED MODULE: ./src/evidence/judge-run.ts
// Failures, history and suspects in; out: how sure the diagnosis is, what was ruled out, and what to do.
/** History says what wording never can: the same commit passes, or unrelated changes fail in the same way. */
function withHistory(failure, history) {
    const { passedOnSameCommit, earlier, run, suspects } = history;
    if (failure.origin === 'infrastructure')
        return failure;
    const elsewhere = new Set(earlier.filter(({ isSame, pull }) => isSame && pull !== null).map(({ pull }) => pull));
    const unrelated = elsewhere.size >= 2 && (suspects[0]?.score ?? 0) < 80;
    if (passedOnSameCommit.length > 0 || unrelated)
        return { ...failure, origin: 'flaky', action: 'rerun' };
    if (failure.origin !== 'unknown')
        return failure;
    const strong = suspects[0];
    if (strong && strong.score >= 80) {
        return { ...failure, origin: strong.kind === 'toolchain' ? 'drift' : 'change', action: 'patch' };
    }
    return run.event === 'schedule' && history.range?.files.length === 0 ? { ...failure, origin: 'drift' } : failure;
}
function judgeConfidence(failure, history) {
    if (failure === null)
        return { value: 0, reasons: [], doubts: ['no log could be read'] };
    const reasons = [];
    const doubts = [];
    let value = 0.35;
    function weigh(holds, weight, reason, doubt) {
        if (holds) {
            value += weight;
            reasons.push(reason);
        }
        else if (doubt !== null)
            doubts.push(doubt);
    }
    weigh(failure.kind !== 'unknown', 0.2, 'the message is of a known kind', 'no known tool wrote this message');
    weigh(failure.locations.length > 0, 0.15, 'the log names the place', 'the log names no place in the repository');
    if (history.compared)
        weigh(true, 0.1, 'the last green run did not print it', null);
    else
        doubts.push('there was no passing log to compare with');
    const best = history.suspects[0];
    weigh((best?.score ?? 0) >= 80, 0.15, 'a change since the last green run explains it', null);
    weigh(history.earlier.some(({ isSame }) => isSame), 0.05, 'it was seen before', null);
    if (history.truncated) {
        value -= 0.2;
        doubts.push('the log is cut off: the first cause may be missing');
    }
    if (failure.origin === 'change' && history.range !== null && (best?.score ?? 0) < 40) {
        value -= 0.1;
        doubts.push('nothing that changed since the last green run touches the failing place');
    }
    return { value: Math.round(Math.min(0.97, Math.max(0.05, value)) * 100) / 100, reasons, doubts };
}
function ruleOut(failure, history, job) {
    if (failure === null)
        return [];
    const out = [];
    if (history.passedOnSameCommit.length === 0 && history.run.attempt > 1)
        out.push(`flakiness: attempt ${history.run.attempt} fails as well`);
    if (history.green && !history.dependenciesChanged)
        out.push('dependencies: no lockfile changed since the last green run');
    if (history.compared && !history.toolchainChanged)
        out.push('the runner: same image and tools as in the last green run');
    const isRunner = ['runner', 'network', 'disk', 'out-of-memory', 'timeout', 'cancelled'].includes(failure.kind);
    if (!isRunner && job && job.conclusion === 'failure')
        out.push('infrastructure: the step ended by itself, with the error above');
    return out;
}
/** One action, and the command to see it locally where the tool has one. */
function adviseOn(failure, suspects) {
    if (failure === null)
        return { text: 'Open the log of the failed job.', command: null };
    const command = localCommand(failure);
    if (failure.origin === 'flaky')
        return { text: 'Run the failed jobs again; then make this test independent of time, order and network.', command };
    const best = suspects[0];
    const isExplained = best !== undefined && best.score >= 80 && failure.origin !== 'infrastructure';
    const where = isExplained
        ? ` Most suspect: ${best.title}${best.path === null ? '' : ` (\`${best.path}${best.line === null ? '' : `:${best.line}`}\`)`}.`
        : '';
    return { text: `${failure.advice}${where}`, command };
}
const COMMANDS = {
    tsc: () => 'npx tsc --noEmit',
    eslint: ({ locations }) => `npx eslint ${quoted(locations[0]?.path ?? '.')}`,
    biome: ({ locations }) => `npx biome check ${quoted(locations[0]?.path ?? '.')}`,
    prettier: ({ locations }) => `npx prettier --check ${quoted(locations[0]?.path ?? '.')}`,
    vitest: ({ locations }) => `npx vitest run ${quoted(locations[0]?.path ?? '')}`,
    jest: ({ locations }) => `npx jest ${quoted(locations[0]?.path ?? '')}`,
    playwright: ({ locations }) => `npx playwright test ${quoted(locations[0]?.path ?? '')}`,
    pytest: ({ test, locations }) => `pytest ${quoted(test?.includes('::') ? test : (locations[0]?.path ?? ''))}`,
    mypy: ({ locations }) => `mypy ${quoted(locations[0]?.path ?? '.')}`,
    ruff: ({ locations }) => `ruff check ${quoted(locations[0]?.path ?? '.')}`,
    flake8: ({ locations }) => `flake8 ${quoted(locations[0]?.path ?? '.')}`,
    go: ({ test }) => (test ? `go test ./... -run ${quoted(`^${test.split('/')[0]}$`)}` : 'go build ./...'),
    'golangci-lint': () => 'golangci-lint run',
    cargo: ({ test }) => (test ? `cargo test ${quoted(test)}` : 'cargo check'),
    clippy: () => 'cargo clippy',
    dbt: ({ test, kind }) => (kind === 'data-test' && test ? `dbt test --select ${quoted(test)}` : 'dbt build'),
    maven: () => 'mvn -q verify',
    gradle: () => './gradlew build',
    rspec: ({ locations }) => `bundle exec rspec ${quoted(locations[0]?.path ?? '')}`,
    phpunit: () => 'vendor/bin/phpunit',
    dotnet: () => 'dotnet test',
    terraform: () => 'terraform plan',
};
function localCommand(failure) {
    const make = COMMANDS[failure.tool ?? ''];
    return make === undefined ? null : make(failure).trim();
}
/** People paste this into a shell, and it holds words of a log; a name that begins with a dash would be an option. */
function quoted(name) {
    const word = name.startsWith('-') ? `./${name}` : name;
    if (word === '' || /^[\w./:@=-]+$/.test(word))
        return word;
    return `'${word.replace(/[\p{Cc}']/gu, '')}'`;
}

;// CONCATENATED MODULE: ./src/evidence/toolchain-changes.ts
// The beginnings of a failing and a passing log in; out: what of the runner and its tools is another version now.
/** Where a runner and the set-up actions say what they are. The first match of a name counts. */
const FACTS = [
    ['runner image', /^Image: (\S+)/],
    ['runner image version', /^Version: (\d{8}[\d.]*)/],
    ['runner', /^Current runner version: '([\d.]+)'/],
    ['operating system', /^(Ubuntu|Windows Server \d+|macOS|Mac OS X) ?([\d.]+)?/],
    ['node', /^(?:node: |Node version: |Found in cache @ .*\/node\/)(v?\d+\.\d+\.\d+)/],
    ['python', /Successfully set up (?:CPython|PyPy) \(([\d.]+)\)/],
    ['go', /^(?:Setup go version spec |Successfully set up Go version |go version go)([\d.]+)/],
    ['java', /^(?:openjdk version|java version) "([^"]+)"/],
    ['ruby', /^ruby ([\d.]+)/],
    ['rust', /^(?:rustc|info: installed .*? - rustc) ([\d.]+)/],
    ['npm', /^npm: (\d+\.\d+\.\d+)/],
    ['pnpm', /^(?:pnpm: )(\d+\.\d+\.\d+)/],
    ['docker', /^ Version: {2,}(\d+\.\d+\.\d+)/],
];
/** Facts stand in the set-up, so the first lines are enough; the caller gives them cleaned. */
function readToolchain(lines) {
    const found = new Map();
    for (const line of lines) {
        for (const [name, pattern] of FACTS) {
            if (found.has(name))
                continue;
            const match = pattern.exec(line.trimEnd());
            if (match)
                found.set(name, match.slice(1).filter(Boolean).join(' '));
        }
        const action = /^Download action repository '([^'@]+)@([^']+)' \(SHA:([0-9a-f]{7})/.exec(line);
        if (action)
            found.set(`action ${action[1]}`, `${action[2]} (${action[3]})`);
    }
    return found;
}
function toolchainChanges(failing, passing) {
    const before = readToolchain(passing);
    return [...readToolchain(failing)].flatMap(([name, to]) => {
        const from = before.get(name);
        return from === undefined || from === to ? [] : [{ name, from, to }];
    });
}

// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
// EXTERNAL MODULE: ./src/failures/signature/masks.ts
var masks = __webpack_require__(78023);
;// CONCATENATED MODULE: ./src/failures/signature/set-signature.ts
// The signatures of all failures of one run in, one that is equal for the same set again out.


/** Neither order nor repetition counts; null for a run without failures, whose trouble has no name. */
function setSignature(signatures) {
    if (signatures.length === 0)
        return null;
    return {
        exact: (0,fingerprint/* fingerprint */.R)('exact-set', masks/* MASKS_VERSION */.l, ...distinct(signatures.map((signature) => signature.exact))),
        template: (0,fingerprint/* fingerprint */.R)('template-set', masks/* MASKS_VERSION */.l, ...distinct(signatures.map((signature) => signature.template))),
    };
}
function distinct(hashes) {
    return [...new Set(hashes)].sort();
}

// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/diagnosis/comment-sections.ts
var comment_sections = __webpack_require__(23902);
;// CONCATENATED MODULE: ./src/report/diagnosis/incident-note.ts
// The hidden line by which a later run finds what an earlier one diagnosed, even where nothing else could be kept.
const LINE = /^<!-- throughline:incident (\{.{1,4000}\}) -->$/gm;
function writeIncidentNote(note) {
    // `--` would end the comment.
    return `<!-- throughline:incident ${JSON.stringify(note).replaceAll('--', '-\\u002d')} -->`;
}
/** Every note in a comment's text; what is not one of ours is passed over. */
function readIncidentNotes(body) {
    return [...body.matchAll(LINE)].flatMap(([, json]) => {
        try {
            const note = JSON.parse(json);
            return isNote(note) ? [note] : [];
        }
        catch {
            return [];
        }
    });
}
function isNote(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { incident, kind, exact, template, at, pull } = value;
    const texts = [incident, kind, template, at];
    return (texts.every((text) => typeof text === 'string' && text.length <= 200) &&
        Array.isArray(exact) &&
        exact.length <= 10 &&
        exact.every((one) => typeof one === 'string' && /^[0-9a-f]{1,64}$/.test(one)) &&
        (pull === null || Number.isSafeInteger(pull)));
}

;// CONCATENATED MODULE: ./src/evidence/dependency-changes.ts
// Changed files with their diffs in; out: which packages of lockfiles and manifests changed, and from what to what.
/** Lockfiles first: they say what was installed. Each reads one line of a diff, without its sign. */
const READERS = [
    [/(^|\/)(package-lock|npm-shrinkwrap)\.json$/, readPackageLock],
    [/(^|\/)pnpm-lock\.yaml$/, readPnpmLock],
    [/(^|\/)yarn\.lock$/, readYarnLock],
    [/(^|\/)(poetry|uv|pdm|Cargo)\.lock$/, readTomlLock],
    [/(^|\/)(requirements[\w.-]*|constraints[\w.-]*)\.txt$/, readRequirements],
    [/(^|\/)go\.(mod|sum)$/, readGoMod],
    [/(^|\/)Gemfile\.lock$/, readGemfileLock],
    [/(^|\/)composer\.lock$/, readComposerLock],
    [/(^|\/)package\.json$/, readPackageJson],
];
function isDependencyFile(path) {
    return READERS.some(([pattern]) => pattern.test(path));
}
/** Of lockfiles whose diff GitHub did not give there is nothing to say; the caller says that. */
function dependencyChanges(files) {
    const changes = [];
    for (const file of files) {
        const reader = READERS.find(([pattern]) => pattern.test(file.path))?.[1];
        if (reader && file.patch !== null)
            changes.push(...readPatch(file.path, file.patch, reader));
    }
    return withoutRepeats(changes);
}
function readPatch(path, patch, reader) {
    const before = new Map();
    const after = new Map();
    const state = {
        name: null,
        side: ' ',
        line: 0,
        found(name, version) {
            if (state.side !== '+')
                before.set(name, version);
            if (state.side !== '-')
                after.set(name, { version, line: state.line });
        },
    };
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
        if (hunk) {
            line = Number(hunk[1]) - 1;
            state.name = null;
            continue;
        }
        const side = text[0];
        if (side !== '-' && side !== '+' && side !== ' ')
            continue;
        if (side !== '-')
            line += 1;
        Object.assign(state, { side, line: Math.max(1, line) });
        reader(text.slice(1), state);
    }
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
        const from = before.get(name) ?? null;
        const to = after.get(name)?.version ?? null;
        return from === to ? [] : [{ path, line: after.get(name)?.line ?? 1, name, from, to }];
    });
}
function readPackageLock(line, state) {
    const entry = /^\s*"(?:[^"]*node_modules\/)?((?:@[^/"]+\/)?[^/"]+)": \{/.exec(line);
    if (entry)
        state.name = entry[1];
    const version = /^\s*"version": "([^"]+)"/.exec(line)?.[1];
    if (version !== undefined && state.name !== null)
        state.found(state.name, version);
    // The name may lie outside of the hunk; the address of the tarball tells both.
    const resolved = /"resolved": "[^"]*\/((?:@[^/"]+\/)?[^/"]+)\/-\/[^"/]*?-(\d[^"/]*)\.tgz"/.exec(line);
    if (resolved)
        state.found(resolved[1], resolved[2]);
}
function readPnpmLock(line, state) {
    const entry = /^\s*'?\/?((?:@[^/'@]+\/)?[^/'@\s]+)@(\d[^:('\s]*)(?:\([^:]*\))?'?:/.exec(line);
    if (entry)
        state.found(entry[1], entry[2]);
}
function readYarnLock(line, state) {
    const entry = /^"?((?:@[^/"@]+\/)?[^/"@\s]+)@[^\n]*:$/.exec(line);
    if (entry)
        state.name = entry[1];
    const version = /^\s+version:? "?([^"\s]+)"?/.exec(line)?.[1];
    if (version !== undefined && state.name !== null)
        state.found(state.name, version);
}
function readTomlLock(line, state) {
    const name = /^name = "([^"]+)"/.exec(line)?.[1];
    if (name !== undefined)
        state.name = name;
    const version = /^version = "([^"]+)"/.exec(line)?.[1];
    if (version !== undefined && state.name !== null)
        state.found(state.name, version);
}
function readRequirements(line, state) {
    const pin = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*([=~<>!]=?=?\s*[\w.*+!-]+)/.exec(line);
    if (pin)
        state.found(pin[1], pin[2].replace(/^==\s*/, '').replace(/\s+/g, ''));
}
function readGoMod(line, state) {
    const entry = /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/[^\s]+)\s+(v[\w.+-]+?)(?:\/go\.mod)?(?:\s|$)/.exec(line);
    if (entry)
        state.found(entry[1], entry[2]);
    const version = /^(go|toolchain)\s+(?:go)?([\d.]+)/.exec(line);
    if (version)
        state.found('go', version[2]);
}
function readGemfileLock(line, state) {
    const entry = /^ {4}([\w.-]+) \(([\w.-]+)\)$/.exec(line);
    if (entry)
        state.found(entry[1], entry[2]);
}
function readComposerLock(line, state) {
    const name = /^\s*"name": "([^"]+\/[^"]+)"/.exec(line)?.[1];
    if (name !== undefined)
        state.name = name;
    const version = /^\s*"version": "([^"]+)"/.exec(line)?.[1];
    if (version !== undefined && state.name !== null)
        state.found(state.name, version);
}
function readPackageJson(line, state) {
    const entry = /^\s*"((?:@[^/"]+\/)?[\w.-]+)": "((?:[\^~]|[<>=]+ ?)?\d[^"]*|workspace:[^"]*|npm:[^"]*)"/.exec(line);
    if (entry && !['version', 'node', 'npm'].includes(entry[1]))
        state.found(entry[1], entry[2]);
}
/** A manifest says again what its lockfile said more exactly. */
function withoutRepeats(changes) {
    const locked = new Set(changes.filter(({ path }) => !path.endsWith('package.json')).map(({ name }) => name));
    const seen = new Set();
    return changes.filter((change) => {
        if (change.path.endsWith('package.json') && locked.has(change.name))
            return false;
        const key = `${change.name}\0${change.from}\0${change.to}`;
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./src/evidence/database-error.ts
// A failure's message in; out: the table and column that a database says it does not know, and what the graph knows of them.
const NAME = String.raw `["'\u0060\[]?([\w$.-]+)["'\u0060\]]?`;
/** Each gives a table, a column or both, by the words of one database or library. */
const MESSAGES = [
    // PostgreSQL, Redshift
    { pattern: /column "?(?:([\w$]+)\.)?([\w$]+)"? of relation "([\w$.]+)" does not exist/i, column: 2, table: 3 },
    { pattern: /column "?(?:([\w$]+)\.)?"?([\w$]+)"? does not exist/i, table: 1, column: 2 },
    { pattern: /relation "([\w$.]+)" does not exist/i, table: 1 },
    // MySQL, MariaDB
    { pattern: /Unknown column '(?:([\w$]+)\.)?([\w$]+)' in/i, table: 1, column: 2 },
    { pattern: /Table '([\w$.-]+)' doesn't exist/i, table: 1 },
    // SQLite
    { pattern: /table ([\w$.]+) has no column named ([\w$]+)/i, table: 1, column: 2 },
    { pattern: /no such column: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
    { pattern: /no such table: ([\w$.]+)/i, table: 1 },
    // SQL Server
    { pattern: /Invalid column name '([\w$]+)'/i, column: 1 },
    { pattern: /Invalid object name '([\w$.]+)'/i, table: 1 },
    // Snowflake, BigQuery, Databricks, DuckDB
    { pattern: /invalid identifier '(?:([\w$]+)\.)?([\w$]+)'/i, table: 1, column: 2 },
    { pattern: /Object '([\w$.]+)' does not exist/i, table: 1 },
    { pattern: /Unrecognized name: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
    { pattern: new RegExp(String.raw `Referenced column ${NAME} not found in FROM clause`, 'i'), column: 1 },
    { pattern: new RegExp(String.raw `Table with name ${NAME} does not exist`, 'i'), table: 1 },
    { pattern: /Not found: Table ([\w$.:-]+)/i, table: 1 },
    { pattern: /A column.{0,60}with name ["'`]?([\w$]+)["'`]? cannot be resolved/i, column: 1 },
    // Prisma
    { pattern: /The column [`'"](?:([\w$]+)\.)?([\w$]+)[`'"] does not exist/i, table: 1, column: 2 },
    { pattern: /The table [`'"]([\w$.]+)[`'"] does not exist/i, table: 1 },
];
function missingNames(message) {
    const found = [];
    for (const { pattern, table, column } of MESSAGES) {
        const match = pattern.exec(message.slice(0, 20_000));
        if (!match)
            continue;
        const named = { table: part(match, table), column: part(match, column) };
        if (!found.some((one) => one.column === named.column && one.table === named.table))
            found.push(named);
    }
    // The most telling message of one place says both.
    return found.some(({ column }) => column !== null) ? found.filter(({ column }) => column !== null) : found;
}
/** What the graph knows under such names. Several, when the name alone does not tell which table is meant. */
function joinNames(names, graph) {
    return names.flatMap((name) => (name.column === null ? joinTable(name, graph) : joinColumn(name, graph))).slice(0, 8);
}
function joinTable({ table }, graph) {
    if (table === null)
        return [];
    const gone = graph.gone.filter((one) => one.column === null && isNamed(one.asset, table));
    if (gone.length > 0)
        return gone.map((one) => joined(one.asset, null, one, graph));
    return graph.nodes
        .filter((node) => isTable(node) && isNamed(node.id, table))
        .map((node) => joined(node.id, null, null, graph));
}
function joinColumn({ table, column }, graph) {
    const wanted = column.toLowerCase();
    // A qualifier is often an alias: it narrows when it names a table, and says nothing otherwise.
    const qualifies = table !== null &&
        [...graph.nodes, ...graph.gone.map(({ asset }) => ({ id: asset }))].some(({ id }) => isNamed(id, table));
    const isMeant = (asset) => !qualifies || isNamed(asset, table);
    const gone = graph.gone.filter((one) => one.column?.toLowerCase() === wanted && isMeant(one.asset));
    if (gone.length > 0)
        return gone.map((one) => joined(one.asset, one.column, one, graph));
    const there = graph.nodes.filter((node) => isTable(node) && isMeant(node.id) && node.columns.some(({ name }) => name.toLowerCase() === wanted));
    return there.map((node) => joined(node.id, column, null, graph));
}
function joined(asset, column, gone, graph) {
    const readers = new Map();
    for (const one of [...graph.faults, ...graph.edges]) {
        const name = 'toColumn' in one ? one.toColumn : one.column;
        if (!one.live || one.to !== asset || (column !== null && name !== column))
            continue;
        readers.set(`${one.path}:${one.line}`, { path: one.path, line: one.line });
        if (readers.size >= 10)
            break;
    }
    const node = graph.nodes.find(({ id }) => id === asset) ?? null;
    return { asset, column, gone, node, readers: [...readers.values()] };
}
function isTable(node) {
    return ['table', 'view', 'materialized-view', 'dbt-model', 'dbt-source', 'dbt-seed'].includes(node.kind);
}
/** `users` and `public.users` both name `table:public.users`; dbt's ids end in the model's name. */
function isNamed(asset, name) {
    const own = asset
        .slice(asset.indexOf(':') + 1)
        .split('/')
        .at(-1)
        .toLowerCase();
    const wanted = name.toLowerCase();
    return own === wanted || own.endsWith(`.${wanted}`) || wanted.endsWith(`.${own}`);
}
function part(match, index) {
    const text = index === undefined ? undefined : match[index];
    return text === undefined || text === '' ? null : text;
}

;// CONCATENATED MODULE: ./src/evidence/rank-suspects.ts
// Failures and all that changed since the last green run in; out: what may have caused them, most suspect first, with reasons.

const MOST = 6;
/** Below this it is no more suspect than anything else. */
const LEAST = 15;
/** Lines around a changed line that still belong to it. */
const NEAR = 3;
function rankSuspects(evidence) {
    const suspects = [
        ...schemaSuspects(evidence),
        ...fileSuspects(evidence),
        ...dependencySuspects(evidence),
        ...workflowSuspects(evidence),
        ...toolchainSuspects(evidence),
    ];
    return suspects
        .filter(({ score }) => score >= LEAST)
        .sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))
        .slice(0, MOST);
}
function schemaSuspects({ names, changes, findings, failures, touched }) {
    const failing = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
    const suspects = [];
    const told = new Set();
    function add(place, title, reasons, score) {
        const key = `${place.path}:${place.line}:${title}`;
        if (told.has(key))
            return;
        told.add(key);
        const { path, line } = place;
        suspects.push({ ...origin(touched, path), kind: 'schema', title, reasons, score, path, line });
    }
    for (const { asset, column, gone } of names) {
        if (gone === null)
            continue;
        const { cause } = gone;
        const isNew = changes.some((change) => change.path === cause.path && change.line === cause.line);
        const what = cause.renamedTo === null ? 'removes' : 'renames';
        const reasons = [`the failure names \`${shown(asset, column)}\``];
        reasons.push(isNew ? 'it is gone since the last green run' : 'it went before the last green run');
        add(cause, `${what} \`${shown(asset, column)}\``, reasons, isNew ? 150 : 70);
    }
    for (const finding of findings) {
        const [root] = finding.trail;
        if (!root || !finding.introduced || !failing.has(finding.path))
            continue;
        const reasons = [`\`${finding.path}:${finding.line}\`, where it fails, ${brief(finding)}`];
        add(root, `changes \`${shown(root.asset, root.column)}\``, reasons, finding.certainty === 'proven' ? 130 : 60);
    }
    for (const change of changes) {
        const title = `changes \`${shown(change.asset, change.column)}\` (${change.kind.replaceAll('-', ' ')})`;
        const isMigration = failures.some(({ kind }) => kind === 'migration' || kind === 'data-test');
        if (![...told].some((key) => key.startsWith(`${change.path}:${change.line}:`)))
            add(change, title, ['the schema changed since the last green run'], isMigration ? 60 : 20);
    }
    return suspects;
}
function fileSuspects({ failures, range, reach, touched, names }) {
    const joined = new Set(names.flatMap(({ gone }) => (gone ? [gone.cause.path] : [])));
    return (range?.files ?? []).flatMap((file) => {
        if (isDependencyFile(file.path) || joined.has(file.path) || isWorkflow(file.path))
            return [];
        const judged = judgeFile(file, failures, reach);
        if (judged === null)
            return [];
        const title = file.status === 'removed' ? `\`${file.path}\` was removed` : `\`${file.path}\` changed`;
        return [{ ...origin(touched, file.path), kind: 'code', path: file.path, title, ...judged }];
    });
}
function judgeFile(file, failures, reach) {
    const places = failures.flatMap((failure, at) => failure.locations
        .filter(({ path }) => path === file.path || path === file.previousPath)
        .map((place) => ({ ...place, rank: at })));
    const lines = changedLines(file.patch);
    const [first] = places;
    if (first) {
        const hit = places.find((place) => isNear(place, lines));
        const order = first.rank === 0 ? 0 : 15;
        if (hit)
            return { score: 120 - order, reasons: ['the failing line itself was changed'], line: hit.line };
        return { score: 90 - order, reasons: ['it fails in this file'], line: lines[0] ?? null };
    }
    const named = failures.some(({ message }) => message.includes(file.path));
    if (named)
        return { score: 80, reasons: ['the message names this file'], line: lines[0] ?? null };
    if (failures.some(({ locations }) => locations.some(({ path }) => testedBy(path) === testedName(file.path)))) {
        return { score: 65, reasons: ['by its name it is what the failing test tests'], line: lines[0] ?? null };
    }
    const distance = reach.get(file.path) ?? reach.get(file.previousPath ?? '');
    if (distance === undefined)
        return null;
    const reason = distance === 1 ? 'what fails reads it' : `what fails depends on it, ${distance} steps away`;
    return { score: Math.round(70 / distance), reasons: [reason], line: lines[0] ?? null };
}
function dependencySuspects({ dependencies, failures, touched }) {
    const said = failures.map(({ message, excerpt, code }) => `${message}\n${excerpt.text}\n${code ?? ''}`).join('\n');
    const about = failures.some(({ kind }) => ['dependency-conflict', 'missing-dependency'].includes(kind));
    return dependencies.map(({ path, line, name, from, to }) => {
        const isNamed = mentions(said, name);
        const title = from === null ? `adds \`${name}\` ${to}` : to === null ? `removes \`${name}\`` : `\`${name}\` ${from} → ${to}`;
        const reasons = [isNamed ? 'the failure names this package' : 'its version changed since the last green run'];
        const score = (isNamed ? 85 : 16) + (about ? 30 : 0) + (isMajor(from, to) ? 10 : 0);
        return { ...origin(touched, path), kind: 'dependency', title, reasons, score, path, line };
    });
}
function workflowSuspects({ range, workflow, failures, touched }) {
    const about = failures.some(({ kind }) => ['workflow-config', 'permission', 'runner', 'missing-file'].includes(kind));
    return (range?.files ?? [])
        .filter(({ path }) => isWorkflow(path))
        .map((file) => {
        const isOwn = file.path === workflow;
        const reasons = [isOwn ? 'this very workflow was changed' : 'a workflow or action was changed'];
        const score = (isOwn ? 45 : 20) + (about ? 60 : 0);
        const line = changedLines(file.patch)[0] ?? null;
        const title = `\`${file.path}\` changed`;
        return { ...origin(touched, file.path), kind: 'workflow', title, reasons, score, path: file.path, line };
    });
}
function toolchainSuspects({ toolchain, failures }) {
    const said = failures.map(({ message, tool }) => `${message} ${tool ?? ''}`).join('\n');
    const drift = failures.some(({ origin }) => origin === 'drift' || origin === 'infrastructure');
    return toolchain.map(({ name, from, to }) => {
        const isNamed = mentions(said, name.replace(/^action /, ''));
        const reasons = [isNamed ? 'the failure names it' : 'it is another version than in the last green run'];
        const score = (isNamed ? 65 : 18) + (drift ? 25 : 0);
        const title = `${name} ${from} → ${to}`;
        return { kind: 'toolchain', title, reasons, score, path: null, line: null, commit: null, pull: null };
    });
}
/** Lines at head that a unified diff adds or stands beside; 1-based, ascending. */
function changedLines(patch) {
    const lines = [];
    let line = 0;
    for (const text of (patch ?? '').split('\n')) {
        const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
        if (hunk)
            line = Number(hunk[1]) - 1;
        else if (text.startsWith('+'))
            lines.push(++line);
        // What was removed stood after the line that is there now.
        else if (text.startsWith('-'))
            lines.push(Math.max(1, line));
        else if (!text.startsWith('\\'))
            line += 1;
    }
    return [...new Set(lines)];
}
/** `src/invoice.test.ts`, `test_invoice.py`, `InvoiceTest.java`, `invoice_spec.rb` all test `invoice`; null: no test. */
function testedBy(path) {
    const name = baseName(path);
    const own = /^(.+?)[._-](?:test|tests|spec|cy|e2e)$|^test_(.+)$|^(.+?)(?:Tests?|Spec|IT)$/.exec(name);
    return own === null ? null : (own[1] ?? own[2] ?? own[3]).toLowerCase();
}
function testedName(path) {
    return testedBy(path) === null ? baseName(path).toLowerCase() : '';
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
function isNear({ line }, changed) {
    return line !== null && changed.some((one) => Math.abs(one - line) <= NEAR);
}
function origin(touched, path) {
    return { commit: touched.get(path)?.[0] ?? null, pull: null };
}
function isWorkflow(path) {
    return /^\.github\/(workflows|actions)\//.test(path) || /(^|\/)action\.ya?ml$/.test(path);
}
function isMajor(from, to) {
    return (from !== null && to !== null && from.replace(/^\D*/, '').split('.')[0] !== to.replace(/^\D*/, '').split('.')[0]);
}
/** As a word of its own: `react` does not name `react-dom`. */
function mentions(text, name) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        const isWord = (character) => character !== undefined && /[\w@-]/.test(character);
        if (!isWord(text[at - 1]) && !isWord(text[at + name.length]))
            return true;
    }
    return false;
}
function brief({ rule }) {
    return rule.includes('removed') ? 'reads what this takes away' : 'depends on what this changes';
}
function shown(asset, column) {
    const name = asset
        .slice(asset.indexOf(':') + 1)
        .replace(/^.*\//, '')
        .replace(/^(public|dbo|main)\./, '');
    return column === null ? name : `${name}.${column}`;
}

;// CONCATENATED MODULE: ./src/evidence/reach.ts
// A graph and files in; out: the files that these depend on, and by how many steps.
/** Beyond this everything reaches everything. */
const FARTHEST = 4;
/** The files themselves are at distance 0. Both what a file reads and what it imports count as a step. */
function reachOf(graph, paths) {
    const homes = new Map(graph.nodes.map((node) => [node.id, node.path]));
    const needs = new Map();
    for (const { path, to } of [...graph.edges, ...graph.faults]) {
        const home = homes.get(to);
        if (home === undefined || home === path)
            continue;
        const known = needs.get(path);
        if (known)
            known.add(home);
        else
            needs.set(path, new Set([home]));
    }
    // A table is made in one migration and changed in others: all that speak of it are part of it.
    for (const node of graph.nodes) {
        if (node.kind !== 'migration')
            continue;
        for (const edge of needs.get(node.path) ?? []) {
            const back = needs.get(edge);
            if (back)
                back.add(node.path);
            else
                needs.set(edge, new Set([node.path]));
        }
    }
    const distance = new Map(paths.map((path) => [path, 0]));
    let front = [...distance.keys()];
    for (let step = 1; step <= FARTHEST && front.length > 0; step++) {
        const next = [];
        for (const path of front) {
            for (const need of needs.get(path) ?? []) {
                if (distance.has(need))
                    continue;
                distance.set(need, step);
                next.push(need);
            }
        }
        front = next;
    }
    return distance;
}

// EXTERNAL MODULE: ./src/failures/redact/redact.ts + 8 modules
var redact = __webpack_require__(85508);
// EXTERNAL MODULE: ./src/failures/signature/signature-of.ts + 4 modules
var signature_of = __webpack_require__(85921);
;// CONCATENATED MODULE: ./src/failures/diagnose-annotations.ts
// Annotations of a job's check run in, where its log is gone; the failures that they still tell out.


/** What the runner writes under every failed step says only that it failed. */
const EMPTY = /^Process completed with exit code \d+\.?$/;
/** Annotations that belong to no file carry this as their path. */
const NO_FILE = '.github';
const diagnose_annotations_MOST = 20;
/** Null when they say nothing. */
function diagnoseAnnotations(notes, job, step, secrets = []) {
    const telling = notes.filter(({ level, message }) => level === 'failure' && !EMPTY.test(message.trim()));
    const failures = telling.slice(0, diagnose_annotations_MOST).map((note) => failureOf(note, secrets));
    if (failures.length === 0)
        return null;
    return {
        schemaVersion: 1,
        job,
        step,
        failures,
        primary: 0,
        excerpts: [],
        excerptTokens: 0,
        logLines: 0,
        truncated: true,
    };
}
function failureOf({ path, line, title, message }, secrets) {
    const text = (0,redact/* redactText */.R)(message, secrets);
    const isPlaced = path !== NO_FILE && path !== '';
    const code = /\b([A-Z]{1,6}\d{2,6})\b/.exec(`${title} ${text}`)?.[1] ?? null;
    const tool = null;
    const kind = /timed? ?out|maximum execution time/i.test(text)
        ? 'timeout'
        : /runner has received a shutdown|lost communication/i.test(text)
            ? 'runner'
            : 'unknown';
    const signature = (0,signature_of/* signatureOf */.y)({ tool, kind, code, test: null, message: text, frame: isPlaced ? path : null });
    return {
        kind,
        origin: kind === 'runner' ? 'infrastructure' : 'unknown',
        action: kind === 'unknown' ? 'human' : 'rerun',
        tool,
        code,
        test: null,
        message: text,
        locations: isPlaced ? [{ path, line, startColumn: null }] : [],
        // There is no log to quote; the annotation stands for it.
        excerpt: { startLine: 1, endLine: text.split('\n').length, text },
        signature,
        cause: null,
        advice: 'The log is gone; this is what the job noted. Run it again to see the whole.',
    };
}

// EXTERNAL MODULE: ./src/failures/redact/known-secrets.ts
var known_secrets = __webpack_require__(59374);
// EXTERNAL MODULE: ./src/failures/kind-advice.ts
var kind_advice = __webpack_require__(75446);
;// CONCATENATED MODULE: ./src/failures/structured/add-reported.ts
// A diagnosis of a log and what reports say in; the diagnosis out, with what the log left open filled in.



/** Failures that only a report tells, beyond those of the log. */
const MOST_ADDED = 20;
/** `mayAdd`: what only the reports tell belongs to this job, and not to another one of the run. */
function addReported(diagnosis, reports, { mayAdd, secrets = [] }) {
    const failures = [...diagnosis.failures];
    const added = [];
    for (const report of reports) {
        const at = failures.findIndex((failure) => isSame(failure, report));
        const known = failures[at];
        if (known)
            failures[at] = completed(known, add_reported_hidden(report, secrets));
        else if (mayAdd && added.length < MOST_ADDED)
            added.push(add_reported_failureOf(add_reported_hidden(report, secrets)));
    }
    // Where the log names no cause, the report's is the first one.
    const first = failures[diagnosis.primary];
    const isTold = first !== undefined && (first.kind !== 'unknown' || first.locations.length > 0);
    if (isTold || added.length === 0)
        return { ...diagnosis, failures: [...failures, ...added] };
    return { ...diagnosis, failures: [...added, ...failures], primary: 0 };
}
/** Runners name a test in many ways; its own name, its first line of message or its place tell that it is meant. */
function isSame(failure, report) {
    const name = report.test?.split(/ > |::|\.(?=\w+$)/).at(-1);
    if (failure.test !== null && name)
        return failure.test.includes(name);
    if (failure.message.includes(report.message.split('\n')[0].slice(0, 200)))
        return true;
    return report.locations.some(({ path, line }) => failure.locations.some((known) => line !== null && known.line === line && ends(known.path, path)));
}
function ends(a, b) {
    return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
function completed(failure, report) {
    return {
        ...failure,
        test: failure.test ?? report.test,
        code: failure.code ?? report.code,
        locations: failure.locations.length > 0 ? failure.locations : report.locations,
    };
}
/** All of it came from an artifact, so all of it may hold a secret: names of tests and paths too. */
function add_reported_hidden(report, secrets) {
    return {
        ...report,
        code: report.code === null ? null : (0,redact/* redactText */.R)(report.code, secrets),
        test: report.test === null ? null : (0,redact/* redactText */.R)(report.test, secrets),
        message: (0,redact/* redactText */.R)(report.message, secrets),
        locations: report.locations.map((place) => ({ ...place, path: (0,redact/* redactText */.R)(place.path, secrets) })),
    };
}
function add_reported_failureOf({ kind, tool, code, test, message, locations }) {
    return {
        kind,
        ...kind_advice/* KIND_ADVICE */.E[kind],
        tool,
        code,
        test,
        message,
        locations,
        // It stands in a report, not in the log: no line of the log can be quoted for it.
        excerpt: { startLine: 1, endLine: 1, text: '' },
        signature: (0,signature_of/* signatureOf */.y)({ tool, kind, code, test, message, frame: locations[0]?.path ?? null }),
        cause: null,
    };
}

// EXTERNAL MODULE: ./src/stories/diagnose-log.ts + 95 modules
var diagnose_log = __webpack_require__(31993);
// EXTERNAL MODULE: ./src/failures/location.ts
var failures_location = __webpack_require__(4856);
;// CONCATENATED MODULE: ./src/failures/structured/reported.ts
// What a tool's own report says of one failure: exact where a log is prose. Untrusted: sizes are capped, shapes are checked.
/** More failures than these say nothing more. */
const MOST_REPORTED = 200;
const LONGEST_MESSAGE = 4000;
function reported(from) {
    const message = from.message.trim().slice(0, LONGEST_MESSAGE) || 'no message';
    return { tool: null, code: null, test: null, locations: [], ...from, message };
}
function asGroup(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' && value !== '' ? value : null;
}
function asCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}
/** Terminal colours that runners leave in their reports. */
function withoutColours(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours begin with
    return text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}

;// CONCATENATED MODULE: ./src/failures/structured/dbt-results.ts
// dbt's run_results.json in; models that failed and tests that found rows out.


/** `pathOf`: where a node is written, for those whose message does not say it. */
function readDbtResults(text, pathOf = () => null) {
    let report;
    try {
        report = asGroup(JSON.parse(text));
    }
    catch {
        return null;
    }
    const schema = asText(asGroup(report.metadata).dbt_schema_version) ?? '';
    if (!Array.isArray(report.results) || !schema.includes('run-results'))
        return null;
    return asList(report.results)
        .map(asGroup)
        .filter(({ status }) => status === 'error' || status === 'fail' || status === 'runtime error')
        .slice(0, MOST_REPORTED)
        .map((result) => {
        const id = asText(result.unique_id) ?? '';
        const [type = '', , ...name] = id.split('.');
        const message = asText(result.message) ?? `${asText(result.status)}`;
        // `Database Error in model orders (models/marts/orders.sql)`
        const told = /\(((?:models|tests|seeds|snapshots|analyses|macros)\/[\w./ -]+\.(?:sql|ya?ml|csv|py))\)/.exec(message)?.[1];
        const path = told ?? pathOf(id);
        const isTest = type === 'test' || type === 'unit_test';
        return reported({
            tool: 'dbt',
            kind: isTest && result.status === 'fail' ? 'data-test' : 'compile',
            code: /^(\w+ Error)\b/.exec(message)?.[1] ?? null,
            test: isTest ? name.join('.') : null,
            message: message.trim().split('\n').slice(0, 4).join('\n'),
            locations: path === null ? [] : [(0,failures_location/* place */.ik)(path, null)],
        });
    });
}

;// CONCATENATED MODULE: ./src/failures/structured/go-test.ts
// `go test -json` in: one event a line; the failed tests and packages that do not build, with their output, out.


const MOST_OUTPUT = 8000;
function readGoTest(text) {
    if (!/^\s*\{"(?:Time|Action|ImportPath)"/.test(text.slice(0, 200)))
        return null;
    const outputs = new Map();
    const failed = new Map();
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const event = eventOf(line);
        const pack = asText(event?.Package) ?? asText(event?.ImportPath) ?? '';
        const test = asText(event?.Test);
        const key = `${pack}\0${test ?? ''}`;
        const output = asText(event?.Output);
        const known = outputs.get(key) ?? '';
        if (output !== null && known.length < MOST_OUTPUT)
            outputs.set(key, known + output);
        if (event?.Action === 'fail' || event?.Action === 'build-fail')
            failed.set(key, { pack, test });
    }
    const tests = [...failed.values()].filter(({ test }) => test !== null);
    // A failed test fails its parents and its package: the deepest says why.
    const deepest = [...failed].filter(([, { pack, test }]) => {
        if (test === null)
            return !tests.some((one) => one.pack === pack);
        return !tests.some((one) => one.pack === pack && one.test !== test && one.test.startsWith(`${test}/`));
    });
    return deepest.slice(0, MOST_REPORTED).map(([key, { pack, test }]) => {
        const output = outputs.get(key) ?? '';
        const found = /^\s*([\w./-]+\.go):(\d+)(?::(\d+))?: (.*)$/m.exec(output);
        const words = output.split('\n').find((line) => line.trim() !== '' && !/^\s*(?:===|---|FAIL|ok|#)/.test(line));
        return reported({
            tool: 'go',
            kind: test === null ? 'compile' : 'test',
            test: test === null ? null : `${pack}.${test}`,
            message: found?.[4] ?? words ?? `${pack} fails`,
            locations: found ? [(0,failures_location/* place */.ik)(found[1], found[2], found[3])] : [],
        });
    });
}
function eventOf(line) {
    try {
        return asGroup(JSON.parse(line));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/failures/structured/javascript-json.ts
// The JSON reports of Jest, Vitest (its Jest-like reporter) and Playwright in; their failed tests out.


function readJestJson(text) {
    const report = parsed(text);
    if (report === null || !Array.isArray(report.testResults))
        return null;
    const found = [];
    for (const file of asList(report.testResults).map(asGroup)) {
        const path = asText(file.name) ?? asText(file.testFilePath);
        const tests = asList(file.assertionResults).map(asGroup);
        const failed = tests.filter(({ status }) => status === 'failed');
        for (const test of failed)
            found.push(jestFailure(test, path));
        // A file that does not even load has no tests, only a message.
        const own = asText(file.message);
        if (failed.length === 0 && file.status === 'failed' && own !== null) {
            const locations = path === null ? [] : [(0,failures_location/* place */.ik)(path, null)];
            found.push(reported({ kind: 'test', test: null, message: firstLine(own), locations }));
        }
        if (found.length >= MOST_REPORTED)
            break;
    }
    return found.slice(0, MOST_REPORTED);
}
function jestFailure(test, path) {
    const message = withoutColours(asList(test.failureMessages)
        .map(asText)
        .find((one) => one !== null) ?? '');
    const names = [...asList(test.ancestorTitles), test.title].map(asText).filter((name) => name !== null);
    const { line, column } = asGroup(test.location);
    const stack = path === null ? null : placeIn(message, path);
    const own = path === null ? [] : [stack ?? { ...(0,failures_location/* place */.ik)(path, asCount(line)), startColumn: asCount(column) }];
    return reported({
        kind: /toMatch(?:Inline)?Snapshot|Snapshot `/.test(message) ? 'snapshot' : 'test',
        code: /^(\w*(?:Error|Exception))\b/.exec(message)?.[1] ?? null,
        test: asText(test.fullName) ?? names.join(' > '),
        message: firstLine(message),
        locations: own,
    });
}
function readPlaywrightJson(text) {
    const report = parsed(text);
    if (report === null || !Array.isArray(report.suites) || asGroup(report.config).projects === undefined)
        return null;
    const found = [];
    const queue = asList(report.suites).map((suite) => ({ suite: asGroup(suite), titles: [] }));
    for (let at = 0; at < queue.length && at < 10_000 && found.length < MOST_REPORTED; at++) {
        const { suite, titles } = queue[at];
        const inner = [...titles, asText(suite.title) ?? ''].slice(0, 20);
        for (const child of asList(suite.suites))
            queue.push({ suite: asGroup(child), titles: inner });
        for (const spec of asList(suite.specs).map(asGroup)) {
            if (spec.ok === false)
                found.push(playwrightFailure(spec, suite, inner));
        }
    }
    return found.slice(0, MOST_REPORTED);
}
function playwrightFailure(spec, suite, titles) {
    const results = asList(spec.tests)
        .flatMap((test) => asList(asGroup(test).results))
        .map(asGroup);
    const error = asGroup(results.map(({ error: one }) => one).find((one) => one !== undefined));
    const { file, line, column } = asGroup(error.location);
    const path = asText(file) ?? asText(spec.file) ?? asText(suite.file);
    const message = withoutColours(asText(error.message) ?? 'failed');
    return reported({
        tool: 'playwright',
        kind: /timeout of \d+ms exceeded/i.test(message) ? 'timeout' : 'test',
        test: [...titles, asText(spec.title) ?? ''].filter((title) => title !== '').join(' > '),
        message: firstLine(message),
        locations: path === null ? [] : [(0,failures_location/* place */.ik)(path, asCount(line) ?? asCount(spec.line), asCount(column))],
    });
}
function placeIn(message, path) {
    const at = message.indexOf(`${path}:`);
    const match = at < 0 ? null : /^(\d+)(?::(\d+))?/.exec(message.slice(at + path.length + 1));
    return match ? (0,failures_location/* place */.ik)(path, match[1], match[2]) : null;
}
function firstLine(message) {
    return message.trim().split('\n')[0];
}
function parsed(text) {
    try {
        return asGroup(JSON.parse(text));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/failures/structured/junit.ts
// JUnit XML, as most test runners write it: failures and errors of test cases, with the place where the report has one.



/** Entities cannot grow: the parser knows the five of XML only. */
function readJunit(text) {
    if (!/<testsuites?[\s>]/.test(text.slice(0, 20_000)))
        return null;
    const found = [];
    const parser = new saxes.SaxesParser();
    let suite = { file: null };
    let test = null;
    let failure = null;
    parser.on('error', () => { });
    parser.on('opentag', ({ name, attributes }) => {
        const value = (key) => {
            const given = attributes[key];
            return typeof given === 'string' && given !== '' ? given : null;
        };
        if (name === 'testsuite')
            suite = { file: value('file') ?? value('filepath') };
        if (name === 'testcase') {
            const file = value('file') ?? suite.file;
            test = { name: value('name') ?? '', className: value('classname') ?? '', file, line: value('line') };
        }
        if (name === 'failure' || name === 'error')
            failure = { type: value('type'), message: value('message') ?? '', body: '' };
    });
    const onText = (part) => {
        if (failure && failure.body.length < 20_000)
            failure.body += part;
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('closetag', ({ name }) => {
        if ((name === 'failure' || name === 'error') && failure) {
            if (found.length < MOST_REPORTED)
                found.push(junit_failureOf(test, failure));
            failure = null;
        }
        if (name === 'testcase')
            test = null;
    });
    try {
        parser.write(text).close();
    }
    catch {
        // What was read before the report breaks off still counts.
    }
    return found;
}
function junit_failureOf(test, failure) {
    const message = failure.message.trim() === '' ? failure.body.trim().split('\n')[0] : failure.message;
    const names = [test?.className, test?.name].filter((name) => name);
    const own = test?.file ? [(0,failures_location/* place */.ik)(test.file, test.line ?? lineIn(failure.body, test.file))] : [];
    return reported({
        kind: 'test',
        code: failure.type !== null && /^[\w.$:]{1,120}$/.test(failure.type) ? failure.type.split('.').at(-1) : null,
        test: names.length > 0 ? names.join(' > ') : null,
        message,
        locations: own.length > 0 ? own : placesIn(failure.body),
    });
}
function lineIn(body, file) {
    const at = body.indexOf(`${file}:`);
    return at < 0 ? null : (/^\d+/.exec(body.slice(at + file.length + 1))?.[0] ?? null);
}
/** The first place of a stack or of pytest's last line. */
function placesIn(body) {
    const match = /(?:^|[\s(])((?:[\w.@-]+\/)*[\w.@-]+\.(?:py|[cm]?[jt]sx?|java|kt|go|rb|php|cs|rs|scala|swift)):(\d{1,7})/m.exec(body.slice(0, 20_000));
    return match ? [(0,failures_location/* place */.ik)(match[1], match[2])] : [];
}

;// CONCATENATED MODULE: ./src/failures/structured/sarif.ts
// SARIF in; its results of level error, or of warning where it has none, out.


/** Tools that look for weaknesses, by words of their names. */
const SCANNERS = /codeql|semgrep|trivy|grype|snyk|bandit|gosec|checkov|tfsec|kics|gitleaks|trufflehog|zap|sonar/i;
function readSarif(text) {
    let report;
    try {
        report = asGroup(JSON.parse(text));
    }
    catch {
        return null;
    }
    if (!Array.isArray(report.runs) || !/^2\./.test(asText(report.version) ?? ''))
        return null;
    const found = [];
    for (const run of asList(report.runs).map(asGroup)) {
        const tool = asText(asGroup(asGroup(run.tool).driver).name);
        const results = asList(run.results).map(asGroup);
        for (const result of results) {
            if ((asText(result.level) ?? 'warning') !== 'error' || found.length >= MOST_REPORTED)
                continue;
            const [first] = asList(result.locations).map(asGroup);
            const physical = asGroup(first?.physicalLocation);
            const path = asText(asGroup(physical.artifactLocation).uri);
            const { startLine, startColumn } = asGroup(physical.region);
            found.push(reported({
                tool: tool?.toLowerCase() ?? null,
                kind: SCANNERS.test(tool ?? '') ? 'security-scan' : 'lint',
                code: asText(result.ruleId),
                message: asText(asGroup(result.message).text) ?? asText(result.ruleId) ?? 'no message',
                locations: path === null ? [] : [(0,failures_location/* place */.ik)(decoded(path), asCount(startLine), asCount(startColumn))],
            }));
        }
    }
    return found;
}
function decoded(uri) {
    try {
        return decodeURIComponent(uri);
    }
    catch {
        return uri;
    }
}

;// CONCATENATED MODULE: ./src/failures/structured/index.ts
// A report file's name and text in; the failures that it tells out. Which files are worth opening is told by their names.





const JSON_READERS = [readDbtResults, readPlaywrightJson, readJestJson, readSarif, readGoTest];
const NAMES = [
    /(^|[/_-])(?:junit|test-?results?|surefire|failsafe|nunit|xunit|pytest|phpunit|rspec|report)[\w.-]*\.xml$/i,
    /(^|\/)(?:test-results?|test-reports?|surefire-reports|failsafe-reports|junit|reports)\/[^\s]*\.xml$/i,
    /(^|\/)TEST-[\w.$-]+\.xml$/,
    /\.sarif(?:\.json)?$/i,
    /(^|\/)run_results\.json$/,
    /(^|\/)target\/manifest\.json$|^manifest\.json$/,
    /(^|[/_.-])(?:jest|vitest|playwright|test)[\w.-]*(?:results?|report)[\w.-]*\.jsonl?$/i,
    /(^|\/)(?:test-results?|playwright-report|reports)\/[^\s]*\.json$/i,
    /(^|[/_-])go-?test[\w.-]*\.jsonl?$/i,
];
function isReport(path) {
    return NAMES.some((pattern) => pattern.test(path));
}
/** Empty when all passed, or when nobody can read it. */
function readReport(path, text, pathOf = () => null) {
    const clean = text.replace(/^\ufeff/, '');
    if (/\.xml$/i.test(path))
        return readJunit(clean) ?? [];
    for (const read of JSON_READERS) {
        const found = read === readDbtResults ? readDbtResults(clean, pathOf) : read(clean);
        if (found !== null)
            return found;
    }
    return [];
}

;// CONCATENATED MODULE: ./src/failures/structured/dbt-manifest.ts
// dbt's manifest.json in; where each of its nodes is written out. Models and tests of dbt's results have ids, not paths.

/** By unique id, as `run_results.json` names them; null when the text is none of dbt's manifests. */
function readDbtManifest(text) {
    // Web pages have a manifest.json too, and no need to be parsed.
    if (!text.slice(0, 4000).includes('dbt_schema_version'))
        return null;
    let manifest;
    try {
        manifest = asGroup(JSON.parse(text));
    }
    catch {
        return null;
    }
    if (!(asText(asGroup(manifest.metadata).dbt_schema_version) ?? '').includes('manifest'))
        return null;
    const paths = new Map();
    for (const group of [manifest.nodes, manifest.unit_tests, manifest.sources]) {
        for (const [id, node] of Object.entries(asGroup(group))) {
            const path = asText(asGroup(node).original_file_path);
            if (path !== null && isWithin(path))
                paths.set(id, path);
        }
    }
    return paths;
}
/** A path that leaves the project was not written by dbt. */
function isWithin(path) {
    return path.length < 500 && !/^(?:[/\\~]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
}

;// CONCATENATED MODULE: ./src/failures/structured/read-files.ts
// Report files of one run in; the failures that they tell out, with what one file knows of another.


const MANIFEST = /(?:^|\/)manifest\.json$/;
function readReportFiles(files) {
    const paths = new Map();
    for (const { path, text } of files) {
        if (!MANIFEST.test(path))
            continue;
        for (const [id, written] of readDbtManifest(text) ?? [])
            paths.set(id, written);
    }
    return files
        .filter(({ path }) => !MANIFEST.test(path))
        .flatMap(({ path, text }) => readReport(path, text, (id) => paths.get(id) ?? null));
}

;// CONCATENATED MODULE: ./src/stories/read-reports.ts
// A failed run in; out: what the reports say that its steps uploaded or left in the checkout.



/** Archives opened; each is a request and a download. */
const MOST_ARTIFACTS = 6;
/** Names under which people upload reports; others are builds. */
const WORTH_OPENING = /test|junit|report|result|sarif|dbt|coverage|playwright|vitest|jest|pytest|e2e|spec/i;
async function readReports(run, isOwnRun, github, edges) {
    if (isOwnRun) {
        const files = await edges.findReports(isReport);
        return { reports: readReportFiles(files), problems: [] };
    }
    const listed = await github.listArtifacts(run.id);
    if ((0,service_error/* isServiceError */.g)(listed)) {
        const reason = `uploaded reports were not read: ${(0,service_error/* describeServiceError */.V)(listed)}`;
        return { reports: [], problems: [{ path: '.', line: 1, reason }] };
    }
    const reports = [];
    const problems = [];
    for (const artifact of listed.filter(({ name }) => WORTH_OPENING.test(name)).slice(0, MOST_ARTIFACTS)) {
        const read = await github.readArtifact(artifact, isReport);
        const left = (0,service_error/* isServiceError */.g)(read) ? [(0,service_error/* describeServiceError */.V)(read)] : read.left;
        problems.push(...left.map((reason) => ({ path: '.', line: 1, reason: `artifact ${artifact.name}: ${reason}` })));
        if ((0,service_error/* isServiceError */.g)(read))
            continue;
        const files = read.files.map(({ name, bytes }) => ({ path: name, text: new TextDecoder().decode(bytes) }));
        reports.push(...readReportFiles(files));
    }
    return { reports, problems };
}

;// CONCATENATED MODULE: ./src/stories/read-failed-jobs.ts
// A failed run in; out: the diagnosis of each of its failed jobs, those that fail alike folded into one.









/** A matrix may fail in hundreds of jobs; they mostly say the same. */
const MOST_JOBS = 12;
/** Jobs whose passing log is fetched for comparison. */
const MOST_COMPARED = 4;
async function readFailedJobs(request, github, edges) {
    const { run, green } = request;
    const problems = [];
    const listed = await github.listJobs(run);
    const setup = { failing: [], passing: [] };
    if ((0,service_error/* isServiceError */.g)(listed))
        return { jobs: [], setup, first: null, problems: [problem((0,service_error/* describeServiceError */.V)(listed))] };
    const failed = request.own
        ? ownJob(listed, edges.runnerName)
        : listed.filter(({ conclusion }) => (0,failed_run/* isFailed */.I)(conclusion));
    if (failed.length === 0 && run.conclusion === 'startup_failure') {
        return { jobs: [neverStarted(run)], setup, first: null, problems };
    }
    if (failed.length > MOST_JOBS) {
        problems.push(problem(`${failed.length} jobs failed; the logs of the first ${MOST_JOBS} are read`));
    }
    const greenJobs = green === null ? [] : await jobsOf(github, green, problems);
    const jobs = [];
    for (const [at, job] of failed.slice(0, MOST_JOBS).entries()) {
        edges.runner.info(`Reading the log of ${job.name}`);
        const twin = at < MOST_COMPARED
            ? greenJobs.find(({ name, conclusion }) => name === job.name && conclusion === 'success')
            : undefined;
        const read = await readJob(job, twin ?? null, request, github, edges, problems);
        if (setup.failing.length === 0)
            Object.assign(setup, read.setup);
        jobs.push({
            job: job.name,
            step: read.diagnosis?.step ?? failedStep(job),
            url: job.url,
            diagnosis: read.diagnosis,
            comparedWith: read.compared ? green.url : null,
            alsoIn: [],
        });
    }
    const said = await readReports(run, request.own !== null, github, edges);
    problems.push(...said.problems);
    const mayAdd = jobs.length === 1;
    const secrets = (0,known_secrets/* secretsOf */.Fj)(edges.environment);
    const told = jobs.map((job) => ({
        ...job,
        diagnosis: job.diagnosis && addReported(job.diagnosis, said.reports, { mayAdd, secrets }),
    }));
    const folded = foldAlike(told);
    return { jobs: folded, setup, first: failed.find(({ name }) => name === folded[0]?.job) ?? null, problems };
}
/** GitHub tells nobody but the page of the run what is wrong with the file; there are no jobs and no logs. */
function neverStarted(run) {
    const message = `The run ended before any job began: GitHub could not use ${run.path || 'the workflow file'}.`;
    const identity = { tool: 'github actions', kind: 'workflow-config', code: null, test: null, message };
    const failure = {
        ...identity,
        origin: 'change',
        action: 'patch',
        locations: run.path === '' ? [] : [{ path: run.path, line: null, startColumn: null }],
        excerpt: { startLine: 1, endLine: 1, text: '' },
        signature: (0,signature_of/* signatureOf */.y)({ ...identity, frame: run.path }),
        cause: 'startup-failure',
        advice: 'Open the page of the run: it names the line. Mend the workflow file, or the reusable workflow it calls.',
    };
    const empty = { excerpts: [], excerptTokens: 0, logLines: 0, truncated: false };
    const diagnosis = { schemaVersion: 1, job: null, step: null, failures: [failure], primary: 0, ...empty };
    return { job: run.name, step: null, url: run.url, diagnosis, comparedWith: null, alsoIn: [] };
}
/** Among the jobs of this very run, the one that is asking: others may have failed too, but are told by their own step. */
function ownJob(jobs, runner) {
    const failing = jobs.filter(({ steps }) => steps.some(({ conclusion }) => (0,failed_run/* isFailed */.I)(conclusion)));
    const own = failing.filter((job) => job.runner === runner && job.conclusion === null);
    return own.length > 0 ? own : failing;
}
async function jobsOf(github, run, problems) {
    const listed = await github.listJobs(run);
    if (!(0,service_error/* isServiceError */.g)(listed))
        return listed;
    problems.push(problem(`the last green run could not be compared with: ${(0,service_error/* describeServiceError */.V)(listed)}`));
    return [];
}
async function readJob(job, twin, request, github, edges, problems) {
    const { paths } = request;
    const { environment } = edges;
    const hasPath = paths === null ? null : (path) => paths.has(path);
    const matchPath = paths === null ? undefined : (0,diagnose_log.repositoryPaths)(paths).match;
    if (request.own?.logFile !== undefined) {
        const log = await edges.openLog(request.own.logFile);
        if (!('reason' in log)) {
            const result = await (0,diagnose_log.diagnoseLog)({ log, passing: null, hasPath, matchPath, environment });
            const diagnosis = { ...result, job: job.name, step: failedStep(job) };
            return { diagnosis, compared: false, setup: { failing: [], passing: [] } };
        }
        problems.push(problem(`\`log-file\` ${request.own.logFile}: ${log.reason}`));
    }
    const folder = edges.files.temporary;
    const saved = await github.saveJobLog(job.id, `${folder}/job-${job.id}.log`);
    if ((0,service_error/* isServiceError */.g)(saved)) {
        problems.push(problem(`no log of ${job.name}: ${whyNoLog(saved, request)}; its annotations are read instead`));
        const notes = job.checkRun === null ? [] : await github.listJobAnnotations(job.checkRun);
        const diagnosis = (0,service_error/* isServiceError */.g)(notes)
            ? null
            : diagnoseAnnotations(notes, job.name, failedStep(job), (0,known_secrets/* secretsOf */.Fj)(edges.environment));
        return { diagnosis, compared: false, setup: { failing: [], passing: [] } };
    }
    if (saved.cut)
        problems.push(problem(`the log of ${job.name} is not whole: the first ${saved.bytes} bytes were read`));
    const passing = twin === null ? null : await github.saveJobLog(twin.id, `${folder}/job-${twin.id}.log`);
    const passed = passing === null || (0,service_error/* isServiceError */.g)(passing) ? null : passing;
    if ((0,service_error/* isServiceError */.g)(passing))
        problems.push(problem(`the passing log of ${job.name} was not compared: ${(0,service_error/* describeServiceError */.V)(passing)}`));
    const result = await (0,diagnose_log.diagnoseLog)({
        log: edges.readFile(saved.file),
        passing: passed === null ? null : edges.readFile(passed.file),
        hasPath,
        matchPath,
        environment,
    });
    const step = failedStep(job) ?? result.step;
    const diagnosis = { ...result, job: job.name, step, truncated: saved.cut || result.truncated };
    const setup = {
        failing: await firstLines(edges, saved.file),
        passing: passed ? await firstLines(edges, passed.file) : [],
    };
    return { diagnosis, compared: passed !== null, setup };
}
function whyNoLog(error, { own }) {
    if (error.status === 410)
        return 'its logs have expired';
    if (own && error.status === 404)
        return 'GitHub gives it when the job is over (`log-file` can name a file with the output)';
    return (0,service_error/* describeServiceError */.V)(error);
}
/** A step without a name is called by its command, which may hold anything. */
function failedStep(job) {
    const name = job.steps.find(({ conclusion }) => (0,failed_run/* isFailed */.I)(conclusion))?.name;
    return name === undefined ? null : (0,redact/* redactText */.R)(name);
}
/** The set-up of a job stands in its first lines. */
async function firstLines(edges, file) {
    const most = 256 * 1024;
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of edges.readFile(file)) {
        text += decoder.decode(chunk, { stream: true });
        if (text.length >= most)
            break;
    }
    return text
        .slice(0, most)
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/, ''));
}
/** Jobs of a matrix that fail in the same way are one failure in several places. */
function foldAlike(jobs) {
    const kept = new Map();
    for (const job of jobs) {
        const signatures = (job.diagnosis?.failures ?? []).map(({ signature }) => signature.exact).sort();
        const key = signatures.length === 0 ? `job ${job.job}` : signatures.join(' ');
        const same = kept.get(key);
        if (same)
            kept.set(key, { ...same, alsoIn: [...same.alsoIn, job.job] });
        else
            kept.set(key, job);
    }
    return [...kept.values()].sort((a, b) => weight(b) - weight(a));
}
/** A cancelled job follows another's failure; one whose cause is known says more than one without. */
function weight({ diagnosis, alsoIn }) {
    const primary = diagnosis?.failures[diagnosis.primary];
    if (!primary)
        return 0;
    if (primary.kind === 'cancelled')
        return 1;
    return (primary.kind === 'unknown' ? 2 : 4) + (primary.locations.length > 0 ? 2 : 0) + (alsoIn.length > 0 ? 1 : 0);
}
function problem(reason) {
    return { path: '.', line: 1, reason };
}

;// CONCATENATED MODULE: ./src/stories/gather-evidence.ts
// A run, its failures and its last green run in; out: what changed between them, who changed it, and what the graph knows of it.






/** Files whose commits are asked for: each is a request. */
const MOST_FILES = 8;
const MOST_PULLS = 4;
async function gatherEvidence(request, github, edges) {
    const { run, green, failures, toolchain, head, settings } = request;
    const problems = [];
    const range = await rangeBetween(green, run, github, problems);
    const dependencies = dependencyChanges(range?.files ?? []);
    const known = await readGraph(request, range, edges, problems);
    const names = known === null
        ? []
        : joinNames(missingNames(failures.map(({ message, excerpt }) => `${message}\n${excerpt.text}`).join('\n')), known.graph);
    const failing = [...new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)))];
    const reach = known === null ? new Map(failing.map((path) => [path, 0])) : reachOf(known.graph, failing);
    const suspicious = [
        ...failing,
        ...names.flatMap(({ gone }) => (gone ? [gone.cause.path] : [])),
        ...(range?.files ?? []).map(({ path }) => path),
    ];
    const changed = new Set((range?.files ?? []).map(({ path }) => path));
    for (const { gone } of names)
        if (gone)
            changed.add(gone.cause.path);
    const asked = [...new Set(suspicious)].filter((path) => changed.has(path)).slice(0, MOST_FILES);
    const touched = await commitsOf(asked, run, range, github, problems);
    const suspects = rankSuspects({
        failures,
        range,
        touched,
        reach,
        names,
        changes: known?.review?.changes ?? [],
        findings: known?.review?.findings ?? [],
        dependencies,
        toolchain,
        workflow: run.path,
    });
    return { range, dependencies, suspects: await withPulls(suspects, github), problems };
    async function readGraph({ green: passed }, between, { openCommit, check, buildGraph, runner }, said) {
        if (head === null)
            return null;
        const progress = (line) => runner.info(line);
        const { graph } = await buildGraph(head, settings, progress);
        if (passed === null || (between !== null && between.files.length === 0))
            return { graph, review: null };
        const before = await openCommit(passed.headSha);
        if ('reason' in before) {
            said.push(problem(`the last green commit could not be opened: ${before.reason}`));
            return { graph, review: null };
        }
        return { graph, review: await check(before, head, settings, progress) };
    }
}
async function rangeBetween(green, run, github, problems) {
    if (green === null)
        return null;
    const range = await github.compareCommits(green.headSha, run.headSha);
    if (!(0,service_error/* isServiceError */.g)(range))
        return range;
    problems.push(problem(`what changed since the last green run is not known: ${(0,service_error/* describeServiceError */.V)(range)}`));
    return null;
}
/** Newest first, and only those since the last green run where that is known. */
async function commitsOf(paths, run, range, github, problems) {
    const found = new Map();
    const inRange = new Set(range?.commits.map(({ sha }) => sha));
    // One commit cannot be told apart from itself.
    if (range?.commits.length === 1) {
        for (const { path } of range.files)
            found.set(path, [...range.commits]);
    }
    for (const path of paths) {
        if (found.has(path))
            continue;
        const commits = await github.listCommitsOf(run.headSha, path, 5);
        if ((0,service_error/* isServiceError */.g)(commits)) {
            problems.push(problem(`who changed the files is not wholly known: ${(0,service_error/* describeServiceError */.V)(commits)}`));
            break;
        }
        const own = commits.filter(({ sha }) => inRange.has(sha));
        found.set(path, own.length > 0 ? own : commits.slice(0, 1));
    }
    return found;
}
async function withPulls(suspects, github) {
    const known = new Map();
    const told = [];
    for (const suspect of suspects) {
        const sha = suspect.commit?.sha;
        if (sha !== undefined && !known.has(sha) && known.size < MOST_PULLS)
            known.set(sha, await github.pullOfCommit(sha));
        told.push({ ...suspect, pull: sha === undefined ? null : (known.get(sha) ?? null) });
    }
    return told;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
;// CONCATENATED MODULE: ./src/report/diagnosis/annotations.ts
// The diagnosis of a run in; out: check run annotations at the places in the repository that the log names.

const annotations_MOST = 50;
/** GitHub's limits are 64 KB and 255 characters. */
const annotations_LONGEST_MESSAGE = 4000;
/** `paths` are the files of the commit: an annotation elsewhere shows nowhere. */
function diagnosisAnnotations(diagnosis, paths) {
    const seen = new Set();
    const found = [];
    for (const { diagnosis: log, job } of diagnosis.jobs) {
        for (const failure of log?.failures ?? []) {
            for (const { path, line, startColumn } of failure.locations) {
                if (line === null || line < 1 || path.startsWith('/') || (paths !== null && !paths.has(path)))
                    continue;
                const key = `${path}:${line}:${failure.message}`;
                if (seen.has(key) || found.length >= annotations_MOST)
                    continue;
                seen.add(key);
                const columns = startColumn === null || startColumn < 1 ? {} : { start_column: startColumn, end_column: startColumn };
                found.push({
                    path,
                    start_line: line,
                    end_line: line,
                    ...columns,
                    annotation_level: failure === diagnosis.primary ? 'failure' : 'warning',
                    title: (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleText */.Q6)([failure.tool, failure.code].filter(Boolean).join(' ') || failure.kind), 200),
                    message: (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleText */.Q6)(`${failure.message}\n\n${failure.advice}\n(${job})`), annotations_LONGEST_MESSAGE),
                });
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/report/permalink.ts
var permalink = __webpack_require__(19231);
// EXTERNAL MODULE: ./src/report/fit-sections.ts
var fit_sections = __webpack_require__(28582);
;// CONCATENATED MODULE: ./src/report/diagnosis/section.ts
// The diagnosis of one run in; out: what a person reads of it on the pull request, in the step summary and the check run.



/** Log lines shown of the failure that the verdict speaks of, and of each further one. */
const SHOWN_LINES = 24;
const SHOWN_LINES_MORE = 10;
const SHOWN_SUSPECTS = 4;
const ORIGIN = {
    change: { icon: '🔴', words: 'caused by this change' },
    drift: { icon: '🟠', words: 'the surroundings changed, not the code' },
    infrastructure: { icon: '🟣', words: 'infrastructure, not the code' },
    flaky: { icon: '🟡', words: 'flaky' },
    unknown: { icon: '🔴', words: 'cause not certain' },
};
const KIND = {
    compile: 'does not compile',
    type: 'type error',
    test: 'test fails',
    snapshot: 'snapshot differs',
    lint: 'lint error',
    'dependency-conflict': 'dependencies conflict',
    'missing-dependency': 'dependency missing',
    'missing-file': 'file missing',
    container: 'container build fails',
    'workflow-config': 'workflow is misconfigured',
    permission: 'permission or secret missing',
    network: 'network failure',
    'rate-limit': 'rate limit reached',
    timeout: 'timed out',
    'out-of-memory': 'out of memory',
    disk: 'disk is full',
    runner: 'runner failed',
    migration: 'migration fails',
    'data-test': 'data test fails',
    'security-scan': 'security scan fails',
    performance: 'performance budget exceeded',
    cancelled: 'cancelled',
    unknown: 'fails',
};
/** Markdown that fits `limit` characters, beginning with its heading. */
function writeDiagnosisSection(diagnosis, context, limit) {
    const head = `### ${diagnosisTitle(diagnosis)}`;
    const foot = footer(diagnosis, context);
    const sections = [
        cause(diagnosis, context),
        action(diagnosis),
        suspects(diagnosis, context),
        others(diagnosis, context),
        doubts(diagnosis),
        problems(diagnosis),
    ].filter((section) => section !== null);
    const { text } = (0,fit_sections/* fitSections */.W)(sections, limit - head.length - foot.length - 8);
    return [head, text, foot].filter((part) => part !== '').join('\n\n');
}
/** `🔴 CI fails: test fails · caused by this change`: without links, for check runs and logs too. */
function diagnosisTitle({ run, primary, jobs }) {
    const name = (0,escape_markdown/* code */.aY)(run.name, 80);
    if (primary === null)
        return `⚪ ${name} failed, and there is no log to say why`;
    const { icon, words } = ORIGIN[primary.origin];
    const first = primary.message.split('\n')[0].trim();
    const said = first === '' || first === '…' ? '' : `: ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(first, 100))}`;
    const what = primary.test === null ? `${KIND[primary.kind]}${said}` : `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(primary.test, 90))} fails`;
    const count = jobs.length + jobs.reduce((sum, { alsoIn }) => sum + alsoIn.length, 0);
    const where = count > 1 ? ` in ${count} jobs` : '';
    return `${icon} ${name}: ${what}${where} · ${words}`;
}
function cause({ jobs, primary }, context) {
    const [first] = jobs;
    if (!first)
        return null;
    if (primary === null || first.diagnosis === null)
        return { importance: 1, head: jobLine(first), items: [] };
    const lines = [jobLine(first), failureLine(primary, context)].filter((line) => line !== '');
    return { importance: 1, head: `${lines.join('\n\n')}\n\n${quote(primary, SHOWN_LINES)}`, items: [] };
}
function jobLine({ job, step, url, alsoIn }) {
    const name = url === '' ? (0,escape_markdown/* code */.aY)(job) : `[${(0,escape_markdown/* code */.aY)(job)}](${url})`;
    const also = alsoIn.length === 0
        ? ''
        : `, and the same in ${alsoIn
            .slice(0, 5)
            .map((one) => (0,escape_markdown/* code */.aY)(one))
            .join(', ')}${alsoIn.length > 5 ? ` and ${alsoIn.length - 5} more` : ''}`;
    return `**${name}**${step === null ? '' : ` · ${(0,escape_markdown/* escapeText */.X1)(step)}`}${also}`;
}
function failureLine(failure, context) {
    const places = failure.locations.slice(0, 3).map((place) => {
        const label = (0,escape_markdown/* code */.aY)(place.line === null ? place.path : `${place.path}:${place.line}`);
        return isInRepository(place.path) ? `[${label}](${(0,permalink/* permalink */.eL)(context, place.path, place.line ?? 1)})` : label;
    });
    const rest = failure.locations.length - places.length;
    if (rest > 0)
        places.push(`and ${rest} more`);
    const codeOf = failure.code === null ? [] : [(0,escape_markdown/* code */.aY)(failure.code)];
    const tool = failure.tool === null ? [] : [(0,escape_markdown/* escapeText */.X1)(failure.tool)];
    return [...tool, ...codeOf, places.join(', ')].filter((part) => part !== '').join(' · ');
}
/** The lines as the log has them, with their numbers in it. */
function quote(failure, most) {
    const { startLine, text } = failure.excerpt;
    // What only a report told has no lines in the log.
    if (text === '')
        return (0,escape_markdown/* fence */.EU)('text', failure.message.split('\n').slice(0, most).join('\n'));
    const lines = text.split('\n');
    const width = String(startLine + lines.length).length;
    const shown = lines
        .slice(0, most)
        .map((line, at) => `${String(startLine + at).padStart(width)} │ ${(0,escape_markdown/* clip */.$Q)(line, 400)}`);
    if (lines.length > most)
        shown.push(`${' '.repeat(width)} │ … ${lines.length - most} more lines`);
    return (0,escape_markdown/* fence */.EU)('text', shown.join('\n'));
}
function action({ advice, primary, pull }) {
    const offer = primary?.action === 'rerun' && pull !== null
        ? ` Comment ${(0,escape_markdown/* code */.aY)('/throughline rerun')} to run the failed jobs again.`
        : '';
    const command = advice.command === null ? '' : `\n\n${(0,escape_markdown/* fence */.EU)('sh', advice.command)}`;
    return { importance: 2, head: `**Do** · ${(0,escape_markdown/* prose */.CS)(advice.text)}${offer}${command}`, items: [] };
}
function suspects({ suspects: all }, context) {
    if (all.length === 0)
        return null;
    const items = all.slice(0, SHOWN_SUSPECTS).map((suspect, at) => `${at + 1}. ${suspectLine(suspect, context)}`);
    return { importance: 3, head: '**Suspects**, from what changed since the last green run', items };
}
function suspectLine(suspect, context) {
    const parts = [`${(0,escape_markdown/* prose */.CS)(suspect.title)} — ${(0,escape_markdown/* prose */.CS)(suspect.reasons.join('; '))}`];
    if (suspect.path !== null && suspect.line !== null && !suspect.title.includes(suspect.path)) {
        parts.push(`[${(0,escape_markdown/* code */.aY)(`${suspect.path}:${suspect.line}`)}](${(0,permalink/* permalink */.eL)(context, suspect.path, suspect.line)})`);
    }
    if (suspect.commit) {
        const { sha, url, author, title } = suspect.commit;
        parts.push(`[${(0,escape_markdown/* code */.aY)(sha.slice(0, 7))}](${url}) ${(0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(title, 70))}, by ${(0,escape_markdown/* escapeText */.X1)(author)}`);
    }
    if (suspect.pull)
        parts.push(`[pull request ${suspect.pull.number}](${suspect.pull.url})`);
    return parts.join(' · ');
}
function others({ jobs, primary }, context) {
    const items = jobs.flatMap((job, at) => {
        const told = (job.diagnosis?.failures ?? []).filter((failure, rank) => failure !== primary && ((at > 0 && rank === job.diagnosis.primary) || isOwnFailure(failure)));
        const lines = told.map((failure) => `${failureLine(failure, context)}\n\n${quote(failure, SHOWN_LINES_MORE)}`.trim());
        return at === 0 ? lines : [[jobLine(job), ...lines].join('\n\n')];
    });
    if (items.length === 0)
        return null;
    const count = items.length;
    const title = `${count} more ${count === 1 ? 'failure' : 'failures'}`;
    return {
        importance: 6,
        head: `<details><summary>${title}</summary>`,
        items,
        separator: '\n\n',
        tail: '</details>',
        more: (left) => `*${left} not shown here: see the log*`,
    };
}
function doubts({ confidence, ruledOut, earlier, primary }) {
    if (primary === null)
        return null;
    const items = [
        ...confidence.reasons.map((reason) => `- for: ${(0,escape_markdown/* prose */.CS)(reason)}`),
        ...confidence.doubts.map((doubt) => `- against: ${(0,escape_markdown/* prose */.CS)(doubt)}`),
        ...ruledOut.map((one) => `- ruled out: ${(0,escape_markdown/* prose */.CS)(one)}`),
        ...earlier.slice(0, 5).map(earlierLine),
    ];
    const seen = earlier.filter(({ isSame }) => isSame).length;
    const times = seen === 0 ? '' : `, seen ${seen === 1 ? 'once' : `${seen} times`} before, last on ${day(earlier)}`;
    return {
        importance: 5,
        head: `<details><summary>Confidence ${confidence.value.toFixed(2)}${times}: what speaks for it and against it</summary>`,
        items,
        tail: '</details>',
        more: (left) => `- ${left} more`,
    };
}
function earlierLine({ isSame, at, url, pull, resolved }) {
    const where = pull === null ? 'a run' : `pull request ${pull}`;
    const how = isSame ? 'the same' : 'similar';
    return `- before: ${how} in [${where}](${url}) on ${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 10))}${resolved ? ', since resolved' : ''}`;
}
function day(earlier) {
    const last = earlier
        .filter(({ isSame }) => isSame)
        .map(({ at }) => at)
        .sort()
        .at(-1);
    return (0,escape_markdown/* escapeHtml */.ZD)((last ?? '').slice(0, 10));
}
function problems({ problems: all }) {
    if (all.length === 0)
        return null;
    const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
    return { importance: 7, head, items: all.map(({ reason }) => `- ${(0,escape_markdown/* prose */.CS)(reason)}`), tail: '</details>' };
}
function footer({ run, incident }, context) {
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    const parts = [
        `Throughline ${(0,escape_markdown/* escapeHtml */.ZD)(context.version)}`,
        `[run ${run.id}${attempt}](${run.url})`,
        `commit ${(0,escape_markdown/* code */.aY)(run.headSha.slice(0, 7))}`,
        `incident ${(0,escape_markdown/* code */.aY)(incident)}`,
    ];
    if (context.runUrl)
        parts.push(`[diagnosed here](${context.runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** A region without a place, a test or a code is context, not a failure of its own. */
function isOwnFailure({ locations, test, code: own }) {
    return locations.length > 0 || test !== null || own !== null;
}
/** Paths outside of the checkout have no page to link to. */
function isInRepository(path) {
    return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(path);
}

;// CONCATENATED MODULE: ./src/report/diagnosis/html.ts
// The diagnosis of a run in, one HTML page out that needs nothing else and runs no script.




const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--mark:#fff1d6;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--mark:#3a2c10;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.45rem;margin:.2rem 0 .6rem}h2{font-size:1.05rem;margin:2rem 0 .6rem}
a{color:var(--link)}p{margin:.4rem 0}.soft{color:var(--soft)}code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.log{background:var(--panel);border:1px solid var(--line);border-radius:8px;overflow-x:auto;padding:.5rem 0;margin:.6rem 0}
.log table{border-collapse:collapse;font:12.5px/1.55 ui-monospace,monospace}.log td{padding:0 .8rem;white-space:pre;vertical-align:top}
.log td:first-child{text-align:right;color:var(--soft);user-select:none}.log tr.mark{background:var(--mark)}
ol,ul{padding-left:1.3rem;margin:.4rem 0}li{margin:.25rem 0}.do{background:var(--panel);border-left:4px solid var(--link);padding:.6rem .9rem;border-radius:4px}
`;
function writeDiagnosisHtml(diagnosis, context) {
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    const title = diagnosisTitle(diagnosis).replaceAll('`', '').replace(/^\S+ /, '');
    const { run, advice, confidence, ruledOut, problems, earlier } = diagnosis;
    const parts = [
        `<p class="soft">${html_link(run.url, `${run.name}, run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`)} · commit <code>${(0,escape_markdown/* escapeHtml */.ZD)(run.headSha.slice(0, 7))}</code> · incident <code>${(0,escape_markdown/* escapeHtml */.ZD)(diagnosis.incident)}</code></p>`,
        `<h1>${(0,escape_markdown/* escapeHtml */.ZD)(title)}</h1>`,
        `<p class="do">${words(advice.text)}${advice.command === null ? '' : `<br><code>${(0,escape_markdown/* escapeHtml */.ZD)(advice.command)}</code>`}</p>`,
        ...suspectList(diagnosis, context),
        ...diagnosis.jobs.map((job) => jobPart(job, diagnosis.primary, context)),
        `<h2>How sure: ${confidence.value.toFixed(2)}</h2>`,
        list([
            ...confidence.reasons.map((one) => `for: ${one}`),
            ...confidence.doubts.map((one) => `against: ${one}`),
            ...ruledOut.map((one) => `ruled out: ${one}`),
        ]),
        ...(earlier.length === 0
            ? []
            : [
                '<h2>Seen before</h2>',
                `<ul>${earlier.map(({ url, at, isSame }) => `<li>${html_link(url, at.slice(0, 10))} ${isSame ? 'the same' : 'similar'}</li>`).join('')}</ul>`,
            ]),
        ...(problems.length === 0 ? [] : ['<h2>Could not be read</h2>', list(problems.map(({ reason }) => reason))]),
    ];
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${(0,escape_markdown/* escapeHtml */.ZD)(title)} · Throughline</title>
<style>${STYLE}</style></head>
<body><main>
${parts.join('\n')}
</main></body></html>
`;
}
function suspectList({ suspects }, context) {
    if (suspects.length === 0)
        return [];
    const items = suspects.map(({ title, reasons, path, line, commit, pull }) => {
        const place = path === null
            ? ''
            : ` · ${html_link((0,permalink/* permalink */.eL)(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`)}`;
        const by = commit === null
            ? ''
            : ` · ${html_link(commit.url, commit.sha.slice(0, 7))} ${(0,escape_markdown/* escapeHtml */.ZD)(commit.title)}, by ${(0,escape_markdown/* escapeHtml */.ZD)(commit.author)}`;
        const from = pull === null ? '' : ` · ${html_link(pull.url, `pull request ${pull.number}`)}`;
        return `<li>${words(title)}<span class="soft"> — ${words(reasons.join('; '))}</span>${place}${by}${from}</li>`;
    });
    return ['<h2>Suspects</h2>', `<ol>${items.join('')}</ol>`];
}
function jobPart({ job, step, url, diagnosis, alsoIn }, primary, context) {
    const also = alsoIn.length === 0 ? '' : `<p class="soft">The same in ${alsoIn.map(escape_markdown/* escapeHtml */.ZD).join(', ')}</p>`;
    const head = `<h2>${html_link(url, job)}${step === null ? '' : ` · ${(0,escape_markdown/* escapeHtml */.ZD)(step)}`}</h2>${also}`;
    if (diagnosis === null)
        return `${head}<p>There is no log to read.</p>`;
    return head + diagnosis.failures.map((failure) => failurePart(failure, failure === primary, context)).join('');
}
function failurePart(failure, isPrimary, context) {
    const places = failure.locations.map(({ path, line }) => html_link((0,permalink/* permalink */.eL)(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`));
    const facts = [failure.kind, failure.tool, failure.code, failure.test].filter((one) => one !== null).map(escape_markdown/* escapeHtml */.ZD);
    const first = failure.message.split('\n')[0].trim();
    const rows = (0,escape_markdown/* visibleText */.Q6)(failure.excerpt.text)
        .split('\n')
        .map((line, at) => {
        const mark = first !== '' && line.includes(first) ? ' class="mark"' : '';
        return `<tr${mark}><td>${failure.excerpt.startLine + at}</td><td>${escapeLine(line)}</td></tr>`;
    });
    return `<p>${isPrimary ? '<strong>First cause</strong> · ' : ''}${facts.join(' · ')}${places.length > 0 ? ` · ${places.join(', ')}` : ''}</p><div class="log"><table>${rows.join('')}</table></div>`;
}
/** Only https addresses become links. */
function html_link(url, label) {
    return /^https?:\/\//.test(url) ? `<a href="${(0,escape_markdown/* escapeHtml */.ZD)(url)}">${(0,escape_markdown/* escapeHtml */.ZD)(label)}</a>` : (0,escape_markdown/* escapeHtml */.ZD)(label);
}
/** Our own sentences, with names in backticks. */
function words(text) {
    return text
        .split('`')
        .map((part, at) => (at % 2 === 1 ? `<code>${(0,escape_markdown/* escapeHtml */.ZD)(part)}</code>` : (0,escape_markdown/* escapeHtml */.ZD)(part)))
        .join('');
}
function list(items) {
    return `<ul>${items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
}
/** White space in a log means something. */
function escapeLine(line) {
    return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').slice(0, 4000);
}

;// CONCATENATED MODULE: ./src/report/chat-message.ts
// A headline, a sentence and a link in; the message as Slack and Microsoft Teams take it out.

/** Slack's incoming webhook: `text` for notifications, blocks for the message. */
function slackMessage({ title, text, url }) {
    return {
        text: slackText(title),
        blocks: [
            { type: 'section', text: { type: 'mrkdwn', text: `*${slackText(title)}*\n${slackText(text)}` } },
            { type: 'context', elements: [{ type: 'mrkdwn', text: `<${url}|Open>` }] },
        ],
        unfurl_links: false,
    };
}
/** Teams' workflow webhook takes an adaptive card. */
function teamsMessage({ title, text, url }) {
    const block = (words, more) => ({ type: 'TextBlock', text: teamsText(words), wrap: true, ...more });
    return {
        type: 'message',
        attachments: [
            {
                contentType: 'application/vnd.microsoft.card.adaptive',
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                    type: 'AdaptiveCard',
                    version: '1.4',
                    body: [block(title, { weight: 'bolder' }), block(text, {})],
                    actions: [{ type: 'Action.OpenUrl', title: 'Open', url }],
                },
            },
        ],
    };
}
/** Mentions (`<!channel>`, `<@U…>`) and links are made of these three. */
function slackText(text) {
    const line = (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleLine */.P8)(text, 1500).replaceAll('`', ''), 1400);
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/([*_~])/g, '\u200b$1');
}
function teamsText(text) {
    return (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleLine */.P8)(text, 1500).replaceAll('`', ''), 1400).replace(/[\\[\]()*_#<>~]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/stories/tell-chats.ts
// A message in; out: posted to the chats that the workflow names, if it names any. Trouble there is a notice.


async function tellChats(message, settings, edges) {
    const { 'slack-webhook-url': slack, 'teams-webhook-url': teams } = settings;
    const errors = await Promise.all([
        slack === undefined ? null : edges.postWebhook('Slack', slack, slackMessage(message)),
        teams === undefined ? null : edges.postWebhook('Teams', teams, teamsMessage(message)),
    ]);
    for (const error of errors)
        if (error)
            edges.runner.notice((0,service_error/* describeServiceError */.V)(error));
}

;// CONCATENATED MODULE: ./src/stories/write-diagnosis-outputs.ts
// A diagnosis in; the Action's outputs out: every one is set, what does not apply is empty.
function writeOutputs({ runner }, diagnosis, more = {}) {
    const values = {
        verdict: '',
        severity: '',
        findings: '',
        introduced: '',
        'comment-url': '',
        'check-run-id': '',
        'report-file': '',
        'sarif-file': '',
        'failure-kind': diagnosis?.primary?.kind ?? '',
        'failure-signature': diagnosis?.primary?.signature.exact ?? '',
        incident: diagnosis?.incident ?? '',
        'cost-usd': '0',
        ...more,
    };
    for (const [name, value] of Object.entries(values))
        runner.output(name, value);
}

;// CONCATENATED MODULE: ./src/stories/publish-diagnosis.ts
// A diagnosis in; out: the comment of its pull request, a check run on its commit, step summary, files and outputs. What
// GitHub refuses is said and degrades.









const COMMENT_LIMIT = 30_000;
const SUMMARY_LIMIT = 60_000;
/** Two diagnoses of one pull request may write at once: each looks again whether its section stands. */
const TRIES = 3;
async function publishDiagnosis(diagnosis, details, github, edges) {
    const { run, settings, paths, mark } = details;
    const context = contextOf(diagnosis, run, edges, mark);
    const files = writeFiles(diagnosis, context, settings, edges);
    if (files.html !== '' && settings['upload-report']) {
        const error = await edges.files.upload(files.html);
        if (error)
            edges.runner.notice(`${(0,service_error/* describeServiceError */.V)(error)}. The diagnosis does not depend on it.`);
    }
    const comment = await publishComment(diagnosis, context, settings, github);
    const check = settings['check-run']
        ? await publishCheckRun(diagnosis, context, paths, github)
        : { id: '', error: null };
    const errors = [comment.error, check.error].filter((error) => error !== null);
    const notes = [...new Set(errors.map(service_error/* describeServiceError */.V))];
    const section = writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT);
    edges.runner.summary([...notes.map((note) => `> ${note}`), section].join('\n\n'));
    for (const note of notes)
        edges.runner.warning(`${note}. The whole diagnosis is in the step summary.`);
    writeOutputs(edges, diagnosis, {
        'comment-url': comment.url,
        'check-run-id': check.id,
        'report-file': files.html,
    });
    await tellChats(chatMessage(diagnosis, comment.url, run), settings, edges);
    edges.runner.info(`${diagnosisTitle(diagnosis)} (incident ${diagnosis.incident})`);
}
function chatMessage(diagnosis, commentUrl, { repository }) {
    const { primary, advice, run } = diagnosis;
    const said = primary === null ? '' : `${primary.message.split('\n')[0].slice(0, 300)} `;
    return {
        title: `${repository}: ${diagnosisTitle(diagnosis)}`,
        text: `${said}${advice.text}`,
        url: commentUrl || run.url,
    };
}
async function publishComment(diagnosis, context, settings, github) {
    const { pull, run } = diagnosis;
    if (pull === null || settings.comment === 'never')
        return { url: '', error: null };
    const text = `${writeDiagnosisSection(diagnosis, context, COMMENT_LIMIT)}\n${writeIncidentNote(noteOf(diagnosis))}`;
    return writeSection(github, pull.number, { ...identityOf(run), state: 'failed', text });
}
/** Puts one workflow's section into the one comment of the pull request. */
async function writeSection(github, pull, section) {
    for (let attempt = 1;; attempt++) {
        const found = await github.findComments(pull, comment_sections/* DIAGNOSIS_MARKER */.Rm);
        if ((0,service_error/* isServiceError */.g)(found))
            return { url: '', error: found };
        const [comment, ...others] = found;
        if (comment?.body.includes(section.text)) {
            for (const other of others)
                await github.deleteComment(other.id);
            return { url: comment.url, error: null };
        }
        const body = (0,comment_sections/* withSection */.iG)(comment?.body ?? null, section);
        if (body === null)
            return { url: comment.url, error: null };
        const written = comment ? await github.updateComment(comment.id, body) : await github.createComment(pull, body);
        if ((0,service_error/* isServiceError */.g)(written))
            return { url: '', error: written };
        if (attempt === TRIES)
            return { url: written.url, error: null };
    }
}
function identityOf(run) {
    return { workflow: run.workflow, run: run.id, attempt: run.attempt, sha: run.headSha };
}
function noteOf({ incident, primary, jobs, run, pull }) {
    const exact = jobs.flatMap(({ diagnosis }) => (diagnosis?.failures ?? []).map(({ signature }) => signature.exact));
    return {
        incident,
        kind: primary?.kind ?? 'unknown',
        exact: [...new Set(exact)].slice(0, 10),
        template: primary?.signature.template ?? '',
        at: run.createdAt,
        pull: pull?.number ?? null,
    };
}
/** It explains; it never blocks: the failed jobs themselves are red. */
async function publishCheckRun(diagnosis, context, paths, github) {
    const { run } = diagnosis;
    const text = {
        title: plain(diagnosisTitle(diagnosis)),
        summary: writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT),
    };
    const id = await github.openCheckRun({
        name: `Throughline: why ${run.name} failed`.slice(0, 100),
        headSha: run.headSha,
        externalId: `diagnosis-${run.id}-${run.attempt}`,
        detailsUrl: context.runUrl,
        text,
    });
    if ((0,service_error/* isServiceError */.g)(id))
        return { id: '', error: id };
    const error = await github.completeCheckRun(id, 'neutral', text, diagnosisAnnotations(diagnosis, paths));
    return { id: String(id), error };
}
function plain(markdown) {
    return markdown.replaceAll('`', '');
}
function writeFiles(diagnosis, context, settings, { files, runner }) {
    function write(wanted, text) {
        if (wanted === undefined)
            return '';
        const written = files.write(wanted, text());
        if ('path' in written)
            return written.path;
        runner.warning(`The report was not written: ${written.reason}.`);
        return '';
    }
    write(settings['json-file'], () => `${JSON.stringify(diagnosis, null, 2)}\n`);
    const temporary = `${files.temporary}/throughline-diagnosis.html`;
    const html = settings['html-file'] ?? (settings['upload-report'] ? temporary : undefined);
    return { html: write(html, () => writeDiagnosisHtml(diagnosis, context)) };
}
function contextOf({ run: target, green, pull }, run, edges, mark) {
    const investigation = (0,external_node_crypto_.createHash)('sha256')
        .update(`${run.repository} ${run.id} ${run.attempt} ${run.job}`)
        .digest('hex');
    return {
        repository: run.repository,
        headSha: target.headSha,
        baseSha: green?.headSha ?? '',
        pull: pull?.number ?? null,
        serverUrl: run.serverUrl,
        runUrl: run.url,
        investigation: investigation.slice(0, 10),
        version: edges.version,
        accepted: false,
        milliseconds: Math.round(edges.clock.since(mark)),
    };
}

;// CONCATENATED MODULE: ./src/report/diagnosis/resolved-section.ts
// An earlier diagnosis and the run that passes since in; out: one line, with the earlier text folded below it.

function writeResolvedSection(earlier, green, run) {
    const isSameCommit = earlier.sha === green.headSha;
    const why = isSameCommit
        ? 'the same commit passes on a second try, so the failure was flaky or of the surroundings'
        : `mended with ${(0,escape_markdown/* code */.aY)(green.headSha.slice(0, 7))}`;
    const name = (0,escape_markdown/* code */.aY)(green.name, 80);
    const link = green.url.startsWith(`${run.serverUrl}/`) ? `[passes again](${green.url})` : 'passes again';
    // Headings inside of a fold still make the page loud.
    const folded = earlier.text.replace(/^### /gm, '#### ');
    return `### 🟢 ${name} ${link} · ${why}\n\n<details><summary>What had failed</summary>\n\n${folded}\n\n</details>`;
}

;// CONCATENATED MODULE: ./src/stories/resolve-diagnosis.ts
// A run that passes in; out: what was said of its workflow's earlier failure folds itself, where anything was said.





async function resolveDiagnosis(run, target, pull, github, edges) {
    writeOutputs(edges, null);
    const nothing = `${target.name} passes: there is nothing to diagnose.`;
    if (pull === null)
        return edges.runner.info(nothing);
    const found = await github.findComments(pull.number, comment_sections/* DIAGNOSIS_MARKER */.Rm);
    if ((0,service_error/* isServiceError */.g)(found))
        return edges.runner.warning((0,service_error/* describeServiceError */.V)(found));
    const earlier = found.flatMap(({ body }) => (0,comment_sections/* readSections */.jn)(body)).find((one) => isOpen(one, target));
    if (earlier === undefined)
        return edges.runner.info(nothing);
    const text = writeResolvedSection(earlier, target, run);
    const { url, error } = await writeSection(github, pull.number, { ...identityOf(target), state: 'resolved', text });
    if (error)
        return edges.runner.warning((0,service_error/* describeServiceError */.V)(error));
    edges.runner.output('comment-url', url);
    edges.runner.info(`${target.name} passes again: the diagnosis of run ${earlier.run} is folded.`);
}
function isOpen(section, target) {
    return section.workflow === target.workflow && section.state === 'failed' && section.run <= target.id;
}

// EXTERNAL MODULE: ./src/stories/review.ts + 4 modules
var review = __webpack_require__(56332);
;// CONCATENATED MODULE: ./src/stories/diagnose-run.ts
// A workflow run that ended in; out: why it failed, told on its pull request, its commit and in the step summary. A run that
// passes folds what was said of an earlier failure.














/** How far back earlier incidents are looked for. */
const MEMORY_DAYS = 60;
const MEMORY_PAGES = 3;
async function diagnoseRun(run, runId, inputs, edges) {
    try {
        return await tell(run, runId, inputs, edges);
    }
    finally {
        await edges.close();
    }
}
async function tell(run, runId, inputs, edges) {
    const mark = edges.clock.start();
    const checkout = await edges.openCheckout();
    const local = 'reason' in checkout ? null : checkout;
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, isProposed(run, local) ? null : local, edges.ruleIds);
    if ('errors' in read)
        return read.errors;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    const github = await edges.github();
    const target = await github.readRun(runId);
    if ((0,service_error/* isServiceError */.g)(target)) {
        const said = `${(0,service_error/* describeServiceError */.V)(target)}. Nothing could be diagnosed.`;
        edges.runner.warning(said);
        edges.runner.summary(`**Throughline:** ${said}`);
        writeOutputs(edges, null);
        return [];
    }
    const pull = await pullOf(target, github);
    const isOwnRun = runId === run.id;
    if (!isOwnRun && target.conclusion === 'success') {
        await resolveDiagnosis(run, target, pull.pull, github, edges);
        return [];
    }
    if (!isOwnRun && !(0,failed_run/* isFailed */.I)(target.conclusion)) {
        edges.runner.notice(`Run ${target.id} of ${target.name} ended as ${target.conclusion ?? 'not yet'}: nothing to diagnose.`);
        return [];
    }
    const opened = await openHead(target, local, edges);
    const head = 'reason' in opened ? null : opened;
    const problems = 'reason' in opened ? [problem(`the failing commit could not be opened: ${opened.reason}`)] : [];
    const said = await diagnose(run, { target, pull, head, isOwnRun, settings: read.settings }, github, edges);
    const diagnosis = { ...said, problems: [...said.problems, ...problems] };
    const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
    await publishDiagnosis(diagnosis, { run, settings: read.settings, paths, mark }, github, edges);
    return [];
}
/** What a change brings along may not steer what is told of it: its settings are not read. */
function isProposed({ event }, checkout) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return true;
    // `workflow_run` starts on the default branch; a checkout of anything else is what the run tested.
    return event.kind === 'workflow-run' && checkout?.label !== event.headSha;
}
async function diagnose(run, { target, pull, head, isOwnRun, settings }, github, edges) {
    const green = await lastGreen(run, target, pull.pull?.baseRef ?? null, github);
    const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
    const own = isOwnRun ? { logFile: settings['log-file'] } : null;
    const read = await readFailedJobs({ run: target, green: green.run, paths, own }, github, edges);
    const failures = read.jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
    const [firstJob] = read.jobs;
    const primary = firstJob?.diagnosis?.failures[firstJob.diagnosis.primary] ?? null;
    const toolchain = toolchainChanges(read.setup.failing, read.setup.passing);
    const evidence = await gatherEvidence({ run: target, green: green.run, failures, toolchain, head, settings }, github, edges);
    const incident = incidentOf(target, failures);
    const unknown = [];
    const earlier = await earlierIncidents(incident, failures, target, pull.pull, github, edges, unknown);
    const history = {
        run: target,
        green: green.run,
        range: evidence.range,
        compared: firstJob?.comparedWith != null,
        passedOnSameCommit: await passedOnSameCommit(target, github, unknown),
        earlier,
        suspects: evidence.suspects,
        truncated: firstJob?.diagnosis?.truncated ?? false,
        toolchainChanged: toolchain.length > 0,
        dependenciesChanged: evidence.dependencies.length > 0,
    };
    const judged = primary === null ? null : withHistory(primary, history);
    return {
        schemaVersion: 1,
        run: target,
        pull: pull.pull,
        jobs: read.jobs.map((job, at) => (at === 0 ? withPrimary(job, primary, judged) : job)),
        primary: judged,
        incident,
        green: green.run,
        suspects: evidence.suspects,
        earlier,
        confidence: judgeConfidence(judged, history),
        ruledOut: ruleOut(judged, history, read.first),
        advice: adviseOn(judged, evidence.suspects),
        problems: [...pull.problems, ...green.problems, ...read.problems, ...evidence.problems, ...unknown],
    };
}
function withPrimary(job, primary, judged) {
    if (job.diagnosis === null || judged === null)
        return job;
    const failures = job.diagnosis.failures.map((failure) => (failure === primary ? judged : failure));
    return { ...job, diagnosis: { ...job.diagnosis, failures } };
}
async function pullOf(target, github) {
    if (target.event === 'push' || target.event === 'schedule')
        return { pull: null, problems: [] };
    const found = await github.pullOfRun(target);
    if ((0,service_error/* isServiceError */.g)(found))
        return { pull: null, problems: [problem((0,service_error/* describeServiceError */.V)(found))] };
    return { pull: found, problems: [] };
}
async function openHead(target, local, edges) {
    if (local !== null && local.label === target.headSha)
        return local;
    return edges.openCommit(target.headSha);
}
async function lastGreen(run, target, baseRef, github) {
    const branch = baseRef ?? run.defaultBranch;
    if (branch === null)
        return { run: null, problems: [] };
    const runs = await github.listRuns({ workflow: target.workflow, branch, status: 'success', count: 20 });
    if ((0,service_error/* isServiceError */.g)(runs))
        return { run: null, problems: [problem((0,service_error/* describeServiceError */.V)(runs))] };
    const green = runs.find(({ id, createdAt, conclusion }) => conclusion === 'success' && id !== target.id && createdAt <= target.createdAt);
    return { run: green ?? null, problems: [] };
}
/** A pass of the very same commit, in another run or another attempt, says that the code is not to blame. */
async function passedOnSameCommit(target, github, problems) {
    const runs = await github.listRuns({
        workflow: target.workflow,
        headSha: target.headSha,
        status: 'success',
        count: 10,
    });
    if ((0,service_error/* isServiceError */.g)(runs)) {
        problems.push(problem(`whether the same commit passes elsewhere is not known: ${(0,service_error/* describeServiceError */.V)(runs)}`));
        return [];
    }
    return runs.filter(({ headSha, id }) => headSha === target.headSha && id !== target.id);
}
async function earlierIncidents(incident, failures, target, pull, github, edges, problems) {
    const exact = new Set(failures.map(({ signature }) => signature.exact));
    const templates = new Set(failures.slice(0, 3).map(({ signature }) => signature.template));
    if (exact.size === 0)
        return [];
    const since = new Date(edges.clock.now() - MEMORY_DAYS * 86_400_000).toISOString();
    const comments = await github.listRecentComments(since, MEMORY_PAGES);
    if ((0,service_error/* isServiceError */.g)(comments)) {
        problems.push(problem(`whether it was seen before is not known: ${(0,service_error/* describeServiceError */.V)(comments)}`));
        return [];
    }
    const found = [];
    for (const { body, url, isBot } of comments) {
        if (!isBot || !body.startsWith(comment_sections/* DIAGNOSIS_MARKER */.Rm))
            continue;
        for (const note of readIncidentNotes(body)) {
            if (note.at >= target.createdAt && note.pull === (pull?.number ?? null))
                continue;
            const isSame = note.incident === incident || note.exact.some((signature) => exact.has(signature));
            if (!isSame && !templates.has(note.template))
                continue;
            const resolved = /^<!-- throughline:run .* resolved -->$/m.test(body);
            found.push({ incident: note.incident, isSame, at: note.at, url, pull: note.pull, resolved });
        }
    }
    return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || (a.at < b.at ? 1 : -1)).slice(0, 20);
}
/** The same set of failures has the same id, in whatever run; a run without a readable failure is its own. */
function incidentOf(target, failures) {
    const set = setSignature(failures.map(({ signature }) => signature));
    return (set?.exact ?? (0,fingerprint/* fingerprint */.R)(`run ${target.workflow} ${target.id}`)).slice(0, 12);
}


/***/ })

};
;