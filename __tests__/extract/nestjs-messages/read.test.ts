import { describe, expect, it } from 'vitest';
import { nestjsMessages } from '../../../src/extract/nestjs-messages';
import { readCode } from '../read-code';

const TEXT = `import { ClientProxy, MessagePattern } from '@nestjs/microservices';
import { OrderDto } from './order.dto';
export class Orders {
  private client: ClientProxy;
  @MessagePattern(['orders.find', 'orders.get'])
  find(query: FindOrder): Promise<OrderDto> { return load(query); }
  ask() { return this.client.send<OrderDto>({ cmd: 'ask' }, { id: 1, deep: true }); }
  other() { return this.mailer.send('orders.find', {}); }
}
`;

describe('nestjs-messages', () => {
  it('reads what is answered and what is sent, with types and fields', async () => {
    const { facts } = await readCode(nestjsMessages, 'orders.ts', TEXT);
    const handlers = facts.filter((fact) => fact.kind === 'message-handler');
    expect(handlers.map(({ pattern }) => pattern)).toEqual([
      { kind: 'text', text: 'orders.find' },
      { kind: 'text', text: 'orders.get' },
    ]);
    expect(handlers[0]).toMatchObject({ style: 'MESSAGE', responseType: 'OrderDto', bodyType: 'FindOrder' });
    const calls = facts.filter((fact) => fact.kind === 'message-call');
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ style: 'MESSAGE', responseType: 'OrderDto', range: { line: 7 } });
    expect(calls[0]!.bodyFields?.map(({ name }) => name)).toEqual(['id', 'deep']);
  });

  it.each([
    [
      'patterns made at run time',
      TEXT.replace("{ cmd: 'ask' }", 'patternOf(x)').replace("['orders.find', 'orders.get']", '[...all, , f()]'),
    ],
    ['broken code', TEXT.slice(0, -40)],
    ['deep nesting', `${TEXT}export const EVENTS = ${'{a:'.repeat(200)}1${'}'.repeat(200)};`],
    ['hostile keys', `${TEXT}export const EVENTS = { __proto__: 'x', constructor: { cmd: 'y' } };`],
  ])('survives %s', async (_, text) => {
    expect(Array.isArray((await readCode(nestjsMessages, 'orders.ts', text)).facts)).toBe(true);
  });
});
