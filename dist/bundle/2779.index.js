"use strict";
exports.id = 2779;
exports.ids = [2779];
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

/***/ 47000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeHistoryMarkdown: () => (/* binding */ writeHistoryMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
/* harmony import */ var _tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20940);
// A history in, GitHub Markdown out: for step summaries and the weekly issue.


/** Columns whose cells are names from the repository. */
const NAMES = new Set(['folder', 'branch', 'test', 'asset', 'model', 'what']);
function writeHistoryMarkdown(history, title = `History: ${(0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(history)}`) {
    const figures = (0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .figuresOf */ .h5)(history).map(({ label, value, note }) => `- **${label}:** ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(value)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(note)}`);
    return `${[`## ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(title)}`, figures.join('\n'), ...(0,_tables__WEBPACK_IMPORTED_MODULE_0__/* .tablesOf */ .tI)(history).map(tableMarkdown)].join('\n\n')}\n`;
}
function tableMarkdown({ title, columns, rows }) {
    const align = columns.map((_, at) => (at > 0 && rows.every((row) => typeof row[at] === 'number') ? '--:' : '---'));
    const lines = rows.map((row) => {
        const cells = row.map((cell, at) => NAMES.has(columns[at]) ? (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(String(cell), 120).replaceAll('|', '\\|') : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)(String(cell)));
        return `| ${cells.join(' | ')} |`;
    });
    return [`### ${title}`, '', `| ${columns.join(' | ')} |`, `| ${align.join(' | ')} |`, ...lines].join('\n');
}


/***/ }),

/***/ 20940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   tI: () => (/* binding */ tablesOf)
/* harmony export */ });
/* unused harmony export duration */
// A history in; out: its headlines and tables as data, which text, Markdown and the page lay out each in its way.
function figuresOf({ incidents, repair, approval, cost, fixes }) {
    const ended = fixes.reduce((sum, { succeeded, failed, reverted }) => sum + succeeded + failed + reverted, 0);
    const helped = fixes.reduce((sum, { succeeded }) => sum + succeeded, 0);
    return [
        {
            label: 'Incidents',
            value: String(incidents.incidents),
            note: `${incidents.failures} failed runs, ${incidents.open} open`,
        },
        {
            label: 'Mean time to repair',
            value: duration(repair.meanHours),
            note: repair.count === 0 ? 'none has ended yet' : `median ${duration(repair.medianHours)}, ${repair.count} ended`,
        },
        {
            label: 'Fixes that helped',
            value: percent(ended === 0 ? null : helped / ended),
            note: `${helped} of ${ended} whose end is known`,
        },
        { label: 'Approved', value: percent(approval.rate), note: `${approval.approved} of ${approval.decided} decided` },
        {
            label: 'Spent on models',
            value: `$${cost.usd.toFixed(2)}`,
            note: `${cost.calls} calls${cost.unpriced === 0 ? '' : `, ${cost.unpriced} of unknown price`}`,
        },
    ];
}
function tablesOf(history) {
    const { incidents, fixes, flakiestTests, brokenContracts, cost, latest } = history;
    const counts = (title, column, rows) => ({
        title,
        columns: [column, 'count'],
        rows: rows.map(({ name, count }) => [name, count]),
    });
    const tables = [
        counts('Failures by kind', 'kind', incidents.byKind),
        counts('Failures by area', 'folder', incidents.byArea),
        counts('Failures by branch', 'branch', incidents.byBranch),
        {
            title: 'Incidents by week',
            columns: ['week of', 'began', 'ended'],
            rows: incidents.byWeek.map(({ week, started, ended }) => [week, started, ended]),
        },
        {
            title: 'Fixes by source',
            columns: ['source', 'proposed', 'approved', 'rejected', 'applied', 'helped', 'failed', 'reverted', 'rate'],
            rows: fixes
                .filter(({ proposed }) => proposed > 0)
                .map((one) => [
                one.source,
                one.proposed,
                one.approved,
                one.rejected,
                one.applied,
                one.succeeded,
                one.failed,
                one.reverted,
                percent(one.rate),
            ]),
        },
        counts('Flakiest tests', 'test', flakiestTests),
        counts('Contracts broken most often', 'asset', brokenContracts),
        {
            title: 'Cost by model',
            columns: ['model', 'calls', 'USD'],
            rows: cost.byModel.map(({ name, calls, usd }) => [name, calls, usd.toFixed(4)]),
        },
        {
            title: 'Latest incidents',
            columns: ['began', 'kind', 'what', 'where', 'took'],
            rows: latest.map((one) => [
                one.startedAt.slice(0, 16).replace('T', ' '),
                one.kind,
                whatOf(one),
                whereOf(one),
                tookOf(one),
            ]),
        },
    ];
    return tables.filter(({ rows }) => rows.length > 0);
}
function spanOf({ from, to }) {
    return from === null || to === null ? 'nothing is remembered yet' : `${from.slice(0, 10)} to ${to.slice(0, 10)}`;
}
function whatOf({ test, text }) {
    const said = test ?? text.split('\n')[0].trim();
    return said.length > 90 ? `${said.slice(0, 89)}…` : said;
}
function whereOf({ pull, branch }) {
    return pull === null ? (branch ?? '') : `pull request ${pull}`;
}
function tookOf({ hours, endedAt }) {
    return endedAt === null ? 'open' : duration(hours);
}
function duration(hours) {
    if (hours === null)
        return '–';
    if (hours < 1)
        return `${Math.max(1, Math.round(hours * 60))} min`;
    return hours < 48 ? `${hours.toFixed(1)} h` : `${(hours / 24).toFixed(1)} days`;
}
function percent(rate) {
    return rate === null ? '–' : `${Math.round(rate * 100)} %`;
}


