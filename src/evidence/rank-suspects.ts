// Failures and all that changed since the last green run in; out: what may have caused them, most suspect first, with reasons.

import type { Change } from '../model/change';
import type { CommitFile, CommitNote, CommitRange } from '../model/failed-run';
import type { Failure, FailureLocation } from '../model/failure';
import type { Finding } from '../model/finding';
import type { Suspect } from '../model/run-diagnosis';
import type { JoinedName } from './database-error';
import type { DependencyChange } from './dependency-changes';
import { isDependencyFile } from './dependency-changes';
import type { ToolchainChange } from './toolchain-changes';

export interface Evidence {
  failures: readonly Failure[];
  /** From the last green commit to the run's head; null when it could not be read. */
  range: CommitRange | null;
  /** Commits of the range by the files they touched, newest first. */
  touched: ReadonlyMap<string, readonly CommitNote[]>;
  /** Files that the failing places depend on, with their distance. */
  reach: ReadonlyMap<string, number>;
  /** Names that a database did not know, joined to the graph. */
  names: readonly JoinedName[];
  changes: readonly Change[];
  /** What the contract checks say of the same change. */
  findings: readonly Finding[];
  dependencies: readonly DependencyChange[];
  toolchain: readonly ToolchainChange[];
  /** The workflow's own file. */
  workflow: string;
}

const MOST = 6;
/** Below this it is no more suspect than anything else. */
const LEAST = 15;
/** Lines around a changed line that still belong to it. */
const NEAR = 3;

export function rankSuspects(evidence: Evidence): Suspect[] {
  const suspects = [
    ...schemaSuspects(evidence),
    ...fileSuspects(evidence),
    ...dependencySuspects(evidence),
    ...workflowSuspects(evidence),
    ...toolchainSuspects(evidence),
  ];
  return suspects
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.title < b.title ? -1 : 1))
    .slice(0, MOST);
}

function schemaSuspects({ names, changes, findings, failures, touched }: Evidence): Suspect[] {
  const failing = new Set(failures.flatMap(({ locations }) => locations.map(({ path }) => path)));
  const suspects: Suspect[] = [];
  const told = new Set<string>();
  function add(place: { path: string; line: number }, title: string, reasons: string[], score: number): void {
    const key = `${place.path}:${place.line}:${title}`;
    if (told.has(key)) return;
    told.add(key);
    const { path, line } = place;
    suspects.push({ ...origin(touched, path), kind: 'schema', title, reasons, score, path, line });
  }
  for (const { asset, column, gone } of names) {
    if (gone === null) continue;
    const { cause } = gone;
    const isNew = changes.some((change) => change.path === cause.path && change.line === cause.line);
    const what = cause.renamedTo === null ? 'removes' : 'renames';
    const reasons = [`the failure names \`${shown(asset, column)}\``];
    reasons.push(isNew ? 'it is gone since the last green run' : 'it went before the last green run');
    add(cause, `${what} \`${shown(asset, column)}\``, reasons, isNew ? 150 : 70);
  }
  for (const finding of findings) {
    const [root] = finding.trail;
    if (!root || !finding.introduced || !failing.has(finding.path)) continue;
    const reasons = [`\`${finding.path}:${finding.line}\`, where it fails, ${brief(finding)}`];
    add(root, `changes \`${shown(root.asset, root.column)}\``, reasons, finding.certainty === 'proven' ? 130 : 60);
  }
  for (const change of changes) {
    const title = `changes \`${shown(change.asset, change.column)}\` (${change.kind.replaceAll('-', ' ')})`;
    const isMigration = failures.some(({ kind }) => kind === 'migration' || kind === 'data-test');
    if (![...told].some((key) => key.startsWith(`${change.path}:${change.line}:`)))
      add(change, title, ['the schema changed since the last green run'], isMigration ? 60 : 20);
  }
  return suspects;
}

function fileSuspects({ failures, range, reach, touched, names }: Evidence): Suspect[] {
  const joined = new Set(names.flatMap(({ gone }) => (gone ? [gone.cause.path] : [])));
  return (range?.files ?? []).flatMap((file) => {
    if (isDependencyFile(file.path) || joined.has(file.path) || isWorkflow(file.path)) return [];
    const judged = judgeFile(file, failures, reach);
    if (judged === null) return [];
    const title = file.status === 'removed' ? `\`${file.path}\` was removed` : `\`${file.path}\` changed`;
    return [{ ...origin(touched, file.path), kind: 'code' as const, path: file.path, title, ...judged }];
  });
}

function judgeFile(
  file: CommitFile,
  failures: readonly Failure[],
  reach: ReadonlyMap<string, number>,
): Pick<Suspect, 'score' | 'reasons' | 'line'> | null {
  const places = failures.flatMap((failure, at) =>
    failure.locations
      .filter(({ path }) => path === file.path || path === file.previousPath)
      .map((place) => ({ ...place, rank: at })),
  );
  const lines = changedLines(file.patch);
  const [first] = places;
  if (first) {
    const hit = places.find((place) => isNear(place, lines));
    const order = first.rank === 0 ? 0 : 15;
    if (hit) return { score: 120 - order, reasons: ['the failing line itself was changed'], line: hit.line };
    return { score: 90 - order, reasons: ['it fails in this file'], line: lines[0] ?? null };
  }
  const named = failures.some(({ message }) => message.includes(file.path));
  if (named) return { score: 80, reasons: ['the message names this file'], line: lines[0] ?? null };
  if (failures.some(({ locations }) => locations.some(({ path }) => testedBy(path) === testedName(file.path)))) {
    return { score: 65, reasons: ['by its name it is what the failing test tests'], line: lines[0] ?? null };
  }
  const distance = reach.get(file.path) ?? reach.get(file.previousPath ?? '');
  if (distance === undefined) return null;
  const reason = distance === 1 ? 'what fails reads it' : `what fails depends on it, ${distance} steps away`;
  return { score: Math.round(70 / distance), reasons: [reason], line: lines[0] ?? null };
}

