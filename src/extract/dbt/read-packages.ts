// `packages.yml` or `dependencies.yml` in; the packages that `dbt deps` would fetch from elsewhere out.

import type { DbtPackages } from '../../model/dbt';
import type { SourceText } from '../../model/facts';

export const PACKAGES_FILE = /(?:^|\/)(?:packages|dependencies)\.ya?ml$/i;

/** Local packages are in the tree; those of the registry, of git and of an archive are not. */
export function readPackages(file: SourceText): DbtPackages {
  const entries = file.text.matchAll(/^[ \t-]*["']?(?:package|git|tarball)["']?[ \t]*:[ \t]*["']?([^\s"'#]+)/gm);
  const remote = [...entries].map((entry) => entry[1]!.replace(/\.git$/, '').replace(/^.*[/:]/, ''));
  return { kind: 'dbt-packages', remote: [...new Set(remote)] };
}
