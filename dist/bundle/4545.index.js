"use strict";
exports.id = 4545;
exports.ids = [4545,6743];
exports.modules = {

/***/ 34929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dP: () => (/* binding */ affectedGraphData),
  SU: () => (/* binding */ wholeGraphData)
});

// UNUSED EXPORTS: graphData

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
;// CONCATENATED MODULE: ./src/report/html/page-data.ts
// What a page carries, as JSON: written by the report, read by the page's script. Everything in it is foreign text.
const MARKS = (/* unused pure expression or super */ null && (['', 'removed', 'added', 'changed', 'broken']));
/** Column of an edge that stands for none, and for every column. */
const NO_COLUMN = -1;
const EVERY_COLUMN = -2;

;// CONCATENATED MODULE: ./src/report/html/graph-data.ts
// Assets and references in, the compact graph of a page out. Equal graphs give equal data, whatever their order.


const CERTAINTIES = ['proven', 'likely', 'possible'];
/** All that runs today: history is left out, and the migrations that only stand in it. */
function wholeGraphData(graph) {
    const edges = graph.edges.filter((edge) => edge.live);
    const linked = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
    return graphData({ nodes: graph.nodes.filter((node) => node.kind !== 'migration' || linked.has(node.id)), edges });
}
/** `broken`: assets that a finding names. */
function affectedGraphData(graph, broken) {
    const data = graphData(graph);
    for (const node of data.nodes)
        if (broken.has(node.id) && node.mark === '')
            node.mark = 'broken';
    return data;
}
function graphData(source) {
    const nodes = collectNodes(source);
    const position = new Map(nodes.map((node, index) => [node.id, index]));
    const columns = nodes.map((node) => new Map(node.columns.map(([name], index) => [name, index])));
    const columnOf = (node, name) => {
        if (name === null)
            return NO_COLUMN;
        if (name === '*')
            return EVERY_COLUMN;
        const known = columns[node].get(name);
        if (known !== undefined)
            return known;
        nodes[node].columns.push([name, '', '']);
        columns[node].set(name, nodes[node].columns.length - 1);
        return nodes[node].columns.length - 1;
    };
    const merged = new Map();
    const sorted = [...source.edges].sort((a, b) => compare(sortKey(a), sortKey(b)));
    for (const edge of sorted) {
        if (edge.from === edge.to || edge.kind === 'defines')
            continue;
        const from = position.get(edge.to);
        const to = position.get(edge.from);
        const ends = [
            from,
            columnOf(from, edge.toColumn),
            to,
            columnOf(to, edge.fromColumn),
        ];
        const certainty = CERTAINTIES.indexOf(edge.certainty);
        const broken = edge.broken ? 1 : 0;
        const known = merged.get(`${ends}`);
        if (!known) {
            merged.set(`${ends}`, { ends, clauses: new Set([edge.clause]), certainty, broken });
            continue;
        }
        known.clauses.add(edge.clause);
        known.certainty = Math.min(known.certainty, certainty);
        known.broken = Math.max(known.broken, broken);
    }
    const clauses = [];
    const clauseIds = new Map();
    const edges = [...merged.values()].map(({ ends, clauses: names, certainty, broken }) => {
        const text = [...names].sort().join(', ');
        if (!clauseIds.has(text)) {
            clauseIds.set(text, clauses.length);
            clauses.push(text);
        }
        return [...ends, clauseIds.get(text), certainty, broken];
    });
    return { nodes, edges: edges.sort(byEnds), clauses, left: source.left ?? 0 };
}
function collectNodes({ nodes, edges }) {
    const data = new Map();
    for (const node of nodes) {
        data.set(node.id, {
            id: node.id,
            kind: node.kind,
            name: shortName(node.id, node.name),
            path: node.path,
            line: node.line,
            mark: (node.mark ?? ''),
            columns: node.columns.map((column) => [column.name, column.type, (column.mark ?? '')]),
        });
    }
    for (const { from, to, path, line } of edges) {
        for (const id of [from, to]) {
            if (data.has(id))
                continue;
            const kind = id.slice(0, Math.max(0, id.indexOf(':')));
            data.set(id, { id, kind, name: (0,asset_name/* assetName */.SM)(id), path: id === from ? path : '', line, mark: '', columns: [] });
        }
    }
    return [...data.values()].sort((a, b) => compare(a.id, b.id));
}
function shortName(id, name) {
    return (0,asset_name/* assetName */.SM)(id) || name;
}
function sortKey(edge) {
    return [edge.to, edge.toColumn ?? '', edge.from, edge.fromColumn ?? '', edge.clause].join('\u0000');
}
function byEnds(a, b) {
    return a[0] - b[0] || a[2] - b[2] || a[1] - b[1] || a[3] - b[3];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 4577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ reviewData),
  U: () => (/* binding */ shownPaths)
});

