// The readers of tools, in the order in which they claim lines. Sorted by hand: the more a reader knows, the earlier.

import type { ToolReader } from '../sighting';
import { arrowFramed } from './arrow-framed';
import { docker } from './docker';
import { endCounts } from './end-counts';
import { go } from './go';
import { java } from './java';
import { javascriptTests } from './javascript-tests';
import { pathHeaded } from './path-headed';
import { problemLines } from './problem-lines';
import { preCommit } from './pre-commit';
import { python } from './python';
import { rust } from './rust';
import { stackTraces } from './stack-traces';

export const toolReaders: readonly ToolReader[] = [
  docker,
  preCommit,
  python,
  javascriptTests,
  go,
  rust,
  java,
  endCounts,
  pathHeaded,
  arrowFramed,
  problemLines,
  stackTraces,
];
