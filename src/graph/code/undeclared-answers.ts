// The graph at base, what of it clients still declare at head, and members that went in; routes whose answer nobody
// declares and that clients expect such a member of, with what answers them, out.

import type { Edge, Graph, Node } from '../../model/graph';
import type { Place } from '../../model/range';

export interface UndeclaredAnswer {
  route: Node;
  /** What answers it. */
  handler: Place;
  call: Edge;
  /** The client's type, as it is at head. */
  type: Node;
  column: string;
}

export function undeclaredAnswers(before: Graph, after: Graph, names: ReadonlySet<string>): UndeclaredAnswer[] {
  const declared = new Set(
    before.edges.flatMap(({ kind, from }) => (kind === 'derives' && from.startsWith('route:') ? [from] : [])),
  );
  const routes = new Map<string, Node>();
  for (const node of before.nodes) if (node.kind === 'route' && !declared.has(node.id)) routes.set(node.id, node);
  const types = new Map<string, Node>();
  for (const node of after.nodes)
    if (node.kind === 'type' && node.columns.some(({ name }) => names.has(name))) types.set(node.id, node);
  if (routes.size === 0 || types.size === 0) return [];
  const handlers = new Map<string, Edge>();
  const calls = new Map<string, Edge>();
  for (const edge of before.edges) {
    if (edge.kind !== 'calls' || edge.clause !== 'call') continue;
    if (routes.has(edge.from)) handlers.set(edge.from, edge);
    else if (routes.has(edge.to)) calls.set(`${edge.path}:${edge.line}`, edge);
  }
  const found = new Map<string, UndeclaredAnswer>();
  for (const edge of before.edges) {
    if (edge.kind !== 'reads' || edge.clause !== 'call') continue;
    const call = calls.get(`${edge.path}:${edge.line}`);
    const type = types.get(edge.to);
    const handler = call && handlers.get(call.to);
    if (!call || !type || !handler) continue;
    for (const { name } of type.columns) {
      if (!names.has(name)) continue;
      const one = { route: routes.get(call.to)!, handler, call, type, column: name };
      found.set(`${call.to}\0${type.id}\0${name}`, one);
    }
  }
  return [...found.values()];
}

/**
 * Of types that have a member of that name, those that stand for the owner: by their names, or there is but one. `behind`:
 * the answer has another member of that name, which the one type may mean as well.
 */
export function standingFor(owner: string, answers: readonly UndeclaredAnswer[], behind: boolean): UndeclaredAnswer[] {
  const wanted = plainName(owner);
  const named = answers.filter(({ type }) => {
    const name = plainName(type.name);
    return name.includes(wanted) || wanted.includes(name);
  });
  return named.length > 0 || answers.length > 1 || behind ? named : [...answers];
}

/** `IUserDto` and `UserEntity` are both about a user. */
function plainName(name: string): string {
  return name
    .replace(/^I(?=[A-Z])/, '')
    .replace(/(?:Entity|Model|Dto|DTO|Type|Data|Response|Schema|Document)$/, '')
    .toLowerCase();
}
