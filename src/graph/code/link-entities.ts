// Entities of all ORMs and the folded databases in; their nodes, the edges from members to columns and between entities,
// and where the two have drifted apart out.

import type { Dialect } from '../../model/dialect';
import type { FileFacts } from '../../model/facts';
import type { Edge, Fault, Node } from '../../model/graph';
import { assemblePrismaSchemas } from '../../model/prisma-schema';
import type { Place, Range } from '../../model/range';
import type { Table } from '../../model/schema';
import { bindDrizzle, drizzleCasing, drizzleDialects } from './bind-drizzle';
import { bindMikroOrm } from './bind-mikro-orm';
import { bindPrisma, prismaDialects } from './bind-prisma';
import { bindSequelize } from './bind-sequelize';
import { bindTableTypes } from './bind-table-types';
import { bindTypeorm, typeormDialects, typeormNaming } from './bind-typeorm';
import type { BoundEntity, BoundEnum, EntityDatabase, EntityGroup } from './bound-entity';
import { checkPrismaSchema } from './check-prisma-schema';
import { chooseDatabase, otherDatabases } from './choose-database';
import { type EntityClasses, groupEntities } from './class-entities';
import { driftOf } from './drift-of';
import type { ShapeFinder } from './find-shape';
import { linkMemberUses } from './link-member-uses';
import type { NamesInDatabase } from './names-in-database';
import { tableFinder } from './table-finder';

export interface LinkedEntities {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
}

/** `paths`: all files of the tree, which tell its packages apart. `types`: of the modules, for tables that are types alone. */
export function linkEntities(
  facts: readonly FileFacts[],
  databases: readonly EntityDatabase[],
  paths: readonly string[] = [],
  types: { find: ShapeFinder; names: NamesInDatabase } | null = null,
): LinkedEntities {
  const linked: LinkedEntities = { nodes: [], edges: [], faults: [] };
  for (const schema of assemblePrismaSchemas(facts)) {
    linkGroup((dialect) => bindPrisma(schema, dialect), prismaDialects(schema)[0] ?? 'postgres', databases, linked);
    linked.faults.push(...checkPrismaSchema(schema));
  }
  for (const classes of groupEntities('typeorm', facts, paths)) {
    const naming = typeormNaming(classes, databases);
    const [dialect = 'postgres'] = typeormDialects(classes);
    linkGroup((asked) => bindTypeorm(classes, naming, asked), dialect, databases, linked);
    linked.nodes.push(...baseNodes(classes));
    linked.edges.push(...baseDefinitions(classes));
    linkUses(facts, classes, bindTypeorm(classes, naming, dialect), databases, linked);
  }
  for (const classes of groupEntities('drizzle', facts, paths)) {
    const casing = drizzleCasing(classes, databases);
    const [dialect = 'postgres'] = drizzleDialects(classes);
    linkGroup((asked) => bindDrizzle(classes, casing, asked), dialect, databases, linked);
    linked.nodes.push(...baseNodes(classes));
    linked.edges.push(...baseDefinitions(classes));
  }
  for (const classes of groupEntities('sequelize', facts, paths)) {
    const group = bindSequelize(classes, databases);
    linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
    linked.nodes.push(...baseNodes(classes));
    linked.edges.push(...baseDefinitions(classes));
    linkUses(facts, classes, group, databases, linked);
  }
  for (const classes of groupEntities('mikro-orm', facts, paths)) {
    const group = bindMikroOrm(classes);
    linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
    linked.nodes.push(...baseNodes(classes));
    linked.edges.push(...baseDefinitions(classes));
  }
  for (const classes of groupEntities('mongoose', facts, paths)) linkDocuments(classes, linked);
  const known = new Set(linked.nodes.map(({ id }) => id));
  for (const { group, bases } of types ? bindTableTypes(facts, types.find, types.names, known) : []) {
    linkGroup(() => group, databases[0]?.schema.dialect ?? 'postgres', databases, linked);
    linked.nodes.push(...bases.map((placed) => entityNode(placed)));
    linked.edges.push(...bases.flatMap((placed) => definitions(placed)));
  }
  return linked;
}

function linkUses(
  facts: readonly FileFacts[],
  classes: EntityClasses,
  group: EntityGroup,
  databases: readonly EntityDatabase[],
  into: LinkedEntities,
): void {
  const uses = linkMemberUses(facts, classes, group, chooseDatabase(group, databases)?.database ?? null);
  into.edges.push(...uses.edges);
  into.faults.push(...uses.faults);
}

/** Documents have no table: what they are kept in is what the code says. */
function linkDocuments({ entities }: EntityClasses, into: LinkedEntities): void {
  into.nodes.push(...entities.map((placed) => entityNode(placed)));
  into.edges.push(...entities.flatMap((placed) => definitions(placed)), ...relationEdges({ entities }));
}

/** Classes that only hand their members on: embedded types, abstract bases. */
function basesOf({ entities }: EntityClasses) {
  return entities.filter(({ entity }) => entity.type === 'embedded' || entity.type === 'abstract');
}

function baseNodes(classes: EntityClasses): Node[] {
  return basesOf(classes).map((placed) => entityNode(placed));
}

