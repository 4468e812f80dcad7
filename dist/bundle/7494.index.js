"use strict";
exports.id = 7494;
exports.ids = [7494];
exports.modules = {

/***/ 12195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ joinNames),
/* harmony export */   a: () => (/* binding */ missingNames)
/* harmony export */ });
// A failure's message in; out: the table and column that a database says it does not know, and what the graph knows of them.
const NAME = String.raw `["'\u0060\[]?([\w$.-]+)["'\u0060\]]?`;
/** Each gives a table, a column or both, by the words of one database or library. */
const MESSAGES = [
    // PostgreSQL, Redshift
    { pattern: /column "?(?:([\w$]+)\.)?([\w$]+)"? of relation "([\w$.]+)" does not exist/i, column: 2, table: 3 },
    { pattern: /column "?(?:([\w$]+)\.)?"?([\w$]+)"? does not exist/i, table: 1, column: 2 },
    { pattern: /relation "([\w$.]+)" does not exist/i, table: 1 },
    // MySQL, MariaDB
    { pattern: /Unknown column '(?:([\w$]+)\.)?([\w$]+)' in/i, table: 1, column: 2 },
    { pattern: /Table '([\w$.-]+)' doesn't exist/i, table: 1 },
    // SQLite
    { pattern: /table ([\w$.]+) has no column named ([\w$]+)/i, table: 1, column: 2 },
    { pattern: /no such column: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
    { pattern: /no such table: ([\w$.]+)/i, table: 1 },
    // SQL Server
    { pattern: /Invalid column name '([\w$]+)'/i, column: 1 },
    { pattern: /Invalid object name '([\w$.]+)'/i, table: 1 },
    // Snowflake, BigQuery, Databricks, DuckDB
    { pattern: /invalid identifier '(?:([\w$]+)\.)?([\w$]+)'/i, table: 1, column: 2 },
    { pattern: /Object '([\w$.]+)' does not exist/i, table: 1 },
    { pattern: /Unrecognized name: (?:([\w$]+)\.)?([\w$]+)/i, table: 1, column: 2 },
    { pattern: new RegExp(String.raw `Referenced column ${NAME} not found in FROM clause`, 'i'), column: 1 },
    { pattern: new RegExp(String.raw `Table with name ${NAME} does not exist`, 'i'), table: 1 },
    { pattern: /Not found: Table ([\w$.:-]+)/i, table: 1 },
    { pattern: /A column.{0,60}with name ["'`]?([\w$]+)["'`]? cannot be resolved/i, column: 1 },
    // Prisma
    { pattern: /The column [`'"](?:([\w$]+)\.)?([\w$]+)[`'"] does not exist/i, table: 1, column: 2 },
    { pattern: /The table [`'"]([\w$.]+)[`'"] does not exist/i, table: 1 },
];
function missingNames(message) {
    const found = [];
    for (const { pattern, table, column } of MESSAGES) {
        const match = pattern.exec(message.slice(0, 20_000));
        if (!match)
            continue;
        const named = { table: part(match, table), column: part(match, column) };
        if (!found.some((one) => one.column === named.column && one.table === named.table))
            found.push(named);
    }
    // The most telling message of one place says both.
    return found.some(({ column }) => column !== null) ? found.filter(({ column }) => column !== null) : found;
}
/** What the graph knows under such names. Several, when the name alone does not tell which table is meant. */
function joinNames(names, graph) {
    return names.flatMap((name) => (name.column === null ? joinTable(name, graph) : joinColumn(name, graph))).slice(0, 8);
}
function joinTable({ table }, graph) {
    if (table === null)
        return [];
    const gone = graph.gone.filter((one) => one.column === null && isNamed(one.asset, table));
    if (gone.length > 0)
        return gone.map((one) => joined(one.asset, null, one, graph));
    return graph.nodes
        .filter((node) => isTable(node) && isNamed(node.id, table))
        .map((node) => joined(node.id, null, null, graph));
}
function joinColumn({ table, column }, graph) {
    const wanted = column.toLowerCase();
    // A qualifier is often an alias: it narrows when it names a table, and says nothing otherwise.
    const qualifies = table !== null &&
        [...graph.nodes, ...graph.gone.map(({ asset }) => ({ id: asset }))].some(({ id }) => isNamed(id, table));
    const isMeant = (asset) => !qualifies || isNamed(asset, table);
    const gone = graph.gone.filter((one) => one.column?.toLowerCase() === wanted && isMeant(one.asset));
    if (gone.length > 0)
        return gone.map((one) => joined(one.asset, one.column, one, graph));
    const there = graph.nodes.filter((node) => isTable(node) && isMeant(node.id) && node.columns.some(({ name }) => name.toLowerCase() === wanted));
    return there.map((node) => joined(node.id, column, null, graph));
}
function joined(asset, column, gone, graph) {
    const readers = new Map();
    for (const one of [...graph.faults, ...graph.edges]) {
        const name = 'toColumn' in one ? one.toColumn : one.column;
        if (!one.live || one.to !== asset || (column !== null && name !== column))
            continue;
        readers.set(`${one.path}:${one.line}`, { path: one.path, line: one.line });
        if (readers.size >= 10)
            break;
    }
    const node = graph.nodes.find(({ id }) => id === asset) ?? null;
    return { asset, column, gone, node, readers: [...readers.values()] };
}
function isTable(node) {
    return ['table', 'view', 'materialized-view', 'dbt-model', 'dbt-source', 'dbt-seed'].includes(node.kind);
}
/** `users` and `public.users` both name `table:public.users`; dbt's ids end in the model's name. */
function isNamed(asset, name) {
    const own = asset
        .slice(asset.indexOf(':') + 1)
        .split('/')
        .at(-1)
        .toLowerCase();
    const wanted = name.toLowerCase();
    return own === wanted || own.endsWith(`.${wanted}`) || wanted.endsWith(`.${own}`);
}
function part(match, index) {
    const text = index === undefined ? undefined : match[index];
    return text === undefined || text === '' ? null : text;
}


/***/ }),

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

/***/ 28923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ templateKey),
/* harmony export */   FF: () => (/* binding */ exactKey),
/* harmony export */   MU: () => (/* binding */ keysOfIncident),
/* harmony export */   PB: () => (/* binding */ wordsOfIncident),
/* harmony export */   Pn: () => (/* binding */ pathKey),
/* harmony export */   S8: () => (/* binding */ testKey)
/* harmony export */ });
// What two failures can share, written as keys that an index finds: signatures, the test, the places.
/** Places that very many failures name tell little; more are not looked for. */
const MOST_PATHS = 40;
function exactKey(signature) {
    return `exact:${signature}`;
}
function templateKey(signature) {
    return `template:${signature}`;
}
function testKey(test) {
    return `test:${test.slice(0, 300)}`;
}
function pathKey(path) {
    return `path:${path.slice(0, 300)}`;
}
function keysOfIncident({ exact, template, test, paths }) {
    return [
        ...new Set([
            ...exact.map(exactKey),
            ...(template === '' ? [] : [templateKey(template)]),
            ...(test === null ? [] : [testKey(test)]),
            ...paths.slice(0, MOST_PATHS).map(pathKey),
        ]),
    ];
}
function wordsOfIncident({ text, test, tool, paths }) {
    return [text, test ?? '', tool ?? '', ...paths.slice(0, MOST_PATHS)].join('\n').slice(0, 8000);
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ knownFixes),
/* harmony export */   gL: () => (/* binding */ groupByFix),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export confidenceOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48692);
// What became of earlier fixes of a signature in; out: each distinct repair with how often it was applied, how often it
// helped and what that is worth.


/**
 * Rule of succession: the share of successes with one success and one failure added, so that one lucky case proves
 * nothing (0.67), two clean ones do (0.75), and a failure needs three more successes to be forgiven.
 */
function confidenceOf(succeeded, applied) {
    return (succeeded + 1) / (applied + 2);
}
/** Best first. Reverted repairs are not among them, whatever else speaks for them. */
function knownFixes(history, sameIncidents) {
    const found = [];
    const byFix = groupByFix(history);
    for (const proposals of byRepair(history.proposed).values()) {
        // One failing commit is one case, however often its run was started and its fix proposed.
        const cases = new Map();
        let last = null;
        for (const proposal of proposals) {
            const end = endOf(proposal.fix, proposal.incident, byFix.get(`${proposal.fix} ${proposal.incident}`));
            const key = `${proposal.incident} ${proposal.headSha}`;
            if (weight(end) >= weight(cases.get(key) ?? 'unused'))
                cases.set(key, end);
            if (end === 'succeeded' && (last === null || proposal.at >= last.at))
                last = proposal;
        }
        const ends = [...cases.values()];
        if (last === null || ends.includes('reverted'))
            continue;
        const succeeded = ends.filter((end) => end === 'succeeded').length;
        const applied = succeeded + ends.filter((end) => end === 'failed' || end === 'rejected').length;
        found.push({
            fix: last.fix,
            title: last.title,
            patch: last.patch,
            before: last.before,
            applied,
            succeeded,
            confidence: confidenceOf(succeeded, applied),
            isSame: proposals.some(({ incident }) => sameIncidents.has(incident)),
            lastAt: last.at,
        });
    }
    return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.confidence - a.confidence || (a.lastAt < b.lastAt ? 1 : -1));
}
/** Merged and green together are a success; a run that is red at last, or a pull request closed unmerged, is a failure. */
function endOf(fix, incident, history) {
    const outcomes = history.outcomes.filter((event) => event.fix === fix && event.incident === incident);
    const said = new Set(outcomes.map(({ outcome }) => outcome));
    if (said.has('reverted'))
        return 'reverted';
    const runs = outcomes.filter(({ outcome }) => outcome === 'green' || outcome === 'red');
    const lastRun = [...runs].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.outcome;
    if (said.has('merged') && lastRun === 'green')
        return 'succeeded';
    if (lastRun === 'red' || (said.has('closed') && !said.has('merged')))
        return 'failed';
    const isOfFix = (event) => event.fix === fix && event.incident === incident;
    if (history.applied.some(isOfFix) || said.size > 0)
        return 'pending';
    return history.decided.some((event) => isOfFix(event) && event.decision === 'rejected') ? 'rejected' : 'unused';
}
/** Each fix with what is its own, so that a long history is not walked once for every fix. */
function groupByFix({ proposed, decided, applied, outcomes, }) {
    const groups = new Map();
    for (const { fix, incident } of proposed)
        groups.set(`${fix} ${incident}`, { decided: [], applied: [], outcomes: [] });
    for (const event of decided)
        groups.get(`${event.fix} ${event.incident}`)?.decided.push(event);
    for (const event of applied)
        groups.get(`${event.fix} ${event.incident}`)?.applied.push(event);
    for (const event of outcomes)
        groups.get(`${event.fix} ${event.incident}`)?.outcomes.push(event);
    return groups;
}
function weight(end) {
    return ['unused', 'pending', 'rejected', 'failed', 'succeeded', 'reverted'].indexOf(end);
}
/** The same lines in the same files made the same other lines: one repair, on whatever commit. */
function byRepair(proposed) {
    const groups = new Map();
    for (const event of proposed) {
        const key = repairOf(event);
        groups.set(key, [...(groups.get(key) ?? []), event]);
    }
    return groups;
}
function repairOf({ patch, before }) {
    const edits = patch.edits.map((edit, at) => {
        const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(before[at] ?? '');
        const head = (lines[0] ?? '').slice(0, edit.startColumn - 1);
        const tail = (lines[edit.endLine - edit.line] ?? '').slice(edit.endColumn - 1);
        return [edit.path, lines, (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(`${head}${edit.text}${tail}`)];
    });
    const added = patch.added.map(({ path, text }) => [path, text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([edits.map((one) => JSON.stringify(one)).sort(), added.sort()]), 'hex');
}


/***/ }),

/***/ 90565:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutHiddenLines)
/* harmony export */ });
// Markdown with quoted words of strangers in; the same out, in which nothing begins an HTML comment, not even in code:
// later runs read hidden lines of this product's own comments, and only the product may write them.
function withoutHiddenLines(markdown) {
    return markdown.replaceAll('<!--', '<!\u200b--');
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


/***/ }),

