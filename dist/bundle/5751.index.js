"use strict";
exports.id = 5751;
exports.ids = [5751,2353,5145,2936,6271,8735];
exports.modules = {

/***/ 2936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// git as a child process: a fixed argument list in, its output or the reason of its failure out.


const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const MAX_REASON = 400;
/** Set before every command: nothing that the repository's own settings name is started by it. */
const FIXED_SETTINGS = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
    'log.showSignature=false',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/** How the user reaches the remote; every other GIT_* variable could point the command at another repository. */
const KEPT = /^GIT_(SSH|SSH_COMMAND|ASKPASS|SSL_\w+|HTTP_\w+|PROXY_\w+|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|(KEY|VALUE)_\d+))$/i;
function openGit(directory, environment = process.env) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const scrubbed = scrubEnvironment(environment);
    return {
        directory: absolute,
        environment: scrubbed,
        run: (args, options = {}) => runGit(absolute, scrubbed, args, options),
    };
}
function scrubEnvironment(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (/^GIT_/i.test(name) && !KEPT.test(name))
            continue;
        kept[name] = value;
    }
    return {
        ...kept,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
    };
}
function runGit(directory, environment, args, options) {
    return new Promise((settle) => {
        // The working folder is not the tree's: Windows would look for `git.exe` there first.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', directory, ...FIXED_SETTINGS, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...environment, ...options.environment },
            shell: false,
            windowsHide: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
        const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
        const chunks = [];
        let bytes = 0;
        let complaint = '';
        let stopped = '';
        const timer = setTimeout(() => stop(`took longer than ${timeoutMs / 1000} s`), timeoutMs);
        function stop(why) {
            stopped ||= why;
            child.kill('SIGKILL');
            // Programs that git started for the network hold the pipes open: nothing they say is waited for.
            child.stdout.destroy();
            child.stderr.destroy();
        }
        child.stdout.on('data', (chunk) => {
            if (stopped)
                return;
            if (options.onData)
                return options.onData(chunk);
            bytes += chunk.length;
            if (bytes > maxBytes)
                return stop(`printed more than ${maxBytes} bytes`);
            chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (complaint.length < MAX_REASON * 4)
                complaint += chunk.toString('utf8');
        });
        // A command that ends early closes its input; its exit code says the rest.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input ?? '');
        child.on('error', (error) => {
            clearTimeout(timer);
            settle({ ok: false, reason: `git could not be started: ${error.message}` });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (!stopped && code === 0)
                return settle({ ok: true, stdout: Buffer.concat(chunks) });
            const why = stopped || firstLines(complaint) || `ended with code ${code}`;
            settle({ ok: false, reason: `git ${args.find((arg) => /^[a-z]+(-[a-z]+)*$/.test(arg)) ?? ''}: ${why}` });
        });
    });
}
/** What git said, without addresses that could carry a password. */
function firstLines(complaint) {
    const plain = complaint.replace(/(\w+:\/\/)[^\s/@]*@/g, '$1').trim();
    return plain.split('\n').slice(0, 3).join(' ').slice(0, MAX_REASON);
}


/***/ }),

/***/ 96271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultBranch: () => (/* binding */ defaultBranch),
/* harmony export */   headSha: () => (/* binding */ headSha),
/* harmony export */   isCommitId: () => (/* binding */ isCommitId),
/* harmony export */   isRevision: () => (/* binding */ isRevision),
/* harmony export */   mergeBase: () => (/* binding */ mergeBase),
/* harmony export */   parentsOf: () => (/* binding */ parentsOf),
/* harmony export */   repositoryRoot: () => (/* binding */ repositoryRoot),
/* harmony export */   resolveRevision: () => (/* binding */ resolveRevision)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// What a repository's revisions are called and how they hang together: names in, commit ids out.

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A revision may not look like an option, and holds no white space, control characters or ranges. */
function isRevision(text) {
    if (text.length === 0 || text.length > 1000 || text.startsWith('-'))
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    return !/[\u0000-\u0020\u007f]|\.\./.test(text);
}
function isCommitId(text) {
    return COMMIT_ID.test(text);
}
/** The commit a revision means, if its object is here; null otherwise. */
async function resolveRevision(git, revision) {
    if (!isRevision(revision))
        return null;
    return idOrNull(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
}
async function headSha(git) {
    return resolveRevision(git, 'HEAD');
}
/** Top folder of the work tree; the repository itself when it is bare; null outside of any. */
async function repositoryRoot(git) {
    const top = await git.run(['rev-parse', '--show-toplevel']);
    if (top.ok)
        return realPath(lineOf(top.stdout));
    const bare = await git.run(['rev-parse', '--absolute-git-dir']);
    return bare.ok ? realPath(lineOf(bare.stdout)) : null;
}
/** Parents as the commit itself names them: in a depth-1 clone `HEAD^1` does not resolve, this does. */
async function parentsOf(git, commit) {
    if (!isRevision(commit))
        return [];
    const answer = await git.run(['cat-file', 'commit', commit], { maxBytes: 4 * 1024 * 1024 });
    if (!answer.ok)
        return [];
    const header = answer.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
    return header
        .split('\n')
        .filter((line) => line.startsWith('parent '))
        .map((line) => line.slice('parent '.length))
        .filter(isCommitId);
}
async function mergeBase(git, one, other) {
    if (!isRevision(one) || !isRevision(other))
        return null;
    return idOrNull(git, ['merge-base', '--end-of-options', one, other]);
}
/** The branch that changes are merged into, as a revision that resolves here: `origin/main`, `main`; null when none. */
async function defaultBranch(git) {
    const remoteHead = await git.run(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const named = remoteHead.ok ? lineOf(remoteHead.stdout) : '';
    const configured = await git.run(['config', '--get', 'init.defaultBranch']);
    const wanted = configured.ok ? lineOf(configured.stdout) : '';
    const candidates = [named];
    for (const branch of ['main', 'master', wanted]) {
        if (branch)
            candidates.push(`refs/remotes/origin/${branch}`, `refs/heads/${branch}`);
    }
    for (const candidate of candidates) {
        if (candidate && (await resolveRevision(git, candidate)))
            return candidate.replace(/^refs\/(remotes|heads)\//, '');
    }
    return null;
}
async function idOrNull(git, args) {
    const answer = await git.run(args);
    if (!answer.ok)
        return null;
    const id = lineOf(answer.stdout).split('\n')[0] ?? '';
    return isCommitId(id) ? id : null;
}
function lineOf(output) {
    return output.toString('utf8').replace(/\r?\n$/, '');
}
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 52435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openDataBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _git_open_git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2936);
/* harmony import */ var _git_revisions__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96271);
/* harmony import */ var _data_remote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45145);
// The branch that holds what was learned: its files in, new files out. Two writers lose nothing: a push that is no fast
// forward is refused, and the files are put on top of what came in between.






