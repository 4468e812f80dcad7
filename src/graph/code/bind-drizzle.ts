// The Drizzle tables of a package in; the tables and columns that Drizzle Kit would make of them out.

import type { Dialect } from '../../model/dialect';
import type { EntityMember } from '../../model/entity';
import type { EntityDatabase, EntityGroup, ExpectedDefault } from './bound-entity';
import { chooseDatabase } from './choose-database';
import type { EntityClasses } from './class-entities';
import { tableFinder } from './table-finder';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  postgresql: 'postgres',
  mysql: 'mysql',
  sqlite: 'sqlite',
  mssql: 'mssql',
};

/** What a column without a name of its own is called. */
export type Casing = 'preserve' | 'snake_case' | 'camelCase';

/** Empty where nothing says it. */
export function drizzleDialects({ settings }: EntityClasses): Dialect[] {
  return [...new Set(settings.flatMap(({ fact }) => DIALECTS[fact.provider ?? ''] ?? []))];
}

/** As the project says; where it does not, the one that finds more columns. */
export function drizzleCasing(classes: EntityClasses, databases: readonly EntityDatabase[]): Casing {
  const said = new Set(classes.settings.flatMap(({ fact }) => fact.naming ?? []));
  for (const casing of ['snake_case', 'camelCase'] as const) if (said.has(casing)) return casing;
  const [dialect = 'postgres'] = drizzleDialects(classes);
  const counts = (['preserve', 'snake_case'] as const).map((casing) => {
    const group = bindDrizzle(classes, casing, dialect);
    const chosen = chooseDatabase(group, databases);
    if (!chosen) return { casing, count: 0 };
    const find = tableFinder(chosen.database.schema);
    let count = 0;
    for (const { schema, table, columns } of group.entities) {
      const found = find.table(schema, table);
      if (found) count += columns.filter(({ name }) => find.column(found, name) !== null).length;
    }
    return { casing, count };
  });
  return counts[1]!.count > counts[0]!.count ? 'snake_case' : 'preserve';
}

export function bindDrizzle(classes: EntityClasses, casing: Casing, dialect: Dialect): EntityGroup {
  const dialects = drizzleDialects(classes);
  const entities = classes.entities.map(({ asset, path, entity }) => ({
    asset,
    path,
    entity,
    schema: entity.schema,
    table: entity.table?.name ?? cased(entity.name, casing),
    columns: entity.members.map((member) => ({
      member,
      name: member.column?.name ?? cased(member.name, casing),
      type: typeOf(member, dialect),
      nullable: member.nullable,
      default: defaultOf(member),
      ...(member.unread?.includes('name') ? { isGuessed: true as const } : {}),
    })),
    ...(entity.unread?.includes('table') ? { isGuessed: true as const } : {}),
  }));
  const enums = classes.enums.map(({ path, fact }) => ({
    asset: `entity:${path}#${fact.name}`,
    path,
    type: fact,
    database: dialect === 'postgres' ? { schema: fact.schema, name: fact.databaseName?.name ?? fact.name } : null,
  }));
  const path = entities[0]?.path ?? classes.root;
  return { orm: 'drizzle', path, dialects, entities, enums, otherTables: ['__drizzle_migrations'] };
}

function typeOf(member: EntityMember, dialect: Dialect): string | null {
  if (member.databaseType === null || member.unread?.includes('type')) return null;
  return member.list && dialect === 'postgres' ? `${member.databaseType}[]` : member.databaseType;
}

function defaultOf({ default: written, unread, generated }: EntityMember): ExpectedDefault {
  if (written === 'autoincrement()') return { kind: 'counter' };
  if (unread?.includes('default')) return { kind: 'unknown' };
  if (written === null) return generated ? { kind: 'unknown' } : { kind: 'none' };
  return { kind: 'sql', text: written };
}

function cased(name: string, casing: Casing): string {
  if (casing === 'preserve') return name;
  const words = name.replace(/['\u2019]/g, '').match(/[\da-z]+|[A-Z]+(?![a-z])|[A-Z][\da-z]+/g) ?? [name];
  if (casing === 'snake_case') return words.map((word) => word.toLowerCase()).join('_');
  return words
    .map((word, at) => (at === 0 ? word.toLowerCase() : `${word[0]!.toUpperCase()}${word.slice(1)}`))
    .join('');
}
