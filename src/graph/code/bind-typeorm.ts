// The TypeORM entities of a package in; the tables and columns that TypeORM would make of them out: naming strategy,
// embedded prefixes, inheritance, foreign keys.

import type { Dialect } from '../../model/dialect';
import type { EntityMember } from '../../model/entity';
import type { BoundColumn, BoundEntity, BoundJoinTable, EntityDatabase, EntityGroup } from './bound-entity';
import { chooseDatabase } from './choose-database';
import type { EntityClasses, PlacedEntity } from './class-entities';
import { tableFinder } from './table-finder';
import { type Tabled, typeormForeignKeys, typeormJoinTable, typeormKeys } from './typeorm/bound-keys';
import { typeormColumnDefault, typeormColumnType } from './typeorm/column-type';
import { projectNaming } from './project-naming';
import {
  defaultNaming,
  namingCalled,
  namingOfProject,
  type NamingStrategy,
  snakeNaming,
} from './typeorm/naming-strategy';

const DIALECTS: Readonly<Record<string, Dialect>> = {
  postgres: 'postgres',
  'aurora-postgres': 'postgres',
  cockroachdb: 'postgres',
  mysql: 'mysql',
  'aurora-mysql': 'mysql',
  mariadb: 'mysql',
  sqlite: 'sqlite',
  'better-sqlite3': 'sqlite',
  sqljs: 'sqlite',
  expo: 'sqlite',
  mssql: 'mssql',
};

/** A class that inherits from itself, or embeds itself. */
const DEEPEST = 12;
/** Of one entity: classes may embed each other many times over. */
const MOST_MEMBERS = 5000;

/** Empty where the data sources leave it open. */
export function typeormDialects({ settings }: EntityClasses): Dialect[] {
  return [...new Set(settings.flatMap(({ fact }) => DIALECTS[fact.provider ?? ''] ?? []))];
}

/** The strategy that the data sources name; where they leave it open, the one that finds more columns. */
export function typeormNaming(classes: EntityClasses, databases: readonly EntityDatabase[]): NamingStrategy {
  const named = new Set(classes.settings.map(({ fact }) => fact.naming));
  // A data source for the command line often says less than the one of the application.
  if (named.size > 1) named.delete(null);
  const [only] = named;
  const own = named.size === 1 && only ? projectNaming(classes.strategies, only) : null;
  if (own) return namingOfProject(own, mostFinding(classes, databases, null));
  const known = named.size === 1 ? namingCalled(only ?? null) : null;
  if (known && (only ?? null) !== null) return known;
  return mostFinding(classes, databases, known);
}

function mostFinding(
  classes: EntityClasses,
  databases: readonly EntityDatabase[],
  known: NamingStrategy | null,
): NamingStrategy {
  let best = known ?? defaultNaming;
  let most = -1;
  for (const naming of [best, defaultNaming, snakeNaming]) {
    const count = foundColumns(classes, naming, databases);
    if (count > most) [best, most] = [naming, count];
  }
  return best;
}

function foundColumns(classes: EntityClasses, naming: NamingStrategy, databases: readonly EntityDatabase[]): number {
  const [dialect = 'postgres'] = typeormDialects(classes);
  const group = bindTypeorm(classes, naming, dialect);
  const chosen = chooseDatabase(group, databases);
  if (!chosen) return 0;
  const find = tableFinder(chosen.database.schema);
  let count = 0;
  for (const entity of group.entities) {
    const table = find.table(entity.schema, entity.table);
    if (table) count += entity.columns.filter(({ name }) => find.column(table, name) !== null).length;
  }
  return count;
}

