"use strict";
exports.id = 9443;
exports.ids = [9443,1109,3490,5871,2794,9251,5268];
exports.modules = {

/***/ 96097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bK: () => (/* binding */ CACHE_STATE),
  QB: () => (/* binding */ openWork),
  yy: () => (/* binding */ temporaryFolder)
});

// UNUSED EXPORTS: STORE_VERSION

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/edges/cache/cache-keys.ts
// Where and why a run runs in, the keys of its cache out: what it saves under, what it may begin from, best first.

/** The service allows 512 characters, and no commas. */
const MAX_KEY = 512;
function cacheKeys(scope) {
    const prefix = `throughline-${scope.version}-`;
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
    const digest = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
    return `${plain.slice(0, room)}~${digest}`;
}

// EXTERNAL MODULE: ./src/edges/clock.ts
var clock = __webpack_require__(25268);
;// CONCATENATED MODULE: ./src/action/open-work.ts
// The runner's environment in; out: what reads and remembers: the cache of facts, the extracting thread, the check.



const CACHE_STATE = 'throughline-cache';
function temporaryFolder(environment = process.env) {
    return (0,external_node_path_.join)(environment.RUNNER_TEMP ?? (0,external_node_path_.join)(process.cwd(), '.throughline'), 'throughline');
}
/** Nothing is opened before it is needed: restoring the cache runs beside opening the trees. */
function openWork(run, runner, environment = process.env) {
    const file = (0,external_node_path_.join)(temporaryFolder(environment), 'facts.sqlite');
    const keys = keysOf(run, environment);
    const opening = open_work_open(file, keys, runner);
    // Awaited later; until then a failure is nobody's.
    opening.catch(() => { });
    async function close() {
        const { pool, edges, store } = await opening;
        await pool.close();
        await edges.types?.close();
        const notice = store.notice();
        if (notice)
            runner.notice(notice);
        store.close();
    }
    return {
        async check(before, after, settings, progress) {
            const [{ edges }, { checkTrees }] = await Promise.all([opening, Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(4199), __webpack_require__.e(4734), __webpack_require__.e(5729), __webpack_require__.e(1274), __webpack_require__.e(3490)]).then(__webpack_require__.bind(__webpack_require__, 11274))]);
            return checkTrees(before, after, edges, settings, progress);
        },
        async buildGraph(tree, settings, progress) {
            const [{ edges }, { buildGraph }] = await Promise.all([opening, Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(4199), __webpack_require__.e(4734), __webpack_require__.e(5871)]).then(__webpack_require__.bind(__webpack_require__, 4734))]);
            return buildGraph(tree, edges, settings, progress);
        },
        async remember(extracted) {
            await close();
            const { restored, cache } = await opening;
            runner.save(CACHE_STATE, '');
            if (extracted === 0 && restored)
                return;
            const saved = await cache.saveStore([file], keys);
            if (!saved.done && saved.notice)
                runner.notice(saved.notice);
        },
        close,
    };
}
async function open_work_open(file, keys, runner) {
    const [{ ensureFolder }, { actionsCache }, { openStore }, { openExtractPool }, { openTypeThread }, { threadEntry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5370).then(__webpack_require__.bind(__webpack_require__, 25370)),
        __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 70891)),
        __webpack_require__.e(/* import() */ 9024).then(__webpack_require__.bind(__webpack_require__, 49024)),
        __webpack_require__.e(/* import() */ 4497).then(__webpack_require__.bind(__webpack_require__, 84497)),
        __webpack_require__.e(/* import() */ 6722).then(__webpack_require__.bind(__webpack_require__, 66722)),
        __webpack_require__.e(/* import() */ 3252).then(__webpack_require__.bind(__webpack_require__, 3252)),
    ]);
    ensureFolder((0,external_node_path_.join)(file, '..'));
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
    const edges = { extract: pool, types: openTypeThread(entry), store, clock: (0,clock.clock)() };
    return { cache, store, pool, edges, restored: answer.done };
}
function keysOf(run, environment) {
    const { event, defaultBranch } = run;
    return cacheKeys({
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

/***/ 86215:
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
// EXTERNAL MODULE: ./src/rules/index.ts + 29 modules
var rules = __webpack_require__(5729);
// EXTERNAL MODULE: ./src/settings/read-settings.ts + 1 modules
var read_settings = __webpack_require__(99251);
// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/stories/read-commands.ts
var read_commands = __webpack_require__(1304);
;// CONCATENATED MODULE: ./src/stories/choose-story.ts
// The event, the mode and the asset in; out: which story is told, a calm word why none is, or a mistake in the settings.


function chooseStory(run, settings) {
    const { mode, asset, 'run-id': runId } = settings;
    switch (mode) {
        case 'auto':
            return chooseByEvent(run, asset, runId);
        case 'review':
            return chooseReview(run);
        case 'diagnose':
            return chooseDiagnosis(run, runId);
        case 'command':
            return chooseCommand(run);
        case 'learn':
            return { story: 'learn' };
        case 'report':
            if (asset === undefined)
                return mistake('asset', 'is missing; mode `report` needs the asset to report on.');
            return { story: 'report-asset' };
        default:
            return mistake('mode', `mode \`${mode}\` comes with a later version. This one has \`review\`, \`diagnose\`, \`command\`, \`learn\` and \`report\`.`);
    }
}
function chooseByEvent(run, asset, runId) {
    switch (run.event.kind) {
        case 'pull-request':
        case 'merge-group':
            return chooseReview(run);
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
            return asset === undefined ? { story: 'review' } : { story: 'report-asset' };
        case 'other':
            return none(`Throughline has nothing to do on \`${run.event.name}\` events.`);
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
/** Another run where the event or the inputs name one; else the run that this job belongs to. */
function chooseDiagnosis({ event, id }, runId) {
    if (runId !== undefined)
        return { story: 'diagnose', runId: Number(runId) };
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
function none(notice) {
    return { story: 'none', notice };
}
function mistake(key, message) {
    return { story: 'mistake', key, message };
}

// EXTERNAL MODULE: ./src/stories/review.ts + 4 modules
var review = __webpack_require__(56332);
;// CONCATENATED MODULE: ./src/stories/learn.ts
// A push in; out: the facts of its files in the cache, so that the next pull request reads only what it changes.

async function learn(run, inputs, edges) {
    const built = await buildFromCheckout(run, inputs, edges);
    if (built === null)
        return [];
    if ('errors' in built)
        return built.errors;
    const { graph, stats } = built;
    await edges.remember(stats.extracted);
    const counts = `${stats.files} files, ${stats.extracted} read anew, ${graph.nodes.length} assets, ${graph.edges.length} references`;
    edges.runner.info(`Learned: ${counts}.`);
    edges.runner.summary(`**Throughline learned:** ${counts}, ${graph.problems.length} not understood.`);
    return [];
}
/** Null when there is no checkout; that is said, and is not the build's fault. */
async function buildFromCheckout(run, inputs, edges) {
    const tree = await edges.openCheckout();
    if ('reason' in tree) {
        edges.runner.warning(`The checkout could not be read: ${tree.reason}. Put \`actions/checkout\` before this step.`);
        return null;
    }
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, tree, edges.ruleIds);
    if ('errors' in read)
        return read;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    return edges.buildGraph(tree, read.settings, (line) => edges.runner.info(line));
}

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/stories/find-asset.ts
var find_asset = __webpack_require__(87743);
// EXTERNAL MODULE: ./src/stories/show-graph.ts
var show_graph = __webpack_require__(54289);
;// CONCATENATED MODULE: ./src/stories/report-asset.ts
// An asset in; out: everything downstream of it, as the step summary, with the way to each.





/** More lines are read by nobody, and the summary has a limit. */
const MOST_LINES = 2000;
async function reportAsset(run, inputs, edges) {
    const built = await buildFromCheckout(run, inputs, edges);
    if (built === null)
        return [];
    if ('errors' in built)
        return built.errors;
    const wanted = inputs.asset?.trim() ?? '';
    const found = (0,find_asset.findAsset)(built.graph, wanted);
    if ('reason' in found)
        return [{ path: null, line: 1, column: 1, key: 'asset', message: found.reason }];
    const name = (0,asset_name/* assetName */.SM)(found.node.id, found.column);
    const reached = (0,show_graph.impact)(built.graph, found.node, found.column);
    edges.runner.summary(writeImpactReport(name, reached, run));
    edges.runner.output('findings', String(reached.length));
    edges.runner.info(`${reached.length} places downstream of ${name}: see the step summary.`);
    await edges.remember(built.stats.extracted);
    return [];
}
function writeImpactReport(name, reached, run) {
    if (reached.length === 0)
        return `### Nothing downstream of ${(0,escape_markdown/* code */.aY)(name)}`;
    const assets = new Set(reached.map((one) => one.node)).size;
    const lines = reached.slice(0, MOST_LINES).map((one) => {
        const last = one.path.at(-1);
        const way = one.path.map((edge) => (0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(edge.from, edge.fromColumn))).join(' → ');
        return `- ${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(one.node, one.column))} · ${linkTo(run, last)} · ${last.clause} · ↳ ${way}`;
    });
    const left = reached.length - lines.length;
    if (left > 0)
        lines.push(`- and ${left} more`);
    return [`### ${assets} ${assets === 1 ? 'asset' : 'assets'} downstream of ${(0,escape_markdown/* code */.aY)(name)}`, '', ...lines].join('\n');
}
function linkTo(run, { path, line }) {
    const address = `${run.serverUrl}/${run.repository}/blob/${run.event.headSha}/${(0,escape_markdown/* encodePath */.O0)(path)}#L${line}`;
    return `[${(0,escape_markdown/* code */.aY)(`${path}:${line}`)}](${address})`;
}

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/action/open-work.ts + 1 modules
var open_work = __webpack_require__(96097);
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

;// CONCATENATED MODULE: ./src/action/run-action.ts
// The runner and its event in; out: one story told to its end.












/** The mistakes in the settings; empty when all went its way. */
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
            return run_action_review(run, runner, inputs);
        case 'command':
            await command(run, runner, inputs);
            return [];
        case 'diagnose':
            return diagnose(run, choice.runId, runner, inputs);
        case 'learn':
            return learn(run, inputs, graphEdges(run, runner, (0,open_work/* openWork */.QB)(run, runner)));
        case 'report-asset':
            return reportAsset(run, inputs, graphEdges(run, runner, (0,open_work/* openWork */.QB)(run, runner)));
    }
}
async function run_action_review(run, runner, inputs) {
    const token = inputs['github-token'] ?? '';
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const github = openGitHubOnce(run, runner, token);
    const outcome = await (0,review/* reviewChange */.rl)(run, inputs, {
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
        remember: work.remember,
    });
    if (!('errors' in outcome))
        return [];
    await work.close();
    return outcome.errors;
}
async function diagnose(run, runId, runner, inputs) {
    const [{ diagnoseRun }, { streamInside, streamSavedFile }, { findReports }, { postWebhook }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(1754), __webpack_require__.e(1993), __webpack_require__.e(8263)]).then(__webpack_require__.bind(__webpack_require__, 38263)),
        __webpack_require__.e(/* import() */ 2147).then(__webpack_require__.bind(__webpack_require__, 2147)),
        __webpack_require__.e(/* import() */ 5517).then(__webpack_require__.bind(__webpack_require__, 95517)),
        __webpack_require__.e(/* import() */ 7951).then(__webpack_require__.bind(__webpack_require__, 47951)),
    ]);
    const token = inputs['github-token'] ?? '';
    const work = (0,open_work/* openWork */.QB)(run, runner);
    const github = openGitHubOnce(run, runner, token);
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
        close: work.close,
    });
}
async function command(run, runner, inputs) {
    const { answerCommand } = await __webpack_require__.e(/* import() */ 9355).then(__webpack_require__.bind(__webpack_require__, 59355));
    return answerCommand(run, { runner, github: openGitHubOnce(run, runner, inputs['github-token'] ?? '') });
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
        opened ??= Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9730), __webpack_require__.e(7373), __webpack_require__.e(9369)]).then(__webpack_require__.bind(__webpack_require__, 81750)).then(({ openGitHub }) => openGitHub({
            token,
            repository: run.repository,
            apiUrl: process.env.GITHUB_API_URL,
            log: (line) => runner.info(line),
        }));
        return opened;
    };
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

