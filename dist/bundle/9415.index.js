"use strict";
exports.id = 9415;
exports.ids = [9415];
exports.modules = {

/***/ 58959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ placeEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   fh: () => (/* binding */ offsetBefore),
/* harmony export */   i0: () => (/* binding */ offsetAfter)
/* harmony export */ });
/* harmony import */ var _text_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30717);
// A text and edits of it in, the edited text out; or why it cannot be done.

/** Edits stand at positions of the given text, so their order does not matter; overlapping ones are refused. */
function applyEdits(text, edits) {
    const placed = placeEdits(text, edits);
    if ('reason' in placed)
        return placed;
    let result = '';
    let at = 0;
    for (const edit of placed.edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return { text: result + text.slice(at) };
}
/** In the order of the text, each once. */
function placeEdits(text, edits) {
    const starts = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const spans = [];
    for (const edit of edits) {
        const span = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(text, starts, edit);
        if (span === null)
            return { reason: `line ${edit.line} is not as it was when the fix was made` };
        spans.push({ ...span, text: edit.text });
    }
    spans.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const placed = [];
    let at = 0;
    for (const span of spans) {
        const before = placed.at(-1);
        if (before && span.start === before.start && span.end === before.end && span.text === before.text)
            continue;
        if (span.start < at)
            return { reason: 'two fixes change the same place' };
        placed.push(span);
        at = span.end;
    }
    return { edits: placed };
}
/** Where an offset of the old text is in the new one; inside a replaced piece, its start. */
function offsetAfter(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        if (edit.start > offset || (edit.start === offset && edit.end > edit.start))
            break;
        if (edit.start < offset && offset < edit.end)
            return edit.start + shift;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
}
/** Where an offset of the new text was in the old one; null inside what an edit wrote. */
function offsetBefore(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        const start = edit.start + shift;
        if (offset <= start)
            break;
        if (offset < start + edit.text.length)
            return null;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset - shift;
}


/***/ }),

/***/ 30717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
// A text in; where its lines and columns are, as offsets and back, out.
/** Offset of each line's first character. A line ends at `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/** Null when the text has no such place. */
function offsetOf(text, starts, line, column) {
    const start = starts[line - 1];
    if (start === undefined || column < 1)
        return null;
    const offset = start + column - 1;
    const lineEnd = starts[line] ?? text.length;
    return offset <= lineEnd ? offset : null;
}
function spanOf(text, starts, range) {
    const start = offsetOf(text, starts, range.line, range.startColumn);
    const end = offsetOf(text, starts, range.endLine, range.endColumn);
    return start === null || end === null || end < start ? null : { start, end };
}
/** `inner` begins inside `outer`. */
function contains(outer, inner) {
    const starts = outer.line < inner.line || (outer.line === inner.line && outer.startColumn <= inner.startColumn);
    const ends = outer.endLine > inner.line || (outer.endLine === inner.line && outer.endColumn >= inner.startColumn);
    return starts && ends;
}
function rangeOf(starts, span) {
    const from = positionOf(starts, span.start);
    const to = positionOf(starts, span.end);
    return { line: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}


/***/ }),

/***/ 99415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyFixes: () => (/* binding */ applyFixes)
/* harmony export */ });
/* harmony import */ var _fixes_apply_edits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58959);
// A review in, its verified fixes written to the work tree; out: which were applied and which were not, and why.

/** A fix is applied whole or not at all; where two contradict, the first of the review wins. */
async function applyFixes(review, files) {
    const result = { applied: [], paths: [], skipped: [] };
    const originals = new Map();
    const accepted = new Map();
    for (const finding of review.findings) {
        const { introduced, fix } = finding;
        if (!introduced || !fix?.verified || (fix.edits.length === 0 && !fix.added?.length))
            continue;
        const refusal = await accept(finding, originals, accepted, files);
        if (refusal)
            result.skipped.push({ finding: finding.id, ...refusal });
        else
            result.applied.push(finding.id);
    }
    const failed = new Map();
    for (const [path, edits] of accepted) {
        const original = originals.get(path) ?? '';
        const edited = (0,_fixes_apply_edits__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(original, edits);
        const reason = 'reason' in edited ? edited.reason : await files.write(path, edited.text);
        if (reason === null)
            result.paths.push(path);
        else
            failed.set(path, reason);
    }
    for (const { path, text } of addedFiles(review, result.applied)) {
        const reason = await files.create(path, text);
        if (reason === null)
            result.paths.push(path);
        else
            failed.set(path, reason);
    }
    if (failed.size > 0)
        retract(result, review, failed);
    return result;
}
/** Each once: the fixes of several findings may add the same file. */
function addedFiles({ findings }, applied) {
    const added = findings.filter(({ id }) => applied.includes(id)).flatMap(({ fix }) => fix?.added ?? []);
    return [...new Map(added.map((file) => [file.path, file])).values()];
}
async function accept(finding, originals, accepted, files) {
    const trial = new Map();
    for (const edit of finding.fix?.edits ?? []) {
        const edits = trial.get(edit.path) ?? [...(accepted.get(edit.path) ?? [])];
        edits.push(edit);
        trial.set(edit.path, edits);
    }
    for (const [path, edits] of trial) {
        if (!originals.has(path))
            originals.set(path, await files.read(path));
        const text = originals.get(path) ?? null;
        if (text === null)
            return { path, reason: 'the file cannot be read as text' };
        const edited = (0,_fixes_apply_edits__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .ct)(text, edits);
        if ('reason' in edited)
            return { path, reason: edited.reason };
    }
    for (const [path, edits] of trial)
        accepted.set(path, edits);
    return null;
}
function retract(result, review, failed) {
    for (const finding of review.findings) {
        const paths = [...(finding.fix?.edits ?? []), ...(finding.fix?.added ?? [])];
        const edit = paths.find((candidate) => failed.has(candidate.path));
        if (!edit || !result.applied.includes(finding.id))
            continue;
        result.applied = result.applied.filter((id) => id !== finding.id);
        result.skipped.push({ finding: finding.id, path: edit.path, reason: failed.get(edit.path) });
    }
}


/***/ })

};
;