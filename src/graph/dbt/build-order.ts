// Assets and what each refers to in, the order in which dbt would build them out; those in a circle apart.

import type { Asset } from './asset';

export interface BuildOrder {
  /** Every asset once, after everything it reads; where that cannot be, as late as it can. */
  order: Asset[];
  /** Assets that read themselves through others. */
  circles: Asset[][];
}

/** Tarjan's strongly connected components, without recursion: a chain of models may be long. */
export function buildOrder(assets: readonly Asset[], readsOf: (asset: Asset) => readonly Asset[]): BuildOrder {
  const index = new Map<Asset, number>();
  const low = new Map<Asset, number>();
  const onStack = new Set<Asset>();
  const stack: Asset[] = [];
  const order: Asset[] = [];
  const circles: Asset[][] = [];
  const work: { asset: Asset; reads: readonly Asset[]; next: number }[] = [];
  const open = (asset: Asset) => {
    index.set(asset, index.size);
    low.set(asset, index.get(asset)!);
    stack.push(asset);
    onStack.add(asset);
    work.push({ asset, reads: readsOf(asset), next: 0 });
  };
  const lower = (asset: Asset, value: number) => low.set(asset, Math.min(low.get(asset)!, value));
  for (const start of assets) {
    if (index.has(start)) continue;
    open(start);
    while (work.length > 0) {
      const at = work.at(-1)!;
      const read = at.reads[at.next++];
      if (read !== undefined) {
        if (!index.has(read)) open(read);
        else if (onStack.has(read)) lower(at.asset, index.get(read)!);
        continue;
      }
      work.pop();
      const above = work.at(-1);
      if (above) lower(above.asset, low.get(at.asset)!);
      if (low.get(at.asset) !== index.get(at.asset)) continue;
      const component = stack.splice(stack.lastIndexOf(at.asset));
      for (const member of component) onStack.delete(member);
      for (const member of component) order.push(member);
      if (component.length > 1) circles.push(component);
    }
  }
  return { order, circles };
}
