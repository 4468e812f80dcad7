// GraphQL files: documents that clients send, and schemas in the schema language; and which plugin makes fields of plain properties.

import type { Stack } from '../stack';
import { baseName, isForeign } from '../syntax/tree-places';
import { extract } from './extract';

export const graphqlFiles: Stack = {
  id: 'graphql-files',
  title: 'GraphQL documents and schemas',
  version: 1,
  sample: 'query Sample { sample }\n',
  claims: (paths) => paths.filter((path) => isGraphql(path) && !isForeign(path)),
  extract,
};

function isGraphql(path: string): boolean {
  return /\.(?:graphqls?|gql)$/i.test(path) || baseName(path) === 'nest-cli.json';
}
