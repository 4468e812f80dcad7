import { describe, expect, it } from 'vitest';
import { dialectFor, hintPaths, readEvidence, samplePaths } from '../../../src/extract/database-hints';

function dialectAt(path: string, configs: Record<string, string>, samples: Record<string, string> = {}): string {
  const read = new Map(hintPaths(Object.keys(configs)).map((config) => [config, configs[config]!]));
  return dialectFor(path, readEvidence(read, new Map(Object.entries(samples)))).dialect;
}

describe('database hints', () => {
  it.each([
    ['package.json', '{"dependencies":{"mysql2":"1"}}', 'mysql'],
    ['package.json', '{"devDependencies":{"better-sqlite3":"1","pg":"8"}}', 'postgres'],
    ['package.json', '{"dependencies":{"tedious":"1"}}', 'mssql'],
    ['package.json', '{"dependencies":{"snowflake-sdk":"1"}}', 'snowflake'],
    ['go.mod', 'require github.com/go-sql-driver/mysql v1.8.0', 'mysql'],
    ['go.mod', 'require github.com/mattn/go-sqlite3 v1.14.0', 'sqlite'],
    ['Gemfile', "gem 'mysql2', '~> 0.5'", 'mysql'],
    ['requirements.txt', 'PyMySQL==1.1', 'mysql'],
    ['pom.xml', '<groupId>com.mysql</groupId>', 'mysql'],
    ['build.gradle.kts', 'runtimeOnly("org.xerial:sqlite-jdbc:3")', 'sqlite'],
    ['docker-compose.yml', 'services:\n  db:\n    image: mariadb:11\n', 'mysql'],
    ['compose.yaml', 'services:\n  db:\n    image: "mcr.microsoft.com/mssql/server:2022"\n', 'mssql'],
    ['.env.example', 'DATABASE_URL="mysql://root@localhost/shop"\n', 'mysql'],
    ['.env.example', 'DB_CONNECTION=sqlite\n', 'sqlite'],
    ['config/database.yml', 'default:\n  adapter: mysql2\n', 'mysql'],
    ['src/main/resources/application.properties', 'spring.datasource.url=jdbc:sqlserver://x', 'mssql'],
    ['sqlc.yaml', 'version: "2"\nsql:\n  - engine: "mysql"\n    schema: "migrations"\n', 'mysql'],
    ['drizzle.config.ts', "export default { dialect: 'sqlite', out: './migrations' }", 'sqlite'],
    ['wrangler.toml', '[[d1_databases]]\nbinding = "DB"\n', 'sqlite'],
  ])('reads %s: %s', (config, text, dialect) => {
    expect(dialectAt('migrations/001_a.sql', { [config]: text })).toBe(dialect);
  });

  it('asks the nearest project first', () => {
    const configs = {
      'package.json': '{"dependencies":{"pg":"8"}}',
      'apps/shop/package.json': '{"dependencies":{"mysql2":"3"}}',
    };
    expect(dialectAt('apps/shop/migrations/1_a.sql', configs)).toBe('mysql');
    expect(dialectAt('apps/blog/migrations/1_a.sql', configs)).toBe('postgres');
  });

  it('lets folder names beat drivers, and settings of the tool at or below them beat folder names', () => {
    const driver = { 'package.json': '{"dependencies":{"pg":"8"}}' };
    expect(dialectAt('db/migrations/mysql/1_a.sql', driver)).toBe('mysql');
    expect(dialectAt('db/SqliteMigrations/1_a.sql', driver)).toBe('sqlite');
    const lock = { 'mysql/prisma/migrations/migration_lock.toml': 'provider = "postgresql"' };
    expect(dialectAt('mysql/prisma/migrations/1_a/migration.sql', lock)).toBe('postgres');
    const above = { 'sqlc.yaml': 'sql:\n  - engine: postgresql\n' };
    expect(dialectAt('migrations/mysql/1_a.sql', above)).toBe('mysql');
  });

  it('keeps the engines of one sqlc file apart', () => {
    const sqlc = 'sql:\n  - engine: mysql\n    schema: a/migrations\n  - engine: sqlite\n    schema: b/migrations\n';
    expect(dialectAt('a/migrations/1_a.sql', { 'sqlc.yaml': sqlc })).toBe('mysql');
    expect(dialectAt('b/migrations/1_a.sql', { 'sqlc.yaml': sqlc })).toBe('sqlite');
  });

  it.each([
    ['CREATE TABLE `a` (`id` int unsigned AUTO_INCREMENT) ENGINE=InnoDB;', 'mysql'],
    ['CREATE TABLE [dbo].[a] ([id] INT IDENTITY(1,1), [n] NVARCHAR(10))\nGO\n', 'mssql'],
    ["CREATE TABLE a (id bigserial, d jsonb DEFAULT '{}'::jsonb);", 'postgres'],
    ['PRAGMA foreign_keys=ON; CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT);', 'sqlite'],
    ['CREATE TABLE a (id UInt64) ENGINE = MergeTree() ORDER BY id; -- LowCardinality(\n', 'ansi'],
  ])('tells by syntax: %s', (sql, dialect) => {
    expect(dialectAt('migrations/1_a.sql', {}, { 'migrations/1_a.sql': sql })).toBe(dialect);
  });

  it('assumes Postgres and says so when nothing tells', () => {
    expect(dialectFor('a.sql', readEvidence(new Map(), new Map()))).toMatchObject({ dialect: 'postgres' });
  });

  it('survives hostile settings', () => {
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"dependencies":null}',
      '{"dependencies":{"__proto__":"1","constructor":"1"}}',
    ]) {
      expect(dialectAt('m/1_a.sql', { 'package.json': text })).toBe('postgres');
    }
    expect(dialectAt('constructor/1_a.sql', {})).toBe('postgres');
  });

  it('samples a few files of each folder', () => {
    const paths = Array.from({ length: 500 }, (_, at) => `migrations/${at}_a.sql`);
    const samples = samplePaths([...paths, 'x.sql']);
    expect(samples.length).toBeLessThan(10);
    expect(samples).toContain('x.sql');
    expect(samples).toContain('migrations/0_a.sql');
    expect(samples).toContain('migrations/499_a.sql');
  });
});

describe('a dbt project', () => {
  const project = { 'etl/dbt_project.yml': 'name: etl\nprofile: "warehouse"\n' };

  it('speaks to the warehouse of its profile, wherever the profile lies and whatever its folders are called', () => {
    const profiles =
      'config:\n  x: 1\nother:\n  outputs:\n    dev:\n      type: postgres\nwarehouse:\n  outputs:\n    prod:\n      type: snowflake\n';
    const hints = { ...project, 'etl/profile/profiles.yml': profiles };
    expect(dialectAt('etl/models/mysql/orders.sql', hints)).toBe('snowflake');
    expect(dialectAt('etl/macros/postgres__now.sql', hints)).toBe('snowflake');
    expect(dialectAt('app/orders.sql', hints)).toBe('postgres');
  });

  it('is told by the syntax of all its models, not of one folder', () => {
    const samples = {
      'etl/models/a/one.sql': 'select a::variant as b, c::timestamp_ntz as d, e::timestamp_tz as f from t',
      'etl/models/b/two.sql': 'select 1 as x',
    };
    expect(dialectAt('etl/models/b/two.sql', project, samples)).toBe('snowflake');
  });

  it('is told by its adapter', () => {
    expect(dialectAt('etl/models/a.sql', { ...project, 'requirements.txt': 'dbt-bigquery==1.9\n' })).toBe('bigquery');
  });
});
