// Tables that models read by their own names and that neither migrations nor dbt make. In: such names as they come up. Out: ids and nodes for them.

import type { Node } from '../../model/graph';
import type { DatabaseSchema } from '../../model/schema';
import type { Place } from '../../model/range';

export interface ForeignTables {
  /** `name` is dotted and in lower case. Null where migrations have a table of this name, which is not surely the one meant. */
  idOf(name: string, place: Place): string | null;
  /** First seen first; their columns are those that readers name. */
  nodes: Map<string, Node>;
}

export function foreignTables(databases: readonly DatabaseSchema[]): ForeignTables {
  const nodes = new Map<string, Node>();
  const defined = new Set(
    databases.flatMap(({ tables }) => tables.map(({ schema, name }) => `${schema}.${name}`.toLowerCase())),
  );
  return {
    nodes,
    idOf(name, place) {
      if (defined.has(name.split('.').slice(-2).join('.'))) return null;
      const id = `table:${name}`;
      if (!nodes.has(id)) nodes.set(id, { ...place, id, kind: 'table', name, columns: [], partial: true });
      return id;
    },
  };
}
