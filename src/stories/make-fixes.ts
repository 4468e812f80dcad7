// Findings and the difference they were found in → a fix by code for each that has one. Nothing is checked yet.

import { madeUpName } from '../fixes/made-up-name';
import { placeKey } from '../fixes/name-uses';
import { recreateRoutine, type Routine, routineAt } from '../fixes/recreate-routine';
import { renameDescribed } from '../fixes/rename-described';
import { type FixableFile, fixableFile, renameEdits } from '../fixes/rename-edits';
import { editReplacedBodies } from '../fixes/replaced-bodies';
import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { Change } from '../model/change';
import type { Fact, FileFacts } from '../model/facts';
import type { Edit, Finding, Fix } from '../model/finding';
import type { Cause, Fault, FaultCode } from '../model/graph';
import type { SqlScript } from '../model/sql';
import type { Tree } from '../model/tree';

export interface FixSources {
  diff: GraphDiff;
  /** The tree that the fixes would change. */
  after: Tree;
  readFacts(tree: Tree, paths: readonly string[]): Promise<FileFacts[]>;
  /** Path at head → path at base. */
  renamedFrom(path: string): string;
}

const FAULTS_OF: Readonly<Record<string, FaultCode[]>> = {
  'no-renamed-column-in-use': ['unknown-column'],
  'no-renamed-table-in-use': ['unknown-table'],
  'no-removed-enum-value-in-use': ['unknown-enum-value'],
  'no-drifted-source-column': ['drifted-column'],
  'no-drifted-entity': ['drifted-entity'],
  'no-unapplicable-migration': ['unknown-object'],
  'no-removed-column-in-use': ['unknown-column'],
  'no-removed-dbt-model-in-use': ['unresolved-ref', 'unresolved-source'],
};

/** Written by tools, which would write them again. */
const WRITTEN_BY_TOOLS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|[^/]*\.(?:lock|sum|min\.js))$/i;

/** Files of dbt and Prisma are mended by their words too. */
const WITHOUT_STATEMENTS = /\.(?:ya?ml|sql|py|prisma)$/i;

interface Candidate {
  finding: Finding;
  broken: BrokenReference;
  cause: Cause;
}

interface OpenedFile {
  file: FixableFile;
  markers: string | null;
}

interface Recreation {
  source: FixableFile;
  routine: Routine;
  edits: Edit[];
  causes: Cause[];
  findings: string[];
}

/** Finding id → its fix. */
export async function makeFixes(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  const candidates = findCandidates(findings, sources);
  if (candidates.length === 0) return new Map();
  const frozen = frozenPaths(sources);
  const paths = candidates.flatMap(({ finding, cause }) => [finding.path, cause.path]);
  const files = await openFiles(paths, sources);
  const fixes = new Map<string, Fix>();
  const recreations = new Map<string, Recreation>();
  const places = new Map<string, Set<string>>();
  for (const { finding } of candidates) {
    places.set(finding.path, (places.get(finding.path) ?? new Set()).add(placeKey(finding)));
  }
  for (const { finding, broken, cause } of candidates) {
    const source = files.get(finding.path)?.file;
    const edits = source ? renameEdits(source, broken.fault, cause, places.get(finding.path)!) : null;
    if (!source || edits === null) continue;
    if (!frozen.has(finding.path)) {
      fixes.set(finding.id, { kind: 'rename', verified: false, edits });
      continue;
    }
    const routine = broken.fault.live && !frozen.has(cause.path) ? routineAt(source, broken.fault) : null;
    if (!routine) continue;
    const key = `${finding.path}\0${placeKey(routine.range)}`;
    const recreation = recreations.get(key) ?? { source, routine, edits: [], causes: [], findings: [] };
    recreation.edits.push(...edits);
    recreation.causes.push(cause);
    recreation.findings.push(finding.id);
    recreations.set(key, recreation);
  }
  for (const recreation of recreations.values()) {
    const edit = await recreate(recreation, files, sources);
    if (edit) for (const id of recreation.findings) fixes.set(id, { kind: 'edit', verified: false, edits: [edit] });
  }
  await followDescriptions(candidates, fixes, sources);
  await followReplacedBodies(candidates, fixes, sources);
  return fixes;
}

