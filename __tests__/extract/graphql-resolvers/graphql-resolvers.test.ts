import { describe, expect, it } from 'vitest';
import { graphqlResolvers } from '../../../src/extract/graphql-resolvers';
import type { GraphqlResolverFact, GraphqlTypeFact } from '../../../src/model/graphql';
import { readCode } from '../read-code';

async function read(text: string): Promise<{ types: GraphqlTypeFact[]; resolvers: GraphqlResolverFact[] }> {
  const { facts } = await readCode(graphqlResolvers, 'orders.ts', text);
  return {
    types: facts.flatMap((fact) => (fact.kind === 'graphql-type' ? [fact] : [])),
    resolvers: facts.flatMap((fact) => (fact.kind === 'graphql-resolver' ? [fact] : [])),
  };
}

const NEST =
  "import { Args, ArgsType, Field, HideField, InputType, Int, ObjectType, Query, ResolveField, Resolver, registerEnumType, createUnionType, PartialType, PickType, OmitType, IntersectionType, Parent } from '@nestjs/graphql';\n";

describe('graphql-resolvers', () => {
  it('reads fields with their names, types and what may be left out', async () => {
    const { types } = await read(`${NEST}
@ObjectType('Order', { implements: () => [Node] })
export class OrderModel extends Base {
  @Field(() => Int, { name: 'no' }) number: number;
  @Field(() => [Item], { nullable: 'items' }) items: Item[];
  @Field({ nullable: true }) note?: string;
  @Field() get label(): string { return ''; }
  @HideField() secret: string;
  plain: string;
}`);
    expect(types).toMatchObject([{ form: 'object', name: 'Order', codeName: 'OrderModel', partial: false }]);
    const [order] = types;
    expect(
      order!.fields.map(({ name, member, required, list, type }) => [name, member, required, list, type?.name]),
    ).toEqual([
      ['no', 'number', true, false, 'Int'],
      ['items', 'items', true, true, 'Item'],
      ['note', 'note', false, false, 'String'],
      ['label', 'label', true, false, 'String'],
      ['plain', 'plain', true, false, 'String'],
    ]);
    expect(order!.fields.at(-1)!.plain).toBe(true);
    expect(order!.implements.map(({ name }) => name)).toEqual(['Node']);
    expect(order!.parents).toMatchObject([{ name: 'Base', form: 'whole', loose: false }]);
  });

  it('reads mapped types', async () => {
    const { types } = await read(`${NEST}
@InputType() class A extends PartialType(OmitType(CreateOrder, ['id'] as const)) {}
@InputType() class B extends IntersectionType(PickType(CreateOrder, ['id']), Extra) {}
@InputType() class C extends Paginated(Order) {}`);
    expect(
      types.map(({ parents, partial }) => [
        parents.map(({ name, form, loose, names }) => [name, form, loose, names]),
        partial,
      ]),
    ).toEqual([
      [[['CreateOrder', 'omit', true, ['id']]], false],
      [
        [
          ['CreateOrder', 'pick', false, ['id']],
          ['Extra', 'whole', false, []],
        ],
        false,
      ],
      [[['Paginated', 'whole', false, []]], false],
    ]);
  });

  it('reads root fields, added fields and arguments', async () => {
    const { resolvers } = await read(`${NEST}
@Resolver(() => Order)
export class OrderResolver {
  @Query(() => [Order], { name: 'orders', nullable: true })
  findAll(@Args('first', { type: () => Int, defaultValue: 10 }) first: number, @Args() page: PageArgs, @Args('input') input: Filter): Promise<OrderEntity[]> { return []; }
  @ResolveField('total', () => Int)
  sum(@Parent() order: Order) { return 1; }
  @Query(() => Order, { name: nameOf('order') })
  one() {}
}`);
    expect(resolvers).toMatchObject([{ name: 'OrderResolver', of: { name: 'Order' }, open: true }]);
    const [orders, total] = resolvers[0]!.fields;
    expect(orders).toMatchObject({
      root: 'QUERY',
      name: 'orders',
      member: 'findAll',
      typed: true,
      answer: 'OrderEntity[]',
    });
    expect(orders!.args.map(({ name, required, hasDefault }) => [name, required, hasDefault])).toEqual([
      ['first', true, true],
      ['input', true, false],
    ]);
    expect(orders!.argsOf.map(({ name }) => name)).toEqual(['PageArgs']);
    expect(total).toMatchObject({ root: null, name: 'total', member: 'sum' });
  });

  it('reads TypeGraphQL, enums and unions', async () => {
    const { types, resolvers } =
      await read(`import { Arg, Field, Mutation, ObjectType, Resolver, FieldResolver, registerEnumType, createUnionType } from 'type-graphql';
enum Status { Open = 'open', Shipped = 'shipped' }
registerEnumType(Status, { name: 'OrderStatus' });
export const Found = createUnionType({ name: 'Found', types: () => [Order, Refund] as const });
@Resolver(Order)
class Orders {
  @Mutation((returns) => Boolean)
  ship(@Arg('id') id: string, @Arg('note', { nullable: true }) note?: string): boolean { return true; }
  @FieldResolver() async total(): Promise<number> { return 1; }
}`);
    expect(types).toMatchObject([
      { form: 'enum', name: 'OrderStatus', codeName: 'Status', values: ['Open', 'Shipped'] },
      { form: 'union', name: 'Found', members: [{ name: 'Order' }, { name: 'Refund' }] },
    ]);
    expect(resolvers[0]!.fields[0]!.args.map(({ required }) => required)).toEqual([true, false]);
  });

  it('knows that decorators of others may add fields, and that resolvers of a schema have no types', async () => {
    const { types, resolvers } = await read(`${NEST}
@CursorConnection('items', () => Item) @ObjectType() class Order { @FilterableField() id: string; }
@Resolver('Order') class Orders { @Query() async orders(): Promise<Order[]> { return []; } }`);
    expect(types).toMatchObject([{ partial: true, fields: [{ name: 'id', required: false }] }]);
    expect(resolvers[0]!.fields[0]!.typed).toBe(false);
  });

  it.each([
    [
      'decorators with odd arguments',
      '@ObjectType(...x) class A { @Field(...y) a; @Field({ ...z, [k]: 1 }) b; @Field(function () {}) c }',
    ],
    ['a resolver of nothing', '@Resolver() class A { @Query() [name]() {} @Query(1) b(@Args() c) {} }'],
    ['deep mapping', `@InputType() class A extends ${'PartialType('.repeat(200)}X${')'.repeat(200)} {}`],
    ['broken code', '@ObjectType() class A { @Field('],
  ])('survives %s', async (_, text) => {
    const { types } = await read(NEST + text);
    expect(Array.isArray(types)).toBe(true);
  });
});
