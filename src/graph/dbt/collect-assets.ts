// dbt projects in, everything that `ref` and `source` can mean out: named, placed, described and switched on or off.

import type { DbtNode, DbtResource } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { Place } from '../../model/range';
import { storedName } from '../../sql/names';
import { type Asset, type AssetKind, type Described, placeOf, startOf } from './asset';
import { folderConfig, type Project } from './project';

export interface ProjectAssets {
  project: Project;
  dialect: Dialect;
  /** Everything `ref` can name, by lower-case name: one, or the versions of one. */
  byName: Map<string, Asset[]>;
  latest: Map<string, string>;
  /** `source\0table`, lower case. */
  sources: Map<string, Asset>;
  /** Singular tests and analyses: nobody can refer to them. */
  readers: Asset[];
}

export function collectAssets(projects: readonly Project[]): ProjectAssets[] {
  const collected = projects.map(collectProject);
  giveIds(collected);
  return collected;
}

function collectProject(project: Project): ProjectAssets {
  const described = describedResources(project);
  const dialect = dialectOf(project);
  const assets: ProjectAssets = {
    project,
    dialect,
    byName: new Map(),
    latest: new Map(),
    sources: new Map(),
    readers: [],
  };
  const versions = versionedFiles(described, assets.latest);
  for (const { path, facts } of project.files) {
    for (const fact of facts) {
      if (fact.kind === 'dbt-node') addNode(assets, described, versions, path, fact);
      if (fact.kind === 'dbt-seed') {
        const asset = makeAsset(assets, 'seed', fact.name, startOf(path), described.get(`seed\0${fact.name}`) ?? []);
        asset.columns = fact.columns.map(({ name, range }) => ({
          name: storedName(dialect, name, dialect !== 'snowflake'),
          type: seedType(asset, name),
          place: placeOf(path, range),
        }));
        addNamed(assets, asset);
      }
    }
  }
  for (const entry of [...described].filter(([key]) => key.startsWith('source\0'))) addSource(assets, entry[1]);
  return assets;
}

function addNode(
  assets: ProjectAssets,
  described: ReadonlyMap<string, Described[]>,
  versions: ReadonlyMap<string, { name: string; version: string }>,
  path: string,
  node: DbtNode,
): void {
  const kind: AssetKind = node.resource;
  const versioned = kind === 'model' ? versions.get(node.name.toLowerCase()) : undefined;
  const name = versioned?.name ?? node.name;
  const version = versioned?.version ?? null;
  const own = (described.get(`${kind}\0${name}`) ?? []).map((entry) => ofVersion(entry, version));
  const asset = makeAsset(assets, kind, name, startOf(path), own, node, version);
  asset.open = true;
  if (node.script) asset.dialect = node.script.dialect;
  if (kind === 'model' || kind === 'snapshot') addNamed(assets, asset);
  else assets.readers.push(asset);
}

function makeAsset(
  { project, dialect }: ProjectAssets,
  kind: AssetKind,
  name: string,
  place: Place,
  described: Described[],
  node: DbtNode | null = null,
  version: string | null = null,
): Asset {
  const asset: Asset = {
    id: '',
    kind,
    name,
    project,
    place,
    dialect,
    node,
    described,
    version,
    enabled: true,
    origin: null,
    columns: [],
    open: false,
  };
  asset.enabled = truth(configOf(asset, 'enabled'), true);
  return asset;
}

/** What properties say of one version: the model's columns without those it leaves out, and with its own. */
function ofVersion(entry: Described, version: string | null): Described {
  const { resource } = entry;
  const own = resource.versions.find((candidate) => candidate.version === version);
  if (!own) return entry;
  const { include, exclude, columns, tests } = own;
  const replaced = new Set(columns.map((column) => column.name.toLowerCase()));
  const inherited = resource.columns.filter(({ name }) => {
    if (replaced.has(name.toLowerCase())) return false;
    return include === 'all' ? !exclude.includes(name) : include.includes(name);
  });
  const config = { ...resource.config, ...own.config };
  const contract = own.config.contract as { enforced?: unknown } | null | undefined;
  return {
    ...entry,
    resource: {
      ...resource,
      columns: [...inherited, ...columns],
      tests: tests ?? resource.tests,
      config,
      contract: contract ? contract.enforced === true : resource.contract,
    },
  };
}

const TREES = { model: 'models', seed: 'seeds', snapshot: 'snapshots', source: 'sources' } as const;

/** A setting of an asset: its own `config()`, then its properties, then the folders of dbt_project.yml. */
export function configOf(asset: Asset, key: string): unknown {
  const written = asset.node?.config[key];
  if (written !== undefined) return written;
  for (const { resource } of asset.described) {
    if (Object.hasOwn(resource.config, key)) return resource.config[key];
  }
  if (asset.kind === 'analysis' || asset.kind === 'test') return undefined;
  return folderConfig(asset.project, TREES[asset.kind], asset.place.path, key, namesOf(asset));
}

