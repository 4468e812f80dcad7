"use strict";
exports.id = 4560;
exports.ids = [4560,5370,5268];
exports.modules = {

/***/ 96904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ openWork),
/* harmony export */   bK: () => (/* binding */ CACHE_STATE),
/* harmony export */   yy: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* unused harmony export STORE_VERSION */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _edges_cache_cache_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44530);
/* harmony import */ var _edges_clock__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25268);
// The runner's environment in; out: what reads and remembers: the cache of facts, the extracting thread, the check.



const CACHE_STATE = 'throughline-cache';
function temporaryFolder(environment = process.env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(environment.RUNNER_TEMP ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(process.cwd(), '.throughline'), 'throughline');
}
/** Nothing is opened before it is needed: restoring the cache runs beside opening the trees. */
function openWork(run, runner, environment = process.env) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryFolder(environment), 'facts.sqlite');
    const keys = keysOf(run, environment);
    const opening = open(file, keys, runner);
    // Awaited later; until then a failure is nobody's.
    opening.catch(() => { });
    let answered = 0;
    async function close() {
        const { pool, edges, store } = await opening;
        await pool.close();
        await edges.types?.close();
        const notice = store.notice();
        if (notice)
            runner.notice(notice);
        store.close();
    }
    async function remember(extracted) {
        await close();
        const { restored, cache } = await opening;
        runner.save(CACHE_STATE, '');
        if (extracted === 0 && answered === 0 && restored)
            return;
        const saved = await cache.saveStore([file], keys);
        if (!saved.done && saved.notice)
            runner.notice(saved.notice);
    }
    return {
        async check(before, after, settings, progress, ignored) {
            const [{ edges }, { checkTrees }] = await Promise.all([opening, Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(7426), __webpack_require__.e(6166), __webpack_require__.e(991), __webpack_require__.e(5428), __webpack_require__.e(3490)]).then(__webpack_require__.bind(__webpack_require__, 25428))]);
            return checkTrees(before, after, edges, settings, progress, ignored);
        },
        async buildGraph(tree, settings, progress) {
            const [{ edges }, { buildGraph }] = await Promise.all([opening, Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(7426), __webpack_require__.e(6166), __webpack_require__.e(5871)]).then(__webpack_require__.bind(__webpack_require__, 86166))]);
            return buildGraph(tree, edges, settings, progress);
        },
        async answers() {
            const { store } = await opening;
            return {
                get: (key) => store.answers.get(key),
                put(key, value) {
                    answered += 1;
                    store.answers.put(key, value);
                },
            };
        },
        remember,
        finish: () => (answered > 0 ? remember(0) : close()),
        close,
    };
}
async function open(file, keys, runner) {
    const [{ ensureFolder }, { actionsCache }, { openStore }, { openExtractPool }, { openTypeThread }, { threadEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370)),
        __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 70891)),
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 83470)),
        __webpack_require__.e(/* import() */ 4497).then(__webpack_require__.bind(__webpack_require__, 84497)),
        __webpack_require__.e(/* import() */ 6722).then(__webpack_require__.bind(__webpack_require__, 66722)),
        __webpack_require__.e(/* import() */ 3252).then(__webpack_require__.bind(__webpack_require__, 3252)),
    ]);
    ensureFolder((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(file, '..'));
    const cache = actionsCache();
    const answer = await cache.restoreStore([file], keys);
    if (!answer.done && answer.notice)
        runner.notice(answer.notice);
    const { store, notice } = await openStore(file);
    if (notice)
        runner.notice(notice);
    if (!keys.readOnly)
        runner.save(CACHE_STATE, JSON.stringify({ file, keys }));
    const entry = threadEntry(__dirname);
    const pool = openExtractPool({ entry });
    const edges = { extract: pool, types: openTypeThread(entry), store, clock: (0,_edges_clock__WEBPACK_IMPORTED_MODULE_2__.clock)() };
    return { cache, store, pool, edges, restored: answer.done };
}
function keysOf(run, environment) {
    const { event, defaultBranch } = run;
    return (0,_edges_cache_cache_keys__WEBPACK_IMPORTED_MODULE_1__/* .cacheKeys */ .X)({
        version: STORE_VERSION,
        event: environment.GITHUB_EVENT_NAME ?? '',
        fromFork: false,
        ref: environment.GITHUB_REF ?? '',
        baseRefs: ['baseRef' in event ? event.baseRef : '', defaultBranch ?? ''],
        run: `${run.id}.${run.attempt}.${run.job}`,
    });
}
/** As STORE_SCHEMA (a test says so): importing it from there would load the store too early. */
const STORE_VERSION = 1;


