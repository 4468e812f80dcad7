"use strict";
exports.id = 7300;
exports.ids = [7300];
exports.modules = {

/***/ 65947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ deliver)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _wrong_usage__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5521);
// A report in, the terminal or the file that `--output` names out.


async function deliver(text, { flags }, terminal) {
    const output = flags.output;
    if (typeof output !== 'string' || output === '-') {
        await terminal.print(text);
        return;
    }
    const { writeFileAtomically } = await __webpack_require__.e(/* import() */ 6040).then(__webpack_require__.bind(__webpack_require__, 26040));
    try {
        await writeFileAtomically((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.directory, output), text);
    }
    catch (error) {
        throw new _wrong_usage__WEBPACK_IMPORTED_MODULE_1__/* .WrongUsage */ .r(`--output ${output}: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 27300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signatureCommand: () => (/* binding */ signatureCommand)
/* harmony export */ });
/* harmony import */ var _deliver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65947);
// `signature`: messages, one per line of standard input; their signatures, one per line and in their order.

const PRINTED_AT_ONCE = 64 * 1024;
async function signatureCommand(invocation, terminal) {
    const [{ standardInputLines }, { signMessages }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7193).then(__webpack_require__.bind(__webpack_require__, 77193)),
        Promise.all(/* import() */[__webpack_require__.e(3953), __webpack_require__.e(5921), __webpack_require__.e(2149)]).then(__webpack_require__.bind(__webpack_require__, 95585)),
    ]);
    const isToFile = typeof invocation.flags.output === 'string' && invocation.flags.output !== '-';
    let pending = '';
    for await (const signature of signMessages(standardInputLines(), terminal.environment)) {
        pending += write(signature, invocation.format);
        if (isToFile || pending.length < PRINTED_AT_ONCE)
            continue;
        await terminal.print(pending);
        pending = '';
    }
    await (0,_deliver__WEBPACK_IMPORTED_MODULE_0__/* .deliver */ .c)(pending, invocation, terminal);
    return 0;
}
function write({ exact, template, text }, format) {
    return format === 'json' ? `${JSON.stringify({ exact, template, text })}\n` : `${exact} ${template} ${text}\n`;
}


/***/ })

};
;