// GraphQL documents of all files and the schemas that are served in; each field, argument and input that they name as an edge
// to what declares it, and as a fault where the schema has none, out.

import type { FileFacts } from '../../../model/facts';
import type { Certainty, Edge, Fault } from '../../../model/graph';
import type {
  GraphqlDocumentFact,
  GraphqlFragment,
  GraphqlOperation,
  GraphqlRoot,
  GraphqlSelection,
} from '../../../model/graphql';
import { fingerprint } from '../../../model/fingerprint';
import { codeId } from '../../../sql/fold/read-embedded-sql';
import { sharedFolders } from '../http-index';
import { checkGiven } from './check-given';
import { type FragmentFinder, findFragments } from './find-fragments';
import { edgeOf, placeOf } from './places';
import type { GraphqlRoute, Schema, SchemaField, SchemaType, ServedSchema } from './schema';
import type { AskedOfServers, Walk, WrittenDocument } from './walk';

type Field = Extract<GraphqlSelection, { kind: 'field' }>;

export function askOf(
  files: readonly FileFacts[],
  served: readonly ServedSchema[],
  packageOf: (path: string) => string,
): AskedOfServers {
  const documents = handWritten(files);
  const fragmentNamed = findFragments(documents, packageOf);
  const asked: AskedOfServers = { edges: [], faults: [], types: new Set(), answers: new Map() };
  for (const { path, fact } of documents)
    for (const operation of fact.operations) askOne(path, fact, operation, served, fragmentNamed, packageOf, asked);
  return { ...asked, edges: unique(asked.edges), faults: unique(asked.faults) };
}

/** A generator repeats documents that stand elsewhere: those are mended, and the copies made again. */
function handWritten(files: readonly FileFacts[]): WrittenDocument[] {
  const all = files.flatMap(({ path, facts }) =>
    facts.flatMap((fact) => (fact.kind === 'graphql-document' ? [{ path, fact }] : [])),
  );
  const written = all.filter(({ fact }) => !fact.generated);
  const operations = new Set(written.flatMap(({ fact }) => fact.operations.map(({ name }) => name)));
  const fragments = new Set(written.flatMap(({ fact }) => fact.fragments.map(({ name }) => name)));
  return all.map(({ path, fact }) => {
    if (!fact.generated) return { path, fact };
    const own = {
      operations: fact.operations.filter(({ name }) => name === null || !operations.has(name)),
      fragments: fact.fragments.filter(({ name }) => !fragments.has(name)),
    };
    return { path, fact: { ...fact, ...own } };
  });
}

function askOne(
  path: string,
  { open }: GraphqlDocumentFact,
  operation: GraphqlOperation,
  servers: readonly ServedSchema[],
  fragmentNamed: FragmentFinder,
  packageOf: (path: string) => string,
  asked: AskedOfServers,
): void {
  const { root } = operation;
  const fields = rootFields(operation, path, fragmentNamed);
  const { served, sure } = chooseServer(servers, root, fields, path, packageOf);
  const certainty: Certainty = open || !sure ? 'likely' : 'proven';
  if (!served) {
    for (const selection of operation.selections)
      if (selection.kind === 'field' && !selection.name.startsWith('__'))
        asked.faults.push(unanswered(path, root, selection, certainty));
    return;
  }
  const variables = new Map(operation.variables.map((variable) => [variable.name, variable]));
  const pending: { fragment: GraphqlFragment; path: string; route: GraphqlRoute | null; of: SchemaType | null }[] = [];
  const seen = new Set<GraphqlFragment>();
  const spread: Spread = (name, of, from) => {
    const found = fragmentNamed(name, from.path);
    if (!found || seen.has(found.fragment)) return;
    seen.add(found.fragment);
    pending.push({ ...found, route: from.route, of });
  };
  const start: Walk = { path, served, certainty, variables, root, route: null };
  walk(operation.selections, null, start, spread, asked);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { schema } = served;
    const onRoot = schema.rootNamed(next.fragment.on);
    const type = onRoot ? null : typeNamed(next.fragment.on, next.of, schema);
    const inner: Walk = { path: next.path, served, certainty, variables: null, root: onRoot, route: next.route };
    walk(next.fragment.selections, type, inner, spread, asked);
  }
}

/** Root fields, those of inline fragments and of fragments on the root type included. */
function rootFields(operation: GraphqlOperation, path: string, fragmentNamed: FragmentFinder): Field[] {
  const fields: Field[] = [];
  const seen = new Set<string>();
  const pending = [{ selections: operation.selections, path }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === 'field') {
        if (!selection.name.startsWith('__')) fields.push(selection);
      } else if (selection.kind === 'inline') pending.push({ selections: selection.selections, path: next.path });
      else if (!seen.has(selection.name)) {
        seen.add(selection.name);
        const found = fragmentNamed(selection.name, next.path);
        if (found) pending.push({ selections: found.fragment.selections, path: found.path });
      }
    }
  }
  return fields;
}

/** The server that answers most of what is asked for; of equals the nearest. */
function chooseServer(
  servers: readonly ServedSchema[],
  root: GraphqlRoot,
  fields: readonly Field[],
  path: string,
  packageOf: (path: string) => string,
): { served: ServedSchema | null; sure: boolean } {
  let best: ServedSchema[] = [];
  let most = 0;
  for (const served of servers) {
    let score = 0;
    for (const field of fields) score += fitOf(served, root, field);
    if (score === 0 || score < most) continue;
    if (score > most) best = [];
    most = score;
    best.push(served);
  }
  const isOpen = servers.some(({ schema }) => schema.open);
  if (best.length < 2) return { served: best[0] ?? null, sure: best.length === 1 || !isOpen };
  const home = packageOf(path);
  const near = ({ schema: { server } }: ServedSchema) =>
    (server === home ? 1000 : 0) + sharedFolders(`${server}/x`, path);
  return { served: [...best].sort((a, b) => near(b) - near(a))[0]!, sure: false };
}

