"use strict";
exports.id = 6051;
exports.ids = [6051];
exports.modules = {

/***/ 12195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ joinNames),
/* harmony export */   a: () => (/* binding */ missingNames)
/* harmony export */ });
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


/***/ }),

/***/ 99922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ withHistory),
/* harmony export */   cN: () => (/* binding */ judgeConfidence),
/* harmony export */   mm: () => (/* binding */ adviseOn),
/* harmony export */   tk: () => (/* binding */ ruleOut)
/* harmony export */ });
// Failures, history and suspects in; out: how sure the diagnosis is, what was ruled out, and what to do.
/**
 * History says what wording never can: the same commit passes, or unrelated changes fail in the same way. What code has mended
 * comes back, it does not flicker.
 */
function withHistory(failure, history) {
    const { passedOnSameCommit, earlier, run, suspects } = history;
    if (failure.origin === 'infrastructure')
        return failure;
    const elsewhere = new Set(earlier.filter(({ isSame, pull }) => isSame && pull !== null).map(({ pull }) => pull));
    const unrelated = !history.isMendable && elsewhere.size >= 2 && (suspects[0]?.score ?? 0) < 80;
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


/***/ }),

/***/ 18794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ addReported)
/* harmony export */ });
/* harmony import */ var _kind_advice__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75446);
/* harmony import */ var _redact_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63953);
/* harmony import */ var _signature_signature_of__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85921);
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
            failures[at] = completed(known, hidden(report, secrets));
        else if (mayAdd && added.length < MOST_ADDED)
            added.push(failureOf(hidden(report, secrets)));
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
function hidden(report, secrets) {
    return {
        ...report,
        code: report.code === null ? null : (0,_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(report.code, secrets),
        test: report.test === null ? null : (0,_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(report.test, secrets),
        message: (0,_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(report.message, secrets),
        locations: report.locations.map((place) => ({ ...place, path: (0,_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(place.path, secrets) })),
    };
}
function failureOf({ kind, tool, code, test, message, locations }) {
    return {
        kind,
        ..._kind_advice__WEBPACK_IMPORTED_MODULE_0__/* .KIND_ADVICE */ .E[kind],
        tool,
        code,
        test,
        message,
        locations,
        // It stands in a report, not in the log: no line of the log can be quoted for it.
        excerpt: { startLine: 1, endLine: 1, text: '' },
        signature: (0,_signature_signature_of__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .y)({ tool, kind, code, test, message, frame: locations[0]?.path ?? null }),
        cause: null,
    };
}


/***/ }),

/***/ 34715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ isReport),
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./src/failures/location.ts
var failures_location = __webpack_require__(4856);
// EXTERNAL MODULE: ./src/failures/structured/reported.ts
var reported = __webpack_require__(90988);
;// CONCATENATED MODULE: ./src/failures/structured/dbt-results.ts
// dbt's run_results.json in; models that failed and tests that found rows out.


/** `pathOf`: where a node is written, for those whose message does not say it. */
function readDbtResults(text, pathOf = () => null) {
    let report;
    try {
        report = (0,reported/* asGroup */.wX)(JSON.parse(text));
    }
    catch {
        return null;
    }
    const schema = (0,reported/* asText */.e1)((0,reported/* asGroup */.wX)(report.metadata).dbt_schema_version) ?? '';
    if (!Array.isArray(report.results) || !schema.includes('run-results'))
        return null;
    return (0,reported/* asList */.DD)(report.results)
        .map(reported/* asGroup */.wX)
        .filter(({ status }) => status === 'error' || status === 'fail' || status === 'runtime error')
        .slice(0, reported/* MOST_REPORTED */.eI)
        .map((result) => {
        const id = (0,reported/* asText */.e1)(result.unique_id) ?? '';
        const [type = '', , ...name] = id.split('.');
        const message = (0,reported/* asText */.e1)(result.message) ?? `${(0,reported/* asText */.e1)(result.status)}`;
        // `Database Error in model orders (models/marts/orders.sql)`
        const told = /\(((?:models|tests|seeds|snapshots|analyses|macros)\/[\w./ -]+\.(?:sql|ya?ml|csv|py))\)/.exec(message)?.[1];
        const path = told ?? pathOf(id);
        const isTest = type === 'test' || type === 'unit_test';
        return (0,reported/* reported */.Y6)({
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
        const pack = (0,reported/* asText */.e1)(event?.Package) ?? (0,reported/* asText */.e1)(event?.ImportPath) ?? '';
        const test = (0,reported/* asText */.e1)(event?.Test);
        const key = `${pack}\0${test ?? ''}`;
        const output = (0,reported/* asText */.e1)(event?.Output);
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
    return deepest.slice(0, reported/* MOST_REPORTED */.eI).map(([key, { pack, test }]) => {
        const output = outputs.get(key) ?? '';
        const found = /^\s*([\w./-]+\.go):(\d+)(?::(\d+))?: (.*)$/m.exec(output);
        const words = output.split('\n').find((line) => line.trim() !== '' && !/^\s*(?:===|---|FAIL|ok|#)/.test(line));
        return (0,reported/* reported */.Y6)({
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
        return (0,reported/* asGroup */.wX)(JSON.parse(line));
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
    for (const file of (0,reported/* asList */.DD)(report.testResults).map(reported/* asGroup */.wX)) {
        const path = (0,reported/* asText */.e1)(file.name) ?? (0,reported/* asText */.e1)(file.testFilePath);
        const tests = (0,reported/* asList */.DD)(file.assertionResults).map(reported/* asGroup */.wX);
        const failed = tests.filter(({ status }) => status === 'failed');
        for (const test of failed)
            found.push(jestFailure(test, path));
        // A file that does not even load has no tests, only a message.
        const own = (0,reported/* asText */.e1)(file.message);
        if (failed.length === 0 && file.status === 'failed' && own !== null) {
            const locations = path === null ? [] : [(0,failures_location/* place */.ik)(path, null)];
            found.push((0,reported/* reported */.Y6)({ kind: 'test', test: null, message: firstLine(own), locations }));
        }
        if (found.length >= reported/* MOST_REPORTED */.eI)
            break;
    }
    return found.slice(0, reported/* MOST_REPORTED */.eI);
}
function jestFailure(test, path) {
    const message = (0,reported/* withoutColours */.mU)((0,reported/* asList */.DD)(test.failureMessages)
        .map(reported/* asText */.e1)
        .find((one) => one !== null) ?? '');
    const names = [...(0,reported/* asList */.DD)(test.ancestorTitles), test.title].map(reported/* asText */.e1).filter((name) => name !== null);
    const { line, column } = (0,reported/* asGroup */.wX)(test.location);
    const stack = path === null ? null : placeIn(message, path);
    const own = path === null ? [] : [stack ?? { ...(0,failures_location/* place */.ik)(path, (0,reported/* asCount */.Wg)(line)), startColumn: (0,reported/* asCount */.Wg)(column) }];
    return (0,reported/* reported */.Y6)({
        kind: /toMatch(?:Inline)?Snapshot|Snapshot `/.test(message) ? 'snapshot' : 'test',
        code: /^(\w*(?:Error|Exception))\b/.exec(message)?.[1] ?? null,
        test: (0,reported/* asText */.e1)(test.fullName) ?? names.join(' > '),
        message: firstLine(message),
        locations: own,
    });
}
function readPlaywrightJson(text) {
    const report = parsed(text);
    if (report === null || !Array.isArray(report.suites) || (0,reported/* asGroup */.wX)(report.config).projects === undefined)
        return null;
    const found = [];
    const queue = (0,reported/* asList */.DD)(report.suites).map((suite) => ({ suite: (0,reported/* asGroup */.wX)(suite), titles: [] }));
    for (let at = 0; at < queue.length && at < 10_000 && found.length < reported/* MOST_REPORTED */.eI; at++) {
        const { suite, titles } = queue[at];
        const inner = [...titles, (0,reported/* asText */.e1)(suite.title) ?? ''].slice(0, 20);
        for (const child of (0,reported/* asList */.DD)(suite.suites))
            queue.push({ suite: (0,reported/* asGroup */.wX)(child), titles: inner });
        for (const spec of (0,reported/* asList */.DD)(suite.specs).map(reported/* asGroup */.wX)) {
            if (spec.ok === false)
                found.push(playwrightFailure(spec, suite, inner));
        }
    }
    return found.slice(0, reported/* MOST_REPORTED */.eI);
}
function playwrightFailure(spec, suite, titles) {
    const results = (0,reported/* asList */.DD)(spec.tests)
        .flatMap((test) => (0,reported/* asList */.DD)((0,reported/* asGroup */.wX)(test).results))
        .map(reported/* asGroup */.wX);
    const error = (0,reported/* asGroup */.wX)(results.map(({ error: one }) => one).find((one) => one !== undefined));
    const { file, line, column } = (0,reported/* asGroup */.wX)(error.location);
    const path = (0,reported/* asText */.e1)(file) ?? (0,reported/* asText */.e1)(spec.file) ?? (0,reported/* asText */.e1)(suite.file);
    const message = (0,reported/* withoutColours */.mU)((0,reported/* asText */.e1)(error.message) ?? 'failed');
    return (0,reported/* reported */.Y6)({
        tool: 'playwright',
        kind: /timeout of \d+ms exceeded/i.test(message) ? 'timeout' : 'test',
        test: [...titles, (0,reported/* asText */.e1)(spec.title) ?? ''].filter((title) => title !== '').join(' > '),
        message: firstLine(message),
        locations: path === null ? [] : [(0,failures_location/* place */.ik)(path, (0,reported/* asCount */.Wg)(line) ?? (0,reported/* asCount */.Wg)(spec.line), (0,reported/* asCount */.Wg)(column))],
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
        return (0,reported/* asGroup */.wX)(JSON.parse(text));
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
            if (found.length < reported/* MOST_REPORTED */.eI)
                found.push(failureOf(test, failure));
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
function failureOf(test, failure) {
    const message = failure.message.trim() === '' ? failure.body.trim().split('\n')[0] : failure.message;
    const names = [test?.className, test?.name].filter((name) => name);
    const own = test?.file ? [(0,failures_location/* place */.ik)(test.file, test.line ?? lineIn(failure.body, test.file))] : [];
    return (0,reported/* reported */.Y6)({
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
        report = (0,reported/* asGroup */.wX)(JSON.parse(text));
    }
    catch {
        return null;
    }
    if (!Array.isArray(report.runs) || !/^2\./.test((0,reported/* asText */.e1)(report.version) ?? ''))
        return null;
    const found = [];
    for (const run of (0,reported/* asList */.DD)(report.runs).map(reported/* asGroup */.wX)) {
        const tool = (0,reported/* asText */.e1)((0,reported/* asGroup */.wX)((0,reported/* asGroup */.wX)(run.tool).driver).name);
        const results = (0,reported/* asList */.DD)(run.results).map(reported/* asGroup */.wX);
        for (const result of results) {
            if (((0,reported/* asText */.e1)(result.level) ?? 'warning') !== 'error' || found.length >= reported/* MOST_REPORTED */.eI)
                continue;
            const [first] = (0,reported/* asList */.DD)(result.locations).map(reported/* asGroup */.wX);
            const physical = (0,reported/* asGroup */.wX)(first?.physicalLocation);
            const path = (0,reported/* asText */.e1)((0,reported/* asGroup */.wX)(physical.artifactLocation).uri);
            const { startLine, startColumn } = (0,reported/* asGroup */.wX)(physical.region);
            found.push((0,reported/* reported */.Y6)({
                tool: tool?.toLowerCase() ?? null,
                kind: SCANNERS.test(tool ?? '') ? 'security-scan' : 'lint',
                code: (0,reported/* asText */.e1)(result.ruleId),
                message: (0,reported/* asText */.e1)((0,reported/* asGroup */.wX)(result.message).text) ?? (0,reported/* asText */.e1)(result.ruleId) ?? 'no message',
                locations: path === null ? [] : [(0,failures_location/* place */.ik)(decoded(path), (0,reported/* asCount */.Wg)(startLine), (0,reported/* asCount */.Wg)(startColumn))],
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


/***/ }),

/***/ 51794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readReportFiles)
});

// EXTERNAL MODULE: ./src/failures/structured/reported.ts
var reported = __webpack_require__(90988);
;// CONCATENATED MODULE: ./src/failures/structured/dbt-manifest.ts
// dbt's manifest.json in; where each of its nodes is written out. Models and tests of dbt's results have ids, not paths.

/** By unique id, as `run_results.json` names them; null when the text is none of dbt's manifests. */
function readDbtManifest(text) {
    // Web pages have a manifest.json too, and no need to be parsed.
    if (!text.slice(0, 4000).includes('dbt_schema_version'))
        return null;
    let manifest;
    try {
        manifest = (0,reported/* asGroup */.wX)(JSON.parse(text));
    }
    catch {
        return null;
    }
    if (!((0,reported/* asText */.e1)((0,reported/* asGroup */.wX)(manifest.metadata).dbt_schema_version) ?? '').includes('manifest'))
        return null;
    const paths = new Map();
    for (const group of [manifest.nodes, manifest.unit_tests, manifest.sources]) {
        for (const [id, node] of Object.entries((0,reported/* asGroup */.wX)(group))) {
            const path = (0,reported/* asText */.e1)((0,reported/* asGroup */.wX)(node).original_file_path);
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

// EXTERNAL MODULE: ./src/failures/structured/index.ts + 5 modules
var structured = __webpack_require__(34715);
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
        .flatMap(({ path, text }) => (0,structured/* readReport */.t)(path, text, (id) => paths.get(id) ?? null));
}


/***/ }),

/***/ 90988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   Y6: () => (/* binding */ reported),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eI: () => (/* binding */ MOST_REPORTED),
/* harmony export */   mU: () => (/* binding */ withoutColours),
/* harmony export */   wX: () => (/* binding */ asGroup)
/* harmony export */ });
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


/***/ }),

/***/ 28923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ templateKey),
/* harmony export */   FF: () => (/* binding */ exactKey),
/* harmony export */   MU: () => (/* binding */ keysOfIncident),
/* harmony export */   PB: () => (/* binding */ wordsOfIncident),
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   S8: () => (/* binding */ testKey)
/* harmony export */ });
// What two failures can share, written as keys that an index finds: signatures, the test, the places.
/** Places that very many failures name tell little; more are not looked for. */
const MOST_PATHS = 40;
function exactKey(signature) {
    return `exact:${signature}`;
}
function templateKey(signature) {
    return `template:${signature}`;
}
function testKey(test) {
    return `test:${test.slice(0, 300)}`;
}
function pathKey(path) {
    return `path:${path.slice(0, 300)}`;
}
function keysOfIncident({ exact, template, test, paths }) {
    return [
        ...new Set([
            ...exact.map(exactKey),
            ...(template === '' ? [] : [templateKey(template)]),
            ...(test === null ? [] : [testKey(test)]),
            ...paths.slice(0, MOST_PATHS).map(pathKey),
        ]),
    ];
}
function wordsOfIncident({ text, test, tool, paths }) {
    return [text, test ?? '', tool ?? '', ...paths.slice(0, MOST_PATHS)].join('\n').slice(0, 8000);
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ knownFixes),
/* harmony export */   gL: () => (/* binding */ groupByFix),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export confidenceOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48692);
// What became of earlier fixes of a signature in; out: each distinct repair with how often it was applied, how often it
// helped and what that is worth.


/**
 * Rule of succession: the share of successes with one success and one failure added, so that one lucky case proves
 * nothing (0.67), two clean ones do (0.75), and a failure needs three more successes to be forgiven.
 */
function confidenceOf(succeeded, applied) {
    return (succeeded + 1) / (applied + 2);
}
/** Best first. Reverted repairs are not among them, whatever else speaks for them. */
function knownFixes(history, sameIncidents) {
    const found = [];
    const byFix = groupByFix(history);
    for (const proposals of byRepair(history.proposed).values()) {
        // One failing commit is one case, however often its run was started and its fix proposed.
        const cases = new Map();
        let last = null;
        for (const proposal of proposals) {
            const end = endOf(proposal.fix, proposal.incident, byFix.get(`${proposal.fix} ${proposal.incident}`));
            const key = `${proposal.incident} ${proposal.headSha}`;
            if (weight(end) >= weight(cases.get(key) ?? 'unused'))
                cases.set(key, end);
            if (end === 'succeeded' && (last === null || proposal.at >= last.at))
                last = proposal;
        }
        const ends = [...cases.values()];
        if (last === null || ends.includes('reverted'))
            continue;
        const succeeded = ends.filter((end) => end === 'succeeded').length;
        const applied = succeeded + ends.filter((end) => end === 'failed' || end === 'rejected').length;
        found.push({
            fix: last.fix,
            title: last.title,
            patch: last.patch,
            before: last.before,
            applied,
            succeeded,
            confidence: confidenceOf(succeeded, applied),
            isSame: proposals.some(({ incident }) => sameIncidents.has(incident)),
            lastAt: last.at,
        });
    }
    return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.confidence - a.confidence || (a.lastAt < b.lastAt ? 1 : -1));
}
/** Merged and green together are a success; a run that is red at last, or a pull request closed unmerged, is a failure. */
function endOf(fix, incident, history) {
    const outcomes = history.outcomes.filter((event) => event.fix === fix && event.incident === incident);
    const said = new Set(outcomes.map(({ outcome }) => outcome));
    if (said.has('reverted'))
        return 'reverted';
    const runs = outcomes.filter(({ outcome }) => outcome === 'green' || outcome === 'red');
    const lastRun = [...runs].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.outcome;
    if (said.has('merged') && lastRun === 'green')
        return 'succeeded';
    if (lastRun === 'red' || (said.has('closed') && !said.has('merged')))
        return 'failed';
    const isOfFix = (event) => event.fix === fix && event.incident === incident;
    if (history.applied.some(isOfFix) || said.size > 0)
        return 'pending';
    return history.decided.some((event) => isOfFix(event) && event.decision === 'rejected') ? 'rejected' : 'unused';
}
/** Each fix with what is its own, so that a long history is not walked once for every fix. */
function groupByFix({ proposed, decided, applied, outcomes, }) {
    const groups = new Map();
    for (const { fix, incident } of proposed)
        groups.set(`${fix} ${incident}`, { decided: [], applied: [], outcomes: [] });
    for (const event of decided)
        groups.get(`${event.fix} ${event.incident}`)?.decided.push(event);
    for (const event of applied)
        groups.get(`${event.fix} ${event.incident}`)?.applied.push(event);
    for (const event of outcomes)
        groups.get(`${event.fix} ${event.incident}`)?.outcomes.push(event);
    return groups;
}
function weight(end) {
    return ['unused', 'pending', 'rejected', 'failed', 'succeeded', 'reverted'].indexOf(end);
}
/** The same lines in the same files made the same other lines: one repair, on whatever commit. */
function byRepair(proposed) {
    const groups = new Map();
    for (const event of proposed) {
        const key = repairOf(event);
        groups.set(key, [...(groups.get(key) ?? []), event]);
    }
    return groups;
}
function repairOf({ patch, before }) {
    const edits = patch.edits.map((edit, at) => {
        const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(before[at] ?? '');
        const head = (lines[0] ?? '').slice(0, edit.startColumn - 1);
        const tail = (lines[edit.endLine - edit.line] ?? '').slice(edit.endColumn - 1);
        return [edit.path, lines, (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(`${head}${edit.text}${tail}`)];
    });
    const added = patch.added.map(({ path, text }) => [path, text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([edits.map((one) => JSON.stringify(one)).sort(), added.sort()]), 'hex');
}


/***/ }),

/***/ 31303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gatherEvidence)
});

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

// EXTERNAL MODULE: ./src/evidence/database-error.ts
var database_error = __webpack_require__(12195);
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

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/stories/read-failed-jobs.ts + 2 modules
var read_failed_jobs = __webpack_require__(75298);
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
        : (0,database_error/* joinNames */.J)((0,database_error/* missingNames */.a)(failures.map(({ message, excerpt }) => `${message}\n${excerpt.text}`).join('\n')), known.graph);
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
    const around = known && { ...known, names, reach };
    return { range, dependencies, suspects: await withPulls(suspects, github), around, problems };
    async function readGraph({ green: passed }, between, { openCommit, check, buildGraph, runner }, said) {
        if (head === null)
            return null;
        const progress = (line) => runner.info(line);
        const { graph } = await buildGraph(head, settings, progress);
        if (passed === null || (between !== null && between.files.length === 0))
            return { graph, review: null, before: null };
        const before = await openCommit(passed.headSha);
        if ('reason' in before) {
            said.push((0,read_failed_jobs/* problem */.C)(`the last green commit could not be opened: ${before.reason}`));
            return { graph, review: null, before: null };
        }
        return { graph, before, review: await check(before, head, settings, progress) };
    }
}
async function rangeBetween(green, run, github, problems) {
    if (green === null)
        return null;
    const range = await github.compareCommits(green.headSha, run.headSha);
    if (!(0,service_error/* isServiceError */.g)(range))
        return range;
    problems.push((0,read_failed_jobs/* problem */.C)(`what changed since the last green run is not known: ${(0,service_error/* describeServiceError */.V)(range)}`));
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
            problems.push((0,read_failed_jobs/* problem */.C)(`who changed the files is not wholly known: ${(0,service_error/* describeServiceError */.V)(commits)}`));
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


/***/ }),

/***/ 75298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ problem),
  A: () => (/* binding */ readFailedJobs)
});

// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/failures/redact/redact.ts + 6 modules
var redact = __webpack_require__(63953);
// EXTERNAL MODULE: ./src/failures/signature/signature-of.ts + 4 modules
var signature_of = __webpack_require__(85921);
;// CONCATENATED MODULE: ./src/failures/diagnose-annotations.ts
// Annotations of a job's check run in, where its log is gone; the failures that they still tell out.


/** What the runner writes under every failed step says only that it failed. */
const EMPTY = /^Process completed with exit code \d+\.?$/;
/** Annotations that belong to no file carry this as their path. */
const NO_FILE = '.github';
const MOST = 20;
/** Null when they say nothing. */
function diagnoseAnnotations(notes, job, step, secrets = []) {
    const telling = notes.filter(({ level, message }) => level === 'failure' && !EMPTY.test(message.trim()));
    const failures = telling.slice(0, MOST).map((note) => failureOf(note, secrets));
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
// EXTERNAL MODULE: ./src/failures/structured/add-reported.ts
var add_reported = __webpack_require__(18794);
// EXTERNAL MODULE: ./src/stories/diagnose-log.ts + 93 modules
var diagnose_log = __webpack_require__(58457);
// EXTERNAL MODULE: ./src/failures/structured/index.ts + 5 modules
var structured = __webpack_require__(34715);
// EXTERNAL MODULE: ./src/failures/structured/read-files.ts + 1 modules
var read_files = __webpack_require__(51794);
;// CONCATENATED MODULE: ./src/stories/read-reports.ts
// A failed run in; out: what the reports say that its steps uploaded or left in the checkout.



/** Archives opened; each is a request and a download. */
const MOST_ARTIFACTS = 6;
/** Names under which people upload reports; others are builds. */
const WORTH_OPENING = /test|junit|report|result|sarif|dbt|coverage|playwright|vitest|jest|pytest|e2e|spec/i;
async function readReports(run, isOwnRun, github, edges) {
    if (isOwnRun) {
        const files = await edges.findReports(structured/* isReport */.P);
        return { reports: (0,read_files/* readReportFiles */.A)(files), problems: [] };
    }
    const listed = await github.listArtifacts(run.id);
    if ((0,service_error/* isServiceError */.g)(listed)) {
        const reason = `uploaded reports were not read: ${(0,service_error/* describeServiceError */.V)(listed)}`;
        return { reports: [], problems: [{ path: '.', line: 1, reason }] };
    }
    const reports = [];
    const problems = [];
    for (const artifact of listed.filter(({ name }) => WORTH_OPENING.test(name)).slice(0, MOST_ARTIFACTS)) {
        const read = await github.readArtifact(artifact, structured/* isReport */.P);
        const left = (0,service_error/* isServiceError */.g)(read) ? [(0,service_error/* describeServiceError */.V)(read)] : read.left;
        problems.push(...left.map((reason) => ({ path: '.', line: 1, reason: `artifact ${artifact.name}: ${reason}` })));
        if ((0,service_error/* isServiceError */.g)(read))
            continue;
        const files = read.files.map(({ name, bytes }) => ({ path: name, text: new TextDecoder().decode(bytes) }));
        reports.push(...(0,read_files/* readReportFiles */.A)(files));
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
        diagnosis: job.diagnosis && (0,add_reported/* addReported */.v)(job.diagnosis, said.reports, { mayAdd, secrets }),
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


/***/ }),

/***/ 48532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   x: () => (/* binding */ proposeKnownFixes)
/* harmony export */ });
/* harmony import */ var _memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28923);
/* harmony import */ var _memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24962);
/* harmony import */ var _memory_re_anchor__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73482);
// Failures and what is remembered in; out: what the past says of them: fixes that helped, incidents like it and how they ended.



const OF_FIXES = ['fix-proposed', 'fix-decided', 'fix-applied', 'outcome'];
const MOST_FIXES = 5000;
const MOST_SIMILAR = 5;
const MOST_LOOKED_AT = 40;
/** Less than this in common is no likeness. */
const LEAST_LIKE = 0.3;
function recall(failures, memory, options) {
    const exact = [...new Set(failures.map(({ signature }) => (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .exactKey */ .FF)(signature.exact)))];
    const templates = [...new Set(failures.slice(0, 3).map(({ signature }) => (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .templateKey */ .AY)(signature.template)))];
    if (exact.length === 0)
        return { known: [], similar: [], seen: 0, lastSeen: null };
    const same = memory.eventsWith(exact, OF_FIXES, MOST_FIXES);
    const alike = memory.eventsWith(templates, OF_FIXES, MOST_FIXES);
    const sameIncidents = new Set(same.map(({ incident }) => incident));
    const all = [...new Map([...alike, ...same].map((event) => [event.id, event])).values()];
    const known = (0,_memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .knownFixes */ .BZ)(historyOf(all), sameIncidents).filter(({ confidence, succeeded }) => confidence >= options.minConfidence && succeeded >= options.minSuccess);
    const { count, last } = memory.countWith(exact);
    const isOwn = ({ run, attempt }) => run === options.run?.id && attempt === options.run.attempt;
    const own = memory.incidentsWith(exact, 10).filter(isOwn).length;
    return {
        known,
        similar: similarIncidents(failures, memory, isOwn),
        seen: count - own,
        lastSeen: count > own ? last : null,
    };
}
/** The best known fixes as proposals for today's code: those whose lines still stand there. */
async function proposeKnownFixes(known, mends, head) {
    const proposed = [];
    for (const fix of known) {
        const paths = [...new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path))];
        const read = await head.read(paths.filter((path) => isThere(path, head)));
        const there = paths.filter((path) => isThere(path, head));
        const patch = (0,_memory_re_anchor__WEBPACK_IMPORTED_MODULE_2__/* .reAnchor */ .$)(fix, new Map(there.map((path, at) => [path, read[at] ?? null])));
        if (patch === null)
            continue;
        const { applied, succeeded, confidence } = fix;
        proposed.push({
            source: 'memory',
            title: fix.title,
            patch,
            judgement: {
                confidence,
                reasons: [`it helped in ${succeeded} of ${applied} earlier cases`],
                doubts: fix.isSame ? [] : ['it helped against the same trouble at another place'],
            },
            toTest: [],
            mends: [mends],
            record: { applied, succeeded },
        });
        if (proposed.length === 2)
            break;
    }
    return proposed;
}
function isThere(wanted, head) {
    return head.files.some(({ path }) => path === wanted);
}
function similarIncidents(failures, memory, isOwn) {
    const primary = failures[0];
    const exact = new Set(failures.map(({ signature }) => signature.exact));
    const templates = new Set(failures.map(({ signature }) => signature.template));
    const tests = new Set(failures.flatMap(({ test }) => (test === null ? [] : [test])));
    const paths = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
    const keys = [[...exact].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .exactKey */ .FF), [...templates].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .templateKey */ .AY), [...tests].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .testKey */ .S8)];
    const words = [primary.signature.text, primary.test ?? '', primary.code ?? '', ...paths].join('\n');
    const byWords = memory.incidentsLike(words, MOST_LOOKED_AT);
    const candidates = [
        ...keys.flatMap((some) => memory.incidentsWith(some, MOST_LOOKED_AT)),
        ...memory.incidentsWith([...paths].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn), MOST_LOOKED_AT),
        ...byWords,
    ].filter((event) => !isOwn(event));
    const wordsOf = new Set(wordsIn(words));
    const rated = [...new Map(candidates.map((event) => [event.id, event])).values()].map((event) => {
        const shared = [];
        let score = 0;
        const add = (holds, weight, what) => {
            if (!holds)
                return;
            score += weight;
            shared.push(what);
        };
        add(event.exact.some((one) => exact.has(one)), 0.6, 'signature');
        add(!shared.includes('signature') && templates.has(event.template), 0.4, 'kind of message');
        add(event.test !== null && tests.has(event.test), 0.2, 'test');
        const common = event.paths.filter((path) => paths.has(path));
        add(common.length > 0, 0.2, common[0] ?? '');
        const likeness = overlapOf(wordsOf, wordsIn([event.text, event.test ?? '', ...event.paths].join('\n')));
        add(likeness >= 0.3, 0.4 * likeness, 'words');
        return { event, score: Math.min(1, score), shared };
    });
    const best = rated
        .filter(({ score }) => score >= LEAST_LIKE)
        .sort((a, b) => b.score - a.score || (a.event.at < b.event.at ? 1 : -1));
    const shown = [];
    // A failure that comes every day has a long past: it is read once.
    const pasts = new Map();
    const told = new Set();
    for (const { event, score, shared } of best) {
        // The same failure on the same pull request is told once.
        const key = `${event.incident} ${event.pull ?? event.branch}`;
        if (told.has(key) || shown.length === MOST_SIMILAR)
            continue;
        told.add(key);
        const { incident, at, text, kind, pull, run } = event;
        const past = pasts.get(incident) ?? pastOf(incident, memory);
        pasts.set(incident, past);
        const { outcome, isMended } = howItEnded(event, past);
        shown.push({
            incident,
            at,
            text,
            kind,
            pull,
            run,
            outcome,
            isMended,
            score: Math.round(score * 100) / 100,
            shared,
        });
    }
    return shown;
}
function pastOf(incident, memory) {
    return memory.eventsOf([incident], ['fix-applied', 'outcome', 'resolved']);
}
/** What came after this occurrence: a fix that helped, a run that passed, or nothing yet. */
function howItEnded({ incident, at }, past) {
    const later = past.filter((event) => event.at >= at);
    const history = historyOf(later);
    for (const { fix, pull } of history.applied) {
        const end = (0,_memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(fix, incident, history);
        if (end === 'succeeded')
            return { outcome: pull === null ? 'fixed' : `fixed by #${pull}`, isMended: true };
        if (end !== 'reverted')
            continue;
        return { outcome: pull === null ? 'its fix was reverted' : `#${pull} was reverted`, isMended: false };
    }
    return { outcome: later.some(({ type }) => type === 'resolved') ? 'passed again' : 'open', isMended: false };
}
function historyOf(events) {
    const of = (type) => events.filter((event) => event.type === type);
    return {
        proposed: of('fix-proposed'),
        decided: of('fix-decided'),
        applied: of('fix-applied'),
        outcomes: of('outcome'),
    };
}
function wordsIn(text) {
    return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].slice(0, 300);
}
function overlapOf(words, others) {
    if (words.size === 0 || others.length === 0)
        return 0;
    const common = others.filter((word) => words.has(word)).length;
    return common / (words.size + others.length - common);
}


/***/ }),

/***/ 6103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ tellChats)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
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


/***/ })

};
;