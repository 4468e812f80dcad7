// The base and what changed in it in; the files beyond those that import it which may read a changed document, out: those
// that refer to its model by name, and those that read what requests carry.

import type { ComparedMember } from './compare-members';
import type { CodeTree } from './comparison';

export interface DocumentFiles {
  /** Paths of other documents lead to the changed one: who reads those reads this. */
  referring: string[];
  /** What a request carries needs no import. */
  isCarrying(text: string): boolean;
}

const CARRIED =
  /\b(?:req|request|ctx|context|socket|locals|state)\??\.[A-Za-z_]\w*|\{[^{}]{0,200}\}\s*=\s*(?:req|request)\b/;

/** Null where no document changed. */
export function documentFiles(
  tree: CodeTree,
  sources: readonly string[],
  compared: readonly ComparedMember[],
): DocumentFiles | null {
  const documents = compared.filter(
    ({ path, ownerKind, kind }) =>
      ownerKind === 'entity' && (kind === 'removed' || kind === 'renamed') && /mongoose/.test(tree.text(path) ?? ''),
  );
  if (documents.length === 0) return null;
  const names = new Set(documents.map(({ owner }) => owner.split('.')[0]!));
  for (const path of new Set(documents.map((one) => one.path))) {
    for (const [, name] of (tree.text(path) ?? '').matchAll(/\bmodel\s*(?:<[^()]{0,200}>)?\s*\(\s*['"`](\w+)['"`]/g))
      names.add(name!);
  }
  const referring = sources.filter((path) => {
    for (const [, name] of (tree.text(path) ?? '').matchAll(/\bref\s*:\s*(?:\(\)\s*=>\s*)?['"`]?(\w+)/g))
      if (names.has(name!)) return true;
    return false;
  });
  return { referring, isCarrying: (text) => CARRIED.test(text) };
}
