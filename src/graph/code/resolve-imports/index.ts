// Paths and settings files of a tree in; for a file and a specifier, the file that is meant, or why there is none, out.

import type { AliasFact, ModuleAlias, PackageFact, TsconfigFact } from '../../../model/module-config';
import { folderOf, foldersAround, joinPath } from '../paths';
import { type FileIndex, indexFiles, PLAIN } from './file-index';
import { type IgnoreFile, ignoredPaths } from './ignored-paths';
import { bestPattern, fillPattern, matchPattern } from './match-pattern';
import { indexPackages, type Package } from './packages';
import { type PathMapping, pathMappings } from './path-mappings';

export interface ResolverInput {
  paths: readonly string[];
  /** Symlinks and submodules. */
  links: readonly string[];
  packages: ReadonlyMap<string, PackageFact>;
  tsconfigs: ReadonlyMap<string, TsconfigFact>;
  aliases: ReadonlyMap<string, AliasFact>;
  ignores: readonly IgnoreFile[];
}

export type Resolution =
  | { kind: 'file'; path: string }
  /** A package that is not in the tree, or something a tool makes up. */
  | { kind: 'external' }
  /** `certain`: nothing but a file of this tree could be meant. `wanted`: where it would lie. */
  | { kind: 'missing'; wanted: string; certain: boolean };

export interface ImportResolver {
  resolve(from: string, specifier: string): Resolution;
  /** The file that a specifier means, if it is one of the tree. */
  resolveImport(from: string, specifier: string): string | null;
  /** Files that a specifier with `*` may mean. */
  resolveAll(from: string, pattern: string): string[];
  /** It keeps imports that only types use. */
  keepsTypes(path: string): boolean;
}

const EXTERNAL: Resolution = { kind: 'external' };
/** `node:fs`, `virtual:pwa`, `https://…`: no file of ours, whoever makes them. */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** A template that may mean more is not followed. */
const MOST_MATCHES = 200;

