"use strict";
exports.id = 8873;
exports.ids = [8873];
exports.modules = {

/***/ 28873:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29213);
/* module decorator */ module = __webpack_require__.hmd(module);
// The Action's entry: an event in, a published review (or what else the event asks for) out. Loads little before it must.

if ((0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__/* .isExtractThread */ .eN)())
    void __webpack_require__.e(/* import() */ 7613).then(__webpack_require__.bind(__webpack_require__, 57613));
else if (__webpack_require__.c[__webpack_require__.s] === module)
    void run();
async function run() {
    const { openRunner } = await Promise.all(/* import() */[__webpack_require__.e(7631), __webpack_require__.e(6310), __webpack_require__.e(5377)]).then(__webpack_require__.bind(__webpack_require__, 25377));
    const { readRun } = await __webpack_require__.e(/* import() */ 2239).then(__webpack_require__.bind(__webpack_require__, 12239));
    const runner = openRunner();
    const event = readRun();
    process.once('uncaughtException', (error) => void endByBug(error).then(() => process.exit()));
    try {
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(7207), __webpack_require__.e(6058), __webpack_require__.e(5645), __webpack_require__.e(1168), __webpack_require__.e(9118), __webpack_require__.e(4286), __webpack_require__.e(2495)]).then(__webpack_require__.bind(__webpack_require__, 47994));
        const mistakes = await runAction(event, runner);
        if (mistakes.length > 0) {
            const { endByMistakes } = await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 40922));
            endByMistakes(mistakes, runner);
        }
    }
    catch (error) {
        await endByBug(error);
    }
    // A connection that hangs must not keep the job.
    setTimeout(() => process.exit(), 2000).unref();
    async function endByBug(error) {
        const { endByBug } = await __webpack_require__.e(/* import() */ 922).then(__webpack_require__.bind(__webpack_require__, 40922));
        await endByBug(error, event, runner);
    }
}


/***/ })

};
;