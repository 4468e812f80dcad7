// A path as routers write it in; its pieces out, one list for each of the paths that it may mean.

import type { PathSegment } from '../../../model/http';

/** Nobody makes more segments optional. */
const MOST_VARIANTS = 8;

/** `/orders/:id?` means `/orders` and `/orders/{id}`. */
export function routePaths(written: string): PathSegment[][] {
  let variants: PathSegment[][] = [[]];
  for (const part of written.split('/')) {
    if (part === '') continue;
    const segment = segmentOf(part);
    const optional = /^[:{].*\?\}?$/.test(part) && variants.length < MOST_VARIANTS;
    const longer = variants.map((variant) => [...variant, segment]);
    variants = optional ? [...variants, ...longer] : longer;
  }
  return variants;
}

export function routePath(written: string): PathSegment[] {
  return routePaths(written).at(-1)!;
}

/** `:id`, `:id(\\d+)`, `{id}`, `[id]` and `*` of all routers. */
function segmentOf(part: string): PathSegment {
  if (part === '*' || part === '(.*)' || part.startsWith('*') || /^:[\w-]+(?:\(\.\*\)|[*+])$/.test(part)) return '*';
  if (/^\{\*[\w-]+\}$/.test(part)) return '*';
  const named = /^:([\w-]+)/.exec(part) ?? /^\{([\w-]+)\??\}$/.exec(part);
  if (named) return { name: named[1]! };
  if (/[:*({]/.test(part) && part !== decoded(part)) return decoded(part);
  return /[:(][\w]/.test(part) && !/^[\w.-]+:[a-z]+$/i.test(part) ? { name: null } : decoded(part);
}

function decoded(part: string): string {
  return part.replace(/\\:/g, ':');
}

/** `/api/orders/{id}`, as ids and messages write it. */
export function writtenPath(path: readonly PathSegment[]): string {
  return `/${path.map((segment) => (typeof segment === 'string' ? segment : `{${segment.name ?? ''}}`)).join('/')}`;
}
