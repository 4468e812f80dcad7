// A review in, the comment on the pull request out. Few words, the worst first, and nothing that can be left unsaid.

import type { Change } from '../model/change';
import type { Finding, Review, Severity } from '../model/finding';
import { assetName } from './asset-name';
import { besideHeading, changeBehind, describeAsset, describeChange } from './describe-change';
import { code, escapeHtml, escapeText, fence, prose } from './escape-markdown';
import { explainedBy, explanationSections } from './explanation';
import { fitSections, type Section } from './fit-sections';
import { fixNotes, fixSections } from './fixes/fix-sections';
import { writePlacesNote } from './ignored-note';
import { groupFindings, severityRank, splitByWeight, type FindingGroup } from './group-findings';
import { countAffected, drawAffected } from './mermaid';
import { fileLink, lineLink, permalink } from './permalink';
import type { CommentContext } from './report-context';
import { showFix } from './show-fix';
import { trailNames } from './trail-names';

export const COMMENT_MARKER = '<!-- throughline:review -->';
/** GitHub's limit is 65,536 characters; the rest is for what the comment's bookkeeping adds. */
export const COMMENT_LIMIT = 64_000;
/** Assets shown in full per root cause; the others are one line each, folded. */
const SHOWN_IN_FULL = 6;
/** Further places of one asset. */
const SHOWN_PLACES = 8;
const MAX_CHANGES = 12;

export const SEVERITY_ICON: Record<Severity, string> = {
  critical: '🔴',
  high: '🟠',
  medium: '🟡',
  low: '🔵',
  none: '⚪',
};

/** `reserved`: characters that hidden lines will need. */
export function writeComment(review: Review, context: CommentContext, reserved = 0): string {
  const head = `${COMMENT_MARKER}\n### ${verdictLine(review, context)}`;
  const foot = footer(context);
  const room = COMMENT_LIMIT - head.length - foot.length - reserved - 4;
  return `${head}\n\n${writeBody(review, context, room)}\n\n${foot}\n`.replace(/\n{3,}/g, '\n\n');
}

/** The comment with the lines that later commands read, below its marker. */
export function writeCommandableComment(review: Review, context: CommentContext): string {
  const places = writePlacesNote(splitByWeight(review).broken);
  const carried = (context.fixes?.views ?? []).reduce((sum, { note }) => sum + (note?.length ?? 0) + 1, 0);
  const events = context.events ?? '';
  const comment = writeComment(review, context, places.length + carried + events.length + 2);
  const notes = [places, events, ...fixNotes(context, comment)].filter((note) => note !== '');
  return [COMMENT_MARKER, ...notes, comment.slice(COMMENT_MARKER.length + 1)].join('\n');
}

/** Whether a comment would tell the reader anything that asks for attention. */
export function isWorthComment(review: Review): boolean {
  return review.verdict !== 'safe' || review.findings.some((finding) => finding.introduced);
}

export function writePlaceholder(context: CommentContext): string {
  const run = context.runUrl ? ` [Watch it](${context.runUrl}).` : '';
  return `${COMMENT_MARKER}\n### ⏳ Reading ${commit(context, context.headSha)}\n\nWhat this change breaks will stand here in a moment.${run}\n`;
}

