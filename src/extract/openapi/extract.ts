// The text of an OpenAPI document in; its routes with the fields of their bodies and answers, each at its place, out.

import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { FileFacts, SourceText } from '../../model/facts';
import type { BodyCheckFact, HttpMethod, PathSegment, RouteFact, SchemaField } from '../../model/http';
import type { Range } from '../../model/range';

const TOO_LONG = 1_500_000;
const METHODS = /^(?:get|post|put|patch|delete|head|options)$/;
/** Nobody refers or puts together further. */
const DEEPEST = 8;
const MOST_FIELDS = 300;

export async function extract({ path, text }: SourceText): Promise<FileFacts> {
  const nothing = (reason: string, line = 1): FileFacts => ({ path, facts: [], problems: [{ path, line, reason }] });
  if (text.length > TOO_LONG) return nothing('skipped: too long for a document of routes');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent', uniqueKeys: false });
  const [error] = document.errors;
  if (error) return nothing('not understood: this file does not parse', error.linePos?.[0].line ?? 1);
  const root = document.contents;
  if (!isMap(root) || (!root.has('openapi') && !root.has('swagger'))) return { path, facts: [], problems: [] };
  return { path, facts: readRoutes(root as YAMLMap, counter), problems: [] };
}

function readRoutes(root: YAMLMap, counter: LineCounter): (RouteFact | BodyCheckFact)[] {
  const facts: (RouteFact | BodyCheckFact)[] = [];
  const base = basePath(root);
  for (const { key: path, pair } of entries(mapAt(root, 'paths'))) {
    for (const { key: method, pair: operation } of entries(pair.value)) {
      if (!METHODS.test(method) || !isMap(operation.value)) continue;
      const range = rangeOf(counter, operation.key as Node);
      const said = operation.value as YAMLMap;
      const name = textAt(said, 'operationId');
      const fields = fieldsOf(root, answerOf(root, said), counter, 0);
      facts.push({
        ...{ kind: 'route', framework: 'openapi', method: method.toUpperCase() as HttpMethod },
        ...{ path: [...base, ...segmentsOf(path)], owner: null, range, handler: { name, range }, version: null },
        ...{ responseType: null, bodyType: null, queryType: null },
        responseFields: fields.map((field) => ({ name: field.name, range: field.range })),
      });
      const body = fieldsOf(root, bodyOf(root, said), counter, 0);
      if (body.length > 0)
        facts.push({ kind: 'body-check', handler: range, parts: [{ kind: 'fields', fields: body }] });
    }
  }
  return facts;
}

/** `servers: [{ url: https://shop.example/api }]` of version 3, `basePath` of version 2. */
function basePath(root: YAMLMap): PathSegment[] {
  const servers = root.get('servers', true);
  const [first] = isSeq(servers) ? servers.items : [];
  const url = isMap(first) ? textAt(first as YAMLMap, 'url') : textAt(root, 'basePath');
  return segmentsOf((url ?? '').replace(/^(?:(?:https?:)?\/\/[^/]*|\{[^{}/]*\})/, ''));
}

function segmentsOf(path: string): PathSegment[] {
  return path.split('/').flatMap((part): PathSegment[] => {
    const parameter = /^\{(.+)\}$/.exec(part);
    return part === '' ? [] : [parameter ? { name: parameter[1]! } : part];
  });
}

// ---------------------------------------------------------------- bodies and answers

function bodyOf(root: YAMLMap, operation: YAMLMap): YAMLMap | null {
  const body = resolved(root, mapAt(operation, 'requestBody'));
  if (body) return schemaIn(root, body);
  const parameters = operation.get('parameters', true);
  for (const one of isSeq(parameters) ? parameters.items : []) {
    const parameter = isMap(one) ? resolved(root, one as YAMLMap) : null;
    if (parameter && textAt(parameter, 'in') === 'body') return resolved(root, mapAt(parameter, 'schema'));
  }
  return null;
}

function answerOf(root: YAMLMap, operation: YAMLMap): YAMLMap | null {
  for (const { key, pair } of entries(mapAt(operation, 'responses'))) {
    if (!/^2(?:\d\d|XX)$/i.test(key) || !isMap(pair.value)) continue;
    const answer = resolved(root, pair.value as YAMLMap);
    const schema = answer && (schemaIn(root, answer) ?? resolved(root, mapAt(answer, 'schema')));
    if (schema) return schema;
  }
  return null;
}

/** Of JSON, else of what there is. */
function schemaIn(root: YAMLMap, holder: YAMLMap): YAMLMap | null {
  const kinds = entries(mapAt(holder, 'content'));
  const kind = kinds.find(({ key }) => /json/i.test(key)) ?? kinds[0];
  return kind && isMap(kind.pair.value) ? resolved(root, mapAt(kind.pair.value as YAMLMap, 'schema')) : null;
}

/** Fields of an object, of what a list holds, and of all parts of `allOf`. */
function fieldsOf(root: YAMLMap, schema: YAMLMap | null, counter: LineCounter, depth: number): SchemaField[] {
  if (!schema || depth > DEEPEST) return [];
  const items = mapAt(schema, 'items');
  if (items) return fieldsOf(root, resolved(root, items), counter, depth + 1);
  const parts = schema.get('allOf', true);
  const joined = (isSeq(parts) ? parts.items : []).flatMap((one) =>
    isMap(one) ? fieldsOf(root, resolved(root, one as YAMLMap), counter, depth + 1) : [],
  );
  const said = schema.get('required', true);
  const required = new Set((isSeq(said) ? said.items : []).map((one) => (isScalar(one) ? String(one.value) : '')));
  const own = entries(mapAt(schema, 'properties')).map(({ key: name, pair }): SchemaField => {
    const hasDefault = isMap(pair.value) && pair.value.has('default');
    return { name, required: required.has(name) && !hasDefault, range: rangeOf(counter, pair.key as Node) };
  });
  const outer = joined.map((field) => ({ ...field, required: field.required || required.has(field.name) }));
  return [...outer, ...own].slice(0, MOST_FIELDS);
}

// ---------------------------------------------------------------- nodes

/** Through `$ref` in this document. */
function resolved(root: YAMLMap, node: YAMLMap | null): YAMLMap | null {
  let at = node;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const ref = textAt(at, '$ref');
    if (ref === null) return at;
    if (!ref.startsWith('#/')) return null;
    const steps = ref.slice(2).split('/');
    let next: YAMLMap | null = root;
    for (const step of steps) next = next && mapAt(next, step.replaceAll('~1', '/').replaceAll('~0', '~'));
    at = next;
  }
  return null;
}

function mapAt(map: YAMLMap, key: string): YAMLMap | null {
  const value = map.get(key, true) as unknown;
  return isMap(value) ? (value as YAMLMap) : null;
}

function textAt(map: YAMLMap, key: string): string | null {
  const value = map.get(key);
  return typeof value === 'string' ? value : null;
}

function entries(map: unknown): { key: string; pair: Pair }[] {
  if (!isMap(map)) return [];
  return map.items.flatMap((pair) => (isScalar(pair.key) ? [{ key: String(pair.key.value), pair }] : []));
}

function rangeOf(counter: LineCounter, { range }: Node): Range {
  const [start = 0, end = 0] = range ?? [];
  const first = counter.linePos(start);
  const last = counter.linePos(end);
  return { line: first.line, startColumn: first.col, endLine: last.line, endColumn: last.col };
}
