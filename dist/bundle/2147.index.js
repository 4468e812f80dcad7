"use strict";
exports.id = 2147;
exports.ids = [2147];
exports.modules = {

/***/ 2147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   streamFile: () => (/* binding */ streamFile),
/* harmony export */   streamInside: () => (/* binding */ streamInside),
/* harmony export */   streamSavedFile: () => (/* binding */ streamSavedFile),
/* harmony export */   streamStandardInput: () => (/* binding */ streamStandardInput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
// A path, or standard input, in; its bytes as a stream out, or why it cannot be read.



async function streamFile(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => null);
    if (!found)
        return { reason: 'no such file' };
    if (found.isDirectory())
        return { reason: 'it is a folder' };
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 128 * 1024 });
}
/** A file of the checkout; a link that leads out of it is not followed. */
async function streamInside(root, path) {
    const [folder, file] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => null)]);
    if (file === null)
        return { reason: 'no such file' };
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    if (way.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way))
        return { reason: 'it leads out of the checkout' };
    return streamFile(file);
}
function streamStandardInput() {
    return process.stdin;
}
/** A file that we wrote ourselves a moment ago. */
function streamSavedFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 128 * 1024 });
}


/***/ })

};
;