/***/ }),

/***/ 52779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildFromCheckout: () => (/* binding */ buildFromCheckout),
  learn: () => (/* binding */ learn)
});

// EXTERNAL MODULE: ./src/model/service-error.ts
var service_error = __webpack_require__(82909);
// EXTERNAL MODULE: ./src/memory/event-id.ts
var event_id = __webpack_require__(20137);
// EXTERNAL MODULE: ./src/memory/known-fixes.ts
var known_fixes = __webpack_require__(24962);
;// CONCATENATED MODULE: ./src/memory/reverted.ts
// Later commits in; out: the first that takes a merged fix back, by git's own words or by those of GitHub's revert button.
/** `shas`: the fix's commit and the one that merged it; `pull`: the pull request that carried it. */
function revertOf({ shas, pull, repository }, commits) {
    const named = pull === null ? [] : [`Reverts ${repository}#${pull}`, `Reverts #${pull}`];
    for (const commit of commits) {
        if (shas.includes(commit.sha))
            continue;
        // Messages are written by anybody: only the beginning is looked at.
        const message = commit.message.slice(0, 20_000);
        for (const [, sha] of message.matchAll(/\bThis reverts commit ([0-9a-f]{7,64})\b/g)) {
            if (shas.some((one) => one.startsWith(sha)))
                return commit;
        }
        if (named.some((words) => message.split(/\r?\n/).some((line) => line.trim().replace(/\.$/, '') === words)))
            return commit;
    }
    return null;
}

// EXTERNAL MODULE: ./src/model/failed-run.ts
var failed_run = __webpack_require__(16052);
// EXTERNAL MODULE: ./src/memory/event-note.ts
var event_note = __webpack_require__(96124);
// EXTERNAL MODULE: ./src/report/diagnosis/incident-note.ts
var incident_note = __webpack_require__(69809);
// EXTERNAL MODULE: ./src/report/outside-fences.ts
var outside_fences = __webpack_require__(73812);
;// CONCATENATED MODULE: ./src/stories/recover-events.ts
// Comments of ours in; out: the events that their hidden lines tell, for jobs that could write them nowhere else.




