// GitHub's own OpenAPI description in; routes, checks of requests and responses, and GitHub's examples out.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import addFormats from 'ajv-formats';
import { OpenAPIRouter, OpenAPIValidator } from 'openapi-backend';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

interface Description {
  openapi: string;
  info: Json;
  paths: Record<string, Record<string, JsonObject & { operationId: string }>>;
  components: { examples: Record<string, { value: Json }> } & Record<string, Record<string, Json>>;
}

export interface Route {
  operation: string;
  method: string;
  /** `/repos/{owner}/{repo}/…` */
  template: string;
  /** Documented statuses. */
  statuses: string[];
}

export interface Described {
  routes: Route[];
  match(method: string, path: string): { route: Route; params: Record<string, string> } | null;
  /** What GitHub's description says against this request; empty when nothing. */
  checkRequest(route: Route, path: string, query: string, body: Json | undefined): string[];
  checkResponse(route: Route, status: number, body: Json | undefined): string[];
  /** A copy of one of the description's examples. */
  example(name: string): JsonObject;
}

/** Only these operations are prepared; validators are compiled when first needed. */
export function describeGitHub(operations: string[]): Described {
  const description = readDescription();
  const { document, routes } = prepareOperations(description, new Set(operations));
  for (const operation of operations) {
    if (!routes.some((route) => route.operation === operation)) throw new Error(`GitHub has no operation ${operation}`);
  }
  const definition = document as unknown as NonNullable<ConstructorParameters<typeof OpenAPIRouter>[0]['definition']>;
  const router = new OpenAPIRouter({ definition });
  const validator = new OpenAPIValidator({
    definition,
    router,
    lazyCompileValidators: true,
    ajvOpts: { strict: false, allErrors: false, logger: false, validateSchema: false },
    customizeAjv: (ajv) => addFormats(ajv as never) as never,
  });
  const patterns = routes
    .map((route) => ({ route, ...patternOf(route.template) }))
    .sort((a, b) => b.literal - a.literal);

  return {
    routes,
    match(method, path) {
      for (const { route, pattern, names } of patterns) {
        if (route.method !== method.toLowerCase()) continue;
        const found = pattern.exec(path);
        if (!found) continue;
        const values = found.slice(1).map((value) => decodeURIComponent(value));
        return { route, params: Object.fromEntries(names.map((name, i) => [name, values[i] ?? ''])) };
      }
      return null;
    },
    checkRequest(route, path, query, body) {
      const request = {
        method: route.method,
        path: closedPath(route.template, path),
        query,
        body: body as never,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }) } as Record<string, string>,
      };
      return sayErrors(validator.validateRequest(request, route.operation).errors);
    },
    checkResponse(route, status, body) {
      if (!route.statuses.includes(String(status))) return [];
      return sayErrors(validator.validateResponse(body ?? null, route.operation, status).errors);
    },
    example(name) {
      const found = description.components.examples[name];
      if (!found) throw new Error(`GitHub's description has no example ${name}`);
      return structuredClone(found.value) as JsonObject;
    },
  };
}

function readDescription(): Description {
  const file = createRequire(__filename).resolve('@octokit/openapi/generated/api.github.com.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Description;
}

function prepareOperations(description: Description, wanted: Set<string>) {
  const resolved = new Map<string, Json>();
  const routes: Route[] = [];
  const paths: Record<string, Record<string, Json>> = {};

  function inline(value: Json): Json {
    if (Array.isArray(value)) return value.map(inline);
    if (value === null || typeof value !== 'object') return value;
    if (typeof value.$ref === 'string') return inlineRef(value.$ref);
    const copy: JsonObject = {};
    for (const [key, child] of Object.entries(value)) {
      if (key === 'examples' || key === 'x-github' || (key === 'description' && typeof child === 'string')) continue;
      if (key === 'example' && !isSchemaNamed(child)) continue;
      copy[key] = inline(child);
    }
    return withHonestNulls(withTextOrNumber(copy));
  }

  // Cycles become shared objects; the validator turns them back into references.
  function inlineRef(ref: string): Json {
    const known = resolved.get(ref);
    if (known !== undefined) return known;
    let target: Json = description as unknown as Json;
    for (const part of ref.slice(2).split('/')) target = (target as JsonObject)[part.replaceAll('~1', '/')] as Json;
    const holder: JsonObject = {};
    resolved.set(ref, holder);
    return Object.assign(holder, inline(target) as JsonObject);
  }

  for (const [template, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!wanted.has(operation.operationId)) continue;
      const statuses = Object.keys(operation.responses as JsonObject);
      routes.push({ operation: operation.operationId, method, template, statuses });
      paths[template] = { ...paths[template], [method]: inline(operation) };
    }
  }
  return { document: { openapi: description.openapi, info: description.info, paths }, routes };
}

function isSchemaNamed(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && ('type' in value || '$ref' in value);
}

// `workflow_id` is a number or a file's name; in an address both are text, so exactly one cannot be told.
function withTextOrNumber(schema: JsonObject): JsonObject {
  const types = Array.isArray(schema.oneOf) ? schema.oneOf.map((one) => (one as JsonObject).type) : [];
  if (types.length !== 2 || !types.includes('integer') || !types.includes('string')) return schema;
  const { oneOf, ...rest } = schema;
  return { ...rest, anyOf: oneOf! };
}

// Ajv refuses `nullable` without `type`, and a nullable enum must list null.
function withHonestNulls(schema: JsonObject): JsonObject {
  if (schema.nullable !== true) return schema;
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  if (schema.type !== undefined) return schema;
  delete schema.nullable;
  if (schema.enum) return schema;
  return { anyOf: [{ type: 'null' }, schema] };
}

// The last parameter may hold slashes where GitHub lets it: contents, refs, comparisons.
const OPEN_ENDED = /\{(path|ref|basehead|name)\}$/;

function patternOf(template: string) {
  const names: string[] = [];
  const source = template
    .split(/(\{[^}]+\})/)
    .map((part, index, parts) => {
      if (!part.startsWith('{')) return part.replaceAll('.', '\\.');
      names.push(part.slice(1, -1));
      const last = index >= parts.length - 2 && parts.slice(index + 1).join('') === '';
      return last && OPEN_ENDED.test(template) ? '(.+)' : '([^/]+)';
    })
    .join('');
  return { pattern: new RegExp(`^${source}$`), names, literal: template.replace(/\{[^}]+\}/g, '').length };
}

function closedPath(template: string, path: string): string {
  if (!OPEN_ENDED.test(template)) return path;
  const fixed = template.split('/').length - 1;
  const parts = path.split('/');
  return [...parts.slice(0, fixed), parts.slice(fixed).join('%2F')].join('/');
}

interface SchemaError {
  instancePath?: string;
  keyword?: string;
  message?: string;
  params?: unknown;
}

function sayErrors(errors: SchemaError[] | null | undefined): string[] {
  return (errors ?? []).map(
    (error) => `${error.instancePath || '/'} ${error.message ?? error.keyword} ${JSON.stringify(error.params)}`,
  );
}
