"use strict";
exports.id = 1102;
exports.ids = [1102];
exports.modules = {

/***/ 1102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRunner: () => (/* binding */ openRunner)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
// The runner: inputs out of its environment; log lines, annotations, outputs, summary and state into its files.


/** GitHub drops a larger summary whole. */
const SUMMARY_LIMIT = 1024 * 1024 - 4096;
function openRunner(environment = process.env) {
    // What a step saves reaches the post step only; the step itself may need it again.
    const states = new Map();
    return {
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name),
        info: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(harmless(line)),
        notice: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(line, { title: 'Throughline' }),
        warning: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line, { title: 'Throughline' }),
        error: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(line, { title: 'Throughline' }),
        annotate,
        hide(secret) {
            if (secret !== '')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq(secret);
        },
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        summary(markdown) {
            const path = environment.GITHUB_STEP_SUMMARY;
            if (path)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, `${shortened(markdown)}\n`);
        },
        save(name, value) {
            states.set(name, value);
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(name, value);
        },
        saved: (name) => states.get(name) ?? _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(name),
        fail() {
            process.exitCode = 1;
        },
    };
}
function annotate(annotation) {
    const { level, message, title, path, line, endLine, startColumn, endColumn } = annotation;
    const place = { title, file: path, startLine: line, endLine };
    // Columns mean something on one line only; GitHub refuses them otherwise.
    const columns = line === endLine && startColumn ? { startColumn, endColumn } : {};
    const say = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm }[level];
    say(message, { ...place, ...columns });
}
/** Text of strangers must not become a workflow command. */
function harmless(text) {
    return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replace(/##(?=\[)/g, '##\u200b');
}
function shortened(markdown) {
    const bytes = Buffer.from(markdown, 'utf8');
    if (bytes.length <= SUMMARY_LIMIT)
        return markdown;
    const cut = bytes.subarray(0, SUMMARY_LIMIT).toString('utf8');
    const whole = cut.slice(0, cut.lastIndexOf('\n'));
    return `${whole}\n\n**Shortened:** GitHub shows no more than 1 MiB. The report artifact has everything.`;
}


/***/ })

};
;