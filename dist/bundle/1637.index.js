"use strict";
exports.id = 1637;
exports.ids = [1637,5529,2936,6271];
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

/***/ 82140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// The id git gives a content: bytes in, hexadecimal SHA-1 out.

function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 35529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// The bytes of a file in, its text out; or why there is none. Whatever was lost or guessed is said.

/** Larger files are not read as text: no hand-written source is, and parsers would not end. */
const MAX_TEXT_BYTES = 5 * 1024 * 1024;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function decodeText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES)
        return { text: null, trouble: tooLarge(bytes.length) };
    if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe)
        return decodeUtf16(bytes.subarray(2), 'utf-16le');
    if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff)
        return decodeUtf16(bytes.subarray(2), 'utf-16be');
    if (bytes.length < 1024 && bytes.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER) {
        return {
            text: null,
            trouble: 'skipped: a Git LFS pointer, not the file itself; check out with `lfs: true` to have it read',
        };
    }
    if (bytes.includes(0))
        return { text: null, trouble: 'skipped: has NUL bytes, so it is binary or UTF-16 without a byte order mark' };
    const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = marked ? bytes.subarray(3) : bytes;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        return { text: body.toString('utf8'), trouble: null };
    return { text: body.toString('utf8'), trouble: 'not valid UTF-8: the bytes that are not were replaced by U+FFFD' };
}
function tooLarge(bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return `skipped: ${megabytes} MB, larger than the limit of ${MAX_TEXT_BYTES / 1024 / 1024} MB`;
}
function decodeUtf16(bytes, encoding) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    if (text.includes('\0'))
        return { text: null, trouble: 'skipped: has NUL characters, so it is binary' };
    if (!text.includes('\ufffd'))
        return { text, trouble: null };
    return { text, trouble: 'not valid UTF-16: what could not be decoded was replaced by U+FFFD' };
}


/***/ }),

