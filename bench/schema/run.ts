// `node --import tsx bench/schema/run.ts --repos DIR [--only TEXT] [--verbose]`: the schema that the tool arrives at
// beside the schema of a real server that ran the same migrations in the same order.

import { parseArgs } from 'node:util';
import { compareSchemas, type Difference } from './compare-schemas';
import { readCatalog } from './read-catalog';
import { benchEdges, graphOfTree, openSubject, scriptsOf } from './replay';
import { type Subject, SUBJECTS } from './repositories';
import { startServer } from './servers';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { repos: { type: 'string' }, only: { type: 'string' }, verbose: { type: 'boolean', default: false } },
  });
  if (!values.repos) throw new Error('--repos DIR: the folder of the repositories');
  const only = values.only;
  const wanted = SUBJECTS.filter((subject) => !only || `${subject.repository} ${subject.folder}`.includes(only));
  for (const dialect of new Set(wanted.map((subject) => subject.dialect))) {
    const server = await startServer(dialect);
    try {
      for (const subject of wanted.filter((candidate) => candidate.dialect === dialect)) {
        await compareOne(values.repos, subject, server, values.verbose);
      }
    } finally {
      await server.stop();
    }
  }
}

async function compareOne(
  repositories: string,
  subject: Subject,
  server: Awaited<ReturnType<typeof startServer>>,
  verbose: boolean,
): Promise<void> {
  const title = `${subject.repository} ${subject.folder} (${subject.style}, ${subject.dialect})`;
  const tree = await openSubject(repositories, subject);
  if (!tree) {
    console.log(`${title}: not there`);
    return;
  }
  const edges = await benchEdges();
  const graph = await graphOfTree(tree, edges, subject);
  const scripts = await scriptsOf(graph, tree, subject);
  const refused = server.replay(scripts);
  const { tables, columns, differences } = compareSchemas(
    graph.databases,
    readCatalog(server, subject.dialect),
    subject.dialect,
  );
  await edges.extract.close();
  const counts = new Map<string, number>();
  for (const difference of differences) counts.set(difference.what, (counts.get(difference.what) ?? 0) + 1);
  const summary = [...counts].map(([what, count]) => `${what} ${count}`).join(', ') || 'none';
  console.log(
    `${title}: ${scripts.length} files in ${graph.histories.map((history) => history.style).join('+')}, ${tables} tables, ${columns} columns; ` +
      `refused ${refused.length}; faults ${graph.faults.length}; problems ${graph.problems.length}; differences: ${summary}`,
  );
  if (!verbose) return;
  for (const refusal of refused.slice(0, 40))
    console.log(`  refused ${refusal.path}:${refusal.line} ${refusal.message}`);
  for (const fault of graph.faults.slice(0, 40))
    console.log(`  fault ${fault.path}:${fault.line} ${fault.code} ${fault.certainty} ${fault.wanted}`);
  for (const problem of graph.problems.slice(0, 40))
    console.log(`  problem ${problem.path}:${problem.line} ${problem.reason}`);
  for (const difference of differences.slice(0, 150)) console.log(`  ${show(difference)}`);
}

function show({ what, where, ours, server }: Difference): string {
  return `${what} ${where}: ours \`${ours}\`, server \`${server}\``;
}

void main();
