"use strict";
exports.id = 6722;
exports.ids = [6722];
exports.modules = {

/***/ 66722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTypeThread: () => (/* binding */ openTypeThread)
/* harmony export */ });
/* harmony import */ var _question_thread__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22710);
// The thread's entry file in; the thread that answers what only types can tell out. It starts with the first question.

/** A whole repository of several thousand files stays well below. */
const LIMITS = { milliseconds: 45_000, megabytes: 2500 };
function openTypeThread(entry, limits = LIMITS) {
    return (0,_question_thread__WEBPACK_IMPORTED_MODULE_0__/* .openQuestionThread */ .VW)(entry, 'types', limits);
}


/***/ })

};
;