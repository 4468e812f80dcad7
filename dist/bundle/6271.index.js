"use strict";
exports.id = 6271;
exports.ids = [6271];
exports.modules = {

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


/***/ })

};
;