/***/ 98500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ downstream),
/* harmony export */   bL: () => (/* binding */ indexReaders)
/* harmony export */ });
/* unused harmony export downstreamOf */
// A graph and a thing in it in, everything that depends on it out, each with the shortest way to it.
/** Only live edges: a migration that once read a column does not read it today. */
function indexReaders(graph) {
    const edges = graph.edges.filter((edge) => edge.live);
    const nodeIds = new Map();
    const columnIds = new Map();
    for (const node of graph.nodes)
        idOf(nodeIds, node.id);
    const from = new Int32Array(edges.length);
    const to = new Int32Array(edges.length);
    const fromColumn = new Int32Array(edges.length);
    const toColumn = new Int32Array(edges.length);
    for (const [index, edge] of edges.entries()) {
        from[index] = idOf(nodeIds, edge.from);
        to[index] = idOf(nodeIds, edge.to);
        fromColumn[index] = edge.fromColumn === null ? 0 : idOf(columnIds, edge.fromColumn) + 1;
        toColumn[index] = edge.toColumn === null ? 0 : idOf(columnIds, edge.toColumn) + 1;
    }
    const starts = new Int32Array(nodeIds.size + 1);
    for (const target of to)
        starts[target + 1] += 1;
    for (let node = 0; node < nodeIds.size; node++)
        starts[node + 1] += starts[node];
    const next = starts.slice();
    const readers = new Int32Array(edges.length);
    for (let index = 0; index < edges.length; index++)
        readers[next[to[index]]++] = index;
    return { edges, nodeIds, columnIds, starts, readers, from, fromColumn, toColumn };
}
function downstream(graph, asset, column) {
    return downstreamOf(indexReaders(graph), asset, column);
}
/**
 * Breadth first. A column reaches the columns made from it, and as a whole the assets that filter or join by it: what
 * these give depends on it. Every edge is looked at no more than once per column it names and once for the whole asset.
 */
