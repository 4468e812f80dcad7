"use strict";
exports.id = 9409;
exports.ids = [9409];
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

/***/ 39409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MERMAID_MAX_CHARACTERS: () => (/* binding */ MERMAID_MAX_CHARACTERS),
/* harmony export */   MERMAID_MAX_EDGES: () => (/* binding */ MERMAID_MAX_EDGES),
/* harmony export */   countAffected: () => (/* binding */ countAffected),
/* harmony export */   drawAffected: () => (/* binding */ drawAffected),
/* harmony export */   writeAffectedMermaid: () => (/* binding */ writeAffectedMermaid),
/* harmony export */   writeMermaid: () => (/* binding */ writeMermaid)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
// A graph, or the part of it that a review is about, in; a Mermaid flow chart out that GitHub draws.


/** GitHub refuses charts beyond these. */
const MERMAID_MAX_CHARACTERS = 50_000;
const MERMAID_MAX_EDGES = 500;
/** More than a reader can take in at a glance. */
const MAX_AFFECTED = 25;
const STYLES = [
    'classDef changed fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    'classDef broken fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];
/** The changed things, what they break and what lies between; empty when fewer than three things would be drawn. */
function drawAffected(findings) {
    const picture = newPicture();
    for (const finding of findings) {
        const steps = finding.trail.map((step) => ({ asset: step.asset, column: step.column }));
        const last = steps.at(-1);
        if (last?.asset !== finding.asset)
            steps.push({ asset: finding.asset, column: finding.column });
        else
            last.column ??= finding.column;
        if (finding.changedAsset !== null && steps.length === 1) {
            steps.unshift({ asset: finding.changedAsset, column: null });
        }
        const keys = steps.map((step) => (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(step.asset, step.column));
        const fresh = new Set(keys.filter((key) => !picture.nodes.has(key))).size;
        if (picture.nodes.size + fresh > MAX_AFFECTED) {
            picture.left += 1;
            continue;
        }
        for (const [index, step] of steps.entries()) {
            const broken = index === steps.length - 1;
            addNode(picture, keys[index], (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(step.asset), index === 0 ? 'changed' : broken ? 'broken' : '');
            if (index > 0 && keys[index - 1] !== keys[index])
                addEdge(picture, keys[index - 1], keys[index]);
        }
    }
    if (picture.nodes.size < 3)
        return '';
    return write(picture, 'LR', true);
}
/** How many things `drawAffected` would draw. */
function countAffected(chart) {
    return chart.match(/^ {2}n\d+[[({>]/gm)?.length ?? 0;
}
/** What runs today, asset by asset; beyond GitHub's limits it stops and says so in a comment line. */
function writeMermaid(graph) {
    const picture = newPicture();
    const known = new Map(graph.nodes.map((node) => [node.id, node]));
    const seen = new Set();
    for (const edge of graph.edges) {
        if (!edge.live || edge.from === edge.to)
            continue;
        // Arrows point the way data flows: from what is read to its reader.
        const key = `${edge.to}\0${edge.from}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (picture.edges.length >= MERMAID_MAX_EDGES) {
            picture.left += 1;
            continue;
        }
        for (const id of [edge.to, edge.from]) {
            const node = known.get(id);
            addNode(picture, node?.name ?? (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(id), node?.kind ?? (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(id), '', id);
        }
        addEdge(picture, edge.to, edge.from);
    }
    const linked = new Set(picture.nodes.keys());
    for (const node of graph.nodes) {
        if (!linked.has(node.id) && (node.kind === 'table' || node.kind.endsWith('view'))) {
            addNode(picture, node.name, node.kind, '', node.id);
        }
    }
    return write(picture, 'LR', false);
}
function writeAffectedMermaid(review) {
    return drawAffected(review.findings.filter((finding) => finding.introduced));
}
function newPicture() {
    return { nodes: new Map(), edges: [], seen: new Set(), left: 0 };
}
function addNode(picture, label, kind, role, key = label) {
    const node = picture.nodes.get(key);
    if (!node) {
        picture.nodes.set(key, { id: `n${picture.nodes.size}`, label, kind, role });
        return;
    }
    if (node.role !== 'changed' && role !== '')
        node.role = role;
}
function addEdge(picture, from, to) {
    const line = `  ${picture.nodes.get(from).id} --> ${picture.nodes.get(to).id}`;
    if (picture.seen.has(line))
        return;
    picture.seen.add(line);
    picture.edges.push(line);
}
function write(picture, direction, styled) {
    const lines = [`flowchart ${direction}`];
    let size = 200;
    let left = picture.left;
    const drawn = new Set();
    for (const node of picture.nodes.values()) {
        const line = `  ${node.id}${shape(node.kind, escapeLabel(node.label))}${node.role === '' ? '' : `:::${node.role}`}`;
        if (size + line.length > MERMAID_MAX_CHARACTERS * 0.7) {
            left += 1;
            continue;
        }
        size += line.length + 1;
        drawn.add(node.id);
        lines.push(line);
    }
    for (const edge of picture.edges) {
        const [from, to] = edge.trim().split(' --> ');
        if (size + edge.length > MERMAID_MAX_CHARACTERS || !drawn.has(from) || !drawn.has(to)) {
            left += 1;
            continue;
        }
        size += edge.length + 1;
        lines.push(edge);
    }
    if (styled)
        lines.push(...STYLES.map((style) => `  ${style}`));
    if (left > 0)
        lines.push(`  %% ${left} more not drawn`);
    return lines.join('\n');
}
function shape(kind, label) {
    if (kind === 'table')
        return `[("${label}")]`;
    if (kind === 'view' || kind === 'materialized-view')
        return `["${label}"]`;
    if (kind === 'function' || kind === 'trigger')
        return `[["${label}"]]`;
    return `("${label}")`;
}
/** Everything but plain characters becomes a numeric code, so that a name is never syntax. */
function escapeLabel(label) {
    const line = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(label, 80);
    return line.trim() === '' ? '#32;' : line.replace(/[^\p{L}\p{N} ._/:,-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}


/***/ })

};
;