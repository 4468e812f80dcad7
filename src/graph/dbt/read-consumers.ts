// Exposures, metrics, semantic models and saved queries in; their nodes, edges and faults out.

import type { DbtConsumer } from '../../model/dbt';
import type { Certainty, Edge, Fault, FaultCode, Node } from '../../model/graph';
import type { Range } from '../../model/range';
import { type Asset, placeOf, shown } from './asset';
import type { ProjectAssets } from './collect-assets';
import type { Finder } from './find-asset';

/** Who reads, what it reads, and where it says so. */
export interface Consumer {
  id: string;
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
    linkUses(own, into.edges);
  }
  return consumers;
}

function idOf(fact: DbtConsumer): string {
  return `dbt:${fact.type}.${fact.name}`;
}

function readConsumer(
  assets: ProjectAssets,
  path: string,
  fact: DbtConsumer,
  finder: Finder,
  into: { nodes: Node[]; edges: Edge[]; faults: Fault[] },
): Consumer {
  const consumer: Consumer = { id: idOf(fact), name: fact.name, path, reads: [] };
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

/** Metrics are made of measures and of other metrics; saved queries of metrics. */
function linkUses(own: { path: string; fact: DbtConsumer }[], edges: Edge[]): void {
  const metrics = new Map<string, DbtConsumer>();
  const measures = new Map<string, DbtConsumer>();
  for (const { fact } of own) {
    if (fact.type === 'metric') metrics.set(fact.name, fact);
    if (fact.type !== 'semantic-model') continue;
    for (const { name } of [...fact.uses, ...fact.columns]) if (!measures.has(name)) measures.set(name, fact);
  }
  for (const { path, fact } of own) {
    if (fact.type !== 'metric' && fact.type !== 'saved-query') continue;
    for (const { name, range } of fact.uses) {
      const metric = metrics.get(name);
      const target = (metric === fact ? null : metric) ?? measures.get(name) ?? onlySemanticModel(own, path);
      if (!target || target === fact) continue;
      edges.push({
        ...placeOf(path, range),
        from: idOf(fact),
        fromColumn: null,
        to: idOf(target),
        toColumn: null,
        kind: 'reads',
        clause: 'property',
        certainty: 'likely',
        live: true,
        type: '',
        definedAt: null,
      });
    }
  }
}

function onlySemanticModel(own: { path: string; fact: DbtConsumer }[], path: string): DbtConsumer | null {
  const here = own.filter((entry) => entry.path === path && entry.fact.type === 'semantic-model');
  return here.length === 1 ? here[0]!.fact : null;
}
