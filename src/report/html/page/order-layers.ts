// Layers in, the same layers ordered so that edges cross little out: barycentres, swept to and fro.

import type { GraphIndex } from './index-graph';
import { neighbours } from './layer-nodes';

const SWEEPS = 10;

export function orderLayers(graph: GraphIndex, layers: readonly (readonly number[])[]): number[][] {
  const ordered = layers.map((layer) => [...layer]);
  const layerOf = new Map<number, number>();
  for (const [index, layer] of ordered.entries()) for (const node of layer) layerOf.set(node, index);
  const near = new Map([...layerOf.keys()].map((node) => [node, neighbours(graph, node)]));
  const place = new Map<number, number>();
  for (const layer of ordered) spread(layer, place);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isForward = sweep % 2 === 0;
    const indices = [...ordered.keys()];
    for (const index of isForward ? indices : indices.reverse()) {
      const layer = ordered[index]!;
      const weight = new Map(
        layer.map((node) => {
          const side = near.get(node)!.filter((other) => {
            const at = layerOf.get(other)!;
            return isForward ? at < index : at > index;
          });
          const mean = side.reduce((sum, other) => sum + place.get(other)!, 0) / side.length;
          return [node, side.length === 0 ? place.get(node)! : mean];
        }),
      );
      layer.sort((a, b) => weight.get(a)! - weight.get(b)! || place.get(a)! - place.get(b)!);
      spread(layer, place);
    }
  }
  return ordered;
}

/** Places between 0 and 1, so that layers of different sizes can be compared. */
function spread(layer: readonly number[], place: Map<number, number>): void {
  for (const [index, node] of layer.entries()) place.set(node, (index + 0.5) / layer.length);
}
