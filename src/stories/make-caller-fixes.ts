// Findings on calls and imports and the difference they were found in; a fix by code for each that has one, out: clients call
// the address that a route moved to, importers take an export by its new name.

import type ts from 'typescript';
import { moveCall } from '../fixes/move-call';
import { passedOn, renameImport } from '../fixes/rename-import';
import type { TextEdit } from '../fixes/syntax-at';
import { lineStarts, rangeOf, spanOf } from '../fixes/text-places';
import { lostExports } from '../graph/code/lost-exports';
import { movedRoutes } from '../graph/code/moved-routes';
import { parseRoute } from '../graph/code/route-pattern';
import type { BrokenReference } from '../graph/diff-graphs';
import type { Finding, Fix } from '../model/finding';
import type { Fault, FaultCode } from '../model/graph';
import { loadTypeScript, type TypeScript } from '../typecheck/type-script';
import type { FixSources } from './make-fixes';

const CODE_OF: Readonly<Record<string, FaultCode>> = {
  'no-removed-route-in-use': 'unknown-route',
  'no-removed-export-in-use': 'missing-export',
};
const CODE = /\.[cm]?[jt]sx?$/i;

interface Candidate {
  finding: Finding;
  fault: Fault;
}

/** Finding id → its fix. */
export async function makeCallerFixes(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  const fixes = new Map<string, Fix>();
  const candidates = findCandidates(findings, sources);
  if (candidates.length === 0) return fixes;
  const typescript = await loadTypeScript();
  const files = await parseFiles(typescript, candidates, sources);
  const editsOf = editor(typescript, sources);
  for (const { finding, fault } of candidates) {
    const file = files.get(fault.path);
    const edits = file ? editsOf(file, fault) : null;
    if (!file || !edits || edits.length === 0) continue;
    const starts = lineStarts(file.text);
    const placed = edits.map((edit) => ({ path: fault.path, ...rangeOf(starts, edit), text: edit.text }));
    fixes.set(finding.id, { kind: 'rename', verified: false, edits: placed });
  }
  sharePassing(typescript, candidates, files, fixes);
  return fixes;
}

function findCandidates(findings: readonly Finding[], { diff, after }: FixSources): Candidate[] {
  const present = new Set(after.files.map(({ path }) => path));
  const broken = new Map<string, BrokenReference>();
  for (const one of diff.broken) broken.set(identity(one.fault.code, one.fault, one.fault.from), one);
  return findings.flatMap((finding) => {
    const code = CODE_OF[finding.rule];
    if (!code || !finding.introduced || finding.certainty === 'possible') return [];
    const found = broken.get(identity(code, finding, finding.asset));
    return found && present.has(finding.path) && CODE.test(finding.path) ? [{ finding, fault: found.fault }] : [];
  });
}

function editor(
  typescript: TypeScript,
  { diff }: FixSources,
): (file: ts.SourceFile, fault: Fault) => TextEdit[] | null {
  const movedTo = movedRoutes(diff);
  const lostOf = lostExports(diff);
  return (file, fault) => {
    const span = spanOf(file.text, lineStarts(file.text), fault);
    if (!span) return null;
    if (fault.code === 'missing-export') {
      const renamedTo = lostOf(fault)?.renamedTo ?? null;
      return renamedTo === null ? null : renameImport(typescript, file, span, fault.column ?? '', renamedTo);
    }
    const moved = movedTo(fault.to);
    const [asked, old, now] = [fault.wanted, fault.to, moved?.id ?? ''].map((id) => parseRoute(nameOf(id)));
    return asked && old && now ? moveCall(typescript, file, span, { asked, old, now }) : null;
  };
}

/** A module that passes an export on by its old name mends all who take it from there: they are given the same fix. */
function sharePassing(
  typescript: TypeScript,
  candidates: readonly Candidate[],
  files: ReadonlyMap<string, ts.SourceFile>,
  fixes: Map<string, Fix>,
): void {
  const passing = new Map<string, Fix>();
  const exports = candidates.filter(({ fault }) => fault.code === 'missing-export');
  // Who is nearest to the declaration comes first.
  exports.sort((a, b) => a.fault.details.length - b.fault.details.length);
  for (const { finding, fault } of exports) {
    const through = fault.details.flatMap((path) => passing.get(`${path}\0${fault.column}`) ?? [])[0];
    if (through) fixes.set(finding.id, through);
    const file = files.get(fault.path);
    const span = file && spanOf(file.text, lineStarts(file.text), fault);
    const name = file && span ? passedOn(typescript, file, span) : null;
    const fix = fixes.get(finding.id);
    if (name !== null && fix) passing.set(`${fault.path}\0${name}`, fix);
  }
}

async function parseFiles(
  typescript: TypeScript,
  candidates: readonly Candidate[],
  { after }: FixSources,
): Promise<Map<string, ts.SourceFile>> {
  const paths = [...new Set(candidates.map(({ fault }) => fault.path))].sort();
  const texts = await after.read(paths);
  const files = new Map<string, ts.SourceFile>();
  for (const [at, path] of paths.entries()) {
    const text = texts[at];
    if (text != null) files.set(path, typescript.createSourceFile(path, text, typescript.ScriptTarget.ESNext, true));
  }
  return files;
}

/** Two servers may answer the same: the later one says its package, too. */
function nameOf(id: string): string {
  return id.replace(/^route:/, '').replace(/ @.*$/, '');
}

function identity(code: FaultCode, place: { path: string; line: number; startColumn: number }, from: string): string {
  return [code, place.path, place.line, place.startColumn, from].join('\0');
}
