import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

/** A shop whose web client takes the server's own entity as the type of the answer. */
const SHOP: Files = {
  'package.json': '{ "dependencies": { "typeorm": "0.3.20", "pg": "8.0.0", "swr": "2.0.0" } }',
  'db/migrations/001_orders.sql':
    'CREATE TABLE orders (id serial PRIMARY KEY, number text NOT NULL, note text NOT NULL);\n',
  'server/order.ts':
    "import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n\n@Entity('orders')\nclass Order {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column()\n  number: string;\n\n  @Column()\n  note: string;\n}\n\nexport default Order;\n",
  'server/app.ts':
    "import express from 'express';\nimport { orders } from './orders';\n\nconst app = express();\napp.use('/api/orders', orders);\napp.listen(3000);\n",
  'server/orders.ts':
    "import { Router } from 'express';\nimport { getRepository } from 'typeorm';\nimport Order from './order';\n\nexport const orders = Router();\n\norders.get('/', async (req, res) => {\n  const all = await getRepository(Order).find({ order: { note: 'ASC' } });\n  res.json({ results: all });\n});\n",
  'web/answers.ts':
    "import type Order from '../server/order';\n\nexport interface OrdersAnswer {\n  results: Order[];\n}\n",
  'web/use-orders.ts':
    "import useSWR from 'swr';\nimport type { OrdersAnswer } from './answers';\n\nexport function useOrders() {\n  return useSWR<OrdersAnswer>('/api/orders').data?.results ?? [];\n}\n",
  'web/OrderList.tsx':
    "import { OrderRow } from './OrderRow';\nimport { useOrders } from './use-orders';\n\nexport function OrderList() {\n  return useOrders().map((order) => <OrderRow key={order.id} order={order} />);\n}\n",
  'web/OrderRow.tsx':
    "import type Order from '../server/order';\n\nexport function OrderRow({ order }: { order: Order }) {\n  return <p title={order.note}>{order.number}</p>;\n}\n",
};

describe('a dropped column whose entity is the type of the client too', () => {
  it('is followed through route, call and list to the component that shows it', async () => {
    const { findings } = await review(SHOP, {
      ...SHOP,
      'db/migrations/002_drop.sql': 'ALTER TABLE orders DROP COLUMN note;\n',
    });
    const told = findings.filter(({ introduced }) => introduced);
    expect(told.map(({ path, line }) => `${path}:${line}`).sort()).toEqual(
      ['server/order.ts:12', 'server/orders.ts:8', 'web/OrderRow.tsx:4'].sort(),
    );
    const trailOf = (path: string) =>
      told
        .find((finding) => finding.path === path)
        ?.trail.map((step) => `${step.asset.split(':')[0]} ${step.path}:${step.line}`);
    expect(trailOf('web/OrderRow.tsx')).toEqual([
      'table db/migrations/002_drop.sql:1',
      'entity server/order.ts:12',
      'route server/orders.ts:7',
      'code web/use-orders.ts:5',
      'component web/OrderList.tsx:5',
      'code web/OrderRow.tsx:4',
    ]);
    // What the server reads for itself took no way over HTTP.
    expect(trailOf('server/orders.ts')).toEqual([
      'table db/migrations/002_drop.sql:1',
      'entity server/order.ts:12',
      'code server/orders.ts:8',
    ]);
  });
});
