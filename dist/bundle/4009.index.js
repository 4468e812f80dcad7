"use strict";
exports.id = 4009;
exports.ids = [4009];
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

/***/ 45596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ explainAsset)
/* harmony export */ });
/* harmony import */ var _graph_traverse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98500);
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
/* harmony import */ var _permalink__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19231);
// The graph and one of its assets in; out: what it is, where it is defined, who reads it and what would break without it.




const MOST_COLUMNS = 30;
const MOST_READERS = 12;
const MOST_REACHED = 10;
function explainAsset(graph, node, column, link) {
    const context = link;
    const name = (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(node.id, column);
    const kind = ((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(node.id) || node.kind).replaceAll('-', ' ');
    const own = node.columns.find((one) => one.name === column);
    const type = own && own.type !== '' ? `, ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(own.type)}${own.nullable ? '' : ', required'}` : '';
    const what = column === null
        ? `is a ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(kind)}`
        : `is a column of ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(kind)} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(node.id))}${type}`;
    const parts = [`**${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}** ${what}, defined in ${(0,_permalink__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(context, node.path, own?.line ?? node.line)}.`];
    if (column === null && node.columns.length > 0)
        parts.push(columnsOf(node));
    parts.push(sourcesOf(graph, node, column), readersOf(graph, node, column, context), breaksOf(graph, node, column));
    return parts.filter((part) => part !== '').join('\n\n');
}
function columnsOf({ columns, partial }) {
    const names = columns.slice(0, MOST_COLUMNS).map(({ name }) => (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name));
    const rest = columns.length - names.length;
    const more = rest > 0 ? ` and ${rest} more` : partial ? ' and perhaps others' : '';
    return `It has ${names.join(', ')}${more}.`;
}
/** What it is made from. */
function sourcesOf(graph, node, column) {
    const made = graph.edges.filter((edge) => edge.from === node.id && edge.to !== node.id && (column === null || edge.fromColumn === column));
    const names = [...new Set(made.map((edge) => (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(edge.to, column === null ? null : edge.toColumn)))];
    if (names.length === 0)
        return '';
    const rest = names.length - MOST_REACHED;
    const shown = names.slice(0, MOST_REACHED).map((name) => (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name));
    return `It comes from ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
function readersOf(graph, node, column, context) {
    const isReader = (edge) => edge.live && edge.to === node.id && edge.from !== node.id && (column === null || edge.toColumn === column);
    const lines = new Set(graph.edges
        .filter(isReader)
        .map((edge) => `- ${(0,_permalink__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(context, edge.path, edge.line)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(edge.from, edge.fromColumn))} · ${edge.clause}${edge.toColumn !== null && column === null ? ` ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(edge.toColumn)}` : ''}`));
    if (lines.size === 0)
        return 'Nothing in this repository reads it, as far as the graph sees.';
    const rest = lines.size - MOST_READERS;
    const shown = [...lines].slice(0, MOST_READERS);
    if (rest > 0)
        shown.push(`- and ${rest} more places`);
    return `**Read in ${lines.size} ${lines.size === 1 ? 'place' : 'places'}**\n${shown.join('\n')}`;
}
function breaksOf(graph, node, column) {
    const reached = (0,_graph_traverse__WEBPACK_IMPORTED_MODULE_3__/* .downstream */ .R_)(graph, node.id, column);
    if (reached.length === 0)
        return '';
    const names = [...new Set(reached.map((one) => (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(one.node)))];
    const shown = names.slice(0, MOST_REACHED).map((name) => (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name));
    const rest = names.length - shown.length;
    return `Without it ${names.length === 1 ? 'this breaks' : 'these break'}, directly or further on: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ answerFromGraph)
/* harmony export */ });
/* unused harmony export namedAssets */
/* harmony import */ var _report_explain_asset__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45596);
/* harmony import */ var _find_asset__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87743);
// A question in; out: what the graph says of the assets that it names. No model: nothing in it is made up.


/** Assets that one answer speaks of. */
const MOST_ASSETS = 3;
const MOST_WORDS = 120;
const NO_NAMES = new Set('the is it in on of to by who what which where how why read reads and or if we do does a an are any all from with use uses used'.split(' '));
/** null: the question names nothing that the graph knows. */
function answerFromGraph(graph, question, link) {
    const found = namedAssets(graph, question);
    if (found.length === 0)
        return null;
    return found.map(({ node, column }) => (0,_report_explain_asset__WEBPACK_IMPORTED_MODULE_0__/* .explainAsset */ .Q)(graph, node, column, link)).join('\n\n---\n\n');
}
/** Words of the question that name an asset, most telling first: what has a dot, then what is longer. */
function namedAssets(graph, question) {
    const words = question.match(/[\w$][\w$./:#@-]*[\w$]|[\w$]/g) ?? [];
    const ordered = [...new Set(words)]
        .slice(0, MOST_WORDS)
        .sort((a, b) => Number(b.includes('.')) - Number(a.includes('.')) || b.length - a.length);
    const found = new Map();
    for (const word of ordered) {
        if (found.size >= MOST_ASSETS)
            break;
        if (word.length < 2 || NO_NAMES.has(word.toLowerCase()))
            continue;
        const asset = (0,_find_asset__WEBPACK_IMPORTED_MODULE_1__.findAsset)(graph, word);
        if (!('reason' in asset) && !found.has(asset.node.id))
            found.set(asset.node.id, asset);
    }
    return [...found.values()];
}


/***/ }),

