import { describe, expect, it } from 'vitest';
import { type Files, review } from '../memory-tree';

const API = `import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType()
export class Order {
  @Field(() => ID)
  id: string;

  @Field()
  total: number;
}

@InputType()
export class PlaceOrder {
  @Field()
  sku: string;
}

@Resolver(() => Order)
export class Orders {
  @Query(() => [Order])
  orders() {
    return [];
  }

  @Mutation(() => Order)
  place(@Args('order') order: PlaceOrder) {
    return order;
  }
}
`;
const DOCUMENT = `query Orders {
  orders {
    id
    total
    sum: total
  }
}
mutation Place($sku: String!) {
  place(order: { sku: $sku }) {
    id
  }
}
`;
const SHOP: Files = { 'api/orders.ts': API, 'web/orders.graphql': DOCUMENT };

async function mended(api: string): Promise<string[]> {
  const { findings } = await review(SHOP, { ...SHOP, 'api/orders.ts': api });
  return findings.flatMap(({ fix, path }) =>
    path !== 'web/orders.graphql' || !fix
      ? []
      : fix.edits.map(({ line, startColumn, endColumn, text }) => {
          expect(fix.verified).toBe(true);
          const old = DOCUMENT.split('\n')[line - 1]!;
          return (old.slice(0, startColumn - 1) + text + old.slice(endColumn - 1)).trim();
        }),
  );
}

describe('a document that asks for an old name', () => {
  it('asks for the new one under the old, so that readers stay', async () => {
    expect(await mended(API.replace('  total:', '  amount:'))).toEqual(['total: amount', 'sum: amount']);
    expect(await mended(API.replace('  orders()', '  allOrders()'))).toEqual(['orders: allOrders {']);
  });

  it('gives inputs their new name', async () => {
    expect(await mended(API.replace('  sku:', '  code:'))).toEqual(['place(order: { code: $sku }) {']);
  });

  it('has no fix where nothing came in its place', async () => {
    expect(await mended(API.replace('\n  @Field()\n  total: number;\n', ''))).toEqual([]);
  });
});
