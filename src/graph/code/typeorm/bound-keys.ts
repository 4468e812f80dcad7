// The columns that TypeORM makes of an entity, and what its decorators say of keys, in; the keys, indexes, foreign keys and
// tables between that TypeORM would make out, under the names that it gives them.

import type { Dialect } from '../../../model/dialect';
import type { EntityKey, EntityMember, EntityRelation } from '../../../model/entity';
import type { BoundColumn, BoundForeignKey, BoundJoinTable, BoundKey } from '../bound-entity';
import type { PlacedEntity } from '../class-entities';
import { impliedOf } from '../implied-actions';
import { hashedName } from '../key-name';
import { typeormColumnType } from './column-type';
import type { NamingStrategy } from './naming-strategy';

/** A class whose table is known. */
export interface Tabled {
  placed: PlacedEntity;
  schema: string | null;
  table: string;
  columns: readonly BoundColumn[];
}

export interface KeysRead {
  keys: BoundKey[];
  /** It may promise more than these. */
  isOpen: boolean;
}

/** `classes`: the entity, then what it extends. `declared`: every class by its asset. */
export function typeormKeys(
  { placed, table, columns }: Tabled,
  classes: readonly PlacedEntity[],
  declared: ReadonlyMap<string, PlacedEntity>,
  dialect: Dialect,
): KeysRead {
  const keys: BoundKey[] = [];
  let isOpen = columns.some(({ isGuessed }) => isGuessed);
  const ids = columns.filter(({ member }) => member.id);
  const pathOf = (path: string) => (path === placed.path ? {} : { path });
  if (ids.length > 0 && !ids.some(({ isGuessed }) => isGuessed)) {
    const names = [...new Set(ids.map(({ name }) => name))];
    const { range, path } = placeOf(ids[0]!);
    const name = hashedName('PK', table, names);
    keys.push({ kind: 'primary', name, columns: names, isConstraint: true, range, ...pathOf(path ?? placed.path) });
  }
  for (const own of byMember(columns.filter(({ member }) => member.unique))) {
    const [first] = own;
    if (own.some(({ isGuessed }) => isGuessed)) continue;
    const names = own.map(({ name }) => name);
    const kind = first!.member.relation ? 'REL' : dialect === 'mysql' ? 'IDX' : 'UQ';
    const { range, path } = placeOf(first!);
    const name = first!.member.keyName ?? hashedName(kind, table, names);
    keys.push({ kind: 'unique', name, columns: names, isConstraint: true, range, ...pathOf(path ?? placed.path) });
  }
  for (const owner of classes) for (const key of owner.entity.keys) addKey(key, owner, columns.filter(isPlain));
  for (const [owner, own] of embeddedColumns(columns, declared))
    for (const key of owner.entity.keys) addKey(key, owner, own);
  return { keys, isOpen };

  function addKey(key: EntityKey, owner: PlacedEntity, among: readonly BoundColumn[]): void {
    const names = columnsNamed(key, among, columns);
    if (names === null) {
      isOpen = true;
      return;
    }
    if (key.kind !== 'unique' && key.kind !== 'index') return;
    const isConstraint = key.kind === 'unique' && !key.isIndex;
    const made = hashedName(isConstraint && dialect !== 'mysql' ? 'UQ' : 'IDX', table, names);
    const { kind, special, range } = key;
    const name = key.name ?? made;
    keys.push({
      kind,
      name,
      columns: names,
      isConstraint,
      ...(special ? { special } : {}),
      range,
      ...pathOf(owner.path),
    });
  }
}

function isPlain({ prefixes }: BoundColumn): boolean {
  return prefixes === undefined;
}

/** Null where one of them is not known. */
function columnsNamed(
  { members }: EntityKey,
  among: readonly BoundColumn[],
  all: readonly BoundColumn[],
): string[] | null {
  const names: string[] = [];
  for (const { name } of members) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const found =
      last === name
        ? among.filter(({ member }) => member.name === name)
        : all.filter(({ member, prefixes }) => member.name === last && prefixes !== undefined);
    if (found.length === 0 || found.some(({ isGuessed }) => isGuessed)) return null;
    names.push(...found.map((column) => column.name));
  }
  return names.length === 0 ? null : [...new Set(names)];
}

function embeddedColumns(
  columns: readonly BoundColumn[],
  declared: ReadonlyMap<string, PlacedEntity>,
): [PlacedEntity, BoundColumn[]][] {
  const groups = new Map<string, BoundColumn[]>();
  for (const column of columns) {
    if (column.prefixes === undefined || column.owner === undefined) continue;
    const key = [column.owner, ...column.prefixes].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].flatMap((group) => {
    const owner = declared.get(group[0]!.owner!);
    return owner ? [[owner, group] as [PlacedEntity, BoundColumn[]]] : [];
  });
}

/** A relation may have several columns. */
function byMember(columns: readonly BoundColumn[]): BoundColumn[][] {
  const groups = new Map<string, BoundColumn[]>();
  for (const column of columns) {
    const key = [column.owner ?? '', ...(column.prefixes ?? []), column.member.name].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()];
}

