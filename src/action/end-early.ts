// What ends a run before its report in; out: words for a person, nothing left open, and the build's fate.

import type { Runner } from '../edges/actions/runner';
import type { Run } from '../model/run-event';
import { describeServiceError } from '../model/service-error';
import { describeSettingsError, type SettingsError } from '../settings/settings-error';
import { closeLeftOpen, type Ending } from '../stories/close-left-open';
import { readLeftOpen, STATE_NAME } from '../stories/left-open';

/** The user can mend these, so the job fails and says where. */
export function endByMistakes(mistakes: readonly SettingsError[], runner: Runner): void {
  for (const mistake of mistakes) {
    const message = describeSettingsError(mistake);
    if (mistake.path === null) runner.error(message);
    else {
      const place = { path: mistake.path, line: mistake.line, endLine: mistake.line, startColumn: mistake.column };
      runner.annotate({ level: 'error', title: 'Settings of Throughline', message, ...place });
    }
  }
  runner.summary(
    `### Settings of Throughline\n\n${mistakes.map((one) => `- ${describeSettingsError(one)}`).join('\n')}`,
  );
  runner.fail();
}

/** A fault of ours never fails the user's build; a check is never green because nothing ran. */
export async function endByBug(error: unknown, run: Run, runner: Runner): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const where = process.env.GITHUB_ACTION_REPOSITORY;
  const report = where ? ` Please report it: ${run.serverUrl}/${where}/issues` : ' Please report it.';
  runner.error(`Throughline has a bug and could not judge this change; the job stays green.${report}\n${stack}`);
  runner.summary(`### Throughline could not judge this change\n\nIt has a bug; the log has its stack.${report}`);
  await closeWhatIsOpen(runner, {
    conclusion: 'neutral',
    title: 'Could not judge this change: Throughline has a bug',
    summary: `The log of the [run](${run.url}) has the stack.${report}`,
  });
}

export async function closeWhatIsOpen(runner: Runner, ending: Ending): Promise<void> {
  const left = readLeftOpen(runner.saved(STATE_NAME));
  if (left === null || (left.comment === null && left.check === null)) return;
  const token = runner.input('github-token');
  runner.hide(token);
  const { openGitHub } = await import('../edges/github/open-github');
  const log = (line: string) => runner.info(line);
  const github = openGitHub({ token, repository: left.repository, apiUrl: process.env.GITHUB_API_URL, log });
  for (const error of await closeLeftOpen(left, github, ending)) runner.notice(describeServiceError(error));
  runner.save(STATE_NAME, '');
}
