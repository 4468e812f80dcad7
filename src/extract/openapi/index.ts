// OpenAPI and Swagger documents: the routes that they describe, what their bodies must have and what they answer with.

import type { Stack } from '../stack';
import { isForeign } from '../syntax/tree-places';
import { extract } from './extract';

export const openapi: Stack = {
  id: 'openapi',
  title: 'OpenAPI documents',
  version: 1,
  sample: 'openapi: 3.0.0\n',
  claims: (paths) => paths.filter((path) => NAME.test(path) && !isForeign(path)),
  extract,
};

const NAME =
  /(?:^|\/)(?:[\w-]+[.-])?(?:openapi|swagger|api-?docs?|oas)[\w.-]*\.(?:ya?ml|json)$|(?:^|\/)(?:[\w-]+[.-])?api\.ya?ml$/i;