/***/ 51329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkNamed)
/* harmony export */ });
/* harmony import */ var _evidence_database_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12195);
/* harmony import */ var _graph_traverse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98500);
/* harmony import */ var _report_asset_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58736);
/* harmony import */ var _find_asset__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87743);
// Words of a text, the tree's paths and the graph in; out: what of them this repository has or had, where, and who depends on it.




const MOST_NAMES = 60;
const MOST_THINGS = 12;
const MOST_NEAREST = 4;
/** A name that means so many things means none. */
const LEAST_NAME = 3;
function linkNamed(words, text, paths, graph) {
    const things = new Map();
    const index = graph === null ? null : (0,_graph_traverse__WEBPACK_IMPORTED_MODULE_3__/* .indexReaders */ .bL)(graph);
    function add(thing) {
        const key = `${thing.asset ?? thing.path}\0${thing.column ?? ''}`;
        if (!things.has(key) && things.size < MOST_THINGS)
            things.set(key, thing);
    }
    for (const { said, path, line } of words.paths) {
        const own = paths.match(path);
        if (own !== null)
            add(fileThing(said, own, line, graph));
    }
    if (graph === null || index === null)
        return [...things.values()];
    for (const { asset, column, gone, node } of (0,_evidence_database_error__WEBPACK_IMPORTED_MODULE_0__/* .joinNames */ .J)((0,_evidence_database_error__WEBPACK_IMPORTED_MODULE_0__/* .missingNames */ .a)(text), graph)) {
        if (gone === null && node === null)
            continue;
        const said = `${shortOf(asset)}${column === null ? '' : `.${column}`}`;
        const home = gone?.cause ?? node;
        const thing = { said, asset, column, path: home.path, line: home.line, gone: gone?.cause ?? null };
        add({ ...thing, ...readersOf(asset, column, graph, index) });
    }
    for (const name of words.names.slice(0, MOST_NAMES)) {
        if (name.length < LEAST_NAME)
            continue;
        const found = (0,_find_asset__WEBPACK_IMPORTED_MODULE_2__.findAsset)(graph, name);
        if (!('reason' in found))
            add(assetThing(name, found.node, found.column, graph, index));
        else
            for (const thing of goneThings(name, graph, index))
                add(thing);
    }
    for (const { method, path } of words.routes) {
        const node = graph.nodes.find((one) => one.kind === 'route' && isRoute(one.name, method, path));
        if (node)
            add(assetThing(`${method ?? ''} ${path}`.trim(), node, null, graph, index));
    }
    return [...things.values()];
}
function fileThing(said, path, line, graph) {
    const nearest = [];
    const readers = new Set();
    const homes = new Map((graph?.nodes ?? []).filter((node) => node.path === path).map((node) => [node.id, node]));
    for (const edge of graph?.edges ?? []) {
        if (!edge.live || edge.path === path || !homes.has(edge.to) || readers.has(edge.path))
            continue;
        readers.add(edge.path);
        if (nearest.length < MOST_NEAREST)
            nearest.push({ asset: edge.from, column: null, path: edge.path, line: edge.line });
    }
    return { said, asset: null, column: null, path, line, gone: null, readers: readers.size, nearest };
}
function assetThing(said, node, column, graph, index) {
    const own = column === null ? undefined : node.columns.find(({ name }) => name === column);
    const line = own?.line ?? node.line;
    const place = { said, asset: node.id, column, path: node.path, line, gone: null };
    return { ...place, ...readersOf(node.id, column, graph, index) };
}
/** `users.email`, or `users`, that a migration took away. */
function goneThings(name, graph, index) {
    if (!/[._]/.test(name))
        return [];
    const wanted = name.toLowerCase();
    const found = graph.gone.filter(({ asset, column }) => {
        const own = `${shortOf(asset)}${column === null ? '' : `.${column}`}`.toLowerCase();
        return own === wanted || own.endsWith(`.${wanted}`) || wanted.endsWith(`.${own}`);
    });
    return found.slice(0, 2).map(({ asset, column, cause }) => ({
        ...{ said: name, asset, column, path: cause.path, line: cause.line, gone: cause },
        ...readersOf(asset, column, graph, index),
    }));
}
/** What breaks with it: assets of today, and places that still name what is gone. */
function readersOf(asset, column, graph, index) {
    const places = new Map();
    for (const fault of graph.faults) {
        if (!fault.live || fault.to !== asset || (column !== null && fault.column !== column))
            continue;
        if (places.has(fault.from))
            continue;
        places.set(fault.from, { asset: fault.from, column: fault.column, path: fault.path, line: fault.line });
    }
    for (const reached of (0,_graph_traverse__WEBPACK_IMPORTED_MODULE_3__/* .downstreamOf */ .k1)(index, asset, column)) {
        if (!places.has(reached.node))
            places.set(reached.node, placeOf(reached));
    }
    return { readers: places.size, nearest: [...places.values()].slice(0, MOST_NEAREST) };
}
function placeOf({ node, column, path }) {
    const last = path.at(-1);
    return { asset: node, column, path: last.path, line: last.line };
}
/** `GET /api/orders/{id}` is what `/api/orders/17` means. */
function isRoute(name, method, path) {
    const [own = '', pattern = ''] = name.split(' ');
    if (method !== null && own !== method)
        return false;
    const wanted = pattern.split('/').filter((part) => part !== '');
    const parts = path.split('/').filter((part) => part !== '');
    if (wanted.length !== parts.length || wanted.every((part) => part.startsWith('{')))
        return false;
    return wanted.every((part, at) => part.startsWith('{') || part.toLowerCase() === parts[at].toLowerCase());
}
function shortOf(asset) {
    const kind = asset.slice(0, asset.indexOf(':'));
    const name = asset.slice(asset.indexOf(':') + 1);
    return (0,_report_asset_name__WEBPACK_IMPORTED_MODULE_1__/* .isFile */ .fo)(kind) ? name : name.replace(/^.*[/#]/, '').replace(/^(?:public|dbo|main)\./, '');
}


/***/ }),

/***/ 48532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   x: () => (/* binding */ proposeKnownFixes)
/* harmony export */ });
/* harmony import */ var _memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28923);
/* harmony import */ var _memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24962);
/* harmony import */ var _memory_re_anchor__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73482);
// Failures and what is remembered in; out: what the past says of them: fixes that helped, incidents like it and how they ended.



const OF_FIXES = ['fix-proposed', 'fix-decided', 'fix-applied', 'outcome'];
const MOST_FIXES = 5000;
const MOST_SIMILAR = 5;
const MOST_LOOKED_AT = 40;
/** Less than this in common is no likeness. */
const LEAST_LIKE = 0.3;
function recall(failures, memory, options) {
    const exact = [...new Set(failures.map(({ signature }) => (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .exactKey */ .FF)(signature.exact)))];
    const templates = [...new Set(failures.slice(0, 3).map(({ signature }) => (0,_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .templateKey */ .AY)(signature.template)))];
    if (exact.length === 0)
        return { known: [], similar: [], seen: 0, lastSeen: null };
    const same = memory.eventsWith(exact, OF_FIXES, MOST_FIXES);
    const alike = memory.eventsWith(templates, OF_FIXES, MOST_FIXES);
    const sameIncidents = new Set(same.map(({ incident }) => incident));
    const all = [...new Map([...alike, ...same].map((event) => [event.id, event])).values()];
    const known = (0,_memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .knownFixes */ .BZ)(historyOf(all), sameIncidents).filter(({ confidence, succeeded }) => confidence >= options.minConfidence && succeeded >= options.minSuccess);
    const { count, last } = memory.countWith(exact);
    const isOwn = ({ run, attempt }) => run === options.run?.id && attempt === options.run.attempt;
    const own = memory.incidentsWith(exact, 10).filter(isOwn).length;
    return {
        known,
        similar: similarIncidents(failures, memory, isOwn),
        seen: count - own,
        lastSeen: count > own ? last : null,
    };
}
/** The best known fixes as proposals for today's code: those whose lines still stand there. */
async function proposeKnownFixes(known, mends, head) {
    const proposed = [];
    for (const fix of known) {
        const paths = [...new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path))];
        const read = await head.read(paths.filter((path) => isThere(path, head)));
        const there = paths.filter((path) => isThere(path, head));
        const patch = (0,_memory_re_anchor__WEBPACK_IMPORTED_MODULE_2__/* .reAnchor */ .$)(fix, new Map(there.map((path, at) => [path, read[at] ?? null])));
        if (patch === null)
            continue;
        const { applied, succeeded, confidence } = fix;
        proposed.push({
            source: 'memory',
            title: fix.title,
            patch,
            judgement: {
                confidence,
                reasons: [`it helped in ${succeeded} of ${applied} earlier cases`],
                doubts: fix.isSame ? [] : ['it helped against the same trouble at another place'],
            },
            toTest: [],
            mends: [mends],
            record: { applied, succeeded },
        });
        if (proposed.length === 2)
            break;
    }
    return proposed;
}
function isThere(wanted, head) {
    return head.files.some(({ path }) => path === wanted);
}
function similarIncidents(failures, memory, isOwn) {
    const primary = failures[0];
    const exact = new Set(failures.map(({ signature }) => signature.exact));
    const templates = new Set(failures.map(({ signature }) => signature.template));
    const tests = new Set(failures.flatMap(({ test }) => (test === null ? [] : [test])));
    const paths = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
    const keys = [[...exact].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .exactKey */ .FF), [...templates].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .templateKey */ .AY), [...tests].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .testKey */ .S8)];
    const words = [primary.signature.text, primary.test ?? '', primary.code ?? '', ...paths].join('\n');
    const byWords = memory.incidentsLike(words, MOST_LOOKED_AT);
    const candidates = [
        ...keys.flatMap((some) => memory.incidentsWith(some, MOST_LOOKED_AT)),
        ...memory.incidentsWith([...paths].map(_memory_evidence_keys__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn), MOST_LOOKED_AT),
        ...byWords,
    ].filter((event) => !isOwn(event));
    const wordsOf = new Set(wordsIn(words));
    const rated = [...new Map(candidates.map((event) => [event.id, event])).values()].map((event) => {
        const shared = [];
        let score = 0;
        const add = (holds, weight, what) => {
            if (!holds)
                return;
            score += weight;
            shared.push(what);
        };
        add(event.exact.some((one) => exact.has(one)), 0.6, 'signature');
        add(!shared.includes('signature') && templates.has(event.template), 0.4, 'kind of message');
        add(event.test !== null && tests.has(event.test), 0.2, 'test');
        const common = event.paths.filter((path) => paths.has(path));
        add(common.length > 0, 0.2, common[0] ?? '');
        const likeness = overlapOf(wordsOf, wordsIn([event.text, event.test ?? '', ...event.paths].join('\n')));
        add(likeness >= 0.3, 0.4 * likeness, 'words');
        return { event, score: Math.min(1, score), shared };
    });
    const best = rated
        .filter(({ score }) => score >= LEAST_LIKE)
        .sort((a, b) => b.score - a.score || (a.event.at < b.event.at ? 1 : -1));
    const shown = [];
    // A failure that comes every day has a long past: it is read once.
    const pasts = new Map();
    const told = new Set();
    for (const { event, score, shared } of best) {
        // The same failure on the same pull request is told once.
        const key = `${event.incident} ${event.pull ?? event.branch}`;
        if (told.has(key) || shown.length === MOST_SIMILAR)
            continue;
        told.add(key);
        const { incident, at, text, kind, pull, run } = event;
        const past = pasts.get(incident) ?? pastOf(incident, memory);
        pasts.set(incident, past);
        const { outcome, isMended } = howItEnded(event, past);
        shown.push({
            incident,
            at,
            text,
            kind,
            pull,
            run,
            outcome,
            isMended,
            score: Math.round(score * 100) / 100,
            shared,
        });
    }
    return shown;
}
function pastOf(incident, memory) {
    return memory.eventsOf([incident], ['fix-applied', 'outcome', 'resolved']);
}
/** What came after this occurrence: a fix that helped, a run that passed, or nothing yet. */
function howItEnded({ incident, at }, past) {
    const later = past.filter((event) => event.at >= at);
    const history = historyOf(later);
    for (const { fix, pull } of history.applied) {
        const end = (0,_memory_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(fix, incident, history);
        if (end === 'succeeded')
            return { outcome: pull === null ? 'fixed' : `fixed by #${pull}`, isMended: true };
        if (end !== 'reverted')
            continue;
        return { outcome: pull === null ? 'its fix was reverted' : `#${pull} was reverted`, isMended: false };
    }
    return { outcome: later.some(({ type }) => type === 'resolved') ? 'passed again' : 'open', isMended: false };
}
function historyOf(events) {
    const of = (type) => events.filter((event) => event.type === type);
    return {
        proposed: of('fix-proposed'),
        decided: of('fix-decided'),
        applied: of('fix-applied'),
        outcomes: of('outcome'),
    };
}
function wordsIn(text) {
    return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].slice(0, 300);
}
function overlapOf(words, others) {
    if (words.size === 0 || others.length === 0)
        return 0;
    const common = others.filter((word) => words.has(word)).length;
    return common / (words.size + others.length - common);
}


