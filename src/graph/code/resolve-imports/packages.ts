// The package.json files of a tree in; its packages by name and folder, and the file that a subpath of one means, out.

import type { PackageFact, PackageTargets } from '../../../model/module-config';
import { foldersAround, joinPath } from '../paths';
import type { FileIndex } from './file-index';
import { bestPattern, fillPattern } from './match-pattern';

export interface Package {
  folder: string;
  fact: PackageFact;
}

export interface Packages {
  /** The package whose name a specifier starts with, if it is one of this tree. */
  named(specifier: string): { found: Package; subpath: string } | null;
  /** The package that a folder belongs to. */
  around(folder: string): Package | null;
  /** File of a subpath (`.` for the package itself). */
  fileOf(found: Package, subpath: string): string | null;
  /** `#x`: null where no `imports` names it. */
  privateFile(found: Package, specifier: string): { file: string | null; bare: string | null } | null;
  /** true when `exports` says which subpaths there are, and this is none. */
  isKept(found: Package, subpath: string): boolean;
}

/** Where compiled files lie, and where their sources do. */
const BUILT = /^(?:\.\/)?(?:dist|build|lib|out|output|esm|cjs|es|umd|types|typings|dts|\.build|_build)\//;
const SOURCE_FOLDERS = ['src', 'source', 'lib', ''];

export function indexPackages(facts: ReadonlyMap<string, PackageFact>, files: FileIndex): Packages {
  const byFolder = new Map<string, Package>();
  const byName = new Map<string, Package[]>();
  for (const [folder, fact] of facts) {
    const found = { folder, fact };
    byFolder.set(folder, found);
    if (fact.name === null || fact.name === '') continue;
    const same = byName.get(fact.name);
    if (same) same.push(found);
    else byName.set(fact.name, [found]);
  }

  function targetFile(folder: string, target: string): string | null {
    if (!target.startsWith('.')) return plainFile(folder, `./${target}`);
    return plainFile(folder, target);
  }

  function plainFile(folder: string, target: string): string | null {
    const path = joinPath(folder, target);
    if (path === null) return null;
    const own = files.moduleAt(path);
    if (own !== null && !(own === folder)) return own;
    return sourceOf(folder, target);
  }

  /** `dist/esm/orders.js` is made from `src/orders.ts`. */
  function sourceOf(folder: string, target: string): string | null {
    let rest = target.replace(/^\.\//, '');
    while (BUILT.test(rest)) {
      rest = rest.replace(BUILT, '');
      for (const source of SOURCE_FOLDERS) {
        const path = joinPath(folder, source === '' ? rest : `${source}/${rest}`);
        const plain = path?.replace(/\.d\.([cm]?)ts$/, '.$1js');
        const found =
          plain === undefined || path === null ? null : (files.moduleAt(plain) ?? files.moduleAt(withoutEnding(plain)));
        if (found !== null) return found;
      }
      // `dist/src/index.js`, where the build keeps the folders of the package.
      const kept = joinPath(folder, rest);
      const found = kept === null ? null : files.moduleAt(withoutEnding(kept));
      if (found !== null) return found;
    }
    return null;
  }

  function mapped(folder: string, targets: PackageTargets, key: string): string | null {
    const best = bestPattern(targets, (entry) => (entry.key.endsWith('/') ? `${entry.key}*` : entry.key), key);
    if (!best) return null;
    for (const target of best.entry.targets) {
      const filled = fillPattern(target.endsWith('/') ? `${target}*` : target, best.matched);
      const found = filled.startsWith('.') ? targetFile(folder, filled) : null;
      if (found !== null) return found;
    }
    return null;
  }

  const known = new Map<string, string | null>();

  function fileOf(found: Package, subpath: string): string | null {
    const key = `${found.folder}\0${subpath}`;
    let file = known.get(key);
    if (file === undefined) {
      file = findFile(found, subpath);
      known.set(key, file);
    }
    return file;
  }

  function findFile({ folder, fact }: Package, subpath: string): string | null {
    if (fact.exports) {
      const found = mapped(folder, fact.exports, subpath);
      if (found !== null) return found;
    }
    if (subpath === '.') {
      for (const entry of fact.entries) {
        const found = targetFile(folder, entry);
        if (found !== null) return found;
      }
      const inside = [folder, ...['src', 'lib'].map((name) => (folder === '' ? name : `${folder}/${name}`))];
      for (const place of inside) {
        const found = files.moduleAt(place === '' ? 'index' : `${place}/index`);
        if (found !== null) return found;
      }
      return null;
    }
    for (const source of ['.', './src', './lib']) {
      const found = plainFile(folder, source + subpath.slice(1));
      if (found !== null) return found;
    }
    return sourceOf(folder, subpath);
  }

  return {
    named(specifier) {
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
      const [found] = (name === undefined ? undefined : byName.get(name)) ?? [];
      return found ? { found, subpath: `.${specifier.slice(name!.length)}` } : null;
    },
    around(folder) {
      for (const around of foldersAround(folder)) {
        const found = byFolder.get(around);
        if (found) return found;
      }
      return null;
    },
    fileOf,
    privateFile({ folder, fact }, specifier) {
      if (!fact.imports) return null;
      const best = bestPattern(fact.imports, (entry) => entry.key, specifier);
      if (!best) return null;
      const file = mapped(folder, fact.imports, specifier);
      const bare = best.entry.targets.find((target) => !target.startsWith('.')) ?? null;
      return { file, bare: bare === null ? null : fillPattern(bare, best.matched) };
    },
    isKept({ fact }, subpath) {
      if (!fact.exports) return false;
      return (
        bestPattern(fact.exports, (entry) => (entry.key.endsWith('/') ? `${entry.key}*` : entry.key), subpath) === null
      );
    },
  };
}

function withoutEnding(path: string): string {
  return path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
}
