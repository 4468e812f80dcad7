// The schema of one database at one moment: what folding its migrations arrives at.

import type { Dialect } from './dialect';
import type { Place } from './range';

export interface Column {
  name: string;
  /** As the database prints it (`character varying(255)`); empty where the dialect has no types or none is known. */
  type: string;
  nullable: boolean;
  default: string | null;
  generated: boolean;
  identity: boolean;
  definedAt: Place;
}

export interface ForeignKey {
  name: string | null;
  columns: string[];
  refSchema: string;
  refTable: string;
  refColumns: string[];
  onDelete: string | null;
  onUpdate: string | null;
}

export interface Unique {
  name: string | null;
  columns: string[];
}

export interface Index {
  name: string;
  columns: string[];
  unique: boolean;
  /** Has a WHERE clause or expressions, so it cannot back a foreign key. */
  partial: boolean;
}

export interface Table {
  /** Asset id, unique in the repository: `table:public.users`, `view:public.active`; with several databases `table:NAME/public.users`. */
  id: string;
  kind: 'table' | 'view' | 'materialized-view';
  schema: string;
  name: string;
  columns: Column[];
  primaryKey: Unique | null;
  unique: Unique[];
  foreignKeys: ForeignKey[];
  indexes: Index[];
  definedAt: Place;
}

export interface EnumType {
  id: string;
  schema: string;
  name: string;
  values: string[];
  definedAt: Place;
}

export interface DatabaseSchema {
  database: string;
  dialect: Dialect;
  tables: Table[];
  enums: EnumType[];
}
