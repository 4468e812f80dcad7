// The catalog that the scope resolver asks, seen through the state of a database at this moment.

import type { Name } from '../../model/sql';
import type { Catalog, Relation } from '../catalog';
import { nameKey } from '../names';
import { type DatabaseState, lookup, type TableState } from './state';

/** Relations that servers and common extensions bring along: nothing in the tree defines them. */
const SYSTEM_RELATION =
  /^(pg_.*|spatial_ref_sys|geometry_columns|geography_columns|raster_columns|raster_overviews|sqlite_.*|dual|sysobjects|syscolumns|sysindexes|dbstat|cron|duckdb_.*)$/i;

/** Where migration tools keep their books. */
const BOOKKEEPING =
  /^(__?diesel_schema_migrations|schema_migrations|flyway_schema_history|schema_version|databasechangelog(lock)?|_prisma_migrations|_sqlx_migrations|goose_db_version|gorp_migrations|knex_migrations(_lock)?|pgmigrations|alembic_version|__drizzle_migrations|atlas_schema_revisions|supabase_migrations|__efmigrationshistory)$/i;

const PLACEHOLDER = /[${}]|^[:@%]/;

export function catalogOf(database: DatabaseState): Catalog {
  return {
    dialect: database.dialect,
    relation(name) {
      const table = findRelation(database, name);
      if (table) return { found: relationOf(table) };
      return isExternal(database, name) ? 'external' : 'missing';
    },
  };
}

export function relationOf(table: TableState): Relation {
  return {
    id: table.id,
    columns: table.columnsKnown ? table.columns.map((column) => ({ name: column.name, type: column.type })) : null,
  };
}

export function findRelation(database: DatabaseState, name: Name): TableState | null {
  return lookup(database, database.tables, name);
}

/** Nothing in the tree could define it: a system relation, or a schema that no migration creates. */
export function isExternal(database: DatabaseState, name: Name): boolean {
  const last = name[name.length - 1]!.name;
  // `${schema}.users`: a placeholder that the tool fills in could stand for anything.
  if (SYSTEM_RELATION.test(last) || BOOKKEEPING.test(last) || name.some((part) => PLACEHOLDER.test(part.name)))
    return true;
  if (name.length === 1) return false;
  const schema = nameKey(database.dialect, name[name.length - 2]!.name);
  return !database.schemas.has(schema);
}
