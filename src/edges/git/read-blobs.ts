// Contents of git blobs, by one streaming `cat-file --batch`: ids in, bytes (or why not) out.

import type { Git } from './open-git';

export type BlobContent = { bytes: Buffer } | { missing: true } | { tooLarge: number };

const TIMEOUT_MS = 120_000;

/** Contents over `maxBytes` are read past, not kept. Ids that are not blobs are missing. */
export async function readBlobs(git: Git, ids: readonly string[], maxBytes: number): Promise<Map<string, BlobContent>> {
  const wanted = [...new Set(ids)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  const found = new Map<string, BlobContent>();
  if (wanted.length > 0) {
    const reader = batchReader(found, maxBytes);
    const input = `${wanted.join('\n')}\n`;
    await git.run(['cat-file', '--batch'], { input, onData: reader, timeoutMs: TIMEOUT_MS });
  }
  for (const id of ids) {
    if (!found.has(id)) found.set(id, { missing: true });
  }
  return found;
}

/** Reads `<id> <type> <size>\n<content>\n` or `<id> missing\n`, in whatever pieces it comes. */
function batchReader(found: Map<string, BlobContent>, maxBytes: number): (chunk: Buffer) => void {
  let header = '';
  let object: { id: string; type: string; size: number; left: number; parts: Buffer[] } | null = null;

  return function read(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (object === null) {
        const end = chunk.indexOf(10, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [id = '', type = '', size = ''] = header.split(' ');
        header = '';
        if (!/^\d+$/.test(size)) continue;
        object = { id, type, size: Number(size), left: Number(size) + 1, parts: [] };
        continue;
      }
      const taken = Math.min(object.left, chunk.length - at);
      if (object.size <= maxBytes) object.parts.push(chunk.subarray(at, at + taken));
      object.left -= taken;
      at += taken;
      if (object.left > 0) return;
      if (object.type === 'blob') {
        const bytes = object.size > maxBytes ? null : Buffer.concat(object.parts).subarray(0, object.size);
        found.set(object.id, bytes ? { bytes } : { tooLarge: object.size });
      }
      object = null;
    }
  };
}
