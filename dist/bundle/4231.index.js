"use strict";
exports.id = 4231;
exports.ids = [4231,6743];
exports.modules = {

/***/ 54231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isWorthComment),
/* harmony export */   HF: () => (/* binding */ writeComment),
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   LP: () => (/* binding */ writePlaceholder),
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Oy: () => (/* binding */ writeBody),
/* harmony export */   Yu: () => (/* binding */ writeCommandableComment),
/* harmony export */   fD: () => (/* binding */ writeResolvedComment),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* unused harmony exports COMMENT_LIMIT, SEVERITY_ICON */
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
/* harmony import */ var _describe_change__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43266);
/* harmony import */ var _escape_markdown__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(37729);
/* harmony import */ var _explanation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41121);
/* harmony import */ var _fit_sections__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28582);
/* harmony import */ var _fixes_fix_sections__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62758);
/* harmony import */ var _ignored_note__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47173);
/* harmony import */ var _group_findings__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1992);
/* harmony import */ var _mermaid__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39409);
/* harmony import */ var _permalink__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19231);
/* harmony import */ var _show_fix__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76743);
/* harmony import */ var _trail_names__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44783);
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
/** `reserved`: characters that hidden lines will need. */
function writeComment(review, context, reserved = 0) {
    const head = `${COMMENT_MARKER}\n### ${verdictLine(review, context)}`;
    const foot = footer(context);
    const room = COMMENT_LIMIT - head.length - foot.length - reserved - 4;
    return `${head}\n\n${writeBody(review, context, room)}\n\n${foot}\n`.replace(/\n{3,}/g, '\n\n');
}
/** The comment with the lines that later commands read, below its marker. */
function writeCommandableComment(review, context) {
    const places = (0,_ignored_note__WEBPACK_IMPORTED_MODULE_3__/* .writePlacesNote */ .CQ)((0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .splitByWeight */ .eT)(review).broken);
    const carried = (context.fixes?.views ?? []).reduce((sum, { note }) => sum + (note?.length ?? 0) + 1, 0);
    const events = context.events ?? '';
    const comment = writeComment(review, context, places.length + carried + events.length + 2);
    const notes = [places, events, ...(0,_fixes_fix_sections__WEBPACK_IMPORTED_MODULE_7__/* .fixNotes */ .t)(context, comment)].filter((note) => note !== '');
    return [COMMENT_MARKER, ...notes, comment.slice(COMMENT_MARKER.length + 1)].join('\n');
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
    const events = context.events ? `${context.events}\n` : '';
    const head = `${COMMENT_MARKER}\n${events}### 🟢 Resolved · nothing breaks any more`;
    return `${[head, (0,_fit_sections__WEBPACK_IMPORTED_MODULE_8__/* .fitSections */ .W)(sections, COMMENT_LIMIT - head.length - foot.length - 8).text, foot].filter((part) => part !== '').join('\n\n')}\n`;
}
/** The comment without its marker, headline and footer. */
function writeBody(review, context, limit) {
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .splitByWeight */ .eT)(review);
    const groups = (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .groupFindings */ .kG)(broken);
    const told = new Set(groups.map(({ findings }) => (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .changeBehind */ .n5)(review.changes, findings[0])));
    // What the headings say already is not listed before them.
    const isListed = review.changes.some((change) => !told.has(change));
    const causes = groups.map((group, index) => groupSection(group, review, context, 10 + index, limit, !isListed));
    const sections = [
        isListed ? whatChanged(review, context, 2) : null,
        ...(0,_explanation__WEBPACK_IMPORTED_MODULE_2__/* .explanationSections */ .Qx)(context?.explained, context, 8),
        ...causes,
        ...(0,_fixes_fix_sections__WEBPACK_IMPORTED_MODULE_7__/* .fixSections */ .Y)(context, 8),
        pictureSection(broken, 9),
        possibleSection(possible, context, 1_000_000),
        ...oldSections(review, context),
    ].filter((section) => section !== null);
    const { text, left } = (0,_fit_sections__WEBPACK_IMPORTED_MODULE_8__/* .fitSections */ .W)(sections, limit - 400);
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
    const { broken, possible } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .splitByWeight */ .eT)(review);
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
        `Throughline ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .escapeHtml */ .ZD)(context.version)}`,
        `${commit(context, context.headSha)} against ${commit(context, context.baseSha)}`,
        seconds(context.milliseconds),
        `investigation ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(context.investigation)}`,
    ];
    const by = (0,_explanation__WEBPACK_IMPORTED_MODULE_2__/* .explainedBy */ .Uj)(context.explained);
    if (by !== '')
        parts.push(by);
    if (context.runUrl)
        parts.push(`[full report](${context.runUrl})`);
    return `<sub>${parts.join(' · ')}</sub>`;
}
function whatChanged(review, context, importance) {
    if (review.changes.length === 0)
        return null;
    const lines = review.changes.map((change) => `- ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(change))} — ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, change.path, change.line)}`);
    const items = lines.slice(0, MAX_CHANGES);
    const rest = lines.length - items.length;
    if (rest > 0)
        items.push(`- and ${count(rest, 'more change', 'more changes')}`);
    return { importance, head: '**What changed**', items, more: (left) => `- and ${left} more` };
}
function groupHeading(group, review, context, withPlace) {
    const first = group.findings[0];
    const change = (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .changeBehind */ .n5)(review.changes, first);
    const icon = SEVERITY_ICON[group.severity];
    const breaks = countPlaces(group.findings);
    if (change) {
        const place = withPlace ? ` in ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, change.path, change.line)}` : '';
        return `#### ${icon} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .uQ)(change))}${place} — ${breaks}`;
    }
    const origin = first.trail[0];
    const where = origin ? ` in ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, origin.path, origin.line)}` : '';
    return `#### ${icon} ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .describeAsset */ .S6)(group.changedAsset ?? first.asset))}${where} — ${breaks}`;
}
function groupSection(group, review, context, importance, limit, withPlace) {
    const clusters = clusterByAsset(group.findings);
    const full = clusters.slice(0, SHOWN_IN_FULL);
    const rest = clusters.slice(SHOWN_IN_FULL).flat();
    const shared = commonHelp(group.findings);
    const change = (0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .changeBehind */ .n5)(review.changes, group.findings[0]);
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
        items.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(help)}`);
    if (fix !== '')
        items.push(fix);
    else if (shared)
        items.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(shared)}`);
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
    const place = (0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, finding.path, finding.line, finding.endLine);
    const name = isItsFile(finding) ? `**${place}**` : `**${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(finding.asset, finding.column))}** · ${place}`;
    const more = others
        .slice(0, SHOWN_PLACES)
        .map((other) => `, ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .lineLink */ .lz)(context, other.path, other.line)} ${other.clause}`);
    if (others.length > SHOWN_PLACES)
        more.push(` and ${others.length - SHOWN_PLACES} more`);
    const lines = [`${name} · ${finding.clause}${more.join('')}${certainty}`];
    lines.push((0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)((0,_describe_change__WEBPACK_IMPORTED_MODULE_1__/* .besideHeading */ .Pg)(finding.message, change)));
    const why = trail(finding, context, change);
    if (why !== '' && (previous === null || why !== trail(previous, context, change)))
        lines.push(why);
    if (withHelp && finding.help !== '' && !finding.fix)
        lines.push(`**Fix** · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(finding.help)}`);
    return `- ${lines.join('  \n  ')}`;
}
/** A file that is broken itself needs no other name than its place. */
function isItsFile(finding) {
    return (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(finding.asset) === finding.path;
}
/** The way from the change to the broken place; nothing when heading and place are all of it. */
function trail(finding, context, change) {
    const named = (0,_trail_names__WEBPACK_IMPORTED_MODULE_5__/* .trailNames */ .R)(finding);
    if (named.length < 3 && (change !== null || isItsFile(finding)))
        return '';
    const steps = named.map(({ name, step }) => context ? `[${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name)}](${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .permalink */ .eL)(context, step.path, step.line)})` : (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(name));
    return steps.length < 2 ? '' : `↳ ${steps.join(' → ')}`;
}
function foldedPlaces(findings, context, limit) {
    const lines = [];
    let size = 0;
    for (const finding of findings) {
        const name = isItsFile(finding) ? '' : ` · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)((0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(finding.asset, finding.column))}`;
        const line = `- ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, finding.path, finding.line)}${name} · ${finding.clause}`;
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
    const diff = (0,_show_fix__WEBPACK_IMPORTED_MODULE_11__/* .showFix */ .F)(findings, context?.readFile?.bind(context));
    // What can be applied stands further down, with its checks.
    if (context?.fixes?.views.some(({ text }) => diff.every((line) => text.includes(line))))
        return '';
    if (diff.length === 0)
        return '';
    const mended = findings.filter((finding) => finding.fix);
    const checked = mended.every((finding) => finding.fix?.verified);
    const whole = mended.length === findings.length;
    const scope = whole ? '' : ` · for ${mended.length} of ${findings.length} places`;
    const promise = checked ? (whole ? ' · checked: nothing breaks with it' : ', checked') : '';
    return `**${whole ? 'Fix' : 'Patch'}**${scope}${promise}\n\n${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)('diff', diff.join('\n'))}`;
}
function pictureSection(findings, importance) {
    const chart = (0,_mermaid__WEBPACK_IMPORTED_MODULE_4__.drawAffected)([...findings].sort((a, b) => (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(b.severity) - (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .severityRank */ .qs)(a.severity)));
    if (chart === '')
        return null;
    const block = (0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .fence */ .EU)('mermaid', chart);
    if ((0,_mermaid__WEBPACK_IMPORTED_MODULE_4__.countAffected)(chart) <= 10)
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
    const { old } = (0,_group_findings__WEBPACK_IMPORTED_MODULE_6__/* .splitByWeight */ .eT)(review);
    return [
        old.length === 0
            ? null
            : foldedList(2_000_000, `<details><summary>${count(old.length, 'place was', 'places were')} broken before this change</summary>`, old.map((finding) => compactLine(finding, context)), context),
        review.ignored.length === 0
            ? null
            : foldedList(4_000_000, `<details><summary>${count(review.ignored.length, 'accepted finding', 'accepted findings')}</summary>`, review.ignored.map((finding) => `${compactLine(finding, context)} — *${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .escapeText */ .X1)(finding.reason)}*`), context),
        review.problems.length === 0
            ? null
            : foldedList(review.verdict === 'unknown' ? 5 : 3_000_000, `<details${review.verdict === 'unknown' ? ' open' : ''}><summary>${count(review.problems.length, 'thing', 'things')} not understood</summary>`, review.problems.map((p) => `- ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, p.path, p.line)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(p.reason)}`), context),
    ];
}
function foldedList(importance, head, items, context) {
    return { importance, head, items, tail: '</details>', more: (left) => moreLine(left, 'more', context, '- ') };
}
function compactLine(finding, context) {
    return `- ${SEVERITY_ICON[finding.severity]} ${(0,_permalink__WEBPACK_IMPORTED_MODULE_10__/* .fileLink */ .RF)(context, finding.path, finding.line)} · ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .prose */ .CS)(finding.message)}`;
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
    const name = ` \`${(0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(asset)}\``;
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
    return `[${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_9__/* .code */ .aY)(short)}](${context.serverUrl}/${context.repository}/commit/${encodeURIComponent(sha)})`;
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

/***/ 62758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ fixSections),
/* harmony export */   t: () => (/* binding */ fixNotes)
/* harmony export */ });
// What a comment shows of fixes: one section each, and the hidden lines of those that are really in sight.
function fixSections(context, importance) {
    const { views, dropped } = context?.fixes ?? { views: [], dropped: '' };
    const sections = views.map(({ text }, at) => ({ importance: importance + at / 10, head: text, items: [] }));
    return dropped === '' ? sections : [...sections, { importance: importance + 4, head: dropped, items: [] }];
}
/** A fix that found no room is not carried: nobody could read what they approve. */
function fixNotes({ fixes }, shown) {
    return (fixes?.views ?? []).flatMap(({ text, note }) => (note !== null && shown.includes(text) ? [note] : []));
}


/***/ }),

