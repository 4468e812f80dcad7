// What code says its tables look like: entities and models of any ORM, with the place of every name. Names are as
// written; tables and columns that nobody named are made by the ORM's naming strategy when entities are linked.

import type { Clause } from './graph';
import type { Range } from './range';

export type Orm = 'prisma' | 'typeorm' | 'mongoose' | 'mikro-orm' | 'sequelize' | 'drizzle' | 'kysely' | 'knex';

export interface Named {
  name: string;
  range: Range;
}

/** One entity, model, view, document or embedded type. Its asset is `entity:PATH#NAME`. */
export interface EntityFact {
  kind: 'entity';
  orm: Orm;
  /** `entity` has rows of its own; `embedded` lives in a column of others; `abstract` only hands its members down. */
  type: 'entity' | 'view' | 'embedded' | 'abstract';
  /** As code calls it: class, model or variable name. */
  name: string;
  /** What code calls it beside that: the variable of a schema, the function that mixes its members in. */
  codeName?: string;
  /** Table, view or collection as it is written; null where the naming strategy makes it. */
  table: Named | null;
  /** Schema as written; null where the default is meant. */
  schema: string | null;
  /** Connection or data source it names; null for the default one. */
  connection: string | null;
  /** Classes it extends or mixes in, as written in this file. */
  extends: Named[];
  /** Several classes in one table: the discriminator of the root, the value of a child. */
  inheritance: {
    kind: 'single-table' | 'joined' | 'discriminator';
    column: string | null;
    value: string | null;
  } | null;
  members: EntityMember[];
  keys: EntityKey[];
  /** It has, or may have, more keys than these. */
  keysUnread?: true;
  /** Foreign keys that are written beside its members. */
  foreignKeys?: EntityForeignKey[];
  /** It has, or may have, more members than these: spread options, a mixin nobody read. */
  partial: boolean;
  /** A function of another file makes its table, and may change the name. */
  creator?: string;
  /** Only running the code tells the name of its table. */
  unread?: 'table'[];
  /** The tool that makes its tables leaves this one alone. */
  unsynchronized?: true;
  /** It has a table, but code is given no access to it (Prisma's `@@ignore`). */
  hidden: boolean;
  /** The whole declaration. */
  range: Range;
  nameRange: Range;
}

export interface EntityMember {
  name: string;
  nameRange: Range;
  /** The whole declaration, with its decorators or attributes. */
  range: Range;
  /** false: not kept in the database (a relation without a column of its own, a virtual, an ignored property). */
  stored: boolean;
  /** Kept in the database, but code does not see it (Prisma's `@ignore` and `Unsupported`). */
  hidden: boolean;
  /** Column or document key as it is written; null where the naming strategy makes it. */
  column: Named | null;
  /** As code sees it, without `null` and list marks: `string`, `Date`, `OrderStatus`; for Prisma `String`, `DateTime`. */
  codeType: string;
  codeTypeRange: Range | null;
  /** As written, arguments included: `varchar(255)`, `VarChar(255)`, `timestamptz`; null where the ORM picks it. */
  databaseType: string | null;
  /** The database may hold NULL (a document may lack the key). */
  nullable: boolean;
  /** Code may leave it out or see `undefined`: `name?: string`. */
  optional: boolean;
  list: boolean;
  id: boolean;
  unique: boolean;
  /** Name in the database of its key, as it is written. */
  keyName?: string;
  /** Filled without the writer: auto increment, generated id, creation and update dates, versions, computed columns. */
  generated: boolean;
  /** As written: `now()`, `'new'`, `dbgenerated("gen_random_uuid()")`; null where there is none. */
  default: string | null;
  /** Enum whose values it takes, as written; its values when they stand in place. */
  enum: { name: string | null; values: string[] | null } | null;
  /** Embedded type (composite type, embeddable, sub-document) that it holds, with the column prefix it is given. */
  embedded: { name: string; prefix: string | null } | null;
  relation: EntityRelation | null;
  /** What of it only running the code tells: of these nothing is said against a table. */
  unread?: ('type' | 'nullable' | 'default' | 'name')[];
}

