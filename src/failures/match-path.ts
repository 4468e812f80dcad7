// The repository's paths in; a path as a tool printed it → the repository's own, out.

export interface RepositoryPaths {
  has(path: string): boolean;
  /** The file that is meant: itself, or the only one that ends with it or that it ends with. */
  match(path: string): string | null;
}

/** A tail of fewer parts could be any file. */
const FEWEST_PARTS = 2;

export function repositoryPaths(paths: Iterable<string>): RepositoryPaths {
  const all = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of all) {
    const name = nameOf(path);
    const same = byName.get(name);
    if (same) same.push(path);
    else byName.set(name, [path]);
  }
  const match = (path: string): string | null => {
    if (all.has(path)) return path;
    const fitting = (byName.get(nameOf(path)) ?? []).filter((one) => one.endsWith(`/${path}`) || isTail(one, path));
    return fitting.length === 1 ? fitting[0]! : null;
  };
  return { has: (path) => all.has(path), match };
}

function isTail(tail: string, path: string): boolean {
  return tail.split('/').length >= FEWEST_PARTS && path.endsWith(`/${tail}`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
