// Types of all files in; the type that a written one names, and the types that come along with it, out.

import type { ShapeFact } from '../../model/code';
import type { FileFacts } from '../../model/facts';
import type { ModuleIndex } from './module-index';
import { namedType } from './named-type';

export interface Shape {
  id: string;
  path: string;
  fact: ShapeFact;
}

export interface ShapeFinder {
  (path: string, written: string | null): Shape | null;
  /** A model of a schema, which is no type of a file: the one of that name. */
  model(name: string): string | null;
}

/** Nobody nests an answer deeper, or in more types. */
const DEEPEST = 4;
const MOST = 40;

/** `entities`: ids of the graph's own, whose members are theirs to tell. */
export function shapeFinder(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
  entities: ReadonlySet<string>,
): ShapeFinder {
  const shapes = new Map<string, Shape>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'shape') continue;
      const entity = `entity:${path}#${fact.name}`;
      const id = entities.has(entity) ? entity : `type:${path}#${fact.name}`;
      if (!shapes.has(`${path}#${fact.name}`)) shapes.set(`${path}#${fact.name}`, { id, path, fact });
    }
  }
  const models = new Map<string, string | null>();
  for (const id of entities) {
    const [, path, name] = /^entity:(.*)#(.*)$/s.exec(id) ?? [];
    if (path?.endsWith('.prisma') && name) models.set(name, models.has(name) ? null : id);
  }

  function find(path: string, written: string | null): Shape | null {
    const named = namedType(written);
    if (!named) return null;
    const local = shapes.get(`${path}#${named.name}`);
    if (local) return local;
    for (const { specifier, names } of modules.modules.get(path)?.fact.imports ?? []) {
      // A default import has any name: that of the class it means tells.
      const wanted = names.find(({ name }) => name === named.name || name === 'default');
      if (!wanted) continue;
      const to = modules.resolveImport(path, specifier);
      const origin = to === null ? null : modules.resolveExport(to, wanted.name);
      const found = origin && shapes.get(`${origin.path}#${wanted.name === 'default' ? named.name : origin.name}`);
      if (found) return found;
    }
    return null;
  }
  return Object.assign(find, { model: (name: string) => models.get(name) ?? null });
}

/** The named type and all that its members hold and that it extends, by id; null for a model of a schema. */
export function typesBrought(
  find: ShapeFinder,
): (path: string, written: string | null) => ReadonlyMap<string, Shape | null> {
  return (path, written) => {
    const found = new Map<string, Shape | null>();
    let level: { path: string; written: string }[] = written === null ? [] : [{ path, written }];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
      const next: typeof level = [];
      for (const { path: from, written: text } of level) {
        for (const name of new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? [])) {
          const shape = find(from, name);
          const id = shape?.id ?? find.model(name);
          if (!id || found.has(id) || found.size >= MOST) continue;
          found.set(id, shape);
          if (!shape) continue;
          for (const { type } of shape.fact.members) next.push({ path: shape.path, written: type });
          for (const parent of shape.fact.extends ?? []) next.push({ path: shape.path, written: parent });
        }
      }
      level = next;
    }
    return found;
  };
}
