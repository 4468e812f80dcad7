// Declared sources in, the tables that migrations define (or seeds that are loaded there) linked to them: columns, edges, faults.

import type { Dialect } from '../../model/dialect';
import type { Edge, Fault, Gone } from '../../model/graph';
import type { DatabaseSchema, Table } from '../../model/schema';
import { storedName } from '../../sql/names';
import { type Asset, type Origin, placeOf } from './asset';
import { configOf, type ProjectAssets } from './collect-assets';

export interface LinkedDatabase {
  schema: DatabaseSchema;
  gone: readonly Gone[];
  /** Ids of tables whose columns are not known. */
  unknown: ReadonlySet<string>;
}

export interface TableTarget {
  database: LinkedDatabase;
  table: Table;
}

/** Tables by lower-case name, with and without the schema, over all databases. */
export interface TableIndex {
  exact: Map<string, TableTarget[]>;
  loose: Map<string, TableTarget[]>;
}

export function linkSources(
  projects: readonly ProjectAssets[],
  databases: readonly LinkedDatabase[],
  into: { edges: Edge[]; faults: Fault[] },
): void {
  const tables = indexTables(databases);
  const seeds = seedsByTable(projects);
  const catalog = catalogColumns(projects);
  for (const { sources } of projects) {
    const all = [...sources.values()];
    for (const asset of all) {
      const seed = seedFor(asset, seeds, true);
      const target = seed ? null : (exactTarget(asset, tables, all) ?? null);
      const fallback = seed || target ? null : (seedFor(asset, seeds, false) ?? looseTarget(asset, tables, all));
      const found = seed ?? target ?? fallback;
      if (found) setOrigin(asset, found, fallback === null ? 'proven' : 'likely');
      else {
        useCatalog(asset, catalog);
        reportGone(asset, databases, into.faults);
      }
      recordOrigin(asset, into.edges);
    }
  }
}

export function indexTables(databases: readonly LinkedDatabase[]): TableIndex {
  const index: TableIndex = { exact: new Map(), loose: new Map() };
  const add = (map: Map<string, TableTarget[]>, key: string, target: TableTarget) => {
    const known = map.get(key);
    if (known) known.push(target);
    else map.set(key, [target]);
  };
  for (const database of databases) {
    for (const table of database.schema.tables) {
      const name = table.name.toLowerCase();
      add(index.exact, `${table.schema.toLowerCase()}\0${name}`, { database, table });
      add(index.loose, name, { database, table });
    }
  }
  return index;
}

function wanted(asset: Asset): { database: string | null; schema: string; name: string } {
  const source = asset.described[0]!.resource.source!;
  return {
    database: source.database?.toLowerCase() ?? null,
    schema: source.schema.toLowerCase(),
    name: source.identifier.toLowerCase(),
  };
}

function exactTarget(asset: Asset, tables: TableIndex, siblings: readonly Asset[]): TableTarget | null {
  const { database, schema, name } = wanted(asset);
  const found = tables.exact.get(`${schema}\0${name}`) ?? [];
  if (found.length <= 1) return found[0] ?? null;
  const named = found.filter((target) => target.database.schema.database.toLowerCase() === database);
  if (named.length === 1) return named[0]!;
  // Several databases have such a table: the one that has most of the source's tables.
  const count = (target: TableTarget) =>
    siblings.filter((other) => {
      const sibling = wanted(other);
      return tables.exact.get(`${sibling.schema}\0${sibling.name}`)?.some((at) => at.database === target.database);
    }).length;
  const [best, second] = found.map((target) => ({ target, count: count(target) })).sort((a, b) => b.count - a.count);
  return best && best.count !== second?.count ? best.target : null;
}

/**
 * A copy of an application's database has other schema names in the warehouse. A name alone proves little, so most of
 * the source's tables must be there, or most of the declared columns.
 */
function looseTarget(asset: Asset, tables: TableIndex, siblings: readonly Asset[]): TableTarget | null {
  const found = tables.loose.get(wanted(asset).name) ?? [];
  if (found.length !== 1) return null;
  const [target] = found;
  const group = siblings.filter((other) => sourceName(other) === sourceName(asset));
  const there = group.filter((other) =>
    tables.loose.get(wanted(other).name)?.some((at) => at.database === target!.database),
  );
  if (there.length >= 2 && there.length * 3 >= group.length * 2) return target!;
  const columns = new Set(target!.table.columns.map((column) => column.name.toLowerCase()));
  const declared = asset.described.flatMap(({ resource }) => resource.columns.map(({ name }) => name.toLowerCase()));
  const known = declared.filter((name) => columns.has(name)).length;
  return known >= 3 && known * 4 >= declared.length * 3 ? target! : null;
}

function sourceName(asset: Asset): string {
  return asset.described[0]!.resource.source!.name;
}