function baseDefinitions(classes: EntityClasses): Edge[] {
  return basesOf(classes).flatMap((placed) => definitions(placed));
}

/** `bind`: names and types follow from the dialect of the database that is meant. */
function linkGroup(
  bind: (dialect: Dialect) => EntityGroup,
  dialect: Dialect,
  databases: readonly EntityDatabase[],
  into: LinkedEntities,
): void {
  const group = bind(dialect);
  into.nodes.push(...group.entities.map(entityNode), ...group.enums.map(enumNode));
  into.edges.push(
    ...relationEdges(group),
    ...group.entities.flatMap(definitions),
    ...group.enums.flatMap(valueDefinitions),
  );
  const chosen = chooseDatabase(group, databases);
  if (!chosen) return;
  const { database, isOwn } = chosen;
  const bound = database.schema.dialect === dialect ? group : bind(database.schema.dialect);
  linkColumns(bound, database, into);
  for (const other of otherDatabases(group, database, databases)) linkColumns(bind(other.schema.dialect), other, into);
  if (!isOwn) into.faults.push(...driftOf(bound, database));
}

function linkColumns(
  { entities, namedColumns = [] }: EntityGroup,
  { schema }: EntityDatabase,
  into: LinkedEntities,
): void {
  const find = tableFinder(schema);
  for (const entity of [...entities, ...namedColumns]) {
    const table = find.table(entity.schema, entity.table);
    if (table) into.edges.push(...columnEdges(entity, table, find));
  }
}

type Declared = Pick<BoundEntity, 'asset' | 'path' | 'entity'>;

function entityNode({ asset, path, entity }: Declared): Node {
  return {
    ...place(path, entity.nameRange),
    id: asset,
    kind: 'entity',
    name: entity.name,
    columns: entity.members.map((member) => ({
      name: member.name,
      type: `${member.codeType}${member.list ? '[]' : ''}`,
      nullable: member.nullable,
      default: member.default,
      line: member.nameRange.line,
    })),
    ...(entity.partial ? { partial: true } : {}),
  };
}

function enumNode({ asset, path, type }: BoundEnum): Node {
  return {
    ...place(path, type.nameRange),
    id: asset,
    kind: 'type',
    name: type.name,
    columns: type.values.map((value) => ({
      name: value.name,
      type: value.stored,
      nullable: false,
      default: null,
      line: value.range.line,
    })),
  };
}

function definitions({ asset, path, entity }: Declared): Edge[] {
  return entity.members.map((member) => defines(asset, member.name, place(path, member.nameRange)));
}

function valueDefinitions({ asset, path, type }: BoundEnum): Edge[] {
  return type.values.map((value) => defines(asset, value.name, place(path, value.range)));
}

/** Where a member is declared: of use to changes alone, and no dependency of anything. */
function defines(asset: string, member: string, at: Place): Edge {
  return { ...edge(at, asset, null, asset, member, at, 'defines'), live: false };
}

/** Types are left out of these edges: whether both sides still agree is told as drift. */
function columnEdges(
  { asset, path, entity, columns }: BoundEntity,
  table: Table,
  find: ReturnType<typeof tableFinder>,
): Edge[] {
  const edges: Edge[] = [
    edge(place(path, entity.table?.range ?? entity.nameRange), asset, null, table.id, null, table.definedAt, 'reads'),
  ];
  for (const { member, name, owner, path: declaredIn } of columns) {
    const column = find.column(table, name);
    if (!column) continue;
    const at = place(declaredIn ?? path, member.column?.range ?? member.nameRange);
    edges.push(edge(at, owner ?? asset, member.name, table.id, column.name, column.definedAt, 'derives'));
  }
  return edges;
}

/** `references: [id]` and the entity itself, as a foreign key is an edge of its table. */
function relationEdges({ entities }: { entities: readonly Declared[] }): Edge[] {
  const byName = new Map(entities.map((entity) => [entity.entity.name, entity]));
  const edges: Edge[] = [];
  for (const { asset, path, entity } of entities) {
    for (const { relation } of entity.members) {
      const target = relation?.target ? byName.get(relation.target.name) : undefined;
      if (!relation?.target || !target || target.asset === asset) continue;
      const definedAt = place(target.path, target.entity.nameRange);
      edges.push({
        ...edge(place(path, relation.target.range), asset, null, target.asset, null, definedAt, 'references'),
        clause: 'foreign-key',
      });
      for (const { references } of relation.joins) {
        const column = target.entity.members.find((member) => member.name === references?.name);
        if (!references || !column) continue;
        const at = place(path, references.range);
        const defined = place(target.path, column.nameRange);
        edges.push({
          ...edge(at, asset, null, target.asset, column.name, defined, 'references'),
          clause: 'foreign-key',
        });
      }
    }
  }
  return edges;
}

function edge(
  at: Place,
  from: string,
  fromColumn: string | null,
  to: string,
  toColumn: string | null,
  definedAt: Place,
  kind: Edge['kind'],
): Edge {
  return {
    ...at,
    from,
    fromColumn,
    to,
    toColumn,
    kind,
    clause: 'property',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt,
  };
}

function place(path: string, { line, startColumn, endLine, endColumn }: Range): Place {
  return { path, line, startColumn, endLine, endColumn };
}
