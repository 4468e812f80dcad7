// A fix that a person approved in; out: the bytes to write, made anew from the files at the head, or why nothing is written.
// Whatever a comment says: the digest of these bytes must be the one that was approved.

import { isUtf8 } from 'node:buffer';
import { judgePolicy } from '../../fixes/judge-policy';
import { patchDigest } from '../../fixes/patch-digest';
import { type PlacedFile, placePatch } from '../../fixes/place-patch';
import type { CheckedFix } from '../../model/proposal';
import { describeServiceError, isServiceError } from '../../model/service-error';
import type { Settings } from '../../settings/schema';
import { fileBytes, policyOf } from '../check-fix';
import type { DeliveryGitHub } from './command-edges';

export type Approved = { files: { path: string; bytes: Buffer }[] } | { reason: string };

const PLAIN_FILE = '100644';

export async function verifyApproved(
  fix: CheckedFix,
  settings: Settings,
  github: Pick<DeliveryGitHub, 'readFilesAt'>,
): Promise<Approved> {
  if (!fix.isChecked) return { reason: 'it did not pass the checks' };
  const paths = [...new Set([...fix.patch.edits, ...fix.patch.added].map(({ path }) => path))];
  // Before anything is asked of GitHub: a path that no fix may touch is not even read.
  const early = judgePolicy(
    paths.map((path) => ({ path, before: null, after: '' })),
    policy(fix, settings),
  );
  if (early.length > 0) return { reason: early.slice(0, 3).join('; ') };
  const files = await github.readFilesAt(fix.headSha, paths);
  if (isServiceError(files)) return { reason: describeServiceError(files) };
  const texts = new Map<string, string | null>();
  const marked = new Set<string>();
  for (const [path, file] of files) {
    if (file === null) continue;
    if (file.mode !== PLAIN_FILE) return { reason: `\`${path}\` is no plain file (mode ${file.mode})` };
    const text = textOf(file.bytes);
    if (text?.hasMark) marked.add(path);
    texts.set(path, text?.text ?? null);
  }
  const placed = placePatch(fix.patch, texts, (path) => files.get(path) != null);
  if ('reason' in placed) return { reason: `the patch does not apply: ${placed.reason}` };
  const told = judgePolicy(placed.files, policy(fix, settings));
  if (told.length > 0) return { reason: told.slice(0, 3).join('; ') };
  return sameBytes(fix, placed.files, marked);
}

function sameBytes(fix: CheckedFix, placed: readonly PlacedFile[], marked: ReadonlySet<string>): Approved {
  const files = placed.map(({ path, after }) => ({ path, bytes: fileBytes(after, marked.has(path)) }));
  const { digest, id } = patchDigest(fix.headSha, files);
  if (digest === fix.digest && id === fix.id) return { files };
  return { reason: 'the patch is not the one that was offered under this id: it or its comment was changed since' };
}

function policy(fix: CheckedFix, settings: Settings) {
  return { ...policyOf(settings), links: [], paths: [], byCode: fix.source === 'code' };
}

/** Null when the bytes cannot be given back exactly as they were. */
function textOf(bytes: Buffer): { text: string; hasMark: boolean } | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? { text: text.slice(1), hasMark: true } : { text, hasMark: false };
}