// EXTERNAL MODULE: ./src/report/asset-name.ts
var asset_name = __webpack_require__(58736);
// EXTERNAL MODULE: ./src/report/describe-change.ts
var describe_change = __webpack_require__(43266);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/group-findings.ts
var group_findings = __webpack_require__(1992);
// EXTERNAL MODULE: ./src/report/show-fix.ts
var show_fix = __webpack_require__(76743);
;// CONCATENATED MODULE: ./src/report/html/excerpt.ts
// The lines of a file and a place in it in, a few lines around it out.
const AROUND = 2;
/** A place that spans a whole statement shows its first lines. */
const MOST_LINES = 12;
const WIDEST = 400;
/** Files are asked for once per place, so each is taken apart once. */
function lineReader(readFile) {
    const known = new Map();
    return (path) => {
        if (!known.has(path))
            known.set(path, readFile?.(path)?.split(/\r\n|\n|\r/) ?? null);
        return known.get(path) ?? null;
    };
}
function excerptAt(place, readLines) {
    const lines = readLines(place.path);
    if (lines === null || place.line < 1 || place.line > lines.length)
        return null;
    const first = Math.max(1, place.line - AROUND);
    const last = Math.min(lines.length, place.endLine + AROUND, first + MOST_LINES - 1);
    return {
        firstLine: first,
        lines: lines.slice(first - 1, last).map((line) => (line.length > WIDEST ? `${line.slice(0, WIDEST)}…` : line)),
        line: place.line,
        startColumn: place.startColumn,
        endLine: place.endLine,
        endColumn: place.endColumn,
    };
}
/** One line without its indentation; empty when unknown. */
function codeAt(path, line, readLines) {
    return (readLines(path)?.[line - 1] ?? '').trim().slice(0, 160);
}

// EXTERNAL MODULE: ./src/report/html/graph-data.ts + 1 modules
var graph_data = __webpack_require__(34929);
;// CONCATENATED MODULE: ./src/report/html/trail-graph.ts
// Findings in, the graph of their trails out: what is drawn when no graph came with the review.

function trailGraph(findings) {
    const nodes = new Map();
    const edges = [];
    for (const finding of findings) {
        const { asset, column, path, line } = finding;
        const last = finding.trail.at(-1);
        const steps = last?.asset === asset ? finding.trail : [...finding.trail, { asset, column, path, line }];
        for (const [index, step] of steps.entries()) {
            const place = { path: step.path, line: step.line, startColumn: 1, endLine: step.line, endColumn: 1 };
            let node = nodes.get(step.asset);
            if (!node) {
                const kind = ((0,asset_name/* assetKind */.Dr)(step.asset) || 'sql-file');
                node = { id: step.asset, kind, name: (0,asset_name/* assetName */.SM)(step.asset), columns: [], mark: null, ...place };
                nodes.set(step.asset, node);
            }
            if (step.column !== null && !node.columns.some((known) => known.name === step.column)) {
                const mark = index === 0 ? 'changed' : null;
                node.columns.push({ name: step.column, type: '', nullable: true, default: null, line: step.line, mark });
            }
            const before = steps[index - 1];
            if (!before)
                continue;
            edges.push({
                from: step.asset,
                fromColumn: step.column,
                to: before.asset,
                toColumn: before.column,
                kind: 'reads',
                clause: index === steps.length - 1 ? finding.clause : 'select',
                certainty: finding.certainty,
                live: true,
                type: '',
                definedAt: null,
                broken: true,
                ...place,
            });
        }
    }
    return { nodes: [...nodes.values()], edges, left: 0 };
}

