// A migration drops a column that a dbt source declares, models read and an exposure shows: told once, everywhere it hurts.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../servers/git-remote';
import { useCounterparts } from './counterparts';
import { asPlaces, expectNothingOpen, onlyCheck, onlyComment, places } from './expectations';
import { runAction } from './run-action';
import { DROPS_EMAIL, SHOP } from './shop';
import { openShop } from './shop-repository';

const there = useCounterparts();
const SLOW = 120_000;

const MODELS = 'warehouse/models';
const WAREHOUSE: Files = {
  'db/migrations/001_users.sql': SHOP['db/migrations/001_users.sql']!,
  'db/migrations/002_orders.sql': SHOP['db/migrations/002_orders.sql']!,
  'package.json': SHOP['package.json']!,
  'warehouse/dbt_project.yml': `name: shop_warehouse
version: "1.0.0"
profile: shop_warehouse
model-paths: [models]
`,
  'warehouse/profiles.yml': `shop_warehouse:
  target: prod
  outputs:
    prod: { type: postgres, schema: analytics }
`,
  [`${MODELS}/_sources.yml`]: `version: 2
sources:
  - name: shop
    schema: public
    tables:
      - name: users
        columns:
          - name: id
          - name: email # Who we write to.
          - name: name
      - name: orders
        columns:
          - name: id
          - name: user_id
`,
  [`${MODELS}/stg_users.sql`]: `with source as (
    select * from {{ source('shop', 'users') }}
)

select
    id as user_id,
    lower(email) as email_address,
    name
from source
`,
  [`${MODELS}/all_users.sql`]: "select *\nfrom {{ source('shop', 'users') }}\n",
  [`${MODELS}/newsletter.sql`]: `select
    u.name,
    u.email
from {{ ref('all_users') }} as u
where u.email is not null
`,
  [`${MODELS}/customers.sql`]: `select
    u.user_id,
    u.email_address,
    count(*) as orders
from {{ ref('stg_users') }} as u
join {{ source('shop', 'orders') }} as o on o.user_id = u.user_id
group by u.user_id, u.email_address
`,
  [`${MODELS}/names.sql`]: "select id, name\nfrom {{ ref('all_users') }}\n",
  [`${MODELS}/_exposures.yml`]: `version: 2
exposures:
  - name: weekly_board
    type: dashboard
    owner:
      email: data@example.com
    depends_on:
      - ref('names')
      - ref('customers')
`,
};

/** The declaration, both models that name the column, the model above one of them, the board. */
const BROKEN = [
  { path: `${MODELS}/_sources.yml`, line: 9 },
  { path: `${MODELS}/stg_users.sql`, line: 7 },
  { path: `${MODELS}/newsletter.sql`, line: 3 },
  { path: `${MODELS}/newsletter.sql`, line: 5 },
  { path: `${MODELS}/customers.sql`, line: 5 },
  { path: `${MODELS}/_exposures.yml`, line: 9 },
];

interface ReviewJson {
  verdict: string;
  changes: { kind: string; asset: string; column: string; path: string; line: number }[];
  findings: {
    rule: string;
    asset: string;
    path: string;
    line: number;
    startColumn: number;
    certainty: string;
    introduced: boolean;
    changedAsset: string;
    trail: { asset: string; column: string | null; path: string; line: number }[];
  }[];
  problems: unknown[];
}

