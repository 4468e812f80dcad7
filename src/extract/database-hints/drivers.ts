// Name and text of a project's settings file in; the databases out that its drivers, images and addresses speak to.

import type { Dialect } from '../../model/dialect';
import { dialectNamed } from '../syntax/dialect-names';

interface Driver {
  dialect: Dialect;
  what: string;
}

const NODE: Record<string, Dialect> = {
  pg: 'postgres',
  postgres: 'postgres',
  'pg-promise': 'postgres',
  '@neondatabase/serverless': 'postgres',
  '@vercel/postgres': 'postgres',
  mysql: 'mysql',
  mysql2: 'mysql',
  mariadb: 'mysql',
  'better-sqlite3': 'sqlite',
  sqlite3: 'sqlite',
  sqlite: 'sqlite',
  '@libsql/client': 'sqlite',
  tedious: 'mssql',
  mssql: 'mssql',
  '@google-cloud/bigquery': 'bigquery',
  'snowflake-sdk': 'snowflake',
  duckdb: 'duckdb',
  '@duckdb/node-api': 'duckdb',
  '@mikro-orm/postgresql': 'postgres',
  '@mikro-orm/mysql': 'mysql',
  '@mikro-orm/mariadb': 'mysql',
  '@mikro-orm/sqlite': 'sqlite',
  '@mikro-orm/better-sqlite': 'sqlite',
  '@mikro-orm/libsql': 'sqlite',
  '@mikro-orm/mssql': 'mssql',
};

// Word in the file that says it, by kind of file.
const WORDS: readonly { file: RegExp; words: readonly [RegExp, Dialect][] }[] = [
  {
    file: /^go\.mod$/,
    words: [
      [/jackc\/pgx|lib\/pq\b|go-pg\/pg/, 'postgres'],
      [/go-sql-driver\/mysql/, 'mysql'],
      [/mattn\/go-sqlite3|modernc\.org\/sqlite/, 'sqlite'],
      [/go-mssqldb/, 'mssql'],
      [/marcboeker\/go-duckdb|duckdb\/duckdb-go/, 'duckdb'],
    ],
  },
  {
    file: /^Cargo\.toml$/i,
    words: [
      [/tokio-postgres|"postgres"|^postgres\s*=/m, 'postgres'],
      [/"mysql"|mysql_async/, 'mysql'],
      [/rusqlite|"sqlite"/, 'sqlite'],
    ],
  },
  {
    file: /^Gemfile$/i,
    words: [
      [/gem\s+['"]pg['"]/, 'postgres'],
      [/gem\s+['"](?:mysql2|trilogy)['"]/, 'mysql'],
      [/gem\s+['"]sqlite3['"]/, 'sqlite'],
    ],
  },
  {
    file: /^(?:requirements.*\.txt|pyproject\.toml|Pipfile)$/i,
    words: [
      [/\b(?:psycopg\w*|asyncpg|pg8000)\b/i, 'postgres'],
      [/\b(?:mysqlclient|pymysql|aiomysql|mysql-connector\w*)\b/i, 'mysql'],
      [/\baiosqlite\b/i, 'sqlite'],
      [/\b(?:pyodbc|pymssql)\b/i, 'mssql'],
      [/\bsnowflake-connector/i, 'snowflake'],
      [/\bgoogle-cloud-bigquery\b/i, 'bigquery'],
      [/\bdbt-postgres\b/i, 'postgres'],
      [/\bdbt-snowflake\b/i, 'snowflake'],
      [/\bdbt-bigquery\b/i, 'bigquery'],
      [/\bdbt-redshift\b/i, 'redshift'],
      [/\bdbt-(?:databricks|spark)\b/i, 'databricks'],
      [/\bduckdb\b/i, 'duckdb'],
    ],
  },
  {
    file: /^pom\.xml$|\.gradle/i,
    words: [
      [/org\.postgresql/, 'postgres'],
      [/com\.mysql|mysql-connector|mariadb-java-client/, 'mysql'],
      [/org\.xerial|sqlite-jdbc/, 'sqlite'],
      [/mssql-jdbc/, 'mssql'],
      [/snowflake-jdbc/, 'snowflake'],
    ],
  },
];

/** `postgres://…`, `jdbc:mysql:…`, `adapter: sqlite3`, `DB_CONNECTION=mysql`, `image: mariadb:11`. */
const ADDRESSES: readonly { file: RegExp; pattern: RegExp }[] = [
  { file: /^(?:docker-)?compose/i, pattern: /^\s*image\s*:\s*["']?([^\s"'#]+)/gm },
  {
    file: /env/i,
    pattern: /^\s*(?:export\s+)?\w*(?:DATABASE|DB|PG|POSTGRES|MYSQL)\w*\s*=\s*["']?(?:jdbc:)?(\w+?)(?:\+\w+)?:/gim,
  },
  { file: /env/i, pattern: /^\s*DB_(?:CONNECTION|DIALECT|DRIVER|TYPE)\s*=\s*["']?(\w+)/gim },
  { file: /^(?:application|pom)|\.gradle/i, pattern: /jdbc:(?:tc:)?(\w+):/g },
  { file: /^database\.yml$/i, pattern: /^\s*adapter\s*:\s*["']?(\w+)/gm },
  { file: /^profiles\.ya?ml$/i, pattern: /^\s*type\s*:\s*["']?(\w+)/gm },
  { file: /^atlas\.hcl$/i, pattern: /"(?:docker:\/\/)?(postgres|mysql|mariadb|sqlite|sqlserver|clickhouse)\b/g },
];

export function driversIn(name: string, text: string): Driver[] {
  const found = new Map<Dialect, string>();
  if (name === 'package.json') {
    for (const dependency of dependenciesOf(text)) {
      const dialect = Object.hasOwn(NODE, dependency) ? NODE[dependency] : undefined;
      if (dialect && !found.has(dialect)) found.set(dialect, dependency);
    }
  }
  for (const { file, words } of WORDS) {
    if (!file.test(name)) continue;
    for (const [pattern, dialect] of words) {
      const match = pattern.exec(text);
      if (match && !found.has(dialect)) found.set(dialect, match[0].trim());
    }
  }
  for (const { file, pattern } of ADDRESSES) {
    if (!file.test(name)) continue;
    for (const match of text.matchAll(pattern)) {
      const dialect = firstNamed(match[1] ?? '');
      // What stands in for the real database in tests says nothing.
      if (dialect !== null && dialect !== 'ansi' && !found.has(dialect)) found.set(dialect, match[1]!);
    }
  }
  return [...found].map(([dialect, what]) => ({ dialect, what }));
}

/** `mcr.microsoft.com/mssql/server:2022`: the word of an image, or of an address, that names a database. */
function firstNamed(text: string): Dialect | null {
  for (const word of text.replace(/:[^/]*$/, '').split(/[/.:_-]/)) {
    const dialect = dialectNamed(word);
    if (dialect !== null) return dialect;
  }
  return null;
}

function dependenciesOf(text: string): string[] {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null) return [];
    const names: string[] = [];
    for (const [key, value] of Object.entries(manifest)) {
      if (!/^(?:dependencies|devDependencies|peerDependencies|optionalDependencies)$/.test(key)) continue;
      if (typeof value === 'object' && value !== null) names.push(...Object.keys(value));
    }
    return names;
  } catch {
    return [];
  }
}
