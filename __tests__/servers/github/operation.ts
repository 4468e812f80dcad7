// What one emulated operation is: the permission it needs, and how it answers a call.

import type { Json, JsonObject } from './openapi';
import type { Permission, Repository, Token } from './state';

export interface Call {
  params: Record<string, string>;
  query: URLSearchParams;
  body: JsonObject;
  accept: string;
  token: Token;
  repository: Repository;
  server: Surroundings;
}

/** What operations may ask of the server around them. */
export interface Surroundings {
  url: string;
  /** Requests' own path and query, for links to other pages. */
  here: URL;
  example(name: string): JsonObject;
  nextId(): number;
  now(): string;
  repository(fullName: string): Repository | null;
  /** A link that serves this content for one minute. */
  shortLink(content: string | Buffer): string;
}

export interface Answer {
  status: number;
  body?: Json;
  /** Instead of a JSON body. */
  raw?: string | Buffer;
  headers?: Record<string, string>;
}

export interface Operation {
  /** One of these is enough; none at all means whoever may see the repository. */
  needs: `${Permission}:${'read' | 'write'}`[];
  run(call: Call): Answer | Promise<Answer>;
}

/** GitHub's refusals, as it words them. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly errors: Json[] = [],
  ) {
    super(message);
  }
}

export function notFound(): Refused {
  return new Refused(404, 'Not Found');
}

export function ok(body: Json, headers: Record<string, string> = {}): Answer {
  return { status: 200, body, headers };
}

export function created(body: Json): Answer {
  return { status: 201, body };
}

/** One page of a list (30 unless asked, 100 at most), with GitHub's Link header. */
export function page<T>(call: Call, items: T[]): { items: T[]; headers: Record<string, string> } {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const number = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(call.server.here);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [];
  if (number > 1) links.push(link(number - 1, 'prev'), link(1, 'first'));
  if (number < last) links.push(link(number + 1, 'next'), link(last, 'last'));
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { items: items.slice((number - 1) * size, number * size), headers };
}

export function text(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
