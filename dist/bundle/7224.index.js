"use strict";
exports.id = 7224;
exports.ids = [7224];
exports.modules = {

/***/ 47224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeLogText: () => (/* binding */ writeLogText)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// The diagnosis of one log in, what a terminal shows out: the verdict, the quoted lines with their numbers, what to do.

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
/** Failures shown in full and in one line; the rest is counted. */
const IN_FULL = 3;
const IN_SHORT = 12;
const QUOTED_LINES = 20;
const MOST_PLACES = 5;
/** Colour codes whose escape character was written as `^[`. */
const WRITTEN_COLOURS = /\^\[\[[0-9;]*m/g;
const ORIGINS = {
    change: 'most likely the change',
    drift: 'the surroundings changed, not the code',
    infrastructure: 'infrastructure, not the code',
    flaky: 'flaky',
    unknown: 'whose trouble it is cannot be told from the log',
};
const ACTIONS = {
    patch: 'mend it',
    rerun: 'run it again',
    human: 'look into it',
};
function writeLogText(diagnosis, { color }) {
    const paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
    const { failures, primary, excerpts } = diagnosis;
    const first = failures[primary];
    if (!first) {
        const where = excerpts[0] ? ` It ends at line ${excerpts[0].endLine}.` : '';
        return `${paint('yellow', `No failure found in ${count(diagnosis.logLines, 'line')}.`)}${where}\n`;
    }
    const others = failures.filter((failure) => failure !== first);
    const blocks = [
        [paint('bold', paint('red', verdict(first))), ...inJob(diagnosis, paint)].join('\n'),
        describe(first, paint),
        paint('bold', `${capital(ACTIONS[first.action])}: `) + first.advice,
        ...others
            .slice(0, IN_FULL - 1)
            .map((failure) => [paint('bold', verdict(failure)), describe(failure, paint)].join('\n')),
    ];
    const short = others.slice(IN_FULL - 1);
    if (short.length > 0) {
        const lines = short.slice(0, IN_SHORT).map((failure) => `  ${oneLine(failure)}`);
        if (short.length > IN_SHORT)
            lines.push(paint('dim', `  and ${short.length - IN_SHORT} more`));
        blocks.push([paint('bold', 'Also'), ...lines].join('\n'));
    }
    if (diagnosis.truncated)
        blocks.push(paint('yellow', 'The log was cut before its end: the cause may be missing.'));
    return `${blocks.join('\n\n')}\n`;
}
function verdict(failure) {
    const said = failure.message.replace(WRITTEN_COLOURS, '');
    const what = failure.test === null ? said : `${failure.test}: ${said}`;
    const who = [failure.tool, failure.code].filter((part) => part !== null && !what.includes(part)).join(' ');
    return (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(`${failure.kind === 'unknown' ? '' : `${failure.kind}: `}${who === '' ? '' : `${who}: `}${what}`, 300);
}
function inJob({ job, step, logLines }, paint) {
    const parts = [
        job === null ? null : `job ${job}`,
        step === null ? null : `step ${step}`,
        count(logLines, 'log line'),
    ];
    return [paint('dim', (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(parts.filter((part) => part !== null).join(', '), 200))];
}
function describe(failure, paint) {
    const places = failure.locations.slice(0, MOST_PLACES).map((place) => `  ${paint('cyan', placeText(place))}`);
    const more = failure.locations.length - MOST_PLACES;
    if (more > 0)
        places.push(paint('dim', `  and ${count(more, 'more place')}`));
    return [...places, ...quote(failure, paint), paint('dim', `  ${ORIGINS[failure.origin]}`)].join('\n');
}
function quote({ excerpt }, paint) {
    const lines = excerpt.text.split('\n');
    const width = String(excerpt.endLine).length;
    const shown = lines.slice(0, QUOTED_LINES).map((line, index) => {
        const number = String(excerpt.startLine + index).padStart(width);
        return `  ${paint('dim', `${number} │`)} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(line.replace(WRITTEN_COLOURS, '').replaceAll('\t', '    '), 400)}`;
    });
    if (lines.length > QUOTED_LINES)
        shown.push(paint('dim', `  ${' '.repeat(width)} │ … to line ${excerpt.endLine}`));
    return shown;
}
function oneLine(failure) {
    const [place] = failure.locations;
    return `${failure.excerpt.startLine}: ${place ? `${placeText(place)}  ` : ''}${verdict(failure)}`;
}
function placeText({ path, line, startColumn }) {
    const column = startColumn === null ? '' : `:${startColumn}`;
    return (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(`${path}${line === null ? '' : `:${line}${column}`}`, 300);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function count(number, noun) {
    return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
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