const FETCH_MS = 120_000;
/** A hundred writers at once: each round one of them wins. */
const MOST_TRIES = 120;
const LONGEST_WAIT_MS = 6000;
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const AS_AUTHOR = {
    GIT_AUTHOR_NAME: 'throughline',
    GIT_AUTHOR_EMAIL: 'throughline@users.noreply.github.com',
    GIT_COMMITTER_NAME: 'throughline',
    GIT_COMMITTER_EMAIL: 'throughline@users.noreply.github.com',
};
function openDataBranch(options) {
    const { branch, url } = options;
    const sleep = options.sleep ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)));
    const random = options.random ?? Math.random;
    const ref = `refs/heads/${branch}`;
    let folder = null;
    let opened = null;
    let configured = null;
    function repository() {
        opened ??= open();
        return opened;
    }
    async function open() {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'throughline-data-'));
        const git = (0,_git_open_git__WEBPACK_IMPORTED_MODULE_3__.openGit)(folder, { ...(options.environment ?? process.env) });
        const made = await git.run(['init', '--quiet', '--bare']);
        return made.ok ? git : trouble(made);
    }
    /** As environment: an argument could be read by other processes. Nothing beside a header that is configured: two are a 400. */
    async function credentials(git) {
        const address = (0,_data_remote__WEBPACK_IMPORTED_MODULE_5__.parseUrl)(url);
        if (options.header === null || address === null || !/^https?:$/.test(address.protocol))
            return {};
        configured ??= git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
        const found = await configured;
        if (found.ok && found.stdout.toString('utf8').trim() !== '')
            return {};
        const used = Number(git.environment.GIT_CONFIG_COUNT ?? 0) || 0;
        return {
            GIT_CONFIG_COUNT: String(used + 1),
            [`GIT_CONFIG_KEY_${used}`]: `http.${address.origin}/.extraheader`,
            [`GIT_CONFIG_VALUE_${used}`]: options.header,
        };
    }
    async function state() {
        const git = await repository();
        if ('reason' in git)
            return git;
        const commit = await fetchHead(git);
        if (commit === null || typeof commit !== 'string')
            return commit;
        const listed = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
        return listed.ok ? { commit, files: filesOf(listed.stdout.toString('utf8')) } : trouble(listed);
    }
    async function fetchHead(git) {
        const environment = await credentials(git);
        const fetch = ['-c', 'protocol.version=2', 'fetch', '--quiet', '--no-tags', '--depth=1', '--no-write-fetch-head'];
        const fetched = await git.run([...fetch, url, `+${ref}:refs/throughline/head`], {
            timeoutMs: FETCH_MS,
            environment,
        });
        if (!fetched.ok)
            return /couldn't find remote ref|could not find remote ref/i.test(fetched.reason) ? null : trouble(fetched);
        const head = await git.run(['rev-parse', '--verify', '--quiet', 'refs/throughline/head']);
        const commit = head.ok ? head.stdout.toString('latin1').trim() : '';
        return (0,_git_revisions__WEBPACK_IMPORTED_MODULE_4__.isCommitId)(commit) ? commit : { reason: `the branch ${branch} could not be read`, refused: false };
    }
    async function read(blobs) {
        const git = await repository();
        if ('reason' in git)
            return git;
        if (blobs.length === 0)
            return [];
        const input = `${blobs.filter(_git_revisions__WEBPACK_IMPORTED_MODULE_4__.isCommitId).join('\n')}\n`;
        const answer = await git.run(['cat-file', '--batch', '--buffer'], { input, maxBytes: 1024 * 1024 * 1024 });
        if (!answer.ok)
            return trouble(answer);
        const texts = textsOf(answer.stdout);
        return blobs.map((blob) => texts.get(blob) ?? null);
    }
    async function write(change) {
        const git = await repository();
        if ('reason' in git)
            return git;
        const blobs = new Map();
        let last = { reason: 'nothing was tried', refused: false };
        for (let tries = 1; tries <= MOST_TRIES; tries++) {
            const now = await state();
            if (now !== null && 'reason' in now)
                return now;
            const wanted = await change(now);
            if (wanted === null)
                return null;
            const commit = await commitOn(git, now, wanted, blobs);
            if (typeof commit !== 'string')
                return commit;
            const environment = await credentials(git);
            const pushed = await git.run(['push', '--quiet', '--no-verify', url, `${commit}:${ref}`], {
                timeoutMs: FETCH_MS,
                environment,
            });
            if (pushed.ok)
                return { commit, tries };
            last = trouble(pushed);
            if (!isRace(pushed.reason))
                return last;
            await sleep(Math.min(LONGEST_WAIT_MS, 60 * 1.5 ** Math.min(tries, 20)) * random());
        }
        return { ...last, reason: `${last.reason} (${MOST_TRIES} tries)` };
    }
    async function commitOn(git, now, change, blobs) {
        const inIndex = { environment: { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(git.directory, 'throughline-index') } };
        const begun = await git.run(now === null ? ['read-tree', '--empty'] : ['read-tree', now.commit], inIndex);
        if (!begun.ok)
            return trouble(begun);
        const lines = (change.removed ?? []).map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
        for (const { path, text } of change.added) {
            const blob = blobs.get(text) ?? (await idOf(git.run(['hash-object', '-w', '--stdin'], { input: text })));
            if (typeof blob !== 'string')
                return blob;
            blobs.set(text, blob);
            lines.push(`100644 ${blob}\t${path}\0`);
        }
        const staged = await git.run(['update-index', '-z', '--index-info'], { ...inIndex, input: lines.join('') });
        if (!staged.ok)
            return trouble(staged);
        const tree = await idOf(git.run(['write-tree'], inIndex));
        if (typeof tree !== 'string')
            return tree;
        const parents = now === null ? [] : ['-p', now.commit];
        const environment = AS_AUTHOR;
        return idOf(git.run(['commit-tree', tree, ...parents], { input: `${change.message}\n`, environment }));
    }
    return {
        state,
        read,
        write,
        close() {
            if (folder !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}
async function idOf(running) {
    const answer = await running;
    return answer.ok ? answer.stdout.toString('latin1').trim() : trouble(answer);
}
function trouble(answer) {
    const reason = answer.ok ? '' : answer.reason;
    return {
        reason,
        refused: /\b(401|403)\b|denied|authentication failed|could not read username|not permitted|protected branch|GH0\d\d/i.test(reason),
    };
}
/** Somebody else wrote in between, or writes at this moment. */
function isRace(reason) {
    return /fetch first|non-fast-forward|stale info|cannot lock ref|failed to update ref|incorrect old value|reference already exists|unable to (create|lock)|failed to lock|\[rejected\]|remote rejected.*(lock|update)/i.test(reason);
}
function filesOf(listing) {
    return listing.split('\0').flatMap((entry) => {
        const match = /^100644 blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry);
        return match ? [{ blob: match[1], path: match[2] }] : [];
    });
}
/** `ID blob SIZE\n`, the bytes, `\n`; or `ID missing\n`. */
function textsOf(output) {
    const texts = new Map();
    let at = 0;
    while (at < output.length) {
        const end = output.indexOf(10, at);
        if (end < 0)
            break;
        const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
        at = end + 1;
        if (kind !== 'blob')
            continue;
        const length = Number(size);
        if (length <= MAX_FILE_BYTES)
            texts.set(id, output.toString('utf8', at, at + length));
        at += length + 1;
    }
    return texts;
}


/***/ }),

