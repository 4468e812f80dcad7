// Report texts in, files in the workspace or the runner's temporary folder out; the HTML also as an artifact.

import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ServiceError } from '../../model/service-error';

/** The file's path, or why it could not be written. */
export type Written = { path: string } | { reason: string };

export function writeReportFile(workspace: string, wanted: string, text: string): Written {
  const path = resolve(workspace, wanted);
  try {
    mkdirSync(dirname(path), { recursive: true });
    // The tree may hold a symlink where the report goes: a folder that leads out is refused, a link is replaced.
    const folder = realpathSync(dirname(path));
    if (!isAbsolute(wanted) && !isWithin(realpathSync(workspace), folder)) {
      return { reason: `${wanted} leads out of the checkout` };
    }
    const temporary = join(folder, `.${basename(path)}.${process.pid}`);
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, join(folder, basename(path)));
    return { path };
  } catch (error) {
    return { reason: `${wanted} could not be written: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** A single page opens in the browser without being unpacked. */
export async function uploadReport(path: string): Promise<ServiceError | null> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().uploadArtifact(basename(path), [path], dirname(path), { skipArchive: true });
    return null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'service-error', call: 'upload the report', status: null, permission: null, refused: false, reason };
  }
}

function isWithin(root: string, folder: string): boolean {
  const way = relative(root, folder);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
