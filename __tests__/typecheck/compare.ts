// Two small trees as records in; the comparison out, with what tests look at most: `path:line form` of uses and faults.

import { openTypeLibrary } from '../../src/edges/disk/type-library';
import { compareWith } from '../../src/typecheck/compare-types';
import type { CompareOptions, TypeComparison } from '../../src/typecheck/comparison';
import { openKnownBase } from '../../src/typecheck/known-base';
import { openSourceFiles, type SourceFiles } from '../../src/typecheck/source-files';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { treeOf } from '../../src/typecheck/type-session';

export type Files = Record<string, string>;

const library = openTypeLibrary(process.cwd());
let sources: SourceFiles | null = null;

export interface Compared extends TypeComparison {
  /** `path:line`, sorted, each once. */
  broken: string[];
  used: string[];
  said: string[];
}

export async function compare(before: Files, after: Files, options: Partial<CompareOptions> = {}): Promise<Compared> {
  const typescript = await loadTypeScript();
  sources ??= openSourceFiles(typescript);
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...paths].filter((path) => before[path] !== after[path]);
  const comparison = compareWith(
    { typescript, library },
    sources,
    openKnownBase(),
    treeOf(new Map(Object.entries(before))),
    treeOf(new Map(Object.entries(after))),
    { changed, moved: new Map(), dropped: [], aliases: { base: new Map(), head: new Map() }, ...options },
  );
  return {
    ...comparison,
    broken: places(comparison.faults),
    used: places(comparison.uses),
    said: comparison.changes.map(({ kind, owner, member, renamedTo }) =>
      [kind, `${owner}.${member}`, ...(renamedTo === null ? [] : [renamedTo])].join(' '),
    ),
  };
}

function places(found: readonly { path: string; line: number }[]): string[] {
  return [...new Set(found.map(({ path, line }) => `${path}:${line}`))].sort();
}

/** The same files with one text replaced in one of them. */
export function edited(files: Files, path: string, from: string, to: string): Files {
  if (!files[path]?.includes(from)) throw new Error(`${path} has no ${from}`);
  return { ...files, [path]: files[path].replace(from, () => to) };
}
