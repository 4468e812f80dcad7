// Traced graphs in; the head with faults for fields that clients expect of answers that no longer have them: at the client's
// type, and wherever its code reads them.

import { lostFields, type LostField } from '../graph/code/lost-fields';
import { fingerprint } from '../model/fingerprint';
import type { Fault } from '../model/graph';
import { askTypes, type TypeSides, type TypeThread } from './ask-types';
import type { TracedCode } from './trace-code';

export async function traceAnswers(
  traced: TracedCode,
  thread: TypeThread | null,
  sides: TypeSides,
): Promise<TracedCode> {
  const lost = lostFields(traced.base, traced.head);
  if (lost.length === 0) return traced;
  const faults = lost.map((field) => faultOf(field, `type:${field.asset.slice('type:'.length)}`, field));
  const reads = thread === null ? [] : await readsOf(lost, thread, sides);
  return { ...traced, head: { ...traced.head, faults: [...traced.head.faults, ...faults, ...reads] } };
}

/** As for a member whose column went: still declared, and nothing fills it. */
async function readsOf(lost: readonly LostField[], thread: TypeThread, sides: TypeSides): Promise<Fault[]> {
  const ownerOf = (asset: string) => asset.slice(asset.lastIndexOf('#') + 1);
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
    wanted: `${asset.slice(asset.lastIndexOf('#') + 1)}.${column}`,
    details: [
      route,
      ...field.steps.map((step) => JSON.stringify(step)),
      JSON.stringify({ asset, column, path: field.path, line: field.line }),
    ],
    cause,
    statement: fingerprint(route, column),
  };
}