function placeOf({ member, path }: BoundColumn) {
  return { range: member.nameRange, path };
}

// ---------------------------------------------------------------- foreign keys

export function typeormForeignKeys(
  { placed, table, columns }: Tabled,
  targetOf: (member: EntityMember, path: string) => Tabled | null,
): BoundForeignKey[] {
  return byMember(columns.filter(({ member }) => member.relation)).flatMap((own): BoundForeignKey[] => {
    const { member, path = placed.path } = own[0]!;
    const { relation } = member;
    const names = own.map(({ name }) => name);
    const target = relation && !relation.unkeyed ? targetOf(member, path) : null;
    if (!relation || !target || own.some(({ isGuessed }) => isGuessed)) return [];
    const refColumns = referenced(relation, target);
    if (refColumns === null || refColumns.length !== names.length) return [];
    return [
      {
        name: relation.name ?? hashedName('FK', table, names),
        columns: names,
        refSchema: target.schema,
        refTable: target.table,
        refColumns,
        ...actionsOf(relation),
        range: member.nameRange,
        ...(path === placed.path ? {} : { path }),
      },
    ];
  });
}

function referenced({ joins }: EntityRelation, { columns }: Tabled): string[] | null {
  const ids = [...new Set(columns.filter(({ member }) => member.id).map(({ name }) => name))];
  const written = joins.flatMap(({ references }) => references ?? []);
  if (written.length === 0) return ids.length > 0 ? ids : null;
  const found = written.map(({ name }) => columns.find(({ member }) => member.name === name)?.name);
  return found.every((name) => name !== undefined) ? found : null;
}

function actionsOf(relation: EntityRelation): Pick<BoundForeignKey, 'onDelete' | 'onUpdate' | 'implied'> {
  if (relation.actionsUnread) return { onDelete: undefined, onUpdate: undefined, implied: [] };
  const { onDelete, onUpdate } = relation;
  return {
    onDelete: actionWords(onDelete ?? 'NO ACTION'),
    onUpdate: actionWords(onUpdate ?? 'NO ACTION'),
    implied: impliedOf(relation),
  };
}

function actionWords(action: string): string {
  const words = action.toUpperCase();
  return words === 'DEFAULT' ? 'SET DEFAULT' : words;
}

// ---------------------------------------------------------------- tables between

export function typeormJoinTable(
  own: Tabled,
  target: Tabled,
  member: EntityMember,
  path: string,
  name: string,
  naming: NamingStrategy,
  dialect: Dialect,
): BoundJoinTable {
  const relation = member.relation!;
  const range = member.nameRange;
  const inverse = relation.inverse
    ? (target.placed.entity.members.find((one) => one.name === relation.inverse!.name)?.relation ?? null)
    : null;
  const sides = [
    { side: own, written: relation.tableJoins?.own, actions: cascades(relation) },
    { side: target, written: relation.tableJoins?.inverse, actions: inverse ? actionsOf(inverse) : cascades(null) },
  ].map(({ side, written, actions }) => {
    const ids = side.columns.filter(({ member: one }) => one.id);
    const names = ids.map((id, at) => written?.[at]?.column?.name ?? naming.joinTableColumn(side.table, id.name));
    return { side, ids, names, actions };
  });
  const [first, second] = sides;
  // TypeORM tells two sides of the same name apart by number.
  if (first!.names.join() === second!.names.join()) {
    first!.names = first!.names.map((one) => `${one}_1`);
    second!.names = second!.names.map((one) => `${one}_2`);
  }
  const all = sides.flatMap(({ names }) => names);
  const key = (kind: BoundKey['kind'], columns: string[]): BoundKey => ({
    kind,
    name: hashedName(kind === 'primary' ? 'PK' : 'IDX', name, columns),
    columns,
    isConstraint: kind === 'primary',
    range,
  });
  return {
    asset: own.placed.asset,
    path,
    range,
    entity: own.placed.entity.name,
    member: member.name,
    schema: own.schema,
    table: name,
    columns: sides.flatMap(({ ids, names }) =>
      names.map((one, at) => ({ name: one, type: typeormColumnType(ids[at]!.member, dialect) })),
    ),
    keys: [key('primary', all), ...sides.map(({ names }) => key('index', names))],
    foreignKeys: relation.unkeyed
      ? []
      : sides.map(({ side, ids, names, actions }) => ({
          name: hashedName('FK', name, names),
          columns: names,
          refSchema: side.schema,
          refTable: side.table,
          refColumns: ids.map((id) => id.name),
          ...actions,
          range,
        })),
  };
}

function cascades(relation: EntityRelation | null) {
  return {
    onDelete: actionWords(relation?.onDelete ?? 'CASCADE'),
    onUpdate: actionWords(relation?.onUpdate ?? 'CASCADE'),
    implied: [],
  };
}
