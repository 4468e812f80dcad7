// Texts and bytes in, the stream that a log is read from out.

import { diagnose, type DiagnoseContext } from '../../src/failures/diagnose';
import { readPassingLog } from '../../src/failures/compare-with-passing';
import { readLog } from '../../src/failures/read-log/read-log';
import type { Diagnosis } from '../../src/model/failure';

/** In pieces of `size` bytes, so that characters and line ends are cut apart. */
export async function* streamOf(log: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export async function diagnoseText(
  log: string | Uint8Array,
  { passing = null, ...context }: Partial<Omit<DiagnoseContext, 'passing'>> & { passing?: string | null } = {},
): Promise<Diagnosis> {
  const known = passing === null ? null : await readPassingLog(streamOf(passing, 4096));
  return diagnose(await readLog(streamOf(log, 4096)), { hasPath: null, ...context, passing: known });
}
