import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const SHOP: Files = {
  'db/migrations/001_orders.sql':
    'CREATE TABLE customers (id serial PRIMARY KEY, email text, name text);\nCREATE TABLE orders (id serial PRIMARY KEY, note text, name text, customer_id int REFERENCES customers (id));\n',
  'server/entities.ts':
    "import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm';\n\n@Entity('customers')\nexport class Customer {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column()\n  email: string;\n\n  @Column()\n  name: string;\n}\n\n@Entity('orders')\nexport class Order {\n  @PrimaryGeneratedColumn()\n  id: number;\n\n  @Column()\n  note: string;\n\n  @Column()\n  name: string;\n\n  @ManyToOne(() => Customer)\n  customer: Customer;\n}\n",
  'server/orders.service.ts':
    "import { getRepository } from 'typeorm';\nimport { Order } from './entities';\n\nexport const findOrders = () => getRepository(Order).find({ relations: ['customer'] });\n",
  'server/orders.controller.ts':
    "import { findOrders } from './orders.service';\n\nexport const list = async (req, res) => {\n  const orders = await findOrders();\n  res.json({ orders });\n};\n",
  'server/app.ts':
    "import express from 'express';\nimport * as orders from './orders.controller';\n\nconst app = express();\napp.get('/orders', orders.list);\napp.listen(3000);\n",
  'web/api.js':
    "import axios from 'axios';\n\nexport const getOrders = async () => (await axios.get('/orders')).data;\n",
  'web/Orders.jsx':
    "import { useEffect, useState } from 'react';\nimport { getOrders } from './api';\nimport { Row } from './Row';\n\nexport function Orders() {\n  const [page, setPage] = useState(null);\n  useEffect(() => {\n    getOrders().then(setPage);\n  }, []);\n  return page?.orders.map((order) => <Row key={order.id} order={order} />);\n}\n",
  'web/Row.jsx':
    'export function Row({ order }) {\n  return (\n    <p title={order.note}>\n      {order.name} {order.customer.name} {order.customer.email}\n    </p>\n  );\n}\n',
};

async function told(migration: string, edits: Files = {}) {
  const { findings } = await review(SHOP, { ...SHOP, 'db/migrations/002_drop.sql': migration, ...edits });
  return findings.filter(({ introduced }) => introduced);
}

function places(findings: Awaited<ReturnType<typeof told>>): string[] {
  return findings.map(({ path, line, certainty }) => `${path}:${line} ${certainty}`).sort();
}

describe('a dropped column whose readers have no types', () => {
  it('is followed from the migration to the component, over a handler and a client of other files', async () => {
    const findings = await told('ALTER TABLE orders DROP COLUMN note;\n');
    expect(places(findings)).toEqual(['server/entities.ts:21 proven', 'web/Row.jsx:3 likely']);
    const trail = findings.find(({ path }) => path === 'web/Row.jsx')?.trail;
    expect(trail?.map(({ asset, path, line }) => `${asset.split(':')[0]} ${path}:${line}`)).toEqual([
      'table db/migrations/002_drop.sql:1',
      'entity server/entities.ts:21',
      'route server/app.ts:5',
      'code web/api.js:3',
      'component web/Orders.jsx:10',
      'code web/Row.jsx:3',
    ]);
  });

  it('is told of the field of its own object alone', async () => {
    expect(places(await told('ALTER TABLE customers DROP COLUMN name;\n'))).toEqual([
      'server/entities.ts:12 proven',
      'web/Row.jsx:4 likely',
    ]);
    const [, row] = await told('ALTER TABLE customers DROP COLUMN email;\n');
    expect(row?.startColumn).toBe(58);
  });

  it('is not told where the client no longer reads it, nor of new columns', async () => {
    const row = SHOP['web/Row.jsx']!.replace(' title={order.note}', '');
    const entity = SHOP['server/entities.ts']!.replace('  @Column()\n  note: string;\n\n', '');
    const edits = { 'web/Row.jsx': row, 'server/entities.ts': entity };
    expect(places(await told('ALTER TABLE orders DROP COLUMN note;\n', edits))).toEqual([]);
    const added = await told('ALTER TABLE orders ADD COLUMN extra text;\n');
    expect(added.filter(({ path }) => path.startsWith('web/'))).toEqual([]);
  });

  it('is told of a member that the entity no longer has', async () => {
    const entity = SHOP['server/entities.ts']!.replace('  @Column()\n  note: string;\n\n', '');
    const findings = await told('ALTER TABLE orders DROP COLUMN note;\n', { 'server/entities.ts': entity });
    expect(places(findings)).toEqual(['web/Row.jsx:3 likely']);
  });
});