export function createResolver(input: ResolverInput): ImportResolver {
  const files: FileIndex = indexFiles(input.paths, input.links, (folder) => input.packages.get(folder)?.entries ?? []);
  const packages = indexPackages(input.packages, files);
  const mappingsAt = pathMappings(input.tsconfigs, (specifier) => {
    const named = packages.named(specifier);
    return named ? joinPath(named.found.folder, named.subpath) : null;
  });
  const aliasesAt = aliasFinder(input.aliases);
  const isMade = ignoredPaths(input.ignores);
  const known = new Map<string, Map<string, Resolution>>();

  function resolve(from: string, specifier: string): Resolution {
    const folder = folderOf(from);
    let byFolder = known.get(folder);
    if (!byFolder) {
      byFolder = new Map();
      known.set(folder, byFolder);
    }
    const found = byFolder.get(specifier);
    if (found) return found;
    const resolution = settle(resolveFresh(folder, specifier));
    byFolder.set(specifier, resolution);
    return resolution;
  }

  /** What git does not keep, or what lies behind a link, may be there when it is asked for. */
  function settle(resolution: Resolution): Resolution {
    if (resolution.kind !== 'missing') return resolution;
    return files.isHidden(resolution.wanted) || isMade(resolution.wanted) ? EXTERNAL : resolution;
  }

  function resolveFresh(folder: string, written: string): Resolution {
    const specifier = bareSpecifier(written);
    if (specifier === '' || SCHEME.test(specifier)) return EXTERNAL;
    const mappings = mappingsAt(folder);
    const suffixes = suffixesOf(mappings);
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return relative(folder, specifier, mappings, suffixes);
    if (specifier.startsWith('/')) return rooted(folder, specifier, suffixes);
    const mapped = byMapping(specifier, mappings, suffixes) ?? byAlias(folder, specifier, suffixes);
    if (mapped?.kind === 'file') return mapped;
    if (specifier.startsWith('#')) return privateImport(folder, specifier) ?? mapped ?? EXTERNAL;
    const named = byPackage(specifier);
    if (named?.kind === 'file') return named;
    const based = byBase(folder, specifier, mappings, suffixes) ?? byHabit(folder, specifier, suffixes);
    return based ?? mapped ?? named ?? EXTERNAL;
  }

  function relative(
    folder: string,
    specifier: string,
    mappings: readonly PathMapping[],
    suffixes: readonly string[],
  ): Resolution {
    const path = joinPath(folder, specifier);
    // Out of the repository: whatever is there, nobody here can know.
    if (path === null) return EXTERNAL;
    const own = files.moduleAt(path, suffixes);
    if (own !== null) return { kind: 'file', path: own };
    for (const { rootDirs } of mappings) {
      const root = rootDirs.find((candidate) => path === candidate || path.startsWith(`${candidate}/`));
      if (root === undefined) continue;
      for (const other of rootDirs) {
        const found = files.moduleAt(other + path.slice(root.length), suffixes);
        if (found !== null) return { kind: 'file', path: found };
        // Another root may be made by a build.
        if (isMade(other)) return EXTERNAL;
      }
    }
    return { kind: 'missing', wanted: path, certain: true };
  }

  /** Vite and its kin serve the project's folder and its `public` at `/`. */
  function rooted(folder: string, specifier: string, suffixes: readonly string[]): Resolution {
    const root = packages.around(folder)?.folder ?? '';
    for (const base of [
      root,
      ...['public', 'static', 'src'].map((name) => (root === '' ? name : `${root}/${name}`)),
      '',
    ]) {
      const path = joinPath(base, specifier);
      const found = path === null ? null : files.moduleAt(path, suffixes);
      if (found !== null) return { kind: 'file', path: found };
    }
    return EXTERNAL;
  }

  function byMapping(
    specifier: string,
    mappings: readonly PathMapping[],
    suffixes: readonly string[],
  ): Resolution | null {
    let missing: Resolution | null = null;
    for (const { paths } of mappings) {
      const best = bestPattern(paths, ({ pattern }) => pattern, specifier);
      if (!best) continue;
      for (const target of best.entry.targets) {
        const path = joinPath('', fillPattern(target, best.matched));
        if (path === null) return EXTERNAL;
        const found = files.moduleAt(path, suffixes) ?? typeRoot(path);
        if (found !== null) return { kind: 'file', path: found };
        missing ??= missingAt(path, target, specifier, best.entry.pattern);
      }
    }
    return missing;
  }

  /** `"*": ["node_modules/*"]` maps whatever is not found elsewhere. */
  function missingAt(path: string, target: string, specifier: string, pattern: string): Resolution | null {
    if (pattern === '*' || /(?:^|\/)node_modules\//.test(target)) return null;
    const star = target.indexOf('*');
    const base = star < 0 ? folderOf(target) : target.slice(0, star).replace(/\/?[^/]*$/, '');
    return { kind: 'missing', wanted: path, certain: isNoPackage(specifier) && files.isFolder(base) };
  }

  /** A mapping may lead to a folder of declarations. */
  function typeRoot(path: string): string | null {
    return files.moduleAt(`${path}.d`);
  }

  function byAlias(folder: string, specifier: string, suffixes: readonly string[]): Resolution | null {
    let missing: Resolution | null = null;
    for (const { base, alias } of aliasesAt(folder)) {
      const rest = aliasRest(alias, specifier);
      if (rest === null) continue;
      const path = aliasTarget(base, alias, rest, packages.around(folder));
      if (path === null) return EXTERNAL;
      const found = files.moduleAt(path, suffixes);
      if (found !== null) return { kind: 'file', path: found };
      missing ??= { kind: 'missing', wanted: path, certain: isNoPackage(specifier) && files.isFolder(folderOf(path)) };
    }
    return missing;
  }

  function byPackage(specifier: string): Resolution | null {
    const named = packages.named(specifier);
    if (!named) return null;
    const { found, subpath } = named;
    const file = packages.fileOf(found, subpath);
    if (file !== null) return { kind: 'file', path: file };
    const wanted = joinPath(found.folder, subpath) ?? found.folder;
    // Without its build, what a package shows may not be there; a subpath that it does not name is never.
    return packages.isKept(found, subpath) ? { kind: 'missing', wanted, certain: true } : EXTERNAL;
  }

  function privateImport(folder: string, specifier: string): Resolution | null {
    const own = packages.around(folder);
    const named = own && packages.privateFile(own, specifier);
    if (!named) return null;
    if (named.file !== null) return { kind: 'file', path: named.file };
    if (named.bare !== null) return byPackage(named.bare) ?? EXTERNAL;
    return { kind: 'missing', wanted: joinPath(own.folder, specifier.slice(1)) ?? own.folder, certain: false };
  }

  function byBase(
    folder: string,
    specifier: string,
    mappings: readonly PathMapping[],
    suffixes: readonly string[],
  ): Resolution | null {
    const bases = mappings.flatMap(({ baseUrl }) => baseUrl ?? []);
    for (const base of [...bases, ...rootsAt(folder)]) {
      const path = joinPath(base, specifier);
      const found = path === null ? null : files.moduleAt(path, suffixes);
      if (found !== null && found !== folder) return { kind: 'file', path: found };
    }
    return null;
  }

  function rootsAt(folder: string): string[] {
    return foldersAround(folder).flatMap((around) => rootsOf.get(around) ?? []);
  }

  /** `@/x`, `~/x`, `$lib/x`: what frameworks set up by themselves, where it leads to a file. */
  function byHabit(folder: string, specifier: string, suffixes: readonly string[]): Resolution | null {
    const habit = /^(?:[@~]{1,2}|\$lib)(?:\/|$)/.exec(specifier)?.[0];
    if (habit === undefined) return null;
    const rest = specifier.slice(habit.length);
    const places = habit.startsWith('$') ? ['src/lib'] : ['', 'src', 'app', 'resources/js'];
    for (const around of foldersAround(folder)) {
      if (!input.packages.has(around)) continue;
      for (const place of places) {
        const path = joinPath(around, `${place}/${rest}`);
        const found = path === null ? null : files.moduleAt(path, suffixes);
        if (found !== null) return { kind: 'file', path: found };
      }
    }
    return null;
  }

  const rootsOf = new Map<string, string[]>();
  for (const [path, { roots }] of input.aliases) {
    const folder = folderOf(path);
    const placed = roots.flatMap((root) => (/node_modules/.test(root) ? [] : (joinPath(folder, root) ?? [])));
    rootsOf.set(folder, [...(rootsOf.get(folder) ?? []), ...placed]);
  }

  function resolveImport(from: string, specifier: string): string | null {
    const resolution = resolve(from, specifier);
    return resolution.kind === 'file' ? resolution.path : null;
  }

  function resolveAll(from: string, pattern: string): string[] {
    const specifier = bareSpecifier(pattern);
    const star = specifier.indexOf('*');
    const start = specifier.slice(0, star);
    const folder = folderOf(from);
    const bases = /^\.{1,2}\//.test(start) ? [joinPath(folder, start)] : mappedStarts(folder, start);
    for (const base of bases) {
      if (base === null || base === '') continue;
      const prefix = start.endsWith('/') && !base.endsWith('/') ? `${base}/` : base;
      const ending = specifier.slice(specifier.lastIndexOf('*') + 1);
      const found = files.startingWith(prefix).filter((path) => path !== from && endsAs(path, ending));
      if (found.length > 0) return found.length > MOST_MATCHES ? [] : found;
    }
    return [];
  }

  function mappedStarts(folder: string, start: string): (string | null)[] {
    const mapped = mappingsAt(folder).flatMap(({ paths }) => {
      const best = bestPattern(paths, ({ pattern }) => pattern, start);
      return best ? best.entry.targets.map((target) => fillPattern(target, best.matched)) : [];
    });
    const aliased = aliasesAt(folder).flatMap(({ base, alias }) => {
      const rest = aliasRest(alias, start);
      return rest === null ? [] : [aliasTarget(base, alias, rest, packages.around(folder))];
    });
    return [...mapped, ...aliased];
  }

  return {
    resolve,
    resolveImport,
    resolveAll,
    keepsTypes: (path) => mappingsAt(folderOf(path))[0]?.verbatim ?? false,
  };
}

/** Without loaders (`!!raw!./x`), queries (`./x.svg?react`) and fragments. */
function bareSpecifier(written: string): string {
  const file = written.slice(written.lastIndexOf('!') + 1);
  const query = file.indexOf('?', 1);
  return query < 0 ? file : file.slice(0, query);
}

function suffixesOf(mappings: readonly PathMapping[]): readonly string[] {
  const own = mappings.find(({ moduleSuffixes }) => moduleSuffixes.length > 0)?.moduleSuffixes;
  return own ? [...new Set([...own, ''])] : PLAIN;
}

/** No registry takes such a name: only a setting can give it a meaning. */
function isNoPackage(specifier: string): boolean {
  return /^(?:@\/|[~$#]|@@)/.test(specifier);
}

function endsAs(path: string, ending: string): boolean {
  if (ending !== '') return path.endsWith(ending) || path.replace(/\.[cm]?[jt]sx?$/, '').endsWith(ending);
  return /\.(?:[cm]?[jt]sx?|json|vue|svelte|mdx?)$/.test(path);
}

interface PlacedAlias {
  /** Folder of the settings file. */
  base: string;
  alias: ModuleAlias;
}

/** The nearest settings file first; longer names before shorter ones. */
function aliasFinder(facts: ReadonlyMap<string, AliasFact>): (folder: string) => readonly PlacedAlias[] {
  const byFolder = new Map<string, PlacedAlias[]>();
  for (const [path, { aliases }] of facts) {
    const base = folderOf(path);
    const placed = aliases.map((alias) => ({ base, alias }));
    byFolder.set(base, [...(byFolder.get(base) ?? []), ...placed]);
  }
  for (const list of byFolder.values()) list.sort((a, b) => b.alias.find.length - a.alias.find.length);
  const known = new Map<string, PlacedAlias[]>();
  return (folder) => {
    if (facts.size === 0) return [];
    let found = known.get(folder);
    if (!found) {
      found = foldersAround(folder).flatMap((around) => byFolder.get(around) ?? []);
      known.set(folder, found);
    }
    return found;
  };
}

/** What follows the alias, `` where the specifier is the alias; null when it is not meant. */
function aliasRest({ find, exact }: ModuleAlias, specifier: string): string | null {
  if (find.includes('*')) return matchPattern(find, specifier)?.star ?? null;
  if (specifier === find) return '';
  if (exact || !specifier.startsWith(find)) return null;
  if (find.endsWith('/')) return specifier.slice(find.length);
  return specifier[find.length] === '/' ? specifier.slice(find.length + 1) : null;
}

/** Null where it leads to a package. */
function aliasTarget(
  base: string,
  { find, target }: ModuleAlias,
  rest: string,
  project: Package | null,
): string | null {
  const isRooted = target.startsWith('/');
  if (!isRooted && !/^\.{1,2}(?:\/|$)/.test(target)) return null;
  const filled = find.includes('*') ? target.replaceAll('*', () => rest) : rest === '' ? target : `${target}/${rest}`;
  return joinPath(isRooted ? (project?.folder ?? base) : base, filled);
}
