// Sqitch: `deploy/` scripts in the order of `sqitch.plan`; `revert/` and `verify/` are not applied.

import type { Stack } from '../stack';
import type { Problem } from '../../model/problem';
import { extract } from './extract';
import { buildHistory, versioned } from '../syntax/history';
import { baseName, folderOf, isForeign, joinPath } from '../syntax/tree-places';

const SCRIPT = /^((?:.*\/)?)(deploy|revert|verify)\/.+\.sql$/;

export const sqitch: Stack = {
  id: 'sqitch',
  title: 'Sqitch',
  version: 2,
  claims,
  extract,
  arrange: (files, context) => {
    const present = new Set(files.map((file) => file.path));
    return files
      .filter((file) => baseName(file.path) === 'sqitch.plan')
      .map((plan) => {
        const root = folderOf(plan.path);
        const fact = plan.facts.find((candidate) => candidate.kind === 'migration-journal');
        const problems: Problem[] = [];
        const steps = [];
        for (const entry of fact?.entries ?? []) {
          const path = joinPath(root, entry.name);
          if (present.has(path)) steps.push(versioned(path, entry.version));
          else problems.push({ path: plan.path, line: 1, reason: `the plan lists ${path}, which is not there` });
        }
        const dialect = context.dialectOf(steps[0]?.path ?? plan.path);
        return buildHistory({ style: 'sqitch', root, dialect, steps, problems, sameVersion: null });
      });
  },
};

function claims(paths: readonly string[]): string[] {
  const roots = new Set(paths.filter((path) => baseName(path) === 'sqitch.plan').map(folderOf));
  if (roots.size === 0) return [];
  return paths.filter((path) => {
    if (isForeign(path)) return false;
    if (baseName(path) === 'sqitch.plan') return true;
    for (const kind of ['deploy/', 'revert/', 'verify/']) {
      for (let at = path.indexOf(kind); at >= 0; at = path.indexOf(kind, at + 1)) {
        if (at > 0 && path[at - 1] !== '/') continue;
        if (roots.has(path.slice(0, Math.max(0, at - 1)))) return SCRIPT.test(path);
      }
    }
    return false;
  });
}
