// A parsed file in; each TypeORM migration class in it as a change set, with the statements that its `up` runs, out.

import type { Dialect } from '../../model/dialect';
import type { Fact } from '../../model/facts';
import type { Problem } from '../../model/problem';
import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { codeValues, keyOf } from '../syntax/code-values';
import { decideDialect } from '../syntax/decide-dialect';
import { lenientStatement } from '../syntax/lenient-statement';
import { loadParsers } from '../syntax/parse-sql';
import { callsInOrder } from '../syntax/run-order';
import { scriptProblems } from '../syntax/script-facts';
import { isSchemaCall, readSchemaCall } from './read-schema-call';

type ClassNode = NodeOf<'ClassDeclaration'> | NodeOf<'ClassExpression'>;

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  const facts: Fact[] = [];
  const problems: Problem[] = [];
  for (const type of ['ClassDeclaration', 'ClassExpression'] as const) {
    for (const node of module.nodesOf(type)) {
      const up = upOf(node);
      if (!up?.body) continue;
      await loadParsers(dialect);
      const statements = statementsOf(module, up.body, dialect);
      const script = { dialect, statements };
      facts.push({ kind: 'change-set', id: nameOf(module, node), script, includes: [] });
      problems.push(...scriptProblems(module.path, script));
    }
  }
  return { facts, problems };
}

/** `up(queryRunner)` of a class that also has a `down`, or says that it is a migration. */
function upOf(node: ClassNode): NodeOf<'FunctionExpression'> | null {
  const methods = node.body.body.filter((member) => member.type === 'MethodDefinition');
  const called = (name: string) => methods.find((method) => keyOf(method.key, method.computed) === name);
  const up = called('up');
  if (up?.value.type !== 'FunctionExpression' || up.value.params.length === 0) return null;
  const isMigration = node.implements.some(
    ({ expression }) => expression.type === 'Identifier' && /Migration/.test(expression.name),
  );
  return isMigration || called('down') ? up.value : null;
}

/** TypeORM orders by the digits at the end of `name`, or of the class's own name. */
function nameOf(module: ParsedModule, node: ClassNode): string {
  for (const member of node.body.body) {
    if (member.type !== 'PropertyDefinition' || keyOf(member.key, member.computed) !== 'name') continue;
    const name = codeValues(module).text(member.value);
    if (name !== null) return name;
  }
  return node.id?.name ?? module.path;
}

function statementsOf(module: ParsedModule, body: NodeOf<'BlockStatement'>, dialect: Dialect): Statement[] {
  const statements: Statement[] = [];
  const calls = callsInOrder(module, body, {
    decide: (_, text) => decideDialect(text, dialect),
    isOwn: (call) => isSchemaCall(module, call),
  });
  for (const { call, values, guarded } of calls) {
    const read = readSchemaCall({ module, values, dialect, guarded }, call);
    for (const statement of read) statements.push(guarded ? lenientStatement(statement) : statement);
  }
  return statements;
}
