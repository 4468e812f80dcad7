"use strict";
exports.id = 2421;
exports.ids = [2421,1109,3490,5871,7834,5268];
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

/***/ 53488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/edges/tree/revision-tree.ts + 1 modules
var revision_tree = __webpack_require__(64333);
// EXTERNAL MODULE: ./src/edges/git/revisions.ts
var revisions = __webpack_require__(96271);
;// CONCATENATED MODULE: ./src/edges/git/base-commit.ts
// The base of a pull request in, its Tree out, by the cheapest way that works in this checkout; or why none did.


const FETCH_TIMEOUT_MS = 120_000;
/** `tried` says what failed on the way, for the report. */
async function baseCommit(request) {
    const tried = [];
    const sha = await baseSha(request);
    if (sha === null)
        return { tree: null, sha: null, tried: ['the base commit is not known'] };
    const present = await presentTree(request.git, sha);
    if (present)
        return { tree: present, sha, by: 'present', tried };
    const failure = await fetchCommit(request, sha);
    if (failure === null) {
        const fetched = await presentTree(request.git, sha);
        if (fetched)
            return { tree: fetched, sha, by: 'fetch', tried };
        tried.push('git fetch: ended well, but the commit is not there');
    }
    else
        tried.push(failure);
    if (!request.fetchFiles)
        return { tree: null, sha, tried };
    try {
        return { tree: await request.fetchFiles(sha), sha, by: 'rest', tried };
    }
    catch (error) {
        tried.push(`GitHub API: ${error instanceof Error ? error.message : String(error)}`);
        return { tree: null, sha, tried };
    }
}
async function baseSha(request) {
    if (request.headIsMerge) {
        const parents = await (0,revisions.parentsOf)(request.git, 'HEAD');
        if (parents.length > 1)
            return parents[0];
    }
    return request.eventSha && (0,revisions.isCommitId)(request.eventSha) ? request.eventSha : null;
}
/** Null when the commit or one of its trees is missing; blobs are looked for when read. */
async function presentTree(git, sha) {
    if ((await (0,revisions.resolveRevision)(git, sha)) === null)
        return null;
    const tree = await (0,revision_tree/* revisionTree */.s)(git, sha, sha);
    return 'reason' in tree ? null : tree;
}
/** Never with `--filter`: it would turn the user's clone into a partial one. */
async function fetchCommit(request, sha) {
    const { git, token } = request;
    const remote = request.remote ?? 'origin';
    const fetch = ['-c', 'protocol.version=2', 'fetch', '--no-tags', '--no-recurse-submodules', '--quiet'];
    // In a full clone a depth would cut the history that is there.
    if (await isShallow(git))
        fetch.push('--depth=1');
    fetch.push('--no-write-fetch-head', remote, sha);
    const timeoutMs = request.timeoutMs ?? FETCH_TIMEOUT_MS;
    const environment = token ? await credentials(request, remote, token) : {};
    const answer = await git.run(fetch, { timeoutMs, environment });
    return answer.ok ? null : answer.reason;
}
async function isShallow(git) {
    const answer = await git.run(['rev-parse', '--is-shallow-repository']);
    return answer.ok && answer.stdout.toString('latin1').trim() === 'true';
}
/**
 * The header that actions/checkout would have left, as environment: an argument could be read by other processes.
 * Nothing when a header for the host is configured: GitHub answers 400 to two.
 */
async function credentials({ git, serverUrl }, remote, token) {
    const url = await git.run(['remote', 'get-url', remote]);
    const address = url.ok ? parseUrl(url.stdout.toString('utf8').trim()) : null;
    if (!address || address.username || address.password || !/^https?:$/.test(address.protocol))
        return {};
    if (address.origin !== parseUrl(serverUrl)?.origin)
        return {};
    const configured = await git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
    if (configured.ok && configured.stdout.toString('utf8').trim() !== '')
        return {};
    const used = Number(git.environment.GIT_CONFIG_COUNT ?? 0) || 0;
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: String(used + 1),
        [`GIT_CONFIG_KEY_${used}`]: `http.${address.origin}/.extraheader`,
        [`GIT_CONFIG_VALUE_${used}`]: `AUTHORIZATION: basic ${basic}`,
    };
}
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/edges/git/open-git.ts
var open_git = __webpack_require__(2936);
// EXTERNAL MODULE: ./src/edges/tree/open-tree.ts + 3 modules
var open_tree = __webpack_require__(51637);
;// CONCATENATED MODULE: ./src/edges/actions/open-change.ts
// The run and the checkout in; out: the trees before and after the change, by the cheapest way that this checkout allows.