/***/ 45145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataRemote: () => (/* binding */ dataRemote),
/* harmony export */   parseUrl: () => (/* binding */ parseUrl)
/* harmony export */ });
/* harmony import */ var _git_open_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2936);
// The checkout and the run's token in; out: where the data branch lies and the header that lets in there.

/**
 * The repository that the workflow runs in, whatever was checked out; only a checkout from another host (a mirror) says
 * where that is. The token goes to GitHub's own host alone, elsewhere the checkout's own credentials count.
 */
async function dataRemote(of) {
    const own = {
        url: `${of.serverUrl}/${of.repository}`,
        header: of.token ? `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${of.token}`).toString('base64')}` : null,
    };
    const git = (0,_git_open_git__WEBPACK_IMPORTED_MODULE_0__.openGit)(of.workspace);
    const asked = await git.run(['remote', 'get-url', 'origin']);
    const url = asked.ok ? asked.stdout.toString('utf8').trim() : '';
    const address = parseUrl(url);
    if (address === null || !/^(https?|file):$/.test(address.protocol))
        return own;
    if (address.origin === parseUrl(of.serverUrl)?.origin && address.protocol !== 'file:')
        return own;
    if (address.username || address.password)
        return own;
    const configured = await git.run(['config', '--get-urlmatch', 'http.extraheader', address.href]);
    const header = configured.ok ? configured.stdout.toString('utf8').trim() : '';
    return { url, header: header === '' ? null : header };
}
/** `URL.parse` is not in every Node that runs the command line. */
function parseUrl(text) {
    try {
        return new URL(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 81581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   re: () => (/* binding */ openMemoryStore)
/* harmony export */ });
/* unused harmony exports MEMORY_SCHEMA, NEEDS_ALL */
/* harmony import */ var _memory_evidence_keys__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28923);
/* harmony import */ var _memory_event_id__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20137);
/* harmony import */ var _memory_event_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18735);
/* harmony import */ var _store_store_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21572);
// Files of events in; out: a database that answers what was seen before. It is a cache: made anew from the files, it
// answers the same.




/** Raised with the tables or with what is put into them. */
const MEMORY_SCHEMA = 1;
const SHAPE = {
    // `THRM`
    applicationId: 0x5448524d,
    version: MEMORY_SCHEMA,
    tables: [
        'CREATE TABLE files (path TEXT PRIMARY KEY, blob TEXT)',
        'CREATE TABLE events (row INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, at TEXT, incident TEXT, json TEXT)',
        'CREATE INDEX events_by_incident ON events (incident, type, at)',
        'CREATE INDEX events_by_type ON events (type, at)',
        'CREATE TABLE evidence (key TEXT, at TEXT, row INTEGER, incident TEXT, PRIMARY KEY (key, at, row)) WITHOUT ROWID',
        "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61')",
        "CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'row')",
        'CREATE TABLE pending (id TEXT PRIMARY KEY, json TEXT)',
    ],
};
const CHUNK = 5000;
/** An incident that happens every hour for a year. */
const MOST_OF_A_KEY = 10_000;
/** Terms searched for, rarest first, until they stand in so many incidents together. */
const MOST_TERMS = 12;
const MOST_POSTINGS = 20_000;
/** `file` null: in memory. A file that cannot be used costs time and a notice. */
function openMemoryStore(driver, file) {
    const opened = file === null ? { reason: null } : (0,_store_store_file__WEBPACK_IMPORTED_MODULE_2__/* .openStoreFile */ .WI)(driver, file, SHAPE);
    if ('database' in opened && opened.writable)
        return { store: storeOver(opened.database), notice: opened.notice };
    if ('database' in opened)
        opened.database.close();
    const database = driver.open(':memory:', { readOnly: false, busyMs: 0 });
    (0,_store_store_file__WEBPACK_IMPORTED_MODULE_2__/* .buildShape */ .is)(database, SHAPE);
    const reason = 'reason' in opened ? opened.reason : 'it is read-only';
    return { store: storeOver(database), notice: reason === null ? null : `The memory's cache is not used: ${reason}.` };
}
function storeOver(database) {
    function transaction(work) {
        database.exec('BEGIN IMMEDIATE');
        try {
            work();
            database.exec('COMMIT');
        }
        catch (error) {
            database.exec('ROLLBACK');
            throw error;
        }
    }
    function select(sql, ...params) {
        return database.all(sql, ...params).flatMap(([json]) => parsed(String(json)));
    }
    function files() {
        return new Map(database.all('SELECT path, blob FROM files').map(([path, blob]) => [String(path), String(blob)]));
    }
    function known(ids) {
        const sql = 'SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))';
        return new Set(database.all(sql, JSON.stringify(ids)).map(([id]) => String(id)));
    }
    function insert(events) {
        for (let at = 0; at < events.length; at += CHUNK)
            insertSome(events.slice(at, at + CHUNK));
    }
    function insertSome(events) {
        const there = known(events.map(({ id }) => id));
        const [first] = database.all('SELECT coalesce(max(row), 0) + 1 AS next FROM events');
        let row = Number(first[0]);
        const rows = [];
        const evidence = [];
        const words = [];
        for (const event of events) {
            if (there.has(event.id))
                continue;
            there.add(event.id);
            const incident = 'incident' in event ? event.incident : null;
            rows.push([row, event.id, event.type, event.at, incident, JSON.stringify(event)]);
            if (event.type === 'incident') {
                for (const key of (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_3__/* .keysOfIncident */ .MU)(event))
                    evidence.push([key, event.at, row, event.incident]);
                words.push([row, (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_3__/* .wordsOfIncident */ .PB)(event)]);
            }
            row++;
        }
        database.run(`INSERT INTO events (row, id, type, at, incident, json) ${valuesOf(6)}`, JSON.stringify(rows));
        database.run(`INSERT OR IGNORE INTO evidence (key, at, row, incident) ${valuesOf(4)}`, JSON.stringify(evidence));
        database.run(`INSERT INTO words (rowid, text) ${valuesOf(2)}`, JSON.stringify(words));
    }
    function empty() {
        for (const table of ['files', 'events', 'evidence'])
            database.run(`DELETE FROM ${table}`);
        database.run("INSERT INTO words (words) VALUES ('delete-all')");
    }
    function pending() {
        // These go to the branch, where they stay: what only looks like an event does not.
        return database.all('SELECT json FROM pending ORDER BY id').flatMap(([json]) => {
            const read = (0,_memory_event_lines__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(String(json));
            return 'event' in read && (0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .hasOwnId */ .U)(read.event) ? [read.event] : [];
        });
    }
    /** The rarest words that they share: common ones cost time and tell nothing. */
    function telling(text) {
        const terms = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].slice(0, 200);
        const sql = 'SELECT term, doc FROM vocabulary WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc, term';
        const chosen = [];
        let postings = 0;
        for (const [term, count] of database.all(sql, JSON.stringify(terms))) {
            postings += Number(count);
            if (chosen.length === MOST_TERMS || (postings > MOST_POSTINGS && chosen.length > 0))
                break;
            if (postings <= 5 * MOST_POSTINGS)
                chosen.push(String(term));
        }
        return chosen;
    }
    return {
        files,
        known,
        pending,
        load(wanted, texts) {
            const problems = [];
            const held = files();
            const isKept = new Set(wanted.map(({ path, blob }) => `${path} ${blob}`));
            // An event may stand in several files: what goes cannot be taken out by file.
            const isWhole = [...held].every(([path, blob]) => isKept.has(`${path} ${blob}`));
            if (!isWhole && !wanted.every(({ path }) => texts.has(path)))
                return [{ path: '', line: 1, reason: NEEDS_ALL }];
            transaction(() => {
                if (!isWhole)
                    empty();
                for (const { path, blob } of wanted) {
                    if (isWhole && held.get(path) === blob)
                        continue;
                    const text = texts.get(path);
                    if (text === undefined) {
                        problems.push({ path, line: 1, reason: 'not understood: too large or missing' });
                        continue;
                    }
                    const read = (0,_memory_event_lines__WEBPACK_IMPORTED_MODULE_1__.readEventLines)(text, path);
                    problems.push(...read.problems);
                    insert(read.lines.map(({ event }) => event));
                    database.run('INSERT OR REPLACE INTO files (path, blob) VALUES (?, ?)', path, blob);
                }
                insert(pending());
            });
            return problems;
        },
        setPending(events) {
            transaction(() => {
                database.run('DELETE FROM pending');
                const rows = events.map((event) => [event.id, JSON.stringify(event)]);
                database.run(`INSERT OR IGNORE INTO pending (id, json) ${valuesOf(2)}`, JSON.stringify(rows));
                insert(events);
            });
        },
        incidentsWith(keys, limit) {
            const sql = `SELECT json FROM events WHERE row IN (SELECT row FROM evidence WHERE key IN (SELECT value FROM json_each(?)) ORDER BY at DESC LIMIT ?) ORDER BY at DESC, id LIMIT ?`;
            return select(sql, JSON.stringify(keys), 4 * limit, limit);
        },
        countWith(keys) {
            const sql = `SELECT count(DISTINCT row) AS count, max(at) AS last FROM evidence WHERE key IN (SELECT value FROM json_each(?))`;
            const [row] = database.all(sql, JSON.stringify(keys));
            return { count: Number(row?.[0] ?? 0), last: typeof row?.[1] === 'string' ? row[1] : null };
        },
        incidentsLike(words, limit) {
            const terms = telling(words);
            if (terms.length === 0)
                return [];
            const match = terms.map((term) => `"${term}"`).join(' OR ');
            const sql = `SELECT e.json AS json FROM (SELECT rowid AS row, rank AS score FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?) AS w JOIN events AS e ON e.row = w.row ORDER BY w.score, e.at DESC, e.id`;
            return select(sql, match, limit);
        },
        eventsWith(keys, types, limit) {
            const incidents = new Set();
            const sql = `SELECT DISTINCT incident FROM (SELECT incident FROM evidence WHERE key = ? ORDER BY at DESC LIMIT ${MOST_OF_A_KEY})`;
            for (const key of keys)
                for (const [incident] of database.all(sql, key))
                    incidents.add(String(incident));
            return this.eventsOf([...incidents], types).slice(-limit);
        },
        eventsOf(incidents, types) {
            const sql = `SELECT json FROM events WHERE incident IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?)) ORDER BY at, id`;
            return select(sql, JSON.stringify(incidents), JSON.stringify(types));
        },
        ofType(types, since = '') {
            const sql = `SELECT json FROM events WHERE type IN (SELECT value FROM json_each(?)) AND at >= ? ORDER BY at, id`;
            return select(sql, JSON.stringify(types), since);
        },
        close: () => database.close(),
    };
}
/** Empty for a row that somebody damaged: it is a cache. */
function parsed(json) {
    try {
        return [JSON.parse(json)];
    }
    catch {
        return [];
    }
}
const NEEDS_ALL = 'files are gone: all texts are needed';
function valuesOf(count) {
    const columns = Array.from({ length: count }, (_, at) => `value ->> ${at}`);
    return `SELECT ${columns.join(', ')} FROM json_each(?)`;
}


