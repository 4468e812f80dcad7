// Texts of a tree in; which files import which out, read from the text alone, as far as it takes to choose files.

import type { CodeTree } from './comparison';
import type { ModuleResolver } from './resolve-modules';

/** `from 'x'`, `import 'x'`, `import('x')`, `require('x')`. */
const SPECIFIER = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})")/g;

export function importsOf(text: string): string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(SPECIFIER)) found.add(match[1] ?? match[2]!);
  return [...found];
}

/** Files that reach one of `targets` by imports, the nearest first; the targets come first of all. */
export function importersOf(
  targets: readonly string[],
  sources: readonly string[],
  tree: CodeTree,
  resolver: ModuleResolver,
): string[] {
  const importers = new Map<string, string[]>();
  for (const path of sources) {
    for (const specifier of importsOf(tree.text(path) ?? '')) {
      const target = resolver.resolve(specifier, path);
      if (target === null || target === path) continue;
      const known = importers.get(target);
      if (known) known.push(path);
      else importers.set(target, [path]);
    }
  }
  const reached = new Set(targets);
  let ring = [...targets];
  while (ring.length > 0) {
    const next: string[] = [];
    for (const path of ring) {
      for (const importer of importers.get(path) ?? []) {
        if (reached.has(importer)) continue;
        reached.add(importer);
        next.push(importer);
      }
    }
    ring = next;
  }
  return [...reached];
}