const OURS = /^<!-- throughline:[a-z]+ -->$/;
/** Only of bots, and only where our marker is the first line: what others quote is not ours. */
function recoverEvents(comments) {
    const events = new Map();
    for (const { body, isBot } of comments) {
        if (!isBot || !OURS.test(body.split(/\r?\n/, 1)[0].trim()))
            continue;
        const told = (0,incident_note/* readIncidentNotes */.K)(body).flatMap(({ event }) => (event === undefined ? [] : [event]));
        const all = [...told, ...(0,event_note/* readEventNotes */.M)((0,outside_fences/* outsideFences */.K)(body))].filter(event_id/* hasOwnId */.U);
        for (const event of all)
            events.set(event.id, event);
    }
    return [...events.values()];
}

// EXTERNAL MODULE: ./src/stories/remember.ts
var remember = __webpack_require__(30622);
;// CONCATENATED MODULE: ./src/stories/learn-outcomes.ts
// What was remembered and what GitHub says now in; out: how fixes and incidents ended, written down.







const DAY = 86_400_000;
const COMMENT_DAYS = 30;
const COMMENT_PAGES = 5;
/** Fixes are watched for so long: for their end, and for a revert. */
const WATCHED_DAYS = 60;
const MOST_FIXES = 40;
const OPEN_DAYS = 30;
const MOST_BRANCHES = 10;
/** How many events were new, and why they are not on the branch, where they are not. */
async function learnOutcomes(run, edges) {
    const memory = await edges.memory.open();
    const github = await edges.github();
    const told = new Set();
    const warn = (error) => {
        const line = (0,service_error/* describeServiceError */.V)(error);
        // A workflow that only keeps the graph needs no such permission.
        if (!told.has(line))
            edges.runner[error.refused ? 'info' : 'warning'](`${line}. What was learned is not complete.`);
        told.add(line);
    };
    const since = (days) => new Date(edges.clock.now() - days * DAY).toISOString();
    const comments = await github.listRecentComments(since(COMMENT_DAYS), COMMENT_PAGES);
    if ((0,service_error/* isServiceError */.g)(comments))
        warn(comments);
    const recovered = (0,service_error/* isServiceError */.g)(comments) ? [] : recoverEvents(comments);
    const past = merge(memory, recovered, since(WATCHED_DAYS));
    const ends = [
        ...(await endsOfFixes(past, run, github, warn)),
        ...(await endsOfIncidents(past.incidents, past.resolved, since(OPEN_DAYS), github, warn)),
    ];
    const all = [...recovered, ...ends];
    const known = memory.known(all.map(({ id }) => id));
    const fresh = [...new Map(all.map((event) => [event.id, event])).values()].filter(({ id }) => !known.has(id));
    return { events: fresh.length, unwritten: await edges.memory.remember(fresh) };
}
function merge(memory, recovered, since) {
    function of(type) {
        const more = recovered.filter((event) => event.type === type && event.at >= since);
        return [...new Map([...memory.ofType([type], since), ...more].map((event) => [event.id, event])).values()];
    }
    return { incidents: of('incident'), resolved: of('resolved'), applied: of('fix-applied'), outcomes: of('outcome') };
}
async function endsOfFixes({ applied, outcomes, incidents }, run, github, warn) {
    const events = [];
    const newest = [...applied].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_FIXES);
    for (const fix of newest) {
        if ((0,known_fixes/* endOf */.pJ)(fix.fix, fix.incident, { applied, decided: [], outcomes }) === 'reverted')
            continue;
        const tell = (outcome, at, id) => events.push((0,event_id/* withEventId */.K)({ type: 'outcome', at, fix: fix.fix, incident: fix.incident, outcome, run: id }));
        const pull = fix.pull === null ? null : await github.readPullEnd(fix.pull);
        if ((0,service_error/* isServiceError */.g)(pull)) {
            warn(pull);
            continue;
        }
        if (pull !== null && !carries(pull, fix))
            continue;
        if (pull !== null && pull.state !== 'open' && pull.at !== null)
            tell(pull.state, pull.at, null);
        const workflows = new Set(incidents.filter(({ incident }) => incident === fix.incident).map((one) => one.workflow));
        const shas = [...new Set([fix.commit, pull?.mergeSha ?? null])].filter((sha) => sha !== null);
        for (const sha of shas) {
            const runs = await github.listRunEnds({ headSha: sha });
            if ((0,service_error/* isServiceError */.g)(runs)) {
                warn(runs);
                continue;
            }
            for (const { id, name, conclusion, at } of runs) {
                // Only the workflow that failed says whether it is mended.
                if (workflows.size > 0 && !workflows.has(name))
                    continue;
                if (conclusion === 'success')
                    tell('green', at, id);
                else if ((0,failed_run/* isFailed */.I)(conclusion))
                    tell('red', at, id);
            }
        }
        if (pull?.state !== 'merged' || pull.at === null)
            continue;
        const refs = [...new Set([pull.baseRef, run.defaultBranch ?? pull.baseRef])];
        for (const ref of refs) {
            const commits = await github.listMessages(ref, pull.at);
            // The branch of a merged pull request is often gone.
            if ((0,service_error/* isServiceError */.g)(commits))
                continue;
            const reverting = revertOf({ shas, pull: fix.pull, repository: run.repository }, commits);
            if (reverting !== null)
                tell('reverted', reverting.at, null);
        }
    }
    return events;
}
/** Whatever an event says: only a branch of ours, made for this incident, brings in its fix. */
function carries({ headRef, isOwn }, { branch, incident }) {
    return isOwn && headRef === branch && branch.startsWith(`auto-fix/${incident}-`);
}
/** A later run of the same workflow on the same branch that passed ends what was open there. */
async function endsOfIncidents(incidents, resolved, since, github, warn) {
    const recent = incidents.filter(({ at, branch }) => at >= since && branch !== null);
    const branches = [...new Set(recent.map(({ branch }) => branch))].slice(-MOST_BRANCHES);
    const events = [];
    for (const branch of branches) {
        const green = await github.listRunEnds({ branch });
        if ((0,service_error/* isServiceError */.g)(green)) {
            warn(green);
            break;
        }
        const told = [...resolved];
        // Oldest first: an incident is over with the first run that passes.
        for (const { id, name, conclusion, at, headSha } of [...green].reverse()) {
            if (conclusion !== 'success')
                continue;
            const failed = recent.filter((event) => event.branch === branch && event.workflow === name && event.at <= at);
            const ended = (0,remember/* resolvedBy */.CO)(failed, told, { id, headSha, createdAt: at });
            events.push(...ended);
            told.push(...ended.filter((event) => event.type === 'resolved'));
        }
    }
    return events;
}

