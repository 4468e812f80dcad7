"use strict";
exports.id = 2266;
exports.ids = [2266];
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

/***/ 23902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ DIAGNOSIS_MARKER),
/* harmony export */   iG: () => (/* binding */ withSection),
/* harmony export */   jn: () => (/* binding */ readSections)
/* harmony export */ });
/* unused harmony export writeSections */
// One comment, several workflows: each has its section, which later attempts replace and a green run folds.
const DIAGNOSIS_MARKER = '<!-- throughline:diagnosis -->';
/** GitHub takes 65,536 characters. */
const LIMIT = 65_000;
const OPEN = /^<!-- throughline:run workflow:(\d{1,20}) run:(\d{1,20}) attempt:(\d{1,6}) sha:([0-9a-f]{0,64}) (failed|resolved) -->$/;
const CLOSE = '<!-- /throughline:run -->';
function readSections(body) {
    const sections = [];
    let open = null;
    for (const line of body.split(/\r?\n/)) {
        const match = OPEN.exec(line);
        if (match) {
            const [, workflow, run, attempt, sha, state] = match;
            const known = { workflow: Number(workflow), run: Number(run), attempt: Number(attempt) };
            open = { section: { ...known, sha: sha, state: state, text: '' }, lines: [] };
        }
        else if (line === CLOSE && open) {
            sections.push({ ...open.section, text: open.lines.join('\n').trim() });
            open = null;
        }
        else
            open?.lines.push(line);
    }
    return sections;
}
/** Failed ones first. What does not fit goes, oldest first, never the newest. */
function writeSections(sections) {
    const ordered = [...sections].sort((a, b) => rank(a) - rank(b) || b.run - a.run);
    let body = DIAGNOSIS_MARKER;
    for (const section of ordered) {
        const { workflow, run, attempt, sha, state, text } = section;
        const open = `<!-- throughline:run workflow:${workflow} run:${run} attempt:${attempt} sha:${sha} ${state} -->`;
        const part = `\n${open}\n${harmless(text)}\n${CLOSE}`;
        if (body.length + part.length <= LIMIT)
            body += part;
    }
    return `${body}\n`;
}
/** The comment with this section in place of the same workflow's; null when a later run of it has spoken already. */
function withSection(body, section) {
    const sections = body === null ? [] : readSections(body);
    const own = sections.find(({ workflow }) => workflow === section.workflow);
    if (own && isLater(own, section))
        return null;
    // What other workflows said of an earlier commit is out of date.
    const others = sections.filter((one) => one.workflow !== section.workflow && (one.sha === section.sha || one.run > section.run));
    return writeSections([...others, section]);
}
function isLater(one, than) {
    return one.run === than.run ? one.attempt > than.attempt : one.run > than.run;
}
function rank({ state }) {
    return state === 'failed' ? 0 : 1;
}
/** Quoted text must not end its section. */
function harmless(text) {
    return text.replace(/^<!-- (\/?throughline:run)/gm, '<!-- quoted $1');
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

/***/ 2266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerCommand: () => (/* binding */ answerCommand)
});

// EXTERNAL MODULE: ./src/memory/event-id.ts
var event_id = __webpack_require__(20137);
// EXTERNAL MODULE: ./src/memory/event-note.ts
var event_note = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/answer.ts
var report_answer = __webpack_require__(89846);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/stories/commands/deliver-fix.ts + 2 modules
var deliver_fix = __webpack_require__(55148);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(54231);
// EXTERNAL MODULE: ./src/report/diagnosis/comment-sections.ts
var comment_sections = __webpack_require__(23902);
// EXTERNAL MODULE: ./src/report/fixes/fix-note.ts
var fix_note = __webpack_require__(62890);
;// CONCATENATED MODULE: ./src/stories/commands/find-fix.ts
// A fix's id in; out: the fix as our own comments of the pull request carry it, and the workflow whose failure it mends.





const MARKERS = [comment_sections/* DIAGNOSIS_MARKER */.Rm, comment/* COMMENT_MARKER */.JO, report_answer/* ANSWER_MARKER */.E];
async function findFixes(pull, github) {
    const found = [];
    const workflows = new Map();
    for (const marker of MARKERS) {
        const comments = await github.findComments(pull, marker);
        if ((0,service_error/* isServiceError */.g)(comments))
            return comments;
        for (const { body } of comments) {
            for (const { workflow, text } of marker === comment_sections/* DIAGNOSIS_MARKER */.Rm ? (0,comment_sections/* readSections */.jn)(body) : []) {
                for (const { incident } of (0,fix_note/* readFixNotes */.vN)(text))
                    workflows.set(incident, workflow);
            }
            found.push(...(0,fix_note/* readFixNotes */.vN)(body).map((fix) => ({ fix, workflow: null })));
        }
    }
    return found.map(({ fix }) => ({ fix, workflow: workflows.get(fix.incident) ?? null }));
}
/** `typed`: as a person wrote it. */
async function findFix(typed, pull, github) {
    const id = typed.replace(/^`+|`+$/g, '').toLowerCase();
    if (!/^[0-9a-f]{16}$/.test(id)) {
        return { reason: 'name the fix by its 16 letters and digits, as they stand below the patch' };
    }
    const all = await findFixes(pull, github);
    if ((0,service_error/* isServiceError */.g)(all))
        return all;
    const found = all.find(({ fix }) => fix.id === id);
    if (found)
        return { found, all };
    return {
        reason: 'no comment here offers a fix of that id. It may be of an earlier state of this pull request, or its comment was changed',
    };
}

