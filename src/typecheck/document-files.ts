// The base and what changed in it in; the files beyond those that import it which may read a changed document, out: those
// that refer to its model by name, and those that read what requests carry.

import type { ComparedMember } from './compare-members';
import type { CodeTree } from './comparison';

export interface MadeModel {
  name: string;
  path: string;
  /** Null where the file gives the model alone. */
  exportedAs: string | null;
}

export interface DocumentFiles {
  /** Paths of other documents lead to the changed one: who reads those reads this. */
  referring: string[];
  /** Name of a changed model and where it is made: `model('User')` gives it anywhere. */
  models: MadeModel[];
  /** What a request carries needs no import. */
  isCarrying(text: string): boolean;
}

const CARRIED =
  /\b(?:req|request|ctx|context|socket|locals|state)\??\.[A-Za-z_]\w*|\{[^{}]{0,200}\}\s*=\s*(?:req|request)\b/;

/** `const User = model('User', userSchema)` */
const MADE = /(?:\bconst\s+(\w+)\s*=\s*(?:\w+\.)?|\b)model\s*(?:<[^()]{0,200}>)?\s*\(\s*['"`](\w+)['"`]\s*,/g;
/** `ref: 'User'`, `model('User')` */
const NAMED = /\bref\s*:\s*(?:\(\)\s*=>\s*)?['"`]?(\w+)|\bmodel\s*\(\s*['"`](\w+)['"`]\s*\)/g;

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
  const models: MadeModel[] = [];
  for (const path of new Set(documents.map((one) => one.path))) {
    const text = tree.text(path) ?? '';
    for (const [, held, name] of text.matchAll(MADE)) {
      names.add(name!);
      const isExported = held !== undefined && new RegExp(`\\bexport\\s+const\\s+${held}\\b`).test(text);
      models.push({ name: name!, path, exportedAs: isExported ? held : null });
    }
  }
  const referring = sources.filter((path) => {
    for (const [, ref, asked] of (tree.text(path) ?? '').matchAll(NAMED)) if (names.has((ref ?? asked)!)) return true;
    return false;
  });
  return { referring, models, isCarrying: (text) => CARRIED.test(text) };
}
