// A pipeline's incident in; its issue's title and text out. What the orchestrator said stands in code and does nothing.

import type { Failure } from '../../model/failure';
import type { EarlierPipelineIssue, PipelineIncident, PipelineOccurrence, PipelineReport } from '../../model/pipeline';
import type { Suspect } from '../../model/run-diagnosis';
import type { NamedPlace, NamedThing } from '../../model/triage';
import { assetKind, assetName } from '../asset-name';
import { clip, code, escapeHtml, escapeText, fence, prose, visibleLine } from '../escape-markdown';
import { fitSections, type Section } from '../fit-sections';
import { fileLink } from '../permalink';
import type { CommentContext } from '../report-context';
import { withoutHiddenLines } from '../without-hidden-lines';

const SHOWN_LINES = 24;
const SHOWN_PLACES = 12;
const SHOWN_SUSPECTS = 5;

export interface IncidentState {
  count: number;
  /** Newest first. */
  times: readonly PipelineOccurrence[];
  /** ISO 8601; null while it lasts. */
  resolved: string | null;
}

/** Plain text: a title is never Markdown, and a name in it calls nobody. */
export function incidentTitle({ report, failures }: Pick<PipelineIncident, 'report' | 'failures'>): string {
  const first = firstLine(failures);
  const said = first === '' || first === '…' ? 'failed' : clip(first, 110);
  return visibleLine(`Pipeline incident: ${whereOf(report)}: ${said}`, 240).replace(/@(?=\S)/g, '@\u200b');
}

/** Markdown that fits `limit` characters, beginning with its heading. */
export function writeIncident(
  incident: PipelineIncident,
  state: IncidentState,
  context: CommentContext,
  limit: number,
): string {
  const head = `### ${heading(incident, state)}`;
  const foot = footer(incident, context);
  const sections = [
    ...[told(incident, state), cause(incident, context), action(incident), failing(incident, context)],
    ...[suspects(incident, context), impact(incident, context), upstream(incident, context)],
    ...[tests(incident, context), before(incident), times(state), problems(incident)],
  ].filter((section) => section !== null);
  const { text } = fitSections(sections, limit - head.length - foot.length - 8);
  return withoutHiddenLines([head, text, foot].join('\n\n'));
}

