// What the files of a dbt project say. Names are as written; ids are made when the project is linked.

import type { Range } from './range';
import type { SqlScript } from './sql';

export interface DbtProject {
  kind: 'dbt-project';
  name: string;
  /** Folders by kind, relative to the project: `model-paths`, `seed-paths`, `snapshot-paths`, `macro-paths`, … with dbt's defaults. */
  paths: Record<'model' | 'seed' | 'snapshot' | 'macro' | 'test' | 'analysis', string[]>;
  vars: Record<string, unknown>;
  /** `models:`, `seeds:`, `snapshots:`, `sources:` trees as written, for configuration by folder. */
  config: Record<string, unknown>;
  /** `restrict-access`: other projects may refer to its public models only. */
  restrictAccess?: boolean;
}

/** Anything with SQL (or Python) in it that dbt runs. */
export interface DbtNode {
  kind: 'dbt-node';
  resource: 'model' | 'snapshot' | 'test' | 'analysis';
  /** File name, or the name in `{% snapshot x %}` / `{% test x %}`. */
  name: string;
  /** `name.v2.sql` or `name_v2.sql` are told apart when linked. */
  language: 'sql' | 'python';
  /** Literal arguments of `config(…)`: materialized, alias, schema, database, enabled, tags, contract, … */
  config: Record<string, unknown>;
  /**
   * The rendered query in the statement language, with ranges of the *source* file. A relation that came out of
   * `ref('x')` is the name `dbt_ref.x` (`dbt_ref__PACKAGE.x` with a package, `…x` with `dbt_v` for versions),
   * out of `source('s', 't')` `dbt_source__s.t`, out of `this` `dbt_this.NAME`. Null when it did not parse to one query.
   * A version follows the name: `ref('x', v=2)` is `dbt_ref.x__dbt_v2`. Names are folded as the dialect folds them.
   * Whatever nobody knows before dbt runs has `dbt_unknown` in its name: columns and relations called so are open.
   */
  script: SqlScript | null;
  /** The reading with `is_incremental()` true, where it differs. Its reads are further ones, its columns the same. */
  incremental?: SqlScript | null;
  /** Its text depends on which columns the warehouse says a relation has. */
  asksColumns?: true;
  /** It writes more when dbt is connected, and not all of that is known: it may have further columns. */
  wider?: true;
  refs: DbtRef[];
  sources: DbtSourceRef[];
  /** Macros and variables that nothing defines, where they are used. */
  unknown: { kind: 'macro' | 'var'; name: string; range: Range }[];
}

export interface DbtRef {
  package: string | null;
  name: string;
  version: string | null;
  /** The call in the source. */
  range: Range;
}

export interface DbtSourceRef {
  source: string;
  table: string;
  range: Range;
}

export interface DbtSeed {
  kind: 'dbt-seed';
  name: string;
  columns: { name: string; range: Range }[];
}

/** A `schema.yml`: everything described in it, with the place of every name, so that it can be reported and rewritten. */
export interface DbtProperties {
  kind: 'dbt-properties';
  resources: DbtResource[];
}

export interface DbtResource {
  type: 'model' | 'seed' | 'snapshot' | 'source' | 'analysis';
  /** For sources: name of the table. */
  name: string;
  range: Range;
  /** Sources only. `identifier`, `schema`, `database` as dbt resolves them. */
  source: { name: string; schema: string; database: string | null; identifier: string } | null;
  columns: DbtColumn[];
  tests: DbtTest[];
  config: Record<string, unknown>;
  /** `contract: {enforced: true}`. */
  contract: boolean;
  access: string | null;
  group: string | null;
  versions: DbtVersion[];
  latestVersion: string | null;
}

export interface DbtVersion {
  version: string;
  definedIn: string | null;
  /** What of the model's columns it has: all but `exclude`, or those in `include` alone. */
  include: 'all' | string[];
  exclude: string[];
  /** Columns it describes itself, in place of the model's of the same name. */
  columns: DbtColumn[];
  /** Null: those of the model. */
  tests: DbtTest[] | null;
  /** On top of the model's. */
  config: Record<string, unknown>;
}

export interface DbtColumn {
  name: string;
  type: string | null;
  range: Range;
  /** The whole entry in the list, for removing it. */
  entry: Range;
  tests: DbtTest[];
}

export interface DbtTest {
  name: string;
  range: Range;
  /** Columns that its arguments name: `combination_of_columns`, `column_name`, … */
  columns: { name: string; range: Range }[];
  /** `relationships`: the other model and its field. */
  to: { ref: DbtRef | DbtSourceRef; field: string | null; range: Range } | null;
}

/** Who shows it: exposures, metrics, semantic models, saved queries. */
export interface DbtConsumer {
  kind: 'dbt-consumer';
  type: 'exposure' | 'metric' | 'semantic-model' | 'saved-query';
  name: string;
  range: Range;
  dependsOn: (DbtRef | DbtSourceRef)[];
  /** Columns it names (measures, dimensions, entities: `expr` or the name). */
  columns: { name: string; range: Range }[];
  /** Metrics: other metrics and measures they are made of. */
  uses: { name: string; range: Range }[];
  /** Semantic models: names that metrics and saved queries may say, of measures and of entities and dimensions. */
  measures?: string[];
  dimensions?: string[];
  /** Saved queries and filters: `order__status` of `Dimension('order__status')`. */
  usedDimensions?: { name: string; range: Range }[];
  group?: string | null;
  label: string | null;
  url: string | null;
}

/** A `unit_tests:` entry: rows that stand for what the model reads, and the rows it should make of them. */
export interface DbtUnitTest {
  kind: 'dbt-unit-test';
  name: string;
  range: Range;
  model: DbtRef;
  /** Each with the columns that its rows name, every name once; `this` stands for the model itself. */
  given: { input: DbtRef | DbtSourceRef | 'this'; range: Range; columns: DbtRowColumn[] }[];
  expect: DbtRowColumn[];
}

export interface DbtRowColumn {
  name: string;
  /** Where it stands first. */
  range: Range;
}

export interface DbtMacro {
  kind: 'dbt-macro';
  name: string;
  range: Range;
  /** refs and sources in its body, where literal. */
  refs: DbtRef[];
  sources: DbtSourceRef[];
}

/** `target/manifest.json`: what dbt called each thing in the warehouse. Its compiled SQL is read with each model. */
export interface DbtManifest {
  kind: 'dbt-manifest';
  relations: DbtRelation[];
}

export interface DbtRelation {
  /** `model.shop.stg_orders`, `source.shop.app.orders`. */
  uniqueId: string;
  database: string | null;
  schema: string;
  /** Alias of a model, identifier of a source. */
  name: string;
}

/** `target/catalog.json`: columns with types, as the warehouse had them. */
export interface DbtCatalog {
  kind: 'dbt-catalog';
  relations: (DbtRelation & { columns: { name: string; type: string }[] })[];
}

/** `packages.yml` or `dependencies.yml`: what `dbt deps` would fetch. Local packages are in the tree. */
export interface DbtPackages {
  kind: 'dbt-packages';
  /** Names as far as they can be told from the entry (`fivetran/shopify` → `shopify`); empty: only local ones. */
  remote: string[];
}

export type DbtFact =
  | DbtProject
  | DbtNode
  | DbtSeed
  | DbtProperties
  | DbtConsumer
  | DbtUnitTest
  | DbtMacro
  | DbtPackages
  | DbtManifest
  | DbtCatalog;