/***/ }),

/***/ 72353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadState: () => (/* binding */ loadState),
  openMemory: () => (/* binding */ openMemory)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/memory/event-lines.ts + 2 modules
var event_lines = __webpack_require__(18735);
;// CONCATENATED MODULE: ./src/memory/compact-files.ts
// Files of the data branch in; out: those of each finished month as one, with every line of them, each event once.


/** Fewer files than this are no trouble. */
const LEAST_FILES = 20;
/** GitHub refuses files beyond 100 MB. */
const MOST_CHARS = 40_000_000;
/** Months before `now` (ISO 8601) that lie in many files. */
function monthsToCompact(paths, now) {
    const months = new Map();
    for (const path of paths) {
        const month = /^events\/(\d{4}\/\d{2})[/.]/.exec(path)?.[1];
        if (month === undefined || month >= now.slice(0, 7).replace('-', '/'))
            continue;
        months.set(month, [...(months.get(month) ?? []), path]);
    }
    return [...months]
        .filter(([, files]) => files.length >= LEAST_FILES)
        .map(([month, files]) => ({ month, paths: files.sort() }))
        .sort((a, b) => (a.month < b.month ? -1 : 1));
}
/** Null when it would be too large for one file. Lines that nobody understands are kept as they are. */
function compactMonth({ month }, texts) {
    const lines = new Map();
    for (const line of texts.flatMap((text) => text.split('\n'))) {
        if (line.trim() === '')
            continue;
        const read = (0,event_lines/* readEvent */.j)(line);
        const key = 'event' in read ? read.event.id : `line ${(0,external_node_crypto_.hash)('sha256', line, 'hex')}`;
        if (!lines.has(key))
            lines.set(key, { at: 'event' in read ? read.event.at : '', line });
    }
    const ordered = [...lines].sort(([one, a], [other, b]) => a.at < b.at ? -1 : a.at > b.at ? 1 : one < other ? -1 : 1);
    const text = ordered.map(([, { line }]) => `${line}\n`).join('');
    if (text.length > MOST_CHARS)
        return null;
    const digest = (0,external_node_crypto_.hash)('sha256', ordered.map(([key]) => key).join('\n'), 'hex').slice(0, 16);
    return { path: `events/${month}/all-${digest}.jsonl`, text };
}

