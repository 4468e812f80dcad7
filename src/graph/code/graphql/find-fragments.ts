// Documents of all files in; the fragment that a name means in a file out: of that file, else of the nearest.

import type { GraphqlFragment } from '../../../model/graphql';
import { sharedFolders } from '../http-index';
import type { WrittenDocument } from './walk';

export interface FoundFragment {
  fragment: GraphqlFragment;
  path: string;
}

export type FragmentFinder = (name: string, path: string) => FoundFragment | null;

export function findFragments(
  documents: readonly WrittenDocument[],
  packageOf: (path: string) => string,
): FragmentFinder {
  const byName = new Map<string, FoundFragment[]>();
  for (const { path, fact } of documents) {
    for (const fragment of fact.fragments) {
      const same = byName.get(fragment.name);
      if (same) same.push({ fragment, path });
      else byName.set(fragment.name, [{ fragment, path }]);
    }
  }
  const known = new Map<string, FoundFragment | null>();
  return (name, path) => {
    const key = `${name}\0${path}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = nearest(byName.get(name) ?? [], path);
    known.set(key, fresh);
    return fresh;
  };

  function nearest(found: readonly FoundFragment[], path: string): FoundFragment | null {
    let best: FoundFragment | null = null;
    let most = -1;
    const home = packageOf(path);
    for (const one of found) {
      if (one.path === path) return one;
      const shared = (packageOf(one.path) === home ? 1000 : 0) + sharedFolders(one.path, path);
      if (shared > most) [best, most] = [one, shared];
    }
    return best;
  }
}
