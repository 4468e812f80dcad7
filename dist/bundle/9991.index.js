"use strict";
exports.id = 9991;
exports.ids = [9991];
exports.modules = {

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

/***/ 39991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishForwarded: () => (/* binding */ publishForwarded)
});

// UNUSED EXPORTS: FORWARDED_ARTIFACT

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/comment.ts
var comment = __webpack_require__(54231);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(41300);
;// CONCATENATED MODULE: ./src/report/read-review-json.ts
// The JSON of a review that somebody else's job wrote in; the review out, or null. A stranger's word: shape and sizes are
// checked, fixes and acceptances are left out, and whoever shows it escapes every text.


const LARGEST = 8 * 1024 * 1024;
const read_review_json_name = schemas/* string */.YjP().max(1000);
const sentence = schemas/* string */.YjP().max(4000);
const position = schemas/* number */.aig().int().min(1).max(10_000_000);
const count = schemas/* number */.aig().min(0).max(1e12);
const place = { path: read_review_json_name, line: position, startColumn: position, endLine: position, endColumn: position };
const word = schemas/* string */.YjP().regex(/^[a-z][a-z-]{0,60}$/);
const read_review_json_finding = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(/^[0-9a-f]{4,64}$/),
    rule: word,
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.o),
    certainty: schemas/* enum */.k5n(['proven', 'likely', 'possible']),
    introduced: schemas/* boolean */.zMY(),
    asset: read_review_json_name,
    column: read_review_json_name.nullable(),
    changedAsset: read_review_json_name.nullable(),
    ...place,
    clause: word,
    message: sentence,
    help: sentence,
    trail: schemas/* array */.YOg(schemas/* object */.Ikc({ asset: read_review_json_name, column: read_review_json_name.nullable(), path: read_review_json_name, line: position })).max(50),
    cause: read_review_json_name,
});
const change = schemas/* object */.Ikc({
    kind: word,
    asset: read_review_json_name,
    column: read_review_json_name.nullable(),
    renamedTo: read_review_json_name.nullable(),
    before: sentence.nullable(),
    after: sentence.nullable(),
    path: read_review_json_name,
    line: position,
    endLine: position,
});
const review = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    base: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/),
    head: schemas/* string */.YjP().regex(/^[0-9a-f]{7,64}$/),
    verdict: schemas/* enum */.k5n(['safe', 'unsafe', 'unknown']),
    severity: schemas/* enum */.k5n(finding/* SEVERITIES */.o),
    changes: schemas/* array */.YOg(change).max(5000),
    findings: schemas/* array */.YOg(read_review_json_finding).max(5000),
    problems: schemas/* array */.YOg(schemas/* object */.Ikc({ path: read_review_json_name, line: position, reason: sentence })).max(5000),
    stats: schemas/* object */.Ikc({
        files: count,
        extracted: count,
        fromCache: count,
        nodes: count,
        edges: count,
        ms: schemas/* record */.g1P(read_review_json_name, schemas/* number */.aig()),
    }),
});
function readReviewJson(text) {
    if (text.length > LARGEST)
        return null;
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return null;
    }
    const read = review.safeParse(json);
    if (!read.success)
        return null;
    const { changes, findings } = read.data;
    return {
        ...read.data,
        changes: changes.map((one) => ({ ...one, kind: one.kind, ...COLUMNS })),
        findings: findings.map((one) => ({
            ...one,
            clause: one.clause,
            fix: null,
        })),
        ignored: [],
    };
}
const COLUMNS = { startColumn: 1, endColumn: 1 };

// EXTERNAL MODULE: ./src/report/without-hidden-lines.ts
var without_hidden_lines = __webpack_require__(90565);
// EXTERNAL MODULE: ./src/stories/sticky-comment.ts
var sticky_comment = __webpack_require__(42502);
;// CONCATENATED MODULE: ./src/stories/publish-forwarded.ts
// A finished run of a fork's pull request in; out: the review that it kept as an artifact, as the comment that its own token
// could not write. The artifact is a stranger's word: nothing of it is run, followed or trusted, and no check is set by it.





