import { describe, expect, it } from 'vitest';
import { type Files, graphOf, review } from '../../../memory-tree';

const MODEL = `import { Field, ID, InterfaceType, ObjectType } from '@nestjs/graphql';

@ObjectType({ isAbstract: true })
export abstract class Row {
  @Field(() => ID)
  id: string;
}

@InterfaceType()
export abstract class Priced {
  @Field()
  price: number;
}

@ObjectType('Order', { implements: () => [Priced] })
export class OrderModel extends Row {
  @Field({ name: 'no' })
  number: string;

  @Field(() => [OrderModel], { nullable: true })
  parts?: OrderModel[];
}
`;
const RESOLVER = `import { Args, ArgsType, Field, InputType, Int, Mutation, PartialType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OrderModel } from '@shop/models';

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true })
  first?: number;
}

@InputType()
export class CreateOrder {
  @Field()
  sku: string;

  @Field({ nullable: true })
  note?: string;
}

@InputType()
export class UpdateOrder extends PartialType(CreateOrder) {
  @Field()
  id: string;
}

@Resolver(() => OrderModel)
export class OrderResolver {
  @Query(() => [OrderModel])
  orders(@Args() page: PageArgs, @Args('status', { nullable: true }) status?: string) {
    return [];
  }

  @Mutation(() => OrderModel)
  createOrder(@Args('input') input: CreateOrder) {
    return input;
  }

  @Mutation(() => OrderModel)
  updateOrder(@Args('input') input: UpdateOrder) {
    return input;
  }

  @ResolveField(() => Int)
  total() {
    return 1;
  }
}
`;
const DOCUMENT = `query Orders($first: Int, $status: String) {
  orders(first: $first, status: $status) {
    ...OrderRow
    parts {
      no
    }
  }
}
`;
const ROW = `fragment OrderRow on Order {
  id
  price
  total
  __typename
}
`;
const CREATE = `import { gql, useMutation } from '@apollo/client';

const CREATE = gql\`
  mutation Create($sku: String) {
    createOrder(input: { sku: "x", note: "y" }) {
      id
    }
    updateOrder(input: { id: "1" }) {
      id
    }
  }
\`;

export function Create() {
  const [create] = useMutation(CREATE);
  return <button onClick={() => create()}>Order</button>;
}
`;
const SHOP: Files = {
  'package.json': '{ "name": "shop", "workspaces": ["packages/*", "apps/*"] }',
  'packages/models/package.json': '{ "name": "@shop/models", "main": "index.ts" }',
  'packages/models/index.ts': "export * from './order.model';\n",
  'packages/models/order.model.ts': MODEL,
  'apps/api/package.json': '{ "name": "api" }',
  'apps/api/order.resolver.ts': RESOLVER,
  'apps/web/package.json': '{ "name": "web" }',
  'apps/web/orders.graphql': DOCUMENT,
  'apps/web/row.graphql': ROW,
  'apps/web/create.tsx': CREATE,
};
const MODELS = 'packages/models/order.model.ts';
const API = 'apps/api/order.resolver.ts';

async function told(after: Files, before: Files = SHOP): Promise<string[]> {
  const { findings } = await review(before, { ...before, ...after });
  return findings
    .filter(({ introduced, path }) => introduced && path.startsWith('apps/web'))
    .map(({ rule, path, line, certainty }) => `${path.slice(9)}:${line} ${rule.slice(3)} ${certainty}`)
    .sort();
}

