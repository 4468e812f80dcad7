"use strict";
exports.id = 6809;
exports.ids = [6809];
exports.modules = {

/***/ 96809:
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