async function openChange(request) {
    const { run } = request;
    const git = (0,open_git.openGit)(run.workspace);
    const checkedOut = await (0,revisions.headSha)(git);
    const spoken = run.event.headSha || checkedOut || '';
    if (checkedOut === null) {
        const tried = ['there is no checkout in the workspace: put `actions/checkout` before this step'];
        return { before: null, after: null, baseSha: '', headSha: spoken, tried };
    }
    const tried = [];
    const after = await openHead(request, git, checkedOut, tried);
    if (after === null)
        return { before: null, after, baseSha: '', headSha: spoken, tried };
    const headIsMerge = await isMergeOf(git, run.event);
    const wanted = headIsMerge ? null : await wantedBase(request, git, after.label, tried);
    const answer = await baseCommit({
        git,
        eventSha: wanted ?? eventBase(run.event),
        headIsMerge,
        token: request.token,
        serverUrl: run.serverUrl,
        fetchFiles: (sha) => treeOverApi(request, sha, after),
    });
    if (answer.tree === null)
        tried.push(...answer.tried);
    return { before: answer.tree, after, baseSha: answer.sha ?? '', headSha: spoken, tried };
}
/** The tree of the checkout, for stories that look at one side only. */
async function openCheckout(workspace) {
    return (0,open_tree.openTree)(workspace, 'HEAD');
}
async function openHead(request, git, checkedOut, tried) {
    const { event, serverUrl } = request.run;
    if (event.kind === 'pull-request' && event.runsOnBase) {
        const answer = await baseCommit({
            git,
            eventSha: event.headSha,
            headIsMerge: false,
            token: request.token,
            serverUrl,
            fetchFiles: async (sha) => treeOverApi(request, sha, localTree(await openCheckout(git.directory))),
        });
        if (answer.tree === null)
            tried.push(...answer.tried);
        return answer.tree;
    }
    const tree = await (0,open_tree.openTree)(git.directory, checkedOut);
    if (!('reason' in tree))
        return tree;
    tried.push(tree.reason);
    return null;
}
/** GitHub's merge commit of this pull request: its parents are the base and the head. */
async function isMergeOf(git, event) {
    if (event.kind !== 'pull-request' || event.runsOnBase)
        return false;
    const parents = await (0,revisions.parentsOf)(git, 'HEAD');
    return parents.length === 2 && parents[1] === event.headSha;
}
/** Where the change left its base: comparing with the base's tip would show what others did there as undone. */
async function wantedBase(request, git, head, tried) {
    const { event } = request.run;
    if (event.kind === 'merge-group' || event.kind === 'push')
        return eventBase(event);
    const target = event.kind === 'pull-request' ? event.baseSha : await defaultTarget(request, git);
    if (target === null) {
        tried.push('the default branch is not known');
        return null;
    }
    const local = await (0,revisions.mergeBase)(git, target, head);
    if (local !== null)
        return local;
    const answer = await (await request.sources()).mergeBase(target, head);
    if (!(0,service_error/* isServiceError */.g)(answer))
        return answer;
    tried.push((0,service_error/* describeServiceError */.V)(answer));
    return (0,revisions.resolveRevision)(git, target);
}
async function defaultTarget(request, git) {
    const known = request.run.defaultBranch;
    if (known === null)
        return (0,revisions.defaultBranch)(git);
    for (const revision of [`refs/remotes/origin/${known}`, `refs/heads/${known}`]) {
        if (await (0,revisions.resolveRevision)(git, revision))
            return revision;
    }
    return known;
}
function eventBase(event) {
    return 'baseSha' in event ? event.baseSha : null;
}
async function treeOverApi(request, sha, local) {
    const tree = await (await request.sources()).restTree(sha, local);
    if ((0,service_error/* isServiceError */.g)(tree))
        throw new Error((0,service_error/* describeServiceError */.V)(tree));
    return tree;
}
function localTree(tree) {
    return 'reason' in tree ? null : tree;
}
/** The tree of any commit of the repository, fetched when it is not here; never checked out. */
async function openCommit(request, sha) {
    const git = (0,open_git.openGit)(request.run.workspace);
    if ((await (0,revisions.headSha)(git)) === null)
        return { reason: 'there is no checkout in the workspace' };
    const answer = await baseCommit({
        git,
        eventSha: sha,
        headIsMerge: false,
        token: request.token,
        serverUrl: request.run.serverUrl,
        fetchFiles: async (wanted) => treeOverApi(request, wanted, localTree(await openCheckout(git.directory))),
    });
    return answer.tree ?? { reason: answer.tried.join('; ') || 'it could not be fetched' };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/edges/actions/report-files.ts
// Report texts in, files in the workspace or the runner's temporary folder out; the HTML also as an artifact.


function writeReportFile(workspace, wanted, text) {
    const path = (0,external_node_path_.resolve)(workspace, wanted);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        // The tree may hold a symlink where the report goes: a folder that leads out is refused, a link is replaced.
        const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path));
        if (!(0,external_node_path_.isAbsolute)(wanted) && !isWithin((0,external_node_fs_.realpathSync)(workspace), folder)) {
            return { reason: `${wanted} leads out of the checkout` };
        }
        const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${process.pid}`);
        (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(path)));
        return { path };
    }
    catch (error) {
        return { reason: `${wanted} could not be written: ${error instanceof Error ? error.message : String(error)}` };
    }
}
/** A single page opens in the browser without being unpacked. */
async function uploadReport(path) {
    try {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9730), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(6967)]).then(__webpack_require__.bind(__webpack_require__, 96967));
        await new DefaultArtifactClient().uploadArtifact((0,external_node_path_.basename)(path), [path], (0,external_node_path_.dirname)(path), { skipArchive: true });
        return null;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: 'service-error', call: 'upload the report', status: null, permission: null, refused: false, reason };
    }
}
function isWithin(root, folder) {
    const way = (0,external_node_path_.relative)(root, folder);
    return way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way));
}

// EXTERNAL MODULE: ./src/edges/clock.ts
var clock = __webpack_require__(25268);
// EXTERNAL MODULE: ./src/rules/index.ts + 36 modules
var rules = __webpack_require__(991);
// EXTERNAL MODULE: ./src/settings/read-settings.ts
var read_settings = __webpack_require__(775);
// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/stories/read-commands.ts
var read_commands = __webpack_require__(1304);
;// CONCATENATED MODULE: ./src/stories/choose-story.ts
// The event, the mode and the asset in; out: which story is told, a calm word why none is, or a mistake in the settings.


function chooseStory(run, settings) {
    const { mode, asset, 'run-id': runId, 'log-file': logFile } = settings;
    switch (mode) {
        case 'auto':
            return chooseByEvent(run, settings);
        case 'review':
            return chooseForwarded(run, runId) ?? chooseReview(run);
        case 'diagnose':
            return chooseDiagnosis(run, runId);
        case 'command':
            return chooseCommand(run);
        case 'learn':
            return { story: 'learn' };
        case 'triage':
            return chooseTriage(run);
        case 'incident':
            return chooseIncident(run, asset, logFile);
        case 'report':
            if (asset === undefined)
                return mistake('asset', 'is missing; mode `report` needs the asset to report on.');
            return { story: 'report-asset' };
        case 'ask':
            if (settings.question === undefined)
                return mistake('question', 'is missing; mode `ask` needs a question.');
            return { story: 'ask' };
    }
}
function chooseByEvent(run, settings) {
    const { asset, question, 'run-id': runId, 'log-file': logFile } = settings;
    switch (run.event.kind) {
        case 'pull-request':
            // What was merged may be a fix of ours, or the end of one.
            if (run.event.action === 'closed' && run.event.isMerged)
                return { story: 'learn' };
            return chooseReview(run);
        case 'merge-group':
            return chooseReview(run);
        case 'schedule':
            return { story: 'learn' };
        case 'push':
            if (run.event.isDeleted)
                return none('The branch was deleted: there is nothing to learn from.');
            return { story: 'learn' };
        case 'workflow-run':
            return chooseDiagnosis(run, runId);
        case 'comment':
            return chooseCommand(run);
        case 'manual':
            if (runId !== undefined)
                return chooseDiagnosis(run, runId);
            if (logFile !== undefined)
                return { story: 'incident' };
            if (question !== undefined)
                return { story: 'ask' };
            return asset === undefined ? { story: 'review' } : { story: 'report-asset' };
        case 'issue':
            return chooseTriage(run);
        case 'dispatch':
            return { story: 'incident' };
        case 'other':
            return none(`Throughline has nothing to do on \`${nameOf(run.event)}\` events.`);
    }
}
function chooseReview(run) {
    const { event } = run;
    if (event.kind === 'pull-request' && event.action === 'closed')
        return none('The pull request is closed.');
    if (event.kind === 'push' && event.isDeleted)
        return none('The branch was deleted: there is nothing to review.');
    return { story: 'review' };
}
/** The review of another run is published, not made: the second of two jobs for forks. */
function chooseForwarded({ event }, runId) {
    if (runId !== undefined)
        return { story: 'forwarded', runId: Number(runId) };
    return event.kind === 'workflow-run' ? { story: 'forwarded', runId: event.runId } : null;
}
/** Another run where the event or the inputs name one; else the run that this job belongs to. */
function chooseDiagnosis({ event, id }, runId) {
    if (runId !== undefined)
        return { story: 'diagnose', runId: Number(runId) };
    if (event.kind === 'dispatch')
        return { story: 'incident' };
    if (event.kind !== 'workflow-run')
        return { story: 'diagnose', runId: id };
    if (event.action !== 'completed')
        return none(`The run of \`${event.workflow}\` is not over yet.`);
    // A run that passes may end an earlier trouble.
    if ((0,failed_run/* isFailed */.I)(event.conclusion) || event.conclusion === 'success')
        return { story: 'diagnose', runId: event.runId };
    return none(`The run of \`${event.workflow}\` ended as \`${event.conclusion}\`: there is nothing to diagnose.`);
}
/** An edited comment commands nothing: who edits it need not be who wrote it. */
function chooseCommand({ event }) {
    if (event.kind !== 'comment')
        return mistake('mode', 'mode `command` answers `issue_comment` events only.');
    if (event.action !== 'created')
        return none('Only new comments are read for commands.');
    return (0,read_commands/* isCommanding */.GF)(event.body) ? { story: 'command' } : none('The comment holds no command.');
}
/** Labels, assignees and milestones change nothing of what an issue says. */
function chooseTriage({ event }) {
    if (event.kind !== 'issue')
        return mistake('mode', 'mode `triage` answers `issues` events only.');
    if (['opened', 'edited', 'reopened'].includes(event.action))
        return { story: 'triage' };
    return none(`An issue that was ${event.action || 'touched'} is not triaged again.`);
}
function chooseIncident({ event }, asset, logFile) {
    if (event.kind === 'dispatch' || asset !== undefined || logFile !== undefined)
        return { story: 'incident' };
    return mistake('mode', 'mode `incident` needs a `repository_dispatch` event, a `log-file` or an `asset`.');
}
function nameOf(event) {
    return event.kind === 'other' ? event.name : event.kind;
}
function none(notice) {
    return { story: 'none', notice };
}
function mistake(key, message) {
    return { story: 'mistake', key, message };
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/action/open-ask.ts
// The job's environment in; out: what asking a model needs, opened once the settings are known. Keys are hidden first.
function askOpener(runner, work, spentSoFar = async () => ({ pull: 0, day: 0 }), environment = process.env) {
    const account = { entries: [] };
    return async (settings, pull) => {
        const [{ openModels }, { promptRedactor }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3936).then(__webpack_require__.bind(__webpack_require__, 83936)),
            Promise.all(/* import() */[__webpack_require__.e(3953), __webpack_require__.e(3495)]).then(__webpack_require__.bind(__webpack_require__, 53495)),
        ]);
        const { models, troubles, keys } = openModels(settings, environment);
        for (const key of keys)
            runner.hide(key);
        const answers = models.length === 0 ? NO_ANSWERS : await work.answers();
        return {
            models,
            troubles,
            caps: {
                usd: settings['max-cost-usd'],
                inputTokens: settings['max-input-tokens'],
                usdPerPull: settings['max-cost-usd-per-pull'],
                usdPerDay: settings['max-cost-usd-per-day'],
            },
            account,
            spentSoFar: () => spentSoFar(pull),
            answers,
            redact: promptRedactor(environment, keys),
            log: (line) => runner.info(line),
        };
    };
}
const NO_ANSWERS = { get: () => null, put: () => { } };

