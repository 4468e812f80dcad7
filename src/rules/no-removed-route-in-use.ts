// A route that is removed, moved or has another method, and a client still calls it.

import { movedRoutes } from '../graph/code/moved-routes';
import type { BrokenReference } from '../graph/diff-graphs';
import type { Node } from '../model/graph';
import { at, brokenDraft, type FindingDraft, type Rule, reader } from './rule';

const CONTROLLER = `import { Controller, Get, Param } from '@nestjs/common';

@Controller('orders')
export class OrdersController {
  @Get(':id')
  one(@Param('id') id: string) {
    return { id };
  }
}
`;
const MAIN = `import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function start() {
  const app = await NestFactory.create(AppModule);
  app.setGlobalPrefix('api');
  await app.listen(3000);
}

void start();
`;
const MODULE = `import { Module } from '@nestjs/common';
import { OrdersController } from './orders.controller';

@Module({ controllers: [OrdersController] })
export class AppModule {}
`;
const CLIENT = `export async function loadOrder(id: string) {
  const response = await fetch('/api/orders/' + id);
  return response.json();
}
`;
const ROUTER = `const express = require('express');

const router = express.Router();

router.post('/refunds', (req, res) => {
  res.json({ ok: true });
});

module.exports = router;
`;
const APP = `const express = require('express');
const payments = require('./payments');

const app = express();
app.use('/api/payments', payments);
app.listen(3000);
`;
const REFUND = `import axios from 'axios';

const api = axios.create({ baseURL: '/api' });

export const refund = (payment) => api.post('/payments/refunds', { payment });
`;

const HANDLER = `import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';

@Controller()
export class StockController {
  @MessagePattern({ cmd: 'reserve' })
  reserve(@Payload() sku: string) {
    return { sku };
  }
}
`;
const SENDER = `import { Inject, Injectable } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';

@Injectable()
export class CartService {
  constructor(@Inject('STOCK') private readonly stock: ClientProxy) {}

  reserve(sku: string) {
    return this.stock.send({ cmd: 'reserve' }, sku);
  }
}
`;

const RESOLVER = `import { Args, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType()
export class Order {
  @Field(() => ID)
  id: string;
}

@Resolver(() => Order)
export class OrdersResolver {
  @Query(() => Order, { name: 'order' })
  one(@Args('id') id: string) {
    return { id };
  }
}
`;
const DOCUMENT = 'query Order($id: String!) {\n  order(id: $id) {\n    id\n  }\n}\n';

const NEST = { 'api/main.ts': MAIN, 'api/app.module.ts': MODULE, 'web/orders.ts': CLIENT };

export const noRemovedRouteInUse: Rule = {
  id: 'no-removed-route-in-use',
  title: 'Removed or moved route in use',
  severity: 'high',
  why: 'A client calls an address that the server no longer answers: it gets 404 or 405 at run time, and no compiler sees it. A message whose pattern nobody handles is refused or lost, and a GraphQL server refuses a whole document for one field that it does not know.',
  mend: 'Change the callers in the same change, or keep the old route until clients that are already out no longer call it.',
  examples: [
    {
      title: 'A controller moves, and a fetch still asks for the old path',
      before: { ...NEST, 'api/orders.controller.ts': CONTROLLER },
      after: { ...NEST, 'api/orders.controller.ts': CONTROLLER.replace("'orders'", "'purchases'") },
      findings: [{ path: 'web/orders.ts', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A route of a mounted router has another method',
      before: { 'server/app.js': APP, 'server/payments.js': ROUTER, 'web/refund.js': REFUND },
      after: { 'server/app.js': APP, 'server/payments.js': ROUTER.replace('.post(', '.put('), 'web/refund.js': REFUND },
      findings: [{ path: 'web/refund.js', line: 5, certainty: 'proven' }],
    },
    {
      title: 'A service answers another message pattern than the one that is sent',
      before: { 'stock/stock.controller.ts': HANDLER, 'shop/cart.service.ts': SENDER },
      after: {
        'stock/stock.controller.ts': HANDLER.replace("'reserve' }", "'reserve-stock' }"),
        'shop/cart.service.ts': SENDER,
      },
      findings: [{ path: 'shop/cart.service.ts', line: 9, certainty: 'proven' }],
    },
    {
      title: 'A query of a GraphQL resolver has another name, and a document asks for the old one',
      before: { 'api/orders.resolver.ts': RESOLVER, 'web/order.graphql': DOCUMENT },
      after: {
        'api/orders.resolver.ts': RESOLVER.replace("'order'", "'orderById'"),
        'web/order.graphql': DOCUMENT,
      },
      findings: [{ path: 'web/order.graphql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'Server and client change together',
      before: { ...NEST, 'api/orders.controller.ts': CONTROLLER },
      after: {
        ...NEST,
        'api/orders.controller.ts': CONTROLLER.replace("'orders'", "'purchases'"),
        'web/orders.ts': CLIENT.replace('/orders/', '/purchases/'),
      },
      findings: [],
    },
  ],
  check(diff) {
    const broken = diff.broken.filter(
      ({ fault, introduced, was }) => fault.code === 'unknown-route' && introduced && was,
    );
    if (broken.length === 0) return [];
    const moved = movedRoutes(diff);
    const [before, after] = [routesById(diff.before.nodes), routesById(diff.after.nodes)];
    return broken.map((reference) => draftOf(reference, before, after, moved));
  },
};

function routesById(nodes: readonly Node[]): Map<string, Node> {
  return new Map(nodes.filter(({ kind }) => kind === 'route').map((node) => [node.id, node]));
}

function draftOf(
  broken: BrokenReference,
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
  movedTo: (id: string) => Node | null,
): FindingDraft {
  const { fault } = broken;
  const old = before.get(fault.to);
  const name = old?.name ?? fault.wanted;
  const moved = movedTo(fault.to);
  const stillThere = after.has(fault.to);
  const where = moved ?? old;
  const why = moved
    ? sayMove(name, moved)
    : stillThere
      ? `\`${name}\` is answered elsewhere`
      : `\`${name}\` is no longer answered${old ? ` (it was ${at(old)})` : ''}`;
  const message = `${why}, but ${reader(fault.from)} still calls it.`;
  const help = moved
    ? `Call \`${moved.name}\` instead, or keep the old route until no client calls it.`
    : 'Take the call out, or keep the route until no client calls it.';
  const draft = brokenDraft(broken, message, help);
  const end = draft.trail.at(-1)!;
  if (!where) return draft;
  return {
    ...draft,
    changedAsset: fault.to,
    trail: [{ asset: fault.to, column: null, path: where.path, line: where.line }, end],
    causeKey: `${where.path}:${name}`,
  };
}

function sayMove(name: string, moved: Node): string {
  const [method, path] = name.split(' ');
  const [newMethod, newPath] = moved.name.split(' ');
  if (path === newPath) return `\`${path}\` answers \`${newMethod}\` instead of \`${method}\` (${at(moved)})`;
  return `\`${name}\` is now \`${moved.name}\` (${at(moved)})`;
}
