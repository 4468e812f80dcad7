// Failure cause: the runtime or engine version does not fit.

import type { FailureCause } from './cause';

export const runtimeVersion: FailureCause = {
  id: 'runtime-version',
  title: 'The runtime or engine version does not fit',
  kind: 'dependency-conflict',
  origin: 'drift',
  action: 'patch',
  advice: 'Set up the version that is asked for, or widen what is allowed.',
  tool: null,
  patterns: [
    /(?<code>EBADENGINE)\b/,
    /The engine "\w+" is incompatible with this module/,
    /ERR_PNPM_(?<code>UNSUPPORTED_ENGINE|BAD_PM_VERSION)/,
    /has been compiled by a more recent version of the Java Runtime/,
    /UnsupportedClassVersionError/,
    /class file has wrong version/,
    /Unsupported class file major version (?<code>\d+)/,
    /requires (?:Python|a different Python|Ruby|PHP|rustc|Go|go) ?(?:version)? ?[>=<~^]/,
    /requires rustc [\d.]+ or newer|package .* cannot be built because it requires rustc/,
    /invalid (?:source|target) release: (?<code>[\d.]+)|error: release version \d+ not supported/,
    /go: go\.mod requires go >= /,
    /note: module requires Go/,
    /Your Ruby version is .*, but your Gemfile specified/,
    /requires php .* (?:your php version|which is not satisfied)/,
    /NETSDK1045/,
    /This project is configured to use (?:yarn|pnpm|npm)/,
    /The current .* SDK does not support targeting/,
  ],
  unless: /^npm (?:WARN|warn)|^##\[warning\]/,
  samples: [
    { log: ['npm error code EBADENGINE', 'npm error engine Unsupported engine'].join('\n'), line: 1 },
    { log: '[ERROR]     class file has wrong version 55.0, should be 52.0', line: 1 },
    {
      log: 'java.lang.UnsupportedClassVersionError: com/shop/Cart has been compiled by a more recent version of the Java Runtime',
      line: 1,
    },
  ],
};
