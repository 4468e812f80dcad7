// The diagnosis of a run in; out: check run annotations at the places in the repository that the log names.

import type { RunDiagnosis } from '../../model/run-diagnosis';
import type { Annotation } from '../annotations';
import { clip, visibleText } from '../escape-markdown';

const MOST = 50;
/** GitHub's limits are 64 KB and 255 characters. */
const LONGEST_MESSAGE = 4000;

/** `paths` are the files of the commit: an annotation elsewhere shows nowhere. */
export function diagnosisAnnotations(diagnosis: RunDiagnosis, paths: ReadonlySet<string> | null): Annotation[] {
  const seen = new Set<string>();
  const found: Annotation[] = [];
  for (const { diagnosis: log, job } of diagnosis.jobs) {
    for (const failure of log?.failures ?? []) {
      for (const { path, line, startColumn } of failure.locations) {
        if (line === null || line < 1 || path.startsWith('/') || (paths !== null && !paths.has(path))) continue;
        const key = `${path}:${line}:${failure.message}`;
        if (seen.has(key) || found.length >= MOST) continue;
        seen.add(key);
        const columns =
          startColumn === null || startColumn < 1 ? {} : { start_column: startColumn, end_column: startColumn };
        found.push({
          path,
          start_line: line,
          end_line: line,
          ...columns,
          annotation_level: failure === diagnosis.primary ? 'failure' : 'warning',
          title: clip(visibleText([failure.tool, failure.code].filter(Boolean).join(' ') || failure.kind), 200),
          message: clip(visibleText(`${failure.message}\n\n${failure.advice}\n(${job})`), LONGEST_MESSAGE),
        });
      }
    }
  }
  return found;
}
