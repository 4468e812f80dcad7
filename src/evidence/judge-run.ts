// Failures, history and suspects in; out: how sure the diagnosis is, what was ruled out, and what to do.

import type { CommitRange, RunJob, WorkflowRun } from '../model/failed-run';
import type { Failure } from '../model/failure';
import type { Confidence, EarlierIncident, RunDiagnosis, Suspect } from '../model/run-diagnosis';

export interface RunHistory {
  run: WorkflowRun;
  green: WorkflowRun | null;
  range: CommitRange | null;
  /** The passing log of the same job was read and compared. */
  compared: boolean;
  /** Runs of the same commit that passed, this run's other attempts among them. */
  passedOnSameCommit: WorkflowRun[];
  earlier: readonly EarlierIncident[];
  /** A change of code has ended this failure before. */
  isMendable: boolean;
  suspects: readonly Suspect[];
  truncated: boolean;
  toolchainChanged: boolean;
  dependenciesChanged: boolean;
}

/**
 * History says what wording never can: the same commit passes, or unrelated changes fail in the same way. What code has mended
 * comes back, it does not flicker.
 */
export function withHistory(failure: Failure, history: RunHistory): Failure {
  const { passedOnSameCommit, earlier, run, suspects } = history;
  if (failure.origin === 'infrastructure') return failure;
  const elsewhere = new Set(earlier.filter(({ isSame, pull }) => isSame && pull !== null).map(({ pull }) => pull));
  const unrelated = !history.isMendable && elsewhere.size >= 2 && (suspects[0]?.score ?? 0) < 80;
  if (passedOnSameCommit.length > 0 || unrelated) return { ...failure, origin: 'flaky', action: 'rerun' };
  if (failure.origin !== 'unknown') return failure;
  const strong = suspects[0];
  if (strong && strong.score >= 80) {
    return { ...failure, origin: strong.kind === 'toolchain' ? 'drift' : 'change', action: 'patch' };
  }
  return run.event === 'schedule' && history.range?.files.length === 0 ? { ...failure, origin: 'drift' } : failure;
}

export function judgeConfidence(failure: Failure | null, history: RunHistory): Confidence {
  if (failure === null) return { value: 0, reasons: [], doubts: ['no log could be read'] };
  const reasons: string[] = [];
  const doubts: string[] = [];
  let value = 0.35;
  function weigh(holds: boolean, weight: number, reason: string, doubt: string | null): void {
    if (holds) {
      value += weight;
      reasons.push(reason);
    } else if (doubt !== null) doubts.push(doubt);
  }
  weigh(failure.kind !== 'unknown', 0.2, 'the message is of a known kind', 'no known tool wrote this message');
  weigh(failure.locations.length > 0, 0.15, 'the log names the place', 'the log names no place in the repository');
  if (history.compared) weigh(true, 0.1, 'the last green run did not print it', null);
  else doubts.push('there was no passing log to compare with');
  const best = history.suspects[0];
  weigh((best?.score ?? 0) >= 80, 0.15, 'a change since the last green run explains it', null);
  weigh(
    history.earlier.some(({ isSame }) => isSame),
    0.05,
    'it was seen before',
    null,
  );
  if (history.truncated) {
    value -= 0.2;
    doubts.push('the log is cut off: the first cause may be missing');
  }
  if (failure.origin === 'change' && history.range !== null && (best?.score ?? 0) < 40) {
    value -= 0.1;
    doubts.push('nothing that changed since the last green run touches the failing place');
  }
  return { value: Math.round(Math.min(0.97, Math.max(0.05, value)) * 100) / 100, reasons, doubts };
}

