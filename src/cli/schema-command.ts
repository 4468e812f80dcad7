// `schema`: the database schema that the repository's migrations arrive at.

import { deliver } from './deliver';
import { openSession, flagValue } from './open-session';
import type { Invocation } from './parse-arguments';
import type { ExitCode } from './exit-code';
import type { Terminal } from './terminal';

export async function schemaCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const session = await openSession(invocation, terminal);
  try {
    const tree = await session.openTree(flagValue(invocation.flags, 'head') ?? 'WORKTREE');
    const { buildGraph } = await import('../stories/build-graph');
    const { graph, stats } = await buildGraph(tree, session.edges, session.settings, session.progress);
    session.progress('');
    const text =
      invocation.format === 'json'
        ? (await import('../report/schema-json')).writeSchemaJson(graph.databases, graph.problems)
        : (await import('../stories/print-schema')).printSchema(graph.databases, graph.problems);
    await deliver(text, invocation, terminal);
    session.finish(stats);
    return 0;
  } finally {
    await session.close();
  }
}
