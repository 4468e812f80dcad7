// `rerun` in; out: the failed jobs that the diagnosis of this pull request speaks of, started again.

import { describeServiceError, isServiceError } from '../../model/service-error';
import { DIAGNOSIS_MARKER, readSections } from '../../report/diagnosis/comment-sections';
import { prose } from '../../report/escape-markdown';
import type { Answer, Asked } from './command-edges';
import { refuse, refuseError } from './refuse';

export async function rerun({ pull, github }: Asked): Promise<Answer> {
  const found = await github.findComments(pull, DIAGNOSIS_MARKER);
  if (isServiceError(found)) return refuseError(found);
  const failed = found.flatMap(({ body }) => readSections(body)).filter(({ state }) => state === 'failed');
  if (failed.length === 0) return refuse('there is no failed run to start again.');
  const lines: string[] = [];
  let outcome: Answer['outcome'] = 'refused';
  for (const { run } of failed) {
    const error = await github.rerunFailedJobs(run);
    if (error === null) outcome = 'done';
    lines.push(
      error ? `Run ${run}: ${prose(describeServiceError(error))}.` : `The failed jobs of run ${run} run again.`,
    );
  }
  return { text: lines.join('\n'), outcome };
}