// EXTERNAL MODULE: ./src/report/html/verdict-words.ts
var verdict_words = __webpack_require__(90551);
;// CONCATENATED MODULE: ./src/report/html/review-data.ts
// A review, where it was published and the texts of files in; what its page carries out.










/** Files whose lines the page shows: read them before, for `readFile` answers at once. */
function shownPaths(review) {
    const paths = new Set();
    for (const finding of [...review.findings, ...review.ignored]) {
        paths.add(finding.path);
        for (const { path } of finding.trail)
            paths.add(path);
        for (const { path } of finding.fix?.edits ?? [])
            paths.add(path);
    }
    return [...paths].sort();
}
function reviewData(review, context, readFile) {
    const readLines = lineReader(readFile);
    const { broken, possible, old } = (0,group_findings/* splitByWeight */.eT)(review);
    const findings = [];
    const groups = [];
    const sets = [
        ['new', broken],
        ['new', possible],
        ['old', old],
        ['accepted', review.ignored],
    ];
    for (const [state, members] of sets) {
        for (const group of (0,group_findings/* groupFindings */.kG)(members)) {
            const first = findings.length;
            const change = (0,describe_change/* changeBehind */.n5)(review.changes, group.findings[0]);
            for (const finding of group.findings) {
                const message = (0,describe_change/* besideHeading */.Pg)(finding.message, change);
                findings.push({ ...findingData(finding, state, readLines, readFile), message });
            }
            groups.push({
                ...groupHeading(group.findings[0], group.changedAsset, review),
                members: group.findings.map((_, index) => first + index),
            });
        }
    }
    const named = new Set(broken.map((finding) => finding.asset));
    return {
        schemaVersion: 1,
        kind: 'review',
        title: context?.pull ? `${context.repository} #${context.pull}` : (context?.repository ?? ''),
        verdict: (0,verdict_words/* verdictWords */.L)(review, context?.accepted ?? false),
        facts: reviewFacts(review, context),
        blobUrl: blobUrl(context),
        inWords: (0,explanation/* explanationData */._g)(context?.explained),
        changes: review.changes.map(changeData),
        groups,
        findings,
        problems: review.problems.map(({ path, line, reason }) => ({ path, line, reason })),
        graph: (0,graph_data/* affectedGraphData */.dP)(review.affected ?? trailGraph([...broken, ...possible]), named),
    };
}
function findingData(finding, state, readLines, readFile) {
    const { id, rule, severity, certainty, asset, column, path, line, clause, message, help, fix } = finding;
    return {
        ...{ id, rule, severity, certainty, state, asset, column, path, line, clause, message, help },
        name: (0,asset_name/* assetName */.SM)(asset, column),
        reason: finding.reason ?? '',
        excerpt: excerptAt(finding, readLines),
        trail: finding.trail.map((step) => ({
            asset: step.asset,
            column: step.column,
            name: (0,asset_name/* assetName */.SM)(step.asset, step.column),
            path: step.path,
            line: step.line,
            code: codeAt(step.path, step.line, readLines),
        })),
        fix: fix ? { verified: fix.verified, diff: readFile ? (0,show_fix/* showFix */.F)([finding], readFile) : [] } : null,
    };
}
function groupHeading(first, changedAsset, review) {
    const change = (0,describe_change/* changeBehind */.n5)(review.changes, first);
    if (change)
        return { text: (0,describe_change/* describeChange */.uQ)(change), path: change.path, line: change.line };
    const origin = first.trail[0];
    return {
        text: (0,describe_change/* describeAsset */.S6)(changedAsset ?? first.asset),
        path: origin?.path ?? null,
        line: origin?.line ?? 1,
    };
}
function changeData(change) {
    const mark = /-(?:removed|renamed)$/.test(change.kind)
        ? 'removed'
        : change.kind.endsWith('-added')
            ? 'added'
            : 'changed';
    const { path, line, asset, column } = change;
    return {
        mark: change.kind.endsWith('-renamed') ? 'changed' : mark,
        text: (0,describe_change/* describeChange */.uQ)(change),
        path,
        line,
        asset,
        column,
    };
}
function reviewFacts(review, context) {
    const facts = [{ name: 'Change', value: `${shortRevision(review.base)} → ${shortRevision(review.head)}` }];
    if (review.severity !== 'none')
        facts.push({ name: 'Severity', value: review.severity });
    const { files, nodes, edges, ms } = review.stats;
    facts.push({
        name: 'Read',
        value: `${files.toLocaleString('en-US')} files, ${nodes.toLocaleString('en-US')} assets, ${edges.toLocaleString('en-US')} references`,
    });
    const milliseconds = context?.milliseconds || ms.total || 0;
    if (milliseconds > 0)
        facts.push({ name: 'Time', value: `${(milliseconds / 1000).toFixed(1)} s` });
    if (context)
        facts.push({ name: 'Investigation', value: context.investigation });
    if (context?.accepted && context.acceptedBy)
        facts.push({ name: 'Accepted by', value: context.acceptedBy });
    return facts;
}
function shortRevision(revision) {
    return /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 7) : revision;
}
/** Only a web address may become a link. */
function blobUrl(context) {
    if (!context || !/^https?:\/\/[^\s"'<>]+$/.test(context.serverUrl))
        return null;
    return `${context.serverUrl}/${(0,escape_markdown/* encodePath */.O0)(context.repository)}/blob/${(0,escape_markdown/* encodePath */.O0)(context.headSha)}/`;
}


/***/ }),

