"use strict";
exports.id = 5517;
exports.ids = [5517];
exports.modules = {

/***/ 95517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findReports: () => (/* binding */ findReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The folder of a checkout in; report files that tools left there out: test results, SARIF, dbt's run results. Bounded, links not followed.


/** Folders looked into, files read, bytes of one file. */
const MOST_FOLDERS = 3000;
const MOST_FILES = 100;
const LARGEST_BYTES = 20 * 1024 * 1024;
const DEEPEST = 8;
const NEVER = new Set(['node_modules', '.git', '.venv', 'venv', '__pycache__', '.cache', '.yarn', 'vendor']);
async function findReports(root, isWanted) {
    const found = [];
    let folders = 0;
    const queue = [{ path: '', depth: 0 }];
    for (const { path, depth } of queue) {
        if (folders >= MOST_FOLDERS || found.length >= MOST_FILES)
            break;
        folders += 1;
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { withFileTypes: true }).catch(() => []);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const inner = path === '' ? entry.name : `${path}/${entry.name}`;
            if (entry.isDirectory() && depth < DEEPEST && !NEVER.has(entry.name))
                queue.push({ path: inner, depth: depth + 1 });
            if (!entry.isFile() || !isWanted(inner) || found.length >= MOST_FILES)
                continue;
            const text = await readSmall((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner));
            if (text !== null)
                found.push({ path: inner, text });
        }
    }
    return found;
}
async function readSmall(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > LARGEST_BYTES ? null : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch {
        return null;
    }
}


/***/ })

};
;