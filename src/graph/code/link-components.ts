// Components and the tags that use them in; components as nodes, tags and the props they give as edges, and props that a
// component does not take or misses as faults out.

import type { Spot } from '../../model/code';
import type { JsxUse } from '../../model/component';
import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Cause, Edge, Fault, FaultCode, Node } from '../../model/graph';
import type { Place } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import { type Component, indexComponents, type TakenProps } from './component-index';
import type { ModuleIndex } from './module-index';

export interface LinkedComponents {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** React's own, and what compilers of styles take for themselves. */
const ALWAYS_TAKEN = new Set(['key', 'ref', 'children', 'css', 'tw', 'jsx']);

export function linkComponents(facts: readonly FileFacts[], modules: ModuleIndex): LinkedComponents {
  const index = indexComponents(facts, modules);
  const linked: LinkedComponents = { nodes: [], edges: [], faults: [] };
  const ids = new Set<string>();
  for (const component of index.components) {
    if (ids.has(component.id)) continue;
    ids.add(component.id);
    linked.nodes.push(componentNode(component, index.propsOf(component)));
  }
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'jsx') continue;
      for (const use of fact.uses) {
        const component = index.find(path, use);
        if (component) linkUse(path, use, component, index.propsOf(component), linked);
      }
    }
  }
  return linked;
}

function componentNode({ id, path, fact }: Component, { props, open }: TakenProps): Node {
  return {
    ...placeOf(path, fact.at),
    id,
    kind: 'component',
    name: fact.name,
    columns: [...props.values()].map(({ prop, path: home }) => ({
      name: prop.name,
      type: prop.type,
      nullable: !prop.required,
      default: null,
      line: home === path ? prop.at[0] : fact.at[0],
    })),
    ...(open ? { partial: true } : {}),
  };
}

function linkUse(
  path: string,
  use: JsxUse,
  component: Component,
  { props, contract, open }: TakenProps,
  linked: LinkedComponents,
): void {
  const from = use.within === null ? codeId(path) : `component:${path}#${use.within}`;
  const definedAt = placeOf(component.path, component.fact.at);
  const edge = (at: Spot, toColumn: string | null, kind: Edge['kind'], known: Place): Edge => ({
    ...placeOf(path, at),
    from,
    fromColumn: null,
    to: component.id,
    toColumn,
    kind,
    clause: 'property',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt: known,
  });
  linked.edges.push(edge(use.at, null, 'calls', definedAt));
  // What a body takes is no promise.
  const certainty = contract === 'taken' ? 'likely' : 'proven';
  const given = new Set<string>();
  for (const { name, at } of use.given) {
    given.add(name);
    const taken = props.get(name);
    if (taken) linked.edges.push(edge(at, name, 'writes', placeOf(taken.path, taken.prop.at)));
    else if (!open && !isAlwaysTaken(name))
      linked.faults.push(faultOf(path, at, 'unknown-prop', component, name, certainty));
  }
  if (use.spread) return;
  for (const [name, { prop, path: home }] of props) {
    if (!prop.required || given.has(name) || name === 'key' || name === 'ref') continue;
    if (name === 'children' && use.content) continue;
    const cause: Cause = { ...placeOf(home, prop.at), kind: 'type-changed', renamedTo: null };
    linked.faults.push({ ...faultOf(path, use.at, 'missing-prop', component, name, certainty), cause });
  }
}

/** Names with a hyphen are never checked. */
function isAlwaysTaken(name: string): boolean {
  return ALWAYS_TAKEN.has(name) || name.includes('-');
}

function faultOf(
  path: string,
  at: Spot,
  code: FaultCode,
  { id, fact }: Component,
  prop: string,
  certainty: Fault['certainty'],
): Fault {
  const wanted = `${fact.name}.${prop}`;
  return {
    ...placeOf(path, at),
    code,
    from: codeId(path),
    to: id,
    column: prop,
    clause: 'property',
    certainty,
    live: true,
    wanted,
    details: [],
    cause: null,
    statement: fingerprint(code, wanted),
  };
}

function placeOf(path: string, [line, startColumn, endColumn]: Spot): Place {
  return { path, line, startColumn, endLine: line, endColumn };
}