export function writeResolvedComment(review: Review, context: CommentContext): string {
  const sections = [whatChanged(review, context, 2), ...oldSections(review, context)].filter((s) => s !== null);
  const foot = footer(context);
  const events = context.events ? `${context.events}\n` : '';
  const head = `${COMMENT_MARKER}\n${events}### 🟢 Resolved · nothing breaks any more`;
  return `${[head, fitSections(sections, COMMENT_LIMIT - head.length - foot.length - 8).text, foot].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The comment without its marker, headline and footer. */
export function writeBody(review: Review, context: CommentContext | null, limit: number): string {
  const { broken, possible } = splitByWeight(review);
  const groups = groupFindings(broken);
  const told = new Set(groups.map(({ findings }) => changeBehind(review.changes, findings[0]!)));
  // What the headings say already is not listed before them.
  const isListed = review.changes.some((change) => !told.has(change));
  const causes = groups.map((group, index) => groupSection(group, review, context, 10 + index, limit, !isListed));
  const sections = [
    isListed ? whatChanged(review, context, 2) : null,
    ...explanationSections(context?.explained, context, 8),
    ...causes,
    ...fixSections(context, 8),
    pictureSection(broken, 9),
    possibleSection(possible, context, 1_000_000),
    ...oldSections(review, context),
  ].filter((section) => section !== null);
  const { text, left } = fitSections(sections, limit - 400);
  const lost = causes.filter((section) => left.includes(section)).length;
  const others = left.length - lost;
  const notices = [
    lost > 0 ? moreLine(lost, lost === 1 ? 'cause' : 'causes', context) : '',
    others > 0 ? moreLine(others, others === 1 ? 'section' : 'sections', context) : '',
  ];
  return [text, ...notices].filter((part) => part !== '').join('\n\n');
}

/** `🔴 Unsafe · critical · 4 places break in 3 files`. */
export function verdictLine(review: Review, context: { accepted: boolean } | null): string {
  const unread = unreadFiles(review);
  if (review.stats.nodes === 0 && review.findings.length === 0) {
    return unread > 0
      ? `⚪ Nothing could be judged · ${count(unread, 'file', 'files')} not understood`
      : '⚪ Nothing to judge · no database schema was found';
  }
  const { broken, possible } = splitByWeight(review);
  const files = new Set(broken.map((finding) => finding.path)).size;
  const parts: string[] = [];
  if (review.verdict === 'unsafe') parts.push(context?.accepted ? '🟣 Unsafe, but accepted' : '🔴 Unsafe');
  else if (review.verdict === 'unknown') parts.push('⚪ Not sure');
  else if (broken.length > 0) parts.push('🟡 Safe, with remarks');
  else parts.push('🟢 Safe');
  if (review.severity !== 'none' && broken.length > 0) parts.push(review.severity);
  if (broken.length > 0) {
    parts.push(`${countPlaces(broken)} in ${count(files, 'file', 'files')}`);
  } else if (review.verdict === 'unknown') {
    parts.push(`${count(unread, 'file', 'files')} not understood`);
  } else parts.push('nothing breaks');
  if (broken.length === 0 && possible.length > 0) parts.push(`${possible.length} to look at`);
  return parts.join(' · ');
}

export function footer(context: CommentContext): string {
  const parts = [
    `Throughline ${escapeHtml(context.version)}`,
    `${commit(context, context.headSha)} against ${commit(context, context.baseSha)}`,
    seconds(context.milliseconds),
    `investigation ${code(context.investigation)}`,
  ];
  const by = explainedBy(context.explained);
  if (by !== '') parts.push(by);
  if (context.runUrl) parts.push(`[full report](${context.runUrl})`);
  return `<sub>${parts.join(' · ')}</sub>`;
}

function whatChanged(review: Review, context: CommentContext | null, importance: number): Section | null {
  if (review.changes.length === 0) return null;
  const lines = review.changes.map(
    (change) => `- ${prose(describeChange(change))} — ${fileLink(context, change.path, change.line)}`,
  );
  const items = lines.slice(0, MAX_CHANGES);
  const rest = lines.length - items.length;
  if (rest > 0) items.push(`- and ${count(rest, 'more change', 'more changes')}`);
  return { importance, head: '**What changed**', items, more: (left) => `- and ${left} more` };
}

function groupHeading(group: FindingGroup, review: Review, context: CommentContext | null, withPlace: boolean): string {
  const first = group.findings[0]!;
  const change = changeBehind(review.changes, first);
  const icon = SEVERITY_ICON[group.severity];
  const breaks = countPlaces(group.findings);
  if (change) {
    const place = withPlace ? ` in ${fileLink(context, change.path, change.line)}` : '';
    return `#### ${icon} ${prose(describeChange(change))}${place} — ${breaks}`;
  }
  const origin = first.trail[0];
  const where = origin ? ` in ${fileLink(context, origin.path, origin.line)}` : '';
  return `#### ${icon} ${prose(describeAsset(group.changedAsset ?? first.asset))}${where} — ${breaks}`;
}

