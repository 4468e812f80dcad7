import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { factsKey, openStore, type StoreOptions } from '../../../src/edges/store/open-store';
import { type StoreDriver, storeDrivers } from '../../../src/edges/store/store-drivers';
import { removeTemporaryFolders, temporaryFolder } from '../git/make-repository';

interface Row {
  path: string;
  names: string[];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && Array.isArray((value as Row).names);
}

const drivers = await storeDrivers();
const row = (at: number): Row => ({ path: `db/${at}.sql`, names: ['é', '"', '\0', '😀', `${at}`] });
const rows = (count: number) => Array.from({ length: count }, (_, at) => [`key ${at}`, row(at)] as const);

afterAll(removeTemporaryFolders);

it('finds both drivers in the Node this project needs, the prebuilt one first', () => {
  expect(drivers.map((driver) => driver.name)).toEqual(['better-sqlite3', 'node:sqlite']);
});

describe.each(drivers.map((driver) => [driver.name, driver] as const))(
  'openStore over %s',
  (_, driver: StoreDriver) => {
    let file = '';
    beforeEach(() => {
      file = join(temporaryFolder(), 'cache/graph.db');
    });
    const open = (options: StoreOptions = {}) => openStore(file, { drivers: [driver], ...options });

    async function fill(): Promise<void> {
      const { store } = await open();
      store.facts.putMany(rows(500));
      store.graph.put('graph', row(1));
      store.close();
    }

    /** Does something to the file behind the store's back. */
    function tamper(sql: string): void {
      const database = driver.open(file, { readOnly: false, busyMs: 100 });
      database.exec(sql);
      database.close();
    }

    /** A store that works: what it is given, it gives back; and the next run begins with it, without a word. */
    async function expectWorking(options: { kept: number; notice: RegExp | null }): Promise<void> {
      const { store, notice } = await open();
      if (options.notice) expect(notice).toMatch(options.notice);
      else expect(notice).toBeUndefined();
      expect((notice ?? '').split('\n')).toHaveLength(1);
      expect(
        store.facts.getMany(
          rows(500).map(([key]) => key),
          isRow,
        ).size,
      ).toBe(options.kept);
      store.facts.putMany([['fresh', row(7)]]);
      expect(store.facts.getMany(['fresh'], isRow)).toEqual(new Map([['fresh', row(7)]]));
      expect(store.notice()).toBeNull();
      store.close();
      const again = await open();
      expect(again.notice).toBeUndefined();
      expect(again.store.facts.getMany(['fresh'], isRow).size).toBe(1);
      again.store.close();
    }

    it('gives back what an earlier run put in', async () => {
      const first = await open();
      expect(first).toMatchObject({ driver: driver.name });
      first.store.facts.putMany(rows(3000));
      first.store.facts.putMany([['key 1', { ...row(1), path: 'newer' }]]);
      first.store.graph.put('graph', { path: 'g', names: ['1'] });
      first.store.blobs.putMany([['stat', 'a'.repeat(40)]]);
      first.store.close();
      const { store } = await open();
      const found = store.facts.getMany(['key 2999', 'absent', 'key 1', 'key 0'], isRow);
      expect(Object.fromEntries(found)).toEqual({
        'key 0': row(0),
        'key 1': { ...row(1), path: 'newer' },
        'key 2999': row(2999),
      });
      expect(store.graph.get('graph', isRow)).toEqual({ path: 'g', names: ['1'] });
      expect(store.graph.get('absent', isRow)).toBeNull();
      expect(store.blobs.getMany(['stat'])).toEqual(new Map([['stat', 'a'.repeat(40)]]));
      expect(
        store.facts.getMany(
          rows(3000).map(([key]) => key),
          isRow,
        ).size,
      ).toBe(3000);
      store.close();
    });

    it('gives back large values among small ones, and the newer of two', async () => {
      const large = (name: string): Row => ({
        path: name,
        names: Array.from({ length: 60_000 }, () => `é"\0😀${name}`),
      });
      const { store } = await open();
      store.facts.putMany([
        ['small', row(1)],
        ['large', large('old')],
        ['last', row(2)],
      ]);
      store.facts.putMany([['large', large('new')]]);
      store.close();
      const again = await open();
      const found = again.store.facts.getMany(['small', 'large', 'last'], isRow);
      expect([found.get('small'), found.get('large'), found.get('last')]).toEqual([row(1), large('new'), row(2)]);
      again.store.close();
    });

    it('builds anew over a file that is no database, and keeps that file', async () => {
      mkdirSync(join(file, '..'));
      writeFileSync(file, 'somebody’s notes\n'.repeat(20));
      await expectWorking({ kept: 0, notice: /not-ours/ });
      expect(readFileSync(`${file}.not-ours`, 'utf8')).toContain('notes');
    });

    it('builds anew over a database of another program, and keeps that file', async () => {
      mkdirSync(join(file, '..'));
      tamper('CREATE TABLE invoices (id INTEGER); INSERT INTO invoices VALUES (7)');
      await expectWorking({ kept: 0, notice: /not-ours/ });
      expect(existsSync(`${file}.not-ours`)).toBe(true);
    });

    it.each([
      ['older or newer', 'PRAGMA user_version = 999'],
      ['with a trigger', 'CREATE TRIGGER t AFTER INSERT ON facts BEGIN DELETE FROM graphs; END'],
      ['with a view', 'CREATE VIEW v AS SELECT * FROM facts'],
      [
        'with a view in the place of a table',
        'DROP TABLE facts; CREATE VIEW facts AS SELECT 1 AS key, 2 AS digest, 3 AS json',
      ],
      ['with a column more', 'ALTER TABLE facts ADD COLUMN more TEXT'],
      ['with a table less', 'DROP TABLE graphs'],
      ['with an index more', 'CREATE INDEX i ON facts (json)'],
    ])('builds anew over a file %s', async (_, sql) => {
      await fill();
      tamper(sql);
      await expectWorking({ kept: 0, notice: /built anew/ });
    });

    it('opens an empty file as a new one', async () => {
      mkdirSync(join(file, '..'));
      writeFileSync(file, '');
      await expectWorking({ kept: 0, notice: null });
    });

    it.each([
      ['changed', "UPDATE facts SET json = replace(json, 'db/', 'xx/')"],
      ['moved under another key', "UPDATE facts SET key = key || 'x'"],
      ['made no JSON', "UPDATE facts SET json = 'x'"],
      ['made no text', "UPDATE facts SET json = x'00ff'"],
      ['made numbers', 'UPDATE facts SET json = 1, digest = 2'],
      ['made null', 'UPDATE facts SET json = NULL, digest = NULL'],
      [
        'made enormous',
        'UPDATE facts SET json = hex(zeroblob(40000000)) WHERE rowid = 1; DELETE FROM facts WHERE rowid > 1',
      ],
    ])('does not answer from rows that were %s', async (_, sql) => {
      await fill();
      tamper(sql);
      await expectWorking({ kept: 0, notice: null });
    });

    it('does not answer from rows of the wrong shape', async () => {
      const { store } = await open();
      store.facts.putMany([['key', { path: 1 }]]);
      store.blobs.putMany([['key', '../../etc/passwd']]);
      expect(store.facts.getMany(['key'], isRow).size).toBe(0);
      expect(store.blobs.getMany(['key']).size).toBe(0);
      store.close();
    });

    it.each([0.3, 0.6, 0.95])('survives a file cut at %d of its length', async (part) => {
      await fill();
      truncateSync(file, Math.floor(readFileSync(file).length * part));
      await expectRecovery();
    });

    it.each([1, 2, 3, 4])('survives scribbling (%d)', async (seed) => {
      await fill();
      const bytes = readFileSync(file);
      for (let at = 100; at < bytes.length; at += 1 + ((at * 7919 * seed) % 97)) bytes[at] = (at * seed) & 0xff;
      writeFileSync(file, bytes);
      await expectRecovery();
    });

    /** Whatever was lost: no wrong answer, no exception, and by the run after next it works again. */
    async function expectRecovery(): Promise<void> {
      for (let run = 0; run < 2; run += 1) {
        const { store } = await open();
        const found = store.facts.getMany(
          rows(500).map(([key]) => key),
          isRow,
        );
        for (const [key, value] of found) expect(value).toEqual(row(Number(key.slice(4))));
        store.facts.putMany(rows(500));
        store.close();
      }
      const { store, notice } = await open();
      expect(notice).toBeUndefined();
      expect(
        store.facts.getMany(
          rows(500).map(([key]) => key),
          isRow,
        ).size,
      ).toBe(500);
      store.close();
    }

    it('waits for nobody: a locked file costs a notice', async () => {
      await fill();
      const { store } = await open();
      const other = driver.open(file, { readOnly: false, busyMs: 100 });
      other.exec('BEGIN EXCLUSIVE');
      store.facts.putMany([['more', row(1)]]);
      expect(store.notice()).toMatch(/locked/);
      expect(store.facts.getMany(['key 1'], isRow).size).toBe(0);
      store.close();
      const late = await open();
      expect(late.driver).toBe('none');
      expect(late.notice).toMatch(/locked/);
      other.exec('ROLLBACK');
      other.close();
      await expectWorking({ kept: 500, notice: null });
    }, 30_000);

    it('lets two runs share a file', async () => {
      const [one, two] = [await open(), await open()];
      one.store.facts.putMany(rows(100));
      two.store.facts.putMany([['other', row(3)]]);
      expect(one.store.facts.getMany(['other'], isRow).size).toBe(1);
      expect(two.store.facts.getMany(['key 9'], isRow).size).toBe(1);
      one.store.close();
      two.store.close();
    });

    it.skipIf(process.getuid?.() === 0)('reads a file that it may not write', async () => {
      await fill();
      chmodSync(file, 0o444);
      chmodSync(join(file, '..'), 0o555);
      const { store } = await open();
      expect(store.facts.getMany(['key 1'], isRow).size).toBe(1);
      store.facts.putMany([['more', row(1)]]);
      expect(store.facts.getMany(['key 1'], isRow).size).toBe(1);
      store.close();
      chmodSync(join(file, '..'), 0o755);
    });

    it('is no file: nothing is kept for the next run, and it is said', async () => {
      for (const path of ['/dev/null', temporaryFolder(), '/proc/no/such/place.db']) {
        const { store, notice } = await openStore(path, { drivers: [driver] });
        expect(notice).toMatch(/not used/);
        store.facts.putMany(rows(1));
        expect(store.facts.getMany(['key 0'], isRow).size).toBe(1);
        store.close();
        const next = await openStore(path, { drivers: [driver] });
        expect(next.store.facts.getMany(['key 0'], isRow).size).toBe(0);
      }
    });

    it('does not write through a link', async () => {
      const target = join(temporaryFolder(), 'target.db');
      mkdirSync(join(file, '..'));
      symlinkSync(target, file);
      expect((await open()).notice).toMatch(/not a regular file/);
      expect(existsSync(target)).toBe(false);
    });

    it('stays within its bound, and keeps what was used', async () => {
      const long = (at: number): Row => ({ path: `${at}`, names: ['x'.repeat(10_000)] });
      const { store } = await open({ maxBytes: 1_000_000 });
      store.facts.putMany(Array.from({ length: 300 }, (_, at) => [`key ${at}`, long(at)] as const));
      store.prune(['key 5', 'key 6']);
      expect(
        [
          ...store.facts
            .getMany(
              rows(300).map(([key]) => key),
              isRow,
            )
            .keys(),
        ].sort(),
      ).toEqual(['key 5', 'key 6']);
      store.prune([]);
      expect(store.facts.getMany(['key 5'], isRow).size).toBe(1);
      for (let at = 0; at < 20; at += 1) store.graph.put(`graph ${at}`, row(at));
      expect(store.graph.get('graph 19', isRow)).toEqual(row(19));
      expect(store.graph.get('graph 0', isRow)).toBeNull();
      store.close();
      expect(readFileSync(file).length).toBeLessThan(1_000_000);
    });

    it('can be used after it was closed, to no effect', async () => {
      const { store } = await open();
      store.close();
      store.close();
      store.facts.putMany(rows(1));
      store.prune([]);
      expect(store.facts.getMany(['key 0'], isRow).size).toBe(0);
      expect(store.notice()).toBeNull();
    });
  },
);

it('goes without a cache when none is wanted or no driver is there', async () => {
  expect(await openStore(null)).toMatchObject({ driver: 'none' });
  expect((await openStore(null)).notice).toBeUndefined();
  const { store, notice, driver } = await openStore('/tmp/never-made/x.db', { drivers: [] });
  expect([driver, notice]).toEqual(['none', expect.stringContaining('SQLite')]);
  store.facts.putMany([['a', row(1)]]);
  expect(store.graph.get('a', isRow)).toBeNull();
  expect(existsSync('/tmp/never-made')).toBe(false);
});

it('keys facts by everything they depend on', () => {
  const one = { blob: 'a'.repeat(40), path: 'db/1.sql', stack: 'flyway', version: 1, dialect: 'postgres' };
  const others = [
    { ...one, blob: 'b'.repeat(40) },
    { ...one, path: 'db/2.sql' },
    { ...one, stack: 'prisma' },
  ];
  others.push({ ...one, version: 2 }, { ...one, dialect: 'mysql' });
  expect(new Set([one, ...others].map(factsKey)).size).toBe(6);
});