;// CONCATENATED MODULE: ./src/stories/commands/refuse.ts
// Why a command was not followed, as its answer; and the time, as events have it.


/** `text` is Markdown. */
function refuse(text) {
    return { text, outcome: 'refused' };
}
function refuseError(error) {
    return refuse(`nothing was done: ${(0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(error))}.`);
}
/** ISO 8601. */
function when({ clock }) {
    return new Date(clock.now()).toISOString();
}

;// CONCATENATED MODULE: ./src/stories/commands/apply.ts
// `apply FIX` in; out: the approved bytes on a branch, with a pull request and the failed workflow started, or why not.





async function apply(asked) {
    const { command, pull, github, run, settings, by, edges } = asked;
    const [typed = ''] = command.rest.split(/\s+/);
    const wanted = await findFix(typed, pull, github);
    if ((0,service_error/* isServiceError */.g)(wanted))
        return refuseError(wanted);
    if ('reason' in wanted)
        return refuse(`nothing was written: ${wanted.reason}.`);
    const { fix, workflow } = wanted.found;
    const { repository, serverUrl } = run;
    const delivered = await (0,deliver_fix/* deliverFix */.h)({ fix, workflow, pull, by, settings, repository, serverUrl }, github);
    if (!delivered.done)
        return refuse(`fix ${(0,escape_markdown/* code */.aY)(fix.id)}: nothing was written: ${delivered.text}.`);
    const at = when(edges);
    const ids = { at, fix: fix.id, incident: fix.incident, by };
    const { branch, commit, opened } = delivered;
    return {
        text: delivered.text,
        outcome: 'done',
        events: [
            { type: 'fix-decided', ...ids, decision: 'approved', reason: '' },
            { type: 'fix-applied', ...ids, branch, commit, pull: opened?.number ?? null },
        ],
    };
}

// EXTERNAL MODULE: ./src/report/explain-asset.ts
var explain_asset = __webpack_require__(45596);
// EXTERNAL MODULE: ./src/stories/answer-from-graph.ts
var answer_from_graph = __webpack_require__(6333);
// EXTERNAL MODULE: ./src/stories/find-asset.ts
var find_asset = __webpack_require__(87743);
;// CONCATENATED MODULE: ./src/stories/commands/explain.ts
// `explain ASSET[.COLUMN]` and `ask QUESTION` in; out: what the graph of the pull request's head says, with a model's words
// where one is set up and the person may spend on it.






async function explain(asked) {
    const wanted = asked.command.rest.trim().replace(/^`+|`+$/g, '');
    if (wanted === '')
        return refuse(`name what to explain: ${(0,escape_markdown/* code */.aY)('/throughline explain users.email')}.`);
    const read = await readGraph(asked);
    if ('text' in read)
        return read;
    const found = (0,find_asset.findAsset)(read.graph, wanted);
    if ('reason' in found)
        return refuse(`${(0,escape_markdown/* escapeText */.X1)(found.reason)}.`);
    const facts = (0,explain_asset/* explainAsset */.Q)(read.graph, found.node, found.column, read.link);
    return { text: await worded(asked, `What is ${wanted}, and what depends on it?`, facts), outcome: 'done' };
}
async function ask(asked) {
    const question = asked.command.rest.trim();
    if (question === '')
        return refuse(`ask something: ${(0,escape_markdown/* code */.aY)('/throughline ask who reads users.email?')}.`);
    const read = await readGraph(asked);
    if ('text' in read)
        return read;
    const facts = (0,answer_from_graph/* answerFromGraph */.P)(read.graph, question, read.link);
    if (facts === null) {
        const text = `The question names nothing that the graph knows. Name a table, column, model, route or file of this repository: ${(0,escape_markdown/* code */.aY)('/throughline ask who reads users.email?')}.`;
        return { text: await worded(asked, question, text), outcome: 'done' };
    }
    return { text: await worded(asked, question, facts), outcome: 'done' };
}
async function readGraph({ run, pull, isPull, github, edges, settings }) {
    const head = isPull ? await github.readPullHead(pull) : null;
    if ((0,service_error/* isServiceError */.g)(head))
        return refuseError(head);
    const tree = head === null ? await edges.openCheckout() : await edges.openCommit(head.headSha);
    if ('reason' in tree)
        return refuse(`the repository could not be read: ${(0,escape_markdown/* escapeText */.X1)(tree.reason)}.`);
    const { graph } = await edges.buildGraph(tree, settings, (line) => edges.runner.info(line));
    const link = { repository: run.repository, serverUrl: run.serverUrl, headSha: head?.headSha ?? run.event.headSha };
    return { graph, link };
}
/** The facts always stand; a model's words stand above them, and only for people whose word may cost money. */
async function worded({ edges, mayWrite, settings, pull }, question, facts) {
    if (edges.model === null || !mayWrite)
        return facts;
    const answer = await edges.model.answer({ question, facts, settings, pull });
    if ('trouble' in answer && answer.trouble === '')
        return facts;
    if ('trouble' in answer)
        return `${facts}\n\n<sub>${(0,escape_markdown/* prose */.CS)(answer.trouble)}</sub>`;
    return `${answer.text}\n\n<details><summary>What the graph says</summary>\n\n${facts}\n\n</details>\n\n<sub>${answer.footer}</sub>`;
}

;// CONCATENATED MODULE: ./src/stories/commands/help.ts
// Nothing in; out: the commands there are, for whom, and how each is written.

