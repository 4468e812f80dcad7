"use strict";
exports.id = 9537;
exports.ids = [9537];
exports.modules = {

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


/***/ })

};
;