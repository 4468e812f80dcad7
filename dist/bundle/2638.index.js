"use strict";
exports.id = 2638;
exports.ids = [2638];
exports.modules = {

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


/***/ }),

/***/ 20940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   tI: () => (/* binding */ tablesOf)
/* harmony export */ });
/* unused harmony export duration */
// A history in; out: its headlines and tables as data, which text, Markdown and the page lay out each in its way.
function figuresOf({ incidents, repair, approval, cost, fixes }) {
    const ended = fixes.reduce((sum, { succeeded, failed, reverted }) => sum + succeeded + failed + reverted, 0);
    const helped = fixes.reduce((sum, { succeeded }) => sum + succeeded, 0);
    return [
        {
            label: 'Incidents',
            value: String(incidents.incidents),
            note: `${incidents.failures} failed runs, ${incidents.open} open`,
        },
        {
            label: 'Mean time to repair',
            value: duration(repair.meanHours),
            note: repair.count === 0 ? 'none has ended yet' : `median ${duration(repair.medianHours)}, ${repair.count} ended`,
        },
        {
            label: 'Fixes that helped',
            value: percent(ended === 0 ? null : helped / ended),
            note: `${helped} of ${ended} whose end is known`,
        },
        { label: 'Approved', value: percent(approval.rate), note: `${approval.approved} of ${approval.decided} decided` },
        {
            label: 'Spent on models',
            value: `$${cost.usd.toFixed(2)}`,
            note: `${cost.calls} calls${cost.unpriced === 0 ? '' : `, ${cost.unpriced} of unknown price`}`,
        },
    ];
}
function tablesOf(history) {
    const { incidents, fixes, flakiestTests, brokenContracts, cost, latest } = history;
    const counts = (title, column, rows) => ({
        title,
        columns: [column, 'count'],
        rows: rows.map(({ name, count }) => [name, count]),
    });
    const tables = [
        counts('Failures by kind', 'kind', incidents.byKind),
        counts('Failures by area', 'folder', incidents.byArea),
        counts('Failures by branch', 'branch', incidents.byBranch),
        {
            title: 'Incidents by week',
            columns: ['week of', 'began', 'ended'],
            rows: incidents.byWeek.map(({ week, started, ended }) => [week, started, ended]),
        },
        {
            title: 'Fixes by source',
            columns: ['source', 'proposed', 'approved', 'rejected', 'applied', 'helped', 'failed', 'reverted', 'rate'],
            rows: fixes
                .filter(({ proposed }) => proposed > 0)
                .map((one) => [
                one.source,
                one.proposed,
                one.approved,
                one.rejected,
                one.applied,
                one.succeeded,
                one.failed,
                one.reverted,
                percent(one.rate),
            ]),
        },
        counts('Flakiest tests', 'test', flakiestTests),
        counts('Contracts broken most often', 'asset', brokenContracts),
        {
            title: 'Cost by model',
            columns: ['model', 'calls', 'USD'],
            rows: cost.byModel.map(({ name, calls, usd }) => [name, calls, usd.toFixed(4)]),
        },
        {
            title: 'Latest incidents',
            columns: ['began', 'kind', 'what', 'where', 'took'],
            rows: latest.map((one) => [
                one.startedAt.slice(0, 16).replace('T', ' '),
                one.kind,
                whatOf(one),
                whereOf(one),
                tookOf(one),
            ]),
        },
    ];
    return tables.filter(({ rows }) => rows.length > 0);
}
function spanOf({ from, to }) {
    return from === null || to === null ? 'nothing is remembered yet' : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}
function whatOf({ test, text }) {
    const said = test ?? text.split('\n')[0].trim();
    return said.length > 90 ? `${said.slice(0, 89)}…` : said;
}
function whereOf({ pull, branch }) {
    return pull === null ? (branch ?? '') : `pull request ${pull}`;
}
function tookOf({ hours, endedAt }) {
    return endedAt === null ? 'open' : duration(hours);
}
function duration(hours) {
    if (hours === null)
        return '–';
    if (hours < 1)
        return `${Math.max(1, Math.round(hours * 60))} min`;
    return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}
function percent(rate) {
    return rate === null ? '–' : `${Math.round(rate * 100)} %`;
}


/***/ }),

/***/ 82638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeHistoryText: () => (/* binding */ writeHistoryText)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
/* harmony import */ var _tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20940);
// A history in, lines for a terminal out.


const WIDEST = 60;
function writeHistoryText(history) {
    const figures = (0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)(history).map(({ label, value, note }) => `  ${label.padEnd(20)} ${value.padStart(9)}  ${note}`);
    const parts = [`History: ${(0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(history)}`, figures.join('\n'), ...(0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .tablesOf */ .tI)(history).map(tableText)];
    return `${parts.join('\n\n')}\n`;
}
function tableText({ title, columns, rows }) {
    const cells = [columns, ...rows].map((row) => row.map((cell) => (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(String(cell), WIDEST)));
    const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
    const isNumber = columns.map((_, at) => at > 0 && rows.every((row) => /^[\d.–% ]+$/.test(String(row[at]))));
    const lines = cells.map((row) => row
        .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join('  ')
        .trimEnd());
    return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}


/***/ })

};
;