describe('GraphQL documents', () => {
  it('are linked to the classes and methods behind what they ask for', async () => {
    const { edges } = await graphOf(SHOP);
    const asked = edges
      .filter(({ path, kind }) => path.startsWith('apps/web') && kind !== 'imports')
      .map(({ path, line, to, toColumn }) => `${path.slice(9)}:${line} ${to} ${toColumn}`)
      .sort();
    const order = `type:${MODELS}#OrderModel`;
    expect(asked).toEqual([
      `create.tsx:5 route:MUTATION createOrder input`,
      `create.tsx:5 route:MUTATION createOrder null`,
      `create.tsx:5 type:${API}#CreateOrder note`,
      `create.tsx:5 type:${API}#CreateOrder sku`,
      `create.tsx:6 type:${MODELS}#Row id`,
      `create.tsx:8 route:MUTATION updateOrder input`,
      `create.tsx:8 route:MUTATION updateOrder null`,
      `create.tsx:8 type:${API}#UpdateOrder id`,
      `create.tsx:9 type:${MODELS}#Row id`,
      `orders.graphql:2 route:QUERY orders null`,
      `orders.graphql:2 route:QUERY orders status`,
      `orders.graphql:2 type:${API}#PageArgs first`,
      `orders.graphql:4 ${order} parts`,
      `orders.graphql:5 ${order} no`,
      `orders.graphql:5 ${order} number`,
      `row.graphql:2 type:${MODELS}#Row id`,
      `row.graphql:3 type:${MODELS}#Priced price`,
      `row.graphql:4 ${order} total`,
    ]);
  });

  it.each([
    [
      'a query that is renamed',
      { [API]: RESOLVER.replace('  orders(', '  allOrders(') },
      ['orders.graphql:2 removed-route-in-use'],
    ],
    [
      'a field that is removed',
      { [MODELS]: MODEL.replace('  @Field()\n  price: number;\n', '') },
      ['row.graphql:3 removed-property-in-use'],
    ],
    [
      'a field with another name',
      { [MODELS]: MODEL.replace("'no'", "'code'") },
      ['orders.graphql:5 removed-property-in-use'],
    ],
    [
      'a field of a base class',
      { [MODELS]: MODEL.replace('  @Field(() => ID)\n', '') },
      [
        'create.tsx:6 removed-property-in-use',
        'create.tsx:9 removed-property-in-use',
        'row.graphql:2 removed-property-in-use',
      ],
    ],
    [
      'a field of a resolver',
      { [API]: RESOLVER.replace('  total()', '  sum()') },
      ['row.graphql:4 removed-property-in-use'],
    ],
    [
      'a field of an input',
      { [API]: RESOLVER.replace('  @Field({ nullable: true })\n  note?: string;\n', '') },
      ['create.tsx:5 removed-property-in-use'],
    ],
    [
      'an argument that is removed',
      { [API]: RESOLVER.replace(", @Args('status', { nullable: true }) status?: string", '') },
      ['orders.graphql:2 removed-property-in-use'],
    ],
    [
      'an argument that is required',
      { [API]: RESOLVER.replace("'status', { nullable: true }", "'status'") },
      ['orders.graphql:2 omitted-required-field'],
    ],
    [
      'an argument of a class that is required',
      { [API]: RESOLVER.replace('{ nullable: true })\n  first?', '{})\n  first') },
      ['orders.graphql:2 omitted-required-field'],
    ],
    [
      'a new required argument',
      { [API]: RESOLVER.replace('createOrder(', "createOrder(@Args('key') key: string, ") },
      ['create.tsx:5 omitted-required-field'],
    ],
    [
      'a new required field of an input',
      { [API]: RESOLVER.replace('  sku: string;\n', '  sku: string;\n\n  @Field()\n  size: number;\n') },
      ['create.tsx:5 omitted-required-field'],
    ],
  ])('are told of %s', async (_, after, expected) => {
    expect(await told(after as Files)).toEqual(expected.map((one) => `${one} proven`));
  });

  it.each([
    ['a field that nobody asks for', { [API]: RESOLVER.replace('{\n    return 1;', '{\n    return 2;') }],
    [
      'a new argument with a default',
      { [API]: RESOLVER.replace('createOrder(', "createOrder(@Args('key', { defaultValue: 'a' }) key: string, ") },
    ],
    [
      'a field that moves to the base class',
      {
        [MODELS]: MODEL.replace("  @Field({ name: 'no' })\n  number: string;\n", '').replace(
          '  id: string;\n',
          "  id: string;\n\n  @Field({ name: 'no' })\n  number: string;\n",
        ),
      },
    ],
    [
      'a type that may have more fields',
      {
        [MODELS]: MODEL.replace('extends Row', 'extends Connection(Row)').replace(
          'import {',
          "import { Connection } from 'relay';\nimport {",
        ),
      },
    ],
    [
      'a document that asks for what never was',
      { 'apps/web/new.graphql': 'query { orders { nowhere } elsewhere { id } }' },
    ],
  ])('are left alone by %s', async (_, after) => {
    expect(await told(after as Files)).toEqual([]);
  });

  it('reach through classes that a function makes', async () => {
    const before: Files = {
      'api/paginated.ts':
        "import { Field, Int, ObjectType } from '@nestjs/graphql';\n\nexport function Paginated<T>(itemClass: T) {\n  @ObjectType({ isAbstract: true })\n  abstract class Page {\n    @Field(() => [itemClass])\n    items: T[];\n\n    @Field(() => Int)\n    total: number;\n  }\n  return Page;\n}\n",
      'api/shops.ts':
        "import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';\nimport { Paginated } from './paginated';\n\n@ObjectType()\nexport class Shop {\n  @Field()\n  name: string;\n\n  @Field()\n  city: string;\n}\n\n@ObjectType()\nexport class ShopPage extends Paginated(Shop) {}\n\n@Resolver()\nexport class Shops {\n  @Query(() => ShopPage)\n  shops() {\n    return {};\n  }\n}\n",
      'apps/web/shops.graphql': 'query Shops {\n  shops {\n    items {\n      city\n    }\n    total\n  }\n}\n',
    };
    const noCity = before['api/shops.ts']!.replace('\n  @Field()\n  city: string;\n', '');
    expect(await told({ 'api/shops.ts': noCity }, before)).toEqual(['shops.graphql:4 removed-property-in-use proven']);
    const noTotal = before['api/paginated.ts']!.replace('total:', 'count:');
    expect(await told({ 'api/paginated.ts': noTotal }, before)).toEqual([
      'shops.graphql:6 removed-property-in-use proven',
    ]);
  });

  it('of another server are left alone', async () => {
    const client = Object.fromEntries(Object.entries(SHOP).filter(([path]) => path.startsWith('apps/web')));
    const { findings } = await review({}, client);
    expect(findings).toEqual([]);
  });

  it('are judged by the schema where no code declares one, with what answers it', async () => {
    const before: Files = {
      'api/schema.graphql': 'type Query { orders(first: Int): [Order!]! }\ntype Order { id: ID! total: Float }\n',
      'api/orders.resolver.ts':
        "import { Query, Resolver } from '@nestjs/graphql';\n\n@Resolver('Order')\nexport class Orders {\n  @Query()\n  async orders(): Promise<Order[]> {\n    return [];\n  }\n}\n",
      'apps/web/orders.gql': '{ orders { id total } }\n',
    };
    const gone = { 'api/schema.graphql': before['api/schema.graphql']!.replace(' total: Float', '') };
    expect(await told(gone, before)).toEqual(['orders.gql:1 removed-property-in-use proven']);
    const { edges } = await graphOf(before);
    expect(edges.find(({ from }) => from === 'route:QUERY orders')?.toColumn).toBe('Orders.orders');
  });

  it('do not trust a schema that code has moved on from', async () => {
    const before: Files = { ...SHOP, 'apps/api/schema.gql': 'type Query { orders: [Order] }\ntype Order { id: ID }\n' };
    expect(await told({ 'apps/api/schema.gql': 'type Query { other: Int }\n' }, before)).toEqual([]);
  });

  it('that turn in circles are read to their end', async () => {
    const circle =
      'fragment A on Order { id ...B }\nfragment B on Order { price ...A ...B }\nquery Round { orders { ...A } }\n';
    const before = { ...SHOP, 'apps/web/round.graphql': circle };
    const gone = { [MODELS]: MODEL.replace('  @Field()\n  price: number;\n', '') };
    expect(await told(gone, before)).toContain('round.graphql:2 removed-property-in-use proven');
  });

  it('spread long chains of fragments', async () => {
    const chain = Array.from({ length: 3000 }, (_, at) => `fragment F${at} on Order { id ...F${at + 1} }`).join('\n');
    const { edges } = await graphOf({
      ...SHOP,
      'apps/web/chain.graphql': `query Chain { orders { ...F0 } }\n${chain}`,
    });
    expect(edges.filter(({ path, toColumn }) => path === 'apps/web/chain.graphql' && toColumn === 'id')).toHaveLength(
      3000,
    );
  });
});
