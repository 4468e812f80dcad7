// How many output columns of dbt models are known to come from somewhere: `node --import tsx bench/dbt/trace.ts DIALECT:GIT_DIR_OR_FOLDER[:SUBDIR] … [--untraced]`.
// Counted are the output columns of every SQL model and snapshot that is switched on. A column is traced when each of its
// parts ends in a column of a source or seed (for a source without declared columns: the name it is read by, or its row),
// or in no column at all (a literal, a count of rows). A `*` that nobody could write out is one column: traced where it is
// the row of sources that declare none.

import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extractInProcess } from '../../src/edges/pool/extract-in-process';
import { openStore } from '../../src/edges/store/open-store';
import { stacks } from '../../src/extract/index';
import type { Dialect } from '../../src/model/dialect';
import type { Edge, Graph, Node } from '../../src/model/graph';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { buildGraph } from '../../src/stories/build-graph';

const arguments_ = process.argv.slice(2);
const showUntraced = arguments_.includes('--untraced');

function git(place: string, args: string[], input?: string): Buffer {
  const where = existsSync(join(place, '.git')) ? ['-C', place] : [`--git-dir=${place}`];
  return execFileSync('git', [...where, ...args], { maxBuffer: 1 << 30, ...(input === undefined ? {} : { input }) });
}

function gitTree(place: string, folder: string): Tree {
  const files = git(place, ['ls-tree', '-r', '-z', '-l', 'HEAD'])
    .toString()
    .split('\0')
    .flatMap((line) => {
      const entry = /^100\d+ blob (\w+) +(\d+)\t(.+)$/s.exec(line);
      return entry ? [{ blob: entry[1]!, size: Number(entry[2]), path: entry[3]! }] : [];
    })
    .filter(({ path, size }) => (folder === '' || path.startsWith(`${folder}/`)) && size < 5_000_000);
  const blobs = new Map(files.map(({ path, blob }) => [path, blob]));
  return {
    label: createHash('sha1').update(place).digest('hex'),
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [],
    read: async (wanted) =>
      readBlobs(
        place,
        wanted.map((path) => blobs.get(path) ?? ''),
      ),
  };
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
function trace(graph: Graph): Tracing {
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
  reaches: (id: string, column: string) => boolean,
): boolean {
  if (!node) return false;
  if (node.kind === 'dbt-source' || node.kind === 'dbt-seed') return true;
  if (own.length > 0) return own.every((edge) => reaches(edge.to, edge.toColumn ?? '*'));
  // Nothing flows into it: a literal, a count of rows.
  if (node.columns.some(({ name }) => name.toLowerCase() === column.toLowerCase())) return true;
  // It comes out of the `*` of one relation, under its own name.
  const through = new Set(star.filter((edge) => edge.toColumn === '*').map((edge) => edge.to));
  return through.size === 1 && reaches([...through][0]!, column);
}

function push(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}

function keyOf(id: string, column: string): string {
  return `${id}\0${column.toLowerCase()}`;
}

async function measure(dialect: Dialect, place: string, folder: string): Promise<void> {
  const { store } = await openStore(null);
  const edges = { extract: extractInProcess(stacks), store, clock: { now: () => performance.now() } };
  const start = performance.now();
  const { graph, stats } = await buildGraph(gitTree(place, folder), edges, { ...defaultSettings(), dialect });
  const seconds = (performance.now() - start) / 1000;
  const { models, open, unread, columns, traced, constants, untraced } = trace(graph);
  const share = ((100 * traced) / Math.max(1, columns)).toFixed(2);
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
    const [dialect = 'postgres', place = '', folder = ''] = argument.split(':');
    await measure(dialect as Dialect, place, folder);
  }
}

void main();
