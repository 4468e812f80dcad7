"use strict";
exports.id = 4231;
exports.ids = [4231,5937,9409];
exports.modules = {

/***/ 41300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
// What a review says is broken, why, and how to mend it. The JSON of INTERFACES.md, section 3.
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];


/***/ }),

/***/ 58736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ assetKind),
/* harmony export */   SM: () => (/* binding */ assetName),
/* harmony export */   fo: () => (/* binding */ isFile)
/* harmony export */ });
// Asset ids in, the short names that people use out: `table:public.users` is `users`.
/** Schemas that nobody writes because unqualified names live there. */
const SILENT_SCHEMA = /^(?:([^/]*\/))?(?:public|dbo|main|PUBLIC)\.(?=.)/;
/** `table:public.users` with column `email`: `users.email`. Files keep their path, types of code lose it. */
function assetName(asset, column = null) {
    const kind = assetKind(asset);
    const rest = kind === '' ? asset : asset.slice(kind.length + 1);
    const isCode = kind === 'entity' || kind === 'type';
    const name = isCode ? rest.slice(rest.lastIndexOf('#') + 1) : isFile(kind) ? rest : rest.replace(SILENT_SCHEMA, '$1');
    return column === null || column === '' ? name : `${name}.${column}`;
}
/** `table`, `view`, …, `dbt-model` of `dbt:model.stg_users`; empty when the id has no kind. */
function assetKind(asset) {
    const dbt = /^dbt:([a-z][a-z-]*)\./.exec(asset);
    if (dbt)
        return `dbt-${dbt[1]}`;
    return /^[a-z][a-z-]*(?=:)/.exec(asset)?.[0] ?? '';
}
function isFile(kind) {
    return kind === 'migration' || kind === 'sql-file' || kind === 'sql' || kind === 'code';
}


/***/ }),

/***/ 54231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isWorthComment),
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   LP: () => (/* binding */ writePlaceholder),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   fD: () => (/* binding */ writeResolvedComment),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* unused harmony exports COMMENT_LIMIT, SEVERITY_ICON */
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58736);
/* harmony import */ var _describe_change__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43266);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37729);
/* harmony import */ var _fit_sections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28582);
/* harmony import */ var _group_findings__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1992);
/* harmony import */ var _mermaid__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39409);
/* harmony import */ var _permalink__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19231);
/* harmony import */ var _show_fix__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76743);
// A review in, the comment on the pull request out. Few words, the worst first, and nothing that can be left unsaid.








