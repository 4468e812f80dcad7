// Files of events in; out: a database that answers what was seen before. It is a cache: made anew from the files, it
// answers the same.

import { keysOfIncident, wordsOfIncident } from '../../memory/evidence-keys';
import { hasOwnId } from '../../memory/event-id';
import { readEvent, readEventLines } from '../../memory/event-lines';
import type { EventOf, Memory } from '../../memory/memory';
import type { IncidentEvent, MemoryEvent } from '../../model/memory';
import type { Problem } from '../../model/problem';
import type { StoreDatabase, StoreDriver } from '../store/store-drivers';
import { buildShape, openStoreFile, type StoreShape } from '../store/store-file';

/** Raised with the tables or with what is put into them. */
export const MEMORY_SCHEMA = 1;

const SHAPE: StoreShape = {
  // `THRM`
  applicationId: 0x5448524d,
  version: MEMORY_SCHEMA,
  tables: [
    'CREATE TABLE files (path TEXT PRIMARY KEY, blob TEXT)',
    'CREATE TABLE events (row INTEGER PRIMARY KEY, id TEXT UNIQUE, type TEXT, at TEXT, incident TEXT, json TEXT)',
    'CREATE INDEX events_by_incident ON events (incident, type, at)',
    'CREATE INDEX events_by_type ON events (type, at)',
    'CREATE TABLE evidence (key TEXT, at TEXT, row INTEGER, incident TEXT, PRIMARY KEY (key, at, row)) WITHOUT ROWID',
    "CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='unicode61')",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab('words', 'row')",
    'CREATE TABLE pending (id TEXT PRIMARY KEY, json TEXT)',
  ],
};

export interface MemoryStore extends Memory {
  /** Path to blob id of the files that are in it. */
  files(): Map<string, string>;
  /** Makes it hold these files: `texts` has at least those that it lacks. Trouble with lines comes back. */
  load(files: readonly { path: string; blob: string }[], texts: ReadonlyMap<string, string>): Problem[];
  /** Events that could not be written to the branch yet: answered from as well, and kept with the database. */
  pending(): MemoryEvent[];
  setPending(events: readonly MemoryEvent[]): void;
  close(): void;
}

const CHUNK = 5000;
/** An incident that happens every hour for a year. */
const MOST_OF_A_KEY = 10_000;
/** Terms searched for, rarest first, until they stand in so many incidents together. */
const MOST_TERMS = 12;
const MOST_POSTINGS = 20_000;

/** `file` null: in memory. A file that cannot be used costs time and a notice. */
export function openMemoryStore(
  driver: StoreDriver,
  file: string | null,
): { store: MemoryStore; notice: string | null } {
  const opened = file === null ? { reason: null } : openStoreFile(driver, file, SHAPE);
  if ('database' in opened && opened.writable) return { store: storeOver(opened.database), notice: opened.notice };
  if ('database' in opened) opened.database.close();
  const database = driver.open(':memory:', { readOnly: false, busyMs: 0 });
  buildShape(database, SHAPE);
  const reason = 'reason' in opened ? opened.reason : 'it is read-only';
  return { store: storeOver(database), notice: reason === null ? null : `The memory's cache is not used: ${reason}.` };
}

