"use strict";
exports.id = 4541;
exports.ids = [4541];
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

/***/ 69809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readIncidentNotes),
/* harmony export */   Y: () => (/* binding */ writeIncidentNote)
/* harmony export */ });
/* harmony import */ var _memory_event_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18735);
/* harmony import */ var _outside_fences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73812);
// The hidden line by which a later run finds what an earlier one diagnosed, even where nothing else could be kept.


const LINE = /^<!-- throughline:incident (\{.{1,12000}\}) -->$/gm;
function writeIncidentNote(note) {
    // `--` would end the comment.
    return `<!-- throughline:incident ${JSON.stringify(note).replaceAll('--', '-\\u002d')} -->`;
}
/** Every note in a comment's text; what is not one of ours is passed over. */
function readIncidentNotes(body) {
    return [...(0,_outside_fences__WEBPACK_IMPORTED_MODULE_1__/* .outsideFences */ .K)(body).matchAll(LINE)].flatMap(([, json]) => {
        try {
            const note = JSON.parse(json);
            return isNote(note) ? [withEvent(note)] : [];
        }
        catch {
            return [];
        }
    });
}
function isNote(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { incident, kind, exact, template, at, pull } = value;
    const texts = [incident, kind, template, at];
    return (texts.every((text) => typeof text === 'string' && text.length <= 200) &&
        Array.isArray(exact) &&
        exact.length <= 10 &&
        exact.every((one) => typeof one === 'string' && /^[0-9a-f]{1,64}$/.test(one)) &&
        (pull === null || Number.isSafeInteger(pull)));
}
function withEvent({ event, ...note }) {
    const read = event === undefined ? null : (0,_memory_event_lines__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(JSON.stringify(event));
    return read !== null && 'event' in read && read.event.type === 'incident' ? { ...note, event: read.event } : note;
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

/***/ 4541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diagnoseRun: () => (/* binding */ diagnoseRun)
});

