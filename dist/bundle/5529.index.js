"use strict";
exports.id = 5529;
exports.ids = [5529];
exports.modules = {

/***/ 35529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ MAX_TEXT_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// The bytes of a file in, its text out; or why there is none. Whatever was lost or guessed is said.

/** Larger files are not read as text: no hand-written source is, and parsers would not end. */
const MAX_TEXT_BYTES = 5 * 1024 * 1024;
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function decodeText(bytes) {
    if (bytes.length > MAX_TEXT_BYTES)
        return { text: null, trouble: tooLarge(bytes.length) };
    if (bytes.length >= 2 && bytes[0] === 0xff && bytes[1] === 0xfe)
        return decodeUtf16(bytes.subarray(2), 'utf-16le');
    if (bytes.length >= 2 && bytes[0] === 0xfe && bytes[1] === 0xff)
        return decodeUtf16(bytes.subarray(2), 'utf-16be');
    if (bytes.length < 1024 && bytes.toString('latin1', 0, LFS_POINTER.length) === LFS_POINTER) {
        return {
            text: null,
            trouble: 'skipped: a Git LFS pointer, not the file itself; check out with `lfs: true` to have it read',
        };
    }
    if (bytes.includes(0))
        return { text: null, trouble: 'skipped: has NUL bytes, so it is binary or UTF-16 without a byte order mark' };
    const marked = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const body = marked ? bytes.subarray(3) : bytes;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body))
        return { text: body.toString('utf8'), trouble: null };
    return { text: body.toString('utf8'), trouble: 'not valid UTF-8: the bytes that are not were replaced by U+FFFD' };
}
function tooLarge(bytes) {
    const megabytes = (bytes / 1024 / 1024).toFixed(1);
    return `skipped: ${megabytes} MB, larger than the limit of ${MAX_TEXT_BYTES / 1024 / 1024} MB`;
}
function decodeUtf16(bytes, encoding) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    if (text.includes('\0'))
        return { text: null, trouble: 'skipped: has NUL characters, so it is binary' };
    if (!text.includes('\ufffd'))
        return { text, trouble: null };
    return { text, trouble: 'not valid UTF-16: what could not be decoded was replaced by U+FFFD' };
}


/***/ })

};
;