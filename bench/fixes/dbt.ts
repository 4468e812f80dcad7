// `node --import tsx bench/fixes/dbt.ts --repos DIR [--only TEXT] [--count N] [--verbose]`: renames in public dbt projects,
// mended by `--fix`; what is left, and whether every model still renders and parses as it did.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTree } from '../../src/edges/tree/open-tree';
import type { Dialect } from '../../src/model/dialect';
import type { Finding, Review } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { defaultSettings, type Settings } from '../../src/settings/schema';
import { applyFixes } from '../../src/stories/apply-fixes';
import { buildGraph, type GraphEdges, readFacts } from '../../src/stories/build-graph';
import { checkTrees } from '../../src/stories/check';
import { overlayTree } from '../../src/stories/overlay-tree';
import { benchEdges } from '../schema/replay';
import { type DbtRename, makeDbtRenames } from './make-dbt-renames';

interface Subject {
  repository: string;
  folder: string;
  dialect: Dialect;
}

const SUBJECTS: Subject[] = [
  { repository: 'cal-itp/data-infra', folder: 'warehouse', dialect: 'bigquery' },
  { repository: 'tuva-health/tuva', folder: '.', dialect: 'snowflake' },
  { repository: 'mattermost/mattermost-data-warehouse', folder: '.', dialect: 'snowflake' },
  { repository: 'OHDSI/dbt-synthea', folder: '.', dialect: 'duckdb' },
  { repository: 'fivetran/dbt_shopify', folder: '.', dialect: 'postgres' },
  { repository: 'meltano/squared', folder: 'data/transform', dialect: 'snowflake' },
  { repository: 'dbt-labs/jaffle-shop', folder: '.', dialect: 'postgres' },
];

interface Outcome {
  found: number;
  left: number;
  /** Files of which less is understood than before the rename. */
  unread: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '6' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { repos, only } = values;
  if (!repos) throw new Error('--repos DIR: the folder of the repositories');
  const outcomes: Outcome[] = [];
  for (const subject of SUBJECTS.filter(({ repository }) => !only || repository.includes(only))) {
    const edges = await benchEdges();
    outcomes.push(...(await tryOne(repos, subject, Number(values.count), edges, values.verbose)));
    await edges.extract.close();
  }
  const whole = outcomes.filter(({ left, unread }) => left === 0 && unread === 0).length;
  console.log(`${outcomes.length} renames, ${whole} wholly mended; ${sum(outcomes, 'found')} places found,`);
  console.log(`${sum(outcomes, 'left')} left, ${sum(outcomes, 'unread')} files that no longer read as before`);
}

async function tryOne(
  repos: string,
  subject: Subject,
  count: number,
  edges: GraphEdges,
  verbose: boolean,
): Promise<Outcome[]> {
  const tree = await openSubject(repos, subject);
  if (!tree) {
    console.log(`${subject.repository}: not there`);
    return [];
  }
  const settings: Settings = { ...defaultSettings(), 'working-directory': subject.folder, dialect: subject.dialect };
  const { graph } = await buildGraph(tree, edges, settings);
  const facts = (paths: readonly string[]) => readFacts(tree, paths, edges, settings);
  const before = problemsOf(graph.problems);
  const outcomes: Outcome[] = [];
  for (const rename of await makeDbtRenames(graph, tree, facts, count * 3)) {
    if (outcomes.length >= count) break;
    const start = performance.now();
    const head = withFiles(tree, rename);
    const review = await checkTrees(tree, head, edges, settings);
    // Read through a star alone: the name stands nowhere.
    if (introduced(review).length === 0) continue;
    const fixed = await withFixes(review, head);
    const left = introduced(await checkTrees(tree, fixed, edges, settings));
    const after = problemsOf((await buildGraph(fixed, edges, settings)).graph.problems);
    const unread = [...after].filter((problem) => !before.has(problem) && !isMoved(problem, rename));
    const outcome = { found: introduced(review).length, left: left.length, unread: unread.length };
    outcomes.push(outcome);
    const milliseconds = Math.round(performance.now() - start);
    console.log(
      [subject.repository, rename.how, rename.title, outcome.found, outcome.left, outcome.unread, milliseconds].join(
        ' | ',
      ),
    );
    if (!verbose) continue;
    for (const finding of left.slice(0, 12)) console.log(`    ${said(finding)}`);
    for (const problem of unread.slice(0, 5)) console.log(`    no longer read: ${problem}`);
  }
  return outcomes;
}

/** What `--fix` is for: what this change broke. */
function introduced(review: Review): Finding[] {
  return review.findings.filter((finding) => finding.introduced && finding.certainty !== 'possible');
}

function said({ path, line, startColumn, rule, certainty, message }: Finding): string {
  return `${path}:${line}:${startColumn} ${rule} (${certainty}) ${message}`;
}

function problemsOf(problems: readonly { path: string; reason: string }[]): Set<string> {
  return new Set(problems.map(({ path, reason }) => `${path}: ${reason}`));
}

/** The renamed file has the problems that it had under its old name. */
function isMoved(problem: string, { files }: DbtRename): boolean {
  return Object.keys(files).some((path) => problem.startsWith(`${path}: `));
}

async function openSubject(repos: string, { repository }: Subject): Promise<Tree | null> {
  const folder = join(repos, repository.replace('/', '+'), 'repo');
  if (!existsSync(folder)) return null;
  const tree = await openTree(folder, 'HEAD');
  return 'reason' in tree ? null : tree;
}

function withFiles(tree: Tree, { files }: DbtRename): Tree {
  const texts = new Map(Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null));
  const kept = tree.files.filter(({ path }) => files[path] !== null);
  const known = new Set(kept.map(({ path }) => path));
  const added = [...texts.keys()].filter((path) => !known.has(path)).map((path) => ({ path, blob: '', size: 0 }));
  const all = [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
  return overlayTree({ ...tree, files: all }, texts);
}

async function withFixes(review: Review, head: Tree): Promise<Tree> {
  const texts = new Map<string, string>();
  await applyFixes(review, {
    read: async (path) => (await head.read([path]))[0] ?? null,
    async write(path, text) {
      texts.set(path, text);
      return null;
    },
    async create(path, text) {
      texts.set(path, text);
      return null;
    },
  });
  return overlayTree(head, texts);
}

function sum(outcomes: Outcome[], key: keyof Outcome): number {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}

void main();
