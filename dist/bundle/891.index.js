"use strict";
exports.id = 891;
exports.ids = [891];
exports.modules = {

/***/ 70891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actionsCache: () => (/* binding */ actionsCache)
/* harmony export */ });
// The cache of GitHub Actions: the store's file from an earlier run in, this run's file out. No failure is one of the run.
const TIMEOUT_MS = 120_000;
/** `load`: for tests; the service itself is loaded when first used. */
function actionsCache(load = () => Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(2830), __webpack_require__.e(8110), __webpack_require__.e(2088), __webpack_require__.e(8091)]).then(__webpack_require__.bind(__webpack_require__, 18091))) {
    return {
        restoreStore: (paths, keys) => attempt('restored', load, async (service) => {
            const hit = await service.restoreCache([...paths], keys.key, [...keys.restoreKeys]);
            return hit === undefined ? { done: false, notice: null } : { done: true, key: hit };
        }),
        async saveStore(paths, keys) {
            if (keys.readOnly)
                return { done: false, notice: null };
            return attempt('saved', load, async (service) => {
                // -1: somebody saved this key already, or the scope is read-only after all; the service logged which.
                const id = await service.saveCache([...paths], keys.key);
                return id === -1 ? { done: false, notice: null } : { done: true, key: keys.key };
            });
        },
    };
}
async function attempt(what, load, work) {
    let timer;
    try {
        const service = await load();
        if (!service.isFeatureAvailable())
            return { done: false, notice: null };
        const timeout = new Promise((settle) => {
            const notice = `The cache was not ${what}: no answer within ${TIMEOUT_MS / 1000} s.`;
            timer = setTimeout(() => settle({ done: false, notice }), TIMEOUT_MS);
            timer.unref();
        });
        return await Promise.race([work(service), timeout]);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { done: false, notice: `The cache was not ${what}: ${reason.split('\n')[0].slice(0, 300)}` };
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
;