/***/ 51637:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTree: () => (/* binding */ openTree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/edges/git/open-git.ts
var open_git = __webpack_require__(2936);
// EXTERNAL MODULE: ./src/edges/git/revisions.ts
var revisions = __webpack_require__(96271);
// EXTERNAL MODULE: ./src/edges/tree/path-names.ts
var path_names = __webpack_require__(95929);
// EXTERNAL MODULE: ./src/edges/tree/blob-id.ts
var blob_id = __webpack_require__(82140);
// EXTERNAL MODULE: ./src/edges/tree/decode-text.ts
var decode_text = __webpack_require__(35529);
;// CONCATENATED MODULE: ./src/edges/tree/read-disk.ts
// Files of a folder on disk: their bytes and blob ids, never through a symlink.




/** A file written this recently may change again without its time showing it. */
const SETTLED_NS = 2000000000n;
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
async function readDisk(root, files) {
    return files.map((file) => readOne(root, file, decode_text/* MAX_TEXT_BYTES */.$D));
}
async function hashDisk(root, files, cache) {
    const keys = files.map((file) => (cache ? statKey(root, file) : null));
    const known = cache?.getMany(keys.filter((key) => key !== null)) ?? new Map();
    const fresh = [];
    const ids = files.map((file, at) => {
        const key = keys[at];
        const kept = key ? known.get(key) : undefined;
        if (kept)
            return kept;
        const content = readOne(root, file, Number.MAX_SAFE_INTEGER);
        if (!('bytes' in content))
            return '';
        const id = (0,blob_id/* blobId */.z)(content.bytes);
        if (key && key === statKey(root, file))
            fresh.push([key, id]);
        return id;
    });
    if (fresh.length > 0)
        cache?.putMany(fresh);
    return ids;
}
function statKey(root, file) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(diskPath(root, file), { bigint: true });
        const settled = BigInt(Date.now()) * 1000000n - SETTLED_NS;
        if (stat.mtimeNs > settled || stat.ctimeNs > settled)
            return null;
        return [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs, (0,external_node_path_.join)(root, file.path)].join(' ');
    }
    catch {
        return null;
    }
}
/** Read at once, not through promises: over thousands of small files those cost more than the reading. */
function readOne(root, file, maxBytes) {
    let descriptor = null;
    try {
        descriptor = (0,external_node_fs_.openSync)(diskPath(root, file), OPEN_FLAGS);
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            return { unreadable: 'not a regular file' };
        if (stat.size > maxBytes)
            return { tooLarge: stat.size };
        return { bytes: (0,external_node_fs_.readFileSync)(descriptor) };
    }
    catch (error) {
        return { unreadable: `could not be read (${error.code ?? 'unknown error'})` };
    }
    finally {
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function diskPath(root, file) {
    if (!file.bytes)
        return (0,external_node_path_.join)(root, file.path);
    return Buffer.concat([Buffer.from(`${root}/`), file.bytes]);
}

// EXTERNAL MODULE: ./src/edges/tree/tree-source.ts
var tree_source = __webpack_require__(18561);
;// CONCATENATED MODULE: ./src/edges/tree/directory-tree.ts
// A folder on disk as a Tree: walked without following symlinks; inside a git work tree what it ignores is left out.






const LEFT_OUT = new Set(['.git', 'node_modules']);
async function directoryTree(directory, label, options = {}) {
    const root = (0,external_node_path_.resolve)(directory);
    if (!isDirectory(root))
        return { reason: `${directory}: no such folder` };
    const walked = walk(root);
    const kept = await notIgnored((0,open_git.openGit)(root, options.environment));
    const files = kept ? walked.files.filter((file) => file.bytes !== null || kept.has(file.path)) : walked.files;
    const nested = kept ? nestedRepositories(root, kept, walked.files) : [];
    const tree = (0,tree_source/* treeOf */.g)({
        label,
        files,
        links: [...walked.links, ...nested],
        readBytes: (wanted) => readDisk(root, wanted),
        hash: (wanted) => hashDisk(root, wanted, options.cache ?? null),
    });
    for (const path of walked.unreadable)
        tree.problems.push({ path, line: 1, reason: 'skipped: folder could not be read' });
    return tree;
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function walk(root) {
    const walked = { files: [], links: [], unreadable: [] };
    const folders = [{ path: '', bytes: null }];
    for (let folder = folders.pop(); folder; folder = folders.pop()) {
        const entries = entriesOf(diskPath(root, folder));
        if (!entries) {
            walked.unreadable.push(folder.path || '.');
            continue;
        }
        for (const entry of entries) {
            const name = entry.name.toString();
            if (LEFT_OUT.has(name))
                continue;
            const path = folder.path ? `${folder.path}/${name}` : name;
            const child = { path, bytes: bytesOf(folder, entry.name, name) };
            if (entry.isSymbolicLink())
                walked.links.push(path);
            else if (entry.isFile())
                walked.files.push({ ...child, blob: '', size: -1 });
            else if (entry.isDirectory())
                folders.push(child);
        }
    }
    return walked;
}
function entriesOf(folder) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'utf8' });
        // A name that is not UTF-8 needs its bytes to be opened again.
        if (!entries.some((entry) => entry.name.includes('\ufffd')))
            return entries;
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
    }
    catch {
        return null;
    }
}
/** Bytes of the path from the root, when some name on it is not UTF-8. */
function bytesOf(folder, name, shown) {
    const odd = typeof name !== 'string' && !Buffer.from(shown).equals(name);
    if (!odd && !folder.bytes)
        return null;
    const above = folder.bytes ?? Buffer.from(folder.path);
    return above.length > 0 ? Buffer.concat([above, Buffer.from('/'), Buffer.from(name)]) : Buffer.from(name);
}
/** Paths that git does not ignore; null when the folder is in no work tree, or is ignored as a whole. */
async function notIgnored(git) {
    const inside = await git.run(['rev-parse', '--is-inside-work-tree']);
    if (!inside.ok || inside.stdout.toString('latin1').trim() !== 'true')
        return null;
    // `check-ignore` refuses to run where paths are taken literally.
    const ignored = await git.run(['check-ignore', '-q', '--no-index', '.'], {
        environment: { GIT_LITERAL_PATHSPECS: '0' },
    });
    if (ignored.ok)
        return null;
    const listed = await git.run(['ls-files', '-co', '--exclude-standard', '-z']);
    if (!listed.ok)
        return null;
    return new Set((0,path_names/* splitRecords */.D)(listed.stdout, false).map((record) => record.path));
}
/** Submodules and repositories inside the folder: git names them, and nothing below them. */
function nestedRepositories(root, kept, files) {
    const walked = new Set(files.map((file) => file.path));
    return [...kept]
        .filter((path) => !walked.has(path))
        .map((path) => path.replace(/\/$/, ''))
        .filter((path) => isDirectory((0,external_node_path_.join)(root, path)));
}

