// `reject FIX reason…` in; out: the decision, kept with its reason so that the same fix is not offered as a good one again.

import { isServiceError } from '../../model/service-error';
import { code, escapeText } from '../../report/escape-markdown';
import type { Answer, Asked } from './command-edges';
import { findFix } from './find-fix';
import { refuse, refuseError, when } from './refuse';

export async function reject({ command, pull, github, by, edges }: Asked): Promise<Answer> {
  const [typed = '', ...words] = command.rest.split(/\s+/);
  const reason = words.join(' ').trim();
  const wanted = await findFix(typed, pull, github);
  if (isServiceError(wanted)) return refuseError(wanted);
  if ('reason' in wanted) return refuse(`nothing was done: ${wanted.reason}.`);
  const { fix } = wanted.found;
  if (reason === '') {
    return refuse(
      `say why: ${code(`/throughline reject ${fix.id} the reason`)}. The reason is what later fixes learn from.`,
    );
  }
  return {
    text: `Fix ${code(fix.id)} is turned down by ${escapeText(by)}: ${escapeText(reason)}. ${code(`/throughline redo ${fix.id} what to do instead`)} asks for another.`,
    outcome: 'done',
    events: [
      { type: 'fix-decided', at: when(edges), fix: fix.id, incident: fix.incident, decision: 'rejected', by, reason },
    ],
  };
}
