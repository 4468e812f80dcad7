"use strict";
exports.id = 2794;
exports.ids = [2794];
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

/***/ 41121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ costOutput),
/* harmony export */   Qw: () => (/* binding */ spendingWords),
/* harmony export */   Qx: () => (/* binding */ explanationSections),
/* harmony export */   Uj: () => (/* binding */ explainedBy),
/* harmony export */   _g: () => (/* binding */ explanationData),
/* harmony export */   lo: () => (/* binding */ explanationHtml),
/* harmony export */   mV: () => (/* binding */ explanationJson)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37729);
/* harmony import */ var _permalink__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19231);
/* harmony import */ var _safe_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47403);
// What a model added in; out: how the comment, the HTML page and the JSON show it. Its words are rebuilt, never passed on.




const SHOWN_CAUSES = 20;
const SHOWN_SUMMARY = 2_500;
/** The words first, the rest in a fold; or the one line that says why there are none. */
function explanationSections(explained, context, importance) {
    if (!explained)
        return [];
    const { explanation, trouble } = explained;
    const sections = [];
    if (explanation) {
        const summary = (0,_safe_markdown__WEBPACK_IMPORTED_MODULE_1__/* .safeMarkdown */ .f)((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(explanation.summary, SHOWN_SUMMARY), context);
        sections.push({ importance, head: `**In words** · ${summary}`, items: [] });
        sections.push({
            importance: importance + 0.5,
            head: `<details><summary>${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(foldTitle(explanation))}</summary>`,
            items: foldItems(explanation, context),
            tail: '</details>',
            more: (left) => `- ${left} more`,
        });
    }
    if (trouble !== null)
        sections.push({ importance, head: `*In words: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(trouble)}*`, items: [] });
    return sections;
}
/** `4,120 tokens, $0.02` for the footer; empty when nothing was spent. */
function spendingWords({ calls, inputTokens, outputTokens, usd }) {
    if (calls === 0)
        return '';
    const tokens = `${(inputTokens + outputTokens).toLocaleString('en-US')} tokens`;
    return `${tokens}, ${usd === null ? 'price not known' : usd === 0 ? 'no cost' : `$${usd < 0.01 ? usd.toFixed(4) : usd.toFixed(2)}`}`;
}
/** For the output `cost-usd`: a number, empty when it is not known. */
function costOutput(explained) {
    const usd = explained ? explained.spending.usd : 0;
    return usd === null ? '' : String(Number(usd.toFixed(6)));
}
/** Who put it into words, for the footer. */
function explainedBy(explained) {
    if (!explained)
        return '';
    const spent = spendingWords(explained.spending);
    if (!explained.explanation)
        return spent === '' ? '' : spent;
    return `in words by ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(explained.explanation.model, 80)}, ${spent === '' ? 'from the cache' : spent}`;
}
function explanationJson({ explanation, trouble, spending }) {
    if (explanation === null)
        return { explanation, trouble, spending };
    const { fixes: _, spending: __, ...told } = explanation;
    return { explanation: told, trouble, spending };
}
/** Plain texts for a page that escapes them itself. */
function explanationData(explained) {
    if (!explained || (explained.explanation === null && explained.trouble === null))
        return null;
    const { explanation, trouble, spending } = explained;
    return {
        summary: explanation?.summary ?? '',
        trouble: trouble ?? '',
        by: [explanation?.model ?? '', spendingWords(spending)].filter((part) => part !== '').join(', '),
        confidence: explanation ? explanation.confidence.toFixed(2) : '',
        causes: (explanation?.causes ?? []).map((cause) => ({
            name: (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(cause.asset),
            path: cause.path ?? '',
            line: cause.line ?? 1,
            errorType: cause.errorType,
            text: cause.explanation,
            severity: cause.severity,
        })),
        notes: explanation ? notesOf(explanation).map(([name, value]) => ({ name, value })) : [],
    };
}
/** A part of a page without script; empty when there is nothing to say. */
function explanationHtml(explained) {
    const data = explanationData(explained);
    if (data === null)
        return '';
    const paragraphs = (text) => text
        .split(/\n{2,}/)
        .map((part) => `<p>${words(part)}</p>`)
        .join('');
    const causes = data.causes.map(({ name, path, line, errorType, text, severity }) => {
        const place = path === '' ? '' : ` · <code>${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(`${path}:${line}`)}</code>`;
        return `<li><code>${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}</code>${place} · ${words(errorType)}<br>${words(text)} ${words(severity)}</li>`;
    });
    const notes = data.notes.map(({ name, value }) => `<li>${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(name)}: ${words(value)}</li>`);
    return [
        '<h2>In words</h2>',
        data.summary === '' ? '' : paragraphs(data.summary),
        data.trouble === '' ? '' : `<p class="soft">${words(data.trouble)}</p>`,
        causes.length === 0 ? '' : `<ul>${causes.join('')}</ul>`,
        notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`,
        data.by === '' ? '' : `<p class="soft">${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(data.by)}</p>`,
    ].join('');
}
function foldTitle({ causes, confidence, toTest }) {
    const worst = causes.map(({ complexity }) => complexity).sort((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0];
    const parts = [
        causes.length === 1 ? 'Root cause' : 'Root causes',
        `confidence ${confidence.toFixed(2)}`,
        ...(worst === undefined ? [] : [worst]),
        ...(toTest.length === 0 ? [] : ['what to test']),
    ];
    return parts.join(' · ');
}
const RANK = ['trivial', 'simple', 'moderate', 'complex'];
function foldItems(explanation, context) {
    const { causes, quotes } = explanation;
    const items = causes.slice(0, SHOWN_CAUSES).map((cause) => causeItem(cause, context));
    if (causes.length > SHOWN_CAUSES)
        items.push(`- ${causes.length - SHOWN_CAUSES} more root causes`);
    items.push(...quotes.map((quote) => `- in the log: ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(quote)}`));
    items.push(...notesOf(explanation).map(([name, value]) => `- ${name}: ${(0,_safe_markdown__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(value, context)}`));
    return items;
}
function causeItem(cause, context) {
    const { asset, path, line, clause, errorType, explanation, severity } = cause;
    const place = path === null ? null : (0,_permalink__WEBPACK_IMPORTED_MODULE_3__/* .fileLink */ .RF)(context, path, line ?? 1);
    const name = path === asset && place !== null
        ? `**${place}**`
        : `**${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(asset))}**${place === null ? '' : ` · ${place}`}`;
    const head = [name, clause === null ? '' : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)(clause), errorType === '' ? '' : (0,_safe_markdown__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(errorType, context)];
    const lines = [head.filter((part) => part !== '').join(' · '), (0,_safe_markdown__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(explanation, context)];
    if (severity !== '')
        lines.push((0,_safe_markdown__WEBPACK_IMPORTED_MODULE_1__/* .safeLine */ .o)(severity, context));
    return `- ${lines.join('  \n  ')}`;
}
function notesOf({ reasons, doubts, toTest, dropped }) {
    return [
        ...reasons.map((one) => ['for', one]),
        ...doubts.map((one) => ['against', one]),
        ...toTest.map((one) => ['test', one]),
        ...dropped.map((one) => ['left out', one]),
    ];
}
/** Names in backticks become code; everything else is text, bold too. */
function words(text) {
    return text
        .replaceAll('**', '')
        .split('`')
        .map((part, at) => (at % 2 === 1 ? `<code>${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(part)}</code>` : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(part)))
        .join('');
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJson: () => (/* binding */ writeJson)
/* harmony export */ });
/* harmony import */ var _explanation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41121);
// A review in, the JSON of `check --format json` out: INTERFACES.md, section 3.

