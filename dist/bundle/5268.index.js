"use strict";
exports.id = 5268;
exports.ids = [5268];
exports.modules = {

/***/ 25268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clock: () => (/* binding */ clock)
/* harmony export */ });
// The clock: nothing in, the time or a stopwatch out. Stories get it as an argument, so tests hand in their own.
function clock() {
    return {
        now: () => Date.now(),
        start: () => performance.now(),
        since: (mark) => performance.now() - mark,
    };
}


/***/ })

};
;