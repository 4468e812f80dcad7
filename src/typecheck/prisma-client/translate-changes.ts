// What changed in the declarations of Prisma Clients in; the same said of the schemas that they are made from out.

import type { Place } from '../../model/range';
import type { MemberChange, TypeComparison } from '../comparison';
import type { ClientFiles, ClientOwner } from './client-files';

export function translateChanges(comparison: TypeComparison, base: ClientFiles, head: ClientFiles): TypeComparison {
  const isMade = (path: string) => base.files.has(path) || head.files.has(path);
  if (!comparison.changes.some(({ path }) => isMade(path))) return comparison;
  const changes: MemberChange[] = [];
  const indexes = new Map<number, number>();
  for (const [at, change] of comparison.changes.entries()) {
    const translated = isMade(change.path) ? translate(change, base, head) : change;
    // Types of the client that are nobody's own change along with those that are.
    if (!translated) continue;
    indexes.set(at, changes.length);
    changes.push(translated);
  }
  const inCode = <T extends { change: number; path: string }>(found: readonly T[]): T[] =>
    found.flatMap((one) => {
      const change = indexes.get(one.change);
      return change === undefined || isMade(one.path) ? [] : [{ ...one, change }];
    });
  const { uses, faults, kept, problems } = comparison;
  return { changes, uses: inCode(uses), faults: inCode(faults), kept: inCode(kept), problems };
}

function translate(change: MemberChange, base: ClientFiles, head: ClientFiles): MemberChange | null {
  const before = ownerOf(base, change);
  const after = ownerOf(head, change);
  const owner = before ?? after;
  if (!owner) return null;
  const was = before?.members.get(change.member);
  const is = after?.members.get(change.renamedTo ?? change.member);
  const isEnum = change.owner.endsWith('$values');
  return {
    ...change,
    path: owner.path,
    owner: owner.name,
    ownerKind: isEnum ? 'enum' : 'entity',
    memberKind: isEnum ? 'enum-member' : 'property',
    before: was?.type ?? change.before,
    after: is?.type ?? change.after,
    declaredAt: placeOnly(was ?? is ?? owner),
    changedAt: placeOnly(is ?? after ?? was ?? owner),
  };
}

function ownerOf(client: ClientFiles, { path, owner }: MemberChange): ClientOwner | undefined {
  return client.owners.get(path)?.get(owner);
}

function placeOnly({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}
