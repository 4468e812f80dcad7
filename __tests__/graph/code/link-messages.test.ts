import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../memory-tree';

const CONTROLLER = `import { Controller } from '@nestjs/common';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { Patterns } from '@shop/contracts';

@Controller()
export class OrdersController {
  @MessagePattern('orders.find')
  find(@Payload() id: string) {
    return { id };
  }

  @MessagePattern({ cmd: 'sum', role: 'math' })
  sum(values: number[]): number {
    return values.length;
  }

  @EventPattern(Patterns.Created)
  created(@Payload() order: { id: string }) {
    this.log(order);
  }

  @EventPattern('audit.*')
  audit() {}
}
`;
const PATTERNS = "export enum Patterns {\n  Created = 'orders.created',\n}\n";
const CLIENT = `import { Inject, Injectable } from '@nestjs/common';
import { ClientProxy } from '@nestjs/microservices';
import { Patterns } from '@shop/contracts';

@Injectable()
export class Orders {
  constructor(@Inject('ORDERS') private readonly client: ClientProxy) {}

  find(id: string) {
    return this.client.send('orders.find', id);
  }
  sum() {
    return this.client.send({ role: 'math', cmd: 'sum' }, [1]);
  }
  created(id: string) {
    this.client.emit(Patterns.Created, { id });
  }
  audit() {
    this.client.emit('audit.login', {});
  }
  elsewhere() {
    this.client.emit('billing.paid', {});
    this.socket.send('orders.find');
  }
}
`;
const SHOP: Files = {
  'package.json': '{"name":"shop","workspaces":["apps/*","libs/*"]}',
  'libs/contracts/package.json': '{"name":"@shop/contracts","main":"index.ts"}',
  'libs/contracts/index.ts': "export * from './patterns';\n",
  'libs/contracts/patterns.ts': PATTERNS,
  'apps/orders/package.json': '{"name":"orders"}',
  'apps/orders/orders.controller.ts': CONTROLLER,
  'apps/gateway/package.json': '{"name":"gateway"}',
  'apps/gateway/orders.service.ts': CLIENT,
};

async function callsOf(files: Files): Promise<string[]> {
  const { edges } = await graphOf(files);
  return edges
    .filter(({ kind, to, from }) => kind === 'calls' && to.startsWith('route:') && from.startsWith('code:'))
    .map(({ line, to, certainty }) => `${line} ${to} ${certainty}`)
    .sort();
}

async function told(edits: Files): Promise<string[]> {
  const { findings } = await review(SHOP, { ...SHOP, ...edits });
  return findings
    .filter(({ rule, introduced }) => introduced && rule === 'no-removed-route-in-use')
    .map(({ path, line, certainty }) => `${path}:${line} ${certainty}`);
}

describe('messages between services', () => {
  it('reach the patterns that controllers answer, through constants of other packages', async () => {
    expect(await callsOf(SHOP)).toEqual([
      '10 route:MESSAGE orders.find proven',
      '13 route:MESSAGE {"cmd":"sum","role":"math"} proven',
      '16 route:EVENT orders.created proven',
      '19 route:EVENT audit.* proven',
    ]);
  });

  it('are told where their pattern is removed or renamed', async () => {
    const path = 'apps/orders/orders.controller.ts';
    const sent = 'apps/gateway/orders.service.ts';
    expect(await told({ [path]: CONTROLLER.replace('orders.find', 'orders.get') })).toEqual([`${sent}:10 proven`]);
    expect(await told({ [path]: CONTROLLER.replace("role: 'math'", "role: 'maths'") })).toEqual([`${sent}:13 proven`]);
    expect(await told({ [path]: CONTROLLER.replace('  @EventPattern(Patterns.Created)\n', '') })).toEqual([
      `${sent}:16 proven`,
    ]);
    expect(await told({ [path]: CONTROLLER.replace('audit.*', 'trace.*') })).toEqual([`${sent}:19 proven`]);
  });

  it('are fine where both sides change, or a wildcard still takes them', async () => {
    expect(await told({ 'libs/contracts/patterns.ts': PATTERNS.replace('orders.created', 'orders.made') })).toEqual([]);
    const path = 'apps/orders/orders.controller.ts';
    expect(await told({ [path]: CONTROLLER.replace('orders.find', 'orders.*') })).toEqual([]);
    expect(
      await told({ [path]: CONTROLLER.replace("{ cmd: 'sum', role: 'math' }", "{ role: 'math', cmd: 'sum' }") }),
    ).toEqual([]);
  });

  it('are less sure where a pattern cannot be read', async () => {
    const path = 'apps/orders/orders.controller.ts';
    const computed = CONTROLLER.replace("'orders.find'", 'patternOf(config)');
    expect(await told({ [path]: computed })).toEqual(['apps/gateway/orders.service.ts:10 likely']);
  });

  it('have nothing to do with routes of the same name', async () => {
    const calls = await callsOf({
      'server.js':
        "const app = require('express')();\napp.all('*', all);\napp.get('/orders.find', find);\napp.listen(1);\n",
      'client.ts': CLIENT,
    });
    expect(calls).toEqual([]);
  });
});
