"use strict";
exports.id = 3879;
exports.ids = [3879];
exports.modules = {

/***/ 36260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
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

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/wrap-request.js
var noop = () => Promise.resolve();
function wrapRequest(state, request, options) {
  return state.retryLimiter.schedule(doRequest, state, request, options);
}
async function doRequest(state, request, options) {
  const { pathname } = new URL(options.url, "http://github.test");
  const isAuth = isAuthRequest(options.method, pathname);
  const isWrite = !isAuth && options.method !== "GET" && options.method !== "HEAD";
  const isSearch = options.method === "GET" && pathname.startsWith("/search/");
  const isGraphQL = pathname.startsWith("/graphql");
  const retryCount = ~~request.retryCount;
  const jobOptions = retryCount > 0 ? { priority: 0, weight: 0 } : {};
  if (state.clustering) {
    jobOptions.expiration = 1e3 * 60;
  }
  if (isWrite || isGraphQL) {
    await state.write.key(state.id).schedule(jobOptions, noop);
  }
  if (isWrite && state.triggersNotification(pathname)) {
    await state.notifications.key(state.id).schedule(jobOptions, noop);
  }
  if (isSearch) {
    await state.search.key(state.id).schedule(jobOptions, noop);
  }
  const req = (isAuth ? state.auth : state.global).key(state.id).schedule(jobOptions, request, options);
  if (isGraphQL) {
    const res = await req;
    if (res.data.errors != null && res.data.errors.some((error) => error.type === "RATE_LIMITED")) {
      const error = Object.assign(new Error("GraphQL Rate Limit Exceeded"), {
        response: res,
        data: res.data
      });
      throw error;
    }
  }
  return req;
}
function isAuthRequest(method, pathname) {
  return method === "PATCH" && // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-a-scoped-access-token
  /^\/applications\/[^/]+\/token\/scoped$/.test(pathname) || method === "POST" && // https://docs.github.com/en/rest/apps/oauth-applications?apiVersion=2022-11-28#reset-a-token
  (/^\/applications\/[^/]+\/token$/.test(pathname) || // https://docs.github.com/en/rest/apps/apps?apiVersion=2022-11-28#create-an-installation-access-token-for-an-app
  /^\/app\/installations\/[^/]+\/access_tokens$/.test(pathname) || // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
  pathname === "/login/oauth/access_token");
}

// pkg/dist-src/generated/triggers-notification-paths.js
var triggers_notification_paths_default = [
  "/orgs/{org}/invitations",
  "/orgs/{org}/invitations/{invitation_id}",
  "/orgs/{org}/teams/{team_slug}/discussions",
  "/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "/repos/{owner}/{repo}/collaborators/{username}",
  "/repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "/repos/{owner}/{repo}/issues",
  "/repos/{owner}/{repo}/issues/{issue_number}/comments",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issue",
  "/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority",
  "/repos/{owner}/{repo}/pulls",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies",
  "/repos/{owner}/{repo}/pulls/{pull_number}/merge",
  "/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
  "/repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "/repos/{owner}/{repo}/releases",
  "/teams/{team_id}/discussions",
  "/teams/{team_id}/discussions/{discussion_number}/comments"
];

// pkg/dist-src/route-matcher.js
function routeMatcher(paths) {
  const regexes = paths.map(
    (path) => path.split("/").map((c) => c.startsWith("{") ? "(?:.+?)" : c).join("/")
  );
  const regex2 = `^(?:${regexes.map((r) => `(?:${r})`).join("|")})[^/]*$`;
  return new RegExp(regex2, "i");
}

// pkg/dist-src/index.js
var regex = routeMatcher(triggers_notification_paths_default);
var triggersNotification = regex.test.bind(regex);
var groups = {};
var createGroups = function(Bottleneck, common) {
  groups.global = new Bottleneck.Group({
    id: "octokit-global",
    maxConcurrent: 10,
    ...common
  });
  groups.auth = new Bottleneck.Group({
    id: "octokit-auth",
    maxConcurrent: 1,
    ...common
  });
  groups.search = new Bottleneck.Group({
    id: "octokit-search",
    maxConcurrent: 1,
    minTime: 2e3,
    ...common
  });
  groups.write = new Bottleneck.Group({
    id: "octokit-write",
    maxConcurrent: 1,
    minTime: 1e3,
    ...common
  });
  groups.notifications = new Bottleneck.Group({
    id: "octokit-notifications",
    maxConcurrent: 1,
    minTime: 3e3,
    ...common
  });
};
function throttling(octokit, octokitOptions) {
  const {
    enabled = true,
    Bottleneck = light,
    id = "no-id",
    timeout = 1e3 * 60 * 2,
    // Redis TTL: 2 minutes
    connection
  } = octokitOptions.throttle || {};
  if (!enabled) {
    return {};
  }
  const common = { timeout };
  if (typeof connection !== "undefined") {
    common.connection = connection;
  }
  const state = Object.assign(
    {
      clustering: connection != null,
      triggersNotification,
      fallbackSecondaryRateRetryAfter: 60,
      retryAfterBaseValue: 1e3,
      id
    },
    octokitOptions.throttle
  );
  if (typeof state.onSecondaryRateLimit !== "function" || typeof state.onRateLimit !== "function") {
    throw new Error(`octokit/plugin-throttling error:
        You must pass the onSecondaryRateLimit and onRateLimit error handlers.
        See https://octokit.github.io/rest.js/#throttling

        const octokit = new Octokit({
          throttle: {
            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},
            onRateLimit: (retryAfter, options) => {/* ... */}
          }
        })
    `);
  }
  let initialized = false;
  const initializeBottleneck = () => {
    if (initialized) {
      return;
    }
    initialized = true;
    if (groups.global == null) {
      createGroups(Bottleneck, common);
    }
    state.global = state.global ?? groups.global;
    state.auth = state.auth ?? groups.auth;
    state.search = state.search ?? groups.search;
    state.write = state.write ?? groups.write;
    state.notifications = state.notifications ?? groups.notifications;
    state.retryLimiter = state.retryLimiter ?? new Bottleneck();
    const events = {};
    const emitter = new Bottleneck.Events(events);
    events.on("secondary-limit", state.onSecondaryRateLimit);
    events.on("rate-limit", state.onRateLimit);
    events.on(
      "error",
      (e) => octokit.log.warn("Error in throttling-plugin limit handler", e)
    );
    state.retryLimiter.on("failed", async function(error, info) {
      const [state2, request, options] = info.args;
      const { pathname } = new URL(options.url, "http://github.test");
      const shouldRetryGraphQL = pathname.startsWith("/graphql") && error.status !== 401;
      if (!(shouldRetryGraphQL || error.status === 403 || error.status === 429)) {
        return;
      }
      const retryCount = ~~request.retryCount;
      request.retryCount = retryCount;
      options.request.retryCount = retryCount;
      const { wantRetry, retryAfter = 0 } = await (async function() {
        if (/\bsecondary rate\b/i.test(error.message)) {
          const retryAfter2 = Number(error.response.headers["retry-after"]) || state2.fallbackSecondaryRateRetryAfter;
          const wantRetry2 = await emitter.trigger(
            "secondary-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        if (error.response.headers != null && error.response.headers["x-ratelimit-remaining"] === "0" || (error.response.data?.errors ?? []).some(
          (error2) => error2.type === "RATE_LIMITED"
        )) {
          const rateLimitReset = new Date(
            ~~error.response.headers["x-ratelimit-reset"] * 1e3
          ).getTime();
          const retryAfter2 = Math.max(
            // Add one second so we retry _after_ the reset time
            // https://docs.github.com/en/rest/overview/resources-in-the-rest-api?apiVersion=2022-11-28#exceeding-the-rate-limit
            Math.ceil((rateLimitReset - Date.now()) / 1e3) + 1,
            0
          );
          const wantRetry2 = await emitter.trigger(
            "rate-limit",
            retryAfter2,
            options,
            octokit,
            retryCount
          );
          return { wantRetry: wantRetry2, retryAfter: retryAfter2 };
        }
        return {};
      })();
      if (wantRetry) {
        request.retryCount++;
        return retryAfter * state2.retryAfterBaseValue;
      }
    });
  };
  octokit.hook.wrap("request", (request, options) => {
    initializeBottleneck();
    return wrapRequest(state, request, options);
  });
  return {};
}
throttling.VERSION = VERSION;
throttling.triggersNotification = triggersNotification;


;// CONCATENATED MODULE: ./src/edges/github/client.ts
// A token in; out: a way to call GitHub that retries, keeps to the limits and answers trouble with a ServiceError.



/** No call of ours is large; a longer silence is a fault. */
const TIMEOUT_MS = 10_000;
/** So many calls in a row without an answer mean that GitHub is down: from then on each gets one short try. */
const FAULTS_UNTIL_DOWN = 2;
const TIMEOUT_WHEN_DOWN_MS = 5000;
/** A job that waits longer for the limit costs more than the report is worth. */
const LONGEST_WAIT_S = 60;
const Client = utils/* GitHub */.gq.plugin(dist_bundle/* retry */.L, throttling);
function openClient(options) {
    const [owner = '', repo = ''] = options.repository.split('/');
    let faults = 0;
    const isDown = () => faults >= FAULTS_UNTIL_DOWN;
    const { rest, hook } = new Client({
        auth: `token ${options.token}`,
        baseUrl: options.apiUrl ?? utils/* defaults */.NT.baseUrl,
        userAgent: 'throughline',
        log: { debug() { }, info() { }, warn: options.log, error: options.log },
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

// EXTERNAL MODULE: ./src/edges/tree/decode-text.ts
var decode_text = __webpack_require__(35529);
;// CONCATENATED MODULE: ./src/edges/github/rest-tree.ts
// A commit that git cannot bring here in; out: its Tree through the REST API, reading only what differs from a local one.


/** A job has 1,000 requests an hour, and other steps need some. */
const MOST_BLOBS = 400;
const AT_ONCE = 8;
const READ = 'contents: read';
async function restTree(client, commit, local) {
    const answer = await client.attempt('list the files of the base commit', READ, (rest) => rest.git.getTree({ owner: client.owner, repo: client.repo, tree_sha: commit, recursive: '1' }));
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
        const answer = await client.attempt('read a file of the base commit', READ, (rest) => rest.git.getBlob({ owner: client.owner, repo: client.repo, file_sha: file.blob }));
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
    };
}


/***/ })

};
;