function seedsByTable(projects: readonly ProjectAssets[]): Map<string, Asset[]> {
  const seeds = new Map<string, Asset[]>();
  for (const asset of projects.flatMap(({ byName }) => [...byName.values()].flat())) {
    if (asset.kind !== 'seed' || asset.enabled === false) continue;
    const alias = configOf(asset, 'alias');
    const name = (typeof alias === 'string' ? alias : asset.name).toLowerCase();
    seeds.set(name, [...(seeds.get(name) ?? []), asset]);
  }
  return seeds;
}

/** Demo projects load their raw data as seeds and read it as sources. */
function seedFor(asset: Asset, seeds: ReadonlyMap<string, Asset[]>, sameSchema: boolean): Asset | null {
  const { schema, name } = wanted(asset);
  const found = (seeds.get(name) ?? []).filter((seed) => {
    if (!sameSchema) return true;
    const own = configOf(seed, 'schema');
    return typeof own === 'string' && own.trim().toLowerCase() === schema;
  });
  return found.length === 1 ? found[0]! : null;
}

function setOrigin(asset: Asset, found: TableTarget | Asset, certainty: Origin['certainty']): void {
  if ('database' in found) {
    asset.origin = tableOrigin(found, asset.dialect, certainty);
    const { database, table } = found;
    asset.open = database.unknown.has(table.id);
  } else {
    const columns = found.columns.map((column) => ({ ...column, originName: column.name }));
    asset.origin = { id: found.id, certainty, columns };
    asset.open = found.open;
  }
  asset.columns = asset.origin.columns.map(({ name, type, place }) => ({ name, type, place }));
}

export function tableOrigin(
  { database, table }: TableTarget,
  dialect: Dialect,
  certainty: Origin['certainty'],
): Origin {
  const sameDialect = database.schema.dialect === dialect;
  const columns = table.columns.map((column) => ({
    name: sameDialect ? column.name : storedName(dialect, column.name, false),
    type: column.type,
    originName: column.name,
    place: column.definedAt,
  }));
  return { id: table.id, certainty, columns };
}

/** What is declared is documentation, not the whole truth: such a source stays open. */
function useCatalog(asset: Asset, catalog: ReadonlyMap<string, { name: string; type: string }[]>): void {
  const { database, schema, name } = wanted(asset);
  const unique = `source.${asset.project.fact.name}.${asset.name}`.toLowerCase();
  const columns =
    catalog.get(unique) ?? catalog.get(`${database ?? ''}.${schema}.${name}`) ?? catalog.get(`${schema}.${name}`);
  if (columns) {
    asset.columns = columns.map((column) => ({ ...column, place: asset.place }));
    asset.open = false;
    return;
  }
  asset.columns = asset.described.flatMap(({ path, resource }) =>
    resource.columns.map((column) => ({
      name: storedName(asset.dialect, column.name, false),
      type: column.type ?? '',
      place: placeOf(path, column.range),
    })),
  );
}

function catalogColumns(projects: readonly ProjectAssets[]): Map<string, { name: string; type: string }[]> {
  const columns = new Map<string, { name: string; type: string }[]>();
  for (const { facts } of projects.flatMap(({ project }) => project.files)) {
    for (const fact of facts) {
      if (fact.kind !== 'dbt-catalog') continue;
      for (const { uniqueId, database, schema, name, columns: known } of fact.relations) {
        for (const key of [uniqueId, `${database ?? ''}.${schema}.${name}`, `${schema}.${name}`]) {
          columns.set(key.toLowerCase(), known);
        }
      }
    }
  }
  return columns;
}

function reportGone(asset: Asset, databases: readonly LinkedDatabase[], faults: Fault[]): void {
  const { schema, name } = wanted(asset);
  for (const database of databases) {
    const gone = database.gone.find(
      (entry) =>
        entry.column === null &&
        /^(table|view):/.test(entry.asset) &&
        entry.asset.slice(Math.max(entry.asset.indexOf(':'), entry.asset.lastIndexOf('/')) + 1).toLowerCase() ===
          `${schema}.${name}`,
    );
    if (!gone) continue;
    faults.push({
      ...asset.place,
      code: 'unknown-table',
      from: asset.id,
      to: gone.asset,
      column: null,
      clause: 'from',
      certainty: 'proven',
      live: true,
      wanted: `${schema}.${name}`,
      details: [],
      cause: gone.cause,
      statement: '',
    });
    return;
  }
}

function recordOrigin(asset: Asset, edges: Edge[]): void {
  if (!asset.origin) return;
  const { id, certainty, columns } = asset.origin;
  const common = { ...asset.place, from: asset.id, to: id, clause: 'from', certainty, live: true } as const;
  edges.push({ ...common, fromColumn: null, toColumn: null, kind: 'reads', type: '', definedAt: null });
  for (const column of columns) {
    edges.push({
      ...common,
      fromColumn: column.name,
      toColumn: column.originName,
      kind: 'derives',
      type: column.type,
      definedAt: column.place,
    });
  }
}