describe('a pull request that drops a column which a dbt project reads', () => {
  it(
    'is told once, with every place from the source to the exposure',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL, WAREHOUSE);
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict, result.outputs.introduced], result.log).toEqual([
        1,
        'unsafe',
        String(BROKEN.length),
      ]);
      const check = onlyCheck(shop);
      expect([check.conclusion, places(check)]).toEqual(['failure', asPlaces(BROKEN)]);
      const { body } = onlyComment(shop);
      // The root cause is one group: one heading, which names it and where it was done.
      expect(body.match(/^#### .*$/gm)).toEqual([expect.stringContaining('users.email')]);
      expect(body).toContain('db/migrations/004_drop_email.sql');
      for (const { path, line } of BROKEN) {
        expect(body).toContain(path);
        expect(body).toMatch(new RegExp(`(${path}[^\\n]*[#:]L?|:)${line}\\b`));
        expect(result.summary).toContain(path);
      }
      expect(body).not.toContain(`${MODELS}/names.sql`);
      expectNothingOpen(shop);
      expect(result.post.exitCode, result.post.log).toBe(0);
      shop.close();
    },
    SLOW,
  );

  it(
    'gets the same places in JSON and in the HTML artifact',
    async () => {
      const shop = await openShop(there, DROPS_EMAIL, WAREHOUSE);
      const job = await shop.prepare({ inputs: { 'json-file': 'review.json' } });
      const result = await runAction(job);
      const review = JSON.parse(readFileSync(join(job.workspace, 'review.json'), 'utf8')) as ReviewJson;
      expect([review.verdict, review.problems], result.log).toEqual(['unsafe', []]);
      expect(review.changes).toEqual([
        expect.objectContaining({
          kind: 'column-removed',
          asset: 'table:public.users',
          column: 'email',
          path: 'db/migrations/004_drop_email.sql',
          line: 2,
        }),
      ]);
      expect(review.findings.map((finding) => `${finding.path}:${finding.line}`).sort()).toEqual(asPlaces(BROKEN));
      for (const finding of review.findings) {
        expect(finding).toMatchObject({ introduced: true, changedAsset: 'table:public.users' });
        expect(finding.trail[0]).toMatchObject({ asset: 'table:public.users', column: 'email' });
      }
      const placed = review.findings.map(({ rule, asset, path, line, startColumn }) => [
        rule,
        asset,
        path,
        line,
        startColumn,
      ]);
      expect(placed).toContainEqual([
        'no-drifted-source-column',
        'dbt:source.shop.users',
        `${MODELS}/_sources.yml`,
        9,
        19,
      ]);
      expect(placed).toContainEqual([
        'no-removed-column-in-use',
        'dbt:model.stg_users',
        `${MODELS}/stg_users.sql`,
        7,
        11,
      ]);
      expect(placed).toContainEqual([
        'no-removed-column-in-use',
        'dbt:model.newsletter',
        `${MODELS}/newsletter.sql`,
        3,
        7,
      ]);

      const trailOf = (asset: string) =>
        review.findings.find((one) => one.asset === asset)?.trail.map((step) => step.asset);
      expect(trailOf('dbt:model.newsletter')).toEqual([
        'table:public.users',
        'dbt:source.shop.users',
        'dbt:model.all_users',
        'dbt:model.newsletter',
      ]);
      expect(trailOf('dbt:exposure.weekly_board')).toEqual([
        'table:public.users',
        'dbt:source.shop.users',
        'dbt:model.stg_users',
        'dbt:model.customers',
        'dbt:exposure.weekly_board',
      ]);

      const [artifact] = there.results.artifacts;
      const html = artifact?.content.toString() ?? '';
      expect([artifact?.finalized, html.toLowerCase()]).toEqual([true, expect.stringContaining('<!doctype html>')]);
      for (const { path } of BROKEN) expect(html).toContain(path);
      for (const name of ['stg_users', 'all_users', 'newsletter', 'customers', 'weekly_board'])
        expect(html).toContain(name);
      shop.close();
    },
    SLOW,
  );

  it(
    'shows an exposure only through what it reads',
    async () => {
      const exposures = WAREHOUSE[`${MODELS}/_exposures.yml`]!.toString();
      const both = exposures
        .replace("ref('customers')", "ref('newsletter')")
        .replace("ref('names')", "ref('customers')");
      const base = { ...WAREHOUSE, [`${MODELS}/_exposures.yml`]: both };
      const shop = await openShop(there, DROPS_EMAIL, base);
      const job = await shop.prepare({ inputs: { 'json-file': 'review.json' } });
      await runAction(job);
      const review = JSON.parse(readFileSync(join(job.workspace, 'review.json'), 'utf8')) as ReviewJson;
      const board = review.findings.filter((finding) => finding.asset === 'dbt:exposure.weekly_board');
      expect(board).toHaveLength(1);
      const steps = board[0]!.trail.map((step) => step.asset);
      const above = steps.at(-2);
      expect(board[0]!.line).toBe(above === 'dbt:model.newsletter' ? 9 : 8);
      expect(steps).not.toEqual(expect.arrayContaining(['dbt:model.newsletter', 'dbt:model.customers']));
      shop.close();
    },
    SLOW,
  );
});
