// A Prisma schema in; its models bound to the tables and columns that Prisma would make of them out.

import type { Dialect } from '../../model/dialect';
import type { PrismaSchema } from '../../model/prisma-schema';
import type { EntityGroup } from './bound-entity';
import { prismaForeignKeys, prismaJoinTables, prismaKeys } from './prisma/bound-keys';
import { columnDefault } from './prisma/column-default';
import { columnType } from './prisma/column-type';
import { columnNameOf, joinTables, tableNameOf } from './prisma/table-names';

const DIALECTS: Readonly<Record<string, readonly Dialect[]>> = {
  postgresql: ['postgres'],
  postgres: ['postgres'],
  cockroachdb: ['postgres'],
  mysql: ['mysql'],
  sqlite: ['sqlite'],
  sqlserver: ['mssql'],
};

/** `dialect`: of the database it is compared with. */
export function bindPrisma(schema: PrismaSchema, dialect: Dialect): EntityGroup {
  const entities = schema.models
    .filter(({ entity }) => entity.type === 'entity' || entity.type === 'view')
    .map((model) => ({ ...model, keys: prismaKeys(model), foreignKeys: prismaForeignKeys(model, schema) }))
    .map(({ asset, path, entity, keys, foreignKeys }) => ({
      asset,
      path,
      entity,
      schema: entity.schema,
      table: tableNameOf(entity),
      columns: entity.members
        .filter((member) => member.stored)
        .map((member) => ({
          member,
          name: columnNameOf(member),
          type: columnType(member, schema, dialect),
          nullable: member.nullable,
          default: columnDefault(member, schema, dialect),
        })),
      ...(entity.type === 'view' ? {} : { keys, foreignKeys }),
    }));
  const enums = schema.enums.map(({ asset, path, type }) => ({
    asset,
    path,
    type,
    database: dialect === 'postgres' ? { schema: type.schema, name: type.databaseName?.name ?? type.name } : null,
  }));
  const between = prismaJoinTables(schema, dialect);
  const otherTables = [...joinTables(schema, dialect).map(({ name }) => name), '_prisma_migrations'];
  return {
    orm: 'prisma',
    path: schema.id,
    dialects: prismaDialects(schema),
    entities,
    enums,
    otherTables,
    joinTables: between,
  };
}

export function prismaDialects(schema: PrismaSchema): readonly Dialect[] {
  return DIALECTS[schema.provider ?? ''] ?? [];
}
