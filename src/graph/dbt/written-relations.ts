// Assets and databases in; what a table name that a model writes out (`app.users`, not `ref` or `source`) means, out.

import type { DbtRelation } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { Gone } from '../../model/graph';
import type { Name } from '../../model/sql';
import { type Asset, startOf } from './asset';
import { configOf, type ProjectAssets } from './collect-assets';
import { indexTables, type LinkedDatabase, tableOrigin, type TableTarget } from './link-sources';

export interface WrittenRelations {
  /** A table of migrations (always open: the warehouse has a copy) or what dbt builds, where exactly one thing has this schema and name. */
  find(asset: Asset, name: Name): Asset | null;
  /** A table that was there once. */
  gone(name: Name): Gone | null;
  /** What a model must be built after, besides its references. */
  readsOf(asset: Asset): readonly Asset[];
}

interface Built {
  asset: Asset;
  isIn(schema: string): boolean;
}

export function writtenRelations(
  projects: readonly ProjectAssets[],
  databases: readonly LinkedDatabase[],
): WrittenRelations {
  const { exact } = indexTables(databases);
  const built = builtByAlias(projects);
  const gone = goneTables(databases);
  const made = new Map<string, Asset>();
  const [first] = projects;

  function find(asset: Asset, name: Name): Asset | null {
    const [schema, table] = name.slice(-2).map((part) => part.name.toLowerCase());
    if (schema === undefined || table === undefined || schema.startsWith('dbt_')) return null;
    const tables = exact.get(`${schema}\0${table}`) ?? [];
    const models = (built.get(table) ?? []).filter((one) => one.isIn(schema));
    if (tables.length + models.length !== 1) return null;
    return models[0]?.asset ?? tableAsset(tables[0]!, asset.dialect);
  }

  function tableAsset(target: TableTarget, dialect: Dialect): Asset {
    const { id, schema, name, definedAt } = target.table;
    const key = `${id}\0${dialect}`;
    const known = made.get(key);
    if (known) return known;
    const origin = tableOrigin(target, dialect, 'likely');
    const asset: Asset = {
      id,
      kind: 'source',
      name: `${schema}.${name}`,
      project: first!.project,
      place: definedAt ?? startOf(''),
      dialect,
      node: null,
      described: [],
      version: null,
      enabled: true,
      origin,
      columns: origin.columns.map(({ name: column, type, place }) => ({ name: column, type, place })),
      // The warehouse has a copy, to which whoever loads it may add columns.
      open: true,
    };
    made.set(key, asset);
    return asset;
  }

  return {
    find,
    gone(name) {
      if (name.length < 2) return null;
      const [schema, table] = name.slice(-2).map((part) => part.name.toLowerCase());
      return exact.has(`${schema}\0${table}`) ? null : (gone.get(`${schema}.${table}`) ?? null);
    },
    readsOf(asset) {
      if (built.size === 0 || !asset.node?.script) return [];
      return tableNames(asset.node.script).flatMap((name) => {
        const found = find(asset, name);
        return found && found.node !== null && found !== asset ? [found] : [];
      });
    },
  };
}

/** Only what is surely called so in the warehouse: by a manifest, or by a schema of its own. */
function builtByAlias(projects: readonly ProjectAssets[]): Map<string, Built[]> {
  const relations = manifestRelations(projects);
  const built = new Map<string, Built[]>();
  for (const asset of projects.flatMap(({ byName }) => [...byName.values()].flat())) {
    if (asset.enabled === false || configOf(asset, 'materialized') === 'ephemeral') continue;
    const version = asset.version === null ? '' : `.v${asset.version}`;
    const relation = relations.get(`${asset.kind}.${asset.project.fact.name}.${asset.name}${version}`.toLowerCase());
    const custom = textOf(configOf(asset, 'schema'));
    const exact = relation?.schema.toLowerCase() ?? textOf(configOf(asset, 'target_schema'));
    if (exact === null && custom === null) continue;
    const alias = relation?.name ?? textOf(configOf(asset, 'alias')) ?? asset.name + version.replace('.', '_');
    // dbt's own naming: the target's schema, then the custom one.
    const isIn = (schema: string) =>
      exact === null ? schema === custom || schema.endsWith(`_${custom}`) : schema === exact;
    const key = alias.toLowerCase();
    built.set(key, [...(built.get(key) ?? []), { asset, isIn }]);
  }
  return built;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w$-]+$/.test(value.trim()) ? value.trim().toLowerCase() : null;
}

function manifestRelations(projects: readonly ProjectAssets[]): Map<string, DbtRelation> {
  const relations = new Map<string, DbtRelation>();
  for (const { facts } of projects.flatMap(({ project }) => project.files)) {
    for (const fact of facts) {
      if (fact.kind !== 'dbt-manifest') continue;
      for (const relation of fact.relations) relations.set(relation.uniqueId.toLowerCase(), relation);
    }
  }
  return relations;
}

function goneTables(databases: readonly LinkedDatabase[]): Map<string, Gone> {
  const gone = new Map<string, Gone>();
  for (const entry of databases.flatMap((database) => database.gone)) {
    if (entry.column !== null || !/^(?:table|view):/.test(entry.asset)) continue;
    const start = Math.max(entry.asset.indexOf(':'), entry.asset.lastIndexOf('/')) + 1;
    gone.set(entry.asset.slice(start).toLowerCase(), entry);
  }
  return gone;
}

/** Names of tables with their schema, wherever they stand. */
function tableNames(script: unknown): Name[] {
  const names: Name[] = [];
  const open: unknown[] = [script];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next && next.kind === 'table' && 'name' in next && Array.isArray(next.name) && next.name.length > 1)
      names.push(next.name as Name);
    for (const key in next) {
      const inner = (next as Record<string, unknown>)[key];
      if (typeof inner === 'object' && inner !== null && key !== 'range') open.push(inner);
    }
  }
  return names;
}
