// A job's id in; out: its log in a file of the runner, streamed there through the link that lives one minute.

import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';

const CALL = 'download the log of the job';
const READ = 'actions: read';
/** Several hundred megabytes happen; beyond this the rest is left and said to be. */
export const LARGEST_LOG_BYTES = 1024 * 1024 * 1024;
/** Of the whole download; GitHub's storage is quick. */
const DOWNLOAD_MS = 180_000;

export interface SavedLog {
  file: string;
  bytes: number;
  /** The log was longer than what is kept, or the download broke off: only its beginning is here. */
  cut: boolean;
}

export async function saveJobLog(
  client: GitHubClient,
  job: number,
  file: string,
  send: typeof fetch = fetch,
): Promise<SavedLog | ServiceError> {
  // The link must not get the token: the storage answers 400 to it. So it is taken, not followed.
  const answer = await client.attempt(CALL, READ, (rest) =>
    rest.actions.downloadJobLogsForWorkflowRun({
      owner: client.owner,
      repo: client.repo,
      job_id: job,
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    }),
  );
  if (isServiceError(answer)) return answer;
  const link = (answer.headers as Record<string, string | undefined>).location;
  if (link === undefined) return trouble(null, 'GitHub gave no link to it');
  await mkdir(dirname(file), { recursive: true });
  let bytes = 0;
  try {
    const got = await send(link, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (!got.ok || got.body === null) return trouble(got.status, `its storage answered ${got.status}`);
    const capped = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        const left = LARGEST_LOG_BYTES - bytes;
        bytes += Math.min(left, chunk.length);
        done(null, left >= chunk.length ? chunk : chunk.subarray(0, Math.max(0, left)));
      },
    });
    await pipeline(Readable.fromWeb(got.body as never), capped, createWriteStream(file));
    return { file, bytes, cut: bytes >= LARGEST_LOG_BYTES };
  } catch (error) {
    // What came so far is worth reading.
    if (bytes > 0) return { file, bytes, cut: true };
    return trouble(null, error instanceof Error ? error.message : String(error));
  }
}

function trouble(status: number | null, reason: string): ServiceError {
  return { kind: 'service-error', call: CALL, status, permission: READ, refused: false, reason };
}
