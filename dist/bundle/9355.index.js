"use strict";
exports.id = 9355;
exports.ids = [9355];
exports.modules = {

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

/***/ 59355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerCommand: () => (/* binding */ answerCommand)
/* harmony export */ });
/* harmony import */ var _model_service_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82909);
/* harmony import */ var _report_diagnosis_comment_sections__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23902);
/* harmony import */ var _report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37729);
/* harmony import */ var _read_commands__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1304);
// A comment that commands in; out: what was asked is done, for people who may ask it, and one comment says how it went.




const MAY_WRITE = new Set(['admin', 'maintain', 'write']);
const HELP = [
    'Commands stand alone on a line of a comment, from people with write access:',
    '- `/throughline rerun`: run the failed jobs of this pull request again',
    '- `/throughline help`: this',
    'More come with a later version: `explain`, `ask`, `ignore`, `apply`, `reject`, `redo`.',
];
async function answerCommand(run, edges) {
    const { event } = run;
    if (event.kind !== 'comment')
        return;
    const { author, commentId, number } = event;
    const { runner } = edges;
    // A bot that answers bots never ends.
    if (author.type !== 'User')
        return runner.notice(`Commands of ${author.login} are not followed: it is no person.`);
    const github = await edges.github();
    const heard = await github.acknowledge(commentId);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(heard))
        runner.notice((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(heard));
    else if (!heard.isNew)
        return runner.notice('This comment was answered before.');
    const permission = await github.permissionOf(author.login);
    const answers = [];
    for (const command of (0,_read_commands__WEBPACK_IMPORTED_MODULE_1__/* .readCommands */ .P4)(event.body))
        answers.push(await answer(command, permission, number, github));
    const said = await github.createComment(number, [...new Set(answers)].join('\n\n'));
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(said))
        runner.warning((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(said));
    runner.summary(answers.join('\n\n'));
}
async function answer(command, permission, pull, github) {
    const typed = (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`/throughline ${command.word}`);
    if (command.name === null)
        return `${typed} is no command. ${HELP.map(_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS).join('\n')}`;
    if (command.name === 'help')
        return HELP.map((line) => (line.startsWith('- ') ? `- ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(line.slice(2))}` : (0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(line))).join('\n');
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(permission))
        return `${typed}: nothing was done, since it is not known who may do it: ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(permission))}.`;
    if (!MAY_WRITE.has(permission))
        return `${typed}: nothing was done. It needs write access, and yours is ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(permission)}.`;
    if (command.name !== 'rerun')
        return `${typed} comes with a later version; nothing was done.`;
    return rerun(typed, pull, github);
}
/** The runs that the diagnosis of this pull request speaks of and that still fail. */
async function rerun(typed, pull, github) {
    const found = await github.findComments(pull, _report_diagnosis_comment_sections__WEBPACK_IMPORTED_MODULE_3__/* .DIAGNOSIS_MARKER */ .Rm);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return `${typed}: ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(found))}.`;
    const failed = found.flatMap(({ body }) => (0,_report_diagnosis_comment_sections__WEBPACK_IMPORTED_MODULE_3__/* .readSections */ .jn)(body)).filter(({ state }) => state === 'failed');
    if (failed.length === 0)
        return `${typed}: there is no failed run to start again.`;
    const lines = [];
    for (const { run } of failed) {
        const error = await github.rerunFailedJobs(run);
        lines.push(error
            ? `${typed}: run ${run}: ${(0,_report_escape_markdown__WEBPACK_IMPORTED_MODULE_2__/* .escapeText */ .X1)((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .describeServiceError */ .V)(error))}.`
            : `The failed jobs of run ${run} run again.`);
    }
    return lines.join('\n');
}


/***/ })

};
;