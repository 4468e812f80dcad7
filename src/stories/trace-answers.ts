// Traced graphs in; the head with faults for fields that clients expect of answers that no longer have them: at the client's
// type, and wherever its code reads them.

import { droppedMembers } from '../graph/code/dropped-members';
import { type LostSelection, lostSelections } from '../graph/code/graphql/lost-selections';
import { causeSteps, type GoneMember, lostFields, type LostField } from '../graph/code/lost-fields';
import { standingFor, undeclaredAnswers } from '../graph/code/undeclared-answers';
import { untypedReads } from '../graph/code/untyped-reads';
import { wayToReader } from '../graph/code/way-to-reader';
import { fingerprint } from '../model/fingerprint';
import type { Cause, Fault } from '../model/graph';
import { askAnswers, askTypes, type TypeSides, type TypeThread } from './ask-types';
import type { TracedCode } from './trace-code';

export async function traceAnswers(
  traced: TracedCode,
  thread: TypeThread | null,
  sides: TypeSides,
): Promise<TracedCode> {
  const emptied = emptiedMembers(traced, sides);
  const declared = lostFields(traced.base, traced.head, emptied);
  const known = new Set(declared.map(({ asset, column }) => `${asset}\0${column}`));
  const undeclared = thread === null ? [] : await undeclaredFields(traced, emptied, thread, sides);
  const documents = lostSelections(traced.base, traced.head, emptied).map(selectionFault);
  const lost = [...declared, ...undeclared.filter(({ asset, column }) => !known.has(`${asset}\0${column}`))];
  if (lost.length + documents.length === 0) return traced;
  const faults = lost.map((field) => faultOf(field, field.asset, field));
  const typed = lost.filter(({ asset }) => asset.startsWith('type:'));
  const reads = thread === null || typed.length === 0 ? [] : await readsOf(typed, thread, sides);
  return { ...traced, head: { ...traced.head, faults: [...traced.head.faults, ...faults, ...reads, ...documents] } };
}

/** Where no type says what a route answers with, what it sends has one: `res.json(await users.find())`. */
async function undeclaredFields(
  { base, head, changes }: TracedCode,
  emptied: readonly GoneMember[],
  thread: TypeThread,
  sides: TypeSides,
): Promise<LostField[]> {
  const gone = [...removedMembers(changes), ...emptied];
  if (gone.length === 0) return [];
  const names = new Set(gone.map(({ column }) => column));
  const answers = undeclaredAnswers(base, head, names);
  const reads = untypedReads(base, head, names);
  const asked = new Map([...answers, ...reads].map(({ route, handler }) => [route.id, handler]));
  if (asked.size === 0) return [];
  const handlers = [...asked.values()];
  const routes = [...asked.keys()];
  const members = gone.map(({ asset, column }) => ({ path: pathOf(asset), owner: ownerOf(asset), member: column }));
  const nodes = new Map(head.nodes.map((node) => [node.id, node]));
  const answered = await askAnswers(thread, sides, members, handlers);
  const way = wayToReader(base);
  return answered.flatMap(({ member, handler, behind, paths }) => {
    const one = gone[member]!;
    const read = reads.filter(({ route, edge }) => route.id === routes[handler] && paths.includes(edge.toColumn!));
    const untyped = read.map(({ route, edge }): LostField => {
      const { path, line, startColumn, endColumn } = edge;
      const taken = way(route.id, path).filter((step) => step.path !== path || step.line !== line);
      const steps = [...causeSteps(one.cause, one, nodes.get(one.asset)), ...taken];
      const at = { path, line, startColumn, endColumn };
      return { asset: edge.from, column: edge.toColumn!, ...at, route: route.id, gone: one, cause: one.cause, steps };
    });
    const expected = answers.filter(({ route, column }) => route.id === routes[handler] && column === one.column);
    const typed = standingFor(ownerOf(one.asset), expected, behind).map(({ route, call, type }): LostField => {
      const { path } = type;
      const line = type.columns.find(({ name }) => name === one.column)?.line ?? type.line;
      const steps = [
        ...causeSteps(one.cause, one, nodes.get(one.asset)),
        { asset: route.id, column: null, path: route.path, line: route.line },
        { asset: call.from, column: null, path: call.path, line: call.line },
      ];
      const at = { path, line, startColumn: 1, endColumn: 1 };
      return { asset: type.id, column: one.column, ...at, route: route.id, gone: one, cause: one.cause, steps };
    });
    return [...typed, ...untyped];
  });
}

