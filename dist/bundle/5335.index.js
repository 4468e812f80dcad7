"use strict";
exports.id = 5335;
exports.ids = [5335];
exports.modules = {

/***/ 25335:
/***/ ((__unused_webpack_module, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/edges/disk/type-library.ts
// The folder of a program's entry in; TypeScript's own declaration files, by name, out: beside the bundle or from its package.



const LIBRARY_FOLDER = 'typescript-lib';
function openTypeLibrary(here) {
    const beside = (0,external_node_path_.join)(here, LIBRARY_FOLDER);
    const folder = (0,external_node_fs_.existsSync)(beside) ? beside : (0,external_node_path_.dirname)((0,external_node_module_.createRequire)((0,external_node_path_.join)(here, 'index.js')).resolve('typescript'));
    const known = new Map();
    return (name) => {
        const found = known.get(name);
        if (found !== undefined)
            return found;
        const path = (0,external_node_path_.join)(folder, name);
        const text = /^lib\.[\w.]+\.d\.ts$/.test(name) && (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : null;
        known.set(name, text);
        return text;
    };
}

// EXTERNAL MODULE: ./src/edges/pool/question-thread.ts
var question_thread = __webpack_require__(22710);
// EXTERNAL MODULE: ./src/edges/pool/serve-extract.ts
var serve_extract = __webpack_require__(88322);
;// CONCATENATED MODULE: ./src/extract-worker.ts
// Entry of the threads: jobs of the pool in, facts out; type questions in, answers out.



if ((0,serve_extract/* isExtractThread */.eN)())
    void runExtractWorker();
if ((0,question_thread/* isThreadFor */.wj)('types'))
    void runTypeWorker();
async function runExtractWorker() {
    await (0,serve_extract/* serveExtract */.PH)(async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(655), __webpack_require__.e(6412), __webpack_require__.e(9816), __webpack_require__.e(7426), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 7426))).stacks);
}
async function runTypeWorker() {
    const loading = Promise.all([__webpack_require__.e(/* import() */ 1816).then(__webpack_require__.bind(__webpack_require__, 21816)), __webpack_require__.e(/* import() */ 1884).then(__webpack_require__.bind(__webpack_require__, 31884))]).then(async ([{ openTypeSession }, { loadTypeScript }]) => openTypeSession({ typescript: await loadTypeScript(), library: openTypeLibrary(__dirname) }));
    (0,question_thread/* serveQuestions */.PN)(async (question) => (await loading)(question));
}


/***/ })

};
;