// A tree → its graph: classify, extract what no cache knows, link. A warm cache changes the time, never the graph.

import type { ExtractPool } from '../edges/pool/extracted';
import type { ExtractJob } from '../edges/pool/serve-extract';
import { factsKey, type Store } from '../edges/store/open-store';
import { type Arranger, arrangeHistories } from '../extract/arrange-histories';
import { classify } from '../extract/classify';
import { factsByCodeStack } from '../extract/code-stack-facts';
import { codeStacks } from '../extract/code-stacks';
import { dialectFor, hintPaths, readEvidence, samplePaths } from '../extract/database-hints';
import type { Stack } from '../extract/stack';
import { type LinkInput, linkFacts } from '../graph/link-facts';
import type { Dialect } from '../model/dialect';
import type { FileFacts } from '../model/facts';
import type { Stats } from '../model/finding';
import { fingerprint } from '../model/fingerprint';
import type { Graph } from '../model/graph';
import type { MigrationHistory } from '../model/history';
import type { Problem } from '../model/problem';
import type { Tree } from '../model/tree';
import { matchesPath } from '../settings/matches-path';
import type { Settings } from '../settings/schema';
import type { TypeThread } from './ask-types';
import { loadGraph, loadOutline, saveGraph } from './graph-store';

/** Raised when the same facts link to another graph: cached graphs of other versions are not used. */
const GRAPH_VERSION = 34;

/** Stacks whose SQL is read against the final schema, as code that runs today. So is the SQL embedded in source files. */
const LOOSE: ReadonlySet<string> = new Set(['sql-files']);

export interface GraphEdges {
  extract: ExtractPool;
  /** Answers what only types can tell; without it that is left open. */
  types?: TypeThread;
  store: Store;
  clock: { now(): number };
  /** `classify`, or one that remembers. */
  classify?: (paths: readonly string[]) => Map<string, Stack>;
}

export interface BuiltGraph {
  graph: Graph;
  key: string;
  stats: Stats;
}

/** A graph that is known by its key before anything is read. */
export interface PlannedGraph {
  /** Equal keys mean equal graphs. */
  key: string;
  build(): Promise<BuiltGraph>;
  /** The graph without its edges, where a cache has it: all that is asked for when nothing changed. */
  outline(): BuiltGraph | null;
}

export async function buildGraph(
  tree: Tree,
  edges: GraphEdges,
  settings: Settings,
  progress: (line: string) => void = () => {},
): Promise<BuiltGraph> {
  return (await planGraph(tree, edges, settings, progress)).build();
}

export async function planGraph(
  tree: Tree,
  edges: GraphEdges,
  settings: Settings,
  progress: (line: string) => void = () => {},
): Promise<PlannedGraph> {
  const stats: Stats = { files: tree.files.length, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} };
  const timed = stopwatch(edges, stats);
  const paths = readablePaths(tree, settings);
  const claimed = await timed('classify', async () => (edges.classify ?? classify)(paths));
  // Before any file is read: what reading finds is kept with the facts, so that a warm run says it too.
  const listed = listedProblems(tree, claimed);
  const wanted = [...claimed.keys()].sort();
  const configs = hintPaths(paths);
  const supports = supportsOf(claimed, paths);
  const shared = [...new Set([...supports.values()].flat())];
  const blobs = await timed('hash', () => blobsOf(tree, [...new Set([...wanted, ...configs, ...shared])]));
  const files = importable(tree, claimed);
  const key = graphKey(wanted, [...configs, ...shared], claimed, blobs, files, settings);

  async function build(): Promise<BuiltGraph> {
    const known = loadGraph(edges.store, key);
    if (known) {
      stats.fromCache = wanted.length;
      return finish(known, key, listed, stats);
    }
    progress(`Reading ${wanted.length} files`);
    const dialectOf = await timed('dialects', () => dialects(tree, configs, wanted, settings));
    const extracted = await timed('extract', () => extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats));
    const graph = await timed('link', async () =>
      linkFacts({ ...linkInput(extracted.facts, claimed, dialectOf, paths, settings), ...files }),
    );
    if (extracted.lasting) saveGraph(edges.store, key, graph);
    return finish(graph, key, listed, stats);
  }

  function outline(): BuiltGraph | null {
    const known = loadOutline(edges.store, key);
    if (!known) return null;
    const built = finish(known.graph, key, listed, { ...stats, fromCache: wanted.length });
    return { ...built, stats: { ...built.stats, edges: known.edgeCount } };
  }
  return { key, build, outline };
}

