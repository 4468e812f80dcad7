"use strict";
exports.id = 4289;
exports.ids = [4289];
exports.modules = {

/***/ 98500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ downstream),
/* harmony export */   bL: () => (/* binding */ indexReaders),
/* harmony export */   k1: () => (/* binding */ downstreamOf)
/* harmony export */ });
// A graph and a thing in it in, everything that depends on it out, each with the shortest way to it.
/** Only live edges: a migration that once read a column does not read it today. */
function indexReaders(graph) {
    const edges = graph.edges.filter((edge) => edge.live);
    const nodeIds = new Map();
    const columnIds = new Map();
    for (const node of graph.nodes)
        idOf(nodeIds, node.id);
    const from = new Int32Array(edges.length);
    const to = new Int32Array(edges.length);
    const fromColumn = new Int32Array(edges.length);
    const toColumn = new Int32Array(edges.length);
    for (const [index, edge] of edges.entries()) {
        from[index] = idOf(nodeIds, edge.from);
        to[index] = idOf(nodeIds, edge.to);
        fromColumn[index] = edge.fromColumn === null ? 0 : idOf(columnIds, edge.fromColumn) + 1;
        toColumn[index] = edge.toColumn === null ? 0 : idOf(columnIds, edge.toColumn) + 1;
    }
    const starts = new Int32Array(nodeIds.size + 1);
    for (const target of to)
        starts[target + 1] += 1;
    for (let node = 0; node < nodeIds.size; node++)
        starts[node + 1] += starts[node];
    const next = starts.slice();
    const readers = new Int32Array(edges.length);
    for (let index = 0; index < edges.length; index++)
        readers[next[to[index]]++] = index;
    return { edges, nodeIds, columnIds, starts, readers, from, fromColumn, toColumn };
}
function downstream(graph, asset, column) {
    return downstreamOf(indexReaders(graph), asset, column);
}
/**
 * Breadth first. A column reaches the columns made from it, and as a whole the assets that filter or join by it: what
 * these give depends on it. Every edge is looked at no more than once per column it names and once for the whole asset.
 */
function downstreamOf(index, asset, column) {
    const start = index.nodeIds.get(asset);
    if (start === undefined)
        return [];
    // A column that no reference names may still be read by a star.
    const width = index.columnIds.size + 2;
    const firstColumn = column === null ? 0 : (index.columnIds.get(column) ?? index.columnIds.size) + 1;
    const star = (index.columnIds.get('*') ?? -2) + 1;
    // A state is a node and one of its columns; `cameBy` is the edge that led there, `cameFrom` the state before.
    const states = [start * width + firstColumn];
    const seen = new Set(states);
    const cameBy = [-1];
    const cameFrom = [-1];
    for (let at = 0; at < states.length; at++) {
        const node = Math.floor(states[at] / width);
        const wanted = states[at] % width;
        for (let slot = index.starts[node]; slot < index.starts[node + 1]; slot++) {
            const edge = index.readers[slot];
            const read = index.toColumn[edge];
            if (wanted !== 0 && wanted !== star && read !== wanted && read !== star)
                continue;
            const state = index.from[edge] * width + index.fromColumn[edge];
            if (index.from[edge] === start || seen.has(state))
                continue;
            seen.add(state);
            states.push(state);
            cameBy.push(edge);
            cameFrom.push(at);
        }
    }
    return states.slice(1).map((_, position) => reached(index, position + 1, cameBy, cameFrom));
}
function reached(index, position, cameBy, cameFrom) {
    const path = [];
    for (let at = position; cameBy[at] >= 0; at = cameFrom[at])
        path.push(index.edges[cameBy[at]]);
    path.reverse();
    const last = path.at(-1);
    return { node: last.from, column: last.fromColumn, path };
}
function idOf(ids, name) {
    const known = ids.get(name);
    if (known !== undefined)
        return known;
    ids.set(name, ids.size);
    return ids.size - 1;
}


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

