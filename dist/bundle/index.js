/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 67827:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   startCli: () => (/* binding */ startCli),
/* harmony export */   startMain: () => (/* binding */ startMain),
/* harmony export */   startPost: () => (/* binding */ startPost)
/* harmony export */ });
/* harmony import */ var _edges_pool_question_thread__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(22710);
/* harmony import */ var _edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88322);
// Entry of the bundle: one file with all programs in it, so that they share their parts. dist/*.js start one each.


// The worker's own file starts what its thread is for.
if ((0,_edges_pool_serve_extract__WEBPACK_IMPORTED_MODULE_1__/* .isExtractThread */ .eN)() || (0,_edges_pool_question_thread__WEBPACK_IMPORTED_MODULE_0__/* .isThreadFor */ .wj)('types'))
    void __nccwpck_require__.e(/* import() */ 5335).then(__nccwpck_require__.bind(__nccwpck_require__, 25335));
function startMain() {
    return __nccwpck_require__.e(/* import() */ 1730).then(__nccwpck_require__.bind(__nccwpck_require__, 41730)).then(({ run }) => run());
}
function startPost() {
    return __nccwpck_require__.e(/* import() */ 6661).then(__nccwpck_require__.bind(__nccwpck_require__, 86661)).then(({ run }) => run());
}
function startCli() {
    return __nccwpck_require__.e(/* import() */ 8406).then(__nccwpck_require__.bind(__nccwpck_require__, 78406));
}


/***/ }),

/***/ 22710:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PN: () => (/* binding */ serveQuestions),
/* harmony export */   VW: () => (/* binding */ openQuestionThread),
/* harmony export */   wj: () => (/* binding */ isThreadFor)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);
// Questions in, answers out, from a thread that can be killed: a question that takes too long or too much costs itself only.



/** A busy machine must not make plain code look hostile: the limit counts work done, and waiting only far beyond it. */
const PATIENCE = 5;
const POLL_MS = 100;
/** `subject`: what the thread is for; the entry file looks at it with `isThreadFor`. */
function openQuestionThread(entry, subject, limits) {
    let worker = null;
    let asked = 0;
    let turn = Promise.resolve();
    /** Of the question at work. */
    let give = () => { };
    function start() {
        const started = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(entry, {
            workerData: { throughline: subject },
            // Nothing of what the run holds for its services.
            env: {},
            argv: [],
            execArgv: entry.endsWith('.ts') ? ['--import', (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(entry).resolve('tsx')).href] : [],
            stdin: false,
            stdout: true,
            stderr: true,
            resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 128, stackSizeMb: 8 },
        });
        started.stdout.resume();
        started.stderr.resume();
        started.unref();
        started.on('message', (said) => give(said, started));
        started.on('error', (error) => lose(started, reasonOf(error)));
        started.on('exit', () => lose(started, 'it ended by itself'));
        return started;
    }
    function lose(lost, failed) {
        if (worker !== lost)
            return;
        worker = null;
        void lost.terminate().catch(() => { });
        give({ id: asked, failed }, lost);
    }
    function askOnce(question) {
        worker ??= start();
        const current = worker;
        const id = ++asked;
        return new Promise((settle) => {
            const asked = { at: performance.now(), cpu: cpuMilliseconds() };
            const timer = setInterval(() => {
                const waited = performance.now() - asked.at;
                const worked = waited > limits.milliseconds ? cpuMilliseconds() - asked.cpu : 0;
                if (worked > limits.milliseconds || waited > limits.milliseconds * PATIENCE) {
                    lose(current, `took longer than ${limits.milliseconds / 1000} s`);
                }
            }, POLL_MS);
            give = (said, from) => {
                if (from !== current || said.id !== id)
                    return;
                clearInterval(timer);
                give = () => { };
                settle('answer' in said ? { answer: said.answer } : { failed: said.failed });
            };
            current.postMessage({ id, question });
        });
    }
    return {
        ask(question) {
            const mine = turn.then(() => askOnce(question));
            turn = mine;
            return mine;
        },
        async close() {
            await turn;
            await worker?.terminate().catch(() => { });
            worker = null;
        },
    };
}
function isThreadFor(subject) {
    return !node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData?.throughline === subject;
}
/** The thread's side, to be called once by its entry file. */
function serveQuestions(answer) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort;
    let queue = Promise.resolve();
    port.on('message', ({ id, question }) => {
        queue = queue.then(async () => {
            try {
                port.postMessage({ id, answer: await answer(question) });
            }
            catch (error) {
                port.postMessage({ id, failed: reasonOf(error) });
            }
        });
    });
}
/** Of the whole process: while a question is open, nothing else works much. */
function cpuMilliseconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
function reasonOf(error) {
    const { code, message } = error;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        return 'took more memory than it may';
    return String(message ?? error).slice(0, 300);
}


