// A path, or standard input, in; its bytes as a stream out, or why it cannot be read.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

export async function streamFile(path: string): Promise<AsyncIterable<Uint8Array> | { reason: string }> {
  const found = await stat(path).catch(() => null);
  if (!found) return { reason: 'no such file' };
  if (found.isDirectory()) return { reason: 'it is a folder' };
  return createReadStream(path, { highWaterMark: 256 * 1024 });
}

export function streamStandardInput(): AsyncIterable<Uint8Array> {
  return process.stdin;
}

/** A file that we wrote ourselves a moment ago. */
export function streamSavedFile(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: 256 * 1024 });
}
