// What a call asks for and what routes answer in; which of them it means, and how well, out.

import type { HttpMethod, PathSegment } from '../../model/http';
import { isWildcard, matchTopic } from './topic';

export interface AskedRoute {
  /** `ALL`: not known. */
  method: HttpMethod;
  path: PathSegment[];
  /** More may stand before it. */
  open: boolean;
}

export interface AnsweredRoute {
  method: HttpMethod;
  path: PathSegment[];
  /** Nothing says where its router is mounted. */
  floating: boolean;
}

/** What a written segment weighs; at least one must be the same where only the end is compared. */
const WRITTEN = 8;

/** Of all that match, the one with the highest figure is meant; null for no match. */
export function matchRoute(asked: AskedRoute, route: AnsweredRoute): number | null {
  const method = matchMethod(asked.method, route.method);
  if (method === null) return null;
  if (isMessage(route)) return matchMessage(asked.path, route.path, method);
  const whole = matchPath(asked.path, route.path);
  if (whole !== null) return whole * 100 + method * 10 + (route.floating ? 0 : 5);
  if (route.floating) {
    // The mount may have put anything before the router's own path.
    const over = asked.path.length - route.path.length;
    if (over > 0 && over <= 4 && literals(route.path) > 0) {
      const tail = matchPath(asked.path.slice(over), route.path);
      if (tail !== null && tail > WRITTEN) return tail * 100 + method * 10 - over * 4;
    }
  }
  if (asked.open && literals(asked.path) > 0) {
    const over = route.path.length - asked.path.length;
    const before = route.path.slice(0, Math.max(0, over));
    if (over > 0 && over <= 4 && before.every((segment) => typeof segment === 'string' && segment !== '*')) {
      const tail = matchPath(asked.path, route.path.slice(over));
      if (tail !== null && tail > WRITTEN) return tail * 100 + method * 10 - over * 4;
    }
  }
  return null;
}

/** A root field of GraphQL: its name is all there is. */
export function isGraphql({ method }: { method: HttpMethod }): boolean {
  return method === 'QUERY' || method === 'MUTATION' || method === 'SUBSCRIPTION';
}

export function isMessage({ method }: { method: HttpMethod }): boolean {
  return method === 'MESSAGE' || method === 'EVENT';
}

/** Wildcards stand where parameters do. */
function matchMessage([topic]: PathSegment[], [pattern]: PathSegment[], method: number): number | null {
  if (typeof topic !== 'string' || pattern === undefined) return null;
  if (typeof pattern === 'string') return pattern === topic ? 1000 + method * 10 : null;
  return matchTopic(pattern.name ?? '', topic) ? 500 + method * 10 : null;
}

function matchMethod(asked: HttpMethod, answered: HttpMethod): number | null {
  if (asked === answered) return 2;
  if (isGraphql({ method: asked }) || isGraphql({ method: answered })) return null;
  // A broker hands on what has the pattern, whether an answer is waited for or not.
  const messages = [asked, answered].filter((method) => isMessage({ method })).length;
  if (messages > 0) return messages === 2 ? 1 : null;
  if (asked === 'ALL' || answered === 'ALL') return 1;
  return asked === 'HEAD' && answered === 'GET' ? 1 : null;
}

/** Written segments weigh more than parameters, and those more than what takes anything. */
function matchPath(asked: readonly PathSegment[], answered: readonly PathSegment[]): number | null {
  let weight = 1;
  for (const [at, segment] of answered.entries()) {
    if (segment === '*') {
      // What stands behind `*` must end the address.
      const rest = answered.slice(at + 1);
      if (rest.length === 0) return weight;
      if (asked.length < answered.length - 1) return null;
      const tail = matchPath(asked.slice(asked.length - rest.length), rest);
      return tail === null ? null : weight + tail;
    }
    const given = asked[at];
    if (given === undefined) return null;
    if (typeof segment === 'string') {
      if (given !== segment) return null;
      weight += WRITTEN;
    } else weight += typeof given === 'string' ? 3 : 4;
  }
  return asked.length === answered.length ? weight : null;
}

export function literals(path: readonly PathSegment[]): number {
  return path.filter((segment) => typeof segment === 'string' && segment !== '*').length;
}

// ---------------------------------------------------------------- as text

/** `GET /api/orders/{id}`; `GET …/orders` where more may stand before it. */
export function writeRoute({ method, path, open }: AskedRoute): string {
  const [pattern] = path;
  if (isGraphql({ method })) return `${method} ${pattern as string}`;
  if (isMessage({ method })) return `${method} ${typeof pattern === 'object' ? pattern.name : pattern}`;
  const written = path.map((segment) => (typeof segment === 'string' ? segment : `{${segment.name ?? ''}}`)).join('/');
  return `${method} ${open ? '…' : ''}/${written}`;
}

export function parseRoute(written: string): AskedRoute | null {
  const graphql = /^(QUERY|MUTATION|SUBSCRIPTION) (\w+)$/.exec(written);
  if (graphql) return { method: graphql[1] as HttpMethod, path: [graphql[2]!], open: false };
  const message = /^(MESSAGE|EVENT) (.*)$/s.exec(written);
  if (message) {
    const pattern = message[2]!;
    const path = [isWildcard(pattern) ? { name: pattern } : pattern];
    return { method: message[1] as HttpMethod, path, open: false };
  }
  const found = /^([A-Z]+) (…?)\/(.*)$/.exec(written);
  if (!found) return null;
  const path = found[3]!.split('/').flatMap((part): PathSegment[] => {
    if (part === '') return [];
    return [/^\{.*\}$/.test(part) ? { name: part.slice(1, -1) || null } : part];
  });
  return { method: found[1] as HttpMethod, path, open: found[2] !== '' };
}