/** What stands below the folders in dbt_project.yml: of a source its two names, of a version its number too. */
function namesOf(asset: Asset): string[] {
  const source = asset.described[0]?.resource.source;
  if (asset.kind === 'source') return source ? [source.name, asset.described[0]!.resource.name] : [];
  return asset.version === null ? [asset.name] : [asset.name, `v${asset.version}`];
}

/** An expression that nobody evaluated is neither true nor false. */
function truth(value: unknown, fallback: boolean): boolean | null {
  if (value === undefined || value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^(true|false)$/i.test(value.trim())) return /^true$/i.test(value.trim());
  return null;
}

/** Of several with one name the one that is surely switched on counts. */
function addNamed(assets: ProjectAssets, asset: Asset): void {
  const key = asset.name.toLowerCase();
  const known = assets.byName.get(key);
  if (!known) {
    assets.byName.set(key, [asset]);
    return;
  }
  const same = known.findIndex((other) => other.version === asset.version);
  if (same < 0) known.push(asset);
  else if (rank(asset) > rank(known[same]!)) known[same] = asset;
}

function rank(asset: Asset): number {
  return asset.enabled === true ? 2 : asset.enabled === null ? 1 : 0;
}

function addSource(assets: ProjectAssets, described: Described[]): void {
  const [first] = described;
  const source = first?.resource.source;
  if (!first || !source) return;
  const name = `${source.name}.${first.resource.name}`;
  const asset = makeAsset(assets, 'source', name, placeOf(first.path, first.resource.range), described);
  asset.open = true;
  assets.sources.set(sourceKey(source.name, first.resource.name), asset);
}

export function sourceKey(source: string, table: string): string {
  return `${source.toLowerCase()}\0${table.toLowerCase()}`;
}

function describedResources(project: Project): Map<string, Described[]> {
  const described = new Map<string, Described[]>();
  for (const { path, facts } of project.files) {
    for (const fact of facts) {
      if (fact.kind !== 'dbt-properties') continue;
      for (const resource of fact.resources) {
        const key = resourceKey(resource);
        const known = described.get(key);
        if (known) known.push({ path, resource });
        else described.set(key, [{ path, resource }]);
      }
    }
  }
  return described;
}

function resourceKey({ type, name, source }: DbtResource): string {
  return type === 'source' ? `source\0${source?.name ?? ''}\0${name}` : `${type}\0${name}`;
}

/** File name → model and version: `dim_users_v2.sql`, `dim_users.v2.sql`, or what `defined_in` says. */
function versionedFiles(
  described: ReadonlyMap<string, Described[]>,
  latest: Map<string, string>,
): Map<string, { name: string; version: string }> {
  const files = new Map<string, { name: string; version: string }>();
  for (const { resource } of [...described.values()].flat()) {
    if (resource.type !== 'model' || resource.versions.length === 0) continue;
    const { name } = resource;
    for (const { version, definedIn } of resource.versions) {
      for (const file of definedIn === null ? [`${name}_v${version}`, `${name}.v${version}`] : [definedIn]) {
        files.set(file.toLowerCase(), { name, version });
      }
    }
    const greatest = [...resource.versions].sort((a, b) => compareVersions(a.version, b.version)).at(-1)!;
    latest.set(name.toLowerCase(), resource.latestVersion ?? greatest.version);
  }
  return files;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (Number.isFinite(left) && Number.isFinite(right)) return left - right;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `column_types` of a seed's configuration; without it the warehouse guesses from the rows. */
function seedType(asset: Asset, column: string): string {
  const types = configOf(asset, 'column_types');
  if (typeof types !== 'object' || types === null || !Object.hasOwn(types, column)) return '';
  const type = (types as Record<string, unknown>)[column];
  return typeof type === 'string' ? type.toLowerCase() : '';
}

function dialectOf(project: Project): Dialect {
  const counts = new Map<Dialect, number>();
  for (const { facts } of project.files) {
    for (const fact of facts) {
      if (fact.kind !== 'dbt-node' || !fact.script) continue;
      counts.set(fact.script.dialect, (counts.get(fact.script.dialect) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? 'ansi';
}

/** `dbt:model.NAME`; where two projects use one name, `dbt:model.PROJECT.NAME`. */
function giveIds(all: readonly ProjectAssets[]): void {
  const taken = new Map<string, Asset[]>();
  for (const { byName, sources, readers } of all) {
    for (const asset of [...[...byName.values()].flat(), ...sources.values(), ...readers]) {
      const id = plainId(asset);
      taken.set(id, [...(taken.get(id) ?? []), asset]);
    }
  }
  for (const [id, assets] of taken) {
    const used = new Set<string>();
    for (const asset of assets) {
      const named =
        assets.length === 1 ? id : `dbt:${asset.kind}.${asset.project.fact.name}.${id.slice(id.indexOf('.') + 1)}`;
      // The same file tree twice in one repository: the folder tells them apart.
      asset.id = used.has(named) ? `dbt:${asset.kind}.${asset.place.path}` : named;
      used.add(asset.id);
    }
  }
}

function plainId(asset: Asset): string {
  return `dbt:${asset.kind}.${asset.name}${asset.version === null ? '' : `.v${asset.version}`}`;
}
