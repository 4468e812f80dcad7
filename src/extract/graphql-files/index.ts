// GraphQL files: documents that clients send, and schemas in the schema language; and which plugin makes fields of plain properties.

import type { Stack } from '../stack';
import { baseName } from '../syntax/tree-places';
import { extract } from './extract';

export const graphqlFiles: Stack = {
  id: 'graphql-files',
  title: 'GraphQL documents and schemas',
  version: 2,
  sample: 'query Sample { sample }\n',
  claims: (paths) => paths.filter((path) => isGraphql(path) && !NOT_OURS.test(path)),
  extract,
};

/** As for source files: a folder may well be called `build`. */
const NOT_OURS = /(?:^|\/)(?:node_modules|bower_components|vendor|dist|\.git|\.venv|\.yarn|\.next|\.nuxt)\//;

function isGraphql(path: string): boolean {
  return /\.(?:graphqls?|gql)$/i.test(path) || baseName(path) === 'nest-cli.json';
}