/** The issue as it stood, under a word that it is over. */
export function writeResolved(body: string, at: string, url: string): string {
  const notice = `> [!NOTE]\n> It went well again on ${escapeText(at.slice(0, 10))}, [told here](${url}).`;
  const bare = body.replace(/^> \[!NOTE\]\n> It went well again on .*\n\n/m, '');
  const [marker = '', ...rest] = bare.split('\n');
  return [marker, notice, '', ...rest.map((line) => line.replace(/^### 🔴 /, '### 🟢 '))].join('\n');
}

function firstLine([first]: readonly Failure[]): string {
  return first === undefined ? '' : first.message.split('\n')[0]!.trim();
}

function whereOf({ pipeline, task, environment }: PipelineReport): string {
  const where = task === null ? pipeline : `${pipeline} / ${task}`;
  return environment === null ? where : `${where} (${environment})`;
}

function heading({ report, failures }: PipelineIncident, { resolved, count }: IncidentState): string {
  const first = firstLine(failures);
  const said = first === '' || first === '…' ? 'failed' : code(clip(first, 120));
  const often = count > 1 ? ` · ${count} times` : '';
  const tool = report.tool === 'generic' ? '' : `${report.tool} `;
  return `${resolved === null ? '🔴' : '🟢'} ${tool}${code(whereOf(report), 160)}: ${said}${often}`;
}

function told({ report }: PipelineIncident, { times: all }: IncidentState): Section | null {
  const last = all[0];
  const parts = [
    ...(report.at === null && last === undefined ? [] : [escapeText(momentOf(report.at ?? last!.at))]),
    ...(report.run === null ? [] : [`run ${code(report.run, 120)}`]),
    ...(report.commit === null ? [] : [`commit ${code(report.commit.slice(0, 7))}`]),
    ...report.links.map(({ label, url }) => `[${escapeText(label)}](${url})`),
  ];
  return parts.length === 0 ? null : { importance: 1, head: parts.join(' · '), items: [] };
}

function cause({ failures }: PipelineIncident, context: CommentContext): Section | null {
  const [first] = failures;
  if (first === undefined) return null;
  const places = first.locations.slice(0, 3).map(({ path, line }) => placeOf(path, line, context));
  const about = [
    ...(first.tool === null ? [] : [escapeText(first.tool)]),
    ...(first.code === null ? [] : [code(first.code)]),
    ...(first.test === null ? [] : [`test ${code(first.test, 160)}`]),
    ...places,
  ].join(' · ');
  const more = failures.length > 1 ? `\n\n${failures.length - 1} more in the log.` : '';
  return {
    importance: 1,
    head: [`**First cause**${about === '' ? '' : ` · ${about}`}`, quote(first) + more].join('\n\n'),
    items: [],
  };
}

function quote({ excerpt, message }: Failure): string {
  const lines = (excerpt.text === '' ? message : excerpt.text).split('\n');
  const shown = lines.slice(0, SHOWN_LINES).map((line) => clip(line, 300));
  if (lines.length > SHOWN_LINES) shown.push(`… ${lines.length - SHOWN_LINES} more lines`);
  return fence('text', shown.join('\n'));
}

/** Paths outside of the repository have no page to link to. */
function placeOf(path: string, line: number | null, context: CommentContext): string {
  const isOutside = path === '' || /^\/|^[A-Za-z]:|^\.\.\/|^<|node_modules\/|site-packages\//.test(path);
  return isOutside ? code(line === null ? path : `${path}:${line}`) : fileLink(context, path, line ?? 1);
}

function action({ advice }: PipelineIncident): Section | null {
  return advice === '' ? null : { importance: 2, head: `**Do** · ${prose(advice)}`, items: [] };
}

function failing({ failing: things }: PipelineIncident, context: CommentContext): Section | null {
  if (things.length === 0) return null;
  return {
    importance: 3,
    head: '**What it is here**',
    items: things.slice(0, SHOWN_PLACES).map((thing) => `- ${thingLine(thing, context)}`),
    more: (left) => `- and ${left} more`,
  };
}

function thingLine({ asset, column, path, line, gone }: NamedThing, context: CommentContext): string {
  const name = asset === null ? '' : `${code(assetName(asset, column))} · ${escapeText(kindOf(asset, column))} · `;
  if (gone === null) return `${name}${placeOf(path, line, context)}`;
  const verb =
    gone.kind === 'renamed' && gone.renamedTo !== null
      ? `renamed to ${code(assetName(gone.renamedTo))}`
      : `${gone.kind.replaceAll('-', ' ')}`;
  return `${name}**${verb}** in ${placeOf(path, line, context)}`;
}

function suspects({ suspects: all, range }: PipelineIncident, context: CommentContext): Section | null {
  const since =
    range === null
      ? ''
      : `, from ${range.commits} ${range.commits === 1 ? 'commit' : 'commits'} since ${code(range.base.slice(0, 7))}`;
  if (all.length === 0) {
    if (range === null) return null;
    return { importance: 4, head: `**Suspects** · nothing that changed${since} touches what failed`, items: [] };
  }
  const items = all.slice(0, SHOWN_SUSPECTS).map((one, at) => `${at + 1}. ${suspectLine(one, context)}`);
  return { importance: 3, head: `**Suspects**${since}`, items };
}

function suspectLine(suspect: Suspect, context: CommentContext): string {
  const parts = [`${prose(suspect.title)} — ${prose(suspect.reasons.join('; '))}`];
  if (suspect.path !== null) parts.push(placeOf(suspect.path, suspect.line, context));
  if (suspect.commit) {
    const { sha, url, author, title } = suspect.commit;
    parts.push(`[${code(sha.slice(0, 7))}](${url}) ${escapeText(clip(title, 70))}, by ${code(author, 60)}`);
  }
  if (suspect.pull) parts.push(`[pull request ${suspect.pull.number}](${suspect.pull.url})`);
  return parts.join(' · ');
}

function impact({ downstream, downstreamCount }: PipelineIncident, context: CommentContext): Section | null {
  if (downstream.length === 0) return null;
  const items = downstream.slice(0, SHOWN_PLACES).map((place) => `- ${assetLine(place, context)}`);
  const left = downstreamCount - items.length;
  if (left > 0) items.push(`- and ${left} more`);
  const count = downstreamCount === 1 ? '1 asset' : `${downstreamCount} assets`;
  return { importance: 3, head: `**Impact** · ${count} downstream`, items, more: (more) => `- and ${more} more` };
}

function upstream({ upstream: all }: PipelineIncident, context: CommentContext): Section | null {
  return folded(6, 'What it reads', all, context);
}

function tests({ tests: all }: PipelineIncident, context: CommentContext): Section | null {
  return folded(6, 'Data tests near it', all, context);
}

function folded(
  importance: number,
  title: string,
  all: readonly NamedPlace[],
  context: CommentContext,
): Section | null {
  if (all.length === 0) return null;
  return {
    importance,
    head: `<details><summary>${title} (${all.length})</summary>`,
    items: all.map((place) => `- ${assetLine(place, context)}`),
    tail: '</details>',
    more: (left) => `- and ${left} more`,
  };
}

function assetLine({ asset, column, path, line }: NamedPlace, context: CommentContext): string {
  const name = `${code(assetName(asset, column))} · ${escapeText(kindOf(asset, column))}`;
  return `${name} · ${fileLink(context, path, line)}`;
}

function kindOf(asset: string, column: string | null): string {
  const kind = assetKind(asset).replace(/^dbt-/, 'dbt ').replaceAll('-', ' ');
  return column === null ? kind : `column of a ${kind}`;
}

function before({ similar, earlier }: PipelineIncident): Section | null {
  const items = [...similar.map(similarLine), ...earlier.map((line) => `- ${prose(line)}`)];
  if (items.length === 0) return null;
  return {
    importance: 5,
    head: '**Seen before**',
    items,
    more: (left) => `- and ${left} more`,
  };
}

function similarLine({ number, url, title, at, outcome, shared }: EarlierPipelineIssue): string {
  const what = escapeText(clip(title.replace(/^Pipeline incident: /, ''), 110));
  return `- [#${number}](${url}) ${what} · ${escapeText(at.slice(0, 10))} · ${prose(outcome)} · shares ${prose(shared.join(', '))}`;
}

function times({ count, times: all }: IncidentState): Section | null {
  if (count < 2) return null;
  const items = all.map(
    ({ at, run, url }) => `- [${escapeText(at.slice(0, 19))}](${url})${run === null ? '' : ` · run ${code(run, 120)}`}`,
  );
  if (count > items.length) items.push(`- and ${count - items.length} earlier`);
  return { importance: 5, head: `<details><summary>Happened ${count} times</summary>`, items, tail: '</details>' };
}

function problems({ problems: all }: PipelineIncident): Section | null {
  if (all.length === 0) return null;
  const head = `<details><summary>${all.length} ${all.length === 1 ? 'thing' : 'things'} could not be read</summary>`;
  return { importance: 7, head, items: all.map(({ reason }) => `- ${prose(reason)}`), tail: '</details>' };
}

function footer({ incident }: PipelineIncident, context: CommentContext): string {
  const parts = [
    `Throughline ${escapeHtml(context.version)}`,
    `commit ${code(context.headSha.slice(0, 7))}`,
    `incident ${code(incident)}`,
  ];
  if (context.runUrl) parts.push(`[written here](${context.runUrl})`);
  return `<sub>${parts.join(' · ')}</sub>`;
}

/** To the minute; what an orchestrator writes otherwise stands as it is. */
function momentOf(at: string): string {
  return at.slice(0, 25).replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC');
}
