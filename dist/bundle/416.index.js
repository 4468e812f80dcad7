"use strict";
exports.id = 416;
exports.ids = [416,9543];
exports.modules = {

/***/ 10416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  closeWhatIsOpen: () => (/* binding */ closeWhatIsOpen),
  endByBug: () => (/* binding */ endByBug),
  endByMistakes: () => (/* binding */ endByMistakes)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/settings/settings-error.ts
var settings_error = __webpack_require__(9543);
// EXTERNAL MODULE: ./src/stories/sticky-comment.ts
var sticky_comment = __webpack_require__(42502);
;// CONCATENATED MODULE: ./src/stories/close-left-open.ts
// What a run left open on GitHub in; nothing left open out: its placeholder is gone, its check run is completed.

async function closeLeftOpen(left, github, ending) {
    const errors = await Promise.all([
        left.comment ? (0,sticky_comment/* releaseComment */.NR)(github, left.comment) : null,
        left.check ? closeCheck(left.check, github, ending) : null,
    ]);
    return errors.filter((error) => error !== null);
}
async function closeCheck(check, github, { conclusion, title, summary }) {
    // The run may have ended between GitHub's answer and our note of it.
    const id = check.id ?? (await github.findCheckRun(check.identity));
    return id === null ? null : github.completeCheckRun(id, conclusion, { title, summary }, []);
}

// EXTERNAL MODULE: ./src/stories/left-open.ts
var left_open = __webpack_require__(42277);
;// CONCATENATED MODULE: ./src/action/end-early.ts
// What ends a run before its report in; out: words for a person, nothing left open, and the build's fate.




/** The user can mend these, so the job fails and says where. */
function endByMistakes(mistakes, runner) {
    for (const mistake of mistakes) {
        const message = (0,settings_error.describeSettingsError)(mistake);
        if (mistake.path === null)
            runner.error(message);
        else {
            const place = { path: mistake.path, line: mistake.line, endLine: mistake.line, startColumn: mistake.column };
            runner.annotate({ level: 'error', title: 'Settings of Throughline', message, ...place });
        }
    }
    runner.summary(`### Settings of Throughline\n\n${mistakes.map((one) => `- ${(0,settings_error.describeSettingsError)(one)}`).join('\n')}`);
    runner.fail();
}
/** A fault of ours never fails the user's build; a check is never green because nothing ran. */
async function endByBug(error, run, runner) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const where = process.env.GITHUB_ACTION_REPOSITORY;
    const report = where ? ` Please report it: ${run.serverUrl}/${where}/issues` : ' Please report it.';
    runner.error(`Throughline has a bug and could not judge this change; the job stays green.${report}\n${stack}`);
    runner.summary(`### Throughline could not judge this change\n\nIt has a bug; the log has its stack.${report}`);
    await closeWhatIsOpen(runner, {
        conclusion: 'neutral',
        title: 'Could not judge this change: Throughline has a bug',
        summary: `The log of the [run](${run.url}) has the stack.${report}`,
    });
}
async function closeWhatIsOpen(runner, ending) {
    const left = (0,left_open/* readLeftOpen */.WC)(runner.saved(left_open/* STATE_NAME */.sf));
    if (left === null || (left.comment === null && left.check === null))
        return;
    const token = runner.input('github-token');
    runner.hide(token);
    const { openGitHub } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9730), __webpack_require__.e(7373), __webpack_require__.e(8240), __webpack_require__.e(5529)]).then(__webpack_require__.bind(__webpack_require__, 18240));
    const log = (line) => runner.info(line);
    const github = openGitHub({ token, repository: left.repository, apiUrl: process.env.GITHUB_API_URL, log });
    for (const error of await closeLeftOpen(left, github, ending))
        runner.notice((0,service_error/* describeServiceError */.V)(error));
    runner.save(left_open/* STATE_NAME */.sf, '');
}


/***/ }),

