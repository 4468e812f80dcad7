"use strict";
exports.id = 5655;
exports.ids = [5655];
exports.modules = {

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeText: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var _comment__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54231);
/* harmony import */ var _describe_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43266);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37729);
/* harmony import */ var _group_findings__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1992);
/* harmony import */ var _trail_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44783);
// A review in, what a terminal shows out: compact, by cause, with places that terminals make clickable.





/** Old trouble is told, not recited: this change is what is looked at. */
const MOST_OLD = 20;
const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
const SEVERITY_STYLE = {
    critical: 'red',
    high: 'red',
    medium: 'yellow',
    low: 'blue',
    none: 'dim',
};
function writeText(review, { color }) {
    const paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
    const { broken, possible, old } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_3__/* .splitByWeight */ .eT)(review);
    const blocks = [headline(review, paint)];
    if (review.changes.length > 0) {
        blocks.push([
            paint('bold', 'What changed'),
            ...review.changes.map((change) => `  ${names((0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(change))}  ${place(change.path, change.line, null, paint)}`),
        ].join('\n'));
    }
    for (const group of (0,_group_findings__WEBPACK_IMPORTED_MODULE_3__/* .groupFindings */ .kG)(broken))
        blocks.push(writeGroup(group, review, paint));
    blocks.push(...writeList('To look at: the name matches, nothing proves that it is meant', possible, paint));
    blocks.push(...writeList('Broken before this change', old, paint, MOST_OLD));
    if (review.ignored.length > 0) {
        blocks.push(paint('dim', `${review.ignored.length} accepted by a comment, the baseline or a label`));
    }
    if (review.problems.length > 0) {
        const lines = review.problems.map((p) => `  ${place(p.path, p.line, null, paint)}  ${names(p.reason)}`);
        blocks.push([paint('bold', `Not understood (${review.problems.length})`), ...lines].join('\n'));
    }
    return `${blocks.join('\n\n')}\n`;
}
function headline(review, paint) {
    // The circles of the comment say in a terminal what colour says already.
    const line = (0,_comment__WEBPACK_IMPORTED_MODULE_0__/* .verdictLine */ .MT)(review, null).replace(/^\S+ /, '');
    const judged = review.stats.nodes > 0 || review.findings.length > 0;
    const style = review.verdict === 'unsafe' ? 'red' : review.verdict === 'safe' && judged ? 'green' : 'yellow';
    return paint('bold', paint(style, line));
}
function writeGroup(group, review, paint) {
    const first = group.findings[0];
    const change = (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .changeBehind */ .n5)(review.changes, first);
    const what = change ? (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(change) : (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeAsset */ .S6)(group.changedAsset ?? first.asset);
    const lines = [`${paint(SEVERITY_STYLE[group.severity], group.severity)}  ${paint('bold', names(what))}`];
    for (const finding of group.findings) {
        const certainty = finding.certainty === 'proven' ? '' : `, ${finding.certainty}`;
        const where = place(finding.path, finding.line, finding.startColumn, paint);
        lines.push(`  ${where}  ${paint('dim', `${finding.clause}${certainty} · ${finding.rule}`)}`);
        lines.push(`    ${names(finding.message)}`);
        const trail = (0,_trail_names__WEBPACK_IMPORTED_MODULE_2__/* .trailNames */ .R)(finding).map(({ name }) => (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(name, 300));
        if (trail.length > 2)
            lines.push(`    ${paint('dim', trail.join(' → '))}`);
    }
    const helps = [...new Set(group.findings.map((finding) => finding.help).filter((help) => help !== ''))];
    for (const help of helps)
        lines.push(`  ${paint('green', 'fix')}  ${names(help)}`);
    if (group.findings.some((finding) => finding.fix?.verified)) {
        lines.push(`  ${paint('green', 'fix')}  --fix makes the edits (checked: nothing breaks with them)`);
    }
    return lines.join('\n');
}
function writeList(title, findings, paint, most = Number.POSITIVE_INFINITY) {
    if (findings.length === 0)
        return [];
    const lines = findings
        .slice(0, most)
        .map((finding) => `  ${place(finding.path, finding.line, finding.startColumn, paint)}  ${paint(SEVERITY_STYLE[finding.severity], finding.severity)}  ${names(finding.message)}`);
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(paint('dim', `  and ${left} more: --format json lists them all`));
    return [[paint('bold', `${title} (${findings.length})`), ...lines].join('\n')];
}
function place(path, line, column, paint) {
    return paint('cyan', `${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(path, 600)}:${line}${column === null ? '' : `:${column}`}`);
}
/** Backticks are for Markdown: here names stand as they are, with control characters made visible. */
function names(message) {
    return (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_4__/* .visibleLine */ .P8)(message.replace(/`/g, ''), 2000);
}


/***/ })

};
;