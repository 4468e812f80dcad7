// The index of injection and a class in; everything that the injector has to find to make it, out: what it asks for itself
// or by the class it extends, and what the guards, pipes and middlewares that it names ask for.

import type { InjectableFact, WrittenNeed } from '../../../model/injection';
import type { InjectionIndex, Placed } from './injection-index';

export interface NeedOfClass {
  path: string;
  need: WrittenNeed;
  /** `PATH#NAME` of the class that is made: the one asked for, or a guard, pipe or middleware of it. */
  owner: string;
}

/** Nobody extends more. */
const DEEPEST = 12;

export function needsOfClass(index: InjectionIndex, id: string): NeedOfClass[] {
  const found: NeedOfClass[] = [];
  const pending = [id];
  const seen = new Set(pending);
  while (pending.length > 0) {
    const owner = pending.pop()!;
    const line = lineOf(index, owner);
    for (const { path, fact } of line) {
      for (const need of fact.properties) found.push({ path, need, owner });
      for (const { of } of fact.uses) {
        const meaning = index.meaningOf(path, of);
        if (meaning.kind !== 'tree' || meaning.member !== '' || seen.has(meaning.id)) continue;
        seen.add(meaning.id);
        pending.push(meaning.id);
      }
    }
    const builder = line.find(({ fact }) => fact.parameters !== null);
    for (const need of builder?.fact.parameters ?? []) found.push({ path: builder!.path, need, owner });
  }
  return found;
}

/** The class and those that it extends, as far as they are here. */
function lineOf(index: InjectionIndex, id: string): Placed<InjectableFact>[] {
  const line: Placed<InjectableFact>[] = [];
  for (let at = index.classes.get(id); at && line.length < DEEPEST; ) {
    line.push(at);
    const meaning = at.fact.parent && index.meaningOf(at.path, at.fact.parent);
    at = meaning?.kind === 'tree' && meaning.member === '' ? index.classes.get(meaning.id) : undefined;
  }
  return line;
}
