"use strict";
exports.id = 7112;
exports.ids = [7112,9537];
exports.modules = {

/***/ 20137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withEventId),
/* harmony export */   U: () => (/* binding */ hasOwnId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// An event without its id in; out: the event with an id that the same fact always gets, so that doubles fall away.

function withEventId(event) {
    return { v: 1, id: idOf(event), ...event };
}
/** With another's id an event could keep that one from being told. */
function hasOwnId(event) {
    return event.id === idOf(event);
}
function idOf(event) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([event.type, ...identityOf(event)]), 'hex').slice(0, 24);
}
/** What makes the fact this fact. Never changed: events of other days would come back as new ones. */
function identityOf(event) {
    switch (event.type) {
        case 'incident':
            return [event.incident, event.run, event.attempt];
        case 'review':
            return [event.pull, event.sha];
        case 'fix-proposed':
            return [event.incident, event.fix];
        case 'fix-decided':
            return [event.incident, event.fix, event.decision, event.by, event.reason];
        case 'fix-applied':
            return [event.incident, event.fix, event.commit];
        case 'outcome':
            return [event.incident, event.fix, event.outcome, event.run];
        case 'resolved':
            return [event.incident, event.run];
        case 'spent':
            return [event.at, event.task, event.provider, event.model, event.inputTokens, event.outputTokens, event.pull];
        case 'command':
            return [event.at, event.pull, event.by, event.command, event.outcome];
    }
}


/***/ }),

/***/ 48692:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
// Texts as lines, in the counting of the whole product: a line ends at `\n`, `\r\n` or a lone `\r`.
function splitLines(text) {
    return text.split(/\r\n|\n|\r/);
}


/***/ }),

/***/ 73482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ reAnchor),
/* harmony export */   P: () => (/* binding */ linesBefore)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48692);
// A fix of an earlier day and today's files in; out: the same edits at the places where the same lines stand now, or null
// where they do not stand exactly once.

/** Where the same lines stand more than once, the place that moved less far than this is meant, if it is the only one. */
const NEAR = 20;
/** `texts`: the files that the patch names as they are now; null where there is none. */
function reAnchor({ patch, before }, texts) {
    if (patch.edits.length === 0 && patch.added.length === 0)
        return null;
    if (patch.added.some(({ path }) => (texts.get(path) ?? null) !== null))
        return null;
    const edits = [];
    const files = new Map();
    for (const [at, edit] of patch.edits.entries()) {
        const text = texts.get(edit.path) ?? null;
        if (text === null)
            return null;
        const lines = files.get(edit.path) ?? (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(text);
        files.set(edit.path, lines);
        const line = placeOf((0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(before[at] ?? ''), edit, lines);
        if (line === null)
            return null;
        edits.push({ ...edit, line, endLine: line + edit.endLine - edit.line });
    }
    return overlap(edits) ? null : { edits, added: patch.added };
}
/** The edited lines as they are, one text per edit; null where an edit is not within its file. */
function linesBefore(patch, texts) {
    const before = [];
    for (const { path, line, endLine } of patch.edits) {
        const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(texts.get(path) ?? '');
        if ((texts.get(path) ?? null) === null || line < 1 || endLine < line || endLine > lines.length)
            return null;
        before.push(lines.slice(line - 1, endLine).join('\n'));
    }
    return before;
}
function placeOf(wanted, edit, lines) {
    // White space alone anchors nothing.
    if (wanted.length !== edit.endLine - edit.line + 1 || wanted.every((line) => line.trim() === ''))
        return null;
    const found = [];
    for (let at = 0; at + wanted.length <= lines.length; at++) {
        if (wanted.every((line, offset) => lines[at + offset] === line))
            found.push(at + 1);
    }
    if (found.length === 1)
        return found[0];
    const near = found.filter((line) => Math.abs(line - edit.line) <= NEAR);
    return near.length === 1 ? near[0] : null;
}
function overlap(edits) {
    const ordered = [...edits].sort((a, b) => a.path.localeCompare(b.path) || a.line - b.line || a.startColumn - b.startColumn);
    return ordered.some((edit, at) => {
        const next = ordered[at + 1];
        if (next === undefined || next.path !== edit.path)
            return false;
        return next.line < edit.endLine || (next.line === edit.endLine && next.startColumn < edit.endColumn);
    });
}


/***/ }),

/***/ 59537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandModel: () => (/* binding */ commandModel)
});

