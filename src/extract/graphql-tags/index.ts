// GraphQL in templates of JavaScript and TypeScript: documents of clients, type definitions of servers.

import type { CodeStack } from '../code-stack';
import { read } from './read';

export const graphqlTags: CodeStack = {
  id: 'graphql-tags',
  title: 'GraphQL in templates',
  version: 2,
  mentions: (text) => TAG.test(text) || UNTAGGED.test(text),
  sample: 'const document = gql`query Sample { sample }`;\n',
  read,
};

const TAG = /\b(?:gql|graphql|GraphQL)\b/;
const UNTAGGED = /`\s*(?:query|mutation|subscription|fragment)\s+\w+\b/;
