"use strict";
exports.id = 1197;
exports.ids = [1197];
exports.modules = {

/***/ 49087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _model_proposal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68623);
/* harmony import */ var _known_fixes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24962);
// Everything that was remembered in; out: what fails, where, for how long, what helped and what it cost.


const MOST_ROWS = 15;
const LATEST = 20;
const HOUR = 3_600_000;
/** A test that failed in two unrelated places, or was found flaky once, is worth looking at. */
const FLAKY_ORIGIN = 'flaky';
function historyOf(events) {
    const ordered = [...events].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
    function of(type) {
        return ordered.filter((event) => event.type === type);
    }
    const incidents = of('incident');
    const episodes = episodesOf(incidents, of('resolved'));
    const hours = episodes.flatMap(({ hours: one }) => (one === null ? [] : [one])).sort((a, b) => a - b);
    const fixes = {
        proposed: of('fix-proposed'),
        decided: of('fix-decided'),
        applied: of('fix-applied'),
        outcomes: of('outcome'),
    };
    const decided = fixes.decided.filter(({ decision }) => decision !== 'redo');
    const approved = decided.filter(({ decision }) => decision === 'approved').length;
    return {
        schemaVersion: 1,
        from: ordered[0]?.at ?? null,
        to: ordered.at(-1)?.at ?? null,
        incidents: {
            failures: incidents.length,
            incidents: episodes.length,
            open: episodes.filter(({ endedAt }) => endedAt === null).length,
            byKind: counted(incidents.map(({ kind }) => kind)),
            byArea: counted(incidents.flatMap(({ paths }) => [...new Set(paths.map(areaOf))])),
            byBranch: counted(incidents.map(({ branch }) => branch ?? '(none)')),
            byWeek: weeksOf(episodes),
        },
        repair: {
            count: hours.length,
            meanHours: hours.length === 0 ? null : rounded(hours.reduce((sum, one) => sum + one, 0) / hours.length),
            medianHours: hours.length === 0 ? null : rounded(hours[Math.floor((hours.length - 1) / 2)]),
        },
        fixes: ratesOf(fixes),
        approval: { decided: decided.length, approved, rate: share(approved, decided.length) },
        flakiestTests: counted(incidents.flatMap(({ test, origin }) => (test !== null && origin === FLAKY_ORIGIN ? [test] : []))),
        brokenContracts: counted(of('review').flatMap(({ broken }) => broken.map(({ rule, asset }) => `${asset} (${rule})`))),
        cost: costOf(of('spent')),
        latest: [...episodes].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).slice(0, LATEST),
    };
}
/** One incident is one stretch of time from its first failure to the run that passes. */
function episodesOf(incidents, resolved) {
    const byIncident = new Map();
    for (const event of [...incidents, ...resolved]) {
        const own = byIncident.get(event.incident);
        if (own)
            own.push(event);
        else
            byIncident.set(event.incident, [event]);
    }
    const episodes = [];
    for (const events of byIncident.values()) {
        let open = null;
        for (const event of events.sort((a, b) => (a.at < b.at ? -1 : 1))) {
            if (event.type === 'resolved') {
                if (open === null)
                    continue;
                open.endedAt = event.at;
                open.hours = rounded(Math.max(0, Date.parse(event.at) - Date.parse(open.startedAt)) / HOUR);
                open = null;
            }
            else if (open === null) {
                const { incident, at, kind, text, test, branch, pull, run } = event;
                open = {
                    incident,
                    kind,
                    text,
                    test,
                    branch,
                    pull,
                    run,
                    startedAt: at,
                    endedAt: null,
                    hours: null,
                    failures: 1,
                };
                episodes.push(open);
            }
            else
                open.failures++;
        }
    }
    return episodes;
}
function ratesOf(history) {
    const decisions = new Map(history.decided.map(({ fix, incident, decision }) => [`${fix} ${incident}`, decision]));
    const byFix = (0,_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .groupByFix */ .gL)(history);
    return _model_proposal__WEBPACK_IMPORTED_MODULE_1__/* .FIX_SOURCES */ .R.map((source) => {
        const rates = { source, proposed: 0, approved: 0, rejected: 0, applied: 0, succeeded: 0, failed: 0, reverted: 0 };
        for (const { fix, incident } of history.proposed.filter((event) => event.source === source)) {
            rates.proposed++;
            const decision = decisions.get(`${fix} ${incident}`);
            if (decision === 'approved')
                rates.approved++;
            if (decision === 'rejected')
                rates.rejected++;
            const own = byFix.get(`${fix} ${incident}`);
            const end = (0,_known_fixes__WEBPACK_IMPORTED_MODULE_0__/* .endOf */ .pJ)(fix, incident, own);
            if (own.applied.length > 0)
                rates.applied++;
            if (end === 'succeeded' || end === 'failed' || end === 'reverted')
                rates[end]++;
        }
        return { ...rates, rate: share(rates.succeeded, rates.succeeded + rates.failed + rates.reverted) };
    });
}
function costOf(spent) {
    const models = new Map();
    for (const { provider, model, usd } of spent) {
        const name = `${provider}/${model}`;
        const own = models.get(name) ?? { name, calls: 0, usd: 0 };
        models.set(name, { name, calls: own.calls + 1, usd: own.usd + (usd ?? 0) });
    }
    return {
        calls: spent.length,
        inputTokens: spent.reduce((sum, { inputTokens }) => sum + inputTokens, 0),
        outputTokens: spent.reduce((sum, { outputTokens }) => sum + outputTokens, 0),
        usd: cents(spent.reduce((sum, { usd }) => sum + (usd ?? 0), 0)),
        unpriced: spent.filter(({ usd }) => usd === null).length,
        byModel: [...models.values()].map((one) => ({ ...one, usd: cents(one.usd) })).sort((a, b) => b.usd - a.usd),
    };
}
/** Monday of each week (UTC) between the first and the last, the empty ones too; the last 26. */
function weeksOf(episodes) {
    const weeks = new Map();
    const weekOf = (time) => {
        const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
        return new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 24 * HOUR);
    };
    const times = episodes
        .flatMap(({ startedAt, endedAt }) => (endedAt === null ? [startedAt] : [startedAt, endedAt]))
        .sort();
    if (times.length === 0)
        return [];
    const last = weekOf(times.at(-1)).getTime();
    const first = Math.max(weekOf(times[0]).getTime(), last - 25 * 7 * 24 * HOUR);
    for (let at = first; at <= last; at += 7 * 24 * HOUR) {
        const week = new Date(at).toISOString().slice(0, 10);
        weeks.set(week, { week, started: 0, ended: 0 });
    }
    for (const { startedAt, endedAt } of episodes) {
        const start = weeks.get(weekOf(startedAt).toISOString().slice(0, 10));
        if (start)
            start.started++;
        const end = endedAt === null ? undefined : weeks.get(weekOf(endedAt).toISOString().slice(0, 10));
        if (end)
            end.ended++;
    }
    return [...weeks.values()];
}
/** The first two folders of a path. */
function areaOf(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.length === 0 ? '(root)' : folders.slice(0, 2).join('/');
}
/** Most first. */
function counted(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
        .slice(0, MOST_ROWS);
}
function share(part, whole) {
    return whole === 0 ? null : Math.round((part / whole) * 100) / 100;
}
function rounded(hours) {
    return Math.round(hours * 100) / 100;
}
function cents(usd) {
    return Math.round(usd * 10_000) / 10_000;
}


