// All paths of a tree in; whether a file is there, which files a module path without its ending means, and what a build makes out.

import { baseName, folderOf, joinPath } from '../paths';

/** In TypeScript's order: what is declared wins over what was compiled from it. */
const ENDINGS = ['.ts', '.tsx', '.d.ts', '.js', '.jsx', '.mts', '.cts', '.mjs', '.cjs', '.d.mts', '.d.cts', '.json'];
const OTHER_ENDINGS = [
  '.vue',
  '.svelte',
  '.astro',
  '.mdx',
  '.node',
  '.css',
  '.scss',
  '.sass',
  '.less',
  '.graphql',
  '.gql',
];
/** No suffix: the same list for all, so that it can be told. */
export const PLAIN: readonly string[] = [''];
/** React Native and its kin: one of these is there for each platform. */
const PLATFORMS = ['.native', '.web', '.ios', '.android', '.server', '.client'];

/** What is written `./x.js` may be compiled from one of these. */
const SOURCES: Record<string, readonly string[]> = {
  '.js': ['.ts', '.tsx', '.d.ts', '.jsx'],
  '.jsx': ['.tsx', '.ts', '.d.ts', '.js'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts', '.d.cts'],
};

export interface FileIndex {
  has(path: string): boolean;
  /** The file that a module path (with or without its ending) means, tried as file and as folder. */
  moduleAt(path: string, suffixes?: readonly string[]): string | null;
  isFolder(path: string): boolean;
  /** Below a link, a submodule or a folder that the tree does not hold: nobody here knows what is there. */
  isHidden(path: string): boolean;
  /** Files whose path starts so. */
  startingWith(prefix: string): string[];
}

export function indexFiles(
  paths: readonly string[],
  links: readonly string[],
  mainsOf: (folder: string) => readonly string[],
): FileIndex {
  const files = new Set(paths);
  const folders = new Set<string>(['']);
  for (const path of paths) {
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  }
  const hidden = new Set(links);

  function fileAt(path: string, suffixes: readonly string[]): string | null {
    for (const suffix of suffixes) {
      const found = withSuffix(path, suffix);
      if (found !== null) return found;
    }
    return null;
  }

  function withSuffix(path: string, suffix: string): string | null {
    const dot = path.lastIndexOf('.');
    const ending = dot > path.lastIndexOf('/') ? path.slice(dot) : '';
    for (const source of SOURCES[ending] ?? []) {
      const candidate = path.slice(0, dot) + suffix + source;
      if (files.has(candidate)) return candidate;
    }
    if (suffix === '' ? files.has(path) : ending !== '' && files.has(path.slice(0, dot) + suffix + ending))
      return suffix === '' ? path : path.slice(0, dot) + suffix + ending;
    for (const added of ENDINGS) if (files.has(path + suffix + added)) return path + suffix + added;
    for (const added of OTHER_ENDINGS) if (files.has(path + suffix + added)) return path + suffix + added;
    // `./styles.css` is declared by `styles.d.css.ts`.
    if (ending !== '' && files.has(`${path.slice(0, dot)}.d${ending}.ts`)) return `${path.slice(0, dot)}.d${ending}.ts`;
    return null;
  }

  const plain = new Map<string, string | null>();

  /** Many files import the same one, and what a package might mean is tried in many places. */
  function moduleAt(path: string, suffixes: readonly string[] = PLAIN): string | null {
    if (suffixes !== PLAIN) return findModule(path, suffixes);
    let found = plain.get(path);
    if (found === undefined) {
      found = findModule(path, PLAIN);
      plain.set(path, found);
    }
    return found;
  }

  function findModule(path: string, suffixes: readonly string[]): string | null {
    const own = path === '' ? null : fileAt(path, suffixes);
    if (own !== null) return own;
    if (folders.has(path)) {
      for (const main of mainsOf(path)) {
        const target = joinPath(path, main);
        if (target === null || target === path) continue;
        const found = fileAt(target, suffixes) ?? fileAt(target === '' ? 'index' : `${target}/index`, suffixes);
        if (found !== null) return found;
      }
      const index = fileAt(path === '' ? 'index' : `${path}/index`, suffixes);
      if (index !== null) return index;
    }
    return suffixes === PLATFORMS ? null : path === '' ? null : fileAt(path, PLATFORMS);
  }

  return {
    has: (path) => files.has(path),
    moduleAt,
    isFolder: (path) => folders.has(path),
    isHidden(path) {
      if (hidden.size === 0) return false;
      for (let at = path; ; at = folderOf(at)) {
        if (hidden.has(at)) return true;
        if (at === '') return false;
      }
    },
    startingWith(prefix) {
      const folder = folderOf(prefix);
      if (!folders.has(folder)) return [];
      return paths.filter((path) => path.startsWith(prefix) && baseName(path) !== '');
    },
  };
}
