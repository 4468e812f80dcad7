// Schemas and checks of bodies of all files in; what a route's own checks and those of its handler ask for, through schemas
// that are put together of others, out.

import type { FileFacts } from '../../model/facts';
import type { BodySchemaFact, ImportedFrom, SchemaField, SchemaPart } from '../../model/http';
import type { Range } from '../../model/range';
import type { HandlerFinder } from './find-handler';
import type { NameFollower } from './follow-name';

export interface SchemaMember extends SchemaField {
  /** File that it is written in. */
  path: string;
  /** Schema that it is a field of; null where that has no name. */
  schema: string | null;
}

export interface BodySchemas {
  /** What the checks of a handler ask for. `unresolved`: names that mean no schema, for classes that may be meant. */
  checkedAt(path: string, handler: Range): { members: SchemaMember[]; unresolved: UnresolvedName[] };
  named(path: string, name: string, from: ImportedFrom | null): SchemaMember[] | null;
}

export interface UnresolvedName {
  path: string;
  name: string;
  from: ImportedFrom | null;
}

type Members = ReadonlyMap<string, SchemaMember>;
const NOTHING: Members = new Map();
/** Middlewares that check by middlewares. */
const DEEPEST = 6;
/** Of one handler: they may name each other many times over. */
const MOST_CHECKS = 200;

export function bodySchemas(facts: readonly FileFacts[], follow: NameFollower, find: HandlerFinder): BodySchemas {
  const schemas = new Map<string, { path: string; fact: BodySchemaFact }>();
  const checks = new Map<string, SchemaPart[][]>();
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind === 'body-schema') schemas.set(`${path}#${fact.name}`, { path, fact });
      if (fact.kind !== 'body-check') continue;
      const key = placeKey(path, fact.handler);
      const same = checks.get(key);
      if (same) same.push(fact.parts);
      else checks.set(key, [fact.parts]);
    }
  }
  /** null while it is being put together. */
  const known = new Map<string, Members | null>();

  function membersNamed(path: string, name: string, from: ImportedFrom | null): Members | null {
    const found = schemaAt(path, name, from);
    if (!found) return null;
    const id = `${found.path}#${found.fact.name}`;
    const done = known.get(id);
    if (done !== undefined) return done ?? NOTHING;
    known.set(id, null);
    const members = put(found.path, id, found.fact.parts);
    known.set(id, members);
    return members;
  }

  function schemaAt(path: string, name: string, from: ImportedFrom | null) {
    const own = schemas.get(`${path}#${name}`);
    if (own && !from) return own;
    const at = follow(path, name, from, (one) => schemas.has(`${one.path}#${one.name}`));
    return at ? schemas.get(`${at.path}#${at.name}`) : undefined;
  }

  function put(path: string, schema: string | null, parts: readonly SchemaPart[]): Members {
    let members = new Map<string, SchemaMember>();
    for (const part of parts) {
      if (part.kind === 'fields') {
        for (const field of part.fields) members.set(field.name, { ...field, path, schema });
      } else if (part.kind === 'schema') {
        for (const member of membersNamed(path, part.name, part.from)?.values() ?? []) members.set(member.name, member);
      } else if (part.kind === 'unknown') members = new Map();
      else members = changed(members, part);
    }
    return members;
  }

  function checkedBy(
    path: string,
    parts: readonly SchemaPart[],
    unresolved: UnresolvedName[],
    depth: number,
    work: { checks: number },
  ): SchemaMember[] {
    if (work.checks++ > MOST_CHECKS) return [];
    const [only] = parts;
    // A middleware of another file may check, and so may a class.
    if (only?.kind === 'schema' && parts.length === 1 && !schemaAt(path, only.name, only.from)) {
      const middleware = find(path, only.name, only.from);
      if (middleware && depth < DEEPEST)
        return (checks.get(placeKey(middleware.file, middleware.fact.range)) ?? []).flatMap((inner) =>
          checkedBy(middleware.file, inner, unresolved, depth + 1, work),
        );
      if (!middleware) unresolved.push({ path, name: only.name, from: only.from });
      return [];
    }
    return bodyOf([...put(path, null, parts).values()]);
  }

  /** `z.object({ body: z.object({ … }) })`: of the whole request. */
  function bodyOf(members: SchemaMember[]): SchemaMember[] {
    const isRequest =
      members.length > 0 && members.every(({ name }) => /^(?:body|query|params|headers|cookies)$/.test(name));
    if (!isRequest) return members;
    const body = members.find(({ name }) => name === 'body');
    return body?.parts ? [...put(body.path, body.schema, body.parts).values()] : [];
  }

  return {
    checkedAt(path, handler) {
      const unresolved: UnresolvedName[] = [];
      const own = checks.get(placeKey(path, handler)) ?? [];
      const work = { checks: 0 };
      return { members: own.flatMap((parts) => checkedBy(path, parts, unresolved, 0, work)), unresolved };
    },
    named(path, name, from) {
      const members = membersNamed(path, name, from);
      return members && bodyOf([...members.values()]);
    },
  };
}

function changed(
  members: ReadonlyMap<string, SchemaMember>,
  part: Exclude<SchemaPart, { kind: 'fields' | 'schema' | 'unknown' }>,
): Map<string, SchemaMember> {
  const found = new Map<string, SchemaMember>();
  const names = part.kind === 'presence' || part.names === null ? null : new Set(part.names);
  for (const [name, member] of members) {
    const isMeant = names === null || names.has(name);
    if (part.kind === 'pick' && !isMeant) continue;
    if (part.kind === 'omit' && isMeant) continue;
    if (part.kind === 'presence') found.set(name, { ...member, required: member.required || !member.optional });
    else if ((part.kind === 'optional' || part.kind === 'required') && isMeant)
      found.set(name, { ...member, required: part.kind === 'required' });
    else found.set(name, member);
  }
  return found;
}

function placeKey(path: string, { line, startColumn }: Range): string {
  return `${path}:${line}:${startColumn}`;
}
