// The parts of one migration history in, the history out: named by its folder, version collisions told.

import type { Dialect } from '../../model/dialect';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Problem } from '../../model/problem';
import { versionKey } from './version-order';

export interface HistoryParts {
  style: string;
  root: string;
  dialect: Dialect;
  steps: MigrationStep[];
  problems?: Problem[];
  /** How two versions are told to be the same; null where the tool allows equal ones. Numeric by default. */
  sameVersion?: ((version: string) => string) | null;
}

/** `database` is the root folder until `arrangeHistories` names it. */
export function buildHistory(parts: HistoryParts): MigrationHistory {
  const keyOf = parts.sameVersion === undefined ? versionKey : parts.sameVersion;
  return {
    database: parts.root,
    style: parts.style,
    root: parts.root,
    dialect: parts.dialect,
    steps: parts.steps,
    problems: [...(parts.problems ?? []), ...(keyOf ? collisions(parts.steps, keyOf) : [])],
  };
}

/** A step with what most have in common filled in. */
export function versioned(path: string, version: string | null): MigrationStep {
  return { path, changeSet: null, version, kind: 'versioned', defaultSchema: null };
}

function collisions(steps: readonly MigrationStep[], keyOf: (version: string) => string): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const step of steps) {
    if (step.version === null || step.kind !== 'versioned') continue;
    const key = keyOf(step.version);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, step.path);
    else if (first !== step.path)
      problems.push({
        path: step.path,
        line: 1,
        reason: `version ${step.version} is taken by ${first}: which of the two runs first is not defined. Give one of them a new version.`,
      });
  }
  return problems;
}
