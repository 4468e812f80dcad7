// How many output columns of dbt models are known to come from somewhere: `node --import tsx bench/dbt/trace.ts DIALECT:GIT_DIR_OR_FOLDER[:SUBDIR[:VAR=VALUE,…]] … [--untraced]`.
// Variables are set as in dbt_project.yml: packages leave much switched off that their integration tests switch on.
// Counted are the output columns of every SQL model and snapshot that is switched on. A column is traced when each of its
// parts ends in a column of a source or seed (for a source without declared columns: the name it is read by, or its row),
// or in no column at all (a literal, a count of rows). A `*` that nobody could write out is one column: traced where it is
// the row of sources that declare none. Two shares: the lower one calls a column into which nothing flows untraced where a
// part of its model is known to the warehouse only, or tables are read by their own names; the higher one calls it a literal.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractInProcess } from '../../src/edges/pool/extract-in-process';
import { openStore } from '../../src/edges/store/open-store';
import { stacks } from '../../src/extract/index';
import type { Dialect } from '../../src/model/dialect';
import type { Edge, Graph, Node } from '../../src/model/graph';
import type { SqlScript } from '../../src/model/sql';
import type { Tree } from '../../src/model/tree';
import { defaultSettings, type Settings } from '../../src/settings/schema';
import { buildGraph, type GraphEdges, readFacts } from '../../src/stories/build-graph';

const arguments_ = process.argv.slice(2);
const showUntraced = arguments_.includes('--untraced');

function git(place: string, args: string[], input?: string): Buffer {
  const where = existsSync(join(place, '.git')) ? ['-C', place] : [`--git-dir=${place}`];
  return execFileSync('git', [...where, ...args], { maxBuffer: 1 << 30, ...(input === undefined ? {} : { input }) });
}

function gitTree(place: string, folder: string, variables: string[]): Tree {
  const files = git(place, ['ls-tree', '-r', '-z', '-l', 'HEAD'])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const entry = /^100\d+ blob (\w+) +(\d+)\t(.+)$/s.exec(line);
      return entry ? [{ blob: entry[1]!, size: Number(entry[2]), path: entry[3]! }] : [];
    })
    .filter(({ path, size }) => (folder === '' || path.startsWith(`${folder}/`)) && size < 5_000_000);
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  const project = `${folder === '' ? '' : `${folder}/`}dbt_project.yml`;
  return {
    label: createHash('sha1').update(place).digest('hex'),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [],
    read: async (wanted) => {
      const wantedBlobs = wanted.map((path) => blobs.get(path) ?? '');
      const texts = readBlobs(place, wantedBlobs);
      return texts.map((text, at) => (wanted[at] === project ? setVariables(text ?? '', variables) : text));
    },
  };
}

function setVariables(text: string, variables: readonly string[]): string {
  const lines = variables.map((variable) => `\n  ${variable.replace('=', ': ')}`).join('');
  return lines === '' ? text : text.replace(/^vars:[ \t]*$/m, `vars:${lines}`);
}

