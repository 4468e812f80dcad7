// The SQL dialects that files can be written in. `ansi` accepts what most databases do.

export const DIALECTS = [
  'postgres',
  'mysql',
  'sqlite',
  'mssql',
  'snowflake',
  'bigquery',
  'duckdb',
  'redshift',
  'databricks',
  'ansi',
] as const;

export type Dialect = (typeof DIALECTS)[number];
