// Facts of all files in; which file an import means and where an exported name is declared, through barrels, out.

import type { ImportedName, ModuleExport, ModuleFact, Spot } from '../../model/code';
import type { FileFacts } from '../../model/facts';
import type { ModuleConfigFact } from '../../model/module-config';
import { folderOf } from './paths';
import { createResolver, type ImportResolver, type ResolverInput } from './resolve-imports';
import { bestPattern } from './resolve-imports/match-pattern';

/** No barrel of a person leads through more modules. */
const LONGEST_SEARCH = 1000;

export interface Module {
  path: string;
  fact: ModuleFact;
  /** It did not parse as a whole, so it may export more than is known. */
  broken: boolean;
}

export type ExportOrigin =
  /** Declared there; `*`: the module as one object. */
  | { kind: 'declared'; path: string; name: string; form: ModuleExport['form']; at: Spot; through: string[] }
  /** Some module on the way is not known: outside of the tree, not parsed, made at run time. */
  | { kind: 'open' }
  /** `through`: the barrels that were asked, the first one first. */
  | { kind: 'missing'; through: string[] };

export interface ModuleIndex {
  modules: ReadonlyMap<string, Module>;
  resolver: ImportResolver;
  /** The file of the tree that a specifier means. */
  resolveImport(from: string, specifier: string): string | null;
  /** Where a name that a module exports is declared. */
  resolveExport(path: string, name: string): { path: string; name: string; place: Spot } | null;
  /** The same, with why there is none. */
  originOf(path: string, name: string): ExportOrigin;
  /** Something says what such a specifier is: `declare module '*.svg'`. */
  isDeclared(specifier: string): boolean;
}

export function indexModules(
  files: readonly FileFacts[],
  paths: readonly string[],
  links: readonly string[],
): ModuleIndex {
  const modules = new Map<string, Module>();
  const input: ResolverInput & Record<'packages' | 'tsconfigs' | 'aliases', Map<string, unknown>> = {
    paths,
    links,
    packages: new Map(),
    tsconfigs: new Map(),
    aliases: new Map(),
    ignores: [],
  };
  const declared: string[] = [];
  const ignores: { path: string; patterns: string[] }[] = [];
  for (const { path, facts, problems } of files) {
    for (const fact of facts) {
      if (fact.kind === 'module') {
        modules.set(path, { path, fact, broken: problems.length > 0 && problems.some(isOfParsing) });
        if (fact.declares) declared.push(...fact.declares);
      } else noteConfig(path, fact as ModuleConfigFact);
    }
  }

  function noteConfig(path: string, fact: ModuleConfigFact): void {
    if (fact.kind === 'package') input.packages.set(folderOf(path), fact);
    else if (fact.kind === 'tsconfig') input.tsconfigs.set(path, fact);
    else if (fact.kind === 'aliases') input.aliases.set(path, fact);
    else if (fact.kind === 'ignore') ignores.push({ path, patterns: fact.patterns });
  }

  const resolver = createResolver({ ...input, ignores } as ResolverInput);
  const exportsOf = new Map<string, Map<string, ModuleExport>>();
  const starsOf = new Map<string, string[]>();
  const origins = new Map<string, Map<string, ExportOrigin>>();

  function named(module: Module): Map<string, ModuleExport> {
    let known = exportsOf.get(module.path);
    if (!known) {
      known = new Map();
      const stars: string[] = [];
      for (const entry of module.fact.exports) {
        if (entry.name === '*') stars.push(entry.from!.specifier);
        // A value and a type may share a name: one declaration is enough to tell of.
        else if (!known.has(entry.name)) known.set(entry.name, entry);
      }
      exportsOf.set(module.path, known);
      starsOf.set(module.path, stars);
    }
    return known;
  }

  function originOf(path: string, name: string): ExportOrigin {
    return seek(path, name, new Set());
  }

  /** How often a search came back to a module that it was in already. */
  let circles = 0;

  function seek(path: string, name: string, seen: Set<string>): ExportOrigin {
    let byName = origins.get(path);
    if (!byName) {
      byName = new Map();
      origins.set(path, byName);
    }
    const known = byName.get(name);
    if (known) return known;
    const before = circles;
    const isFirst = seen.size === 0;
    const found = seekFresh(path, name, seen);
    // What was cut short in the middle of a circle is not the whole answer.
    if (found.kind === 'declared' || circles === before || isFirst) byName.set(name, found);
    return found;
  }

  function seekFresh(path: string, name: string, seen: Set<string>): ExportOrigin {
    const module = modules.get(path);
    if (!module || (module.fact.global && !isPage(path))) return { kind: 'open' };
    const at: Spot = [1, 1, 1];
    if (name === '*') return { kind: 'declared', path, name, form: 'namespace', at, through: [] };
    const key = `${path}\0${name}`;
    if (seen.has(key)) {
      circles++;
      return { kind: 'missing', through: [] };
    }
    if (seen.size > LONGEST_SEARCH) return { kind: 'open' };
    seen.add(key);
    const own = named(module).get(name);
    if (own) {
      if (!own.from) return { kind: 'declared', path, name, form: own.form, at: own.at, through: [] };
      return through(path, follow(path, own.from.specifier, own.from.name, seen));
    }
    if (name === 'default' && (module.fact.commonjs || isPage(path)))
      return { kind: 'declared', path, name, form: 'value', at, through: [] };
    if (module.fact.open || module.broken) return { kind: 'open' };
    if (isPage(path) && name !== 'default') return { kind: 'open' };
    if (name === 'default') return { kind: 'missing', through: [path] };
    let open = false;
    const asked: string[] = [path];
    for (const specifier of starsOf.get(path)!) {
      const found = follow(path, specifier, name, seen);
      if (found.kind === 'declared') return through(path, found);
      if (found.kind === 'open') open = true;
      else asked.push(...found.through);
    }
    return open ? { kind: 'open' } : { kind: 'missing', through: asked };
  }

  function follow(path: string, specifier: string, name: string, seen: Set<string>): ExportOrigin {
    const resolution = resolver.resolve(path, specifier);
    if (resolution.kind === 'file') return seek(resolution.path, name, seen);
    // What is not there is told once, as an import that leads nowhere.
    return { kind: 'open' };
  }

  return {
    modules,
    resolver,
    resolveImport: resolver.resolveImport,
    resolveExport(path, name) {
      const found = originOf(path, name);
      return found.kind === 'declared' ? { path: found.path, name: found.name, place: found.at } : null;
    },
    originOf,
    isDeclared: (specifier) => bestPattern(declared, (pattern) => pattern, specifier) !== null,
  };
}

function through(path: string, origin: ExportOrigin): ExportOrigin {
  return origin.kind === 'open' ? origin : { ...origin, through: [path, ...origin.through] };
}

function isPage(path: string): boolean {
  return /\.(?:vue|svelte|astro)$/i.test(path);
}

function isOfParsing({ reason }: { reason: string }): boolean {
  return reason.startsWith('not understood: this file does not parse') || reason.startsWith('skipped');
}

/** `import { a } from` means the name; `import * as` and side effects the module as a whole. */
export function namesOf(names: readonly ImportedName[]): ImportedName[] {
  return names.filter(({ name }) => name !== '*');
}
