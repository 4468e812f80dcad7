"use strict";
exports.id = 5145;
exports.ids = [5145];
exports.modules = {

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


/***/ })

};
;