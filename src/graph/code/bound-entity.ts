// Entities of any ORM once they are bound to names in a database: what linking, drift and changes are told from.

import type { EntityEnumFact, EntityFact, EntityKey, EntityMember, Orm } from '../../model/entity';
import type { MigrationHistory } from '../../model/history';
import type { DatabaseSchema } from '../../model/schema';
import type { Gone } from '../../model/graph';
import type { Range } from '../../model/range';

/** A folded database as entities see it. */
export interface EntityDatabase {
  history: MigrationHistory;
  schema: DatabaseSchema;
  gone: readonly Gone[];
  /** Ids of tables whose columns are not all known. */
  unknown: ReadonlySet<string>;
  /** Some of its statements could not be read. */
  hasOpaque?: boolean;
}

/** Entities that are one model of one database: a Prisma schema, a data source. */
export interface EntityGroup {
  orm: Orm;
  /** The file that holds it, or the nearest. */
  path: string;
  /** As far as it says itself. */
  dialects: readonly string[];
  entities: BoundEntity[];
  enums: BoundEnum[];
  /** Tables of the group that no entity stands for: join tables, the tool's own. */
  otherTables: readonly string[];
  joinTables?: readonly BoundJoinTable[];
  /** Of these the columns that an entity names: tables that join two entities. */
  namedColumns?: readonly BoundEntity[];
  /** Its migrations are written by hand: tables that it does not speak of are nobody's mistake. */
  isByHand?: true;
}

export interface BoundEntity {
  asset: string;
  path: string;
  entity: EntityFact;
  /** null: the default schema. */
  schema: string | null;
  table: string;
  /** Stored members only. */
  columns: BoundColumn[];
  /** Only running the code tells the name of its table. */
  isGuessed?: true;
  /** What it promises of rows; left out where nobody read it. */
  keys?: BoundKey[];
  /** There may be more of them. */
  keysOpen?: true;
  foreignKeys?: BoundForeignKey[];
}

export interface BoundKey {
  kind: 'primary' | 'unique' | 'index';
  /** As the tool would call it. */
  name: string;
  columns: string[];
  /** A constraint of the table; else an index of its own. */
  isConstraint: boolean;
  special?: EntityKey['special'];
  range: Range;
  /** Declared in another file. */
  path?: string;
}

export interface BoundForeignKey {
  name: string;
  columns: string[];
  refSchema: string | null;
  refTable: string;
  refColumns: string[];
  /** In the words of SQL; null where the tool leaves it to the database, undefined where it is not known. */
  onDelete: string | null | undefined;
  onUpdate: string | null | undefined;
  /** Which of them nobody wrote: what the tool does by itself. */
  implied: readonly ('onDelete' | 'onUpdate')[];
  range: Range;
  path?: string;
}

/** A table between two others, which no class stands for. */
export interface BoundJoinTable {
  /** The member that it is made for. */
  asset: string;
  path: string;
  range: Range;
  entity: string;
  member: string;
  schema: string | null;
  table: string;
  columns: { name: string; type: string | null }[];
  keys: BoundKey[];
  foreignKeys: BoundForeignKey[];
}

export interface BoundColumn {
  member: EntityMember;
  name: string;
  /** As the ORM would make it; null where that is not told. */
  type: string | null;
  nullable: boolean;
  default: ExpectedDefault;
  /** Declared by another class, which the entity extends or embeds: its asset and its file. */
  owner?: string;
  path?: string;
  /** Prefixes that embedding put before it. */
  prefixes?: readonly string[];
  /** The name follows from what was not read: nothing is said when it is not there. */
  isGuessed?: true;
}

export type ExpectedDefault =
  | { kind: 'none' }
  /** A sequence or the database's own counter. */
  | { kind: 'counter' }
  | { kind: 'sql'; text: string }
  /** Written in a way that is not known here. */
  | { kind: 'unknown' };

export interface BoundEnum {
  asset: string;
  path: string;
  type: EntityEnumFact;
  /** Name of the type in the database; null where it has none. */
  database: { schema: string | null; name: string } | null;
}
