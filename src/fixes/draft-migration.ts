// Statements that bring a database in line, and the newest migration of its history, in; the migration that runs them next
// out: in the folder, manner and order of its tool. Null where no safe way is known.

import type { AddedFile } from '../model/finding';
import { reversed } from './ways-back';

export interface NewestMigration {
  /** Stack that runs it. */
  style: string;
  path: string;
  text: string;
}

export interface Drafted {
  /** What it does, in snake case: `add_age_to_users`. */
  title: string;
  /** SQL, each ended by a semicolon. */
  statements: readonly string[];
}

const STYLES = new Set([
  'prisma',
  'typeorm',
  'knex',
  'flyway',
  'supabase',
  'golang-migrate',
  'numbered-sql',
  'sequelize',
  'mikro-orm',
]);

export function draftMigration(newest: NewestMigration, drafted: Drafted): AddedFile[] | null {
  if (!STYLES.has(newest.style)) return null;
  const slash = newest.path.lastIndexOf('/') + 1;
  if (newest.style === 'prisma') return inFolder(newest, drafted, slash);
  const folder = newest.path.slice(0, slash);
  const name =
    newest.style === 'mikro-orm' ? nextMikroName(newest, slash) : nextName(newest.path.slice(slash), drafted.title);
  if (name === null) return null;
  if (newest.style === 'typeorm') return codeFile(folder, name, typeormText(newest, name, drafted));
  if (newest.style === 'mikro-orm') return codeFile(folder, name, mikroText(newest, name, drafted));
  if (newest.style === 'sequelize') return codeFile(folder, name, sequelizeText(newest, drafted));
  if (newest.style === 'knex' && !/\.sql$/i.test(name)) return codeFile(folder, name, knexText(newest, drafted));
  if (!/\.sql$/i.test(name)) return null;
  if (/\.up\.sql$/i.test(name)) {
    const down = `${folder}${name.replace(/\.up\.sql$/i, '.down.sql')}`;
    return [
      { path: folder + name, text: sqlText(drafted.statements) },
      { path: down, text: sqlText(reversed(drafted.statements)) },
    ];
  }
  return [{ path: folder + name, text: markedText(newest.text, drafted.statements) }];
}

/** `20240101000000_init/migration.sql`. */
function inFolder({ path }: NewestMigration, { title, statements }: Drafted, slash: number): AddedFile[] | null {
  const home = path.lastIndexOf('/', slash - 2) + 1;
  const name = nextName(path.slice(home, slash - 1), title);
  return name === null
    ? null
    : [{ path: `${path.slice(0, home)}${name}/${path.slice(slash)}`, text: sqlText(statements) }];
}

/** The name after this one: the next number, the same manner. */
export function nextName(name: string, title: string): string | null {
  const parts = /^(\D{0,3}?)(\d+)((?:__|[-_.])?)([^.]*)(\.[\w.]+)?$/.exec(name);
  if (!parts) return null;
  const [, letter = '', number = '', gap = '', old = '', extension = ''] = parts;
  const next = nextNumber(number);
  const between = gap === '' ? (old === '' ? '' : '_') : gap;
  const text = old === '' ? '' : inManner(title, old);
  return next === null ? null : `${letter}${next}${between}${text}${extension}`;
}

/** `Migration20240101000000.ts` */
function nextMikroName({ path }: NewestMigration, slash: number): string | null {
  const [, start = '', number = '', extension = ''] =
    /^(Migration)(\d{14})(?:_\w+)?(\.\w+)$/.exec(path.slice(slash)) ?? [];
  const next = number === '' ? null : nextMoment(number);
  return next === null ? null : start + next + extension;
}

/** A second, a minute or one later; never shorter. */
function nextNumber(number: string): string | null {
  if (number.length > 17) return null;
  if (number.length === 14) return nextMoment(number);
  const step = number.length === 13 ? 60_000n : number.length === 10 ? 60n : 1n;
  return (BigInt(number) + step).toString().padStart(number.length, '0');
}

/** `20240101000000`. */
function nextMoment(digits: string): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/
    .exec(digits)!
    .map(Number);
  const at = Date.UTC(year!, month! - 1, day!, hour!, minute! + 1, second!);
  if (!Number.isFinite(at) || year! > 9998) return null;
  const next = new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
  // Numbers that are no time are counted.
  return next > digits ? next : (BigInt(digits) + 1n).toString();
}

function inManner(title: string, like: string): string {
  const words = title.split('_').filter((word) => word !== '');
  if (/^[A-Z]/.test(like) || /^[a-z]+[A-Z]/.test(like)) {
    const camel = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
    return /^[A-Z]/.test(like) ? camel : camel[0]!.toLowerCase() + camel.slice(1);
  }
  return words.join(like.includes('-') && !like.includes('_') ? '-' : '_');
}

// ---------------------------------------------------------------- texts

function sqlText(statements: readonly string[]): string {
  return statements.map((statement) => `${statement}\n`).join('');
}

