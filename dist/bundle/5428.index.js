"use strict";
exports.id = 5428;
exports.ids = [5428,1884];
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

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 25428:
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
    if (diff.changes.length === 0 && broken.length === 0)
        return { nodes: [], edges: [], left: 0 };
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

;// CONCATENATED MODULE: ./src/graph/code/dropped-members.ts
// Two graphs in; members of entities that code still declares although the column behind them went, out.
/** A base class that several tables share keeps its member as long as one of them has the column. */
function droppedMembers(before, after, renamedFrom) {
    /** Member → columns it was bound to. */
    const bound = new Map();
    for (const { kind, from, fromColumn, to, toColumn } of before.edges) {
        if (kind !== 'derives' || fromColumn === null || !isInCode(from))
            continue;
        const key = `${from}\u0000${fromColumn}`;
        bound.set(key, [...(bound.get(key) ?? []), columnKey(to, toColumn)]);
    }
    if (bound.size === 0)
        return [];
    const kept = new Set();
    for (const { kind, from, fromColumn, path } of after.edges) {
        if (kind === 'derives' && fromColumn !== null)
            kept.add(`${formerly(from, path, renamedFrom)}\u0000${fromColumn}`);
    }
    const wasGone = goneKeys(before);
    const gone = new Set([...goneKeys(after)].filter((key) => !wasGone.has(key)));
    const dropped = [];
    for (const { kind, to, toColumn, path } of after.edges) {
        if (kind !== 'defines' || toColumn === null || !isInCode(to))
            continue;
        const key = `${formerly(to, path, renamedFrom)}\u0000${toColumn}`;
        if (kept.has(key))
            continue;
        // The member may as well be bound to another column now; only what a migration took is gone.
        if (!bound.get(key)?.some((column) => gone.has(column)))
            continue;
        dropped.push({ path, owner: to.slice(to.lastIndexOf('#') + 1), member: toColumn });
    }
    return dropped;
}
function goneKeys({ gone }) {
    return new Set(gone.map(({ asset, column }) => columnKey(asset, column)));
}
/** Dialects fold names: what went is kept under the folded one. */
function columnKey(asset, column) {
    return `${asset}\u0000${column?.toLowerCase()}`;
}
function isInCode(asset) {
    return asset.startsWith('entity:');
}
function formerly(asset, path, renamedFrom) {
    const was = renamedFrom(path);
    return was === path || !asset.startsWith(`entity:${path}#`)
        ? asset
        : `entity:${was}${asset.slice(asset.lastIndexOf('#'))}`;
}

// EXTERNAL MODULE: ./src/graph/code/route-pattern.ts
var route_pattern = __webpack_require__(48830);
;// CONCATENATED MODULE: ./src/graph/code/former-routes.ts
// The graph of the base in; for a call that nothing answers now, the same said of the route that answered it there, out.

