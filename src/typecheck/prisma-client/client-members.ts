// Members of entities in; those of a Prisma schema named as its client declares them out.

import type { MemberRef } from '../comparison';
import type { ClientFiles } from './client-files';

export function clientMembers(members: readonly MemberRef[], { owners }: ClientFiles): MemberRef[] {
  return members.map((ref) => {
    for (const [path, own] of owners) if (own.get(ref.owner)?.path === ref.path) return { ...ref, path };
    return ref;
  });
}
