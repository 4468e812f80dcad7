// A pipeline's incident in; its one issue out: made, or edited in place when it happens again. One that is over is closed.

import type { IssueNote } from '../model/issue';
import type { EarlierPipelineIssue, PipelineIncident, PipelineOccurrence, PipelineReport } from '../model/pipeline';
import { isServiceError, type ServiceError } from '../model/service-error';
import { assetName } from '../report/asset-name';
import { incidentTitle, writeIncident, writeResolved } from '../report/pipeline/incident-issue';
import type { CommentContext } from '../report/report-context';
import {
  incidentMarker,
  isEndedBy,
  type PipelineNote,
  readPipelineNote,
  withOccurrence,
  writePipelineNote,
} from '../pipeline/incident-note';
import type { PipelineGitHub } from './pipeline-edges';

const LIMIT = 50_000;
const PAGES = 3;
const MOST_SIMILAR = 5;

export interface KnownIncident {
  issue: IssueNote;
  note: PipelineNote;
}

/** Issues of this product about pipelines, those that moved last first. Found by marker and author. */
export async function knownIncidents(github: PipelineGitHub): Promise<KnownIncident[] | ServiceError> {
  const listed = await github.listIssues({ pages: PAGES });
  if (isServiceError(listed)) return listed;
  const marked = listed.issues.flatMap((issue) => {
    const note = readPipelineNote(issue.body);
    return note === null ? [] : [{ issue, note }];
  });
  if (marked.every(({ issue }) => issue.isBot)) return marked;
  const own = await github.ownLogin();
  return marked.filter(({ issue }) => (own === null ? issue.isBot : issue.isBot || issue.author === own));
}

export function similarIncidents(incident: PipelineIncident, known: readonly KnownIncident[]): EarlierPipelineIssue[] {
  const { report, failures, failing } = incident;
  const template = failures[0]?.signature.template ?? null;
  const assets = new Set(failing.flatMap(({ asset }) => asset ?? []));
  return known
    .flatMap(({ issue, note }) => {
      if (note.id === incident.incident) return [];
      const isSame = template !== null && note.template === template;
      const common = note.assets.filter((asset) => assets.has(asset));
      const isHere = note.tool === report.tool && note.pipeline === report.pipeline;
      const score = (isSame ? 4 : 0) + Math.min(3, common.length * 2) + (isHere ? 1 : 0);
      if (score < 2) return [];
      const shared = [
        ...(isSame ? ['the same kind of error'] : []),
        ...common.slice(0, 3).map((asset) => `\`${assetName(asset)}\``),
        ...(isHere ? ['the pipeline'] : []),
      ];
      const outcome = note.resolved === null ? issue.state : `went well again on ${note.resolved.slice(0, 10)}`;
      const at = note.times[0]?.at ?? issue.createdAt;
      return [{ number: issue.number, url: issue.url, title: issue.title, at, outcome, shared, score }];
    })
    .sort((a, b) => b.score - a.score || b.number - a.number)
    .slice(0, MOST_SIMILAR)
    .map(({ score: _, ...one }) => one);
}

export async function publishIncident(
  incident: PipelineIncident,
  occurrence: PipelineOccurrence,
  known: readonly KnownIncident[] | ServiceError,
  context: CommentContext,
  github: PipelineGitHub,
): Promise<{ url: string; body: string; error: ServiceError | null }> {
  // Without knowing the others, a new issue could be the second of its kind.
  if (isServiceError(known)) {
    const alone = withOccurrence(null, freshNote(incident), occurrence);
    return published(known, bodyOf(incident, alone, context));
  }
  const own = oldest(known, incident.incident);
  const note = withOccurrence(own?.note ?? null, freshNote(incident), occurrence);
  const body = bodyOf(incident, note, context);
  if (own !== null) return published(await edit(own.issue, body, github), body);
  const created = await github.createIssue({ title: incidentTitle(incident), body, labels: [] });
  if (isServiceError(created)) return published(created, body);
  // Two jobs may both have found nothing: the oldest issue stays.
  const again = await knownIncidents(github);
  const first = isServiceError(again) ? null : oldest(again, incident.incident);
  if (first === null || first.issue.number >= created.number) return published(created, body);
  await github.updateIssue(created.number, { state: 'closed', body: `The same as ${first.issue.url}` });
  const both = bodyOf(incident, withOccurrence(first.note, freshNote(incident), occurrence), context);
  return published(await edit(first.issue, both, github), both);
}

/** Closes what a good run ends; the issues that were closed. */
export async function resolveIncidents(
  report: PipelineReport,
  at: string,
  url: string,
  known: readonly KnownIncident[],
  github: PipelineGitHub,
): Promise<{ closed: KnownIncident[]; errors: ServiceError[] }> {
  const closed: KnownIncident[] = [];
  const errors: ServiceError[] = [];
  for (const one of known) {
    if (one.issue.state !== 'open' || !isEndedBy(one.note, report)) continue;
    const line = writePipelineNote({ ...one.note, resolved: at });
    const body = writeResolved(one.issue.body.replaceAll('\r\n', '\n'), at, url).replace(
      /^<!-- throughline:pipeline .*$/m,
      () => line,
    );
    const written = await github.updateIssue(one.issue.number, { body, state: 'closed' });
    if (isServiceError(written)) errors.push(written);
    else closed.push(one);
  }
  return { closed, errors };
}

/** An issue that somebody closed opens again: it was not over. */
function edit(issue: IssueNote, body: string, github: PipelineGitHub): Promise<IssueNote | ServiceError> {
  return github.updateIssue(issue.number, { body, ...(issue.state === 'closed' ? { state: 'open' as const } : {}) });
}

function bodyOf(incident: PipelineIncident, note: PipelineNote, context: CommentContext): string {
  const text = writeIncident(incident, note, context, LIMIT);
  return [incidentMarker(incident.incident), text, writePipelineNote(note)].join('\n');
}

function freshNote({ incident, report, failures, failing }: PipelineIncident): Parameters<typeof withOccurrence>[1] {
  const { tool, pipeline, task, environment } = report;
  return {
    ...{ id: incident, tool, pipeline, task, environment },
    template: failures[0]?.signature.template ?? null,
    assets: [...new Set(failing.flatMap(({ asset }) => (asset === null ? [] : [asset.slice(0, 300)])))].slice(0, 10),
  };
}

function oldest(known: readonly KnownIncident[], id: string): KnownIncident | null {
  const own = known.filter(({ note }) => note.id === id).sort((a, b) => a.issue.number - b.issue.number);
  return own[0] ?? null;
}

function published(
  answer: IssueNote | ServiceError,
  body: string,
): { url: string; body: string; error: ServiceError | null } {
  return isServiceError(answer) ? { url: '', body, error: answer } : { url: answer.url, body, error: null };
}
