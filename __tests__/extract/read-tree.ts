// A small tree of files in; its claims, facts and histories out, by the real stacks.

import { arrangeHistories } from '../../src/extract/arrange-histories';
import { classify } from '../../src/extract/classify';
import { dialectFor, hintPaths, readEvidence, samplePaths } from '../../src/extract/database-hints';
import type { Stack } from '../../src/extract/stack';
import type { FileFacts } from '../../src/model/facts';
import type { MigrationHistory } from '../../src/model/history';
import type { Problem } from '../../src/model/problem';

export interface ReadTree {
  stackOf(path: string): string | null;
  facts: Map<string, FileFacts>;
  histories: MigrationHistory[];
  /** Paths of the steps of the only history, change sets after `#`. */
  order: string[];
  problems: Problem[];
}

export async function readTree(files: Record<string, string>): Promise<ReadTree> {
  const paths = Object.keys(files).sort();
  const claimed = classify(paths);
  const pick = (wanted: readonly string[]) => new Map(wanted.map((path) => [path, files[path] ?? '']));
  const sql = [...claimed.keys()].filter((path) => path.endsWith('.sql'));
  const evidence = readEvidence(pick(hintPaths(paths)), pick(samplePaths(sql)));
  const dialectOf = (path: string) => dialectFor(path, evidence).dialect;
  const byStack = new Map<Stack, FileFacts[]>();
  const facts = new Map<string, FileFacts>();
  for (const [path, stack] of claimed) {
    const read = await stack.extract({ path, text: files[path]! }, { dialect: dialectOf(path) });
    facts.set(path, read);
    byStack.set(stack, [...(byStack.get(stack) ?? []), read]);
  }
  const problems: Problem[] = [];
  const histories = arrangeHistories(byStack, { dialectOf, allPaths: paths }, problems);
  return {
    stackOf: (path) => claimed.get(path)?.id ?? null,
    facts,
    histories,
    order: (histories[0]?.steps ?? []).map((step) => step.path + (step.changeSet === null ? '' : `#${step.changeSet}`)),
    problems: [...problems, ...histories.flatMap((history) => history.problems)],
  };
}

/** Names of the tables that a file creates, in their order. */
export function tablesMade(facts: FileFacts | undefined): string[] {
  return (facts?.facts ?? []).flatMap((fact) =>
    fact.kind === 'sql-script' || fact.kind === 'change-set'
      ? fact.script.statements.flatMap((statement) =>
          statement.kind === 'create-table' ? [statement.name.map((part) => part.name).join('.')] : [],
        )
      : [],
  );
}