/** As the README's first job calls it. */
const FORWARDED_ARTIFACT = 'throughline-review';
async function publishForwarded(run, runId, edges) {
    const github = await edges.github();
    const found = await readForwarded(runId, github);
    if ((0,service_error/* isServiceError */.g)(found))
        return edges.runner.warning(`${(0,service_error/* describeServiceError */.V)(found)}. Nothing was published.`);
    if ('reason' in found)
        return edges.runner.notice(`Nothing was published: ${found.reason}.`);
    const { target, pull, review } = found;
    const context = contextOf(review, target, pull, run, edges);
    const sticky = {
        pull: pull.number,
        marker: comment/* COMMENT_MARKER */.JO,
        claim: { run: run.id, attempt: run.attempt, sha: target.headSha, pending: false },
    };
    const isWorth = (0,comment/* isWorthComment */.CA)(review);
    const body = withSource(isWorth ? (0,comment/* writeComment */.HF)(review, context) : (0,comment/* writeResolvedComment */.fD)(review, context), target);
    const result = await (0,sticky_comment/* finishComment */.Pg)(github, sticky, { kind: isWorth ? 'report' : 'resolved', body });
    if (result.kind === 'failed')
        edges.runner.warning((0,service_error/* describeServiceError */.V)(result.error));
    edges.runner.output('verdict', review.verdict);
    edges.runner.output('comment-url', urlOf(result));
    edges.runner.summary(body);
}
/**
 * What does not fit together is not published: another event, a head that moved on. Which commit the review names says
 * nothing: it is the merge that was checked out, or whatever a stranger wrote.
 */
async function readForwarded(runId, github) {
    const target = await github.readRun(runId);
    if ((0,service_error/* isServiceError */.g)(target))
        return target;
    if (target.event !== 'pull_request')
        return { reason: `run ${runId} is none of a pull request` };
    const pull = await github.pullOfRun(target);
    if ((0,service_error/* isServiceError */.g)(pull))
        return pull;
    if (pull === null)
        return { reason: `run ${runId} belongs to no open pull request` };
    if (!pull.isCurrent)
        return { reason: 'the pull request has moved on since' };
    const artifacts = await github.listArtifacts(runId);
    if ((0,service_error/* isServiceError */.g)(artifacts))
        return artifacts;
    const artifact = artifacts.find(({ name }) => name === FORWARDED_ARTIFACT);
    if (artifact === undefined)
        return { reason: `run ${runId} kept no artifact \`${FORWARDED_ARTIFACT}\`` };
    const read = await github.readArtifact(artifact, (name) => /^[\w.-]{1,100}\.json$/.test(name));
    if ((0,service_error/* isServiceError */.g)(read))
        return read;
    const [file] = read.files;
    const review = file === undefined ? null : readReviewJson(new TextDecoder().decode(file.bytes));
    if (review === null)
        return { reason: 'the artifact holds no review that can be read' };
    return { target, pull, review };
}
/** Says whose word it is, below the headline. */
function withSource(body, { url, id }) {
    const [marker = '', headline = '', ...rest] = body.split('\n');
    const source = `> Written by [run ${id}](${url}) of the fork itself, with the workflow as the fork has it. It sets no check.`;
    return `${marker}\n${(0,without_hidden_lines/* withoutHiddenLines */.a)([headline, '', source, ...rest].join('\n'))}`;
}
function contextOf(review, target, pull, run, { version }) {
    return {
        repository: run.repository,
        headSha: target.headSha,
        baseSha: review.base,
        pull: pull.number,
        serverUrl: run.serverUrl,
        runUrl: target.url,
        investigation: String(target.id),
        version,
        accepted: false,
        milliseconds: 0,
    };
}
function urlOf(result) {
    return result.kind === 'published' || result.kind === 'superseded' ? result.url : '';
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