export interface EntityRelation {
  kind: 'one-to-one' | 'one-to-many' | 'many-to-one' | 'many-to-many';
  /** Entity as written; null where it cannot be told. */
  target: Named | null;
  /** Name of the relation or of the member on the other side. */
  inverse: Named | null;
  /** Name of the relation itself (Prisma), of its constraint elsewhere. */
  name: string | null;
  /** This side keeps the foreign key (or names the join table). */
  owner: boolean;
  joins: EntityJoin[];
  /** Many to many: the table between, as written. */
  joinTable: Named | null;
  onDelete: string | null;
  onUpdate: string | null;
  /** Columns of a table between, where they are named: those that refer to this side, and to the other. */
  tableJoins?: { own: EntityJoin[]; inverse: EntityJoin[] };
  /** Name of its foreign key in the database, as it is written. */
  keyName?: string;
  /** The database is to have no foreign key for it. */
  unkeyed?: true;
  /** Only running the code tells what its foreign key does. */
  actionsUnread?: true;
  /** Only running the code tells the name of the table between. */
  joinTableUnread?: true;
}

/** One pair of a foreign key. Members where the ORM names members, columns where it names columns. */
export interface EntityJoin {
  member: Named | null;
  column: Named | null;
  /** Member or column of the target, as written. */
  references: Named | null;
}

export interface EntityForeignKey {
  name: string | null;
  members: Named[];
  target: Named;
  references: Named[];
  onDelete: string | null;
  onUpdate: string | null;
  range: Range;
}

/** Keys and indexes over several members, or written beside them. */
export interface EntityKey {
  kind: 'id' | 'unique' | 'index' | 'fulltext';
  /** Name in the database. */
  name: string | null;
  /** Name in code: Prisma's `name:` of a compound key. */
  codeName: string | null;
  /** Members (or columns, where the ORM names those) it is over. Paths into embedded types are joined by a dot. */
  members: Named[];
  /** `condition`: over some rows, or over expressions; `manner`: of a type, order or operator class of its own. */
  special?: 'condition' | 'manner';
  /** A unique index, where the ORM tells it from a constraint. */
  isIndex?: true;
  range: Range;
}

/** An enum of the ORM or one that entities take their values from. Its asset is `entity:PATH#NAME` too. */
export interface EntityEnumFact {
  kind: 'entity-enum';
  orm: Orm;
  name: string;
  /** Type in the database as written; null where the naming strategy makes it or the database has none. */
  databaseName: Named | null;
  schema: string | null;
  values: EntityEnumValue[];
  range: Range;
  nameRange: Range;
}

export interface EntityEnumValue extends Named {
  /** What the database holds. */
  stored: string;
}

/** What a project says of its ORM as a whole. */
export interface OrmSettingsFact {
  kind: 'orm-settings';
  orm: Orm;
  /** Database as written: `postgresql`, `mysql`, `mongodb`; null where it is not said here. */
  provider: string | null;
  /** Naming strategy as written: `SnakeNamingStrategy`; null for the default. */
  naming: string | null;
  /** Default schema, and the schemas it may speak of. */
  schemas: string[];
  /** Put before the name of every table. */
  tablePrefix?: string;
  /** Prisma: `foreignKeys` or `prisma`. */
  relationMode: string | null;
  /** Code that is made from the entities and where it is put, relative to the repository root when it is a path. */
  generators: { name: string; provider: string; output: string | null; options: Record<string, string> }[];
  range: Range;
}

/** A type whose members are the tables of a database, as query builders are given one. */
export interface TablesFact {
  kind: 'tables';
  orm: 'kysely' | 'knex';
  /** The type, of this file or imported; null where its members stand here. */
  type: Named | null;
  tables: TableType[];
}

export interface TableType extends Named {
  /** Of its rows, as written. */
  type: string;
}

/** Members that code names beside the name of their entity, where no type says whose they are. */
export interface MemberUseFact {
  kind: 'member-use';
  orm: Orm;
  /** As code calls it: `User`. */
  entity: string;
  uses: NamedUse[];
}

export interface NamedUse extends Named {
  clause: Clause;
}

export type EntityModelFact = EntityFact | EntityEnumFact | OrmSettingsFact;
