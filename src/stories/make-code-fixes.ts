// Findings on code and the difference they were found in; a fix by code for each that has one, out: readers of a renamed
// member say its new name, entities say the new name of their column or table.

import type ts from 'typescript';
import { nameColumn, nameTable } from '../fixes/name-column';
import { renameMember } from '../fixes/rename-member';
import type { TextEdit } from '../fixes/syntax-at';
import { lineStarts, rangeOf, type Span, spanOf } from '../fixes/text-places';
import { isUnseenUse } from '../graph/code/unseen-use';
import { renamedProp } from '../graph/code/renamed-prop';
import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { Orm } from '../model/entity';
import type { Edit, Finding, Fix } from '../model/finding';
import type { Fault, FaultCode } from '../model/graph';
import type { Place } from '../model/range';
import { loadTypeScript, type TypeScript } from '../typecheck/type-script';
import type { FixSources } from './make-fixes';

const CODES_OF: Readonly<Record<string, readonly FaultCode[]>> = {
  'no-removed-property-in-use': ['unknown-property', 'unknown-response-field'],
  'no-broken-component-prop': ['unknown-property', 'unknown-prop'],
  'no-drifted-entity': ['drifted-entity'],
};

const CODE = /\.[cm]?[jt]sx?$/i;

interface Candidate {
  finding: Finding;
  broken: BrokenReference;
  renamedTo: string;
}

/** Finding id → its fix. */
export async function makeCodeFixes(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const candidates = findCandidates(findings, sources);
  if (candidates.length === 0) return fixes;
  const places = candidates.map(
    ({ broken }) => mappingOf(broken, sources.diff) ?? outdated(broken.fault) ?? broken.fault,
  );
  const paths = [...new Set(places.map(({ path }) => path))].sort();
  const typescript = await loadTypeScript();
  const files = await parseFiles(typescript, paths, sources);
  const orms = await ormsOf(candidates, sources);
  for (const [at, { finding, broken, renamedTo }] of candidates.entries()) {
    const place = places[at]!;
    const file = files.get(place.path);
    const orm = orms.get(place.path) ?? 'typeorm';
    const found = file ? editOf(typescript, file, broken.fault, place, renamedTo, orm) : null;
    if (!file || !found) continue;
    const edit: Edit = { path: place.path, ...rangeOf(lineStarts(file.text), found), text: found.text };
    const edits = [...(fixes.get(finding.id)?.edits ?? []), edit];
    fixes.set(finding.id, { kind: 'rename', verified: false, edits });
  }
  shareMappings(findings, candidates, fixes, sources);
  return fixes;
}

/** An entity that says where its column is now mends all who read it: they are given the same fix. */
function shareMappings(
  findings: readonly Finding[],
  candidates: readonly Candidate[],
  fixes: Map<string, Fix>,
  { diff }: FixSources,
): void {
  const key = (asset: string, column: string | null) => `${asset}\0${column}`;
  const mapped = new Map<string, Fix>();
  for (const { finding, broken } of candidates) {
    const { code, to, column } = broken.fault;
    const fix = fixes.get(finding.id);
    if (code === 'drifted-entity' && fix) mapped.set(key(to, column), fix);
  }
  if (mapped.size === 0) return;
  const broken = brokenByPlace(diff);
  for (const finding of findings) {
    if (finding.rule !== 'no-removed-property-in-use' || fixes.has(finding.id) || !finding.introduced) continue;
    const codes = CODES_OF[finding.rule] ?? [];
    const found = codes.map((code) => broken.get(identity(code, finding, finding.asset))).find((one) => one);
    const root = found?.cause?.root;
    const fix = root && mapped.get(key(root.asset, root.column));
    if (fix) fixes.set(finding.id, fix);
  }
}

function brokenByPlace(diff: GraphDiff): Map<string, BrokenReference> {
  return new Map(diff.broken.map((one) => [identity(one.fault.code, one.fault, one.fault.from), one]));
}

/** Where something else, which no longer fits, goes by the old name. */
function outdated({ code, details }: Fault): Place | null {
  return code === 'unknown-property' && details[1] ? (JSON.parse(details[1]) as Place) : null;
}

function findCandidates(findings: readonly Finding[], { diff, after }: FixSources): Candidate[] {
  const present = new Set(after.files.map((file) => file.path));
  const broken = brokenByPlace(diff);
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    const codes = CODES_OF[finding.rule];
    if (!codes || !finding.introduced || finding.certainty === 'possible') continue;
    if (!present.has(finding.path) || !CODE.test(finding.path)) continue;
    const found = codes.map((code) => broken.get(identity(code, finding, finding.asset))).find((one) => one);
    for (const one of found ? [found] : unseenOf(finding, diff)) {
      const renamedTo = newName(one, diff);
      if (renamedTo !== null) candidates.push({ finding, broken: one, renamedTo });
    }
  }
  return candidates;
}

