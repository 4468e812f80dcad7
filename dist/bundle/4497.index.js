"use strict";
exports.id = 4497;
exports.ids = [4497];
exports.modules = {

/***/ 84497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openExtractPool: () => (/* binding */ openExtractPool)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/edges/pool/extracted.ts
// What extracting gives back for one file, and the pool's interface, in a thread or not.
function failed(path, reason) {
    return { path, facts: [], problems: [{ path, line: 1, reason }] };
}

;// CONCATENATED MODULE: ./src/edges/pool/extract-pool.ts
// Texts of files in, their facts out, extracted in a thread that can be killed: one hostile file costs its limit only.




const LIMITS = { milliseconds: 2000, megabytes: 512, loadMilliseconds: 60_000 };
/** WASM memory never shrinks: a thread that grew this much is replaced between two batches. */
const RECYCLE_MEGABYTES = 700;
const POLL_MS = 25;
const BATCH_JOBS = 64;
const BATCH_CHARS = 512 * 1024;
const MEGABYTE = 1024 * 1024;
function openExtractPool(options) {
    const limits = { ...LIMITS, ...options.limits };
    let thread = null;
    let turn = Promise.resolve();
    async function extract(jobs) {
        const results = new Array(jobs.length);
        const waiting = jobs.map((job, at) => ({ at, job, tries: 0 })).reverse();
        while (waiting.length > 0) {
            const batch = takeBatch(waiting);
            thread ??= openThread(options.entry, limits);
            const end = await thread.run(batch, (pending, facts) => {
                results[pending.at] = facts;
            });
            const left = batch.filter((pending) => !results[pending.at]);
            if (end === null && !thread.isBloated())
                continue;
            await thread.close();
            thread = null;
            if (end === null)
                continue;
            if (!end.ready) {
                // The next thread would not start either: no use in one more for each file.
                for (const { at, job } of [...left, ...waiting.splice(0)]) {
                    results[at] = { facts: failed(job.path, `skipped: ${end.reason}`), lasting: false };
                }
                continue;
            }
            const guilty = left.find((pending) => pending === end.pending) ?? left[0];
            for (const pending of left.reverse()) {
                if (pending !== guilty)
                    waiting.push(pending);
            }
            if (!guilty)
                continue;
            guilty.tries += 1;
            if (end.again && guilty.tries < 2)
                waiting.push(guilty);
            else
                results[guilty.at] = { facts: failed(guilty.job.path, `skipped: ${end.reason}`), lasting: false };
        }
        return results;
    }
    return {
        extract(jobs) {
            const mine = turn.then(() => extract(jobs));
            turn = mine.catch(() => { });
            return mine;
        },
        async close() {
            await turn;
            await thread?.close();
            thread = null;
        },
    };
}
/** A file that failed once goes alone, so that it takes no other with it. */
function takeBatch(waiting) {
    const batch = [];
    let chars = 0;
    while (waiting.length > 0 && batch.length < BATCH_JOBS && chars < BATCH_CHARS) {
        const next = waiting[waiting.length - 1];
        if (next.tries > 0 && batch.length > 0)
            break;
        batch.push(waiting.pop());
        chars += next.job.text.length;
        if (next.tries > 0)
            break;
    }
    return batch;
}
/** In development alone: by its address, because the current folder may be anywhere. */
function tsxBeside(entry) {
    return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)(entry).resolve('tsx')).href;
}
/** A busy machine must not make a plain file look hostile: the limit counts work done, and waiting only far beyond it. */
const PATIENCE = 5;
function watchFrom(job) {
    return { job, since: performance.now(), cpu: cpuMilliseconds(), rss: process.memoryUsage.rss() };
}
/** Of the whole process: while a file is read, nothing else works. */
function cpuMilliseconds() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
function openThread(entry, limits) {
    const progress = new SharedArrayBuffer(4);
    const atWork = new Int32Array(progress);
    const setup = { throughline: 'extract', progress };
    const rssAtStart = process.memoryUsage.rss();
    let lastJob = 0;
    let ready = false;
    let ended = null;
    let hear = () => { };
    let wake = () => { };
    const worker = new external_node_worker_threads_.Worker(entry, {
        workerData: setup,
        // A hostile text may not reach what the run holds for its services.
        env: {},
        argv: [],
        execArgv: entry.endsWith('.ts') ? ['--import', tsxBeside(entry)] : [],
        stdin: false,
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 },
    });
    worker.stdout.resume();
    worker.stderr.resume();
    worker.unref();
    worker.on('message', (answer) => {
        if (answer.kind === 'ready')
            ready = true;
        else
            hear(answer);
    });
    worker.on('error', (error) => end({ reason: crashReason(error), again: true }));
    worker.on('exit', (code) => end({ reason: `the extractor ended by itself (code ${code})`, again: true }));
    function end(why) {
        ended ??= why;
        wake();
    }
    return {
        run(batch, answer) {
            const jobs = new Map(batch.map((pending) => [++lastJob, pending]));
            const message = { jobs: [...jobs].map(([job, pending]) => ({ ...pending.job, job })) };
            return new Promise((settle) => {
                let watched = watchFrom(0);
                const timer = setInterval(watch, POLL_MS);
                function finish(why, pending = jobs.get(Atomics.load(atWork, 0)) ?? null) {
                    clearInterval(timer);
                    hear = () => { };
                    wake = () => { };
                    settle(why && { ...why, pending, ready });
                }
                function watch() {
                    const job = Atomics.load(atWork, 0);
                    const now = performance.now();
                    if (job !== watched.job)
                        watched = watchFrom(job);
                    const limit = job === 0 ? limits.loadMilliseconds : limits.milliseconds;
                    const waited = now - watched.since;
                    const worked = waited > limit ? cpuMilliseconds() - watched.cpu : 0;
                    if (worked > limit || waited > limit * (job === 0 ? 1 : PATIENCE)) {
                        const what = job === 0 ? 'loading its parser took longer than' : 'took longer than';
                        finish({ reason: `${what} ${limit / 1000} s to read`, again: false });
                        return;
                    }
                    if (job !== 0 && process.memoryUsage.rss() - watched.rss > limits.megabytes * MEGABYTE) {
                        finish({ reason: `took more than ${limits.megabytes} MB of memory to read`, again: false });
                    }
                }
                hear = (said) => {
                    const pending = jobs.get(said.job);
                    if (!pending)
                        return;
                    if (said.kind === 'failed' && said.lost) {
                        finish({ reason: `the parser broke (${said.reason})`, again: true }, pending);
                        return;
                    }
                    jobs.delete(said.job);
                    const reason = said.kind === 'failed' ? `skipped: the extractor failed (${said.reason})` : '';
                    if (said.kind === 'facts')
                        answer(pending, { facts: said.facts, lasting: true });
                    else
                        answer(pending, { facts: failed(pending.job.path, reason), lasting: false });
                    if (jobs.size === 0)
                        finish(null);
                };
                wake = () => finish(ended);
                if (ended)
                    finish(ended);
                else
                    worker.postMessage(message);
            });
        },
        isBloated: () => process.memoryUsage.rss() - rssAtStart > RECYCLE_MEGABYTES * MEGABYTE,
        async close() {
            await worker.terminate().catch(() => { });
        },
    };
}
function crashReason(error) {
    const { code, message } = error;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        return 'took more memory than a file may';
    return `the extractor crashed (${String(message ?? error).slice(0, 200)})`;
}


/***/ })

};
;