"use strict";
exports.id = 2515;
exports.ids = [2515,6040];
exports.modules = {

/***/ 12515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workFiles: () => (/* binding */ workFiles)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _write_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26040);
// The work tree's files as texts that can be edited: never through a link, never outside of the root.




const MARK = '\ufeff';
function workFiles(root) {
    return {
        read: async (path) => (await readText(root, path))?.replace(MARK, '') ?? null,
        write: async (path, text) => {
            const old = await readText(root, path);
            if (old === null)
                return 'the file cannot be edited';
            try {
                await (0,_write_file__WEBPACK_IMPORTED_MODULE_3__.writeFileAtomically)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), old.startsWith(MARK) ? MARK + text : text);
                return null;
            }
            catch (error) {
                return error instanceof Error ? error.message : String(error);
            }
        },
        create: async (path, text) => {
            if (!(await isFree(root, path)))
                return 'the file cannot be made there';
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), text, { flag: 'wx' });
                return null;
            }
            catch (error) {
                return error instanceof Error ? error.message : String(error);
            }
        },
    };
}
/** null also for what is not UTF-8: writing it back would change more than the edit says. */
async function readText(root, path) {
    if (!(await isPlainFile(root, path)))
        return null;
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : null;
    }
    catch {
        return null;
    }
}
function isOdd(path) {
    const isStep = (part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git';
    const isForeign = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || path.includes('\0') || (node_path__WEBPACK_IMPORTED_MODULE_2__.sep === '\\' && path.includes('\\'));
    return isForeign || path.split('/').some(isStep);
}
/** Nothing is there yet, and only folders, none of them a link, are on the way. */
async function isFree(root, path) {
    if (isOdd(path))
        return false;
    const parts = path.split('/');
    let at = root;
    for (const [index, part] of parts.entries()) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at).catch(() => null);
        if (!found)
            return true;
        if (index === parts.length - 1 || !found.isDirectory())
            return false;
    }
    return false;
}
async function isPlainFile(root, path) {
    if (isOdd(path))
        return false;
    const parts = path.split('/');
    let at = root;
    for (const [index, part] of parts.entries()) {
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, part);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(at).catch(() => null);
        if (!found)
            return false;
        if (index < parts.length - 1 ? !found.isDirectory() : !found.isFile())
            return false;
    }
    return true;
}


/***/ }),

/***/ 26040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeFileAtomically: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// A path and a text in, the file on disk: written beside and moved into place, so that nobody ever sees half of it.



/** Folders on the way are made; an existing file keeps its mode. */
async function writeFileAtomically(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const known = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (known && !known.isFile()) {
        // A device or a pipe (`/dev/stdout`) cannot be replaced.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, text);
        return;
    }
    const beside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(beside, text, { flag: 'wx' });
        if (known)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(beside, known.mode & 0o7777);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(beside, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, { force: true });
        throw error;
    }
}


/***/ })

};
;