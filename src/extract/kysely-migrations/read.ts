// A parsed file in; the statements that a Kysely migration's `up` runs out.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../model/dialect';
import type { Statement } from '../../model/sql';
import type { CodeContext, CodeReading, NodeOf, ParsedModule } from '../code-stack';
import { callChain } from '../syntax/call-chain';
import type { CodeValues } from '../syntax/code-values';
import { decideDialect } from '../syntax/decide-dialect';
import { lenientStatement } from '../syntax/lenient-statement';
import { migrationSql } from '../syntax/migration-sql';
import { loadParsers } from '../syntax/parse-sql';
import { parsePlaced } from '../syntax/placed-text';
import { callsInOrder } from '../syntax/run-order';
import { scriptProblems } from '../syntax/script-facts';
import { upFunction } from '../syntax/up-function';
import { schemaStatements } from './schema-statements';

export async function read(module: ParsedModule, { dialect }: CodeContext): Promise<CodeReading> {
  const up = upFunction(module);
  if (!up?.body || up.params.length === 0) return { facts: [], problems: [] };
  await loadParsers(dialect);
  const calls = callsInOrder(module, up.body, {
    decide: (_, text) => decideDialect(text, dialect),
    isOwn: (call) => isLast(module, call) && (isSchemaCall(call) || rawOf(call) !== null),
  });
  const statements = calls.flatMap(({ call, values, guarded }) => {
    const found = readCall(module, values, dialect, call);
    return guarded ? found.map(lenientStatement) : found;
  });
  if (statements.length === 0 && calls.length === 0) return { facts: [], problems: [] };
  const script = { dialect, statements };
  const problems = scriptProblems(module.path, script);
  return { facts: [{ kind: 'sql-script', script, markers: 'kysely' }], problems };
}

/** No other call goes on from it. */
function isLast(module: ParsedModule, call: NodeOf<'CallExpression'>): boolean {
  const parent = module.parentOf(call);
  const next = parent?.type === 'MemberExpression' && parent.object === call ? module.parentOf(parent) : null;
  return next?.type !== 'CallExpression' || next.callee !== parent;
}

/** `db.schema.createTable(…)…`: the whole chain, at its last call. */
function isSchemaCall(call: NodeOf<'CallExpression'>): boolean {
  return callChain(call).links.some(({ name, isCall }) => name === 'schema' && !isCall);
}

/** `sql`…`.execute(db)`, `db.executeQuery(sql`…`.compile(db))`. */
function rawOf(call: NodeOf<'CallExpression'>): TSESTree.TaggedTemplateExpression | null {
  const { root, links } = callChain(call);
  const last = links.at(-1)?.name;
  if (root.type === 'TaggedTemplateExpression') return last === 'execute' ? root : null;
  if (last !== 'executeQuery') return null;
  const [first] = call.arguments;
  const inner = first?.type === 'CallExpression' ? callChain(first).root : null;
  return inner?.type === 'TaggedTemplateExpression' ? inner : null;
}

function readCall(
  module: ParsedModule,
  values: CodeValues,
  dialect: Dialect,
  call: NodeOf<'CallExpression'>,
): Statement[] {
  const raw = rawOf(call);
  if (!raw) return schemaStatements({ module, values, dialect, anchor: call.range[0] }, call);
  const sql = migrationSql(module, values, raw.quasi);
  const reason = 'SQL that is put together at run time';
  if (!sql) return [{ kind: 'opaque', reason, syntaxError: false, range: module.rangeOf(call) }];
  return parsePlaced(sql, dialect, module.lines);
}
