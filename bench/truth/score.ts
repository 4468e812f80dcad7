// `node --import tsx bench/truth/score.ts --repos DIR --truth FILE[,…] [--only TEXT] [--ops drop,rename] [--verbose]`: what a
// check finds between a repository and each change of a truth file, beside what the compiler says.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTypeLibrary } from '../../src/edges/disk/type-library';
import { openTree } from '../../src/edges/tree/open-tree';
import { droppedMembers } from '../../src/graph/code/dropped-members';
import { diffGraphs } from '../../src/graph/diff-graphs';
import type { FileFacts } from '../../src/model/facts';
import type { Finding } from '../../src/model/finding';
import type { Tree } from '../../src/model/tree';
import { checkRules } from '../../src/rules/check-rules';
import { defaultSettings } from '../../src/settings/schema';
import type { TypeThread } from '../../src/stories/ask-types';
import { buildGraph, type GraphEdges, isReadable, readFacts, rememberGraphs } from '../../src/stories/build-graph';
import { overlayTree } from '../../src/stories/overlay-tree';
import { prismaClients } from '../../src/stories/prisma-clients';
import { traceAnswers } from '../../src/stories/trace-answers';
import { traceCode } from '../../src/stories/trace-code';
import { clientMembers } from '../../src/typecheck/prisma-client/client-members';
import { loadTypeScript } from '../../src/typecheck/type-script';
import { openTypeSession } from '../../src/typecheck/type-session';
import { benchEdges } from '../schema/replay';
import { judgeFindings } from './judge-findings';
import { type JudgedMutation, type Truth, withEdits } from './mutation';
import { addTally, emptyTally, tallyLine } from './tally';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      repos: { type: 'string' },
      truth: { type: 'string' },
      only: { type: 'string' },
      ops: { type: 'string', default: 'drop,rename,retype,harmless' },
      verbose: { type: 'boolean', default: false },
    },
  });
  if (!values.repos || !values.truth) throw new Error('--repos DIR and --truth FILE are needed');
  const ops = values.ops.split(',');
  const totals = new Map<string, ReturnType<typeof emptyTally>>();
  for (const file of values.truth.split(',')) {
    const truth = JSON.parse(readFileSync(file, 'utf8')) as Truth;
    const wanted = [...truth.mutations, ...harmlessOf(truth)].filter(
      ({ id, op }) => ops.includes(op) && id.includes(values.only ?? ''),
    );
    if (wanted.length === 0) continue;
    const edges = rememberGraphs({ ...(await benchEdges()), types: await openTypes() });
    const tally = await scoreFile(values.repos, truth, wanted, edges, values.verbose);
    await edges.extract.close();
    console.log(tallyLine(`${truth.repo} (${truth.stack})`, tally));
    const total = totals.get(truth.stack) ?? emptyTally();
    addTally(total, tally);
    totals.set(truth.stack, total);
  }
  for (const [stack, total] of totals) console.log(tallyLine(`all ${stack}`, total));
}

async function scoreFile(
  repos: string,
  truth: Truth,
  mutations: readonly JudgedMutation[],
  edges: GraphEdges,
  verbose: boolean,
): Promise<ReturnType<typeof emptyTally>> {
  const folder = join(repos, truth.repo.replace('/', '+'), 'repo');
  const opened = existsSync(folder) ? await openTree(folder, truth.commit) : { reason: 'not there' };
  if ('reason' in opened) throw new Error(`${truth.repo}: ${opened.reason}`);
  const tally = emptyTally();
  const check = await openCheck(opened, edges);
  for (const mutation of mutations) {
    const start = performance.now();
    const head = await edited(opened, mutation);
    const findings = (await check(head)).filter(({ introduced }) => introduced);
    const textOf = new Map<string, string>();
    const paths = [
      ...new Set(
        [...findings, ...Object.keys(mutation.spans).map(pathOf), ...mutation.truth.errors.map(pathOf)].map((one) =>
          typeof one === 'string' ? one : one.path,
        ),
      ),
    ];
    for (const [at, text] of (await head.read(paths)).entries()) textOf.set(paths[at]!, text ?? '');
    const judged = judgeFindings(truth, mutation, findings, (path) => textOf.get(path) ?? '');
    addTally(tally, judged.tally);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!verbose && judged.missed.length + judged.wrong.length === 0) continue;
    console.log(`${mutation.id}  ${findings.length} findings, ${seconds} s`);
    for (const missed of judged.missed) console.log(`    missed ${missed}`);
    for (const one of judged.wrong)
      console.log(`    wrong  ${one.path}:${one.line} ${one.rule} (${one.certainty}) ${one.message.slice(0, 150)}`);
    for (const one of judged.unjudged)
      console.log(`    unjudged ${one.path}:${one.line} ${one.rule} (${one.certainty})`);
  }
  return tally;
}

/** Blank lines, and comments and strings that name a member, in files that use it. */
function harmlessOf({ mutations }: Truth): JudgedMutation[] {
  const used = mutations.filter(({ op, truth }) => op === 'drop' && truth.errors.length > 0).slice(0, MOST_HARMLESS);
  return used.flatMap((mutation) => {
    const path = pathOf(mutation.truth.errors[0]!);
    const [name] = mutation.names;
    return [`\n\n`, `// ${name}\n`, `export const zz${name} = '${name}';\n`].map((text, at) => ({
      ...mutation,
      id: `harmless:${at}:${mutation.asset}.${name}`,
      op: 'harmless' as const,
      edits: [{ path, line: 1, column: 1, old: '', new: text }],
      truth: { errors: [], references: [] },
      spans: {},
    }));
  });
}

const MOST_HARMLESS = 4;

function pathOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

async function edited(tree: Tree, { edits }: JudgedMutation): Promise<Tree> {
  const paths = [...new Set(edits.map(({ path }) => path))];
  const texts = await tree.read(paths);
  const changed = paths.map((path, at): [string, string] => [
    path,
    withEdits(
      texts[at] ?? '',
      edits.filter((edit) => edit.path === path),
    ),
  ]);
  return overlayTree(tree, new Map(changed));
}

/** What `check` does, without its fixes. */
async function openCheck(before: Tree, edges: GraphEdges): Promise<(after: Tree) => Promise<Finding[]>> {
  const settings = defaultSettings();
  const factsOf = (tree: Tree, paths: readonly string[]): Promise<FileFacts[]> =>
    readFacts(tree, paths, edges, settings);
  const { graph: base } = await buildGraph(before, edges, settings);
  const baseClients = await prismaClients(before, factsOf);
  return async (after) => {
    const { graph: head } = await buildGraph(after, edges, settings);
    const clients = { base: baseClients, head: await prismaClients(after, factsOf) };
    const sides = {
      before,
      after,
      isRead: (path: string) => isReadable(path, settings),
      moved: new Map<string, string>(),
      dropped: clientMembers(
        droppedMembers(base, head, (path) => path),
        clients.head,
      ),
      clients,
    };
    const thread = edges.types ?? null;
    const traced = await traceAnswers(await traceCode(base, head, thread, sides), thread, sides);
    for (const problem of traced.head.problems.slice(base.problems.length))
      console.log(`    problem ${problem.path} ${problem.reason.slice(0, 200)}`);
    return checkRules(diffGraphs(traced.base, traced.head, (path) => path, traced.changes));
  };
}

async function openTypes(): Promise<TypeThread> {
  const session = openTypeSession({ typescript: await loadTypeScript(), library: openTypeLibrary(process.cwd()) });
  return { ask: async (question) => ({ answer: session(question) }), close: async () => {} };
}

void main();