function dependencySuspects({ dependencies, failures, touched }: Evidence): Suspect[] {
  const said = failures.map(({ message, excerpt, code }) => `${message}\n${excerpt.text}\n${code ?? ''}`).join('\n');
  const about = failures.some(({ kind }) => ['dependency-conflict', 'missing-dependency'].includes(kind));
  return dependencies.map(({ path, line, name, from, to }) => {
    const isNamed = mentions(said, name);
    const title =
      from === null ? `adds \`${name}\` ${to}` : to === null ? `removes \`${name}\`` : `\`${name}\` ${from} → ${to}`;
    const reasons = [isNamed ? 'the failure names this package' : 'its version changed since the last green run'];
    const score = (isNamed ? 85 : 16) + (about ? 30 : 0) + (isMajor(from, to) ? 10 : 0);
    return { ...origin(touched, path), kind: 'dependency' as const, title, reasons, score, path, line };
  });
}

function workflowSuspects({ range, workflow, failures, touched }: Evidence): Suspect[] {
  const about = failures.some(({ kind }) => ['workflow-config', 'permission', 'runner', 'missing-file'].includes(kind));
  return (range?.files ?? [])
    .filter(({ path }) => isWorkflow(path))
    .map((file) => {
      const isOwn = file.path === workflow;
      const reasons = [isOwn ? 'this very workflow was changed' : 'a workflow or action was changed'];
      const score = (isOwn ? 45 : 20) + (about ? 60 : 0);
      const line = changedLines(file.patch)[0] ?? null;
      const title = `\`${file.path}\` changed`;
      return { ...origin(touched, file.path), kind: 'workflow' as const, title, reasons, score, path: file.path, line };
    });
}

function toolchainSuspects({ toolchain, failures }: Evidence): Suspect[] {
  const said = failures.map(({ message, tool }) => `${message} ${tool ?? ''}`).join('\n');
  const drift = failures.some(({ origin }) => origin === 'drift' || origin === 'infrastructure');
  return toolchain.map(({ name, from, to }) => {
    const isNamed = mentions(said, name.replace(/^action /, ''));
    const reasons = [isNamed ? 'the failure names it' : 'it is another version than in the last green run'];
    const score = (isNamed ? 65 : 18) + (drift ? 25 : 0);
    const title = `${name} ${from} → ${to}`;
    return { kind: 'toolchain' as const, title, reasons, score, path: null, line: null, commit: null, pull: null };
  });
}

/** Lines at head that a unified diff adds or stands beside; 1-based, ascending. */
export function changedLines(patch: string | null): number[] {
  const lines: number[] = [];
  let line = 0;
  for (const text of (patch ?? '').split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (hunk) line = Number(hunk[1]) - 1;
    else if (text.startsWith('+')) lines.push(++line);
    // What was removed stood after the line that is there now.
    else if (text.startsWith('-')) lines.push(Math.max(1, line));
    else if (!text.startsWith('\\')) line += 1;
  }
  return [...new Set(lines)];
}

/** `src/invoice.test.ts`, `test_invoice.py`, `InvoiceTest.java`, `invoice_spec.rb` all test `invoice`; null: no test. */
function testedBy(path: string): string | null {
  const name = baseName(path);
  const own = /^(.+?)[._-](?:test|tests|spec|cy|e2e)$|^test_(.+)$|^(.+?)(?:Tests?|Spec|IT)$/.exec(name);
  return own === null ? null : (own[1] ?? own[2] ?? own[3]!).toLowerCase();
}

function testedName(path: string): string {
  return testedBy(path) === null ? baseName(path).toLowerCase() : '';
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function isNear({ line }: FailureLocation, changed: readonly number[]): boolean {
  return line !== null && changed.some((one) => Math.abs(one - line) <= NEAR);
}

function origin(touched: Evidence['touched'], path: string): Pick<Suspect, 'commit' | 'pull'> {
  return { commit: touched.get(path)?.[0] ?? null, pull: null };
}

function isWorkflow(path: string): boolean {
  return /^\.github\/(workflows|actions)\//.test(path) || /(^|\/)action\.ya?ml$/.test(path);
}

function isMajor(from: string | null, to: string | null): boolean {
  return (
    from !== null && to !== null && from.replace(/^\D*/, '').split('.')[0] !== to.replace(/^\D*/, '').split('.')[0]
  );
}

/** As a word of its own: `react` does not name `react-dom`. */
function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWord = (character: string | undefined) => character !== undefined && /[\w@-]/.test(character);
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  }
  return false;
}

function brief({ rule }: Finding): string {
  return rule.includes('removed') ? 'reads what this takes away' : 'depends on what this changes';
}

function shown(asset: string, column: string | null): string {
  const name = asset
    .slice(asset.indexOf(':') + 1)
    .replace(/^.*\//, '')
    .replace(/^(public|dbo|main)\./, '');
  return column === null ? name : `${name}.${column}`;
}