/***/ 90551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictWords),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _group_findings__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1992);
// A review in, its verdict out as a word, a tone and what it counts.

function verdictWords(review, accepted) {
    const unread = new Set(review.problems.map((problem) => problem.path)).size;
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_0__/* .splitByWeight */ .eT)(review);
    if (review.stats.nodes === 0 && review.findings.length === 0) {
        const detail = unread > 0 ? `${count(unread, 'file was', 'files were')} not understood.` : 'No database schema was found.';
        return { word: 'Nothing to judge', detail, tone: 'unsure' };
    }
    const files = new Set(broken.map((finding) => finding.path)).size;
    const breaks = `${count(broken.length, 'place breaks', 'places break')} in ${count(files, 'file', 'files')}.`;
    if (review.verdict === 'unsafe') {
        return { word: accepted ? 'Unsafe, but accepted' : 'Unsafe', detail: breaks, tone: accepted ? 'warn' : 'bad' };
    }
    if (review.verdict === 'unknown') {
        const files = `${count(unread, 'file was', 'files were')} not understood.`;
        return { word: 'Not sure', detail: broken.length > 0 ? `${breaks} ${files}` : files, tone: 'unsure' };
    }
    if (broken.length > 0)
        return { word: 'Safe, with remarks', detail: breaks, tone: 'warn' };
    const rest = possible.length > 0 ? ` ${count(possible.length, 'place', 'places')} to look at.` : '';
    return { word: 'Safe', detail: `Nothing breaks.${rest}`, tone: 'good' };
}
function count(number, one, many) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 76743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ showFix)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// The fixes of findings in, a diff that shows them out.