// EXTERNAL MODULE: ./src/edges/tree/revision-tree.ts + 1 modules
var revision_tree = __webpack_require__(64333);
;// CONCATENATED MODULE: ./src/edges/tree/worktree-tree.ts
// The work tree of a repository as a Tree: unmodified files by the index, read from git; the others from disk.





const STATUS = ['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];
/** `git` must stand at the top of the work tree. */
async function worktreeTree(git, cache) {
    const [index, status] = await Promise.all([git.run(['ls-files', '-s', '-z']), git.run(STATUS)]);
    if (!index.ok)
        return { reason: index.reason };
    if (!status.ok)
        return { reason: status.reason };
    const files = new Map();
    const links = new Set();
    for (const { head, path, bytes } of (0,path_names/* splitRecords */.D)(index.stdout, true)) {
        const [mode = '', blob = ''] = head.split(' ');
        if (mode.startsWith('100'))
            files.set(path, { path, blob, size: -1, bytes });
        else
            links.add(path);
    }
    for (const { path: line, bytes: lineBytes } of (0,path_names/* splitRecords */.D)(status.stdout, false)) {
        const changed = changedPath(line, lineBytes);
        if (!changed || (line[0] === '?' && isSkipped(changed.path)))
            continue;
        files.delete(changed.path);
        // git calls a file deleted when one of its folders became a symlink; `lstat` would look through it.
        const kind = line[0] === '1' && line[3] === 'D' ? 'gone' : kindOnDisk(git.directory, changed);
        if (kind === 'file')
            files.set(changed.path, { ...changed, blob: '', size: -1 });
        if (kind === 'file')
            links.delete(changed.path);
        if (kind === 'link')
            links.add(changed.path);
    }
    const onDisk = (file) => file.blob === '';
    return (0,tree_source/* treeOf */.g)({
        label: 'WORKTREE',
        files: [...files.values()],
        links: [...links],
        async readBytes(wanted) {
            const [fromDisk, fromGit] = await Promise.all([
                readDisk(git.directory, wanted.filter(onDisk)),
                (0,revision_tree/* readFromGit */.N)(git, wanted.filter((file) => !onDisk(file))),
            ]);
            // A partial clone may lack the blob of a file that lies on disk unchanged.
            const absent = wanted.filter((file) => !onDisk(file)).filter((_, at) => 'unreadable' in fromGit[at]);
            const instead = await readDisk(git.directory, absent);
            return merge(wanted, onDisk, fromDisk, fromGit, instead);
        },
        async hash(wanted) {
            const ids = await hashDisk(git.directory, wanted.filter(onDisk), cache);
            let at = 0;
            return wanted.map((file) => (onDisk(file) ? ids[at++] : file.blob));
        },
    });
}
function merge(wanted, onDisk, fromDisk, fromGit, instead) {
    const disk = fromDisk.values();
    const git = fromGit.values();
    const spare = instead.values();
    return wanted.map((file) => {
        if (onDisk(file))
            return disk.next().value;
        const content = git.next().value;
        return 'unreadable' in content ? spare.next().value : content;
    });
}
/** Path of a porcelain v2 record: `1 XY …8 fields path`, `u XY …10 fields path`, `? path`; `!` and headers are none. */
function changedPath(line, bytes) {
    const fields = { '1': 8, u: 10, '?': 1 }[line[0] ?? ''];
    if (!fields)
        return null;
    let at = 0;
    for (let field = 0; field < fields; field += 1)
        at = line.indexOf(' ', at) + 1;
    // Everything before the path is ASCII, so the text's offset is the bytes' too.
    return { path: line.slice(at), bytes: bytes ? bytes.subarray(at) : null };
}
function kindOnDisk(root, file) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(diskPath(root, file));
        if (stat.isFile())
            return 'file';
        return stat.isSymbolicLink() || stat.isDirectory() ? 'link' : 'gone';
    }
    catch {
        return 'gone';
    }
}
/** Packages that nobody ignored: not the project's own files. */
function isSkipped(path) {
    return path.startsWith('node_modules/') || path.includes('/node_modules/');
}

