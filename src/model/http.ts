// What code says of HTTP: routes that a server answers, where routers are mounted, and the calls that clients make. As
// written in one file; prefixes, mounts and base addresses are put together when routes and calls are linked.

import type { Range } from './range';

/**
 * `ALL`: every method; `MESSAGE` and `EVENT` go over a broker, and their path is the pattern; the last three are GraphQL's, and
 * their path is the name of a root field.
 */
export type HttpMethod =
  | 'GET'
  | 'POST'
  | 'PUT'
  | 'PATCH'
  | 'DELETE'
  | 'HEAD'
  | 'OPTIONS'
  | 'ALL'
  | 'MESSAGE'
  | 'EVENT'
  | 'QUERY'
  | 'MUTATION'
  | 'SUBSCRIPTION';

/** Where a local name comes from; the linker follows it to its file. */
export interface ImportedFrom {
  specifier: string;
  /** As the other module exports it: `default`; `*` for the whole module. */
  name: string;
}

export type RouteFramework =
  | 'nestjs'
  | 'express'
  | 'fastify'
  | 'koa'
  | 'hono'
  | 'next'
  | 'sveltekit'
  | 'nuxt'
  | 'react-router'
  | 'trpc'
  | 'graphql'
  | 'openapi';

/**
 * A path in pieces: `/orders/:id/items` is `['orders', { name: 'id' }, 'items']`. `*` takes any number of segments; a null
 * name is a hole that nobody names (`${id}` of a client).
 */
export type PathSegment = string | { name: string | null } | '*';

export interface RouteFact {
  kind: 'route';
  framework: RouteFramework;
  method: HttpMethod;
  /** Below the prefix of its owner. Several where the route is registered under several paths. */
  path: PathSegment[];
  /** Router variable, controller class or procedure router that it belongs to; null for an app's own file routes. */
  owner: string | null;
  /** Where the path stands. */
  range: Range;
  /**
   * What answers: a method, function or arrow; `name` is null for an inline one that answers itself. `from`: where the
   * first part of the name comes from, when that is another file.
   */
  handler: { name: string | null; range: Range; from?: ImportedFrom | null };
  /** Version of the route (NestJS), as written. */
  version: string | null;
  /** Declared type of the answer and of the body, as written, for example `OrderDto[]`; null where none is. */
  responseType: string | null;
  bodyType: string | null;
  queryType: string | null;
  /** Fields of an answer that is built in place: `res.json({ id, total })`. Empty where it is not. */
  responseFields: { name: string; range: Range }[];
}

/** A router, app or controller: what routes belong to. */
export interface RouterFact {
  kind: 'router';
  framework: RouteFramework;
  /** Class or variable. */
  name: string;
  /** Its own prefix, as a controller or a plugin has one. Several mean several. */
  prefixes: PathSegment[][];
  /** It listens by itself: nothing need mount it. */
  isApp: boolean;
  version: string | null;
  range: Range;
}

/** `app.use('/orders', ordersRouter)`, `fastify.register(plugin, { prefix })`, `RouterModule.register([...])`. */
export interface MountFact {
  kind: 'mount';
  framework: RouteFramework;
  owner: string | null;
  prefix: PathSegment[];
  /** Local name of what is mounted; an imported one is followed to its file. */
  target: string;
  from: ImportedFrom | null;
  range: Range;
}

/** What holds for all routes of an app or all calls of a client package. */
export interface HttpSettingsFact {
  kind: 'http-settings';
  framework: RouteFramework | 'vite' | 'webpack';
  globalPrefix: PathSegment[] | null;
  /** NestJS: `uri` puts the version into the path. */
  versioning: 'uri' | 'header' | 'media-type' | null;
  versionPrefix: string | null;
  defaultVersion: string | null;
  basePath: PathSegment[] | null;
  /** Rewrites and dev proxies: requests under `from` go to `to`. */
  rewrites: { from: PathSegment[]; to: PathSegment[] }[];
  range: Range;
}

/** `axios.create({ baseURL: '/api' })`, `ky.extend(...)`, `fetchBaseQuery({ baseUrl })`. */
export interface HttpClientFact {
  kind: 'http-client';
  library: string;
  /** Variable that holds it; `OBJECT.member` for one of several. */
  name: string;
  /** null where it is not written out (an environment variable). */
  base: PathSegment[] | null;
  /** A constant that the base address begins with. */
  lead: { name: string; from: ImportedFrom | null } | null;
  /** Another client that this one is an instance or a copy of: `new Api()`, `api.extend({ … })`. */
  of: { name: string; from: ImportedFrom | null } | null;
  external: boolean;
  range: Range;
}

