// A Prisma model in; the keys, indexes and foreign keys that Prisma Migrate would give its table out.

import type { Dialect } from '../../../model/dialect';
import type { EntityFact, EntityMember, Named } from '../../../model/entity';
import type { PrismaModel, PrismaSchema } from '../../../model/prisma-schema';
import type { BoundForeignKey, BoundJoinTable, BoundKey } from '../bound-entity';
import { impliedOf } from '../implied-actions';
import { wordyName } from '../key-name';
import { columnNameOf, joinTables, tableNameOf } from './table-names';

const SUFFIXES = { primary: 'pkey', unique: 'key', index: 'idx' } as const;

export function prismaKeys({ entity }: PrismaModel): BoundKey[] {
  const table = tableNameOf(entity);
  const keys: BoundKey[] = [];
  const add = (kind: BoundKey['kind'], name: string | null | undefined, columns: string[], at: Partial<BoundKey>) => {
    const made = kind === 'primary' ? wordyName([table], 'pkey') : wordyName([table, ...columns], SUFFIXES[kind]);
    const range = at.range ?? entity.nameRange;
    keys.push({ kind, name: name ?? made, columns, isConstraint: kind === 'primary', ...at, range });
  };
  for (const member of entity.members) {
    if (!member.stored || (!member.id && !member.unique)) continue;
    add(member.id ? 'primary' : 'unique', member.keyName, [columnNameOf(member)], { range: member.nameRange });
  }
  for (const { kind, name, members, special, range } of entity.keys) {
    const columns = kind === 'fulltext' ? null : columnsNamed(entity, members);
    if (kind === 'fulltext' || columns === null) continue;
    add(kind === 'id' ? 'primary' : kind, name, columns, { range, ...(special ? { special } : {}) });
  }
  return keys;
}

/** Null where one of them is no column of the model: a field that is gone, or part of a composite type. */
function columnsNamed({ members }: EntityFact, names: readonly Named[]): string[] | null {
  const found = names.flatMap(({ name }) => members.filter((member) => member.stored && member.name === name));
  return found.length === names.length && found.length > 0 ? found.map(columnNameOf) : null;
}

export function prismaForeignKeys({ entity }: PrismaModel, schema: PrismaSchema): BoundForeignKey[] {
  if (schema.relationMode === 'prisma') return [];
  return entity.members.flatMap((member) => foreignKeyOf(entity, member, schema) ?? []);
}

function foreignKeyOf(entity: EntityFact, member: EntityMember, schema: PrismaSchema): BoundForeignKey | null {
  const { relation } = member;
  if (!relation || relation.joins.length === 0) return null;
  const target = schema.models.find((model) => model.entity.name === relation.target?.name)?.entity;
  if (target?.type !== 'entity') return null;
  const own = relation.joins.flatMap((join) => join.member ?? []);
  const columns = columnsNamed(entity, own);
  const refColumns = columnsNamed(
    target,
    relation.joins.flatMap(({ references }) => references ?? []),
  );
  if (!columns || columns.length !== refColumns?.length) return null;
  const isRequired = own.some(({ name }) => entity.members.find((one) => one.name === name)?.nullable === false);
  return {
    name: relation.keyName ?? wordyName([tableNameOf(entity), ...columns], 'fkey'),
    columns,
    refSchema: target.schema,
    refTable: tableNameOf(target),
    refColumns,
    onDelete: actionWords(relation.onDelete) ?? (isRequired ? 'RESTRICT' : 'SET NULL'),
    onUpdate: actionWords(relation.onUpdate) ?? 'CASCADE',
    implied: impliedOf(relation),
    range: member.nameRange,
  };
}

/** `SetNull` → `SET NULL`. */
function actionWords(action: string | null): string | null {
  return action === null ? null : action.replace(/([a-z])([A-Z])/g, '$1 $2').toUpperCase();
}

/** `_AToB`: a row for each pair. */
export function prismaJoinTables(schema: PrismaSchema, dialect: Dialect): BoundJoinTable[] {
  return joinTables(schema, dialect).flatMap(({ name, path, range, columns }): BoundJoinTable[] => {
    const owner = schema.models.find(
      (model) => model.path === path && model.entity.members.some((member) => member.range === range),
    );
    const member = owner?.entity.members.find((one) => one.range === range);
    if (!owner || !member) return [];
    const foreignKeys = columns.flatMap((column): BoundForeignKey[] => {
      const target = schema.models.find(({ entity }) => entity.name === column.model)?.entity;
      const key = target?.members.find(({ id }) => id);
      if (!target || !key || schema.relationMode === 'prisma') return [];
      return [
        {
          name: wordyName([name, column.name], 'fkey'),
          columns: [column.name],
          refSchema: target.schema,
          refTable: tableNameOf(target),
          refColumns: [columnNameOf(key)],
          onDelete: 'CASCADE',
          onUpdate: 'CASCADE',
          implied: [],
          range,
        },
      ];
    });
    const key = (kind: BoundKey['kind'], made: string, names: string[]): BoundKey => ({
      kind,
      name: made,
      columns: names,
      isConstraint: kind === 'primary',
      range,
    });
    return [
      {
        asset: owner.asset,
        path,
        range: member.nameRange,
        entity: owner.entity.name,
        member: member.name,
        schema: owner.entity.schema,
        table: name,
        columns: columns.map((column) => ({ name: column.name, type: column.type })),
        keys: [
          dialect === 'postgres'
            ? key('primary', `${name}_AB_pkey`, ['A', 'B'])
            : key('unique', `${name}_AB_unique`, ['A', 'B']),
          key('index', `${name}_B_index`, ['B']),
        ],
        foreignKeys,
      },
    ];
  });
}