function downstreamOf(index, asset, column) {
    const start = index.nodeIds.get(asset);
    if (start === undefined)
        return [];
    // A column that no reference names may still be read by a star.
    const width = index.columnIds.size + 2;
    const firstColumn = column === null ? 0 : (index.columnIds.get(column) ?? index.columnIds.size) + 1;
    const star = (index.columnIds.get('*') ?? -2) + 1;
    // A state is a node and one of its columns; `cameBy` is the edge that led there, `cameFrom` the state before.
    const states = [start * width + firstColumn];
    const seen = new Set(states);
    const cameBy = [-1];
    const cameFrom = [-1];
    for (let at = 0; at < states.length; at++) {
        const node = Math.floor(states[at] / width);
        const wanted = states[at] % width;
        for (let slot = index.starts[node]; slot < index.starts[node + 1]; slot++) {
            const edge = index.readers[slot];
            const read = index.toColumn[edge];
            if (wanted !== 0 && wanted !== star && read !== wanted && read !== star)
                continue;
            const state = index.from[edge] * width + index.fromColumn[edge];
            if (index.from[edge] === start || seen.has(state))
                continue;
            seen.add(state);
            states.push(state);
            cameBy.push(edge);
            cameFrom.push(at);
        }
    }
    return states.slice(1).map((_, position) => reached(index, position + 1, cameBy, cameFrom));
}
function reached(index, position, cameBy, cameFrom) {
    const path = [];
    for (let at = position; cameBy[at] >= 0; at = cameFrom[at])
        path.push(index.edges[cameBy[at]]);
    path.reverse();
    const last = path.at(-1);
    return { node: last.from, column: last.fromColumn, path };
}
function idOf(ids, name) {
    const known = ids.get(name);
    if (known !== undefined)
        return known;
    ids.set(name, ids.size);
    return ids.size - 1;
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

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJson: () => (/* binding */ writeJson)
/* harmony export */ });
// A review in, the JSON of `check --format json` out: INTERFACES.md, section 3.
function writeJson(review) {
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
    };
    return `${JSON.stringify(value, null, 2)}\n`;
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
        ...(finding.fix && finding.fix.edits.length > 0 ? { fixes: [writeFix(finding.fix.edits, finding.help)] } : {}),
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

/***/ 99251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var schema = __webpack_require__(15920);
// EXTERNAL MODULE: ./src/settings/nearest-name.ts
var nearest_name = __webpack_require__(65759);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/settings/read-yaml.ts
// Text of a YAML file in; out: its value with the places of keys and values, or what is wrong with the syntax.