const LINES = [
    'A command stands alone on a line of a new comment. Those that change anything need write access.',
    '- `/throughline apply FIX`: write exactly the patch that is shown under this id, as a pull request',
    '- `/throughline reject FIX reason…`: turn a fix down, and say why',
    '- `/throughline redo FIX feedback…`: another attempt at a fix, with what you say of it',
    '- `/throughline ignore PATH:LINE reason…`: accept a finding for this pull request',
    '- `/throughline rerun`: run the failed jobs of this pull request again',
    '- `/throughline explain ASSET[.COLUMN]`: what it is, who reads it, what would break',
    '- `/throughline ask QUESTION`: the same of what the question names',
    '- `/throughline help`: this',
];
function help() {
    const text = LINES.map((line) => (line.startsWith('- ') ? `- ${(0,escape_markdown/* prose */.CS)(line.slice(2))}` : (0,escape_markdown/* prose */.CS)(line)));
    return { text: text.join('\n'), outcome: 'done' };
}

// EXTERNAL MODULE: ./src/report/ignored-note.ts
var ignored_note = __webpack_require__(47173);
// EXTERNAL MODULE: ./src/stories/comment-claim.ts
var comment_claim = __webpack_require__(97557);
;// CONCATENATED MODULE: ./src/stories/commands/ignore.ts
// `ignore FINDING reason…` in; out: the finding accepted for this pull request. The answer itself carries it, hidden; every
// later review of the pull request reads it there.






const LONGEST_REASON = 500;
async function ignore({ command, pull, github, by }) {
    const [typed = '', ...words] = command.rest.split(/\s+/);
    const reason = words.join(' ').trim().slice(0, LONGEST_REASON);
    const comments = await github.findComments(pull, comment/* COMMENT_MARKER */.JO);
    if ((0,service_error/* isServiceError */.g)(comments))
        return refuseError(comments);
    const known = comments.flatMap(({ body }) => (0,ignored_note/* readPlacesNote */.zj)(body));
    const meant = findingsMeant(typed.replace(/^`+|`+$/g, ''), known);
    const [first] = meant;
    if (!first)
        return refuse(`nothing was done: the review of this pull request has no finding ${(0,escape_markdown/* code */.aY)(typed)}. ${how(known)}`);
    const rules = new Set(meant.map(({ rule }) => rule));
    if (reason === '')
        return refuse(`say why: ${(0,escape_markdown/* code */.aY)(`/throughline ignore ${typed} the reason`)}. The report shows it.`);
    const notes = meant.map(({ id }) => (0,ignored_note/* writeIgnoredNote */.ko)({ finding: id, reason, by }));
    const names = [...rules].map((rule) => (0,escape_markdown/* code */.aY)(rule)).join(', ');
    const lines = [
        `${(0,escape_markdown/* code */.aY)(`${first.path}:${first.line}`)} (${names}) is accepted for this pull request by ${(0,escape_markdown/* escapeText */.X1)(by)}: ${(0,escape_markdown/* escapeText */.X1)(reason)}.`,
        await again(comments.map(({ body }) => (0,comment_claim/* readClaim */.jw)(body)?.run ?? null).find((id) => id !== null) ?? null, github),
    ];
    return { text: lines.join('\n\n'), outcome: 'done', notes };
}
/** By id or the beginning of one, or by place. */
function findingsMeant(typed, known) {
    const byPlace = known.filter(({ path, line }) => `${path}:${line}` === typed);
    if (byPlace.length > 0)
        return byPlace;
    const byId = /^[0-9a-f]{6,64}$/i.test(typed) ? known.filter(({ id }) => id.startsWith(typed.toLowerCase())) : [];
    return new Set(byId.map(({ id }) => id)).size === 1 ? byId.slice(0, 1) : [];
}
function how(known) {
    const [first] = known;
    if (!first)
        return 'There is no finding to ignore.';
    return `Name it by its place, as in ${(0,escape_markdown/* code */.aY)(`/throughline ignore ${first.path}:${first.line} the reason`)}.`;
}
/** The review that found it, started again for the same commit: it reads what was accepted. */
async function again(run, github) {
    const error = run === null ? null : await github.rerunWorkflow(run);
    if (run !== null && error === null)
        return 'The review runs again.';
    return 'It holds from the next run of the review on: push, or run it again.';
}

// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/safe-markdown.ts
var safe_markdown = __webpack_require__(47403);
// EXTERNAL MODULE: ./src/report/fixes/show-fixes.ts
var show_fixes = __webpack_require__(71227);
// EXTERNAL MODULE: ./src/stories/propose-fixes.ts
var propose_fixes = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/stories/remember.ts
var remember = __webpack_require__(30622);
;// CONCATENATED MODULE: ./src/stories/commands/redo.ts
// `redo FIX feedback…` in; out: another attempt at the fix, with the feedback in the question, checked like any other.









