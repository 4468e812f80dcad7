// Two graphs → what changed of entities and enums whose declarations the graph itself knows (Prisma schemas): members
// removed, renamed, retyped, made optional or required, values removed.

import type { Change, ChangeKind } from '../../model/change';
import type { Edge, Graph, Node, NodeColumn } from '../../model/graph';
import type { Place } from '../../model/range';

/** Entities that are declared in code are compared by TypeScript, which sees their types too. */
export function isDeclaredByItself(asset: string): boolean {
  return /^entity:.*\.prisma#[^#]*$/.test(asset);
}

export function listEntityChanges(before: Graph, after: Graph, renamedFrom: (path: string) => string): Change[] {
  const old = entitiesOf(before, (path) => path);
  const now = entitiesOf(after, renamedFrom);
  const changes: Change[] = [];
  for (const [key, entity] of old) {
    const next = now.get(key);
    if (next) changes.push(...memberChanges(entity, next));
    else changes.push(change('asset-removed', entity.node.id, null, entity.node));
  }
  for (const [key, entity] of now) {
    if (!old.has(key)) changes.push(change('asset-added', entity.node.id, null, entity.node));
  }
  return changes;
}

interface Entity {
  node: Node;
  columns: Map<string, NodeColumn>;
  places: Map<string, Place>;
  /** Member → what it is bound to in the database. */
  bound: Map<string, string>;
}

/** By name: a model may move to another file of its schema. */
function entitiesOf(graph: Graph, renamedFrom: (path: string) => string): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const byId = new Map<string, Entity>();
  for (const node of graph.nodes) {
    if (!isDeclaredByItself(node.id)) continue;
    const columns = new Map(node.columns.map((column) => [column.name, column]));
    const entity: Entity = { node, columns, places: new Map(), bound: new Map() };
    found.set(`${renamedFrom(node.path)}#${node.name}`, entity);
    byId.set(node.id, entity);
  }
  for (const edge of graph.edges) readEdge(edge, byId.get(edge.from));
  return found;
}

function readEdge(edge: Edge, entity: Entity | undefined): void {
  if (!entity) return;
  if (edge.kind === 'defines' && edge.toColumn !== null) entity.places.set(edge.toColumn, edge);
  if (edge.kind === 'derives' && edge.fromColumn !== null)
    entity.bound.set(edge.fromColumn, `${edge.to}.${edge.toColumn}`);
}

function memberChanges(old: Entity, now: Entity): Change[] {
  const asset = old.node.id;
  const isEnum = old.node.kind === 'type';
  const changes: Change[] = [];
  const gone = [...old.columns.values()].filter(({ name }) => !now.columns.has(name));
  const fresh = [...now.columns.values()].filter(({ name }) => !old.columns.has(name));
  for (const member of gone) {
    const successor = fresh.find((next) => isSuccessor(old, member, now, next));
    if (successor) fresh.splice(fresh.indexOf(successor), 1);
    const kind: ChangeKind = isEnum
      ? successor
        ? 'enum-value-renamed'
        : 'enum-value-removed'
      : successor
        ? 'property-renamed'
        : 'property-removed';
    // What is gone stood in the base; its owner is what the head still has.
    const place = successor ? placeOf(now, successor.name) : now.node;
    const renamedTo = successor?.name ?? null;
    changes.push(
      change(kind, asset, member.name, place, { renamedTo, before: isEnum ? member.name : written(member) }),
    );
  }
  for (const member of fresh) {
    const kind = isEnum ? 'enum-value-added' : 'property-added';
    const after = isEnum ? member.name : written(member);
    changes.push(change(kind, asset, member.name, placeOf(now, member.name), { after }));
  }
  for (const [name, was] of old.columns) {
    const is = now.columns.get(name);
    if (!is || isEnum) continue;
    const place = placeOf(now, name);
    const more = { before: written(was), after: written(is) };
    if (was.type !== is.type) changes.push(change('property-type-changed', asset, name, place, more));
    else if (was.nullable !== is.nullable)
      changes.push(change(is.nullable ? 'property-optional' : 'property-required', asset, name, place, more));
  }
  return changes;
}

/** The same column under another name, or the same type at the same place among the others. */
function isSuccessor(old: Entity, member: NodeColumn, now: Entity, next: NodeColumn): boolean {
  const bound = old.bound.get(member.name);
  if (bound !== undefined && bound === now.bound.get(next.name)) return true;
  if (member.type !== next.type || member.nullable !== next.nullable) return false;
  return neighbours(now, next.name).every((name, at) => name === neighbours(old, member.name)[at]);
}

function neighbours({ columns }: Entity, name: string): [string, string] {
  const names = [...columns.keys()];
  const at = names.indexOf(name);
  return [names[at - 1] ?? '', names[at + 1] ?? ''];
}

function written({ type, nullable }: NodeColumn): string {
  return nullable ? `${type}?` : type;
}

function placeOf({ node, places }: Entity, member: string): Place {
  return places.get(member) ?? node;
}

function change(
  kind: ChangeKind,
  asset: string,
  column: string | null,
  { path, line, startColumn, endLine, endColumn }: Place,
  more: Partial<Change> = {},
): Change {
  const place = { path, line, startColumn, endLine, endColumn };
  return { ...place, kind, asset, column, renamedTo: null, before: null, after: null, ...more };
}