const COMMENT_MARKER = '<!-- throughline:review -->';
/** GitHub's limit is 65,536 characters; the rest is for what the comment's bookkeeping adds. */
const COMMENT_LIMIT = 64_000;
/** Assets shown in full per root cause; the others are one line each, folded. */
const SHOWN_IN_FULL = 6;
/** Further places of one asset. */
const SHOWN_PLACES = 8;
const MAX_CHANGES = 12;
const SEVERITY_ICON = {
    critical: '🔴',
    high: '🟠',
    medium: '🟡',
    low: '🔵',
    none: '⚪',
};
function writeComment(review, context) {
    const head = `${COMMENT_MARKER}\n### ${verdictLine(review, context)}`;
    const foot = footer(context);
    return `${head}\n\n${writeBody(review, context, COMMENT_LIMIT - head.length - foot.length - 4)}\n\n${foot}\n`.replace(/\n{3,}/g, '\n\n');
}
/** Whether a comment would tell the reader anything that asks for attention. */
function isWorthComment(review) {
    return review.verdict !== 'safe' || review.findings.some((finding) => finding.introduced);
}
function writePlaceholder(context) {
    const run = context.runUrl ? ` [Watch it](${context.runUrl}).` : '';
    return `${COMMENT_MARKER}\n### ⏳ Reading ${commit(context, context.headSha)}\n\nWhat this change breaks will stand here in a moment.${run}\n`;
}
function writeResolvedComment(review, context) {
    const sections = [whatChanged(review, context, 2), ...oldSections(review, context)].filter((s) => s !== null);
    const foot = footer(context);
    const head = `${COMMENT_MARKER}\n### 🟢 Resolved · nothing breaks any more`;
    return `${[head, (0,_fit_sections__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)(sections, COMMENT_LIMIT - head.length - foot.length - 8).text, foot].filter((part) => part !== '').join('\n\n')}\n`;
}
/** The comment without its marker, headline and footer. */
function writeBody(review, context, limit) {
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .splitByWeight */ .eT)(review);
    const groups = (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .kG)(broken);
    const told = new Set(groups.map(({ findings }) => (0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .changeBehind */ .n5)(review.changes, findings[0])));
    // What the headings say already is not listed before them.
    const isListed = review.changes.some((change) => !told.has(change));
    const causes = groups.map((group, index) => groupSection(group, review, context, 10 + index, limit, !isListed));
    const sections = [
        isListed ? whatChanged(review, context, 2) : null,
        ...causes,
        pictureSection(broken, 9),
        possibleSection(possible, context, 1_000_000),
        ...oldSections(review, context),
    ].filter((section) => section !== null);
    const { text, left } = (0,_fit_sections__WEBPACK_IMPORTED_MODULE_0__/* .fitSections */ .W)(sections, limit - 400);
    const lost = causes.filter((section) => left.includes(section)).length;
    const others = left.length - lost;
    const notices = [
        lost > 0 ? moreLine(lost, lost === 1 ? 'cause' : 'causes', context) : '',
        others > 0 ? moreLine(others, others === 1 ? 'section' : 'sections', context) : '',
    ];
    return [text, ...notices].filter((part) => part !== '').join('\n\n');
}
/** `🔴 Unsafe · critical · 4 places break in 3 files`. */
function verdictLine(review, context) {
    const unread = unreadFiles(review);
    if (review.stats.nodes === 0 && review.findings.length === 0) {
        return unread > 0
            ? `⚪ Nothing could be judged · ${count(unread, 'file', 'files')} not understood`
            : '⚪ Nothing to judge · no database schema was found';
    }
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .splitByWeight */ .eT)(review);
    const files = new Set(broken.map((finding) => finding.path)).size;
    const parts = [];
    if (review.verdict === 'unsafe')
        parts.push(context?.accepted ? '🟣 Unsafe, but accepted' : '🔴 Unsafe');
    else if (review.verdict === 'unknown')
        parts.push('⚪ Not sure');
    else if (broken.length > 0)
        parts.push('🟡 Safe, with remarks');
    else
        parts.push('🟢 Safe');
    if (review.severity !== 'none' && broken.length > 0)
        parts.push(review.severity);
    if (broken.length > 0) {
        parts.push(`${countPlaces(broken)} in ${count(files, 'file', 'files')}`);
    }
    else if (review.verdict === 'unknown') {
        parts.push(`${count(unread, 'file', 'files')} not understood`);
    }
    else
        parts.push('nothing breaks');
    if (broken.length === 0 && possible.length > 0)
        parts.push(`${possible.length} to look at`);
    return parts.join(' · ');
}
function footer(context) {
    const parts = [
        `Throughline ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeHtml */ .ZD)(context.version)}`,
        `${commit(context, context.headSha)} against ${commit(context, context.baseSha)}`,
        seconds(context.milliseconds),
        `investigation ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(context.investigation)}`,
    ];
    if (context.runUrl)
        parts.push(`[full report](${context.runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}
function whatChanged(review, context, importance) {
    if (review.changes.length === 0)
        return null;
    const lines = review.changes.map((change) => `- ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change))} — ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, change.path, change.line)}`);
    const items = lines.slice(0, MAX_CHANGES);
    const rest = lines.length - items.length;
    if (rest > 0)
        items.push(`- and ${count(rest, 'more change', 'more changes')}`);
    return { importance, head: '**What changed**', items, more: (left) => `- and ${left} more` };
}
function groupHeading(group, review, context, withPlace) {
    const first = group.findings[0];
    const change = (0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .changeBehind */ .n5)(review.changes, first);
    const icon = SEVERITY_ICON[group.severity];
    const breaks = countPlaces(group.findings);
    if (change) {
        const place = withPlace ? ` in ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, change.path, change.line)}` : '';
        return `#### ${icon} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .describeChange */ .uQ)(change))}${place} — ${breaks}`;
    }
    const origin = first.trail[0];
    const where = origin ? ` in ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, origin.path, origin.line)}` : '';
    return `#### ${icon} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .describeAsset */ .S6)(group.changedAsset ?? first.asset))}${where} — ${breaks}`;
}
function groupSection(group, review, context, importance, limit, withPlace) {
    const clusters = clusterByAsset(group.findings);
    const full = clusters.slice(0, SHOWN_IN_FULL);
    const rest = clusters.slice(SHOWN_IN_FULL).flat();
    const shared = commonHelp(group.findings);
    const change = (0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .changeBehind */ .n5)(review.changes, group.findings[0]);
    const repeated = repeatedHelp(full);
    const items = full.map((cluster, index) => {
        const previous = full[index - 1]?.[0] ?? null;
        const isTold = shared !== null || repeated.includes(ownHelp(cluster[0]));
        return findingItem(cluster, previous, context, change, !isTold);
    });
    if (rest.length > 0)
        items.push(foldedPlaces(rest, context, limit));
    const fix = fixBlock(group.findings, context);
    for (const help of repeated)
        items.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(help)}`);
    if (fix !== '')
        items.push(fix);
    else if (shared)
        items.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(shared)}`);
    return {
        importance,
        head: groupHeading(group, review, context, withPlace),
        items,
        separator: '\n\n',
        more: (left) => moreLine(left, left === 1 ? 'part' : 'parts', context),
    };
}
/** Places of one asset that are broken for the same reason are told once. */
function clusterByAsset(findings) {
    const clusters = new Map();
    for (const finding of findings) {
        const key = [finding.asset, finding.path, finding.message, finding.certainty, finding.help].join('\0');
        const cluster = clusters.get(key);
        if (cluster)
            cluster.push(finding);
        else
            clusters.set(key, [finding]);
    }
    return [...clusters.values()];
}
function findingItem([finding, ...others], previous, context, change, withHelp) {
    const certainty = finding.certainty === 'proven' ? '' : ` · ${finding.certainty}`;
    const place = (0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, finding.path, finding.line, finding.endLine);
    const name = isItsFile(finding) ? `**${place}**` : `**${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(finding.asset, finding.column))}** · ${place}`;
    const more = others
        .slice(0, SHOWN_PLACES)
        .map((other) => `, ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .lineLink */ .lz)(context, other.path, other.line)} ${other.clause}`);
    if (others.length > SHOWN_PLACES)
        more.push(` and ${others.length - SHOWN_PLACES} more`);
    const lines = [`${name} · ${finding.clause}${more.join('')}${certainty}`];
    lines.push((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_2__/* .besideHeading */ .Pg)(finding.message, change)));
    const why = trail(finding, context, change);
    if (why !== '' && (previous === null || why !== trail(previous, context, change)))
        lines.push(why);
    if (withHelp && finding.help !== '' && !finding.fix)
        lines.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(finding.help)}`);
    return `- ${lines.join('  \n  ')}`;
}
/** A file that is broken itself needs no other name than its place. */
function isItsFile(finding) {
    return (0,_asset_name__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(finding.asset) === finding.path;
}
/** The way from the change to the broken place; nothing when heading and place are all of it. */
function trail(finding, context, change) {
    if (finding.trail.length < 3 && (change !== null || isItsFile(finding)))
        return '';
    const steps = finding.trail.map((step, index) => {
        const isEnd = index === finding.trail.length - 1 && step.asset === finding.asset;
        const name = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(step.asset, step.column ?? (isEnd ? finding.column : null)));
        return context ? `[${name}](${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .permalink */ .eL)(context, step.path, step.line)})` : name;
    });
    return steps.length < 2 ? '' : `↳ ${steps.join(' → ')}`;
}
function foldedPlaces(findings, context, limit) {
    const lines = [];
    let size = 0;
    for (const finding of findings) {
        const name = isItsFile(finding) ? '' : ` · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(finding.asset, finding.column))}`;
        const line = `- ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, finding.path, finding.line)}${name} · ${finding.clause}`;
        if (size + line.length > limit / 4) {
            lines.push(moreLine(findings.length - lines.length, 'places', context));
            break;
        }
        size += line.length + 1;
        lines.push(line);
    }
    const head = `<details><summary>and ${count(findings.length, 'more place', 'more places')}</summary>`;
    return `${head}\n\n${lines.join('\n')}\n\n</details>`;
}
function fixBlock(findings, context) {
    const diff = (0,_show_fix__WEBPACK_IMPORTED_MODULE_6__/* .showFix */ .F)(findings, context?.readFile?.bind(context));
    if (diff.length === 0)
        return '';
    const mended = findings.filter((finding) => finding.fix);
    const checked = mended.every((finding) => finding.fix?.verified);
    const whole = mended.length === findings.length;
    const scope = whole ? '' : ` · for ${mended.length} of ${findings.length} places`;
    const promise = checked ? (whole ? ' · checked: nothing breaks with it' : ', checked') : '';
    return `**${whole ? 'Fix' : 'Patch'}**${scope}${promise}\n\n${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)('diff', diff.join('\n'))}`;
}
function pictureSection(findings, importance) {
    const chart = (0,_mermaid__WEBPACK_IMPORTED_MODULE_7__.drawAffected)([...findings].sort((a, b) => (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b.severity) - (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a.severity)));
    if (chart === '')
        return null;
    const block = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)('mermaid', chart);
    if ((0,_mermaid__WEBPACK_IMPORTED_MODULE_7__.countAffected)(chart) <= 10)
        return { importance, head: block, items: [] };
    return {
        importance,
        head: '<details><summary>Picture of the affected part</summary>',
        items: [block],
        tail: '</details>',
    };
}
function possibleSection(findings, context, importance) {
    if (findings.length === 0)
        return null;
    const head = `<details><summary>${count(findings.length, 'place', 'places')} to look at: the name matches, but nothing proves that it is meant</summary>`;
    return foldedList(importance, head, findings.map((finding) => compactLine(finding, context)), context);
}
function oldSections(review, context) {
    const { old } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_1__/* .splitByWeight */ .eT)(review);
    return [
        old.length === 0
            ? null
            : foldedList(2_000_000, `<details><summary>${count(old.length, 'place was', 'places were')} broken before this change</summary>`, old.map((finding) => compactLine(finding, context)), context),
        review.ignored.length === 0
            ? null
            : foldedList(4_000_000, `<details><summary>${count(review.ignored.length, 'accepted finding', 'accepted findings')}</summary>`, review.ignored.map((finding) => `${compactLine(finding, context)} — *${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .escapeText */ .X1)(finding.reason)}*`), context),
        review.problems.length === 0
            ? null
            : foldedList(review.verdict === 'unknown' ? 5 : 3_000_000, `<details${review.verdict === 'unknown' ? ' open' : ''}><summary>${count(review.problems.length, 'thing', 'things')} not understood</summary>`, review.problems.map((p) => `- ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, p.path, p.line)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(p.reason)}`), context),
    ];
}
function foldedList(importance, head, items, context) {
    return { importance, head, items, tail: '</details>', more: (left) => moreLine(left, 'more', context, '- ') };
}
function compactLine(finding, context) {
    return `- ${SEVERITY_ICON[finding.severity]} ${(0,_permalink__WEBPACK_IMPORTED_MODULE_4__/* .fileLink */ .RF)(context, finding.path, finding.line)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(finding.message)}`;
}
/** Helps that differ in nothing but whom they name, each for two assets and more, as one that names nobody. */
function repeatedHelp(clusters) {
    const seen = new Map();
    for (const [finding] of clusters) {
        const help = ownHelp(finding);
        if (help !== finding.help && !finding.fix)
            seen.set(help, (seen.get(help) ?? 0) + 1);
    }
    return [...seen].flatMap(([help, times]) => (times > 1 ? [help] : []));
}
function ownHelp({ help, asset }) {
    const name = ` \`${(0,_asset_name__WEBPACK_IMPORTED_MODULE_5__/* .assetName */ .SM)(asset)}\``;
    const at = help.indexOf(name);
    if (at < 0)
        return help;
    const before = help.slice(0, at).replace(/ (?:model|snapshot|seed|source|test|analysis|exposure|view|function)$/, '');
    return `${before} what reads it${help.slice(at + name.length)}`;
}
/** The help text when all findings of a cause share one; null when they differ. */
function commonHelp(findings) {
    const help = findings[0]?.help ?? '';
    return findings.every((finding) => finding.help === help) ? help : null;
}
function moreLine(left, what, context, bullet = '') {
    const where = context?.runUrl ? `: see the [full report](${context.runUrl})` : '';
    return `${bullet}*${left} ${what} not shown here${where}*`;
}
function commit(context, sha) {
    const short = /^[0-9a-f]{40}/.test(sha) ? sha.slice(0, 7) : sha;
    return `[${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(short)}](${context.serverUrl}/${context.repository}/commit/${encodeURIComponent(sha)})`;
}
function unreadFiles(review) {
    return new Set(review.problems.map((problem) => problem.path)).size;
}
/** Only what is proven breaks; the rest is for a person to check. */
function countPlaces(findings) {
    const proven = findings.some((finding) => finding.certainty === 'proven');
    return proven
        ? count(findings.length, 'place breaks', 'places break')
        : count(findings.length, 'place to check', 'places to check');
}
function count(number, one, many) {
    return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
function seconds(milliseconds) {
    return milliseconds < 950 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 43266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pg: () => (/* binding */ besideHeading),
/* harmony export */   S6: () => (/* binding */ describeAsset),
/* harmony export */   n5: () => (/* binding */ changeBehind),
/* harmony export */   uQ: () => (/* binding */ describeChange)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// A change in, the words for it out: names in backticks, as messages have them.

/** `users.email` removed. */
function describeChange(change) {
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(change.asset, change.column));
    const renamed = change.renamedTo === null ? '' : tick(newName(change));
    const values = [change.before, change.after].map((value) => (value === null || value === '' ? 'none' : tick(value)));
    const fromTo = `${values[0]} → ${values[1]}`;
    const value = tick(change.before ?? change.after ?? '');
    switch (change.kind) {
        case 'asset-added':
        case 'table-added':
        case 'view-added':
        case 'column-added':
        case 'property-added':
            return `${name} added`;
        case 'asset-removed':
        case 'table-removed':
        case 'view-removed':
        case 'column-removed':
        case 'property-removed':
        case 'enum-removed':
        case 'function-removed':
            return `${name} removed`;
        case 'asset-renamed':
        case 'table-renamed':
        case 'column-renamed':
        case 'property-renamed':
            return `${name} renamed to ${renamed}`;
        case 'view-changed':
        case 'function-changed':
            return `${name} changed`;
        case 'column-type-changed':
        case 'property-type-changed':
            return `${name}: type ${fromTo}`;
        case 'column-required':
        case 'property-required':
            return `${name} is now required`;
        case 'column-nullable':
            return `${name} may now be null`;
        case 'property-optional':
            return `${name} is now optional`;
        case 'column-default-changed':
            return `${name}: default ${fromTo}`;
        case 'enum-value-added':
            return `${name} gains ${tick(change.after ?? change.before ?? '')}`;
        case 'enum-value-removed':
            return `${name} loses ${value}`;
        case 'enum-value-renamed':
            return `${name}: value ${value} renamed to ${tick(change.renamedTo ?? change.after ?? '')}`;
        case 'key-removed':
            return `${name}: key removed${change.before ? ` (${value})` : ''}`;
        case 'migration-edited':
            return `${name} edited after it was merged`;
        case 'migration-removed':
            return `${name} deleted`;
    }
}
/** The change that a group of findings goes back to, when the review lists it. */
function changeBehind(changes, finding) {
    if (finding.changedAsset === null)
        return null;
    const candidates = changes.filter((change) => change.asset === finding.changedAsset);
    const origin = finding.trail[0];
    return (candidates.find((c) => origin && c.path === origin.path && c.line === origin.line && c.column === origin.column) ??
        candidates.find((c) => origin && c.column === origin.column) ??
        (candidates.length === 1 ? (candidates[0] ?? null) : null));
}
/** What a message adds to a heading that says the change and where it was made. */
function besideHeading(message, change) {
    if (change === null)
        return message;
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(change.asset, change.column));
    const joint = ` in \`${change.path}:${change.line}\`, but `;
    const at = message.startsWith(`${name} is `) ? message.indexOf(joint) : -1;
    if (at < 0)
        return message;
    const rest = message.slice(at + joint.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
/** `table users`, for headings of groups whose change is not listed. */
function describeAsset(asset) {
    const kind = (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(asset);
    const name = tick((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(asset));
    return kind === '' || (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .isFile */ .fo)(kind) ? name : `${kind.replace(/-/g, ' ')} ${name}`;
}
function newName(change) {
    const renamed = change.renamedTo ?? '';
    return (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(renamed) === '' ? renamed : (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(renamed);
}
/** In backticks, whatever it holds: `prose` shows a backtick in a name as a quote. */
function tick(name) {
    return `\`${name.replace(/`/g, "'")}\``;
}


/***/ }),

/***/ 37729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code)
/* harmony export */ });
/* unused harmony export htmlCode */
// Foreign text in, GitHub Markdown out that shows it and does nothing else: no markup, link, mention, HTML or math.
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Controls, and the marks that reorder, hide or join what a reader sees (Trojan Source). */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const ZERO_WIDTH = '\u200b';
/** One line of text in which nothing is hidden: white space becomes a space, other invisible characters their code. */
function visibleLine(text, limit = 1000) {
    const line = text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
        .replace(INVISIBLE, codePoint);
    return clip(line, limit);
}
/** The same for a text of several lines; tabs and line ends stay. */
function visibleText(text) {
    return text
        .replace(LONE_SURROGATE, '\ufffd')
        .replace(/\r\n?/g, '\n')
        .replace(INVISIBLE, (mark) => (mark === '\n' || mark === '\t' ? mark : codePoint(mark)));
}
/** Cut to `limit` UTF-16 units, never through a surrogate pair. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const cut = text.slice(0, Math.max(0, limit - 1)).replace(/[\ud800-\udbff]$/, '');
    return `${cut}…`;
}
/** Text between tags, and in attributes. */
function escapeHtml(text) {
    return visibleLine(text, 4000)
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** Inside `<summary>` and the like, where Markdown is not read but mentions still are. */
function htmlCode(text) {
    return `<code>${escapeHtml(text)}</code>`;
}
/** Words that may begin a line, where some characters mean a list, a rule or a heading. */
function escapeText(text) {
    return escapeWords(text)
        .replace(/^(\s*)([-+=:])/, '$1\\$2')
        .replace(/^(\s*\d+)\./, '$1\\.');
}
/** Words: every character that could start markup is escaped, every word that GitHub would turn into a link is broken (commit ids alone stay: they link no further than here). */
function escapeWords(text) {
    return visibleLine(text, 4000)
        .replace(/[\\`*_[\]()#|~]/g, '\\$&')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\$/g, '&#36;')
        .replace(/@(?=\S)/g, `@${ZERO_WIDTH}`)
        .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
        .replace(/\bGH-(?=\d)/gi, `$&${ZERO_WIDTH}`)
        .replace(/:(?=\/\/|[\w+\\-]+:)/g, `:${ZERO_WIDTH}`)
        .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH}`);
}
/** A code span. Names and paths always stand in one: nothing inside is markup, a link or a mention. */
function code(text, limit = 300) {
    const line = visibleLine(text, limit);
    if (line.trim() === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' ')) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A sentence of ours with names in backticks: the names become code spans, the rest inert words. */
function prose(message) {
    const parts = visibleLine(message, 4000).split('`');
    // An odd number of backticks leaves the last one unpaired: then it is a character like any other.
    if (parts.length % 2 === 0) {
        const rest = parts.pop() ?? '';
        parts.push(`${parts.pop() ?? ''}\`${rest}`);
    }
    return parts
        .map((part, index) => index % 2 === 1 ? (part === '' ? '' : code(part, 1000)) : index === 0 ? escapeText(part) : escapeWords(part))
        .join('');
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function fence(language, text) {
    const body = visibleText(text);
    const ticks = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return `${ticks}${language}\n${body}${body.endsWith('\n') ? '' : '\n'}${ticks}`;
}
/** Each part of a path percent-encoded, so that it can stand in a link and stays one path. */
function encodePath(path) {
    return path
        .replace(LONE_SURROGATE, '\ufffd')
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, percent))
        .join('/');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function codePoint(character) {
    const digits = character.codePointAt(0).toString(16).toUpperCase();
    return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
function longestRun(text) {
    let longest = 0;
    for (const run of text.match(/`+/g) ?? [])
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 28582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
// Sections of a text in, the text that fits a limit out: the least important parts go first, and it says how many.
/** Longest line that `more` may give; kept free for every section so that it can always speak. */
const MORE = 320;
function fitSections(sections, limit) {
    const kept = new Map();
    let free = limit;
    for (const section of [...sections].sort((a, b) => a.importance - b.importance)) {
        const frame = section.head.length + (section.tail?.length ?? 0) + 4;
        const separator = section.separator ?? '\n';
        if (section.items.length === 0) {
            if (frame > free)
                continue;
            free -= frame;
            kept.set(section, 0);
            continue;
        }
        let count = 0;
        let used = frame;
        for (const item of section.items) {
            const reserve = count + 1 < section.items.length ? MORE : 0;
            if (used + item.length + separator.length + reserve > free)
                break;
            used += item.length + separator.length;
            count += 1;
        }
        const notice = count < section.items.length ? (section.more?.(section.items.length - count) ?? '') : '';
        if (count === 0 && (notice === '' || frame + notice.length + separator.length > free))
            continue;
        if (notice !== '')
            used += notice.length + separator.length;
        free -= used;
        kept.set(section, count);
    }
    const written = sections.filter((section) => kept.has(section));
    return {
        text: written.map((section) => write(section, kept.get(section))).join('\n\n'),
        left: sections.filter((section) => !kept.has(section)),
    };
}
function write(section, count) {
    const left = section.items.length - count;
    const body = section.items.slice(0, count);
    if (left > 0 && section.more)
        body.push(section.more(left));
    return [section.head, body.join(section.separator ?? '\n'), section.tail ?? '']
        .filter((part) => part !== '')
        .join('\n\n');
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eT: () => (/* binding */ splitByWeight),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
/* unused harmony export CERTAINTIES */
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41300);
// The findings of a review in, groups with one root cause each out, the worst first.

const CERTAINTIES = ['proven', 'likely', 'possible'];
function splitByWeight(review) {
    const split = { broken: [], possible: [], old: [] };
    for (const finding of review.findings) {
        if (!finding.introduced)
            split.old.push(finding);
        else if (finding.certainty === 'possible')
            split.possible.push(finding);
        else
            split.broken.push(finding);
    }
    return split;
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of [...findings].sort(byWeight)) {
        const group = groups.get(finding.cause);
        if (group) {
            group.findings.push(finding);
            group.changedAsset ??= finding.changedAsset;
            continue;
        }
        const { cause, severity, certainty, changedAsset } = finding;
        groups.set(cause, { cause, severity, certainty, changedAsset, findings: [finding] });
    }
    // Map order is the order of each group's worst finding, which is the order wanted.
    return [...groups.values()];
}
function severityRank(severity) {
    return _model_finding__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
}
function byWeight(a, b) {
    return (severityRank(b.severity) - severityRank(a.severity) ||
        CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty) ||
        compare(a.path, b.path) ||
        a.line - b.line ||
        a.startColumn - b.startColumn ||
        compare(a.id, b.id));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 39409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MERMAID_MAX_CHARACTERS: () => (/* binding */ MERMAID_MAX_CHARACTERS),
/* harmony export */   MERMAID_MAX_EDGES: () => (/* binding */ MERMAID_MAX_EDGES),
/* harmony export */   countAffected: () => (/* binding */ countAffected),
/* harmony export */   drawAffected: () => (/* binding */ drawAffected),
/* harmony export */   writeAffectedMermaid: () => (/* binding */ writeAffectedMermaid),
/* harmony export */   writeMermaid: () => (/* binding */ writeMermaid)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37729);
// A graph, or the part of it that a review is about, in; a Mermaid flow chart out that GitHub draws.


/** GitHub refuses charts beyond these. */
const MERMAID_MAX_CHARACTERS = 50_000;
const MERMAID_MAX_EDGES = 500;
/** More than a reader can take in at a glance. */
const MAX_AFFECTED = 25;
const STYLES = [
    'classDef changed fill:#ffebe9,stroke:#cf222e,color:#1f2328',
    'classDef broken fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];
/** The changed things, what they break and what lies between; empty when fewer than three things would be drawn. */
function drawAffected(findings) {
    const picture = newPicture();
    for (const finding of findings) {
        const steps = finding.trail.map((step) => ({ asset: step.asset, column: step.column }));
        const last = steps.at(-1);
        if (last?.asset !== finding.asset)
            steps.push({ asset: finding.asset, column: finding.column });
        else
            last.column ??= finding.column;
        if (finding.changedAsset !== null && steps.length === 1) {
            steps.unshift({ asset: finding.changedAsset, column: null });
        }
        const keys = steps.map((step) => (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(step.asset, step.column));
        const fresh = new Set(keys.filter((key) => !picture.nodes.has(key))).size;
        if (picture.nodes.size + fresh > MAX_AFFECTED) {
            picture.left += 1;
            continue;
        }
        for (const [index, step] of steps.entries()) {
            const broken = index === steps.length - 1;
            addNode(picture, keys[index], (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(step.asset), index === 0 ? 'changed' : broken ? 'broken' : '');
            if (index > 0 && keys[index - 1] !== keys[index])
                addEdge(picture, keys[index - 1], keys[index]);
        }
    }
    if (picture.nodes.size < 3)
        return '';
    return write(picture, 'LR', true);
}
/** How many things `drawAffected` would draw. */
function countAffected(chart) {
    return chart.match(/^ {2}n\d+[[({>]/gm)?.length ?? 0;
}
/** What runs today, asset by asset; beyond GitHub's limits it stops and says so in a comment line. */
function writeMermaid(graph) {
    const picture = newPicture();
    const known = new Map(graph.nodes.map((node) => [node.id, node]));
    const seen = new Set();
    for (const edge of graph.edges) {
        if (!edge.live || edge.from === edge.to)
            continue;
        // Arrows point the way data flows: from what is read to its reader.
        const key = `${edge.to}\0${edge.from}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (picture.edges.length >= MERMAID_MAX_EDGES) {
            picture.left += 1;
            continue;
        }
        for (const id of [edge.to, edge.from]) {
            const node = known.get(id);
            addNode(picture, node?.name ?? (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(id), node?.kind ?? (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetKind */ .Dr)(id), '', id);
        }
        addEdge(picture, edge.to, edge.from);
    }
    const linked = new Set(picture.nodes.keys());
    for (const node of graph.nodes) {
        if (!linked.has(node.id) && (node.kind === 'table' || node.kind.endsWith('view'))) {
            addNode(picture, node.name, node.kind, '', node.id);
        }
    }
    return write(picture, 'LR', false);
}
function writeAffectedMermaid(review) {
    return drawAffected(review.findings.filter((finding) => finding.introduced));
}
function newPicture() {
    return { nodes: new Map(), edges: [], seen: new Set(), left: 0 };
}
function addNode(picture, label, kind, role, key = label) {
    const node = picture.nodes.get(key);
    if (!node) {
        picture.nodes.set(key, { id: `n${picture.nodes.size}`, label, kind, role });
        return;
    }
    if (node.role !== 'changed' && role !== '')
        node.role = role;
}
function addEdge(picture, from, to) {
    const line = `  ${picture.nodes.get(from).id} --> ${picture.nodes.get(to).id}`;
    if (picture.seen.has(line))
        return;
    picture.seen.add(line);
    picture.edges.push(line);
}
function write(picture, direction, styled) {
    const lines = [`flowchart ${direction}`];
    let size = 200;
    let left = picture.left;
    const drawn = new Set();
    for (const node of picture.nodes.values()) {
        const line = `  ${node.id}${shape(node.kind, escapeLabel(node.label))}${node.role === '' ? '' : `:::${node.role}`}`;
        if (size + line.length > MERMAID_MAX_CHARACTERS * 0.7) {
            left += 1;
            continue;
        }
        size += line.length + 1;
        drawn.add(node.id);
        lines.push(line);
    }
    for (const edge of picture.edges) {
        const [from, to] = edge.trim().split(' --> ');
        if (size + edge.length > MERMAID_MAX_CHARACTERS || !drawn.has(from) || !drawn.has(to)) {
            left += 1;
            continue;
        }
        size += edge.length + 1;
        lines.push(edge);
    }
    if (styled)
        lines.push(...STYLES.map((style) => `  ${style}`));
    if (left > 0)
        lines.push(`  %% ${left} more not drawn`);
    return lines.join('\n');
}
function shape(kind, label) {
    if (kind === 'table')
        return `[("${label}")]`;
    if (kind === 'view' || kind === 'materialized-view')
        return `["${label}"]`;
    if (kind === 'function' || kind === 'trigger')
        return `[["${label}"]]`;
    return `("${label}")`;
}
/** Everything but plain characters becomes a numeric code, so that a name is never syntax. */
function escapeLabel(label) {
    const line = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8)(label, 80);
    return line.trim() === '' ? '#32;' : line.replace(/[^\p{L}\p{N} ._/:,-]/gu, (mark) => `#${mark.codePointAt(0)};`);
}


/***/ }),

/***/ 19231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   eL: () => (/* binding */ permalink),
/* harmony export */   lz: () => (/* binding */ lineLink)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// A place in the repository in, a link to exactly those lines at that commit out.

/** Rendered pages hide the lines of these files; `?plain=1` shows the source. */
const RENDERED = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|ipynb|csv|tsv|geojson|svg|org|textile|rdoc|wiki)$/i;
function permalink(context, path, line, endLine = line) {
    const plain = RENDERED.test(path) ? '?plain=1' : '';
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${context.serverUrl}/${context.repository}/blob/${context.headSha}/${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}${plain}${lines}`;
}
/** [`path:line`](permalink); without a context only the code span. */
function fileLink(context, path, line, endLine = line) {
    const label = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${path}:${line}`);
    return context ? `[${label}](${permalink(context, path, line, endLine)})` : label;
}
/** [`:line`](permalink), for further lines of a file that was just named. */
function lineLink(context, path, line) {
    const label = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`:${line}`);
    return context ? `[${label}](${permalink(context, path, line)})` : label;
}