// EXTERNAL MODULE: ./src/edges/cache/cache-keys.ts
var cache_keys = __webpack_require__(44530);
// EXTERNAL MODULE: ./src/action/open-work.ts
var open_work = __webpack_require__(96904);
;// CONCATENATED MODULE: ./src/action/open-run-memory.ts
// The run and its token in; out: its memory. Only jobs that a trusted event started write, and only their cache is believed.



/** As MEMORY_SCHEMA (a test says so): importing it from there would load the store too early. */
const MEMORY_VERSION = 1;
/** Nothing is opened before it is needed. */
function openRunMemory(run, runner, token, environment = process.env) {
    let opening = null;
    async function open() {
        const [{ openMemory }, { dataRemote }, { actionsCache }, { ensureFolder }] = await Promise.all([
            __webpack_require__.e(/* import() */ 2353).then(__webpack_require__.bind(__webpack_require__, 72353)),
            __webpack_require__.e(/* import() */ 5145).then(__webpack_require__.bind(__webpack_require__, 45145)),
            __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 70891)),
            __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370)),
        ]);
        const folder = (0,open_work/* temporaryFolder */.yy)(environment);
        ensureFolder(folder);
        const keys = (0,cache_keys/* cacheKeys */.X)({
            name: 'memory',
            version: MEMORY_VERSION,
            event: environment.GITHUB_EVENT_NAME ?? '',
            fromFork: false,
            ref: environment.GITHUB_REF ?? '',
            baseRefs: [run.defaultBranch ?? ''],
            run: `${run.id}.${run.attempt}.${run.job}`,
        });
        const { workspace, repository, serverUrl } = run;
        return openMemory({
            remote: () => dataRemote({ workspace, repository, serverUrl, token: token || null }),
            mayWrite: mayRemember(run),
            // A pull request's own cache holds what its author likes.
            cache: isProposal(run) ? null : { file: (0,external_node_path_.join)(folder, 'memory.sqlite'), keys, service: actionsCache() },
            notice: (line) => runner.notice(line),
        });
    }
    function opened() {
        opening ??= open();
        return opening;
    }
    return {
        open: async () => (await opened()).open(),
        remember: async (events) => (events.length === 0 ? null : (await opened()).remember(events)),
        compact: async (now) => (await opened()).compact(now),
        close: async () => (await opening)?.close(),
    };
}
/** US dollars that earlier runs spent on a pull request and on this day, as far as memory tells. */
function spentIn(memory) {
    return async (pull) => {
        const [past, { spentSoFar }] = await Promise.all([memory.open(), __webpack_require__.e(/* import() */ 3836).then(__webpack_require__.bind(__webpack_require__, 53836))]);
        return spentSoFar(past, pull, Date.now());
    };
}
function isProposal({ event }) {
    return event.kind === 'pull-request' || event.kind === 'merge-group';
}
/** Events whose job runs what the default branch says. */
function mayRemember({ event, defaultBranch }) {
    switch (event.kind) {
        case 'push':
        case 'manual':
            return defaultBranch !== null && event.ref === `refs/heads/${defaultBranch}`;
        case 'schedule':
        case 'workflow-run':
        case 'comment':
        case 'issue':
        case 'dispatch':
            return true;
        case 'pull-request':
            return event.action === 'closed' && event.isMerged === true && !event.isForeign;
        default:
            return false;
    }
}

// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var schema = __webpack_require__(15920);
;// CONCATENATED MODULE: ./src/action/read-inputs.ts
// The runner in; the raw inputs by name out. Secrets among them are hidden from the log before anything else happens.

const SECRET_INPUTS = ['github-token', 'slack-webhook-url', 'teams-webhook-url'];
function readInputs(runner) {
    for (const name of SECRET_INPUTS)
        runner.hide(runner.input(name));
    return Object.fromEntries(schema/* INPUT_NAMES */.Qh.map((name) => [name, runner.input(name)]));
}

;// CONCATENATED MODULE: ./src/action/issue-stories.ts
// The runner and its event in; triage, a pipeline's incident and a question told with the real edges.







async function triage(run, runner, inputs, github) {
    const { triageIssue } = await Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(5921), __webpack_require__.e(8457), __webpack_require__.e(7494)]).then(__webpack_require__.bind(__webpack_require__, 77494));
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
    return triageIssue(run, inputs, {
        runner,
        version: package_namespaceObject.rE,
        ruleIds: rules.rules.map((rule) => rule.id),
        github,
        openCheckout: () => openCheckout(run.workspace),
        buildGraph: work.buildGraph,
        openAsk: askOpener(runner, work, spentIn(memory)),
        memory,
        clock: (0,clock.clock)(),
        close: work.finish,
    });
}
async function tellOfPipeline(run, runner, inputs, github) {
    const [{ tellPipeline }, { streamInside }, { findReports }, { postWebhook }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(5921), __webpack_require__.e(8457), __webpack_require__.e(6051), __webpack_require__.e(8938)]).then(__webpack_require__.bind(__webpack_require__, 78938)),
        __webpack_require__.e(/* import() */ 2147).then(__webpack_require__.bind(__webpack_require__, 2147)),
        __webpack_require__.e(/* import() */ 5517).then(__webpack_require__.bind(__webpack_require__, 95517)),
        __webpack_require__.e(/* import() */ 7951).then(__webpack_require__.bind(__webpack_require__, 47951)),
    ]);
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
    const request = { run, token: inputs['github-token'] || null, sources: github };
    return tellPipeline(run, inputs, {
        runner,
        version: package_namespaceObject.rE,
        ruleIds: rules.rules.map((rule) => rule.id),
        environment: process.env,
        clock: (0,clock.clock)(),
        github,
        openLog: (path) => streamInside(run.workspace, path),
        findReports: (isWanted) => findReports(run.workspace, isWanted),
        openCheckout: () => openCheckout(run.workspace),
        openCommit: (sha) => openCommit(request, sha),
        check: work.check,
        buildGraph: work.buildGraph,
        postWebhook: (name, address, body) => postWebhook(name, address, body),
        memory,
        close: work.close,
    });
}
async function ask(run, runner, inputs) {
    const [{ askQuestion }, { wordAnswer }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(4009)]).then(__webpack_require__.bind(__webpack_require__, 74009)),
        Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3930), __webpack_require__.e(7112)]).then(__webpack_require__.bind(__webpack_require__, 27112)),
    ]);
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const memory = openRunMemory(run, runner, inputs['github-token'] ?? '');
    const openAsk = askOpener(runner, work, spentIn(memory));
    const errors = await askQuestion(run, inputs, {
        runner,
        ruleIds: rules.rules.map((rule) => rule.id),
        openCheckout: () => openCheckout(run.workspace),
        buildGraph: work.buildGraph,
        remember: work.remember,
        words: wordAnswer({ openAsk, memory, clock: (0,clock.clock)(), log: (line) => runner.info(line) }),
    });
    await memory.close();
    return errors;
}
async function forwardReview(run, runId, runner, github) {
    const { publishForwarded } = await Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(4231), __webpack_require__.e(9991)]).then(__webpack_require__.bind(__webpack_require__, 39991));
    return publishForwarded(run, runId, { runner, version: package_namespaceObject.rE, github });
}

