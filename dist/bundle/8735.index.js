"use strict";
exports.id = 8735;
exports.ids = [8735];
exports.modules = {

/***/ 18735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent),
  readEventLines: () => (/* binding */ readEventLines),
  V: () => (/* binding */ writeEventLines)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./src/model/failure.ts
// What a failed run's log says went wrong, where and whose trouble it is. The JSON of INTERFACES.md, section 3.
const FAILURE_KINDS = [
    'compile',
    'type',
    'test',
    'snapshot',
    'lint',
    'dependency-conflict',
    'missing-dependency',
    'missing-file',
    'container',
    'workflow-config',
    'permission',
    'network',
    'rate-limit',
    'timeout',
    'out-of-memory',
    'disk',
    'runner',
    'migration',
    'data-test',
    'security-scan',
    'performance',
    'cancelled',
    'unknown',
];
const FAILURE_ORIGINS = (/* unused pure expression or super */ null && (['change', 'drift', 'infrastructure', 'flaky', 'unknown']));
const FAILURE_ACTIONS = (/* unused pure expression or super */ null && (['patch', 'rerun', 'human']));

// EXTERNAL MODULE: ./src/model/proposal.ts
var proposal = __webpack_require__(68623);
;// CONCATENATED MODULE: ./src/memory/event-schema.ts
// What each kind of event must look like before it is believed: closed types, bounded texts, paths that stay inside.



const word = schemas/* string */.YjP().max(200);
const event_schema_name = schemas/* string */.YjP().max(500);
const event_schema_text = schemas/* string */.YjP().max(8000);
const hex = schemas/* string */.YjP().regex(/^[0-9a-f]{1,64}$/);
const count = schemas/* number */.aig().int().min(0).max(Number.MAX_SAFE_INTEGER);
const pull = count.nullable();
const time = schemas/* string */.YjP().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/);
const path = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .refine((value) => isInside(value), { error: 'leaves the repository' });
const base = { id: schemas/* string */.YjP().regex(/^[0-9a-f]{8,64}$/), at: time, v: schemas/* literal */.euz(1) };
const place = { line: count.min(1), startColumn: count.min(1), endLine: count.min(1), endColumn: count.min(1) };
const content = schemas/* string */.YjP().max(200_000);
const patch = schemas/* object */.Ikc({
    edits: schemas/* array */.YOg(schemas/* object */.Ikc({ path, ...place, text: content })).max(500),
    added: schemas/* array */.YOg(schemas/* object */.Ikc({ path, text: content })).max(200),
});
const ofFix = { fix: hex, incident: hex };
const eventSchema = schemas/* discriminatedUnion */.gMt('type', [
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('incident'),
        incident: hex,
        kind: schemas/* enum */.k5n(FAILURE_KINDS),
        origin: word,
        tool: word.nullable(),
        test: event_schema_text.nullable(),
        text: event_schema_text,
        exact: schemas/* array */.YOg(hex).max(50),
        template: schemas/* union */.KCZ([hex, schemas/* literal */.euz('')]),
        workflow: event_schema_name,
        job: event_schema_name,
        run: count,
        attempt: count,
        branch: event_schema_name.nullable(),
        sha: word,
        pull,
        paths: schemas/* array */.YOg(schemas/* string */.YjP().max(1000)).max(200),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('review'),
        pull,
        sha: word,
        verdict: word,
        broken: schemas/* array */.YOg(schemas/* object */.Ikc({ rule: word, asset: event_schema_name })).max(50),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('fix-proposed'),
        ...ofFix,
        source: schemas/* enum */.k5n(proposal/* FIX_SOURCES */.R),
        attempt: count,
        title: event_schema_name,
        headSha: word,
        patch,
        before: schemas/* array */.YOg(content).max(500),
        isChecked: schemas/* boolean */.zMY(),
        confidence: schemas/* number */.aig().min(0).max(1),
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('fix-decided'),
        ...ofFix,
        decision: schemas/* enum */.k5n(['approved', 'rejected', 'redo']),
        by: word,
        reason: event_schema_text,
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('fix-applied'), ...ofFix, branch: event_schema_name, commit: word, pull, by: word }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('outcome'),
        ...ofFix,
        outcome: schemas/* enum */.k5n(['merged', 'closed', 'green', 'red', 'reverted']),
        run: count.nullable(),
    }),
    schemas/* object */.Ikc({ ...base, type: schemas/* literal */.euz('resolved'), incident: hex, run: count, sha: word }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('spent'),
        task: word,
        provider: word,
        model: word,
        inputTokens: count,
        outputTokens: count,
        usd: schemas/* number */.aig().min(0).max(1e9).nullable(),
        pull,
    }),
    schemas/* object */.Ikc({
        ...base,
        type: schemas/* literal */.euz('command'),
        command: word,
        by: word,
        permission: word,
        pull: count,
        outcome: schemas/* enum */.k5n(['done', 'refused']),
        detail: event_schema_text,
    }),
]);
function isInside(value) {
    if (value.startsWith('/') || value.includes('\\') || value.includes('\0') || /^[A-Za-z]:/.test(value))
        return false;
    return value
        .split('/')
        .every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}

;// CONCATENATED MODULE: ./src/memory/event-lines.ts
// Events to JSON Lines and back: a line that is damaged or not one of ours becomes a Problem, the others stand.

/** Longer lines are not even parsed. */
const MAX_LINE = 1024 * 1024;
/** Problems told of one file: a file of another kind would make one of every line. */
const MAX_PROBLEMS = 20;
function writeEventLines(events) {
    return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}
/** `path` names the file in what is told of it. Doubles within the text fall away. */
function readEventLines(text, path) {
    const lines = [];
    const problems = [];
    const seen = new Set();
    let untold = 0;
    let number = 0;
    for (const line of text.split('\n')) {
        number++;
        if (line.trim() === '')
            continue;
        const read = readEvent(line);
        if ('reason' in read) {
            if (problems.length < MAX_PROBLEMS)
                problems.push({ path, line: number, reason: `not understood: ${read.reason}` });
            else
                untold++;
        }
        else if (!seen.has(read.event.id)) {
            seen.add(read.event.id);
            lines.push({ event: read.event, line });
        }
    }
    if (untold > 0)
        problems.push({ path, line: number, reason: `not understood: ${untold} more lines` });
    return { lines, problems };
}
/** One line, or one note of a comment. */
function readEvent(line) {
    if (line.length > MAX_LINE)
        return { reason: `a line of ${line.length} characters` };
    let json;
    try {
        json = JSON.parse(line);
    }
    catch {
        return { reason: 'no JSON' };
    }
    const read = eventSchema.safeParse(json);
    if (read.success)
        return { event: read.data };
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    return { reason: `no event of this version${where === '' ? '' : ` (\`${where.slice(0, 80)}\`)`}` };
}


/***/ }),

/***/ 68623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FIX_SOURCES)
/* harmony export */ });
// A fix that a person may apply with one comment: which bytes it changes, where it comes from and what was checked of it.
const FIX_SOURCES = ['code', 'memory', 'model'];


/***/ })

};
;