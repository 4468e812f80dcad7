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
  const models = new Map<string, MadeModel[]>();
  const modelsOf = (path: string) => {
    const known = models.get(path) ?? madeIn(path, tree.text(path) ?? '');
    models.set(path, known);
    return known;
  };
  for (const { path } of documents) for (const { name } of modelsOf(path)) names.add(name);
  const referring = sources.filter((path) => mentions(tree.text(path) ?? '', names));
  // Who asks for a document that refers to the changed one may read through it.
  const others = new Set(referring.flatMap((path) => modelsOf(path).map(({ name }) => name)));
  const asking = sources.filter((path) => mentions(tree.text(path) ?? '', others));
  return {
    referring: [...new Set([...referring, ...asking])],
    models: [...models.values()].flat(),
    isCarrying: (text) => CARRIED.test(text),
  };
}

function madeIn(path: string, text: string): MadeModel[] {
  return [...text.matchAll(MADE)].map(([, held, name]) => {
    const isExported = held !== undefined && new RegExp(`\\bexport\\s+const\\s+${held}\\b`).test(text);
    return { name: name!, path, exportedAs: isExported ? held : null };
  });
}

function mentions(text: string, names: ReadonlySet<string>): boolean {
  for (const [, ref, asked] of text.matchAll(NAMED)) if (names.has((ref ?? asked)!)) return true;
  return false;
}
