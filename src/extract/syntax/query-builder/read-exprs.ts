// A piece of code inside a builder's call in; the columns and queries in it out, calls on the builder put into the draft.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { Expr } from '../../../model/sql';
import type { NodeOf } from '../../code-stack';
import { callChain } from '../call-chain';
import { type BuilderReader, type Names, withParams } from './builder-reader';
import { columnsOf } from './named-columns';
import { draftQuery, draftStatement, newDraft, type QueryDraft } from './query-draft';
import { rawExprs } from './raw-exprs';
import { readChain, readLink } from './read-calls';

type Node = TSESTree.Node;

/** Deeper code is data. */
const DEEPEST = 60;
/** Of an expression builder: what their strings name are columns. */
const REFERS =
  /^(?:ref|count|countDistinct|min|max|sum|avg|agg|coalesce|jsonAgg|toJson|between|betweenSymmetric|cmpr|bxp|binary|cast|any|eb)$/;

/** Every column and query that stands somewhere in a piece of code. */
export function exprsIn(reader: BuilderReader, node: Node, draft: QueryDraft, names: Names, depth = 0): Expr[] {
  if (depth > DEEPEST) return [];
  const inner = (nodes: readonly (Node | null | undefined)[], scope = names) =>
    nodes.flatMap((one) => (one ? exprsIn(reader, one, draft, scope, depth + 1) : []));
  switch (node.type) {
    case 'CallExpression':
      return ofCall(reader, node, draft, names, depth);
    case 'TaggedTemplateExpression':
      if (!/^sql\b/.test(reader.module.text.slice(...node.tag.range))) return [];
      return [...rawExprs(reader, node.quasi), ...inner(node.quasi.expressions)];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return inner([node.body], withParams(node, names));
    case 'BlockStatement':
      return inner(node.body);
    case 'ExpressionStatement':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return inner([node.expression]);
    case 'AwaitExpression':
    case 'ReturnStatement':
    case 'SpreadElement':
    case 'UnaryExpression':
      return inner([node.argument]);
    case 'VariableDeclaration':
      return inner(node.declarations.map(({ init }) => init));
    case 'AssignmentExpression':
      return inner([node.right]);
    case 'IfStatement':
    case 'ConditionalExpression':
      return inner([node.consequent, node.alternate]);
    case 'LogicalExpression':
      return inner([node.left, node.right]);
    case 'ArrayExpression':
      return inner(node.elements);
    case 'ObjectExpression':
      return inner(node.properties.map((one) => (one.type === 'Property' ? one.value : one.argument)));
    case 'ForOfStatement':
      return inner([node.body]);
    default:
      return [];
  }
}

function ofCall(
  reader: BuilderReader,
  call: NodeOf<'CallExpression'>,
  draft: QueryDraft,
  names: Names,
  depth: number,
): Expr[] {
  const chain = callChain(call);
  const { root, links } = chain;
  const range = reader.module.rangeOf(call);
  const isOwn = root.type === 'ThisExpression' || (root.type === 'Identifier' && names.has(root.name));
  const givesTable = links.some(({ name, isCall }) => isCall && (name === 'selectFrom' || name === 'from'));
  // `selectFrom('users')` of a callback that takes its builder apart.
  const isTaken =
    root.type === 'CallExpression' &&
    root.callee.type === 'Identifier' &&
    root.callee.name === 'selectFrom' &&
    names.has('selectFrom');
  if (reader.starts(chain) || isTaken || (isOwn && givesTable)) {
    reader.taken.add(call);
    const query = newDraft(range);
    readChain(reader, chain, query, names);
    return query.kind === 'select' && query.tables.length > 0
      ? [{ kind: 'query', query: draftQuery(query), range }]
      : besides(reader, query);
  }
  if (isOwn) reader.taken.add(call);
  const found: Expr[] = [];
  const inner = (nodes: readonly Node[]) => nodes.flatMap((one) => exprsIn(reader, one, draft, names, depth + 1));
  // `eb('total', '>', 1)`, `ref('users.id')` of a callback that takes its builder apart.
  if (root.type === 'CallExpression') {
    const { callee } = root;
    const isBuilder = callee.type === 'Identifier' && names.has(callee.name);
    if (isBuilder) found.push(...columnsOf(reader, callee.name === 'val' ? [] : root.arguments.slice(0, 1)));
    found.push(...inner(root.arguments));
  } else if (root.type === 'TaggedTemplateExpression') found.push(...inner([root]));
  for (const link of links) {
    if (!link.isCall) continue;
    if (link.name === 'raw') found.push(...rawExprs(reader, link.args[0]));
    else if (REFERS.test(link.name) && (isOwn || link.name === 'ref' || links.some(({ name }) => name === 'fn')))
      found.push(
        ...columnsOf(reader, link.name === 'coalesce' ? link.args : link.args.slice(0, 1)),
        ...inner(link.args),
      );
    else if (isOwn) readLink(reader, link, draft, names);
    else found.push(...inner(link.args));
  }
  return found;
}

/** A statement that writes, inside of another. */
function besides(reader: BuilderReader, draft: QueryDraft): Expr[] {
  const statement = draftStatement(draft);
  if (statement) reader.beside.push(statement);
  return [];
}
