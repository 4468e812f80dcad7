"use strict";
exports.id = 5561;
exports.ids = [5561];
exports.modules = {

/***/ 82140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// The id git gives a content: bytes in, hexadecimal SHA-1 out.

function blobId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}


/***/ }),

/***/ 58959:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Px: () => (/* binding */ placeEdits),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   fh: () => (/* binding */ offsetBefore),
/* harmony export */   i0: () => (/* binding */ offsetAfter)
/* harmony export */ });
/* harmony import */ var _text_places__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30717);
// A text and edits of it in, the edited text out; or why it cannot be done.

/** Edits stand at positions of the given text, so their order does not matter; overlapping ones are refused. */
function applyEdits(text, edits) {
    const placed = placeEdits(text, edits);
    if ('reason' in placed)
        return placed;
    let result = '';
    let at = 0;
    for (const edit of placed.edits) {
        result += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return { text: result + text.slice(at) };
}
/** In the order of the text, each once. */
function placeEdits(text, edits) {
    const starts = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .lineStarts */ ._$)(text);
    const spans = [];
    for (const edit of edits) {
        const span = (0,_text_places__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(text, starts, edit);
        if (span === null)
            return { reason: `line ${edit.line} is not as it was when the fix was made` };
        spans.push({ ...span, text: edit.text });
    }
    spans.sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
    const placed = [];
    let at = 0;
    for (const span of spans) {
        const before = placed.at(-1);
        if (before && span.start === before.start && span.end === before.end && span.text === before.text)
            continue;
        if (span.start < at)
            return { reason: 'two fixes change the same place' };
        placed.push(span);
        at = span.end;
    }
    return { edits: placed };
}
/** Where an offset of the old text is in the new one; inside a replaced piece, its start. */
function offsetAfter(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        if (edit.start > offset || (edit.start === offset && edit.end > edit.start))
            break;
        if (edit.start < offset && offset < edit.end)
            return edit.start + shift;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset + shift;
}
/** Where an offset of the new text was in the old one; null inside what an edit wrote. */
function offsetBefore(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        const start = edit.start + shift;
        if (offset <= start)
            break;
        if (offset < start + edit.text.length)
            return null;
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset - shift;
}


/***/ }),

/***/ 30717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ lineStarts),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gR: () => (/* binding */ contains)
/* harmony export */ });
// A text in; where its lines and columns are, as offsets and back, out.
/** Offset of each line's first character. A line ends at `\n`, `\r\n` or a lone `\r`. */
function lineStarts(text) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g))
        starts.push(match.index + match[0].length);
    return starts;
}
/** Null when the text has no such place. */
function offsetOf(text, starts, line, column) {
    const start = starts[line - 1];
    if (start === undefined || column < 1)
        return null;
    const offset = start + column - 1;
    const lineEnd = starts[line] ?? text.length;
    return offset <= lineEnd ? offset : null;
}
function spanOf(text, starts, range) {
    const start = offsetOf(text, starts, range.line, range.startColumn);
    const end = offsetOf(text, starts, range.endLine, range.endColumn);
    return start === null || end === null || end < start ? null : { start, end };
}
/** `inner` begins inside `outer`. */
function contains(outer, inner) {
    const starts = outer.line < inner.line || (outer.line === inner.line && outer.startColumn <= inner.startColumn);
    const ends = outer.endLine > inner.line || (outer.endLine === inner.line && outer.endColumn >= inner.startColumn);
    return starts && ends;
}
function rangeOf(starts, span) {
    const from = positionOf(starts, span.start);
    const to = positionOf(starts, span.end);
    return { line: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}
function positionOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
}


/***/ }),

/***/ 98500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ downstream),
/* harmony export */   bL: () => (/* binding */ indexReaders)
/* harmony export */ });
/* unused harmony export downstreamOf */
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

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 5561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkTrees: () => (/* binding */ checkTrees)
});

// EXTERNAL MODULE: ./src/graph/traverse.ts
var traverse = __webpack_require__(98500);
;// CONCATENATED MODULE: ./src/graph/affected.ts
// What changed and which references broke in, the part of both graphs that this touches out: the changed assets and
// everything downstream of them, nearest first.

