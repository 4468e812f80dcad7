// `apply FIX` in; out: the approved bytes on a branch, with a pull request and the failed workflow started, or why not.

import { isServiceError } from '../../model/service-error';
import { code } from '../../report/escape-markdown';
import type { Answer, Asked } from './command-edges';
import { deliverFix } from './deliver-fix';
import { findFix } from './find-fix';
import { refuse, refuseError, when } from './refuse';

export async function apply(asked: Asked): Promise<Answer> {
  const { command, pull, github, run, settings, by, edges } = asked;
  const [typed = ''] = command.rest.split(/\s+/);
  const wanted = await findFix(typed, pull, github);
  if (isServiceError(wanted)) return refuseError(wanted);
  if ('reason' in wanted) return refuse(`nothing was written: ${wanted.reason}.`);
  const { fix, workflow } = wanted.found;
  const { repository, serverUrl } = run;
  const delivered = await deliverFix({ fix, workflow, pull, by, settings, repository, serverUrl }, github);
  if (!delivered.done) return refuse(`fix ${code(fix.id)}: nothing was written: ${delivered.text}.`);
  const at = when(edges);
  const ids = { at, fix: fix.id, incident: fix.incident, by };
  const { branch, commit, opened } = delivered;
  return {
    text: delivered.text,
    outcome: 'done',
    events: [
      { type: 'fix-decided', ...ids, decision: 'approved', reason: '' },
      { type: 'fix-applied', ...ids, branch, commit, pull: opened?.number ?? null },
    ],
  };
}