// EXTERNAL MODULE: ./src/model/ask.ts
var ask = __webpack_require__(9736);
// EXTERNAL MODULE: ./src/prompts/cut-source.ts
var cut_source = __webpack_require__(50225);
// EXTERNAL MODULE: ./src/prompts/answer-shape.ts + 1 modules
var answer_shape = __webpack_require__(86615);
// EXTERNAL MODULE: ./src/prompts/data-block.ts
var data_block = __webpack_require__(50531);
// EXTERNAL MODULE: ./src/prompts/estimate-tokens.ts
var estimate_tokens = __webpack_require__(32720);
// EXTERNAL MODULE: ./src/prompts/system.ts
var system = __webpack_require__(30754);
;// CONCATENATED MODULE: ./src/prompts/question.ts
// A person's question, or an asset to explain, with what the graph knows in; the question to a model out.




const OUTPUT = 8_000;
function promptForQuestion(question, known, budget) {
    return question_ask('ask', `Answer this question of a person:\n${(0,data_block/* dataBlock */.g4)('question', '', question)}`, known, budget);
}
function promptForExplain(asset, known, budget) {
    const wanted = `Explain \`${oneLine(asset)}\`: what it is, where it comes from, who reads it, and what breaks when it changes.`;
    return question_ask('explain', wanted, known, budget);
}
function readProse(json, { sources }) {
    if (!(0,answer_shape/* isRecord */.u4)(json))
        return null;
    const answer = (0,answer_shape/* text */.Qq)(json.answer, 8000);
    if (answer === '')
        return null;
    const given = new Set(sources.map(({ path }) => path));
    const named = (0,answer_shape/* entries */.jO)(json.sources, 40).flatMap((one) => (typeof one === 'string' && given.has(one) ? [one] : []));
    return { answer, sources: [...new Set(named)] };
}
function question_ask(task, wanted, { facts, sources }, budget) {
    let free = budget - (0,estimate_tokens/* estimateTokens */.b)(system/* QUESTION_SYSTEM */.Ff + wanted);
    const lines = [];
    for (const fact of facts) {
        const line = (0,data_block/* oneLine */.TN)(fact, 600);
        const tokens = (0,estimate_tokens/* estimateTokens */.b)(line) + 1;
        if (tokens > free * 0.7)
            break;
        free -= tokens;
        lines.push(line);
    }
    const parts = [wanted, lines.length === 0 ? '' : `The graph says:\n${(0,data_block/* dataBlock */.g4)('graph', '', lines.join('\n'))}`];
    for (const { path, firstLine, lines: source } of sources) {
        const block = (0,data_block/* dataBlock */.g4)('source', path, (0,data_block/* numbered */.jN)(firstLine, source));
        const tokens = (0,estimate_tokens/* estimateTokens */.b)(block) + 2;
        if (tokens > free)
            continue;
        free -= tokens;
        parts.push(block);
    }
    return {
        task,
        system: system/* QUESTION_SYSTEM */.Ff,
        prompt: parts.filter((part) => part !== '').join('\n\n'),
        schema: answer_shape/* PROSE_SCHEMA */.e3,
        maxOutputTokens: OUTPUT,
    };
}

// EXTERNAL MODULE: ./src/prompts/read-issues.ts
var read_issues = __webpack_require__(8800);
;// CONCATENATED MODULE: ./src/prompts/redo.ts
// A fix that a person did not want, what the person said of it and the code that it edits in; the question for another one out.




const redo_OUTPUT = 12_000;
function promptForRedo(facts, budget) {
    const { incident, title, previous, doubts, feedback, sources } = facts;
    const parts = [
        `## Cause ${(0,data_block/* oneLine */.TN)(incident)}: a fix for it was proposed and not wanted`,
        (0,data_block/* dataBlock */.g4)('rejected-fix', title, previous),
        (0,data_block/* dataBlock */.g4)('feedback', '', feedback),
        doubts.length === 0 ? '' : (0,data_block/* dataBlock */.g4)('doubts', '', doubts.map((one) => (0,data_block/* oneLine */.TN)(one)).join('\n')),
    ].filter((part) => part !== '');
    let free = budget - (0,estimate_tokens/* estimateTokens */.b)(system/* REDO_SYSTEM */.fk + JSON.stringify(answer_shape/* ISSUES_SCHEMA */.vl.json) + parts.join('\n'));
    for (const { path, firstLine, lines } of sources) {
        const block = (0,data_block/* dataBlock */.g4)('source', path, (0,data_block/* numbered */.jN)(firstLine, lines));
        const tokens = (0,estimate_tokens/* estimateTokens */.b)(block) + 2;
        if (tokens > free)
            continue;
        free -= tokens;
        parts.push(block);
    }
    return {
        task: 'redo',
        system: system/* REDO_SYSTEM */.fk,
        prompt: parts.join('\n\n'),
        schema: answer_shape/* ISSUES_SCHEMA */.vl,
        maxOutputTokens: redo_OUTPUT,
    };
}

// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/fixes/patch-text.ts
var patch_text = __webpack_require__(89214);
// EXTERNAL MODULE: ./src/report/safe-markdown.ts
var safe_markdown = __webpack_require__(47403);
// EXTERNAL MODULE: ./src/stories/ask-edges.ts
var ask_edges = __webpack_require__(80327);
// EXTERNAL MODULE: ./src/stories/ask-model.ts + 1 modules
var ask_model = __webpack_require__(71732);
// EXTERNAL MODULE: ./src/stories/explain-review.ts + 1 modules
var explain_review = __webpack_require__(39957);
// EXTERNAL MODULE: ./src/stories/make-explanation.ts + 1 modules
var make_explanation = __webpack_require__(75126);
;// CONCATENATED MODULE: ./src/stories/command-model.ts
// What opens a model in; out: what commands ask of it: another attempt at a fix, and words to a question.













const PROMPT_BUDGET = 30_000;
const MOST_FILES = 10;
const AROUND = 30;
/** Where no key is set up a question has no trouble: its facts stand alone. */
function commandModel(openAsk) {
    const accounts = [];
    async function open(settings, pull) {
        const edges = await openAsk(settings, pull);
        accounts.push(edges.account);
        return edges;
    }
    return {
        accounts,
        async redo({ fix, feedback, tree, settings, pull }) {
            const edges = await open(settings, pull);
            return redo(fix, feedback, tree, edges);
        },
        async answer({ question, facts, settings, pull }) {
            const edges = await open(settings, pull);
            if (edges.models.length === 0)
                return { trouble: edges.troubles[0]?.message ?? '' };
            return answer(question, facts, edges);
        },
    };
}
async function redo(fix, feedback, tree, edges) {
    const start = edges.account.entries.length;
    const request = promptForRedo({
        incident: fix.incident,
        title: fix.title,
        previous: (0,patch_text/* patchText */.oW)(fix).join('\n'),
        doubts: fix.judgement.doubts,
        feedback,
        sources: await sourcesOf(fix, tree),
    }, roomOf(edges));
    const about = { causes: [fix.incident], log: null };
    const answered = await (0,ask_model/* askModel */.$e)(request, edges, (json) => (0,read_issues/* unusable */._)(json, about));
    const spending = (0,ask_edges/* spentOn */.g)(edges.account, start);
    if ((0,ask/* isTrouble */.KM)(answered))
        return { ...explain_review/* NOT_ASKED */.L, trouble: answered.message, spending };
    const read = (0,read_issues/* readIssues */.x)(answered.json, about);
    const edited = fix.patch.edits[0] ?? null;
    const place = { asset: fix.incident, path: edited?.path ?? null, line: edited?.line ?? null, clause: null };
    const subject = { find: () => place, mends: fix.mends, isMended: false };
    const { provider, model } = answered;
    const explained = read.issues.map((issue) => ({ issue, subject }));
    return {
        explanation: await (0,make_explanation/* makeExplanation */.e)(explained, tree, { provider, model, spending }, read.dropped),
        trouble: null,
        spending,
    };
}
async function sourcesOf({ patch }, tree) {
    const there = new Set(tree.files.map(({ path }) => path));
    const paths = [...new Set(patch.edits.map(({ path }) => path))]
        .filter((path) => there.has(path))
        .slice(0, MOST_FILES);
    const texts = paths.length === 0 ? [] : await tree.read(paths);
    return paths.flatMap((path, index) => {
        const lines = patch.edits.filter((edit) => edit.path === path).map(({ line }) => line);
        const text = texts[index];
        return text === null || text === undefined ? [] : (0,cut_source/* cutSource */.S)(path, text, lines, AROUND);
    });
}
async function answer(question, facts, edges) {
    const known = { facts: facts.split('\n').filter((line) => line.trim() !== ''), sources: [] };
    const start = edges.account.entries.length;
    const answered = await (0,ask_model/* askModel */.$e)(promptForQuestion(question, known, roomOf(edges)), edges, (json) => readProse(json, known) === null ? '`answer` must be a text' : null);
    if ((0,ask/* isTrouble */.KM)(answered))
        return { trouble: answered.message };
    const spent = (0,explanation/* spendingWords */.Qw)((0,ask_edges/* spentOn */.g)(edges.account, start));
    const footer = `in words by ${(0,escape_markdown/* code */.aY)(answered.model, 80)}, ${spent === '' ? 'from the cache' : spent}`;
    return { text: (0,safe_markdown/* safeMarkdown */.f)(readProse(answered.json, known).answer), footer };
}
function roomOf({ caps, account }) {
    return Math.min(PROMPT_BUDGET, caps.inputTokens - (0,ask_edges/* spentOn */.g)(account).inputTokens);
}


