"use strict";
exports.id = 3495;
exports.ids = [3495];
exports.modules = {

/***/ 53495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promptRedactor: () => (/* binding */ promptRedactor)
/* harmony export */ });
/* harmony import */ var _failures_redact_known_secrets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59374);
/* harmony import */ var _failures_redact_redact__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63953);
// The process's environment and keys in; out: what hides every secret in a prompt.


function promptRedactor(environment, keys) {
    const secrets = [...keys, ...(0,_failures_redact_known_secrets__WEBPACK_IMPORTED_MODULE_0__/* .secretsOf */ .Fj)(environment)];
    return (text) => (0,_failures_redact_redact__WEBPACK_IMPORTED_MODULE_1__/* .redactText */ .R)(text, secrets);
}


/***/ })

};
;