"use strict";
exports.id = 2794;
exports.ids = [2794];
exports.modules = {

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJson: () => (/* binding */ writeJson)
/* harmony export */ });
// A review in, the JSON of `check --format json` out: INTERFACES.md, section 3.
function writeJson(review) {
    const { schemaVersion, base, head, verdict, severity, stats } = review;
    const value = {
        schemaVersion,
        base,
        head,
        verdict,
        severity,
        changes: review.changes.map(({ kind, asset, column, renamedTo, before, after, path, line, endLine }) => ({
            kind,
            asset,
            column,
            renamedTo,
            before,
            after,
            path,
            line,
            endLine,
        })),
        findings: review.findings.map(writeFinding),
        ignored: review.ignored.map((finding) => ({ ...writeFinding(finding), reason: finding.reason })),
        problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        stats,
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function writeFinding(finding) {
    const { id, rule, severity, certainty, introduced, asset, column, changedAsset, cause } = finding;
    const { clause, message, help, fix } = finding;
    return {
        id,
        rule,
        severity,
        certainty,
        introduced,
        asset,
        column,
        changedAsset,
        ...place(finding),
        clause,
        message,
        help,
        trail: finding.trail.map((step) => ({ asset: step.asset, column: step.column, path: step.path, line: step.line })),
        fix: fix && {
            kind: fix.kind,
            verified: fix.verified,
            edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })),
        },
        cause,
    };
}
function place({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}


/***/ })

};
;