;// CONCATENATED MODULE: ./src/action/run-action.ts
// The runner and its event in; out: one story told to its end.












/** The mistakes in the settings; empty when all went its way. Of the stories only the one that is told is loaded. */
async function runAction(run, runner) {
    const inputs = readInputs(runner);
    const read = (0,read_settings.readSettings)({ inputs, file: null });
    if ('errors' in read)
        return read.errors;
    const choice = chooseStory(run, read.settings);
    switch (choice.story) {
        case 'none':
            runner.notice(choice.notice);
            return [];
        case 'mistake':
            return [{ path: null, line: 1, column: 1, key: choice.key, message: choice.message }];
        case 'review':
            return review(run, runner, inputs);
        case 'forwarded':
            await forwardReview(run, choice.runId, runner, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
            return [];
        case 'command':
            return command(run, runner, inputs);
        case 'ask':
            return ask(run, runner, inputs);
        case 'incident':
            return tellOfPipeline(run, runner, inputs, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
        case 'triage':
            return triage(run, runner, inputs, openGitHubOnce(run, runner, inputs['github-token'] ?? ''));
        case 'diagnose':
            return diagnose(run, choice.runId, runner, inputs);
        case 'learn':
            return learn(run, runner, inputs);
        case 'report-asset': {
            const { reportAsset } = await Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(1042)]).then(__webpack_require__.bind(__webpack_require__, 11042));
            return reportAsset(run, inputs, graphEdges(run, runner, (0,open_work/* openWork */.QB)(run, runner)));
        }
    }
}
async function learn(run, runner, inputs) {
    const token = inputs['github-token'] ?? '';
    const story = await Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(2779)]).then(__webpack_require__.bind(__webpack_require__, 52779));
    return story.learn(run, inputs, {
        runner,
        clock: (0,clock.clock)(),
        github: openGitHubOnce(run, runner, token),
        memory: openRunMemory(run, runner, token),
        facts: () => graphEdges(run, runner, (0,open_work/* openWork */.QB)(run, runner)),
    });
}
async function review(run, runner, inputs) {
    const { reviewChange } = await Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634)]).then(__webpack_require__.bind(__webpack_require__, 1634));
    const token = inputs['github-token'] ?? '';
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const github = openGitHubOnce(run, runner, token);
    const memory = openRunMemory(run, runner, token);
    const outcome = await reviewChange(run, inputs, {
        runner,
        files: {
            write: (wanted, text) => writeReportFile(run.workspace, wanted, text),
            upload: uploadReport,
            temporary: (0,open_work/* temporaryFolder */.yy)(),
        },
        clock: (0,clock.clock)(),
        rules: rules.rules,
        version: package_namespaceObject.rE,
        github,
        openChange: () => openChange({ run, token: token || null, sources: github }),
        check: work.check,
        openAsk: askOpener(runner, work, spentIn(memory)),
        remember: work.remember,
    });
    await memory.close();
    if (!('errors' in outcome))
        return [];
    await work.close();
    return outcome.errors;
}
async function diagnose(run, runId, runner, inputs) {
    const [{ diagnoseRun }, { streamInside, streamSavedFile }, { findReports }, { postWebhook }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(5921), __webpack_require__.e(8457), __webpack_require__.e(6051), __webpack_require__.e(4541)]).then(__webpack_require__.bind(__webpack_require__, 4541)),
        __webpack_require__.e(/* import() */ 2147).then(__webpack_require__.bind(__webpack_require__, 2147)),
        __webpack_require__.e(/* import() */ 5517).then(__webpack_require__.bind(__webpack_require__, 95517)),
        __webpack_require__.e(/* import() */ 7951).then(__webpack_require__.bind(__webpack_require__, 47951)),
    ]);
    const token = inputs['github-token'] ?? '';
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const github = openGitHubOnce(run, runner, token);
    const memory = openRunMemory(run, runner, token);
    const request = { run, token: token || null, sources: github };
    return diagnoseRun(run, runId, inputs, {
        runner,
        files: {
            write: (wanted, text) => writeReportFile(run.workspace, wanted, text),
            upload: uploadReport,
            temporary: (0,open_work/* temporaryFolder */.yy)(),
        },
        clock: (0,clock.clock)(),
        version: package_namespaceObject.rE,
        ruleIds: rules.rules.map((rule) => rule.id),
        github,
        runnerName: process.env.RUNNER_NAME ?? '',
        environment: process.env,
        readFile: streamSavedFile,
        openLog: (path) => streamInside(run.workspace, path),
        findReports: (isWanted) => findReports(run.workspace, isWanted),
        openCheckout: () => openCheckout(run.workspace),
        openCommit: (sha) => openCommit(request, sha),
        check: work.check,
        buildGraph: work.buildGraph,
        postWebhook: (name, address, body) => postWebhook(name, address, body),
        openAsk: askOpener(runner, work, spentIn(memory)),
        memory,
        close: work.finish,
    });
}
async function command(run, runner, inputs) {
    const [{ answerCommand }, { commandModel }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3953), __webpack_require__.e(4231), __webpack_require__.e(3930), __webpack_require__.e(1008), __webpack_require__.e(1634), __webpack_require__.e(2266)]).then(__webpack_require__.bind(__webpack_require__, 2266)),
        Promise.all(/* import() */[__webpack_require__.e(5293), __webpack_require__.e(3930), __webpack_require__.e(9537)]).then(__webpack_require__.bind(__webpack_require__, 59537)),
    ]);
    const token = inputs['github-token'] ?? '';
    const memory = openRunMemory(run, runner, token);
    const github = openGitHubOnce(run, runner, token);
    // Most commands read no code: the cache is restored for those that do.
    let work = null;
    const opened = () => {
        work ??= (0,open_work/* openWork */.QB)(run, runner);
        return work;
    };
    try {
        return await answerCommand(run, inputs, {
            runner,
            clock: (0,clock.clock)(),
            ruleIds: rules.rules.map((rule) => rule.id),
            github,
            openCheckout: () => openCheckout(run.workspace),
            openCommit: (sha) => openCommit({ run, token: token || null, sources: github }, sha),
            check: (...change) => opened().check(...change),
            buildGraph: (...tree) => opened().buildGraph(...tree),
            model: commandModel(askOpener(runner, { answers: () => opened().answers() }, spentIn(memory))),
            remember: (events) => memory.remember(events),
        });
    }
    finally {
        await memory.close();
        await work?.finish();
    }
}
function graphEdges(run, runner, work) {
    return {
        runner,
        ruleIds: rules.rules.map((rule) => rule.id),
        openCheckout: () => openCheckout(run.workspace),
        buildGraph: work.buildGraph,
        remember: work.remember,
    };
}
/** The client of GitHub is loaded when first used, once. */
function openGitHubOnce(run, runner, token) {
    let opened = null;
    return () => {
        opened ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9730), __webpack_require__.e(7373), __webpack_require__.e(8240)]).then(__webpack_require__.bind(__webpack_require__, 18240)).then(({ openGitHub }) => openGitHub({
            token,
            repository: run.repository,
            apiUrl: process.env.GITHUB_API_URL,
            log: (line) => runner.info(line),
        }));
        return opened;
    };
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