/** A member that was renamed took the name of its column along: where it stands now, to be told of the column. */
function mappingOf(
  { fault, cause }: Pick<BrokenReference, 'fault' | 'cause'>,
  { before, changes }: GraphDiff,
): Place | null {
  if (fault.code !== 'drifted-entity' || fault.details[0] !== 'undeclared-column' || cause !== null) return null;
  const { from: asset, to, column } = fault;
  const renamed = changes.filter((change) => change.kind === 'property-renamed' && change.asset === asset);
  const found = renamed.filter((change) =>
    before.edges.some(
      ({ kind, from, fromColumn, ...edge }) =>
        kind === 'derives' &&
        from === asset &&
        fromColumn === change.column &&
        edge.to === to &&
        edge.toColumn === column,
    ),
  );
  return found.length === 1 ? found[0]! : null;
}

/** The places that one finding tells together. */
function unseenOf({ rule, asset, column }: Finding, { broken }: GraphDiff): BrokenReference[] {
  if (rule !== 'no-removed-property-in-use') return [];
  return broken.filter((one) => one.fault.to === asset && one.fault.column === column && isUnseenUse(one));
}

/** What the member, column or table is called now; null where it is gone for good. */
function newName({ fault, cause }: BrokenReference, diff: GraphDiff): string | null {
  if (mappingOf({ fault, cause }, diff)) return fault.column;
  if (fault.code === 'drifted-entity') return cause?.kind === 'renamed' ? cause.renamedTo : null;
  if (fault.code === 'unknown-property') return cause?.kind === 'renamed' ? cause.renamedTo : null;
  if (fault.code === 'unknown-prop') {
    const [was, now] = [diff.before, diff.after].map(({ nodes }) => nodes.find(({ id }) => id === fault.to));
    return was && now ? renamedProp(was, now, fault.column ?? '') : null;
  }
  // The answer itself has another name: where it still has this one, only what fills it went.
  const route = diff.after.nodes.find(({ id }) => id === fault.details[0]);
  const name = lastName(fault.wanted);
  if (name !== fault.column || !route || route.columns.some((column) => column.name === name)) return null;
  const change = diff.changes.find(
    ({ kind, asset, column }) => kind === 'property-renamed' && asset === fault.to && column === fault.column,
  );
  const renamedTo = change?.renamedTo ?? null;
  return route.columns.some((column) => column.name === renamedTo) ? renamedTo : null;
}

function editOf(
  typescript: TypeScript,
  file: ts.SourceFile,
  fault: Fault,
  at: Place,
  renamedTo: string,
  orm: Orm,
): TextEdit | null {
  const span = spanOf(file.text, lineStarts(file.text), at);
  if (span === null) return null;
  if (fault.code === 'drifted-entity') {
    if (/^(?:missing|undeclared)-column$/.test(fault.details[0] ?? ''))
      return nameColumn(typescript, file, span, orm, renamedTo);
    return fault.details[0] === 'missing-table' ? nameTable(typescript, file, span, orm, renamedTo) : null;
  }
  const old =
    fault.code === 'unknown-property' || fault.code === 'unknown-prop'
      ? lastName(fault.column ?? '')
      : lastName(fault.wanted);
  const place = fault.from.startsWith('type:') ? declaredOn(file.text, span, old) : span;
  return place && renameMember(typescript, file, place, old, renamedTo);
}

/** Of a member of a type only the line is known. */
function declaredOn(text: string, { start }: Span, name: string): Span | null {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  const at = line.search(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`));
  return at < 0 ? null : { start: start + at, end: start + at + name.length };
}

async function parseFiles(
  typescript: TypeScript,
  paths: string[],
  { after }: FixSources,
): Promise<Map<string, ts.SourceFile>> {
  const present = new Set(after.files.map((file) => file.path));
  const there = paths.filter((path) => present.has(path) && CODE.test(path));
  const texts = await after.read(there);
  const files = new Map<string, ts.SourceFile>();
  for (const [at, path] of there.entries()) {
    const text = texts[at];
    if (text != null) files.set(path, typescript.createSourceFile(path, text, typescript.ScriptTarget.ESNext, true));
  }
  return files;
}

/** Whose entities a file declares. */
async function ormsOf(candidates: readonly Candidate[], { after, readFacts }: FixSources): Promise<Map<string, Orm>> {
  const drifted = candidates.filter(({ finding }) => finding.rule === 'no-drifted-entity');
  const paths = [...new Set(drifted.map(({ finding }) => finding.path))].sort();
  const facts = paths.length === 0 ? [] : await readFacts(after, paths);
  const orms = new Map<string, Orm>();
  for (const file of facts) {
    const entity = file.facts.find((fact) => fact.kind === 'entity');
    if (entity?.kind === 'entity') orms.set(file.path, entity.orm);
  }
  return orms;
}

function lastName(wanted: string): string {
  return wanted.slice(wanted.lastIndexOf('.') + 1);
}

function identity(code: FaultCode, place: { path: string; line: number; startColumn: number }, from: string): string {
  return [code, place.path, place.line, place.startColumn, from].join('\0');
}
