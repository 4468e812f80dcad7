"use strict";
exports.id = 8240;
exports.ids = [8240];
exports.modules = {

/***/ 18240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./src/edges/github/unzip-capped.ts
// A zip archive as a stream in; its wanted files in memory out. Bombs cost no more than the caps: of archive, file and ratio.

const CAPS = {
    archive: 30 * 1024 * 1024,
    files: 200,
    file: 20 * 1024 * 1024,
    total: 60 * 1024 * 1024,
    ratio: 200,
};
const RATIO_FROM = 1024 * 1024;
/** Inflated in small steps, so that a cap stops a bomb early. */
const STEP = 16 * 1024;
async function unzipCapped(chunks, isWanted, caps = CAPS) {
    const files = [];
    const left = [];
    let packed = 0;
    let total = 0;
    let isFull = false;
    const unzip = new esm/* Unzip */.HJ((entry) => {
        if (isFull || entry.name.endsWith('/') || !isWanted(entry.name))
            return;
        if (files.length >= caps.files) {
            isFull = true;
            left.push(`only the first ${caps.files} files are read`);
            return;
        }
        const parts = [];
        let size = 0;
        entry.ondata = (error, data, isLast) => {
            if (error) {
                left.push(`${entry.name}: ${error.message}`);
                return;
            }
            size += data.length;
            total += data.length;
            const isBomb = total > RATIO_FROM && total > packed * caps.ratio;
            if (size > caps.file || total > caps.total || isBomb) {
                left.push(`${entry.name}: too large when unpacked`);
                isFull = true;
                entry.terminate();
                return;
            }
            parts.push(data);
            if (isLast)
                files.push({ name: entry.name, bytes: joined(parts, size) });
        };
        entry.start();
    });
    unzip.register(esm/* UnzipInflate */.mM);
    try {
        for await (const chunk of chunks) {
            for (let at = 0; at < chunk.length && !isFull; at += STEP) {
                const part = chunk.subarray(at, at + STEP);
                packed += part.length;
                if (packed > caps.archive) {
                    left.push('the archive is too large');
                    isFull = true;
                    break;
                }
                unzip.push(part, false);
            }
            if (isFull)
                break;
        }
        if (!isFull)
            unzip.push(new Uint8Array(0), true);
    }
    catch (error) {
        left.push(`not a readable archive: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { files, left };
}
function joined(parts, size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./src/edges/github/artifacts.ts
// Artifacts of a run: listed, and read into memory file by file under caps. What a run uploaded is untrusted.


const READ = 'actions: read';
const CALL = 'download an artifact of the run';
const DOWNLOAD_MS = 60_000;
/** Test reports are small; what is larger is a build. */
const LARGEST_ARCHIVE_BYTES = 30 * 1024 * 1024;
/** The first hundred that have not expired. */
async function listArtifacts(client, run) {
    const answer = await client.attempt('list the artifacts of the run', READ, (rest) => rest.actions.listWorkflowRunArtifacts({ owner: client.owner, repo: client.repo, run_id: run, per_page: 100 }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    return answer.data.artifacts
        .filter(({ expired }) => !expired)
        .map(({ id, name, size_in_bytes }) => ({ id, name, size: size_in_bytes }));
}
/** `isWanted` is asked with each file's name inside of the archive. */
async function readArtifact(client, artifact, isWanted, send = fetch) {
    if (artifact.size > LARGEST_ARCHIVE_BYTES)
        return trouble(null, `${artifact.name} is larger than 30 MB`);
    const answer = await client.attempt(CALL, READ, (rest) => rest.actions.downloadArtifact({
        owner: client.owner,
        repo: client.repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const link = answer.headers.location;
    if (link === undefined)
        return trouble(null, 'GitHub gave no link to it');
    try {
        const got = await send(link, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
        if (!got.ok || got.body === null)
            return trouble(got.status, `its storage answered ${got.status}`);
        return await unzipCapped(got.body, isWanted);
    }
    catch (error) {
        return trouble(null, error instanceof Error ? error.message : String(error));
    }
}
function trouble(status, reason) {
    return { kind: 'service-error', call: CALL, status, permission: READ, refused: false, reason };
}

;// CONCATENATED MODULE: ./src/edges/github/commands.ts
// What a command needs of GitHub: who may do what now, a sign that it was heard, a run started again.

/** What the person may do in the repository at this moment: `admin`, `write`, `read`, `none`. */
async function permissionOf(client, login) {
    const answer = await client.attempt('read the permission of the author', 'metadata: read', (rest) => rest.repos.getCollaboratorPermissionLevel({ owner: client.owner, repo: client.repo, username: login }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return answer.data.permission;
    // GitHub says 404 of people who are nobody here.
    return answer.status === 404 ? 'none' : answer;
}
/** Whether the reaction is new: a comment that was heard before is not heard again. */
async function acknowledge(client, comment) {
    const answer = await client.attempt('react to the comment', 'pull-requests: write', (rest) => rest.reactions.createForIssueComment({
        owner: client.owner,
        repo: client.repo,
        comment_id: comment,
        content: 'eyes',
    }));
    // 201 makes it, 200 finds it there.
    return (0,service_error/* isServiceError */.g)(answer) ? answer : { isNew: answer.status === 201 };
}
/** The comment as it stands now: the event only tells how it stood. Null: it is gone. */
async function readTyped(client, comment) {
    const answer = await client.attempt('read the comment', 'pull-requests: read', (rest) => rest.issues.getComment({ owner: client.owner, repo: client.repo, comment_id: comment }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer.status === 404 ? null : answer;
    const { body, user } = answer.data;
    return { body: body ?? '', login: user?.login ?? '', type: user?.type ?? '' };
}
async function rerunWorkflow(client, run) {
    const answer = await client.attempt('run the workflow again', 'actions: write', (rest) => rest.actions.reRunWorkflow({ owner: client.owner, repo: client.repo, run_id: run, request: { retries: 0 } }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}
async function rerunFailedJobs(client, run) {
    const answer = await client.attempt('run the failed jobs again', 'actions: write', (rest) => rest.actions.reRunWorkflowFailedJobs({
        owner: client.owner,
        repo: client.repo,
        run_id: run,
        request: { retries: 0 },
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}

;// CONCATENATED MODULE: ./src/edges/github/check-runs.ts
// Check runs: opened, moved along, completed with all their annotations.

/** GitHub's own limits: annotations a request, characters of a summary. */
const BATCH = 50;
const SUMMARY_LIMIT = 65_535;
const WRITE = 'checks: write';
/** The id of the new check run. */
async function openCheckRun(client, check) {
    const { owner, repo } = client;
    const answer = await client.attempt('create the check run', WRITE, (rest) => rest.checks.create({
        owner,
        repo,
        name: check.name,
        head_sha: check.headSha,
        external_id: check.externalId,
        details_url: check.detailsUrl,
        status: 'in_progress',
        output: fitted(check.text),
        request: { retries: 0 },
    }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return answer.data.id;
    // The answer may be lost and the check run there: an open one would stay for ever.
    return answer.refused ? answer : ((await findCheckRun(client, check)) ?? answer);
}
async function moveCheckRun(client, id, text) {
    const answer = await client.attempt('update the check run', WRITE, (rest) => rest.checks.update({ owner: client.owner, repo: client.repo, check_run_id: id, output: fitted(text) }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}
/** Every PATCH appends its annotations; the last one completes. A batch that fails does not keep the check open. */
async function completeCheckRun(client, id, conclusion, text, annotations) {
    const { owner, repo } = client;
    const output = fitted(text);
    let lost = null;
    const batches = [];
    for (let at = 0; at < annotations.length; at += BATCH)
        batches.push(annotations.slice(at, at + BATCH));
    const last = batches.pop() ?? [];
    for (const batch of batches) {
        const answer = await client.attempt('add annotations to the check run', WRITE, (rest) => rest.checks.update({ owner, repo, check_run_id: id, output: { ...output, annotations: batch } }));
        if ((0,service_error/* isServiceError */.g)(answer))
            lost = answer;
    }
    const completed = { owner, repo, check_run_id: id, status: 'completed', conclusion };
    const answer = await client.attempt('complete the check run', WRITE, (rest) => rest.checks.update({ ...completed, output: last.length > 0 ? { ...output, annotations: last } : output }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return lost;
    if (last.length === 0)
        return answer;
    const bare = await client.attempt('complete the check run', WRITE, (rest) => rest.checks.update({ ...completed, output }));
    return (0,service_error/* isServiceError */.g)(bare) ? bare : answer;
}
/** The check run that a run opened and whose id it never learned; null when there is none. */
async function findCheckRun(client, check) {
    const answer = await client.attempt('read the check runs', 'checks: read', (rest) => rest.checks.listForRef({
        owner: client.owner,
        repo: client.repo,
        ref: check.headSha,
        check_name: check.name,
        filter: 'all',
        per_page: 100,
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return null;
    return answer.data.check_runs.find((run) => run.external_id === check.externalId)?.id ?? null;
}
function fitted(text) {
    const title = text.title.slice(0, 255);
    if (text.summary.length <= SUMMARY_LIMIT)
        return { title, summary: text.summary };
    const note = '\n\n**Shortened:** the whole report is on the page of the run.';
    return { title, summary: `${text.summary.slice(0, SUMMARY_LIMIT - note.length)}${note}` };
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 1 modules
var utils = __webpack_require__(22032);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 1 modules
var dist_src = __webpack_require__(11303);
;// CONCATENATED MODULE: ./src/edges/github/client.ts
// A token in; out: a way to call GitHub that retries, keeps to the limits and answers trouble with a ServiceError.




/** No call of ours is large; a longer silence is a fault. */
const TIMEOUT_MS = 10_000;
/** So many calls in a row without an answer mean that GitHub is down: from then on each gets one short try. */
const FAULTS_UNTIL_DOWN = 2;
const TIMEOUT_WHEN_DOWN_MS = 5000;
/** A job that waits longer for the limit costs more than the report is worth. */
const LONGEST_WAIT_S = 60;
const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
function openClient(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let faults = 0;
    const isDown = () => faults >= FAULTS_UNTIL_DOWN;
    const { rest, hook } = new Client({
        auth: `token ${options.token}`,
        baseUrl: options.apiUrl ?? utils/* defaults */.NT.baseUrl,
        userAgent: 'throughline',
        // A refused call is told once, by whoever asked for it.
        log: { debug() { }, info() { }, warn: options.log, error() { } },
        request: { ...utils/* defaults */.NT.request, fetch: withTimeout(utils/* defaults */.NT.request?.fetch ?? fetch, isDown) },
        retry: { retries: 2 },
        throttle: {
            onRateLimit: (after, _request, _octokit, count) => shallWait(after, count),
            onSecondaryRateLimit: (after, _request, _octokit, count) => shallWait(after, count),
        },
    });
    hook.before('request', (request) => {
        if (isDown())
            request.request = { ...request.request, retries: 0 };
    });
    return {
        owner,
        repo,
        rest,
        async attempt(call, permission, run) {
            try {
                const answer = await run(rest);
                faults = 0;
                return answer;
            }
            catch (error) {
                const told = serviceError(call, permission, error, options.token);
                faults = told.status === null || told.status >= 500 ? faults + 1 : 0;
                return told;
            }
        },
    };
}
function shallWait(seconds, attempts) {
    return seconds <= LONGEST_WAIT_S && attempts < 2;
}
function withTimeout(send, isDown) {
    return (address, init) => {
        const signal = AbortSignal.timeout(isDown() ? TIMEOUT_WHEN_DOWN_MS : TIMEOUT_MS);
        return send(address, { ...init, signal });
    };
}
function serviceError(call, permission, error, token) {
    const { status, message, response } = describeFailure(error);
    const isLimit = status === 429 || (status === 403 && response?.headers?.['x-ratelimit-remaining'] === '0');
    const isRefused = !isLimit && (status === 401 || status === 403 || status === 404);
    const told = isLimit ? "the token's hourly limit is used up" : message;
    return {
        kind: 'service-error',
        call,
        status,
        permission,
        refused: isRefused && !/secondary rate limit/i.test(message),
        reason: told.replaceAll(token || '\0', '***').slice(0, 300),
    };
}
function describeFailure(error) {
    if (!(error instanceof Error))
        return { status: null, message: String(error), response: undefined };
    const { status, response } = error;
    const answered = typeof status === 'number' && response !== undefined;
    // The client appends a link to its documentation.
    const message = error.message.replace(/ - https:\/\/docs\.github\.com\S*/g, '');
    return { status: answered ? status : null, message, response };
}

;// CONCATENATED MODULE: ./src/edges/github/comments.ts
// Comments of a pull request: found by marker and author, created, edited, deleted.

/** GitHub's own limit, in characters. */
const BODY_LIMIT = 65_536;
const comments_WRITE = 'pull-requests: write';
const ACTIONS_LOGIN = 'github-actions[bot]';
/** Comments whose first line is the marker and that the token's own identity wrote, oldest first. */
async function findComments(client, pull, marker) {
    const marked = [];
    for (let page = 1; page <= 50; page++) {
        const answer = await client.attempt('read the comments', comments_WRITE, (rest) => rest.issues.listComments({ owner: client.owner, repo: client.repo, issue_number: pull, per_page: 100, page }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        marked.push(...answer.data.filter((comment) => firstLine(comment.body) === marker));
        if (answer.data.length < 100)
            break;
    }
    const isOwn = await ownership(client, marked);
    return marked
        .filter(isOwn)
        .map(published)
        .sort((a, b) => a.id - b.id);
}
async function readComment(client, id) {
    const answer = await client.attempt('read the comment', 'pull-requests: read', (rest) => rest.issues.getComment({ owner: client.owner, repo: client.repo, comment_id: id }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : published(answer.data);
}
/** Not repeated by the client: after a lost answer a second try would make a second comment. */
async function createComment(client, pull, body) {
    const answer = await client.attempt('create the comment', comments_WRITE, (rest) => rest.issues.createComment({
        owner: client.owner,
        repo: client.repo,
        issue_number: pull,
        body: comments_fitted(body),
        request: { retries: 0 },
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : published(answer.data);
}
async function updateComment(client, id, body) {
    const answer = await client.attempt('edit the comment', comments_WRITE, (rest) => rest.issues.updateComment({ owner: client.owner, repo: client.repo, comment_id: id, body: comments_fitted(body) }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : published(answer.data);
}
async function deleteComment(client, id) {
    const answer = await client.attempt('delete the comment', comments_WRITE, (rest) => rest.issues.deleteComment({ owner: client.owner, repo: client.repo, comment_id: id }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}
/**
 * Who wrote a comment of ours. The job's own token is `github-actions[bot]` and may not ask who it is; a personal
 * token may; an App's token may not either, and then it is another bot.
 */
async function ownership(client, marked) {
    if (marked.every((comment) => comment.user?.login === ACTIONS_LOGIN))
        return () => true;
    const answer = await client.attempt('read the own login', null, (rest) => rest.users.getAuthenticated({ request: { retries: 0 } }));
    if (!(0,service_error/* isServiceError */.g)(answer)) {
        return ({ user }) => user?.login === answer.data.login || user?.login === ACTIONS_LOGIN;
    }
    return ({ user }) => user?.type === 'Bot';
}
function published(comment) {
    return { id: comment.id, url: comment.html_url, body: comment.body ?? '' };
}
function firstLine(body) {
    return (body ?? '').split(/\r?\n/, 1)[0].trim();
}
function comments_fitted(body) {
    if (body.length <= BODY_LIMIT)
        return body;
    const note = '\n\n**Shortened:** the whole report is on the page of the run.';
    return `${body.slice(0, BODY_LIMIT - note.length)}${note}`;
}

;// CONCATENATED MODULE: ./src/edges/github/issues.ts
// Issues: listed, searched, made, edited; labels of the repository. Triage and incidents ask; pull requests are left out.

const issues_READ = 'issues: read';
const issues_WRITE = 'issues: write';
const PAGE = 100;
/** GitHub's own limit of a body, in characters. */
const issues_BODY_LIMIT = 65_536;
/** Open and closed ones, those that moved last first. */
async function listIssues(client, wanted) {
    const issues = [];
    for (let page = 1; page <= wanted.pages; page++) {
        const answer = await client.attempt('list the issues', issues_READ, (rest) => rest.issues.listForRepo({
            owner: client.owner,
            repo: client.repo,
            state: wanted.state ?? 'all',
            ...(wanted.creator === undefined ? {} : { creator: wanted.creator }),
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
        }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        issues.push(...answer.data.filter(isIssue).map(noteOf));
        if (answer.data.length < PAGE)
            return { issues, isAll: true };
    }
    return { issues, isAll: false };
}
/** The best matches of GitHub's own search. The words are looked for as words: none is an operator. */
async function searchIssues(client, words, count) {
    const q = `repo:${client.owner}/${client.repo} is:issue ${words.map((word) => `"${word.replace(/["\\]/g, '')}"`).join(' OR ')}`;
    const answer = await client.attempt('search the issues', issues_READ, (rest) => rest.search.issuesAndPullRequests({ q: q.slice(0, 250), per_page: count }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    return answer.data.items.filter(isIssue).map((item) => noteOf(item));
}
/** Names of the repository's labels; the first three hundred. */
async function listLabels(client) {
    const names = [];
    for (let page = 1; page <= 3; page++) {
        const answer = await client.attempt('list the labels', issues_READ, (rest) => rest.issues.listLabelsForRepo({ owner: client.owner, repo: client.repo, per_page: PAGE, page }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        names.push(...answer.data.map(({ name }) => name));
        if (answer.data.length < PAGE)
            break;
    }
    return names;
}
async function addLabels(client, issue, labels) {
    const answer = await client.attempt('label the issue', issues_WRITE, (rest) => rest.issues.addLabels({ owner: client.owner, repo: client.repo, issue_number: issue, labels: [...labels] }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}
/** Not repeated by the client: after a lost answer a second try would make a second issue. */
async function createIssue(client, issue) {
    const answer = await client.attempt('create the issue', issues_WRITE, (rest) => rest.issues.create({
        owner: client.owner,
        repo: client.repo,
        title: issue.title.slice(0, 250),
        body: issues_fitted(issue.body),
        ...(issue.labels.length > 0 ? { labels: [...issue.labels] } : {}),
        request: { retries: 0 },
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : noteOf(answer.data);
}
async function updateIssue(client, number, change) {
    const answer = await client.attempt('edit the issue', issues_WRITE, (rest) => rest.issues.update({
        owner: client.owner,
        repo: client.repo,
        issue_number: number,
        ...(change.title === undefined ? {} : { title: change.title.slice(0, 250) }),
        ...(change.body === undefined ? {} : { body: issues_fitted(change.body) }),
        ...(change.state === undefined ? {} : { state: change.state }),
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : noteOf(answer.data);
}
/** Who the token is, where it may ask: a personal one may, those of jobs and Apps may not. */
async function ownLogin(client) {
    const answer = await client.attempt('read the own login', null, (rest) => rest.users.getAuthenticated({ request: { retries: 0 } }));
    return (0,service_error/* isServiceError */.g)(answer) ? null : answer.data.login;
}
function isIssue(item) {
    return item.pull_request === undefined || item.pull_request === null;
}
function noteOf(issue) {
    return {
        number: issue.number,
        title: issue.title,
        body: issue.body ?? '',
        state: issue.state === 'closed' ? 'closed' : 'open',
        url: issue.html_url,
        author: issue.user?.login ?? '',
        isBot: issue.user?.type === 'Bot',
        labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        createdAt: issue.created_at,
    };
}
function issues_fitted(body) {
    if (body.length <= issues_BODY_LIMIT)
        return body;
    const note = '\n\n**Shortened:** the whole report is on the page of the run.';
    return `${body.slice(0, issues_BODY_LIMIT - note.length)}${note}`;
}

;// CONCATENATED MODULE: ./src/edges/github/git-data.ts
// Bytes of files at a commit; commits, branches and pull requests made without a work tree. Branches only move forward.

const git_data_READ = 'contents: read';
const git_data_WRITE = 'contents: write';
const LARGEST_FILE = 1024 * 1024;
/** Null for what is not there. Folder by folder, so that a tree of any size will do; more than 1 MB is refused. */
async function readFilesAt(client, commit, paths) {
    const folders = new Map();
    const found = new Map();
    for (const path of paths) {
        const slash = path.lastIndexOf('/');
        const folder = await listFolder(client, commit, slash < 0 ? '' : path.slice(0, slash), folders);
        if ((0,service_error/* isServiceError */.g)(folder))
            return folder;
        const entry = folder instanceof Map ? folder.get(path.slice(slash + 1)) : folder;
        if (!entry) {
            found.set(path, null);
            continue;
        }
        const bytes = entry.type === 'blob' && entry.mode !== '120000' ? await readBlob(client, entry) : Buffer.alloc(0);
        if ((0,service_error/* isServiceError */.g)(bytes))
            return bytes;
        found.set(path, { mode: entry.mode, bytes });
    }
    return found;
}
async function listFolder(client, commit, folder, known) {
    const listed = known.get(folder);
    if (listed !== undefined)
        return listed;
    let sha = commit;
    if (folder !== '') {
        const slash = folder.lastIndexOf('/');
        const parent = await listFolder(client, commit, slash < 0 ? '' : folder.slice(0, slash), known);
        if ((0,service_error/* isServiceError */.g)(parent))
            return parent;
        const own = (parent instanceof Map ? parent.get(folder.slice(slash + 1)) : parent) ?? null;
        if (own?.type !== 'tree') {
            known.set(folder, own);
            return own;
        }
        sha = own.sha;
    }
    const answer = await client.attempt('list the files of the commit', git_data_READ, (rest) => rest.git.getTree({ owner: client.owner, repo: client.repo, tree_sha: sha }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const entries = new Map(answer.data.tree.map(({ path, mode, sha: own, type, size }) => [
        path ?? '',
        { mode: mode ?? '', sha: own ?? '', type: type ?? '', size: size ?? 0 },
    ]));
    known.set(folder, entries);
    return entries;
}
async function readBlob(client, { sha, size }) {
    const call = 'read a file of the commit';
    if (size > LARGEST_FILE) {
        const reason = 'it is larger than 1 MB';
        return { kind: 'service-error', call, status: null, permission: null, refused: false, reason };
    }
    const answer = await client.attempt(call, git_data_READ, (rest) => rest.git.getBlob({ owner: client.owner, repo: client.repo, file_sha: sha }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : Buffer.from(answer.data.content, 'base64');
}
/** The new commit's id. It belongs to no branch yet. */
async function createCommit(client, { parent, message, files }) {
    const { owner, repo } = client;
    const base = await client.attempt('read the commit', git_data_READ, (rest) => rest.git.getCommit({ owner, repo, commit_sha: parent }));
    if ((0,service_error/* isServiceError */.g)(base))
        return base;
    const entries = [];
    for (const { path, bytes } of files) {
        const content = Buffer.from(bytes).toString('base64');
        const blob = await client.attempt('write a file', git_data_WRITE, (rest) => rest.git.createBlob({ owner, repo, content, encoding: 'base64' }));
        if ((0,service_error/* isServiceError */.g)(blob))
            return blob;
        entries.push({ path, mode: '100644', type: 'blob', sha: blob.data.sha });
    }
    const tree = await client.attempt('write the files', git_data_WRITE, (rest) => rest.git.createTree({ owner, repo, base_tree: base.data.tree.sha, tree: entries }));
    if ((0,service_error/* isServiceError */.g)(tree))
        return tree;
    const commit = await client.attempt('write the commit', git_data_WRITE, (rest) => rest.git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [parent] }));
    return (0,service_error/* isServiceError */.g)(commit) ? commit : commit.data.sha;
}
async function readCommitText(client, sha) {
    const answer = await client.attempt('read the commit', git_data_READ, (rest) => rest.git.getCommit({ owner: client.owner, repo: client.repo, commit_sha: sha }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    return { message: answer.data.message, parents: answer.data.parents.map((parent) => parent.sha) };
}
/** Commit that a branch is at; null when there is no such branch. */
async function branchHead(client, branch) {
    const answer = await client.attempt('look for the branch', git_data_READ, (rest) => rest.git.getRef({ owner: client.owner, repo: client.repo, ref: `heads/${branch}` }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return answer.data.object.sha;
    return answer.status === 404 ? null : answer;
}
/** Not repeated by the client: after a lost answer a second try finds the branch there. */
async function createBranch(client, branch, sha) {
    const answer = await client.attempt('create the branch', git_data_WRITE, (rest) => rest.git.createRef({
        owner: client.owner,
        repo: client.repo,
        ref: `refs/heads/${branch}`,
        sha,
        request: { retries: 0 },
    }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return 'created';
    return answer.status === 422 && /already exists/i.test(answer.reason) ? 'exists' : answer;
}
/** Refused when somebody else was faster: never forced. */
async function moveBranch(client, branch, sha) {
    const answer = await client.attempt('push to the branch', git_data_WRITE, (rest) => rest.git.updateRef({
        owner: client.owner,
        repo: client.repo,
        ref: `heads/${branch}`,
        sha,
        force: false,
        request: { retries: 0 },
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/edges/github/job-log.ts
// A job's id in; out: its log in a file of the runner, streamed there through the link that lives one minute.






const job_log_CALL = 'download the log of the job';
const job_log_READ = 'actions: read';
/** Several hundred megabytes happen; beyond this the rest is left and said to be. */
const LARGEST_LOG_BYTES = 1024 * 1024 * 1024;
/** Of the whole download; GitHub's storage is quick. */
const job_log_DOWNLOAD_MS = 180_000;
async function saveJobLog(client, job, file, send = fetch) {
    // The link must not get the token: the storage answers 400 to it. So it is taken, not followed.
    const answer = await client.attempt(job_log_CALL, job_log_READ, (rest) => rest.actions.downloadJobLogsForWorkflowRun({
        owner: client.owner,
        repo: client.repo,
        job_id: job,
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const link = answer.headers.location;
    if (link === undefined)
        return job_log_trouble(null, 'GitHub gave no link to it');
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    let bytes = 0;
    try {
        const got = await send(link, { signal: AbortSignal.timeout(job_log_DOWNLOAD_MS) });
        if (!got.ok || got.body === null)
            return job_log_trouble(got.status, `its storage answered ${got.status}`);
        const capped = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                const left = LARGEST_LOG_BYTES - bytes;
                bytes += Math.min(left, chunk.length);
                done(null, left >= chunk.length ? chunk : chunk.subarray(0, Math.max(0, left)));
            },
        });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(got.body), capped, (0,external_node_fs_.createWriteStream)(file));
        return { file, bytes, cut: bytes >= LARGEST_LOG_BYTES };
    }
    catch (error) {
        // What came so far is worth reading.
        if (bytes > 0)
            return { file, bytes, cut: true };
        return job_log_trouble(null, error instanceof Error ? error.message : String(error));
    }
}
function job_log_trouble(status, reason) {
    return { kind: 'service-error', call: job_log_CALL, status, permission: job_log_READ, refused: false, reason };
}

;// CONCATENATED MODULE: ./src/edges/github/merge-base.ts
// Two commits in; out: the commit where they parted, as GitHub knows it even when the clone is shallow.

async function mergeBaseOf(client, base, head) {
    const answer = await client.attempt('find the merge base', 'contents: read', (rest) => rest.repos.compareCommitsWithBasehead({
        owner: client.owner,
        repo: client.repo,
        basehead: `${base.replace(/^refs\/(heads|remotes\/origin)\//, '')}...${head}`,
        per_page: 1,
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : answer.data.merge_base_commit.sha;
}

;// CONCATENATED MODULE: ./src/edges/github/outcomes.ts
// What became of a pull request and of commits, as GitHub tells it: merged or closed, passed or failed, reverted.

async function readPullEnd(client, number) {
    const answer = await client.attempt('read the pull request of a fix', 'pull-requests: read', (rest) => rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const { merged, merged_at, closed_at, merge_commit_sha, head, base, state } = answer.data;
    return {
        state: merged ? 'merged' : state === 'closed' ? 'closed' : 'open',
        at: merged_at ?? closed_at ?? null,
        mergeSha: merged ? merge_commit_sha : null,
        headSha: head.sha,
        headRef: head.ref,
        isOwn: head.repo !== null && head.repo.full_name === base.repo.full_name,
        baseRef: base.ref,
    };
}
/**
 * Runs of one commit, or those of a branch that passed; newest first, at most a hundred. A fork's branch of the same name
 * is another branch: whoever owns it says what passes there.
 */
async function listRunEnds(client, of) {
    const wanted = 'headSha' in of ? { head_sha: of.headSha } : { branch: of.branch, status: 'success' };
    const answer = await client.attempt('list the runs of a commit', 'actions: read', (rest) => rest.actions.listWorkflowRunsForRepo({ owner: client.owner, repo: client.repo, per_page: 100, ...wanted }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const { workflow_runs: runs } = answer.data;
    const own = 'headSha' in of ? runs : runs.filter((run) => run.head_repository?.full_name === run.repository.full_name);
    return own.map((run) => ({
        id: run.id,
        name: run.name ?? run.path ?? '',
        conclusion: run.status === 'completed' ? run.conclusion : null,
        headSha: run.head_sha,
        at: run.run_started_at ?? run.created_at,
    }));
}
/** Newest first, at most three hundred. */
async function listMessages(client, ref, since) {
    const messages = [];
    for (let page = 1; page <= 3; page++) {
        const answer = await client.attempt('list the commits since a fix', 'contents: read', (rest) => rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: ref, since, per_page: 100, page }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        for (const { sha, commit } of answer.data)
            messages.push({ sha, message: commit.message, at: commit.committer?.date ?? commit.author?.date ?? since });
        if (answer.data.length < 100)
            break;
    }
    return messages;
}

;// CONCATENATED MODULE: ./src/edges/github/pull-request.ts
// What a pull request says of itself right now: its head, its labels and who set one.

async function readPull(client, number) {
    const answer = await client.attempt('read the pull request', 'pull-requests: read', (rest) => rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    return { headSha: answer.data.head.sha, labels: answer.data.labels.map((label) => label.name) };
}
/** Login of who set the label last; null when nobody can tell. */
async function whoLabelled(client, number, label) {
    let login = null;
    for (let page = 1; page <= 10; page++) {
        const answer = await client.attempt('read the events of the pull request', 'pull-requests: read', (rest) => rest.issues.listEvents({ owner: client.owner, repo: client.repo, issue_number: number, per_page: 100, page }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return login;
        for (const event of answer.data) {
            if (event.event !== 'labeled' || !('label' in event) || event.label.name !== label)
                continue;
            login = event.actor?.login ?? null;
        }
        if (answer.data.length < 100)
            break;
    }
    return login;
}

;// CONCATENATED MODULE: ./src/edges/github/pull-requests.ts
// Pull requests: what one is right now, one found by its branch, one opened; and a workflow started for a branch.

const pull_requests_WRITE = 'pull-requests: write';
async function readPullHead(client, number) {
    const answer = await client.attempt('read the pull request', 'pull-requests: read', (rest) => rest.pulls.get({ owner: client.owner, repo: client.repo, pull_number: number }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const { head, base, state } = answer.data;
    return {
        isOpen: state === 'open',
        headSha: head.sha,
        headRef: head.ref,
        // A fork that was deleted has no repository any more.
        headRepository: head.repo?.full_name ?? null,
        baseRef: base.ref,
        baseSha: base.sha,
        defaultBranch: base.repo.default_branch,
    };
}
/** Open or closed, newest first: a fix whose pull request was closed is not opened again by the same command. */
async function findPullOf(client, branch, base) {
    const { owner, repo } = client;
    const answer = await client.attempt('look for the pull request', 'pull-requests: read', (rest) => rest.pulls.list({ owner, repo, head: `${owner}:${branch}`, base, state: 'all', per_page: 10 }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const [found] = answer.data;
    return found ? { number: found.number, url: found.html_url, author: found.user?.login ?? '' } : null;
}
async function openPull(client, pull) {
    const { owner, repo } = client;
    const { branch: head, base, title, body } = pull;
    const answer = await client.attempt('open the pull request', pull_requests_WRITE, (rest) => rest.pulls.create({ owner, repo, head, base, title, body, request: { retries: 0 } }));
    if (!(0,service_error/* isServiceError */.g)(answer)) {
        return { number: answer.data.number, url: answer.data.html_url, author: answer.data.user.login };
    }
    // The first try may have been heard.
    const found = await findPullOf(client, head, base);
    return found === null || (0,service_error/* isServiceError */.g)(found) ? answer : found;
}
/** By the job's own token too: a dispatch is what GitHub lets it start. */
async function dispatchWorkflow(client, workflow, ref) {
    const answer = await client.attempt('start the workflow', 'actions: write', (rest) => rest.actions.createWorkflowDispatch({
        owner: client.owner,
        repo: client.repo,
        workflow_id: workflow,
        ref,
        request: { retries: 0 },
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}

// EXTERNAL MODULE: ./src/edges/tree/decode-text.ts
var decode_text = __webpack_require__(35529);
;// CONCATENATED MODULE: ./src/edges/github/rest-tree.ts
// A commit that git cannot bring here in; out: its Tree through the REST API, reading only what differs from a local one.


/** A job has 1,000 requests an hour, and other steps need some. */
const MOST_BLOBS = 400;
const AT_ONCE = 8;
const rest_tree_READ = 'contents: read';
async function restTree(client, commit, local) {
    const answer = await client.attempt('list the files of the base commit', rest_tree_READ, (rest) => rest.git.getTree({ owner: client.owner, repo: client.repo, tree_sha: commit, recursive: '1' }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    if (answer.data.truncated) {
        const reason = 'GitHub does not list a tree of this size; let the checkout fetch the base commit (fetch-depth: 2)';
        return {
            kind: 'service-error',
            call: 'list the files of the base commit',
            status: 200,
            permission: null,
            refused: false,
            reason,
        };
    }
    const files = [];
    const links = [];
    for (const entry of answer.data.tree) {
        if (entry.type === 'tree' || entry.path === undefined || entry.sha === undefined)
            continue;
        if (entry.type === 'blob' && entry.mode?.startsWith('100')) {
            files.push({ path: entry.path, blob: entry.sha ?? '', size: entry.size ?? -1 });
        }
        else
            links.push(entry.path);
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return treeFrom(client, commit, files, links, local);
}
function treeFrom(client, commit, files, links, local) {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const tree = { label: commit, files, problems: [], read, links: links.sort() };
    let requests = 0;
    async function read(paths) {
        const texts = new Map();
        const here = await sameBlobs(local, paths.flatMap((path) => byPath.get(path) ?? []));
        const shared = paths.filter((path) => here.has(path));
        const known = local ? await local.read(shared.map((path) => here.get(path))) : [];
        for (const [at, path] of shared.entries())
            texts.set(path, known[at] ?? null);
        const missing = paths.filter((path) => !texts.has(path));
        for (let at = 0; at < missing.length; at += AT_ONCE) {
            const batch = missing.slice(at, at + AT_ONCE);
            const read = await Promise.all(batch.map((path) => readBlob(path)));
            for (const [index, path] of batch.entries())
                texts.set(path, read[index]);
        }
        return paths.map((path) => texts.get(path) ?? null);
    }
    async function readBlob(path) {
        const file = byPath.get(path);
        if (!file)
            return skip(path, 'skipped: no such file in this tree');
        if (file.size > decode_text/* MAX_TEXT_BYTES */.$D)
            return skip(path, (0,decode_text/* tooLarge */.g$)(file.size));
        if (requests >= MOST_BLOBS)
            return skip(path, `skipped: no more than ${MOST_BLOBS} files are read through the API`);
        requests += 1;
        const answer = await client.attempt('read a file of the base commit', rest_tree_READ, (rest) => rest.git.getBlob({ owner: client.owner, repo: client.repo, file_sha: file.blob }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return skip(path, `skipped: GitHub did not give its content: ${answer.reason}`);
        const { text, trouble } = (0,decode_text/* decodeText */.g7)(Buffer.from(answer.data.content, 'base64'));
        if (trouble)
            tree.problems.push({ path, line: 1, reason: trouble });
        return text;
    }
    function skip(path, reason) {
        tree.problems.push({ path, line: 1, reason });
        return null;
    }
    return tree;
}
/** Path wanted → path of the local tree with the same content. */
async function sameBlobs(local, wanted) {
    const found = new Map();
    if (!local)
        return found;
    const localPaths = new Map();
    for (const file of local.files)
        if (file.blob !== '')
            localPaths.set(file.blob, file.path);
    for (const file of wanted) {
        const path = localPaths.get(file.blob);
        if (path !== undefined)
            found.set(file.path, path);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/edges/github/runs.ts
// Workflow runs, their jobs and annotations, and the commits between two of them, as GitHub tells them.

const runs_READ = 'actions: read';
/** 1,000 jobs: more than GitHub's matrix allows. */
const MOST_PAGES = 10;
async function readRun(client, id) {
    const answer = await client.attempt('read the workflow run', runs_READ, (rest) => rest.actions.getWorkflowRun({ owner: client.owner, repo: client.repo, run_id: id }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : runOf(answer.data);
}
/** Jobs of one attempt of a run, in GitHub's order. */
async function listJobs(client, run) {
    const jobs = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
        const answer = await client.attempt('list the jobs of the run', runs_READ, (rest) => rest.actions.listJobsForWorkflowRunAttempt({
            owner: client.owner,
            repo: client.repo,
            run_id: run.id,
            attempt_number: run.attempt,
            per_page: 100,
            page,
        }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        jobs.push(...answer.data.jobs.map(jobOf));
        if (answer.data.jobs.length < 100)
            break;
    }
    return jobs;
}
/** Runs of one workflow, newest first. */
async function listRuns(client, wanted) {
    const answer = await client.attempt('list earlier runs of the workflow', runs_READ, (rest) => rest.actions.listWorkflowRuns({
        owner: client.owner,
        repo: client.repo,
        workflow_id: wanted.workflow,
        branch: wanted.branch,
        head_sha: wanted.headSha,
        status: wanted.status,
        per_page: wanted.count,
    }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : answer.data.workflow_runs.map(runOf);
}
/** What tools and the runner noted in a job's check run; the first hundred. */
async function listJobAnnotations(client, checkRun) {
    const answer = await client.attempt('read the annotations of the job', 'checks: read', (rest) => rest.checks.listAnnotations({
        owner: client.owner,
        repo: client.repo,
        check_run_id: checkRun,
        per_page: 100,
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    return answer.data.map((annotation) => ({
        path: annotation.path,
        line: annotation.start_line,
        level: levelOf(annotation.annotation_level),
        title: annotation.title ?? '',
        message: annotation.message ?? '',
    }));
}
/** The commits from `base` to `head` (not those of `base` alone) and the files that they change. */
async function compareCommits(client, base, head) {
    const answer = await client.attempt('compare the commits', 'contents: read', (rest) => rest.repos.compareCommitsWithBasehead({
        owner: client.owner,
        repo: client.repo,
        basehead: `${base}...${head}`,
        per_page: 100,
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const { commits, files = [], total_commits } = answer.data;
    return {
        base,
        head,
        commits: commits.map(runs_noteOf),
        files: files.map(fileOf),
        partial: total_commits > commits.length || files.length >= 300,
    };
}
/** Commits that touched a file, up to `head`, newest first. */
async function listCommitsOf(client, head, path, count) {
    const answer = await client.attempt('list the commits of a file', 'contents: read', (rest) => rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: head, path, per_page: count }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : answer.data.map(runs_noteOf);
}
/** The last commit of a branch before a moment; null when there is none. */
async function commitBefore(client, head, until) {
    const answer = await client.attempt('find the commit of a day', 'contents: read', (rest) => rest.repos.listCommits({ owner: client.owner, repo: client.repo, sha: head, until, per_page: 1 }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const [commit] = answer.data;
    return commit ? runs_noteOf(commit) : null;
}
/** The pull request that brought a commit in; null when none did or nobody can tell. */
async function pullOfCommit(client, sha) {
    const answer = await client.attempt('find the pull request of a commit', 'pull-requests: read', (rest) => rest.repos.listPullRequestsAssociatedWithCommit({
        owner: client.owner,
        repo: client.repo,
        commit_sha: sha,
        per_page: 5,
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return null;
    const [pull] = answer.data;
    return pull ? { number: pull.number, title: pull.title, url: pull.html_url } : null;
}
/**
 * The open pull request whose head this run tested. `workflow_run.pull_requests` is empty for forks, so it is found by
 * head repository, branch and commit; a head that moved on meanwhile is still its pull request.
 */
async function pullOfRun(client, run) {
    const owner = run.headRepository?.split('/')[0];
    if (!owner || run.headBranch === null)
        return null;
    const answer = await client.attempt('find the pull request of the run', 'pull-requests: read', (rest) => rest.pulls.list({
        owner: client.owner,
        repo: client.repo,
        state: 'open',
        head: `${owner}:${run.headBranch}`,
        per_page: 20,
    }));
    if ((0,service_error/* isServiceError */.g)(answer))
        return answer;
    const own = answer.data.filter(({ head }) => head.repo === null || head.repo.full_name === run.headRepository);
    const pull = own.find(({ head }) => head.sha === run.headSha) ?? own[0];
    if (!pull)
        return null;
    const isCurrent = pull.head.sha === run.headSha;
    return { number: pull.number, title: pull.title, url: pull.html_url, isCurrent, baseRef: pull.base.ref };
}
/** Comments of the repository since a day, newest first: where earlier diagnoses left what they found. */
async function listRecentComments(client, since, pages) {
    const found = [];
    for (let page = 1; page <= pages; page++) {
        const answer = await client.attempt('read recent comments', 'pull-requests: read', (rest) => rest.issues.listCommentsForRepo({
            owner: client.owner,
            repo: client.repo,
            sort: 'updated',
            direction: 'desc',
            since,
            per_page: 100,
            page,
        }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        for (const comment of answer.data) {
            const { body = '', html_url: url, user, created_at: createdAt } = comment;
            found.push({ body, url, login: user?.login ?? '', isBot: user?.type === 'Bot', createdAt });
        }
        if (answer.data.length < 100)
            break;
    }
    return found;
}
function runOf(run) {
    return {
        id: run.id,
        attempt: run.run_attempt ?? 1,
        workflow: run.workflow_id,
        name: run.name ?? run.path ?? '',
        path: (run.path ?? '').replace(/@.*$/, ''),
        event: run.event,
        conclusion: run.conclusion,
        url: run.html_url,
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository?.full_name ?? null,
        createdAt: run.created_at,
    };
}
function jobOf(job) {
    const checkRun = /\/check-runs\/(\d+)$/.exec(job.check_run_url ?? '')?.[1];
    return {
        id: job.id,
        name: job.name,
        conclusion: job.conclusion,
        url: job.html_url ?? '',
        checkRun: checkRun === undefined ? null : Number(checkRun),
        startedAt: job.started_at,
        completedAt: job.completed_at,
        labels: job.labels,
        runner: job.runner_name,
        steps: (job.steps ?? []).map((step) => ({
            number: step.number,
            name: step.name,
            conclusion: step.conclusion,
            startedAt: step.started_at ?? null,
            completedAt: step.completed_at ?? null,
        })),
    };
}
function runs_noteOf(commit) {
    return {
        sha: commit.sha,
        url: commit.html_url,
        title: commit.commit.message.split('\n')[0].slice(0, 200),
        author: commit.author?.login ?? commit.commit.author?.name ?? 'somebody',
        date: commit.commit.committer?.date ?? commit.commit.author?.date ?? '',
    };
}
function fileOf(file) {
    const known = ['added', 'removed', 'modified', 'renamed'];
    return {
        path: file.filename,
        previousPath: file.previous_filename ?? null,
        status: known.find((status) => status === file.status) ?? 'other',
        patch: file.patch ?? null,
    };
}
function levelOf(level) {
    return level === 'failure' || level === 'warning' ? level : 'notice';
}

;// CONCATENATED MODULE: ./src/edges/github/suggestions.ts
// Suggestions on lines of a pull request's diff: those of ours that stand there, new ones, old ones taken away.

const suggestions_WRITE = 'pull-requests: write';
const suggestions_MOST_PAGES = 5;
/** Review comments by bots, with their ids: whoever calls knows its own by their first line. */
async function listSuggestions(client, pull) {
    const found = [];
    for (let page = 1; page <= suggestions_MOST_PAGES; page++) {
        const answer = await client.attempt('read the suggestions', suggestions_WRITE, (rest) => rest.pulls.listReviewComments({
            owner: client.owner,
            repo: client.repo,
            pull_number: pull,
            per_page: 100,
            page,
        }));
        if ((0,service_error/* isServiceError */.g)(answer))
            return answer;
        for (const { id, body, user } of answer.data)
            if (user?.type === 'Bot')
                found.push({ id, body });
        if (answer.data.length < 100)
            break;
    }
    return found;
}
/** `outside`: the lines are no part of the diff, where GitHub takes no suggestion. */
async function createSuggestion(client, pull, commit, { path, line, endLine, body }) {
    const answer = await client.attempt('suggest a change', suggestions_WRITE, (rest) => rest.pulls.createReviewComment({
        owner: client.owner,
        repo: client.repo,
        pull_number: pull,
        commit_id: commit,
        path,
        body,
        line: endLine,
        side: 'RIGHT',
        ...(endLine > line ? { start_line: line, start_side: 'RIGHT' } : {}),
        request: { retries: 0 },
    }));
    if (!(0,service_error/* isServiceError */.g)(answer))
        return 'made';
    return answer.status === 422 ? 'outside' : answer;
}
async function deleteSuggestion(client, id) {
    const answer = await client.attempt('take a suggestion away', suggestions_WRITE, (rest) => rest.pulls.deleteReviewComment({ owner: client.owner, repo: client.repo, comment_id: id }));
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}

;// CONCATENATED MODULE: ./src/edges/github/open-github.ts
// A token and a repository in; out: what the stories may ask of GitHub.















function openGitHub(options) {
    const client = openClient(options);
    return {
        findComments: (pull, marker) => findComments(client, pull, marker),
        readComment: (id) => readComment(client, id),
        createComment: (pull, body) => createComment(client, pull, body),
        updateComment: (id, body) => updateComment(client, id, body),
        deleteComment: (id) => deleteComment(client, id),
        openCheckRun: (check) => openCheckRun(client, check),
        findCheckRun: (check) => findCheckRun(client, check),
        moveCheckRun: (id, text) => moveCheckRun(client, id, text),
        completeCheckRun: (id, conclusion, text, annotations) => completeCheckRun(client, id, conclusion, text, annotations),
        readPull: (pull) => readPull(client, pull),
        whoLabelled: (pull, label) => whoLabelled(client, pull, label),
        mergeBase: (base, head) => mergeBaseOf(client, base, head),
        restTree: (commit, local) => restTree(client, commit, local),
        readRun: (id) => readRun(client, id),
        listJobs: (run) => listJobs(client, run),
        listRuns: (wanted) => listRuns(client, wanted),
        listJobAnnotations: (checkRun) => listJobAnnotations(client, checkRun),
        saveJobLog: (job, file) => saveJobLog(client, job, file),
        permissionOf: (login) => permissionOf(client, login),
        acknowledge: (comment) => acknowledge(client, comment),
        rerunFailedJobs: (run) => rerunFailedJobs(client, run),
        rerunWorkflow: (run) => rerunWorkflow(client, run),
        readTyped: (comment) => readTyped(client, comment),
        readFilesAt: (commit, paths) => readFilesAt(client, commit, paths),
        createCommit: (commit) => createCommit(client, commit),
        readCommitText: (sha) => readCommitText(client, sha),
        branchHead: (branch) => branchHead(client, branch),
        createBranch: (branch, sha) => createBranch(client, branch, sha),
        moveBranch: (branch, sha) => moveBranch(client, branch, sha),
        readPullHead: (pull) => readPullHead(client, pull),
        findPullOf: (branch, base) => findPullOf(client, branch, base),
        openPull: (pull) => openPull(client, pull),
        suggestions: {
            list: (pull) => listSuggestions(client, pull),
            create: (pull, commit, suggestion) => createSuggestion(client, pull, commit, suggestion),
            delete: (id) => deleteSuggestion(client, id),
        },
        dispatchWorkflow: (workflow, ref) => dispatchWorkflow(client, workflow, ref),
        listArtifacts: (run) => listArtifacts(client, run),
        readArtifact: (artifact, isWanted) => readArtifact(client, artifact, isWanted),
        compareCommits: (base, head) => compareCommits(client, base, head),
        listCommitsOf: (head, path, count) => listCommitsOf(client, head, path, count),
        commitBefore: (head, until) => commitBefore(client, head, until),
        pullOfCommit: (sha) => pullOfCommit(client, sha),
        pullOfRun: (run) => pullOfRun(client, run),
        readPullEnd: (pull) => readPullEnd(client, pull),
        listRunEnds: (of) => listRunEnds(client, of),
        listMessages: (ref, since) => listMessages(client, ref, since),
        listRecentComments: (since, pages) => listRecentComments(client, since, pages),
        listIssues: (wanted) => listIssues(client, wanted),
        searchIssues: (words, count) => searchIssues(client, words, count),
        listLabels: () => listLabels(client),
        ownLogin: () => ownLogin(client),
        addLabels: (issue, labels) => addLabels(client, issue, labels),
        createIssue: (issue) => createIssue(client, issue),
        updateIssue: (number, change) => updateIssue(client, number, change),
    };
}


/***/ })

};
;