/***/ 82909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeServiceError),
/* harmony export */   g: () => (/* binding */ isServiceError)
/* harmony export */ });
// A call to a service that failed: expected trouble, so it is a value. It degrades a report and never fails a build.
function isServiceError(value) {
    return typeof value === 'object' && value !== null && value.kind === 'service-error';
}
/** `could not create the check run (403: …); it needs checks: write`. */
function describeServiceError(error) {
    const status = error.status === null ? '' : `${error.status}: `;
    const permission = error.refused && error.permission ? `; it needs \`${error.permission}\`` : '';
    return `could not ${error.call} (${status}${error.reason})${permission}`;
}


/***/ }),

/***/ 9543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSettingsError: () => (/* binding */ describeSettingsError)
/* harmony export */ });
// A mistake in a setting, with its place; out of it: the line that a person reads.
function describeSettingsError(error) {
    const place = error.path === null ? 'input' : `${error.path}:${error.line}:${error.column}`;
    const key = error.key === '' ? '' : ` \`${error.key}\``;
    return `${place}${key}: ${error.message}`.replace(/\p{Cc}+/gu, ' ');
}


/***/ }),

/***/ 97557:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ pendingBody),
/* harmony export */   Mf: () => (/* binding */ isSameRun),
/* harmony export */   dL: () => (/* binding */ withClaim),
/* harmony export */   jw: () => (/* binding */ readClaim),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   pe: () => (/* binding */ isSuperseded)
/* harmony export */ });
// The hidden line by which a run claims the comment of a pull request, and the report that a placeholder keeps below it.
const RUN_LINE = /^<!-- run:(\d{1,20}) attempt:(\d{1,9}) sha:([0-9a-f]{0,64})( pending)? -->$/;
const PREVIOUS = '<!-- throughline:previous -->';
const LONGEST_BODY = 65_536;
/** The claim stands on the second line, below the marker. */
function withClaim(body, claim) {
    const [marker = '', ...rest] = lines(body);
    const pending = claim.pending ? ' pending' : '';
    const line = `<!-- run:${claim.run} attempt:${claim.attempt} sha:${claim.sha}${pending} -->`;
    return [marker, line, ...rest].join('\n');
}
function readClaim(body) {
    const match = RUN_LINE.exec(lines(body)[1]?.trim() ?? '');
    if (!match)
        return null;
    return { run: Number(match[1]), attempt: Number(match[2]), sha: match[3], pending: match[4] !== undefined };
}
function isSameRun(one, other) {
    return one !== null && one.run === other.run && one.attempt === other.attempt;
}
/** A later run works for the same pull request, so what we know is out of date. A re-run may speak for its commit again. */
function isSuperseded(ours, theirs) {
    if (theirs === null)
        return false;
    if (theirs.run === ours.run)
        return theirs.attempt > ours.attempt;
    return theirs.run > ours.run && (theirs.sha !== ours.sha || ours.attempt === 1);
}
/** A placeholder that keeps the last report in sight, and lets a cancelled run put it back; null when it is too long. */
function pendingBody(placeholder, claim, existing) {
    const head = withClaim(placeholder, claim);
    const previous = existing === null ? null : reportIn(existing);
    if (previous === null)
        return head;
    const body = `${head.trimEnd()}\n\n${PREVIOUS}\n${previous}`;
    return body.length > LONGEST_BODY ? null : body;
}
/** The last report that a comment shows, be it the whole comment or kept below a placeholder; null when there is none. */
function reportIn(body) {
    if (!readClaim(body)?.pending)
        return body;
    const all = lines(body);
    const at = all.indexOf(PREVIOUS);
    return at < 0 ? null : all.slice(at + 1).join('\n');
}
function lines(body) {
    return body.split(/\r?\n/);
}


/***/ }),

