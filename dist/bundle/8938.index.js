"use strict";
exports.id = 8938;
exports.ids = [8938];
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

/***/ 78938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellPipeline: () => (/* binding */ tellPipeline)
});

// EXTERNAL MODULE: ./src/evidence/judge-run.ts
var judge_run = __webpack_require__(99922);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
;// CONCATENATED MODULE: ./src/pipeline/incident-note.ts
// The hidden line of an incident's issue: what a later dispatch needs to know that it is the same, or over. Read with suspicion.


const incident_note_text = schemas/* string */.YjP().max(300);
const noteSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(/^[0-9a-f]{12}$/),
    tool: incident_note_text,
    pipeline: incident_note_text,
    task: incident_note_text.nullable(),
    environment: incident_note_text.nullable(),
    /** Template signature of the primary failure; null without one. */
    template: incident_note_text.nullable(),
    assets: schemas/* array */.YOg(incident_note_text).max(10),
    count: schemas/* number */.aig().int().min(1).max(1_000_000),
    /** The latest, newest first. */
    times: schemas/* array */.YOg(schemas/* object */.Ikc({ at: incident_note_text, run: incident_note_text.nullable(), url: incident_note_text })).max(20),
    resolved: incident_note_text.nullable(),
});
const SHOWN_TIMES = 10;
const MARKER = /^<!-- throughline:incident ([0-9a-f]{12}) -->$/;
const LINE = /^<!-- throughline:pipeline (\{.{1,9000}\}) -->$/m;
function incidentMarker(id) {
    return `<!-- throughline:incident ${id} -->`;
}
/** The same failure of the same task has the same id, in whatever run. */
function pipelineIncidentId({ tool, pipeline, task, environment }, exact) {
    return (0,fingerprint/* fingerprint */.R)('pipeline', tool, pipeline, task, environment, exact).slice(0, 12);
}
function writePipelineNote(note) {
    const kept = { ...note, assets: note.assets.slice(0, 10), times: note.times.slice(0, SHOWN_TIMES) };
    // `--` would end the comment.
    return `<!-- throughline:pipeline ${JSON.stringify(kept).replaceAll('--', '-\\u002d')} -->`;
}
/** null: the text is none of ours, or somebody changed it. */
function readPipelineNote(body) {
    const id = MARKER.exec(body.split(/\r?\n/, 1)[0].trim())?.[1];
    const json = id === undefined ? undefined : LINE.exec(body.replaceAll('\r\n', '\n'))?.[1];
    if (json === undefined)
        return null;
    try {
        const read = noteSchema.safeParse(JSON.parse(json));
        return read.success && read.data.id === id ? read.data : null;
    }
    catch {
        return null;
    }
}
/** The first time, or once more. A time that was told before is not counted again. */
function withOccurrence(earlier, fresh, occurrence) {
    const times = earlier?.times ?? [];
    const isTold = times.some(({ run, url }) => url === occurrence.url || (run !== null && run === occurrence.run));
    const count = (earlier?.count ?? 0) + (isTold ? 0 : 1);
    return {
        ...fresh,
        count: Math.max(1, count),
        times: isTold ? times : [clipped(occurrence), ...times].slice(0, SHOWN_TIMES),
        resolved: null,
    };
}
/** Whether a run that went well ends this incident. */
function isEndedBy(note, report) {
    if (note.resolved !== null || note.tool !== report.tool || note.pipeline !== report.pipeline)
        return false;
    if (note.environment !== report.environment)
        return false;
    return report.task === null || note.task === null || note.task === report.task;
}
function clipped({ at, run, url }) {
    return { at: at.slice(0, 60), run: run?.slice(0, 250) ?? null, url: url.slice(0, 300) };
}

// EXTERNAL MODULE: ./src/settings/nearest-name.ts
var nearest_name = __webpack_require__(65759);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return api/* _isoDate */.db(schemas/* ZodISODate */.Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./src/model/pipeline.ts
// A data pipeline that failed outside of GitHub: what its orchestrator tells, and what this repository knows of it.
const PIPELINE_TOOLS = ['airflow', 'dbt', 'prefect', 'dagster', 'generic'];

;// CONCATENATED MODULE: ./src/pipeline/payload-schema.ts
// What a `repository_dispatch` may carry about a pipeline: the one place that knows its keys. At most ten at the top, as GitHub allows.


const payload_schema_name = schemas/* string */.YjP().trim().min(1).max(250);
const instant = datetime({ offset: true, local: true })
    .or(date())
    .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'is no time that there is' });
const commit = schemas/* string */.YjP().regex(/^[0-9a-f]{7,40}$/i, { error: 'must be a commit id of 7 to 40 hex digits' });
const httpsUrl = schemas/* url */.OZ5({ protocol: /^https$/ }).max(2000);
const moreSchema = schemas/* strictObject */.rej({
    environment: payload_schema_name
        .optional()
        .describe('Where it ran: `production`. Incidents of different environments are different.'),
    commit: commit
        .optional()
        .describe('Commit of this repository that the pipeline ran. Without it: the default branch.'),
    'last-good-commit': commit
        .optional()
        .describe('Commit with which it last went well: what changed since is suspected.'),
    'last-good-at': instant.optional().describe('When it last went well, ISO 8601; used where the commit is not known.'),
    attempt: schemas/* number */.aig().int().min(0).max(10_000).optional().describe('Which try of the run this was.'),
    links: schemas/* record */.g1P(schemas/* string */.YjP().trim().min(1).max(60), httpsUrl)
        .optional()
        .describe('Pages to show, by label: `{"log": "https://…"}`. They are shown, never fetched.'),
    artifact: schemas/* strictObject */.rej({ run: schemas/* number */.aig().int().min(1), name: payload_schema_name })
        .optional()
        .describe('Artifact of a workflow run of this repository with logs or `run_results.json`. Needs `actions: read`.'),
});
const payloadSchema = schemas/* strictObject */.rej({
    tool: schemas/* enum */.k5n(PIPELINE_TOOLS).default('generic').describe('Whose words the log speaks.'),
    pipeline: payload_schema_name.describe('DAG, flow, job or dbt project. Also written `dag`, `dag_id`, `flow`, `job` or `project`.'),
    task: payload_schema_name
        .optional()
        .describe('Task, operation or model. Also written `task_id`, `op`, `step`, `model` or `unique_id`.'),
    run: schemas/* union */.KCZ([payload_schema_name, schemas/* number */.aig()])
        .transform(String)
        .optional()
        .describe("The orchestrator's id of the run. Also written `run_id` or `flow_run_id`."),
    status: schemas/* enum */.k5n(['failed', 'success'])
        .default('failed')
        .describe('`success` resolves the open incidents of this pipeline (and task, where one is named).'),
    error: schemas/* string */.YjP().max(20_000).optional().describe('The exception or message. Also written `exception` or `message`.'),
    log: schemas/* string */.YjP().max(60_000).optional().describe('The end of the log. All that looks like a secret is hidden.'),
    asset: payload_schema_name.optional().describe('Table, model or column that is known to be wrong: `analytics.orders.total`.'),
    at: instant
        .optional()
        .describe('When it happened, ISO 8601. Also written `when`, `logical_date` or `execution_date`.'),
    more: moreSchema.optional().describe('All else.'),
});
/** Other words for the same, as the orchestrators say it. */
const ALIASES = {
    dag: 'pipeline',
    dag_id: 'pipeline',
    flow: 'pipeline',
    job: 'pipeline',
    project: 'pipeline',
    task_id: 'task',
    op: 'task',
    step: 'task',
    model: 'task',
    unique_id: 'task',
    run_id: 'run',
    flow_run_id: 'run',
    exception: 'error',
    message: 'error',
    when: 'at',
    logical_date: 'at',
    execution_date: 'at',
};
/** As published in schemas/pipeline-incident.schema.json. */
function pipelineJsonSchema() {
    const { $schema, properties, required: _, ...schema } = z.toJSONSchema(payloadSchema, { io: 'input' });
    const known = properties;
    const aliases = Object.entries(ALIASES).map(([alias, meant]) => {
        const { default: _default, ...shape } = known[meant];
        return [alias, { ...shape, description: `The same as \`${meant}\`.` }];
    });
    const names = ['pipeline', ...aliases.filter(([alias]) => ALIASES[alias] === 'pipeline').map(([alias]) => alias)];
    return {
        $schema,
        title: 'client_payload of a repository_dispatch that tells of a pipeline',
        ...schema,
        properties: { ...known, ...Object.fromEntries(aliases) },
        anyOf: names.map((one) => ({ required: [one] })),
    };
}

