// A path and a text in, the file on disk: written beside and moved into place, so that nobody ever sees half of it.

import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Folders on the way are made; an existing file keeps its mode. */
export async function writeFileAtomically(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const known = await stat(path).catch(() => null);
  if (known && !known.isFile()) {
    // A device or a pipe (`/dev/stdout`) cannot be replaced.
    await writeFile(path, text);
    return;
  }
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    if (known) await chmod(beside, known.mode & 0o7777);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
