// A cache file in, what earlier runs found out; trouble with it costs time and one line of notice, never answers.

import { hash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { StoreDatabase, StoreDriver } from './store-drivers';
import { storeDrivers } from './store-drivers';
import { kindOfTrouble, openStoreFile, type SqliteTrouble } from './store-file';

export interface Table {
  /** Values whose row is whole and that `accepts` takes; the others are as if they were not there. */
  getMany<T>(keys: readonly string[], accepts: (value: unknown) => value is T): Map<string, T>;
  putMany(entries: Iterable<readonly [key: string, value: unknown]>): void;
}

export interface Store {
  facts: Table;
  graph: {
    get<T>(key: string, accepts: (value: unknown) => value is T): T | null;
    /** Keeps the newest few. */
    put(key: string, value: unknown): void;
  };
  /** Blob ids of files on disk, by what `stat` says of them. */
  blobs: { getMany(keys: string[]): Map<string, string>; putMany(entries: [key: string, blob: string][]): void };
  /** What models answered, by a hash of the question. They stand among the facts, and go with them. */
  answers: { get(key: string): unknown; put(key: string, value: unknown): void };
  /** Drops the oldest facts that are not in `keep` while the file is larger than its bound. */
  prune(keep: Iterable<string>): void;
  /** Trouble since it was opened, in one line; null when all is well. */
  notice(): string | null;
  close(): void;
}

export interface OpenedStore {
  store: Store;
  notice?: string;
  /** `none`: everything works, nothing is remembered. */
  driver: 'better-sqlite3' | 'node:sqlite' | 'none';
}

export interface StoreOptions {
  drivers?: StoreDriver[];
  /** Bytes the file may grow to before `prune` drops what was not used. */
  maxBytes?: number;
}

const MAX_ROW_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 300 * 1024 * 1024;
const KEPT_GRAPHS = 16;
const CHUNK_CHARS = 4 * 1024 * 1024;
const CHUNK_KEYS = 20_000;
/** Many small rows go in one list; a row of this size is not worth writing twice over. */
const LARGE_ROW = 256 * 1024;

/** `file` null: no cache wanted. */
export async function openStore(file: string | null, options: StoreOptions = {}): Promise<OpenedStore> {
  if (file === null) return { store: emptyStore(), driver: 'none' };
  const driver = (options.drivers ?? (await storeDrivers()))[0];
  if (!driver) {
    const notice = 'No SQLite in this Node: nothing is kept for the next run. Use Node 24, or 22.14 and later.';
    return { store: emptyStore(), driver: 'none', notice };
  }
  const opened = openStoreFile(driver, file);
  if ('reason' in opened) {
    return { store: emptyStore(), driver: 'none', notice: `The cache is not used: ${opened.reason}.` };
  }
  const store = storeOver(opened.database, file, opened.writable, options.maxBytes ?? MAX_BYTES);
  return { store, driver: driver.name, ...(opened.notice ? { notice: opened.notice } : {}) };
}

/** Facts depend on the bytes of a file, its path, the stack and the dialect; the parts before the path hold no space. */
export function factsKey(of: { blob: string; path: string; stack: string; version: number; dialect: string }): string {
  return `${of.stack}@${of.version} ${of.dialect} ${of.blob} ${of.path}`;
}

/** No stack is named so, for it has no version. */
function answerKey(key: string): string {
  return `answer ${key}`;
}

function isAnything(value: unknown): value is unknown {
  return value !== undefined;
}

type TableName = 'facts' | 'graphs' | 'blobs';

function storeOver(database: StoreDatabase, file: string, writable: boolean, maxBytes: number): Store {
  let notice: string | null = null;
  let open = true;

  /** Runs one piece of work; trouble ends the use of the file, or only the writing when that is what failed. */
  function attempt<T>(otherwise: T, work: () => T): T {
    if (!open) return otherwise;
    try {
      return work();
    } catch (error) {
      const trouble = error as SqliteTrouble;
      const kind = kindOfTrouble(trouble);
      notice ??= `The cache ${file} failed and is not used further: ${trouble.message ?? 'unknown error'}.`;
      quietly(() => database.exec('ROLLBACK'));
      if (kind === 'read-only') writable = false;
      else shut();
      // Damaged inside: the next run starts from nothing instead of tripping over it again.
      if (kind === 'damaged') quietly(() => rmSync(file, { force: true }));
      return otherwise;
    }
  }

  function shut(): void {
    open = false;
    quietly(() => database.close());
  }

  function write(work: () => void): void {
    if (!writable) return;
    attempt(undefined, () => {
      database.exec('BEGIN IMMEDIATE');
      work();
      database.exec('COMMIT');
    });
  }

  function getMany<T>(table: TableName, keys: readonly string[], accepts: (value: unknown) => value is T) {
    const found = new Map<string, T>();
    for (let at = 0; at < keys.length; at += CHUNK_KEYS) {
      const wanted = JSON.stringify(keys.slice(at, at + CHUNK_KEYS));
      const rows = attempt([], () => database.all(SELECT[table], wanted));
      for (const [key, digest, json] of rows) {
        if (typeof key !== 'string' || typeof json !== 'string' || digest !== digestOf(key, json)) continue;
        const value = parse(json);
        if (accepts(value)) found.set(key, value);
      }
    }
    return found;
  }

  function putMany(table: TableName, entries: Iterable<readonly [string, unknown]>): void {
    if (!open || !writable) return;
    write(() => {
      let rows: string[][] = [];
      let chars = 0;
      for (const [key, value] of entries) {
        const json = JSON.stringify(value);
        if (json === undefined || json.length > MAX_ROW_BYTES / 3) continue;
        if (json.length > LARGE_ROW) {
          database.run(INSERT_ROW[table], key, digestOf(key, json), json);
          continue;
        }
        rows.push([key, digestOf(key, json), json]);
        chars += json.length;
        if (chars < CHUNK_CHARS) continue;
        database.run(INSERT[table], JSON.stringify(rows));
        rows = [];
        chars = 0;
      }
      if (rows.length > 0) database.run(INSERT[table], JSON.stringify(rows));
    });
  }

  function size(): number {
    const [row] = database.all(
      'SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size',
    );
    return Number(row?.[0] ?? 0);
  }

  return {
    facts: {
      getMany: (keys, accepts) => getMany('facts', keys, accepts),
      putMany: (entries) => putMany('facts', entries),
    },
    graph: {
      get: (key, accepts) => getMany('graphs', [key], accepts).get(key) ?? null,
      put(key, value) {
        putMany('graphs', [[key, value]]);
        write(() => database.run(`DELETE FROM graphs WHERE rowid NOT IN (${NEWEST_GRAPHS})`));
      },
    },
    blobs: {
      getMany: (keys) => getMany('blobs', keys, isBlobId),
      putMany: (entries) => putMany('blobs', entries),
    },
    answers: {
      get: (key) => getMany('facts', [answerKey(key)], isAnything).get(answerKey(key)) ?? null,
      put: (key, value) => putMany('facts', [[answerKey(key), value]]),
    },
    prune(keep) {
      if (attempt(0, size) <= maxBytes) return;
      write(() => {
        database.run('DELETE FROM blobs');
        database.run('DELETE FROM facts WHERE key NOT IN (SELECT value FROM json_each(?))', JSON.stringify([...keep]));
      });
      if (attempt(0, size) > maxBytes) write(() => database.run('DELETE FROM graphs'));
      if (writable) attempt(undefined, () => database.exec('VACUUM'));
    },
    notice: () => notice,
    close() {
      if (open) shut();
    },
  };
}

/** `octet_length` looks at a row's header: an enormous one is never loaded. */
function select(table: TableName): string {
  return `SELECT key, digest, json FROM ${table} WHERE key IN (SELECT value FROM json_each(?)) AND octet_length(json) <= ${MAX_ROW_BYTES}`;
}

function insertRow(table: TableName): string {
  return `INSERT OR REPLACE INTO ${table} (key, digest, json) VALUES (?, ?, ?)`;
}

function insert(table: TableName): string {
  return `INSERT OR REPLACE INTO ${table} (key, digest, json) SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`;
}

const SELECT = { facts: select('facts'), graphs: select('graphs'), blobs: select('blobs') };
const INSERT = { facts: insert('facts'), graphs: insert('graphs'), blobs: insert('blobs') };
const INSERT_ROW = { facts: insertRow('facts'), graphs: insertRow('graphs'), blobs: insertRow('blobs') };
const NEWEST_GRAPHS = `SELECT rowid FROM graphs ORDER BY rowid DESC LIMIT ${KEPT_GRAPHS}`;

/** Over the key too: a row cannot be moved under another file's key. */
function digestOf(key: string, json: string): string {
  return hash('sha256', `${key}\0${json}`, 'base64url').slice(0, 22);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isBlobId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // What led here was told already.
  }
}

/** Base and head of one run share what they read, whatever the machine can keep. */
function emptyStore(): Store {
  const facts = new Map<string, unknown>();
  return {
    facts: {
      getMany<T>(keys: readonly string[], accepts: (value: unknown) => value is T) {
        const found = new Map<string, T>();
        for (const key of keys) {
          const value = facts.get(key);
          if (accepts(value)) found.set(key, value);
        }
        return found;
      },
      putMany(entries) {
        for (const [key, value] of entries) facts.set(key, value);
      },
    },
    graph: { get: () => null, put: () => {} },
    answers: {
      get: (key) => facts.get(answerKey(key)) ?? null,
      put: (key, value) => void facts.set(answerKey(key), value),
    },
    blobs: { getMany: () => new Map(), putMany: () => {} },
    prune: () => {},
    notice: () => null,
    close: () => {},
  };
}
