"use strict";
exports.id = 9543;
exports.ids = [9543];
exports.modules = {

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSettingsError: () => (/* binding */ describeSettingsError)
/* harmony export */ });
// A mistake in a setting, with its place; out of it: the line that a person reads.
function describeSettingsError(error) {
    const place = error.path === null ? 'input' : `${error.path}:${error.line}:${error.column}`;
    const key = error.key === '' ? '' : ` \`${error.key}\``;
    return `${place}${key}: ${error.message}`.replace(/\p{Cc}+/gu, ' ');
}


/***/ })

};
;