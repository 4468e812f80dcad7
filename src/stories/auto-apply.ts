// A diagnosis with its offered fixes in; out: a fix that memory knows to help, as a pull request without a command, for those who
// switched that on. Never for forks, never for what a model or code proposes for the first time.

import { withEventId } from '../memory/event-id';
import { writeEventNotes } from '../memory/event-note';
import type { MemoryEvent } from '../model/memory';
import type { CheckedFix } from '../model/proposal';
import type { RunDiagnosis } from '../model/run-diagnosis';
import type { Run } from '../model/run-event';
import { isServiceError } from '../model/service-error';
import { ANSWER_MARKER, readAnswer, writeAnswer } from '../report/answer';
import type { Settings } from '../settings/schema';
import type { DeliveryGitHub } from './commands/command-edges';
import { deliverFix } from './commands/deliver-fix';
import type { CommentEdge } from './sticky-comment';

const BY = 'auto-apply';

/** Events that tell what was done; none when nothing was. */
export async function autoApply(
  diagnosis: RunDiagnosis,
  fixes: readonly CheckedFix[],
  { run, settings, at }: { run: Run; settings: Settings; at: string },
  github: CommentEdge & DeliveryGitHub,
): Promise<MemoryEvent[]> {
  const { pull, run: failed } = diagnosis;
  // What runs for a change may be steered by it; the end of another run is the default branch's own job.
  const isTrusted = run.event.kind === 'workflow-run' && failed.headRepository === run.repository;
  const fix = fixes.find((one) => isKnown(one, settings));
  if (!settings['auto-apply'] || !isTrusted || pull === null || !fix) return [];
  const answers = await github.findComments(pull.number, ANSWER_MARKER);
  if (isServiceError(answers) || answers.some(({ body }) => readAnswer(body)?.to === failed.id)) return [];
  const { repository, serverUrl } = run;
  const { workflow } = failed;
  const delivered = await deliverFix(
    { fix, workflow, pull: pull.number, by: BY, settings, repository, serverUrl },
    github,
  );
  const ids = { at, fix: fix.id, incident: fix.incident, by: BY };
  const events: MemoryEvent[] = !delivered.done
    ? []
    : [
        withEventId({ type: 'fix-decided', ...ids, decision: 'approved', reason: 'auto-apply' }),
        withEventId({
          type: 'fix-applied',
          ...ids,
          branch: delivered.branch,
          commit: delivered.commit,
          pull: delivered.opened?.number ?? null,
        }),
      ];
  const text = delivered.done ? delivered.text : `The known fix was not applied: ${delivered.text}.`;
  await github.createComment(
    pull.number,
    writeAnswer(failed.id, { text, notes: [writeEventNotes(events)].filter(Boolean), isPending: false }),
  );
  return events;
}

function isKnown({ source, isChecked, judgement, record }: CheckedFix, settings: Settings): boolean {
  return (
    source === 'memory' &&
    isChecked &&
    judgement.confidence >= settings['kb-min-confidence'] &&
    (record?.succeeded ?? 0) >= settings['kb-min-success']
  );
}
