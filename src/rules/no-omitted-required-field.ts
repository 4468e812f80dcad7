// A field of a request's body that came to be required, or that a call came to leave out.

import type { BrokenReference, GraphDiff } from '../graph/diff-graphs';
import type { Fault, Node } from '../model/graph';
import type { Place } from '../model/range';
import { at, brokenDraft, type FindingDraft, type Rule, reader, shortName } from './rule';

const DTO =
  "import { IsOptional, IsString } from 'class-validator';\n\nexport class CreateOrderDto {\n  @IsString()\n  sku: string;\n\n  @IsOptional()\n  @IsString()\n  country?: string;\n}\n";
const CONTROLLER =
  "import { Body, Controller, Post } from '@nestjs/common';\nimport { CreateOrderDto } from './create-order.dto';\n\n@Controller('orders')\nexport class OrdersController {\n  @Post()\n  create(@Body() order: CreateOrderDto) {\n    return order.sku;\n  }\n}\n";
const CLIENT =
  "export const order = (sku: string) =>\n  fetch('/orders', { method: 'POST', body: JSON.stringify({ sku }) });\n";
const NEST = { 'api/create-order.dto.ts': DTO, 'api/orders.controller.ts': CONTROLLER, 'web/order.ts': CLIENT };

const SCHEMA = "import { z } from 'zod';\n\nexport const createOrder = z.object({ sku: z.string() });\n";
const ROUTES =
  "import express from 'express';\nimport { createOrder } from './create-order';\nimport { validate } from './validate';\n\nconst app = express();\napp.post('/orders', validate(createOrder), (req, res) => res.json({}));\n";
const EXPRESS = { 'api/create-order.ts': SCHEMA, 'api/app.ts': ROUTES, 'web/order.ts': CLIENT };

const INPUT = `import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';

@InputType()
export class PlaceOrder {
  @Field()
  sku: string;

  @Field({ nullable: true })
  country?: string;
}

@Resolver()
export class OrdersResolver {
  @Mutation(() => Boolean)
  placeOrder(@Args('order') order: PlaceOrder) {
    return true;
  }
}
`;
const PLACE = 'mutation PlaceOrder($sku: String!) {\n  placeOrder(order: { sku: $sku })\n}\n';
const GRAPHQL = { 'api/orders.resolver.ts': INPUT, 'web/place-order.graphql': PLACE };

export const noOmittedRequiredField: Rule = {
  id: 'no-omitted-required-field',
  title: 'Required field of a request left out',
  severity: 'high',
  why: 'A request whose body lacks a field that the route requires is refused, or stored without it. Over HTTP no compiler compares the two sides.',
  mend: 'Send the field in every call first, or let it be left out (optional, or with a default) for one release.',
  examples: [
    {
      title: 'A field of the DTO becomes required',
      before: NEST,
      after: {
        ...NEST,
        'api/create-order.dto.ts': DTO.replace('  @IsOptional()\n', '').replace('country?:', 'country:'),
      },
      findings: [{ path: 'web/order.ts', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The schema of the body asks for one field more',
      before: EXPRESS,
      after: { ...EXPRESS, 'api/create-order.ts': SCHEMA.replace('z.string() }', 'z.string(), country: z.string() }') },
      findings: [{ path: 'web/order.ts', line: 2, certainty: 'proven' }],
    },
    {
      title: 'A field of a GraphQL input becomes required, and a document leaves it out',
      before: GRAPHQL,
      after: {
        ...GRAPHQL,
        'api/orders.resolver.ts': INPUT.replace('@Field({ nullable: true })\n  country?:', '@Field()\n  country:'),
      },
      findings: [{ path: 'web/place-order.graphql', line: 2, certainty: 'proven' }],
    },
    {
      title: 'The new field has a default',
      before: EXPRESS,
      after: {
        ...EXPRESS,
        'api/create-order.ts': SCHEMA.replace('z.string() }', "z.string(), country: z.string().default('NO') }"),
      },
      findings: [],
    },
    {
      title: 'The client sends it in the same change',
      before: EXPRESS,
      after: {
        ...EXPRESS,
        'api/create-order.ts': SCHEMA.replace('z.string() }', 'z.string(), country: z.string() }'),
        'web/order.ts': CLIENT.replace('{ sku }', "{ sku, country: 'NO' }"),
      },
      findings: [],
    },
  ],
  check(diff) {
    const fresh = diff.broken.filter(({ fault, introduced }) => fault.code === 'omitted-required-field' && introduced);
    if (fresh.length === 0) return [];
    const isNews = askedBefore(diff);
    const routes = new Map(
      diff.after.nodes.flatMap((node) => (node.kind === 'route' ? [[node.id, node] as const] : [])),
    );
    return fresh.filter(({ fault }) => isNews(fault)).map((broken) => draftOf(broken, routes));
  },
};

/** A document may be written for a server that is not there: it counts where it asked this one before. */
function askedBefore({ before, renamedFrom = (path) => path }: GraphDiff): (fault: Fault) => boolean {
  let asked: Set<string> | null = null;
  return ({ path, details: [owner = ''] }) => {
    if (!/^(?:route:(?:QUERY|MUTATION|SUBSCRIPTION) |type:|entity:)/.test(owner)) return true;
    asked ??= new Set(before.edges.flatMap((edge) => (edge.clause === 'call' ? [`${edge.path}\0${edge.to}`] : [])));
    return asked.has(`${renamedFrom(path)}\0${owner}`);
  };
}

function draftOf(broken: BrokenReference, routes: ReadonlyMap<string, Node>): FindingDraft {
  const { fault } = broken;
  const [routeId = '', written = ''] = fault.details;
  const field = JSON.parse(written) as Place;
  const name = fault.to.startsWith('code:') ? fault.column! : shortName(fault.to, fault.column);
  const draft = brokenDraft(
    broken,
    `\`${routeId.slice('route:'.length)}\` requires \`${name}\` (${at(field)}), but ${reader(fault.from)} calls it without.`,
    `Send \`${fault.column}\` in this call, or let it be left out for one release.`,
  );
  const route = routes.get(routeId);
  const way = route ? [{ asset: routeId, column: fault.column, path: route.path, line: route.line }] : [];
  return {
    ...draft,
    trail: [
      { asset: fault.to, column: fault.column, path: field.path, line: field.line },
      ...way,
      { asset: fault.from, column: null, path: fault.path, line: fault.line },
    ],
    subject: `${fault.wanted}`,
    causeKey: `${field.path}:${field.line}:${field.startColumn}`,
  };
}