async function redo(asked) {
    const { command, pull, github, settings, edges } = asked;
    const [typed = '', ...words] = command.rest.split(/\s+/);
    const feedback = words.join(' ').trim();
    const wanted = await findFix(typed, pull, github);
    if ((0,service_error/* isServiceError */.g)(wanted))
        return refuseError(wanted);
    if ('reason' in wanted)
        return refuse(`nothing was done: ${wanted.reason}.`);
    const { fix } = wanted.found;
    if (feedback === '')
        return refuse(`say what is wrong with it: ${(0,escape_markdown/* code */.aY)(`/throughline redo ${fix.id} your feedback`)}.`);
    const attempts = wanted.all.filter((one) => one.fix.incident === fix.incident).map((one) => one.fix.attempt);
    const attempt = Math.max(...attempts) + 1;
    if (attempt > settings['max-attempts']) {
        return refuse(`${settings['max-attempts']} attempts were made, and no more are allowed (${(0,escape_markdown/* code */.aY)('max-attempts')}). A person has to mend this one.`);
    }
    if (edges.model === null) {
        return refuse('another attempt needs a model, and no key is set up for one (see docs/models.md). Nothing was done.');
    }
    const head = await github.readPullHead(pull);
    if ((0,service_error/* isServiceError */.g)(head))
        return refuseError(head);
    if (head.headSha !== fix.headSha) {
        return refuse(`the branch has moved on from ${(0,escape_markdown/* code */.aY)(fix.headSha.slice(0, 7))}: the next run looks at the new state.`);
    }
    const [tree, base] = await Promise.all([edges.openCommit(head.headSha), edges.openCommit(head.baseSha)]);
    if ('reason' in tree)
        return refuse(`the commit could not be opened: ${(0,escape_markdown/* escapeText */.X1)(tree.reason)}.`);
    const explained = await edges.model.redo({ fix, feedback, tree, settings, pull });
    const trial = 'reason' in base ? null : await trialOf(base, tree, asked);
    return tell(asked, {
        fix,
        feedback,
        attempt,
        tree,
        base: 'reason' in base ? null : base,
        explained,
        trial,
    });
}
async function tell({ by, settings, edges }, attempt) {
    const { fix, feedback, tree, base, explained, trial } = attempt;
    const proposals = (explained.explanation?.fixes ?? []).map((one) => ({ ...one, mends: fix.mends }));
    const { headSha, incident } = fix;
    const subject = { headSha, incident, attempt: attempt.attempt, tree, settings, region: regionOf(fix, tree, base) };
    const { fixes, dropped } = await (0,propose_fixes/* offerFixes */.mO)(proposals, subject, trial);
    const words = { threshold: settings['confidence-threshold'], canApply: true };
    const shown = fixes.slice(0, 1).map((one) => (0,show_fixes/* showFix */.FX)(one, words));
    const summary = (0,safe_markdown/* safeMarkdown */.f)(explained.explanation?.summary ?? '');
    const trouble = explained.trouble === null ? '' : (0,escape_markdown/* prose */.CS)(explained.trouble);
    const spent = (0,explanation/* explainedBy */.Uj)(explained);
    const parts = [
        `Attempt ${attempt.attempt} of ${settings['max-attempts']}, after ${(0,escape_markdown/* escapeText */.X1)(by)} said: ${(0,escape_markdown/* escapeText */.X1)(feedback)}`,
        summary,
        ...shown.map(({ text }) => text),
        shown.length === 0 ? '**No fix came of it that passes the checks.**' : '',
        (0,show_fixes/* showDropped */.YQ)(dropped),
        trouble,
        spent === '' ? '' : `<sub>${spent}</sub>`,
    ];
    const at = when(edges);
    return {
        text: parts.filter((part) => part !== '').join('\n\n'),
        outcome: shown.length > 0 ? 'done' : 'refused',
        notes: shown.flatMap(({ note }) => (note === null ? [] : [note])),
        events: [
            {
                type: 'fix-decided',
                at,
                fix: fix.id,
                incident: fix.incident,
                decision: 'redo',
                by,
                reason: feedback,
            },
            ...(await (0,remember/* proposedEvents */.q7)(fixes.slice(0, 1), tree, at)),
        ],
    };
}
async function trialOf(base, tree, { edges, settings }) {
    const review = (head) => edges.check(base, head, settings, (line) => edges.runner.info(line));
    return { now: await review(tree), review };
}
/** What the first fix touched, and all that the pull request changes. */
function regionOf(fix, tree, base) {
    const region = new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path));
    const before = new Map(base?.files.map(({ path, blob }) => [path, blob]));
    for (const { path, blob } of base === null ? [] : tree.files)
        if (before.get(path) !== blob)
            region.add(path);
    return region;
}

;// CONCATENATED MODULE: ./src/stories/commands/reject.ts
// `reject FIX reason…` in; out: the decision, kept with its reason so that the same fix is not offered as a good one again.




async function reject({ command, pull, github, by, edges }) {
    const [typed = '', ...words] = command.rest.split(/\s+/);
    const reason = words.join(' ').trim();
    const wanted = await findFix(typed, pull, github);
    if ((0,service_error/* isServiceError */.g)(wanted))
        return refuseError(wanted);
    if ('reason' in wanted)
        return refuse(`nothing was done: ${wanted.reason}.`);
    const { fix } = wanted.found;
    if (reason === '') {
        return refuse(`say why: ${(0,escape_markdown/* code */.aY)(`/throughline reject ${fix.id} the reason`)}. The reason is what later fixes learn from.`);
    }
    return {
        text: `Fix ${(0,escape_markdown/* code */.aY)(fix.id)} is turned down by ${(0,escape_markdown/* escapeText */.X1)(by)}: ${(0,escape_markdown/* escapeText */.X1)(reason)}. ${(0,escape_markdown/* code */.aY)(`/throughline redo ${fix.id} what to do instead`)} asks for another.`,
        outcome: 'done',
        events: [
            { type: 'fix-decided', at: when(edges), fix: fix.id, incident: fix.incident, decision: 'rejected', by, reason },
        ],
    };
}

