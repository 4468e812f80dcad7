// The event, the mode and the asset in; out: which story is told, a calm word why none is, or a mistake in the settings.

import { isFailed } from '../model/failed-run';
import type { Run } from '../model/run-event';
import { isCommanding } from './read-commands';
import type { Settings } from '../settings/schema';

export type Choice =
  | { story: 'review' | 'learn' | 'report-asset' | 'command' | 'triage' | 'incident' | 'ask' }
  | { story: 'diagnose' | 'forwarded'; runId: number }
  | { story: 'none'; notice: string }
  | { story: 'mistake'; key: string; message: string };

export function chooseStory(
  run: Run,
  settings: Pick<Settings, 'mode' | 'asset' | 'run-id' | 'log-file' | 'question'>,
): Choice {
  const { mode, asset, 'run-id': runId, 'log-file': logFile } = settings;
  switch (mode) {
    case 'auto':
      return chooseByEvent(run, settings);
    case 'review':
      return chooseForwarded(run, runId) ?? chooseReview(run);
    case 'diagnose':
      return chooseDiagnosis(run, runId);
    case 'command':
      return chooseCommand(run);
    case 'learn':
      return { story: 'learn' };
    case 'triage':
      return chooseTriage(run);
    case 'incident':
      return chooseIncident(run, asset, logFile);
    case 'report':
      if (asset === undefined) return mistake('asset', 'is missing; mode `report` needs the asset to report on.');
      return { story: 'report-asset' };
    case 'ask':
      if (settings.question === undefined) return mistake('question', 'is missing; mode `ask` needs a question.');
      return { story: 'ask' };
  }
}

function chooseByEvent(run: Run, settings: Omit<Parameters<typeof chooseStory>[1], 'mode'>): Choice {
  const { asset, question, 'run-id': runId, 'log-file': logFile } = settings;
  switch (run.event.kind) {
    case 'pull-request':
      // What was merged may be a fix of ours, or the end of one.
      if (run.event.action === 'closed' && run.event.isMerged) return { story: 'learn' };
      return chooseReview(run);
    case 'merge-group':
      return chooseReview(run);
    case 'schedule':
      return { story: 'learn' };
    case 'push':
      if (run.event.isDeleted) return none('The branch was deleted: there is nothing to learn from.');
      return { story: 'learn' };
    case 'workflow-run':
      return chooseDiagnosis(run, runId);
    case 'comment':
      return chooseCommand(run);
    case 'manual':
      if (runId !== undefined) return chooseDiagnosis(run, runId);
      if (logFile !== undefined) return { story: 'incident' };
      if (question !== undefined) return { story: 'ask' };
      return asset === undefined ? { story: 'review' } : { story: 'report-asset' };
    case 'issue':
      return chooseTriage(run);
    case 'dispatch':
      return { story: 'incident' };
    case 'other':
      return none(`Throughline has nothing to do on \`${nameOf(run.event)}\` events.`);
  }
}

function chooseReview(run: Run): Choice {
  const { event } = run;
  if (event.kind === 'pull-request' && event.action === 'closed') return none('The pull request is closed.');
  if (event.kind === 'push' && event.isDeleted) return none('The branch was deleted: there is nothing to review.');
  return { story: 'review' };
}

/** The review of another run is published, not made: the second of two jobs for forks. */
function chooseForwarded({ event }: Run, runId: string | undefined): Choice | null {
  if (runId !== undefined) return { story: 'forwarded', runId: Number(runId) };
  return event.kind === 'workflow-run' ? { story: 'forwarded', runId: event.runId } : null;
}

/** Another run where the event or the inputs name one; else the run that this job belongs to. */
function chooseDiagnosis({ event, id }: Run, runId: string | undefined): Choice {
  if (runId !== undefined) return { story: 'diagnose', runId: Number(runId) };
  if (event.kind === 'dispatch') return { story: 'incident' };
  if (event.kind !== 'workflow-run') return { story: 'diagnose', runId: id };
  if (event.action !== 'completed') return none(`The run of \`${event.workflow}\` is not over yet.`);
  // A run that passes may end an earlier trouble.
  if (isFailed(event.conclusion) || event.conclusion === 'success') return { story: 'diagnose', runId: event.runId };
  return none(`The run of \`${event.workflow}\` ended as \`${event.conclusion}\`: there is nothing to diagnose.`);
}

/** An edited comment commands nothing: who edits it need not be who wrote it. */
function chooseCommand({ event }: Run): Choice {
  if (event.kind !== 'comment') return mistake('mode', 'mode `command` answers `issue_comment` events only.');
  if (event.action !== 'created') return none('Only new comments are read for commands.');
  return isCommanding(event.body) ? { story: 'command' } : none('The comment holds no command.');
}

/** Labels, assignees and milestones change nothing of what an issue says. */
function chooseTriage({ event }: Run): Choice {
  if (event.kind !== 'issue') return mistake('mode', 'mode `triage` answers `issues` events only.');
  if (['opened', 'edited', 'reopened'].includes(event.action)) return { story: 'triage' };
  return none(`An issue that was ${event.action || 'touched'} is not triaged again.`);
}

function chooseIncident({ event }: Run, asset: string | undefined, logFile: string | undefined): Choice {
  if (event.kind === 'dispatch' || asset !== undefined || logFile !== undefined) return { story: 'incident' };
  return mistake('mode', 'mode `incident` needs a `repository_dispatch` event, a `log-file` or an `asset`.');
}

function nameOf(event: Run['event']): string {
  return event.kind === 'other' ? event.name : event.kind;
}

function none(notice: string): Choice {
  return { story: 'none', notice };
}

function mistake(key: string, message: string): Choice {
  return { story: 'mistake', key, message };
}
