// Graphs of both sides and the trees behind them in; the same graphs out with what TypeScript resolves: who uses a changed
// member at base, and what of it no longer resolves at head.

import type { Change, ChangeKind } from '../model/change';
import { fingerprint } from '../model/fingerprint';
import type { Cause, Clause, Edge, Fault, Graph, Node } from '../model/graph';
import type { Problem } from '../model/problem';
import type { Place } from '../model/range';
import type { MemberChange, MemberUse, TypeComparison, TypeFault } from '../typecheck/comparison';
import { askTypes, type TypeSides, type TypeThread } from './ask-types';

export interface TracedCode {
  base: Graph;
  head: Graph;
  changes: Change[];
}

export async function traceCode(
  base: Graph,
  head: Graph,
  thread: TypeThread | null,
  sides: TypeSides,
): Promise<TracedCode> {
  const untouched = { base, head, changes: [] };
  if (thread === null) return untouched;
  const reply = await askTypes(thread, sides);
  if (reply === null) return untouched;
  if (!('comparison' in reply)) return withProblem(untouched, reply.failed);
  const { comparison, headTexts, failed } = reply;
  if (comparison.changes.length === 0) return untouched;
  const traced = addTraced(base, head, comparison, await linesOf(comparison, headTexts, sides));
  return failed === null ? traced : withProblem(traced, failed);
}

const OPEN = 'not understood: the types of the code could not be compared';

function withProblem(traced: TracedCode, why: string): TracedCode {
  const reason = `${OPEN} (${why}), so who uses what changed in it is only guessed from names`;
  const { head } = traced;
  return { ...traced, head: { ...head, problems: [...head.problems, { path: '.', line: 1, reason }] } };
}

/** Whether the types of the code were left open, so that nothing can be said to be safe. */
export function isOpenQuestion({ path, reason }: Problem): boolean {
  return path === '.' && reason.startsWith(OPEN);
}

function addTraced(base: Graph, head: Graph, comparison: TypeComparison, lineAt: (place: Place) => string): TracedCode {
  const { changes, uses, faults, kept, problems } = comparison;
  const ids = changes.map((change) => assetOf(change, base, head));
  const change = (at: number) => ({ change: changes[at]!, asset: ids[at]!, cause: causeOf(changes[at]!, head) });
  const baseEdges = uses.map((use) => edgeOf(use, change(use.change), 'base'));
  const headEdges = kept.map((use) => edgeOf(use, change(use.change), 'head'));
  const headFaults = faults.map((fault) => faultOf(fault, change(fault.change), lineAt(fault)));
  return {
    base: {
      ...base,
      nodes: withNodes(base.nodes, changes, ids, baseEdges),
      edges: [...base.edges, ...baseEdges],
    },
    head: {
      ...head,
      nodes: withNodes(head.nodes, changes, ids, [...headEdges, ...headFaults]),
      edges: [...head.edges, ...headEdges],
      faults: [...withoutTold(head.faults, headFaults), ...headFaults],
      problems: [...head.problems, ...problems],
    },
    changes: changes.flatMap((one, at) => changeOf(one, ids[at]!)),
  };
}

/** What the names in a query only make likely, types may prove at the same place. */
function withoutTold(faults: Fault[], proven: readonly Fault[]): Fault[] {
  const keyOf = ({ path, line, startColumn }: Place) => `${path}\n${line}\n${startColumn}`;
  const told = new Set(proven.map(keyOf));
  const isGuess = ({ code, clause }: Fault) =>
    code === 'unknown-property' || (code === 'unknown-column' && clause === 'property');
  return faults.filter((fault) => !isGuess(fault) || !told.has(keyOf(fault)));
}

/** The entity where the graph has one, else the type; nested literals belong to what they are written in. */
function assetOf({ path, owner, ownerKind }: MemberChange, base: Graph, head: Graph): string {
  const name = owner.split('.')[0]!;
  const entity = `entity:${path}#${name}`;
  const isKnown = [base, head].some((graph) => graph.nodes.some((node) => node.id === entity));
  return isKnown || ownerKind === 'entity' ? entity : `type:${path}#${name}`;
}

/** `address.street` of a nested literal. */
function columnOf({ owner, member }: MemberChange): string {
  return [...owner.split('.').slice(1), member].join('.');
}

function edgeOf(
  use: MemberUse,
  { change, asset }: { change: MemberChange; asset: string },
  side: 'base' | 'head',
): Edge {
  return {
    ...placeOnly(use),
    from: `code:${use.path}`,
    fromColumn: null,
    to: asset,
    toColumn: columnOf(change),
    kind: use.writes ? 'writes' : 'reads',
    clause: clauseOf(use.form),
    certainty: use.certainty,
    live: true,
    type: contractOf(change, side),
    definedAt: placeOnly(side === 'base' ? change.declaredAt : change.changedAt),
  };
}

