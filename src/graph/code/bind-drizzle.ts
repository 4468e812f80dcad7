// The Drizzle tables of a package in; the tables and columns that Drizzle Kit would make of them out.

import type { Dialect } from '../../model/dialect';
import type { EntityMember } from '../../model/entity';
import type { BoundColumn, BoundEntity, EntityDatabase, EntityGroup, ExpectedDefault } from './bound-entity';
import { chooseDatabase } from './choose-database';
import type { EntityClasses, PlacedEntity } from './class-entities';
import { withDrizzleKeys } from './drizzle-keys';
import { projectNaming } from './project-naming';
import { tableFinder } from './table-finder';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  postgresql: 'postgres',
  mysql: 'mysql',
  sqlite: 'sqlite',
  mssql: 'mssql',
};

/** Objects that are spread into each other. */
const DEEPEST = 4;
/** Of one table: objects of columns may be spread into each other many times over. */
const MOST_SPREADS = 200;

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
  const entities = classes.entities
    .filter(({ entity }) => entity.type !== 'abstract')
    .map((placed): BoundEntity => {
      const { asset, path, entity } = placed;
      const { columns, isOpen } = columnsOf(classes, placed, casing, dialect, 0);
      const written = entity.table?.name ?? cased(entity.name, casing);
      const made = entity.creator === undefined ? null : createdName(classes, entity.creator, written);
      return {
        asset,
        path,
        entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
        schema: entity.schema,
        table: made ?? written,
        columns,
        ...(entity.unread?.includes('table') && made === null ? { isGuessed: true } : {}),
      };
    });
  const keyed = entities.map((entity) => withDrizzleKeys(entity, entities, classes));
  const enums = classes.enums.map(({ path, fact }) => ({
    asset: `entity:${path}#${fact.name}`,
    path,
    type: fact,
    database: dialect === 'postgres' ? { schema: fact.schema, name: fact.databaseName?.name ?? fact.name } : null,
  }));
  const path = entities[0]?.path ?? classes.root;
  return { orm: 'drizzle', path, dialects, entities: keyed, enums, otherTables: ['__drizzle_migrations'] };
}

/** Its own columns, and those of the objects that are spread into it. */
function columnsOf(
  classes: EntityClasses,
  { asset, path, entity }: PlacedEntity,
  casing: Casing,
  dialect: Dialect,
  depth: number,
  work = { spreads: 0 },
): { columns: BoundColumn[]; isOpen: boolean } {
  const columns = entity.members.map(
    (member): BoundColumn => ({
      member,
      name: member.column?.name ?? cased(member.name, casing),
      type: typeOf(member, dialect),
      nullable: member.nullable,
      default: defaultOf(member),
      ...(depth > 0 ? { owner: asset, path } : {}),
      ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
    }),
  );
  let isOpen = entity.partial;
  for (const { name } of entity.extends) {
    const base = classes.find(name, path);
    if (base?.entity.type !== 'abstract' || depth > DEEPEST || work.spreads++ > MOST_SPREADS) {
      isOpen = true;
      continue;
    }
    const inherited = columnsOf(classes, base, casing, dialect, depth + 1, work);
    const own = new Set(columns.map(({ member }) => member.name));
    columns.push(...inherited.columns.filter(({ member }) => !own.has(member.name)));
    isOpen ||= inherited.isOpen;
  }
  return { columns, isOpen };
}

/** What the function that makes a table makes of its name. */
function createdName({ strategies }: EntityClasses, creator: string, name: string): string | null {
  const made = projectNaming(strategies, creator)?.make('table', [name], () => undefined);
  return typeof made === 'string' ? made : null;
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
