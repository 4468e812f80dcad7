"use strict";
exports.id = 1884;
exports.ids = [1884];
exports.modules = {

/***/ 31884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTypeScript: () => (/* binding */ loadTypeScript)
/* harmony export */ });
// TypeScript itself, loaded when the first question is asked; its type for those who are handed it.
async function loadTypeScript() {
    const loaded = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.t.bind(__webpack_require__, 35672, 23));
    return 'default' in loaded ? loaded.default : loaded;
}


/***/ })

};
;