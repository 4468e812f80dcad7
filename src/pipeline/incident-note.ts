// The hidden line of an incident's issue: what a later dispatch needs to know that it is the same, or over. Read with suspicion.

import { z } from 'zod';
import type { PipelineOccurrence, PipelineReport } from '../model/pipeline';
import { fingerprint } from '../model/fingerprint';

const text = z.string().max(300);
const noteSchema = z.object({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  tool: text,
  pipeline: text,
  task: text.nullable(),
  environment: text.nullable(),
  /** Template signature of the primary failure; null without one. */
  template: text.nullable(),
  assets: z.array(text).max(10),
  count: z.number().int().min(1).max(1_000_000),
  /** The latest, newest first. */
  times: z.array(z.object({ at: text, run: text.nullable(), url: text })).max(20),
  resolved: text.nullable(),
});

export type PipelineNote = z.infer<typeof noteSchema>;

const SHOWN_TIMES = 10;
const MARKER = /^<!-- throughline:incident ([0-9a-f]{12}) -->$/;
const LINE = /^<!-- throughline:pipeline (\{.{1,9000}\}) -->$/m;

export function incidentMarker(id: string): string {
  return `<!-- throughline:incident ${id} -->`;
}

/** The same failure of the same task has the same id, in whatever run. */
export function pipelineIncidentId(
  { tool, pipeline, task, environment }: Pick<PipelineReport, 'tool' | 'pipeline' | 'task' | 'environment'>,
  exact: string | null,
): string {
  return fingerprint('pipeline', tool, pipeline, task, environment, exact).slice(0, 12);
}

export function writePipelineNote(note: PipelineNote): string {
  const kept = { ...note, assets: note.assets.slice(0, 10), times: note.times.slice(0, SHOWN_TIMES) };
  // `--` would end the comment.
  return `<!-- throughline:pipeline ${JSON.stringify(kept).replaceAll('--', '-\\u002d')} -->`;
}

/** null: the text is none of ours, or somebody changed it. */
export function readPipelineNote(body: string): PipelineNote | null {
  const id = MARKER.exec(body.split(/\r?\n/, 1)[0]!.trim())?.[1];
  const json = id === undefined ? undefined : LINE.exec(body.replaceAll('\r\n', '\n'))?.[1];
  if (json === undefined) return null;
  try {
    const read = noteSchema.safeParse(JSON.parse(json));
    return read.success && read.data.id === id ? read.data : null;
  } catch {
    return null;
  }
}

/** The first time, or once more. A time that was told before is not counted again. */
export function withOccurrence(
  earlier: PipelineNote | null,
  fresh: Omit<PipelineNote, 'count' | 'times' | 'resolved'>,
  occurrence: PipelineOccurrence,
): PipelineNote {
  const times = earlier?.times ?? [];
  const isTold = times.some(({ run, url }) => url === occurrence.url || (run !== null && run === occurrence.run));
  const count = (earlier?.count ?? 0) + (isTold ? 0 : 1);
  return {
    ...fresh,
    count: Math.max(1, count),
    times: isTold ? times : [clipped(occurrence), ...times].slice(0, SHOWN_TIMES),
    resolved: null,
  };
}

/** Whether a run that went well ends this incident. */
export function isEndedBy(note: PipelineNote, report: PipelineReport): boolean {
  if (note.resolved !== null || note.tool !== report.tool || note.pipeline !== report.pipeline) return false;
  if (note.environment !== report.environment) return false;
  return report.task === null || note.task === null || note.task === report.task;
}

function clipped({ at, run, url }: PipelineOccurrence): PipelineOccurrence {
  return { at: at.slice(0, 60), run: run?.slice(0, 250) ?? null, url: url.slice(0, 300) };
}