/***/ }),

/***/ 30622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ resolvedBy),
/* harmony export */   gG: () => (/* binding */ rememberResolved),
/* harmony export */   q7: () => (/* binding */ proposedEvents),
/* harmony export */   s4: () => (/* binding */ spentEvents)
/* harmony export */ });
/* harmony import */ var _memory_event_id__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20137);
/* harmony import */ var _memory_re_anchor__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73482);
// What just happened in; out: the events that say so, kept.


/** What failed longer ago and passes now is another story. */
const OPEN_DAYS = 30;
const DAY = 86_400_000;
/** The workflow passes: incidents of the same workflow and branch (or pull request) that were open are over. */
async function rememberResolved(target, pull, 
/** `owner/name` that the memory is of. */
repository, edge, say) {
    const memory = await edge.open();
    const since = new Date(Date.parse(target.createdAt) - OPEN_DAYS * DAY).toISOString();
    const failed = memory
        .ofType(['incident'], since)
        .filter((event) => event.at <= target.createdAt && event.run <= target.id && isOf(event, target, pull, repository));
    const events = resolvedBy(failed, memory.eventsOf([...new Set(failed.map(({ incident }) => incident))], ['resolved']), target);
    const unwritten = await edge.remember(events);
    if (unwritten !== null)
        say(unwritten);
}
/** One event for each incident that has not been over since it last happened. */
function resolvedBy(failed, resolved, target) {
    const open = new Map();
    for (const { incident, at } of failed)
        if (at > (open.get(incident) ?? ''))
            open.set(incident, at);
    for (const { incident, at } of resolved)
        if (at >= (open.get(incident) ?? '9'))
            open.delete(incident);
    return [...open.keys()].map((incident) => (0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({ type: 'resolved', at: target.createdAt, incident, run: target.id, sha: target.headSha }));
}
function isOf(event, target, pull, repository) {
    if (event.workflow !== target.name)
        return false;
    // A fork may call its branch as it likes: what it passes is over for its own pull request alone.
    if (target.headRepository !== repository)
        return pull !== null && event.pull === pull.number;
    return pull !== null && event.pull !== null ? event.pull === pull.number : event.branch === target.headBranch;
}
/** Fixes as they were shown, with what stands in their places now: what makes them findable in tomorrow's code. */
async function proposedEvents(fixes, head, at) {
    const events = [];
    for (const { id, incident, source, attempt, title, headSha, patch, isChecked, judgement } of fixes) {
        const paths = [...new Set(patch.edits.map(({ path }) => path))];
        const read = await head.read(paths);
        const before = (0,_memory_re_anchor__WEBPACK_IMPORTED_MODULE_1__/* .linesBefore */ .P)(patch, new Map(paths.map((path, place) => [path, read[place] ?? null])));
        if (before === null)
            continue;
        const { confidence } = judgement;
        const said = { fix: id, incident, source, attempt, title: title.slice(0, 500), headSha, patch, before };
        events.push((0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({ type: 'fix-proposed', at, ...said, isChecked, confidence }));
    }
    return events;
}
/** What a run spent on models, call by call; what came from cache cost nothing. */
function spentEvents(account, pull, now) {
    return account.entries
        .filter(({ spending }) => spending.calls > 0)
        .map(({ task, provider, model, spending: { inputTokens, outputTokens, usd } }, index) => 
    // Two calls alike are two calls.
    (0,_memory_event_id__WEBPACK_IMPORTED_MODULE_0__/* .withEventId */ .K)({
        type: 'spent',
        at: new Date(now + index).toISOString(),
        task,
        provider,
        model,
        inputTokens,
        outputTokens,
        usd,
        pull,
    }));
}


/***/ }),

/***/ 27112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wordAnswer: () => (/* binding */ wordAnswer)
/* harmony export */ });
/* harmony import */ var _command_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59537);
/* harmony import */ var _remember__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30622);
// What opens a model, and the memory, in; out: a way to put the facts about a question into words, with its costs remembered.


function wordAnswer({ openAsk, memory, clock, log }) {
    return async (question, facts, settings) => {
        const edges = await openAsk(settings, null);
        const { answer } = (0,_command_model__WEBPACK_IMPORTED_MODULE_0__.commandModel)(async () => edges);
        const answered = await answer({ question, facts, settings, pull: 0 });
        const unkept = await memory.remember((0,_remember__WEBPACK_IMPORTED_MODULE_1__/* .spentEvents */ .s4)(edges.account, null, clock.now()));
        if (unkept !== null)
            log(unkept);
        return answered;
    };
}


/***/ })

};
;