// How many output columns of dbt models are known to come from somewhere: `node --import tsx bench/dbt/trace.ts DIALECT:GIT_DIR_OR_FOLDER[:SUBDIR[:VAR=VALUE,…]] … [--untraced]`.
// Variables are set as in dbt_project.yml: packages leave much switched off that their integration tests switch on.
// Counted are the output columns of every SQL model and snapshot, switched off or not, whose names stand in the project's files.
// A column is traced when every value that flows into it ends in a column of a source, seed or table, or when nothing flows
// into it but literals and counts of rows. A column that no file declares is that of the source by whose name it is read.
// What only the warehouse knows is not counted but told: models that may have more columns than any file names, and columns
// that are known because readers name them behind a `*` (inferred). "of several" have a part that one of several relations
// with unknown columns must have: it is traced to each of them.

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
  several: number;
  inferred: number;
  untraced: string[];
}

/** `several`: a part of it may come from any of several relations. */
interface Traced {
  traced: boolean;
  several: boolean;
}

/** Follows `derives` edges down to what no model makes. */
function trace(graph: Graph): Tracing {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const derives = new Map<string, Edge[]>();
  for (const edge of graph.edges) {
    if (edge.kind === 'derives' && edge.fromColumn !== null) push(derives, keyOf(edge.from, edge.fromColumn), edge);
  }
  const known = new Map<string, Traced>();
  const reaches = (id: string, column: string): Traced => {
    const key = keyOf(id, column);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, { traced: true, several: false });
    const result = follow(nodes.get(id), column, derives.get(key) ?? [], reaches);
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
    several: 0,
    inferred: 0,
    untraced: [],
  };
  for (const model of models) {
    if (model.columns.length === 0) tracing.unread.push(model.id);
    if (model.partial) tracing.open.push(model.id);
    for (const column of model.columns) {
      const { traced, several } = reaches(model.id, column.name);
      tracing.columns++;
      if (column.inferred) tracing.inferred++;
      if (!traced) {
        tracing.untraced.push(`${model.path} ${column.name}`);
        continue;
      }
      tracing.traced++;
      if (several) tracing.several++;
      if (!derives.has(keyOf(model.id, column.name))) tracing.constants++;
    }
  }
  return tracing;
}

function follow(
  node: Node | undefined,
  column: string,
  own: readonly Edge[],
  reaches: (id: string, column: string) => Traced,
): Traced {
  if (!node || /dbt_unknown/i.test(column)) return { traced: false, several: false };
  if (node.kind === 'dbt-source' || node.kind === 'dbt-seed' || node.kind === 'table')
    return { traced: true, several: false };
  const declared = node.columns.find(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (declared?.untraced) return { traced: false, several: false };
  // Nothing flows into it: a literal, a count of rows.
  if (own.length === 0) return { traced: declared !== undefined, several: false };
  const parts = own.map((edge) => reaches(edge.to, edge.toColumn ?? '*'));
  return {
    traced: parts.every((part) => part.traced),
    several: own.some((edge) => edge.certainty === 'possible') || parts.some((part) => part.several),
  };
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
  const { models, open, unread, columns, traced, constants, several, inferred, untraced } = trace(graph);
  const share = ((100 * traced) / Math.max(1, columns)).toFixed(2);
  const rss = Math.round(process.resourceUsage().maxRSS / 1024);
  const name = place.replace(/^.*\/([^/]+)\/repo$/, '$1');
  console.log(
    `${name} ${folder} (${dialect}): ${models} models, ${columns} output columns (${inferred} of them inferred), traced ${share} % (${constants} from no column, ${several} to one of several), ${open.length} models may have more columns, ${unread.length} have none known; ${stats.edges} edges, ${seconds.toFixed(1)} s (link ${((stats.ms.link ?? 0) / 1000).toFixed(1)} s), peak ${rss} MB`,
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
