"use strict";
exports.id = 5153;
exports.ids = [5153];
exports.modules = {

/***/ 75153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExtractWorker: () => (/* binding */ runExtractWorker)
/* harmony export */ });
/* harmony import */ var _edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88322);
// Entry of the thread that extracts facts: jobs of the pool in, facts out.

if ((0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__/* .isExtractThread */ .eN)())
    void runExtractWorker();
/** For a bundle whose own entry file is started as the thread. */
async function runExtractWorker() {
    await (0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__/* .serveExtract */ .PH)(async () => (await Promise.all(/* import() */[__webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(2598), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 52598))).stacks);
}


/***/ })

};
;