export function bindTypeorm(classes: EntityClasses, naming: NamingStrategy, dialect: Dialect): EntityGroup {
  // What is kept in several databases is typed for none of them.
  const isTyped = typeormDialects(classes).length < 2;
  const binder = { classes, naming, dialect, isTyped };
  const schemas = new Set(classes.settings.flatMap(({ fact }) => fact.schemas));
  const prefixes = new Set(classes.settings.flatMap(({ fact }) => fact.tablePrefix ?? []));
  const home = schemas.size === 1 ? [...schemas][0]! : null;
  const prefix = prefixes.size === 1 ? [...prefixes][0]! : '';
  const roots = new Set<PlacedEntity>();
  const entities: BoundEntity[] = [];
  const joined: BoundEntity[] = [];
  const tabled = new Map<string, Tabled>();
  const otherTables = ['migrations', 'typeorm_metadata', 'query-result-cache'];
  for (const placed of classes.entities) {
    if (placed.entity.inheritance?.value !== null && placed.entity.inheritance) {
      const root = rootOf(binder, placed);
      if (root) roots.add(root);
    }
  }
  for (const placed of classes.entities) {
    const { entity } = placed;
    if (entity.type !== 'entity' && entity.type !== 'view') continue;
    const root = rootOf(binder, placed);
    const isShared = root !== null && (root !== placed || roots.has(placed) || entity.inheritance !== null);
    const owner = root ?? placed;
    const written = naming.table(owner.entity.name, owner.entity.table?.name ?? null);
    const [table, schema] = writtenTable(written, owner.entity.schema ?? home);
    const collected = collectColumns(binder, placed);
    const columns = isShared && root !== placed ? collected.columns.map(loosened) : collected.columns;
    const isOpen = collected.isOpen || isShared || entity.partial || naming.unsure?.has('column') === true;
    const inDatabase = owner.entity.table === null || table === written ? prefix + table : table;
    if (
      owner === placed &&
      entity.type === 'entity' &&
      !entity.unsynchronized &&
      !owner.entity.unread?.includes('table')
    )
      tabled.set(placed.asset, { placed, schema, table: inDatabase, columns: collected.joined });
    entities.push({
      asset: placed.asset,
      path: placed.path,
      entity: isOpen === entity.partial ? entity : { ...entity, partial: isOpen },
      schema,
      table: inDatabase,
      columns,
      ...(owner.entity.unread?.includes('table') || naming.unsure?.has('table') ? { isGuessed: true } : {}),
    });
    const between = joinTables(binder, placed, table, owner.entity.schema ?? home);
    otherTables.push(...between.map(({ table: name }) => prefix + name));
    joined.push(...between.map((one) => ({ ...one, table: prefix + one.table })));
  }
  const path = classes.settings[0]?.path ?? entities[0]?.path ?? classes.entities[0]!.path;
  return {
    orm: 'typeorm',
    path,
    dialects: typeormDialects(classes),
    entities: entities.map((entity) => withKeys(binder, entity, tabled)),
    enums: [],
    otherTables,
    joinTables: [...tabled.values()].flatMap((own) => keyedTables(binder, own, tabled, prefix)),
    namedColumns: joined,
  };
}

/** Keys of a table of several classes are told with the class whose table it is. */
function withKeys(binder: Binder, entity: BoundEntity, tabled: ReadonlyMap<string, Tabled>): BoundEntity {
  const own = tabled.get(entity.asset);
  if (!own) return entity;
  const classes = [...ancestors(binder, own.placed)];
  const { keys, isOpen } = typeormKeys(own, classes, binder.classes.declared, binder.dialect);
  const foreignKeys = typeormForeignKeys(own, (member, path) => targetOf(binder, member, path, tabled));
  return { ...entity, keys, foreignKeys, ...(isOpen ? { keysOpen: true } : {}) };
}

function* ancestors({ classes }: Binder, placed: PlacedEntity): Generator<PlacedEntity> {
  let at: PlacedEntity | null = placed;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    yield at;
    const [base]: { name: string }[] = at.entity.extends;
    const next: PlacedEntity | null = base ? classes.find(base.name, at.path) : null;
    at = next === at ? null : next;
  }
}

function targetOf(
  binder: Binder,
  { relation }: EntityMember,
  path: string,
  tabled: ReadonlyMap<string, Tabled>,
): Tabled | null {
  const target = relation?.target ? binder.classes.find(relation.target.name, path) : null;
  return target ? (tabled.get((rootOf(binder, target) ?? target).asset) ?? null) : null;
}

function keyedTables(
  binder: Binder,
  own: Tabled,
  tabled: ReadonlyMap<string, Tabled>,
  prefix: string,
): BoundJoinTable[] {
  const { placed } = own;
  return placed.entity.members.flatMap((member): BoundJoinTable[] => {
    const { relation } = member;
    const target =
      relation?.kind === 'many-to-many' && relation.owner ? targetOf(binder, member, placed.path, tabled) : null;
    if (!relation || !target || relation.joinTable?.name.includes('.')) return [];
    const alone = { ...placed, entity: { ...placed.entity, members: [member] } };
    const [between] = joinTables(binder, alone, own.table.slice(prefix.length), own.schema);
    if (!between || relation.joinTableUnread || (binder.naming.unsure && !relation.joinTable)) return [];
    return [typeormJoinTable(own, target, member, placed.path, prefix + between.table, binder.naming, binder.dialect)];
  });
}

