// `node --import tsx bench/fixes/code.ts --repos DIR [--installed DIR] [--only TEXT] [--count N] [--verbose]`: members of
// entities, and their columns, renamed in public repositories and mended by `--fix`; what is left, and what the compiler
// newly says: with our stubs, and with the packages themselves where a repository is laid out with them in `--installed`.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTypeLibrary } from '../../src/edges/disk/type-library';
import { openTree } from '../../src/edges/tree/open-tree';
import type { FileFacts } from '../../src/model/facts';
import type { Finding, Review } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { applyFixes } from '../../src/stories/apply-fixes';
import type { TypeThread } from '../../src/stories/ask-types';
import { buildGraph, type GraphEdges, readFacts } from '../../src/stories/build-graph';
import { checkTrees } from '../../src/stories/check';
import { overlayTree } from '../../src/stories/overlay-tree';
import { prismaClients } from '../../src/stories/prisma-clients';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { openTypeSession } from '../../src/typecheck/type-session';
import { benchEdges } from '../schema/replay';
import { compilerErrors, openCompiler } from './compiler-errors';
import { openInstalled } from './installed-errors';
import { type CodeRename, makeCodeRenames } from './make-code-renames';

const REPOSITORIES = [
  'w3tecch/express-typescript-boilerplate',
  'CatsMiaow/nestjs-project-structure',
  'andregardi/jwt-express-typeorm',
  'mkosir/express-typescript-typeorm-boilerplate',
  'notiz-dev/nestjs-prisma-starter',
  'mikro-orm/nestjs-realworld-example-app',
  'mikro-orm/express-ts-example-app',
  'nextjs/saas-starter',
  'Tony133/nestjs-api-mongoose',
  'gothinkster/node-express-realworld-example-app',
  'trpc/examples-next-prisma-starter',
  'shadcn-ui/taxonomy',
  'mikemajesty/nestjs-microservice-boilerplate-api',
  'NarHakobyan/awesome-nest-boilerplate',
  'boxyhq/saas-starter-kit',
  'sct/overseerr',
  'Peppermint-Lab/peppermint',
  'openstatusHQ/openstatus',
  'linkwarden/linkwarden',
  'documenso/documenso',
];

interface Outcome {
  found: number;
  left: number;
  errors: number;
  /** With the packages installed; null where they are not. */
  real: number | null;
}

interface Judge {
  errorsOf(tree: Tree, rename: CodeRename): Promise<string[]>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      installed: { type: 'string' },
      count: { type: 'string', default: '8' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { repos, only, installed, verbose } = values;
  if (!repos) throw new Error('--repos DIR: the folder of the repositories');
  const outcomes: Outcome[] = [];
  for (const repository of REPOSITORIES.filter((name) => !only || name.includes(only))) {
    const edges = { ...(await benchEdges()), types: await openTypes() };
    const given = { repos, installed: installed ?? null, count: Number(values.count), verbose };
    outcomes.push(...(await tryOne(repository, given, edges)));
    await edges.extract.close();
  }
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  console.log(`${outcomes.length} renames, ${count(({ left }) => left === 0)} leave no finding,`);
  console.log(`${count(({ errors }) => errors === 0)} no new compiler error with our stubs;`);
  const judged = count(({ real }) => real !== null);
  console.log(`${count(({ real }) => real === 0)} of ${judged} none with the packages installed;`);
  const sum = (key: keyof Outcome) => outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);
  console.log(`${sum('found')} places found, ${sum('left')} left, ${sum('errors')} and ${sum('real')} new errors`);
}

interface Given {
  repos: string;
  installed: string | null;
  count: number;
  verbose: boolean;
}

