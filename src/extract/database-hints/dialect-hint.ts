// One place's word on which database it talks to.

import type { Dialect } from '../../model/dialect';

export interface DialectHint {
  /** It holds for this folder and everything below. */
  folder: string;
  dialect: Dialect;
  why: string;
  /** A setting of the migration tool itself, or only a driver or server that the project uses. */
  strength: 'explicit' | 'dependency';
}
