"use strict";
exports.id = 3836;
exports.ids = [3836];
exports.modules = {

/***/ 53836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spentSoFar: () => (/* binding */ spentSoFar)
/* harmony export */ });
// The memory, a pull request and the time in; out: US dollars that earlier runs spent on it, and on this day (UTC).
/** Nobody keeps a pull request open, and spends on it, for longer. */
const PULL_DAYS = 120;
const DAY = 86_400_000;
/** Calls whose price nobody knows count as nothing. */
function spentSoFar(memory, pull, now) {
    const spent = memory.ofType(['spent'], new Date(now - PULL_DAYS * DAY).toISOString());
    const today = new Date(now).toISOString().slice(0, 10);
    return {
        pull: pull === null ? 0 : sum(spent.filter((event) => event.pull === pull)),
        day: sum(spent.filter(({ at }) => at.startsWith(today))),
    };
}
function sum(spent) {
    return spent.reduce((total, { usd }) => total + (usd ?? 0), 0);
}


/***/ })

};
;