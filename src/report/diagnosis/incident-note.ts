// The hidden line by which a later run finds what an earlier one diagnosed, even where nothing else could be kept.

import { readEvent } from '../../memory/event-lines';
import type { IncidentEvent } from '../../model/memory';
import { outsideFences } from '../outside-fences';

export interface IncidentNote {
  incident: string;
  kind: string;
  /** Exact signatures, at most ten. */
  exact: string[];
  /** Template of the primary failure. */
  template: string;
  /** ISO 8601. */
  at: string;
  pull: number | null;
  /** What memory keeps of it; earlier versions left none. */
  event?: IncidentEvent;
}

const LINE = /^<!-- throughline:incident (\{.{1,12000}\}) -->$/gm;

export function writeIncidentNote(note: IncidentNote): string {
  // `--` would end the comment.
  return `<!-- throughline:incident ${JSON.stringify(note).replaceAll('--', '-\\u002d')} -->`;
}

/** Every note in a comment's text; what is not one of ours is passed over. */
export function readIncidentNotes(body: string): IncidentNote[] {
  return [...outsideFences(body).matchAll(LINE)].flatMap(([, json]) => {
    try {
      const note: unknown = JSON.parse(json!);
      return isNote(note) ? [withEvent(note)] : [];
    } catch {
      return [];
    }
  });
}

function isNote(value: unknown): value is IncidentNote {
  if (typeof value !== 'object' || value === null) return false;
  const { incident, kind, exact, template, at, pull } = value as Record<string, unknown>;
  const texts = [incident, kind, template, at];
  return (
    texts.every((text) => typeof text === 'string' && text.length <= 200) &&
    Array.isArray(exact) &&
    exact.length <= 10 &&
    exact.every((one) => typeof one === 'string' && /^[0-9a-f]{1,64}$/.test(one)) &&
    (pull === null || Number.isSafeInteger(pull))
  );
}

function withEvent({ event, ...note }: IncidentNote): IncidentNote {
  const read = event === undefined ? null : readEvent(JSON.stringify(event));
  return read !== null && 'event' in read && read.event.type === 'incident' ? { ...note, event: read.event } : note;
}
