// Types that documents read, and the fields that are answered with them, in; their members' edges to the members of the entity
// or model that is behind them, out.

import type { Edge, Node } from '../../../model/graph';
import type { ModuleIndex } from '../module-index';
import { namedType } from '../named-type';
import { edgeOf, placeOf } from './places';
import type { SchemaField, SchemaType } from './schema';

export function bindAnswers(
  types: ReadonlySet<SchemaType>,
  answers: ReadonlyMap<SchemaType, readonly SchemaField[]>,
  modules: ModuleIndex,
  entities: readonly Node[],
): Edge[] {
  const byId = new Map(entities.map((node) => [node.id, node]));
  const models = new Map<string, Node | null>();
  for (const node of entities)
    if (node.path.endsWith('.prisma')) models.set(node.name, models.has(node.name) ? null : node);
  const edges: Edge[] = [];
  for (const type of types) {
    if (!type.asset.startsWith('type:') || type.form === 'input' || type.form === 'args') continue;
    const entity = behind(type, answers.get(type) ?? []);
    if (!entity) continue;
    const columns = new Map(entity.columns.map((column) => [column.name, column]));
    for (const field of type.fields.values()) {
      const column = columns.get(field.member);
      // What a method answers need not be what is stored.
      if (!column || field.resolver) continue;
      const place = placeOf(field.path, field.at);
      const edge = edgeOf(place, field.asset, entity.id, { ...placeOf(entity.path, [column.line, 1, 1]) });
      const whole = { fromColumn: field.member, toColumn: field.member, kind: 'derives' as const };
      edges.push({ ...edge, ...whole, clause: 'property', certainty: 'likely' });
    }
  }
  return edges;

  /** What resolvers say that they return; else the one model of its name. */
  function behind(type: SchemaType, fields: readonly SchemaField[]): Node | null {
    for (const { path, resolver } of fields) {
      const named = namedType(resolver?.answer ?? null);
      if (!named) continue;
      const entity = entityNamed(path, named.name);
      if (entity) return entity;
    }
    return models.get(type.name) ?? models.get(nameOf(type.asset)) ?? null;
  }

  function entityNamed(path: string, name: string): Node | null {
    const own = byId.get(`entity:${path}#${name}`);
    if (own) return own;
    for (const { specifier, names } of modules.modules.get(path)?.fact.imports ?? []) {
      if (!names.some((one) => one.name === name)) continue;
      const to = modules.resolveImport(path, specifier);
      if (to === null) return /prisma/i.test(specifier) ? (models.get(name) ?? null) : null;
      const origin = modules.resolveExport(to, name);
      return origin ? (byId.get(`entity:${origin.path}#${origin.name}`) ?? null) : null;
    }
    return null;
  }
}

function nameOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('#') + 1);
}
