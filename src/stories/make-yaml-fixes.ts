// Findings on properties files of dbt and the difference they were found in; a fix by code for each that has one, out.

import { GonePlaces, type YamlFault } from '../fixes/gone-places';
import { yamlEdits } from '../fixes/yaml-edits';
import { YamlOutline } from '../fixes/yaml-outline';
import type { BrokenReference } from '../graph/diff-graphs';
import type { Finding, Fix } from '../model/finding';
import type { FaultCode } from '../model/graph';
import type { FixSources } from './make-fixes';

const CODES_OF: Readonly<Record<string, FaultCode>> = {
  'no-broken-dbt-contract': 'broken-contract',
  'no-drifted-source-column': 'drifted-column',
  'no-renamed-column-in-use': 'unknown-column',
  'no-stale-dbt-column': 'stale-column',
};

interface Candidate {
  finding: Finding;
  broken: BrokenReference;
  /** The properties file that is rewritten. */
  path: string;
}

/** Finding id → its fix. */
export async function makeYamlFixes(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  const candidates = findCandidates(findings, sources);
  const fixes = new Map<string, Fix>();
  if (candidates.length === 0) return fixes;
  const outlines = await readOutlines([...new Set(candidates.map(({ path }) => path))], sources);
  const byPath = new Map<string, YamlFault[]>();
  for (const { broken, path } of candidates) byPath.set(path, [...(byPath.get(path) ?? []), broken]);
  const gone = new Map([...outlines].map(([path, outline]) => [path, new GonePlaces(outline, byPath.get(path)!)]));
  for (const { finding, broken, path } of candidates) {
    const outline = outlines.get(path);
    const written = outline ? yamlEdits(outline, broken, gone.get(path)!) : null;
    if (written) fixes.set(finding.id, { ...written, verified: false });
  }
  return fixes;
}

function findCandidates(findings: readonly Finding[], { diff, after }: FixSources): Candidate[] {
  const present = new Set(after.files.map((file) => file.path));
  const unreadable = new Set(after.problems.map((problem) => problem.path));
  const broken = new Map<string, BrokenReference>();
  for (const one of diff.broken) broken.set(identity(one.fault.code, one.fault, one.fault.from, one.fault.column), one);
  const candidates: Candidate[] = [];
  for (const finding of findings) {
    const code = CODES_OF[finding.rule];
    if (!code || !finding.introduced || finding.certainty === 'possible') continue;
    const found = [finding.column, null].map((column) => broken.get(identity(code, finding, finding.asset, column)));
    const one = found.find((candidate) => candidate !== undefined) ?? ofPlace(diff.broken, code, finding);
    if (!one) continue;
    const path = one.fault.code === 'broken-contract' ? (one.fault.details[2] ?? finding.path) : finding.path;
    const target = one.fault.details[0] === 'undeclared' ? path : finding.path;
    if (/\.ya?ml$/i.test(target) && present.has(target) && !unreadable.has(target))
      candidates.push({ finding, broken: one, path: target });
  }
  return candidates;
}

/** A rule may leave the column out of its finding. */
function ofPlace(broken: readonly BrokenReference[], code: FaultCode, finding: Finding): BrokenReference | undefined {
  return broken.find(
    ({ fault }) =>
      fault.code === code &&
      fault.from === finding.asset &&
      fault.path === finding.path &&
      fault.line === finding.line &&
      fault.startColumn === finding.startColumn,
  );
}

function identity(
  code: FaultCode,
  place: { path: string; line: number; startColumn: number },
  from: string,
  column: string | null,
): string {
  return [code, place.path, place.line, place.startColumn, from, column].join('\0');
}

async function readOutlines(paths: readonly string[], { after }: FixSources): Promise<Map<string, YamlOutline>> {
  const outlines = new Map<string, YamlOutline>();
  for (const [at, text] of (await after.read([...paths])).entries()) {
    const path = paths[at]!;
    const outline = text === null ? null : await YamlOutline.read(path, text);
    if (outline) outlines.set(path, outline);
  }
  return outlines;
}
