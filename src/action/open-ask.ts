// The job's environment in; out: what asking a model needs, opened once the settings are known. Keys are hidden first.

import type { Settings } from '../settings/schema';
import type { AskEdges } from '../stories/ask-edges';
import type { Runner } from '../edges/actions/runner';
import type { Work } from './open-work';

/** `pull`: number of the pull request that it is for; null outside of one. */
export type OpenAsk = (settings: Settings, pull: number | null) => Promise<AskEdges>;

export function askOpener(
  runner: Runner,
  work: Pick<Work, 'answers'>,
  spentSoFar: (pull: number | null) => Promise<{ pull: number; day: number }> = async () => ({ pull: 0, day: 0 }),
  environment: NodeJS.ProcessEnv = process.env,
): OpenAsk {
  const account: AskEdges['account'] = { entries: [] };
  return async (settings, pull) => {
    const [{ openModels }, { promptRedactor }] = await Promise.all([
      import('../edges/models/open-models'),
      import('../stories/redact-prompt'),
    ]);
    const { models, troubles, keys } = openModels(settings, environment);
    for (const key of keys) runner.hide(key);
    const answers = models.length === 0 ? NO_ANSWERS : await work.answers();
    return {
      models,
      troubles,
      caps: {
        usd: settings['max-cost-usd'],
        inputTokens: settings['max-input-tokens'],
        usdPerPull: settings['max-cost-usd-per-pull'],
        usdPerDay: settings['max-cost-usd-per-day'],
      },
      account,
      spentSoFar: () => spentSoFar(pull),
      answers,
      redact: promptRedactor(environment, keys),
      log: (line) => runner.info(line),
    };
  };
}

const NO_ANSWERS: AskEdges['answers'] = { get: () => null, put: () => {} };
