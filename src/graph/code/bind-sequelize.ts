// The Sequelize models of a package in; the tables and columns that they mean out: plural names, `underscored`, base classes.

import type { EntityMember } from '../../model/entity';
import { nameKey } from '../../sql/names';
import type { BoundColumn, BoundEntity, EntityDatabase, EntityGroup } from './bound-entity';
import type { EntityClasses, PlacedEntity } from './class-entities';
import { pluralOf, snakeCase } from './made-name';

const DEEPEST = 12;
const TEXTS = /^(?:varchar|char|(?:tiny|medium|long)?text|citext|json)/i;

/** `databases`: of the names that a table may have, the one that is there is meant. */
export function bindSequelize(classes: EntityClasses, databases: readonly EntityDatabase[]): EntityGroup {
  const isUnderscored = classes.settings.some(({ fact }) => fact.naming === 'underscored');
  const known = new Set(
    databases.flatMap(({ schema: { dialect, tables } }) => tables.map(({ name }) => nameKey(dialect, name))),
  );
  const entities = classes.entities
    .filter(({ entity }) => entity.type === 'entity')
    .map((placed): BoundEntity => {
      const { entity, asset, path } = placed;
      const { columns, isOpen } = columnsOf(classes, placed, isUnderscored);
      const written = entity.table?.name ?? null;
      const names = tableNames(entity.name, isUnderscored);
      const table =
        written ??
        names.find((name) => known.has(name)) ??
        names.find((name) => known.has(name.toLowerCase())) ??
        names[0]!;
      return {
        asset,
        path,
        entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
        schema: entity.schema,
        table,
        columns,
        ...(written === null ? { isGuessed: true } : {}),
      };
    });
  const path = entities[0]?.path ?? classes.root;
  return { orm: 'sequelize', path, dialects: [], entities, enums: [], otherTables: [], isByHand: true };
}

function columnsOf(classes: EntityClasses, placed: PlacedEntity, isUnderscored: boolean) {
  const columns = new Map<string, BoundColumn>();
  let isOpen = false;
  let at: PlacedEntity | null = placed;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    isOpen ||= at.entity.partial;
    for (const member of at.entity.members) {
      if (!member.stored || columns.has(member.name)) continue;
      const inherited = at === placed ? {} : { owner: at.asset, path: at.path };
      columns.set(member.name, { ...bound(member, isUnderscored), ...inherited });
    }
    const [base]: { name: string }[] = at.entity.extends;
    const next: PlacedEntity | null = base ? classes.find(base.name, at.path) : null;
    at = next === at ? null : next;
  }
  return { columns: [...columns.values()], isOpen };
}

function bound(member: EntityMember, isUnderscored: boolean): BoundColumn {
  return {
    member,
    name: member.column?.name ?? (isUnderscored ? snakeCase(member.name) : member.name),
    // A text is a text: models seldom repeat its length.
    type: member.unread?.includes('type') || TEXTS.test(member.databaseType ?? '') ? null : member.databaseType,
    nullable: member.nullable,
    default: { kind: 'unknown' },
    ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
  };
}

/** As Sequelize makes them of a model's name, the likeliest first. */
function tableNames(model: string, isUnderscored: boolean): string[] {
  const plural = pluralOf(model);
  const names = [plural, snakeCase(plural), plural[0]!.toLowerCase() + plural.slice(1), model, snakeCase(model)];
  return isUnderscored ? [snakeCase(plural), ...names] : names;
}
