"use strict";
exports.id = 7951;
exports.ids = [7951];
exports.modules = {

/***/ 47951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postWebhook: () => (/* binding */ postWebhook)
/* harmony export */ });
// A webhook's address and a message in; out: it was posted, or why not. The address is a secret and never told.
const TIMEOUT_MS = 10_000;
async function postWebhook(name, address, body, send = fetch) {
    const call = `post to the ${name} webhook`;
    try {
        const answer = await send(address, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
            redirect: 'error',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        if (answer.ok)
            return null;
        return trouble(call, answer.status, `it answered ${answer.status}`);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return trouble(call, null, reason.replaceAll(address, '***'));
    }
}
function trouble(call, status, reason) {
    return { kind: 'service-error', call, status, permission: null, refused: false, reason };
}


/***/ })

};
;