// What changed in the declarations of Prisma Clients in; the same said of the schemas that they are made from out.

import type { Place } from '../../model/range';
import type { MemberChange, TypeComparison } from '../comparison';
import type { ClientFiles, ClientOwner } from './declare-clients';

export function translateChanges(comparison: TypeComparison, base: ClientFiles, head: ClientFiles): TypeComparison {
  const changes = comparison.changes.map((change): MemberChange => {
    const before = ownerOf(base, change);
    const after = ownerOf(head, change);
    const owner = before ?? after;
    if (!owner) return change;
    const was = before?.members.get(change.member);
    const is = after?.members.get(change.renamedTo ?? change.member);
    return {
      ...change,
      path: owner.path,
      owner: owner.name,
      ownerKind: change.owner.endsWith('$values') ? 'enum' : 'entity',
      memberKind: change.owner.endsWith('$values') ? 'enum-member' : 'property',
      before: was?.type ?? change.before,
      after: is?.type ?? change.after,
      declaredAt: placeOnly(was ?? is ?? owner),
      changedAt: placeOnly(is ?? after ?? was ?? owner),
    };
  });
  return { ...comparison, changes };
}

function ownerOf(client: ClientFiles, { path, owner }: MemberChange): ClientOwner | undefined {
  return client.owners.get(path)?.get(owner);
}

function placeOnly({ path, line, startColumn, endLine, endColumn }: Place): Place {
  return { path, line, startColumn, endLine, endColumn };
}