function formerRoutes(before, renamedFrom) {
    let byPath = null;
    return (fault) => {
        if (fault.code !== 'unknown-route')
            return fault;
        byPath ??= callsByPath(before);
        const asked = (0,route_pattern/* parseRoute */.ZG)(fault.wanted);
        let best = null;
        let bestScore = -1;
        for (const edge of byPath.get(renamedFrom(fault.path)) ?? []) {
            const route = (0,route_pattern/* parseRoute */.ZG)(edge.to.slice('route:'.length).replace(/ @.*$/, ''));
            const score = asked && route ? (0,route_pattern/* matchRoute */.Di)(asked, { ...route, floating: edge.certainty !== 'proven' }) : null;
            // Of calls that ask the same, the one that stood there.
            const near = edge.line === fault.line ? 0.5 : 0;
            if (score !== null && score + near > bestScore)
                [best, bestScore] = [edge, score + near];
        }
        if (!best)
            return fault;
        // Less sure where what answers now cannot be read.
        const certainty = fault.certainty === 'likely' ? 'likely' : best.certainty;
        return { ...fault, to: best.to, certainty };
    };
}
function callsByPath(before) {
    const found = new Map();
    for (const edge of before.edges) {
        if (edge.kind !== 'calls' || !edge.to.startsWith('route:'))
            continue;
        const same = found.get(edge.path);
        if (same)
            same.push(edge);
        else
            found.set(edge.path, [edge]);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/graph/code/list-entity-changes.ts
// Two graphs → what changed of entities and enums whose declarations the graph itself knows (Prisma schemas): members
// removed, renamed, retyped, made optional or required, values removed.
/** Entities that are declared in code are compared by TypeScript, which sees their types too. */
function isDeclaredByItself(asset) {
    return /^entity:.*\.prisma#[^#]*$/.test(asset);
}
function listEntityChanges(before, after, renamedFrom) {
    const old = entitiesOf(before, (path) => path);
    const now = entitiesOf(after, renamedFrom);
    const changes = [];
    for (const [key, entity] of old) {
        const next = now.get(key);
        if (next)
            changes.push(...memberChanges(entity, next));
        else
            changes.push(change('asset-removed', entity.node.id, null, entity.node));
    }
    for (const [key, entity] of now) {
        if (!old.has(key))
            changes.push(change('asset-added', entity.node.id, null, entity.node));
    }
    return changes;
}
/** By name: a model may move to another file of its schema. */
function entitiesOf(graph, renamedFrom) {
    const found = new Map();
    const byId = new Map();
    for (const node of graph.nodes) {
        if (!isDeclaredByItself(node.id))
            continue;
        const columns = new Map(node.columns.map((column) => [column.name, column]));
        const entity = { node, columns, places: new Map(), bound: new Map() };
        found.set(`${renamedFrom(node.path)}#${node.name}`, entity);
        byId.set(node.id, entity);
    }
    for (const edge of graph.edges)
        readEdge(edge, byId.get(edge.from));
    return found;
}
function readEdge(edge, entity) {
    if (!entity)
        return;
    if (edge.kind === 'defines' && edge.toColumn !== null)
        entity.places.set(edge.toColumn, edge);
    if (edge.kind === 'derives' && edge.fromColumn !== null)
        entity.bound.set(edge.fromColumn, `${edge.to}.${edge.toColumn}`);
}
function memberChanges(old, now) {
    const asset = old.node.id;
    const isEnum = old.node.kind === 'type';
    const changes = [];
    const gone = [...old.columns.values()].filter(({ name }) => !now.columns.has(name));
    const fresh = [...now.columns.values()].filter(({ name }) => !old.columns.has(name));
    for (const member of gone) {
        const successor = fresh.find((next) => isSuccessor(old, member, now, next));
        if (successor)
            fresh.splice(fresh.indexOf(successor), 1);
        const kind = isEnum
            ? successor
                ? 'enum-value-renamed'
                : 'enum-value-removed'
            : successor
                ? 'property-renamed'
                : 'property-removed';
        // What is gone stood in the base; its owner is what the head still has.
        const place = successor ? placeOf(now, successor.name) : now.node;
        const renamedTo = successor?.name ?? null;
        changes.push(change(kind, asset, member.name, place, { renamedTo, before: isEnum ? member.name : written(member) }));
    }
    for (const member of fresh) {
        const kind = isEnum ? 'enum-value-added' : 'property-added';
        const after = isEnum ? member.name : written(member);
        changes.push(change(kind, asset, member.name, placeOf(now, member.name), { after }));
    }
    for (const [name, was] of old.columns) {
        const is = now.columns.get(name);
        if (!is || isEnum)
            continue;
        const place = placeOf(now, name);
        const more = { before: written(was), after: written(is) };
        if (was.type !== is.type)
            changes.push(change('property-type-changed', asset, name, place, more));
        else if (was.nullable !== is.nullable)
            changes.push(change(is.nullable ? 'property-optional' : 'property-required', asset, name, place, more));
    }
    return changes;
}
/** The same column under another name, or the same type at the same place among the others. */
function isSuccessor(old, member, now, next) {
    const bound = old.bound.get(member.name);
    if (bound !== undefined && bound === now.bound.get(next.name))
        return true;
    if (member.type !== next.type || member.nullable !== next.nullable)
        return false;
    return neighbours(now, next.name).every((name, at) => name === neighbours(old, member.name)[at]);
}
function neighbours({ columns }, name) {
    const names = [...columns.keys()];
    const at = names.indexOf(name);
    return [names[at - 1] ?? '', names[at + 1] ?? ''];
}
function written({ type, nullable }) {
    return nullable ? `${type}?` : type;
}
function placeOf({ node, places }, member) {
    return places.get(member) ?? node;
}
function change(kind, asset, column, { path, line, startColumn, endLine, endColumn }, more = {}) {
    const place = { path, line, startColumn, endLine, endColumn };
    return { ...place, kind, asset, column, renamedTo: null, before: null, after: null, ...more };
}

// EXTERNAL MODULE: ./src/sql/names.ts
var sql_names = __webpack_require__(40792);
;// CONCATENATED MODULE: ./src/graph/list-changes.ts
// Two graphs → the changes of the contract, each with the statement that makes it.


function listChanges(before, after, renamedFrom) {
    const changes = [
        ...goneChanges(before, after, renamedFrom),
        ...definitionChanges(before, after, renamedFrom),
        ...listEntityChanges(before, after, renamedFrom),
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
function list_changes_change(kind, asset, column, place, more = {}) {
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
    const written = writtenColumns(before);
    const changes = [];
    for (const gone of after.gone) {
        if (known.has(key(gone, renamedFrom(gone.cause.path))))
            continue;
        const column = gone.column === null ? null : (written.get(`${gone.asset}\0${gone.column}`) ?? gone.column);
        // Made and dropped by this very change: nobody at base knew it.
        if (!present.has(gone.asset) || (column !== null && !present.get(gone.asset).has(column)))
            continue;
        const renamed = gone.cause.kind === 'renamed' || gone.cause.kind === 'moved';
        changes.push(list_changes_change(goneKind(gone, renamed), gone.asset, column, gone.cause, { renamedTo: gone.cause.renamedTo }));
    }
    return changes;
}
/** What is gone is known by the key that its database compares names by; it is told as it was written. */
function writtenColumns({ databases }) {
    const names = new Map();
    for (const { dialect, tables } of databases) {
        for (const { id, columns } of tables) {
            for (const { name } of columns)
                names.set(`${id}\0${(0,sql_names/* nameKey */.Rc)(dialect, name)}`, name);
        }
    }
    return names;
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
    const definitions = (graph) => graph.edges.filter((edge) => edge.kind === 'defines' && !/^(?:entity|type):/.test(edge.to));
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
        changes.push(list_changes_change(kind, edge.to, edge.toColumn, place, { renamedTo }));
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
        changes.push(list_changes_change(kind, edge.to, edge.toColumn, edge, { after: edge.type || null }));
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
            changes.push(list_changes_change('key-removed', table.id, null, table.definedAt, { before: key }));
    }
    return changes;
}
function columnChanges(table, was, column) {
    const changes = [];
    const add = (kind, before, after) => changes.push(list_changes_change(kind, table.id, column.name, column.definedAt, { before, after }));
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
            changes.push(list_changes_change('enum-value-added', type.id, value, type.definedAt, { after: value }));
    }
    for (const value of old.values) {
        if (!type.values.includes(value))
            changes.push(list_changes_change('enum-value-removed', type.id, value, type.definedAt, { before: value }));
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
            changes.push(list_changes_change('migration-removed', id, null, place, { before: old.version }));
            continue;
        }
        const known = new Set(old.statements.map((statement) => statement.hash));
        const edited = now.statements.find((statement) => !known.has(statement.hash));
        const shorter = now.statements.length < old.statements.length ? now.statements.at(-1) : undefined;
        const place = edited?.place ?? shorter?.place;
        if (place)
            changes.push(list_changes_change('migration-edited', id, null, place, { before: old.version }));
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




/** `renamedFrom` gives the path a file had at base; `traced` are changes that the graphs themselves do not tell. */
function diffGraphs(before, after, renamedFrom = (path) => path, traced = []) {
    const sql = listChanges(before, after, renamedFrom);
    const dbt = listDbtChanges(before, after, sql, renamedFrom);
    // Of a Prisma schema both the graph and the checker tell; the graph knows its places.
    const more = [...dbt.own, ...traced.filter(({ asset }) => !isDeclaredByItself(asset))];
    const changes = more.length === 0 ? sql : [...sql, ...more].sort(byPlace);
    const introduced = newFaults(before, after, renamedFrom, formerNames([...dbt.own, ...sql], after));
    const was = edgeFinder(before, renamedFrom);
    const behind = changeFinder(changes, dbt.derived);
    const former = formerRoutes(before, renamedFrom);
    const broken = after.faults.map((written) => {
        const fault = former(meant(written, behind, was));
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
    return { before, after, changes, derived: dbt.derived, broken: broken.filter(isWorthTelling), retyped, renamedFrom };
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
function newFaults(before, after, renamedFrom, former) {
    const strict = (fault, path) => `${loose(fault, path)}\u0000${fault.statement}`;
    const loose = (fault, path) => [
        fault.code,
        isFile(fault.from) ? path : '',
        asset(fault.from, path),
        fault.to,
        fault.column,
        fault.clause,
        fault.wanted,
        // That a column has another type is no news of it being gone.
        fault.code === 'drifted-entity' ? fault.details[0] : '',
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
            const path = renamedFrom(fault.path);
            const old = known.get(keyOf(former(fault), path))?.find((candidate) => !taken.has(candidate));
            if (!old)
                continue;
            taken.add(old);
            fresh.delete(fault);
        }
    }
    return fresh;
}
/** A fault as it was said before the models and columns in it were renamed: old trouble goes with them. */
function formerNames(changes, after) {
    const names = new Map();
    const columns = new Map();
    for (const { kind, asset: id, column, renamedTo, path } of changes) {
        if (kind === 'column-renamed' && column !== null)
            columns.set(`${id}\u0000${renamedTo}`, column);
        if (kind !== 'asset-renamed' || renamedTo === null)
            continue;
        const node = after.nodes.find((one) => one.name === renamedTo && one.path === path && diff_graphs_kindOf(one.id) === diff_graphs_kindOf(id));
        if (node)
            names.set(node.id, { id, name: renamedTo, was: id.slice(id.lastIndexOf('.') + 1) });
    }
    if (names.size === 0 && columns.size === 0)
        return (fault) => fault;
    return (fault) => {
        const column = columns.get(`${fault.to}\u0000${fault.column}`);
        // An entity that follows a renamed column differs from it in what it differed before.
        if (column !== undefined && fault.code === 'drifted-entity')
            return { ...fault, column, wanted: fault.wanted.replace(/[^.]*$/, () => column) };
        const to = names.get(fault.to);
        const wanted = to && fault.wanted.startsWith(`${to.name}.`) ? to.was + fault.wanted.slice(to.name.length) : fault.wanted;
        return { ...fault, from: names.get(fault.from)?.id ?? fault.from, to: to?.id ?? fault.to, wanted };
    };
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
const TAKES_AWAY = /^(asset|table|view|column|property|enum|function|enum-value)-(removed|renamed)$/;
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
function isWorthTelling({ fault, introduced, was, change }) {
    if (fault.code === 'unknown-prop' || fault.code === 'missing-prop')
        return introduced;
    // Most of what nothing here answers is answered elsewhere.
    if (fault.code === 'unknown-route')
        return was !== null;
    // Of a GraphQL document, which may be written for another server too.
    if (fault.code === 'unknown-property' && fault.clause === 'call')
        return was !== null;
    // What an untyped answer never had may come from elsewhere.
    if (fault.code === 'unknown-response-field' && fault.clause === 'call')
        return was !== null;
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

// EXTERNAL MODULE: ./src/rules/index.ts + 36 modules
var rules = __webpack_require__(991);
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
;// CONCATENATED MODULE: ./src/typecheck/prisma-client/client-members.ts
// Members of entities in; those of a Prisma schema named as its client declares them out.
function clientMembers(members, { owners }) {
    return members.map((ref) => {
        for (const [path, own] of owners)
            if (own.get(ref.owner)?.path === ref.path)
                return { ...ref, path };
        return ref;
    });
}

// EXTERNAL MODULE: ./src/stories/build-graph.ts + 117 modules
var build_graph = __webpack_require__(86166);
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

;// CONCATENATED MODULE: ./src/fixes/macro-at.ts
// The text of a dbt file and a place in it; out: the macro whose call stands there, when what the place says was written by
// that macro: its text is in another file, and others call it.
/** dbt's own, whose arguments are the names themselves. */
const OWN = /^(?:ref|source|var|config|env_var|this)$/;
function macroAt(text, span) {
    const name = /^(?:\{\{-?\s{0,20})?([A-Za-z_]\w{0,100}(?:\.[A-Za-z_]\w{0,100})?)\s{0,20}\(/.exec(text.slice(span.start, Math.min(span.end, span.start + 300)))?.[1];
    return name === undefined || OWN.test(name) ? null : name;
}

// EXTERNAL MODULE: ./src/fixes/text-places.ts
var text_places = __webpack_require__(30717);
;// CONCATENATED MODULE: ./src/fixes/change-method.ts
// A parsed source file, an address in it and the method that it is called with in; the edit that makes it another one out,
// or null when no safe way is known.
/** Clients take `(address, options)` for these and `(address, body, options)` for the others. */
const WITHOUT_BODY = new Set(['GET', 'DELETE', 'HEAD', 'OPTIONS']);
function changeMethod(typescript, file, address, old, now) {
    const { parent } = address;
    if (typescript.isPropertyAssignment(parent))
        return inOptions(typescript, file, parent.parent, old, now);
    const call = callAround(typescript, address);
    if (!call)
        return null;
    for (const argument of call.arguments) {
        const text = typescript.isStringLiteralLike(argument) && argument !== address ? argument : null;
        if (text && text.text.toUpperCase() === old)
            return inString(file, text, now);
    }
    const called = call.expression;
    if (typescript.isPropertyAccessExpression(called) && methodOf(called.name.text) === old) {
        const isAlike = WITHOUT_BODY.has(old) === WITHOUT_BODY.has(now) || call.arguments.length === 1;
        const start = called.name.getStart(file);
        return isAlike ? { start, end: called.name.getEnd(), text: now.toLowerCase() } : null;
    }
    const options = call.arguments.find((argument) => typescript.isObjectLiteralExpression(argument));
    if (options)
        return inOptions(typescript, file, options, old, now);
    // `fetch(address)` alone.
    const isFetch = typescript.isIdentifier(called) && called.text === 'fetch';
    if (!isFetch || call.arguments.length !== 1 || old !== 'GET')
        return null;
    const end = call.arguments[0].getEnd();
    return { start: end, end, text: `, { method: '${now}' }` };
}
function inOptions(typescript, file, options, old, now) {
    for (const property of options.properties) {
        const name = property.name && typescript.isIdentifier(property.name) ? property.name.text : '';
        if (name !== 'method' && name !== 'type')
            continue;
        const value = typescript.isPropertyAssignment(property) ? property.initializer : null;
        if (value && typescript.isStringLiteralLike(value) && value.text.toUpperCase() === old)
            return inString(file, value, now);
        return null;
    }
    const first = options.properties[0];
    const isPlain = options.properties.every((property) => !typescript.isSpreadAssignment(property));
    if (old !== 'GET' || !first || !isPlain)
        return null;
    const start = first.getStart(file);
    return { start, end: start, text: `method: '${now}', ` };
}
function inString(file, node, now) {
    const text = node.text === node.text.toLowerCase() ? now.toLowerCase() : now;
    return { start: node.getStart(file) + 1, end: node.getEnd() - 1, text };
}
function methodOf(name) {
    return (name === 'del' ? 'DELETE' : name.toUpperCase());
}
function callAround(typescript, node) {
    for (let at = node; at.parent; at = at.parent) {
        const { parent } = at;
        if (typescript.isCallExpression(parent))
            return parent.expression === at ? null : parent;
        if (typescript.isBlock(parent))
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/fixes/syntax-at.ts
// A parsed source file and an offset in; the innermost node there, and how the file writes strings, out.
function innermostNode(typescript, file, at) {
    let node = file;
    for (;;) {
        const inner = typescript.forEachChild(node, (child) => child.getFullStart() <= at && at < child.getEnd() ? child : undefined);
        if (!inner)
            return node;
        node = inner;
    }
}
/** The string in the manner of the file's imports; null for what would need escapes. */
function writeString(typescript, file, value) {
    if (value === '' || !/^[\p{L}\p{M}\p{N}_$ .-]+$/u.test(value))
        return null;
    const from = file.statements.find((statement) => typescript.isImportDeclaration(statement));
    const quote = from && typescript.isImportDeclaration(from) ? from.moduleSpecifier.getText(file)[0] : "'";
    return `${quote}${value}${quote}`;
}

;// CONCATENATED MODULE: ./src/fixes/written-address.ts
// The expression of an address in; its path in segments, each with the text that writes it, out: what has to change is
// changed there and nowhere else.
const HOLE = '\uFFFC';
/** Constants that lead to constants. */
const DEEPEST = 4;
/** Null where it is not written as text with values in it. */
function writtenAddress(typescript, file, node) {
    const units = unitsOf(typescript, file, node, 0);
    return units && segmentsOf(units);
}
function unitsOf(typescript, file, node, depth) {
    const hole = [{ char: HOLE, start: node.getStart(file), end: node.getEnd(), within: node, apart: true }];
    if (depth > 50)
        return null;
    const inner = (next) => unitsOf(typescript, file, next, depth + 1);
    if (typescript.isStringLiteralLike(node))
        return textUnits(file, node, node);
    if (typescript.isParenthesizedExpression(node) ||
        typescript.isAsExpression(node) ||
        typescript.isNonNullExpression(node))
        return inner(node.expression);
    if (typescript.isTemplateExpression(node)) {
        const units = textUnits(file, node.head, node);
        for (const { expression, literal } of node.templateSpans) {
            const tail = textUnits(file, literal, node);
            const start = file.text.lastIndexOf('${', expression.getStart(file));
            units?.push({ char: HOLE, start, end: literal.getStart(file) + 1, within: node, apart: false });
            if (!units || !tail)
                return null;
            units.push(...tail);
        }
        return units;
    }
    if (typescript.isBinaryExpression(node) && node.operatorToken.kind === typescript.SyntaxKind.PlusToken) {
        const [left, right] = [inner(node.left), inner(node.right)];
        return left && right && [...left, ...right];
    }
    const constant = typescript.isIdentifier(node) && depth < DEEPEST ? constantOf(typescript, file, node.text) : null;
    if (constant)
        return inner(constant);
    return hole;
}
function textUnits(file, node, within) {
    const start = node.getStart(file) + 1;
    const written = file.text.slice(start, node.getEnd() - 1).replace(/\$$/, '');
    // An escape is longer than what it says.
    if (/[\\\n\r]/.test(written))
        return null;
    return Array.from({ length: written.length }, (_, at) => ({
        char: written[at],
        start: start + at,
        end: start + at + 1,
        within,
        apart: false,
    }));
}
/** The value of a constant, where the file has one of that name. */
function constantOf(typescript, file, name) {
    const found = [];
    const visit = (node) => {
        if (typescript.isIdentifier(node) && node.text === name && isDeclared(node))
            found.push(node.parent);
        typescript.forEachChild(node, visit);
    };
    visit(file);
    const [only] = found;
    if (!only || found.length > 1 || !typescript.isVariableDeclaration(only))
        return null;
    const isConstant = (only.parent.flags & typescript.NodeFlags.Const) !== 0;
    return isConstant ? (only.initializer ?? null) : null;
}
function isDeclared(node) {
    const { parent } = node;
    return 'name' in parent && parent.name === node && ('initializer' in parent || 'parameters' in parent);
}
function segmentsOf(units) {
    const text = units.map(({ char }) => char).join('');
    const scheme = /^(?:[a-z]+:)?\/\/[^/?#]*/i.exec(text)?.[0].length ?? 0;
    const rest = text.slice(scheme).search(/[?#]/);
    const end = rest < 0 ? text.length : scheme + rest;
    const segments = [];
    for (let at = scheme; at < end;) {
        const slash = text.indexOf('/', at);
        const until = slash < 0 || slash > end ? end : slash;
        let part = units.slice(at, until);
        // `/orders${query}` at the end: what follows is most often a query.
        const isLast = until === end && part.length > 1 && part.at(-1).char === HOLE;
        if (isLast && part.slice(0, -1).every(({ char }) => char !== HOLE))
            part = part.slice(0, -1);
        const [first, last] = [part[0], part.at(-1)];
        if (first && last && !(part.length === 1 && first.char === '.')) {
            const isText = part.every(({ char }) => char !== HOLE);
            segments.push({
                start: first.start,
                end: last.end,
                text: isText ? part.map(({ char }) => char).join('') : null,
                within: first.within === last.within ? first.within : first.within.parent,
                apart: first.apart || last.apart || first.within !== last.within,
            });
        }
        at = until + 1;
    }
    return segments;
}

;// CONCATENATED MODULE: ./src/fixes/move-call.ts
// A parsed source file, the place of an address that a client calls, the route that answered it and the one that does now
// in; the edits that make the call ask for the new one out, or null when no safe way is known. Values in the address stay.



function moveCall(typescript, file, place, { asked, old, now }) {
    const node = nodeAt(typescript, file, place);
    if (!node)
        return null;
    if (old.method === 'MESSAGE' || old.method === 'EVENT')
        return now.method === old.method ? changePattern(typescript, file, node, old.path, now.path) : null;
    const written = writtenAddress(typescript, file, node);
    const path = written && changePath(file, written, old.path, now.path);
    if (!path)
        return null;
    const isAnswered = [old.method, 'ALL'].includes(now.method) || asked.method === 'ALL';
    if (isAnswered)
        return path;
    if (asked.method !== old.method)
        return null;
    const method = changeMethod(typescript, file, node, old.method, now.method);
    return method && [...path, method];
}
/** The outermost that stands there. */
function nodeAt(typescript, file, { start, end }) {
    for (let node = innermostNode(typescript, file, start); node !== file; node = node.parent)
        if (node.getStart(file) === start && node.getEnd() === end)
            return node;
    return null;
}
// ---------------------------------------------------------------- path
function changePath(file, written, old, now) {
    const origins = originsOf(old, now);
    if (!origins || written.length === 0)
        return null;
    const isSame = (at, to) => typeof old[at] === 'string' ? old[at] === now[to] : origins[to] === at && typeof now[to] !== 'string';
    const shorter = Math.min(old.length, now.length);
    let head = 0;
    while (head < shorter && isSame(head, head))
        head++;
    let tail = 0;
    while (tail < shorter - head && isSame(old.length - 1 - tail, now.length - 1 - tail))
        tail++;
    if (head === old.length && head === now.length)
        return [];
    // A base address and where a router is mounted come before what is written here.
    const shift = old.length - written.length;
    if (head < shift || !isWritten(written, old, shift))
        return null;
    const gone = written.slice(head - shift, old.length - tail - shift);
    const fresh = [];
    for (let at = head; at < now.length - tail; at++) {
        const segment = now[at];
        const source = written[(origins[at] ?? Number.NaN) - shift];
        if (typeof segment === 'string')
            fresh.push(segment);
        else if (source && !source.apart)
            fresh.push(file.text.slice(source.start, source.end));
        else
            return null;
    }
    if (fresh.some((part) => !part.startsWith('${') && !/^[\w.~@:-]+$/.test(part)))
        return null;
    return editAt(written, head - shift, gone, fresh);
}
/** Index in the new path → the index in the old one that its value comes from; null where values come or go. */
function originsOf(old, now) {
    const holes = (path) => path.flatMap((one, at) => (typeof one === 'string' ? [] : [at]));
    if ([...old, ...now].includes('*'))
        return null;
    const nameOf = (path, at) => path[at].name;
    const [from, to] = [holes(old), holes(now)];
    if (from.length !== to.length)
        return null;
    const left = new Set(from);
    const origins = now.map(() => null);
    for (const at of to) {
        const same = from.find((one) => left.has(one) && nameOf(old, one) === nameOf(now, at));
        if (same !== undefined && left.delete(same))
            origins[at] = same;
    }
    // Those whose names changed, too, go by their order.
    const rest = [...left];
    for (const at of to)
        origins[at] ??= rest.shift() ?? null;
    return origins;
}
/** What is written is the end of the old path. */
function isWritten(written, old, shift) {
    return written.every(({ text }, at) => {
        const segment = old[at + shift];
        return text === null || typeof segment !== 'string' || segment === text;
    });
}
function editAt(written, at, gone, fresh) {
    const [first, last] = [gone[0], gone.at(-1)];
    const text = fresh.join('/');
    if (first && last) {
        if (gone.some(({ apart, within }) => apart || within !== first.within))
            return null;
        if (fresh.length > 0)
            return [{ start: first.start, end: last.end, text }];
        const [before, after] = [written[at - 1], written[at + gone.length]];
        // With the slash before it; the first one of all with that behind it.
        if (before)
            return before.within === first.within ? [{ start: before.end, end: last.end, text: '' }] : null;
        return after?.within === first.within ? [{ start: first.start, end: after.start, text: '' }] : null;
    }
    const [before, after] = [written[at - 1], written[at]];
    if (after && !after.apart)
        return [{ start: after.start, end: after.start, text: `${text}/` }];
    if (before && !before.apart)
        return [{ start: before.end, end: before.end, text: `/${text}` }];
    if (!before || after || text.includes('$'))
        return null;
    return [{ start: before.end, end: before.end, text: ` + '/${text}'` }];
}
// ---------------------------------------------------------------- messages
function changePattern(typescript, file, node, [was], [is]) {
    if (typeof was !== 'string' || typeof is !== 'string' || !/^[\w.:/{}", -]+$/.test(is))
        return null;
    const inside = (one, text) => ({ start: one.getStart(file) + 1, end: one.getEnd() - 1, text });
    if (typescript.isStringLiteralLike(node))
        return node.text === was && !is.startsWith('{') ? [inside(node, is)] : null;
    if (!typescript.isObjectLiteralExpression(node))
        return null;
    const [old, now] = [entriesOf(was), entriesOf(is)];
    if (!old || !now || old.size !== now.size || [...now.keys()].some((key) => !old.has(key)))
        return null;
    const edits = [];
    for (const [key, value] of now) {
        if (old.get(key) === value)
            continue;
        const property = node.properties.find((one) => one.name?.getText(file).replace(/^(['"])(.*)\1$/, '$2') === key);
        const written = property && typescript.isPropertyAssignment(property) ? property.initializer : null;
        if (!written || !typescript.isStringLiteralLike(written) || written.text !== old.get(key))
            return null;
        edits.push(inside(written, value));
    }
    return edits;
}
/** Of a pattern that is an object of texts. */
function entriesOf(pattern) {
    try {
        const entries = Object.entries(JSON.parse(pattern));
        return entries.every(([, value]) => typeof value === 'string') ? new Map(entries) : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/fixes/rename-member.ts
// A parsed source file and the place of a member's old name in; the edit that makes the code say the new one out, or null
// when no safe way is known. What the code around it calls its own variables stays.

function renameMember(typescript, file, place, old, renamedTo) {
    // Anything else would need brackets and quotes, which each place writes in its own way.
    if (!/^#?[\p{L}_$][\p{L}\p{N}_$]*$/u.test(renamedTo))
        return null;
    const span = nameSpan(file.text, place, old);
    if (span === null)
        return null;
    const node = innermostNode(typescript, file, span.start);
    if (typescript.isIdentifier(node) && node.getStart(file) === span.start)
        return renameIdentifier(typescript, file, node, renamedTo);
    const isText = typescript.isStringLiteralLike(node) ||
        typescript.isTemplateHead(node) ||
        typescript.isTemplateMiddleOrTemplateTail(node) ||
        typescript.isPrivateIdentifier(node);
    return isText && span.start >= node.getStart(file) ? { ...span, text: renamedTo } : null;
}
/** The name alone, without the quotes that it may stand in. */
function nameSpan(text, { start, end }, old) {
    const written = text.slice(start, end);
    if (written === old)
        return { start, end };
    const isQuoted = /^(['"`])(.*)\1$/s.exec(written)?.[2] === old;
    return isQuoted ? { start: start + 1, end: end - 1 } : null;
}
function renameIdentifier(typescript, file, node, renamedTo) {
    const { parent } = node;
    if (!namesMember(typescript, parent, node))
        return null;
    const start = node.getStart(file);
    const before = { start, end: start, text: `${renamedTo}: ` };
    // `{ email }`: the variable keeps its name.
    if (typescript.isShorthandPropertyAssignment(parent))
        return before;
    if (typescript.isBindingElement(parent) && !parent.propertyName)
        return before;
    const named = typescript.isBindingElement(parent)
        ? parent.name
        : typescript.isPropertyAssignment(parent)
            ? parent.initializer
            : null;
    // `{ email: mail }` says the same as `{ mail }` now.
    if (named && typescript.isIdentifier(named) && named.text === renamedTo)
        return { start, end: named.getEnd(), text: renamedTo };
    return { start, end: node.getEnd(), text: renamedTo };
}
/** Not a variable: of those this place says nothing. */
function namesMember(typescript, parent, node) {
    if (typescript.isQualifiedName(parent))
        return parent.right === node;
    if (typescript.isBindingElement(parent))
        return typescript.isObjectBindingPattern(parent.parent) && (parent.propertyName ?? parent.name) === node;
    const isNamed = typescript.isPropertyAccessExpression(parent) ||
        typescript.isObjectLiteralElement(parent) ||
        typescript.isJsxAttribute(parent) ||
        typescript.isClassElement(parent) ||
        typescript.isTypeElement(parent) ||
        typescript.isEnumMember(parent);
    return isNamed && parent.name === node;
}

;// CONCATENATED MODULE: ./src/fixes/rename-import.ts
// A parsed source file and the place where it takes an export by its old name in; the edits that take it by its new one out,
// or null when no safe way is known. Uses are renamed, too, where nothing else goes by either name.


function renameImport(typescript, file, place, old, renamedTo) {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(renamedTo) || file.text.slice(place.start, place.end) !== old)
        return null;
    const node = innermostNode(typescript, file, place.start);
    const { parent } = node;
    const here = { start: place.start, end: place.end };
    if (typescript.isExportSpecifier(parent)) {
        // Others go on taking it from here by the name that they know.
        if (!parent.propertyName)
            return [{ ...here, text: `${renamedTo} as ${old}` }];
        if (parent.propertyName !== node)
            return null;
        const isSame = parent.name.text === renamedTo;
        return [{ start: here.start, end: isSame ? parent.name.getEnd() : here.end, text: renamedTo }];
    }
    if (!typescript.isImportSpecifier(parent)) {
        const member = renameMember(typescript, file, place, old, renamedTo);
        return member && [member];
    }
    if (parent.propertyName) {
        if (parent.propertyName !== node)
            return null;
        const isSame = parent.name.text === renamedTo;
        return [{ start: here.start, end: isSame ? parent.name.getEnd() : here.end, text: renamedTo }];
    }
    const uses = usesOf(typescript, file, parent, old, renamedTo);
    return uses ? [{ ...here, text: renamedTo }, ...uses] : [{ ...here, text: `${renamedTo} as ${old}` }];
}
/** The name of an export that a place passes on, as others know it. */
function passedOn(typescript, file, { start }) {
    const { parent } = innermostNode(typescript, file, start);
    return parent && typescript.isExportSpecifier(parent) ? parent.name.text : null;
}
/** Null where one of the names means something else anywhere in the file. */
function usesOf(typescript, file, specifier, old, renamedTo) {
    const edits = [];
    let isFree = true;
    const visit = (node) => {
        if (typescript.isIdentifier(node) && node !== specifier.name && !rename_import_namesMember(typescript, node)) {
            if (node.text === renamedTo)
                isFree = false;
            if (node.text === old) {
                const use = isDeclaration(typescript, node) ? null : useOf(typescript, file, node, old, renamedTo);
                if (use)
                    edits.push(use);
                else
                    isFree = false;
            }
        }
        typescript.forEachChild(node, visit);
    };
    visit(file);
    return isFree ? edits : null;
}
function useOf(typescript, file, node, old, renamedTo) {
    const { parent } = node;
    const [start, end] = [node.getStart(file), node.getEnd()];
    if (typescript.isShorthandPropertyAssignment(parent))
        return parent.objectAssignmentInitializer ? null : { start, end, text: `${old}: ${renamedTo}` };
    if (typescript.isExportSpecifier(parent))
        return { start, end, text: parent.propertyName ? renamedTo : `${renamedTo} as ${old}` };
    // Tags of lower case are of the page, not of the module.
    const isTag = typescript.isJsxOpeningLikeElement(parent) || typescript.isJsxClosingElement(parent);
    if (isTag && /^[a-z]/.test(renamedTo))
        return null;
    return { start, end, text: renamedTo };
}
function isDeclaration(typescript, node) {
    const { parent } = node;
    if (typescript.isShorthandPropertyAssignment(parent) || typescript.isExportSpecifier(parent))
        return false;
    return 'name' in parent && parent.name === node;
}
/** What stands behind a dot or before a colon says nothing of variables. */
function rename_import_namesMember(typescript, node) {
    const { parent } = node;
    if (typescript.isPropertyAccessExpression(parent))
        return parent.name === node;
    if (typescript.isQualifiedName(parent))
        return parent.right === node;
    if (typescript.isBindingElement(parent))
        return parent.propertyName === node;
    if (typescript.isImportSpecifier(parent))
        return parent.propertyName === node;
    if (typescript.isExportSpecifier(parent))
        return parent.propertyName !== undefined
            ? parent.name === node
            : parent.parent.parent.moduleSpecifier !== undefined;
    const isMember = typescript.isPropertyAssignment(parent) ||
        typescript.isClassElement(parent) ||
        typescript.isTypeElement(parent) ||
        typescript.isEnumMember(parent) ||
        typescript.isJsxAttribute(parent);
    return isMember && parent.name === node;
}

// EXTERNAL MODULE: ./src/graph/code/lost-exports.ts
var lost_exports = __webpack_require__(78218);
// EXTERNAL MODULE: ./src/graph/code/moved-routes.ts
var moved_routes = __webpack_require__(60014);
// EXTERNAL MODULE: ./src/typecheck/type-script.ts
var type_script = __webpack_require__(31884);
;// CONCATENATED MODULE: ./src/stories/make-caller-fixes.ts
// Findings on calls and imports and the difference they were found in; a fix by code for each that has one, out: clients call
// the address that a route moved to, importers take an export by its new name.







const CODE_OF = {
    'no-removed-route-in-use': 'unknown-route',
    'no-removed-export-in-use': 'missing-export',
};
const CODE = /\.[cm]?[jt]sx?$/i;
/** Finding id → its fix. */
async function makeCallerFixes(findings, sources) {
    const fixes = new Map();
    const candidates = findCandidates(findings, sources);
    if (candidates.length === 0)
        return fixes;
    const typescript = await (0,type_script.loadTypeScript)();
    const files = await parseFiles(typescript, candidates, sources);
    const editsOf = editor(typescript, sources);
    for (const { finding, fault } of candidates) {
        const file = files.get(fault.path);
        const edits = file ? editsOf(file, fault) : null;
        if (!file || !edits || edits.length === 0)
            continue;
        const starts = (0,text_places/* lineStarts */._$)(file.text);
        const placed = edits.map((edit) => ({ path: fault.path, ...(0,text_places/* rangeOf */.be)(starts, edit), text: edit.text }));
        fixes.set(finding.id, { kind: 'rename', verified: false, edits: placed });
    }
    sharePassing(typescript, candidates, files, fixes);
    return fixes;
}
function findCandidates(findings, { diff, after }) {
    const present = new Set(after.files.map(({ path }) => path));
    const broken = new Map();
    for (const one of diff.broken)
        broken.set(identity(one.fault.code, one.fault, one.fault.from), one);
    return findings.flatMap((finding) => {
        const code = CODE_OF[finding.rule];
        if (!code || !finding.introduced || finding.certainty === 'possible')
            return [];
        const found = broken.get(identity(code, finding, finding.asset));
        return found && present.has(finding.path) && CODE.test(finding.path) ? [{ finding, fault: found.fault }] : [];
    });
}
function editor(typescript, { diff }) {
    const movedTo = (0,moved_routes/* movedRoutes */.S)(diff);
    const lostOf = (0,lost_exports/* lostExports */.a)(diff);
    return (file, fault) => {
        const span = (0,text_places/* spanOf */.ee)(file.text, (0,text_places/* lineStarts */._$)(file.text), fault);
        if (!span)
            return null;
        if (fault.code === 'missing-export') {
            const renamedTo = lostOf(fault)?.renamedTo ?? null;
            return renamedTo === null ? null : renameImport(typescript, file, span, fault.column ?? '', renamedTo);
        }
        const moved = movedTo(fault.to);
        const [asked, old, now] = [fault.wanted, fault.to, moved?.id ?? ''].map((id) => (0,route_pattern/* parseRoute */.ZG)(make_caller_fixes_nameOf(id)));
        return asked && old && now ? moveCall(typescript, file, span, { asked, old, now }) : null;
    };
}
/** A module that passes an export on by its old name mends all who take it from there: they are given the same fix. */
function sharePassing(typescript, candidates, files, fixes) {
    const passing = new Map();
    const exports = candidates.filter(({ fault }) => fault.code === 'missing-export');
    // Who is nearest to the declaration comes first.
    exports.sort((a, b) => a.fault.details.length - b.fault.details.length);
    for (const { finding, fault } of exports) {
        const through = fault.details.flatMap((path) => passing.get(`${path}\0${fault.column}`) ?? [])[0];
        if (through)
            fixes.set(finding.id, through);
        const file = files.get(fault.path);
        const span = file && (0,text_places/* spanOf */.ee)(file.text, (0,text_places/* lineStarts */._$)(file.text), fault);
        const name = file && span ? passedOn(typescript, file, span) : null;
        const fix = fixes.get(finding.id);
        if (name !== null && fix)
            passing.set(`${fault.path}\0${name}`, fix);
    }
}
async function parseFiles(typescript, candidates, { after }) {
    const paths = [...new Set(candidates.map(({ fault }) => fault.path))].sort();
    const texts = await after.read(paths);
    const files = new Map();
    for (const [at, path] of paths.entries()) {
        const text = texts[at];
        if (text != null)
            files.set(path, typescript.createSourceFile(path, text, typescript.ScriptTarget.ESNext, true));
    }
    return files;
}
/** Two servers may answer the same: the later one says its package, too. */
function make_caller_fixes_nameOf(id) {
    return id.replace(/^route:/, '').replace(/ @.*$/, '');
}
function identity(code, place, from) {
    return [code, place.path, place.line, place.startColumn, from].join('\0');
}

;// CONCATENATED MODULE: ./src/fixes/name-column.ts
// A parsed source file, the place of an entity's member or of its table's name, and the name in the database now in; the
// edit that says it where the ORM is told of the member out, or null. Code goes on calling the member as it does.

/** How each ORM's options say the name of a column. */
const COLUMN_KEYS = {
    typeorm: 'name',
    'mikro-orm': 'fieldName',
    sequelize: 'field',
};
const TABLE_KEYS = {
    typeorm: 'name',
    'mikro-orm': 'tableName',
    sequelize: 'tableName',
};
const COLUMN_DECORATORS = /^(?:(?:Primary|PrimaryGenerated|CreateDate|UpdateDate|DeleteDate|Version|View|TreeLevel)?Column|Property|PrimaryKey|SerializedPrimaryKey|Enum|CreatedAt|UpdatedAt|DeletedAt)$/;
const JOIN_DECORATORS = {
    typeorm: /^JoinColumn$/,
    'mikro-orm': /^(?:ManyToOne|OneToOne)$/,
};
const TABLE_DECORATORS = /^(?:Entity|ViewEntity|Table)$/;
/** `member`: the place of its name. */
function nameColumn(typescript, file, member, orm, column) {
    const value = writeString(typescript, file, column);
    const node = innermostNode(typescript, file, member.start);
    const { parent } = node;
    if (value === null || !parent || !('name' in parent) || parent.name !== node)
        return null;
    if (orm === 'drizzle')
        return nameInBuilder(typescript, parent, value);
    const key = COLUMN_KEYS[orm];
    if (key === undefined)
        return null;
    const asked = { typescript, file, key, value };
    if (typescript.isPropertyAssignment(parent))
        return nameInEntry(asked, parent.initializer);
    const isMember = typescript.isPropertyDeclaration(parent) || typescript.isAccessor(parent);
    if (!isMember)
        return null;
    const names = [JOIN_DECORATORS[orm] ?? /^$/, COLUMN_DECORATORS];
    const [call] = names.flatMap((some) => decoratorCall(asked, parent, some) ?? []);
    return call ? nameInCall(asked, call) : null;
}
/** `place`: the name of the table where it is written, else that of the class. */
function nameTable(typescript, file, place, orm, table) {
    const value = writeString(typescript, file, table);
    const node = innermostNode(typescript, file, place.start);
    if (value === null)
        return null;
    if (typescript.isStringLiteralLike(node))
        return { start: node.getStart(file), end: node.getEnd(), text: value };
    const key = TABLE_KEYS[orm];
    const { parent } = node;
    if (key === undefined || !parent || !typescript.isClassDeclaration(parent) || parent.name !== node)
        return null;
    const asked = { typescript, file, key, value };
    const call = decoratorCall(asked, parent, TABLE_DECORATORS);
    if (!call)
        return null;
    const isBare = call.arguments.length === 0 && orm === 'typeorm';
    return isBare ? insert(call.getEnd() - 1, value) : nameInCall(asked, call);
}
function decoratorCall({ typescript }, node, names) {
    for (const { expression } of typescript.getDecorators(node) ?? []) {
        if (!typescript.isCallExpression(expression) || !typescript.isIdentifier(expression.expression))
            continue;
        if (names.test(expression.expression.text))
            return expression;
    }
    return null;
}
/** `@Column()`, `@Column('text')`, `@Column({ type: 'text' })`, `@Column('text', { nullable: true })`. */
function nameInCall(asked, call) {
    const { typescript, key, value } = asked;
    const last = call.arguments.at(-1);
    if (!last)
        return insert(call.getEnd() - 1, `{ ${key}: ${value} }`);
    if (typescript.isObjectLiteralExpression(last))
        return nameInObject(asked, last);
    // Anything else may be the options themselves, kept elsewhere.
    const isType = call.arguments.length === 1 && (typescript.isStringLiteralLike(last) || typescript.isFunctionLike(last));
    return isType ? insert(last.getEnd(), `, { ${key}: ${value} }`) : null;
}
function nameInObject({ typescript, file, key, value }, object) {
    for (const property of object.properties) {
        if (typescript.isSpreadAssignment(property))
            return null;
        if (!typescript.isIdentifier(property.name) && !typescript.isStringLiteralLike(property.name))
            continue;
        if (property.name.text !== key)
            continue;
        const isWritten = typescript.isPropertyAssignment(property) && typescript.isStringLiteralLike(property.initializer);
        if (!isWritten)
            return null;
        const { initializer } = property;
        return { start: initializer.getStart(file), end: initializer.getEnd(), text: value };
    }
    const [first] = object.properties;
    if (!first)
        return { start: object.getStart(file), end: object.getEnd(), text: `{ ${key}: ${value} }` };
    const start = first.getStart(file);
    const lead = file.text.slice(object.getStart(file) + 1, start);
    const gap = /\n/.test(lead) ? lead.slice(lead.lastIndexOf('\n')) : ' ';
    return insert(start, `${key}: ${value},${gap}`);
}
/** `email: { type: String }` of an entity schema, `email: DataTypes.STRING` of Sequelize. */
function nameInEntry(asked, value) {
    const { typescript, file, key } = asked;
    if (typescript.isObjectLiteralExpression(value))
        return nameInObject(asked, value);
    if (key !== 'field')
        return null;
    const start = value.getStart(file);
    return {
        start,
        end: value.getEnd(),
        text: `{ type: ${file.text.slice(start, value.getEnd())}, field: ${asked.value} }`,
    };
}
/** `email: text('email').notNull()` of Drizzle: the first string of the innermost call. */
function nameInBuilder(typescript, member, value) {
    if (!typescript.isPropertyAssignment(member))
        return null;
    let at = member.initializer;
    let call = null;
    while (typescript.isCallExpression(at) || typescript.isPropertyAccessExpression(at)) {
        if (typescript.isCallExpression(at))
            call = at;
        at = at.expression;
    }
    if (!call)
        return null;
    const [first] = call.arguments;
    if (first && typescript.isStringLiteralLike(first))
        return { start: first.getStart(), end: first.getEnd(), text: value };
    return first ? insert(first.getStart(), `${value}, `) : insert(call.getEnd() - 1, value);
}
function insert(at, text) {
    return { start: at, end: at, text };
}

// EXTERNAL MODULE: ./src/graph/code/unseen-use.ts
var unseen_use = __webpack_require__(25668);
// EXTERNAL MODULE: ./src/graph/code/renamed-prop.ts
var renamed_prop = __webpack_require__(50518);
;// CONCATENATED MODULE: ./src/stories/make-code-fixes.ts
// Findings on code and the difference they were found in; a fix by code for each that has one, out: readers of a renamed
// member say its new name, entities say the new name of their column or table.






const CODES_OF = {
    'no-removed-property-in-use': ['unknown-property', 'unknown-response-field'],
    'no-broken-component-prop': ['unknown-property', 'unknown-prop'],
    'no-drifted-entity': ['drifted-entity'],
};
const make_code_fixes_CODE = /\.[cm]?[jt]sx?$/i;
/** Finding id → its fix. */
async function makeCodeFixes(findings, sources) {
    const fixes = new Map();
    const candidates = make_code_fixes_findCandidates(findings, sources);
    if (candidates.length === 0)
        return fixes;
    const places = candidates.map(({ broken }) => mappingOf(broken, sources.diff) ?? outdated(broken.fault) ?? broken.fault);
    const paths = [...new Set(places.map(({ path }) => path))].sort();
    const typescript = await (0,type_script.loadTypeScript)();
    const files = await make_code_fixes_parseFiles(typescript, paths, sources);
    const orms = await ormsOf(candidates, sources);
    for (const [at, { finding, broken, renamedTo }] of candidates.entries()) {
        const place = places[at];
        const file = files.get(place.path);
        const orm = orms.get(place.path) ?? 'typeorm';
        const found = file ? editOf(typescript, file, broken.fault, place, renamedTo, orm) : null;
        if (!file || !found)
            continue;
        const edit = { path: place.path, ...(0,text_places/* rangeOf */.be)((0,text_places/* lineStarts */._$)(file.text), found), text: found.text };
        const edits = [...(fixes.get(finding.id)?.edits ?? []), edit];
        fixes.set(finding.id, { kind: 'rename', verified: false, edits });
    }
    shareMappings(findings, candidates, fixes, sources);
    return fixes;
}
/** An entity that says where its column is now mends all who read it: they are given the same fix. */
function shareMappings(findings, candidates, fixes, { diff }) {
    const key = (asset, column) => `${asset}\0${column}`;
    const mapped = new Map();
    for (const { finding, broken } of candidates) {
        const { code, to, column } = broken.fault;
        const fix = fixes.get(finding.id);
        if (code === 'drifted-entity' && fix)
            mapped.set(key(to, column), fix);
    }
    if (mapped.size === 0)
        return;
    const broken = brokenByPlace(diff);
    for (const finding of findings) {
        if (finding.rule !== 'no-removed-property-in-use' || fixes.has(finding.id) || !finding.introduced)
            continue;
        const codes = CODES_OF[finding.rule] ?? [];
        const found = codes.map((code) => broken.get(make_code_fixes_identity(code, finding, finding.asset))).find((one) => one);
        const root = found?.cause?.root;
        const fix = root && mapped.get(key(root.asset, root.column));
        if (fix)
            fixes.set(finding.id, fix);
    }
}
function brokenByPlace(diff) {
    return new Map(diff.broken.map((one) => [make_code_fixes_identity(one.fault.code, one.fault, one.fault.from), one]));
}
/** Where something else, which no longer fits, goes by the old name. */
function outdated({ code, details }) {
    return code === 'unknown-property' && details[1] ? JSON.parse(details[1]) : null;
}
function make_code_fixes_findCandidates(findings, { diff, after }) {
    const present = new Set(after.files.map((file) => file.path));
    const broken = brokenByPlace(diff);
    const candidates = [];
    for (const finding of findings) {
        const codes = CODES_OF[finding.rule];
        if (!codes || !finding.introduced || finding.certainty === 'possible')
            continue;
        if (!present.has(finding.path) || !make_code_fixes_CODE.test(finding.path))
            continue;
        const found = codes.map((code) => broken.get(make_code_fixes_identity(code, finding, finding.asset))).find((one) => one);
        for (const one of found ? [found] : unseenOf(finding, diff)) {
            const renamedTo = newName(one, diff);
            if (renamedTo !== null)
                candidates.push({ finding, broken: one, renamedTo });
        }
    }
    return candidates;
}
/** A member that was renamed took the name of its column along: where it stands now, to be told of the column. */
function mappingOf({ fault, cause }, { before, changes }) {
    if (fault.code !== 'drifted-entity' || fault.details[0] !== 'undeclared-column' || cause !== null)
        return null;
    const { from: asset, to, column } = fault;
    const renamed = changes.filter((change) => change.kind === 'property-renamed' && change.asset === asset);
    const found = renamed.filter((change) => before.edges.some(({ kind, from, fromColumn, ...edge }) => kind === 'derives' &&
        from === asset &&
        fromColumn === change.column &&
        edge.to === to &&
        edge.toColumn === column));
    return found.length === 1 ? found[0] : null;
}
/** The places that one finding tells together. */
function unseenOf({ rule, asset, column }, { broken }) {
    if (rule !== 'no-removed-property-in-use')
        return [];
    return broken.filter((one) => one.fault.to === asset && one.fault.column === column && (0,unseen_use/* isUnseenUse */.K)(one));
}
/** What the member, column or table is called now; null where it is gone for good. */
function newName({ fault, cause }, diff) {
    if (mappingOf({ fault, cause }, diff))
        return fault.column;
    if (fault.code === 'drifted-entity')
        return cause?.kind === 'renamed' ? cause.renamedTo : null;
    if (fault.code === 'unknown-property')
        return cause?.kind === 'renamed' ? cause.renamedTo : null;
    if (fault.code === 'unknown-prop') {
        const [was, now] = [diff.before, diff.after].map(({ nodes }) => nodes.find(({ id }) => id === fault.to));
        return was && now ? (0,renamed_prop/* renamedProp */.W)(was, now, fault.column ?? '') : null;
    }
    // The answer itself has another name: where it still has this one, only what fills it went.
    const route = diff.after.nodes.find(({ id }) => id === fault.details[0]);
    const name = lastName(fault.wanted);
    if (name !== fault.column || !route || route.columns.some((column) => column.name === name))
        return null;
    const change = diff.changes.find(({ kind, asset, column }) => kind === 'property-renamed' && asset === fault.to && column === fault.column);
    const renamedTo = change?.renamedTo ?? null;
    return route.columns.some((column) => column.name === renamedTo) ? renamedTo : null;
}
function editOf(typescript, file, fault, at, renamedTo, orm) {
    const span = (0,text_places/* spanOf */.ee)(file.text, (0,text_places/* lineStarts */._$)(file.text), at);
    if (span === null)
        return null;
    if (fault.code === 'drifted-entity') {
        if (/^(?:missing|undeclared)-column$/.test(fault.details[0] ?? ''))
            return nameColumn(typescript, file, span, orm, renamedTo);
        return fault.details[0] === 'missing-table' ? nameTable(typescript, file, span, orm, renamedTo) : null;
    }
    const old = fault.code === 'unknown-property' || fault.code === 'unknown-prop'
        ? lastName(fault.column ?? '')
        : lastName(fault.wanted);
    const place = fault.from.startsWith('type:') ? declaredOn(file.text, span, old) : span;
    return place && renameMember(typescript, file, place, old, renamedTo);
}
/** Of a member of a type only the line is known. */
function declaredOn(text, { start }, name) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    const at = line.search(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`));
    return at < 0 ? null : { start: start + at, end: start + at + name.length };
}
async function make_code_fixes_parseFiles(typescript, paths, { after }) {
    const present = new Set(after.files.map((file) => file.path));
    const there = paths.filter((path) => present.has(path) && make_code_fixes_CODE.test(path));
    const texts = await after.read(there);
    const files = new Map();
    for (const [at, path] of there.entries()) {
        const text = texts[at];
        if (text != null)
            files.set(path, typescript.createSourceFile(path, text, typescript.ScriptTarget.ESNext, true));
    }
    return files;
}
/** Whose entities a file declares. */
async function ormsOf(candidates, { after, readFacts }) {
    const drifted = candidates.filter(({ finding }) => finding.rule === 'no-drifted-entity');
    const paths = [...new Set(drifted.map(({ finding }) => finding.path))].sort();
    const facts = paths.length === 0 ? [] : await readFacts(after, paths);
    const orms = new Map();
    for (const file of facts) {
        const entity = file.facts.find((fact) => fact.kind === 'entity');
        if (entity?.kind === 'entity')
            orms.set(file.path, entity.orm);
    }
    return orms;
}
function lastName(wanted) {
    return wanted.slice(wanted.lastIndexOf('.') + 1);
}
function make_code_fixes_identity(code, place, from) {
    return [code, place.path, place.line, place.startColumn, from].join('\0');
}

;// CONCATENATED MODULE: ./src/stories/make-document-fixes.ts
// Findings on GraphQL documents and the difference they were found in; for what has another name now the edits that ask for it
// under the old one, out: who reads the answer stays as it is.


const CODES = new Set(['unknown-route', 'unknown-response-field', 'unknown-property']);
const IS_GRAPHQL = /^route:(QUERY|MUTATION|SUBSCRIPTION) /;
/** Finding id → its fix. */
async function makeDocumentFixes(findings, { diff, after, renamedFrom }) {
    const fixes = new Map();
    const broken = new Map();
    for (const one of diff.broken)
        if (CODES.has(one.fault.code) && one.fault.clause === 'call')
            broken.set(make_document_fixes_keyOf(one.fault, one.fault.from), one);
    if (broken.size === 0)
        return fixes;
    const present = new Set(after.files.map(({ path }) => path));
    for (const finding of findings) {
        const found = finding.introduced && present.has(finding.path) ? broken.get(make_document_fixes_keyOf(finding, finding.asset)) : null;
        const name = found ? make_document_fixes_newName(found, diff, renamedFrom) : null;
        if (!found || name === null)
            continue;
        const [text] = await after.read([finding.path]);
        const edit = text == null ? null : make_document_fixes_editOf(text, found, finding, name);
        if (edit)
            fixes.set(finding.id, { kind: 'rename', verified: false, edits: [edit] });
    }
    return fixes;
}
function make_document_fixes_newName({ fault, cause }, { before, after }, renamedFrom) {
    if (fault.code === 'unknown-route')
        return IS_GRAPHQL.test(fault.to) ? newRoute(fault.to, before.nodes, after.nodes, renamedFrom) : null;
    const owner = fault.details[0] ?? '';
    const isOfDocument = IS_GRAPHQL.test(owner) || fault.code === 'unknown-property' || fault.to === owner;
    if (fault.column === null || !isOfDocument || fault.to.startsWith('route:'))
        return null;
    if (cause?.kind === 'renamed' && cause.renamedTo !== null)
        return { was: fault.column, now: cause.renamedTo };
    const [was, now] = [before, after].map(({ nodes }) => nodes.find(({ id }) => id === fault.to));
    const renamed = was && now ? (0,renamed_prop/* renamedProp */.W)(was, now, fault.column) : null;
    return renamed === null ? null : { was: fault.column, now: renamed };
}
/** The one new root field of the file that the one gone stood in. */
function newRoute(id, before, after, renamedFrom) {
    const root = IS_GRAPHQL.exec(id)[0];
    const old = before.find((node) => node.id === id);
    if (!old)
        return null;
    const [known, still] = [before, after].map((nodes) => new Set(nodes.map((node) => node.id)));
    const isThere = (node, path) => node.kind === 'route' && node.id.startsWith(root) && path === old.path;
    const gone = before.filter((node) => isThere(node, node.path) && !still.has(node.id));
    const fresh = after.filter((node) => isThere(node, renamedFrom(node.path)) && !known.has(node.id));
    const [next] = fresh;
    return gone.length === 1 && fresh.length === 1 ? { was: make_document_fixes_nameOf(old), now: make_document_fixes_nameOf(next) } : null;
}
/** `QUERY orders @apps/api` */
function make_document_fixes_nameOf({ name }) {
    return name.split(' ')[1] ?? '';
}
function make_document_fixes_editOf(text, { fault }, finding, { was, now }) {
    const starts = (0,text_places/* lineStarts */._$)(text);
    const span = (0,text_places/* spanOf */.ee)(text, starts, finding);
    if (span === null || text.slice(span.start, span.end) !== was || !/^[A-Za-z_]\w*$/.test(now))
        return null;
    // An argument or an input is only named; a field that has an alias keeps it.
    const before = text.slice(Math.max(0, span.start - 200), span.start);
    const isPlain = fault.code !== 'unknown-property' && !/\w\s*:\s*$/.test(before);
    return { path: finding.path, ...(0,text_places/* rangeOf */.be)(starts, span), text: isPlain ? `${was}: ${now}` : now };
}
function make_document_fixes_keyOf(place, from) {
    return [place.path, place.line, place.startColumn, from].join('\0');
}

;// CONCATENATED MODULE: ./src/fixes/made-up-name.ts
// A missing constraint or index and the renames of a change in; out: the name that a server makes up for it now, or null.
/** Bytes of a Postgres name; longer ones are cut in a manner of its own. */
const LONGEST = 63;
/** `orders_user_id_fkey` is made of the names of a table and its columns, and changes with them. */
function madeUpName(fault, changes) {
    const isMadeUp = fault.to.startsWith('index:') || fault.wanted.startsWith('constraint ');
    if (fault.code !== 'unknown-object' || !isMadeUp)
        return null;
    const old = fault.wanted.replace(/^constraint /, '');
    let name = old;
    for (const change of changes) {
        // The table may have had another name when it was made; what does not fit shows when the fix is checked.
        if (change.renamedTo === null)
            continue;
        if (change.kind === 'column-renamed' && change.column !== null)
            name = replacePart(name, change.column, change.renamedTo);
        if (change.kind !== 'table-renamed')
            continue;
        const table = change.asset.slice(change.asset.search(/[^.:/]*$/));
        if (name.startsWith(`${table}_`))
            name = change.renamedTo + name.slice(table.length);
    }
    return name === old || Buffer.byteLength(name) > LONGEST ? null : name;
}
/** Between underscores, as the server joins them; not at the start, where the table stands. */
function replacePart(name, part, by) {
    const at = `${name}_`.indexOf(`_${part}_`, 1);
    return at < 0 ? name : `${name.slice(0, at + 1)}${by}${name.slice(at + 1 + part.length)}`;
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

;// CONCATENATED MODULE: ./src/fixes/rename-described.ts
// What properties files describe and a model's old and new name in; out: the edits that keep its description, tests and
// contract with it. dbt drops what is written of a model that is not there with a warning at most.
function renameDescribed(files, type, old, renamedTo) {
    if (!/^[A-Za-z_][\w.-]*$/.test(renamedTo))
        return [];
    const described = files.flatMap(({ path, facts }) => facts.flatMap((fact) => (fact.kind === 'dbt-properties' ? fact.resources.map((one) => ({ path, one })) : [])));
    const ofType = described.filter(({ one }) => one.type === type);
    // Described under the new name already.
    if (ofType.some(({ one }) => one.name === renamedTo))
        return [];
    return ofType
        .filter(({ one }) => one.name === old)
        .map(({ path, one }) => {
        const { line, startColumn, endLine, endColumn } = one.range;
        return { path, line, startColumn, endLine, endColumn, text: renamedTo };
    });
}

;// CONCATENATED MODULE: ./src/fixes/map-prisma.ts
// The text of a Prisma schema, the place of a field's or model's name and the name of its column or table now in; out: where
// `@map` or `@@map` says it, or null. Code goes on calling them as it does.
/** `name`: of the field. Its attributes stand on its line. */
function mapField(text, name, column) {
    const attribute = attributeIn(text, name.end, '@map', '\n');
    if (attribute.found)
        return { ...attribute.found, text: JSON.stringify(column) };
    if (attribute.end === null)
        return null;
    return { start: attribute.end, end: attribute.end, text: ` @map(${JSON.stringify(column)})` };
}
/** `name`: of the model, or anything before its opening brace or in its block. */
function mapModel(text, name, table) {
    const open = blockAround(text, name.start);
    if (open === null)
        return null;
    const attribute = attributeIn(text, open + 1, '@@map', '}');
    if (attribute.found)
        return { ...attribute.found, text: JSON.stringify(table) };
    if (attribute.end === null)
        return null;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    return { start: attribute.end, end: attribute.end, text: `${eol}${eol}  @@map(${JSON.stringify(table)})` };
}
/** The brace that opens the block of a model whose name, or whose `@@map`, stands at `at`. */
function blockAround(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (/^\s*(?:model|view|enum)\s/.test(text.slice(lineStart, at))) {
        const open = text.indexOf('{', at);
        return open < 0 ? null : open;
    }
    const open = text.lastIndexOf('{', at);
    return open < 0 ? null : open;
}
function attributeIn(text, from, name, until) {
    let end = from;
    let at = from;
    while (at < text.length) {
        const mark = text[at];
        if (mark === until)
            return { found: null, end };
        if (mark === '"')
            at = endOfString(text, at);
        else if (text.startsWith('//', at)) {
            const line = text.indexOf('\n', at);
            at = line < 0 ? text.length : line;
            continue;
        }
        else if (text.startsWith(name, at) && text[at - 1] !== '@' && !/[\w.@]/.test(text[at + name.length] ?? '')) {
            const given = /^\s*\(\s*(?:name\s*:\s*)?(?=")/.exec(text.slice(at + name.length, at + name.length + 200));
            if (!given)
                return { found: null, end: null };
            const start = at + name.length + given[0].length;
            return { found: { start, end: endOfString(text, start) }, end };
        }
        else
            at += 1;
        if (mark.trim() !== '')
            end = at;
    }
    return { found: null, end: until === '\n' ? end : null };
}
/** Behind the closing quote. */
function endOfString(text, from) {
    for (let at = from + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"' || text[at] === '\n')
            return at + 1;
    }
    return text.length;
}

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
    if (isInQuotes)
        return name;
    return plainInYaml(name);
}
function quoteOf(scalar) {
    return scalar?.type === 'QUOTE_DOUBLE' ? '"' : scalar?.type === 'QUOTE_SINGLE' ? "'" : '';
}
/** A name as YAML reads it back: with quotes where it needs them; null for what is not a name. */
function plainInYaml(name) {
    if (!HARMLESS.test(name))
        return null;
    return PLAIN.test(name) && !TAKEN.test(name) ? name : `"${name}"`;
}

;// CONCATENATED MODULE: ./src/fixes/rename-ref.ts
// The text of a model or properties file, the place of a reference and the name that went in; out: the pieces to write
// otherwise, or null. Calls are found by their words: `ref('orders')` says the same in a template, in YAML and in Python.
const rename_ref_PLAIN = /^[A-Za-z_][\w$.-]*$/;
const CALL = /\b(ref|source)[ \t\r\n]{0,40}\(([^()]{0,400})\)/g;
const STRING = /(["'])([^"'\\\r\n]*)\1/g;
function renameRef(text, span, old, renamedTo, isYaml) {
    if (!rename_ref_PLAIN.test(renamedTo))
        return null;
    const own = callsIn(text, span, old);
    if (own.length > 0)
        return own.map((place) => ({ ...place, text: renamedTo }));
    if (!isYaml)
        return null;
    // Many entries of YAML are told by their name, and the reference stands somewhere in them.
    const places = [...callsIn(text, { start: 0, end: text.length }, old), ...modelsIn(text, old)];
    if (places.length === 0)
        return null;
    return places.sort((a, b) => a.start - b.start).map((place) => ({ ...place, text: renamedTo }));
}
/** Where calls that mean it say its name, without the quotes. */
function callsIn(text, span, old) {
    const places = [];
    for (const call of text.slice(span.start, span.end).matchAll(CALL)) {
        const inner = span.start + call.index + call[0].length - 1 - call[2].length;
        const strings = [...positional(call[2]).matchAll(STRING)];
        const last = strings.at(-1);
        if (call[1] !== old.kind || !last || last[2] !== old.name)
            continue;
        if (old.kind === 'source' && (strings.length !== 2 || strings[0][2] !== old.source))
            continue;
        const start = inner + last.index + 1;
        places.push({ start, end: start + old.name.length });
    }
    return places;
}
/** Arguments before the first with a name: `ref('orders', v=2)`. */
function positional(inside) {
    const named = /[,(]?\s*\b[A-Za-z_]\w*\s*=/.exec(inside);
    return named ? inside.slice(0, named.index) : inside;
}
/** `model: orders` of a unit test. */
function modelsIn(text, old) {
    if (old.kind !== 'ref')
        return [];
    const places = [];
    for (const line of text.matchAll(/^([ \t]*(?:-[ \t]+)?model:[ \t]+["']?)([\w$.-]+)["']?[ \t]*(?:#.*)?\r?$/gm)) {
        const start = line.index + line[1].length;
        if (line[2] === old.name)
            places.push({ start, end: start + old.name.length });
    }
    return places;
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







function fixableFile(path, text, scripts, medium, strings = []) {
    const dialect = scripts[0]?.dialect ?? 'ansi';
    return { path, text, starts: (0,text_places/* lineStarts */._$)(text), dialect, medium, strings, uses: nameUses(scripts) };
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
    if (fault.code === 'unresolved-ref' || fault.code === 'unresolved-source')
        return refEdits(file, fault, cause.renamedTo);
    if (fault.code === 'unknown-object')
        return objectEdits(file, fault, cause.renamedTo);
    if (fault.code === 'drifted-entity')
        return cause.kind === 'moved' ? null : entityEdits(file, fault, cause.renamedTo);
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
    if (written === null || fault.column === null)
        return null;
    if (!saysName(file.dialect, written, storedForm(file, fault, fault.column)))
        return null;
    const text = writeName(file.dialect, written, storedForm(file, fault, renamedTo), mediumAt(file, fault));
    if (text === null)
        return null;
    const use = file.uses.columns.get(placeKey(fault));
    // Nothing tells whether others read the name of this item.
    if (!use && (fault.clause === 'select' || fault.clause === 'returning'))
        return null;
    const edit = rename_edits_editAt(file, place, isShorthand(file, place) ? `${text}: ${written}` : text);
    if (!use?.names || !givesName(file, use.names))
        return [edit];
    const { item, shape } = use.names;
    const isBuilder = mediumAt(file, fault) === 'other' && file.medium === 'code';
    if (shape === 'column')
        return [{ ...edit, text: `${text} ${isBuilder ? 'as' : 'AS'} ${written}` }];
    if (isBuilder)
        return null;
    const end = { line: item.endLine, startColumn: item.endColumn, endLine: item.endLine, endColumn: item.endColumn };
    return [edit, rename_edits_editAt(file, end, ` AS ${written}`)];
}
/** `{ email }` as a query builder takes it: the variable keeps its name. */
function isShorthand(file, range) {
    const span = file.medium === 'code' && mediumAt(file, range) === 'other' ? (0,text_places/* spanOf */.ee)(file.text, file.starts, range) : null;
    if (span === null)
        return false;
    return (/[{,]\s*$/.test(file.text.slice(0, span.start).slice(-200)) &&
        /^\s*[,}]/.test(file.text.slice(span.end, span.end + 200)));
}
/** Graphs of dbt show names in lower case that Snowflake stores in upper case. */
function storedForm({ dialect }, { from }, name) {
    const isFolded = from.startsWith('dbt:') && dialect === 'snowflake' && name === name.toLowerCase();
    return isFolded ? name.toUpperCase() : name;
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
    const old = rename_edits_lastName(fault.wanted);
    const place = wholeName(file, fault);
    const written = textAt(file, place);
    if (written === null || !saysName(file.dialect, written, old))
        return null;
    const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
    if (text === null)
        return null;
    const edit = rename_edits_editAt(file, place, text);
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
    return text === null ? null : rename_edits_editAt(file, range, text);
}
/** `renamedTo` is the new schema and the name, which stays. */
function moveEdits(file, fault, renamedTo) {
    const old = rename_edits_lastName(fault.wanted);
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
        return qualifier === null ? null : [rename_edits_editAt(file, fault, `${qualifier}.${written}`)];
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
    return text === null ? null : rename_edits_editAt(file, range, text);
}
// ---------------------------------------------------------------- constraints and indexes
function objectEdits(file, fault, renamedTo) {
    const written = textAt(file, fault);
    if (written === null || !saysName(file.dialect, written, fault.wanted.replace(/^constraint /, '')))
        return null;
    const text = writeName(file.dialect, written, renamedTo, mediumAt(file, fault));
    return text === null ? null : [rename_edits_editAt(file, fault, text)];
}
// ---------------------------------------------------------------- enum values
function valueEdits(file, fault, renamedTo) {
    const place = wholeName(file, fault);
    const written = textAt(file, place);
    if (written === null || fault.column === null)
        return null;
    const text = writeValue(written, fault.column, renamedTo, mediumAt(file, fault));
    return text === null ? null : [rename_edits_editAt(file, place, text)];
}
// ---------------------------------------------------------------- dbt
function refEdits(file, fault, renamedTo) {
    const span = (0,text_places/* spanOf */.ee)(file.text, file.starts, fault);
    const isYaml = /\.ya?ml$/i.test(file.path);
    const dot = fault.wanted.indexOf('.');
    const isSource = fault.code === 'unresolved-source';
    const old = isSource
        ? { kind: 'source', source: fault.wanted.slice(0, dot), name: fault.wanted.slice(dot + 1) }
        : { kind: 'ref', name: fault.wanted };
    const name = isSource ? sameSource(old, renamedTo) : renamedTo;
    const places = span === null || name === null ? null : renameRef(file.text, span, old, name, isYaml);
    if (!places)
        return null;
    const edits = places.map((place) => rename_edits_editAt(file, (0,text_places/* rangeOf */.be)(file.starts, place), place.text));
    const qualifiers = modelQualifiers(file, fault, old.name, name);
    return qualifiers.every((edit) => edit !== null) ? [...edits, ...qualifiers] : null;
}
/** `orders.id` after `from {{ ref('orders') }}`: without an alias the relation goes by the model's name. */
function modelQualifiers(file, fault, old, renamedTo) {
    const stored = storedForm(file, fault, old);
    const key = (0,sql_names/* nameKey */.Rc)(file.dialect, stored);
    const uses = [...file.uses.tables.values()].filter(({ name, alias }) => alias === null &&
        name.length > 1 &&
        /^dbt_/i.test(name[0].name) &&
        (0,sql_names/* nameKey */.Rc)(file.dialect, name.at(-1).name) === key);
    return [...new Set(uses.map(({ statement }) => statement))]
        .flatMap(({ qualifiers }) => qualifiers)
        .filter((qualifier) => (0,sql_names/* nameKey */.Rc)(file.dialect, qualifier.at(-1).name) === key)
        .map((qualifier) => qualifierEdit(file, qualifier, stored, storedForm(file, fault, renamedTo)));
}
/** The table's new name, where it stayed in its source. */
function sameSource(old, renamedTo) {
    const prefix = old.kind === 'source' ? `${old.source}.` : '';
    return renamedTo.startsWith(prefix) ? renamedTo.slice(prefix.length) : null;
}
// ---------------------------------------------------------------- entities
function entityEdits(file, fault, renamedTo) {
    const span = /\.prisma$/i.test(file.path) ? (0,text_places/* spanOf */.ee)(file.text, file.starts, fault) : null;
    if (span === null)
        return null;
    const [kind] = fault.details;
    const edit = kind === 'missing-column'
        ? mapField(file.text, span, renamedTo)
        : kind === 'missing-table'
            ? mapModel(file.text, span, renamedTo)
            : null;
    return edit ? [rename_edits_editAt(file, (0,text_places/* rangeOf */.be)(file.starts, edit), edit.text)] : null;
}
// ---------------------------------------------------------------- YAML
function yamlEdits(file, fault, renamedTo) {
    const span = (0,text_places/* spanOf */.ee)(file.text, file.starts, fault);
    if (span === null || fault.column === null)
        return null;
    const text = renameInYaml(file.text, span, fault.column, renamedTo);
    return text === null ? null : [rename_edits_editAt(file, fault, text)];
}
// ---------------------------------------------------------------- text
/** The quote of the string of code that a place stands in. */
function mediumAt(file, range) {
    if (file.medium !== 'code')
        return file.medium;
    return file.strings.find((string) => (0,text_places/* contains */.gR)(string.range, range))?.quote ?? 'other';
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
function rename_edits_editAt(file, range, text) {
    const { line, startColumn, endLine, endColumn } = range;
    return { path: file.path, line, startColumn, endLine, endColumn, text };
}
function rename_edits_lastName(wanted) {
    return wanted.slice(wanted.lastIndexOf('.') + 1);
}

// EXTERNAL MODULE: ./src/sql/resolve-query.ts
var resolve_query = __webpack_require__(98933);
// EXTERNAL MODULE: ./src/sql/resolve-statement.ts
var resolve_statement = __webpack_require__(35636);
;// CONCATENATED MODULE: ./src/fixes/replaced-bodies.ts
// Renames made in the definition, and the migrations of that history in their order, in; out: the edits in bodies of
// functions that a later migration replaces. They run before they are replaced, and nobody else looks at them.




/** Null where a place that says the old name cannot be mended. */
function editReplacedBodies(
/** In the order they are run. */
files, 
/** As they were. */
tables, rename) {
    const catalog = catalogOf(tables, files[0]?.dialect ?? 'postgres');
    const edits = [];
    for (const { file, routine } of replacedRoutines(files)) {
        for (const read of readsOf(routine, files, catalog)) {
            if (read.relation !== rename.table.id || !isMeant(read, rename))
                continue;
            const made = renameEdits(file, faultOf(file, routine, read, rename), rename.cause, new Set());
            if (!made)
                return null;
            edits.push(...made);
        }
    }
    return edits;
}
function isMeant({ column }, rename) {
    return column === rename.column;
}
function replacedRoutines(files) {
    const all = files.flatMap((file) => file.uses.statements.flatMap(({ statement }) => statement.kind === 'create-routine' ? [{ file, routine: statement, key: lastKey(file, statement.name) }] : []));
    const last = new Map(all.map(({ routine, key }) => [key, routine]));
    return all.filter(({ routine, key }) => last.get(key) !== routine);
}
function lastKey({ dialect }, name) {
    return (0,sql_names/* nameKey */.Rc)(dialect, name.at(-1).name);
}
function readsOf(routine, files, catalog) {
    const { body } = routine;
    const triggering = routine.returns?.base === 'trigger' ? tablesTriggering(routine, files, catalog) : [];
    const reads = new Map();
    for (const table of triggering.length > 0 ? triggering : [null]) {
        for (const read of readsOfBody(body, catalog, table)) {
            const { line, startColumn } = read.range;
            reads.set(`${line}:${startColumn}\0${read.relation}\0${read.column}`, read);
        }
    }
    return [...reads.values()];
}
function readsOfBody(body, catalog, triggering) {
    const rows = new Map(triggering
        ? [
            ['new', triggering],
            ['old', triggering],
        ]
        : []);
    for (const [name, table] of Object.entries(body.records)) {
        const found = table ? catalog.relation(table) : 'external';
        if (!rows.has(name))
            rows.set(name, typeof found === 'string' ? null : found.found);
    }
    const options = { rows, locals: new Set(body.locals.map((name) => name.toLowerCase())) };
    return body.statements.flatMap((statement) => resolved(statement, catalog, options));
}
function resolved(statement, catalog, options) {
    switch (statement.kind) {
        case 'query':
        case 'create-view':
            return (0,resolve_query/* resolveQuery */.z)(statement.query, catalog, options).reads;
        case 'create-table':
            return statement.query ? (0,resolve_query/* resolveQuery */.z)(statement.query, catalog, options).reads : [];
        case 'insert':
        case 'update':
        case 'delete':
        case 'merge':
            return (0,resolve_statement/* resolveStatement */.g)(statement, catalog, options).reads;
        default:
            return [];
    }
}
function tablesTriggering(routine, files, catalog) {
    const found = new Map();
    for (const file of files) {
        for (const { statement } of file.uses.statements) {
            if (statement.kind !== 'create-trigger' || !statement.routine)
                continue;
            if (lastKey(file, statement.routine) !== lastKey(file, routine.name))
                continue;
            const table = catalog.relation(statement.table);
            if (typeof table !== 'string')
                found.set(table.found.id, table.found);
        }
    }
    return [...found.values()];
}
function catalogOf(tables, dialect) {
    const byName = new Map();
    for (const table of tables) {
        const key = (0,sql_names/* nameKey */.Rc)(dialect, table.name);
        byName.set(key, [...(byName.get(key) ?? []), table]);
    }
    return {
        dialect,
        relation(name) {
            const named = byName.get((0,sql_names/* nameKey */.Rc)(dialect, name.at(-1).name)) ?? [];
            const schema = name.at(-2);
            const table = schema
                ? named.find((one) => (0,sql_names/* nameKey */.Rc)(dialect, one.schema) === (0,sql_names/* nameKey */.Rc)(dialect, schema.name))
                : (named.find((one) => one.schema === 'public') ?? named[0]);
            if (!table)
                return 'external';
            return { found: { id: table.id, columns: table.columns.map(({ name, type }) => ({ name, type })) } };
        },
    };
}
function faultOf(file, routine, read, { table, column }) {
    return {
        ...read.range,
        path: file.path,
        code: column === null ? 'unknown-table' : 'unknown-column',
        from: `function:${routine.name.at(-1).name}`,
        to: table.id,
        column,
        clause: read.clause,
        certainty: read.certainty,
        live: false,
        wanted: column === null ? table.name : `${table.name}.${column}`,
        details: [],
        cause: null,
        statement: '',
    };
}

;// CONCATENATED MODULE: ./src/stories/make-fixes.ts
// Findings and the difference they were found in → a fix by code for each that has one. Nothing is checked yet.






const FAULTS_OF = {
    'no-renamed-column-in-use': ['unknown-column'],
    'no-renamed-table-in-use': ['unknown-table'],
    'no-removed-enum-value-in-use': ['unknown-enum-value'],
    'no-drifted-source-column': ['drifted-column'],
    'no-drifted-entity': ['drifted-entity'],
    'no-unapplicable-migration': ['unknown-object'],
    'no-removed-column-in-use': ['unknown-column'],
    'no-removed-dbt-model-in-use': ['unresolved-ref', 'unresolved-source'],
};
/** Written by tools, which would write them again. */
const WRITTEN_BY_TOOLS = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|[^/]*\.(?:lock|sum|min\.js))$/i;
/** Files of dbt and Prisma are mended by their words too. */
const WITHOUT_STATEMENTS = /\.(?:ya?ml|sql|py|prisma)$/i;
/** Finding id → its fix. */
async function makeFixes(findings, sources) {
    const candidates = make_fixes_findCandidates(findings, sources);
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
    await followDescriptions(candidates, fixes, sources);
    await followReplacedBodies(candidates, fixes, sources);
    return fixes;
}
/** What ran before it was replaced goes with the first place of a rename made in the definition. */
async function followReplacedBodies(candidates, fixes, sources) {
    const { before, after, changes } = sources.diff;
    const edited = new Set(changes.filter(({ kind }) => kind === 'migration-edited').map(({ path }) => path));
    const done = new Set();
    for (const { finding, broken, cause } of candidates) {
        const { change } = broken;
        if (!change || !/^(?:column|table)-renamed$/.test(change.kind) || done.has(change))
            continue;
        if (!edited.has(cause.path) || !fixes.has(finding.id))
            continue;
        done.add(change);
        const history = after.histories.find(({ steps }) => steps.some(({ path }) => path === cause.path));
        const tables = before.databases.find(({ database }) => database === history?.database)?.tables ?? [];
        const table = tables.find(({ id }) => id === change.asset);
        if (!history || !table)
            continue;
        const paths = [...new Set(history.steps.map(({ path }) => path))];
        const files = await openFiles(paths, sources);
        const ordered = paths.flatMap((path) => files.get(path)?.file ?? []);
        const edits = editReplacedBodies(ordered, tables, { table, column: change.column, cause });
        if (edits !== null)
            addEdits(fixes, finding.id, edits);
        else
            for (const other of candidates)
                if (other.broken.change === change)
                    fixes.delete(other.finding.id);
    }
}
function addEdits(fixes, id, edits) {
    const places = new Set([...fixes.values()].flatMap((fix) => fix.edits.map(make_fixes_placeOf)));
    const fresh = new Map(edits.map((edit) => [make_fixes_placeOf(edit), edit]));
    for (const place of places)
        fresh.delete(place);
    const fix = fixes.get(id);
    fixes.set(id, { ...fix, edits: [...fix.edits, ...fresh.values()] });
}
function make_fixes_placeOf(edit) {
    return `${edit.path}\0${placeKey(edit)}`;
}
/** What is written of a renamed model goes with the first of its readers. */
async function followDescriptions(candidates, fixes, sources) {
    const renamed = new Map();
    for (const candidate of candidates) {
        const { change } = candidate.broken;
        if (change?.kind === 'asset-renamed' && fixes.has(candidate.finding.id) && !renamed.has(change.asset))
            renamed.set(change.asset, candidate);
    }
    if (renamed.size === 0)
        return;
    const paths = sources.after.files.map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path));
    const facts = await sources.readFacts(sources.after, paths);
    for (const [asset, { finding, broken, cause }] of renamed) {
        const type = /^dbt:(model|seed|snapshot)\./.exec(asset)?.[1];
        const fix = fixes.get(finding.id);
        if (!type)
            continue;
        const edits = renameDescribed(facts, type, broken.fault.wanted, cause.renamedTo);
        fixes.set(finding.id, { ...fix, edits: [...fix.edits, ...edits] });
    }
}
function make_fixes_findCandidates(findings, { diff, after }) {
    const present = new Set(after.files.map((file) => file.path));
    const unreadable = new Set(after.problems.map((problem) => problem.path));
    const broken = new Map();
    for (const one of diff.broken)
        broken.set(make_fixes_identity(one.fault.code, one.fault, one.fault.from), one);
    const candidates = [];
    for (const finding of findings) {
        const codes = FAULTS_OF[finding.rule];
        if (!codes || !finding.introduced || finding.certainty === 'possible')
            continue;
        if (!present.has(finding.path) || unreadable.has(finding.path) || WRITTEN_BY_TOOLS.test(finding.path))
            continue;
        const found = codes.map((code) => broken.get(make_fixes_identity(code, finding, finding.asset))).find((one) => one);
        const cause = found ? make_fixes_causeOf(found, diff) : null;
        if (found && cause?.renamedTo)
            candidates.push({ finding, broken: found, cause });
    }
    return candidates;
}
/** What renamed it; or, where nothing did, the rename that its name follows. */
function make_fixes_causeOf({ fault, cause, was }, { changes }) {
    if (cause?.renamedTo)
        return cause;
    const throughStar = was !== null && fault.to.startsWith('view:') && fault.code === 'unknown-column';
    const renamedTo = throughStar ? nameThroughStar(fault, changes) : cause ? null : madeUpName(fault, changes);
    const { path, line, startColumn, endLine, endColumn } = fault;
    return renamedTo === null ? null : { path, line, startColumn, endLine, endColumn, kind: 'renamed', renamedTo };
}
/** A view of `SELECT *` has the names of its table; whether this one does shows when the fix is checked. */
function nameThroughStar({ column }, changes) {
    const names = changes.flatMap((change) => change.kind === 'column-renamed' && change.column === column ? (change.renamedTo ?? []) : []);
    return new Set(names).size === 1 ? names[0] : null;
}
function make_fixes_identity(code, place, from) {
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
        if (text == null || (scripts.length === 0 && !WITHOUT_STATEMENTS.test(path)))
            continue;
        const markers = own.find((fact) => fact.kind === 'sql-script')?.markers ?? null;
        const strings = own.flatMap((fact) => (fact.kind === 'sql-script' ? (fact.strings ?? []) : []));
        const isPlain = /\.sql$/i.test(path) && own.every(({ kind }) => kind === 'sql-script' || kind.startsWith('dbt-'));
        opened.set(path, {
            file: fixableFile(path, text, scripts, isPlain ? 'sql' : markers === 'embedded' ? 'code' : 'other', strings),
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

;// CONCATENATED MODULE: ./src/fixes/ways-back.ts
// Statements that were drafted in; those that undo them, the last first, out. What loses nothing by staying stays.
const NAME = '(?:"(?:[^"]|"")+"|`(?:[^`]|``)+`|\\[[^\\]]+\\])';
const TABLE = `${NAME}(?:\\.${NAME})?`;
const WAYS = [
    [new RegExp(`^ALTER TABLE (${TABLE}) ADD COLUMN (${NAME}) .*$`, 's'), 'ALTER TABLE $1 DROP COLUMN $2;'],
    [
        new RegExp(`^ALTER TABLE (${TABLE}) RENAME COLUMN (${NAME}) TO (${NAME});$`),
        'ALTER TABLE $1 RENAME COLUMN $3 TO $2;',
    ],
    [
        new RegExp(`^ALTER TABLE (${TABLE}) ALTER COLUMN (${NAME}) SET NOT NULL;$`),
        'ALTER TABLE $1 ALTER COLUMN $2 DROP NOT NULL;',
    ],
    [
        new RegExp(`^ALTER TABLE (${TABLE}) ALTER COLUMN (${NAME}) DROP NOT NULL;$`),
        'ALTER TABLE $1 ALTER COLUMN $2 SET NOT NULL;',
    ],
    [new RegExp(`^CREATE TABLE (${TABLE}) .*$`, 's'), 'DROP TABLE $1;'],
    [new RegExp(`^CREATE TYPE (${TABLE}) .*$`, 's'), 'DROP TYPE $1;'],
    // MySQL has other words for a foreign key, and keeps the names of indexes by table.
    [
        new RegExp(`^ALTER TABLE (\`.*?) ADD CONSTRAINT (${NAME}) FOREIGN KEY .*$`, 's'),
        'ALTER TABLE $1 DROP FOREIGN KEY $2;',
    ],
    [new RegExp(`^CREATE (?:UNIQUE )?INDEX (\`(?:[^\`]|\`\`)+\`) ON (${TABLE}).*$`, 's'), 'DROP INDEX $1 ON $2;'],
    [new RegExp(`^CREATE (?:UNIQUE )?INDEX (\\[[^\\]]+\\]) ON (${TABLE}).*$`, 's'), 'DROP INDEX $1 ON $2;'],
    [new RegExp(`^CREATE (?:UNIQUE )?INDEX (${NAME}) ON "([^"]+)"\\."[^"]+".*$`, 's'), 'DROP INDEX "$2".$1;'],
    [new RegExp(`^CREATE (?:UNIQUE )?INDEX (${NAME}) ON .*$`, 's'), 'DROP INDEX $1;'],
    [new RegExp(`^ALTER TABLE (${TABLE}) ADD CONSTRAINT (${NAME}) .*$`, 's'), 'ALTER TABLE $1 DROP CONSTRAINT $2;'],
];
const DROPPED = new RegExp(`^ALTER TABLE (${TABLE}) DROP (?:CONSTRAINT|FOREIGN KEY) (${NAME});$`);
const ADDED = new RegExp(`^ALTER TABLE (${TABLE}) ADD CONSTRAINT (${NAME}) `);
function reversed(statements) {
    // What was taken off and put on anew was there before: how it was is not known.
    const replaced = new Set(statements.flatMap((statement) => DROPPED.exec(statement)?.slice(1).join() ?? []));
    return [...statements].reverse().flatMap((statement) => {
        const added = ADDED.exec(statement)?.slice(1).join();
        if (added !== undefined && replaced.has(added))
            return [];
        const way = WAYS.find(([pattern]) => pattern.test(statement));
        return way ? [statement.replace(way[0], way[1])] : [];
    });
}

;// CONCATENATED MODULE: ./src/fixes/draft-migration.ts
// Statements that bring a database in line, and the newest migration of its history, in; the migration that runs them next
// out: in the folder, manner and order of its tool. Null where no safe way is known.

const STYLES = new Set([
    'prisma',
    'typeorm',
    'knex',
    'flyway',
    'supabase',
    'golang-migrate',
    'numbered-sql',
    'sequelize',
    'mikro-orm',
]);
function draftMigration(newest, drafted) {
    if (!STYLES.has(newest.style))
        return null;
    const slash = newest.path.lastIndexOf('/') + 1;
    if (newest.style === 'prisma')
        return inFolder(newest, drafted, slash);
    const folder = newest.path.slice(0, slash);
    const name = newest.style === 'mikro-orm' ? nextMikroName(newest, slash) : nextName(newest.path.slice(slash), drafted.title);
    if (name === null)
        return null;
    if (newest.style === 'typeorm')
        return codeFile(folder, name, typeormText(newest, name, drafted));
    if (newest.style === 'mikro-orm')
        return codeFile(folder, name, mikroText(newest, name, drafted));
    if (newest.style === 'sequelize')
        return codeFile(folder, name, sequelizeText(newest, drafted));
    if (newest.style === 'knex' && !/\.sql$/i.test(name))
        return codeFile(folder, name, knexText(newest, drafted));
    if (!/\.sql$/i.test(name))
        return null;
    if (/\.up\.sql$/i.test(name)) {
        const down = `${folder}${name.replace(/\.up\.sql$/i, '.down.sql')}`;
        return [
            { path: folder + name, text: sqlText(drafted.statements) },
            { path: down, text: sqlText(reversed(drafted.statements)) },
        ];
    }
    return [{ path: folder + name, text: markedText(newest.text, drafted.statements) }];
}
/** `20240101000000_init/migration.sql`. */
function inFolder({ path }, { title, statements }, slash) {
    const home = path.lastIndexOf('/', slash - 2) + 1;
    const name = nextName(path.slice(home, slash - 1), title);
    return name === null
        ? null
        : [{ path: `${path.slice(0, home)}${name}/${path.slice(slash)}`, text: sqlText(statements) }];
}
/** The name after this one: the next number, the same manner. */
function nextName(name, title) {
    const parts = /^(\D{0,3}?)(\d+)((?:__|[-_.])?)([^.]*)(\.[\w.]+)?$/.exec(name);
    if (!parts)
        return null;
    const [, letter = '', number = '', gap = '', old = '', extension = ''] = parts;
    const next = nextNumber(number);
    const between = gap === '' ? (old === '' ? '' : '_') : gap;
    const text = old === '' ? '' : inManner(title, old);
    return next === null ? null : `${letter}${next}${between}${text}${extension}`;
}
/** `Migration20240101000000.ts` */
function nextMikroName({ path }, slash) {
    const [, start = '', number = '', extension = ''] = /^(Migration)(\d{14})(?:_\w+)?(\.\w+)$/.exec(path.slice(slash)) ?? [];
    const next = number === '' ? null : nextMoment(number);
    return next === null ? null : start + next + extension;
}
/** A second, a minute or one later; never shorter. */
function nextNumber(number) {
    if (number.length > 17)
        return null;
    if (number.length === 14)
        return nextMoment(number);
    const step = number.length === 13 ? 60000n : number.length === 10 ? 60n : 1n;
    return (BigInt(number) + step).toString().padStart(number.length, '0');
}
/** `20240101000000`. */
function nextMoment(digits) {
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/
        .exec(digits)
        .map(Number);
    const at = Date.UTC(year, month - 1, day, hour, minute + 1, second);
    if (!Number.isFinite(at) || year > 9998)
        return null;
    const next = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
    // Numbers that are no time are counted.
    return next > digits ? next : (BigInt(digits) + 1n).toString();
}
function inManner(title, like) {
    const words = title.split('_').filter((word) => word !== '');
    if (/^[A-Z]/.test(like) || /^[a-z]+[A-Z]/.test(like)) {
        const camel = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
        return /^[A-Z]/.test(like) ? camel : camel[0].toLowerCase() + camel.slice(1);
    }
    return words.join(like.includes('-') && !like.includes('_') ? '-' : '_');
}
// ---------------------------------------------------------------- texts
function sqlText(statements) {
    return statements.map((statement) => `${statement}\n`).join('');
}
/** As the newest one tells the way there from the way back. */
function markedText(like, statements) {
    const marks = [
        ['-- +goose Up', '-- +goose Down'],
        ['-- migrate:up', '-- migrate:down'],
        ['-- +migrate Up', '-- +migrate Down'],
        ['-- Up Migration', '-- Down Migration'],
    ];
    const found = marks.find(([up]) => like.toLowerCase().includes(up.toLowerCase()));
    if (!found)
        return sqlText(statements);
    return `${found[0]}\n${sqlText(statements)}\n${found[1]}\n${sqlText(reversed(statements))}`;
}
function codeFile(folder, name, text) {
    return text === null || !/\.[cm]?[jt]s$/.test(name) ? null : [{ path: folder + name, text }];
}
function typeormText({ text }, name, { title, statements }) {
    const number = /\d+/.exec(name)?.[0] ?? '';
    const className = `${inManner(title, 'A')}${number}`;
    const isCommon = /\bmodule\.exports\b/.test(text);
    const isTyped = /\.[cm]?ts$/.test(name);
    const runner = isTyped ? 'queryRunner: QueryRunner): Promise<void>' : 'queryRunner)';
    const access = isTyped && /\bpublic async up\b/.test(text) ? 'public ' : '';
    const quote = /from "typeorm"/.test(text) ? '"' : "'";
    const lines = [
        ...(isTyped
            ? [
                `import ${/import type/.test(text) ? 'type ' : ''}{ MigrationInterface, QueryRunner } from ${quote}typeorm${quote};`,
                '',
            ]
            : []),
        `${isCommon ? 'module.exports = class' : 'export class'} ${className}${isTyped ? ' implements MigrationInterface' : ''} {`,
        ...(/^\s*(?:public )?(?:readonly )?name\s*=/m.test(text) ? [`  name = ${quote}${className}${quote};`, ''] : []),
        `  ${access}async up(${runner} {`,
        ...statements.map((statement) => `    await queryRunner.query(${writeText(statement)});`),
        '  }',
        '',
        `  ${access}async down(${runner} {`,
        ...reversed(statements).map((statement) => `    await queryRunner.query(${writeText(statement)});`),
        '  }',
        '}',
        '',
    ];
    return lines.join('\n');
}
function knexText({ text, path }, { statements }) {
    const isTyped = /\.[cm]?ts$/.test(path);
    const isCommon = /\bexports\.up\b|\bmodule\.exports\b/.test(text);
    const argument = isTyped ? 'knex: Knex): Promise<void>' : 'knex)';
    const head = (name) => isCommon ? `exports.${name} = async function (${argument} {` : `export async function ${name}(${argument} {`;
    const body = (all) => all.map((statement) => `  await knex.raw(${writeText(statement)});`);
    const end = isCommon ? '};' : '}';
    return [
        ...(isTyped ? ["import type { Knex } from 'knex';", ''] : []),
        head('up'),
        ...body(statements),
        end,
        '',
        head('down'),
        ...body(reversed(statements)),
        end,
        '',
    ].join('\n');
}
function sequelizeText({ text, path }, { statements }) {
    const isTyped = /\.[cm]?ts$/.test(path);
    const isCommon = /\bmodule\.exports\b|\bexports\.up\b/.test(text);
    // A runner of the project's own may hand it something else.
    if (!/queryInterface/.test(text) || (isTyped && isCommon))
        return null;
    const argument = isTyped ? 'queryInterface: QueryInterface' : 'queryInterface';
    const lines = (all) => all.map((statement) => `    await queryInterface.sequelize.query(${writeText(statement)});`);
    return [
        ...(/^\s*['"]use strict['"]/.test(text) ? ["'use strict';", ''] : []),
        ...(isTyped ? ["import type { QueryInterface } from 'sequelize';", ''] : []),
        isCommon ? 'module.exports = {' : 'export default {',
        `  async up(${argument}) {`,
        ...lines(statements),
        '  },',
        '',
        `  async down(${argument}) {`,
        ...lines(reversed(statements)),
        '  },',
        '};',
        '',
    ].join('\n');
}
function mikroText({ text }, name, { statements }) {
    const className = name.slice(0, name.indexOf('.'));
    const isTyped = /\.[cm]?ts$/.test(name);
    const isCommon = /\brequire\(|\bexports\b/.test(text);
    const from = /['"](@mikro-orm\/[\w-]+)['"]/.exec(text)?.[1] ?? '@mikro-orm/migrations';
    const head = (method) => `  ${/\boverride async\b/.test(text) && isTyped ? 'override ' : ''}async ${method}()${isTyped ? ': Promise<void>' : ''} {`;
    const lines = (all) => all.map((statement) => `    this.addSql(${writeText(statement)});`);
    return [
        isCommon ? `const { Migration } = require('${from}');` : `import { Migration } from '${from}';`,
        '',
        `${isCommon ? '' : 'export '}class ${className} extends Migration {`,
        head('up'),
        ...lines(statements),
        '  }',
        '',
        head('down'),
        ...lines(reversed(statements)),
        '  }',
        '}',
        ...(isCommon ? [`exports.${className} = ${className};`] : []),
        '',
    ].join('\n');
}
function writeText(statement) {
    return `'${statement.replace(/;$/, '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

// EXTERNAL MODULE: ./src/graph/code/is-of-database.ts
var is_of_database = __webpack_require__(77410);
// EXTERNAL MODULE: ./src/graph/code/write-migration.ts
var write_migration = __webpack_require__(13646);
;// CONCATENATED MODULE: ./src/stories/make-migrations.ts
// Findings of entities that drifted and the difference they were found in; out: the migration that follows the entities, as a
// fix of all that it mends.



/** In the order in which they are run. Nothing that loses data is ever drafted. */
const DRAFTED = [
    'missing-enum',
    'missing-enum-value',
    'missing-table',
    'missing-column',
    'type',
    'nullable',
    'default',
    'primary-key',
    'missing-join-table',
    'missing-unique',
    'missing-index',
    'missing-foreign-key',
    'foreign-key-action',
];
/** Finding id → its fix. */
async function makeMigrations(findings, sources) {
    const fixes = new Map();
    const candidates = make_migrations_findCandidates(findings, sources.diff);
    for (const history of new Set(candidates.map((candidate) => candidate.history))) {
        const own = candidates.filter((candidate) => candidate.history === history);
        const added = await draft(history, own, sources);
        if (added === null)
            continue;
        for (const { finding } of own)
            fixes.set(finding.id, { kind: 'edit', verified: false, edits: [], added });
    }
    return fixes;
}
function make_migrations_findCandidates(findings, diff) {
    const drifted = diff.broken.filter(({ fault }) => fault.code === 'drifted-entity');
    const candidates = [];
    for (const finding of findings) {
        if (finding.rule !== 'no-drifted-entity' || !finding.introduced || finding.certainty === 'possible')
            continue;
        // A column and a key over it may differ at one place.
        for (const found of drifted.filter((broken) => isOf(finding, broken))) {
            const history = historyOf(found.fault, diff);
            const statement = history ? statementOf(found, diff) : null;
            if (history && statement !== null)
                candidates.push({ finding, fault: found.fault, history, statement });
        }
    }
    const rank = ({ fault }) => DRAFTED.indexOf(fault.details[0] ?? '');
    return candidates.sort((a, b) => rank(a) - rank(b));
}
function isOf(finding, { fault }) {
    return (fault.path === finding.path &&
        fault.line === finding.line &&
        fault.startColumn === finding.startColumn &&
        fault.from === finding.asset &&
        fault.column === finding.column);
}
/** The history of migrations that the table or type belongs to: its id begins with the database, where there are several. */
function historyOf({ to }, { after }) {
    const name = to.slice(to.indexOf(':') + 1);
    const versioned = after.histories.filter(({ steps }) => steps.at(-1)?.kind === 'versioned');
    const own = versioned.filter(({ database }) => name.startsWith(`${database}/`));
    const longest = own.sort((a, b) => b.database.length - a.database.length)[0];
    return longest ?? (versioned.length === 1 ? versioned[0] : null);
}
function statementOf({ fault, cause }, diff) {
    // What a migration took or renamed is no entity that went ahead.
    if (cause !== null || !DRAFTED.includes(fault.details[0] ?? '') || (0,is_of_database/* isOfDatabase */.r)(fault, diff))
        return null;
    const sql = (fault.details.at(-1) ?? '').split('\n').map(plainSql).join('\n');
    if (sql === '')
        return null;
    return renameOf(fault, diff) ?? sql;
}
/** Without the call that sends it. */
function plainSql(statement) {
    const sent = /^await \w+\.\w+\('(.*)'\);$/s.exec(statement);
    return sent ? `${sent[1].replaceAll("\\'", "'").replaceAll('\\\\', '\\')};` : statement;
}
/** The member has another name, so has its column: no new one, which would be empty. */
function renameOf(fault, { before, after, changes }) {
    if (fault.details[0] !== 'missing-column' || fault.column === null)
        return null;
    const change = changes.find(({ kind, path, line, startColumn }) => kind === 'property-renamed' && path === fault.path && line === fault.line && startColumn === fault.startColumn);
    const was = before.edges.find(({ kind, from, fromColumn }) => kind === 'derives' && from === change?.asset && fromColumn === change.column);
    const old = was?.toColumn;
    const table = after.databases.flatMap(({ tables }) => tables).find(({ id }) => id === fault.to);
    if (!old || was.to !== fault.to || !table?.columns.some(({ name }) => name === old))
        return null;
    const dialect = after.databases.find(({ tables }) => tables.includes(table))?.dialect ?? 'postgres';
    const alter = /^ALTER TABLE (.*?) ADD COLUMN /s.exec(plainSql(fault.details.at(-1) ?? ''))?.[1];
    if (alter === undefined)
        return null;
    return `ALTER TABLE ${alter} RENAME COLUMN ${(0,write_migration/* quoteName */.AB)(dialect, old)} TO ${(0,write_migration/* quoteName */.AB)(dialect, fault.column)};`;
}
async function draft({ style, steps }, candidates, { after }) {
    const { path } = steps.at(-1);
    if (!after.files.some((file) => file.path === path))
        return null;
    const [text] = await after.read([path]);
    const statements = inOrder(candidates.flatMap(({ statement }) => statement.split('\n')));
    return text == null ? null : draftMigration({ style, path, text }, { title: titleOf(candidates), statements });
}
/** Keys that refer to tables come after the tables and keys that they refer to. */
function inOrder(statements) {
    const refers = (statement) => (/ FOREIGN KEY \(/.test(statement) && statement.startsWith('ALTER ') ? 1 : 0);
    return [...new Set(statements)].sort((a, b) => refers(a) - refers(b));
}
function titleOf(candidates) {
    const [first] = candidates;
    if (!first || new Set(candidates.map(({ statement }) => statement)).size > 1)
        return 'follow_entities';
    const { fault, statement } = first;
    const table = word(fault.to.slice(Math.max(fault.to.lastIndexOf('.'), fault.to.lastIndexOf('/'), fault.to.indexOf(':')) + 1));
    const column = word(fault.column ?? '');
    if (/^ALTER TABLE \S+ RENAME COLUMN/.test(statement))
        return `rename_${table}_${column}`;
    if (fault.details[0] === 'missing-column')
        return `add_${column}_to_${table}`;
    if (/^CREATE TABLE /.test(statement))
        return `create_${table}`;
    return fault.column === null ? `change_${table}` : `change_${table}_${column}`;
}
/** Names of entities become names of files. */
function word(name) {
    return name
        .replace(/([a-z])([A-Z])/g, '$1_$2')
        .replace(/\W+/g, '_')
        .toLowerCase()
        .slice(0, 60);
}

;// CONCATENATED MODULE: ./src/fixes/yaml-outline.ts
// A YAML text in; what stands at a place of it, with everything around that place, out. Nothing is changed here.

const MAX_DEPTH = 100;
class YamlOutline {
    path;
    text;
    yaml;
    document;
    starts;
    constructor(path, text, yaml, document) {
        this.path = path;
        this.text = text;
        this.yaml = yaml;
        this.document = document;
        this.starts = (0,text_places/* lineStarts */._$)(text);
    }
    /** Null when the text is not YAML throughout. */
    static async read(path, text) {
        const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        try {
            const document = yaml.parseDocument(text, { uniqueKeys: false });
            return document.errors.length > 0 ? null : new YamlOutline(path, text, yaml, document);
        }
        catch {
            return null;
        }
    }
    get root() {
        return this.document.contents;
    }
    /** From the top to the scalar at this place: a key or a value. Null where an alias is on the way, or nothing is there. */
    stepsTo(span) {
        const steps = [];
        let at = this.root;
        for (let depth = 0; depth < MAX_DEPTH; depth++) {
            if (this.yaml.isScalar(at))
                return holds(at, span) ? steps : null;
            if (this.yaml.isMap(at)) {
                const map = at;
                const pair = map.items.find((entry) => holds(entry.key, span) || holds(entry.value, span));
                if (!pair)
                    return null;
                const isKey = holds(pair.key, span);
                steps.push({ kind: 'entry', key: this.textOf(pair.key) ?? '', map, pair, isKey });
                at = (isKey ? pair.key : pair.value);
            }
            else if (this.yaml.isSeq(at)) {
                const seq = at;
                const item = seq.items.find((candidate) => holds(candidate, span));
                if (!item)
                    return null;
                steps.push({ kind: 'item', seq, item });
                at = item;
            }
            else
                return null;
        }
        return null;
    }
    entry(map, ...keys) {
        if (!this.yaml.isMap(map))
            return null;
        return map.items.find((pair) => keys.includes(this.textOf(pair.key) ?? '')) ?? null;
    }
    items(node) {
        return this.yaml.isSeq(node) ? node.items.filter((item) => this.yaml.isNode(item)) : [];
    }
    scalar(node) {
        return this.yaml.isScalar(node) ? node : null;
    }
    textOf(node) {
        const scalar = this.scalar(node);
        return scalar === null || scalar.value === null ? null : String(scalar.value);
    }
    isSeq(node) {
        return this.yaml.isSeq(node);
    }
    isMap(node) {
        return this.yaml.isMap(node);
    }
    /** An anchor in here may be meant elsewhere. */
    hasAnchor(node) {
        if (!this.yaml.isNode(node))
            return false;
        let found = false;
        this.yaml.visit(node, {
            Node: (_key, inner) => {
                if ('anchor' in inner && inner.anchor)
                    found = true;
                return found ? this.yaml.visit.BREAK : undefined;
            },
        });
        return found;
    }
}
/** What is written of a node, without the space behind it. */
function writtenSpan(outline, node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    if (!range)
        return null;
    const [start, end] = range;
    return { start, end: start + outline.text.slice(start, end).trimEnd().length };
}
function holds(node, span) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
    return Array.isArray(range) && range[0] <= span.start && span.end <= range[1];
}

;// CONCATENATED MODULE: ./src/fixes/gone-places.ts
// Faults of a properties file in; which items and lists of it speak of nothing but columns that are gone for good, out.


class GonePlaces {
    outline;
    /** Where the faults begin, in order. */
    starts;
    known = new Map();
    constructor(outline, faults) {
        this.outline = outline;
        const stays = ({ fault, cause }) => fault.path !== outline.path || cause?.renamedTo || /^(?:type|untyped|undeclared)$/.test(fault.details[0] ?? '');
        const spans = faults.flatMap((one) => (stays(one) ? [] : ((0,text_places/* spanOf */.ee)(outline.text, outline.starts, one.fault) ?? [])));
        this.starts = spans.map((span) => span.start).sort((a, b) => a - b);
    }
    isAll(seq) {
        const known = this.known.get(seq) ?? seq.items.every((item) => this.isIn(item));
        this.known.set(seq, known);
        return known;
    }
    isIn(node) {
        const span = writtenSpan(this.outline, node);
        if (!span)
            return false;
        let low = 0;
        let high = this.starts.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.starts[middle] < span.start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < this.starts.length && this.starts[low] < span.end;
    }
}

;// CONCATENATED MODULE: ./src/fixes/cut-yaml.ts
// An entry of a map or an item of a list in; the span to take out so that what is around it stays as it was written, out.

/** Null where nothing can be taken out without rewriting what is around. Comments above stay. */
function cutItem(outline, seq, item) {
    const span = writtenSpan(outline, item);
    if (!span)
        return null;
    if (seq.flow)
        return cutInFlow(outline.text, span);
    const { text } = outline;
    let dash = span.start - 1;
    while (dash >= 0 && /\s/.test(text[dash]))
        dash--;
    if (text[dash] !== '-')
        return null;
    return cutLines(text, { start: dash, end: span.end });
}
function cutEntry(outline, map, pair) {
    const key = writtenSpan(outline, pair.key);
    const value = pair.value === null ? key : (writtenSpan(outline, pair.value) ?? key);
    if (!key || !value)
        return null;
    // `key:` without a value has one of no length, somewhere behind.
    const span = { start: key.start, end: Math.max(key.end, value.end) };
    if (map.flow)
        return cutInFlow(outline.text, span);
    if (span.end === key.end)
        span.end = outline.text.indexOf(':', key.end) + 1;
    return cutLines(outline.text, span);
}
function cutInFlow(text, span) {
    const behind = /^\s*,[^\S\r\n]*/.exec(text.slice(span.end, span.end + 200));
    if (behind)
        return { start: span.start, end: span.end + behind[0].length };
    const before = /,\s*$/.exec(text.slice(Math.max(0, span.start - 200), span.start));
    return { start: span.start - (before?.[0].length ?? 0), end: span.end };
}
/** Whole lines, with one of two blank lines that would meet. */
function cutLines(text, span) {
    const start = lineStart(text, span.start);
    if (text.slice(start, span.start).trim() !== '')
        return null;
    const end = lineEnd(text, span.end);
    if (!/^\s*(?:#|$)/.test(text.slice(span.end, end)))
        return null;
    const isBlank = (from, to) => text.slice(from, to).trim() === '';
    const next = lineEnd(text, end);
    const isLoose = start > 0 && isBlank(lineStart(text, start - 1), start) && next > end && isBlank(end, next);
    return { start, end: isLoose ? next : end };
}
function lineStart(text, offset) {
    let at = offset;
    // The line that a line end closes: of CRLF both belong to it.
    while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n'))
        at--;
    return at;
}
/** Behind the line end of this line, or the end of the text. */
function lineEnd(text, offset) {
    const line = /[^\r\n]*(?:\r\n|\n|\r)?/y;
    line.lastIndex = offset;
    return offset + line.exec(text)[0].length;
}

;// CONCATENATED MODULE: ./src/fixes/append-yaml-column.ts
// A list of columns in a YAML text and a column in; where and what to write so that it is declared in the list's own style, out.



function appendYamlColumn(outline, seq, column) {
    const items = outline.items(seq);
    const last = items.at(-1);
    const span = last ? writtenSpan(outline, last) : null;
    if (!last || !span || !outline.isMap(last) || (column.needsType && column.type === ''))
        return null;
    const entries = append_yaml_column_entriesOf(outline, items, column, seq.flow === true || last.flow === true);
    if (entries === null)
        return null;
    if (seq.flow)
        return last.flow ? { span: { start: span.end, end: span.end }, text: `, {${entries.join(', ')}}` } : null;
    return inBlock(outline, items, span, last.flow ? [`{${entries.join(', ')}}`] : entries);
}
/** `name: x` and, where the others have one, `data_type: text`. */
function append_yaml_column_entriesOf(outline, items, column, isFlow) {
    const names = items.map((item) => outline.scalar(outline.entry(item, 'name')?.value));
    const quote = quoteOf(names.at(-1) ?? null);
    const name = plainInYaml(column.name);
    if (name === null)
        return null;
    const entries = [`name: ${quote && name === column.name ? `${quote}${name}${quote}` : name}`];
    const typed = items.flatMap((item) => outline.entry(item, 'data_type') ?? []);
    if (column.type === '' || !(column.needsType || typed.length * 2 > items.length))
        return entries;
    const type = writtenType(column.type, outline.textOf(typed.at(-1)?.value), isFlow);
    if (type !== null)
        entries.push(`data_type: ${type}`);
    return type === null && column.needsType ? null : entries;
}
/** A type in the letters of another; null for what no plain text can say. */
function writtenType(type, like, isFlow) {
    if (!/^[\w ()[\],.<>:]+$/.test(type))
        return null;
    const isUpper = like !== null && like !== like.toLowerCase() && like === like.toUpperCase();
    const text = isUpper ? type.toUpperCase() : type;
    return /^[A-Za-z][\w ()]*$/.test(text) || (!isFlow && /^[A-Za-z][\w (),]*$/.test(text)) ? text : `"${text}"`;
}
function inBlock({ text }, items, last, entries) {
    const start = lineStart(text, last.start);
    const dashed = /^([^\S\r\n]*-[^\S\r\n]+)$/.exec(text.slice(start, last.start))?.[1];
    if (dashed === undefined)
        return null;
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const indent = dashed.replace('-', ' ');
    const lines = entries.map((entry, at) => `${at === 0 ? dashed : indent}${entry}${eol}`).join('');
    const end = lineEnd(text, last.end);
    const isEnded = /[\r\n]$/.test(text.slice(0, end).slice(-1));
    const before = items.length > 1 ? start - 1 : 0;
    const isLoose = before > 0 && text.slice(lineStart(text, before), before).trim() === '';
    const written = `${isLoose ? eol : ''}${lines}`;
    return { span: { start: end, end }, text: isEnded ? written : `${eol}${written.slice(0, -eol.length)}` };
}

;// CONCATENATED MODULE: ./src/fixes/yaml-edits.ts
// A fault that a properties file speaks of and the file in; the edits that bring the file in line, comments and layout kept, out.





/** `gone`: of all faults of the file, for a list goes whose items all go. Null: no safe way is known. */
function yaml_edits_yamlEdits(outline, one, gone) {
    const { fault, cause } = one;
    const [what, ...more] = fault.details;
    if (fault.code === 'broken-contract' && what === 'undeclared')
        return declareInContract(outline, fault);
    if (fault.path !== outline.path || fault.column === null)
        return null;
    const span = (0,text_places/* spanOf */.ee)(outline.text, outline.starts, fault);
    if (span === null)
        return null;
    if (fault.code === 'unknown-column')
        return renameReader(outline, span, fault.column, cause);
    if (what === 'undeclared')
        return declareInSource(outline, span, fault, more[0] ?? '');
    if (what === 'untyped')
        return giveType(outline, span, more[0] ?? '');
    if (what === 'type')
        return retype(outline, span, more[1] ?? '');
    if (cause?.renamedTo)
        return rename(outline, span, fault.column, cause.renamedTo, gone);
    return remove(outline, span, gone);
}
// ---------------------------------------------------------------- names
function rename(outline, span, old, renamedTo, gone) {
    const steps = outline.stepsTo(span);
    const column = steps && columnItem(steps);
    // Both names are declared: the old one goes.
    const names = column ? outline.items(column.seq).map((item) => yaml_edits_nameOf(outline, item)?.toLowerCase()) : [];
    if (names.includes(renamedTo.toLowerCase()))
        return remove(outline, span, gone);
    const row = steps && rowEntry(steps);
    const places = row ? sameKeys(outline, steps, row.key) : [span];
    const edits = places.map((place) => yaml_edits_renamed(outline, place, old, renamedTo));
    return edits.every((edit) => edit !== null) ? { kind: 'rename', edits } : null;
}
function yaml_edits_renamed(outline, span, old, renamedTo) {
    const text = renameInYaml(outline.text, span, old, renamedTo);
    return text === null ? null : yaml_edits_editAt(outline, span, text);
}
/** A semantic model calls a dimension as its column: the name stays, the column is told apart. */
function renameReader(outline, span, old, cause) {
    const steps = outline.stepsTo(span);
    if (!cause?.renamedTo || !steps)
        return null;
    const edit = yaml_edits_renamed(outline, span, old, cause.renamedTo);
    const last = steps.at(-1);
    if (edit === null || last?.kind !== 'entry' || last.key !== 'name')
        return edit && { kind: 'rename', edits: [edit] };
    const added = entryBehind(outline, last, `expr: ${edit.text}`);
    return added && { kind: 'rename', edits: [added] };
}
/** A new entry of the same map, behind one on a line of its own. */
function entryBehind(outline, { map, pair }, text) {
    const value = writtenSpan(outline, pair.value);
    const key = writtenSpan(outline, pair.key);
    if (!value || !key)
        return null;
    const here = { start: value.end, end: value.end };
    if (map.flow)
        return yaml_edits_editAt(outline, here, `, ${text}`);
    const eol = outline.text.includes('\r\n') ? '\r\n' : '\n';
    const end = lineEnd(outline.text, value.end);
    const at = outline.text.slice(0, end).trimEnd().length;
    const column = (0,text_places/* rangeOf */.be)(outline.starts, key).startColumn - 1;
    return yaml_edits_editAt(outline, { start: at, end: at }, `${eol}${' '.repeat(column)}${text}`);
}
// ---------------------------------------------------------------- what goes
function remove(outline, span, gone) {
    const steps = outline.stepsTo(span);
    if (!steps)
        return null;
    const row = rowEntry(steps);
    if (row)
        return removeKey(outline, steps, row.key);
    const column = columnItem(steps);
    if (column)
        return removeItem(outline, steps, column, gone);
    return removeTest(outline, steps, gone);
}
/** The item, or the whole list where nothing of it is left: dbt takes no list without items. */
function removeItem(outline, steps, item, gone) {
    const list = steps[steps.indexOf(item) - 1];
    // Versions of the model, or whoever has it by an alias, may still have the column.
    const isOfVersions = list?.kind === 'entry' && list.key === 'columns' && outline.entry(list.map, 'versions') !== null;
    if (isOfVersions || isShared(steps))
        return null;
    const isAll = gone.isAll(item.seq);
    if (outline.hasAnchor(isAll ? item.seq : item.item))
        return null;
    const cut = isAll && list?.kind === 'entry' && list.map.items.length > 1
        ? cutEntry(outline, list.map, list.pair)
        : isAll
            ? null
            : cutItem(outline, item.seq, item.item);
    return cut && { kind: 'remove', edits: [yaml_edits_editAt(outline, cut, '')] };
}
function isShared(steps) {
    return steps.some((step) => {
        const nodes = step.kind === 'item' ? [step.seq, step.item] : [step.map, step.pair.value];
        return nodes.some((node) => node?.anchor !== undefined);
    });
}
/** A test that names nothing but what is gone. Of several columns some are left: what then should hold, nobody but its owner knows. */
function removeTest(outline, steps, gone) {
    const tests = steps.findIndex((step) => step.kind === 'entry' && /^(?:data_)?tests$/.test(step.key));
    const test = steps[tests + 1];
    if (tests < 0 || test?.kind !== 'item')
        return null;
    const last = steps.at(-1);
    if (last?.kind === 'item' && last !== test) {
        if (!gone.isAll(last.seq))
            return null;
    }
    return removeItem(outline, steps, test, gone);
}
/** A column of the rows of a unit test. */
function removeKey(outline, steps, key) {
    const edits = [];
    for (const { map, pair } of rowsOf(outline, steps, key)) {
        const cut = outline.isMap(map) && map.items.length > 1 ? cutEntry(outline, map, pair) : null;
        if (cut === null)
            return null;
        edits.push(yaml_edits_editAt(outline, cut, ''));
    }
    return edits.length > 0 ? { kind: 'remove', edits } : null;
}
// ---------------------------------------------------------------- types, and what comes
function retype(outline, span, type) {
    const steps = outline.stepsTo(span);
    const column = steps && columnItem(steps);
    const pair = column && outline.entry(column.item, 'data_type', 'type');
    const scalar = outline.scalar(pair?.value);
    const written = scalar && writtenSpan(outline, scalar);
    if (!column || !scalar || !written)
        return null;
    const isFlow = outline.isMap(column.item) && column.item.flow === true;
    const plain = writtenType(type, String(scalar.value), isFlow);
    if (plain === null)
        return null;
    const quote = quoteOf(scalar);
    const text = quote ? `${quote}${plain.replaceAll('"', '')}${quote}` : plain;
    return { kind: 'edit', edits: [yaml_edits_editAt(outline, written, text)] };
}
function giveType(outline, span, type) {
    const steps = outline.stepsTo(span);
    const name = steps?.at(-1);
    const column = steps && columnItem(steps);
    if (!column || name?.kind !== 'entry' || type === '' || isShared(steps))
        return null;
    const like = outline
        .items(column.seq)
        .flatMap((item) => outline.textOf(outline.entry(item, 'data_type')?.value) ?? []);
    const text = writtenType(type, like[0] ?? null, name.map.flow === true);
    const edit = text === null ? null : entryBehind(outline, name, `data_type: ${text}`);
    return edit && { kind: 'edit', edits: [edit] };
}
function declareInSource(outline, span, fault, type) {
    const last = outline.stepsTo(span)?.at(-1);
    if (last?.kind !== 'entry')
        return null;
    return declare(outline, outline.entry(last.map, 'columns')?.value, fault, type, false);
}
/** The fault stands in the query; the contract in this file. */
function declareInContract(outline, fault) {
    const models = outline.items(outline.entry(outline.root, 'models')?.value);
    const name = fault.wanted.slice(0, -(fault.column ?? '').length - 1);
    const model = models.find((item) => yaml_edits_nameOf(outline, item) === name);
    const version = /\.v([^.]+)$/.exec(fault.from)?.[1];
    const own = outline
        .items(outline.entry(model, 'versions')?.value)
        .find((item) => outline.textOf(outline.entry(item, 'v')?.value) === version);
    const columns = outline.entry(own, 'columns') ?? outline.entry(model, 'columns');
    return declare(outline, columns?.value, fault, fault.details[1] ?? '', true);
}
function declare(outline, columns, fault, type, needsType) {
    if (!outline.isSeq(columns) || outline.hasAnchor(columns))
        return null;
    const added = appendYamlColumn(outline, columns, { name: fault.column ?? '', type, needsType });
    return added && { kind: 'edit', edits: [yaml_edits_editAt(outline, added.span, added.text)] };
}
// ---------------------------------------------------------------- places
/** `columns: - name: HERE`; not where versions share the list. */
function columnItem(steps) {
    const [list, item, name] = steps.slice(-3);
    if (list?.kind !== 'entry' || list.key !== 'columns' || item?.kind !== 'item')
        return null;
    return name?.kind === 'entry' && name.key === 'name' && !name.isKey ? item : null;
}
/** `rows: - HERE: value` of a unit test. */
function rowEntry(steps) {
    const [rows, item, entry] = steps.slice(-3);
    if (rows?.kind !== 'entry' || rows.key !== 'rows' || item?.kind !== 'item')
        return null;
    return entry?.kind === 'entry' && entry.isKey ? entry : null;
}
function rowsOf(outline, steps, key) {
    const row = steps.at(-2);
    if (row?.kind !== 'item')
        return [];
    return outline.items(row.seq).flatMap((map) => {
        const pair = outline.entry(map, key);
        return pair ? [{ map, pair }] : [];
    });
}
function sameKeys(outline, steps, key) {
    return rowsOf(outline, steps, key).flatMap(({ pair }) => writtenSpan(outline, pair.key) ?? []);
}
function yaml_edits_nameOf(outline, item) {
    return outline.textOf(outline.entry(item, 'name')?.value);
}
function yaml_edits_editAt(outline, span, text) {
    return { path: outline.path, ...(0,text_places/* rangeOf */.be)(outline.starts, span), text };
}

;// CONCATENATED MODULE: ./src/stories/make-yaml-fixes.ts
// Findings on properties files of dbt and the difference they were found in; a fix by code for each that has one, out.



const make_yaml_fixes_CODES_OF = {
    'no-broken-dbt-contract': 'broken-contract',
    'no-drifted-source-column': 'drifted-column',
    'no-renamed-column-in-use': 'unknown-column',
    'no-stale-dbt-column': 'stale-column',
};
/** Finding id → its fix. */
async function makeYamlFixes(findings, sources) {
    const candidates = make_yaml_fixes_findCandidates(findings, sources);
    const fixes = new Map();
    if (candidates.length === 0)
        return fixes;
    const outlines = await readOutlines([...new Set(candidates.map(({ path }) => path))], sources);
    const byPath = new Map();
    for (const { broken, path } of candidates)
        byPath.set(path, [...(byPath.get(path) ?? []), broken]);
    const gone = new Map([...outlines].map(([path, outline]) => [path, new GonePlaces(outline, byPath.get(path))]));
    for (const { finding, broken, path } of candidates) {
        const outline = outlines.get(path);
        const written = outline ? yaml_edits_yamlEdits(outline, broken, gone.get(path)) : null;
        if (written)
            fixes.set(finding.id, { ...written, verified: false });
    }
    return fixes;
}
function make_yaml_fixes_findCandidates(findings, { diff, after }) {
    const present = new Set(after.files.map((file) => file.path));
    const unreadable = new Set(after.problems.map((problem) => problem.path));
    const broken = new Map();
    for (const one of diff.broken)
        broken.set(make_yaml_fixes_identity(one.fault.code, one.fault, one.fault.from, one.fault.column), one);
    const candidates = [];
    for (const finding of findings) {
        const code = make_yaml_fixes_CODES_OF[finding.rule];
        if (!code || !finding.introduced || finding.certainty === 'possible')
            continue;
        const found = [finding.column, null].map((column) => broken.get(make_yaml_fixes_identity(code, finding, finding.asset, column)));
        const one = found.find((candidate) => candidate !== undefined) ?? ofPlace(diff.broken, code, finding);
        if (!one)
            continue;
        const path = one.fault.code === 'broken-contract' ? (one.fault.details[2] ?? finding.path) : finding.path;
        const target = one.fault.details[0] === 'undeclared' ? path : finding.path;
        if (/\.ya?ml$/i.test(target) && present.has(target) && !unreadable.has(target))
            candidates.push({ finding, broken: one, path: target });
    }
    return candidates;
}
/** A rule may leave the column out of its finding. */
function ofPlace(broken, code, finding) {
    return broken.find(({ fault }) => fault.code === code &&
        fault.from === finding.asset &&
        fault.path === finding.path &&
        fault.line === finding.line &&
        fault.startColumn === finding.startColumn);
}
function make_yaml_fixes_identity(code, place, from, column) {
    return [code, place.path, place.line, place.startColumn, from, column].join('\0');
}
async function readOutlines(paths, { after }) {
    const outlines = new Map();
    for (const [at, text] of (await after.read([...paths])).entries()) {
        const path = paths[at];
        const outline = text === null ? null : await YamlOutline.read(path, text);
        if (outline)
            outlines.set(path, outline);
    }
    return outlines;
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

// EXTERNAL MODULE: ./src/stories/overlay-tree.ts
var overlay_tree = __webpack_require__(44258);
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
            if (pathsOf(fix).some((path) => lost.has(path)))
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
    const taken = new Map(after.files.map(({ path }) => [path, null]));
    for (const { id } of findings) {
        const fix = proposed.get(id);
        if (!fix)
            continue;
        // Fixes of several findings may add the very same file.
        if (fix.added?.some(({ path, text }) => taken.has(path) && taken.get(path) !== text))
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
        for (const { path, text } of fix.added ?? [])
            taken.set(path, text);
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
    const written = new Map();
    for (const { path, text } of [...kept.values()].flatMap((fix) => fix.added ?? [])) {
        edited.set(path, text);
        written.set(path, () => true);
    }
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
        written.set(path, (line, column) => {
            const offset = (0,text_places/* offsetOf */.b4)(result.text, after, line, column);
            return offset !== null && (0,apply_edits/* offsetBefore */.fh)(placed.edits, offset) === null;
        });
    }
    const tree = (0,overlay_tree/* overlayTree */.t)(edges.after, edited);
    const review = await edges.review(tree);
    return {
        ...review,
        findings: review.findings.filter((finding) => finding.introduced),
        tree,
        edited,
        moved: (path, line, column) => moves.get(path)?.(line, column) ?? `${line}:${column}`,
        isWritten: (path, line, column) => written.get(path)?.(line, column) ?? false,
    };
}
/**
 * What only shows when the rest is mended, as a column in a table whose own name was not known: its fix becomes a part of
 * the fix that showed it. Null when nothing of that kind can be done.
 */
async function follow(findings, kept, fresh, trial, edges) {
    const later = await edges.propose(fresh, trial.tree, trial.diff);
    if (fresh.length === 0 || fresh.some(({ id }) => !later.has(id) || later.get(id).added))
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
/** Of the same reader; else one whose fix brought it about, as where the type of a client is renamed. */
function nearest(fixed, one) {
    const own = fixed.filter((finding) => finding.asset === one.asset);
    const same = own.length > 0 ? own : causeGroup(fixed, one);
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
    // Where a fix renames what a place reads, too, what it broke there is no longer what the change broke there.
    const keyOf = ({ rule, asset, changedAsset, path }, place) => [rule, asset, changedAsset, path, place].join('\0');
    for (const finding of trial.findings) {
        const key = keyOf(finding, `${finding.line}:${finding.startColumn}`);
        left.set(key, [...(left.get(key) ?? []), finding]);
    }
    const unmended = new Set();
    const gone = [];
    for (const finding of findings) {
        const place = trial.moved(finding.path, finding.line, finding.startColumn);
        const same = left.get(keyOf(finding, place))?.pop();
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
            const isWritten = trial.isWritten(finding.path, finding.line, finding.startColumn);
            const at = isWritten ? moved.findIndex((old) => sameDefect(old, finding)) : -1;
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
    const touches = (finding, path) => pathsOf(kept.get(finding.id)).includes(path);
    for (const one of fresh) {
        const here = fixed.filter((finding) => finding.asset === one.asset && touches(finding, one.path));
        const near = here.filter((finding) => Math.abs(finding.line - one.line) <= 2 && finding.path === one.path);
        // A call that meets its route again shows what the answer lacks.
        const calls = fixed.filter((finding) => finding.rule === 'no-removed-route-in-use' && one.trail.some(({ path }) => touches(finding, path)));
        const there = fixed.filter((finding) => touches(finding, one.path));
        const blamed = [near, here, calls, there].find((some) => some.length > 0);
        for (const finding of blamed ?? causeGroup(fixed, one))
            dropped.add(finding.id);
    }
    return dropped;
}
function causeGroup(fixed, one) {
    const same = fixed.filter((finding) => finding.changedAsset === one.changedAsset);
    return same.length > 0 ? same : fixed;
}
function pathsOf({ edits, added = [] }) {
    return [...edits, ...added].map(({ path }) => path);
}

;// CONCATENATED MODULE: ./src/stories/fix-findings.ts
// Findings in; the same findings out, with the fixes that code can make and the graph confirms.









/** `found`: everything the change breaks, accepted or not; `findings`: what shall be mended. */
async function fixFindings(findings, found, edges) {
    const proposed = await propose(findings, edges);
    if (proposed.size === 0)
        return { findings: await tellMacros(findings, edges), problems: [] };
    edges.progress(`Checking ${proposed.size === 1 ? 'a fix' : `${proposed.size} fixes`}`);
    const introduced = found.filter((finding) => finding.introduced);
    const { fixes, problems } = await verifyFixes(introduced, proposed, {
        after: edges.after,
        problems: edges.diff.after.problems,
        review: edges.review,
        propose: (fresh, after, diff) => propose(fresh, { ...edges, after, diff }),
    });
    const notes = notesOf(findings, fixes);
    const mended = findings.map((finding) => {
        const fix = fixes.get(finding.id);
        return fix ? { ...finding, fix, help: `${finding.help}${notes.get(home(finding)) ?? ''}` } : finding;
    });
    return { findings: await tellMacros(mended, edges), problems };
}
/** Why a name is left as it is: others may call what writes it. */
async function tellMacros(findings, { after }) {
    const isLeft = ({ rule, asset, introduced, fix }) => rule === 'no-renamed-column-in-use' && asset.startsWith('dbt:') && introduced && !fix;
    const paths = [...new Set(findings.filter(isLeft).map(({ path }) => path))];
    if (paths.length === 0)
        return findings;
    const read = await after.read(paths);
    const texts = new Map(paths.map((path, at) => [path, read[at] ?? '']));
    const starts = new Map([...texts].map(([path, text]) => [path, (0,text_places/* lineStarts */._$)(text)]));
    return findings.map((finding) => {
        const text = isLeft(finding) ? texts.get(finding.path) : undefined;
        const span = text === undefined ? null : (0,text_places/* spanOf */.ee)(text, starts.get(finding.path), finding);
        const macro = span === null ? null : macroAt(text, span);
        if (macro === null)
            return finding;
        return {
            ...finding,
            help: `${finding.help} Macro \`${macro}\` writes the name: change it there, with all who call it.`,
        };
    });
}
/** Properties files know best how they are written. */
async function propose(findings, sources) {
    return new Map([
        ...(await makeMigrations(findings, sources)),
        ...(await makeFixes(findings, sources)),
        ...(await makeCodeFixes(findings, sources)),
        ...(await makeCallerFixes(findings, sources)),
        ...(await makeDocumentFixes(findings, sources)),
        ...(await makeYamlFixes(findings, sources)),
    ]);
}
/** What a reader of the edits may wonder about; the same for all places of one asset in one file. */
function notesOf(findings, fixes) {
    const notes = new Map();
    for (const finding of findings) {
        const fix = fixes.get(finding.id);
        const path = fix?.edits[0]?.path ?? '';
        if (fix?.kind === 'edit' && fix.edits.length > 0 && !/\.ya?ml$/i.test(path)) {
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

// EXTERNAL MODULE: ./src/model/prisma-schema.ts
var prisma_schema = __webpack_require__(10421);
;// CONCATENATED MODULE: ./src/typecheck/prisma-client/client-types.ts
// Declarations that every Prisma Client shares, as text: how arguments and results follow from a model's fields.
//
// Every field is declared once, in the type of its model; all else is mapped from there homomorphically, so that the
// symbol of a use leads back to the field. Only what a call selects is inferred, and written `S & Select`: with
// `S extends Select` the literal would be its own contextual type, and its keys would lead nowhere; and a whole argument
// written `A & Args` would make `never` of an enum of the code that has the values of one of the schema. Variances are
// written down (`in out M`): to measure them TypeScript would compare all models with each other.
const CLIENT_TYPES = `
export type Decimal = $Runtime.Decimal;
export const Decimal: typeof $Runtime.Decimal;
type JsonValue = $Runtime.JsonValue;
type PrismaPromise<T> = $Runtime.PrismaPromise<T>;

interface $Many<out T extends string> { $many: T }
interface $One<out T extends string> { $one: T }
interface $Maybe<out T extends string> { $maybe: T }
interface $Entry<out S, out O, out R, out K, out Q, out U> { s: S; o: O; r: R; k: K; q: Q; u: U }

type $N = keyof $Models;
type $S<in out M extends $N> = $Models[M]['s'];
type $O<in out M extends $N> = $Models[M]['o'];
type $List<T> = T | readonly T[];
type $TargetOf<D> = D extends $Many<infer T> ? T : D extends $One<infer T> ? T : D extends $Maybe<infer T> ? T : never;
type $Target<D> = $TargetOf<D> & $N;

type $Input<T> = [JsonValue] extends [T] ? $Runtime.InputJsonValue | $Runtime.NullType : $InputEach<T>;
type $InputEach<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends Date
    ? Date | string
    : T extends bigint
      ? bigint | number
      : T extends $Runtime.Decimal
        ? $Runtime.Decimal | $Runtime.DecimalJsLike | number | string
        : T extends Uint8Array
          ? Uint8Array
          : T extends readonly (infer E)[]
            ? readonly $Input<E>[] | { set?: readonly $Input<E>[] }
            : $CompositeInput<T>;
type $CompositeInput<T> = { [K in keyof T]: $Input<T[K]> } | { set?: { [K in keyof T]: $Input<T[K]> } | null };
type $Set<T> = $Input<T> | $SetOperations<T>;
interface $SetOperations<out T> {
  set?: $Input<T>;
  increment?: T extends null ? never : $InputEach<T>;
  decrement?: T extends null ? never : $InputEach<T>;
  multiply?: T extends null ? never : $InputEach<T>;
  divide?: T extends null ? never : $InputEach<T>;
  push?: T extends readonly (infer E)[] ? $List<$Input<E>> : any;
  unset?: boolean;
  upsert?: any;
  update?: any;
}

type $Filter<T> = [JsonValue] extends [T]
  ? $JsonFilter
  : NonNullable<T> extends readonly (infer E)[]
    ? $ListFilter<E> | null | readonly $InputEach<E>[]
    : $InputEach<T> | $Operations<T> | $FieldRef | $CompositeFilter<NonNullable<T>>;
interface $FieldRef { readonly modelName: string; readonly name: string; readonly typeName: string }
type $Plain<T> = $InputEach<T> | $FieldRef;
interface $Operations<out T> {
  equals?: $Plain<T>;
  in?: readonly $InputEach<NonNullable<T>>[] | $FieldRef | null;
  notIn?: readonly $InputEach<NonNullable<T>>[] | $FieldRef | null;
  lt?: $Plain<NonNullable<T>>;
  lte?: $Plain<NonNullable<T>>;
  gt?: $Plain<NonNullable<T>>;
  gte?: $Plain<NonNullable<T>>;
  contains?: string | $FieldRef;
  startsWith?: string | $FieldRef;
  endsWith?: string | $FieldRef;
  search?: string;
  mode?: 'default' | 'insensitive';
  not?: $Plain<T> | $Operations<T>;
  isSet?: boolean;
  _count?: $Operations<number> | number;
  _avg?: $Operations<any> | any;
  _sum?: $Operations<any> | any;
  _min?: $Operations<T> | $InputEach<T>;
  _max?: $Operations<T> | $InputEach<T>;
}
interface $ListFilter<out E> {
  equals?: readonly $InputEach<E>[] | null;
  has?: $InputEach<E> | null;
  hasEvery?: readonly $InputEach<E>[];
  hasSome?: readonly $InputEach<E>[];
  isEmpty?: boolean;
  isSet?: boolean;
  some?: any;
  every?: any;
  none?: any;
}
interface $JsonFilter {
  equals?: $Runtime.InputJsonValue | $Runtime.NullType;
  not?: $Runtime.InputJsonValue | $Runtime.NullType;
  path?: string | readonly string[];
  mode?: 'default' | 'insensitive';
  string_contains?: string;
  string_starts_with?: string;
  string_ends_with?: string;
  array_contains?: $Runtime.InputJsonValue | null;
  array_starts_with?: $Runtime.InputJsonValue | null;
  array_ends_with?: $Runtime.InputJsonValue | null;
  lt?: $Runtime.InputJsonValue;
  lte?: $Runtime.InputJsonValue;
  gt?: $Runtime.InputJsonValue;
  gte?: $Runtime.InputJsonValue;
}
type $CompositeFilter<T> = T extends string | number | boolean | bigint | Date | Uint8Array | $Runtime.Decimal
  ? never
  : { [K in keyof T]?: $Filter<T[K]> } & { is?: any; isNot?: any; equals?: any; isSet?: boolean };

type $WhereScalars<T> = { [K in keyof T]?: $Filter<T[K]> };
type $WhereObjects<T> = { [K in keyof T]?: $RelationFilter<T[K]> };
type $RelationFilter<D> = D extends $Many<string>
  ? { some?: $Where<$Target<D>>; every?: $Where<$Target<D>>; none?: $Where<$Target<D>> }
  : $Where<$Target<D>> | { is?: $Where<$Target<D>> | null; isNot?: $Where<$Target<D>> | null } | (D extends $Maybe<string> ? null : never);
type $Where<in out M extends $N> = $WhereScalars<$S<M>> &
  $WhereObjects<$O<M>> & { AND?: $List<$Where<M>>; OR?: readonly $Where<M>[]; NOT?: $List<$Where<M>> };
type $ScalarWhere<in out M extends $N> = $WhereScalars<$S<M>> & {
  AND?: $List<$ScalarWhere<M>>;
  OR?: readonly $ScalarWhere<M>[];
  NOT?: $List<$ScalarWhere<M>>;
};
type $Given<S, K extends keyof S> = { [P in K]: $InputEach<NonNullable<S[P]>> };
type $Keyed<S, K extends keyof S> = { [P in K]: $InputEach<S[P]> };
type $Unique<in out M extends $N> = $Models[M]['u'] & $Where<M>;

type $SortOrder = 'asc' | 'desc';
type $Sort = $SortOrder | { sort: $SortOrder; nulls?: 'first' | 'last' };
type $OrderBy<in out M extends $N> = { [K in keyof $S<M>]?: $Sort } & { [K in keyof $O<M>]?: $OrderByObject<$O<M>[K]> } & {
  _relevance?: { fields: $List<keyof $S<M>>; sort: $SortOrder; search: string };
  _count?: $SortOrder | { [K in keyof $S<M>]?: $SortOrder };
  _avg?: { [K in keyof $S<M>]?: $SortOrder };
  _sum?: { [K in keyof $S<M>]?: $SortOrder };
  _min?: { [K in keyof $S<M>]?: $SortOrder };
  _max?: { [K in keyof $S<M>]?: $SortOrder };
};
type $OrderByObject<D> = D extends $Many<string> ? { _count?: $SortOrder } : $OrderBy<$Target<D>>;

type $Need<S, R extends keyof S> = { [K in R]: $Input<S[K]> };
type $May<S> = { [K in keyof S]?: $Input<S[K]> };
type $MayWrite<S> = { [K in keyof S]?: $Set<S[K]> };
type $NeedObjects<O, Q extends keyof O> = { [K in Q]: $NestedCreate<O[K]> };
type $MayObjects<O> = { [K in keyof O]?: $NestedCreate<O[K]> };
type $RequiredOf<in out M extends $N> = $Models[M]['r'] & keyof $S<M>;
type $KeysOf<in out M extends $N> = $Models[M]['k'];
type $CreateChecked<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> &
  $May<$S<M>> &
  $NeedObjects<$O<M>, $Models[M]['q'] & keyof $O<M>> &
  $MayObjects<$O<M>>;
type $CreateUnchecked<in out M extends $N> = $CreateRow<M> & $MayObjects<$O<M>>;
type $CreateRow<in out M extends $N> = $Need<$S<M>, $RequiredOf<M>> & $May<$S<M>>;
/** Within another's create: the relation between the two is given by the nesting. */
type $CreateWithin<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>> & $MayObjects<$O<M>>;
type $Create<in out M extends $N> = [$Models[M]['q']] extends [never] ? $CreateUnchecked<M> : $CreateChecked<M> | $CreateUnchecked<M>;
type $Update<in out M extends $N> = $MayWrite<$S<M>> & { [K in keyof $O<M>]?: $NestedUpdate<$O<M>[K]> };
type $UpdateRow<in out M extends $N> = $MayWrite<$S<M>>;

type $NestedCreate<D> = D extends $Many<string> ? $CreateMany<$Target<D>> : $CreateOne<$Target<D>>;
interface $CreateOne<in out M extends $N> {
  create?: $CreateWithin<M>;
  connectOrCreate?: { where: $Unique<M>; create: $CreateWithin<M> };
  connect?: $Unique<M>;
}
interface $CreateMany<in out M extends $N> {
  create?: $List<$CreateWithin<M>>;
  connectOrCreate?: $List<{ where: $Unique<M>; create: $CreateWithin<M> }>;
  connect?: $List<$Unique<M>>;
  createMany?: { data: $List<$CreateManyWithin<M>>; skipDuplicates?: boolean };
}
type $CreateManyWithin<in out M extends $N> = $Need<$S<M>, Exclude<$RequiredOf<M>, $KeysOf<M>>> & $May<$S<M>>;
type $NestedUpdate<D> = D extends $Many<string> ? $UpdateMany<$Target<D>> : $UpdateOne<$Target<D>>;
interface $UpdateOne<in out M extends $N> extends $CreateOne<M> {
  upsert?: { create: $CreateWithin<M>; update: $Update<M>; where?: $Where<M> };
  update?: $Update<M> | { where?: $Where<M>; data: $Update<M> };
  disconnect?: boolean | $Where<M>;
  delete?: boolean | $Where<M>;
}
interface $UpdateMany<in out M extends $N> extends $CreateMany<M> {
  upsert?: $List<{ where: $Unique<M>; create: $CreateWithin<M>; update: $Update<M> }>;
  set?: $List<$Unique<M>>;
  disconnect?: $List<$Unique<M>>;
  delete?: $List<$Unique<M>>;
  update?: $List<{ where: $Unique<M>; data: $Update<M> }>;
  updateMany?: $List<{ where: $ScalarWhere<M>; data: $UpdateRow<M> }>;
  deleteMany?: $List<$ScalarWhere<M>>;
}

type $SelectScalars<S> = { [K in keyof S]?: boolean };
type $SelectObjects<O> = { [K in keyof O]?: boolean | $ObjectArgs<O[K]> };
type $CountSelect<in out M extends $N> = { _count?: boolean | { select?: { [K in keyof $O<M>]?: boolean | { where?: $Where<$Target<$O<M>[K]>> } } | null } };
type $Select<in out M extends $N> = $SelectScalars<$S<M>> & $SelectObjects<$O<M>> & $CountSelect<M>;
type $Include<in out M extends $N> = $SelectObjects<$O<M>> & $CountSelect<M>;
type $Omit<in out M extends $N> = { [K in keyof $S<M>]?: boolean };
type $ObjectArgs<D> = D extends $Many<string> ? $FindManyArgs<$Target<D>> : $ShapeArgs<$Target<D>> & { where?: $Where<$Target<D>> };

interface $ShapeArgs<in out M extends $N> {
  select?: $Select<M> | null;
  include?: $Include<M> | null;
  omit?: $Omit<M> | null;
  relationLoadStrategy?: 'query' | 'join';
}
interface $FindUniqueRest<in out M extends $N> { where: $Unique<M>; relationLoadStrategy?: 'query' | 'join' }
interface $FindManyRest<in out M extends $N> {
  where?: $Where<M>;
  orderBy?: $List<$OrderBy<M>>;
  cursor?: $Unique<M>;
  take?: number;
  skip?: number;
  distinct?: $List<keyof $S<M>>;
  relationLoadStrategy?: 'query' | 'join';
}
interface $CreateRest<in out M extends $N> { data: $Create<M>; relationLoadStrategy?: 'query' | 'join' }
interface $CreateManyArgs<in out M extends $N> { data: $List<$CreateRow<M>>; skipDuplicates?: boolean }
interface $UpdateRest<in out M extends $N> { data: $Update<M>; where: $Unique<M>; relationLoadStrategy?: 'query' | 'join' }
interface $UpdateManyArgs<in out M extends $N> { data: $UpdateRow<M>; where?: $Where<M>; limit?: number }
interface $UpsertRest<in out M extends $N> { where: $Unique<M>; create: $Create<M>; update: $Update<M>; relationLoadStrategy?: 'query' | 'join' }
interface $DeleteManyArgs<in out M extends $N> { where?: $Where<M>; limit?: number }
interface $Filtered<in out M extends $N> { where?: $Where<M>; orderBy?: $List<$OrderBy<M>>; cursor?: $Unique<M>; take?: number; skip?: number }
interface $CountRest<in out M extends $N> extends $Filtered<M> { distinct?: $List<keyof $S<M>> }
interface $GroupByRest<in out M extends $N> { where?: $Where<M>; orderBy?: $List<$OrderBy<M>>; having?: $ScalarWhere<M>; take?: number; skip?: number }
type $Chosen<in out M extends $N> = { [K in keyof $S<M>]?: true };
type $ChosenCount<in out M extends $N> = $Chosen<M> & { _all?: true };
interface $Figures<in out M extends $N> { _count?: $ChosenCount<M> | true; _avg?: $Chosen<M>; _sum?: $Chosen<M>; _min?: $Chosen<M>; _max?: $Chosen<M> }

interface $FindUniqueArgs<in out M extends $N> extends $FindUniqueRest<M>, $ShapeArgs<M> {}
interface $FindManyArgs<in out M extends $N> extends $FindManyRest<M>, $ShapeArgs<M> {}
interface $CreateArgs<in out M extends $N> extends $CreateRest<M>, $ShapeArgs<M> {}
interface $CreateManyAndReturnArgs<in out M extends $N> extends $CreateManyArgs<M>, $ShapeArgs<M> {}
interface $UpdateArgs<in out M extends $N> extends $UpdateRest<M>, $ShapeArgs<M> {}
interface $UpdateManyAndReturnArgs<in out M extends $N> extends $UpdateManyArgs<M>, $ShapeArgs<M> {}
interface $UpsertArgs<in out M extends $N> extends $UpsertRest<M>, $ShapeArgs<M> {}
interface $DeleteArgs<in out M extends $N> extends $FindUniqueRest<M>, $ShapeArgs<M> {}
interface $AggregateArgs<in out M extends $N> extends $Filtered<M>, $Figures<M> {}
interface $CountArgs<in out M extends $N> extends $CountRest<M> { select?: $ChosenCount<M> | true | null }
interface $GroupByArgs<in out M extends $N> extends $GroupByRest<M>, $Figures<M> { by: $List<keyof $S<M>> }

type $IsAny<T> = 0 extends 1 & T ? true : false;
type $Kept<A> = { [K in keyof A]-?: A[K] extends false | undefined | null ? never : K }[keyof A];
type $PickObjects<O, A, K extends keyof O> = { [P in K]: $ObjectResult<O[P], P extends keyof A ? A[P] : true> };
type $ObjectResult<D, A> = D extends $Many<string>
  ? $Payload<$Target<D>, A>[]
  : D extends $Maybe<string>
    ? $Payload<$Target<D>, A> | null
    : $Payload<$Target<D>, A>;
type $Tally<O, K extends keyof O> = { [P in K]: number };
type $CountResult<in out M extends $N, A> = A extends { _count: infer C }
  ? C extends false | undefined
    ? {}
    : { _count: $Tally<$O<M>, C extends { select: infer X } ? $Kept<X> & keyof $O<M> : keyof $O<M>> }
  : {};
type $Scalars<in out M extends $N, A> = A extends { omit: infer X extends object } ? $Without<$S<M>, $Kept<X>> : $S<M>;
type $Without<S, X> = Pick<S, Exclude<keyof S, X>>;
/** Arguments whose choice is not known ({} extends X: all of it optional) give the whole row. */
type $Payload<in out M extends $N, A> = $IsAny<A> extends true
  ? $S<M>
  : A extends { select: infer X extends object }
    ? {} extends X
      ? $S<M>
      : Pick<$S<M>, $Kept<X> & keyof $S<M>> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
    : A extends { include: infer X extends object }
      ? {} extends X
        ? $Scalars<M, A>
        : $Scalars<M, A> & $PickObjects<$O<M>, X, $Kept<X> & keyof $O<M>> & $CountResult<M, X>
      : $Scalars<M, A>;
interface $Shape<S, I, O> { select: S; include: I; omit: O }
type $Nullable<S, K extends keyof S> = { [P in K]: S[P] | null };
type $Summed<S, K extends keyof S> = { [P in K]: ([NonNullable<S[P]>] extends [number] ? number : S[P]) | null };
type $Counted<S, X> = X extends true ? number : { [K in keyof Pick<S, $Kept<X> & keyof S>]: number } & (X extends { _all: true } ? { _all: number } : {});
type $Figure<R, X, N extends string> = X extends object | true ? { [K in N]: R } : {};
type $FigureResult<in out M extends $N, C, G, T, L, H> = $Figure<$Counted<$S<M>, C>, C, '_count'> &
  $Figure<$Summed<$S<M>, $Kept<G> & keyof $S<M>>, G, '_avg'> &
  $Figure<$Summed<$S<M>, $Kept<T> & keyof $S<M>>, T, '_sum'> &
  $Figure<$Nullable<$S<M>, $Kept<L> & keyof $S<M>>, L, '_min'> &
  $Figure<$Nullable<$S<M>, $Kept<H> & keyof $S<M>>, H, '_max'>;
type $ByOf<B> = B extends readonly (infer K)[] ? K : B;
type $CountOf<in out M extends $N, X> = X extends object ? $Counted<$S<M>, X> : number;

/** A found row that has not arrived yet; its relations can be asked for. */
type $Found<in out M extends $N, T> = PrismaPromise<T> & {
  [K in keyof $O<M>]: <S, I, O>(args?: $RelatedArgs<$O<M>[K], S, I, O>) => PrismaPromise<$ObjectResult<$O<M>[K], $Shape<S, I, O>> | null>;
};
type $RelatedArgs<D, S, I, O> = (D extends $Many<string> ? $FindManyRest<$Target<D>> : { where?: $Where<$Target<D>> }) & {
  select?: (S & $Select<$Target<D>>) | null;
  include?: (I & $Include<$Target<D>>) | null;
  omit?: (O & $Omit<$Target<D>>) | null;
};
interface $Batch { count: number }
interface $Delegate<in out M extends $N> {
  findUnique<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>> | null>;
  findUniqueOrThrow<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  findFirst<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>> | null>;
  findFirstOrThrow<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  findMany<S, I, O>(args?: $FindManyRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  create<S, I, O>(args: $CreateRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  createMany(args?: $CreateManyArgs<M>): PrismaPromise<$Batch>;
  createManyAndReturn<S, I, O>(args?: $CreateManyArgs<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  update<S, I, O>(args: $UpdateRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  updateMany(args: $UpdateManyArgs<M>): PrismaPromise<$Batch>;
  updateManyAndReturn<S, I, O>(args: $UpdateManyArgs<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): PrismaPromise<$Payload<M, $Shape<S, I, O>>[]>;
  upsert<S, I, O>(args: $UpsertRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  delete<S, I, O>(args: $FindUniqueRest<M> & { select?: (S & $Select<M>) | null; include?: (I & $Include<M>) | null; omit?: (O & $Omit<M>) | null }): $Found<M, $Payload<M, $Shape<S, I, O>>>;
  deleteMany(args?: $DeleteManyArgs<M>): PrismaPromise<$Batch>;
  count<S>(args?: $CountRest<M> & { select?: (S & $ChosenCount<M>) | true | null }): PrismaPromise<$CountOf<M, S>>;
  aggregate<C, G, T, L, H>(args: $Filtered<M> & { _count?: (C & $ChosenCount<M>) | (C & true); _avg?: G & $Chosen<M>; _sum?: T & $Chosen<M>; _min?: L & $Chosen<M>; _max?: H & $Chosen<M> }): PrismaPromise<$FigureResult<M, C, G, T, L, H>>;
  groupBy<B extends $List<keyof $S<M>>, C, G, T, L, H>(args: $GroupByRest<M> & { by: B } & { _count?: (C & $ChosenCount<M>) | (C & true); _avg?: G & $Chosen<M>; _sum?: T & $Chosen<M>; _min?: L & $Chosen<M>; _max?: H & $Chosen<M> }): PrismaPromise<(Pick<$S<M>, $ByOf<B> & keyof $S<M>> & $FigureResult<M, C, G, T, L, H>)[]>;
  findRaw(args?: any): PrismaPromise<any>;
  aggregateRaw(args?: any): PrismaPromise<any>;
  readonly fields: { readonly [K in keyof $S<M>]: $FieldRef };
}
/** Without conditions on the extension: one of an unknown package would make an error of the whole client. */
type $Extension<C, D> = { client?: C; model?: D; result?: $Results; query?: $Queries; [part: string]: any } | ((client: PrismaClient) => any);
/** What is computed of a row names the fields that it needs. */
interface $Computed<in out M extends $N> { needs?: { [K in keyof $S<M>]?: boolean }; compute(row: $S<M>): any }
type $Results = { [M in $N as Uncapitalize<M>]?: { [field: string]: $Computed<M> } } & { $allModels?: any };
interface $Asked<out A> { model: string; operation: string; args: A; query: (args: any) => Promise<any> }
type $Hook<A> = (asked: $Asked<A>) => any;
interface $Hooks<in out M extends $N> {
  findUnique?: $Hook<$FindUniqueArgs<M>>;
  findUniqueOrThrow?: $Hook<$FindUniqueArgs<M>>;
  findFirst?: $Hook<$FindManyArgs<M>>;
  findFirstOrThrow?: $Hook<$FindManyArgs<M>>;
  findMany?: $Hook<$FindManyArgs<M>>;
  create?: $Hook<$CreateArgs<M>>;
  createMany?: $Hook<$CreateManyArgs<M>>;
  update?: $Hook<$UpdateArgs<M>>;
  updateMany?: $Hook<$UpdateManyArgs<M>>;
  upsert?: $Hook<$UpsertArgs<M>>;
  delete?: $Hook<$DeleteArgs<M>>;
  deleteMany?: $Hook<$DeleteManyArgs<M>>;
  count?: $Hook<$CountArgs<M>>;
  aggregate?: $Hook<$AggregateArgs<M>>;
  groupBy?: $Hook<$GroupByArgs<M>>;
  $allOperations?: $Hook<any>;
}
type $Queries = { [M in $N as Uncapitalize<M>]?: $Hooks<M> } & { $allModels?: { [operation: string]: $Hook<any> }; $allOperations?: $Hook<any>; $queryRaw?: any; $executeRaw?: any };
type $Added<C, D> = C & { [K in Exclude<keyof D, '$allModels'>]: D[K] };
`;

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/declare-model.ts
// A Prisma model in; the declarations that are its own out: fields, relations, what must be given, what finds one row.
const CODE_TYPES = {
    String: 'string',
    Boolean: 'boolean',
    Int: 'number',
    Float: 'number',
    BigInt: 'bigint',
    Decimal: '$Runtime.Decimal',
    DateTime: 'Date',
    Json: 'JsonValue',
    Bytes: 'Uint8Array',
};
function declare_model_shapeOf(entity, hidden) {
    const seen = entity.members.filter((member) => !member.hidden && isIdentifier(member.name));
    const scalars = seen.filter((member) => member.relation === null);
    const objects = seen.filter((member) => member.relation?.target && !hidden.has(member.relation.target.name));
    const known = new Set(scalars.map((member) => member.name));
    const uniques = [
        ...scalars.filter(({ id, unique }) => id || unique).map(({ name }) => ({ name, fields: [name] })),
        ...entity.keys.filter(({ kind }) => kind === 'id' || kind === 'unique').map(uniqueOf),
    ].filter(({ fields }) => fields.length > 0 && fields.every((field) => known.has(field)));
    return { name: entity.name, scalars, objects, uniques };
}
function uniqueOf(key) {
    const fields = key.members.map((member) => member.name);
    return { name: key.codeName ?? fields.join('_'), fields };
}
/** Types with members of their own carry the names that `owners` tells the schema's place of. */
function declareModel(shape, isEmbedded) {
    const { name, scalars, objects, uniques } = shape;
    return [
        `export type ${name} = {`,
        ...scalars.map((member) => `  ${member.name}: ${typeOf(member)};`),
        '};',
        `type ${name}$objects = {`,
        ...objects.map((member) => `  ${member.name}: ${markerOf(member)};`),
        '};',
        ...declareUniques(),
        `type ${name}$required = ${declare_model_names(scalars.filter(isRequired))};`,
        `type ${name}$keys = ${declare_model_names(foreignKeys(shape))};`,
        `type ${name}$owed = ${declare_model_names(objects.filter((member) => isOwed(member, scalars)))};`,
        '',
    ].join('\n');
    function declareUniques() {
        if (isEmbedded)
            return [];
        const compound = uniques.filter(({ name: key, fields }) => fields.length > 1 || key !== fields[0]);
        const single = uniques.filter(({ name: key, fields }) => fields.length === 1 && key === fields[0]);
        const members = compound.map(({ name: key, fields }) => `  ${keyName(key)}: $Keyed<${name}, ${literals(fields)}>;`);
        const choices = [
            ...single.map(({ name: key }) => `$Given<${name}, '${key}'>`),
            ...compound.map(({ name: key }) => `Pick<${name}$compound, ${JSON.stringify(key)}>`),
        ];
        return [
            `type ${name}$compound = {`,
            ...members,
            '};',
            `type ${name}$unique = ${choices.length > 0 ? `(${choices.join(' | ')}) & Partial<${name}$compound>` : '{}'};`,
        ];
    }
}
function typeOf(member) {
    const type = member.enum?.name ? `$Enums.${member.enum.name}` : (member.embedded?.name ?? scalarType(member));
    if (member.list)
        return `${type}[]`;
    return member.nullable ? `${type} | null` : type;
}
function scalarType(member) {
    return CODE_TYPES[member.codeType] ?? 'unknown';
}
function markerOf(member) {
    const target = JSON.stringify(member.relation?.target?.name ?? '');
    if (member.list)
        return `$Many<${target}>`;
    return member.nullable ? `$Maybe<${target}>` : `$One<${target}>`;
}
function isRequired(member) {
    return !member.nullable && !member.list && member.default === null && !member.generated;
}
function foreignKeys({ objects }) {
    return objects.flatMap((member) => member.relation.joins.flatMap((join) => (join.member ? [join.member] : [])));
}
/** Its relation must be given where the keys have no value of their own. */
function isOwed(member, scalars) {
    if (member.nullable || member.list)
        return false;
    const keys = (member.relation?.joins ?? []).map((join) => scalars.find(({ name }) => name === join.member?.name));
    return keys.length > 0 && keys.some((key) => key !== undefined && isRequired(key));
}
function declare_model_names(members) {
    return literals([...new Set(members.map((member) => member.name))]);
}
function literals(list) {
    return list.length === 0 ? 'never' : list.map((name) => JSON.stringify(name)).join(' | ');
}
function keyName(name) {
    return isIdentifier(name) ? name : JSON.stringify(name);
}
function isIdentifier(name) {
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name);
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/declare-names.ts
// The names that a Prisma Client exports for each model, as text: `Prisma.UserWhereInput`, `Prisma.UserGetPayload`, …
const TYPES = [
    ['WhereInput', '$Where<M>'],
    ['WhereUniqueInput', '$Unique<M>'],
    ['ScalarWhereInput', '$ScalarWhere<M>'],
    ['ScalarWhereWithAggregatesInput', '$ScalarWhere<M>'],
    ['OrderByWithRelationInput', '$OrderBy<M>'],
    ['OrderByWithAggregationInput', '$OrderBy<M>'],
    ['OrderByWithRelationAndSearchRelevanceInput', '$OrderBy<M>'],
    ['CreateInput', '$CreateChecked<M>'],
    ['UncheckedCreateInput', '$CreateUnchecked<M>'],
    ['CreateManyInput', '$CreateRow<M>'],
    ['UpdateInput', '$Update<M>'],
    ['UncheckedUpdateInput', '$Update<M>'],
    ['UpdateManyMutationInput', '$UpdateRow<M>'],
    ['UncheckedUpdateManyInput', '$UpdateRow<M>'],
    ['Select', '$Select<M>'],
    ['SelectScalar', '$SelectScalars<$S<M>>'],
    ['SelectCreateManyAndReturn', '$Select<M>'],
    ['SelectUpdateManyAndReturn', '$Select<M>'],
    ['Include', '$Include<M>'],
    ['IncludeCreateManyAndReturn', '$Include<M>'],
    ['IncludeUpdateManyAndReturn', '$Include<M>'],
    ['Omit', '$Omit<M>'],
    ['CountOutputType', '{ [K in keyof $O<M>]: number }'],
    ['CountOutputTypeSelect', '{ [K in keyof $O<M>]?: boolean }'],
    ['RelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
    ['NullableRelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
    ['ScalarRelationFilter', '{ is?: $Where<M>; isNot?: $Where<M> }'],
    ['NullableScalarRelationFilter', '{ is?: $Where<M> | null; isNot?: $Where<M> | null }'],
    ['ListRelationFilter', '{ every?: $Where<M>; some?: $Where<M>; none?: $Where<M> }'],
    ['OrderByRelationAggregateInput', '{ _count?: $SortOrder }'],
    ['FieldRefs', '{ readonly [K in keyof $S<M>]: $FieldRef }'],
    ['MinAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
    ['MaxAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
    ['SumAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
    ['AvgAggregateOutputType', '{ [K in keyof $S<M>]: $S<M>[K] | null }'],
    ['CountAggregateOutputType', '{ [K in keyof $S<M>]: number } & { _all: number }'],
    ['GroupByOutputType', '$S<M> & { _count: any; _avg: any; _sum: any; _min: any; _max: any }'],
];
/** With the type parameter for extensions that the real ones have. */
const ARGUMENTS = [
    ['DefaultArgs', '$ShapeArgs<M>'],
    ['Args', '$ShapeArgs<M>'],
    ['FindUniqueArgs', '$FindUniqueArgs<M>'],
    ['FindUniqueOrThrowArgs', '$FindUniqueArgs<M>'],
    ['FindFirstArgs', '$FindManyArgs<M>'],
    ['FindFirstOrThrowArgs', '$FindManyArgs<M>'],
    ['FindManyArgs', '$FindManyArgs<M>'],
    ['CreateArgs', '$CreateArgs<M>'],
    ['CreateManyArgs', '$CreateManyArgs<M>'],
    ['CreateManyAndReturnArgs', '$CreateManyAndReturnArgs<M>'],
    ['UpdateArgs', '$UpdateArgs<M>'],
    ['UpdateManyArgs', '$UpdateManyArgs<M>'],
    ['UpdateManyAndReturnArgs', '$UpdateManyAndReturnArgs<M>'],
    ['UpsertArgs', '$UpsertArgs<M>'],
    ['DeleteArgs', '$DeleteArgs<M>'],
    ['DeleteManyArgs', '$DeleteManyArgs<M>'],
    ['AggregateArgs', '$AggregateArgs<M>'],
    ['CountArgs', '$CountArgs<M>'],
    ['GroupByArgs', '$GroupByArgs<M>'],
    ['Delegate', '$Delegate<M>'],
];
/** Inputs that leave out the relation they are nested in: `PostCreateWithoutAuthorInput`. */
const WITHOUT = [
    ['CreateWithout', 'Input', '$CreateWithin<M>'],
    ['UncheckedCreateWithout', 'Input', '$CreateWithin<M>'],
    ['CreateOrConnectWithout', 'Input', '{ where: $Unique<M>; create: $CreateWithin<M> }'],
    ['UpdateWithout', 'Input', '$Update<M>'],
    ['UncheckedUpdateWithout', 'Input', '$Update<M>'],
    ['UpsertWithout', 'Input', '{ create: $CreateWithin<M>; update: $Update<M>; where?: $Where<M> }'],
    ['CreateNestedOneWithout', 'Input', '$CreateOne<M>'],
    ['CreateNestedManyWithout', 'Input', '$CreateMany<M>'],
    ['UncheckedCreateNestedOneWithout', 'Input', '$CreateOne<M>'],
    ['UncheckedCreateNestedManyWithout', 'Input', '$CreateMany<M>'],
    ['UpdateOneWithout', 'NestedInput', '$UpdateOne<M>'],
    ['UpdateOneRequiredWithout', 'NestedInput', '$UpdateOne<M>'],
    ['UpdateManyWithout', 'NestedInput', '$UpdateMany<M>'],
    ['UncheckedUpdateManyWithout', 'NestedInput', '$UpdateMany<M>'],
    ['CreateMany', 'Input', '$CreateManyWithin<M>'],
    ['CreateMany', 'InputEnvelope', '{ data: $List<$CreateManyWithin<M>>; skipDuplicates?: boolean }'],
    ['UpdateToOneWithWhereWithout', 'Input', '{ where?: $Where<M>; data: $Update<M> }'],
    ['UpsertWithWhereUniqueWithout', 'Input', '{ where: $Unique<M>; create: $CreateWithin<M>; update: $Update<M> }'],
    ['UpdateWithWhereUniqueWithout', 'Input', '{ where: $Unique<M>; data: $Update<M> }'],
    ['UpdateManyWithWhereWithout', 'Input', '{ where: $ScalarWhere<M>; data: $UpdateRow<M> }'],
];
function declareNames({ name, objects, uniques }) {
    const key = JSON.stringify(name);
    const of = (type) => type.replaceAll('<M>', `<${key}>`);
    const lines = [
        `  export const ${name}ScalarFieldEnum: { readonly [K in keyof ${name}]: K };`,
        `  export type ${name}ScalarFieldEnum = keyof ${name};`,
        `  export type ${name}GetPayload<A = unknown, U = any> = $Payload<${key}, A>;`,
        `  export type $${name}Payload<E = any> = { name: ${key}; scalars: ${name}; objects: ${name}$objects; composites: {} };`,
        ...TYPES.map(([suffix, type]) => `  export type ${name}${suffix} = ${of(type)};`),
        ...ARGUMENTS.map(([suffix, type]) => `  export type ${name}${suffix}<E = any, F = any> = ${of(type)};`),
    ];
    for (const { name: unique, fields } of uniques) {
        if (fields.length < 2)
            continue;
        lines.push(`  export type ${name}${capital(unique)}CompoundUniqueInput = ${name}$compound[${JSON.stringify(unique)}];`);
    }
    const inverses = new Set(objects.flatMap((member) => (member.relation?.target ? [capital(member.name)] : [])));
    for (const inverse of inverses) {
        for (const [prefix, suffix, type] of WITHOUT) {
            lines.push(`  export type ${name}${prefix}${inverse}${suffix} = ${of(type)};`);
        }
    }
    return lines.join('\n');
}
function capital(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/declare-namespace.ts
// What the `Prisma` namespace of every client has, as text, beside the names of its models.
const NAMESPACE_TYPES = `
  export import Decimal = $Runtime.Decimal;
  export type DecimalJsLike = $Runtime.DecimalJsLike;
  export type PrismaPromise<T> = $Runtime.PrismaPromise<T>;
  export type JsonObject = $Runtime.JsonObject;
  export type JsonArray = $Runtime.JsonArray;
  export type JsonValue = $Runtime.JsonValue;
  export type InputJsonObject = $Runtime.InputJsonObject;
  export type InputJsonArray = $Runtime.InputJsonArray;
  export type InputJsonValue = $Runtime.InputJsonValue;
  export const DbNull: $Runtime.DbNull;
  export const JsonNull: $Runtime.JsonNull;
  export const AnyNull: $Runtime.AnyNull;
  export const NullTypes: { DbNull: typeof $Runtime.DbNull; JsonNull: typeof $Runtime.JsonNull; AnyNull: typeof $Runtime.AnyNull };
  export namespace NullTypes { type DbNull = $Runtime.DbNull; type JsonNull = $Runtime.JsonNull; type AnyNull = $Runtime.AnyNull; }
  export type NullableJsonNullValueInput = $Runtime.DbNull | $Runtime.JsonNull;
  export type JsonNullValueInput = $Runtime.JsonNull;
  export type JsonNullValueFilter = $Runtime.NullType;
  export import Sql = $Runtime.Sql;
  export import sql = $Runtime.sqltag;
  export import empty = $Runtime.empty;
  export import join = $Runtime.join;
  export import raw = $Runtime.raw;
  export import skip = $Runtime.skip;
  export import PrismaClientKnownRequestError = $Runtime.PrismaClientKnownRequestError;
  export import PrismaClientUnknownRequestError = $Runtime.PrismaClientUnknownRequestError;
  export import PrismaClientRustPanicError = $Runtime.PrismaClientRustPanicError;
  export import PrismaClientInitializationError = $Runtime.PrismaClientInitializationError;
  export import PrismaClientValidationError = $Runtime.PrismaClientValidationError;
  export type PrismaClientOptions = any;
  export type LogLevel = 'info' | 'query' | 'warn' | 'error';
  export type LogDefinition = { level: LogLevel; emit: 'stdout' | 'event' };
  export type QueryEvent = { timestamp: Date; query: string; params: string; duration: number; target: string };
  export type LogEvent = { timestamp: Date; message: string; target: string };
  export type Middleware<T = any> = (params: MiddlewareParams, next: (params: MiddlewareParams) => Promise<T>) => Promise<T>;
  export type MiddlewareParams = { model?: ModelName; action: PrismaAction; args: any; dataPath: string[]; runInTransaction: boolean };
  export type PrismaAction = string;
  export type BatchPayload = { count: number };
  export type Datasource = { url?: string };
  export type Datasources = { [name: string]: Datasource };
  export type ErrorFormat = 'pretty' | 'colorless' | 'minimal';
  export const SortOrder: { readonly asc: 'asc'; readonly desc: 'desc' };
  export type SortOrder = 'asc' | 'desc';
  export type SortOrderInput = { sort: SortOrder; nulls?: NullsOrder };
  export const NullsOrder: { readonly first: 'first'; readonly last: 'last' };
  export type NullsOrder = 'first' | 'last';
  export const QueryMode: { readonly default: 'default'; readonly insensitive: 'insensitive' };
  export type QueryMode = 'default' | 'insensitive';
  export const TransactionIsolationLevel: { readonly ReadUncommitted: 'ReadUncommitted'; readonly ReadCommitted: 'ReadCommitted'; readonly RepeatableRead: 'RepeatableRead'; readonly Serializable: 'Serializable' };
  export type TransactionIsolationLevel = 'ReadUncommitted' | 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
  export type TransactionClient = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends'>;
  export type DefaultPrismaClient = PrismaClient;
  export type SelectSubset<T, U> = { [K in keyof T]: K extends keyof U ? T[K] : never };
  export type SelectAndInclude = { select: any; include: any };
  export type Subset<T, U> = { [K in keyof T]: K extends keyof U ? T[K] : never };
  export type Exact<A, W> = A & W;
  export type Args<T, F> = any;
  export type Result<T, A, F> = any;
  export type Payload<T, F = any> = any;
  export type XOR<T, U> = T | U;
  export type Enumerable<T> = T | T[];
  export type AtLeast<O extends object, K extends string> = any;
  export type Prisma__Pick<T, K extends keyof T> = Pick<T, K>;
  export type PromiseReturnType<T extends (...args: any) => Promise<any>> = Awaited<ReturnType<T>>;
  export type UnwrapPromise<P> = P extends Promise<infer R> ? R : P;
  export type TypeMap<E = any> = any;
  export type Extension = any;
  export function defineExtension(extension: $Extension<any, any>): any;
  export function getExtensionContext(that: any): any;
  export function validator<V>(): <S>(select: S & V) => S;
  export function validator<C, M extends Exclude<keyof C, \`$\${string}\`>, O extends keyof C[M]>(client: C, model: M, operation: O): <S>(select: S) => S;
  export function validator<C, M extends Exclude<keyof C, \`$\${string}\`>, O extends keyof C[M], P extends string>(client: C, model: M, operation: O, property: P): <S>(select: S) => S;
  export const prismaVersion: { client: string; engine: string };
  export function dmmf(): any;
  export namespace dmmf { const datamodel: any; }
`;
const FILTERED = [
    ['String', 'string'],
    ['Int', 'number'],
    ['Float', 'number'],
    ['BigInt', 'bigint'],
    ['Decimal', '$Runtime.Decimal'],
    ['DateTime', 'Date'],
    ['Bool', 'boolean'],
    ['Bytes', 'Uint8Array'],
    ['Uuid', 'string'],
];
/** Names of filters and of updates that are the same for every model. */
function declareFilters(schema) {
    const lines = [];
    const enums = schema.enums.map(({ type }) => [`Enum${type.name}`, `$Enums.${type.name}`]);
    for (const [name, type] of [...FILTERED, ...enums]) {
        const parameters = '<P = any>';
        lines.push(`  export type ${name}Filter${parameters} = $Operations<${type}>;`, `  export type ${name}NullableFilter${parameters} = $Operations<${type} | null>;`, `  export type ${name}WithAggregatesFilter${parameters} = $Operations<${type}>;`, `  export type ${name}NullableWithAggregatesFilter${parameters} = $Operations<${type} | null>;`, `  export type ${name}NullableListFilter${parameters} = $ListFilter<${type}>;`, `  export type ${name}FieldUpdateOperationsInput = $SetOperations<${type}>;`, `  export type Nullable${name}FieldUpdateOperationsInput = $SetOperations<${type} | null>;`);
    }
    lines.push('  export type JsonFilter<P = any> = $JsonFilter;', '  export type JsonNullableFilter<P = any> = $JsonFilter;');
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/declare-output.ts
// Where the generators of a schema put its client in; the modules and files by which code imports it out.
/** The default place of the client, and the further entries that it has there. */
const PACKAGE = '@prisma/client';
/** What the package leads to. */
const DEFAULT = '.prisma/client';
const ENTRIES = ['', '/index', '/index.js', '/edge', '/wasm', '/default', '/react-native'];
const LIBRARY = ['library', 'library.js', 'client', 'client.js', 'index', 'edge', 'binary'].map((name) => `/runtime/${name}`);
/** Names under which older and newer generators write the parts of a client. */
const FILES = ['index', 'client', 'default', 'edge', 'browser', 'enums', 'models', 'wasm', 'commonInputTypes'];
const INNER = ['internal/class', 'internal/prismaNamespace', 'internal/prismaNamespaceBrowser'];
function declareOutput(schema, client, into) {
    const generators = schema.generators.filter(({ provider }) => /^prisma-client(?:-js)?$/.test(provider));
    // Several schemas of one tree cannot share the package: it is the first one's that says no other place.
    const isDefault = generators.some(({ output }) => output === null || packageOf(output) === PACKAGE);
    const hasDefault = into.aliases.has(DEFAULT);
    if (isDefault && !hasDefault)
        into.aliases.set(DEFAULT, client.path);
    if (!into.aliases.has(PACKAGE) || (isDefault && !hasDefault)) {
        declarePackage(PACKAGE, client, into);
        declareWrapper(schema, client, into);
    }
    for (const { output } of generators) {
        if (output === null)
            continue;
        const name = packageOf(output);
        if (name !== null)
            declarePackage(name, client, into);
        else
            declareFiles(output, schema, client, into);
    }
}
function declarePackage(name, { path, runtime }, { aliases }) {
    for (const entry of ENTRIES)
        aliases.set(name + entry, path);
    for (const entry of LIBRARY)
        aliases.set(name + entry, runtime);
}
/** A package that hands the default client on: its types are the client's. */
function declareWrapper({ id }, { path }, { files, aliases }) {
    const wrapper = `${id}.nest.d.ts`;
    files.set(wrapper, nestWrapper(relative(wrapper, path.replace(/\.d\.ts$/, ''))));
    aliases.set('nestjs-prisma', wrapper);
}
function nestWrapper(client) {
    return `import { PrismaClient } from '${client}';
export declare class PrismaService extends PrismaClient { onModuleInit(): Promise<void> }
export declare class CustomPrismaService<Client> { client: Client; constructor(client: Client) }
type Registered = { forRoot(options?: any): any; forRootAsync(options: any): any };
export declare const PrismaModule: Registered, CustomPrismaModule: Registered;
export type PrismaServiceOptions = any; export type PrismaOptionsFactory = any; export type PrismaModuleOptions = any; export type CustomPrismaClientFactory<Client> = { createPrismaClient(): Promise<Client> | Client };
export declare const PrismaClientExceptionFilter: any, providePrismaClientExceptionFilter: any, loggingMiddleware: any, createLoggerMiddleware: any, QueryInfo: any;
export type PrismaClientExceptionFilter = any; export type QueryInfo = any;
`;
}
/** `../node_modules/@acme/client` is imported by its name. */
function packageOf(output) {
    const at = output.lastIndexOf('node_modules/');
    return at < 0 ? null : output.slice(at + 'node_modules/'.length);
}
function declareFiles(output, schema, { path, runtime }, into) {
    into.folders.push(output);
    const put = (name, target) => {
        const file = `${output}/${name}.ts`;
        const module = relative(file, target.replace(/\.d\.ts$/, ''));
        const isWhole = target === path;
        into.files.set(file, `export * from '${module}';\n${isWhole ? `export { default } from '${module}';\n` : ''}`);
    };
    for (const name of [...FILES, ...INNER])
        put(name, path);
    for (const { entity } of schema.models)
        put(`models/${entity.name}`, path);
    for (const name of ['library', 'client', 'edge', 'index'])
        put(`runtime/${name}`, runtime);
}
function relative(from, to) {
    const left = from.split('/').slice(0, -1);
    const right = to.split('/');
    let shared = 0;
    while (shared < left.length && shared < right.length - 1 && left[shared] === right[shared])
        shared++;
    const up = left.slice(shared).map(() => '..');
    return [...(up.length === 0 ? ['.'] : up), ...right.slice(shared)].join('/');
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/delegate-name.ts
// Name of a model → name by which a client is asked for it: `UserProfile` is `prisma.userProfile`.
function delegateName(model) {
    return model.charAt(0).toLowerCase() + model.slice(1);
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/owners-of.ts
// A Prisma schema in; for each type of its client whose members are the schema's own, where they stand in the schema.

function ownersOf(schema) {
    const owners = new Map();
    const delegates = new Map();
    for (const { path, entity } of schema.models) {
        const members = new Map(entity.members.map((member) => [member.name, { path, ...member.nameRange, type: owners_of_writtenType(member) }]));
        const keys = new Map(entity.keys.map((key) => [
            key.codeName ?? key.members.map((member) => member.name).join('_'),
            { path, ...key.range, type: key.members.map((member) => member.name).join(', ') },
        ]));
        const place = { path, ...entity.nameRange, name: entity.name };
        owners.set(entity.name, { ...place, members });
        owners.set(`${entity.name}$objects`, { ...place, members });
        owners.set(`${entity.name}$compound`, { ...place, members: keys });
        delegates.set(delegateName(entity.name), { path, ...entity.nameRange, type: entity.name });
    }
    const start = { path: schema.id, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    owners.set('PrismaClient', { ...start, name: 'PrismaClient', members: delegates });
    for (const { path, type } of schema.enums) {
        const members = new Map(type.values.map((value) => [value.name, { path, ...value.range, type: value.stored }]));
        owners.set(`${type.name}$values`, { path, ...type.nameRange, name: type.name, members });
    }
    return owners;
}
/** As the schema writes it: `String?`, `Post[]`. */
function owners_of_writtenType({ codeType, list, nullable }) {
    return `${codeType}${list ? '[]' : nullable ? '?' : ''}`;
}

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/runtime-types.ts
// Declarations of the library beneath a Prisma Client, as text: values, errors, raw SQL.
const RUNTIME_TYPES = `
export interface DecimalJsLike { d: number[]; e: number; s: number; toFixed(): string }
export class Decimal {
  constructor(value: Decimal.Value);
  readonly d: number[];
  readonly e: number;
  readonly s: number;
  static max(...values: Decimal.Value[]): Decimal;
  static min(...values: Decimal.Value[]): Decimal;
  static sum(...values: Decimal.Value[]): Decimal;
  static isDecimal(value: unknown): value is Decimal;
  static [method: string]: any;
  abs(): Decimal; absoluteValue(): Decimal; add(n: Decimal.Value): Decimal; plus(n: Decimal.Value): Decimal;
  sub(n: Decimal.Value): Decimal; minus(n: Decimal.Value): Decimal; mul(n: Decimal.Value): Decimal; times(n: Decimal.Value): Decimal;
  div(n: Decimal.Value): Decimal; dividedBy(n: Decimal.Value): Decimal; mod(n: Decimal.Value): Decimal; pow(n: Decimal.Value): Decimal;
  neg(): Decimal; negated(): Decimal; round(): Decimal; floor(): Decimal; ceil(): Decimal; trunc(): Decimal; sqrt(): Decimal;
  cmp(n: Decimal.Value): number; comparedTo(n: Decimal.Value): number; eq(n: Decimal.Value): boolean; equals(n: Decimal.Value): boolean;
  gt(n: Decimal.Value): boolean; greaterThan(n: Decimal.Value): boolean; gte(n: Decimal.Value): boolean; greaterThanOrEqualTo(n: Decimal.Value): boolean;
  lt(n: Decimal.Value): boolean; lessThan(n: Decimal.Value): boolean; lte(n: Decimal.Value): boolean; lessThanOrEqualTo(n: Decimal.Value): boolean;
  isZero(): boolean; isPositive(): boolean; isNegative(): boolean; isInteger(): boolean; isNaN(): boolean; isFinite(): boolean;
  toNumber(): number; toString(): string; toFixed(places?: number, rounding?: number): string; toDecimalPlaces(places?: number, rounding?: number): Decimal;
  toDP(places?: number, rounding?: number): Decimal; toPrecision(digits?: number): string; toSignificantDigits(digits?: number): Decimal; toJSON(): string; valueOf(): string;
}
export namespace Decimal { type Value = string | number | bigint | Decimal | DecimalJsLike; }

export type JsonObject = { [Key in string]?: JsonValue };
export interface JsonArray extends Array<JsonValue> {}
export type JsonValue = string | number | boolean | JsonObject | JsonArray | null;
export type InputJsonObject = { readonly [Key in string]?: InputJsonValue | null };
export interface InputJsonArray extends ReadonlyArray<InputJsonValue | null> {}
export type InputJsonValue = string | number | boolean | InputJsonObject | InputJsonArray | { toJSON(): unknown };
export class NullType { private readonly $null: never; }
export class DbNull extends NullType { private readonly $db: never; }
export class JsonNull extends NullType { private readonly $json: never; }
export class AnyNull extends NullType { private readonly $any: never; }
export const objectEnumValues: { classes: { DbNull: typeof DbNull; JsonNull: typeof JsonNull; AnyNull: typeof AnyNull }; instances: { DbNull: DbNull; JsonNull: JsonNull; AnyNull: AnyNull } };

export interface PrismaPromise<T> extends Promise<T> { [Symbol.toStringTag]: 'PrismaPromise' }
export class Sql {
  constructor(strings: readonly string[], values: readonly unknown[]);
  readonly values: unknown[];
  readonly strings: string[];
  readonly sql: string;
  readonly text: string;
  readonly statement: string;
  inspect(): any;
}
export type RawValue = unknown;
export function sqltag(strings: readonly string[], ...values: readonly unknown[]): Sql;
export function join(values: readonly unknown[], separator?: string, prefix?: string, suffix?: string): Sql;
export function raw(value: string): Sql;
export const empty: Sql;
export const skip: any;

export class PrismaClientKnownRequestError extends Error {
  constructor(message: string, info?: any);
  code: string;
  meta?: Record<string, unknown>;
  clientVersion: string;
  batchRequestIdx?: number;
}
export class PrismaClientUnknownRequestError extends Error { constructor(message: string, info?: any); clientVersion: string; batchRequestIdx?: number }
export class PrismaClientInitializationError extends Error { constructor(message: string, clientVersion?: string, errorCode?: string); clientVersion: string; errorCode?: string; retryable?: boolean }
export class PrismaClientRustPanicError extends Error { constructor(message: string, clientVersion?: string); clientVersion: string }
export class PrismaClientValidationError extends Error { constructor(message: string, info?: any); clientVersion: string }
export const Extensions: any;
export type DefaultArgs = any;
export type InternalArgs = any;
export type ITXClientDenyList = '$connect' | '$disconnect' | '$on' | '$transaction' | '$use' | '$extends';
export type DynamicClientExtensionThis<A = any, B = any, C = any, D = any> = any;
export type UnwrapTuple<T extends readonly unknown[]> = { [K in keyof T]: T[K] extends Promise<infer X> ? X : T[K] };
export namespace Types { type Result = any; type Public = any; }
export namespace Public { type Args<T, F> = any; type Result<T, A, F> = any; type Payload<T, F> = any; type Exact<A, W> = A & W; }
`;

;// CONCATENATED MODULE: ./src/typecheck/prisma-client/declare-clients.ts
// Prisma schemas in; the clients that `prisma generate` would make of them out, as files that stand beside the others of
// the tree and import nothing from outside.








function declarePrismaClients(schemas) {
    const client = { files: new Map(), aliases: new Map(), folders: [], owners: new Map() };
    for (const schema of schemas) {
        if (schema.models.length === 0 || schema.provider === null)
            continue;
        const path = `${schema.id}.d.ts`;
        const runtime = `${schema.id}.runtime.d.ts`;
        client.files.set(path, declareClient(schema));
        client.files.set(runtime, RUNTIME_TYPES);
        client.owners.set(path, ownersOf(schema));
        declareOutput(schema, { path, runtime }, client);
    }
    return client;
}
/** The same schema gives the same text, byte for byte. */
function declareClient(schema) {
    const models = schema.models.filter(({ entity }) => isIdentifier(entity.name));
    const hidden = new Set(models.flatMap(({ entity }) => (entity.hidden ? [entity.name] : [])));
    const shown = models.filter(({ entity }) => !entity.hidden);
    const embedded = new Set(shown.flatMap(({ entity }) => (entity.type === 'embedded' ? [entity.name] : [])));
    const shapes = shown.map(({ entity }) => declare_model_shapeOf(entity, hidden));
    const tables = shapes.filter(({ name }) => !embedded.has(name));
    const enums = schema.enums.filter(({ type }) => isIdentifier(type.name));
    return [
        `import * as $Runtime from './${schema.id.slice(schema.id.lastIndexOf('/') + 1)}.runtime';`,
        'export {};',
        CLIENT_TYPES,
        'export namespace $Enums {',
        ...enums.map(({ type }) => declareEnum(type.name, type.values)),
        '}',
        ...enums.map(({ type: { name } }) => `export type ${name} = $Enums.${name};\nexport const ${name}: $Enums.${name}$values;`),
        ...shapes.map((shape) => declareModel(shape, embedded.has(shape.name))),
        'interface $Models {',
        ...tables.map(({ name }) => `  ${name}: ${entryOf(name)};`),
        '}',
        'export namespace Prisma {',
        NAMESPACE_TYPES,
        `  export const ModelName: { readonly [K in $N]: K };`,
        '  export type ModelName = $N;',
        declareFilters(schema),
        ...tables.map(declareNames),
        '}',
        declareClass(tables),
    ].join('\n');
}
function declareEnum(name, values) {
    const members = values.filter((value) => isIdentifier(value.name));
    return [
        `  export type ${name}$values = {`,
        ...members.map((value) => `    readonly ${value.name}: '${value.name}';`),
        '  };',
        `  export const ${name}: ${name}$values;`,
        `  export type ${name} = ${name}$values[keyof ${name}$values];`,
    ].join('\n');
}
function entryOf(name) {
    return `$Entry<${['', '$objects', '$required', '$keys', '$owed', '$unique'].map((part) => name + part).join(', ')}>`;
}
function declareClass(tables) {
    return [
        'export class PrismaClient<O = any, U = any, E = any> {',
        '  constructor(options?: any);',
        ...tables.map(({ name }) => `  get ${delegateName(name)}(): Prisma.${name}Delegate;`),
        CLIENT_METHODS,
        '}',
        'export { Prisma as default };',
    ].join('\n');
}
const CLIENT_METHODS = `
  $on(event: any, callback: (event: any) => any): any;
  $connect(): Promise<void>;
  $disconnect(): Promise<void>;
  $use(callback: Prisma.Middleware): void;
  $executeRaw(query: TemplateStringsArray | $Runtime.Sql, ...values: any[]): PrismaPromise<number>;
  $executeRawUnsafe(query: string, ...values: any[]): PrismaPromise<number>;
  $queryRaw<T = unknown>(query: TemplateStringsArray | $Runtime.Sql, ...values: any[]): PrismaPromise<T>;
  $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): PrismaPromise<T>;
  $queryRawTyped(query: any): PrismaPromise<any[]>;
  $runCommandRaw(command: any): PrismaPromise<any>;
  $transaction<P extends PrismaPromise<any>[]>(work: readonly [...P], options?: any): Promise<$Runtime.UnwrapTuple<P>>;
  $transaction<R>(work: (prisma: Prisma.TransactionClient) => Promise<R>, options?: any): Promise<R>;
  $extends<C = {}, D = {}>(extension: $Extension<C, D>): this & $Added<C, D>;
  readonly $metrics: any;
`;

;// CONCATENATED MODULE: ./src/stories/prisma-clients.ts
// A tree in; the Prisma Clients that its schemas would generate out. Facts come from the cache, as a rule.


async function prismaClients(tree, readFacts) {
    const paths = tree.files.map(({ path }) => path).filter((path) => path.endsWith('.prisma'));
    return declarePrismaClients(paths.length === 0 ? [] : (0,prisma_schema/* assemblePrismaSchemas */.j)(await readFacts(tree, paths)));
}

;// CONCATENATED MODULE: ./src/graph/code/edges-by-end.ts
// Edges in; those that leave or reach an asset, or one column of it, out.
function indexEdges(edges, isWanted) {
    const from = new Map();
    const to = new Map();
    const add = (index, key, edge) => {
        const same = index.get(key);
        if (same)
            same.push(edge);
        else
            index.set(key, [edge]);
    };
    for (const edge of edges) {
        if (!isWanted(edge))
            continue;
        add(from, edge.from, edge);
        add(to, edge.to, edge);
    }
    return {
        from: (asset, column) => (from.get(asset) ?? []).filter((edge) => column === undefined || edge.fromColumn === column),
        to: (asset, column) => (to.get(asset) ?? []).filter((edge) => column === undefined || edge.toColumn === column),
    };
}

;// CONCATENATED MODULE: ./src/graph/code/lost-fields.ts
// Two graphs in, the second with what the checker found; fields that clients still expect of an answer that no longer has
// them, each with the way from what went to the client's type, out.

/** Nobody passes a value through more types. */
const lost_fields_DEEPEST = 6;
/** `emptied`: members that are still declared, and nothing fills them. */
function lostFields(before, after, emptied = []) {
    const old = indexEdges(before.edges, isAnswer);
    const now = indexEdges(after.edges, isAnswer);
    const nodes = new Map(after.nodes.map((node) => [node.id, node]));
    const found = new Map();
    const starts = emptied.map((gone) => ({ ...gone, gone, steps: causeSteps(gone.cause, gone, nodes.get(gone.asset)) }));
    for (const start of [...unfilled(after, now, nodes), ...gone(before, after, old, now, nodes), ...starts]) {
        for (const lost of lost_fields_follow(start, old, nodes))
            found.set(`${lost.asset}\0${lost.column}\0${lost.route}`, lost);
    }
    return [...found.values()];
}
function isAnswer({ kind, from, fromColumn }) {
    return (fromColumn !== null &&
        (kind === 'derives' || kind === 'reads') &&
        (from.startsWith('route:') || from.startsWith('type:')));
}
/** Members whose value reads something that no longer is: `email: user.email`. */
function unfilled(after, now, nodes) {
    const starts = [];
    for (const fault of after.faults) {
        if (fault.code !== 'unknown-property' || fault.column === null)
            continue;
        for (const edge of now.to(`code:${fault.path}`)) {
            if (edge.kind !== 'reads' || edge.toColumn !== null || !lost_fields_holds(edge, fault))
                continue;
            const gone = { asset: fault.to, column: fault.column };
            const steps = [
                ...causeSteps(fault.cause, gone, nodes.get(fault.to)),
                { asset: edge.from, column: edge.fromColumn, path: fault.path, line: fault.line },
            ];
            starts.push({ asset: edge.from, column: edge.fromColumn, gone, cause: fault.cause, steps });
        }
    }
    return starts;
}
function lost_fields_holds(outer, inner) {
    if (inner.line < outer.line || inner.line > outer.endLine)
        return false;
    if (inner.line === outer.line && inner.startColumn < outer.startColumn)
        return false;
    return inner.line !== outer.endLine || inner.startColumn <= outer.endColumn;
}
/** Fields that a route answered with and, still there, does not. */
function gone(before, after, old, now, nodes) {
    const starts = [];
    for (const route of before.nodes) {
        if (route.kind !== 'route')
            continue;
        const is = nodes.get(route.id);
        if (!is || is.partial || is.columns.length === 0)
            continue;
        const kept = new Set(is.columns.map(({ name }) => name));
        for (const { name } of route.columns) {
            if (kept.has(name))
                continue;
            const source = old.from(route.id, name).find(({ toColumn }) => toColumn !== null);
            const asset = source ? source.to : route.id;
            const target = nodes.get(asset) ?? is;
            const cause = after.faults.find((fault) => fault.to === asset && fault.column === name)?.cause ?? null;
            const steps = [{ asset, column: name, path: cause?.path ?? target.path, line: cause?.line ?? target.line }];
            starts.push({ asset: route.id, column: name, gone: { asset, column: name }, cause, steps });
        }
    }
    return now ? starts : [];
}
/** What was meant to go, where it went; then the member that still is declared. */
function causeSteps(cause, { asset, column }, node) {
    if (cause === null)
        return [];
    const { path, line, root } = cause;
    const declared = node?.columns.find(({ name }) => name === column);
    if (!root || !node || !declared)
        return [{ asset, column, path, line }];
    return [
        { ...root, path, line },
        { asset, column, path: node.path, line: declared.line },
    ];
}
/** Along the answer to the types that clients declare for it. */
function lost_fields_follow(start, old, nodes) {
    const found = [];
    const pending = [
        {
            asset: start.asset,
            column: start.column,
            steps: start.steps,
            route: start.asset.startsWith('route:') ? start.asset : '',
            depth: 0,
        },
    ];
    const seen = new Set();
    while (pending.length > 0) {
        const { asset, column, steps, route, depth } = pending.pop();
        if (depth > lost_fields_DEEPEST || seen.has(`${asset}\0${column}`))
            continue;
        seen.add(`${asset}\0${column}`);
        const node = nodes.get(asset);
        const at = node?.columns.find(({ name }) => name === column);
        if (route !== '' && asset.startsWith('type:')) {
            // The client no longer expects it.
            if (!node || !at)
                continue;
            const { path } = node;
            found.push({
                asset,
                column,
                path,
                line: at.line,
                startColumn: 1,
                endColumn: 1,
                route,
                gone: start.gone,
                cause: start.cause,
                steps,
            });
            continue;
        }
        for (const edge of old.to(asset, column)) {
            if (edge.kind !== 'derives' || edge.fromColumn === null)
                continue;
            const isRoute = edge.from.startsWith('route:');
            const reached = nodes.get(edge.from);
            const step = isRoute && reached
                ? [{ asset: edge.from, column: edge.fromColumn, path: reached.path, line: reached.line }]
                : [];
            const called = edge.from.startsWith('type:')
                ? [{ asset: `code:${edge.path}`, column: null, path: edge.path, line: edge.line }]
                : [];
            pending.push({
                asset: edge.from,
                column: edge.fromColumn,
                steps: [...steps, ...step, ...called],
                route: isRoute ? edge.from : route,
                depth: depth + 1,
            });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/graph/code/graphql/lost-selections.ts
// Two graphs in; fields that GraphQL documents still select although what fills them is gone: a member whose column a migration
// took, or a member of the entity or model behind the type. Each with the way from what went to the document, out.

/** `emptied`: members that are still declared, and nothing fills them. */
function lostSelections(before, after, emptied) {
    const selected = after.edges.filter(isSelection);
    if (selected.length === 0)
        return [];
    const nodes = new Map(after.nodes.map((node) => [node.id, node]));
    const found = [];
    for (const gone of [...emptied, ...unbacked(before, nodes)]) {
        const filled = new Set([lost_selections_keyOf(gone.asset, gone.column)]);
        for (const { kind, from, fromColumn, to, toColumn } of before.edges)
            if (kind === 'derives' && to === gone.asset && toColumn === gone.column && fromColumn !== null)
                filled.add(lost_selections_keyOf(from, fromColumn));
        for (const edge of selected) {
            if (!filled.has(lost_selections_keyOf(edge.to, edge.toColumn)))
                continue;
            found.push({ edge, gone, ...wayOf(edge, gone, after, nodes) });
        }
    }
    return found;
}
/** Of a document: calls over HTTP read fields of routes, or types as a whole. */
function isSelection({ kind, clause, from, to, toColumn }) {
    return (kind === 'reads' &&
        clause === 'call' &&
        toColumn !== null &&
        from.startsWith('code:') &&
        /^(?:type|entity):/.test(to));
}
/** Members of an entity that a type of its own is filled from, and that the entity no longer has. */
function unbacked(before, nodes) {
    const gone = new Map();
    for (const { kind, from, fromColumn, to, toColumn } of before.edges) {
        if (kind !== 'derives' || fromColumn === null || toColumn === null)
            continue;
        if (!from.startsWith('type:') || !to.startsWith('entity:'))
            continue;
        const entity = nodes.get(to);
        if (!entity || entity.partial || entity.columns.some(({ name }) => name === toColumn))
            continue;
        const { path, line, startColumn, endLine, endColumn } = entity;
        const cause = { path, line, startColumn, endLine, endColumn, kind: 'dropped', renamedTo: null };
        gone.set(lost_selections_keyOf(to, toColumn), { asset: to, column: toColumn, cause });
    }
    return [...gone.values()];
}
function wayOf({ path, line, to, toColumn }, gone, after, nodes) {
    const type = nodes.get(to);
    const asked = after.edges.filter((edge) => edge.path === path && edge.kind === 'calls' && edge.to.startsWith('route:') && edge.line <= line);
    const route = asked.sort((a, b) => b.line - a.line)[0];
    const served = route && nodes.get(route.to);
    const declared = type?.columns.find(({ name }) => name === toColumn);
    const steps = [
        ...causeSteps(gone.cause, gone, nodes.get(gone.asset)),
        ...(type && to !== gone.asset
            ? [{ asset: to, column: toColumn, path: type.path, line: declared?.line ?? type.line }]
            : []),
        ...(served ? [{ asset: served.id, column: null, path: served.path, line: served.line }] : []),
    ];
    return { route: route?.to ?? null, wanted: `${type?.name ?? ''}.${toColumn}`, steps };
}
function lost_selections_keyOf(asset, column) {
    return `${asset}\0${column}`;
}

;// CONCATENATED MODULE: ./src/graph/code/undeclared-answers.ts
// The graph at base, what of it clients still declare at head, and members that went in; routes whose answer nobody
// declares and that clients expect such a member of, with what answers them, out.
function undeclaredAnswers(before, after, names) {
    const declared = new Set(before.edges.flatMap(({ kind, from }) => (kind === 'derives' && from.startsWith('route:') ? [from] : [])));
    const routes = new Map();
    for (const node of before.nodes)
        if (node.kind === 'route' && !declared.has(node.id))
            routes.set(node.id, node);
    const types = new Map();
    for (const node of after.nodes)
        if (node.kind === 'type' && node.columns.some(({ name }) => names.has(name)))
            types.set(node.id, node);
    if (routes.size === 0 || types.size === 0)
        return [];
    const handlers = new Map();
    const calls = new Map();
    for (const edge of before.edges) {
        if (edge.kind !== 'calls' || edge.clause !== 'call')
            continue;
        if (routes.has(edge.from))
            handlers.set(edge.from, edge);
        else if (routes.has(edge.to))
            calls.set(`${edge.path}:${edge.line}`, edge);
    }
    const found = new Map();
    for (const edge of before.edges) {
        if (edge.kind !== 'reads' || edge.clause !== 'call')
            continue;
        const call = calls.get(`${edge.path}:${edge.line}`);
        const type = types.get(edge.to);
        const handler = call && handlers.get(call.to);
        if (!call || !type || !handler)
            continue;
        for (const { name } of type.columns) {
            if (!names.has(name))
                continue;
            const one = { route: routes.get(call.to), handler, call, type, column: name };
            found.set(`${call.to}\0${type.id}\0${name}`, one);
        }
    }
    return [...found.values()];
}
/**
 * Of types that have a member of that name, those that stand for the owner: by their names, or there is but one. `behind`:
 * the answer has another member of that name, which the one type may mean as well.
 */
function standingFor(owner, answers, behind) {
    const wanted = plainName(owner);
    const named = answers.filter(({ type }) => {
        const name = plainName(type.name);
        return name.includes(wanted) || wanted.includes(name);
    });
    return named.length > 0 || answers.length > 1 || behind ? named : [...answers];
}
/** `IUserDto` and `UserEntity` are both about a user. */
function plainName(name) {
    return name
        .replace(/^I(?=[A-Z])/, '')
        .replace(/(?:Entity|Model|Dto|DTO|Type|Data|Response|Schema|Document)$/, '')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./src/graph/code/untyped-reads.ts
// The graphs of both sides and names of members that went in; fields of those names that clients read at head of answers that
// no type of theirs describes, with the route and what answers it at base, out.
function untypedReads(before, after, names) {
    const isRead = ({ kind, clause, to, toColumn }) => kind === 'reads' &&
        clause === 'call' &&
        toColumn !== null &&
        to.startsWith('route:') &&
        names.has(toColumn.slice(toColumn.lastIndexOf('.') + 1));
    const reads = after.edges.filter(isRead);
    if (reads.length === 0)
        return [];
    const wanted = new Set(reads.map(({ to }) => to));
    const routes = new Map();
    for (const node of before.nodes)
        if (wanted.has(node.id))
            routes.set(node.id, node);
    const handlers = new Map();
    for (const edge of before.edges)
        if (edge.kind === 'calls' && edge.clause === 'call' && routes.has(edge.from))
            handlers.set(edge.from, edge);
    return reads.flatMap((edge) => {
        const route = routes.get(edge.to);
        const handler = handlers.get(edge.to);
        return route && handler ? [{ route, handler, edge }] : [];
    });
}

// EXTERNAL MODULE: ./src/graph/code/way-to-reader.ts
var way_to_reader = __webpack_require__(10629);
// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
;// CONCATENATED MODULE: ./src/typecheck/prisma-client/translate-changes.ts
// What changed in the declarations of Prisma Clients in; the same said of the schemas that they are made from out.
function translateChanges(comparison, base, head) {
    const isMade = (path) => base.files.has(path) || head.files.has(path);
    if (!comparison.changes.some(({ path }) => isMade(path)))
        return comparison;
    const changes = [];
    const indexes = new Map();
    for (const [at, change] of comparison.changes.entries()) {
        const translated = isMade(change.path) ? translate(change, base, head) : change;
        // Types of the client that are nobody's own change along with those that are.
        if (!translated)
            continue;
        indexes.set(at, changes.length);
        changes.push(translated);
    }
    const inCode = (found) => found.flatMap((one) => {
        const change = indexes.get(one.change);
        return change === undefined || isMade(one.path) ? [] : [{ ...one, change }];
    });
    const { uses, faults, kept, problems } = comparison;
    return { changes, uses: inCode(uses), faults: inCode(faults), kept: inCode(kept), problems };
}
function translate(change, base, head) {
    const before = ownerOf(base, change);
    const after = ownerOf(head, change);
    const owner = before ?? after;
    if (!owner)
        return null;
    const was = before?.members.get(change.member);
    const is = after?.members.get(change.renamedTo ?? change.member);
    const isEnum = change.owner.endsWith('$values');
    return {
        ...change,
        path: owner.path,
        owner: owner.name,
        ownerKind: isEnum ? 'enum' : 'entity',
        memberKind: isEnum ? 'enum-member' : 'property',
        before: was?.type ?? change.before,
        after: is?.type ?? change.after,
        declaredAt: placeOnly(was ?? is ?? owner),
        changedAt: placeOnly(is ?? after ?? was ?? owner),
    };
}
function ownerOf(client, { path, owner }) {
    return client.owners.get(path)?.get(owner);
}
function placeOnly({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/stories/guess-uses.ts
// Changed members and the texts of the head in; places that name them out, for when nothing better is known.
/** A common name is everywhere: more places would say nothing. */
const MOST_PLACES = 50;
const LONGEST_LINE = 2000;
function guessUses(changes, texts) {
    const faults = [];
    for (const [at, change] of changes.entries()) {
        if (change.kind !== 'removed' && change.kind !== 'renamed')
            continue;
        const places = texts.flatMap(([path, text]) => (path === change.path ? [] : placesOf(change.member, path, text)));
        for (const place of places.slice(0, MOST_PLACES)) {
            faults.push({
                ...place,
                change: at,
                message: '',
                code: null,
                form: 'property',
                within: '',
                certainty: 'possible',
            });
        }
    }
    return { changes: [...changes], uses: [], faults, kept: [], problems: [] };
}
function placesOf(name, path, text) {
    if (!/\.[cm]?[jt]sx?$/.test(path) || !text.includes(name))
        return [];
    return text.split(/\r\n|\n|\r/).flatMap((line, at) => {
        const column = line.length > LONGEST_LINE ? -1 : wordIn(line, name);
        if (column < 0)
            return [];
        const place = { path, line: at + 1, endLine: at + 1 };
        return [{ ...place, startColumn: column + 1, endColumn: column + 1 + name.length }];
    });
}
function wordIn(line, name) {
    for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
        if (!/[\w$]/.test(line[at - 1] ?? ' ') && !/[\w$]/.test(line[at + name.length] ?? ' '))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./src/stories/with-client.ts
// A tree and the clients that are made from its schemas in; the tree as it is once they are generated out.

function withClient(tree, { files, folders }) {
    if (files.size === 0)
        return tree;
    const isLeftover = (path) => files.has(path) || folders.some((folder) => path.startsWith(`${folder}/`));
    const blobs = new Map([...files].map(([path, text]) => [path, (0,fingerprint/* fingerprint */.R)(text)]));
    const made = [...files].map(([path, text]) => ({ path, blob: blobs.get(path), size: text.length }));
    const whole = {
        ...tree,
        files: [...tree.files.filter(({ path }) => !isLeftover(path)), ...made].sort((a, b) => (a.path < b.path ? -1 : 1)),
        async read(paths) {
            const rest = paths.filter((path) => !files.has(path));
            const read = rest.length > 0 ? await tree.read(rest) : [];
            const known = new Map(rest.map((path, at) => [path, read[at] ?? null]));
            return paths.map((path) => files.get(path) ?? known.get(path) ?? null);
        },
    };
    const { blobs: hash } = tree;
    if (!hash)
        return whole;
    whole.blobs = async (paths) => {
        const rest = paths.filter((path) => !files.has(path));
        const ids = rest.length > 0 ? await hash.call(tree, rest) : [];
        const known = new Map(rest.map((path, at) => [path, ids[at] ?? '']));
        return paths.map((path) => blobs.get(path) ?? known.get(path) ?? '');
    };
    return whole;
}

;// CONCATENATED MODULE: ./src/stories/ask-types.ts
// Both trees in; what TypeScript says of the change between them out: only changed files are read where no member changed.





/** What the checker reads: sources, and what says how their imports resolve. */
const READ = /\.[cm]?[jt]sx?$|(?:^|\/)(?:package|[jt]sconfig(?:\.[\w-]+)*)\.json$/;
const MADE = /(?:^|\/)(?:node_modules|\.next|\.nuxt|\.yarn|coverage)\/|^(?!.*\bsrc\/).*\b(?:dist|build|out)\/|[.-]min\.[cm]?js$|\.bundle\.[cm]?js$/;
/** A larger one is data or a bundle. */
const MOST_BYTES = 1_500_000;
async function askTypes(thread, sides) {
    const { moved, dropped, clients } = sides;
    const before = withClient(sides.before, clients.base);
    const after = withClient(sides.after, clients.head);
    const base = await blobsOf(before, sides);
    const head = await blobsOf(after, sides);
    const differing = [...new Set([...base.keys(), ...head.keys()])]
        .filter((path) => base.get(path) !== head.get(path))
        .sort();
    if (differing.length === 0 && dropped.length === 0)
        return null;
    const there = differing.filter((path) => head.has(path));
    const texts = await after.read(there);
    const headTexts = new Map(differing.map((path) => [path, null]));
    for (const [at, path] of there.entries())
        headTexts.set(path, texts[at] ?? null);
    const common = { head: [...headTexts], moved: [...moved], dropped };
    const touched = [
        ...new Set([...differing.filter((path) => base.has(path)), ...moved.values(), ...dropped.map(({ path }) => path)]),
    ];
    const wanted = touched.filter((path) => base.has(path)).sort();
    const few = await readAll(before, wanted);
    const first = await thread.ask({ step: 'members', baseId: `changed ${idOf(wanted, base)}`, base: few, ...common });
    if ('failed' in first)
        return first;
    const changes = first.answer.step === 'members' ? first.answer.changes : [];
    if (changes.length === 0)
        return null;
    const all = [...base.keys()].sort();
    const baseId = idOf(all, base);
    const question = {
        step: 'compare',
        baseId,
        ...common,
        aliases: { base: [...clients.base.aliases], head: [...clients.head.aliases] },
    };
    const reply = await askOfBase(thread, question, () => readAll(before, all));
    const failed = 'failed' in reply ? reply.failed : reply.answer.step === 'compare' ? null : 'there was no answer';
    const comparison = 'answer' in reply && reply.answer.step === 'compare'
        ? reply.answer.comparison
        : guessUses(changes, await readAll(after, [...head.keys()].sort()));
    return { comparison: translateChanges(comparison, clients.base, clients.head), headTexts, failed };
}
/** A trial of fixes asks about the same base again: it is sent when the thread does not have it. */
async function askOfBase(thread, question, base) {
    const reply = await thread.ask(question);
    if (!('answer' in reply) || reply.answer.step !== 'unknown-base')
        return reply;
    return thread.ask({ ...question, base: await base() });
}
/** Which of the functions that answer routes at base send which members; nothing where it cannot be told. */
async function askAnswers(thread, sides, members, handlers) {
    const { clients } = sides;
    const before = withClient(sides.before, clients.base);
    const base = await blobsOf(before, sides);
    const all = [...base.keys()].sort();
    const question = {
        step: 'answers',
        baseId: idOf(all, base),
        members: clientMembers(members, clients.base),
        handlers,
        aliases: [...clients.base.aliases],
    };
    const reply = await askOfBase(thread, question, () => readAll(before, all));
    return 'answer' in reply && reply.answer.step === 'answers' ? reply.answer.answered : [];
}
async function blobsOf(tree, { isRead }) {
    const files = tree.files.filter(({ path, size }) => READ.test(path) && !MADE.test(path) && size <= MOST_BYTES && isRead(path));
    const paths = files.map(({ path }) => path);
    const ids = tree.blobs ? await tree.blobs(paths) : files.map(({ blob }) => blob);
    return new Map(paths.map((path, at) => [path, ids[at] ?? '']));
}
async function readAll(tree, paths) {
    const texts = await tree.read(paths);
    return paths.flatMap((path, at) => (texts[at] == null ? [] : [[path, texts[at]]]));
}
function idOf(paths, blobs) {
    return (0,fingerprint/* fingerprint */.R)(...paths.flatMap((path) => [path, blobs.get(path) ?? '']));
}

;// CONCATENATED MODULE: ./src/stories/trace-answers.ts
// Traced graphs in; the head with faults for fields that clients expect of answers that no longer have them: at the client's
// type, and wherever its code reads them.








async function traceAnswers(traced, thread, sides) {
    const emptied = emptiedMembers(traced, sides);
    const declared = lostFields(traced.base, traced.head, emptied);
    const known = new Set(declared.map(({ asset, column }) => `${asset}\0${column}`));
    const undeclared = thread === null ? [] : await undeclaredFields(traced, emptied, thread, sides);
    const documents = lostSelections(traced.base, traced.head, emptied).map(selectionFault);
    const lost = [...declared, ...undeclared.filter(({ asset, column }) => !known.has(`${asset}\0${column}`))];
    if (lost.length + documents.length === 0)
        return traced;
    const faults = lost.map((field) => trace_answers_faultOf(field, field.asset, field));
    const typed = lost.filter(({ asset }) => asset.startsWith('type:'));
    const reads = thread === null || typed.length === 0 ? [] : await trace_answers_readsOf(typed, thread, sides);
    return { ...traced, head: { ...traced.head, faults: [...traced.head.faults, ...faults, ...reads, ...documents] } };
}
/** Where no type says what a route answers with, what it sends has one: `res.json(await users.find())`. */
async function undeclaredFields({ base, head, changes }, emptied, thread, sides) {
    const gone = [...removedMembers(changes), ...emptied];
    if (gone.length === 0)
        return [];
    const names = new Set(gone.map(({ column }) => column));
    const answers = undeclaredAnswers(base, head, names);
    const reads = untypedReads(base, head, names);
    const asked = new Map([...answers, ...reads].map(({ route, handler }) => [route.id, handler]));
    if (asked.size === 0)
        return [];
    const handlers = [...asked.values()];
    const routes = [...asked.keys()];
    const members = gone.map(({ asset, column }) => ({ path: pathOf(asset), owner: trace_answers_ownerOf(asset), member: column }));
    const nodes = new Map(head.nodes.map((node) => [node.id, node]));
    const answered = await askAnswers(thread, sides, members, handlers);
    const way = (0,way_to_reader/* wayToReader */.a)(base);
    return answered.flatMap(({ member, handler, behind, paths }) => {
        const one = gone[member];
        const read = reads.filter(({ route, edge }) => route.id === routes[handler] && paths.includes(edge.toColumn));
        const untyped = read.map(({ route, edge }) => {
            const { path, line, startColumn, endColumn } = edge;
            const taken = way(route.id, path).filter((step) => step.path !== path || step.line !== line);
            const steps = [...causeSteps(one.cause, one, nodes.get(one.asset)), ...taken];
            const at = { path, line, startColumn, endColumn };
            return { asset: edge.from, column: edge.toColumn, ...at, route: route.id, gone: one, cause: one.cause, steps };
        });
        const expected = answers.filter(({ route, column }) => route.id === routes[handler] && column === one.column);
        const typed = standingFor(trace_answers_ownerOf(one.asset), expected, behind).map(({ route, call, type }) => {
            const { path } = type;
            const line = type.columns.find(({ name }) => name === one.column)?.line ?? type.line;
            const steps = [
                ...causeSteps(one.cause, one, nodes.get(one.asset)),
                { asset: route.id, column: null, path: route.path, line: route.line },
                { asset: call.from, column: null, path: call.path, line: call.line },
            ];
            const at = { path, line, startColumn: 1, endColumn: 1 };
            return { asset: type.id, column: one.column, ...at, route: route.id, gone: one, cause: one.cause, steps };
        });
        return [...typed, ...untyped];
    });
}
function removedMembers(changes) {
    return changes.flatMap(({ kind, asset, column, renamedTo, ...place }) => {
        if ((kind !== 'property-removed' && kind !== 'property-renamed') || column === null || column.includes('.'))
            return [];
        const { path, line, startColumn, endLine, endColumn } = place;
        const cause = {
            ...{ path, line, startColumn, endLine, endColumn },
            kind: renamedTo === null ? 'dropped' : 'renamed',
            renamedTo,
        };
        return [{ asset, column, cause }];
    });
}
/** Members whose column a migration took. */
function emptiedMembers({ base, head }, { moved }) {
    return droppedMembers(base, head, (path) => moved.get(path) ?? path).map(({ path, owner, member }) => {
        const asset = `entity:${path}#${owner}`;
        const bound = base.edges.find((edge) => edge.from === asset && edge.fromColumn === member && edge.kind === 'derives');
        const drift = head.faults.find(({ code, from, to, column, cause }) => code === 'drifted-entity' &&
            from === asset &&
            cause !== null &&
            to === bound?.to &&
            column?.toLowerCase() === bound.toColumn?.toLowerCase());
        const root = drift ? { root: { asset: drift.to, column: drift.column } } : {};
        const cause = drift?.cause ? { ...drift.cause, kind: 'dropped', ...root } : null;
        return { asset, column: member, cause };
    });
}
function trace_answers_ownerOf(asset) {
    return asset.slice(asset.lastIndexOf('#') + 1);
}
function pathOf(asset) {
    return asset.slice(asset.indexOf(':') + 1, asset.lastIndexOf('#'));
}
/** As for a member whose column went: still declared, and nothing fills it. */
async function trace_answers_readsOf(lost, thread, sides) {
    const dropped = lost.map(({ asset, column, path }) => ({ path, owner: trace_answers_ownerOf(asset), member: column }));
    const reply = await askTypes(thread, { ...sides, dropped });
    if (reply === null || !('comparison' in reply))
        return [];
    const { changes, faults } = reply.comparison;
    return faults.flatMap((fault) => {
        const change = changes[fault.change];
        const field = change?.isDropped
            ? lost.find(({ asset, column, path }) => path === change.path && trace_answers_ownerOf(asset) === change.owner && column === change.member)
            : undefined;
        if (!field || fault.message !== '')
            return [];
        return [trace_answers_faultOf(field, `code:${fault.path}`, fault)];
    });
}
/** A document selects what nothing fills. */
function selectionFault({ edge, gone, route, wanted, steps }) {
    const { path, line, startColumn, endLine, endColumn, from } = edge;
    return {
        ...{ path, line, startColumn, endLine, endColumn, from },
        code: 'unknown-response-field',
        to: gone.asset,
        column: gone.column,
        clause: 'property',
        certainty: 'likely',
        live: true,
        wanted,
        details: [route ?? edge.to, ...steps.map((step) => JSON.stringify(step))],
        cause: gone.cause,
        statement: (0,fingerprint/* fingerprint */.R)(route, wanted),
    };
}
function trace_answers_faultOf(field, from, at) {
    const { asset, column, route, gone, cause } = field;
    return {
        path: at.path,
        line: at.line,
        startColumn: at.startColumn,
        endLine: at.line,
        endColumn: at.endColumn,
        code: 'unknown-response-field',
        from,
        to: gone.asset,
        column: gone.column,
        clause: 'property',
        certainty: 'likely',
        live: true,
        wanted: asset.startsWith('code:') ? column : `${asset.slice(asset.lastIndexOf('#') + 1)}.${column}`,
        details: [
            route,
            ...field.steps.map((step) => JSON.stringify(step)),
            // The place of an untyped read is told itself.
            ...(asset.startsWith('code:') ? [] : [JSON.stringify({ asset, column, path: field.path, line: field.line })]),
        ],
        cause,
        statement: (0,fingerprint/* fingerprint */.R)(route, column),
    };
}

;// CONCATENATED MODULE: ./src/stories/trace-code.ts
// Graphs of both sides and the trees behind them in; the same graphs out with what TypeScript resolves: who uses a changed
// member at base, and what of it no longer resolves at head.


async function traceCode(base, head, thread, sides) {
    const untouched = { base, head, changes: [] };
    if (thread === null)
        return untouched;
    const reply = await askTypes(thread, sides);
    if (reply === null)
        return untouched;
    if (!('comparison' in reply))
        return withProblem(untouched, reply.failed);
    const { comparison, headTexts, failed } = reply;
    if (comparison.changes.length === 0)
        return untouched;
    const traced = addTraced(base, head, comparison, await linesOf(comparison, headTexts, sides));
    return failed === null ? traced : withProblem(traced, failed);
}
const OPEN = 'not understood: the types of the code could not be compared';
function withProblem(traced, why) {
    const reason = `${OPEN} (${why}), so who uses what changed in it is only guessed from names`;
    const { head } = traced;
    return { ...traced, head: { ...head, problems: [...head.problems, { path: '.', line: 1, reason }] } };
}
/** Whether the types of the code were left open, so that nothing can be said to be safe. */
function isOpenQuestion({ path, reason }) {
    return path === '.' && reason.startsWith(OPEN);
}
function addTraced(base, head, comparison, lineAt) {
    const { changes, uses, faults, kept, problems } = comparison;
    const ids = changes.map((change) => assetOf(change, base, head));
    const change = (at) => ({ change: changes[at], asset: ids[at], cause: trace_code_causeOf(changes[at], head) });
    const baseEdges = uses.map((use) => edgeOf(use, change(use.change), 'base'));
    const headEdges = kept.map((use) => edgeOf(use, change(use.change), 'head'));
    const headFaults = faults.map((fault) => trace_code_faultOf(fault, change(fault.change), lineAt(fault)));
    return {
        base: {
            ...base,
            nodes: withNodes(base.nodes, changes, ids, baseEdges),
            edges: [...base.edges, ...baseEdges],
        },
        head: {
            ...head,
            nodes: withNodes(head.nodes, changes, ids, [...headEdges, ...headFaults]),
            edges: [...head.edges, ...headEdges],
            faults: [...withoutTold(head.faults, headFaults), ...headFaults],
            problems: [...head.problems, ...problems],
        },
        changes: changes.flatMap((one, at) => trace_code_changeOf(one, ids[at])),
    };
}
/** What the names in a query only make likely, types may prove at the same place. */
function withoutTold(faults, proven) {
    const keyOf = ({ path, line, startColumn }) => `${path}\n${line}\n${startColumn}`;
    const told = new Set(proven.map(keyOf));
    const isGuess = ({ code, clause }) => code === 'unknown-property' || (code === 'unknown-column' && clause === 'property');
    return faults.filter((fault) => !isGuess(fault) || !told.has(keyOf(fault)));
}
/** The entity where the graph has one, else the type; nested literals belong to what they are written in. */
function assetOf({ path, owner, ownerKind }, base, head) {
    const name = owner.split('.')[0];
    const entity = `entity:${path}#${name}`;
    const isKnown = [base, head].some((graph) => graph.nodes.some((node) => node.id === entity));
    return isKnown || ownerKind === 'entity' ? entity : `type:${path}#${name}`;
}
/** `address.street` of a nested literal. */
function columnOf({ owner, member }) {
    return [...owner.split('.').slice(1), member].join('.');
}
function edgeOf(use, { change, asset }, side) {
    return {
        ...trace_code_placeOnly(use),
        from: `code:${use.path}`,
        fromColumn: null,
        to: asset,
        toColumn: columnOf(change),
        kind: use.writes ? 'writes' : 'reads',
        clause: clauseOf(use.form),
        certainty: use.certainty,
        live: true,
        type: contractOf(change, side),
        definedAt: trace_code_placeOnly(side === 'base' ? change.declaredAt : change.changedAt),
    };
}
/** Two contracts that differ make a changed contract; methods are judged by what fails. */
function contractOf(change, side) {
    if (change.memberKind === 'method')
        return '';
    if (change.kind === 'made-optional')
        return side === 'base' ? change.before : `${change.after} | undefined`;
    if (change.kind === 'made-required')
        return side === 'base' ? `${change.before} | undefined` : change.after;
    return side === 'base' ? change.before : change.after;
}
function trace_code_faultOf(fault, { change, asset, cause }, line) {
    const isGone = change.kind === 'removed' || change.kind === 'renamed';
    return {
        ...trace_code_placeOnly(fault),
        code: isGone ? 'unknown-property' : 'type-mismatch',
        from: `code:${fault.path}`,
        to: asset,
        column: columnOf(change),
        clause: clauseOf(fault.form),
        certainty: fault.certainty,
        live: true,
        wanted: `${change.owner}.${change.member}`,
        details: detailsOf(fault),
        cause,
        statement: (0,fingerprint/* fingerprint */.R)(line.trim()),
    };
}
/** What TypeScript says, and where the old name is declared by what no longer fits. */
function detailsOf({ message, outdated }) {
    if (message === '')
        return [];
    const [first = ''] = message.split('\n');
    return outdated ? [first, JSON.stringify(outdated)] : [first];
}
/** A member whose column went is gone since the migration that took the column, which its entity's drift names. */
function trace_code_causeOf(change, head) {
    const { path, line } = change.changedAt;
    const drift = change.isDropped
        ? head.faults.find((one) => one.code === 'drifted-entity' && one.path === path && one.line === line && one.cause)
        : undefined;
    if (drift?.cause)
        return { ...drift.cause, kind: 'dropped', root: { asset: drift.to, column: drift.column } };
    const kind = change.kind === 'removed' ? 'dropped' : change.kind === 'renamed' ? 'renamed' : 'type-changed';
    const { stoodAt } = change;
    return { ...trace_code_placeOnly(change.changedAt), kind, renamedTo: change.renamedTo, ...(stoodAt ? { stoodAt } : {}) };
}
const KINDS = {
    removed: 'property-removed',
    renamed: 'property-renamed',
    retyped: 'property-type-changed',
    'made-optional': 'property-optional',
    'made-required': 'property-required',
    'added-required': 'property-added',
};
/** A member whose column went is told by the change of the column. */
function trace_code_changeOf(change, asset) {
    if (change.isDropped)
        return [];
    return [
        {
            ...trace_code_placeOnly(change.changedAt),
            kind: KINDS[change.kind],
            asset,
            column: columnOf(change),
            renamedTo: change.renamedTo,
            before: change.before || null,
            after: change.after || null,
        },
    ];
}
function clauseOf(form) {
    if (form === 'filter')
        return 'where';
    if (form === 'values')
        return 'insert';
    return form === 'string' ? 'query' : 'property';
}
function withNodes(nodes, changes, ids, readers) {
    const known = new Set(nodes.map((node) => node.id));
    const added = [];
    const add = (node) => {
        if (known.has(node.id))
            return;
        known.add(node.id);
        added.push(node);
    };
    for (const [at, { owner, declaredAt }] of changes.entries()) {
        const id = ids[at];
        const kind = id.startsWith('entity:') ? 'entity' : 'type';
        add({ ...trace_code_placeOnly(declaredAt), id, kind, name: owner.split('.')[0], columns: [], partial: true });
    }
    for (const { path } of readers) {
        add({
            path,
            line: 1,
            startColumn: 1,
            endLine: 1,
            endColumn: 1,
            id: `code:${path}`,
            kind: 'code',
            name: path,
            columns: [],
        });
    }
    return added.length === 0 ? nodes : [...nodes, ...added];
}
async function linesOf({ faults }, headTexts, { after }) {
    const unread = [...new Set(faults.map(({ path }) => path))].filter((path) => !headTexts.has(path));
    const texts = await after.read(unread);
    const textOf = new Map([...headTexts, ...unread.map((path, at) => [path, texts[at] ?? null])]);
    const lines = new Map();
    return ({ path, line }) => {
        const known = lines.get(path) ?? (textOf.get(path) ?? '').split(/\r\n|\n|\r/);
        lines.set(path, known);
        return known[line - 1] ?? '';
    };
}
function trace_code_placeOnly({ path, line, startColumn, endLine, endColumn }) {
    return { path, line, startColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./src/stories/check.ts
// Two trees → what the change from one to the other breaks.














async function checkTrees(before, after, given, settings, progress = () => { }, 
/** Findings that people accepted by a command, by id, with their reasons. */
ignored = new Map()) {
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
    const factsOf = (tree, paths) => (0,build_graph.readFacts)(tree, paths, edges, settings);
    const baseClients = await prismaClients(before, factsOf);
    const trace = async (tree, graph) => {
        const isRead = (path) => (0,build_graph.isReadable)(path, settings);
        const clients = { base: baseClients, head: await prismaClients(tree, factsOf) };
        const sides = {
            before,
            after: tree,
            isRead,
            moved: renamed,
            dropped: clientMembers(droppedMembers(base.graph, graph, renamedFrom), clients.head),
            clients,
        };
        const thread = edges.types ?? null;
        return traceAnswers(await traceCode(base.graph, graph, thread, sides), thread, sides);
    };
    const compare = (traced) => diffGraphs(traced.base, traced.head, renamedFrom, traced.changes);
    const traced = await trace(after, head.graph);
    const isSame = base.key === head.key && traced.head === head.graph;
    const diff = isSame ? noDiff(base.graph, head.graph) : compare(traced);
    const found = withSettings(checkRules(diff), settings);
    const accepted = await accept(found, after, settings, ignored);
    const fixed = await fixFindings(accepted.findings, found, {
        diff,
        after,
        renamedFrom,
        progress,
        readFacts: factsOf,
        async review(tree) {
            const tried = await trace(tree, (await (0,build_graph.buildGraph)(tree, edges, settings)).graph);
            const trial = compare(tried);
            return { diff: trial, findings: withSettings(checkRules(trial), settings), problems: tried.head.problems };
        },
    });
    const problems = [...traced.head.problems, ...accepted.problems];
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
async function accept(findings, after, settings, ignored) {
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
    const typed = ({ id }) => ignored.get(id) ?? null;
    const problems = [...comments.problems, ...baseline.problems];
    return acceptFindings(findings, [comments.acceptance, baseline.acceptance, places, typed], problems);
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
    if (problems.some(isOpenQuestion))
        return { verdict: 'unknown', unknowns: [] };
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


/***/ }),

/***/ 44258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ overlayTree)
/* harmony export */ });
/* harmony import */ var _edges_tree_blob_id__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82140);
// A tree and new texts, for some of its files or for new ones, in; the tree as it would be out. Nothing is written.

function overlayTree(tree, texts) {
    const blobs = new Map([...texts].map(([path, text]) => [path, (0,_edges_tree_blob_id__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .z)(Buffer.from(text))]));
    const overlay = {
        ...tree,
        files: listed(tree, texts, blobs),
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
/** Files that the tree does not have are added in their place. */
function listed(tree, texts, blobs) {
    const entry = (path) => ({ path, blob: blobs.get(path), size: Buffer.byteLength(texts.get(path)) });
    const files = tree.files.map((file) => (texts.has(file.path) ? entry(file.path) : file));
    const known = new Set(tree.files.map(({ path }) => path));
    const added = [...texts.keys()].filter((path) => !known.has(path));
    if (added.length === 0)
        return files;
    return [...files, ...added.map(entry)].sort((a, b) => (a.path < b.path ? -1 : 1));
}


/***/ }),

/***/ 31884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTypeScript: () => (/* binding */ loadTypeScript)
/* harmony export */ });
// TypeScript itself, loaded when the first question is asked; its type for those who are handed it.
async function loadTypeScript() {
    const loaded = await __webpack_require__.e(/* import() */ 5672).then(__webpack_require__.t.bind(__webpack_require__, 35672, 23));
    return 'default' in loaded ? loaded.default : loaded;
}


/***/ })

};
;