;// CONCATENATED MODULE: ./src/stories/commands/rerun.ts
// `rerun` in; out: the failed jobs that the diagnosis of this pull request speaks of, started again.




async function rerun({ pull, github }) {
    const found = await github.findComments(pull, comment_sections/* DIAGNOSIS_MARKER */.Rm);
    if ((0,service_error/* isServiceError */.g)(found))
        return refuseError(found);
    const failed = found.flatMap(({ body }) => (0,comment_sections/* readSections */.jn)(body)).filter(({ state }) => state === 'failed');
    if (failed.length === 0)
        return refuse('there is no failed run to start again.');
    const lines = [];
    let outcome = 'refused';
    for (const { run } of failed) {
        const error = await github.rerunFailedJobs(run);
        if (error === null)
            outcome = 'done';
        lines.push(error ? `Run ${run}: ${(0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(error))}.` : `The failed jobs of run ${run} run again.`);
    }
    return { text: lines.join('\n'), outcome };
}

// EXTERNAL MODULE: ./src/stories/read-commands.ts
var read_commands = __webpack_require__(1304);
// EXTERNAL MODULE: ./src/stories/review.ts + 8 modules
var review = __webpack_require__(1634);
;// CONCATENATED MODULE: ./src/stories/answer-command.ts
// A comment that commands in; out: what was asked is done, for people who may ask it, and one comment says how it went. A
// comment that is delivered twice, or was changed since, is not followed.
















const MAY_WRITE = new Set(['admin', 'maintain', 'write']);
/** `changes`: needs write access. `onPull`: means nothing on a plain issue. */
const COMMANDS = {
    apply: { changes: true, onPull: true, run: apply },
    reject: { changes: true, onPull: true, run: reject },
    redo: { changes: true, onPull: true, run: redo },
    ignore: { changes: true, onPull: true, run: ignore },
    rerun: { changes: true, onPull: true, run: rerun },
    explain: { changes: false, onPull: false, run: explain },
    ask: { changes: false, onPull: false, run: ask },
    help: { changes: false, onPull: false, run: help },
};
async function answerCommand(run, inputs, edges) {
    const { event } = run;
    if (event.kind !== 'comment')
        return [];
    const { runner } = edges;
    // A bot that answers bots never ends.
    if (event.author.type !== 'User') {
        runner.notice(`Commands of ${event.author.login} are not followed: it is no person.`);
        return [];
    }
    const settings = await readSettings(run, inputs, edges);
    if ('errors' in settings)
        return settings.errors;
    const github = await edges.github();
    const heard = await hear(run, event, github, edges);
    if (heard === null)
        return [];
    const asked = { run, pull: event.number, isPull: event.isPull, by: event.author.login, settings, github, edges };
    const answers = [];
    const permission = heard.reason === null ? await github.permissionOf(event.author.login) : '';
    for (const command of (0,read_commands/* readCommands */.P4)(event.body)) {
        const answer = heard.reason === null ? await follow(command, asked, permission) : refuse(heard.reason);
        answers.push({ command, answer, permission: (0,service_error/* isServiceError */.g)(permission) ? '' : permission });
    }
    const accounts = new Set(edges.model?.accounts);
    const spent = [...accounts].flatMap((account) => (0,remember/* spentEvents */.s4)(account, event.number, edges.clock.now()));
    const events = [...eventsOf(answers, event, edges), ...spent];
    const kept = events.length > 0 ? await edges.remember(events) : null;
    if (kept !== null)
        runner.notice(kept);
    const notes = [...answers.flatMap(({ answer }) => answer.notes ?? []), (0,event_note/* writeEventNotes */.j)(events)].filter(Boolean);
    const text = textOf(answers);
    await say(event, heard.answer, (0,report_answer/* writeAnswer */.QG)(event.commentId, { text, notes, isPending: false }), github, edges);
    runner.summary(text);
    return [];
}
/** Null: it was answered before. `answer`: our comment that will say how it went; null where none could be made. */
async function hear(run, event, github, { runner }) {
    const heard = await github.acknowledge(event.commentId);
    if ((0,service_error/* isServiceError */.g)(heard))
        runner.notice((0,service_error/* describeServiceError */.V)(heard));
    const existing = await answerTo(event, github);
    const isNew = !(0,service_error/* isServiceError */.g)(heard) && heard.isNew;
    if (!isNew && existing !== null && !existing.isPending) {
        runner.notice('This comment was answered before.');
        return null;
    }
    // Heard, not answered: another job is at it, unless this one was started again by hand.
    if (!(0,service_error/* isServiceError */.g)(heard) && !heard.isNew && run.attempt === 1) {
        runner.notice('This comment was heard before.');
        return null;
    }
    const typed = await github.readTyped(event.commentId);
    const reason = (0,service_error/* isServiceError */.g)(typed) ? null : changedSince(typed, event);
    if (existing !== null)
        return { answer: existing.id, reason };
    const waiting = `⏳ On it. [Watch it](${run.url}).`;
    const made = await github.createComment(event.number, (0,report_answer/* writeAnswer */.QG)(event.commentId, { text: waiting, notes: [], isPending: true }));
    if ((0,service_error/* isServiceError */.g)(made))
        runner.warning((0,service_error/* describeServiceError */.V)(made));
    return { answer: (0,service_error/* isServiceError */.g)(made) ? null : made.id, reason };
}
async function answerTo({ number, commentId }, github) {
    const found = await github.findComments(number, report_answer/* ANSWER_MARKER */.E);
    if ((0,service_error/* isServiceError */.g)(found))
        return null;
    for (const { id, body } of found) {
        const answer = (0,report_answer/* readAnswer */.JN)(body);
        if (answer?.to === commentId)
            return { id, isPending: answer.isPending };
    }
    return null;
}
/** Who edits a comment need not be who wrote it. */
function changedSince(typed, event) {
    if (typed === null)
        return 'nothing was done: the comment is gone.';
    const isSame = typed.body === event.body && typed.login === event.author.login && typed.type === 'User';
    return isSame ? null : 'nothing was done: the comment was edited since. Write a new one.';
}
async function follow(command, asked, permission) {
    if (command.name === null)
        return { ...help(), outcome: 'refused' };
    const { changes, onPull, run } = COMMANDS[command.name];
    if (onPull && !asked.isPull)
        return refuse('nothing was done: it is for pull requests.');
    const known = (0,service_error/* isServiceError */.g)(permission) ? 'none' : permission;
    const mayWrite = MAY_WRITE.has(known);
    if (changes && (0,service_error/* isServiceError */.g)(permission)) {
        return refuse(`nothing was done, since it is not known who may do it: ${(0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(permission))}.`);
    }
    if (changes && !mayWrite) {
        return refuse(`nothing was done. It needs write access, and yours is ${(0,escape_markdown/* code */.aY)(known)}.`);
    }
    return run({ ...asked, command, permission: known, mayWrite });
}
/** What commands may do is for the default branch to say: a checkout of anything else is not asked. */
async function readSettings(run, inputs, edges) {
    const checkout = await edges.openCheckout();
    const tree = 'reason' in checkout || checkout.label !== run.event.headSha ? null : checkout;
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, tree, edges.ruleIds);
    return 'errors' in read ? read : read.settings;
}
function eventsOf(answers, { number, author }, edges) {
    const at = when(edges);
    return answers.flatMap(({ command, answer, permission }) => {
        // Strangers must not be able to fill the memory.
        if (command.name === null || command.name === 'help' || !MAY_WRITE.has(permission))
            return [];
        const said = {
            by: author.login,
            permission,
            pull: number,
            outcome: answer.outcome,
            detail: command.rest.slice(0, 500),
        };
        const own = (answer.events ?? []).map((event) => (0,event_id/* withEventId */.K)(event));
        return [...own, (0,event_id/* withEventId */.K)({ type: 'command', at, command: command.name, ...said })];
    });
}
function textOf(answers) {
    const texts = answers.map(({ command, answer }) => {
        const typed = (0,escape_markdown/* code */.aY)(`/throughline ${command.word}`);
        if (command.name === null)
            return `${typed} is no command. ${answer.text}`;
        return answer.outcome === 'refused' ? `${typed}: ${answer.text}` : answer.text;
    });
    return [...new Set(texts)].join('\n\n');
}
async function say({ number }, answer, body, github, { runner }) {
    const said = answer === null ? await github.createComment(number, body) : await github.updateComment(answer, body);
    if ((0,service_error/* isServiceError */.g)(said))
        runner.warning(`${(0,service_error/* describeServiceError */.V)(said)}. The answer is in the step summary.`);
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

/***/ 55148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ deliverFix)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
;// CONCATENATED MODULE: ./src/report/fixes/commit-title.ts
// A fix's title, as a model or memory worded it, in; out: one line for a commit or pull request that steers nothing there: no
// skipped checks, no closed issue, nobody called.

