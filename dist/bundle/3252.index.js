"use strict";
exports.id = 3252;
exports.ids = [3252];
exports.modules = {

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   threadEntry: () => (/* binding */ threadEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// The folder of a program's entry in; the file that the extracting thread starts from out: beside the bundle or the sources.


function threadEntry(here) {
    const places = [
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'extract-worker.js'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, 'extract-worker.ts'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, '..', 'extract-worker.ts'),
    ];
    return places.find((place) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) ?? places[0];
}


/***/ })

};
;