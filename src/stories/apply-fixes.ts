// A review in, its verified fixes written to the work tree; out: which were applied and which were not, and why.

import { applyEdits } from '../fixes/apply-edits';
import type { AddedFile, Edit, Finding, Review } from '../model/finding';

/** The work tree's files as texts, without byte order marks. */
export interface WorkFiles {
  /** null: not there, or nothing that can be edited as text. */
  read(path: string): Promise<string | null>;
  /** Resolves to why it could not be written, or null. */
  write(path: string, text: string): Promise<string | null>;
  /** Of a file that is not there yet; resolves to why it could not be made, or null. */
  create(path: string, text: string): Promise<string | null>;
}

export interface AppliedFixes {
  /** Findings whose fix stands in the files now. */
  applied: string[];
  /** Files that were changed. */
  paths: string[];
  skipped: { finding: string; path: string; reason: string }[];
}

/** A fix is applied whole or not at all; where two contradict, the first of the review wins. */
export async function applyFixes(review: Review, files: WorkFiles): Promise<AppliedFixes> {
  const result: AppliedFixes = { applied: [], paths: [], skipped: [] };
  const originals = new Map<string, string | null>();
  const accepted = new Map<string, Edit[]>();
  for (const finding of review.findings) {
    const { introduced, fix } = finding;
    if (!introduced || !fix?.verified || (fix.edits.length === 0 && !fix.added?.length)) continue;
    const refusal = await accept(finding, originals, accepted, files);
    if (refusal) result.skipped.push({ finding: finding.id, ...refusal });
    else result.applied.push(finding.id);
  }
  const failed = new Map<string, string>();
  for (const [path, edits] of accepted) {
    const original = originals.get(path) ?? '';
    const edited = applyEdits(original, edits);
    const reason = 'reason' in edited ? edited.reason : await files.write(path, edited.text);
    if (reason === null) result.paths.push(path);
    else failed.set(path, reason);
  }
  for (const { path, text } of addedFiles(review, result.applied)) {
    const reason = await files.create(path, text);
    if (reason === null) result.paths.push(path);
    else failed.set(path, reason);
  }
  if (failed.size > 0) retract(result, review, failed);
  return result;
}

/** Each once: the fixes of several findings may add the same file. */
function addedFiles({ findings }: Review, applied: readonly string[]): AddedFile[] {
  const added = findings.filter(({ id }) => applied.includes(id)).flatMap(({ fix }) => fix?.added ?? []);
  return [...new Map(added.map((file) => [file.path, file])).values()];
}

async function accept(
  finding: Finding,
  originals: Map<string, string | null>,
  accepted: Map<string, Edit[]>,
  files: WorkFiles,
): Promise<{ path: string; reason: string } | null> {
  const trial = new Map<string, Edit[]>();
  for (const edit of finding.fix?.edits ?? []) {
    const edits = trial.get(edit.path) ?? [...(accepted.get(edit.path) ?? [])];
    edits.push(edit);
    trial.set(edit.path, edits);
  }
  for (const [path, edits] of trial) {
    if (!originals.has(path)) originals.set(path, await files.read(path));
    const text = originals.get(path) ?? null;
    if (text === null) return { path, reason: 'the file cannot be read as text' };
    const edited = applyEdits(text, edits);
    if ('reason' in edited) return { path, reason: edited.reason };
  }
  for (const [path, edits] of trial) accepted.set(path, edits);
  return null;
}

function retract(result: AppliedFixes, review: Review, failed: Map<string, string>): void {
  for (const finding of review.findings) {
    const paths = [...(finding.fix?.edits ?? []), ...(finding.fix?.added ?? [])];
    const edit = paths.find((candidate) => failed.has(candidate.path));
    if (!edit || !result.applied.includes(finding.id)) continue;
    result.applied = result.applied.filter((id) => id !== finding.id);
    result.skipped.push({ finding: finding.id, path: edit.path, reason: failed.get(edit.path)! });
  }
}
