// A parsed file in; the statements that the `up` of a MikroORM migration sends out.

import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { keyOf } from '../syntax/code-values';
import { decideDialect } from '../syntax/decide-dialect';
import { lenientStatement } from '../syntax/lenient-statement';
import { migrationSql } from '../syntax/migration-sql';
import { loadParsers } from '../syntax/parse-sql';
import { parsePlaced } from '../syntax/placed-text';
import { callsInOrder } from '../syntax/run-order';
import { scriptProblems } from '../syntax/script-facts';

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  const up = module
    .nodesOf('MethodDefinition')
    .find(({ key, computed, value }) => keyOf(key, computed) === 'up' && value.type === 'FunctionExpression');
  if (!up?.value.body) return { facts: [], problems: [] };
  await loadParsers(dialect);
  const calls = callsInOrder(module, up.value.body, {
    decide: (_, text) => decideDialect(text, dialect),
    isOwn: (call) => sends(call),
  });
  const statements = calls.flatMap(({ call, values, guarded }): Statement[] => {
    const sql = migrationSql(module, values, call.arguments[0]);
    const reason = 'SQL that is put together at run time';
    if (!sql) return [{ kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(call) }];
    const parsed = parsePlaced(sql, dialect, module.lines);
    return guarded ? parsed.map(lenientStatement) : parsed;
  });
  const script = { dialect, statements };
  const problems = scriptProblems(module.path, script);
  return { facts: [{ kind: 'sql-script', script, markers: 'mikro-orm' }], problems };
}

function sends({ callee }: NodeOf<'CallExpression'>): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'ThisExpression') return false;
  const name = keyOf(callee.property, callee.computed);
  return name === 'addSql' || name === 'execute';
}