/** As many as the explorer draws smoothly. */
const MOST_AFFECTED = 2000;
function affectedGraph(diff, limit = MOST_AFFECTED) {
    const broken = diff.broken.filter((reference) => reference.introduced).map((reference) => reference.fault);
    const edges = joinEdges(diff, broken);
    const nodes = joinNodes(diff, edges);
    const reached = reachedAssets(diff.changes, broken, nodes, edges);
    const kept = new Set([...reached].slice(0, limit));
    return {
        nodes: [...nodes.values()].filter((node) => kept.has(node.id)).sort((a, b) => compare(a.id, b.id)),
        edges: edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to)),
        left: reached.size - kept.size,
    };
}
/** Edges of today, those that broke, and those of readers that went along with what they read. */
function joinEdges({ before, after }, broken) {
    const edges = after.edges.filter((edge) => edge.live).map((edge) => ({ ...edge, broken: false }));
    const there = new Set(after.nodes.map((node) => node.id));
    const failing = new Map();
    for (const fault of broken) {
        failing.set(key(fault.from, fault.to, fault.column), fault);
        failing.set(key(fault.path, fault.to, fault.column), fault);
    }
    const explained = new Set();
    for (const edge of before.edges) {
        if (!edge.live)
            continue;
        const fault = failing.get(key(edge.from, edge.to, edge.toColumn)) ?? failing.get(key(edge.path, edge.to, edge.toColumn));
        if (fault)
            explained.add(fault);
        if (fault || !there.has(edge.from))
            edges.push({ ...edge, broken: true });
    }
    for (const fault of broken)
        if (!explained.has(fault))
            edges.push(edgeOfFault(fault));
    return edges;
}
function edgeOfFault(fault) {
    const { path, line, startColumn, endLine, endColumn, from, to, column, clause, certainty, live } = fault;
    return {
        ...{ path, line, startColumn, endLine, endColumn },
        ...{ from, fromColumn: null, to, toColumn: column, kind: 'reads', clause, certainty, live },
        type: '',
        definedAt: null,
        broken: true,
    };
}
function joinNodes({ before, after, changes }, edges) {
    const changed = new Set(changes.flatMap((change) => [key(change.asset, change.column)]));
    const markOf = (id, column) => (changed.has(key(id, column)) ? 'changed' : null);
    const nodes = new Map();
    const was = new Map(before.nodes.map((node) => [node.id, node]));
    for (const node of after.nodes) {
        const old = was.get(node.id) ?? null;
        nodes.set(node.id, {
            ...node,
            columns: joinColumns(node, old, markOf),
            mark: old ? markOf(node.id, null) : 'added',
        });
    }
    for (const node of before.nodes) {
        if (nodes.has(node.id))
            continue;
        const columns = node.columns.map((column) => ({ ...column, mark: 'removed' }));
        nodes.set(node.id, { ...node, columns, mark: 'removed' });
    }
    // A file that only refers, or an asset that neither side defines, still stands at one end of an edge.
    for (const edge of edges) {
        if (!nodes.has(edge.from))
            nodes.set(edge.from, strayNode(edge.from, edge));
        if (!nodes.has(edge.to))
            nodes.set(edge.to, { ...strayNode(edge.to, edge.definedAt ?? edge), mark: 'removed' });
    }
    return nodes;
}
/** Columns of head in their order; what is gone keeps the place it had, after the column it followed. */
function joinColumns(node, old, markOf) {
    const earlier = new Set(old?.columns.map((column) => column.name));
    const now = new Set(node.columns.map((column) => column.name));
    const joined = node.columns.map((column) => ({
        ...column,
        mark: old && !earlier.has(column.name) ? 'added' : markOf(node.id, column.name),
    }));
    let at = 0;
    for (const column of old?.columns ?? []) {
        if (now.has(column.name))
            at = joined.findIndex((one) => one.name === column.name) + 1;
        else
            joined.splice(at++, 0, { ...column, mark: 'removed' });
    }
    return joined;
}
function strayNode(id, { path, line, startColumn, endLine, endColumn, }) {
    const kind = id.slice(0, Math.max(0, id.indexOf(':')));
    return {
        ...{ path, line, startColumn, endLine, endColumn },
        id,
        kind: (kind === 'sql' || kind === '' ? 'sql-file' : kind),
        name: id.slice(id.indexOf(':') + 1),
        columns: [],
        mark: null,
    };
}
/** Asset ids, in the order in which they are reached. */
function reachedAssets(changes, broken, nodes, edges) {
    const reached = new Set();
    const starts = [
        ...changes.flatMap((change) => [
            { asset: change.asset, column: change.column },
            ...(change.renamedTo === null ? [] : [renamed(change)]),
        ]),
        ...broken.flatMap((fault) => [
            { asset: fault.to, column: fault.column },
            { asset: fault.from, column: null },
        ]),
    ].filter(({ asset }) => nodes.has(asset));
    for (const { asset } of starts)
        reached.add(asset);
    const live = edges.map((edge) => ({ ...edge, live: true }));
    const index = (0,traverse/* indexReaders */.bL)({ ...EMPTY, nodes: [...nodes.values()], edges: live });
    for (const node of walkDown(index, starts))
        reached.add(node);
    return reached;
}
const EMPTY = { nodes: [], edges: [], faults: [], gone: [], databases: [], histories: [], problems: [] };
/** As `downstreamOf` goes, from all starts at once: breadth first, each asset and column once. */
function walkDown(index, starts) {
    const names = [...index.nodeIds.keys()];
    const width = index.columnIds.size + 2;
    const star = (index.columnIds.get('*') ?? -2) + 1;
    const queue = starts.map(({ asset, column }) => {
        // A column that no reference names may still be read by a star.
        const wanted = column === null ? 0 : (index.columnIds.get(column) ?? index.columnIds.size) + 1;
        return index.nodeIds.get(asset) * width + wanted;
    });
    const seen = new Set(queue);
    for (const state of queue) {
        const node = Math.floor(state / width);
        const wanted = state % width;
        for (let slot = index.starts[node]; slot < index.starts[node + 1]; slot++) {
            const edge = index.readers[slot];
            const read = index.toColumn[edge];
            if (wanted !== 0 && wanted !== star && read !== wanted && read !== star)
                continue;
            const next = index.from[edge] * width + index.fromColumn[edge];
            if (seen.has(next))
                continue;
            seen.add(next);
            queue.push(next);
        }
    }
    return queue.map((state) => names[Math.floor(state / width)]);
}
function renamed(change) {
    return change.column === null
        ? { asset: change.renamedTo, column: null }
        : { asset: change.asset, column: change.renamedTo };
}
function key(...parts) {
    return parts.map((part) => part ?? '').join('\u0000');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/graph/list-changes.ts
// Two graphs → the changes of the contract, each with the statement that makes it.
function listChanges(before, after, renamedFrom) {
    const changes = [
        ...goneChanges(before, after, renamedFrom),
        ...definitionChanges(before, after, renamedFrom),
        ...schemaChanges(before, after),
        ...migrationChanges(before, after, renamedFrom),
    ];
    const seen = new Map();
    for (const change of changes) {
        const key = [subject(change.kind), change.asset, change.column].join('\u0000');
        if (!seen.has(key))
            seen.set(key, change);
    }
    for (const { kind, asset, renamedTo } of changes) {
        // A new name is told with the rename.
        if (kind === 'column-renamed')
            seen.delete(['column-added', asset, renamedTo].join('\u0000'));
    }
    return [...seen.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
/** A column that is removed by one account and renamed by another is one change. */
function subject(kind) {
    return kind.replace(/-(removed|renamed)$/, '-gone');
}
function change(kind, asset, column, place, more = {}) {
    const { path, line, startColumn, endLine, endColumn } = place;
    return {
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        kind,
        asset,
        column,
        renamedTo: null,
        before: null,
        after: null,
        ...more,
    };
}
/** What statements that base does not have took away. */
function goneChanges(before, after, renamedFrom) {
    const key = (gone, path) => [gone.asset, gone.column, path, gone.cause.kind, gone.cause.renamedTo].join('\u0000');
    const known = new Set(before.gone.map((gone) => key(gone, gone.cause.path)));
    const present = assetsOf(before);
    const changes = [];
    for (const gone of after.gone) {
        if (known.has(key(gone, renamedFrom(gone.cause.path))))
            continue;
        // Made and dropped by this very change: nobody at base knew it.
        if (!present.has(gone.asset) || (gone.column !== null && !present.get(gone.asset).has(gone.column)))
            continue;
        const renamed = gone.cause.kind === 'renamed' || gone.cause.kind === 'moved';
        changes.push(change(goneKind(gone, renamed), gone.asset, gone.column, gone.cause, { renamedTo: gone.cause.renamedTo }));
    }
    return changes;
}
function goneKind(gone, renamed) {
    const kind = gone.asset.slice(0, gone.asset.indexOf(':'));
    if (kind === 'enum') {
        if (gone.column === null)
            return 'enum-removed';
        return renamed ? 'enum-value-renamed' : 'enum-value-removed';
    }
    if (kind === 'function')
        return 'function-removed';
    if (gone.column !== null)
        return renamed ? 'column-renamed' : 'column-removed';
    if (kind === 'view')
        return 'view-removed';
    return renamed ? 'table-renamed' : 'table-removed';
}
function assetsOf(graph) {
    const assets = new Map();
    for (const database of graph.databases) {
        for (const table of database.tables) {
            const columns = new Set(table.columns.map((column) => column.name));
            assets.set(table.id, columns);
        }
        for (const type of database.enums)
            assets.set(type.id, new Set(type.values));
    }
    for (const node of graph.nodes)
        if (!assets.has(node.id))
            assets.set(node.id, new Set());
    return assets;
}
/** Columns and tables whose defining statement went or was edited, told by the statements alone. */
function definitionChanges(before, after, renamedFrom) {
    const key = (edge, path) => [path, edge.to, edge.toColumn].join('\u0000');
    const definitions = (graph) => graph.edges.filter((edge) => edge.kind === 'defines');
    const atHead = new Set(definitions(after).map((edge) => key(edge, renamedFrom(edge.path))));
    const atBase = new Set(definitions(before).map((edge) => key(edge, edge.path)));
    const added = definitions(after).filter((edge) => !atBase.has(key(edge, renamedFrom(edge.path))));
    const changes = [];
    const used = new Set();
    for (const edge of definitions(before)) {
        if (atHead.has(key(edge, edge.path)))
            continue;
        const successor = added.find((other) => !used.has(other) && replaces(other, edge, renamedFrom));
        if (successor)
            used.add(successor);
        const isColumn = edge.toColumn !== null;
        const renamedTo = successor ? (isColumn ? successor.toColumn : nameOf(successor.to)) : null;
        const kind = isColumn
            ? successor
                ? 'column-renamed'
                : 'column-removed'
            : successor
                ? 'table-renamed'
                : removedKind(edge);
        const place = successor ?? edge;
        changes.push(change(kind, edge.to, edge.toColumn, place, { renamedTo }));
    }
    const present = assetsOf(before);
    const tables = new Set(added.filter((edge) => edge.toColumn === null).map((edge) => edge.to));
    for (const edge of added) {
        if (used.has(edge) || (edge.toColumn !== null && tables.has(edge.to) && !present.has(edge.to)))
            continue;
        if (edge.toColumn === null && !/^(table|view):/.test(edge.to))
            continue;
        // Retyped or replaced: the definition is new, the thing is not.
        const known = present.get(edge.to);
        if (known && (edge.toColumn === null || known.has(edge.toColumn)))
            continue;
        const kind = edge.toColumn !== null ? 'column-added' : edge.to.startsWith('view:') ? 'view-added' : 'table-added';
        changes.push(change(kind, edge.to, edge.toColumn, edge, { after: edge.type || null }));
    }
    return changes;
}
function removedKind(edge) {
    if (edge.to.startsWith('view:'))
        return 'view-removed';
    if (edge.to.startsWith('enum:'))
        return 'enum-removed';
    return edge.to.startsWith('function:') ? 'function-removed' : 'table-removed';
}
/** The same statement, edited: same file, nearly the same line, same kind of thing, same type. */
function replaces(next, old, renamedFrom) {
    const isColumn = old.toColumn !== null;
    if (renamedFrom(next.path) !== old.path || (next.toColumn !== null) !== isColumn)
        return false;
    if (Math.abs(next.line - old.line) > 1)
        return false;
    return isColumn ? next.to === old.to && next.type === old.type : kindOf(next.to) === kindOf(old.to);
}
function kindOf(id) {
    return id.slice(0, id.indexOf(':'));
}
function nameOf(id) {
    return id.slice(Math.max(id.lastIndexOf('.'), id.indexOf(':')) + 1);
}
/** Types, nullability, defaults, keys and enum values of what is there at both. */
function schemaChanges(before, after) {
    const changes = [];
    const tables = new Map(before.databases.flatMap((database) => database.tables).map((table) => [table.id, table]));
    const enums = new Map(before.databases.flatMap((database) => database.enums).map((type) => [type.id, type]));
    for (const database of after.databases) {
        for (const table of database.tables) {
            const old = tables.get(table.id);
            if (old)
                changes.push(...tableChanges(old, table));
        }
        for (const type of database.enums) {
            const old = enums.get(type.id);
            if (old)
                changes.push(...enumChanges(old, type));
        }
    }
    return changes;
}
function tableChanges(old, table) {
    const changes = [];
    for (const column of table.columns) {
        const was = old.columns.find((candidate) => candidate.name === column.name);
        if (was && table.kind === 'table')
            changes.push(...columnChanges(table, was, column));
    }
    // A key that lost a column went with it, which is told already.
    const lost = (key) => key.split(', ').some((name) => !table.columns.some((column) => column.name === name));
    const keys = (candidate) => [candidate.primaryKey, ...candidate.unique].map((key) => key?.columns.join(', ') ?? '');
    const left = new Set(keys(table));
    for (const key of keys(old)) {
        if (key !== '' && !left.has(key) && !lost(key))
            changes.push(change('key-removed', table.id, null, table.definedAt, { before: key }));
    }
    return changes;
}
function columnChanges(table, was, column) {
    const changes = [];
    const add = (kind, before, after) => changes.push(change(kind, table.id, column.name, column.definedAt, { before, after }));
    if (was.type !== column.type && was.type !== '' && column.type !== '')
        add('column-type-changed', was.type, column.type);
    if (was.nullable && !column.nullable)
        add('column-required', 'NULL', 'NOT NULL');
    if (!was.nullable && column.nullable)
        add('column-nullable', 'NOT NULL', 'NULL');
    if (was.default !== column.default)
        add('column-default-changed', was.default, column.default);
    return changes;
}
function enumChanges(old, type) {
    const changes = [];
    for (const value of type.values) {
        if (!old.values.includes(value))
            changes.push(change('enum-value-added', type.id, value, type.definedAt, { after: value }));
    }
    for (const value of old.values) {
        if (!type.values.includes(value))
            changes.push(change('enum-value-removed', type.id, value, type.definedAt, { before: value }));
    }
    return changes;
}
/** Migrations of base that read otherwise now, or are gone. */
function migrationChanges(before, after, renamedFrom) {
    const steps = new Map(after.histories.flatMap((history) => history.steps.map((step) => [renamedFrom(step.path), step])));
    const changes = [];
    for (const old of before.histories.flatMap((history) => history.steps)) {
        if (old.kind !== 'versioned' && old.kind !== 'baseline')
            continue;
        const now = steps.get(old.path);
        const id = `migration:${now?.path ?? old.path}`;
        if (!now) {
            const place = { path: old.path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
            changes.push(change('migration-removed', id, null, place, { before: old.version }));
            continue;
        }
        const known = new Set(old.statements.map((statement) => statement.hash));
        const edited = now.statements.find((statement) => !known.has(statement.hash));
        const shorter = now.statements.length < old.statements.length ? now.statements.at(-1) : undefined;
        const place = edited?.place ?? shorter?.place;
        if (place)
            changes.push(change('migration-edited', id, null, place, { before: old.version }));
    }
    return changes;
}

;// CONCATENATED MODULE: ./src/graph/list-dbt-changes.ts
// Two graphs and what changed in their databases in; what changed in models, seeds and sources out: by their own doing,
// or because something upstream did.
const RELATION = new Set(['dbt-model', 'dbt-seed', 'dbt-snapshot', 'dbt-source']);
function listDbtChanges(before, after, known, renamedFrom) {
    const old = before.nodes.filter((node) => RELATION.has(node.kind));
    if (old.length === 0)
        return { own: [], derived: [] };
    const now = after.nodes.filter((node) => RELATION.has(node.kind));
    const all = compareAssets(old, now, before, after, renamedFrom);
    return splitByRoot(all, known, before, after);
}
function compareAssets(old, now, before, after, renamedFrom) {
    const nowById = new Map(now.map((node) => [node.id, node]));
    const oldIds = new Set(old.map((node) => node.id));
    const fresh = now.filter((node) => !oldIds.has(node.id));
    const used = new Set();
    const changes = [];
    const sources = { before: sourcesByColumn(before), after: sourcesByColumn(after) };
    for (const node of old) {
        const successor = nowById.get(node.id);
        if (successor) {
            changes.push(...compareColumns(node, successor, sources));
            continue;
        }
        const renamed = fresh.find((candidate) => !used.has(candidate) && isRenamed(node, candidate, renamedFrom));
        if (renamed)
            used.add(renamed);
        changes.push(renamed
            ? changeOf('asset-renamed', node.id, null, renamed, { renamedTo: renamed.name })
            : changeOf('asset-removed', node.id, null, node));
    }
    for (const node of fresh)
        if (!used.has(node))
            changes.push(changeOf('asset-added', node.id, null, node));
    return changes;
}
/** The same file under another name, or the same columns under another name in the same folder. */
function isRenamed(old, now, renamedFrom) {
    if (old.kind !== now.kind)
        return false;
    if (now.path !== old.path && renamedFrom(now.path) === old.path)
        return true;
    if (folderOf(old.path) !== folderOf(now.path) || old.columns.length < 2)
        return false;
    if (old.kind === 'dbt-source' && Math.abs(old.line - now.line) > 1)
        return false;
    return names(old) === names(now);
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function names(node) {
    return node.columns
        .map((column) => column.name)
        .sort()
        .join('\0');
}
function compareColumns(old, now, sources) {
    if (old.partial || now.partial)
        return [];
    const nowByName = new Map(now.columns.map((column) => [column.name, column]));
    const oldNames = new Set(old.columns.map((column) => column.name));
    const added = now.columns.filter((column) => !oldNames.has(column.name));
    const used = new Set();
    const changes = [];
    for (const [position, column] of old.columns.entries()) {
        const same = nowByName.get(column.name);
        if (same) {
            if (column.type !== '' && same.type !== '' && column.type !== same.type) {
                const place = placeAt(now, same.line);
                changes.push(changeOf('column-type-changed', now.id, column.name, place, { before: column.type, after: same.type }));
            }
            continue;
        }
        const successor = added.find((candidate) => !used.has(candidate) && takesOver(old, now, column, candidate, position, sources));
        if (successor) {
            used.add(successor);
            const place = placeAt(now, successor.line);
            changes.push(changeOf('column-renamed', now.id, column.name, place, { renamedTo: successor.name }));
        }
        else
            changes.push(changeOf('column-removed', now.id, column.name, placeAt(now, lineOfGap(old, nowByName, position, now))));
    }
    for (const column of added) {
        if (used.has(column))
            continue;
        const place = placeAt(now, column.line);
        changes.push(changeOf('column-added', now.id, column.name, place, { after: column.type || null }));
    }
    return changes;
}
/** In a seed the column at the same position of as many; in a model the one made of the same columns. */
function takesOver(old, now, column, candidate, position, sources) {
    const samePosition = old.columns.length === now.columns.length && now.columns[position] === candidate;
    if (old.kind === 'dbt-seed')
        return samePosition;
    const was = sources.before.get(`${old.id}\0${column.name}`);
    const is = sources.after.get(`${now.id}\0${candidate.name}`);
    if (was === undefined || is === undefined)
        return samePosition && was === is && old.kind !== 'dbt-source';
    return was === is;
}
function sourcesByColumn(graph) {
    const sources = new Map();
    for (const edge of graph.edges) {
        if (edge.kind !== 'derives' || edge.fromColumn === null || !edge.from.startsWith('dbt:'))
            continue;
        const key = `${edge.from}\0${edge.fromColumn}`;
        const known = sources.get(key) ?? new Set();
        sources.set(key, known.add(`${edge.to}\0${edge.toColumn}`));
    }
    return new Map([...sources].map(([key, set]) => [key, [...set].sort().join('\x01')]));
}
/** Where a removed column would stand: beside the next one that is still there. */
function lineOfGap(old, now, position, node) {
    const next = old.columns.slice(position + 1).find((column) => now.has(column.name));
    if (next)
        return now.get(next.name).line;
    return node.columns.at(-1)?.line ?? node.line;
}
function placeAt(node, line) {
    return { path: node.path, line, startColumn: 1, endLine: line, endColumn: 1 };
}
function changeOf(kind, asset, column, place, more = {}) {
    const { path, line, startColumn, endLine, endColumn } = place;
    return {
        path,
        line,
        startColumn,
        endLine,
        endColumn,
        kind,
        asset,
        column,
        renamedTo: null,
        before: null,
        after: null,
        ...more,
    };
}
// ---------------------------------------------------------------- by whose doing
/** `gone`, `type`, `added`: what may follow from what. */
function sort(kind) {
    if (/-(removed|renamed)$/.test(kind))
        return 'gone';
    return kind === 'column-type-changed' ? 'type' : kind === 'column-added' ? 'added' : kind;
}
function keyOf(change) {
    return `${sort(change.kind)}\0${change.asset}\0${change.column ?? ''}`;
}
function splitByRoot(all, known, before, after) {
    const byKey = new Map([...known, ...all].map((change) => [keyOf(change), change]));
    // The new name of a renamed column comes along with it.
    for (const change of [...known, ...all]) {
        if (change.kind === 'column-renamed')
            byKey.set(`added\0${change.asset}\0${change.renamedTo}`, change);
    }
    const wanted = new Set(all.map((change) => `${change.asset}\0${change.column ?? ''}`));
    const upstream = { before: upstreamOf(before, wanted), after: upstreamOf(after, wanted) };
    const parents = new Map();
    for (const change of all)
        parents.set(change, parentOf(change, byKey, upstream));
    const result = { own: [], derived: [] };
    for (const change of all) {
        const path = [change];
        const seen = new Set(path);
        for (let at = parents.get(change); at && !seen.has(at); at = parents.get(at)) {
            seen.add(at);
            path.push(at);
        }
        const root = path.pop();
        if (root === change)
            result.own.push(change);
        else if (sort(change.kind) !== 'added') {
            const steps = path.reverse().map(({ asset, column, path: file, line }) => ({ asset, column, path: file, line }));
            result.derived.push({ change, root, steps });
        }
    }
    return result;
}
function upstreamOf(graph, wanted) {
    const upstream = new Map();
    for (const edge of graph.edges) {
        if (edge.kind !== 'derives' || edge.fromColumn === null || edge.toColumn === null)
            continue;
        const key = `${edge.from}\0${edge.fromColumn}`;
        if (!wanted.has(key))
            continue;
        const edges = upstream.get(key);
        if (edges)
            edges.push(edge);
        else
            upstream.set(key, [edge]);
    }
    return upstream;
}
function parentOf(change, byKey, upstream) {
    if (change.column === null)
        return null;
    const kind = sort(change.kind);
    const edges = (kind === 'gone' ? upstream.before : upstream.after).get(`${change.asset}\0${change.column}`) ?? [];
    for (const edge of edges) {
        // A column that is made of another, by another name, is there as long as its own text is.
        if (kind !== 'type' && edge.toColumn.toLowerCase() !== change.column.toLowerCase())
            continue;
        const parent = byKey.get(`${kind}\0${edge.to}\0${edge.toColumn}`);
        if (parent && parent !== change)
            return parent;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/graph/diff-graphs.ts
// Two graphs → what changed, which references no longer resolve, and which of them this change broke.


/** `renamedFrom` gives the path a file had at base. */
function diffGraphs(before, after, renamedFrom = (path) => path) {
    const sql = listChanges(before, after, renamedFrom);
    const dbt = listDbtChanges(before, after, sql, renamedFrom);
    const changes = dbt.own.length === 0 ? sql : [...sql, ...dbt.own].sort(byPlace);
    const introduced = newFaults(before, after, renamedFrom);
    const was = edgeFinder(before, renamedFrom);
    const behind = changeFinder(changes, dbt.derived);
    const broken = after.faults.map((written) => {
        const fault = meant(written, behind, was);
        const found = behind(fault);
        return {
            fault,
            introduced: introduced.has(written),
            was: was(fault),
            cause: fault.cause ?? (found ? causeOf(found.change, fault) : null),
            change: found?.change ?? null,
            steps: found?.steps ?? [],
        };
    });
    const retyped = retypedReferences(before, after, renamedFrom);
    return { before, after, changes, derived: dbt.derived, broken: broken.filter(isWorthTelling), retyped };
}
/** The same graph on both sides: all trouble is old. */
function noDiff(before, after) {
    const broken = after.faults.map((fault) => ({
        fault,
        introduced: false,
        was: null,
        cause: fault.cause,
        change: null,
        steps: [],
    }));
    return { before, after, changes: [], derived: [], broken: broken.filter(isWorthTelling), retyped: [] };
}
/** Equal faults are counted; those with an unchanged statement are matched first, so the edited one is the new one. */
function newFaults(before, after, renamedFrom) {
    const strict = (fault, path) => `${loose(fault, path)}\u0000${fault.statement}`;
    const loose = (fault, path) => [
        fault.code,
        isFile(fault.from) ? path : '',
        asset(fault.from, path),
        fault.to,
        fault.column,
        fault.clause,
        fault.wanted,
    ].join('\u0000');
    const known = new Map();
    for (const fault of before.faults) {
        for (const key of [strict(fault, fault.path), loose(fault, fault.path)]) {
            const same = known.get(key);
            if (same)
                same.push(fault);
            else
                known.set(key, [fault]);
        }
    }
    const taken = new Set();
    const fresh = new Set(after.faults);
    for (const keyOf of [strict, loose]) {
        for (const fault of after.faults) {
            if (!fresh.has(fault))
                continue;
            const old = known.get(keyOf(fault, renamedFrom(fault.path)))?.find((candidate) => !taken.has(candidate));
            if (!old)
                continue;
            taken.add(old);
            fresh.delete(fault);
        }
    }
    return fresh;
}
/** Assets that are files carry their path in their id. */
function asset(id, path) {
    return isFile(id) ? `${diff_graphs_kindOf(id)}:${path}` : id;
}
/** Objects are the same wherever they are written: a function that is made again elsewhere keeps its old trouble. */
function isFile(id) {
    return ['migration', 'sql', 'code'].includes(diff_graphs_kindOf(id));
}
function diff_graphs_kindOf(id) {
    return id.slice(0, id.indexOf(':'));
}
function edgeFinder(before, renamedFrom) {
    const exact = new Map();
    const near = new Map();
    for (const edge of before.edges) {
        if (edge.kind === 'defines')
            continue;
        const short = [edge.path, edge.to, edge.toColumn].join('\u0000');
        exact.set(`${short}\u0000${asset(edge.from, edge.path)}\u0000${edge.clause}`, edge);
        if (!near.has(short))
            near.set(short, edge);
    }
    return (fault) => {
        const path = renamedFrom(fault.path);
        const short = [path, fault.to, fault.column].join('\u0000');
        return exact.get(`${short}\u0000${asset(fault.from, path)}\u0000${fault.clause}`) ?? near.get(short) ?? null;
    };
}
const TAKES_AWAY = /^(asset|table|view|column|enum|function|enum-value)-(removed|renamed)$/;
function changeFinder(changes, derived) {
    const byAsset = new Map();
    const add = (own, behind) => {
        if (TAKES_AWAY.test(own.kind))
            byAsset.set(own.asset, [...(byAsset.get(own.asset) ?? []), { own, behind }]);
    };
    for (const change of changes)
        add(change, { change, steps: [] });
    for (const { change, root, steps } of derived)
        add(change, { change: root, steps });
    return (fault) => {
        const gone = byAsset.get(fault.to) ?? [];
        const found = gone.find(({ own }) => own.column === fault.column) ?? gone.find(({ own }) => own.column === null);
        return found?.behind ?? null;
    };
}
/** What dbt's templates leave open may be anything; only what did resolve before is told. */
function isWorthTelling({ fault, was, change }) {
    if (fault.certainty !== 'possible' || !fault.from.startsWith('dbt:'))
        return true;
    return was !== null || change !== null || fault.code === 'upstream-broken';
}
/** A name that several could have had: the one that changed, else the one that had it. */
function meant(fault, behind, was) {
    if (!fault.candidates || fault.candidates.length < 2)
        return fault;
    const choices = fault.candidates.map((to) => ({ ...fault, to }));
    return choices.find((choice) => behind(choice)) ?? choices.find((choice) => was(choice)) ?? fault;
}
function causeOf(change, fault) {
    const place = change;
    const cause = {
        path: place.path,
        line: place.line,
        startColumn: place.startColumn,
        endLine: place.endLine,
        endColumn: place.endColumn,
        kind: change.renamedTo === null ? 'dropped' : 'renamed',
        renamedTo: change.renamedTo,
    };
    const elsewhere = change.asset !== fault.to && change.column !== null;
    return elsewhere ? { ...cause, root: { asset: change.asset, column: change.column } } : cause;
}
function byPlace(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
function retypedReferences(before, after, renamedFrom) {
    const key = (edge, path) => [path, asset(edge.from, path), edge.to, edge.toColumn, edge.clause].join('\u0000');
    const old = new Map();
    for (const edge of before.edges)
        if (edge.live && edge.type !== '')
            old.set(key(edge, edge.path), edge);
    const retyped = [];
    for (const edge of after.edges) {
        if (!edge.live || edge.type === '')
            continue;
        const was = old.get(key(edge, renamedFrom(edge.path)));
        if (was && was.type !== edge.type)
            retyped.push({ edge, was });
    }
    return retyped;
}

// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(41300);
;// CONCATENATED MODULE: ./src/rules/accept-findings.ts
// Findings and what people said about them → findings that stand, and findings accepted with a reason.
function acceptFindings(findings, acceptances, problems) {
    const accepted = { findings: [], ignored: [], problems };
    for (const finding of findings) {
        let reason = null;
        for (const acceptance of acceptances)
            reason ??= acceptance(finding);
        if (reason === null)
            accepted.findings.push(finding);
        else
            accepted.ignored.push({ ...finding, reason });
    }
    return accepted;
}
const COMMENT = /(?:--|\/\/|#|\/\*|<!--)\s*throughline-ignore\s+([\w-]+)\s*(?::\s*(.*?))?\s*(?:\*\/|-->)?\s*$/;
/** `-- throughline-ignore RULE: reason` on the line of a finding or the line above it. A reason is required. */
function acceptByComment(texts, findings) {
    const lines = new Map([...texts].map(([path, text]) => [path, text.split(/\r\n|\r|\n/)]));
    const problems = [];
    const commentFor = (finding) => {
        for (const line of [finding.line, finding.line - 1]) {
            const match = COMMENT.exec(lines.get(finding.path)?.[line - 1] ?? '');
            if (match?.[1] === finding.rule)
                return { reason: match[2] ?? '', line };
        }
        return null;
    };
    for (const finding of findings) {
        const comment = commentFor(finding);
        if (comment?.reason !== '')
            continue;
        problems.push({
            path: finding.path,
            line: comment.line,
            reason: `throughline-ignore needs a reason: write \`throughline-ignore ${finding.rule}: why\``,
        });
    }
    return {
        acceptance: (finding) => {
            const reason = commentFor(finding)?.reason ?? '';
            return reason === '' ? null : reason;
        },
        problems,
    };
}
const BASELINE_FILE = '.throughline-baseline.json';
/** `{"findings": [{"id", "reason"}]}`: what was accepted once; entries that match nothing are reported as stale. */
function acceptByBaseline(text, path, findings) {
    if (text === null)
        return { acceptance: () => null, problems: [] };
    const entries = readBaseline(text);
    if (entries === null) {
        const reason = 'not understood: a baseline is JSON of the form {"findings": [{"id": "…", "reason": "…"}]}; nothing is accepted by it';
        return { acceptance: () => null, problems: [{ path, line: 1, reason }] };
    }
    const present = new Set(findings.map((finding) => finding.id));
    const problems = [...entries.keys()]
        .filter((id) => !present.has(id))
        .map((id) => ({
        path,
        line: lineOf(text, id),
        reason: `stale: no finding has the id ${id} any more; remove the entry`,
    }));
    return { acceptance: (finding) => entries.get(finding.id) ?? null, problems };
}
function readBaseline(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return null;
    }
    const list = value?.findings;
    if (!Array.isArray(list))
        return null;
    const entries = new Map();
    for (const entry of list) {
        if (typeof entry?.id !== 'string')
            return null;
        entries.set(entry.id, typeof entry.reason === 'string' && entry.reason !== '' ? entry.reason : 'accepted in the baseline');
    }
    return entries;
}
function lineOf(text, id) {
    const at = text.indexOf(id);
    return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

// EXTERNAL MODULE: ./src/rules/index.ts + 19 modules
var rules = __webpack_require__(30351);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rules_rule = __webpack_require__(10281);
;// CONCATENATED MODULE: ./src/rules/check-rules.ts
// What differs between two graphs → findings, most severe first.



function checkRules(diff) {
    const findings = rules.rules.flatMap((rule) => (0,rules_rule/* finishFindings */.Ij)(rule, rule.check(diff)));
    return findings.sort(byWeight);
}
function byWeight(a, b) {
    if (a.introduced !== b.introduced)
        return a.introduced ? -1 : 1;
    const severity = model_finding/* SEVERITIES */.o.indexOf(b.severity) - model_finding/* SEVERITIES */.o.indexOf(a.severity);
    if (severity !== 0)
        return severity;
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.startColumn - b.startColumn || (a.id < b.id ? -1 : 1);
}

// EXTERNAL MODULE: ./src/settings/matches-path.ts
var matches_path = __webpack_require__(54118);
// EXTERNAL MODULE: ./src/stories/build-graph.ts + 27 modules
var build_graph = __webpack_require__(74766);
;// CONCATENATED MODULE: ./src/stories/find-renames.ts
// Which file of head a file of base became: the same content under another name.
/** Path at head → path at base. Content that stands in several files tells nothing. */
async function findRenames(before, after) {
    const atBase = new Set(before.files.map((file) => file.path));
    const atHead = new Set(after.files.map((file) => file.path));
    const left = before.files.filter((file) => !atHead.has(file.path)).map((file) => file.path);
    const fresh = after.files.filter((file) => !atBase.has(file.path)).map((file) => file.path);
    if (left.length === 0 || fresh.length === 0)
        return new Map();
    const old = await uniqueBlobs(before, left);
    const now = await uniqueBlobs(after, fresh);
    const renames = new Map();
    for (const [blob, path] of now) {
        const from = old.get(blob);
        if (from !== undefined)
            renames.set(path, from);
    }
    return renames;
}
async function uniqueBlobs(tree, paths) {
    const known = new Map(tree.files.map((file) => [file.path, file.blob]));
    const ids = tree.blobs ? await tree.blobs(paths) : paths.map((path) => known.get(path) ?? '');
    const found = new Map();
    const repeated = new Set();
    for (const [at, id] of ids.entries()) {
        if (found.has(id))
            repeated.add(id);
        found.set(id, paths[at]);
    }
    for (const id of [...repeated, ''])
        found.delete(id);
    return found;
}

// EXTERNAL MODULE: ./src/sql/resolve-figure.ts
var resolve_figure = __webpack_require__(18689);
;// CONCATENATED MODULE: ./src/fixes/name-uses.ts
// Statements in; what each name in them is used for, by where it stands: a column with the select item it gives its name
// to, a table with everything that says its name as a qualifier.

function placeKey(range) {
    return `${range.line}:${range.startColumn}`;
}
const STATEMENTS_WITH_ALIAS = new Set(['insert', 'update', 'delete', 'merge']);
function nameUses(scripts) {
    const uses = { columns: new Map(), tables: new Map(), names: new Map(), statements: [] };
    const stack = [];
    for (const script of scripts) {
        for (const statement of script.statements) {
            uses.statements.push({ statement, range: statement.range });
            stack.push(visitOf(statement, true));
            while (stack.length > 0)
                visit(uses, stack.pop(), stack, script);
        }
    }
    return uses;
}
/** A query is a statement of its own and a value in others: told apart here, where it is known. */
function visitOf(statement, named) {
    const within = { statement, tables: [], qualifiers: [], alone: [], aliases: [] };
    return { value: statement.kind === 'query' ? statement.query : statement, named, within };
}
function visit(uses, { value, named, within }, stack, script) {
    if (typeof value !== 'object' || value === null)
        return;
    if (Array.isArray(value)) {
        if (isName(value))
            noteName(uses, value);
        else
            for (const entry of value)
                stack.push({ value: entry, named, within });
        return;
    }
    const node = value;
    const push = (child, isNamed = named) => stack.push({ value: child, named: isNamed, within });
    switch (node.kind) {
        case 'column':
            noteColumn(uses, within, node);
            return;
        case 'star':
            noteStar(uses, within, node, push);
            return;
        case 'query':
            push(node.query, false);
            return;
        case 'select':
            visitSelect(uses, node, named, push, script);
            return;
        case 'set-operation':
            push(node.left);
            push(node.right, named && node.byName === true);
            return;
        case 'table':
            noteTable(uses, within, node.name, node.alias ?? null, true);
            return;
        case 'function':
        case 'unnest':
        case 'pivot':
        case 'unpivot':
            noteAlias(within, node.alias);
            break;
        case 'derived':
            noteAlias(within, node.alias);
            push(node.query, node.columns.length === 0);
            return;
        case 'create-routine':
        case 'create-trigger':
        case 'do':
            visitBody(node.body, stack);
            break;
        case 'create-rule':
        case 'create-schema':
            for (const statement of node.statements)
                stack.push(visitOf(statement, true));
            break;
    }
    visitOther(uses, node, push, within);
}
function visitOther(uses, node, push, within) {
    const kind = typeof node.kind === 'string' ? node.kind : '';
    if (isName(node.table)) {
        const takesAlias = STATEMENTS_WITH_ALIAS.has(kind);
        noteTable(uses, within, node.table, takesAlias ? (node.alias ?? null) : null, takesAlias);
    }
    for (const [key, child] of Object.entries(node)) {
        if (key === 'range' || key === 'statements' || (key === 'body' && isBody(child)))
            continue;
        const outputsUnread = (kind === 'insert' && key === 'source') ||
            (key === 'query' && kind === 'create-view' && node.columns.length > 0) ||
            (key === 'query' && kind === 'create-table' && node.columnNames.length > 0) ||
            // A common table expression with a list of columns.
            (key === 'body' && kind === '' && Array.isArray(node.columns) && node.columns.length > 0);
        if (key === 'returning' && Array.isArray(child))
            visitItems(uses, child, true, push);
        else
            push(child, outputsUnread ? false : undefined);
    }
}
/** Each statement of a body has names of its own. */
function visitBody(body, stack) {
    if (!isBody(body))
        return;
    // The names of what a SQL function returns are declared apart.
    const named = body.language !== 'sql';
    for (const statement of body.statements)
        stack.push(visitOf(statement, named));
}
function visitSelect(uses, node, named, push, script) {
    visitItems(uses, node.items, named, push, script);
    for (const [key, child] of Object.entries(node)) {
        if (key !== 'items' && key !== 'range')
            push(child, true);
    }
}
function visitItems(uses, items, named, push, script) {
    const first = items[0]?.range;
    for (const item of items) {
        push(item.kind === 'expr' ? item.expr : item, true);
        if (item.kind !== 'expr' || item.alias !== null || !named || !first)
            continue;
        const naming = namingColumn(item.expr);
        const figured = (0,resolve_figure/* figureName */.c)(item.expr, script?.dialect ?? 'postgres');
        if (naming === null || figured !== naming.name)
            continue;
        const names = { item: item.range, first, shape: shapeOf(item.expr) };
        uses.columns.set(placeKey(naming.range), { parts: [naming], names });
    }
}
/** The identifier that an item without an alias is called by. */
function namingColumn(expr) {
    let at = expr;
    for (let depth = 0; depth < 50; depth++) {
        if (at.kind === 'column')
            return at.parts.at(-1) ?? null;
        if (at.kind === 'field')
            return at.path.at(-1) ?? null;
        if (at.kind === 'cast')
            at = at.operand;
        else if (at.kind === 'case' && at.results.length > at.conditions.length)
            at = at.results.at(-1);
        else if (at.kind === 'query' && at.query.body.kind === 'select') {
            const item = at.query.body.items[0];
            if (item?.kind !== 'expr' || item.alias !== null)
                return null;
            at = item.expr;
        }
        else
            return null;
    }
    return null;
}
function shapeOf(expr) {
    let at = expr;
    while (at.kind === 'cast')
        at = at.operand;
    if (at.kind === 'query')
        return 'query';
    return expr.kind === 'column' ? 'column' : 'other';
}
function noteColumn(uses, within, column) {
    const last = column.parts.at(-1);
    if (!last)
        return;
    noteName(uses, column.parts);
    const key = placeKey(last.range);
    const known = uses.columns.get(key);
    uses.columns.set(key, { parts: column.parts, names: known?.names ?? null });
    if (column.parts.length > 1)
        within.qualifiers.push(column.parts.slice(0, -1));
    else
        within.alone.push(last);
}
function noteStar(uses, within, node, push) {
    const { qualifier } = node;
    if (isName(qualifier)) {
        within.qualifiers.push(qualifier);
        noteName(uses, qualifier);
    }
    for (const [key, child] of Object.entries(node))
        if (key !== 'qualifier' && key !== 'range')
            push(child);
}
function noteTable(uses, within, name, alias, takesAlias) {
    const use = { name, alias, takesAlias, statement: within };
    within.tables.push(use);
    noteName(uses, name);
    uses.tables.set(placeKey(name.at(-1).range), use);
}
function noteAlias(within, alias) {
    const names = [alias];
    if (isName(names))
        within.aliases.push(...names);
}
function noteName(uses, name) {
    const last = name.at(-1);
    if (last)
        uses.names.set(placeKey(last.range), name);
}
function isName(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((part) => typeof part === 'object' && part !== null && 'name' in part && 'quoted' in part && 'range' in part));
}
function isBody(value) {
    return typeof value === 'object' && value !== null && 'statements' in value && 'language' in value;
}

// EXTERNAL MODULE: ./src/fixes/apply-edits.ts
var apply_edits = __webpack_require__(58959);
// EXTERNAL MODULE: ./src/fixes/text-places.ts
var text_places = __webpack_require__(30717);
;// CONCATENATED MODULE: ./src/fixes/recreate-routine.ts
// A function whose text says an old name, in a migration that was merged before, in; out: its new text, to be run after the
// statement that took the name away. Merged migrations stay as they are.


/** The CREATE FUNCTION around a place. */
function routineAt(file, fault) {
    for (const { statement } of file.uses.statements) {
        if (statement.kind === 'create-routine' && (0,text_places/* contains */.gR)(statement.range, fault))
            return statement;
    }
    return null;
}
/** `edits` mend the old text in place. Null where the migration tool or the text leaves no safe way. */
function recreateRoutine(source, routine, edits, target, causes) {
    if (source.dialect !== 'postgres' || target.file.dialect !== 'postgres' || target.file.medium !== 'sql')
        return null;
    if (target.markers === 'liquibase' || target.style === 'liquibase')
        return null;
    const text = mendedText(source, routine, edits);
    const at = endOfStatements(target.file, causes);
    if (text === null || at === null)
        return null;
    const eol = target.file.text.includes('\r\n') ? '\r\n' : '\n';
    const lines = [...before(target), `${text.replace(/;\s*$/, '')};`, ...after(target)];
    const inserted = `${at.closed ? '' : ';'}${eol}${eol}${lines.join('\n').replace(/\r\n|\r|\n/g, eol)}`;
    const starts = (0,text_places/* lineStarts */._$)(target.file.text);
    return { path: target.file.path, ...(0,text_places/* rangeOf */.be)(starts, { start: at.offset, end: at.offset }), text: inserted };
}
function mendedText(source, routine, edits) {
    const span = (0,text_places/* spanOf */.ee)(source.text, source.starts, routine.range);
    const placed = (0,apply_edits/* placeEdits */.Px)(source.text, edits);
    if (span === null || 'reason' in placed)
        return null;
    let text = '';
    let at = span.start;
    for (const edit of placed.edits) {
        if (edit.start < span.start || edit.end > span.end)
            return null;
        text += source.text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    text += source.text.slice(at, span.end);
    const head = /^create\s+(?:or\s+replace\s+)?(function|procedure)\b/i.exec(text);
    return head ? `CREATE OR REPLACE ${head[1]}${text.slice(head[0].length)}` : null;
}
/** After the last of the statements that took names away, and its semicolon. */
function endOfStatements(file, causes) {
    let last = -1;
    for (const cause of causes) {
        const found = file.uses.statements.find(({ range }) => (0,text_places/* contains */.gR)(range, cause));
        const span = found ? (0,text_places/* spanOf */.ee)(file.text, file.starts, found.range) : null;
        if (span === null)
            return null;
        last = Math.max(last, span.end);
    }
    if (last < 0)
        return null;
    if (file.text[last - 1] === ';')
        return { offset: last, closed: true };
    const semicolon = /^(?:\s|--[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*;/.exec(file.text.slice(last));
    if (semicolon)
        return { offset: last + semicolon[0].length, closed: true };
    return /^\s*$/.test(file.text.slice(last)) ? { offset: last, closed: false } : null;
}
function before({ style, markers }) {
    if (markers === 'goose')
        return ['-- +goose StatementBegin'];
    return style === 'drizzle' ? ['--> statement-breakpoint'] : [];
}
function after({ markers }) {
    return markers === 'goose' ? ['-- +goose StatementEnd'] : [];
}

// EXTERNAL MODULE: ./src/sql/names.ts
var sql_names = __webpack_require__(40792);
;// CONCATENATED MODULE: ./src/fixes/rename-in-yaml.ts
// The place of a name in a YAML text and the new name in; the text to put there out, or null. Quotes, comments and layout stay.
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Plain scalars that YAML 1.1 or 1.2 reads as something else. */
const TAKEN = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const HARMLESS = /^[\p{L}\p{N}_][\p{L}\p{N}_ .$-]*$/u;
function renameInYaml(text, span, old, renamedTo) {
    const written = text.slice(span.start, span.end);
    const quote = /^(["'])(.*)\1$/s.exec(written);
    const inner = quote ? quote[2] : written;
    if (inner !== old || !HARMLESS.test(renamedTo))
        return null;
    // A warehouse that folds to upper case is written of in lower case by most.
    const isLower = inner === inner.toLowerCase() && renamedTo === renamedTo.toUpperCase();
    const name = isLower ? renamedTo.toLowerCase() : renamedTo;
    if (quote)
        return `${quote[1]}${name}${quote[1]}`;
    const around = text[span.start - 1];
    const isInQuotes = (around === '"' || around === "'") && text[span.end] === around;
    if (isInQuotes || (PLAIN.test(name) && !TAKEN.test(name)))
        return name;
    return `"${name}"`;
}

;// CONCATENATED MODULE: ./src/fixes/written-name.ts
// A name as a text writes it, and the name it shall say; out: how to write the new one in its place, or null when no safe
// way is known.

/** The name in this piece of text, with its quotes; null when it is no name alone. */
function readName(written) {
    const bare = /^[\p{L}_][\p{L}\p{M}\p{N}_$@#]*$/u.test(written);
    if (bare)
        return { name: written, open: '', close: '' };
    for (const [open, close] of [
        ['"', '"'],
        ['\\"', '\\"'],
        ['`', '`'],
        ['\\`', '\\`'],
        ['[', ']'],
    ]) {
        if (!written.startsWith(open) || !written.endsWith(close))
            continue;
        if (written.length <= open.length + close.length)
            return null;
        const inner = written.slice(open.length, written.length - close.length);
        return { name: inner.replaceAll(close + close, close), open, close };
    }
    return null;
}
/** The piece of text says this stored name. */
function saysName(dialect, written, stored) {
    const read = readName(written);
    if (read === null)
        return false;
    const name = (0,sql_names/* storedName */.Rs)(dialect, read.name, read.open !== '');
    return (0,sql_names/* nameKey */.Rc)(dialect, name) === (0,sql_names/* nameKey */.Rc)(dialect, stored);
}
/** The new name in the manner of the old: its quotes, or quotes where the new name needs them. */
function writeName(dialect, written, name, medium) {
    const old = readName(written);
    if (old === null || isHostile(name))
        return null;
    if (old.open !== '')
        return quoted(name, old.open, old.close, medium);
    const bare = bareName(dialect, name, old.name);
    if (bare !== null)
        return bare;
    const [open, close] = quotesOf(dialect);
    if (medium === 'other')
        return null;
    const backslash = medium === open ? '\\' : '';
    return quoted(name, backslash + open, backslash + close, medium);
}
/** A name of its own, where nothing shows a manner. */
function writeFreshName(dialect, name, medium) {
    return writeName(dialect, 'a', name, medium);
}
/** An enum value inside its quotes, which stay as they are. */
function writeValue(written, old, value, medium) {
    if (isHostile(value) || (medium !== 'sql' && /["`$<>&]/.test(value)))
        return null;
    const match = /^(?:[nN]|[eE])?(\\?['"])(.*)\1$/s.exec(written);
    if (!match || match[2] !== old)
        return null;
    const start = written.indexOf(match[1]) + match[1].length;
    return `${written.slice(0, start)}${value}${match[1]}`;
}
function quoted(name, open, close, medium) {
    if (name.includes(close.at(-1)))
        return medium === 'sql' ? `${open}${name.replaceAll(close, close + close)}${close}` : null;
    if (medium !== 'sql' && !/^[\p{L}\p{M}\p{N}_ .-]+$/u.test(name))
        return null;
    return `${open}${name}${close}`;
}
/** Characters that could end a string, a body or a template around the name. */
function isHostile(name) {
    return name === '' || name.length > 255 || /['\\\p{Cc}\u2028\u2029]|\{\{|\{%|\{#|\$\{|\$\w*\$/u.test(name);
}
/** Null when it cannot stand without quotes. */
function bareName(dialect, name, like) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || RESERVED.has(name.toLowerCase()))
        return null;
    if ((0,sql_names/* storedName */.Rs)(dialect, name.toLowerCase(), false) === name || (0,sql_names/* storedName */.Rs)(dialect, name, false) === name) {
        const isFolding = (0,sql_names/* storedName */.Rs)(dialect, 'aA', false) !== 'aA';
        if (!isFolding)
            return name;
        const shouts = like === like.toUpperCase() && like !== like.toLowerCase();
        return shouts ? name.toUpperCase() : name.toLowerCase();
    }
    return null;
}
function quotesOf(dialect) {
    switch (dialect) {
        case 'mysql':
        case 'bigquery':
        case 'databricks':
            return ['`', '`'];
        case 'mssql':
            return ['[', ']'];
        default:
            return ['"', '"'];
    }
}
/** Reserved in at least one dialect; a needless quote does no harm. */
const RESERVED = new Set(`all alter analyse analyze and any array as asc asymmetric authorization between bigint binary bit blob boolean both by
  call cascade case cast change char character check collate collation column condition constraint continue convert create
  cross cube current current_catalog current_date current_role current_schema current_time current_timestamp current_user
  cursor database databases dec decimal declare default deferrable delayed delete dense_rank desc describe distinct div do
  double drop each else elseif end enclosed escaped except exec exists exit explain false fetch first float for force
  foreign freeze from full fulltext function generated glob grant group grouping groups having high_priority identified if
  ignore ilike in index infile initially inner inout insert int integer intersect interval into is isnull iterate join key
  keys kill lag last_value lateral lead leading leave left like limit linear lines load localtime localtimestamp lock long
  loop low_priority match maxvalue merge mod modifies natural no not notnull nth_value ntile null numeric of offset on
  only optimize option or order out outer over overlaps partition percent pivot placing plan precision primary procedure
  proc purge qualify range rank read reads real recursive references regexp release rename repeat replace require resignal
  restrict return returning revoke right rlike row rows row_number schema schemas select sensitive separator session_user
  set show signal similar smallint some spatial specific sql sqlexception sqlstate starting stored straight_join symmetric
  system system_user table tablesample terminated then tinyint to top trailing tran transaction trigger true truncate try_cast
  undo union unique unlock unnest unpivot unsigned update usage use user using values varbinary varchar variadic varying
  verbose view virtual when where while window with within write xor year_month zerofill`.split(/\s+/));

;// CONCATENATED MODULE: ./src/fixes/rename-edits.ts
// A reference that says an old name and the file it stands in; out: the edits that make it say the new one, or null when no
// safe way is known.





function fixableFile(path, text, scripts, medium) {
    const dialect = scripts[0]?.dialect ?? 'ansi';
    return { path, text, starts: (0,text_places/* lineStarts */._$)(text), dialect, medium, uses: nameUses(scripts) };
}
/** Only faults whose cause is a rename or a move have one. `others`: places where the same table is named, fixed as well. */
function renameEdits(file, fault, cause, others) {
    if (cause.renamedTo === null)
        return null;
    if (fault.code === 'unknown-column')
        return columnEdits(file, fault, cause.renamedTo);
    if (fault.code === 'unknown-enum-value')
        return valueEdits(file, fault, cause.renamedTo);
    if (fault.code === 'drifted-column')
        return yamlEdits(file, fault, cause.renamedTo);
    if (fault.code !== 'unknown-table')
        return null;
    return cause.kind === 'moved'
        ? moveEdits(file, fault, cause.renamedTo)
        : tableEdits(file, fault, cause.renamedTo, others);
}
// ---------------------------------------------------------------- columns
function columnEdits(file, fault, renamedTo) {
    const place = wholeName(file, fault);
    const written = textAt(file, place);
    if (written === null || fault.column === null || !saysName(file.dialect, written, fault.column))
        return null;
    const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
    if (text === null)
        return null;
    const use = file.uses.columns.get(placeKey(fault));
    // Nothing tells whether others read the name of this item.
    if (!use && (fault.clause === 'select' || fault.clause === 'returning'))
        return null;
    const edit = editAt(file, place, text);
    if (!use?.names || !givesName(file, use.names))
        return [edit];
    const { item, shape } = use.names;
    if (shape === 'column')
        return [{ ...edit, text: `${text} AS ${written}` }];
    const end = { line: item.endLine, startColumn: item.endColumn, endLine: item.endLine, endColumn: item.endColumn };
    return [edit, editAt(file, end, ` AS ${written}`)];
}
/** Words before the expression of an assignment, a condition or an argument of PL/pgSQL: nobody reads its name. */
const BEFORE_VALUE = /(?:[=,(]|\b(?:if|elsif|elseif|return|next|while|when|perform|case|using|notice|exception|in|print|execute|exit))$/i;
function givesName(file, { item, first, shape }) {
    const span = (0,text_places/* spanOf */.ee)(file.text, file.starts, item);
    const opening = (0,text_places/* spanOf */.ee)(file.text, file.starts, first);
    if (span === null || opening === null)
        return false;
    // EXISTS and ARRAY before the query give a name of their own.
    if (shape === 'query' && file.text[span.start] !== '(')
        return false;
    const before = withoutComments(file.text.slice(Math.max(0, opening.start - 2000), opening.start)).trimEnd();
    const isTarget = /^\s*:?=/.test(file.text.slice(span.end, span.end + 200));
    return !isTarget && !BEFORE_VALUE.test(before);
}
function withoutComments(text) {
    return text.replace(/--[^\r\n]*/g, ' ').replace(/\/\*(?:[^*]|\*(?!\/))*\*\//g, ' ');
}
// ---------------------------------------------------------------- tables
function tableEdits(file, fault, renamedTo, others) {
    const old = lastName(fault.wanted);
    const place = wholeName(file, fault);
    const written = textAt(file, place);
    if (written === null || !saysName(file.dialect, written, old))
        return null;
    const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
    if (text === null)
        return null;
    const edit = editAt(file, place, text);
    const use = file.uses.tables.get(placeKey(fault));
    if (!use || use.alias !== null)
        return [edit];
    const key = (0,sql_names/* nameKey */.Rc)(file.dialect, old);
    const says = (ident) => ident !== undefined && (0,sql_names/* nameKey */.Rc)(file.dialect, ident.name) === key;
    const qualifiers = use.statement.qualifiers.filter((qualifier) => says(qualifier.at(-1)));
    const isRow = use.statement.alone.some(says);
    if (qualifiers.length === 0 && !isRow)
        return [edit];
    const isShared = use.statement.aliases.some(says) ||
        use.statement.tables.some((other) => other !== use && clashes(other, says, others));
    if (isRow || isShared)
        return use.takesAlias ? [{ ...edit, text: `${text} AS ${written}` }] : null;
    const edits = qualifiers.map((qualifier) => qualifierEdit(file, qualifier, old, renamedTo));
    return edits.every((one) => one !== null) ? [edit, ...edits] : null;
}
/** Another table that goes by the same name in the statement, so that a qualifier may mean it. */
function clashes(other, says, others) {
    const isSame = other.alias === null && others.has(placeKey(other.name.at(-1).range));
    return !isSame && says(other.alias ?? other.name.at(-1));
}
function qualifierEdit(file, qualifier, old, renamedTo) {
    const range = wholeName(file, qualifier.at(-1).range);
    const written = textAt(file, range);
    if (written === null || !saysName(file.dialect, written, old))
        return null;
    const text = writeName(file.dialect, written, renamedTo, mediumAt(file, range));
    return text === null ? null : editAt(file, range, text);
}
/** `renamedTo` is the new schema and the name, which stays. */
function moveEdits(file, fault, renamedTo) {
    const old = lastName(fault.wanted);
    const written = textAt(file, fault);
    if (written === null || !saysName(file.dialect, written, old))
        return null;
    const isWhole = renamedTo.endsWith(`.${old}`);
    const schema = isWhole ? renamedTo.slice(0, -old.length - 1) : null;
    if (schema === null)
        return null;
    const name = file.uses.names.get(placeKey(fault));
    if (!name)
        return null;
    if (name.length === 1) {
        const qualifier = writeFreshName(file.dialect, schema, mediumAt(file, fault));
        return qualifier === null ? null : [editAt(file, fault, `${qualifier}.${written}`)];
    }
    const edits = [name, ...qualifiersOf(file, fault, name)].map((one) => schemaEdit(file, one, schema));
    return edits.every((edit) => edit !== null) ? edits : null;
}
/** `public.users` before a column: it says the schema again. */
function qualifiersOf(file, fault, name) {
    const use = file.uses.tables.get(placeKey(fault));
    const keys = (one) => one.map((part) => (0,sql_names/* nameKey */.Rc)(file.dialect, part.name)).join('\0');
    return use ? use.statement.qualifiers.filter((qualifier) => keys(qualifier) === keys(name)) : [];
}
function schemaEdit(file, name, schema) {
    const { range, name: stored } = name.at(-2);
    const written = textAt(file, range);
    if (written === null || !saysName(file.dialect, written, stored))
        return null;
    const text = writeName(file.dialect, written, schema, mediumAt(file, range));
    return text === null ? null : editAt(file, range, text);
}
// ---------------------------------------------------------------- enum values
function valueEdits(file, fault, renamedTo) {
    const place = wholeName(file, fault);
    const written = textAt(file, place);
    if (written === null || fault.column === null)
        return null;
    const text = writeValue(written, fault.column, renamedTo, mediumAt(file, fault));
    return text === null ? null : [editAt(file, place, text)];
}
// ---------------------------------------------------------------- YAML
function yamlEdits(file, fault, renamedTo) {
    const span = (0,text_places/* spanOf */.ee)(file.text, file.starts, fault);
    if (span === null || fault.column === null)
        return null;
    const text = renameInYaml(file.text, span, fault.column, renamedTo);
    return text === null ? null : [editAt(file, fault, text)];
}
// ---------------------------------------------------------------- text
/** The quote that the string of code around a place begins with, where its statement stands first in it. */
function mediumAt(file, range) {
    if (file.medium !== 'code')
        return file.medium;
    const around = file.uses.statements.find((statement) => (0,text_places/* contains */.gR)(statement.range, range));
    const span = around ? (0,text_places/* spanOf */.ee)(file.text, file.starts, around.range) : null;
    const before = span === null
        ? ''
        : file.text
            .slice(Math.max(0, span.start - 500), span.start)
            .trimEnd()
            .at(-1);
    return before === '`' || before === "'" || before === '"' ? before : 'other';
}
/** With the backslashes before its quotes, where it stands in a string of code. */
function wholeName(file, range) {
    const span = file.medium === 'code' ? (0,text_places/* spanOf */.ee)(file.text, file.starts, range) : null;
    if (span === null || file.text[span.start - 1] !== '\\' || file.text[span.end - 1] !== '\\')
        return range;
    const quote = file.text[span.start];
    const isQuoted = quote !== undefined && '"\'`'.includes(quote) && file.text[span.end] === quote;
    return isQuoted ? (0,text_places/* rangeOf */.be)(file.starts, { start: span.start - 1, end: span.end + 1 }) : range;
}
function textAt(file, range) {
    const span = (0,text_places/* spanOf */.ee)(file.text, file.starts, range);
    return span === null ? null : file.text.slice(span.start, span.end);
}
function editAt(file, range, text) {
    const { line, startColumn, endLine, endColumn } = range;
    return { path: file.path, line, startColumn, endLine, endColumn, text };
}
function lastName(wanted) {
    return wanted.slice(wanted.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./src/stories/make-fixes.ts
// Findings and the difference they were found in → a fix by code for each that has one. Nothing is checked yet.



const FAULT_OF = {
    'no-renamed-column-in-use': 'unknown-column',
    'no-renamed-table-in-use': 'unknown-table',
    'no-removed-enum-value-in-use': 'unknown-enum-value',
    'no-drifted-source-column': 'drifted-column',
};
/** Written by tools, which would write them again. */
const WRITTEN_BY_TOOLS = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|[^/]*\.(?:lock|sum|min\.js))$/i;
/** Finding id → its fix. */
async function makeFixes(findings, sources) {
    const candidates = findCandidates(findings, sources);
    if (candidates.length === 0)
        return new Map();
    const frozen = frozenPaths(sources);
    const paths = candidates.flatMap(({ finding, cause }) => [finding.path, cause.path]);
    const files = await openFiles(paths, sources);
    const fixes = new Map();
    const recreations = new Map();
    const places = new Map();
    for (const { finding } of candidates) {
        places.set(finding.path, (places.get(finding.path) ?? new Set()).add(placeKey(finding)));
    }
    for (const { finding, broken, cause } of candidates) {
        const source = files.get(finding.path)?.file;
        const edits = source ? renameEdits(source, broken.fault, cause, places.get(finding.path)) : null;
        if (!source || edits === null)
            continue;
        if (!frozen.has(finding.path)) {
            fixes.set(finding.id, { kind: 'rename', verified: false, edits });
            continue;
        }
        const routine = broken.fault.live && !frozen.has(cause.path) ? routineAt(source, broken.fault) : null;
        if (!routine)
            continue;
        const key = `${finding.path}\0${placeKey(routine.range)}`;
        const recreation = recreations.get(key) ?? { source, routine, edits: [], causes: [], findings: [] };
        recreation.edits.push(...edits);
        recreation.causes.push(cause);
        recreation.findings.push(finding.id);
        recreations.set(key, recreation);
    }
    for (const recreation of recreations.values()) {
        const edit = await recreate(recreation, files, sources);
        if (edit)
            for (const id of recreation.findings)
                fixes.set(id, { kind: 'edit', verified: false, edits: [edit] });
    }
    return fixes;
}
function findCandidates(findings, { diff, after }) {
    const present = new Set(after.files.map((file) => file.path));
    const unreadable = new Set(after.problems.map((problem) => problem.path));
    const broken = new Map();
    for (const one of diff.broken)
        broken.set(identity(one.fault.code, one.fault, one.fault.from), one);
    const candidates = [];
    for (const finding of findings) {
        const code = FAULT_OF[finding.rule];
        if (!code || !finding.introduced || finding.certainty === 'possible')
            continue;
        if (!present.has(finding.path) || unreadable.has(finding.path) || WRITTEN_BY_TOOLS.test(finding.path))
            continue;
        const found = broken.get(identity(code, finding, finding.asset));
        if (found?.cause?.renamedTo)
            candidates.push({ finding, broken: found, cause: found.cause });
    }
    return candidates;
}
function identity(code, place, from) {
    return [code, place.path, place.line, place.startColumn, from].join('\0');
}
/**
 * Migrations that were merged before. They may follow only where this change rewrites their history itself, as before a
 * first release.
 */
function frozenPaths({ diff, renamedFrom }) {
    const merged = new Set();
    for (const { steps } of diff.before.histories) {
        for (const step of steps)
            if (step.kind === 'versioned' || step.kind === 'baseline')
                merged.add(step.path);
    }
    const edited = new Set(diff.changes.filter(({ kind }) => kind === 'migration-edited').map(({ path }) => path));
    const frozen = new Set();
    for (const { steps } of diff.after.histories) {
        if (steps.some((step) => edited.has(step.path)))
            continue;
        for (const step of steps)
            if (merged.has(renamedFrom(step.path)))
                frozen.add(step.path);
    }
    return frozen;
}
async function openFiles(wanted, sources) {
    const present = new Set(sources.after.files.map((file) => file.path));
    const paths = [...new Set(wanted)].filter((path) => present.has(path)).sort();
    const [texts, facts] = await Promise.all([sources.after.read(paths), sources.readFacts(sources.after, paths)]);
    const byPath = new Map(facts.map((file) => [file.path, file]));
    const opened = new Map();
    for (const [at, path] of paths.entries()) {
        const text = texts[at];
        const own = byPath.get(path)?.facts ?? [];
        const scripts = own.flatMap((fact) => scriptOf(fact) ?? []);
        if (text == null || (scripts.length === 0 && !/\.ya?ml$/i.test(path)))
            continue;
        const markers = own.find((fact) => fact.kind === 'sql-script')?.markers ?? null;
        const isPlain = /\.sql$/i.test(path) && own.every(({ kind }) => kind === 'sql-script' || kind.startsWith('dbt-'));
        opened.set(path, {
            file: fixableFile(path, text, scripts, isPlain ? 'sql' : markers === 'embedded' ? 'code' : 'other'),
            markers,
        });
    }
    return opened;
}
function scriptOf(fact) {
    return 'script' in fact ? fact.script : null;
}
async function recreate({ source, routine, edits, causes }, files, sources) {
    const steps = sources.diff.after.histories.flatMap(({ style, steps }) => steps.map(({ path }) => ({ path, style })));
    const order = new Map(steps.map(({ path }, at) => [path, at]));
    const latest = Math.max(...causes.map(({ path }) => order.get(path) ?? -1));
    const last = steps[latest];
    const target = last && files.get(last.path);
    if (!last || !target || (await isAltered(routine, steps, sources)))
        return null;
    return recreateRoutine(source, routine, edits, { ...target, style: last.style }, causes.filter(({ path }) => path === last.path));
}
/** ALTER FUNCTION settings would be lost when it is created again. */
async function isAltered(routine, steps, { after }) {
    const name = routine.name.at(-1).name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const altered = new RegExp(`\\balter\\s+(?:function|procedure|routine)\\s+(?:[^\\s(;]*\\.)?"?${name}"?[\\s(][^;]*\\b(?:set|security|immutable|stable|volatile|strict|leakproof|cost|rows|parallel|support)\\b`, 'i');
    const present = new Set(after.files.map((file) => file.path));
    const paths = [...new Set(steps.map(({ path }) => path))].filter((path) => present.has(path));
    return (await after.read(paths)).some((text) => text !== null && altered.test(text));
}

;// CONCATENATED MODULE: ./src/fixes/follow-edits.ts
// Fixes, and edits of the text as it is with them, in; the fixes with those edits made a part of them out.


/** `later` stand in `edited`, which is `text` with `edits`; null where one goes over the border of an edit. */
function followEdits(text, edits, edited, later) {
    const placed = (0,apply_edits/* placeEdits */.Px)(text, edits);
    const wanted = (0,apply_edits/* placeEdits */.Px)(edited, later);
    if ('reason' in placed || 'reason' in wanted)
        return null;
    const [path] = later.map((edit) => edit.path);
    const starts = (0,text_places/* lineStarts */._$)(text);
    const followed = { added: [], rewritten: [] };
    const inside = new Map();
    for (const edit of wanted.edits) {
        const start = (0,apply_edits/* offsetBefore */.fh)(placed.edits, edit.start);
        const end = (0,apply_edits/* offsetBefore */.fh)(placed.edits, edit.end);
        if (start !== null && end !== null && end - start === edit.end - edit.start) {
            followed.added.push({ path: path, ...(0,text_places/* rangeOf */.be)(starts, { start, end }), text: edit.text });
            continue;
        }
        const around = enclosing(placed.edits, edit);
        if (around === null)
            return null;
        inside.set(around.edit, [...(inside.get(around.edit) ?? []), shifted(edit, -around.start)]);
    }
    for (const [edit, pieces] of inside) {
        let result = '';
        let at = 0;
        for (const piece of pieces) {
            result += edit.text.slice(at, piece.start) + piece.text;
            at = piece.end;
        }
        followed.rewritten.push({ edit, text: result + edit.text.slice(at) });
    }
    return followed;
}
/** The edit that wrote all of a piece of the new text, and where what it wrote begins there. */
function enclosing(edits, piece) {
    let shift = 0;
    for (const edit of edits) {
        const start = edit.start + shift;
        if (start <= piece.start && piece.end <= start + edit.text.length)
            return { edit, start };
        shift += edit.text.length - (edit.end - edit.start);
    }
    return null;
}
function shifted(edit, by) {
    return { start: edit.start + by, end: edit.end + by, text: edit.text };
}
/** The same edit, as a place of the text. */
function isSameEdit(text, starts, edit, placed) {
    const span = (0,text_places/* spanOf */.ee)(text, starts, edit);
    return span !== null && span.start === placed.start && span.end === placed.end && edit.text === placed.text;
}

// EXTERNAL MODULE: ./src/edges/tree/blob-id.ts
var blob_id = __webpack_require__(82140);
;// CONCATENATED MODULE: ./src/stories/overlay-tree.ts
// A tree and new texts for some of its files in; the tree as it would be out. Nothing is written.

function overlayTree(tree, texts) {
    const blobs = new Map([...texts].map(([path, text]) => [path, (0,blob_id/* blobId */.z)(Buffer.from(text))]));
    const overlay = {
        ...tree,
        files: tree.files.map((file) => {
            const blob = blobs.get(file.path);
            return blob === undefined ? file : { ...file, blob, size: Buffer.byteLength(texts.get(file.path)) };
        }),
        async read(paths) {
            const rest = paths.filter((path) => !texts.has(path));
            const read = rest.length > 0 ? await tree.read(rest) : [];
            const known = new Map(rest.map((path, at) => [path, read[at] ?? null]));
            return paths.map((path) => texts.get(path) ?? known.get(path) ?? null);
        },
    };
    const { blobs: hash } = tree;
    if (!hash)
        return overlay;
    overlay.blobs = async (paths) => {
        const rest = paths.filter((path) => !blobs.has(path));
        const ids = rest.length > 0 ? await hash.call(tree, rest) : [];
        const known = new Map(rest.map((path, at) => [path, ids[at] ?? '']));
        return paths.map((path) => blobs.get(path) ?? known.get(path) ?? '');
    };
    return overlay;
}

;// CONCATENATED MODULE: ./src/stories/verify-fixes.ts
// Findings with proposed fixes in; the same findings out, each fix checked on the graph of the tree as it would be.




/** A graph is built for each. */
const MOST_ROUNDS = 6;
const MOST_EDITS = 500;
/** A fix holds when its finding goes, none comes, and everything is understood as before. What is in the way is left out, a few times. */
async function verifyFixes(
/** All that were introduced. */
findings, proposed, edges) {
    if (proposed.size === 0)
        return { fixes: new Map(), problems: [] };
    const count = [...proposed.values()].reduce((sum, fix) => sum + fix.edits.length, 0);
    if (count > MOST_EDITS) {
        const reason = `${count} edits would mend this change: too many to check, so none of the fixes is verified`;
        return { fixes: new Map(proposed), problems: [{ path: '.', line: 1, reason }] };
    }
    let kept = await withoutConflicts(proposed, findings, edges.after);
    for (let round = 0; round < MOST_ROUNDS && kept.size > 0; round++) {
        const trial = await tryFixes(kept, edges);
        const { unmended, fresh } = verify_fixes_compare(findings, kept, trial);
        const lost = newProblems(edges.problems, trial.problems, findings, kept);
        if (unmended.size === 0 && fresh.length === 0 && lost.size === 0) {
            const fixes = [...kept].map(([id, fix]) => [id, { ...fix, verified: true }]);
            return { fixes: new Map(fixes), problems: [] };
        }
        const followed = unmended.size === 0 ? await follow(findings, kept, fresh, trial, edges) : null;
        if (followed) {
            kept = followed;
            continue;
        }
        const dropped = blame(findings, kept, unmended, fresh);
        for (const [id, fix] of kept)
            if (fix.edits.some((edit) => lost.has(edit.path)))
                dropped.add(id);
        if (dropped.size === 0)
            return { fixes: new Map(), problems: [] };
        kept = new Map([...kept].filter(([id]) => !dropped.has(id)));
    }
    return { fixes: new Map(), problems: [] };
}
/** Fixes that cannot stand together: the first of the review wins. */
async function withoutConflicts(proposed, findings, after) {
    const texts = await textsOf(proposed, after);
    const kept = new Map();
    const accepted = new Map();
    for (const { id } of findings) {
        const fix = proposed.get(id);
        if (!fix)
            continue;
        const paths = [...new Set(fix.edits.map((edit) => edit.path))];
        const trial = paths.map((path) => {
            const edits = [...(accepted.get(path) ?? []), ...fix.edits.filter((edit) => edit.path === path)];
            return { path, edits };
        });
        const isFine = trial.every(({ path, edits }) => {
            const text = texts.get(path);
            return text !== undefined && 'edits' in (0,apply_edits/* placeEdits */.Px)(text, edits);
        });
        if (!isFine)
            continue;
        kept.set(id, fix);
        for (const { path, edits } of trial)
            accepted.set(path, edits);
    }
    return kept;
}
async function textsOf(fixes, tree) {
    const paths = [...new Set([...fixes.values()].flatMap((fix) => fix.edits.map((edit) => edit.path)))];
    const present = new Set(tree.files.map((file) => file.path));
    const wanted = paths.filter((path) => present.has(path));
    const texts = await tree.read(wanted);
    return new Map(wanted.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at]]])));
}
async function tryFixes(kept, edges) {
    const texts = await textsOf(kept, edges.after);
    const edits = [...kept.values()].flatMap((fix) => fix.edits);
    const edited = new Map();
    const moves = new Map();
    for (const [path, text] of texts) {
        const own = edits.filter((edit) => edit.path === path);
        const placed = (0,apply_edits/* placeEdits */.Px)(text, own);
        const result = (0,apply_edits/* applyEdits */.ct)(text, own);
        if ('reason' in placed || 'reason' in result)
            continue;
        edited.set(path, result.text);
        const before = (0,text_places/* lineStarts */._$)(text);
        const after = (0,text_places/* lineStarts */._$)(result.text);
        moves.set(path, (line, column) => {
            const offset = (0,text_places/* offsetOf */.b4)(text, before, line, column);
            if (offset === null)
                return `${line}:${column}`;
            const position = (0,text_places/* positionOf */.df)(after, (0,apply_edits/* offsetAfter */.i0)(placed.edits, offset));
            return `${position.line}:${position.column}`;
        });
    }
    const tree = overlayTree(edges.after, edited);
    const review = await edges.review(tree);
    return {
        ...review,
        findings: review.findings.filter((finding) => finding.introduced),
        tree,
        edited,
        moved: (path, line, column) => moves.get(path)?.(line, column) ?? `${line}:${column}`,
    };
}
/**
 * What only shows when the rest is mended, as a column in a table whose own name was not known: its fix becomes a part of
 * the fix that showed it. Null when nothing of that kind can be done.
 */
async function follow(findings, kept, fresh, trial, edges) {
    const later = await edges.propose(fresh, trial.tree, trial.diff);
    if (fresh.length === 0 || fresh.some((finding) => !later.has(finding.id)))
        return null;
    const texts = await textsOf(new Map([...kept, ...later]), edges.after);
    const result = new Map(kept);
    for (const finding of fresh) {
        const { edits } = later.get(finding.id);
        const host = nearest(findings.filter(({ id }) => kept.has(id)), finding);
        if (!host)
            return null;
        for (const path of new Set(edits.map((edit) => edit.path))) {
            const text = texts.get(path);
            const all = [...kept.values()].flatMap((fix) => fix.edits).filter((edit) => edit.path === path);
            const own = edits.filter((edit) => edit.path === path);
            const followed = text === undefined ? null : followEdits(text, all, trial.edited.get(path) ?? text, own);
            if (text === undefined || followed === null)
                return null;
            merge(result, host.id, text, path, followed);
        }
    }
    return result;
}
function merge(fixes, host, text, path, followed) {
    const starts = (0,text_places/* lineStarts */._$)(text);
    for (const [id, fix] of fixes) {
        const edits = fix.edits.map((edit) => {
            if (edit.path !== path)
                return edit;
            const rewritten = followed.rewritten.find((one) => isSameEdit(text, starts, edit, one.edit));
            return rewritten ? { ...edit, text: rewritten.text } : edit;
        });
        fixes.set(id, { ...fix, edits: id === host ? [...edits, ...followed.added] : edits });
    }
}
function nearest(fixed, one) {
    const same = fixed.filter((finding) => finding.asset === one.asset);
    const distance = (finding) => (finding.path === one.path ? Math.abs(finding.line - one.line) : 1e9);
    return [...same].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
/** Files of which less is understood than before. What a function that is created again says was said of it before. */
function newProblems(before, after, fixed, kept) {
    const count = new Map();
    const key = ({ path, reason }) => `${path}\0${reason}`;
    for (const problem of before)
        count.set(key(problem), (count.get(key(problem)) ?? 0) + 1);
    const isCopied = ({ path, reason }) => fixed.some((finding) => count.has(`${finding.path}\0${reason}`) && kept.get(finding.id)?.edits.some((edit) => edit.path === path));
    const paths = new Set();
    for (const problem of after) {
        const left = count.get(key(problem)) ?? 0;
        if (left > 0)
            count.set(key(problem), left - 1);
        else if (!isCopied(problem))
            paths.add(problem.path);
    }
    return paths;
}
/** Which fixes did not mend what they should, and what is broken now that was not. */
function verify_fixes_compare(findings, kept, trial) {
    const left = new Map();
    for (const finding of trial.findings) {
        const key = [finding.rule, finding.asset, finding.path, `${finding.line}:${finding.startColumn}`].join('\0');
        left.set(key, [...(left.get(key) ?? []), finding]);
    }
    const unmended = new Set();
    const gone = [];
    for (const finding of findings) {
        const place = trial.moved(finding.path, finding.line, finding.startColumn);
        const same = left.get([finding.rule, finding.asset, finding.path, place].join('\0'))?.pop();
        if (!same)
            gone.push(finding);
        else if (kept.has(finding.id))
            unmended.add(finding.id);
    }
    const fresh = [...left.values()].flat();
    // What stands elsewhere now, because the function it stands in was created again.
    const moved = gone.filter((finding) => !kept.has(finding.id));
    return {
        unmended,
        fresh: fresh.filter((finding) => {
            const at = moved.findIndex((old) => sameDefect(old, finding));
            if (at >= 0)
                moved.splice(at, 1);
            return at < 0 && !followsRewriting(finding);
        }),
    };
}
function sameDefect(a, b) {
    return a.rule === b.rule && a.asset === b.asset && a.changedAsset === b.changedAsset && a.clause === b.clause;
}
/** Merged migrations are edited only where the change itself rewrites their history, which is told already. */
function followsRewriting(finding) {
    return finding.rule === 'no-migration-out-of-order' && finding.asset === `migration:${finding.path}`;
}
/** Fixes to leave out: those that did not help, and those nearest to what came; all of a cause when nothing is near. */
function blame(findings, kept, unmended, fresh) {
    const dropped = new Set(unmended);
    const fixed = findings.filter((finding) => kept.has(finding.id));
    const touches = (finding, path) => kept.get(finding.id).edits.some((edit) => edit.path === path);
    for (const one of fresh) {
        const here = fixed.filter((finding) => finding.asset === one.asset && touches(finding, one.path));
        const near = here.filter((finding) => Math.abs(finding.line - one.line) <= 2 && finding.path === one.path);
        const blamed = [near, here, fixed.filter((finding) => touches(finding, one.path))].find((some) => some.length > 0);
        for (const finding of blamed ?? causeGroup(fixed, one))
            dropped.add(finding.id);
    }
    return dropped;
}
function causeGroup(fixed, one) {
    const same = fixed.filter((finding) => finding.changedAsset === one.changedAsset);
    return same.length > 0 ? same : fixed;
}

;// CONCATENATED MODULE: ./src/stories/fix-findings.ts
// Findings in; the same findings out, with the fixes that code can make and the graph confirms.


/** `found`: everything the change breaks, accepted or not; `findings`: what shall be mended. */
async function fixFindings(findings, found, edges) {
    const proposed = await makeFixes(findings, edges);
    if (proposed.size === 0)
        return { findings, problems: [] };
    edges.progress(`Checking ${proposed.size === 1 ? 'a fix' : `${proposed.size} fixes`}`);
    const introduced = found.filter((finding) => finding.introduced);
    const { fixes, problems } = await verifyFixes(introduced, proposed, {
        after: edges.after,
        problems: edges.diff.after.problems,
        review: edges.review,
        propose: (fresh, after, diff) => makeFixes(fresh, { ...edges, after, diff }),
    });
    const notes = notesOf(findings, fixes);
    const mended = findings.map((finding) => {
        const fix = fixes.get(finding.id);
        return fix ? { ...finding, fix, help: `${finding.help}${notes.get(home(finding)) ?? ''}` } : finding;
    });
    return { findings: mended, problems };
}
/** What a reader of the edits may wonder about; the same for all places of one asset in one file. */
function notesOf(findings, fixes) {
    const notes = new Map();
    for (const finding of findings) {
        const fix = fixes.get(finding.id);
        if (fix?.kind === 'edit') {
            const path = fix.edits[0]?.path ?? '';
            notes.set(home(finding), ` The merged migration stays as it is: \`${path}\` creates the function again.`);
        }
        else if (fix?.edits.some((edit) => / AS \S/.test(edit.text))) {
            notes.set(home(finding), ' An alias keeps the old name where others may read it.');
        }
    }
    return notes;
}
function home({ asset, path }) {
    return `${asset}\0${path}`;
}

;// CONCATENATED MODULE: ./src/stories/check.ts
// Two trees → what the change from one to the other breaks.









async function checkTrees(before, after, given, settings, progress = () => { }) {
    const edges = (0,build_graph.rememberGraphs)(given);
    const start = edges.clock.now();
    progress('Reading the base');
    const plannedBase = await (0,build_graph.planGraph)(before, edges, settings, progress);
    const plannedHead = await (0,build_graph.planGraph)(after, edges, settings, progress);
    // Nothing that is read changed: what every reference means need not even be loaded.
    const outline = plannedBase.key === plannedHead.key ? plannedHead.outline() : null;
    const base = outline ?? (await plannedBase.build());
    progress('Reading the change');
    const head = outline ?? (await plannedHead.build());
    progress('Comparing');
    const renamed = await findRenames(before, after);
    const renamedFrom = (path) => renamed.get(path) ?? path;
    const compare = (graph) => diffGraphs(base.graph, graph, renamedFrom);
    const diff = base.key === head.key ? noDiff(base.graph, head.graph) : compare(head.graph);
    const found = withSettings(checkRules(diff), settings);
    const accepted = await accept(found, after, settings);
    const fixed = await fixFindings(accepted.findings, found, {
        diff,
        after,
        renamedFrom,
        progress,
        readFacts: (tree, paths) => (0,build_graph.readFacts)(tree, paths, edges, settings),
        async review(tree) {
            const { graph } = await (0,build_graph.buildGraph)(tree, edges, settings);
            const trial = compare(graph);
            return { diff: trial, findings: withSettings(checkRules(trial), settings), problems: graph.problems };
        },
    });
    const problems = [...head.graph.problems, ...accepted.problems];
    const { verdict, unknowns } = await judge(accepted.findings, diff, problems, after);
    return {
        schemaVersion: 1,
        base: before.label,
        head: after.label,
        verdict,
        severity: highest(accepted.findings),
        changes: diff.changes,
        findings: fixed.findings,
        ignored: accepted.ignored,
        problems: [...unknowns, ...problems, ...fixed.problems],
        affected: affectedGraph(diff),
        stats: sumStats(base.stats, head.stats, Math.round(edges.clock.now() - start)),
    };
}
/** The settings' word on each rule: another severity, or off. */
function withSettings(findings, settings) {
    return findings.flatMap((finding) => {
        const level = settings.rules[finding.rule];
        if (level === 'off')
            return [];
        return [level ? { ...finding, severity: level } : finding];
    });
}
async function accept(findings, after, settings) {
    const root = settings['working-directory'].replace(/^\.\/?|\/+$/g, '');
    const baselinePath = root === '' ? BASELINE_FILE : `${root}/${BASELINE_FILE}`;
    const hasBaseline = after.files.some((file) => file.path === baselinePath);
    const paths = [...new Set(findings.map((finding) => finding.path))];
    const present = new Set(after.files.map((file) => file.path));
    const readable = paths.filter((path) => present.has(path));
    const texts = await after.read(hasBaseline ? [...readable, baselinePath] : readable);
    const textOf = new Map(readable.map((path, at) => [path, texts[at] ?? '']));
    const comments = acceptByComment(textOf, findings);
    const baseline = acceptByBaseline(hasBaseline ? (texts.at(-1) ?? null) : null, baselinePath, findings);
    const places = (finding) => {
        const entry = settings.ignore.find((ignored) => (0,matches_path/* matchesPath */.$)(ignored.paths, finding.path) && (!ignored.rules || ignored.rules.includes(finding.rule)));
        return entry?.reason ?? null;
    };
    const problems = [...comments.problems, ...baseline.problems];
    return acceptFindings(findings, [comments.acceptance, baseline.acceptance, places], problems);
}
function highest(findings) {
    const introduced = findings.filter((finding) => finding.introduced && finding.certainty !== 'possible');
    const rank = Math.max(0, ...introduced.map((finding) => model_finding/* SEVERITIES */.o.indexOf(finding.severity)));
    return model_finding/* SEVERITIES */.o[rank];
}
/** Only proven, introduced findings make a change unsafe; a file nobody understood that names what is gone makes it unknown. */
async function judge(findings, diff, problems, after) {
    const proven = findings.some((finding) => finding.introduced &&
        finding.certainty === 'proven' &&
        (finding.severity === 'critical' || finding.severity === 'high'));
    if (proven)
        return { verdict: 'unsafe', unknowns: [] };
    // Nothing was read, so nothing was judged.
    if (diff.before.nodes.length + diff.after.nodes.length === 0)
        return { verdict: 'unknown', unknowns: [] };
    const gone = diff.changes.filter((change) => /-(removed|renamed)$/.test(change.kind) && !change.kind.startsWith('migration'));
    if (gone.length === 0 || problems.length === 0)
        return { verdict: 'safe', unknowns: [] };
    const unknowns = await filesThatMention(gone, problems, after);
    return { verdict: unknowns.length > 0 ? 'unknown' : 'safe', unknowns };
}
async function filesThatMention(gone, problems, after) {
    const present = new Set(after.files.map((file) => file.path));
    const paths = [...new Set(problems.map((problem) => problem.path))].filter((path) => present.has(path));
    const texts = await after.read(paths);
    const unknowns = [];
    for (const [at, path] of paths.entries()) {
        const text = texts[at];
        const own = gone.filter((change) => change.path !== path);
        const mentioned = own.find((change) => text == null || mentions(text, check_nameOf(change)));
        if (!mentioned)
            continue;
        const reason = text == null
            ? `could not be read, so it may still use \`${check_nameOf(mentioned)}\``
            : `was not wholly understood and mentions \`${check_nameOf(mentioned)}\`, so it may still use it`;
        unknowns.push({ path, line: 1, reason });
    }
    return unknowns;
}
function check_nameOf(change) {
    return change.column ?? change.asset.slice(Math.max(change.asset.lastIndexOf('.'), change.asset.indexOf(':')) + 1);
}
function mentions(text, name) {
    const word = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<![A-Za-z0-9_])${word}(?![A-Za-z0-9_])`, 'i').test(text);
}
function sumStats(base, head, total) {
    const ms = { total };
    for (const [side, stats] of [
        ['base', base],
        ['head', head],
    ]) {
        for (const [step, value] of Object.entries(stats.ms))
            ms[`${side}.${step}`] = value;
    }
    return {
        files: head.files,
        extracted: base.extracted + head.extracted,
        fromCache: base.fromCache + head.fromCache,
        nodes: head.nodes,
        edges: head.edges,
        ms,
    };
}


/***/ })

};
;