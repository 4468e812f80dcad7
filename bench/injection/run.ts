// `node --import tsx bench/injection/run.ts --repos DIR [--only TEXT] [--count N] [--verbose]`: NestJS applications as they are,
// which start, so that every need that does not resolve is a false alarm; then edits that stop them, found or missed.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTree } from '../../src/edges/tree/open-tree';
import { linkInjection } from '../../src/graph/code/link-injection';
import { applicationOf, findProvider } from '../../src/graph/code/injection/find-provider';
import { indexInjection } from '../../src/graph/code/injection/injection-index';
import { mayHoldBy } from '../../src/graph/code/injection/may-hold';
import { moduleScopes } from '../../src/graph/code/injection/module-scopes';
import { needsOfClass } from '../../src/graph/code/injection/needs-of-class';
import { indexModules } from '../../src/graph/code/module-index';
import type { FileFacts } from '../../src/model/facts';
import type { Tree } from '../../src/model/tree';
import { defaultSettings } from '../../src/settings/schema';
import { readFacts } from '../../src/stories/build-graph';
import { checkTrees } from '../../src/stories/check';
import { overlayTree } from '../../src/stories/overlay-tree';
import { benchEdges } from '../schema/replay';
import { type BreakingEdit, makeEdits } from './make-edits';

/** With the folder of the application, where a repository holds more. */
const REPOSITORIES: readonly [name: string, folder: string][] = [
  ['brocoders/nestjs-boilerplate', ''],
  ['NarHakobyan/awesome-nest-boilerplate', ''],
  ['lujakob/nestjs-realworld-example-app', ''],
  ['hoppscotch/hoppscotch', 'packages/hoppscotch-backend/'],
  ['ghostfolio/ghostfolio', ''],
  ['docmost/docmost', ''],
  ['teableio/teable', ''],
  ['juicycleff/ultimate-backend', ''],
  ['Sairyss/domain-driven-hexagon', ''],
  ['novuhq/novu', ''],
];

const RULES = ['no-unavailable-provider', 'no-circular-module'];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      only: { type: 'string' },
      count: { type: 'string', default: '6' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { repos, only, verbose } = values;
  if (!repos) throw new Error('--repos DIR: the folder of the repositories');
  for (const [name, folder] of REPOSITORIES) {
    if (only && !name.includes(only)) continue;
    const tree = await openRepository(repos, name, folder);
    if (!tree) console.log(`${name}: not there`);
    else await tryOne(name, tree, Number(values.count), verbose);
  }
}

async function openRepository(repos: string, name: string, folder: string): Promise<Tree | null> {
  const path = join(repos, name.replace('/', '+'), 'repo');
  const tree = existsSync(path) ? await openTree(path, 'HEAD') : null;
  if (!tree || 'reason' in tree) return null;
  const files = tree.files.filter((file) => /\.(?:[cm]?[jt]s|json)$/.test(file.path) && file.path.startsWith(folder));
  return { ...tree, files };
}

async function tryOne(name: string, tree: Tree, count: number, verbose: boolean): Promise<void> {
  const edges = await benchEdges();
  const settings = defaultSettings();
  const paths = tree.files.map(({ path }) => path);
  const facts = await readFacts(tree, paths, edges, settings);
  const needs = countNeeds(facts, paths);
  const { faults } = linkInjection(facts, indexModules(facts, paths, []));
  const sources = paths.filter((path) => /\.ts$/.test(path));
  const read = await tree.read(sources);
  const texts = new Map(sources.flatMap((path, at) => (read[at] == null ? [] : [[path, read[at]] as const])));
  console.log(
    `${name} | ${Object.entries(needs)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ')} | ${faults.length} alarms`,
  );
  for (const { certainty, path, line, wanted } of faults) console.log(`  ${certainty} ${path}:${line} ${wanted}`);
  const tally = new Map<string, { made: number; found: number }>();
  for (const edit of chosen(makeEdits(texts), count)) {
    const head = overlayTree(tree, new Map([[edit.path, edit.text]]));
    const { findings } = await checkTrees(tree, head, edges, settings);
    const own = findings.filter(({ rule, introduced }) => RULES.includes(rule) && introduced);
    const isFound = own.some(({ path }) => edit.expected.includes(path));
    const sum = tally.get(edit.kind) ?? { made: 0, found: 0 };
    tally.set(edit.kind, { made: sum.made + 1, found: sum.found + (isFound ? 1 : 0) });
    if (isFound && !verbose) continue;
    console.log(
      `  ${isFound ? 'found' : 'MISSED'} ${edit.kind}: ${edit.title} (${edit.path} → ${edit.expected.join(', ')})`,
    );
    for (const { path, line, certainty, message } of own) console.log(`    ${path}:${line} ${certainty} ${message}`);
  }
  for (const [kind, { made, found }] of tally) console.log(`  ${kind}: ${found} of ${made}`);
  await edges.extract.close();
}

/** Of every kind as many, spread over the repository. */
function chosen(edits: readonly BreakingEdit[], count: number): BreakingEdit[] {
  const kinds = [...new Set(edits.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const own = edits.filter((edit) => edit.kind === kind);
    const step = Math.max(1, Math.floor(own.length / count));
    return own.filter((_, at) => at % step === 0).slice(0, count);
  });
}

/** What becomes of everything that the applications ask for. */
function countNeeds(facts: FileFacts[], paths: string[]): Record<string, number> {
  const index = indexInjection(facts, indexModules(facts, paths, []));
  const scopes = moduleScopes(index);
  const mayHold = mayHoldBy(index, scopes);
  const counts: Record<string, number> = {
    applications: scopes.roots.length,
    found: 0,
    package: 0,
    open: 0,
    missing: 0,
    unknown: 0,
  };
  const seen = new Set<string>();
  for (const root of scopes.roots) {
    const application = applicationOf(root, () => []);
    for (const scope of application.reached) {
      for (const { classId, needs: listed } of scope.made) {
        const own = classId === null ? [] : needsOfClass(index, classId);
        for (const { path, need } of [...listed, ...own]) {
          const id = `${path}:${need.range.line}:${need.range.startColumn}:${scope.key}`;
          if (seen.has(id)) continue;
          seen.add(id);
          const key = index.tokenKey(path, need.token);
          const found = key === null ? null : findProvider(scope, key, application, mayHold);
          const kind = found === null ? 'unknown' : found.kind === 'found' && !found.place ? 'package' : found.kind;
          counts[kind]!++;
        }
      }
    }
  }
  return counts;
}

void main();