/***/ 55996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   qj: () => (/* binding */ actionOf)
/* harmony export */ });
/* unused harmony export sameAction */
/* harmony import */ var _sql_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40792);
// The keys, indexes and foreign keys that an entity promises and those of its table in; what is missing on either side, and
// which actions differ, out. What serves the same end under another name or in another form is the same.

function compareKeys({ keys, foreignKeys }, table, question) {
    const { dialect } = question;
    const differences = [];
    const has = (name) => table.columns.some((column) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, column.name) === (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name));
    const same = (a, b) => sameColumns(a, b, dialect);
    const uniques = uniquesOf(table);
    const isIndexed = (columns) => [...uniques, ...table.indexes].some((index) => same(index.columns, columns)) ||
        // MySQL makes an index for every foreign key.
        (dialect === 'mysql' && table.foreignKeys.some((key) => same(key.columns, columns)));
    for (const key of keys) {
        // A column that is not there is told by itself.
        if (key.columns.length === 0 || !key.columns.every(has))
            continue;
        if (key.kind === 'primary') {
            const actual = table.primaryKey?.columns ?? [];
            if (!same(actual, key.columns))
                differences.push({ kind: 'primary-key', key, actual });
            continue;
        }
        if (key.kind === 'unique' && key.special !== 'condition') {
            const isKept = uniques.some((unique) => same(unique.columns, key.columns));
            // A condition that only the database has was put there by hand.
            const isLoose = table.indexes.some((index) => index.unique && same(index.columns, key.columns));
            if (!isKept && !isLoose)
                differences.push({ kind: 'missing-unique', key });
            continue;
        }
        if (!isIndexed(key.columns))
            differences.push({ kind: 'missing-index', key });
    }
    const taken = new Set();
    for (const key of foreignKeys) {
        if (!key.columns.every(has))
            continue;
        const actual = table.foreignKeys.find((one) => same(one.columns, key.columns) && isTarget(one, key, dialect));
        if (!actual) {
            differences.push({ kind: 'missing-foreign-key', key });
            continue;
        }
        taken.add(actual);
        if (key.onDelete !== undefined && !sameAction(key.onDelete, actual.onDelete))
            differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON DELETE' });
        else if (key.onUpdate !== undefined && !sameAction(key.onUpdate, actual.onUpdate))
            differences.push({ kind: 'foreign-key-action', key, actual, clause: 'ON UPDATE' });
    }
    return question.isOwned ? [...differences, ...undeclared()] : differences;
    function undeclared() {
        const found = [];
        const told = [...keys, ...(dialect === 'mysql' ? foreignKeys : [])].map(({ columns }) => columns);
        const promised = keys.filter(({ kind }) => kind !== 'index').map(({ columns }) => columns);
        const seen = [];
        for (const { columns, name } of [
            ...table.unique,
            ...table.indexes.filter(({ unique, partial }) => unique && !partial),
        ]) {
            if (columns.length === 0 || [...promised, ...seen].some((other) => same(other, columns)))
                continue;
            seen.push(columns);
            found.push({ kind: 'undeclared-unique', columns, name });
        }
        for (const { columns, name, unique, partial } of question.ownsIndexes ? table.indexes : []) {
            if (unique || partial || columns.length === 0 || [...told, ...seen].some((other) => same(other, columns)))
                continue;
            seen.push(columns);
            found.push({ kind: 'undeclared-index', columns, name });
        }
        for (const actual of table.foreignKeys) {
            // Another key over the same columns is the one that is missing.
            if (taken.has(actual) || foreignKeys.some(({ columns }) => same(columns, actual.columns)))
                continue;
            found.push({ kind: 'undeclared-foreign-key', actual });
        }
        return found;
    }
}
function uniquesOf({ primaryKey, unique, indexes }) {
    const plain = indexes.filter((index) => index.unique && !index.partial);
    return [...(primaryKey ? [primaryKey] : []), ...unique, ...plain];
}
function sameColumns(a, b, dialect) {
    if (a.length !== b.length)
        return false;
    const keys = new Set(a.map((name) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name)));
    return b.every((name) => keys.has((0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name)));
}
function isTarget(actual, { refSchema, refTable }, dialect) {
    const home = (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .defaultSchema */ .jZ)(dialect);
    const schema = (name) => (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, name === null || name === '' ? home : name);
    return ((0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, actual.refTable) === (0,_sql_names__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(dialect, refTable) &&
        (refSchema === null || schema(actual.refSchema) === schema(refSchema)));
}
/** RESTRICT refuses a moment earlier than NO ACTION, which nobody sees who does not defer keys. */
function sameAction(wanted, actual) {
    return actionOf(wanted) === actionOf(actual);
}
function actionOf(written) {
    const words = (written ?? '')
        .trim()
        .toUpperCase()
        .replace(/[\s_]+/g, ' ');
    return words === '' || words === 'RESTRICT' ? 'NO ACTION' : words;
}


/***/ }),

