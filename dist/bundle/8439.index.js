"use strict";
exports.id = 8439;
exports.ids = [8439];
exports.modules = {

/***/ 28439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ tokenName)
/* harmony export */ });
// An injection token's key, or the asset of one, in; as people write it out.
const MADE = /^(repository|model|queue)\((.*?)(?:, .*)?\)$/;
/** `provider:src/users.service.ts#UsersService` → `UsersService`, `repository(src/order.ts#Order)` → `Repository<Order>`. */
function tokenName(key) {
    const bare = key.replace(/^(?:provider|module):/, '');
    const made = MADE.exec(bare);
    if (!made)
        return bare.slice(bare.lastIndexOf('#') + 1);
    const [, sort = '', of = ''] = made;
    return `${sort.charAt(0).toUpperCase()}${sort.slice(1)}<${of.slice(of.lastIndexOf('#') + 1)}>`;
}


/***/ })

};
;