"use strict";
exports.id = 2284;
exports.ids = [2284,1109,3490,5871];
exports.modules = {

/***/ 65947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wrong_usage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5521);
// A report in, the terminal or the file that `--output` names out.


async function deliver(text, { flags }, terminal) {
    const output = flags.output;
    if (typeof output !== 'string' || output === '-') {
        await terminal.print(text);
        return;
    }
    const { writeFileAtomically } = await __webpack_require__.e(/* import() */ 6040).then(__webpack_require__.bind(__webpack_require__, 26040));
    try {
        await writeFileAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, output), text);
    }
    catch (error) {
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_1__/* .WrongUsage */ .r(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 82284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseCommand: () => (/* binding */ diagnoseCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _deliver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65947);
/* harmony import */ var _open_session__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56883);
/* harmony import */ var _wrong_usage__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5521);
// `diagnose`: what a failed run's log says went wrong, where and what to do.




async function diagnoseCommand(invocation, terminal) {
    const { flags, format } = invocation;
    const file = (0,_open_session__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(flags, 'log');
    if (file === null)
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_3__/* .WrongUsage */ .r('diagnose needs --log FILE, or --log - for standard input');
    const passingFile = (0,_open_session__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(flags, 'passing-log');
    const passing = passingFile === null ? null : await openLog(passingFile, 'passing-log', terminal);
    const log = await openLog(file, 'log', terminal);
    const { diagnoseLog } = await Promise.all(/* import() */[__webpack_require__.e(3953), __webpack_require__.e(5921), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 58457));
    const paths = await pathsOf((0,_open_session__WEBPACK_IMPORTED_MODULE_2__/* .flagValue */ .y)(flags, 'repo'), terminal);
    const diagnosis = await diagnoseLog({
        log,
        passing,
        hasPath: paths?.has ?? null,
        matchPath: paths?.match,
        environment: terminal.environment,
    });
    await (0,_deliver__WEBPACK_IMPORTED_MODULE_1__/* .deliver */ .c)(await write(diagnosis, format, terminal, flags.output !== undefined), invocation, terminal);
    return 0;
}
async function write(diagnosis, format, terminal, isFile) {
    if (format === 'json')
        return `${JSON.stringify(diagnosis, null, 2)}\n`;
    if (format === 'markdown')
        return (await __webpack_require__.e(/* import() */ 1462).then(__webpack_require__.bind(__webpack_require__, 81462))).writeLogMarkdown(diagnosis);
    const { writeLogText } = await __webpack_require__.e(/* import() */ 7224).then(__webpack_require__.bind(__webpack_require__, 47224));
    return writeLogText(diagnosis, { color: terminal.color && !isFile });
}
async function openLog(file, flag, terminal) {
    const { streamFile, streamStandardInput } = await __webpack_require__.e(/* import() */ 2147).then(__webpack_require__.bind(__webpack_require__, 2147));
    if (file === '-')
        return streamStandardInput();
    const opened = await streamFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, file));
    if ('reason' in opened)
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_3__/* .WrongUsage */ .r(`--${flag} ${file}: ${opened.reason}`);
    return opened;
}
/** Asked only of a repository that was named: a log from elsewhere has nothing to do with the folder it is read in. */
async function pathsOf(repo, terminal) {
    if (repo === null)
        return null;
    const [{ realFolderOrNull }, { openTree }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370)),
        __webpack_require__.e(/* import() */ 1637).then(__webpack_require__.bind(__webpack_require__, 51637)),
    ]);
    const folder = await realFolderOrNull((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, repo));
    if (folder === null)
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_3__/* .WrongUsage */ .r(`--repo ${repo}: no such folder`);
    const tree = await openTree(folder, 'WORKTREE', {});
    if ('reason' in tree)
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_3__/* .WrongUsage */ .r(tree.reason);
    const { repositoryPaths } = await Promise.all(/* import() */[__webpack_require__.e(3953), __webpack_require__.e(5921), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 58457));
    return repositoryPaths(tree.files.map(({ path }) => path));
}


/***/ }),

/***/ 56883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ flagValue),
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
;// CONCATENATED MODULE: ./src/cli/default-cache.ts
// A repository in, the file in the user's cache folder out: the repository itself stays clean.


function defaultCache(terminal, repository) {
    return (0,external_node_path_.join)(cacheFolder(terminal), 'throughline', `${(0,fingerprint/* fingerprint */.R)(repository)}.sqlite`);
}
function cacheFolder({ environment, platform, home }) {
    // The specification of XDG says to ignore relative ones.
    if (environment.XDG_CACHE_HOME?.startsWith('/'))
        return environment.XDG_CACHE_HOME;
    if (platform === 'win32')
        return environment.LOCALAPPDATA || (0,external_node_path_.join)(home, 'AppData', 'Local');
    if (platform === 'darwin')
        return (0,external_node_path_.join)(home, 'Library', 'Caches');
    return (0,external_node_path_.join)(home, '.cache');
}

