"use strict";
exports.id = 6661;
exports.ids = [6661];
exports.modules = {

/***/ 86661:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88322);
/* module decorator */ module = __webpack_require__.hmd(module);
// The post step: what a cancelled or crashed run left open on GitHub is closed, what it had read is kept.

if (!(0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_0__/* .isExtractThread */ .eN)() && __webpack_require__.c[__webpack_require__.s] === module)
    void run();
async function run() {
    const { openRunner } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 1102));
    const { readRun } = await __webpack_require__.e(/* import() */ 5368).then(__webpack_require__.bind(__webpack_require__, 35368));
    const runner = openRunner();
    const event = readRun();
    try {
        const { closeWhatIsOpen } = await __webpack_require__.e(/* import() */ 416).then(__webpack_require__.bind(__webpack_require__, 10416));
        await closeWhatIsOpen(runner, {
            conclusion: 'cancelled',
            title: 'Cancelled',
            summary: `The [run](${event.url}) ended before its report.`,
        });
        const { saveLeftCache } = await __webpack_require__.e(/* import() */ 4560).then(__webpack_require__.bind(__webpack_require__, 34560));
        await saveLeftCache(runner);
    }
    catch (error) {
        // The job's outcome was decided before; cleaning up changes nothing about it.
        runner.warning(`Cleaning up failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    setTimeout(() => process.exit(), 2000).unref();
}


/***/ })

};
;