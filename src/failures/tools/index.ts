// The readers of tools, in the order in which they claim lines. Sorted by hand: the more a reader knows, the earlier.

import type { ToolReader } from '../sighting';
import { arrowFramed } from './arrow-framed';
import { bundlers } from './bundlers';
import { databases } from './databases';
import { dbt } from './dbt';
import { docker } from './docker';
import { dotnet } from './dotnet';
import { endCounts } from './end-counts';
import { githubActions } from './github-actions';
import { go } from './go';
import { java } from './java';
import { javascriptTests } from './javascript-tests';
import { kubernetes } from './kubernetes';
import { orchestrators } from './orchestrators';
import { packageManagers } from './package-managers';
import { pathHeaded } from './path-headed';
import { php } from './php';
import { preCommit } from './pre-commit';
import { problemLines } from './problem-lines';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import { stackTraces } from './stack-traces';
import { swift } from './swift';
import { terraform } from './terraform';

export const toolReaders: readonly ToolReader[] = [
  docker,
  terraform,
  kubernetes,
  preCommit,
  orchestrators,
  dbt,
  dotnet,
  php,
  ruby,
  swift,
  python,
  javascriptTests,
  go,
  rust,
  java,
  databases,
  packageManagers,
  bundlers,
  endCounts,
  pathHeaded,
  arrowFramed,
  problemLines,
  stackTraces,
  githubActions,
];
