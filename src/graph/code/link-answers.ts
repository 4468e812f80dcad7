// Routes, the calls that they answer and the types on both sides in; the answer's fields from the server's type through the
// route to the client's type out, as edges.

import type { MakingFact, ShapeFact, Spot } from '../../model/code';
import type { FileFacts } from '../../model/facts';
import type { Certainty, Edge, Fault, Node } from '../../model/graph';
import type { Place, Range } from '../../model/range';
import { codeId } from '../../sql/fold/read-embedded-sql';
import { followAnswers } from './follow-answers';
import { nameFollower } from './follow-name';
import { type Shape, shapeFinder, typesBrought } from './find-shape';
import { linkReadFields } from './link-read-fields';
import type { LinkedRoutes } from './link-routes';
import type { ModuleIndex } from './module-index';

export interface LinkedAnswers {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** `entities`: ids of the graph's own, whose members are theirs to tell. */
export function linkAnswers(
  facts: readonly FileFacts[],
  modules: ModuleIndex,
  { pairs, served, nodes: routes }: LinkedRoutes,
  entities: ReadonlySet<string>,
): LinkedAnswers {
  const find = shapeFinder(facts, modules, entities);
  const brings = typesBrought(find);
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  const routeNodes = new Map(routes.map((node) => [node.id, node]));
  const add = (edge: Edge) =>
    edges.set([edge.from, edge.fromColumn, edge.to, edge.toColumn, edge.kind, edge.path, edge.line].join('\0'), edge);
  const show = (shape: Shape) => {
    if (entities.has(shape.id) || nodes.has(shape.id)) return;
    nodes.set(shape.id, shapeNode(shape));
    for (const member of shape.fact.members) add(defines(shape, member));
  };
  const shown = new Set<Shape>();
  for (const { route, id } of served) {
    const node = routeNodes.get(id);
    const { file, responseType, responseFields } = answerOf(route);
    const answer = find(file, responseType);
    if (!node || node.columns.length > 0) continue;
    if (answer) {
      show(answer);
      shown.add(answer);
      for (const member of answer.fact.members) {
        node.columns.push(columnOf(member));
        add(
          edgeOf(
            placeAt(node.path, node),
            id,
            member.name,
            answer.id,
            member.name,
            'proven',
            placeOf(answer.path, member.at),
          ),
        );
      }
      if (answer.fact.partial) node.partial = true;
    } else if (responseFields.length > 0) {
      for (const { name, range } of responseFields) {
        node.columns.push({ name, type: '', nullable: true, default: null, line: range.line });
        const at = {
          path: file,
          line: range.line,
          startColumn: range.startColumn,
          endLine: range.endLine,
          endColumn: range.endColumn,
        };
        add({ ...edgeOf(at, id, name, codeId(file), null, 'proven', null), kind: 'reads' });
      }
    } else node.partial = true;
  }
  const followed = followAnswers(facts, nameFollower(facts, modules), pairs);
  const typed = followed.typed.map(({ pair, file, type }) => ({ asked: pair.asked, id: pair.id, file, type }));
  const said = pairs.map(({ asked, id }) => ({ asked, id, file: asked.file, type: asked.call.responseType }));
  for (const { asked, id, file, type } of [...said, ...typed]) {
    const node = routeNodes.get(id);
    const at = placeOf(asked.file, [asked.call.range.line, asked.call.range.startColumn, asked.call.range.endColumn]);
    for (const [brought, its] of brings(file, type)) {
      if (its) show(its);
      add({ ...edgeOf(at, codeId(asked.file), null, brought, null, 'likely', null), kind: 'reads', clause: 'call' });
    }
    const shape = find(file, type);
    if (!node || !shape) continue;
    const answered = new Set(node.columns.map(({ name }) => name));
    show(shape);
    for (const member of shape.fact.members) {
      if (answered.has(member.name))
        add(edgeOf(at, shape.id, member.name, id, member.name, 'likely', placeAt(node.path, node)));
    }
  }
  const byId = new Map([...shown].map((shape) => [shape.id, shape]));
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'making') continue;
      const shape = find(path, fact.type);
      if (!shape || !byId.has(shape.id)) continue;
      for (const field of fact.fields) add(madeAt(path, shape, field));
    }
  }
  const read = linkReadFields(pairs, followed.reads, routeNodes);
  return { nodes: [...nodes.values()], edges: [...edges.values(), ...read.edges], faults: read.faults };
}

/** What the route itself says, else the function that it names. */
function answerOf({ file, fact, answeredBy }: LinkedRoutes['served'][number]['route']): {
  file: string;
  responseType: string | null;
  responseFields: readonly { name: string; range: Range }[];
} {
  const isSaid = fact.responseType !== null || fact.responseFields.length > 0;
  return isSaid || !answeredBy ? { file, ...fact } : { file: answeredBy.file, ...answeredBy.fact };
}

// ---------------------------------------------------------------- shapes

function shapeNode({ id, path, fact }: Shape): Node {
  const columns = fact.members.map(columnOf);
  return {
    ...placeOf(path, fact.at),
    id,
    kind: 'type',
    name: fact.name,
    columns,
    ...(fact.partial ? { partial: true } : {}),
  };
}

function columnOf({ name, type, optional, at }: ShapeFact['members'][number]): Node['columns'][number] {
  return { name, type, nullable: optional || /\b(?:null|undefined)\b/.test(type), default: null, line: at[0] };
}

// ---------------------------------------------------------------- edges

function edgeOf(
  at: Place,
  from: string,
  fromColumn: string | null,
  to: string,
  toColumn: string | null,
  certainty: Certainty,
  definedAt: Place | null,
): Edge {
  return {
    ...at,
    from,
    fromColumn,
    to,
    toColumn,
    kind: 'derives',
    clause: 'property',
    certainty,
    live: true,
    type: '',
    definedAt,
  };
}

function defines({ id, path }: Shape, { name, at }: ShapeFact['members'][number]): Edge {
  const place = placeOf(path, at);
  return { ...edgeOf(place, id, null, id, name, 'proven', place), kind: 'defines', live: false };
}

/** Where a member gets its value: what is read in there flows into it. */
function madeAt(path: string, { id }: Shape, { name, start, end }: MakingFact['fields'][number]): Edge {
  const at = { path, line: start[0], startColumn: start[1], endLine: end[0], endColumn: end[1] };
  return { ...edgeOf(at, id, name, codeId(path), null, 'proven', null), kind: 'reads' };
}

function placeOf(path: string, [line, startColumn, endColumn]: Spot): Place {
  return { path, line, startColumn, endLine: line, endColumn };
}

function placeAt(path: string, { line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}
