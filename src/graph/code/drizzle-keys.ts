// Tables of Drizzle once they are bound in; the same with their keys, indexes and foreign keys, under the names that Drizzle
// Kit gives them, out.

import type { EntityForeignKey, Named } from '../../model/entity';
import type { BoundEntity, BoundForeignKey } from './bound-entity';
import type { EntityClasses } from './class-entities';
import { impliedOf } from './implied-actions';
import { memberKeys } from './member-keys';

const SUFFIXES = { primary: 'pk', unique: 'unique', index: 'index' } as const;

export function withDrizzleKeys(own: BoundEntity, all: readonly BoundEntity[], classes: EntityClasses): BoundEntity {
  if (own.entity.type === 'view') return own;
  const { keys, isOpen } = memberKeys(own.entity, own.columns, {
    name: (kind, columns) => [own.table, ...columns, SUFFIXES[kind]].join('_'),
    hasConstraints: true,
  });
  const foreignKeys = writtenKeys(own).flatMap((written): BoundForeignKey[] => {
    const placed = classes.find(written.target.name, own.path);
    const target = all.find(({ asset }) => asset === placed?.asset);
    const columns = namesOf(written.members, own);
    const refColumns = target ? namesOf(written.references, target) : null;
    if (!target || !columns || !refColumns) return [];
    const implied = impliedOf(written);
    const action = (said: string | null) => (said === '?' ? undefined : (said?.toUpperCase() ?? 'NO ACTION'));
    return [
      {
        name: written.name ?? [own.table, ...columns, target.table, ...refColumns, 'fk'].join('_'),
        columns,
        refSchema: target.schema,
        refTable: target.table,
        refColumns,
        onDelete: action(written.onDelete),
        onUpdate: action(written.onUpdate),
        implied,
        range: written.range,
      },
    ];
  });
  return { ...own, keys, foreignKeys, ...(isOpen ? { keysOpen: true } : {}) };
}

/** Of columns, and of the table. */
function writtenKeys({ entity }: BoundEntity): EntityForeignKey[] {
  const own = entity.members.flatMap((member): EntityForeignKey[] => {
    const { relation } = member;
    const references = relation?.joins.flatMap((join) => join.references ?? []) ?? [];
    if (!relation?.target || references.length === 0) return [];
    const { target, onDelete, onUpdate } = relation;
    const members = [{ name: member.name, range: member.nameRange }];
    return [{ name: null, members, target, references, onDelete, onUpdate, range: member.nameRange }];
  });
  return [...own, ...(entity.foreignKeys ?? [])];
}

function namesOf(members: readonly Named[], { columns }: BoundEntity): string[] | null {
  const found = members.map(({ name }) => columns.find(({ member }) => member.name === name));
  return found.every((column) => column !== undefined && !column.isGuessed)
    ? found.map((column) => column!.name)
    : null;
}
