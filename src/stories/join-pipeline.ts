// What a pipeline says failed, and the graph, in; out: which assets of this repository that is, what they read, who reads them.

import { repositoryPaths } from '../failures/match-path';
import { downstreamOf, indexReaders } from '../graph/traverse';
import type { Failure } from '../model/failure';
import type { Graph } from '../model/graph';
import type { PipelineIncident, PipelineReport } from '../model/pipeline';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import type { NamedPlace, NamedThing } from '../model/triage';
import { byConsequence, testsNear, upstreamOf } from '../pipeline/around-asset';
import { namedWords, type NamedWords } from '../triage/named-words';
import { readSections } from '../triage/read-sections';
import { findAsset } from './find-asset';
import { linkNamed } from './link-named';

export type JoinedPipeline = Pick<
  PipelineIncident,
  'failing' | 'upstream' | 'downstream' | 'downstreamCount' | 'tests'
> & { problems: Problem[] };

const MOST_DOWN = 40;

export function joinPipeline(
  report: PipelineReport,
  failures: readonly Failure[],
  tree: Tree,
  graph: Graph,
): JoinedPipeline {
  const problems: Problem[] = [];
  const paths = repositoryPaths(tree.files.map(({ path }) => path));
  const [first] = failures;
  const text = [first?.message ?? '', first?.excerpt.text ?? '', report.error ?? ''].join('\n').slice(0, 20_000);
  const words = wordsOf(report, failures, text, tree, graph, problems);
  const linked = linkNamed(words, text, paths, graph);
  const defined = new Set(linked.flatMap(({ asset, path }) => (asset === null ? [] : [path])));
  // A file says nothing that the asset in it does not.
  const failing = linked.filter(({ asset, path }) => asset !== null || !defined.has(path));
  const assets = assetsOf(failing, graph);
  const down = downstreamPlaces(graph, failing);
  return {
    failing,
    upstream: upstreamOf(graph, assets),
    downstream: byConsequence(down).slice(0, MOST_DOWN),
    downstreamCount: down.length,
    tests: testsNear(graph, [...assets, ...upstreamOf(graph, assets).map(({ asset }) => asset)]),
    problems,
  };
}

/** Only the first cause is looked up: a whole log names half of the warehouse. */
function wordsOf(
  report: PipelineReport,
  failures: readonly Failure[],
  text: string,
  tree: Tree,
  graph: Graph,
  problems: Problem[],
): NamedWords {
  const said = namedWords('', readSections(text), '');
  const locations = failures.slice(0, 3).flatMap((failure) => failure.locations);
  const names: string[] = [];
  if (report.asset !== null) {
    const found = findAsset(graph, report.asset);
    if ('reason' in found) problems.push({ path: '.', line: 1, reason: `asset \`${report.asset}\`: ${found.reason}` });
    else names.push(report.asset);
  }
  names.push(...failures.slice(0, 3).flatMap(({ test }) => testedBy(test, graph)));
  if (report.task !== null) names.push(...taskAssets(report.task, graph));
  return {
    paths: [
      ...locations.map(({ path, line }) => ({ said: path, path, line })),
      ...pipelineFiles(report, tree).map((path) => ({ said: report.pipeline, path, line: null })),
      ...said.paths,
    ],
    names: [...names, ...said.names],
    routes: [],
  };
}

/** dbt's own ids, and models that are called as the task is. */
function taskAssets(task: string, graph: Graph): string[] {
  const name = task.replace(/^.*[./]/, '').replace(/^(?:run|build|load|refresh|test)_(?=\w)/, '');
  const exact = graph.nodes.filter(({ id }) => id === `dbt:${task}`);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const wanted = new Set([task.toLowerCase(), name.toLowerCase()]);
  const called = graph.nodes.filter((node) => node.kind.startsWith('dbt-') && wanted.has(node.name.toLowerCase()));
  const models = called.filter(({ kind }) => kind === 'dbt-model' || kind === 'dbt-snapshot' || kind === 'dbt-seed');
  return (models.length > 0 ? models : called).slice(0, 3).map(({ id }) => id);
}

/** What a failing data test tests: the asset is wrong, not the test. */
function testedBy(test: string | null, graph: Graph): string[] {
  if (test === null) return [];
  const name = test
    .split('.')
    .at(-1)!
    .replace(/^(.*)\.[0-9a-f]{10}$/, '$1')
    .toLowerCase();
  const tests = new Set(
    graph.nodes
      .filter((node) => node.kind === 'dbt-test' && (node.name.toLowerCase().endsWith(name) || generic(node.id, name)))
      .map(({ id }) => id),
  );
  const assets = graph.edges.filter(({ from, live }) => live && tests.has(from)).map(({ to }) => to);
  return [...new Set(assets)].slice(0, 3);
}

/** `not_null_orders_id` is `dbt:test.shop.orders.id.not_null`. */
function generic(id: string, name: string): boolean {
  const parts = id.toLowerCase().split('.');
  const [kind = '', column = '', asset = ''] = parts.reverse();
  return asset !== '' && (name === `${kind}_${asset}_${column}` || name.startsWith(`${kind}_${asset}_${column}__`));
}

/** A DAG or flow is often a file of that name. */
function pipelineFiles({ pipeline }: PipelineReport, tree: Tree): string[] {
  const wanted = pipeline.replace(/^.*[/]/, '').toLowerCase();
  if (wanted.length < 3) return [];
  return tree.files
    .map(({ path }) => path)
    .filter(
      (path) =>
        /\.(?:py|ya?ml)$/.test(path) &&
        path
          .toLowerCase()
          .replace(/^.*\//, '')
          .replace(/\.\w+$/, '') === wanted,
    )
    .slice(0, 2);
}

/** Files stand for what they define. */
function assetsOf(failing: readonly NamedThing[], graph: Graph): string[] {
  const files = new Set(failing.filter(({ asset }) => asset === null).map(({ path }) => path));
  const defined = graph.nodes.filter(({ path, kind }) => files.has(path) && kind !== 'migration').map(({ id }) => id);
  return [...new Set([...failing.flatMap(({ asset }) => asset ?? []), ...defined])];
}

function downstreamPlaces(graph: Graph, failing: readonly NamedThing[]): NamedPlace[] {
  const index = indexReaders(graph);
  const found = new Map<string, NamedPlace>();
  const starts = assetsOf(failing, graph).map((asset) => ({ asset, column: columnOf(asset, failing) }));
  const own = new Set(starts.map(({ asset }) => asset));
  for (const { asset, column } of starts) {
    for (const fault of graph.faults) {
      if (!fault.live || fault.to !== asset || own.has(fault.from) || found.has(fault.from)) continue;
      if (column === null || fault.column === column)
        found.set(fault.from, { asset: fault.from, column: null, path: fault.path, line: fault.line });
    }
    for (const { node, path } of downstreamOf(index, asset, column)) {
      const last = path.at(-1)!;
      if (!own.has(node) && !found.has(node))
        found.set(node, { asset: node, column: null, path: last.path, line: last.line });
    }
  }
  return [...found.values()];
}

function columnOf(asset: string, failing: readonly NamedThing[]): string | null {
  const named = failing.filter((thing) => thing.asset === asset);
  return named.length > 0 && named.every(({ column }) => column !== null) ? named[0]!.column : null;
}