/** Both sides of one run are often the same: what was claimed, read or built once is not done again. */
export function rememberGraphs(edges: GraphEdges): GraphEdges {
  const seen = new Map<string, unknown>();
  const claimed = new Map<string, Map<string, Stack>>();
  const { graph } = edges.store;
  return {
    ...edges,
    classify(paths) {
      const key = paths.join('\0');
      const known = claimed.get(key) ?? classify(paths);
      claimed.set(key, known);
      return known;
    },
    store: {
      ...edges.store,
      graph: {
        get(key, accepts) {
          const known = seen.get(key);
          if (accepts(known)) return known;
          const found = graph.get(key, accepts);
          if (found !== null) seen.set(key, found);
          return found;
        },
        put(key, value) {
          seen.set(key, value);
          graph.put(key, value);
        },
      },
    },
  };
}

/** Facts of some files as a build of the graph reads them; mostly from the store. */
export async function readFacts(
  tree: Tree,
  wanted: readonly string[],
  edges: GraphEdges,
  settings: Settings,
): Promise<FileFacts[]> {
  const stats: Stats = { files: 0, extracted: 0, fromCache: 0, nodes: 0, edges: 0, ms: {} };
  const paths = readablePaths(tree, settings);
  const all = classify(paths);
  const claimed = new Map([...all].filter(([path]) => wanted.includes(path)));
  const supports = supportsOf(claimed, paths);
  const blobs = await blobsOf(tree, [...claimed.keys(), ...new Set([...supports.values()].flat())]);
  const dialectOf = await dialects(tree, hintPaths(paths), [...all.keys()].sort(), settings);
  return (await extractAll(tree, edges, claimed, supports, blobs, dialectOf, stats)).facts;
}

function finish(graph: Graph, key: string, listed: Problem[], stats: Stats): BuiltGraph {
  stats.nodes = graph.nodes.length;
  stats.edges = graph.edges.length;
  // A name that cannot be shown is told by the listing and again with the file's facts.
  const seen = new Set<string>();
  const problems = [...listed, ...graph.problems].filter((problem) => {
    const key = `${problem.path}\0${problem.line}\0${problem.reason}`;
    return !seen.has(key) && seen.add(key);
  });
  return { graph: { ...graph, problems }, key, stats };
}

/** What the tree could not give, where a stack would have read it. */
function listedProblems(tree: Tree, claimed: ReadonlyMap<string, Stack>): Problem[] {
  const links = [...classify(tree.links ?? []).keys()];
  return [
    ...tree.problems.filter((problem) => claimed.has(problem.path)),
    ...links.map((path) => ({ path, line: 1, reason: 'skipped: a link or submodule, which is not followed' })),
  ];
}

function stopwatch(edges: GraphEdges, stats: Stats): <T>(step: string, work: () => Promise<T>) => Promise<T> {
  return async (step, work) => {
    const start = edges.clock.now();
    const result = await work();
    stats.ms[step] = Math.round(edges.clock.now() - start);
    return result;
  };
}

function readablePaths(tree: Tree, settings: Settings): string[] {
  return tree.files.map((file) => file.path).filter((path) => isReadable(path, settings));
}

/** Inside the working directory and not excluded. */
export function isReadable(path: string, settings: Settings): boolean {
  const root = settings['working-directory'].replace(/^\.\/?|\/+$/g, '');
  return (root === '' || path.startsWith(`${root}/`)) && !matchesPath(settings.exclude, path);
}

interface Importable {
  paths: string[];
  links: string[];
}

/** Code imports files of any kind, which need not be read: that they are there decides. */
function importable(tree: Tree, claimed: ReadonlyMap<string, Stack>): Importable {
  const hasCode = [...claimed.values()].some((stack) => stack.id === 'source-code');
  return hasCode ? { paths: tree.files.map((file) => file.path), links: tree.links ?? [] } : { paths: [], links: [] };
}

