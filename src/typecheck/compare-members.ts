// Members of one file at base and at head in; what of them changed out.

import type { Place } from '../model/range';
import type { MemberChange, MemberRef } from './comparison';
import type { Member, ReadMembers } from './read-members';

export interface ComparedMember extends MemberChange {
  /** Declarations: at base those whose uses are sought, at head those of the same member. */
  atBase: Member[];
  atHead: Member[];
}

/** Without the nodes, as it leaves the thread. */
export function plainChange({ atBase: _base, atHead: _head, ...change }: ComparedMember): MemberChange {
  return change;
}

/** `path`: where the file lies at base. */
export function compareMembers(
  path: string,
  { members: base }: ReadMembers,
  { members: head, owners: left }: ReadMembers,
  dropped: readonly MemberRef[],
): ComparedMember[] {
  const before = byName(base);
  const after = byName(head);
  const owners = new Map(head.map((member) => [member.owner, member]));
  // A type that went as a whole is missed by those who import it, not by each use of what it held.
  const gone = [...before].filter(
    ([key, [old]]) => !after.has(key) && left.has(old!.owner.split('.')[0]!) && !isWidened(old!, head),
  );
  const fresh = new Map([...after].filter(([key]) => !before.has(key)));
  const changes: ComparedMember[] = [];

  for (const [, old] of gone) {
    const successor = [...fresh].find(([, next]) => replaces(next[0]!, old[0]!, base, head));
    if (successor) fresh.delete(successor[0]);
    const next = successor?.[1][0];
    const owner = owners.get(old[0]!.owner);
    changes.push({
      ...described(path, old[0]!),
      kind: next ? 'renamed' : 'removed',
      renamedTo: next?.name ?? null,
      after: next?.type ?? '',
      changedAt: next?.place ?? owner?.ownerPlace ?? old[0]!.place,
      ...(!next && owner ? { stoodAt: stoodAt(old[0]!, owner, base, after) } : {}),
      atBase: old,
      atHead: [],
    });
  }
  for (const [key, old] of before) {
    const next = after.get(key);
    if (!next) continue;
    const isDropped = dropped.some(({ owner, member }) => owner === old[0]!.owner && member === old[0]!.name);
    const kind = isDropped ? 'removed' : contractChange(old[0]!, next[0]!, joined(old), joined(next));
    if (!kind) continue;
    changes.push({
      ...described(path, old[0]!),
      kind,
      after: isDropped ? '' : joined(next),
      changedAt: next[0]!.place,
      isDropped,
      atBase: old,
      atHead: next,
    });
  }
  for (const [, next] of fresh) {
    const member = next[0]!;
    const ownerIsOld = base.some((other) => other.owner === member.owner);
    if (!ownerIsOld || member.isOptional || member.isGiven) continue;
    changes.push({
      ...described(path, member),
      kind: 'added-required',
      before: '',
      after: member.type,
      changedAt: member.place,
      atBase: [],
      atHead: next,
    });
  }
  return changes;
}

/** A type that was made of words and says none any more: it may take them all. */
function isWidened({ owner, ownerKind, kind }: Member, head: readonly Member[]): boolean {
  if (ownerKind !== 'type' || kind !== 'enum-member') return false;
  return !head.some((other) => other.owner === owner && other.kind === kind);
}

function described(path: string, member: Member) {
  return {
    path,
    owner: member.owner,
    member: member.name,
    memberKind: member.kind,
    ownerKind: member.ownerKind,
    renamedTo: null,
    before: member.type,
    after: member.type,
    declaredAt: member.place,
    changedAt: member.place,
    isDropped: false,
  };
}

function contractChange(old: Member, next: Member, before: string, after: string): MemberChange['kind'] | null {
  // Methods are judged by what fails: a new optional parameter bothers nobody.
  if (before !== after) return 'retyped';
  if (old.isOptional === next.isOptional) return null;
  return next.isOptional ? 'made-optional' : 'made-required';
}

function joined(members: Member[]): string {
  return [...new Set(members.map((member) => member.type))].join(' | ');
}

/** The same declaration with another name: same owner, same kind and type, at the same place among its neighbours. */
function replaces(next: Member, old: Member, base: readonly Member[], head: readonly Member[]): boolean {
  if (next.owner !== old.owner || next.kind !== old.kind || next.type !== old.type) return false;
  return neighbours(next, head).some((near) => neighbours(old, base).includes(near));
}

/** Between those of its neighbours that are left. */
function stoodAt(
  old: Member,
  { ownerPlace }: Member,
  base: readonly Member[],
  after: ReadonlyMap<string, Member[]>,
): Place {
  const left = (members: readonly Member[]) =>
    members.flatMap((member) => after.get(`${member.owner}\0${member.name}`)?.[0] ?? [])[0]?.place;
  const own = base.filter(({ owner }) => owner === old.owner);
  const at = own.indexOf(old);
  const from = left(own.slice(0, at).reverse()) ?? ownerPlace;
  const to = left(own.slice(at + 1)) ?? from;
  return { ...from, endLine: Math.max(from.endLine, to.line), endColumn: to.endColumn };
}

function neighbours(member: Member, all: readonly Member[]): string[] {
  const own = all.filter((other) => other.owner === member.owner);
  const at = own.indexOf(member);
  return [`before ${own[at - 1]?.name ?? ''}`, `after ${own[at + 1]?.name ?? ''}`];
}

function byName(members: readonly Member[]): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const key = `${member.owner}\0${member.name}`;
    const same = found.get(key);
    if (same) same.push(member);
    else found.set(key, [member]);
  }
  return found;
}