function commitTitle(title, limit) {
    const line = (0,escape_markdown/* visibleLine */.P8)(title, 400)
        .replaceAll('`', '')
        .replace(/[@[\]]|#(?=\d)/g, ' ')
        // `GH-12` and an issue's address close it as well.
        .replace(/\bGH-(?=\d)/gi, 'GH ')
        .replace(/:\/\//g, ' ')
        .replace(/\bThis reverts commit\b/gi, 'This takes back commit')
        .replace(/\b(skip-checks|Throughline-Fix|Co-authored-by|Signed-off-by):/gi, '$1')
        .replace(/\s+/g, ' ')
        .trim();
    return (0,escape_markdown/* visibleLine */.P8)(line, limit) || 'Apply a fix';
}

// EXTERNAL MODULE: ./src/report/fixes/show-fixes.ts
var show_fixes = __webpack_require__(71227);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/fixes/judge-policy.ts + 3 modules
var judge_policy = __webpack_require__(86517);
// EXTERNAL MODULE: ./src/fixes/patch-digest.ts
var patch_digest = __webpack_require__(43062);
// EXTERNAL MODULE: ./src/fixes/place-patch.ts
var place_patch = __webpack_require__(77879);
// EXTERNAL MODULE: ./src/stories/check-fix.ts + 1 modules
var check_fix = __webpack_require__(40075);
;// CONCATENATED MODULE: ./src/stories/commands/verify-approved.ts
// A fix that a person approved in; out: the bytes to write, made anew from the files at the head, or why nothing is written.
// Whatever a comment says: the digest of these bytes must be the one that was approved.






const PLAIN_FILE = '100644';
async function verifyApproved(fix, settings, github) {
    if (!fix.isChecked)
        return { reason: 'it did not pass the checks' };
    const paths = [...new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path))];
    // Before anything is asked of GitHub: a path that no fix may touch is not even read.
    const early = (0,judge_policy/* judgePolicy */.C)(paths.map((path) => ({ path, before: null, after: '' })), policy(fix, settings));
    if (early.length > 0)
        return { reason: early.slice(0, 3).join('; ') };
    const files = await github.readFilesAt(fix.headSha, paths);
    if ((0,service_error/* isServiceError */.g)(files))
        return { reason: (0,service_error/* describeServiceError */.V)(files) };
    const texts = new Map();
    const marked = new Set();
    for (const [path, file] of files) {
        if (file === null)
            continue;
        if (file.mode !== PLAIN_FILE)
            return { reason: `\`${path}\` is no plain file (mode ${file.mode})` };
        const text = textOf(file.bytes);
        if (text?.hasMark)
            marked.add(path);
        texts.set(path, text?.text ?? null);
    }
    const placed = (0,place_patch/* placePatch */._F)(fix.patch, texts, (path) => files.get(path) != null);
    if ('reason' in placed)
        return { reason: `the patch does not apply: ${placed.reason}` };
    const told = (0,judge_policy/* judgePolicy */.C)(placed.files, policy(fix, settings));
    if (told.length > 0)
        return { reason: told.slice(0, 3).join('; ') };
    return sameBytes(fix, placed.files, marked);
}
function sameBytes(fix, placed, marked) {
    const files = placed.map(({ path, after }) => ({ path, bytes: (0,check_fix/* fileBytes */.sG)(after, marked.has(path)) }));
    const { digest, id } = (0,patch_digest/* patchDigest */.J)(fix.headSha, files);
    if (digest === fix.digest && id === fix.id)
        return { files };
    return { reason: 'the patch is not the one that was offered under this id: it or its comment was changed since' };
}
function policy(fix, settings) {
    return { ...(0,check_fix/* policyOf */.US)(settings), links: [], paths: [], byCode: fix.source === 'code' };
}
/** Null when the bytes cannot be given back exactly as they were. */
function textOf(bytes) {
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0))
        return null;
    const text = bytes.toString('utf8');
    return text.startsWith('\ufeff') ? { text: text.slice(1), hasMark: true } : { text, hasMark: false };
}