// EXTERNAL MODULE: ./src/memory/event-files.ts
var event_files = __webpack_require__(64089);
;// CONCATENATED MODULE: ./src/memory/memory.ts
// What may be asked of the past. The edges answer from a database, tests from whatever they like.
/** A past in which nothing has happened. */
const NO_MEMORY = {
    incidentsWith: () => [],
    countWith: () => ({ count: 0, last: null }),
    incidentsLike: () => [],
    eventsWith: () => [],
    eventsOf: () => [],
    ofType: () => [],
    known: () => new Set(),
};

// EXTERNAL MODULE: ./src/edges/store/store-drivers.ts
var store_drivers = __webpack_require__(41612);
// EXTERNAL MODULE: ./src/edges/memory/data-branch.ts
var data_branch = __webpack_require__(52435);
// EXTERNAL MODULE: ./src/edges/memory/memory-store.ts
var memory_store = __webpack_require__(81581);
;// CONCATENATED MODULE: ./src/edges/memory/open-memory.ts
// Where the data branch lies in; out: the past to ask, and a way to add to it. Without write access what is new is kept in
// the cache until somebody can write it, and it is said that it may be lost.






function openMemory(options) {
    let opening = null;
    let isChanged = false;
    async function open() {
        const [driver] = await (0,store_drivers/* storeDrivers */.x)();
        if (!driver)
            return null;
        const { cache } = options;
        if (cache !== null) {
            const restored = await cache.service.restoreStore([cache.file], cache.keys);
            if (!restored.done && restored.notice)
                options.notice(restored.notice);
        }
        const { store, notice } = (0,memory_store/* openMemoryStore */.re)(driver, cache?.file ?? null);
        if (notice)
            options.notice(notice);
        const branch = (0,data_branch/* openDataBranch */.H)({ ...(await options.remote()), branch: event_files/* DATA_BRANCH */.WN });
        const state = await branch.state();
        if (state !== null && 'reason' in state) {
            options.notice(`What was learned before could not be read: ${state.reason}.`);
        }
        else if (state !== null) {
            const trouble = await loadState(store, branch, state);
            for (const line of trouble.lines)
                options.notice(line);
            isChanged ||= trouble.isNew;
        }
        return { store, branch };
    }
    function opened() {
        opening ??= open();
        return opening;
    }
    async function remember(events) {
        const memory = await opened();
        if (memory === null)
            return 'This Node has no SQLite: what was learned is lost.';
        const { store, branch } = memory;
        const known = store.known(events.map(({ id }) => id));
        const wanted = [...store.pending(), ...events.filter(({ id }) => !known.has(id))];
        if (wanted.length === 0)
            return null;
        if (!options.mayWrite)
            return `Nothing is written on this event; *learn* on the default branch recovers it.`;
        const file = (0,event_files/* eventFileOf */.Un)(wanted);
        const written = await branch.write((state) => state?.files.some(({ path }) => path === file.path)
            ? null
            : { added: [file], message: `Learn ${wanted.length} ${wanted.length === 1 ? 'event' : 'events'}` });
        isChanged = true;
        if (written === null || 'commit' in written) {
            store.setPending(wanted);
            store.setPending([]);
            return null;
        }
        store.setPending(wanted);
        return `What was learned could not be written to the branch \`${event_files/* DATA_BRANCH */.WN}\`: ${whyNot(written)}. ${options.cache === null
            ? 'It is lost, as far as no comment holds it.'
            : 'It is kept in the cache, and lost if that is.'}`;
    }
    return {
        open: async () => (await opened())?.store ?? NO_MEMORY,
        remember,
        async compact(now) {
            const memory = options.mayWrite ? await opened() : null;
            if (memory === null)
                return null;
            let done = 0;
            const written = await memory.branch.write(async (state) => {
                const change = state === null ? null : await compaction(memory.branch, state, now);
                done = change?.removed.length ?? 0;
                return change;
            });
            if (written === null)
                return null;
            return 'commit' in written
                ? `${done} files of finished months are now one a month.`
                : `Nothing was compacted: ${whyNot(written)}.`;
        },
        async close() {
            const memory = await opening;
            memory?.branch.close();
            memory?.store.close();
            const { cache } = options;
            if (!memory || !isChanged || cache === null)
                return;
            const saved = await cache.service.saveStore([cache.file], cache.keys);
            if (!saved.done && saved.notice)
                options.notice(saved.notice);
        },
    };
}
function whyNot({ reason, refused }) {
    return refused ? `the token may not (it needs \`contents: write\`)` : reason;
}
async function compaction(branch, state, now) {
    const blobs = new Map(state.files.map(({ path, blob }) => [path, blob]));
    const months = monthsToCompact([...blobs.keys()].filter(event_files/* isEventFile */.P3), now);
    const added = [];
    const removed = [];
    for (const month of months) {
        const texts = await branch.read(month.paths.map((path) => blobs.get(path)));
        // Without every text of it a month stays as it is.
        if ('reason' in texts || texts.some((text) => text === null))
            continue;
        const file = compactMonth(month, texts);
        if (file === null)
            continue;
        added.push(file);
        removed.push(...month.paths.filter((path) => path !== file.path));
    }
    return added.length === 0 ? null : { added, removed, message: `Compact ${added.length} months` };
}
/** Only what the store lacks is read; where files went, everything. */
async function loadState(store, branch, state) {
    const files = state.files.filter(({ path }) => (0,event_files/* isEventFile */.P3)(path));
    const held = store.files();
    const now = new Map(files.map(({ path, blob }) => [path, blob]));
    const isWhole = [...held].every(([path, blob]) => now.get(path) === blob);
    const lacking = isWhole ? files.filter(({ path }) => !held.has(path)) : files;
    if (lacking.length === 0 && isWhole)
        return { lines: [], isNew: false };
    const read = await branch.read(lacking.map(({ blob }) => blob));
    if ('reason' in read)
        return { lines: [`What was learned before could not be read: ${read.reason}.`], isNew: false };
    const texts = new Map(lacking.flatMap(({ path }, at) => (read[at] == null ? [] : [[path, read[at]]])));
    const problems = store.load(files, texts);
    const lines = problems.slice(0, 5).map(({ path, line, reason }) => `${event_files/* DATA_BRANCH */.WN}: ${path}:${line}: ${reason}`);
    return { lines, isNew: true };
}