;// CONCATENATED MODULE: ./src/pipeline/read-payload.ts
// The payload of a dispatch in; the report of a pipeline out, or what is wrong with each key. Nothing of it is trusted.


const MOST_LINKS = 6;
const MOST_ERRORS = 10;
function readPayload(payload) {
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        return { errors: [mistake([], 'is missing; it must be a group of keys, of which `pipeline` is needed.')] };
    }
    const named = withOwnNames(payload);
    if ('errors' in named)
        return named;
    const read = payloadSchema.safeParse(named.value);
    if (!read.success)
        return { errors: read.error.issues.slice(0, MOST_ERRORS).flatMap(errorsOf) };
    const { tool, pipeline, task = null, run = null, status, error = null, log = null, asset = null, at = null, } = read.data;
    const more = read.data.more ?? {};
    return {
        ...{ tool, pipeline, task, run, status, error, log, asset, at },
        environment: more.environment ?? null,
        commit: more.commit?.toLowerCase() ?? null,
        lastGood: { at: more['last-good-at'] ?? null, commit: more['last-good-commit']?.toLowerCase() ?? null },
        links: Object.entries(more.links ?? {})
            .flatMap(([label, url]) => linkOf(label, url))
            .slice(0, MOST_LINKS),
        artifact: more.artifact ?? null,
    };
}
/** Two words for one thing are two things: then nobody knows which is meant. */
function withOwnNames(payload) {
    const value = {};
    for (const [key, given] of Object.entries(payload)) {
        if (given === null || given === '')
            continue;
        const own = Object.hasOwn(ALIASES, key) ? ALIASES[key] : key;
        if (Object.hasOwn(value, own) && value[own] !== given) {
            return { errors: [mistake([key], `says \`${own}\` a second time, and otherwise.`)] };
        }
        Object.defineProperty(value, own, { value: given, enumerable: true, configurable: true, writable: true });
    }
    return { value };
}
/** A link that carries a login is no link to show. */
function linkOf(label, url) {
    const address = new URL(url);
    if (address.username !== '' || address.password !== '')
        return [];
    return [{ label, url: address.href.replace(/[()<>\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`) }];
}
function errorsOf(issue) {
    if (issue.code === 'unrecognized_keys') {
        const inMore = issue.path[0] === 'more';
        const allowed = Object.keys(inMore ? moreSchema.shape : payloadSchema.shape);
        return (issue.keys ?? []).slice(0, MOST_ERRORS).map((key) => {
            const meant = (0,nearest_name/* nearestName */.q)(key, [...allowed, ...(inMore ? [] : Object.keys(ALIASES))]);
            const guess = meant === null ? '' : ` Did you mean \`${meant}\`?`;
            return mistake([...issue.path, key], `is not known. Known are ${allowed.join(', ')}.${guess}`);
        });
    }
    return [mistake(issue.path, `${issue.message.slice(0, 200)}.`)];
}
function mistake(path, message) {
    const key = [
        'client_payload',
        ...path.map((part) => String(part)
            .replace(/[\p{Cc}`]/gu, ' ')
            .slice(0, 60)),
    ].join('.');
    return { path: null, line: 1, column: 1, key, message };
}

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
;// CONCATENATED MODULE: ./src/report/pipeline/incident-issue.ts
// A pipeline's incident in; its issue's title and text out. What the orchestrator said stands in code and does nothing.





const SHOWN_LINES = 24;
const SHOWN_PLACES = 12;
const SHOWN_SUSPECTS = 5;
/** Plain text: a title is never Markdown, and a name in it calls nobody. */
function incidentTitle({ report, failures }) {
    const first = firstLine(failures);
    const said = first === '' || first === '…' ? 'failed' : (0,escape_markdown/* clip */.$Q)(first, 110);
    return (0,escape_markdown/* visibleLine */.P8)(`Pipeline incident: ${whereOf(report)}: ${said}`, 240).replace(/@(?=\S)/g, '@\u200b');
}
/** Markdown that fits `limit` characters, beginning with its heading. */
function writeIncident(incident, state, context, limit) {
    const head = `### ${heading(incident, state)}`;
    const foot = footer(incident, context);
    const sections = [
        ...[told(incident, state), cause(incident, context), action(incident), failing(incident, context)],
        ...[suspects(incident, context), impact(incident, context), upstream(incident, context)],
        ...[tests(incident, context), before(incident), times(state), problems(incident)],
    ].filter((section) => section !== null);
    const { text } = (0,fit_sections/* fitSections */.W)(sections, limit - head.length - foot.length - 8);
    return (0,without_hidden_lines/* withoutHiddenLines */.a)([head, text, foot].join('\n\n'));
}
/** The issue as it stood, under a word that it is over. */
function writeResolved(body, at, url) {
    const notice = `> [!NOTE]\n> It went well again on ${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 10))}, [told here](${url}).`;
    const bare = body.replace(/^> \[!NOTE\]\n> It went well again on .*\n\n/m, '');
    const [marker = '', ...rest] = bare.split('\n');
    return [marker, notice, '', ...rest.map((line) => line.replace(/^### 🔴 /, '### 🟢 '))].join('\n');
}
function firstLine([first]) {
    return first === undefined ? '' : first.message.split('\n')[0].trim();
}
function whereOf({ pipeline, task, environment }) {
    const where = task === null ? pipeline : `${pipeline} / ${task}`;
    return environment === null ? where : `${where} (${environment})`;
}
function heading({ report, failures }, { resolved, count }) {
    const first = firstLine(failures);
    const said = first === '' || first === '…' ? 'failed' : (0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(first, 120));
    const often = count > 1 ? ` · ${count} times` : '';
    const tool = report.tool === 'generic' ? '' : `${report.tool} `;
    return `${resolved === null ? '🔴' : '🟢'} ${tool}${(0,escape_markdown/* code */.aY)(whereOf(report), 160)}: ${said}${often}`;
}
function told({ report }, { times: all }) {
    const last = all[0];
    const parts = [
        ...(report.at === null && last === undefined ? [] : [(0,escape_markdown/* escapeText */.X1)(momentOf(report.at ?? last.at))]),
        ...(report.run === null ? [] : [`run ${(0,escape_markdown/* code */.aY)(report.run, 120)}`]),
        ...(report.commit === null ? [] : [`commit ${(0,escape_markdown/* code */.aY)(report.commit.slice(0, 7))}`]),
        ...report.links.map(({ label, url }) => `[${(0,escape_markdown/* escapeText */.X1)(label)}](${url})`),
    ];
    return parts.length === 0 ? null : { importance: 1, head: parts.join(' · '), items: [] };
}
function cause({ failures }, context) {
    const [first] = failures;
    if (first === undefined)
        return null;
    const places = first.locations.slice(0, 3).map(({ path, line }) => placeOf(path, line, context));
    const about = [
        ...(first.tool === null ? [] : [(0,escape_markdown/* escapeText */.X1)(first.tool)]),
        ...(first.code === null ? [] : [(0,escape_markdown/* code */.aY)(first.code)]),
        ...(first.test === null ? [] : [`test ${(0,escape_markdown/* code */.aY)(first.test, 160)}`]),
        ...places,
    ].join(' · ');
    const more = failures.length > 1 ? `\n\n${failures.length - 1} more in the log.` : '';
    return {
        importance: 1,
        head: [`**First cause**${about === '' ? '' : ` · ${about}`}`, quote(first) + more].join('\n\n'),
        items: [],
    };
}
function quote({ excerpt, message }) {
    const lines = (excerpt.text === '' ? message : excerpt.text).split('\n');
    const shown = lines.slice(0, SHOWN_LINES).map((line) => (0,escape_markdown/* clip */.$Q)(line, 300));
    if (lines.length > SHOWN_LINES)
        shown.push(`… ${lines.length - SHOWN_LINES} more lines`);
    return (0,escape_markdown/* fence */.EU)('text', shown.join('\n'));
}
/** Paths outside of the repository have no page to link to. */
function placeOf(path, line, context) {
    const isOutside = path === '' || /^\/|^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(path);
    return isOutside ? (0,escape_markdown/* code */.aY)(line === null ? path : `${path}:${line}`) : (0,permalink/* fileLink */.RF)(context, path, line ?? 1);
}
function action({ advice }) {
    return advice === '' ? null : { importance: 2, head: `**Do** · ${(0,escape_markdown/* prose */.CS)(advice)}`, items: [] };
}
function failing({ failing: things }, context) {
    if (things.length === 0)
        return null;
    return {
        importance: 3,
        head: '**What it is here**',
        items: things.slice(0, SHOWN_PLACES).map((thing) => `- ${thingLine(thing, context)}`),
        more: (left) => `- and ${left} more`,
    };
}
function thingLine({ asset, column, path, line, gone }, context) {
    const name = asset === null ? '' : `${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(asset, column))} · ${(0,escape_markdown/* escapeText */.X1)(kindOf(asset, column))} · `;
    if (gone === null)
        return `${name}${placeOf(path, line, context)}`;
    const verb = gone.kind === 'renamed' && gone.renamedTo !== null
        ? `renamed to ${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(gone.renamedTo))}`
        : `${gone.kind.replaceAll('-', ' ')}`;
    return `${name}**${verb}** in ${placeOf(path, line, context)}`;
}
function suspects({ suspects: all, range }, context) {
    const since = range === null
        ? ''
        : `, from ${range.commits} ${range.commits === 1 ? 'commit' : 'commits'} since ${(0,escape_markdown/* code */.aY)(range.base.slice(0, 7))}`;
    if (all.length === 0) {
        if (range === null)
            return null;
        return { importance: 4, head: `**Suspects** · nothing that changed${since} touches what failed`, items: [] };
    }
    const items = all.slice(0, SHOWN_SUSPECTS).map((one, at) => `${at + 1}. ${suspectLine(one, context)}`);
    return { importance: 3, head: `**Suspects**${since}`, items };
}
function suspectLine(suspect, context) {
    const parts = [`${(0,escape_markdown/* prose */.CS)(suspect.title)} — ${(0,escape_markdown/* prose */.CS)(suspect.reasons.join('; '))}`];
    if (suspect.path !== null)
        parts.push(placeOf(suspect.path, suspect.line, context));
    if (suspect.commit) {
        const { sha, url, author, title } = suspect.commit;
        parts.push(`[${(0,escape_markdown/* code */.aY)(sha.slice(0, 7))}](${url}) ${(0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(title, 70))}, by ${(0,escape_markdown/* code */.aY)(author, 60)}`);
    }
    if (suspect.pull)
        parts.push(`[pull request ${suspect.pull.number}](${suspect.pull.url})`);
    return parts.join(' · ');
}
function impact({ downstream, downstreamCount }, context) {
    if (downstream.length === 0)
        return null;
    const items = downstream.slice(0, SHOWN_PLACES).map((place) => `- ${assetLine(place, context)}`);
    const left = downstreamCount - items.length;
    if (left > 0)
        items.push(`- and ${left} more`);
    const count = downstreamCount === 1 ? '1 asset' : `${downstreamCount} assets`;
    return { importance: 3, head: `**Impact** · ${count} downstream`, items, more: (more) => `- and ${more} more` };
}
function upstream({ upstream: all }, context) {
    return folded(6, 'What it reads', all, context);
}
function tests({ tests: all }, context) {
    return folded(6, 'Data tests near it', all, context);
}
function folded(importance, title, all, context) {
    if (all.length === 0)
        return null;
    return {
        importance,
        head: `<details><summary>${title} (${all.length})</summary>`,
        items: all.map((place) => `- ${assetLine(place, context)}`),
        tail: '</details>',
        more: (left) => `- and ${left} more`,
    };
}
function assetLine({ asset, column, path, line }, context) {
    const name = `${(0,escape_markdown/* code */.aY)((0,asset_name/* assetName */.SM)(asset, column))} · ${(0,escape_markdown/* escapeText */.X1)(kindOf(asset, column))}`;
    return `${name} · ${(0,permalink/* fileLink */.RF)(context, path, line)}`;
}
function kindOf(asset, column) {
    const kind = (0,asset_name/* assetKind */.Dr)(asset).replace(/^dbt-/, 'dbt ').replaceAll('-', ' ');
    return column === null ? kind : `column of a ${kind}`;
}
function before({ similar, earlier }) {
    const items = [...similar.map(similarLine), ...earlier.map((line) => `- ${(0,escape_markdown/* prose */.CS)(line)}`)];
    if (items.length === 0)
        return null;
    return {
        importance: 5,
        head: '**Seen before**',
        items,
        more: (left) => `- and ${left} more`,
    };
}
function similarLine({ number, url, title, at, outcome, shared }) {
    const what = (0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(title.replace(/^Pipeline incident: /, ''), 110));
    return `- [#${number}](${url}) ${what} · ${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 10))} · ${(0,escape_markdown/* prose */.CS)(outcome)} · shares ${(0,escape_markdown/* prose */.CS)(shared.join(', '))}`;
}
function times({ count, times: all }) {
    if (count < 2)
        return null;
    const items = all.map(({ at, run, url }) => `- [${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 19))}](${url})${run === null ? '' : ` · run ${(0,escape_markdown/* code */.aY)(run, 120)}`}`);
    if (count > items.length)
        items.push(`- and ${count - items.length} earlier`);
    return { importance: 5, head: `<details><summary>Happened ${count} times</summary>`, items, tail: '</details>' };
}
function problems({ problems: all }) {
    if (all.length === 0)
        return null;
    const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
    return { importance: 7, head, items: all.map(({ reason }) => `- ${(0,escape_markdown/* prose */.CS)(reason)}`), tail: '</details>' };
}
function footer({ incident }, context) {
    const parts = [
        `Throughline ${(0,escape_markdown/* escapeHtml */.ZD)(context.version)}`,
        `commit ${(0,escape_markdown/* code */.aY)(context.headSha.slice(0, 7))}`,
        `incident ${(0,escape_markdown/* code */.aY)(incident)}`,
    ];
    if (context.runUrl)
        parts.push(`[written here](${context.runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** To the minute; what an orchestrator writes otherwise stands as it is. */
function momentOf(at) {
    return at.slice(0, 25).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC');
}

// EXTERNAL MODULE: ./src/stories/gather-evidence.ts + 3 modules
var gather_evidence = __webpack_require__(31303);
// EXTERNAL MODULE: ./src/failures/match-path.ts
var match_path = __webpack_require__(31072);
// EXTERNAL MODULE: ./src/graph/traverse.ts
var traverse = __webpack_require__(98500);
;// CONCATENATED MODULE: ./src/pipeline/around-asset.ts
// A graph and the assets that failed in; what they read, what depends on them and which data tests stand near out.
const FARTHEST_UP = 3;
const MOST_UP = 12;
const MOST_TESTS = 10;
/** Nearest first, sources and tables before the files that merely mention them. */
function upstreamOf(graph, assets) {
    const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    const needs = new Map();
    for (const edge of graph.edges) {
        if (!edge.live || edge.kind === 'defines')
            continue;
        const known = needs.get(edge.from);
        if (known)
            known.push(edge);
        else
            needs.set(edge.from, [edge]);
    }
    const found = new Map();
    const seen = new Set(assets);
    let front = [...seen];
    for (let step = 0; step < FARTHEST_UP && front.length > 0; step++) {
        const next = [];
        for (const edge of front.flatMap((asset) => needs.get(asset) ?? [])) {
            if (seen.has(edge.to))
                continue;
            seen.add(edge.to);
            next.push(edge.to);
            const node = nodes.get(edge.to);
            if (node && isData(node))
                found.set(node.id, around_asset_placeOf(node));
        }
        front = next;
    }
    return [...found.values()].slice(0, MOST_UP);
}
/** Exposures first: people look at those. */
function byConsequence(places) {
    return [...places].sort((a, b) => rank(a.asset) - rank(b.asset));
}
function testsNear(graph, assets) {
    const near = new Set(assets);
    const tests = new Map(graph.nodes.filter(({ kind }) => kind === 'dbt-test').map((node) => [node.id, node]));
    const found = new Map();
    for (const { from, to, toColumn } of graph.edges) {
        const test = near.has(to) ? tests.get(from) : undefined;
        if (test && !found.has(from))
            found.set(from, { ...around_asset_placeOf(test), column: toColumn });
    }
    return [...found.values()].slice(0, MOST_TESTS);
}
function rank(asset) {
    if (asset.startsWith('dbt:exposure.'))
        return 0;
    if (asset.startsWith('dbt:metric.') || asset.startsWith('dbt:saved'))
        return 1;
    if (asset.startsWith('dbt:test.'))
        return 9;
    return asset.startsWith('dbt:') || /^(?:table|view|materialized-view):/.test(asset) ? 2 : 3;
}
function isData({ kind }) {
    return (kind === 'table' ||
        kind === 'view' ||
        kind === 'materialized-view' ||
        /^dbt-(?:model|source|seed|snapshot)$/.test(kind));
}
function around_asset_placeOf({ id, path, line }) {
    return { asset: id, column: null, path, line };
}

// EXTERNAL MODULE: ./src/triage/named-words.ts
var named_words = __webpack_require__(71233);
// EXTERNAL MODULE: ./src/triage/read-sections.ts
var read_sections = __webpack_require__(97035);
// EXTERNAL MODULE: ./src/stories/find-asset.ts
var find_asset = __webpack_require__(87743);
// EXTERNAL MODULE: ./src/stories/link-named.ts
var link_named = __webpack_require__(51329);
;// CONCATENATED MODULE: ./src/stories/join-pipeline.ts
// What a pipeline says failed, and the graph, in; out: which assets of this repository that is, what they read, who reads them.







const MOST_DOWN = 40;
function joinPipeline(report, failures, tree, graph) {
    const problems = [];
    const paths = (0,match_path/* repositoryPaths */.D)(tree.files.map(({ path }) => path));
    const [first] = failures;
    const text = [first?.message ?? '', first?.excerpt.text ?? '', report.error ?? ''].join('\n').slice(0, 20_000);
    const words = wordsOf(report, failures, text, tree, graph, problems);
    const linked = (0,link_named/* linkNamed */.C)(words, text, paths, graph);
    const defined = new Set(linked.flatMap(({ asset, path }) => (asset === null ? [] : [path])));
    // A file says nothing that the asset in it does not.
    const failing = linked.filter(({ asset, path }) => asset !== null || !defined.has(path));
    const assets = assetsOf(failing, graph);
    const down = downstreamPlaces(graph, failing);
    return {
        failing,
        upstream: upstreamOf(graph, assets),
        downstream: byConsequence(down).slice(0, MOST_DOWN),
        downstreamCount: down.length,
        tests: testsNear(graph, [...assets, ...upstreamOf(graph, assets).map(({ asset }) => asset)]),
        problems,
    };
}
/** Only the first cause is looked up: a whole log names half of the warehouse. */
function wordsOf(report, failures, text, tree, graph, problems) {
    const said = (0,named_words/* namedWords */.V)('', (0,read_sections/* readSections */.j)(text), '');
    const locations = failures.slice(0, 3).flatMap((failure) => failure.locations);
    const names = [];
    if (report.asset !== null) {
        const found = (0,find_asset.findAsset)(graph, report.asset);
        if ('reason' in found)
            problems.push({ path: '.', line: 1, reason: `asset \`${report.asset}\`: ${found.reason}` });
        else
            names.push(report.asset);
    }
    names.push(...failures.slice(0, 3).flatMap(({ test }) => testedBy(test, graph)));
    if (report.task !== null)
        names.push(...taskAssets(report.task, graph));
    return {
        paths: [
            ...locations.map(({ path, line }) => ({ said: path, path, line })),
            ...pipelineFiles(report, tree).map((path) => ({ said: report.pipeline, path, line: null })),
            ...said.paths,
        ],
        names: [...names, ...said.names],
        routes: [],
    };
}
/** dbt's own ids, and models that are called as the task is. */
function taskAssets(task, graph) {
    const name = task.replace(/^.*[./]/, '').replace(/^(?:run|build|load|refresh|test)_(?=\w)/, '');
    const exact = graph.nodes.filter(({ id }) => id === `dbt:${task}`);
    if (exact.length > 0)
        return exact.map(({ id }) => id);
    const wanted = new Set([task.toLowerCase(), name.toLowerCase()]);
    const called = graph.nodes.filter((node) => node.kind.startsWith('dbt-') && wanted.has(node.name.toLowerCase()));
    const models = called.filter(({ kind }) => kind === 'dbt-model' || kind === 'dbt-snapshot' || kind === 'dbt-seed');
    return (models.length > 0 ? models : called).slice(0, 3).map(({ id }) => id);
}
/** What a failing data test tests: the asset is wrong, not the test. */
function testedBy(test, graph) {
    if (test === null)
        return [];
    const name = test
        .split('.')
        .at(-1)
        .replace(/^(.*)\.[0-9a-f]{10}$/, '$1')
        .toLowerCase();
    const tests = new Set(graph.nodes
        .filter((node) => node.kind === 'dbt-test' && (node.name.toLowerCase().endsWith(name) || generic(node.id, name)))
        .map(({ id }) => id));
    const assets = graph.edges.filter(({ from, live }) => live && tests.has(from)).map(({ to }) => to);
    return [...new Set(assets)].slice(0, 3);
}
/** `not_null_orders_id` is `dbt:test.shop.orders.id.not_null`. */
function generic(id, name) {
    const parts = id.toLowerCase().split('.');
    const [kind = '', column = '', asset = ''] = parts.reverse();
    return asset !== '' && (name === `${kind}_${asset}_${column}` || name.startsWith(`${kind}_${asset}_${column}__`));
}
/** A DAG or flow is often a file of that name. */
function pipelineFiles({ pipeline }, tree) {
    const wanted = pipeline.replace(/^.*[/]/, '').toLowerCase();
    if (wanted.length < 3)
        return [];
    return tree.files
        .map(({ path }) => path)
        .filter((path) => /\.(?:py|ya?ml)$/.test(path) &&
        path
            .toLowerCase()
            .replace(/^.*\//, '')
            .replace(/\.\w+$/, '') === wanted)
        .slice(0, 2);
}
/** Files stand for what they define. */
function assetsOf(failing, graph) {
    const files = new Set(failing.filter(({ asset }) => asset === null).map(({ path }) => path));
    const defined = graph.nodes.filter(({ path, kind }) => files.has(path) && kind !== 'migration').map(({ id }) => id);
    return [...new Set([...failing.flatMap(({ asset }) => asset ?? []), ...defined])];
}
function downstreamPlaces(graph, failing) {
    const index = (0,traverse/* indexReaders */.bL)(graph);
    const found = new Map();
    const starts = assetsOf(failing, graph).map((asset) => ({ asset, column: columnOf(asset, failing) }));
    const own = new Set(starts.map(({ asset }) => asset));
    for (const { asset, column } of starts) {
        for (const fault of graph.faults) {
            if (!fault.live || fault.to !== asset || own.has(fault.from) || found.has(fault.from))
                continue;
            if (column === null || fault.column === column)
                found.set(fault.from, { asset: fault.from, column: null, path: fault.path, line: fault.line });
        }
        for (const { node, path } of (0,traverse/* downstreamOf */.k1)(index, asset, column)) {
            const last = path.at(-1);
            if (!own.has(node) && !found.has(node))
                found.set(node, { asset: node, column: null, path: last.path, line: last.line });
        }
    }
    return [...found.values()];
}
function columnOf(asset, failing) {
    const named = failing.filter((thing) => thing.asset === asset);
    return named.length > 0 && named.every(({ column }) => column !== null) ? named[0].column : null;
}

;// CONCATENATED MODULE: ./src/stories/publish-incident.ts
// A pipeline's incident in; its one issue out: made, or edited in place when it happens again. One that is over is closed.




const LIMIT = 50_000;
const PAGES = 3;
const MOST_SIMILAR = 5;
/** Issues of this product about pipelines, those that moved last first. Found by marker and author. */
async function knownIncidents(github) {
    const listed = await github.listIssues({ pages: PAGES });
    if ((0,service_error/* isServiceError */.g)(listed))
        return listed;
    const marked = listed.issues.flatMap((issue) => {
        const note = readPipelineNote(issue.body);
        return note === null ? [] : [{ issue, note }];
    });
    if (marked.every(({ issue }) => issue.isBot))
        return marked;
    const own = await github.ownLogin();
    return marked.filter(({ issue }) => (own === null ? issue.isBot : issue.isBot || issue.author === own));
}
function similarIncidents(incident, known) {
    const { report, failures, failing } = incident;
    const template = failures[0]?.signature.template ?? null;
    const assets = new Set(failing.flatMap(({ asset }) => asset ?? []));
    return known
        .flatMap(({ issue, note }) => {
        if (note.id === incident.incident)
            return [];
        const isSame = template !== null && note.template === template;
        const common = note.assets.filter((asset) => assets.has(asset));
        const isHere = note.tool === report.tool && note.pipeline === report.pipeline;
        const score = (isSame ? 4 : 0) + Math.min(3, common.length * 2) + (isHere ? 1 : 0);
        if (score < 2)
            return [];
        const shared = [
            ...(isSame ? ['the same kind of error'] : []),
            ...common.slice(0, 3).map((asset) => `\`${(0,asset_name/* assetName */.SM)(asset)}\``),
            ...(isHere ? ['the pipeline'] : []),
        ];
        const outcome = note.resolved === null ? issue.state : `went well again on ${note.resolved.slice(0, 10)}`;
        const at = note.times[0]?.at ?? issue.createdAt;
        return [{ number: issue.number, url: issue.url, title: issue.title, at, outcome, shared, score }];
    })
        .sort((a, b) => b.score - a.score || b.number - a.number)
        .slice(0, MOST_SIMILAR)
        .map(({ score: _, ...one }) => one);
}
async function publishIncident(incident, occurrence, known, context, github) {
    // Without knowing the others, a new issue could be the second of its kind.
    if ((0,service_error/* isServiceError */.g)(known)) {
        const alone = withOccurrence(null, freshNote(incident), occurrence);
        return published(known, bodyOf(incident, alone, context));
    }
    const own = oldest(known, incident.incident);
    const note = withOccurrence(own?.note ?? null, freshNote(incident), occurrence);
    const body = bodyOf(incident, note, context);
    if (own !== null)
        return published(await edit(own.issue, body, github), body);
    const created = await github.createIssue({ title: incidentTitle(incident), body, labels: [] });
    if ((0,service_error/* isServiceError */.g)(created))
        return published(created, body);
    // Two jobs may both have found nothing: the oldest issue stays.
    const again = await knownIncidents(github);
    const first = (0,service_error/* isServiceError */.g)(again) ? null : oldest(again, incident.incident);
    if (first === null || first.issue.number >= created.number)
        return published(created, body);
    await github.updateIssue(created.number, { state: 'closed', body: `The same as ${first.issue.url}` });
    const both = bodyOf(incident, withOccurrence(first.note, freshNote(incident), occurrence), context);
    return published(await edit(first.issue, both, github), both);
}
/** Closes what a good run ends; the issues that were closed. */
async function resolveIncidents(report, at, url, known, github) {
    const closed = [];
    const errors = [];
    for (const one of known) {
        if (one.issue.state !== 'open' || !isEndedBy(one.note, report))
            continue;
        const line = writePipelineNote({ ...one.note, resolved: at });
        const body = writeResolved(one.issue.body.replaceAll('\r\n', '\n'), at, url).replace(/^<!-- throughline:pipeline .*$/m, () => line);
        const written = await github.updateIssue(one.issue.number, { body, state: 'closed' });
        if ((0,service_error/* isServiceError */.g)(written))
            errors.push(written);
        else
            closed.push(one);
    }
    return { closed, errors };
}
/** An issue that somebody closed opens again: it was not over. */
function edit(issue, body, github) {
    return github.updateIssue(issue.number, { body, ...(issue.state === 'closed' ? { state: 'open' } : {}) });
}
function bodyOf(incident, note, context) {
    const text = writeIncident(incident, note, context, LIMIT);
    return [incidentMarker(incident.incident), text, writePipelineNote(note)].join('\n');
}
function freshNote({ incident, report, failures, failing }) {
    const { tool, pipeline, task, environment } = report;
    return {
        ...{ id: incident, tool, pipeline, task, environment },
        template: failures[0]?.signature.template ?? null,
        assets: [...new Set(failing.flatMap(({ asset }) => (asset === null ? [] : [asset.slice(0, 300)])))].slice(0, 10),
    };
}
function oldest(known, id) {
    const own = known.filter(({ note }) => note.id === id).sort((a, b) => a.issue.number - b.issue.number);
    return own[0] ?? null;
}
function published(answer, body) {
    return (0,service_error/* isServiceError */.g)(answer) ? { url: '', body, error: answer } : { url: answer.url, body, error: null };
}

// EXTERNAL MODULE: ./src/failures/redact/known-secrets.ts
var known_secrets = __webpack_require__(59374);
// EXTERNAL MODULE: ./src/failures/structured/add-reported.ts
var add_reported = __webpack_require__(18794);
// EXTERNAL MODULE: ./src/failures/structured/index.ts + 5 modules
var structured = __webpack_require__(34715);
// EXTERNAL MODULE: ./src/failures/structured/read-files.ts + 1 modules
var read_files = __webpack_require__(51794);
// EXTERNAL MODULE: ./src/failures/structured/reported.ts
var reported = __webpack_require__(90988);
// EXTERNAL MODULE: ./src/stories/diagnose-log.ts + 93 modules
var diagnose_log = __webpack_require__(58457);
;// CONCATENATED MODULE: ./src/stories/read-pipeline-log.ts
// What an orchestrator told in; out: the failures of its log, of its error and of the reports beside it, first cause first.








const LOG_FILE = /\.(?:log|txt|out)$/i;
async function readPipelineLog(report, source, github, edges) {
    const problems = [];
    const paths = source.tree === null ? null : (0,match_path/* repositoryPaths */.D)(source.tree.files.map(({ path }) => path));
    const secrets = (0,known_secrets/* secretsOf */.Fj)(edges.environment);
    const uploaded = report.artifact === null ? NOTHING : await readUploaded(report.artifact, github);
    problems.push(...uploaded.problems);
    const local = source.isByHand ? (0,read_files/* readReportFiles */.A)(await edges.findReports(structured/* isReport */.P)) : [];
    const text = [report.log ?? '', uploaded.log].filter((part) => part !== '').join('\n') || (report.error ?? '');
    const log = source.logFile === undefined ? one(text) : await openLog(source.logFile, edges, problems);
    const diagnosis = await (0,diagnose_log.diagnoseLog)({ log, passing: null, ...lookup(paths), environment: edges.environment });
    const told = report.error === null ? [] : [errorOf(report, report.error)];
    const all = (0,add_reported/* addReported */.v)(diagnosis, [...uploaded.reports, ...local, ...told], { mayAdd: true, secrets });
    const first = all.failures[all.primary];
    const failures = first === undefined ? [] : [first, ...all.failures.filter((failure) => failure !== first)];
    return { failures: failures.map((failure) => placed(failure, paths)), problems };
}
const NOTHING = { log: '', reports: [], problems: [] };
function lookup(paths) {
    if (paths === null)
        return { hasPath: null };
    return {
        hasPath: (path) => paths.match(path) !== null,
        matchPath: (path) => paths.match(path),
    };
}
async function openLog(path, { openLog: open }, problems) {
    const opened = await open(path);
    if (!('reason' in opened))
        return opened;
    problems.push({ path, line: 1, reason: `the log file \`${path}\` could not be read: ${opened.reason}` });
    return one('');
}
/** An exception's class stands before its message. */
function errorOf({ tool }, error) {
    const code = /^(?:[a-z_]\w*\.){0,8}([A-Z]\w{0,80}(?:Error|Exception|Timeout|Failed|Exit)):/.exec(error)?.[1] ?? null;
    return (0,reported/* reported */.Y6)({ kind: 'unknown', tool: tool === 'generic' ? null : tool, code, message: error });
}
/** dbt writes paths from its project's folder, workers from where they were installed. */
function placed(failure, paths) {
    if (paths === null)
        return failure;
    const locations = failure.locations.map((place) => ({ ...place, path: paths.match(place.path) ?? place.path }));
    return { ...failure, locations };
}
async function readUploaded({ run, name }, github) {
    const listed = await github.listArtifacts(run);
    if ((0,service_error/* isServiceError */.g)(listed))
        return { ...NOTHING, problems: [problem((0,service_error/* describeServiceError */.V)(listed))] };
    const artifact = listed.find((one) => one.name === name);
    if (artifact === undefined)
        return { ...NOTHING, problems: [problem(`run ${run} has no artifact \`${name}\``)] };
    const read = await github.readArtifact(artifact, (file) => (0,structured/* isReport */.P)(file) || LOG_FILE.test(file));
    if ((0,service_error/* isServiceError */.g)(read))
        return { ...NOTHING, problems: [problem((0,service_error/* describeServiceError */.V)(read))] };
    const files = read.files.map(({ name: path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
    const logs = files.filter(({ path }) => LOG_FILE.test(path)).map(({ text }) => text);
    const reports = (0,read_files/* readReportFiles */.A)(files.filter(({ path }) => (0,structured/* isReport */.P)(path)));
    return {
        log: logs.join('\n'),
        reports,
        problems: read.left.map((reason) => problem(`artifact \`${name}\`: ${reason}`)),
    };
}
async function* one(text) {
    yield new TextEncoder().encode(text === '' || text.endsWith('\n') ? text : `${text}\n`);
}
function problem(reason) {
    return { path: '.', line: 1, reason };
}

// EXTERNAL MODULE: ./src/memory/event-id.ts
var event_id = __webpack_require__(20137);
// EXTERNAL MODULE: ./src/stories/recall.ts
var recall = __webpack_require__(48532);
;// CONCATENATED MODULE: ./src/stories/remember-pipeline.ts
// A pipeline's incident, or its end, in; the events that say so kept, and what memory knows of failures like it out.


const MOST_SHOWN = 3;
async function recallPipelines({ failures, incident }, { memory }) {
    if (failures.length === 0)
        return [];
    const { similar } = (0,recall/* recall */.I)(failures, await memory.open(), { minConfidence: 1, minSuccess: 1, run: null });
    return similar
        .filter((one) => one.incident !== incident)
        .slice(0, MOST_SHOWN)
        .map(({ at, text, outcome, shared }) => {
        const said = text.split('\n')[0].replaceAll('`', "'").slice(0, 120);
        return `${at.slice(0, 10)}: \`${said}\` · ${outcome} · shares ${shared.join(', ')}`;
    });
}
async function rememberPipeline({ incident, report, failures, failing }, { run, at, sha }, edges) {
    const [first] = failures;
    const paths = [...failures.flatMap(({ locations }) => locations), ...failing].map(({ path }) => path.slice(0, 300));
    const event = (0,event_id/* withEventId */.K)({
        type: 'incident',
        at: wholeSeconds(at),
        incident,
        kind: first?.kind ?? 'unknown',
        origin: first?.origin ?? 'unknown',
        tool: first?.tool?.slice(0, 100) ?? report.tool,
        test: first?.test?.slice(0, 400) ?? null,
        text: first?.signature.text.slice(0, 800) ?? '',
        exact: [...new Set(failures.map(({ signature }) => signature.exact))].slice(0, 10),
        template: first?.signature.template ?? '',
        workflow: `${report.tool}: ${report.pipeline}`.slice(0, 200),
        job: (report.task ?? '').slice(0, 200),
        run: run.id,
        attempt: run.attempt,
        // Of no branch: no run of CI ends it.
        branch: null,
        sha,
        pull: null,
        paths: [...new Set(paths)].slice(0, 12),
    });
    await keep([event], edges);
}
async function rememberOver(incidents, { run, at, sha }, edges) {
    const events = incidents.map((incident) => (0,event_id/* withEventId */.K)({ type: 'resolved', at: wholeSeconds(at), incident, run: run.id, sha }));
    await keep(events, edges);
}
async function keep(events, { memory, runner }) {
    const unkept = await memory.remember(events);
    if (unkept !== null)
        runner.info(unkept);
}
function wholeSeconds(time) {
    return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./src/stories/review.ts + 8 modules
var review = __webpack_require__(1634);
// EXTERNAL MODULE: ./src/stories/tell-chats.ts + 1 modules
var tell_chats = __webpack_require__(6103);
;// CONCATENATED MODULE: ./src/stories/pipeline-incident.ts
// An orchestrator says that a pipeline failed, or went well again; out: one issue that says what it was here, or closes.












/** Where nobody says when it last went well. */
const SUSPECTED_DAYS = 7;
const DAY = 86_400_000;
async function tellPipeline(run, inputs, edges) {
    try {
        return await tell(run, inputs, edges);
    }
    finally {
        await edges.memory.close();
        await edges.close();
    }
}
async function tell(run, inputs, edges) {
    const checkout = await edges.openCheckout();
    const local = 'reason' in checkout ? null : checkout;
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, local, edges.ruleIds);
    if ('errors' in read)
        return read.errors;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    const report = run.event.kind === 'dispatch' ? readPayload(run.event.payload) : byHand(read.settings);
    if ('errors' in report)
        return report.errors;
    const github = await edges.github();
    const at = report.at ?? new Date(edges.clock.now()).toISOString();
    if (report.status === 'success') {
        await resolve(report, at, run, github, edges);
        return [];
    }
    const opened = await openRunning(report, local, edges);
    const problems = 'reason' in opened ? [pipeline_incident_problem(`what it is here was not looked up: ${opened.reason}`)] : [];
    const tree = 'reason' in opened ? null : opened;
    const incident = await incidentOf({ run, report, at, tree, settings: read.settings }, github, edges, problems);
    await publish(incident, { run, at, tree, settings: read.settings }, github, edges);
    return [];
}
/** Told by a person who starts the workflow with a log, an asset or both. */
function byHand(settings) {
    const { asset, 'log-file': logFile } = settings;
    return {
        ...{ tool: 'generic', pipeline: asset ?? logFile ?? 'pipeline', task: null, run: null, status: 'failed' },
        ...{ error: null, log: null, asset: asset ?? null, at: null, environment: null, commit: null },
        lastGood: { at: null, commit: null },
        links: [],
        artifact: null,
    };
}
async function openRunning({ commit }, local, edges) {
    if (commit !== null && !local?.label.startsWith(commit))
        return edges.openCommit(commit);
    return local ?? { reason: 'there is no checkout: put `actions/checkout` before this step' };
}
async function incidentOf({ run, report, at, tree, settings }, github, edges, problems) {
    const isByHand = run.event.kind !== 'dispatch';
    const logFile = isByHand ? settings['log-file'] : undefined;
    const log = await readPipelineLog(report, { logFile, isByHand, tree }, github, edges);
    problems.push(...log.problems);
    const joined = tree === null ? pipeline_incident_NOTHING : await joinTree(report, log.failures, tree, settings, edges);
    problems.push(...joined.problems);
    const base = tree === null ? null : await lastGood(report, at, tree, github, problems);
    const evidence = tree === null
        ? null
        : await (0,gather_evidence/* gatherEvidence */.h)({
            run: runOf(tree.label, at),
            green: base === null ? null : runOf(base, at),
            failures: withPlaces(log.failures, joined.failing),
            toolchain: [],
            head: tree,
            settings,
        }, github, edges);
    problems.push(...(evidence?.problems ?? []));
    const suspects = evidence?.suspects ?? [];
    const [first] = log.failures;
    const range = evidence?.range ?? null;
    return {
        incident: pipelineIncidentId(report, first?.signature.exact ?? null),
        report,
        failures: log.failures,
        failing: joined.failing,
        upstream: joined.upstream,
        downstream: joined.downstream,
        downstreamCount: joined.downstreamCount,
        tests: joined.tests,
        suspects,
        range: range === null ? null : { base: range.base, head: range.head, commits: range.commits.length },
        similar: [],
        earlier: [],
        advice: (0,judge_run/* adviseOn */.mm)(first ?? null, suspects).text,
        problems,
    };
}
const pipeline_incident_NOTHING = {
    ...{ failing: [], upstream: [], downstream: [], downstreamCount: 0, tests: [], problems: [] },
};
async function joinTree(report, failures, tree, settings, edges) {
    const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
    return joinPipeline(report, failures, tree, graph);
}
/** The commit that is suspected no more; null where nothing can be compared. */
async function lastGood(report, at, tree, github, problems) {
    if (report.lastGood.commit !== null)
        return report.lastGood.commit;
    const told = report.lastGood.at;
    const since = told ?? new Date(Math.max(0, Date.parse(at) - SUSPECTED_DAYS * DAY)).toISOString();
    if (told === null) {
        problems.push(pipeline_incident_problem(`when it last went well was not said: what changed in ${SUSPECTED_DAYS} days is suspected`));
    }
    const found = await github.commitBefore(tree.label, since);
    if (!(0,service_error/* isServiceError */.g)(found))
        return found?.sha ?? null;
    problems.push(pipeline_incident_problem(`what changed since it last went well is not known: ${(0,service_error/* describeServiceError */.V)(found)}`));
    return null;
}
/** Changes to what failed are suspected even where the log names no file. */
function withPlaces(failures, failing) {
    const [first, ...others] = failures;
    if (first === undefined)
        return [];
    const places = failing
        .filter(({ gone }) => gone === null)
        .map(({ path, line }) => ({ path, line, startColumn: null }));
    return [{ ...first, locations: [...first.locations, ...places] }, ...others];
}
/** As much of a run as the evidence asks for. */
function runOf(headSha, createdAt) {
    return {
        ...{ id: 0, attempt: 1, workflow: 0, name: '', path: '', event: 'repository_dispatch', conclusion: null },
        ...{ url: '', headSha, headBranch: null, headRepository: null, createdAt },
    };
}
async function publish(incident, { run, at, tree, settings }, github, edges) {
    const { runner } = edges;
    const known = await knownIncidents(github);
    const context = contextOf(run, tree, edges);
    const similar = (0,service_error/* isServiceError */.g)(known) ? [] : similarIncidents(incident, known);
    const told = { ...incident, similar, earlier: await recallPipelines(incident, edges) };
    const occurrence = { at, run: incident.report.run, url: run.url };
    const { url, body, error } = await publishIncident(told, occurrence, known, context, github);
    if (error)
        runner.warning(`${(0,service_error/* describeServiceError */.V)(error)}. The whole incident is in the step summary.`);
    runner.summary(body);
    runner.output('incident', incident.incident);
    runner.output('failure-kind', incident.failures[0]?.kind ?? '');
    runner.output('failure-signature', incident.failures[0]?.signature.exact ?? '');
    runner.output('issue-url', url);
    await rememberPipeline(incident, { run, at, sha: context.headSha }, edges);
    const message = {
        title: `${run.repository}: ${incidentTitle(incident)}`,
        text: incident.advice,
        url: url || run.url,
    };
    await (0,tell_chats/* tellChats */.b)(message, settings, edges);
}
async function resolve(report, at, run, github, edges) {
    const { runner } = edges;
    const known = await knownIncidents(github);
    if ((0,service_error/* isServiceError */.g)(known)) {
        runner.warning(`${(0,service_error/* describeServiceError */.V)(known)}. No incident was resolved.`);
        return;
    }
    const { closed, errors } = await resolveIncidents(report, at, run.url, known, github);
    await rememberOver(closed.map(({ note }) => note.id), { run, at, sha: run.event.headSha }, edges);
    for (const error of errors)
        runner.warning((0,service_error/* describeServiceError */.V)(error));
    runner.output('issue-url', closed[0]?.issue.url ?? '');
    runner.output('incident', closed[0]?.note.id ?? '');
    const said = closed.map(({ issue }) => `[#${issue.number}](${issue.url})`).join(', ');
    runner.summary(`**Throughline:** ${closed.length === 0 ? 'no open incident of this pipeline.' : `resolved ${said}.`}`);
}
function contextOf(run, tree, { version }) {
    return {
        repository: run.repository,
        headSha: tree?.label ?? run.event.headSha,
        ...{ baseSha: '', pull: null, investigation: '', accepted: false, milliseconds: 0 },
        serverUrl: run.serverUrl,
        runUrl: run.url,
        version,
    };
}
function pipeline_incident_problem(reason) {
    return { path: '.', line: 1, reason };
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