/** `explained`: what a model added; without one the JSON says nothing of it. */
function writeJson(review, explained) {
    const { schemaVersion, base, head, verdict, severity, stats } = review;
    const value = {
        schemaVersion,
        base,
        head,
        verdict,
        severity,
        changes: review.changes.map(({ kind, asset, column, renamedTo, before, after, path, line, endLine }) => ({
            kind,
            asset,
            column,
            renamedTo,
            before,
            after,
            path,
            line,
            endLine,
        })),
        findings: review.findings.map(writeFinding),
        ignored: review.ignored.map((finding) => ({ ...writeFinding(finding), reason: finding.reason })),
        problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        stats,
        ...(isWorthTelling(explained) ? { inWords: (0,_explanation__WEBPACK_IMPORTED_MODULE_0__/* .explanationJson */ .mV)(explained) } : {}),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function isWorthTelling(explained) {
    return explained !== undefined && (explained.explanation !== null || explained.trouble !== null);
}
function writeFinding(finding) {
    const { id, rule, severity, certainty, introduced, asset, column, changedAsset, cause } = finding;
    const { clause, message, help, fix } = finding;
    return {
        id,
        rule,
        severity,
        certainty,
        introduced,
        asset,
        column,
        changedAsset,
        ...place(finding),
        clause,
        message,
        help,
        trail: finding.trail.map((step) => ({ asset: step.asset, column: step.column, path: step.path, line: step.line })),
        fix: fix && {
            kind: fix.kind,
            verified: fix.verified,
            edits: fix.edits.map((edit) => ({ ...place(edit), text: edit.text })),
            ...(fix.added ? { added: fix.added.map(({ path, text }) => ({ path, text })) } : {}),
        },
        cause,
    };
}
function place({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}


/***/ }),

/***/ 19231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// A place in the repository in, a link to exactly those lines at that commit out.

/** Rendered pages hide the lines of these files; `?plain=1` shows the source. */
const RENDERED = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|ipynb|csv|tsv|geojson|svg|org|textile|rdoc|wiki)$/i;
function permalink(context, path, line, endLine = line) {
    const plain = RENDERED.test(path) ? '?plain=1' : '';
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${context.serverUrl}/${context.repository}/blob/${context.headSha}/${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}${plain}${lines}`;
}
/** [`path:line`](permalink); without a context only the code span. */
function fileLink(context, path, line, endLine = line) {
    const label = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`);
    return context ? `[${label}](${permalink(context, path, line, endLine)})` : label;
}
/** [`:line`](permalink), for further lines of a file that was just named. */
function lineLink(context, path, line) {
    const label = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`:${line}`);
    return context ? `[${label}](${permalink(context, path, line)})` : label;
}


