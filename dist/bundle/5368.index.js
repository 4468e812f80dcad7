"use strict";
exports.id = 5368;
exports.ids = [5368];
exports.modules = {

/***/ 35368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRun: () => (/* binding */ readRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// The runner's environment and its event file in; out: the run and its event in our words.

function readRun(environment = process.env) {
    const payload = readPayload(environment.GITHUB_EVENT_PATH);
    const repository = environment.GITHUB_REPOSITORY ?? text(group(payload, 'repository'), 'full_name');
    const serverUrl = (environment.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
    const id = Number(environment.GITHUB_RUN_ID ?? 0);
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT ?? 1);
    const page = `${serverUrl}/${repository}/actions/runs/${id}`;
    return {
        repository,
        serverUrl,
        id,
        attempt,
        url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
        job: environment.GITHUB_JOB ?? '',
        workspace: environment.GITHUB_WORKSPACE ?? process.cwd(),
        defaultBranch: text(group(payload, 'repository'), 'default_branch') || null,
        event: readEvent(environment, payload, repository),
    };
}
function readEvent(environment, payload, repository) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const headSha = environment.GITHUB_SHA ?? '';
    const ref = environment.GITHUB_REF ?? '';
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(name, payload, repository, environment.GITHUB_ACTOR ?? '');
        case 'merge_group': {
            const merge = group(payload, 'merge_group');
            return {
                kind: 'merge-group',
                headSha: text(merge, 'head_sha') || headSha,
                baseSha: text(merge, 'base_sha'),
                baseRef: text(merge, 'base_ref').replace(/^refs\/heads\//, ''),
            };
        }
        case 'push': {
            const before = text(payload, 'before');
            return {
                kind: 'push',
                headSha: text(payload, 'after') || headSha,
                baseSha: /^0*$/.test(before) ? null : before,
                ref: text(payload, 'ref') || ref,
                isDeleted: payload.deleted === true,
            };
        }
        case 'workflow_dispatch':
            return { kind: 'manual', headSha, ref };
        case 'schedule':
            return { kind: 'schedule', headSha, ref };
        case 'workflow_run': {
            const run = group(payload, 'workflow_run');
            return {
                kind: 'workflow-run',
                headSha,
                action: text(payload, 'action'),
                runId: Number(run.id ?? 0),
                workflow: text(run, 'name'),
                conclusion: text(run, 'conclusion') || null,
            };
        }
        case 'issue_comment': {
            const issue = group(payload, 'issue');
            const comment = group(payload, 'comment');
            return {
                kind: 'comment',
                headSha,
                action: text(payload, 'action'),
                number: Number(issue.number ?? 0),
                isPull: 'pull_request' in issue,
                commentId: Number(comment.id ?? 0),
                body: text(comment, 'body'),
                author: personOf(group(comment, 'user')),
            };
        }
        case 'issues': {
            const issue = group(payload, 'issue');
            return {
                kind: 'issue',
                headSha,
                action: text(payload, 'action'),
                number: Number(issue.number ?? 0),
                title: text(issue, 'title'),
                body: text(issue, 'body'),
                labels: labelNames(issue),
                author: personOf(group(issue, 'user')),
                sender: personOf(group(payload, 'sender')),
            };
        }
        case 'repository_dispatch':
            return { kind: 'dispatch', headSha, type: text(payload, 'action'), payload: payload.client_payload ?? null };
        default:
            return { kind: 'other', headSha, name };
    }
}
function pullRequestEvent(name, payload, repository, actor) {
    const pull = group(payload, 'pull_request');
    const head = group(pull, 'head');
    const base = group(pull, 'base');
    const headRepository = text(group(head, 'repo'), 'full_name');
    const runsOnBase = name === 'pull_request_target';
    return {
        kind: 'pull-request',
        action: text(payload, 'action'),
        number: Number(pull.number ?? payload.number ?? 0),
        headSha: text(head, 'sha'),
        baseSha: text(base, 'sha'),
        baseRef: text(base, 'ref'),
        labels: labelNames(pull),
        // A head repository that is gone was a fork too.
        isMerged: pull.merged === true,
        isForeign: !runsOnBase && (headRepository !== repository || actor === 'dependabot[bot]'),
        runsOnBase,
    };
}
function labelNames({ labels }) {
    const given = Array.isArray(labels) ? labels : [];
    return given.map((label) => text(asGroup(label), 'name')).filter((label) => label !== '');
}
function personOf(user) {
    return { login: text(user, 'login'), type: text(user, 'type') };
}
function readPayload(path) {
    if (!path)
        return {};
    try {
        return asGroup(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')));
    }
    catch {
        return {};
    }
}
function group(of, key) {
    return asGroup(of[key]);
}
function asGroup(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function text(of, key) {
    const value = of[key];
    return typeof value === 'string' ? value : '';
}


/***/ })

};
;