const MAX_LINES = 40;
const MAX_WIDTH = 240;
/** Lines of a diff with one hunk per edited line; empty when no finding has edits or no text can be read. */
function showFix(findings, readFile) {
    if (!readFile)
        return [];
    const shown = showAdded(findings);
    const hunks = [...editsByPlace(findings)];
    for (const [index, [path, edits]] of hunks.entries()) {
        const hunk = showHunk(path, edits, readFile);
        if (shown.length + hunk.length > MAX_LINES && shown.length > 0) {
            const left = hunks.length - index;
            shown.push(`# ${left} more ${left === 1 ? 'file' : 'files'}`);
            break;
        }
        shown.push(...hunk.slice(0, MAX_LINES));
    }
    return shown;
}
function showAdded(findings) {
    const added = new Map(findings.flatMap(({ fix }) => fix?.added ?? []).map((file) => [file.path, file.text]));
    const shown = [];
    for (const [path, text] of added) {
        const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
        if (shown.length + lines.length > MAX_LINES && shown.length > 0)
            continue;
        shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)} (new file) @@`);
        shown.push(...lines.slice(0, MAX_LINES).map((line) => `+${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`));
    }
    return shown;
}
function editsByPlace(findings) {
    const seen = new Set();
    const byPath = new Map();
    for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
        const key = [edit.path, edit.line, edit.startColumn, edit.endLine, edit.endColumn, edit.text].join('\0');
        if (seen.has(key))
            continue;
        seen.add(key);
        const edits = byPath.get(edit.path);
        if (edits)
            edits.push(edit);
        else
            byPath.set(edit.path, [edit]);
    }
    return byPath;
}
function showHunk(path, edits, readFile) {
    const text = readFile(path);
    if (text === null)
        return [];
    const lines = text.split(/\r\n|\n|\r/);
    const shown = [];
    const sorted = [...edits].sort((a, b) => a.line - b.line || a.startColumn - b.startColumn);
    let at = 0;
    while (at < sorted.length) {
        const block = [sorted[at]];
        let end = sorted[at].endLine;
        while (at + block.length < sorted.length && sorted[at + block.length].line <= end) {
            const next = sorted[at + block.length];
            end = Math.max(end, next.endLine);
            block.push(next);
        }
        const start = block[0].line;
        const before = lines.slice(start - 1, end);
        if (before.length === end - start + 1) {
            const after = applyToLines(before, start, block);
            shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)}:${start} @@`);
            shown.push(...diffLines(before, after));
        }
        at += block.length;
    }
    return shown;
}
/** Lines that stay, as before a function that is added behind them, are told once. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const rows = (mark, lines) => lines.map((line) => `${mark}${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`);
    return [
        ...rows(' ', before.slice(0, head)),
        ...rows('-', before.slice(head, before.length - tail)),
        ...rows('+', after.slice(head, after.length - tail)),
        ...rows(' ', before.slice(before.length - tail)),
    ];
}
/** Lines that become empty by the edit are taken out of the picture; the edit itself decides about the file. */
function applyToLines(lines, firstLine, edits) {
    let text = lines.join('\n');
    for (const edit of [...edits].reverse()) {
        const start = offset(lines, edit.line - firstLine, edit.startColumn);
        const end = offset(lines, edit.endLine - firstLine, edit.endColumn);
        text = text.slice(0, start) + edit.text + text.slice(Math.max(start, end));
    }
    return text.trim() === '' ? [] : text.split(/\r\n|\n|\r/);
}
function offset(lines, index, column) {
    let sum = 0;
    for (let at = 0; at < index; at++)
        sum += lines[at].length + 1;
    return sum + Math.min(column - 1, lines[index]?.length ?? 0);
}


/***/ }),

/***/ 44545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readShown: () => (/* binding */ readShown)
/* harmony export */ });
/* harmony import */ var _report_html_review_data__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4577);
// A tree and its review in, the texts of the files that the report shows lines of out: read before, for writers do not wait.

async function readShown(after, review) {
    const paths = new Set((0,_report_html_review_data__WEBPACK_IMPORTED_MODULE_0__/* .shownPaths */ .U)(review));
    const there = after ? after.files.filter((file) => paths.has(file.path)).map((file) => file.path) : [];
    const texts = there.length > 0 ? await after.read(there) : [];
    const byPath = new Map(there.map((path, index) => [path, texts[index] ?? null]));
    return (path) => byPath.get(path) ?? null;
}


/***/ })

};
;