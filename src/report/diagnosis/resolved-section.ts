// An earlier diagnosis and the run that passes since in; out: one line, with the earlier text folded below it.

import type { WorkflowRun } from '../../model/failed-run';
import type { Run } from '../../model/run-event';
import { code } from '../escape-markdown';
import type { RunSection } from './comment-sections';

/** What applies to a commit that is no longer the head is not offered any more. */
const OFFER =
  /To apply it, comment:\n\n```\n\/throughline apply [0-9a-f]{16}\n```\n\n<sub>To turn it down:[^\n]{0,400}<\/sub>\n\n/g;

export function writeResolvedSection(earlier: RunSection, green: WorkflowRun, run: Pick<Run, 'serverUrl'>): string {
  const isSameCommit = earlier.sha === green.headSha;
  const why = isSameCommit
    ? 'the same commit passes on a second try, so the failure was flaky or of the surroundings'
    : `mended with ${code(green.headSha.slice(0, 7))}`;
  const name = code(green.name, 80);
  const link = green.url.startsWith(`${run.serverUrl}/`) ? `[passes again](${green.url})` : 'passes again';
  // Headings inside of a fold still make the page loud.
  const folded = earlier.text.replace(/^### /gm, '#### ').replace(OFFER, '');
  return `### 🟢 ${name} ${link} · ${why}\n\n<details><summary>What had failed</summary>\n\n${folded}\n\n</details>`;
}
