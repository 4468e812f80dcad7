// A failing log and, where there is one, a passing log of the same job as streams in; the diagnosis out.

import { readPassingLog } from '../failures/compare-with-passing';
import { diagnose } from '../failures/diagnose';
import { repositoryPaths, type RepositoryPaths } from '../failures/match-path';
import { readLog } from '../failures/read-log/read-log';
import { secretsOf } from '../failures/redact/known-secrets';
import type { Diagnosis } from '../model/failure';

export { repositoryPaths, type RepositoryPaths };

export interface LogsToDiagnose {
  log: AsyncIterable<Uint8Array>;
  passing: AsyncIterable<Uint8Array> | null;
  /** Whether the repository has the path; null where it is not known. */
  hasPath: ((path: string) => boolean) | null;
  /** The repository's path that a tool's path means; null where none does. */
  matchPath?: (path: string) => string | null;
  /** The process's own: what of it is secret is hidden wherever it stands. */
  environment?: Readonly<Record<string, string | undefined>>;
}

export async function diagnoseLog({
  log,
  passing,
  hasPath,
  matchPath,
  environment = {},
}: LogsToDiagnose): Promise<Diagnosis> {
  const known = passing ? await readPassingLog(passing) : null;
  const read = await readLog(log, known ? (text) => known.has(text) : undefined);
  return diagnose(read, { passing: known, hasPath, matchPath, secrets: secretsOf(environment) });
}
