import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const shop = join(import.meta.dirname, '..', '..', 'fixtures', 'shop');

function filesIn(folder: string): Files {
  const entries = readdirSync(join(shop, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((path) => [path.slice(join(shop, folder).length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const before = filesIn('before');

const STATES: Record<string, { migration: string; rule: string | null; places: string[]; verdict: string }> = {
  'drop-email': {
    migration: 'db/migrations/007_mailing_service.sql',
    rule: 'no-removed-column-in-use',
    places: [
      'api/src/users/users.service.ts:32',
      'db/migrations/006_receipts.sql:13',
      'db/queries/best_customers.sql:2',
      'db/queries/best_customers.sql:9',
    ],
    verdict: 'unsafe',
  },
  'rename-total': {
    migration: 'db/migrations/007_amount_due.sql',
    rule: 'no-renamed-column-in-use',
    places: [
      'api/src/orders/orders.service.ts:21',
      'db/migrations/005_order_totals.sql:4',
      'db/migrations/006_receipts.sql:13',
      'db/queries/best_customers.sql:5',
    ],
    verdict: 'unsafe',
  },
  'retype-price': {
    migration: 'db/migrations/007_price_in_cents.sql',
    rule: 'no-incompatible-column-type',
    places: [
      'db/migrations/005_order_totals.sql:26',
      'db/queries/price_list.sql:4',
      'db/queries/price_list.sql:5',
      'db/queries/price_list.sql:7',
    ],
    verdict: 'safe',
  },
  harmless: { migration: 'db/migrations/007_wishlists.sql', rule: null, places: [], verdict: 'safe' },
};

describe('the example shop', () => {
  it('has exactly these states', () => {
    expect(readdirSync(join(shop, 'after')).sort()).toEqual(Object.keys(STATES).sort());
  });

  it.each(Object.entries(STATES))('%s differs from before in its migration alone', (name, { migration }) => {
    const { [migration]: added, ...rest } = filesIn(`after/${name}`);
    expect(added).toBeTruthy();
    // A change that is whole brings the new column's property along.
    const entity = 'api/src/users/user.entity.ts';
    const expected = name === 'harmless' ? { ...before, [entity]: rest[entity] } : before;
    expect(rest).toEqual(expected);
  });

  it('harmless leaves nothing to say', async () => {
    expect((await review(before, filesIn('after/harmless'))).findings).toEqual([]);
  });

  it.each(Object.entries(STATES))('%s: SQL breaks where it should', async (name, expected) => {
    const { verdict, findings, problems } = await review(before, filesIn(`after/${name}`));
    // What readers of dbt models, entities and components add comes on top.
    const inSql = findings.filter(
      ({ path, clause }) => path.startsWith('db/') || (path.endsWith('.service.ts') && clause !== 'property'),
    );
    expect(inSql.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(expected.places);
    for (const finding of inSql) expect([finding.rule, finding.introduced]).toEqual([expected.rule, true]);
    expect(verdict).toBe(expected.verdict);
    expect(problems).toEqual([]);
  });
});