async function blobsOf(tree: Tree, paths: string[]): Promise<Map<string, string>> {
  if (tree.blobs) {
    const ids = await tree.blobs(paths);
    return new Map(paths.map((path, at) => [path, ids[at]!]));
  }
  const known = new Map(tree.files.map((file) => [file.path, file.blob]));
  return new Map(paths.map((path) => [path, known.get(path) ?? '']));
}

function graphKey(
  wanted: string[],
  configs: string[],
  claimed: ReadonlyMap<string, Stack>,
  blobs: ReadonlyMap<string, string>,
  { paths, links }: Importable,
  settings: Settings,
): string {
  const files = wanted.map((path) => [path, blobs.get(path), claimed.get(path)!.id, claimed.get(path)!.version]);
  const hints = configs.map((path) => [path, blobs.get(path)]);
  return fingerprint(JSON.stringify([GRAPH_VERSION, files, hints, paths, links, settings.databases, settings.dialect]));
}

async function dialects(
  tree: Tree,
  configs: string[],
  wanted: string[],
  settings: Settings,
): Promise<(path: string) => Dialect> {
  const samples = samplePaths(wanted.filter((path) => path.endsWith('.sql')));
  const texts = await tree.read([...configs, ...samples]);
  const textOf = new Map([...configs, ...samples].map((path, at) => [path, texts[at] ?? '']));
  const pick = (paths: string[]) => new Map(paths.map((path) => [path, textOf.get(path)!]));
  const evidence = readEvidence(pick(configs), pick(samples));
  const found = new Map<string, Dialect>();
  return (path) => {
    const known = found.get(path);
    if (known) return known;
    const configured = settings.databases.find((database) => matchesPath(database.migrations, path))?.dialect;
    const fallback = settings.dialect === 'auto' ? null : settings.dialect;
    const dialect = configured ?? fallback ?? dialectFor(path, evidence).dialect;
    found.set(path, dialect);
    return dialect;
  };
}

async function extractAll(
  tree: Tree,
  edges: GraphEdges,
  claimed: ReadonlyMap<string, Stack>,
  supports: ReadonlyMap<string, string[]>,
  blobs: ReadonlyMap<string, string>,
  dialectOf: (path: string) => Dialect,
  stats: Stats,
): Promise<{ facts: FileFacts[]; lasting: boolean }> {
  const keyOf = new Map<string, string>();
  for (const [path, stack] of claimed) {
    const own = blobs.get(path) ?? '';
    const support = supports.get(path);
    const blob = support ? `${own}+${supportId(support, blobs)}` : own;
    keyOf.set(path, factsKey({ blob, path, stack: stack.id, version: stack.version, dialect: dialectOf(path) }));
  }
  const known = edges.store.facts.getMany([...keyOf.values()], isFileFacts);
  const missing = [...keyOf].filter(([, key]) => !known.has(key)).map(([path]) => path);
  stats.fromCache = claimed.size - missing.length;
  stats.extracted = missing.length;
  const texts = await tree.read(missing);
  const given = await readSupports(tree, missing, supports, blobs);
  const jobs = missing.flatMap((path, at) => {
    const text = texts[at];
    const support = given.get(path);
    return text == null ? [] : [{ stackId: claimed.get(path)!.id, path, text, dialect: dialectOf(path), support }];
  });
  const results = new Map((await edges.extract.extract(jobs)).map((result) => [result.facts.path, result]));
  const trouble = problemsByPath(tree);
  const read = missing.map((path) => {
    const { facts, lasting } = results.get(path) ?? { facts: { path, facts: [], problems: [] }, lasting: true };
    return { facts: { ...facts, problems: [...(trouble.get(path) ?? []), ...facts.problems] }, lasting };
  });
  const lasting = read.filter((result) => result.lasting).map((result) => result.facts);
  edges.store.facts.putMany(lasting.map((file) => [keyOf.get(file.path)!, file] as const));
  const facts = [...known.values(), ...read.map((result) => result.facts)].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { facts, lasting: lasting.length === read.length };
}

