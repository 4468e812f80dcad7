"use strict";
exports.id = 2936;
exports.ids = [2936];
exports.modules = {

/***/ 2936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGit: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// git as a child process: a fixed argument list in, its output or the reason of its failure out.


const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
const MAX_REASON = 400;
/** Set before every command: nothing that the repository's own settings name is started by it. */
const FIXED_SETTINGS = [
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'protocol.ext.allow=never',
    'submodule.recurse=false',
    'log.showSignature=false',
    'gc.auto=0',
    'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);
/** How the user reaches the remote; every other GIT_* variable could point the command at another repository. */
const KEPT = /^GIT_(SSH|SSH_COMMAND|ASKPASS|SSL_\w+|HTTP_\w+|PROXY_\w+|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|(KEY|VALUE)_\d+))$/i;
function openGit(directory, environment = process.env) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const scrubbed = scrubEnvironment(environment);
    return {
        directory: absolute,
        environment: scrubbed,
        run: (args, options = {}) => runGit(absolute, scrubbed, args, options),
    };
}
function scrubEnvironment(environment) {
    const kept = {};
    for (const [name, value] of Object.entries(environment)) {
        if (/^GIT_/i.test(name) && !KEPT.test(name))
            continue;
        kept[name] = value;
    }
    return {
        ...kept,
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_NO_LAZY_FETCH: '1',
    };
}
function runGit(directory, environment, args, options) {
    return new Promise((settle) => {
        // The working folder is not the tree's: Windows would look for `git.exe` there first.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['-C', directory, ...FIXED_SETTINGS, ...args], {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(process.execPath),
            env: { ...environment, ...options.environment },
            shell: false,
            windowsHide: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
        const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
        const chunks = [];
        let bytes = 0;
        let complaint = '';
        let stopped = '';
        const timer = setTimeout(() => stop(`took longer than ${timeoutMs / 1000} s`), timeoutMs);
        function stop(why) {
            stopped ||= why;
            child.kill('SIGKILL');
            // Programs that git started for the network hold the pipes open: nothing they say is waited for.
            child.stdout.destroy();
            child.stderr.destroy();
        }
        child.stdout.on('data', (chunk) => {
            if (stopped)
                return;
            if (options.onData)
                return options.onData(chunk);
            bytes += chunk.length;
            if (bytes > maxBytes)
                return stop(`printed more than ${maxBytes} bytes`);
            chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (complaint.length < MAX_REASON * 4)
                complaint += chunk.toString('utf8');
        });
        // A command that ends early closes its input; its exit code says the rest.
        child.stdin.on('error', () => { });
        child.stdin.end(options.input ?? '');
        child.on('error', (error) => {
            clearTimeout(timer);
            settle({ ok: false, reason: `git could not be started: ${error.message}` });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            if (!stopped && code === 0)
                return settle({ ok: true, stdout: Buffer.concat(chunks) });
            const why = stopped || firstLines(complaint) || `ended with code ${code}`;
            settle({ ok: false, reason: `git ${args.find((arg) => /^[a-z]+(-[a-z]+)*$/.test(arg)) ?? ''}: ${why}` });
        });
    });
}
/** What git said, without addresses that could carry a password. */
function firstLines(complaint) {
    const plain = complaint.replace(/(\w+:\/\/)[^\s/@]*@/g, '$1').trim();
    return plain.split('\n').slice(0, 3).join(' ').slice(0, MAX_REASON);
}


/***/ })

};
;