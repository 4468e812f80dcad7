// The tsconfig files of a tree in; for a folder, the path mappings that hold there out: `extends` joined, references looked into.

import type { TsconfigFact } from '../../../model/module-config';
import { baseName, folderOf, foldersAround, joinPath } from '../paths';

export interface PathMapping {
  /** The settings file: where a wrong mapping is mended. */
  config: string;
  paths: { pattern: string; targets: string[] }[];
  /** Folder that bare specifiers are looked up in; null where there is none. */
  baseUrl: string | null;
  rootDirs: string[];
  moduleSuffixes: string[];
  verbatim: boolean;
}

interface Effective {
  paths: { pattern: string; targets: string[] }[] | null;
  baseUrl: string | null;
  rootDirs: string[] | null;
  moduleSuffixes: string[] | null;
  verbatim: boolean;
}

/** `extends` and references lead in circles only by mistake. */
const DEEPEST = 12;
/** A project that refers to more has its files found by folder. */
const MOST_REFERENCES = 60;

export function pathMappings(
  configs: ReadonlyMap<string, TsconfigFact>,
  /** The file that `extends: "@repo/config/base.json"` means. */
  packageFile: (specifier: string, folder: string) => string | null,
): (folder: string) => readonly PathMapping[] {
  const effective = new Map<string, Effective>();
  const byFolder = new Map<string, readonly PathMapping[]>();

  function effectiveOf(path: string, depth: number): Effective {
    const known = effective.get(path);
    if (known) return known;
    const fact = configs.get(path)!;
    const folder = folderOf(path);
    let joined: Effective = { paths: null, baseUrl: null, rootDirs: null, moduleSuffixes: null, verbatim: false };
    for (const parent of depth < DEEPEST ? fact.extends : []) {
      const file = extended(parent, folder);
      if (file === null) continue;
      const inherited = effectiveOf(file, depth + 1);
      joined = {
        paths: inherited.paths ?? joined.paths,
        baseUrl: inherited.baseUrl ?? joined.baseUrl,
        rootDirs: inherited.rootDirs ?? joined.rootDirs,
        moduleSuffixes: inherited.moduleSuffixes ?? joined.moduleSuffixes,
        verbatim: inherited.verbatim || joined.verbatim,
      };
    }
    const baseUrl = fact.baseUrl === null ? joined.baseUrl : placed(folder, fact.baseUrl);
    // Without a base the targets are relative to the file that says them.
    const paths = fact.paths?.map(({ pattern, targets }) => ({
      pattern,
      targets: targets.flatMap(
        (target) => placed(fact.baseUrl === null ? (joined.baseUrl ?? folder) : baseUrl!, target) ?? [],
      ),
    }));
    const found: Effective = {
      paths: paths ?? joined.paths,
      baseUrl,
      rootDirs: fact.rootDirs?.flatMap((root) => placed(folder, root) ?? []) ?? joined.rootDirs,
      moduleSuffixes: fact.moduleSuffixes ?? joined.moduleSuffixes,
      verbatim: fact.verbatim || joined.verbatim,
    };
    effective.set(path, found);
    return found;
  }

  function extended(parent: string, folder: string): string | null {
    const isPath = /^\.{0,2}\//.test(parent) || parent === '.' || parent === '..';
    const base = isPath ? placed(folder, parent) : packageFile(parent, folder);
    if (base === null) return null;
    return [base, `${base}.json`, `${base}/tsconfig.json`].find((path) => configs.has(path)) ?? null;
  }

  function mappingsOf(path: string): PathMapping[] {
    const own = toMapping(path);
    const references = configs.get(path)!.references.slice(0, MOST_REFERENCES);
    const referred = references.flatMap((reference) => {
      const target = placed(folderOf(path), reference);
      const file =
        target === null ? undefined : [target, `${target}/tsconfig.json`].find((candidate) => configs.has(candidate));
      // A referenced project has its own files; one beside this settings file shares its folder.
      return file !== undefined && file !== path && folderOf(file) === folderOf(path) ? [toMapping(file)] : [];
    });
    return [own, ...referred];
  }

  function toMapping(path: string): PathMapping {
    const { paths, baseUrl, rootDirs, moduleSuffixes, verbatim } = effectiveOf(path, 0);
    return {
      config: path,
      paths: paths ?? [],
      baseUrl,
      rootDirs: rootDirs ?? [],
      moduleSuffixes: moduleSuffixes ?? [],
      verbatim,
    };
  }

  const named = new Map<string, string[]>();
  for (const path of [...configs.keys()].sort(byName)) {
    const folder = folderOf(path);
    named.set(folder, [...(named.get(folder) ?? []), path]);
  }

  return (folder) => {
    const known = byFolder.get(folder);
    if (known) return known;
    const found: PathMapping[] = [];
    // The nearest first. Which files a project takes in is not asked: what maps to a file that is there is right.
    for (const around of foldersAround(folder)) {
      for (const path of named.get(around) ?? []) {
        if (/^[tj]sconfig\.json$/.test(baseName(path))) found.push(...mappingsOf(path));
        else if (/^tsconfig[.-](?:app|web|node|server|client|build|lib|base|src|main)\.json$/.test(baseName(path)))
          found.push(toMapping(path));
      }
    }
    const told = uniqueBy(found, ({ config }) => config).filter(isTelling);
    byFolder.set(folder, told);
    return told;
  };
}

function byName(a: string, b: string): number {
  const plain = (path: string) => (baseName(path) === 'tsconfig.json' ? 0 : baseName(path) === 'jsconfig.json' ? 1 : 2);
  return plain(a) - plain(b) || (a < b ? -1 : 1);
}

function isTelling({ paths, baseUrl, rootDirs, moduleSuffixes, verbatim }: PathMapping): boolean {
  return paths.length + rootDirs.length + moduleSuffixes.length > 0 || baseUrl !== null || verbatim;
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();
}

/** `${configDir}` is the folder of the settings file that is used; here the one that says it, which is mostly the same. */
function placed(folder: string, path: string): string | null {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript's own syntax.
  const mark = '${configDir}';
  const plain = path.startsWith(mark) ? `.${path.slice(mark.length)}` : path;
  return plain.startsWith('/') ? null : joinPath(folder, plain);
}
