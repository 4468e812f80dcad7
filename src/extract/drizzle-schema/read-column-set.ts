// A declaration in; the columns that it keeps for several tables (`const timestamps = { createdAt: timestamp().notNull() }`)
// as an entity that only hands them down out, or null.

import type { TSESTree } from '@typescript-eslint/typescript-estree';
import type { EntityFact } from '../../model/entity';
import type { NodeOf, ParsedModule } from '../code-stack';
import { callChain } from '../syntax/call-chain';
import { type CodeValues, importedName } from '../syntax/code-values';
import { membersOf } from './read-table';
import { importedProvider, isDrizzle } from './table-call';

type Node = TSESTree.Node;

export function readColumnSet(
  module: ParsedModule,
  values: CodeValues,
  id: TSESTree.Identifier,
  value: Node,
): EntityFact | null {
  const columns = columnSet(module, values, value);
  if (!columns) return null;
  const { members, bases, isOpen } = membersOf(module, values, columns, importedProvider(module));
  return {
    kind: 'entity',
    orm: 'drizzle',
    type: 'abstract',
    name: id.name,
    table: null,
    schema: null,
    connection: null,
    extends: bases,
    inheritance: null,
    members,
    keys: [],
    partial: isOpen,
    hidden: false,
    range: module.rangeOf(columns),
    nameRange: module.rangeOf(id),
  };
}

/** An object of columns, or a function that gives one; null for any other. */
function columnSet(module: ParsedModule, values: CodeValues, value: Node): NodeOf<'ObjectExpression'> | null {
  const object = value.type === 'FunctionDeclaration' ? lastGiven(values, value) : values.object(value);
  const columns = object ?? values.object(values.result(value));
  const own = (columns?.properties ?? []).filter((property) => property.type === 'Property');
  return own.length > 0 && own.every((property) => isColumn(module, values, property.value)) ? columns : null;
}

function lastGiven(values: CodeValues, { body }: NodeOf<'FunctionDeclaration'>): NodeOf<'ObjectExpression'> | null {
  const last = body?.body.at(-1);
  return last?.type === 'ReturnStatement' ? values.object(last.argument) : null;
}

/** `timestamp().notNull()` of Drizzle. */
function isColumn(module: ParsedModule, values: CodeValues, value: Node): boolean {
  const at = values.plain(value);
  if (at?.type !== 'CallExpression') return false;
  const { root } = callChain(at);
  const callee = root.type === 'CallExpression' ? root.callee : null;
  return isDrizzle(importedName(module, callee)?.from ?? '');
}