/** What ran before it was replaced goes with the first place of a rename made in the definition. */
async function followReplacedBodies(
  candidates: readonly Candidate[],
  fixes: Map<string, Fix>,
  sources: FixSources,
): Promise<void> {
  const { before, after, changes } = sources.diff;
  const edited = new Set(changes.filter(({ kind }) => kind === 'migration-edited').map(({ path }) => path));
  const done = new Set<Change>();
  for (const { finding, broken, cause } of candidates) {
    const { change } = broken;
    if (!change || !/^(?:column|table)-renamed$/.test(change.kind) || done.has(change)) continue;
    if (!edited.has(cause.path) || !fixes.has(finding.id)) continue;
    done.add(change);
    const history = after.histories.find(({ steps }) => steps.some(({ path }) => path === cause.path));
    const tables = before.databases.find(({ database }) => database === history?.database)?.tables ?? [];
    const table = tables.find(({ id }) => id === change.asset);
    if (!history || !table) continue;
    const paths = [...new Set(history.steps.map(({ path }) => path))];
    const files = await openFiles(paths, sources);
    const ordered = paths.flatMap((path) => files.get(path)?.file ?? []);
    const edits = editReplacedBodies(ordered, tables, { table, column: change.column, cause });
    if (edits !== null) addEdits(fixes, finding.id, edits);
    else for (const other of candidates) if (other.broken.change === change) fixes.delete(other.finding.id);
  }
}

function addEdits(fixes: Map<string, Fix>, id: string, edits: readonly Edit[]): void {
  const places = new Set([...fixes.values()].flatMap((fix) => fix.edits.map(placeOf)));
  const fresh = new Map(edits.map((edit) => [placeOf(edit), edit]));
  for (const place of places) fresh.delete(place);
  const fix = fixes.get(id)!;
  fixes.set(id, { ...fix, edits: [...fix.edits, ...fresh.values()] });
}

function placeOf(edit: Edit): string {
  return `${edit.path}\0${placeKey(edit)}`;
}

/** What is written of a renamed model goes with the first of its readers. */
async function followDescriptions(
  candidates: readonly Candidate[],
  fixes: Map<string, Fix>,
  sources: FixSources,
): Promise<void> {
  const renamed = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { change } = candidate.broken;
    if (change?.kind === 'asset-renamed' && fixes.has(candidate.finding.id) && !renamed.has(change.asset))
      renamed.set(change.asset, candidate);
  }
  if (renamed.size === 0) return;
  const paths = sources.after.files.map(({ path }) => path).filter((path) => /\.ya?ml$/i.test(path));
  const facts = await sources.readFacts(sources.after, paths);
  for (const [asset, { finding, broken, cause }] of renamed) {
    const type = /^dbt:(model|seed|snapshot)\./.exec(asset)?.[1] as 'model' | 'seed' | 'snapshot' | undefined;
    const fix = fixes.get(finding.id)!;
    if (!type) continue;
    const edits = renameDescribed(facts, type, broken.fault.wanted, cause.renamedTo!);
    fixes.set(finding.id, { ...fix, edits: [...fix.edits, ...edits] });
  }
}

function findCandidates(findings: readonly Finding[], { diff, after }: FixSources): Candidate[] {
  const present = new Set(after.files.map((file) => file.path));
  const unreadable = new Set(after.problems.map((problem) => problem.path));
  const broken = new Map<string, BrokenReference>();
  for (const one of diff.broken) broken.set(identity(one.fault.code, one.fault, one.fault.from), one);
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    const codes = FAULTS_OF[finding.rule];
    if (!codes || !finding.introduced || finding.certainty === 'possible') continue;
    if (!present.has(finding.path) || unreadable.has(finding.path) || WRITTEN_BY_TOOLS.test(finding.path)) continue;
    const found = codes.map((code) => broken.get(identity(code, finding, finding.asset))).find((one) => one);
    const cause = found ? causeOf(found, diff) : null;
    if (found && cause?.renamedTo) candidates.push({ finding, broken: found, cause });
  }
  return candidates;
}

/** What renamed it; or, where nothing did, the rename that its name follows. */
function causeOf({ fault, cause, was }: BrokenReference, { changes }: GraphDiff): Cause | null {
  if (cause?.renamedTo) return cause;
  const throughStar = was !== null && fault.to.startsWith('view:') && fault.code === 'unknown-column';
  const renamedTo = throughStar ? nameThroughStar(fault, changes) : cause ? null : madeUpName(fault, changes);
  const { path, line, startColumn, endLine, endColumn } = fault;
  return renamedTo === null ? null : { path, line, startColumn, endLine, endColumn, kind: 'renamed', renamedTo };
}