/** Servers have fields of the same name: what they take and what is read of the answer tells them apart. */
function fitOf({ schema, routeOf }: ServedSchema, root: GraphqlRoot, { name, args, selections }: Field): number {
  const route = routeOf(root, name);
  if (!route) return 0;
  const taken = args.filter((arg) => route.field.args.has(arg.name)).length;
  const answer = schema.typeOf(route.field.type, 'output');
  const read = selections.filter((one) => one.kind === 'field' && answer?.fields.has(one.name)).length;
  return 1000 + taken + read;
}

// ---------------------------------------------------------------- walking

type Spread = (name: string, of: SchemaType | null, from: Walk) => void;

/** Two apps of one package may have types of one name: the one that is at hand is meant. */
function typeNamed(name: string, at: SchemaType | null, schema: Schema): SchemaType | null {
  return at?.name === name ? at : schema.typeNamed(name);
}

function walk(
  selections: readonly GraphqlSelection[],
  type: SchemaType | null,
  at: Walk,
  spread: Spread,
  asked: AskedOfServers,
): void {
  const { schema } = at.served;
  if (type) asked.types.add(type);
  for (const selection of selections) {
    if (selection.kind === 'spread') spread(selection.name, type, at);
    else if (selection.kind === 'inline') {
      const onRoot = selection.on === null ? at.root : schema.rootNamed(selection.on);
      const on = selection.on === null ? type : typeNamed(selection.on, type, schema);
      walk(selection.selections, onRoot ? null : on, { ...at, root: onRoot }, spread, asked);
    } else if (!selection.name.startsWith('__')) {
      const inner = type ? readField(selection, type, at, asked) : readRoot(selection, at, asked);
      const next = inner && schema.typeOf(inner.field.type, 'output');
      if (next) note(asked.answers, next, inner.field);
      // What is of an unknown type may still spread fragments of types that are known.
      walk(selection.selections, next, { ...at, root: null, route: inner?.route ?? at.route }, spread, asked);
    }
  }
}

function readRoot(
  selection: Field,
  at: Walk,
  asked: AskedOfServers,
): { field: SchemaField; route: GraphqlRoute } | null {
  if (!at.root) return null;
  const route = at.served.routeOf(at.root, selection.name);
  const from = codeId(at.path);
  if (!route) {
    asked.faults.push(unanswered(at.path, at.root, selection, at.served.schema.open ? 'likely' : at.certainty));
    return null;
  }
  const { field, id } = route;
  const place = placeOf(at.path, selection.at);
  asked.edges.push({
    ...edgeOf(place, from, id, placeOf(field.path, field.at)),
    kind: 'calls',
    certainty: at.certainty,
  });
  checkGiven(selection, field, { ...at, route }, id, asked);
  return { field, route };
}

function readField(
  selection: Field,
  type: SchemaType,
  at: Walk,
  asked: AskedOfServers,
): { field: SchemaField; route: GraphqlRoute | null } | null {
  if (type.form === 'union') return null;
  const field = type.fields.get(selection.name);
  const place = placeOf(at.path, selection.at);
  const from = codeId(at.path);
  if (!field) {
    if (!type.partial) asked.faults.push(lost(selection, type, at));
    return null;
  }
  const declared = placeOf(field.path, field.at);
  const edge: Edge = { ...edgeOf(place, from, field.asset, declared), toColumn: field.member, certainty: at.certainty };
  asked.edges.push(edge);
  // When it is gone, only its name in documents is known.
  if (field.name !== field.member) asked.edges.push({ ...edge, toColumn: field.name });
  checkGiven(selection, field, at, field.asset, asked);
  return { field, route: at.route };
}

// ---------------------------------------------------------------- faults

function unanswered(path: string, root: GraphqlRoot, { name, at }: Field, certainty: Certainty): Fault {
  const wanted = `${root} ${name}`;
  return {
    ...placeOf(path, at),
    code: 'unknown-route',
    from: codeId(path),
    to: `route:${wanted}`,
    column: null,
    clause: 'call',
    certainty,
    live: true,
    wanted,
    details: [],
    cause: null,
    statement: fingerprint(wanted),
  };
}

function lost({ name, at }: Field, type: SchemaType, { path, route, certainty }: Walk): Fault {
  const steps = [
    { asset: type.asset, column: name, path: type.path, line: type.at[0] },
    ...(route ? [{ asset: route.id, column: null, path: route.field.path, line: route.field.at[0] }] : []),
  ];
  return {
    ...placeOf(path, at),
    code: 'unknown-response-field',
    from: codeId(path),
    to: type.asset,
    ...(type.assets.length > 1 ? { candidates: [...type.assets] } : {}),
    column: name,
    clause: 'call',
    certainty,
    live: true,
    wanted: `${type.name}.${name}`,
    details: [route?.id ?? type.asset, ...steps.map((step) => JSON.stringify(step))],
    cause: null,
    statement: fingerprint(type.asset, name),
  };
}

function note(answers: Map<SchemaType, SchemaField[]>, type: SchemaType, field: SchemaField): void {
  const same = answers.get(type);
  if (!same) answers.set(type, [field]);
  else if (!same.includes(field)) same.push(field);
}

/** A fragment that many operations share is walked for each. */
function unique<T extends Edge | Fault>(all: readonly T[]): T[] {
  const key = (one: T) =>
    [one.path, one.line, one.startColumn, one.to, 'code' in one ? `${one.code} ${one.column}` : one.toColumn].join(
      '\0',
    );
  return [...new Map(all.map((one) => [key(one), one])).values()];
}
