// Members that queries name beside the name of their entity in; edges to the members out, and faults where the member, or the
// column behind it, is no longer there.

import type { NamedUse } from '../../model/entity';
import type { FileFacts } from '../../model/facts';
import { fingerprint } from '../../model/fingerprint';
import type { Cause, Edge, Fault } from '../../model/graph';
import type { Table } from '../../model/schema';
import { nameKey } from '../../sql/names';
import type { BoundColumn, BoundEntity, EntityDatabase, EntityGroup } from './bound-entity';
import type { EntityClasses } from './class-entities';
import { snakeCase } from './made-name';
import { tableFinder } from './table-finder';

export function linkMemberUses(
  facts: readonly FileFacts[],
  { find }: EntityClasses,
  group: EntityGroup,
  database: EntityDatabase | null,
): { edges: Edge[]; faults: Fault[] } {
  const byAsset = new Map(group.entities.map((entity) => [entity.asset, entity]));
  const linked = { edges: [] as Edge[], faults: [] as Fault[] };
  for (const { path, facts: own } of facts) {
    for (const fact of own) {
      if (fact.kind !== 'member-use' || fact.orm !== group.orm) continue;
      const entity = byAsset.get(find(fact.entity, path)?.asset ?? '');
      if (!entity) continue;
      const table = database ? tableFinder(database.schema).table(entity.schema, entity.table) : null;
      for (const use of fact.uses) {
        const bound = entity.columns.find(({ member }) => member.name === use.name);
        if (bound) linked.edges.push(edgeOf(path, use, entity, bound));
        const cause = table && database ? lostColumn(table, entity, bound, use, database) : null;
        // Of a class only the columns are known: it may well have more.
        if (cause || (!bound && group.orm === 'sequelize' && !isAside(use) && isMissing(entity, use)))
          linked.faults.push(faultOf(path, use, entity, cause));
      }
    }
  }
  return linked;
}

/** What is read of an instance may be a method, and a foreign key is made by the association that names it. */
function isAside({ clause }: NamedUse): boolean {
  return clause === 'property' || clause === 'foreign-key';
}

/** Associations and virtual members are members as well; other names may come from what was not read. */
function isMissing({ entity }: BoundEntity, { name }: NamedUse): boolean {
  return !entity.partial && entity.extends.length === 0 && !entity.members.some((member) => member.name === name);
}

/** Null while the table has the column; of names that are no columns nothing is said either. */
function lostColumn(
  table: Table,
  { entity }: BoundEntity,
  bound: BoundColumn | undefined,
  use: NamedUse,
  { schema, gone }: EntityDatabase,
): Cause | null {
  if (!bound && entity.members.some(({ name }) => name === use.name)) return null;
  // A key that no attribute declares is called as it is named, or in snake case.
  const names = bound ? [bound.name] : [use.name, snakeCase(use.name)];
  const keys = new Set(names.map((name) => nameKey(schema.dialect, name)));
  if (table.columns.some(({ name }) => keys.has(nameKey(schema.dialect, name)))) return null;
  const found = gone.find(
    ({ asset, column }) => asset === table.id && column !== null && keys.has(nameKey(schema.dialect, column)),
  );
  return found?.cause ?? null;
}

function edgeOf(
  path: string,
  use: NamedUse,
  { asset, path: declaredIn }: BoundEntity,
  { member, owner, path: from }: BoundColumn,
): Edge {
  const writes = use.clause === 'insert' || use.clause === 'update';
  return {
    path,
    ...use.range,
    from: `code:${path}`,
    fromColumn: null,
    to: owner ?? asset,
    toColumn: member.name,
    kind: writes ? 'writes' : 'reads',
    clause: use.clause === 'property' ? 'property' : 'query',
    certainty: 'likely',
    live: true,
    type: '',
    definedAt: { path: from ?? declaredIn, ...member.nameRange },
  };
}

function faultOf(path: string, use: NamedUse, { asset, entity }: BoundEntity, cause: Cause | null): Fault {
  return {
    path,
    ...use.range,
    code: 'unknown-property',
    from: `code:${path}`,
    to: asset,
    column: use.name,
    clause: 'query',
    certainty: 'likely',
    live: true,
    wanted: `${entity.name}.${use.name}`,
    details: [],
    cause: cause && { ...cause, renamedTo: null, kind: 'dropped', root: { asset, column: use.name } },
    statement: fingerprint(entity.name, use.name, use.clause),
  };
}