function groupSection(
  group: FindingGroup,
  review: Review,
  context: CommentContext | null,
  importance: number,
  limit: number,
  withPlace: boolean,
): Section {
  const clusters = clusterByAsset(group.findings);
  const full = clusters.slice(0, SHOWN_IN_FULL);
  const rest = clusters.slice(SHOWN_IN_FULL).flat();
  const shared = commonHelp(group.findings);
  const change = changeBehind(review.changes, group.findings[0]!);
  const repeated = repeatedHelp(full);
  const items = full.map((cluster, index) => {
    const previous = full[index - 1]?.[0] ?? null;
    const isTold = shared !== null || repeated.includes(ownHelp(cluster[0]));
    return findingItem(cluster, previous, context, change, !isTold);
  });
  if (rest.length > 0) items.push(foldedPlaces(rest, context, limit));
  const fix = fixBlock(group.findings, context);
  for (const help of repeated) items.push(`**Fix** · ${prose(help)}`);
  if (fix !== '') items.push(fix);
  else if (shared) items.push(`**Fix** · ${prose(shared)}`);
  return {
    importance,
    head: groupHeading(group, review, context, withPlace),
    items,
    separator: '\n\n',
    more: (left) => moreLine(left, left === 1 ? 'part' : 'parts', context),
  };
}

/** Places of one asset that are broken for the same reason are told once. */
function clusterByAsset(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const clusters = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = [finding.asset, finding.path, finding.message, finding.certainty, finding.help].join('\0');
    const cluster = clusters.get(key);
    if (cluster) cluster.push(finding);
    else clusters.set(key, [finding]);
  }
  return [...clusters.values()];
}

function findingItem(
  [finding, ...others]: readonly [Finding, ...Finding[]],
  previous: Finding | null,
  context: CommentContext | null,
  change: Change | null,
  withHelp: boolean,
): string {
  const certainty = finding.certainty === 'proven' ? '' : ` · ${finding.certainty}`;
  const place = fileLink(context, finding.path, finding.line, finding.endLine);
  const name = isItsFile(finding) ? `**${place}**` : `**${code(assetName(finding.asset, finding.column))}** · ${place}`;
  const more = others
    .slice(0, SHOWN_PLACES)
    .map((other) => `, ${lineLink(context, other.path, other.line)} ${other.clause}`);
  if (others.length > SHOWN_PLACES) more.push(` and ${others.length - SHOWN_PLACES} more`);
  const lines = [`${name} · ${finding.clause}${more.join('')}${certainty}`];
  lines.push(prose(besideHeading(finding.message, change)));
  const why = trail(finding, context, change);
  if (why !== '' && (previous === null || why !== trail(previous, context, change))) lines.push(why);
  if (withHelp && finding.help !== '' && !finding.fix) lines.push(`**Fix** · ${prose(finding.help)}`);
  return `- ${lines.join('  \n  ')}`;
}

/** A file that is broken itself needs no other name than its place. */
function isItsFile(finding: Finding): boolean {
  return assetName(finding.asset) === finding.path;
}

/** The way from the change to the broken place; nothing when heading and place are all of it. */
function trail(finding: Finding, context: CommentContext | null, change: Change | null): string {
  const named = trailNames(finding);
  if (named.length < 3 && (change !== null || isItsFile(finding))) return '';
  const steps = named.map(({ name, step }) =>
    context ? `[${code(name)}](${permalink(context, step.path, step.line)})` : code(name),
  );
  return steps.length < 2 ? '' : `↳ ${steps.join(' → ')}`;
}