/***/ }),

/***/ 88322:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ serveExtract),
/* harmony export */   eN: () => (/* binding */ isExtractThread)
/* harmony export */ });
/* unused harmony export failureOf */
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
// The worker's side of the pool: batches of jobs in, facts out, one message for each file.

function isExtractThread() {
    return !node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread && node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData?.throughline === 'extract';
}
/** To be called once, by the entry file of a thread that `isExtractThread`. */
async function serveExtract(loadStacks) {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    const progress = new Int32Array(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.progress);
    const stacks = new Map((await loadStacks()).map((stack) => [stack.id, stack]));
    const warm = new Set();
    const memos = new Map();
    const supportOf = ({ id, files }) => {
        const memo = memos.get(id) ?? new Map();
        memos.set(id, memo);
        return { files, memo };
    };
    const say = (answer) => port.postMessage(answer);
    let queue = Promise.resolve();
    async function serve(batch) {
        for (const { job, stackId, path, text, dialect, support } of batch.jobs) {
            const stack = stacks.get(stackId);
            if (!stack) {
                say({ kind: 'failed', job, reason: `no stack \`${stackId}\``, lost: false });
                continue;
            }
            await warmUp(stack, path, text, dialect, warm);
            Atomics.store(progress, 0, job);
            try {
                say({
                    kind: 'facts',
                    job,
                    facts: await stack.extract({ path, text }, { dialect, support: support && supportOf(support) }),
                });
            }
            catch (error) {
                say({ kind: 'failed', job, ...failureOf(error) });
            }
            Atomics.store(progress, 0, 0);
        }
    }
    port.on('message', (batch) => {
        queue = queue.then(() => serve(batch));
    });
    say({ kind: 'ready' });
}
/** Loads the parsers by a harmless text of the same kind, so that loading is not counted against the first file. */
async function warmUp(stack, path, text, dialect, warm) {
    const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
    const sample = typeof stack.sample === 'function' ? stack.sample(text) : (stack.sample ?? 'select 1;\n');
    const key = `${stack.id} ${dialect} ${extension} ${sample}`;
    if (warm.has(key))
        return;
    warm.add(key);
    try {
        await stack.extract({ path, text: sample }, { dialect });
    }
    catch {
        // The real text will say what is wrong.
    }
}
function failureOf(error) {
    if (!(error instanceof Error))
        return { reason: String(error).slice(0, 300), lost: false };
    // A WASM trap leaves the instance unusable; stacks that notice say ParserLost.
    const lost = error.name === 'ParserLost' || error.name === 'RuntimeError' || error instanceof RangeError;
    return { reason: `${error.name}: ${error.message}`.slice(0, 300), lost };
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 50264:
/***/ ((module) => {

module.exports = require("inspector");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = require("node:readline");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = require("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/******/ 	// expose the module cache
/******/ 	__nccwpck_require__.c = __webpack_module_cache__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/harmony module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.hmd = (module) => {
/******/ 			module = Object.create(module);
/******/ 			if (!module.children) module.children = [];
/******/ 			Object.defineProperty(module, 'exports', {
/******/ 				enumerable: true,
/******/ 				set: () => {
/******/ 					throw new Error('ES Modules may not assign module.exports or exports.*, Use ESM export syntax, instead: ' + module.id);
/******/ 				}
/******/ 			});
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// module cache are used so entry inlining is disabled
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	var __webpack_exports__ = __nccwpck_require__(__nccwpck_require__.s = 67827);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;