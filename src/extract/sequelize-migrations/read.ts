// A parsed file in; the statements that a Sequelize migration's `up` runs out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { keyOf } from '../syntax/code-values';
import { decideDialect } from '../syntax/decide-dialect';
import { lenientStatement } from '../syntax/lenient-statement';
import { loadParsers } from '../syntax/parse-sql';
import { callsInOrder } from '../syntax/run-order';
import { scriptProblems } from '../syntax/script-facts';
import { upFunction } from '../syntax/up-function';
import { readCall } from './read-call';

const CALLS = new Set([
  'createTable',
  'dropTable',
  'renameTable',
  'addColumn',
  'removeColumn',
  'renameColumn',
  'changeColumn',
  'addConstraint',
  'addIndex',
  'removeIndex',
  'createSchema',
  'query',
]);

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  const up = upFunction(module);
  if (!up?.body || up.params.length === 0) return { facts: [], problems: [] };
  await loadParsers(dialect);
  const statements = statementsOf(module, up.body, dialect);
  // A file that sends nothing has no part in the schema, but its number counts.
  const script = { dialect, statements };
  return {
    facts: [{ kind: 'sql-script', script, markers: 'sequelize' }],
    problems: scriptProblems(module.path, script),
  };
}

function statementsOf(module: ParsedModule, body: TSESTree.Node, dialect: Dialect): Statement[] {
  const calls = callsInOrder(module, body, {
    decide: (_, text) => decideDialect(text, dialect),
    isOwn: (call) => isInterfaceCall(module, call),
  });
  return calls.flatMap(({ call, values, guarded }) => {
    const found = readCall({ module, values, dialect }, call);
    return guarded ? found.map(lenientStatement) : found;
  });
}

/** `queryInterface.addColumn(…)`, `queryInterface.sequelize.query(…)`, `context.getQueryInterface().addColumn(…)`. */
function isInterfaceCall(module: ParsedModule, { callee }: NodeOf<'CallExpression'>): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const name = keyOf(callee.property, callee.computed);
  if (name === null || !CALLS.has(name)) return false;
  const owner = module.text.slice(...callee.object.range);
  return name === 'query'
    ? /sequelize/i.test(owner)
    : /queryInterface(?:\(\))?$|^(?:context|query|qi|q|migration)$/i.test(owner);
}
