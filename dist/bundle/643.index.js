"use strict";
exports.id = 643;
exports.ids = [643];
exports.modules = {

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
/** Declared in a file, with `#NAME` behind its path. */
const DECLARED = new Set(['entity', 'type', 'component', 'provider', 'module']);
/** `table:public.users` with column `email`: `users.email`. Files keep their path, types of code lose it. */
function assetName(asset, column = null) {
    const kind = assetKind(asset);
    const rest = kind === '' ? asset : asset.slice(kind.length + 1);
    const isCode = DECLARED.has(kind);
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

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSarif: () => (/* binding */ writeSarif)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
// A review in, a SARIF 2.1.0 log out: for code scanning and editors.


/** Code scanning takes 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 100;
/** Code scanning sorts by this scale of 0 to 10. */
const SECURITY_SCALE = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '3.0',
    none: '0.0',
};
function writeSarif(review, { version, rules = [] }) {
    const findings = [...review.findings, ...review.ignored].slice(0, MAX_RESULTS);
    const texts = new Map(rules.map((rule) => [rule.id, rule]));
    const ids = [...new Set([...findings.map((finding) => finding.rule), ...texts.keys()])].sort();
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Throughline',
                        semanticVersion: version,
                        rules: ids.map((id) => describeRule(id, texts.get(id), findings)),
                    },
                },
                automationDetails: { id: 'throughline/' },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: review.problems.slice(0, 1000).map((problem) => ({
                            level: 'note',
                            message: { text: text(problem.reason) },
                            locations: [location(problem.path, { line: problem.line })],
                        })),
                    },
                ],
                results: findings.map((finding) => writeResult(finding, ids.indexOf(finding.rule))),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function describeRule(id, rule, findings) {
    const finding = findings.find((candidate) => candidate.rule === id);
    const severity = rule?.severity ?? finding?.severity ?? 'medium';
    const help = rule?.mend ?? finding?.help ?? '';
    const why = rule?.why ?? '';
    const title = rule?.title ?? id.replace(/-/g, ' ');
    return {
        id,
        name: id.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase()),
        shortDescription: { text: text(title) || id },
        fullDescription: { text: text(why) || text(title) || id },
        help: { text: text(help) || text(title) || id, markdown: markdown(help) || markdown(title) || id },
        defaultConfiguration: { level: level(severity) },
        properties: { tags: ['database', 'contract'], precision: 'high', 'problem.severity': problemSeverity(severity) },
    };
}
function writeResult(finding, ruleIndex) {
    const related = finding.trail.slice(0, MAX_RELATED).map((step, index) => ({
        id: index + 1,
        ...location(step.path, { line: step.line }),
        message: { text: text((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(step.asset, step.column)) },
    }));
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: finding.certainty === 'proven' ? level(finding.severity) : 'note',
        kind: 'fail',
        message: { text: text([finding.message, finding.help].filter((part) => part !== '').join('\n')) || finding.rule },
        locations: [
            {
                ...location(finding.path, finding),
                logicalLocations: [{ fullyQualifiedName: text((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(finding.asset, finding.column)), kind: 'member' }],
            },
        ],
        ...(related.length > 0 ? { relatedLocations: related } : {}),
        partialFingerprints: { 'throughline/v1': finding.id },
        baselineState: finding.introduced ? 'new' : 'unchanged',
        rank: Number(SECURITY_SCALE[finding.severity]) * 10,
        ...(finding.fix && allEdits(finding.fix).length > 0
            ? { fixes: [writeFix(allEdits(finding.fix), finding.help)] }
            : {}),
        ...(finding.reason === undefined
            ? {}
            : { suppressions: [{ kind: 'external', status: 'accepted', justification: text(finding.reason) }] }),
        properties: {
            severity: finding.severity,
            certainty: finding.certainty,
            clause: finding.clause,
            asset: finding.asset,
            column: finding.column,
            changedAsset: finding.changedAsset,
            cause: finding.cause,
        },
    };
}
/** A new file is an empty one that is given its text. */
function allEdits({ edits, added = [] }) {
    const start = { line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    return [...edits, ...added.map(({ path, text }) => ({ path, ...start, text }))];
}
function writeFix(edits, help) {
    const paths = [...new Set(edits.map((edit) => edit.path))];
    return {
        ...(help === '' ? {} : { description: { text: text(help) } }),
        artifactChanges: paths.map((path) => ({
            artifactLocation: artifact(path),
            replacements: edits
                .filter((edit) => edit.path === path)
                .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
        })),
    };
}
function location(path, range) {
    return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
}
function artifact(path) {
    return { uri: (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path), uriBaseId: '%SRCROOT%' };
}
function region(range) {
    const startLine = Math.max(1, range.line);
    if (range.startColumn === undefined)
        return { startLine };
    return {
        startLine,
        startColumn: Math.max(1, range.startColumn),
        endLine: Math.max(startLine, range.endLine ?? startLine),
        endColumn: Math.max(1, range.endColumn ?? range.startColumn),
    };
}
function level(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'medium' ? 'warning' : 'note';
}
function problemSeverity(severity) {
    const name = level(severity);
    return name === 'note' ? 'recommendation' : name;
}
function text(message) {
    return (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(message), 4000);
}
function markdown(message) {
    return message === '' ? '' : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(message);
}


/***/ })

};
;