// What differs between two graphs, as people say it.

import type { Place } from './range';

export type ChangeKind =
  /** dbt models, seeds, snapshots and sources. */
  | 'asset-added'
  | 'asset-removed'
  | 'asset-renamed'
  | 'table-added'
  | 'table-removed'
  | 'table-renamed'
  | 'view-added'
  | 'view-removed'
  | 'view-changed'
  | 'column-added'
  | 'column-removed'
  | 'column-renamed'
  | 'column-type-changed'
  | 'column-required'
  | 'column-nullable'
  | 'column-default-changed'
  | 'enum-removed'
  | 'enum-value-added'
  | 'enum-value-removed'
  | 'enum-value-renamed'
  | 'function-removed'
  | 'function-changed'
  | 'key-removed'
  /** Members of classes, interfaces, models and enums in code. */
  | 'property-added'
  | 'property-removed'
  | 'property-renamed'
  | 'property-type-changed'
  | 'property-required'
  | 'property-optional'
  | 'migration-edited'
  | 'migration-removed';

export interface Change extends Place {
  kind: ChangeKind;
  asset: string;
  column: string | null;
  renamedTo: string | null;
  /** For types, defaults, values: before and after. */
  before: string | null;
  after: string | null;
}