/***/ }),

/***/ 77494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  triageIssue: () => (/* binding */ triageIssue)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/failures/redact/token-shapes.ts
var token_shapes = __webpack_require__(15979);
// EXTERNAL MODULE: ./src/failures/match-path.ts
var match_path = __webpack_require__(31072);
// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/report/fit-sections.ts
var fit_sections = __webpack_require__(28582);
// EXTERNAL MODULE: ./src/report/permalink.ts
var permalink = __webpack_require__(19231);
// EXTERNAL MODULE: ./src/report/without-hidden-lines.ts
var without_hidden_lines = __webpack_require__(90565);
;// CONCATENATED MODULE: ./src/report/triage/triage-comment.ts
// What is known of an issue in; the one comment under it out, or null when there is nothing worth saying.





const TRIAGE_MARKER = '<!-- throughline:triage -->';
const LIMIT = 30_000;
const SHOWN_LINES = 14;
const SHOWN_NAMED = 8;
const KIND = {
    bug: 'a bug report',
    feature: 'a feature request',
    question: 'a question',
    docs: 'about the documentation',
};
function writeTriageComment(triage, prosed, context) {
    const sections = [
        summary(prosed),
        secrets(triage),
        missing(triage),
        failure(triage, context),
        named(triage, context),
        similar(triage),
        labels(triage),
        answer(prosed),
        why(triage, context),
        problems(triage),
    ].filter((section) => section !== null);
    if (!isWorthSaying(triage, prosed))
        return null;
    const head = `### ${title(triage)}`;
    const foot = footer(prosed, context);
    const { text } = (0,fit_sections/* fitSections */.W)(sections, LIMIT - head.length - foot.length - 8);
    return `${TRIAGE_MARKER}\n${(0,without_hidden_lines/* withoutHiddenLines */.a)([head, text, foot].join('\n\n'))}`;
}
/** A kind and a label alone are no reason to write to somebody. */
function isWorthSaying(triage, prosed) {
    const { missing: parts, failures, named: things, similar: alike, secrets: lines, incidents } = triage;
    return prosed !== null || [parts, failures, things, alike, lines, incidents].some((list) => list.length > 0);
}
function title({ kind, failures, similar: alike }) {
    const duplicate = alike.find(({ isDuplicate }) => isDuplicate);
    const what = kind.kind === null ? 'Triage' : `${certain(kind.certainty)} ${KIND[kind.kind]}`;
    const [first] = failures;
    const said = first === undefined ? '' : ` · ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(first.message.split('\n')[0].trim(), 90))}`;
    return `🧭 ${what}${said}${duplicate ? ` · probably the same as ${triage_comment_link(duplicate)}` : ''}`;
}
function certain(certainty) {
    return certainty === 'possible' ? 'Perhaps' : certainty === 'likely' ? 'Looks like' : 'This is';
}
function summary(prosed) {
    if (prosed === null)
        return null;
    const known = prosed.severity !== 'unknown';
    const severity = known ? `\n\n**Severity** · ${prosed.severity}: ${prosed.severityReason}` : '';
    return { importance: 2, head: `${prosed.summary}${severity}`, items: [] };
}
function answer(prosed) {
    if (prosed === null || prosed.answer === '')
        return null;
    const head = '<details><summary>Suggested answer</summary>';
    return { importance: 6, head, items: [prosed.answer], tail: '</details>' };
}
function secrets({ secrets: lines }) {
    if (lines.length === 0)
        return null;
    const where = lines.length === 1 ? `Line ${lines[0]}` : `Lines ${lines.slice(0, 5).join(', ')}`;
    const head = `> [!WARNING]\n> ${where} of the text ${lines.length === 1 ? 'looks' : 'look'} like a credential. Revoke it, then edit it out: earlier versions of the text stay readable.`;
    return { importance: 1, head, items: [] };
}
function missing({ missing: parts, template }) {
    if (parts.length === 0)
        return null;
    const asked = template === null ? '' : `, which the template ${(0,escape_markdown/* code */.aY)(template, 80)} asks for`;
    const items = parts.map(({ what }) => `- ${(0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(what, 160))}`);
    return { importance: 2, head: `**Missing**${asked}. To act on this, please add:`, items };
}
function failure({ failures }, context) {
    const [first] = failures;
    if (first === undefined)
        return null;
    const more = failures.length > 1 ? `\n\n${failures.length - 1} more in the log.` : '';
    const advice = first.kind === 'unknown' ? '' : `\n\n**Do** · ${(0,escape_markdown/* prose */.CS)(first.advice)}`;
    const head = `**First cause in the log**${placesOf(first, context)}\n\n${quote(first)}${advice}${more}`;
    return { importance: 3, head, items: [] };
}
function placesOf({ tool, code: own, locations }, context) {
    const known = locations.slice(0, 3).map((place) => {
        const inside = !/^\/|^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(place.path) && place.path !== '';
        if (inside)
            return (0,permalink/* fileLink */.RF)(context, place.path, place.line ?? 1);
        return (0,escape_markdown/* code */.aY)(place.line === null ? place.path : `${place.path}:${place.line}`);
    });
    const parts = [...(tool === null ? [] : [(0,escape_markdown/* escapeText */.X1)(tool)]), ...(own === null ? [] : [(0,escape_markdown/* code */.aY)(own)]), known.join(', ')];
    const told = parts.filter((part) => part !== '').join(' · ');
    return told === '' ? '' : ` · ${told}`;
}
function quote({ excerpt, message }) {
    const lines = (excerpt.text === '' ? message : excerpt.text).split('\n');
    const shown = lines.slice(0, SHOWN_LINES).map((line) => (0,escape_markdown/* clip */.$Q)(line, 300));
    if (lines.length > SHOWN_LINES)
        shown.push(`… ${lines.length - SHOWN_LINES} more lines`);
    return (0,escape_markdown/* fence */.EU)('text', shown.join('\n'));
}
function named({ named: things }, context) {
    if (things.length === 0)
        return null;
    const items = things.slice(0, SHOWN_NAMED).map((thing) => `- ${namedLine(thing, context)}`);
    const left = things.length - items.length;
    if (left > 0)
        items.push(`- and ${left} more`);
    return { importance: 4, head: '**What it names here**', items, more: (count) => `- and ${count} more` };
}
function namedLine({ asset, column, path, line, gone, readers, nearest }, context) {
    const name = asset === null ? '' : `${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(asset, column))} · ${(0,escape_markdown/* escapeText */.X1)(kindOf(asset, column))} · `;
    const place = line === null ? `[${(0,escape_markdown/* code */.aY)(path)}](${(0,permalink/* permalink */.eL)(context, path, 1)})` : (0,permalink/* fileLink */.RF)(context, path, line);
    const where = gone === null ? place : `${goneWords(gone)} in ${place}`;
    if (readers === 0)
        return `${name}${where}`;
    const seen = new Set();
    const places = nearest
        .filter((one) => !seen.has(`${one.path}:${one.line}`) && seen.add(`${one.path}:${one.line}`))
        .map((one) => (0,permalink/* fileLink */.RF)(context, one.path, one.line));
    const verb = gone === null ? 'read by' : 'still read by';
    const more = readers > places.length ? ` and ${readers - places.length} more` : '';
    return `${name}${where} · ${verb} ${places.join(', ')}${more}`;
}
function goneWords({ kind, renamedTo }) {
    if (kind === 'renamed' && renamedTo !== null)
        return `**renamed** to ${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(renamedTo))}`;
    return kind === 'dropped' ? '**dropped**' : kind === 'moved' ? '**moved**' : '**changed**';
}
function kindOf(asset, column) {
    const kind = (0,asset_name/* assetKind */.Dr)(asset).replace(/^dbt-/, 'dbt ').replaceAll('-', ' ');
    if (column === null)
        return kind;
    return kind === 'entity' || kind === 'type' ? 'property' : 'column';
}
function similar({ similar: alike, incidents }) {
    if (alike.length === 0 && incidents.length === 0)
        return null;
    const items = alike.map((one) => {
        const shared = one.shared.map((part) => (0,escape_markdown/* prose */.CS)(part)).join(', ');
        const state = one.state === 'closed' ? 'closed' : 'open';
        const judged = one.isDuplicate ? '**probably the same** · ' : '';
        return `- ${judged}${triage_comment_link(one)} ${(0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(one.title, 100))} · ${state} · shares ${shared}`;
    });
    for (const { text, url } of incidents.slice(0, 3)) {
        items.push(`- ${url === null ? (0,escape_markdown/* prose */.CS)(text) : `[incident](${url}) ${(0,escape_markdown/* prose */.CS)(text)}`}`);
    }
    return { importance: 3, head: '**Seen before**', items };
}
function triage_comment_link({ number, url }) {
    return `[#${number}](${url})`;
}
function labels({ labels: all }) {
    if (all.length === 0)
        return null;
    const parts = all.map(({ name, reason, applied }) => `${(0,escape_markdown/* code */.aY)(name)} (${applied ? 'set: ' : ''}${(0,escape_markdown/* prose */.CS)(reason)})`);
    const head = `**Labels** · ${all.every(({ applied }) => applied) ? '' : 'suggested: '}${parts.join(', ')}`;
    return { importance: 5, head, items: [] };
}
function why({ kind, areas, firstIssue }, context) {
    const items = [
        ...kind.reasons.map((reason) => `- kind: ${(0,escape_markdown/* prose */.CS)(reason)}`),
        ...areas.map(({ path, people, owners }) => {
            const who = people.length > 0 ? ` last changed by ${people.map((one) => (0,escape_markdown/* code */.aY)(one, 60)).join(', ')}` : '';
            const owned = owners.length > 0 ? ` owned by ${owners.map((one) => (0,escape_markdown/* code */.aY)(one, 60)).join(', ')}` : '';
            return `- [${(0,escape_markdown/* code */.aY)(path)}](${(0,permalink/* permalink */.eL)(context, path, 1)})${who}${who !== '' && owned !== '' ? ',' : ''}${owned}`;
        }),
        ...(firstIssue ?? []).map((reason) => `- good first issue: ${(0,escape_markdown/* prose */.CS)(reason)}`),
    ];
    if (items.length === 0)
        return null;
    return {
        importance: 7,
        head: '<details><summary>Why, where, and who knows it</summary>',
        items,
        tail: '</details>',
    };
}
function problems({ problems: all }) {
    if (all.length === 0)
        return null;
    const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
    return { importance: 8, head, items: all.map(({ reason }) => `- ${(0,escape_markdown/* prose */.CS)(reason)}`), tail: '</details>' };
}
function footer(prosed, context) {
    const parts = [`Throughline ${(0,escape_markdown/* escapeHtml */.ZD)(context.version)}`, `commit ${(0,escape_markdown/* code */.aY)(context.headSha.slice(0, 7))}`];
    if (context.runUrl)
        parts.push(`[triaged here](${context.runUrl})`);
    if (prosed !== null)
        parts.push(`prose by ${(0,escape_markdown/* code */.aY)(`${prosed.provider}/${prosed.model}`, 100)}`);
    return `<sub>${parts.join(' · ')}</sub>`;
}

