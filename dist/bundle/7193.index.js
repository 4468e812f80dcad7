"use strict";
exports.id = 7193;
exports.ids = [7193];
exports.modules = {

/***/ 77193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  standardInputLines: () => (/* binding */ standardInputLines)
});

;// CONCATENATED MODULE: ./src/edges/disk/split-lines.ts
// Chunks of bytes in, lines of text out, with little more than one line held. UTF-8; broken bytes become U+FFFD.
async function* splitLines(chunks, limit) {
    const decoder = new TextDecoder('utf-8');
    let line = '';
    let afterReturn = false;
    let begun = false;
    for await (const chunk of chunks) {
        let text = decoder.decode(chunk, { stream: true });
        if (text === '')
            continue;
        const isHalf = afterReturn && text.startsWith('\n');
        afterReturn = text.endsWith('\r');
        if (isHalf)
            text = text.slice(1);
        if (text === '')
            continue;
        const parts = text.split(/\r\n|\n|\r/);
        for (let index = 0; index < parts.length - 1; index += 1) {
            yield index === 0 && begun ? (line + parts[0]).slice(0, limit) : (parts[index] ?? '').slice(0, limit);
        }
        const last = parts.at(-1) ?? '';
        if (parts.length > 1)
            line = '';
        if (line.length < limit)
            line += last.slice(0, limit - line.length);
        begun = line !== '';
    }
    line += decoder.decode();
    if (line !== '')
        yield line.slice(0, limit);
}

;// CONCATENATED MODULE: ./src/edges/disk/standard-input-lines.ts
// Standard input in, its lines out as they come. A line ends at `\n`, `\r\n` or a lone `\r`; none is held longer than the limit.

/** Longer lines keep their beginning. */
const LINE_LIMIT = 1 << 20;
function standardInputLines() {
    return splitLines(process.stdin, LINE_LIMIT);
}


/***/ })

};
;