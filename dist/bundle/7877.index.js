"use strict";
exports.id = 7877;
exports.ids = [7877];
exports.modules = {

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 37877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concludeReview: () => (/* binding */ concludeReview)
/* harmony export */ });
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41300);
// A review, `fail-on` and the acceptance in; out: how the check concludes and why.

function concludeReview(review, failOn, isAccepted) {
    const tripped = review.findings.filter((finding) => trips(finding, failOn));
    if (tripped.length > 0)
        return { conclusion: isAccepted ? 'success' : 'failure', tripped, reason: null };
    const reason = whyNotJudged(review);
    return { conclusion: reason === null ? 'success' : 'neutral', tripped, reason };
}
function trips(finding, failOn) {
    if (failOn === 'none' || !finding.introduced || finding.certainty !== 'proven')
        return false;
    return _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(finding.severity) >= _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(failOn);
}
/** A check is never green because nothing ran. */
function whyNotJudged(review) {
    if (review.findings.length > 0)
        return null;
    if (review.stats.nodes === 0) {
        return review.problems.length > 0
            ? 'Nothing could be judged: see what was not understood'
            : 'Nothing to judge: no database schema was found';
    }
    if (review.verdict === 'unknown' && review.changes.length === 0) {
        return 'Nothing could be judged: see what was not understood';
    }
    return null;
}


/***/ })

};
;