/***/ }),

/***/ 47403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ safeMarkdown),
/* harmony export */   o: () => (/* binding */ safeLine)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// A model's Markdown in; out: the same words rebuilt from an allow-list. No HTML, image, mention, heading or foreign link.

const LONGEST = 12_000;
const ITEM = /^( {0,8})(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/;
function safeMarkdown(text, own = null) {
    const blocks = [];
    let paragraph = [];
    let fenced = null;
    const lines = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, LONGEST)).split('\n');
    for (const line of lines) {
        const mark = /^\s{0,8}(`{3,}|~{3,})\s*([\w+-]{0,20})/.exec(line);
        if (fenced) {
            if (mark && mark[1].startsWith(fenced.mark) && line.trim() === mark[1]) {
                blocks.push((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(fenced.language, fenced.lines.join('\n')));
                fenced = null;
            }
            else
                fenced.lines.push(line);
            continue;
        }
        if (mark) {
            endParagraph();
            fenced = { mark: mark[1], language: mark[2], lines: [] };
            continue;
        }
        const item = ITEM.exec(line);
        if (item) {
            endParagraph();
            const indent = item[1].length >= 2 ? '  ' : '';
            blocks.push(`${indent}${item[2] === undefined ? '-' : `${Number(item[2])}.`} ${inline(item[3], own)}`);
        }
        else if (line.trim() === '')
            endParagraph();
        else
            paragraph.push(line.replace(/^\s*(?:#{1,6}\s+|>\s?)+/, ''));
    }
    // A fence that never ends is code to the end.
    if (fenced)
        blocks.push((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(fenced.language, fenced.lines.join('\n')));
    endParagraph();
    return join(blocks);
    function endParagraph() {
        if (paragraph.length > 0)
            blocks.push(inline(paragraph.join(' '), own));
        paragraph = [];
    }
}
/** One line of a model's words: nothing in it begins a block. */
function safeLine(text, own = null) {
    return inline(text.replace(/\s+/g, ' ').trim(), own);
}
/** Items of one list stand together; anything else keeps its distance. */
function join(blocks) {
    let text = '';
    for (const [index, block] of blocks.entries()) {
        if (index > 0)
            text += isItem(block) && isItem(blocks[index - 1]) ? '\n' : '\n\n';
        text += block;
    }
    return text;
}
function isItem(block) {
    return /^ {0,2}(?:-|\d{1,3}\.) /.test(block);
}
/** Code spans, bold, and links to our own pages; whatever else it holds is text. */
const SPAN = /(`{1,3})([^`]{1,1000}?)\1(?!`)|\*\*([^*`[\]]{1,1000}?)\*\*|!?\[([^[\]]{1,300}?)\]\(([^()\s]{1,500})(?: "[^"]{0,200}")?\)/g;
function inline(text, own) {
    let rebuilt = '';
    // Words that stand together in the end are made harmless together: `@[name](x)` would be a mention otherwise.
    let plain = '';
    let at = 0;
    for (const match of text.matchAll(SPAN)) {
        plain += text.slice(at, match.index);
        at = match.index + match[0].length;
        const [whole, , span, bold, label, target] = match;
        const address = own === null || target === undefined || whole.startsWith('!') ? null : ownAddress(target, own);
        if (label !== undefined && address === null)
            plain += label.replace(/[`*]/g, '');
        else if (bold?.trim() === '')
            plain += whole;
        else {
            rebuilt += words(plain);
            plain = '';
            if (span !== undefined)
                rebuilt += (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(span, 1000);
            else if (bold !== undefined)
                rebuilt += `**${words(bold.trim())}**`;
            else
                rebuilt += `[${words(label.replace(/[`*]/g, ''))}](${address})`;
        }
    }
    return rebuilt + words(plain + text.slice(at));
}
/** White space at the ends stays: it stands between spans. */
function words(text) {
    const [lead] = /^\s*/.exec(text);
    return lead === '' ? (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text) : ` ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text.slice(lead.length))}`;
}
/** Only files and commits of this repository: a link to an issue would leave a trace there. */
function ownAddress(target, { serverUrl, repository }) {
    if (!URL.canParse(target))
        return null;
    const { origin, pathname, hash } = new URL(target);
    if (origin !== new URL(serverUrl).origin)
        return null;
    if (!pathname.startsWith(`/${repository}/`))
        return null;
    const rest = pathname.slice(repository.length + 2);
    if (!/^(?:blob|commit)\/[\w./%~-]{1,300}$/.test(rest) || rest.includes('..'))
        return null;
    return `${origin}${pathname}${/^#[\w-]{1,40}$/.test(hash) ? hash : ''}`;
}


/***/ })

};
;