"use strict";
exports.id = 4033;
exports.ids = [4033];
exports.modules = {

/***/ 94033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeDot: () => (/* binding */ writeDot)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// A graph in, Graphviz DOT out. Arrows point the way data flows: from what is read to its reader.

const SHAPES = {
    table: 'cylinder',
    view: 'box',
    'materialized-view': 'box3d',
    function: 'component',
    trigger: 'component',
    enum: 'hexagon',
    migration: 'note',
    'sql-file': 'note',
    code: 'note',
};
function writeDot(graph) {
    const lines = ['digraph throughline {', '  rankdir=LR;', '  node [fontname="sans-serif"];'];
    for (const node of graph.nodes) {
        lines.push(`  ${quote(node.id)} [label=${quote(node.name)}, shape=${SHAPES[node.kind] ?? 'ellipse'}];`);
    }
    const seen = new Set();
    for (const edge of graph.edges) {
        const line = `  ${quote(edge.to)} -> ${quote(edge.from)}${edge.live ? '' : ' [style=dashed]'};`;
        if (edge.from === edge.to || seen.has(line))
            continue;
        seen.add(line);
        lines.push(line);
    }
    return `${lines.join('\n')}\n}\n`;
}
function quote(name) {
    return `"${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(name, 400).replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}


/***/ }),

/***/ 37729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export htmlCode */
// Foreign text in, GitHub Markdown out that shows it and does nothing else: no markup, link, mention, HTML or math.
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, and the marks that reorder, hide or join what a reader sees (Trojan Source). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ZERO_WIDTH = '\u200b';
/** One line of text in which nothing is hidden: white space becomes a space, other invisible characters their code. */
function visibleLine(text, limit = 1000) {
    const line = text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, codePoint);
    return clip(line, limit);
}
/** The same for a text of several lines; tabs and line ends stay. */
function visibleText(text) {
    return text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(/\r\n?/g, '\n')
        .replace(INVISIBLE, (mark) => (mark === '\n' || mark === '\t' ? mark : codePoint(mark)));
}
/** Cut to `limit` UTF-16 units, never through a surrogate pair. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${cut}…`;
}
/** Text between tags, and in attributes. */
function escapeHtml(text) {
    return visibleLine(text, 4000)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** Inside `<summary>` and the like, where Markdown is not read but mentions still are. */
function htmlCode(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
/** Words that may begin a line, where some characters mean a list, a rule or a heading. */
function escapeText(text) {
    return escapeWords(text)
        .replace(/^(\s*)([-+=:])/, '$1\\$2')
        .replace(/^(\s*\d+)\./, '$1\\.');
}
/** Words: every character that could start markup is escaped, every word that GitHub would turn into a link is broken (commit ids alone stay: they link no further than here). */
function escapeWords(text) {
    return visibleLine(text, 4000)
        .replace(/[\\`*_[\]()#|~]/g, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/@(?=\S)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/\$/g, '&dollar;')
        .replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${ZERO_WIDTH}`)
        .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH}`);
}
/** A code span. Names and paths always stand in one: nothing inside is markup, a link or a mention. */
function code(text, limit = 300) {
    const line = visibleLine(text, limit);
    if (line.trim() === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A sentence of ours with names in backticks: the names become code spans, the rest inert words. */
function prose(message) {
    const parts = visibleLine(message, 4000).split('`');
    // An odd number of backticks leaves the last one unpaired: then it is a character like any other.
    if (parts.length % 2 === 0) {
        const rest = parts.pop() ?? '';
        parts.push(`${parts.pop() ?? ''}\`${rest}`);
    }
    return parts
        .map((part, index) => index % 2 === 1 ? (part === '' ? '' : code(part, 1000)) : index === 0 ? escapeText(part) : escapeWords(part))
        .join('');
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function fence(language, text) {
    const body = visibleText(text);
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** Each part of a path percent-encoded, so that it can stand in a link and stays one path. */
function encodePath(path) {
    return path
        .replace(LONE_SURROGATE, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function codePoint(character) {
    const digits = character.codePointAt(0).toString(16).toUpperCase();
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ })

};
;