/***/ }),

/***/ 65751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readData: () => (/* binding */ readData)
/* harmony export */ });
/* harmony import */ var _memory_event_files__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64089);
/* harmony import */ var _memory_event_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18735);
/* harmony import */ var _git_open_git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);
/* harmony import */ var _store_store_drivers__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41612);
/* harmony import */ var _data_branch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52435);
/* harmony import */ var _memory_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81581);
/* harmony import */ var _open_memory__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72353);
// A clone in; out: the data branch of its remote in a database, for the command line; its events as they stand there.







/** Events written to the branch with one file. */
const CHUNK = 5000;
/** The clone's own credentials count. Without a remote the clone's own branch is read. */
async function readData(repository) {
    const [driver] = await (0,_store_store_drivers__WEBPACK_IMPORTED_MODULE_6__/* .storeDrivers */ .x)();
    if (!driver)
        return { reason: 'this Node has no SQLite; use Node 24, or 22.14 and later' };
    const branch = (0,_data_branch__WEBPACK_IMPORTED_MODULE_3__/* .openDataBranch */ .H)({ url: await remoteOf(repository), branch: _memory_event_files__WEBPACK_IMPORTED_MODULE_0__/* .DATA_BRANCH */ .WN, header: null });
    const state = await branch.state();
    if (state !== null && 'reason' in state) {
        branch.close();
        return { reason: state.reason };
    }
    const { store } = (0,_memory_store__WEBPACK_IMPORTED_MODULE_4__/* .openMemoryStore */ .re)(driver, null);
    const loaded = state === null ? { lines: [] } : await (0,_open_memory__WEBPACK_IMPORTED_MODULE_5__.loadState)(store, branch, state);
    return {
        memory: store,
        notices: loaded.lines,
        exportLines: async () => (state === null ? '' : linesOf(branch, state)),
        importEvents: (lines) => importEvents(branch, lines, store.known(lines.map(({ event }) => event.id))),
        close() {
            branch.close();
            store.close();
        },
    };
}
async function remoteOf(repository) {
    const answer = await (0,_git_open_git__WEBPACK_IMPORTED_MODULE_2__.openGit)(repository).run(['remote', 'get-url', 'origin']);
    const url = answer.ok ? answer.stdout.toString('utf8').trim() : '';
    return url === '' || url.startsWith('-') ? repository : url;
}
async function linesOf(branch, state) {
    const files = state.files.filter(({ path }) => (0,_memory_event_files__WEBPACK_IMPORTED_MODULE_0__/* .isEventFile */ .P3)(path));
    const texts = await branch.read(files.map(({ blob }) => blob));
    if ('reason' in texts)
        return '';
    const lines = new Map();
    for (const [at, text] of texts.entries())
        for (const { event, line } of (0,_memory_event_lines__WEBPACK_IMPORTED_MODULE_1__.readEventLines)(text ?? '', files[at].path).lines)
            lines.set(event.id, line);
    return [...lines.values()].map((line) => `${line}\n`).join('');
}
async function importEvents(branch, lines, known) {
    const wanted = lines.filter(({ event }) => !known.has(event.id));
    const files = [];
    for (let at = 0; at < wanted.length; at += CHUNK) {
        const some = wanted.slice(at, at + CHUNK);
        const { path } = (0,_memory_event_files__WEBPACK_IMPORTED_MODULE_0__/* .eventFileOf */ .Un)(some.map(({ event }) => event));
        // As they stand: later versions may have said more.
        files.push({ path, text: some.map(({ line }) => `${line}\n`).join('') });
    }
    if (files.length === 0)
        return { added: 0 };
    const written = await branch.write((state) => {
        const there = new Set(state?.files.map(({ path }) => path));
        const added = files.filter(({ path }) => !there.has(path));
        return added.length === 0 ? null : { added, message: `Import ${wanted.length} events` };
    });
    return written !== null && 'reason' in written ? { reason: written.reason } : { added: wanted.length };
}