/** A view of `SELECT *` has the names of its table; whether this one does shows when the fix is checked. */
function nameThroughStar({ column }: Fault, changes: readonly Change[]): string | null {
  const names = changes.flatMap((change) =>
    change.kind === 'column-renamed' && change.column === column ? (change.renamedTo ?? []) : [],
  );
  return new Set(names).size === 1 ? names[0]! : null;
}

function identity(code: FaultCode, place: { path: string; line: number; startColumn: number }, from: string): string {
  return [code, place.path, place.line, place.startColumn, from].join('\0');
}

/**
 * Migrations that were merged before. They may follow only where this change rewrites their history itself, as before a
 * first release.
 */
function frozenPaths({ diff, renamedFrom }: FixSources): Set<string> {
  const merged = new Set<string>();
  for (const { steps } of diff.before.histories) {
    for (const step of steps) if (step.kind === 'versioned' || step.kind === 'baseline') merged.add(step.path);
  }
  const edited = new Set(diff.changes.filter(({ kind }) => kind === 'migration-edited').map(({ path }) => path));
  const frozen = new Set<string>();
  for (const { steps } of diff.after.histories) {
    if (steps.some((step) => edited.has(step.path))) continue;
    for (const step of steps) if (merged.has(renamedFrom(step.path))) frozen.add(step.path);
  }
  return frozen;
}

async function openFiles(wanted: readonly string[], sources: FixSources): Promise<Map<string, OpenedFile>> {
  const present = new Set(sources.after.files.map((file) => file.path));
  const paths = [...new Set(wanted)].filter((path) => present.has(path)).sort();
  const [texts, facts] = await Promise.all([sources.after.read(paths), sources.readFacts(sources.after, paths)]);
  const byPath = new Map(facts.map((file) => [file.path, file]));
  const opened = new Map<string, OpenedFile>();
  for (const [at, path] of paths.entries()) {
    const text = texts[at];
    const own = byPath.get(path)?.facts ?? [];
    const scripts = own.flatMap((fact) => scriptOf(fact) ?? []);
    if (text == null || (scripts.length === 0 && !WITHOUT_STATEMENTS.test(path))) continue;
    const markers = own.find((fact) => fact.kind === 'sql-script')?.markers ?? null;
    const strings = own.flatMap((fact) => (fact.kind === 'sql-script' ? (fact.strings ?? []) : []));
    const isPlain = /\.sql$/i.test(path) && own.every(({ kind }) => kind === 'sql-script' || kind.startsWith('dbt-'));
    opened.set(path, {
      file: fixableFile(path, text, scripts, isPlain ? 'sql' : markers === 'embedded' ? 'code' : 'other', strings),
      markers,
    });
  }
  return opened;
}

function scriptOf(fact: Fact): SqlScript | null {
  return 'script' in fact ? fact.script : null;
}

async function recreate(
  { source, routine, edits, causes }: Recreation,
  files: ReadonlyMap<string, OpenedFile>,
  sources: FixSources,
): Promise<Edit | null> {
  const steps = sources.diff.after.histories.flatMap(({ style, steps }) => steps.map(({ path }) => ({ path, style })));
  const order = new Map(steps.map(({ path }, at) => [path, at]));
  const latest = Math.max(...causes.map(({ path }) => order.get(path) ?? -1));
  const last = steps[latest];
  const target = last && files.get(last.path);
  if (!last || !target || (await isAltered(routine, steps, sources))) return null;
  return recreateRoutine(
    source,
    routine,
    edits,
    { ...target, style: last.style },
    causes.filter(({ path }) => path === last.path),
  );
}

/** ALTER FUNCTION settings would be lost when it is created again. */
async function isAltered(routine: Routine, steps: { path: string }[], { after }: FixSources): Promise<boolean> {
  const name = routine.name.at(-1)!.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const altered = new RegExp(
    `\\balter\\s+(?:function|procedure|routine)\\s+(?:[^\\s(;]*\\.)?"?${name}"?[\\s(][^;]*\\b(?:set|security|immutable|stable|volatile|strict|leakproof|cost|rows|parallel|support)\\b`,
    'i',
  );
  const present = new Set(after.files.map((file) => file.path));
  const paths = [...new Set(steps.map(({ path }) => path))].filter((path) => present.has(path));
  return (await after.read(paths)).some((text) => text !== null && altered.test(text));
}
