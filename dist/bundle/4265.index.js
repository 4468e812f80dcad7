"use strict";
exports.id = 4265;
exports.ids = [4265];
exports.modules = {

/***/ 64265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeGraphJson: () => (/* binding */ writeGraphJson)
/* harmony export */ });
// A graph in, the JSON of `graph export --format json` out: INTERFACES.md, section 3. Equal graphs give equal bytes.
function writeGraphJson(graph) {
    const nodes = [...graph.nodes].sort((a, b) => compare(a.id, b.id));
    const edges = [...graph.edges].sort(byPlace);
    const problems = [...graph.problems].sort((a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.reason, b.reason));
    // One element per line: exports are compared and read by people.
    const lines = [
        '{',
        '"schemaVersion": 1,',
        `"nodes": [${list(nodes.map(({ id, kind, name, path, line, endLine, columns }) => ({ id, kind, name, path, line, endLine, columns: columns.map((c) => ({ name: c.name, type: c.type, nullable: c.nullable, line: c.line })) })))}],`,
        `"edges": [${list(edges.map(({ from, fromColumn, to, toColumn, kind, clause, path, line, startColumn, certainty, live }) => ({ from, fromColumn, to, toColumn, kind, clause, path, line, startColumn, certainty, live })))}],`,
        `"problems": [${list(problems.map(({ path, line, reason }) => ({ path, line, reason })))}]`,
        '}',
    ];
    return `${lines.join('\n')}\n`;
}
function list(values) {
    return values.length === 0 ? '' : `\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n`;
}
function byPlace(a, b) {
    return (compare(a.path, b.path) ||
        a.line - b.line ||
        a.startColumn - b.startColumn ||
        compare(a.from, b.from) ||
        compare(a.fromColumn ?? '', b.fromColumn ?? '') ||
        compare(a.to, b.to) ||
        compare(a.toColumn ?? '', b.toColumn ?? '') ||
        compare(a.kind, b.kind) ||
        compare(a.clause, b.clause));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
;