/***/ }),

/***/ 41612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ storeDrivers)
/* harmony export */ });
// The SQLite drivers that this Node can load, best first; each gives the same few calls.
async function storeDrivers() {
    const drivers = [await betterSqlite(), await nodeSqlite()];
    return drivers.filter((driver) => driver !== null);
}
async function betterSqlite() {
    // Its binary is built for N-API 10 and takes the process down with it on older ones.
    if (!(Number(process.versions.napi) >= 10))
        return null;
    try {
        const { default: Database } = await __webpack_require__.e(/* import() */ 4918).then(__webpack_require__.t.bind(__webpack_require__, 4918, 23));
        new Database(':memory:').close();
        return {
            name: 'better-sqlite3',
            open(file, { readOnly, busyMs }) {
                const database = new Database(file, { readonly: readOnly, timeout: busyMs });
                const prepared = new Map();
                const prepare = (sql) => {
                    const statement = prepared.get(sql) ?? database.prepare(sql);
                    prepared.set(sql, statement);
                    return statement;
                };
                return {
                    exec: (sql) => void database.exec(sql),
                    all: (sql, ...params) => prepare(sql)
                        .raw(true)
                        .all(...params),
                    run: (sql, ...params) => void prepare(sql).run(...params),
                    close: () => void database.close(),
                };
            },
        };
    }
    catch {
        return null;
    }
}
async function nodeSqlite() {
    try {
        const { DatabaseSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 80099, 23));
        return {
            name: 'node:sqlite',
            open(file, { readOnly, busyMs }) {
                const database = new DatabaseSync(file, { readOnly, timeout: busyMs, allowExtension: false });
                return {
                    exec: (sql) => database.exec(sql),
                    // Object rows: older versions know no arrays. Columns of our queries have distinct names.
                    all: (sql, ...params) => database
                        .prepare(sql)
                        .all(...params)
                        .map((row) => Object.values(row)),
                    run: (sql, ...params) => void database.prepare(sql).run(...params),
                    close: () => database.close(),
                };
            },
        };
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 21572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ kindOfTrouble),
/* harmony export */   WI: () => (/* binding */ openStoreFile),
/* harmony export */   is: () => (/* binding */ buildShape)
/* harmony export */ });
/* unused harmony export STORE_SCHEMA */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// A cache file's path in, an open database of our own shape out: whatever else lay there is put away.