interface Binder {
  classes: EntityClasses;
  naming: NamingStrategy;
  dialect: Dialect;
  isTyped: boolean;
}

/** `billing.invoice` names the schema too. */
function writtenTable(written: string, schema: string | null): [string, string | null] {
  const dot = written.indexOf('.');
  return dot > 0 && schema === null ? [written.slice(dot + 1), written.slice(0, dot)] : [written, schema];
}

/** Of classes that share a table: the one whose table it is. Null where each has its own. */
function rootOf({ classes }: Binder, placed: PlacedEntity): PlacedEntity | null {
  let at: PlacedEntity | null = placed;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const { inheritance } = at.entity;
    if (inheritance && inheritance.column !== null) return at;
    if (!inheritance) return null;
    const [base]: { name: string }[] = at.entity.extends;
    at = base ? classes.find(base.name, at.path) : null;
  }
  return null;
}

/** Columns of a child in a table of several classes are empty in the rows of the others. */
function loosened(column: BoundColumn): BoundColumn {
  const { member } = column;
  return { ...column, member: { ...member, unread: [...(member.unread ?? []), 'nullable'] } };
}

interface Collected {
  columns: BoundColumn[];
  /** The same, and the columns of relations that a property holds too. */
  joined: BoundColumn[];
  isOpen: boolean;
}

function collectColumns(binder: Binder, placed: PlacedEntity): Collected {
  const columns = new Map<string, BoundColumn>();
  const joined: BoundColumn[] = [];
  const seen = new Set<string>();
  const waiting: PlacedEntity[] = [placed];
  let isOpen = false;
  for (let depth = 0; waiting.length > 0 && depth < DEEPEST; depth++) {
    const at = waiting.shift()!;
    const own = collectOwn(binder, at, [], placed, 0);
    isOpen ||= own.isOpen || at.entity.partial;
    const fresh = own.joined.filter(({ member, prefixes }) => prefixes !== undefined || !seen.has(member.name));
    joined.push(...fresh);
    for (const column of own.columns) {
      // What a class says again replaces what it inherits.
      const key = `${column.path ?? ''}#${column.member.name}`;
      const isAgain = column.prefixes === undefined && seen.has(column.member.name);
      if (!isAgain && !columns.has(column.name)) columns.set(column.name, column);
      if (column.prefixes === undefined) seen.add(column.member.name);
      else seen.add(key);
    }
    for (const base of at.entity.extends) {
      const parent = binder.classes.find(base.name, at.path);
      if ((!parent && base.name !== 'BaseEntity') || parent === at) isOpen = true;
      if (parent && parent !== at) waiting.push(parent);
    }
  }
  return { columns: [...columns.values()], joined, isOpen };
}

function collectOwn(
  binder: Binder,
  { path, asset, entity }: PlacedEntity,
  prefixes: readonly string[],
  holder: PlacedEntity,
  depth: number,
  work = { members: 0 },
): Collected {
  const columns: BoundColumn[] = [];
  const relations: JoinColumn[] = [];
  const hidden: BoundColumn[] = [];
  let isOpen = false;
  const foreign = asset === holder.asset ? {} : { owner: asset, path };
  for (const member of entity.members) {
    if (!member.stored) continue;
    if (depth > 0 && work.members++ > MOST_MEMBERS) {
      isOpen = true;
      break;
    }
    if (member.embedded) {
      const type = binder.classes.find(member.embedded.name, path);
      if (!type || depth > DEEPEST || member.list) {
        isOpen = true;
        continue;
      }
      const prefix = member.embedded.prefix ?? member.name;
      const inner = prefix === '' ? prefixes : [...prefixes, prefix];
      const nested = collectOwn(binder, type, inner, holder, depth + 1, work);
      const prefixed = (column: BoundColumn) => ({ ...column, prefixes: inner });
      columns.push(...nested.columns.map(prefixed));
      hidden.push(...nested.joined.filter((column) => !nested.columns.includes(column)).map(prefixed));
      isOpen ||= nested.isOpen || type.entity.extends.length > 0;
      continue;
    }
    if (member.relation) {
      relations.push(...joinColumns(binder, member, path, prefixes).map((column) => ({ ...column, ...foreign })));
      continue;
    }
    if (member.unread?.includes('name')) isOpen = true;
    const name = binder.naming.column(member.name, member.column?.name ?? null, prefixes);
    const isGuessed = binder.naming.unsure?.has('column') ? { isGuessed: true as const } : {};
    columns.push({ ...boundColumn(member, name, binder), ...foreign, ...isGuessed });
  }
  // A property that holds the foreign key's column says more of it than the relation, but TypeORM takes its type from there.
  const foreignTypes = new Map(relations.map(({ name, foreignType }) => [name, foreignType]));
  const shared = columns.map((column) => {
    const type = foreignTypes.get(column.name);
    return type === undefined ? column : { ...column, type };
  });
  const known = new Set(columns.map(({ name }) => name));
  const added = relations.filter(({ name }) => !known.has(name)).map(({ foreignType: _type, ...column }) => column);
  return { columns: [...shared, ...added], joined: [...shared, ...relations, ...hidden], isOpen };
}

