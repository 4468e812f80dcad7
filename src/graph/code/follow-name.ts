// Facts of all files in; the file that declares what a dotted name of a file means, and its name there, out: through imports,
// barrels, modules as objects, and other names of the same.

import type { FileFacts } from '../../model/facts';
import type { ImportedFrom, NameAliasFact } from '../../model/http';
import type { ModuleIndex } from './module-index';

/** `schemas.orders.create`: nobody keeps modules in modules deeper, or gives one thing more names. */
const DEEPEST = 8;
/** Of one name: others may name each other many times over. */
const MOST_STEPS = 200;

export interface DeclaredName {
  path: string;
  name: string;
}

/** `isSought`: whether that file has what is sought under that name. */
export type NameFollower = (
  file: string,
  dotted: string,
  from: ImportedFrom | null,
  isSought: (at: DeclaredName) => boolean,
) => DeclaredName | null;

export function nameFollower(facts: readonly FileFacts[], modules: ModuleIndex): NameFollower {
  const aliases = new Map<string, NameAliasFact>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) if (fact.kind === 'name-alias') aliases.set(`${path}\0${fact.name}`, fact);
  }
  return (file, dotted, from, isSought) => follow(file, dotted, from, isSought, 0, { steps: 0 });

  function follow(
    file: string,
    dotted: string,
    from: ImportedFrom | null,
    isSought: (at: DeclaredName) => boolean,
    depth: number,
    work: { steps: number },
  ): DeclaredName | null {
    const at = depth > DEEPEST || work.steps++ > MOST_STEPS ? null : declaredAt(modules, file, dotted, from);
    if (!at || isSought(at)) return at;
    const parts = at.name.split('.');
    for (let length = parts.length; length > 0; length--) {
      const alias = aliases.get(`${at.path}\0${parts.slice(0, length).join('.')}`);
      if (!alias) continue;
      const meant = [alias.target, ...parts.slice(length)].join('.');
      const found = follow(at.path, meant, alias.from, isSought, depth + 1, work);
      if (found) return found;
    }
    return null;
  }
}

function declaredAt(
  modules: ModuleIndex,
  file: string,
  dotted: string,
  from: ImportedFrom | null,
): DeclaredName | null {
  if (!from) return { path: file, name: dotted };
  const to = modules.resolveImport(file, from.specifier);
  if (to === null) return null;
  const [, ...members] = dotted.split('.');
  return exportedName(modules, to, from.name, members, 0);
}

function exportedName(
  modules: ModuleIndex,
  path: string,
  exported: string,
  members: readonly string[],
  depth: number,
): DeclaredName | null {
  if (depth > DEEPEST) return null;
  if (exported === '*') {
    const [first, ...rest] = members;
    if (first === undefined) return { path, name: 'default' };
    const named = modules.originOf(path, first);
    // `require('./orders')` may be one thing that has members, as well as a module that has names.
    if (named.kind !== 'declared') return { path, name: ['default', ...members].join('.') };
    return named.name === '*'
      ? exportedName(modules, named.path, '*', rest, depth + 1)
      : { path: named.path, name: [named.name, ...rest].join('.') };
  }
  const origin = modules.originOf(path, exported);
  if (origin.kind !== 'declared') return { path, name: [exported, ...members].join('.') };
  if (origin.name === '*') return exportedName(modules, origin.path, '*', members, depth + 1);
  return { path: origin.path, name: [origin.name, ...members].join('.') };
}
