// A package.json in; its name, what it shows to others, and the folders of its workspaces out.

import type { AliasFact, PackageFact, PackageTargets } from '../../model/module-config';
import { type Aliases, aliasFacts, NOWHERE, readBabel } from './read-babel';
import { isRecord, strings, text } from './read-json';

const ENTRIES = ['source', 'types', 'typings', 'module', 'jsnext:main', 'main', 'svelte', 'browser', 'react-native'];
const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
/** Conditions may be nested; nobody nests them deeper. */
const DEEPEST = 8;

export function readPackage(value: Record<string, unknown>): (PackageFact | AliasFact)[] {
  return [packageOf(value), ...aliasFacts(aliasesOf(value))];
}

/** Settings of tools that live in the package's own file. */
function aliasesOf(value: Record<string, unknown>): Aliases {
  const babel = isRecord(value.babel) ? readBabel(value.babel) : { aliases: [], roots: [] };
  const named = Object.entries(isRecord(value._moduleAliases) ? value._moduleAliases : {});
  // Parcel: another package's name may stand there as well.
  const mapped = Object.entries(isRecord(value.alias) ? value.alias : {}).filter(([, target]) =>
    /^[./]/.test(String(target)),
  );
  const aliases = [...named, ...mapped].flatMap(([find, target]) =>
    typeof target === 'string' ? [{ find, target: relative(target), exact: false, range: NOWHERE }] : [],
  );
  return { aliases: [...babel.aliases, ...aliases], roots: babel.roots };
}

function relative(target: string): string {
  return /^[./]/.test(target) ? target : `./${target}`;
}

function packageOf(value: Record<string, unknown>): PackageFact {
  const { workspaces } = value;
  return {
    kind: 'package',
    name: text(value.name),
    entries: ENTRIES.flatMap((key) => text(value[key]) ?? []),
    exports: targetsOf(value.exports),
    imports: targetsOf(value.imports),
    workspaces: isRecord(workspaces) ? strings(workspaces.packages) : strings(workspaces),
    dependencies: DEPENDENCIES.flatMap((key) => (isRecord(value[key]) ? Object.keys(value[key]) : [])),
  };
}

function targetsOf(value: unknown): PackageTargets | null {
  if (value === undefined || value === null) return null;
  const bySubpath = isRecord(value) && Object.keys(value).every((key) => /^[.#]/.test(key));
  const entries: [string, unknown][] = bySubpath ? Object.entries(value) : [['.', value]];
  return entries.map(([key, target]) => ({ key, targets: [...new Set(flatten(target, 0))] }));
}

/** Every condition may hold somewhere: all targets count, in their order. */
function flatten(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => flatten(inner, depth + 1));
}