/***/ 28439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tokenName)
/* harmony export */ });
// An injection token's key, or the asset of one, in; as people write it out.
const MADE = /^(repository|model|queue)\((.*?)(?:, .*)?\)$/;
/** `provider:src/users.service.ts#UsersService` → `UsersService`, `repository(src/order.ts#Order)` → `Repository<Order>`. */
function tokenName(key) {
    const bare = key.replace(/^(?:provider|module):/, '');
    const made = MADE.exec(bare);
    if (!made)
        return bare.slice(bare.lastIndexOf('#') + 1);
    const [, sort = '', of = ''] = made;
    return `${sort.charAt(0).toUpperCase()}${sort.slice(1)}<${of.slice(of.lastIndexOf('#') + 1)}>`;
}


/***/ }),

/***/ 16052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isFailed)
/* harmony export */ });
// A workflow run that ended, its jobs and steps, and what is known of the commits around it: what a diagnosis starts from.
/** Failed in a way that a diagnosis should speak about. */
function isFailed(conclusion) {
    return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
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


/***/ }),

/***/ 82909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeServiceError),
/* harmony export */   g: () => (/* binding */ isServiceError)
/* harmony export */ });
// A call to a service that failed: expected trouble, so it is a value. It degrades a report and never fails a build.
function isServiceError(value) {
    return typeof value === 'object' && value !== null && value.kind === 'service-error';
}
/** `could not create the check run (403: …); it needs checks: write`. */
function describeServiceError(error) {
    const status = error.status === null ? '' : `${error.status}: `;
    const permission = error.refused && error.permission ? `; it needs \`${error.permission}\`` : '';
    return `could not ${error.call} (${status}${error.reason})${permission}`;
}