/***/ }),

/***/ 76743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ showFix)
/* harmony export */ });
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37729);
// The fixes of findings in, a diff that shows them out.

const MAX_LINES = 40;
const MAX_WIDTH = 240;
/** Lines of a diff with one hunk per edited line; empty when no finding has edits or no text can be read. */
function showFix(findings, readFile) {
    if (!readFile)
        return [];
    const shown = [];
    const hunks = [...editsByPlace(findings)];
    for (const [index, [path, edits]] of hunks.entries()) {
        const hunk = showHunk(path, edits, readFile);
        if (shown.length + hunk.length > MAX_LINES && shown.length > 0) {
            const left = hunks.length - index;
            shown.push(`# ${left} more ${left === 1 ? 'file' : 'files'}`);
            break;
        }
        shown.push(...hunk.slice(0, MAX_LINES));
    }
    return shown;
}
function editsByPlace(findings) {
    const seen = new Set();
    const byPath = new Map();
    for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
        const key = [edit.path, edit.line, edit.startColumn, edit.endLine, edit.endColumn, edit.text].join('\0');
        if (seen.has(key))
            continue;
        seen.add(key);
        const edits = byPath.get(edit.path);
        if (edits)
            edits.push(edit);
        else
            byPath.set(edit.path, [edit]);
    }
    return byPath;
}
function showHunk(path, edits, readFile) {
    const text = readFile(path);
    if (text === null)
        return [];
    const lines = text.split(/\r\n|\n|\r/);
    const shown = [];
    const sorted = [...edits].sort((a, b) => a.line - b.line || a.startColumn - b.startColumn);
    let at = 0;
    while (at < sorted.length) {
        const block = [sorted[at]];
        let end = sorted[at].endLine;
        while (at + block.length < sorted.length && sorted[at + block.length].line <= end) {
            const next = sorted[at + block.length];
            end = Math.max(end, next.endLine);
            block.push(next);
        }
        const start = block[0].line;
        const before = lines.slice(start - 1, end);
        if (before.length === end - start + 1) {
            const after = applyToLines(before, start, block);
            shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)}:${start} @@`);
            shown.push(...diffLines(before, after));
        }
        at += block.length;
    }
    return shown;
}
/** Lines that stay, as before a function that is added behind them, are told once. */
function diffLines(before, after) {
    let head = 0;
    while (head < before.length && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const rows = (mark, lines) => lines.map((line) => `${mark}${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`);
    return [
        ...rows(' ', before.slice(0, head)),
        ...rows('-', before.slice(head, before.length - tail)),
        ...rows('+', after.slice(head, after.length - tail)),
        ...rows(' ', before.slice(before.length - tail)),
    ];
}
/** Lines that become empty by the edit are taken out of the picture; the edit itself decides about the file. */
function applyToLines(lines, firstLine, edits) {
    let text = lines.join('\n');
    for (const edit of [...edits].reverse()) {
        const start = offset(lines, edit.line - firstLine, edit.startColumn);
        const end = offset(lines, edit.endLine - firstLine, edit.endColumn);
        text = text.slice(0, start) + edit.text + text.slice(Math.max(start, end));
    }
    return text.trim() === '' ? [] : text.split(/\r\n|\n|\r/);
}
function offset(lines, index, column) {
    let sum = 0;
    for (let at = 0; at < index; at++)
        sum += lines[at].length + 1;
    return sum + Math.min(column - 1, lines[index]?.length ?? 0);
}


/***/ })

};
;