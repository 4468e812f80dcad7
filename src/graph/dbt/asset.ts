// The words of linking dbt: what can be referred to, with its columns once they are known.

import type { DbtNode, DbtResource } from '../../model/dbt';
import type { Dialect } from '../../model/dialect';
import type { Node, NodeKind } from '../../model/graph';
import type { Place, Range } from '../../model/range';
import type { Project } from './project';

export interface AssetColumn {
  /** As the warehouse stores it. */
  name: string;
  type: string;
  place: Place;
  /** Something flows into it that nobody could resolve. */
  gap?: boolean;
}

/** What a source stands for: a table that migrations define, or a seed. */
export interface Origin {
  id: string;
  certainty: 'proven' | 'likely';
  columns: { name: string; type: string; originName: string; place: Place }[];
}

export type AssetKind = 'model' | 'seed' | 'source' | 'snapshot' | 'analysis' | 'test';

export interface Asset {
  id: string;
  kind: AssetKind;
  /** `stg_users`, `shop.users` for sources. */
  name: string;
  project: Project;
  place: Place;
  dialect: Dialect;
  node: DbtNode | null;
  /** What properties files say of it. */
  described: Described[];
  version: string | null;
  /** null: an expression decides. */
  enabled: boolean | null;
  origin: Origin | null;
  columns: AssetColumn[];
  /** It may have columns beyond these. */
  open: boolean;
}

export interface Described {
  path: string;
  resource: DbtResource;
}

export function assetNode(asset: Asset): Node {
  const node: Node = {
    ...asset.place,
    id: asset.id,
    kind: `dbt-${asset.kind}` satisfies NodeKind,
    name: asset.name,
    columns: asset.columns.map((column) => ({
      name: shown(asset.dialect, column.name),
      type: column.type,
      nullable: true,
      default: null,
      line: column.place.path === asset.place.path ? column.place.line : asset.place.line,
      ...(column.gap ? { untraced: true as const } : {}),
    })),
  };
  return asset.open ? { ...node, partial: true } : node;
}

/** Snowflake stores upper case, people write lower case. */
export function shown(dialect: Dialect, stored: string): string {
  return dialect === 'snowflake' && stored === stored.toUpperCase() ? stored.toLowerCase() : stored;
}

export function placeOf(path: string, range: Range): Place {
  const { line, startColumn, endLine, endColumn } = range;
  return { path, line, startColumn, endLine, endColumn };
}

export function startOf(path: string): Place {
  return { path, line: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
