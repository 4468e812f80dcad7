// Report files of one run in; the failures that they tell out, with what one file knows of another.

import { readDbtManifest } from './dbt-manifest';
import { readReport } from './index';
import type { Reported } from './reported';

export interface ReportFile {
  path: string;
  text: string;
}

const MANIFEST = /(?:^|\/)manifest\.json$/;

export function readReportFiles(files: readonly ReportFile[]): Reported[] {
  const paths = new Map<string, string>();
  for (const { path, text } of files) {
    if (!MANIFEST.test(path)) continue;
    for (const [id, written] of readDbtManifest(text) ?? []) paths.set(id, written);
  }
  return files
    .filter(({ path }) => !MANIFEST.test(path))
    .flatMap(({ path, text }) => readReport(path, text, (id) => paths.get(id) ?? null));
}