function removedMembers(changes: TracedCode['changes']): GoneMember[] {
  return changes.flatMap(({ kind, asset, column, renamedTo, ...place }): GoneMember[] => {
    if ((kind !== 'property-removed' && kind !== 'property-renamed') || column === null || column.includes('.'))
      return [];
    const { path, line, startColumn, endLine, endColumn } = place;
    const cause: Cause = {
      ...{ path, line, startColumn, endLine, endColumn },
      kind: renamedTo === null ? 'dropped' : 'renamed',
      renamedTo,
    };
    return [{ asset, column, cause }];
  });
}

/** Members whose column a migration took. */
function emptiedMembers({ base, head }: TracedCode, { moved }: TypeSides): GoneMember[] {
  return droppedMembers(base, head, (path) => moved.get(path) ?? path).map(({ path, owner, member }) => {
    const asset = `entity:${path}#${owner}`;
    const bound = base.edges.find(
      (edge) => edge.from === asset && edge.fromColumn === member && edge.kind === 'derives',
    );
    const drift = head.faults.find(
      ({ code, from, to, column, cause }) =>
        code === 'drifted-entity' &&
        from === asset &&
        cause !== null &&
        to === bound?.to &&
        column?.toLowerCase() === bound.toColumn?.toLowerCase(),
    );
    const root = drift ? { root: { asset: drift.to, column: drift.column } } : {};
    const cause: Cause | null = drift?.cause ? { ...drift.cause, kind: 'dropped', ...root } : null;
    return { asset, column: member, cause };
  });
}

function ownerOf(asset: string): string {
  return asset.slice(asset.lastIndexOf('#') + 1);
}

function pathOf(asset: string): string {
  return asset.slice(asset.indexOf(':') + 1, asset.lastIndexOf('#'));
}

/** As for a member whose column went: still declared, and nothing fills it. */
async function readsOf(lost: readonly LostField[], thread: TypeThread, sides: TypeSides): Promise<Fault[]> {
  const dropped = lost.map(({ asset, column, path }) => ({ path, owner: ownerOf(asset), member: column }));
  const reply = await askTypes(thread, { ...sides, dropped });
  if (reply === null || !('comparison' in reply)) return [];
  const { changes, faults } = reply.comparison;
  return faults.flatMap((fault) => {
    const change = changes[fault.change];
    const field = change?.isDropped
      ? lost.find(
          ({ asset, column, path }) =>
            path === change.path && ownerOf(asset) === change.owner && column === change.member,
        )
      : undefined;
    if (!field || fault.message !== '') return [];
    return [faultOf(field, `code:${fault.path}`, fault)];
  });
}

/** A document selects what nothing fills. */
function selectionFault({ edge, gone, route, wanted, steps }: LostSelection): Fault {
  const { path, line, startColumn, endLine, endColumn, from } = edge;
  return {
    ...{ path, line, startColumn, endLine, endColumn, from },
    code: 'unknown-response-field',
    to: gone.asset,
    column: gone.column,
    clause: 'property',
    certainty: 'likely',
    live: true,
    wanted,
    details: [route ?? edge.to, ...steps.map((step) => JSON.stringify(step))],
    cause: gone.cause,
    statement: fingerprint(route, wanted),
  };
}

function faultOf(
  field: LostField,
  from: string,
  at: { path: string; line: number; startColumn: number; endColumn: number },
): Fault {
  const { asset, column, route, gone, cause } = field;
  return {
    path: at.path,
    line: at.line,
    startColumn: at.startColumn,
    endLine: at.line,
    endColumn: at.endColumn,
    code: 'unknown-response-field',
    from,
    to: gone.asset,
    column: gone.column,
    clause: 'property',
    certainty: 'likely',
    live: true,
    wanted: asset.startsWith('code:') ? column : `${asset.slice(asset.lastIndexOf('#') + 1)}.${column}`,
    details: [
      route,
      ...field.steps.map((step) => JSON.stringify(step)),
      // The place of an untyped read is told itself.
      ...(asset.startsWith('code:') ? [] : [JSON.stringify({ asset, column, path: field.path, line: field.line })]),
    ],
    cause,
    statement: fingerprint(route, column),
  };
}
