// Exposures, metrics, semantic models and saved queries in; their nodes, edges and faults out.

import type { DbtConsumer } from '../../model/dbt';
import type { Certainty, Edge, Fault, FaultCode, Node } from '../../model/graph';
import type { Range } from '../../model/range';
import { type Asset, placeOf, shown } from './asset';
import type { ProjectAssets } from './collect-assets';
import type { Finder } from './find-asset';
import { consumerId, linkMetrics } from './link-metrics';
import type { Project } from './project';

/** Who reads, what it reads, and where it says so. */
export interface Consumer {
  id: string;
  project: Project;
  group: string | null;
  name: string;
  path: string;
  reads: { asset: Asset; range: Range }[];
}

export function readConsumers(
  projects: readonly ProjectAssets[],
  finder: Finder,
  into: { nodes: Node[]; edges: Edge[]; faults: Fault[] },
): Consumer[] {
  const consumers: Consumer[] = [];
  for (const assets of projects) {
    const own = assets.project.files.flatMap(({ path, facts }) =>
      facts.flatMap((fact) => (fact.kind === 'dbt-consumer' ? [{ path, fact }] : [])),
    );
    for (const { path, fact } of own) consumers.push(readConsumer(assets, path, fact, finder, into));
    linkMetrics(own, assets.project, into);
  }
  return consumers;
}

function readConsumer(
  assets: ProjectAssets,
  path: string,
  fact: DbtConsumer,
  finder: Finder,
  into: { nodes: Node[]; edges: Edge[]; faults: Fault[] },
): Consumer {
  const consumer: Consumer = {
    id: consumerId(fact),
    project: assets.project,
    group: fact.group ?? null,
    name: fact.name,
    path,
    reads: [],
  };
  into.nodes.push({
    ...placeOf(path, fact.range),
    id: consumer.id,
    kind: `dbt-${fact.type}`,
    name: fact.name,
    columns: [],
  });
  for (const ref of fact.dependsOn) {
    const found = 'source' in ref ? finder.source(assets, ref) : finder.ref(assets, ref);
    if (found === 'external') continue;
    if ('asset' in found) {
      consumer.reads.push({ asset: found.asset, range: ref.range });
      into.edges.push(edgeOf(consumer, found.asset, ref.range, null));
      continue;
    }
    const wanted = 'source' in ref ? `${ref.source}.${ref.table}` : ref.name;
    const code = 'source' in ref ? 'unresolved-source' : 'unresolved-ref';
    const to = `dbt:${'source' in ref ? 'source' : 'model'}.${wanted}`;
    const certainty = found.missing === 'doubtful' ? 'possible' : 'likely';
    into.faults.push(faultOf(consumer, code, ref.range, to, null, wanted, certainty));
  }
  readColumns(consumer, fact, into);
  return consumer;
}

/** `expr` may be any SQL; only a plain name is a column. */
function readColumns(consumer: Consumer, fact: DbtConsumer, into: { edges: Edge[]; faults: Fault[] }): void {
  const [read] = consumer.reads;
  if (!read || consumer.reads.length > 1) return;
  const { asset } = read;
  for (const { name, range } of fact.columns) {
    if (!/^[A-Za-z_]\w*$/.test(name) || /^(true|false|null)$/i.test(name)) continue;
    const column = asset.columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (column) into.edges.push(edgeOf(consumer, asset, range, shown(asset.dialect, column.name)));
    else if (!asset.open) {
      into.faults.push(faultOf(consumer, 'unknown-column', range, asset.id, name, `${asset.name}.${name}`, 'likely'));
    }
  }
}

function edgeOf(consumer: Consumer, asset: Asset, range: Range, column: string | null): Edge {
  return {
    ...placeOf(consumer.path, range),
    from: consumer.id,
    fromColumn: null,
    to: asset.id,
    toColumn: column,
    kind: 'reads',
    clause: column === null ? 'from' : 'property',
    certainty: 'proven',
    live: true,
    type: '',
    definedAt: asset.place,
  };
}

function faultOf(
  consumer: Consumer,
  code: FaultCode,
  range: Range,
  to: string,
  column: string | null,
  wanted: string,
  certainty: Certainty,
): Fault {
  return {
    ...placeOf(consumer.path, range),
    code,
    from: consumer.id,
    to,
    column,
    clause: column === null ? 'from' : 'property',
    certainty,
    live: true,
    wanted,
    details: [],
    cause: null,
    statement: '',
  };
}