;// CONCATENATED MODULE: ./src/stories/commands/deliver-fix.ts
// An approved fix in; out: its bytes as a commit on a branch of its own with a pull request, or on the pull request's branch;
// and the workflow that failed, started for it. Told twice, it is written once.





const ACTIONS_LOGIN = 'github-actions[bot]';
const TRAILER = 'Throughline-Fix:';
async function deliverFix(delivery, github) {
    const { fix, pull, repository, settings } = delivery;
    const head = await github.readPullHead(pull);
    if ((0,service_error/* isServiceError */.g)(head))
        return refuse((0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(head)));
    if (!head.isOpen)
        return refuse('the pull request is closed');
    if (head.headRepository !== repository) {
        const whose = head.headRepository === null ? 'is gone' : `is ${(0,escape_markdown/* code */.aY)(head.headRepository)}, where this job cannot write`;
        return refuse(`the branch of this pull request lies in another repository: it ${whose}. Take the patch from the comment and commit it there`);
    }
    if (head.headSha !== fix.headSha)
        return moved(delivery, head, github);
    const approved = await verifyApproved(fix, settings, github);
    if ('reason' in approved)
        return refuse((0,escape_markdown/* prose */.CS)(approved.reason));
    const pushes = settings['push-to-pull-request'] && head.headRef !== head.defaultBranch;
    const branch = pushes ? head.headRef : await freeBranch(delivery, github);
    if (typeof branch !== 'string')
        return refuse((0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(branch)));
    const existing = pushes ? null : await ownCommit(branch, fix, github);
    if ((0,service_error/* isServiceError */.g)(existing))
        return refuse((0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(existing)));
    const commit = existing ??
        (await github.createCommit({ parent: fix.headSha, message: messageOf(delivery), files: approved.files }));
    if ((0,service_error/* isServiceError */.g)(commit))
        return refuse((0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(commit)));
    if (existing === null) {
        const error = await point(pushes, branch, commit, github);
        if (error !== null)
            return refuse(error);
    }
    if (pushes)
        return pushed(delivery, branch, commit, github);
    const known = existing === null ? null : await github.findPullOf(branch, head.headRef);
    const opened = known !== null && !(0,service_error/* isServiceError */.g)(known) ? known : await github.openPull(pullOf(delivery, branch, head.headRef));
    return told(delivery, { branch, commit, base: head.headRef, opened, isNew: existing === null }, github);
}
/** The head is another commit now: perhaps this very fix, pushed when the command was heard first. */
async function moved({ fix }, head, github) {
    const commit = await github.readCommitText(head.headSha);
    if (!(0,service_error/* isServiceError */.g)(commit) && isOwn(commit, fix)) {
        const text = `${(0,escape_markdown/* code */.aY)(fix.id)} is on the branch already: ${(0,escape_markdown/* code */.aY)(head.headSha.slice(0, 7))}.`;
        return { done: true, text, branch: head.headRef, commit: head.headSha, opened: null };
    }
    return refuse(`the fix was made for ${(0,escape_markdown/* code */.aY)(fix.headSha.slice(0, 7))}, and the branch is at ${(0,escape_markdown/* code */.aY)(head.headSha.slice(0, 7))} now. The next run tells whether it is still needed`);
}
/** `auto-fix/INCIDENT-ATTEMPT`; with the fix's id where an older fix has that name. */
async function freeBranch({ fix }, github) {
    const wanted = `auto-fix/${fix.incident}-${fix.attempt}`;
    const head = await github.branchHead(wanted);
    if (head === null || (0,service_error/* isServiceError */.g)(head))
        return head ?? wanted;
    const commit = await github.readCommitText(head);
    if ((0,service_error/* isServiceError */.g)(commit))
        return commit;
    return isOwn(commit, fix) ? wanted : `${wanted}-${fix.id.slice(0, 8)}`;
}
/** The commit of this fix on its branch; null when there is none. */
async function ownCommit(branch, fix, github) {
    const head = await github.branchHead(branch);
    if (head === null || (0,service_error/* isServiceError */.g)(head))
        return head;
    const commit = await github.readCommitText(head);
    if ((0,service_error/* isServiceError */.g)(commit))
        return commit;
    return isOwn(commit, fix) ? head : null;
}
function isOwn({ message, parents }, { digest, headSha }) {
    return parents[0] === headSha && message.split('\n').includes(`${TRAILER} ${digest}`);
}
/** Null, or why the branch could not be set. */
async function point(pushes, branch, commit, github) {
    if (pushes) {
        const error = await github.moveBranch(branch, commit);
        return error && (0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(error));
    }
    const made = await github.createBranch(branch, commit);
    if (made === 'created')
        return null;
    if (made === 'exists')
        return `the branch ${(0,escape_markdown/* code */.aY)(branch)} is there and holds something else`;
    return (0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(made));
}
function messageOf({ fix, pull, by }) {
    return `${commitTitle(fix.title, 70)}\n\nFix ${fix.id} of incident ${fix.incident}, approved by ${by} on #${pull}.\n\n${TRAILER} ${fix.digest}\n`;
}
function pullOf({ fix, pull, by }, branch, base) {
    const lines = [
        `<!-- throughline:auto-fix fix:${fix.id} incident:${fix.incident} -->`,
        `Mends what fails on #${pull}: ${(0,escape_markdown/* escapeText */.X1)(fix.title)}.`,
        '',
        `Approved by ${(0,escape_markdown/* escapeText */.X1)(by)} with ${(0,escape_markdown/* code */.aY)(`/throughline apply ${fix.id}`)}. It holds exactly the patch that was shown there, on top of ${fix.headSha}.`,
        '',
        ...fix.checks.map(show_fixes/* checkLine */.tY),
        ...fix.toTest.slice(0, 5).map((one) => `- to test: ${(0,escape_markdown/* escapeText */.X1)(one)}`),
    ];
    const title = `Fix for #${pull}: ${commitTitle(fix.title, 100)}`;
    return { branch, base, title, body: lines.join('\n') };
}
async function pushed({ fix, workflow, by }, branch, commit, github) {
    const text = [
        `Fix ${(0,escape_markdown/* code */.aY)(fix.id)} is pushed to ${(0,escape_markdown/* code */.aY)(branch)} as ${(0,escape_markdown/* code */.aY)(commit.slice(0, 7))}, approved by ${(0,escape_markdown/* escapeText */.X1)(by)}.`,
        await startWorkflow(workflow, branch, null, github),
    ];
    return { done: true, text: text.join('\n\n'), branch, commit, opened: null };
}
async function told({ fix, workflow, by, serverUrl, repository }, made, github) {
    const { branch, commit, base, opened, isNew } = made;
    const first = isNew
        ? `Fix ${(0,escape_markdown/* code */.aY)(fix.id)}, approved by ${(0,escape_markdown/* escapeText */.X1)(by)}, is commit ${(0,escape_markdown/* code */.aY)(commit.slice(0, 7))} on ${(0,escape_markdown/* code */.aY)(branch)}.`
        : `Fix ${(0,escape_markdown/* code */.aY)(fix.id)} stands on ${(0,escape_markdown/* code */.aY)(branch)} already.`;
    if ((0,service_error/* isServiceError */.g)(opened)) {
        const link = `${serverUrl}/${repository}/compare/${(0,escape_markdown/* encodePath */.O0)(base)}...${(0,escape_markdown/* encodePath */.O0)(branch)}?expand=1`;
        const why = (0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(opened));
        const text = `${first} The pull request was not opened: ${why}. [Open it yourself](${link}), or let the repository's settings allow GitHub Actions to create pull requests.`;
        return { done: true, text, branch, commit, opened: null };
    }
    const link = `Pull request [#${opened.number}](${opened.url}) brings it into ${(0,escape_markdown/* code */.aY)(base)}.`;
    const started = isNew ? await startWorkflow(workflow, branch, opened.author, github) : '';
    return { done: true, text: [`${first} ${link}`, started].filter(Boolean).join('\n\n'), branch, commit, opened };
}
const APP = "To have checks start by themselves, give this step an App's token as `github-token` (see docs/commands.md); what the job's own token pushes starts none.";
/** A push of the job's own token starts nothing; a dispatch is what it may start. */
async function startWorkflow(workflow, branch, author, github) {
    if (author !== null && author !== ACTIONS_LOGIN)
        return 'Its checks start by themselves.';
    if (workflow === null)
        return `No check was started for it. ${APP}`;
    const error = await github.dispatchWorkflow(workflow, branch);
    if (error === null)
        return `The workflow that failed runs for ${(0,escape_markdown/* code */.aY)(branch)} now.`;
    const why = error.status === 422 ? 'it has no `workflow_dispatch` among its triggers' : (0,escape_markdown/* prose */.CS)((0,service_error/* describeServiceError */.V)(error));
    return `The workflow that failed could not be started: ${why}. ${APP}`;
}
function refuse(reason) {
    return { done: false, text: reason };
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