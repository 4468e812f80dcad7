// Artifacts of a run: listed, and read into memory file by file under caps. What a run uploaded is untrusted.

import { isServiceError, type ServiceError } from '../../model/service-error';
import type { GitHubClient } from './client';
import { unzipCapped, type ArchivedFile, type Unzipped } from './unzip-capped';

const READ = 'actions: read';
const CALL = 'download an artifact of the run';
const DOWNLOAD_MS = 60_000;
/** Test reports are small; what is larger is a build. */
export const LARGEST_ARCHIVE_BYTES = 30 * 1024 * 1024;

export interface ArtifactNote {
  id: number;
  name: string;
  /** Bytes, compressed. */
  size: number;
}

/** The first hundred that have not expired. */
export async function listArtifacts(client: GitHubClient, run: number): Promise<ArtifactNote[] | ServiceError> {
  const answer = await client.attempt('list the artifacts of the run', READ, (rest) =>
    rest.actions.listWorkflowRunArtifacts({ owner: client.owner, repo: client.repo, run_id: run, per_page: 100 }),
  );
  if (isServiceError(answer)) return answer;
  return answer.data.artifacts
    .filter(({ expired }) => !expired)
    .map(({ id, name, size_in_bytes }) => ({ id, name, size: size_in_bytes }));
}

/** `isWanted` is asked with each file's name inside of the archive. */
export async function readArtifact(
  client: GitHubClient,
  artifact: ArtifactNote,
  isWanted: (name: string) => boolean,
  send: typeof fetch = fetch,
): Promise<Unzipped | ServiceError> {
  if (artifact.size > LARGEST_ARCHIVE_BYTES) return trouble(null, `${artifact.name} is larger than 30 MB`);
  const answer = await client.attempt(CALL, READ, (rest) =>
    rest.actions.downloadArtifact({
      owner: client.owner,
      repo: client.repo,
      artifact_id: artifact.id,
      archive_format: 'zip',
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    }),
  );
  if (isServiceError(answer)) return answer;
  const link = (answer.headers as Record<string, string | undefined>).location;
  if (link === undefined) return trouble(null, 'GitHub gave no link to it');
  try {
    const got = await send(link, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
    if (!got.ok || got.body === null) return trouble(got.status, `its storage answered ${got.status}`);
    return await unzipCapped(got.body as unknown as AsyncIterable<Uint8Array>, isWanted);
  } catch (error) {
    return trouble(null, error instanceof Error ? error.message : String(error));
  }
}

export type { ArchivedFile };

function trouble(status: number | null, reason: string): ServiceError {
  return { kind: 'service-error', call: CALL, status, permission: READ, refused: false, reason };
}