/***/ }),

/***/ 24962:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ knownFixes),
/* harmony export */   gL: () => (/* binding */ groupByFix),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* unused harmony export confidenceOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48692);
// What became of earlier fixes of a signature in; out: each distinct repair with how often it was applied, how often it
// helped and what that is worth.


/**
 * Rule of succession: the share of successes with one success and one failure added, so that one lucky case proves
 * nothing (0.67), two clean ones do (0.75), and a failure needs three more successes to be forgiven.
 */
function confidenceOf(succeeded, applied) {
    return (succeeded + 1) / (applied + 2);
}
/** Best first. Reverted repairs are not among them, whatever else speaks for them. */
function knownFixes(history, sameIncidents) {
    const found = [];
    const byFix = groupByFix(history);
    for (const proposals of byRepair(history.proposed).values()) {
        // One failing commit is one case, however often its run was started and its fix proposed.
        const cases = new Map();
        let last = null;
        for (const proposal of proposals) {
            const end = endOf(proposal.fix, proposal.incident, byFix.get(`${proposal.fix} ${proposal.incident}`));
            const key = `${proposal.incident} ${proposal.headSha}`;
            if (weight(end) >= weight(cases.get(key) ?? 'unused'))
                cases.set(key, end);
            if (end === 'succeeded' && (last === null || proposal.at >= last.at))
                last = proposal;
        }
        const ends = [...cases.values()];
        if (last === null || ends.includes('reverted'))
            continue;
        const succeeded = ends.filter((end) => end === 'succeeded').length;
        const applied = succeeded + ends.filter((end) => end === 'failed' || end === 'rejected').length;
        found.push({
            fix: last.fix,
            title: last.title,
            patch: last.patch,
            before: last.before,
            applied,
            succeeded,
            confidence: confidenceOf(succeeded, applied),
            isSame: proposals.some(({ incident }) => sameIncidents.has(incident)),
            lastAt: last.at,
        });
    }
    return found.sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.confidence - a.confidence || (a.lastAt < b.lastAt ? 1 : -1));
}
/** Merged and green together are a success; a run that is red at last, or a pull request closed unmerged, is a failure. */
function endOf(fix, incident, history) {
    const outcomes = history.outcomes.filter((event) => event.fix === fix && event.incident === incident);
    const said = new Set(outcomes.map(({ outcome }) => outcome));
    if (said.has('reverted'))
        return 'reverted';
    const runs = outcomes.filter(({ outcome }) => outcome === 'green' || outcome === 'red');
    const lastRun = [...runs].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.outcome;
    if (said.has('merged') && lastRun === 'green')
        return 'succeeded';
    if (lastRun === 'red' || (said.has('closed') && !said.has('merged')))
        return 'failed';
    const isOfFix = (event) => event.fix === fix && event.incident === incident;
    if (history.applied.some(isOfFix) || said.size > 0)
        return 'pending';
    return history.decided.some((event) => isOfFix(event) && event.decision === 'rejected') ? 'rejected' : 'unused';
}
/** Each fix with what is its own, so that a long history is not walked once for every fix. */
function groupByFix({ proposed, decided, applied, outcomes, }) {
    const groups = new Map();
    for (const { fix, incident } of proposed)
        groups.set(`${fix} ${incident}`, { decided: [], applied: [], outcomes: [] });
    for (const event of decided)
        groups.get(`${event.fix} ${event.incident}`)?.decided.push(event);
    for (const event of applied)
        groups.get(`${event.fix} ${event.incident}`)?.applied.push(event);
    for (const event of outcomes)
        groups.get(`${event.fix} ${event.incident}`)?.outcomes.push(event);
    return groups;
}
function weight(end) {
    return ['unused', 'pending', 'rejected', 'failed', 'succeeded', 'reverted'].indexOf(end);
}
/** The same lines in the same files made the same other lines: one repair, on whatever commit. */
function byRepair(proposed) {
    const groups = new Map();
    for (const event of proposed) {
        const key = repairOf(event);
        groups.set(key, [...(groups.get(key) ?? []), event]);
    }
    return groups;
}
function repairOf({ patch, before }) {
    const edits = patch.edits.map((edit, at) => {
        const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(before[at] ?? '');
        const head = (lines[0] ?? '').slice(0, edit.startColumn - 1);
        const tail = (lines[edit.endLine - edit.line] ?? '').slice(edit.endColumn - 1);
        return [edit.path, lines, (0,_lines__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(`${head}${edit.text}${tail}`)];
    });
    const added = patch.added.map(({ path, text }) => [path, text]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([edits.map((one) => JSON.stringify(one)).sort(), added.sort()]), 'hex');
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

/***/ 68623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ FIX_SOURCES)
/* harmony export */ });
// A fix that a person may apply with one comment: which bytes it changes, where it comes from and what was checked of it.
const FIX_SOURCES = ['code', 'memory', 'model'];


/***/ }),

/***/ 91197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistory: () => (/* binding */ readHistory),
/* harmony export */   showHistory: () => (/* binding */ showHistory)
/* harmony export */ });
/* harmony import */ var _memory_history_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49087);
// The memory and a format in; out: the history as people or programs read it.

const ALL = [
    'incident',
    'review',
    'fix-proposed',
    'fix-decided',
    'fix-applied',
    'outcome',
    'resolved',
    'spent',
    'command',
];
function readHistory(memory, since) {
    return (0,_memory_history_statistics__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .o)(memory.ofType(ALL, since));
}
async function showHistory(history, format) {
    switch (format) {
        case 'json':
            return `${JSON.stringify(history, null, 2)}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 7000).then(__webpack_require__.bind(__webpack_require__, 47000))).writeHistoryMarkdown(history);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 4892).then(__webpack_require__.bind(__webpack_require__, 4892))).writeHistoryHtml(history);
        default:
            return (await __webpack_require__.e(/* import() */ 2638).then(__webpack_require__.bind(__webpack_require__, 82638))).writeHistoryText(history);
    }
}


/***/ })

};
;