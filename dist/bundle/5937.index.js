"use strict";
exports.id = 5937;
exports.ids = [5937];
exports.modules = {

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 58736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ assetKind),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
// Asset ids in, the short names that people use out: `table:public.users` is `users`.
/** Schemas that nobody writes because unqualified names live there. */
const SILENT_SCHEMA = /^(?:([^/]*\/))?(?:public|dbo|main|PUBLIC)\.(?=.)/;
/** `table:public.users` with column `email`: `users.email`. Files keep their path, types of code lose it. */
function assetName(asset, column = null) {
    const kind = assetKind(asset);
    const rest = kind === '' ? asset : asset.slice(kind.length + 1);
    const isCode = kind === 'entity' || kind === 'type';
    const name = isCode ? rest.slice(rest.lastIndexOf('#') + 1) : isFile(kind) ? rest : rest.replace(SILENT_SCHEMA, '$1');
    return column === null || column === '' ? name : `${name}.${column}`;
}
/** `table`, `view`, …, `dbt-model` of `dbt:model.stg_users`; empty when the id has no kind. */
function assetKind(asset) {
    const dbt = /^dbt:([a-z][a-z-]*)\./.exec(asset);
    if (dbt)
        return `dbt-${dbt[1]}`;
    return /^[a-z][a-z-]*(?=:)/.exec(asset)?.[0] ?? '';
}
function isFile(kind) {
    return kind === 'migration' || kind === 'sql-file' || kind === 'sql' || kind === 'code';
}


/***/ }),

/***/ 43266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ besideHeading),
/* harmony export */   S6: () => (/* binding */ describeAsset),
/* harmony export */   n5: () => (/* binding */ changeBehind),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// A change in, the words for it out: names in backticks, as messages have them.

/** `users.email` removed. */
function describeChange(change) {
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(change.asset, change.column));
    const renamed = change.renamedTo === null ? '' : tick(newName(change));
    const values = [change.before, change.after].map((value) => (value === null || value === '' ? 'none' : tick(value)));
    const fromTo = `${values[0]} → ${values[1]}`;
    const value = tick(change.before ?? change.after ?? '');
    switch (change.kind) {
        case 'asset-added':
        case 'table-added':
        case 'view-added':
        case 'column-added':
        case 'property-added':
            return `${name} added`;
        case 'asset-removed':
        case 'table-removed':
        case 'view-removed':
        case 'column-removed':
        case 'property-removed':
        case 'enum-removed':
        case 'function-removed':
            return `${name} removed`;
        case 'asset-renamed':
        case 'table-renamed':
        case 'column-renamed':
        case 'property-renamed':
            return `${name} renamed to ${renamed}`;
        case 'view-changed':
        case 'function-changed':
            return `${name} changed`;
        case 'column-type-changed':
        case 'property-type-changed':
            return `${name}: type ${fromTo}`;
        case 'column-required':
        case 'property-required':
            return `${name} is now required`;
        case 'column-nullable':
            return `${name} may now be null`;
        case 'property-optional':
            return `${name} is now optional`;
        case 'column-default-changed':
            return `${name}: default ${fromTo}`;
        case 'enum-value-added':
            return `${name} gains ${tick(change.after ?? change.before ?? '')}`;
        case 'enum-value-removed':
            return `${name} loses ${value}`;
        case 'enum-value-renamed':
            return `${name}: value ${value} renamed to ${tick(change.renamedTo ?? change.after ?? '')}`;
        case 'key-removed':
            return `${name}: key removed${change.before ? ` (${value})` : ''}`;
        case 'migration-edited':
            return `${name} edited after it was merged`;
        case 'migration-removed':
            return `${name} deleted`;
    }
}
/** The change that a group of findings goes back to, when the review lists it. */
function changeBehind(changes, finding) {
    if (finding.changedAsset === null)
        return null;
    const candidates = changes.filter((change) => change.asset === finding.changedAsset);
    const origin = finding.trail[0];
    return (candidates.find((c) => origin && c.path === origin.path && c.line === origin.line && c.column === origin.column) ??
        candidates.find((c) => origin && c.column === origin.column) ??
        (candidates.length === 1 ? (candidates[0] ?? null) : null));
}
/** What a message adds to a heading that says the change and where it was made. */
function besideHeading(message, change) {
    if (change === null)
        return message;
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(change.asset, change.column));
    const joint = ` in \`${change.path}:${change.line}\`, but `;
    const at = message.startsWith(`${name} is `) ? message.indexOf(joint) : -1;
    if (at < 0)
        return message;
    const rest = message.slice(at + joint.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
/** `table users`, for headings of groups whose change is not listed. */
function describeAsset(asset) {
    const kind = (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(asset);
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(asset));
    return kind === '' || (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(kind) ? name : `${kind.replace(/-/g, ' ')} ${name}`;
}
function newName(change) {
    const renamed = change.renamedTo ?? '';
    return (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(renamed) === '' ? renamed : (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(renamed);
}
/** In backticks, whatever it holds: `prose` shows a backtick in a name as a quote. */
function tick(name) {
    return `\`${name.replace(/`/g, "'")}\``;
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
        .replace(/\$/g, '&#36;')
        .replace(/@(?=\S)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
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

/***/ 1992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ splitByWeight),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export CERTAINTIES */
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41300);
// The findings of a review in, groups with one root cause each out, the worst first.

const CERTAINTIES = ['proven', 'likely', 'possible'];
function splitByWeight(review) {
    const split = { broken: [], possible: [], old: [] };
    for (const finding of review.findings) {
        if (!finding.introduced)
            split.old.push(finding);
        else if (finding.certainty === 'possible')
            split.possible.push(finding);
        else
            split.broken.push(finding);
    }
    return split;
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of [...findings].sort(byWeight)) {
        const group = groups.get(finding.cause);
        if (group) {
            group.findings.push(finding);
            group.changedAsset ??= finding.changedAsset;
            continue;
        }
        const { cause, severity, certainty, changedAsset } = finding;
        groups.set(cause, { cause, severity, certainty, changedAsset, findings: [finding] });
    }
    // Map order is the order of each group's worst finding, which is the order wanted.
    return [...groups.values()];
}
function severityRank(severity) {
    return _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
}
function byWeight(a, b) {
    return (severityRank(b.severity) - severityRank(a.severity) ||
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        a.startColumn - b.startColumn ||
        compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

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
    const shown = [];
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