/***/ 54289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assetDetail: () => (/* binding */ assetDetail),
/* harmony export */   impact: () => (/* binding */ impact),
/* harmony export */   impactJson: () => (/* binding */ impactJson),
/* harmony export */   writeDetail: () => (/* binding */ writeDetail),
/* harmony export */   writeImpact: () => (/* binding */ writeImpact)
/* harmony export */ });
/* harmony import */ var _graph_traverse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98500);
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
// A graph and an asset in; what the terminal (or a program) is told about it out: detail, or everything downstream.



function assetDetail(graph, node) {
    const history = graph.edges.filter((edge) => edge.to === node.id && !edge.live);
    return {
        node,
        reads: graph.edges.filter((edge) => edge.from === node.id && edge.to !== node.id),
        readers: graph.edges.filter((edge) => edge.to === node.id && edge.from !== node.id && edge.live),
        history,
    };
}
function writeDetail({ node, reads, readers, history }) {
    const width = Math.max(0, ...node.columns.map((column) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(column.name).length));
    const blocks = [`${node.kind.replace('-', ' ')} ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(node.name)}  ${place(node)}`];
    if (node.columns.length > 0) {
        blocks[0] += `\n${node.columns
            .map((column) => {
            const more = [
                (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(column.type),
                column.nullable ? '' : 'not null',
                column.default === null ? '' : `default ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(column.default, 80)}`,
            ];
            return `  ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(column.name).padEnd(width)}  ${more.filter((part) => part !== '').join(', ')}`.trimEnd();
        })
            .join('\n')}`;
    }
    if (readers.length > 0)
        blocks.push(list(`Read by (${readers.length})`, readers, (edge) => edge.from, (edge) => edge.toColumn));
    if (reads.length > 0)
        blocks.push(list(`Reads (${reads.length})`, reads, (edge) => (0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(edge.to, edge.toColumn), () => null));
    if (history.length > 0)
        blocks.push(list(`In migrations (${history.length})`, history, () => '', (edge) => edge.toColumn));
    if (readers.length === 0)
        blocks.push('Nothing in this repository reads it.');
    return `${blocks.join('\n\n')}\n`;
}
function list(title, edges, name, column) {
    const lines = edges.map((edge) => {
        const words = [(0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(name(edge)), edge.kind, edge.clause, column(edge) ?? ''].filter((word) => word !== '');
        return `  ${place(edge)}  ${words.map((word) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(word)).join(' · ')}`;
    });
    return [title, ...new Set(lines)].join('\n');
}
function impact(graph, node, column) {
    return (0,_graph_traverse__WEBPACK_IMPORTED_MODULE_2__/* .downstream */ .R_)(graph, node.id, column);
}
function writeImpact(node, column, reached) {
    const start = (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(node.id, column));
    if (reached.length === 0)
        return `Nothing downstream of ${start}.\n`;
    const assets = new Set(reached.map((one) => one.node)).size;
    const lines = reached.map((one) => {
        const trail = one.path.map((edge) => (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)((0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(edge.from, edge.fromColumn)));
        const last = one.path.at(-1);
        return `  ${place(last)}  ${[start, ...trail].join(' → ')}  (${last.clause})`;
    });
    return [`${assets} ${assets === 1 ? 'asset' : 'assets'} downstream of ${start}`, ...lines, ''].join('\n');
}
function impactJson(node, column, reached) {
    const value = {
        schemaVersion: 1,
        asset: node.id,
        column,
        downstream: reached.map((one) => ({
            asset: one.node,
            column: one.column,
            trail: one.path.map((edge) => ({
                asset: edge.from,
                column: edge.fromColumn,
                clause: edge.clause,
                path: edge.path,
                line: edge.line,
            })),
        })),
    };
    return `${JSON.stringify(value, null, 2)}\n`;
}
function place({ path, line, startColumn }) {
    return `${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(path)}:${line}:${startColumn}`;
}


/***/ })

};
;