// Caches that hold garbage, somebody else's database, an older one or a hostile one: rebuilt, with the same answer.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useCounterparts } from './counterparts';
import { asPlaces, onlyCheck, places } from './expectations';
import { rewriteArchive } from './rewrite-archive';
import { runAction } from './run-action';
import { DROPS_EMAIL, READERS_OF_EMAIL, SHOP } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();
const SQL_FILES = Object.keys(SHOP).filter((path) => path.endsWith('.sql')).length;

function changeDatabase(content: Buffer, change: (database: DatabaseSync) => void): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-poison-'));
  const file = join(folder, 'graph.sqlite');
  if (content.length > 0) writeFileSync(file, content);
  const database = new DatabaseSync(file);
  change(database);
  database.close();
  const changed = readFileSync(file);
  rmSync(folder, { recursive: true, force: true });
  return changed;
}

function foreignDatabase(): Buffer {
  return changeDatabase(Buffer.alloc(0), (database) => {
    database.exec("create table facts (key text primary key, json text); insert into facts values ('x', '{}')");
  });
}

/** SQLite's user version, which says whose schema it is. */
function olderSchema(content: Buffer): Buffer {
  return changeDatabase(content, (database) => database.exec('pragma user_version = 0'));
}

/** The right tables with lies in every row. */
function hostileRows(content: Buffer): Buffer {
  return changeDatabase(content, (database) => {
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
    for (const { name } of tables) {
      const columns = database.prepare(`pragma table_info("${name}")`).all() as { name: string; pk: number }[];
      const lies = columns
        .filter((column) => column.pk === 0)
        .map((column) => `"${column.name}" = '{"facts":[{"kind":"bomb"}]}'`);
      if (lies.length > 0) database.exec(`update "${name}" set ${lies.join(', ')}`);
    }
  });
}

function truncated(content: Buffer): Buffer {
  return content.subarray(0, Math.floor(content.length / 2));
}

describe('a cache that was', () => {
  const poisons: [string, (content: Buffer) => Buffer][] = [
    ['garbage', () => Buffer.from('not a database at all'.repeat(1000))],
    ["somebody else's", foreignDatabase],
    ['of an older schema', olderSchema],
    ['cut in half', truncated],
    ['filled with lies', hostileRows],
  ];

  it.each(poisons)('%s is thrown away', async (_name, poison) => {
    const shop = await openShop(there, DROPS_EMAIL);
    const push = await shop.run({ event: 'push' });
    const [entry] = there.results.caches.filter((one) => one.finalized);
    expect(entry, push.log).toBeDefined();
    let poisoned = 0;
    entry!.content = rewriteArchive(entry!.content, (content) => {
      poisoned += 1;
      return poison(content);
    });
    expect(poisoned).toBeGreaterThan(0);

    const job = await shop.prepare({ inputs: { 'json-file': 'review.json' } });
    const result = await runAction(job);
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(places(onlyCheck(shop))).toEqual(asPlaces(READERS_OF_EMAIL));
    const review = JSON.parse(readFileSync(join(job.workspace, 'review.json'), 'utf8')) as {
      stats: { extracted: number };
    };
    // Every file that the base has was read again, not taken from the cache.
    expect(review.stats.extracted).toBeGreaterThanOrEqual(SQL_FILES);
    expect(result.log).toMatch(/cache/i);
    shop.close();
  });

  it('no archive is passed over', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    await shop.run({ event: 'push' });
    for (const entry of there.results.caches) entry.content = Buffer.from('no archive');
    const result = await shop.run();
    expect([result.exitCode, result.outputs.verdict], result.log).toEqual([1, 'unsafe']);
    expect(places(onlyCheck(shop))).toEqual(asPlaces(READERS_OF_EMAIL));
    shop.close();
  });
});

describe('a sound cache', () => {
  it('changes time, not answers', async () => {
    const shop = await openShop(there, DROPS_EMAIL);
    const reviews: { findings: unknown[]; stats: { extracted: number } }[] = [];
    for (const event of ['pull_request', 'push', 'pull_request'] as const) {
      const job = await shop.prepare({ event, inputs: { 'json-file': 'review.json' } });
      await runAction(job);
      if (event === 'push') continue;
      reviews.push(JSON.parse(readFileSync(join(job.workspace, 'review.json'), 'utf8')) as (typeof reviews)[number]);
      if (reviews.length === 1) there.results.reset();
    }
    const [cold, warm] = reviews;
    expect(cold?.stats.extracted).toBeGreaterThanOrEqual(SQL_FILES);
    expect(warm?.stats.extracted).toBeLessThan(cold?.stats.extracted ?? 0);
    expect(warm?.findings).toEqual(cold?.findings);
    shop.close();
  });
});
