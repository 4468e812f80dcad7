// The two sides of a change, opened: what a review compares.

import type { Tree } from './tree';

export interface OpenedChange {
  /** null: that side could not be opened; `problems` says why. */
  before: Tree | null;
  after: Tree | null;
  baseSha: string;
  /** The commit that the report speaks of: on a pull request its head, not the merge commit. */
  headSha: string;
  /** What failed on the way, in the order it was tried. */
  tried: string[];
}