/** A function or method that passes a path on to a client: `const get = (path) => fetch(`/api${path}`)`. */
export interface HttpWrapperFact {
  kind: 'http-wrapper';
  library: string;
  /** `get`, `Api.get` for a method or a function made inside another. */
  name: string;
  /** What it goes through, when that is no global. */
  client: string | null;
  from: ImportedFrom | null;
  /** null: as its caller says. */
  method: HttpMethod | null;
  /** Put before the path it is given; it may be empty. */
  base: PathSegment[];
  external: boolean;
  open: boolean;
  range: Range;
}

export interface ClientCallFact {
  kind: 'client-call';
  library: string;
  /** Client instance or wrapper it goes through, as a local name with its members; null for a global (`fetch`). */
  client: string | null;
  from: ImportedFrom | null;
  /** A constant that the address begins with. */
  lead: { name: string; from: ImportedFrom | null } | null;
  /** null: as its client says, `GET` otherwise. */
  method: HttpMethod | null;
  path: PathSegment[];
  /** The address goes to another host: then it is nobody's route here. */
  external: boolean;
  /** `likely` where the beginning of the address is a hole that may hold more than the host. */
  open: boolean;
  range: Range;
  /** Function, hook or component around; null at the top of the module. */
  within: { name: string; range: Range } | null;
  /** Type that the answer is declared or cast to, as written: `Order[]`; null where none is. */
  responseType: string | null;
  /** Fields of the answer that are read in place: `const { total } = await …`. */
  readFields: { path: string[]; range: Range }[];
  /** Fields of a body that is written in place; null where the body is not an object literal. */
  bodyFields: { name: string; range: Range }[] | null;
}

/** Where a value goes. `held`: the members that what it goes in has it under, the outermost first. */
export type FlowTarget = { path: string[]; held: string[] } & (
  | { kind: 'returned'; name: string }
  | { kind: 'prop'; component: string; from: ImportedFrom | null; prop: string }
  /** It is said to have a type. */
  | { kind: 'type'; type: string }
);

/**
 * What becomes of a value in a file: of the answer of a call, of what a function gives, or of what a component is given.
 * Paths are the fields gone into from it, `json()` included.
 */
export interface ValueFlowFact {
  kind: 'value-flow';
  source: /** `at`: as the range of the client's call. */
    | { kind: 'client-call'; at: Range }
    | { kind: 'wrapper'; name: string }
    | { kind: 'call'; name: string; from: ImportedFrom | null; at: Range }
    | { kind: 'prop'; component: string; prop: string }
    | { kind: 'context'; name: string; from: ImportedFrom | null; at: Range };
  reads: { path: string[]; range: Range }[];
  targets: FlowTarget[];
}

/** A function that takes a request and answers it, for routes that name it. */
export interface HandlerFact extends Pick<RouteFact, 'responseType' | 'bodyType' | 'responseFields'> {
  kind: 'http-handler';
  /** `create`; `OrdersController.create` for a member of a class or an object. */
  name: string;
  range: Range;
}

/** Another name of what holds handlers or schemas: `export default new OrdersController()`, `const orders = { create }`. */
export interface NameAliasFact {
  kind: 'name-alias';
  name: string;
  /** `*`: the module that it comes from, as one object. */
  target: string;
  from: ImportedFrom | null;
}

/** A field that a schema has. */
export interface SchemaField {
  name: string;
  required: boolean;
  /** It says that it may be left out. */
  optional?: true;
  range: Range;
  /** Of an object in it. */
  parts?: SchemaPart[];
}

/** What a schema is put together of, in order: each part adds to what the ones before made, or changes it. */
export type SchemaPart =
  | { kind: 'fields'; fields: SchemaField[] }
  /** All of another schema. */
  | { kind: 'schema'; name: string; from: ImportedFrom | null }
  | { kind: 'pick' | 'omit'; names: string[] }
  /** null: all of them. */
  | { kind: 'optional' | 'required'; names: string[] | null }
  /** Those that do not say that they may be left out are required. */
  | { kind: 'presence' }
  /** Which fields are left is not known. */
  | { kind: 'unknown' };

/** A schema in a constant, or a class or a middleware that is made of one. */
export interface BodySchemaFact {
  kind: 'body-schema';
  name: string;
  parts: SchemaPart[];
  range: Range;
}

/** What a route, or a handler that routes name, checks the body of its requests with. */
export interface BodyCheckFact {
  kind: 'body-check';
  /** Of the route or the handler that it belongs to. */
  handler: Range;
  parts: SchemaPart[];
}

export type HttpFact =
  | RouteFact
  | RouterFact
  | MountFact
  | HttpSettingsFact
  | HttpClientFact
  | HttpWrapperFact
  | ClientCallFact
  | ValueFlowFact
  | HandlerFact
  | NameAliasFact
  | BodySchemaFact
  | BodyCheckFact;
