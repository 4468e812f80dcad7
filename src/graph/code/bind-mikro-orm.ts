// The MikroORM entities of a package in; the tables and columns that MikroORM would make of them out: naming strategy,
// embedded prefixes, inheritance.

import type { EntityMember } from '../../model/entity';
import type { BoundColumn, BoundEntity, EntityGroup } from './bound-entity';
import type { EntityClasses, PlacedEntity } from './class-entities';
import { type MikroNaming, mikroNaming } from './mikro-orm/naming-strategy';

/** A class that inherits from itself, or embeds itself. */
const DEEPEST = 12;
/** Of one entity: classes may embed each other many times over. */
const MOST_MEMBERS = 5000;

interface Binder {
  classes: EntityClasses;
  naming: MikroNaming;
}

export function bindMikroOrm(classes: EntityClasses): EntityGroup {
  const named = new Set(classes.settings.map(({ fact }) => fact.naming));
  const naming = mikroNaming(named.size > 1 ? '?' : ([...named][0] ?? null), classes.strategies);
  const binder = { classes, naming };
  const roots = new Map(classes.entities.map((placed) => [placed, rootOf(classes, placed)]));
  const shared = new Set(roots.values());
  const entities = classes.entities
    .filter(({ entity }) => entity.type === 'entity' || entity.type === 'view')
    .map((placed): BoundEntity => {
      const { asset, path, entity } = placed;
      const root = roots.get(placed) ?? null;
      const owner = root ?? placed;
      const { columns, isOpen } = columnsOf(binder, placed);
      // In a table of several classes each has columns of its own, which are empty in the rows of the others.
      const isUnsure = columns.some(({ isGuessed }) => isGuessed);
      const isPartial = isOpen || isUnsure || shared.has(placed) || owner !== placed;
      const made = owner.entity.table?.name ?? naming.table(owner.entity.name);
      return {
        asset,
        path,
        entity: isPartial === entity.partial ? entity : { ...entity, partial: isPartial },
        schema: owner.entity.schema,
        table: made ?? owner.entity.name,
        columns: owner === placed ? columns : columns.map(loosened),
        ...(made === null || owner.entity.unread?.includes('table') ? { isGuessed: true } : {}),
      };
    });
  const path = entities[0]?.path ?? classes.root;
  return { orm: 'mikro-orm', path, dialects: [], entities, enums: [], otherTables: [], isByHand: true };
}

/** Of classes that share a table: the one whose table it is. Null where each has its own. */
function rootOf(classes: EntityClasses, placed: PlacedEntity): PlacedEntity | null {
  let root: PlacedEntity | null = null;
  for (const at of lineOf(classes, placed)) if (at.entity.inheritance?.column) root = at;
  return root;
}

/** The class and those that it extends, as far as they were read. */
function lineOf(classes: EntityClasses, placed: PlacedEntity): PlacedEntity[] {
  const line: PlacedEntity[] = [];
  let at: PlacedEntity | null = placed;
  while (at && line.length < DEEPEST && !line.includes(at)) {
    line.push(at);
    const [base]: { name: string }[] = at.entity.extends;
    at = base ? classes.find(base.name, at.path) : null;
  }
  return line;
}

function loosened(column: BoundColumn): BoundColumn {
  const { member } = column;
  return { ...column, member: { ...member, unread: [...(member.unread ?? []), 'nullable'] } };
}

function columnsOf(binder: Binder, placed: PlacedEntity): { columns: BoundColumn[]; isOpen: boolean } {
  const line = lineOf(binder.classes, placed);
  const columns: BoundColumn[] = [];
  const said = new Set<string>();
  // Each class has a table of its own, which is joined by the key.
  const isJoined = line.some(({ entity }) => entity.inheritance?.kind === 'joined');
  let isOpen = false;
  for (const at of line) {
    isOpen ||= at.entity.partial;
    for (const member of at.entity.members) {
      if (isJoined && at !== placed && !member.id) continue;
      // What a class says again replaces what it inherits.
      if (said.has(member.name)) continue;
      said.add(member.name);
      if (!member.stored) continue;
      const inherited = at === placed ? {} : { owner: at.asset, path: at.path };
      if (member.embedded) {
        const inner = embeddedColumns(binder, member, at.path, '', 0);
        columns.push(...inner.columns);
        isOpen ||= inner.isOpen;
      } else columns.push({ ...bound(binder, member, at.path, ''), ...inherited });
    }
  }
  // A base class that nobody read may have more.
  const last = line.at(-1)!;
  isOpen ||= last.entity.extends.length > 0 && binder.classes.find(last.entity.extends[0]!.name, last.path) === null;
  return { columns, isOpen };
}

/** `@Embedded() address` has the columns of `Address`, each behind `address_`. */
function embeddedColumns(
  binder: Binder,
  member: EntityMember,
  path: string,
  outer: string,
  depth: number,
  work = { members: 0 },
): { columns: BoundColumn[]; isOpen: boolean } {
  const type = binder.classes.find(member.embedded!.name, path);
  if (!type || depth > DEEPEST) return { columns: [], isOpen: true };
  const own = member.column?.name ?? binder.naming.column(member.name);
  const prefix = outer + (member.embedded!.prefix ?? `${own ?? member.name}_`);
  const isUnsure = member.embedded!.prefix === null && own !== member.name;
  const columns: BoundColumn[] = [];
  let isOpen = isUnsure;
  for (const at of lineOf(binder.classes, type)) {
    isOpen ||= at.entity.partial;
    for (const inner of at.entity.members) {
      if (!inner.stored) continue;
      if (work.members++ > MOST_MEMBERS) return { columns, isOpen: true };
      if (inner.embedded) {
        const nested = embeddedColumns(binder, inner, at.path, prefix, depth + 1, work);
        columns.push(...nested.columns);
        isOpen ||= nested.isOpen;
        continue;
      }
      const column = { ...bound(binder, inner, at.path, prefix), owner: at.asset, path: at.path };
      // What may be missing as a whole may be missing in each part.
      const isLoose = member.nullable || member.unread?.includes('nullable');
      const made = isLoose ? loosened(column) : column;
      // Older versions put the name as code has it before the column, newer ones the column's.
      columns.push({ ...made, prefixes: [prefix], ...(isUnsure ? { isGuessed: true } : {}) });
    }
  }
  return { columns, isOpen };
}

function bound({ classes, naming }: Binder, member: EntityMember, path: string, prefix: string): BoundColumn {
  const target = member.relation?.target ? classes.find(member.relation.target.name, path) : null;
  const key = target ? keyOf(classes, target) : null;
  const referenced = key ? (key.column?.name ?? naming.column(key.name)) : 'id';
  const made = member.relation ? naming.joinColumn(member.name, referenced ?? 'id') : naming.column(member.name);
  const name = member.column?.name ?? made;
  const isGuessed =
    name === null || member.unread?.includes('name') || (member.relation && !member.column && (!key || !referenced));
  return {
    member,
    name: prefix + (name ?? member.name),
    type: member.unread?.includes('type') ? null : member.databaseType,
    nullable: member.nullable,
    default: { kind: 'unknown' },
    ...(isGuessed ? { isGuessed: true } : {}),
  };
}

function keyOf(classes: EntityClasses, placed: PlacedEntity): EntityMember | null {
  for (const { entity } of lineOf(classes, placed)) {
    const keys = entity.members.filter(({ id }) => id);
    if (keys.length > 0) return keys.length === 1 ? keys[0]! : null;
  }
  return null;
}
