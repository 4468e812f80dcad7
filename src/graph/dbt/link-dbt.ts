// Facts of dbt projects and the databases of the repository in, their part of the graph out.

import type { FileFacts } from '../../model/facts';
import type { Cause, Edge, Fault, Node } from '../../model/graph';
import type { Problem } from '../../model/problem';
import type { Range } from '../../model/range';
import { type Asset, assetNode } from './asset';
import { buildOrder } from './build-order';
import { checkAccess, checkConsumerAccess } from './check-access';
import { collectAssets, type ProjectAssets } from './collect-assets';
import { assetFinder, type Finder } from './find-asset';
import { type LinkedDatabase, linkSources } from './link-sources';
import { foreignTables } from './foreign-tables';
import { inferColumns } from './infer-columns';
import { gatherProjects } from './project';
import { readConsumers } from './read-consumers';
import { readDescribed } from './read-described';
import { type NodeReading, readNode } from './read-node';
import { readUnitTests } from './read-unit-tests';
import { spreadBreakage } from './spread-breakage';
import { writtenRelations } from './written-relations';

export interface LinkedDbt {
  nodes: Node[];
  edges: Edge[];
  faults: Fault[];
  problems: Problem[];
}

export function linkDbt(facts: readonly FileFacts[], databases: readonly LinkedDatabase[]): LinkedDbt {
  const linked: LinkedDbt = { nodes: [], edges: [], faults: [], problems: [] };
  const projects = collectAssets(gatherProjects(facts));
  if (projects.length === 0) return linked;
  const home = homes(projects);
  const byId = new Map([...home.keys()].map((asset) => [asset.id, asset]));
  const finder = assetFinder(projects);
  linkSources(projects, databases, linked);
  const wide = assetFinder(projects, true);
  const readsOf = readsFinder(home, (asset) => (asset.enabled === false ? wide : finder));
  const written = writtenRelations(projects, databases);
  const { order, circles } = buildOrder([...home.keys()], (asset) => [
    ...readsOf(asset).map((read) => read.asset),
    ...written.readsOf(asset),
  ]);
  for (const circle of circles.filter((members) => members.every((asset) => asset.enabled !== false)))
    linked.problems.push(circleProblem(circle));
  const guessed = new Map<Asset, boolean>();
  const foreign = foreignTables(databases.map(({ schema }) => schema));
  const reading = { finder, byId, goneOf: goneFinder(databases), into: linked, written, foreign, guessed };
  for (const asset of order) {
    const assets = home.get(asset)!;
    if (asset.enabled !== false) readNode(asset, { ...reading, assets });
    else linked.edges.push(...readSwitchedOff(asset, { ...reading, assets, finder: wide }));
  }
  const built = order.filter((asset) => asset.enabled !== false);
  for (const asset of built) readDescribed(asset, { assets: home.get(asset)!, finder, into: linked });
  linked.nodes.push(...foreign.nodes.values());
  for (const asset of order) linked.nodes.push(assetNode(asset));
  const consumers = readConsumers(projects, finder, linked);
  readUnitTests(projects, finder, linked);
  for (const asset of built) checkAccess(asset, { assets: home.get(asset)!, finder, faults: linked.faults });
  for (const consumer of consumers) checkConsumerAccess(consumer, linked.faults);
  spreadBreakage(built, readsOf, consumers, linked.faults);
  inferColumns(linked.nodes, linked.edges);
  return linked;
}

/** Neither built nor wrong, but who installs the package may switch it on: what it reads is shown, and nothing is judged. */
function readSwitchedOff(asset: Asset, reading: NodeReading): Edge[] {
  const into = { edges: [], faults: [] };
  readNode(asset, { ...reading, into });
  return into.edges.map((edge: Edge) => ({ ...edge, type: '' }));
}

function homes(projects: readonly ProjectAssets[]): Map<Asset, ProjectAssets> {
  const home = new Map<Asset, ProjectAssets>();
  for (const assets of projects) {
    const { byName, sources, readers } = assets;
    for (const asset of [...[...byName.values()].flat(), ...sources.values(), ...readers]) home.set(asset, assets);
  }
  return home;
}

function readsFinder(
  home: ReadonlyMap<Asset, ProjectAssets>,
  finderFor: (asset: Asset) => Finder,
): (asset: Asset) => { asset: Asset; range: Range }[] {
  const known = new Map<Asset, { asset: Asset; range: Range }[]>();
  return (asset) => {
    const cached = known.get(asset);
    if (cached) return cached;
    const from = home.get(asset)!;
    const finder = finderFor(asset);
    const reads: { asset: Asset; range: Range }[] = [];
    for (const ref of asset.node?.refs ?? []) {
      const found = finder.ref(from, ref);
      if (found !== 'external' && 'asset' in found && found.asset !== asset)
        reads.push({ asset: found.asset, range: ref.range });
    }
    for (const ref of asset.node?.sources ?? []) {
      const found = finder.source(from, ref);
      if (found !== 'external' && 'asset' in found) reads.push({ asset: found.asset, range: ref.range });
    }
    known.set(asset, reads);
    return reads;
  };
}

function goneFinder(databases: readonly LinkedDatabase[]): (table: string, column: string) => Cause | null {
  const gone = new Map<string, Cause>();
  for (const entry of databases.flatMap((database) => database.gone)) {
    if (entry.column !== null) gone.set(`${entry.asset}\0${entry.column.toLowerCase()}`, entry.cause);
  }
  return (table, column) => gone.get(`${table}\0${column.toLowerCase()}`) ?? null;
}

function circleProblem(circle: readonly Asset[]): Problem {
  const first = [...circle].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
  const names = circle.map((asset) => asset.name).sort();
  const shownNames = names.slice(0, 6).join(', ') + (names.length > 6 ? ` and ${names.length - 6} more` : '');
  return {
    path: first.place.path,
    line: 1,
    reason: `these models read each other in a circle, so dbt cannot build them: ${shownNames}`,
  };
}
