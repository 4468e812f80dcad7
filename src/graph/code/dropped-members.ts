// Two graphs in; members of entities that code still declares although the column behind them went, out.

import type { Graph } from '../../model/graph';

export interface DroppedMember {
  /** File and class that declare it, at head. */
  path: string;
  owner: string;
  member: string;
}

/** A base class that several tables share keeps its member as long as one of them has the column. */
export function droppedMembers(before: Graph, after: Graph, renamedFrom: (path: string) => string): DroppedMember[] {
  /** Member → columns it was bound to. */
  const bound = new Map<string, string[]>();
  for (const { kind, from, fromColumn, to, toColumn } of before.edges) {
    if (kind !== 'derives' || fromColumn === null || !isInCode(from)) continue;
    const key = `${from}\u0000${fromColumn}`;
    bound.set(key, [...(bound.get(key) ?? []), columnKey(to, toColumn)]);
  }
  if (bound.size === 0) return [];
  const kept = new Set<string>();
  for (const { kind, from, fromColumn, path } of after.edges) {
    if (kind === 'derives' && fromColumn !== null) kept.add(`${formerly(from, path, renamedFrom)}\u0000${fromColumn}`);
  }
  const wasGone = goneKeys(before);
  const gone = new Set([...goneKeys(after)].filter((key) => !wasGone.has(key)));
  const dropped: DroppedMember[] = [];
  for (const { kind, to, toColumn, path } of after.edges) {
    if (kind !== 'defines' || toColumn === null || !isInCode(to)) continue;
    const key = `${formerly(to, path, renamedFrom)}\u0000${toColumn}`;
    if (kept.has(key)) continue;
    // The member may as well be bound to another column now; only what a migration took is gone.
    if (!bound.get(key)?.some((column) => gone.has(column))) continue;
    dropped.push({ path, owner: to.slice(to.lastIndexOf('#') + 1), member: toColumn });
  }
  return dropped;
}

function goneKeys({ gone }: Graph): Set<string> {
  return new Set(gone.map(({ asset, column }) => columnKey(asset, column)));
}

/** Dialects fold names: what went is kept under the folded one. */
function columnKey(asset: string, column: string | null): string {
  return `${asset}\u0000${column?.toLowerCase()}`;
}

function isInCode(asset: string): boolean {
  return asset.startsWith('entity:');
}

function formerly(asset: string, path: string, renamedFrom: (path: string) => string): string {
  const was = renamedFrom(path);
  return was === path || !asset.startsWith(`entity:${path}#`)
    ? asset
    : `entity:${was}${asset.slice(asset.lastIndexOf('#'))}`;
}