// EXTERNAL MODULE: ./src/evidence/judge-run.ts
var judge_run = __webpack_require__(99922);
;// CONCATENATED MODULE: ./src/evidence/toolchain-changes.ts
// The beginnings of a failing and a passing log in; out: what of the runner and its tools is another version now.
/** Where a runner and the set-up actions say what they are. The first match of a name counts. */
const FACTS = [
    ['runner image', /^Image: (\S+)/],
    ['runner image version', /^Version: (\d{8}[\d.]*)/],
    ['runner', /^Current runner version: '([\d.]+)'/],
    ['operating system', /^(Ubuntu|Windows Server \d+|macOS|Mac OS X) ?([\d.]+)?/],
    ['node', /^(?:node: |Node version: |Found in cache @ .*\/node\/)(v?\d+\.\d+\.\d+)/],
    ['python', /Successfully set up (?:CPython|PyPy) \(([\d.]+)\)/],
    ['go', /^(?:Setup go version spec |Successfully set up Go version |go version go)([\d.]+)/],
    ['java', /^(?:openjdk version|java version) "([^"]+)"/],
    ['ruby', /^ruby ([\d.]+)/],
    ['rust', /^(?:rustc|info: installed .*? - rustc) ([\d.]+)/],
    ['npm', /^npm: (\d+\.\d+\.\d+)/],
    ['pnpm', /^(?:pnpm: )(\d+\.\d+\.\d+)/],
    ['docker', /^ Version: {2,}(\d+\.\d+\.\d+)/],
];
/** Facts stand in the set-up, so the first lines are enough; the caller gives them cleaned. */
function readToolchain(lines) {
    const found = new Map();
    for (const line of lines) {
        for (const [name, pattern] of FACTS) {
            if (found.has(name))
                continue;
            const match = pattern.exec(line.trimEnd());
            if (match)
                found.set(name, match.slice(1).filter(Boolean).join(' '));
        }
        const action = /^Download action repository '([^'@]+)@([^']+)' \(SHA:([0-9a-f]{7})/.exec(line);
        if (action)
            found.set(`action ${action[1]}`, `${action[2]} (${action[3]})`);
    }
    return found;
}
function toolchainChanges(failing, passing) {
    const before = readToolchain(passing);
    return [...readToolchain(failing)].flatMap(([name, to]) => {
        const from = before.get(name);
        return from === undefined || from === to ? [] : [{ name, from, to }];
    });
}

// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(91109);
// EXTERNAL MODULE: ./src/failures/signature/masks.ts
var masks = __webpack_require__(78023);
;// CONCATENATED MODULE: ./src/failures/signature/set-signature.ts
// The signatures of all failures of one run in, one that is equal for the same set again out.


/** Neither order nor repetition counts; null for a run without failures, whose trouble has no name. */
function setSignature(signatures) {
    if (signatures.length === 0)
        return null;
    return {
        exact: (0,fingerprint/* fingerprint */.R)('exact-set', masks/* MASKS_VERSION */.l, ...distinct(signatures.map((signature) => signature.exact))),
        template: (0,fingerprint/* fingerprint */.R)('template-set', masks/* MASKS_VERSION */.l, ...distinct(signatures.map((signature) => signature.template))),
    };
}
function distinct(hashes) {
    return [...new Set(hashes)].sort();
}

// EXTERNAL MODULE: ./src/model/ask.ts
var ask = __webpack_require__(9736);
// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/memory/event-id.ts
var event_id = __webpack_require__(20137);
;// CONCATENATED MODULE: ./src/memory/incident-event.ts
// A diagnosis in; out: what is remembered of it. Texts are masked and redacted already.

const MOST_PATHS = 12;
function incidentEvent(diagnosis) {
    const { run, primary, jobs, incident, pull } = diagnosis;
    const failures = jobs.flatMap((job) => job.diagnosis?.failures ?? []);
    const paths = failures.flatMap(({ locations }) => locations.map(({ path }) => path.slice(0, 300)));
    const event = (0,event_id/* withEventId */.K)({
        type: 'incident',
        at: withoutFraction(run.createdAt),
        incident,
        kind: primary?.kind ?? 'unknown',
        origin: primary?.origin ?? 'unknown',
        tool: primary?.tool?.slice(0, 100) ?? null,
        test: primary?.test?.slice(0, 400) ?? null,
        text: primary?.signature.text.slice(0, 800) ?? '',
        exact: [...new Set(failures.map(({ signature }) => signature.exact))].slice(0, 10),
        template: primary?.signature.template ?? '',
        workflow: run.name.slice(0, 200),
        job: jobs[0]?.job.slice(0, 200) ?? '',
        run: run.id,
        attempt: run.attempt,
        branch: run.headBranch?.slice(0, 255) ?? null,
        sha: run.headSha,
        pull: pull?.number ?? null,
        paths: [...new Set(paths)].slice(0, MOST_PATHS),
    });
    return event;
}
function withoutFraction(time) {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? '1970-01-01T00:00:00Z' : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/report/diagnosis/comment-sections.ts
var comment_sections = __webpack_require__(23902);
// EXTERNAL MODULE: ./src/report/diagnosis/incident-note.ts
var incident_note = __webpack_require__(69809);
// EXTERNAL MODULE: ./src/memory/event-note.ts
var event_note = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/report/answer.ts
var answer = __webpack_require__(89846);
// EXTERNAL MODULE: ./src/stories/commands/deliver-fix.ts + 2 modules
var deliver_fix = __webpack_require__(55148);
;// CONCATENATED MODULE: ./src/stories/auto-apply.ts
// A diagnosis with its offered fixes in; out: a fix that memory knows to help, as a pull request without a command, for those who
// switched that on. Never for forks, never for what a model or code proposes for the first time.





const BY = 'auto-apply';
/** Events that tell what was done; none when nothing was. */
async function autoApply(diagnosis, fixes, { run, settings, at }, github) {
    const { pull, run: failed } = diagnosis;
    // What runs for a change may be steered by it; the end of another run is the default branch's own job.
    const isTrusted = run.event.kind === 'workflow-run' && failed.headRepository === run.repository;
    const fix = fixes.find((one) => isKnown(one, settings));
    if (!settings['auto-apply'] || !isTrusted || pull === null || !fix)
        return [];
    const answers = await github.findComments(pull.number, answer/* ANSWER_MARKER */.E);
    if ((0,service_error/* isServiceError */.g)(answers) || answers.some(({ body }) => (0,answer/* readAnswer */.JN)(body)?.to === failed.id))
        return [];
    const { repository, serverUrl } = run;
    const { workflow } = failed;
    const delivered = await (0,deliver_fix/* deliverFix */.h)({ fix, workflow, pull: pull.number, by: BY, settings, repository, serverUrl }, github);
    const ids = { at, fix: fix.id, incident: fix.incident, by: BY };
    const events = !delivered.done
        ? []
        : [
            (0,event_id/* withEventId */.K)({ type: 'fix-decided', ...ids, decision: 'approved', reason: 'auto-apply' }),
            (0,event_id/* withEventId */.K)({
                type: 'fix-applied',
                ...ids,
                branch: delivered.branch,
                commit: delivered.commit,
                pull: delivered.opened?.number ?? null,
            }),
        ];
    const text = delivered.done ? delivered.text : `The known fix was not applied: ${delivered.text}.`;
    await github.createComment(pull.number, (0,answer/* writeAnswer */.QG)(failed.id, { text, notes: [(0,event_note/* writeEventNotes */.j)(events)].filter(Boolean), isPending: false }));
    return events;
}
function isKnown({ source, isChecked, judgement, record }, settings) {
    return (source === 'memory' &&
        isChecked &&
        judgement.confidence >= settings['kb-min-confidence'] &&
        (record?.succeeded ?? 0) >= settings['kb-min-success']);
}

// EXTERNAL MODULE: ./src/prompts/changed-lines.ts
var changed_lines = __webpack_require__(75625);
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
;// CONCATENATED MODULE: ./src/prompts/diagnosis.ts
// A diagnosis with its evidence in; one question about why the run failed out, ranked and cut to a budget of tokens.





const MOST_FAILURES = 12;
const MOST_EXCERPT = 120;
const MOST_SUSPECTS = 10;
const MOST_CHANGED = 120;
const OUTPUT = 14_000;
/** `budget`: tokens of the whole question. The failures come first, and always; what else has room follows by its rank. */
function promptForDiagnosis(facts, budget) {
    let free = budget - (0,estimate_tokens/* estimateTokens */.b)(system/* DIAGNOSIS_SYSTEM */.I6 + JSON.stringify(answer_shape/* ISSUES_SCHEMA */.vl.json));
    const parts = [];
    for (const [rank, part] of partsOf(facts).entries()) {
        const tokens = (0,estimate_tokens/* estimateTokens */.b)(part) + 2;
        if (tokens > free && rank > 0)
            continue;
        parts.push(part);
        free -= tokens;
    }
    return {
        task: 'diagnosis',
        system: system/* DIAGNOSIS_SYSTEM */.I6,
        prompt: parts.join('\n\n'),
        schema: answer_shape/* ISSUES_SCHEMA */.vl,
        maxOutputTokens: OUTPUT,
    };
}
function partsOf({ diagnosis, sources, patches, similar }) {
    const failures = failuresOf(diagnosis);
    return [
        `${headOf(diagnosis)}\n\n${failures.slice(0, 1).map(writeFailure).join('')}`,
        ...failures.slice(1, 3).map(writeFailure),
        suspectsOf(diagnosis),
        ...alternate(sources.map(({ path, firstLine, lines }) => (0,data_block/* dataBlock */.g4)('source', path, (0,data_block/* numbered */.jN)(firstLine, lines))), patches.map(({ path, lines }) => (0,data_block/* dataBlock */.g4)('changed-lines', path, (0,changed_lines/* writeChanged */.CQ)(lines, MOST_CHANGED)))),
        ...failures.slice(3, MOST_FAILURES).map(writeFailure),
        similar.length === 0 ? '' : (0,data_block/* dataBlock */.g4)('earlier-incidents', '', similar.map((one) => (0,data_block/* oneLine */.TN)(one)).join('\n')),
    ].filter((part) => part !== '');
}
function headOf({ run, incident, primary, confidence, ruledOut, advice }) {
    const origin = primary === null ? 'unknown' : primary.origin;
    return [
        `## Cause ${incident}: the workflow "${(0,data_block/* oneLine */.TN)(run.name, 100)}" failed (event ${run.event}, commit ${run.headSha.slice(0, 12)})`,
        `Found by code: origin ${origin}; what to do: ${(0,data_block/* oneLine */.TN)(advice.text)}`,
        ...confidence.reasons.map((one) => `- for: ${(0,data_block/* oneLine */.TN)(one)}`),
        ...confidence.doubts.map((one) => `- against: ${(0,data_block/* oneLine */.TN)(one)}`),
        ...ruledOut.map((one) => `- ruled out: ${(0,data_block/* oneLine */.TN)(one)}`),
    ].join('\n');
}
function failuresOf({ jobs, primary }) {
    const all = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
    return primary === null ? all : [primary, ...all.filter((failure) => failure !== primary)];
}
function writeFailure({ kind, tool, code, test, message, locations, excerpt }) {
    const facts = [kind, tool, code, test].filter((one) => one !== null).map((one) => (0,data_block/* oneLine */.TN)(one));
    const places = locations.slice(0, 8).map(({ path, line }) => (0,data_block/* oneLine */.TN)(line === null ? path : `${path}:${line}`));
    const lines = excerpt.text === '' ? message.split('\n') : excerpt.text.split('\n');
    return [
        `### Failure: ${facts.join(', ')}${places.length === 0 ? '' : ` at ${places.join(', ')}`}`,
        (0,data_block/* dataBlock */.g4)('log', (0,data_block/* oneLine */.TN)(message.split('\n')[0], 100), (0,data_block/* numbered */.jN)(excerpt.startLine, lines.slice(0, MOST_EXCERPT))),
    ].join('\n');
}
/** With what changed of dependencies, toolchain and workflows: they are suspects like any other. */
function suspectsOf({ suspects }) {
    if (suspects.length === 0)
        return '';
    const lines = suspects.slice(0, MOST_SUSPECTS).map(({ kind, title, reasons, path, line, commit }, at) => {
        const place = path === null ? '' : ` at ${path}${line === null ? '' : `:${line}`}`;
        const by = commit === null ? '' : ` [${commit.sha.slice(0, 7)} ${commit.title}]`;
        return (0,data_block/* oneLine */.TN)(`${at + 1}. ${kind}: ${title}${place} — ${reasons.join('; ')}${by}`, 600);
    });
    return `## Suspects, most suspect first\n${(0,data_block/* dataBlock */.g4)('suspects', '', lines.join('\n'))}`;
}
function alternate(one, other) {
    const mixed = [];
    for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
        mixed.push(...one.slice(at, at + 1), ...other.slice(at, at + 1));
    }
    return mixed;
}

// EXTERNAL MODULE: ./src/prompts/read-issues.ts
var read_issues = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/stories/ask-edges.ts
var ask_edges = __webpack_require__(80327);
// EXTERNAL MODULE: ./src/stories/ask-model.ts + 1 modules
var ask_model = __webpack_require__(71732);
// EXTERNAL MODULE: ./src/stories/explain-review.ts + 1 modules
var explain_review = __webpack_require__(39957);
// EXTERNAL MODULE: ./src/stories/make-explanation.ts + 1 modules
var make_explanation = __webpack_require__(75126);
;// CONCATENATED MODULE: ./src/stories/explain-diagnosis.ts
// A diagnosis with its evidence in; what a model says of it out, with a fix where it proposes one that stands in the code.









const PROMPT_BUDGET = 40_000;
const MOST_SOURCES = 10;
const MOST_PATCHES = 12;
const AROUND = 18;
/** A changed file this short is shown whole. */
const SHORT = 160;
async function explainDiagnosis(diagnosis, evidence, edges) {
    const { primary, incident } = diagnosis;
    if (edges === null || primary === null)
        return explain_review/* NOT_ASKED */.L;
    // Code has said that the code is not to blame: nothing to mend, and words enough.
    const isNobodys = primary.origin === 'infrastructure' || primary.origin === 'flaky';
    if (isNobodys)
        return explain_review/* NOT_ASKED */.L;
    if (edges.models.length === 0)
        return { ...explain_review/* NOT_ASKED */.L, trouble: edges.troubles[0]?.message ?? null };
    const start = edges.account.entries.length;
    const facts = await factsOf(diagnosis, evidence);
    const room = Math.min(PROMPT_BUDGET, edges.caps.inputTokens - (0,ask_edges/* spentOn */.g)(edges.account).inputTokens);
    const about = { causes: [incident], log: logLines(diagnosis) };
    const answer = await (0,ask_model/* askModel */.$e)(promptForDiagnosis(facts, room), edges, (json) => (0,read_issues/* unusable */._)(json, about));
    const spending = (0,ask_edges/* spentOn */.g)(edges.account, start);
    if ((0,ask/* isTrouble */.KM)(answer))
        return { explanation: null, trouble: answer.message, spending };
    const read = (0,read_issues/* readIssues */.x)(answer.json, about);
    const { provider, model } = answer;
    const explained = read.issues.map((issue) => ({ issue, subject: subjectOf(diagnosis, evidence.head) }));
    const tree = evidence.head ?? NO_TREE;
    const explanation = await (0,make_explanation/* makeExplanation */.e)(explained, tree, { provider, model, spending }, read.dropped);
    return { explanation, trouble: null, spending };
}
const NO_TREE = { label: '', files: [], problems: [], read: async (paths) => paths.map(() => null) };
async function factsOf(diagnosis, evidence) {
    const { head, files, similar } = evidence;
    const rank = new Map(diagnosis.suspects.map(({ path }, at) => [path, at]));
    const patches = files
        .filter(({ patch }) => patch !== null)
        .sort((a, b) => (rank.get(a.path) ?? rank.size) - (rank.get(b.path) ?? rank.size))
        .slice(0, MOST_PATCHES)
        .map(({ path, patch }) => ({ path, lines: (0,changed_lines/* patchLines */.UZ)(patch) }));
    return {
        diagnosis,
        sources: head === null ? [] : await sourcesOf(diagnosis, head),
        patches,
        similar: [...similar],
    };
}
/** Around the failing places, then what is suspected. */
async function sourcesOf(diagnosis, head) {
    const there = new Set(head.files.map(({ path }) => path));
    const lines = new Map();
    const places = [
        ...failuresOf(diagnosis).flatMap(({ locations }) => locations),
        ...diagnosis.suspects.flatMap(({ path, line }) => (path === null ? [] : [{ path, line }])),
    ];
    for (const { path, line } of places) {
        if (!there.has(path))
            continue;
        const known = lines.get(path) ?? [];
        lines.set(path, line === null ? known : [...known, line]);
    }
    const paths = [...lines.keys()].slice(0, MOST_SOURCES);
    const texts = paths.length === 0 ? [] : await head.read(paths);
    return paths.flatMap((path, index) => {
        const text = texts[index];
        if (text === null || text === undefined)
            return [];
        const length = text.split('\n').length;
        if (length <= SHORT)
            return (0,cut_source/* cutSource */.S)(path, text, [1], length);
        return (0,cut_source/* cutSource */.S)(path, text, lines.get(path), AROUND).slice(0, 4);
    });
}
function logLines(diagnosis) {
    return failuresOf(diagnosis).flatMap(({ excerpt, message }) => [...excerpt.text.split('\n'), ...message.split('\n')]);
}
function subjectOf(diagnosis, head) {
    const there = new Set(head?.files.map(({ path }) => path));
    const failing = failuresOf(diagnosis).flatMap(({ locations }) => locations);
    return {
        find(named) {
            const match = /^(.{1,300}?)(?::(\d{1,7}))?(?::\d{1,5})?$/.exec(named);
            const path = match?.[1] ?? '';
            const line = match?.[2] === undefined ? null : Number(match[2]);
            const isKnown = there.has(path) || failing.some((place) => place.path === path);
            if (isKnown)
                return { asset: path, path, line, clause: null };
            // The failure as a whole, whatever it is called.
            const [first] = failing;
            const asset = diagnosis.primary?.test ?? first?.path ?? diagnosis.run.name;
            return { asset, path: first?.path ?? null, line: first?.line ?? null, clause: null };
        },
        mends: [diagnosis.incident],
        isMended: false,
    };
}

// EXTERNAL MODULE: ./src/stories/propose-fixes.ts
var propose_fixes = __webpack_require__(74461);
;// CONCATENATED MODULE: ./src/stories/fixes-of-run.ts
// A diagnosed run with the evidence around it in; out: the fixes that can be offered for it, made by code first.

/** Farther away nothing is suspect any more. */
const FARTHEST = 3;
/** What needs no model: fixes that helped before, and what code can mend. */
async function fixesOfRun(diagnosis, source, 
/** From memory, best first. */
known, edges) {
    const byCode = source.around === null ? null : fixByCode(diagnosis, source.around);
    return checkFixesOfRun(diagnosis, source, byCode === null ? known : [byCode, ...known], edges);
}
async function checkFixesOfRun(diagnosis, { head, around, settings }, proposals, edges) {
    const { incident, run } = diagnosis;
    if (head === null || head.label !== run.headSha || proposals.length === 0)
        return propose_fixes/* NO_FIXES */.Gf;
    const region = regionOf(diagnosis, around);
    const subject = { headSha: run.headSha, incident, attempt: 1, tree: head, settings, region };
    return (0,propose_fixes/* offerFixes */.mO)(proposals, subject, trialOf(around, settings, edges));
}
/** Code mends what the change breaks where the run fails, or what the database no longer knows. */
function fixByCode({ jobs }, { review, names }) {
    const failures = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
    const failing = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
    const isMeant = (finding) => failing.has(finding.path) || names.some((name) => isAbout(finding, name));
    const meant = (review?.findings ?? []).filter((finding) => finding.introduced && isMeant(finding));
    // One cause is mended whole: half a rename fails again in the next place.
    const causes = new Set(meant.map(({ cause }) => cause));
    return (0,propose_fixes/* proposeByCode */.x6)((review?.findings ?? []).filter(({ cause }) => causes.has(cause)));
}
function isAbout({ trail, changedAsset }, { asset, column, gone }) {
    if (gone === null)
        return false;
    const [root] = trail;
    const isSame = root !== undefined && root.asset === asset && (column === null || root.column === column);
    return isSame || (changedAsset === asset && column === null);
}
function regionOf({ jobs, suspects }, around) {
    const failures = jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
    const region = new Set([...failing(failures), ...suspects.flatMap(({ path }) => (path === null ? [] : [path]))]);
    for (const [path, distance] of around?.reach ?? [])
        if (distance <= FARTHEST)
            region.add(path);
    for (const { path, trail, introduced } of around?.review?.findings ?? []) {
        if (!introduced || ![path, ...trail.map((step) => step.path)].some((one) => region.has(one)))
            continue;
        for (const one of [path, ...trail.map((step) => step.path)])
            region.add(one);
    }
    for (const { readers, gone } of around?.names ?? []) {
        for (const { path } of readers)
            region.add(path);
        if (gone)
            region.add(gone.cause.path);
    }
    return region;
}
function failing(failures) {
    return failures.flatMap(({ locations }) => locations.map(({ path }) => path));
}
function trialOf(around, settings, { check, buildGraph, runner }) {
    if (around === null)
        return null;
    const progress = (line) => runner.info(line);
    const { before, review, graph } = around;
    if (before !== null && review !== null)
        return { now: review, review: (tree) => check(before, tree, settings, progress) };
    // Nothing to compare with: whether everything is still understood can be told all the same.
    const state = ({ problems }) => ({ findings: [], problems });
    return {
        now: state(graph),
        review: async (tree) => state((await buildGraph(tree, settings, progress)).graph),
    };
}

// EXTERNAL MODULE: ./src/stories/gather-evidence.ts + 3 modules
var gather_evidence = __webpack_require__(31303);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/report/escape-markdown.ts
var escape_markdown = __webpack_require__(37729);
;// CONCATENATED MODULE: ./src/report/diagnosis/annotations.ts
// The diagnosis of a run in; out: check run annotations at the places in the repository that the log names.

const MOST = 50;
/** GitHub's limits are 64 KB and 255 characters. */
const LONGEST_MESSAGE = 4000;
/** `paths` are the files of the commit: an annotation elsewhere shows nowhere. */
function diagnosisAnnotations(diagnosis, paths) {
    const seen = new Set();
    const found = [];
    for (const { diagnosis: log, job } of diagnosis.jobs) {
        for (const failure of log?.failures ?? []) {
            for (const { path, line, startColumn } of failure.locations) {
                if (line === null || line < 1 || path.startsWith('/') || (paths !== null && !paths.has(path)))
                    continue;
                const key = `${path}:${line}:${failure.message}`;
                if (seen.has(key) || found.length >= MOST)
                    continue;
                seen.add(key);
                const columns = startColumn === null || startColumn < 1 ? {} : { start_column: startColumn, end_column: startColumn };
                found.push({
                    path,
                    start_line: line,
                    end_line: line,
                    ...columns,
                    annotation_level: failure === diagnosis.primary ? 'failure' : 'warning',
                    title: (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleText */.Q6)([failure.tool, failure.code].filter(Boolean).join(' ') || failure.kind), 200),
                    message: (0,escape_markdown/* clip */.$Q)((0,escape_markdown/* visibleText */.Q6)(`${failure.message}\n\n${failure.advice}\n(${job})`), LONGEST_MESSAGE),
                });
            }
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/report/explanation.ts
var explanation = __webpack_require__(41121);
// EXTERNAL MODULE: ./src/report/permalink.ts
var permalink = __webpack_require__(19231);
// EXTERNAL MODULE: ./src/report/fit-sections.ts
var fit_sections = __webpack_require__(28582);
// EXTERNAL MODULE: ./src/report/fixes/fix-sections.ts
var fix_sections = __webpack_require__(62758);
;// CONCATENATED MODULE: ./src/report/diagnosis/section.ts
// The diagnosis of one run in; out: what a person reads of it on the pull request, in the step summary and the check run.





/** Log lines shown of the failure that the verdict speaks of, and of each further one. */
const SHOWN_LINES = 24;
const SHOWN_LINES_MORE = 10;
const SHOWN_SUSPECTS = 4;
const ORIGIN = {
    change: { icon: '🔴', words: 'caused by this change' },
    drift: { icon: '🟠', words: 'the surroundings changed, not the code' },
    infrastructure: { icon: '🟣', words: 'infrastructure, not the code' },
    flaky: { icon: '🟡', words: 'flaky' },
    unknown: { icon: '🔴', words: 'cause not certain' },
};
const KIND = {
    compile: 'does not compile',
    type: 'type error',
    test: 'test fails',
    snapshot: 'snapshot differs',
    lint: 'lint error',
    'dependency-conflict': 'dependencies conflict',
    'missing-dependency': 'dependency missing',
    'missing-file': 'file missing',
    container: 'container build fails',
    'workflow-config': 'workflow is misconfigured',
    permission: 'permission or secret missing',
    network: 'network failure',
    'rate-limit': 'rate limit reached',
    timeout: 'timed out',
    'out-of-memory': 'out of memory',
    disk: 'disk is full',
    runner: 'runner failed',
    migration: 'migration fails',
    'data-test': 'data test fails',
    'security-scan': 'security scan fails',
    performance: 'performance budget exceeded',
    cancelled: 'cancelled',
    unknown: 'fails',
};
/** Markdown that fits `limit` characters, beginning with its heading. */
function writeDiagnosisSection(diagnosis, context, limit) {
    const head = `### ${diagnosisTitle(diagnosis)}`;
    const foot = footer(diagnosis, context);
    const sections = [
        cause(diagnosis, context),
        action(diagnosis),
        ...(0,explanation/* explanationSections */.Qx)(context.explained, context, 2.5),
        ...(0,fix_sections/* fixSections */.Y)(context, 2.8),
        suspects(diagnosis, context),
        others(diagnosis, context),
        doubts(diagnosis, context),
        problems(diagnosis),
    ].filter((section) => section !== null);
    const { text } = (0,fit_sections/* fitSections */.W)(sections, limit - head.length - foot.length - 8);
    return [head, text, foot].filter((part) => part !== '').join('\n\n');
}
/** `🔴 CI fails: test fails · caused by this change`: without links, for check runs and logs too. */
function diagnosisTitle({ run, primary, jobs }) {
    const name = (0,escape_markdown/* code */.aY)(run.name, 80);
    if (primary === null)
        return `⚪ ${name} failed, and there is no log to say why`;
    const { icon, words } = ORIGIN[primary.origin];
    const first = primary.message.split('\n')[0].trim();
    const said = first === '' || first === '…' ? '' : `: ${(0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(first, 100))}`;
    const what = primary.test === null ? `${KIND[primary.kind]}${said}` : `${(0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(primary.test, 90))} fails`;
    const count = jobs.length + jobs.reduce((sum, { alsoIn }) => sum + alsoIn.length, 0);
    const where = count > 1 ? ` in ${count} jobs` : '';
    return `${icon} ${name}: ${what}${where} · ${words}`;
}
function cause({ jobs, primary }, context) {
    const [first] = jobs;
    if (!first)
        return null;
    if (primary === null || first.diagnosis === null)
        return { importance: 1, head: jobLine(first), items: [] };
    const lines = [jobLine(first), failureLine(primary, context)].filter((line) => line !== '');
    return { importance: 1, head: `${lines.join('\n\n')}\n\n${quote(primary, SHOWN_LINES)}`, items: [] };
}
function jobLine({ job, step, url, alsoIn }) {
    const name = url === '' ? (0,escape_markdown/* code */.aY)(job) : `[${(0,escape_markdown/* code */.aY)(job)}](${url})`;
    const also = alsoIn.length === 0
        ? ''
        : `, and the same in ${alsoIn
            .slice(0, 5)
            .map((one) => (0,escape_markdown/* code */.aY)(one))
            .join(', ')}${alsoIn.length > 5 ? ` and ${alsoIn.length - 5} more` : ''}`;
    return `**${name}**${step === null ? '' : ` · ${(0,escape_markdown/* escapeText */.X1)(step)}`}${also}`;
}
function failureLine(failure, context) {
    const places = failure.locations.slice(0, 3).map((place) => {
        const label = (0,escape_markdown/* code */.aY)(place.line === null ? place.path : `${place.path}:${place.line}`);
        return isInRepository(place.path) ? `[${label}](${(0,permalink/* permalink */.eL)(context, place.path, place.line ?? 1)})` : label;
    });
    const rest = failure.locations.length - places.length;
    if (rest > 0)
        places.push(`and ${rest} more`);
    const codeOf = failure.code === null ? [] : [(0,escape_markdown/* code */.aY)(failure.code)];
    const tool = failure.tool === null ? [] : [(0,escape_markdown/* escapeText */.X1)(failure.tool)];
    return [...tool, ...codeOf, places.join(', ')].filter((part) => part !== '').join(' · ');
}
/** The lines as the log has them, with their numbers in it. */
function quote(failure, most) {
    const { startLine, text } = failure.excerpt;
    // What only a report told has no lines in the log.
    if (text === '')
        return (0,escape_markdown/* fence */.EU)('text', failure.message.split('\n').slice(0, most).join('\n'));
    const lines = text.split('\n');
    const width = String(startLine + lines.length).length;
    const shown = lines
        .slice(0, most)
        .map((line, at) => `${String(startLine + at).padStart(width)} │ ${(0,escape_markdown/* clip */.$Q)(line, 400)}`);
    if (lines.length > most)
        shown.push(`${' '.repeat(width)} │ … ${lines.length - most} more lines`);
    return (0,escape_markdown/* fence */.EU)('text', shown.join('\n'));
}
function action({ advice, primary, pull }) {
    const offer = primary?.action === 'rerun' && pull !== null
        ? ` Comment ${(0,escape_markdown/* code */.aY)('/throughline rerun')} to run the failed jobs again.`
        : '';
    const command = advice.command === null ? '' : `\n\n${(0,escape_markdown/* fence */.EU)('sh', advice.command)}`;
    return { importance: 2, head: `**Do** · ${(0,escape_markdown/* prose */.CS)(advice.text)}${offer}${command}`, items: [] };
}
function suspects({ suspects: all }, context) {
    if (all.length === 0)
        return null;
    const items = all.slice(0, SHOWN_SUSPECTS).map((suspect, at) => `${at + 1}. ${suspectLine(suspect, context)}`);
    return { importance: 3, head: '**Suspects**, from what changed since the last green run', items };
}
function suspectLine(suspect, context) {
    const parts = [`${(0,escape_markdown/* prose */.CS)(suspect.title)} — ${(0,escape_markdown/* prose */.CS)(suspect.reasons.join('; '))}`];
    if (suspect.path !== null && suspect.line !== null && !suspect.title.includes(suspect.path)) {
        parts.push(`[${(0,escape_markdown/* code */.aY)(`${suspect.path}:${suspect.line}`)}](${(0,permalink/* permalink */.eL)(context, suspect.path, suspect.line)})`);
    }
    if (suspect.commit) {
        const { sha, url, author, title } = suspect.commit;
        parts.push(`[${(0,escape_markdown/* code */.aY)(sha.slice(0, 7))}](${url}) ${(0,escape_markdown/* escapeText */.X1)((0,escape_markdown/* clip */.$Q)(title, 70))}, by ${(0,escape_markdown/* escapeText */.X1)(author)}`);
    }
    if (suspect.pull)
        parts.push(`[pull request ${suspect.pull.number}](${suspect.pull.url})`);
    return parts.join(' · ');
}
function others({ jobs, primary }, context) {
    const items = jobs.flatMap((job, at) => {
        const told = (job.diagnosis?.failures ?? []).filter((failure, rank) => failure !== primary && ((at > 0 && rank === job.diagnosis.primary) || isOwnFailure(failure)));
        const lines = told.map((failure) => `${failureLine(failure, context)}\n\n${quote(failure, SHOWN_LINES_MORE)}`.trim());
        return at === 0 ? lines : [[jobLine(job), ...lines].join('\n\n')];
    });
    if (items.length === 0)
        return null;
    const count = items.length;
    const title = `${count} more ${count === 1 ? 'failure' : 'failures'}`;
    return {
        importance: 6,
        head: `<details><summary>${title}</summary>`,
        items,
        separator: '\n\n',
        tail: '</details>',
        more: (left) => `*${left} not shown here: see the log*`,
    };
}
function doubts(diagnosis, context) {
    const { confidence, ruledOut, earlier, primary, recalled } = diagnosis;
    if (primary === null)
        return null;
    const items = [
        ...confidence.reasons.map((reason) => `- for: ${(0,escape_markdown/* prose */.CS)(reason)}`),
        ...confidence.doubts.map((doubt) => `- against: ${(0,escape_markdown/* prose */.CS)(doubt)}`),
        ...ruledOut.map((one) => `- ruled out: ${(0,escape_markdown/* prose */.CS)(one)}`),
        ...earlier.slice(0, 5).map(earlierLine),
        ...similarOf(diagnosis).map((incident) => similarLine(incident, context)),
    ];
    const seen = Math.max(earlier.filter(({ isSame }) => isSame).length, recalled?.seen ?? 0);
    const times = seen === 0 ? '' : `, seen ${seen === 1 ? 'once' : `${seen} times`} before, last on ${day(diagnosis)}`;
    return {
        importance: 5,
        head: `<details><summary>Confidence ${confidence.value.toFixed(2)}${times}: what speaks for it and against it</summary>`,
        items,
        tail: '</details>',
        more: (left) => `- ${left} more`,
    };
}
function earlierLine({ isSame, at, url, pull, resolved }) {
    const where = pull === null ? 'a run' : `pull request ${pull}`;
    const how = isSame ? 'the same' : 'similar';
    return `- before: ${how} in [${where}](${url}) on ${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 10))}${resolved ? ', since resolved' : ''}`;
}
/** Those that `earlier` does not tell already. */
function similarOf({ recalled, earlier }) {
    const told = new Set(earlier.map(({ incident, pull }) => `${incident} ${pull}`));
    return (recalled?.similar ?? []).filter(({ incident, pull }) => !told.has(`${incident} ${pull}`)).slice(0, 3);
}
function similarLine({ at, text, pull, run, outcome, shared }, context) {
    const home = `${context.serverUrl}/${context.repository}`;
    const where = pull === null ? `[run ${run}](${home}/actions/runs/${run})` : `[pull request ${pull}](${home}/pull/${pull})`;
    const said = (0,escape_markdown/* code */.aY)((0,escape_markdown/* clip */.$Q)(text.split('\n')[0].trim(), 100));
    const ended = (0,escape_markdown/* escapeText */.X1)(outcome).replace(/\\?#\u200b(\d{1,10})/g, `[pull request $1](${home}/pull/$1)`);
    const sharing = shared.length === 0 ? '' : `, shares ${shared.map((one) => (0,escape_markdown/* code */.aY)(one, 80)).join(', ')}`;
    return `- like it: ${said} in ${where} on ${(0,escape_markdown/* escapeText */.X1)(at.slice(0, 10))}${sharing} — ${ended}`;
}
function day({ earlier, recalled }) {
    const same = earlier.filter(({ isSame }) => isSame).map(({ at }) => at);
    const last = [...same, recalled?.lastSeen ?? ''].sort().at(-1) ?? '';
    return (0,escape_markdown/* escapeHtml */.ZD)(last.slice(0, 10));
}
function problems({ problems: all }) {
    if (all.length === 0)
        return null;
    const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
    return { importance: 7, head, items: all.map(({ reason }) => `- ${(0,escape_markdown/* prose */.CS)(reason)}`), tail: '</details>' };
}
function footer({ run, incident }, context) {
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    const parts = [
        `Throughline ${(0,escape_markdown/* escapeHtml */.ZD)(context.version)}`,
        `[run ${run.id}${attempt}](${run.url})`,
        `commit ${(0,escape_markdown/* code */.aY)(run.headSha.slice(0, 7))}`,
        `incident ${(0,escape_markdown/* code */.aY)(incident)}`,
    ];
    const by = (0,explanation/* explainedBy */.Uj)(context.explained);
    if (by !== '')
        parts.push(by);
    if (context.runUrl)
        parts.push(`[diagnosed here](${context.runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}
/** A region without a place, a test or a code is context, not a failure of its own. */
function isOwnFailure({ locations, test, code: own }) {
    return locations.length > 0 || test !== null || own !== null;
}
/** Paths outside of the checkout have no page to link to. */
function isInRepository(path) {
    return path !== '' && !path.startsWith('/') && !/^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(path);
}

;// CONCATENATED MODULE: ./src/report/diagnosis/html.ts
// The diagnosis of a run in, one HTML page out that needs nothing else and runs no script.





const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--panel:#f6f8fa;--mark:#fff1d6;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--line:#3d444d;--paper:#0d1117;--panel:#151b23;--mark:#3a2c10;--link:#4493f8}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.45rem;margin:.2rem 0 .6rem}h2{font-size:1.05rem;margin:2rem 0 .6rem}
a{color:var(--link)}p{margin:.4rem 0}.soft{color:var(--soft)}code{font:13px/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
.log{background:var(--panel);border:1px solid var(--line);border-radius:8px;overflow-x:auto;padding:.5rem 0;margin:.6rem 0}
.log table{border-collapse:collapse;font:12.5px/1.55 ui-monospace,monospace}.log td{padding:0 .8rem;white-space:pre;vertical-align:top}
.log td:first-child{text-align:right;color:var(--soft);user-select:none}.log tr.mark{background:var(--mark)}
ol,ul{padding-left:1.3rem;margin:.4rem 0}li{margin:.25rem 0}.do{background:var(--panel);border-left:4px solid var(--link);padding:.6rem .9rem;border-radius:4px}
`;
function writeDiagnosisHtml(diagnosis, context) {
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    const title = diagnosisTitle(diagnosis).replaceAll('`', '').replace(/^\S+ /, '');
    const { run, advice, confidence, ruledOut, problems, earlier } = diagnosis;
    const parts = [
        `<p class="soft">${html_link(run.url, `${run.name}, run ${run.id}${run.attempt > 1 ? `, attempt ${run.attempt}` : ''}`)} · commit <code>${(0,escape_markdown/* escapeHtml */.ZD)(run.headSha.slice(0, 7))}</code> · incident <code>${(0,escape_markdown/* escapeHtml */.ZD)(diagnosis.incident)}</code></p>`,
        `<h1>${(0,escape_markdown/* escapeHtml */.ZD)(title)}</h1>`,
        `<p class="do">${words(advice.text)}${advice.command === null ? '' : `<br><code>${(0,escape_markdown/* escapeHtml */.ZD)(advice.command)}</code>`}</p>`,
        (0,explanation/* explanationHtml */.lo)(context.explained),
        ...suspectList(diagnosis, context),
        ...diagnosis.jobs.map((job) => jobPart(job, diagnosis.primary, context)),
        `<h2>How sure: ${confidence.value.toFixed(2)}</h2>`,
        list([
            ...confidence.reasons.map((one) => `for: ${one}`),
            ...confidence.doubts.map((one) => `against: ${one}`),
            ...ruledOut.map((one) => `ruled out: ${one}`),
        ]),
        ...(earlier.length === 0
            ? []
            : [
                '<h2>Seen before</h2>',
                `<ul>${earlier.map(({ url, at, isSame }) => `<li>${html_link(url, at.slice(0, 10))} ${isSame ? 'the same' : 'similar'}</li>`).join('')}</ul>`,
            ]),
        ...(problems.length === 0 ? [] : ['<h2>Could not be read</h2>', list(problems.map(({ reason }) => reason))]),
    ];
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">
<title>${(0,escape_markdown/* escapeHtml */.ZD)(title)} · Throughline</title>
<style>${STYLE}</style></head>
<body><main>
${parts.join('\n')}
</main></body></html>
`;
}
function suspectList({ suspects }, context) {
    if (suspects.length === 0)
        return [];
    const items = suspects.map(({ title, reasons, path, line, commit, pull }) => {
        const place = path === null
            ? ''
            : ` · ${html_link((0,permalink/* permalink */.eL)(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`)}`;
        const by = commit === null
            ? ''
            : ` · ${html_link(commit.url, commit.sha.slice(0, 7))} ${(0,escape_markdown/* escapeHtml */.ZD)(commit.title)}, by ${(0,escape_markdown/* escapeHtml */.ZD)(commit.author)}`;
        const from = pull === null ? '' : ` · ${html_link(pull.url, `pull request ${pull.number}`)}`;
        return `<li>${words(title)}<span class="soft"> — ${words(reasons.join('; '))}</span>${place}${by}${from}</li>`;
    });
    return ['<h2>Suspects</h2>', `<ol>${items.join('')}</ol>`];
}
function jobPart({ job, step, url, diagnosis, alsoIn }, primary, context) {
    const also = alsoIn.length === 0 ? '' : `<p class="soft">The same in ${alsoIn.map(escape_markdown/* escapeHtml */.ZD).join(', ')}</p>`;
    const head = `<h2>${html_link(url, job)}${step === null ? '' : ` · ${(0,escape_markdown/* escapeHtml */.ZD)(step)}`}</h2>${also}`;
    if (diagnosis === null)
        return `${head}<p>There is no log to read.</p>`;
    return head + diagnosis.failures.map((failure) => failurePart(failure, failure === primary, context)).join('');
}
function failurePart(failure, isPrimary, context) {
    const places = failure.locations.map(({ path, line }) => html_link((0,permalink/* permalink */.eL)(context, path, line ?? 1), `${path}${line === null ? '' : `:${line}`}`));
    const facts = [failure.kind, failure.tool, failure.code, failure.test].filter((one) => one !== null).map(escape_markdown/* escapeHtml */.ZD);
    const first = failure.message.split('\n')[0].trim();
    const rows = (0,escape_markdown/* visibleText */.Q6)(failure.excerpt.text)
        .split('\n')
        .map((line, at) => {
        const mark = first !== '' && line.includes(first) ? ' class="mark"' : '';
        return `<tr${mark}><td>${failure.excerpt.startLine + at}</td><td>${escapeLine(line)}</td></tr>`;
    });
    return `<p>${isPrimary ? '<strong>First cause</strong> · ' : ''}${facts.join(' · ')}${places.length > 0 ? ` · ${places.join(', ')}` : ''}</p><div class="log"><table>${rows.join('')}</table></div>`;
}
/** Only https addresses become links. */
function html_link(url, label) {
    return /^https?:\/\//.test(url) ? `<a href="${(0,escape_markdown/* escapeHtml */.ZD)(url)}">${(0,escape_markdown/* escapeHtml */.ZD)(label)}</a>` : (0,escape_markdown/* escapeHtml */.ZD)(label);
}
/** Our own sentences, with names in backticks. */
function words(text) {
    return text
        .split('`')
        .map((part, at) => (at % 2 === 1 ? `<code>${(0,escape_markdown/* escapeHtml */.ZD)(part)}</code>` : (0,escape_markdown/* escapeHtml */.ZD)(part)))
        .join('');
}
function list(items) {
    return `<ul>${items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
}
/** White space in a log means something. */
function escapeLine(line) {
    return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').slice(0, 4000);
}

// EXTERNAL MODULE: ./src/stories/tell-chats.ts + 1 modules
var tell_chats = __webpack_require__(6103);
;// CONCATENATED MODULE: ./src/stories/write-diagnosis-outputs.ts
// A diagnosis in; the Action's outputs out: every one is set, what does not apply is empty.
function writeOutputs({ runner }, diagnosis, more = {}) {
    const values = {
        verdict: '',
        severity: '',
        findings: '',
        introduced: '',
        'comment-url': '',
        'check-run-id': '',
        'report-file': '',
        'sarif-file': '',
        'failure-kind': diagnosis?.primary?.kind ?? '',
        'failure-signature': diagnosis?.primary?.signature.exact ?? '',
        incident: diagnosis?.incident ?? '',
        'cost-usd': '0',
        ...more,
    };
    for (const [name, value] of Object.entries(values))
        runner.output(name, value);
}

;// CONCATENATED MODULE: ./src/stories/publish-diagnosis.ts
// A diagnosis in; out: the comment of its pull request, a check run on its commit, step summary, files and outputs. What
// GitHub refuses is said and degrades.













const COMMENT_LIMIT = 30_000;
const SUMMARY_LIMIT = 60_000;
/** Two diagnoses of one pull request may write at once: each looks again whether its section stands. */
const TRIES = 3;
async function publishDiagnosis(diagnosis, details, github, edges) {
    const { run, settings, paths, mark, explained, offered } = details;
    const canApply = diagnosis.pull !== null && diagnosis.run.headRepository === run.repository;
    const fixes = (0,propose_fixes/* shownFixes */.tk)(offered, settings, canApply, explained?.explanation != null);
    const context = { ...contextOf(diagnosis, run, edges, mark), ...(explained ? { explained } : {}), fixes };
    const files = writeFiles(diagnosis, context, settings, edges);
    if (files.html !== '' && settings['upload-report']) {
        const error = await edges.files.upload(files.html);
        if (error)
            edges.runner.notice(`${(0,service_error/* describeServiceError */.V)(error)}. The diagnosis does not depend on it.`);
    }
    const comment = await publishComment(diagnosis, context, settings, github);
    const check = settings['check-run']
        ? await publishCheckRun(diagnosis, context, paths, github)
        : { id: '', error: null };
    const errors = [comment.error, check.error].filter((error) => error !== null);
    const notes = [...new Set(errors.map(service_error/* describeServiceError */.V))];
    const section = writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT);
    edges.runner.summary([...notes.map((note) => `> ${note}`), section].join('\n\n'));
    for (const note of notes)
        edges.runner.warning(`${note}. The whole diagnosis is in the step summary.`);
    writeOutputs(edges, diagnosis, {
        'comment-url': comment.url,
        'check-run-id': check.id,
        'report-file': files.html,
        'cost-usd': (0,explanation/* costOutput */.FW)(explained),
    });
    await (0,tell_chats/* tellChats */.b)(chatMessage(diagnosis, comment.url, run), settings, edges);
    edges.runner.info(`${diagnosisTitle(diagnosis)} (incident ${diagnosis.incident})`);
}
function chatMessage(diagnosis, commentUrl, { repository }) {
    const { primary, advice, run } = diagnosis;
    const said = primary === null ? '' : `${primary.message.split('\n')[0].slice(0, 300)} `;
    return {
        title: `${repository}: ${diagnosisTitle(diagnosis)}`,
        text: `${said}${advice.text}`,
        url: commentUrl || run.url,
    };
}
async function publishComment(diagnosis, context, settings, github) {
    const { pull, run } = diagnosis;
    if (pull === null || settings.comment === 'never')
        return { url: '', error: null };
    const section = writeDiagnosisSection(diagnosis, context, COMMENT_LIMIT);
    const text = [section, (0,incident_note/* writeIncidentNote */.Y)(noteOf(diagnosis)), ...(0,fix_sections/* fixNotes */.t)(context, section)].join('\n');
    return writeSection(github, pull.number, { ...identityOf(run), state: 'failed', text });
}
/** Puts one workflow's section into the one comment of the pull request. */
async function writeSection(github, pull, section) {
    for (let attempt = 1;; attempt++) {
        const found = await github.findComments(pull, comment_sections/* DIAGNOSIS_MARKER */.Rm);
        if ((0,service_error/* isServiceError */.g)(found))
            return { url: '', error: found };
        const [comment, ...others] = found;
        if (comment?.body.includes(section.text)) {
            for (const other of others)
                await github.deleteComment(other.id);
            return { url: comment.url, error: null };
        }
        const body = (0,comment_sections/* withSection */.iG)(comment?.body ?? null, section);
        if (body === null)
            return { url: comment.url, error: null };
        const written = comment ? await github.updateComment(comment.id, body) : await github.createComment(pull, body);
        if ((0,service_error/* isServiceError */.g)(written))
            return { url: '', error: written };
        if (attempt === TRIES)
            return { url: written.url, error: null };
    }
}
function identityOf(run) {
    return { workflow: run.workflow, run: run.id, attempt: run.attempt, sha: run.headSha };
}
function noteOf(diagnosis) {
    const { incident, primary, jobs, run, pull } = diagnosis;
    const exact = jobs.flatMap(({ diagnosis }) => (diagnosis?.failures ?? []).map(({ signature }) => signature.exact));
    return {
        incident,
        kind: primary?.kind ?? 'unknown',
        exact: [...new Set(exact)].slice(0, 10),
        template: primary?.signature.template ?? '',
        at: run.createdAt,
        pull: pull?.number ?? null,
        event: incidentEvent(diagnosis),
    };
}
/** It explains; it never blocks: the failed jobs themselves are red. */
async function publishCheckRun(diagnosis, context, paths, github) {
    const { run } = diagnosis;
    const text = {
        title: plain(diagnosisTitle(diagnosis)),
        summary: writeDiagnosisSection(diagnosis, context, SUMMARY_LIMIT),
    };
    const id = await github.openCheckRun({
        name: `Throughline: why ${run.name} failed`.slice(0, 100),
        headSha: run.headSha,
        externalId: `diagnosis-${run.id}-${run.attempt}`,
        detailsUrl: context.runUrl,
        text,
    });
    if ((0,service_error/* isServiceError */.g)(id))
        return { id: '', error: id };
    const error = await github.completeCheckRun(id, 'neutral', text, diagnosisAnnotations(diagnosis, paths));
    return { id: String(id), error };
}
function plain(markdown) {
    return markdown.replaceAll('`', '');
}
function writeFiles(diagnosis, context, settings, { files, runner }) {
    function write(wanted, text) {
        if (wanted === undefined)
            return '';
        const written = files.write(wanted, text());
        if ('path' in written)
            return written.path;
        runner.warning(`The report was not written: ${written.reason}.`);
        return '';
    }
    const { explained } = context;
    const told = explained ? { ...diagnosis, inWords: (0,explanation/* explanationJson */.mV)(explained) } : diagnosis;
    write(settings['json-file'], () => `${JSON.stringify(told, null, 2)}\n`);
    const temporary = `${files.temporary}/throughline-diagnosis.html`;
    const html = settings['html-file'] ?? (settings['upload-report'] ? temporary : undefined);
    return { html: write(html, () => writeDiagnosisHtml(diagnosis, context)) };
}
function contextOf({ run: target, green, pull }, run, edges, mark) {
    const investigation = (0,external_node_crypto_.createHash)('sha256')
        .update(`${run.repository} ${run.id} ${run.attempt} ${run.job}`)
        .digest('hex');
    return {
        repository: run.repository,
        headSha: target.headSha,
        baseSha: green?.headSha ?? '',
        pull: pull?.number ?? null,
        serverUrl: run.serverUrl,
        runUrl: run.url,
        investigation: investigation.slice(0, 10),
        version: edges.version,
        accepted: false,
        milliseconds: Math.round(edges.clock.since(mark)),
    };
}

// EXTERNAL MODULE: ./src/stories/read-failed-jobs.ts + 2 modules
var read_failed_jobs = __webpack_require__(75298);
// EXTERNAL MODULE: ./src/stories/recall.ts
var recall = __webpack_require__(48532);
// EXTERNAL MODULE: ./src/stories/remember.ts
var remember = __webpack_require__(30622);
;// CONCATENATED MODULE: ./src/report/diagnosis/resolved-section.ts
// An earlier diagnosis and the run that passes since in; out: one line, with the earlier text folded below it.

/** What applies to a commit that is no longer the head is not offered any more. */
const OFFER = /To apply it, comment:\n\n```\n\/throughline apply [0-9a-f]{16}\n```\n\n<sub>To turn it down:[^\n]{0,400}<\/sub>\n\n/g;
function writeResolvedSection(earlier, green, run) {
    const isSameCommit = earlier.sha === green.headSha;
    const why = isSameCommit
        ? 'the same commit passes on a second try, so the failure was flaky or of the surroundings'
        : `mended with ${(0,escape_markdown/* code */.aY)(green.headSha.slice(0, 7))}`;
    const name = (0,escape_markdown/* code */.aY)(green.name, 80);
    const link = green.url.startsWith(`${run.serverUrl}/`) ? `[passes again](${green.url})` : 'passes again';
    // Headings inside of a fold still make the page loud.
    const folded = earlier.text.replace(/^### /gm, '#### ').replace(OFFER, '');
    return `### 🟢 ${name} ${link} · ${why}\n\n<details><summary>What had failed</summary>\n\n${folded}\n\n</details>`;
}

;// CONCATENATED MODULE: ./src/stories/resolve-diagnosis.ts
// A run that passes in; out: what was said of its workflow's earlier failure folds itself, where anything was said.





async function resolveDiagnosis(run, target, pull, github, edges) {
    writeOutputs(edges, null);
    const nothing = `${target.name} passes: there is nothing to diagnose.`;
    if (pull === null)
        return edges.runner.info(nothing);
    const found = await github.findComments(pull.number, comment_sections/* DIAGNOSIS_MARKER */.Rm);
    if ((0,service_error/* isServiceError */.g)(found))
        return edges.runner.warning((0,service_error/* describeServiceError */.V)(found));
    const earlier = found.flatMap(({ body }) => (0,comment_sections/* readSections */.jn)(body)).find((one) => isOpen(one, target));
    if (earlier === undefined)
        return edges.runner.info(nothing);
    const text = writeResolvedSection(earlier, target, run);
    const { url, error } = await writeSection(github, pull.number, { ...identityOf(target), state: 'resolved', text });
    if (error)
        return edges.runner.warning((0,service_error/* describeServiceError */.V)(error));
    edges.runner.output('comment-url', url);
    edges.runner.info(`${target.name} passes again: the diagnosis of run ${earlier.run} is folded.`);
}
function isOpen(section, target) {
    return section.workflow === target.workflow && section.state === 'failed' && section.run <= target.id;
}

// EXTERNAL MODULE: ./src/stories/review.ts + 8 modules
var review = __webpack_require__(1634);
;// CONCATENATED MODULE: ./src/stories/diagnose-run.ts
// A workflow run that ended in; out: why it failed, told on its pull request, its commit and in the step summary. A run that
// passes folds what was said of an earlier failure.






















/** How far back earlier incidents are looked for. */
const MEMORY_DAYS = 60;
const MEMORY_PAGES = 3;
async function diagnoseRun(run, runId, inputs, edges) {
    try {
        return await tell(run, runId, inputs, edges);
    }
    finally {
        await edges.memory.close();
        await edges.close();
    }
}
async function tell(run, runId, inputs, edges) {
    const mark = edges.clock.start();
    const checkout = await edges.openCheckout();
    const local = 'reason' in checkout ? null : checkout;
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, isProposed(run, local) ? null : local, edges.ruleIds);
    if ('errors' in read)
        return read.errors;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    const github = await edges.github();
    const target = await github.readRun(runId);
    if ((0,service_error/* isServiceError */.g)(target)) {
        const said = `${(0,service_error/* describeServiceError */.V)(target)}. Nothing could be diagnosed.`;
        edges.runner.warning(said);
        edges.runner.summary(`**Throughline:** ${said}`);
        writeOutputs(edges, null);
        return [];
    }
    const pull = await pullOf(target, github);
    const isOwnRun = runId === run.id;
    if (!isOwnRun && target.conclusion === 'success') {
        await resolveDiagnosis(run, target, pull.pull, github, edges);
        await (0,remember/* rememberResolved */.gG)(target, pull.pull, run.repository, edges.memory, (line) => edges.runner.info(line));
        return [];
    }
    if (!isOwnRun && !(0,failed_run/* isFailed */.I)(target.conclusion)) {
        edges.runner.notice(`Run ${target.id} of ${target.name} ended as ${target.conclusion ?? 'not yet'}: nothing to diagnose.`);
        return [];
    }
    const opened = await openHead(target, local, edges);
    const head = 'reason' in opened ? null : opened;
    const problems = 'reason' in opened ? [(0,read_failed_jobs/* problem */.C)(`the failing commit could not be opened: ${opened.reason}`)] : [];
    const { settings } = read;
    const said = await diagnose(run, { target, pull, head, isOwnRun, settings }, github, edges);
    const diagnosis = { ...said.diagnosis, problems: [...said.diagnosis.problems, ...problems] };
    const ask = await edges.openAsk(settings, pull.pull?.number ?? null);
    const known = head === null ? [] : await (0,recall/* proposeKnownFixes */.x)(diagnosis.recalled?.known ?? [], diagnosis.incident, head);
    const similar = (diagnosis.recalled?.similar ?? []).map(({ at, text, outcome, shared }) => `${at.slice(0, 10)}, ${outcome}, shares ${shared.join(', ')}: ${text}`);
    const source = { head, around: said.evidence.around, settings };
    const first = await fixesOfRun(diagnosis, source, known, edges);
    // What helped before, or code can mend, is offered at once: nobody is asked.
    const changed = said.evidence.range?.files ?? [];
    const explained = first.fixes.length > 0 ? NOT_ASKED : await explainDiagnosis(diagnosis, { head, files: changed, similar }, ask);
    const offered = (0,propose_fixes/* joinOffers */.Qi)(first, await checkFixesOfRun(diagnosis, source, explained.explanation?.fixes ?? [], edges));
    const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
    await publishDiagnosis(diagnosis, { run, settings, paths, mark, explained, offered }, github, edges);
    // Where it cannot be written, the comment's hidden note lets *learn* do it later.
    const spent = (0,remember/* spentEvents */.s4)(ask.account, pull.pull?.number ?? null, edges.clock.now());
    const at = new Date(edges.clock.now()).toISOString();
    const shown = head === null ? [] : await (0,remember/* proposedEvents */.q7)(offered.fixes, head, at);
    const applied = await autoApply(diagnosis, offered.fixes, { run, settings, at }, github);
    const unwritten = await edges.memory.remember([incidentEvent(diagnosis), ...shown, ...applied, ...spent]);
    if (unwritten !== null)
        edges.runner.info(unwritten);
    return [];
}
const NOT_ASKED = { explanation: null, trouble: null, spending: ask/* NOTHING_SPENT */.zx };
/** What a change brings along may not steer what is told of it: its settings are not read. */
function isProposed({ event }, checkout) {
    if (event.kind === 'pull-request' || event.kind === 'merge-group')
        return true;
    // `workflow_run` starts on the default branch; a checkout of anything else is what the run tested.
    return event.kind === 'workflow-run' && checkout?.label !== event.headSha;
}
async function diagnose(run, { target, pull, head, isOwnRun, settings }, github, edges) {
    const green = await lastGreen(run, target, pull.pull?.baseRef ?? null, github);
    const paths = head === null ? null : new Set(head.files.map(({ path }) => path));
    const own = isOwnRun ? { logFile: settings['log-file'] } : null;
    const read = await (0,read_failed_jobs/* readFailedJobs */.A)({ run: target, green: green.run, paths, own }, github, edges);
    const failures = read.jobs.flatMap(({ diagnosis }) => diagnosis?.failures ?? []);
    const [firstJob] = read.jobs;
    const primary = firstJob?.diagnosis?.failures[firstJob.diagnosis.primary] ?? null;
    const toolchain = toolchainChanges(read.setup.failing, read.setup.passing);
    const evidence = await (0,gather_evidence/* gatherEvidence */.h)({ run: target, green: green.run, failures, toolchain, head, settings }, github, edges);
    const incident = incidentOf(target, failures);
    const unknown = [];
    const recalled = (0,recall/* recall */.I)(failures, await edges.memory.open(), {
        minConfidence: settings['kb-min-confidence'],
        minSuccess: settings['kb-min-success'],
        run: target,
    });
    const commented = await earlierIncidents(incident, failures, target, pull.pull, github, edges, unknown);
    const earlier = withRecalled(commented, recalled, run);
    const history = {
        run: target,
        green: green.run,
        range: evidence.range,
        compared: firstJob?.comparedWith != null,
        passedOnSameCommit: await passedOnSameCommit(target, github, unknown),
        earlier,
        isMendable: recalled.similar.some(({ isMended, shared }) => isMended && shared.includes('signature')),
        suspects: evidence.suspects,
        truncated: firstJob?.diagnosis?.truncated ?? false,
        toolchainChanged: toolchain.length > 0,
        dependenciesChanged: evidence.dependencies.length > 0,
    };
    const judged = primary === null ? null : (0,judge_run/* withHistory */.$k)(primary, history);
    const diagnosis = {
        schemaVersion: 1,
        run: target,
        pull: pull.pull,
        jobs: read.jobs.map((job, at) => (at === 0 ? withPrimary(job, primary, judged) : job)),
        primary: judged,
        incident,
        green: green.run,
        suspects: evidence.suspects,
        earlier,
        recalled,
        confidence: (0,judge_run/* judgeConfidence */.cN)(judged, history),
        ruledOut: (0,judge_run/* ruleOut */.tk)(judged, history, read.first),
        advice: (0,judge_run/* adviseOn */.mm)(judged, evidence.suspects),
        problems: [...pull.problems, ...green.problems, ...read.problems, ...evidence.problems, ...unknown],
    };
    return { diagnosis, evidence };
}
function withPrimary(job, primary, judged) {
    if (job.diagnosis === null || judged === null)
        return job;
    const failures = job.diagnosis.failures.map((failure) => (failure === primary ? judged : failure));
    return { ...job, diagnosis: { ...job.diagnosis, failures } };
}
async function pullOf(target, github) {
    if (target.event === 'push' || target.event === 'schedule')
        return { pull: null, problems: [] };
    const found = await github.pullOfRun(target);
    if ((0,service_error/* isServiceError */.g)(found))
        return { pull: null, problems: [(0,read_failed_jobs/* problem */.C)((0,service_error/* describeServiceError */.V)(found))] };
    return { pull: found, problems: [] };
}
async function openHead(target, local, edges) {
    if (local !== null && local.label === target.headSha)
        return local;
    return edges.openCommit(target.headSha);
}
async function lastGreen(run, target, baseRef, github) {
    const branch = baseRef ?? run.defaultBranch;
    if (branch === null)
        return { run: null, problems: [] };
    const runs = await github.listRuns({ workflow: target.workflow, branch, status: 'success', count: 20 });
    if ((0,service_error/* isServiceError */.g)(runs))
        return { run: null, problems: [(0,read_failed_jobs/* problem */.C)((0,service_error/* describeServiceError */.V)(runs))] };
    const green = runs.find(({ id, createdAt, conclusion }) => conclusion === 'success' && id !== target.id && createdAt <= target.createdAt);
    return { run: green ?? null, problems: [] };
}
/** A pass of the very same commit, in another run or another attempt, says that the code is not to blame. */
async function passedOnSameCommit(target, github, problems) {
    const runs = await github.listRuns({
        workflow: target.workflow,
        headSha: target.headSha,
        status: 'success',
        count: 10,
    });
    if ((0,service_error/* isServiceError */.g)(runs)) {
        problems.push((0,read_failed_jobs/* problem */.C)(`whether the same commit passes elsewhere is not known: ${(0,service_error/* describeServiceError */.V)(runs)}`));
        return [];
    }
    return runs.filter(({ headSha, id }) => headSha === target.headSha && id !== target.id);
}
async function earlierIncidents(incident, failures, target, pull, github, edges, problems) {
    const exact = new Set(failures.map(({ signature }) => signature.exact));
    const templates = new Set(failures.slice(0, 3).map(({ signature }) => signature.template));
    if (exact.size === 0)
        return [];
    const since = new Date(edges.clock.now() - MEMORY_DAYS * 86_400_000).toISOString();
    const comments = await github.listRecentComments(since, MEMORY_PAGES);
    if ((0,service_error/* isServiceError */.g)(comments)) {
        problems.push((0,read_failed_jobs/* problem */.C)(`whether it was seen before is not known: ${(0,service_error/* describeServiceError */.V)(comments)}`));
        return [];
    }
    const found = [];
    for (const { body, url, isBot } of comments) {
        if (!isBot || !body.startsWith(comment_sections/* DIAGNOSIS_MARKER */.Rm))
            continue;
        for (const note of (0,incident_note/* readIncidentNotes */.K)(body)) {
            if (note.at >= target.createdAt && note.pull === (pull?.number ?? null))
                continue;
            const isSame = note.incident === incident || note.exact.some((signature) => exact.has(signature));
            if (!isSame && !templates.has(note.template))
                continue;
            const resolved = /^<!-- throughline:run .* resolved -->$/m.test(body);
            found.push({ incident: note.incident, isSame, at: note.at, url, pull: note.pull, resolved });
        }
    }
    return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || (a.at < b.at ? 1 : -1)).slice(0, 20);
}
/** Comments tell of the last weeks, memory of all that was. */
function withRecalled(earlier, { similar }, run) {
    const told = new Set(earlier.map(({ incident, pull }) => `${incident} ${pull}`));
    const more = similar
        .filter(({ incident, pull, shared }) => shared.includes('signature') && !told.has(`${incident} ${pull}`))
        .map(({ incident, at, pull, run: id, outcome }) => ({
        incident,
        isSame: true,
        at,
        url: `${run.serverUrl}/${run.repository}/${pull === null ? `actions/runs/${id}` : `pull/${pull}`}`,
        pull,
        resolved: outcome !== 'open',
    }));
    return [...earlier, ...more].slice(0, 20);
}
/** The same set of failures has the same id, in whatever run; a run without a readable failure is its own. */
function incidentOf(target, failures) {
    const set = setSignature(failures.map(({ signature }) => signature));
    return (set?.exact ?? (0,fingerprint/* fingerprint */.R)(`run ${target.workflow} ${target.id}`)).slice(0, 12);
}


/***/ })

};
;