async function tryOne(repository: string, given: Given, edges: GraphEdges): Promise<Outcome[]> {
  const { repos, installed, count, verbose } = given;
  const tree = await openRepository(repos, repository);
  if (!tree) {
    console.log(`${repository}: not there`);
    return [];
  }
  const settings = defaultSettings();
  const { graph } = await buildGraph(tree, edges, settings);
  console.log(`${repository} at ${tree.label}`);
  const factsOf = (of: Tree, paths: readonly string[]): Promise<FileFacts[]> => readFacts(of, paths, edges, settings);
  const declaring = [...new Set(graph.nodes.filter(({ kind }) => kind === 'entity').map(({ path }) => path))].sort();
  const stubs = await stubJudge(tree, factsOf);
  const packages = installed === null ? null : await installedJudge(tree, join(installed, folderOf(repository)));
  const outcomes: Outcome[] = [];
  for (const rename of await makeCodeRenames(graph, tree, await factsOf(tree, declaring), count * 4)) {
    if (outcomes.length >= count) break;
    const start = performance.now();
    const head = withFiles(tree, rename.files);
    const review = await checkTrees(tree, head, edges, settings);
    if (introduced(review).length === 0) continue;
    const fixed = await withFixes(review, head);
    const left = introduced(await checkTrees(tree, fixed, edges, settings));
    const milliseconds = Math.round(performance.now() - start);
    const errors = await stubs.errorsOf(fixed, rename);
    const real = packages ? await packages.errorsOf(fixed, rename) : null;
    const found = introduced(review).length;
    const outcome = { found, left: left.length, errors: errors.length, real: real?.length ?? null };
    outcomes.push(outcome);
    const { how, title } = rename;
    const judged = [outcome.errors, outcome.real ?? '-'];
    console.log([repository, how, title, found, outcome.left, ...judged, milliseconds].join(' | '));
    if (!verbose) continue;
    for (const finding of left.slice(0, 12)) console.log(`    ${said(finding)}`);
    for (const error of errors.slice(0, 6)) console.log(`    new: ${error}`);
    for (const error of real?.slice(0, 6) ?? []) console.log(`    new with packages: ${error}`);
  }
  return outcomes;
}

async function stubJudge(
  before: Tree,
  factsOf: (tree: Tree, paths: readonly string[]) => Promise<FileFacts[]>,
): Promise<Judge> {
  const compiler = await openCompiler();
  const clients = await prismaClients(before, factsOf);
  return {
    async errorsOf(after, { old, now }) {
      const words = [old, now];
      const known = await compilerErrors(compiler, before, clients, words);
      return newErrors(known, await compilerErrors(compiler, after, await prismaClients(after, factsOf), words));
    },
  };
}

async function installedJudge(before: Tree, folder: string): Promise<Judge | null> {
  const installed = openInstalled(folder);
  if (!installed) return null;
  const known = await installed.errorsOf(before);
  console.log(`  ${known.length} errors before, by TypeScript ${installed.version} with all packages`);
  return { errorsOf: async (after) => newErrors(known, await installed.errorsOf(after)) };
}

/** Old errors may spell the changed type: of each code a file may have as many as before. */
function newErrors(known: readonly string[], said: readonly string[]): string[] {
  const kindOf = (error: string) => /^.*?: TS\d+/.exec(error)?.[0] ?? error;
  const counts = new Map<string, number>();
  for (const error of known) counts.set(kindOf(error), (counts.get(kindOf(error)) ?? 0) + 1);
  return said.filter((error) => {
    const left = counts.get(kindOf(error)) ?? 0;
    counts.set(kindOf(error), left - 1);
    return left <= 0;
  });
}

/** What `--fix` is for: what this change broke. */
function introduced(review: Review): Finding[] {
  return review.findings.filter((finding) => finding.introduced && finding.certainty !== 'possible');
}

function said({ path, line, startColumn, rule, certainty, message }: Finding): string {
  return `${path}:${line}:${startColumn} ${rule} (${certainty}) ${message}`;
}

async function openTypes(): Promise<TypeThread> {
  const session = openTypeSession({ typescript: await loadTypeScript(), library: openTypeLibrary(process.cwd()) });
  return { ask: async (question) => ({ answer: session(question) }), close: async () => {} };
}

function folderOf(repository: string): string {
  return repository.replace('/', '+');
}

async function openRepository(repos: string, repository: string): Promise<Tree | null> {
  const folder = join(repos, folderOf(repository), 'repo');
  if (!existsSync(folder)) return null;
  const tree = await openTree(folder, 'HEAD');
  return 'reason' in tree ? null : tree;
}

function withFiles(tree: Tree, files: Record<string, string>): Tree {
  const known = new Set(tree.files.map(({ path }) => path));
  const added = Object.keys(files).filter((path) => !known.has(path));
  const all = [...tree.files, ...added.map((path) => ({ path, blob: '', size: 0 }))];
  return overlayTree(
    { ...tree, files: all.sort((a, b) => (a.path < b.path ? -1 : 1)) },
    new Map(Object.entries(files)),
  );
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

void main();