/***/ }),

/***/ 65759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
// A word and the allowed ones in; out: the allowed word that was probably meant, or null.
function nearestName(word, allowed) {
    const wanted = plain(word);
    // Longer words are no slip of the pen, and the distance of hostile ones costs.
    if (wanted.length > 60)
        return null;
    let best = null;
    let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
    for (const name of allowed) {
        const distance = editDistance(wanted, plain(name));
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
function plain(word) {
    return word.toLowerCase().replace(/[_\s]/g, '-');
}
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + change));
        }
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 40792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   Rs: () => (/* binding */ storedName),
/* harmony export */   jZ: () => (/* binding */ defaultSchema)
/* harmony export */ });
// How each dialect stores and compares names: one place for the case rules.
/** The name a database stores for an identifier as written (without its quotes). */
function storedName(dialect, written, quoted) {
    if (quoted)
        return written;
    if (dialect === 'snowflake')
        return written.toUpperCase();
    if (dialect === 'postgres' || dialect === 'redshift')
        return written.toLowerCase();
    return written;
}
/** Equal keys mean the same name. Postgres and Snowflake compare stored names exactly, the others without case. */
function nameKey(dialect, stored) {
    return dialect === 'postgres' || dialect === 'snowflake' ? stored : stored.toLowerCase();
}
/** Schema that unqualified names live in when nothing else is said. */
function defaultSchema(dialect) {
    switch (dialect) {
        case 'postgres':
        case 'redshift':
            return 'public';
        case 'mssql':
            return 'dbo';
        case 'snowflake':
            return 'PUBLIC';
        case 'sqlite':
        case 'duckdb':
            return 'main';
        default:
            return '';
    }
}


/***/ }),

/***/ 1304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ isCommanding),
/* harmony export */   P4: () => (/* binding */ readCommands)
/* harmony export */ });
/* unused harmony export COMMANDS */
// A comment in; the commands it holds out, one for each line that begins with `/throughline`. Quotes and code hold none.
const COMMANDS = ['explain', 'ask', 'ignore', 'apply', 'reject', 'redo', 'rerun', 'help'];
/** A comment with more commands than this is no conversation. */
const MOST = 10;
const LONGEST_REST = 4000;
function readCommands(body) {
    const found = [];
    let fence = null;
    for (const line of body.slice(0, 65_536).split(/\r\n|\r|\n/)) {
        const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        if (mark && fence === null)
            fence = mark;
        else if (mark && fence !== null && mark[0] === fence[0] && mark.length >= fence.length)
            fence = null;
        if (fence !== null || mark)
            continue;
        const match = /^ {0,3}\/throughline(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/.exec(line);
        if (!match || found.length >= MOST)
            continue;
        const word = match[1] ?? 'help';
        const name = COMMANDS.find((one) => one === word.toLowerCase()) ?? null;
        found.push({ name, word, rest: (match[2] ?? '').trim().slice(0, LONGEST_REST) });
    }
    return found;
}
function isCommanding(body) {
    return readCommands(body).length > 0;
}


/***/ })

};
;