function storeOver(database: StoreDatabase): MemoryStore {
  function transaction(work: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  function select<T extends MemoryEvent>(sql: string, ...params: (string | number)[]): T[] {
    return database.all(sql, ...params).flatMap(([json]) => parsed<T>(String(json)));
  }

  function files(): Map<string, string> {
    return new Map(database.all('SELECT path, blob FROM files').map(([path, blob]) => [String(path), String(blob)]));
  }

  function known(ids: readonly string[]): Set<string> {
    const sql = 'SELECT id FROM events WHERE id IN (SELECT value FROM json_each(?))';
    return new Set(database.all(sql, JSON.stringify(ids)).map(([id]) => String(id)));
  }

  function insert(events: readonly MemoryEvent[]): void {
    for (let at = 0; at < events.length; at += CHUNK) insertSome(events.slice(at, at + CHUNK));
  }

  function insertSome(events: readonly MemoryEvent[]): void {
    const there = known(events.map(({ id }) => id));
    const [first] = database.all('SELECT coalesce(max(row), 0) + 1 AS next FROM events');
    let row = Number(first![0]);
    const rows: unknown[][] = [];
    const evidence: unknown[][] = [];
    const words: unknown[][] = [];
    for (const event of events) {
      if (there.has(event.id)) continue;
      there.add(event.id);
      const incident = 'incident' in event ? event.incident : null;
      rows.push([row, event.id, event.type, event.at, incident, JSON.stringify(event)]);
      if (event.type === 'incident') {
        for (const key of keysOfIncident(event)) evidence.push([key, event.at, row, event.incident]);
        words.push([row, wordsOfIncident(event)]);
      }
      row++;
    }
    database.run(`INSERT INTO events (row, id, type, at, incident, json) ${valuesOf(6)}`, JSON.stringify(rows));
    database.run(`INSERT OR IGNORE INTO evidence (key, at, row, incident) ${valuesOf(4)}`, JSON.stringify(evidence));
    database.run(`INSERT INTO words (rowid, text) ${valuesOf(2)}`, JSON.stringify(words));
  }

  function empty(): void {
    for (const table of ['files', 'events', 'evidence']) database.run(`DELETE FROM ${table}`);
    database.run("INSERT INTO words (words) VALUES ('delete-all')");
  }

  function pending(): MemoryEvent[] {
    // These go to the branch, where they stay: what only looks like an event does not.
    return database.all('SELECT json FROM pending ORDER BY id').flatMap(([json]) => {
      const read = readEvent(String(json));
      return 'event' in read && hasOwnId(read.event) ? [read.event] : [];
    });
  }

  /** The rarest words that they share: common ones cost time and tell nothing. */
  function telling(text: string): string[] {
    const terms = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? [])].slice(0, 200);
    const sql = 'SELECT term, doc FROM vocabulary WHERE term IN (SELECT value FROM json_each(?)) ORDER BY doc, term';
    const chosen: string[] = [];
    let postings = 0;
    for (const [term, count] of database.all(sql, JSON.stringify(terms))) {
      postings += Number(count);
      if (chosen.length === MOST_TERMS || (postings > MOST_POSTINGS && chosen.length > 0)) break;
      if (postings <= 5 * MOST_POSTINGS) chosen.push(String(term));
    }
    return chosen;
  }

  return {
    files,
    known,
    pending,
    load(wanted, texts) {
      const problems: Problem[] = [];
      const held = files();
      const isKept = new Set(wanted.map(({ path, blob }) => `${path} ${blob}`));
      // An event may stand in several files: what goes cannot be taken out by file.
      const isWhole = [...held].every(([path, blob]) => isKept.has(`${path} ${blob}`));
      if (!isWhole && !wanted.every(({ path }) => texts.has(path))) return [{ path: '', line: 1, reason: NEEDS_ALL }];
      transaction(() => {
        if (!isWhole) empty();
        for (const { path, blob } of wanted) {
          if (isWhole && held.get(path) === blob) continue;
          const text = texts.get(path);
          if (text === undefined) {
            problems.push({ path, line: 1, reason: 'not understood: too large or missing' });
            continue;
          }
          const read = readEventLines(text, path);
          problems.push(...read.problems);
          insert(read.lines.map(({ event }) => event));
          database.run('INSERT OR REPLACE INTO files (path, blob) VALUES (?, ?)', path, blob);
        }
        insert(pending());
      });
      return problems;
    },
    setPending(events) {
      transaction(() => {
        database.run('DELETE FROM pending');
        const rows = events.map((event) => [event.id, JSON.stringify(event)]);
        database.run(`INSERT OR IGNORE INTO pending (id, json) ${valuesOf(2)}`, JSON.stringify(rows));
        insert(events);
      });
    },
    incidentsWith(keys, limit) {
      const sql = `SELECT json FROM events WHERE row IN (SELECT row FROM evidence WHERE key IN (SELECT value FROM json_each(?)) ORDER BY at DESC LIMIT ?) ORDER BY at DESC, id LIMIT ?`;
      return select<IncidentEvent>(sql, JSON.stringify(keys), 4 * limit, limit);
    },
    countWith(keys) {
      const sql = `SELECT count(DISTINCT row) AS count, max(at) AS last FROM evidence WHERE key IN (SELECT value FROM json_each(?))`;
      const [row] = database.all(sql, JSON.stringify(keys));
      return { count: Number(row?.[0] ?? 0), last: typeof row?.[1] === 'string' ? row[1] : null };
    },
    incidentsLike(words, limit) {
      const terms = telling(words);
      if (terms.length === 0) return [];
      const match = terms.map((term) => `"${term}"`).join(' OR ');
      const sql = `SELECT e.json AS json FROM (SELECT rowid AS row, rank AS score FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?) AS w JOIN events AS e ON e.row = w.row ORDER BY w.score, e.at DESC, e.id`;
      return select<IncidentEvent>(sql, match, limit);
    },
    eventsWith(keys, types, limit) {
      const incidents = new Set<string>();
      const sql = `SELECT DISTINCT incident FROM (SELECT incident FROM evidence WHERE key = ? ORDER BY at DESC LIMIT ${MOST_OF_A_KEY})`;
      for (const key of keys) for (const [incident] of database.all(sql, key)) incidents.add(String(incident));
      return this.eventsOf([...incidents], types).slice(-limit);
    },
    eventsOf<T extends MemoryEvent['type']>(incidents: readonly string[], types: readonly T[]) {
      const sql = `SELECT json FROM events WHERE incident IN (SELECT value FROM json_each(?)) AND type IN (SELECT value FROM json_each(?)) ORDER BY at, id`;
      return select<EventOf<T>>(sql, JSON.stringify(incidents), JSON.stringify(types));
    },
    ofType<T extends MemoryEvent['type']>(types: readonly T[], since = '') {
      const sql = `SELECT json FROM events WHERE type IN (SELECT value FROM json_each(?)) AND at >= ? ORDER BY at, id`;
      return select<EventOf<T>>(sql, JSON.stringify(types), since);
    },
    close: () => database.close(),
  };
}

/** Empty for a row that somebody damaged: it is a cache. */
function parsed<T extends MemoryEvent>(json: string): T[] {
  try {
    return [JSON.parse(json) as T];
  } catch {
    return [];
  }
}

export const NEEDS_ALL = 'files are gone: all texts are needed';

function valuesOf(count: number): string {
  const columns = Array.from({ length: count }, (_, at) => `value ->> ${at}`);
  return `SELECT ${columns.join(', ')} FROM json_each(?)`;
}
