"use strict";
exports.id = 2149;
exports.ids = [2149,1109,3490,5871];
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


/***/ }),

/***/ 95585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signMessages: () => (/* binding */ signMessages)
/* harmony export */ });
/* harmony import */ var _failures_redact_known_secrets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59374);
/* harmony import */ var _failures_redact_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63953);
/* harmony import */ var _failures_signature_signature_of__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85921);
// Messages in as they come, the signature of each out: what secrets they hold is hidden first.



async function* signMessages(messages, environment) {
    const secrets = (0,_failures_redact_known_secrets__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(environment);
    for await (const text of messages) {
        const message = (0,_failures_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(text, secrets);
        yield (0,_failures_signature_signature_of__WEBPACK_IMPORTED_MODULE_2__/* .signatureOf */ .y)({ tool: null, kind: 'unknown', code: null, test: null, message, frame: null });
    }
}


/***/ })

};
;