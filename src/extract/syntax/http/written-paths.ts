// The argument of a route or a mount in; the paths that it writes, each with its place, out.

import type { PathSegment } from '../../../model/http';
import type { ParsedModule } from '../../code-stack';
import { readAddress } from './address';
import { bare, type Constants, isFunction, type Node, stringOf } from './expressions';
import { routePath, routePaths } from './route-path';

export function writtenPaths(
  module: ParsedModule,
  constants: Constants,
  node: Node,
  isKnown = true,
): { path: PathSegment[]; node: Node }[] {
  const value = bare(node);
  if (value.type === 'ArrayExpression')
    return value.elements.flatMap((element) => (element ? writtenPaths(module, constants, element, isKnown) : []));
  const text = stringOf(value);
  // Koa takes `orders.list` too.
  if (text !== null)
    return isKnown || text === '*' || text.startsWith('/') || text === ''
      ? routePaths(text).map((path) => ({ path, node }))
      : [];
  if (value.type === 'Literal' || isFunction(value) || value.type === 'ObjectExpression') return [];
  const address = readAddress(module, constants, value);
  if (!address || address.external || (!address.rooted && address.lead === null)) return [];
  // What only another file says could be any path.
  if (address.lead !== null && address.path.length === 0) return [];
  return [{ path: routePath(pathText(address.path)), node }];
}

export function pathText(path: readonly PathSegment[]): string {
  return path.map((segment) => (typeof segment === 'string' ? segment : `:${segment.name ?? 'hole'}`)).join('/');
}