/** Some of a snapshot's blobs may be absent: `missing`, read as nothing. */
function readBlobs(place: string, wanted: string[]): (string | null)[] {
  if (wanted.length === 0) return [];
  const out = git(place, ['cat-file', '--batch'], wanted.map((blob) => `${blob || 'none'}\n`).join(''));
  let at = 0;
  return wanted.map(() => {
    const lineEnd = out.indexOf(10, at);
    const size = /^\w+ blob (\d+)$/.exec(out.toString('utf8', at, lineEnd))?.[1];
    at = lineEnd + 1;
    if (size === undefined) return null;
    const text = out.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

interface Tracing {
  models: number;
  open: string[];
  unread: string[];
  columns: number;
  traced: number;
  constants: number;
  untraced: string[];
}

/** Follows `derives` edges down to what no model makes. */
function trace(graph: Graph, doubtful: ReadonlySet<string>): Tracing {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const derives = new Map<string, Edge[]>();
  const reads = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    push(reads, edge.from, edge);
    if (edge.kind === 'derives' && edge.fromColumn !== null) push(derives, keyOf(edge.from, edge.fromColumn), edge);
  }
  const known = new Map<string, boolean>();
  const reaches = (id: string, column: string): boolean => {
    const key = keyOf(id, column);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, true);
    const result = derivesFrom(
      nodes.get(id),
      column,
      { own: derives.get(key) ?? [], star: derives.get(keyOf(id, '*')) ?? [] },
      doubtful,
      reaches,
    );
    known.set(key, result);
    return result;
  };
  const models = graph.nodes.filter((node) => node.kind === 'dbt-model' || node.kind === 'dbt-snapshot');
  const tracing: Tracing = {
    models: models.length,
    open: [],
    unread: [],
    columns: 0,
    traced: 0,
    constants: 0,
    untraced: [],
  };
  for (const model of models) {
    if (model.columns.length === 0) tracing.unread.push(model.id);
    const columns = model.columns.map((column) => column.name);
    if (model.partial) {
      tracing.open.push(model.id);
      columns.push('*');
    }
    for (const column of columns) {
      tracing.columns++;
      if (!reaches(model.id, column)) {
        tracing.untraced.push(`${model.path} ${column}`);
        continue;
      }
      tracing.traced++;
      if (!derives.has(keyOf(model.id, column)) && column !== '*') tracing.constants++;
    }
  }
  return tracing;
}

function derivesFrom(
  node: Node | undefined,
  column: string,
  { own, star }: { own: readonly Edge[]; star: readonly Edge[] },
  doubtful: ReadonlySet<string>,
  reaches: (id: string, column: string) => boolean,
): boolean {
  if (!node) return false;
  if (node.kind === 'dbt-source' || node.kind === 'dbt-seed') return true;
  if (own.length > 0) return own.every((edge) => reaches(edge.to, edge.toColumn ?? '*'));
  // Nothing flows into it: a literal, a count of rows. Not so where the model reads what is not in the graph.
  if (node.columns.some(({ name }) => name.toLowerCase() === column.toLowerCase())) return !doubtful.has(node.path);
  // It comes out of the `*` of one relation, under its own name.
  const through = new Set(star.filter((edge) => edge.toColumn === '*').map((edge) => edge.to));
  return through.size === 1 && reaches([...through][0]!, column);
}

/** Files of models that read tables by their own names, or of whose SQL a part is known to the warehouse only. */
async function doubtfulFiles(tree: Tree, graph: Graph, edges: GraphEdges, settings: Settings): Promise<Set<string>> {
  const paths = graph.nodes.filter((node) => node.kind.startsWith('dbt-')).map((node) => node.path);
  const files = await readFacts(tree, [...new Set(paths)], edges, settings);
  const doubtful = new Set<string>();
  for (const { path, facts } of files) {
    for (const fact of facts) if (fact.kind === 'dbt-node' && readsElsewhere(fact.script)) doubtful.add(path);
  }
  return doubtful;
}

function readsElsewhere(script: SqlScript | null): boolean {
  const ctes = new Set<string>();
  const tables: string[][] = [];
  const text = JSON.stringify(script, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const { kind, name, ctes: own } = value as { kind?: unknown; name?: unknown; ctes?: { name: { name: string } }[] };
    for (const cte of own ?? []) ctes.add(cte.name.name.toLowerCase());
    if (kind === 'table' && Array.isArray(name))
      tables.push(name.map((part: { name: string }) => part.name.toLowerCase()));
    return value;
  });
  if (/dbt_unknown/i.test(text)) return true;
  return tables.some((parts) => (parts.length === 1 ? !ctes.has(parts[0]!) : !parts.at(-2)!.startsWith('dbt_')));
}

function push(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}

function keyOf(id: string, column: string): string {
  return `${id}\0${column.toLowerCase()}`;
}

async function measure(dialect: Dialect, place: string, folder: string, variables: string[]): Promise<void> {
  const { store } = await openStore(null);
  const edges = { extract: extractInProcess(stacks), store, clock: { now: () => performance.now() } };
  const start = performance.now();
  const tree = gitTree(place, folder, variables);
  const settings = { ...defaultSettings(), dialect };
  const { graph, stats } = await buildGraph(tree, edges, settings);
  const seconds = (performance.now() - start) / 1000;
  const doubtful = await doubtfulFiles(tree, graph, edges, settings);
  const least = trace(graph, doubtful);
  const { models, open, unread, columns, constants, untraced } = least;
  const most = trace(graph, new Set());
  const share = [least, most].map((one) => ((100 * one.traced) / Math.max(1, columns)).toFixed(2)).join(' to ');
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  const name = place.replace(/^.*\/([^/]+)\/repo$/, '$1');
  console.log(
    `${name} ${folder} (${dialect}): ${models} models, ${columns} output columns, traced ${share} % (${constants} of them from no column), ${open.length} models may have more columns, ${unread.length} have none known; ${stats.edges} edges, ${seconds.toFixed(1)} s (link ${((stats.ms.link ?? 0) / 1000).toFixed(1)} s), peak ${rss} MB`,
  );
  if (!showUntraced) return;
  for (const id of unread) console.log(`  none known: ${id}`);
  for (const id of open) console.log(`  may have more: ${id}`);
  for (const line of untraced) console.log(`  untraced: ${line}`);
}

async function main(): Promise<void> {
  for (const argument of arguments_.filter((word) => !word.startsWith('--'))) {
    const [dialect = 'postgres', place = '', folder = '', variables = ''] = argument.split(':');
    await measure(dialect as Dialect, place, folder, variables.split(',').filter(Boolean));
  }
}

void main();
