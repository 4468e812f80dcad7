// Models and fields of a Prisma schema → names of their tables and columns, the tables between included.

import type { Dialect } from '../../../model/dialect';
import type { EntityFact, EntityMember } from '../../../model/entity';
import type { PrismaSchema } from '../../../model/prisma-schema';
import type { Range } from '../../../model/range';
import { columnType } from './column-type';

export function tableNameOf(entity: EntityFact): string {
  return entity.table?.name ?? entity.name;
}

export function columnNameOf(member: EntityMember): string {
  return member.column?.name ?? member.name;
}

export interface JoinTable {
  /** `_PostToTag`, or `_` and the relation's name. */
  name: string;
  path: string;
  range: Range;
  columns: { name: 'A' | 'B'; type: string | null; model: string }[];
}

/** Lists on both sides have a table between, which nobody writes down: `A` is the model that sorts first. */
export function joinTables(schema: PrismaSchema, dialect: Dialect): JoinTable[] {
  const found = new Map<string, JoinTable>();
  for (const { path, entity } of schema.models) {
    for (const member of entity.members) {
      const { relation } = member;
      if (!member.list || relation?.kind !== 'many-to-many' || relation.joins.length > 0 || !relation.target) continue;
      const sides = [entity.name, relation.target.name].sort();
      const name = `_${relation.name ?? sides.join('To')}`;
      if (found.has(name)) continue;
      const columns = sides.map((model, at) => ({
        name: at === 0 ? ('A' as const) : ('B' as const),
        type: keyType(model, schema, dialect),
        model,
      }));
      found.set(name, { name, path, range: member.range, columns });
    }
  }
  return [...found.values()];
}

function keyType(model: string, schema: PrismaSchema, dialect: Dialect): string | null {
  const entity = schema.models.find((candidate) => candidate.entity.name === model)?.entity;
  const key = entity?.members.find((member) => member.id);
  return key ? columnType(key, schema, dialect) : null;
}
