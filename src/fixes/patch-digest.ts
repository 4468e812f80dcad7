// A commit and the files as they will be in; the digest by which people approve exactly these bytes on this commit out.

import { createHash } from 'node:crypto';

export interface FileBytes {
  path: string;
  bytes: Uint8Array;
}

export function patchDigest(headSha: string, files: readonly FileBytes[]): { digest: string; id: string } {
  const hash = createHash('sha256').update(`throughline-fix 1\0${headSha}\0`);
  for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    // Lengths keep one file's end from passing for another's beginning.
    hash.update(`${Buffer.byteLength(path)}:${path}\0${bytes.length}:`).update(bytes);
  }
  const digest = hash.digest('hex');
  return { digest, id: digest.slice(0, 16) };
}