/** More is no settings file; the limit keeps a hostile one from costing time. */
const MAX_LENGTH = 256 * 1024;
/** Each may double what the text means. */
const MAX_ALIASES = 20;
function readYaml(text) {
    if (text.length > MAX_LENGTH) {
        return { errors: [{ line: 1, column: 1, message: `is longer than ${MAX_LENGTH / 1024} KiB.` }] };
    }
    try {
        const documents = (0,js_yaml/* loadAll */.gh)(text, { schema: js_yaml/* CORE_SCHEMA */.OU, maxAliases: MAX_ALIASES });
        if (documents.length > 1)
            return failure(1, 1, 'holds several documents, which are not read');
        return { value: documents[0] ?? null, places: lazyPlaces(text) };
    }
    catch (error) {
        const isKnown = error instanceof js_yaml/* YAMLException */.tB;
        const reason = isKnown ? error.reason : error instanceof Error ? error.message : String(error);
        const mark = isKnown ? error.mark : undefined;
        return failure((mark?.line ?? 0) + 1, (mark?.column ?? 0) + 1, reason);
    }
}
function failure(line, column, reason) {
    return { errors: [{ line, column, message: `is not valid YAML: ${reason}` }] };
}
/** Only a mistake has a place that anybody asks for. */
function lazyPlaces(text) {
    let places = null;
    function found() {
        if (places)
            return places;
        const counter = new dist.LineCounter();
        places = placesOf((0,dist.parseDocument)(text, { lineCounter: counter, version: '1.2', prettyErrors: false }), counter);
        return places;
    }
    return {
        keyAt(path) {
            return found().keyAt(path);
        },
        valueAt(path) {
            return found().valueAt(path);
        },
    };
}
function placesOf(document, counter) {
    function find(path, wantKey) {
        let node = document.contents;
        let offset = startOf(node) ?? 0;
        for (const [index, part] of path.entries()) {
            if ((0,dist.isMap)(node)) {
                const pair = node.items.find((item) => String((0,dist.isScalar)(item.key) ? item.key.value : item.key) === String(part));
                if (!pair)
                    break;
                const isLast = index === path.length - 1;
                offset = (isLast && wantKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset;
                node = pair.value;
            }
            else if ((0,dist.isSeq)(node)) {
                const item = node.items[Number(part)];
                offset = startOf(item) ?? offset;
                node = item;
            }
            else
                break;
        }
        return placeOf(counter, offset);
    }
    return {
        keyAt(path) {
            return find(path, true);
        },
        valueAt(path) {
            return find(path, false);
        },
    };
}
function startOf(node) {
    return node?.range?.[0] ?? null;
}
function placeOf(counter, offset) {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}

;// CONCATENATED MODULE: ./src/settings/read-settings.ts
// Inputs and the text of the settings file in; out: complete settings, or every mistake with its place.
// Inputs win over the file, the file over the defaults.



function readSettings(sources) {
    const errors = [];
    const notices = [];
    const fromFile = sources.file ? readFile(sources.file, sources.rules ?? null, errors) : {};
    if (sources.file && sources.fileIsTrusted === false) {
        for (const name of schema/* GUARDED_NAMES */.kP) {
            if (!(name in fromFile))
                continue;
            delete fromFile[name];
            notices.push(`\`${name}\` in ${sources.file.path} is not used: who is asked and what is spent is set by the workflow or the default branch alone.`);
        }
    }
    const fromInputs = readInputs(sources.inputs, errors);
    if (errors.length > 0)
        return { errors };
    const settings = schema/* settingsSchema */.dP.parse({ ...fromFile, ...fromInputs });
    return { settings, notices };
}
function readFile(file, rules, errors) {
    const yaml = readYaml(file.text);
    if ('errors' in yaml) {
        for (const error of yaml.errors)
            errors.push({ path: file.path, key: '', ...error });
        return {};
    }
    const { value, places } = yaml;
    if (value === null)
        return {};
    const found = schema/* fileSchema */.Mz.safeParse(value);
    if (!found.success) {
        for (const issue of found.error.issues)
            errors.push(...errorsOf(issue, value, file.path, places));
        return {};
    }
    for (const id of rules === null ? [] : Object.keys(found.data.rules)) {
        if (rules.includes(id))
            continue;
        errors.push(ruleError(id, ['rules', id], rules, file.path, places));
    }
    for (const [index, entry] of found.data.ignore.entries()) {
        for (const id of rules === null ? [] : (entry.rules ?? [])) {
            if (rules.includes(id))
                continue;
            errors.push(ruleError(id, ['ignore', index, 'rules'], rules, file.path, places));
        }
    }
    // Only what is written, not the defaults: they would hide that an input is unset.
    return { ...value };
}
function ruleError(id, path, rules, file, places) {
    return {
        path: file,
        ...places.keyAt(path),
        key: keyText(path),
        message: `there is no rule \`${shown(id)}\`.${meant((0,nearest_name/* nearestName */.q)(id, rules))}`,
    };
}
function readInputs(inputs, errors) {
    const values = {};
    for (const [name, raw] of Object.entries(inputs)) {
        const text = raw.trim();
        if (text === '')
            continue;
        if (!schema/* INPUT_NAMES */.Qh.includes(name)) {
            errors.push({
                path: null,
                line: 1,
                column: 1,
                key: name,
                message: unknownKey(schema/* INPUT_NAMES */.Qh) + meant((0,nearest_name/* nearestName */.q)(name, schema/* INPUT_NAMES */.Qh)),
            });
            continue;
        }
        values[name] = scalarOf(name, text);
    }
    const found = schema/* inputSchema */.is.safeParse(values);
    if (found.success)
        return values;
    for (const issue of found.error.issues)
        errors.push(...errorsOf(issue, values, null, null));
    return {};
}
/** Inputs are text; the schema says which of them mean a number or a truth value. */
function scalarOf(name, text) {
    const kind = kindOf(schema/* inputSchema */.is.shape[name]);
    if (kind === 'boolean' && /^(true|false)$/i.test(text))
        return text.toLowerCase() === 'true';
    if (kind === 'number' && /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text))
        return Number(text);
    return text;
}
function kindOf(schema) {
    let inner = schema.def;
    while (inner.innerType)
        inner = inner.innerType.def;
    return inner.type;
}
function errorsOf(issue, value, file, places) {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'invalid_union')
        return unionErrors(issue, path, value, file, places);
    if (issue.code === 'unrecognized_keys') {
        const allowed = allowedKeys(path);
        return issue.keys.map((key) => ({
            path: file,
            ...(places?.keyAt([...path, key]) ?? { line: 1, column: 1 }),
            key: keyText([...path, key]),
            message: unknownKey(allowed) + meant((0,nearest_name/* nearestName */.q)(key, allowed)),
        }));
    }
    const place = places?.valueAt(path) ?? { line: 1, column: 1 };
    return [{ path: file, ...place, key: keyText(path), message: messageOf(issue, valueAt(value, path)) }];
}
/** "one or several" unions: what is wrong with the branch that the writer chose. */
function unionErrors(issue, path, value, file, places) {
    const chosen = issue.errors.find((branch) => branch.some((inner) => inner.code !== 'invalid_type' || inner.path.length > 0));
    if (!chosen) {
        const place = places?.valueAt(path) ?? { line: 1, column: 1 };
        const found = valueAt(value, path);
        const message = found === undefined
            ? 'is missing; it must be a text or a list of texts.'
            : `is ${typeName(found)}, but must be a text or a list of texts.`;
        return [{ path: file, ...place, key: keyText(path), message }];
    }
    return chosen.flatMap((inner) => errorsOf({ ...inner, path: [...path, ...inner.path] }, value, file, places));
}
function messageOf(issue, value) {
    switch (issue.code) {
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const guess = typeof value === 'string' ? meant((0,nearest_name/* nearestName */.q)(value, allowed)) : '';
            return `is \`${shown(value)}\`, but must be one of ${quotedList(allowed)}.${guess}`;
        }
        case 'invalid_type':
            if (value === undefined)
                return `is missing; it must be ${article(issue.expected)}.`;
            return `is ${typeName(value)}, but must be ${article(issue.expected)}.`;
        case 'too_small':
            if (issue.origin === 'string')
                return 'must not be empty.';
            if (issue.origin === 'array')
                return `needs at least ${issue.minimum} entry.`;
            return `is \`${shown(value)}\`, but must be ${issue.minimum} or more.`;
        case 'too_big':
            return `must be at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.`;
        case 'invalid_format':
            if (issue.format === 'url')
                return `is \`${shown(value)}\`, but must be a web address that starts with https://.`;
            return `is \`${shown(value)}\`, but ${issue.message}.`;
        default:
            return `${issue.message}.`;
    }
}
function allowedKeys(path) {
    if (path.length === 0)
        return Object.keys(schema/* fileSchema */.Mz.shape);
    const list = schema/* fileSchema */.Mz.shape[path[0]];
    const element = list.def.innerType.element;
    return Object.keys(element.shape);
}
function unknownKey(allowed) {
    return `is not a setting. Allowed are ${quotedList(allowed)}.`;
}
function meant(name) {
    return name === null ? '' : ` Did you mean \`${name}\`?`;
}
function quotedList(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}
function keyText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? shown(part) : `.${shown(part)}`))
        .join('');
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[part];
    }
    return current;
}
function typeName(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a group of keys';
    if (typeof value === 'string')
        return `the text \`${shown(value)}\``;
    return `\`${shown(value)}\``;
}
function article(expected) {
    switch (expected) {
        case 'boolean':
            return '`true` or `false`';
        case 'string':
            return 'a text';
        case 'object':
        case 'record':
            return 'a group of keys';
        case 'array':
            return 'a list';
        case 'int':
            return 'a whole number';
        default:
            return `a ${expected}`;
    }
}
/** Values come from files of strangers: one line, no more than a line's length. */
function shown(value) {
    const text = typeof value === 'string' ? value : String(JSON.stringify(value));
    const line = text.replace(/[\p{Cc}`]+/gu, ' ');
    return line.length > 80 ? `${line.slice(0, 77)}...` : line;
}


/***/ }),

/***/ 15920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kP: () => (/* binding */ GUARDED_NAMES),
  Qh: () => (/* binding */ INPUT_NAMES),
  L6: () => (/* binding */ defaultSettings),
  Mz: () => (/* binding */ fileSchema),
  is: () => (/* binding */ inputSchema),
  dP: () => (/* binding */ settingsSchema)
});

// UNUSED EXPORTS: FAIL_ON, MODES, PROVIDERS, RULE_LEVELS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./src/model/dialect.ts
// The SQL dialects that files can be written in. `ansi` accepts what most databases do.
const DIALECTS = [
    'postgres',
    'mysql',
    'sqlite',
    'mssql',
    'snowflake',
    'bigquery',
    'duckdb',
    'redshift',
    'databricks',
    'ansi',
];

;// CONCATENATED MODULE: ./src/settings/schema.ts
// The one place that knows every setting, what it may be and its default. Kebab-case as people write them.
// action.yml, the JSON Schema, the README's table and the command line's flags follow from it.


const MODES = ['auto', 'review', 'diagnose', 'command', 'learn', 'triage', 'report', 'ask'];
const FAIL_ON = ['critical', 'high', 'medium', 'low', 'none'];
const PROVIDERS = [
    'anthropic',
    'openai',
    'azure-openai',
    'gemini',
    'groq',
    'openrouter',
    'deepseek',
    'ollama',
    'custom',
    'none',
];
const RULE_LEVELS = ['off', 'low', 'medium', 'high', 'critical'];
/** A path inside the checkout: the file and the tree never reach out of it. */
const insidePath = schemas/* string */.YjP()
    .min(1)
    .refine((path) => !isOutside(path), { error: 'must be a relative path that stays inside the repository' });
const httpsUrl = schemas/* url */.OZ5({ protocol: /^https$/ });
/** Only a workflow may set these: secrets, and what one run is about. */
const inputOnly = {
    'github-token': schemas/* string */.YjP()
        .optional()
        .describe('Token that reads the repository and publishes the report. Needs the permissions the README lists.'),
    mode: schemas/* enum */.k5n(MODES).default('auto').describe('What to do. `auto` chooses by the event that started the workflow.'),
    'config-file': insidePath
        .default('.throughline.yml')
        .describe('Settings file. On a pull request it is read from the base commit.'),
    asset: schemas/* string */.YjP()
        .min(1)
        .max(400)
        .optional()
        .describe('For workflow_dispatch: report everything downstream of this asset, such as `public.users.email`.'),
    question: schemas/* string */.YjP().min(1).max(4000).optional().describe('For workflow_dispatch: a question about the repository.'),
    'run-id': schemas/* string */.YjP()
        .regex(/^\d{1,20}$/)
        .optional()
        .describe('For workflow_dispatch: the failed workflow run to diagnose.'),
    'log-file': insidePath
        .optional()
        .describe('For `mode: diagnose` at the end of the failing job itself: file with the output of the step that failed. Its own log cannot be read before the job ends.'),
    'slack-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Slack channel to report to.'),
    'teams-webhook-url': httpsUrl.optional().describe('Incoming webhook of a Microsoft Teams channel to report to.'),
};
/** Scalars of the settings file; each is an input of the Action under the same name. */
const scalars = {
    'working-directory': insidePath.default('.').describe('Project root inside the checkout.'),
    'fail-on': schemas/* enum */.k5n(FAIL_ON)
        .default('high')
        .describe('Lowest severity of a proven, introduced finding that fails the check. `none`: never fail.'),
    comment: schemas/* enum */.k5n(['always', 'on-findings', 'never'])
        .default('on-findings')
        .describe('When to comment on the pull request. An earlier comment is updated to "resolved" in any case.'),
    'check-run': schemas/* boolean */.zMY().default(true).describe('Publish a check run with annotations.'),
    'sarif-file': insidePath.optional().describe('Write the report here as SARIF 2.1.0.'),
    'json-file': insidePath.optional().describe('Write the report here as JSON.'),
    'html-file': insidePath.optional().describe('Write the report here as a single HTML page.'),
    'upload-report': schemas/* boolean */.zMY().default(true).describe('Upload the HTML report as an artifact.'),
    dialect: schemas/* enum */.k5n(['auto', ...DIALECTS])
        .default('auto')
        .describe('SQL dialect of files for which neither `databases` nor the project says one.'),
    'llm-provider': schemas/* enum */.k5n(PROVIDERS)
        .optional()
        .describe('Whose model adds prose and patches. Without it: the provider whose key is present, else none.'),
    'llm-model': schemas/* string */.YjP().min(1).max(200).optional().describe("Model name. Without it: the provider's default."),
    'llm-base-url': schemas/* url */.OZ5({ protocol: /^https?$/ })
        .optional()
        .describe('Endpoint of a compatible or local server.'),
    'llm-fallback': schemas/* string */.YjP()
        .min(1)
        .max(400)
        .optional()
        .describe('`provider/model` to use when the first fails. Several are separated by commas.'),
    'max-cost-usd': schemas/* number */.aig()
        .min(0)
        .max(1000)
        .default(1)
        .describe('Most that one run may spend on a model, in US dollars.'),
    'max-input-tokens': schemas/* number */.aig()
        .int()
        .min(0)
        .max(10_000_000)
        .default(200_000)
        .describe('Most tokens that one run may send to a model.'),
};
/** The workflow may also write to places like the runner's temporary folder. */
const reportFiles = {
    'sarif-file': schemas/* string */.YjP().min(1).optional().describe(scalars['sarif-file'].description),
    'json-file': schemas/* string */.YjP().min(1).optional().describe(scalars['json-file'].description),
    'html-file': schemas/* string */.YjP().min(1).optional().describe(scalars['html-file'].description),
};
const paths = schemas/* union */.KCZ([insidePath, schemas/* array */.YOg(insidePath).min(1)]).transform(asList);
const names = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)]).transform(asList);
const database = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}$/, { error: 'must be 1 to 100 letters, digits, `_`, `-` or `.`' })
        .describe('Stable name of the database; part of the names of its assets when there are several.'),
    dialect: schemas/* enum */.k5n(DIALECTS).optional().describe('SQL dialect. Without it: found from the project.'),
    migrations: paths.describe('Folder or folders that hold the migrations, relative to the project root.'),
    schema: schemas/* string */.YjP().min(1).optional().describe('Schema that unqualified names are created in.'),
})
    .describe('One database and its migrations.');
const ignored = schemas/* strictObject */.rej({
    paths: paths.describe('Globs or folders.'),
    rules: names.optional().describe('Rules to accept there. Without it: all.'),
    reason: schemas/* string */.YjP().min(1).describe('Why this is accepted. The report shows it.'),
})
    .describe('Findings in these places are shown as accepted and never fail the check.');
const lists = {
    databases: schemas/* array */.YOg(database).max(200).default([]).describe('Databases. Without it they are found automatically.'),
    rules: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(RULE_LEVELS))
        .default({})
        .describe('Severity of a rule, or `off`. Without an entry a rule keeps its own severity.'),
    ignore: schemas/* array */.YOg(ignored).default([]).describe('Accepted findings by place.'),
    exclude: schemas/* array */.YOg(insidePath).default([]).describe('Globs or folders of files that are not read at all.'),
};
const fileSchema = schemas/* strictObject */.rej({ ...scalars, ...lists });
const inputSchema = schemas/* strictObject */.rej({ ...inputOnly, ...scalars, ...reportFiles });
const settingsSchema = schemas/* strictObject */.rej({ ...inputOnly, ...scalars, ...reportFiles, ...lists });
/** Names of the Action's inputs, in the order of action.yml. */
const INPUT_NAMES = Object.keys(inputSchema.shape);
/** Who is asked, and what may be spent: never taken from a place that a pull request can change. */
const GUARDED_NAMES = [
    'llm-provider',
    'llm-model',
    'llm-base-url',
    'llm-fallback',
    'max-cost-usd',
    'max-input-tokens',
];
function defaultSettings() {
    return settingsSchema.parse({});
}
function asList(value) {
    return Array.isArray(value) ? value : [value];
}
function isOutside(path) {
    if (path.includes('\0') || path.startsWith('/') || path.startsWith('\\') || /^[A-Za-z]:/.test(path))
        return true;
    return path.split(/[\\/]/).includes('..');
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

/***/ 87743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAsset: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// What a person calls an asset in, the asset out: by id, by name, by the last part of its name, with or without a column.

function findAsset(graph, wanted) {
    const whole = matches(graph, wanted);
    if (whole.length === 1)
        return { node: whole[0], column: null };
    const dot = wanted.lastIndexOf('.');
    const owners = dot > 0 ? matches(graph, wanted.slice(0, dot)) : [];
    const name = wanted.slice(dot + 1);
    const withColumn = owners.flatMap((node) => {
        const column = node.columns.find((candidate) => same(candidate.name, name));
        return column ? [{ node, column: column.name }] : [];
    });
    if (whole.length === 0 && withColumn.length === 1)
        return withColumn[0];
    const several = whole.length > 0 ? whole : withColumn.map(({ node }) => node);
    if (several.length > 1) {
        return {
            reason: `${wanted} can mean ${several
                .slice(0, 5)
                .map((node) => node.id)
                .join(', ')}: write one of these`,
        };
    }
    if (owners.length > 0) {
        const columns = owners[0].columns.map((column) => column.name);
        return {
            reason: `${owners[0].name} has no column ${name}${columns.length > 0 ? `; it has ${columns.slice(0, 20).join(', ')}` : ''}`,
        };
    }
    return { reason: `nothing is called ${wanted}` };
}
/** Exact ids win over names, names over their last parts; tables and views over files of the same name. */
function matches(graph, wanted) {
    const exact = graph.nodes.filter((node) => node.id === wanted);
    if (exact.length > 0)
        return exact;
    for (const is of [
        (node) => same(node.name, wanted),
        (node) => same(node.id.slice(node.id.indexOf(':') + 1), wanted),
        (node) => !(0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(node.kind) && same(node.name.split('.').at(-1), wanted),
        (node) => node.path.endsWith(`/${wanted}`) && node.name === node.path,
    ]) {
        const found = graph.nodes.filter(is);
        const relations = found.filter((node) => node.kind === 'table' || node.kind.endsWith('view'));
        if (relations.length > 0)
            return relations;
        if (found.length > 0)
            return found;
    }
    return [];
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
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
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
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

/***/ 56332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kR: () => (/* binding */ readCheckoutSettings),
  rl: () => (/* binding */ reviewChange)
});

// UNUSED EXPORTS: ACCEPTED_LABEL, settingsMessage

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/settings/read-settings.ts + 1 modules
var read_settings = __webpack_require__(99251);
// EXTERNAL MODULE: ./src/settings/schema.ts + 1 modules
var schema = __webpack_require__(15920);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(54231);
// EXTERNAL MODULE: ./src/stories/left-open.ts
var left_open = __webpack_require__(42277);
// EXTERNAL MODULE: ./src/stories/sticky-comment.ts + 1 modules
var sticky_comment = __webpack_require__(35737);
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

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/report/group-findings.ts
var group_findings = __webpack_require__(1992);
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
        return { kind: 'report', body: (0,comment/* writeComment */.HF)(review, context) };
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
    write(settings['json-file'], () => (0,json.writeJson)(review));
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

// EXTERNAL MODULE: ./src/stories/read-shown.ts
var read_shown = __webpack_require__(44545);
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
    const review = await judge(change, read.settings, announced, edges);
    const accepted = await readAcceptance(run, announced);
    const readFile = await (0,read_shown.readShown)(change.after, review);
    const milliseconds = Math.round(edges.clock.since(mark));
    await publishReview(review, { ...context, ...accepted, readFile, milliseconds }, run, read.settings, announced, edges);
    await edges.remember(review.stats.extracted);
    return { review };
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
async function judge(change, settings, announced, edges) {
    const { before, after } = change;
    if (before === null || after === null)
        return notJudged(change, before === null && after !== null ? 'base' : 'head');
    return edges.check(before, after, settings, (line) => {
        edges.runner.info(line);
        announced.progress(line);
    });
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

/***/ 54289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetDetail: () => (/* binding */ assetDetail),
/* harmony export */   impact: () => (/* binding */ impact),
/* harmony export */   impactJson: () => (/* binding */ impactJson),
/* harmony export */   writeDetail: () => (/* binding */ writeDetail),
/* harmony export */   writeImpact: () => (/* binding */ writeImpact)
/* harmony export */ });
/* harmony import */ var _graph_traverse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98500);
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58736);
/* harmony import */ var _report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// A graph and an asset in; what the terminal (or a program) is told about it out: detail, or everything downstream.



function assetDetail(graph, node) {
    const history = graph.edges.filter((edge) => edge.to === node.id && !edge.live);
    return {
        node,
        reads: graph.edges.filter((edge) => edge.from === node.id && edge.to !== node.id),
        readers: graph.edges.filter((edge) => edge.to === node.id && edge.from !== node.id && edge.live),
        history,
    };
}
function writeDetail({ node, reads, readers, history }) {
    const width = Math.max(0, ...node.columns.map((column) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(column.name).length));
    const blocks = [`${node.kind.replace('-', ' ')} ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(node.name)}  ${place(node)}`];
    if (node.columns.length > 0) {
        blocks[0] += `\n${node.columns
            .map((column) => {
            const more = [
                (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(column.type),
                column.nullable ? '' : 'not null',
                column.default === null ? '' : `default ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(column.default, 80)}`,
            ];
            return `  ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(column.name).padEnd(width)}  ${more.filter((part) => part !== '').join(', ')}`.trimEnd();
        })
            .join('\n')}`;
    }
    if (readers.length > 0)
        blocks.push(list(`Read by (${readers.length})`, readers, (edge) => edge.from, (edge) => edge.toColumn));
    if (reads.length > 0)
        blocks.push(list(`Reads (${reads.length})`, reads, (edge) => (0,_report_asset_name__WEBPACK_IMPORTED_MODULE_1__/* .assetName */ .SM)(edge.to, edge.toColumn), () => null));
    if (history.length > 0)
        blocks.push(list(`In migrations (${history.length})`, history, () => '', (edge) => edge.toColumn));
    if (readers.length === 0)
        blocks.push('Nothing in this repository reads it.');
    return `${blocks.join('\n\n')}\n`;
}
function list(title, edges, name, column) {
    const lines = edges.map((edge) => {
        const words = [(0,_report_asset_name__WEBPACK_IMPORTED_MODULE_1__/* .assetName */ .SM)(name(edge)), edge.kind, edge.clause, column(edge) ?? ''].filter((word) => word !== '');
        return `  ${place(edge)}  ${words.map((word) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(word)).join(' · ')}`;
    });
    return [title, ...new Set(lines)].join('\n');
}
function impact(graph, node, column) {
    return (0,_graph_traverse__WEBPACK_IMPORTED_MODULE_2__/* .downstream */ .R_)(graph, node.id, column);
}
function writeImpact(node, column, reached) {
    const start = (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_report_asset_name__WEBPACK_IMPORTED_MODULE_1__/* .assetName */ .SM)(node.id, column));
    if (reached.length === 0)
        return `Nothing downstream of ${start}.\n`;
    const assets = new Set(reached.map((one) => one.node)).size;
    const lines = reached.map((one) => {
        const trail = one.path.map((edge) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)((0,_report_asset_name__WEBPACK_IMPORTED_MODULE_1__/* .assetName */ .SM)(edge.from, edge.fromColumn)));
        const last = one.path.at(-1);
        return `  ${place(last)}  ${[start, ...trail].join(' → ')}  (${last.clause})`;
    });
    return [`${assets} ${assets === 1 ? 'asset' : 'assets'} downstream of ${start}`, ...lines, ''].join('\n');
}
function impactJson(node, column, reached) {
    const value = {
        schemaVersion: 1,
        asset: node.id,
        column,
        downstream: reached.map((one) => ({
            asset: one.node,
            column: one.column,
            trail: one.path.map((edge) => ({
                asset: edge.from,
                column: edge.fromColumn,
                clause: edge.clause,
                path: edge.path,
                line: edge.line,
            })),
        })),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function place({ path, line, startColumn }) {
    return `${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(path)}:${line}:${startColumn}`;
}


/***/ }),

/***/ 35737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iO: () => (/* binding */ claimComment),
  Pg: () => (/* binding */ finishComment),
  NR: () => (/* binding */ releaseComment)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
;// CONCATENATED MODULE: ./src/stories/comment-claim.ts
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

;// CONCATENATED MODULE: ./src/stories/sticky-comment.ts
// The one comment of a pull request: claimed by a placeholder at the start, edited to the report at the end, given
// back when the run is cancelled. The later run wins; nothing is duplicated and no placeholder stays.


/** Null when the placeholder stands or a later run holds the comment. */
async function claimComment(edge, sticky, placeholder) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,service_error/* isServiceError */.g)(found))
        return found;
    if (found.length > 0)
        return claimExisting(edge, sticky, found, placeholder);
    const created = await edge.createComment(sticky.pull, pendingBody(placeholder, { ...sticky.claim, pending: true }, null));
    if ((0,service_error/* isServiceError */.g)(created))
        return created;
    // Two runs may both have found nothing: the oldest comment stays.
    const all = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,service_error/* isServiceError */.g)(all) || all.length < 2)
        return null;
    return claimExisting(edge, sticky, all, placeholder);
}
async function finishComment(edge, sticky, plan) {
    const claim = { ...sticky.claim, pending: false };
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,service_error/* isServiceError */.g)(found))
        return failed(found);
    const [comment] = found;
    if (!comment) {
        if (plan.kind !== 'report')
            return { kind: 'absent' };
        return published(await edge.createComment(sticky.pull, withClaim(plan.body, claim)));
    }
    const theirs = readClaim(comment.body);
    if (isSuperseded(claim, theirs))
        return { kind: 'superseded', url: comment.url };
    await dropOthers(edge, found, comment);
    if (plan.kind === 'report')
        return published(await edge.updateComment(comment.id, withClaim(plan.body, claim)));
    const earlier = reportIn(comment.body);
    if (earlier === null)
        return remove(edge, comment);
    if (plan.kind === 'resolved')
        return published(await edge.updateComment(comment.id, withClaim(plan.body, claim)));
    if (!theirs?.pending)
        return { kind: 'published', url: comment.url };
    return published(await edge.updateComment(comment.id, earlier));
}
/** For a run that ends without a report: its placeholder goes, what stood before stands again. */
async function releaseComment(edge, sticky) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,service_error/* isServiceError */.g)(found))
        return found;
    for (const comment of found) {
        const claim = readClaim(comment.body);
        if (!claim?.pending || !isSameRun(claim, sticky.claim))
            continue;
        const earlier = reportIn(comment.body);
        const answer = earlier === null ? await edge.deleteComment(comment.id) : await edge.updateComment(comment.id, earlier);
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
    }
    return null;
}
async function claimExisting(edge, sticky, found, placeholder) {
    const oldest = found[0];
    await dropOthers(edge, found, oldest);
    const theirs = readClaim(oldest.body);
    const isOurs = theirs?.pending === true && isSameRun(theirs, sticky.claim);
    if (isOurs || isSuperseded(sticky.claim, theirs))
        return null;
    const body = pendingBody(placeholder, { ...sticky.claim, pending: true }, oldest.body);
    if (body === null)
        return null;
    const answer = await edge.updateComment(oldest.id, body);
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
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
    return (0,service_error/* isServiceError */.g)(answer) ? failed(answer) : { kind: 'published', url: answer.url };
}
function failed(error) {
    return { kind: 'failed', error };
}


/***/ })

};
;