"use strict";
exports.id = 5871;
exports.ids = [5871,1109,3490];
exports.modules = {

/***/ 91109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   c: () => (/* binding */ statementFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Short stable hashes: of values for identity across runs, of statements without their positions.

/** 16 hexadecimal digits of the SHA-256 of the parts, which are joined unambiguously. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** Equal for statements that differ in white space, comments and position only. */
function statementFingerprint(statement) {
    return fingerprint(JSON.stringify(statement, (key, value) => (key === 'range' ? undefined : value)));
}


/***/ })

};
;