/***/ 74009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askQuestion: () => (/* binding */ askQuestion)
/* harmony export */ });
/* harmony import */ var _report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37729);
/* harmony import */ var _answer_from_graph__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6333);
/* harmony import */ var _review__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1634);
// A question that somebody starts a workflow with in; out: what the graph answers, as step summary and output.



/** An output may hold a mebibyte; nobody reads so much. */
const LONGEST_OUTPUT = 60_000;
async function askQuestion(run, inputs, edges) {
    const question = inputs.question?.trim() ?? '';
    const tree = await edges.openCheckout();
    if ('reason' in tree) {
        edges.runner.warning(`The checkout could not be read: ${tree.reason}. Put \`actions/checkout\` before this step.`);
        return [];
    }
    const read = await (0,_review__WEBPACK_IMPORTED_MODULE_1__/* .readCheckoutSettings */ .kR)(run, inputs, tree, edges.ruleIds);
    if ('errors' in read)
        return read.errors;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    const built = await edges.buildGraph(tree, read.settings, (line) => edges.runner.info(line));
    const { repository, serverUrl, event } = run;
    const facts = (0,_answer_from_graph__WEBPACK_IMPORTED_MODULE_0__/* .answerFromGraph */ .P)(built.graph, question, { repository, serverUrl, headSha: event.headSha });
    const answer = facts ?? NOTHING_NAMED;
    const told = await worded(question, answer, read.settings, edges);
    edges.runner.summary(`### ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(question, 300)}\n\n${told}`);
    edges.runner.output('answer', told.slice(0, LONGEST_OUTPUT));
    edges.runner.info(facts === null ? 'The question names nothing that the graph knows.' : 'Answered in the step summary.');
    await edges.remember(built.stats.extracted);
    return [];
}
const NOTHING_NAMED = (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)('The question names nothing that the graph knows. Name a table, column, model, route or file of this repository: `who reads users.email?`');
async function worded(question, facts, settings, edges) {
    const answer = await edges.words(question, facts, settings);
    if ('trouble' in answer)
        return answer.trouble === '' ? facts : `${facts}\n\n<sub>${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(answer.trouble)}</sub>`;
    const below = `<details><summary>What the graph says</summary>\n\n${facts}\n\n</details>`;
    return `${answer.text}\n\n${below}\n\n<sub>${answer.footer}</sub>`;
}


/***/ }),

/***/ 87743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findAsset: () => (/* binding */ findAsset)
/* harmony export */ });
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// What a person calls an asset in, the asset out: by id, by name, by the last part of its name, with or without a column.

function findAsset(graph, wanted) {
    const whole = matches(graph, wanted);
    if (whole.length === 1)
        return { node: whole[0], column: null };
    const dot = wanted.lastIndexOf('.');
    const owners = dot > 0 ? matches(graph, wanted.slice(0, dot)) : [];
    const name = wanted.slice(dot + 1);
    const withColumn = owners.flatMap((node) => {
        const column = node.columns.find((candidate) => same(candidate.name, name));
        return column ? [{ node, column: column.name }] : [];
    });
    if (whole.length === 0 && withColumn.length === 1)
        return withColumn[0];
    const several = whole.length > 0 ? whole : withColumn.map(({ node }) => node);
    if (several.length > 1) {
        return {
            reason: `${wanted} can mean ${several
                .slice(0, 5)
                .map((node) => node.id)
                .join(', ')}: write one of these`,
        };
    }
    if (owners.length > 0) {
        const columns = owners[0].columns.map((column) => column.name);
        return {
            reason: `${owners[0].name} has no column ${name}${columns.length > 0 ? `; it has ${columns.slice(0, 20).join(', ')}` : ''}`,
        };
    }
    return { reason: `nothing is called ${wanted}` };
}
/** Exact ids win over names, names over their last parts; tables and views over files of the same name. */
function matches(graph, wanted) {
    const exact = graph.nodes.filter((node) => node.id === wanted);
    if (exact.length > 0)
        return exact;
    for (const is of [
        (node) => same(node.name, wanted),
        (node) => same(node.id.slice(node.id.indexOf(':') + 1), wanted),
        (node) => !(0,_report_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(node.kind) && same(node.name.split('.').at(-1), wanted),
        (node) => node.path.endsWith(`/${wanted}`) && node.name === node.path,
    ]) {
        const found = graph.nodes.filter(is);
        const relations = found.filter((node) => node.kind === 'table' || node.kind.endsWith('view'));
        if (relations.length > 0)
            return relations;
        if (found.length > 0)
            return found;
    }
    return [];
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ })

};
;