// Migrations in order → the schema they arrive at, every reference on the way, and what lives on at the end.

import { statementFingerprint } from '../../model/fingerprint';
import type { HistoryStep } from '../../model/graph';
import type { MigrationHistory, MigrationStep } from '../../model/history';
import type { Range } from '../../model/range';
import type { SqlScript, Statement } from '../../model/sql';
import { applyStatement } from './apply-statement';
import { findRelation } from './catalog-of';
import { recordLiveObjects } from './live-objects';
import { createRecorder, type Observations, type Recorder } from './recorder';
import { relinkKeys } from './relink-keys';
import { type DatabaseState, emptyDatabase } from './state';
import { nameKey } from '../names';

export interface FoldedDatabase {
  state: DatabaseState;
  observations: Observations;
  steps: HistoryStep[];
  /** A statement that nobody could read may have made keys and indexes that are not known. */
  hasOpaque: boolean;
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
  let hasOpaque = false;
  const home = state.searchPath;
  for (const step of history.steps) {
    const script = scriptOf(step);
    hasOpaque ||= script?.statements.some(({ kind }) => kind === 'opaque') ?? step.kind === 'versioned';
    if (!script) continue;
    const live = step.kind === 'seed' || step.kind === 'repeatable';
    const recorder = createRecorder(step.path, migrationId(step.path), live, observations);
    // Every file is a session of its own.
    state.searchPath = step.defaultSchema === null ? home : [step.defaultSchema];
    if (step.defaultSchema !== null) state.schemas.add(nameKey(state.dialect, step.defaultSchema));
    applyScript(state, recorder, script);
    dropTemporary(state);
    const statements = script.statements.map((statement) => ({
      hash: statementFingerprint(statement),
      place: recorder.place(statement.range),
    }));
    steps.push({ path: step.path, version: step.version, kind: step.kind, statements });
  }
  state.searchPath = home;
  relinkKeys(state, observations);
  recordLiveObjects(state, observations);
  return { state, observations, steps, hasOpaque };
}

function applyScript(state: DatabaseState, recorder: Recorder, script: SqlScript): void {
  let shaped: Extract<Statement, { kind: 'create-table' | 'alter-table' }> | null = null;
  for (const statement of script.statements) {
    applyStatement(state, recorder, statement);
    if (statement.kind === 'create-table' || statement.kind === 'alter-table') shaped = statement;
    // A part of the statement before that nobody could read: the table may have columns we do not know.
    if (statement.kind !== 'opaque' || !shaped || !within(statement.range, shaped.range)) continue;
    const table = findRelation(state, shaped.name);
    if (table) table.columnsKnown = false;
  }
}

function within(inner: Range, outer: Range): boolean {
  const after = inner.line > outer.line || (inner.line === outer.line && inner.startColumn >= outer.startColumn);
  const before = inner.line < outer.endLine || (inner.line === outer.endLine && inner.startColumn < outer.endColumn);
  return after && before;
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
