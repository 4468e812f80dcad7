// How each dialect stores and compares names: one place for the case rules.

import type { Dialect } from '../model/dialect';

/** The name a database stores for an identifier as written (without its quotes). */
export function storedName(dialect: Dialect, written: string, quoted: boolean): string {
  if (quoted) return written;
  if (dialect === 'snowflake') return written.toUpperCase();
  if (dialect === 'postgres' || dialect === 'redshift') return written.toLowerCase();
  return written;
}

/** Equal keys mean the same name. Postgres and Snowflake compare stored names exactly, the others without case. */
export function nameKey(dialect: Dialect, stored: string): string {
  return dialect === 'postgres' || dialect === 'snowflake' ? stored : stored.toLowerCase();
}

/** Schema that unqualified names live in when nothing else is said. */
export function defaultSchema(dialect: Dialect): string {
  switch (dialect) {
    case 'postgres':
    case 'redshift':
      return 'public';
    case 'mssql':
      return 'dbo';
    case 'snowflake':
      return 'PUBLIC';
    case 'sqlite':
    case 'duckdb':
      return 'main';
    default:
      return '';
  }
}