/** Raised when tables or the JSON in them change their shape: older files are rebuilt, newer ones too. */
const STORE_SCHEMA = 1;
const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;
const FACTS_SHAPE = {
    // `THRL`
    applicationId: 0x5448524c,
    version: STORE_SCHEMA,
    tables: [
        'CREATE TABLE facts (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
        'CREATE TABLE graphs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
        'CREATE TABLE blobs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    ],
};
function openStoreFile(driver, file, shape = FACTS_SHAPE) {
    const found = lookAt(file, shape);
    if (found.kind === 'not-a-file')
        return { reason: `${file} is not a regular file` };
    if (found.kind === 'unreadable')
        return { reason: `${file} could not be read (${found.code})` };
    let notice = null;
    if (found.kind !== 'absent' && found.kind !== 'ours') {
        notice = putAway(file, found.kind);
        if (notice === null)
            return { reason: `${file} is not a cache of this version and could not be replaced` };
    }
    const opened = tryOpen(driver, file, shape);
    if (!('reason' in opened))
        return { ...opened, notice };
    // Locked or out of reach: the file may be well, another process has it.
    if (!opened.damaged)
        return { reason: opened.reason };
    notice = putAway(file, 'damaged');
    if (notice === null)
        return { reason: `${file} is damaged and could not be replaced` };
    const again = tryOpen(driver, file, shape);
    return 'reason' in again ? { reason: again.reason } : { ...again, notice };
}
/** Looks at the header alone, so that no SQLite ever opens a file that does not say it is ours. */
function lookAt(file, { applicationId, version }) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!stat.isFile())
            return { kind: 'not-a-file' };
        if (stat.size === 0)
            return { kind: 'absent' };
        const header = Buffer.alloc(100);
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, header, 0, 100, 0);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (read < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
            return { kind: 'foreign' };
        if (header.readUInt32BE(68) !== applicationId)
            return { kind: 'foreign' };
        if (header.readUInt32BE(60) !== version)
            return { kind: 'other-version' };
        return { kind: stat.size > MAX_FILE_BYTES ? 'too-large' : 'ours' };
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code };
    }
}
/** A file that does not say it is ours may be somebody's work: it is moved, not deleted. */
function putAway(file, why) {
    try {
        for (const suffix of ['-journal', '-wal', '-shm'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file + suffix, { force: true });
        if (why === 'foreign') {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(file, `${file}.not-ours`);
            return `The cache ${file} was not a Throughline cache: moved to ${file}.not-ours, and built anew.`;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
        return `The cache ${file} was ${SAID[why]}: built anew.`;
    }
    catch {
        return null;
    }
}
const SAID = {
    'other-version': 'written by another version',
    'too-large': 'too large',
    damaged: 'damaged',
};
/** Not `recursive`: that never ends where folders cannot be made, as in /proc. */
function makeFolder(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}
function tryOpen(driver, file, shape) {
    let readOnly = false;
    try {
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    }
    catch {
        // Opening says it better.
    }
    for (;;) {
        let database = null;
        try {
            database = driver.open(file, { readOnly, busyMs: 2000 });
            // A hostile schema may not call functions, cells are checked, and no other file is mapped in.
            database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;');
            if (!readOnly)
                database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;');
            if (!readOnly)
                buildShape(database, shape);
            if (!hasShape(database, shape, driver))
                return closed(database, { reason: `${file} has another shape`, damaged: true });
            return { database, writable: !readOnly };
        }
        catch (error) {
            const trouble = error;
            if (database)
                closed(database, null);
            const kind = kindOfTrouble(trouble);
            if (kind === 'read-only' && !readOnly) {
                readOnly = true;
                continue;
            }
            return {
                reason: `${file} could not be opened: ${trouble.message ?? 'unknown error'}`,
                damaged: kind === 'damaged',
            };
        }
    }
}
function kindOfTrouble(trouble) {
    const name = RESULT_CODES[(trouble.errcode ?? -1) & 0xff] ?? trouble.code?.replace(/^SQLITE_([A-Z]+).*$/, '$1') ?? '';
    if (['READONLY', 'CANTOPEN', 'PERM'].includes(name))
        return 'read-only';
    return ['ERROR', 'CORRUPT', 'SCHEMA', 'MISMATCH', 'FORMAT', 'NOTADB'].includes(name) ? 'damaged' : 'other';
}
/** https://sqlite.org/rescode.html, those that decide something. */
const RESULT_CODES = {
    1: 'ERROR',
    3: 'PERM',
    5: 'BUSY',
    6: 'LOCKED',
    8: 'READONLY',
    10: 'IOERR',
    11: 'CORRUPT',
    13: 'FULL',
    14: 'CANTOPEN',
    17: 'SCHEMA',
    20: 'MISMATCH',
    24: 'FORMAT',
    26: 'NOTADB',
};
/** One transaction, so that two processes that start together do not build the same tables twice. */
function buildShape(database, { tables, applicationId, version }) {
    if (schemaOf(database).length > 0)
        return;
    database.exec('BEGIN IMMEDIATE');
    try {
        if (schemaOf(database).length === 0) {
            for (const table of tables)
                database.exec(table);
            database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`);
        }
        database.exec('COMMIT');
    }
    catch (error) {
        database.exec('ROLLBACK');
        throw error;
    }
}
/** Exactly our tables, as this SQLite makes them: no trigger, view, index or column of anybody else's making. */
function hasShape(database, shape, driver) {
    const model = driver.open(':memory:', { readOnly: false, busyMs: 0 });
    try {
        buildShape(model, shape);
        return schemaOf(database).join('\n') === schemaOf(model).join('\n');
    }
    finally {
        model.close();
    }
}
function schemaOf(database) {
    const rows = database.all("SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex_%' OR sql IS NOT NULL");
    return rows.map(([sql]) => String(sql)).sort();
}
function closed(database, value) {
    try {
        database.close();
    }
    catch {
        // It is given up anyway.
    }
    return value;
}


/***/ }),

/***/ 64089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P3: () => (/* binding */ isEventFile),
/* harmony export */   Un: () => (/* binding */ eventFileOf),
/* harmony export */   WN: () => (/* binding */ DATA_BRANCH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _event_lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18735);
// Events in; out: the file of the data branch that holds them. The same events have the same file, so writing twice is writing once.


const DATA_BRANCH = 'throughline-data';
const FILE = /^events\/\d{4}\/\d{2}(?:\/[0-9a-z-]{1,80})?\.jsonl$/;
/** By month of the first event: null for none. */
function eventFileOf(events) {
    const unique = [...new Map(events.map((event) => [event.id, event])).values()];
    const [first] = [...unique].sort((a, b) => (a.at < b.at ? -1 : 1));
    if (first === undefined)
        return null;
    const ids = unique.map(({ id }) => id).sort();
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', ids.join('\n'), 'hex').slice(0, 32);
    const path = `events/${first.at.slice(0, 4)}/${first.at.slice(5, 7)}/${digest}.jsonl`;
    return { path, text: (0,_event_lines__WEBPACK_IMPORTED_MODULE_1__/* .writeEventLines */ .V)(unique) };
}
function isEventFile(path) {
    return FILE.test(path);
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

/***/ 68623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FIX_SOURCES)
/* harmony export */ });
// A fix that a person may apply with one comment: which bytes it changes, where it comes from and what was checked of it.
const FIX_SOURCES = ['code', 'memory', 'model'];


/***/ })

};
;