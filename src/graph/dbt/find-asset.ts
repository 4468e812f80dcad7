// What a `ref` or a `source` means, seen from a project: an asset, nothing, or something of a package nobody has here.

import type { DbtRef, DbtSourceRef } from '../../model/dbt';
import type { Asset } from './asset';
import { type ProjectAssets, sourceKey } from './collect-assets';

/** `missing`: nothing in the tree is called that; `doubtful` when a package that is not here may have it. */
export type Found = { asset: Asset } | { missing: 'disabled' | 'missing' | 'doubtful' } | 'external';

export interface Finder {
  ref(from: ProjectAssets, ref: Pick<DbtRef, 'package' | 'name' | 'version'>): Found;
  source(from: ProjectAssets, ref: Pick<DbtSourceRef, 'source' | 'table'>): Found;
}

/** `off`: what is switched off is found too, where nothing else has the name. */
export function assetFinder(all: readonly ProjectAssets[], off = false): Finder {
  const orders = new Map(all.map((project) => [project, searchOrder(all, project)]));
  return {
    ref(from, ref) {
      const order = orders.get(from) ?? [from];
      const searched = ref.package === null ? order : order.filter((other) => other.project.fact.name === ref.package);
      if (searched.length === 0) return 'external';
      return pick(searched, (other) => findRef(other, ref.name, ref.version), off);
    },
    source(from, ref) {
      const key = sourceKey(ref.source, ref.table);
      return pick(orders.get(from) ?? [from], (other) => other.sources.get(key) ?? null, off);
    },
  };
}

function findRef(assets: ProjectAssets, name: string, version: string | null): Asset | null {
  const named = assets.byName.get(name.toLowerCase());
  if (!named) return null;
  const wanted = version ?? assets.latest.get(name.toLowerCase()) ?? null;
  const exact = named.find((asset) => asset.version === wanted);
  return exact ?? (version === null ? named[0]! : null);
}

function pick(order: readonly ProjectAssets[], find: (assets: ProjectAssets) => Asset | null, off: boolean): Found {
  let disabled: Asset | null = null;
  for (const assets of order) {
    const asset = find(assets);
    if (asset && asset.enabled !== false) return { asset };
    disabled ??= asset;
  }
  if (disabled) return off ? { asset: disabled } : { missing: 'disabled' };
  return { missing: order[0]!.project.lacksPackages ? 'doubtful' : 'missing' };
}

/** The project itself, its installed packages, the project it is installed in, then its neighbours in the repository. */
function searchOrder(all: readonly ProjectAssets[], from: ProjectAssets): ProjectAssets[] {
  const { root } = from.project;
  const distance = (other: ProjectAssets): number => {
    if (other === from) return 0;
    if (other.project.root.startsWith(`${root}dbt_packages/`)) return 1;
    if (root.startsWith(`${other.project.root}dbt_packages/`)) return 2;
    return 3;
  };
  return [...all].sort((a, b) => distance(a) - distance(b));
}
