"use strict";
exports.id = 4285;
exports.ids = [4285];
exports.modules = {

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMarkdown: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54231);
// A review in, the comment's text without GitHub around it out: for `check --format markdown`, files and step summaries.

/** Nobody limits a file; the step summary's 1 MiB is the smallest place that takes everything. */
const FILE_LIMIT = 50_000_000;
function writeMarkdown(review, limit = FILE_LIMIT) {
    const head = `### ${(0,_comment__WEBPACK_IMPORTED_MODULE_0__/* .verdictLine */ .MT)(review, null)}`;
    const body = (0,_comment__WEBPACK_IMPORTED_MODULE_0__/* .writeBody */ .Oy)(review, null, limit - head.length - 4);
    return `${[head, body].filter((part) => part !== '').join('\n\n')}\n`;
}


/***/ })

};
;