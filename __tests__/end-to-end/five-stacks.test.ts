// One pull request that breaks SQL, dbt, TypeORM, a route with its client, and React at once: one comment tells it all, each
// cause once, with the fixes that can be applied.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../servers/git-remote';
import { useCounterparts } from './counterparts';
import { expectNothingOpen, onlyCheck, onlyComment } from './expectations';
import { openShop } from './shop-repository';

const there = useCounterparts();
const SLOW = 180_000;

function filesIn(folder: string): Files {
  const root = join(import.meta.dirname, '..', '..', 'fixtures', 'shop', folder);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

const BASE = filesIn('before');
const MAILING = 'db/migrations/007_mailing_service.sql';

function edited(path: string, ...edits: [from: string, to: string][]): Files {
  let text = String(BASE[path]);
  for (const [from, to] of edits) {
    expect(text, path).toContain(from);
    text = text.replace(from, to);
  }
  return { [path]: text };
}

describe('a pull request that breaks five stacks at once', () => {
  it(
    'gets one comment with a heading for each cause, and the fixes that hold',
    async () => {
      const change: Files = {
        // SQL, dbt, TypeORM, DTO and React: one column goes, another gets a new name.
        [MAILING]: filesIn('after/drop-email')[MAILING]!,
        'db/migrations/008_amount_due.sql': 'ALTER TABLE orders RENAME COLUMN total TO amount_due;\n',
        // An answer of the API gets a new name, an entity goes ahead of its migrations.
        ...edited(
          'api/src/products/product.entity.ts',
          ["{ type: 'numeric'", "{ name: 'price', type: 'numeric'"],
          ['  price: string;', '  listPrice: string;'],
          [
            '  stock: number;\n',
            "  stock: number;\n\n  @Column({ type: 'text', nullable: true })\n  barcode: string | null;\n",
          ],
        ),
        // A route moves.
        ...edited('api/src/orders/orders.controller.ts', ["'users/:id/orders'", "'customers/:id/orders'"]),
        // A component takes its prop under another name.
        ...edited('web/src/customers/CustomerCard.tsx', [
          '{ id }: { id: string }',
          '{ customer: id }: { customer: string }',
        ]),
      };
      const shop = await openShop(there, change, BASE);
      const result = await shop.run();
      expect([result.exitCode, result.outputs.verdict, result.outputs.severity], result.log).toEqual([
        1,
        'unsafe',
        'critical',
      ]);
      expect(onlyCheck(shop).conclusion).toBe('failure');
      const { body } = onlyComment(shop);

      const headings = body.match(/^#### .*$/gm) ?? [];
      for (const cause of [
        'orders.total',
        'users.email',
        'CustomerCard',
        '/users/{id}/orders',
        'Product.price',
        'products',
      ])
        expect(
          headings.filter((heading) => heading.includes(cause)),
          cause,
        ).toHaveLength(1);
      expect(headings).toHaveLength(6);

      // Every stack has its say.
      for (const path of [
        'db/migrations/006_receipts.sql',
        'analytics/models/staging/stg_shop__users.sql',
        'api/src/users/user.entity.ts',
        'api/src/users/users.service.ts',
        'api/src/users/user.dto.ts',
        'web/src/api/client.ts',
        'web/src/api/types.ts',
        'web/src/customers/CustomerCard.tsx',
        'web/src/App.tsx',
        'web/src/products/PriceList.tsx',
      ])
        expect(body).toContain(path);

      // What can be mended is shown as it would be.
      expect(body).toContain(
        "+  @Column({ name: 'amount_due', type: 'numeric', precision: 12, scale: 2, default: 0 })",
      );
      expect(body).toContain('+    amount_due AS total,');
      expect(body).toContain('+      <CustomerCard customer={customerId} />');
      expect(body).toContain('+  listPrice: string;');
      expect(body).toContain('+ALTER TABLE "products" ADD COLUMN "barcode" TEXT;');
      expect(body).toContain('db/migrations/009_add_barcode_to_products.sql');
      // Nothing is said of what did not change.
      expect(body).not.toContain('Order.currency');
      expectNothingOpen(shop);
      expect(result.post.exitCode, result.post.log).toBe(0);
      shop.close();
    },
    SLOW,
  );
});
