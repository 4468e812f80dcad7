// One parsed file and what starts a query in it in; the statements that its query builder calls stand for out. Calls that
// go on with a query kept in a variable belong to it.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Dialect } from '../../../model/dialect';
import type { Certainty } from '../../../model/graph';
import type { Query, Statement } from '../../../model/sql';
import type { NodeOf, ParsedModule } from '../../code-stack';
import { type CallChain, callChain } from '../call-chain';
import { type CodeValues, codeValues } from '../code-values';
import { draftStatement, newDraft, type QueryDraft } from './query-draft';
import type { BuilderReader } from './builder-reader';
import { readChain, readLink } from './read-calls';
import { exprsIn } from './read-exprs';

type Node = TSESTree.Node;

export interface BuilderQuery {
  statement: Statement;
  certainty: Certainty;
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
): BuilderQuery[] {
  const values = codeValues(module);
  const reader = openReader(module, values, dialect, (chain) => starts(chain, { module, values }));
  const drafts: QueryDraft[] = [];
  const kept: Kept[] = [];
  for (const call of module.nodesOf('CallExpression')) {
    if (reader.taken.has(call) || isInChain(module, call)) continue;
    const chain = callChain(call);
    if (reader.starts(chain)) {
      const draft = newDraft(module.rangeOf(call));
      drafts.push(draft);
      readChain(reader, chain, draft);
      const variable = variableOf(module, call);
      if (variable) kept.push({ ...variable, draft });
    } else if (chain.root.type === 'Identifier') {
      const { name } = chain.root;
      const known = kept.findLast((one) => one.name === name && isWithin(call, one.scope));
      for (const link of known ? chain.links : []) if (link.isCall) readLink(reader, link, known!.draft, new Set());
    }
  }
  const statements = drafts.flatMap((draft) => draftStatement(draft) ?? []);
  return [...statements, ...reader.beside].map((statement) => ({ statement, certainty: 'proven' }));
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
