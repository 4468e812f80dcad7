"use strict";
exports.id = 1730;
exports.ids = [1730];
exports.modules = {

/***/ 41730:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88322);
/* module decorator */ module = __webpack_require__.hmd(module);
// The Action's entry: an event in, a published review (or what else the event asks for) out. Loads little before it must.

if ((0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__/* .isExtractThread */ .eN)())
    void __webpack_require__.e(/* import() */ 5335).then(__webpack_require__.bind(__webpack_require__, 25335));
else if (__webpack_require__.c[__webpack_require__.s] === module)
    void run();
async function run() {
    const { openRunner } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 1102));
    const { readRun } = await __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 35368));
    const runner = openRunner();
    const event = readRun();
    process.once('uncaughtException', (error) => void endByBug(error).then(() => process.exit()));
    try {
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6921), __webpack_require__.e(3243), __webpack_require__.e(991), __webpack_require__.e(1637), __webpack_require__.e(775), __webpack_require__.e(2421)]).then(__webpack_require__.bind(__webpack_require__, 53488));
        const mistakes = await runAction(event, runner);
        if (mistakes.length > 0) {
            const { endByMistakes } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 10416));
            endByMistakes(mistakes, runner);
        }
    }
    catch (error) {
        await endByBug(error);
    }
    // A connection that hangs must not keep the job.
    setTimeout(() => process.exit(), 2000).unref();
    async function endByBug(error) {
        const { endByBug } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 10416));
        await endByBug(error, event, runner);
    }
}


/***/ })

};
;