;// CONCATENATED MODULE: ./src/edges/tree/open-tree.ts
// What `--base` and `--head` name in, its Tree out: a git revision, a folder, or `WORKTREE`.







/**
 * Paths of the tree are relative to the top of the repository (for a folder: to the folder). Revisions come before
 * folders of the same name; relative folders are looked for from the current one, then from `repo`.
 */
async function openTree(repo, revision, options = {}) {
    const git = (0,open_git.openGit)(repo, options.environment);
    if (revision === 'WORKTREE') {
        const root = (0,external_node_fs_.existsSync)(repo) ? await (0,revisions.repositoryRoot)(git) : null;
        if (root === null)
            return directoryTree(repo, 'WORKTREE', options);
        return worktreeTree((0,open_git.openGit)(root, options.environment), options.cache ?? null);
    }
    const commit = (0,revisions.isRevision)(revision) ? await (0,revisions.resolveRevision)(git, revision) : null;
    if (commit)
        return (0,revision_tree/* revisionTree */.s)(git, commit, commit);
    for (const folder of [(0,external_node_path_.resolve)(revision), (0,external_node_path_.resolve)(repo, revision)]) {
        if (revision !== '' && (0,external_node_fs_.existsSync)(folder))
            return directoryTree(folder, revision, options);
    }
    return { reason: `\`${revision}\` is neither a revision of the repository at ${repo} nor a folder` };
}


/***/ }),

/***/ 95929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ splitRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// NUL-separated output of git in, records with their path as text out; a name that is not UTF-8 keeps its bytes.

function splitRecords(output, withHead) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(output)) {
        const parts = output.toString('utf8').split('\0');
        parts.pop();
        return parts.map((part) => record(part, withHead, null));
    }
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        const part = output.subarray(start, end);
        const nameAt = withHead ? part.indexOf(9) + 1 : 0;
        records.push(record(part.toString('utf8'), withHead, (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(part) ? null : Buffer.from(part.subarray(nameAt))));
        start = end + 1;
    }
    return records;
}
function record(part, withHead, bytes) {
    const tab = withHead ? part.indexOf('\t') : -1;
    return { head: tab < 0 ? '' : part.slice(0, tab), path: part.slice(tab + 1), bytes };
}


/***/ }),

/***/ 64333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readFromGit),
  s: () => (/* binding */ revisionTree)
});

;// CONCATENATED MODULE: ./src/edges/git/read-blobs.ts
// Contents of git blobs, by one streaming `cat-file --batch`: ids in, bytes (or why not) out.
const TIMEOUT_MS = 120_000;
/** Contents over `maxBytes` are read past, not kept. Ids that are not blobs are missing. */
async function readBlobs(git, ids, maxBytes) {
    const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
    const found = new Map();
    if (wanted.length > 0) {
        const reader = batchReader(found, maxBytes);
        const input = `${wanted.join('\n')}\n`;
        await git.run(['cat-file', '--batch'], { input, onData: reader, timeoutMs: TIMEOUT_MS });
    }
    for (const id of ids) {
        if (!found.has(id))
            found.set(id, { missing: true });
    }
    return found;
}
/** Reads `<id> <type> <size>\n<content>\n` or `<id> missing\n`, in whatever pieces it comes. */
function batchReader(found, maxBytes) {
    let header = '';
    let object = null;
    return function read(chunk) {
        let at = 0;
        while (at < chunk.length) {
            if (object === null) {
                const end = chunk.indexOf(10, at);
                header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
                if (end < 0)
                    return;
                at = end + 1;
                const [id = '', type = '', size = ''] = header.split(' ');
                header = '';
                if (!/^\d+$/.test(size))
                    continue;
                object = { id, type, size: Number(size), left: Number(size) + 1, parts: [] };
                continue;
            }
            const taken = Math.min(object.left, chunk.length - at);
            if (object.size <= maxBytes)
                object.parts.push(chunk.subarray(at, at + taken));
            object.left -= taken;
            at += taken;
            if (object.left > 0)
                return;
            if (object.type === 'blob') {
                const bytes = object.size > maxBytes ? null : Buffer.concat(object.parts).subarray(0, object.size);
                found.set(object.id, bytes ? { bytes } : { tooLarge: object.size });
            }
            object = null;
        }
    };
}