/***/ 42277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WC: () => (/* binding */ readLeftOpen),
/* harmony export */   sf: () => (/* binding */ STATE_NAME),
/* harmony export */   vD: () => (/* binding */ writeLeftOpen)
/* harmony export */ });
// What a run has opened on GitHub and must close again, as the post step reads it from the job's state.
const STATE_NAME = 'throughline';
function writeLeftOpen(left) {
    return JSON.stringify(left);
}
/** Null when nothing was opened, or the main step never got that far. */
function readLeftOpen(text) {
    if (text === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 42502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ releaseComment),
/* harmony export */   Pg: () => (/* binding */ finishComment),
/* harmony export */   iO: () => (/* binding */ claimComment)
/* harmony export */ });
/* harmony import */ var _model_service_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82909);
/* harmony import */ var _comment_claim__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97557);
// The one comment of a pull request: claimed by a placeholder at the start, edited to the report at the end, given
// back when the run is cancelled. The later run wins; nothing is duplicated and no placeholder stays.


/** Null when the placeholder stands or a later run holds the comment. */
async function claimComment(edge, sticky, placeholder) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return found;
    if (found.length > 0)
        return claimExisting(edge, sticky, found, placeholder);
    const created = await edge.createComment(sticky.pull, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .pendingBody */ .KU)(placeholder, { ...sticky.claim, pending: true }, null));
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(created))
        return created;
    // Two runs may both have found nothing: the oldest comment stays.
    const all = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(all) || all.length < 2)
        return null;
    return claimExisting(edge, sticky, all, placeholder);
}
async function finishComment(edge, sticky, plan) {
    const claim = { ...sticky.claim, pending: false };
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return failed(found);
    const [comment] = found;
    if (!comment) {
        if (plan.kind !== 'report')
            return { kind: 'absent' };
        return published(await edge.createComment(sticky.pull, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    }
    const theirs = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(comment.body);
    if ((0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSuperseded */ .pe)(claim, theirs))
        return { kind: 'superseded', url: comment.url };
    await dropOthers(edge, found, comment);
    if (plan.kind === 'report')
        return published(await edge.updateComment(comment.id, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    const earlier = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(comment.body);
    if (earlier === null)
        return remove(edge, comment);
    if (plan.kind === 'resolved')
        return published(await edge.updateComment(comment.id, (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .withClaim */ .dL)(plan.body, claim)));
    if (!theirs?.pending)
        return { kind: 'published', url: comment.url };
    return published(await edge.updateComment(comment.id, earlier));
}
/** For a run that ends without a report: its placeholder goes, what stood before stands again. */
async function releaseComment(edge, sticky) {
    const found = await edge.findComments(sticky.pull, sticky.marker);
    if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(found))
        return found;
    for (const comment of found) {
        const claim = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(comment.body);
        if (!claim?.pending || !(0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(claim, sticky.claim))
            continue;
        const earlier = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .reportIn */ .kf)(comment.body);
        const answer = earlier === null ? await edge.deleteComment(comment.id) : await edge.updateComment(comment.id, earlier);
        if ((0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer))
            return answer;
    }
    return null;
}
async function claimExisting(edge, sticky, found, placeholder) {
    const oldest = found[0];
    await dropOthers(edge, found, oldest);
    const theirs = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .readClaim */ .jw)(oldest.body);
    const isOurs = theirs?.pending === true && (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSameRun */ .Mf)(theirs, sticky.claim);
    if (isOurs || (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .isSuperseded */ .pe)(sticky.claim, theirs))
        return null;
    const body = (0,_comment_claim__WEBPACK_IMPORTED_MODULE_1__/* .pendingBody */ .KU)(placeholder, { ...sticky.claim, pending: true }, oldest.body);
    if (body === null)
        return null;
    const answer = await edge.updateComment(oldest.id, body);
    return (0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer) ? answer : null;
}
async function dropOthers(edge, found, kept) {
    for (const comment of found) {
        if (comment.id !== kept.id)
            await edge.deleteComment(comment.id);
    }
}
async function remove(edge, comment) {
    const error = await edge.deleteComment(comment.id);
    // Somebody else may have deleted it meanwhile.
    return error && error.status !== 404 ? failed(error) : { kind: 'absent' };
}
function published(answer) {
    return (0,_model_service_error__WEBPACK_IMPORTED_MODULE_0__/* .isServiceError */ .g)(answer) ? failed(answer) : { kind: 'published', url: answer.url };
}
function failed(error) {
    return { kind: 'failed', error };
}


/***/ })

};
;