// A cache file's path in, an open database of our own shape out: whatever else lay there is put away.

import { existsSync, lstatSync, mkdirSync, openSync, closeSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreDatabase, StoreDriver } from './store-drivers';

/** Raised when tables or the JSON in them change their shape: older files are rebuilt, newer ones too. */
export const STORE_SCHEMA = 1;

const MAX_FILE_BYTES = 2 * 1024 * 1024 * 1024;

/** Whose file it is and what stands in it: files of another shape are never used. */
export interface StoreShape {
  /** SQLite's own mark of whose file it is. */
  applicationId: number;
  version: number;
  /** Statements that make tables and indexes, nothing else. */
  tables: readonly string[];
}

const FACTS_SHAPE: StoreShape = {
  // `THRL`
  applicationId: 0x5448524c,
  version: STORE_SCHEMA,
  tables: [
    'CREATE TABLE facts (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    'CREATE TABLE graphs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
    'CREATE TABLE blobs (key TEXT PRIMARY KEY, digest TEXT, json TEXT)',
  ],
};

export interface OpenedFile {
  database: StoreDatabase;
  notice: string | null;
  writable: boolean;
}

export function openStoreFile(
  driver: StoreDriver,
  file: string,
  shape: StoreShape = FACTS_SHAPE,
): OpenedFile | { reason: string } {
  const found = lookAt(file, shape);
  if (found.kind === 'not-a-file') return { reason: `${file} is not a regular file` };
  if (found.kind === 'unreadable') return { reason: `${file} could not be read (${found.code})` };
  let notice: string | null = null;
  if (found.kind !== 'absent' && found.kind !== 'ours') {
    notice = putAway(file, found.kind);
    if (notice === null) return { reason: `${file} is not a cache of this version and could not be replaced` };
  }
  const opened = tryOpen(driver, file, shape);
  if (!('reason' in opened)) return { ...opened, notice };
  // Locked or out of reach: the file may be well, another process has it.
  if (!opened.damaged) return { reason: opened.reason };
  notice = putAway(file, 'damaged');
  if (notice === null) return { reason: `${file} is damaged and could not be replaced` };
  const again = tryOpen(driver, file, shape);
  return 'reason' in again ? { reason: again.reason } : { ...again, notice };
}

type Found =
  | { kind: 'absent' | 'ours' | 'foreign' | 'other-version' | 'too-large' | 'not-a-file' }
  | { kind: 'unreadable'; code: string };

/** Looks at the header alone, so that no SQLite ever opens a file that does not say it is ours. */
function lookAt(file: string, { applicationId, version }: StoreShape): Found {
  try {
    const stat = lstatSync(file);
    if (!stat.isFile()) return { kind: 'not-a-file' };
    if (stat.size === 0) return { kind: 'absent' };
    const header = Buffer.alloc(100);
    const descriptor = openSync(file, 'r');
    const read = readSync(descriptor, header, 0, 100, 0);
    closeSync(descriptor);
    if (read < 100 || header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return { kind: 'foreign' };
    if (header.readUInt32BE(68) !== applicationId) return { kind: 'foreign' };
    if (header.readUInt32BE(60) !== version) return { kind: 'other-version' };
    return { kind: stat.size > MAX_FILE_BYTES ? 'too-large' : 'ours' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code };
  }
}

/** A file that does not say it is ours may be somebody's work: it is moved, not deleted. */
function putAway(file: string, why: 'foreign' | 'other-version' | 'too-large' | 'damaged'): string | null {
  try {
    for (const suffix of ['-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    if (why === 'foreign') {
      renameSync(file, `${file}.not-ours`);
      return `The cache ${file} was not a Throughline cache: moved to ${file}.not-ours, and built anew.`;
    }
    rmSync(file, { force: true });
    return `The cache ${file} was ${SAID[why]}: built anew.`;
  } catch {
    return null;
  }
}

const SAID = {
  'other-version': 'written by another version',
  'too-large': 'too large',
  damaged: 'damaged',
};

/** Not `recursive`: that never ends where folders cannot be made, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

function tryOpen(
  driver: StoreDriver,
  file: string,
  shape: StoreShape,
): { database: StoreDatabase; writable: boolean } | { reason: string; damaged: boolean } {
  let readOnly = false;
  try {
    makeFolder(dirname(file));
  } catch {
    // Opening says it better.
  }
  for (;;) {
    let database: StoreDatabase | null = null;
    try {
      database = driver.open(file, { readOnly, busyMs: 2000 });
      // A hostile schema may not call functions, cells are checked, and no other file is mapped in.
      database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;');
      if (!readOnly) database.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF;');
      if (!readOnly) buildShape(database, shape);
      if (!hasShape(database, shape, driver))
        return closed(database, { reason: `${file} has another shape`, damaged: true });
      return { database, writable: !readOnly };
    } catch (error) {
      const trouble = error as SqliteTrouble;
      if (database) closed(database, null);
      const kind = kindOfTrouble(trouble);
      if (kind === 'read-only' && !readOnly) {
        readOnly = true;
        continue;
      }
      return {
        reason: `${file} could not be opened: ${trouble.message ?? 'unknown error'}`,
        damaged: kind === 'damaged',
      };
    }
  }
}

export interface SqliteTrouble {
  /** `SQLITE_CORRUPT`, from better-sqlite3. */
  code?: string;
  /** SQLite's number, from node:sqlite. */
  errcode?: number;
  message?: string;
}

export function kindOfTrouble(trouble: SqliteTrouble): 'damaged' | 'read-only' | 'other' {
  const name = RESULT_CODES[(trouble.errcode ?? -1) & 0xff] ?? trouble.code?.replace(/^SQLITE_([A-Z]+).*$/, '$1') ?? '';
  if (['READONLY', 'CANTOPEN', 'PERM'].includes(name)) return 'read-only';
  return ['ERROR', 'CORRUPT', 'SCHEMA', 'MISMATCH', 'FORMAT', 'NOTADB'].includes(name) ? 'damaged' : 'other';
}

/** https://sqlite.org/rescode.html, those that decide something. */
const RESULT_CODES: Record<number, string> = {
  1: 'ERROR',
  3: 'PERM',
  5: 'BUSY',
  6: 'LOCKED',
  8: 'READONLY',
  10: 'IOERR',
  11: 'CORRUPT',
  13: 'FULL',
  14: 'CANTOPEN',
  17: 'SCHEMA',
  20: 'MISMATCH',
  24: 'FORMAT',
  26: 'NOTADB',
};

/** One transaction, so that two processes that start together do not build the same tables twice. */
export function buildShape(database: StoreDatabase, { tables, applicationId, version }: StoreShape): void {
  if (schemaOf(database).length > 0) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    if (schemaOf(database).length === 0) {
      for (const table of tables) database.exec(table);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version};`);
    }
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** Exactly our tables, as this SQLite makes them: no trigger, view, index or column of anybody else's making. */
function hasShape(database: StoreDatabase, shape: StoreShape, driver: StoreDriver): boolean {
  const model = driver.open(':memory:', { readOnly: false, busyMs: 0 });
  try {
    buildShape(model, shape);
    return schemaOf(database).join('\n') === schemaOf(model).join('\n');
  } finally {
    model.close();
  }
}

function schemaOf(database: StoreDatabase): string[] {
  const rows = database.all(
    "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_autoindex_%' OR sql IS NOT NULL",
  );
  return rows.map(([sql]) => String(sql)).sort();
}

function closed<T>(database: StoreDatabase, value: T): T {
  try {
    database.close();
  } catch {
    // It is given up anyway.
  }
  return value;
}