// EXTERNAL MODULE: ./src/edges/tree/decode-text.ts
var decode_text = __webpack_require__(35529);
// EXTERNAL MODULE: ./src/edges/tree/path-names.ts
var path_names = __webpack_require__(95929);
// EXTERNAL MODULE: ./src/edges/tree/tree-source.ts
var tree_source = __webpack_require__(18561);
;// CONCATENATED MODULE: ./src/edges/tree/revision-tree.ts
// A git commit in, its Tree out: listed by `ls-tree`, read by `cat-file --batch`.




/** A reason when the commit's trees are not here. */
async function revisionTree(git, commit, label) {
    // From the top, whatever folder the command runs in.
    const answer = await git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (!answer.ok)
        return { reason: answer.reason };
    const files = [];
    const links = [];
    for (const { head, path, bytes } of (0,path_names/* splitRecords */.D)(answer.stdout, true)) {
        const [mode = '', , blob = ''] = head.split(' ');
        if (mode.startsWith('100'))
            files.push({ path, blob, size: -1, bytes });
        else
            links.push(path);
    }
    return (0,tree_source/* treeOf */.g)({ label, files, links, readBytes: (wanted) => readFromGit(git, wanted) });
}
async function readFromGit(git, files) {
    const blobs = files.map((file) => file.blob);
    const contents = await readBlobs(git, blobs, decode_text/* MAX_TEXT_BYTES */.$D);
    return blobs.map((blob) => {
        const content = contents.get(blob);
        return 'missing' in content ? { unreadable: 'its content is not in this clone' } : content;
    });
}


/***/ }),

/***/ 18561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ treeOf)
/* harmony export */ });
/* harmony import */ var _decode_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35529);
// Listed files and a way to get their bytes in, a Tree out: sorted, decoded, every gap a Problem.

function treeOf(source) {
    const problems = [];
    const told = new Set();
    const byPath = new Map();
    function tell(path, reason) {
        const key = `${path}\0${reason}`;
        if (told.has(key))
            return;
        told.add(key);
        problems.push({ path, line: 1, reason });
    }
    for (const file of source.files) {
        if (file.bytes)
            tell(file.path, 'its name is not valid UTF-8: shown with U+FFFD for the bytes that are not');
        if (byPath.has(file.path))
            tell(file.path, 'skipped: another file is shown under the same name');
        else
            byPath.set(file.path, file);
    }
    const files = [...byPath.values()]
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ path, blob, size }) => ({ path, blob, size }));
    async function read(paths) {
        const known = paths.filter((path) => byPath.has(path)).map((path) => byPath.get(path));
        const contents = await source.readBytes(known);
        const texts = new Map();
        for (const [at, file] of known.entries())
            texts.set(file.path, textOf(file.path, contents[at]));
        return paths.map((path) => {
            if (!byPath.has(path))
                tell(path, 'skipped: no such file in this tree');
            return texts.get(path) ?? null;
        });
    }
    function textOf(path, content) {
        if ('unreadable' in content) {
            tell(path, `skipped: ${content.unreadable}`);
            return null;
        }
        if ('tooLarge' in content) {
            tell(path, (0,_decode_text__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g$)(content.tooLarge));
            return null;
        }
        const { text, trouble } = (0,_decode_text__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(content.bytes);
        if (trouble)
            tell(path, trouble);
        return text;
    }
    const tree = { label: source.label, files, problems, read, links: [...new Set(source.links)].sort() };
    const hash = source.hash;
    if (hash) {
        tree.blobs = async (paths) => {
            const known = paths.filter((path) => byPath.has(path)).map((path) => byPath.get(path));
            const ids = await hash(known);
            const idOf = new Map(known.map((file, at) => [file.path, ids[at]]));
            return paths.map((path) => idOf.get(path) ?? '');
        };
    }
    return tree;
}


/***/ })

};
;