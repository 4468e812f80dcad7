// The runner in; the raw inputs by name out. Secrets among them are hidden from the log before anything else happens.

import type { Runner } from '../edges/actions/runner';
import { INPUT_NAMES } from '../settings/schema';

const SECRET_INPUTS = ['github-token', 'slack-webhook-url', 'teams-webhook-url'];

export function readInputs(runner: Runner): Record<string, string> {
  for (const name of SECRET_INPUTS) runner.hide(runner.input(name));
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, runner.input(name)]));
}