function boundColumn(member: EntityMember, name: string, { dialect, isTyped }: Binder): BoundColumn {
  return {
    member,
    name,
    type: isTyped ? typeormColumnType(member, dialect) : null,
    nullable: member.nullable,
    default: isTyped ? typeormColumnDefault(member) : { kind: 'unknown' },
    ...(member.unread?.includes('name') ? { isGuessed: true } : {}),
  };
}

/** `foreignType`: of the column it points to; null where that is not known, or has a length, which is not taken over. */
type JoinColumn = BoundColumn & { foreignType: string | null };

function joinColumns(binder: Binder, member: EntityMember, path: string, prefixes: readonly string[]): JoinColumn[] {
  const { classes, naming } = binder;
  const relation = member.relation!;
  const target = relation.target ? classes.find(relation.target.name, path) : null;
  const keys = target ? primaryMembers(binder, target) : [];
  const wanted = relation.joins.length > 0 ? relation.joins : [{ member: null, column: null, references: null }];
  return wanted.flatMap((join): JoinColumn[] => {
    const key = join.references ? target?.entity.members.find(({ name }) => name === join.references?.name) : keys[0];
    const type =
      key && !key.relation && keys.length <= 1 && binder.isTyped ? typeormColumnType(key, binder.dialect) : null;
    const foreignType = type === null || type.includes('(') ? null : type;
    const referenced = join.references ? [join.references.name] : keys.map(({ name }) => name);
    const names = join.column ? [join.column.name] : referenced.map((name) => naming.joinColumn(member.name, name));
    if (names.length === 0) names.push(naming.joinColumn(member.name, 'id'));
    const isGuess = !join.column && ((!join.references && keys.length === 0) || naming.unsure?.has('joinColumn'));
    return names.map((name) => {
      const column = { ...boundColumn(member, prefixed(binder, name, prefixes), binder), foreignType };
      return isGuess ? { ...column, isGuessed: true } : column;
    });
  });
}

/** A foreign key inside an embedded class. */
function prefixed({ naming }: Binder, name: string, prefixes: readonly string[]): string {
  return prefixes.length === 0 ? name : naming.column(name, name, prefixes);
}

function primaryMembers({ classes }: Binder, placed: PlacedEntity): EntityMember[] {
  let at: PlacedEntity | null = placed;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const found: EntityMember[] = at.entity.members.filter(({ id }) => id);
    if (found.length > 0) return found;
    const [base]: { name: string }[] = at.entity.extends;
    at = base ? classes.find(base.name, at.path) : null;
  }
  return [];
}

/** Tables between two others, which TypeORM keeps itself: of each the columns that one side says. */
function joinTables(binder: Binder, placed: PlacedEntity, table: string, schema: string | null): BoundEntity[] {
  const { classes, naming } = binder;
  const { asset, path, entity } = placed;
  return entity.members.flatMap((member): BoundEntity[] => {
    const { relation } = member;
    if (relation?.kind !== 'many-to-many' || !relation.owner) return [];
    const target = relation.target ? classes.find(relation.target.name, path) : null;
    const other = target ? naming.table(target.entity.name, target.entity.table?.name ?? null) : null;
    const name = relation.joinTable?.name ?? (other === null ? null : naming.joinTable(table, other, member.name));
    if (name === null) return [];
    const columns = relation.joins.flatMap(({ column }): BoundColumn[] => {
      if (!column) return [];
      const held = { ...member, nameRange: column.range, column, nullable: false };
      return [{ member: held, name: column.name, type: null, nullable: false, default: { kind: 'unknown' } }];
    });
    return [{ asset, path, entity: { ...entity, partial: true }, schema, table: name, columns, isGuessed: true }];
  });
}