export function ruleOut(failure: Failure | null, history: RunHistory, job: RunJob | null): string[] {
  if (failure === null) return [];
  const out: string[] = [];
  if (history.passedOnSameCommit.length === 0 && history.run.attempt > 1)
    out.push(`flakiness: attempt ${history.run.attempt} fails as well`);
  if (history.green && !history.dependenciesChanged)
    out.push('dependencies: no lockfile changed since the last green run');
  if (history.compared && !history.toolchainChanged)
    out.push('the runner: same image and tools as in the last green run');
  const isRunner = ['runner', 'network', 'disk', 'out-of-memory', 'timeout', 'cancelled'].includes(failure.kind);
  if (!isRunner && job && job.conclusion === 'failure')
    out.push('infrastructure: the step ended by itself, with the error above');
  return out;
}

/** One action, and the command to see it locally where the tool has one. */
export function adviseOn(failure: Failure | null, suspects: readonly Suspect[]): RunDiagnosis['advice'] {
  if (failure === null) return { text: 'Open the log of the failed job.', command: null };
  const command = localCommand(failure);
  if (failure.origin === 'flaky')
    return { text: 'Run the failed jobs again; then make this test independent of time, order and network.', command };
  const best = suspects[0];
  const isExplained = best !== undefined && best.score >= 80 && failure.origin !== 'infrastructure';
  const where = isExplained
    ? ` Most suspect: ${best.title}${best.path === null ? '' : ` (\`${best.path}${best.line === null ? '' : `:${best.line}`}\`)`}.`
    : '';
  return { text: `${failure.advice}${where}`, command };
}

const COMMANDS: Record<string, (failure: Failure) => string> = {
  tsc: () => 'npx tsc --noEmit',
  eslint: ({ locations }) => `npx eslint ${quoted(locations[0]?.path ?? '.')}`,
  biome: ({ locations }) => `npx biome check ${quoted(locations[0]?.path ?? '.')}`,
  prettier: ({ locations }) => `npx prettier --check ${quoted(locations[0]?.path ?? '.')}`,
  vitest: ({ locations }) => `npx vitest run ${quoted(locations[0]?.path ?? '')}`,
  jest: ({ locations }) => `npx jest ${quoted(locations[0]?.path ?? '')}`,
  playwright: ({ locations }) => `npx playwright test ${quoted(locations[0]?.path ?? '')}`,
  pytest: ({ test, locations }) => `pytest ${quoted(test?.includes('::') ? test : (locations[0]?.path ?? ''))}`,
  mypy: ({ locations }) => `mypy ${quoted(locations[0]?.path ?? '.')}`,
  ruff: ({ locations }) => `ruff check ${quoted(locations[0]?.path ?? '.')}`,
  flake8: ({ locations }) => `flake8 ${quoted(locations[0]?.path ?? '.')}`,
  go: ({ test }) => (test ? `go test ./... -run ${quoted(`^${test.split('/')[0]}$`)}` : 'go build ./...'),
  'golangci-lint': () => 'golangci-lint run',
  cargo: ({ test }) => (test ? `cargo test ${quoted(test)}` : 'cargo check'),
  clippy: () => 'cargo clippy',
  dbt: ({ test, kind }) => (kind === 'data-test' && test ? `dbt test --select ${quoted(test)}` : 'dbt build'),
  maven: () => 'mvn -q verify',
  gradle: () => './gradlew build',
  rspec: ({ locations }) => `bundle exec rspec ${quoted(locations[0]?.path ?? '')}`,
  phpunit: () => 'vendor/bin/phpunit',
  dotnet: () => 'dotnet test',
  terraform: () => 'terraform plan',
};

function localCommand(failure: Failure): string | null {
  const make = COMMANDS[failure.tool ?? ''];
  return make === undefined ? null : make(failure).trim();
}

/** People paste this into a shell, and it holds words of a log; a name that begins with a dash would be an option. */
function quoted(name: string): string {
  const word = name.startsWith('-') ? `./${name}` : name;
  if (word === '' || /^[\w./:@=-]+$/.test(word)) return word;
  return `'${word.replace(/[\p{Cc}']/gu, '')}'`;
}
