// Faults of single assets in, one more for each asset downstream of a broken one out: it cannot be built either.

import type { Certainty, Fault, FaultCode } from '../../model/graph';
import type { Range } from '../../model/range';
import { weaker } from '../../sql/fold/record-reads';
import { type Asset, placeOf } from './asset';
import type { Consumer } from './read-consumers';

/** With one of these dbt cannot build the asset. */
const STOPS: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'unknown-column',
  'unknown-table',
  'ambiguous-column',
  'unresolved-ref',
  'unresolved-source',
  'unresolved-macro',
  'unresolved-var',
  'forbidden-ref',
  'broken-contract',
]);

const STRENGTH: readonly Certainty[] = ['possible', 'likely', 'proven'];

interface Broken {
  /** Assets where it started; those that break the asset which is named come first. */
  roots: string[];
  certainty: Certainty;
}

/** `order`: every asset after what it reads. */
export function spreadBreakage(
  order: readonly Asset[],
  readsOf: (asset: Asset) => readonly { asset: Asset; range: Range }[],
  consumers: readonly Consumer[],
  faults: Fault[],
): void {
  const broken = new Map<string, Broken>();
  for (const fault of faults) {
    if (!STOPS.has(fault.code)) continue;
    const known = broken.get(fault.from);
    if (known && STRENGTH.indexOf(known.certainty) >= STRENGTH.indexOf(fault.certainty)) continue;
    broken.set(fault.from, { roots: [fault.from], certainty: fault.certainty });
  }
  if (broken.size === 0) return;
  for (const asset of order) {
    if (broken.has(asset.id) || asset.enabled === false || asset.kind === 'analysis') continue;
    const hit = breakOf(readsOf(asset), broken);
    if (!hit) continue;
    broken.set(asset.id, hit.broken);
    faults.push(cascade(asset.id, asset.place.path, hit));
  }
  for (const consumer of consumers) {
    const hit = breakOf(consumer.reads, broken);
    if (!hit) continue;
    const certainty = weaker(hit.broken.certainty, 'likely');
    faults.push(cascade(consumer.id, consumer.path, { ...hit, broken: { ...hit.broken, certainty } }));
  }
}

interface Hit {
  asset: Asset;
  range: Range;
  broken: Broken;
}

function breakOf(reads: readonly { asset: Asset; range: Range }[], broken: ReadonlyMap<string, Broken>): Hit | null {
  let first: Hit | null = null;
  for (const { asset, range } of reads) {
    const upstream = broken.get(asset.id);
    if (!upstream) continue;
    const stronger = !first || STRENGTH.indexOf(upstream.certainty) > STRENGTH.indexOf(first.broken.certainty);
    const known = first?.broken.roots ?? [];
    const roots = new Set(stronger ? [...upstream.roots, ...known] : [...known, ...upstream.roots]);
    if (!first || stronger) first = { asset, range, broken: { certainty: upstream.certainty, roots: [] } };
    first.broken.roots = [...roots];
  }
  return first;
}

function cascade(from: string, path: string, { asset, range, broken }: Hit): Fault {
  return {
    ...placeOf(path, range),
    code: 'upstream-broken',
    from,
    to: asset.id,
    column: null,
    clause: 'from',
    certainty: broken.certainty,
    live: true,
    wanted: asset.name,
    details: broken.roots,
    cause: null,
    statement: '',
  };
}