/***/ 47173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ writePlacesNote),
/* harmony export */   av: () => (/* binding */ readIgnoredNotes),
/* harmony export */   ko: () => (/* binding */ writeIgnoredNote),
/* harmony export */   zj: () => (/* binding */ readPlacesNote)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _outside_fences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73812);
// Hidden lines that hold what people said of findings: the findings of a review by their places, and those that a person accepts.


const IGNORED = /^<!-- throughline:ignored (\{.{1,4000}\}) -->$/gm;
const PLACES = /^<!-- throughline:findings ([A-Za-z0-9+/]{1,8000}={0,2}) -->$/m;
const MOST_PLACES = 300;
const MOST_PACKED = 8000;
const MOST_JSON = 200_000;
function writeIgnoredNote(ignored) {
    // `--` would end the comment.
    return `<!-- throughline:ignored ${JSON.stringify(ignored).replaceAll('--', '-\\u002d')} -->`;
}
function readIgnoredNotes(body) {
    return [...(0,_outside_fences__WEBPACK_IMPORTED_MODULE_1__/* .outsideFences */ .K)(body).matchAll(IGNORED)].flatMap(([, json]) => {
        try {
            const { finding, reason, by } = JSON.parse(json);
            const texts = [finding, reason, by];
            if (!texts.every((one) => typeof one === 'string' && one !== '' && one.length <= 2000))
                return [];
            return [{ finding, reason, by }];
        }
        catch {
            return [];
        }
    });
}
/** The review's findings, worst first; empty when there are none. */
function writePlacesNote(findings) {
    if (findings.length === 0)
        return '';
    for (let most = Math.min(findings.length, MOST_PLACES); most > 0; most = Math.floor(most / 2)) {
        const rows = findings.slice(0, most).map(({ id, path, line, rule }) => [id, path, line, rule]);
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(rows), { level: 9 }).toString('base64');
        if (packed.length <= MOST_PACKED)
            return `<!-- throughline:findings ${packed} -->`;
    }
    return '';
}
function readPlacesNote(body) {
    const packed = PLACES.exec((0,_outside_fences__WEBPACK_IMPORTED_MODULE_1__/* .outsideFences */ .K)(body))?.[1];
    if (packed === undefined)
        return [];
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_JSON }).toString('utf8');
        const rows = JSON.parse(json);
        if (!Array.isArray(rows))
            return [];
        return rows.slice(0, MOST_PLACES).flatMap((row) => {
            const [id, path, line, rule] = Array.isArray(row) ? row : [];
            const isOne = typeof id === 'string' && typeof path === 'string' && typeof rule === 'string';
            return isOne && typeof line === 'number' ? [{ id, path, line, rule }] : [];
        });
    }
    catch {
        return [];
    }
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

