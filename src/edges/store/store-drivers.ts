// The SQLite drivers that this Node can load, best first; each gives the same few calls.

import type { Statement } from 'better-sqlite3';

export interface StoreDatabase {
  exec(sql: string): void;
  /** Rows as arrays, in the order of the columns. */
  all(sql: string, ...params: StoreValue[]): unknown[][];
  run(sql: string, ...params: StoreValue[]): void;
  close(): void;
}

export type StoreValue = string | number | null;

export interface StoreDriver {
  name: 'better-sqlite3' | 'node:sqlite';
  open(file: string, options: { readOnly: boolean; busyMs: number }): StoreDatabase;
}

export async function storeDrivers(): Promise<StoreDriver[]> {
  const drivers = [await betterSqlite(), await nodeSqlite()];
  return drivers.filter((driver) => driver !== null);
}

async function betterSqlite(): Promise<StoreDriver | null> {
  // Its binary is built for N-API 10 and takes the process down with it on older ones.
  if (!(Number(process.versions.napi) >= 10)) return null;
  try {
    const { default: Database } = await import('better-sqlite3');
    new Database(':memory:').close();
    return {
      name: 'better-sqlite3',
      open(file, { readOnly, busyMs }) {
        const database = new Database(file, { readonly: readOnly, timeout: busyMs });
        const prepared = new Map<string, Statement<StoreValue[]>>();
        const prepare = (sql: string) => {
          const statement = prepared.get(sql) ?? database.prepare<StoreValue[]>(sql);
          prepared.set(sql, statement);
          return statement;
        };
        return {
          exec: (sql) => void database.exec(sql),
          all: (sql, ...params) =>
            prepare(sql)
              .raw(true)
              .all(...params) as unknown[][],
          run: (sql, ...params) => void prepare(sql).run(...params),
          close: () => void database.close(),
        };
      },
    };
  } catch {
    return null;
  }
}

async function nodeSqlite(): Promise<StoreDriver | null> {
  try {
    const { DatabaseSync } = await import('node:sqlite');
    return {
      name: 'node:sqlite',
      open(file, { readOnly, busyMs }) {
        const database = new DatabaseSync(file, { readOnly, timeout: busyMs, allowExtension: false });
        return {
          exec: (sql) => database.exec(sql),
          // Object rows: older versions know no arrays. Columns of our queries have distinct names.
          all: (sql, ...params) =>
            database
              .prepare(sql)
              .all(...params)
              .map((row) => Object.values(row)),
          run: (sql, ...params) => void database.prepare(sql).run(...params),
          close: () => database.close(),
        };
      },
    };
  } catch {
    return null;
  }
}