function foldedPlaces(findings: readonly Finding[], context: CommentContext | null, limit: number): string {
  const lines: string[] = [];
  let size = 0;
  for (const finding of findings) {
    const name = isItsFile(finding) ? '' : ` · ${code(assetName(finding.asset, finding.column))}`;
    const line = `- ${fileLink(context, finding.path, finding.line)}${name} · ${finding.clause}`;
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

function fixBlock(findings: readonly Finding[], context: CommentContext | null): string {
  const diff = showFix(findings, context?.readFile?.bind(context));
  // What can be applied stands further down, with its checks.
  if (context?.fixes?.views.some(({ text }) => diff.every((line) => text.includes(line)))) return '';
  if (diff.length === 0) return '';
  const mended = findings.filter((finding) => finding.fix);
  const checked = mended.every((finding) => finding.fix?.verified);
  const whole = mended.length === findings.length;
  const scope = whole ? '' : ` · for ${mended.length} of ${findings.length} places`;
  const promise = checked ? (whole ? ' · checked: nothing breaks with it' : ', checked') : '';
  return `**${whole ? 'Fix' : 'Patch'}**${scope}${promise}\n\n${fence('diff', diff.join('\n'))}`;
}

function pictureSection(findings: readonly Finding[], importance: number): Section | null {
  const chart = drawAffected([...findings].sort((a, b) => severityRank(b.severity) - severityRank(a.severity)));
  if (chart === '') return null;
  const block = fence('mermaid', chart);
  if (countAffected(chart) <= 10) return { importance, head: block, items: [] };
  return {
    importance,
    head: '<details><summary>Picture of the affected part</summary>',
    items: [block],
    tail: '</details>',
  };
}

function possibleSection(
  findings: readonly Finding[],
  context: CommentContext | null,
  importance: number,
): Section | null {
  if (findings.length === 0) return null;
  const head = `<details><summary>${count(findings.length, 'place', 'places')} to look at: the name matches, but nothing proves that it is meant</summary>`;
  return foldedList(
    importance,
    head,
    findings.map((finding) => compactLine(finding, context)),
    context,
  );
}

function oldSections(review: Review, context: CommentContext | null): (Section | null)[] {
  const { old } = splitByWeight(review);
  return [
    old.length === 0
      ? null
      : foldedList(
          2_000_000,
          `<details><summary>${count(old.length, 'place was', 'places were')} broken before this change</summary>`,
          old.map((finding) => compactLine(finding, context)),
          context,
        ),
    review.ignored.length === 0
      ? null
      : foldedList(
          4_000_000,
          `<details><summary>${count(review.ignored.length, 'accepted finding', 'accepted findings')}</summary>`,
          review.ignored.map((finding) => `${compactLine(finding, context)} — *${escapeText(finding.reason)}*`),
          context,
        ),
    review.problems.length === 0
      ? null
      : foldedList(
          review.verdict === 'unknown' ? 5 : 3_000_000,
          `<details${review.verdict === 'unknown' ? ' open' : ''}><summary>${count(review.problems.length, 'thing', 'things')} not understood</summary>`,
          review.problems.map((p) => `- ${fileLink(context, p.path, p.line)} · ${prose(p.reason)}`),
          context,
        ),
  ];
}

function foldedList(importance: number, head: string, items: string[], context: CommentContext | null): Section {
  return { importance, head, items, tail: '</details>', more: (left) => moreLine(left, 'more', context, '- ') };
}

function compactLine(finding: Finding, context: CommentContext | null): string {
  return `- ${SEVERITY_ICON[finding.severity]} ${fileLink(context, finding.path, finding.line)} · ${prose(finding.message)}`;
}

/** Helps that differ in nothing but whom they name, each for two assets and more, as one that names nobody. */
function repeatedHelp(clusters: readonly (readonly [Finding, ...Finding[]])[]): string[] {
  const seen = new Map<string, number>();
  for (const [finding] of clusters) {
    const help = ownHelp(finding);
    if (help !== finding.help && !finding.fix) seen.set(help, (seen.get(help) ?? 0) + 1);
  }
  return [...seen].flatMap(([help, times]) => (times > 1 ? [help] : []));
}

function ownHelp({ help, asset }: Finding): string {
  const name = ` \`${assetName(asset)}\``;
  const at = help.indexOf(name);
  if (at < 0) return help;
  const before = help.slice(0, at).replace(/ (?:model|snapshot|seed|source|test|analysis|exposure|view|function)$/, '');
  return `${before} what reads it${help.slice(at + name.length)}`;
}

/** The help text when all findings of a cause share one; null when they differ. */
function commonHelp(findings: readonly Finding[]): string | null {
  const help = findings[0]?.help ?? '';
  return findings.every((finding) => finding.help === help) ? help : null;
}

function moreLine(left: number, what: string, context: CommentContext | null, bullet = ''): string {
  const where = context?.runUrl ? `: see the [full report](${context.runUrl})` : '';
  return `${bullet}*${left} ${what} not shown here${where}*`;
}

function commit(context: CommentContext, sha: string): string {
  const short = /^[0-9a-f]{40}/.test(sha) ? sha.slice(0, 7) : sha;
  return `[${code(short)}](${context.serverUrl}/${context.repository}/commit/${encodeURIComponent(sha)})`;
}

function unreadFiles(review: Review): number {
  return new Set(review.problems.map((problem) => problem.path)).size;
}

/** Only what is proven breaks; the rest is for a person to check. */
function countPlaces(findings: readonly Finding[]): string {
  const proven = findings.some((finding) => finding.certainty === 'proven');
  return proven
    ? count(findings.length, 'place breaks', 'places break')
    : count(findings.length, 'place to check', 'places to check');
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

function seconds(milliseconds: number): string {
  return milliseconds < 950 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