// EXTERNAL MODULE: ./src/stories/review.ts + 8 modules
var review = __webpack_require__(1634);
// EXTERNAL MODULE: ./src/memory/history-statistics.ts
var history_statistics = __webpack_require__(49087);
// EXTERNAL MODULE: ./src/report/history/markdown.ts
var markdown = __webpack_require__(47000);
// EXTERNAL MODULE: ./src/stories/show-history.ts
var show_history = __webpack_require__(91197);
;// CONCATENATED MODULE: ./src/stories/weekly-report.ts
// The memory and the time in; out: one issue with the last seven days, kept up to date.




const WEEKLY_MARKER = '<!-- throughline:weekly -->';
const TITLE = 'Throughline: the week in CI';
const DAYS = 7;
const weekly_report_DAY = 86_400_000;
const LIMIT = 60_000;
/** Null when the issue stands as it should. */
async function reportWeek(memory, now, github) {
    const since = new Date(now - DAYS * weekly_report_DAY).toISOString();
    const week = (0,show_history.readHistory)(memory, since);
    const body = writeWeek(week.to === null ? (0,history_statistics/* historyOf */.o)([]) : week, since, now);
    const found = await github.listIssues({ pages: 3, state: 'open' });
    if ((0,service_error/* isServiceError */.g)(found))
        return found;
    const own = found.issues.find((issue) => issue.isBot && issue.body.split(/\r?\n/, 1)[0] === WEEKLY_MARKER);
    const answer = own
        ? await github.updateIssue(own.number, { body })
        : await github.createIssue({ title: TITLE, body, labels: [] });
    return (0,service_error/* isServiceError */.g)(answer) ? answer : null;
}
function writeWeek(week, since, now) {
    const title = `${since.slice(0, 10)} to ${new Date(now).toISOString().slice(0, 10)}`;
    const body = `${WEEKLY_MARKER}\n${(0,markdown.writeHistoryMarkdown)(week, title)}`;
    return body.length > LIMIT ? `${body.slice(0, LIMIT)}\n\n**Shortened.**` : body;
}

