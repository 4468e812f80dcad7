// Findings in; the same findings out, with the fixes that code can make and the graph confirms.

import { macroAt } from '../fixes/macro-at';
import { lineStarts, spanOf } from '../fixes/text-places';
import type { Finding, Fix } from '../model/finding';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import { makeCallerFixes } from './make-caller-fixes';
import { makeCodeFixes } from './make-code-fixes';
import { makeDocumentFixes } from './make-document-fixes';
import { type FixSources, makeFixes } from './make-fixes';
import { makeMigrations } from './make-migrations';
import { makeYamlFixes } from './make-yaml-fixes';
import { type TreeReview, verifyFixes } from './verify-fixes';

export interface FixEdges extends FixSources {
  /** What the change would break if this were its tree. */
  review(tree: Tree): Promise<TreeReview>;
  progress(line: string): void;
}

/** `found`: everything the change breaks, accepted or not; `findings`: what shall be mended. */
export async function fixFindings(
  findings: Finding[],
  found: readonly Finding[],
  edges: FixEdges,
): Promise<{ findings: Finding[]; problems: Problem[] }> {
  const proposed = await propose(findings, edges);
  if (proposed.size === 0) return { findings: await tellMacros(findings, edges), problems: [] };
  edges.progress(`Checking ${proposed.size === 1 ? 'a fix' : `${proposed.size} fixes`}`);
  const introduced = found.filter((finding) => finding.introduced);
  const { fixes, problems } = await verifyFixes(introduced, proposed, {
    after: edges.after,
    problems: edges.diff.after.problems,
    review: edges.review,
    propose: (fresh, after, diff) => propose(fresh, { ...edges, after, diff }),
  });
  const notes = notesOf(findings, fixes);
  const mended = findings.map((finding) => {
    const fix = fixes.get(finding.id);
    return fix ? { ...finding, fix, help: `${finding.help}${notes.get(home(finding)) ?? ''}` } : finding;
  });
  return { findings: await tellMacros(mended, edges), problems };
}

/** Why a name is left as it is: others may call what writes it. */
async function tellMacros(findings: Finding[], { after }: FixEdges): Promise<Finding[]> {
  const isLeft = ({ rule, asset, introduced, fix }: Finding) =>
    rule === 'no-renamed-column-in-use' && asset.startsWith('dbt:') && introduced && !fix;
  const paths = [...new Set(findings.filter(isLeft).map(({ path }) => path))];
  if (paths.length === 0) return findings;
  const read = await after.read(paths);
  const texts = new Map(paths.map((path, at) => [path, read[at] ?? '']));
  const starts = new Map([...texts].map(([path, text]) => [path, lineStarts(text)]));
  return findings.map((finding) => {
    const text = isLeft(finding) ? texts.get(finding.path) : undefined;
    const span = text === undefined ? null : spanOf(text, starts.get(finding.path)!, finding);
    const macro = span === null ? null : macroAt(text!, span);
    if (macro === null) return finding;
    return {
      ...finding,
      help: `${finding.help} Macro \`${macro}\` writes the name: change it there, with all who call it.`,
    };
  });
}

/** Properties files know best how they are written. */
async function propose(findings: readonly Finding[], sources: FixSources): Promise<Map<string, Fix>> {
  return new Map([
    ...(await makeMigrations(findings, sources)),
    ...(await makeFixes(findings, sources)),
    ...(await makeCodeFixes(findings, sources)),
    ...(await makeCallerFixes(findings, sources)),
    ...(await makeDocumentFixes(findings, sources)),
    ...(await makeYamlFixes(findings, sources)),
  ]);
}

/** What a reader of the edits may wonder about; the same for all places of one asset in one file. */
function notesOf(findings: readonly Finding[], fixes: ReadonlyMap<string, Fix>): Map<string, string> {
  const notes = new Map<string, string>();
  for (const finding of findings) {
    const fix = fixes.get(finding.id);
    const path = fix?.edits[0]?.path ?? '';
    if (fix?.kind === 'edit' && fix.edits.length > 0 && !/\.ya?ml$/i.test(path)) {
      notes.set(home(finding), ` The merged migration stays as it is: \`${path}\` creates the function again.`);
    } else if (fix?.edits.some((edit) => / AS \S/.test(edit.text))) {
      notes.set(home(finding), ' An alias keeps the old name where others may read it.');
    }
  }
  return notes;
}

function home({ asset, path }: Finding): string {
  return `${asset}\0${path}`;
}
