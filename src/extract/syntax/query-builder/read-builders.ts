// One parsed file and what starts a query in it in; the statements that its query builder calls stand for out. Calls that
// go on with a query kept in a variable belong to it.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../../model/dialect';
import type { Certainty } from '../../../model/graph';
import type { RowsOf } from '../../../model/rows';
import type { Query, Statement } from '../../../model/sql';
import type { NodeOf, ParsedModule } from '../../code-stack';
import { type CallChain, callChain } from '../call-chain';
import { type CodeValues, codeValues } from '../code-values';
import { rowFollower } from '../rows/follow-rows';
import { draftStatement, newDraft, type QueryDraft } from './query-draft';
import type { BuilderReader } from './builder-reader';
import { readChain, readLink } from './read-calls';
import { exprsIn } from './read-exprs';

type Node = TSESTree.Node;

export interface BuilderQueries {
  statements: Statement[];
  certainties: Certainty[];
  rows: RowsOf[];
}

interface Kept {
  name: string;
  /** Where the name is known. */
  scope: Node;
  draft: QueryDraft;
}

export function readBuilders(
  module: ParsedModule,
  dialect: Dialect,
  starts: (chain: CallChain, reader: Pick<BuilderReader, 'module' | 'values'>) => boolean,
): BuilderQueries {
  const values = codeValues(module);
  const reader = openReader(module, values, dialect, (chain) => starts(chain, { module, values }));
  const drafts: { draft: QueryDraft; start: Node }[] = [];
  const follower = rowFollower(module);
  const kept: Kept[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    if (reader.taken.has(call) || isInChain(module, call)) continue;
    const chain = callChain(call);
    if (reader.starts(chain)) {
      const draft = newDraft(module.rangeOf(call));
      drafts.push({ draft, start: startOf(chain) });
      readChain(reader, chain, draft);
      const variable = variableOf(module, call);
      if (variable) kept.push({ ...variable, draft });
    } else if (chain.root.type === 'Identifier') {
      const { name } = chain.root;
      const known = kept.findLast((one) => one.name === name && isWithin(call, one.scope));
      for (const link of known ? chain.links : []) if (link.isCall) readLink(reader, link, known!.draft, new Set());
    }
  }
  const statements: Statement[] = [];
  const rows: RowsOf[] = [];
  for (const { draft, start } of drafts) {
    const statement = draftStatement(draft);
    if (!statement) continue;
    const { reads, types } = follower.rowsOf(start, 'builder');
    if (reads.length + types.length > 0) rows.push({ statement: statements.length, reads, types });
    statements.push(statement);
  }
  statements.push(...reader.beside);
  return { statements, certainties: statements.map(() => 'proven'), rows };
}

/** The first call: what is done with the rows stands among the later ones too. */
function startOf({ root, links }: CallChain): Node {
  return root.type === 'CallExpression' ? root : (links.find(({ isCall }) => isCall)?.node ?? root);
}

/** The query that a piece of code builds: what a view is made of. Null where it builds none. */
export function builtQuery(
  module: ParsedModule,
  values: CodeValues,
  dialect: Dialect,
  starts: (chain: CallChain) => boolean,
  node: Node,
): Query | null {
  const reader = openReader(module, values, dialect, starts);
  const [expr] = reader.exprs(node, newDraft(module.rangeOf(node)), new Set());
  return expr?.kind === 'query' ? expr.query : null;
}

function openReader(
  module: ParsedModule,
  values: CodeValues,
  dialect: Dialect,
  starts: (chain: CallChain) => boolean,
): BuilderReader {
  const reader: BuilderReader = {
    module,
    values,
    dialect,
    starts,
    exprs: (node, draft, names) => exprsIn(reader, node, draft, names),
    taken: new Set(),
    beside: [],
  };
  return reader;
}

/** Another call goes on from this one. */
function isInChain(module: ParsedModule, call: NodeOf<'CallExpression'>): boolean {
  const parent = module.parentOf(call);
  if (parent?.type === 'CallExpression') return parent.callee === call;
  return parent?.type === 'MemberExpression' &&
    parent.object === call &&
    module.parentOf(parent)?.type === 'CallExpression'
    ? (module.parentOf(parent) as NodeOf<'CallExpression'>).callee === parent
    : false;
}

/** `const query = …`, `let query = …`: not what was awaited. */
function variableOf(module: ParsedModule, call: Node): { name: string; scope: Node } | null {
  let at = module.parentOf(call);
  while (at?.type === 'TSAsExpression' || at?.type === 'TSNonNullExpression') at = module.parentOf(at);
  if (at?.type !== 'VariableDeclarator' || at.id.type !== 'Identifier') return null;
  let scope = module.parentOf(at);
  while (scope && scope.type !== 'BlockStatement' && scope.type !== 'Program') scope = module.parentOf(scope);
  return scope ? { name: at.id.name, scope } : null;
}

function isWithin(node: Node, scope: Node): boolean {
  return scope.range[0] <= node.range[0] && node.range[1] <= scope.range[1];
}