/** As the newest one tells the way there from the way back. */
function markedText(like: string, statements: readonly string[]): string {
  const marks = [
    ['-- +goose Up', '-- +goose Down'],
    ['-- migrate:up', '-- migrate:down'],
    ['-- +migrate Up', '-- +migrate Down'],
    ['-- Up Migration', '-- Down Migration'],
  ] as const;
  const found = marks.find(([up]) => like.toLowerCase().includes(up.toLowerCase()));
  if (!found) return sqlText(statements);
  return `${found[0]}\n${sqlText(statements)}\n${found[1]}\n${sqlText(reversed(statements))}`;
}

function codeFile(folder: string, name: string, text: string | null): AddedFile[] | null {
  return text === null || !/\.[cm]?[jt]s$/.test(name) ? null : [{ path: folder + name, text }];
}

function typeormText({ text }: NewestMigration, name: string, { title, statements }: Drafted): string {
  const number = /\d+/.exec(name)?.[0] ?? '';
  const className = `${inManner(title, 'A')}${number}`;
  const isCommon = /\bmodule\.exports\b/.test(text);
  const isTyped = /\.[cm]?ts$/.test(name);
  const runner = isTyped ? 'queryRunner: QueryRunner): Promise<void>' : 'queryRunner)';
  const access = isTyped && /\bpublic async up\b/.test(text) ? 'public ' : '';
  const quote = /from "typeorm"/.test(text) ? '"' : "'";
  const lines = [
    ...(isTyped
      ? [
          `import ${/import type/.test(text) ? 'type ' : ''}{ MigrationInterface, QueryRunner } from ${quote}typeorm${quote};`,
          '',
        ]
      : []),
    `${isCommon ? 'module.exports = class' : 'export class'} ${className}${isTyped ? ' implements MigrationInterface' : ''} {`,
    ...(/^\s*(?:public )?(?:readonly )?name\s*=/m.test(text) ? [`  name = ${quote}${className}${quote};`, ''] : []),
    `  ${access}async up(${runner} {`,
    ...statements.map((statement) => `    await queryRunner.query(${writeText(statement)});`),
    '  }',
    '',
    `  ${access}async down(${runner} {`,
    ...reversed(statements).map((statement) => `    await queryRunner.query(${writeText(statement)});`),
    '  }',
    '}',
    '',
  ];
  return lines.join('\n');
}

function knexText({ text, path }: NewestMigration, { statements }: Drafted): string {
  const isTyped = /\.[cm]?ts$/.test(path);
  const isCommon = /\bexports\.up\b|\bmodule\.exports\b/.test(text);
  const argument = isTyped ? 'knex: Knex): Promise<void>' : 'knex)';
  const head = (name: string) =>
    isCommon ? `exports.${name} = async function (${argument} {` : `export async function ${name}(${argument} {`;
  const body = (all: readonly string[]) => all.map((statement) => `  await knex.raw(${writeText(statement)});`);
  const end = isCommon ? '};' : '}';
  return [
    ...(isTyped ? ["import type { Knex } from 'knex';", ''] : []),
    head('up'),
    ...body(statements),
    end,
    '',
    head('down'),
    ...body(reversed(statements)),
    end,
    '',
  ].join('\n');
}

function sequelizeText({ text, path }: NewestMigration, { statements }: Drafted): string | null {
  const isTyped = /\.[cm]?ts$/.test(path);
  const isCommon = /\bmodule\.exports\b|\bexports\.up\b/.test(text);
  // A runner of the project's own may hand it something else.
  if (!/queryInterface/.test(text) || (isTyped && isCommon)) return null;
  const argument = isTyped ? 'queryInterface: QueryInterface' : 'queryInterface';
  const lines = (all: readonly string[]) =>
    all.map((statement) => `    await queryInterface.sequelize.query(${writeText(statement)});`);
  return [
    ...(/^\s*['"]use strict['"]/.test(text) ? ["'use strict';", ''] : []),
    ...(isTyped ? ["import type { QueryInterface } from 'sequelize';", ''] : []),
    isCommon ? 'module.exports = {' : 'export default {',
    `  async up(${argument}) {`,
    ...lines(statements),
    '  },',
    '',
    `  async down(${argument}) {`,
    ...lines(reversed(statements)),
    '  },',
    '};',
    '',
  ].join('\n');
}

function mikroText({ text }: NewestMigration, name: string, { statements }: Drafted): string {
  const className = name.slice(0, name.indexOf('.'));
  const isTyped = /\.[cm]?ts$/.test(name);
  const isCommon = /\brequire\(|\bexports\b/.test(text);
  const from = /['"](@mikro-orm\/[\w-]+)['"]/.exec(text)?.[1] ?? '@mikro-orm/migrations';
  const head = (method: string) =>
    `  ${/\boverride async\b/.test(text) && isTyped ? 'override ' : ''}async ${method}()${isTyped ? ': Promise<void>' : ''} {`;
  const lines = (all: readonly string[]) => all.map((statement) => `    this.addSql(${writeText(statement)});`);
  return [
    isCommon ? `const { Migration } = require('${from}');` : `import { Migration } from '${from}';`,
    '',
    `${isCommon ? '' : 'export '}class ${className} extends Migration {`,
    head('up'),
    ...lines(statements),
    '  }',
    '',
    head('down'),
    ...lines(reversed(statements)),
    '  }',
    '}',
    ...(isCommon ? [`exports.${className} = ${className};`] : []),
    '',
  ].join('\n');
}

function writeText(statement: string): string {
  return `'${statement.replace(/;$/, '').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
