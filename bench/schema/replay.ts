// A subject in; its tree, what the tool makes of it, and the scripts in the tool's order out.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openExtractPool } from '../../src/edges/pool/extract-pool';
import { openStore } from '../../src/edges/store/open-store';
import { openTree } from '../../src/edges/tree/open-tree';
import type { Graph } from '../../src/model/graph';
import type { Tree } from '../../src/model/tree';
import { defaultSettings, type Settings } from '../../src/settings/schema';
import { buildGraph, type GraphEdges } from '../../src/stories/build-graph';
import type { Subject } from './repositories';
import type { Script } from './servers';

export async function benchEdges(): Promise<GraphEdges> {
  const { store } = await openStore(null);
  const entry = join(__dirname, '../../src/extract-worker.ts');
  return { extract: openExtractPool({ entry }), store, clock: { now: () => performance.now() } };
}

export function settingsFor(subject: Subject): Settings {
  return { ...defaultSettings(), 'working-directory': subject.folder, dialect: subject.dialect };
}

export async function openSubject(repositories: string, subject: Subject): Promise<Tree | null> {
  const folders = [subject.repository.replace('/', '+'), subject.repository].flatMap((name) => [
    join(repositories, name, 'repo'),
    join(repositories, name),
  ]);
  const found = folders.find((folder) => existsSync(folder));
  if (!found) return null;
  const tree = await openTree(found, 'HEAD');
  return 'reason' in tree ? null : tree;
}

export async function graphOfTree(tree: Tree, edges: GraphEdges, subject: Subject): Promise<Graph> {
  return (await buildGraph(tree, edges, settingsFor(subject))).graph;
}

/** The files that the tool applies, in its order, without their way back. */
export async function scriptsOf(graph: Graph, tree: Tree, subject: Subject): Promise<Script[]> {
  const paths = [...new Set(graph.histories.flatMap((history) => history.steps.map((step) => step.path)))];
  const texts = await tree.read(paths);
  return paths.map((path, at) => ({ path, text: (subject.session ?? '') + upPart(texts[at] ?? '') }));
}

/** Cut here and not by the tool's own reader, so that a mistake there shows. Lines keep their numbers. */
function upPart(text: string): string {
  const lines = text.split('\n');
  const down = lines.findIndex((line) =>
    /^\s*--\s*(\+goose\s+down|migrate:down|down migration|\+migrate\s+down)/i.test(line),
  );
  return (down < 0 ? lines : lines.slice(0, down)).join('\n');
}