;// CONCATENATED MODULE: ./src/cli/open-edges.ts
// A cache file, or none, in; the edges that the stories take out.
/** `here`: folder of the entry file, where the bundle's thread entry lies beside it. */
async function openEdges(cacheFile, here) {
    const [{ openExtractPool }, { openTypeThread }, { threadEntry }, { openStore }, { clock }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4497).then(__webpack_require__.bind(__webpack_require__, 84497)),
        __webpack_require__.e(/* import() */ 6722).then(__webpack_require__.bind(__webpack_require__, 66722)),
        __webpack_require__.e(/* import() */ 3252).then(__webpack_require__.bind(__webpack_require__, 3252)),
        __webpack_require__.e(/* import() */ 3470).then(__webpack_require__.bind(__webpack_require__, 83470)),
        __webpack_require__.e(/* import() */ 5268).then(__webpack_require__.bind(__webpack_require__, 25268)),
    ]);
    const opened = await openStore(cacheFile);
    const entry = threadEntry(here);
    const extract = openExtractPool({ entry });
    return {
        edges: { extract, types: openTypeThread(entry), store: opened.store, clock: clock() },
        notice: opened.notice ?? null,
    };
}

// EXTERNAL MODULE: ./src/cli/wrong-usage.ts
var wrong_usage = __webpack_require__(5521);
;// CONCATENATED MODULE: ./src/cli/open-session.ts
// An invocation in; settings, cache, trees and the edges that the stories need, opened once, out.




const SETTINGS_FILE = '.throughline.yml';
async function openSession({ flags }, terminal) {
    const notices = [];
    const repository = await existingFolder((0,external_node_path_.resolve)(terminal.directory, flagValue(flags, 'repo') ?? '.'));
    const settings = await readSettingsFor(repository, flags, terminal, notices);
    const cache = flagValue(flags, 'cache');
    const cacheFile = cache === null ? defaultCache(terminal, repository) : (0,external_node_path_.resolve)(terminal.directory, cache);
    const { edges, notice } = await openEdges(flags['no-cache'] ? null : cacheFile, terminal.entryFolder);
    if (notice)
        notices.push(notice);
    const { openTree } = await __webpack_require__.e(/* import() */ 1637).then(__webpack_require__.bind(__webpack_require__, 51637));
    return {
        settings,
        edges,
        repository,
        async openTree(revision) {
            const tree = await openTree(repository, revision, { cache: edges.store.blobs });
            if ('reason' in tree)
                throw new wrong_usage/* WrongUsage */.r(tree.reason);
            return tree;
        },
        progress(line) {
            if (!flags.quiet)
                terminal.progress(line);
        },
        finish(stats) {
            terminal.progress('');
            const trouble = edges.store.notice();
            const lines = trouble === null ? notices : [...notices, trouble];
            if (!flags.quiet)
                for (const line of new Set(lines))
                    terminal.say(line);
            if (flags.stats && stats)
                terminal.say(describeStats(stats));
        },
        async close() {
            terminal.progress('');
            await edges.extract.close();
            await edges.types?.close();
            edges.store.close();
        },
    };
}
function flagValue(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : null;
}
async function readSettingsFor(repository, flags, terminal, notices) {
    const [{ readSettings }, { describeSettingsError }, { rules }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(3243), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 775)),
        __webpack_require__.e(/* import() */ 9543).then(__webpack_require__.bind(__webpack_require__, 9543)),
        Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(7834)]).then(__webpack_require__.bind(__webpack_require__, 991)),
    ]);
    const named = flagValue(flags, 'config');
    const path = named === null ? (0,external_node_path_.join)(repository, SETTINGS_FILE) : (0,external_node_path_.resolve)(terminal.directory, named);
    const text = await (await __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370))).readTextOrNull(path);
    if (text === null && named !== null)
        throw new wrong_usage/* WrongUsage */.r(`--config ${named}: the file cannot be read`);
    const failOn = flagValue(flags, 'fail-on');
    const read = readSettings({
        inputs: failOn === null ? {} : { 'fail-on': failOn },
        file: text === null ? null : { path: (0,external_node_path_.relative)(terminal.directory, path) || path, text },
        rules: rules.map((rule) => rule.id),
        fileIsTrusted: true,
    });
    if ('errors' in read)
        throw new wrong_usage/* WrongUsage */.r(read.errors.map(describeSettingsError).join('\n'));
    notices.push(...read.notices);
    return read.settings;
}
async function existingFolder(path) {
    const { realFolderOrNull } = await __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370));
    const folder = await realFolderOrNull(path);
    if (folder === null)
        throw new wrong_usage/* WrongUsage */.r(`--repo ${path}: no such folder`);
    return folder;
}
function describeStats(stats) {
    const counts = `${stats.files} files, ${stats.extracted} extracted, ${stats.fromCache} from the cache, ${stats.nodes} nodes, ${stats.edges} edges`;
    const steps = Object.entries(stats.ms).map(([step, ms]) => `${step} ${Math.round(ms)} ms`);
    return [counts, steps.join(', ')].filter((part) => part !== '').join('\n');
}


/***/ }),

/***/ 91109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   c: () => (/* binding */ statementFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Short stable hashes: of values for identity across runs, of statements without their positions.

/** 16 hexadecimal digits of the SHA-256 of the parts, which are joined unambiguously. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** Equal for statements that differ in white space, comments and position only. */
function statementFingerprint(statement) {
    return fingerprint(JSON.stringify(statement, (key, value) => (key === 'range' ? undefined : value)));
}


/***/ })

};
;