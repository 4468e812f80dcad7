// A path and its project in; what kind of dbt file it is out.

import type { DbtProject } from '../../model/dbt';
import { baseName, isWithin, joinPath } from '../syntax/tree-places';
import { PROJECT_FILE } from './host/dbt-project';

export type DbtFileKind = 'project' | 'manifest' | 'catalog' | 'properties' | keyof DbtProject['paths'] | 'other';

/** Tests first: `tests/generic` lies in the folder of singular ones. */
const KINDS = ['macro', 'snapshot', 'analysis', 'test', 'seed', 'model'] as const;

export function classifyPath(path: string, root: string, project: DbtProject): DbtFileKind {
  const name = baseName(path);
  if (PROJECT_FILE.test(name)) return 'project';
  if (name === 'manifest.json') return 'manifest';
  if (name === 'catalog.json') return 'catalog';
  if (/\.ya?ml$/i.test(name))
    return /^(?:packages|dependencies|profiles|selectors|package-lock)\.ya?ml$/i.test(name) ? 'other' : 'properties';
  let best: { kind: DbtFileKind; depth: number } = { kind: 'other', depth: -1 };
  for (const kind of KINDS) {
    for (const folder of project.paths[kind]) {
      const full = joinPath(root, folder);
      if (full.length > best.depth && isWithin(path, full)) best = { kind, depth: full.length };
    }
  }
  if (/\.csv$/i.test(name)) return best.kind === 'seed' ? 'seed' : 'other';
  if (/\.py$/i.test(name)) return best.kind === 'model' ? 'model' : 'other';
  return best.kind === 'seed' ? 'other' : best.kind;
}