/** Two contracts that differ make a changed contract; methods are judged by what fails. */
function contractOf(change: MemberChange, side: 'base' | 'head'): string {
  if (change.memberKind === 'method') return '';
  if (change.kind === 'made-optional') return side === 'base' ? change.before : `${change.after} | undefined`;
  if (change.kind === 'made-required') return side === 'base' ? `${change.before} | undefined` : change.after;
  return side === 'base' ? change.before : change.after;
}

function faultOf(
  fault: TypeFault,
  { change, asset, cause }: { change: MemberChange; asset: string; cause: Cause },
  line: string,
): Fault {
  const isGone = change.kind === 'removed' || change.kind === 'renamed';
  return {
    ...placeOnly(fault),
    code: isGone ? 'unknown-property' : 'type-mismatch',
    from: `code:${fault.path}`,
    to: asset,
    column: columnOf(change),
    clause: clauseOf(fault.form),
    certainty: fault.certainty,
    live: true,
    wanted: `${change.owner}.${change.member}`,
    details: detailsOf(fault),
    cause,
    statement: fingerprint(line.trim()),
  };
}

/** What TypeScript says, and where the old name is declared by what no longer fits. */
function detailsOf({ message, outdated }: TypeFault): string[] {
  if (message === '') return [];
  const [first = ''] = message.split('\n');
  return outdated ? [first, JSON.stringify(outdated)] : [first];
}

/** A member whose column went is gone since the migration that took the column, which its entity's drift names. */
function causeOf(change: MemberChange, head: Graph): Cause {
  const { path, line } = change.changedAt;
  const drift = change.isDropped
    ? head.faults.find((one) => one.code === 'drifted-entity' && one.path === path && one.line === line && one.cause)
    : undefined;
  if (drift?.cause) return { ...drift.cause, kind: 'dropped', root: { asset: drift.to, column: drift.column } };
  const kind = change.kind === 'removed' ? 'dropped' : change.kind === 'renamed' ? 'renamed' : 'type-changed';
  const { stoodAt } = change;
  return { ...placeOnly(change.changedAt), kind, renamedTo: change.renamedTo, ...(stoodAt ? { stoodAt } : {}) };
}

const KINDS: Readonly<Record<MemberChange['kind'], ChangeKind>> = {
  removed: 'property-removed',
  renamed: 'property-renamed',
  retyped: 'property-type-changed',
  'made-optional': 'property-optional',
  'made-required': 'property-required',
  'added-required': 'property-added',
};

/** A member whose column went is told by the change of the column. */
function changeOf(change: MemberChange, asset: string): Change[] {
  if (change.isDropped) return [];
  return [
    {
      ...placeOnly(change.changedAt),
      kind: KINDS[change.kind],
      asset,
      column: columnOf(change),
      renamedTo: change.renamedTo,
      before: change.before || null,
      after: change.after || null,
    },
  ];
}

function clauseOf(form: MemberUse['form'] | null): Clause {
  if (form === 'filter') return 'where';
  if (form === 'values') return 'insert';
  return form === 'string' ? 'query' : 'property';
}

function withNodes(
  nodes: Node[],
  changes: readonly MemberChange[],
  ids: readonly string[],
  readers: readonly { path: string }[],
): Node[] {
  const known = new Set(nodes.map((node) => node.id));
  const added: Node[] = [];
  const add = (node: Node) => {
    if (known.has(node.id)) return;
    known.add(node.id);
    added.push(node);
  };
  for (const [at, { owner, declaredAt }] of changes.entries()) {
    const id = ids[at]!;
    const kind = id.startsWith('entity:') ? 'entity' : 'type';
    add({ ...placeOnly(declaredAt), id, kind, name: owner.split('.')[0]!, columns: [], partial: true });
  }
  for (const { path } of readers) {
    add({
      path,
      line: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1,
      id: `code:${path}`,
      kind: 'code',
      name: path,
      columns: [],
    });
  }
  return added.length === 0 ? nodes : [...nodes, ...added];
}

async function linesOf(
  { faults }: TypeComparison,
  headTexts: ReadonlyMap<string, string | null>,
  { after }: TypeSides,
): Promise<(place: Place) => string> {
  const unread = [...new Set(faults.map(({ path }) => path))].filter((path) => !headTexts.has(path));
  const texts = await after.read(unread);
  const textOf = new Map([...headTexts, ...unread.map((path, at) => [path, texts[at] ?? null] as const)]);
  const lines = new Map<string, string[]>();
  return ({ path, line }) => {
    const known = lines.get(path) ?? (textOf.get(path) ?? '').split(/\r\n|\n|\r/);
    lines.set(path, known);
    return known[line - 1] ?? '';
  };
}

function placeOnly({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}
