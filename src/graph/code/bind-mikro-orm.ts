// The MikroORM entities of a package in; the tables and columns that MikroORM would make of them out.

import type { EntityMember } from '../../model/entity';
import type { BoundColumn, BoundEntity, EntityGroup } from './bound-entity';
import type { EntityClasses, PlacedEntity } from './class-entities';

const DEEPEST = 12;

export function bindMikroOrm(classes: EntityClasses): EntityGroup {
  const keeps = classes.settings.some(({ fact }) => fact.naming === 'EntityCaseNamingStrategy');
  const cased = (name: string) => (keeps ? name : snakeCase(name));
  const entities = classes.entities
    .filter(({ entity }) => entity.type === 'entity' || entity.type === 'view')
    .map((placed): BoundEntity => {
      const { asset, path, entity } = placed;
      const { columns, isOpen } = columnsOf(classes, placed, cased);
      return {
        asset,
        path,
        entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
        schema: entity.schema,
        table: entity.table?.name ?? cased(entity.name),
        columns,
        ...(entity.unread?.includes('table') ? { isGuessed: true } : {}),
      };
    });
  const path = entities[0]?.path ?? classes.root;
  return { orm: 'mikro-orm', path, dialects: [], entities, enums: [], otherTables: [], isByHand: true };
}

function columnsOf(classes: EntityClasses, placed: PlacedEntity, cased: (name: string) => string) {
  const columns = new Map<string, BoundColumn>();
  let isOpen = false;
  let at: PlacedEntity | null = placed;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    isOpen ||= at.entity.partial;
    for (const member of at.entity.members) {
      if (!member.stored || columns.has(member.name)) continue;
      const inherited = at === placed ? {} : { owner: at.asset, path: at.path };
      columns.set(member.name, { ...bound(classes, member, at.path, cased), ...inherited });
    }
    const [base]: { name: string }[] = at.entity.extends;
    const next: PlacedEntity | null = base ? classes.find(base.name, at.path) : null;
    // A base class that nobody read may have more.
    isOpen ||= base !== undefined && next === null;
    at = next === at ? null : next;
  }
  return { columns: [...columns.values()], isOpen };
}

function bound(
  classes: EntityClasses,
  member: EntityMember,
  path: string,
  cased: (name: string) => string,
): BoundColumn {
  const target = member.relation?.target ? classes.find(member.relation.target.name, path) : null;
  const key = target?.entity.members.find(({ id }) => id);
  const made = member.relation ? cased(`${member.name}_${key?.column?.name ?? key?.name ?? 'id'}`) : cased(member.name);
  const isGuessed = member.unread?.includes('name') || (member.relation && !member.column && !key);
  return {
    member,
    name: member.column?.name ?? made,
    type: null,
    nullable: member.nullable,
    default: { kind: 'unknown' },
    ...(isGuessed ? { isGuessed: true } : {}),
  };
}

function snakeCase(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
