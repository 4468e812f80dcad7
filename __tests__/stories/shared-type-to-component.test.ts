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

describe('a dropped column of an answer that no type declares', () => {
  const OWN: Files = {
    ...SHOP,
    'server/app.ts':
      "import express from 'express';\nimport { listOrders } from './list-orders';\n\nconst app = express();\nconst wrap = (run: any) => run;\napp.get('/api/orders', wrap(listOrders));\napp.listen(3000);\n",
    'server/orders.ts': 'export {};\n',
    'server/list-orders.ts':
      "import { getRepository } from 'typeorm';\nimport Order from './order';\n\nasync function load() {\n  return getRepository(Order).find();\n}\n\nexport async function listOrders(req: any, res: any) {\n  const all = await load();\n  res.status(200).json({ results: all, total: all.length });\n}\n",
    'web/answers.ts':
      'export interface Order {\n  id: number;\n  number: string;\n  note: string;\n}\n\nexport interface Letter {\n  note: string;\n}\n\nexport interface OrdersAnswer {\n  results: Order[];\n  letter?: Letter;\n}\n',
    'web/OrderRow.tsx':
      "import type { Letter, Order } from './answers';\n\nexport function OrderRow({ order, letter }: { order: Order; letter?: Letter }) {\n  return (\n    <p title={order.note}>\n      {order.number} {letter?.note}\n    </p>\n  );\n}\n",
  };

  it('is followed by the type of what the route sends to the client\u2019s own type and its readers', async () => {
    const { findings } = await review(OWN, {
      ...OWN,
      'db/migrations/002_drop.sql': 'ALTER TABLE orders DROP COLUMN note;\n',
    });
    const told = findings.filter(({ introduced }) => introduced);
    expect(told.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`).sort()).toEqual([
      'server/order.ts:12 proven',
      'web/OrderRow.tsx:5 likely',
      'web/answers.ts:4 likely',
    ]);
    expect(
      told
        .find(({ path }) => path === 'web/OrderRow.tsx')
        ?.trail.map(({ asset, path, line }) => `${asset.split(':')[0]} ${path}:${line}`),
    ).toEqual([
      'table db/migrations/002_drop.sql:1',
      'entity server/order.ts:12',
      'route server/app.ts:6',
      'code web/use-orders.ts:5',
      'type web/answers.ts:4',
      'code web/OrderRow.tsx:5',
    ]);
  });

  it('is followed from an entity that a controller declares as its answer', async () => {
    const nest = {
      ...OWN,
      'server/app.ts':
        "import { Controller, Get } from '@nestjs/common';\nimport { getRepository } from 'typeorm';\nimport Order from './order';\n\n@Controller('api/orders')\nexport class OrdersController {\n  @Get()\n  list(): Promise<Order[]> {\n    return getRepository(Order).find();\n  }\n}\n",
      'web/use-orders.ts':
        "import axios from 'axios';\nimport type { Order } from './answers';\n\nexport const load = async () => (await axios.get<Order[]>('/api/orders')).data;\n",
      'web/OrderList.tsx': 'export {};\n',
    };
    const { findings } = await review(nest, {
      ...nest,
      'db/migrations/002_drop.sql': 'ALTER TABLE orders DROP COLUMN note;\n',
    });
    const told = findings.filter(({ introduced }) => introduced);
    expect(told.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`).sort()).toEqual([
      'server/order.ts:12 proven',
      'web/OrderRow.tsx:5 likely',
      'web/answers.ts:4 likely',
    ]);
  });

  it('is no trouble where the route sends something else', async () => {
    const other = {
      ...OWN,
      'server/list-orders.ts': OWN['server/list-orders.ts']!.replace(
        'results: all,',
        'results: all.map(({ id }) => ({ id })),',
      ),
    };
    const { findings } = await review(other, {
      ...other,
      'db/migrations/002_drop.sql': 'ALTER TABLE orders DROP COLUMN note;\n',
    });
    expect(findings.filter(({ path }) => path.startsWith('web/'))).toEqual([]);
  });

  describe('that others of its name stand above', () => {
    const LINE =
      "import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';\n\n@Entity('lines')\nclass Line {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column({ name: 'note' })\n  note: string;\n}\n\nexport default Line;\n";
    const WITH_LINES: Files = {
      ...OWN,
      'server/line.ts': LINE,
      'server/order.ts': `import Line from './line';\n${OWN['server/order.ts']!.replace('\n}\n\nexport', '\n\n  lines: Line[];\n}\n\nexport')}`,
      'web/answers.ts':
        'export interface Parcel {\n  id: number;\n  note: string;\n}\n\nexport interface OrdersAnswer {\n  results: Parcel[];\n}\n',
      'web/OrderRow.tsx': 'export {};\n',
      'web/OrderList.tsx': 'export {};\n',
    };
    const toldOf = async (files: Files) => {
      const { findings } = await review(files, { ...files, 'server/line.ts': LINE.replace('  note:', '  remark:') });
      return findings.filter(({ path }) => path.startsWith('web/')).map(({ path, line }) => `${path}:${line}`);
    };

    it('is not what the one type of the client means', async () => {
      expect(await toldOf(WITH_LINES)).toEqual([]);
    });

    it('is, where nothing else in the answer has it', async () => {
      const order = WITH_LINES['server/order.ts']!.replace('  note:', '  memo:').replace(
        '@Column()\n  memo',
        "@Column({ name: 'note' })\n  memo",
      );
      expect(await toldOf({ ...WITH_LINES, 'server/order.ts': order })).toEqual(['web/answers.ts:3']);
    });

    it('is, where the type is called like its owner', async () => {
      const answers = WITH_LINES['web/answers.ts']!.replaceAll('Parcel', 'LineDto');
      expect(await toldOf({ ...WITH_LINES, 'web/answers.ts': answers })).toEqual(['web/answers.ts:3']);
    });
  });
});
