// A tree's paths and settings in; for an import, the file that it means out. No node_modules: packages are ours or stubs.

import type { CodeTree } from './comparison';
import type { TypeScript } from './type-script';

export interface ModuleResolver {
  /** Path of a file of the tree, or null. */
  resolve(specifier: string, from: string): string | null;
  /** Compiler options of the nearest tsconfig, its `extends` followed inside the tree. */
  settingsFor(path: string): Readonly<Record<string, unknown>>;
}

interface Config {
  options: Record<string, unknown>;
  /** Pattern → targets relative to the root of the tree. */
  paths: [string, string[]][];
  baseUrl: string | null;
}

interface Package {
  folder: string;
  manifest: Record<string, unknown>;
}

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.d.ts', '.d.mts', '.js', '.jsx', '.mjs', '.cjs'];
const WRITTEN_ENDINGS: Readonly<Record<string, string[]>> = {
  '.js': ['.ts', '.tsx', '.d.ts'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts', '.d.mts'],
  '.cjs': ['.cts'],
};
const MOST_EXTENDS = 8;

/** `aliases`: specifiers that mean a file of the tree wherever they are written. */
export function resolveModules(
  typescript: TypeScript,
  tree: CodeTree,
  aliases: ReadonlyMap<string, string> = new Map(),
): ModuleResolver {
  const present = new Set(tree.paths);
  const configs = new Map<string, Config | null>();
  const folderConfigs = new Map<string, Config | null>();
  const answers = new Map<string, string | null>();
  const packages = readPackages(tree);
  const configFiles = configFilesByFolder(tree.paths);

  function resolve(specifier: string, from: string): string | null {
    const alias = aliases.get(specifier) ?? aliases.get(installed(specifier));
    if (alias !== undefined && present.has(alias)) return alias;
    const folder = folderOf(from);
    const key = `${folder}\0${specifier}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = find(specifier, folder);
    answers.set(key, answer);
    return answer;
  }

  function find(specifier: string, folder: string): string | null {
    if (/^\.{1,2}(?:\/|$)/.test(specifier)) return fileAt(join(folder, specifier));
    const config = configFor(folder);
    for (const target of config ? mapped(specifier, config) : []) {
      const file = fileAt(target);
      if (file) return file;
    }
    if (config?.baseUrl != null) {
      const file = fileAt(join(config.baseUrl, specifier));
      if (file) return file;
    }
    return inPackage(specifier);
  }

  function mapped(specifier: string, config: Config): string[] {
    let best: { length: number; targets: string[] } | null = null;
    for (const [pattern, targets] of config.paths) {
      const star = pattern.indexOf('*');
      if (star < 0) {
        if (pattern === specifier) return targets;
        continue;
      }
      const [prefix, suffix] = [pattern.slice(0, star), pattern.slice(star + 1)];
      if (specifier.length < prefix.length + suffix.length) continue;
      if (!specifier.startsWith(prefix) || !specifier.endsWith(suffix) || (best && best.length >= prefix.length))
        continue;
      const middle = specifier.slice(prefix.length, specifier.length - suffix.length);
      best = { length: prefix.length, targets: targets.map((target) => target.replace('*', () => middle)) };
    }
    return best?.targets ?? [];
  }

  function inPackage(specifier: string): string | null {
    const parts = specifier.split('/');
    const name = parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    const found = packages.get(name);
    if (!found) return null;
    const rest = specifier.slice(name.length + 1);
    for (const target of [...exportTargets(found.manifest, rest), ...guesses(found.manifest, rest)]) {
      const file = fileAt(join(found.folder, target)) ?? fileAt(join(found.folder, asSource(target)));
      if (file) return file;
    }
    return null;
  }

  /** As TypeScript looks: the file, with an ending, the source behind a `.js`, the index of a folder. */
  function fileAt(path: string): string | null {
    if (present.has(path) && ENDINGS.some((ending) => path.endsWith(ending))) return path;
    const ending = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
    for (const other of WRITTEN_ENDINGS[ending] ?? []) {
      const source = path.slice(0, -ending.length) + other;
      if (present.has(source)) return source;
    }
    for (const other of ENDINGS) if (present.has(path + other)) return path + other;
    for (const other of ENDINGS) {
      const index = path === '' ? `index${other}` : `${path}/index${other}`;
      if (present.has(index)) return index;
    }
    return null;
  }

  function configFor(folder: string): Config | null {
    const known = folderConfigs.get(folder);
    if (known !== undefined) return known;
    const own = configFiles.get(folder) ?? [];
    const read = own.map((path) => readConfig(path, 0)).filter((config) => config !== null);
    // Solutions keep the aliases in a file of another name beside an empty tsconfig.
    const main = read[0] ?? null;
    const withPaths = main?.paths.length ? main : read.find((config) => config.paths.length > 0);
    const above = folder === '' ? null : configFor(folderOf(folder));
    const config = main
      ? {
          options: { ...main.options },
          paths: withPaths?.paths ?? above?.paths ?? [],
          baseUrl: main.baseUrl ?? withPaths?.baseUrl ?? null,
        }
      : (above ?? null);
    folderConfigs.set(folder, config);
    return config;
  }

  function readConfig(path: string, depth: number): Config | null {
    const known = configs.get(path);
    if (known !== undefined) return known;
    configs.set(path, null);
    const text = tree.text(path);
    const parsed = text === null ? null : typescript.parseConfigFileTextToJson(path, text).config;
    if (typeof parsed !== 'object' || parsed === null) return null;
    const folder = folderOf(path);
    const written = parsed as Record<string, unknown>;
    const inherited = depth < MOST_EXTENDS ? extended(written.extends, folder, depth) : [];
    const own = isRecord(written.compilerOptions) ? written.compilerOptions : {};
    const baseUrl = typeof own.baseUrl === 'string' ? join(folder, own.baseUrl) : null;
    const config: Config = { options: {}, paths: [], baseUrl: null };
    for (const parent of inherited) {
      Object.assign(config.options, parent.options);
      if (parent.paths.length > 0) config.paths = parent.paths;
      config.baseUrl = parent.baseUrl ?? config.baseUrl;
    }
    Object.assign(config.options, own);
    config.baseUrl = baseUrl ?? config.baseUrl;
    if (isRecord(own.paths)) {
      const from = baseUrl ?? folder;
      config.paths = Object.entries(own.paths).map(([pattern, targets]) => [
        pattern,
        (Array.isArray(targets) ? targets : [])
          .filter((target) => typeof target === 'string')
          .map((target) => join(from, target)),
      ]);
    }
    configs.set(path, config);
    return config;
  }

  function extended(value: unknown, folder: string, depth: number): Config[] {
    const names = (Array.isArray(value) ? value : [value]).filter((name): name is string => typeof name === 'string');
    return names.flatMap((name) => {
      const path = name.startsWith('.') ? join(folder, name) : inNamedPackage(name);
      if (path === null) return [];
      const file = [path, `${path}.json`, `${path}/tsconfig.json`].find((candidate) => present.has(candidate));
      const config = file ? readConfig(file, depth + 1) : null;
      return config ? [config] : [];
    });
  }

  function inNamedPackage(name: string): string | null {
    const parts = name.split('/');
    const count = name.startsWith('@') ? 2 : 1;
    const found = packages.get(parts.slice(0, count).join('/'));
    return found ? join(found.folder, parts.slice(count).join('/')) : null;
  }

  return { resolve, settingsFor: (path) => configFor(folderOf(path))?.options ?? {} };
}

/** `../../node_modules/.prisma/client/index.d` is what the package is. */
function installed(specifier: string): string {
  const at = specifier.lastIndexOf('node_modules/');
  if (at < 0) return '';
  return specifier.slice(at + 'node_modules/'.length).replace(/(?:\/index)?(?:\.d)?(?:\.[cm]?[jt]s)?$/, '');
}

function readPackages(tree: CodeTree): Map<string, Package> {
  const found = new Map<string, Package>();
  for (const path of tree.paths) {
    if (path !== 'package.json' && !path.endsWith('/package.json')) continue;
    const manifest = parseJson(tree.text(path) ?? '');
    if (typeof manifest?.name === 'string' && !found.has(manifest.name)) {
      found.set(manifest.name, { folder: folderOf(path), manifest });
    }
  }
  return found;
}

function configFilesByFolder(paths: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!/^[jt]sconfig(?:\.[\w-]+)*\.json$/.test(name)) continue;
    const folder = folderOf(path);
    found.set(folder, [...(found.get(folder) ?? []), path]);
  }
  const rank = (path: string) =>
    path.endsWith('tsconfig.json') ? 0 : /tsconfig\.(?:app|base)\.json$/.test(path) ? 1 : 2;
  for (const files of found.values()) files.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return found;
}

/** Targets that the package's own `exports` names for a subpath. */
function exportTargets({ exports }: Record<string, unknown>, rest: string): string[] {
  const wanted = rest === '' ? '.' : `./${rest}`;
  if (typeof exports === 'string') return rest === '' ? [exports] : [];
  if (!isRecord(exports)) return [];
  const entries = Object.keys(exports).some((key) => key.startsWith('.')) ? exports : { '.': exports };
  for (const [key, value] of Object.entries(entries)) {
    const star = key.indexOf('*');
    if (star < 0) {
      if (key === wanted) return conditions(value);
      continue;
    }
    const [prefix, suffix] = [key.slice(0, star), key.slice(star + 1)];
    if (!wanted.startsWith(prefix) || !wanted.endsWith(suffix) || wanted.length < prefix.length + suffix.length)
      continue;
    const middle = wanted.slice(prefix.length, wanted.length - suffix.length);
    return conditions(value).map((target) => target.replace('*', () => middle));
  }
  return [];
}

function conditions(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (!isRecord(value) || depth > 4) return [];
  const order = ['source', 'development', 'types', 'import', 'module', 'default', 'require', 'node'];
  const keys = [...order.filter((key) => key in value), ...Object.keys(value).filter((key) => !order.includes(key))];
  return keys.flatMap((key) => conditions(value[key], depth + 1));
}

function guesses(manifest: Record<string, unknown>, rest: string): string[] {
  if (rest !== '') return [rest, `src/${rest}`, `lib/${rest}`];
  const named = ['source', 'types', 'typings', 'module', 'main'].map((key) => manifest[key]);
  return [
    ...named.filter((value): value is string => typeof value === 'string'),
    'src/index',
    'index',
    'src/main',
    'lib/index',
  ];
}

/** Built files are not in the tree: their sources are. */
function asSource(target: string): string {
  return target
    .replace(/^(\.\/)?(?:dist|build|lib|out)\/(?:src\/|esm\/|cjs\/|types\/)?/, 'src/')
    .replace(/(?:\.d)?\.[cm]?[jt]s$/, '');
}

function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

export function join(folder: string, relative: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