// EXTERNAL MODULE: ./src/settings/matches-path.ts
var matches_path = __webpack_require__(54118);
;// CONCATENATED MODULE: ./src/triage/code-owners.ts
// The text of a CODEOWNERS file and a path in; who owns it out: the last pattern that fits decides, as on GitHub.

const OWNER_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const MOST_LINES = 5000;
function ownersOf(text, path) {
    let owners = [];
    for (const line of text.split(/\r?\n/, MOST_LINES)) {
        const [pattern, ...named] = line
            .replace(/(?:^|\s)#.*$/, '')
            .trim()
            .split(/\s+/);
        if (!pattern || pattern.length > 200 || !fits(pattern, path))
            continue;
        owners = named.filter((owner) => /^@|@/.test(owner)).slice(0, 5);
    }
    return owners;
}
/** A slash at the start holds the pattern to the root; one at the end means a folder. */
function fits(pattern, path) {
    if (pattern === '*')
        return true;
    const anchored = pattern.startsWith('/');
    const bare = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
    if ((0,matches_path/* matchesPath */.$)([bare], path))
        return true;
    return !anchored && !/[*?[{]/.test(bare) && `/${path}`.includes(`/${bare}/`);
}

;// CONCATENATED MODULE: ./src/triage/plain-words.ts
// Text in; its words out, in lower case, in their order.
const WORD = /[\p{L}\p{N}_]+/gu;
const LONGEST = 60;
const MOST = 20_000;
function plainWords(text) {
    const words = [];
    for (const [word] of text.matchAll(WORD)) {
        if (words.length >= MOST)
            break;
        if (word.length <= LONGEST)
            words.push(word.toLowerCase());
    }
    return words;
}

;// CONCATENATED MODULE: ./src/triage/match-template.ts
// The sections of an issue and the repository's templates in; the template that it was written from out, and what was left empty.

/** Of its fields, so many stand in the text. */
const LEAST_SHARE = 0.5;
function matchTemplate({ sections }, templates) {
    const headings = new Set(sections.map(({ heading }) => keyOf(heading)));
    let best = null;
    for (const template of templates) {
        const found = template.fields.filter(({ label }) => headings.has(keyOf(label))).length;
        if (found === 0 || found < template.fields.length * LEAST_SHARE)
            continue;
        if (best === null || found > best.found)
            best = { template, found };
    }
    return best?.template ?? null;
}
/** Required fields of the template that are empty, were taken out, or stand as the template gave them. */
function leftEmpty({ sections }, template) {
    const texts = new Map();
    for (const { heading, text } of sections) {
        const key = keyOf(heading);
        texts.set(key, `${texts.get(key) ?? ''}${text}`);
    }
    return template.fields
        .filter((field) => field.required && isEmpty(texts.get(keyOf(field.label)) ?? '', field))
        .map(({ label }) => ({ what: label, why: 'empty' }));
}
function isEmpty(text, { given }) {
    const words = plainWords(text.replace(/^[ \t]*(`{3,}|~{3,})[\w+#.-]*[ \t]*$/gm, ''));
    if (words.length === 0)
        return true;
    if (/^\s*(?:_no response_|n\/?a|none|-+|\.+|todo|tbd)\s*$/i.test(text))
        return true;
    return given.trim() !== '' && words.join(' ') === plainWords(given).join(' ');
}
function keyOf(heading) {
    return plainWords(heading).join(' ');
}

;// CONCATENATED MODULE: ./src/triage/find-missing.ts
// A bug report in; out: what it lacks to be acted on, judged by the repository's own form where it has one.

const PARTS = [
    {
        what: 'the version or commit where it happens',
        asked: /version|environment|release|commit|platform|system info/i,
        isThere: (text) => /\bv?\d{1,4}\.\d{1,4}(?:\.\d+)?\b|\bversion\s*[:=]?\s*\d|\b(?:node|python|java|ruby|go|php|postgres\w*|mysql|dbt)[ @]v?\d+|\b(?:latest|main|master|trunk|head|nightly|canary)\b|\b[0-9a-f]{7,40}\b/i.test(text),
    },
    {
        what: 'the steps that lead to it',
        asked: /reproduc|steps|how to|example|the change|test case/i,
        isThere: (text, { body }) => /reproduc|\bsteps?\b|\b(?:when|if|after|while|every time|each time) (?:i|we|you|it|the|a|an|running|calling|opening|using|clicking|\w+ing)\b|\b(?:run|ran|running|execute|click|open|call|calling|install)\b/i.test(text) ||
            /^[ \t]*\d+[.)] .*\n(?:.*\n){0,6}?[ \t]*\d+[.)] /m.test(text.slice(0, 20_000)) ||
            body.blocks.some(({ language }) => SOURCE.has(language)),
    },
    {
        what: 'what you expected',
        asked: /expect|should/i,
        // An error says by itself that it was not expected.
        isThere: (text, { hasFailure }) => hasFailure ||
            /\bexpect(?:s|ed|ing|ation)?\b|\bshould(?:n't)?\b|\bsupposed to\b|\binstead of\b|\bused to\b|\bought to\b|\bwould (?:expect|assume)\b|\bwhereas\b/i.test(text),
    },
    {
        what: 'what happened instead, with the error or log',
        asked: /actual|happen|current behaviou?r|log|output|error|stack ?trace|what it said|describe the bug|description/i,
        isThere: (text, { hasFailure, body }) => hasFailure ||
            body.blocks.length > 0 ||
            /\b(?:errors?|exceptions?|fails?|failed|failing|crash\w*|throws?|returns?|shows?|shown|gets?|got|see|happens|hangs?|blank|empty|wrong|null|undefined|\d{3} status|status \d{3})\b/i.test(text),
    },
];
const SOURCE = new Set([
    'sql',
    'ts',
    'tsx',
    'js',
    'jsx',
    'typescript',
    'javascript',
    'python',
    'py',
    'yaml',
    'yml',
    'java',
    'go',
    'rust',
    'ruby',
    'sh',
    'bash',
    'shell',
    'console',
]);
function findMissing(evidence) {
    const { body, kind, template, templates, title } = evidence;
    if (template !== null)
        return leftEmpty(body, template);
    if (kind !== 'bug')
        return [];
    const text = `${title}\n${body.sections.map(({ heading, text: own }) => `${heading}\n${own}`).join('\n')}`;
    const missing = PARTS.filter((part) => isWanted(part, templates) && !part.isThere(text, evidence));
    return missing.map((part) => ({ what: nameOf(part, templates), why: 'absent' }));
}
/** A repository that has a form for bugs says itself what it needs. */
function isWanted(part, templates) {
    const form = bugForm(templates);
    return form === null || form.fields.some(({ label, required }) => required && part.asked.test(label));
}
function nameOf(part, templates) {
    const field = bugForm(templates)?.fields.find(({ label, required }) => required && part.asked.test(label));
    return field?.label ?? part.what;
}
function bugForm(templates) {
    return templates.find(({ kind }) => kind === 'bug') ?? null;
}

;// CONCATENATED MODULE: ./src/model/triage.ts
// What code can say of a new issue: what it is, what it lacks, what its log and its names mean here, what is like it.
const ISSUE_KINDS = ['bug', 'feature', 'question', 'docs'];

// EXTERNAL MODULE: ./src/settings/read-yaml.ts
var read_yaml = __webpack_require__(29797);
// EXTERNAL MODULE: ./src/triage/read-sections.ts
var read_sections = __webpack_require__(97035);
;// CONCATENATED MODULE: ./src/triage/issue-templates.ts
// Files of .github/ISSUE_TEMPLATE in; out: what each asks for. Forms (YAML) and the older Markdown templates.




const FOLDER = /^(?:\.github\/|docs\/)?ISSUE_TEMPLATE\/(?!config\.ya?ml$)[^/]+\.(?:ya?ml|md)$/i;
const SINGLE = /^(?:\.github\/|docs\/)?ISSUE_TEMPLATE(?:\.md)?$/i;
const MOST_FIELDS = 100;
function isTemplate(path) {
    return FOLDER.test(path) || SINGLE.test(path);
}
/** null: it is none, or nobody can read it. */
function readTemplate(path, text) {
    return /\.ya?ml$/i.test(path) ? readForm(path, text) : readMarkdown(path, text);
}
function readForm(path, text) {
    const read = (0,read_yaml/* readYaml */.g)(text);
    if ('errors' in read)
        return null;
    const form = asGroup(read.value);
    const body = Array.isArray(form.body) ? form.body : [];
    const fields = body.slice(0, MOST_FIELDS).flatMap((item) => {
        const { type, attributes, validations } = asGroup(item);
        const { label, value } = asGroup(attributes);
        if (typeof label !== 'string' || type === 'markdown' || type === 'checkboxes')
            return [];
        const given = typeof value === 'string' ? value : '';
        return [{ label: label.trim(), required: asGroup(validations).required === true, given }];
    });
    if (fields.length === 0)
        return null;
    return described(path, form, fields);
}
function readMarkdown(path, text) {
    const front = /^\ufeff?---\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    const read = front === null ? null : (0,read_yaml/* readYaml */.g)(front[1]);
    const head = read === null || 'errors' in read ? {} : asGroup(read.value);
    const { sections } = (0,read_sections/* readSections */.j)(front === null ? text : text.slice(front[0].length));
    const fields = sections
        .filter(({ heading }) => heading !== '')
        .slice(0, MOST_FIELDS)
        .map(({ heading, text: given }) => ({ label: heading, required: isNeeded(heading), given }));
    return described(path, head, fields);
}
/** An old template cannot say what it needs: additional context is not needed, the rest is. */
function isNeeded(heading) {
    return !/additional|optional|screenshot|context|alternative|checklist|other/i.test(heading);
}
function described(path, head, fields) {
    const name = asText(head.name) || path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const given = head.labels;
    const labels = Array.isArray(given) ? given.map(asText) : asText(given).split(',');
    const own = labels.map((label) => label.trim()).filter((label) => label !== '');
    const title = asText(head.title);
    return { path, name, title, labels: own, fields, kind: issue_templates_kindOf([asText(head.type), ...own, name, title, path]) };
}
const WORDS = {
    bug: ['bug', 'bugs', 'defect', 'regression', 'crash', 'broken', 'incident', 'wrong'],
    feature: ['feature', 'features', 'enhancement', 'proposal', 'request', 'idea', 'improvement', 'suggestion'],
    question: ['question', 'questions', 'support', 'help', 'howto', 'discussion'],
    docs: ['docs', 'documentation', 'doc', 'typo'],
};
/** The first of these texts that names a kind; `docs` first: `docs bug` is about the docs. */
function issue_templates_kindOf(texts) {
    for (const text of texts) {
        const words = new Set(plainWords(text));
        const kinds = [...ISSUE_KINDS].reverse().filter((kind) => WORDS[kind].some((word) => words.has(word)));
        const [kind] = kinds;
        if (kind !== undefined)
            return kind === 'question' && kinds.includes('feature') ? 'feature' : kind;
    }
    return null;
}
function asGroup(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function asText(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./src/triage/judge-first-issue.ts
// A triaged issue in; out: why a newcomer could take it, or null. Said only where place, size and readers are known.
const judge_first_issue_MOST_LINES = 400;
const MOST_READERS = 3;
function judgeFirstIssue({ kind, missing, named, sizes }) {
    if (kind.kind === null || kind.kind === 'question' || kind.certainty === 'possible' || missing.length > 0)
        return null;
    // A schema that many read is no place to begin.
    if (named.some(({ gone, asset }) => gone !== null || /^(?:table|view|enum|migration):/.test(asset ?? '')))
        return null;
    const paths = [...new Set(named.map(({ path }) => path))];
    if (paths.length !== 1)
        return null;
    const [path] = paths;
    const lines = sizes.get(path);
    const readers = Math.max(...named.map((thing) => thing.readers));
    if (lines === undefined || lines > judge_first_issue_MOST_LINES || readers > MOST_READERS)
        return null;
    const placed = named.some(({ line }) => line !== null);
    if (kind.kind !== 'docs' && !placed)
        return null;
    return [
        `it is about one file, \`${path}\`, of ${lines} lines`,
        readers === 0 ? 'nothing else is known to depend on it' : `only ${readers} other places depend on it`,
        kind.kind === 'docs' ? 'it is about words' : 'the report names the place',
    ];
}

;// CONCATENATED MODULE: ./src/triage/judge-kind.ts
// An issue, its labels and its template in; out: what kind of issue it is, how surely, and why.


/** Words of prose looked at: what comes later is rarely what the issue is about. */
const LONGEST_PROSE = 6000;
const SIGNS = {
    bug: [
        /\b(?:bug|regression|defect|crash(?:es|ed|ing)?|broken|stack ?trace|exception|segfault|panic)\b/i,
        /\b(?:fails?|failed|failing|errors?|throws?|hangs?|freezes?)\b/i,
        /\b(?:does ?n['o]t|doesnt|not|no longer|stopped) (?:work|show|load|start|run|return|update|render|save)(?:s|ing)?\b/i,
        /\b(?:wrong|incorrect|unexpected|duplicated|missing|corrupt(?:ed)?)\b/i,
        /\b(?:since|after) (?:the )?(?:upgrad|updat|deploy|merg|releas)\w*/i,
        /\b(?:expected|actual) (?:behaviou?r|result)|steps to reproduce|to reproduce\b/i,
    ],
    feature: [
        /\bfeature request\b|\bproposal\b|\benhancement\b/i,
        /\b(?:would|might) be (?:nice|great|good|helpful|useful|awesome)\b/i,
        /\bplease (?:add|support|allow|implement|consider)\b|\bcould (?:you|we) (?:add|support|have)\b/i,
        /\b(?:add|adding) (?:an? |the )?(?:\w+ )?(?:option|support|setting|ability|way|endpoint|column|flag|button)\b/i,
        /\b(?:i|we)(?:'d| would) (?:like|love)\b|\bas an? \w+,? i (?:want|would)\b|\bmake it possible\b/i,
        /^\s*(?:add|support|allow|implement|introduce|provide|let)\b/i,
    ],
    question: [
        /\?\s*$/,
        /^\s*(?:how|what|why|where|when|which|who|is|are|can|could|should|does|do|may)\b.*\?/i,
        /\bhow (?:do|can|should|would) (?:i|we|you|one)\b|\bhow to\b/i,
        /\bis (?:there|it) (?:a way|any way|possible|supported|safe)\b|\bwhat(?:'s| is) the (?:best|right|recommended|difference)\b/i,
        /\b(?:question|wondering|confused|clarif(?:y|ication))\b/i,
    ],
    docs: [
        /\b(?:typo|misspell\w*|spelling|grammar)\b/i,
        /\b(?:docs?|documentation|readme|changelog|tutorial|wiki)\b/i,
        /\b(?:broken|dead|wrong) links?\b/i,
    ],
};
function judgeKind({ title, labels, body, template, hasFailure }) {
    const labelled = labels.find((label) => issue_templates_kindOf([label]) !== null);
    if (labelled !== undefined)
        return said(issue_templates_kindOf([labelled]), 'proven', `it has the label \`${plain(labelled)}\``);
    if (template?.kind)
        return said(template.kind, 'proven', `it was written with the template \`${plain(template.name)}\``);
    const tag = /^\s*(?:\[([\w -]{2,30})\]|([\w-]{2,20})(?:\([^)]{0,40}\))?:)/.exec(title);
    const tagged = tag === null ? null : tagKind(tag[1] ?? tag[2]);
    if (tagged !== null)
        return said(tagged, 'likely', 'its title says so');
    return byWords(title, body.prose.slice(0, LONGEST_PROSE), hasFailure);
}
function byWords(title, prose, hasFailure) {
    const scores = ISSUE_KINDS.map((kind) => {
        const inTitle = SIGNS[kind].filter((sign) => sign.test(title)).length;
        const inText = SIGNS[kind].filter((sign) => sign.test(prose)).length;
        const log = kind === 'bug' && hasFailure ? 4 : 0;
        // Many a report ends in a question.
        const weight = kind === 'question' ? 0.5 : 1;
        return { kind, score: inTitle * 2 + inText * weight + log };
    }).sort((a, b) => b.score - a.score);
    const [first, second] = scores;
    if (first.score < 2 || first.score === second.score)
        return { kind: null, certainty: 'possible', reasons: [] };
    const reason = first.kind === 'bug' && hasFailure ? 'its log says what failed' : 'its words say so';
    return said(first.kind, first.score >= 3 && first.score >= second.score * 1.5 ? 'likely' : 'possible', reason);
}
function tagKind(tag) {
    if (/^(?:fix|error)$/i.test(tag.trim()))
        return 'bug';
    if (/^feat$/i.test(tag.trim()))
        return 'feature';
    return issue_templates_kindOf([tag]);
}
function said(kind, certainty, reason) {
    return { kind, certainty, reasons: [reason] };
}
function plain(name) {
    return name.replaceAll('`', "'").slice(0, 60);
}

// EXTERNAL MODULE: ./src/triage/named-words.ts
var named_words = __webpack_require__(71233);
;// CONCATENATED MODULE: ./src/triage/rank-similar.ts
// An issue and earlier ones in; out: those that are like it, most alike first. BM25 over words, joined with what is shared exactly.

/** Usual values: how fast a repeated word stops counting, how much length matters. */
const K1 = 1.2;
const B = 0.75;
const MOST_SHOWN = 5;
/** Of the score that the issue would have with itself. */
const LEAST_SCORE = 0.22;
const DUPLICATE_SCORE = 0.6;
const rank_similar_LONGEST = 6000;
const FEWEST_WORDS = 3;
const STOP = new Set(`a an and are as at be been but by can could did do does for from get got had has have how i if in into is it its just me my no not of on
  or our so than that the their then there these they this to too up us use used using was we were what when where which while who why will
  with would you your bug issue problem error expected actual behavior behaviour steps reproduce version describe response please thanks`.split(/\s+/));
function rankSimilar(issue, traits, earlier) {
    const query = countWords(issue);
    if (query.size < FEWEST_WORDS)
        return [];
    const documents = earlier.map((one) => ({
        one,
        counts: countWords(one),
        text: `${one.title}\n${one.body}`.slice(0, rank_similar_LONGEST),
    }));
    const spread = spreadOf([query, ...documents.map(({ counts }) => counts)]);
    const own = score(query, query, spread);
    return documents
        .map(({ one, counts, text }) => {
        const words = own === 0 ? 0 : Math.min(1, score(query, counts, spread) / own);
        const masked = text.toLowerCase();
        const errors = traits.errors.filter((error) => error.length >= 12 && masked.includes(error.toLowerCase()));
        const names = traits.names.filter((name) => name.length >= 4 && masked.includes(name.toLowerCase()));
        const bonus = (errors.length > 0 ? 0.45 : 0) + Math.min(0.2, names.length * 0.1);
        const total = Math.min(1, words + bonus);
        const isDuplicate = total >= DUPLICATE_SCORE && (errors.length > 0 || words >= DUPLICATE_SCORE);
        const shared = [
            ...(errors.length > 0 ? ['the same error'] : []),
            ...names.slice(0, 3).map((name) => `\`${name}\``),
            ...topShared(query, counts, spread).map((word) => `“${word}”`),
        ];
        const { number, title, url, state } = one;
        return {
            number,
            title,
            url,
            state,
            score: Math.round(total * 100) / 100,
            isDuplicate,
            shared: shared.slice(0, 5),
        };
    })
        .filter(({ score: total, shared }) => total >= LEAST_SCORE && shared.length > 0)
        .sort((a, b) => b.score - a.score || b.number - a.number)
        .slice(0, MOST_SHOWN);
}
/** The words that say most of an issue, for a search: rare ones first. */
function tellingWords(issue, count) {
    const counts = countWords(issue);
    return [...counts.keys()]
        .filter((word) => word.length >= 4 && !/^\d+$/.test(word))
        .sort((a, b) => counts.get(b) - counts.get(a) || b.length - a.length)
        .slice(0, count);
}
/** The title says most, so its words count three times. */
function countWords({ title, body }) {
    const counts = new Map();
    for (const [text, weight] of [
        [title, 3],
        [body.slice(0, rank_similar_LONGEST), 1],
    ]) {
        for (const word of plainWords(text)) {
            if (STOP.has(word) || word.length < 2)
                continue;
            const stem = stemOf(word);
            counts.set(stem, (counts.get(stem) ?? 0) + weight);
        }
    }
    return counts;
}
/** Enough to join `migrations` with `migration` and `failing` with `fails`. */
function stemOf(word) {
    if (word.includes('_') || word.length < 5)
        return word;
    return word.replace(/(?:ations?|ings?|ers?|ed|es|s)$/, '');
}
function spreadOf(all) {
    const frequency = new Map();
    let length = 0;
    for (const counts of all) {
        for (const [word, count] of counts) {
            frequency.set(word, (frequency.get(word) ?? 0) + 1);
            length += count;
        }
    }
    return { documents: all.length, average: length / Math.max(1, all.length), frequency };
}
function rarity(word, { documents, frequency }) {
    const found = frequency.get(word) ?? 0;
    return Math.log(1 + (documents - found + 0.5) / (found + 0.5));
}
function score(query, document, spread) {
    let length = 0;
    for (const count of document.values())
        length += count;
    let total = 0;
    for (const [word, wanted] of query) {
        const found = document.get(word) ?? 0;
        if (found === 0)
            continue;
        const soft = (found * (K1 + 1)) / (found + K1 * (1 - B + (B * length) / Math.max(1, spread.average)));
        total += rarity(word, spread) * soft * Math.min(3, wanted);
    }
    return total;
}
function topShared(query, document, spread) {
    return [...query.keys()]
        .filter((word) => document.has(word))
        .sort((a, b) => rarity(b, spread) * query.get(b) - rarity(a, spread) * query.get(a))
        .slice(0, 3);
}

;// CONCATENATED MODULE: ./src/triage/suggest-labels.ts
// What is known of an issue and the labels of the repository in; the labels that fit out, each with its reason.


const suggest_labels_MOST = 4;
/** Folders that say nothing of an area. */
const PLAIN_FOLDERS = new Set([
    'src',
    'lib',
    'app',
    'apps',
    'packages',
    'source',
    'main',
    'test',
    'tests',
    'index',
    'components',
    'pages',
]);
function suggestLabels(evidence) {
    const { kind, certainty, paths, labels, known, isFirstIssue } = evidence;
    const suggested = [];
    const has = new Set(labels);
    function add(name, reason) {
        if (name === undefined || has.has(name) || suggested.some((one) => one.name === name))
            return;
        suggested.push({ name, reason, applied: false });
    }
    const isKnownKind = labels.some((label) => issue_templates_kindOf([label]) !== null);
    if (kind !== null && certainty !== 'possible' && !isKnownKind) {
        add(shortest(known.filter((label) => issue_templates_kindOf([label]) === kind && !isOfNewcomers(label))), `it is ${suggest_labels_WORDS[kind]}`);
    }
    for (const { label, path } of areaLabels(known, paths))
        add(label, `it names \`${path}\``);
    if (isFirstIssue)
        add(known.find((label) => /good[ -]first/i.test(label)), 'it is small and well placed');
    return suggested.slice(0, suggest_labels_MOST);
}
const suggest_labels_WORDS = {
    bug: 'a bug report',
    feature: 'a request',
    question: 'a question',
    docs: 'about the documentation',
};
/** `bug` before `confirmed bug`. */
function shortest(labels) {
    return [...labels].sort((a, b) => plainWords(a).length - plainWords(b).length || (a < b ? -1 : 1))[0];
}
function isOfNewcomers(label) {
    return /first|help wanted|invalid|wontfix|duplicate|fixed|closed|done|cannot|needs/i.test(label);
}
/** `area: api`, `pkg/api` and `api` are about the folder `api`. */
function areaLabels(known, paths) {
    const found = [];
    for (const label of known) {
        const own = label.split(/[:/]/).at(-1).trim().toLowerCase().replace(/\s+/g, '-');
        if (own.length < 2 || PLAIN_FOLDERS.has(own) || issue_templates_kindOf([label]) !== null)
            continue;
        const path = paths.find((one) => one.toLowerCase().split('/').slice(0, -1).includes(own));
        if (path !== undefined)
            found.push({ label, path });
    }
    return found;
}

// EXTERNAL MODULE: ./src/stories/link-named.ts
var link_named = __webpack_require__(51329);
// EXTERNAL MODULE: ./src/failures/location.ts
var failures_location = __webpack_require__(4856);
// EXTERNAL MODULE: ./src/failures/failure-signs.ts
var failure_signs = __webpack_require__(970);
// EXTERNAL MODULE: ./src/stories/diagnose-log.ts + 93 modules
var diagnose_log = __webpack_require__(58457);
;// CONCATENATED MODULE: ./src/stories/read-pasted-log.ts
// The code blocks of a text that people wrote in; the failures that its logs tell out. Prose alone is no log.



/** Languages in which people paste what a program printed. */
const LOGS = new Set([
    '',
    'text',
    'txt',
    'log',
    'logs',
    'console',
    'shell',
    'sh',
    'bash',
    'zsh',
    'powershell',
    'output',
    'plain',
    'plaintext',
    'pytb',
    'traceback',
    'shell-session',
    'render',
]);
const read_pasted_log_LONGEST = 65_536;
async function readPastedLog(body, paths) {
    const log = logOf(body);
    if (log === '')
        return { log, failures: [] };
    const { failures } = await (0,diagnose_log.diagnoseLog)({
        log: one(log),
        passing: null,
        hasPath: paths === null ? null : (path) => paths.match(path) !== null,
        ...(paths === null ? {} : { matchPath: (path) => paths.match(path) }),
    });
    return { log, failures: failures.filter(isTelling) };
}
/** The text of blocks that hold a log; without any, prose in which a stack trace was pasted bare. */
function logOf({ blocks, prose }) {
    const logs = blocks.filter(({ language, text }) => LOGS.has(language) || hasSign(text, failure_signs/* FRAME_SIGN */.qR, 1));
    const telling = logs.filter(({ text }) => hasSign(text, failure_signs/* ERROR_SIGN */.$O | failure_signs/* FRAME_SIGN */.qR, 1));
    const joined = telling.map(({ text }) => text).join('\n');
    return (joined !== '' || !hasSign(prose, failure_signs/* FRAME_SIGN */.qR, 2) ? joined : prose).slice(0, read_pasted_log_LONGEST);
}
function hasSign(text, sign, least) {
    let found = 0;
    for (const line of text.slice(0, read_pasted_log_LONGEST).split('\n')) {
        if (((0,failure_signs/* failureSigns */.jB)(line) & sign) !== 0)
            found += 1;
        if (found >= least)
            return true;
    }
    return false;
}
/** What is only shaped like a failure may be a sentence. */
function isTelling({ kind, code, test, cause, locations }) {
    if (kind !== 'unknown' || code !== null || test !== null || cause !== null)
        return true;
    return locations.some(({ path }) => !(0,failures_location/* isInstalledCode */.qC)(path));
}
async function* one(text) {
    yield new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
}

// EXTERNAL MODULE: ./src/stories/recall.ts
var recall = __webpack_require__(48532);
// EXTERNAL MODULE: ./src/stories/remember.ts
var remember = __webpack_require__(30622);
// EXTERNAL MODULE: ./src/model/ask.ts
var ask = __webpack_require__(9736);
// EXTERNAL MODULE: ./src/prompts/cut-source.ts
var cut_source = __webpack_require__(50225);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/prompts/answer-shape.ts + 1 modules
var answer_shape = __webpack_require__(86615);
// EXTERNAL MODULE: ./src/prompts/data-block.ts
var data_block = __webpack_require__(50531);
// EXTERNAL MODULE: ./src/prompts/estimate-tokens.ts
var estimate_tokens = __webpack_require__(32720);
// EXTERNAL MODULE: ./src/prompts/system.ts
var system = __webpack_require__(30754);
;// CONCATENATED MODULE: ./src/prompts/triage.ts
// A new issue with what code found of it in; the question to a model out, and its answer read: words to add, nothing to decide.





const TRIAGE_SEVERITIES = ['critical', 'high', 'medium', 'low', 'unknown'];
const OUTPUT = 4000;
const MOST_BODY = 16_000;
const answerSchema = schemas/* strictObject */.rej({
    summary: schemas/* string */.YjP().describe('What the author says, in one or two sentences.'),
    severity: schemas/* enum */.k5n(TRIAGE_SEVERITIES).describe('How bad it would be for users; `unknown` where it is no bug.'),
    severity_reason: schemas/* string */.YjP().describe('One sentence.'),
    answer: schemas/* string */.YjP().describe('A suggested answer to the author, for a maintainer to send. Empty where nothing helps.'),
});
function promptForTriage({ triage, title, body, sources }, budget) {
    const facts = factsOf(triage).map((line) => (0,data_block/* oneLine */.TN)(line, 500));
    const parts = [
        `What code found, which is true:\n${(0,data_block/* dataBlock */.g4)('facts', '', facts.join('\n') || 'nothing')}`,
        `The issue, written by a stranger:\n${(0,data_block/* dataBlock */.g4)('issue', title, body.slice(0, MOST_BODY))}`,
    ];
    const { $schema: _, ...json } = json_schema_processors/* toJSONSchema */.bl(answerSchema);
    let free = budget - (0,estimate_tokens/* estimateTokens */.b)(system/* TRIAGE_SYSTEM */.Zb + parts.join('\n\n') + JSON.stringify(json));
    for (const { path, firstLine, lines } of sources) {
        const block = (0,data_block/* dataBlock */.g4)('source', path, (0,data_block/* numbered */.jN)(firstLine, lines));
        const tokens = (0,estimate_tokens/* estimateTokens */.b)(block) + 2;
        if (tokens > free)
            continue;
        free -= tokens;
        parts.push(block);
    }
    const schema = { name: 'triage', json };
    return { task: 'triage', system: system/* TRIAGE_SYSTEM */.Zb, prompt: parts.join('\n\n'), schema, maxOutputTokens: OUTPUT };
}
/** null: nothing of it can be used. */
function readTriageAnswer(json) {
    if (!(0,answer_shape/* isRecord */.u4)(json))
        return null;
    const summary = (0,answer_shape/* text */.Qq)(json.summary, 1000);
    const answer = (0,answer_shape/* text */.Qq)(json.answer, answer_shape/* ENTRY_LIMITS */.oP.text);
    if (summary === '' && answer === '')
        return null;
    const severity = TRIAGE_SEVERITIES.find((one) => one === json.severity) ?? 'unknown';
    return { summary, severity, severityReason: (0,answer_shape/* text */.Qq)(json.severity_reason, answer_shape/* ENTRY_LIMITS */.oP.line), answer };
}
function factsOf({ kind, missing, failures, named, similar, template }) {
    const [first] = failures;
    return [
        kind.kind === null
            ? 'The kind is not known.'
            : `Kind: ${kind.kind} (${kind.certainty}): ${kind.reasons.join('; ')}.`,
        ...(template === null ? [] : [`Written with the template ${template}.`]),
        ...missing.map(({ what }) => `Missing: ${what}`),
        ...(first === undefined
            ? []
            : [`First cause in its log: ${first.message.split('\n')[0]} ${triage_placesOf(first.locations)}`]),
        ...named.map(({ asset, column, path, line, gone, readers }) => {
            const what = asset === null ? path : `${asset}${column === null ? '' : `.${column}`}`;
            const state = gone === null ? 'defined at' : `${gone.kind} at`;
            return `It names ${what}, ${state} ${path}:${line ?? 1}, with ${readers} readers.`;
        }),
        ...similar.map(({ number, state, isDuplicate, shared }) => {
            return `${isDuplicate ? 'Probably the same' : 'Similar'}: #${number} (${state}), shares ${shared.join(', ')}.`;
        }),
    ];
}
function triage_placesOf(locations) {
    return locations
        .slice(0, 3)
        .map(({ path, line }) => (line === null ? path : `${path}:${line}`))
        .join(', ');
}

// EXTERNAL MODULE: ./src/report/safe-markdown.ts
var safe_markdown = __webpack_require__(47403);
// EXTERNAL MODULE: ./src/stories/ask-edges.ts
var ask_edges = __webpack_require__(80327);
// EXTERNAL MODULE: ./src/stories/ask-model.ts + 1 modules
var ask_model = __webpack_require__(71732);
;// CONCATENATED MODULE: ./src/stories/word-triage.ts
// A triaged issue in; what a model adds in words out: rebuilt from an allow-list, or the one line that says why there is none.






const PROMPT_BUDGET = 20_000;
const MOST_SOURCES = 5;
const AROUND = 20;
async function wordTriage(triage, said, tree, pages, edges) {
    if (edges.models.length === 0)
        return { prose: null, trouble: edges.troubles[0]?.message ?? null };
    const facts = { triage, ...said, sources: tree === null ? [] : await sourcesOf(triage, tree) };
    const room = Math.min(PROMPT_BUDGET, edges.caps.inputTokens - (0,ask_edges/* spentOn */.g)(edges.account).inputTokens);
    const answer = await (0,ask_model/* askModel */.$e)(promptForTriage(facts, room), edges, (json) => readTriageAnswer(json) === null ? 'it has neither `summary` nor `answer`' : null);
    if ((0,ask/* isTrouble */.KM)(answer))
        return { prose: null, trouble: answer.message };
    const read = readTriageAnswer(answer.json);
    if (read === null)
        return { prose: null, trouble: null };
    const { provider, model } = answer;
    const prose = {
        summary: (0,safe_markdown/* safeMarkdown */.f)(read.summary, pages),
        answer: (0,safe_markdown/* safeMarkdown */.f)(read.answer, pages),
        severity: read.severity,
        severityReason: (0,safe_markdown/* safeLine */.o)(read.severityReason, pages),
        provider,
        model,
    };
    return { prose, trouble: null };
}
async function sourcesOf({ named, failures }, tree) {
    const there = new Set(tree.files.map(({ path }) => path));
    const places = [...failures.flatMap(({ locations }) => locations), ...named].filter(({ path }) => there.has(path));
    const paths = [...new Set(places.map(({ path }) => path))].slice(0, MOST_SOURCES);
    const texts = paths.length === 0 ? [] : await tree.read(paths);
    return paths.flatMap((path, at) => {
        const lines = places.filter((place) => place.path === path).flatMap(({ line }) => line ?? []);
        const text = texts[at];
        return text === null || text === undefined ? [] : (0,cut_source/* cutSource */.S)(path, text, lines, AROUND);
    });
}

// EXTERNAL MODULE: ./src/stories/review.ts + 8 modules
var review = __webpack_require__(1634);
;// CONCATENATED MODULE: ./src/stories/triage-issue.ts
// An issue that a person opened or edited in; out: one comment under it that says what is known, and nothing when nothing is.




















/** Issues that are compared; a repository with more is searched as well. */
const ISSUE_PAGES = 3;
const MOST_TEMPLATES = 20;
const MOST_AREAS = 3;
const ASKED = /^<!-- throughline:asked (\d{1,4}) -->$/m;
async function triageIssue(run, inputs, edges) {
    try {
        return await tell(run, inputs, edges);
    }
    finally {
        await edges.memory.close();
        await edges.close();
    }
}
async function tell(run, inputs, edges) {
    const { event } = run;
    const { runner } = edges;
    if (event.kind !== 'issue')
        return [];
    // A bot that answers bots never ends.
    for (const { login, type } of [event.author, event.sender]) {
        if (type === 'User')
            continue;
        runner.notice(`Issue ${event.number} is not triaged: ${login} is no person.`);
        return [];
    }
    const checkout = await edges.openCheckout();
    const tree = 'reason' in checkout ? null : checkout;
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, tree, edges.ruleIds);
    if ('errors' in read)
        return read.errors;
    for (const notice of read.notices)
        runner.notice(notice);
    if ('reason' in checkout)
        runner.notice(`What the issue names was not looked up: ${checkout.reason}.`);
    const github = await edges.github();
    const triage = await triageOf(event, tree, read.settings, github, edges);
    const context = contextOf(run, tree, edges);
    const bare = writeTriageComment(triage, null, context);
    const worded = bare === null ? null : await words(event, triage, tree, read.settings, context, github, edges);
    const body = worded === null ? bare : writeTriageComment(worded.triage, worded.prose, context);
    const note = worded === null || worded.asked === 0 ? '' : `\n<!-- throughline:asked ${worded.asked} -->`;
    await publish(event, triage, body === null ? null : `${body}${note}`, read.settings, github, edges);
    return [];
}
/** Anybody may edit an issue all day: the same one is put into words a few times, and then no more. */
async function words(event, triage, tree, settings, context, github, edges) {
    const ask = await edges.openAsk(settings, event.number);
    if (ask.models.length === 0 && ask.troubles.length === 0)
        return { triage, prose: null, asked: 0 };
    const found = await github.findComments(event.number, TRIAGE_MARKER);
    const earlier = (0,service_error/* isServiceError */.g)(found) ? '' : (found[0]?.body ?? '');
    const asked = Number(ASKED.exec(earlier)?.[1] ?? 0);
    if (asked >= settings['max-attempts'])
        return { triage, prose: null, asked };
    const { prose, trouble } = await wordTriage(triage, event, tree, context, ask);
    const unkept = await edges.memory.remember((0,remember/* spentEvents */.s4)(ask.account, event.number, edges.clock.now()));
    if (unkept !== null)
        edges.runner.info(unkept);
    const problems = trouble === null ? [] : [{ path: '.', line: 1, reason: trouble }];
    return { triage: { ...triage, problems: [...triage.problems, ...problems] }, prose, asked: asked + 1 };
}
async function triageOf(event, tree, settings, github, edges) {
    const problems = [];
    const { title, labels, number } = event;
    const body = (0,read_sections/* readSections */.j)(event.body);
    const paths = tree === null ? null : (0,match_path/* repositoryPaths */.D)(tree.files.map(({ path }) => path));
    const { log, failures } = await readPastedLog(body, paths);
    const hasFailure = failures.length > 0;
    const templates = await readTemplates(tree);
    const template = matchTemplate(body, templates);
    const kind = judgeKind({ title, labels, body, template, hasFailure });
    const missing = isSure(kind.certainty)
        ? findMissing({ title, body, kind: kind.kind, template, templates, hasFailure })
        : [];
    const graph = tree === null ? null : await graphOf(tree, settings, edges);
    const words = (0,named_words/* namedWords */.V)(title, body, log);
    for (const { path, line } of failures.flatMap(({ locations }) => locations))
        words.paths.unshift({ said: path, path, line });
    const text = `${title}\n${body.prose}\n${log}`;
    const named = paths === null ? [] : (0,link_named/* linkNamed */.C)(words, text, paths, graph);
    const areas = tree === null ? [] : await areasOf(named, tree, github, problems);
    const traits = {
        errors: failures.map(({ message }) => bareMessage(message)),
        names: named.map(({ said }) => said),
    };
    const similar = await similarTo(event, traits, github, problems);
    const firstIssue = judgeFirstIssue({ kind, missing, named, sizes: await sizesOf(named, tree) });
    const suggested = await labelsFor(event, { kind, named, firstIssue }, settings, github, problems);
    return {
        issue: number,
        kind,
        template: template?.name ?? null,
        missing,
        failures,
        named,
        areas,
        similar,
        incidents: await recallIncidents(failures, edges),
        labels: suggested,
        firstIssue,
        secrets: secretLines(event.body),
        problems,
    };
}
/** People quote an error without the word before it. */
function bareMessage(message) {
    const first = message.split('\n')[0].trim();
    return first.replace(/^(?:[\w.]{0,80}(?:error|exception)|fatal|panic)(?: \[?[\w-]{1,20}\]?)?:\s*/i, '');
}
/** What CI and pipelines failed with before, and how it ended. */
async function recallIncidents(failures, edges) {
    if (failures.length === 0)
        return [];
    const memory = await edges.memory.open();
    const { similar } = (0,recall/* recall */.I)(failures, memory, { minConfidence: 1, minSuccess: 1, run: null });
    return similar.map(({ at, text, outcome, shared }) => ({
        text: `${at.slice(0, 10)}: \`${text.split('\n')[0].replaceAll('`', "'").slice(0, 120)}\` · ${outcome} · shares ${shared.join(', ')}`,
        url: null,
    }));
}
function isSure(certainty) {
    return certainty !== 'possible';
}
async function readTemplates(tree) {
    const paths = (tree?.files ?? [])
        .map(({ path }) => path)
        .filter(isTemplate)
        .slice(0, MOST_TEMPLATES);
    if (tree === null || paths.length === 0)
        return [];
    const texts = await tree.read(paths);
    return paths.flatMap((path, at) => readTemplate(path, texts[at] ?? '') ?? []);
}
async function graphOf(tree, settings, edges) {
    const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
    return graph;
}
async function areasOf(named, tree, github, problems) {
    const paths = [...new Set(named.map(({ path }) => path))].slice(0, MOST_AREAS);
    if (paths.length === 0)
        return [];
    const file = OWNER_FILES.find((path) => tree.files.some((one) => one.path === path));
    const [owners] = file === undefined ? [null] : await tree.read([file]);
    const areas = [];
    for (const path of paths) {
        const commits = await github.listCommitsOf(tree.label, path, 10);
        if ((0,service_error/* isServiceError */.g)(commits))
            problems.push(problem(`who changed \`${path}\``, commits));
        const people = (0,service_error/* isServiceError */.g)(commits) ? [] : peopleOf(commits);
        areas.push({ path, people, owners: ownersOf(owners ?? '', path) });
    }
    return areas;
}
function peopleOf(commits) {
    const counts = new Map();
    for (const { author } of commits)
        if (!/\[bot\]$/.test(author))
            counts.set(author, (counts.get(author) ?? 0) + 1);
    return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 3)
        .map(([name]) => name);
}
async function similarTo(event, traits, github, problems) {
    const listed = await github.listIssues({ pages: ISSUE_PAGES });
    if ((0,service_error/* isServiceError */.g)(listed)) {
        problems.push(problem('whether there are similar issues', listed));
        return [];
    }
    const earlier = new Map(listed.issues.map((issue) => [issue.number, issue]));
    if (!listed.isAll) {
        const found = await github.searchIssues(tellingWords(event, 5), 30);
        if ((0,service_error/* isServiceError */.g)(found))
            problems.push(problem('whether there are older similar issues', found));
        else
            for (const issue of found)
                if (!earlier.has(issue.number))
                    earlier.set(issue.number, issue);
    }
    // Reports that this product keeps say the same words every day.
    const others = [...earlier.values()].filter(({ number, body }) => number !== event.number && !body.startsWith('<!-- throughline:'));
    return rankSimilar(event, traits, others);
}
async function sizesOf(named, tree) {
    const paths = [...new Set(named.map(({ path }) => path))].slice(0, MOST_AREAS);
    const texts = tree === null ? [] : await tree.read(paths);
    return new Map(paths.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at].split('\n').length]])));
}
async function labelsFor(event, { kind, named, firstIssue }, settings, github, problems) {
    const known = await github.listLabels();
    if ((0,service_error/* isServiceError */.g)(known)) {
        problems.push(problem('which labels there are', known));
        return [];
    }
    const suggested = suggestLabels({
        ...{ kind: kind.kind, certainty: kind.certainty, isFirstIssue: firstIssue !== null },
        ...{ paths: named.map(({ path }) => path), labels: event.labels, known },
    });
    // Somebody may have taken one off since: only a new issue is labelled.
    if (!settings['triage-labels'] || event.action !== 'opened' || suggested.length === 0)
        return suggested;
    const error = await github.addLabels(event.number, suggested.map(({ name }) => name));
    if (error)
        problems.push(problem('whether the labels fit', error));
    return suggested.map((label) => ({ ...label, applied: error === null }));
}
async function publish(event, triage, body, settings, github, { runner }) {
    const url = settings.comment === 'never' ? '' : await publishComment(event.number, body, github);
    if ((0,service_error/* isServiceError */.g)(url))
        runner.warning(`${(0,service_error/* describeServiceError */.V)(url)}. What is known is in the step summary.`);
    runner.summary(body ?? `**Throughline:** there is nothing to say of issue ${event.number}.`);
    runner.output('comment-url', (0,service_error/* isServiceError */.g)(url) ? '' : url);
    runner.output('failure-kind', triage.failures[0]?.kind ?? '');
    runner.output('failure-signature', triage.failures[0]?.signature.exact ?? '');
}
/** The url of the comment; empty when there is none. */
async function publishComment(issue, body, github) {
    const found = await github.findComments(issue, TRIAGE_MARKER);
    if ((0,service_error/* isServiceError */.g)(found))
        return ofIssues(found);
    const [comment, ...others] = found;
    for (const other of others)
        await github.deleteComment(other.id);
    if (comment === undefined) {
        if (body === null)
            return '';
        const created = await github.createComment(issue, body);
        return (0,service_error/* isServiceError */.g)(created) ? ofIssues(created) : created.url;
    }
    const asked = ASKED.exec(comment.body)?.[0];
    if (body === null && asked === undefined) {
        const error = await github.deleteComment(comment.id);
        return error === null ? '' : ofIssues(error);
    }
    // What was asked of a model is still counted when the text is emptied in between.
    const text = body ?? `${TRIAGE_MARKER}\n<sub>There is nothing more to say.</sub>\n${asked}`;
    if (comment.body === text)
        return comment.url;
    const updated = await github.updateComment(comment.id, text);
    return (0,service_error/* isServiceError */.g)(updated) ? ofIssues(updated) : updated.url;
}
/** Comments of issues need another permission than those of pull requests. */
function ofIssues(error) {
    return { ...error, permission: error.permission === null ? null : 'issues: write' };
}
function secretLines(body) {
    const lines = body.slice(0, 65_536).split(/\r\n|\r|\n/);
    return lines.flatMap((line, at) => ((0,token_shapes/* findTokens */.G)(line).length > 0 ? [at + 1] : [])).slice(0, 20);
}
function contextOf(run, tree, edges) {
    return {
        repository: run.repository,
        headSha: tree?.label ?? run.event.headSha,
        baseSha: '',
        pull: null,
        serverUrl: run.serverUrl,
        runUrl: run.url,
        investigation: '',
        version: edges.version,
        accepted: false,
        milliseconds: 0,
    };
}
function problem(what, error) {
    return { path: '.', line: 1, reason: `${what} is not known: ${(0,service_error/* describeServiceError */.V)(error)}` };
}


/***/ }),

