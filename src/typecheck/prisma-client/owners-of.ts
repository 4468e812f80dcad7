// A Prisma schema in; for each type of its client whose members are the schema's own, where they stand in the schema.

import type { EntityMember } from '../../model/entity';
import type { PrismaSchema } from '../../model/prisma-schema';
import type { Place } from '../../model/range';
import type { ClientOwner } from './client-files';
import { delegateName } from './delegate-name';

export function ownersOf(schema: PrismaSchema): Map<string, ClientOwner> {
  const owners = new Map<string, ClientOwner>();
  const delegates = new Map<string, Place & { type: string }>();
  for (const { path, entity } of schema.models) {
    const members = new Map(
      entity.members.map((member) => [member.name, { path, ...member.nameRange, type: writtenType(member) }]),
    );
    const keys = new Map(
      entity.keys.map((key) => [
        key.codeName ?? key.members.map((member) => member.name).join('_'),
        { path, ...key.range, type: key.members.map((member) => member.name).join(', ') },
      ]),
    );
    const place = { path, ...entity.nameRange, name: entity.name };
    owners.set(entity.name, { ...place, members });
    owners.set(`${entity.name}$objects`, { ...place, members });
    owners.set(`${entity.name}$compound`, { ...place, members: keys });
    delegates.set(delegateName(entity.name), { path, ...entity.nameRange, type: entity.name });
  }
  const start = { path: schema.id, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  owners.set('PrismaClient', { ...start, name: 'PrismaClient', members: delegates });
  for (const { path, type } of schema.enums) {
    const members = new Map(type.values.map((value) => [value.name, { path, ...value.range, type: value.stored }]));
    owners.set(`${type.name}$values`, { path, ...type.nameRange, name: type.name, members });
  }
  return owners;
}

/** As the schema writes it: `String?`, `Post[]`. */
function writtenType({ codeType, list, nullable }: EntityMember): string {
  return `${codeType}${list ? '[]' : nullable ? '?' : ''}`;
}
