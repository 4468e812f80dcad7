import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const DTO = 'export class OrderDto {\n  id: string;\n  total: number;\n}\n';
const CONTROLLER = `import { Controller, Get } from '@nestjs/common';
import { OrderDto } from './order.dto';

@Controller('orders')
export class OrdersController {
  @Get()
  list(): OrderDto[] {
    return load();
  }
}
`;
const CLIENT = `import axios from 'axios';

export interface Order {
  id: string;
  total: number;
}

export const load = async () => (await axios.get<Order[]>('/orders')).data;
`;
const VIEW = `import { load } from './client';

export const View = async () => {
  const orders = await load();
  return orders.map((order) => <li>{order.total}</li>);
};
`;
const NEST: Files = {
  'api/order.dto.ts': DTO,
  'api/orders.controller.ts': CONTROLLER,
  'web/client.ts': CLIENT,
  'web/view.tsx': VIEW,
};

async function told(before: Files, edits: Files): Promise<string[]> {
  const { findings } = await review(before, { ...before, ...edits });
  return findings
    .filter(({ rule, introduced }) => introduced && rule === 'no-removed-property-in-use')
    .map(({ path, line, certainty }) => `${path}:${line} ${certainty}`);
}

describe('a field that answers no longer have', () => {
  it('is missed in the type of the client and where its code reads it', async () => {
    const without = DTO.replace('  total: number;\n', '');
    expect(await told(NEST, { 'api/order.dto.ts': without })).toEqual([
      'web/client.ts:5 likely',
      'web/view.tsx:5 likely',
    ]);
    const renamed = DTO.replace('total', 'amount');
    expect(await told(NEST, { 'api/order.dto.ts': renamed })).toHaveLength(2);
  });

  it('is missed by nobody who changed along', async () => {
    const edits = {
      'api/order.dto.ts': DTO.replace('  total: number;\n', ''),
      'web/client.ts': CLIENT.replace('  total: number;\n', ''),
      'web/view.tsx': VIEW.replace('order.total', 'order.id'),
    };
    expect(await told(NEST, edits)).toEqual([]);
  });

  it('was built in place', async () => {
    const app =
      "import express from 'express';\nconst app = express();\napp.get('/orders', (req, res) => res.json({ id: 1, total: 2 }));\napp.listen(1);\n";
    const files = {
      'api/app.ts': app,
      'web/client.ts': CLIENT.replace('Order[]', 'Order'),
      'web/view.tsx': VIEW.replace('orders.map((order) => <li>{order.total}</li>)', '<li>{orders.total}</li>'),
    };
    expect(await told(files, { 'api/app.ts': app.replace(', total: 2', '') })).toEqual([
      'web/client.ts:5 likely',
      'web/view.tsx:5 likely',
    ]);
    // More may be in it than is written.
    expect(await told(files, { 'api/app.ts': app.replace('total: 2', '...rest') })).toEqual([]);
  });

  describe('is read where no type says what the answer is', () => {
    const app = (fields: string) =>
      `import express from 'express';\nconst app = express();\napp.get('/orders', (req, res) => res.json({ ${fields} }));\napp.listen(1);\n`;
    const toldAt = async (client: string) =>
      told({ 'api/app.ts': app('id: 1, total: 2'), 'web/client.ts': client }, { 'api/app.ts': app('id: 1') });

    it.each([
      [
        'of a parsed response',
        "export async function load() {\n  const response = await fetch('/orders');\n  const order = await response.json();\n  console.log(order.id);\n  return order.total;\n}\n",
        5,
      ],
      [
        'by destructuring',
        "import axios from 'axios';\nexport async function load() {\n  const { data } = await axios.get('/orders');\n  const { id, total = 0 } = data;\n  return [id, total];\n}\n",
        4,
      ],
      [
        'of what an instance answers',
        "import axios from 'axios';\nconst api = axios.create({ baseURL: '/' });\nexport const load = async () => {\n  const answer = await api.get('/orders');\n  return (\n    answer.data.total\n  );\n};\n",
        6,
      ],
      [
        'in callbacks',
        "export const load = () =>\n  fetch('/orders')\n    .then((response) => response.json())\n    .then((order) => {\n      show(order?.total);\n    });\n",
        5,
      ],
    ])('%s', async (_, client, line) => {
      expect(await toldAt(client)).toEqual([`web/client.ts:${line} likely`]);
    });

    it.each([
      [
        'of something else',
        "export async function load(cart) {\n  const response = await fetch('/orders');\n  const order = await response.json();\n  return cart.total + cart.order.total + order.id + response.total;\n}\n",
      ],
      [
        'of a name that is bound again',
        "export async function load(carts) {\n  const order = await (await fetch('/orders')).json();\n  return carts.map((order) => order.total) + carts.map(({ order }) => order.total);\n}\n",
      ],
    ])('but not %s', async (_, client) => {
      expect(await toldAt(client)).toEqual([]);
    });
  });
});
