// Types that say which tables a database has, and what they are called, in; for each of them its tables as entities, bound to
// the names that they have in the database, out. What a table's interface extends belongs to it.

import type { EntityFact, EntityMember, TablesFact } from '../../model/entity';
import type { FileFacts } from '../../model/facts';
import type { BoundColumn, BoundEntity, EntityGroup } from './bound-entity';
import type { Shape, ShapeFinder } from './find-shape';
import type { NamesInDatabase } from './names-in-database';

export interface TableTypes {
  group: EntityGroup;
  /** Interfaces that tables extend: they have members, and no table. */
  bases: Pick<BoundEntity, 'asset' | 'path' | 'entity'>[];
}

/** Nobody extends further. */
const DEEPEST = 8;
/** A migration has the types of its day. */
const HISTORY = /(?:^|\/)[\w-]*migrations?\//i;

/** `known`: entities that something else declares. */
export function bindTableTypes(
  facts: readonly FileFacts[],
  find: ShapeFinder,
  names: NamesInDatabase,
  known: ReadonlySet<string>,
): TableTypes[] {
  const taken = new Set(known);
  const databases = new Set<string>();
  const found: TableTypes[] = [];
  for (const { path, facts: own } of facts) {
    if (HISTORY.test(path)) continue;
    for (const fact of own) {
      if (fact.kind !== 'tables') continue;
      const home = fact.type ? find(path, fact.type.name) : null;
      const tables = fact.type
        ? home
          ? withParents(find, home).flatMap(tablesOf)
          : []
        : fact.tables.map((one) => ({ ...one, path }));
      const key = home ? `${home.path}#${home.fact.name}` : `${path}#`;
      if (databases.has(key)) continue;
      databases.add(key);
      const types = bindTables(fact.orm, home?.path ?? path, tables, find, names, taken);
      if (types.group.entities.length > 0) found.push(types);
    }
  }
  return found;
}

interface DeclaredTable {
  /** As the type calls it: `users`, `auth.users`. */
  name: string;
  type: string;
  path: string;
}

function tablesOf({ path, fact }: Shape): DeclaredTable[] {
  return fact.members.map(({ name, type }) => ({ name, type, path }));
}

function bindTables(
  orm: TablesFact['orm'],
  path: string,
  tables: readonly DeclaredTable[],
  find: ShapeFinder,
  names: NamesInDatabase,
  taken: Set<string>,
): TableTypes {
  const entities: BoundEntity[] = [];
  const bases: TableTypes['bases'] = [];
  const cased = names(orm) ?? ((name: string) => name);
  for (const table of tables) {
    const shape = find(table.path, namedIn(table.type));
    if (!shape) continue;
    const asset = assetOf(shape);
    if (taken.has(asset)) continue;
    taken.add(asset);
    const [schema, name] = table.name.includes('.') ? splitName(table.name) : [null, table.name];
    const chain = withParents(find, shape);
    const parents = chain.slice(1);
    const entity = entityOf(orm, shape, isOpen(chain, find));
    const columns = chain.flatMap((one) => {
      const inherited = one === shape ? {} : { owner: assetOf(one), path: one.path };
      return one.fact.members.flatMap((member) => {
        const own = memberOf(member);
        return own.stored ? [{ ...bound(own, cased), ...inherited }] : [];
      });
    });
    entities.push({ asset, path: shape.path, entity, schema, table: cased(name), columns: withoutRepeats(columns) });
    for (const parent of parents) {
      const id = assetOf(parent);
      if (taken.has(id)) continue;
      taken.add(id);
      bases.push({
        asset: id,
        path: parent.path,
        entity: { ...entityOf(orm, parent, parent.fact.partial), type: 'abstract' },
      });
    }
  }
  return { group: { orm, path, dialects: [], entities, enums: [], otherTables: [], isByHand: true }, bases };
}

function splitName(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return [name.slice(0, dot), name.slice(dot + 1)];
}

/** The type first, then what it extends. */
function withParents(find: ShapeFinder, shape: Shape): Shape[] {
  const found = [shape];
  const seen = new Set([assetOf(shape)]);
  for (let at = 0; at < found.length && at < DEEPEST; at++) {
    const { path, fact } = found[at]!;
    for (const name of fact.extends ?? []) {
      const parent = find(path, namedIn(name));
      if (!parent || seen.has(assetOf(parent))) continue;
      seen.add(assetOf(parent));
      found.push(parent);
    }
  }
  return found;
}

/** It may have members that nobody read. */
function isOpen(chain: readonly Shape[], find: ShapeFinder): boolean {
  return chain.some(({ path, fact }) => {
    const parents = fact.extends ?? [];
    return fact.partial && (parents.length === 0 || parents.some((name) => find(path, namedIn(name)) === null));
  });
}

/** `Users` of `Users`, `Selectable<Users>`, `Knex.CompositeTableType<User, …>`. */
function namedIn(type: string): string {
  let text = type.trim();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const inner = /^[\w$.]+\s*<\s*([^<>,]+(?:<[^<>]*>)?)/.exec(text)?.[1];
    if (inner === undefined) break;
    text = inner.trim();
  }
  return text;
}

function assetOf({ path, fact }: Shape): string {
  return `entity:${path}#${fact.name}`;
}

function withoutRepeats(columns: readonly BoundColumn[]): BoundColumn[] {
  const seen = new Set<string>();
  return columns.filter(({ member: { name } }) => !seen.has(name) && seen.add(name));
}

function bound(member: EntityMember, cased: (name: string) => string): BoundColumn {
  return { member, name: cased(member.name), type: null, nullable: member.nullable, default: { kind: 'unknown' } };
}

function entityOf(orm: TablesFact['orm'], { fact }: Shape, partial: boolean): EntityFact {
  const [line, startColumn, endColumn] = fact.at;
  const range = { line, startColumn, endLine: line, endColumn };
  return {
    kind: 'entity',
    orm,
    type: 'entity',
    name: fact.name,
    table: null,
    schema: null,
    connection: null,
    extends: [],
    inheritance: null,
    members: fact.members.map(memberOf),
    keys: [],
    partial,
    hidden: false,
    range,
    nameRange: range,
  };
}

function memberOf({ name, type, optional, at }: Shape['fact']['members'][number]): EntityMember {
  const [line, startColumn, endColumn] = at;
  const range = { line, startColumn, endLine: line, endColumn };
  const isNullable = /\bnull\b/.test(type);
  // What a type of the project's own may hold is for the checker to say.
  const isPlain = /^(?:Generated(?:Always)?<\s*)?(?:string|number|boolean|bigint|Date|Buffer)\s*>?$/.test(type);
  return {
    name,
    nameRange: range,
    range,
    stored: !/=>/.test(type),
    hidden: false,
    column: null,
    codeType: type,
    codeTypeRange: null,
    databaseType: null,
    nullable: isNullable,
    optional,
    list: /\[\]$/.test(type),
    id: false,
    unique: false,
    generated: /^Generated/.test(type),
    default: null,
    enum: null,
    embedded: null,
    relation: null,
    unread: ['type', 'default', ...(isNullable || (isPlain && !optional) ? [] : (['nullable'] as const))],
  };
}