function supportsOf(claimed: ReadonlyMap<string, Stack>, paths: string[]): Map<string, string[]> {
  const byStack = new Map<Stack, string[]>();
  for (const [path, stack] of claimed) {
    if (!stack.supports) continue;
    const files = byStack.get(stack);
    if (files) files.push(path);
    else byStack.set(stack, [path]);
  }
  return new Map([...byStack].flatMap(([stack, files]) => [...stack.supports!(files, paths)]));
}

function supportId(support: string[], blobs: ReadonlyMap<string, string>): string {
  return fingerprint(...support.flatMap((path) => [path, blobs.get(path) ?? '']));
}

/** Files of one project share their support: it is read once and handed over as one. */
async function readSupports(
  tree: Tree,
  missing: string[],
  supports: ReadonlyMap<string, string[]>,
  blobs: ReadonlyMap<string, string>,
): Promise<Map<string, ExtractJob['support']>> {
  const byList = new Map<string[], ExtractJob['support']>();
  for (const path of missing) {
    const list = supports.get(path);
    if (!list || byList.has(list)) continue;
    const texts = await tree.read(list);
    const files = list.map((file, at) => ({ path: file, text: texts[at] ?? '' }));
    byList.set(list, { id: supportId(list, blobs), files });
  }
  return new Map(missing.map((path) => [path, byList.get(supports.get(path) ?? [])]));
}

function problemsByPath(tree: Tree): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of tree.problems) found.set(problem.path, [...(found.get(problem.path) ?? []), problem]);
  return found;
}

function linkInput(
  facts: FileFacts[],
  claimed: ReadonlyMap<string, Stack>,
  dialectOf: (path: string) => Dialect,
  allPaths: string[],
  settings: Settings,
): LinkInput {
  const byStack = new Map<Arranger, FileFacts[]>();
  const add = (stack: Arranger, file: FileFacts) => {
    const files = byStack.get(stack);
    if (files) files.push(file);
    else byStack.set(stack, [file]);
  };
  for (const file of facts) {
    add(claimed.get(file.path)!, file);
    for (const [stack, own] of factsByCodeStack(file, codeStacks)) if (stack.arrange) add(stack, own);
  }
  const problems: Problem[] = [];
  const histories = configured(arrangeHistories(byStack, { dialectOf, allPaths }, problems), settings);
  const migrated = new Set(histories.flatMap((history) => history.steps.map((step) => step.path)));
  const sqlFiles = facts
    .filter((file) => (LOOSE.has(claimed.get(file.path)!.id) || hasEmbeddedSql(file)) && !migrated.has(file.path))
    .map((file) => ({ path: file.path, dialect: dialectOf(file.path) }));
  return { facts, histories, sqlFiles, problems };
}

function hasEmbeddedSql(file: FileFacts): boolean {
  return file.facts.some((fact) => fact.kind === 'sql-script' && fact.markers === 'embedded');
}

/** Settings name databases by their migration folders: the histories there become one, in the order given. */
function configured(found: MigrationHistory[], settings: Settings): MigrationHistory[] {
  const rest = new Set(found);
  const named: MigrationHistory[] = [];
  for (const database of settings.databases) {
    const parts = database.migrations.flatMap((folder) =>
      found.filter((history) => rest.has(history) && history.steps.some((step) => matchesPath([folder], step.path))),
    );
    for (const part of parts) rest.delete(part);
    const [first] = parts;
    if (!first) continue;
    const schema = database.schema ?? null;
    named.push({
      ...first,
      database: database.name,
      dialect: database.dialect ?? first.dialect,
      steps: parts.flatMap((part) =>
        part.steps.map((step) => ({ ...step, defaultSchema: step.defaultSchema ?? schema })),
      ),
      problems: parts.flatMap((part) => part.problems),
    });
  }
  return [...named, ...rest];
}

function isFileFacts(value: unknown): value is FileFacts {
  if (typeof value !== 'object' || value === null) return false;
  const { path, facts, problems } = value as Record<string, unknown>;
  return typeof path === 'string' && Array.isArray(facts) && Array.isArray(problems);
}