/***/ 71233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ namedWords)
/* harmony export */ });
// The text of an issue in; out: what in it may name a file, an asset, a column, a component or a route of the repository.
const MOST_PATHS = 40;
const MOST_NAMES = 80;
const MOST_ROUTES = 20;
const LONGEST_TEXT = 40_000;
const PATH = /(?<![\w/.@:-])((?:\.{0,2}\/)?(?:[\w@+.[\]()-]{1,80}\/){0,12}[\w@+.[\]()-]{1,100}\.[A-Za-z][A-Za-z0-9]{0,9})(?::(\d{1,7})|[#(]L?(\d{1,7}))?/g;
const DOTTED = /(?<![\w./@-])([A-Za-z_][\w$]{0,80}(?:\.[A-Za-z_][\w$]{0,80}){1,3})(?![\w/@-])/g;
const WRITTEN_AS_CODE = /(?<![\w./@-])((?:[a-z][a-z0-9]*_[a-z0-9_]{1,60})|(?:[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+))(?![\w/@-])/g;
const ROUTE = /(?:\b(GET|POST|PUT|PATCH|DELETE)\s+)?(?<![\w.:/-])(\/(?:[\w.:{}[\]-]{1,60}\/){0,10}[\w.:{}[\]-]{1,60})(?![\w./])/g;
function namedWords(title, body, log) {
    const prose = `${title}\n${body.prose}`.slice(0, LONGEST_TEXT);
    const blocks = `${log}\n${body.blocks.map(({ text }) => text).join('\n')}`.slice(0, LONGEST_TEXT);
    const spans = [...prose.matchAll(/`([^`\n]{1,200})`/g)].map(([, span]) => span.trim());
    const everything = `${prose}\n${blocks}`;
    const names = new Set();
    function add(found) {
        for (const name of found)
            if (names.size < MOST_NAMES && name.length <= 160)
                names.add(name);
    }
    add(spans.filter((span) => /^[\w.$#/:-]+$/.test(span)).map(withoutCall));
    add(spans.flatMap((span) => firsts(DOTTED, span)));
    add(firsts(DOTTED, prose));
    add(firsts(WRITTEN_AS_CODE, prose));
    add(firsts(DOTTED, blocks));
    return { paths: pathsIn(everything), names: [...names], routes: routesIn(prose) };
}
function pathsIn(text) {
    const found = new Map();
    for (const [, said, colon, other] of text.matchAll(PATH)) {
        if (found.size >= MOST_PATHS)
            break;
        const line = Number(colon ?? other ?? 0) || null;
        const path = said.replace(/^\.\//, '');
        const known = found.get(path);
        if (known === undefined || (known.line === null && line !== null))
            found.set(path, { said: said, path, line });
    }
    return [...found.values()];
}
function routesIn(text) {
    const found = new Map();
    for (const [, method, path] of text.matchAll(ROUTE)) {
        if (found.size >= MOST_ROUTES)
            break;
        found.set(`${method ?? ''} ${path}`, { method: method ?? null, path: path });
    }
    return [...found.values()];
}
function firsts(pattern, text) {
    return [...text.matchAll(pattern)].map(([, name]) => name);
}
function withoutCall(name) {
    return name.replace(/\(\)$/, '');
}


/***/ }),

/***/ 97035:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSections)
/* harmony export */ });
// The body of an issue in; out: its sections by heading, its code blocks, and the words that stand outside of both.
/** GitHub's own limit of a body. */
const LONGEST = 65_536;
const MOST_SECTIONS = 200;
const MOST_BLOCKS = 100;
function readSections(body) {
    const sections = [{ heading: '', text: '' }];
    const blocks = [];
    const prose = [];
    let fence = null;
    for (const [at, line] of withoutComments(body.slice(0, LONGEST))
        .split(/\r\n|\r|\n/)
        .entries()) {
        const current = sections.at(-1);
        if (fence !== null) {
            current.text += `${line}\n`;
            const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
            if (close !== undefined && close[0] === fence.mark[0] && close.length >= fence.mark.length)
                fence = null;
            else
                fence.block.text += `${line}\n`;
            continue;
        }
        const open = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]{0,40})/.exec(line);
        if (open) {
            const block = { language: open[2].toLowerCase(), text: '', line: at + 2 };
            fence = { mark: open[1], block };
            current.text += `${line}\n`;
            if (blocks.length < MOST_BLOCKS)
                blocks.push(block);
            continue;
        }
        const heading = headingOf(line);
        if (heading !== null && sections.length < MOST_SECTIONS) {
            sections.push({ heading, text: '' });
            prose.push('');
            continue;
        }
        current.text += `${line}\n`;
        if (!/^ {0,3}>/.test(line))
            prose.push(line);
    }
    return { sections, blocks, prose: prose.join('\n') };
}
/** `## Steps`, or a line that is bold as a whole, with or without a colon. */
function headingOf(line) {
    const text = line.trim();
    if (text.length > 200)
        return null;
    const marked = /^#{1,6}[ \t]+(.*)$/.exec(text)?.[1];
    if (marked !== undefined)
        return marked.replace(/[ \t]+#+$/, '').trim();
    const bold = /^\*\*([^*]+)\*\*:?$/.exec(text)?.[1];
    return bold === undefined ? null : bold.replace(/:$/, '').trim();
}
/** Line ends stay, so that lines keep their numbers. One that is not closed is text, as GitHub shows the rest of it. */
function withoutComments(body) {
    let out = '';
    let at = 0;
    while (at < body.length) {
        const start = body.indexOf('<!--', at);
        const end = start < 0 ? -1 : body.indexOf('-->', start + 4);
        if (end < 0)
            break;
        out += body.slice(at, start) + body.slice(start, end).replace(/[^\r\n]/g, '');
        at = end + 3;
    }
    return out + body.slice(at);
}


/***/ })

};
;