;// CONCATENATED MODULE: ./src/stories/learn.ts
// A push in; out: the facts of its files in the cache, so that the next pull request reads only what it changes; and how
// earlier incidents and fixes ended in the memory.




async function learn(run, inputs, edges) {
    // What is checked out on other events is no branch that others start from.
    const facts = run.event.kind === 'pull-request' || run.event.kind === 'workflow-run' ? null : edges.facts();
    try {
        await tellOutcomes(run, edges);
        if (run.event.kind === 'schedule' && facts !== null)
            await tidy(run, inputs, facts, edges);
    }
    finally {
        await edges.memory.close();
    }
    return facts === null ? [] : learnFacts(run, inputs, facts);
}
/** What needs doing now and then. */
async function tidy(run, inputs, facts, { runner, clock, memory, github }) {
    const compacted = await memory.compact(new Date(clock.now()).toISOString());
    if (compacted !== null)
        runner.info(compacted);
    const tree = await facts.openCheckout();
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, 'reason' in tree ? null : tree, facts.ruleIds);
    // Mistakes in the settings are told by what follows.
    if ('errors' in read || !read.settings['weekly-report'])
        return;
    const error = await reportWeek(await memory.open(), clock.now(), await github());
    if (error !== null)
        runner.warning(`${(0,service_error/* describeServiceError */.V)(error)}. There is no weekly report.`);
}
/** On other branches there is nothing to remember. */
async function tellOutcomes(run, edges) {
    const { event, defaultBranch } = run;
    if ((event.kind === 'push' || event.kind === 'manual') && event.ref !== `refs/heads/${defaultBranch}`)
        return;
    const { events, unwritten } = await learnOutcomes(run, edges);
    if (unwritten !== null)
        edges.runner.notice(unwritten);
    const count = `${events} new ${events === 1 ? 'event' : 'events'} of incidents and fixes`;
    edges.runner.info(`Learned: ${count}.`);
}
async function learnFacts(run, inputs, edges) {
    const built = await buildFromCheckout(run, inputs, edges);
    if (built === null)
        return [];
    if ('errors' in built)
        return built.errors;
    const { graph, stats } = built;
    await edges.remember(stats.extracted);
    const counts = `${stats.files} files, ${stats.extracted} read anew, ${graph.nodes.length} assets, ${graph.edges.length} references`;
    edges.runner.info(`Learned: ${counts}.`);
    edges.runner.summary(`**Throughline learned:** ${counts}, ${graph.problems.length} not understood.`);
    return [];
}
/** Null when there is no checkout; that is said, and is not the build's fault. */
async function buildFromCheckout(run, inputs, edges) {
    const tree = await edges.openCheckout();
    if ('reason' in tree) {
        edges.runner.warning(`The checkout could not be read: ${tree.reason}. Put \`actions/checkout\` before this step.`);
        return null;
    }
    const read = await (0,review/* readCheckoutSettings */.kR)(run, inputs, tree, edges.ruleIds);
    if ('errors' in read)
        return read;
    for (const notice of read.notices)
        edges.runner.notice(notice);
    return edges.buildGraph(tree, read.settings, (line) => edges.runner.info(line));
}


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