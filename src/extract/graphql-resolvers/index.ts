// GraphQL servers that are written code first: types and resolvers of `@nestjs/graphql` and TypeGraphQL.

import type { CodeStack } from '../code-stack';
import { read } from './read';

export const graphqlResolvers: CodeStack = {
  id: 'graphql-resolvers',
  title: 'GraphQL resolvers, code first',
  version: 2,
  reads: (path) => /\.[cm]?[jt]s$/i.test(path) && !/\.d\.[cm]?ts$/i.test(path),
  mentions: (text) => DECORATED.test(text) || MADE.test(text),
  read,
};

const DECORATED = /@(?:Resolver|Query|Mutation|ObjectType|InputType|ArgsType|InterfaceType|\w*Field)\b/;
const MADE = /\b(?:registerEnumType|createUnionType)\b/;
