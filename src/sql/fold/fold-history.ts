// Migrations in order → the schema they arrive at, every reference on the way, and what lives on at the end.

import { statementFingerprint } from '../../model/fingerprint';
import type { HistoryStep } from '../../model/graph';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { SqlScript } from '../../model/sql';
import { applyStatement } from './apply-statement';
import { recordLiveObjects } from './live-objects';
import { createRecorder, type Observations } from './recorder';
import { type DatabaseState, emptyDatabase } from './state';
import { nameKey } from '../names';

export interface FoldedDatabase {
  state: DatabaseState;
  observations: Observations;
  steps: HistoryStep[];
}

/** `scriptOf` gives the statements of a step; null when its file was not understood (a Problem was reported). */
export function foldHistory(
  history: MigrationHistory,
  prefix: string,
  scriptOf: (step: MigrationStep) => SqlScript | null,
): FoldedDatabase {
  const state = emptyDatabase(history.database, history.dialect, prefix, null);
  state.partial = history.partial === true;
  const observations: Observations = { edges: [], faults: [], problems: [...history.problems] };
  const steps: HistoryStep[] = [];
  const home = state.searchPath;
  for (const step of history.steps) {
    const script = scriptOf(step);
    if (!script) continue;
    const live = step.kind === 'seed' || step.kind === 'repeatable';
    const recorder = createRecorder(step.path, migrationId(step.path), live, observations);
    // Every file is a session of its own.
    state.searchPath = step.defaultSchema === null ? home : [step.defaultSchema];
    if (step.defaultSchema !== null) state.schemas.add(nameKey(state.dialect, step.defaultSchema));
    for (const statement of script.statements) applyStatement(state, recorder, statement);
    dropTemporary(state);
    const statements = script.statements.map((statement) => ({
      hash: statementFingerprint(statement),
      place: recorder.place(statement.range),
    }));
    steps.push({ path: step.path, version: step.version, kind: step.kind, statements });
  }
  state.searchPath = home;
  recordLiveObjects(state, observations);
  return { state, observations, steps };
}

export function migrationId(path: string): string {
  return `migration:${path}`;
}

function dropTemporary(state: DatabaseState): void {
  for (const [key, table] of state.tables) {
    if (!table.temporary) continue;
    state.tables.delete(key);
    state.byId.delete(table.id);
  }
}
