// The event, the mode and the asset in; out: which story is told, a calm word why none is, or a mistake in the settings.

import type { Run } from '../model/run-event';
import type { Settings } from '../settings/schema';

export type Choice =
  | { story: 'review' | 'learn' | 'report-asset' }
  | { story: 'none'; notice: string }
  | { story: 'mistake'; key: string; message: string };

export function chooseStory(run: Run, settings: Pick<Settings, 'mode' | 'asset'>): Choice {
  const { mode, asset } = settings;
  switch (mode) {
    case 'auto':
      return chooseByEvent(run, asset);
    case 'review':
      return chooseReview(run);
    case 'learn':
      return { story: 'learn' };
    case 'report':
      if (asset === undefined) return mistake('asset', 'is missing; mode `report` needs the asset to report on.');
      return { story: 'report-asset' };
    default:
      return mistake(
        'mode',
        `mode \`${mode}\` comes with a later version. This one has \`review\`, \`learn\` and \`report\`.`,
      );
  }
}

function chooseByEvent(run: Run, asset: string | undefined): Choice {
  switch (run.event.kind) {
    case 'pull-request':
    case 'merge-group':
      return chooseReview(run);
    case 'push':
      if (run.event.isDeleted) return none('The branch was deleted: there is nothing to learn from.');
      return { story: 'learn' };
    case 'manual':
      return asset === undefined ? { story: 'review' } : { story: 'report-asset' };
    case 'other':
      return none(`Throughline has nothing to do on \`${run.event.name}\` events.`);
  }
}

function chooseReview(run: Run): Choice {
  const { event } = run;
  if (event.kind === 'pull-request' && event.action === 'closed') return none('The pull request is closed.');
  if (event.kind === 'push' && event.isDeleted) return none('The branch was deleted: there is nothing to review.');
  return { story: 'review' };
}

function none(notice: string): Choice {
  return { story: 'none', notice };
}

function mistake(key: string, message: string): Choice {
  return { story: 'mistake', key, message };
}
