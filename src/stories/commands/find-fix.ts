// A fix's id in; out: the fix as our own comments of the pull request carry it, and the workflow whose failure it mends.

import type { CheckedFix } from '../../model/proposal';
import { isServiceError, type ServiceError } from '../../model/service-error';
import { ANSWER_MARKER } from '../../report/answer';
import { COMMENT_MARKER } from '../../report/comment';
import { DIAGNOSIS_MARKER, readSections } from '../../report/diagnosis/comment-sections';
import { readFixNotes } from '../../report/fixes/fix-note';
import type { CommentEdge } from '../sticky-comment';

export interface FoundFix {
  fix: CheckedFix;
  /** Id of the workflow that failed; null when the fix is not for a failed run. */
  workflow: number | null;
}

const MARKERS = [DIAGNOSIS_MARKER, COMMENT_MARKER, ANSWER_MARKER];

export async function findFixes(
  pull: number,
  github: Pick<CommentEdge, 'findComments'>,
): Promise<FoundFix[] | ServiceError> {
  const found: FoundFix[] = [];
  const workflows = new Map<string, number>();
  for (const marker of MARKERS) {
    const comments = await github.findComments(pull, marker);
    if (isServiceError(comments)) return comments;
    for (const { body } of comments) {
      for (const { workflow, text } of marker === DIAGNOSIS_MARKER ? readSections(body) : []) {
        for (const { incident } of readFixNotes(text)) workflows.set(incident, workflow);
      }
      found.push(...readFixNotes(body).map((fix) => ({ fix, workflow: null })));
    }
  }
  return found.map(({ fix }) => ({ fix, workflow: workflows.get(fix.incident) ?? null }));
}

export type WantedFix = { found: FoundFix; all: FoundFix[] } | { reason: string } | ServiceError;

/** `typed`: as a person wrote it. */
export async function findFix(
  typed: string,
  pull: number,
  github: Pick<CommentEdge, 'findComments'>,
): Promise<WantedFix> {
  const id = typed.replace(/^`+|`+$/g, '').toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(id)) {
    return { reason: 'name the fix by its 16 letters and digits, as they stand below the patch' };
  }
  const all = await findFixes(pull, github);
  if (isServiceError(all)) return all;
  const found = all.find(({ fix }) => fix.id === id);
  if (found) return { found, all };
  return {
    reason:
      'no comment here offers a fix of that id. It may be of an earlier state of this pull request, or its comment was changed',
  };
}
