// Facts of all files in; root fields of GraphQL servers as routes, their types as nodes, what documents ask for as edges, and
// what no server answers as faults, out.

import type { FileFacts } from '../../../model/facts';
import type { Edge, Fault, Node } from '../../../model/graph';
import { codeId } from '../../../sql/fold/read-embedded-sql';
import { indexHttp } from '../http-index';
import type { ModuleIndex } from '../module-index';
import { bindAnswers } from './bind-answers';
import { askOf } from './ask-documents';
import { edgeOf, placeOf } from './places';
import { readSchemas } from './read-schemas';
import type { GraphqlRoute, Schema, SchemaType, ServedSchema } from './schema';
import { linkUsers } from './link-users';

export interface LinkedGraphql {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** `known`: what the graph has nodes for. `entities`: those of them that have a table. */
export function linkGraphql(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
  known: ReadonlySet<string>,
  entities: readonly Node[],
): LinkedGraphql {
  const linked: LinkedGraphql = { nodes: [], edges: [], faults: [] };
  if (!facts.some((file) => file.facts.some(({ kind }) => kind.startsWith('graphql-')))) return linked;
  const { packageOf } = indexHttp(facts);
  const entityIds = new Set(entities.map(({ id }) => id));
  const schemas = readSchemas(facts, modules, entityIds, packageOf);
  const served = serve(schemas, linked);
  const asked = askOf(facts, served, packageOf);
  linked.edges.push(...asked.edges);
  linked.faults.push(...asked.faults);
  const shown = new Set(known);
  for (const type of asked.types) showType(type, shown, linked);
  linked.edges.push(...bindAnswers(asked.types, asked.answers, modules, entities));
  linked.edges.push(...linkUsers(facts, modules));
  return linked;
}

/** One name for each root field; where two servers answer the same, the later one says its package too. */
function serve(schemas: readonly Schema[], linked: LinkedGraphql): ServedSchema[] {
  const taken = new Set<string>();
  return schemas.map((schema) => {
    const routes = new Map<string, GraphqlRoute>();
    for (const [root, fields] of schema.roots) {
      for (const field of fields.values()) {
        const name = `${root} ${field.name}`;
        const id = taken.has(name) ? `route:${name} @${schema.server}` : `route:${name}`;
        taken.add(name);
        routes.set(name, { id, field });
        const place = placeOf(field.path, field.at);
        linked.nodes.push({ ...place, id, kind: 'route', name: id.slice('route:'.length), columns: [] });
        const toColumn = field.resolver ? `${field.resolver.owner}.${field.member}` : field.name;
        linked.edges.push({ ...edgeOf(place, id, codeId(field.path), null), toColumn, kind: 'calls' });
        const answer = schema.typeOf(field.type, 'output');
        if (answer) linked.edges.push({ ...edgeOf(place, id, answer.asset, null), clause: 'property' });
      }
    }
    return { schema, routeOf: (root, name) => routes.get(`${root} ${name}`) ?? null };
  });
}

function showType(
  { asset, name, path, at, fields, partial }: SchemaType,
  shown: Set<string>,
  linked: LinkedGraphql,
): void {
  if (shown.has(asset)) return;
  shown.add(asset);
  const columns = [...fields.values()].map((field) => ({
    name: field.member,
    type: field.type.type?.name ?? '',
    nullable: true,
    default: null,
    line: field.path === path ? field.at[0] : at[0],
  }));
  linked.nodes.push({
    ...placeOf(path, at),
    id: asset,
    kind: 'type',
    name,
    columns,
    ...(partial ? { partial: true } : {}),
  });
}