/***/ 73812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outsideFences)
/* harmony export */ });
// A comment in, its lines outside of fenced blocks out: what a log or a patch quotes must not pass for a hidden line of ours.
function outsideFences(body) {
    const kept = [];
    let fence = null;
    for (const line of body.split(/\r\n|\r|\n/)) {
        // Behind backticks that open a block stands no other: a long code span begins none.
        const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
        if (fence === null && mark)
            fence = mark;
        else if (fence === null)
            kept.push(line);
        else if (mark && ends(fence, mark, line))
            fence = null;
    }
    return kept.join('\n');
}
function ends(fence, mark, line) {
    return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark;
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
    const shown = showAdded(findings);
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
function showAdded(findings) {
    const added = new Map(findings.flatMap(({ fix }) => fix?.added ?? []).map((file) => [file.path, file.text]));
    const shown = [];
    for (const [path, text] of added) {
        const lines = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
        if (shown.length + lines.length > MAX_LINES && shown.length > 0)
            continue;
        shown.push(`@@ ${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path.replace(/[\r\n]/g, ' '), MAX_WIDTH)} (new file) @@`);
        shown.push(...lines.slice(0, MAX_LINES).map((line) => `+${(0,_escape_markdown__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(line, MAX_WIDTH)}`));
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


/***/ }),

/***/ 44783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trailNames)
/* harmony export */ });
/* harmony import */ var _asset_name__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58736);
// A finding in; the steps from the change to it as people say them, each thing once in a row, out.

function trailNames({ trail, asset, column }) {
    const named = trail.map((step, at) => {
        const isEnd = at === trail.length - 1 && step.asset === asset;
        return { name: (0,_asset_name__WEBPACK_IMPORTED_MODULE_0__/* .assetName */ .SM)(step.asset, step.column ?? (isEnd ? column : null)), step };
    });
    // A file that calls and reads what it gets is one thing to a reader.
    return named.filter(({ name }, at) => name !== named[at - 1]?.name);
}


/***/ })

};
;