"use strict";
exports.id = 6743;
exports.ids = [6743];
exports.modules = {

/***/ 76743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ showFix)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// The fixes of findings in, a diff that shows them out.

const MAX_LINES = 40;
const MAX_WIDTH = 240;
/** Lines of a diff with one hunk per edited line; empty when no finding has edits or no text can be read. */
function showFix(findings, readFile) {
    if (!readFile)
        return [];
    const shown = showAdded(findings);
    const hunks = [...editsByPlace(findings)];
    for (const [index, [path, edits]] of hunks.entries()) {
        const hunk = showHunk(path, edits, readFile);
        if (shown.length + hunk.length > MAX_LINES && shown.length > 0) {
            const left = hunks.length - index;
            shown.push(`# ${left} more ${left === 1 ? 'file' : 'files'}`);
            break;
        }
        shown.push(...hunk.slice(0, MAX_LINES));
    }
    return shown;
}
function showAdded(findings) {
    const added = new Map(findings.flatMap(({ fix }) => fix?.added ?? []).map((file) => [file.path, file.text]));
    const shown = [];
    for (const [path, text] of added) {
        const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
        if (shown.length + lines.length > MAX_LINES && shown.length > 0)
            continue;
        shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)} (new file) @@`);
        shown.push(...lines.slice(0, MAX_LINES).map((line) => `+${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`));
    }
    return shown;
}
function editsByPlace(findings) {
    const seen = new Set();
    const byPath = new Map();
    for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
        const key = [edit.path, edit.line, edit.startColumn, edit.endLine, edit.endColumn, edit.text].join('\0');
        if (seen.has(key))
            continue;
        seen.add(key);
        const edits = byPath.get(edit.path);
        if (edits)
            edits.push(edit);
        else
            byPath.set(edit.path, [edit]);
    }
    return byPath;
}
function showHunk(path, edits, readFile) {
    const text = readFile(path);
    if (text === null)
        return [];
    const lines = text.split(/\r\n|\n|\r/);
    const shown = [];
    const sorted = [...edits].sort((a, b) => a.line - b.line || a.startColumn - b.startColumn);
    let at = 0;
    while (at < sorted.length) {
        const block = [sorted[at]];
        let end = sorted[at].endLine;
        while (at + block.length < sorted.length && sorted[at + block.length].line <= end) {
            const next = sorted[at + block.length];
            end = Math.max(end, next.endLine);
            block.push(next);
        }
        const start = block[0].line;
        const before = lines.slice(start - 1, end);
        if (before.length === end - start + 1) {
            const after = applyToLines(before, start, block);
            shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)}:${start} @@`);
            shown.push(...diffLines(before, after));
        }
        at += block.length;
    }
    return shown;
}
/** Lines that stay, as before a function that is added behind them, are told once. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const rows = (mark, lines) => lines.map((line) => `${mark}${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`);
    return [
        ...rows(' ', before.slice(0, head)),
        ...rows('-', before.slice(head, before.length - tail)),
        ...rows('+', after.slice(head, after.length - tail)),
        ...rows(' ', before.slice(before.length - tail)),
    ];
}
/** Lines that become empty by the edit are taken out of the picture; the edit itself decides about the file. */
function applyToLines(lines, firstLine, edits) {
    let text = lines.join('\n');
    for (const edit of [...edits].reverse()) {
        const start = offset(lines, edit.line - firstLine, edit.startColumn);
        const end = offset(lines, edit.endLine - firstLine, edit.endColumn);
        text = text.slice(0, start) + edit.text + text.slice(Math.max(start, end));
    }
    return text.trim() === '' ? [] : text.split(/\r\n|\n|\r/);
}
function offset(lines, index, column) {
    let sum = 0;
    for (let at = 0; at < index; at++)
        sum += lines[at].length + 1;
    return sum + Math.min(column - 1, lines[index]?.length ?? 0);
}


/***/ })

};
;