/***/ }),

/***/ 34560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveLeftCache: () => (/* binding */ saveLeftCache)
/* harmony export */ });
/* harmony import */ var _edges_disk_read_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25370);
/* harmony import */ var _open_work__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96904);
// The job's state in; out: the cache saved, when the main step read files but ended before it could save them.


async function saveLeftCache(runner) {
    const text = runner.saved(_open_work__WEBPACK_IMPORTED_MODULE_1__/* .CACHE_STATE */ .bK);
    if (text === '')
        return;
    const { file, keys } = JSON.parse(text);
    if (!(0,_edges_disk_read_files__WEBPACK_IMPORTED_MODULE_0__.fileExists)(file))
        return;
    const [{ openStore }, { actionsCache }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 83470)),
        __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 70891)),
    ]);
    // Opening and closing brings what a killed process left in the write-ahead log into the file.
    const { store } = await openStore(file);
    store.close();
    const saved = await actionsCache().saveStore([file], keys);
    if (!saved.done && saved.notice)
        runner.notice(saved.notice);
}


/***/ }),

/***/ 44530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ cacheKeys)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Where and why a run runs in, the keys of its cache out: what it saves under, what it may begin from, best first.

/** The service allows 512 characters, and no commas. */
const MAX_KEY = 512;
function cacheKeys(scope) {
    const prefix = `throughline-${scope.name === undefined ? '' : `${scope.name}-`}${scope.version}-`;
    const own = `${prefix}${slug(scope.ref)}-`;
    const bases = scope.baseRefs.filter((ref) => ref !== '').map((ref) => `${prefix}${slug(fullRef(ref))}-`);
    return {
        key: `${own}${slug(scope.run)}`,
        // The service takes ten keys, the primary one among them.
        restoreKeys: [...new Set([own, ...bases])].slice(0, 9),
        readOnly: isReadOnly(scope),
    };
}
/** Since June 2026: runs that anybody can start may not fill the cache that trusted runs read. */
function isReadOnly({ event, fromFork }) {
    if (event === 'issue_comment' || event === 'pull_request_target')
        return true;
    return event === 'workflow_run' && fromFork;
}
function fullRef(ref) {
    return ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
}
/** Distinct refs keep distinct names: what had to be replaced or cut ends in a digest. */
function slug(text) {
    const plain = text.replace(/[^A-Za-z0-9._/]/g, '_');
    const room = MAX_KEY / 2 - 40;
    if (plain === text && text.length <= room)
        return text;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    return `${plain.slice(0, room)}~${digest}`;
}


/***/ }),

/***/ 25268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clock: () => (/* binding */ clock)
/* harmony export */ });
// The clock: nothing in, the time or a stopwatch out. Stories get it as an argument, so tests hand in their own.
function clock() {
    return {
        now: () => Date.now(),
        start: () => performance.now(),
        since: (mark) => performance.now() - mark,
    };
}


/***/ }),

/***/ 25370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ensureFolder: () => (/* binding */ ensureFolder),
/* harmony export */   fileExists: () => (/* binding */ fileExists),
/* harmony export */   readStandardInput: () => (/* binding */ readStandardInput),
/* harmony export */   readTextOrNull: () => (/* binding */ readTextOrNull),
/* harmony export */   realFolderOrNull: () => (/* binding */ realFolderOrNull)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
// Paths in; texts, folders and standard input out. Null where there is nothing to read.


async function readTextOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}
async function realFolderOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return null;
    }
}
function fileExists(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
}
function ensureFolder(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true });
}
async function readStandardInput() {
    const chunks = [];
    for await (const chunk of process.stdin)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
;